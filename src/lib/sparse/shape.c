/* Parts and arrangements of sparse matrices: diagonals, triangles, other shapes and sizes, turns, kron. */
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

/* ---- other sizes ---- */

/* A rows x cols matrix with the elements of s, so many places further down and to the right; what does not
 * fit is gone. */
typedef struct Frame {
    Index rows, cols, down, right;
} Frame;
static Status framed(Interp *it, const Sparse *s, const Frame *f, Value *out)
{
    Sparse *r = NULL;
    Index at = 0;
    SparseShape shape = { (Class) s->cls, s->is_complex, f->rows, f->cols, sparse_nnz(s) };
    Status st = sparse_new(it, &shape, &r);
    if (st != OK) return st;
    for (Index j = 0; j < f->cols; j++) {
        Index from = j - f->right;
        bool inside = from >= 0 && from < s->cols;
        for (Index k = inside ? s->colptr[from] : 0; inside && k < s->colptr[from + 1]; k++) {
            Index row = s->row[k] + f->down;
            if (row >= 0 && row < f->rows) copy_element(r, at++, row, s, k);
        }
        r->colptr[j + 1] = at;
    }
    st = sparse_narrow(it, &r);
    if (st == OK) return sparse_result(&r, out);
    sparse_drop(&r);
    return st;
}

Status door_resize(Interp *it, const BuiltinCall *c)
{
    Frame f = { 0 };
    bool plain = c->in[0].tag == T_SPARSE && c->nin > 1;
    if (!plain) return door_back(it, c);
    if (c->nin > 3 || (c->nin == 2 && val_numel(c->in[1]) > 2)) return err(it, "sparse array must be 2-D");
    if (c->nin == 3) plain = whole_number(c->in[1], &f.rows) && whole_number(c->in[2], &f.cols);
    else if (val_numel(c->in[1]) == 2 && c->in[1].tag == T_ARRAY) {
        const Array *a = c->in[1].u.array;
        plain = whole_number(val_num(array_get_double(a, 0)), &f.rows)
                && whole_number(val_num(array_get_double(a, 1)), &f.cols);
    } else {
        plain = whole_number(c->in[1], &f.rows);
        f.cols = f.rows;
    }
    if (!plain) return door_back(it, c);
    if (f.rows < 0 || f.cols < 0) return err(it, "can't resize to negative dimension");
    return framed(it, c->in[0].u.sparse, &f, &c->out[0]);
}

/* postpad and prepad with zeros along one of two dimensions. */
static Status padded(Interp *it, const BuiltinCall *c, bool in_front)
{
    Index n = 0, dim = 0;
    bool plain = c->in[0].tag == T_SPARSE && c->nin > 1 && whole_number(c->in[1], &n) && n >= 0;
    if (plain && c->nin > 2) plain = c->in[2].tag == T_NUM && c->in[2].u.num == 0;
    if (plain && c->nin > 3) plain = whole_number(c->in[3], &dim) && (dim == 1 || dim == 2);
    if (!plain) return door_back(it, c);
    const Sparse *s = c->in[0].u.sparse;
    if (dim == 0) dim = s->rows == 1 && s->cols != 1 ? 2 : 1;
    Frame f = { dim == 1 ? n : s->rows, dim == 2 ? n : s->cols, 0, 0 };
    if (in_front) {
        f.down = f.rows - s->rows;
        f.right = f.cols - s->cols;
    }
    return framed(it, s, &f, &c->out[0]);
}

Status door_postpad(Interp *it, const BuiltinCall *c) { return padded(it, c, false); }
Status door_prepad(Interp *it, const BuiltinCall *c) { return padded(it, c, true); }

/* ---- quarter turns ---- */

/* n, n - 1 ... 1 */
static Status backwards(Interp *it, Index n, Value *out)
{
    Array *a = NULL;
    Status st = array_new(it, CLS_DOUBLE, 1, n, &a);
    for (Index k = 0; st == OK && k < n; k++) array_f64(a)[k] = (double) (n - k);
    if (st == OK) *out = val_from_array_take(&a);
    return st;
}

Status door_rot90(Interp *it, const BuiltinCall *c)
{
    Index turns = 1;
    if (c->in[0].tag != T_SPARSE || val_is_empty(c->in[0])) return door_back(it, c);
    if (c->nin > 1 && !whole_number(c->in[1], &turns)) return door_back(it, c);
    turns = ((turns % 4) + 4) % 4;
    if (turns == 0) {
        c->out[0] = val_retain(c->in[0]);
        return OK;
    }
    Sparse *t = NULL;
    Value idx[2] = { val_colon(), val_colon() };
    const Sparse *s = c->in[0].u.sparse;
    Status st = OK;
    if (turns != 2) {
        st = sparse_transpose(it, s, false, &t);
        s = t;
    }
    if (st == OK && turns < 3) st = backwards(it, s->rows, &idx[0]);
    if (st == OK && turns > 1) st = backwards(it, s->cols, &idx[1]);
    if (st == OK) st = sparse_index(it, NULL, s, idx, 2, &c->out[0]);
    val_release(idx[0]);
    val_release(idx[1]);
    sparse_drop(&t);
    return st;
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
