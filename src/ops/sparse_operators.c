/* Operators by name where an operand is sparse. */
#include "ops/sparse.h"

#include <string.h>

#include "ops/diagperm.h"
#include "ops/full.h"

static bool fits_sparse(Value v)
{
    Class c = val_class(v);
    return val_is_operand(v) && (c == CLS_DOUBLE || c == CLS_LOGICAL || c == CLS_CHAR);
}

Status sparse_binary(Interp *it, BinOp op, Value a, Value b, Value *out)
{
    Sparse *made = NULL;
    Status st = OK;
    if (!fits_sparse(a) || !fits_sparse(b)) return err_binary_types(it, binop_text[op], a, b);
    switch (op) {
    case BIN_POW: return sparse_power(it, a, b, out);
    case BIN_MUL: return sparse_matmul(it, a, false, b, false, out);
    case BIN_DIV:
        if (val_numel(b) == 1) return sparse_scaled(it, op, a, b, out);
        return sparse_right_divide(it, a, b, out);
    case BIN_LDIV:
        if (val_numel(a) == 1) return sparse_scaled(it, op, a, b, out);
        return sparse_left_divide(it, a, b, out);
    default: break;
    }
    if (val_is_diagperm(a)) {
        st = val_to_sparse(it, a, &made);
        if (st == OK) a = val_from_obj(T_SPARSE, made);
    } else if (val_is_diagperm(b)) {
        st = val_to_sparse(it, b, &made);
        if (st == OK) b = val_from_obj(T_SPARSE, made);
    }
    if (st == OK) st = sparse_elementwise(it, op, a, b, out);
    sparse_drop(&made);
    return st;
}

static Status apply_unary(Interp *it, const void *user, Value column, Value *out)
{
    return full_unary(it, *(const UnOp *) user, column, out);
}

/* All places that s leaves empty. */
static Status sparse_not(Interp *it, const Sparse *s, Value *out)
{
    Sparse *r = NULL;
    Index k = 0;
    for (Index p = 0; p < sparse_nnz(s) && s->cls == CLS_DOUBLE; p++)
        if (sparse_elem(s, p) != sparse_elem(s, p)) return err(it, "invalid conversion from NaN to logical");
    SparseShape shape = { CLS_LOGICAL, false, s->rows, s->cols, s->rows * s->cols - sparse_nnz(s) };
    Status st = sparse_new(it, &shape, &r);
    if (st != OK) return st;
    for (Index j = 0; j < s->cols; j++) {
        Index p = s->colptr[j], end = s->colptr[j + 1];
        for (Index i = 0; i < s->rows; i++) {
            if (p < end && s->row[p] == i) p++;
            else r->row[k++] = i;
        }
        r->colptr[j + 1] = k;
    }
    if (k > 0) memset(r->data, 1, (size_t) k);
    *out = val_from_sparse_take(&r);
    return OK;
}

Status sparse_unary(Interp *it, UnOp op, const Sparse *s, Value *out)
{
    if (op == UN_NOT) return sparse_not(it, s, out);
    if (op == UN_TRANSPOSE || op == UN_CTRANSPOSE) {
        Sparse *r = NULL;
        Status st = sparse_transpose(it, s, op == UN_CTRANSPOSE, &r);
        if (st == OK) *out = val_from_sparse_take(&r);
        return st;
    }
    return sparse_map(it, s, &(SparseMap){ apply_unary, &op }, out);
}
