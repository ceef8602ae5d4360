/* Linear systems: the four element types. */
#include "kernel/solve.h"

#include <complex.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "kernel/blas.h"

#define T double
#define R double
#define LA(name) LAPACKE_d##name
#define TYPED(name) name##_f64
#define ABS(x) fabs(x)
#define CONJ(x) (x)
#define RE(x) (x)
#include "kernel/solve.tmpl.h"

#define T float
#define R float
#define LA(name) LAPACKE_s##name
#define TYPED(name) name##_f32
#define ABS(x) fabsf(x)
#define CONJ(x) (x)
#define RE(x) (x)
#include "kernel/solve.tmpl.h"

#define T double _Complex
#define R double
#define LA(name) LAPACKE_z##name
#define TYPED(name) name##_c128
#define ABS(x) cabs(x)
#define CONJ(x) conj(x)
#define RE(x) creal(x)
#include "kernel/solve.tmpl.h"

#define T float _Complex
#define R float
#define LA(name) LAPACKE_c##name
#define TYPED(name) name##_c64
#define ABS(x) cabsf(x)
#define CONJ(x) conjf(x)
#define RE(x) crealf(x)
#include "kernel/solve.tmpl.h"

void kern_solve(FloatKind kind, Index m, Index n, Index nrhs, const void *A, void *B, SolveInfo *info)
{
    *info = (SolveInfo) { .rcond = 1 };
    switch (kind) {
    case FLOAT_F64: solve_f64(m, n, nrhs, A, B, info); break;
    case FLOAT_F32: solve_f32(m, n, nrhs, A, B, info); break;
    case FLOAT_C128: solve_c128(m, n, nrhs, A, B, info); break;
    default: solve_c64(m, n, nrhs, A, B, info); break;
    }
}

void kern_inverse(FloatKind kind, Index n, const void *A, void *X, SolveInfo *info)
{
    *info = (SolveInfo) { .rcond = 1 };
    switch (kind) {
    case FLOAT_F64: inverse_f64(n, A, X, info); break;
    case FLOAT_F32: inverse_f32(n, A, X, info); break;
    case FLOAT_C128: inverse_c128(n, A, X, info); break;
    default: inverse_c64(n, A, X, info); break;
    }
}
