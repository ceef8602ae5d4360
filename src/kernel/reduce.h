/* Sums, products and their running forms along one dimension of plain arrays.
 *
 * Element k of lane (i, o) lies at x[i + stride * (k + len * o)], i < stride, k < len, o < outer. Reductions
 * write out[i + stride * o]; running ones write where they read (out may be x). Elements are added in the order
 * they lie in, as Octave adds them, so that results agree to the last digit. */
#ifndef OCTAVO_KERNEL_REDUCE_H
#define OCTAVO_KERNEL_REDUCE_H

#include <complex.h>

#include "base/base.h"

#define KERN_REDUCE_DECLARE(suffix, T, R) \
    void kern_sum_##suffix(Index stride, Index len, Index outer, const T *x, T *out); \
    void kern_prod_##suffix(Index stride, Index len, Index outer, const T *x, T *out); \
    void kern_sumsq_##suffix(Index stride, Index len, Index outer, const T *x, R *out); \
    void kern_cumsum_##suffix(Index stride, Index len, Index outer, const T *x, T *out); \
    void kern_cumprod_##suffix(Index stride, Index len, Index outer, const T *x, T *out);

KERN_REDUCE_DECLARE(f64, double, double)
KERN_REDUCE_DECLARE(f32, float, float)
KERN_REDUCE_DECLARE(c128, double _Complex, double)
KERN_REDUCE_DECLARE(c64, float _Complex, float)

/* The sum of one lane whose elements come piece by piece; all pieces but the last have a multiple of eight. The
 * result is what kern_sum_f64 gives for outer lanes of len elements. */
typedef struct SumRun {
    double partial[8];
    bool wide;
} SumRun;
SumRun kern_sum_begin(Index len, Index outer);
void kern_sum_add(SumRun *run, Index n, const double *x);
double kern_sum_end(const SumRun *run);

/* Sum of squared distances from the mean over divisor, for lanes of at least one element. */
void kern_var_f64(Index stride, Index len, Index outer, double divisor, const double *x, double *out);
/* Sum of floats carried in double. */
void kern_sum_f32_wide(Index stride, Index len, Index outer, const float *x, double *out);
/* Sum of truth values (one byte each, 0 or 1). */
void kern_sum_bool(Index stride, Index len, Index outer, const unsigned char *x, double *out);
/* Sum with its rounding errors carried along (Kahan, Neumaier), one double. */
void kern_sum_extra_f64(Index stride, Index len, Index outer, const double *x, double *out);

/* any, all: bytes is the size of a real element; is_float tells 0.0 and -0.0 from bits; complex elements are
 * pairs. NaN counts as true, except for any. */
typedef enum KernElem { KERN_ELEM_INT, KERN_ELEM_FLOAT, KERN_ELEM_COMPLEX } KernElem;
void kern_any(KernElem kind, int bytes, Index stride, Index len, Index outer, const void *x, bool *out);
void kern_all(KernElem kind, int bytes, Index stride, Index len, Index outer, const void *x, bool *out);
/* Truth of each element. */
void kern_truth(KernElem kind, int bytes, Index n, const void *x, bool *out);
Index kern_count_nonzero(KernElem kind, int bytes, Index n, const void *x);

#endif
