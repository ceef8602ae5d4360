/* Running a plan: tile by tile, in pieces over the threads where there is enough to do. A tile is small
 * enough that all intermediate results stay in the first-level cache, and large enough that the dispatch
 * between passes costs little. */
#include <math.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "kernel/elementwise.h"
#include "kernel/fused_parts.h"
#include "kernel/simple_maps.h"
#include "kernel/vecmath.h"

#define T double
#define FT_SUFFIX f64
#define FT_LOOPS FusedLoops64
#define FT_BITS uint64_t
#define FT_ARITH kern_arith_f64
#include "kernel/fused_tile.tmpl.h"
#undef T
#undef FT_SUFFIX
#undef FT_LOOPS
#undef FT_BITS
#undef FT_ARITH
#define T float
#define FT_SUFFIX f32
#define FT_LOOPS FusedLoops32
#define FT_BITS uint32_t
#define FT_ARITH kern_arith_f32
#include "kernel/fused_tile.tmpl.h"
#undef T

/* How a result's columns are cut into tiles. */
typedef struct Tiling {
    Index rows, cols, count;     /* of the result; how many tiles */
    Index columns_each;          /* whole columns in a tile, or */
    Index per_column, rows_each; /* so many tiles in a column, of so many rows */
} Tiling;

static Tiling tiling_make(const FusedPlan *plan, Index tile)
{
    Tiling t = { .rows = plan->rows, .cols = plan->cols };
    if (plan_tiles_cross(plan)) {
        t.columns_each = FUSED_TILE / t.rows;
        t.count = (t.cols + t.columns_each - 1) / t.columns_each;
    } else {
        t.rows_each = tile;
        t.per_column = (t.rows + tile - 1) / tile;
        t.count = t.per_column * t.cols;
    }
    return t;
}

/* First element of a tile; *n: how many it has. */
static Index tiling_tile(const Tiling *t, Index tile, Index *n)
{
    if (t->columns_each) {
        Index col = tile * t->columns_each,
              columns = t->cols - col < t->columns_each ? t->cols - col : t->columns_each;
        *n = columns * t->rows;
        return col * t->rows;
    }
    Index col = tile / t->per_column, row = (tile - col * t->per_column) * t->rows_each;
    *n = t->rows - row < t->rows_each ? t->rows - row : t->rows_each;
    return col * t->rows + row;
}

/* What a thread takes at a time: some 10 microseconds of work. */
enum { ELEMENTS_AT_ONCE = 32 * FUSED_TILE, DIRECT_TILE = 16 * FUSED_TILE };

typedef struct Run {
    const Bound *bound;
    Tiling tiling;
    void *out;
    _Atomic bool failed;
} Run;

static bool run_tile(const Run *run, Index tile)
{
    const Bound *bound = run->bound;
    Index n, from = tiling_tile(&run->tiling, tile, &n);
    if (bound->plan->shape.type == FUSED_BOOL) {
        unsigned char *out = (unsigned char *) run->out + from;
        if (bound->plan->is_single) {
            _Alignas(64) float values[FUSED_TILE];
            if (!tile_run_f32(bound, from, n, values)) return false;
            fused_loops()->f32.to_bool(n, values, out);
        } else {
            _Alignas(64) double values[FUSED_TILE];
            if (!tile_run_f64(bound, from, n, values)) return false;
            fused_loops()->f64.to_bool(n, values, out);
        }
        return true;
    }
    return bound->plan->is_single ? tile_run_f32(bound, from, n, (float *) run->out + from)
                                  : tile_run_f64(bound, from, n, (double *) run->out + from);
}

static void run_tiles(void *context, Index from, Index to)
{
    Run *run = context;
    for (Index tile = from; tile < to && !atomic_load_explicit(&run->failed, memory_order_relaxed); tile++)
        if (!run_tile(run, tile)) atomic_store(&run->failed, true);
}

/* ---- a plan with its operands ---- */

static bool compute_numbers(const FusedPlan *plan, const FusedLeaf *leaves, double *numbers)
{
    for (int k = 0; k < plan->nnumbers; k++) {
        const NumberStep *n = &plan->numbers[k];
        const FusedStep *s = &plan->steps[n->step];
        double *x = &numbers[n->step];
        if (s->op == FUSED_LEAF) *x = leaves[s->a].scalar;
        else if (!fused_scalar_op((FusedOp) s->op, n->single, n->checks_truth, numbers[s->a],
                                  numbers[fused_is_binary((FusedOp) s->op) ? s->b : s->a], x))
            return false;
        if (n->exact && *x == *x && (double) (float) *x != *x) return false;
    }
    return true;
}

bool bound_make(FusedPlan *plan, const FusedLeaf *leaves, Threads *threads, Bound *bound)
{
    bound->plan = plan;
    bound->leaves = leaves;
    for (int k = 0; k < plan->nparts; k++) bound->parts[k].data = NULL;
    if (!compute_numbers(plan, leaves, bound->numbers)) return false;
    for (int k = 0; k < plan->nparts; k++) {
        FusedShape shape = plan->parts[k]->shape;
        size_t bytes = (size_t) (shape.rows * shape.cols)
                       * (plan->is_single ? sizeof(float) : sizeof(double));
        void *data = aligned_alloc(64, (bytes + 63) & ~(size_t) 63);
        bound->parts[k] = (FusedLeaf){
            .data = data, .type = shape.type, .rows = shape.rows, .cols = shape.cols
        };
        if (!data || !fused_run(plan->parts[k], leaves, threads, data)) return false;
    }
    return true;
}

void bound_free(Bound *bound)
{
    for (int k = 0; k < bound->plan->nparts; k++) free((void *) bound->parts[k].data);
}

/* ---- all of it ---- */

bool fused_run(FusedPlan *plan, const FusedLeaf *leaves, Threads *threads, void *out)
{
    Bound bound;
    bool ok = bound_make(plan, leaves, threads, &bound);
    plan_warm_up(plan);
    if (ok && plan->cols == 1 && plan->rows <= FUSED_TILE && plan->shape.type != FUSED_BOOL) {
        /* a tile: nothing to divide */
        ok = plan->is_single ? tile_run_f32(&bound, 0, plan->rows, out)
                             : tile_run_f64(&bound, 0, plan->rows, out);
    } else if (ok) {
        Index tile = plan->direct && plan->shape.type != FUSED_BOOL ? DIRECT_TILE : FUSED_TILE;
        Run run = { .bound = &bound, .tiling = tiling_make(plan, tile), .out = out, .failed = false };
        bool many = plan->weight * (double) (plan->rows * plan->cols) > FUSED_THREADS_FROM;
        threads_run(many ? threads : NULL, run.tiling.count, ELEMENTS_AT_ONCE / tile, run_tiles, &run);
        ok = !run.failed;
    }
    bound_free(&bound);
    return ok;
}
