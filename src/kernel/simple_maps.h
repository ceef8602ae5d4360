/* Mapper functions that processors have instructions for, and the check whether numbers lie in a domain. */
#ifndef OCTAVO_SIMPLE_MAPS_H
#define OCTAVO_SIMPLE_MAPS_H

#include "base/base.h"

/* y = f (x) for n elements; y may be x. */
void kern_sqrt_f64(Index n, const double *x, double *y);
/* The square roots as well, and whether no x was negative. */
bool kern_sqrt_checked_f64(Index n, const double *x, double *y);
void kern_abs_f64(Index n, const double *x, double *y);
void kern_floor_f64(Index n, const double *x, double *y);
void kern_ceil_f64(Index n, const double *x, double *y);
void kern_fix_f64(Index n, const double *x, double *y);

/* Is some x < lo or x > hi? NaN is neither. */
bool kern_any_outside_f64(Index n, const double *x, double lo, double hi);

#endif
