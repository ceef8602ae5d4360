/* Passes over a tile: the portable loops, the choice between instruction sets, mappers, and what operations do to numbers
 * alone. */
#include <math.h>

#include "kernel/cpu.h"
#include "kernel/fused_parts.h"
#include "kernel/simple_maps.h"
#include "kernel/target.h"
#include "kernel/vecmath.h"

TARGET_OPTIMIZE
#define FL_SUFFIX base
#include "kernel/fused_loops.h"

const FusedLoops *fused_loops(void)
{
#if defined(__x86_64__)
    if (kern_cpu() >= CPU_AVX2) return &fused_loops_avx2;
#endif
    return &fused_loops_base;
}

FusedMap64 fused_map_f64(FusedOp op, double *low)
{
    *low = op == FUSED_LOG || op == FUSED_SQRT ? 0 : -INFINITY;
    switch (op) {
    case FUSED_ABS: return kern_abs_f64;
    case FUSED_SQRT: return kern_sqrt_f64;
    case FUSED_FLOOR: return kern_floor_f64;
    case FUSED_CEIL: return kern_ceil_f64;
    case FUSED_FIX: return kern_fix_f64;
    case FUSED_EXP: return kern_exp_f64;
    case FUSED_LOG: return kern_log_f64;
    default: return NULL;
    }
}

FusedMap32 fused_map_f32(FusedOp op, double *low)
{
    *low = -INFINITY;
    (void) op;
    return NULL;
}

static double number_op(FusedOp op, double a, double b)
{
    switch (op) {
    case FUSED_ADD: return a + b;
    case FUSED_SUB: return a - b;
    case FUSED_MUL: return a * b;
    case FUSED_DIV: return a / b;
    case FUSED_LT: return a < b;
    case FUSED_LE: return a <= b;
    case FUSED_EQ: return a == b;
    case FUSED_NE: return a != b;
    case FUSED_GE: return a >= b;
    case FUSED_GT: return a > b;
    case FUSED_AND: return a != 0 && b != 0;
    case FUSED_OR: return a != 0 || b != 0;
    case FUSED_MAX: return a > b || b != b ? a : b;
    case FUSED_MIN: return a < b || b != b ? a : b;
    case FUSED_NEG: return -a;
    case FUSED_NOT: return a == 0;
    case FUSED_SQUARE: return pow(a, 2);         /* scalars and arrays differ here in Octave, too */
    case FUSED_CUBE: return pow(a, 3);
    default: return a;                           /* FUSED_NUMBER */
    }
}

bool fused_scalar_op(FusedOp op, bool single, bool checks_truth, double a, double b, double *r)
{
    double low;
    if (checks_truth && (a != a || b != b)) return false;
    if (single) {
        FusedMap32 map = fused_map_f32(op, &low);
        float x = (float) a, y;
        if (map) {
            if (x < low) return false;
            map(1, &x, &y);
            *r = y;
            return true;
        }
        if (op == FUSED_SQUARE || op == FUSED_CUBE) {
            *r = powf(x, op == FUSED_SQUARE ? 2 : 3);
            return true;
        }
        /* Of two floats the double result rounds to the float one. */
        *r = fused_gives_truth(op) ? number_op(op, a, b) : (float) number_op(op, x, (float) b);
        return true;
    }
    FusedMap64 map = fused_map_f64(op, &low);
    if (map) {
        if (a < low) return false;
        map(1, &a, r);
    } else {
        *r = number_op(op, a, b);
    }
    return true;
}
