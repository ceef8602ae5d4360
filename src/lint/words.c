#include "lint/words.h"

#include <ctype.h>
#include <string.h>

#include "base/mem.h"
#include "lib/keywords.h"

static bool is_letter(char c) { return isalnum((unsigned char) c) || c == '_'; }

static bool names_keyword(const char *s, int len)
{
    char name[32];
    if (len >= (int) sizeof name) return false;
    memcpy(name, s, (size_t) len);
    name[len] = 0;
    return is_keyword(name);
}

typedef struct Scan {
    const char *s, *end, *p;
    int line;
    const char *line_start;
    Words *w;
    bool signature;   /* in the line of a function keyword */
    bool seen_equals; /* in it */
    bool after_for;
    int depth; /* brackets open */
} Scan;

static void skip_string(Scan *c, char quote)
{
    for (c->p++; c->p < c->end && *c->p != '\n'; c->p++) {
        if (*c->p == '\\' && quote == '"' && c->p + 1 < c->end && c->p[1] != '\n') c->p++;
        else if (*c->p == quote && c->p + 1 < c->end && c->p[1] == quote) c->p++;
        else if (*c->p == quote) {
            c->p++;
            return;
        }
    }
}

/* Is the ' a transpose: does it follow an operand without a blank? */
static bool is_transpose(const Scan *c)
{
    if (c->p == c->line_start) return false;
    char before = c->p[-1];
    return is_letter(before) || strchr(")]}'.", before) != NULL;
}

static bool block_mark(const Scan *c, char brace)
{
    const char *q = c->line_start;
    while (q < c->end && (*q == ' ' || *q == '\t')) q++;
    if (q + 1 >= c->end || (*q != '%' && *q != '#') || q[1] != brace) return false;
    for (q += 2; q < c->end && *q != '\n'; q++)
        if (!isspace((unsigned char) *q)) return false;
    return true;
}

static void next_line(Scan *c)
{
    while (c->p < c->end && *c->p != '\n') c->p++;
    if (c->p < c->end) c->p++;
    c->line++;
    c->line_start = c->p;
}

static void skip_comment(Scan *c)
{
    int depth = 0;
    if (!block_mark(c, '{')) {
        while (c->p < c->end && *c->p != '\n') c->p++;
        return;
    }
    do {
        if (block_mark(c, '{')) depth++;
        if (block_mark(c, '}')) depth--;
        if (depth > 0) next_line(c);
    } while (depth > 0 && c->p < c->end);
    while (c->p < c->end && *c->p != '\n') c->p++;
}

static void begin_function(Scan *c)
{
    Words *w = c->w;
    if (!mem_grow(&w->functions, sizeof *w->functions, &w->cap_functions, w->n_functions + 1)) return;
    if (w->n_functions > 0) w->functions[w->n_functions - 1].last_line = c->line - 1;
    const char *eol = memchr(c->p, '\n', (size_t) (c->end - c->p));
    w->functions[w->n_functions++] = (FunctionText){ .name = -1,
                                                     .line = c->line,
                                                     .last_line = c->line,
                                                     .signature = c->p - c->s,
                                                     .signature_len = (eol ? eol : c->end) - c->p };
    c->signature = true;
    c->seen_equals = false;
}

static char next_sign(const Scan *c)
{
    const char *q = c->p;
    while (q < c->end && (*q == ' ' || *q == '\t')) q++;
    if (q >= c->end) return '\n';
    if (*q == '=' && q + 1 < c->end && q[1] == '=') return '\n';
    return *q;
}

/* name(...) = and name.field = assign as well. */
static bool assigns_behind(const Scan *c)
{
    int depth = 0;
    for (const char *q = c->p; q < c->end && *q != '\n' && *q != ';'; q++) {
        if (strchr("([{", *q)) depth++;
        else if (strchr(")]}", *q)) depth--;
        if (depth < 0) return false;
        if (depth > 0 || is_letter(*q) || strchr(" \t.)]}", *q)) continue;
        if (*q == '=') return q + 1 >= c->end || q[1] != '=';
        return strchr("+-*/^|&", *q) && q + 1 < c->end && q[1] == '=';
    }
    return false;
}

static void add_word(Scan *c)
{
    Words *w = c->w;
    const char *start = c->p;
    while (c->p < c->end && is_letter(*c->p)) c->p++;
    int len = (int) (c->p - start);
    if (isdigit((unsigned char) *start)) return;
    bool field = start > c->line_start && start[-1] == '.' && start - 1 > c->line_start
                 && (is_letter(start[-2]) || strchr(")]}", start[-2]));
    bool keyword = !field && names_keyword(start, len);
    if (keyword && len == 8 && strncmp(start, "function", 8) == 0) {
        c->p = start;
        begin_function(c);
        c->p = start + len;
    }
    if (!mem_grow(&w->at, sizeof *w->at, &w->cap, w->n + 1)) return;
    Word *word = &w->at[w->n++];
    char sign = next_sign(c);
    *word = (Word){ .at = start - c->s,
                    .len = len,
                    .line = c->line,
                    .column = (int) (start - c->line_start),
                    .field = field,
                    .keyword = keyword,
                    .function = (int) w->n_functions,
                    .called = sign == '(' };
    word->assigned = !keyword && !field && (c->after_for || assigns_behind(c));
    if (c->signature && !keyword) {
        FunctionText *f = &w->functions[w->n_functions - 1];
        bool has_equals = memchr(c->s + f->signature, '=', (size_t) f->signature_len) != NULL;
        if (f->name < 0 && (c->seen_equals || !has_equals) && c->depth == 0) f->name = w->n - 1;
        else word->assigned = true;
    }
    c->after_for = keyword && (strncmp(start, "for", 3) == 0 || strncmp(start, "parfor", 6) == 0) && len < 7;
}

void words_read(Words *w, const char *text, Index len)
{
    Scan c = { .s = text, .end = text + len, .p = text, .line_start = text, .w = w };
    *w = (Words){ 0 };
    while (c.p < c.end) {
        char ch = *c.p;
        if (ch == '\n') {
            next_line(&c);
            if (c.depth == 0) c.signature = false;
        } else if (ch == '%' || ch == '#') {
            skip_comment(&c);
        } else if (ch == '"' || (ch == '\'' && !is_transpose(&c))) {
            skip_string(&c, ch);
        } else if (strncmp(c.p, "...", (size_t) (c.end - c.p < 3 ? c.end - c.p : 3)) == 0
                   && c.end - c.p >= 3) {
            next_line(&c);
        } else if (is_letter(ch)) {
            add_word(&c);
        } else {
            if (strchr("([{", ch)) c.depth++;
            if (strchr(")]}", ch) && c.depth > 0) c.depth--;
            if (ch == '=') c.seen_equals = true;
            if (ch != ' ' && ch != '(') c.after_for = false;
            c.p++;
        }
    }
    if (w->n_functions > 0) w->functions[w->n_functions - 1].last_line = c.line;
}

void words_free(Words *w)
{
    mem_free(w->at);
    mem_free(w->functions);
    *w = (Words){ 0 };
}

Index words_find(const Words *w, int line, int column)
{
    for (Index k = 0; k < w->n; k++)
        if (w->at[k].line == line && column >= w->at[k].column && column <= w->at[k].column + w->at[k].len)
            return k;
    return -1;
}

bool word_is(const Word *w, const char *text, const char *name)
{
    return (int) strlen(name) == w->len && strncmp(text + w->at, name, (size_t) w->len) == 0;
}

bool words_same(const char *text, const Word *a, const Word *b)
{
    return a->len == b->len && strncmp(text + a->at, text + b->at, (size_t) a->len) == 0;
}
