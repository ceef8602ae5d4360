/* Concatenating cells and struct arrays: their elements are owned values. */
#include "ops/concat_parts.h"

#include "kernel/gather.h"
#include "ops/binary.h"
#include "ops/index.h"
#include "value/map.h"

static Status wrap(Interp *it, Value v, Value *out)
{
    Array *c = NULL;
    if (val_is_cell(v)) {
        *out = val_retain(v);
        return OK;
    }
    if (val_is_empty(v)) {
        *out = val_empty_class(it, CLS_CELL);
        return OK;
    }
    Status st = array_new(it, CLS_CELL, 1, 1, &c);
    if (st != OK) return st;
    array_cells(c)[0] = val_retain(v);
    *out = val_from_array_take(&c);
    return OK;
}

Status concat_wrap_cells(Interp *it, const Value *v, Index n, ValueList *out)
{
    for (Index k = 0; k < n; k++) {
        Value w = val_none();
        Status st = wrap(it, v[k], &w);
        if (st != OK) return st;
        vlist_push_take(out, w);
    }
    return out->n < n ? err_out_of_memory(it) : OK;
}

Status concat_wrap_in_place(Interp *it, Value *v, Index n)
{
    for (Index k = 0; k < n; k++) {
        Value w = val_none();
        Status st = wrap(it, v[k], &w);
        if (st != OK) return st;
        val_set_take(&v[k], w);
    }
    return OK;
}

void concat_copy(Interp *it, Array *to, const Array *from, int dim, Index at)
{
    size_t size = class_elem_size((Class) to->cls, to->is_complex);
    Index inner = 1, outer = 1;
    for (int i = 0; i < dim && i < to->ndims; i++) inner *= to->dims[i];
    for (int i = dim + 1; i < to->ndims; i++) outer *= to->dims[i];
    Index to_n = dim < to->ndims ? to->dims[dim] : 1, from_n = dim < from->ndims ? from->dims[dim] : 1;
    size_t chunk = (size_t) (inner * from_n) * size, jump = (size_t) (inner * to_n) * size;
    char *dst = (char *) to->data + (size_t) (inner * at) * size;
    const char *src = from->data;
    if (from->numel == 0) return;
    kern_copy_blocks(it->threads, dst, jump, src, chunk, chunk, outer);
}

Status concat_cells(Interp *it, int dim, const Value *v, Index n, const Dims *dims, Value *out)
{
    Array *r = NULL;
    Index at = 0;
    Status st = array_new_nd(it, CLS_CELL, false, dims, &r);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) {
        const Array *a = v[k].u.array;
        if (a->numel == 0) continue;
        concat_copy(it, r, a, dim, at);
        at += dim < a->ndims ? a->dims[dim] : 1;
    }
    for (Index k = 0; k < r->numel; k++) val_retain(array_cells(r)[k]);
    *out = val_from_array_take(&r);
    return OK;
}

Status concat_structs(Interp *it, int dim, const Value *v, Index n, const Dims *dims, Value *out)
{
    const Struct *like = NULL;
    Struct *r = NULL;
    Index at = 0, inner = 1, outer = 1, total;
    for (Index k = 0; k < n; k++) {
        if (v[k].tag != T_STRUCT) continue;
        if (!like || (like->numel == 0 && v[k].u.strct->numel > 0)) like = v[k].u.strct;
    }
    if (!like) return err(it, "concatenation of nothing");
    for (Index k = 0; k < n; k++) {
        if (v[k].tag != T_STRUCT || v[k].u.strct == like || v[k].u.strct->numel == 0) continue;
        const Struct *s = v[k].u.strct;
        bool same = struct_nfields(s) == struct_nfields(like);
        for (Index f = 0; same && f < struct_nfields(s); f++)
            same = struct_find(s, like->keys->names[f]) >= 0;
        if (!same) return err(it, "cat: field names mismatch in concatenating structs");
    }
    Status st = struct_new_like(it, like, dims, &r);
    if (st != OK) return st;
    for (int i = 0; i < dim && i < dims->n; i++) inner *= dims->d[i];
    for (int i = dim + 1; i < dims->n; i++) outer *= dims->d[i];
    total = dim < dims->n ? dims->d[dim] : 1;
    for (Index k = 0; k < n; k++) {
        if (v[k].tag != T_STRUCT || v[k].u.strct->numel == 0) continue;
        const Struct *s = v[k].u.strct;
        Index count = dim < s->ndims ? s->dims[dim] : 1, from = 0;
        for (Index o = 0; o < outer; o++) {
            for (Index i = 0; i < inner * count; i++, from++) {
                Index to = o * inner * total + at * inner + i;
                for (Index f = 0; f < struct_nfields(r); f++) {
                    Index g = s->keys == r->keys ? f : struct_find(s, r->keys->names[f]);
                    val_set_take(struct_at(r, to, f), val_retain(*struct_at(s, from, g)));
                }
            }
        }
        at += count;
    }
    *out = val_from_struct_take(&r);
    return OK;
}

bool concat_objects(Interp *it, const Value *v, Index n, Value *out, Status *st)
{
    for (Index k = 0; k < n; k++)
        if (v[k].tag != T_MAP || !v[k].u.map->hooks->concat || v[k].u.map->hooks != v[0].u.map->hooks)
            return false;
    *st = v[0].u.map->hooks->concat(it, v, n, out);
    return true;
}

Status concat_err_object(Interp *it, const Value *v, Index n, const char *method)
{
    for (Index k = 0; k < n; k++)
        if (v[k].tag == T_OBJECT || (v[k].tag == T_MAP && v[k].u.map->class_name))
            return err(it, "octave_base_value::parent_class_name_list(): wrong type argument '%s'",
                       val_type_name(v[k]));
    return err(it, "containers.Map/%s method failed", method);
}
