/* A gradient whose elements are all equal (that of a sum) stays a scalar as long as it can; one that is
 * added to is added to in place. */
#include "gradients/adjoint.h"

#include <math.h>

#include "gradients/rules.h"
#include "kernel/reduce.h"
#include "value/array.h"
#include "value/range.h"

bool value_is_plain_double(Value v)
{
    return v.tag == T_ARRAY && v.u.array->cls == CLS_DOUBLE && !v.u.array->is_complex;
}

Status spread(Interp *it, Value v, const Dims *dims, Value *out)
{
    Dims have = val_dims(v);
    Array *a = NULL;
    if (dims_equal(&have, dims)) {
        *out = val_retain(v);
        return OK;
    }
    if (v.tag == T_NUM) {
        bool zero = v.u.num == 0;
        Status st = zero ? array_zeros_nd(it, CLS_DOUBLE, false, dims, &a)
                         : array_new_nd(it, CLS_DOUBLE, false, dims, &a);
        if (st != OK) return st;
        for (Index k = 0; !zero && k < a->numel; k++) array_f64(a)[k] = v.u.num;
        *out = val_from_array_take(&a);
        return OK;
    }
    Status st = array_zeros_nd(it, CLS_DOUBLE, false, dims, &a);
    if (st != OK) return st;
    Value zeros = val_from_array_take(&a);
    st = op_binary(it, BIN_ADD, zeros, v, out);
    val_release(zeros);
    return st;
}

Status add_take(Interp *it, Value *slot, Value v)
{
    Value sum = val_none(), old;
    if (slot->tag == T_NONE) {
        *slot = v;
        return OK;
    }
    if (slot->tag == T_NUM && v.tag == T_NUM) {
        slot->u.num += v.u.num;
        return OK;
    }
    old = val_move(slot);
    Status st = op_binary_take(it, BIN_ADD, &old, &v, &sum);
    if (st == OK) *slot = sum;
    return st;
}

Status fold_take(Interp *it, Value *v, const Dims *from, const Dims *to)
{
    Status st = OK;
    if (dims_equal(from, to)) return OK;
    if (val_is_scalar(*v)) {
        Index n = dims_numel(from), m = dims_numel(to);
        Value x = val_move(v), times = val_num(m > 0 ? (double) n / (double) m : 0);
        return op_binary_take(it, BIN_EL_MUL, &x, &times, v);
    }
    if (dims_numel(to) == 1) {
        Value column = val_none(), sum = val_none(), colon = val_colon();
        st = op_index(it, NULL, *v, &colon, 1, &column);
        if (st == OK) st = rules_call_named(it, "sum", &column, 1, &sum, 1);
        val_drop(&column);
        if (st == OK) val_set_take(v, sum);
        return st;
    }
    for (int k = 0; k < from->n && st == OK; k++) {
        Index want = k < to->n ? to->d[k] : 1;
        if (from->d[k] == want || want != 1) continue;
        Value in[2] = { *v, val_num(k + 1) }, sum = val_none();
        st = rules_call_named(it, "sum", in, 2, &sum, 1);
        if (st == OK) val_set_take(v, sum);
    }
    return st;
}

bool value_is_finite(Value v)
{
    v = val_untraced(v);
    if (v.tag == T_NUM) return isfinite(v.u.num);
    if (v.tag != T_ARRAY || !class_is_float((Class) v.u.array->cls)) return true;
    const Array *a = v.u.array;
    Index n = a->numel * (a->is_complex ? 2 : 1);
    return a->cls == CLS_DOUBLE ? kern_all_finite_f64(n, array_f64(a)) : kern_all_finite_f32(n, array_f32(a));
}

Status own_array(Interp *it, Value *slot, const Dims *dims, bool *ours)
{
    Value v = val_none();
    *ours = slot->tag == T_NONE || slot->tag == T_NUM || value_is_plain_double(*slot);
    if (!*ours) return OK;
    if (slot->tag == T_ARRAY && array_is_unique(slot->u.array)) return OK;
    if (slot->tag == T_ARRAY) {
        if (slot->u.array->numel == 1 && dims_numel(dims) != 1) *slot = val_num(array_f64(slot->u.array)[0]);
        else return array_make_unique(it, &slot->u.array);
    }
    Status st = spread(it, slot->tag == T_NUM ? *slot : val_num(0), dims, &v);
    if (st == OK) val_set_take(slot, v);
    if (st == OK && slot->tag == T_NUM) {
        /* one element: an array all the same */
        Array *a = NULL;
        st = array_new(it, CLS_DOUBLE, 1, 1, &a);
        if (st != OK) return st;
        array_f64(a)[0] = slot->u.num;
        *slot = val_from_obj(T_ARRAY, a);
    }
    return st;
}

bool indexing_is_run(const Indexing *x, Index *first, Index *len)
{
    if (x->dims.n != 2 || x->nidx > 2) return false;
    Value last = x->idx[x->nidx - 1];
    Index rows = x->nidx == 1 ? 1 : x->dims.d[0],
          count = x->nidx == 1 ? x->dims.d[0] * x->dims.d[1] : x->dims.d[1];
    if (x->nidx == 2 && x->idx[0].tag != T_COLON && rows != 1) return false;
    if (x->nidx == 2 && rows == 1
        && !(x->idx[0].tag == T_COLON || (x->idx[0].tag == T_NUM && x->idx[0].u.num == 1)))
        return false;
    if (last.tag == T_COLON) {
        *first = 0;
        *len = rows * count;
    } else if (last.tag == T_RANGE && last.u.range->increment == 1 && last.u.range->numel > 0) {
        *first = ((Index) last.u.range->base - 1) * rows;
        *len = last.u.range->numel * rows;
    } else if (last.tag == T_NUM) {
        *first = ((Index) last.u.num - 1) * rows;
        *len = rows;
    } else {
        return false;
    }
    return *first >= 0 && *first + *len <= rows * count;
}
