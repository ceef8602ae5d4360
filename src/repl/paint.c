#include "repl/paint.h"

#include <ctype.h>
#include <string.h>

typedef enum WordKind { WORD_NAME, WORD_OPENS, WORD_CLOSES, WORD_BETWEEN, WORD_OTHER } WordKind;

static const struct { const char *word; WordKind kind; } words[] = {
    { "break", WORD_OTHER }, { "case", WORD_BETWEEN }, { "catch", WORD_BETWEEN }, { "classdef", WORD_OPENS },
    { "continue", WORD_OTHER }, { "do", WORD_OPENS }, { "else", WORD_BETWEEN }, { "elseif", WORD_BETWEEN },
    { "end", WORD_CLOSES }, { "end_try_catch", WORD_CLOSES }, { "end_unwind_protect", WORD_CLOSES },
    { "endclassdef", WORD_CLOSES }, { "endfor", WORD_CLOSES }, { "endfunction", WORD_CLOSES },
    { "endif", WORD_CLOSES }, { "endparfor", WORD_CLOSES }, { "endswitch", WORD_CLOSES },
    { "endwhile", WORD_CLOSES }, { "for", WORD_OPENS }, { "function", WORD_OPENS }, { "global", WORD_OTHER },
    { "if", WORD_OPENS }, { "otherwise", WORD_BETWEEN }, { "parfor", WORD_OPENS }, { "persistent", WORD_OTHER },
    { "return", WORD_OTHER }, { "switch", WORD_OPENS }, { "try", WORD_OPENS }, { "until", WORD_CLOSES },
    { "unwind_protect", WORD_OPENS }, { "unwind_protect_cleanup", WORD_BETWEEN }, { "while", WORD_OPENS }
};

static WordKind word_kind(const char *s, Index len)
{
    for (int k = 0; k < COUNT_OF(words); k++)
        if ((Index) strlen(words[k].word) == len && strncmp(words[k].word, s, (size_t) len) == 0) return words[k].kind;
    return WORD_NAME;
}

static bool is_name_char(char c) { return isalnum((unsigned char) c) || c == '_'; }

/* A walk over a text. */
typedef struct Walk {
    const char *s;
    Index len, at;
    uint8_t *tones;              /* NULL: nobody wants them */
    int brackets, braces;        /* open ones: all, and of them [ and { */
    int blocks, block_comments;
    bool operand;                /* what stands before can be transposed */
} Walk;

static void tone(Walk *w, Index from, Index to, Tone t)
{
    if (w->tones) memset(w->tones + from, t, (size_t) (to - from));
}

static Index line_end(const Walk *w, Index from)
{
    const char *newline = memchr(w->s + from, '\n', (size_t) (w->len - from));
    return newline ? newline - w->s : w->len;
}

/* A line that consists of % or # and the bracket. */
static bool is_block_mark(const Walk *w, char bracket)
{
    Index from = w->at, to = line_end(w, w->at);
    while (from > 0 && w->s[from - 1] != '\n')
        if (!isspace((unsigned char) w->s[--from])) return false;
    if (w->at + 1 >= to || w->s[w->at + 1] != bracket) return false;
    for (Index k = w->at + 2; k < to; k++)
        if (!isspace((unsigned char) w->s[k])) return false;
    return true;
}

static void take_comment(Walk *w)
{
    Index end = line_end(w, w->at);
    if (is_block_mark(w, '{')) w->block_comments++;
    tone(w, w->at, end, TONE_COMMENT);
    w->at = end;
}

/* Inside of %{ ... %}: to the end of the line. */
static void take_block_comment(Walk *w)
{
    Index end = line_end(w, w->at);
    tone(w, w->at, end, TONE_COMMENT);
    while (w->at < end && isspace((unsigned char) w->s[w->at])) w->at++;
    if (w->at < end && strchr("%#", w->s[w->at])) {
        if (is_block_mark(w, '}')) w->block_comments--;
        else if (is_block_mark(w, '{')) w->block_comments++;
    }
    w->at = end < w->len ? end + 1 : end;
}

static void take_string(Walk *w)
{
    Index from = w->at, end = line_end(w, w->at);
    char quote = w->s[w->at++];
    while (w->at < end) {
        char c = w->s[w->at++];
        if (quote == '"' && c == '\\' && w->at < end) w->at++;
        else if (c == quote) {
            if (w->at >= end || w->s[w->at] != quote) break;
            w->at++;
        }
    }
    tone(w, from, w->at, TONE_STRING);
    w->operand = true;
}

static void take_number(Walk *w)
{
    Index from = w->at;
    while (w->at < w->len && (is_name_char(w->s[w->at]) || w->s[w->at] == '.')) {
        char c = w->s[w->at], next = w->at + 1 < w->len ? w->s[w->at + 1] : '\0';
        if (c == '.' && (strchr("*/\\^'", next) && next)) break;
        if (strchr("eEdD", c) && (next == '-' || next == '+') && w->s[from + 1] != 'x') w->at++;
        w->at++;
    }
    tone(w, from, w->at, TONE_NUMBER);
    w->operand = true;
}

static void take_word(Walk *w)
{
    Index from = w->at;
    bool is_field = from > 0 && w->s[from - 1] == '.';
    while (w->at < w->len && is_name_char(w->s[w->at])) w->at++;
    WordKind kind = is_field || w->brackets > 0 ? WORD_NAME : word_kind(w->s + from, w->at - from);
    w->operand = kind == WORD_NAME || kind == WORD_CLOSES;
    if (kind == WORD_NAME) return;
    tone(w, from, w->at, TONE_KEYWORD);
    if (kind == WORD_OPENS) w->blocks++;
    if (kind == WORD_CLOSES) w->blocks--;
}

static void take_other(Walk *w)
{
    char c = w->s[w->at++];
    bool square = w->braces > 0;
    if (strchr("([{", c)) {
        w->brackets++;
        if (c != '(') w->braces++;
        w->operand = false;
    } else if (strchr(")]}", c)) {
        if (w->brackets > 0) w->brackets--;
        if (c != ')' && w->braces > 0) w->braces--;
        w->operand = true;
    } else if (isspace((unsigned char) c)) {
        if (c == '\n' || square) w->operand = false;       /* [a 'b'] */
    } else {
        w->operand = c == '\'';
    }
}

static void walk(Walk *w)
{
    while (w->at < w->len) {
        char c = w->s[w->at], next = w->at + 1 < w->len ? w->s[w->at + 1] : '\0';
        if (w->block_comments > 0) take_block_comment(w);
        else if (c == '%' || c == '#') take_comment(w);
        else if (c == '.' && strncmp(w->s + w->at, "...", (size_t) (w->len - w->at < 3 ? w->len - w->at : 3)) == 0
                 && w->len - w->at >= 3) {
            tone(w, w->at, line_end(w, w->at), TONE_COMMENT);
            w->at = line_end(w, w->at);
            if (w->at < w->len) w->at++;
        } else if (c == '"' || (c == '\'' && !w->operand)) take_string(w);
        else if (isdigit((unsigned char) c) || (c == '.' && isdigit((unsigned char) next) && !w->operand)) take_number(w);
        else if (is_name_char(c)) take_word(w);
        else take_other(w);
    }
}

void paint_text(const char *text, Index len, uint8_t *tones)
{
    Walk w = { .s = text, .len = len, .tones = tones };
    memset(tones, TONE_PLAIN, (size_t) len);
    walk(&w);
}

int paint_depth(const char *text, Index len)
{
    Walk w = { .s = text, .len = len };
    walk(&w);
    return (w.blocks > 0 ? w.blocks : 0) + (w.brackets > 0);
}

bool paint_is_outward(const char *line, Index len)
{
    Index from = 0, to;
    while (from < len && (line[from] == ' ' || line[from] == '\t')) from++;
    for (to = from; to < len && is_name_char(line[to]);) to++;
    WordKind kind = word_kind(line + from, to - from);
    return kind == WORD_CLOSES || kind == WORD_BETWEEN || (from < len && strchr(")]}", line[from]));
}

static bool is_bracket(const char *text, Index k, const uint8_t *tones)
{
    return tones[k] == TONE_PLAIN && strchr("()[]{}", text[k]);
}

void paint_match(const char *text, Index len, Index cursor, uint8_t *tones)
{
    Index at = cursor;
    int depth = 0;
    if (at >= len || !is_bracket(text, at, tones)) at--;
    if (at < 0 || !is_bracket(text, at, tones)) return;
    int step = strchr("([{", text[at]) ? 1 : -1;
    for (Index k = at; k >= 0 && k < len; k += step) {
        if (!is_bracket(text, k, tones)) continue;
        depth += strchr("([{", text[k]) ? step : -step;
        if (depth > 0) continue;
        tones[at] = tones[k] = TONE_MATCH;
        return;
    }
}
