/* Differentiating a tree, symbolically: the steps of the tree stay as they are, and behind them come those
 * that carry the seed from the root down to the leaf. Values on the way are computed anew in each tile, which
 * costs less than it would to write them to memory in the forward pass and read them again.
 *
 *     r = (b - a .^ 2) .^ 2         0 b   1 a   2 SQUARE 1   3 SUB 0 2   4 SQUARE 3
 *     by a:                         5 seed   6 MUL 5 3   (2 of it)              the gradient of 3
 *                                   (-2)                                        of 2
 *                                   7 MUL 6 1   (-4)   8 -4   9 MUL 8 7         of 1: the result
 *
 * Where the leaf stands in several places its gradients are added. */
#include "kernel/fused_gradient.h"

#include <math.h>
#include <string.h>

typedef struct Writer {
    FusedGradient *g;
    int leaf;
    bool holds[FUSED_MAX_STEPS]; /* the leaf is below this step */
    bool is_number[FUSED_MAX_STEPS]; /* the same for all elements, as far as is known */
    bool full;
    int total; /* step with the sum of gradients so far; -1: none */
} Writer;

static int emit(Writer *w, FusedOp op, int a, int b)
{
    FusedGradient *g = w->g;
    if (g->nsteps == FUSED_MAX_STEPS) {
        w->full = true;
        return 0;
    }
    if (op != FUSED_LEAF) w->is_number[g->nsteps] = w->is_number[a] && (!fused_is_binary(op) || w->is_number[b]);
    g->steps[g->nsteps] = (FusedStep){ (uint8_t) op, (uint8_t) a, (uint8_t) b, false };
    return g->nsteps++;
}

static int constant(Writer *w, double x)
{
    FusedGradient *g = w->g;
    int first = g->nleaves - g->nconstants, k = 0;
    while (k < g->nconstants && g->constants[k] != x) k++;
    if (k == g->nconstants) {
        if (g->nleaves == FUSED_MAX_LEAVES) {
            w->full = true;
            return 0;
        }
        g->constants[g->nconstants++] = x;
        g->nleaves++;
    }
    int step = emit(w, FUSED_LEAF, first + k, 0);
    w->is_number[step] = true;
    return step;
}

/* What has come down to a step: coef * number * array, of which the last two are steps or -1. Numbers are kept apart, since
 * products of them cost nothing in a tile; factors like 2 and -1 are put together. */
typedef struct Adjoint {
    double coef;
    int number, array;
} Adjoint;

static int multiply(Writer *w, int a, int b) { return a < 0 ? b : emit(w, FUSED_MUL, a, b); }

static Adjoint times(Writer *w, Adjoint adj, int step)
{
    if (w->is_number[step]) adj.number = multiply(w, adj.number, step);
    else adj.array = multiply(w, adj.array, step);
    return adj;
}

static Adjoint scaled(Adjoint adj, double factor)
{
    adj.coef *= factor;
    return adj;
}

static Adjoint over(Writer *w, Adjoint adj, int step)
{
    int dividend = adj.array >= 0 ? adj.array : adj.number >= 0 ? adj.number : constant(w, 1);
    if (adj.array < 0) adj.number = -1;
    adj.array = emit(w, FUSED_DIV, dividend, step);
    return adj;
}

/* As one step. */
static int whole(Writer *w, Adjoint adj)
{
    int factor = adj.number;
    if (adj.coef == -1 && factor < 0 && adj.array >= 0) return emit(w, FUSED_NEG, adj.array, 0);
    if (adj.coef != 1 || (factor < 0 && adj.array < 0)) {
        int c = constant(w, adj.coef);
        factor = factor < 0 ? c : emit(w, FUSED_MUL, c, factor);
    }
    if (adj.array < 0) return factor;
    return factor < 0 ? adj.array : emit(w, FUSED_MUL, factor, adj.array);
}

static int one_minus_square(Writer *w, int x)
{
    int one = constant(w, 1);
    return emit(w, FUSED_SUB, one, emit(w, FUSED_SQUARE, x, 0));
}

/* The weight of operand a of a maximum or minimum: 1 where it is the one, half where both are. */
static int share(Writer *w, FusedOp op, int a, int b)
{
    int wins = emit(w, op == FUSED_MAX ? FUSED_GT : FUSED_LT, a, b), half = constant(w, 0.5);
    return emit(w, FUSED_ADD, wins, emit(w, FUSED_MUL, half, emit(w, FUSED_EQ, a, b)));
}

static bool go_down(Writer *w, int step, Adjoint adj);

static bool go_down_binary(Writer *w, const FusedStep *s, int step, Adjoint adj)
{
    bool left = w->holds[s->a], right = w->holds[s->b];
    int a = s->a, b = s->b;
    switch ((FusedOp) s->op) {
    case FUSED_ADD: return (!left || go_down(w, a, adj)) && (!right || go_down(w, b, adj));
    case FUSED_SUB: return (!left || go_down(w, a, adj)) && (!right || go_down(w, b, scaled(adj, -1)));
    case FUSED_MUL:
        return (!left || go_down(w, a, times(w, adj, b))) && (!right || go_down(w, b, times(w, adj, a)));
    case FUSED_DIV: {
        Adjoint q = over(w, adj, b);
        return (!left || go_down(w, a, q)) && (!right || go_down(w, b, scaled(times(w, q, step), -1)));
    }
    case FUSED_MAX:
    case FUSED_MIN:
        return (!left || go_down(w, a, times(w, adj, share(w, (FusedOp) s->op, a, b))))
               && (!right || go_down(w, b, times(w, adj, share(w, (FusedOp) s->op, b, a))));
    default: return fused_is_comparison((FusedOp) s->op); /* steps: nothing comes through */
    }
}

/* The leaf stands here: what came down is added to what did elsewhere. */
static bool arrive(Writer *w, Adjoint adj)
{
    if (w->total < 0) w->total = whole(w, adj);
    else if (adj.coef == -1 && adj.number < 0 && adj.array >= 0) w->total = emit(w, FUSED_SUB, w->total, adj.array);
    else w->total = emit(w, FUSED_ADD, w->total, whole(w, adj));
    return !w->full;
}

/* |u|^2 = u^2, |u|^3 and sqrt (u)^2 = u are smooth at 0; products of the parts' derivatives would not show it. */
static bool smooth_power(Writer *w, const FusedStep *s, Adjoint adj, bool *done)
{
    const FusedStep inner = w->g->steps[s->a];
    const bool square = s->op == FUSED_SQUARE;
    *done = inner.op == FUSED_ABS || (inner.op == FUSED_SQRT && square);
    if (!*done || !w->holds[inner.a]) return true;
    if (inner.op == FUSED_SQRT) return go_down(w, inner.a, adj);
    if (!square) adj = times(w, adj, s->a);
    return go_down(w, inner.a, scaled(times(w, adj, inner.a), square ? 2 : 3));
}

static bool go_down(Writer *w, int step, Adjoint adj)
{
    const FusedStep s = w->g->steps[step];
    int a = s.a, one;
    if (w->full) return false;
    if (s.op == FUSED_LEAF) return a == w->leaf ? arrive(w, adj) : true;
    if (fused_is_binary((FusedOp) s.op)) return go_down_binary(w, &s, step, adj);
    if (!w->holds[a]) return true;
    if (s.op == FUSED_SQUARE || s.op == FUSED_CUBE) {
        bool done;
        if (!smooth_power(w, &s, adj, &done)) return false;
        if (done) return true;
    }
    switch ((FusedOp) s.op) {
    case FUSED_NOT:
    case FUSED_FLOOR:
    case FUSED_CEIL:
    case FUSED_FIX:
    case FUSED_ROUND:
    case FUSED_SIGN: return true;
    case FUSED_NUMBER: return go_down(w, a, adj);
    case FUSED_NEG: return go_down(w, a, scaled(adj, -1));
    case FUSED_SQUARE: return go_down(w, a, scaled(times(w, adj, a), 2));
    case FUSED_CUBE: return go_down(w, a, scaled(times(w, adj, emit(w, FUSED_SQUARE, a, 0)), 3));
    case FUSED_ABS: return go_down(w, a, times(w, adj, emit(w, FUSED_SIGN, a, 0)));
    case FUSED_SQRT: return go_down(w, a, scaled(over(w, adj, step), 0.5));
    case FUSED_EXP: return go_down(w, a, times(w, adj, step));
    case FUSED_LOG: return go_down(w, a, over(w, adj, a));
    case FUSED_LOG2: return go_down(w, a, scaled(over(w, adj, a), 1 / log(2.0)));
    case FUSED_LOG10: return go_down(w, a, scaled(over(w, adj, a), 1 / log(10.0)));
    case FUSED_LOG1P: one = constant(w, 1); return go_down(w, a, over(w, adj, emit(w, FUSED_ADD, one, a)));
    case FUSED_EXPM1: one = constant(w, 1); return go_down(w, a, times(w, adj, emit(w, FUSED_ADD, one, step)));
    case FUSED_TANH: return go_down(w, a, times(w, adj, one_minus_square(w, step)));
    case FUSED_SINH: return go_down(w, a, times(w, adj, emit(w, FUSED_COSH, a, 0)));
    case FUSED_COSH: return go_down(w, a, times(w, adj, emit(w, FUSED_SINH, a, 0)));
    case FUSED_SIN: return go_down(w, a, times(w, adj, emit(w, FUSED_COS, a, 0)));
    case FUSED_COS: return go_down(w, a, scaled(times(w, adj, emit(w, FUSED_SIN, a, 0)), -1));
    case FUSED_TAN:
        one = constant(w, 1);
        return go_down(w, a, times(w, adj, emit(w, FUSED_ADD, one, emit(w, FUSED_SQUARE, step, 0))));
    case FUSED_ASIN: return go_down(w, a, over(w, adj, emit(w, FUSED_SQRT, one_minus_square(w, a), 0)));
    case FUSED_ACOS:
        return go_down(w, a, scaled(over(w, adj, emit(w, FUSED_SQRT, one_minus_square(w, a), 0)), -1));
    case FUSED_ATAN:
        one = constant(w, 1);
        return go_down(w, a, over(w, adj, emit(w, FUSED_ADD, one, emit(w, FUSED_SQUARE, a, 0))));
    default: return false;
    }
}

/* Passes over a tile: a step that several others use is run for each. */
static int passes(const FusedGradient *g, int step)
{
    const FusedStep *s = &g->steps[step];
    if (s->op == FUSED_LEAF) return 0;
    int n = 1 + passes(g, s->a);
    if (n <= FUSED_MAX_STEPS && fused_is_binary((FusedOp) s->op)) n += passes(g, s->b);
    return n;
}

bool fused_gradient(const FusedFormula *f, int leaf, bool adds, FusedGradient *out)
{
    Writer w = { .g = out, .leaf = leaf, .total = -1 };
    int first = f->nleaves + 1 + adds, nsteps = f->nsteps;
    if (first > FUSED_MAX_LEAVES || nsteps + 2 > FUSED_MAX_STEPS) return false;
    out->nsteps = nsteps;
    out->nleaves = first;
    out->nconstants = 0;
    out->seed = f->nleaves;
    out->before = adds ? f->nleaves + 1 : -1;
    memcpy(out->steps, f->steps, (size_t) nsteps * sizeof(*f->steps));
    for (int k = 0; k < nsteps; k++) {
        const FusedStep *s = &f->steps[k];
        bool binary = fused_is_binary((FusedOp) s->op);
        out->steps[k].matrix = false; /* the tree was accepted as element-wise */
        if (s->op == FUSED_LEAF) {
            w.holds[k] = s->a == leaf;
            w.is_number[k] = f->numbers >> s->a & 1;
        } else {
            w.holds[k] = w.holds[s->a] || (binary && w.holds[s->b]);
            w.is_number[k] = w.is_number[s->a] && (!binary || w.is_number[s->b]);
        }
    }
    Adjoint seed = { 1, -1, -1 };
    int step = emit(&w, FUSED_LEAF, out->seed, 0);
    w.is_number[step] = f->numbers >> out->seed & 1;
    if (!w.holds[nsteps - 1] || !go_down(&w, nsteps - 1, times(&w, seed, step)) || w.full) return false;
    if (w.total < 0) {
        /* nothing comes through: 0 for each element */
        int zero = constant(&w, 0);
        w.total = emit(&w, FUSED_MUL, zero, step);
    }
    if (adds) {
        int before = emit(&w, FUSED_LEAF, out->before, 0);
        w.total = emit(&w, FUSED_ADD, before, w.total);
    }
    if (w.total != out->nsteps - 1 || out->steps[w.total].op == FUSED_LEAF) {
        int one = constant(&w, 1);
        w.total = emit(&w, FUSED_MUL, w.total, one); /* the root is the last step, and an operation */
    }
    return !w.full && passes(out, out->nsteps - 1) <= FUSED_MAX_STEPS;
}
