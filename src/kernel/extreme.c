/* Largest and smallest elements: one set of loops for all real types (extreme.tmpl.h), plain ones for complex
 * numbers. */
#include "kernel/extreme.h"

#include <math.h>
#include <string.h>

#include "base/mem.h"
#include "kernel/cpu.h"
#include "kernel/fold.h"
#include "kernel/target.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

TARGET_OPTIMIZE

typedef struct ExtremeLoops {
    size_t size;
    const FoldKind *values, *positions;
    /* lanes one behind the other; width lanes side by side. at may be NULL. */
    void (*running_lanes)(Index count, Index len, const void *x, void *out, double *at);
    void (*running_rows)(Index width, Index stride, Index len, const void *x, void *out, double *at);
    void (*two)(Index n, const void *x, Index sx, const void *y, Index sy, void *out);
    /* the first element that equals the value, which is one of them; 0 if it is NaN */
    Index (*find)(const void *x, const void *value);
} ExtremeLoops;

#define GREATER(a, b) ((a) > (b))
#define LESS(a, b) ((a) < (b))
#define NAN_float(a) ((a) != (a))
#define NAN_int(a) false

#define TEMPLATE "kernel/extreme_types.tmpl.h"
#include "kernel/each_target.h"

static const ExtremeLoops *loops_for(KernExtremeType type, bool least) { return (*PICK_AVX2(extreme_loops))[least][type]; }

/* ---- complex numbers: by magnitude, then by argument ---- */

static int complex_cmp(double _Complex a, double _Complex b)
{
    double x = cabs(a), y = cabs(b);
    if (x != y) return x < y ? -1 : 1;
    x = carg(a);
    y = carg(b);
    if (x == -M_PI) x = M_PI;
    if (y == -M_PI) y = M_PI;
    return x < y ? -1 : x > y;
}

static bool complex_is_nan(double _Complex a)
{
    return isnan(creal(a)) || isnan(cimag(a));
}

static bool complex_better(bool least, double _Complex a, double _Complex b)
{
    int order = complex_cmp(a, b);
    return !complex_is_nan(a) && (least ? order < 0 : order > 0);
}

static double _Complex complex_get(KernExtremeType type, const void *x, Index k)
{
    return type == EXTREME_C128 ? ((const double _Complex *) x)[k] : ((const float _Complex *) x)[k];
}

static void complex_put(KernExtremeType type, void *out, Index k, double _Complex z)
{
    if (type == EXTREME_C128) ((double _Complex *) out)[k] = z;
    else ((float _Complex *) out)[k] = (float _Complex) z;
}

static void complex_extreme(KernExtreme what, bool running, Lanes lanes, const void *x, void *out, double *at)
{
    KernExtremeType type = what.type;
    for (Index o = 0; o < lanes.outer; o++)
        for (Index i = 0; i < lanes.stride; i++) {
            Index first = o * lanes.len * lanes.stride + i, where = 0;
            double _Complex best = complex_get(type, x, first);
            for (Index k = 0; k < lanes.len; k++) {
                double _Complex z = complex_get(type, x, first + k * lanes.stride);
                if (complex_better(what.least, z, best) || (complex_is_nan(best) && !complex_is_nan(z))) {
                    best = z;
                    where = k;
                }
                if (!running) continue;
                complex_put(type, out, first + k * lanes.stride, best);
                if (at) at[first + k * lanes.stride] = (double) where + 1;
            }
            if (running) continue;
            complex_put(type, out, o * lanes.stride + i, best);
            if (at) at[o * lanes.stride + i] = (double) where + 1;
        }
}

/* The first is kept unless the second's magnitude is better; NaN stays. */
static void complex_of_two(KernExtreme what, Index n, KernSteps x, KernSteps y, void *out)
{
    KernExtremeType type = what.type;
    for (Index k = 0; k < n; k++) {
        double _Complex a = complex_get(type, x.x, k * x.step), b = complex_get(type, y.x, k * y.step);
        double p = cabs(a), q = cabs(b);
        bool first = what.least ? !(p > q) && (p <= q || complex_is_nan(a))
                                : !(p < q) && (p >= q || complex_is_nan(a));
        complex_put(type, out, k, first ? a : b);
    }
}

/* ---- along a dimension ---- */

/* Where in each lane the element stands that the position names. */
static void take_positions(size_t size, Lanes lanes, const char *x, const double *at,
                           char *out)
{
    for (Index o = 0; o < lanes.outer; o++)
        for (Index i = 0; i < lanes.stride; i++) {
            Index to = o * lanes.stride + i, from = i + lanes.stride * ((Index) at[to] - 1 + lanes.len * o);
            switch (size) {
            case 8: memcpy(out + 8 * to, x + 8 * from, 8); break;
            case 4: memcpy(out + 4 * to, x + 4 * from, 4); break;
            default: memcpy(out + size * (size_t) to, x + size * (size_t) from, size);
            }
        }
}

void kern_extreme(Threads *threads, KernExtreme what, Lanes lanes, const void *x, void *out, double *at)
{
    if (what.type >= EXTREME_REAL_TYPES) {
        complex_extreme(what, false, lanes, x, out, at);
        return;
    }
    const ExtremeLoops *loops = loops_for(what.type, what.least);
    if (!at) {
        kern_fold(threads, loops->values, lanes, x, NULL, out);
    } else if (lanes.stride == 1 && lanes.outer < 8 && lanes.len >= KERN_FOLD_THREADED
               && threads_limit(threads) > 1) {
        /* A long lane: what, in several threads, then where. */
        kern_fold(threads, loops->values, (Lanes) { 1, lanes.len, lanes.outer }, x, NULL, out);
        for (Index o = 0; o < lanes.outer; o++) {
            size_t skip = loops->size * (size_t) (o * lanes.len);
            at[o] = (double) loops->find((const char *) x + skip,
                                         (const char *) out + loops->size * (size_t) o)
                    + 1;
        }
    } else {
        kern_fold(threads, loops->positions, lanes, x, NULL, at);
        take_positions(loops->size, lanes, x, at, out);
    }
}

typedef struct Running {
    const ExtremeLoops *loops;
    Index stride, len, width, panels;
    const char *x;
    char *out;
    double *at;
} Running;

static void running_turns(void *context, Index from, Index to)
{
    const Running *r = context;
    size_t size = r->loops->size;
    if (r->stride == 1) {
        Index skip = from * r->len;
        r->loops->running_lanes(to - from, r->len, r->x + (size_t) skip * size, r->out + (size_t) skip * size,
                                r->at ? r->at + skip : NULL);
        return;
    }
    for (Index k = from; k < to; k++) {
        Index i = k % r->panels * r->width, skip = k / r->panels * r->len * r->stride + i;
        r->loops->running_rows(r->stride - i < r->width ? r->stride - i : r->width, r->stride, r->len,
                               r->x + (size_t) skip * size, r->out + (size_t) skip * size,
                               r->at ? r->at + skip : NULL);
    }
}

void kern_extreme_running(Threads *threads, KernExtreme what, Lanes lanes, const void *x, void *out,
                          double *at)
{
    if (what.type >= EXTREME_REAL_TYPES) {
        complex_extreme(what, true, lanes, x, out, at);
        return;
    }
    Running r = { loops_for(what.type, what.least), lanes.stride, lanes.len, lanes.stride, 1, x, out, at };
    if (lanes.stride == 0) return;
    if (threads_limit(threads) < 2 || lanes.stride * lanes.outer < KERN_FOLD_THREADED / lanes.len)
        threads = NULL;
    /* whole rows, unless they are very long: panels of 4 KiB take twice the time */
    if (lanes.stride > 8192) r.width = 4096;
    r.panels = (lanes.stride + r.width - 1) / r.width;
    Index turn = KERN_FOLD_TURN / lanes.len / r.width, least_turn = lanes.stride == 1 ? 4 : 1;
    threads_run(threads, lanes.outer * r.panels,
                threads ? turn < least_turn ? least_turn : turn : lanes.outer * r.panels, running_turns, &r);
}

typedef struct OfTwo {
    const ExtremeLoops *loops;
    KernSteps x, y;
    char *out;
} OfTwo;

static void two_turns(void *context, Index from, Index to)
{
    const OfTwo *t = context;
    size_t size = t->loops->size;
    t->loops->two(to - from, (const char *) t->x.x + (size_t) (from * t->x.step) * size, t->x.step,
                  (const char *) t->y.x + (size_t) (from * t->y.step) * size, t->y.step,
                  t->out + (size_t) from * size);
}

void kern_extreme_of_two(Threads *threads, KernExtreme what, Index n, KernSteps x, KernSteps y, void *out)
{
    if (what.type >= EXTREME_REAL_TYPES) {
        complex_of_two(what, n, x, y, out);
        return;
    }
    OfTwo t = { loops_for(what.type, what.least), x, y, out };
    threads_run(n >= KERN_FOLD_THREADED ? threads : NULL, n, KERN_FOLD_TURN, two_turns, &t);
}
