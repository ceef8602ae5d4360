/* Sparse matrices from other values and back, and with other elements. */
#include "value/sparse.h"

#include <string.h>

#include "base/interrupt.h"
#include "value/diag.h"
#include "value/traced.h"

static void copy_pattern(const Sparse *from, Sparse *to)
{
    memcpy(to->colptr, from->colptr, (size_t) (from->cols + 1) * sizeof(Index));
    memcpy(to->row, from->row, (size_t) sparse_nnz(from) * sizeof(Index));
}

/* ---- full and back ---- */

static inline bool is_nonzero(const Array *a, Index k)
{
    switch ((Class) a->cls) {
    case CLS_LOGICAL: return array_bool(a)[k];
    case CLS_DOUBLE:
        return a->is_complex ? array_f64(a)[2 * k] != 0 || array_f64(a)[2 * k + 1] != 0
                             : array_f64(a)[k] != 0;
    default: return array_get_complex(a, k) != 0;
    }
}

Status sparse_from_array(Interp *it, const Array *a, Sparse **out)
{
    Index rows = a->dims[0], cols = 1, nnz = 0;
    for (int k = 1; k < a->ndims; k++) cols *= a->dims[k];
    for (Index k = 0; k < a->numel; k++) nnz += is_nonzero(a, k);
    SparseShape shape = { a->cls == CLS_LOGICAL ? CLS_LOGICAL : CLS_DOUBLE, a->is_complex, rows, cols, nnz };
    Status st = sparse_new(it, &shape, out);
    if (st != OK) return st;
    Sparse *s = *out;
    Index p = 0;
    for (Index j = 0; j < cols; j++) {
        for (Index i = 0, k = j * rows; i < rows; i++, k++) {
            if (!is_nonzero(a, k)) continue;
            s->row[p] = i;
            if (s->cls == CLS_LOGICAL) sparse_bool(s)[p++] = true;
            else if (s->is_complex) sparse_c128(s)[p++] = array_get_complex(a, k);
            else sparse_f64(s)[p++] = array_get_double(a, k);
        }
        s->colptr[j + 1] = p;
    }
    return check_interrupt(it) == OK ? OK : (sparse_drop(out), interrupt_status(it));
}

static Status from_diag(Interp *it, const Diag *d, Sparse **out)
{
    const Array *e = d->elems;
    SparseShape shape = { CLS_DOUBLE, e->is_complex, d->rows, d->cols, e->numel };
    Status st = sparse_new(it, &shape, out);
    if (st != OK) return st;
    for (Index k = 0; k < d->cols; k++) {
        if (k < e->numel) {
            (*out)->row[k] = k;
            if (e->is_complex) sparse_c128(*out)[k] = array_get_complex(e, k);
            else sparse_f64(*out)[k] = array_get_double(e, k);
        }
        (*out)->colptr[k + 1] = k < e->numel ? k + 1 : e->numel;
    }
    sparse_drop_zeros(*out);
    return OK;
}

static Status from_perm(Interp *it, const Perm *q, Sparse **out)
{
    SparseShape shape = { CLS_DOUBLE, false, q->n, q->n, q->n };
    Status st = sparse_new(it, &shape, out);
    if (st != OK) return st;
    for (Index k = 0; k < q->n; k++) {
        (*out)->row[k] = q->perm[k];
        sparse_f64(*out)[k] = 1;
        (*out)->colptr[k + 1] = k + 1;
    }
    return OK;
}

Status val_to_sparse(Interp *it, Value v, Sparse **out)
{
    Array *a = NULL;
    v = val_untraced(v);
    if (v.tag == T_SPARSE) {
        *out = val_retain(v).u.sparse;
        return OK;
    }
    if (v.tag == T_DIAG) return from_diag(it, v.u.diag, out);
    if (v.tag == T_PERM) return from_perm(it, v.u.perm, out);
    Status st = val_to_array(it, v, &a);
    if (st == OK) st = sparse_from_array(it, a, out);
    array_drop(&a);
    return st;
}

/* ---- values ---- */

Status sparse_values(Interp *it, const Sparse *s, Array **out)
{
    Index nnz = sparse_nnz(s);
    Dims dims = dims_2(nnz, 1);
    Status st = array_new_nd(it, (Class) s->cls, s->is_complex, &dims, out);
    if (st == OK) memcpy((*out)->data, s->data, (size_t) nnz * sparse_elem_size(s));
    return st;
}

Status sparse_with_values(Interp *it, const Sparse *s, const Array *values, Sparse **out)
{
    Index nnz = sparse_nnz(s);
    SparseShape shape = { values->cls == CLS_LOGICAL ? CLS_LOGICAL : CLS_DOUBLE, values->is_complex, s->rows,
                          s->cols, nnz };
    Status st = sparse_new(it, &shape, out);
    if (st != OK) return st;
    copy_pattern(s, *out);
    if (values->cls == CLS_DOUBLE || values->cls == CLS_LOGICAL)
        memcpy((*out)->data, values->data, (size_t) nnz * sparse_elem_size(*out));
    else
        for (Index k = 0; k < nnz; k++) {
            if (values->is_complex) sparse_c128(*out)[k] = array_get_complex(values, k);
            else sparse_f64(*out)[k] = array_get_double(values, k);
        }
    sparse_drop_zeros(*out);
    return OK;
}

Status sparse_narrow(Interp *it, Sparse **s)
{
    Sparse *old = *s, *r = NULL;
    Index nnz = sparse_nnz(old);
    if (!old->is_complex) return OK;
    for (Index k = 0; k < nnz; k++)
        if (sparse_f64(old)[2 * k + 1] != 0) return OK;
    Status st = sparse_new(it, &(SparseShape){ CLS_DOUBLE, false, old->rows, old->cols, nnz }, &r);
    if (st != OK) return st;
    copy_pattern(old, r);
    for (Index k = 0; k < nnz; k++) sparse_f64(r)[k] = sparse_f64(old)[2 * k];
    sparse_drop(s);
    *s = r;
    return OK;
}

Status sparse_to_double(Interp *it, Sparse *s, bool is_complex, Sparse **out)
{
    Index nnz = sparse_nnz(s);
    if (s->cls == CLS_DOUBLE && s->is_complex >= is_complex) {
        *out = val_retain(val_from_obj(T_SPARSE, s)).u.sparse;
        return OK;
    }
    Status st = sparse_new(it, &(SparseShape){ CLS_DOUBLE, is_complex, s->rows, s->cols, nnz }, out);
    if (st != OK) return st;
    copy_pattern(s, *out);
    for (Index k = 0; k < nnz; k++) {
        double x = s->cls == CLS_LOGICAL ? sparse_bool(s)[k] : sparse_f64(s)[k];
        if (is_complex) sparse_c128(*out)[k] = x;
        else sparse_f64(*out)[k] = x;
    }
    return OK;
}
