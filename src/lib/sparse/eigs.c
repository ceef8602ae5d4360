/* What eigs (stdlib/linalg) is made of: ARPACK's loop (kernel/arpack.h), in which the operator is a function
 * of the language. */
#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/output.h"
#include "kernel/arpack.h"
#include "lang/call.h"
#include "lib/numeric.h"
#include "lib/sparse/sparse.h"
#include "lib/text.h"
#include "ops/sparse.h"

/* One product: y = OP * x. */
static Status product(Interp *it, Value op, ArpackRun *r, const double *x, double *y)
{
    Dims d = dims_2(r->n, 1);
    Array *a = NULL, *b = NULL;
    bool is_complex = r->kind == ARPACK_COMPLEX;
    size_t size = (size_t) r->n * class_elem_size(CLS_DOUBLE, is_complex);
    Value result = val_none();
    Status st = array_new_nd(it, CLS_DOUBLE, is_complex, &d, &a);
    if (st == OK) memcpy(a->data, x, size);
    if (st == OK && is_complex) st = array_narrow_complex(it, &a);
    if (st == OK) {
        Value v = val_from_array_take(&a);
        st = call_value_1(it, op, &v, 1, &result);
        val_release(v);
    }
    array_drop(&a);
    if (st == OK && !val_is_operand(result))
        st = err(it, "eigs: evaluation of user-supplied function failed");
    else if (st == OK && val_numel(result) != r->n)
        st = err(it, "eigs: the function must return a vector of %d elements, not of %lld", r->n,
                 (long long) val_numel(result));
    else if (st == OK && val_is_complex(result) && !is_complex)
        st = err(it, "eigs: the function returns complex numbers: set opts.isreal to false");
    if (st == OK) st = sparse_full_factor(it, result, is_complex, &b);
    /* LAPACK, which ARPACK calls, may end the process at a NaN */
    for (Index k = 0, n = r->n * (is_complex ? 2 : 1); st == OK && k < n; k++)
        if (!isfinite(((const double *) b->data)[k]))
            st = err(it, "eigs: the operator gives values that are not finite: sigma may be an eigenvalue");
    if (st == OK) memcpy(y, b->data, size);
    array_drop(&b);
    val_release(result);
    return st;
}

/* With opts.disp: the Ritz values that are wanted, after each iteration: the last ones, at the end the first. ARPACK
 * does not say when an iteration is over: the first value is marked until then. */
static void show_ritz(Interp *it, ArpackRun *r, int *iteration, bool converged)
{
    size_t wide = r->kind == ARPACK_COMPLEX ? 2 : 1;
    double *ritz = r->workl + (size_t) (r->ipntr[5] - 1) * wide;
    if (r->ipntr[5] < 1 || ritz[0] != ritz[0]) return;
    if ((*iteration)++ > 0) {
        /* Octave shows one more of a real operator, at the end by one place too early: that is not for copying */
        int n = r->wanted + (r->kind == ARPACK_REAL && !converged), from = converged ? 0 : r->ncv - n;
        out_printf(it, "Iteration %d: a few Ritz values of the %d-by-%d matrix\n", *iteration - 1, r->ncv, r->ncv);
        for (int k = from; k < from + n; k++) {
            if (wide == 2) out_printf(it, "    (%g,%g)\n", ritz[2 * k], ritz[2 * k + 1]);
            else out_printf(it, "    %g\n", ritz[k]);
        }
    }
    if (!converged) ritz[0] = NAN;
}

static Status iterate(Interp *it, Value op, ArpackRun *r, bool show)
{
    const double *x;
    double *y;
    int iteration = 0;
    Status st = r->no_memory ? err_out_of_memory(it) : OK;
    while (st == OK && kern_arpack_step(r, &x, &y)) {
        if (show) show_ritz(it, r, &iteration, false);
        st = product(it, op, r, x, y);
        if (st == OK) st = check_interrupt(it);
    }
    if (st == OK && show) show_ritz(it, r, &iteration, true);
    return st;
}

/* d (wanted + 1 x 1, complex but for symmetric ones) and the vectors as ARPACK has them. */
static Status results(Interp *it, const ArpackRun *r, Value *out, int nout)
{
    bool is_complex = r->kind != ARPACK_SYMMETRIC;
    Dims d = dims_2(r->wanted + 1, 1), v = dims_2(r->n, r->wanted + 1);
    Array *values = NULL, *vectors = NULL;
    Status st = array_new_nd(it, CLS_DOUBLE, is_complex, &d, &values);
    if (st != OK) return st;
    for (Index k = 0; k <= r->wanted; k++) {
        if (!is_complex) array_f64(values)[k] = r->d[k];
        else if (r->kind == ARPACK_REAL) array_c128(values)[k] = CMPLX(r->d[k], r->d[r->wanted + 2 + k]);
        else array_c128(values)[k] = CMPLX(r->d[2 * k], r->d[2 * k + 1]);
    }
    out[0] = val_from_array_take(&values);
    if (nout < 2) return OK;
    out[1] = val_num(r->info);
    if (nout < 3) return OK;
    out[2] = val_num(r->converged);
    if (nout < 4) return OK;
    st = array_new_nd(it, CLS_DOUBLE, r->kind == ARPACK_COMPLEX, &v, &vectors);
    if (st != OK) return st;
    size_t size = (size_t) vectors->numel * class_elem_size(CLS_DOUBLE, vectors->is_complex);
    if (r->vectors) memcpy(vectors->data, r->vectors, size); /* else none has converged */
    out[3] = val_from_array_take(&vectors);
    return OK;
}

/* settings: nev ncv tol maxit mode real (sigma) imag (sigma) disp symmetric */
static Status take_settings(Interp *it, const Value *in, ArpackRun *r, bool *show)
{
    Array *a = NULL;
    Text which = { "", 0 };
    Status st = arg_real_array(it, "__arpack__", in[2], &a);
    if (st == OK && (a->numel != 9 || !text_get(in[1], &which) || which.len != 2))
        st = err_usage(it, "__arpack__");
    if (st == OK) {
        const double *x = array_f64(a);
        *r = (ArpackRun){ .n = (int) val_numel(in[3]), .wanted = (int) x[0], .ncv = (int) x[1], .tol = x[2],
                          .maxit = (int) fmin(x[3], 2147483647), .mode = (int) x[4],
                          .sigma = { x[5], x[6] } };
        memcpy(r->which, which.s, 2);
        *show = x[7] != 0;
        r->kind = val_is_complex(in[3]) ? ARPACK_COMPLEX : x[8] ? ARPACK_SYMMETRIC : ARPACK_REAL;
    }
    array_drop(&a);
    return st;
}

static const char help_arpack[] =
    "[D, INFO, CONVERGED, V] = __arpack__ (OP, WHICH, SETTINGS, START)\n"
    "Eigenvalues and eigenvectors by ARPACK for eigs. OP is a function that gives the operator times a vector,\n"
    "WHICH ARPACK's name for the wanted ones, SETTINGS a vector: how many, how many basis vectors, tolerance,\n"
    "iterations, mode (1, 3), the parts of the shift, whether Ritz values are shown, whether OP is symmetric.\n"
    "A complex START makes all complex.\n"
    "See also: eigs";
static Status bi_arpack(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    ArpackRun r;
    Array *start = NULL;
    bool show = false;
    const char *missing = kern_arpack_missing();
    (void) nin;
    if (missing) return err(it, "eigs: %s", missing);
    if (val_numel(in[3]) > 2147483647 / 4) return err(it, "eigs: ARPACK counts no more than 2^29 rows");
    Status st = take_settings(it, in, &r, &show);
    if (st == OK) st = val_to_class(it, in[3], CLS_DOUBLE, &start);
    if (st == OK) st = array_make_unique(it, &start);
    if (st == OK) {
        r.resid = start->data;
        if (kern_arpack_begin(&r)) {
            st = iterate(it, in[0], &r, show);
            if (st == OK && r.info >= 0 && r.converged > 0) kern_arpack_results(&r, nout > 3);
            if (st == OK && r.no_memory) st = err_out_of_memory(it);
            if (st == OK && r.info < 0) st = err(it, "eigs: error %d in ARPACK", r.info);
            if (st == OK) st = results(it, &r, out, nout);
            kern_arpack_end(&r);
        } else {
            st = err(it, "eigs: ARPACK cannot work for two at once: "
                         "eigs was called by a function given to eigs");
        }
    }
    array_drop(&start);
    return st;
}

const Builtin eigs_builtins[] = {
    { "__arpack__", bi_arpack, 4, 4, 0, 4, help_arpack },
    { 0 },
};
