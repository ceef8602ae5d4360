/* Finding trees of element-wise operations that may run as one (kernel/fused.h).
 *
 * The ordinary instructions are emitted all the same: they serve scalars, and everything a fusion cannot
 * do. If all operands are variables, constants, or computed before the first operator in the order of
 * evaluation, the fusion hangs on that operator's instruction. Else, or if it has matrix products perhaps,
 * it is a late one, with a register of its own for every operand and result (lang/proto.h). */
#include <string.h>

#include "lang/compiler.h"

static const struct { const char *name; FusedOp op; } mappers[] = {
    { "abs", FUSED_ABS }, { "sqrt", FUSED_SQRT }, { "double", FUSED_NUMBER }, { "floor", FUSED_FLOOR }, { "ceil", FUSED_CEIL },
    { "fix", FUSED_FIX }, { "round", FUSED_ROUND }, { "sign", FUSED_SIGN }, { "exp", FUSED_EXP }, { "log", FUSED_LOG },
    { "log2", FUSED_LOG2 }, { "log10", FUSED_LOG10 }, { "log1p", FUSED_LOG1P }, { "expm1", FUSED_EXPM1 }, { "tanh", FUSED_TANH },
    { "sinh", FUSED_SINH }, { "cosh", FUSED_COSH }, { "sin", FUSED_SIN }, { "cos", FUSED_COS }, { "tan", FUSED_TAN },
    { "asin", FUSED_ASIN }, { "acos", FUSED_ACOS }, { "atan", FUSED_ATAN }, { "max", FUSED_MAX }, { "min", FUSED_MIN },
    { "power", FUSED_POW }, { "times", FUSED_MUL }, { "rdivide", FUSED_DIV }, { "plus", FUSED_ADD }, { "minus", FUSED_SUB }
};

static const struct { const char *name; FusedReduction reduction; } reductions[] = {
    { "sum", FUSED_SUM }, { "mean", FUSED_MEAN }, { "prod", FUSED_PROD }, { "max", FUSED_MAXIMUM }, { "min", FUSED_MINIMUM },
    { "any", FUSED_ANY }, { "all", FUSED_ALL }, { "norm", FUSED_NORM }
};

static const Node *strip(const Node *n)
{
    while (n->kind == N_PAREN) n = n->a;
    return n;
}

static bool is_ctranspose(const Node *n)
{
    n = strip(n);
    return n->kind == N_UNARY && n->op == UN_CTRANSPOSE;
}

/* A call, as far as can be seen here, of a function by its name with so many arguments. */
static bool is_call(Compiler *c, const Node *n, int nargs)
{
    if (n->kind != N_INDEX || n->a->kind != N_IDENT || n->items.n != nargs || var_reg(c, n->a->sym) >= 0)
        return false;
    for (int k = 0; k < nargs; k++)
        if (n->items.v[k]->kind == N_COLON || is_list_node(n->items.v[k])) return false;
    return true;
}

static FusedOp mapper_op(const Node *n, bool binary)
{
    for (int k = 0; k < COUNT_OF(mappers); k++)
        if (fused_is_binary(mappers[k].op) == binary && strcmp(mappers[k].name, n->a->sym->name) == 0)
            return mappers[k].op;
    return FUSED_LEAF;
}

static FusedOp power_op(const Node *exponent)
{
    double x;
    if (!plain_number(exponent, &x)) return FUSED_POW;
    return x == 2 ? FUSED_SQUARE : x == 3 ? FUSED_CUBE : FUSED_POW;
}

/* The operation a node stands for, FUSED_LEAF if it is none of ours. */
static FusedOp fused_op(Compiler *c, const Node *n)
{
    double x;
    if (n->kind == N_UNARY && n->op == UN_MINUS && !plain_number(n, &x)) return FUSED_NEG;
    if (n->kind == N_UNARY && n->op == UN_NOT) return FUSED_NOT;
    if (n->kind == N_BINARY) {
        switch ((BinOp) n->op) {
        case BIN_ADD: return FUSED_ADD;
        case BIN_SUB: return FUSED_SUB;
        case BIN_MUL: return is_ctranspose(n->a) || is_ctranspose(n->b) ? FUSED_LEAF : FUSED_MUL;
        case BIN_EL_MUL: return FUSED_MUL;
        case BIN_DIV: case BIN_EL_DIV: return FUSED_DIV;
        case BIN_EL_POW: return power_op(n->b);
        case BIN_LT: case BIN_LE: case BIN_EQ: case BIN_NE: case BIN_GE: case BIN_GT: case BIN_AND: case BIN_OR:
            return (FusedOp) (FUSED_LT + (n->op - BIN_LT));
        default: return FUSED_LEAF;
        }
    }
    if (is_call(c, n, 1)) return mapper_op(n, false);
    if (is_call(c, n, 2)) return mapper_op(n, true);
    return FUSED_LEAF;
}

/* The new step's number, -1 where there is no room. */
static int add_step(Fuse *fz, FusedOp op, int a, int b, bool matrix)
{
    Fusion *f = &fz->fusion;
    if (f->nsteps >= FUSED_MAX_STEPS) return -1;
    f->steps[f->nsteps] = (FusedStep) { (uint8_t) op, (uint8_t) a, (uint8_t) b, matrix };
    return f->nsteps++;
}

static bool same_leaf(const FusionLeaf *a, const FusionLeaf *b)
{
    if (a->is_constant != b->is_constant) return false;
    return a->is_constant ? memcmp(&a->value, &b->value, sizeof(double)) == 0
                          : a->reg == b->reg && a->reg != UINT16_MAX;
}

/* A variable or constant that occurs twice is one operand. */
static int add_leaf(Fuse *fz, FusionLeaf leaf)
{
    Fusion *f = &fz->fusion;
    for (int k = 0; k < f->nleaves; k++)
        if (same_leaf(&f->leaves[k], &leaf)) return add_step(fz, FUSED_LEAF, k, 0, false);
    if (f->nleaves >= FUSED_MAX_LEAVES) return -1;
    f->leaves[f->nleaves] = leaf;
    return add_step(fz, FUSED_LEAF, f->nleaves++, 0, false);
}

static int visit_leaf(Compiler *c, Fuse *fz, const Node *n)
{
    int reg;
    if (n->kind == N_IDENT && (reg = var_reg(c, n->sym)) >= 0 && !var_is_boxed(c, n->sym))
        return add_leaf(fz, (FusionLeaf) { false, (uint16_t) reg, 0 });
    if (n->kind == N_END || n->kind == N_TILDE || n->kind == N_COLON || fz->early_count >= FUSED_MAX_LEAVES)
        return -1;
    if (fz->first_op) fz->fusion.late = true, fz->fusion.early = false;
    fz->early_leaf[fz->early_count] = fz->fusion.nleaves;
    fz->early[fz->early_count++] = n;
    return add_leaf(fz, (FusionLeaf) { false, UINT16_MAX, 0 });     /* fuse_enters_leaf fills it in */
}

/* * between what may be arrays, / by what may be one */
static bool may_be_matrix_product(const Node *n)
{
    double x;
    if (n->kind != N_BINARY || (n->op != BIN_MUL && n->op != BIN_DIV) || plain_number(strip(n->b), &x))
        return false;
    return n->op == BIN_DIV || !plain_number(strip(n->a), &x);
}

/* Postorder, which is the order of evaluation. below: steps down from the root; what lies deeper than a
 * fusion has steps need not be looked at. The node's step, or -1. */
static int visit(Compiler *c, Fuse *fz, const Node *node, int below)
{
    const Node *n = strip(node), *left, *right = NULL;
    FusedOp op;
    double x;
    int a, b = 0;
    if (below > FUSED_MAX_STEPS) return -1;
    if (plain_number(n, &x)) return add_leaf(fz, (FusionLeaf) { true, 0, x });
    op = fused_op(c, n);
    if (op == FUSED_LEAF) return visit_leaf(c, fz, n);
    left = n->kind == N_INDEX ? n->items.v[0] : n->a;
    if (fused_is_binary(op)) right = n->kind == N_INDEX ? n->items.v[1] : n->b;
    if ((a = visit(c, fz, left, below + 1)) < 0) return -1;
    if (right && (b = visit(c, fz, right, below + 1)) < 0) return -1;
    if (may_be_matrix_product(n)) fz->fusion.late = true;
    if (!fz->first_op) fz->first_op = n;
    if ((a = add_step(fz, op, a, b, n->kind == N_BINARY && (n->op == BIN_MUL || n->op == BIN_DIV))) < 0)
        return -1;
    fz->fusion.ops[a] = (FusionStep){
        .at = -1, .site = -1, .unary = n->kind == N_UNARY, .op = (uint8_t) n->op
    };
    fz->ops[fz->nops] = n;
    fz->op_step[fz->nops++] = (uint8_t) a;
    return a;
}

static bool is_part(const Fuse *fz, const Node *n)
{
    for (int k = 0; fz && k < fz->nops; k++)
        if (fz->ops[k] == n) return true;
    return false;
}

bool fuse_begin(Compiler *c, Fuse *fz, const Node *n)
{
    bool worth = c->worth_fusing && strip(c->worth_fusing) == n;
    if (is_part(c->fuse, n) || fused_op(c, n) == FUSED_LEAF) return false;
    memset(fz, 0, sizeof(*fz));
    fz->fusion.early = true;
    if (visit(c, fz, n, 0) < 0 || fz->nops < (worth ? 1 : 2) || contains_assignment(n)) return false;
    fz->root = n;
    fz->outer = c->fuse;
    fz->temps_from = c->next;
    fz->fusion.first = -1;
    c->fuse = fz;
    return true;
}

bool fuse_keeps_registers(const Fuse *fz, const Node *n)
{
    return fz && fz->fusion.late && is_part(fz, strip(n));
}

void fuse_emitted(Compiler *c, const Node *n, Index at, int site)
{
    Fuse *fz = c->fuse;
    if (!fz || !is_part(fz, n)) return;
    for (int k = 0; k < fz->nops; k++) {
        if (fz->ops[k] != n) continue;
        fz->fusion.ops[fz->op_step[k]].at = at;
        fz->fusion.ops[fz->op_step[k]].reg = c->p->ins[at].a;
        fz->fusion.ops[fz->op_step[k]].site = site;
    }
    if (n == fz->first_op) fz->fusion.first = at;
    if (site >= 0 && fz->fusion.nsites < FUSED_MAX_LEAVES)
        fz->fusion.sites[fz->fusion.nsites++] = (uint16_t) site;
    else if (site >= 0) fz->fusion.first = -1, fz->first_op = NULL;     /* too many calls: give up */
}

bool fuse_enters_leaf(Compiler *c, const Node *n, int dst)
{
    Fuse *fz = c->fuse;
    for (int k = 0; fz && k < fz->early_count; k++) {
        if (fz->early[k] != n) continue;
        fz->fusion.leaves[fz->early_leaf[k]].reg = (uint16_t) dst;
        return true;
    }
    return false;
}

void fuse_end(Compiler *c, Fuse *fz, int dst)
{
    Proto *p = c->p;
    c->fuse = fz->outer;
    if (fz->fusion.first < 0 || c->failed || p->nfusions >= INT16_MAX) return;
    for (int k = 0; k < fz->early_count; k++)
        if (fz->fusion.leaves[fz->early_leaf[k]].reg == UINT16_MAX) return;
    for (int k = 0; k < fz->nops; k++)
        if (fz->fusion.ops[fz->op_step[k]].at < 0) return;
    fz->fusion.next = p->nins;
    fz->fusion.dst = (uint16_t) dst;
    fz->fusion.temps_from = (uint16_t) fz->temps_from;
    /* A node takes three temporaries at most. */
    fz->fusion.temps_to = (uint16_t) (fz->fusion.late || fz->temps_from + 3 * fz->fusion.nsteps + 3 > c->max
                                          ? c->max
                                          : fz->temps_from + 3 * fz->fusion.nsteps + 3);
    if (!table_room(c, &p->fusions, sizeof(Fusion), &c->fusions_cap, p->nfusions + 1)) return;
    p->fusions[p->nfusions++] = fz->fusion;
    c->last_fused = fz->root;
}

/* ---- what may stand around a tree ---- */

static Fusion *last_fusion(Compiler *c, const Node *tree)
{
    if (c->p->nfusions == 0 || !tree || c->last_fused != tree || c->failed) return NULL;
    return &c->p->fusions[c->p->nfusions - 1];
}

static bool is_empty_matrix(const Node *n)
{
    n = strip(n);
    return n->kind == N_MATRIX && n->items.n == 0;
}

/* reduction (tree), (tree(:)), (tree, dim), max (tree, [], dim): which, and along what. */
static const Node *reduced_tree(Compiler *c, const Node *n, FusedReduction *reduction, int *dim)
{
    const Node *arg;
    double x = 0;
    int count = n->kind == N_INDEX ? n->items.n : 0, found = -1;
    bool extreme;
    if (count < 1 || count > 3 || !is_call(c, n, count)) return NULL;
    for (int k = 0; k < COUNT_OF(reductions); k++)
        if (strcmp(reductions[k].name, n->a->sym->name) == 0) found = k;
    if (found < 0) return NULL;
    *reduction = reductions[found].reduction;
    extreme = *reduction == FUSED_MAXIMUM || *reduction == FUSED_MINIMUM;
    *dim = FUSION_DIM_FIRST;
    if (count > 1) {
        if (count != (extreme ? 3 : 2) || (extreme && !is_empty_matrix(n->items.v[1]))) return NULL;
        if (!plain_number(n->items.v[count - 1], &x) || (x != 1 && x != 2)) return NULL;
        *dim = (int) x - 1;
        if (*reduction == FUSED_NORM && x != 2) return NULL;     /* norm (x, 2): not a dimension */
    }
    arg = strip(n->items.v[0]);
    if (arg->kind == N_INDEX && arg->items.n == 1 && arg->items.v[0]->kind == N_COLON && count == 1) {
        *dim = FUSION_DIM_ALL;
        arg = strip(arg->a);
    }
    return arg;
}

const Node *fuse_reduced_tree(Compiler *c, const Node *n)
{
    FusedReduction reduction;
    int dim;
    return reduced_tree(c, n, &reduction, &dim);
}

bool fuse_reduction(Compiler *c, const Node *n, int dst, bool returned)
{
    FusedReduction reduction = FUSED_SUM;
    int dim = 0;
    const Node *tree = reduced_tree(c, n, &reduction, &dim);
    Fusion *f = last_fusion(c, tree);
    if (!f || f->reduces || f->nsites >= FUSED_MAX_LEAVES) return false;
    f->sites[f->nsites++] = (uint16_t) (c->p->nsites - 1);
    f->reduces = true;
    f->reduction = reduction;
    f->dim = dim;
    f->dst = (uint16_t) dst;
    f->next = c->p->nins;
    f->returned = returned;
    return true;
}

void fuse_opassign(Compiler *c, const Node *n, int var)
{
    Fuse fz = { 0 };
    Fusion *f = last_fusion(c, strip(n->b));
    FusedOp op = n->op == BIN_ADD ? FUSED_ADD : n->op == BIN_SUB ? FUSED_SUB : n->op == BIN_MUL || n->op == BIN_EL_MUL ? FUSED_MUL
                 : n->op == BIN_DIV || n->op == BIN_EL_DIV ? FUSED_DIV : FUSED_LEAF;
    int root, leaf, last;
    if (!f || f->reduces || op == FUSED_LEAF) return;
    fz.fusion = *f;
    root = f->nsteps - 1;
    leaf = add_leaf(&fz, (FusionLeaf) { false, (uint16_t) var, 0 });
    if (leaf < 0 || (last = add_step(&fz, op, leaf, root, n->op == BIN_MUL || n->op == BIN_DIV)) < 0) return;
    fz.fusion.ops[last] = (FusionStep){
        .at = c->p->nins - 1, .reg = (uint16_t) var, .site = -1, .op = (uint8_t) n->op
    };
    *f = fz.fusion;
    f->dst = (uint16_t) var;
    f->next = c->p->nins;
}

void fusions_index(Proto *p)
{
    if (p->nfusions == 0) return;
    p->fusion_at = mem_array(p->nins, sizeof(*p->fusion_at));
    if (!p->fusion_at) {
        mem_note_failure();
        return;
    }
    memset(p->fusion_at, 0xff, (size_t) p->nins * sizeof(*p->fusion_at));
    for (Index k = 0; k < p->nfusions; k++) {
        const Fusion *f = &p->fusions[k];
        if (!f->late) p->fusion_at[f->first] = (int16_t) k;
        for (int s = 0; f->late && s < f->nsteps; s++)
            if (f->steps[s].op != FUSED_LEAF) p->fusion_at[f->ops[s].at] = (int16_t) k;
    }
}
