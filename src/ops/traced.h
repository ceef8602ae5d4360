/* What operators do with traced values (value/traced.h): gradients/ fills it in when the first gradient is
 * taken. Each function does what the op_ function of that name does, and writes down how. */
#ifndef OCTAVO_TRACED_OPS_H
#define OCTAVO_TRACED_OPS_H

#include "kernel/fused.h"
#include "ops/index.h"
#include "value/traced.h"

struct Builtin;

/* A formula that ran as one (kernel/fused.h), with operands that are traced. */
typedef struct TracedTree {
    const FusedStep *steps;
    int nsteps;
    const FusedLeaf *leaves;
    const Value *operands[FUSED_MAX_LEAVES]; /* NULL: a constant of the program */
    int nleaves;
    bool reduces;
    FusedReduction reduction;
    int dim; /* of the reduction: 0, 1, or -1 for all */
} TracedTree;

typedef struct TracedHooks {
    Status (*binary)(Interp *it, BinOp op, Value a, Value b, Value *out);
    Status (*unary)(Interp *it, UnOp op, Value v, Value *out);
    /* a' * b, or a * b' */
    Status (*product)(Interp *it, bool left_transposed, Value a, Value b, Value *out);
    Status (*index)(Interp *it, const IndexContext *ctx, Value v, const Value *idx, int nidx, Value *out);
    Status (*assign)(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int nidx, Value rhs);
    Status (*erase)(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int nidx);
    /* increment may be T_NONE */
    Status (*range)(Interp *it, Value base, Value increment, Value limit, Value *out);
    /* column k of v, for loops */
    Status (*column)(Interp *it, Value v, Index k, Value *out);
    Status (*concat)(Interp *it, const char *who, int dim, const Value *v, Index n, Value *out);
    Status (*matrix)(Interp *it, const Value *v, const Index *row_len, Index nrows, Value *out);
    /* Can that formula be written down as one? Then, with its result, which is taken: */
    bool (*tree_suits)(const TracedTree *tree);
    Status (*tree)(Interp *it, const TracedTree *tree, Value r, Value *out);
    /* a builtin; the arguments may be or hold traced values, or not */
    Status (*call)(Interp *it, const struct Builtin *b, const Value *in, int nin, Value *out, int nout);
    /* the function of the library of that name as a builtin for call, if it is to have these arguments so;
     * else NULL */
    Status (*library)(Interp *it, Sym name, const Value *in, int nin, const struct Builtin **out);
} TracedHooks;

static inline bool any_traced(const Value *v, Index n)
{
    for (Index k = 0; k < n; k++)
        if (v[k].tag == T_TRACED) return true;
    return false;
}

#endif
