/* Unary operators: + - ! .' ' */
#include <string.h>

#include "base/interrupt.h"
#include "kernel/elementwise.h"
#include "kernel/int_arith.h"
#include "kernel/transpose.h"
#include "ops/diagperm.h"
#include "ops/full.h"
#include "value/structs.h"

/* r = -x for floats, complex ones as pairs. A product with -1 changes nothing but the sign, of 0 too. */
static void negate_floats(Class cls, Index n, const void *x, void *r)
{
    static const float minus_one_f = -1;
    static const double minus_one = -1;
    if (cls == CLS_SINGLE) kern_arith_f32(EW_MUL)->as(n, x, &minus_one_f, r);
    else kern_arith_f64(EW_MUL)->as(n, x, &minus_one, r);
}

/* + and -: text and logicals become doubles. */
static Status plus_minus(Interp *it, UnOp op, Value v, const Reuse *reuse, Value *out)
{
    Operand o;
    Array *r = NULL;
    Status st = operand_open(it, v, &o);
    if (st == OK && operand_is_text_or_bool(&o)) st = operand_convert(it, &o, CLS_DOUBLE);
    if (st != OK) goto done;
    Dims dims = operand_dims(&o);
    st = result_array(it, reuse, o.cls, o.is_complex, &dims, &r);
    if (st != OK) goto done;
    if (op == UN_PLUS) {
        if (r->data != o.data)
            memcpy(r->data, o.data, (size_t) o.numel * class_elem_size(o.cls, o.is_complex));
    } else if (class_is_integer(o.cls)) {
        kern_int_negate((IntType) (o.cls - CLS_INT8), o.numel, o.data, r->data);
    } else {
        negate_floats(o.cls, o.numel * (o.is_complex ? 2 : 1), o.data, r->data);
    }
    *out = val_from_array_take(&r);
done:
    operand_close(&o);
    return st;
}

static Status negate_diag(Interp *it, const Diag *d, Value *out)
{
    Value elems = val_none();
    Status st = plus_minus(it, UN_MINUS, val_from_obj(T_ARRAY, d->elems), NULL, &elems);
    return st == OK ? diag_from_take(it, d->rows, d->cols, &elems, out) : st;
}

static Status logical_not(Interp *it, Value v, Value *out)
{
    Operand o;
    Array *r = NULL;
    Status st = operand_open(it, v, &o);
    if (st == OK) st = operand_to_logical(it, &o, false, false);
    if (st == OK) {
        Dims dims = operand_dims(&o);
        st = array_new_nd(it, CLS_LOGICAL, false, &dims, &r);
    }
    if (st == OK) {
        kern_not(o.numel, o.data, r->data);
        *out = val_from_array_take(&r);
    }
    operand_close(&o);
    return st;
}

static Status err_nd_transpose(Interp *it)
{
    return err(it, "transpose not defined for N-D objects");
}

static void conjugate(Array *a)
{
    if (a->cls == CLS_SINGLE)
        for (Index k = 0; k < a->numel; k++) array_f32(a)[2 * k + 1] = -array_f32(a)[2 * k + 1];
    else
        for (Index k = 0; k < a->numel; k++) array_f64(a)[2 * k + 1] = -array_f64(a)[2 * k + 1];
}

static void transpose_cells(const Array *a, Array *r)
{
    Index m = a->dims[0], n = a->dims[1];
    if (a->numel == 0) return;           /* with as many empty columns as you like */
    for (Index j = 0; j < n; j++)
        for (Index i = 0; i < m; i++) array_cells(r)[j + i * n] = val_retain(array_cells(a)[i + j * m]);
}

static Status transpose_array(Interp *it, UnOp op, Array *a, Value *out)
{
    bool conj = op == UN_CTRANSPOSE && a->is_complex;
    Dims dims = dims_2(a->dims[1], a->dims[0]);
    Array *r;
    Status st;
    if (a->ndims > 2) return err_nd_transpose(it);
    if ((a->dims[0] == 1 || a->dims[1] == 1) && !conj) {
        st = array_reshape(it, a, &dims, &r);
        if (st == OK) *out = val_from_array_take(&r);
        return st;
    }
    st = array_new_nd(it, (Class) a->cls, a->is_complex, &dims, &r);
    if (st != OK) return st;
    r->dq = a->dq;
    if (a->cls == CLS_CELL) {
        transpose_cells(a, r);
    } else {
        interrupt_cuts(it);
        kern_transpose_threads(it->threads, a->dims[0], a->dims[1],
                               class_elem_size((Class) a->cls, a->is_complex), a->data, r->data);
        st = interrupt_was_cut(it);
    }
    if (st == OK && conj) conjugate(r);
    if (st == OK) *out = val_from_array_take(&r);
    else array_drop(&r);
    return st;
}

static Status transpose_struct(Interp *it, const Struct *s, Value *out)
{
    Struct *r;
    Status st;
    if (s->ndims > 2) return err_nd_transpose(it);
    Index m = s->dims[0], n = s->dims[1], fields = struct_nfields(s);
    Dims dims = dims_2(n, m);
    st = struct_new_like(it, s, &dims, &r);
    if (st != OK) return st;
    for (Index j = 0; j < n && s->numel > 0; j++)
        for (Index i = 0; i < m; i++)
            for (Index f = 0; f < fields; f++)
                val_set_take(struct_at(r, j + i * n, f), val_retain(*struct_at(s, i + j * m, f)));
    *out = val_from_struct_take(&r);
    return OK;
}

static Status transpose_value(Interp *it, UnOp op, Value v, Value *out)
{
    Array *a;
    Status st;
    switch (v.tag) {
    case T_NUM:
    case T_BOOL:
        *out = v;
        return OK;
    case T_ARRAY: return transpose_array(it, op, v.u.array, out);
    case T_STRUCT: return transpose_struct(it, v.u.strct, out);
    case T_DIAG: return diag_unary(it, op, v.u.diag, out);
    case T_PERM: return perm_inverse(it, v.u.perm, out);
    case T_RANGE:
        st = val_to_array(it, v, &a);
        if (st != OK) return st;
        st = transpose_array(it, op, a, out);
        array_drop(&a);
        return st;
    default: return err_unary_type(it, unop_text[op], v);
    }
}

Status full_unary(Interp *it, UnOp op, Value v, Value *out)
{
    if (op == UN_TRANSPOSE || op == UN_CTRANSPOSE) return transpose_value(it, op, v, out);
    if (!val_is_operand(v)) return err_unary_type(it, unop_text[op], v);
    if (op == UN_NOT) {
        if (v.tag == T_BOOL) {
            *out = val_bool(!v.u.boolean);
            return OK;
        }
        return logical_not(it, v, out);
    }
    if (v.tag == T_DIAG && op == UN_MINUS) return negate_diag(it, v.u.diag, out);
    if (v.tag == T_DIAG) return diag_unary(it, op, v.u.diag, out);
    if (op == UN_PLUS
        && (v.tag == T_RANGE || (v.tag == T_ARRAY && class_is_numeric((Class) v.u.array->cls)))) {
        *out = val_retain(v);
        return OK;
    }
    return plus_minus(it, op, v, NULL, out);
}
