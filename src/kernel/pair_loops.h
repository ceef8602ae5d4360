/* Loops over pairs whose operands may be of two types, x and y in the expression: array and array, array and
 * scalar, scalar and array (kernel/elementwise.h says what such loops are). */
#ifndef OCTAVO_PAIR_LOOPS_H
#define OCTAVO_PAIR_LOOPS_H

#define PAIR_LOOP_AA(name, TA, TB, R, expression)                                                 \
    static void name##_aa(Index n, const void *pa, const void *pb, void *pr)                      \
    {                                                                                             \
        const TA *a = pa;                                                                         \
        const TB *b = pb;                                                                         \
        R *r = pr;                                                                                \
        for (Index i = 0; i < n; i++) { TA x = a[i]; TB y = b[i]; r[i] = expression; }            \
    }
#define PAIR_LOOP_AS(name, TA, TB, R, expression)                                                 \
    static void name##_as(Index n, const void *pa, const void *pb, void *pr)                      \
    {                                                                                             \
        const TA *a = pa;                                                                         \
        TB y = *(const TB *) pb;                                                                  \
        R *r = pr;                                                                                \
        for (Index i = 0; i < n; i++) { TA x = a[i]; r[i] = expression; }                         \
    }
#define PAIR_LOOP_SA(name, TA, TB, R, expression)                                                 \
    static void name##_sa(Index n, const void *pa, const void *pb, void *pr)                      \
    {                                                                                             \
        TA x = *(const TA *) pa;                                                                  \
        const TB *b = pb;                                                                         \
        R *r = pr;                                                                                \
        for (Index i = 0; i < n; i++) { TB y = b[i]; r[i] = expression; }                         \
    }
#define PAIR_LOOPS(name, TA, TB, R, expression)  \
    PAIR_LOOP_AA(name, TA, TB, R, expression)    \
    PAIR_LOOP_AS(name, TA, TB, R, expression)    \
    PAIR_LOOP_SA(name, TA, TB, R, expression)

#endif
