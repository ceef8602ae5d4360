/* double (), int8 (), logical (), char (): conversion of whole values to a class. */
#include "ops/convert.h"

#include <math.h>

#include "ops/operand.h"
#include "value/sparse.h"
#include "value/diag.h"

static Status err_conversion(Interp *it, Value v, Class to)
{
    return err(it, "invalid conversion from %s to %s", val_type_name(v), class_name(to));
}

/* Character codes are from 0 to 255 when rounded; others warn and become 0, NaN is refused. */
static Status check_codes(Interp *it, const Array *a)
{
    bool told = false;
    for (Index k = 0; k < a->numel; k++) {
        double x = array_get_double(a, k);
        if (isnan(x)) return err(it, "invalid conversion from NaN to character");
        if (told || (round(x) >= 0 && round(x) <= 255)) continue;
        told = true;
        Status st = warn(it, "range error for conversion to character value");
        if (st != OK) return st;
    }
    return OK;
}

static Status to_char(Interp *it, Value v, Value *out)
{
    Array *a, *r = NULL;
    Status st;
    if (!val_is_operand(v) || val_is_complex(v))
        return err(it, "octave_base_value::convert_to_str_internal (): wrong type argument '%s'",
                   val_type_name(v));
    if (val_is_char(v)) {
        *out = val_retain(v);
        return OK;
    }
    st = val_to_array(it, v, &a);
    if (st != OK) return st;
    Dims dims = array_dims(a);
    st = class_is_float((Class) a->cls) || class_is_integer((Class) a->cls) ? check_codes(it, a) : OK;
    if (st == OK) st = array_new_nd(it, CLS_CHAR, false, &dims, &r);
    if (st == OK) {
        for (Index k = 0; k < a->numel; k++) {
            double x = round(array_get_double(a, k));
            array_chars(r)[k] = x >= 0 && x <= 255 ? (unsigned char) x : 0;
        }
        *out = val_from_array_take(&r);
    }
    array_drop(&a);
    return st;
}

static Status to_logical(Interp *it, Value v, Value *out)
{
    Operand o;
    Array *r;
    Status st;
    if (!val_is_operand(v) || val_is_char(v))
        return err(it, "logical: wrong type argument '%s'", val_type_name(v));
    st = operand_open(it, v, &o);
    if (st == OK) st = operand_to_logical(it, &o, false, false);
    if (st == OK) st = operand_take_array(it, &o, v, &r);
    if (st == OK) *out = val_from_array_take(&r);
    operand_close(&o);
    return st;
}

static Status diag_to_class(Interp *it, const Diag *d, Class to, Value *out)
{
    Array *elems;
    Status st = array_to_class(it, d->elems, to, &elems);
    if (st != OK) return st;
    st = diag_new(it, d->rows, d->cols, elems, out);
    array_drop(&elems);
    return st;
}

Status op_convert(Interp *it, Value v, Class to, Value *out)
{
    Array *a;
    Status st;
    if (to == CLS_CHAR) return to_char(it, v, out);
    if (to == CLS_LOGICAL) return to_logical(it, v, out);
    if (v.tag == T_NUM && to == CLS_DOUBLE) {
        *out = v;
        return OK;
    }
    if (!val_is_operand(v)) return err_conversion(it, v, to);
    if (class_is_integer(to) && val_is_complex(v)) return err_conversion(it, v, to);
    if (v.tag == T_DIAG && class_is_float(to)) return diag_to_class(it, v.u.diag, to, out);
    if (to == CLS_DOUBLE && v.tag == T_PERM) {
        *out = val_retain(v);
        return OK;
    }
    st = val_to_class(it, v, to, &a);
    if (st == OK) *out = val_from_array_take(&a);
    return st;
}

Status op_full(Interp *it, Value v, Value *out)
{
    Array *a;
    Status st;
    if (v.tag != T_RANGE && v.tag != T_DIAG && v.tag != T_PERM && v.tag != T_SPARSE) {
        *out = val_retain(v);
        return OK;
    }
    st = val_to_array(it, v, &a);
    if (st == OK) *out = val_from_array_take(&a);
    return st;
}
