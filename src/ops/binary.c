/* Binary operators of full values, by operator. */
#include "ops/binary.h"

#include "base/interrupt.h"
#include "ops/diagperm.h"
#include "ops/divide.h"
#include "ops/elementwise.h"
#include "ops/full.h"
#include "ops/matmul.h"
#include "ops/power.h"
#include "value/range.h"

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
Status full_binary(Interp *it, BinOp op, Value a, Value b, const Reuse *reuse, Value *out)
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
