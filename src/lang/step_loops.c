/* Slow paths: loops over values, and switch. */
#include <math.h>

#include "lang/step.h"
#include "ops/binary.h"
#include "ops/concat.h"
#include "value/range.h"
#include "value/structs.h"
#include "value/traced.h"

/* r[0] : r[1] : r[2] */
static Status range_of(Interp *it, const Value *r, Value *out)
{
    for (int k = 0; k < 3; k++)
        if (r[k].tag == T_LIST) return err(it, "incompatible types found in range expression");
    return op_range(it, r[0], r[1], r[2], out);
}

Status step_range(Interp *it, Frame *f, Ins i)
{
    Value *r = &f->base[i.b], out = val_none();
    Status st = range_of(it, r, &out);
    val_drop_n(r, 3);
    if (st == OK) val_set_take(&f->base[i.a], out);
    return st;
}

Status step_for_range(Interp *it, Frame *f, int r, bool *empty)
{
    Value *R = &f->base[r], range = val_none();
    Status st;
    *empty = false;
    if (R[3].tag == T_NUM && R[5].tag == T_NUM && (R[4].tag == T_NUM || R[4].tag == T_NONE)) {
        double step = R[4].tag == T_NUM ? R[4].u.num : 1;
        double base = R[3].u.num, limit = R[5].u.num;
        bool endless = range_is_endless(base, step, limit);
        Index n = endless ? INDEX_MAX_VALUE : range_count(base, step, limit);
        if (endless && isinf(limit)) {
            st = warn(it, "FOR loop limit is infinite, will stop after %lld steps", (long long) INDEX_MAX_VALUE);
            if (st != OK) return st;
        }
        if (n > 0 && (endless || range_is_plain_count(base, step, limit, n))) {
            val_drop(&R[0]);
            val_set_take(&R[1], val_num(0));
            val_set_take(&R[2], val_num((double) n));
            val_set_take(&R[4], val_num(step));
            return OK;
        }
    }
    st = range_of(it, &R[3], &range);
    val_drop_n(&R[3], 3);
    if (st != OK) return st;
    val_set_take(&R[0], range);
    return step_for_values(it, f, r, empty);
}

Status step_for_values(Interp *it, Frame *f, int r, bool *empty)
{
    Value *R = &f->base[r];
    Index n;
    Status st;
    if (R[0].tag == T_LIST || R[0].tag == T_OBJECT) {
        Position at = f->proto->pos[f->pc - 1 - f->proto->ins];
        return err(it, "invalid type in for loop expression near line %d, column %d", at.line, at.col);
    }
    st = op_for_count(it, R[0], &n);
    if (st != OK) {
        Position at = frame_position(f);
        return err(it, "invalid type in for loop expression near line %d, column %d", at.line, at.col);
    }
    *empty = n == 0;
    val_set_take(&R[1], val_num(0));
    val_set_take(&R[2], val_num((double) n));
    return OK;
}

Status step_for_fields(Interp *it, Frame *f, int r, bool *empty)
{
    Value *R = &f->base[r];
    if (R[0].tag != T_STRUCT) return err(it, "in statement 'for [X, Y] = VAL', VAL must be a structure");
    val_set_take(&R[1], val_num(0));
    val_set_take(&R[2], val_num((double) struct_nfields(R[0].u.strct)));
    *empty = R[2].u.num == 0;
    return OK;
}

Status step_for_var(Interp *it, Frame *f, int r, Value *out)
{
    Value *R = &f->base[r];
    Index k = (Index) R[1].u.num;
    if (R[0].tag == T_NONE) {
        *out = val_num(R[3].u.num + R[1].u.num * R[4].u.num);
        return OK;
    }
    if (R[0].tag == T_RANGE && !R[0].u.range->minus_zero) {
        *out = val_num(range_elem(R[0].u.range, k));
        return OK;
    }
    if (R[0].tag == T_ARRAY && R[0].u.array->cls == CLS_DOUBLE && !R[0].u.array->is_complex
        && R[0].u.array->ndims == 2 && R[0].u.array->dims[0] == 1) {
        *out = val_num(array_f64(R[0].u.array)[k]);
        return OK;
    }
    return op_for_column(it, R[0], k, out);
}

Status step_for_key(Interp *it, Frame *f, Ins i)
{
    Value *R = f->base;
    const Struct *s = R[i.a].u.strct;
    Index k = (Index) R[i.a + 1].u.num, n = s->numel;
    Value v;
    if (n == 1) {
        v = val_retain(*struct_at(s, 0, k));
    } else {
        Dims dims = struct_dims(s);
        Array *cell;
        Status st = array_new_nd(it, CLS_CELL, false, &dims, &cell);
        if (st != OK) return st;
        for (Index e = 0; e < n; e++) array_cells(cell)[e] = val_retain(*struct_at(s, e, k));
        v = val_from_obj(T_ARRAY, cell);
    }
    val_set_take(&R[i.b], v);
    val_set_take(&R[i.c], val_string(it, s->keys->names[k]->name));
    return OK;
}

static bool is_plain(Value v)
{
    return v.tag == T_NUM || v.tag == T_BOOL || v.tag == T_RANGE
           || (v.tag == T_ARRAY && v.u.array->cls != CLS_CELL);
}

/* Values of different sizes differ, whatever they are; what cannot be compared is an error. */
static Status matches(Interp *it, Value v, Value choice, bool *out)
{
    v = val_untraced(v);                    /* a choice has no derivative */
    choice = val_untraced(choice);
    Dims a = val_dims(v), b = val_dims(choice);
    *out = false;
    if (is_plain(v) && is_plain(choice)) {
        if (!val_is_empty(choice) && !val_is_empty(v)) return op_is_equal(it, v, choice, false, out);
        *out = val_is_empty(choice) && val_is_empty(v) && dims_equal(&a, &b);
        return OK;
    }
    if (!dims_equal(&a, &b)) return OK;
    Value r = val_none();
    Status st = op_binary(it, BIN_EQ, v, choice, &r);
    if (st == OK) st = op_is_true(it, r, out);
    val_release(r);
    return st;
}

Status step_switch(Interp *it, Value v, Value choice, bool *out)
{
    *out = false;
    if (v.tag == T_LIST || choice.tag == T_LIST) return OK;
    if (choice.tag != T_ARRAY || choice.u.array->cls != CLS_CELL) return matches(it, v, choice, out);
    for (Index k = 0; k < choice.u.array->numel && !*out; k++) {
        Status st = matches(it, v, array_cells(choice.u.array)[k], out);
        if (st != OK) return st;
    }
    return OK;
}
