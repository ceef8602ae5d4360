/* Functions that rearrange elements: reshape, permute, flip, circshift, repmat, ...
 *
 * What selects whole lines along a dimension goes through ordinary indexing, so that every class is served
 * alike. */
#include "lib/shape/rearrange.h"

#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "kernel/transpose.h"
#include "lang/builtin.h"
#include "lib/numeric.h"
#include "ops/concat.h"
#include "ops/index.h"
#include "value/range.h"
#include "value/structs.h"

/* ---- shared ---- */

static Status shape_reshape(Interp *it, Value v, const Dims *dims, Value *out)
{
    if (v.tag == T_STRUCT) {
        /* an own header; the values are shared one by one */
        Struct *s = v.u.strct;
        s->h.refs++;
        Struct *copy = s;
        Status st = struct_make_unique(it, &copy);
        if (st == OK) st = struct_append(it, copy, dims);
        if (st == OK) *out = val_from_struct_take(&copy);
        struct_drop(&copy);
        return st;
    }
    if (v.tag == T_FUNC)
        return err(it, "octave_base_value::reshape (): wrong type argument 'function handle'");
    Array *a = NULL, *r = NULL;
    Status st = val_to_array(it, v, &a);
    if (st == OK) st = array_reshape(it, a, dims, &r);
    if (st == OK) {
        r->dq = a->dq;
        *out = val_from_array_take(&r);
    }
    array_drop(&a);
    return st;
}

/* v with positions idx (zero-based, count of them) along dim. */
static Status shape_take(Interp *it, Value v, int dim, const Index *idx, Index count, Value *out)
{
    Value sub[MAX_DIMS];
    Array *list = NULL;
    int n = val_ndims(v);
    if (n <= dim) n = dim + 1;
    if (n > MAX_DIMS) return err(it, "too many dimensions");
    Status st = array_new(it, CLS_DOUBLE, 1, count, &list);
    if (st != OK) return st;
    for (Index k = 0; k < count; k++) array_f64(list)[k] = (double) idx[k] + 1;
    for (int k = 0; k < n; k++) sub[k] = val_colon();
    sub[dim] = val_from_obj(T_ARRAY, list);
    st = op_index(it, NULL, v, sub, n, out);
    array_drop(&list);
    return st;
}

Status shape_slice(Interp *it, Value v, int dim, Index first, Index count, Value *out)
{
    Value sub[MAX_DIMS], range = val_none();
    int n = val_ndims(v);
    if (n <= dim) n = dim + 1;
    if (n > MAX_DIMS) return err(it, "too many dimensions");
    Status st = range_new(it, (double) first + 1, 1, (double) (first + count), &range);
    if (st != OK) return st;
    for (int k = 0; k < n; k++) sub[k] = val_colon();
    sub[dim] = range;
    st = op_index(it, NULL, v, sub, n, out);
    val_release(range);
    return st;
}

/* Where the first dimension stays, its columns are copied. Else the dimension of the result that was the
 * first one makes, with the result's first, matrices to transpose. */
static void permute_plain(Interp *it, const Array *a, Array *r, const Index *stride, const Dims *dims)
{
    size_t size = class_elem_size((Class) a->cls, a->is_complex);
    Index at[MAX_DIMS] = { 0 }, out_stride[MAX_DIMS], m = dims->d[0];
    int n = dims->n, across = 0;
    for (int k = 0; k < n; k++) out_stride[k] = k == 0 ? 1 : out_stride[k - 1] * dims->d[k - 1];
    for (int k = 1; k < n; k++)
        if (stride[k] == 1 && dims->d[k] > 1) across = k;
    if (stride[0] == 1 && m > 1) across = 0;
    Index count = r->numel / (across ? m * dims->d[across] : m);
    for (Index done = 0; done < count && (a->cls == CLS_CELL || !it->interrupted); done++) {
        Index from = 0, to = 0;
        for (int k = 1; k < n; k++) {
            from += at[k] * stride[k];
            to += at[k] * out_stride[k];
        }
        const char *x = (const char *) a->data + (size_t) from * size;
        char *y = (char *) r->data + (size_t) to * size;
        if (across && count == 1 && out_stride[across] == m && stride[0] == dims->d[across])
            kern_transpose_threads(it->threads, dims->d[across], m, size, x, y);
        else if (across) kern_transpose_ld(dims->d[across], m, size, x, stride[0], y, out_stride[across]);
        else if (m > 1) memcpy(y, x, (size_t) m * size);
        else memcpy(y, x, size);
        for (int k = 1; k < n; k++) {
            if (k == across) continue;
            if (++at[k] < dims->d[k]) break;
            at[k] = 0;
        }
    }
}

/* perm[k] (zero-based) is the dimension of v that becomes dimension k; n >= v's ndims. */
static Status shape_permute(Interp *it, Value v, const int *perm, int n, Value *out)
{
    Dims from = val_dims(v), to = { .n = n };
    Index stride[MAX_DIMS], s = 1, of[MAX_DIMS];
    for (int k = 0; k < n; k++) {
        of[k] = s;
        s *= k < from.n ? from.d[k] : 1;
    }
    for (int k = 0; k < n; k++) {
        to.d[k] = perm[k] < from.n ? from.d[perm[k]] : 1;
        stride[k] = of[perm[k]];
    }
    if (v.tag == T_STRUCT) {
        Struct *r = NULL, *t = v.u.strct;
        Index at[MAX_DIMS] = { 0 };
        Dims final = to;
        dims_normalize(&final);
        Status st = struct_new_like(it, t, &final, &r);
        if (st != OK) return st;
        for (Index k = 0; k < r->numel; k++) {
            Index base = 0;
            for (int i = 0; i < n; i++) base += at[i] * stride[i];
            for (Index f = 0; f < struct_nfields(t); f++)
                val_set_take(struct_at(r, k, f), val_retain(*struct_at(t, base, f)));
            for (int i = 0; i < n && ++at[i] == to.d[i]; i++) at[i] = 0;
        }
        *out = val_from_struct_take(&r);
        return OK;
    }
    Array *a = NULL, *r = NULL;
    Status st = val_to_array(it, v, &a);
    if (st != OK) return st;
    Dims final = to;
    dims_normalize(&final);
    st = array_new_nd(it, (Class) a->cls, a->is_complex, &final, &r);
    if (st == OK) {
        r->dq = a->dq;
        if (r->cls != CLS_CELL) interrupt_cuts(it);
        if (r->numel > 0) permute_plain(it, a, r, stride, &to);
        threads_stop_at(it->threads, NULL);
        if (r->cls == CLS_CELL)
            for (Index k = 0; k < r->numel; k++) val_retain(array_cells(r)[k]);
        *out = val_from_array_take(&r);
    }
    array_drop(&a);
    return st;
}

/* ---- reshape ---- */

static Status reshape_dims(Interp *it, const Value *in, int nin, Dims *dims)
{
    Dims have = val_dims(in[0]);
    Index numel = val_numel(in[0]), known = 1;
    int unknown = -1;
    char a[DIMS_TEXT_SIZE], b[DIMS_TEXT_SIZE];
    dims->n = 0;
    if (nin == 2) {
        Array *list = NULL;
        if (val_is_char(in[1])) return err(it, "invalid conversion from string to real N-D array");
        Status st = val_to_class(it, in[1], CLS_DOUBLE, &list);
        if (st != OK) return st;
        if (list->numel < 2) st = err(it, "reshape: SIZE must have 2 or more dimensions");
        else if (list->numel > MAX_DIMS) st = err(it, "reshape: too many dimensions");
        for (Index k = 0; st == OK && k < list->numel; k++) {
            double x = trunc(array_f64(list)[k]);
            if (x < 0) st = err(it, "reshape: SIZE must be non-negative");
            dims->d[dims->n++] = index_cut(x);
        }
        array_drop(&list);
        if (st != OK) return st;
    } else {
        if (nin - 1 > MAX_DIMS) return err(it, "reshape: too many dimensions");
        for (int k = 1; k < nin; k++) {
            double x = 1;
            if (val_is_empty(in[k])) {
                if (unknown >= 0) return err(it, "reshape: only a single dimension can be unknown");
                unknown = k - 1;
            } else {
                if (val_is_char(in[k]) || val_class(in[k]) > CLS_CHAR)
                    return err(it, "octave_base_value::int64_value (): wrong type argument '%s'",
                               arg_type_name(in[k]));
                Status st = val_get_double(it, in[k], &x);
                if (st != OK) return st;
                if (x < 0) return err(it, "reshape: SIZE must be non-negative");
            }
            dims->d[dims->n++] = x < 9e18 ? (Index) x : INDEX_MAX_VALUE;
        }
    }
    for (int k = 0; k < dims->n; k++)
        if (k != unknown && __builtin_mul_overflow(known, dims->d[k], &known)) return err_out_of_memory(it);
    if (unknown >= 0) {
        if (known == 0) dims->d[unknown] = 0;
        else if (numel % known != 0)
            return err(it, "reshape: SIZE is not divisible by the product of known dimensions (= %lld)",
                       (long long) known);
        else dims->d[unknown] = numel / known;
        known *= dims->d[unknown];
    }
    if (known != numel)
        return err(it, "reshape: can't reshape %s array to %s array", dims_text(&have, a, sizeof a),
                   dims_text(dims, b, sizeof b));
    dims_normalize(dims);
    return OK;
}

static const char help_reshape[] =
    "reshape (A, M, N, ...)\n"
    "reshape (A, [M N ...])\n"
    "reshape (A, ..., [], ...)\n"
    "The elements of A, in column order, as an array of other dimensions. One dimension may be [], then it is found\n"
    "from the others.\n"
    "  >> reshape (1:6, 2, [])\n"
    "  ans =\n"
    "  \n"
    "     1   3   5\n"
    "     2   4   6\n"
    "  \n"
    "See also: vec, squeeze, permute, resize";
static Status bi_reshape(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Dims dims;
    (void) nout;
    if (in[0].tag == T_FUNC)
        return err(it, "octave_base_value::reshape (): wrong type argument 'function handle'");
    Status st = reshape_dims(it, in, nin, &dims);
    return st == OK ? shape_reshape(it, in[0], &dims, out) : st;
}
/*
%!assert (reshape (1:6, 2, 3), [1 3 5; 2 4 6])
%!assert (reshape (1:6, [], 2), [1 4; 2 5; 3 6])
%!assert (size (reshape (1:8, [2 2 2])), [2 2 2])
%!assert (reshape ({1, 2}, 2, 1), {1; 2})
%!error <reshape: can't reshape 1x6 array to 4x2 array> reshape (1:6, 4, 2)
%!error <reshape: SIZE is not divisible by the product of known dimensions \(= 4\)> reshape (1:6, [], 4)
%!error <reshape: only a single dimension can be unknown> reshape (1:6, [], [])
%!error <reshape: SIZE must be non-negative> reshape (1:6, -1, 6)
%!error <reshape: SIZE must have 2 or more dimensions> reshape (1:6, 6)
*/

static const char help_vec[] =
    "vec (X)\n"
    "vec (X, DIM)\n"
    "All elements of X as a column, or as a vector along dimension DIM.\n"
    "  >> vec ([1 2; 3 4])'\n"
    "  ans =\n"
    "  \n"
    "     1   3   2   4\n"
    "  \n"
    "See also: reshape, vech";
static Status bi_vec(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Index dim = 1;
    (void) nout;
    if (nin == 2) {
        double x = 0;
        Status st = arg_number(it, in[1], &x);
        if (st != OK) return st;
        dim = index_cut(trunc(x));
        if (dim < 1) return err(it, "vec: DIM must be greater than zero");
        if (dim > MAX_DIMS) return err_out_of_memory(it);
    }
    Dims dims = { .n = dim < 2 ? 2 : (int) dim };
    for (int k = 0; k < dims.n; k++) dims.d[k] = 1;
    dims.d[dim - 1] = val_numel(in[0]);
    dims_normalize(&dims);
    return shape_reshape(it, in[0], &dims, out);
}
/*
%!assert (vec ([1 2; 3 4]), [1; 3; 2; 4])
%!assert (vec ([1 2; 3 4], 2), [1 3 2 4])
%!assert (size (vec ([1 2; 3 4], 3)), [1 1 4])
%!error <vec: DIM must be greater than zero> vec (1, 0)
*/

static const char help_squeeze[] =
    "squeeze (X)\n"
    "X without its dimensions of size 1. Matrices stay as they are.\n"
    "  >> size (squeeze (ones (2, 1, 3)))\n"
    "  ans =\n"
    "  \n"
    "     2   3\n"
    "  \n"
    "See also: reshape, permute";
static Status bi_squeeze(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    Dims d = val_dims(in[0]), r = { .n = 0 };
    if (in[0].tag == T_FUNC || in[0].tag == T_MAP || in[0].tag == T_OBJECT)
        return err(it, "squeeze: invalid operation for %s type",
                   in[0].tag == T_FUNC ? "function handle" : "object");
    if (d.n == 2) {
        *out = val_retain(in[0]);
        return OK;
    }
    for (int k = 0; k < d.n; k++)
        if (d.d[k] != 1) r.d[r.n++] = d.d[k];
    while (r.n < 2) r.d[r.n++] = 1;
    return shape_reshape(it, in[0], &r, out);
}
/*
%!assert (size (squeeze (ones (1, 1, 3))), [3 1])
%!assert (size (squeeze (ones (1, 3))), [1 3])
*/

/* ---- permute ---- */

static Status permutation(Interp *it, const char *who, Value v, Value p, int *perm, int *n)
{
    Array *a = NULL;
    bool seen[MAX_DIMS] = { false };
    int nd = val_ndims(v);
    if (val_numel(p) < 2) return err_usage(it, who);
    if (val_is_char(p)) return err(it, "invalid conversion from string to real N-D array");
    if (v.tag == T_FUNC)
        return err(it, "octave_base_value::permute (): wrong type argument 'function handle'");
    Status st = val_to_class(it, p, CLS_DOUBLE, &a);
    if (st != OK) return st;
    *n = (int) a->numel;
    if (a->numel < nd) st = err(it, "%s: invalid permutation vector", who);
    else if (a->numel > MAX_DIMS) st = err(it, "%s: permutation vector contains an invalid element", who);
    for (int k = 0; k < *n && st == OK; k++) {
        double x = trunc(array_f64(a)[k]);
        if (!(x >= 1 && x <= *n)) {
            st = err(it, "%s: permutation vector contains an invalid element", who);
        } else if (seen[(int) x - 1]) {
            st = err(it, "%s: permutation vector cannot contain identical elements", who);
        } else {
            perm[k] = (int) x - 1;
            seen[perm[k]] = true;
        }
    }
    array_drop(&a);
    return st;
}

static const char help_permute[] =
    "permute (A, PERM)\n"
    "A with its dimensions in another order: dimension k of the result is dimension PERM(k) of A.\n"
    "  >> permute ([1 2 3; 4 5 6], [2 1])\n"
    "  ans =\n"
    "  \n"
    "     1   4\n"
    "     2   5\n"
    "     3   6\n"
    "  \n"
    "See also: ipermute, reshape, squeeze";
static Status bi_permute(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    int perm[MAX_DIMS], n;
    (void) nin, (void) nout;
    Status st = permutation(it, "permute", in[0], in[1], perm, &n);
    return st == OK ? shape_permute(it, in[0], perm, n, out) : st;
}
/*
%!assert (permute ([1 2 3; 4 5 6], [2 1]), [1 4; 2 5; 3 6])
%!assert (size (permute (ones (2, 3, 4), [3 1 2])), [4 2 3])
%!assert (size (permute (ones (2, 3), [3 1 2])), [1 2 3])
%!assert (permute ({1, 2}, [2 1]), {1; 2})
%!error <permutation vector cannot contain identical elements> permute (ones (2, 3), [1 1])
%!error <permutation vector contains an invalid element> permute (ones (2, 3), [1 3])
*/

static const char help_ipermute[] =
    "ipermute (A, IPERM)\n"
    "Undoes permute: ipermute (permute (A, P), P) is A.\n"
    "  >> size (ipermute (ones (2, 3, 4), [3 1 2]))\n"
    "  ans =\n"
    "  \n"
    "     3   4   2\n"
    "  \n"
    "See also: permute";
static Status bi_ipermute(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    int perm[MAX_DIMS], inverse[MAX_DIMS], n;
    (void) nin, (void) nout;
    Status st = permutation(it, "ipermute", in[0], in[1], perm, &n);
    if (st != OK) return st;
    for (int k = 0; k < n; k++) inverse[perm[k]] = k;
    return shape_permute(it, in[0], inverse, n, out);
}
/*
%!assert (ipermute (permute (reshape (1:24, 2, 3, 4), [3 1 2]), [3 1 2]), reshape (1:24, 2, 3, 4))
*/

/* ---- flips and shifts ---- */

static Status flip_along(Interp *it, Value v, int dim, Value *out)
{
    Value sub[MAX_DIMS], range = val_none();
    Dims d = val_dims(v);
    Index len = dims_extent(&d, dim);
    if (len <= 1) {
        *out = val_retain(v);
        return OK;
    }
    Status st = range_new(it, (double) len, -1, 1, &range);
    if (st != OK) return st;
    for (int k = 0; k < d.n; k++) sub[k] = val_colon();
    sub[dim] = range;
    st = op_index(it, NULL, v, sub, d.n, out);
    val_release(range);
    return st;
}

static const char help_flip[] =
    "flip (X)\n"
    "flip (X, DIM)\n"
    "X with the order of its elements reversed along dimension DIM, by default the first one longer than 1.\n"
    "  >> flip ([1 2 3])\n"
    "  ans =\n"
    "  \n"
    "     3   2   1\n"
    "  \n"
    "See also: fliplr, flipud, rot90";
static Status bi_flip(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Dims d = val_dims(in[0]);
    int dim = dims_first_nonsingleton(&d);
    (void) nout;
    if (nin == 2) {
        double x = 0;
        Status st = val_numel(in[1]) == 1 && !val_is_cell(in[1]) ? val_get_double(it, in[1], &x) : OK;
        if (st != OK) return st;
        if (!(x >= 1 && x == floor(x) && x < 1e6)) return err(it, "flip: DIM must be a positive integer");
        dim = (int) x - 1;
    }
    return flip_along(it, in[0], dim, out);
}
/*
%!assert (flip ([1 2; 3 4]), [3 4; 1 2])
%!assert (flip ([1 2; 3 4], 2), [2 1; 4 3])
%!assert (flip ([1 2; 3 4], 3), [1 2; 3 4])
%!error <flip: DIM must be a positive integer> flip (1, 0)
*/

static const char help_fliplr[] =
    "fliplr (X)\n"
    "X with its columns in reverse order.\n"
    "  >> fliplr ([1 2 3; 4 5 6])\n"
    "  ans =\n"
    "  \n"
    "     3   2   1\n"
    "     6   5   4\n"
    "  \n"
    "See also: flipud, flip";
static Status bi_fliplr(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    return flip_along(it, in[0], 1, out);
}
/*
%!assert (fliplr ("abc"), "cba")
%!assert (fliplr ({1, 2}), {2, 1})
*/

static const char help_flipud[] =
    "flipud (X)\n"
    "X with its rows in reverse order.\n"
    "  >> flipud ([1 2; 3 4])\n"
    "  ans =\n"
    "  \n"
    "     3   4\n"
    "     1   2\n"
    "  \n"
    "See also: fliplr, flip";
static Status bi_flipud(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    return flip_along(it, in[0], 0, out);
}
/*
%!assert (flipud ([1; 2; 3]), [3; 2; 1])
*/

static const char help_rot90[] =
    "rot90 (A)\n"
    "rot90 (A, K)\n"
    "A turned by K times 90 degrees counterclockwise; K may be negative. The default is once.\n"
    "  >> rot90 ([1 2; 3 4])\n"
    "  ans =\n"
    "  \n"
    "     2   4\n"
    "     1   3\n"
    "  \n"
    "See also: rotdim, fliplr, flipud";
static Status bi_rot90(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    double k = 1;
    Dims d = val_dims(in[0]);
    int swap[MAX_DIMS];
    (void) nout;
    if (nin == 2) {
        if (val_numel(in[1]) != 1 || val_class(in[1]) > CLS_CHAR || val_is_complex(in[1]))
            return err(it, "rot90: K must be a single real integer");
        Status st = val_get_double(it, in[1], &k);
        if (st != OK) return st;
        if (isinf(k)) return err(it, "rot90: internal error!");
        if (k != floor(k)) return err(it, "rot90: K must be a single real integer");
        if (val_is_char(in[1]) || val_class(in[1]) == CLS_LOGICAL)
            return err(it, "mod: wrong type argument '%s'", arg_type_name(in[1]));
    }
    for (int i = 0; i < d.n; i++) swap[i] = i;
    swap[0] = 1;
    swap[1] = 0;
    int turns = (int) (k - 4 * floor(k / 4));
    Value t = val_none();
    Status st = OK;
    switch (turns) {
    case 0:
        *out = val_retain(in[0]);
        return OK;
    case 1:
        /* whole columns: cheaper than turning them upside down afterwards */
        st = flip_along(it, in[0], 1, &t);
        if (st == OK) st = shape_permute(it, t, swap, d.n, out);
        break;
    case 2:
        st = flip_along(it, in[0], 0, &t);
        if (st == OK) st = flip_along(it, t, 1, out);
        break;
    default:
        st = shape_permute(it, in[0], swap, d.n, &t);
        if (st == OK) st = flip_along(it, t, 1, out);
        break;
    }
    val_release(t);
    return st;
}
/*
%!assert (rot90 ([1 2; 3 4]), [2 4; 1 3])
%!assert (rot90 ([1 2; 3 4], 2), [4 3; 2 1])
%!assert (rot90 ([1 2; 3 4], -1), [3 1; 4 2])
%!error <rot90: K must be a single real integer> rot90 (1, 1.5)
*/

static Status shift_along(Interp *it, Value v, int dim, double by, Value *out)
{
    Dims d = val_dims(v);
    Index len = dims_extent(&d, dim);
    if (len <= 1) {
        *out = val_retain(v);
        return OK;
    }
    Index n = index_cut(fmod(by, (double) len));
    if (n < 0) n += len;
    Index *idx = mem_array(len, sizeof(Index));
    if (!idx) return err_out_of_memory(it);
    for (Index k = 0; k < len; k++) idx[k] = (k - n + len) % len;
    Status st = shape_take(it, v, dim, idx, len, out);
    mem_free(idx);
    return st;
}

static const char help_circshift[] =
    "circshift (X, N)\n"
    "circshift (X, N, DIM)\n"
    "X with its elements moved by N places along dimension DIM (by default the first one longer than 1); what leaves\n"
    "at one end enters at the other. A vector N shifts along dimension k by N(k).\n"
    "  >> circshift (1:5, 2)\n"
    "  ans =\n"
    "  \n"
    "     4   5   1   2   3\n"
    "  \n"
    "See also: permute, flip";
static Status bi_circshift(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Dims d = val_dims(in[0]);
    Array *n = NULL;
    Value v = val_retain(in[0]), next;
    (void) nout;
    if (val_is_empty(in[0])) {
        *out = v;
        return OK;
    }
    if (val_class(in[1]) <= CLS_SINGLE && val_is_complex(in[1])) {
        val_release(v);
        return err(it, "rem: not defined for complex numbers");
    }
    if (val_is_cell(in[1]) && val_is_empty(in[1])) {
        val_release(v);
        return err(it, "circshift: N must be a vector, no longer than the number of dimensions in X");
    }
    Status st = val_to_class(it, in[1], CLS_DOUBLE, &n);
    if (st != OK) goto done;
    if (nin < 3 && (n->numel > d.n || !val_is_vector(in[1]))) {
        st = err(it, "circshift: N must be a vector, no longer than the number of dimensions in X");
        goto done;
    }
    for (Index k = 0; k < n->numel; k++) {
        if (array_f64(n)[k] != floor(array_f64(n)[k])) {
            st = err(it, "circshift: all values of N must be integers");
            goto done;
        }
    }
    Index dim = dims_first_nonsingleton(&d) + 1;
    if (nin == 3) {
        double given = 0;
        if (n->numel != 1) st = err(it, "circshift: N must be a scalar when DIM is also specified");
        if (st == OK && val_is_empty(in[2])) {
            *out = val_move(&v);
            goto done;
        }
        if (st == OK) st = val_get_double(it, in[2], &given);
        if (st == OK && isinf(given)) st = err_out_of_memory(it);
        if (st == OK) st = arg_integer(it, in[2], "int64_t", &dim);
        if (st != OK) goto done;
        if (n->numel > 1) {
            st = err(it, "circshift: N must be a scalar when DIM is also specified");
            goto done;
        }
        if (dim > d.n) {
            st = err(it, "circshift: N must be a vector, no longer than the number of dimensions in X");
            goto done;
        }
        if (dim < 1 || n->numel == 0) {
            *out = val_move(&v);
            goto done;
        }
    }
    if (n->numel == 1) {
        st = shift_along(it, v, (int) dim - 1, array_f64(n)[0], out);
        goto done;
    }
    for (Index k = 0; k < n->numel && st == OK; k++) {
        st = shift_along(it, v, (int) k, array_f64(n)[k], &next);
        if (st == OK) val_set_take(&v, next);
    }
    if (st == OK) *out = val_move(&v);
done:
    val_release(v);
    array_drop(&n);
    return st;
}
/*
%!assert (circshift (1:5, -1), [2 3 4 5 1])
%!assert (circshift ([1 2; 3 4; 5 6], 1), [5 6; 1 2; 3 4])
%!assert (circshift ([1 2 3; 4 5 6], 1, 2), [3 1 2; 6 4 5])
%!assert (circshift ([1 2; 3 4], [1 1]), [4 3; 2 1])
%!error <circshift: all values of N must be integers> circshift (1:5, 1.5)
*/

/* ---- repmat ---- */

static Status repeat_count(Interp *it, double x, int nin, Index *count)
{
    if (nin == 2 && x < 0) return err(it, "repmat: invalid dimensions");
    if (x != floor(x) && !isnan(x)) return err(it, "conversion of %g to int64_t value failed", x);
    *count = x > 0 ? (x < 9e18 ? (Index) x : INDEX_MAX_VALUE) : 0;
    return OK;
}

static Status repmat_counts(Interp *it, const Value *in, int nin, Dims *counts)
{
    counts->n = 0;
    for (int k = 1; k < nin && nin > 3; k++)
        if (val_class(in[k]) <= CLS_CELL && val_numel(in[k]) != 1)
            return err(it, "repmat: all input arguments must be scalar");
    for (int k = 1; k < nin; k++) {
        Array *a = NULL;
        if (in[k].tag == T_NUM && counts->n < MAX_DIMS) {
            Index count = 0;
            Status counted = repeat_count(it, in[k].u.num, nin, &count);
            if (counted != OK) return counted;
            counts->d[counts->n++] = count;
            continue;
        }
        if (val_class(in[k]) <= CLS_CHAR && val_ndims(in[k]) > 2) return err(it, "repmat: %s has more than 2 dimensions", k == 1 ? "M" : "N");
        if (val_is_char(in[k])) return err(it, "max: cannot compute max (%s, scalar)", arg_type_name(in[k]));
        if (val_is_cell(in[k]) && val_is_empty(in[k])) {
            if (nin != 3) counts->d[counts->n++] = 1;
            continue;
        }
        if (val_is_cell(in[k]) || val_is_struct(in[k]))
            return err(it, "binary operator '<' not implemented for '%s' by 'scalar' operations",
                       val_is_cell(in[k]) ? "cell" : "struct");
        if (val_class(in[k]) > CLS_CHAR) return err_wrong_type(it, "repmat", in[k]);
        Status st = val_to_class(it, in[k], CLS_DOUBLE, &a);
        if (st != OK) return st;
        /* an empty count is 1 where three are given, none of two: repmat (A, [], 2) is repmat (A, [2 1]) */
        if (a->numel == 0 && nin != 3) counts->d[counts->n++] = 1;
        /* of a matrix of counts the first column counts */
        Index most = array_rows(a) > 1 && array_cols(a) > 1 ? array_rows(a) : a->numel;
        for (Index j = 0; j < most && counts->n < MAX_DIMS; j++) {
            Index count = 0;
            st = repeat_count(it, array_f64(a)[j], a->numel == 1 ? nin : 3, &count);
            if (st != OK) {
                array_drop(&a);
                return st;
            }
            counts->d[counts->n++] = count;
        }
        array_drop(&a);
        if (counts->n >= MAX_DIMS) break;
    }
    if (nin == 2 && counts->n == 1) {
        counts->d[1] = counts->d[0];
        counts->n = 2;
    }
    while (counts->n < 2) counts->d[counts->n++] = 1;
    return OK;
}

enum { REPEATED_AT_ONCE = 1 << 20 };     /* elements, between looks at Ctrl-C */

/* Copies `run` elements at from, `times` times, to to. */
static void repeat_run(char *to, const char *from, Index run, Index times, size_t size)
{
    if (run == 1 && size == sizeof(double)) {
        for (Index t = 0; t < times; t++) memcpy(to + (size_t) t * sizeof(double), from, sizeof(double));
    } else if (run == 1 && size == 1) {
        memset(to, *from, (size_t) times);
    } else {
        for (Index t = 0; t < times; t++) memcpy(to + (size_t) (t * run) * size, from, (size_t) run * size);
    }
}

/* Any array. Dimensions in front that are not repeated make one run with the first that is; an odometer goes
 * over the others. */
static Status repmat_array(Interp *it, Value v, const Dims *counts, const Dims *dims, Value *out)
{
    Array *from = NULL, *to = NULL;
    Index place[MAX_DIMS] = { 0 }, stride[MAX_DIMS], run = 1, times = 1, source = 0;
    int first = 0, n = dims->n;
    size_t size;
    Dims result = *dims;
    Status st = val_to_array(it, v, &from);
    if (st != OK) return st;
    dims_normalize(&result);
    st = array_new_nd(it, (Class) from->cls, from->is_complex, &result, &to);
    if (st != OK) goto done;
    size = class_elem_size((Class) from->cls, from->is_complex);
    for (int k = 0; k < n; k++)
        stride[k] = (k == 0 ? 1 : stride[k - 1]) * (k == 0 ? 1 : k - 1 < from->ndims ? from->dims[k - 1] : 1);
    for (; first < n && times == 1; first++) {
        run *= first < from->ndims ? from->dims[first] : 1;
        times = first < counts->n ? counts->d[first] : 1;
    }
    for (Index at = 0; at < to->numel && !it->interrupted; at += run * times) {
        for (Index t = 0, some = REPEATED_AT_ONCE / run + 1; t < times && !it->interrupted; t += some)
            repeat_run((char *) to->data + (size_t) (at + t * run) * size,
                       (const char *) from->data + (size_t) source * size,
                       run, times - t < some ? times - t : some, size);
        for (int k = first; k < n; k++) {
            Index len = k < from->ndims ? from->dims[k] : 1;
            source += stride[k];
            if (++place[k] % len == 0) source -= len * stride[k];
            if (place[k] < dims->d[k]) break;
            place[k] = 0;
        }
    }
    st = check_interrupt(it);
    for (Index k = 0; to->cls == CLS_CELL && k < to->numel; k++)
        array_cells(to)[k] = st == OK ? val_retain(array_cells(to)[k]) : val_none();
    if (st != OK) goto done;
    to->dq = from->dq;
    *out = val_from_array_take(&to);
done:
    array_drop(&from);
    array_drop(&to);
    return st;
}

static const char help_repmat[] =
    "repmat (A, M)\n"
    "repmat (A, M, N, ...)\n"
    "repmat (A, [M N ...])\n"
    "Copies of A laid out in M rows and N columns (M x M where only M is given), and so on for more dimensions.\n"
    "  >> repmat ([1 2], 2, 2)\n"
    "  ans =\n"
    "  \n"
    "     1   2   1   2\n"
    "     1   2   1   2\n"
    "  \n"
    "See also: repelem, kron, ones";
static Status bi_repmat(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Dims counts, d = val_dims(in[0]);
    Value sub[MAX_DIMS];
    (void) nout;
    Status st = repmat_counts(it, in, nin, &counts);
    if (st != OK) return st;
    if (in[0].tag == T_NUM && counts.n == 2) {
        Array *a = NULL;
        st = array_new(it, CLS_DOUBLE, counts.d[0], counts.d[1], &a);
        if (st != OK) return st;
        for (Index k = 0; k < a->numel; k++) array_f64(a)[k] = in[0].u.num;
        *out = val_from_array_take(&a);
        return OK;
    }
    int n = counts.n > d.n ? counts.n : d.n;
    Dims result = { .n = n };
    for (int k = 0; k < n; k++) {
        Index times = k < counts.n ? counts.d[k] : 1, len = k < d.n ? d.d[k] : 1;
        if (__builtin_mul_overflow(times, len, &result.d[k])) return err_out_of_memory(it);
    }
    if (dims_numel(&result) < 0) return err_out_of_memory(it);
    if (in[0].tag != T_STRUCT && in[0].tag != T_FUNC && in[0].tag != T_MAP)
        return repmat_array(it, in[0], &counts, &result, out);
    for (int k = 0; k < n; k++) sub[k] = val_none();
    for (int k = 0; k < n && st == OK; k++) {
        Index len = k < d.n ? d.d[k] : 1;
        Array *list = NULL;
        if (result.d[k] == len) {
            sub[k] = val_colon();
            continue;
        }
        st = array_new(it, CLS_DOUBLE, 1, result.d[k], &list);
        if (st != OK) break;
        for (Index at = 0; at < list->numel; at++) array_f64(list)[at] = (double) (at % len) + 1;
        sub[k] = val_from_obj(T_ARRAY, list);
    }
    if (st == OK) st = op_index(it, NULL, in[0], sub, n, out);
    val_drop_n(sub, n);
    return st;
}
/*
%!assert (repmat ([1 2], 2), [1 2 1 2; 1 2 1 2])
%!assert (repmat ("ab", 1, 2), "abab")
%!assert (repmat ({1}, 2, 2), {1, 1; 1, 1})
%!assert (size (repmat ([1 2], [2 2 2])), [2 4 2])
%!assert (size (repmat ([1 2], 0, 1)), [0 2])
%!assert (size (repmat ([1 2], -1, 1)), [0 2])
*/

/* ---- cat ---- */

/* A single value stays what it is: a range, a diagonal matrix. */
static Status join(Interp *it, const char *who, int dim, const Value *in, int nin, Value *out)
{
    if (nin > 1) return op_concat(it, who, dim, in, nin, out);
    *out = val_retain(in[0]);
    return OK;
}

static const char help_horzcat[] =
    "horzcat (ARRAY1, ARRAY2, ..., ARRAYN)\n"
    "The arrays side by side, as [ARRAY1, ARRAY2, ...].\n"
    "  >> horzcat ([1; 2], [3; 4])\n"
    "  ans =\n"
    "  \n"
    "     1   3\n"
    "     2   4\n"
    "  \n"
    "See also: vertcat, cat";
static Status bi_horzcat(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    if (nin == 0) {
        *out = val_empty(it);
        return OK;
    }
    return join(it, "horzcat", 1, in, nin, out);
}
/*
%!assert (horzcat ([1; 2], [3; 4]), [1 3; 2 4])
%!assert (horzcat (), [])
%!error <cat: dimension mismatch> horzcat ([1 2], [1; 2])
*/

static const char help_vertcat[] =
    "vertcat (ARRAY1, ARRAY2, ..., ARRAYN)\n"
    "The arrays one below the other, as [ARRAY1; ARRAY2; ...].\n"
    "  >> vertcat ([1 2], [3 4])\n"
    "  ans =\n"
    "  \n"
    "     1   2\n"
    "     3   4\n"
    "  \n"
    "See also: horzcat, cat";
static Status bi_vertcat(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    if (nin == 0) {
        *out = val_empty(it);
        return OK;
    }
    return join(it, "vertcat", 0, in, nin, out);
}
/*
%!assert (vertcat ([1 2], [3 4]), [1 2; 3 4])
%!error <cat: dimension mismatch> vertcat ("abc", "ab")
*/

static const char help_cat[] =
    "cat (DIM, ARRAY1, ARRAY2, ..., ARRAYN)\n"
    "The arrays joined along dimension DIM.\n"
    "  >> size (cat (3, [1 2], [3 4]))\n"
    "  ans =\n"
    "  \n"
    "     1   2   2\n"
    "  \n"
    "See also: horzcat, vertcat";
static Status bi_cat(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    double dim;
    (void) nout;
    if (val_is_char(in[0]) || val_class(in[0]) > CLS_CHAR || val_is_empty(in[0]))
        return err(it, "cat: DIM must be an integer");
    Status st = val_get_double(it, in[0], &dim);
    if (st != OK) return st;
    if (!(dim >= 1 && dim < MAX_DIMS)) return err(it, "cat: DIM must be a valid dimension");
    if (nin == 1) {
        *out = val_empty(it);
        return OK;
    }
    if (nin == 2) {                                      /* stays what it is */
        *out = val_retain(in[1]);
        return OK;
    }
    bool nothing = dim > 2 && nin > 2;                   /* of 0x0 matrices so many lie behind each other */
    for (int k = 1; k < nin; k++) nothing &= val_class(in[k]) == CLS_DOUBLE && val_rows(in[k]) == 0
                                            && val_cols(in[k]) == 0 && val_ndims(in[k]) == 2;
    if (nothing) {
        Dims d = dims_2(0, 0);
        Array *empty = NULL;
        dims_set_extent(&d, (int) dim - 1, nin - 1);
        st = array_new_nd(it, CLS_DOUBLE, false, &d, &empty);
        if (st == OK) *out = val_from_array_take(&empty);
        return st;
    }
    return op_concat(it, "cat", (int) dim - 1, in + 1, nin - 1, out);
}
/*
%!assert (cat (1, [1 2], [3 4]), [1 2; 3 4])
%!assert (cat (3, [1 2], []), [1 2])
%!assert (size (cat (3, [], [])), [0 0 2])
%!assert (size (cat (4, [1 2], [1 2])), [1 2 1 2])
%!error <cat: dimension mismatch> cat (3, [1 2], [1 2 3])
%!error <cat: DIM must be a valid dimension> cat (0, 1, 2)
*/

const Builtin rearrange_builtins[] = {
    /* name        function       inputs min max  outputs min max  help */
    { "reshape",   bi_reshape,           2, -1,          0,  1, help_reshape },
    { "vec",       bi_vec,               1,  2,          0,  1, help_vec },
    { "squeeze",   bi_squeeze,           1,  1,          0,  1, help_squeeze },
    { "permute",   bi_permute,           2,  2,          0,  1, help_permute },
    { "ipermute",  bi_ipermute,          2,  2,          0,  1, help_ipermute },
    { "flip",      bi_flip,              1,  2,          0,  1, help_flip },
    { "fliplr",    bi_fliplr,            1,  1,          0,  1, help_fliplr },
    { "flipud",    bi_flipud,            1,  1,          0,  1, help_flipud },
    { "rot90",     bi_rot90,             1,  2,          0,  1, help_rot90 },
    { "circshift", bi_circshift,         2,  3,          0,  1, help_circshift },
    { "repmat",    bi_repmat,            2, -1,          0,  1, help_repmat },
    { "horzcat",   bi_horzcat,           0, -1,          0,  1, help_horzcat },
    { "vertcat",   bi_vertcat,           0, -1,          0,  1, help_vertcat },
    { "cat",       bi_cat,               1, -1,          0,  1, help_cat },
    { 0 },
};
