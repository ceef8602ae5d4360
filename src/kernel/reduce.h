/* Sums, products and their running forms along one dimension of plain arrays.
 *
 * Element k of lane (i, o) lies at x[i + stride * (k + len * o)], i < stride, k < len, o < outer. Reductions
 * write out[i + stride * o]; running ones write where they read (out may be x). threads may be NULL.
 *
 * The order of addition (sums, sums of squares, means, variances). A lane of up to 256 elements is added in
 * the order of its elements, as Octave adds them, so that results agree to the last digit. A longer one is
 * cut into blocks of 64 elements; each block is added in the order of its elements, beginning with 0, and the
 * blocks' sums are added pairwise: of n > 1 blocks the first 2^k, where 2^k is the largest power of two below
 * n, make the left branch, the others the right one, and so on down. The error grows with the logarithm of
 * the length, there are always independent additions to do at once, and a lane may be cut at any power of two
 * times 64 elements without changing its sum. Neither the stride nor the lanes beside it nor the threads make
 * a difference: sum (X, 2) equals sum (X')' bit for bit.
 *
 * Products and running forms go through the elements one by one. */
#ifndef OCTAVO_KERNEL_REDUCE_H
#define OCTAVO_KERNEL_REDUCE_H

#include <complex.h>

#include "kernel/lanes.h"
#include "base/base.h"
#include "base/threads.h"

#define KERN_REDUCE_DECLARE(suffix, T, R) \
    void kern_sum_##suffix(Threads *threads, Lanes lanes, const T *x, T *out); \
    void kern_prod_lanes_##suffix(Threads *threads, Lanes lanes, const T *x, T *out); \
    void kern_sumsq_##suffix(Threads *threads, Lanes lanes, const T *x, R *out); \
    void kern_cumsum_##suffix(Threads *threads, Lanes lanes, const T *x, T *out); \
    void kern_cumprod_##suffix(Threads *threads, Lanes lanes, const T *x, T *out);

KERN_REDUCE_DECLARE(f64, double, double)
KERN_REDUCE_DECLARE(f32, float, float)
KERN_REDUCE_DECLARE(c128, double _Complex, double)
KERN_REDUCE_DECLARE(c64, float _Complex, float)

static inline void kern_prod_f64(Lanes lanes, const double *x, double *out)
{
    kern_prod_lanes_f64(NULL, lanes, x, out);
}

enum {
    KERN_SUM_ORDERED = 256,          /* lanes up to this length are added in order */
    KERN_SUM_BLOCK = 64,
    KERN_SUM_PIECE = 512,            /* what pieces of a running sum are multiples of */
    KERN_SUM_CHUNK = 65536           /* what lanes are cut into for threads */
};

/* The sum of one lane of len elements, more or fewer of them at a time. Pieces but the last are multiples of
 * KERN_SUM_PIECE elements; the result is what kern_sum_f64 gives.
 *
 * Several runs may share a long lane: each is begun with the whole lane's len, adds up one chunk, that is
 * elements c * KERN_SUM_CHUNK up to the next chunk or the lane's end, and ends; kern_sum_chunks of all
 * chunks' sums in their order is the lane's sum. */
typedef struct SumRun {
    double stack[48];                /* sums of branches that wait for their neighbours, biggest first */
    Index blocks;
    int depth;
    bool ordered;
} SumRun;
SumRun kern_sum_begin(Index len);
void kern_sum_add(SumRun *run, Index n, const double *x);
double kern_sum_end(const SumRun *run);
/* The sum of a lane from its chunks' sums, count of them, at least one. */
double kern_sum_chunks(Index count, const double *chunks);

/* 2-norms. Up to KERN_SUM_ORDERED elements as Octave computes them: scale * sqrt (sum), scale being the
 * largest magnitude so far, so that neither 1e200 nor 1e-200 is lost; begin with 0 and 1. Longer lanes take
 * the root of the plain sum of squares where it is safe. */
static inline void kern_add_scaled_square(double *scale, double *sum, double x)
{
    double t = __builtin_fabs(x), r;
    if (*scale == t) {
        if (t != 0) *sum += 1;
    } else if (*scale < t) {
        r = *scale / t;
        *sum = *sum * (r * r) + 1;
        *scale = t;
    } else if (t != 0) {
        r = t / *scale;
        *sum += r * r;
    }
}
/* Was nothing lost in this sum by over- or underflow? */
static inline bool kern_is_safe_square(double sum) { return sum > 1e-280 && sum < 1e300; }

/* Sum of squared distances from the mean over divisor, for lanes of at least one element. */
void kern_var_f64(Threads *threads, Lanes lanes, double divisor, const double *x,
                  double *out);
void kern_var_f32(Threads *threads, Lanes lanes, double divisor, const float *x,
                  float *out);
/* Sums of magnitudes, of squares of floats; those of floats are carried in double. */
void kern_sum_abs_f64(Threads *threads, Lanes lanes, const double *x, double *out);
void kern_sum_abs_f32_wide(Threads *threads, Lanes lanes, const float *x,
                           double *out);
void kern_sumsq_f32_wide(Threads *threads, Lanes lanes, const float *x, double *out);

/* Largest magnitudes; NaN (one without a sign) where there is one; 0 for empty lanes. */
void kern_max_abs_f64(Threads *threads, Lanes lanes, const double *x, double *out);
void kern_max_abs_f32(Threads *threads, Lanes lanes, const float *x, float *out);

/* No infinity, no NaN. */
bool kern_all_finite_f64(Index n, const double *x);
bool kern_all_finite_f32(Index n, const float *x);

/* Sums of integers of up to 32 bits. Those of fewer than KERN_SUM_EXACT are the same in whatever order
 * doubles add them. */
#define KERN_SUM_EXACT ((Index) 1 << 21)
typedef enum KernIntType { KERN_INT_I8, KERN_INT_I16, KERN_INT_I32, KERN_INT_U8, KERN_INT_U16, KERN_INT_U32, KERN_INT_TYPES } KernIntType;
void kern_sum_int(Threads *threads, KernIntType type, Lanes lanes, const void *x, double *out);
/* The same in their own type, which stops at its limits with every addition. */
void kern_sum_int_native(Threads *threads, KernIntType type, Lanes lanes, const void *x, void *out);

/* Sum of truth values (one byte each, 0 or 1). */
void kern_sum_bool(Threads *threads, Lanes lanes, const unsigned char *x, double *out);
/* Sum with its rounding errors carried along (Kahan, Neumaier), one double. */
void kern_sum_extra_f64(Lanes lanes, const double *x, double *out);

/* any, all: bytes is the size of a real element; is_float tells 0.0 and -0.0 from bits; complex elements are
 * pairs. NaN counts as true, except for any. */
typedef enum KernElem { KERN_ELEM_INT, KERN_ELEM_FLOAT, KERN_ELEM_COMPLEX } KernElem;
void kern_any_all(Threads *threads, bool all, KernElem kind, int bytes, Lanes lanes, const void *x,
                  bool *out);
static inline void kern_any(KernElem kind, int bytes, Lanes lanes, const void *x, bool *out)
{
    kern_any_all(NULL, false, kind, bytes, lanes, x, out);
}
static inline void kern_all(KernElem kind, int bytes, Lanes lanes, const void *x,
                            bool *out)
{
    kern_any_all(NULL, true, kind, bytes, lanes, x, out);
}
/* Truth of each element. */
void kern_truth(KernElem kind, int bytes, Index n, const void *x, bool *out);
Index kern_count_nonzero(KernElem kind, int bytes, Index n, const void *x);

#endif
