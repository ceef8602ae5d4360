/* Slow paths: values read by subscripts, braces and fields, and what `end` means there.
 *
 *      y = s.a{2}(end)
 *
 *      FIELD_MID     R6 = R4 .a         R4 is s, a variable: it stays
 *      CELLGET1_MID  R7 = R6 {R8}       R6 was reached from s: a temporary, gone afterwards
 *      END           R8 = end of R7     before the step it belongs to; R7 stays
 *      INDEX1        R2 = R7 (R8)
 *
 * Each step takes one value and gives one. Where another follows (..._MID), several values are an error;
 * behind the last one they may be a list: s.f for a struct array and c{:} (LPUSHFIELD, LPUSHCELL append
 * them to the machine's list).
 *
 * Parentheses behind a variable are a subscript or, if it holds a handle, a call: only the value tells, so
 * INDEX looks at it each time (call_or_index). A name that is no variable was compiled as a call instead;
 * one that load or eval brought meanwhile is found in the workspace's names.
 *
 * On the left of an assignment nothing is read step by step: SETPATH has the whole path, so that each level
 * can be moved out of its container, changed where it is, and put back (step_assign.c, ops/path.c). `end`
 * in the third step of such a path measures what the first two reach (ENDPATH, walk_path).
 *
 * A message names the variable that the chain began with: the compiler has noted it beside each step. */
#include <string.h>

#include "lang/calls.h"
#include "lang/class_object.h"
#include "lang/step.h"
#include "lang/step_objects.h"
#include "value/map.h"

static const char *operand_name(const IndexContext *ctx)
{
    const Frame *f = ctx->frame;
    const OperandNote *note;
    if (ctx->reg < 0) return NULL;
    note = frame_note(f, ctx->reg);
    if (note && note->role == OPERAND_PART_STEPPED) return NULL;      /* x(k)++ */
    if (!reg_is_temp(f, ctx->reg)) return reg_name(f, ctx->reg);
    return note ? note->name->name : NULL;
}

IndexContext operand_context(const Frame *f, int reg)
{
    return (IndexContext) { operand_name, f, reg };
}

Status step_index(Interp *it, Frame *f, Ins i, int first, int n)
{
    Value v = f->base[i.b];
    CallRequest rq = {
        .args = &f->base[first], .nargs = n, .args_are_temps = true, .nout = 1, .dst = &f->base[i.a]
    };
    Status st;
    /* The second operand of a two-index form lies behind the first: compile_args made them neighbours. A
     * variable used as an index must not be consumed. */
    if (!reg_is_temp(f, first)) rq.args_are_temps = false;
    val_retain(v);
    reg_consume(f, i.b);
    st = call_or_index(it, f, v, i.b, &rq);
    val_release(v);
    return st;
}

static Status index_braces(Interp *it, Frame *f, int obj, Value *idx, int n, ValueList *list)
{
    IndexContext ctx = operand_context(f, obj);
    Value v;
    Status st = step_var_value(it, f, obj, &v);
    if (st != OK) return st;
    if (v.tag == T_LIST) st = err(it, "a cs-list cannot be further indexed");
    else if (v.tag == T_OBJECT) st = step_object_braces(it, f, v, idx, n, list);
    else if (UNLIKELY(any_object(idx, n)) && (st = object_subscripts(it, idx, n)) != OK) list->n = 0;
    else st = op_cell_index(it, &ctx, v, idx, n, list);
    val_release(v);
    return st;
}

static ListUse list_use(const Frame *f)
{
    return (ListUse) (f->proto->list_use[f->pc - 1 - f->proto->ins] & LIST_USE_MASK);
}

/* One value of what braces or a field gave; an operand gets the whole list. Takes what it needs of list. */
static Status one_value(Interp *it, Frame *f, ValueList *list, bool goes_on, Value *out)
{
    if (LIKELY(list->n == 1)) {
        *out = val_move(&list->v[0]);
        return OK;
    }
    if (goes_on) return err(it, "a cs-list cannot be further indexed");
    if (list_use(f) == LIST_OPERAND) return list_value(it, list->v, list->n, out);
    if (list->n == 0) return err(it, "invalid number of elements on RHS of assignment");
    *out = val_move(&list->v[0]);
    return OK;
}

Status step_list_one(Interp *it, Frame *f, Ins i)
{
    Machine *vm = it->vm;
    ValueList list = VALUE_LIST_INIT;
    Value v = val_none();
    for (Value *p = list_mark(vm)->top; p < vm->list_top; p++) vlist_push_take(&list, val_move(p));
    list_drop(vm);
    Status st = one_value(it, f, &list, i.b, &v);
    if (st == OK) val_set_take(&f->base[i.a], v);
    vlist_free(&list);
    return st;
}

Status step_cell_get(Interp *it, Frame *f, Ins i, int first, int n)
{
    ValueList list = VALUE_LIST_INIT;
    Status st = index_braces(it, f, i.b, &f->base[first], n, &list);
    reg_consume_n(f, first, n);
    reg_consume(f, i.b);
    Value v = val_none();
    if (st == OK) st = one_value(it, f, &list, i.op == OP_CELLGET1_MID || i.op == OP_CELLGETN_MID, &v);
    if (st == OK) val_set_take(&f->base[i.a], v);
    vlist_free(&list);
    return st;
}

Status step_push_cell(Interp *it, Frame *f, int obj, Value *idx, int n, bool release)
{
    ValueList list = VALUE_LIST_INIT;
    Status st = index_braces(it, f, obj, idx, n, &list);
    if (release) val_drop_n(idx, n);
    reg_consume(f, obj);
    for (Index k = 0; k < list.n && st == OK; k++) st = list_push_take(it, val_move(&list.v[k]));
    vlist_free(&list);
    return st;
}

/* The value whose field is read; a name that is no variable may begin that of a function in a package. */
static Status field_base(Interp *it, Frame *f, int obj, Value *out)
{
    Value v = f->base[obj];
    Sym name = v.tag == T_NONE ? reg_sym(f, obj) : NULL;
    bool dynamic = name && f->ws->dynamic.count && symmap_get(&f->ws->dynamic, name);
    if (name && !dynamic) {
        Status st = scope_of_name(it, f->proto->source, name, out);
        if (st != OK || out->tag != T_NONE) return st;
    }
    return step_var_value(it, f, obj, out);
}

static Status get_field(Interp *it, Frame *f, int obj, Sym name, ValueList *list)
{
    Value v = val_none();
    Status st = UNLIKELY(f->base[obj].tag == T_NONE) ? field_base(it, f, obj, &v) : step_var_value(it, f, obj, &v);
    if (st != OK) return st;
    reg_consume(f, obj);
    if (v.tag == T_OBJECT) st = step_object_field(it, f, v, name, list);
    else if (v.tag == T_LIST) st = err(it, "a cs-list cannot be further indexed");
    else st = op_field_get(it, v, name, list);
    val_release(v);
    return st;
}

/* m.keys (), m.isKey (k): the function of that name, with the map as its first argument. */
static Status map_method(Interp *it, Frame *f, int obj, Sym name, ValueList *list)
{
    static const char *const methods[] = { "keys", "values", "isKey", "remove", "length", "numel" };
    const MapHooks *hooks = f->base[obj].u.map->hooks;
    for (int k = 0; k < (hooks->method ? 1 : COUNT_OF(methods)); k++) {
        Func *bound;
        const char *target = hooks->method ? hooks->method(name->name) : methods[k];
        if (!target || (!hooks->method && strcmp(name->name, target) != 0)) continue;
        bound = func_new_named(it, sym_intern(it, target), NULL);
        bound->captures = mem_alloc(sizeof(Value));
        bound->captures[0] = val_retain(f->base[obj]);
        bound->ncaptures = 1;
        reg_consume(f, obj);
        vlist_push_take(list, val_from_obj(T_FUNC, bound));
        return OK;
    }
    return get_field(it, f, obj, name, list);
}

Status step_field(Interp *it, Frame *f, Ins i, Sym name)
{
    if (f->base[i.b].tag == T_OBJECT) {
        const Value *property = object_plain_get(it, f->base[i.b], name);
        if (property && property->tag != T_NONE) {
            Value got = val_retain(*property);
            reg_consume(f, i.b);
            val_set_take(&f->base[i.a], got);
            return OK;
        }
        Value method;
        if (i.op == OP_METHOD && !property && step_plain_method(it, f->base[i.b], name, &method)) {
            reg_consume(f, i.b);
            val_set_take(&f->base[i.a], method);
            return OK;
        }
    }
    ValueList list = VALUE_LIST_INIT;
    bool method = i.op == OP_METHOD;
    Status st = method && f->base[i.b].tag == T_MAP ? map_method(it, f, i.b, name, &list)
                                                    : get_field(it, f, i.b, name, &list);
    Value v = val_none();
    if (st == OK)
        st = one_value(it, f, &list, method || i.op == OP_FIELD_MID || i.op == OP_DYNFIELD_MID, &v);
    if (st == OK) val_set_take(&f->base[i.a], v);
    vlist_free(&list);
    return st;
}

Status step_push_field(Interp *it, Frame *f, int obj, Sym name)
{
    ValueList list = VALUE_LIST_INIT;
    Status st = get_field(it, f, obj, name, &list);
    for (Index k = 0; k < list.n && st == OK; k++) st = list_push_take(it, val_move(&list.v[k]));
    vlist_free(&list);
    return st;
}

Status step_dynamic_name(Interp *it, Frame *f, int reg, Sym *name)
{
    Value v;
    Index len;
    const char *text;
    Status st = step_var_value(it, f, reg, &v);
    if (st != OK) return st;
    text = v.tag == T_LIST ? NULL : val_chars(v, &len);
    if (text) *name = sym_intern_n(it, text, len);
    else st = err(it, "dynamic structure field names must be strings");
    val_release(v);
    reg_consume(f, reg);
    return st;
}

/* The value that end measures, along the steps before it on the left of an assignment. */
static Status walk_path(Interp *it, Frame *f, Value v, const PathDesc *path, Value *out)
{
    Value cur = val_retain(v);
    Status st = OK;
    for (int k = 0; k < path->n && cur.tag != T_NONE && st == OK; k++) {
        const PathStepDesc *s = &path->steps[k];
        ValueList list = VALUE_LIST_INIT;
        Value next = val_none();
        if (s->kind == STEP_FIELD) {
            Sym name = s->field;
            if (!name) {
                Index len;
                const char *text = val_chars(f->base[s->first], &len);
                name = text ? sym_intern_n(it, text, len) : NULL;
            }
            st = name ? op_field_get(it, cur, name, &list)
                      : err(it, "dynamic structure field names must be strings");
        } else if (s->kind == STEP_BRACE) {
            st = op_cell_index(it, NULL, cur, &f->base[s->first], s->nargs, &list);
        } else if (cur.tag != T_FUNC) {
            st = op_index(it, NULL, cur, &f->base[s->first], s->nargs, &next);
        }
        if (st == ERR) {
            const char *id = sb_str(&it->err.id);
            if (strcmp(id, "Octave:index-out-of-bounds") == 0 || strcmp(id, "Octave:invalid-index") == 0)
                st = err(it, "error evaluating partial expression for END");
        }
        if (st == OK && s->kind != STEP_PAREN) {
            if (list.n == 1) next = val_move(&list.v[0]);
            else st = err(it, "a cs-list cannot be further indexed");
        }
        vlist_free(&list);
        val_release(cur);
        cur = next;
    }
    *out = cur;
    return st;
}

Status step_end(Interp *it, Frame *f, Ins i, Ins x)
{
    Value v = f->base[i.b], reached, out = val_none();
    bool along_path = i.op == OP_ENDPATH;
    int pos = along_path ? x.op : i.c, n = along_path ? x.a : x.op;
    Status st;
    if (v.tag == T_BOX) v = v.u.box->v;
    if (!along_path && v.tag == T_NONE && reg_sym(f, i.b)) {
        Value *dynamic = symmap_get(&f->ws->dynamic, reg_sym(f, i.b));
        if (f->ws->dynamic.count && dynamic) v = *dynamic;
    }
    if (along_path) {
        st = walk_path(it, f, v, &f->proto->paths[i.c], &reached);
        if (st != OK) {
            val_release(reached);
            return st;
        }
    } else {
        reached = val_retain(v);
    }
    if (x.a && !along_path && reached.tag == T_NONE) return step_undefined(it, f, i.b, &out);
    st = reached.tag == T_OBJECT ? step_object_end(it, reached, pos, n, &out) : op_end(it, reached, pos, n, &out);
    val_release(reached);
    if (st == OK) val_set_take(&f->base[i.a], out);
    return st;
}
