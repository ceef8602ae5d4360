/* Exponential and logarithm of many numbers at once.
 *
 * exp gives what the C library gives on processors with fused multiplication, bit for bit. log has an error below
 * 0.51 units in the last place. The result for an element never depends on its neighbours or its place: the scalar
 * functions here are the same arithmetic. */
#ifndef OCTAVO_VECMATH_H
#define OCTAVO_VECMATH_H

#include "base/base.h"

void kern_exp_f64(Index n, const double *x, double *y);      /* y may be x */
void kern_log_f64(Index n, const double *x, double *y);      /* negative x give NaN */
double kern_log(double x);

#endif
