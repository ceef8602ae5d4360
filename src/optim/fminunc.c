/* fminunc: the language's view of the minimisers. Here a cost function of the language becomes an
 * Objective: points go out in the shape of x0, values and gradients come back and are checked. */
#include <float.h>
#include <math.h>
#include <string.h>

#include "base/clock.h"
#include "base/sizes.h"
#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/text.h"
#include "ops/binary.h"
#include "optim/objective.h"
#include "value/func.h"
#include "value/structs.h"

/* From this many variables on the dense matrix gives way to limited memory. */
enum { DENSE_LIMIT = 500 };

typedef struct Cost {
    Objective obj;
    Value fn, output_fn;
    Dims shape;
    Class cls;                /* of x0: single points stay single */
    bool analytic, automatic, central, check_values;
    double *typical;          /* or NULL: ones */
    double *point;            /* room for a difference's point */
    bool shows;               /* on a terminal, how far it is */
    double began;
    MinimizeStep last;        /* where it came to: iter and f are looked at */
} Cost;

static Status point_value(Interp *it, const Cost *c, const double *x, Value *out)
{
    Array *a = NULL;
    if (c->obj.n == 1 && c->cls == CLS_DOUBLE) {
        *out = val_num(x[0]);
        return OK;
    }
    Status st = array_new_nd(it, c->cls, false, &c->shape, &a);
    if (st != OK) return st;
    if (c->cls == CLS_DOUBLE) memcpy(a->data, x, (size_t) c->obj.n * sizeof *x);
    else
        for (Index k = 0; k < c->obj.n; k++) array_f32(a)[k] = (float) x[k];
    *out = val_from_array_take(&a);
    return OK;
}

static Status read_cost(Interp *it, const Cost *c, Value v, double *f)
{
    char text[DIMS_TEXT_SIZE];
    if (v.tag == T_NUM) {
        *f = v.u.num;
    } else {
        if (val_is_none(v)) return err(it, "fminunc: the cost function returned no value");
        if (val_class(v) >= CLS_CELL)
            return err(it, "fminunc: the cost must be a number; the cost function returned a %s",
                       val_class_name(v));
        Dims d = val_dims(v);
        if (!val_is_scalar(v))
            return err(it, "fminunc: the cost must be a scalar; the cost function returned a %s matrix",
                       dims_text(&d, text, sizeof text));
        Status st = val_get_double(it, v, f);
        if (st != OK) return st;
        if (val_is_complex(v)) {
            if (c->check_values)
                return err_id(it, "Octave:optimization:non-real", "fminunc: non-real value encountered");
            *f = NAN;             /* outside the domain: the minimiser steps back */
        }
    }
    if (c->check_values && isnan(*f)) return err(it, "fminunc: NaN value encountered");
    return OK;
}

static Status read_gradient(Interp *it, const Cost *c, Value v, double *g)
{
    Index n = c->obj.n;
    Array *a = NULL;
    if (val_is_none(v))
        return err(it, "fminunc: GradObj is \"on\", but the cost function returned 1 value instead of 2: cost and gradient");
    if (val_class(v) >= CLS_CELL)
        return err(it, "fminunc: the gradient must be numeric; the cost function returned a %s",
                   val_class_name(v));
    if (val_numel(v) != n)
        return err(it, "fminunc: the gradient has %lld element%s, but x has %lld", (long long) val_numel(v),
                   val_numel(v) == 1 ? "" : "s", (long long) n);
    if (v.tag == T_NUM) {
        g[0] = v.u.num;
        return OK;
    }
    Status st = val_to_class(it, v, CLS_DOUBLE, &a);
    if (st != OK) return st;
    if (a->is_complex)
        for (Index k = 0; k < n; k++) g[k] = creal(array_c128(a)[k]);
    else memcpy(g, a->data, (size_t) n * sizeof *g);
    array_drop(&a);
    return OK;
}

static void show_progress(Interp *it, const Cost *c)
{
    if (!out_progress_due(it, c->began)) return;
    out_progress(it, "fminunc: iteration %lld, cost %.5g, %lld evaluations", (long long) c->last.iter, c->last.f,
                 (long long) c->obj.evals);
}

/* f(x), with the gradient too where g is given. */
static Status call_cost(Interp *it, Cost *c, const double *x, double *f, double *g)
{
    Value arg = val_none(), out[2] = { val_none(), val_none() };
    Status st = point_value(it, c, x, &arg);
    if (st != OK) return st;
    c->obj.evals++;
    if (c->shows && c->last.iter > 0) show_progress(it, c);
    if (g && c->automatic) {
        const Value in[2] = { c->fn, arg };
        st = call_name(it, "ad_gradient", in, 2, out, 2);
    } else {
        st = call_value(it, c->fn, &arg, 1, out, g ? 2 : 1);
    }
    if (st == OK) st = read_cost(it, c, out[0], f);
    if (st == OK && g) st = read_gradient(it, c, out[1], g);
    val_drop(&out[0]);
    val_drop(&out[1]);
    val_drop(&arg);
    return st;
}

/* Differences: steps of the square root of eps outward, of its cube root to both sides (Nocedal & Wright
 * 8.1). They are those of Octave, so a cost function sees the same points: where x0 is a row, its first element
 * tells how long they are, and whither they go. */
static Status difference_gradient(Interp *it, Cost *c, const double *x, double f, double *g)
{
    double eps = c->cls == CLS_SINGLE ? FLT_EPSILON : DBL_EPSILON;
    double relative = c->central ? pow(eps, 1.0 / 3) : sqrt(eps);
    bool row = c->shape.n == 2 && c->shape.d[0] == 1;
    Status st = OK;
    memcpy(c->point, x, (size_t) c->obj.n * sizeof *x);
    for (Index k = 0; k < c->obj.n && st == OK; k++) {
        double typical = c->typical ? fabs(c->typical[k]) : 1;
        double measure = row ? x[0] : x[k], ahead, behind = f;
        double h = relative * (fabs(measure) > typical ? fabs(measure) : typical);
        if (h == 0) h = relative;
        if (measure < 0 && !c->central) h = -h;
        volatile double there = x[k] + h;                  /* the step that is really taken */
        c->point[k] = there;
        st = call_cost(it, c, c->point, &ahead, NULL);
        double back = x[k];
        if (st == OK && c->central) {
            c->point[k] = back = x[k] - h;
            st = call_cost(it, c, c->point, &behind, NULL);
        }
        c->point[k] = x[k];
        if (st == OK) g[k] = (ahead - behind) / (there - back);
    }
    return st;
}

static Status cost_eval(Interp *it, void *user, const double *x, double *f, double *g)
{
    Cost *c = user;
    if (c->analytic) return call_cost(it, c, x, f, g);
    /* The dogleg asks for gradients alone, where f is known already; lbfgs for both. */
    Status st = OK;
    if (!g || c->obj.n > DENSE_LIMIT) st = call_cost(it, c, x, f, NULL);
    if (st == OK && g) st = difference_gradient(it, c, x, *f, g);
    return st;
}

static Status cost_report(Interp *it, void *user, const MinimizeStep *at, bool *stop)
{
    Cost *c = user;
    Value in[3] = { val_none(), val_none(), val_none() }, out = val_none(), s = val_none();
    c->last = *at;
    if (val_is_none(c->output_fn)) return OK;
    Status st = point_value(it, c, at->x, &in[0]);
    if (st == OK) st = point_value(it, c, at->step, &s);
    if (st == OK) {
        Struct *state = struct_new(it);
        struct_set_cstr_take(it, state, "iter", val_num((double) at->iter));
        struct_set_cstr_take(it, state, "funccount", val_num((double) c->obj.evals));
        struct_set_cstr_take(it, state, "fval", val_num(at->f));
        struct_set_cstr_take(it, state, "searchdirection", val_move(&s));
        in[1] = val_from_struct_take(&state);
        in[2] = val_string(it, at->iter == 1 ? "init" : "iter");
        st = call_value(it, c->output_fn, in, 3, &out, 1);
    }
    if (st == OK && !val_is_none(out)) st = val_is_empty(out) ? OK : op_is_true(it, out, stop);
    val_drop(&out);
    val_drop(&s);
    val_drop_n(in, 3);
    return st;
}

/* Options. */

static Value option(Interp *it, const Struct *opts, const char *name)
{
    Value *v = opts ? struct_get_cstr(it, opts, name) : NULL;
    return v && !val_is_empty(*v) ? *v : val_none();
}
static Status option_number(Interp *it, const Struct *opts, const char *name, double *x)
{
    Value v = option(it, opts, name);
    return val_is_none(v) ? OK : val_get_double(it, v, x);
}
static bool option_is(Interp *it, const Struct *opts, const char *name, const char *text)
{
    Value v = option(it, opts, name);
    return !val_is_none(v) && text_is(v, text);
}
static Index count_option(double x)
{
    return index_cut(x);
}

/* Is the function known to do nothing but compute? Octave asks for the cost first and for the gradient, with the cost
 * once more, at points that are better, and whoever prints in the function, or counts, sees that. Where nobody
 * can see it one call does. */
static bool is_without_effects(Interp *it, Value fn)
{
    static const char name[] = "nn_backprop";
    const char *text, *body;
    if (!val_is_func(fn)) return false;
    if (fn.u.func->name) return strcmp(fn.u.func->name->name, name) == 0 && function_is_builtin(it, fn.u.func->name);
    text = fn.u.func->code->text;
    body = text ? strchr(text, ')') : NULL;
    while (body && (*body == ')' || *body == ' ')) body++;
    if (!body || strncmp(body, name, sizeof name - 1) != 0) return false;
    body = strchr(body, '(');
    return body && !strpbrk(body + 1, "([{") && function_is_builtin(it, sym_intern(it, name));
}

static Status read_options(Interp *it, const Struct *opts, Cost *c, MinimizeOptions *opt)
{
    double max_iter = 400, max_evals = HUGE_VAL;
    *opt = (MinimizeOptions) { 1e-7, 1e-7, 0, option_is(it, opts, "AutoScaling", "on") };
    Status st = option_number(it, opts, "TolX", &opt->tol_x);
    if (st == OK) st = option_number(it, opts, "TolFun", &opt->tol_f);
    if (st == OK) st = option_number(it, opts, "MaxIter", &max_iter);
    if (st == OK) st = option_number(it, opts, "MaxFunEvals", &max_evals);
    if (st != OK) return st;
    opt->max_iter = count_option(max_iter);
    c->obj.max_evals = count_option(max_evals);
    Value gradient = option(it, opts, "GradObj");
    c->automatic = option_is(it, opts, "GradObj", "auto");
    c->analytic = c->automatic || option_is(it, opts, "GradObj", "on");
    if (gradient.tag == T_BOOL || gradient.tag == T_NUM) st = op_is_true(it, gradient, &c->analytic);
    c->obj.gradient_is_costly = !c->analytic || !is_without_effects(it, c->fn);
    c->central = option_is(it, opts, "FinDiffType", "central");
    c->check_values = option_is(it, opts, "FunValCheck", "on");
    c->output_fn = option(it, opts, "OutputFcn");
    c->shows = option_is(it, opts, "Display", "iter") && out_is_terminal(it);
    if (c->shows || !val_is_none(c->output_fn)) c->obj.report = cost_report;
    return st;
}

/* TypicalX: one number for each variable. */
static Status read_typical(Interp *it, const Struct *opts, Cost *c, Array **typical)
{
    Value v = option(it, opts, "TypicalX");
    if (val_is_none(v) || val_numel(v) != c->obj.n) return OK;
    Status st = val_to_class(it, v, CLS_DOUBLE, typical);
    if (st == OK && !(*typical)->is_complex) c->typical = array_f64(*typical);
    return st;
}

static Status hessian(Interp *it, Index n, const Array *R, Value *out)
{
    Array *H = NULL;
    Status st = array_new(it, CLS_DOUBLE, n, n, &H);
    if (st != OK) return st;
    const double *r = array_f64(R);
    double *h = array_f64(H);
    for (Index j = 0; j < n; j++)
        for (Index i = 0; i <= j; i++) h[i + j * n] = h[j + i * n] = vec_dot(i + 1, r + i * n, r + j * n);
    *out = val_from_array_take(&H);
    return OK;
}

static Value output_struct(Interp *it, const Cost *c, const MinimizeResult *r)
{
    Struct *s = struct_new(it);
    struct_set_cstr_take(it, s, "iterations", val_num((double) r->iterations));
    struct_set_cstr_take(it, s, "successful", val_num((double) r->successful));
    struct_set_cstr_take(it, s, "funcCount", val_num((double) c->obj.evals));
    return val_from_struct_take(&s);
}

/* x0 and options are checked; x holds x0 and gets the result. */
static Status minimize(Interp *it, Cost *c, const MinimizeOptions *opt, Array *x, Value *out, int nout)
{
    Index n = c->obj.n;
    bool dense = n <= DENSE_LIMIT;
    Array *g = NULL, *R = NULL, *point = NULL;
    MinimizeResult result;
    Status st = array_zeros(it, CLS_DOUBLE, n, 1, &g);
    if (st == OK) st = array_new(it, CLS_DOUBLE, n, 1, &point);
    if (st == OK && dense) st = array_new(it, CLS_DOUBLE, n, n, &R);
    if (st != OK) goto done;
    c->point = array_f64(point);
    st = (dense ? minimize_dogleg : minimize_lbfgs)(
        it, &c->obj, opt, (MinimizePoint) { array_f64(x), array_f64(g), R ? array_f64(R) : NULL }, &result);
    if (st == OK) st = point_value(it, c, array_f64(x), &out[0]);
    if (st != OK) goto done;
    if (nout > 1)
        out[1] = c->cls == CLS_SINGLE ? val_scalar_class(it, CLS_SINGLE, result.f) : val_num(result.f);
    if (nout > 2) out[2] = val_num(result.info);
    if (nout > 3) out[3] = output_struct(it, c, &result);
    if (nout > 5) {
        if (dense) st = hessian(it, n, R, &out[5]);
        else out[5] = val_empty(it);
    }
    if (nout > 4) out[4] = val_from_array_take(&g);
done:
    array_drop(&g);
    array_drop(&R);
    array_drop(&point);
    return st;
}

static const char help_fminunc[] =
    "x = fminunc (fcn, x0)\n"
    "x = fminunc (fcn, x0, options)\n"
    "[x, fval, info, output, grad, hess] = fminunc (fcn, ...)\n"
    "A local minimum of a function of several variables, sought from x0, which may have any shape. fcn is a handle or a\n"
    "name; with the option GradObj \"on\" it returns the cost and its gradient, with \"auto\" its gradient is taken by\n"
    "ad_gradient, else differences are. Other options (see optimset): MaxIter (400), MaxFunEvals, TolX and TolFun (1e-7), FinDiffType \"central\", TypicalX, AutoScaling,\n"
    "FunValCheck, Display (\"iter\": on a terminal a line says how far it is), and OutputFcn, called as stop = OutputFcn (x, state, \"init\" or \"iter\").\n"
    "info: 1 the gradient vanished, 2 the step became smaller than TolX, 3 the decrease smaller than TolFun (all\n"
    "relative), 0 out of iterations or evaluations, -1 stopped by OutputFcn, -3 no further decrease found.\n"
    "Up to 500 variables the method is BFGS in a trust region, with hess the approximation of the Hessian; beyond that\n"
    "limited-memory BFGS, which needs memory for a few vectors only (hess is empty).\n"
    "  >> function [J, grad] = bowl (t)\n"
    "  >>   J = sum ((t - [3; 5]) .^ 2);\n"
    "  >>   grad = 2 * (t - [3; 5]);\n"
    "  >> end\n"
    "  >> options = optimset ('GradObj', 'on', 'MaxIter', 100);\n"
    "  >> t = fminunc (@bowl, zeros (2, 1), options);\n"
    "  >> printf ('%.3f %.3f\\n', t)\n"
    "  3.000 5.000\n"
    "See also: fminsearch, fminbnd, fsolve, optimset";
static Status bi_fminunc(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    if (nin == 1 && text_is(in[0], "defaults")) {
        Value name = val_string(it, "fminunc");
        Status asked = call_name(it, "optimset", &name, 1, out, 1);
        val_drop(&name);
        return asked;
    }
    if (nin < 2 || val_class(in[1]) >= CLS_CHAR) return err_usage(it, "fminunc");
    Cost c = { .obj = { .eval = cost_eval }, .fn = in[0], .output_fn = val_none(), .began = clock_seconds() };
    MinimizeOptions opt;
    Array *x0 = NULL, *x = NULL, *typical = NULL;
    const Struct *opts = NULL;
    Status st = OK;
    if (nin > 2 && val_is_struct(in[2])) opts = in[2].u.strct;
    else if (nin > 2 && !val_is_empty(in[2]))
        return call_name(it, "optimget", &in[2], 1, out, 1);      /* says how optimget is called, as in Octave */
    if (!val_is_func(in[0]) && !val_is_string(in[0]))
        return err(it, "fminunc: FCN must be a function handle or a name, not a %s", val_class_name(in[0]));
    if (val_is_complex(in[1])) return err(it, "fminunc: X0 must be real");
    c.obj.user = &c;
    c.obj.n = val_numel(in[1]);
    c.shape = val_dims(in[1]);
    c.cls = val_class(in[1]) == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE;
    st = read_options(it, opts, &c, &opt);
    if (st == OK) st = read_typical(it, opts, &c, &typical);
    if (st == OK) st = val_to_class(it, in[1], CLS_DOUBLE, &x0);
    if (st == OK) st = array_copy(it, x0, &x);
    if (st == OK) st = minimize(it, &c, &opt, x, out, nout);
    if (c.shows) out_progress_end(it);
    array_drop(&x0);
    array_drop(&x);
    array_drop(&typical);
    return st;
}
/*
%!shared opt
%! opt = optimset ('TolFun', 1e-12, 'TolX', 1e-12);
%!function [f, g] = banana (x)
%!  f = 100 * (x(2) - x(1) ^ 2) ^ 2 + (1 - x(1)) ^ 2;
%!  g = [-400 * x(1) * (x(2) - x(1) ^ 2) - 2 * (1 - x(1)), 200 * (x(2) - x(1) ^ 2)];
%!endfunction
%!function [f, g] = wrong (x)
%!  f = sum (x .^ 2);
%!  g = [1 2 3];
%!endfunction
%!test
%! [x, f, info] = fminunc (@banana, [-1.2; 1], optimset (opt, 'GradObj', 'on'));
%! assert (x, [1; 1], 1e-5); assert (info > 0)
%!test
%! [x, f, info, out, g, H] = fminunc (@(x) sum ((x(:) - (1:4)') .^ 2), zeros (2, 2));
%! assert (x, [1 3; 2 4], 1e-4); assert (size (H), [4 4]); assert (numel (g), 4)
%!test
%! [x, f, info] = fminunc (@(x) sum (x .^ 2), [1 2], optimset ('MaxIter', 1));
%! assert (info, 0)
%!test
%! [x, f, info] = fminunc (@(x) sum (x .^ 2), [1 2], optimset ('OutputFcn', @(x, v, s) strcmp (s, 'iter')));
%! assert (info, -1)
%!test
%! n = 800; d = (1:n)'; s = warning ('off', 'all');
%! [x, f, info] = fminunc (@(x) sum (d .* (x - 1) .^ 2), zeros (n, 1), optimset (opt, 'GradObj', 'auto'));
%! assert (x, ones (n, 1), 1e-5);
%! [x, f, info] = fminunc (@(x) deal (sum (d .* (x - 1) .^ 2), 2 * d .* (x - 1)), zeros (n, 1), optimset (opt, 'GradObj', 'on'));
%! warning (s); assert (x, ones (n, 1), 1e-4); assert (info > 0)
%!assert (class (fminunc (@(x) (x - 1) ^ 2, single (3))), 'single')
%!error <fminunc: the gradient has 3 elements, but x has 2> fminunc (@wrong, [1 2], optimset ('GradObj', 'on'))
%!error <fminunc: GradObj is "on", but the cost function returned 1 value instead of 2: cost and gradient> fminunc (@(x) x ^ 2, 1, optimset ('GradObj', 'on'))
%!error <fminunc: the cost must be a scalar; the cost function returned a 1x2 matrix> fminunc (@(x) [x x], 1)
%!error <Invalid call to optimget> fminunc (@(x) x, 1, 3)
%!error <Invalid call to fminunc> fminunc (@(x) x, "a")
%!error <Invalid call to fminunc> fminunc ("x")
%!assert (fminunc ("defaults"), optimset ("fminunc"))
*/

const Builtin fminunc_builtins[] = {
    { "fminunc", bi_fminunc, 1, 3, 0, 6, help_fminunc },
    { 0 },
};
