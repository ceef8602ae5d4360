/* Products, running sums and products, and sums that carry their errors along: element by element, in
 * order. */
#include "kernel/reduce.h"

#include <math.h>

#include "kernel/cpu.h"
#include "kernel/fold.h"
#include "kernel/target.h"

TARGET_OPTIMIZE

typedef enum RunningType { RUN_F64, RUN_F32, RUN_C128, RUN_C64, RUN_TYPES } RunningType;

typedef struct RunningLoops {
    size_t size;
    const FoldKind *prod;
    /* sums, products: lanes one behind the other; width lanes side by side */
    void (*lanes[2])(Index count, Index len, const void *x, void *out);
    void (*rows[2])(Index width, Index stride, Index len, const void *x, void *out);
} RunningLoops;

#define TEMPLATE "kernel/reduce_running_types.tmpl.h"
#include "kernel/each_target.h"

static const RunningLoops *running_loops(RunningType type) { return (*PICK_AVX2(running_set))[type]; }

typedef struct Running {
    const RunningLoops *loops;
    bool product;
    Index stride, len, width, panels;
    const char *x;
    char *out;
} Running;

static void running_turns(void *context, Index from, Index to)
{
    const Running *r = context;
    size_t size = r->loops->size;
    if (r->stride == 1) {
        size_t skip = (size_t) (from * r->len) * size;
        r->loops->lanes[r->product](to - from, r->len, r->x + skip, r->out + skip);
        return;
    }
    for (Index k = from; k < to; k++) {
        Index i = k % r->panels * r->width;
        size_t skip = (size_t) (k / r->panels * r->len * r->stride + i) * size;
        r->loops->rows[r->product](r->stride - i < r->width ? r->stride - i : r->width, r->stride, r->len,
                                   r->x + skip, r->out + skip);
    }
}

/* Panels of lanes whose last row stays in the cache. */
static void run(Threads *threads, RunningType type, bool product, Lanes lanes,
                const void *x, void *out)
{
    Running r = { running_loops(type), product, lanes.stride, lanes.len, lanes.stride, 1, x, out };
    if (lanes.stride == 0 || lanes.len == 0) return;
    if (threads_limit(threads) < 2 || lanes.stride * lanes.outer < KERN_FOLD_THREADED / lanes.len)
        threads = NULL;
    /* whole rows, unless they are very long: panels of 4 KiB take twice the time */
    if (lanes.stride > 8192) r.width = 4096;
    r.panels = (lanes.stride + r.width - 1) / r.width;
    Index turn = KERN_FOLD_TURN / lanes.len / r.width, least_turn = lanes.stride == 1 ? 4 : 1;
    threads_run(threads, lanes.outer * r.panels,
                threads ? turn < least_turn ? least_turn : turn : lanes.outer * r.panels, running_turns, &r);
}

#define RUNNING_DEFINE(suffix, type, T) \
    void kern_cumsum_##suffix(Threads *threads, Lanes lanes, const T *x, T *out) \
    { \
        run(threads, type, false, lanes, x, out); \
    } \
    void kern_cumprod_##suffix(Threads *threads, Lanes lanes, const T *x, T *out) \
    { \
        run(threads, type, true, lanes, x, out); \
    } \
    void kern_prod_lanes_##suffix(Threads *threads, Lanes lanes, const T *x, T *out) \
    { \
        kern_fold(threads, running_loops(type)->prod, lanes, x, NULL, out); \
    }

RUNNING_DEFINE(f64, RUN_F64, double)
RUNNING_DEFINE(f32, RUN_F32, float)
RUNNING_DEFINE(c128, RUN_C128, double _Complex)
RUNNING_DEFINE(c64, RUN_C64, float _Complex)

void kern_sum_extra_f64(Lanes lanes, const double *x, double *out)
{
    for (Index o = 0; o < lanes.outer; o++)
        for (Index i = 0; i < lanes.stride; i++) {
            const double *a = x + o * lanes.len * lanes.stride + i;
            double s = 0, carry = 0;
            for (Index k = 0; k < lanes.len; k++) {
                double v = a[k * lanes.stride], t = s + v;
                if (isfinite(t)) carry += fabs(s) >= fabs(v) ? (s - t) + v : (v - t) + s;
                s = t;
            }
            out[o * lanes.stride + i] = s + carry;
        }
}
