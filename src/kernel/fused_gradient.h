/* The gradient of a tree of element-wise operations (fused.h), as another tree. */
#ifndef OCTAVO_FUSED_GRADIENT_H
#define OCTAVO_FUSED_GRADIENT_H

#include "kernel/fused.h"

/* Leaves of the gradient's tree: those of the tree itself, then these two, then the constants. */
typedef struct FusedGradient {
    FusedStep steps[FUSED_MAX_STEPS];
    int nsteps, nleaves;
    int seed;                    /* leaf: the gradient of the tree's result */
    int before;                  /* leaf: what the gradient is added to; -1: nothing */
    int nconstants;              /* leaves from nleaves - nconstants on */
    double constants[FUSED_MAX_LEAVES];
} FusedGradient;

typedef struct FusedFormula {
    const FusedStep *steps;
    int nsteps, nleaves;
    uint64_t numbers; /* leaves that are numbers, as far as is known, a bit each; bit nleaves: the seed is one */
} FusedFormula;

/* seed times the derivative of the tree by leaf number `leaf`, element by element; added to `before` if adds.
 * false: an operation in the tree has no derivative that can be said in operations of trees, or it would get
 * too long. */
bool fused_gradient(const FusedFormula *f, int leaf, bool adds, FusedGradient *out);

#endif
