/* Structs and struct arrays over shared field lists. */
#include "value/structs.h"

#include <string.h>

/* From this many fields on, names are found through a hash table. */
enum { HASH_FROM = 9 };

/* ---- field lists ---- */

static Keys *keys_new(void)
{
    Keys *keys = mem_zalloc(sizeof(*keys));
    keys->refs = 1;
    return keys;
}

static void keys_hash_insert(Keys *keys, int32_t position)
{
    Index at = keys->names[position]->hash & (uint32_t) (keys->hash_cap - 1);
    while (keys->hash[at] >= 0) at = (at + 1) & (keys->hash_cap - 1);
    keys->hash[at] = position;
}

static void keys_rebuild_hash(Keys *keys)
{
    mem_free(keys->hash);
    keys->hash = NULL;
    if (keys->n < HASH_FROM) return;
    keys->hash_cap = 32;
    while (keys->hash_cap < keys->n * 3) keys->hash_cap *= 2;
    keys->hash = mem_array(keys->hash_cap, sizeof(*keys->hash));
    if (!keys->hash) return;            /* names are found without it, one by one */
    memset(keys->hash, 0xff, (size_t) keys->hash_cap * sizeof(*keys->hash));
    for (int32_t k = 0; k < keys->n; k++) keys_hash_insert(keys, k);
}

/* Room for n names; NULL or false below: there is none. */
static bool keys_reserve(Keys *keys, Index n)
{
    if (n <= (Index) (RESERVE_BLOCK / (2 * sizeof(Sym)))) {
        mem_grow_small(&keys->names, sizeof(Sym), &keys->cap, n);
        return true;
    }
    return mem_grow(&keys->names, sizeof(Sym), &keys->cap, n);
}

static Keys *keys_copy(const Keys *keys)
{
    Keys *copy = keys_new();
    if (!keys_reserve(copy, keys->n + 1)) {
        struct_keys_release(copy);
        return NULL;
    }
    if (keys->n > 0) memcpy(copy->names, keys->names, (size_t) keys->n * sizeof(Sym));
    copy->n = keys->n;
    keys_rebuild_hash(copy);
    return copy;
}

static Index keys_find(const Keys *keys, Sym name)
{
    if (keys->hash) {
        Index at = name->hash & (uint32_t) (keys->hash_cap - 1);
        while (keys->hash[at] >= 0) {
            if (keys->names[keys->hash[at]] == name) return keys->hash[at];
            at = (at + 1) & (keys->hash_cap - 1);
        }
        return -1;
    }
    for (Index k = 0; k < keys->n; k++)
        if (keys->names[k] == name) return k;
    return -1;
}

/* There is room for it. */
static void keys_append(Keys *keys, Sym name)
{
    keys->names[keys->n++] = name;
    if (!keys->hash || keys->n * 2 > keys->hash_cap) keys_rebuild_hash(keys);
    else keys_hash_insert(keys, (int32_t) keys->n - 1);
}

/* ---- structs ---- */

static Struct *header_new(Keys *keys, const Dims *dims)
{
    Struct *s = mem_alloc(sizeof(*s));
    MEM_COUNT_OBJECT(1);
    s->h.refs = 1;
    s->h.tag = T_STRUCT;
    s->keys = keys;
    s->dims = s->inline_dims;
    if (dims->n > ARRAY_INLINE_DIMS) s->dims = mem_alloc((size_t) dims->n * sizeof(Index));
    memcpy(s->dims, dims->d, (size_t) dims->n * sizeof(Index));
    s->ndims = dims->n;
    s->numel = dims_numel(dims);
    s->capacity = 0;
    s->values = NULL;
    return s;
}

/* Room for n values in all. What is small always fits, so that records of an error can be made. False: no
 * memory. */
static bool reserve_values(Struct *s, Index n)
{
    if (n <= (Index) (RESERVE_BLOCK / (2 * sizeof(Value)))) {
        mem_grow_small(&s->values, sizeof(Value), &s->capacity, n);
        return true;
    }
    return mem_grow(&s->values, sizeof(Value), &s->capacity, n);
}

/* A struct that never got its values goes again. */
static Status drop_header(Interp *it, Struct *s)
{
    s->numel = 0;
    obj_destroy(&s->h);
    return err_out_of_memory(it);
}

Struct *struct_new(Interp *it)
{
    Dims one = dims_2(1, 1);
    (void) it;
    return header_new(keys_new(), &one);
}

Status struct_new_nd(Interp *it, const Dims *dims, Struct **out)
{
    if (dims_numel(dims) < 0) return err_out_of_memory(it);
    *out = header_new(keys_new(), dims);
    return OK;
}

static Status check_size(Interp *it, Index numel, Index nfields)
{
    Index values;
    if (numel < 0 || __builtin_mul_overflow(numel, nfields > 0 ? nfields : 1, &values)
        || values > INT64_MAX / 256 || (size_t) values * sizeof(Value) > (size_t) 1 << 40)
        return err_out_of_memory(it);
    return OK;
}

static void fill_empty(Interp *it, Value *v, Index n)
{
    Value empty;
    if (n <= 0) return;
    empty = val_empty(it);
    for (Index k = 0; k < n; k++) v[k] = val_retain(empty);
    val_release(empty);
}

Status struct_new_like(Interp *it, const Struct *proto, const Dims *dims, Struct **out)
{
    Index numel = dims_numel(dims);
    Status st = check_size(it, numel, proto->keys->n);
    Struct *s;
    *out = NULL;
    if (st != OK) return st;
    proto->keys->refs++;
    s = header_new(proto->keys, dims);
    if (!reserve_values(s, numel * s->keys->n)) return drop_header(it, s);
    fill_empty(it, s->values, numel * s->keys->n);
    *out = s;
    return OK;
}

Index struct_find(const Struct *s, Sym name)
{
    return keys_find(s->keys, name);
}

Value *struct_get(const Struct *s, Sym name)
{
    Index f = keys_find(s->keys, name);
    return f >= 0 && s->numel > 0 ? &s->values[f] : NULL;
}

Value *struct_get_cstr(Interp *it, const Struct *s, const char *name)
{
    return struct_get(s, sym_intern(it, name));
}

Status struct_make_unique(Interp *it, Struct **s)
{
    Struct *old = *s, *copy;
    Dims dims;
    if (old->h.refs == 1) return OK;
    dims = struct_dims(old);
    old->keys->refs++;
    copy = header_new(old->keys, &dims);
    if (!reserve_values(copy, old->numel * old->keys->n)) return drop_header(it, copy);
    for (Index k = 0; k < old->numel * old->keys->n; k++) copy->values[k] = val_retain(old->values[k]);
    struct_drop(s);
    *s = copy;
    return OK;
}

static bool own_keys(Struct *s)
{
    Keys *copy;
    if (s->keys->refs == 1) return true;
    copy = keys_copy(s->keys);
    if (!copy) return false;
    struct_keys_release(s->keys);
    s->keys = copy;
    return true;
}

Index struct_add_field(Interp *it, Struct *s, Sym name)
{
    Index f = keys_find(s->keys, name), n = s->keys->n;
    if (f >= 0) return f;
    if (check_size(it, s->numel, n + 1) != OK || !reserve_values(s, s->numel * (n + 1)) || !own_keys(s)
        || !keys_reserve(s->keys, n + 1)) {
        mem_note_failure();
        return -1;
    }
    keys_append(s->keys, name);
    for (Index k = s->numel - 1; k >= 0; k--) {
        memmove(s->values + k * (n + 1), s->values + k * n, (size_t) n * sizeof(Value));
        fill_empty(it, s->values + k * (n + 1) + n, 1);
    }
    return n;
}

void struct_remove_field(Interp *it, Struct *s, Index f)
{
    Index n = s->keys->n, to = 0;
    (void) it;
    if (!own_keys(s)) {
        mem_note_failure();
        return;
    }
    for (Index k = 0; k < s->numel * n; k++) {
        if (k % n == f) val_drop(&s->values[k]);
        else s->values[to++] = s->values[k];
    }
    memmove(s->keys->names + f, s->keys->names + f + 1, (size_t) (n - f - 1) * sizeof(Sym));
    s->keys->n--;
    keys_rebuild_hash(s->keys);
}

void struct_set_take(Interp *it, Struct *s, Sym name, Value v)
{
    Index f = struct_add_field(it, s, name);
    if (s->numel > 0 && f >= 0) val_set_take(&s->values[f], v);
    else val_release(v);
}

void struct_set_cstr_take(Interp *it, Struct *s, const char *name, Value v)
{
    struct_set_take(it, s, sym_intern(it, name), v);
}

Status struct_append(Interp *it, Struct *s, const Dims *dims)
{
    Index numel = dims_numel(dims), n = s->keys->n;
    Status st = check_size(it, numel, n);
    if (st != OK) return st;
    if (numel > s->numel) {
        if (!reserve_values(s, numel * n)) return err_out_of_memory(it);
        fill_empty(it, s->values + s->numel * n, (numel - s->numel) * n);
    }
    if (dims->n > ARRAY_INLINE_DIMS && dims->n > s->ndims) {
        if (s->dims != s->inline_dims) mem_free(s->dims);
        s->dims = mem_alloc((size_t) dims->n * sizeof(Index));
    }
    memcpy(s->dims, dims->d, (size_t) dims->n * sizeof(Index));
    s->ndims = dims->n;
    s->numel = numel;
    return OK;
}

Struct *struct_element(Interp *it, const Struct *s, Index k)
{
    Dims one = dims_2(1, 1);
    Index n = s->keys->n;
    Struct *e;
    (void) it;
    s->keys->refs++;
    e = header_new(s->keys, &one);
    if (!reserve_values(e, n)) {
        mem_note_failure();
        e->numel = 0;
        return e;
    }
    for (Index f = 0; f < n; f++) e->values[f] = val_retain(s->values[k * n + f]);
    return e;
}
