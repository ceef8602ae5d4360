/* Element-wise loops on integers: arithmetic saturates and rounds half away from zero, as Octave's does.
 * An operand that is a float array is an array of doubles here. */
#ifndef OCTAVO_INT_ARITH_H
#define OCTAVO_INT_ARITH_H

#include "kernel/elementwise.h"

/* Integer types in the order of the value classes int8 ... uint64. */
typedef enum IntType {
    INT_I8, INT_I16, INT_I32, INT_I64, INT_U8, INT_U16, INT_U32, INT_U64, INT_TYPE_COUNT
} IntType;

/* Which operand has the integer type; the other is double. */
typedef enum IntMix { INT_INT, INT_DOUBLE, DOUBLE_INT } IntMix;

const EwLoops *kern_int_arith(IntType type, EwArith op, IntMix mix);
const EwLoops *kern_int_power(IntType type, IntMix mix);
/* Both operands of the type. */
const EwLoops *kern_int_compare(IntType type, EwCompare op);
/* A 64-bit integer against a double, exactly. */
const EwLoops *kern_int64_compare(IntType type, EwCompare op, IntMix mix);
/* r = -a; r may be a. */
void kern_int_negate(IntType type, Index n, const void *a, void *r);

#endif
