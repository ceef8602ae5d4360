/* What logarithmic axes cannot show is told. */
#ifndef OCTAVO_LOG_AXES_H
#define OCTAVO_LOG_AXES_H

#include "plot/figure.h"

/* Is a value along a logarithmic axis with automatic limits not above 0, while others are? A warning says so.
 * o: what was given data, or axes whose scale was set. */
Status log_axes_data(Interp *it, FigObject *o) MUST_USE;
/* The limits set along dim (x, y, z) of logarithmic axes: an end on the other side of 0 is told of, and becomes
 * the data's. */
Status log_axes_limits(Interp *it, FigObject *axes, int dim) MUST_USE;

#endif
