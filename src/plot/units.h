/* Positions in the units of their objects. */
#ifndef OCTAVO_UNITS_H
#define OCTAVO_UNITS_H

#include "plot/figure.h"

/* The object's units are about to become v: its positions stay where they are. */
void units_before(Interp *it, FigObject *o, Value v);
/* The axes' position, innerposition or outerposition was set: the others follow. */
void units_follow(Interp *it, FigObject *axes, const char *name);
/* How many pixels a unit is, across (0) or upwards (1); 0: it is a part of what the object lies in. */
double units_pixels(Interp *it, Value unit, int way);
/* Width and height of a figure in pixels, and back. */
void units_figure_size(Interp *it, const FigObject *figure, double size[2]);
void units_set_figure_size(Interp *it, FigObject *figure, const double size[2]);

#endif
