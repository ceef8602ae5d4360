/* Filters and convolution. */
#include <complex.h>
#include <string.h>

#include "base/interrupt.h"
#include "kernel/target.h"
#include "lib/numeric.h"
#include "lib/signal/fourier.h"
#include "ops/binary.h"

TARGET_OPTIMIZE

/* ---- filter ---- */

/* Direct form II transposed; si holds n - 1 delays. */
#define DEFINE_FILTER(suffix, T) \
    static void filter_##suffix(Index n, const T *b, const T *a, Index len, Index step, const T *x, T *y, T *si) \
    { \
        if (n == 1) { \
            for (Index k = 0; k < len; k++) y[k * step] = b[0] * x[k * step]; \
            return; \
        } \
        for (Index k = 0; k < len; k++) { \
            T in = x[k * step], out = si[0] + b[0] * in; \
            for (Index j = 0; j + 2 < n; j++) si[j] = si[j + 1] - a[j + 1] * out + b[j + 1] * in; \
            si[n - 2] = b[n - 1] * in - a[n - 1] * out; \
            y[k * step] = out; \
        } \
    }
DEFINE_FILTER(f64, double)
DEFINE_FILTER(f32, float)
DEFINE_FILTER(c128, double _Complex)
DEFINE_FILTER(c64, float _Complex)

#define BY_KIND(a, CALL) \
    do { \
        if ((a)->cls == CLS_SINGLE && (a)->is_complex) { CALL(c64, float _Complex); } \
        else if ((a)->cls == CLS_SINGLE) { CALL(f32, float); } \
        else if ((a)->is_complex) { CALL(c128, double _Complex); } \
        else { CALL(f64, double); } \
    } while (0)

/* Multiplications between two looks at signals: some milliseconds. */
enum { FILTER_STEPS = 1 << 22 };

/* c's elements divided by norm, padded with zeros to n. */
static Status coefficients(Interp *it, Value c, Value norm, Index n, Class cls, bool cplx, Array **out)
{
    Value scaled = val_none(), number = val_retain(c);
    Array *a = NULL;
    Status st = OK;
    if (val_is_integer_class(c)) {                /* integers are divided as doubles */
        st = val_to_class(it, c, CLS_DOUBLE, &a);
        if (st == OK) val_set_take(&number, val_from_array_take(&a));
    }
    if (st == OK) st = op_binary(it, BIN_EL_DIV, number, norm, &scaled);
    val_drop(&number);
    if (st == OK) st = val_to_kind(it, scaled, cls, cplx, &a);
    val_drop(&scaled);
    if (st != OK) return st;
    Dims dims = dims_2(n, 1);
    st = array_zeros_nd(it, cls, cplx, &dims, out);
    if (st == OK) memcpy((*out)->data, a->data, (size_t) a->numel * class_elem_size(cls, cplx));
    array_drop(&a);
    return st;
}

static bool is_vector_arg(Value v) { return val_class(v) <= CLS_LOGICAL; }

static const char help_filter[] =
    "y = filter (b, a, x)\n"
    "[y, sf] = filter (b, a, x, si)\n"
    "[y, sf] = filter (b, a, x, si, dim)\n"
    "Filter x along a dimension: a(1)*y(n) = b(1)*x(n) + b(2)*x(n-1) + ... - a(2)*y(n-1) - ... si and sf are the\n"
    "states of the delays before and after.\n"
    "  >> filter (1, [1 -1], [1 2 3])\n"
    "  ans =\n"
    "\n"
    "     1   3   6\n"
    "\n"
    "See also: conv, filter2, freqz";
static Status bi_filter(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Value b = in[0], a = in[1], x = in[2], norm = val_none();
    Array *ca = NULL, *cb = NULL, *xs = NULL, *y = NULL, *si = NULL;
    int dim = -1;
    if (!is_vector_arg(a) || !is_vector_arg(b)) return err(it, "filter: A and B must be vectors");
    Status st = OK;
    if (nin > 4) {
        double d = 0;
        st = arg_rounded(it, in[4], &d);
        if (st != OK) return st;
        if (!(d >= 1) || d > val_ndims(x)) return err(it, "filter: DIM must be a valid dimension");
        dim = (int) d - 1;
    }
    if (!is_vector_arg(x) || (nin > 3 && !is_vector_arg(in[3])))
        return err(it, "filter: X and SI must be arrays");
    Class cls = CLS_DOUBLE;
    bool cplx = val_is_complex(a) || val_is_complex(b) || val_is_complex(x);
    for (int k = 0; k < 3 || (k == 3 && nin > 3); k++)
        if (val_class(in[k]) == CLS_SINGLE) cls = CLS_SINGLE;
    Index na = val_numel(a), nb = val_numel(b), n = na > nb ? na : nb;
    Dims dims = val_dims(x);
    if (dim < 0) dim = dims_first_nonsingleton(&dims);
    Lanes l = dims_lanes(&dims, dim);
    st = class_is_integer(val_class(a)) ? val_to_class(it, a, CLS_DOUBLE, &ca) : val_to_array(it, a, &ca);
    if (st != OK) goto done;
    if (na == 0 || array_get_complex(ca, 0) == 0) {
        st = err(it, "filter: the first element of A must be nonzero");
        goto done;
    }
    norm = array_get_value(it, ca, 0);
    array_drop(&ca);
    st = coefficients(it, a, norm, n, cls, cplx, &ca);
    if (st == OK) st = coefficients(it, b, norm, n, cls, cplx, &cb);
    if (st == OK) st = val_to_kind(it, x, cls, cplx, &xs);
    if (st == OK) st = array_new_nd(it, cls, cplx, &dims, &y);
    if (st != OK) goto done;
    if (nin > 3 && !val_is_empty(in[3])) {
        Dims sd = val_dims(in[3]);
        Index first = val_is_vector(in[3]) && l.stride * l.outer == 1 ? val_numel(in[3]) : sd.d[0];
        if (first != n - 1) {
            st = err(it, "filter: first dimension of SI must be of length max (length (a), length (b)) - 1");
            goto done;
        }
        if (val_numel(in[3]) != (n - 1) * l.stride * l.outer) {
            st = err(it, "filter: dimensionality of SI and X must agree");
            goto done;
        }
        st = val_to_kind(it, in[3], cls, cplx, &si);
        if (st == OK) st = array_make_unique(it, &si);
    } else {
        Dims sd = dims;
        for (int k = dim; k > 0; k--) sd.d[k] = sd.d[k - 1];
        if (dim < sd.n) sd.d[0] = n - 1;
        if (l.stride * l.outer == 1) sd = dims_2(n - 1, 1);
        dims_normalize(&sd);
        st = array_zeros_nd(it, cls, cplx, &sd, &si);
    }
    if (st != OK) goto done;
    for (Index o = 0; o < l.outer && y->numel > 0 && st == OK; o++)
        for (Index i = 0; i < l.stride && st == OK; i++) {
            Index first = i + o * l.len * l.stride, lane = i + o * l.stride;
            Index step = FILTER_STEPS / n + 1;
            for (Index k = 0; k < l.len && st == OK; k += step) {
                Index len = l.len - k < step ? l.len - k : step, at = first + k * l.stride;
#define CALL(suffix, T) \
    filter_##suffix(n, (T *) cb->data, (T *) ca->data, len, l.stride, (T *) xs->data + at, (T *) y->data + at, \
                    (T *) si->data + lane * (n - 1))
                BY_KIND(y, CALL);
#undef CALL
                st = check_interrupt(it);
            }
        }
    if (cplx && st == OK) {
        st = array_narrow_complex(it, &y);
        if (st == OK) st = array_narrow_complex(it, &si);
    }
    if (st != OK) goto done;
    out[0] = val_from_array_take(&y);
    if (nout > 1) out[1] = val_from_array_take(&si);
done:
    val_drop(&norm);
    array_drop(&ca);
    array_drop(&cb);
    array_drop(&xs);
    array_drop(&y);
    array_drop(&si);
    return st;
}
/*
%!test [y, z] = filter ([1 1], [1 -1], [1; 2; 3], 1); assert (y, [2; 5; 10]); assert (z, 13)
%!error <filter: DIM must be a valid dimension> filter (magic (3), [5 3; 2 9; 1 1], [3 1 2], [], 3)
%!assert (filter (1, [1 -0.5], [1 1; 1 1]), [1 1; 1.5 1.5])
%!error <filter: the first element of A must be nonzero> filter (1, [0 1], [1 2])
*/

/* ---- convolution ---- */

/* r (ma + mb - 1 x na + nb - 1), zeroed, gets the full convolution; column runs stay in the cache. */
#define DEFINE_CONV2(suffix, T) \
    TARGET_CLONES static void conv2_##suffix(Index ma, Index na, const T *a, Index mb, Index nb, const T *b, T *r) \
    { \
        Index m = ma + mb - 1; \
        for (Index ja = 0; ja < na; ja++) \
            for (Index jb = 0; jb < nb; jb++) { \
                T *col = r + (ja + jb) * m; \
                for (Index ib = 0; ib < mb; ib++) { \
                    T w = b[jb * mb + ib]; \
                    if (w == 0) continue; /* as BLAS' axpy: nothing is added, not even 0 * Inf */ \
                    const T *x = a + ja * ma; \
                    for (Index ia = 0; ia < ma; ia++) col[ia + ib] += w * x[ia]; \
                } \
            } \
    }
DEFINE_CONV2(f64, double)
DEFINE_CONV2(f32, float)
DEFINE_CONV2(c128, double _Complex)
DEFINE_CONV2(c64, float _Complex)

typedef struct ConvJob {
    const Array *a, *b;
    Array *r;
} ConvJob;

static void convolve_all(void *context)
{
    const ConvJob *job = context;
    const Array *a = job->a, *b = job->b;
    Index ma = a->dims[0], na = a->dims[1], mb = b->dims[0], nb = b->dims[1];
#define CALL(suffix, T) conv2_##suffix(ma, na, (const T *) a->data, mb, nb, (const T *) b->data, (T *) job->r->data)
    BY_KIND(job->r, CALL);
#undef CALL
}

typedef enum ConvShape { CONV_FULL, CONV_SAME, CONV_VALID } ConvShape;

/* Rows r0 .. r0+m-1 and columns c0 .. of a. */
static Status submatrix(Interp *it, const Array *a, Index r0, Index c0, Index m, Index n, Array **out)
{
    Dims dims = dims_2(m, n);
    Status st = array_new_nd(it, (Class) a->cls, a->is_complex, &dims, out);
    if (st != OK) return st;
    size_t size = class_elem_size((Class) a->cls, a->is_complex);
    for (Index j = 0; j < n; j++)
        memcpy((char *) (*out)->data + (size_t) (j * m) * size,
               (char *) a->data + (size_t) ((c0 + j) * array_rows(a) + r0) * size, (size_t) m * size);
    return OK;
}

/* Multiplications from which a convolution of vectors goes through the Fourier transform: a second or two of them. */
#define CONV_LONG ((double) ((Index) 1 << 31))

static bool all_finite(const Array *x)
{
    bool single = x->cls == CLS_SINGLE;
    Index n = x->numel * (x->is_complex ? 2 : 1);
    double sum = 0;
    if (single) for (Index k = 0; k < n; k++) sum += 0 * ((const float *) x->data)[k];
    else for (Index k = 0; k < n; k++) sum += 0 * ((const double *) x->data)[k];
    return sum == 0;
}

/* r = x * y of class cls for long vectors, by way of doubles. */
static Status convolve_long(Interp *it, Value x, Value y, Class cls, Array **r)
{
    Array *a = NULL, *b = NULL, *wide = NULL;
    Value all = val_none();
    Status st = val_to_class(it, x, CLS_DOUBLE, &a);
    if (st == OK) st = val_to_class(it, y, CLS_DOUBLE, &b);
    if (st == OK) st = fourier_convolve(it, a, b, &wide);
    if (st == OK) {
        all = val_from_array_take(&wide);
        st = val_to_class(it, all, cls, r);
    }
    val_drop(&all);
    array_drop(&a);
    array_drop(&b);
    return st;
}

static Status convolve(Interp *it, Value x, Value y, ConvShape shape, Value *out)
{
    Array *a = NULL, *b = NULL, *r = NULL, *part = NULL;
    Class cls = val_class(x) == CLS_SINGLE || val_class(y) == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE;
    bool cplx = val_is_complex(x) || val_is_complex(y);
    Status st = val_to_kind(it, x, cls, cplx, &a);
    if (st == OK) st = val_to_kind(it, y, cls, cplx, &b);
    if (st != OK) goto done;
    Index ma = array_rows(a), na = array_cols(a), mb = array_rows(b), nb = array_cols(b);
    Index m = ma + mb - 1, n = na + nb - 1;
    Dims dims = a->numel == 0 || b->numel == 0 ? dims_2(0, 0) : dims_2(m, n);
    bool vectors = (na == 1 && nb == 1) || (ma == 1 && mb == 1);
    if (vectors && (double) a->numel * (double) b->numel > CONV_LONG && all_finite(a) && all_finite(b)) {
        st = convolve_long(it, x, y, cls, &r);
        if (st != OK) goto done;
    } else {
        st = array_zeros_nd(it, cls, cplx, &dims, &r);
        if (st != OK) goto done;
        if (r->numel == 0) {
            *out = val_from_array_take(&r);
            goto done;
        }
        ConvJob job = { a, b, r };
        st = interrupt_run(it, convolve_all, &job);
        if (st != OK) goto done;
    }
    if (shape == CONV_SAME) {
        st = submatrix(it, r, mb / 2, nb / 2, ma, na, &part);
    } else if (shape == CONV_VALID) {
        Index vm = ma - mb + 1, vn = na - nb + 1;
        if (vm < 0) vm = 0;
        if (vn < 0) vn = 0;
        st = submatrix(it, r, vm > 0 ? mb - 1 : 0, vn > 0 ? nb - 1 : 0, vm, vn, &part);
    }
    if (st != OK) goto done;
    if (part) {
        array_drop(&r);
        r = part;
        part = NULL;
    }
    if (cplx) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&b);
    array_drop(&r);
    array_drop(&part);
    return st;
}

static Status matrix_arg(Interp *it, Value v)
{
    if (val_is_char(v)) return err(it, "invalid conversion from string to real matrix");
    if (val_class(v) > CLS_CHAR)
        return err(it, "octave_base_value::matrix_value(): wrong type argument '%s'", arg_type_name(v));
    return OK;
}

static bool parse_shape(Value v, ConvShape *shape)
{
    if (val_equals_cstr(v, "full")) *shape = CONV_FULL;
    else if (val_equals_cstr(v, "same")) *shape = CONV_SAME;
    else if (val_equals_cstr(v, "valid")) *shape = CONV_VALID;
    else return false;
    return true;
}

static const char help_conv2[] =
    "conv2 (A, B)\n"
    "conv2 (v1, v2, M)\n"
    "conv2 (..., shape)\n"
    "Two-dimensional convolution; with two vectors and a matrix, of M with v1 down and v2 across. shape is \"full\",\n"
    "\"same\" (the size of A) or \"valid\" (only where no zeros were added at the edges).\n"
    "  >> conv2 ([1 2; 3 4], [1 1])\n"
    "  ans =\n"
    "\n"
    "     1   3   2\n"
    "     3   7   4\n"
    "\n"
    "See also: conv, filter2";
static Status bi_conv2(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    ConvShape shape = CONV_FULL;
    if (val_is_char(in[nin - 1]) && nin > 2) {
        if (!parse_shape(in[nin - 1], &shape)) return err(it, "conv2: SHAPE type not valid");
        nin--;
    }
    for (int k = 0; k < nin; k++) {
        Status st = matrix_arg(it, in[k]);
        if (st != OK) return st;
        if (val_ndims(in[k]) > 2) return err(it, "conv2: A and B must be 1-D vectors or 2-D matrices");
    }
    if (nin == 2) return convolve(it, in[0], in[1], shape, &out[0]);
    if (nin > 3) return err_usage(it, "conv2");
    Dims left = val_dims(in[0]), right = val_dims(in[1]);
    if ((left.d[0] != 1 && left.d[1] != 1) || (right.d[0] != 1 && right.d[1] != 1))
        return err(it, "conv2: arguments must be vectors for separable option");
    /* The outer product of a column and a row is the same as one after the other. */
    Array *v = NULL;
    Value down = val_none(), across = val_none(), half = val_none();
    Status st = OK;
    for (int k = 0; k < 2 && st == OK; k++) {
        Array *flat = NULL;
        Dims dims = k == 0 ? dims_2(val_numel(in[0]), 1) : dims_2(1, val_numel(in[1]));
        st = val_to_array(it, in[k], &v);
        if (st == OK) st = array_reshape(it, v, &dims, &flat);
        array_drop(&v);
        if (st == OK) *(k == 0 ? &down : &across) = val_from_array_take(&flat);
    }
    if (st == OK) st = convolve(it, in[2], down, shape, &half);
    if (st == OK) st = convolve(it, half, across, shape, &out[0]);
    val_drop(&down);
    val_drop(&across);
    val_drop(&half);
    return st;
}
/*
%!assert (conv2 ([1 2 3; 4 5 6; 7 8 9], ones (2), "valid"), [12 16; 24 28])
%!error <conv2: SHAPE type not valid> conv2 ([1 2; 3 4], [1 1], "odd")
*/

static const char help_conv[] =
    "conv (a, b)\n"
    "conv (a, b, shape)\n"
    "Convolution of two vectors: the coefficients of the product of two polynomials. shape is \"full\", \"same\" or\n"
    "\"valid\".\n"
    "  >> conv ([1 2], [1 3])\n"
    "  ans =\n"
    "\n"
    "     1   5   6\n"
    "\n"
    "See also: deconv, conv2, filter";
static Status bi_conv(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    ConvShape shape = CONV_FULL;
    Array *a = NULL, *b = NULL, *flat = NULL;
    Value x = val_none(), y = val_none();
    Status st = OK;
    for (int k = 0; k < 2; k++)
        if (!val_is_vector(in[k])) return err(it, "conv: both arguments A and B must be vectors");
    if (nin == 3 && !parse_shape(in[2], &shape))
        return err(it, "conv: SHAPE argument must be \"full\", \"same\", or \"valid\"");
    for (int k = 0; k < 2 && st == OK; k++) st = matrix_arg(it, in[k]);
    if (st == OK) st = val_to_array(it, in[0], &a);
    if (st == OK) st = val_to_array(it, in[1], &b);
    if (st != OK) goto done;
    /* In full the result lies as the longer vector does, of two of one length as the second; else as the first. */
    const Array *way = shape == CONV_FULL && b->numel >= a->numel ? b : a;
    bool column = array_cols(way) == 1 && way->numel > 1;
    Dims da = column ? dims_2(a->numel, 1) : dims_2(1, a->numel),
         db = column ? dims_2(b->numel, 1) : dims_2(1, b->numel);
    st = array_reshape(it, a, &da, &flat);
    if (st == OK) x = val_from_array_take(&flat);
    if (st == OK) st = array_reshape(it, b, &db, &flat);
    if (st == OK) y = val_from_array_take(&flat);
    if (st == OK) st = convolve(it, x, y, shape, &out[0]);
done:
    array_drop(&a);
    array_drop(&b);
    val_drop(&x);
    val_drop(&y);
    return st;
}
/*
%!assert (conv ([1; 2; 3], [1 1]), [1; 3; 5; 3])
%!assert (conv ([1 2], [1; 1; 1]), [1; 3; 3; 2])
%!assert (conv ([1 2 3], [1; 1; 1]), [1; 3; 6; 5; 3])
%!assert (conv ([1; 2; 3], [1 1 1]), [1 3 6 5 3])
%!assert (conv ([1; 2; 3], [1 1], "same"), [3; 5; 3])
%!assert (conv ([1 2 3], [1 1], "same"), [3 5 3])
%!assert (conv ([1 2 3], [1 1], "valid"), [3 5])
%!error <conv: both arguments A and B must be vectors> conv ([1 2; 3 4], [1 2])
*/

const Builtin filter_builtins[] = {
    { "filter", bi_filter, 3, 5, 0, 2, help_filter },
    { "conv2",  bi_conv2,  2, 4, 0, 1, help_conv2 },
    { "conv",   bi_conv,   2, 3, 0, 1, help_conv },
    { 0 },
};
