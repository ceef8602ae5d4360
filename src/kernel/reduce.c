/* Sums, products and their running forms. One template for the four kinds of numbers: a lane whose elements
 * lie side by side is folded in a register, others are folded row by row so that memory is read in order. */
#include "kernel/reduce.h"

#include <math.h>

#include "kernel/target.h"

TARGET_OPTIMIZE

static inline double sq_f64(double x) { return x * x; }
static inline float sq_f32(float x) { return x * x; }
static inline double sq_c128(double _Complex x) { return creal(x) * creal(x) + cimag(x) * cimag(x); }
static inline float sq_c64(float _Complex x) { return crealf(x) * crealf(x) + cimagf(x) * cimagf(x); }

#define ADD(acc, x) ((acc) + (x))
#define MUL(acc, x) ((acc) * (x))
#define ADDSQ_f64(acc, x) ((acc) + sq_f64(x))
#define ADDSQ_f32(acc, x) ((acc) + sq_f32(x))
#define ADDSQ_c128(acc, x) ((acc) + sq_c128(x))
#define ADDSQ_c64(acc, x) ((acc) + sq_c64(x))

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

#define DEFINE_ALL(suffix, T, R) \
    DEFINE_FOLD(kern_prod_##suffix, T, T, 1, MUL) \
    DEFINE_FOLD(kern_sumsq_##suffix, T, R, 0, ADDSQ_##suffix) \
    DEFINE_RUNNING(kern_cumsum_##suffix, T, ADD) \
    DEFINE_RUNNING(kern_cumprod_##suffix, T, MUL)

DEFINE_FOLD(kern_sum_f32, float, float, 0, ADD)
DEFINE_FOLD(kern_sum_c128, double _Complex, double _Complex, 0, ADD)
DEFINE_FOLD(kern_sum_c64, float _Complex, float _Complex, 0, ADD)
DEFINE_ALL(f64, double, double)
DEFINE_ALL(f32, float, float)
DEFINE_ALL(c128, double _Complex, double)
DEFINE_ALL(c64, float _Complex, float)

DEFINE_FOLD(kern_sum_f32_wide, float, double, 0, ADD)

static DEFINE_FOLD(sum_lanes_f64, double, double, 0, ADD)

/* One lane so long that the order of its elements matters to nobody: eight sums at a time. */
static bool is_wide(Index len, Index outer)
{
    return outer < 4 && len > 65536;
}

SumRun kern_sum_begin(Index len, Index outer)
{
    return (SumRun) { { 0 }, is_wide(len, outer) };
}

TARGET_CLONES static void add_wide(double s[8], Index n, const double *x)
{
    Index k = 0;
    for (; k + 8 <= n; k += 8)
        for (int j = 0; j < 8; j++) s[j] += x[k + j];
    for (; k < n; k++) s[0] += x[k];
}

void kern_sum_add(SumRun *run, Index n, const double *x)
{
    double s = run->partial[0];
    if (run->wide) {
        add_wide(run->partial, n, x);
        return;
    }
    for (Index k = 0; k < n; k++) s += x[k];
    run->partial[0] = s;
}

double kern_sum_end(const SumRun *run)
{
    const double *s = run->partial;
    if (!run->wide) return s[0];
    return ((s[0] + s[4]) + (s[1] + s[5])) + ((s[2] + s[6]) + (s[3] + s[7]));
}

void kern_sum_f64(Index stride, Index len, Index outer, const double *x, double *out)
{
    if (stride != 1 || !is_wide(len, outer)) {
        sum_lanes_f64(stride, len, outer, x, out);
        return;
    }
    for (Index o = 0; o < outer; o++) {
        SumRun run = kern_sum_begin(len, outer);
        kern_sum_add(&run, len, x + o * len);
        out[o] = kern_sum_end(&run);
    }
}

/* Both passes in the order of the elements, four lanes at a time. */
TARGET_CLONES void kern_var_f64(Index stride, Index len, Index outer, double divisor, const double *x, double *out)
{
    double n = (double) len;
    for (Index o = 0; o < outer; o++) {
        const double *a = x + o * len * stride;
        double *r = out + o * stride;
        if (stride == 1 && o + 4 <= outer) {
            const double *b = a + len, *c = b + len, *d = c + len;
            double m0 = 0, m1 = 0, m2 = 0, m3 = 0, s0 = 0, s1 = 0, s2 = 0, s3 = 0;
            for (Index k = 0; k < len; k++) {
                m0 += a[k];
                m1 += b[k];
                m2 += c[k];
                m3 += d[k];
            }
            m0 /= n;
            m1 /= n;
            m2 /= n;
            m3 /= n;
            for (Index k = 0; k < len; k++) {
                s0 += (a[k] - m0) * (a[k] - m0);
                s1 += (b[k] - m1) * (b[k] - m1);
                s2 += (c[k] - m2) * (c[k] - m2);
                s3 += (d[k] - m3) * (d[k] - m3);
            }
            r[0] = s0 / divisor;
            r[1] = s1 / divisor;
            r[2] = s2 / divisor;
            r[3] = s3 / divisor;
            o += 3;
            continue;
        }
        for (Index from = 0; from < stride; from += 256) {
            Index w = stride - from < 256 ? stride - from : 256;
            double mean[256] = { 0 }, sum[256] = { 0 };
            for (Index k = 0; k < len; k++)
                for (Index i = 0; i < w; i++) mean[i] += a[k * stride + from + i];
            for (Index i = 0; i < w; i++) mean[i] /= n;
            for (Index k = 0; k < len; k++)
                for (Index i = 0; i < w; i++) {
                    double e = a[k * stride + from + i] - mean[i];
                    sum[i] += e * e;
                }
            for (Index i = 0; i < w; i++) r[from + i] = sum[i] / divisor;
        }
    }
}

void kern_sum_bool(Index stride, Index len, Index outer, const unsigned char *x, double *out)
{
    for (Index o = 0; o < outer; o++) {
        const unsigned char *a = x + o * len * stride;
        if (stride == 1) {
            Index count = 0;
            for (Index k = 0; k < len; k++) count += a[k];
            out[o] = (double) count;
            continue;
        }
        double *row = out + o * stride;
        for (Index i = 0; i < stride; i++) row[i] = 0;
        for (Index k = 0; k < len; k++, a += stride)
            for (Index i = 0; i < stride; i++) row[i] += a[i];
    }
}

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

/* ---- truth ---- */

/* any passes over NaN as it does over 0; everywhere else NaN is true. */
#define HIT_INT(x) ((x) != 0)
#define HIT_FLOAT(x) ((x) < 0 || (x) > 0)
#define HIT_COMPLEX(x) ((x) != 0 && (x) == (x))

#define DEFINE_TRUTH(suffix, T, HIT) \
    static void truth_##suffix(Index n, const T *x, bool *out) \
    { \
        for (Index k = 0; k < n; k++) out[k] = x[k] != 0; \
    } \
    static bool any_##suffix(Index n, const T *x) \
    { \
        for (Index k = 0; k < n; k++) \
            if (HIT(x[k])) return true; \
        return false; \
    } \
    static void any_rows_##suffix(Index stride, Index len, const T *x, bool *row) \
    { \
        for (Index i = 0; i < stride; i++) row[i] = false; \
        for (Index k = 0; k < len; k++, x += stride) \
            for (Index i = 0; i < stride; i++) row[i] |= HIT(x[i]); \
    } \
    static bool all_##suffix(Index n, const T *x) \
    { \
        for (Index k = 0; k < n; k++) \
            if (x[k] == 0) return false; \
        return true; \
    } \
    static void all_rows_##suffix(Index stride, Index len, const T *x, bool *row) \
    { \
        for (Index i = 0; i < stride; i++) row[i] = true; \
        for (Index k = 0; k < len; k++, x += stride) \
            for (Index i = 0; i < stride; i++) row[i] &= x[i] != 0; \
    } \
    static Index count_##suffix(Index n, const T *x) \
    { \
        Index count = 0; \
        for (Index k = 0; k < n; k++) count += x[k] != 0; \
        return count; \
    }

DEFINE_TRUTH(u8, uint8_t, HIT_INT)
DEFINE_TRUTH(u16, uint16_t, HIT_INT)
DEFINE_TRUTH(u32, uint32_t, HIT_INT)
DEFINE_TRUTH(u64, uint64_t, HIT_INT)
DEFINE_TRUTH(f32, float, HIT_FLOAT)
DEFINE_TRUTH(f64, double, HIT_FLOAT)
DEFINE_TRUTH(c64, float _Complex, HIT_COMPLEX)
DEFINE_TRUTH(c128, double _Complex, HIT_COMPLEX)

#define DISPATCH(call, kind, bytes) \
    switch (kind) { \
    case KERN_ELEM_FLOAT: \
        if ((bytes) == 4) { call(f32, float); } \
        else { call(f64, double); } \
        break; \
    case KERN_ELEM_COMPLEX: \
        if ((bytes) == 4) { call(c64, float _Complex); } \
        else { call(c128, double _Complex); } \
        break; \
    default: \
        if ((bytes) == 1) { call(u8, uint8_t); } \
        else if ((bytes) == 2) { call(u16, uint16_t); } \
        else if ((bytes) == 4) { call(u32, uint32_t); } \
        else { call(u64, uint64_t); } \
    }

void kern_truth(KernElem kind, int bytes, Index n, const void *x, bool *out)
{
#define CALL(suffix, T) truth_##suffix(n, (const T *) x, out)
    DISPATCH(CALL, kind, bytes)
#undef CALL
}

Index kern_count_nonzero(KernElem kind, int bytes, Index n, const void *x)
{
    Index count = 0;
#define CALL(suffix, T) count = count_##suffix(n, (const T *) x)
    DISPATCH(CALL, kind, bytes)
#undef CALL
    return count;
}

void kern_any(KernElem kind, int bytes, Index stride, Index len, Index outer, const void *x, bool *out)
{
    for (Index o = 0; o < outer; o++) {
#define CALL(suffix, T) \
    if (stride == 1) out[o] = any_##suffix(len, (const T *) x + o * len); \
    else any_rows_##suffix(stride, len, (const T *) x + o * len * stride, out + o * stride)
        DISPATCH(CALL, kind, bytes)
#undef CALL
    }
}

void kern_all(KernElem kind, int bytes, Index stride, Index len, Index outer, const void *x, bool *out)
{
    for (Index o = 0; o < outer; o++) {
#define CALL(suffix, T) \
    if (stride == 1) out[o] = all_##suffix(len, (const T *) x + o * len); \
    else all_rows_##suffix(stride, len, (const T *) x + o * len * stride, out + o * stride)
        DISPATCH(CALL, kind, bytes)
#undef CALL
    }
}
