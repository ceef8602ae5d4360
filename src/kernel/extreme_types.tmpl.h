/* The loops of extreme.tmpl.h for all types, and the table of them; for kernel/each_target.h. EXTREME_BITS is
 * the width of the set's vectors, 0 for unknown. */
#if TARGET_LEVEL > 0
#define EXTREME_BITS 256
#elif defined(__x86_64__)
#define EXTREME_BITS 128
#else
#define EXTREME_BITS 0
#endif

#define NAME(name) ON_TARGET(name##_max_f64)
#if EXTREME_BITS == 256
#define V __m256d
#define V_LOAD _mm256_loadu_pd
#define V_STORE _mm256_storeu_pd
#define V_SET _mm256_set1_pd
#define V_BEST _mm256_max_pd
#elif EXTREME_BITS == 128
#define V __m128d
#define V_LOAD _mm_loadu_pd
#define V_STORE _mm_storeu_pd
#define V_SET _mm_set1_pd
#define V_BEST _mm_max_pd
#endif
#define T double
#define P int64_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (-(T) INFINITY)
#define IS_NAN(a) NAN_float(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_min_f64)
#if EXTREME_BITS == 256
#define V __m256d
#define V_LOAD _mm256_loadu_pd
#define V_STORE _mm256_storeu_pd
#define V_SET _mm256_set1_pd
#define V_BEST _mm256_min_pd
#elif EXTREME_BITS == 128
#define V __m128d
#define V_LOAD _mm_loadu_pd
#define V_STORE _mm_storeu_pd
#define V_SET _mm_set1_pd
#define V_BEST _mm_min_pd
#endif
#define T double
#define P int64_t
#define BETTER(a, b) LESS(a, b)
#define WORST ((T) INFINITY)
#define IS_NAN(a) NAN_float(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_max_f32)
#if EXTREME_BITS == 256
#define V __m256
#define V_LOAD _mm256_loadu_ps
#define V_STORE _mm256_storeu_ps
#define V_SET _mm256_set1_ps
#define V_BEST _mm256_max_ps
#elif EXTREME_BITS == 128
#define V __m128
#define V_LOAD _mm_loadu_ps
#define V_STORE _mm_storeu_ps
#define V_SET _mm_set1_ps
#define V_BEST _mm_max_ps
#endif
#define T float
#define P int32_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (-(T) INFINITY)
#define IS_NAN(a) NAN_float(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_min_f32)
#if EXTREME_BITS == 256
#define V __m256
#define V_LOAD _mm256_loadu_ps
#define V_STORE _mm256_storeu_ps
#define V_SET _mm256_set1_ps
#define V_BEST _mm256_min_ps
#elif EXTREME_BITS == 128
#define V __m128
#define V_LOAD _mm_loadu_ps
#define V_STORE _mm_storeu_ps
#define V_SET _mm_set1_ps
#define V_BEST _mm_min_ps
#endif
#define T float
#define P int32_t
#define BETTER(a, b) LESS(a, b)
#define WORST ((T) INFINITY)
#define IS_NAN(a) NAN_float(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_max_i8)
#define T int8_t
#define P int32_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (INT8_MIN)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_min_i8)
#define T int8_t
#define P int32_t
#define BETTER(a, b) LESS(a, b)
#define WORST (INT8_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_max_i16)
#define T int16_t
#define P int32_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (INT16_MIN)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_min_i16)
#define T int16_t
#define P int32_t
#define BETTER(a, b) LESS(a, b)
#define WORST (INT16_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_max_i32)
#define T int32_t
#define P int32_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (INT32_MIN)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_min_i32)
#define T int32_t
#define P int32_t
#define BETTER(a, b) LESS(a, b)
#define WORST (INT32_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_max_i64)
#define T int64_t
#define P int64_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (INT64_MIN)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_min_i64)
#define T int64_t
#define P int64_t
#define BETTER(a, b) LESS(a, b)
#define WORST (INT64_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_max_u8)
#define T uint8_t
#define P int32_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (0)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_min_u8)
#define T uint8_t
#define P int32_t
#define BETTER(a, b) LESS(a, b)
#define WORST (UINT8_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_max_u16)
#define T uint16_t
#define P int32_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (0)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_min_u16)
#define T uint16_t
#define P int32_t
#define BETTER(a, b) LESS(a, b)
#define WORST (UINT16_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_max_u32)
#define T uint32_t
#define P int32_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (0)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_min_u32)
#define T uint32_t
#define P int32_t
#define BETTER(a, b) LESS(a, b)
#define WORST (UINT32_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_max_u64)
#define T uint64_t
#define P int64_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (0)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define NAME(name) ON_TARGET(name##_min_u64)
#define T uint64_t
#define P int64_t
#define BETTER(a, b) LESS(a, b)
#define WORST (UINT64_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme.tmpl.h"

#define EXTREME_ROW(op) \
    { \
        &ON_TARGET(loops_##op##_f64), &ON_TARGET(loops_##op##_f32), \
        &ON_TARGET(loops_##op##_i8), &ON_TARGET(loops_##op##_i16), \
        &ON_TARGET(loops_##op##_i32), &ON_TARGET(loops_##op##_i64), \
        &ON_TARGET(loops_##op##_u8), &ON_TARGET(loops_##op##_u16), \
        &ON_TARGET(loops_##op##_u32), &ON_TARGET(loops_##op##_u64) \
    }

/* In the order of KernExtremeType. */
static const ExtremeLoops *const ON_TARGET(extreme_loops)[2][EXTREME_REAL_TYPES] = {
    EXTREME_ROW(max), EXTREME_ROW(min)
};

#undef EXTREME_ROW
#undef EXTREME_BITS
