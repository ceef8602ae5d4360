/* Products, running sums and products, and sums that carry their errors along: element by element, in order. */
#include "kernel/reduce.h"

#include <math.h>

#include "kernel/target.h"

TARGET_OPTIMIZE

#define ADD(acc, x) ((acc) + (x))
#define MUL(acc, x) ((acc) * (x))

/* Four lanes at a time keep the adder busy without changing the order within a lane. */
#define DEFINE_FOLD(name, T, R, INIT, STEP) \
    TARGET_CLONES void name(Index stride, Index len, Index outer, const T *x, R *out) \
    { \
        if (stride == 1) { \
            Index o = 0; \
            for (; o + 4 <= outer; o += 4) { \
                const T *a = x + o * len, *b = a + len, *c = b + len, *d = c + len; \
                R s0 = INIT, s1 = INIT, s2 = INIT, s3 = INIT; \
                for (Index k = 0; k < len; k++) { \
                    s0 = STEP(s0, a[k]); \
                    s1 = STEP(s1, b[k]); \
                    s2 = STEP(s2, c[k]); \
                    s3 = STEP(s3, d[k]); \
                } \
                out[o] = s0; \
                out[o + 1] = s1; \
                out[o + 2] = s2; \
                out[o + 3] = s3; \
            } \
            for (; o < outer; o++) { \
                const T *a = x + o * len; \
                R s = INIT; \
                for (Index k = 0; k < len; k++) s = STEP(s, a[k]); \
                out[o] = s; \
            } \
            return; \
        } \
        for (Index o = 0; o < outer; o++) { \
            R *row = out + o * stride; \
            const T *a = x + o * len * stride; \
            for (Index i = 0; i < stride; i++) row[i] = INIT; \
            for (Index k = 0; k < len; k++, a += stride) \
                for (Index i = 0; i < stride; i++) row[i] = STEP(row[i], a[i]); \
        } \
    }

#define DEFINE_RUNNING(name, T, STEP) \
    TARGET_CLONES void name(Index stride, Index len, Index outer, const T *x, T *out) \
    { \
        for (Index o = 0; o < outer; o++) { \
            const T *a = x + o * len * stride; \
            T *r = out + o * len * stride; \
            if (len == 0) continue; \
            if (stride == 1 && o + 4 <= outer) { \
                const T *b = a + len, *c = b + len, *d = c + len; \
                T *rb = r + len, *rc = rb + len, *rd = rc + len; \
                T s0 = a[0], s1 = b[0], s2 = c[0], s3 = d[0]; \
                r[0] = s0; \
                rb[0] = s1; \
                rc[0] = s2; \
                rd[0] = s3; \
                for (Index k = 1; k < len; k++) { \
                    r[k] = s0 = STEP(s0, a[k]); \
                    rb[k] = s1 = STEP(s1, b[k]); \
                    rc[k] = s2 = STEP(s2, c[k]); \
                    rd[k] = s3 = STEP(s3, d[k]); \
                } \
                o += 3; \
                continue; \
            } \
            if (stride == 1) { \
                T s = a[0]; \
                r[0] = s; \
                for (Index k = 1; k < len; k++) r[k] = s = STEP(s, a[k]); \
                continue; \
            } \
            for (Index i = 0; i < stride; i++) r[i] = a[i]; \
            for (Index k = 1; k < len; k++) \
                for (Index i = 0; i < stride; i++) \
                    r[k * stride + i] = STEP(r[(k - 1) * stride + i], a[k * stride + i]); \
        } \
    }

#define DEFINE_ALL(suffix, T) \
    DEFINE_FOLD(kern_prod_##suffix, T, T, 1, MUL) \
    DEFINE_RUNNING(kern_cumsum_##suffix, T, ADD) \
    DEFINE_RUNNING(kern_cumprod_##suffix, T, MUL)

DEFINE_ALL(f64, double)
DEFINE_ALL(f32, float)
DEFINE_ALL(c128, double _Complex)
DEFINE_ALL(c64, float _Complex)

void kern_sum_extra_f64(Index stride, Index len, Index outer, const double *x, double *out)
{
    for (Index o = 0; o < outer; o++)
        for (Index i = 0; i < stride; i++) {
            const double *a = x + o * len * stride + i;
            double s = 0, carry = 0;
            for (Index k = 0; k < len; k++) {
                double v = a[k * stride], t = s + v;
                if (isfinite(t)) carry += fabs(s) >= fabs(v) ? (s - t) + v : (v - t) + s;
                s = t;
            }
            out[o * stride + i] = s + carry;
        }
}
