/* States of warnings that a function changes for as long as it runs: warning ("off", ID, "local"). */
#ifndef OCTAVO_LOCAL_WARNINGS_H
#define OCTAVO_LOCAL_WARNINGS_H

#include "lang/state.h"

/* The state of id, or of "all", is about to change in f: give it back when that ends. */
void warning_note_local(Interp *it, Frame *f, const char *id);
/* The frame ends. */
void warnings_restore(Interp *it, const Frame *f);
void local_warnings_free(Machine *vm);

#endif
