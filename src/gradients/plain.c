/* Values without traces, in whatever they hold. */
#include "gradients/plain.h"

#include "gradients/tape.h"
#include "value/array.h"
#include "value/func.h"
#include "value/structs.h"

/* Does v hold a traced value somewhere? Reference objects and what lies deeper than a program's data are not
 * searched. */
static bool holds_traced(Value v, int depth)
{
    if (v.tag == T_TRACED) return true;
    if (depth == VALUE_DEEPEST) return false;
    if (v.tag == T_ARRAY && v.u.array->cls == CLS_CELL) {
        for (Index k = 0; k < v.u.array->numel; k++)
            if (holds_traced(array_cells(v.u.array)[k], depth + 1)) return true;
    } else if (v.tag == T_STRUCT) {
        Index n = v.u.strct->numel * struct_nfields(v.u.strct);
        for (Index k = 0; k < n; k++)
            if (holds_traced(v.u.strct->values[k], depth + 1)) return true;
    } else if (v.tag == T_FUNC) {
        for (int k = 0; k < v.u.func->ncaptures; k++)
            if (holds_traced(v.u.func->captures[k], depth + 1)) return true;
    }
    return false;
}

bool value_holds_traced(Value v) { return holds_traced(v, 0); }

bool values_hold_traced(const Value *in, int nin)
{
    if (any_traced(in, nin)) return true;
    for (int k = 0; k < nin; k++)
        if (in[k].tag >= T_ARRAY && holds_traced(in[k], 0)) return true;
    return false;
}

static Status plain_cell(Interp *it, const Array *a, Value *out)
{
    Dims dims = array_dims(a);
    Array *c = NULL;
    Status st = array_new_cell(it, &dims, &c);
    for (Index k = 0; k < a->numel && st == OK; k++) {
        Value v = val_none();
        st = value_plain(it, array_cells(a)[k], &v);
        if (st == OK) val_set_take(&array_cells(c)[k], v);
    }
    if (st == OK) *out = val_from_obj(T_ARRAY, c);
    else array_drop(&c);
    return st;
}

static Status plain_struct(Interp *it, const Struct *s, Value *out)
{
    Dims dims = struct_dims(s);
    Struct *r = NULL;
    Status st = struct_new_like(it, s, &dims, &r);
    for (Index k = 0; st == OK && k < s->numel * struct_nfields(s); k++) {
        Value v = val_none();
        st = value_plain(it, s->values[k], &v);
        if (st == OK) val_set_take(&r->values[k], v);
    }
    if (st == OK) *out = val_from_struct_take(&r);
    else struct_drop(&r);
    return st;
}

static Status plain_handle(Interp *it, const Func *f, Value *out)
{
    Func *r = f->name ? func_new_named(it, f->name, f->code) : func_new_anonymous(it, f->code, f->ncaptures);
    Status st = OK;
    if (f->name || f->formula) { /* a bound method, a nested function: shared variables are not ours */
        val_release(val_from_obj(T_FUNC, r));
        *out = val_retain(val_from_obj(T_FUNC, (void *) f));
        return OK;
    }
    for (int k = 0; k < f->ncaptures && st == OK; k++) st = value_plain(it, f->captures[k], &r->captures[k]);
    if (st == OK) *out = val_from_obj(T_FUNC, r);
    else val_release(val_from_obj(T_FUNC, r));
    return st;
}

Status value_plain(Interp *it, Value v, Value *out)
{
    v = val_untraced(v);
    *out = val_none();
    if (v.tag <= T_BOOL || !holds_traced(v, 0)) *out = val_retain(v);
    else if (v.tag == T_STRUCT) return plain_struct(it, v.u.strct, out);
    else if (v.tag == T_FUNC) return plain_handle(it, v.u.func, out);
    else return plain_cell(it, v.u.array, out);
    return OK;
}

Status value_of_dims(Interp *it, const Dims *dims, Value *out)
{
    Array *a = NULL;
    Status st = array_new(it, CLS_DOUBLE, 1, dims->n, &a);
    if (st != OK) return st;
    for (int k = 0; k < dims->n; k++) array_f64(a)[k] = (double) dims->d[k];
    *out = val_from_array_take(&a);
    return OK;
}
