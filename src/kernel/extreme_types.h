/* The loops of extreme_loops.h for all types, and the table of them, for one instruction set: EXTREME_SET is its name,
 * EXTREME_BITS the width of its vectors, 0 for unknown.
 * No include guard: extreme.c includes this once for each set. */
#define EXTREME_PASTE3(a, b, c) a##_##b##_##c
#define EXTREME_PASTE(a, b, c) EXTREME_PASTE3(a, b, c)

#define NAME(name) EXTREME_PASTE(name##_max, f64, EXTREME_SET)
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
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_min, f64, EXTREME_SET)
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
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_max, f32, EXTREME_SET)
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
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_min, f32, EXTREME_SET)
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
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_max, i8, EXTREME_SET)
#define T int8_t
#define P int32_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (INT8_MIN)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_min, i8, EXTREME_SET)
#define T int8_t
#define P int32_t
#define BETTER(a, b) LESS(a, b)
#define WORST (INT8_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_max, i16, EXTREME_SET)
#define T int16_t
#define P int32_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (INT16_MIN)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_min, i16, EXTREME_SET)
#define T int16_t
#define P int32_t
#define BETTER(a, b) LESS(a, b)
#define WORST (INT16_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_max, i32, EXTREME_SET)
#define T int32_t
#define P int32_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (INT32_MIN)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_min, i32, EXTREME_SET)
#define T int32_t
#define P int32_t
#define BETTER(a, b) LESS(a, b)
#define WORST (INT32_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_max, i64, EXTREME_SET)
#define T int64_t
#define P int64_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (INT64_MIN)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_min, i64, EXTREME_SET)
#define T int64_t
#define P int64_t
#define BETTER(a, b) LESS(a, b)
#define WORST (INT64_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_max, u8, EXTREME_SET)
#define T uint8_t
#define P int32_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (0)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_min, u8, EXTREME_SET)
#define T uint8_t
#define P int32_t
#define BETTER(a, b) LESS(a, b)
#define WORST (UINT8_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_max, u16, EXTREME_SET)
#define T uint16_t
#define P int32_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (0)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_min, u16, EXTREME_SET)
#define T uint16_t
#define P int32_t
#define BETTER(a, b) LESS(a, b)
#define WORST (UINT16_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_max, u32, EXTREME_SET)
#define T uint32_t
#define P int32_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (0)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_min, u32, EXTREME_SET)
#define T uint32_t
#define P int32_t
#define BETTER(a, b) LESS(a, b)
#define WORST (UINT32_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_max, u64, EXTREME_SET)
#define T uint64_t
#define P int64_t
#define BETTER(a, b) GREATER(a, b)
#define WORST (0)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define NAME(name) EXTREME_PASTE(name##_min, u64, EXTREME_SET)
#define T uint64_t
#define P int64_t
#define BETTER(a, b) LESS(a, b)
#define WORST (UINT64_MAX)
#define IS_NAN(a) NAN_int(a)
#include "kernel/extreme_loops.h"

#define EXTREME_ROW(op) \
    { \
        &EXTREME_PASTE(loops_##op, f64, EXTREME_SET), &EXTREME_PASTE(loops_##op, f32, EXTREME_SET), \
        &EXTREME_PASTE(loops_##op, i8, EXTREME_SET), &EXTREME_PASTE(loops_##op, i16, EXTREME_SET), \
        &EXTREME_PASTE(loops_##op, i32, EXTREME_SET), &EXTREME_PASTE(loops_##op, i64, EXTREME_SET), \
        &EXTREME_PASTE(loops_##op, u8, EXTREME_SET), &EXTREME_PASTE(loops_##op, u16, EXTREME_SET), \
        &EXTREME_PASTE(loops_##op, u32, EXTREME_SET), &EXTREME_PASTE(loops_##op, u64, EXTREME_SET) \
    }

/* In the order of KernExtremeType. */
static const ExtremeLoops *const EXTREME_PASTE(extreme, loops, EXTREME_SET)[2][EXTREME_REAL_TYPES] = {
    EXTREME_ROW(max), EXTREME_ROW(min)
};

#undef EXTREME_ROW
#undef EXTREME_PASTE
#undef EXTREME_PASTE3
#undef EXTREME_SET
#undef EXTREME_BITS
