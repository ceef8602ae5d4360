/* What a function changes for as long as it runs: states of warnings, warning ("off", ID, "local"), and
 * settings, output_precision (3, "local"). */
#ifndef OCTAVO_LOCAL_STATES_H
#define OCTAVO_LOCAL_STATES_H

#include "lang/call.h"
#include "lang/state.h"

/* The state of id, or of "all", is about to change in f: give it back when that ends. */
void warning_note_local(Interp *it, Frame *f, const char *id);
/* A setting is about to change in f: restore (it, where, old) is called when that ends. Borrows old. */
void setting_note_local(Interp *it, Frame *f, RestoreSetting *restore, void *where, Value old);
/* The frame ends. */
void local_states_restore(Interp *it, const Frame *f);
void local_states_free(Machine *vm);

#endif
