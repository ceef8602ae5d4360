/* isequal ()'s comparison: values, not classes. */
#include <string.h>

#include "base/interrupt.h"
#include "base/stack.h"
#include "ops/elementwise.h"
#include "value/func.h"
#include "ops/objects.h"
#include "value/map.h"
#include "value/sparse.h"
#include "value/structs.h"
#include "value/traced.h"

/* Real doubles, the common case. */
static bool doubles_equal(Index n, const double *x, const double *y, bool nan_equal)
{
    for (Index k = 0; k < n; k++)
        if (x[k] != y[k] && !(nan_equal && x[k] != x[k] && y[k] != y[k])) return false;
    return true;
}

static bool is_nan_at(Value v, Index k)
{
    Array *a;
    if (v.tag == T_NUM) return v.u.num != v.u.num;
    if (v.tag != T_ARRAY || !class_is_float((Class) v.u.array->cls)) return false;
    a = v.u.array;
    double _Complex z = array_get_complex(a, k);
    return z != z;
}

static Status numbers_equal(Interp *it, Value a, Value b, bool nan_equal, bool *out)
{
    Value same = val_none();
    Array *s;
    Status st = ew_compare(it, BIN_EQ, a, b, &same);
    if (st != OK) return st;
    st = val_to_array(it, same, &s);
    val_drop(&same);
    if (st != OK) return st;
    *out = true;
    for (Index k = 0; k < s->numel && *out; k++)
        if (!array_bool(s)[k] && !(nan_equal && is_nan_at(a, k) && is_nan_at(b, k))) *out = false;
    array_drop(&s);
    return OK;
}

static Status inner_equal(Interp *it, Value a, Value b, bool nan_equal, bool *out)
{
    if (stack_is_low(it)) return err(it, "the values are nested too deeply to be compared");
    Status st = check_interrupt(it);
    return st == OK ? op_is_equal(it, a, b, nan_equal, out) : st;
}

static Status sparse_equal(Interp *it, Value a, Value b, bool nan_equal, bool *out)
{
    Sparse *x = NULL, *y = NULL;
    Status st = val_to_sparse(it, a, &x);
    if (st == OK) st = val_to_sparse(it, b, &y);
    if (st == OK) {
        Index nnz = sparse_nnz(x);
        *out = nnz == sparse_nnz(y) && memcmp(x->colptr, y->colptr, (size_t) (x->cols + 1) * sizeof(Index)) == 0
               && memcmp(x->row, y->row, (size_t) nnz * sizeof(Index)) == 0;
        for (Index k = 0; k < nnz && *out; k++) {
            double _Complex p = sparse_elem(x, k), q = sparse_elem(y, k);
            *out = p == q || (nan_equal && p != p && q != q);
        }
    }
    sparse_drop(&x);
    sparse_drop(&y);
    return st;
}

static bool is_same_object(Value a, Value b) { return a.tag == b.tag && a.tag != T_NUM && a.u.obj == b.u.obj; }

/* Elements k are the very pair of one of the elements just before, which were equal: of a cell that holds one other
 * many times over, level by level, one is looked at. */
static bool seen_already(const Value *a, const Value *b, Index k)
{
    enum { BACK = 4 };
    for (Index j = k - 1; j >= 0 && j >= k - BACK; j--)
        if (is_same_object(a[k], a[j]) && is_same_object(b[k], b[j])) return true;
    return false;
}

static Status cells_equal(Interp *it, const Array *a, const Array *b, bool nan_equal, bool *out)
{
    Status st = OK;
    *out = true;
    for (Index k = 0; k < a->numel && *out && st == OK; k++)
        if (!seen_already(array_cells(a), array_cells(b), k))
            st = inner_equal(it, array_cells(a)[k], array_cells(b)[k], nan_equal, out);
    return st;
}

static Status structs_equal(Interp *it, const Struct *a, const Struct *b, bool nan_equal, bool *out)
{
    Index fields = struct_nfields(a);
    Status st = OK;
    *out = false;
    if (fields != struct_nfields(b)) return OK;
    for (Index f = 0; f < fields; f++) {
        Index g = struct_find(b, a->keys->names[f]);
        if (g < 0) return OK;
        for (Index k = 0; k < a->numel; k++) {
            bool same;
            st = inner_equal(it, *struct_at(a, k, f), *struct_at(b, k, g), nan_equal, &same);
            if (st != OK || !same) return st;
        }
    }
    *out = true;
    return OK;
}

static Status handles_equal(Interp *it, const Func *a, const Func *b, bool *out)
{
    Status st = OK;
    *out = a == b;
    if (*out) return OK;
    if (a->name || b->name) {
        *out = a->name == b->name && (!a->code || !b->code || a->code == b->code);
        return OK;
    }
    if (a->code != b->code || a->ncaptures != b->ncaptures) return OK;
    *out = true;
    for (int k = 0; k < a->ncaptures && *out && st == OK; k++)
        st = inner_equal(it, a->captures[k], b->captures[k], false, out);
    return st;
}

/* Two of them, or one beside a struct: by their properties, unless they are one and the same. */
static Status objects_equal(Interp *it, Value a, Value b, bool nan_equal, bool *out)
{
    Value x = val_none(), y = val_none();
    Status st = OK;
    *out = is_same_object(a, b);
    if (*out) return OK;
    if ((a.tag != T_OBJECT && a.tag != T_STRUCT) || (b.tag != T_OBJECT && b.tag != T_STRUCT)) return OK;
    if (a.tag != b.tag && (a.tag == T_OBJECT ? a : b).u.object->kind == OBJECT_OLD) return OK;
    if (a.tag == T_OBJECT) st = object_hooks(a)->to_struct(it, a, &x);
    else x = val_retain(a);
    if (st == OK && b.tag == T_OBJECT) st = object_hooks(b)->to_struct(it, b, &y);
    else if (st == OK) y = val_retain(b);
    if (st == OK) st = inner_equal(it, x, y, nan_equal, out);
    val_release(x);
    val_release(y);
    return st;
}

Status op_is_equal(Interp *it, Value a, Value b, bool nan_equal, bool *out)
{
    Dims da, db;
    a = val_untraced(a);
    b = val_untraced(b);
    *out = false;
    if (a.tag == T_NUM && b.tag == T_NUM) {
        *out = doubles_equal(1, &a.u.num, &b.u.num, nan_equal);
        return OK;
    }
    if (a.tag == T_FUNC || b.tag == T_FUNC) {
        if (a.tag != b.tag) return OK;
        return handles_equal(it, a.u.func, b.u.func, out);
    }
    if (a.tag == T_MAP || b.tag == T_MAP) {
        *out = a.tag == b.tag && (a.u.map == b.u.map || (a.u.map->count == 0 && b.u.map->count == 0));
        return OK;
    }
    if (a.tag == T_OBJECT || b.tag == T_OBJECT) return objects_equal(it, a, b, nan_equal, out);
    da = val_dims(a);
    db = val_dims(b);
    if (!dims_equal(&da, &db)) return OK;
    if (a.tag == T_STRUCT || b.tag == T_STRUCT) {
        if (a.tag != b.tag) return OK;
        return structs_equal(it, a.u.strct, b.u.strct, nan_equal, out);
    }
    if (val_is_cell(a) || val_is_cell(b)) {
        if (!val_is_cell(a) || !val_is_cell(b)) return OK;
        return cells_equal(it, a.u.array, b.u.array, nan_equal, out);
    }
    if (!val_is_operand(a) || !val_is_operand(b)) return OK;
    if (a.tag == T_SPARSE || b.tag == T_SPARSE) return sparse_equal(it, a, b, nan_equal, out);
    if (a.tag == T_ARRAY && b.tag == T_ARRAY && a.u.array->cls == b.u.array->cls && !a.u.array->is_complex &&
        !b.u.array->is_complex) {
        const Array *x = a.u.array, *y = b.u.array;
        if (x->cls == CLS_DOUBLE) {
            *out = doubles_equal(x->numel, array_f64(x), array_f64(y), nan_equal);
            return OK;
        }
        if (x->cls != CLS_SINGLE) {
            *out = memcmp(x->data, y->data, (size_t) x->numel * class_elem_size((Class) x->cls, false)) == 0;
            return OK;
        }
    }
    return numbers_equal(it, a, b, nan_equal, out);
}
