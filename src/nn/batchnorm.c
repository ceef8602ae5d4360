/* What nn_batchnorm does to a batch, and the way back. The array is runs of neighbours of one channel,
 *
 *      run x channels x runs:  H*W x C x N of images, 1 x C x N of features in columns, N x C x 1 in rows */
#include <math.h>

#include "base/interrupt.h"
#include "kernel/target.h"
#include "lang/builtin.h"
#include "value/array.h"

TARGET_OPTIMIZE
TARGET_NO_TRAPS

typedef struct Channels {
    Index run, channels, runs;
    Class cls;
    double epsilon;
} Channels;

typedef struct BackFactors { double mu, a, b, c; } BackFactors;

#define T double
#define FN(name) name##_f64
#include "nn/batchnorm.tmpl.h"
#undef T
#undef FN

#define T float
#define FN(name) name##_f32
#include "nn/batchnorm.tmpl.h"

static Status read_channels(Interp *it, const char *who, Value X, Value epsilon, Value dim, Channels *s)
{
    Dims d = val_dims(X);
    double at;
    if (!class_is_float(val_class(X)) || val_is_complex(X))
        return err(it, "%s: X must be an array of real floating-point numbers", who);
    s->cls = val_class(X);
    Status st = val_get_double(it, epsilon, &s->epsilon);
    if (st == OK) st = val_get_double(it, dim, &at);
    if (st != OK) return st;
    if (!(at >= 1 && at <= 64)) return err(it, "%s: there is no such dimension", who);
    s->run = s->channels = s->runs = 1;
    for (int k = 0; k < d.n; k++) *(k + 1 < at ? &s->run : k + 1 > at ? &s->runs : &s->channels) *= d.d[k];
    return OK;
}

/* Each a reference to, or a copy of, a vector with a number for each channel. */
static Status open_vectors(Interp *it, const char *who, const Channels *s, const Value *in, int n, Array **a)
{
    Status st = OK;
    for (int k = 0; k < n && st == OK; k++) {
        if (val_numel(in[k]) == s->channels) st = val_to_class(it, in[k], s->cls, &a[k]);
        else st = err(it, "%s: a vector must have %lld elements", who, (long long) s->channels);
    }
    return st;
}

static void drop_all(Array **a, int n)
{
    for (int k = 0; k < n; k++) array_drop(&a[k]);
}

static const char help_batchnorm[] =
    "[Y, MU, V] = __nn_batchnorm__ (X, OFFSET, SCALE, EPSILON, DIM)\n"
    "nn_batchnorm by the mean and variance of X itself, with the channels in dimension DIM. MU and V have\n"
    "the shape of OFFSET.\n"
    "  >> [y, mu, v] = __nn_batchnorm__ ([1; 3], 5, 1, 0, 2)\n"
    "  y =\n"
    "  \n"
    "     4\n"
    "     6\n"
    "  \n"
    "  mu = 2\n"
    "  v = 1\n"
    "See also: nn_batchnorm";
static Status bi_batchnorm(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    static const char who[] = "__nn_batchnorm__";
    Channels s;
    Array *a[3] = { NULL }, *r[3] = { NULL };
    Class cls = val_class(in[0]);
    Dims dims = val_dims(in[0]), channels = val_dims(in[1]);
    (void) nin;
    Status st = read_channels(it, who, in[0], in[3], in[4], &s);
    if (st == OK) st = val_to_class(it, in[0], cls, &a[0]);
    if (st == OK) st = open_vectors(it, who, &s, in + 1, 2, a + 1);
    if (st == OK) st = array_new_nd(it, cls, false, &dims, &r[0]);
    for (int k = 1; k < 3 && st == OK; k++) st = array_new_nd(it, cls, false, &channels, &r[k]);
    if (st == OK) {
        if (cls == CLS_DOUBLE) forward_f64(&s, a, r);
        else forward_f32(&s, a, r);
        st = check_interrupt(it);
    }
    for (int k = 0; k < 3 && st == OK && (k == 0 || k < nout); k++) out[k] = val_from_array_take(&r[k]);
    drop_all(a, 3);
    drop_all(r, 3);
    return st;
}

static const char help_batchnorm_back[] =
    "[GX, GOFFSET, GSCALE] = __nn_batchnorm_back__ (G, X, SCALE, MU, V, EPSILON, DIM)\n"
    "The gradients of __nn_batchnorm__ by its arguments, from that of its first result.\n"
    "  >> [gx, go, gs] = __nn_batchnorm_back__ ([0; 1], [1; 3], 1, 2, 1, 0, 2)\n"
    "  gx =\n"
    "  \n"
    "     0\n"
    "     0\n"
    "  \n"
    "  go = 1\n"
    "  gs = 1\n"
    "See also: nn_batchnorm";
static Status bi_batchnorm_back(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    static const char who[] = "__nn_batchnorm_back__";
    Channels s;
    Array *a[5] = { NULL }, *r[3] = { NULL };
    Class cls = val_class(in[1]);
    Dims dims = val_dims(in[1]), channels = val_dims(in[2]);
    (void) nin;
    Status st = read_channels(it, who, in[1], in[5], in[6], &s);
    if (st == OK && val_numel(in[0]) != val_numel(in[1]))
        st = err(it, "%s: the gradient has another size than X", who);
    for (int k = 0; k < 2 && st == OK; k++) st = val_to_class(it, in[k], cls, &a[k]);
    if (st == OK) st = open_vectors(it, who, &s, in + 2, 3, a + 2);
    if (st == OK) st = array_new_nd(it, cls, false, &dims, &r[0]);
    for (int k = 1; k < 3 && st == OK; k++) st = array_new_nd(it, cls, false, &channels, &r[k]);
    if (st == OK) {
        if (cls == CLS_DOUBLE) backward_f64(&s, a, r);
        else backward_f32(&s, a, r);
        st = check_interrupt(it);
    }
    for (int k = 0; k < 3 && st == OK && (k == 0 || k < nout); k++) out[k] = val_from_array_take(&r[k]);
    drop_all(a, 5);
    drop_all(r, 3);
    return st;
}
/*
%!error <the gradient has another size than X> __nn_batchnorm_back__ (1, [1; 3], 1, 2, 1, 0, 2)
%!error <__nn_batchnorm__: a vector must have 1 elements> __nn_batchnorm__ ([1; 3], [1 2], 1, 0, 2)
%!test  # second derivatives
%! X = sin (1:12)(:);  w = cos (1:12)';
%! f = @(x) sum (w .* nn_batchnorm (reshape (x, 6, 2), [1 2], [2 3])(:) .^ 2);
%! [~, g, H] = ad_hessian (f, X);
%! for k = [1 7 12]
%!   e = zeros (12, 1);  e(k) = 1e-5;
%!   [~, up] = ad_gradient (f, X + e);  [~, down] = ad_gradient (f, X - e);
%!   assert ((up - down) / 2e-5, H(:,k), 1e-6 * norm (H(:,k)));
%! end
%!test  # gradients through mean and variance
%! X = sin (1:6)';  w = cos (1:6)';
%! function r = all_three (x, w)
%!   [y, mu, v] = nn_batchnorm (x, 1, 2);  r = sum (w .* y) + 2 * mu + 3 * v;
%! end
%! [~, g] = ad_gradient (@(x) all_three (x, w), X);
%! for k = 1:6
%!   e = zeros (6, 1);  e(k) = 1e-6;
%!   assert ((all_three (X + e, w) - all_three (X - e, w)) / 2e-6, g(k), 1e-7);
%! end
*/

const Builtin batchnorm_builtins[] = {
    /* name                    function            inputs min max  outputs min max  help */
    { "__nn_batchnorm__",      bi_batchnorm,               5,  5,          0,  3, help_batchnorm },
    { "__nn_batchnorm_back__", bi_batchnorm_back,          7,  7,          0,  3, help_batchnorm_back },
    { 0 },
};
