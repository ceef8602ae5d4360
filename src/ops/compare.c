/* < <= == != >= > and & | on numbers, text and logicals. */
#include "ops/elementwise.h"

#include <math.h>

#include "base/interp.h"
#include "kernel/int_arith.h"

static EwCompare compare_of(BinOp op)
{
    switch (op) {
    case BIN_LT: return EW_LT;
    case BIN_LE: return EW_LE;
    case BIN_EQ: return EW_EQ;
    case BIN_NE: return EW_NE;
    case BIN_GE: return EW_GE;
    default: return EW_GT;
    }
}

static bool is_int64(Class cls) { return cls == CLS_INT64 || cls == CLS_UINT64; }

/* A real number beside a complex one: its argument counts as 0 in ordering, whatever its sign. */
static Status complex_for_order(Interp *it, EwCompare kind, Operand *o)
{
    bool was_real = !o->is_complex;
    Status st = operand_make_complex(it, o);
    if (st != OK || !was_real || kind == EW_EQ || kind == EW_NE) return st;
    /* operand_make_complex made the copy, so it may be written. */
    if (o->cls == CLS_SINGLE)
        for (Index k = 0; k < o->numel; k++) array_f32(o->owned)[2 * k] = fabsf(array_f32(o->owned)[2 * k]);
    else
        for (Index k = 0; k < o->numel; k++) array_f64(o->owned)[2 * k] = fabs(array_f64(o->owned)[2 * k]);
    return OK;
}

/* Bring both operands to one class that compares exactly, and choose the loops. */
static Status compare_prepare(Interp *it, BinOp op, Value va, Value vb, Operand *a, Operand *b,
                              const EwLoops **loops)
{
    EwCompare kind = compare_of(op);
    bool a_int = class_is_integer(a->cls), b_int = class_is_integer(b->cls);
    Status st = OK;
    if (operand_is_text_or_bool(a) && operand_is_text_or_bool(b)) {
        /* chars are signed, as in Octave */
        *loops = a->cls == CLS_CHAR && b->cls == CLS_CHAR ? kern_int_compare(INT_I8, kind) : kern_compare_u8(kind);
        return OK;
    }
    if ((a_int || b_int) && (a->is_complex || b->is_complex))
        return err_binary_types(it, binop_text[op], va, vb);
    if (a_int && a->cls == b->cls) {
        *loops = kern_int_compare((IntType) (a->cls - CLS_INT8), kind);
        return OK;
    }
    if (a_int && b_int && is_int64(a->cls) && is_int64(b->cls)) {
        /* int64 beside uint64: values beyond int64 are larger than all others. */
        st = operand_convert(it, a->cls == CLS_UINT64 ? a : b, CLS_INT64);
        *loops = kern_int_compare(INT_I64, kind);
        return st;
    }
    if (is_int64(a->cls) || is_int64(b->cls)) {
        Class wide = is_int64(a->cls) ? a->cls : b->cls;
        st = operand_convert_late(it, is_int64(a->cls) ? b : a, CLS_DOUBLE);
        *loops = kern_int64_compare((IntType) (wide - CLS_INT8), kind,
                                    is_int64(a->cls) ? INT_DOUBLE : DOUBLE_INT);
        return st;
    }
    if (a_int || b_int) {
        st = operand_convert_late(it, a, CLS_DOUBLE);
        if (st == OK) st = operand_convert_late(it, b, CLS_DOUBLE);
        *loops = kern_compare_f64(kind);
        return st;
    }
    if (!a->is_complex && !b->is_complex) {
        st = arith_prepare_late(it, op, va, vb, a, b);
        *loops = a->wanted == CLS_SINGLE ? kern_compare_f32(kind) : kern_compare_f64(kind);
        return st;
    }
    st = arith_prepare(it, op, va, vb, a, b);
    if (st == OK) st = complex_for_order(it, kind, a);
    if (st == OK) st = complex_for_order(it, kind, b);
    *loops = a->cls == CLS_SINGLE ? kern_compare_c64(kind) : kern_compare_c128(kind);
    return st;
}

Status ew_compare(Interp *it, BinOp op, Value va, Value vb, Value *out)
{
    Operand a, b;
    Dims dims;
    Array *r = NULL;
    const EwLoops *loops = NULL;
    Status st;
    if (!val_is_operand(va) || !val_is_operand(vb)) return err_binary_types(it, binop_text[op], va, vb);
    st = operand_open(it, va, &a);
    if (st != OK) return st;
    st = operand_open(it, vb, &b);
    if (st == OK) st = compare_prepare(it, op, va, vb, &a, &b, &loops);
    if (st == OK) st = broadcast_dims(it, binop_nonconformant_name(op), &a, &b, &dims);
    if (st == OK) st = array_new_nd(it, CLS_LOGICAL, false, &dims, &r);
    if (st == OK) {
        broadcast_run(it->threads, loops, &a, &b, (EwResult) { &dims, r->data, sizeof(bool) });
        *out = val_from_array_take(&r);
    }
    operand_close(&a);
    operand_close(&b);
    return st;
}

/* Not two integer classes, nor an integer beside a complex number: there & and | are not defined. */
static bool logical_classes_fit(const Operand *a, const Operand *b)
{
    bool a_int = class_is_integer(a->cls), b_int = class_is_integer(b->cls);
    if (a_int && b_int) return a->cls == b->cls;
    return !((a_int || b_int) && (a->is_complex || b->is_complex));
}

Status ew_logical(Interp *it, BinOp op, Value va, Value vb, const Reuse *reuse, Value *out)
{
    Operand a, b;
    Dims dims;
    Array *r = NULL;
    Status st;
    if (va.tag == T_BOOL && vb.tag == T_BOOL) {
        *out = val_bool(op == BIN_AND ? va.u.boolean && vb.u.boolean : va.u.boolean || vb.u.boolean);
        return OK;
    }
    if (!val_is_operand(va) || !val_is_operand(vb)) return err_binary_types(it, binop_text[op], va, vb);
    st = operand_open(it, va, &a);
    if (st != OK) return st;
    st = operand_open(it, vb, &b);
    if (st == OK && !logical_classes_fit(&a, &b)) st = err_binary_types(it, binop_text[op], va, vb);
    if (st == OK) {
        /* Two scalars, one of them complex or an integer: the only pair whose NaN Octave takes for true. */
        bool nan_allowed = a.numel == 1 && b.numel == 1
                           && (a.is_complex || b.is_complex || class_is_integer(a.cls)
                               || class_is_integer(b.cls));
        st = operand_to_logical(it, &a, nan_allowed, true);
        if (st == OK) st = operand_to_logical(it, &b, nan_allowed, true);
    }
    if (st == OK) st = broadcast_dims(it, binop_nonconformant_name(op), &a, &b, &dims);
    if (st == OK) st = result_array(it, reuse, CLS_LOGICAL, false, &dims, &r);
    if (st == OK) {
        broadcast_run(it->threads, op == BIN_AND ? kern_and() : kern_or(), &a, &b,
                      (EwResult) { &dims, r->data, sizeof(bool) });
        *out = val_from_array_take(&r);
    }
    operand_close(&a);
    operand_close(&b);
    return st;
}
