/* any, all, counting for all types and one instruction set: TRUTH_SET is its name. No include guard: reduce_truth.c
 * includes this once for each set. */
#define TRUTH_PASTE3(a, b, c) a##_##b##_##c
#define TRUTH_PASTE(a, b, c) TRUTH_PASTE3(a, b, c)

#define NAME(name) TRUTH_PASTE(name##_any, u8, TRUTH_SET)
#define T uint8_t
#define M uint8_t
#define HIT(x) SOMETHING_INT(x)
#define FOUND 1
#include "kernel/reduce_truth_loops.h"

#define NAME(name) TRUTH_PASTE(name##_all, u8, TRUTH_SET)
#define T uint8_t
#define M uint8_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth_loops.h"

#define NAME(name) TRUTH_PASTE(name##_any, u16, TRUTH_SET)
#define T uint16_t
#define M uint16_t
#define HIT(x) SOMETHING_INT(x)
#define FOUND 1
#include "kernel/reduce_truth_loops.h"

#define NAME(name) TRUTH_PASTE(name##_all, u16, TRUTH_SET)
#define T uint16_t
#define M uint16_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth_loops.h"

#define NAME(name) TRUTH_PASTE(name##_any, u32, TRUTH_SET)
#define T uint32_t
#define M uint32_t
#define HIT(x) SOMETHING_INT(x)
#define FOUND 1
#include "kernel/reduce_truth_loops.h"

#define NAME(name) TRUTH_PASTE(name##_all, u32, TRUTH_SET)
#define T uint32_t
#define M uint32_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth_loops.h"

#define NAME(name) TRUTH_PASTE(name##_any, u64, TRUTH_SET)
#define T uint64_t
#define M uint64_t
#define HIT(x) SOMETHING_INT(x)
#define FOUND 1
#include "kernel/reduce_truth_loops.h"

#define NAME(name) TRUTH_PASTE(name##_all, u64, TRUTH_SET)
#define T uint64_t
#define M uint64_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth_loops.h"

#define NAME(name) TRUTH_PASTE(name##_any, f32, TRUTH_SET)
#define T float
#define M uint32_t
#define HIT(x) SOMETHING_FLOAT(x)
#define FOUND 1
#include "kernel/reduce_truth_loops.h"

#define NAME(name) TRUTH_PASTE(name##_all, f32, TRUTH_SET)
#define T float
#define M uint32_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth_loops.h"

#define NAME(name) TRUTH_PASTE(name##_any, f64, TRUTH_SET)
#define T double
#define M uint64_t
#define HIT(x) SOMETHING_FLOAT(x)
#define FOUND 1
#include "kernel/reduce_truth_loops.h"

#define NAME(name) TRUTH_PASTE(name##_all, f64, TRUTH_SET)
#define T double
#define M uint64_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth_loops.h"

#define NAME(name) TRUTH_PASTE(name##_any, c64, TRUTH_SET)
#define T float _Complex
#define M uint64_t
#define HIT(x) SOMETHING_COMPLEX(x)
#define FOUND 1
#include "kernel/reduce_truth_loops.h"

#define NAME(name) TRUTH_PASTE(name##_all, c64, TRUTH_SET)
#define T float _Complex
#define M uint64_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth_loops.h"

#define NAME(name) TRUTH_PASTE(name##_any, c128, TRUTH_SET)
#define T double _Complex
#define M uint64_t
#define HIT(x) SOMETHING_COMPLEX(x)
#define FOUND 1
#include "kernel/reduce_truth_loops.h"

#define NAME(name) TRUTH_PASTE(name##_all, c128, TRUTH_SET)
#define T double _Complex
#define M uint64_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth_loops.h"

#define COUNT(suffix, T) \
    static Index TRUTH_PASTE(count, suffix, TRUTH_SET)(Index n, const void *elements) \
    { \
        const T *x = elements; \
        Index count = 0; \
        for (Index k = 0; k < n; k++) count += x[k] != 0; \
        return count; \
    } \
    static void TRUTH_PASTE(truth, suffix, TRUTH_SET)(Index n, const void *elements, bool *out) \
    { \
        const T *x = elements; \
        for (Index k = 0; k < n; k++) out[k] = x[k] != 0; \
    }
COUNT(u16, uint16_t)
COUNT(u32, uint32_t)
COUNT(u64, uint64_t)
COUNT(f32, float)
COUNT(f64, double)
COUNT(c64, float _Complex)
COUNT(c128, double _Complex)

/* Bytes are counted in bytes, 255 rows of them at most. */
static void TRUTH_PASTE(count_rows, u8, TRUTH_SET)(Index width, Index stride, Index n, const uint8_t *x, uint8_t *counts)
{
    for (Index i = 0; i < width; i++) counts[i] = 0;
    for (; n >= 4; n -= 4, x += 4 * stride)
        for (Index i = 0; i < width; i++)
            counts[i] = (uint8_t) (counts[i] + (x[i] != 0) + (x[i + stride] != 0) + (x[i + 2 * stride] != 0) + (x[i + 3 * stride] != 0));
    for (; n > 0; n--, x += stride)
        for (Index i = 0; i < width; i++) counts[i] = (uint8_t) (counts[i] + (x[i] != 0));
}

static Index TRUTH_PASTE(count, u8, TRUTH_SET)(Index n, const void *elements)
{
    enum { W = 128, ROWS = 252 };
    const uint8_t *x = elements;
    uint8_t counts[W];
    Index count = 0;
    while (n >= W) {
        Index rows = n / W < ROWS ? n / W : ROWS;
        TRUTH_PASTE(count_rows, u8, TRUTH_SET)(W, W, rows, x, counts);
        for (int i = 0; i < W; i++) count += counts[i];
        n -= rows * W;
        x += rows * W;
    }
    for (Index k = 0; k < n; k++) count += x[k] != 0;
    return count;
}

static void TRUTH_PASTE(truth, u8, TRUTH_SET)(Index n, const void *elements, bool *out)
{
    const uint8_t *x = elements;
    for (Index k = 0; k < n; k++) out[k] = x[k] != 0;
}

static void TRUTH_PASTE(sum_lanes, u8, TRUTH_SET)(Index count, Index len, const void *lanes, const void *unused, void *out)
{
    double *r = out;
    (void) unused;
    for (Index o = 0; o < count; o++) r[o] = (double) TRUTH_PASTE(count, u8, TRUTH_SET)(len, (const uint8_t *) lanes + o * len);
}

static void TRUTH_PASTE(sum_rows, u8, TRUTH_SET)(Index width, Index stride, Index len, const void *lanes, const void *unused, void *out)
{
    enum { ROOM = 4096, ROWS = 252 };
    uint8_t counts[ROOM];
    (void) unused;
    for (Index from = 0; from < width; from += ROOM) {
        Index w = width - from < ROOM ? width - from : ROOM;
        const uint8_t *x = (const uint8_t *) lanes + from;
        double *r = (double *) out + from;
        for (Index i = 0; i < w; i++) r[i] = 0;
        for (Index k = 0; k < len; k += ROWS) {
            TRUTH_PASTE(count_rows, u8, TRUTH_SET)(w, stride, len - k < ROWS ? len - k : ROWS, x + k * stride, counts);
            for (Index i = 0; i < w; i++) r[i] += counts[i];
        }
    }
}

static void TRUTH_PASTE(sum_pieces, u8, TRUTH_SET)(Index width, Index stride, Index n, const void *lanes, const void *unused, void *out)
{
    if (stride == 1) TRUTH_PASTE(sum_lanes, u8, TRUTH_SET)(1, n, lanes, unused, out);
    else TRUTH_PASTE(sum_rows, u8, TRUTH_SET)(width, stride, n, lanes, unused, out);
}

static const FoldKind TRUTH_PASTE(kind_sum, u8, TRUTH_SET) = {
    1, sizeof(double), TRUTH_PASTE(sum_lanes, u8, TRUTH_SET), TRUTH_PASTE(sum_rows, u8, TRUTH_SET),
    TRUTH_PASTE(sum_pieces, u8, TRUTH_SET), join_sums
};

#define ROW(suffix) \
    { { &TRUTH_PASTE(kind_any, suffix, TRUTH_SET), &TRUTH_PASTE(kind_all, suffix, TRUTH_SET) }, \
      TRUTH_PASTE(count, suffix, TRUTH_SET), TRUTH_PASTE(truth, suffix, TRUTH_SET) }

/* In the order of TruthType. */
static const TruthSet TRUTH_PASTE(truth, set, TRUTH_SET) = {
    { ROW(u8), ROW(u16), ROW(u32), ROW(u64), ROW(f32), ROW(f64), ROW(c64), ROW(c128) },
    &TRUTH_PASTE(kind_sum, u8, TRUTH_SET)
};

#undef ROW
#undef COUNT
#undef TRUTH_PASTE
#undef TRUTH_PASTE3
#undef TRUTH_SET
