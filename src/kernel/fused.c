/* Fused element-wise expressions. A tile is small enough that all intermediate results of an expression stay in the
 * first-level cache, and large enough that the dispatch between loops costs little. */
#include "kernel/fused.h"

#include <math.h>

#include "kernel/reduce.h"
#include "kernel/simple_maps.h"
#include "kernel/target.h"
#include "kernel/vecmath.h"

enum { TILE = 512 };

/* What stands on the program's stack for the present tile. */
typedef struct Operand {
    const double *data;          /* NULL: scalar */
    double scalar;
} Operand;

TARGET_OPTIMIZE

#define LOOPS(name, operator, suffix)                                                                          \
    static void name##_vv##suffix(Index n, const double *x, const double *y, double *r)                       \
    {                                                                                                          \
        LOOP_INDEPENDENT                                                                                       \
        for (Index k = 0; k < n; k++) r[k] = x[k] operator y[k];                                               \
    }                                                                                                          \
    static void name##_vs##suffix(Index n, const double *x, double y, double *r)                              \
    {                                                                                                          \
        LOOP_INDEPENDENT                                                                                       \
        for (Index k = 0; k < n; k++) r[k] = x[k] operator y;                                                  \
    }                                                                                                          \
    static void name##_sv##suffix(Index n, double x, const double *y, double *r)                              \
    {                                                                                                          \
        LOOP_INDEPENDENT                                                                                       \
        for (Index k = 0; k < n; k++) r[k] = x operator y[k];                                                  \
    }

/* a + s * b and a - s * b in one pass: the product is rounded by itself (no contraction), only its trip through
 * memory is saved. */
#define SCALED(name, operator, suffix)                                                                         \
    static void name##_scaled##suffix(Index n, const double *a, double s, const double *b, double *r)         \
    {                                                                                                          \
        LOOP_INDEPENDENT                                                                                       \
        for (Index k = 0; k < n; k++) r[k] = a[k] operator (s * b[k]);                                         \
    }

#define ALL(suffix)                                                                                            \
    LOOPS(add, +, suffix)                                                                                      \
    LOOPS(sub, -, suffix)                                                                                      \
    LOOPS(mul, *, suffix)                                                                                      \
    LOOPS(div, /, suffix)                                                                                      \
    SCALED(add, +, suffix)                                                                                     \
    SCALED(sub, -, suffix)                                                                                     \
    static void neg##suffix(Index n, const double *x, double *r)                                              \
    {                                                                                                          \
        LOOP_INDEPENDENT                                                                                       \
        for (Index k = 0; k < n; k++) r[k] = -x[k];                                                            \
    }                                                                                                          \
    static void binary##suffix(FusedOp op, Index n, Operand a, Operand b, double *r)                          \
    {                                                                                                          \
        switch (op) {                                                                                          \
        case FUSED_ADD:                                                                                        \
            if (!a.data) add_sv##suffix(n, a.scalar, b.data, r);                                               \
            else if (!b.data) add_vs##suffix(n, a.data, b.scalar, r);                                          \
            else add_vv##suffix(n, a.data, b.data, r);                                                         \
            break;                                                                                             \
        case FUSED_SUB:                                                                                        \
            if (!a.data) sub_sv##suffix(n, a.scalar, b.data, r);                                               \
            else if (!b.data) sub_vs##suffix(n, a.data, b.scalar, r);                                          \
            else sub_vv##suffix(n, a.data, b.data, r);                                                         \
            break;                                                                                             \
        case FUSED_MUL:                                                                                        \
            if (!a.data) mul_sv##suffix(n, a.scalar, b.data, r);                                               \
            else if (!b.data) mul_vs##suffix(n, a.data, b.scalar, r);                                          \
            else mul_vv##suffix(n, a.data, b.data, r);                                                         \
            break;                                                                                             \
        default:                                                                                               \
            if (!a.data) div_sv##suffix(n, a.scalar, b.data, r);                                               \
            else if (!b.data) div_vs##suffix(n, a.data, b.scalar, r);                                          \
            else div_vv##suffix(n, a.data, b.data, r);                                                         \
            break;                                                                                             \
        }                                                                                                      \
    }

ALL(_base)

#if defined(__x86_64__)
TARGET_BEGIN("avx2")
ALL(_avx2)
TARGET_END
#define PICK(name) (__builtin_cpu_supports("avx2") ? name##_avx2 : name##_base)
#else
#define PICK(name) (name##_base)
#endif

static double binary_scalar(FusedOp op, double a, double b)
{
    switch (op) {
    case FUSED_ADD: return a + b;
    case FUSED_SUB: return a - b;
    case FUSED_MUL: return a * b;
    default: return a / b;
    }
}

/* One operand in, one out; x and r may be the same. false: outside the domain. */
static bool unary(FusedOp op, Index n, const double *x, double *r)
{
    switch (op) {
    case FUSED_NEG: PICK(neg)(n, x, r); return true;
    case FUSED_EXP: kern_exp_f64(n, x, r); return true;
    case FUSED_LOG:
        if (kern_any_outside_f64(n, x, 0, INFINITY)) return false;
        kern_log_f64(n, x, r);
        return true;
    case FUSED_SQRT:
        return kern_sqrt_checked_f64(n, x, r);
    case FUSED_ABS: kern_abs_f64(n, x, r); return true;
    default: PICK(binary)(FUSED_MUL, n, (Operand) { x, 0 }, (Operand) { x, 0 }, r); return true;
    }
}

/* out is where the tile's own values go. */
static bool run_tile(const FusedStep *steps, int nsteps, const FusedLeaf *leaves, Index from, Index n, double *out)
{
    _Alignas(64) double buffers[FUSED_MAX_DEPTH][TILE];
    Operand stack[FUSED_MAX_DEPTH + 1];
    int top = 0;
    for (int k = 0; k < nsteps; k++) {
        FusedOp op = (FusedOp) steps[k].op;
        double *r;
        if (op == FUSED_PUSH) {
            const FusedLeaf *leaf = &leaves[steps[k].leaf];
            stack[top++] = (Operand) { leaf->data ? leaf->data + from : NULL, leaf->scalar };
            continue;
        }
        if (op <= FUSED_DIV) {
            Operand b = stack[--top], *a = &stack[top - 1];
            if (!a->data && !b.data) {
                a->scalar = binary_scalar(op, a->scalar, b.scalar);
                continue;
            }
            /* A scalar times an array that is then added to or taken from what lies below it. */
            if (op == FUSED_MUL && !(a->data && b.data) && top >= 2 && stack[top - 2].data && k + 1 < nsteps
                && (steps[k + 1].op == FUSED_ADD || steps[k + 1].op == FUSED_SUB)) {
                Operand *under = &stack[top - 2];
                double s = a->data ? b.scalar : a->scalar;
                const double *x = a->data ? a->data : b.data;
                k++;
                top--;
                r = k == nsteps - 1 ? out : buffers[top - 1];
                if (steps[k].op == FUSED_ADD) PICK(add_scaled)(n, under->data, s, x, r);
                else PICK(sub_scaled)(n, under->data, s, x, r);
                under->data = r;
                continue;
            }
            r = k == nsteps - 1 ? out : buffers[top - 1];
            PICK(binary)(op, n, *a, b, r);
            a->data = r;
        } else {
            Operand *a = &stack[top - 1];
            if (!a->data) {
                if (!unary(op, 1, &a->scalar, &a->scalar)) return false;
                continue;
            }
            r = k == nsteps - 1 ? out : buffers[top - 1];
            if (!unary(op, n, a->data, r)) return false;
            a->data = r;
        }
    }
    return true;
}

bool kern_fused_f64(const FusedStep *steps, int nsteps, const FusedLeaf *leaves, Index n, double *out)
{
    for (Index from = 0; from < n; from += TILE)
        if (!run_tile(steps, nsteps, leaves, from, n - from < TILE ? n - from : TILE, out + from)) return false;
    return true;
}

bool kern_fused_sum_f64(const FusedStep *steps, int nsteps, const FusedLeaf *leaves, Index n, double *out)
{
    _Alignas(64) double tile[TILE];
    SumRun run = kern_sum_begin(n);
    for (Index from = 0; from < n; from += TILE) {
        Index count = n - from < TILE ? n - from : TILE;
        if (!run_tile(steps, nsteps, leaves, from, count, tile)) return false;
        kern_sum_add(&run, count, tile);
    }
    *out = kern_sum_end(&run);
    return true;
}
