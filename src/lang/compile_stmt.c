/* Statements. */
#include "lang/compile_nest.h"
#include "lang/compiler.h"

#include <string.h>

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
    mark_statement(c, false, e);
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
    mark_statement(c, false, n);
    if (nest_find(c, n->sym) >= 0) {
        Node name = *n, call = *n;
        name.kind = N_IDENT;
        call.kind = N_INDEX;
        call.a = &name;
        compile_call_statement(c, &call, n->print);
        return;
    }
    const Node *word = n->items.n > 0 ? n->items.v[0] : NULL;
    emit(c, OP_COMMAND, word && word->len > 0 && strchr("+-*/^.&|", word->text[0]) != NULL, sym_index(c, n->sym), 0);
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
        if (k > 0) c->at = node_start(n->items.v[k]);
        mark_statement(c, false, n->items.v[k]);
        jump_unless(c, n->items.v[k], &skip);
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
    mark_statement(c, true, n->a);
    jump_unless(c, n->a, &out);
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
    mark_part(c, n->a);
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
    mark_statement(c, false, n);
    if (range) {
        operand_to(c, range->a, r + 3);
        if (range->b) operand_to(c, range->b, r + 4);
        else emit(c, OP_CLEAR, r + 4, 0, 0);
        operand_to(c, range->c, r + 5);
    } else {
        operand_to(c, n->b, r);
    }
    c->next = mark;
    set_pos(c, n);
    if (n->items.n == 1) key = temp_new(c, 1);
    head = emit_jump(c, range ? OP_FORRANGE : n->items.n == 1 ? OP_FORFIELDS : OP_FORVALUES, r);
    loop_begin(c, &loop);
    if (n->items.n == 1) {
        body = emit(c, OP_FORKEY, r, var, key);
        assign_from_reg(c, n->items.v[0], NULL, key);
    } else {
        body = emit(c, OP_FORVAR, r, var, 0);
    }
    if (!simple) assign_from_reg(c, n->a, NULL, var);
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
        else assign_from_reg(c, n->a, NULL, r);
    }
    patch_here(c, done);
}

static void compile_switch(Compiler *c, const Node *n)
{
    int value = temp_new(c, 1);
    Jumps done = { NULL, 0, 0 };
    const Node *otherwise = NULL;
    mark_statement(c, false, n);
    operand_to(c, n->a, value);
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
        mark_part(c, n);
        operand_to(c, item->a, choice);
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
    Guard guard = { c->guards, NULL, false };
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
        assign_from_reg(c, &ident, NULL, caught);
    }
    c->next = mark;
    if (n->b) compile_block(c, n->b);
    patch_here(c, done);
}

/* What is left by return or break out of it is as over as what runs to its end: the error goes on. */
static void compile_cleanup(Compiler *c, const Node *block)
{
    Guard guard = { c->guards, NULL, true };
    c->guards = &guard;
    compile_block(c, block);
    c->guards = guard.outer;
    emit(c, OP_RESUME, 0, 0, 0);
}

static void compile_unwind(Compiler *c, const Node *n)
{
    Guard guard = { c->guards, n->b, false };
    Index start = emit_jump(c, OP_UNWIND, 0);
    c->guards = &guard;
    compile_block(c, n->a);
    c->guards = guard.outer;
    emit(c, OP_ENDUNWIND, 0, 0, 0);
    patch_here(c, start);
    compile_cleanup(c, n->b);
}

/* Leave the guards between here and `until`: handlers go, cleanups run. */
static void leave_guards(Compiler *c, Guard *until)
{
    Guard *saved = c->guards;
    for (Guard *g = saved; g != until; g = g->outer) {
        c->guards = g->outer;
        if (g->cleanup) {
            emit(c, OP_ENDUNWIND, 0, 0, 0);
            compile_cleanup(c, g->cleanup);
        } else if (g->cleaning) {
            emit(c, OP_RESUME, 0, 0, 0);
        } else {
            emit(c, OP_ENDTRY, 0, 0, 0);
        }
    }
    c->guards = saved;
}

static void compile_jump_out(Compiler *c, const Node *n)
{
    mark_statement(c, false, n);
    if (n->kind == N_RETURN || !c->loop) {
        /* break or continue outside a loop: at top level Octave ignores it, as we do by ending the chunk */
        leave_guards(c, NULL);
        emit(c, OP_RET, 0, 0, 0);
        return;
    }
    leave_guards(c, c->loop->guards);
    jumps_add(n->kind == N_BREAK ? &c->loop->breaks : &c->loop->continues, emit_jump(c, OP_JMP, 0));
}

static bool is_formal(const Compiler *c, int reg)
{
    const Proto *p = c->p;
    bool output = reg == p->varargout_reg;
    for (int k = 0; k < p->nouts; k++) output |= p->out_regs[k] == reg;
    return !p->is_chunk && (reg < p->nparams || reg == p->varargin_reg || output);
}

static void compile_declaration(Compiler *c, const Node *n)
{
    mark_statement(c, false, n);
    for (int k = 0; k < n->items.n; k++) {
        const Node *item = n->items.v[k];
        int reg = var_reg(c, item->sym), mark = c->next, value;
        set_pos(c, item);
        if (nest_brings(c, item->sym)) {
            compile_raise(c, "variables must be made PERSISTENT or GLOBAL in the first scope in which they are used");
        } else if (n->kind == N_GLOBAL) {
            /* An initial value counts only the first time: when the global is still unset. */
            int skip_reg = temp_new(c, 1);
            emit(c, OP_GLOBAL, reg, sym_index(c, item->sym), skip_reg);
            if (item->a) {
                Index skip = emit_jump(c, OP_JMPF, skip_reg);
                value = temp_new(c, 1);
                expr_to(c, item->a, value);
                emit(c, OP_SETBOX, reg, value, 0);
                patch_here(c, skip);
            }
        } else {
            Index at;
            if (is_formal(c, reg)) {
                StrBuf text = STRBUF_INIT;
                sb_printf(&text, "can't make function parameter %s persistent", item->sym->name);
                compile_fail(c, sb_str(&text));
                sb_free(&text);
                return;
            }
            if (!table_room(c, &c->p->persistent, sizeof(Value), &c->persistent_cap, c->p->npersistent + 1))
                return;
            c->p->persistent[c->p->npersistent] = val_from_obj(T_BOX, box_new());
            val_set_take(&((Box *) c->p->persistent[c->p->npersistent].u.box)->v, val_empty(c->it));
            at = emit(c, OP_PERSISTENT, reg, c->p->npersistent++, 0);
            emit_x(c, 0, 0, 0, 0);
            if (item->a) {
                value = temp_new(c, 1);
                expr_to(c, item->a, value);
                emit(c, OP_SETBOX, reg, value, 0);
            }
            patch_here(c, at);
        }
        c->next = mark;
    }
}

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
        if (!c->p->is_chunk) break;          /* nested: compiled with the function it stands in */
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

void compile_block(Compiler *c, const Node *block)
{
    for (int k = 0; k < block->items.n && !c->failed; k++) compile_statement(c, block->items.v[k]);
}
