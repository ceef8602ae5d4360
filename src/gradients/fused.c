/* Formulas that ran as one (kernel/fused.h) are one node: their gradient is a formula too
 * (kernel/fused_gradient.h).
 *
 * What the forward pass had on its way is not kept but computed anew, tile by tile, and what comes out is
 * added to the operands' gradients at once: of x(2:end) and x(1:end-1) to those of x, where they lie. So a
 * sum over a formula of a million numbers costs some three times itself. Where something is not plain real
 * numbers, as when the backward pass is written down too, the same formula is done by operators, one at a
 * time. */
#include <math.h>
#include <string.h>

#include "gradients/backward.h"
#include "gradients/plans.h"
#include "gradients/rules.h"
#include "gradients/steps.h"
#include "kernel/fused_gradient.h"
#include "kernel/reduce.h"
#include "value/array.h"

/* ---- writing down ---- */

/* The open tape of least depth, but deeper than `above`, that an operand is traced on; NULL: there is none. */
static Tape *next_tape(const TracedTree *tree, int above)
{
    Tape *best = NULL;
    for (int k = 0; k < tree->nleaves; k++) {
        if (!tree->operands[k]) continue;
        for (Value v = *tree->operands[k]; v.tag == T_TRACED; v = v.u.traced->v) {
            Tape *tape = v.u.traced->tape;
            if (!tape->closed && tape->depth > above && (!best || tape->depth < best->depth)) best = tape;
        }
    }
    return best;
}

/* v without its traces on that tape and on deeper ones, which come first. */
static Value below(const Tape *tape, Value v)
{
    while (v.tag == T_TRACED && (v.u.traced->tape->closed || v.u.traced->tape->depth >= tape->depth))
        v = v.u.traced->v;
    return v;
}

static NodeId node_on(const Tape *tape, Value v)
{
    for (; v.tag == T_TRACED; v = v.u.traced->v)
        if (v.u.traced->tape == tape) return v.u.traced->node;
    return NODE_NONE;
}

bool formula_suits(const TracedTree *tree)
{
    FusedGradient g;
    for (Tape *tape = next_tape(tree, 0); tape; tape = next_tape(tree, tape->depth))
        if (tape->keeps_values) return false; /* a picture shows each operation */
    const FusedFormula formula = { tree->steps, tree->nsteps, tree->nleaves, 0 };
    bool traced = false;
    for (int k = 0; k < tree->nleaves; k++) {
        Tape *tape = tree->operands[k] ? tape_of(*tree->operands[k]) : NULL;
        if (!tape) continue;
        if (tape->any_complex && value_may_be_complex(*tree->operands[k])) return false;
        traced = true;
        if (!fused_gradient(&formula, k, true, &g)) return false;
    }
    if (!traced) return true; /* once: plain by now */
    if (tree->reduces && tree->reduction != FUSED_SUM && tree->reduction != FUSED_MEAN) return false;
    for (int k = 0; k < tree->nleaves; k++)
        if (tree->leaves[k].type == FUSED_F32) return false;
    return true;
}

static bool leaf_stands(const TracedTree *tree, int leaf)
{
    for (int k = 0; k < tree->nsteps; k++)
        if (tree->steps[k].op == FUSED_LEAF && tree->steps[k].a == leaf) return true;
    return false;
}

static const BinOp operators[] = {
    [FUSED_ADD] = BIN_ADD,   [FUSED_SUB] = BIN_SUB, [FUSED_MUL] = BIN_EL_MUL, [FUSED_DIV] = BIN_EL_DIV,
    [FUSED_LT] = BIN_LT,     [FUSED_LE] = BIN_LE,   [FUSED_EQ] = BIN_EQ,      [FUSED_NE] = BIN_NE,
    [FUSED_GE] = BIN_GE,     [FUSED_GT] = BIN_GT,   [FUSED_AND] = BIN_AND,    [FUSED_OR] = BIN_OR,
    [FUSED_POW] = BIN_EL_POW
};
static const char *const functions[] = {
    [FUSED_MAX] = "max",       [FUSED_MIN] = "min",     [FUSED_ABS] = "abs",     [FUSED_SQRT] = "sqrt",
    [FUSED_NUMBER] = "double", [FUSED_FLOOR] = "floor", [FUSED_CEIL] = "ceil",   [FUSED_FIX] = "fix",
    [FUSED_ROUND] = "round",   [FUSED_SIGN] = "sign",   [FUSED_EXP] = "exp",     [FUSED_LOG] = "log",
    [FUSED_LOG2] = "log2",     [FUSED_LOG10] = "log10", [FUSED_LOG1P] = "log1p", [FUSED_EXPM1] = "expm1",
    [FUSED_TANH] = "tanh",     [FUSED_SINH] = "sinh",   [FUSED_COSH] = "cosh",   [FUSED_SIN] = "sin",
    [FUSED_COS] = "cos",       [FUSED_TAN] = "tan",     [FUSED_ASIN] = "asin",   [FUSED_ACOS] = "acos",
    [FUSED_ATAN] = "atan"
};

static bool rounds(int op)
{
    return op == FUSED_FLOOR || op == FUSED_CEIL || op == FUSED_FIX || op == FUSED_ROUND;
}
static bool compares(int op) { return op < COUNT_OF(operators) && operators[op] >= BIN_LT; }

/* Steps among the operations. */
static Status steps_in(Tape *tape, const TracedTree *tree, Formula *f)
{
    const char *what = NULL;
    Value in[FUSED_MAX_LEAVES];
    f->rounds = false;
    for (int k = 0; k < tree->nsteps; k++) {
        int op = tree->steps[k].op;
        if (rounds(op)) what = functions[op], f->rounds = true;
        else if (!what && compares(op)) what = "a comparison";
    }
    if (!what) return OK;
    for (int k = 0; k < tree->nleaves; k++) in[k] = tree->operands[k] ? *tree->operands[k] : val_none();
    return tape_step(tape, what, in, tree->nleaves);
}

/* Products and sums of elements whose sum is finite. */
static bool is_tame(const TracedTree *tree, Value r)
{
    if (!tree->reduces || r.tag != T_NUM || !isfinite(r.u.num)) return false;
    for (int k = 0; k < tree->nsteps; k++) {
        switch ((FusedOp) tree->steps[k].op) {
        case FUSED_LEAF:
        case FUSED_ADD:
        case FUSED_SUB:
        case FUSED_MUL:
        case FUSED_NEG:
        case FUSED_SQUARE: break;
        default: return false;
        }
    }
    return true;
}

static Status record_on(Interp *it, Tape *tape, const TracedTree *tree, Value r, Value *out)
{
    Formula *f = mem_try(sizeof(Formula));
    if (!f) {
        val_release(r);
        return err_out_of_memory(it);
    }
    f->nsteps = tree->nsteps;
    f->nleaves = tree->nleaves;
    f->reduces = tree->reduces;
    f->mean = tree->reduction == FUSED_MEAN;
    f->dim = tree->dim;
    f->rows = f->cols = 1;
    f->tame = is_tame(tree, val_untraced(r));
    memcpy(f->steps, tree->steps, (size_t) tree->nsteps * sizeof(FusedStep));
    for (int k = 0; k < tree->nleaves; k++) {
        const Value *v = tree->operands[k];
        bool stands = leaf_stands(tree, k);
        f->nodes[k] = v && stands ? node_on(tape, *v) : NODE_NONE;
        f->values[k] = v && stands ? val_retain(below(tape, *v)) : val_none();
        f->constants[k] = tree->leaves[k].scalar;
        if (!stands) continue;
        if (tree->leaves[k].rows > f->rows) f->rows = tree->leaves[k].rows;
        if (tree->leaves[k].cols > f->cols) f->cols = tree->leaves[k].cols;
    }
    Node node = { .kind = NODE_FUSED, .u.formula = f };
    Status st = steps_in(tape, tree, f);
    if (st == OK) return tape_record(tape, &node, r, out);
    node_release(&node);
    val_release(r);
    return st;
}

/* The result is traced on each tape that an operand is traced on, the deepest one last. */
Status formula_record(Interp *it, const TracedTree *tree, Value r, Value *out)
{
    Status st = OK;
    *out = r;
    for (Tape *tape = next_tape(tree, 0); tape && st == OK; tape = next_tape(tree, tape->depth)) {
        r = val_move(out);
        st = record_on(it, tape, tree, r, out);
    }
    return st;
}

/* ---- the formula by operators ---- */

static Status one_step(Interp *it, const FusedStep *s, const Value *done, Value *out)
{
    const Value in[2] = { done[s->a], done[s->b] };
    switch ((FusedOp) s->op) {
    case FUSED_NEG: return op_unary(it, UN_MINUS, in[0], out);
    case FUSED_NOT: return op_unary(it, UN_NOT, in[0], out);
    case FUSED_SQUARE: return op_binary(it, BIN_EL_POW, in[0], val_num(2), out);
    case FUSED_CUBE: return op_binary(it, BIN_EL_POW, in[0], val_num(3), out);
    default: break;
    }
    if (s->op < COUNT_OF(functions) && functions[s->op])
        return rules_call_named(it, functions[s->op], in, fused_is_binary((FusedOp) s->op) ? 2 : 1, out, 1);
    return op_binary(it, operators[s->op], in[0], in[1], out);
}

/* What the root needs, in order. */
static Status by_operators(Interp *it, const FusedGradient *g, const Value *leaves, Value *out)
{
    Value done[FUSED_MAX_STEPS];
    bool needed[FUSED_MAX_STEPS] = { false };
    Status st = OK;
    needed[g->nsteps - 1] = true;
    for (int k = g->nsteps - 1; k >= 0; k--) {
        done[k] = val_none();
        if (!needed[k] || g->steps[k].op == FUSED_LEAF) continue;
        needed[g->steps[k].a] = true;
        if (fused_is_binary((FusedOp) g->steps[k].op)) needed[g->steps[k].b] = true;
    }
    for (int k = 0; k < g->nsteps && st == OK; k++) {
        if (!needed[k]) continue;
        if (g->steps[k].op == FUSED_LEAF) done[k] = val_retain(leaves[g->steps[k].a]);
        else st = one_step(it, &g->steps[k], done, &done[k]);
    }
    if (st == OK) *out = val_move(&done[g->nsteps - 1]);
    val_drop_n(done, g->nsteps);
    return st;
}

/* ---- kinks ---- */

/* The value of one step. */
static Status step_value(Interp *it, const Formula *f, int step, const Value *leaves, Value *out)
{
    FusedGradient part = { .nsteps = step + 1, .nleaves = f->nleaves };
    memcpy(part.steps, f->steps, (size_t) (step + 1) * sizeof(FusedStep));
    return by_operators(it, &part, leaves, out);
}

/* Under powers alone: fused_gradient.c takes them together. */
static bool is_smooth(const Formula *f, int step)
{
    for (int k = step + 1; k < f->nsteps; k++) {
        const FusedStep *s = &f->steps[k];
        bool power = s->op == FUSED_SQUARE || s->op == FUSED_CUBE;
        if (s->op == FUSED_LEAF || power) continue;
        if (s->a == step || (fused_is_binary((FusedOp) s->op) && s->b == step)) return false;
    }
    return step < f->nsteps - 1;
}

/* The pass is written down: kinks.c. */
static Status look_for_kinks(Interp *it, Backward *b, const Formula *f)
{
    Value leaves[FUSED_MAX_LEAVES];
    Status st = OK;
    for (int k = 0; k < f->nleaves; k++)
        leaves[k] = f->values[k].tag == T_NONE ? val_num(f->constants[k]) : val_untraced(f->values[k]);
    for (int k = 0; k < f->nsteps && st == OK; k++) {
        const FusedStep *s = &f->steps[k];
        const bool two = s->op == FUSED_MAX || s->op == FUSED_MIN;
        if (!two && (s->op != FUSED_ABS || is_smooth(f, k))) continue;
        Value in[2] = { val_none(), val_none() }, y = val_none();
        st = step_value(it, f, k, leaves, &y);
        if (st == OK) st = step_value(it, f, s->a, leaves, &in[0]);
        if (st == OK && two) st = step_value(it, f, s->b, leaves, &in[1]);
        if (st == OK) st = kink_look_at(it, b, functions[s->op], in, 1 + two, y);
        val_drop_n(in, 2);
        val_drop(&y);
    }
    return st;
}

/* ---- the backward pass ---- */

static FusedLeaf number_leaf(double x)
{
    return (FusedLeaf){ .type = FUSED_F64, .rows = 1, .cols = 1, .scalar = x };
}

/* A plain operand as a leaf; false: by operators. */
static bool leaf_of(Value v, FusedLeaf *leaf)
{
    *leaf = number_leaf(0);
    if (v.tag == T_NUM) leaf->scalar = v.u.num;
    else if (v.tag == T_BOOL) leaf->scalar = v.u.boolean;
    else if (v.tag != T_ARRAY || v.u.array->is_complex || v.u.array->ndims > 2) return false;
    else if (v.u.array->cls != CLS_DOUBLE && v.u.array->cls != CLS_LOGICAL) return false;
    else if (v.u.array->numel == 1) leaf->scalar = array_get_double(v.u.array, 0);
    else
        *leaf = (FusedLeaf){ .data = v.u.array->data,
                             .rows = v.u.array->dims[0],
                             .cols = v.u.array->dims[1],
                             .type = v.u.array->cls == CLS_LOGICAL ? FUSED_BOOL : FUSED_F64 };
    return true;
}

static size_t leaf_size(const FusedLeaf *leaf) { return leaf->type == FUSED_BOOL ? 1 : sizeof(double); }

/* What the gradient of one operand is computed with. */
typedef struct Target {
    FusedGradient g;
    FusedLeaf leaves[FUSED_MAX_LEAVES], piece[FUSED_MAX_LEAVES];
    double *to; /* where it is added */
    int leaf;
} Target;

typedef struct Gradients {
    Interp *it;
    Backward *b;
    const Formula *f;
    FusedLeaf leaves[FUSED_MAX_LEAVES + 1]; /* and the seed */
    uint64_t numbers;                       /* which of them are numbers (fused_gradient.h) */
    Target *targets;
    int ntargets;
    bool writes;   /* the first target's numbers are written: there are none yet */
    NodeId fresh; /* the only node that gets a gradient, and had none before */
    int others;   /* targets that are not its */
} Gradients;

/* What it knows of numbers may make it too long; without, it is what formula_suits saw. */
static bool gradient_of(const Gradients *w, int leaf, bool adds, FusedGradient *g)
{
    FusedFormula f = { w->f->steps, w->f->nsteps, w->f->nleaves, w->numbers };
    if (fused_gradient(&f, leaf, adds, g)) return true;
    f.numbers = 0;
    return w->numbers && fused_gradient(&f, leaf, adds, g);
}

static void fill_leaves(const Gradients *w, const FusedGradient *g, FusedLeaf *leaves)
{
    for (int k = 0; k < w->f->nleaves; k++) leaves[k] = w->leaves[k];
    leaves[g->seed] = w->leaves[w->f->nleaves];
    int first = g->nleaves - g->nconstants;
    for (int k = 0; k < g->nconstants; k++) leaves[first + k] = number_leaf(g->constants[k]);
}

static bool is_full(const Gradients *w, const FusedLeaf *leaf)
{
    return leaf->rows == w->f->rows && leaf->cols == w->f->cols;
}

/* Products and sums of finite numbers seldom overflow: the one other operation, where there is one. */
static const char *suspect(const Formula *f)
{
    const char *what = NULL;
    for (int k = 0; k < f->nsteps; k++) {
        int op = f->steps[k].op;
        const char *name = op < COUNT_OF(functions) ? functions[op] : NULL;
        if (op == FUSED_DIV) name = "a quotient";
        if (op == FUSED_POW) name = "a power";
        if (!name) continue;
        if (what) return "a formula";
        what = name;
    }
    return what ? what : "a formula";
}

/* What the formula hands on is infinite or NaN somewhere. */
static void odd_formula(Backward *b, const Formula *f)
{
    if (b->odd_node) return;
    b->odd_node = b->running;
    b->odd_what = suspect(f);
}

/* The gradients of operands as large as the formula, together, a piece of the arrays at a time: what one has
 * brought into the cache the next finds there. */
static bool run_pieces(Gradients *w)
{
    enum { PIECE = 8192 };
    const Index n = w->f->rows * w->f->cols;
    const double *first = w->targets[0].to, *last = first; /* all lie in one array, if it is looked at */
    for (int t = 1; t < w->ntargets; t++) {
        if (w->targets[t].to < first) first = w->targets[t].to;
        if (w->targets[t].to > last) last = w->targets[t].to;
    }
    const bool alone = w->fresh != NODE_NONE && w->others == 0;
    const FusedLeaf *seed = &w->leaves[w->f->nleaves];
    const bool tame = w->f->tame && fused_leaf_is_scalar(seed) && fabs(seed->scalar) < 1e100;
    bool finite = alone; /* looked at while it is in the cache */
    for (Index from = 0; from < n; from += PIECE) {
        Index count = n - from < PIECE ? n - from : PIECE;
        if (w->it->interrupted) return true;
        for (int t = 0; t < w->ntargets; t++) {
            Target *x = &w->targets[t];
            for (int k = 0; k < x->g.nleaves; k++) {
                x->piece[k] = x->leaves[k];
                if (fused_leaf_is_scalar(&x->leaves[k])) continue;
                x->piece[k].data = (const char *) x->leaves[k].data
                                   + (size_t) from * leaf_size(&x->leaves[k]);
                x->piece[k].rows = count;
                x->piece[k].cols = 1;
            }
            FusedPlan *plan = kept_plan(w->it, &x->g, x->piece);
            if (!plan || !fused_run(plan, x->piece, NULL, x->to + from)) return false;
            if (!alone && !tame && !w->b->odd_node && !kern_all_finite_f64(count, x->to + from))
                odd_formula(w->b, w->f);
        }
        if (finite && !tame) finite = kern_all_finite_f64(count + (last - first), first + from);
    }
    if (finite) w->b->finite = w->fresh;
    else if (alone) odd_formula(w->b, w->f);
    return true;
}

/* The array in *slot, which the first target writes: only what it will not write is set to 0. */
static Status fresh_array(Gradients *w, Value *slot, const Dims *dims, Index first, bool *ours)
{
    Array *a = NULL;
    Index n = w->f->rows * w->f->cols;
    Status st = array_new_nd(w->it, CLS_DOUBLE, false, dims, &a);
    *ours = st == OK;
    if (st != OK) return st;
    memset(array_f64(a), 0, (size_t) first * sizeof(double));
    memset(array_f64(a) + first + n, 0, (size_t) (a->numel - first - n) * sizeof(double));
    *slot = val_from_obj(T_ARRAY, a);
    w->writes = true;
    return OK;
}

/* Where the gradient of node `id`, of an operand with as many elements as the formula, is to be added. NULL:
 * by operators. */
static Status place_of_gradient(Gradients *w, NodeId id, double **to)
{
    const Node *node = &w->b->tape->nodes[id];
    Dims dims = dims_2(w->f->rows, w->f->cols);
    Index first = 0, len;
    Value *slot = &w->b->adjoint[id];
    *to = NULL;
    if (slot->tag == T_NONE && node->kind == NODE_INDEX && node->u.indexing->cls == CLS_DOUBLE
        && indexing_is_run(node->u.indexing, &first, &len) && len == dims.d[0] * dims.d[1]) {
        dims = node->u.indexing->dims;
        slot = &w->b->adjoint[node->in[0]];
    } else {
        first = 0;
    }
    bool ours = false;
    NodeId owner = (NodeId) (slot - w->b->adjoint);
    Status st = OK;
    if (slot->tag == T_NONE && w->ntargets == 0) {
        w->fresh = owner;
        st = fresh_array(w, slot, &dims, first, &ours);
    } else {
        if (w->fresh != owner) w->others++;
        st = own_array(w->it, slot, &dims, &ours);
    }
    if (st == OK && ours) *to = array_f64(slot->u.array) + first;
    return st;
}

/* One operand by operators. */
static Status by_values(Gradients *w, int leaf, Value seed)
{
    const Formula *f = w->f;
    FusedGradient g;
    Value leaves[FUSED_MAX_LEAVES], v = val_none();
    if (!gradient_of(w, leaf, false, &g))
        return err(w->it, "ad_gradient: a formula without derivative");
    for (int k = 0; k < f->nleaves; k++)
        leaves[k] = f->values[k].tag == T_NONE ? val_num(f->constants[k]) : f->values[k];
    leaves[g.seed] = seed;
    for (int k = 0; k < g.nconstants; k++) leaves[g.nleaves - g.nconstants + k] = val_num(g.constants[k]);
    Status st = by_operators(w->it, &g, leaves, &v);
    if (st != OK) return st;
    Dims from = dims_2(f->rows, f->cols), to = val_dims(f->values[leaf]), have = val_dims(v);
    if (!val_is_scalar(v) && !dims_equal(&have, &from)) {
        /* made of a row or a column alone: for each element of the formula it is the same */
        Value whole = val_none();
        st = spread(w->it, v, &from, &whole);
        val_drop(&v);
        if (st != OK) return st;
        v = whole;
    }
    st = fold_take(w->it, &v, &from, &to);
    if (st == OK && !w->b->odd_node && !value_is_finite(v)) odd_formula(w->b, w->f);
    if (st == OK) return add_take(w->it, &w->b->adjoint[f->nodes[leaf]], v);
    val_drop(&v);
    return st;
}

/* A number or a row or column among the operands: the sum of its gradients. */
static Status by_sum(Gradients *w, int leaf, bool *done)
{
    const Formula *f = w->f;
    FusedGradient g;
    FusedLeaf leaves[FUSED_MAX_LEAVES];
    Array *r = NULL;
    const FusedLeaf *at = &w->leaves[leaf];
    *done = false;
    if (!gradient_of(w, leaf, false, &g)) return OK;
    fill_leaves(w, &g, leaves);
    int dim = at->rows == 1 && at->cols == 1 ? -1 : at->rows == 1 ? 0 : 1;
    Status st = OK;
    FusedPlan *plan = kept_plan(w->it, &g, leaves);
    if (plan) {
        FusedShape s = fused_plan_shape(plan);
        if (s.rows == f->rows && s.cols == f->cols && s.type == FUSED_F64) {
            st = array_new(w->it, CLS_DOUBLE, at->rows, at->cols, &r);
            if (st == OK) *done = fused_reduce(plan, leaves, w->it->threads, FUSED_SUM, dim, r->data);
        }
    }
    if (st == OK && *done && !kern_all_finite_f64(r->numel, array_f64(r))) odd_formula(w->b, w->f);
    if (st == OK && *done) st = add_take(w->it, &w->b->adjoint[f->nodes[leaf]], val_from_array_take(&r));
    array_drop(&r);
    return st;
}

/* Operands as large as the formula: those that suit become targets, the others are done by operators. */
/* Its gradient by itself, not added to anything, if that has the formula's shape. */
static bool writes_alone(const Gradients *w, Target *x)
{
    const Formula *f = w->f;
    FusedGradient g;
    if (!gradient_of(w, x->leaf, false, &g)) return false;
    FusedPlan *plan = NULL;
    fill_leaves(w, &g, x->leaves);
    bool suits = fused_plan(&plan, g.steps, g.nsteps, x->leaves, g.nleaves) != NULL;
    if (suits) {
        FusedShape s = fused_plan_shape(plan);
        suits = s.rows == f->rows && s.cols == f->cols && s.type == FUSED_F64;
    }
    fused_plan_free(plan);
    if (suits) x->g = g;
    return suits;
}

static Status add_target(Gradients *w, int leaf, Value seed)
{
    Target *x = &w->targets[w->ntargets];
    const Formula *f = w->f;
    x->leaf = leaf;
    x->to = NULL;
    Status st = place_of_gradient(w, f->nodes[leaf], &x->to);
    if (st != OK) return st;
    if (!x->to) return by_values(w, leaf, seed);
    if (w->writes && w->ntargets == 0) {
        if (!writes_alone(w, x)) {
            memset(x->to, 0, (size_t) (f->rows * f->cols) * sizeof(double));
            w->writes = false;
        }
    }
    if (!(w->writes && w->ntargets == 0)) {
        fill_leaves(w, &x->g, x->leaves);
        x->leaves[x->g.before] = (FusedLeaf){ .data = x->to, .type = FUSED_F64, .rows = f->rows, .cols = f->cols };
    }
    w->ntargets++;
    return OK;
}

static Status back_plain(Gradients *w, Value seed, bool full)
{
    const Formula *f = w->f;
    Status st = OK;
    bool target[FUSED_MAX_LEAVES];
    FusedGradient g;
    w->targets = mem_alloc(sizeof(Target) * (size_t) f->nleaves);
    /* those that are done at once come first: targets remember where in memory their gradients go */
    for (int k = 0; k < f->nleaves && st == OK; k++) {
        bool done = false;
        target[k] = f->nodes[k] != NODE_NONE && full && is_full(w, &w->leaves[k])
                    && gradient_of(w, k, true, &g);
        if (f->nodes[k] == NODE_NONE || target[k]) continue;
        if (!is_full(w, &w->leaves[k])) st = by_sum(w, k, &done);
        if (st == OK && !done) st = by_values(w, k, seed);
    }
    for (int k = 0; k < f->nleaves && st == OK; k++) {
        if (!target[k]) continue;
        (void) !gradient_of(w, k, true, &w->targets[w->ntargets].g);
        st = add_target(w, k, seed);
    }
    if (st == OK && w->ntargets > 0 && !run_pieces(w))
        st = err(w->it, "ad_gradient: a formula failed when it was gone through again");
    mem_free(w->targets);
    return st;
}

/* A reduction hands its gradient to each element of a lane; a mean in equal parts. */
static Status seed_of(Interp *it, const Formula *f, Value g, Value *seed)
{
    Index n = !f->mean ? 1 : f->dim == 0 ? f->rows : f->dim == 1 ? f->cols : f->rows * f->cols;
    if (n == 1) {
        *seed = val_retain(g);
        return OK;
    }
    return op_binary(it, BIN_EL_DIV, g, val_num((double) n), seed);
}

Status back_formula(Interp *it, Backward *b, const Formula *f, Value g)
{
    Gradients w = { .it = it, .b = b, .f = f };
    Value seed = val_none();
    Status st = seed_of(it, f, g, &seed);
    bool plain = st == OK && leaf_of(seed, &w.leaves[f->nleaves]), full = true;
    for (int k = 0; k < f->nleaves && plain; k++) {
        if (f->values[k].tag == T_NONE) w.leaves[k] = number_leaf(f->constants[k]);
        else plain = leaf_of(f->values[k], &w.leaves[k]);
        full &= fused_leaf_is_scalar(&w.leaves[k]) || is_full(&w, &w.leaves[k]);
    }
    if (plain) {
        const FusedLeaf *s = &w.leaves[f->nleaves];
        full &= fused_leaf_is_scalar(s) || is_full(&w, s);
        for (int k = 0; k <= f->nleaves; k++) w.numbers |= (uint64_t) fused_leaf_is_scalar(&w.leaves[k]) << k;
        st = back_plain(&w, seed, full);
    } else {
        bool written = b->higher || values_hold_traced(f->values, f->nleaves);
        if (st == OK && written) st = look_for_kinks(it, b, f);
        for (int k = 0; k < f->nleaves && st == OK; k++)
            if (f->nodes[k] != NODE_NONE) st = by_values(&w, k, seed);
    }
    val_drop(&seed);
    return st;
}
