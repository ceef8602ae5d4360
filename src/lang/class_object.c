/* Objects at work: construction, properties, accesses and assignments, the end.
 *
 * Everything here is what the class itself does. A subsref or subsasgn of the program's is asked first where
 * an access comes from outside of the class's own code (object_get, object_assign); steps of the machine do
 * the same, but gather the accesses one by one (step_objects.c). */
#include "lang/class_object.h"

#include <string.h>

#include "base/interrupt.h"
#include "base/stack.h"
#include "lang/call.h"
#include "lang/calls.h"
#include "lang/machine.h"
#include "lang/step_objects.h"
#include "ops/operand.h"
#include "value/map.h"
#include "value/structs.h"

static const char *access_word(Access a) { return a == ACCESS_PRIVATE ? "private" : "protected"; }

/* ---- calls of methods ---- */

Status object_call(Interp *it, Function *fn, const Value *args, int nargs, int nout, ValueList *list)
{
    int n = nout > 0 ? nout : 1;
    Value few[8], *out = n <= COUNT_OF(few) ? few : mem_alloc((size_t) n * sizeof(Value));
    for (int k = 0; k < n; k++) out[k] = val_none();
    Status st = machine_call_function(it, fn, args, nargs, out, nout);
    for (int k = 0; k < n; k++) {
        if (st == OK && out[k].tag != T_NONE) vlist_push_take(list, val_move(&out[k]));
        else val_drop(&out[k]);
    }
    if (out != few) mem_free(out);
    return st;
}

static Status call_for_one(Interp *it, Function *fn, const Value *args, int nargs, Value *out)
{
    *out = val_none();
    Status st = machine_call_function(it, fn, args, nargs, out, 1);
    if (st == OK && out->tag == T_NONE) st = err(it, "value on right hand side of assignment is undefined");
    return st;
}

/* Is it this method whose code runs right now? */
static bool is_running(Interp *it, const Method *m)
{
    const Frame *f = machine_frame(it->vm);
    return f && m->fn && f->proto == m->fn->proto;
}

/* ---- properties ---- */

Status object_get_property(Interp *it, Value object, Property *p, Value *out)
{
    if (UNLIKELY(!class_allows(it, p->get, p->definer)))
        return err(it, "subsref: property '%s' has %s access and cannot be obtained in this context", p->name->name,
                   access_word(p->get));
    if (UNLIKELY(p->getter && p->getter->fn && !is_running(it, p->getter)))
        return call_for_one(it, p->getter->fn, &object, 1, out);
    if (p->constant) {
        const Property *origin = class_property(p->definer, p->name);
        *out = val_retain(origin ? origin->value : p->value);
    } else {
        *out = val_retain(object.u.object->slots[p->slot]);
    }
    if (out->tag == T_NONE) *out = val_empty(it);
    return OK;
}

/* The property that v.name means, if nothing but its slot has to be looked at; else NULL. */
static Property *plain_property(Value v, Sym name, ClassRole role)
{
    const ClassDef *cls = object_class(v);
    if (v.u.object->kind > OBJECT_HANDLE || cls->roles[role]) return NULL;
    Property *p = class_property(cls, name);
    return p && p->slot >= 0 && !(role == ROLE_SUBSREF ? p->getter : p->setter) ? p : NULL;
}

const Value *object_plain_get(Interp *it, Value v, Sym name)
{
    const Property *p = plain_property(v, name, ROLE_SUBSREF);
    return p && class_allows(it, p->get, p->definer) ? &v.u.object->slots[p->slot] : NULL;
}

Value *object_plain_set(Interp *it, Value v, Sym name)
{
    const Property *p = plain_property(v, name, ROLE_SUBSASGN);
    bool alone = v.u.object->kind == OBJECT_HANDLE || v.u.object->h.refs == 1;
    return p && alone && class_allows(it, p->set, p->definer) ? &v.u.object->slots[p->slot] : NULL;
}

/* p can be written here. */
static Status may_set(Interp *it, const Property *p)
{
    if (UNLIKELY(!class_allows(it, p->set, p->definer)))
        return err(it, "subsasgn: property '%s' has %s access and cannot be set in this context", p->name->name,
                   access_word(p->set));
    if (UNLIKELY(p->constant)) return err(it, "subsasgn: cannot assign constant property: %s", p->name->name);
    return OK;
}

/* By set.x, whose result is the new object, if it is no handle. */
static Status set_by_method(Interp *it, Value *slot, const Property *p, Value v)
{
    Value args[2] = { *slot, v }, out = val_none();
    bool is_handle = slot->u.object->kind == OBJECT_HANDLE;
    int nout = p->setter->fn->proto && p->setter->fn->proto->nouts == 0 ? 0 : 1;
    val_retain(*slot);
    Status st = machine_call_function(it, p->setter->fn, args, 2, &out, nout);
    val_release(args[0]);
    if (st == OK && !is_handle && out.tag == T_OBJECT) val_set_take(slot, val_move(&out));
    val_drop(&out);
    return st;
}

static Status set_property(Interp *it, Value *slot, Property *p, Value v)
{
    Status st = may_set(it, p);
    if (st != OK) return st;
    if (UNLIKELY(p->setter && p->setter->fn && !is_running(it, p->setter))) return set_by_method(it, slot, p, v);
    val_retain(v);
    st = object_make_unique(it, slot);
    if (st == OK) val_set_take(&slot->u.object->slots[p->slot], v);
    else val_release(v);
    return st;
}

/* x.name(...)... = rhs: the property's value is changed where it is. */
static Status set_inside(Interp *it, Value *slot, Property *p, const ObjectWrite *w)
{
    const PathStep *rest = w->steps + 1;
    int n = w->n - 1;
    Value v = val_none();
    Status st = may_set(it, p);
    if (st != OK) return st;
    bool by_method = (p->setter && p->setter->fn && !is_running(it, p->setter))
                  || (p->getter && p->getter->fn && !is_running(it, p->getter));
    if (by_method) {
        st = object_get_property(it, *slot, p, &v);
    } else {
        st = object_make_unique(it, slot);
        if (st == OK) v = val_move(&slot->u.object->slots[p->slot]);
    }
    if (st != OK) return st;
    /* what runs meanwhile may let go of the object */
    Value held = slot->u.object->kind == OBJECT_HANDLE ? val_retain(*slot) : val_none();
    Object *o = slot->u.object;
    Value before = by_method ? val_retain(v) : val_none();
    if (v.tag == T_NONE) v = val_empty(it);
    bool blank = n == 1 && rest[0].kind == STEP_PAREN && v.tag == T_ARRAY && val_numel(v) == 0
              && val_rows(v) == 0 && val_cols(v) == 0 && !w->deletes;
    Value empty = blank ? val_move(&v) : val_none();          /* as in a struct: s.a = []; s.a(2) = "x" */
    st = w->deletes ? op_path_delete(it, w->ctx, &v, rest, n) : op_path_assign(it, w->ctx, &v, rest, n, w->rhs);
    if (blank && v.tag == T_NONE) v = val_move(&empty);
    val_release(empty);
    val_release(before);
    if (!by_method) {
        val_set_take(&o->slots[p->slot], v);
    } else {
        if (st == OK) st = set_property(it, slot, p, v);
        val_release(v);
    }
    val_release(held);
    return st;
}

/* ---- construction ---- */

static Status new_instance(Interp *it, ClassDef *cls, Value *out)
{
    Object *o = object_new(it, &cls->base, cls->is_handle ? OBJECT_HANDLE : OBJECT_VALUE, cls->nslots);
    if (!o) return ERR;
    for (Index k = 0; k < cls->nslots; k++) o->slots[k] = val_retain(cls->defaults[k]);
    *out = val_from_object(o);
    return OK;
}

/* The constructor's first output is the object from the start. */
static Status call_constructor(Interp *it, Method *m, Value *object, const Value *args, int nargs)
{
    Value out = val_none();
    Index before = it->vm->nframes;
    CallRequest rq = { .args = (Value *) args, .nargs = nargs, .nout = 1, .dst = &out, .from_c = true };
    Proto *p = m->fn->proto;
    Status st = frame_push(it, p, NULL, &rq);
    if (st != OK) return st;
    if (p->nouts > 0) machine_frame(it->vm)->base[p->out_regs[0]] = val_move(object);
    if (it->vm->nframes > before) st = machine_run(it);
    if (st == OK && out.tag != T_OBJECT) st = err(it, "cannot convert '%s' into 'object'", val_type_name(out));
    if (st != OK) {
        val_release(out);
        return st;
    }
    val_set_take(object, out);
    return OK;
}

/* What constructors of superclasses do that the constructor does not call, then the constructor. */
static Status run_constructors(Interp *it, ClassDef *cls, Value *object, const Value *args, int nargs)
{
    Status st = OK;
    if (stack_is_low(it)) return err_id(it, "Octave:recursion-depth", "max_stack_depth exceeded");
    for (int k = 0; k < cls->nsupers && st == OK; k++)
        if (!cls->super_called[k]) st = run_constructors(it, cls->supers[k], object, NULL, 0);
    if (st == OK && cls->constructor && cls->constructor->fn)
        st = call_constructor(it, cls->constructor, object, args, nargs);
    return st;
}

static Status deliver(Interp *it, CallRequest *rq, Value v)
{
    if (rq->args_are_temps) val_drop_n(rq->args, rq->nargs);
    if (!rq->dst) return list_push_take(it, v);
    val_set_take(&rq->dst[0], v);
    for (int k = 1; k < rq->nout; k++) val_drop(&rq->dst[k]);
    return OK;
}

Status class_construct(Interp *it, ClassDef *cls, CallRequest *rq)
{
    Value object = val_none();
    Status st;
    if (cls->abstract) return err(it, "cannot instantiate object for abstract class '%s'", cls->base.name->name);
    st = new_instance(it, cls, &object);
    if (st == OK) st = run_constructors(it, cls, &object, rq->args, rq->nargs);
    if (st != OK) {
        val_release(object);
        return st;
    }
    return deliver(it, rq, object);
}

Status class_super_call(Interp *it, Sym method, Sym super, CallRequest *rq)
{
    Sym context = class_context(it), running = machine_frame(it->vm)->proto->name;
    ClassDef *cls = NULL;
    Value object = val_none();
    Status st;
    if (!context) return err(it, "superclass calls can only occur in methods or constructors");
    st = class_find(it, super, &cls);
    if (st != OK) return st;
    if (!cls) return err(it, "class not found: %s", super->name);
    if (method) {
        Method *m = class_method(it, cls, method);
        ValueList list = VALUE_LIST_INIT;
        if (running != method)
            return err(it, "method name mismatch ('%s' != '%s')", method->name, running ? running->name : "");
        if (!m || !m->fn) return err(it, "no method '%s' found in superclass '%s'", method->name, super->name);
        st = object_call(it, m->fn, rq->args, rq->nargs, rq->nout, &list);
        if (rq->args_are_temps) val_drop_n(rq->args, rq->nargs);
        return st == OK ? object_deliver(it, rq, &list) : st;
    }
    object = val_move(&rq->args[0]);
    if (object.tag != T_OBJECT) st = err(it, "superclass calls can only occur in methods or constructors");
    if (st == OK) st = run_constructors(it, cls, &object, rq->args + 1, rq->nargs - 1);
    if (st != OK) {
        val_release(object);
        return st;
    }
    return deliver(it, rq, object);
}

Status object_deliver(Interp *it, CallRequest *rq, ValueList *list)
{
    Status st = OK;
    if (rq->dst) {
        int n = rq->nout > 0 ? rq->nout : 1;
        for (int k = 0; k < n; k++) val_set_take(&rq->dst[k], k < list->n ? val_move(&list->v[k]) : val_none());
    } else {
        for (Index k = 0; k < list->n && st == OK; k++) st = list_push_take(it, val_move(&list->v[k]));
    }
    vlist_free(list);
    return st;
}

/* ---- the end ---- */

/* The delete methods of a class and of those it inherits from, each once. */
static Status run_deletes(Interp *it, const ClassDef *cls, Value object)
{
    Method *m = symmap_get(&cls->methods, sym_intern(it, "delete"));
    Status st = OK;
    if (m && m->fn && m->definer == cls) {
        Value out = val_none();
        st = machine_call_function(it, m->fn, &object, 1, &out, 0);
        val_release(out);
    }
    for (int k = 0; k < cls->nsupers && st == OK; k++) st = run_deletes(it, cls->supers[k], object);
    return st;
}

/* The error or stop that is on its way is put aside meanwhile. */
bool class_last_release(Object *o)
{
    ClassDef *cls = (ClassDef *) o->cls;
    Interp *it = cls->it;
    ErrorState pending;
    StopReason reason;
    if (!it->vm || !cls->roles[ROLE_DELETE] || stack_is_low(it)) return false;
    pending = it->err;
    reason = it->stop_reason;
    int depth = obj_destroy_depth(0);
    memset(&it->err, 0, sizeof it->err);
    it->err.last_message = pending.last_message;
    it->err.last_id = pending.last_id;
    it->stop_reason = STOP_NONE;
    o->h.refs++;
    if (run_deletes(it, cls, val_from_object(o)) == ERR)
        msg_printf(it, "warning: error caught while executing handle class delete method:\n%s\n\n",
                   sb_str(&it->err.message));
    o->h.refs--;
    pending.last_message = it->err.last_message;
    pending.last_id = it->err.last_id;
    it->err.last_message = it->err.last_id = NULL;
    err_free(&it->err);
    it->err = pending;
    if (it->stop_reason == STOP_NONE) it->stop_reason = reason;
    (void) obj_destroy_depth(depth);
    o->dying = o->h.refs == 1;
    if (o->dying) return false;
    o->h.refs--;                             /* the one of whoever let go; the others keep it */
    return true;
}

/* ---- arrays of objects ---- */

static Status check_element(Interp *it, const ClassDef *cls, Value v)
{
    if (v.tag == T_OBJECT && object_class(v) == cls) return OK;
    return err(it, "cannot convert '%s' into 'object'", val_type_name(v));
}

/* 1, 2, 3 ... in that shape: subscripts are theirs, and messages too. */
static Status positions(Interp *it, Index from, const Dims *dims, Value *out)
{
    Array *a = NULL;
    Status st = array_new_nd(it, CLS_DOUBLE, false, dims, &a);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel; k++) array_f64(a)[k] = (double) (from + k);
    *out = val_from_array_take(&a);
    return OK;
}

static Value nth(Value v, Index k)
{
    return v.u.object->kind == OBJECT_ARRAY ? v.u.object->slots[k] : v;
}

static bool all_single(const Value *idx, int n)
{
    for (int k = 0; k < n; k++)
        if (idx[k].tag == T_COLON || val_numel(idx[k]) != 1 || val_is_char(idx[k])) return false;
    return true;
}

/* The objects that stand at these positions, which are the language's; single: one, as it is. */
static Status pick(Interp *it, Value from, Value at, bool single, Value *out)
{
    Array *a = NULL;
    Dims dims = val_dims(at);
    Status st = val_to_array(it, at, &a);
    if (st != OK) return st;
    if (single) {
        *out = val_retain(nth(from, (Index) array_f64(a)[0] - 1));
    } else {
        Object *o = object_new_array(it, from.u.object->cls, &dims);
        if (!o) st = ERR;
        else {
            for (Index k = 0; k < a->numel; k++) o->slots[k] = val_retain(nth(from, (Index) array_f64(a)[k] - 1));
            *out = val_from_object(o);
        }
    }
    array_drop(&a);
    return st;
}

Status object_index(Interp *it, const IndexContext *ctx, Value v, const Value *idx, int nidx, Value *out)
{
    Value all = val_none(), at = val_none();
    Dims dims = object_dims(v.u.object);
    if (nidx == 0 && v.u.object->kind != OBJECT_ARRAY) {
        *out = val_retain(v);
        return OK;
    }
    Status st = positions(it, 1, &dims, &all);
    if (st == OK) st = op_index(it, ctx, all, idx, nidx, &at);
    if (st == OK) st = pick(it, v, at, nidx > 0 && all_single(idx, nidx), out);
    val_release(all);
    val_release(at);
    return st;
}

/* An object for a place that nobody has filled: the constructor without arguments. */
static Status fresh_element(Interp *it, ClassDef *cls, Value *out)
{
    Status st = new_instance(it, cls, out);
    return st == OK ? run_constructors(it, cls, out, NULL, 0) : st;
}

/* *slot, an object, an array of them or nothing, becomes an array with rhs's objects at idx. */
static Status assign_elements(Interp *it, const IndexContext *ctx, Value *slot, const PathStep *step, Value rhs)
{
    ClassDef *cls = object_class(rhs);
    Dims dims = slot->tag == T_OBJECT ? object_dims(slot->u.object) : dims_2(0, 0), rhs_dims = object_dims(rhs.u.object);
    Index old = dims_numel(&dims);
    Value map = val_none(), added = val_none();
    Array *a = NULL;
    Object *o = NULL;
    Status st = positions(it, 1, &dims, &map);
    if (st == OK) st = positions(it, old + 1, &rhs_dims, &added);
    if (st == OK) st = op_index_assign(it, ctx, &map, step->idx, step->nidx, added);
    if (st == OK) st = val_to_array(it, map, &a);
    if (st == OK) {
        Dims result = array_dims(a);
        o = object_new_array(it, &cls->base, &result);
        if (!o) st = ERR;
    }
    for (Index k = 0; st == OK && k < a->numel; k++) {
        Index from = (Index) array_f64(a)[k];
        if (from == 0) st = fresh_element(it, cls, &o->slots[k]);
        else o->slots[k] = val_retain(from <= old ? nth(*slot, from - 1) : nth(rhs, from - old - 1));
    }
    if (st == OK) val_set_take(slot, val_from_object(o));
    else if (o) val_release(val_from_object(o));
    array_drop(&a);
    val_release(map);
    val_release(added);
    return st;
}

/* x(idx).name... = rhs */
static Status assign_in_element(Interp *it, Value *slot, const ObjectWrite *w)
{
    const PathStep *steps = w->steps;
    const IndexContext *ctx = w->ctx;
    ObjectWrite rest = { ctx, steps + 1, w->n - 1, w->rhs, w->deletes, false };
    ClassDef *cls = object_class(*slot);
    Dims dims = object_dims(slot->u.object);
    Value all = val_none(), at = val_none(), element = val_none();
    double k = 0;
    Status st = positions(it, 1, &dims, &all);
    if (st == OK) st = op_index(it, ctx, all, steps[0].idx, steps[0].nidx, &at);
    if (st == ERR && err_has_id(it, "Octave:index-out-of-bounds")) {
        err_clear(it);
        st = fresh_element(it, cls, &element);
        if (st == OK) st = assign_elements(it, ctx, slot, &steps[0], element);
        val_drop(&element);
        val_drop(&all);
        dims = object_dims(slot->u.object);
        if (st == OK) st = positions(it, 1, &dims, &all);
        if (st == OK) st = op_index(it, ctx, all, steps[0].idx, steps[0].nidx, &at);
    }
    if (st == OK && val_numel(at) != 1) st = err(it, "a cs-list cannot be further indexed");
    if (st == OK) st = val_get_double(it, at, &k);
    val_release(all);
    val_release(at);
    if (st != OK) return st;
    if (slot->u.object->kind != OBJECT_ARRAY) return object_assign(it, slot, &rest);
    st = object_make_unique(it, slot);
    return st == OK ? object_assign(it, &slot->u.object->slots[(Index) k - 1], &rest) : st;
}

static Status assign_paren(Interp *it, Value *slot, const ObjectWrite *w)
{
    if (w->n > 1) return assign_in_element(it, slot, w);
    if (w->deletes) return err(it, "cannot convert 'null_matrix' into 'object'");
    Status st = slot->tag == T_OBJECT ? check_element(it, object_class(*slot), w->rhs) : OK;
    return st == OK ? assign_elements(it, w->ctx, slot, w->steps, w->rhs) : st;
}

/* ---- objects of @folders ---- */

/* The part of *slot that belongs to the class whose code runs: itself, or the object of a parent in it. NULL: none. */
static Value *part_of(Interp *it, Value *slot, Sym context)
{
    ClassDef *cls = object_class(*slot);
    if (cls->base.name == context) return slot;
    for (int k = 0; k < cls->nparents; k++) {
        Struct *s = slot->u.object->slots[0].u.strct;
        Value *inner = s->numel == 1 ? struct_get(s, cls->parents[k]) : NULL;
        Value *found = inner && inner->tag == T_OBJECT ? part_of(it, inner, context) : NULL;
        if (found) return found;
    }
    return NULL;
}

/* The same, every level on the way belonging to *slot alone. */
static Status unique_part(Interp *it, Value *slot, Sym context, Value **out)
{
    ClassDef *cls = object_class(*slot);
    Status st = object_make_unique(it, slot);
    if (st != OK || cls->base.name == context) {
        *out = slot;
        return st;
    }
    Struct *s = slot->u.object->slots[0].u.strct;
    st = struct_make_unique(it, &s);
    slot->u.object->slots[0] = val_from_obj(T_STRUCT, s);
    for (int k = 0; k < cls->nparents && st == OK; k++) {
        Value *inner = struct_get(s, cls->parents[k]);
        if (inner && inner->tag == T_OBJECT && part_of(it, inner, context)) return unique_part(it, inner, context, out);
    }
    return st;
}

static Status old_index(Interp *it, const IndexContext *ctx, Value v, const PathStep *step, Value *out)
{
    Value part = val_none();
    if (step->nidx == 0) {
        *out = val_retain(v);
        return OK;
    }
    Status st = op_index(it, ctx, v.u.object->slots[0], step->idx, step->nidx, &part);
    if (st != OK) return st;
    Object *o = object_new(it, v.u.object->cls, OBJECT_OLD, 1);
    if (!o) {
        val_release(part);
        return ERR;
    }
    o->slots[0] = part;
    *out = val_from_object(o);
    return OK;
}

/* One step into an object of an @folder. */
static Status old_get(Interp *it, const IndexContext *ctx, Value v, const PathStep *step, ValueList *list)
{
    Sym context = class_context(it);
    Value *part = context ? part_of(it, &v, context) : NULL, out = val_none();
    Status st;
    if (step->kind == STEP_PAREN) {
        st = old_index(it, ctx, v, step, &out);
        if (st == OK) vlist_push_take(list, out);
        return st;
    }
    if (!part || step->kind == STEP_BRACE) return err(it, "invalid index for class");
    if (part->u.object->slots[0].tag == T_STRUCT && struct_find(part->u.object->slots[0].u.strct, step->field) < 0)
        return err(it, "class has no member '%s'", step->field->name);
    return op_field_get(it, part->u.object->slots[0], step->field, list);
}

/* r(idx) = other object */
static Status old_assign_elements(Interp *it, Value *slot, const ObjectWrite *w)
{
    const PathStep *step = w->steps;
    Value fields = slot->tag == T_OBJECT ? val_retain(slot->u.object->slots[0]) : val_none();
    Status st;
    Object *o = NULL;
    if (!w->deletes && (w->rhs.tag != T_OBJECT || w->rhs.u.object->kind != OBJECT_OLD)) {
        val_release(fields);
        return err(it, "invalid class assignment");
    }
    st = w->deletes ? op_index_delete(it, w->ctx, &fields, step->idx, step->nidx)
                    : op_index_assign(it, w->ctx, &fields, step->idx, step->nidx, w->rhs.u.object->slots[0]);
    if (st == OK) o = object_new(it, (w->deletes ? *slot : w->rhs).u.object->cls, OBJECT_OLD, 1);
    if (!o) {
        val_release(fields);
        return ERR;
    }
    o->slots[0] = fields;
    val_set_take(slot, val_from_object(o));
    return OK;
}

/* Fields may be written from everywhere, as in Octave; a class that minds has a subsasgn. */
static Status old_assign(Interp *it, Value *slot, const ObjectWrite *w)
{
    Sym context = class_context(it);
    Value *part = slot;
    Status st;
    if (w->n == 1 && w->steps[0].kind == STEP_PAREN) return old_assign_elements(it, slot, w);
    if (w->steps[0].kind == STEP_BRACE) return err(it, "class cannot be indexed with {");
    if (context && class_is_named(object_class(*slot), context)) st = unique_part(it, slot, context, &part);
    else st = object_make_unique(it, slot);
    if (st != OK) return st;
    Value *fields = &part->u.object->slots[0];
    return w->deletes ? op_path_delete(it, w->ctx, fields, w->steps, w->n)
                      : op_path_assign(it, w->ctx, fields, w->steps, w->n, w->rhs);
}

/* ---- accesses ---- */

static Status subs_struct(Interp *it, const PathStep *steps, int n, Value *out)
{
    static const char *const types[] = { "()", "{}", "." };
    Dims dims = dims_2(1, n);
    Struct *s = NULL;
    Status st = struct_new_nd(it, &dims, &s);
    if (st != OK) return st;
    struct_add_field(it, s, sym_intern(it, "type"));
    struct_add_field(it, s, sym_intern(it, "subs"));
    for (int k = 0; k < n && st == OK; k++) {
        Array *cell = NULL;
        val_set_take(struct_at(s, k, 0), val_string(it, types[steps[k].kind]));
        if (steps[k].kind == STEP_FIELD) {
            val_set_take(struct_at(s, k, 1), val_string_n(it, steps[k].field->name, steps[k].field->len));
            continue;
        }
        Dims row = dims_2(steps[k].nidx > 0, steps[k].nidx);
        st = array_new_cell(it, &row, &cell);
        for (int j = 0; j < steps[k].nidx && st == OK; j++)
            val_set_take(&array_cells(cell)[j],
                         steps[k].idx[j].tag == T_COLON ? val_string(it, ":") : val_retain(steps[k].idx[j]));
        if (st == OK) val_set_take(struct_at(s, k, 1), val_from_obj(T_ARRAY, cell));
    }
    *out = val_from_struct_take(&s);
    return st;
}

bool object_asks(Interp *it, Value v, ClassRole role)
{
    ClassDef *cls = object_class(v);
    if (v.u.object->kind >= OBJECT_META) return false;
    Method *m = class_role(it, cls, role);
    return m && !class_is_inside(it, cls);
}

Status object_property_list(Interp *it, Value v, Sym name, ValueList *list)
{
    Property *p = class_property(object_class(v), name);
    Value out = val_none();
    Status st = OK;
    if (!p) return err(it, "subsref: unknown method or property: %s", name->name);
    if (v.u.object->kind == OBJECT_ARRAY) {
        for (Index k = 0; k < v.u.object->nslots && st == OK; k++) {
            st = object_get_property(it, v.u.object->slots[k], p, &out);
            if (st == OK) vlist_push_take(list, val_move(&out));
        }
        return st;
    }
    st = object_get_property(it, v, p, &out);
    if (st == OK) vlist_push_take(list, out);
    else val_release(out);
    return st;
}

Status object_find_method(Interp *it, Value v, Sym name, Method **out)
{
    Method *m = class_method(it, object_class(v), name);
    *out = NULL;
    if (!m || m == object_class(v)->constructor) return OK;
    if (!class_allows(it, m->access, m->definer))
        return err(it, "subsref: method '%s' has %s access and cannot be run in this context", name->name,
                   access_word(m->access));
    if (v.u.object->kind == OBJECT_ARRAY)
        return err(it, "can't perform indexing operation on array of %s objects", object_class(v)->base.name->name);
    *out = m;
    return class_check_body(it, m);
}

/* v.name, and with it the arguments in the step behind, if that is a call; *used: how many steps that were. */
static Status get_member(Interp *it, Value v, const ObjectRead *r, ValueList *list, int *used)
{
    const PathStep *steps = r->steps;
    Method *m = NULL;
    Status st = object_find_method(it, v, steps[0].field, &m);
    bool calls = r->n > 1 && steps[1].kind == STEP_PAREN;
    *used = 1;
    if (st != OK || !m) return st == OK ? object_property_list(it, v, steps[0].field, list) : st;
    int nargs = calls ? steps[1].nidx : 0, self = !m->is_static;
    *used += calls;
    if (!m->fn) return OK;
    Value *args = mem_alloc((size_t) (nargs + 1) * sizeof(Value));
    args[0] = v;
    for (int k = 0; k < nargs; k++) args[k + self] = steps[1].idx[k];
    st = object_call(it, m->fn, args, nargs + self, *used == r->n ? r->nout : 1, list);
    mem_free(args);
    return st;
}

static Status one_step(Interp *it, const IndexContext *ctx, Value v, const PathStep *step, ValueList *list)
{
    Value out = val_none();
    Status st;
    switch (step->kind) {
    case STEP_FIELD: return op_field_get(it, v, step->field, list);
    case STEP_BRACE: return op_cell_index(it, ctx, v, step->idx, step->nidx, list);
    default: break;
    }
    if (v.tag == T_FUNC) return call_value_list(it, v, step->idx, step->nidx, 1, list);
    st = op_index(it, ctx, v, step->idx, step->nidx, &out);
    if (st == OK) vlist_push_take(list, out);
    return st;
}

static Status by_subsref(Interp *it, Value v, const ObjectRead *r, ValueList *list)
{
    Value args[2] = { v, val_none() };
    Status st = subs_struct(it, r->steps, r->n, &args[1]);
    if (st == OK) st = object_call(it, class_role(it, object_class(v), ROLE_SUBSREF)->fn, args, 2, r->nout, list);
    val_release(args[1]);
    return st;
}

/* The first of the steps; *used says how many it took. */
static Status first_step(Interp *it, Value v, const ObjectRead *r, ValueList *list, int *used)
{
    const PathStep *step = r->steps;
    Value out = val_none();
    Status st;
    *used = 1;
    if (v.tag != T_OBJECT) return one_step(it, r->ctx, v, step, list);
    if (!r->plain && object_asks(it, v, ROLE_SUBSREF)) {
        *used = r->n;
        return by_subsref(it, v, r, list);
    }
    if (v.u.object->kind == OBJECT_OLD) return old_get(it, r->ctx, v, step, list);
    if (v.u.object->kind == OBJECT_META) return meta_get(it, v, step, list);
    if (step->kind == STEP_FIELD) return get_member(it, v, r, list, used);
    if (step->kind == STEP_BRACE) return err(it, "object cannot be indexed with '{'");
    st = object_index(it, r->ctx, v, step->idx, step->nidx, &out);
    if (st == OK) vlist_push_take(list, out);
    return st;
}

Status object_get(Interp *it, Value v, const ObjectRead *r, ValueList *list)
{
    Value cur = val_retain(v);
    ObjectRead rest = *r;
    Status st = OK;
    while (rest.n > 0 && st == OK) {
        ValueList got = VALUE_LIST_INIT;
        int used;
        st = first_step(it, cur, &rest, &got, &used);
        rest.steps += used;
        rest.n -= used;
        rest.plain = false;
        if (st == OK && rest.n == 0) {
            for (Index j = 0; j < got.n; j++) vlist_push_take(list, val_move(&got.v[j]));
        } else if (st == OK && got.n == 1) {
            val_set_take(&cur, val_move(&got.v[0]));
        } else if (st == OK) {
            st = err(it, "a cs-list cannot be further indexed");
        }
        vlist_free(&got);
    }
    if (r->n == 0) vlist_push_take(list, val_retain(v));
    val_release(cur);
    return st;
}

static Status by_subsasgn(Interp *it, Value *slot, const ObjectWrite *w)
{
    Value rhs = w->deletes ? val_empty(it) : val_retain(w->rhs);
    Value args[3] = { val_retain(*slot), val_none(), rhs }, out = val_none();
    Status st = subs_struct(it, w->steps, w->n, &args[1]);
    Function *fn = class_role(it, object_class(*slot), ROLE_SUBSASGN)->fn;
    if (st == OK) st = call_for_one(it, fn, args, 3, &out);
    if (st == OK) val_set_take(slot, out);
    else val_release(out);
    val_drop_n(args, 3);
    return st;
}

static Status assign_held(Interp *it, Value *slot, const ObjectWrite *w)
{
    if (slot->tag != T_OBJECT)
        return w->rhs.u.object->kind == OBJECT_OLD ? old_assign(it, slot, w) : assign_paren(it, slot, w);
    if (!w->plain && object_asks(it, *slot, ROLE_SUBSASGN)) return by_subsasgn(it, slot, w);
    if (slot->u.object->kind == OBJECT_OLD) return old_assign(it, slot, w);
    if (w->steps[0].kind == STEP_BRACE) return err(it, "subsasgn: object cannot be index with '{'");
    if (w->steps[0].kind == STEP_PAREN) return assign_paren(it, slot, w);
    Property *p = class_property(object_class(*slot), w->steps[0].field);
    if (!p) return err(it, "subsasgn: unknown property: %s", w->steps[0].field->name);
    if (slot->u.object->kind == OBJECT_ARRAY)
        return err(it, "invalid dot name structure assignment because the structure array is empty.  Specify a "
                       "subscript on the structure array to resolve.");
    return w->n == 1 ? set_property(it, slot, p, w->rhs) : set_inside(it, slot, p, w);
}

Status object_assign(Interp *it, Value *slot, const ObjectWrite *w)
{
    Value held = val_retain(w->rhs);         /* so that x.a = x finds x shared */
    Status st = assign_held(it, slot, w);
    val_release(held);
    return st;
}

Status object_end(Interp *it, Value v, int pos, int n, Value *out)
{
    Method *m = v.u.object->kind < OBJECT_META ? class_role(it, object_class(v), ROLE_END) : NULL;
    Dims dims = object_dims(v.u.object);
    if (m) {
        Value args[3] = { v, val_num(pos + 1), val_num(n) };
        return call_for_one(it, m->fn, args, 3, out);
    }
    if (n == 1) *out = val_num((double) dims_numel(&dims));
    else *out = val_num(pos < dims.n ? (double) dims.d[pos] : 1);
    return OK;
}

Status object_to_struct(Interp *it, Value v, Value *out)
{
    Struct *s;
    Status st = OK;
    Sym *names;
    Index n;
    if (v.u.object->kind == OBJECT_OLD || v.u.object->kind == OBJECT_META) {
        *out = val_retain(v.u.object->slots[0]);
        return OK;
    }
    if (v.u.object->kind == OBJECT_ARRAY) return err(it, "invalid conversion of multi-dimensional struct to scalar struct");
    class_members(object_class(v), false, &names, &n);
    s = struct_new(it);
    for (Index k = 0; k < n && st == OK; k++) {
        Property open = *class_property(object_class(v), names[k]);
        Value value = val_none();
        open.get = ACCESS_PUBLIC;
        st = object_get_property(it, v, &open, &value);
        if (st == OK) struct_set_take(it, s, names[k], value);
    }
    mem_free(names);
    if (st == OK) *out = val_from_struct_take(&s);
    else struct_drop(&s);
    return st;
}
