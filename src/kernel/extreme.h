/* Largest and smallest elements along one dimension, their running forms, and of two arrays.
 *
 * Lanes as in kernel/reduce.h. NaN loses against any number. idx (may be NULL) gets one-based positions, the
 * first of equals; 1 where every element is NaN. len must be at least 1. */
#ifndef OCTAVO_KERNEL_EXTREME_H
#define OCTAVO_KERNEL_EXTREME_H

#include <complex.h>

#include "base/base.h"

#define KERN_EXTREME_DECLARE(suffix, T) \
    void kern_max_##suffix(Index stride, Index len, Index outer, const T *x, T *out, double *idx); \
    void kern_min_##suffix(Index stride, Index len, Index outer, const T *x, T *out, double *idx); \
    void kern_cummax_##suffix(Index stride, Index len, Index outer, const T *x, T *out, double *idx); \
    void kern_cummin_##suffix(Index stride, Index len, Index outer, const T *x, T *out, double *idx);

#define KERN_EXTREME_TYPES(D) \
    D(f64, double) D(f32, float) D(i8, int8_t) D(i16, int16_t) D(i32, int32_t) D(i64, int64_t) \
    D(u8, uint8_t) D(u16, uint16_t) D(u32, uint32_t) D(u64, uint64_t) \
    D(c128, double _Complex) D(c64, float _Complex)

KERN_EXTREME_TYPES(KERN_EXTREME_DECLARE)

/* The better of two; a step of 0 broadcasts a scalar. */
#define KERN_EXTREME2_DECLARE(suffix, T) \
    void kern_max2_##suffix(Index n, const T *x, Index sx, const T *y, Index sy, T *out); \
    void kern_min2_##suffix(Index n, const T *x, Index sx, const T *y, Index sy, T *out);
KERN_EXTREME_TYPES(KERN_EXTREME2_DECLARE)

#endif
