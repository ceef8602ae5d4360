/* Binary operators: numbers first, then by operator. */
#include "ops/binary.h"

#include <limits.h>
#include <math.h>

#include "base/interrupt.h"
#include "kernel/vecmath.h"
#include "ops/diagperm.h"
#include "ops/divide.h"
#include "ops/elementwise.h"
#include "ops/matmul.h"
#include "ops/objects.h"
#include "ops/power.h"
#include "ops/sparse.h"
#include "ops/traced.h"
#include "value/range.h"

/* Two real numbers. False: not a real number or an error; the long way finds out. */
static inline bool scalar_op(BinOp op, double x, double y, Value *out)
{
    switch (op) {
    case BIN_ADD: *out = val_num(x + y); return true;
    case BIN_SUB: *out = val_num(x - y); return true;
    case BIN_MUL:
    case BIN_EL_MUL: *out = val_num(x * y); return true;
    case BIN_DIV:
    case BIN_EL_DIV: *out = val_num(x / y); return true;
    case BIN_LDIV:
    case BIN_EL_LDIV: *out = val_num(y / x); return true;
    case BIN_POW:
    case BIN_EL_POW:
        if (x < 0 && !(y == trunc(y) && fabs(y) <= INT_MAX)) return false;
        *out = val_num(kern_pow(x, y));
        return true;
    case BIN_LT: *out = val_bool(x < y); return true;
    case BIN_LE: *out = val_bool(x <= y); return true;
    case BIN_EQ: *out = val_bool(x == y); return true;
    case BIN_NE: *out = val_bool(x != y); return true;
    case BIN_GE: *out = val_bool(x >= y); return true;
    case BIN_GT: *out = val_bool(x > y); return true;
    case BIN_AND:
        if (x != x || y != y) return false;
        *out = val_bool(x != 0 && y != 0);
        return true;
    case BIN_OR:
        if (x != x || y != y) return false;
        *out = val_bool(x != 0 || y != 0);
        return true;
    default: return false;
    }
}

/* Two handles are equal where they are the same function. */
static Status compare_handles(Interp *it, BinOp op, Value a, Value b, Value *out)
{
    bool equal;
    Status st = op_is_equal(it, a, b, false, &equal);
    if (st == OK) *out = val_bool(equal == (op == BIN_EQ));
    return st;
}

static inline Status by_operator(Interp *it, BinOp op, Value a, Value b, const Reuse *reuse, Value *out)
{
    bool done = false;
    Status st;
    switch (op) {
    case BIN_ADD:
    case BIN_SUB:
        st = diagperm_add(it, op, a, b, out, &done);
        if (done || st != OK) return st;
        return ew_arith(it, op, a, b, reuse, out);
    case BIN_EL_MUL:
    case BIN_EL_DIV:
    case BIN_EL_LDIV: return ew_arith(it, op, a, b, reuse, out);
    case BIN_MUL: return op_matmul(it, factor_plain(a), factor_plain(b), reuse, out);
    case BIN_DIV: return op_right_divide(it, a, b, reuse, out);
    case BIN_LDIV: return op_left_divide(it, a, b, reuse, out);
    case BIN_POW: return op_matrix_power(it, a, b, out);
    case BIN_EL_POW: return ew_power(it, a, b, reuse, out);
    case BIN_AND:
    case BIN_OR: return ew_logical(it, op, a, b, reuse, out);
    case BIN_EQ:
    case BIN_NE:
        if (a.tag == T_FUNC && b.tag == T_FUNC) return compare_handles(it, op, a, b, out);
        return ew_compare(it, op, a, b, out);
    default: return ew_compare(it, op, a, b, out);
    }
}

/* More elements on either side: the result may be long. */
enum { FEW = 256 };
static inline bool is_short(Value v)
{
    return v.tag <= T_BOOL || (v.tag == T_ARRAY && v.u.array->numel <= FEW) || (v.tag == T_RANGE && v.u.range->numel <= FEW);
}

/* Ctrl-C leaves what is not done in place. */
static Status dispatch(Interp *it, BinOp op, Value a, Value b, const Reuse *reuse, Value *out)
{
    bool cut = !(is_short(a) && is_short(b));
    if (cut) interrupt_cuts(it);
    Status st = by_operator(it, op, a, b, reuse, out);
    if (LIKELY(!cut)) return st;
    threads_stop_at(it->threads, NULL);
    if (LIKELY(!it->interrupted) || st != OK) return st;
    val_drop(out);
    return interrupt_status(it);
}

/* One of them is of a kind that has operators of its own. */
static inline bool is_special(Value v) { return v.tag >= T_SPARSE; }

static __attribute__((noinline)) Status special_binary(Interp *it, BinOp op, Value a, Value b, Value *out)
{
    if (a.tag == T_OBJECT || b.tag == T_OBJECT)
        return object_hooks(a.tag == T_OBJECT ? a : b)->binary(it, op, a, b, out);
    if (a.tag == T_TRACED || b.tag == T_TRACED) {
        if (a.tag == T_SPARSE || b.tag == T_SPARSE) {
            if (op < BIN_LT) return err_sparse_traced(it);
            return op_binary(it, op, val_untraced(a), val_untraced(b), out);      /* truth has no derivative */
        }
        return it->traced->binary(it, op, a, b, out);
    }
    if (a.tag == T_SPARSE || b.tag == T_SPARSE) return sparse_binary(it, op, a, b, out);
    return dispatch(it, op, a, b, NULL, out);
}

Status op_binary(Interp *it, BinOp op, Value a, Value b, Value *out)
{
    if (a.tag == T_NUM && b.tag == T_NUM && scalar_op(op, a.u.num, b.u.num, out)) return OK;
    if (UNLIKELY(is_special(a) || is_special(b))) return special_binary(it, op, a, b, out);
    return dispatch(it, op, a, b, NULL, out);
}

Status op_binary_take(Interp *it, BinOp op, Value *a, Value *b, Value *out)
{
    Reuse reuse;
    Value result = val_none();
    Status st;
    if (a->tag == T_NUM && b->tag == T_NUM && scalar_op(op, a->u.num, b->u.num, out)) {
        if (out != a) a->tag = T_NONE;
        if (out != b) b->tag = T_NONE;
        return OK;
    }
    reuse.a = a->tag == T_ARRAY ? a->u.array : NULL;
    reuse.b = b->tag == T_ARRAY ? b->u.array : NULL;
    /* One array as both operands is not unique. */
    if (UNLIKELY(is_special(*a) || is_special(*b))) st = special_binary(it, op, *a, *b, &result);
    else st = dispatch(it, op, *a, *b, &reuse, &result);
    val_drop(a);
    val_drop(b);
    if (st == OK) *out = result;
    return st;
}
