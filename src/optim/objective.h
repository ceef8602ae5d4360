/* What a minimiser sees of the function it minimises: values and gradients of a point given as plain doubles.
 * Behind it may stand a function of the language (fminunc) or C (nn_train). */
#ifndef OCTAVO_OBJECTIVE_H
#define OCTAVO_OBJECTIVE_H

#include "value/array.h"

/* Where a minimiser is: x with value f, which it came to by step. */
typedef struct MinimizeStep {
    Index iter;
    const double *x, *step;
    double f;
} MinimizeStep;

typedef struct Objective {
    Index n;
    void *user;
    /* f(x), and its gradient in g where g is not NULL. */
    Status (*eval)(Interp *it, void *user, const double *x, double *f, double *g);
    /* After the start (iter 1, step all zeros) and after every successful step; sets *stop to end. May
     * be NULL. */
    Status (*report)(Interp *it, void *user, const MinimizeStep *at, bool *stop);
    Index max_evals;          /* evals stands in the struct: eval counts itself */
    Index evals;
    bool gradient_is_costly;  /* gradients take extra evaluations: ask for them at accepted points only */
} Objective;

/* How a minimisation ended; the numbers are fminunc's info. */
typedef enum MinimizeInfo {
    MIN_CONVERGED = 1, MIN_SMALL_STEP = 2, MIN_SMALL_DECREASE = 3,
    MIN_LIMIT = 0, MIN_STOPPED = -1, MIN_STUCK = -3
} MinimizeInfo;

typedef struct MinimizeOptions {
    double tol_x, tol_f;
    Index max_iter;
    bool autoscale;
} MinimizeOptions;

typedef struct MinimizeResult {
    MinimizeInfo info;
    Index iterations, successful;
    double f;
} MinimizeResult;

/* x: the start, overwritten by the best point; g: room for the gradient there. R (n x n; dogleg only) gets the
 * upper triangular factor of the Hessian's approximation R' * R. */
typedef struct MinimizePoint {
    double *x, *g, *R;
} MinimizePoint;

/* Trust-region quasi-Newton. */
Status minimize_dogleg(Interp *it, Objective *obj, const MinimizeOptions *opt, MinimizePoint at,
                       MinimizeResult *result) MUST_USE;
/* Limited-memory BFGS: memory for 2 * 10 vectors only. */
Status minimize_lbfgs(Interp *it, Objective *obj, const MinimizeOptions *opt, MinimizePoint at,
                      MinimizeResult *result) MUST_USE;

static inline double vec_dot(Index n, const double *a, const double *b)
{
    double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    Index k = 0;
    for (; k + 4 <= n; k += 4) {
        s0 += a[k] * b[k];
        s1 += a[k + 1] * b[k + 1];
        s2 += a[k + 2] * b[k + 2];
        s3 += a[k + 3] * b[k + 3];
    }
    for (; k < n; k++) s0 += a[k] * b[k];
    return (s0 + s1) + (s2 + s3);
}
static inline double vec_norm(Index n, const double *a)
{
    double s = __builtin_sqrt(vec_dot(n, a, a));
    double big = 0;
    if (s > 1e-140 && s < 1e140) return s;
    for (Index k = 0; k < n; k++) {                 /* squares under- or overflow: scale */
        double v = a[k] < 0 ? -a[k] : a[k];
        if (v > big) big = v;
        if (v != v) return v;
    }
    if (big == 0 || big > 1.7976931348623157e308) return big;
    s = 0;
    for (Index k = 0; k < n; k++) s += (a[k] / big) * (a[k] / big);
    return big * __builtin_sqrt(s);
}

#endif
