/* Forward and backward through a network, block of examples by block.
 *
 * A block is as many examples as stay in the second-level cache with what is computed from them, so that the
 * examples are read from memory once, for both directions. Products are BLAS calls on theta and gradient in
 * place: leading dimensions jump the bias column, which is added apart (forward) or is the sum of the deltas
 * (backward). Narrow layers do without the BLAS (nn/strips.h). */
#include "kernel/blas.h"
#include <stdlib.h>
#include <string.h>

#include "kernel/gemm.h"
#include "kernel/target.h"
#include "kernel/vecmath.h"
#include "nn/net.h"
#include "nn/strips.h"

TARGET_OPTIMIZE

/* Bytes a block may take of the second-level cache; what half a megabyte leaves is for the weights and the
 * BLAS's own copies. */
#define BLOCK_BYTES (1 << 19)

static Index block_size(const Net *net, Index m, size_t elem_size)
{
    Index per_example = net->s[0], weights = 0;
    for (int l = 1; l < net->L; l++) {
        per_example += 2 * net->s[l];
        if (net->s[l] * net->s[l - 1] > weights) weights = net->s[l] * net->s[l - 1];
    }
    Index B = BLOCK_BYTES / (per_example * (Index) elem_size);
    /* Weights that fill the cache themselves are read for every block: make the blocks worth it. */
    Index least = weights * (Index) elem_size > BLOCK_BYTES / 2 ? 512 : 64;
    if (B < least) B = least;
    if (B > 1024) B = 1024;
    B -= B % 32;
    return m < B ? (m > 0 ? m : 1) : B;
}

/* Columns of gathered examples: not at distances where they would fight for the same places in the caches. */
static Index gathered_ld(Index b) { return b % 64 == 0 ? b + 16 : b; }

/* Must a block's examples be copied together? Where rows are chosen, and where columns of X lie at such a
 * distance. */
static bool must_gather(const Net *net, const NetData *data, size_t elem_size)
{
    if (data->rows) return true;
    return !data->example_a_column && data->m * (Index) elem_size % 1024 == 0 && net->s[0] > 16
           && net->s[1] <= STRIPS_MAX_UNITS;
}

static Index widest_layer(const Net *net)
{
    Index widest = 0;
    for (int l = 0; l < net->L; l++)
        if (net->s[l] > widest) widest = net->s[l];
    return widest;
}

static void *block_alloc(size_t bytes)
{
    void *p = NULL;
    return posix_memalign(&p, 64, bytes > 0 ? bytes : 64) == 0 ? p : NULL;
}

#define T double
#define FN(name) name##_f64
#define EXP kern_exp_f64
#define GEMM cblas_dgemm
#define GEMV cblas_dgemv
#define PRODUCT_TERMS 500
static double sum_squares_f64(Index n, const double *x) { return cblas_ddot((int) n, x, 1, x, 1); }
#include "nn/output.tmpl.h"
#include "nn/pass.tmpl.h"
#undef T
#undef FN
#undef EXP
#undef GEMM
#undef GEMV
#undef PRODUCT_TERMS

#define T float
#define FN(name) name##_f32
#define EXP net_exp_f32
#define GEMM cblas_sgemm
#define GEMV cblas_sgemv
#define PRODUCT_TERMS 100
static double sum_squares_f32(Index n, const float *x) { return cblas_dsdot((int) n, x, 1, x, 1); }
#include "nn/output.tmpl.h"
#include "nn/pass.tmpl.h"
