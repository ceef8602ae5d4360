/* for k = v: the columns of v, one by one. Ranges are not spelled out. */
#include "ops/index.h"
#include "ops/traced.h"
#include "value/array.h"
#include "value/range.h"

/* v as a matrix of its rows by everything else has that many columns; without rows there is nothing to do. */
static Index folded_cols(Value v)
{
    Index rows = val_rows(v);
    return rows == 0 ? 0 : val_numel(v) / rows;
}

Status op_for_count(Interp *it, Value v, Index *count)
{
    v = val_untraced(v);
    switch (v.tag) {
    case T_NUM:
    case T_BOOL:
        *count = 1;
        return OK;
    case T_FUNC:
    case T_MAP:
    case T_OBJECT:
        return err(it, "invalid type in for loop expression");
    case T_NONE:
        *count = 0;
        return OK;
    case T_RANGE:
        *count = v.u.range->numel;
        return OK;
    default:
        *count = folded_cols(v);
        return OK;
    }
}

Status op_for_column(Interp *it, Value v, Index k, Value *out)
{
    Array *a, *col = NULL;
    switch (v.tag) {
    case T_RANGE: {
        double x = range_elem(v.u.range, k);
        *out = val_num(v.u.range->minus_zero && x == 0 ? -0.0 : x);
        return OK;
    }
    case T_ARRAY: {
        a = v.u.array;
        Index rows = a->dims[0];
        if (rows == 1 && a->cls != CLS_CELL && !a->is_complex) {
            *out = array_get_value(it, a, k);
            return OK;
        }
        Dims dims = dims_2(rows, 1);
        Status st = array_slice(it, a, k * rows, &dims, &col);
        if (st == OK && col->is_complex) st = array_narrow_complex(it, &col);
        if (st == OK) *out = val_from_array_take(&col);
        array_drop(&col);
        return st;
    }
    case T_TRACED: return it->traced->column(it, v, k, out);
    case T_STRUCT:
        if (v.u.strct->numel == 1) break;
        /* fall through */
    case T_DIAG:
    case T_PERM:
    case T_SPARSE: {
        Value idx[2] = { val_colon(), val_num((double) k + 1) };
        return op_index(it, NULL, v, idx, 2, out);
    }
    default: break;
    }
    *out = val_retain(v);
    return OK;
}
