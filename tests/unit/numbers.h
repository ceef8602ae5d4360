/* Numbers of any type of kernel/convert.h, one at a time, for plain loops. */
#ifndef OCTAVO_UNIT_NUMBERS_H
#define OCTAVO_UNIT_NUMBERS_H

#include "kernel/convert.h"
#include "unit.h"

static const size_t number_sizes[NUM_TYPE_COUNT] = { 8, 4, 1, 2, 4, 8, 1, 2, 4, 8, 1, 1 };
static const char *const number_names[NUM_TYPE_COUNT] = { "double", "single", "int8", "int16", "int32", "int64",
                                                          "uint8", "uint16", "uint32", "uint64", "logical", "char" };
static const long double number_low[NUM_TYPE_COUNT] = { 0, 0, INT8_MIN, INT16_MIN, INT32_MIN, INT64_MIN, 0, 0, 0, 0, 0, 0 };
static const long double number_high[NUM_TYPE_COUNT] = { 0, 0, INT8_MAX, INT16_MAX, INT32_MAX, INT64_MAX, UINT8_MAX, UINT16_MAX, UINT32_MAX,
                                                         UINT64_MAX, 1, UINT8_MAX };

static inline bool number_is_float(NumberType type) { return type <= NUM_F32; }

/* A long double holds all of them (where it has 64 bits of mantissa, as on x86-64, or more). */
static inline long double number_get(NumberType type, const void *x, Index k)
{
    switch (type) {
    case NUM_F64: return ((const double *) x)[k];
    case NUM_F32: return ((const float *) x)[k];
    case NUM_I8: return ((const int8_t *) x)[k];
    case NUM_I16: return ((const int16_t *) x)[k];
    case NUM_I32: return ((const int32_t *) x)[k];
    case NUM_I64: return ((const int64_t *) x)[k];
    case NUM_U16: return ((const uint16_t *) x)[k];
    case NUM_U32: return ((const uint32_t *) x)[k];
    case NUM_U64: return ((const uint64_t *) x)[k];
    default: return ((const uint8_t *) x)[k];
    }
}

/* v must be one of the type's. */
static inline void number_put(NumberType type, long double v, void *x, Index k)
{
    switch (type) {
    case NUM_F64: ((double *) x)[k] = (double) v; break;
    case NUM_F32: ((float *) x)[k] = (float) v; break;
    case NUM_I8: ((int8_t *) x)[k] = (int8_t) v; break;
    case NUM_I16: ((int16_t *) x)[k] = (int16_t) v; break;
    case NUM_I32: ((int32_t *) x)[k] = (int32_t) v; break;
    case NUM_I64: ((int64_t *) x)[k] = (int64_t) v; break;
    case NUM_U16: ((uint16_t *) x)[k] = (uint16_t) v; break;
    case NUM_U32: ((uint32_t *) x)[k] = (uint32_t) v; break;
    case NUM_U64: ((uint64_t *) x)[k] = (uint64_t) v; break;
    default: ((uint8_t *) x)[k] = (uint8_t) v; break;
    }
}

/* Rounded half away from zero, within the type's limits; NaN is 0. */
static inline long double number_saturated(NumberType type, long double v)
{
    if (v != v) return 0;
    v = roundl(v);
    return v < number_low[type] ? number_low[type] : v > number_high[type] ? number_high[type] : v;
}

/* Anything the type has, limits often. */
static inline void number_fill(NumberType type, Index n, void *x)
{
    if (type == NUM_F64) unit_fill_f64(n, x);
    else if (type == NUM_F32) unit_fill_f32(n, x);
    else unit_fill_bytes(n * (Index) number_sizes[type], x);
    for (Index k = 0; k < n && type == NUM_BOOL; k++) ((unsigned char *) x)[k] &= 1;
    for (Index k = 0; k < n && !number_is_float(type); k++)
        if (unit_below(8) == 0) number_put(type, unit_below(2) ? number_low[type] : number_high[type], x, k);
}

#endif
