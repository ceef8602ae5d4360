/* exp: x = (128 k + i) ln 2 / 128 + r, exp (x) = 2^k 2^(i/128) exp (r), with 2^(i/128) from a table and a polynomial
 * of degree 5. Constants and the order of operations are those of S. Nagy's exp (2018), which C libraries use, so
 * that results agree with them to the last bit.
 *
 * log: x = 2^k z, z c = 1 + r with c from a table, log (x) = k ln 2 - log (c) + log1p (r); sums of the large parts
 * are exact, so that only the last addition rounds. P. Tang, Table-driven implementation of the logarithm function
 * in IEEE floating-point arithmetic, ACM TOMS 16 (1990).
 *
 * Arguments outside the plain range (huge, zero, negative, infinite, not a number) go to the C library one by one.
 * Without fused multiply-add everything goes there. */
#include "kernel/vecmath.h"

#include <math.h>
#include <string.h>

#include "kernel/exp_log_tables.h"
#include "kernel/target.h"

#if defined(__x86_64__)
#include <immintrin.h>
#define HAS_VECTORS __builtin_cpu_supports("fma")
#else
#define HAS_VECTORS 0
#endif

static const double inverse_ln2_128 = 0x1.71547652b82fep0 * 128;
static const double minus_ln2_high_128 = -0x1.62e42fefa0000p-8;
static const double minus_ln2_low_128 = -0x1.cf79abc9e3b39p-47;
static const double round_shift = 0x1.8p52;
static const double e2 = 0x1.ffffffffffdbdp-2, e3 = 0x1.555555555543cp-3, e4 = 0x1.55555cf172b91p-5, e5 = 0x1.1111167a4d017p-7;
/* ln 2 in two parts; k * ln2_high is exact for every exponent k. */
static const double ln2_high = 0x1.62e42fefa3800p-1, ln2_low = 0x1.ef35793c76730p-45;

enum { EXP_LIMIT = 512 };

#if defined(__x86_64__)

static inline uint64_t bits_of(double x)
{
    uint64_t u;
    memcpy(&u, &x, sizeof(u));
    return u;
}

static inline double double_of(uint64_t u)
{
    double x;
    memcpy(&x, &u, sizeof(x));
    return x;
}

#define LOG_OFFSET 0x3fe6000000000000u
#define LOG_MIN_BITS 0x0010000000000000u
#define LOG_MAX_BITS 0x7ff0000000000000u

TARGET_BEGIN("avx2,fma")

static inline double log_one(double x)
{
    uint64_t u = bits_of(x), t = u - LOG_OFFSET;
    int i = (int) (t >> 45) & 127;
    double k = (double) ((int64_t) t >> 52), z = double_of(u - (t & 0xfff0000000000000u));
    double r = __builtin_fma(z, log_inverse[i], -1.0);
    double head = __builtin_fma(k, ln2_high, log_head[i]), w = head + r;
    double low = (head - w) + r, rest = __builtin_fma(k, ln2_low, log_tail[i]);
    double p = __builtin_fma(r, 1.0 / 9, -1.0 / 8);
    p = __builtin_fma(r, p, 1.0 / 7);
    p = __builtin_fma(r, p, -1.0 / 6);
    p = __builtin_fma(r, p, 1.0 / 5);
    p = __builtin_fma(r, p, -1.0 / 4);
    p = __builtin_fma(r, p, 1.0 / 3);
    p = __builtin_fma(r, p, -1.0 / 2);
    return w + __builtin_fma(r * r, p, low + rest);
}

static inline __m256d log_four(__m256d x)
{
    __m256i u = _mm256_castpd_si256(x), t = _mm256_sub_epi64(u, _mm256_set1_epi64x((long long) LOG_OFFSET));
    __m256i i = _mm256_and_si256(_mm256_srli_epi64(t, 45), _mm256_set1_epi64x(127));
    /* The exponent, sign-extended by adding a large number and taking it off again as doubles. */
    __m256i e = _mm256_srli_epi64(_mm256_add_epi64(t, _mm256_set1_epi64x(0x4000000000000000)), 52);
    __m256d k = _mm256_sub_pd(_mm256_castsi256_pd(_mm256_or_si256(e, _mm256_set1_epi64x(0x4330000000000000))),
                              _mm256_set1_pd(0x1p52 + 1024));
    __m256d z = _mm256_castsi256_pd(_mm256_sub_epi64(u, _mm256_and_si256(t, _mm256_set1_epi64x((long long) 0xfff0000000000000u))));
    __m256d r = _mm256_fmadd_pd(z, _mm256_i64gather_pd(log_inverse, i, 8), _mm256_set1_pd(-1.0));
    __m256d head = _mm256_fmadd_pd(k, _mm256_set1_pd(ln2_high), _mm256_i64gather_pd(log_head, i, 8)), w = _mm256_add_pd(head, r);
    __m256d low = _mm256_add_pd(_mm256_sub_pd(head, w), r);
    __m256d rest = _mm256_fmadd_pd(k, _mm256_set1_pd(ln2_low), _mm256_i64gather_pd(log_tail, i, 8));
    __m256d p = _mm256_fmadd_pd(r, _mm256_set1_pd(1.0 / 9), _mm256_set1_pd(-1.0 / 8));
    p = _mm256_fmadd_pd(r, p, _mm256_set1_pd(1.0 / 7));
    p = _mm256_fmadd_pd(r, p, _mm256_set1_pd(-1.0 / 6));
    p = _mm256_fmadd_pd(r, p, _mm256_set1_pd(1.0 / 5));
    p = _mm256_fmadd_pd(r, p, _mm256_set1_pd(-1.0 / 4));
    p = _mm256_fmadd_pd(r, p, _mm256_set1_pd(1.0 / 3));
    p = _mm256_fmadd_pd(r, p, _mm256_set1_pd(-1.0 / 2));
    return _mm256_add_pd(w, _mm256_fmadd_pd(_mm256_mul_pd(r, r), p, _mm256_add_pd(low, rest)));
}

static inline __m256d exp_four(__m256d x)
{
    __m256d shift = _mm256_set1_pd(round_shift);
    __m256d kd = _mm256_fmadd_pd(_mm256_set1_pd(inverse_ln2_128), x, shift);
    __m256i ki = _mm256_castpd_si256(kd), i = _mm256_and_si256(ki, _mm256_set1_epi64x(127));
    __m256d r, r2, scale, tail, low, high;
    kd = _mm256_sub_pd(kd, shift);
    r = _mm256_fmadd_pd(kd, _mm256_set1_pd(minus_ln2_low_128), _mm256_fmadd_pd(kd, _mm256_set1_pd(minus_ln2_high_128), x));
    scale = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(_mm256_i64gather_pd(exp_head, i, 8)),
                                                 _mm256_slli_epi64(_mm256_sub_epi64(ki, i), 45)));
    tail = _mm256_i64gather_pd(exp_tail, i, 8);
    r2 = _mm256_mul_pd(r, r);
    low = _mm256_fmadd_pd(r2, _mm256_fmadd_pd(r, _mm256_set1_pd(e3), _mm256_set1_pd(e2)), _mm256_add_pd(tail, r));
    high = _mm256_fmadd_pd(_mm256_mul_pd(r2, r2), _mm256_fmadd_pd(r, _mm256_set1_pd(e5), _mm256_set1_pd(e4)), low);
    return _mm256_fmadd_pd(scale, high, scale);
}

static void exp_avx2(Index n, const double *x, double *y)
{
    const __m256d limit = _mm256_set1_pd(EXP_LIMIT), sign = _mm256_set1_pd(-0.0);
    Index k = 0;
    for (; k + 4 <= n; k += 4) {
        __m256d v = _mm256_loadu_pd(x + k);
        if (_mm256_movemask_pd(_mm256_cmp_pd(_mm256_andnot_pd(sign, v), limit, _CMP_LT_OQ)) == 15) {
            _mm256_storeu_pd(y + k, exp_four(v));
        } else {
            for (Index j = k; j < k + 4; j++) y[j] = exp(x[j]);
        }
    }
    for (; k < n; k++) y[k] = exp(x[k]);
}

static void log_avx2(Index n, const double *x, double *y)
{
    const __m256d least = _mm256_set1_pd(0x1p-1022), infinity = _mm256_set1_pd(INFINITY);
    Index k = 0;
    for (; k + 4 <= n; k += 4) {
        __m256d v = _mm256_loadu_pd(x + k);
        if (_mm256_movemask_pd(_mm256_and_pd(_mm256_cmp_pd(v, least, _CMP_GE_OQ), _mm256_cmp_pd(v, infinity, _CMP_LT_OQ))) == 15) {
            _mm256_storeu_pd(y + k, log_four(v));
        } else {
            for (Index j = k; j < k + 4; j++) y[j] = kern_log(x[j]);
        }
    }
    for (; k < n; k++) y[k] = kern_log(x[k]);
}

TARGET_END

TARGET_BEGIN("avx512f,avx512dq")

static inline __m512d exp_eight(__m512d x)
{
    __m512d shift = _mm512_set1_pd(round_shift);
    __m512d kd = _mm512_fmadd_pd(_mm512_set1_pd(inverse_ln2_128), x, shift);
    __m512i ki = _mm512_castpd_si512(kd), i = _mm512_and_si512(ki, _mm512_set1_epi64(127));
    __m512d r, r2, scale, tail, low, high;
    kd = _mm512_sub_pd(kd, shift);
    r = _mm512_fmadd_pd(kd, _mm512_set1_pd(minus_ln2_low_128), _mm512_fmadd_pd(kd, _mm512_set1_pd(minus_ln2_high_128), x));
    scale = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(_mm512_i64gather_pd(i, exp_head, 8)),
                                                 _mm512_slli_epi64(_mm512_sub_epi64(ki, i), 45)));
    tail = _mm512_i64gather_pd(i, exp_tail, 8);
    r2 = _mm512_mul_pd(r, r);
    low = _mm512_fmadd_pd(r2, _mm512_fmadd_pd(r, _mm512_set1_pd(e3), _mm512_set1_pd(e2)), _mm512_add_pd(tail, r));
    high = _mm512_fmadd_pd(_mm512_mul_pd(r2, r2), _mm512_fmadd_pd(r, _mm512_set1_pd(e5), _mm512_set1_pd(e4)), low);
    return _mm512_fmadd_pd(scale, high, scale);
}

static void exp_avx512(Index n, const double *x, double *y)
{
    const __m512d limit = _mm512_set1_pd(EXP_LIMIT);
    Index k = 0;
    for (; k + 8 <= n; k += 8) {
        __m512d v = _mm512_loadu_pd(x + k);
        if (_mm512_cmp_pd_mask(_mm512_abs_pd(v), limit, _CMP_LT_OQ) == 255) {
            _mm512_storeu_pd(y + k, exp_eight(v));
        } else {
            for (Index j = k; j < k + 8; j++) y[j] = exp(x[j]);
        }
    }
    for (; k < n; k++) y[k] = exp(x[k]);
}

TARGET_END

void kern_exp_f64(Index n, const double *x, double *y)
{
    if (__builtin_cpu_supports("avx512dq")) {
        exp_avx512(n, x, y);
    } else if (HAS_VECTORS && __builtin_cpu_supports("avx2")) {
        exp_avx2(n, x, y);
    } else {
        for (Index k = 0; k < n; k++) y[k] = exp(x[k]);
    }
}

double kern_log(double x)
{
    uint64_t u = bits_of(x);
    if (!(HAS_VECTORS && __builtin_cpu_supports("avx2")) || u < LOG_MIN_BITS || u >= LOG_MAX_BITS) return log(x);
    return log_one(x);
}

void kern_log_f64(Index n, const double *x, double *y)
{
    if (HAS_VECTORS && __builtin_cpu_supports("avx2")) {
        log_avx2(n, x, y);
    } else {
        for (Index k = 0; k < n; k++) y[k] = log(x[k]);
    }
}

#else

void kern_exp_f64(Index n, const double *x, double *y)
{
    for (Index k = 0; k < n; k++) y[k] = exp(x[k]);
}

double kern_log(double x)
{
    return log(x);
}

void kern_log_f64(Index n, const double *x, double *y)
{
    for (Index k = 0; k < n; k++) y[k] = log(x[k]);
}

#endif
