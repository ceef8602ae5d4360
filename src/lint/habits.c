/* Statements and expressions that rarely mean what they say. */
#include <string.h>

#include "lint/lint.h"

/* A statement of a list; outer: the one it lies in. */
typedef struct Spot {
    const NodeList *list;
    int at;
    const struct Spot *outer;
} Spot;

typedef struct Loop {
    const Node *variable;
    const Spot *spot; /* of the loop itself */
    const struct Loop *outer;
} Loop;

/* Where a statement stands. */
typedef struct Around {
    Lint *l;
    bool in_function, in_loop;
    const Node *function;
    const Spot *spot;
    const Loop *loop; /* the innermost one with a variable */
} Around;

static Position place(const Node *n) { return (Position){ n->line, n->col, n->commas }; }

static bool is_name(const Node *n, const char *name)
{
    return n && n->kind == N_IDENT && strcmp(n->sym->name, name) == 0;
}

static bool has_effect(const Node *n)
{
    switch (n->kind) {
    case N_BINARY:
    case N_UNARY:
    case N_ANDAND:
    case N_OROR:
    case N_RANGE:
    case N_PAREN:
        return (n->a && has_effect(n->a)) || (n->b && has_effect(n->b)) || (n->c && has_effect(n->c));
    case N_NUMBER:
    case N_STRING:
    case N_COLON:
    case N_END: return false;
    case N_IDENT: return false;
    default: return true; /* calls and the like */
    }
}

static bool is_comparison(const Node *n)
{
    return n->kind == N_BINARY
           && (n->op == BIN_EQ || n->op == BIN_NE || n->op == BIN_LT || n->op == BIN_LE || n->op == BIN_GT
               || n->op == BIN_GE);
}

/* A text of several characters compared by ==. */
static void check_expression(Around *w, const Node *n)
{
    if (!n) return;
    if (n->kind == N_BINARY && (n->op == BIN_EQ || n->op == BIN_NE)) {
        const Node *text = n->a->kind == N_STRING ? n->a : n->b->kind == N_STRING ? n->b : NULL;
        if (text && text->len != 1)
            lint_find(w->l, SEVERITY_WARNING, "text-compared", place(n),
                      "texts are compared by %sstrcmp (a, b), whatever their lengths",
                      n->op == BIN_NE ? "!" : "");
    }
    if (n->kind == N_ANON) {
        check_expression(w, n->a);
        return;
    }
    check_expression(w, n->a);
    check_expression(w, n->b);
    check_expression(w, n->c);
    for (int k = 0; k < n->items.n; k++) check_expression(w, n->items.v[k]);
}

static void check_condition(Around *w, const Node *n)
{
    if (!n) return;
    if (n->kind == N_ASSIGN && n->items.n == 1)
        lint_find(w->l, SEVERITY_WARNING, "assignment-in-condition", place(n),
                  "= assigns; == compares (in parentheses if it is meant)");
    check_expression(w, n);
}

/* Is the variable, or a part of it, assigned somewhere in there? */
static bool assigns(const Node *n, Sym name)
{
    if (!n) return false;
    if (n->kind == N_ASSIGN || n->kind == N_OPASSIGN || n->kind == N_INCREMENT)
        for (int k = 0; k <= n->items.n; k++) {
            const Node *target = k < n->items.n ? n->items.v[k] : n->kind == N_ASSIGN ? NULL : n->a;
            while (target && target->kind != N_IDENT) target = target->a;
            if (target && target->sym == name) return true;
        }
    if (n->kind == N_GLOBAL || n->kind == N_PERSISTENT)
        for (int k = 0; k < n->items.n; k++)
            if (n->items.v[k]->kind == N_IDENT && n->items.v[k]->sym == name) return true;
    if (assigns(n->a, name) || assigns(n->b, name) || assigns(n->c, name)) return true;
    for (int k = 0; k < n->items.n; k++)
        if (assigns(n->items.v[k], name)) return true;
    return false;
}

/* name = []; */
static bool makes_empty(const Node *n, Sym name)
{
    const Node *a = n->kind == N_EXPRESSION ? n->a : NULL;
    return a && a->kind == N_ASSIGN && a->items.n == 1 && a->items.v[0]->kind == N_IDENT
           && a->items.v[0]->sym == name && a->a && (a->a->kind == N_MATRIX || a->a->kind == N_CELL) && a->a->items.n == 0;
}

/* Is it known that the variable is empty, or not there, when that statement begins? */
static bool is_empty_before(const Around *w, const Spot *spot, Sym name)
{
    for (; spot; spot = spot->outer)
        for (int k = spot->at - 1; k >= 0; k--) {
            if (makes_empty(spot->list->v[k], name)) return true;
            if (spot->list->v[k]->kind != N_FUNCTION && assigns(spot->list->v[k], name)) return false;
        }
    const Node *f = w->function;
    for (int k = 0; f && k < f->items.n; k++)
        if (f->items.v[k]->kind == N_IDENT && f->items.v[k]->sym == name) return false;
    for (int k = 0; f && k < f->outs.n; k++)
        if (f->outs.v[k]->kind == N_IDENT && f->outs.v[k]->sym == name) return true;
    return false;
}

/* v(k) = ... where k is the variable of a loop before which v was empty. */
static bool grows_by_index(const Around *w, const Node *target)
{
    for (int k = 0; k < target->items.n; k++) {
        const Node *index = target->items.v[k];
        for (const Loop *loop = w->loop; loop && index->kind == N_IDENT; loop = loop->outer)
            if (is_name(loop->variable, index->sym->name)) return is_empty_before(w, loop->spot, target->a->sym);
    }
    return false;
}

/* x(end+1) = ..., x = [x ...] in a loop. */
static void check_growth(Around *w, const Node *n)
{
    const Node *target = n->items.n == 1 ? n->items.v[0] : NULL, *value = n->a;
    if (!w->in_loop || !target || !value) return;
    bool element = (target->kind == N_INDEX || target->kind == N_BRACE) && target->a->kind == N_IDENT,
         is_struct = value->kind == N_INDEX && is_name(value->a, "struct");
    if (element && !is_struct && !is_name(target->a, "varargout") && grows_by_index(w, target))
        lint_find(w->l, SEVERITY_NOTE, "growing-array", place(target),
                  "'%s' grows at every turn; %s before the loop is faster", target->a->sym->name,
                  target->kind == N_BRACE ? "cell (1, n)" : "zeros (1, n)");
    if (target->kind == N_INDEX && target->a->kind == N_IDENT && target->items.n == 1) {
        const Node *index = target->items.v[0];
        if (index->kind == N_BINARY && index->op == BIN_ADD && index->a->kind == N_END)
            lint_find(w->l, SEVERITY_NOTE, "growing-array", place(target),
                      "'%s' grows at every turn; if the number of turns is known, "
                      "zeros (1, n) before the loop is faster",
                      target->a->sym->name);
    }
    if (target->kind != N_IDENT || value->kind != N_MATRIX || value->items.n == 0) return;
    const Node *row = value->items.v[0];
    if (row->items.n > 0 && is_name(row->items.v[0], target->sym->name)
        && (row->items.n > 1 || value->items.n > 1))
        lint_find(w->l, SEVERITY_NOTE, "growing-array", place(target),
                  "'%s' is copied at every turn; if the number of turns is known, "
                  "make it before the loop and assign its elements",
                  target->sym->name);
}

static bool ends_flow(const Node *n)
{
    if (n->kind == N_BREAK || n->kind == N_CONTINUE || n->kind == N_RETURN) return true;
    const Node *call = n->kind == N_EXPRESSION ? n->a : NULL;
    if (call && call->kind == N_INDEX) call = call->a;
    return is_name(call, "error") || is_name(call, "rethrow") || is_name(call, "print_usage");
}

static void check_block(Around w, const Node *block);

/* Of an if: conditions and blocks in turn. */
static void check_if(Around w, const Node *n)
{
    for (int k = 0; k < n->items.n; k++) {
        bool last = k + 1 == n->items.n;
        if (k % 2 == 0 && !last) check_condition(&w, n->items.v[k]);
        else check_block(w, n->items.v[k]);
    }
}

static void check_statement(Around w, const Node *n)
{
    Around loop = w;
    loop.in_loop = true;
    switch (n->kind) {
    case N_EXPRESSION:
        check_expression(&w, n->a);
        if (n->a->kind == N_ASSIGN) {
            check_growth(&w, n->a);
            if (w.in_function && n->print)
                lint_find(w.l, SEVERITY_NOTE, "missing-semicolon", place(n->a),
                          "the value is printed at every call: a semicolon is missing?");
        } else if (is_comparison(n->a) && !has_effect(n->a)) {
            lint_find(w.l, SEVERITY_WARNING, "useless-statement", place(n->a),
                      "a comparison whose result is not used; = assigns");
        } else if (!has_effect(n->a) && n->a->kind != N_IDENT && !n->print) {
            lint_find(w.l, SEVERITY_WARNING, "useless-statement", place(n->a), "the result is not used");
        }
        break;
    case N_IF: check_if(w, n); break;
    case N_WHILE:
        check_condition(&w, n->a);
        check_block(loop, n->b);
        break;
    case N_DO:
        check_block(loop, n->b);
        check_condition(&w, n->a);
        break;
    case N_FOR:
        check_expression(&w, n->b);
        loop.loop = &(Loop) { n->a, w.spot, w.loop };
        check_block(loop, n->c);
        break;
    case N_SWITCH:
        check_expression(&w, n->a);
        for (int k = 0; k < n->items.n; k++) check_block(w, n->items.v[k]->b);
        break;
    case N_TRY:
    case N_UNWIND:
        check_block(w, n->a);
        check_block(w, n->b);
        break;
    case N_FUNCTION: check_block((Around){ .l = w.l, .in_function = true, .function = n }, n->a); break;
    case N_BLOCK: check_block(w, n); break;
    default: break;
    }
}

/* 1; as the first statement says that the file is a script, whatever follows. */
static bool is_script_mark(const Around *w, const Node *n)
{
    return !w->function && !w->spot->outer && w->spot->at == 0 && n->kind == N_EXPRESSION && n->a->kind == N_NUMBER
           && !n->print;
}

static void check_list(Around w, const NodeList *list)
{
    Spot spot = { list, 0, w.spot };
    w.spot = &spot;
    for (int k = 0; k < list->n; k++) {
        const Node *n = list->v[k];
        spot.at = k;
        if (!is_script_mark(&w, n)) check_statement(w, n);
        if (ends_flow(n) && k + 1 < list->n && list->v[k + 1]->kind != N_FUNCTION) {
            lint_find(w.l, SEVERITY_WARNING, "unreachable", place(list->v[k + 1]),
                      "nothing comes here: the statement before never goes on");
            for (k++; k < list->n; k++) check_statement(w, list->v[k]);
        }
    }
}

static void check_block(Around w, const Node *block)
{
    if (!block) return;
    if (block->kind == N_BLOCK) check_list(w, &block->items);
    else check_statement(w, block);
}

void lint_habits(Lint *l, const NodeList *program) { check_list((Around){ .l = l }, program); }
