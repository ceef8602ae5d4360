/* Largest magnitudes, by comparing bits. */
#include "kernel/reduce.h"

#include "kernel/cpu.h"
#include "kernel/fold.h"
#include "kernel/target.h"

TARGET_OPTIMIZE

/* The bits of floating numbers, read as what they are not. */
typedef int64_t __attribute__((may_alias)) Bits64;
typedef int32_t __attribute__((may_alias)) Bits32;

#define NAME(name) name##_f64_base
#define B Bits64
#define MAGNITUDE INT64_MAX
#include "kernel/reduce_magnitude_loops.h"
#define NAME(name) name##_f32_base
#define B Bits32
#define MAGNITUDE INT32_MAX
#include "kernel/reduce_magnitude_loops.h"

#if defined(__x86_64__)
TARGET_BEGIN("avx2")
#define NAME(name) name##_f64_avx2
#define B Bits64
#define MAGNITUDE INT64_MAX
#include "kernel/reduce_magnitude_loops.h"
#define NAME(name) name##_f32_avx2
#define B Bits32
#define MAGNITUDE INT32_MAX
#include "kernel/reduce_magnitude_loops.h"
TARGET_END
#define PICK(name) (kern_cpu() >= CPU_AVX2 ? &name##_avx2 : &name##_base)
#else
#define PICK(name) (&name##_base)
#endif

void kern_max_abs_f64(Threads *threads, Index stride, Index len, Index outer, const double *x, double *out)
{
    kern_fold(threads, PICK(kind_f64), stride, len, outer, x, NULL, out);
}

void kern_max_abs_f32(Threads *threads, Index stride, Index len, Index outer, const float *x, float *out)
{
    kern_fold(threads, PICK(kind_f32), stride, len, outer, x, NULL, out);
}
