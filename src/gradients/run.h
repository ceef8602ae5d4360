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
    const char *odd_what; /* NULL: every derivative in all passes was finite; else the first that was not */
    uint32_t odd_place;
} Run;

/* Opens a tape and traces the inputs; run_end in any case. */
Status run_begin(Interp *it, Run *r, const char *who, const Value *in, int nx) MUST_USE;
/* Inputs for a run that began without. */
Status run_trace(Run *r, const Value *in, int nx) MUST_USE;
void run_end(Run *r);
/* Can gradients by the first of them be taken at all? */
Status run_check_inputs(const Run *r, int wanted) MUST_USE;
Status run_function(Run *r, Value f) MUST_USE;
/* The result is one real number, or an error. */
Status run_check_scalar(const Run *r) MUST_USE;
/* Backwards from the result with that gradient; T_NONE: 1. again: the tape will be gone through once more. */
Status run_backward(Run *r, Value seed, bool again) MUST_USE;
/* The Jacobian of y, on the run's tape, by its first input, m x n: a row an element of y, by as many passes.
 */
Status run_jacobian(Run *r, Value y, Index m, Index n, Value *out) MUST_USE;
/* The function's result, without the trace on the run's tape. */
Status run_result(const Run *r, Value *out) MUST_USE;
/* Gradients of the inputs into g, as many as are wanted; what a user should know of them is told, if tells.
 */
Status run_gradients(Run *r, Value *g, int wanted, bool tells) MUST_USE;
/* A warning if an element of g, which is called that, is infinite or NaN. */
Status run_warn_odd(const Run *r, Value g, const char *what) MUST_USE;
/* The gradient for a traced input, in its shape; *found: the result depends on something in it. */
Status run_collect(Interp *it, const Backward *b, Value traced, Value *out, bool *found) MUST_USE;

#endif
