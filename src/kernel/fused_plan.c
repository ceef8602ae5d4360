/* From a tree to passes: shapes and classes of its steps, numbers computed once, parts smaller than the
 * result computed beforehand, and a slot for each intermediate tile.
 *
 * A formula such as (X - mu) ./ sigma * 2 is a list of steps in the order of evaluation. A plan says what to do with
 * one tile of its result, FUSED_TILE elements that stay in the first-level cache, for operands of the shapes and
 * classes met: it is made once and kept with the tree, and made again when other operands come (plan->seen).
 *
 *    steps                           nodes            passes over a tile
 *    0 leaf X       1000 x 20        full, f64        slot 0 = X[tile] - mu[row]       REF_FULL, REF_ROW
 *    1 leaf mu      1 x 20           a row            slot 0 = slot 0 / sigma[row]     REF_SLOT, REF_ROW
 *    2 SUB 0 1      1000 x 20        full             slot 0 = slot 0 * 2              REF_SLOT, REF_NUMBER
 *    3 leaf sigma   1 x 20           a row            -> the result's memory
 *    4 DIV 2 3      1000 x 20        full
 *    5 leaf 2       1 x 1            a number
 *    6 MUL 4 5      1000 x 20        full, the root
 *
 * analyse    gives each step its shape and class; a mixture of double and single arrays, shapes that do not agree, and
 *            ranges that would have to stay ranges are refused: then the machine runs its ordinary instructions, which
 *            also word the error.
 * add_numbers   steps of numbers alone are computed once a run.
 * parts      a step smaller than the result, such as a row computed from rows, is computed beforehand as an array.
 * passes     each remaining step is one loop over a tile. A slot is a tile's room; since steps are a tree in order, slots
 *            are a stack, and a step puts its result where its first operand lay. a + 2 * b is one pass (ADD_SCALED): the
 *            product is rounded as ever, only its trip through memory is saved.
 *
 * Every element goes through the operations that it would go through array by array, with the same rounding. What can
 * fail, NaN taken for truth, is a check in its pass. fused_native.c turns runs of passes into machine code later. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "kernel/fused_parts.h"

typedef struct Node {
    Index rows, cols;
    bool is_scalar, plain_range;
    FusedType type;
} Node;

/* ---- shapes and classes ---- */

static Node leaf_node(const FusedLeaf *leaf)
{
    bool range = leaf->type == FUSED_RANGE;
    return (Node) { leaf->rows, leaf->cols, fused_leaf_is_scalar(leaf), range,
                   range ? FUSED_F64 : leaf->type };
}

/* The class of a result, as arithmetic sees it: single if an operand is. Arrays of double and single do not
 * meet here. */
static bool number_type(const Node *a, const Node *b, FusedType *type)
{
    bool a32 = a->type == FUSED_F32, b32 = b->type == FUSED_F32;
    *type = a32 || b32 ? FUSED_F32 : FUSED_F64;
    if (a32 == b32) return true;
    return a32 ? b->is_scalar || b->type == FUSED_BOOL : a->is_scalar || a->type == FUSED_BOOL;
}

static bool checks_truth(FusedOp op, const Node *a, const Node *b)
{
    if (op == FUSED_NOT) return a->type != FUSED_BOOL;
    return (op == FUSED_AND || op == FUSED_OR) && (a->type != FUSED_BOOL || b->type != FUSED_BOOL);
}

static bool binary_node(const FusedStep *s, const Node *a, const Node *b, Node *r)
{
    FusedOp op = (FusedOp) s->op;
    if (!number_type(a, b, &r->type)) return false;
    if (fused_is_comparison(op)) r->type = FUSED_BOOL;
    else if ((op == FUSED_MAX || op == FUSED_MIN) && a->type == FUSED_BOOL && b->type == FUSED_BOOL)
        return false;
    /* * and / are matrix operators unless an operand is a scalar; a range moved or scaled by a number stays a
     * range */
    if (s->matrix && !b->is_scalar && (op == FUSED_DIV || !a->is_scalar)) return false;
    if (op <= FUSED_MUL && ((a->plain_range && b->is_scalar) || (a->is_scalar && b->plain_range)))
        return false;
    r->is_scalar = a->is_scalar && b->is_scalar;
    r->plain_range = false;
    if (a->rows != b->rows && a->rows != 1 && b->rows != 1) return false;
    if (a->cols != b->cols && a->cols != 1 && b->cols != 1) return false;
    r->rows = a->rows == 1 ? b->rows : a->rows;
    r->cols = a->cols == 1 ? b->cols : a->cols;
    return true;
}

static bool unary_node(FusedOp op, const Node *a, Node *r)
{
    *r = *a;
    if (a->plain_range && (op == FUSED_NEG || op == FUSED_NUMBER)) return false;
    if (op == FUSED_NUMBER && a->type == FUSED_F32) return false;
    r->plain_range = false;
    r->type = op == FUSED_NOT ? FUSED_BOOL : a->type == FUSED_F32 ? FUSED_F32 : FUSED_F64;
    return true;
}

static bool analyse(const FusedStep *steps, int nsteps, const FusedLeaf *leaves, Node *nodes)
{
    bool f64 = false, f32 = false;
    for (int k = 0; k < nsteps; k++) {
        const FusedStep *s = &steps[k];
        FusedOp op = (FusedOp) s->op;
        Node *n = &nodes[k];
        if (op == FUSED_LEAF) *n = leaf_node(&leaves[s->a]);
        else if (fused_is_binary(op) ? !binary_node(s, &nodes[s->a], &nodes[s->b], n)
                                     : !unary_node(op, &nodes[s->a], n))
            return false;
        if (n->is_scalar || n->type == FUSED_BOOL) continue;
        f64 |= n->type == FUSED_F64;
        f32 |= n->type == FUSED_F32;
    }
    return !(f64 && f32);
}

bool fused_can_wait(const FusedStep *steps, int nsteps, const FusedLeaf *leaves)
{
    Node nodes[FUSED_MAX_STEPS], *root = &nodes[nsteps - 1];
    if (!analyse(steps, nsteps, leaves, nodes) || root->is_scalar || root->rows == 0 || root->cols == 0)
        return false;
    for (int k = 0; k < nsteps; k++) {
        const FusedStep *s = &steps[k];
        if (s->op == FUSED_LEAF) continue;
        /* NaN has no truth, which is an error that cannot wait */
        if (checks_truth((FusedOp) s->op, &nodes[s->a],
                         &nodes[fused_is_binary((FusedOp) s->op) ? s->b : s->a]))
            return false;
    }
    return true;
}

/* ---- numbers ---- */

static void add_numbers(FusedPlan *plan, const Node *nodes)
{
    bool exact[FUSED_MAX_STEPS] = { false };
    for (int k = 0; k < plan->nsteps; k++) {
        const FusedStep *s = &plan->steps[k];
        const Node *a = &nodes[s->a], *b = fused_is_binary((FusedOp) s->op) ? &nodes[s->b] : a;
        if (s->op < FUSED_LT || s->op > FUSED_GT || (a->type != FUSED_F32 && b->type != FUSED_F32)) continue;
        exact[s->a] = a->is_scalar && a->type == FUSED_F64;
        exact[s->b] = b->is_scalar && b->type == FUSED_F64;
    }
    for (int k = 0; k < plan->nsteps; k++) {
        const FusedStep *s = &plan->steps[k];
        bool leaf = s->op == FUSED_LEAF;
        const Node *a = leaf ? NULL : &nodes[s->a],
                   *b = !leaf && fused_is_binary((FusedOp) s->op) ? &nodes[s->b] : a;
        if (!nodes[k].is_scalar) continue;
        plan->numbers[plan->nnumbers++] = (NumberStep) { (uint8_t) k, nodes[k].type == FUSED_F32,
                                                        !leaf && checks_truth((FusedOp) s->op, a, b),
                                                        exact[k] };
    }
}

/* ---- passes ---- */

typedef struct Builder {
    const FusedLeaf *leaves;
    const Node *nodes;
    FusedPlan *plan;
    int height;                  /* slots in use */
    bool broadcasts;
} Builder;

static Ref array_ref(Builder *b, const Node *n, int leaf)
{
    const FusedPlan *plan = b->plan;
    if (n->rows == plan->rows && n->cols == plan->cols) return (Ref) { REF_FULL, (uint8_t) leaf };
    b->broadcasts = true;
    return (Ref) { n->rows == 1 ? REF_ROW : REF_COLUMN, (uint8_t) leaf };
}

static FusedPlan *plan_make(const FusedStep *steps, int nsteps, const FusedLeaf *leaves, int nleaves,
                            bool numbers, bool single);

/* A part smaller than the result is computed once, not for every column or row. Its truth stays numbers. */
static bool add_part(Builder *b, int step, Ref *r)
{
    FusedPlan *plan = b->plan, *part;
    if (plan->nparts == PLAN_MAX_PARTS) return false;
    part = plan_make(plan->steps, step + 1, b->leaves, plan->nleaves, true, plan->is_single);
    plan->can_fail |= part->can_fail;
    *r = array_ref(b, &b->nodes[step], plan->nleaves + plan->nparts);
    plan->parts[plan->nparts++] = part;
    return !part->refused;
}

static double weight_of(FusedOp op)
{
    switch (op) {
    case FUSED_DIV: case FUSED_SQRT: return 0.7;
    case FUSED_EXP: case FUSED_LOG: return 1.0;
    case FUSED_POW: return 5.0;
    default: return op >= FUSED_LOG2 && op <= FUSED_ATAN ? 2.0 : 0.12;
    }
}

static bool is_slot(Ref r, int slot) { return r.kind == REF_SLOT && r.index == slot; }

/* a + s * b and a - s * b in one pass. */
static void add_pass(FusedPlan *plan, Pass pass)
{
    Pass *before = plan->npasses > 0 ? &plan->passes[plan->npasses - 1] : NULL;
    plan->weight += weight_of((FusedOp) pass.op);
    if (before && before->op == FUSED_MUL && (before->a.kind == REF_NUMBER || before->b.kind == REF_NUMBER)
        && (pass.op == FUSED_ADD || pass.op == FUSED_SUB)) {
        bool right = is_slot(pass.b, before->slot) && pass.a.kind != REF_NUMBER;
        bool left = is_slot(pass.a, before->slot) && pass.b.kind != REF_NUMBER;
        if (right || left) {
            bool first = before->a.kind == REF_NUMBER;
            FusedOp op = pass.op == FUSED_ADD ? FUSED_ADD_SCALED
                         : right              ? FUSED_SUB_SCALED
                                              : FUSED_SCALED_SUB;
            *before = (Pass) { .op = op, .slot = pass.slot, .a = right ? pass.a : pass.b, .b = first ? before->b : before->a,
                               .s = first ? before->a : before->b };
            return;
        }
    }
    plan->passes[plan->npasses++] = pass;
}

static bool operand(Builder *b, int step, Ref *r);

static bool build_step(Builder *b, int step, Ref *r)
{
    FusedPlan *plan = b->plan;
    const FusedStep *s = &plan->steps[step];
    FusedOp op = (FusedOp) s->op;
    const FusedMap *map = fused_map(op);
    Pass pass = { .op = s->op };
    int mark = b->height;
    if (!operand(b, s->a, &pass.a)) return false;
    if (fused_is_binary(op) && !operand(b, s->b, &pass.b)) return false;
    pass.checks_truth = checks_truth(op, &b->nodes[s->a], &b->nodes[fused_is_binary(op) ? s->b : s->a]);
    plan->can_fail |= pass.checks_truth || op == FUSED_POW || (map && !fused_map_is_total(map));
    pass.slot = (uint8_t) mark;
    b->height = mark + 1;
    if (b->height > plan->nslots) plan->nslots = b->height;
    if (b->height > PLAN_MAX_SLOTS) return false;
    add_pass(plan, pass);
    *r = (Ref) { REF_SLOT, (uint8_t) mark };
    return true;
}

static bool operand(Builder *b, int step, Ref *r)
{
    const FusedStep *s = &b->plan->steps[step];
    const Node *n = &b->nodes[step];
    if (n->is_scalar) *r = (Ref) { REF_NUMBER, (uint8_t) step };
    else if (s->op == FUSED_LEAF) *r = array_ref(b, n, s->a);
    else if (n->rows != b->plan->rows || n->cols != b->plan->cols) return add_part(b, step, r);
    else return build_step(b, step, r);
    return true;
}

/* single: a part of a tree whose tiles hold floats. */
static bool plan_build(FusedPlan *plan, const FusedLeaf *leaves, bool numbers, bool single)
{
    Node nodes[FUSED_MAX_STEPS];
    const Node *root = &nodes[plan->nsteps - 1];
    Builder b = { .leaves = leaves, .nodes = nodes, .plan = plan };
    Ref r;
    if (!analyse(plan->steps, plan->nsteps, leaves, nodes) || root->is_scalar || root->rows == 0
        || root->cols == 0)
        return false;
    plan->is_single = single;
    for (int k = 0; k < plan->nsteps; k++)
        plan->is_single |= !nodes[k].is_scalar && nodes[k].type == FUSED_F32;
    plan->shape = (FusedShape) { root->rows, root->cols,
                                numbers ? plan->is_single ? FUSED_F32 : FUSED_F64 : root->type };
    plan->rows = root->rows;
    plan->cols = root->cols;
    add_numbers(plan, nodes);
    for (int k = 0; k < plan->nnumbers; k++) {
        FusedOp op = (FusedOp) plan->steps[plan->numbers[k].step].op;
        const FusedMap *map = fused_map(op);
        plan->can_fail |= plan->numbers[k].checks_truth || plan->numbers[k].exact || op == FUSED_POW
                          || (map && !fused_map_is_total(map));
    }
    if (!build_step(&b, plan->nsteps - 1, &r)) return false;
    if (!b.broadcasts) {
        plan->rows = root->rows * root->cols;
        plan->cols = 1;
    }
    return true;
}

static FusedPlan *plan_make(const FusedStep *steps, int nsteps, const FusedLeaf *leaves, int nleaves,
                            bool numbers, bool single)
{
    FusedPlan *plan = mem_zalloc(sizeof(*plan));
    plan->steps = steps;
    plan->nsteps = nsteps;
    plan->nleaves = nleaves;
    plan->weight = 0.2;
    for (int k = 0; k < nleaves; k++) {
        plan->seen[k].type = leaves[k].type;
        plan->seen[k].is_scalar = fused_leaf_is_scalar(&leaves[k]);
        plan->seen[k].rows = leaves[k].rows;
        plan->seen[k].cols = leaves[k].cols;
    }
    plan->refused = !plan_build(plan, leaves, numbers, single);
    return plan;
}

bool fused_plan_suits(const FusedPlan *plan, const FusedLeaf *leaves, int nleaves)
{
    for (int k = 0; k < nleaves; k++)
        if (plan->seen[k].rows != leaves[k].rows || plan->seen[k].cols != leaves[k].cols
            || plan->seen[k].type != leaves[k].type
            || plan->seen[k].is_scalar != fused_leaf_is_scalar(&leaves[k]))
            return false;
    return true;
}

FusedPlan *fused_plan(FusedPlan **kept, const FusedStep *steps, int nsteps, const FusedLeaf *leaves,
                      int nleaves)
{
    if (!*kept || !fused_plan_suits(*kept, leaves, nleaves)) {
        fused_plan_free(*kept);
        *kept = plan_make(steps, nsteps, leaves, nleaves, false, false);
    }
    return (*kept)->refused ? NULL : *kept;
}

void fused_plan_free(FusedPlan *plan)
{
    if (!plan) return;
    for (int k = 0; k < plan->nparts; k++) fused_plan_free(plan->parts[k]);
    native_free(plan->native);
    mem_free(plan);
}

/* Machine code takes some 10 microseconds to write and make executable. */
#define NATIVE_FROM 30000.0

void plan_warm_up(FusedPlan *plan)
{
    plan->work += plan->weight * (double) (plan->rows * plan->cols);
    if (!plan->native && plan->work > NATIVE_FROM) native_make(plan);
}

FusedShape fused_plan_shape(const FusedPlan *plan) { return plan->shape; }
bool fused_plan_can_fail(const FusedPlan *plan) { return plan->can_fail; }
