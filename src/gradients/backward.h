/* From the nodes of a tape to gradients. */
#ifndef OCTAVO_BACKWARD_H
#define OCTAVO_BACKWARD_H

#include "gradients/adjoint.h"

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

/* fused.c: the gradient g of a formula goes to its operands. */
Status back_formula(Interp *it, Backward *b, const Formula *formula, Value g) MUST_USE;

#endif
