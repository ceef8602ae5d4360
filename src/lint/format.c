#include "lint/format.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/interp.h"
#include "lang/source.h"
#include "lib/files/replace_file.h"

enum { INDENT = 2, CONTINUED = 4, DEEPEST = 400 };

typedef struct Layout {
    StrBuf *out;
    int blocks;              /* open */
    bool is_switch[DEEPEST]; /* those: what is in them stands below case */
    int first;               /* how far the statement's first line was indented */
    int shift;               /* by how much the statement's first line moved */
    int brackets;            /* open at the end of the line before */
    bool continued;          /* the line before ended in ... */
    int comment;             /* block comments open */
    int empty;               /* empty lines waiting */
    bool any;
} Layout;

static bool is_letter(char c) { return isalnum((unsigned char) c) || c == '_'; }

static bool word_is(const char *s, int len, const char *word)
{
    int n = (int) strlen(word);
    return len >= n && strncmp(s, word, (size_t) n) == 0 && (len == n || !is_letter(s[n]));
}

/* len: to the end of the line. */
static bool opens_block(const char *s, int len)
{
    static const char *const words[] = { "if",     "for",      "parfor", "while",          "do",
                                         "switch", "function", "try",    "unwind_protect", "classdef" };
    static const char *const of_classes[] = { "properties", "methods", "events", "enumeration" };
    for (int k = 0; k < COUNT_OF(words); k++)
        if (word_is(s, len, words[k])) return true;
    for (int k = 0; k < COUNT_OF(of_classes); k++) {
        if (!word_is(s, len, of_classes[k])) continue;
        int at = (int) strlen(of_classes[k]);
        while (at < len && s[at] == ' ') at++;
        if (at < len && s[at] == '(') {
            const char *close = memchr(s + at, ')', (size_t) (len - at));
            at = close ? (int) (close - s) + 1 : at;
            while (at < len && s[at] == ' ') at++;
        }
        return at == len || s[at] == '%' || s[at] == '#'; /* elsewhere they are names */
    }
    return false;
}

static bool closes_block(const char *s, int len)
{
    return word_is(s, len, "until")
           || (len >= 3 && strncmp(s, "end", 3) == 0
               && (len == 3 || !is_letter(s[3]) || strncmp(s + 3, "_", 1) == 0 || word_is(s, len, "endif")
                   || word_is(s, len, "endfor") || word_is(s, len, "endwhile") || word_is(s, len, "endswitch")
                   || word_is(s, len, "endfunction") || word_is(s, len, "endparfor")
                   || word_is(s, len, "endclassdef") || word_is(s, len, "endproperties")
                   || word_is(s, len, "endmethods") || word_is(s, len, "endevents")
                   || word_is(s, len, "endenumeration")));
}

static bool stands_out(const char *s, int len)
{
    static const char *const words[] = { "else",      "elseif", "case",
                                         "otherwise", "catch",  "unwind_protect_cleanup" };
    for (int k = 0; k < COUNT_OF(words); k++)
        if (word_is(s, len, words[k])) return true;
    return false;
}

/* What a line does to those below it. */
typedef struct Effect {
    int brackets, blocks;
    bool continued, opens_switch; /* the last block that it opens */
} Effect;

static bool is_transpose(const char *s, int k)
{
    return k > 0 && (is_letter(s[k - 1]) || strchr(")]}'.", s[k - 1]));
}

static int skip_string(const char *s, int len, int k)
{
    char quote = s[k];
    for (k++; k < len; k++) {
        if (quote == '"' && s[k] == '\\') k++;
        else if (s[k] == quote && k + 1 < len && s[k + 1] == quote) k++;
        else if (s[k] == quote) return k;
    }
    return len;
}

static Effect effect_of(const char *s, int len, int brackets)
{
    Effect e = { 0, 0, false, false };
    bool begins = true; /* a statement */
    for (int k = 0; k < len; k++) {
        char c = s[k];
        if (c == '%' || c == '#') break;
        if (c == '"' || (c == '\'' && !is_transpose(s, k))) {
            k = skip_string(s, len, k);
            begins = false;
        } else if (strncmp(s + k, "...", (size_t) (len - k < 3 ? len - k : 3)) == 0 && len - k >= 3) {
            e.continued = true;
            break;
        } else if (is_letter(c)) {
            int end = k;
            bool field = k > 0 && s[k - 1] == '.';
            while (end < len && is_letter(s[end])) end++;
            if (!field && begins && brackets + e.brackets == 0) {
                if (opens_block(s + k, len - k)) {
                    e.blocks++;
                    e.opens_switch = word_is(s + k, end - k, "switch");
                } else if (closes_block(s + k, end - k)) e.blocks--;
            }
            /* "if x end", "else, y, end": statements begin behind , ; and words like else */
            begins = stands_out(s + k, end - k) || word_is(s + k, end - k, "try")
                     || word_is(s + k, end - k, "do");
            k = end - 1;
        } else {
            if (strchr("([{", c)) e.brackets++;
            if (strchr(")]}", c)) e.brackets--;
            if ((c == ',' || c == ';') && brackets + e.brackets <= 0) begins = true;
            else if (c != ' ' && c != '\t') begins = false;
        }
    }
    return e;
}

/* How far a line in the innermost block is indented. */
static int inner_indent(const Layout *l)
{
    int levels = l->blocks < DEEPEST ? l->blocks : DEEPEST;
    for (int k = 0; k < l->blocks && k < DEEPEST; k++) levels += l->is_switch[k];
    return INDENT * levels;
}

static int indent_of(const Layout *l, const char *s, int len)
{
    bool in_switch = l->blocks > 0 && l->blocks <= DEEPEST && l->is_switch[l->blocks - 1];
    int indent = inner_indent(l);
    if (l->blocks == 0) return 0;
    if (closes_block(s, len)) return indent - INDENT * (1 + in_switch);
    return stands_out(s, len) ? indent - INDENT : indent;
}

/* was: how far the line was indented before. Lines that go on move with the first one of their statement. */
static void put_line(Layout *l, const char *s, int len, int was)
{
    if (l->any && l->empty > 0) sb_fill(l->out, '\n', l->empty > 2 ? 2 : l->empty);
    l->empty = 0;
    l->any = true;
    if (len == 2 && (s[0] == '%' || s[0] == '#') && s[1] == '{') l->comment++;
    Effect e = effect_of(s, len, l->brackets);
    int indent = was + l->shift;
    if (!l->continued && l->brackets == 0) {
        indent = indent_of(l, s, len);
        l->shift = indent - was;
        l->first = was;
    } else if (was <= l->first && !strchr(")]}", s[0])) {
        indent = l->first + l->shift + CONTINUED; /* it did not stand out before */
    }
    sb_fill(l->out, ' ', indent > 0 ? indent : 0);
    sb_write(l->out, s, len);
    sb_putc(l->out, '\n');
    l->blocks += e.blocks;
    if (l->blocks < 0) l->blocks = 0;
    if (e.blocks > 0 && l->blocks <= DEEPEST) l->is_switch[l->blocks - 1] = e.opens_switch;
    l->brackets += e.brackets;
    if (l->brackets < 0) l->brackets = 0;
    l->continued = e.continued;
}

/* Do functions of the file end with the next function, not with an end? */
static bool functions_end_by_themselves(const char *text, Index len)
{
    int blocks = 0, functions = 0, brackets = 0;
    for (Index at = 0; at < len;) {
        const char *s = text + at, *eol = memchr(s, '\n', (size_t) (len - at));
        int n = (int) ((eol ? eol : text + len) - s);
        at += n + 1;
        while (n > 0 && isspace((unsigned char) *s)) s++, n--;
        if (word_is(s, n, "function")) functions++;
        Effect e = effect_of(s, n, brackets);
        blocks += e.blocks;
        brackets += e.brackets;
        if (brackets < 0) brackets = 0;
    }
    return functions > 0 && blocks == functions;
}

/* Lines that end as on Windows go on doing so; the first one says it for all. */
static bool has_carriage_returns(const char *text, Index len)
{
    const char *newline = memchr(text, '\n', (size_t) len);
    return newline && newline > text && newline[-1] == '\r';
}

static void put_carriage_returns(const StrBuf *lines, StrBuf *out)
{
    for (Index k = 0; k < lines->len; k++) {
        if (lines->data[k] == '\n') sb_putc(out, '\r');
        sb_putc(out, lines->data[k]);
    }
}

static void format_lines(const char *text, Index len, StrBuf *out);

void format_text(const char *text, Index len, StrBuf *out)
{
    StrBuf lines = STRBUF_INIT;
    if (!has_carriage_returns(text, len)) {
        format_lines(text, len, out);
        return;
    }
    format_lines(text, len, &lines);
    put_carriage_returns(&lines, out);
    sb_free(&lines);
}

static void format_lines(const char *text, Index len, StrBuf *out)
{
    Layout l = { .out = out };
    bool open_functions = functions_end_by_themselves(text, len);
    for (Index at = 0; at < len;) {
        const char *s = text + at, *eol = memchr(s, '\n', (size_t) (len - at));
        int n = (int) ((eol ? eol : text + len) - s);
        at += n + 1;
        if (l.comment > 0) { /* inside a block comment nothing moves */
            const char *t = s;
            int m = n;
            while (m > 0 && isspace((unsigned char) *t)) t++, m--;
            while (m > 0 && isspace((unsigned char) t[m - 1])) m--;
            if (m == 2 && (t[0] == '%' || t[0] == '#') && (t[1] == '}' || t[1] == '{'))
                l.comment += t[1] == '{' ? 1 : -1;
            while (n > 0 && isspace((unsigned char) s[n - 1])) n--;
            sb_write(out, s, n);
            sb_putc(out, '\n');
            continue;
        }
        int was = 0;
        for (; n > 0 && isspace((unsigned char) *s); s++, n--) was = *s == '\t' ? was / 8 * 8 + 8 : was + 1;
        while (n > 0 && isspace((unsigned char) s[n - 1])) n--;
        if (n == 0) {
            l.empty++;
            continue;
        }
        if (open_functions && word_is(s, n, "function")) l.blocks = 0;
        put_line(&l, s, n, was);
        if (open_functions && word_is(s, n, "function") && l.blocks > 0)
            l.blocks--; /* their bodies are not indented */
    }
}

static int format_usage(const char *unknown)
{
    if (unknown) fprintf(stderr, "octavo: --format: unknown option '%s'\n", unknown);
    fputs("Usage: octavo --format [--check] FILE|-...\n", stderr);
    return 2;
}

int format_main(Interp *it, int argc, char **argv)
{
    bool check = argc > 0 && strcmp(argv[0], "--check") == 0;
    int status = 0;
    for (int k = check; k < argc; k++)
        if (argv[k][0] == '-' && argv[k][1]) return format_usage(argv[k]);
    if (argc == check) return format_usage(NULL);
    for (int k = check; k < argc; k++) {
        StrBuf text = STRBUF_INIT, out = STRBUF_INIT;
        Status st = OK;
        if (strcmp(argv[k], "-") == 0) {
            char block[65536];
            size_t n;
            while ((n = fread(block, 1, sizeof block, stdin)) > 0) sb_write(&text, block, (Index) n);
        } else {
            st = source_read_file(it, argv[k], &text);
        }
        if (st == OK && memchr(sb_str(&text), 0, (size_t) text.len)) st = err(it, "there are NUL bytes in it: it is no program");
        if (st == OK) format_text(sb_str(&text), text.len, &out);
        bool changed = st == OK
                       && (text.len != out.len || memcmp(sb_str(&text), sb_str(&out), (size_t) out.len) != 0);
        if (st == OK && strcmp(argv[k], "-") == 0) fwrite(sb_str(&out), 1, (size_t) out.len, stdout);
        else if (changed && check) printf("%s\n", argv[k]);
        else if (changed) st = replace_file(it, "format", argv[k], argv[k], &out, false);
        if (changed && check && status == 0) status = 1;
        if (st != OK) {
            fprintf(stderr, "octavo: %s: %s\n", argv[k], sb_str(&it->err.message));
            err_clear(it);
            status = 2;
        }
        sb_free(&text);
        sb_free(&out);
    }
    return status;
}
