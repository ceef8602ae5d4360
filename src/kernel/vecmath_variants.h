/* What each instruction set's file provides to vecmath.c, and it to them. */
#ifndef OCTAVO_VECMATH_VARIANTS_H
#define OCTAVO_VECMATH_VARIANTS_H

#include "base/base.h"

#define VM_FUNCTIONS(F)                                  \
    F(exp) F(expm1) F(sinh) F(cosh) F(tanh)              \
    F(log) F(log2) F(log10) F(log1p)                     \
    F(sin) F(cos) F(tan) F(asin) F(acos) F(atan)

/* Elements outside the vector formulas' range. */
#define VM_RARE(name) double vm_rare_##name(double x);
VM_FUNCTIONS(VM_RARE)

/* One number: base, and with fused multiplication. */
#define VM_ONE(name) double vm_##name##_base(double x); double vm_##name##_fma(double x);
VM_FUNCTIONS(VM_ONE)

/* Many. */
#define VM_MANY(name)                                              \
    void vm_##name##_avx2(Index n, const double *x, double *y);    \
    void vm_##name##_avx512(Index n, const double *x, double *y);  \
    void vm_##name##_neon(Index n, const double *x, double *y);
VM_FUNCTIONS(VM_MANY)

#endif
