/* nn_relu: what most layers of networks end in, and its way back; one pass over memory each. */
#include "kernel/target.h"
#include "lang/builtin.h"
#include "value/array.h"

TARGET_OPTIMIZE
TARGET_NO_TRAPS

static Status check_numbers(Interp *it, const char *who, Value v)
{
    if (class_is_float(val_class(v)) && !val_is_complex(v)) return OK;
    return err(it, "%s: the argument must be an array of real floating-point numbers", who);
}

/* NaN stays what it is: it is looked for where training goes wrong. A step of 0: one number for all. */
TARGET_CLONES static void relu_f64(Index n, const double *x, double *restrict y)
{
    for (Index k = 0; k < n; k++) y[k] = x[k] <= 0 ? 0 : x[k];
}
TARGET_CLONES static void relu_f32(Index n, const float *x, float *restrict y)
{
    for (Index k = 0; k < n; k++) y[k] = x[k] <= 0 ? 0 : x[k];
}
TARGET_CLONES
static void relu_back_f64(Index n, const double *g, Index step, const double *y, double *restrict r)
{
    double all = n > 0 ? g[0] : 0;
    for (Index k = 0; k < n; k++) {
        double v = step ? g[k] : all;
        r[k] = y[k] == 0 ? 0 : v;
    }
}
TARGET_CLONES
static void relu_back_f32(Index n, const float *g, Index step, const float *y, float *restrict r)
{
    float all = n > 0 ? g[0] : 0;
    for (Index k = 0; k < n; k++) {
        float v = step ? g[k] : all;
        r[k] = y[k] == 0 ? 0 : v;
    }
}

static const char help_nn_relu[] =
    "nn_relu (X)\n"
    "The rectifier max (X, 0) of each element, as layers have it: NaN stays NaN, the derivative at 0 is 0.\n"
    "  >> nn_relu ([-2 0 3])\n"
    "  ans =\n"
    "  \n"
    "     0   0   3\n"
    "  \n"
    "See also: relu, reluLayer, nn_leakyrelu";
static Status bi_nn_relu(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    Array *x = NULL, *y = NULL;
    Class cls = val_class(in[0]);
    Dims dims = val_dims(in[0]);
    Status st = check_numbers(it, "nn_relu", in[0]);
    if (st == OK) st = val_to_class(it, in[0], cls, &x);
    if (st == OK) st = array_new_nd(it, cls, false, &dims, &y);
    if (st == OK) {
        if (cls == CLS_DOUBLE) relu_f64(x->numel, array_f64(x), array_f64(y));
        else relu_f32(x->numel, array_f32(x), array_f32(y));
        out[0] = val_from_array_take(&y);
    }
    array_drop(&x);
    array_drop(&y);
    return st;
}
/*
%!assert (nn_relu (single ([-1 NaN 2])), single ([0 NaN 2]))
%!assert (class (nn_relu (single (1))), "single")
%!error <nn_relu: the argument must be an array of real floating-point numbers> nn_relu (uint8 (1))
%!test
%! [J, g] = ad_gradient (@(x) sum (nn_relu (x)), [-1 0 2]);  assert (J, 2);  assert (g, [0 0 1]);
*/

static const char help_nn_relu_back[] =
    "__nn_relu_back__ (G, Y)\n"
    "The gradient of nn_relu from that of its result Y: G where Y is not 0. G may be a scalar.\n"
    "  >> __nn_relu_back__ ([5 6 7], [0 0 3])\n"
    "  ans =\n"
    "  \n"
    "     0   0   7\n"
    "  \n"
    "See also: nn_relu";
static Status bi_nn_relu_back(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    Array *g = NULL, *y = NULL, *r = NULL;
    Class cls = val_class(in[1]);
    Dims dims = val_dims(in[1]);
    Index count = val_numel(in[0]);
    Status st = check_numbers(it, "__nn_relu_back__", in[0]);
    if (st == OK) st = check_numbers(it, "__nn_relu_back__", in[1]);
    if (st == OK && count != 1 && count != val_numel(in[1]))
        st = err(it, "__nn_relu_back__: the sizes differ");
    if (st == OK) st = val_to_class(it, in[0], cls, &g);
    if (st == OK) st = val_to_class(it, in[1], cls, &y);
    if (st == OK) st = array_new_nd(it, cls, false, &dims, &r);
    if (st == OK) {
        if (cls == CLS_DOUBLE) relu_back_f64(y->numel, array_f64(g), count != 1, array_f64(y), array_f64(r));
        else relu_back_f32(y->numel, array_f32(g), count != 1, array_f32(y), array_f32(r));
        out[0] = val_from_array_take(&r);
    }
    array_drop(&g);
    array_drop(&y);
    array_drop(&r);
    return st;
}

const Builtin rectifier_builtins[] = {
    /* name               function          inputs min max  outputs min max  help */
    { "nn_relu",          bi_nn_relu,               1,  1,          0,  1, help_nn_relu },
    { "__nn_relu_back__", bi_nn_relu_back,          2,  2,          0,  1, help_nn_relu_back },
    { 0 },
};
