/* Parts and arrangements of sparse matrices: diagonals, triangles, reshape, kron. */
#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "lib/numeric.h"
#include "lib/sparse/sparse.h"
#include "ops/sparse.h"

static bool whole_number(Value v, Index *k)
{
    double x;
    if (v.tag != T_NUM) return false;
    x = v.u.num;
    if (x != floor(x) || !(fabs(x) < 9e15)) return false;
    *k = (Index) x;
    return true;
}

static inline void copy_element(Sparse *to, Index at, Index row, const Sparse *from, Index k)
{
    to->row[at] = row;
    if (from->cls == CLS_LOGICAL) sparse_bool(to)[at] = sparse_bool(from)[k];
    else if (from->is_complex) sparse_c128(to)[at] = sparse_c128(from)[k];
    else sparse_f64(to)[at] = sparse_f64(from)[k];
}

/* ---- diag ---- */

static Status diagonal_of(Interp *it, const Sparse *s, Index d, Sparse **out)
{
    Index first = d < 0 ? -d : 0, col = d > 0 ? d : 0, n = s->rows - first, at = 0;
    if (s->cols - col < n) n = s->cols - col;
    if (n < 0) n = 0;
    Status st = sparse_new(it, &(SparseShape){ (Class) s->cls, s->is_complex, n, 1, n }, out);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) {
        bool found;
        Index p = sparse_find_row(s, first + k, col + k, &found);
        if (found) copy_element(*out, at++, k, s, p);
    }
    (*out)->colptr[1] = at;
    (*out)->nzmax = at;
    return OK;
}

static Status matrix_of_diagonal(Interp *it, const Sparse *v, Index d, Sparse **out)
{
    Index n = v->rows * v->cols, size = size_add(n, d < 0 ? -d : d), nnz = sparse_nnz(v), at = 0;
    Status st = sparse_new(it, &(SparseShape){ (Class) v->cls, v->is_complex, size, size, nnz }, out);
    if (st != OK) return st;
    Index *count = (*out)->colptr + 1;
    for (Index j = 0; j < v->cols; j++)
        for (Index p = v->colptr[j]; p < v->colptr[j + 1]; p++) {
            Index k = v->cols == 1 ? v->row[p] : j, col = d > 0 ? k + d : k;
            copy_element(*out, at++, d < 0 ? k - d : k, v, p);
            count[col]++;
        }
    for (Index j = 0; j < size; j++) count[j] += (*out)->colptr[j];
    return OK;
}

Status door_diag(Interp *it, const BuiltinCall *c)
{
    Index d = 0;
    Sparse *r = NULL;
    if (c->in[0].tag != T_SPARSE || c->nin > 2 || (c->nin == 2 && !whole_number(c->in[1], &d)))
        return door_back(it, c);
    const Sparse *s = c->in[0].u.sparse;
    if (s->rows == 0 || s->cols == 0) { /* 0 x 0 */
        Status st = sparse_new(it, &(SparseShape){ (Class) s->cls, s->is_complex, 0, 0, 0 }, &r);
        return st == OK ? sparse_result(&r, &c->out[0]) : st;
    }
    Status st = s->rows == 1 || s->cols == 1 ? matrix_of_diagonal(it, s, d, &r) : diagonal_of(it, s, d, &r);
    return st == OK ? sparse_result(&r, &c->out[0]) : st;
}

/* ---- triangles ---- */

static Status triangle(Interp *it, const BuiltinCall *c, bool lower)
{
    Index d = 0, at = 0;
    Sparse *r = NULL;
    if (c->in[0].tag != T_SPARSE || c->nin > 2 || (c->nin == 2 && !whole_number(c->in[1], &d)))
        return door_back(it, c);
    const Sparse *s = c->in[0].u.sparse;
    Status st = sparse_new_like(it, s, sparse_nnz(s), &r);
    if (st != OK) return st;
    for (Index j = 0; j < s->cols; j++) {
        for (Index p = s->colptr[j]; p < s->colptr[j + 1]; p++) {
            Index i = s->row[p];
            if (lower ? j - i <= d : j - i >= d) copy_element(r, at++, i, s, p);
        }
        r->colptr[j + 1] = at;
    }
    r->nzmax = at;
    st = sparse_narrow(it, &r);
    if (st == OK) st = sparse_result(&r, &c->out[0]);
    sparse_drop(&r);
    return st;
}

Status door_tril(Interp *it, const BuiltinCall *c) { return triangle(it, c, true); }
Status door_triu(Interp *it, const BuiltinCall *c) { return triangle(it, c, false); }

/* ---- other shapes ---- */

static Status err_reshape(Interp *it, const Sparse *s, Index rows, Index cols)
{
    return err(it, "reshape: can't reshape %lldx%lld array to %lldx%lld array", (long long) s->rows,
               (long long) s->cols, (long long) rows, (long long) cols);
}

Status door_reshape(Interp *it, const BuiltinCall *c)
{
    const Sparse *s = c->in[0].u.sparse;
    Index rows = 0, cols = 0, numel = val_numel(c->in[0]);
    Sparse *r = NULL;
    if (c->in[0].tag != T_SPARSE) return door_full(it, c);
    if (c->nin == 3 && val_is_empty(c->in[2]) && whole_number(c->in[1], &rows)) {
        if (rows <= 0 || numel % rows != 0) return door_back(it, c);
        cols = numel / rows;
    } else if (c->nin == 3 && val_is_empty(c->in[1]) && whole_number(c->in[2], &cols)) {
        if (cols <= 0 || numel % cols != 0) return door_back(it, c);
        rows = numel / cols;
    } else if (c->nin == 2 && val_numel(c->in[1]) >= 2) {
        Array *a = NULL;
        Status st = val_to_class(it, c->in[1], CLS_DOUBLE, &a);
        if (st != OK) return st;
        rows = index_cut(array_get_double(a, 0));
        cols = 1;
        for (Index k = 1; k < a->numel; k++) cols = size_mul(cols, index_cut(array_get_double(a, k)));
        array_drop(&a);
    } else {
        cols = 1;
        if (c->nin < 3 || !whole_number(c->in[1], &rows)) return door_back(it, c);
        for (int k = 2; k < c->nin; k++) {
            Index d;
            if (!whole_number(c->in[k], &d)) return door_back(it, c);
            cols = size_mul(cols, d);
        }
    }
    if (rows < 0 || cols < 0) return err(it, "reshape: SIZE must be non-negative");
    if (size_mul(rows, cols) != numel) return err_reshape(it, s, rows, cols);
    Status st = sparse_reshape(it, s, rows, cols, &r);
    return st == OK ? sparse_result(&r, &c->out[0]) : st;
}

Status door_vec(Interp *it, const BuiltinCall *c)
{
    Sparse *r = NULL;
    if (c->nin > 1) return door_back(it, c);
    Status st = sparse_reshape(it, c->in[0].u.sparse, val_numel(c->in[0]), 1, &r);
    return st == OK ? sparse_result(&r, &c->out[0]) : st;
}

/* ---- kron ---- */

static Status kron_of(Interp *it, const Sparse *a, const Sparse *b, Sparse **out)
{
    SparseShape shape = { CLS_DOUBLE, a->is_complex, size_mul(a->rows, b->rows), size_mul(a->cols, b->cols),
                          size_mul(sparse_nnz(a), sparse_nnz(b)) };
    Index at = 0;
    Status st = sparse_new(it, &shape, out);
    for (Index j = 0; st == OK && j < a->cols; j++)
        for (Index k = 0; st == OK && k < b->cols; k++) {
            for (Index p = a->colptr[j]; p < a->colptr[j + 1]; p++)
                for (Index q = b->colptr[k]; q < b->colptr[k + 1]; q++) {
                    (*out)->row[at] = a->row[p] * b->rows + b->row[q];
                    if (a->is_complex) sparse_c128(*out)[at] = sparse_c128(a)[p] * sparse_c128(b)[q];
                    else sparse_f64(*out)[at] = sparse_f64(a)[p] * sparse_f64(b)[q];
                    at++;
                }
            (*out)->colptr[j * b->cols + k + 1] = at;
            st = check_interrupt(it);
        }
    if (st == OK) sparse_drop_zeros(*out);
    else sparse_drop(out);
    return st;
}

Status door_kron(Interp *it, const BuiltinCall *c)
{
    Sparse *acc = NULL;
    bool is_complex = false;
    Status st = OK;
    for (int k = 0; k < c->nin; k++) {
        Class cls = val_class(c->in[k]);
        is_complex = is_complex || val_is_complex(c->in[k]);
        if (!val_is_operand(c->in[k]) || (cls != CLS_DOUBLE && cls != CLS_LOGICAL)) return door_full(it, c);
    }
    for (int k = 0; k < c->nin && st == OK; k++) {
        Sparse *s = NULL, *d = NULL, *product = NULL;
        st = val_to_sparse(it, c->in[k], &s);
        if (st == OK) st = sparse_to_double(it, s, is_complex, &d);
        if (st == OK && acc) st = kron_of(it, acc, d, &product);
        else if (st == OK) product = val_retain(val_from_obj(T_SPARSE, d)).u.sparse;
        sparse_drop(&acc);
        acc = product;
        sparse_drop(&s);
        sparse_drop(&d);
    }
    if (st == OK) st = sparse_narrow(it, &acc);
    if (st == OK) st = sparse_result(&acc, &c->out[0]);
    sparse_drop(&acc);
    return st;
}
