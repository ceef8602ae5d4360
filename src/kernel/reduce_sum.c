/* Sums, sums of squares, variances: which loops for which numbers and processor. The loops are in
 * reduce_sum.tmpl.h. */
#include "kernel/reduce.h"

#include <math.h>

#include "kernel/cpu.h"
#include "kernel/fold.h"
#include "kernel/target.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

TARGET_OPTIMIZE

enum {
    PREFETCH = 1024,                 /* elements ahead of those being added */
    TREE_LEVELS = 48,                /* no lane has more than 2^53 elements */
    PANEL_ROOM = 8192,               /* numbers that wait in a panel of lanes */
    ROWS_ROOM = 2048                 /* sums beside each other that stay in the first-level cache */
};

typedef enum SumKind {
    SUM_F64, SUM_SQ_F64, SUM_DIST_F64, SUM_F32, SUM_SQ_F32, SUM_DIST_F32, SUM_WIDE_F32, SUM_ABS_F64,
    SUM_WIDE_ABS_F32, SUM_WIDE_SQ_F32, SUM_SQ_C128, SUM_SQ_C64, SUM_KINDS
} SumKind;

typedef struct SumSet {
    const FoldKind *kinds[SUM_KINDS];
    void (*add_blocks)(SumRun *run, Index n, const double *x, const double *unused);
} SumSet;

/* Neighbouring branches are added as soon as they are equally big, as a binary counter carries: the sums on
 * the stack are those of the counter's ones. */
#define TREE_DEFINE(R) \
    static inline void push_##R(Tree_##R *t, int level, R sum) \
    { \
        t->blocks += (Index) 1 << level; \
        for (Index rest = t->blocks >> level; !(rest & 1); rest >>= 1) sum = t->stack[--t->depth] + sum; \
        t->stack[t->depth++] = sum; \
    } \
    static inline R total_##R(const Tree_##R *t) \
    { \
        R sum = t->depth > 0 ? t->stack[t->depth - 1] : 0; \
        for (int k = t->depth - 2; k >= 0; k--) sum = t->stack[k] + sum; \
        return sum; \
    }

typedef SumRun Tree_double;
typedef struct Tree_float {
    float stack[TREE_LEVELS];
    Index blocks;
    int depth;
} Tree_float;
TREE_DEFINE(double)
TREE_DEFINE(float)

#define TEMPLATE "kernel/reduce_sum_kinds.tmpl.h"
#include "kernel/each_target.h"

static const SumSet *sum_set(void) { return PICK_AVX2(set); }

/* ---- one lane, piece by piece ---- */

SumRun kern_sum_begin(Index len)
{
    SumRun run;
    run.stack[0] = 0;
    run.blocks = run.depth = 0;
    run.ordered = len <= KERN_SUM_ORDERED;
    return run;
}

static const double no_parameters[8];

void kern_sum_add(SumRun *run, Index n, const double *x)
{
    if (!run->ordered) {
        sum_set()->add_blocks(run, n, x, no_parameters);
        return;
    }
    double s = run->stack[0];
    for (Index k = 0; k < n; k++) s += x[k];
    run->stack[0] = s;
}

double kern_sum_end(const SumRun *run)
{
    return run->ordered ? run->stack[0] : total_double(run);
}

double kern_sum_chunks(Index count, const double *chunks)
{
    SumRun run = kern_sum_begin(KERN_SUM_ORDERED + 1);
    for (Index c = 0; c < count; c++) push_double(&run, 0, chunks[c]);
    return total_double(&run);
}

/* ---- arrays ---- */

static void fold(Threads *threads, SumKind kind, Lanes lanes, const void *x,
                 const void *parameters, void *out)
{
    kern_fold(threads, sum_set()->kinds[kind], lanes, x, parameters, out);
}

void kern_sum_f64(Threads *threads, Lanes lanes, const double *x, double *out)
{
    fold(threads, SUM_F64, lanes, x, NULL, out);
}

void kern_sum_f32(Threads *threads, Lanes lanes, const float *x, float *out)
{
    fold(threads, SUM_F32, lanes, x, NULL, out);
}

/* Real and imaginary parts are lanes beside each other. */
void kern_sum_c128(Threads *threads, Lanes lanes, const double _Complex *x,
                   double _Complex *out)
{
    fold(threads, SUM_F64, (Lanes) { 2 * lanes.stride, lanes.len, lanes.outer }, x, NULL, out);
}

void kern_sum_c64(Threads *threads, Lanes lanes, const float _Complex *x,
                  float _Complex *out)
{
    fold(threads, SUM_F32, (Lanes) { 2 * lanes.stride, lanes.len, lanes.outer }, x, NULL, out);
}

void kern_sumsq_f64(Threads *threads, Lanes lanes, const double *x, double *out)
{
    fold(threads, SUM_SQ_F64, lanes, x, NULL, out);
}

void kern_sumsq_f32(Threads *threads, Lanes lanes, const float *x, float *out)
{
    fold(threads, SUM_SQ_F32, lanes, x, NULL, out);
}

void kern_sumsq_c128(Threads *threads, Lanes lanes, const double _Complex *x,
                     double *out)
{
    fold(threads, SUM_SQ_C128, lanes, x, NULL, out);
}

void kern_sumsq_c64(Threads *threads, Lanes lanes, const float _Complex *x,
                    float *out)
{
    fold(threads, SUM_SQ_C64, lanes, x, NULL, out);
}

void kern_sum_abs_f64(Threads *threads, Lanes lanes, const double *x, double *out)
{
    fold(threads, SUM_ABS_F64, lanes, x, NULL, out);
}

void kern_sum_abs_f32_wide(Threads *threads, Lanes lanes, const float *x,
                           double *out)
{
    fold(threads, SUM_WIDE_ABS_F32, lanes, x, NULL, out);
}

void kern_sumsq_f32_wide(Threads *threads, Lanes lanes, const float *x, double *out)
{
    fold(threads, SUM_WIDE_SQ_F32, lanes, x, NULL, out);
}

/* ---- variance: two passes, the second one while the lane is still in the cache, where it fits ---- */

#define NAME(name) name##_f64
#define T double
#define SUM SUM_F64
#define DIST SUM_DIST_F64
#include "kernel/reduce_variance.tmpl.h"

#define NAME(name) name##_f32
#define T float
#define SUM SUM_F32
#define DIST SUM_DIST_F32
#include "kernel/reduce_variance.tmpl.h"
