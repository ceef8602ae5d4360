/* Limited-memory BFGS, for problems whose n x n matrix would be too big: the last few steps stand for
 * the inverse Hessian (Nocedal & Wright: Numerical Optimization, 2nd ed., algorithms 7.4 and 7.5), and
 * each step is found by a line search for the strong Wolfe conditions (algorithms 3.5 and 3.6) with
 * safeguarded cubic interpolation. */
#include <float.h>
#include <math.h>
#include <string.h>

#include "lang/call.h"
#include "optim/objective.h"

enum { MEMORY = 10, MAX_SEARCH = 30 };
static const double armijo = 1e-4, curvature = 0.9;       /* c1 and c2, p. 62 */

typedef struct Memory {
    Index n;
    int count, next;              /* pairs kept, where the next goes */
    double *s[MEMORY], *y[MEMORY], rho[MEMORY];
} Memory;

/* A trial point on the line: f and the slope along p. */
typedef struct Trial {
    double a, f, slope;
} Trial;

typedef struct Line {
    Interp *it;
    Objective *obj;
    const double *x, *p;
    double *trial, *g;            /* the point of the last evaluation, and its gradient */
} Line;

/* p = -H g by the two-loop recursion. */
static void direction(const Memory *m, const double *g, double *p)
{
    Index n = m->n;
    double alpha[MEMORY];
    for (Index k = 0; k < n; k++) p[k] = -g[k];
    if (m->count == 0) return;
    for (int c = 0; c < m->count; c++) {             /* newest first */
        int i = (m->next - 1 - c + 2 * MEMORY) % MEMORY;
        alpha[i] = m->rho[i] * vec_dot(n, m->s[i], p);
        for (Index k = 0; k < n; k++) p[k] -= alpha[i] * m->y[i][k];
    }
    int newest = (m->next - 1 + MEMORY) % MEMORY;
    double gamma = 1 / (m->rho[newest] * vec_dot(n, m->y[newest], m->y[newest]));      /* (7.20) */
    for (Index k = 0; k < n; k++) p[k] *= gamma;
    for (int c = m->count; c-- > 0;) {
        int i = (m->next - 1 - c + 2 * MEMORY) % MEMORY;
        double beta = m->rho[i] * vec_dot(n, m->y[i], p);
        for (Index k = 0; k < n; k++) p[k] += (alpha[i] - beta) * m->s[i][k];
    }
}

static void remember(Memory *m, const double *x_new, const double *x, const double *g_new, const double *g)
{
    Index n = m->n;
    double *s = m->s[m->next], *y = m->y[m->next];
    for (Index k = 0; k < n; k++) {
        s[k] = x_new[k] - x[k];
        y[k] = g_new[k] - g[k];
    }
    double sy = vec_dot(n, s, y);
    if (!(sy > DBL_EPSILON * vec_dot(n, y, y))) return;     /* no curvature to learn from */
    m->rho[m->next] = 1 / sy;
    m->next = (m->next + 1) % MEMORY;
    if (m->count < MEMORY) m->count++;
}

static Status try_point(Line *line, double a, Trial *t)
{
    Index n = line->obj->n;
    Status st = check_interrupt(line->it);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) line->trial[k] = line->x[k] + a * line->p[k];
    st = line->obj->eval(line->it, line->obj->user, line->trial, &t->f, line->g);
    t->a = a;
    t->slope = vec_dot(n, line->g, line->p);
    if (isnan(t->f) || isnan(t->slope)) t->f = HUGE_VAL;    /* outside the domain: too far */
    return st;
}

/* The minimiser of the cubic through two trials (3.59), kept away from their ends. */
static double interpolate(const Trial *lo, const Trial *hi)
{
    double width = hi->a - lo->a, a = lo->a + 0.5 * width;
    if (isfinite(hi->f) && isfinite(hi->slope)) {
        double d1 = lo->slope + hi->slope - 3 * (lo->f - hi->f) / (lo->a - hi->a);
        double square = d1 * d1 - lo->slope * hi->slope;
        if (square >= 0) {
            double d2 = copysign(sqrt(square), width);
            double best = hi->a - width * (hi->slope + d2 - d1) / (hi->slope - lo->slope + 2 * d2);
            double inside = (best - lo->a) / width;
            if (inside >= 0.1 && inside <= 0.9) a = best;
            else if (inside < 0.1) a = lo->a + 0.1 * width;
            else if (inside > 0.9) a = lo->a + 0.9 * width;
        }
    }
    return a;
}

/* From a at start on; *best is acceptable where *found, and the last one evaluated. */
static Status line_search(Line *line, const Trial *zero, double a, Trial *best, bool *found)
{
    Trial lo = *zero, hi = *zero, t;
    bool bracketed = false;
    double enough = -curvature * zero->slope;
    Objective *obj = line->obj;
    *found = false;
    for (int k = 0; k < MAX_SEARCH && (obj->evals < obj->max_evals); k++) {
        Status st = try_point(line, a, &t);
        if (st != OK) return st;
        bool too_high = t.f > zero->f + armijo * a * zero->slope || (t.f >= lo.f && (bracketed || k > 0));
        if (!too_high && fabs(t.slope) <= enough) {
            *best = t;
            *found = true;
            return OK;
        }
        if (too_high) {
            hi = t;
            bracketed = true;
        } else {
            if (bracketed ? t.slope * (hi.a - lo.a) >= 0 : t.slope >= 0) {
                hi = lo;
                bracketed = true;
            }
            lo = t;
        }
        if (bracketed && fabs(hi.a - lo.a) <= 1e-14 * fabs(lo.a)) break;
        a = bracketed ? interpolate(&lo, &hi) : 4 * a;
    }
    /* Not perfect, but a decrease: go there. */
    if (lo.a > 0 && lo.f < zero->f) {
        Status st = lo.a == t.a ? OK : try_point(line, lo.a, &lo);
        if (st != OK) return st;
        *best = lo;
        *found = true;
    }
    return OK;
}

typedef struct Work {
    Memory memory;
    double *p, *trial, *g_new;    /* the direction, a point on the way, the gradient there */
} Work;

static Status lbfgs_loop(Interp *it, Objective *obj, const MinimizeOptions *opt, MinimizePoint at, Work *w,
                         MinimizeResult *res)
{
    double *x = at.x, *g = at.g, *p = w->p, *trial = w->trial, *g_new = w->g_new;
    Memory *m = &w->memory;
    Index n = obj->n;
    bool stop = false;
    Status st = obj->eval(it, obj->user, x, &res->f, g);
    memset(p, 0, (size_t) n * sizeof *p);
    res->iterations = 1;
    if (st == OK && obj->report) st = obj->report(it, obj->user, &(MinimizeStep) { 1, x, p, res->f }, &stop);
    if (stop) res->info = MIN_STOPPED;
    while (st == OK && !stop && res->iterations < opt->max_iter && obj->evals < obj->max_evals) {
        double norm_x = vec_norm(n, x), norm_g = vec_norm(n, g), moved;
        if (norm_g <= opt->tol_f * (norm_x > 1 ? norm_x : 1)) {
            res->info = MIN_CONVERGED;
            break;
        }
        direction(m, g, p);
        Trial zero = { 0, res->f, vec_dot(n, g, p) }, best;
        if (!(zero.slope < 0)) {                     /* rounding spoilt the memory: begin anew */
            m->count = 0;
            direction(m, g, p);
            zero.slope = -norm_g * norm_g;
        }
        Line line = { it, obj, x, p, trial, g_new };
        bool found;
        double first = m->count ? 1 : (norm_g > 1 ? 1 / norm_g : 1);
        if ((st = line_search(&line, &zero, first, &best, &found)) != OK) break;
        res->iterations++;
        if (!found && m->count && obj->evals < obj->max_evals) {
            m->count = 0;
            continue;
        }
        if (!found) {
            if (obj->evals < obj->max_evals) res->info = MIN_STUCK;
            break;
        }
        remember(m, trial, x, g_new, g);
        moved = best.a * vec_norm(n, p);
        double decrease = (res->f - best.f) / (fabs(res->f) + fabs(best.f));
        memcpy(x, trial, (size_t) n * sizeof *x);
        memcpy(g, g_new, (size_t) n * sizeof *g);
        res->f = best.f;
        res->successful++;
        if (obj->report) {
            for (Index k = 0; k < n; k++) trial[k] = best.a * p[k];
            if ((st = obj->report(it, obj->user, &(MinimizeStep) { res->iterations, x, trial, res->f }, &stop))
                != OK)
                break;
        }
        if (stop) {
            res->info = MIN_STOPPED;
        } else if (moved <= opt->tol_x * norm_x) {
            res->info = MIN_SMALL_STEP;
            stop = true;
        } else if (decrease <= opt->tol_f) {
            res->info = MIN_SMALL_DECREASE;
            stop = true;
        }
    }
    return st;
}

Status minimize_lbfgs(Interp *it, Objective *obj, const MinimizeOptions *opt, MinimizePoint at,
                      MinimizeResult *result)
{
    Index n = obj->n;
    Array *room = NULL;
    Work w = { .memory.n = n };
    *result = (MinimizeResult) { MIN_LIMIT, 0, 0, 0 };
    Status st = array_new(it, CLS_DOUBLE, n, 2 * MEMORY + 3, &room);
    if (st != OK) return st;
    double *d = array_f64(room);
    for (int i = 0; i < MEMORY; i++) {
        w.memory.s[i] = d + (2 * i) * n;
        w.memory.y[i] = d + (2 * i + 1) * n;
    }
    d += 2 * MEMORY * n;
    w.p = d;
    w.trial = d + n;
    w.g_new = d + 2 * n;
    st = lbfgs_loop(it, obj, opt, at, &w, result);
    array_drop(&room);
    return st;
}
