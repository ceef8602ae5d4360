/* polyval. The other functions on polynomials are written in the language (stdlib/poly). */
#include "lang/call.h"
#include "lib/numeric.h"
#include "ops/binary.h"
#include "ops/convert.h"
#include "ops/index.h"

static bool is_polynomial(Value p)
{
    return class_is_float(val_class(p)) && (val_is_empty(p) || val_is_vector(p));
}

/* Real doubles in one pass, coefficient by coefficient over a tile of points. */
static Status horner_real(Interp *it, const Array *p, const Array *x, Value *out)
{
    Array *r = NULL;
    Dims dims = array_dims(x);
    Status st = array_new_nd(it, CLS_DOUBLE, false, &dims, &r);
    if (st != OK) return st;
    const double *c = array_f64(p);
    for (Index from = 0; from < r->numel; from += 512) {
        Index n = r->numel - from < 512 ? r->numel - from : 512;
        double *y = array_f64(r) + from;
        const double *t = array_f64(x) + from;
        for (Index k = 0; k < n; k++) y[k] = c[0];
        for (Index j = 1; j < p->numel; j++)
            for (Index k = 0; k < n; k++) y[k] = y[k] * t[k] + c[j];
    }
    *out = val_from_array_take(&r);
    return OK;
}

/* Complex numbers and singles through the operators: y = y .* x + p(k). */
static Status horner_any(Interp *it, Value p, Value x, Value *out)
{
    Value y = val_none(), zero = val_num(0);
    Index n = val_numel(p);
    Status st = op_binary(it, BIN_EL_MUL, x, zero, &y);
    for (Index k = 0; k < n && st == OK; k++) {
        Value i = val_num((double) k + 1), c = val_none(), product = val_none(), sum = val_none();
        st = op_index(it, NULL, p, &i, 1, &c);
        if (st == OK && k > 0) st = op_binary(it, BIN_EL_MUL, y, x, &product);
        if (st == OK) st = op_binary(it, BIN_ADD, k > 0 ? product : y, c, &sum);
        if (st == OK) val_set_take(&y, sum);
        val_drop(&c);
        val_drop(&product);
    }
    if (st == OK) *out = y;
    else val_drop(&y);
    return st;
}

/* (x - mu(1)) / mu(2) */
static Status rescale(Interp *it, Value x, Value mu, Value *out)
{
    Value one = val_num(1), two = val_num(2), center = val_none(), scale = val_none(), shifted = val_none();
    Status st = op_index(it, NULL, mu, &one, 1, &center);
    if (st == OK) st = op_index(it, NULL, mu, &two, 1, &scale);
    if (st == OK) st = op_binary(it, BIN_SUB, x, center, &shifted);
    if (st == OK) st = op_binary(it, BIN_EL_DIV, shifted, scale, out);
    val_drop(&center);
    val_drop(&scale);
    val_drop(&shifted);
    return st;
}

static const char help_polyval[] =
    "y = polyval (p, x)\n"
    "y = polyval (p, x, [], mu)\n"
    "[y, dy] = polyval (p, x, s, mu)\n"
    "Value at x of the polynomial with the coefficients p, the highest power first. mu is the third, s the second\n"
    "result of polyfit; dy is then the standard error of a prediction.\n"
    "  >> polyval ([1 0 -1], [1 2 3])\n"
    "  ans =\n"
    "\n"
    "     0   3   8\n"
    "\n"
    "See also: polyfit, roots, poly";
static Status bi_polyval(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Value p = in[0], x = val_none();
    Array *a = NULL, *c = NULL;
    if (nout > 1 && nin < 3) return err_usage(it, "polyval");
    if (!is_polynomial(p)) return err(it, "polyval: P must be a numeric floating point vector");
    if (val_class(in[1]) > CLS_SINGLE) return err(it, "polyval: X must be numeric floating point");
    if (nin > 3 && (val_class(in[3]) > CLS_SINGLE || val_numel(in[3]) < 2))
        return err(it, "polyval: MU must be numeric floating point with 2 values");
    Status st = OK;
    if (val_is_empty(in[1]) || val_is_empty(p)) {
        Dims d = val_dims(in[1]);
        bool narrow = val_class(p) == CLS_SINGLE || val_class(in[1]) == CLS_SINGLE;
        st = array_zeros_nd(it, narrow ? CLS_SINGLE : CLS_DOUBLE, false, &d, &a);
        if (st == OK) out[0] = val_from_array_take(&a);
        return st;
    }
    if (nin > 3) st = rescale(it, in[1], in[3], &x);
    else x = val_retain(in[1]);
    if (st != OK) return st;
    if (val_class(p) == CLS_DOUBLE && val_class(x) == CLS_DOUBLE && !val_is_complex(p)
               && !val_is_complex(x)) {
        st = val_to_array(it, p, &c);
        if (st == OK) st = val_to_array(it, x, &a);
        if (st == OK) st = horner_real(it, c, a, &out[0]);
    } else {
        st = horner_any(it, p, x, &out[0]);
    }
    if (st == OK && nout > 1) {
        Value args[3] = { p, x, nin > 2 ? in[2] : val_none() };
        st = nin > 2 && val_is_struct(in[2])
                 ? call_name(it, "__polyval_error__", args, 3, &out[1], 1)
                 : err(it, "polyval: S input must be a structure");
    }
    array_drop(&a);
    array_drop(&c);
    val_drop(&x);
    return st;
}
/*
%!assert (polyval ([1 2 3], [0 1; 2 3]), [3 6; 11 18])
%!assert (polyval ([], 3), 0)
%!assert (polyval ([1 2], 2, [], [1 2]), 2.5)
%!error <polyval: P must be a numeric floating point vector> polyval ({1}, 2)
*/

const Builtin polyval_builtins[] = {
    { "polyval", bi_polyval, 2, 4, 0, 2, help_polyval },
    { 0 },
};
