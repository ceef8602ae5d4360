/* A tree of element-wise operations run tile by tile, without temporaries the size of the arrays.
 *
 * The tree is a postfix program: operands are pushed, operators replace the topmost ones by their result. Each
 * element goes through exactly the operations it would go through array by array, so the results are the same
 * bit for bit. */
#ifndef OCTAVO_FUSED_H
#define OCTAVO_FUSED_H

#include "base/base.h"

typedef enum FusedOp {
    FUSED_PUSH,                                          /* operand number `leaf` */
    FUSED_ADD, FUSED_SUB, FUSED_MUL, FUSED_DIV,          /* two operands */
    FUSED_NEG, FUSED_EXP, FUSED_LOG, FUSED_SQRT, FUSED_ABS, FUSED_SQUARE   /* one */
} FusedOp;

enum { FUSED_MAX_STEPS = 48, FUSED_MAX_LEAVES = 16, FUSED_MAX_DEPTH = 8 };

typedef struct FusedStep {
    uint8_t op;                  /* a FusedOp */
    uint8_t leaf;
} FusedStep;

/* An operand: n numbers, or one (data NULL). */
typedef struct FusedLeaf {
    const double *data;
    double scalar;
} FusedLeaf;

/* out[0..n) = the program's value; out may be one of the operands' data. false: a logarithm or root left the real
 * numbers; out is undefined then (and must not have been an operand). */
bool kern_fused_f64(const FusedStep *steps, int nsteps, const FusedLeaf *leaves, Index n, double *out);
/* The sum of the program's values, added as kern_sum_f64 adds a lane of n elements. */
bool kern_fused_sum_f64(const FusedStep *steps, int nsteps, const FusedLeaf *leaves, Index n, double *out);

#endif
