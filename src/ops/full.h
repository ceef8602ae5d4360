/* Operators of full values: of neither sparse nor traced ones nor objects, which have their own and stand on
 * these. */
#ifndef OCTAVO_OPS_FULL_H
#define OCTAVO_OPS_FULL_H

#include "ops/binary.h"
#include "ops/operand.h"

/* reuse: operands whose memory the result may take; NULL: none. */
Status full_binary(Interp *it, BinOp op, Value a, Value b, const Reuse *reuse, Value *out) MUST_USE;
Status full_unary(Interp *it, UnOp op, Value v, Value *out) MUST_USE;

#endif
