/* What axes compute from what is in them. */
#ifndef OCTAVO_LIMITS_H
#define OCTAVO_LIMITS_H

#include "plot/figure.h"

/* Limits along 0 x, 1 y, 2 z, 3 colours: those set, or those of the data. */
void axes_limits(Interp *it, FigObject *axes, int dim, double limits[2]);
/* Where ticks stand between them, a row; and what is written there, a cell or what was set. */
Value axes_ticks(Interp *it, FigObject *axes, int dim);
Value axes_tick_labels(Interp *it, FigObject *axes, int dim);
void axes_set_limits(Interp *it, FigObject *axes, int dim, const double limits[2]);
/* Keep the limits as they are now: what they follow is about to go. */
void axes_keep_limits(Interp *it, FigObject *axes);
/* Least and greatest value, least positive and greatest negative one, along a dimension (x, y, z, colours,
 * transparency): a row, or empty where the object has none. */
Value object_extent_value(Interp *it, const FigObject *o, int dim);
/* A group that Octave took to reach from 0 while it was made; forgotten when something else comes into the axes. */
bool seemed_elsewhere(Interp *it, const FigObject *o);

#endif
