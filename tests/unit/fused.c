/* kernel/fused.h: trees against the same operations one number at a time; all shapes that broadcast, types, reductions. */
#include "kernel/fused.h"

#include "kernel/extreme.h"
#include "kernel/reduce.h"
#include "kernel/vecmath.h"
#include "unit.h"

enum { LEAVES = 4 };

/* What a step gives for two numbers; singles are rounded by the caller. */
static double plain(FusedOp op, double a, double b, bool single)
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
    case FUSED_MAX: return a != a ? b : b != b ? a : a >= b ? a : b;
    case FUSED_MIN: return a != a ? b : b != b ? a : a <= b ? a : b;
    case FUSED_POW: return kern_pow(a, b);
    case FUSED_NEG: return -a;
    case FUSED_NOT: return a == 0;
    case FUSED_SQUARE: return a * a;
    case FUSED_CUBE: return single ? (double) ((float) a * (float) a * (float) a) : a * a * a;
    case FUSED_ABS: return fabs(a);
    case FUSED_SQRT: return sqrt(a);
    case FUSED_FLOOR: return floor(a);
    case FUSED_CEIL: return ceil(a);
    case FUSED_FIX: return trunc(a);
    case FUSED_ROUND: return round(a);
    case FUSED_SIGN: return a != a ? a : (a > 0) - (a < 0);
    case FUSED_EXP: return kern_exp(a);
    case FUSED_LOG: return kern_log(a);
    case FUSED_TANH: return kern_tanh(a);
    case FUSED_SIN: return kern_sin(a);
    case FUSED_COS: return kern_cos(a);
    case FUSED_ATAN: return kern_atan(a);
    default: return a;
    }
}

/* An operand as the plain loop sees it. */
static double leaf_at(const FusedLeaf *leaf, Index i, Index j)
{
    Index k = (leaf->rows == 1 ? 0 : i) + (leaf->cols == 1 ? 0 : j) * leaf->rows;
    if (leaf->type == FUSED_RANGE) {
        double v = leaf->scalar + (double) k * leaf->increment;
        return k == leaf->rows * leaf->cols - 1 ? leaf->final_value : v;
    }
    if (!leaf->data) return leaf->scalar;
    if (leaf->type == FUSED_F64) return ((const double *) leaf->data)[k];
    return leaf->type == FUSED_F32 ? (double) ((const float *) leaf->data)[k] : ((const unsigned char *) leaf->data)[k];
}

static double tree_at(const FusedStep *steps, int nsteps, const FusedLeaf *leaves, bool single, Index i, Index j)
{
    double values[FUSED_MAX_STEPS];
    for (int s = 0; s < nsteps; s++) {
        FusedOp op = (FusedOp) steps[s].op;
        /* a number's cube is pow's, an array's is a product of three */
        const FusedStep *of = &steps[steps[s].a];
        if (op == FUSED_CUBE && of->op == FUSED_LEAF && fused_leaf_is_scalar(&leaves[of->a])) {
            values[s] = kern_pow(values[steps[s].a], 3);
            if (single) values[s] = (double) (float) values[s];
            continue;
        }
        double v = op == FUSED_LEAF ? leaf_at(&leaves[steps[s].a], i, j)
                                    : plain(op, values[steps[s].a], fused_is_binary(op) ? values[steps[s].b] : 0, single);
        values[s] = single ? (double) (float) v : v;
    }
    return values[nsteps - 1];
}

#define L(k) { FUSED_LEAF, k, 0, false }
#define OP(op, a, b) { FUSED_##op, a, b, false }
static const FusedStep t_axpy[] = { L(0), L(1), OP(MUL, 0, 1), L(2), OP(ADD, 2, 3) };
static const FusedStep t_logistic[] = { L(0), OP(NEG, 0, 0), OP(EXP, 1, 0), L(1), OP(ADD, 3, 2), L(2), OP(DIV, 5, 4) };
static const FusedStep t_standard[] = { L(0), L(1), OP(SUB, 0, 1), L(2), OP(DIV, 2, 3) };
static const FusedStep t_truth[] = { L(0), L(1), OP(LT, 0, 1), L(2), L(0), OP(GE, 3, 4), OP(AND, 2, 5) };
static const FusedStep t_truth2[] = { L(0), L(1), OP(EQ, 0, 1), L(2), OP(NE, 0, 3), OP(OR, 2, 4), OP(NOT, 5, 0) };
static const FusedStep t_extremes[] = { L(0), L(1), OP(MAX, 0, 1), L(2), OP(MIN, 2, 3), OP(ABS, 4, 0) };
static const FusedStep t_powers[] = { L(0), OP(SQUARE, 0, 0), L(1), OP(CUBE, 2, 0), OP(SUB, 1, 3), L(2), OP(MUL, 4, 5) };
static const FusedStep t_rounds[] = { L(0), OP(FLOOR, 0, 0), L(1), OP(CEIL, 2, 0), OP(ADD, 1, 3), L(2), OP(ROUND, 5, 0), OP(SUB, 4, 6), OP(FIX, 7, 0), L(0),
                                      OP(SIGN, 9, 0), OP(ADD, 8, 10) };
static const FusedStep t_waves[] = { L(0), OP(SIN, 0, 0), L(1), OP(COS, 2, 0), OP(MUL, 1, 3), L(2), OP(ATAN, 5, 0), OP(ADD, 4, 6), OP(TANH, 7, 0) };
static const FusedStep t_scaled[] = { L(0), L(3), L(1), OP(MUL, 1, 2), OP(SUB, 0, 3), L(3), L(2), OP(MUL, 5, 6), OP(SUB, 7, 4) };
static const FusedStep t_greater[] = { L(0), L(1), OP(GT, 0, 1), L(2), OP(MUL, 2, 3), L(0), L(2), OP(LE, 5, 6), OP(ADD, 4, 7) };
static const FusedStep t_fail[] = { L(0), OP(SQRT, 0, 0), L(1), OP(ADD, 1, 2) };
static const FusedStep t_fail2[] = { L(0), OP(LOG, 0, 0), L(1), OP(MUL, 1, 2) };

static const struct {
    const char *name;
    const FusedStep *steps;
    int nsteps;
} trees[] = {
#define TREE(name) { #name, t_##name, COUNT_OF(t_##name) }
    TREE(axpy), TREE(logistic), TREE(standard), TREE(truth), TREE(truth2), TREE(extremes), TREE(powers), TREE(rounds), TREE(waves), TREE(scaled), TREE(greater),
    TREE(fail), TREE(fail2),
};
enum { FIRST_THAT_FAILS = 11 };

static const Index shapes[][2] = { { 1, 1 }, { 1, 2 }, { 2, 1 }, { 3, 5 }, { 1, 40 }, { 40, 1 }, { 17, 33 }, { 255, 7 }, { 256, 3 }, { 257, 3 }, { 511, 2 },
                                   { 512, 3 }, { 513, 2 }, { 1, 513 }, { 1025, 1 }, { 9000, 1 }, { 2, 4099 } };

/* Operand kinds: the whole array, a column, a row, a number, truth values, a range. */
typedef enum Kind { WHOLE, COLUMN, ROW, NUMBER, TRUTH, RANGE, KINDS } Kind;

static void make_leaf(Kind kind, bool single, Index rows, Index cols, bool positive, FusedLeaf *leaf, void **room)
{
    Index n;
    *room = NULL;
    *leaf = (FusedLeaf) { .type = single ? FUSED_F32 : FUSED_F64, .rows = 1, .cols = 1 };
    if (kind == WHOLE || kind == COLUMN || kind == TRUTH) leaf->rows = rows;
    if (kind == WHOLE || kind == ROW || kind == TRUTH || kind == RANGE) leaf->cols = cols;
    n = leaf->rows * leaf->cols;
    if (n == 1) kind = NUMBER;
    if (kind == NUMBER) {
        leaf->scalar = single ? (double) (float) unit_plain() : unit_plain();
        if (positive) leaf->scalar = fabs(leaf->scalar);
        return;
    }
    if (kind == RANGE) {
        leaf->type = FUSED_RANGE;
        leaf->scalar = positive ? 0.5 : -2;
        leaf->increment = 0.25;
        leaf->final_value = leaf->scalar + 0.25 * (double) (n - 1);
        return;
    }
    *room = unit_room(n, kind == TRUTH ? 1 : single ? 4 : 8, (int) unit_below(3));
    leaf->data = *room;
    if (kind == TRUTH) {
        leaf->type = FUSED_BOOL;
        for (Index k = 0; k < n; k++) ((unsigned char *) *room)[k] = unit_below(2);
        return;
    }
    for (Index k = 0; k < n; k++) {
        double v = unit_below(30) == 0 && !positive ? (unit_below(2) ? INFINITY : -0.0) : unit_plain();
        if (positive) v = fabs(v);
        if (single) ((float *) *room)[k] = (float) v;
        else ((double *) *room)[k] = v;
    }
}

static double out_at(FusedType type, const void *out, Index k)
{
    return type == FUSED_F64 ? ((const double *) out)[k] : type == FUSED_F32 ? (double) ((const float *) out)[k] : ((const unsigned char *) out)[k];
}

/* times: often enough for machine code to be made. */
static void check_tree(int t, bool single, Index rows, Index cols, const Kind *kinds, Threads *threads, int times)
{
    FusedLeaf leaves[LEAVES];
    void *rooms[LEAVES];
    FusedPlan *kept = NULL, *plan;
    for (int k = 0; k < LEAVES; k++) make_leaf(kinds[k], single, rows, cols, t >= FIRST_THAT_FAILS, &leaves[k], &rooms[k]);
    plan = fused_plan(&kept, trees[t].steps, trees[t].nsteps, leaves, LEAVES);
    single = false;
    for (int s = 0; s < trees[t].nsteps; s++)
        single |= trees[t].steps[s].op == FUSED_LEAF && leaves[trees[t].steps[s].a].type == FUSED_F32;
    for (int turn = 0; plan && turn < times; turn++) {
        FusedShape shape = fused_plan_shape(plan);
        void *out = unit_room(shape.rows * shape.cols, 8, 1);
        CHECK(fused_run(plan, leaves, threads, out), "%s, %d x %d: failed", trees[t].name, (int) rows, (int) cols);
        for (Index j = 0; j < shape.cols && (turn == 0 || turn == times - 1); j++)
            for (Index i = 0; i < shape.rows; i++) {
                double want = tree_at(trees[t].steps, trees[t].nsteps, leaves, single, i, j), got = out_at(shape.type, out, i + j * shape.rows);
                CHECK(unit_same_f64(got, want) || (got == 0 && want == 0), "%s, %s, %d x %d (%d %d %d %d), turn %d: element %d, %d is %.17g, not %.17g", trees[t].name,
                      single ? "single" : "double", (int) rows, (int) cols, (int) kinds[0], (int) kinds[1], (int) kinds[2], (int) kinds[3], turn, (int) i, (int) j,
                      got, want);
            }
        unit_free(out);
    }
    fused_plan_free(kept);
    for (int k = 0; k < LEAVES; k++)
        if (rooms[k]) unit_free(rooms[k]);
}

static void shapes_and_kinds(void)
{
    for (int t = 0; t < COUNT_OF(trees); t++)
        for (int s = 0; s < COUNT_OF(shapes); s++)
            for (int single = 0; single < 2; single++)
                for (int turn = 0; turn < 3; turn++) {
                    Kind kinds[LEAVES];
                    for (int k = 0; k < LEAVES; k++) kinds[k] = turn == 0 ? WHOLE : (Kind) unit_below(KINDS);
                    kinds[3] = NUMBER;
                    check_tree(t, single, shapes[s][0], shapes[s][1], kinds, NULL, 1);
                }
}

static void machine_code(void)
{
    static const Kind kinds[][LEAVES] = { { WHOLE, WHOLE, WHOLE, NUMBER }, { WHOLE, NUMBER, NUMBER, NUMBER }, { WHOLE, COLUMN, ROW, NUMBER },
                                          { WHOLE, ROW, WHOLE, NUMBER }, { NUMBER, WHOLE, COLUMN, NUMBER }, { WHOLE, TRUTH, WHOLE, NUMBER } };
    Threads *threads = unit_threads(3);
    for (int t = 0; t < COUNT_OF(trees); t++)
        for (int single = 0; single < 2; single++)
            for (int k = 0; k < COUNT_OF(kinds); k++) {
                check_tree(t, single, 1301, 1, kinds[k], NULL, 40);
                if (k % 2 == single) check_tree(t, single, 300, 11, kinds[k], threads, 20);
                else check_tree(t, single, 5, 603, kinds[k], threads, 20);
            }
    threads_free(threads);
}

/* A square root of a negative number, a logarithm of one, wherever it stands. */
static void failures(void)
{
    for (int t = FIRST_THAT_FAILS; t < COUNT_OF(trees); t++)
        for (int times = 1; times < 80; times += 78)
            for (int turn = 0; turn < 20; turn++) {
                Index n = 2000;
                FusedLeaf leaves[LEAVES];
                void *rooms[LEAVES];
                double *out = unit_room(n, sizeof *out, 0);
                FusedPlan *kept = NULL, *plan;
                Index at = turn == 0 ? 0 : turn == 1 ? n - 1 : unit_below(n);
                for (int k = 0; k < LEAVES; k++) make_leaf(WHOLE, false, n, 1, true, &leaves[k], &rooms[k]);
                plan = fused_plan(&kept, trees[t].steps, trees[t].nsteps, leaves, LEAVES);
                CHECK(plan && fused_plan_can_fail(plan), "%s may fail", trees[t].name);
                for (int k = 0; plan && k < times; k++) CHECK(fused_run(plan, leaves, NULL, out), "%s: all is well so far", trees[t].name);
                ((double *) rooms[0])[at] = -1;
                CHECK(!plan || !fused_run(plan, leaves, NULL, out), "%s: -1 at %d", trees[t].name, (int) at);
                fused_plan_free(kept);
                unit_free(out);
                for (int k = 0; k < LEAVES; k++) unit_free(rooms[k]);
            }
}

static void over_operands(void)
{
    for (int t = 0; t < 3; t++)
        for (int which = 0; which < 3; which++)
            for (int s = 1; s < COUNT_OF(shapes); s++) {
                Index rows = shapes[s][0], cols = shapes[s][1], n = rows * cols;
                FusedLeaf leaves[LEAVES];
                void *rooms[LEAVES];
                double *want = unit_room(n, sizeof *want, 0);
                FusedPlan *kept = NULL, *plan;
                for (int k = 0; k < LEAVES; k++) make_leaf(WHOLE, false, rows, cols, true, &leaves[k], &rooms[k]);
                plan = fused_plan(&kept, trees[t].steps, trees[t].nsteps, leaves, LEAVES);
                CHECK(plan && !fused_plan_can_fail(plan), "%s cannot fail", trees[t].name);
                if (plan) {
                    CHECK(fused_run(plan, leaves, NULL, want), "run");
                    CHECK(fused_run(plan, leaves, NULL, rooms[which]), "run over an operand");
                    CHECK(unit_differ_f64(n, rooms[which], want) < 0, "%s over operand %d, %d x %d", trees[t].name, which, (int) rows, (int) cols);
                }
                fused_plan_free(kept);
                unit_free(want);
                for (int k = 0; k < LEAVES; k++) unit_free(rooms[k]);
            }
}

/* ---- reductions ---- */

static void reduce_plain(FusedReduction reduction, Index stride, Index len, Index outer, const double *x, double *out, bool *truth)
{
    Index count = stride * outer;
    switch (reduction) {
    case FUSED_SUM: kern_sum_f64(NULL, (Lanes) { stride, len, outer }, x, out); break;
    case FUSED_MEAN:
        kern_sum_f64(NULL, (Lanes) { stride, len, outer }, x, out);
        for (Index k = 0; k < count; k++) out[k] /= (double) len;
        break;
    case FUSED_PROD: kern_prod_lanes_f64(NULL, (Lanes) { stride, len, outer }, x, out); break;
    case FUSED_MAXIMUM: kern_max_f64((Lanes) { stride, len, outer }, x, out, NULL); break;
    case FUSED_MINIMUM: kern_min_f64((Lanes) { stride, len, outer }, x, out, NULL); break;
    case FUSED_ANY: kern_any(KERN_ELEM_FLOAT, 8, (Lanes) { stride, len, outer }, x, truth); break;
    case FUSED_ALL: kern_all(KERN_ELEM_FLOAT, 8, (Lanes) { stride, len, outer }, x, truth); break;
    case FUSED_NORM: break;
    }
}

static void check_reduction(int t, Index rows, Index cols, Threads *threads, int times)
{
    FusedLeaf leaves[LEAVES];
    void *rooms[LEAVES];
    FusedPlan *kept = NULL, *plan;
    Index n = rows * cols;
    double *x = unit_room(n, sizeof *x, 0), *want = unit_room(n, sizeof *want, 0), *got = unit_room(n, sizeof *got, 0);
    bool *want_truth = unit_room(n, 1, 0);
    for (int k = 0; k < LEAVES; k++) make_leaf(k == 3 ? NUMBER : k == 2 ? ROW : WHOLE, false, rows, cols, true, &leaves[k], &rooms[k]);
    plan = fused_plan(&kept, trees[t].steps, trees[t].nsteps, leaves, LEAVES);
    for (Index j = 0; j < cols; j++)
        for (Index i = 0; i < rows; i++) x[i + j * rows] = tree_at(trees[t].steps, trees[t].nsteps, leaves, false, i, j);
    for (int turn = 0; plan && turn < times; turn++)
        for (FusedReduction reduction = FUSED_SUM; reduction <= FUSED_NORM; reduction++)
            for (int dim = -1; dim <= 1; dim++) {
                Index count = dim < 0 ? 1 : dim == 0 ? cols : rows;
                bool is_truth = reduction == FUSED_ANY || reduction == FUSED_ALL;
                if (reduction == FUSED_NORM) {
                    long double sum = 0;
                    if (dim >= 0 || (rows != 1 && cols != 1) || !fused_reduce(plan, leaves, threads, reduction, -1, got)) continue;
                    for (Index k = 0; k < n; k++) sum += (long double) x[k] * x[k];
                    CHECK(fabsl(got[0] - sqrtl(sum)) <= 1e-14L * sqrtl(sum), "norm of %s, %d: %.17g, not %.17Lg", trees[t].name, (int) n, got[0], sqrtl(sum));
                    continue;
                }
                if (dim < 0) reduce_plain(reduction, 1, n, 1, x, want, want_truth);
                else if (dim == 0) reduce_plain(reduction, 1, rows, cols, x, want, want_truth);
                else reduce_plain(reduction, rows, cols, 1, x, want, want_truth);
                CHECK(fused_reduce(plan, leaves, threads, reduction, dim, got), "%s cannot fail", trees[t].name);
                for (Index k = 0; k < count; k++)
                    if (is_truth) CHECK(((bool *) got)[k] == want_truth[k], "reduction %d of %s, %d x %d, dim %d: %d", (int) reduction, trees[t].name, (int) rows, (int) cols, dim, (int) k);
                    else CHECK(unit_same_f64(got[k], want[k]), "reduction %d of %s, %d x %d, dim %d: %d is %.17g, not %.17g", (int) reduction, trees[t].name, (int) rows,
                               (int) cols, dim, (int) k, got[k], want[k]);
            }
    fused_plan_free(kept);
    unit_free(x);
    unit_free(want);
    unit_free(got);
    unit_free(want_truth);
    for (int k = 0; k < LEAVES; k++)
        if (rooms[k]) unit_free(rooms[k]);
}

static void reductions(void)
{
    static const Index big[][2] = { { 70001, 1 }, { 3, 9000 }, { 9000, 3 }, { 700, 60 } };
    Threads *threads = unit_threads(3);
    for (int t = 0; t < 3; t++) {
        for (int s = 0; s < COUNT_OF(shapes); s++) check_reduction(t, shapes[s][0], shapes[s][1], NULL, 1);
        for (int s = 0; s < COUNT_OF(big); s++) check_reduction(t, big[s][0], big[s][1], threads, 2);
    }
    threads_free(threads);
}

const UnitTest unit_fused[] = {
    { "fused: shapes, types and kinds of operands", shapes_and_kinds, false },
    { "fused: machine code and threads", machine_code, true },
    { "fused: what leaves the real numbers is told", failures, false },
    { "fused: results over operands", over_operands, true },
    { "fused: reductions", reductions, false },
    { NULL, NULL, false }
};
