/* The compiler: functions, anonymous functions, chunks. Statements, expressions, assignments and variables
 * have files of their own.
 *
 * Code runs in a window of registers. What is a variable is settled before the first instruction is
 * written, by two walks through the tree (compile_vars.c): each variable has a register for good,
 * temporaries come and go behind them.
 *
 *      y = y + 2 * x(k)              R0 x | R1 y | R2 ans | R3 k || R10 ...
 *                                    parameters, outputs, locals  temporaries, from first_temp on
 *
 *      LOADVAR  R13 = R3             an index is a copy: x(k++) must not change it
 *      INDEX1   R12 = R0 (R13)       R13 is consumed: it holds nothing afterwards
 *      MUL      R10 = R11 * R12      R11 is the constant
 *      ADD      R1  = R1 + R10       straight into the variable: the last instruction alone writes
 *
 * So an operand tells by its number what it is: below first_temp a variable, which is looked at and kept,
 * above it a temporary with a single reader, who may reuse its memory. A register without a value is
 * T_NONE; an unset variable is noticed when it is read, and only then is it asked whether a function has
 * that name.
 *
 * An expression is compiled into a register that its reader has chosen (expr_to), or into any (expr_any: a
 * variable stays where it is). Where several values may come, c{:} or s.f or f (...), they go to the
 * machine's list instead, between LBEGIN and the instruction that takes them (expr_list).
 *
 * A chunk (a script, a text, a line at the prompt) has no window of its own: it sees the registers of the
 * workspace it runs in, finds known names there, and brings registers for new ones, which begin where the
 * stack ends. What they hold goes to the workspace by name when the chunk is done (frames.c).
 *
 * Beside the instructions stand tables that only slow paths read: places, notes on operands for messages,
 * fusions. */
#include "lang/compile.h"

#include <string.h>

#include "base/interrupt.h"
#include "lang/compile_nest.h"
#include "lang/compiler.h"
#include "lang/functions.h"
#include "lang/parser.h"
#include "lang/unparse.h"

void compiler_init(Compiler *c, Interp *it, Compiler *parent, Source *source)
{
    memset(c, 0, sizeof(*c));
    c->it = it;
    c->parent = parent;
    c->p = proto_new(it, source);
}

/* Hands over the finished code, or NULL after a failure. */
Proto *compiler_finish(Compiler *c)
{
    Proto *p = c->p;
    p->nregs = c->max;
    fusions_index(p);
    if (!p->first_temp) p->first_temp = c->max;
    symmap_free(&c->vars);
    symmap_free(&c->boxed);
    if (c->it->memory.failed) {
        c->failed = interrupt_status(c->it) != OK;      /* names or texts may be wrong: base/mem.h */
    }
    if (!c->failed) return p;
    proto_release(p);
    return NULL;
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

/* The end of a function or script is a place to stop. What stands there bears no line of its own in messages. */
static void mark_end(Compiler *c, Position end)
{
    Position last = c->at;
    if (end.line > 0) c->at = end;
    mark_statement(c, false, NULL);
    c->at = last;
}

/* Of a class in a classdef file: it has the class's name, without the packages. */
static bool is_constructor(const Source *source, const Node *n)
{
    if (!source || !source->is_class_file) return false;
    const char *dot = strrchr(source->class_name->name, '.');
    return strcmp(dot ? dot + 1 : source->class_name->name, n->sym->name) == 0;
}

static Proto *compile_body(Compiler *parent, const Node *n, FunctionNest *nest)
{
    Compiler c;
    Proto *p;
    compiler_init(&c, parent->it, NULL, parent->p->source);
    c.nest = nest;
    c.p->name = n->sym;
    c.p->line = n->line;
    if (nest && nest->outer) c.p->within = nest->outer->node->sym;
    declare_params(&c, &n->items);
    declare_outputs(&c, &n->outs);
    nest_declare(&c);
    if (is_constructor(c.p->source, n) && n->outs.n > 0) c.object = n->outs.v[0]->sym;
    collect_vars(&c, n->a, false);
    collect_vars(&c, n->a, true);
    c.p->first_temp = c.next;
    compile_defaults(&c, &n->items);
    nest_emit_boxes(&c);
    compile_block(&c, n->a);
    mark_end(&c, node_end(n));
    emit(&c, OP_RET, 0, 0, 0);
    if (c.failed) parent->failed = true;
    p = compiler_finish(&c);
    return p;
}

/* The functions inside of another one, which refer to each other and are kept for good. */
static bool compile_inner(Compiler *parent, FunctionNest *nest)
{
    for (Index k = 0; k < nest->ninner; k++) {
        FunctionNest *inner = nest->inner[k];
        inner->function->proto = compile_body(parent, inner->node, inner);
        if (!inner->function->proto || !compile_inner(parent, inner)) return false;
        functions_keep_nested(parent->it, inner->function);
    }
    return true;
}

Proto *compile_function(Compiler *parent, const Node *n)
{
    FunctionNest *nest;
    Proto *p = NULL;
    if (!node_has_nested(n)) return compile_body(parent, n, NULL);
    nest = nest_new(parent->it, parent->p->source, NULL, n);
    nest_resolve(nest);
    if (compile_inner(parent, nest)) p = compile_body(parent, n, nest);
    nest_free(nest);
    return p;
}

Proto *compile_anon(Compiler *parent, const Node *n)
{
    Compiler c;
    StrBuf text = STRBUF_INIT;
    const Node *body = n->a;
    compiler_init(&c, parent->it, parent, parent->p->source);
    c.p->is_anon = true;
    c.p->within = parent->p->name;
    c.p->line = n->line;
    declare_params(&c, &n->items);
    collect_captures(&c, body);
    c.next = c.max = c.p->nparams + (c.p->varargin_reg >= 0) + c.p->ncaptures;
    c.p->first_temp = c.next;
    unparse_anon(n, false, &text);
    c.p->code.text = sb_take(&text);
    compile_defaults(&c, &n->items);
    while (body->kind == N_PAREN) body = body->a;
    set_pos(&c, body);
    mark_part(&c, body);
    if (body->kind == N_IDENT || body->kind == N_INDEX || is_list_node(body)) {
        /* a reduction of a formula, done as a whole, gives its value here */
        int whole = (c.worth_fusing = fuse_reduced_tree(&c, body)) ? temp_new(&c, 1) : -1;
        emit(&c, OP_LBEGIN, 0, 0, 0);
        expr_list(&c, body, NOUT_FRAME);
        emit(&c, OP_RETLIST, is_list_node(body), 0, 0);
        if (whole >= 0 && fuse_reduction(&c, body, whole, true)) {
            emit(&c, OP_LEND, 0, 0, 0);
            emit(&c, OP_RETVAL, whole, 0, 0);
        }
    } else {
        int r = expr_any(&c, body);
        emit(&c, OP_RETVAL, r, 0, 0);
    }
    return compiler_finish(&c);
}

/* Text that is evaluated for its values: an expression a line, the last of which gives them. */
static void compile_for_values(Compiler *c, const NodeList *lines)
{
    for (int k = 0; k < lines->n; k++) {
        const Node *line = lines->v[k];
        if (line->kind != N_EXPRESSION || (k > 0 && line->line == lines->v[k-1]->line)) {
            compile_fail(c, "eval: invalid use of statement list");
            return;
        }
        set_pos(c, line->a);
        emit(c, OP_LBEGIN, 0, 0, 0);
        expr_list(c, line->a, NOUT_FRAME);
        if (k < lines->n - 1) emit(c, OP_LEND, 0, 0, 0);
        else emit(c, OP_RETLIST, 0, 0, 0);
    }
    if (lines->n == 0) emit(c, OP_RET, 0, 0, 0);
}

Status compile_chunk(Interp *it, Parser *ps, Source *source, Workspace *ws, bool expression, Proto **out)
{
    int first_reg = (int) (it->vm->sp - ws->base);
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
        compile_for_values(&c, &body.items);
    } else {
        compile_block(&c, &body);
        if (source->name) mark_end(&c, (Position) { ps->line, 1, 0 });
        emit(&c, OP_RET, 0, 0, 0);
    }
    *out = compiler_finish(&c);
    return *out ? OK : interrupt_or_error(it);
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
        if (ps.program.v[k]->kind == N_FUNCTION)
            symmap_put(&source->functions, ps.program.v[k]->sym,
                       function_new(it, ps.program.v[k]->sym, FN_SUBFUNCTION, NULL));
    for (int k = 0; st == OK && k < ps.program.n; k++) {
        const Node *n = ps.program.v[k];
        Proto *p;
        if (n->kind != N_FUNCTION) continue;
        p = compile_function(&outer, n);
        if (p && *out) p->within = (*out)->name;
        if (!p) st = interrupt_or_error(it);
        else if (!*out) *out = p;
        else add_subfunction(it, source, n->sym, p);
    }
    if (st == OK && !*out)
        st = err(it, "%s: the file defines no function", source->name ? source->name : "text");
    if (st != OK && *out) {
        proto_release(*out);
        *out = NULL;
    }
    outer.failed = true;
    compiler_finish(&outer);
    parser_free(&ps);
    return st;
}
