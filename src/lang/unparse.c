/* Expressions back to text, in Octave's spacing: f (x), a (1, :), c {2}, x .^ 2, {x, 'a'}. */
#include "lang/unparse.h"

#include <string.h>

/* tight: directly inside a matrix or cell literal, where a blank before ( or { would part two elements. */
static void put_expr(const Node *n, bool tight, StrBuf *out);

static void unparse_list(const NodeList *list, bool tight, StrBuf *out)
{
    for (int k = 0; k < list->n; k++) {
        if (k > 0) sb_puts(out, ", ");
        put_expr(list->v[k], tight, out);
    }
}

static void unparse_rows(const Node *n, char open, char close, StrBuf *out)
{
    sb_putc(out, open);
    for (int r = 0; r < n->items.n; r++) {
        if (r > 0) sb_puts(out, "; ");
        unparse_list(&n->items.v[r]->items, true, out);
    }
    sb_putc(out, close);
}

static void unparse_string(const Node *n, StrBuf *out)
{
    static const char special[] = "\a\b\f\n\r\t\v\\\"", letters[] = "abfnrtv\\\"";
    sb_putc(out, n->flag ? '"' : '\'');
    for (Index k = 0; k < n->len; k++) {
        char c = n->text[k];
        const char *at = c ? strchr(special, c) : NULL;
        if (n->flag && at) {
            sb_putc(out, '\\');
            sb_putc(out, letters[at - special]);
        } else if (n->flag && c == '\0') {
            sb_puts(out, "\\0");
        } else {
            sb_putc(out, c);
        }
    }
    sb_putc(out, n->flag ? '"' : '\'');
}

static void unparse_binary(const Node *n, const char *op, bool tight, StrBuf *out)
{
    put_expr(n->a, tight, out);
    sb_printf(out, " %s ", op);
    put_expr(n->b, tight, out);
}

static void unparse_unary(const Node *n, bool tight, StrBuf *out)
{
    bool postfix = n->op == UN_TRANSPOSE || n->op == UN_CTRANSPOSE;
    if (!postfix) sb_puts(out, unop_text[n->op]);
    put_expr(n->a, tight, out);
    if (postfix) sb_puts(out, unop_text[n->op]);
}

void unparse_anon(const Node *n, bool nested, StrBuf *out)
{
    sb_puts(out, "@(");
    for (int k = 0; k < n->items.n; k++) {
        const Node *p = n->items.v[k];
        if (k > 0) sb_puts(out, ", ");
        sb_puts(out, p->kind == N_TILDE ? "~" : p->sym->name);
        if (p->kind == N_IDENT && p->a) {
            sb_puts(out, " = ");
            unparse_expr(p->a, out);
        }
    }
    sb_puts(out, nested ? ")" : ") ");
    unparse_expr(n->a, out);
}

static void put_expr(const Node *n, bool tight, StrBuf *out)
{
    switch ((NodeKind) n->kind) {
    case N_NUMBER: sb_puts(out, n->text); break;
    case N_STRING: unparse_string(n, out); break;
    case N_IDENT: sb_puts(out, n->sym->name); break;
    case N_COLON: sb_putc(out, ':'); break;
    case N_END: sb_puts(out, "end"); break;
    case N_TILDE: sb_putc(out, '~'); break;
    case N_BINARY: unparse_binary(n, binop_text[n->op], tight, out); break;
    case N_ANDAND: unparse_binary(n, "&&", tight, out); break;
    case N_OROR: unparse_binary(n, "||", tight, out); break;
    case N_UNARY: unparse_unary(n, tight, out); break;
    case N_RANGE:
        put_expr(n->a, tight, out);
        if (n->b) {
            sb_putc(out, ':');
            put_expr(n->b, tight, out);
        }
        sb_putc(out, ':');
        put_expr(n->c, tight, out);
        break;
    case N_MATRIX: unparse_rows(n, '[', ']', out); break;
    case N_CELL:
        if (n->items.n == 0) sb_puts(out, "{}(0x0)");
        else unparse_rows(n, '{', '}', out);
        break;
    case N_INDEX:
    case N_BRACE:
        put_expr(n->a, tight, out);
        if (!tight) sb_putc(out, ' ');
        sb_putc(out, n->kind == N_INDEX ? '(' : '{');
        unparse_list(&n->items, false, out);
        sb_putc(out, n->kind == N_INDEX ? ')' : '}');
        break;
    case N_FIELD:
        put_expr(n->a, tight, out);
        sb_printf(out, ".%s", n->sym->name);
        break;
    case N_DYNFIELD:
        put_expr(n->a, tight, out);
        sb_puts(out, ".(");
        put_expr(n->b, tight, out);
        sb_putc(out, ')');
        break;
    case N_HANDLE: sb_printf(out, "@%s", n->sym->name); break;
    case N_ANON: unparse_anon(n, true, out); break;
    case N_PAREN:
        sb_putc(out, '(');
        put_expr(n->a, tight, out);
        sb_putc(out, ')');
        break;
    default: break;
    }
}

void unparse_expr(const Node *n, StrBuf *out) { put_expr(n, false, out); }
