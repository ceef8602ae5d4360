/* Slow paths: accesses to objects, packages and classes, step by step.
 *
 *      obj.method (1).field      METHOD gives the method bound to obj, INDEX1 calls it, FIELD goes on
 *
 * Where the program's subsref has to be asked, it wants the accesses of a chain all at once. Then the first
 * step gives an OBJECT_PENDING instead of a value, each further step adds itself to it, and the last one,
 * which the compiler has marked (chain_note), has it called.
 *
 * pkg.sub.f (x) and Name.Constant begin with a name that is none of a value: it gives an OBJECT_SCOPE, whose
 * fields are functions, packages, classes, constants and static methods. */
#include "lang/step_objects.h"

#include <string.h>

#include "lang/call.h"
#include "lang/calls.h"
#include "lang/class_object.h"
#include "lang/function_files.h"
#include "lang/machine.h"
#include "lang/step.h"
#include "ops/concat.h"
#include "ops/operand.h"
#include "value/structs.h"

/* What the compiler has noted about a step of a chain: whether another one follows, and if it is a call;
 * behind the last one, how many results are wanted. */
typedef struct ChainNote {
    bool follows, call_follows;
    int nout;
} ChainNote;

static ChainNote chain_note(Interp *it, const Frame *f)
{
    uint16_t bits = f->proto->list_use[f->pc - 1 - f->proto->ins];
    int nout = bits >> CHAIN_NOUT_SHIFT;
    ChainNote note = { bits & CHAIN_FOLLOWS, bits & CHAIN_CALL_FOLLOWS, nout };
    if (nout == CHAIN_NOUT_FRAME) note.nout = f->nout;
    else if (nout == CHAIN_NOUT_COUNTED) note.nout = results_wanted(it->vm, f, NOUT_COUNTED);
    if (note.follows) note.nout = 1;
    return note;
}

/* ---- accesses that wait ---- */

/* v and the steps before, if it waits already, and this one. */
static Status add_step(Interp *it, Value v, const PathStep *step, Value *out)
{
    bool waits = v.u.object->kind == OBJECT_PENDING;
    Index n = waits ? v.u.object->nslots : 1;
    Array *cell = NULL;
    Object *o = object_new(it, v.u.object->cls, OBJECT_PENDING, n + 2);
    if (!o) return ERR;
    *out = val_from_object(o);
    for (Index k = 0; k < n; k++) o->slots[k] = val_retain(waits ? v.u.object->slots[k] : v);
    o->slots[n] = val_num(step->kind);
    if (step->kind == STEP_FIELD) {
        o->slots[n + 1] = val_string_n(it, step->field->name, step->field->len);
        return OK;
    }
    Dims dims = dims_2(1, step->nidx);
    Status st = array_new_cell(it, &dims, &cell);
    for (int k = 0; k < step->nidx && st == OK; k++)
        val_set_take(&array_cells(cell)[k],
                     step->idx[k].tag == T_COLON ? val_string(it, ":") : val_retain(step->idx[k]));
    if (st == OK) o->slots[n + 1] = val_from_obj(T_ARRAY, cell);
    return st;
}

/* What waits is got. */
static Status get_waiting(Interp *it, Value v, int nout, ValueList *list)
{
    const Object *o = v.u.object;
    int n = (int) (o->nslots - 1) / 2;
    PathStep *steps = mem_zalloc((size_t) n * sizeof(PathStep));
    for (int k = 0; k < n; k++) {
        Value subs = o->slots[2 + 2 * k];
        steps[k].kind = (StepKind) o->slots[1 + 2 * k].u.num;
        if (steps[k].kind == STEP_FIELD) {
            Index len = 0;
            const char *text = val_chars(subs, &len);
            steps[k].field = sym_intern_n(it, text ? text : "", len);
        } else {
            steps[k].idx = array_cells(subs.u.array);
            steps[k].nidx = (int) subs.u.array->numel;
        }
    }
    Status st = object_get(it, o->slots[0], &(ObjectRead) { NULL, steps, n, nout, false }, list);
    mem_free(steps);
    return st;
}

static Status wait_or_get(Interp *it, Value v, const PathStep *step, ChainNote note, ValueList *list)
{
    Value waiting = val_none();
    Status st = add_step(it, v, step, &waiting);
    if (st == OK && !note.follows) st = get_waiting(it, waiting, note.nout, list);
    else if (st == OK) vlist_push_take(list, val_retain(waiting));
    val_release(waiting);
    return st;
}

static bool must_wait(Interp *it, Value v)
{
    return v.u.object->kind == OBJECT_PENDING || object_asks(it, v, ROLE_SUBSREF);
}

/* ---- names of packages and classes ---- */

static Status scope_new(Interp *it, Sym name, ClassDef *cls, Value *out)
{
    ClassDef *of = cls ? cls : class_old(it, sym_intern(it, "meta.package"));
    Object *o = object_new(it, &of->base, OBJECT_SCOPE, cls ? 0 : 1);
    if (!o) return ERR;
    if (!cls) o->slots[0] = val_string_n(it, name->name, name->len);
    *out = val_from_object(o);
    return OK;
}

Status scope_of_name(Interp *it, const Source *source, Sym name, Value *out)
{
    Function *fn = functions_find_again(it, source, name);
    *out = val_none();
    if (fn && fn->kind == FN_FILE && !fn->proto) {
        Status st = function_load(it, fn);
        if (st != OK) return st;
    }
    if (fn) return fn->kind == FN_CLASS ? scope_new(it, name, (ClassDef *) fn->cls, out) : OK;
    return functions_has_package(it, name) ? scope_new(it, name, NULL, out) : OK;
}

static Value bound(Interp *it, Sym name, Function *fn, const Value *self)
{
    Func *h = func_new_named(it, name, fn ? &fn->code : NULL);
    if (self) {
        h->captures = mem_alloc(sizeof(Value));
        h->captures[0] = val_retain(*self);
        h->ncaptures = 1;
    }
    return val_from_obj(T_FUNC, h);
}

static Status class_member(Interp *it, ClassDef *cls, Sym name, ChainNote note, ValueList *list)
{
    Method *m = class_method(it, cls, name);
    Property *p = class_property(cls, name);
    Value out = val_none();
    if (m) {
        if (!class_allows(it, m->access, m->definer))
            return err(it, "subsref: method '%s' has %s access and cannot be run in this context", name->name,
                       m->access == ACCESS_PRIVATE ? "private" : "protected");
        if (!m->is_static) return err(it, "method '%s' is not static", name->name);
        if (!m->fn) return OK;
        if (!note.call_follows) return object_call(it, m->fn, NULL, 0, note.nout, list);
        vlist_push_take(list, bound(it, name, m->fn, NULL));
        return OK;
    }
    if (!p) return err(it, "no such method or property '%s'", name->name);
    if (!p->constant) return err(it, "property '%s' is not constant", name->name);
    if (!class_allows(it, p->get, p->definer))
        return err(it, "subsref: property '%s' has %s access and cannot be obtained in this context", name->name,
                   p->get == ACCESS_PRIVATE ? "private" : "protected");
    const Property *origin = class_property(p->definer, name);
    out = val_retain(origin->value);
    vlist_push_take(list, out);
    return OK;
}

static Status scope_member(Interp *it, Value scope, Sym name, ChainNote note, ValueList *list)
{
    StrBuf text = STRBUF_INIT;
    Index len = 0;
    if (scope.u.object->nslots == 0) return class_member(it, object_class(scope), name, note, list);
    const char *outer = val_chars(scope.u.object->slots[0], &len);
    Sym of = sym_intern_n(it, outer, len), whole;
    Value inner = val_none();
    Status st = OK;
    sb_printf(&text, "%s.%s", of->name, name->name);
    whole = sym_intern(it, sb_str(&text));
    sb_free(&text);
    Function *fn = functions_find(it, NULL, whole);
    if (fn && note.follows && !note.call_follows) st = scope_of_name(it, NULL, whole, &inner);
    else if (!fn && note.follows && functions_has_package(it, whole)) st = scope_new(it, whole, NULL, &inner);
    if (st == OK && inner.tag == T_NONE && !fn) {
        if (functions_has_package(it, whole)) st = err(it, "invalid meta.package indexing");
        else st = err(it, "member '%s' in package '%s' does not exist", name->name, of->name);
    }
    if (st != OK) return st;
    if (inner.tag == T_NONE && note.call_follows) inner = bound(it, whole, fn, NULL);
    if (inner.tag == T_NONE) return object_call(it, fn, NULL, 0, note.nout, list);
    vlist_push_take(list, inner);
    return OK;
}

/* ---- steps ---- */

/* obj.name before parentheses, in the usual case: a method that nothing keeps from being called here. */
bool step_plain_method(Interp *it, Value v, Sym name, Value *out)
{
    ClassDef *cls = object_class(v);
    if (v.u.object->kind > OBJECT_HANDLE || cls->roles[ROLE_SUBSREF]) return false;
    Method *m = symmap_get(&cls->methods, name);
    if (!m || !m->fn || m == cls->constructor || !class_allows(it, m->access, m->definer)) return false;
    *out = bound(it, name, m->fn, m->is_static ? NULL : &v);
    return true;
}

Status step_object_field(Interp *it, Frame *f, Value v, Sym name, ValueList *list)
{
    ChainNote note = chain_note(it, f);
    PathStep step = { STEP_FIELD, NULL, 0, name };
    Method *m = NULL;
    Status st;
    switch (v.u.object->kind) {
    case OBJECT_SCOPE: return scope_member(it, v, name, note, list);
    case OBJECT_META: return meta_get(it, v, &step, list);
    default: break;
    }
    if (must_wait(it, v)) return wait_or_get(it, v, &step, note, list);
    if (v.u.object->kind == OBJECT_OLD) return object_get(it, v, &(ObjectRead) { NULL, &step, 1, note.nout, true }, list);
    st = object_find_method(it, v, name, &m);
    if (st != OK) return st;
    if (!m) return object_property_list(it, v, name, list);
    if (note.call_follows) {
        static const char nothing[] = "isobject";      /* delete of handle: accepts the object, does nothing */
        Function *fn = m->fn ? m->fn : functions_find(it, NULL, sym_intern(it, nothing));
        vlist_push_take(list, bound(it, name, fn, m->is_static ? NULL : &v));
        return OK;
    }
    return m->fn ? object_call(it, m->fn, &v, !m->is_static, note.nout, list) : OK;
}

Status step_object_braces(Interp *it, Frame *f, Value v, const Value *idx, int n, ValueList *list)
{
    PathStep step = { STEP_BRACE, idx, n, NULL };
    ChainNote note = chain_note(it, f);
    if (v.u.object->kind == OBJECT_SCOPE) return err(it, "invalid meta.package indexing");
    if (must_wait(it, v)) return wait_or_get(it, v, &step, note, list);
    return object_get(it, v, &(ObjectRead) { NULL, &step, 1, note.nout, true }, list);
}

Status step_object_parens(Interp *it, Frame *f, const IndexContext *ctx, Value v, CallRequest *rq)
{
    PathStep step = { STEP_PAREN, rq->args, rq->nargs, NULL };
    ChainNote note = chain_note(it, f);
    ValueList list = VALUE_LIST_INIT;
    Status st;
    if (!note.follows) note.nout = rq->nout;
    if (v.u.object->kind == OBJECT_SCOPE) st = err(it, "invalid meta.package indexing");
    else if (must_wait(it, v)) st = wait_or_get(it, v, &step, note, &list);
    else st = object_get(it, v, &(ObjectRead) { ctx, &step, 1, note.nout, true }, &list);
    if (rq->args_are_temps) val_drop_n(rq->args, rq->nargs);
    if (st == OK) return object_deliver(it, rq, &list);
    vlist_free(&list);
    return st;
}

Status step_object_end(Interp *it, Value v, int pos, int n, Value *out)
{
    ValueList list = VALUE_LIST_INIT;
    if (v.u.object->kind != OBJECT_PENDING) return op_end(it, v, pos, n, out);
    Status st = get_waiting(it, v, 1, &list);
    if (st == OK && list.n == 0) st = err(it, "invalid use of 'end': may only be used to index existing value");
    if (st == OK) st = op_end(it, list.v[0], pos, n, out);
    vlist_free(&list);
    return st;
}

/* ---- operators ---- */

/* The method that defines the operator for these operands; *done false: there is none. */
static Status call_operator(Interp *it, const char *name, const Value *args, int n, Value *out, bool *done)
{
    Function *fn = NULL;
    Status st = class_dispatch(it, sym_intern(it, name), args, n, &fn);
    *done = st != OK || fn;
    if (!*done || st != OK) return st;
    *out = val_none();
    st = machine_call_function(it, fn, args, n, out, 1);
    if (st == OK && out->tag == T_NONE) st = err(it, "value on right hand side of assignment is undefined");
    return st;
}

Status object_binary(Interp *it, BinOp op, Value a, Value b, Value *out)
{
    Value args[2] = { a, b };
    bool done;
    Status st = call_operator(it, binop_method_name(op), args, 2, out, &done);
    return done ? st : err_binary_types(it, binop_text[op], a, b);
}

Status object_unary(Interp *it, UnOp op, Value a, Value *out)
{
    bool done;
    Status st = call_operator(it, unop_method_name(op), &a, 1, out, &done);
    if (!done && a.u.object->kind == OBJECT_OLD && (op == UN_TRANSPOSE || op == UN_CTRANSPOSE)
        && val_numel(a) == 1) {
        *out = val_retain(a);
        return OK;
    }
    return done ? st : err_unary_type(it, unop_text[op], a);
}

Status object_range(Interp *it, const Value *parts, Value *out)
{
    Value args[3] = { parts[0], parts[parts[1].tag == T_NONE ? 2 : 1], parts[2] };
    bool done;
    Status st = call_operator(it, "colon", args, parts[1].tag == T_NONE ? 2 : 3, out, &done);
    return done ? st : err(it, "max_stack_depth exceeded");
}

/* Objects of one @folder class side by side are an array of them. */
static Status join_old(Interp *it, const Value *v, Index n, int dim, Value *out)
{
    ValueList fields = VALUE_LIST_INIT;
    Status st = OK;
    for (Index k = 0; k < n; k++) {
        bool fits = v[k].tag == T_OBJECT && v[k].u.object->kind == OBJECT_OLD && v[k].u.object->cls == v[0].u.object->cls;
        if (fits) vlist_push_take(&fields, val_retain(v[k].u.object->slots[0]));
        else st = err(it, "concatenation operator not implemented for '%s' by '%s' operations", val_type_name(v[0]),
                      val_type_name(v[k]));
    }
    Value joined = val_none();
    if (st == OK) st = op_concat(it, NULL, dim, fields.v, fields.n, &joined);
    vlist_free(&fields);
    if (st != OK) return st;
    Object *o = object_new(it, v[0].u.object->cls, OBJECT_OLD, 1);
    if (!o) {
        val_release(joined);
        return ERR;
    }
    o->slots[0] = joined;
    *out = val_from_object(o);
    return OK;
}

static Status join(Interp *it, const Value *v, Index n, int dim, Value *out)
{
    bool done;
    const char *name = dim == 1 ? "horzcat" : "vertcat";
    Status st = call_operator(it, name, v, (int) n, out, &done);
    if (done && st == ERR) {
        Index k = 0;
        while (v[k].tag != T_OBJECT) k++;
        return err(it, "%s/%s method failed", val_class_name(v[k]), name);
    }
    if (done) return st;
    if (v[0].tag == T_OBJECT && v[0].u.object->kind == OBJECT_OLD) return join_old(it, v, n, dim, out);
    return err(it, "octave_base_value::parent_class_name_list(): wrong type argument 'object'");
}

Status object_literal(Interp *it, const Value *v, const Index *row_len, Index nrows, Value *out)
{
    ValueList rows = VALUE_LIST_INIT;
    Status st = OK;
    Index at = 0;
    for (Index r = 0; r < nrows && st == OK; at += row_len[r], r++) {
        Value row = val_none();
        if (row_len[r] == 1) row = val_retain(v[at]);
        else if (any_object(v + at, row_len[r])) st = join(it, v + at, row_len[r], 1, &row);
        else st = op_matrix(it, v + at, &row_len[r], 1, &row);
        if (st == OK) vlist_push_take(&rows, row);
    }
    if (st == OK && rows.n == 1) *out = val_move(&rows.v[0]);
    else if (st == OK && any_object(rows.v, rows.n)) st = join(it, rows.v, rows.n, 0, out);
    else if (st == OK) st = op_concat(it, NULL, 0, rows.v, rows.n, out);
    vlist_free(&rows);
    return st;
}

/* A subscript that is an object of an @folder stands for what its subsindex says, counted from 0. */
Status object_subscripts(Interp *it, Value *args, int n)
{
    Status st = OK;
    for (int k = 0; k < n && st == OK; k++) {
        Value out = val_none(), shifted = val_none();
        bool done;
        if (args[k].tag != T_OBJECT || args[k].u.object->kind != OBJECT_OLD) continue;
        st = call_operator(it, "subsindex", &args[k], 1, &out, &done);
        if (!done) st = err(it, "no subsindex method defined for class %s", val_class_name(args[k]));
        if (st == OK) st = op_binary(it, BIN_ADD, out, val_num(1), &shifted);
        val_release(out);
        if (st == OK) val_set_take(&args[k], shifted);
    }
    return st;
}
