/* From the nodes of a tape to gradients. */
#ifndef OCTAVO_BACKWARD_H
#define OCTAVO_BACKWARD_H

#include "gradients/tape.h"

typedef struct Backward {
    Tape *tape;
    Value *adjoint; /* of each node; T_NONE: 0. A scalar may stand for an array of equal elements. */
    Index n;
    bool again;    /* the tape will be gone through once more: nothing is given up on the way */
    bool higher;   /* it is written down on the tape itself (higher.h) */
    NodeId finite; /* what is in its adjoint is known to be finite, and the pass has not gone on since */
    /* Where a derivative was infinite or NaN first (going backwards): what the warning says. */
    NodeId odd_node;
    NodeId running; /* node whose turn it is */
    const char *odd_what;
} Backward;

/* The gradient of (the inner product of seed with) node `of` for all nodes. The adjoints of inputs stay in
 * b->adjoint until backward_free. seed is borrowed. */
Status backward_run(Interp *it, Backward *b, NodeId of, Value seed) MUST_USE;
void backward_free(Backward *b);

/* No infinite element, no NaN. */
bool value_is_finite(Value v);
/* *slot + v; takes v. */
Status add_take(Interp *it, Value *slot, Value v) MUST_USE;
/* The adjoint in *slot as a real double array with those dims that may be written, if it is none of another
 * kind: *ours. */
Status own_array(Interp *it, Value *slot, const Dims *dims, bool *ours) MUST_USE;
/* fused.c: the gradient g of a formula goes to its operands. */
Status back_formula(Interp *it, Backward *b, const Formula *formula, Value g) MUST_USE;
/* The one run of elements that the subscripts select from an array; false: they select otherwise. */
bool indexing_is_run(const Indexing *x, Index *first, Index *len);
/* v, where a scalar stands for equal elements, with those dims. */
Status spread(Interp *it, Value v, const Dims *dims, Value *out) MUST_USE;

/* v, summed over the dimensions along which something with dims `to` was broadcast to `from`; v a scalar
 * stands for equal elements. Replaces *v. */
Status fold_take(Interp *it, Value *v, const Dims *from, const Dims *to) MUST_USE;

#endif
