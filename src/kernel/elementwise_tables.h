/* What each instruction set's file provides to elementwise.c. */
#ifndef OCTAVO_ELEMENTWISE_TABLES_H
#define OCTAVO_ELEMENTWISE_TABLES_H

#include "kernel/elementwise.h"

typedef struct EwTables {
    EwLoops arith_f64[EW_ARITH_COUNT], arith_f32[EW_ARITH_COUNT];
    EwLoops compare_f64[EW_COMPARE_COUNT], compare_f32[EW_COMPARE_COUNT], compare_u8[EW_COMPARE_COUNT];
} EwTables;

extern const EwTables ew_tables_base;
#if defined(__x86_64__)
extern const EwTables ew_tables_avx2;
#endif

#endif
