/* A tree of element-wise operations run tile by tile, without temporaries the size of the arrays.
 *
 * The tree is a list of steps in the order of evaluation; a step names the steps its operands come from. Each
 * element goes through exactly the operations it would go through array by array, so the results are the same
 * bit for bit, wherever it lies and however many threads there are.
 *
 *   fused_plan.c      which passes over a tile a tree needs, given the shapes of its operands
 *   fused_passes.c    the passes: loops over a tile
 *   fused_native.c    several passes at once as machine code, where the processor is an x86-64 with AVX2
 *   fused_run.c       tiles, threads, results
 *   fused_reduce.c    sums, largest elements and the like of a tree */
#ifndef OCTAVO_FUSED_H
#define OCTAVO_FUSED_H

#include "base/base.h"
#include "base/threads.h"

typedef enum FusedOp {
    FUSED_LEAF,                                          /* operand number `a` */
    /* two operands */
    FUSED_ADD, FUSED_SUB, FUSED_MUL, FUSED_DIV,
    FUSED_LT, FUSED_LE, FUSED_EQ, FUSED_NE, FUSED_GE, FUSED_GT,      /* in the order of BinOp */
    FUSED_AND, FUSED_OR,
    FUSED_MAX, FUSED_MIN,
    FUSED_POW,
    /* one operand */
    FUSED_NEG, FUSED_NOT, FUSED_SQUARE, FUSED_CUBE, FUSED_ABS, FUSED_SQRT, FUSED_NUMBER,
    FUSED_FLOOR, FUSED_CEIL, FUSED_FIX, FUSED_ROUND, FUSED_SIGN,
    FUSED_EXP, FUSED_LOG, FUSED_LOG2, FUSED_LOG10, FUSED_LOG1P, FUSED_EXPM1,
    FUSED_TANH, FUSED_SINH, FUSED_COSH, FUSED_SIN, FUSED_COS, FUSED_TAN, FUSED_ASIN, FUSED_ACOS, FUSED_ATAN,
    /* made by the plan */
    FUSED_ADD_SCALED, FUSED_SUB_SCALED, FUSED_SCALED_SUB,            /* a + s b, a - s b, s b - a */
    FUSED_NATIVE                                                     /* machine code */
} FusedOp;

static inline bool fused_is_binary(FusedOp op) { return op >= FUSED_ADD && op <= FUSED_POW; }
static inline bool fused_is_comparison(FusedOp op) { return op >= FUSED_LT && op <= FUSED_OR; }
/* Is its result true or false? */
static inline bool fused_gives_truth(FusedOp op) { return fused_is_comparison(op) || op == FUSED_NOT; }

enum { FUSED_MAX_STEPS = 48, FUSED_MAX_LEAVES = 16, FUSED_TILE = 512 };

typedef struct FusedStep {
    uint8_t op;                  /* a FusedOp */
    uint8_t a, b;                /* steps; for a leaf a is its number */
    bool matrix;                 /* * or / : one operand (for / the right one) must be a scalar */
} FusedStep;

typedef enum FusedType { FUSED_F64, FUSED_F32, FUSED_BOOL, FUSED_RANGE } FusedType;

/* An operand: a scalar, or rows x cols numbers column by column. */
typedef struct FusedLeaf {
    const void *data;            /* NULL: a scalar, or a range */
    double scalar;               /* or a range's base */
    double increment, final_value;
    FusedType type;
    Index rows, cols;
} FusedLeaf;

static inline bool fused_leaf_is_scalar(const FusedLeaf *leaf) { return !leaf->data && leaf->type != FUSED_RANGE; }

/* What the root gives: never a scalar. type is FUSED_F64, FUSED_F32 or FUSED_BOOL. */
typedef struct FusedShape {
    Index rows, cols;
    FusedType type;
} FusedShape;

/* How a tree is run over operands of given classes and shapes. A plan is kept between runs (*kept, NULL at
 * first) and made anew when the operands differ from last time. NULL: the tree is not one for these operands
 * (nonconformant, mixed classes, matrix products, only scalars, ...). steps must live as long as the plan. */
typedef struct FusedPlan FusedPlan;
FusedPlan *fused_plan(FusedPlan **kept, const FusedStep *steps, int nsteps, const FusedLeaf *leaves,
                      int nleaves);
/* Were the operands that it was made for of these shapes and classes? */
bool fused_plan_suits(const FusedPlan *plan, const FusedLeaf *leaves, int nleaves);
void fused_plan_free(FusedPlan *plan);
/* May the tree's operations be put off: are they sure to succeed, arrays, and something fused_plan takes? */
bool fused_can_wait(const FusedStep *steps, int nsteps, const FusedLeaf *leaves);
FusedShape fused_plan_shape(const FusedPlan *plan);
/* May an element leave the real numbers, or a NaN be asked for its truth? */
bool fused_plan_can_fail(const FusedPlan *plan);

/* Writes the root's values to out, which may be the data of leaves of their type and shape if the plan cannot
 * fail. false: it did, or memory was refused; out is undefined then, unless the plan cannot fail: then
 * nothing was written. */
bool fused_run(FusedPlan *plan, const FusedLeaf *leaves, Threads *threads, void *out);

typedef enum FusedReduction {
    FUSED_SUM, FUSED_MEAN, FUSED_PROD, FUSED_MAXIMUM, FUSED_MINIMUM, FUSED_ANY, FUSED_ALL,
    FUSED_NORM                   /* the 2-norm, of vectors */
} FusedReduction;
/* The reduction of the root's values along dim (0 or 1), or of all of them as one lane (dim -1), as
 * kernel/reduce.h and extreme.h do it, for values that are not floats. out: cols, rows or one double, or bool
 * for any and all. */
bool fused_reduce(FusedPlan *plan, const FusedLeaf *leaves, Threads *threads, FusedReduction reduction,
                  int dim, void *out);

#endif
