/* Objects: creation, shape, end. */
#include "value/object.h"

#include "value/structs.h"

Object *object_new(Interp *it, ObjectClass *cls, ObjectKind kind, Index nslots)
{
    Object *o = mem_try(sizeof(*o) + (size_t) nslots * sizeof(Value));
    if (!o) {
        if (err_out_of_memory(it) != OK) return NULL;
        return NULL;
    }
    MEM_COUNT_OBJECT(1);
    o->h.refs = 1;
    o->h.tag = T_OBJECT;
    o->kind = (uint8_t) kind;
    o->dying = false;
    o->cls = cls;
    code_retain(&cls->code);
    o->before = o->after = NULL;
    if (kind == OBJECT_HANDLE) {
        o->after = cls->first;
        if (cls->first) cls->first->before = o;
        cls->first = o;
    }
    o->dims = NULL;
    o->nslots = nslots;
    for (Index k = 0; k < nslots; k++) o->slots[k] = val_none();
    return o;
}

Object *object_new_array(Interp *it, ObjectClass *cls, const Dims *dims)
{
    Object *o = object_new(it, cls, OBJECT_ARRAY, dims_numel(dims));
    if (!o) return NULL;
    o->dims = mem_alloc(sizeof(Dims));
    *o->dims = *dims;
    return o;
}

void objects_break_cycles(ObjectClass *cls)
{
    while (cls->first) {
        Object *o = cls->first;
        o->h.refs++;
        o->dying = true;                 /* no method runs any more */
        for (Index k = 0; k < o->nslots; k++) val_drop(&o->slots[k]);
        /* one that an unknown owner holds is lost for good: take it off the list all the same */
        if (o->h.refs > 1) {
            object_delist(o);
            o->kind = OBJECT_VALUE;
        }
        val_release(val_from_object(o));
    }
}

Status object_make_unique(Interp *it, Value *slot)
{
    Object *o = (Object *) slot->u.obj, *copy;
    if (o->h.refs == 1 || o->kind == OBJECT_HANDLE) return OK;
    copy = object_new(it, o->cls, (ObjectKind) o->kind, o->nslots);
    if (!copy) return ERR;
    if (o->dims) {
        copy->dims = mem_alloc(sizeof(Dims));
        *copy->dims = *o->dims;
    }
    for (Index k = 0; k < o->nslots; k++) copy->slots[k] = val_retain(o->slots[k]);
    val_set_take(slot, val_from_object(copy));
    return OK;
}
