/* Objects of the classes that programs define: of classdef files and of @folders. Here is what every value
 * must answer and how objects begin and end; what a class is, lang/class.h knows. */
#ifndef OCTAVO_OBJECT_H
#define OCTAVO_OBJECT_H

#include "value/func.h"

struct ObjectHooks;    /* ops/objects.h */
struct Object;

/* The first member of lang/'s classes. */
typedef struct ObjectClass {
    Code code;
    Sym name;                            /* with its packages: pkg.Name */
    const struct ObjectHooks *hooks;
    /* The last reference to an object goes: its delete method runs. True: somebody holds it again. */
    bool (*last_release)(struct Object *object);
    struct Object *first;                /* handle objects that live */
} ObjectClass;

typedef enum ObjectKind {
    OBJECT_VALUE,      /* of a value class: slots are its properties, copied where one of several owners writes */
    OBJECT_HANDLE,     /* of a handle class: a reference to what all its owners see */
    OBJECT_ARRAY,      /* several objects of a class: they are the slots */
    OBJECT_OLD,        /* made by class (s, "Name", ...): slot 0 is the struct, parents are fields of it */
    OBJECT_META,       /* what ?Name and the like give: the names of the class and of the member described */
    OBJECT_SCOPE,      /* a class as the beginning of a name, or a package, whose name is slot 0; temporaries of lang/ only */
    OBJECT_PENDING     /* slot 0 an object, then kinds and subscripts of accesses that its subsref is to get; likewise */
} ObjectKind;

typedef struct Object {
    Obj h;
    uint8_t kind;
    bool dying;
    ObjectClass *cls;                    /* retained */
    struct Object *before, *after;       /* handle objects of the class that live */
    Dims *dims;                          /* OBJECT_ARRAY: their shape, else NULL */
    Index nslots;
    Value slots[];
} Object;

/* All slots T_NONE. NULL: no memory, and the error is set. */
Object *object_new(Interp *it, ObjectClass *cls, ObjectKind kind, Index nslots) MUST_USE;
/* An array of that shape, its elements T_NONE. */
Object *object_new_array(Interp *it, ObjectClass *cls, const Dims *dims) MUST_USE;
/* Takes it off the list of its class's objects: it is dying. */
static inline void object_delist(Object *o)
{
    if (o->kind != OBJECT_HANDLE) return;
    *(o->before ? &o->before->after : &o->cls->first) = o->after;
    if (o->after) o->after->before = o->before;
}
/* Handle objects that nobody can reach any more, since they hold each other: give up what they hold. */
void objects_break_cycles(ObjectClass *cls);

static inline Value val_from_object(Object *object) { return val_from_obj(T_OBJECT, object); }
static inline bool any_object(const Value *v, Index n)
{
    for (Index k = 0; k < n; k++)
        if (v[k].tag == T_OBJECT) return true;
    return false;
}
Dims object_dims(const Object *object);
/* A copy that the caller may change: of handles the same object. Takes *slot; on failure it stays as it is. */
Status object_make_unique(Interp *it, Value *slot) MUST_USE;

#endif
