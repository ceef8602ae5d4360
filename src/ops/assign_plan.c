/* The rules of sizes in v(i, j) = rhs: what must agree, how far v grows, and how its storage follows. */
#include "ops/assign.h"

#include <string.h>

#include "value/array.h"

/* dims without those that are 1; at least two, filled up with 1. */
static void chop_singletons(const Dims *dims, Dims *out)
{
    out->n = 0;
    for (int i = 0; i < dims->n; i++)
        if (dims->d[i] != 1) out->d[out->n++] = dims->d[i];
    while (out->n < 2) out->d[out->n++] = 1;
}

static bool all_zero(const Dims *dims)
{
    for (int i = 0; i < dims->n; i++)
        if (dims->d[i] != 0) return false;
    return true;
}

static Status plan_linear(Interp *it, const Subscript *s, const Dims *dims, const Dims *rhs, AssignPlan *plan)
{
    Index numel = dims_numel(dims), rhs_numel = dims_numel(rhs);
    Index len = sub_len(s, numel), extent = sub_extent(s, numel);
    plan->fill = rhs_numel == 1;
    plan->nothing = false;
    plan->dims = *dims;
    plan->grow = extent != numel;
    if (!plan->fill && len != rhs_numel) {
        Dims lhs = dims_2(len, 1);
        return err_assign_nonconformant(it, &lhs, rhs);
    }
    if (!plan->grow) return OK;
    /* x(n) outside: rows and everything without rows become a row, columns a longer column */
    if (dims->n != 2) return err_resize(it);
    if (dims->d[0] == 0 || dims->d[0] == 1) plan->dims = dims_2(1, extent);
    else if (dims->d[1] == 1) plan->dims = dims_2(extent, 1);
    else return err_resize(it);
    return OK;
}

/* v has no elements in any dimension: colons take their size from the right side. */
static void inquire_sizes(const Subscript *subs, int n, const Dims *rhs, Dims *out)
{
    int others = 0, j = 0;
    bool all_colons = true;
    Dims rhs_chopped;
    out->n = n;
    for (int i = 0; i < n; i++) {
        others += subs[i].kind != SUB_SCALAR;
        all_colons = all_colons && subs[i].kind == SUB_COLON;
        out->d[i] = subs[i].kind == SUB_COLON ? 1 : sub_extent(&subs[i], 0);
    }
    if (all_colons) {
        for (int i = 0; i < n; i++) out->d[i] = i < rhs->n ? rhs->d[i] : 1;
        return;
    }
    chop_singletons(rhs, &rhs_chopped);
    const Dims *take = others == rhs->n ? rhs : &rhs_chopped;
    for (int i = 0; i < n; i++) {
        if (subs[i].kind == SUB_SCALAR) continue;
        if (subs[i].kind == SUB_COLON) out->d[i] = j < take->n ? take->d[j] : 1;
        /* with two subscripts, or an exact match, a vector subscript uses up its dimension too */
        if (subs[i].kind == SUB_COLON || n == 2 || take == rhs) j++;
    }
}

static Status plan_nd(Interp *it, const Subscript *subs, int n, const Dims *dims, const Dims *rhs,
                      AssignPlan *plan)
{
    Dims folded, chopped, sel;
    bool match = true, lhs_empty = false, rhs_empty = dims_numel(rhs) == 0;
    int j = 0;
    dims_fold(dims, n, &folded);
    plan->dims.n = n;
    plan->fill = dims_numel(rhs) == 1;
    plan->nothing = false;
    if (all_zero(dims)) {
        inquire_sizes(subs, n, rhs, &plan->dims);
    } else {
        for (int i = 0; i < n; i++) plan->dims.d[i] = sub_extent(&subs[i], folded.d[i]);
    }
    chop_singletons(rhs, &chopped);
    sel.n = n;
    for (int i = 0; i < n; i++) {
        Index len = sub_len(&subs[i], plan->dims.d[i]);
        sel.d[i] = len;
        lhs_empty = lhs_empty || len == 0;
        if (len == 1) continue;
        match = match && j < chopped.n && len == chopped.d[j];
        j++;
    }
    match = match && (j >= chopped.n || chopped.d[j] == 1);
    if (!match && !plan->fill) {
        if (lhs_empty && rhs_empty) {
            plan->nothing = true;
            plan->grow = false;
            plan->dims = *dims;
            return OK;
        }
        Dims plane = dims_2(rhs->d[0], rhs->d[1]);
        dims_normalize(&sel);
        return err_assign_nonconformant(it, &sel, n == 2 ? &plane : &chopped);
    }
    plan->grow = false;
    for (int i = 0; i < n; i++) plan->grow = plan->grow || plan->dims.d[i] != folded.d[i];
    /* subscripts fewer than dimensions cannot say which of the folded ones should grow */
    if (plan->grow && n < dims->n) return err_resize(it);
    if (!plan->grow) plan->dims = *dims;
    dims_normalize(&plan->dims);
    return OK;
}

Status assign_plan(Interp *it, const Subscript *subs, int n, const Dims *dims, const Dims *rhs,
                   AssignPlan *plan)
{
    Status st = n == 1 ? plan_linear(it, &subs[0], dims, rhs, plan) : plan_nd(it, subs, n, dims, rhs, plan);
    if (st == OK && plan->grow && dims_numel(&plan->dims) < 0) return err_out_of_memory(it);
    return st;
}

/* Elements keep their linear order when dims grow from..to: appending is enough. */
static bool dims_grow_appends(const Dims *from, const Dims *to)
{
    if (dims_numel(from) == 0) return true;
    for (int i = 0; i < to->n; i++) {
        Index old = i < from->n ? from->d[i] : 1;
        if (old == to->d[i]) continue;
        for (int k = i + 1; k < from->n; k++)
            if (from->d[k] != 1) return false;
        return true;
    }
    return true;
}

static void fill_default(Interp *it, Array *a, Index from, Index to)
{
    if (to <= from) return;
    if (a->cls == CLS_CELL) {
        Value empty = val_empty(it);
        for (Index k = from; k < to; k++) array_cells(a)[k] = val_retain(empty);
        val_release(empty);
        return;
    }
    size_t size = class_elem_size((Class) a->cls, a->is_complex);
    memset((char *) a->data + (size_t) from * size, 0, (size_t) (to - from) * size);
}

/* Copy each column of old to its place in the larger array r; retains cells. */
static void copy_columns(const Array *old, Array *r, const Dims *to)
{
    size_t size = class_elem_size((Class) old->cls, old->is_complex);
    Index at[MAX_DIMS] = { 0 }, rows = old->dims[0];
    if (old->numel == 0) return;
    for (Index col = 0; col < old->numel / rows; col++) {
        Index place = 0, stride = to->d[0];
        for (int i = 1; i < old->ndims; i++) {
            place += at[i] * stride;
            stride *= i < to->n ? to->d[i] : 1;
        }
        memcpy((char *) r->data + (size_t) place * size, (char *) old->data + (size_t) (col * rows) * size,
               (size_t) rows * size);
        for (int i = 1; i < old->ndims; i++) {
            if (++at[i] < old->dims[i]) break;
            at[i] = 0;
        }
    }
    if (old->cls == CLS_CELL)
        for (Index k = 0; k < r->numel; k++) val_retain(array_cells(r)[k]);
}

Status array_grow(Interp *it, Array **a, const Dims *dims)
{
    Array *old = *a, *r = NULL;
    Dims from = array_dims(old);
    Index numel = dims_numel(dims), was = old->numel;
    Status st;
    if (numel < 0) return err_out_of_memory(it);
    if (dims_grow_appends(&from, dims) && array_is_unique(old)) {
        st = array_reserve(it, old, numel);
        if (st != OK) return st;
        array_set_dims(old, dims);
        fill_default(it, old, was, numel);
        return OK;
    }
    st = array_zeros_nd(it, (Class) old->cls, old->is_complex, dims, &r);
    if (st != OK) return st;
    r->dq = old->dq;
    copy_columns(old, r, dims);
    if (r->cls == CLS_CELL) {
        Value empty = val_empty(it);
        for (Index k = 0; k < numel; k++)
            if (array_cells(r)[k].tag == T_NONE) array_cells(r)[k] = val_retain(empty);
        val_release(empty);
    }
    array_drop(a);
    *a = r;
    return OK;
}

Status struct_grow(Interp *it, Struct **s, const Dims *dims)
{
    Struct *old = *s, *r = NULL;
    Dims from = struct_dims(old);
    Status st;
    if (dims_grow_appends(&from, dims)) {
        st = struct_make_unique(it, s);
        return st == OK ? struct_append(it, *s, dims) : st;
    }
    st = struct_new_like(it, old, dims, &r);
    if (st != OK) return st;
    Index at[MAX_DIMS] = { 0 }, nf = struct_nfields(old);
    for (Index k = 0; k < old->numel; k++) {
        Index place = 0, stride = 1;
        for (int i = 0; i < old->ndims; i++) {
            place += at[i] * stride;
            stride *= i < dims->n ? dims->d[i] : 1;
        }
        for (Index f = 0; f < nf; f++)
            val_set_take(struct_at(r, place, f), val_retain(*struct_at(old, k, f)));
        for (int i = 0; i < old->ndims; i++) {
            if (++at[i] < old->dims[i]) break;
            at[i] = 0;
        }
    }
    struct_drop(s);
    *s = r;
    return OK;
}
