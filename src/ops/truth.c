/* What counts as true in conditions. */
#include "ops/operand.h"
#include "value/sparse.h"
#include "value/traced.h"

static Status err_nan(Interp *it)
{
    return err(it, "invalid conversion from NaN to logical");
}

#define ALL_NONZERO(T)                                        \
    {                                                         \
        const T *x = o.data;                                  \
        for (Index k = 0; k < o.numel; k++)                   \
            if (x[k] == 0) { all = false; break; }            \
        break;                                                \
    }

/* NaN anywhere is an error, wherever the first zero stands. */
#define ALL_FLOATS_NONZERO(T)                                 \
    {                                                         \
        const T *x = o.data;                                  \
        Index n = o.numel * (o.is_complex ? 2 : 1);           \
        for (Index k = 0; k < n; k++)                         \
            if (x[k] != x[k]) nan = true;                     \
        for (Index k = 0; k < o.numel && all && !nan; k++)    \
            all = o.is_complex ? x[2 * k] != 0 || x[2 * k + 1] != 0 : x[k] != 0; \
        break;                                                \
    }

static Status sparse_is_true(Interp *it, const Sparse *s, bool *out)
{
    Index nnz = sparse_nnz(s);
    *out = nnz > 0 && nnz == s->rows * s->cols;
    for (Index k = 0; k < nnz; k++)
        if (sparse_elem(s, k) != sparse_elem(s, k)) return err_nan(it);
    return OK;
}

Status op_is_true(Interp *it, Value v, bool *out)
{
    Operand o;
    bool all = true, nan = false;
    Status st;
    v = val_untraced(v);
    if (v.tag == T_BOOL) {
        *out = v.u.boolean;
        return OK;
    }
    if (v.tag == T_NUM) {
        *out = v.u.num != 0;
        return v.u.num == v.u.num ? OK : err_nan(it);
    }
    *out = false;
    if (v.tag == T_SPARSE) return sparse_is_true(it, v.u.sparse, out);
    if (!val_is_operand(v)) {
        if (val_is_cell(v)) return err(it, "invalid conversion from cell array to logical value");
        return OK;
    }
    st = operand_open(it, v, &o);
    if (st != OK) return st;
    if (o.numel == 0) goto done;
    switch (o.cls) {
    case CLS_DOUBLE: ALL_FLOATS_NONZERO(double)
    case CLS_SINGLE: ALL_FLOATS_NONZERO(float)
    case CLS_INT8:
    case CLS_UINT8:
    case CLS_LOGICAL:
    case CLS_CHAR: ALL_NONZERO(uint8_t)
    case CLS_INT16:
    case CLS_UINT16: ALL_NONZERO(uint16_t)
    case CLS_INT32:
    case CLS_UINT32: ALL_NONZERO(uint32_t)
    default: ALL_NONZERO(uint64_t)
    }
    *out = all;
    if (nan) st = err_nan(it);
done:
    operand_close(&o);
    return st;
}
