/* Which processor gets which version of the products in strips.tmpl.h. */
#include "nn/strips.h"

#include "kernel/cpu.h"
#include "kernel/target.h"

TARGET_OPTIMIZE

#if defined(__x86_64__)
#include <immintrin.h>

TARGET_BEGIN("avx2,fma")

static inline double sum_avx2_f64(__m256d v)
{
    __m128d x = _mm_add_pd(_mm256_castpd256_pd128(v), _mm256_extractf128_pd(v, 1));
    return _mm_cvtsd_f64(_mm_add_sd(x, _mm_unpackhi_pd(x, x)));
}
static inline float sum_avx2_f32(__m256 v)
{
    __m128 x = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    x = _mm_add_ps(x, _mm_movehl_ps(x, x));
    return _mm_cvtss_f32(_mm_add_ss(x, _mm_shuffle_ps(x, x, 1)));
}

/* 16 registers */
#define TILE_UNITS 6
#define GRAD_VECTORS 3
#define GRAD_COLS 4

#define T double
#define V __m256d
#define LANES 4
#define LOAD _mm256_loadu_pd
#define STORE _mm256_storeu_pd
#define SET1(x) _mm256_set1_pd(x)
#define FMADD _mm256_fmadd_pd
#define SUM sum_avx2_f64
#define FN(name) name##_avx2_f64
#define KIND(name) name##_f64
#include "nn/strips.tmpl.h"

#define T float
#define V __m256
#define LANES 8
#define LOAD _mm256_loadu_ps
#define STORE _mm256_storeu_ps
#define SET1(x) _mm256_set1_ps(x)
#define FMADD _mm256_fmadd_ps
#define SUM sum_avx2_f32
#define FN(name) name##_avx2_f32
#define KIND(name) name##_f32
#include "nn/strips.tmpl.h"

#undef TILE_UNITS
#undef GRAD_VECTORS
#undef GRAD_COLS
TARGET_END

TARGET_BEGIN("avx512f")

/* 32 registers */
#define TILE_UNITS 13
#define GRAD_VECTORS 3
#define GRAD_COLS 8

#define T double
#define V __m512d
#define LANES 8
#define LOAD _mm512_loadu_pd
#define STORE _mm512_storeu_pd
#define SET1(x) _mm512_set1_pd(x)
#define FMADD _mm512_fmadd_pd
#define SUM _mm512_reduce_add_pd
#define FN(name) name##_avx512_f64
#define KIND(name) name##_f64
#include "nn/strips.tmpl.h"

#define T float
#define V __m512
#define LANES 16
#define LOAD _mm512_loadu_ps
#define STORE _mm512_storeu_ps
#define SET1(x) _mm512_set1_ps(x)
#define FMADD _mm512_fmadd_ps
#define SUM _mm512_reduce_add_ps
#define FN(name) name##_avx512_f32
#define KIND(name) name##_f32
#include "nn/strips.tmpl.h"
TARGET_END

/* Does one of the versions run here, and is the layer narrow enough for it? */
#define DISPATCH(name, kind, units, ...)                    \
    if ((units) > STRIPS_MAX_UNITS) return false;           \
    if (kern_cpu() >= CPU_AVX512) name##_avx512_##kind(__VA_ARGS__);    \
    else if (kern_cpu() >= CPU_AVX2) name##_avx2_##kind(__VA_ARGS__);   \
    else return false;                                      \
    return true;
#else
static bool no_version(Index units, ...)
{
    (void) units;
    return false;
}
#define DISPATCH(name, kind, units, ...) return no_version(units, __VA_ARGS__);
#endif

Index strips_scratch(Index b, Index widest)
{
    enum { MOST_ROWS = 32 };
    Index tail = MOST_ROWS * widest, transposed = b * (STRIPS_MAX_UNITS + 16);
    return tail > transposed ? tail : transposed;
}

bool strips_product_f64(Tall_f64 x, Narrow_f64 w, double *out, double *scratch)
{
    DISPATCH(product, f64, w.n, x, w, out, scratch)
}

bool strips_product_f32(Tall_f32 x, Narrow_f32 w, float *out, float *scratch)
{
    DISPATCH(product, f32, w.n, x, w, out, scratch)
}

bool strips_grad_f64(Tall_f64 x, const double *D, Gradient_f64 g, double *scratch)
{
    DISPATCH(grad, f64, g.n, x, D, g, scratch)
}

bool strips_grad_f32(Tall_f32 x, const float *D, Gradient_f32 g, float *scratch)
{
    DISPATCH(grad, f32, g.n, x, D, g, scratch)
}
