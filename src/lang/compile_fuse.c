/* Finding trees of element-wise operations that may run as one (kernel/fused.h).
 *
 * The ordinary instructions are emitted all the same: they serve scalars, and everything a fusion cannot do. A
 * fusion hangs on the first operator of the tree in the order of evaluation. When that operator meets an array, all
 * operands are known: they are variables, constants, or were computed before it. */
#include <string.h>

#include "lang/compiler.h"

static const struct { const char *name; FusedOp op; } mappers[] = {
    { "exp", FUSED_EXP }, { "log", FUSED_LOG }, { "sqrt", FUSED_SQRT }, { "abs", FUSED_ABS }
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

/* The operation a node stands for, FUSED_PUSH if it is none of ours. */
static FusedOp fused_op(Compiler *c, const Node *n)
{
    double x;
    if (n->kind == N_UNARY && n->op == UN_MINUS && !plain_number(n, &x)) return FUSED_NEG;
    if (n->kind == N_BINARY) {
        switch ((BinOp) n->op) {
        case BIN_ADD: return FUSED_ADD;
        case BIN_SUB: return FUSED_SUB;
        case BIN_MUL: return is_ctranspose(n->a) || is_ctranspose(n->b) ? FUSED_PUSH : FUSED_MUL;
        case BIN_EL_MUL: return FUSED_MUL;
        case BIN_DIV: case BIN_EL_DIV: return FUSED_DIV;
        case BIN_EL_POW: return plain_number(n->b, &x) && x == 2 ? FUSED_SQUARE : FUSED_PUSH;
        default: return FUSED_PUSH;
        }
    }
    if (n->kind == N_INDEX && n->a->kind == N_IDENT && n->items.n == 1 && var_reg(c, n->a->sym) < 0
        && n->items.v[0]->kind != N_COLON && !is_list_node(n->items.v[0]))
        for (int k = 0; k < COUNT_OF(mappers); k++)
            if (strcmp(mappers[k].name, n->a->sym->name) == 0) return mappers[k].op;
    return FUSED_PUSH;
}

static bool add_step(Fuse *fz, FusedOp op, int leaf, bool matrix)
{
    Fusion *f = &fz->fusion;
    if (f->nsteps >= FUSED_MAX_STEPS) return false;
    f->matrix_op[f->nsteps] = matrix;
    f->steps[f->nsteps++] = (FusedStep) { (uint8_t) op, (uint8_t) leaf };
    return true;
}

static bool add_leaf(Fuse *fz, FusionLeaf leaf)
{
    Fusion *f = &fz->fusion;
    if (f->nleaves >= FUSED_MAX_LEAVES || ++fz->depth > FUSED_MAX_DEPTH) return false;
    f->leaves[f->nleaves] = leaf;
    return add_step(fz, FUSED_PUSH, f->nleaves++, false);
}

/* Postorder, which is the order of evaluation. below: steps down from the root; what lies deeper than a fusion has steps
 * need not be looked at. */
static bool visit(Compiler *c, Fuse *fz, const Node *node, int below)
{
    const Node *n = strip(node);
    FusedOp op = fused_op(c, n);
    double x;
    int reg;
    if (below > FUSED_MAX_STEPS) return false;
    if (plain_number(n, &x)) return add_leaf(fz, (FusionLeaf) { true, 0, x });
    if (op == FUSED_PUSH) {
        if (n->kind == N_IDENT && (reg = var_reg(c, n->sym)) >= 0 && !var_is_boxed(c, n->sym)) return add_leaf(fz, (FusionLeaf) { false, (uint16_t) reg, 0 });
        if (fz->first_op || n->kind == N_END || n->kind == N_TILDE || n->kind == N_COLON) return false;
        fz->early_leaf[fz->early_count] = fz->fusion.nleaves;
        fz->early[fz->early_count++] = n;
        return add_leaf(fz, (FusionLeaf) { false, UINT16_MAX, 0 });     /* fuse_enters_leaf fills it in */
    }
    if (n->kind == N_INDEX) {
        if (!visit(c, fz, n->items.v[0], below + 1)) return false;
    } else {
        if (!visit(c, fz, n->a, below + 1)) return false;
        if (n->kind == N_BINARY && op != FUSED_SQUARE && !visit(c, fz, n->b, below + 1)) return false;
    }
    if (op <= FUSED_DIV) fz->depth--;
    if (!fz->first_op) fz->first_op = n;
    fz->ops[fz->nops++] = n;
    return add_step(fz, op, 0, n->kind == N_BINARY && (n->op == BIN_MUL || n->op == BIN_DIV));
}

static bool is_part(const Fuse *fz, const Node *n)
{
    for (int k = 0; fz && k < fz->nops; k++)
        if (fz->ops[k] == n) return true;
    return false;
}

bool fuse_begin(Compiler *c, Fuse *fz, const Node *n)
{
    if (is_part(c->fuse, n) || fused_op(c, n) == FUSED_PUSH) return false;
    memset(fz, 0, sizeof(*fz));
    if (!visit(c, fz, n, 0) || fz->nops < 2 || contains_assignment(n)) return false;
    fz->root = n;
    fz->outer = c->fuse;
    fz->temps_from = c->next;
    fz->fusion.first = -1;
    c->fuse = fz;
    return true;
}

void fuse_emitted(Compiler *c, const Node *n, Index at, int site)
{
    Fuse *fz = c->fuse;
    if (!fz || !is_part(fz, n)) return;
    if (n == fz->first_op) fz->fusion.first = at;
    if (site >= 0 && fz->fusion.nsites < FUSED_MAX_LEAVES) fz->fusion.sites[fz->fusion.nsites++] = (uint16_t) site;
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
    fz->fusion.next = p->nins;
    fz->fusion.dst = (uint16_t) dst;
    fz->fusion.temps_from = (uint16_t) fz->temps_from;
    /* A node takes two temporaries at most. */
    fz->fusion.temps_to = (uint16_t) (fz->temps_from + 2 * fz->fusion.nsteps + 2 < c->max ? fz->temps_from + 2 * fz->fusion.nsteps + 2 : c->max);
    mem_grow(&p->fusions, sizeof(Fusion), &c->fusions_cap, p->nfusions + 1);
    p->fusions[p->nfusions++] = fz->fusion;
    c->last_fused = fz->root;
}

void fuse_sum(Compiler *c, const Node *n, int dst)
{
    Proto *p = c->p;
    const Node *arg;
    Fusion *f;
    bool all;
    if (n->a->kind != N_IDENT || strcmp(n->a->sym->name, "sum") != 0 || n->items.n != 1 || var_reg(c, n->a->sym) >= 0) return;
    arg = strip(n->items.v[0]);
    all = arg->kind == N_INDEX && arg->items.n == 1 && arg->items.v[0]->kind == N_COLON;
    if (all) arg = strip(arg->a);
    if (p->nfusions == 0 || c->last_fused != arg || c->failed) return;
    f = &p->fusions[p->nfusions - 1];
    if (f->nsites >= FUSED_MAX_LEAVES) return;
    f->sites[f->nsites++] = (uint16_t) (p->nsites - 1);
    f->sum = true;
    f->sum_all = all;
    f->dst = (uint16_t) dst;
    f->next = p->nins;
}

void fusions_index(Proto *p)
{
    if (p->nfusions == 0) return;
    p->fusion_at = mem_alloc((size_t) p->nins * sizeof(*p->fusion_at));
    memset(p->fusion_at, 0xff, (size_t) p->nins * sizeof(*p->fusion_at));
    for (Index k = 0; k < p->nfusions; k++) p->fusion_at[p->fusions[k].first] = (int16_t) k;
}
