/* The vector functions for arm64: two numbers at once. */
#include <math.h>

#include "kernel/vecmath_variants.h"

#if defined(__aarch64__)
#include <arm_neon.h>

#define VM_SUFFIX neon
#define VM_LANES 2

typedef float64x2_t Vec;
typedef uint64x2_t Bits, Mask;

static inline Vec v_load(const double *p) { return vld1q_f64(p); }
static inline void v_store(double *p, Vec a) { vst1q_f64(p, a); }
static inline Vec v_load_part(Index n, const double *p) { return n == 1 ? vcombine_f64(vld1_f64(p), vdup_n_f64(0)) : v_load(p); }
static inline void v_store_part(Index n, double *p, Vec a)
{
    if (n == 1) vst1_f64(p, vget_low_f64(a));
    else v_store(p, a);
}
static inline Vec v_set(double x) { return vdupq_n_f64(x); }
static inline Bits b_set(int64_t x) { return vdupq_n_u64((uint64_t) x); }
static inline Vec v_fma(Vec a, Vec b, Vec c) { return vfmaq_f64(c, a, b); }
static inline Vec v_fms(Vec a, Vec b, Vec c) { return vfmaq_f64(-c, a, b); }
static inline Vec v_fnma(Vec a, Vec b, Vec c) { return vfmsq_f64(c, a, b); }
static inline Vec v_sqrt(Vec a) { return vsqrtq_f64(a); }
static inline Vec v_abs(Vec a) { return vabsq_f64(a); }
static inline Vec v_copysign(Vec a, Vec sign) { return vbslq_f64(vdupq_n_u64(1ull << 63), sign, a); }
static inline Mask v_lt(Vec a, Vec b) { return vcltq_f64(a, b); }
static inline Mask v_le(Vec a, Vec b) { return vcleq_f64(a, b); }
static inline Mask v_eq(Vec a, Vec b) { return vceqq_f64(a, b); }
static inline Mask m_and(Mask a, Mask b) { return a & b; }
static inline Mask m_or(Mask a, Mask b) { return a | b; }
static inline Mask m_not(Mask a) { return ~a; }
static inline int m_bits(Mask a) { return (int) ((vgetq_lane_u64(a, 0) & 1) | (vgetq_lane_u64(a, 1) & 2)); }
static inline Vec v_select(Mask m, Vec a, Vec b) { return vbslq_f64(m, a, b); }
static inline Bits b_of(Vec a) { return vreinterpretq_u64_f64(a); }
static inline Vec v_of(Bits a) { return vreinterpretq_f64_u64(a); }
static inline Bits b_add(Bits a, Bits b) { return vaddq_u64(a, b); }
static inline Bits b_sub(Bits a, Bits b) { return vsubq_u64(a, b); }
static inline Bits b_shl(Bits a, int n) { return vshlq_u64(a, vdupq_n_s64(n)); }
static inline Bits b_shr(Bits a, int n) { return vshlq_u64(a, vdupq_n_s64(-n)); }

static inline void v_lookup2(const double *table, Bits row, Vec *a, Vec *b)
{
    Vec r0 = vld1q_f64(table + 2 * vgetq_lane_u64(row, 0)),
        r1 = vld1q_f64(table + 2 * vgetq_lane_u64(row, 1));
    *a = vzip1q_f64(r0, r1);
    *b = vzip2q_f64(r0, r1);
}

static inline void v_lookup4(const double *table, Bits row, Vec *a, Vec *b, Vec *c, Vec *d)
{
    v_lookup2(table, vaddq_u64(row, row), a, b);
    v_lookup2(table + 2, vaddq_u64(row, row), c, d);
}

static inline void v_lookup3(const double *table, Bits row, Vec *a, Vec *b, Vec *c)
{
    Vec unused;
    v_lookup4(table, row, a, b, c, &unused);
}

#include "kernel/vecmath.tmpl.h"
#endif
