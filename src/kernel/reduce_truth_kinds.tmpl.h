/* any, all, counting for all types, for kernel/each_target.h. */

#define NAME(name) ON_TARGET(name##_any_u8)
#define T uint8_t
#define M uint8_t
#define HIT(x) SOMETHING_INT(x)
#define FOUND 1
#include "kernel/reduce_truth.tmpl.h"

#define NAME(name) ON_TARGET(name##_all_u8)
#define T uint8_t
#define M uint8_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth.tmpl.h"

#define NAME(name) ON_TARGET(name##_any_u16)
#define T uint16_t
#define M uint16_t
#define HIT(x) SOMETHING_INT(x)
#define FOUND 1
#include "kernel/reduce_truth.tmpl.h"

#define NAME(name) ON_TARGET(name##_all_u16)
#define T uint16_t
#define M uint16_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth.tmpl.h"

#define NAME(name) ON_TARGET(name##_any_u32)
#define T uint32_t
#define M uint32_t
#define HIT(x) SOMETHING_INT(x)
#define FOUND 1
#include "kernel/reduce_truth.tmpl.h"

#define NAME(name) ON_TARGET(name##_all_u32)
#define T uint32_t
#define M uint32_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth.tmpl.h"

#define NAME(name) ON_TARGET(name##_any_u64)
#define T uint64_t
#define M uint64_t
#define HIT(x) SOMETHING_INT(x)
#define FOUND 1
#include "kernel/reduce_truth.tmpl.h"

#define NAME(name) ON_TARGET(name##_all_u64)
#define T uint64_t
#define M uint64_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth.tmpl.h"

#define NAME(name) ON_TARGET(name##_any_f32)
#define T float
#define M uint32_t
#define HIT(x) SOMETHING_FLOAT(x)
#define FOUND 1
#include "kernel/reduce_truth.tmpl.h"

#define NAME(name) ON_TARGET(name##_all_f32)
#define T float
#define M uint32_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth.tmpl.h"

#define NAME(name) ON_TARGET(name##_any_f64)
#define T double
#define M uint64_t
#define HIT(x) SOMETHING_FLOAT(x)
#define FOUND 1
#include "kernel/reduce_truth.tmpl.h"

#define NAME(name) ON_TARGET(name##_all_f64)
#define T double
#define M uint64_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth.tmpl.h"

#define NAME(name) ON_TARGET(name##_any_c64)
#define T float _Complex
#define M uint64_t
#define HIT(x) SOMETHING_COMPLEX(x)
#define FOUND 1
#include "kernel/reduce_truth.tmpl.h"

#define NAME(name) ON_TARGET(name##_all_c64)
#define T float _Complex
#define M uint64_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth.tmpl.h"

#define NAME(name) ON_TARGET(name##_any_c128)
#define T double _Complex
#define M uint64_t
#define HIT(x) SOMETHING_COMPLEX(x)
#define FOUND 1
#include "kernel/reduce_truth.tmpl.h"

#define NAME(name) ON_TARGET(name##_all_c128)
#define T double _Complex
#define M uint64_t
#define HIT(x) ((x) == 0)
#define FOUND 0
#include "kernel/reduce_truth.tmpl.h"

#define COUNT(suffix, T) \
    static Index ON_TARGET(count_##suffix)(Index n, const void *elements) \
    { \
        const T *x = elements; \
        Index count = 0; \
        for (Index k = 0; k < n; k++) count += x[k] != 0; \
        return count; \
    } \
    static void ON_TARGET(truth_##suffix)(Index n, const void *elements, bool *out) \
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
static void ON_TARGET(count_rows_u8)(Index width, Index stride, Index n, const uint8_t *x, uint8_t *counts)
{
    for (Index i = 0; i < width; i++) counts[i] = 0;
    for (; n >= 4; n -= 4, x += 4 * stride)
        for (Index i = 0; i < width; i++)
            counts[i] = (uint8_t) (counts[i] + (x[i] != 0) + (x[i + stride] != 0) + (x[i + 2 * stride] != 0)
                                   + (x[i + 3 * stride] != 0));
    for (; n > 0; n--, x += stride)
        for (Index i = 0; i < width; i++) counts[i] = (uint8_t) (counts[i] + (x[i] != 0));
}

static Index ON_TARGET(count_u8)(Index n, const void *elements)
{
    enum { W = 128, ROWS = 252 };
    const uint8_t *x = elements;
    uint8_t counts[W];
    Index count = 0;
    while (n >= W) {
        Index rows = n / W < ROWS ? n / W : ROWS;
        ON_TARGET(count_rows_u8)(W, W, rows, x, counts);
        for (int i = 0; i < W; i++) count += counts[i];
        n -= rows * W;
        x += rows * W;
    }
    for (Index k = 0; k < n; k++) count += x[k] != 0;
    return count;
}

static void ON_TARGET(truth_u8)(Index n, const void *elements, bool *out)
{
    const uint8_t *x = elements;
    for (Index k = 0; k < n; k++) out[k] = x[k] != 0;
}

static void ON_TARGET(sum_lanes_u8)(Index count, Index len, const void *lanes, const void *unused, void *out)
{
    double *r = out;
    (void) unused;
    for (Index o = 0; o < count; o++)
        r[o] = (double) ON_TARGET(count_u8)(len, (const uint8_t *) lanes + o * len);
}

static void ON_TARGET(sum_rows_u8)(Index width, Index stride, Index len, const void *lanes,
                                   const void *unused, void *out)
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
            ON_TARGET(count_rows_u8)(w, stride, len - k < ROWS ? len - k : ROWS, x + k * stride, counts);
            for (Index i = 0; i < w; i++) r[i] += counts[i];
        }
    }
}

static void ON_TARGET(sum_pieces_u8)(Index width, Index stride, Index n, const void *lanes,
                                     const void *unused, void *out)
{
    if (stride == 1) ON_TARGET(sum_lanes_u8)(1, n, lanes, unused, out);
    else ON_TARGET(sum_rows_u8)(width, stride, n, lanes, unused, out);
}

static const FoldKind ON_TARGET(kind_sum_u8) = {
    1, sizeof(double), ON_TARGET(sum_lanes_u8), ON_TARGET(sum_rows_u8),
    ON_TARGET(sum_pieces_u8), join_sums
};

#define ROW(suffix) \
    { { &ON_TARGET(kind_any_##suffix), &ON_TARGET(kind_all_##suffix) }, \
      ON_TARGET(count_##suffix), ON_TARGET(truth_##suffix) }

/* In the order of TruthType. */
static const TruthSet ON_TARGET(truth_set) = {
    { ROW(u8), ROW(u16), ROW(u32), ROW(u64), ROW(f32), ROW(f64), ROW(c64), ROW(c128) },
    &ON_TARGET(kind_sum_u8)
};

#undef ROW
#undef COUNT
