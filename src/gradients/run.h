/* One run of a function whose gradient is taken. */
#ifndef OCTAVO_AD_RUN_H
#define OCTAVO_AD_RUN_H

#include "gradients/backward.h"

typedef struct Run {
    Interp *it;
    const char *who;
    Tape *tape;
    Value *x; /* traced inputs */
    int nx;
    Value y; /* the result, traced if it depends on them */
    Backward back;
} Run;

/* Opens a tape and traces the inputs; run_end in any case. */
Status run_begin(Interp *it, Run *r, const char *who, const Value *in, int nx) MUST_USE;
/* Inputs for a run that began without. */
Status run_trace(Run *r, const Value *in, int nx) MUST_USE;
void run_end(Run *r);
Status run_function(Run *r, Value f) MUST_USE;
/* The result is one real number, or an error. */
Status run_check_scalar(const Run *r) MUST_USE;
/* Backwards from the result with that gradient; T_NONE: 1. again: the tape will be gone through once more. */
Status run_backward(Run *r, Value seed, bool again) MUST_USE;
/* The Jacobian of y, on the run's tape, by its first input, m x n: a row an element of y, by as many passes.
 */
Status run_jacobian(Run *r, Value y, Index m, Index n, Value *out) MUST_USE;
/* The gradient for a traced input, in its shape; *found: the result depends on something in it. */
Status run_collect(Interp *it, const Backward *b, Value traced, Value *out, bool *found) MUST_USE;

#endif
