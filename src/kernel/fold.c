/* Where the lanes are many they are shared out among the threads; where they are few and long they are cut. A
 * cut is a power of two times 64 elements, so that it is a whole branch in the tree by which blocks are added
 * up (kernel/reduce.h), and cutting changes no result. */
#include "kernel/fold.h"

#include <string.h>

#include "base/mem.h"

typedef struct Fold {
    const FoldKind *kind;
    Index stride, len, outer;
    Index width;                     /* lanes in a panel */
    Index panels;                    /* side by side */
    Index cut;                       /* elements in a piece */
    const char *x, *parameters;
    char *out;
} Fold;

static const void *parameters_from(const Fold *f, Index lane)
{
    return f->parameters ? f->parameters + (size_t) lane * f->kind->out_size : NULL;
}

static void some_lanes(void *context, Index from, Index to)
{
    const Fold *f = context;
    f->kind->lanes(to - from, f->len, f->x + (size_t) (from * f->len) * f->kind->in_size,
                   parameters_from(f, from), f->out + (size_t) from * f->kind->out_size);
}

static void some_panels(void *context, Index from, Index to)
{
    const Fold *f = context;
    for (Index k = from; k < to; k++) {
        Index o = k / f->panels, i = k % f->panels * f->width;
        Index width = f->stride - i < f->width ? f->stride - i : f->width;
        f->kind->rows(width, f->stride, f->len,
                      f->x + (size_t) (o * f->len * f->stride + i) * f->kind->in_size,
                      parameters_from(f, o * f->stride + i),
                      f->out + (size_t) (o * f->stride + i) * f->kind->out_size);
    }
}

/* out: the pieces' sums, one row a piece. */
static void some_pieces(void *context, Index from, Index to)
{
    const Fold *f = context;
    for (Index k = from; k < to; k++) {
        Index at = k * f->cut, n = f->len - at < f->cut ? f->len - at : f->cut;
        f->kind->pieces(f->stride, f->stride, n, f->x + (size_t) (at * f->stride) * f->kind->in_size,
                        f->parameters, f->out + (size_t) (k * f->stride) * f->kind->out_size);
    }
}

/* out (width results) = count such rows joined pairwise, neighbours first; the rows are used up. */
static void kern_fold_join(const FoldKind *kind, Index count, Index width, void *rows, void *out)
{
    size_t row = (size_t) width * kind->out_size;
    char *base = rows;
    /* Row k takes in its neighbour, then the rows 2, 4, 8 ... behind it. */
    for (Index step = 1; step < count; step *= 2)
        for (Index k = 0; k + step < count; k += 2 * step)
            kind->join(width, base + (size_t) k * row, base + (size_t) (k + step) * row);
    memcpy(out, rows, row);
}

/* The slab of lanes at o, cut along the lanes. */
static void fold_cut(Threads *threads, const Fold *f, Index o)
{
    Fold g = *f;
    Index count = (f->len + f->cut - 1) / f->cut;
    size_t in = (size_t) (o * f->len * f->stride) * f->kind->in_size,
           out = (size_t) (o * f->stride) * f->kind->out_size;
    g.x = f->x + in;
    g.parameters = parameters_from(f, o * f->stride);
    g.out = mem_array(count * f->stride, f->kind->out_size);
    if (!g.out) {
        mem_note_failure();
        return;
    }
    threads_run(threads, count, 1, some_pieces, &g);
    kern_fold_join(f->kind, count, f->stride, g.out, f->out + out);
    mem_free(g.out);
}

/* Rows in shorter pieces than about 8 KiB are read at half the speed. */
static Index kern_fold_panel(Index stride)
{
    Index width = stride < 4096 ? stride / 2 : stride / 8;
    if (stride < 512) return stride;
    return width > 4096 ? 4096 : (width + 63) / 64 * 64;
}

static Index at_least_1(Index n)
{
    return n < 1 ? 1 : n;
}

void kern_fold(Threads *threads, const FoldKind *kind, Lanes lanes, const void *x,
               const void *parameters, void *out)
{
    Fold f = { kind, lanes.stride, lanes.len, lanes.outer, lanes.stride, 1, 64, x, parameters, out };
    bool threaded = threads_limit(threads) > 1 && lanes.stride * lanes.outer > 0
                    && lanes.len >= KERN_FOLD_THREADED / lanes.stride / lanes.outer;
    if (!threaded) threads = NULL;
    if (lanes.stride * lanes.outer == 0) return;
    if (threaded && kind->pieces && lanes.len >= 512 && lanes.stride < 16384 && lanes.outer < 8) {
        while (f.cut * lanes.stride < KERN_FOLD_TURN) f.cut *= 2;
        if (f.cut * 4 <= lanes.len) {
            for (Index o = 0; o < lanes.outer; o++) fold_cut(threads, &f, o);
            return;
        }
    }
    if (lanes.stride == 1) {
        threads_run(threads, lanes.outer,
                    threaded ? at_least_1(KERN_FOLD_TURN / at_least_1(lanes.len)) : lanes.outer, some_lanes,
                    &f);
        return;
    }
    if (threaded) {
        f.width = kern_fold_panel(lanes.stride);
        f.panels = (lanes.stride + f.width - 1) / f.width;
    }
    threads_run(threads, lanes.outer * f.panels,
                threaded ? at_least_1(KERN_FOLD_TURN / at_least_1(f.width * lanes.len)) : lanes.outer,
                some_panels, &f);
}
