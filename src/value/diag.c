/* Diagonal and permutation matrices. */
#include "value/diag.h"

#include <string.h>

#include "base/sizes.h"

Status diag_new(Interp *it, Index rows, Index cols, Array *elems, Value *out)
{
    /* few elements may stand for more than have a number */
    Diag *d = size_mul(rows ? rows : 1, cols ? cols : 1) < INDEX_MAX_VALUE ? mem_try(sizeof(*d)) : NULL;
    if (!d) return err_out_of_memory(it);
    MEM_COUNT_OBJECT(1);
    d->h.refs = 1;
    d->h.tag = T_DIAG;
    d->rows = rows;
    d->cols = cols;
    array_retain(elems);
    d->elems = elems;
    *out = val_from_obj(T_DIAG, d);
    return OK;
}

Status diag_eye(Interp *it, Index rows, Index cols, Class cls, Value *out)
{
    Index n = rows < cols ? rows : cols;
    Array *elems;
    Status st = array_new(it, cls, n, 1, &elems);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) array_set_double(elems, k, 1);
    st = diag_new(it, rows, cols, elems, out);
    array_drop(&elems);
    return st;
}

Status diag_to_array(Interp *it, const Diag *d, Array **out)
{
    const Array *e = d->elems;
    size_t size = class_elem_size((Class) e->cls, e->is_complex);
    Dims dims = dims_2(d->rows, d->cols);
    Status st = array_zeros_nd(it, (Class) e->cls, e->is_complex, &dims, out);
    if (st != OK) return st;
    for (Index k = 0; k < e->numel; k++)
        memcpy((char *) (*out)->data + (size_t) (k * d->rows + k) * size,
               (const char *) e->data + (size_t) k * size, size);
    return OK;
}

Status perm_new(Interp *it, Index n, const Index *perm, Value *out)
{
    Index *list = mem_array(n, sizeof(Index));
    Perm *p = list ? mem_try(sizeof(*p)) : NULL;
    if (!p) {
        mem_free(list);
        return err_out_of_memory(it);
    }
    MEM_COUNT_OBJECT(1);
    p->h.refs = 1;
    p->h.tag = T_PERM;
    p->n = n;
    p->perm = list;
    if (n > 0) memcpy(p->perm, perm, (size_t) n * sizeof(Index));
    *out = val_from_obj(T_PERM, p);
    return OK;
}

Status perm_to_array(Interp *it, const Perm *p, Array **out)
{
    Status st = array_zeros(it, CLS_DOUBLE, p->n, p->n, out);
    if (st != OK) return st;
    for (Index j = 0; j < p->n; j++) array_f64(*out)[j * p->n + p->perm[j]] = 1;
    return OK;
}
