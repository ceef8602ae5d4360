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

#define TEMPLATE "kernel/reduce_int_types.tmpl.h"
#include "kernel/each_target.h"

static const IntSums *int_sums(KernIntType type) { return &(*PICK_AVX2(int_sums))[type]; }

void kern_sum_int(Threads *threads, KernIntType type, Lanes lanes, const void *x,
                  double *out)
{
    kern_fold(threads, int_sums(type)->exact, lanes, x, NULL, out);
    for (Index k = 0; k < lanes.stride * lanes.outer; k++) {
        int64_t sum;
        memcpy(&sum, &out[k], sizeof sum);
        out[k] = (double) sum;
    }
}

void kern_sum_int_native(Threads *threads, KernIntType type, Lanes lanes,
                         const void *x, void *out)
{
    kern_fold(threads, int_sums(type)->native, lanes, x, NULL, out);
}
