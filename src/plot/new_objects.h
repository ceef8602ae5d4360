/* Making objects as programs see them: with the defaults that were set, in the current figure and axes. */
#ifndef OCTAVO_NEW_OBJECTS_H
#define OCTAVO_NEW_OBJECTS_H

#include "plot/figure.h"

/* A new object in parent; for figures number > 0 is wanted, 0: the next free one. */
FigObject *fig_new(Interp *it, FigKind kind, FigObject *parent, Index number);
/* The kind's properties as new objects have them: the factory's values, then the defaults that programs
 * set. */
void fig_set_defaults(Interp *it, FigObject *o);
/* Give o the defaults set for a kind on what it lies in; only: no other property than this, unless NULL. */
void defaults_apply(Interp *it, FigObject *o, const char *kind, const char *only);

/* The current ones, made where there are none. */
FigObject *fig_current_figure(Interp *it);
FigObject *fig_current_axes(Interp *it);
/* Empty the axes for a new plot unless hold is on. */
void fig_new_plot(Interp *it, FigObject *axes);

/* o writes in the font of the axes, scale times as large. */
void axes_give_font(Interp *it, FigObject *axes, FigObject *o, double scale);
/* The text object of a title or label (who: "title", "xlabel", ...). */
FigObject *axes_new_label(Interp *it, FigObject *axes, const char *who);

/* A leading axes handle is taken off the arguments; else the current axes (made if there are none). */
FigObject *plot_axes(Interp *it, const Value **in, int *nin);
/* Handles of objects as a column. */
Status plot_handles(Interp *it, FigObject *const *objects, Index n, Value *out) MUST_USE;

#endif
