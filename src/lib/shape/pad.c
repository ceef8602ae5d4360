/* Changing sizes: resize, prepad, postpad. */
#include <math.h>

#include "base/sizes.h"
#include "lang/builtin.h"
#include "lib/numeric.h"
#include "lib/shape/rearrange.h"
#include "lib/shape_args.h"
#include "ops/concat.h"
#include "ops/index.h"
#include "value/array.h"
#include "value/range.h"

static const char help_resize[] =
    "resize (X, M)\n"
    "resize (X, M, N, ...)\n"
    "resize (X, [M N ...])\n"
    "X cut off or filled up with zeros at the end of each dimension, so that it is M x N (x ...). With M alone the\n"
    "result is M x M.\n"
    "  >> resize ([1 2; 3 4], 1, 3)\n"
    "  ans =\n"
    "  \n"
    "     1   2   0\n"
    "  \n"
    "See also: reshape, postpad, prepad";
static Status bi_resize(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Dims have = val_dims(in[0]), want = { .n = 0 };
    Value sub[MAX_DIMS], part = val_none(), whole = val_none();
    (void) nout;
    for (int k = 1; k < nin; k++) {
        Array *a = NULL;
        Status st = val_to_class(it, in[k], CLS_DOUBLE, &a);
        if (st != OK) return st;
        for (Index j = 0; j < a->numel && want.n < MAX_DIMS && st == OK; j++) {
            double x = array_f64(a)[j];
            if (x < 0)
                st = err_id(it, "Octave:invalid-resize",
                            "Invalid resizing operation or ambiguous assignment to an out-of-bounds array element");
            want.d[want.n++] = index_cut(x);
        }
        array_drop(&a);
        if (st != OK) return st;
    }
    if (want.n == 0) return err_usage(it, "resize");
    if (want.n == 1) want.d[want.n++] = want.d[0];
    dims_normalize(&want);
    int n = want.n > have.n ? want.n : have.n;
    Status st = OK;
    for (int k = 0; k < n; k++) sub[k] = val_none();
    for (int k = 0; k < n && st == OK; k++) {
        Index w = k < want.n ? want.d[k] : 1, h = k < have.n ? have.d[k] : 1;
        st = range_new(it, 1, 1, (double) (w < h ? w : h), &sub[k]);
    }
    if (st == OK) st = op_index(it, NULL, in[0], sub, n, &part);
    if (st == OK && val_class(in[0]) <= CLS_CELL) {
        Class cls = val_class(in[0]);
        Array *a = NULL;
        st = cls == CLS_CELL ? array_new_nd(it, cls, false, &want, &a)
                             : array_zeros_nd(it, cls, val_is_complex(in[0]), &want, &a);
        if (st == OK && cls == CLS_CELL)
            for (Index k = 0; k < a->numel; k++) array_cells(a)[k] = val_num(0);
        if (st == OK) whole = val_from_array_take(&a);
        if (st == OK) st = op_index_assign(it, NULL, &whole, sub, n, part);
    } else if (st == OK) {
        whole = val_move(&part);
    }
    if (st == OK) *out = val_move(&whole);
    val_release(whole);
    val_release(part);
    val_drop_n(sub, n);
    return st;
}
/*
%!assert (resize ([1 2; 3 4], 3, 3), [1 2 0; 3 4 0; 0 0 0])
%!assert (resize ([1 2; 3 4], 1), 1)
%!assert (resize ([1 2; 3 4], [1 3]), [1 2 0])
%!error <Invalid resizing operation> resize (1, -1, 1)
*/

/* Shared by prepad and postpad. */
static Status pad(Interp *it, const Value *in, int nin, bool front, Value *out)
{
    const char *who = front ? "prepad" : "postpad";
    Dims d = val_dims(in[0]), fill_dims;
    double len, c = 0;
    int dim = 0;
    while (dim < d.n && d.d[dim] <= 1) dim++;
    if (dim == d.n) dim = 0;
    if (nin >= 3 && !val_is_empty(in[2])) {
        if (val_numel(in[2]) != 1)
            return front ? err(it, "prepad: pad value C must be empty or a scalar")
                         : err(it, "postpad: third argument must be empty or a scalar");
        Status st = val_get_double(it, in[2], &c);
        if (st != OK) return st;
    }
    if (nin >= 4) {
        double x;
        if (!val_is_scalar(in[3])) return err(it, "%s: DIM must be an integer and a valid dimension", who);
        if (val_is_char(in[3])) return err(it, "cat: DIM must be an integer");
        Status st = val_get_double(it, in[3], &x);
        if (st != OK) return st;
        if (!(x >= 1 && x == floor(x) && x <= MAX_DIMS))
            return err(it, "%s: DIM must be an integer and a valid dimension", who);
        dim = (int) x - 1;
    }
    Status st = OK;
    if (val_is_scalar(in[1]) && val_class(in[1]) > CLS_CHAR)
        return err(it, "binary operator '<' not implemented for '%s' by 'scalar' operations",
                val_type_name(in[1]));
    if (val_numel(in[1]) != 1 || val_class(in[1]) > CLS_CHAR) len = -1;
    else st = val_get_double(it, in[1], &len);
    if (st != OK) return st;
    if (!(len >= 0)) {
        return front ? err(it, "prepad: length L must be a positive scalar")
                     : err(it, "postpad: second argument must be a positive scaler");
    }
    Index have = dims_extent(&d, dim), want = len < 9e18 ? (Index) len : INDEX_MAX_VALUE;
    if (have >= want) return shape_slice(it, in[0], dim, front ? have - want : 0, want, out);
    fill_dims = d;
    dims_set_extent(&fill_dims, dim, want - have);
    Array *fill = NULL;
    if (c == 0) {
        st = array_zeros_nd(it, CLS_DOUBLE, false, &fill_dims, &fill);
    } else {
        st = array_new_nd(it, CLS_DOUBLE, false, &fill_dims, &fill);
        for (Index k = 0; st == OK && k < fill->numel; k++) array_f64(fill)[k] = c;
    }
    if (st != OK) return st;
    Value parts[2], f = val_from_obj(T_ARRAY, fill);
    if (val_is_cell(in[0])) {
        /* every fill element becomes a cell of its own */
        Array *cells = NULL;
        st = array_new_nd(it, CLS_CELL, false, &fill_dims, &cells);
        if (st == OK) {
            for (Index k = 0; k < cells->numel; k++) array_cells(cells)[k] = val_num(c);
            val_set_take(&f, val_from_array_take(&cells));
        }
    }
    parts[front ? 1 : 0] = in[0];
    parts[front ? 0 : 1] = f;
    if (st == OK) st = op_concat(it, "cat", dim, parts, 2, out);
    val_release(f);
    return st;
}

static const char help_postpad[] =
    "postpad (X, L)\n"
    "postpad (X, L, C)\n"
    "postpad (X, L, C, DIM)\n"
    "X with the value C (0 if not given) appended along dimension DIM until it is L long there, or cut off at length\n"
    "L. DIM is by default the first dimension longer than 1.\n"
    "  >> postpad ([1 2 3], 5)\n"
    "  ans =\n"
    "  \n"
    "     1   2   3   0   0\n"
    "  \n"
    "See also: prepad, resize";
static Status bi_postpad(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return pad(it, in, nin, false, out);
}
/*
%!assert (postpad ([1 2 3], 5, 9), [1 2 3 9 9])
%!assert (postpad ([1 2 3], 2), [1 2])
%!assert (postpad ([1 2; 3 4], 3, 0, 2), [1 2 0; 3 4 0])
%!error <postpad: third argument must be empty or a scalar> postpad (1:3, 5, [1 2])
*/

static const char help_prepad[] =
    "prepad (X, L)\n"
    "prepad (X, L, C)\n"
    "prepad (X, L, C, DIM)\n"
    "X with the value C (0 if not given) put before it along dimension DIM until it is L long there, or cut off at\n"
    "its front. DIM is by default the first dimension longer than 1.\n"
    "  >> prepad ([1 2 3], 5)\n"
    "  ans =\n"
    "  \n"
    "     0   0   1   2   3\n"
    "  \n"
    "See also: postpad, resize";
static Status bi_prepad(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return pad(it, in, nin, true, out);
}
/*
%!assert (prepad ([1 2 3], 5), [0 0 1 2 3])
%!assert (prepad ([1 2 3], 2), [2 3])
%!assert (size (prepad (zeros (1, 0), 4)), [4 0])
%!assert (size (prepad (zeros (0, 3), 2)), [0 2])
%!error <prepad: pad value C must be empty or a scalar> prepad (1:3, 5, [1 2])
*/

const Builtin pad_builtins[] = {
    /* name      function     inputs min max  outputs min max  help */
    { "resize",  bi_resize,          2, -1,          0,  1, help_resize },
    { "postpad", bi_postpad,         2,  4,          0,  1, help_postpad },
    { "prepad",  bi_prepad,          2,  4,          0,  1, help_prepad },
    { 0 },
};
