/* Making sparse matrices, and what is asked of them: sparse, spalloc, nnz, nzmax, find, issparse. */
#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "lib/numeric.h"
#include "lib/sparse/sparse.h"
#include "lib/text.h"
#include "ops/index_subs.h"
#include "ops/sparse.h"

Status sparse_result(Sparse **s, Value *out)
{
    *out = val_from_sparse_take(s);
    return OK;
}

/* ---- sparse ---- */

static Status from_matrix(Interp *it, Value v, Value *out)
{
    Sparse *s = NULL;
    if (!val_is_operand(v) || val_is_char(v))
        return err(it, "sparse: wrong type argument '%s'", arg_type_name(v));
    if (val_is_integer_class(v))
        return err(it, "octave_base_value::sparse_matrix_value(): wrong type argument '%s'",
                   val_type_name(v));
    Status st = val_to_sparse(it, v, &s);
    if (st == OK) st = sparse_narrow(it, &s);
    if (st == OK) st = sparse_result(&s, out);
    sparse_drop(&s);
    return st;
}

static Status size_arg(Interp *it, Value v, Index *out)
{
    double x;
    Status st = val_is_operand(v) && !val_is_char(v)
                    ? val_get_double(it, v, &x)
                    : err(it, "octave_base_value::int64_value (): wrong type argument '%s'",
                          val_type_name(v));
    if (st != OK) return st;
    if (isnan(x)) return err(it, "conversion of nan to int64_t value failed");
    if (x != floor(x)) return err(it, "conversion of %g to int64_t value failed", x);
    *out = index_cut(x);
    return OK;
}

static Status of_size(Interp *it, Value m, Value n, Index room, Value *out)
{
    SparseShape shape = { .cls = CLS_DOUBLE, .nzmax = room };
    Sparse *s = NULL;
    Status st = size_arg(it, m, &shape.rows);
    if (st == OK) st = size_arg(it, n, &shape.cols);
    if (shape.rows < 0) shape.rows = 0;
    if (shape.cols < 0) shape.cols = 0;
    if (st == OK) st = sparse_new(it, &shape, &s);
    return st == OK ? sparse_result(&s, out) : st;
}

typedef struct Call {
    Value i, j, v;
    Index rows, cols, nzmax; /* rows < 0: as many as are needed */
    bool keep_last;
} Call;

/* Subscripts as zero-based places; a single one stands for count of them. */
static Status places(Interp *it, Value v, int pos, Subscript *sub)
{
    if (v.tag == T_COLON) return err(it, "invalid use of colon in function argument list");
    return sub_resolve(it, NULL, v, pos, 2, sub);
}

static Status spread(Interp *it, Subscript *sub, Index count, Index **out)
{
    if (sub->kind == SUB_LIST && sub->len == count) { /* what it has of its own */
        *out = sub->list;
        sub->list = NULL;
        return OK;
    }
    Index *at = mem_array(count + 1, sizeof(Index));
    if (!at) return err_out_of_memory(it);
    for (Index k = 0; k < count; k++) at[k] = sub_at(sub, sub->len == 1 ? 0 : k);
    *out = at;
    return OK;
}

static Status check_bounds(Interp *it, const Call *c, const Subscript *row, const Subscript *col)
{
    if (c->rows >= 0 && row->extent > c->rows)
        return err_id(it, "Octave:index-out-of-bounds", "sparse: row index %lldout of bound %lld",
                      (long long) row->extent, (long long) c->rows);
    if (c->cols >= 0 && col->extent > c->cols)
        return err_id(it, "Octave:index-out-of-bounds", "sparse: column index %lldout of bound %lld",
                      (long long) col->extent, (long long) c->cols);
    return OK;
}

static Status accumulate(Interp *it, const Call *c, Value *out)
{
    Subscript row = { 0 }, col = { 0 };
    Index *i = NULL, *j = NULL;
    Array *data = NULL;
    Sparse *s = NULL;
    Class cls = val_class(c->v);
    if (!val_is_operand(c->v) || val_is_char(c->v))
        return err(it, "sparse: wrong type argument '%s'", arg_type_name(c->v));
    Status st = val_to_class(it, c->v, cls == CLS_LOGICAL ? CLS_LOGICAL : CLS_DOUBLE, &data);
    if (st == OK) st = places(it, c->i, 0, &row);
    if (st == OK) st = places(it, c->j, 1, &col);
    if (st != OK) goto done;
    Index count = row.len != 1 ? row.len : col.len != 1 ? col.len : data->numel;
    if ((row.len != 1 && row.len != count) || (col.len != 1 && col.len != count)
        || (data->numel != 1 && data->numel != count)) {
        st = err(it, "sparse: dimension mismatch");
        goto done;
    }
    st = check_bounds(it, c, &row, &col);
    if (st == OK) st = spread(it, &row, count, &i);
    if (st == OK) st = spread(it, &col, count, &j);
    Triplets t = { { (Class) data->cls, data->is_complex, c->rows < 0 ? row.extent : c->rows,
                     c->cols < 0 ? col.extent : c->cols, c->nzmax },
                   count,
                   i,
                   j,
                   data->data,
                   data->numel == 1,
                   c->keep_last };
    if (st == OK) st = sparse_from_triplets(it, &t, &s);
    if (st == OK) st = sparse_narrow(it, &s);
    if (st == OK) st = sparse_result(&s, out);
done:
    sub_free(&row);
    sub_free(&col);
    mem_free(i);
    mem_free(j);
    array_drop(&data);
    sparse_drop(&s);
    return st;
}

static const char help_sparse[] =
    "sparse (A)\n"
    "sparse (M, N)\n"
    "sparse (I, J, SV)\n"
    "sparse (I, J, SV, M, N)\n"
    "sparse (I, J, SV, M, N, 'unique')\n"
    "sparse (I, J, SV, M, N, NZMAX)\n"
    "A sparse matrix: only its nonzero elements are stored. Of the matrix A; M x N without elements; or with element\n"
    "SV(k) in row I(k) and column J(k). Elements at the same place are added (logical ones or-ed), or with 'unique'\n"
    "the last one counts. Each of I, J, SV may be one number for all. NZMAX: the room for elements to begin with.\n"
    "  >> S = sparse ([1 2 1], [1 3 1], [5 6 7])\n"
    "  S =\n"
    "\n"
    "  Compressed Column Sparse (rows = 2, cols = 3, nnz = 2 [33%])\n"
    "\n"
    "    (1, 1) -> 12\n"
    "    (2, 3) -> 6\n"
    "\n"
    "See also: full, issparse, speye, spalloc, find, accumarray";
static Status bi_sparse(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    Call c = { .rows = -1, .cols = -1 };
    Text option;
    Status st = OK;
    if (nin == 1) return from_matrix(it, in[0], out);
    if (nin == 2) return of_size(it, in[0], in[1], 0, out);
    c.i = in[0];
    c.j = in[1];
    c.v = in[2];
    if (nin == 4 || nin == 6) {
        bool told = text_get(in[nin - 1], &option);
        if (told && !text_is(in[nin - 1], "unique") && !text_is(in[nin - 1], "sum")
            && !text_is(in[nin - 1], "summation"))
            return err(it, "sparse: invalid option: %.*s", (int) option.len, option.s);
        c.keep_last = told && text_is(in[nin - 1], "unique");
        if (!told && nin == 6) {
            st = size_arg(it, in[5], &c.nzmax);
            if (st == OK && c.nzmax < 0) st = err(it, "sparse: NZMAX must be >= 0");
        }
    }
    if (nin >= 5 && st == OK) {
        st = size_arg(it, in[3], &c.rows);
        if (st == OK) st = size_arg(it, in[4], &c.cols);
        if (st == OK && (c.rows < 0 || c.cols < 0))
            st = err(it, "sparse: dimensions M and N must be non-negative");
    }
    return st == OK ? accumulate(it, &c, out) : st;
}

static const char help_spalloc[] =
    "spalloc (M, N, NZ)\n"
    "An M x N sparse matrix without elements and with room for NZ of them. M alone: M x M.\n"
    "  >> nzmax (spalloc (3, 3, 7))\n"
    "  ans = 7\n"
    "See also: sparse, nzmax";
static Status bi_spalloc(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    Index room = 0;
    for (int k = 0; k < nin; k++) {
        Index x;
        Status st = size_arg(it, in[k], &x);
        if (st != OK) return st;
        if (x < 0) return err(it, "spalloc: M, N, and NZ must be non-negative");
        if (k == 2) room = x;
    }
    return of_size(it, in[0], in[nin > 1 ? 1 : 0], room, out);
}

static const char help_issparse[] = "issparse (X)\n"
                                    "True if X is a sparse matrix.\n"
                                    "  >> issparse (sparse (1))\n"
                                    "  ans = 1\n"
                                    "See also: sparse, full";
static Status bi_issparse(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) it, (void) nin, (void) nout;
    out[0] = val_bool(in[0].tag == T_SPARSE);
    return OK;
}

static const char help_nzmax[] =
    "nzmax (SM)\n"
    "The number of elements that SM has room for: of a sparse matrix at least nnz (SM), of others numel (SM).\n"
    "  >> nzmax (sparse ([1 0 2]))\n"
    "  ans = 2\n"
    "See also: nnz, spalloc, sparse";
static Status bi_nzmax(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) it, (void) nin, (void) nout;
    if (in[0].tag == T_SPARSE) out[0] = val_num((double) in[0].u.sparse->nzmax);
    else out[0] = val_num((double) val_numel(in[0]));
    return OK;
}

/* ---- doors: functions of others, for a sparse first argument ---- */

Status door_nnz(Interp *it, const BuiltinCall *c)
{
    (void) it;
    c->out[0] = val_num((double) sparse_nnz(c->in[0].u.sparse));
    return OK;
}

static Status values_out(Interp *it, const Sparse *s, Index first, Index count, Array **out)
{
    size_t size = sparse_elem_size(s);
    Dims dims = dims_2(count, 1);
    Status st = array_new_nd(it, (Class) s->cls, s->is_complex, &dims, out);
    if (st == OK)
        memcpy((*out)->data, (const char *) s->data + (size_t) first * size, (size_t) count * size);
    return st;
}

/* find (S, n, direction): elements first .. first + count. */
static Status find_range(Interp *it, const BuiltinCall *c, Index *first, Index *count)
{
    Index nnz = sparse_nnz(c->in[0].u.sparse);
    double n = (double) nnz;
    Text way = { "first", 5 };
    *first = 0;
    *count = nnz;
    if (c->nin < 2) return OK;
    Status st = val_get_double(it, c->in[1], &n);
    if (st != OK) return st;
    if (n < 0 || n != floor(n)) return err(it, "find: N must be an integer");
    if (c->nin > 2
        && (!text_get(c->in[2], &way) || (!text_is(c->in[2], "first") && !text_is(c->in[2], "last"))))
        return err(it, "find: DIRECTION must be \"first\" or \"last\"");
    if (n > 0 && n < (double) nnz) {
        *count = (Index) n;
        if (text_is(c->nin > 2 ? c->in[2] : val_none(), "last")) *first = nnz - *count;
    }
    return OK;
}

Status door_find(Interp *it, const BuiltinCall *c)
{
    if (c->in[0].tag != T_SPARSE) return door_full(it, c);
    const Sparse *s = c->in[0].u.sparse;
    Index first, count;
    Array *part[3] = { NULL, NULL, NULL };
    int n = c->nout > 1 ? c->nout : 1;
    Status st = find_range(it, c, &first, &count);
    if (st != OK) return st;
    /* a row gives rows */
    Dims shape = s->rows == 1 && s->cols != 1 ? dims_2(1, count) : dims_2(count, 1);
    if (s->rows == s->cols && (s->rows == 0 || (s->rows == 1 && count == 0))) shape = dims_2(0, 0);
    for (int k = 0; k < 2 && st == OK; k++) st = array_new_nd(it, CLS_DOUBLE, false, &shape, &part[k]);
    for (Index j = 0; st == OK && j < s->cols; j++)
        for (Index p = s->colptr[j]; p < s->colptr[j + 1]; p++) {
            if (p < first || p >= first + count) continue;
            Index i = s->row[p];
            array_f64(part[0])[p - first] = n == 1 ? (double) (j * s->rows + i + 1) : (double) (i + 1);
            array_f64(part[1])[p - first] = (double) (j + 1);
        }
    if (st == OK && n > 2) {
        Array *values = NULL;
        st = values_out(it, s, first, count, &values);
        if (st == OK) st = array_reshape(it, values, &shape, &part[2]);
        array_drop(&values);
    }
    for (int k = 0; k < 3; k++) {
        if (st == OK && k < n) c->out[k] = val_from_array_take(&part[k]);
        array_drop(&part[k]);
    }
    return st;
}

Status door_full_of(Interp *it, const BuiltinCall *c)
{
    Array *a = NULL;
    Status st = val_to_array(it, c->in[0], &a);
    if (st == OK) c->out[0] = val_from_array_take(&a);
    return st;
}

static Status to_class(Interp *it, const BuiltinCall *c, bool logical)
{
    const Sparse *s = c->in[0].u.sparse;
    Sparse *r = NULL;
    Status st;
    if (!logical) {
        st = sparse_to_double(it, (Sparse *) s, s->is_complex, &r);
        return st == OK ? sparse_result(&r, &c->out[0]) : st;
    }
    for (Index k = 0; k < sparse_nnz(s); k++)
        if (sparse_elem(s, k) != sparse_elem(s, k))
            return err(it, "invalid conversion from NaN to logical");
    return op_binary(it, BIN_NE, c->in[0], val_num(0), &c->out[0]);
}

Status door_double(Interp *it, const BuiltinCall *c) { return to_class(it, c, false); }
Status door_logical(Interp *it, const BuiltinCall *c) { return to_class(it, c, true); }

static const char help_band_density[] =
    "__sparse_band_density__ (X)\n"
    "What spparms (\"bandden\", X) sets: systems with a larger part of their band's places taken are solved by\n"
    "LAPACK's band solvers.\n"
    "See also: spparms";
static Status bi_band_density(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout, (void) out;
    return val_get_double(it, in[0], &it->sparse_band_density);
}

const Builtin sparse_builtins[] = {
    { "sparse", bi_sparse, 1, 6, 0, 1, help_sparse },
    { "spalloc", bi_spalloc, 1, 3, 0, 1, help_spalloc },
    { "issparse", bi_issparse, 1, 1, 0, 1, help_issparse },
    { "nzmax", bi_nzmax, 1, 1, 0, 1, help_nzmax },
    { "__sparse_band_density__", bi_band_density, 1, 1, 0, 0, help_band_density },
    { 0 },
};
