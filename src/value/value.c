/* What any value answers, whatever its tag: class, dims, strings, scalars. */
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

const char *val_class_name(Value v)
{
    if (v.tag == T_MAP && v.u.map->class_name) return v.u.map->class_name;
    if (v.tag == T_OBJECT) return v.u.object->cls->name->name;
    if (v.tag == T_FUNC && v.u.func->formula) return "inline";
    return class_name(val_class(v));
}

Dims object_dims(const Object *o)
{
    if (o->dims) return *o->dims;
    return o->kind == OBJECT_OLD ? val_dims(o->slots[0]) : dims_2(1, 1);
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
