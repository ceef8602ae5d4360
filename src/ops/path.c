/* Assignments through chains of accesses: x.a(3).b{2} = v, [s.f] = ..., [c{1:3}] = ...
 *
 * Each level is moved out of its container while the next one works on it, so that a container with one owner
 * is never copied: the cost of an assignment does not depend on the size of what surrounds the element. What
 * a failing inner step leaves behind is put back. */
#include "ops/assign_parts.h"
#include "ops/objects.h"
#include "value/array.h"
#include "value/map.h"
#include "value/traced.h"

typedef struct Path {
    const IndexContext *ctx;
    bool is_delete;
    Value rhs;
} Path;

static Status path_step(Interp *it, const Path *p, Value *slot, const PathStep *steps, int n);

static Status last_step(Interp *it, const Path *p, Value *slot, const PathStep *step)
{
    switch (step->kind) {
    case STEP_PAREN:
        if (p->is_delete) return op_index_delete(it, p->ctx, slot, step->idx, step->nidx);
        return op_index_assign(it, p->ctx, slot, step->idx, step->nidx, p->rhs);
    case STEP_BRACE: return op_cell_assign(it, p->ctx, slot, step->idx, step->nidx, p->rhs);
    default: return op_field_set(it, slot, step->field, p->rhs);
    }
}

/* Something that may become a struct or a cell: nothing, or an array without elements. */
static bool is_blank(Value v)
{
    return v.tag == T_NONE || ((v.tag == T_ARRAY || v.tag == T_RANGE) && val_numel(v) == 0);
}

static bool is_zero_by_zero(Value v)
{
    return v.tag == T_NONE
           || (val_numel(v) == 0 && val_ndims(v) == 2 && val_rows(v) == 0 && val_cols(v) == 0);
}

/* The subscripts idx of v (T_NONE: nothing there yet), and the dims that n subscripts see. */
static Status selection(Interp *it, Value v, const Value *idx, int n, Subscript *subs, Dims *folded)
{
    if (n > MAX_DIMS) return err(it, "too many subscripts");
    Dims dims = v.tag != T_NONE ? val_dims(v) : dims_2(0, 0);
    Status st = subs_resolve(it, NULL, idx, n, subs);
    if (st == OK) dims_fold(&dims, n, folded);
    return st;
}

/* How many elements idx selects from v (T_NONE: nothing there yet). */
static Status count_selected(Interp *it, Value v, const Value *idx, int n, Index *count)
{
    Subscript subs[MAX_DIMS];
    Dims folded;
    Status st = selection(it, v, idx, n, subs, &folded);
    if (st != OK) return st;
    *count = 1;
    for (int i = 0; i < n; i++) {
        if (v.tag == T_NONE && subs[i].kind == SUB_COLON) {
            st = err(it, "invalid dimension inquiry of a non-existent value");
            break;
        }
        *count *= sub_len(&subs[i], folded.d[i]);
    }
    subs_free(subs, n);
    return st;
}

/* Work on *place, a value inside a container that *slot uniquely owns: fresh means it did not exist
 * before. */
static Status step_into(Interp *it, const Path *p, Value *place, bool fresh, const PathStep *steps, int n)
{
    Value inner = val_move(place), before = val_none();
    /* what is 0x0 inside a container takes its class from what is put into it: s.a = {}; s.a(2) = 5 */
    if (fresh
        || (!p->is_delete && n == 1 && steps[0].kind == STEP_PAREN && is_zero_by_zero(inner)
            && inner.tag != T_MAP))
        before = val_move(&inner);
    Status st = path_step(it, p, &inner, steps, n);
    *place = inner.tag == T_NONE ? (st == OK || fresh ? val_empty(it) : val_move(&before)) : inner;
    val_release(before);
    return st;
}

/* Element k of the struct array *slot, field name, then the rest. A field that was added for a step that then
 * failed is taken away again. */
static Status step_field(Interp *it, const Path *p, Value *slot, Index k, Sym name, const PathStep *rest,
                         int n)
{
    Struct *s = slot->u.strct;
    Status st = struct_make_unique(it, &s);
    slot->u.strct = s;
    if (st != OK) return st;
    Index f = struct_find(s, name);
    bool fresh = f < 0;
    if (fresh) f = struct_add_field(it, s, name);
    if (f < 0) return err_out_of_memory(it);
    st = step_into(it, p, struct_at(s, k, f), fresh, rest, n);
    if (st != OK && fresh) struct_remove_field(it, s, f);
    return st;
}

/* A step on the way that stands for several values (or none). */
static Status err_several(Interp *it, const PathStep *steps, int n)
{
    return n == 2 && steps[1].kind == STEP_FIELD ? err_not_one_target(it)
                                                 : err(it, "a cs-list cannot be further indexed");
}

static Status path_field(Interp *it, const Path *p, Value *slot, const PathStep *steps, int n)
{
    if (slot->tag == T_STRUCT) {
        if (slot->u.strct->numel != 1) {
            bool missing = struct_find(slot->u.strct, steps[0].field) < 0;
            if (missing && n > 2 && steps[1].kind == STEP_PAREN && steps[2].kind != STEP_FIELD)
                return err(it, "invalid assignment expression");
            if (missing && n > 1) {                /* what would be put there is made first, and may fail */
                Value made = val_none();
                Status st = step_into(it, p, &made, true, steps + 1, n - 1);
                val_release(made);
                return st != OK ? st : err(it, "octave_map::setfield: internal error");
            }
            return err_several(it, steps, n);
        }
        return step_field(it, p, slot, 0, steps[0].field, steps + 1, n - 1);
    }
    if (slot->tag == T_MAP) return err(it, "containers.Map: only one level of indexing is supported");
    if (slot->tag == T_FUNC) return err(it, "can't perform indexed assignment for function handle type");
    if (!is_blank(*slot)) return err(it, "%s cannot be indexed with .", index_type_name(*slot));
    Value made = val_from_obj(T_STRUCT, struct_new(it));
    Status st = step_field(it, p, &made, 0, steps[0].field, steps + 1, n - 1);
    if (st == OK) val_set_take(slot, made);
    else val_release(made);
    return st;
}

/* Undo the growth of *slot, a cell or struct array, for a step that then failed. */
static void cut_back(Interp *it, Value *slot, const Dims *before)
{
    Value idx[MAX_DIMS], part = val_none();
    Dims now = val_dims(*slot);
    bool made = true;
    if (dims_numel(before) == 0) {                       /* which may have had any extents */
        Array *cell = NULL;
        Struct *s = NULL;
        if (slot->tag == T_STRUCT) {
            if (struct_new_like(it, slot->u.strct, before, &s) == OK) val_set_take(slot, val_from_struct_take(&s));
        } else if (array_new_cell(it, before, &cell) == OK) {
            val_set_take(slot, val_from_array_take(&cell));
        }
        return;
    }
    for (int k = 0; k < now.n; k++) {
        Array *a = NULL;
        Index extent = k < before->n ? before->d[k] : 1;
        idx[k] = val_none();
        if (extent == now.d[k]) {
            idx[k] = val_colon();
        } else if (array_new(it, CLS_DOUBLE, 1, extent, &a) == OK) {
            for (Index i = 0; i < extent; i++) array_f64(a)[i] = (double) i + 1;
            idx[k] = val_from_array_take(&a);
        }
        made &= idx[k].tag != T_NONE;
    }
    if (made && op_index(it, NULL, *slot, idx, now.n, &part) == OK) val_set_take(slot, part);
    for (int k = 0; k < now.n; k++) val_release(idx[k]);
}

static Status path_brace(Interp *it, const Path *p, Value *slot, const PathStep *steps, int n)
{
    Target at = { p->ctx, steps[0].idx, steps[0].nidx };
    Value *element;
    bool was_there;
    Status st;
    if (slot->tag == T_MAP) return err_object_brace(it, *slot);
    if (slot->tag == T_FUNC) return err(it, "can't perform indexed assignment for function handle type");
    st = place_index(it, steps[0].idx, steps[0].nidx);
    if (st != OK) return st;
    if (slot->tag == T_ARRAY && slot->u.array->cls == CLS_CELL) {
        Dims before = val_dims(*slot);
        if (steps[0].nidx != 1 || steps[0].idx[0].tag != T_NUM) {
            Index count;
            st = count_selected(it, *slot, steps[0].idx, steps[0].nidx, &count);
            if (st == OK && count != 1) st = err_several(it, steps, n);
            if (st != OK) return st;
        }
        st = cell_element(it, &at, slot, &element, &was_there);
        if (st != OK) return st;
        st = step_into(it, p, element, !was_there, steps + 1, n - 1);
        if (st != OK && !was_there) cut_back(it, slot, &before);
        return st;
    }
    if (!is_blank(*slot)) return err(it, "%s cannot be indexed with {", index_type_name(*slot));
    Value made = val_empty_class(it, CLS_CELL);
    st = cell_element(it, &at, &made, &element, &was_there);
    if (st == OK) st = step_into(it, p, element, true, steps + 1, n - 1);
    if (st == OK) val_set_take(slot, made);
    else val_release(made);
    return st;
}

/* s(k).name ... with *slot a struct array. */
static Status paren_struct(Interp *it, const Path *p, Value *slot, const PathStep *steps, int n)
{
    Index k;
    bool was_there;
    Status st;
    Dims before = val_dims(*slot);
    if (steps[1].kind != STEP_FIELD) return err(it, "invalid index for structure array assignment");
    for (int i = 0; i < steps[0].nidx; i++) {
        if (steps[0].idx[i].tag == T_NUM) continue;
        st = count_selected(it, *slot, steps[0].idx, steps[0].nidx, &k);
        if (st == OK && k != 1) st = n == 2 ? err_not_one_target(it) : err_several(it, steps + 1, n - 1);
        if (st != OK) return st;
        break;
    }
    st = struct_position(it, &(Target) { p->ctx, steps[0].idx, steps[0].nidx }, slot, &k, &was_there);
    if (st != OK) return st;
    if (n == 2) {
        Struct *s = slot->u.strct;
        Index f = struct_add_field(it, s, steps[1].field);
        if (f < 0) return err_out_of_memory(it);
        val_set_take(struct_at(s, k, f), val_retain(p->rhs));
        return OK;
    }
    st = step_field(it, p, slot, k, steps[1].field, steps + 2, n - 2);
    if (st != OK && !was_there) cut_back(it, slot, &before);
    return st;
}

/* c(k){j} = v, c(k)(j) = v with *slot a cell: the part c(k) is changed by itself and put back. */
static Status paren_cell(Interp *it, const Path *p, Value *slot, const PathStep *steps, int n)
{
    Value part = val_none();
    if (steps[1].kind == STEP_FIELD) return err(it, "cell cannot be indexed with .");
    Status st = op_index(it, p->ctx, *slot, steps[0].idx, steps[0].nidx, &part);
    if (st == ERR) {
        /* outside: grown by the part's being put back */
        err_clear(it);
        part = val_empty_class(it, CLS_CELL);
    } else if (st != OK) {
        return st;
    }
    st = path_step(it, p, &part, steps + 1, n - 1);
    if (st == OK) st = op_index_assign(it, p->ctx, slot, steps[0].idx, steps[0].nidx, part);
    val_release(part);
    return st;
}

static Status path_paren(Interp *it, const Path *p, Value *slot, const PathStep *steps, int n)
{
    if (slot->tag == T_STRUCT) {
        Status st = place_index(it, steps[0].idx, steps[0].nidx);
        return st == OK ? paren_struct(it, p, slot, steps, n) : st;
    }
    if (slot->tag == T_MAP) return err(it, "containers.Map: only one level of indexing is supported");
    if (slot->tag == T_FUNC) return err(it, "can't perform indexed assignment for function handle type");
    if (is_blank(*slot) && steps[1].kind == STEP_FIELD) {
        Dims none = dims_2(0, 0);
        Struct *s = NULL;
        Status st = struct_new_nd(it, &none, &s);
        if (st != OK) return st;
        Value made = val_from_struct_take(&s);
        st = paren_struct(it, p, &made, steps, n);
        if (st == OK) val_set_take(slot, made);
        else val_release(made);
        return st;
    }
    if (slot->tag == T_ARRAY && slot->u.array->cls == CLS_CELL) return paren_cell(it, p, slot, steps, n);
    if (is_blank(*slot)) return err(it, "invalid assignment expression");
    Value v = val_untraced(*slot);
    bool scalar = v.tag != T_ARRAY || (v.u.array->numel == 1 && v.u.array->cls != CLS_CHAR);
    return err(it, "in indexed assignment of %s, last %s index must be ()", index_type_name(*slot),
               scalar ? "rhs" : "lhs");
}

static Status path_step(Interp *it, const Path *p, Value *slot, const PathStep *steps, int n)
{
    if (slot->tag == T_OBJECT)
        return object_hooks(*slot)->assign(it, slot, &(ObjectWrite) { p->ctx, steps, n, p->rhs, p->is_delete, false });
    if (n == 1) return last_step(it, p, slot, &steps[0]);
    switch (steps[0].kind) {
    case STEP_PAREN: return path_paren(it, p, slot, steps, n);
    case STEP_BRACE: return path_brace(it, p, slot, steps, n);
    default: return path_field(it, p, slot, steps, n);
    }
}

static Status run_path(Interp *it, const Path *p, Value *lhs, const PathStep *steps, int nsteps)
{
    /* held, so that s.a.b = s finds s shared and copies what it changes */
    Value rhs = val_retain(p->rhs);
    Status st = path_step(it, p, lhs, steps, nsteps);
    val_release(rhs);
    return st;
}

Status op_path_assign(Interp *it, const IndexContext *ctx, Value *lhs, const PathStep *steps, int nsteps,
                      Value rhs)
{
    Path p = { ctx, false, rhs };
    const PathStep *last = &steps[nsteps - 1];
    /* what the last step would not find out by itself: a left side that stands for several values */
    if (last->kind == STEP_FIELD && nsteps > 1 && steps[nsteps - 2].kind == STEP_PAREN) {
        for (int i = 0; i < steps[nsteps - 2].nidx; i++) {
            Tag tag = steps[nsteps - 2].idx[i].tag;
            if (tag == T_NUM || tag == T_BOOL) continue;
            Index count;
            Status st = op_path_count(it, *lhs, steps, nsteps, &count);
            if (st == OK && count != 1) st = err_not_one_target(it);
            if (st != OK) return st;
            break;
        }
    }
    return run_path(it, &p, lhs, steps, nsteps);
}

Status op_path_delete(Interp *it, const IndexContext *ctx, Value *lhs, const PathStep *steps, int nsteps)
{
    Path p = { ctx, true, val_none() };
    if (steps[nsteps - 1].kind != STEP_PAREN) {
        /* c{2} = [] and s.f = [] store an empty matrix */
        Value empty = val_empty(it);
        Status st = op_path_assign(it, ctx, lhs, steps, nsteps, empty);
        val_release(empty);
        return st;
    }
    return run_path(it, &p, lhs, steps, nsteps);
}

/* ---- several targets at once ---- */

/* The value that the steps lead to, borrowed into *v where it exists and is single; T_NONE where it is
 * missing. */
static Status follow(Interp *it, Value root, const PathStep *steps, int n, Value *v)
{
    *v = val_retain(root);
    for (int i = 0; i < n && v->tag != T_NONE; i++) {
        ValueList list = VALUE_LIST_INIT;
        Value next = val_none();
        Status st = OK;
        if (steps[i].kind == STEP_FIELD) {
            if (v->tag == T_STRUCT && struct_find(v->u.strct, steps[i].field) >= 0)
                st = op_field_get(it, *v, steps[i].field, &list);
        } else if (steps[i].kind == STEP_BRACE) {
            if (val_is_cell(*v)) st = op_cell_index(it, NULL, *v, steps[i].idx, steps[i].nidx, &list);
        } else if (v->tag != T_FUNC && v->tag != T_MAP && v->tag != T_OBJECT) {
            st = op_index(it, NULL, *v, steps[i].idx, steps[i].nidx, &next);
        }
        if (st == STOP) {
            val_drop(v);
            vlist_free(&list);
            return st;
        }
        if (st == ERR) err_clear(it);
        if (list.n == 1) next = val_retain(list.v[0]);
        vlist_free(&list);
        val_set_take(v, next);
    }
    return OK;
}

/* A missing struct or cell behind x(idx): its elements are counted by idx alone. */
Status op_path_count(Interp *it, Value lhs, const PathStep *steps, int nsteps, Index *count)
{
    const PathStep *last = &steps[nsteps - 1];
    Value v = val_none();
    Status st;
    *count = 1;
    if (last->kind == STEP_PAREN) return OK;
    bool indexed = last->kind == STEP_FIELD && nsteps > 1 && steps[nsteps - 2].kind == STEP_PAREN;
    st = follow(it, lhs, steps, indexed ? nsteps - 2 : nsteps - 1, &v);
    if (st != OK) return st;
    if (v.tag == T_MAP || v.tag == T_FUNC || v.tag == T_OBJECT) *count = 1;
    else if (indexed) st = count_selected(it, v, steps[nsteps - 2].idx, steps[nsteps - 2].nidx, count);
    else if (last->kind == STEP_BRACE) st = count_selected(it, v, last->idx, last->nidx, count);
    else if (v.tag != T_NONE && !is_zero_by_zero(v)) *count = val_numel(v);
    else if (v.tag == T_STRUCT) *count = v.u.strct->numel;
    val_release(v);
    return st;
}

/* Scalar subscripts for the k-th of the elements that idx selects from v. */
static Status nth_subscripts(Interp *it, Value v, const Value *idx, int n, Index k, Value *out)
{
    Subscript subs[MAX_DIMS];
    Dims folded;
    Status st = selection(it, v, idx, n, subs, &folded);
    if (st != OK) return st;
    for (int i = 0; i < n; i++) {
        Index len = sub_len(&subs[i], folded.d[i]);
        if (len < 1) len = 1;
        out[i] = val_num((double) sub_at(&subs[i], k % len) + 1);
        k /= len;
    }
    subs_free(subs, n);
    return OK;
}

Status op_path_assign_nth(Interp *it, const IndexContext *ctx, Value *lhs, const PathStep *steps, int nsteps,
                          Index k, Index count, Value rhs)
{
    enum { MAX_STEPS = 64 };
    const PathStep *last = &steps[nsteps - 1];
    PathStep changed[MAX_STEPS];
    Value idx[MAX_DIMS], v = val_none();
    int n = nsteps;
    Status st;
    (void) count;
    if (last->kind == STEP_PAREN || nsteps + 1 > MAX_STEPS)
        return op_path_assign(it, ctx, lhs, steps, nsteps, rhs);
    for (int i = 0; i < nsteps; i++) changed[i] = steps[i];
    bool indexed = last->kind == STEP_FIELD && nsteps > 1 && steps[nsteps - 2].kind == STEP_PAREN;
    int at = last->kind == STEP_BRACE ? nsteps - 1 : indexed ? nsteps - 2 : nsteps;
    st = follow(it, *lhs, steps, at < nsteps ? at : nsteps - 1, &v);
    if (st != OK) return st;
    if (at < nsteps) {
        if (v.tag != T_MAP) {
            st = nth_subscripts(it, v, steps[at].idx, steps[at].nidx, k, idx);
            changed[at].idx = idx;
        }
    } else if (v.tag == T_STRUCT && v.u.strct->numel != 1) {
        /* x.f with x a struct array: x(k).f */
        idx[0] = val_num((double) k + 1);
        changed[n - 1] = (PathStep) { .kind = STEP_PAREN, .idx = idx, .nidx = 1 };
        changed[n++] = *last;
    }
    val_release(v);
    if (st != OK) return st;
    Path p = { ctx, false, rhs };
    return run_path(it, &p, lhs, changed, n);
}
