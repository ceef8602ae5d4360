/* The builders that the grammar's actions call: what the parser drives, and never calls back. */
#include "lang/nodes.h"

#include <string.h>

#include "base/stack.h"

/* ---- scopes: which names are variables so far ---- */

void function_scope_free(FunctionScope *scope)
{
    symmap_free(&scope->assigned);
    symmap_free(&scope->functions);
    mem_free(scope->commands);
}

static void parser_enter_function(Parser *ps)
{
    mem_grow_small(&ps->scopes, sizeof(*ps->scopes), &ps->scopes_cap, ps->nscopes + 1);
    memset(&ps->scopes[ps->nscopes++], 0, sizeof(*ps->scopes));
}

void parser_leave_function(Parser *ps)
{
    if (ps->nscopes <= 1) return;
    parser_check_commands(ps, &ps->scopes[--ps->nscopes]);
    function_scope_free(&ps->scopes[ps->nscopes]);
}

static void mark(Parser *ps, Sym name)
{
    symmap_put(&ps->scopes[ps->nscopes - 1].assigned, name, ps);
}

/* a complete top-level statement */
static void parser_mark_assigned(Parser *ps, Node *lhs)
{
    while (lhs
           && (lhs->kind == N_INDEX || lhs->kind == N_BRACE || lhs->kind == N_FIELD || lhs->kind == N_DYNFIELD
               || lhs->kind == N_PAREN))
        lhs = lhs->a;
    if (!lhs) return;
    if (lhs->kind == N_IDENT) mark(ps, lhs->sym);
    if (lhs->kind == N_MATRIX || lhs->kind == N_ROW)
        for (int k = 0; k < lhs->items.n; k++) parser_mark_assigned(ps, lhs->items.v[k]);
}

/* ---- builders ---- */

Node *node_new(Parser *ps, NodeKind kind, Location at)
{
    Node *n = arena_alloc(&ps->arena, sizeof(*n));
    n->kind = (uint8_t) kind;
    n->line = at.line;
    n->col = at.col;
    n->commas = at.commas;
    n->depth = 1;
    return n;
}

static void list_add(Parser *ps, NodeList *list, Node *item)
{
    if (list->n == list->cap) {
        int cap = list->cap ? list->cap * 2 : 4;
        Node **v = arena_alloc(&ps->arena, (size_t) cap * sizeof(*v));
        if (!v) return;                /* the alarm ends the parse: parser_feed */
        if (!v) return;                /* the alarm ends the parse: parser_feed */
        if (list->n > 0) memcpy(v, list->v, (size_t) list->n * sizeof(*v));
        list->v = v;
        list->cap = cap;
    }
    list->v[list->n++] = item;
}

/* Bytes of the C stack that walking a tree takes for each level, at most: a compiler's and an unparser's
 * frames, and the sanitizers' fences around them. */
enum { WALK_FRAME = 1024 };

/* parent got a child: keep its depth, and refuse what is too deep. Left-leaning chains of operators
 * (1 + 1 + ...) do not count: the compiler walks them in a loop. */
static void deepen(Parser *ps, Node *parent, const Node *child)
{
    if (!child || child->depth < parent->depth) return;
    parent->depth = child->depth + 1;
    if (parent->depth > MAX_TREE_DEPTH || (size_t) parent->depth * WALK_FRAME > stack_left(ps->it)) {
        Location at = { parent->line, parent->col, 0 };
        parser_error(ps, at, "the expression or block is nested too deeply");
    }
}

Node *node_number(Parser *ps, Location at, double x, bool imaginary)
{
    Node *n = node_new(ps, N_NUMBER, at);
    n->num = x;
    n->flag = imaginary;
    n->op = CLS_DOUBLE;
    return n;
}

Node *node_integer(Parser *ps, Location at, Class cls, uint64_t x)
{
    Node *n = node_number(ps, at, (double) x, false);
    n->op = (uint8_t) cls;
    n->integer = x;
    return n;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    c = (char) (c | 32);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

char *parser_text(Parser *ps, const char *text, Index len, Index room)
{
    char *copy = arena_alloc(&ps->arena, (size_t) room + 1);
    if (UNLIKELY(!copy)) {
        static char nothing[1];
        return nothing;
    }
    if (len > 0) memcpy(copy, text, (size_t) len);
    return copy;
}

/* One escape sequence at text[*k] (behind the backslash); returns the character, -1 for a continued line. */
static int unescape(const char *text, Index len, Index *k)
{
    static const char from[] = "abfnrtv\\'\"", to[] = "\a\b\f\n\r\t\v\\'\"";
    char c = text[*k];
    const char *simple = c ? strchr(from, c) : NULL;
    int value = 0;
    if (simple) return (unsigned char) to[simple - from];
    if (c == '\n') return -1;
    if (c == '\r' && *k + 1 < len && text[*k + 1] == '\n') {
        ++*k;
        return -1;
    }
    if (c >= '0' && c <= '7') {
        Index end = *k + 3 < len ? *k + 3 : len;
        for (; *k < end && text[*k] >= '0' && text[*k] <= '7'; ++*k) value = value * 8 + text[*k] - '0';
        --*k;
        return value & 0xff;
    }
    if (c == 'x' && *k + 1 < len && hex_digit(text[*k + 1]) >= 0) {
        Index end = *k + 3 < len ? *k + 3 : len;
        for (++*k; *k < end && hex_digit(text[*k]) >= 0; ++*k) value = value * 16 + hex_digit(text[*k]);
        --*k;
        return value & 0xff;
    }
    return (unsigned char) c;
}

/* Behind the end of a line that "..." at text[k] continues; k if it does not. */
static Index continuation(const char *text, Index len, Index k)
{
    Index end = k + 3;
    if (end > len || memcmp(text + k, "...", 3) != 0) return k;
    while (end < len && (text[end] == ' ' || text[end] == '\t' || text[end] == '\r')) end++;
    return end < len && text[end] == '\n' ? end + 1 : k;
}

Node *node_string(Parser *ps, Location at, const char *text, Index len, bool dq)
{
    Node *n = node_new(ps, N_STRING, at);
    char *out = parser_text(ps, "", 0, len);
    Index to = 0;
    if (!out[0] && len > 0 && ps->it->memory.failed) len = 0;
    for (Index k = 0; k < len; k++) {
        char c = text[k];
        if (dq && c == '.' && continuation(text, len, k) > k) {
            k = continuation(text, len, k) - 1;
            continue;
        }
        if (dq && c == '\\' && k + 1 < len) {
            int value;
            k++;
            value = unescape(text, len, &k);
            if (value >= 0) out[to++] = (char) value;
            continue;
        }
        if (c == (dq ? '"' : '\'') && k + 1 < len && text[k + 1] == c) k++;
        out[to++] = c;
    }
    n->text = out;
    n->len = to;
    n->flag = dq;
    return n;
}

Node *node_ident(Parser *ps, Location at, Sym name)
{
    Node *n = node_new(ps, N_IDENT, at);
    n->sym = name;
    return n;
}

Node *node_binary(Parser *ps, Location at, BinOp op, Node *a, Node *b)
{
    Node *n = node_new(ps, N_BINARY, at);
    n->op = (uint8_t) op;
    n->a = a;
    n->b = b;
    if (a->kind == N_BINARY) n->depth = a->depth;
    else deepen(ps, n, a);
    deepen(ps, n, b);
    return n;
}

Node *node_logic(Parser *ps, Location at, NodeKind kind, Node *a, Node *b)
{
    Node *n = node_two(ps, kind, at, a, b);
    return n;
}

Node *node_unary(Parser *ps, Location at, UnOp op, Node *a)
{
    Node *n = node_wrap(ps, N_UNARY, at, a);
    n->op = (uint8_t) op;
    return n;
}

Node *node_increment(Parser *ps, Location at, BinOp op, Node *a, bool prefix)
{
    Node *n = node_wrap(ps, N_INCREMENT, at, a);
    n->op = (uint8_t) op;
    n->flag = prefix;
    parser_mark_assigned(ps, a);
    return n;
}

Node *node_range(Parser *ps, Location at, Node *base, Node *step, Node *limit)
{
    Node *n = node_two(ps, N_RANGE, at, base, step);
    n->c = limit;
    deepen(ps, n, limit);
    return n;
}

Node *node_wrap(Parser *ps, NodeKind kind, Location at, Node *a)
{
    return node_two(ps, kind, at, a, NULL);
}

Node *node_two(Parser *ps, NodeKind kind, Location at, Node *a, Node *b)
{
    Node *n = node_new(ps, kind, at);
    n->a = a;
    n->b = b;
    deepen(ps, n, a);
    deepen(ps, n, b);
    return n;
}

Node *node_index(Parser *ps, NodeKind kind, Location at, Node *a, Node *list)
{
    Node *n = node_wrap(ps, kind, at, a);
    n->items = list->items;
    deepen(ps, n, list);
    parser_check_arguments(ps, list);
    return n;
}

static uint64_t packed_place(Location at)
{
    return (uint64_t) at.line << 32 | (uint32_t) (at.col + at.commas);
}

Node *node_literal(Parser *ps, NodeKind kind, Node *rows, Location end)
{
    rows->kind = (uint8_t) kind;
    rows->integer = packed_place(end);
    parser_check_literal(ps, rows);
    return rows;
}

Node *node_loop(Parser *ps, NodeKind kind, Location at, Node *condition, Node *body)
{
    parser_check_condition(ps, condition);
    return node_two(ps, kind, at, condition, body);
}

Node *node_jump(Parser *ps, NodeKind kind, Location at, const char *word)
{
    parser_check_jump(ps, word);
    return node_new(ps, kind, at);
}

Node *node_names(Parser *ps, Node *list)
{
    parser_check_names(ps, list);
    return list;
}

Node *node_field(Parser *ps, Location at, Node *a, Sym name)
{
    Node *n = node_wrap(ps, N_FIELD, at, a);
    n->sym = name;
    return n;
}

Node *node_dynfield(Parser *ps, Location at, Node *a, Node *name)
{
    return node_two(ps, N_DYNFIELD, at, a, name);
}

Node *node_anon(Parser *ps, Location at, Node *params, Node *body)
{
    Node *n = node_wrap(ps, N_ANON, at, body);
    if (params) n->items = params->items;
    parser_check_anon_body(ps, body);
    return n;
}

static bool is_lvalue(const Node *n)
{
    while (n->kind == N_INDEX || n->kind == N_BRACE || n->kind == N_FIELD || n->kind == N_DYNFIELD) n = n->a;
    return n->kind == N_IDENT;
}

static bool is_constant(const Node *n)
{
    for (int k = 0; n->kind == N_MATRIX && k < n->items.n; k++)
        for (int j = 0; j < n->items.v[k]->items.n; j++)
            if (!is_constant(n->items.v[k]->items.v[j])) return false;
    if (n->kind == N_MATRIX) return n->items.n > 0;
    if (n->kind == N_RANGE) return is_constant(n->a) && (!n->b || is_constant(n->b)) && is_constant(n->c);
    return n->kind == N_NUMBER || n->kind == N_STRING;
}

static bool is_target_list(const Node *lhs)
{
    if (lhs->kind != N_MATRIX || lhs->items.n != 1) return false;
    for (int k = 0; k < lhs->items.v[0]->items.n; k++) {
        const Node *item = lhs->items.v[0]->items.v[k];
        if (!is_lvalue(item) && item->kind != N_TILDE) return false;
    }
    return true;
}

static void refuse_target(Parser *ps, Location at, const Node *lhs)
{
    bool empty = lhs->kind == N_MATRIX && lhs->items.n == 0;
    parser_reject(ps, at,
                  is_constant(lhs) ? "invalid constant left hand side of assignment"
                  : empty          ? "invalid empty left hand side of assignment"
                                   : "invalid left hand side of assignment");
}

Node *node_assign(Parser *ps, Location at, Node *lhs, Node *rhs)
{
    Node *n = node_wrap(ps, N_ASSIGN, at, rhs);
    while (lhs->kind == N_PAREN) lhs = lhs->a;
    if (is_target_list(lhs)) {
        for (int k = 0; k < lhs->items.v[0]->items.n; k++)
            list_add(ps, &n->items, lhs->items.v[0]->items.v[k]);
        n->flag = true;       /* written in brackets */
    } else if (is_lvalue(lhs)) {
        list_add(ps, &n->items, lhs);
    } else {
        refuse_target(ps, at, lhs);
    }
    deepen(ps, n, lhs);
    parser_mark_assigned(ps, lhs);
    return n;
}

Node *node_opassign(Parser *ps, Location at, BinOp op, Node *lhs, Node *rhs)
{
    Node *n = node_two(ps, N_OPASSIGN, at, lhs, rhs);
    n->op = (uint8_t) op;
    if (lhs->kind == N_MATRIX && lhs->items.n == 1 && lhs->items.v[0]->items.n > 1)
        parser_reject(ps, (Location) { at.line, at.col - 1, 0 }, "computed multiple assignment not allowed");
    else if (!is_lvalue(lhs))
        refuse_target(ps, (Location) { at.line, at.col + (int) strlen(binop_text[op]), 0 }, lhs);
    parser_mark_assigned(ps, lhs);
    return n;
}

Node *node_list(Parser *ps, NodeKind kind, Location at, Node *first)
{
    Node *n = node_new(ps, kind, at);
    return first ? node_append(ps, n, first) : n;
}

Node *node_append(Parser *ps, Node *list, Node *item)
{
    if (!item) return list;
    list_add(ps, &list->items, item);
    deepen(ps, list, item);
    return list;
}

/* A statement (the last one of a block) and the separator behind it, which decides on printing. */
Node *node_statement(Parser *ps, Node *stmt, int separator)
{
    Node *last = stmt;
    (void) ps;
    if (stmt->kind == N_BLOCK) last = stmt->items.n > 0 ? stmt->items.v[stmt->items.n - 1] : NULL;
    if (last) last->print = separator != ';';
    return stmt;
}

static Node *for_parts(Node *header)
{
    while (header->kind == N_PAREN) header = header->a;
    return header->kind == N_ASSIGN ? header : NULL;
}

Node *node_for_header(Parser *ps, Node *header)
{
    const Node *assign = for_parts(header);
    if (!assign && is_constant(header))
        parser_reject_here(ps, "invalid constant left hand side of assignment");
    else if (!assign || assign->items.n < 1 || assign->items.n > 2)
        parser_unexpected(ps, "for needs the form: for VARIABLE = VALUES, as in for k = 1:n  [help hint:blocks]");
    return header;
}

Node *node_for(Parser *ps, Location at, Node *header, Node *body)
{
    Node *n = node_new(ps, N_FOR, at), *assign = for_parts(header);
    if (ps->failed) return n;
    n->a = assign->items.v[0];
    if (assign->items.n == 2) list_add(ps, &n->items, assign->items.v[1]);
    n->b = assign->a;
    n->c = body;
    deepen(ps, n, assign);
    deepen(ps, n, body);
    return n;
}

Node *node_if(Parser *ps, Location at, Node *cond, Node *block, Node *rest)
{
    Node *n = node_new(ps, N_IF, at);
    parser_check_condition(ps, cond);
    list_add(ps, &n->items, cond);
    list_add(ps, &n->items, block);
    deepen(ps, n, cond);
    deepen(ps, n, block);
    if (!rest) return n;
    if (rest->kind == N_IF) {
        /* A chain of elseif is one flat list. It comes from the right; each prepends to the rest. */
        for (int k = 0; k < rest->items.n; k++) list_add(ps, &n->items, rest->items.v[k]);
        if (rest->depth > n->depth) n->depth = rest->depth;
    } else {
        list_add(ps, &n->items, rest);
        deepen(ps, n, rest);
    }
    return n;
}

Node *node_switch(Parser *ps, Location at, Node *value, Node *cases)
{
    Node *n = node_wrap(ps, N_SWITCH, at, value);
    n->items = cases->items;
    deepen(ps, n, cases);
    return n;
}

Node *node_try(Parser *ps, Location at, Node *body, Node *handler)
{
    Node *n = node_two(ps, N_TRY, at, body, handler ? handler->a : NULL);
    if (handler) n->sym = handler->sym;
    return n;
}

Node *node_declare(Parser *ps, NodeKind kind, Location at, Node *list)
{
    list->line = at.line;
    list->col = at.col;
    list->commas = at.commas;
    if (kind == N_PERSISTENT && ps->nscopes == 1) {
        parser_warn_persistent(ps, list->line);
        list->kind = N_BLOCK;
        list->items.n = 0;
        return list;
    }
    list->kind = (uint8_t) kind;
    for (int k = 0; k < list->items.n; k++) mark(ps, list->items.v[k]->sym);
    return list;
}

Node *node_default(Parser *ps, Node *ident, Node *value)
{
    ident->a = value;
    deepen(ps, ident, value);
    return ident;
}

Node *node_signature(Parser *ps, Location at, Node *outs, Sym name, Node *params)
{
    Node *n = node_new(ps, N_FUNCTION, at);
    n->sym = name;
    if (params) n->items = params->items;
    if (outs) n->outs = outs->items;
    parser_check_function_name(ps, at, name);
    parser_enter_function(ps);
    for (int k = 0; k < n->items.n; k++)
        if (n->items.v[k]->kind == N_IDENT) mark(ps, n->items.v[k]->sym);
    for (int k = 0; k < n->outs.n; k++) mark(ps, n->outs.v[k]->sym);
    return n;
}

Node *node_function(Parser *ps, Location at, Node *signature, Node *body, Location end)
{
    signature->integer = end.line > 0 ? packed_place(end) : 0;
    signature->a = body;
    signature->flag = ps->scopes[ps->nscopes - 1].has_functions;
    deepen(ps, signature, body);
    parser_leave_function(ps);
    if (ps->nscopes > 1) parser_check_nesting(ps, at);
    ps->scopes[ps->nscopes - 1].has_functions = true;
    return signature;
}

Node *node_command(Parser *ps, Location at, Sym name, Node *words)
{
    Node *n = node_new(ps, N_COMMAND, at);
    n->sym = name;
    n->items = words->items;
    FunctionScope *scope = &ps->scopes[ps->nscopes - 1];
    mem_grow_small(&scope->commands, sizeof(*scope->commands), &scope->commands_cap, scope->ncommands + 1);
    scope->commands[scope->ncommands++] = (CommandUse) { name, at };
    return n;
}

void parser_add(Parser *ps, Node *stmt, int separator)
{
    ps->tokens_pending = 0;
    if (ps->failed) return;
    if (stmt) {
        node_statement(ps, stmt, separator);
        list_add(ps, &ps->program, stmt);
    }
    if (separator == '\n') ps->whole_lines = ps->program.n;
}
