/* Functions that programs hang on graphics objects. */
#ifndef OCTAVO_CALLBACKS_H
#define OCTAVO_CALLBACKS_H

#include "plot/figure.h"

/* The function that the object's property holds, if any. An error in a callback is told and forgotten. ERR never, STOP as
 * ever. */
Status fig_run_own(Interp *it, const FigObject *o, const char *property) MUST_USE;
/* The createfcn of new objects, when their properties are set. */
Status fig_created(Interp *it, FigObject *const *objects, Index n) MUST_USE;
Status fig_tell_listeners(Interp *it, const FigObject *o, const char *name) MUST_USE;

/* An object that is in no tree any more: released at once, or while a callback runs, later. */
void fig_free_later(Figures *f, FigObject *o);
/* What was put off, where nobody holds objects: at the beginning of calls. */
void fig_free_dead(Interp *it);

#endif
