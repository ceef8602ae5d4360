/* What any value answers, whatever its tag: class, dims, strings, scalars; and how objects end. */
#include "value/value.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/sizes.h"
#include "value/array.h"
#include "value/box.h"
#include "value/diag.h"
#include "value/func.h"
#include "value/map.h"
#include "value/object.h"
#include "value/range.h"
#include "value/sparse.h"
#include "value/structs.h"
#include "value/traced.h"

static void destroy_now(Obj *obj)
{
    switch ((Tag) obj->tag) {
    case T_ARRAY: array_destroy((Array *) obj); break;
    case T_STRUCT: struct_destroy((Struct *) obj); break;
    case T_FUNC: func_destroy((Func *) obj); break;
    case T_MAP: map_destroy((Map *) obj); break;
    case T_OBJECT: object_destroy((Object *) obj); break;
    case T_SPARSE: sparse_destroy((Sparse *) obj); break;
    case T_TRACED: {
        Traced *t = (Traced *) obj;
        ((TapeHead *) t->tape)->release(t);
        break;
    }
    case T_RANGE:
        MEM_COUNT_OBJECT(-1);
        mem_free(obj);
        break;
    case T_DIAG:
        MEM_COUNT_OBJECT(-1);
        array_drop(&((Diag *) obj)->elems);
        mem_free(obj);
        break;
    case T_PERM:
        MEM_COUNT_OBJECT(-1);
        mem_free(((Perm *) obj)->perm);
        mem_free(obj);
        break;
    case T_BOX:
        MEM_COUNT_OBJECT(-1);
        val_drop(&((Box *) obj)->v);
        mem_free(obj);
        break;
    default:
        break;
    }
}

/* Objects inside objects inside objects ... would need a C stack as deep: from some depth on they wait here,
 * one queue for a thread, until the walk is back at the top. */
enum { DESTROY_DEPTH = 200 };
static _Thread_local struct {
    int depth;
    Obj **waiting;
    Index count, cap;
} destroying;

void obj_destroy(Obj *obj)
{
    if (destroying.depth == DESTROY_DEPTH) {
        if (destroying.count < RESERVE_BLOCK / (Index) (2 * sizeof(Obj *)))
            mem_grow_small(&destroying.waiting, sizeof(Obj *), &destroying.cap, destroying.count + 1);
        else if (!mem_grow(&destroying.waiting, sizeof(Obj *), &destroying.cap, destroying.count + 1))
            /* lost, in a nest as wide as it is deep while there is no memory at all */
            return;
        destroying.waiting[destroying.count++] = obj;
        return;
    }
    destroying.depth++;
    destroy_now(obj);
    if (destroying.depth == 1 && destroying.cap > 0) {
        while (destroying.count > 0) destroy_now(destroying.waiting[--destroying.count]);
        mem_free(destroying.waiting);
        destroying.waiting = NULL;
        destroying.cap = 0;
    }
    destroying.depth--;
}

int obj_destroy_depth(int depth)
{
    int before = destroying.depth;
    destroying.depth = depth;
    return before;
}

void val_drop_n(Value *v, Index n)
{
    for (Index k = 0; k < n; k++) val_drop(&v[k]);
}

Class val_class(Value v)
{
    switch (v.tag) {
    case T_BOOL: return CLS_LOGICAL;
    case T_ARRAY: return (Class) v.u.array->cls;
    case T_DIAG: return (Class) v.u.diag->elems->cls;
    case T_STRUCT: return CLS_STRUCT;
    case T_FUNC: return CLS_FUNC;
    case T_MAP: return CLS_MAP;
    case T_OBJECT: return CLS_OBJECT;
    case T_SPARSE: return (Class) v.u.sparse->cls;
    case T_TRACED: return val_class(val_untraced(v));
    case T_COLON: return CLS_CHAR;
    default: return CLS_DOUBLE;
    }
}

const char *class_name(Class cls)
{
    static const char *const names[] = {
        "double", "single", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
        "logical", "char", "cell", "struct", "function_handle", "containers.Map",
        "object"
    };
    return names[cls];
}

const char *val_class_name(Value v)
{
    if (v.tag == T_MAP && v.u.map->class_name) return v.u.map->class_name;
    if (v.tag == T_OBJECT) return v.u.object->cls->name->name;
    if (v.tag == T_FUNC && v.u.func->formula) return "inline";
    return class_name(val_class(v));
}

Dims val_dims(Value v)
{
    switch (v.tag) {
    case T_ARRAY: return array_dims(v.u.array);
    case T_RANGE: return dims_2(1, v.u.range->numel);
    case T_DIAG: return dims_2(v.u.diag->rows, v.u.diag->cols);
    case T_PERM: return dims_2(v.u.perm->n, v.u.perm->n);
    case T_STRUCT: return struct_dims(v.u.strct);
    case T_MAP: return dims_2(v.u.map->count, 1);
    case T_OBJECT: return object_dims(v.u.object);
    case T_SPARSE: return dims_2(v.u.sparse->rows, v.u.sparse->cols);
    case T_TRACED: return val_dims(val_untraced(v));
    case T_NONE: return dims_2(0, 0);
    default: return dims_2(1, 1);
    }
}

Index val_numel(Value v)
{
    switch (v.tag) {
    case T_ARRAY: return v.u.array->numel;
    case T_RANGE: return v.u.range->numel;
    case T_DIAG: return v.u.diag->rows * v.u.diag->cols;
    case T_PERM: return v.u.perm->n * v.u.perm->n;
    case T_STRUCT: return v.u.strct->numel;
    case T_MAP: return v.u.map->count;
    case T_SPARSE: return v.u.sparse->rows * v.u.sparse->cols;
    case T_TRACED: return val_numel(val_untraced(v));
    case T_OBJECT: {
        Dims dims = object_dims(v.u.object);
        return dims_numel(&dims);
    }
    case T_NONE: return 0;
    default: return 1;
    }
}

Index val_rows(Value v)
{
    if (v.tag == T_ARRAY) return v.u.array->dims[0];
    return val_dims(v).d[0];
}

Index val_cols(Value v)
{
    if (v.tag == T_ARRAY) return v.u.array->dims[1];
    return val_dims(v).d[1];
}

int val_ndims(Value v)
{
    if (v.tag == T_ARRAY) return v.u.array->ndims;
    if (v.tag == T_STRUCT) return v.u.strct->ndims;
    if (v.tag == T_OBJECT) return object_dims(v.u.object).n;
    if (v.tag == T_TRACED) return val_ndims(val_untraced(v));
    return 2;
}

bool val_is_vector(Value v)
{
    Dims d = val_dims(v);
    return d.n == 2 && (d.d[0] == 1 || d.d[1] == 1) && d.d[0] >= 1 && d.d[1] >= 1;
}

bool val_is_complex(Value v)
{
    v = val_untraced(v);
    if (v.tag == T_ARRAY) return v.u.array->is_complex;
    if (v.tag == T_SPARSE) return v.u.sparse->is_complex;
    return v.tag == T_DIAG && v.u.diag->elems->is_complex;
}

bool val_is_numeric(Value v)
{
    return v.tag != T_COLON && class_is_numeric(val_class(v)) && v.tag != T_NONE;
}

bool val_is_char(Value v)
{
    return v.tag == T_ARRAY && v.u.array->cls == CLS_CHAR;
}

bool val_is_string(Value v)
{
    if (!val_is_char(v) || v.u.array->ndims != 2) return false;
    return v.u.array->dims[0] == 1 || v.u.array->numel == 0;
}

bool val_is_cellstr(Value v)
{
    if (v.tag != T_ARRAY || v.u.array->cls != CLS_CELL) return false;
    for (Index k = 0; k < v.u.array->numel; k++)
        if (!val_is_char(array_cells(v.u.array)[k])) return false;
    return true;
}

/* ---- strings ---- */

Value val_string_n(Interp *it, const char *text, Index len)
{
    Array *a;
    Status st = array_new(it, CLS_CHAR, len == 0 ? 0 : 1, len, &a);
    if (st != OK) {
        mem_note_failure();            /* nobody sees the empty string: base/mem.h */
        return val_empty_class(it, CLS_CHAR);
    }
    if (len > 0) memcpy(a->data, text, (size_t) len);
    return val_from_array_take(&a);
}

Value val_string(Interp *it, const char *text)
{
    return val_string_n(it, text, (Index) strlen(text));
}

Value val_string_dq(Interp *it, const char *text, Index len)
{
    Value v = val_string_n(it, text, len);
    if (LIKELY(v.u.array->h.refs == 1)) v.u.array->dq = true;
    return v;
}

const char *val_chars(Value v, Index *len)
{
    if (!val_is_string(v)) return NULL;
    *len = v.u.array->numel;
    return (const char *) v.u.array->data;
}

Status val_get_string(Interp *it, Value v, StrBuf *out)
{
    Index len;
    const char *text = val_chars(v, &len);
    if (!text) return err(it, "expecting a string value");
    sb_write(out, text, len);
    return OK;
}

bool val_equals_cstr(Value v, const char *text)
{
    Index len;
    const char *chars = val_chars(v, &len);
    return chars && (size_t) len == strlen(text) && memcmp(chars, text, (size_t) len) == 0;
}

/* ---- scalars ---- */

Status val_get_double(Interp *it, Value v, double *out)
{
    v = val_untraced(v);
    switch (v.tag) {
    case T_NUM:
        *out = v.u.num;
        return OK;
    case T_BOOL:
        *out = v.u.boolean;
        return OK;
    case T_RANGE:
        if (v.u.range->numel == 0) break;
        *out = v.u.range->base;
        return OK;
    case T_DIAG:
        if (v.u.diag->elems->numel == 0) break;
        *out = array_get_double(v.u.diag->elems, 0);
        return OK;
    case T_SPARSE:
        if (v.u.sparse->rows == 0 || v.u.sparse->cols == 0) break;
        *out = creal(sparse_get(v.u.sparse, 0, 0));
        return OK;
    case T_PERM:
        if (v.u.perm->n == 0) break;
        *out = v.u.perm->perm[0] == 0;
        return OK;
    case T_ARRAY:
        if (v.u.array->cls == CLS_CELL) return err(it, "octave_base_value::array_value(): wrong type argument 'cell'");
        if (v.u.array->numel == 0) break;
        *out = array_get_double(v.u.array, 0);
        return OK;
    default:
        return err(it, "octave_base_value::array_value(): wrong type argument '%s'",
                   v.tag == T_STRUCT   ? "struct"
                                                         : v.tag == T_OBJECT ? "object"
                                                                             : val_class_name(v));
    }
    return err(it, "index (_,0): out of bound; value 0 out of bound 0");
}

Status val_get_index(Interp *it, Value v, const char *who, Index *out)
{
    double x;
    Status st = val_get_double(it, v, &x);
    if (st != OK) return st;
    if (x != floor(x) || fabs(x) > 9e18)
        return err(it, "%s%sconversion of %g to int64_t value failed", who ? who : "", who ? ": " : "", x);
    *out = (Index) x;
    return OK;
}

/* ---- dims ---- */

Dims dims_2(Index rows, Index cols)
{
    Dims d;
    d.n = 2;
    d.d[0] = rows;
    d.d[1] = cols;
    return d;
}

void dims_normalize(Dims *dims)
{
    while (dims->n > 2 && dims->d[dims->n - 1] == 1) dims->n--;
}

Dims dims_from(int n, const Index *d)
{
    Dims dims;
    dims.n = n;
    dims.d[0] = d[0];
    dims.d[1] = d[1];
    if (LIKELY(n == 2)) return dims;
    memcpy(dims.d, d, (size_t) n * sizeof(Index));
    dims_normalize(&dims);
    return dims;
}

bool dims_equal(const Dims *a, const Dims *b)
{
    return a->n == b->n && memcmp(a->d, b->d, (size_t) a->n * sizeof(Index)) == 0;
}

/* One of them is nothing; but what cannot be counted (base/sizes.h) stays an error beside it, and so does,
 * as in Octave, a product of the others that has no number: whoever steps through an array need not fear
 * for its strides. */
static Index numel_of_empty(const Dims *dims)
{
    Index others = 1;
    for (int k = 0; k < dims->n; k++)
        if (dims->d[k] != 0) others = size_mul(others, dims->d[k]);
    return others == INDEX_MAX_VALUE ? -1 : 0;
}

Index dims_numel(const Dims *dims)
{
    Index numel = 1;
    bool overflow = false;
    for (int k = 0; k < dims->n; k++) {
        if (dims->d[k] == 0) return numel_of_empty(dims);
        overflow |= __builtin_mul_overflow(numel, dims->d[k], &numel);
    }
    return overflow ? -1 : numel;
}

const char *dims_text(const Dims *dims, char *buf, size_t size)
{
    size_t at = 0;
    buf[0] = '\0';
    for (int k = 0; k < dims->n && at < size; k++)
        at += (size_t) snprintf(buf + at, size - at, k ? "x%lld" : "%lld", (long long) dims->d[k]);
    return buf;
}

/* ---- lists ---- */

void vlist_push_take(ValueList *list, Value v)
{
    if (UNLIKELY(!mem_grow(&list->v, sizeof(Value), &list->cap, list->n + 1))) {
        mem_note_failure();
        val_release(v);
        return;
    }
    list->v[list->n++] = v;
}

void vlist_free(ValueList *list)
{
    val_drop_n(list->v, list->n);
    mem_free(list->v);
    *list = (ValueList) VALUE_LIST_INIT;
}
