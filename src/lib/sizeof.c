#include "lib/sizeof.h"

#include "value/array.h"
#include "value/diag.h"
#include "value/object.h"
#include "value/range.h"
#include "value/sparse.h"
#include "value/structs.h"
#include "value/traced.h"

Index value_bytes(Value v)
{
    Index total = 0;
    v = val_untraced(v);
    switch (v.tag) {
    case T_NUM: return sizeof(double);
    case T_BOOL: return 1;
    case T_RANGE: return v.u.range->numel ? 3 * (Index) sizeof(double) : 0;
    case T_DIAG:
        return v.u.diag->elems->numel
               * (Index) class_elem_size((Class) v.u.diag->elems->cls, v.u.diag->elems->is_complex);
    case T_SPARSE: {
        const Sparse *m = v.u.sparse;
        return sparse_nnz(m) * (Index) (sparse_elem_size(m) + sizeof(Index)) + (m->cols + 1) * (Index) sizeof(Index);
    }
    case T_PERM: return v.u.perm->n * (Index) sizeof(Index);
    case T_STRUCT:
        for (Index k = 0; k < v.u.strct->numel * v.u.strct->keys->n; k++)
            total += value_bytes(v.u.strct->values[k]);
        return total;
    case T_ARRAY:
        if (v.u.array->cls != CLS_CELL)
            return v.u.array->numel * (Index) class_elem_size((Class) v.u.array->cls, v.u.array->is_complex);
        for (Index k = 0; k < v.u.array->numel; k++) total += value_bytes(array_cells(v.u.array)[k]);
        return total;
    case T_OBJECT: return v.u.object->kind == OBJECT_OLD ? value_bytes(v.u.object->slots[0]) : 0;
    default: return 0;
    }
}
