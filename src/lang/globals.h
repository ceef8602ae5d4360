/* Globals that a running function did not declare itself (globals.c). */
#ifndef OCTAVO_GLOBALS_H
#define OCTAVO_GLOBALS_H

#include "lang/state.h"

/* The slot, a register of ws, has become (the box in it: a chunk's code did it) or is to become (plain) the
 * global variable in box. An error where memory is out. */
Status globals_link(Interp *it, Workspace *ws, Value *slot, Box *box, bool plain) MUST_USE;
/* Is the slot a register that stands for the global variable in the box? */
bool globals_linked(const Machine *vm, const Value *slot, const Box *box);
/* A linked register that held the value holds the box again: the code that runs now knows boxes. */
bool globals_rebox(Machine *vm, Value *slot, Box *box);
/* The register is no longer the global variable; or it was assigned from elsewhere. */
void globals_unlink(Machine *vm, const Value *slot);
void globals_assigned(Machine *vm, const Value *slot);
/* Where there are links: a frame f was put on top; it is about to end. */
void globals_frame_begins(Machine *vm, Frame *f);
void globals_frame_ends(Machine *vm, const Frame *f);
void globals_free(Machine *vm);

#endif
