/* Questions about syntax trees. */
#include "lang/ast.h"

Position node_start(const Node *n)
{
    for (;;) {
        bool infix = n->kind == N_BINARY || n->kind == N_ANDAND || n->kind == N_OROR || n->kind == N_RANGE
                     || n->kind == N_FIELD
                     || (n->kind == N_UNARY && (n->op == UN_TRANSPOSE || n->op == UN_CTRANSPOSE))
                     || (n->kind == N_INCREMENT && !n->flag);
        if (!infix) return (Position) { n->line, n->col, n->commas };
        n = n->a;
    }
}

/* A real number, perhaps with signs before it. */
bool plain_number(const Node *n, double *x)
{
    bool negative = false;
    while (n->kind == N_UNARY && (n->op == UN_MINUS || n->op == UN_PLUS)) {
        negative ^= n->op == UN_MINUS;
        n = n->a;
    }
    if (n->kind != N_NUMBER || n->flag || n->op != CLS_DOUBLE) return false;
    *x = negative ? -n->num : n->num;
    return true;
}

bool is_list_node(const Node *n)
{
    return n->kind == N_BRACE || n->kind == N_FIELD || n->kind == N_DYNFIELD;
}

bool args_have_list(const NodeList *args)
{
    for (int k = 0; k < args->n; k++)
        if (is_list_node(args->v[k])) return true;
    return false;
}

bool contains_assignment(const Node *n)
{
    while (n && n->kind == N_BINARY) {
        if (contains_assignment(n->b)) return true;
        n = n->a;
    }
    if (!n || n->kind == N_ANON) return false;
    if (n->kind == N_ASSIGN || n->kind == N_OPASSIGN || n->kind == N_INCREMENT) return true;
    if (contains_assignment(n->a) || contains_assignment(n->b) || contains_assignment(n->c)) return true;
    for (int k = 0; k < n->items.n; k++)
        if (contains_assignment(n->items.v[k])) return true;
    return false;
}
