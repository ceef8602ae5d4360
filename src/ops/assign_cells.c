/* Indexed assignment into cells and struct arrays: c(i) = {..}, c{i} = v, s(i) = t, s.name = v. */
#include "ops/assign_parts.h"

#include "ops/binary.h"
#include "ops/objects.h"
#include "value/array.h"
#include "value/map.h"

Status err_not_one_target(Interp *it)
{
    return err(it, "invalid dot name structure assignment because the structure array is empty.  "
                   "Specify a subscript on the structure array to resolve.");
}

Status assign_cells(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int n, Value rhs)
{
    Subscript subs[MAX_DIMS];
    AssignPlan plan;
    Index *at = NULL, count = 0;
    Array *from = NULL, *a = NULL;
    if (n > MAX_DIMS) return err(it, "too many subscripts");
    Status st = subs_resolve(it, ctx, idx, n, subs);
    if (st != OK) return st;
    bool is_cell = val_is_cell(rhs);
    Dims dims = val_dims(*lhs), rhs_dims = is_cell ? val_dims(rhs) : dims_2(1, 1);
    st = assign_plan(it, subs, n, &dims, &rhs_dims, &plan);
    if (st != OK || plan.nothing) goto done;
    st = subs_positions(it, subs, n, &plan.dims, &at, &count);
    if (st != OK) goto done;
    if (is_cell) {
        from = rhs.u.array;
        array_retain(from);
    }
    a = val_move(lhs).u.array;
    if (plan.grow) st = array_grow(it, &a, &plan.dims);
    if (st == OK) st = array_make_unique(it, &a);
    if (st == OK) {
        Value *cells = array_cells(a);
        for (Index k = 0; k < count; k++)
            val_set_take(&cells[at[k]], val_retain(from ? array_cells(from)[plan.fill ? 0 : k] : rhs));
    }
    *lhs = val_from_array_take(&a);
done:
    array_drop(&from);
    if (at) mem_free(at);
    subs_free(subs, n);
    return st;
}

/* other with its fields in the order of like; NULL in *out (and OK) if the names differ. */
static Status same_order(Interp *it, const Struct *like, Struct *other, Struct **out)
{
    Index nf = struct_nfields(like);
    Struct *r = NULL;
    *out = NULL;
    if (struct_nfields(other) != nf) return OK;
    if (other->keys == like->keys) {
        other->h.refs++;
        *out = other;
        return OK;
    }
    for (Index f = 0; f < nf; f++)
        if (struct_find(other, like->keys->names[f]) < 0) return OK;
    Dims dims = struct_dims(other);
    Status st = struct_new_like(it, like, &dims, &r);
    if (st != OK) return st;
    for (Index f = 0; f < nf; f++) {
        Index g = struct_find(other, like->keys->names[f]);
        for (Index k = 0; k < other->numel; k++)
            val_set_take(struct_at(r, k, f), val_retain(*struct_at(other, k, g)));
    }
    *out = r;
    return OK;
}

Status assign_structs(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int n, Value rhs)
{
    Subscript subs[MAX_DIMS];
    AssignPlan plan;
    Index *at = NULL, count = 0;
    Struct *from = NULL, *s = NULL;
    if (rhs.tag != T_STRUCT) return err(it, "invalid structure assignment");
    if (n > MAX_DIMS) return err(it, "too many subscripts");
    Status st = subs_resolve(it, ctx, idx, n, subs);
    if (st != OK) return st;
    Dims dims = val_dims(*lhs), rhs_dims = val_dims(rhs);
    st = assign_plan(it, subs, n, &dims, &rhs_dims, &plan);
    if (st != OK || plan.nothing) goto done;
    st = subs_positions(it, subs, n, &plan.dims, &at, &count);
    if (st != OK) goto done;
    if (struct_nfields(lhs->u.strct) == 0 && struct_nfields(rhs.u.strct) > 0) {
        /* a struct without fields takes those of what it is given */
        st = struct_new_like(it, rhs.u.strct, &dims, &s);
        if (st != OK) goto done;
        val_set_take(lhs, val_from_struct_take(&s));
    }
    st = same_order(it, lhs->u.strct, rhs.u.strct, &from);
    if (st == OK && !from) st = err(it, "incompatible fields in struct assignment");
    if (st != OK) goto done;
    s = val_move(lhs).u.strct;
    if (plan.grow) st = struct_grow(it, &s, &plan.dims);
    if (st == OK) st = struct_make_unique(it, &s);
    if (st == OK) {
        Index nf = struct_nfields(s);
        for (Index k = 0; k < count; k++)
            for (Index f = 0; f < nf; f++)
                val_set_take(struct_at(s, at[k], f), val_retain(*struct_at(from, plan.fill ? 0 : k, f)));
    }
    *lhs = val_from_struct_take(&s);
done:
    struct_drop(&from);
    if (at) mem_free(at);
    subs_free(subs, n);
    return st;
}

/* The single position that the subscripts select in dims, growing them: *grown has the new dims. */
static Status one_position(Interp *it, const Target *target, const Dims *dims, Index *k, Dims *grown,
                           bool *grow)
{
    int n = target->n;
    Subscript subs[MAX_DIMS];
    AssignPlan plan;
    Dims one = dims_2(1, 1), folded;
    if (n > MAX_DIMS) return err(it, "too many subscripts");
    if (n == 0) return err(it, "invalid empty index list");
    Status st = subs_resolve(it, target->ctx, target->idx, n, subs);
    if (st != OK) return st;
    st = assign_plan(it, subs, n, dims, &one, &plan);
    if (st != OK) goto done;
    *grown = plan.dims;
    *grow = plan.grow;
    dims_fold(grown, n, &folded);
    Index at = 0, stride = 1;
    for (int i = 0; i < n; i++) {
        if (sub_len(&subs[i], folded.d[i]) != 1) {
            st = err_not_one_target(it);
            goto done;
        }
        at += sub_at(&subs[i], 0) * stride;
        stride *= folded.d[i];
    }
    *k = at;
done:
    subs_free(subs, n);
    return st;
}

/* The number that is the only subscript, 0 where it is something else. */
static double only_number(const Target *at)
{
    return at->n == 1 && at->idx[0].tag == T_NUM ? at->idx[0].u.num : 0;
}

/* Cells, structs and handles are no index of a place inside a container. */
Status place_index(Interp *it, const Value *idx, int n)
{
    for (int k = 0; k < n; k++) {
        Value v = idx[k];
        if (v.tag == T_STRUCT || v.tag == T_FUNC || (v.tag == T_ARRAY && v.u.array->cls == CLS_CELL))
            return err(it,
                       "dims_to_numel: invalid index index <%s>: subscripts must be either integers 1 to (2^63)-1"
                       " or logicals",
                       val_type_name(v));
    }
    return OK;
}

Status cell_element(Interp *it, const Target *at, Value *lhs, Value **element, bool *was_there)
{
    Array *a = lhs->u.array;
    Index k;
    bool grow = false;
    Status st = OK;
    double d = only_number(at);
    if (d >= 1 && d <= (double) a->numel && d == (double) (Index) d) {
        k = (Index) d - 1;
    } else {
        Dims dims = array_dims(a), grown;
        st = one_position(it, at, &dims, &k, &grown, &grow);
        if (st != OK) return st;
        if (grow) {
            st = array_grow(it, &a, &grown);
            lhs->u.array = a;
            if (st != OK) return st;
        }
    }
    st = array_make_unique(it, &a);
    lhs->u.array = a;
    if (st != OK) return st;
    *element = &array_cells(a)[k];
    *was_there = !grow;
    return OK;
}

Status struct_position(Interp *it, const Target *at, Value *lhs, Index *k, bool *was_there)
{
    Struct *s = lhs->u.strct;
    bool grow = false;
    Status st = OK;
    double d = only_number(at);
    if (d >= 1 && d <= (double) s->numel && d == (double) (Index) d) {
        *k = (Index) d - 1;
    } else {
        Dims dims = struct_dims(s), grown;
        st = one_position(it, at, &dims, k, &grown, &grow);
        if (st != OK) return st;
        if (grow) st = struct_grow(it, &s, &grown);
        lhs->u.strct = s;
        if (st != OK) return st;
    }
    st = struct_make_unique(it, &s);
    lhs->u.strct = s;
    *was_there = !grow;
    return st;
}

/* [] and other things without rows and columns may become cells and structs. */
static bool is_blank(Value v)
{
    if (v.tag == T_NONE) return true;
    if (v.tag != T_ARRAY && v.tag != T_RANGE) return false;
    return val_numel(v) == 0;
}

/* How many elements the subscripts name, before anybody has looked whether they are subscripts. */
static Index count_named(Value v, const Value *idx, int n)
{
    Dims dims = dims_2(0, 0), folded;
    Index count = 1;
    if (v.tag != T_NONE) dims = val_dims(v);
    dims_fold(&dims, n, &folded);
    for (int i = 0; i < n; i++) {
        if (idx[i].tag == T_COLON || (val_is_char(idx[i]) && val_equals_cstr(idx[i], ":"))) {
            count *= folded.d[i];
        } else if (idx[i].tag == T_BOOL) {
            count *= idx[i].u.boolean;
        } else if (idx[i].tag == T_ARRAY && idx[i].u.array->cls == CLS_LOGICAL) {
            Index set = 0;
            for (Index k = 0; k < idx[i].u.array->numel; k++) set += array_bool(idx[i].u.array)[k];
            count *= set;
        } else {
            count *= val_numel(idx[i]);
        }
    }
    return count;
}

Status err_object_brace(Interp *it, Value object)
{
    return err(it, object.u.map->class_name
                       ? "subsasgn: object cannot be index with '{'"
                       : "containers.Map: only '()' indexing is supported for assigning values");
}

Status op_cell_assign(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int nidx, Value rhs)
{
    Target at = { ctx, idx, nidx };
    Value *element;
    bool was_there;
    Status st;
    if (lhs->tag == T_MAP) return err_object_brace(it, *lhs);
    if (lhs->tag == T_OBJECT) {
        PathStep step = { STEP_BRACE, idx, nidx, NULL };
        return object_hooks(*lhs)->assign(it, lhs, &(ObjectWrite) { ctx, &step, 1, rhs, false, false });
    }
    if (lhs->tag == T_FUNC) return err(it, "can't perform indexed assignment for function handle type");
    if (nidx != 1 || idx[0].tag != T_NUM) {
        st = place_index(it, idx, nidx);
        if (st != OK) return st;
    }
    if ((nidx != 1 || idx[0].tag != T_NUM) && nidx <= MAX_DIMS && count_named(*lhs, idx, nidx) != 1)
        return err_not_one_target(it);
    if (lhs->tag == T_ARRAY && lhs->u.array->cls == CLS_CELL) {
        /* held from the start, so that c{1} = c puts a copy into c */
        val_retain(rhs);
        st = cell_element(it, &at, lhs, &element, &was_there);
        if (st == OK) val_set_take(element, rhs);
        else val_release(rhs);
        return st;
    }
    if (!is_blank(*lhs)) return err(it, "%s cannot be indexed with {", index_type_name(*lhs));
    Value cell = val_empty_class(it, CLS_CELL);
    st = cell_element(it, &at, &cell, &element, &was_there);
    if (st != OK) {
        val_release(cell);
        return st;
    }
    val_set_take(element, val_retain(rhs));
    val_set_take(lhs, cell);
    return OK;
}

Status op_field_set(Interp *it, Value *lhs, Sym name, Value rhs)
{
    if (lhs->tag == T_STRUCT) {
        if (lhs->u.strct->numel != 1) return err_not_one_target(it);
        Struct *s = lhs->u.strct;
        val_retain(rhs);               /* as above: s.a = s */
        Status st = struct_make_unique(it, &s);
        lhs->u.strct = s;
        if (st == OK) struct_set_take(it, s, name, rhs);
        else val_release(rhs);
        return st;
    }
    if (lhs->tag == T_OBJECT) {
        PathStep step = { STEP_FIELD, NULL, 0, name };
        return object_hooks(*lhs)->assign(it, lhs, &(ObjectWrite) { NULL, &step, 1, rhs, false, false });
    }
    if (lhs->tag == T_MAP && lhs->u.map->hooks->set_field)
        return lhs->u.map->hooks->set_field(it, *lhs, name, rhs);
    if (lhs->tag == T_MAP) return err(it, "containers.Map: properties are read-only");
    if (lhs->tag == T_FUNC) return err(it, "can't perform indexed assignment for function handle type");
    if (lhs->tag != T_NONE) {
        Index rows = val_rows(*lhs), cols = val_cols(*lhs);
        if (val_numel(*lhs) == 1) return err(it, "%s cannot be indexed with .", index_type_name(*lhs));
        if (rows != 0 || cols != 0) return err_not_one_target(it);
    }
    Struct *s = struct_new(it);
    struct_set_take(it, s, name, val_retain(rhs));
    val_set_take(lhs, val_from_struct_take(&s));
    return OK;
}
