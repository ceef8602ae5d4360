/* Diagonal and permutation matrices in operators: where they stay what they are, and the products and
 * quotients that scale or reorder rows and columns instead of multiplying. */
#ifndef OCTAVO_DIAGPERM_H
#define OCTAVO_DIAGPERM_H

#include "ops/operand.h"
#include "value/diag.h"

/* Each sets *done where it handled (or refused) the pair; else the caller goes on with full matrices. */
Status diagperm_mul(Interp *it, Value a, Value b, Value *out, bool *done) MUST_USE;
Status diagperm_div(Interp *it, Value a, Value b, Value *out, bool *done) MUST_USE;      /* a / b */
Status diagperm_ldiv(Interp *it, Value a, Value b, Value *out, bool *done) MUST_USE;     /* a \ b */
/* + and - of two diagonal matrices. */
Status diagperm_add(Interp *it, BinOp op, Value a, Value b, Value *out, bool *done) MUST_USE;
/* D ^ scalar, P ^ integer. */
Status diagperm_power(Interp *it, Value a, Value b, Value *out, bool *done) MUST_USE;
/* The transposes and +. */
Status diag_unary(Interp *it, UnOp op, const Diag *d, Value *out) MUST_USE;
/* A diagonal matrix of the elements in v (taken; any float value with min (rows, cols) elements). */
Status diag_from_take(Interp *it, Index rows, Index cols, Value *v, Value *out) MUST_USE;
/* perm^-1, the transpose. */
Status perm_inverse(Interp *it, const Perm *p, Value *out) MUST_USE;

static inline bool val_is_diagperm(Value v) { return v.tag == T_DIAG || v.tag == T_PERM; }

#endif
