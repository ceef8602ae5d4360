/* Operands: any number as plain data. */
#include "ops/operand.h"

#include <math.h>

#include "kernel/convert.h"
#include "value/diag.h"
#include "value/range.h"
#include "value/traced.h"

static const Index scalar_dims[2] = { 1, 1 };

bool val_is_operand(Value v)
{
    switch (v.tag) {
    case T_NUM:
    case T_BOOL:
    case T_RANGE:
    case T_DIAG:
    case T_PERM:
    case T_SPARSE:
        return true;
    case T_ARRAY:
        return v.u.array->cls != CLS_CELL;
    case T_TRACED: return val_is_operand(val_untraced(v));
    default:
        return false;
    }
}

static void view_array(Operand *o, const Array *a)
{
    o->cls = o->wanted = (Class) a->cls;
    o->is_complex = a->is_complex;
    o->ndims = a->ndims;
    o->dims = a->dims;
    o->numel = a->numel;
    o->data = a->data;
}

Status operand_open(Interp *it, Value v, Operand *o)
{
    Status st;
    v = val_untraced(v);
    o->owned = NULL;
    o->is_complex = false;
    o->ndims = 2;
    o->dims = scalar_dims;
    o->numel = 1;
    switch (v.tag) {
    case T_NUM:
        o->cls = o->wanted = CLS_DOUBLE;
        o->num = v.u.num;
        o->data = &o->num;
        return OK;
    case T_BOOL:
        o->cls = o->wanted = CLS_LOGICAL;
        o->boolean = v.u.boolean;
        o->data = &o->boolean;
        return OK;
    case T_ARRAY:
        view_array(o, v.u.array);
        return OK;
    default:
        st = val_to_array(it, v, &o->owned);
        if (st == OK) view_array(o, o->owned);
        return st;
    }
}

void operand_close(Operand *o)
{
    array_drop(&o->owned);
}

static void take_array(Operand *o, Array *a)
{
    array_drop(&o->owned);
    o->owned = a;
    view_array(o, a);
}

/* A copy of the operand's header around its data is never needed: conversions read elements here. */
static Status operand_array(Interp *it, const Operand *o, Class cls, bool is_complex, Array **out)
{
    Dims dims = operand_dims(o);
    return array_new_nd(it, cls, is_complex, &dims, out);
}

Status operand_convert(Interp *it, Operand *o, Class cls)
{
    Array *r = NULL;
    Status st;
    if (o->cls == cls) return OK;
    if (o->numel == 1 && cls == CLS_DOUBLE && operand_is_text_or_bool(o)) {
        o->num = *(const unsigned char *) o->data;
        o->data = &o->num;
        o->cls = o->wanted = cls;
        return OK;
    }
    if (o->data == &o->num) {
        st = operand_array(it, o, cls, false, &r);
        if (st != OK) return st;
        array_set_double(r, 0, o->num);
    } else if (o->data == &o->boolean) {
        st = operand_array(it, o, cls, false, &r);
        if (st != OK) return st;
        array_set_double(r, 0, o->boolean);
    } else if (cls == CLS_DOUBLE && operand_is_text_or_bool(o)) {
        const unsigned char *x = o->data;
        st = operand_array(it, o, cls, false, &r);
        if (st != OK) return st;
        double *y = array_f64(r);
        for (Index k = 0; k < o->numel; k++) y[k] = x[k];
    } else {
        /* A header that borrows the data, for the general conversion. */
        Array view = { .h = { 1, T_ARRAY }, .cls = (uint8_t) o->cls, .is_complex = o->is_complex,
                       .ndims = o->ndims, .numel = o->numel, .data = (void *) o->data,
                       .dims = (Index *) o->dims };
        st = array_to_class(it, &view, cls, &r);
        if (st != OK) return st;
    }
    take_array(o, r);
    return OK;
}

Status operand_convert_late(Interp *it, Operand *o, Class cls)
{
    if (o->numel == 1 || o->is_complex) return operand_convert(it, o, cls);
    o->wanted = cls;
    return OK;
}

Status operand_make_complex(Interp *it, Operand *o)
{
    Array *r;
    Status st;
    if (o->is_complex) return OK;
    st = operand_array(it, o, o->cls, true, &r);
    if (st != OK) return st;
    if (o->cls == CLS_SINGLE)
        for (Index k = 0; k < o->numel; k++) array_c64(r)[k] = ((const float *) o->data)[k];
    else
        for (Index k = 0; k < o->numel; k++) array_c128(r)[k] = ((const double *) o->data)[k];
    take_array(o, r);
    return OK;
}

Status operand_take_array(Interp *it, Operand *o, Value v, Array **out)
{
    Status st;
    if (o->owned) {
        *out = o->owned;
        o->owned = NULL;
        return OK;
    }
    if (v.tag == T_ARRAY && o->data == v.u.array->data) return val_to_array(it, v, out);
    st = operand_array(it, o, o->cls, false, out);
    if (st == OK) array_set_double(*out, 0, o->data == &o->boolean ? o->boolean : o->num);
    return st;
}

void operand_flatten(Operand *o, Index *flat)
{
    if (o->ndims <= 2) return;
    flat[0] = o->dims[0];
    flat[1] = flat[0] ? o->numel / flat[0] : 0;
    o->dims = flat;
    o->ndims = 2;
}

static Status err_nan_to_logical(Interp *it)
{
    return err(it, "invalid conversion from NaN to logical");
}

#define TO_LOGICAL(T)                                                \
    {                                                                \
        const T *x = o->data;                                        \
        for (Index k = 0; k < o->numel; k++) y[k] = x[k] != 0;       \
        break;                                                       \
    }

static void complex_to_logical(const Operand *o, bool *y)
{
    for (Index k = 0; k < o->numel; k++)
        y[k] = o->cls == CLS_DOUBLE
                   ? ((const double *) o->data)[2 * k] != 0 || ((const double *) o->data)[2 * k + 1] != 0
                   : ((const float *) o->data)[2 * k] != 0 || ((const float *) o->data)[2 * k + 1] != 0;
}

Status operand_to_logical(Interp *it, Operand *o, bool nan_allowed, bool late)
{
    Array *r;
    Status st;
    bool *y;
    if (o->cls == CLS_LOGICAL) return OK;
    if (o->data == &o->num) {
        if (isnan(o->num) && !nan_allowed) return err_nan_to_logical(it);
        o->boolean = o->num != 0;
        o->data = &o->boolean;
        o->cls = o->wanted = CLS_LOGICAL;
        return OK;
    }
    if (late && o->numel != 1 && !o->is_complex) {
        if (class_is_float(o->cls) && !nan_allowed && kern_any_nan((NumberType) o->cls, o->numel, o->data))
            return err_nan_to_logical(it);
        o->wanted = CLS_LOGICAL;
        return OK;
    }
    st = operand_array(it, o, CLS_LOGICAL, false, &r);
    if (st != OK) return st;
    y = array_bool(r);
    switch (o->cls) {
    case CLS_DOUBLE:
    case CLS_SINGLE:
        if (!nan_allowed && kern_any_nan((NumberType) o->cls, o->numel << o->is_complex, o->data)) {
            array_drop(&r);
            return err_nan_to_logical(it);
        }
        if (o->is_complex) complex_to_logical(o, y);
        else kern_convert((NumberType) o->cls, NUM_BOOL, o->numel, o->data, y);
        break;
    case CLS_INT8:
    case CLS_UINT8:
    case CLS_CHAR: TO_LOGICAL(uint8_t)
    case CLS_INT16:
    case CLS_UINT16: TO_LOGICAL(uint16_t)
    case CLS_INT32:
    case CLS_UINT32: TO_LOGICAL(uint32_t)
    default: TO_LOGICAL(uint64_t)
    }
    take_array(o, r);
    return OK;
}

/* ---- results ---- */

static bool fits(const Array *a, Class cls, bool is_complex, const Dims *dims)
{
    if (!a || a->cls != cls || a->is_complex != is_complex || a->ndims != dims->n || !array_is_unique(a))
        return false;
    for (int k = 0; k < dims->n; k++)
        if (a->dims[k] != dims->d[k]) return false;
    return true;
}

Status result_array(Interp *it, const Reuse *reuse, Class cls, bool is_complex, const Dims *dims, Array **out)
{
    if (reuse) {
        Array *again = fits(reuse->a, cls, is_complex, dims) ? reuse->a
                     : fits(reuse->b, cls, is_complex, dims) ? reuse->b : NULL;
        if (again && again->numel <= REUSE_MOST) {
            reuse_begins(it, again->numel);
            array_retain(again);
            *out = again;
            return OK;
        }
    }
    return array_new_nd(it, cls, is_complex, dims, out);
}
