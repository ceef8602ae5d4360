/* Conversions between the types of numbers: rounding half away from zero, saturating, NaN to 0, as
 * assignment to an integer class does. */
#ifndef OCTAVO_KERNEL_CONVERT_H
#define OCTAVO_KERNEL_CONVERT_H

#include "base/base.h"

/* In the order of value.h's Class. */
typedef enum NumberType {
    NUM_F64, NUM_F32, NUM_I8, NUM_I16, NUM_I32, NUM_I64, NUM_U8, NUM_U16, NUM_U32, NUM_U64, NUM_BOOL, NUM_CHAR,
    NUM_TYPE_COUNT
} NumberType;

/* y[k] = x[k] for n numbers. Truth values: anything but 0; characters: as bytes. A single goes to and from
 * integers by way of double, which is exact; a 64-bit integer goes to single by way of double, as Octave has
 * it. */
void kern_convert(NumberType from, NumberType to, Index n, const void *x, void *y);

/* Is any of the n doubles or singles NaN? */
bool kern_any_nan(NumberType type, Index n, const void *x);

#endif
