/* Slow paths: values written by subscripts, braces, fields and paths of them, and lists shared out to
 * variables. */
#include "lang/class_object.h"
#include "lang/frames.h"
#include "lang/step.h"
#include "lang/step_objects.h"

static Value *target_slot(Frame *f, int reg)
{
    Value *slot = &f->base[reg];
    return slot->tag == T_BOX ? &slot->u.box->v : slot;
}

/* Dimensions that do not agree are the assignment's fault, not the target's. */
static void place_at_equals(Interp *it, const Frame *f, int val)
{
    const OperandNote *note = frame_note(f, val);
    if (note && note->role == OPERAND_ASSIGNED && err_has_id(it, "Octave:nonconformant-args"))
        err_place(it, note->pos.line, note->pos.col);
}

Status step_set_index(Interp *it, Frame *f, int obj, int first, int n, int val)
{
    IndexContext ctx = operand_context(f, obj);
    Value v;
    Status st = step_var_value(it, f, val, &v);
    if (st != OK) return st;
    reg_consume(f, val);
    if (UNLIKELY(any_object(&f->base[first], n))) st = object_subscripts(it, &f->base[first], n);
    if (st == OK) st = op_index_assign(it, &ctx, target_slot(f, obj), &f->base[first], n, v);
    if (st == ERR) place_at_equals(it, f, val);
    val_release(v);
    reg_consume_n(f, first, n);
    return st;
}

Status step_set_cell(Interp *it, Frame *f, Ins i)
{
    IndexContext ctx = operand_context(f, i.a);
    Value v;
    Status st = step_var_value(it, f, i.c, &v);
    if (st != OK) return st;
    reg_consume(f, i.c);
    if (target_slot(f, i.a)->tag == T_MAP || target_slot(f, i.a)->tag == T_OBJECT) {
        PathStep step = { STEP_BRACE, &f->base[i.b], 1, NULL };
        st = op_path_assign(it, &ctx, target_slot(f, i.a), &step, 1, v);
    } else {
        st = op_cell_assign(it, &ctx, target_slot(f, i.a), &f->base[i.b], 1, v);
    }
    val_release(v);
    reg_consume(f, i.b);
    return st;
}

Status step_set_field(Interp *it, Frame *f, Ins i)
{
    Value v;
    Status st = step_var_value(it, f, i.b, &v);
    if (st != OK) return st;
    reg_consume(f, i.b);
    const Value *target = target_slot(f, i.a);
    Value *property = target->tag == T_OBJECT ? object_plain_set(it, *target, f->proto->syms[i.c]) : NULL;
    if (property) {
        val_set_take(property, v);
        return OK;
    }
    st = op_field_set(it, target_slot(f, i.a), f->proto->syms[i.c], v);
    val_release(v);
    return st;
}

/* ---- paths ---- */

enum { MAX_STEPS = 64 };

/* The path's steps with their index values; listed ones come from the innermost list, a row a step. */
static Status build_steps(Interp *it, Frame *f, const PathDesc *path, bool listed, PathStep *steps)
{
    Machine *vm = it->vm;
    Value *at = listed ? list_mark(vm)->top : NULL;
    for (int k = 0; k < path->n; k++) {
        const PathStepDesc *s = &path->steps[k];
        steps[k].kind = s->kind;
        steps[k].field = s->field;
        steps[k].idx = &f->base[s->first];
        steps[k].nidx = s->nargs;
        if (listed && s->kind != STEP_FIELD) {
            Index n = vm->rows[list_mark(vm)->rows + k];
            steps[k].idx = at;
            steps[k].nidx = (int) n;
            at += n;
        }
        if (s->kind == STEP_FIELD && !s->field) {
            Index len;
            const char *text = f->base[s->first].tag == T_LIST ? NULL : val_chars(f->base[s->first], &len);
            if (!text) return err(it, "dynamic structure field names must be strings");
            steps[k].field = sym_intern_n(it, text, len);
        }
    }
    return OK;
}

static void consume_steps(Frame *f, const PathDesc *path)
{
    for (int k = 0; k < path->n; k++) {
        const PathStepDesc *s = &path->steps[k];
        if (s->kind != STEP_FIELD) reg_consume_n(f, s->first, s->nargs);
        else if (!s->field) reg_consume(f, s->first);
    }
}

Status step_set_path(Interp *it, Frame *f, int obj, int path_index, int val, bool listed)
{
    IndexContext ctx = operand_context(f, obj);
    const PathDesc *path = &f->proto->paths[path_index];
    PathStep steps[MAX_STEPS];
    Value v = val_none();
    Status st = build_steps(it, f, path, listed, steps);
    if (st == OK && val >= 0) st = step_var_value(it, f, val, &v);
    if (val >= 0) reg_consume(f, val);
    if (st == OK && val >= 0) st = op_path_assign(it, &ctx, target_slot(f, obj), steps, path->n, v);
    else if (st == OK) st = op_path_delete(it, &ctx, target_slot(f, obj), steps, path->n);
    if (st == ERR && val >= 0) place_at_equals(it, f, val);
    val_release(v);
    if (listed) list_drop(it->vm);
    else consume_steps(f, path);
    return st;
}

/* ---- lists ---- */

Status step_count(Interp *it, Frame *f, Ins i)
{
    Machine *vm = it->vm;
    Index count = 1;
    Status st = OK;
    if (i.b != NO_PATH) {
        PathStep steps[MAX_STEPS];
        const PathDesc *path = &f->proto->paths[i.b];
        st = build_steps(it, f, path, false, steps);
        if (st == OK) st = op_path_count(it, *target_slot(f, i.a), steps, path->n, &count);
    }
    if (st != OK) return st;
    if (!mem_grow(&vm->rows, sizeof(Index), &vm->rows_cap, vm->nrows + 1)) return err_out_of_memory(it);
    vm->rows[vm->nrows++] = count;
    return OK;
}

Status step_nth(Interp *it, Frame *f, Ins i)
{
    Machine *vm = it->vm;
    const Index *counts = &vm->rows[list_mark(vm)->rows];
    int nth = i.c & ~NTH_CONSTANT;
    Index offset = 0, count = counts[nth], have = list_count(vm);
    Status st = OK;
    for (int k = 0; k < nth; k++) offset += counts[k];
    if (i.b == NO_PATH) {
        if (offset >= have)
            return err(it, offset == 0 ? "value on right hand side of assignment is undefined"
                                       : "some elements undefined in return list");
        val_set_take(&f->base[i.a], val_retain(list_mark(vm)->top[offset]));
        return OK;
    }
    {
        PathStep steps[MAX_STEPS];
        const PathDesc *path = &f->proto->paths[i.b];
        IndexContext ctx = operand_context(f, i.a);
        st = build_steps(it, f, path, false, steps);
        for (Index k = 0; k < count && st == OK; k++) {
            if (offset + k >= have)
                return err(it, i.c & NTH_CONSTANT
                                   ? "invalid number of output arguments for constant expression"
                                   : "some elements undefined in return list");
            st = op_path_assign_nth(it, &ctx, target_slot(f, i.a), steps, path->n, k, count,
                                    list_mark(vm)->top[offset + k]);
        }
        consume_steps(f, path);
    }
    return st;
}

Status step_take(Interp *it, Frame *f, Ins i)
{
    Machine *vm = it->vm;
    Index have = list_count(vm);
    Value *top = list_mark(vm)->top;
    if (i.c != 1 && have < i.b) {
        list_drop(vm);
        return err(it, i.c == 2 ? "invalid number of output arguments for constant expression"
                                : "some elements undefined in return list");
    }
    for (Index k = 0; k < i.b; k++) {
        if (k < have) val_set_take(&f->base[i.a + k], val_move(&top[k]));
        else val_drop(&f->base[i.a + k]);
    }
    list_drop(vm);
    return OK;
}
