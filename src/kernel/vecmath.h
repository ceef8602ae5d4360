/* Elementary functions of many numbers at once, and of one.
 *
 * Errors stay below 0.521 units in the last place; exp gives what the GNU C library gives on processors
 * with fused multiplication, bit for bit. (Those of sinh and cosh beyond 708 stay below 1.3.) The result
 * for an element never depends on its neighbours, its place or the processor: the functions of one number
 * are the same arithmetic. y may be x. Outside a function's domain the result is NaN. Singles are computed
 * as doubles and rounded. */
#ifndef OCTAVO_VECMATH_H
#define OCTAVO_VECMATH_H

#include "base/base.h"

#define KERN_MAP(name)                                       \
    void kern_##name##_f64(Index n, const double *x, double *y); \
    void kern_##name##_f32(Index n, const float *x, float *y);   \
    double kern_##name(double x);

KERN_MAP(exp)
KERN_MAP(expm1)
KERN_MAP(sinh)
KERN_MAP(cosh)
KERN_MAP(tanh)
KERN_MAP(log)
KERN_MAP(log2)
KERN_MAP(log10)
KERN_MAP(log1p)
KERN_MAP(sin)
KERN_MAP(cos)
KERN_MAP(tan)
KERN_MAP(asin)
KERN_MAP(acos)
KERN_MAP(atan)
KERN_MAP(asinh)
KERN_MAP(acosh)
KERN_MAP(atanh)

#undef KERN_MAP

/* r = x .^ y; x or y with a step of 0 is one number. Special cases are C99's pow's. r may be x or y. */
void kern_pow_f64(Index n, const double *x, Index x_step, const double *y, Index y_step, double *r);
void kern_pow_f32(Index n, const float *x, Index x_step, const float *y, Index y_step, float *r);
double kern_pow(double x, double y);

#endif
