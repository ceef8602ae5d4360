/* The tables of elementwise.c's loops, one for each instruction set. */
#ifndef OCTAVO_ELEMENTWISE_TABLES_H
#define OCTAVO_ELEMENTWISE_TABLES_H

#include "kernel/elementwise.h"
#include "kernel/int_arith.h"

typedef struct EwFloats {
    EwLoops arith_f64[EW_ARITH_COUNT], arith_f32[EW_ARITH_COUNT];
    EwLoops compare_f64[EW_COMPARE_COUNT], compare_f32[EW_COMPARE_COUNT];
} EwFloats;

typedef struct EwIntegers {
    EwLoops compare_int[INT_TYPE_COUNT][EW_COMPARE_COUNT];
    EwLoops arith_int[INT_TYPE_COUNT][EW_DIV];    /* none for 64 bits */
    void (*negate_int[INT_I64])(Index n, const void *a, void *r);
    EwLoops and_u8, or_u8;
    void (*not_u8)(Index n, const void *a, void *r);
} EwIntegers;

/* The set for this processor. */
const EwIntegers *ew_integers(void);

#endif
