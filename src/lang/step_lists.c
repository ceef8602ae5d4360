/* Slow paths: matrices and cells written out, and the display of variables and lists. */
#include "display/display.h"
#include "lang/calls.h"
#include "lang/step.h"
#include "lang/step_objects.h"
#include "ops/concat.h"
#include "ops/objects.h"

/* ---- literals ---- */

static bool all_numbers(const Value *v, Index n)
{
    for (Index k = 0; k < n; k++)
        if (v[k].tag != T_NUM) return false;
    return n > 0;
}

Status step_literal(Interp *it, Frame *f, Ins i, bool cell)
{
    const Shape *shape = &f->proto->shapes[i.c];
    Value *v = &f->base[i.b], out = val_none();
    Index n = 0;
    Status st;
    for (Index r = 0; r < shape->nrows; r++) n += shape->row_len[r];
    if (!cell && shape->nrows == 1 && all_numbers(v, n)) {
        Array *a;
        st = array_new(it, CLS_DOUBLE, 1, n, &a);
        if (st != OK) return st;
        for (Index k = 0; k < n; k++) array_f64(a)[k] = v[k].u.num;
        val_set_take(&f->base[i.a], val_from_array_take(&a));
        return OK;
    }
    if (!cell && UNLIKELY(any_object(v, n))) st = object_literal(it, v, shape->row_len, shape->nrows, &out);
    else
    st = cell ? op_cell_literal(it, v, shape->row_len, shape->nrows, &out)
              : op_matrix(it, v, shape->row_len, shape->nrows, &out);
    val_drop_n(v, n);
    if (st == ERR && it->err.item > 0)
        err_place(it, shape->pos[it->err.item - 1].line, shape->pos[it->err.item - 1].col);
    if (st == OK) val_set_take(&f->base[i.a], out);
    return st;
}

Status step_list_literal(Interp *it, Frame *f, int dst, bool cell)
{
    Machine *vm = it->vm;
    ListMark *mark = list_mark(vm);
    Value out = val_none();
    Index nrows = vm->nrows - mark->rows;
    bool objects = !cell && any_object(mark->top, vm->list_top - mark->top);
    Status st = cell ? op_cell_literal(it, mark->top, &vm->rows[mark->rows], nrows, &out)
              : objects ? object_literal(it, mark->top, &vm->rows[mark->rows], nrows, &out)
                     : op_matrix(it, mark->top, &vm->rows[mark->rows], nrows, &out);
    list_drop(vm);
    if (st == OK) val_set_take(&f->base[dst], out);
    return st;
}

/* ---- display ---- */

Status step_show(Interp *it, Sym name, Value v)
{
    StrBuf text = STRBUF_INIT;
    Status st;
    if (v.tag == T_BOX) v = v.u.box->v;
    if (v.tag == T_OBJECT) return object_hooks(v)->display(it, name, v);
    st = display_named(it, name->name, v, &text);
    if (st == OK) out_write(it, sb_str(&text), text.len);
    sb_free(&text);
    return st;
}

/* A bare name as a statement: a variable is printed under its name; a function's result becomes ans. */
Status step_show_variable(Interp *it, Frame *f, Ins i)
{
    Value *R = f->base, result = val_none();
    Sym name = reg_sym(f, i.a);
    Function *fn;
    Status st;
    if (R[i.a].tag != T_NONE) return i.c ? step_show(it, name, R[i.a]) : OK;
    fn = functions_find_again(it, f->proto->source, name);
    if (!fn) return err_undefined(it, name, frame_position(f));
    st = machine_call_function(it, fn, NULL, 0, &result, 0);
    if (st != OK || result.tag == T_NONE) {
        val_release(result);
        return st;
    }
    val_set_take(&R[i.b], result);
    return i.c ? step_show(it, sym_intern(it, "ans"), R[i.b]) : OK;
}

Status step_answers(Interp *it, Frame *f, Ins i)
{
    Value list = val_move(&f->base[i.a]);
    Status st = OK;
    for (Index k = 0; k < list.u.array->numel && st == OK; k++) {
        val_set_take(&f->base[i.b], val_retain(array_cells(list.u.array)[k]));
        if (i.c) st = step_show(it, sym_intern(it, "ans"), f->base[i.b]);
    }
    val_release(list);
    return st;
}

Status step_show_list(Interp *it, Frame *f, Ins i)
{
    Machine *vm = it->vm;
    Status st = OK;
    for (Value *v = list_mark(vm)->top; v < vm->list_top && st == OK; v++) {
        val_set_take(&f->base[i.a], val_retain(*v));
        if (i.b) st = step_show(it, sym_intern(it, "ans"), *v);
    }
    list_drop(vm);
    return st;
}
