/* The vector functions for x86-64 processors with AVX2 and FMA: four numbers at once. */
#include <math.h>

#include "kernel/target.h"
#include "kernel/vecmath_variants.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define VM_SUFFIX avx2
#define VM_LANES 4

typedef __m256d Vec, Mask;
typedef __m256i Bits;

TARGET_BEGIN("avx2,fma")

static inline Vec v_load(const double *p) { return _mm256_loadu_pd(p); }
static inline void v_store(double *p, Vec a) { _mm256_storeu_pd(p, a); }
static inline __m256i first(Index n)
{
    return _mm256_cmpgt_epi64(_mm256_set1_epi64x(n), _mm256_set_epi64x(3, 2, 1, 0));
}
static inline Vec v_load_part(Index n, const double *p) { return _mm256_maskload_pd(p, first(n)); }
static inline void v_store_part(Index n, double *p, Vec a) { _mm256_maskstore_pd(p, first(n), a); }
static inline Vec v_set(double x) { return _mm256_set1_pd(x); }
static inline Bits b_set(int64_t x) { return _mm256_set1_epi64x(x); }
static inline Vec v_fma(Vec a, Vec b, Vec c) { return _mm256_fmadd_pd(a, b, c); }
static inline Vec v_fms(Vec a, Vec b, Vec c) { return _mm256_fmsub_pd(a, b, c); }
static inline Vec v_fnma(Vec a, Vec b, Vec c) { return _mm256_fnmadd_pd(a, b, c); }
static inline Vec v_sqrt(Vec a) { return _mm256_sqrt_pd(a); }
static inline Vec v_abs(Vec a) { return _mm256_andnot_pd(_mm256_set1_pd(-0.0), a); }
static inline Vec v_copysign(Vec a, Vec sign)
{
    return _mm256_or_pd(v_abs(a), _mm256_and_pd(_mm256_set1_pd(-0.0), sign));
}
static inline Mask v_lt(Vec a, Vec b) { return _mm256_cmp_pd(a, b, _CMP_LT_OQ); }
static inline Mask v_le(Vec a, Vec b) { return _mm256_cmp_pd(a, b, _CMP_LE_OQ); }
static inline Mask v_eq(Vec a, Vec b) { return _mm256_cmp_pd(a, b, _CMP_EQ_OQ); }
static inline Mask m_and(Mask a, Mask b) { return _mm256_and_pd(a, b); }
static inline Mask m_or(Mask a, Mask b) { return _mm256_or_pd(a, b); }
static inline Mask m_not(Mask a) { return _mm256_xor_pd(a, _mm256_castsi256_pd(_mm256_set1_epi64x(-1))); }
static inline int m_bits(Mask a) { return _mm256_movemask_pd(a); }
static inline Vec v_select(Mask m, Vec a, Vec b) { return _mm256_blendv_pd(b, a, m); }
static inline Bits b_of(Vec a) { return _mm256_castpd_si256(a); }
static inline Vec v_of(Bits a) { return _mm256_castsi256_pd(a); }
static inline Bits b_add(Bits a, Bits b) { return _mm256_add_epi64(a, b); }
static inline Bits b_sub(Bits a, Bits b) { return _mm256_sub_epi64(a, b); }
static inline Bits b_shl(Bits a, int n) { return _mm256_slli_epi64(a, n); }
static inline Bits b_shr(Bits a, int n) { return _mm256_srli_epi64(a, n); }

/* Rows are loaded whole and transposed: cheaper than a gather for each column. */
static inline const double *row_at(const double *table, __m128i two_rows, int lane, int width)
{
    return table + (lane ? _mm_extract_epi64(two_rows, 1) : _mm_cvtsi128_si64(two_rows)) * width;
}

static inline void v_lookup2(const double *table, Bits row, Vec *a, Vec *b)
{
    __m128i low = _mm256_castsi256_si128(row), high = _mm256_extracti128_si256(row, 1);
    __m128d r0 = _mm_load_pd(row_at(table, low, 0, 2)), r1 = _mm_load_pd(row_at(table, low, 1, 2));
    __m128d r2 = _mm_load_pd(row_at(table, high, 0, 2)), r3 = _mm_load_pd(row_at(table, high, 1, 2));
    __m256d even = _mm256_insertf128_pd(_mm256_castpd128_pd256(r0), r2, 1);
    __m256d odd = _mm256_insertf128_pd(_mm256_castpd128_pd256(r1), r3, 1);
    *a = _mm256_unpacklo_pd(even, odd);
    *b = _mm256_unpackhi_pd(even, odd);
}

static inline void v_lookup4(const double *table, Bits row, Vec *a, Vec *b, Vec *c, Vec *d)
{
    __m128i low = _mm256_castsi256_si128(row), high = _mm256_extracti128_si256(row, 1);
    __m256d r0 = _mm256_load_pd(row_at(table, low, 0, 4)), r1 = _mm256_load_pd(row_at(table, low, 1, 4));
    __m256d r2 = _mm256_load_pd(row_at(table, high, 0, 4)), r3 = _mm256_load_pd(row_at(table, high, 1, 4));
    __m256d ac01 = _mm256_unpacklo_pd(r0, r1), bd01 = _mm256_unpackhi_pd(r0, r1);
    __m256d ac23 = _mm256_unpacklo_pd(r2, r3), bd23 = _mm256_unpackhi_pd(r2, r3);
    *a = _mm256_permute2f128_pd(ac01, ac23, 0x20);
    *b = _mm256_permute2f128_pd(bd01, bd23, 0x20);
    *c = _mm256_permute2f128_pd(ac01, ac23, 0x31);
    *d = _mm256_permute2f128_pd(bd01, bd23, 0x31);
}

static inline void v_lookup3(const double *table, Bits row, Vec *a, Vec *b, Vec *c)
{
    Vec unused;
    v_lookup4(table, row, a, b, c, &unused);
}

#include "kernel/vecmath.tmpl.h"

TARGET_END
#endif
