/* Passes over a tile: the portable loops, the choice between instruction sets, mappers, and what operations
 * do to numbers alone. */
#include <math.h>

#include "kernel/cpu.h"
#include "kernel/fused_parts.h"
#include "kernel/simple_maps.h"
#include "kernel/target.h"
#include "kernel/vecmath.h"

TARGET_OPTIMIZE
#define TEMPLATE "kernel/fused_passes.tmpl.h"
#include "kernel/each_target.h"

const FusedLoops *fused_loops(void) { return PICK_AVX2(fused_loops); }

#define MAP(name, low, high) { kern_##name##_f64, kern_##name##_f32, low, high }
#define TOTAL(name) MAP(name, -INFINITY, INFINITY)

const FusedMap *fused_map(FusedOp op)
{
    /* from FUSED_FLOOR on, in the order of FusedOp */
    static const FusedMap maps[] = {
        TOTAL(floor), TOTAL(ceil), TOTAL(fix), TOTAL(round), TOTAL(sign),
        TOTAL(exp), MAP(log, 0, INFINITY), MAP(log2, 0, INFINITY), MAP(log10, 0, INFINITY), MAP(log1p, -1, INFINITY), TOTAL(expm1),
        TOTAL(tanh), TOTAL(sinh), TOTAL(cosh), TOTAL(sin), TOTAL(cos), TOTAL(tan), MAP(asin, -1, 1), MAP(acos, -1, 1), TOTAL(atan)
    };
    static const FusedMap abs_map = TOTAL(abs), sqrt_map = MAP(sqrt, 0, INFINITY);
    if (op == FUSED_ABS) return &abs_map;
    if (op == FUSED_SQRT) return &sqrt_map;
    return op >= FUSED_FLOOR && op <= FUSED_ATAN ? &maps[op - FUSED_FLOOR] : NULL;
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
    case FUSED_POW: return kern_pow(a, b);
    case FUSED_NEG: return -a;
    case FUSED_NOT: return a == 0;
    case FUSED_SQUARE: return a * a;
    case FUSED_CUBE: return kern_pow(a, 3);
    default: return a;                           /* FUSED_NUMBER */
    }
}

bool fused_scalar_op(FusedOp op, bool single, bool checks_truth, double a, double b, double *r)
{
    const FusedMap *map = fused_map(op);
    if (checks_truth && (a != a || b != b)) return false;
    if (map && (a < map->low || a > map->high)) return false;
    if (op == FUSED_POW && a < 0) return false;
    if (single) {
        float x = (float) a, y = (float) b;
        if (map) {
            map->f32(1, &x, &y);
            *r = y;
            return true;
        }
        if (op == FUSED_POW) {
            kern_pow_f32(1, &x, 1, &y, 1, &x);
            *r = x;
            return true;
        }
        if (op == FUSED_CUBE) {
            y = 3;
            kern_pow_f32(1, &x, 1, &y, 1, &x);
            *r = x;
            return true;
        }
        /* Of two floats the double result rounds to the float one. */
        *r = fused_gives_truth(op) ? number_op(op, a, b) : (float) number_op(op, x, y);
        return true;
    }
    if (map) map->f64(1, &a, r);
    else *r = number_op(op, a, b);
    return true;
}
