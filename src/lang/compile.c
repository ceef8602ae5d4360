/* The compiler: tables, variables and statements. Expressions and assignments have files of their own.
 *
 * Variables become registers. In a function, every name that is assigned anywhere in it is a variable; so is a
 * name that is read without arguments and is no function now (load or eval may bring it). A chunk first looks
 * for a name in the workspace it runs in and brings registers of its own for the rest. */
#include "lang/compiler.h"

#include <string.h>

#include "lang/unparse.h"

enum { MAX_REGS = 32000 };

/* ---- emitting ---- */

void set_pos(Compiler *c, const Node *n)
{
    c->at.line = n->line;
    c->at.col = n->col;
    c->at.commas = n->commas;
}

void compile_fail(Compiler *c, const char *what)
{
    if (!c->failed) {
        err(c->it, "%s", what);
        for (Compiler *up = c; up; up = up->parent) up->failed = true;
    }
    c->failed = true;
}

static Index emit_raw(Compiler *c, Ins ins)
{
    Proto *p = c->p;
    mem_grow(&p->ins, sizeof(Ins), &c->ins_cap, p->nins + 1);
    mem_grow(&p->pos, sizeof(Position), &c->pos_cap, p->nins + 1);
    p->ins[p->nins] = ins;
    p->pos[p->nins] = c->at;
    return p->nins++;
}

Index emit(Compiler *c, Op op, int a, int b, int cc)
{
    return emit_raw(c, (Ins) { (uint16_t) op, (uint16_t) a, (uint16_t) b, (uint16_t) cc });
}

void emit_x(Compiler *c, int x, int y, int z, int w)
{
    emit_raw(c, (Ins) { (uint16_t) x, (uint16_t) y, (uint16_t) z, (uint16_t) w });
}

/* Jumps sit in the operands b and c of the instruction, except JCMP and FORNUM (x and y of the next word). */
Index emit_jump(Compiler *c, Op op, int a)
{
    return emit(c, op, a, 0, 0);
}

void patch_jump(Compiler *c, Index at, Index target)
{
    Ins *ins = &c->p->ins[at];
    bool extended = ins->op == OP_JCMP || ins->op == OP_FORNUM || ins->op == OP_PERSISTENT;
    int64_t distance = target - (at + 1 + extended);
    uint32_t bits = (uint32_t) (int32_t) distance;
    if (extended) {
        ins[1].op = (uint16_t) bits;
        ins[1].a = (uint16_t) (bits >> 16);
    } else {
        ins->b = (uint16_t) bits;
        ins->c = (uint16_t) (bits >> 16);
    }
}

void jumps_add(Jumps *j, Index at)
{
    mem_grow(&j->at, sizeof(Index), &j->cap, j->n + 1);
    j->at[j->n++] = at;
}

void jumps_patch(Compiler *c, Jumps *j, Index target)
{
    for (Index k = 0; k < j->n; k++) patch_jump(c, j->at[k], target);
    mem_free(j->at);
    *j = (Jumps) { NULL, 0, 0 };
}

int temp_new(Compiler *c, int count)
{
    int first = c->next;
    c->next += count;
    if (c->next > c->max) c->max = c->next;
    if (c->max > MAX_REGS) {
        compile_fail(c, "the expression or function is too large: it needs too many registers");
        c->next = c->max = first;
    }
    return first;
}

int const_index(Compiler *c, Value v)
{
    Proto *p = c->p;
    Index from = p->nk > 64 ? p->nk - 64 : 0;
    for (Index k = from; v.tag == T_NUM && k < p->nk; k++)
        if (p->k[k].tag == T_NUM && memcmp(&p->k[k].u.num, &v.u.num, sizeof(double)) == 0) return (int) k;
    mem_grow(&p->k, sizeof(Value), &c->k_cap, p->nk + 1);
    p->k[p->nk] = v;
    return (int) p->nk++;
}

int sym_index(Compiler *c, Sym s)
{
    Proto *p = c->p;
    for (Index k = 0; k < p->nsyms; k++)
        if (p->syms[k] == s) return (int) k;
    mem_grow(&p->syms, sizeof(Sym), &c->syms_cap, p->nsyms + 1);
    p->syms[p->nsyms] = s;
    if (p->nsyms >= 0xffff) compile_fail(c, "too many names in one function");
    return (int) p->nsyms++;
}

int site_new(Compiler *c, Sym name, int nargs)
{
    Proto *p = c->p;
    mem_grow(&p->sites, sizeof(CallSite), &c->sites_cap, p->nsites + 1);
    memset(&p->sites[p->nsites], 0, sizeof(CallSite));
    p->sites[p->nsites].name = name;
    p->sites[p->nsites].nargs = nargs;
    if (p->nsites >= 0xffff) compile_fail(c, "too many calls in one function");
    return (int) p->nsites++;
}

void add_proto(Compiler *c, Proto *nested)
{
    Proto *p = c->p;
    mem_grow(&p->protos, sizeof(Proto *), &c->protos_cap, p->nprotos + 1);
    p->protos[p->nprotos++] = nested;
}

/* ---- variables ---- */

static void bind(Compiler *c, Sym name, int reg)
{
    Proto *p = c->p;
    symmap_put(&c->vars, name, (void *) (intptr_t) (reg + 1));
    mem_grow(&p->vars, sizeof(NamedReg), &c->vars_cap, p->nvars + 1);
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
void declare_var(Compiler *c, Sym name)
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

/* An anonymous function captures what its surroundings call by that name. */
static int capture(Compiler *c, Sym name)
{
    Proto *p = c->p;
    int from = var_reg(c->parent, name), to;
    if (from < 0) return -1;
    to = p->ncaptures + (int) p->nparams + (p->varargin_reg >= 0);
    mem_grow(&p->captures, sizeof(Capture), &c->captures_cap, p->ncaptures + 1);
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

bool var_is_boxed(Compiler *c, Sym name)
{
    return symmap_get(&c->boxed, name) != NULL;
}

static bool is_known_function(Compiler *c, Sym name)
{
    if (c->p->source && symmap_get(&c->p->source->functions, name)) return true;
    if (strcmp(name->name, "containers") == 0 || strcmp(name->name, "matlab") == 0) return true;      /* packages */
    if (c->p->name == name || strcmp(name->name, "nargin") == 0 || strcmp(name->name, "nargout") == 0) return true;
    return functions_find(c->it, name) != NULL;
}

int ans_reg(Compiler *c)
{
    return var_reg(c, sym_intern(c->it, "ans"));
}

static void collect_lhs(Compiler *c, const Node *lhs)
{
    while (lhs->kind == N_INDEX || lhs->kind == N_BRACE || lhs->kind == N_FIELD || lhs->kind == N_DYNFIELD) lhs = lhs->a;
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

/* ---- statements ---- */

static void compile_block(Compiler *c, const Node *block);

static void compile_statement(Compiler *c, const Node *n);

static void show_variable(Compiler *c, Sym name)
{
    int reg = var_reg(c, name);
    if (var_is_boxed(c, name)) {
        int tmp = temp_new(c, 1);
        emit(c, OP_GETBOX, tmp, reg, 0);
        reg = tmp;
    }
    emit(c, OP_SHOW, reg, sym_index(c, name), 0);
}

static void compile_expression_statement(Compiler *c, const Node *n)
{
    const Node *e = n->a;
    int r;
    while (e->kind == N_PAREN && (e->a->kind == N_IDENT || e->a->kind == N_PAREN)) e = e->a;
    set_pos(c, e);
    if (e->kind == N_ASSIGN) {
        compile_assign(c, e, n->print, -1);
    } else if (e->kind == N_OPASSIGN) {
        compile_opassign(c, e, n->print, -1);
    } else if (e->kind == N_IDENT && var_reg(c, e->sym) >= 0) {
        r = var_reg(c, e->sym);
        if (var_is_boxed(c, e->sym)) {
            if (n->print) show_variable(c, e->sym);
        } else {
            emit(c, OP_SHOWVAR, r, ans_reg(c), n->print);
        }
    } else if (e->kind == N_INCREMENT) {
        r = temp_new(c, 1);
        compile_increment(c, e, r);
        emit(c, OP_ANS, r, ans_reg(c), n->print);
    } else {
        Index skip = -1;
        if (e->kind == N_IDENT) skip = emit(c, OP_SHOWDYNAMIC, n->print, sym_index(c, e->sym), 0);
        compile_call_statement(c, e, n->print);
        if (skip >= 0) c->p->ins[skip].c = (uint16_t) (c->p->nins - skip - 1);
    }
}

static void compile_command(Compiler *c, const Node *n)
{
    int first = temp_new(c, n->items.n), dst = temp_new(c, 1);
    for (int k = 0; k < n->items.n; k++) expr_to(c, n->items.v[k], first + k);
    set_pos(c, n);
    emit(c, OP_CALL, dst, first, n->items.n);
    emit_x(c, site_new(c, n->sym, n->items.n), 0, 0, 0);
    emit(c, OP_ANS, dst, ans_reg(c), n->print);
}

static void compile_if(Compiler *c, const Node *n)
{
    Jumps done = { NULL, 0, 0 };
    int k;
    for (k = 0; k + 1 < n->items.n; k += 2) {
        Jumps skip = { NULL, 0, 0 };
        int mark = c->next;
        jump_if_false(c, n->items.v[k], &skip);
        c->next = mark;
        compile_block(c, n->items.v[k + 1]);
        if (k + 2 < n->items.n) jumps_add(&done, emit_jump(c, OP_JMP, 0));
        jumps_patch(c, &skip, c->p->nins);
    }
    if (k < n->items.n) compile_block(c, n->items.v[k]);
    jumps_patch(c, &done, c->p->nins);
}

static void loop_begin(Compiler *c, Loop *loop)
{
    memset(loop, 0, sizeof(*loop));
    loop->outer = c->loop;
    loop->guards = c->guards;
    c->loop = loop;
}

static void compile_while(Compiler *c, const Node *n)
{
    Loop loop;
    Jumps out = { NULL, 0, 0 };
    Index top = c->p->nins, back;
    loop_begin(c, &loop);
    jump_if_false(c, n->a, &out);
    compile_block(c, n->b);
    jumps_patch(c, &loop.continues, c->p->nins);
    set_pos(c, n);
    back = emit_jump(c, OP_JMP, 0);
    patch_jump(c, back, top);
    jumps_patch(c, &out, c->p->nins);
    jumps_patch(c, &loop.breaks, c->p->nins);
    c->loop = loop.outer;
}

static void compile_do(Compiler *c, const Node *n)
{
    Loop loop;
    Jumps again = { NULL, 0, 0 };
    Index top = c->p->nins;
    loop_begin(c, &loop);
    compile_block(c, n->b);
    jumps_patch(c, &loop.continues, c->p->nins);
    jump_if_false(c, n->a, &again);
    jumps_patch(c, &again, top);
    jumps_patch(c, &loop.breaks, c->p->nins);
    c->loop = loop.outer;
}

static const Node *plain_range(const Node *n)
{
    while (n->kind == N_PAREN) n = n->a;
    return n->kind == N_RANGE ? n : NULL;
}

/* The loop's registers: 0 the value run over (nothing for a counted loop), 1 the turn, 2 their number,
 * 3 base, 4 increment, 5 limit. */
static void compile_for(Compiler *c, const Node *n)
{
    const Node *range = n->items.n == 0 ? plain_range(n->b) : NULL;
    bool simple = n->a->kind == N_IDENT && !var_is_boxed(c, n->a->sym);
    int r = temp_new(c, 6), var = simple ? var_reg(c, n->a->sym) : temp_new(c, 1), mark = c->next, key = 0;
    Index head, body, next, done;
    Loop loop;
    if (range) {
        expr_to(c, range->a, r + 3);
        if (range->b) expr_to(c, range->b, r + 4);
        else emit(c, OP_CLEAR, r + 4, 0, 0);
        expr_to(c, range->c, r + 5);
    } else {
        expr_to(c, n->b, r);
    }
    c->next = mark;
    set_pos(c, n);
    if (n->items.n == 1) key = temp_new(c, 1);
    head = emit_jump(c, range ? OP_FORRANGE : n->items.n == 1 ? OP_FORFIELDS : OP_FORVALUES, r);
    loop_begin(c, &loop);
    if (n->items.n == 1) {
        body = emit(c, OP_FORKEY, r, var, key);
        assign_from_reg(c, n->items.v[0], key);
    } else {
        body = emit(c, OP_FORVAR, r, var, 0);
    }
    if (!simple) assign_from_reg(c, n->a, var);
    c->next = n->items.n == 1 ? key + 1 : mark;
    {
        Index inside = c->p->nins;
        compile_block(c, n->c);
        jumps_patch(c, &loop.continues, c->p->nins);
        set_pos(c, n);
        if (simple && n->items.n == 0) {
            next = emit(c, OP_FORNUM, r, var, 0);
            emit_x(c, 0, 0, 0, 0);
            patch_jump(c, next, inside);
        } else {
            next = emit_jump(c, OP_FORNEXT, r);
            patch_jump(c, next, body);
        }
    }
    jumps_patch(c, &loop.breaks, c->p->nins);
    c->loop = loop.outer;
    emit(c, OP_CLEAR, r, 0, 0);
    done = emit_jump(c, OP_JMP, 0);
    /* Nothing to run over: the variable becomes the empty value. */
    patch_here(c, head);
    if (n->items.n == 0) {
        if (simple) emit(c, OP_MOVE, var, r, 0);
        else assign_from_reg(c, n->a, r);
    }
    patch_here(c, done);
}

static void compile_switch(Compiler *c, const Node *n)
{
    int value = temp_new(c, 1);
    Jumps done = { NULL, 0, 0 };
    const Node *otherwise = NULL;
    expr_to(c, n->a, value);
    for (int k = 0; k < n->items.n; k++) {
        const Node *item = n->items.v[k];
        int mark = c->next, test, choice;
        Index skip;
        if (!item->a) {
            otherwise = item;
            continue;
        }
        set_pos(c, item);
        choice = temp_new(c, 1);
        expr_to(c, item->a, choice);
        test = temp_new(c, 1);
        emit(c, OP_SWITCH_EQ, test, value, choice);
        skip = emit_jump(c, OP_JMPF, test);
        c->next = mark;
        compile_block(c, item->b);
        jumps_add(&done, emit_jump(c, OP_JMP, 0));
        patch_here(c, skip);
    }
    if (otherwise) compile_block(c, otherwise->b);
    jumps_patch(c, &done, c->p->nins);
    emit(c, OP_CLEAR, value, 0, 0);
}

static void compile_try(Compiler *c, const Node *n)
{
    Guard guard = { c->guards, NULL };
    Index start = emit_jump(c, OP_TRY, 0), done;
    int caught, mark;
    c->guards = &guard;
    compile_block(c, n->a);
    c->guards = guard.outer;
    emit(c, OP_ENDTRY, 0, 0, 0);
    done = emit_jump(c, OP_JMP, 0);
    patch_here(c, start);
    mark = c->next;
    caught = temp_new(c, 1);
    emit(c, OP_CATCH, caught, n->sym != NULL, 0);
    if (n->sym) {
        Node ident;
        memset(&ident, 0, sizeof(ident));
        ident.kind = N_IDENT;
        ident.sym = n->sym;
        ident.line = n->line;
        ident.col = n->col;
        assign_from_reg(c, &ident, caught);
    }
    c->next = mark;
    if (n->b) compile_block(c, n->b);
    patch_here(c, done);
}

static void compile_unwind(Compiler *c, const Node *n)
{
    Guard guard = { c->guards, n->b };
    Index start = emit_jump(c, OP_UNWIND, 0);
    c->guards = &guard;
    compile_block(c, n->a);
    c->guards = guard.outer;
    emit(c, OP_ENDUNWIND, 0, 0, 0);
    patch_here(c, start);
    compile_block(c, n->b);
    emit(c, OP_RESUME, 0, 0, 0);
}

/* Leave the guards between here and `until`: handlers go, cleanups run. */
static void leave_guards(Compiler *c, Guard *until)
{
    Guard *saved = c->guards;
    for (Guard *g = saved; g != until; g = g->outer) {
        c->guards = g->outer;
        if (g->cleanup) {
            emit(c, OP_ENDUNWIND, 0, 0, 0);
            compile_block(c, g->cleanup);
            emit(c, OP_RESUME, 0, 0, 0);
        } else {
            emit(c, OP_ENDTRY, 0, 0, 0);
        }
    }
    c->guards = saved;
}

static void compile_jump_out(Compiler *c, const Node *n)
{
    if (n->kind == N_RETURN || !c->loop) {
        /* break or continue outside a loop: at top level Octave ignores it, as we do by ending the chunk */
        leave_guards(c, NULL);
        emit(c, OP_RET, 0, 0, 0);
        return;
    }
    leave_guards(c, c->loop->guards);
    jumps_add(n->kind == N_BREAK ? &c->loop->breaks : &c->loop->continues, emit_jump(c, OP_JMP, 0));
}

static void compile_declaration(Compiler *c, const Node *n)
{
    for (int k = 0; k < n->items.n; k++) {
        const Node *item = n->items.v[k];
        int reg = var_reg(c, item->sym), mark = c->next, value;
        set_pos(c, item);
        if (n->kind == N_GLOBAL) {
            /* An initial value counts only the first time: when the global is still unset. */
            int skip_reg = temp_new(c, 1);
            emit(c, OP_GLOBAL, reg, sym_index(c, item->sym), skip_reg);
            if (item->a) {
                Index skip = emit_jump(c, OP_JMPF, skip_reg);
                value = expr_any(c, item->a);
                emit(c, OP_SETBOX, reg, value, 0);
                patch_here(c, skip);
            }
        } else {
            Index at;
            mem_grow(&c->p->persistent, sizeof(Value), &c->persistent_cap, c->p->npersistent + 1);
            c->p->persistent[c->p->npersistent] = val_from_obj(T_BOX, box_new());
            val_set_take(&((Box *) c->p->persistent[c->p->npersistent].u.box)->v, val_empty(c->it));
            at = emit(c, OP_PERSISTENT, reg, c->p->npersistent++, 0);
            emit_x(c, 0, 0, 0, 0);
            if (item->a) {
                value = expr_any(c, item->a);
                emit(c, OP_SETBOX, reg, value, 0);
            }
            patch_here(c, at);
        }
        c->next = mark;
    }
}

static Proto *compile_function(Compiler *c, const Node *n);

static void compile_statement(Compiler *c, const Node *n)
{
    int mark = c->next;
    if (c->failed) return;
    set_pos(c, n);
    switch ((NodeKind) n->kind) {
    case N_EXPRESSION: compile_expression_statement(c, n); break;
    case N_COMMAND: compile_command(c, n); break;
    case N_IF: compile_if(c, n); break;
    case N_WHILE: compile_while(c, n); break;
    case N_DO: compile_do(c, n); break;
    case N_FOR: compile_for(c, n); break;
    case N_SWITCH: compile_switch(c, n); break;
    case N_TRY: compile_try(c, n); break;
    case N_UNWIND: compile_unwind(c, n); break;
    case N_BREAK: case N_CONTINUE: case N_RETURN: compile_jump_out(c, n); break;
    case N_GLOBAL: case N_PERSISTENT: compile_declaration(c, n); break;
    case N_FUNCTION: {
        Proto *fn = compile_function(c, n);
        if (!fn) break;
        add_proto(c, fn);
        emit(c, OP_DEFFUN, (int) c->p->nprotos - 1, 0, 0);
        break;
    }
    case N_BLOCK: compile_block(c, n); break;
    default: compile_fail(c, "a statement of this kind cannot be compiled"); break;
    }
    c->next = mark;
}

static void compile_block(Compiler *c, const Node *block)
{
    for (int k = 0; k < block->items.n && !c->failed; k++) compile_statement(c, block->items.v[k]);
}

/* ---- functions, anonymous functions, chunks ---- */

static void proto_destroy(Code *code)
{
    Proto *p = (Proto *) code;
    for (Index k = 0; k < p->nk; k++) val_drop(&p->k[k]);
    for (Index k = 0; k < p->nprotos; k++) proto_release(p->protos[k]);
    for (Index k = 0; k < p->nshapes; k++) mem_free(p->shapes[k].row_len);
    for (Index k = 0; k < p->npaths; k++) mem_free(p->paths[k].steps);
    for (Index k = 0; k < p->nsites; k++) mem_free(p->sites[k].arg_names);
    for (int k = 0; k < p->npersistent; k++) val_drop(&p->persistent[k]);
    mem_free(p->persistent);
    mem_free(p->persistent_ready);
    mem_free(p->ins);
    mem_free(p->pos);
    mem_free(p->k);
    mem_free(p->syms);
    mem_free(p->sites);
    mem_free(p->protos);
    mem_free(p->shapes);
    mem_free(p->paths);
    mem_free(p->vars);
    mem_free(p->out_regs);
    mem_free(p->out_pos);
    mem_free(p->captures);
    for (Index k = 0; k < p->nfusions; k++) {
        fused_plan_free(p->fusions[k].plan);
        fused_plan_free(p->fusions[k].late_plan);
    }
    mem_free(p->fusions);
    mem_free(p->fusion_at);
    mem_free(p->text);
    source_release(p->source);
    mem_free(p);
}

Proto *proto_new(Interp *it, Source *source)
{
    Proto *p = mem_zalloc(sizeof(*p));
    (void) it;
    p->code.refs = 1;
    p->code.destroy = proto_destroy;
    p->varargin_reg = p->varargout_reg = -1;
    p->source = source;
    if (source) source->refs++;
    return p;
}

static void compiler_init(Compiler *c, Interp *it, Compiler *parent, Source *source)
{
    memset(c, 0, sizeof(*c));
    c->it = it;
    c->parent = parent;
    c->p = proto_new(it, source);
}

/* Hands over the finished code, or NULL after a failure. */
static Proto *compiler_finish(Compiler *c)
{
    Proto *p = c->p;
    p->nregs = c->max;
    fusions_index(p);
    if (!p->first_temp) p->first_temp = c->max;
    symmap_free(&c->vars);
    symmap_free(&c->boxed);
    if (!c->failed) return p;
    proto_release(p);
    return NULL;
}

static bool is_word(const Node *n, const char *word)
{
    return n->kind == N_IDENT && strcmp(n->sym->name, word) == 0;
}

/* Parameters take the first registers, in order; a ~ takes one without a name. */
static void declare_params(Compiler *c, const NodeList *params)
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

static void declare_outputs(Compiler *c, const NodeList *outs)
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

static void compile_defaults(Compiler *c, const NodeList *params)
{
    for (int k = 0; k < params->n; k++) {
        const Node *param = params->v[k];
        Index skip;
        int mark = c->next;
        if (param->kind != N_IDENT || !param->a) continue;
        set_pos(c, param);
        skip = emit_jump(c, OP_DEFAULT, k);
        expr_to(c, param->a, k);
        patch_here(c, skip);
        c->next = mark;
    }
}

static Proto *compile_function(Compiler *parent, const Node *n)
{
    Compiler c;
    Proto *p;
    compiler_init(&c, parent->it, NULL, parent->p->source);
    c.p->name = n->sym;
    c.p->line = n->line;
    declare_params(&c, &n->items);
    declare_outputs(&c, &n->outs);
    collect_vars(&c, n->a, false);
    collect_vars(&c, n->a, true);
    c.p->first_temp = c.next;
    compile_defaults(&c, &n->items);
    compile_block(&c, n->a);
    emit(&c, OP_RET, 0, 0, 0);
    if (c.failed) parent->failed = true;
    p = compiler_finish(&c);
    return p;
}

/* Names the body reads that are variables outside become captures; nested bodies reach through. */
static void collect_captures(Compiler *c, const Node *n)
{
    while (n && n->kind == N_BINARY) {
        collect_captures(c, n->b);
        n = n->a;
    }
    if (!n) return;
    if (n->kind == N_IDENT && var_reg(c, n->sym) < 0) capture(c, n->sym);
    collect_captures(c, n->a);
    collect_captures(c, n->b);
    collect_captures(c, n->c);
    if (n->kind == N_ANON) return;       /* its parameters are not reads; its body is n->a */
    for (int k = 0; k < n->items.n; k++) collect_captures(c, n->items.v[k]);
}

Proto *compile_anon(Compiler *parent, const Node *n)
{
    Compiler c;
    StrBuf text = STRBUF_INIT;
    const Node *body = n->a;
    compiler_init(&c, parent->it, parent, parent->p->source);
    c.p->is_anon = true;
    c.p->line = n->line;
    if (contains_assignment(body)) compile_fail(&c, "parse error:\n\n  an anonymous function cannot assign");
    declare_params(&c, &n->items);
    collect_captures(&c, body);
    c.next = c.max = c.p->nparams + (c.p->varargin_reg >= 0) + c.p->ncaptures;
    c.p->first_temp = c.next;
    unparse_anon(n, false, &text);
    c.p->text = sb_take(&text);
    compile_defaults(&c, &n->items);
    while (body->kind == N_PAREN) body = body->a;
    set_pos(&c, body);
    if (body->kind == N_IDENT || body->kind == N_INDEX || is_list_node(body)) {
        emit(&c, OP_LBEGIN, 0, 0, 0);
        expr_list(&c, body, NOUT_FRAME);
        emit(&c, OP_RETLIST, 0, 0, 0);
    } else {
        int r = expr_any(&c, body);
        emit(&c, OP_RETVAL, r, 0, 0);
    }
    return compiler_finish(&c);
}

Status compile_chunk(Interp *it, Parser *ps, Source *source, Workspace *ws, int first_reg, bool expression, Proto **out)
{
    Compiler c;
    Node body;
    memset(&body, 0, sizeof(body));
    body.kind = N_BLOCK;
    body.items = ps->program;
    compiler_init(&c, it, NULL, source);
    c.ws = ws;
    c.p->is_chunk = true;
    c.p->first_reg = first_reg;
    c.next = c.max = first_reg;
    collect_vars(&c, &body, false);
    collect_vars(&c, &body, true);
    c.p->first_temp = c.next;
    c.p->nown_vars = c.p->nvars;
    if (expression) {
        const Node *e = body.items.n == 1 ? body.items.v[0] : NULL;
        if (e && e->kind == N_EXPRESSION && e->a->kind != N_ASSIGN && e->a->kind != N_OPASSIGN) {
            set_pos(&c, e->a);
            emit(&c, OP_LBEGIN, 0, 0, 0);
            expr_list(&c, e->a, NOUT_FRAME);
            emit(&c, OP_RETLIST, 0, 0, 0);
        } else {
            /* eval ("x = 3", nout): run the statements, no value comes back */
            compile_block(&c, &body);
            emit(&c, OP_RET, 0, 0, 0);
        }
    } else {
        compile_block(&c, &body);
        emit(&c, OP_RET, 0, 0, 0);
    }
    *out = compiler_finish(&c);
    return *out ? OK : ERR;
}

/* A further function of the file; takes p. */
static void add_subfunction(Interp *it, Source *source, Sym name, Proto *p)
{
    Function *old = symmap_get(&source->functions, name);
    symmap_put(&source->functions, name, function_new(it, name, FN_SUBFUNCTION, p));
    proto_release(p);
    if (old) code_release(&old->code);
}

Status compile_function_file(Interp *it, Source *source, Proto **out)
{
    Parser ps;
    Compiler outer;
    Status st;
    *out = NULL;
    parser_init(&ps, it, source->name);
    st = parser_parse_all(&ps, source->text, source->len);
    compiler_init(&outer, it, NULL, source);
    source->is_function_file = true;
    /* Two rounds, so that calls between the functions of the file find each other. */
    for (int k = 1; st == OK && k < ps.program.n; k++)
        if (ps.program.v[k]->kind == N_FUNCTION) symmap_put(&source->functions, ps.program.v[k]->sym, function_new(it, ps.program.v[k]->sym, FN_SUBFUNCTION, NULL));
    for (int k = 0; st == OK && k < ps.program.n; k++) {
        const Node *n = ps.program.v[k];
        Proto *p;
        if (n->kind != N_FUNCTION) continue;
        p = compile_function(&outer, n);
        if (!p) st = ERR;
        else if (!*out) *out = p;
        else add_subfunction(it, source, n->sym, p);
    }
    if (st == OK && !*out) st = err(it, "%s: the file defines no function", source->name ? source->name : "text");
    if (st != OK && *out) {
        proto_release(*out);
        *out = NULL;
    }
    outer.failed = true;
    compiler_finish(&outer);
    parser_free(&ps);
    return st;
}
