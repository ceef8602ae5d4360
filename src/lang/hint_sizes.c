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

/* The transpose of an operand, as one would write it: theta', and theta for theta'. */
typedef struct Transposed { char text[40]; } Transposed;

static Transposed transposed(Piece p)
{
    Transposed t;
    bool is_already = p.len > 1 && p.s[p.len - 1] == '\'';
    bool with_dot = is_already && p.len > 2 && p.s[p.len - 2] == '.';
    if (is_already) snprintf(t.text, sizeof t.text, "%.*s", p.len - 1 - with_dot, p.s);
    else snprintf(t.text, sizeof t.text, "%.*s'", p.len, p.s);
    return t;
}

static bool fits_after_transpose(Mistake *m, Piece a, Piece b, Size2 x, Size2 y)
{
    if (x.rows == y.rows && x.rows > 1)
        return hint_say(m, "inner-dimensions", "; %s * %.*s fits (%lldx%lld)", transposed(a).text, b.len, b.s,
                        x.cols, y.cols);
    if (x.cols == y.cols && x.cols > 1)
        return hint_say(m, "inner-dimensions", "; %.*s * %s fits (%lldx%lld)", a.len, a.s, transposed(b).text,
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

/* A \\ b: the equations are rows. */
static bool solve_hint(Mistake *m, Piece a, Piece b, Size2 x, Size2 y)
{
    piece_sizes(&m->text, a, x.rows, x.cols);
    sb_puts(&m->text, ", ");
    piece_sizes(&m->text, b, y.rows, y.cols);
    hint_say(m, "matrix-division", ": A \\ b needs as many rows in both, and %lld and %lld differ", x.rows,
             y.rows);
    if (x.rows == y.cols && y.rows == 1 && b.len > 0 && b.len <= 30)
        hint_say(m, "matrix-division", "; %.*s \\ %s fits", a.len, a.s, transposed(b).text);
    return true;
}

static bool elementwise_hint(Mistake *m, Piece a, Piece b, Size2 x, Size2 y)
{
    piece_sizes(&m->text, a, x.rows, x.cols);
    sb_puts(&m->text, ", ");
    piece_sizes(&m->text, b, y.rows, y.cols);
    hint_say(m, "broadcasting", ": sizes must agree, or be 1");
    if (x.rows == y.cols && x.cols == y.rows && b.len > 0 && b.len <= 30)
        hint_say(m, "broadcasting", "; transpose one: %s", transposed(b).text);
    return true;
}

/* A text, as far as the line shows it; texts in quotes are no operands that piece_before finds. */
static bool is_text(const Mistake *m, Piece p)
{
    const Value *v = mistake_variable(m, p);
    if (v) return val_is_char(*v);
    return p.len == 0 || strchr("'\"", p.s[0]) != NULL;
}

/* A variable that holds one, or a literal. Of one in double quotes no piece has more than the place. */
static bool is_surely_text(const Mistake *m, Piece p)
{
    const Value *v = mistake_variable(m, p);
    if (v) return val_is_char(*v);
    if (p.len > 1) return p.s[0] == '\'' && p.s[p.len - 1] == '\'';
    return p.len == 0 && ((p.s < m->line + m->len && p.s[0] == '"') || (p.s > m->line && p.s[-1] == '"'));
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
    if (strcmp(op, "\\") == 0) return solve_hint(m, a, b, x, y);
    if (x.rows == 1 && y.rows == 1 && strcmp(op, "==") == 0) {
        bool text = is_text(m, a) || is_text(m, b);
        const char *not_equal = m->line[at] == '!' || m->line[at] == '~' ? "!" : "";
        if (text || memchr(m->line, '\'', (size_t) m->len) || memchr(m->line, '"', (size_t) m->len))
            return hint_say(m, "comparing-text",
                            "texts are compared by %sstrcmp (a, b), whatever their lengths", not_equal);
    }
    if (strcmp(op, "+") == 0 && is_text(m, a) && is_text(m, b))
        return hint_say(m, "concatenation", "texts are joined by brackets: [a b]");
    if (strcmp(op, "+") == 0 && x.rows == 1 && y.rows == 1 && (is_surely_text(m, a) || is_surely_text(m, b)))
        return hint_say(m, "concatenation",
                        "+ adds the codes of characters; texts are joined by [a, b], numbers put in by sprintf");
    elementwise_hint(m, a, b, x, y);
    if (strcmp(op, "==") == 0)
        hint_say(m, "broadcasting", "; isequal (A, B) asks whether two are the same, whatever their sizes");
    return true;
}

/* [a b] and [a; b]: the element at the caret and the one before it. */
static void name_elements(Mistake *m, Size2 x, Size2 y)
{
    int before = m->at;
    while (before > 0 && strchr(" ,;", m->line[before - 1])) before--;
    Piece a = before > 0 && m->line[before - 1] != '[' ? piece_before(m, before) : (Piece){ "", 0 };
    Piece b = piece_after(m, m->at);
    const Value *va = mistake_variable(m, a), *vb = mistake_variable(m, b);
    bool first = va && val_rows(*va) == x.rows && val_cols(*va) == x.cols;
    bool second = vb && val_rows(*vb) == y.rows && val_cols(*vb) == y.cols;
    if (first) sb_printf(&m->text, "%.*s is %lldx%lld%s", a.len, a.s, x.rows, x.cols, second ? ", " : ": ");
    if (second) sb_printf(&m->text, "%.*s is %lldx%lld: ", b.len, b.s, y.rows, y.cols);
}

/* [ones(2,1) X] where X has another height: the part before the caret, and what it is to be. */
static void as_high_as(Mistake *m, Size2 x, Size2 y)
{
    int before = m->at, open = 0;
    while (before > 0 && strchr(" ,", m->line[before - 1])) before--;
    Piece a = before > 0 ? piece_before(m, before) : (Piece){ "", 0 }, b = piece_after(m, m->at);
    while (open < a.len && isalpha((unsigned char) a.s[open])) open++;
    bool made = (open == 4 && strncmp(a.s, "ones", 4) == 0) || (open == 5 && strncmp(a.s, "zeros", 5) == 0);
    if (made && x.cols == 1 && y.rows > 0 && piece_is_name(b))
        hint_say(m, "concatenation", "; %.*s(rows (%.*s), 1) is as high", open, a.s, b.len, b.s);
}

bool hint_concatenation(Mistake *m)
{
    Size2 x, y;
    const char *s = strchr(m->message, '(');
    if (!s || sscanf(s, "(%lldx%lld vs %lldx%lld)", &x.rows, &x.cols, &y.rows, &y.cols) != 4) return false;
    name_elements(m, x, y);
    if (strncmp(m->message, "horizontal", 10) == 0) {
        hint_say(m, "concatenation", "what stands side by side must have as many rows: %lld and %lld", x.rows,
                 y.rows);
        if (x.rows == 1 && x.cols > 1 && x.cols == y.rows)
            hint_say(m, "concatenation", "; transpose the first with '");
        else if (y.rows == 1 && y.cols > 1 && y.cols == x.rows)
            hint_say(m, "concatenation", "; transpose the second with '");
        else if (x.cols == y.cols) hint_say(m, "concatenation", "; [a; b] puts them below each other");
        as_high_as(m, x, y);
        return true;
    }
    hint_say(m, "concatenation", "what stands below each other must have as many columns: %lld and %lld",
             x.cols, y.cols);
    if (strstr(m->line, "'") || strstr(m->line, "\""))
        hint_say(m, "concatenation",
                 "; for texts of different lengths use a cell array, {...}, or char (...)");
    return true;
}

/* x(2:3) = ... or x(2) = ...: one subscript, which counts elements, before the = at the caret. */
static bool has_one_subscript(const Mistake *m)
{
    int end = m->at, depth = 0;
    while (end > 0 && m->line[end - 1] == ' ') end--;
    if (end == 0 || m->line[end - 1] != ')') return false;
    for (int k = end - 1; k >= 0; k--) {
        if (strchr(")]}", m->line[k])) depth++;
        if (strchr("([{", m->line[k]) && --depth == 0) return true;
        if (m->line[k] == ',' && depth == 1) return false;
    }
    return false;
}

bool hint_assigned_size(Mistake *m)
{
    Size2 x, y;
    if (!read_sizes(m->message, &x, &y)) return false;
    if (has_one_subscript(m)) {
        long long room = x.rows * x.cols;
        hint_say(m, "assigned-size", "there is room for %lld element%s, and %lld are given", room,
                 room == 1 ? "" : "s", y.rows * y.cols);
        if (room == 1)
            hint_say(m, "assigned-size", "; an element of a cell array holds anything: c{k} = ...");
        return true;
    }
    hint_say(m, "assigned-size", "there is room for %lldx%lld, and %lldx%lld is given", x.rows, x.cols,
             y.rows, y.cols);
    if (x.rows == y.cols && x.cols == y.rows) hint_say(m, "assigned-size", "; transpose it with '");
    return true;
}

/* "x has 3 elements, y 4" of the first two arguments of the call at the caret. */
bool hint_lengths(Mistake *m)
{
    Piece x = piece_argument(m, 0), y = piece_argument(m, 1);
    const Value *vx = mistake_variable(m, x), *vy = mistake_variable(m, y);
    if (!vx || !vy || val_numel(*vx) == val_numel(*vy)) return false;
    return hint_say(m, "same-length", "%.*s has %lld elements, %.*s %lld", x.len, x.s,
                    (long long) val_numel(*vx), y.len, y.s, (long long) val_numel(*vy));
}

/* A column and a row whose sum has more elements than fit. */
bool hint_memory(Mistake *m)
{
    int end = m->at + 1;
    if (m->at >= m->len || !strchr("+-*./<>=&|", m->line[m->at])) return false;
    while (end < m->len && strchr("*/=", m->line[end])) end++;
    Piece a = piece_before(m, m->at), b = piece_after(m, end);
    const Value *va = mistake_variable(m, a), *vb = mistake_variable(m, b);
    if (!va || !vb) return false;
    long long rows = val_rows(*va), cols = val_cols(*vb);
    if (val_cols(*va) != 1 || val_rows(*vb) != 1 || rows < 2 || cols < 2) {
        rows = val_rows(*vb), cols = val_cols(*va);
        if (val_cols(*vb) != 1 || val_rows(*va) != 1 || rows < 2 || cols < 2) return false;
    }
    piece_sizes(&m->text, a, val_rows(*va), val_cols(*va));
    sb_puts(&m->text, ", ");
    piece_sizes(&m->text, b, val_rows(*vb), val_cols(*vb));
    return hint_say(m, "broadcasting",
                    ": a column and a row make a matrix, %lldx%lld, of %.0f GB; transpose one: %s", rows,
                    cols, (double) rows * (double) cols * 8 / 1e9, transposed(b).text);
}
