/* Element-wise loops: of real numbers for each instruction set, and of complex ones. */
#include "kernel/elementwise.h"

#include <math.h>

#include "kernel/cpu.h"
#include "kernel/elementwise_tables.h"
#include "kernel/pair_loops.h"
#include "kernel/target.h"

TARGET_OPTIMIZE
TARGET_NO_TRAPS
#define TEMPLATE "kernel/elementwise.tmpl.h"
#define TEMPLATE_AVX512
#include "kernel/each_target.h"

static const EwFloats *floats(void) { return PICK_AVX512(ew_floats); }
const EwIntegers *ew_integers(void) { return PICK_AVX2(ew_integers); }

const EwLoops *kern_arith_f64(EwArith op) { return &floats()->arith_f64[op]; }
const EwLoops *kern_arith_f32(EwArith op) { return &floats()->arith_f32[op]; }
const EwLoops *kern_compare_f64(EwCompare op) { return &floats()->compare_f64[op]; }
const EwLoops *kern_compare_f32(EwCompare op) { return &floats()->compare_f32[op]; }
const EwLoops *kern_compare_u8(EwCompare op) { return &ew_integers()->compare_int[INT_U8][op]; }
const EwLoops *kern_and(void) { return &ew_integers()->and_u8; }
const EwLoops *kern_or(void) { return &ew_integers()->or_u8; }
void kern_not(Index n, const void *a, void *r) { ew_integers()->not_u8(n, a, r); }

/* Complex loops: TA and TB say which operand is real, so that a real one acts on the parts only
 * (2 * (1 + Inf i) has no NaN). */
#define COMPLEX_ARITH(suffix, TA, TB, C)            \
    PAIR_LOOPS(add_##suffix, TA, TB, C, x + y)   \
    PAIR_LOOPS(sub_##suffix, TA, TB, C, x - y)   \
    PAIR_LOOPS(mul_##suffix, TA, TB, C, x * y)   \
    PAIR_LOOPS(div_##suffix, TA, TB, C, x / y)


typedef double _Complex C128;
typedef float _Complex C64;

COMPLEX_ARITH(c128_cc, C128, C128, C128)
COMPLEX_ARITH(c128_cr, C128, double, C128)
COMPLEX_ARITH(c128_rc, double, C128, C128)
COMPLEX_ARITH(c64_cc, C64, C64, C64)
COMPLEX_ARITH(c64_cr, C64, float, C64)
COMPLEX_ARITH(c64_rc, float, C64, C64)

#define ROW(name) { name##_aa, name##_as, name##_sa }
#define ARITH_ROWS(suffix) { ROW(add_##suffix), ROW(sub_##suffix), ROW(mul_##suffix), ROW(div_##suffix) }

const EwLoops *kern_arith_c128(EwArith op, EwComplex kind)
{
    static const EwLoops rows[3][EW_ARITH_COUNT] = {
        ARITH_ROWS(c128_cc), ARITH_ROWS(c128_cr), ARITH_ROWS(c128_rc),
    };
    return &rows[kind][op];
}

const EwLoops *kern_arith_c64(EwArith op, EwComplex kind)
{
    static const EwLoops rows[3][EW_ARITH_COUNT] = {
        ARITH_ROWS(c64_cc), ARITH_ROWS(c64_cr), ARITH_ROWS(c64_rc),
    };
    return &rows[kind][op];
}

/* The argument for ordering: (-1, -0) counts as pi, so that -1 has one place only. */
static inline double order_arg(double _Complex z)
{
    double arg = carg(z);
    return arg == -M_PI ? M_PI : arg;
}

static inline float order_arg_f(float _Complex z)
{
    float arg = cargf(z);
    return arg == (float) -M_PI ? (float) M_PI : arg;
}

#define COMPLEX_ORDER(name, C, ABS, ARG, T, op)                                                   \
    static inline bool name(C x, C y)                                                             \
    {                                                                                             \
        T ax = ABS(x), ay = ABS(y);                                                               \
        if (ax == ay) return ARG(x) op ARG(y);                                                    \
        return ax op ay;                                                                          \
    }

#define COMPLEX_COMPARE(suffix, C, ABS, ARG, T)                                                   \
    COMPLEX_ORDER(is_lt_##suffix, C, ABS, ARG, T, <)                                              \
    COMPLEX_ORDER(is_le_##suffix, C, ABS, ARG, T, <=)                                             \
    COMPLEX_ORDER(is_ge_##suffix, C, ABS, ARG, T, >=)                                             \
    COMPLEX_ORDER(is_gt_##suffix, C, ABS, ARG, T, >)                                              \
    PAIR_LOOPS(lt_##suffix, C, C, bool, is_lt_##suffix(x, y))                                  \
    PAIR_LOOPS(le_##suffix, C, C, bool, is_le_##suffix(x, y))                                  \
    PAIR_LOOPS(eq_##suffix, C, C, bool, x == y)                                                \
    PAIR_LOOPS(ne_##suffix, C, C, bool, x != y)                                                \
    PAIR_LOOPS(ge_##suffix, C, C, bool, is_ge_##suffix(x, y))                                  \
    PAIR_LOOPS(gt_##suffix, C, C, bool, is_gt_##suffix(x, y))

COMPLEX_COMPARE(c128, C128, cabs, order_arg, double)
COMPLEX_COMPARE(c64, C64, cabsf, order_arg_f, float)

#define COMPARE_ROWS(suffix)                                                                      \
    { ROW(lt_##suffix), ROW(le_##suffix), ROW(eq_##suffix),                                       \
      ROW(ne_##suffix), ROW(ge_##suffix), ROW(gt_##suffix) }

const EwLoops *kern_compare_c128(EwCompare op)
{
    static const EwLoops rows[EW_COMPARE_COUNT] = COMPARE_ROWS(c128);
    return &rows[op];
}

const EwLoops *kern_compare_c64(EwCompare op)
{
    static const EwLoops rows[EW_COMPARE_COUNT] = COMPARE_ROWS(c64);
    return &rows[op];
}
