/* Expressions. Each yields its value in a register: a variable's own, or a temporary that whoever reads it
 * consumes. Where a comma-separated list may appear (c{:}, s.f), values are gathered on the machine's list. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lang/builtin.h"
#include "lang/compile_class.h"
#include "lang/compile_nest.h"
#include "lang/compiler.h"
#include "lang/refused.h"
#include "lang/stdlib.h"
#include "lang/functions.h"
#include "lang/unparse.h"

static int operand_any(Compiler *c, const Node *n);

/* ---- constants ---- */

static void load_const(Compiler *c, int dst, Value v)
{
    int k = const_index(c, v);
    emit(c, OP_LOADK, dst, k & 0xffff, k >> 16);
}

static Value number_value(Compiler *c, const Node *n)
{
    Value v;
    if (n->flag) return n->num == 0 ? val_num(0) : val_complex(c->it, 0, n->num);
    if (n->op == CLS_DOUBLE) return val_num(n->num);
    v = val_scalar_class(c->it, (Class) n->op, n->num);
    if (n->op == CLS_UINT64) ((uint64_t *) v.u.array->data)[0] = n->integer;
    if (n->op == CLS_INT64) ((int64_t *) v.u.array->data)[0] = (int64_t) n->integer;
    return v;
}

/* A matrix of plain numbers in rows of one length becomes a constant. */
static bool constant_matrix(Compiler *c, const Node *n, Value *out)
{
    Index rows = n->items.n, cols;
    Array *a;
    double x;
    if (rows == 0) {
        *out = val_empty(c->it);
        return true;
    }
    cols = n->items.v[0]->items.n;
    if (rows * cols < 2) return false;
    for (Index r = 0; r < rows; r++) {
        const NodeList *row = &n->items.v[r]->items;
        if (row->n != cols) return false;
        for (Index k = 0; k < cols; k++)
            if (!plain_number(row->v[k], &x)) return false;
    }
    if (array_new(c->it, CLS_DOUBLE, rows, cols, &a) != OK) {
        c->failed = true;
        return false;
    }
    for (Index r = 0; r < rows; r++)
        for (Index k = 0; k < cols; k++) {
            plain_number(n->items.v[r]->items.v[k], &x);
            array_f64(a)[k * rows + r] = x;
        }
    *out = val_from_array_take(&a);
    return true;
}

/* ---- lists ---- */

/* What is evaluated up to end_arg is argument pos of n of the value in obj (or reached from it by path),
 * which `end` measures. obj -1: a function's arguments; end keeps the meaning it has outside. */
static void begin_arg(Compiler *c, EndContext *ctx, EndContext meaning)
{
    *ctx = meaning;
    ctx->outer = c->end;
    if (ctx->obj >= 0) c->end = ctx;
}

static void end_arg(Compiler *c, const EndContext *ctx)
{
    c->end = ctx->outer;
}

int compile_args(Compiler *c, const NodeList *args, int obj, int path)
{
    int first = temp_new(c, args->n);
    bool brace = c->in_brace;
    c->in_brace = false;
    for (int k = 0; k < args->n; k++) {
        EndContext ctx;
        begin_arg(c, &ctx, (EndContext) { NULL, obj, path, k, args->n, brace });
        expr_to(c, args->v[k], first + k);
        end_arg(c, &ctx);
    }
    return first;
}

void compile_args_list(Compiler *c, const NodeList *args, int obj, int path)
{
    for (int k = 0; k < args->n; k++) {
        int mark = c->next;
        EndContext ctx;
        begin_arg(c, &ctx, (EndContext) { NULL, obj, path, k, args->n, false });
        expr_list(c, args->v[k], 1);
        end_arg(c, &ctx);
        c->next = mark;
    }
}

/* ---- chains: a.b{2}(3).c ---- */

/* How a chain's last step delivers: into registers from dst on, or to the list; nout is what a call is
 * asked for. */
typedef enum Deliver { ONE_VALUE, TO_LIST, N_RESULTS } Deliver;
typedef struct Delivery {
    Deliver how;
    int dst, nout;
} Delivery;

static inline Delivery one_value(int dst) { return (Delivery) { ONE_VALUE, dst, 1 }; }

enum { MAX_STEPS = 256 };

typedef struct Chain {
    const Node *base;
    const Node *steps[MAX_STEPS];
    int n;
} Chain;

static bool is_step(const Node *n)
{
    return n->kind == N_INDEX || n->kind == N_BRACE || n->kind == N_FIELD || n->kind == N_DYNFIELD;
}

static bool flatten(Compiler *c, const Node *n, Chain *chain)
{
    chain->n = 0;
    for (const Node *p = n; is_step(p); p = p->a) chain->n++;
    if (chain->n > MAX_STEPS) {
        compile_fail(c, "too many indices behind one another");
        return false;
    }
    for (int k = chain->n - 1; k >= 0; k--, n = n->a) chain->steps[k] = n;
    chain->base = n;
    return true;
}

/* Names of plain-variable arguments, for inputname; display (pi) shows a function's name as well. */
static void note_arg_names(Compiler *c, int site, const NodeList *args)
{
    CallSite *s = &c->p->sites[site];
    bool any_name = strcmp(s->name->name, "display") == 0;
    for (int k = 0; k < args->n; k++) {
        const Node *arg = args->v[k];
        if (arg->kind != N_IDENT || !(any_name || var_reg(c, arg->sym) >= 0)) continue;
        if (!s->arg_names) s->arg_names = mem_zalloc((size_t) args->n * sizeof(Sym));
        s->arg_names[k] = arg->sym;
    }
}

/* int64 (9007199254740993) keeps all digits: the argument of these two is not rounded to a double first. */
static bool exact_literal(Compiler *c, Sym name, const NodeList *args, Value *out)
{
    const Node *n;
    bool negative = false;
    if (args->n != 1 || (strcmp(name->name, "int64") != 0 && strcmp(name->name, "uint64") != 0)) return false;
    n = args->v[0];
    if (n->kind == N_UNARY && n->op == UN_MINUS) {
        negative = true;
        n = n->a;
    }
    if (n->kind != N_NUMBER || n->flag || n->op != CLS_DOUBLE || n->num < 9007199254740992.0 || !n->text)
        return false;
    size_t len = strlen(n->text);
    if (len > 20 || strspn(n->text, "0123456789") != len) return false;
    errno = 0;
    unsigned long long x = strtoull(n->text, NULL, 10);
    if (errno || (negative && x > (unsigned long long) INT64_MAX)) return false;
    *out = val_scalar_class(c->it, negative ? CLS_INT64 : CLS_UINT64, 0);
    if (negative) ((int64_t *) out->u.array->data)[0] = -(int64_t) x;
    else ((uint64_t *) out->u.array->data)[0] = x;
    return true;
}

static bool has_colon(const NodeList *args)
{
    for (int k = 0; k < args->n; k++)
        if (args->v[k]->kind == N_COLON) return true;
    return false;
}

static void call_nested(Compiler *c, const Node *at, int handle, const NodeList *args, Delivery to);

/* Call of a function by name. args may be NULL. */
static void call_by_name(Compiler *c, const Node *at, Sym name, const NodeList *args, Delivery to)
{
    static const NodeList none = { NULL, 0, 0 };
    int site, first;
    if (!args) args = &none;
    if (UNLIKELY(nest_find(c, name) >= 0)) {
        int handle = temp_new(c, 1);
        nest_handle_to(c, name, handle);
        call_nested(c, at, handle, args, to);
        return;
    }
    if (args_have_list(args)) {
        emit(c, OP_LBEGIN, 0, 0, 0);
        compile_args_list(c, args, -1, NO_PATH);
        site = site_new(c, name, -1);
        set_pos(c, at);
        emit(c, to.how == TO_LIST ? OP_LPUSHCALL_L : OP_LCALL, to.dst, 0, 0);
        emit_x(c, site, to.nout, 0, 0);
        return;
    }
    Value exact;
    if (exact_literal(c, name, args, &exact)) {
        first = temp_new(c, 1);
        load_const(c, first, exact);
    } else {
        first = compile_args(c, args, -1, NO_PATH);
    }
    site = site_new(c, name, args->n);
    note_arg_names(c, site, args);
    set_pos(c, at);
    if (has_colon(args)) {
        emit(c, OP_COLONARGS, first, args->n, 0);
        emit_x(c, site, 0, 0, 0);
    }
    emit(c, to.how == TO_LIST ? OP_LPUSHCALL : OP_CALL, to.dst, first, args->n);
    emit_x(c, site, to.nout, 0, 0);
}

/* One step of a chain. */
typedef struct Access {
    const Node *step, *next;     /* next: the step behind this one, NULL behind the last */
    const Node *variable;        /* the chain's first name if it is a variable, else NULL */
    int cur;                     /* register of the value it is a step from */
    Delivery to;
} Access;

static void note_access(Compiler *c, const Access *a)
{
    if (a->variable) note_variable(c, a->variable, a->cur, OPERAND_READ);
}

/* One paren step on a value; if the value is a handle this is a call. */
static void paren_step(Compiler *c, const Access *a)
{
    const NodeList *args = &a->step->items;
    int first;
    if (args_have_list(args)) {
        emit(c, OP_LBEGIN, 0, 0, 0);
        compile_args_list(c, args, a->cur, NO_PATH);
        set_pos(c, a->step);
        if (a->to.how == TO_LIST) emit(c, OP_LPUSHCALLV_L, a->cur, 0, 0);
        else emit(c, OP_LCALLV, a->to.dst, a->cur, 0);
        emit_x(c, 0, a->to.nout, 0, 0);
        note_access(c, a);
        return;
    }
    first = compile_args(c, args, a->cur, NO_PATH);
    set_pos(c, a->step);
    bool colon = has_colon(args);
    if (colon && (a->to.how == TO_LIST || a->to.how == N_RESULTS)) {
        emit(c, OP_COLONARGS, first, args->n, 1);
        emit_x(c, a->cur, 0, 0, 0);
    }
    if (a->to.how == TO_LIST) {
        emit(c, OP_LPUSHCALLV, a->cur, first, args->n);
        emit_x(c, 0, a->to.nout, 0, 0);
    } else if (a->to.how == N_RESULTS) {
        emit(c, OP_CALLV, a->to.dst, a->cur, first);
        emit_x(c, args->n, a->to.nout, 0, 0);
    } else if (colon) {
        emit(c, OP_INDEXC, a->to.dst, a->cur, first);
        emit_x(c, args->n, 0, 0, 0);
    } else if (args->n == 1) {
        emit(c, OP_INDEX1, a->to.dst, a->cur, first);
    } else if (args->n == 2) {
        emit(c, OP_INDEX2, a->to.dst, a->cur, first);
        emit_x(c, first + 1, 0, 0, 0);
    } else {
        emit(c, OP_INDEXN, a->to.dst, a->cur, first);
        emit_x(c, args->n, 0, 0, 0);
    }
    note_access(c, a);
}

/* A nested function is called by its handle. */
static void call_nested(Compiler *c, const Node *at, int handle, const NodeList *args, Delivery to)
{
    Node call = *at;
    call.kind = N_INDEX;
    call.items = *args;
    if (to.how == ONE_VALUE) to.how = N_RESULTS;
    paren_step(c, &(Access) { &call, NULL, NULL, handle, to });
}

static void brace_step(Compiler *c, const Access *a)
{
    const NodeList *args = &a->step->items;
    int first;
    bool call_follows = a->next && a->next->kind == N_INDEX;
    if (args_have_list(args)) {
        /* The values land on the list that was innermost before this one. */
        if (a->to.how != TO_LIST) emit(c, OP_LBEGIN, 0, 0, 0);
        emit(c, OP_LBEGIN, 0, 0, 0);
        compile_args_list(c, args, a->cur, NO_PATH);
        set_pos(c, a->step);
        emit(c, OP_LPUSHCELL_L, a->cur, 0, 0);
        mark_chain(c, a->next != NULL, call_follows, a->to.nout);
        note_access(c, a);
        if (a->to.how != TO_LIST) emit(c, OP_LONE, a->to.dst, a->next != NULL, 0);
        return;
    }
    c->in_brace = true;
    first = compile_args(c, args, a->cur, NO_PATH);
    set_pos(c, a->step);
    if (a->to.how == TO_LIST) {
        emit(c, OP_LPUSHCELL, a->cur, first, args->n);
    } else if (args->n == 1) {
        emit(c, a->next ? OP_CELLGET1_MID : OP_CELLGET1, a->to.dst, a->cur, first);
    } else {
        emit(c, a->next ? OP_CELLGETN_MID : OP_CELLGETN, a->to.dst, a->cur, first);
        emit_x(c, args->n, 0, 0, 0);
    }
    note_access(c, a);
}

static void field_step(Compiler *c, const Access *a)
{
    const Node *step = a->step;
    int name = step->kind == N_FIELD ? sym_index(c, step->sym) : operand_any(c, step->b);
    set_pos(c, step);
    if (step->kind == N_FIELD && a->to.how == TO_LIST) {
        emit(c, OP_LPUSHFIELD, a->cur, name, 0);
    } else if (step->kind == N_FIELD) {
        emit(c, !a->next ? OP_FIELD : a->next->kind == N_INDEX ? OP_METHOD : OP_FIELD_MID, a->to.dst, a->cur, name);
    } else {
        if (a->to.how == TO_LIST) emit(c, OP_LPUSHDYN, a->cur, name, 0);
        else emit(c, a->next ? OP_DYNFIELD_MID : OP_DYNFIELD, a->to.dst, a->cur, name);
        note_operand(c, step->b, name);
    }
    note_access(c, a);
}

static void one_step(Compiler *c, const Access *a)
{
    if (a->step->kind == N_INDEX) paren_step(c, a);
    else if (a->step->kind == N_BRACE) brace_step(c, a);
    else field_step(c, a);
    mark_chain(c, a->next != NULL, a->next && a->next->kind == N_INDEX, a->to.nout);
}

/* Does an end in n refer to what stands outside n? Inside an index of a value it refers to that value; inside
 * the arguments of a function it does not. */
static bool node_has_end(Compiler *c, const Node *n)
{
    if (!n || n->kind == N_ANON) return false;
    if (n->kind == N_END) return true;
    if (node_has_end(c, n->a) || node_has_end(c, n->b) || node_has_end(c, n->c)) return true;
    if (n->kind == N_BRACE || (n->kind == N_INDEX && !(n->a->kind == N_IDENT && var_reg(c, n->a->sym) < 0)))
        return false;
    for (int k = 0; k < n->items.n; k++)
        if (node_has_end(c, n->items.v[k])) return true;
    return false;
}

static bool args_have_end(Compiler *c, const Node *step)
{
    for (int k = 0; k < step->items.n; k++)
        if (node_has_end(c, step->items.v[k])) return true;
    return false;
}

/* Do so many fields belong to the name of a function, one that is there or that a reason is given for? */
static bool is_dotted_name(Compiler *c, const Chain *chain, int n, Sym *name)
{
    char text[128];
    if (chain->n < n) return false;
    Index len = snprintf(text, sizeof text, "%s", chain->base->sym->name);
    for (int k = 0; k < n; k++) {
        if (chain->steps[k]->kind != N_FIELD || len + chain->steps[k]->sym->len + 2 > (Index) sizeof text)
            return false;
        len += snprintf(text + len, sizeof text - (size_t) len, ".%s", chain->steps[k]->sym->name);
    }
    Sym whole = sym_intern(c->it, text);
    if (!builtin_find(c->it, whole) && !stdlib_find(text) && !refused_reason(text)) return false;
    *name = whole;
    return true;
}

/* How many fields behind the first name belong to the name of a function in a package: containers.Map is
 * registered under that name, matlab.lang.makeValidName under the whole of it. 0: none; else *name is the
 * function. */
static int package_fields(Compiler *c, const Chain *chain, Sym *name)
{
    const char *first = chain->base->sym->name;
    if (strcmp(first, "containers") != 0 && strcmp(first, "matlab") != 0 && strcmp(first, "meta") != 0) return 0;
    for (int n = 2; n > 0; n--)
        if (is_dotted_name(c, chain, n, name)) return n;
    return 0;
}

static void compile_chain(Compiler *c, const Node *n, Delivery to)
{
    Chain chain;
    int cur, done = 0;
    const Node *variable = NULL;
    if (!flatten(c, n, &chain)) return;
    if (chain.base->kind == N_IDENT && var_reg(c, chain.base->sym) >= 0) {
        cur = var_reg(c, chain.base->sym);
        variable = chain.base;
        if (var_is_boxed(c, chain.base->sym)) {
            cur = temp_new(c, 1);
            set_pos(c, chain.base);
            emit(c, OP_GETBOX, cur, var_reg(c, chain.base->sym), 0);
        }
    } else if (chain.base->kind == N_SUPER) {
        const NodeList *args = chain.steps[0]->kind == N_INDEX ? &chain.steps[done++]->items : NULL;
        cur = done == chain.n && to.how != TO_LIST ? to.dst : temp_new(c, 1);
        call_super(c, chain.base, args, done == chain.n ? (Results) { to.dst, to.nout, to.how == TO_LIST } : (Results) { cur, 1, false });
        if (done == chain.n) return;
    } else if (chain.base->kind == N_IDENT) {
        Sym name = chain.base->sym;
        const NodeList *args = NULL;
        bool last;
        done = package_fields(c, &chain, &name);
        if (done == 0) done = folder_fields(c, chain.base->sym, chain.steps, chain.n, &name);
        if (done < chain.n && chain.steps[done]->kind == N_INDEX) {
            if (!c->end && args_have_end(c, chain.steps[done])) {
                compile_raise(c, "invalid use of 'end': may only be used to index existing value");
                return;
            }
            args = &chain.steps[done++]->items;
        }
        last = done == chain.n;
        cur = last && to.how != TO_LIST ? to.dst : temp_new(c, 1);
        Delivery value = one_value(cur);
        if (to.nout == 0 && args && !last && chain.steps[done]->kind == N_INDEX)
            value.nout = 0;                      /* f (1)(2) as a statement asks f for nothing */
        call_by_name(c, chain.base, name, args, last ? to : value);
        if (last) return;
        if (!args && chain.steps[done]->kind == N_FIELD) c->p->sites[c->p->nsites - 1].begins_name = true;
    } else {
        cur = operand_any(c, chain.base);
    }
    for (; done < chain.n; done++) {
        bool last = done == chain.n - 1;
        int mark = c->next;
        Access a = { chain.steps[done], last ? NULL : chain.steps[done + 1], variable, cur, to };
        if (!last) a.to = one_value(temp_new(c, 1));
        one_step(c, &a);
        cur = a.to.dst;
        if (!last) c->next = cur >= mark ? cur + 1 : mark;
    }
}

/* Append what n yields to the list being built; nout is what a call is asked for. */
void expr_list(Compiler *c, const Node *n, int nout)
{
    int r;
    if (nout != 1 && n->kind == N_ASSIGN && n->items.n > 1) {
        compile_assign(c, n, false, -1);
        push_targets(c, &n->items);
        return;
    }
    if (is_list_node(n) || (nout != 1 && n->kind == N_INDEX)) {
        compile_chain(c, n, (Delivery) { TO_LIST, 0, nout });
        return;
    }
    if (nout != 1 && n->kind == N_IDENT && var_reg(c, n->sym) < 0) {
        call_by_name(c, n, n->sym, NULL, (Delivery) { TO_LIST, 0, nout });
        return;
    }
    if (n->kind == N_IDENT && var_reg(c, n->sym) >= 0) {
        r = temp_new(c, 1);
        expr_to(c, n, r);
    } else {
        r = expr_any(c, n);
    }
    emit(c, OP_LPUSH, r, 0, 0);
}

/* ---- literals ---- */

static bool rows_have_list(const Node *n)
{
    for (int r = 0; r < n->items.n; r++)
        if (args_have_list(&n->items.v[r]->items)) return true;
    return false;
}

static int shape_new(Compiler *c, const Node *n, Index total)
{
    Proto *p = c->p;
    Shape shape = { n->items.n, mem_array(n->items.n, sizeof(Index)), mem_array(total, sizeof(Position)) };
    Index at = 0;
    if (!shape.row_len || !shape.pos
        || !table_room(c, &p->shapes, sizeof(Shape), &c->shapes_cap, p->nshapes + 1)) {
        mem_note_failure();
        c->failed = true;
        mem_free(shape.row_len);
        mem_free(shape.pos);
        return 0;
    }
    for (int r = 0; r < n->items.n; r++) {
        const NodeList *row = &n->items.v[r]->items;
        shape.row_len[r] = row->n;
        for (int k = 0; k < row->n; k++) shape.pos[at++] = node_start(row->v[k]);
    }
    p->shapes[p->nshapes] = shape;
    if (p->nshapes >= 0xffff) compile_fail(c, "too many literals in one function");
    return (int) p->nshapes++;
}

static void compile_literal(Compiler *c, const Node *n, int dst)
{
    enum { MOST_IN_REGISTERS = 100 };
    Index total = 0;
    int first, at;
    for (int r = 0; r < n->items.n; r++) total += n->items.v[r]->items.n;
    if (total > MOST_IN_REGISTERS || rows_have_list(n)) {
        emit(c, OP_LBEGIN, 0, 0, 0);
        for (int r = 0; r < n->items.n; r++) {
            compile_args_list(c, &n->items.v[r]->items, -1, NO_PATH);
            emit(c, OP_LROW, 0, 0, 0);
        }
        set_pos(c, n);
        emit(c, n->kind == N_MATRIX ? OP_LMATRIX : OP_LCELL, dst, 0, 0);
        return;
    }
    first = at = temp_new(c, (int) total);
    for (int r = 0; r < n->items.n; r++)
        for (int k = 0; k < n->items.v[r]->items.n; k++) {
            const Node *item = n->items.v[r]->items.v[k];
            if (item->kind == N_COLON)       /* stands for all where it is used as a subscript, and for nothing here */
                load_const(c, at++, n->kind == N_CELL ? val_string(c->it, ":") : val_empty(c->it));
            else if (item->kind == N_TILDE)
                compile_fail(c, "parse error:\n\n  ~ is allowed only on the left of =");
            else expr_to(c, item, at++);
        }
    set_pos(c, n);
    emit(c, n->kind == N_MATRIX ? OP_MATRIX : OP_CELL, dst, first, shape_new(c, n, total));
}

/* ---- operators ---- */

/* The left operand: a copy if the right one may assign to it. */
static int left_operand(Compiler *c, const Node *n, const Node *right)
{
    int r = operand_any(c, n);
    if (r < c->p->first_temp && c->p->first_temp && contains_assignment(right)) {
        int copy = temp_new(c, 1);
        emit(c, OP_LOADVAR, copy, r, 0);
        return copy;
    }
    return r;
}

static const Node *strip_paren(const Node *n)
{
    while (n->kind == N_PAREN) n = n->a;
    return n;
}

/* left op right, left already in a register. */
static void binary_step(Compiler *c, const Node *n, int left, int dst)
{
    const Node *right = n->b;
    double x;
    int r, k;
    if (n->op == BIN_MUL && strip_paren(right)->kind == N_UNARY && strip_paren(right)->op == UN_CTRANSPOSE) {
        r = operand_any(c, strip_paren(right)->a);
        set_pos(c, n);
        emit(c, OP_MUL_CTRANS, dst, left, r);
        note_operand(c, n->a, left);
        note_operand(c, strip_paren(right)->a, r);
        return;
    }
    if (plain_number(right, &x) && (k = const_index(c, val_num(x))) < 0xffff) {
        set_pos(c, n);
        fuse_emitted(c, n, emit(c, (Op) (OP_ADDK + n->op), dst, left, k), -1);
        note_operand(c, n->a, left);
        return;
    }
    r = operand_any(c, right);
    set_pos(c, n);
    fuse_emitted(c, n, emit(c, (Op) (OP_ADD + n->op), dst, left, r), -1);
    note_operand(c, n->a, left);
    note_operand(c, right, r);
}

/* Chains like a + b + c lean left: walk down their left side in a loop, then apply operators upwards. */
static void compile_binary(Compiler *c, const Node *n, int dst)
{
    const Node **spine = NULL;
    Index depth = 0, cap = 0;
    int left;
    Fuse fuse;
    bool fusing = false;
    for (const Node *p = n; p->kind == N_BINARY; p = p->a) {
        if (!table_room(c, &spine, sizeof(*spine), &cap, depth + 1)) {
            mem_free(spine);
            return;
        }
        spine[depth++] = p;
        if (!fusing) fusing = fuse_begin(c, &fuse, p);
    }
    {
        const Node *first = spine[depth - 1]->a, *inner = strip_paren(first);
        if (spine[depth - 1]->op == BIN_MUL && inner->kind == N_UNARY && inner->op == UN_CTRANSPOSE) {
            int to = depth == 1 ? dst : temp_new(c, 1), r;
            left = left_operand(c, inner->a, spine[depth - 1]->b);
            r = operand_any(c, spine[depth - 1]->b);
            set_pos(c, spine[depth - 1]);
            emit(c, OP_CTRANS_MUL, to, left, r);
            note_operand(c, inner->a, left);
            note_operand(c, spine[depth - 1]->b, r);
            left = to;
            fuse_enters_leaf(c, spine[--depth], to);
        } else {
            left = left_operand(c, first, spine[depth - 1]->b);
        }
    }
    while (depth > 0 && !c->failed) {
        const Node *p = spine[--depth];
        bool keep = fuse_keeps_registers(c->fuse, p);
        int mark = c->next;
        bool reuse = !keep && left >= c->p->first_temp && left < mark;
        int to = depth == 0 ? dst : reuse ? left : temp_new(c, 1);
        binary_step(c, p, left, to);
        c->next = keep ? c->max : mark > to + 1 || to == dst ? mark : to + 1;
        left = to;
        fuse_enters_leaf(c, p, to);
        if (fusing && p == fuse.root) {
            fuse_end(c, &fuse, to);
            fusing = false;
        }
    }
    if (fusing) c->fuse = fuse.outer;      /* compilation failed on the way */
    mem_free(spine);
}

static void truth(Compiler *c, const Node *n, int dst)
{
    int r = operand_any(c, n);
    set_pos(c, strip_paren(n));
    emit(c, OP_TRUTH, dst, r, 0);
    note_operand(c, n, r);
}

static void compile_logic(Compiler *c, const Node *n, int dst)
{
    int value = temp_new(c, 1);
    Index skip;
    truth(c, n->a, value);
    /* TRUTH leaves a logical scalar behind; the jump below must not consume it. */
    skip = emit_jump(c, n->kind == N_ANDAND ? OP_JMPF : OP_JMPT, value);
    truth(c, n->b, value);
    patch_here(c, skip);
    emit(c, OP_MOVE, dst, value, 0);
}

static bool is_and_or(const Node *n)
{
    return n->kind == N_BINARY && (n->op == BIN_AND || n->op == BIN_OR);
}

/* An operand of | or & in a condition, by whose truth that may be decided. */
static void deciding_to(Compiler *c, const Node *n, int dst)
{
    const Node *e = strip_paren(n);
    int mark = c->next, b;
    Index skip;
    if (!is_and_or(e)) {
        operand_to(c, n, dst);
        return;
    }
    deciding_to(c, e->a, dst);
    set_pos(c, e);
    skip = emit_jump(c, e->op == BIN_OR ? OP_OR_DECIDED : OP_AND_DECIDED, dst);
    if (is_and_or(strip_paren(e->b))) deciding_to(c, e->b, b = temp_new(c, 1));
    else b = operand_any(c, e->b);
    set_pos(c, e);
    emit(c, e->op == BIN_OR ? OP_OR_ELSE : OP_AND_ELSE, dst, b, 0);
    note_operand(c, e->b, b);
    patch_here(c, skip);
    c->next = mark;
}

/* The condition of if and while. */
void jump_unless(Compiler *c, const Node *n, Jumps *out)
{
    int mark = c->next, r;
    if (!is_and_or(strip_paren(n))) {
        jump_if_false(c, n, out);
        return;
    }
    r = temp_new(c, 1);
    deciding_to(c, n, r);
    set_pos(c, n);
    jumps_add(out, emit_jump(c, OP_JMPF, r));
    c->next = mark;
}

void jump_if_false(Compiler *c, const Node *n, Jumps *out)
{
    const Node *e = strip_paren(n);
    int mark = c->next, a, b;
    double x;
    if (e->kind == N_ANDAND) {
        jump_if_false(c, e->a, out);
        jump_if_false(c, e->b, out);
    } else if (e->kind == N_OROR) {
        Jumps other = { NULL, 0, 0 };
        Index yes;
        jump_if_false(c, e->a, &other);
        yes = emit_jump(c, OP_JMP, 0);
        jumps_patch(c, &other, c->p->nins);
        jump_if_false(c, e->b, out);
        patch_here(c, yes);
    } else if (e->kind == N_BINARY && e->op >= BIN_LT && e->op <= BIN_GT) {
        int k = -1;
        Index at;
        a = left_operand(c, e->a, e->b);
        if (plain_number(e->b, &x)) k = const_index(c, val_num(x));
        b = k >= 0 && k < 0xffff ? k : operand_any(c, e->b);
        set_pos(c, e);
        at = emit(c, OP_JCMP, a, b, e->op);
        emit_x(c, 0, 0, k >= 0 && k < 0xffff, 0);
        note_operand(c, e->a, a);
        if (k < 0 || k >= 0xffff) note_operand(c, e->b, b);
        jumps_add(out, at);
    } else {
        a = operand_any(c, e);
        set_pos(c, e);
        jumps_add(out, emit_jump(c, OP_JMPF, a));
        note_operand(c, e, a);
    }
    c->next = mark;
}

static void compile_range(Compiler *c, const Node *n, int dst)
{
    int r = temp_new(c, 3);
    operand_to(c, n->a, r);
    if (n->b) operand_to(c, n->b, r + 1);
    else emit(c, OP_CLEAR, r + 1, 0, 0);
    operand_to(c, n->c, r + 2);
    set_pos(c, n);
    emit(c, OP_RANGE, dst, r, 0);
}

static void compile_end(Compiler *c, int dst)
{
    if (!c->end) {
        compile_fail(c, "'end': nonconformant arguments");
        return;
    }
    if (c->end->path == NO_PATH) {
        emit(c, OP_END, dst, c->end->obj, c->end->pos);
        emit_x(c, c->end->n, c->end->brace, 0, 0);
    } else {
        emit(c, OP_ENDPATH, dst, c->end->obj, c->end->path);
        emit_x(c, c->end->pos, c->end->n, 0, 0);
    }
}

static void compile_closure(Compiler *c, const Node *n, int dst)
{
    Proto *p;
    EndContext *end = c->end;
    c->end = NULL;
    p = compile_anon(c, n);
    c->end = end;
    if (!p) {
        c->failed = true;
        return;
    }
    add_proto(c, p);
    if (c->p->nprotos > 0xffff) compile_fail(c, "too many anonymous functions in one function");
    emit(c, OP_CLOSURE, dst, (int) c->p->nprotos - 1, 0);
}

static void compile_ident(Compiler *c, const Node *n, int dst)
{
    int r = var_reg(c, n->sym);
    set_pos(c, n);
    if (r >= 0) emit(c, var_is_boxed(c, n->sym) ? OP_GETBOX : OP_LOADVAR, dst, r, 0);
    else if (strcmp(n->sym->name, "nargin") == 0) emit(c, OP_NARGIN, dst, 0, 0);
    else if (strcmp(n->sym->name, "nargout") == 0) emit(c, OP_NARGOUT, dst, 0, 0);
    else call_by_name(c, n, n->sym, NULL, one_value(dst));
}

static void compile_string(Compiler *c, const Node *n, int dst)
{
    Value v = n->flag ? val_string_dq(c->it, n->text, n->len) : val_string_n(c->it, n->text, n->len);
    load_const(c, dst, v);
}

static bool is_isargout(const Node *n)
{
    return n->kind == N_INDEX && n->a->kind == N_IDENT && strcmp(n->a->sym->name, "isargout") == 0
           && n->items.n == 1;
}

void expr_to(Compiler *c, const Node *n, int dst)
{
    int mark = c->next, r;
    Value v;
    Fuse *outer = c->fuse, fuse;
    bool fusing = false;
    if (c->failed) return;
    if (outer && fuse_enters_leaf(c, n, dst)) c->fuse = NULL;
    if (n->kind == N_UNARY || n->kind == N_INDEX) fusing = fuse_begin(c, &fuse, n);
    set_pos(c, n);
    switch ((NodeKind) n->kind) {
    case N_NUMBER: load_const(c, dst, number_value(c, n)); break;
    case N_STRING: compile_string(c, n, dst); break;
    case N_COLON: load_const(c, dst, val_colon()); break;
    case N_IDENT: compile_ident(c, n, dst); break;
    case N_END: compile_end(c, dst); break;
    case N_PAREN: expr_to(c, n->a, dst); break;
    case N_BINARY: compile_binary(c, n, dst); break;
    case N_ANDAND: case N_OROR: compile_logic(c, n, dst); break;
    case N_UNARY: {
        double x;
        if (plain_number(n, &x)) {
            load_const(c, dst, val_num(x));
            break;
        }
        r = operand_any(c, n->a);
        set_pos(c, n);
        fuse_emitted(c, n, emit(c, (Op) (OP_UPLUS + n->op), dst, r, 0), -1);
        note_operand(c, n->a, r);
        break;
    }
    case N_RANGE: compile_range(c, n, dst); break;
    case N_MATRIX:
        if (constant_matrix(c, n, &v)) load_const(c, dst, v);
        else compile_literal(c, n, dst);
        break;
    case N_CELL: compile_literal(c, n, dst); break;
    case N_INDEX:
        if (is_isargout(n) && var_reg(c, n->a->sym) < 0) {
            r = expr_any(c, n->items.v[0]);
            emit(c, OP_ISARGOUT, dst, r, 0);
            note_operand(c, n->items.v[0], r);
            break;
        }
        c->worth_fusing = fuse_reduced_tree(c, n);
        compile_chain(c, n, one_value(dst));
        fuse_emitted(c, n, c->p->nins - 2, (int) c->p->nsites - 1);
        (void) fuse_reduction(c, n, dst, false);
        break;
    case N_BRACE: case N_FIELD: case N_DYNFIELD: compile_chain(c, n, one_value(dst)); break;
    case N_HANDLE:
        if (!nest_handle_to(c, n->sym, dst)) compile_handle(c, n, dst);
        break;
    case N_ANON: compile_closure(c, n, dst); break;
    case N_SUPER: compile_super(c, n, NULL, dst); break;
    case N_METACLASS: {
        NodeList args = { NULL, 0, 0 };
        Node name = { .kind = N_STRING, .text = n->sym->name, .len = n->sym->len, .line = n->line, .col = n->col };
        Node *items[1] = { &name };
        args.v = items;
        args.n = 1;
        call_by_name(c, n, sym_intern(c->it, "__meta_class_query__"), &args, one_value(dst));
        break;
    }
    case N_ASSIGN: compile_assign(c, n, false, dst); break;
    case N_OPASSIGN: compile_opassign(c, n, false, dst); break;
    case N_INCREMENT: compile_increment(c, n, dst); break;
    default: compile_fail(c, "an expression of this kind cannot be compiled"); break;
    }
    if (fusing) fuse_end(c, &fuse, dst);
    c->fuse = outer;
    c->next = fuse_keeps_registers(outer, n) ? c->max : mark;
}

int expr_any(Compiler *c, const Node *n)
{
    int r;
    n = strip_paren(n);
    if (n->kind == N_IDENT && (r = var_reg(c, n->sym)) >= 0 && !var_is_boxed(c, n->sym)) return r;
    r = temp_new(c, 1);
    expr_to(c, n, r);
    return r;
}

static int operand_any(Compiler *c, const Node *n)
{
    Index from = c->p->nins;
    int r = expr_any(c, n);
    mark_list_use(c, from, LIST_OPERAND);
    return r;
}

void operand_to(Compiler *c, const Node *n, int dst)
{
    Index from = c->p->nins;
    expr_to(c, n, dst);
    mark_list_use(c, from, LIST_OPERAND);
}

/* A statement that is an expression: its values become ans. Parentheses around a call ask for no value. */
void compile_call_statement(Compiler *c, const Node *n, bool print)
{
    int dst;
    Index from = c->p->nins;
    n = strip_paren(n);
    if (n->kind == N_INDEX && n->a->kind == N_SUPER && c->object && n->a->sym == c->object) {
        dst = temp_new(c, 1);
        compile_super(c, n->a, &n->items, dst);
        return;
    }
    if (is_list_node(n)) {
        emit(c, OP_LBEGIN, 0, 0, 0);
        expr_list(c, n, 0);
        emit(c, OP_LSHOW, ans_reg(c), print, 0);
        return;
    }
    dst = temp_new(c, 1);
    if (n->kind == N_INDEX && !is_isargout(n)) compile_chain(c, n, (Delivery) { N_RESULTS, dst, 0 });
    else if (n->kind == N_IDENT && var_reg(c, n->sym) < 0 && strcmp(n->sym->name, "nargin")
             && strcmp(n->sym->name, "nargout"))
        call_by_name(c, n, n->sym, NULL, (Delivery) { N_RESULTS, dst, 0 });
    else expr_to(c, n, dst);
    mark_list_use(c, from, LIST_SHOWN);
    set_pos(c, n);
    emit(c, OP_ANS, dst, ans_reg(c), print);
}
