/* Largest and smallest elements: one template for all kinds of numbers. */
#include "kernel/extreme.h"

#include <math.h>

#include "kernel/target.h"

TARGET_OPTIMIZE

/* Complex numbers compare by magnitude, then by argument. */
static inline int complex_cmp(double _Complex a, double _Complex b)
{
    double x = cabs(a), y = cabs(b);
    if (x != y) return x < y ? -1 : 1;
    x = carg(a);
    y = carg(b);
    if (x == -M_PI) x = M_PI;
    if (y == -M_PI) y = M_PI;
    return x < y ? -1 : x > y;
}

#define GT_real(a, b) ((a) > (b))
#define LT_real(a, b) ((a) < (b))
#define GT_cplx(a, b) (complex_cmp(a, b) > 0)
#define LT_cplx(a, b) (complex_cmp(a, b) < 0)
#define NAN_real(a) ((a) != (a))
#define NAN_int(a) (0)
#define NAN_cplx(a) (isnan(creal(a)) || isnan(cimag(a)))

#define DEFINE_REDUCE(name, T, BETTER, ISNAN) \
    TARGET_CLONES void name(Index stride, Index len, Index outer, const T *x, T *out, double *idx) \
    { \
        for (Index o = 0; o < outer; o++) { \
            const T *a = x + o * len * stride; \
            if (stride == 1) { \
                Index at = 0; \
                while (at < len - 1 && ISNAN(a[at])) at++; \
                if (ISNAN(a[at])) at = 0; \
                T best = a[at]; \
                if (idx) { \
                    for (Index k = at + 1; k < len; k++) \
                        if (BETTER(a[k], best)) { \
                            best = a[k]; \
                            at = k; \
                        } \
                    idx[o] = (double) at + 1; \
                } else { \
                    T b0 = best, b1 = best, b2 = best, b3 = best; \
                    Index k = at + 1; \
                    for (; k + 4 <= len; k += 4) { \
                        b0 = BETTER(a[k], b0) ? a[k] : b0; \
                        b1 = BETTER(a[k + 1], b1) ? a[k + 1] : b1; \
                        b2 = BETTER(a[k + 2], b2) ? a[k + 2] : b2; \
                        b3 = BETTER(a[k + 3], b3) ? a[k + 3] : b3; \
                    } \
                    for (; k < len; k++) b0 = BETTER(a[k], b0) ? a[k] : b0; \
                    b0 = BETTER(b1, b0) ? b1 : b0; \
                    b2 = BETTER(b3, b2) ? b3 : b2; \
                    best = BETTER(b2, b0) ? b2 : b0; \
                } \
                out[o] = best; \
                continue; \
            } \
            T *r = out + o * stride; \
            double *p = idx ? idx + o * stride : NULL; \
            for (Index i = 0; i < stride; i++) r[i] = a[i]; \
            if (p) { \
                for (Index i = 0; i < stride; i++) p[i] = 1; \
            } else { \
                for (Index k = 1; k < len; k++) { \
                    a += stride; \
                    for (Index i = 0; i < stride; i++) { \
                        T v = r[i], c = PICK_NUMBER(BETTER, a[i], v); \
                        r[i] = ISNAN(v) ? a[i] : c; \
                    } \
                } \
                continue; \
            } \
            for (Index k = 1; k < len; k++) { \
                a += stride; \
                for (Index i = 0; i < stride; i++) \
                    if (BETTER(a[i], r[i]) || (ISNAN(r[i]) && !ISNAN(a[i]))) { \
                        r[i] = a[i]; \
                        p[i] = (double) k + 1; \
                    } \
            } \
        } \
    }

#define DEFINE_RUNNING(name, T, BETTER, ISNAN) \
    void name(Index stride, Index len, Index outer, const T *x, T *out, double *idx) \
    { \
        for (Index o = 0; o < outer; o++) { \
            const T *a = x + o * len * stride; \
            T *r = out + o * len * stride; \
            double *p = idx ? idx + o * len * stride : NULL; \
            for (Index i = 0; i < stride; i++) { \
                T best = a[i]; \
                double at = 1; \
                for (Index k = 0; k < len; k++) { \
                    T v = a[k * stride + i]; \
                    if (BETTER(v, best) || (ISNAN(best) && !ISNAN(v))) { \
                        best = v; \
                        at = (double) k + 1; \
                    } \
                    r[k * stride + i] = best; \
                    if (p) p[k * stride + i] = at; \
                } \
            } \
        } \
    }

/* Of equals the second is taken, and so is a number beside NaN. Where b is known to be a number, or NaN of no
 * consequence, the test for it is left out, so that the loop becomes vector instructions. */
#define PICK(BETTER, ISNAN, a, b) (BETTER(a, b) || ISNAN(b) ? (a) : (b))
#define PICK_NUMBER(BETTER, a, b) (BETTER(a, b) ? (a) : (b))

#define DEFINE_TWO(name, T, BETTER, ISNAN) \
    TARGET_CLONES void name(Index n, const T *x, Index sx, const T *y, Index sy, T *out) \
    { \
        if (sx == 1 && sy == 1) { \
            for (Index k = 0; k < n; k++) { \
                T a = x[k], b = y[k], c = PICK_NUMBER(BETTER, a, b); \
                out[k] = ISNAN(b) ? a : c; \
            } \
        } else if (sy == 1) { \
            T a = x[0]; \
            for (Index k = 0; k < n; k++) { \
                T b = y[k], c = PICK_NUMBER(BETTER, a, b); \
                out[k] = ISNAN(b) ? a : c; \
            } \
        } else if (sx == 1) { \
            T b = y[0]; \
            if (ISNAN(b)) { \
                for (Index k = 0; k < n; k++) out[k] = x[k]; \
            } else { \
                for (Index k = 0; k < n; k++) out[k] = PICK_NUMBER(BETTER, x[k], b); \
            } \
        } else { \
            T v = PICK(BETTER, ISNAN, x[0], y[0]); \
            for (Index k = 0; k < n; k++) out[k] = v; \
        } \
    }

#define DEFINE_KIND(suffix, T, KIND, ISNAN) \
    DEFINE_REDUCE(kern_max_##suffix, T, GT_##KIND, ISNAN) \
    DEFINE_REDUCE(kern_min_##suffix, T, LT_##KIND, ISNAN) \
    DEFINE_RUNNING(kern_cummax_##suffix, T, GT_##KIND, ISNAN) \
    DEFINE_RUNNING(kern_cummin_##suffix, T, LT_##KIND, ISNAN)

#define DEFINE_INT(suffix, T) \
    DEFINE_KIND(suffix, T, real, NAN_int) \
    DEFINE_TWO(kern_max2_##suffix, T, GT_real, NAN_int) \
    DEFINE_TWO(kern_min2_##suffix, T, LT_real, NAN_int)

DEFINE_KIND(f64, double, real, NAN_real)
DEFINE_KIND(f32, float, real, NAN_real)
DEFINE_KIND(c128, double _Complex, cplx, NAN_cplx)
DEFINE_KIND(c64, float _Complex, cplx, NAN_cplx)
DEFINE_TWO(kern_max2_f64, double, GT_real, NAN_real)
DEFINE_TWO(kern_min2_f64, double, LT_real, NAN_real)
DEFINE_TWO(kern_max2_f32, float, GT_real, NAN_real)
DEFINE_TWO(kern_min2_f32, float, LT_real, NAN_real)
DEFINE_INT(i8, int8_t)
DEFINE_INT(i16, int16_t)
DEFINE_INT(i32, int32_t)
DEFINE_INT(i64, int64_t)
DEFINE_INT(u8, uint8_t)
DEFINE_INT(u16, uint16_t)
DEFINE_INT(u32, uint32_t)
DEFINE_INT(u64, uint64_t)

/* Of two complex numbers the first is kept unless the second's magnitude is better; NaN stays. */
#define CABS_GE(a, b) (!(cabs(a) < cabs(b)) && (cabs(a) >= cabs(b) || NAN_cplx(a)))
#define CABS_LE(a, b) (!(cabs(a) > cabs(b)) && (cabs(a) <= cabs(b) || NAN_cplx(a)))
DEFINE_TWO(kern_max2_c128, double _Complex, CABS_GE, NAN_int)
DEFINE_TWO(kern_min2_c128, double _Complex, CABS_LE, NAN_int)
DEFINE_TWO(kern_max2_c64, float _Complex, CABS_GE, NAN_int)
DEFINE_TWO(kern_min2_c64, float _Complex, CABS_LE, NAN_int)
