/* Conversions. What is not directly from or to double goes through a tile of doubles that stays in the cache,
 * or, where 64-bit integers meet integers, through one of 64-bit integers, so that no bit is lost. */
#include "kernel/convert.h"

#include <math.h>
#include <string.h>

#include "kernel/cpu.h"
#include "kernel/target.h"

TARGET_OPTIMIZE

typedef struct ConvertTable {
    void (*to_f64[NUM_TYPE_COUNT])(Index n, const void *restrict x, double *restrict y);
    void (*from_f64[NUM_TYPE_COUNT])(Index n, const double *restrict x, void *restrict y);
    void (*f32_to_bool)(Index n, const float *restrict x, void *restrict y);
    bool (*any_nan_f64)(Index n, const double *x);
    bool (*any_nan_f32)(Index n, const float *x);
} ConvertTable;

#define TEMPLATE "kernel/convert.tmpl.h"
#define TEMPLATE_AVX512
#include "kernel/each_target.h"

static const ConvertTable *tables(void) { return PICK_AVX512(table); }

bool kern_any_nan(NumberType type, Index n, const void *x)
{
    return type == NUM_F64 ? tables()->any_nan_f64(n, x) : type == NUM_F32 && tables()->any_nan_f32(n, x);
}

static int64_t i64_from_f64(double x)
{
    if (x != x) return 0;
    x = round(x);
    return x >= 0x1p63 ? INT64_MAX : x <= -0x1p63 ? INT64_MIN : (int64_t) x;
}

static uint64_t u64_from_f64(double x)
{
    if (!(x > 0)) return 0;
    x = round(x);
    return x >= 0x1p64 ? UINT64_MAX : (uint64_t) x;
}

static bool is_integer(NumberType t)
{
    return t >= NUM_I8;
}

/* An integer of any type as a signed one; unsigned ones beyond saturate, which is right for every type but
 * their own. */
static void to_i64(NumberType from, Index n, const void *x, int64_t *y)
{
#define LOOP(T) for (Index k = 0; k < n; k++) y[k] = ((const T *) x)[k]; break
    switch (from) {
    case NUM_I8: LOOP(int8_t);
    case NUM_I16: LOOP(int16_t);
    case NUM_I32: LOOP(int32_t);
    case NUM_I64: LOOP(int64_t);
    case NUM_U16: LOOP(uint16_t);
    case NUM_U32: LOOP(uint32_t);
    case NUM_U64:
        for (Index k = 0; k < n; k++) {
            uint64_t v = ((const uint64_t *) x)[k];
            y[k] = v > INT64_MAX ? INT64_MAX : (int64_t) v;
        }
        break;
    default: LOOP(uint8_t);
    }
#undef LOOP
}

static void from_i64(NumberType to, Index n, const int64_t *x, void *y)
{
#define LOOP(T, low, high) \
    for (Index k = 0; k < n; k++) ((T *) y)[k] = (T) (x[k] < (low) ? (low) : x[k] > (high) ? (high) : x[k]); \
    break
    switch (to) {
    case NUM_I8: LOOP(int8_t, INT8_MIN, INT8_MAX);
    case NUM_I16: LOOP(int16_t, INT16_MIN, INT16_MAX);
    case NUM_I32: LOOP(int32_t, INT32_MIN, INT32_MAX);
    case NUM_I64: LOOP(int64_t, INT64_MIN, INT64_MAX);
    case NUM_U16: LOOP(uint16_t, 0, UINT16_MAX);
    case NUM_U32: LOOP(uint32_t, 0, UINT32_MAX);
    case NUM_U64: LOOP(uint64_t, 0, INT64_MAX);
    case NUM_BOOL: for (Index k = 0; k < n; k++) ((uint8_t *) y)[k] = x[k] != 0; break;
    default: LOOP(uint8_t, 0, UINT8_MAX);
    }
#undef LOOP
}

static const uint8_t type_sizes[NUM_TYPE_COUNT] = { 8, 4, 1, 2, 4, 8, 1, 2, 4, 8, 1, 1 };

void kern_convert(NumberType from, NumberType to, Index n, const void *x, void *y)
{
    const ConvertTable *t = tables();
    enum { TILE = 1024 };
    _Alignas(64) double tile[TILE];
    if (from == to) {
        memcpy(y, x, (size_t) n * type_sizes[to]);
        return;
    }
    if (from == NUM_F64 && to == NUM_I64) {
        for (Index k = 0; k < n; k++) ((int64_t *) y)[k] = i64_from_f64(((const double *) x)[k]);
        return;
    }
    if (from == NUM_F64 && to == NUM_U64) {
        for (Index k = 0; k < n; k++) ((uint64_t *) y)[k] = u64_from_f64(((const double *) x)[k]);
        return;
    }
    if (from == NUM_F64 && t->from_f64[to]) {
        t->from_f64[to](n, x, y);
        return;
    }
    if (to == NUM_F64 && t->to_f64[from]) {
        t->to_f64[from](n, x, y);
        return;
    }
    if (from == NUM_F32 && to == NUM_BOOL) {
        t->f32_to_bool(n, x, y);
        return;
    }
    for (Index at = 0; at < n; at += TILE) {
        Index m = n - at < TILE ? n - at : TILE;
        const char *px = (const char *) x + (size_t) at * type_sizes[from];
        char *py = (char *) y + (size_t) at * type_sizes[to];
        if (is_integer(from) && is_integer(to)) {
            to_i64(from, m, px, (int64_t *) (void *) tile);
            from_i64(to, m, (const int64_t *) (const void *) tile, py);
        } else {
            t->to_f64[from](m, px, tile);
            kern_convert(NUM_F64, to, m, tile, py);
        }
    }
}
