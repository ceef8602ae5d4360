/* Concatenation with sparse matrices among the elements: the result is sparse. */
#include "ops/sparse.h"

#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"

static Status elements(Interp *it, const Value *v, Index n, Sparse **made, SparseShape *shape)
{
    Status st = OK;
    bool all_logical = true;
    for (Index k = 0; k < n && st == OK; k++) {
        st = val_to_sparse(it, v[k], &made[k]);
        if (st != OK) break;
        all_logical = all_logical && made[k]->cls == CLS_LOGICAL;
        shape->is_complex = shape->is_complex || made[k]->is_complex;
        shape->nzmax = size_add(shape->nzmax, sparse_nnz(made[k]));
    }
    shape->cls = all_logical ? CLS_LOGICAL : CLS_DOUBLE;
    for (Index k = 0; k < n && st == OK && !all_logical; k++) {
        Sparse *d = NULL;
        st = sparse_to_double(it, made[k], shape->is_complex, &d);
        if (st != OK) break;
        sparse_drop(&made[k]);
        made[k] = d;
    }
    return st;
}

/* Column j of s behind the first at elements of r, its rows moved down. */
static Index append_column(Sparse *r, Index at, const Sparse *s, Index j, Index down)
{
    size_t size = sparse_elem_size(s);
    Index first = s->colptr[j], count = s->colptr[j + 1] - first;
    for (Index k = 0; k < count; k++) r->row[at + k] = s->row[first + k] + down;
    memcpy((char *) r->data + (size_t) at * size, (const char *) s->data + (size_t) first * size,
           (size_t) count * size);
    return at + count;
}

Status sparse_concat(Interp *it, int dim, const Value *v, Index n, const Dims *dims, Value *out)
{
    Sparse **made = mem_array(n + 1, sizeof *made), *r = NULL;
    SparseShape shape = { CLS_DOUBLE, false, dims->d[0], dims->d[1], 0 };
    if (!made) return err_out_of_memory(it);
    memset(made, 0, (size_t) n * sizeof *made);
    Status st = dims->n > 2 ? err(it, "cat: invalid dimension argument") : elements(it, v, n, made, &shape);
    if (st == OK) st = sparse_new(it, &shape, &r);
    Index at = 0, col = 0;
    if (st == OK && dim == 1) {
        for (Index k = 0; k < n; k++)
            for (Index j = 0; made[k]->rows == shape.rows && j < made[k]->cols && col < shape.cols; j++) {
                at = append_column(r, at, made[k], j, 0);
                r->colptr[++col] = at;
            }
        while (col < shape.cols) r->colptr[++col] = at;
    }
    for (Index j = 0; st == OK && dim == 0 && j < shape.cols; j++) {
        Index down = 0;
        for (Index k = 0; k < n; k++) {
            if (made[k]->cols != shape.cols) continue;
            at = append_column(r, at, made[k], j, down);
            down += made[k]->rows;
        }
        r->colptr[j + 1] = at;
        if (interrupt_at(it, j)) st = interrupt_status(it);
    }
    if (st == OK) st = sparse_narrow(it, &r);
    if (st == OK) *out = val_from_sparse_take(&r);
    sparse_drop(&r);
    for (Index k = 0; k < n; k++) sparse_drop(&made[k]);
    mem_free(made);
    return st;
}
