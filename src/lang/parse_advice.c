#include "lang/parse_advice.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/distance.h"

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

/* The character before the token that is no blank. */
static char sign_before(const Spot *p)
{
    int k = p->start;
    while (k > 0 && isspace((unsigned char) p->line[k - 1])) k--;
    return k > 0 ? p->line[k - 1] : ' ';
}

static int count_of(const Spot *p, char c)
{
    int n = 0;
    for (int k = 0; k < p->len; k++) n += p->line[k] == c;
    return n;
}

/* Comparisons and assignments with a sign too many. */
static Advice of_signs(const Spot *p)
{
    const char *s = p->line;
    char before = p->start > 0 ? s[p->start - 1] : ' ', next = p->start + 1 < p->len ? s[p->start + 1] : ' ';
    char here = p->start < p->len ? s[p->start] : ' ';
    if (token_is(p, "=") && p->start > 1 && before == '=' && strchr("!~=", s[p->start - 2]))
        return (Advice){ s[p->start - 2] == '=' ? "write == to compare" : "write != to compare",
                         "conditions" };
    if (token_is(p, ">") && before == '=') return (Advice){ "write >= to compare", "conditions" };
    if (token_is(p, "<") && before == '=') return (Advice){ "write <= to compare", "conditions" };
    if (token_is(p, ">") && before == '<') return (Advice){ "write != to compare", "conditions" };
    if (token_is(p, ">") && before == '-')
        return (Advice){ "an anonymous function is @(x) x + 1", "function-handle" };
    if (token_is(p, "/") && (before == '/' || next == '/'))
        return (Advice){ "comments begin with % or #", "comments" };
    if (token_is(p, "*") && before == '/')
        return (Advice){ "comments begin with % or #; longer ones stand between %{ and %}", "comments" };
    if (p->start > 2 && strncmp(s + p->start - 3, "-- ", 3) == 0 && is_word(here))
        return (Advice){ "comments begin with % or #", "comments" };
    if (token_is(p, "=") && before == ':')
        return (Advice){ "assignments are written with =", "other-languages" };
    if (token_is(p, "[") && is_word(before))
        return (Advice){ "elements are taken with parentheses, and counted from 1: x(1)", "subscripts" };
    if (token_is(p, "{") && (before == ')' || sign_before(p) == ')'))
        return (Advice){ "blocks need no braces: they end with end", "blocks" };
    if (token_is(p, "|") && count_of(p, '|') > 1 && !is_word(sign_before(p)))
        return (Advice){ "the absolute value is abs (x)", "other-languages" };
    if (strchr("<>=!~", here) && strchr("&|", sign_before(p)))
        return (Advice){ "each comparison has two sides: x > 1 && x < 3", "conditions" };
    if (token_is(p, "&") || token_is(p, "|"))
        return (Advice){ "conditions are joined by && and ||", "conditions" };
    if (token_is(p, "!") && is_word(before))
        return (Advice){ "a factorial is factorial (5)", "other-languages" };
    if (token_is(p, ")") && sign_before(p) == ',')
        return (Advice){ "behind a comma stands another argument or subscript; all of them is A(3, :)",
                         "subscripts" };
    return (Advice){ NULL, NULL };
}

/* A quote that is never closed is taken for a transpose, and what follows stands alone. */
static bool odd_quotes(const Spot *p)
{
    int n = 0;
    for (int k = 0; k < p->len; k++) n += p->line[k] == '\'';
    return n % 2 == 1 && contains(p->line, p->start, "'");
}

/* for k = 1:3: of Python. */
static bool ends_in_colon(const Spot *p)
{
    int end = p->len;
    static const char *const words[] = { "for",  "while",    "if",  "elseif", "else",     "switch",
                                         "case", "function", "def", "try",    "otherwise" };
    while (end > 0 && isspace((unsigned char) p->line[end - 1])) end--;
    if (end == 0 || p->line[end - 1] != ':' || p->start < end - 1) return false;
    for (int k = 0; k < COUNT_OF(words); k++)
        if (begins_with(p->line, p->len, words[k])) return true;
    return false;
}

/* Words that stand before or at the mistake, where no others explain it. */
static Advice of_words(const Spot *p)
{
    static const struct {
        const char *word, *text, *page;
    } words[] = {
        { "and", "write && to join conditions", "conditions" },
        { "or", "write || to join conditions", "conditions" },
        { "not", "write ! to negate a condition", "conditions" },
        { "return", "assign the value to the function's output, then write return alone", "output-not-set" },
        { "lambda", "an anonymous function is @(x) x + 1", "function-handle" },
        { "end", "one word closes a block: end, or endif, endfor, endfunction, ...", "blocks" },
        { "in", "a loop is for k = 1:n", "blocks" },
        { "int", "variables need no type", "other-languages" },
        { "double", "variables need no type", "other-languages" },
        { "float", "variables need no type", "other-languages" },
    };
    for (int k = 0; k < COUNT_OF(words); k++)
        if (token_is(p, words[k].word) || word_before_is(p, words[k].word))
            return (Advice){ words[k].text, words[k].page };
    return (Advice){ NULL, NULL };
}

/* if, for and the like where a value or an operator is expected. */
static Advice of_blocks_in_expressions(const Spot *p)
{
    if (token_is(p, "if") && contains(p->line, p->start, "@("))
        return (
            Advice){ "the body of an anonymous function is one expression; merge (condition, a, b) chooses",
                     "function-handle" };
    if (token_is(p, "if"))
        return (Advice){
            "if begins a statement of its own: if x > 0 ... end; merge (condition, a, b) chooses a value",
            "blocks"
        };
    if (token_is(p, "function") && !word_before_is(p, "end"))
        return (Advice){ "an anonymous function is @(x) x + 1", "function-handle" };
    if (token_is(p, "for"))
        return (Advice){ "for begins a statement of its own; operators and arrayfun work on all elements",
                         "blocks" };
    return (Advice){ NULL, NULL };
}

Advice parse_advice(const Spot *p)
{
    Advice advice = of_signs(p);
    if (advice.text) return advice;
    if (begins_with(p->line, p->len, "def"))
        return (Advice){ "functions are written function r = name (x) ... end", "other-languages" };
    if (begins_with(p->line, p->len, "for")
        && (contains(p->line, p->len, " in ") || contains(p->line, p->len, ";")))
        return (Advice){ "a loop is for k = 1:n ... end", "blocks" };
    if (ends_in_colon(p)) return (Advice){ "no colon is needed there", "blocks" };
    advice = of_blocks_in_expressions(p);
    if (!advice.text) advice = of_words(p);
    if (advice.text) return advice;
    char before = p->start > 0 ? p->line[p->start - 1] : ' ',
         here = p->start < p->len ? p->line[p->start] : ' ';
    if (isdigit((unsigned char) before) && isalpha((unsigned char) here))
        return (Advice){ "products are written with *: 3*x", "products" };
    if (strchr("\"'", here) && word_before_is(p, "."))
        return (Advice){ "texts are joined by brackets: [a b]", "concatenation" };
    if (strchr("\"'", here) && word_before_is(p, "f") && before == 'f')
        return (Advice){ "texts with values in them are made by sprintf (\"x = %d\", x)", "showing" };
    if (here == '@') return (Advice){ "the matrix product is A * B", "other-languages" };
    if (odd_quotes(p)) return (Advice){ "is a quote missing? a ' inside a text is written twice", "quotes" };
    return (Advice){ NULL, NULL };
}

Advice parse_advice_character(const char *s, int len)
{
    static const struct {
        const char *bytes, *text, *page;
    } characters[] = {
        { "\xe2\x80\x98", "this is the typographic quote U+2018: write '", "characters" },
        { "\xe2\x80\x99", "this is the typographic quote U+2019: write '", "characters" },
        { "\xe2\x80\x9c", "this is the typographic quote U+201C: write \"", "characters" },
        { "\xe2\x80\x9d", "this is the typographic quote U+201D: write \"", "characters" },
        { "\xe2\x88\x92", "this is the minus sign U+2212: write -", "characters" },
        { "\xe2\x80\x93", "this is the dash U+2013: write -", "characters" },
        { "\xe2\x80\x94", "this is the dash U+2014: write -", "characters" },
        { "\xc3\x97", "this is the multiplication sign U+00D7: write *", "characters" },
        { "\xc3\xb7", "this is the division sign U+00F7: write /", "characters" },
        { "\xc2\xb7", "this is the dot U+00B7: write *", "characters" },
        { "\xc2\xb2", "this is the sign U+00B2: write ^2", "characters" },
        { "\xc2\xb3", "this is the sign U+00B3: write ^3", "characters" },
        { "\xcf\x80", "this is the letter U+03C0: write pi", "characters" },
        { "\xc2\xa0", "this is the hard blank U+00A0: write an ordinary one", "characters" },
        { "\xe2\x89\xa4", "this is the sign U+2264: write <=", "characters" },
        { "\xe2\x89\xa5", "this is the sign U+2265: write >=", "characters" },
        { "\xe2\x89\xa0", "this is the sign U+2260: write !=", "characters" },
        { "\xe2\x80\xa6", "this is the ellipsis U+2026: write ...", "characters" },
        { "\xef\xbb\xbf", "this is a byte order mark, U+FEFF: delete it", "characters" },
        { "?", "there is no ?: here; write if ... else ... end", "blocks" },
        { "$", "variables are written without $", "characters" },
        { "`", "texts stand between ' or \"", "quotes" },
    };
    for (int k = 0; k < COUNT_OF(characters); k++) {
        int n = (int) strlen(characters[k].bytes);
        if (n <= len && strncmp(s, characters[k].bytes, (size_t) n) == 0)
            return (Advice){ characters[k].text, characters[k].page };
    }
    return (Advice){ NULL, NULL };
}

/* ---- words that open blocks, misspelt ---- */

static const char *const openers[] = { "if",  "for", "while",  "switch",        "function",
                                       "try", "do",  "parfor", "unwind_protect" };

/* The opener that a word of so many letters was meant to be, NULL: none. */
static const char *meant_opener(const char *word, int n)
{
    char text[20];
    if (n < 2 || n >= (int) sizeof text) return NULL;
    memcpy(text, word, (size_t) n);
    text[n] = '\0';
    for (int k = 0; k < COUNT_OF(openers); k++) {
        int len = (int) strlen(openers[k]);
        if (strcmp(text, openers[k]) == 0) return NULL;
        if (strcasecmp(text, openers[k]) == 0) return openers[k];
        if (len > 2 && name_distance(text, openers[k], 1) == 1) return openers[k];
    }
    return NULL;
}

bool parse_advice_stray_end(const char *text, Index len, int line, StrBuf *hint)
{
    int number = 1, found_line = 0;
    const char *found = NULL, *word = NULL;
    int word_len = 0;
    for (Index at = 0; at < len && number <= line; number++) {
        const char *start = text + at, *end = memchr(start, '\n', (size_t) (len - at));
        int n = (int) ((end ? end : text + len) - start), first = 0, last;
        while (first < n && isspace((unsigned char) start[first])) first++;
        for (last = first; last < n && is_word(start[last]);) last++;
        /* a word with another behind it, not a call and not an assignment */
        int next = last;
        while (next < n && start[next] == ' ') next++;
        bool alone = next == last || next >= n || start[next] == '=';
        const char *meant = alone ? NULL : meant_opener(start + first, last - first);
        if (meant) found = meant, found_line = number, word = start + first, word_len = last - first;
        at += n + 1;
    }
    if (found) sb_printf(hint, "'%.*s' at line %d: did you mean %s?", word_len, word, found_line, found);
    return found != NULL;
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
