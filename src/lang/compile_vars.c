/* Variables become registers.
 *
 * In a function, every name that is assigned anywhere in it is a variable; so is a name that is read
 * without arguments and is no function now (load or eval may bring it). A chunk first looks for a name in
 * the workspace it runs in and brings registers of its own for the rest. */
#include "lang/compiler.h"

#include <string.h>

#include "lang/functions.h"

static void bind(Compiler *c, Sym name, int reg)
{
    Proto *p = c->p;
    symmap_put(&c->vars, name, (void *) (intptr_t) (reg + 1));
    if (!table_room(c, &p->vars, sizeof(NamedReg), &c->vars_cap, p->nvars + 1)) return;
    p->vars[p->nvars++] = (NamedReg) { name, (uint16_t) reg };
}

static bool value_is_box(const Value *slot)
{
    return slot && slot->tag == T_BOX;
}

/* A register of the workspace's owner or of an enclosing chunk that has this name; -1: none. */
static int outer_reg(Compiler *c, Sym name)
{
    for (Frame *f = c->ws->chunks; f; f = f->outer_chunk)
        for (int k = 0; k < f->proto->nvars; k++)
            if (f->proto->vars[k].name == name) return f->proto->vars[k].reg;
    if (c->ws->proto)
        for (int k = 0; k < c->ws->proto->nvars; k++)
            if (c->ws->proto->vars[k].name == name) return c->ws->proto->vars[k].reg;
    return -1;
}

/* Give the name a register, if it has none. All declarations come before the first temporary. */
static void declare_var(Compiler *c, Sym name)
{
    int reg;
    if (symmap_get(&c->vars, name)) return;
    if (c->ws && (reg = outer_reg(c, name)) >= 0) {
        symmap_put(&c->vars, name, (void *) (intptr_t) (reg + 1));
        if (value_is_box(&c->ws->base[reg])) symmap_put(&c->boxed, name, c);
        return;
    }
    if (c->ws && value_is_box((Value *) symmap_get(&c->ws->dynamic, name))) symmap_put(&c->boxed, name, c);
    bind(c, name, temp_new(c, 1));
}

int declare_boxed(Compiler *c, Sym name)
{
    declare_var(c, name);
    symmap_put(&c->boxed, name, c);
    return var_reg(c, name);
}

int nest_find(const Compiler *c, Sym name)
{
    for (int k = 0; k < c->p->nnested; k++)
        if (c->p->nested[k].function->name == name) return k;
    return -1;
}

bool nest_handle_to(Compiler *c, Sym name, int dst)
{
    int k = nest_find(c, name);
    if (k >= 0) emit(c, OP_NESTED, dst, k, 0);
    return k >= 0;
}

/* An anonymous function captures what its surroundings call by that name. */
static int capture_var(Compiler *c, Sym name)
{
    Proto *p = c->p;
    int from = var_reg(c->parent, name), to;
    if (from < 0 && nest_find(c->parent, name) >= 0) nest_handle_to(c->parent, name, from = temp_new(c->parent, 1));
    if (from < 0) return -1;
    to = p->ncaptures + (int) p->nparams + (p->varargin_reg >= 0);
    if (!table_room(c, &p->captures, sizeof(Capture), &c->captures_cap, p->ncaptures + 1)) return -1;
    p->captures[p->ncaptures++] = (Capture) { (uint16_t) from, (uint16_t) to };
    bind(c, name, to);
    return to;
}

int var_reg(Compiler *c, Sym name)
{
    void *reg = symmap_get(&c->vars, name);
    if (reg) return (int) (intptr_t) reg - 1;
    return -1;
}

void note_operand(Compiler *c, const Node *n, int reg)
{
    while (n->kind == N_PAREN) n = n->a;
    if (n->kind == N_IDENT && reg == var_reg(c, n->sym)) note_variable(c, n, reg, OPERAND_READ);
}

bool var_is_boxed(Compiler *c, Sym name)
{
    return symmap_get(&c->boxed, name) != NULL;
}

static bool is_known_function(Compiler *c, Sym name)
{
    if (strcmp(name->name, "containers") == 0 || strcmp(name->name, "matlab") == 0
        || strcmp(name->name, "meta") == 0)
        return true;      /* packages */
    if (c->p->name == name || strcmp(name->name, "nargin") == 0 || strcmp(name->name, "nargout") == 0)
        return true;
    if (nest_find(c, name) >= 0) return true;
    return functions_find(c->it, c->p->source, name) != NULL || functions_has_package(c->it, name);
}

int ans_reg(Compiler *c)
{
    return var_reg(c, sym_intern(c->it, "ans"));
}

static void collect_lhs(Compiler *c, const Node *lhs)
{
    while (lhs->kind == N_PAREN || lhs->kind == N_INDEX || lhs->kind == N_BRACE || lhs->kind == N_FIELD || lhs->kind == N_DYNFIELD)
        lhs = lhs->a;
    if (lhs->kind == N_IDENT) declare_var(c, lhs->sym);
}

static void collect_items(Compiler *c, const NodeList *list, bool reads)
{
    for (int k = 0; k < list->n; k++) collect_vars(c, list->v[k], reads);
}

/* Is it a variable of the workspace this chunk runs in? */
static bool in_workspace(Compiler *c, Sym name)
{
    return c->ws && (outer_reg(c, name) >= 0 || symmap_get(&c->ws->dynamic, name));
}

/* First pass (reads false): names that are assigned. Second pass: names read bare that are no functions. */
void collect_vars(Compiler *c, const Node *n, bool reads)
{
    while (n && n->kind == N_BINARY) {       /* long chains lean left */
        collect_vars(c, n->b, reads);
        n = n->a;
    }
    if (!n) return;
    switch ((NodeKind) n->kind) {
    case N_IDENT:
        if (in_workspace(c, n->sym) || (reads && !is_known_function(c, n->sym))) declare_var(c, n->sym);
        return;
    case N_INDEX:
        if (n->a->kind != N_IDENT) collect_vars(c, n->a, reads);
        else if (in_workspace(c, n->a->sym)) declare_var(c, n->a->sym);
        collect_items(c, &n->items, reads);
        return;
    case N_ASSIGN:
    case N_FOR:
        if (!reads) {
            if (n->kind == N_FOR) collect_lhs(c, n->a);
            for (int k = 0; k < n->items.n; k++) collect_lhs(c, n->items.v[k]);
        }
        break;
    case N_OPASSIGN:
    case N_INCREMENT:
        if (!reads) collect_lhs(c, n->a);
        break;
    case N_GLOBAL:
    case N_PERSISTENT:
        for (int k = 0; k < n->items.n; k++) {
            Sym name = n->items.v[k]->sym;
            if (!reads) {
                declare_var(c, name);
                symmap_put(&c->boxed, name, c);
            }
            if (n->items.v[k]->a) collect_vars(c, n->items.v[k]->a, reads);
        }
        return;
    case N_TRY:
        if (!reads && n->sym) declare_var(c, n->sym);
        break;
    case N_EXPRESSION:
    case N_COMMAND:
        if (!reads) declare_var(c, sym_intern(c->it, "ans"));
        break;
    case N_ANON:
        /* Only what is a variable here is captured; what the body reads and nobody knows stays a call. */
        if (c->ws) {
            collect_vars(c, n->a, reads);
        }
        return;
    case N_FUNCTION: return;
    default: break;
    }
    collect_vars(c, n->a, reads);
    collect_vars(c, n->b, reads);
    collect_vars(c, n->c, reads);
    collect_items(c, &n->items, reads);
}

static bool is_word(const Node *n, const char *word)
{
    return n->kind == N_IDENT && strcmp(n->sym->name, word) == 0;
}

/* Parameters take the first registers, in order; a ~ takes one without a name. */
void declare_params(Compiler *c, const NodeList *params)
{
    Proto *p = c->p;
    for (int k = 0; k < params->n; k++) {
        const Node *param = params->v[k];
        if (k == params->n - 1 && is_word(param, "varargin")) {
            p->varargin_reg = c->next;
            declare_var(c, param->sym);
        } else {
            p->nparams++;
            if (param->kind == N_IDENT && !symmap_get(&c->vars, param->sym)) declare_var(c, param->sym);
            else temp_new(c, 1);
        }
    }
}

void declare_outputs(Compiler *c, const NodeList *outs)
{
    Proto *p = c->p;
    p->out_regs = mem_alloc((size_t) (outs->n + 1) * sizeof(*p->out_regs));
    p->out_pos = mem_alloc((size_t) (outs->n + 1) * sizeof(*p->out_pos));
    for (int k = 0; k < outs->n; k++) {
        const Node *out = outs->v[k];
        declare_var(c, out->sym);
        if (k == outs->n - 1 && is_word(out, "varargout")) {
            p->varargout_reg = var_reg(c, out->sym);
        } else {
            p->out_regs[p->nouts] = (uint16_t) var_reg(c, out->sym);
            p->out_pos[p->nouts++] = (Position) { out->line, out->col, 0 };
        }
    }
}

/* Names the body reads that are variables outside become captures; nested bodies reach through. */
void collect_captures(Compiler *c, const Node *n)
{
    while (n && n->kind == N_BINARY) {
        collect_captures(c, n->b);
        n = n->a;
    }
    if (!n) return;
    if (n->kind == N_IDENT && var_reg(c, n->sym) < 0) capture_var(c, n->sym);
    collect_captures(c, n->a);
    collect_captures(c, n->b);
    collect_captures(c, n->c);
    if (n->kind == N_ANON) return;       /* its parameters are not reads; its body is n->a */
    for (int k = 0; k < n->items.n; k++) collect_captures(c, n->items.v[k]);
}
