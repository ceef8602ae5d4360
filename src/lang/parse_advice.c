#include "lang/parse_advice.h"

#include <ctype.h>
#include <string.h>

static bool is_word(char c) { return isalnum((unsigned char) c) || c == '_'; }

static bool token_is(const Spot *p, const char *text)
{
    return p->token_len == (int) strlen(text)
           && strncmp(p->line + p->start, text, (size_t) p->token_len) == 0;
}

/* The word that ends before position end of a line, blanks skipped. */
static bool word_before_is(const Spot *p, const char *word)
{
    int len = (int) strlen(word), end = p->start;
    while (end > 0 && isspace((unsigned char) p->line[end - 1])) end--;
    if (end < len || strncmp(p->line + end - len, word, (size_t) len) != 0) return false;
    return end == len || !is_word(p->line[end - len - 1]);
}

/* Does the line begin with that word? */
static bool begins_with(const char *line, int len, const char *word)
{
    int from = 0, n = (int) strlen(word);
    while (from < len && isspace((unsigned char) line[from])) from++;
    return from + n < len && strncmp(line + from, word, (size_t) n) == 0 && !is_word(line[from + n]);
}

static bool contains(const char *s, int len, const char *part)
{
    int n = (int) strlen(part);
    for (int k = 0; k + n <= len; k++)
        if (strncmp(s + k, part, (size_t) n) == 0) return true;
    return false;
}

/* Comparisons and assignments with a sign too many. */
static const char *of_signs(const Spot *p)
{
    const char *s = p->line;
    char before = p->start > 0 ? s[p->start - 1] : ' ', next = p->start + 1 < p->len ? s[p->start + 1] : ' ';
    if (token_is(p, "=") && p->start > 1 && before == '=' && strchr("!~=", s[p->start - 2]))
        return s[p->start - 2] == '=' ? "write == to compare" : "write != to compare";
    if (token_is(p, ">") && before == '=') return "write >= to compare";
    if (token_is(p, "<") && before == '=') return "write <= to compare";
    if (token_is(p, "/") && (before == '/' || next == '/')) return "comments begin with % or #";
    if (token_is(p, "*") && before == '/')
        return "comments begin with % or #; longer ones stand between %{ and %}";
    if (token_is(p, "=") && before == ':') return "assignments are written with =";
    if (token_is(p, "[") && is_word(before))
        return "elements are taken with parentheses, and counted from 1: x(1)";
    if (token_is(p, "{") && before == ')') return "blocks need no braces: they end with end";
    if (token_is(p, "&") || token_is(p, "|")) return "conditions are joined by && and ||";
    return NULL;
}

/* A quote that is never closed is taken for a transpose, and what follows stands alone. */
static bool odd_quotes(const Spot *p)
{
    int n = 0;
    for (int k = 0; k < p->len; k++) n += p->line[k] == '\'';
    return n % 2 == 1 && contains(p->line, p->start, "'");
}

const char *parse_advice(const Spot *p)
{
    static const struct {
        const char *word, *advice;
    } words[] = {
        { "and", "write && to join conditions" },
        { "or", "write || to join conditions" },
        { "not", "write ! to negate a condition" },
        { "return", "assign the value to the function's output, then write return alone" },
        { "lambda", "an anonymous function is @(x) x + 1" },
        { "end", "one word closes a block: end, or endif, endfor, endfunction, ..." },
        { "in", "a loop is for k = 1:n" },
        { "int", "variables need no type" },
        { "double", "variables need no type" },
        { "float", "variables need no type" },
    };
    const char *advice = of_signs(p);
    if (advice) return advice;
    if (begins_with(p->line, p->len, "def")) return "functions are written function r = name (x) ... end";
    if (begins_with(p->line, p->len, "for")
        && (contains(p->line, p->len, " in ") || contains(p->line, p->len, ";")))
        return "a loop is for k = 1:n ... end";
    for (int k = 0; k < COUNT_OF(words); k++)
        if (token_is(p, words[k].word) || word_before_is(p, words[k].word)) return words[k].advice;
    if (begins_with(p->line, p->len, "case") && p->start > 0 && contains(p->line, p->len, ":"))
        return "case needs no colon";
    char before = p->start > 0 ? p->line[p->start - 1] : ' ';
    if (isdigit((unsigned char) before) && isalpha((unsigned char) p->line[p->start]))
        return "products are written with *: 3*x";
    if (strchr("\"'", p->line[p->start]) && word_before_is(p, "."))
        return "texts are joined by brackets: [a b]";
    return odd_quotes(p) ? "is a quote missing? a ' inside a text is written twice" : NULL;
}

const char *parse_advice_character(const char *s, int len)
{
    static const struct {
        const char *bytes, *advice;
    } characters[] = {
        { "\xe2\x80\x98", "this is the typographic quote U+2018: write '" },
        { "\xe2\x80\x99", "this is the typographic quote U+2019: write '" },
        { "\xe2\x80\x9c", "this is the typographic quote U+201C: write \"" },
        { "\xe2\x80\x9d", "this is the typographic quote U+201D: write \"" },
        { "\xe2\x88\x92", "this is the minus sign U+2212: write -" },
        { "\xe2\x80\x93", "this is the dash U+2013: write -" },
        { "\xe2\x80\x94", "this is the dash U+2014: write -" },
        { "\xc3\x97", "this is the multiplication sign U+00D7: write *" },
        { "\xc3\xb7", "this is the division sign U+00F7: write /" },
        { "\xc2\xa0", "this is the hard blank U+00A0: write an ordinary one" },
        { "\xe2\x89\xa4", "this is the sign U+2264: write <=" },
        { "\xe2\x89\xa5", "this is the sign U+2265: write >=" },
        { "\xe2\x89\xa0", "this is the sign U+2260: write !=" },
        { "\xef\xbb\xbf", "this is a byte order mark, U+FEFF: delete it" },
        { "?", "there is no ?: here; write if ... else ... end" },
        { "$", "variables are written without $" },
        { "`", "texts stand between ' or \"" },
    };
    for (int k = 0; k < COUNT_OF(characters); k++) {
        int n = (int) strlen(characters[k].bytes);
        if (n <= len && strncmp(s, characters[k].bytes, (size_t) n) == 0) return characters[k].advice;
    }
    return NULL;
}

/* A block as its line shows it: the word that begins it, and how far the line is indented. */
typedef struct Opened {
    const char *word;
    int line, indent;
} Opened;

enum { MOST_OPEN = 200 };

static const char *opening_word(const char *line, int n)
{
    static const char *const words[] = { "if",       "for", "while",  "switch",
                                         "function", "try", "parfor", "unwind_protect" };
    for (int k = 0; k < COUNT_OF(words); k++) {
        bool alone = n >= (int) strlen(words[k]) && strncmp(line, words[k], strlen(words[k])) == 0
                     && (n == (int) strlen(words[k]) || !is_word(line[strlen(words[k])]));
        if (alone && !contains(line, n, "end")) return words[k];
    }
    return NULL;
}

static bool is_end(const char *line, int n)
{
    int word = 0;
    while (word < n && is_word(line[word])) word++;
    return word >= 3 && strncmp(line, "end", 3) == 0;
}

/* The block that an end of an outer one's indentation closed: it lacks its own. */
static bool by_indentation(const char *text, Index len, Opened *found)
{
    Opened open[MOST_OPEN];
    int n_open = 0, number = 1;
    for (Index at = 0; at < len; number++) {
        const char *line = text + at, *end = memchr(line, '\n', (size_t) (len - at));
        int n = (int) ((end ? end : text + len) - line), indent = 0;
        while (indent < n && (line[indent] == ' ' || line[indent] == '\t')) indent++;
        const char *word = opening_word(line + indent, n - indent);
        at += n + 1;
        if (word && n_open < MOST_OPEN) {
            open[n_open++] = (Opened){ word, number, indent };
        } else if (is_end(line + indent, n - indent) && n_open > 0) {
            const Opened *inner = &open[--n_open];
            if (n_open > 0 && inner->indent > indent && open[n_open - 1].indent == indent) {
                *found = *inner;
                return true;
            }
        }
    }
    return false;
}

void parse_advice_unfinished(const char *text, Index len, StrBuf *hint)
{
    Opened block;
    for (Index at = 0; at < len;) {
        const char *line = text + at, *end = memchr(line, '\n', (size_t) (len - at));
        int n = (int) ((end ? end : text + len) - line), first = 0, last = n;
        while (first < n && isspace((unsigned char) line[first])) first++;
        while (last > first && isspace((unsigned char) line[last - 1])) last--;
        if (last - first == 1 && line[first] == '}') {
            sb_puts(hint, "; blocks end with end, not with }");
            return;
        }
        if (begins_with(line, n, "else")) {
            int k = first + 4;
            while (k < n && line[k] == ' ') k++;
            if (k > first + 4 && begins_with(line + k, n - k, "if")) {
                sb_puts(hint, "; 'else if' begins a second if, with an end of its own: write elseif");
                return;
            }
        }
        at += n + 1;
    }
    if (by_indentation(text, len, &block))
        sb_printf(hint, "; by the indentation it is the '%s' at line %d that has no end", block.word,
                  block.line);
}
