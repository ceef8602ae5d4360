/* max, min, cummax, cummin. Magnitude decides between complex numbers; NaN loses against any number. The
 * loops are in kernel/extreme.c. */
#include "kernel/extreme.h"

#include <math.h>
#include <string.h>

#include "lib/numeric.h"
#include "ops/binary.h"

typedef enum Extreme { EX_MAX, EX_MIN, EX_CUMMAX, EX_CUMMIN } Extreme;

static KernExtremeType extreme_type(const Array *a)
{
    switch ((Class) a->cls) {
    case CLS_SINGLE: return a->is_complex ? EXTREME_C64 : EXTREME_F32;
    case CLS_INT8: return EXTREME_I8;
    case CLS_INT16: return EXTREME_I16;
    case CLS_INT32: return EXTREME_I32;
    case CLS_INT64: return EXTREME_I64;
    case CLS_UINT8: case CLS_LOGICAL: case CLS_CHAR: return EXTREME_U8;
    case CLS_UINT16: return EXTREME_U16;
    case CLS_UINT32: return EXTREME_U32;
    case CLS_UINT64: return EXTREME_U64;
    default: return a->is_complex ? EXTREME_C128 : EXTREME_F64;
    }
}

static KernExtreme what_of(const Array *a, Extreme op)
{
    return (KernExtreme) { extreme_type(a), op == EX_MIN || op == EX_CUMMIN };
}

/* max (x, [], dim) and the like: dim -1 for the default. */
static Status extreme_of_one(Interp *it, Extreme op, const BuiltinCall *c, int dim)
{
    Value x = c->in[0], *out = c->out;
    const char *who = c->who;
    int nout = c->nout;
    Array *a = NULL, *r = NULL, *idx = NULL;
    bool running = op == EX_CUMMAX || op == EX_CUMMIN;
    if (val_class(x) > CLS_CHAR || (running && val_is_char(x))) return err_wrong_type(it, who, x);
    Status st = val_class(x) == CLS_CHAR ? val_to_class(it, x, CLS_DOUBLE, &a) : val_to_array(it, x, &a);
    if (st != OK) return st;
    Dims dims = array_dims(a);
    if (dim < 0) dim = dims_first_nonsingleton(&dims);
    Lanes lanes = dims_lanes(&dims, dim);
    /* A dimension without elements stays: max (zeros (0, 3)) is 0x3. */
    if (!running && dim < dims.n && dims.d[dim] != 0) {
        dims.d[dim] = 1;
        dims_normalize(&dims);
    }
    st = array_new_nd(it, (Class) a->cls, a->is_complex, &dims, &r);
    if (st == OK && nout > 1) st = array_new_nd(it, CLS_DOUBLE, false, &dims, &idx);
    if (st != OK) goto done;
    if (lanes.len > 0)
        (running ? kern_extreme_running : kern_extreme)(it->threads, what_of(a, op), lanes, a->data, r->data,
                                                        idx ? array_f64(idx) : NULL);
    if (r->is_complex) st = array_narrow_complex(it, &r);
    if (st != OK) goto done;
    out[0] = val_from_array_take(&r);
    if (nout > 1) out[1] = val_from_array_take(&idx);
done:
    array_drop(&a);
    array_drop(&r);
    array_drop(&idx);
    return st;
}

/* The class both operands are brought to; -1 where Octave cannot compare them. */
static int common_class(Value x, Value y)
{
    Class a = val_class(x), b = val_class(y);
    if (a > CLS_CHAR || b > CLS_CHAR) return -1;
    if (a == CLS_CHAR && b == CLS_CHAR) return CLS_DOUBLE;
    if (a == CLS_CHAR || b == CLS_CHAR) return -1;
    bool ia = class_is_integer(a), ib = class_is_integer(b);
    if ((ia && val_is_complex(y)) || (ib && val_is_complex(x))) return -1;
    if (ia && ib) {
        if ((a <= CLS_INT64) != (b <= CLS_INT64)) return -1;
        return a > b ? a : b;
    }
    if (ia) return a;
    if (ib) return b;
    if (a == CLS_SINGLE || b == CLS_SINGLE) return CLS_SINGLE;
    return a == CLS_LOGICAL && b == CLS_LOGICAL ? CLS_LOGICAL : CLS_DOUBLE;
}

static KernSteps steps_from(const Array *a, Index at, Index step)
{
    return (KernSteps) { (const char *) a->data + (size_t) at * class_elem_size((Class) a->cls, a->is_complex),
                         step };
}

/* Element by element, with broadcasting: column by column of the result. */
static Status extreme_of_two(Interp *it, Extreme op, const char *who, Value x, Value y, Value *out)
{
    int cls = common_class(x, y);
    if (cls < 0)
        return err(it, "%s: cannot compute %s (%s, %s)", who, who, arg_type_name(x), arg_type_name(y));
    Array *a = NULL, *b = NULL, *r = NULL;
    Dims da = val_dims(x), db = val_dims(y), dims;
    dims.n = da.n > db.n ? da.n : db.n;
    for (int k = 0; k < dims.n; k++) {
        Index ea = dims_extent(&da, k), eb = dims_extent(&db, k);
        if (ea != eb && ea != 1 && eb != 1) return err_nonconformant(it, who, &da, &db);
        dims.d[k] = ea == 1 ? eb : ea;
    }
    bool cplx = val_is_complex(x) || val_is_complex(y);
    Status st = val_to_kind(it, x, (Class) cls, cplx, &a);
    if (st == OK) st = val_to_kind(it, y, (Class) cls, cplx, &b);
    if (st == OK) st = array_new_nd(it, (Class) cls, cplx, &dims, &r);
    if (st != OK) goto done;
    if (r->numel > 0) {
        if (a->numel == 1 || b->numel == 1 || dims_equal(&da, &db)) {
            kern_extreme_of_two(it->threads, what_of(a, op), r->numel, steps_from(a, 0, a->numel != 1),
                                steps_from(b, 0, b->numel != 1), r->data);
        } else {
            Index n = dims.d[0], sub[MAX_DIMS] = { 0 };
            size_t size = class_elem_size((Class) r->cls, r->is_complex);
            for (Index at = 0; at < r->numel; at += n) {
                Index ia = 0, ib = 0, ka = 1, kb = 1;
                for (int d = 0; d < dims.n; d++) {
                    Index ea = dims_extent(&da, d), eb = dims_extent(&db, d);
                    if (ea != 1) ia += sub[d] * ka;
                    if (eb != 1) ib += sub[d] * kb;
                    ka *= ea;
                    kb *= eb;
                }
                kern_extreme_of_two(it->threads, what_of(a, op), n,
                                    steps_from(a, ia, dims_extent(&da, 0) != 1),
                                    steps_from(b, ib, dims_extent(&db, 0) != 1),
                                    (char *) r->data + (size_t) at * size);
                for (int d = 1; d < dims.n && ++sub[d] == dims.d[d]; d++) sub[d] = 0;
            }
        }
    }
    if (cplx) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&b);
    array_drop(&r);
    return st;
}

static bool is_empty_matrix(Value v)
{
    return val_class(v) <= CLS_CELL && val_numel(v) == 0;
}

static Status min_or_max(Interp *it, BuiltinCall *c, Extreme op)
{
    int dim = -1;
    if (c->nin > 3) return err_usage(it, c->who);
    if (c->nin == 3) {
        Status dim_st = arg_dim(it, c->who, c->in[2], &dim);
        if (dim_st != OK) return dim_st;
        if (!is_empty_matrix(c->in[1])) {
            Status st = warn(it, "%s: second argument is ignored", c->who);
            if (st != OK) return st;
        }
    }
    if (c->nin == 2) return extreme_of_two(it, op, c->who, c->in[0], c->in[1], &c->out[0]);
    return extreme_of_one(it, op, c, dim);
}

static bool max_num2(double x, double y, double *r)
{
    *r = x > y || y != y ? x : y;
    return true;
}

static bool min_num2(double x, double y, double *r)
{
    *r = x < y || y != y ? x : y;
    return true;
}

static const char help_max[] =
    "max (x)\n"
    "max (x, [], dim)\n"
    "max (x, y)\n"
    "[m, i] = max (...)\n"
    "Largest elements along a dimension and their positions, or the larger of each pair of elements. NaN is\n"
    "passed over; complex numbers compare by magnitude.\n"
    "  >> [m, i] = max ([3 9 2])\n"
    "  m = 9\n"
    "  i = 2\n"
    "See also: min, cummax, sort";
static Status bi_max(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    if (nin == 2 && in[0].tag == T_NUM && in[1].tag == T_NUM) {
        double r;
        max_num2(in[0].u.num, in[1].u.num, &r);
        out[0] = val_num(r);
        return OK;
    }
    return min_or_max(it, &(BuiltinCall) { "max", in, nin, out, nout }, EX_MAX);
}
/*
%!assert (max ([1 5; 7 2]), [7 5])
%!assert (max ([1 NaN]), 1)
%!assert (max ([1 2 3], 2), [2 2 3])
%!assert (max ([1; 2], [0 3]), [1 3; 2 3])
%!assert (max ([1 5; 7 2], [], 2), [5; 7])
%!error <max: DIM must be a valid dimension> max (1, [], 0)
%!error <max: wrong type argument 'cell'> max ({1})
*/

static const char help_min[] =
    "min (x)\n"
    "min (x, [], dim)\n"
    "min (x, y)\n"
    "[m, i] = min (...)\n"
    "Smallest elements along a dimension and their positions, or the smaller of each pair of elements. NaN is\n"
    "passed over; complex numbers compare by magnitude.\n"
    "  >> [m, i] = min ([3 9 2])\n"
    "  m = 2\n"
    "  i = 3\n"
    "See also: max, cummin, sort";
static Status bi_min(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    if (nin == 2 && in[0].tag == T_NUM && in[1].tag == T_NUM) {
        double r;
        min_num2(in[0].u.num, in[1].u.num, &r);
        out[0] = val_num(r);
        return OK;
    }
    return min_or_max(it, &(BuiltinCall) { "min", in, nin, out, nout }, EX_MIN);
}
/*
%!assert (min ([1 5; 7 2]), [1 2])
%!assert (class (min (2.5, int8 (2))), "int8")
*/

static Status cum_extreme(Interp *it, const BuiltinCall *c, Extreme op)
{
    int dim = -1;
    if (val_class(c->in[0]) > CLS_CHAR || val_is_char(c->in[0])) return err_wrong_type(it, c->who, c->in[0]);
    if (c->nin > 1) {
        Status st = arg_dim(it, c->who, c->in[1], &dim);
        if (st != OK) return st;
    }
    return extreme_of_one(it, op, c, dim);
}

static const char help_cummax[] =
    "cummax (x)\n"
    "cummax (x, dim)\n"
    "[m, i] = cummax (...)\n"
    "Largest element so far along a dimension, and where it stood.\n"
    "  >> cummax ([1 3 2 5])\n"
    "  ans =\n"
    "\n"
    "     1   3   3   5\n"
    "\n"
    "See also: cummin, max";
static Status bi_cummax(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return cum_extreme(it, &(BuiltinCall) { "cummax", in, nin, out, nout }, EX_CUMMAX);
}
/*
%!assert (cummax ([NaN 1 NaN 3]), [NaN 1 1 3])
%!error <cummax: wrong type argument 'cell'> cummax ({1})
*/

static const char help_cummin[] =
    "cummin (x)\n"
    "cummin (x, dim)\n"
    "[m, i] = cummin (...)\n"
    "Smallest element so far along a dimension, and where it stood.\n"
    "  >> cummin ([5 3 4 1])\n"
    "  ans =\n"
    "\n"
    "     5   3   3   1\n"
    "\n"
    "See also: cummax, min";
static Status bi_cummin(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return cum_extreme(it, &(BuiltinCall) { "cummin", in, nin, out, nout }, EX_CUMMIN);
}
/*
%!assert (cummin ([3 1; 2 5]), [3 1; 2 1])
*/

const Builtin minmax_builtins[] = {
    /* name     function   inputs  outputs  help */
    { "max",    bi_max,    1, 4,   0, 2,    help_max, .num2 = max_num2 },
    { "min",    bi_min,    1, 4,   0, 2,    help_min, .num2 = min_num2 },
    { "cummax", bi_cummax, 1, 2,   0, 2,    help_cummax },
    { "cummin", bi_cummin, 1, 2,   0, 2,    help_cummin },
    { 0 },
};
