/* Element-wise loops on plain arrays: arithmetic and comparison of two arrays, or of an array and one
 * number. Every loop may write over either operand. */
#ifndef OCTAVO_ELEMENTWISE_H
#define OCTAVO_ELEMENTWISE_H

#include <complex.h>

#include "base/base.h"

typedef enum EwArith { EW_ADD, EW_SUB, EW_MUL, EW_DIV, EW_ARITH_COUNT } EwArith;
typedef enum EwCompare { EW_LT, EW_LE, EW_EQ, EW_NE, EW_GE, EW_GT, EW_COMPARE_COUNT } EwCompare;

typedef void (*EwLoop)(Index n, const void *a, const void *b, void *r);
/* The three ways two operands can lie: both arrays; b one number; a one number. */
typedef struct EwLoops {
    EwLoop aa, as, sa;
} EwLoops;

/* Real floats, with SIMD as wide as this processor has. */
const EwLoops *kern_arith_f64(EwArith op);
const EwLoops *kern_arith_f32(EwArith op);
const EwLoops *kern_compare_f64(EwCompare op);     /* results are bool bytes */
const EwLoops *kern_compare_f32(EwCompare op);
const EwLoops *kern_compare_u8(EwCompare op);      /* char and logical */
/* Truth values, bytes of 0 or 1. */
const EwLoops *kern_and(void);
const EwLoops *kern_or(void);
void kern_not(Index n, const void *a, void *r);    /* r may be a */

/* Complex numbers: which of the two operands is complex. */
typedef enum EwComplex { EW_CC, EW_CR, EW_RC } EwComplex;
const EwLoops *kern_arith_c128(EwArith op, EwComplex kind);
const EwLoops *kern_arith_c64(EwArith op, EwComplex kind);
/* Order by modulus, then argument (with -pi counted as pi); equality by parts. Both operands complex. */
const EwLoops *kern_compare_c128(EwCompare op);
const EwLoops *kern_compare_c64(EwCompare op);

#endif
