/* The vector functions for x86-64 processors with AVX-512: eight numbers at once. */
#include <math.h>

#include "kernel/target.h"
#include "kernel/vecmath_variants.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define VM_SUFFIX avx512
#define VM_LANES 8

typedef __m512d Vec;
typedef __m512i Bits;
typedef __mmask8 Mask;

TARGET_BEGIN("avx512f,avx512dq,avx512bw,avx512vl")

static inline Vec v_load(const double *p) { return _mm512_loadu_pd(p); }
static inline void v_store(double *p, Vec a) { _mm512_storeu_pd(p, a); }
static inline Mask first(Index n) { return (Mask) ((1u << n) - 1); }
static inline Vec v_load_part(Index n, const double *p) { return _mm512_maskz_loadu_pd(first(n), p); }
static inline void v_store_part(Index n, double *p, Vec a) { _mm512_mask_storeu_pd(p, first(n), a); }
static inline Vec v_set(double x) { return _mm512_set1_pd(x); }
static inline Bits b_set(int64_t x) { return _mm512_set1_epi64(x); }
static inline Vec v_fma(Vec a, Vec b, Vec c) { return _mm512_fmadd_pd(a, b, c); }
static inline Vec v_fms(Vec a, Vec b, Vec c) { return _mm512_fmsub_pd(a, b, c); }
static inline Vec v_fnma(Vec a, Vec b, Vec c) { return _mm512_fnmadd_pd(a, b, c); }
static inline Vec v_sqrt(Vec a) { return _mm512_sqrt_pd(a); }
static inline Vec v_abs(Vec a) { return _mm512_andnot_pd(_mm512_set1_pd(-0.0), a); }
static inline Vec v_copysign(Vec a, Vec sign)
{
    /* bits of sign where -0.0 has one, of a elsewhere */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(_mm512_set1_epi64(INT64_MIN),
                                                         _mm512_castpd_si512(sign), _mm512_castpd_si512(a),
                                                         0xca));
}
static inline Mask v_lt(Vec a, Vec b) { return _mm512_cmp_pd_mask(a, b, _CMP_LT_OQ); }
static inline Mask v_le(Vec a, Vec b) { return _mm512_cmp_pd_mask(a, b, _CMP_LE_OQ); }
static inline Mask v_eq(Vec a, Vec b) { return _mm512_cmp_pd_mask(a, b, _CMP_EQ_OQ); }
static inline Mask m_and(Mask a, Mask b) { return a & b; }
static inline Mask m_or(Mask a, Mask b) { return a | b; }
static inline Mask m_not(Mask a) { return (Mask) ~a; }
static inline int m_bits(Mask a) { return a; }
static inline Vec v_select(Mask m, Vec a, Vec b) { return _mm512_mask_blend_pd(m, b, a); }
static inline Bits b_of(Vec a) { return _mm512_castpd_si512(a); }
static inline Vec v_of(Bits a) { return _mm512_castsi512_pd(a); }
static inline Bits b_add(Bits a, Bits b) { return _mm512_add_epi64(a, b); }
static inline Bits b_sub(Bits a, Bits b) { return _mm512_sub_epi64(a, b); }
static inline Bits b_shl(Bits a, unsigned n) { return _mm512_slli_epi64(a, n); }
static inline Bits b_shr(Bits a, unsigned n) { return _mm512_srli_epi64(a, n); }

/* Rows are loaded whole and transposed: cheaper than a gather for each column. Their numbers fit a byte each,
 * which takes them to the address registers in one word. */
static inline uint64_t row_bytes(Bits row)
{
    return (uint64_t) _mm_cvtsi128_si64(_mm512_cvtepi64_epi8(row));
}

static inline const double *row_at(const double *table, uint64_t rows, int lane, int width)
{
    return table + ((rows >> (8 * lane)) & 255) * (unsigned) width;
}

static inline Vec join4(const double *p, const double *q, const double *r, const double *s)
{
    __m256d low = _mm256_insertf128_pd(_mm256_castpd128_pd256(_mm_load_pd(p)), _mm_load_pd(q), 1);
    __m256d high = _mm256_insertf128_pd(_mm256_castpd128_pd256(_mm_load_pd(r)), _mm_load_pd(s), 1);
    return _mm512_insertf64x4(_mm512_castpd256_pd512(low), high, 1);
}

static inline void v_lookup2(const double *table, Bits row, Vec *a, Vec *b)
{
    uint64_t rows = row_bytes(row);
#define ROW(lane) row_at(table, rows, lane, 2)
    Vec even = join4(ROW(0), ROW(2), ROW(4), ROW(6)), odd = join4(ROW(1), ROW(3), ROW(5), ROW(7));
#undef ROW
    *a = _mm512_unpacklo_pd(even, odd);
    *b = _mm512_unpackhi_pd(even, odd);
}

static inline Vec join2(const double *p, const double *q)
{
    return _mm512_insertf64x4(_mm512_castpd256_pd512(_mm256_load_pd(p)), _mm256_load_pd(q), 1);
}

static inline void v_lookup4(const double *table, Bits row, Vec *a, Vec *b, Vec *c, Vec *d)
{
    uint64_t rows = row_bytes(row);
#define ROW(lane) row_at(table, rows, lane, 4)
    Vec r04 = join2(ROW(0), ROW(4)), r15 = join2(ROW(1), ROW(5)), r26 = join2(ROW(2), ROW(6)),
        r37 = join2(ROW(3), ROW(7));
#undef ROW
    Vec ac01 = _mm512_unpacklo_pd(r04, r15), bd01 = _mm512_unpackhi_pd(r04, r15);
    Vec ac23 = _mm512_unpacklo_pd(r26, r37), bd23 = _mm512_unpackhi_pd(r26, r37);
    const Bits low = _mm512_set_epi64(13, 12, 5, 4, 9, 8, 1, 0),
               high = _mm512_set_epi64(15, 14, 7, 6, 11, 10, 3, 2);
    *a = _mm512_permutex2var_pd(ac01, low, ac23);
    *b = _mm512_permutex2var_pd(bd01, low, bd23);
    *c = _mm512_permutex2var_pd(ac01, high, ac23);
    *d = _mm512_permutex2var_pd(bd01, high, bd23);
}

static inline void v_lookup3(const double *table, Bits row, Vec *a, Vec *b, Vec *c)
{
    Vec unused;
    v_lookup4(table, row, a, b, c, &unused);
}

#include "kernel/vecmath.tmpl.h"

TARGET_END
#endif
