/* What the machine does in its loop with scalars, and with elements of arrays that need no memory. */
#ifndef OCTAVO_INLINE_OPS_H
#define OCTAVO_INLINE_OPS_H

#include <math.h>

#include "ops/binary.h"
#include "value/array.h"

static inline void set_num(Value *dst, double x)
{
    if (UNLIKELY(val_is_object(*dst))) val_release(*dst);
    dst->tag = T_NUM;
    dst->u.num = x;
}

static inline void set_bool(Value *dst, bool x)
{
    if (UNLIKELY(val_is_object(*dst))) val_release(*dst);
    dst->tag = T_BOOL;
    dst->u.boolean = x;
}

static inline bool is_int_exponent(double y) { return y == floor(y) && fabs(y) <= INT32_MAX; }

/* A real number as the language sees it: numbers and logical scalars. */
static inline bool as_num(const Value *v, double *x)
{
    if (LIKELY(v->tag == T_NUM)) {
        *x = v->u.num;
        return true;
    }
    if (v->tag != T_BOOL) return false;
    *x = v->u.boolean;
    return true;
}

static inline bool compare_nums(int op, double x, double y)
{
    switch (op) {
    case BIN_LT: return x < y;
    case BIN_LE: return x <= y;
    case BIN_EQ: return x == y;
    case BIN_NE: return x != y;
    case BIN_GE: return x >= y;
    default: return x > y;
    }
}

/* Zero-based subscript of a T_NUM within count, -1 if it is not one. */
static inline Index subscript(const Value *v, Index count)
{
    double x = v->u.num;
    Index k;
    if (UNLIKELY(v->tag != T_NUM || !(x >= 1) || !(x <= (double) count))) return -1;
    k = (Index) x;
    return (double) k == x ? k - 1 : -1;
}

static inline bool read_element(const Value *obj, Index k, Value *out)
{
    const Array *a = obj->u.array;
    if (a->cls == CLS_DOUBLE && !a->is_complex) set_num(out, array_f64(a)[k]);
    else if (a->cls == CLS_LOGICAL) set_bool(out, array_bool(a)[k]);
    else return false;
    return true;
}

static inline bool write_element(Array *a, Index k, const Value *v)
{
    if (!array_is_unique(a)) return false;
    if (a->cls == CLS_DOUBLE && !a->is_complex && v->tag == T_NUM) array_f64(a)[k] = v->u.num;
    else if (a->cls == CLS_LOGICAL && v->tag == T_BOOL) array_bool(a)[k] = v->u.boolean;
    else if (a->cls == CLS_DOUBLE && !a->is_complex && v->tag == T_BOOL) array_f64(a)[k] = v->u.boolean;
    else return false;
    return true;
}

/* x(end+1) = v on a row with room behind it. */
static inline bool append_element(Array *a, const Value *idx, const Value *v)
{
    if (a->cls != CLS_DOUBLE || a->is_complex || v->tag != T_NUM || idx->tag != T_NUM || a->ndims != 2
        || a->dims[0] != 1)
        return false;
    if (idx->u.num != (double) a->numel + 1 || a->numel >= a->capacity || !array_is_unique(a)
        || a->numel == 0)
        return false;
    array_f64(a)[a->numel++] = v->u.num;
    a->dims[1]++;
    return true;
}

#endif
