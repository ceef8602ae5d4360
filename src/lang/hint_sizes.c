/* Hints about sizes that do not fit. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "lang/mistake.h"

typedef struct Size2 {
    long long rows, cols;
} Size2;

/* "... (op1 is 4x2, op2 is 3x1)"; false: other numbers of dimensions. */
static bool read_sizes(const char *message, Size2 *a, Size2 *b)
{
    const char *s = strstr(message, "(op1 is ");
    int used = 0;
    return s
           && sscanf(s, "(op1 is %lldx%lld, op2 is %lldx%lld)%n", &a->rows, &a->cols, &b->rows, &b->cols,
                     &used)
                  == 4
           && used > 0;
}

/* The operator at the caret, or the nearest one behind it on the line. */
static int operator_at(const Mistake *m, const char *op)
{
    int len = (int) strlen(op);
    if (m->at + len <= m->len && strncmp(m->line + m->at, op, (size_t) len) == 0) return m->at;
    for (int k = m->at; k + len <= m->len; k++)
        if (strncmp(m->line + k, op, (size_t) len) == 0) return k;
    return -1;
}

static bool fits_after_transpose(Mistake *m, Piece a, Piece b, Size2 x, Size2 y)
{
    if (x.rows == y.rows && x.rows > 1)
        return hint_say(m, "inner-dimensions", "; %.*s' * %.*s fits (%lldx%lld)", a.len, a.s, b.len, b.s,
                        x.cols, y.cols);
    if (x.cols == y.cols && x.cols > 1)
        return hint_say(m, "inner-dimensions", "; %.*s * %.*s' fits (%lldx%lld)", a.len, a.s, b.len, b.s,
                        x.rows, y.rows);
    if (y.cols == x.rows)
        return hint_say(m, "inner-dimensions", "; %.*s * %.*s fits (%lldx%lld)", b.len, b.s, a.len, a.s,
                        y.rows, x.cols);
    return false;
}

static bool product_hint(Mistake *m, Piece a, Piece b, Size2 x, Size2 y)
{
    piece_sizes(&m->text, a, x.rows, x.cols);
    sb_puts(&m->text, ", ");
    piece_sizes(&m->text, b, y.rows, y.cols);
    m->page = "inner-dimensions";
    if (a.len == 0 || b.len == 0 || a.len > 30 || b.len > 30)
        return hint_say(m, "inner-dimensions", ": the inner dimensions %lld and %lld differ", x.cols, y.rows);
    if (x.rows == y.rows && x.cols == y.cols)
        return hint_say(m, "inner-dimensions", "; element by element: %.*s .* %.*s", a.len, a.s, b.len, b.s);
    if (y.rows == x.cols + 1 && x.rows > 1)
        return hint_say(m, "column-of-ones",
                        "; %.*s has one row more than %.*s has columns: [ones(rows (%.*s), 1) %.*s] * %.*s?",
                        b.len, b.s, a.len, a.s, a.len, a.s, a.len, a.s, b.len, b.s);
    hint_say(m, "inner-dimensions", ": the inner dimensions %lld and %lld differ", x.cols, y.rows);
    fits_after_transpose(m, a, b, x, y);
    return true;
}

static bool elementwise_hint(Mistake *m, Piece a, Piece b, Size2 x, Size2 y)
{
    piece_sizes(&m->text, a, x.rows, x.cols);
    sb_puts(&m->text, ", ");
    piece_sizes(&m->text, b, y.rows, y.cols);
    hint_say(m, "broadcasting", ": sizes must agree, or be 1");
    if (x.rows == y.cols && x.cols == y.rows && b.len > 0 && b.len <= 30)
        hint_say(m, "broadcasting", "; transpose one: %.*s'", b.len, b.s);
    return true;
}

/* A text, as far as the line shows it; texts in quotes are no operands that piece_before finds. */
static bool is_text(const Mistake *m, Piece p)
{
    const Value *v = mistake_variable(m, p);
    if (v) return val_is_char(*v);
    return p.len == 0 || strchr("'\"", p.s[0]) != NULL;
}

bool hint_operator_sizes(Mistake *m)
{
    char op[8] = "";
    Size2 x, y;
    if (!read_sizes(m->message, &x, &y)) return false;
    if (strncmp(m->message, "operator ", 9) == 0) sscanf(m->message + 9, "%7[^:]", op);
    else if (strncmp(m->message, "product:", 8) == 0) strcpy(op, ".*");
    else if (strncmp(m->message, "quotient:", 9) == 0) strcpy(op, "./");
    else if (strncmp(m->message, "nonconformant", 13) == 0 || strncmp(m->message, "mx_el_", 6) == 0)
        strcpy(op, "==");
    else return false;
    int at = operator_at(m, op);
    if (at < 0 && strncmp(m->message, "nonconformant", 13) == 0) at = m->at;
    if (at < 0) return false;
    int width = (int) strlen(op);
    if (m->line[at] != op[0]) width = 1 + (at + 1 < m->len && m->line[at + 1] == '=');
    Piece a = piece_before(m, at), b = piece_after(m, at + width);
    if (strcmp(op, "*") == 0) return product_hint(m, a, b, x, y);
    bool broadcasts = (x.rows == y.rows || x.rows == 1 || y.rows == 1)
                      && (x.cols == y.cols || x.cols == 1 || y.cols == 1);
    if (strcmp(op, "/") == 0 && y.rows * y.cols > 1 && broadcasts)
        return hint_say(m, "matrix-division",
                        "/ solves equations with a matrix; element by element: %.*s ./ %.*s", a.len, a.s,
                        b.len, b.s);
    if (strcmp(op, "/") == 0)
        return hint_say(m, "matrix-division", "for / both need as many columns: %lld and %lld", x.cols, y.cols);
    if (strcmp(op, "\\") == 0) return product_hint(m, a, b, (Size2){ x.cols, x.rows }, y);
    if (x.rows == 1 && y.rows == 1 && strcmp(op, "==") == 0) {
        bool text = is_text(m, a) || is_text(m, b);
        const char *not_equal = m->line[at] == '!' || m->line[at] == '~' ? "!" : "";
        if (text || memchr(m->line, '\'', (size_t) m->len) || memchr(m->line, '"', (size_t) m->len))
            return hint_say(m, "comparing-text",
                            "texts are compared by %sstrcmp (a, b), whatever their lengths", not_equal);
    }
    if (strcmp(op, "+") == 0 && is_text(m, a) && is_text(m, b))
        return hint_say(m, "concatenation", "texts are joined by brackets: [a b]");
    return elementwise_hint(m, a, b, x, y);
}

bool hint_concatenation(Mistake *m)
{
    Size2 x, y;
    const char *s = strchr(m->message, '(');
    if (!s || sscanf(s, "(%lldx%lld vs %lldx%lld)", &x.rows, &x.cols, &y.rows, &y.cols) != 4) return false;
    if (strncmp(m->message, "horizontal", 10) == 0) {
        hint_say(m, "concatenation", "what stands side by side must have as many rows: %lld and %lld", x.rows,
                 y.rows);
        if (x.rows == 1 && x.cols > 1 && x.cols == y.rows)
            hint_say(m, "concatenation", "; transpose the first with '");
        else if (y.rows == 1 && y.cols > 1 && y.cols == x.rows)
            hint_say(m, "concatenation", "; transpose the second with '");
        else if (x.cols == y.cols) hint_say(m, "concatenation", "; [a; b] puts them below each other");
        return true;
    }
    hint_say(m, "concatenation", "what stands below each other must have as many columns: %lld and %lld",
             x.cols, y.cols);
    if (strstr(m->line, "'") || strstr(m->line, "\""))
        hint_say(m, "concatenation",
                 "; for texts of different lengths use a cell array, {...}, or char (...)");
    return true;
}

bool hint_assigned_size(Mistake *m)
{
    Size2 x, y;
    if (!read_sizes(m->message, &x, &y)) return false;
    hint_say(m, "assigned-size", "there is room for %lldx%lld, and %lldx%lld is given", x.rows, x.cols,
             y.rows, y.cols);
    if (x.rows == y.cols && x.cols == y.rows) hint_say(m, "assigned-size", "; transpose it with '");
    return true;
}
