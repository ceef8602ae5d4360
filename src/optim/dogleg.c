/* Minimisation by a quasi-Newton model in a trust region, for problems small enough to keep a dense n x n matrix.
 *
 * The model at x is f + g's + s'Bs/2 with B = R'R, R upper triangular. Its minimiser in the region |D s| <= delta is
 * sought along Powell's dogleg (Nocedal & Wright: Numerical Optimization, 2nd ed., 4.1), B follows the damped BFGS
 * formula, which keeps it positive definite (procedure 18.2), as a rank-one update and a rank-one downdate of R
 * (Dongarra et al.: LINPACK Users' Guide, chapter 10). How the radius follows the agreement of model and function is
 * tuned so that iteration counts are those users of Octave's fminunc know. */
#include <float.h>
#include <math.h>
#include <string.h>

#include "lang/call.h"
#include "optim/objective.h"

/* R'R + v v' by Givens rotations; v is overwritten. */
static void chol_update(Index n, double *R, double *v)
{
    for (Index k = 0; k < n; k++) {
        double a = R[k + k * n], r = hypot(a, v[k]);
        if (r == 0) continue;
        double c = a / r, s = v[k] / r;
        R[k + k * n] = r;
        for (Index j = k + 1; j < n; j++) {
            double t = R[k + j * n];
            R[k + j * n] = c * t + s * v[j];
            v[j] = c * v[j] - s * t;
        }
    }
}

/* R'R - v v'; false (R spoilt) where the result is not positive definite. w: room for 2n. */
static bool chol_downdate(Index n, double *R, const double *v, double *w)
{
    double *p = w, *c = w + n;
    for (Index j = 0; j < n; j++) {                  /* R' p = v */
        double t = v[j] - vec_dot(j, R + j * n, p);
        if (R[j + j * n] == 0) return false;
        p[j] = t / R[j + j * n];
    }
    double rest = 1 - vec_dot(n, p, p);
    if (!(rest > 0)) return false;
    double alpha = sqrt(rest);
    for (Index k = n; k-- > 0;) {                    /* rotations that take [p; alpha] to [0; 1] */
        double r = hypot(alpha, p[k]);
        c[k] = alpha / r;
        p[k] /= r;
        alpha = r;
    }
    for (Index j = 0; j < n; j++) {
        double extra = 0;
        for (Index k = j + 1; k-- > 0;) {
            double t = R[k + j * n];
            R[k + j * n] = c[k] * t - p[k] * extra;
            extra = c[k] * extra + p[k] * t;
        }
    }
    return true;
}

static void set_identity(Index n, double *R)
{
    memset(R, 0, (size_t) (n * n) * sizeof *R);
    for (Index k = 0; k < n; k++) R[k + k * n] = 1;
}

/* y = R v */
static void upper_times(Index n, const double *R, const double *v, double *y)
{
    memset(y, 0, (size_t) n * sizeof *y);
    for (Index j = 0; j < n; j++)
        for (Index k = 0; k <= j; k++) y[k] += R[k + j * n] * v[j];
}
/* y = R' v */
static void upper_trans_times(Index n, const double *R, const double *v, double *y)
{
    for (Index j = 0; j < n; j++) y[j] = vec_dot(j + 1, R + j * n, v);
}
/* x = B \ g, false if R is singular */
static bool newton_step(Index n, const double *R, const double *g, double *x)
{
    for (Index j = 0; j < n; j++) {
        if (R[j + j * n] == 0) return false;
        x[j] = (g[j] - vec_dot(j, R + j * n, x)) / R[j + j * n];
    }
    for (Index j = n; j-- > 0;) {
        x[j] /= R[j + j * n];
        for (Index k = 0; k < j; k++) x[k] -= R[k + j * n] * x[j];
    }
    for (Index j = 0; j < n; j++)
        if (!isfinite(x[j])) return false;
    return true;
}

typedef struct Work {
    double *s, *w, *Bs, *y, *scale, *trial, *g_old, *room;   /* n each, room 2n */
} Work;

static double scaled_norm(Index n, const double *scale, const double *v, double *room)
{
    for (Index k = 0; k < n; k++) room[k] = scale[k] * v[k];
    return vec_norm(n, room);
}

/* The step s, |D s| <= delta, down the dogleg. */
static void dogleg_step(Index n, const double *R, const double *g, const double *scale, double delta,
                        const Work *w)
{
    double *s = w->s, *cauchy = w->y, *room = w->room, length;
    bool newton = newton_step(n, R, g, s);
    if (newton) {
        for (Index k = 0; k < n; k++) s[k] = -s[k];
        if (scaled_norm(n, scale, s, room) <= delta) return;
    }
    /* the model's minimum along the steepest descent of the scaled problem: direction -D^-2 g */
    double slope = 0;
    for (Index k = 0; k < n; k++) {
        cauchy[k] = -g[k] / (scale[k] * scale[k]);
        slope += g[k] * cauchy[k];
    }
    upper_times(n, R, cauchy, room);
    double curvature = vec_dot(n, room, room);
    double t = curvature > 0 ? -slope / curvature : HUGE_VAL;
    length = scaled_norm(n, scale, cauchy, room);
    if (length == 0) {
        memset(s, 0, (size_t) n * sizeof *s);
        return;
    }
    if (!newton || t * length >= delta) {
        if (t * length > delta) t = delta / length;
        for (Index k = 0; k < n; k++) s[k] = t * cauchy[k];
        return;
    }
    /* where the leg from the Cauchy point c to the Newton point leaves the region: |D (c + b (s - c))| =
     * delta */
    double aa = 0, ab = 0, bb = 0;
    for (Index k = 0; k < n; k++) {
        double c = scale[k] * t * cauchy[k], d = scale[k] * s[k] - c;
        aa += c * c;
        ab += c * d;
        bb += d * d;
    }
    double gap = delta * delta - aa, root = sqrt(ab * ab + bb * gap);
    double b = ab > 0 ? gap / (ab + root) : (root - ab) / bb;
    for (Index k = 0; k < n; k++) {
        double c = t * cauchy[k];
        s[k] = c + b * (s[k] - c);
    }
}

/* B after the step s that changed the gradient by y = g - g_old. */
static void update_model(Index n, double *R, const double *g, const Work *w)
{
    double *Bs = w->Bs, *y = w->y, sy, sBs, theta = 1, sr;
    upper_times(n, R, w->s, w->w);
    upper_trans_times(n, R, w->w, Bs);
    sBs = vec_dot(n, w->w, w->w);
    for (Index k = 0; k < n; k++) y[k] = g[k] - w->g_old[k];
    sy = vec_dot(n, w->s, y);
    if (!(sBs > 0) || !isfinite(sy)) return;
    if (sy < 0.2 * sBs) theta = 0.8 * sBs / (sBs - sy);
    sr = theta * sy + (1 - theta) * sBs;
    if (!(sr > 0)) return;
    for (Index k = 0; k < n; k++) {
        y[k] = (theta * y[k] + (1 - theta) * Bs[k]) / sqrt(sr);
        Bs[k] /= sqrt(sBs);
    }
    chol_update(n, R, y);
    if (!chol_downdate(n, R, Bs, w->room)) set_identity(n, R);
}

/* Scale by the columns of R, as MINPACK does (More, Garbow, Hillstrom 1980); the scale may shrink slowly. */
static void rescale(Index n, const double *R, double *scale, bool first)
{
    for (Index j = 0; j < n; j++) {
        double v = vec_norm(j + 1, R + j * n);
        if (first) scale[j] = v == 0 ? 1 : v;
        else scale[j] = fmax(0.1 * scale[j], v);
    }
}

/* The radius grows by about the square root of 2; iteration counts are compared with programs that use
 * this number. */
static const double growth = 1.4142;

typedef struct Region {
    double delta, shrink, last_ratio;
} Region;

/* The radius after a step of length sn whose actual decrease was ratio times the model's. False: it has
 * collapsed. */
static bool region_adapt(Region *region, double ratio, double sn, double xn)
{
    double least = 0.8 * region->last_ratio;
    if (least < 0.1) least = 0.1;
    if (least > 0.9) least = 0.9;
    if (!(ratio >= least)) {
        region->delta *= region->shrink;
        region->shrink = pow(region->shrink, growth);       /* ever faster while steps fail */
        return region->delta > 10 * DBL_EPSILON * xn;
    }
    region->last_ratio = ratio;
    region->shrink = 0.5;
    if (fabs(1 - ratio) <= 0.1) region->delta = growth * sn;
    else if (ratio >= 0.5) region->delta = fmax(region->delta, growth * sn);
    return true;
}

/* Decreases are judged relative to the values. */
static double relative_decrease(double from, double to)
{
    return (from - to) / (fabs(from) + fabs(to));
}

static Status dogleg_loop(Interp *it, Objective *obj, const MinimizeOptions *opt, MinimizePoint at,
                          const Work *w, MinimizeResult *res)
{
    double *x = at.x, *g = at.g, *R = at.R;
    Index n = obj->n, niter = 1;
    Region region = { 0, 0.5, 0 };
    bool both = !obj->gradient_is_costly, stop = false, have_gradient = both;
    double xn = 0;
    Status st = obj->eval(it, obj->user, x, &res->f, both ? g : NULL);
    if (!both) obj->evals--;         /* Octave does not count the first one, */
    res->info = MIN_LIMIT;
    memset(w->s, 0, (size_t) n * sizeof(double));
    for (Index k = 0; k < n; k++) w->scale[k] = 1;
    if (st == OK && obj->report)
        st = obj->report(it, obj->user, &(MinimizeStep) { niter, x, w->s, res->f }, &stop);
    if (stop) res->info = MIN_STOPPED;
    while (st == OK && !stop && niter < opt->max_iter && obj->evals < obj->max_evals) {
        double f_new, sn, ratio, model, decrease;
        if (!have_gradient) {
            if ((st = obj->eval(it, obj->user, x, &res->f, g)) != OK) break;
            have_gradient = true;
        }
        if (res->successful > 0) update_model(n, R, g, w);
        if (opt->autoscale) rescale(n, R, w->scale, niter == 1);
        xn = scaled_norm(n, w->scale, x, w->room);
        if (niter == 1) region.delta = 0.1 * (xn > 1 ? xn : 1);
        if (vec_norm(n, g) <= opt->tol_f * (double) n * xn) {
            res->info = MIN_CONVERGED;
            break;
        }
        bool success = false;
        while (st == OK && !success && niter <= opt->max_iter && obj->evals < obj->max_evals) {
            if ((st = check_interrupt(it)) != OK) break;
            dogleg_step(n, R, g, w->scale, region.delta, w);
            sn = scaled_norm(n, w->scale, w->s, w->room);
            if (niter == 1 && sn < region.delta) region.delta = sn;
            for (Index k = 0; k < n; k++) w->trial[k] = x[k] + w->s[k];
            st = obj->eval(it, obj->user, w->trial, &f_new, both ? w->g_old : NULL);
            if (st != OK) break;
            decrease = f_new < res->f ? relative_decrease(res->f, f_new) : -1;
            upper_times(n, R, w->s, w->w);
            model = 0.5 * vec_dot(n, w->w, w->w) + vec_dot(n, g, w->s);
            ratio = model < 0 ? decrease / (-model / (fabs(res->f) + fabs(res->f + model))) : 0;
            if (!region_adapt(&region, ratio, sn, xn)) {
                res->info = MIN_STUCK;
                stop = true;
                break;
            }
            niter++;
            if (!(ratio >= 1e-4)) continue;
            success = true;
            res->successful++;
            memcpy(x, w->trial, (size_t) n * sizeof *x);
            res->f = f_new;
            if (both) {                              /* g_old: the gradient before the step, g: at the new x */
                for (Index k = 0; k < n; k++) {
                    double t = g[k];
                    g[k] = w->g_old[k];
                    w->g_old[k] = t;
                }
            } else {
                memcpy(w->g_old, g, (size_t) n * sizeof *g);
                have_gradient = false;
            }
            if (obj->report
                && (st = obj->report(it, obj->user, &(MinimizeStep) { niter, x, w->s, res->f }, &stop)) != OK)
                break;
            if (stop) {
                res->info = MIN_STOPPED;
            } else if (sn <= opt->tol_x * xn) {
                res->info = MIN_SMALL_STEP;
                stop = true;
            } else if (decrease <= opt->tol_f) {
                res->info = MIN_SMALL_DECREASE;
                stop = true;
            }
        }
    }
    res->iterations = niter;
    return st;
}

Status minimize_dogleg(Interp *it, Objective *obj, const MinimizeOptions *opt, MinimizePoint at,
                       MinimizeResult *result)
{
    Index n = obj->n;
    double *all = mem_array(n, 9 * sizeof *all);
    if (!all) return err_out_of_memory(it);
    Work w = { all, all + n, all + 2 * n, all + 3 * n, all + 4 * n, all + 5 * n, all + 6 * n, all + 7 * n };
    set_identity(n, at.R);
    *result = (MinimizeResult) { MIN_LIMIT, 0, 0, 0 };
    Status st = dogleg_loop(it, obj, opt, at, &w, result);
    mem_free(all);
    return st;
}
