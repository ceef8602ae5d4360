/* Reductions over a tree's values: a tile is made and reduced before the next one is. What a lane gives is
 * what kernel/reduce.h and extreme.h give for the finished array. */
#include <math.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "kernel/extreme.h"
#include "kernel/fused_parts.h"
#include "kernel/reduce.h"

typedef struct Reduce {
    const Bound *bound;
    FusedReduction reduction;
    Index rows, cols;            /* of the tree's values */
    Index len;                   /* of a lane */
    double *partial;             /* chunks of one long lane */
    void *out;
    _Atomic bool failed;
} Reduce;

/* Elements from .. from + n, at most a tile, wherever columns end. */
static bool values(const Bound *bound, Index from, Index n, double *out)
{
    Index rows = bound->plan->rows;
    if (bound->plan->cols == 1) return tile_run_f64(bound, from, n, out);
    while (n > 0) {
        Index row = from % rows, left = rows - row, piece = n < left ? n : row == 0 ? n / rows * rows : left;
        if (!tile_run_f64(bound, from, piece, out)) return false;
        from += piece;
        out += piece;
        n -= piece;
    }
    return true;
}

static inline double better(FusedReduction reduction, double best, double x)
{
    return (reduction == FUSED_MAXIMUM ? x > best : x < best) || best != best ? x : best;
}

/* Lanes that lie one after another in x. */
static void reduce_lanes(FusedReduction reduction, Lanes lanes, const double *x,
                         void *out, Index at)
{
    double *r = (double *) out + at;
    bool *truth = (bool *) out + at;
    switch (reduction) {
    case FUSED_SUM: kern_sum_f64(NULL, lanes, x, r); break;
    case FUSED_MEAN:
        kern_sum_f64(NULL, lanes, x, r);
        for (Index k = 0; k < lanes.stride * lanes.outer; k++) r[k] /= (double) lanes.len;
        break;
    case FUSED_PROD: kern_prod_f64(lanes, x, r); break;
    case FUSED_MAXIMUM: kern_max_f64(lanes, x, r, NULL); break;
    case FUSED_MINIMUM: kern_min_f64(lanes, x, r, NULL); break;
    case FUSED_ANY: kern_any(KERN_ELEM_FLOAT, sizeof(double), lanes, x, truth); break;
    default: kern_all(KERN_ELEM_FLOAT, sizeof(double), lanes, x, truth); break;
    }
}

/* Elements first .. first + n of a lane of len that begins at element `lane`. */
static bool reduce_stretch(const Reduce *rd, Index lane, Index first, Index n, double *result)
{
    _Alignas(64) double tile[FUSED_TILE];
    FusedReduction reduction = rd->reduction;
    bool sums = reduction == FUSED_SUM || reduction == FUSED_MEAN || reduction == FUSED_NORM, truth;
    SumRun run = kern_sum_begin(rd->len);
    double r = reduction == FUSED_PROD || reduction == FUSED_ALL ? 1 : reduction == FUSED_ANY ? 0 : NAN, x;
    for (Index k = 0; k < n; k += FUSED_TILE) {
        Index count = n - k < FUSED_TILE ? n - k : FUSED_TILE;
        if (!values(rd->bound, lane + first + k, count, tile)) return false;
        if (sums) {
            for (Index i = 0; reduction == FUSED_NORM && i < count; i++) tile[i] *= tile[i];
            kern_sum_add(&run, count, tile);
        } else if (reduction == FUSED_PROD) {
            for (Index i = 0; i < count; i++) r *= tile[i];
        } else if (reduction == FUSED_MAXIMUM || reduction == FUSED_MINIMUM) {
            reduce_lanes(reduction, (Lanes) { 1, count, 1 }, tile, &x, 0);
            r = better(reduction, r, x);
        } else {
            reduce_lanes(reduction, (Lanes) { 1, count, 1 }, tile, &truth, 0);
            /* the rest may still fail, so it is computed all the same */
            r = reduction == FUSED_ANY ? r != 0 || truth : r != 0 && truth;
        }
    }
    *result = sums ? kern_sum_end(&run) : r;
    return true;
}

static void store(const Reduce *rd, Index at, double x)
{
    if (rd->reduction == FUSED_ANY || rd->reduction == FUSED_ALL) ((bool *) rd->out)[at] = x != 0;
    else ((double *) rd->out)[at] = rd->reduction == FUSED_MEAN ? x / (double) rd->len : x;
}

/* ---- one long lane, in chunks ---- */

static void lane_chunks(void *context, Index from, Index to)
{
    Reduce *rd = context;
    for (Index c = from; c < to; c++) {
        Index first = c * KERN_SUM_CHUNK,
              n = rd->len - first < KERN_SUM_CHUNK ? rd->len - first : KERN_SUM_CHUNK;
        if (!reduce_stretch(rd, 0, first, n, &rd->partial[c])) atomic_store(&rd->failed, true);
    }
}

static bool reduce_one(Reduce *rd, Threads *threads)
{
    Index chunks = (rd->len + KERN_SUM_CHUNK - 1) / KERN_SUM_CHUNK;
    double r, one;
    if (rd->len <= FUSED_TILE && rd->reduction != FUSED_NORM) {
        _Alignas(64) double tile[FUSED_TILE];
        if (!values(rd->bound, 0, rd->len, tile)) return false;
        reduce_lanes(rd->reduction, (Lanes) { 1, rd->len, 1 }, tile, rd->out, 0);
        return true;
    }
    if (chunks == 1 || rd->reduction == FUSED_PROD) {
        if (!reduce_stretch(rd, 0, 0, rd->len, &r)) return false;
        store(rd, 0, r);
        return true;
    }
    rd->partial = malloc((size_t) chunks * sizeof(double));
    if (!rd->partial) return false;
    threads_run(threads, chunks, 1, lane_chunks, rd);
    if (rd->reduction == FUSED_SUM || rd->reduction == FUSED_MEAN || rd->reduction == FUSED_NORM) {
        r = kern_sum_chunks(chunks, rd->partial);
    } else {
        r = rd->partial[0];
        for (Index c = 1; c < chunks; c++) {
            one = rd->partial[c];
            r = rd->reduction == FUSED_ANY   ? r != 0 || one != 0
                : rd->reduction == FUSED_ALL ? r != 0 && one != 0
                                             : better(rd->reduction, r, one);
        }
    }
    free(rd->partial);
    if (!rd->failed) store(rd, 0, r);
    return !rd->failed;
}

static bool reduce_norm(Reduce *rd, Threads *threads)
{
    _Alignas(64) double tile[FUSED_TILE];
    double *r = rd->out, scale = 0, sum = 1;
    if (rd->len > KERN_SUM_ORDERED) {
        if (!reduce_one(rd, threads) || !kern_is_safe_square(*r)) return false;
        *r = sqrt(*r);
        return true;
    }
    if (!values(rd->bound, 0, rd->len, tile)) return false;
    for (Index k = 0; k < rd->len; k++) kern_add_scaled_square(&scale, &sum, tile[k]);
    *r = scale * sqrt(sum);
    return true;
}

/* ---- columns ---- */

static void columns(void *context, Index from, Index to)
{
    Reduce *rd = context;
    _Alignas(64) double tile[FUSED_TILE];
    if (rd->rows > FUSED_TILE) {
        for (Index j = from; j < to; j++) {
            double r;
            if (reduce_stretch(rd, j * rd->rows, 0, rd->rows, &r)) store(rd, j, r);
            else atomic_store(&rd->failed, true);
        }
        return;
    }
    for (Index j = from, n; j < to; j += n) {
        n = FUSED_TILE / rd->rows;
        if (n > to - j) n = to - j;
        if (values(rd->bound, j * rd->rows, n * rd->rows, tile))
            reduce_lanes(rd->reduction, (Lanes) { 1, rd->rows, n }, tile, rd->out, j);
        else atomic_store(&rd->failed, true);
    }
}

/* ---- rows: panels of some rows, all columns of them ---- */

enum { PANEL = 65536 };

static Index panel_rows(const Reduce *rd)
{
    Index n = PANEL / rd->cols;
    n = n > FUSED_TILE ? FUSED_TILE : n < 8 ? 8 : n;
    return n < rd->rows ? n : rd->rows;
}

static void row_panels(void *context, Index from, Index to)
{
    Reduce *rd = context;
    Index height = panel_rows(rd);
    double *panel = aligned_alloc(64, ((size_t) (height * rd->cols) * sizeof(double) + 63) & ~(size_t) 63);
    if (!panel) atomic_store(&rd->failed, true);
    for (Index k = from; k < to && !atomic_load_explicit(&rd->failed, memory_order_relaxed); k++) {
        Index row = k * height, n = rd->rows - row < height ? rd->rows - row : height;
        bool ok = true;
        if (n == rd->rows) {                 /* whole columns lie one after another */
            Index total = n * rd->cols;
            for (Index e = 0; ok && e < total; e += FUSED_TILE)
                ok = values(rd->bound, e, total - e < FUSED_TILE ? total - e : FUSED_TILE, panel + e);
        } else {
            for (Index j = 0; ok && j < rd->cols; j++)
                ok = values(rd->bound, j * rd->rows + row, n, panel + j * n);
        }
        if (ok) reduce_lanes(rd->reduction, (Lanes) { n, rd->cols, 1 }, panel, rd->out, row);
        else atomic_store(&rd->failed, true);
    }
    free(panel);
}

bool fused_reduce(FusedPlan *plan, const FusedLeaf *leaves, Threads *threads, FusedReduction reduction,
                  int dim, void *out)
{
    Bound bound;
    FusedShape shape = plan->shape;
    Reduce rd = { .bound = &bound, .reduction = reduction, .rows = shape.rows, .cols = shape.cols, .out = out, .failed = false };
    Index numel = shape.rows * shape.cols;
    bool ok;
    if (plan->is_single) return false;
    ok = bound_make(plan, leaves, threads, &bound);
    plan_warm_up(plan);
    if (plan->weight * (double) numel <= FUSED_THREADS_FROM) threads = NULL;
    if (!ok) {
        /* nothing to do */
    } else if (dim < 0 || (dim == 0 && shape.cols == 1) || (dim == 1 && shape.rows == 1)) {
        rd.len = numel;
        ok = reduction == FUSED_NORM ? reduce_norm(&rd, threads) : reduce_one(&rd, threads);
    } else if (dim == 0) {
        Index each = 16384 / shape.rows;
        rd.len = shape.rows;
        threads_run(threads, shape.cols, each < 1 ? 1 : each, columns, &rd);
        ok = !rd.failed;
    } else {
        Index height;
        rd.len = shape.cols;
        height = panel_rows(&rd);
        threads_run(threads, (shape.rows + height - 1) / height, 1, row_panels, &rd);
        ok = !rd.failed;
    }
    bound_free(&bound);
    return ok;
}
