/* The text of the running call's arguments: assert shows what was asserted. The program's source is at hand
 * as long as its code lives; the call is found there by the position of its instruction, and parsed once
 * more. */
#include "lang/call_text.h"

#include <ctype.h>
#include <string.h>

#include "lang/state.h"
#include "lang/parser.h"
#include "lang/unparse.h"

/* Where the innermost frame stands in its source; NULL if that is not known. */
static const char *call_position(Interp *it, const char **end)
{
    const Frame *frame = machine_frame(it->vm);
    const Source *source = frame ? frame->proto->source : NULL;
    Position pos;
    const char *line;
    Index at, len;
    if (!source || !frame->pc) return NULL;
    at = frame->pc - frame->proto->ins - 1;
    if (at < 0 || at >= frame->proto->nins) return NULL;
    pos = frame->proto->pos[at];
    line = source_line(source, pos.line, &len);
    if (!line || pos.col < 1 || pos.col > len) return NULL;
    *end = source->text + source->len;
    return line + pos.col - 1;
}

/* The end of the string that starts at text. */
static const char *skip_string(const char *text, const char *end)
{
    char quote = *text++;
    while (text < end && *text != '\n') {
        if (*text == '\\' && quote == '"') text++;
        else if (*text == quote && text + 1 < end && text[1] == quote) text++;
        else if (*text == quote) return text + 1;
        text++;
    }
    return text;
}

/* A quote starts a string unless something stands before it that can be transposed. */
static bool is_string_start(const char *text, const char *begin)
{
    char before = text > begin ? text[-1] : ' ';
    return *text == '"' || (*text == '\'' && !isalnum((unsigned char) before) && !strchr("_)]}'.", before));
}

/* Behind the bracket that closes the one text starts with; NULL if there is none. */
static const char *skip_brackets(const char *text, const char *end)
{
    const char *begin = text;
    int depth = 0;
    while (text < end) {
        if (strchr("([{", *text) && *text) depth++;
        else if (strchr(")]}", *text) && *text) depth--;
        if (depth == 0) return text + 1;
        text = is_string_start(text, begin) ? skip_string(text, end) : text + 1;
    }
    return NULL;
}

static void unparse_arguments(const Node *call, StrBuf *text)
{
    for (int k = 0; k < call->items.n; k++) {
        if (k > 0) sb_putc(text, ',');
        unparse_expr(call->items.v[k], text);
    }
}

/* The call's own text, "f (...)", parsed as a program. */
static void parse_call(Interp *it, const char *call, Index len, StrBuf *text)
{
    Parser ps;
    StrBuf program = STRBUF_INIT;
    sb_write(&program, call, len);
    sb_putc(&program, '\n');
    parser_init(&ps, it, NULL);
    if (parser_parse_all(&ps, program.data, program.len) != OK) {
        err_clear(it);
    } else if (ps.program.n == 1 && ps.program.v[0]->kind == N_EXPRESSION
               && ps.program.v[0]->a->kind == N_INDEX) {
        unparse_arguments(ps.program.v[0]->a, text);
    }
    parser_free(&ps);
    sb_free(&program);
}

void call_argument_text(Interp *it, StrBuf *text)
{
    const char *end = NULL, *call = call_position(it, &end), *open, *close;
    if (!call) return;
    for (open = call; open < end && (isalnum((unsigned char) *open) || *open == '_');) open++;
    while (open < end && (*open == ' ' || *open == '\t')) open++;
    close = open < end && *open == '(' ? skip_brackets(open, end) : NULL;
    if (close) parse_call(it, call, close - call, text);
}
