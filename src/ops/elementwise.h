/* Element-wise operators with broadcasting: + - .* ./ .^, comparisons, & and |. */
#ifndef OCTAVO_OPS_ELEMENTWISE_H
#define OCTAVO_OPS_ELEMENTWISE_H

#include "base/threads.h"
#include "kernel/elementwise.h"
#include "ops/operand.h"

/* reuse says which operand's buffer may take the result; NULL: none. ops name BIN_* for messages. */
Status ew_arith(Interp *it, BinOp op, Value a, Value b, const Reuse *reuse, Value *out) MUST_USE;
Status ew_compare(Interp *it, BinOp op, Value a, Value b, Value *out) MUST_USE;
Status ew_logical(Interp *it, BinOp op, Value a, Value b, const Reuse *reuse, Value *out) MUST_USE;
Status ew_power(Interp *it, Value a, Value b, const Reuse *reuse, Value *out) MUST_USE;

/* Dims of the result of broadcasting; nonconformant operands are reported with what. */
Status broadcast_dims(Interp *it, const char *what, const Operand *a, const Operand *b, Dims *out) MUST_USE;
/* Where a result goes, and the bytes of an element. data may be that of an operand that has just these
 * dims. */
typedef struct EwResult {
    const Dims *dims;
    void *data;
    size_t size;
} EwResult;
/* Apply the loops to every pair of elements. */
void broadcast_run(Threads *threads, const EwLoops *loops, const Operand *a, const Operand *b, EwResult to);

/* ERR for pairs that arithmetic does not take. */
Status arith_check_types(Interp *it, BinOp op, Value a, Value b) MUST_USE;
/* Numbers for op's class rules: text and logicals become floats, a double beside a single a single. ERR
 * for pairs no arithmetic takes (two integer classes, integer with complex). */
Status arith_prepare(Interp *it, BinOp op, Value va, Value vb, Operand *a, Operand *b) MUST_USE;
/* The same with conversions left to broadcast_run. */
Status arith_prepare_late(Interp *it, BinOp op, Value va, Value vb, Operand *a, Operand *b) MUST_USE;

/* What messages about nonconformant operands call op: "operator +", "product", "mx_el_eq", ... */
const char *binop_nonconformant_name(BinOp op);

#endif
