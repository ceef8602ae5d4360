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
    struct Kinks *kinks;     /* met on the way; NULL: none */
    struct Backward *around; /* the pass within which this one runs */
} Backward;

/* The gradient of (the inner product of seed with) node `of` for all nodes. The adjoints of inputs stay in
 * b->adjoint until backward_free. seed is borrowed. */
Status backward_run(Interp *it, Backward *b, NodeId of, Value seed) MUST_USE;
void backward_free(Backward *b);

/* fused.c: the gradient g of a formula goes to its operands. */
Status back_formula(Interp *it, Backward *b, const Formula *formula, Value g) MUST_USE;

/* *v, the whole gradient of a node, is made real, if the node is. */
Status back_project(Interp *it, const Tape *tape, NodeId id, Value *v) MUST_USE;

/* kinks.c: a function is about to be gone back through while the pass is written down. If its derivative
 * there is one by convention, it is remembered; at the end of the pass, which had that status, there are
 * warnings. */
Status kink_look(Interp *it, Backward *b, const RuleCall *call, Value g) MUST_USE;
Status kinks_tell(Interp *it, Backward *b, Status st) MUST_USE;
/* An operation of a formula: its operands, its value. */
Status kink_look_at(Interp *it, Backward *b, const char *name, const Value *in, int nin, Value y) MUST_USE;
/* The square, or a higher power, of a length and the like at 0 (node is NODE_POWER, or NODE_TIMES of the
 * same): goes by what the length is of. *done false: it is none. */
Status back_root_power(Interp *it, Backward *b, const Node *node, Value g, bool *done) MUST_USE;

#endif
