/* Nested functions while they run: handles that bring the boxes of shared variables (compile_nest.h). */
#ifndef OCTAVO_NESTED_H
#define OCTAVO_NESTED_H

#include "lang/state.h"

/* A handle of a nested function for code whose registers are regs. */
Value nested_handle(Interp *it, const Proto *p, const Value *regs, const NestedRef *ref);
/* The same by name, for code that runs in f: false: it sees no such nested function. */
bool nested_handle_named(Interp *it, const Frame *f, Sym name, Value *out);
Value value_in_box(Value v);          /* takes v */
/* The frame of a function that others are nested in ends: boxes that only hold each other go, those that still might are noted. */
void nested_frame_ends(Interp *it, Frame *f);
/* At the end of the interpreter: empty the boxes noted. */
void nested_boxes_end(Machine *vm);

#endif
