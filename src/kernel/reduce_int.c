/* Sums of integers. */
#include "kernel/reduce.h"

#include <string.h>

#include "kernel/cpu.h"
#include "kernel/fold.h"
#include "kernel/target.h"

TARGET_OPTIMIZE

typedef struct IntSums {
    const FoldKind *exact, *native;
} IntSums;

static void join_sums(Index width, void *acc, const void *next)
{
    for (Index i = 0; i < width; i++) ((int64_t *) acc)[i] += ((const int64_t *) next)[i];
}

#define NAME(name) name##_i8_base
#define T int8_t
#define LOW INT8_MIN
#define HIGH INT8_MAX
#include "kernel/reduce_int_loops.h"
#define NAME(name) name##_i16_base
#define T int16_t
#define LOW INT16_MIN
#define HIGH INT16_MAX
#include "kernel/reduce_int_loops.h"
#define NAME(name) name##_i32_base
#define T int32_t
#define LOW INT32_MIN
#define HIGH INT32_MAX
#include "kernel/reduce_int_loops.h"
#define NAME(name) name##_u8_base
#define T uint8_t
#define LOW 0
#define HIGH UINT8_MAX
#include "kernel/reduce_int_loops.h"
#define NAME(name) name##_u16_base
#define T uint16_t
#define LOW 0
#define HIGH UINT16_MAX
#include "kernel/reduce_int_loops.h"
#define NAME(name) name##_u32_base
#define T uint32_t
#define LOW 0
#define HIGH (int64_t) UINT32_MAX
#include "kernel/reduce_int_loops.h"
static const IntSums int_sums_base[KERN_INT_TYPES] = {
    { &kind_i8_base, &native_kind_i8_base },
    { &kind_i16_base, &native_kind_i16_base },
    { &kind_i32_base, &native_kind_i32_base },
    { &kind_u8_base, &native_kind_u8_base },
    { &kind_u16_base, &native_kind_u16_base },
    { &kind_u32_base, &native_kind_u32_base },
};

#if defined(__x86_64__)
TARGET_BEGIN("avx2")
#define NAME(name) name##_i8_avx2
#define T int8_t
#define LOW INT8_MIN
#define HIGH INT8_MAX
#include "kernel/reduce_int_loops.h"
#define NAME(name) name##_i16_avx2
#define T int16_t
#define LOW INT16_MIN
#define HIGH INT16_MAX
#include "kernel/reduce_int_loops.h"
#define NAME(name) name##_i32_avx2
#define T int32_t
#define LOW INT32_MIN
#define HIGH INT32_MAX
#include "kernel/reduce_int_loops.h"
#define NAME(name) name##_u8_avx2
#define T uint8_t
#define LOW 0
#define HIGH UINT8_MAX
#include "kernel/reduce_int_loops.h"
#define NAME(name) name##_u16_avx2
#define T uint16_t
#define LOW 0
#define HIGH UINT16_MAX
#include "kernel/reduce_int_loops.h"
#define NAME(name) name##_u32_avx2
#define T uint32_t
#define LOW 0
#define HIGH (int64_t) UINT32_MAX
#include "kernel/reduce_int_loops.h"
static const IntSums int_sums_avx2[KERN_INT_TYPES] = {
    { &kind_i8_avx2, &native_kind_i8_avx2 },
    { &kind_i16_avx2, &native_kind_i16_avx2 },
    { &kind_i32_avx2, &native_kind_i32_avx2 },
    { &kind_u8_avx2, &native_kind_u8_avx2 },
    { &kind_u16_avx2, &native_kind_u16_avx2 },
    { &kind_u32_avx2, &native_kind_u32_avx2 },
};
TARGET_END
#endif

static const IntSums *int_sums(KernIntType type)
{
#if defined(__x86_64__)
    if (kern_cpu() >= CPU_AVX2) return &int_sums_avx2[type];
#endif
    return &int_sums_base[type];
}

void kern_sum_int(Threads *threads, KernIntType type, Index stride, Index len, Index outer, const void *x, double *out)
{
    kern_fold(threads, int_sums(type)->exact, stride, len, outer, x, NULL, out);
    for (Index k = 0; k < stride * outer; k++) {
        int64_t sum;
        memcpy(&sum, &out[k], sizeof sum);
        out[k] = (double) sum;
    }
}

void kern_sum_int_native(Threads *threads, KernIntType type, Index stride, Index len, Index outer, const void *x, void *out)
{
    kern_fold(threads, int_sums(type)->native, stride, len, outer, x, NULL, out);
}
