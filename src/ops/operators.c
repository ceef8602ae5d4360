/* Operators: numbers first, then by the kind of the operands. */
#include "ops/binary.h"

#include <limits.h>
#include <math.h>

#include "kernel/vecmath.h"
#include "ops/full.h"
#include "ops/matmul.h"
#include "ops/objects.h"
#include "ops/sparse.h"
#include "ops/traced.h"

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

/* One of them is of a kind that has operators of its own. */
static inline bool is_special(Value v) { return v.tag >= T_SPARSE; }

static __attribute__((noinline)) Status special_binary(Interp *it, BinOp op, Value a, Value b, Value *out)
{
    if (a.tag == T_OBJECT || b.tag == T_OBJECT)
        return object_hooks(a.tag == T_OBJECT ? a : b)->binary(it, op, a, b, out);
    if (a.tag == T_TRACED || b.tag == T_TRACED) {
        if (a.tag == T_SPARSE || b.tag == T_SPARSE) {
            if (op < BIN_LT) return err_sparse_traced(it);
            /* truth has no derivative */
            return op_binary(it, op, val_untraced(a), val_untraced(b), out);
        }
        return it->traced->binary(it, op, a, b, out);
    }
    if (a.tag == T_SPARSE || b.tag == T_SPARSE) return sparse_binary(it, op, a, b, out);
    return full_binary(it, op, a, b, NULL, out);
}

Status op_binary(Interp *it, BinOp op, Value a, Value b, Value *out)
{
    if (a.tag == T_NUM && b.tag == T_NUM && scalar_op(op, a.u.num, b.u.num, out)) return OK;
    if (UNLIKELY(is_special(a) || is_special(b))) return special_binary(it, op, a, b, out);
    return full_binary(it, op, a, b, NULL, out);
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
    else st = full_binary(it, op, *a, *b, &reuse, &result);
    val_drop(a);
    val_drop(b);
    if (st == OK) *out = result;
    return st;
}

Status op_unary(Interp *it, UnOp op, Value v, Value *out)
{
    if (v.tag == T_NUM && (op == UN_PLUS || op == UN_MINUS)) {
        *out = val_num(op == UN_PLUS ? v.u.num : -v.u.num);
        return OK;
    }
    if (UNLIKELY(v.tag == T_TRACED)) return it->traced->unary(it, op, v, out);
    if (UNLIKELY(v.tag == T_SPARSE)) return sparse_unary(it, op, v.u.sparse, out);
    return full_unary(it, op, v, out);
}

/* Of a sparse matrix and a number: the transpose is made, then it is an element-wise product. */
static Status product_by_scalar(Interp *it, bool left, Value a, Value b, Value *out)
{
    Value turned = val_none();
    Status st = op_unary(it, UN_CTRANSPOSE, left ? a : b, &turned);
    if (st == OK) st = op_binary(it, BIN_MUL, left ? turned : a, left ? b : turned, out);
    val_drop(&turned);
    return st;
}

/* a' * b, or a * b', where a fast way would not do. *done: it was that. */
static inline Status special_product(Interp *it, bool left, Value a, Value b, Value *out, bool *done)
{
    *done = UNLIKELY(a.tag >= T_SPARSE || b.tag >= T_SPARSE) && (a.tag <= T_TRACED && b.tag <= T_TRACED);
    if (!*done) return OK;
    if (a.tag == T_TRACED || b.tag == T_TRACED) {
        if (a.tag == T_SPARSE || b.tag == T_SPARSE) return err_sparse_traced(it);
        return it->traced->product(it, left, a, b, out);
    }
    if (val_numel(a) == 1 || val_numel(b) == 1) return product_by_scalar(it, left, a, b, out);
    return sparse_matmul(it, a, left, b, !left, out);
}

Status op_ctrans_mul(Interp *it, Value a, Value b, Value *out)
{
    bool done;
    Status st = special_product(it, true, a, b, out, &done);
    if (UNLIKELY(done)) return st;
    return op_matmul(it, (Factor) { a, GEMM_CTRANS }, factor_plain(b), NULL, out);
}

Status op_mul_ctrans(Interp *it, Value a, Value b, Value *out)
{
    bool done;
    Status st = special_product(it, false, a, b, out, &done);
    if (UNLIKELY(done)) return st;
    return op_matmul(it, factor_plain(a), (Factor) { b, GEMM_CTRANS }, NULL, out);
}
