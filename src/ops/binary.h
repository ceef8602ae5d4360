/* Unary and binary operators on any two values, with broadcasting and Octave's class rules. */
#ifndef OCTAVO_BINARY_H
#define OCTAVO_BINARY_H

#include "value/value.h"

typedef enum BinOp {
    BIN_ADD, BIN_SUB, BIN_MUL, BIN_DIV, BIN_LDIV, BIN_POW,                  /* + - * / \ ^  (matrix) */
    BIN_EL_MUL, BIN_EL_DIV, BIN_EL_LDIV, BIN_EL_POW,                        /* .* ./ .\ .^ */
    BIN_LT, BIN_LE, BIN_EQ, BIN_NE, BIN_GE, BIN_GT, BIN_AND, BIN_OR,        /* & | are element-wise */
    BIN_COUNT
} BinOp;

typedef enum UnOp { UN_PLUS, UN_MINUS, UN_NOT, UN_TRANSPOSE, UN_CTRANSPOSE, UN_COUNT } UnOp;

extern const char *const binop_text[BIN_COUNT];     /* "+", ".*", ...: type_names.c */
extern const char *const unop_text[UN_COUNT];

Status op_binary(Interp *it, BinOp op, Value a, Value b, Value *out) MUST_USE;
/* The same, but *a and *b are temporaries nobody else needs: consumed (T_NONE afterwards, on failure
 * too), and the buffer of one that is uniquely owned serves the result where shapes and classes allow. */
Status op_binary_take(Interp *it, BinOp op, Value *a, Value *b, Value *out) MUST_USE;
Status op_unary(Interp *it, UnOp op, Value a, Value *out) MUST_USE;
/* a' * b and a * b' (conjugating) without making the transpose. */
Status op_ctrans_mul(Interp *it, Value a, Value b, Value *out) MUST_USE;
Status op_mul_ctrans(Interp *it, Value a, Value b, Value *out) MUST_USE;

/* Octave's truth: all elements nonzero and not empty. ERR for cells, structs, ...; the text is the one
 * Octave gives for if/while conditions. */
Status op_is_true(Interp *it, Value v, bool *out) MUST_USE;
/* base:increment:limit (three scalars; others use their first element, as Octave does). increment may be
 * T_NONE for base:limit. Integer and single operands give matrices of their class. */
/* No end to its elements: only a loop can run over it. */
bool range_is_endless(double base, double inc, double limit);
Status op_range(Interp *it, Value base, Value increment, Value limit, Value *out) MUST_USE;

/* isequal()'s comparison. */
Status op_is_equal(Interp *it, Value a, Value b, bool nan_equal, bool *out) MUST_USE;

/* "operator +: nonconformant arguments (op1 is 1x2, op2 is 1x3)" with Octave:nonconformant-args. */
Status err_nonconformant(Interp *it, const char *what, const Dims *a, const Dims *b);
/* The type names of Octave's operator messages: "cell", "scalar", "bool matrix", "complex matrix", ... */
const char *val_type_name(Value v);

#endif
