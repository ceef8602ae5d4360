/* Making objects as programs see them: with the defaults that were set, in the current figure and axes. */
#ifndef OCTAVO_NEW_OBJECTS_H
#define OCTAVO_NEW_OBJECTS_H

#include "plot/figure.h"

/* A new object in parent; for figures number > 0 is wanted, 0: the next free one. */
FigObject *fig_new(Interp *it, FigKind kind, FigObject *parent, Index number);
/* A group (legend, colorbar: axes) with the properties of that chart. */
FigObject *fig_new_chart(Interp *it, FigObject *parent, const char *chart);
/* The kind's properties as new objects have them: the factory's values, then the defaults that programs
 * set. */
void fig_set_defaults(Interp *it, FigObject *o);

/* The current ones, made where there are none. */
FigObject *fig_current_figure(Interp *it);
FigObject *fig_current_axes(Interp *it);
/* Delete what is in the axes; reset: give them their properties' first values too (but the position). */
void fig_clear_axes(Interp *it, FigObject *axes, bool reset);
/* Empty the axes for a new plot unless hold is on. */
void fig_new_plot(Interp *it, FigObject *axes);

/* The text object of a title or label (which: "title", "xlabel", ...), made if it is not there yet. */
FigObject *axes_label(Interp *it, FigObject *axes, const char *which);

/* A leading axes handle is taken off the arguments; else the current axes (made if there are none). */
FigObject *plot_axes(Interp *it, const Value **in, int *nin);
/* Handles of objects as a column. */
Status plot_handles(Interp *it, FigObject *const *objects, Index n, Value *out) MUST_USE;

#endif
