/* Largest and smallest elements along one dimension, their running forms, and of two arrays.
 *
 * Lanes as in kernel/reduce.h. NaN loses against any number; of equals the first is taken. Positions are
 * one-based, 1 where every element is NaN. len must be at least 1. */
#ifndef OCTAVO_KERNEL_EXTREME_H
#define OCTAVO_KERNEL_EXTREME_H

#include <complex.h>

#include "kernel/lanes.h"
#include "base/base.h"
#include "base/threads.h"

typedef enum KernExtremeType {
    EXTREME_F64, EXTREME_F32, EXTREME_I8, EXTREME_I16, EXTREME_I32, EXTREME_I64,
    EXTREME_U8, EXTREME_U16, EXTREME_U32, EXTREME_U64, EXTREME_REAL_TYPES,
    EXTREME_C128 = EXTREME_REAL_TYPES, EXTREME_C64
} KernExtremeType;

/* What is looked for: the largest, or with least the smallest. */
typedef struct KernExtreme {
    KernExtremeType type;
    bool least;
} KernExtreme;

/* at (may be NULL) gets the positions. */
void kern_extreme(Threads *threads, KernExtreme what, Lanes lanes, const void *x, void *out, double *at);
/* What was the largest, or smallest, up to each element; out may not be x. */
void kern_extreme_running(Threads *threads, KernExtreme what, Lanes lanes, const void *x, void *out,
                          double *at);
/* Numbers to go through; a step of 0 repeats a scalar. */
typedef struct KernSteps {
    const void *x;
    Index step;
} KernSteps;
/* The better of two. */
void kern_extreme_of_two(Threads *threads, KernExtreme what, Index n, KernSteps x, KernSteps y, void *out);

static inline void kern_max_f64(Lanes lanes, const double *x, double *out,
                                double *at)
{
    kern_extreme(NULL, (KernExtreme) { EXTREME_F64, false }, lanes, x, out, at);
}

static inline void kern_min_f64(Lanes lanes, const double *x, double *out,
                                double *at)
{
    kern_extreme(NULL, (KernExtreme) { EXTREME_F64, true }, lanes, x, out, at);
}

#endif
