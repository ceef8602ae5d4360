/* What each instruction set's file provides to vecmath.c, and vecmath_rare.c to them. */
#ifndef OCTAVO_VECMATH_VARIANTS_H
#define OCTAVO_VECMATH_VARIANTS_H

#include "base/base.h"

#define VM_FUNCTIONS(F)                                  \
    F(exp) F(expm1) F(sinh) F(cosh) F(tanh)              \
    F(log) F(log2) F(log10) F(log1p)                     \
    F(sin) F(cos) F(tan) F(asin) F(acos) F(atan)         \
    F(asinh) F(acosh) F(atanh)

/* Elements outside the vector formulas' range. */
#define VM_RARE(name) double vm_rare_##name(double x);
VM_FUNCTIONS(VM_RARE)
double vm_rare_pow(double x, double y);

/* One number: base, and with fused multiplication. */
#define VM_ONE(name) double vm_##name##_base(double x); double vm_##name##_fma(double x);
VM_FUNCTIONS(VM_ONE)
double vm_pow_base(double x, double y);
double vm_pow_fma(double x, double y);

/* Many. */
#define VM_MANY(name)                                              \
    void vm_##name##_avx2(Index n, const double *x, double *y);    \
    void vm_##name##_avx512(Index n, const double *x, double *y);  \
    void vm_##name##_neon(Index n, const double *x, double *y);
VM_FUNCTIONS(VM_MANY)
void vm_pow_avx2(Index n, const double *x, Index x_step, const double *y, Index y_step, double *r);
void vm_pow_avx512(Index n, const double *x, Index x_step, const double *y, Index y_step, double *r);
void vm_pow_neon(Index n, const double *x, Index x_step, const double *y, Index y_step, double *r);

#endif
