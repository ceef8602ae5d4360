/* Differences of neighbours: diff, along a dimension or on to the next one. */
#include <string.h>

#include "lib/numeric.h"
#include "ops/binary.h"

/* The elements k of all lanes along dim, from first on, count of them. */
static Status slab(Interp *it, const Array *a, int dim, Index first, Index count, Array **out)
{
    Dims dims = array_dims(a);
    Lanes lanes = dims_lanes(&dims, dim);
    dims_set_extent(&dims, dim, count);
    Status st = array_new_nd(it, (Class) a->cls, a->is_complex, &dims, out);
    if (st != OK) return st;
    size_t row = class_elem_size((Class) a->cls, a->is_complex) * (size_t) lanes.stride;
    for (Index o = 0; o < lanes.outer; o++)
        memcpy((char *) (*out)->data + (size_t) (o * count) * row,
               (char *) a->data + (size_t) (o * lanes.len + first) * row, (size_t) count * row);
    return OK;
}

/* One difference along dim. *a is taken and replaced. */
static Status diff_once(Interp *it, Array **a, int dim)
{
    Dims dims = array_dims(*a);
    Lanes lanes = dims_lanes(&dims, dim);
    Array *r = NULL, *upper = NULL, *lower = NULL;
    Status st = OK;
    if (lanes.len == 0) return OK;
    dims_set_extent(&dims, dim, lanes.len - 1);
    if ((*a)->cls == CLS_DOUBLE && !(*a)->is_complex) {
        st = array_new_nd(it, CLS_DOUBLE, false, &dims, &r);
        if (st != OK) return st;
        for (Index o = 0; o < lanes.outer; o++) {
            const double *x = array_f64(*a) + o * lanes.len * lanes.stride;
            double *y = array_f64(r) + o * (lanes.len - 1) * lanes.stride;
            Index n = (lanes.len - 1) * lanes.stride;
            for (Index k = 0; k < n; k++) y[k] = x[k + lanes.stride] - x[k];
        }
        array_drop(a);
        *a = r;
        return OK;
    }
    /* Other classes by the operator, which saturates and widens as it should. */
    Value u = val_none(), l = val_none(), v = val_none();
    st = slab(it, *a, dim, 1, lanes.len - 1, &upper);
    if (st == OK) st = slab(it, *a, dim, 0, lanes.len - 1, &lower);
    if (st != OK) goto done;
    u = val_from_array_take(&upper);
    l = val_from_array_take(&lower);
    st = op_binary(it, BIN_SUB, u, l, &v);
    if (st == OK) st = val_to_array(it, v, &r);
    if (st == OK) {
        array_drop(a);
        *a = r;
    }
done:
    array_drop(&upper);
    array_drop(&lower);
    val_drop(&u);
    val_drop(&l);
    val_drop(&v);
    return st;
}

/* order differences along dim; what is left of a dimension used up is empty. */
static Status diff_times(Interp *it, Array **a, Index order, int dim)
{
    Status st = OK;
    Dims dims = array_dims(*a);
    Index extent = dims_extent(&dims, dim);
    if (order > extent) order = extent;
    for (Index k = 0; k < order && st == OK; k++) st = diff_once(it, a, dim);
    return st;
}

static Status shrink_to_empty(Interp *it, Array **a)
{
    Array *empty = NULL;
    Status st = array_zeros(it, (Class) (*a)->cls, 0, 0, &empty);
    if (st != OK) return st;
    array_drop(a);
    *a = empty;
    return OK;
}

/* More differences than the dimension has elements, and no dimension was asked for: Octave goes on to the
 * next one, but starts from the array again. */
static Status diff_across(Interp *it, Array **a, Index order, int dim)
{
    Array *r = *a;
    Status st = OK;
    Dims dims = array_dims(*a);
    array_retain(r);
    while (order > 0 && st == OK) {
        if (dim < dims.n && dims.d[dim] == 1) {
            dim++;
            continue;
        }
        bool last = dim >= dims.n;
        array_drop(&r);
        r = *a;
        array_retain(r);
        Index times = last ? order : dims.d[dim] - 1;
        st = diff_times(it, &r, times, last ? dim - 1 : dim);
        if (st != OK || last || times < 1) break;
        order -= times;
        dims = array_dims(r);
    }
    if (st == OK) {
        array_drop(a);
        *a = r;
    } else {
        array_drop(&r);
    }
    return st;
}

static const char help_diff[] =
    "diff (x)\n"
    "diff (x, k)\n"
    "diff (x, k, dim)\n"
    "Differences of neighbours along dimension dim, k times over. Without dim, a dimension that is used up\n"
    "gives way to the next.\n"
    "  >> diff ([1 4 9 16])\n"
    "  ans =\n"
    "\n"
    "     3   5   7\n"
    "\n"
    "See also: cumsum, gradient";
static Status bi_diff(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    Index order = 1;
    int dim = -1;
    Status st = OK;
    if (!val_is_number_or_logical(in[0])) return err(it, "diff: X must be numeric or logical");
    if (nin > 1 && (!val_is_empty(in[1]) || val_is_char(in[1]))) {
        if (val_class(in[1]) > CLS_LOGICAL || !val_is_scalar(in[1]))
            return err(it, "diff: order K must be a scalar or []");
        st = arg_integer(it, in[1], "int64_t", &order);
        if (st != OK) return st;
        if (order < 0) return err(it, "diff: order K must be non-negative");
    }
    if (nin > 2) {
        Index d;
        st = arg_integer(it, in[2], "int", &d);
        if (st != OK) return st;
        Dims xd = val_dims(in[0]);
        if (d < 1 || d > xd.n) return err(it, "diff: DIM must be a valid dimension");
        dim = (int) d - 1;
    }
    Array *a = NULL;
    st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    Dims dims = array_dims(a);
    if (dim < 0) dim = dims_first_nonsingleton(&dims);
    if (nin < 3 && order > 0 && dims.n == 2 && dims.d[0] == 0 && dims.d[1] > 0) {
        Dims none = dims_2(0, 1);                   /* as Octave has it */
        array_drop(&a);
        st = array_zeros_nd(it, val_class(in[0]), false, &none, &a);
    } else if (nin > 2 || order < dims_extent(&dims, dim)) st = diff_times(it, &a, order, dim);
    else if (dims_extent(&dims, dim) == 1) st = shrink_to_empty(it, &a);
    else st = diff_across(it, &a, order, dim);
    if (st == OK && a->is_complex) st = array_narrow_complex(it, &a);
    if (st == OK) out[0] = val_from_array_take(&a);
    array_drop(&a);
    return st;
}
/*
%!assert (diff ([1 4 9 16], 2), [2 2])
%!assert (diff ([1 3 6; 2 5 9]), [1 2 3])
%!assert (diff (5), [])
%!error <diff: X must be numeric or logical> diff ({1})
*/

const Builtin diff_builtins[] = {
    { "diff", bi_diff, 1, 3, 0, 1, help_diff },
    { 0 },
};
