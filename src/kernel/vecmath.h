/* Elementary functions of many numbers at once, and of one.
 *
 * Errors stay below 0.52 units in the last place where vecmath.c does not say otherwise; exp gives what the GNU C library
 * gives on processors with fused multiplication, bit for bit. The result for an element never depends on its neighbours, its
 * place or the processor: the functions of one number are the same arithmetic. y may be x. Outside a function's domain
 * the result is NaN. Singles are computed as doubles and rounded. */
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

#undef KERN_MAP

#endif
