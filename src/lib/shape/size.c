/* Questions about dims: size, numel, isempty, isvector, sub2ind, ... */
#include <complex.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/sizes.h"
#include "lang/builtin.h"
#include "lang/calls.h"
#include "lang/class.h"
#include "lib/numeric.h"
#include "value/array.h"
#include "value/map.h"

/* containers.Map counts as a column of its entries. */
static Dims shape_of(Value v)
{
    return v.tag == T_MAP ? dims_2(v.u.map->count, 1) : val_dims(v);
}

/* The same as an object's own method `size` tells it. */
static Status shape_asked(Interp *it, Value v, Dims *out)
{
    *out = shape_of(v);
    if (LIKELY(v.tag != T_OBJECT)) return OK;
    Function *fn = NULL;
    Array *a = NULL;
    Value size = val_none();
    Status st = class_dispatch(it, sym_intern(it, "size"), &v, 1, &fn);
    if (st != OK || !fn) return st;
    st = machine_call_function(it, fn, &v, 1, &size, 1);
    if (st == OK) st = val_to_class(it, size, CLS_DOUBLE, &a);
    val_release(size);
    if (st != OK) return st;
    if (a->numel >= 2 && a->numel <= MAX_DIMS) {
        *out = (Dims) { .n = (int) a->numel };
        for (Index k = 0; k < a->numel; k++) out->d[k] = (Index) array_f64(a)[k];
    }
    array_drop(&a);
    return OK;
}

static Status row_of(Interp *it, const double *x, Index n, Value *out)
{
    return val_from_doubles(it, 1, n, x, out);
}

/* ---- size ---- */

/* The dimensions asked for by in[1..], zero-based. */
static Status size_queries(Interp *it, const Value *in, int nin, Index *dim, int max, int *count)
{
    *count = 0;
    for (int k = 1; k < nin; k++) {
        Array *a = NULL;
        if (nin > 2 && (val_class(in[k]) > CLS_LOGICAL || val_is_empty(in[k])))
            return err(it, "octave_base_value::int64_value (): wrong type argument '%s'", arg_type_name(in[k]));
        if (val_is_char(in[k])) return err(it, "invalid conversion from string to real N-D array");
        if (val_is_cell(in[k]))
            return err(it, "octave_base_value::array_value(): wrong type argument 'cell'");
        if (nin > 2 && val_numel(in[k]) > 1) {              /* of several arguments each is one dimension */
            double x;
            Status one = val_get_double(it, in[k], &x);
            if (one == OK && x != floor(x)) one = err(it, "conversion of %g to int64_t value failed", x);
            if (one == OK && *count < max) dim[(*count)++] = x >= 1 && x < 1e9 ? (Index) x - 1 : 1000000000;
            if (one != OK) return one;
            continue;
        }
        Status st = val_to_array(it, in[k], &a);
        if (st != OK) return st;
        for (Index j = 0; j < a->numel && st == OK; j++) {
            double x = array_get_double(a, j);
            if (x != floor(x))
                st = err(it, "conversion of %g to %s value failed", x, nin > 2 ? "int64_t" : "octave_idx_type");
            else if (x < 1)
                st = err(it, "size: requested dimension DIM (= %lld) out of range", (long long) index_cut(x));
            else if (*count >= max) st = err(it, "size: too many dimensions");
            else dim[(*count)++] = x > 1e9 ? 1000000000 : (Index) x - 1;
        }
        array_drop(&a);
        if (st != OK) return st;
    }
    return OK;
}

static const char help_size[] =
    "SZ = size (A)\n"
    "DIM_SZ = size (A, DIM)\n"
    "DIM_SZ = size (A, D1, D2, ...)\n"
    "[ROWS, COLS, ..., DIM_N_SZ] = size (...)\n"
    "The number of elements of A along each dimension: a row vector, or one value for each output. The last output\n"
    "takes all remaining dimensions together. With DIM only the sizes of those dimensions are returned.\n"
    "  >> size ([1 2; 3 4; 5 6])\n"
    "  ans =\n"
    "  \n"
    "     3   2\n"
    "  \n"
    "  >> size ([1 2; 3 4; 5 6], 1)\n"
    "  ans = 3\n"
    "See also: numel, ndims, rows, columns, length";
static Status bi_size(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    enum { MAX_QUERIES = 64 };
    Dims d = shape_of(in[0]);
    double x[MAX_QUERIES];
    if (nin > 1) {
        Index dim[MAX_QUERIES];
        int count;
        Status st = size_queries(it, in, nin, dim, MAX_QUERIES, &count);
        if (st != OK) return st;
        for (int k = 0; k < count; k++) x[k] = dim[k] < d.n ? (double) d.d[dim[k]] : 1;
        if (nout <= 1) return row_of(it, x, count, out);
        if (nout != count)
            return err(it, "size: nargout > 1 but does not match number of requested dimensions");
        for (int k = 0; k < count; k++) out[k] = val_num(x[k]);
        return OK;
    }
    if (nout <= 1) {
        for (int k = 0; k < d.n; k++) x[k] = (double) d.d[k];
        return row_of(it, x, d.n, out);
    }
    for (int k = 0; k < nout; k++) out[k] = val_num(k < d.n ? (double) d.d[k] : 1);
    for (int k = nout; k < d.n; k++) out[nout - 1].u.num *= (double) d.d[k];
    return OK;
}
/*
%!assert (size ([1 2; 3 4; 5 6]), [3 2])
%!assert (size (ones (2, 3, 4), [3 1]), [4 2])
%!assert (size (ones (2, 3, 4), 1, 3), [2 4])
%!test [a, b] = size (ones (2, 3, 4)); assert ([a b], [2 12])
%!test [a, b, c, d] = size (ones (2, 3, 4)); assert ([a b c d], [2 3 4 1])
%!error <requested dimension DIM \(= 0\) out of range> size (1, 0)
%!error <nargout . 1 but does not match number of requested dimensions> [a, b] = size (1, 1)
*/

static const char help_numel[] =
    "numel (A)\n"
    "numel (A, IDX1, IDX2, ...)\n"
    "The number of elements of A, or of A(IDX1, IDX2, ...).\n"
    "  >> numel ([1 2; 3 4])\n"
    "  ans = 4\n"
    "See also: size, length, ndims";
static Status bi_numel(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) it, (void) nout;
    if (nin == 1) {
        *out = val_num(in[0].tag == T_MAP ? 1 : (double) val_numel(in[0]));
        return OK;
    }
    Dims d = shape_of(in[0]);
    double total = 1;
    int n = nin - 1;
    for (int k = 0; k < n; k++) {
        if (val_class(in[k + 1]) > CLS_CHAR && in[k + 1].tag != T_COLON)
            return err(it,
                    "dims_to_numel: invalid index index <%s>: subscripts must be either integers 1 to (2^63)-1"
                           " or logicals", val_type_name(in[k + 1]));
        bool colon = in[k + 1].tag == T_COLON || val_equals_cstr(in[k + 1], ":");
        double here = k < d.n ? (double) d.d[k] : 1;
        if (k == n - 1)
            for (int j = n; j < d.n; j++) here *= (double) d.d[j];
        total *= colon ? here : (double) val_numel(in[k + 1]);
    }
    *out = val_num(total);
    return OK;
}
/*
%!assert (numel (ones (2, 3)), 6)
%!assert (numel (ones (2, 3), 1, ":"), 3)
%!assert (numel (ones (2, 3), ":", [1 2]), 4)
*/

static const char help_ndims[] =
    "ndims (A)\n"
    "The number of dimensions of A, at least 2.\n"
    "  >> ndims (ones (2, 3, 4))\n"
    "  ans = 3\n"
    "See also: size, numel";
static Status bi_ndims(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) it, (void) nin, (void) nout;
    *out = val_num(shape_of(in[0]).n);
    return OK;
}
/*
%!assert (ndims (5), 2)
%!assert (ndims (ones (1, 1, 2)), 3)
*/

static const char help_rows[] =
    "rows (A)\n"
    "The number of rows of A.\n"
    "  >> rows ([1 2 3; 4 5 6])\n"
    "  ans = 2\n"
    "See also: columns, size";
static Status bi_rows(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Dims d;
    (void) nin, (void) nout;
    Status st = shape_asked(it, in[0], &d);
    *out = val_num((double) d.d[0]);
    return st;
}
/*
%!assert (rows (zeros (0, 3)), 0)
*/

static const char help_columns[] =
    "columns (A)\n"
    "The number of columns of A.\n"
    "  >> columns ([1 2 3; 4 5 6])\n"
    "  ans = 3\n"
    "See also: rows, size";
static Status bi_columns(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Dims d;
    (void) nin, (void) nout;
    Status st = shape_asked(it, in[0], &d);
    *out = val_num((double) d.d[1]);
    return st;
}
/*
%!assert (columns (zeros (0, 3)), 3)
*/

static const char help_length[] =
    "length (A)\n"
    "The largest dimension of A; 0 if A is empty.\n"
    "  >> length ([1 2 3; 4 5 6])\n"
    "  ans = 3\n"
    "See also: numel, size";
static Status bi_length(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) it, (void) nin, (void) nout;
    Dims d = shape_of(in[0]);
    Index most = 0;
    for (int k = 0; k < d.n; k++) {
        if (d.d[k] == 0) {
            most = 0;
            break;
        }
        if (d.d[k] > most) most = d.d[k];
    }
    *out = val_num((double) most);
    return OK;
}
/*
%!assert (length (ones (2, 5, 3)), 5)
%!assert (length (zeros (0, 3)), 0)
*/

static const char help_isempty[] =
    "isempty (A)\n"
    "True if A has no elements.\n"
    "  >> isempty ([])\n"
    "  ans = 1\n"
    "See also: isnull, numel";
static Status bi_isempty(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) it, (void) nin, (void) nout;
    *out = val_bool(in[0].tag == T_MAP ? in[0].u.map->count == 0 : val_numel(in[0]) == 0);
    return OK;
}
/*
%!assert (isempty (zeros (3, 0)))
%!assert (isempty (struct ()), false)
%!assert (isempty (struct ("a", {})))
*/

static const char help_isnull[] =
    "isnull (X)\n"
    "True if X is the empty matrix or string written as such: [], '' or \"\".\n"
    "  >> isnull ([])\n"
    "  ans = 1\n"
    "See also: isempty";
static Status bi_isnull(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) it, (void) nin, (void) nout;
    /* a literal is owned by the program's constants and this call alone */
    bool empty = in[0].tag == T_ARRAY && in[0].u.array->numel == 0 && in[0].u.array->h.refs <= 2
        && (in[0].u.array->cls == CLS_DOUBLE || in[0].u.array->cls == CLS_CHAR)
        && in[0].u.array->dims[0] == 0 && in[0].u.array->dims[1] == 0;
    *out = val_bool(empty);
    return OK;
}
/*
%!assert (isnull (5), false)
*/

static const char help_size_equal[] =
    "size_equal (A, B, ...)\n"
    "True if all arguments have the same dimensions.\n"
    "  >> size_equal ([1 2], [3 4])\n"
    "  ans = 1\n"
    "See also: size, numel";
static Status bi_size_equal(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) it, (void) nout;
    bool equal = true;
    for (int k = 1; k < nin && equal; k++) {
        Dims a = shape_of(in[0]), b = shape_of(in[k]);
        equal = dims_equal(&a, &b);
    }
    *out = val_bool(equal);
    return OK;
}
/*
%!assert (size_equal ())
%!assert (size_equal ([1 2], [3; 4]), false)
*/

/* ---- predicates ---- */

#define PREDICATE(name, usage, text, example, answer, also, condition) \
    static const char help_##name[] = usage "\n" text "\n  >> " example "\n  ans = " answer "\nSee also: " also; \
    static Status bi_##name(Interp *it, const Value *in, int nin, Value *out, int nout) \
    { \
        Dims d; \
        (void) nin, (void) nout; \
        Status st = shape_asked(it, in[0], &d); \
        *out = val_bool(condition); \
        return st; \
    }

PREDICATE(isvector, "isvector (X)", "True if X is 1 x n or n x 1.", "isvector ([1 2 3])", "1",
          "isscalar, isrow, iscolumn", d.n == 2 && (d.d[0] == 1 || d.d[1] == 1))
PREDICATE(isscalar, "isscalar (X)", "True if X has exactly one element.", "isscalar (5)", "1",
          "isvector, ismatrix", d.n == 2 && d.d[0] == 1 && d.d[1] == 1)
PREDICATE(isrow, "isrow (X)", "True if X is 1 x n, n >= 0.", "isrow ([1 2 3])", "1", "iscolumn, isvector",
          d.n == 2 && d.d[0] == 1)
PREDICATE(iscolumn, "iscolumn (X)", "True if X is n x 1, n >= 0.", "iscolumn ([1; 2; 3])", "1",
          "isrow, isvector", d.n == 2 && d.d[1] == 1)
PREDICATE(issquare, "issquare (X)", "True if X is n x n.", "issquare (ones (2, 3))", "0", "ismatrix, size",
          d.n == 2 && d.d[0] == d.d[1])
PREDICATE(ismatrix, "ismatrix (X)", "True if X has two dimensions, whatever its class.",
          "ismatrix (ones (2, 3))", "1", "isvector, isscalar", d.n == 2)
/*
%!assert (isvector (5))
%!assert (isvector ([]), false)
%!assert (isvector (ones (1, 1, 3)), false)
%!assert (isscalar ([]), false)
%!assert (isrow (zeros (1, 0)))
%!assert (iscolumn (zeros (0, 1)))
%!assert (issquare ([]))
%!assert (issquare (ones (2, 2, 2)), false)
%!assert (ismatrix (ones (2, 2, 2)), false)
*/

/* ---- subscripts and linear indices ---- */

/* A vector of sizes; the last of ndims takes what remains. */
static Status size_argument(Interp *it, const char *who, Value v, Dims *dims)
{
    Array *a = NULL;
    if (val_is_char(v)) return err(it, "invalid conversion from string to real N-D array");
    Status st = val_to_class(it, v, CLS_DOUBLE, &a);
    if (st != OK) return st;
    if (a->numel == 0) st = err(it, "%s: dimension vector DIMS must not be empty", who);
    dims->n = 0;
    for (Index k = 0; k < a->numel && st == OK; k++) {
        double x = array_f64(a)[k];
        if (x != floor(x) || x < 0 || dims->n >= MAX_DIMS)
            st = err(it, "%s: dimension vector DIMS must contain integers", who);
        else dims->d[dims->n++] = index_cut(x);
    }
    array_drop(&a);
    while (dims->n < 2) dims->d[dims->n++] = 1;
    return st;
}

/* Position of the subscript that is not one, in the words of indexing: "index (_,0): ..." */
static Status err_subscript(Interp *it, int pos, int n, double x, const Dims *dims, Index bound)
{
    StrBuf sb = STRBUF_INIT;
    char text[DIMS_TEXT_SIZE];
    Status st;
    for (int k = 0; k < pos; k++) sb_puts(&sb, "_,");
    sb_printf(&sb, "%.17g", x);
    if (x != floor(x)) {
        sb_clear(&sb);
        for (int k = 0; k < pos; k++) sb_puts(&sb, "_,");
        sb_printf(&sb, "%g", x);
    }
    for (int k = pos + 1; k < n; k++) sb_puts(&sb, ",_");
    if (x != floor(x) || x < 1 || isinf(x))
        st = err_id(it, "Octave:invalid-index",
                    "index (%s): subscripts must be either integers 1 to (2^63)-1 or logicals", sb_str(&sb));
    else
        st = err_id(it, "Octave:index-out-of-bounds", "index (%s): out of bound %lld (dimensions are %s)",
                    sb_str(&sb), (long long) bound, dims_text(dims, text, sizeof text));
    sb_free(&sb);
    return st;
}

/* How Octave's complaints name a complex subscript: complex numbers are shown, other things by their type. */
static bool complex_subscript(Value v, StrBuf *text)
{
    if (!val_is_complex(v)) return false;
    Array *a = v.u.array;
    if (a->cls == CLS_DOUBLE && a->numel == 1) {
        double _Complex z = array_get_complex(a, 0);
        sb_printf(text, "%g%+gi", creal(z), cimag(z));
    } else {
        sb_printf(text, "<%s>", val_type_name(v));
    }
    return true;
}

static const char *subscript_rule(Value v)
{
    return val_is_complex(v) && val_class(v) == CLS_DOUBLE && val_is_scalar(v)
               ? "subscripts must be real (forgot to initialize i or j?)"
               : "subscripts must be either integers 1 to (2^63)-1 or logicals";
}

/* Subscript pos of n: positive integers, whatever the size. */
static Status check_subscripts(Interp *it, Value v, int pos, int n, const Dims *dims)
{
    StrBuf sb = STRBUF_INIT;
    Array *a = NULL;
    for (int k = 0; k < pos; k++) sb_puts(&sb, "_,");
    if (complex_subscript(v, &sb)) {
        for (int k = pos + 1; k < n; k++) sb_puts(&sb, ",_");
        Status st = err_id(it, "Octave:invalid-index", "index (%s): %s", sb_str(&sb), subscript_rule(v));
        sb_free(&sb);
        return st;
    }
    sb_free(&sb);
    Status st = val_to_class(it, v, CLS_DOUBLE, &a);
    for (Index j = 0; st == OK && j < a->numel; j++) {
        double x = array_f64(a)[j];
        if (!(x >= 1) || x != floor(x) || isinf(x)) st = err_subscript(it, pos, n, x, dims, 0);
    }
    array_drop(&a);
    return st;
}

/* What is no subscript at all comes before what lies out of bounds, in whichever argument. */
static Status check_all_subscripts(Interp *it, const Value *subs, int n, const Dims *dims)
{
    Status st = OK;
    for (int k = 0; k < n && st == OK; k++) st = check_subscripts(it, subs[k], k, n, dims);
    return st;
}

static const char help_sub2ind[] =
    "IND = sub2ind (DIMS, I, J, ...)\n"
    "Linear indices of the elements with subscripts (I, J, ...) in an array of size DIMS. The subscripts all have\n"
    "the same size, which IND has as well.\n"
    "  >> sub2ind ([3 4], [1 2], [3 4])\n"
    "  ans =\n"
    "  \n"
    "      7   11\n"
    "  \n"
    "See also: ind2sub, size";
static Status bi_sub2ind(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Dims dims, shape = val_dims(in[1]);
    Array *r = NULL, *a = NULL;
    int n = nin - 1;
    Index stride = 1;
    (void) nout;
    Status st = size_argument(it, "sub2ind", in[0], &dims);
    if (st != OK) return st;
    for (int k = 1; k < nin; k++) {
        Dims d = val_dims(in[k]);
        if (!val_is_numeric(in[k])) return err(it, "sub2ind: subscripts must be numeric");
        if (dims_equal(&d, &shape)) continue;
        st = check_all_subscripts(it, in + 1, k, &dims);
        return st != OK ? st : err(it, "sub2ind: all subscripts must be of the same size");
    }
    for (int k = 0; k < n; k++)
        if (val_is_complex(in[k + 1])) return check_all_subscripts(it, in + 1, n, &dims);
    st = array_zeros_nd(it, CLS_DOUBLE, false, &shape, &r);
    for (int k = 0; k < n && st == OK; k++) {
        /* the last subscript reaches over all dimensions that are left */
        Index bound = k < dims.n ? dims.d[k] : 1;
        if (k == n - 1)
            for (int j = n; j < dims.n; j++) bound = size_mul(bound, dims.d[j]);
        st = val_to_class(it, in[k + 1], CLS_DOUBLE, &a);
        for (Index j = 0; st == OK && j < a->numel; j++) {
            double x = array_f64(a)[j];
            if (!(x >= 1 && x <= (double) bound && x == floor(x))) {
                st = check_all_subscripts(it, in + 1, n, &dims);
                if (st == OK) st = err_subscript(it, k, n, x, &dims, bound);
            } else array_f64(r)[j] += (x - (k > 0)) * (double) stride;
        }
        array_drop(&a);
        stride = size_mul(stride, bound);
    }
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&r);
    return st;
}
/*
%!assert (sub2ind ([2^32 2^32], []), [])
%!assert (sub2ind ([3 4], 2, 3), 8)
%!assert (sub2ind ([3 4], [1; 2], [3; 4]), [7; 11])
%!assert (sub2ind ([3 4 2], 2, 5), 14)
%!error <index \(4,_\): out of bound 3> sub2ind ([3 4], 4, 3)
%!error <index \(0,_\): subscripts must be> sub2ind ([3 4], 0, 3)
%!error <all subscripts must be of the same size> sub2ind ([3 4], [1 2], 1)
%!error <index .nan,_.: subscripts must be> sub2ind ([3 4], [1 NaN], 1)
*/

static const char help_ind2sub[] =
    "[S1, S2, ..., SN] = ind2sub (DIMS, IND)\n"
    "Subscripts of the elements with linear indices IND in an array of size DIMS. The last output takes what the\n"
    "dimensions before leave over.\n"
    "  >> [r, c] = ind2sub ([3 4], 8)\n"
    "  r = 2\n"
    "  c = 3\n"
    "See also: sub2ind, size";
static Status bi_ind2sub(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Dims dims;
    Array *a = NULL;
    int n = nout < 1 ? 1 : nout;
    Index total = 1;
    (void) nin;
    Status st = size_argument(it, "ind2sub", in[0], &dims);
    if (st != OK) return st;
    StrBuf sb = STRBUF_INIT;
    if (val_class(in[1]) > CLS_CHAR) sb_printf(&sb, "<%s>", val_type_name(in[1]));
    if (val_class(in[1]) > CLS_CHAR || complex_subscript(in[1], &sb)) {
        st = err(it, "ind2sub: invalid index index %s: %s", sb_str(&sb), subscript_rule(in[1]));
        sb_free(&sb);
        return st;
    }
    st = val_to_class(it, in[1], CLS_DOUBLE, &a);
    if (st != OK) return st;
    Dims shape = array_dims(a);
    for (int k = 0; k < dims.n; k++) total = size_mul(total, dims.d[k]);
    for (Index k = 0; k < a->numel && st == OK; k++) {
        double x = array_f64(a)[k];
        if (x != floor(x) || x < 1 || isinf(x))
            st = err(
                it,
                "ind2sub: invalid index index %g: subscripts must be either integers 1 to (2^63)-1 or logicals",
                x + 0);
    }
    for (Index k = 0; k < a->numel && st == OK; k++)
        if (array_f64(a)[k] > (double) total) st = err(it, "ind2sub: index out of range");
    Index stride = 1;
    for (int k = 0; k < n && st == OK; k++) {
        Array *r = NULL;
        Index extent = k < dims.n ? dims.d[k] : 1;
        st = array_new_nd(it, CLS_DOUBLE, false, &shape, &r);
        if (st != OK) break;
        for (Index j = 0; j < a->numel; j++) {
            Index rest = (index_cut(array_f64(a)[j]) - 1) / stride;
            array_f64(r)[j] = (double) (k == n - 1 && k < dims.n ? rest : extent > 0 ? rest % extent : 0) + 1;
        }
        out[k] = val_from_array_take(&r);
        stride *= extent > 0 ? extent : 1;
    }
    array_drop(&a);
    return st;
}
/*
%!test [r, c] = ind2sub ([3 4], [5 12]); assert ([r; c], [2 3; 2 4])
%!test [r, c] = ind2sub ([3 4 2], 20); assert ([r c], [2 7])
%!test [r, c, p] = ind2sub ([3 4], 5); assert ([r c p], [2 2 1])
%!error <index out of range> ind2sub ([3 4], 13)
*/

const Builtin size_builtins[] = {
    /* name         function        inputs min max  outputs min max  help */
    { "size",       bi_size,              1, -1,          0, -1, help_size },
    { "numel",      bi_numel,             1, -1,          0,  1, help_numel },
    { "ndims",      bi_ndims,             1,  1,          0,  1, help_ndims },
    { "rows",       bi_rows,              1,  1,          0,  1, help_rows },
    { "columns",    bi_columns,           1,  1,          0,  1, help_columns },
    { "length",     bi_length,            1,  1,          0,  1, help_length },
    { "isempty",    bi_isempty,           1,  1,          0,  1, help_isempty },
    { "isnull",     bi_isnull,            1,  1,          0,  1, help_isnull },
    { "size_equal", bi_size_equal,        0, -1,          0,  1, help_size_equal },
    { "isvector",   bi_isvector,          1,  1,          0,  1, help_isvector },
    { "isscalar",   bi_isscalar,          1,  1,          0,  1, help_isscalar },
    { "isrow",      bi_isrow,             1,  1,          0,  1, help_isrow },
    { "iscolumn",   bi_iscolumn,          1,  1,          0,  1, help_iscolumn },
    { "issquare",   bi_issquare,          1,  1,          0,  1, help_issquare },
    { "ismatrix",   bi_ismatrix,          1,  1,          0,  1, help_ismatrix },
    { "sub2ind",    bi_sub2ind,           2, -1,          0,  1, help_sub2ind },
    { "ind2sub",    bi_ind2sub,           2,  2,          0, -1, help_ind2sub },
    { 0 },
};
