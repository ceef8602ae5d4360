/* What is wrong with a program's text. The first lines and the caret are Octave's, to the byte where it
 * shows a line at all (but in a matrix, where Octave counts the blanks between elements twice, and its caret
 * stands too far right); the hint below them says in words what was found or left open, and where. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "lang/hints.h"
#include "lang/parse_advice.h"
#include "lang/parser.h"

/* The line of the text fed last that holds `line`, without its newline. */
static const char *text_line(const Parser *ps, int line, Index *len)
{
    const char *p = ps->text, *end = ps->text + ps->len, *newline;
    for (int l = ps->first_line; p && l < line; l++) {
        p = memchr(p, '\n', (size_t) (end - p));
        if (p) p++;
    }
    if (!p || p >= end || line < ps->first_line) return NULL;
    newline = memchr(p, '\n', (size_t) (end - p));
    *len = (newline ? newline : end) - p;
    return p;
}

static void show_line(StrBuf *text, const char *line, Index len, int col)
{
    enum { MOST = 400 };         /* of a very long line, the part around the mistake */
    Index from = col > MOST ? col - MOST / 2 : 0, show = len - from < MOST ? len - from : MOST;
    sb_puts(text, ">>> ");
    for (Index k = from; k < from + show; k++)
        sb_putc(text, isprint((unsigned char) line[k]) || line[k] == '\t' || line[k] < 0 ? line[k] : '?');
    sb_putc(text, '\n');
    sb_fill(text, ' ', 3 + col - from);
    sb_puts(text, "^");
}

/* def f(x): of another language is a command with a word here, and the mistake is found in the line below. */
static bool is_below_def(const Parser *ps, int line)
{
    Index len = 0, k = 0;
    const char *above = text_line(ps, line - 1, &len);
    while (above && k < len && (above[k] == ' ' || above[k] == '\t')) k++;
    return above && len - k > 4 && strncmp(above + k, "def ", 4) == 0;
}

/* Set the error: message stands for "syntax error". */
static void describe(Parser *ps, const char *message, const char *hint)
{
    Location at = ps->mistake;
    Index len = 0;
    const char *line = at.col > 0 ? text_line(ps, at.line, &len) : NULL;
    StrBuf text = STRBUF_INIT;
    if (ps->file) {
        char *full = realpath(ps->file, NULL);
        sb_printf(&text, "parse error near line %d of file %s", at.line + ps->mistake_is_at_line_end,
                  full ? full : ps->file);
        free(full);
    } else {
        sb_puts(&text, "parse error:");
    }
    sb_printf(&text, "\n\n  %s\n\n", message);
    if (line) show_line(&text, line, len, at.col);
    err_id(ps->it, "", "%s", sb_str(&text));
    sb_free(&text);
    if (hint && *hint) err_hint(ps->it, "%s", hint);
    ps->it->err.has_position = true;
}

/* The first mistake counts. */
static bool is_first(Parser *ps)
{
    bool first = !ps->failed && !ps->counting_only;
    ps->failed = true;
    return first;
}

void parser_error(Parser *ps, Location at, const char *hint)
{
    if (!is_first(ps)) return;
    ps->mistake = at;
    describe(ps, "syntax error", hint);
}

/* The last character that was read; behind a newline, the last one of the line before. */
static Location last_read(const Parser *ps, bool *line_end)
{
    Location at = { ps->line, ps->col - 1, 0 };
    *line_end = at.col == 0 && ps->line > ps->first_line;
    if (*line_end) {
        Index len = 0;
        text_line(ps, --at.line, &len);
        at.col = (int) len;
    }
    return at;
}

void parser_unexpected(Parser *ps, const char *hint)
{
    bool line_end;
    Location at = last_read(ps, &line_end);
    if (!is_first(ps)) return;
    ps->mistake = at;
    ps->mistake_is_at_line_end = line_end;
    describe(ps, "syntax error", hint);
}

void parser_reject(Parser *ps, Location at, const char *message)
{
    if (!is_first(ps)) return;
    ps->mistake = at;
    describe(ps, message, NULL);
}

void parser_reject_here(Parser *ps, const char *message)
{
    parser_reject(ps, (Location) { ps->line, ps->col - 1, 0 }, message);
}

void parser_reword(Parser *ps, const char *message)
{
    StrBuf hint = STRBUF_INIT;
    if (ps->counting_only) return;
    if (ps->it->err.hint) sb_puts(&hint, ps->it->err.hint);
    describe(ps, message, sb_str(&hint));
    sb_free(&hint);
}

int parser_open_brackets(const Parser *ps)
{
    int open = 0;
    for (Index k = 0; k < ps->nnest; k++) open += ps->nest[k].kind != NEST_ANON_BODY;
    return open;
}

void parser_reword_anon(Parser *ps)
{
    if (ps->mistake_in_complete && parser_open_brackets(ps) == ps->anon_brackets) return;
    parser_reword(ps, "anonymous function bodies must be single expressions");
}

/* ---- what was found ---- */

static void add_page(StrBuf *hint, const char *page) { sb_printf(hint, "  [help hint:%s]", page); }

static bool token_is(const char *token, int len, const char *text)
{
    return len == (int) strlen(text) && strncmp(token, text, (size_t) len) == 0;
}

/* [ones (3, 1) x]: in a matrix the blank separates ones from what is in parentheses. */
static bool is_separated_call(const Parser *ps, const char *line, int line_number)
{
    if (ps->nnest < 2) return false;
    const Nest *nest = &ps->nest[ps->nnest - 1], *outer = nest - 1;
    int at = nest->col - 1;
    bool matrix = outer->kind == NEST_BRACKET || outer->kind == NEST_BRACE;
    return nest->kind == NEST_PAREN && matrix && nest->line == line_number && at > 1 && line[at] == '('
           && line[at - 1] == ' ' && isalnum((unsigned char) line[at - 2]);
}

void parser_found(Parser *ps, Location from, Expectation wanted, StrBuf *hint)
{
    static const char *const wishes[] = {
        [EXPECT_UNKNOWN] = "",
        [EXPECT_VALUE] = " where a value should stand",
        [EXPECT_NAME] = " where a name should stand",
        [EXPECT_STATEMENT] = " where a statement should begin",
        [EXPECT_STATEMENT_END] = " where an operator or the end of the statement should stand",
        [EXPECT_CLOSER] = " where an operator, a comma or the closing bracket should stand"
    };
    const Nest *nest = ps->nnest > 0 ? &ps->nest[ps->nnest - 1] : NULL;
    Index len = 0;
    const char *line = text_line(ps, from.line, &len);
    bool ends;
    int start = from.col - 1, token_len = (ps->line > from.line ? (int) len + 1 : ps->col) - from.col;
    ps->mistake_in_complete = wanted == EXPECT_STATEMENT_END || wanted == EXPECT_CLOSER;
    if (!line || start >= len) {
        Advice colon = line ? parse_advice(&(Spot){ line, (int) len, (int) len, 0 }) : (Advice){ NULL, NULL };
        sb_printf(hint, "the line ends%s%s%s", wanted == EXPECT_VALUE ? wishes[wanted] : " too early",
                  colon.text ? "; " : "", colon.text ? colon.text : "");
        add_page(hint, colon.text ? colon.page : "statements");
        return;
    }
    if (token_len > len - start) token_len = (int) len - start;
    if (ps->stray_end) {
        sb_printf(hint, "nothing is open that '%.*s' could close", token_len, line + start);
        if (ps->text && strchr("eu", line[start])) {
            StrBuf opener = STRBUF_INIT;
            if (parse_advice_stray_end(ps->text, ps->len, from.line - ps->first_line + 1, &opener))
                sb_printf(hint, "; %s", sb_str(&opener));
            sb_free(&opener);
        }
        add_page(hint, "blocks");
        return;
    }
    sb_printf(hint, "found '%.*s'%s", token_len, line + start, wishes[wanted]);
    Advice help = parse_advice(&(Spot){ line, (int) len, start, token_len });
    if (is_below_def(ps, from.line))
        help = (Advice){ "a function is written function r = f (x) ... end, not def", "other-languages" };
    if (token_is(line + start, token_len, ",") && is_separated_call(ps, line, from.line))
        help = (Advice){ "in a matrix a blank separates elements: write f(x, y) there", "concatenation" };
    ends = token_is(line + start, token_len, ";") || token_is(line + start, token_len, "=");
    if (help.text) {
        sb_printf(hint, "; %s", help.text);
        add_page(hint, help.page);
    } else if (nest && nest->kind != NEST_ANON_BODY && (nest->line < from.line || ends)) {
        sb_printf(hint, "; the bracket at line %d, column %d is still open", nest->line, nest->col);
        add_page(hint, "brackets");
    } else {
        if (wanted == EXPECT_CLOSER && start > 0 && line[start - 1] == ' '
            && strchr("\"'", line[start]) == NULL)
            sb_puts(hint, "; is a comma missing?");
        add_page(hint, "statements");
    }
}

void parser_strange_character(Parser *ps)
{
    Index len = 0;
    const char *line = text_line(ps, ps->line, &len);
    Advice help = { NULL, NULL };
    StrBuf hint = STRBUF_INIT;
    if (line && ps->col >= 1 && ps->col <= len) {
        int at = ps->col - 1;              /* the scanner stands behind the first byte */
        if (at > 0) help = parse_advice_character(line + at - 1, (int) len - at + 1);
        if (!help.text) help = parse_advice_character(line + at, (int) len - at);
    }
    sb_puts(&hint, help.text ? help.text : "this character means nothing here");
    add_page(&hint, help.text ? help.page : "characters");
    parser_unexpected(ps, sb_str(&hint));
    sb_free(&hint);
}

static char parser_opener(const Nest *nest);

void parser_wrong_closer(Parser *ps, char closer)
{
    const Nest *nest = ps->nnest > 0 ? &ps->nest[ps->nnest - 1] : NULL;
    StrBuf hint = STRBUF_INIT;
    if (nest) sb_printf(&hint, "found '%c', but the '%c' at line %d, column %d is still open", closer,
                        parser_opener(nest), nest->line, nest->col);
    else sb_printf(&hint, "nothing is open that '%c' could close", closer);
    add_page(&hint, "brackets");
    parser_unexpected(ps, sb_str(&hint));
    sb_free(&hint);
}

/* A string that the end of its line cuts off; at: its quote. Octave sees that at the end of the line. */
void parser_unterminated(Parser *ps, Location at)
{
    StrBuf hint = STRBUF_INIT;
    Index len = 0;
    text_line(ps, at.line, &len);
    sb_printf(&hint, "the string that begins at column %d is never closed", at.col);
    add_page(&hint, "quotes");
    if (is_first(ps)) {
        ps->mistake = (Location) { at.line, (int) len, 0 };
        ps->mistake_is_at_line_end = true;
        describe(ps, "syntax error", sb_str(&hint));
    }
    sb_free(&hint);
}

/* ---- what was left open ---- */

static char parser_opener(const Nest *nest)
{
    if (nest->kind == NEST_BRACKET) return '[';
    return nest->kind == NEST_BRACE || nest->kind == NEST_INDEX_BRACE ? '{' : '(';
}

static void add_never_closed(StrBuf *hint, const char *opener, int line, int col)
{
    sb_printf(hint, "the '%s' at line %d, column %d was never closed", opener, line, col);
}

void parser_unfinished(Parser *ps)
{
    StrBuf hint = STRBUF_INIT;
    if (ps->nnest > 0) {
        const Nest *nest = &ps->nest[ps->nnest - 1];
        add_never_closed(&hint, (char []) { parser_opener(nest), '\0' }, nest->line, nest->col);
        add_page(&hint, "brackets");
    } else if (ps->nblocks > 0) {
        const OpenBlock *block = &ps->blocks[ps->nblocks - 1];
        add_never_closed(&hint, block->word, block->line, block->col);
        if (ps->text) parse_advice_unfinished(ps->text, ps->len, &hint);
        add_page(&hint, "blocks");
    } else {
        sb_puts(&hint, "the text ends inside a statement");
    }
    parser_error(ps, (Location) { ps->line, 0, 0 }, sb_str(&hint));
    sb_free(&hint);
}

/* ---- what the grammar allows and the language does not ---- */

void parser_check_end(Parser *ps, Location at, const char *wanted, const char *found)
{
    StrBuf message = STRBUF_INIT;
    if (!found || strcmp(wanted, found) == 0) return;
    sb_printf(&message, "'%s' command matched by '%s'", wanted, found);
    if (at.col > 1) at.col--;                /* Octave's caret stands before the word, */
    else at.col += (int) strlen(found) - 1;  /* or under its end where nothing is before it */
    parser_reject(ps, at, sb_str(&message));
    sb_free(&message);
}

void parser_check_names(Parser *ps, const Node *names)
{
    for (int k = 1; k < names->items.n; k++)
        for (int j = 0; j < k; j++) {
            const Node *a = names->items.v[k], *b = names->items.v[j];
            StrBuf message = STRBUF_INIT;
            if (a->kind != N_IDENT || b->kind != N_IDENT || a->sym != b->sym) continue;
            sb_printf(&message, "'%s' appears more than once in parameter list", a->sym->name);
            parser_reject_here(ps, sb_str(&message));
            sb_free(&message);
            return;
        }
}

/* The caret stands before the word, or at the end of its line where nothing is before it. */
void parser_check_commands(Parser *ps, const FunctionScope *scope)
{
    for (Index k = 0; k < scope->ncommands && !ps->failed; k++) {
        CommandUse use = scope->commands[k];
        StrBuf message = STRBUF_INIT, hint = STRBUF_INIT;
        Index len = 0;
        if (!symmap_get(&scope->assigned, use.name)) continue;
        sb_printf(&message, "%s: invalid use of symbol as both variable and command", use.name->name);
        const char *line = text_line(ps, use.at.line, &len);
        Index behind = use.at.col - 1 + use.name->len;
        while (line && behind < len && line[behind] == ' ') behind++;
        bool product = line && behind < len && line[behind] == '@';
        if (use.at.col > 1) use.at.col--;
        else if (line) use.at.col = (int) len;
        if (product) sb_puts(&hint, "the matrix product is A * B");
        else
            sb_printf(
                &hint,
                "%s is a variable: %s = ... gives it a value, %s (...) takes an element or calls a handle",
                use.name->name, use.name->name, use.name->name);
        add_page(&hint, product ? "other-languages" : "statements");
        if (is_first(ps)) {
            ps->mistake = use.at;
            describe(ps, sb_str(&message), sb_str(&hint));
        }
        sb_free(&message);
        sb_free(&hint);
    }
}

/* A file that begins with something else than a function is a script. */
static bool in_script(const Parser *ps)
{
    return ps->file && ps->program.n > 0 && ps->program.v[0]->kind != N_FUNCTION;
}

void parser_check_nesting(Parser *ps, Location at)
{
    at.col += (int) strlen("function") - 1;
    if (in_script(ps)) parser_reject(ps, at, "nested functions not implemented in this context");
}

void parser_check_function_name(Parser *ps, Location at, Sym name)
{
    FunctionScope *scope = &ps->scopes[ps->nscopes - 1];
    at.col--;
    if (ps->nscopes == 1 && (!ps->file || in_script(ps) || ps->nblocks > 1)) return;      /* blocks: a class's method */
    if (symmap_get(&scope->functions, name)) parser_reject(ps, at, "duplicate subfunction or nested function name");
    symmap_put(&scope->functions, name, ps);
}

void parser_check_jump(Parser *ps, const char *word)
{
    static const char *const loops[] = { "while", "for", "parfor", "do" };
    StrBuf message = STRBUF_INIT;
    for (Index k = ps->nblocks; k-- > 0 && strcmp(ps->blocks[k].word, "function") != 0;)
        for (int l = 0; l < COUNT_OF(loops); l++)
            if (strcmp(ps->blocks[k].word, loops[l]) == 0) return;
    sb_printf(&message, "%s must appear within a loop", word);
    parser_reject_here(ps, sb_str(&message));
    sb_free(&message);
}

static bool has_tilde(const Node *list)
{
    for (int k = 0; k < list->items.n; k++) {
        const Node *item = list->items.v[k];
        if (item->kind == N_TILDE || (item->kind == N_ROW && has_tilde(item))) return true;
    }
    return false;
}

void parser_check_arguments(Parser *ps, const Node *args)
{
    if (has_tilde(args)) parser_reject_here(ps, "invalid use of empty argument (~) in index expression");
}

/* [~, k] is a list of targets if = follows, which is looked up in the text: the matrix has just been
 * closed. */
void parser_check_literal(Parser *ps, const Node *matrix)
{
    Index at = ps->pos;
    bool assigned;
    if (!has_tilde(matrix)) return;
    while (at < ps->len && (ps->text[at] == ' ' || ps->text[at] == '\t')) at++;
    assigned = at < ps->len && ps->text[at] == '=' && !(at + 1 < ps->len && ps->text[at + 1] == '=');
    if (matrix->kind == N_MATRIX && assigned) return;
    parser_reject_here(ps, matrix->kind == N_CELL ? "invalid use of tilde (~) in cell expression"
                                                  : "invalid use of tilde (~) in matrix expression");
}

/* The assignment in n that was read first, NULL: there is none. */
static const Node *first_assignment(const Node *n)
{
    const Node *found = NULL;
    for (; n && n->kind == N_BINARY && !found; n = n->b) found = first_assignment(n->a);
    if (!n || found || n->kind == N_ANON) return found;
    for (int k = 0; k < n->items.n && !found && n->kind != N_INDEX && n->kind != N_BRACE; k++)
        found = first_assignment(n->items.v[k]);
    if (!found) found = first_assignment(n->a);
    if (!found) found = first_assignment(n->b);
    if (!found) found = first_assignment(n->c);
    for (int k = 0; k < n->items.n && !found; k++) found = first_assignment(n->items.v[k]);
    return found || !(n->kind == N_ASSIGN || n->kind == N_OPASSIGN || n->kind == N_INCREMENT) ? found : n;
}

void parser_check_anon_body(Parser *ps, const Node *body)
{
    const Node *found = first_assignment(body);
    StrBuf message = STRBUF_INIT;
    if (!found) return;
    const char *op = found->kind == N_ASSIGN ? "" : binop_text[found->op];
    sb_printf(&message, "invalid use of operator %s%s in anonymous function", op, found->kind == N_INCREMENT ? op : "=");
    parser_reject(ps, (Location) { found->line, found->col - 1, 0 }, sb_str(&message));
    sb_free(&message);
}

/* if x = 3: legal, and nearly always meant as ==. A second pair of parentheses says that it is not. */
void parser_check_condition(Parser *ps, const Node *condition)
{
    int parens = 0;
    StrBuf where = STRBUF_INIT;
    while (condition->kind == N_PAREN) {
        condition = condition->a;
        parens++;
    }
    if (parens > 1 || !(condition->kind == N_ASSIGN || condition->kind == N_OPASSIGN)) return;
    if (ps->file) {
        char *full = realpath(ps->file, NULL);
        sb_printf(&where, " near line %d, column %d in file '%s'", condition->line,
                  condition->col + condition->commas, full ? full : ps->file);
        free(full);
    }
    if (warn_id(ps->it, "Octave:assign-as-truth-value",
                "suggest parenthesis around assignment used as truth value%s", sb_str(&where)) != OK)
        ps->failed = true;
    else hint_below_warning(ps->it, "Octave:assign-as-truth-value",
                            "= gives a variable its value; == asks whether two are equal  [help hint:conditions]");
    sb_free(&where);
}

void parser_warn_persistent(Parser *ps, int line)
{
    char *full = ps->file ? realpath(ps->file, NULL) : NULL;
    if (warn(ps->it, "ignoring persistent declaration near line %d%s%s%s", line, ps->file ? " of file '" : "",
             full ? full : ps->file ? ps->file : "", ps->file ? "'" : "") != OK)
        ps->failed = true;
    free(full);
}

void parser_warn_open_comment(Parser *ps)
{
    const char *name = ps->file ? strrchr(ps->file, '/') : NULL;
    if (ps->counting_only) return;
    if (warn(ps->it, "block comment unterminated at end of input") != OK
        || (ps->file
            && warn(ps->it, "near line %d of file '%s'", ps->line, name ? name + 1 : ps->file) != OK))
        ps->failed = true;
}

/*
%!error <'endfor' command matched by 'endif'> eval ("for k = 1:3, k; endif")
%!error <break must appear within a loop> eval ("for k = 1:2, eval ('break'); end")
%!error <'x' appears more than once in parameter list> eval ("f = @(x, y, x) 1")
%!error <invalid constant left hand side of assignment> eval ("3 = x")
%!error <anonymous function bodies must be single expressions> eval ("f = @(x) x +")
*/
