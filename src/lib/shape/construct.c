/* Functions that make arrays: zeros, ones, eye, true, false, linspace, colon, diag, tril, triu, meshgrid,
 * ndgrid, magic. */
#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "lib/numeric.h"
#include "lib/shape_args.h"
#include "ops/binary.h"
#include "ops/convert.h"
#include "value/diag.h"
#include "value/range.h"

static Status filled(Interp *it, const char *who, double x, const Value *in, int nin, Value *out)
{
    ShapeArgs args;
    if (nin == 2 && in[0].tag == T_NUM && in[1].tag == T_NUM && in[0].u.num >= 0 && in[0].u.num < 1e9 &&
        in[1].u.num >= 0 && in[1].u.num < 1e9) {
        args.cls = CLS_DOUBLE;
        args.like_complex = false;
        args.dims = dims_2((Index) in[0].u.num, (Index) in[1].u.num);
        if ((double) args.dims.d[0] == in[0].u.num && (double) args.dims.d[1] == in[1].u.num)
            return filled_array(it, &args, x, out);
    }
    Status st = parse_shape_args(it, who, in, nin, &args);
    return st != OK ? st : filled_array(it, &args, x, out);
}

static const char help_zeros[] =
    "zeros ()\n"
    "zeros (n)\n"
    "zeros (m, n, ...)\n"
    "zeros ([m n ...])\n"
    "zeros (..., class)\n"
    "zeros (..., \"like\", x)\n"
    "An array of zeros; n alone gives a square matrix.\n"
    "  >> zeros (2, 3)\n"
    "  ans =\n"
    "\n"
    "     0   0   0\n"
    "     0   0   0\n"
    "\n"
    "See also: ones, eye, rand, cell";
static Status bi_zeros(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return filled(it, "zeros", 0, in, nin, &out[0]);
}
/*
%!assert (size (zeros (2, 0, 4)), [2 0 4])
%!assert (class (zeros (2, "int8")), "int8")
%!assert (zeros (zeros (0, 1)), [])
%!assert (size (zeros (2, [])), [2 0])
%!error <zeros \(A\): use zeros \(size \(A\)\) instead> zeros ([])
%!error <conversion of 2.5 to octave_idx_type value failed> zeros (2.5)
*/

static const char help_ones[] =
    "ones ()\n"
    "ones (n)\n"
    "ones (m, n, ...)\n"
    "ones ([m n ...])\n"
    "ones (..., class)\n"
    "ones (..., \"like\", x)\n"
    "An array of ones; n alone gives a square matrix.\n"
    "  >> ones (1, 3)\n"
    "  ans =\n"
    "\n"
    "     1   1   1\n"
    "\n"
    "See also: zeros, eye";
static Status bi_ones(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return filled(it, "ones", 1, in, nin, &out[0]);
}

static Status truth(Interp *it, const char *who, bool x, const Value *in, int nin, Value *out)
{
    ShapeArgs args = { .cls = CLS_LOGICAL };
    if (nin == 0) {
        *out = val_bool(x);
        return OK;
    }
    if (nin >= 2 && val_equals_cstr(in[nin - 2], "like")) {
        if (val_class(in[nin - 1]) != CLS_LOGICAL)
            return err(it, "%s: input followed by \"like\" must be logical", who);
        nin -= 2;
    } else if (val_is_char(in[nin - 1]) && (nin > 1 || val_rows(in[0]) > 0)) {
        int cls = -1;
        Status named = arg_class(it, in[nin - 1], &cls);
        if (named != OK) return named;
        if (cls != CLS_LOGICAL) return err(it, "%s: invalid data type '%s'", who, class_name((Class) cls));
        nin--;
    }
    Status st = parse_dims(it, who, in, nin, &args.dims);
    return st != OK ? st : filled_array(it, &args, x, out);
}

static const char help_true[] =
    "true ()\n"
    "true (n)\n"
    "true (m, n, ...)\n"
    "The logical value true, or an array of it.\n"
    "  >> true\n"
    "  ans = 1\n"
    "See also: false, logical";
static Status bi_true(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return truth(it, "true", true, in, nin, &out[0]);
}

static const char help_false[] =
    "false ()\n"
    "false (n)\n"
    "false (m, n, ...)\n"
    "The logical value false, or an array of it.\n"
    "  >> false\n"
    "  ans = 0\n"
    "See also: true, logical";
static Status bi_false(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return truth(it, "false", false, in, nin, &out[0]);
}

static const char help_eye[] =
    "eye (n)\n"
    "eye (m, n)\n"
    "eye ([m n])\n"
    "eye (..., class)\n"
    "The identity matrix.\n"
    "  >> eye (2)\n"
    "  ans =\n"
    "\n"
    "  Diagonal Matrix\n"
    "\n"
    "     1   0\n"
    "     0   1\n"
    "\n"
    "See also: diag, ones, zeros";
static Status bi_eye(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    ShapeArgs args;
    int sizes = nin;
    if (nin > 0 && val_is_char(in[nin - 1])) sizes--;
    if (sizes > 2) return err_usage(it, "eye");
    if (sizes == 1 && (val_class(in[0]) > CLS_CELL || (val_is_cell(in[0]) && val_is_scalar(in[0]))))
        return err(it, "eye (A): use eye (size (A)) instead");
    if (sizes == 1 && in[0].tag == T_NUM && isinf(in[0].u.num)) return err_out_of_memory(it);
    if (sizes == 1 && !val_is_scalar(in[0]) && val_numel(in[0]) != 2)
        return err(it, "eye (A): use eye (size (A)) instead");
    Status st = parse_shape_args(it, "eye", in, nin, &args);
    if (st != OK) return st;
    if (args.dims.n > 2) return err(it, "eye (A): use eye (size (A)) instead");
    Index m = args.dims.d[0], n = args.dims.d[1];
    if (class_is_float(args.cls)) {
        if (m == 1 && n == 1) {
            out[0] = val_scalar_class(it, args.cls, 1);
            return OK;
        }
        if (m == 0 || n == 0) return filled_array(it, &args, 0, &out[0]);
        return diag_eye(it, m, n, args.cls, &out[0]);
    }
    Array *a = NULL;
    st = array_zeros_nd(it, args.cls, false, &args.dims, &a);
    if (st != OK) return st;
    for (Index k = 0; k < m && k < n; k++) array_set_double(a, k * m + k, 1);
    out[0] = val_from_array_take(&a);
    return OK;
}
/*
%!assert (full (eye (2, 3)), [1 0 0; 0 1 0])
%!assert (eye (2, "int8"), int8 ([1 0; 0 1]))
%!assert (eye (0), zeros (0, 0))
*/

/* ---- linspace, colon ---- */

/* Built from both ends, so that it is symmetric; the last element is exactly the limit. */
static void linspace_f64(double base, double limit, Index n, Index step, double *p)
{
    double delta = n > 1 ? (limit - base) / (double) (n - 1) : 0;
    p[0] = base;
    for (Index k = 1; k < (n + 1) / 2; k++) {
        p[k * step] = base + (double) k * delta;
        p[(n - 1 - k) * step] = limit - (double) k * delta;
    }
    if (n % 2 == 1 && n > 1)
        p[(n / 2) * step] = base == -limit ? 0 : (base + limit) / 2;
    p[(n - 1) * step] = limit;
}

static void linspace_f32(float base, float limit, Index n, Index step, float *p)
{
    float delta = n > 1 ? (limit - base) / (float) (n - 1) : 0;
    p[0] = base;
    for (Index k = 1; k < (n + 1) / 2; k++) {
        p[k * step] = base + (float) k * delta;
        p[(n - 1 - k) * step] = limit - (float) k * delta;
    }
    if (n % 2 == 1 && n > 1)
        p[(n / 2) * step] = base == -limit ? 0 : (base + limit) / 2;
    p[(n - 1) * step] = limit;
}

static const char help_linspace[] =
    "linspace (start, end)\n"
    "linspace (start, end, n)\n"
    "Row of n (by default 100) equally spaced numbers from start to end, both included. Columns give a row for\n"
    "each of their elements.\n"
    "  >> linspace (0, 1, 5)\n"
    "  ans =\n"
    "\n"
    "          0   0.2500   0.5000   0.7500   1.0000\n"
    "\n"
    "See also: logspace, colon";
static Status bi_linspace(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    double count = 100;
    if (nin == 3) {
        if (val_class(in[2]) > CLS_LOGICAL || val_numel(in[2]) > 1)
            return err(it, "linspace: N must be a scalar");
        count = 1;
        Status st = val_is_empty(in[2]) ? OK : val_get_double(it, in[2], &count);
        if (st != OK) return st;
        if (isnan(count)) count = 0;
    }
    for (int k = 0; k < 2; k++)
        if (!val_is_vector(in[k]) && !val_is_scalar(in[k]))
            return err(it, "linspace: START, END must be scalars or vectors");
    for (int k = 0; k < 2; k++) {
        if (val_is_char(in[k])) return err(it, "invalid conversion from string to real N-D array");
        if (val_class(in[k]) > CLS_CHAR)
            return err(it, "octave_base_value::array_value(): wrong type argument '%s'",
                       arg_type_name(in[k]));
    }
    Index n = count < 1 ? 0 : index_cut(count);
    Class cls = val_class(in[0]) == CLS_SINGLE || val_class(in[1]) == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE;
    bool cplx = val_is_complex(in[0]) || val_is_complex(in[1]);
    Array *a = NULL, *b = NULL, *r = NULL;
    Status st = val_to_class(it, in[0], cls, &a);
    if (st == OK) st = val_to_class(it, in[1], cls, &b);
    if (st != OK) goto done;
    Index m = a->numel > b->numel ? a->numel : b->numel;
    if (a->numel != b->numel && a->numel != 1 && b->numel != 1) {
        st = err(it, "linspace: vectors must be of equal length");
        goto done;
    }
    Dims dims = dims_2(m, n);
    st = array_new_nd(it, cls, cplx, &dims, &r);
    for (Index i = 0; i < m && n > 0 && st == OK; i++) {
        Index ka = a->numel == 1 ? 0 : i, kb = b->numel == 1 ? 0 : i;
        double _Complex za = array_get_complex(a, ka), zb = array_get_complex(b, kb);
        if (!cplx && cls == CLS_DOUBLE) {
            linspace_f64(creal(za), creal(zb), n, m, array_f64(r) + i);
        } else if (!cplx) {
            linspace_f32((float) creal(za), (float) creal(zb), n, m, array_f32(r) + i);
        } else {
            double _Complex delta = n > 1 ? (zb - za) / (double) (n - 1) : 0;
            for (Index k = 0; k < n; k++) {
                double re = creal(za) + (double) k * creal(delta), im = cimag(za) + (double) k * cimag(delta);
                double _Complex z = k == n - 1 ? zb : k == 0 ? za : CMPLX(re, im);
                if (cls == CLS_SINGLE) array_c64(r)[i + k * m] = (float _Complex) z;
                else array_c128(r)[i + k * m] = z;
            }
        }
    }
    if (st == OK && cplx) st = array_narrow_complex(it, &r);
    if (st == OK) out[0] = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&b);
    array_drop(&r);
    return st;
}
/*
%!assert (linspace (1, 5, 5), 1:5)
%!assert (linspace (1, 5, 1), 5)
%!assert (linspace ([1; 2], [5; 6], 3), [1 3 5; 2 4 6])
%!error <linspace: N must be a scalar> linspace (1, 5, [3 4])
*/

static const char help_colon[] =
    "colon (base, limit)\n"
    "colon (base, increment, limit)\n"
    "The same as base:limit and base:increment:limit.\n"
    "  >> colon (1, 3)\n"
    "  ans =\n"
    "\n"
    "     1   2   3\n"
    "\n"
    "See also: linspace";
static Status bi_colon(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return op_range(it, in[0], nin == 3 ? in[1] : val_none(), in[nin - 1], &out[0]);
}

/* ---- diag ---- */

static Status zeros_like(Interp *it, const Array *a, Index rows, Index cols, Array **out)
{
    Dims dims = dims_2(rows, cols);
    if (a->cls == CLS_CELL) return array_new_cell(it, &dims, out);
    return array_zeros_nd(it, (Class) a->cls, a->is_complex, &dims, out);
}

/* Element k of r becomes element j of a. */
static void copy_elem(Array *r, Index k, const Array *a, Index j)
{
    if (a->cls == CLS_CELL) {
        val_set_take(&array_cells(r)[k], val_retain(array_cells(a)[j]));
        return;
    }
    size_t size = class_elem_size((Class) a->cls, a->is_complex);
    memcpy((char *) r->data + (size_t) k * size, (const char *) a->data + (size_t) j * size, size);
}

/* The elements of v on the k-th diagonal of a square matrix. */
static Status diag_build(Interp *it, const Array *v, Index k, Array **out)
{
    Index n = size_add(v->numel, k < 0 ? -k : k);
    Index row = k < 0 ? -k : 0, col = k > 0 ? k : 0;
    Status st = zeros_like(it, v, n, n, out);
    if (st != OK) return st;
    for (Index j = 0; j < v->numel; j++) copy_elem(*out, (col + j) * n + row + j, v, j);
    return OK;
}

static Status diag_extract(Interp *it, const Array *a, Index k, Array **out)
{
    Index m = array_rows(a), n = array_cols(a);
    Index row = k < 0 ? -k : 0, col = k > 0 ? k : 0;
    Index len = m - row < n - col ? m - row : n - col;
    if (len < 0 || row > m || col > n) len = 0;
    Status st = zeros_like(it, a, len, 1, out);
    if (st != OK) return st;
    for (Index j = 0; j < len; j++) copy_elem(*out, j, a, (col + j) * m + row + j);
    return OK;
}

static const char help_diag[] =
    "diag (v)\n"
    "diag (v, k)\n"
    "diag (v, m, n)\n"
    "diag (A)\n"
    "diag (A, k)\n"
    "Matrix with the vector v on its k-th diagonal (k > 0 above the main one), or the k-th diagonal of the\n"
    "matrix A as a column.\n"
    "  >> diag ([1 2; 3 4])\n"
    "  ans =\n"
    "\n"
    "     1\n"
    "     4\n"
    "\n"
    "See also: eye, tril, triu, blkdiag";
static Status bi_diag(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    Array *a = NULL, *r = NULL;
    Index k = 0, m = -1, n = -1;
    if (val_class(in[0]) > CLS_CELL)
        return err(it, "octave_base_value::diag (): wrong type argument '%s'", arg_type_name(in[0]));
    Status st = OK;
    if (nin == 2) {
        double d = 0;
        if (val_class(in[1]) > CLS_LOGICAL || val_is_empty(in[1])) return err(it, "diag: invalid argument K");
        st = val_get_double(it, in[1], &d);
        if (st != OK) return st;
        k = index_cut(d);
    } else if (nin == 3) {
        double dm, dn;
        Dims of = val_dims(in[0]);
        if (of.n > 2 || (of.d[0] != 1 && of.d[1] != 1)) return err(it, "diag: V must be a vector");
        for (int j = 1; j < 3; j++)
            if (val_class(in[j]) > CLS_LOGICAL || val_is_empty(in[j]))
                return err(it, "diag: invalid dimension %s", j == 1 ? "M" : "N");
        st = val_get_double(it, in[1], &dm);
        if (st == OK) st = val_get_double(it, in[2], &dn);
        if (st != OK) return st;
        m = dm < 0 ? 0 : index_cut(dm);
        n = dn < 0 ? 0 : index_cut(dn);
    }
    st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    Dims dims = array_dims(a);
    if (dims.n > 2) {
        st = err(it, "Matrix must be 2-dimensional");
        goto done;
    }
    bool is_vector = dims.d[0] == 1 || dims.d[1] == 1;
    bool float_class = class_is_float((Class) a->cls);
    if (nin == 3) {
        if (!is_vector) {
            st = err(it, "diag: V must be a vector");
            goto done;
        }
        Dims len = dims_2(a->numel < m ? (a->numel < n ? a->numel : n) : (m < n ? m : n), 1);
        Dims full = dims_2(m < n ? m : n, 1);
        Array *elems = NULL;
        st = array_zeros_nd(it, (Class) (float_class ? a->cls : CLS_DOUBLE), a->is_complex, &full, &elems);
        if (st == OK && float_class) {
            for (Index j = 0; j < len.d[0]; j++) copy_elem(elems, j, a, j);
            st = diag_new(it, m, n, elems, &out[0]);
        } else if (st == OK) {
            st = zeros_like(it, a, m, n, &r);
            for (Index j = 0; st == OK && j < len.d[0]; j++) copy_elem(r, j * m + j, a, j);
            if (st == OK) out[0] = val_from_array_take(&r);
        }
        array_drop(&elems);
        goto done;
    }
    if (a->numel == 1 && k == 0) {
        out[0] = val_retain(in[0].tag == T_DIAG || in[0].tag == T_RANGE ? val_num(array_get_double(a, 0))
                                                                        : in[0]);
        goto done;
    }
    if (a->numel == 0 && dims.d[0] == 0 && dims.d[1] == 0) {
        out[0] = val_empty_class(it, (Class) a->cls);
        goto done;
    }
    if (is_vector && k == 0 && float_class && a->numel > 0) {
        Dims column = dims_2(a->numel, 1);
        st = array_reshape(it, a, &column, &r);
        if (st == OK) st = diag_new(it, a->numel, a->numel, r, &out[0]);
        goto done;
    }
    st = is_vector ? diag_build(it, a, k, &r) : diag_extract(it, a, k, &r);
    if (st == OK && r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) out[0] = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&r);
    return st;
}
/*
%!assert (full (diag ([1 2])), [1 0; 0 2])
%!assert (diag ([1 2], 1), [0 1 0; 0 0 2; 0 0 0])
%!assert (diag ([1 2; 3 4], -1), 3)
%!assert (diag (zeros (0, 3)), zeros (0, 1))
%!error <diag: V must be a vector> diag (ones (2), 2, 2)
*/

/* ---- tril, triu ---- */

static Status triangle(Interp *it, const char *who, bool lower, const Value *in, int nin, Value *out)
{
    Array *a = NULL, *r = NULL;
    Index k = 0;
    bool pack = false;
    Status st = OK;
    if (nin > 1 && val_is_char(in[nin - 1])) {
        pack = val_equals_cstr(in[nin - 1], "pack");
        nin--;
    }
    if (nin > 2) return err_usage(it, who);
    if (val_class(in[0]) > CLS_CELL) {
        out[0] = val_retain(in[0]);
        return OK;
    }
    if (nin == 2) {
        st = arg_integer(it, in[1], "int64_t", &k);
        if (st != OK) return st;
    }
    st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    if (a->ndims > 2) {
        st = err(it, "%s: need a 2-D matrix", who);
        goto done;
    }
    /* nothing is not to be looked at 2^62 times */
    Index m = array_rows(a), n = a->numel > 0 ? array_cols(a) : 0;
    if (pack) {
        Index count = 0;
        for (Index j = 0; j < n; j++)
            for (Index i = 0; i < m; i++) count += lower ? j - i <= k : j - i >= k;
        st = zeros_like(it, a, count, 1, &r);
        if (st != OK) goto done;
        count = 0;
        for (Index j = 0; j < n; j++)
            for (Index i = 0; i < m; i++)
                if (lower ? j - i <= k : j - i >= k) copy_elem(r, count++, a, j * m + i);
    } else {
        st = zeros_like(it, a, m, array_cols(a), &r);
        if (st != OK) goto done;
        size_t size = class_elem_size((Class) a->cls, a->is_complex);
        for (Index j = 0; j < n && !it->interrupted; j++) {
            /* Column j keeps the rows from .. to-1. */
            Index edge = k > m + n ? -m - n : k < -m - n ? m + n : j - k;
            Index from = lower ? (edge < 0 ? 0 : edge > m ? m : edge) : 0;
            Index to = lower ? m : (edge + 1 < 0 ? 0 : edge + 1 > m ? m : edge + 1);
            if (a->cls == CLS_CELL) {
                for (Index i = from; i < to; i++) copy_elem(r, j * m + i, a, j * m + i);
            } else if (to > from) {
                memcpy((char *) r->data + (size_t) (j * m + from) * size,
                       (char *) a->data + (size_t) (j * m + from) * size, (size_t) (to - from) * size);
            }
        }
    }
    if (r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&r);
    return st;
}

static const char help_tril[] =
    "tril (A)\n"
    "tril (A, k)\n"
    "tril (A, k, \"pack\")\n"
    "Lower triangle of A: the elements on and below the k-th diagonal, the rest zero.\n"
    "  >> tril (ones (2))\n"
    "  ans =\n"
    "\n"
    "     1   0\n"
    "     1   1\n"
    "\n"
    "See also: triu, diag";
static Status bi_tril(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return triangle(it, "tril", true, in, nin, out);
}

static const char help_triu[] =
    "triu (A)\n"
    "triu (A, k)\n"
    "triu (A, k, \"pack\")\n"
    "Upper triangle of A: the elements on and above the k-th diagonal, the rest zero.\n"
    "  >> triu (ones (2))\n"
    "  ans =\n"
    "\n"
    "     1   1\n"
    "     0   1\n"
    "\n"
    "See also: tril, diag";
static Status bi_triu(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return triangle(it, "triu", false, in, nin, out);
}
/*
%!assert (tril ([1 2; 3 4]), [1 0; 3 4])
%!assert (triu ([1 2; 3 4], 1), [0 2; 0 0])
%!assert (tril (ones (2), "pack"), [1; 1; 1])
%!error <tril: need a 2-D matrix> tril (ones (2, 2, 2))
*/

/* ---- grids ---- */

/* An array of the shape dims whose value changes along dimension dim only: element k of v there. */
static Status spread(Interp *it, Value v, const Dims *dims, int dim, Value *out)
{
    Array *a = NULL, *r = NULL;
    Status st = val_to_array(it, v, &a);
    if (st == OK) st = array_new_nd(it, (Class) a->cls, a->is_complex, dims, &r);
    if (st != OK) goto done;
    size_t size = class_elem_size((Class) a->cls, a->is_complex);
    Lanes l = dims_lanes(dims, dim);
    char *p = r->data;
    for (Index o = 0; o < l.outer; o++)
        for (Index k = 0; k < l.len && (a->cls == CLS_CELL || !it->interrupted); k++) {
            const char *src = (const char *) a->data + (size_t) k * size;
            if (a->cls == CLS_DOUBLE && !a->is_complex) {
                double x = array_f64(a)[k], *q = (double *) p;
                for (Index i = 0; i < l.stride; i++) q[i] = x;
                p += (size_t) l.stride * size;
            } else {
                for (Index i = 0; i < l.stride; i++, p += size) memcpy(p, src, size);
            }
        }
    for (Index k = 0; r->cls == CLS_CELL && k < r->numel; k++) val_retain(array_cells(r)[k]);
    *out = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&r);
    return st;
}

static bool is_grid_vector(Value v)
{
    return val_class(v) <= CLS_CELL && val_ndims(v) == 2 && (val_rows(v) == 1 || val_cols(v) == 1);
}

static const char help_meshgrid[] =
    "[xx, yy] = meshgrid (x)\n"
    "[xx, yy] = meshgrid (x, y)\n"
    "[xx, yy, zz] = meshgrid (x, y, z)\n"
    "The coordinates of a rectangular grid: xx holds x in each row, yy holds y in each column.\n"
    "  >> [xx, yy] = meshgrid (1:2, 3:4)\n"
    "  xx =\n"
    "\n"
    "     1   2\n"
    "     1   2\n"
    "\n"
    "  yy =\n"
    "\n"
    "     3   3\n"
    "     4   4\n"
    "\n"
    "See also: ndgrid, mesh";
static Status bi_meshgrid(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Value x = in[0], y = nin > 1 ? in[1] : x, z = nin > 2 ? in[2] : y;
    bool three = nout > 2 || nin > 2;
    if (!is_grid_vector(x) || !is_grid_vector(y) || (three && !is_grid_vector(z)))
        return err(it, three ? "meshgrid: X, Y, and Z must be vectors" : "meshgrid: X and Y must be vectors");
    Dims dims = dims_2(val_numel(y), val_numel(x));
    if (three) {
        dims.n = 3;
        dims.d[2] = val_numel(z);
    }
    Dims shape = dims;
    dims_normalize(&shape);
    Status st = spread(it, x, &shape, 1, &out[0]);
    if (st == OK && nout > 1) st = spread(it, y, &shape, 0, &out[1]);
    if (st == OK && nout > 2) st = spread(it, z, &shape, 2, &out[2]);
    return st;
}
/*
%!error <meshgrid: X and Y must be vectors> meshgrid (ones (2), 1)
%!assert (size (nthargout (3, @meshgrid, 1:2, 1:3)), [3 2 3])
%!assert (size (ndgrid (1:2, zeros (1, 0))), [2 0])
*/

static const char help_ndgrid[] =
    "[y1, y2, ...] = ndgrid (x1, x2, ...)\n"
    "[y1, y2, ...] = ndgrid (x)\n"
    "The coordinates of a grid in any number of dimensions: yk holds xk along dimension k.\n"
    "  >> [a, b] = ndgrid (1:2, 3:4)\n"
    "  a =\n"
    "\n"
    "     1   1\n"
    "     2   2\n"
    "\n"
    "  b =\n"
    "\n"
    "     3   4\n"
    "     3   4\n"
    "\n"
    "See also: meshgrid";
static Status bi_ndgrid(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    int n = nin == 1 ? (nout > 1 ? nout : 1) : nin;
    if (nin > 1 && nout > nin) return err(it, "ndgrid: wrong number of input arguments");
    if (n > MAX_DIMS) return err_out_of_memory(it);
    Dims dims = { .n = n < 2 ? 2 : n };
    dims.d[1] = 1;
    for (int k = 0; k < n; k++) {
        Value v = nin == 1 ? in[0] : in[k];
        if (!is_grid_vector(v) && !(val_class(v) <= CLS_CELL && val_is_empty(v)))
            return err(it, "ndgrid: arguments must be vectors");
        dims.d[k] = val_numel(v);
    }
    dims_normalize(&dims);
    Status st = OK;
    for (int k = 0; k < (nout > 1 ? nout : 1) && st == OK; k++)
        st = spread(it, nin == 1 ? in[0] : in[k], &dims, k, &out[k]);
    return st;
}

/* ---- magic ---- */

static void magic_odd(Index n, double *a, Index ld, double add)
{
    for (Index i = 0; i < n; i++)
        for (Index j = 0; j < n; j++) {
            /* Siamese method, started so that 1 stands in the middle of the first row. */
            Index p = (i + j + 1 + n / 2) % n, q = (i + 2 * j + 1) % n;
            a[j * ld + i] = (double) (p * n + q + 1) + add;
        }
}

static void magic_fill(Index n, double *a)
{
    if (n % 2 == 1) {
        magic_odd(n, a, n, 0);
    } else if (n % 4 == 0) {
        for (Index i = 0; i < n; i++)
            for (Index j = 0; j < n; j++) {
                double x = (double) (i * n + j + 1);
                bool keep = ((i % 4 == 0 || i % 4 == 3) != (j % 4 == 0 || j % 4 == 3));
                a[j * n + i] = keep ? x : (double) (n * n + 1) - x;
            }
    } else {
        /* LUX method by quarters: four odd squares, then columns are exchanged between the halves. */
        Index h = n / 2, k = (n - 2) / 4;
        double q = (double) (h * h);
        magic_odd(h, a, n, 0);
        magic_odd(h, a + h * n + h, n, q);
        magic_odd(h, a + h * n, n, 2 * q);
        magic_odd(h, a + h, n, 3 * q);
        for (Index i = 0; i < h; i++) {
            for (Index j = 0; j < n; j++) {
                bool swap = j < k || j > n - k;
                if (i == h / 2) swap = (j >= 1 && j <= k) || j > n - k;
                if (!swap) continue;
                double t = a[j * n + i];
                a[j * n + i] = a[j * n + i + h];
                a[j * n + i + h] = t;
            }
        }
    }
}

static const char help_magic[] =
    "magic (n)\n"
    "n x n matrix of the numbers 1 .. n^2 whose rows, columns and diagonals have the same sum.\n"
    "  >> magic (3)\n"
    "  ans =\n"
    "\n"
    "     8   1   6\n"
    "     3   5   7\n"
    "     4   9   2\n"
    "\n"
    "See also: hilb, pascal";
static Status bi_magic(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    double x = 0;
    if (val_class(in[0]) > CLS_CHAR) return err(it, "fix: not defined for %s", arg_type_name(in[0]));
    Status st = val_is_empty(in[0]) ? OK : val_get_double(it, in[0], &x);
    if (st != OK) return st;
    x = trunc(x);
    if (x < 0) return err(it, "magic: N must be non-negative");
    if (val_is_complex(in[0])) return err(it, "mod: not defined for complex numbers");
    if (!val_is_scalar(in[0]) || isinf(x)) return err_id(it, "Octave:undefined-function", "'A' undefined");
    Index n = isnan(x) ? 0 : x > 1e9 ? 1000000000 : (Index) x;
    Array *a = NULL;
    st = array_new(it, CLS_DOUBLE, n, n, &a);
    if (st != OK) return st;
    if (n == 2) {
        static const double two[] = { 4, 1, 3, 2 };
        memcpy(a->data, two, sizeof two);
    } else if (n > 0) {
        magic_fill(n, array_f64(a));
    }
    Class cls = val_class(in[0]);
    if (class_is_integer(cls) || cls == CLS_SINGLE) {
        Array *other = NULL;
        st = array_to_class(it, a, cls, &other);
        array_drop(&a);
        a = other;
    }
    if (st == OK) out[0] = val_from_array_take(&a);
    return st;
}
/*
%!assert (magic (4), [16 2 3 13; 5 11 10 8; 9 7 6 12; 4 14 15 1])
%!assert (sum (magic (6)), 111 * ones (1, 6))
%!error <magic: N must be non-negative> magic (-1)
*/

static const bool true_value = true, false_value = false;

const Builtin construct_builtins[] = {
    { "zeros",    bi_zeros,    0, -1, 0, 1,  help_zeros },
    { "ones",     bi_ones,     0, -1, 0, 1,  help_ones },
    { "true",     bi_true,     0, -1, 0, 1,  help_true, .truth = &true_value },
    { "false",    bi_false,    0, -1, 0, 1,  help_false, .truth = &false_value },
    { "eye",      bi_eye,      0, 4,  0, 1,  help_eye },
    { "linspace", bi_linspace, 2, 3,  0, 1,  help_linspace },
    { "colon",    bi_colon,    2, 3,  0, 1,  help_colon },
    { "diag",     bi_diag,     1, 3,  0, 1,  help_diag },
    { "tril",     bi_tril,     1, 3,  0, 1,  help_tril },
    { "triu",     bi_triu,     1, 3,  0, 1,  help_triu },
    { "meshgrid", bi_meshgrid, 1, 3,  0, 3,  help_meshgrid },
    { "ndgrid",   bi_ndgrid,   1, -1, 0, -1, help_ndgrid },
    { "magic",    bi_magic,    1, 1,  0, 1,  help_magic },
    { 0 },
};
