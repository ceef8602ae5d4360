/* Sparse matrices: storage. */
#include "value/sparse.h"

#include <string.h>

#include "base/sizes.h"

Status sparse_new(Interp *it, const SparseShape *shape, Sparse **out)
{
    Index room = shape->nzmax > 0 ? shape->nzmax : 1, cols = shape->cols;
    Sparse *s = NULL;
    *out = NULL;
    if (size_mul(shape->rows > 0 ? shape->rows : 1, cols > 0 ? cols : 1) == INDEX_MAX_VALUE)
        return err_out_of_memory(it);
    s = mem_try(sizeof(*s));
    if (!s) return err_out_of_memory(it);
    memset(s, 0, sizeof(*s));
    MEM_COUNT_OBJECT(1);
    s->h.refs = 1;
    s->h.tag = T_SPARSE;
    s->cls = (uint8_t) shape->cls;
    s->is_complex = shape->is_complex;
    s->rows = shape->rows;
    s->cols = cols;
    s->nzmax = shape->nzmax;
    s->colptr = mem_array_zero(size_add(cols, 1), sizeof(Index));
    if (s->colptr) s->row = mem_array(room, sizeof(Index));
    if (s->row) s->data = mem_array(room, sparse_elem_size(s));
    if (!s->data) {
        obj_destroy(&s->h);
        return err_out_of_memory(it);
    }
    it->sparse_seen = true;
    *out = s;
    return OK;
}

Status sparse_new_like(Interp *it, const Sparse *s, Index nzmax, Sparse **out)
{
    return sparse_new(it, &(SparseShape){ (Class) s->cls, s->is_complex, s->rows, s->cols, nzmax }, out);
}

Status sparse_reserve(Interp *it, Sparse *s, Index nzmax)
{
    Index cap = s->nzmax > 0 ? s->nzmax : 1, data_cap = cap;
    if (nzmax <= s->nzmax) return OK;
    if (!mem_grow(&s->row, sizeof(Index), &cap, nzmax)) return err_out_of_memory(it);
    if (!mem_grow(&s->data, sparse_elem_size(s), &data_cap, nzmax)) return err_out_of_memory(it);
    s->nzmax = cap < data_cap ? cap : data_cap;
    return OK;
}

Status sparse_to_array(Interp *it, const Sparse *s, Array **out)
{
    Dims dims = dims_2(s->rows, s->cols);
    Status st = array_zeros_nd(it, (Class) s->cls, s->is_complex, &dims, out);
    if (st != OK) return st;
    for (Index j = 0; j < s->cols; j++) {
        Index base = j * s->rows;
        for (Index p = s->colptr[j]; p < s->colptr[j + 1]; p++) {
            if (s->cls == CLS_LOGICAL) array_bool(*out)[base + s->row[p]] = sparse_bool(s)[p];
            else if (s->is_complex) array_c128(*out)[base + s->row[p]] = sparse_c128(s)[p];
            else array_f64(*out)[base + s->row[p]] = sparse_f64(s)[p];
        }
    }
    return OK;
}

static inline bool is_zero_at(const Sparse *s, Index k)
{
    if (s->cls == CLS_LOGICAL) return !sparse_bool(s)[k];
    if (s->is_complex) return sparse_f64(s)[2 * k] == 0 && sparse_f64(s)[2 * k + 1] == 0;
    return sparse_f64(s)[k] == 0;
}

static inline void move_elem(Sparse *s, Index to, Index from)
{
    s->row[to] = s->row[from];
    if (s->cls == CLS_LOGICAL) sparse_bool(s)[to] = sparse_bool(s)[from];
    else if (s->is_complex) sparse_c128(s)[to] = sparse_c128(s)[from];
    else sparse_f64(s)[to] = sparse_f64(s)[from];
}

void sparse_drop_zeros(Sparse *s)
{
    Index nnz = sparse_nnz(s), k = 0, to = 0;
    while (k < nnz && !is_zero_at(s, k)) k++;
    if (k == nnz) return;
    for (Index j = 0, p = 0; j < s->cols; j++) {
        Index end = s->colptr[j + 1];
        for (; p < end; p++)
            if (!is_zero_at(s, p)) move_elem(s, to++, p);
        s->colptr[j + 1] = to;
    }
    s->nzmax = to;
}

Index sparse_find_row(const Sparse *s, Index i, Index j, bool *found)
{
    Index lo = s->colptr[j], hi = s->colptr[j + 1], end = hi;
    while (lo < hi) {
        Index mid = lo + (hi - lo) / 2;
        if (s->row[mid] < i) lo = mid + 1;
        else hi = mid;
    }
    *found = lo < end && s->row[lo] == i;
    return lo;
}

double _Complex sparse_get(const Sparse *s, Index i, Index j)
{
    bool found;
    Index k = sparse_find_row(s, i, j, &found);
    return found ? sparse_elem(s, k) : 0;
}
