/* Structs and struct arrays. All elements share one list of field names (Keys), itself shared between
 * structs until one of them gets or loses a field. Values lie element by element:
 * field f of element k is values[k * keys->n + f]. */
#ifndef OCTAVO_STRUCTS_H
#define OCTAVO_STRUCTS_H

#include "value/array.h"

typedef struct Keys {
    uint32_t refs;
    Index n, cap;
    Sym *names;
    int32_t *hash;       /* open addressing table of positions, only for many names; else NULL */
    Index hash_cap;
} Keys;

typedef struct Struct {
    Obj h;
    Keys *keys;
    int ndims;
    Index *dims;
    Index inline_dims[ARRAY_INLINE_DIMS];
    Index numel;
    Index capacity;      /* in values, not elements */
    Value *values;       /* owned; never T_NONE in a finished struct */
} Struct;

/* 1x1 without fields. */
Struct *struct_new(Interp *it);
/* dims given, no fields. */
Status struct_new_nd(Interp *it, const Dims *dims, Struct **out) MUST_USE;
/* dims and field names of another; values are 0x0 doubles. */
Status struct_new_like(Interp *it, const Struct *proto, const Dims *dims, Struct **out) MUST_USE;
static inline Value val_from_struct_take(Struct **s)
{
    Value v = val_from_obj(T_STRUCT, *s);
    *s = NULL;
    return v;
}
static inline void struct_drop(Struct **s)
{
    Struct *old = *s;
    *s = NULL;
    if (old) val_release(val_from_obj(T_STRUCT, old));
}
static inline Index struct_nfields(const Struct *s) { return s->keys->n; }
static inline Dims struct_dims(const Struct *s) { return dims_from(s->ndims, s->dims); }

/* Position of a field, -1 if there is none. */
Index struct_find(const Struct *s, Sym name);
/* Borrowed pointer to field f of element k. */
static inline Value *struct_at(const Struct *s, Index k, Index f) { return &s->values[k * s->keys->n + f]; }
/* Field of element 0, or NULL. */
Value *struct_get(const Struct *s, Sym name);
Value *struct_get_cstr(Interp *it, const Struct *s, const char *name);

/* Writers: s must be unique (struct_make_unique). */
Status struct_make_unique(Interp *it, Struct **s) MUST_USE;
/* Position of the field, added (all elements 0x0 doubles) if missing. -1: no memory (the alarm is set off,
 * base/mem.h); not where s has one element and at most some thousand fields. */
Index struct_add_field(Interp *it, Struct *s, Sym name);
void struct_remove_field(Interp *it, Struct *s, Index f);
/* Set a field of element 0 (added if missing); takes v. */
void struct_set_take(Interp *it, Struct *s, Sym name, Value v);
void struct_set_cstr_take(Interp *it, Struct *s, const char *name, Value v);
/* Change the number of elements: dims only may grow in a way that keeps the linear order of existing
 * elements (append); new elements are 0x0 doubles. For other growth build a new struct. */
Status struct_append(Interp *it, Struct *s, const Dims *dims) MUST_USE;
/* Element k as a 1x1 struct. */
Struct *struct_element(Interp *it, const Struct *s, Index k);

void struct_keys_release(Keys *keys);

#endif
