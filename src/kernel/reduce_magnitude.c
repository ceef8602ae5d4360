/* Largest magnitudes, by comparing bits. */
#include "kernel/reduce.h"

#include "kernel/cpu.h"
#include "kernel/fold.h"
#include "kernel/target.h"

TARGET_OPTIMIZE

/* The bits of floating numbers, read as what they are not. */
typedef int64_t __attribute__((may_alias)) Bits64;
typedef int32_t __attribute__((may_alias)) Bits32;

#define TEMPLATE "kernel/reduce_magnitude_types.tmpl.h"
#include "kernel/each_target.h"

void kern_max_abs_f64(Threads *threads, Lanes lanes, const double *x, double *out)
{
    kern_fold(threads, PICK_AVX2(kind_f64), lanes, x, NULL, out);
}

void kern_max_abs_f32(Threads *threads, Lanes lanes, const float *x, float *out)
{
    kern_fold(threads, PICK_AVX2(kind_f32), lanes, x, NULL, out);
}

bool kern_all_finite_f64(Index n, const double *x) { return !PICK_AVX2(odd_f64)(n, x); }
bool kern_all_finite_f32(Index n, const float *x) { return !PICK_AVX2(odd_f32)(n, x); }
