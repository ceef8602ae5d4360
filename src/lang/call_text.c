/* The arguments of a call as the program wrote them: found again in the source by the position of the call, parsed,
 * and printed from the tree. Only failing asserts pay for it. */
#include "lang/call_text.h"

#include <string.h>

#include "lang/machine.h"
#include "lang/machine_parts.h"
#include "lang/parser.h"
#include "lang/unparse.h"

/* The source from line, col on to its end; NULL if it is not there. */
static const char *source_at(const Source *source, Position pos, Index *len)
{
    Index line_len;
    const char *line = source ? source_line(source, pos.line, &line_len) : NULL;
    if (!line || pos.col < 1 || pos.col - 1 > line_len) return NULL;
    *len = source->len - (Index) (line + pos.col - 1 - source->text);
    return line + pos.col - 1;
}

/* Length of "name (...)" up to the parenthesis that closes it; 0 if it is not a call. */
static Index call_length(const char *s, Index len)
{
    Index k = 0, depth = 0;
    char quote = '\0';
    while (k < len && (s[k] == '_' || (s[k] >= '0' && s[k] <= '9') || ((s[k] | 32) >= 'a' && (s[k] | 32) <= 'z'))) k++;
    while (k < len && (s[k] == ' ' || s[k] == '\t')) k++;
    if (k == len || s[k] != '(') return 0;
    for (; k < len; k++) {
        char c = s[k], before = k > 0 ? s[k - 1] : ' ';
        if (quote) {
            if (c == '\\' && quote == '"') k++;
            else if (c == quote) quote = '\0';
        } else if (c == '"') {
            quote = c;
        } else if (c == '\'' && !(before == '_' || before == ')' || before == ']' || before == '}' || before == '\'' || before == '.' ||
                                  (before >= '0' && before <= '9') || ((before | 32) >= 'a' && (before | 32) <= 'z'))) {
            quote = c;
        } else if (c == '(' || c == '[' || c == '{') {
            depth++;
        } else if (c == ')' || c == ']' || c == '}') {
            if (--depth == 0) return k + 1;
        }
    }
    return 0;
}

void call_text(Interp *it, int level, StrBuf *out)
{
    Frame *f = machine_function_frame(it, level);
    Index len;
    if (it->vm->nframes > 0 && level == 0) f = machine_frame(it->vm);
    if (!f || f->pc <= f->proto->ins) return;
    const char *s = source_at(f->proto->source, f->proto->pos[f->pc - 1 - f->proto->ins], &len);
    len = s ? call_length(s, len) : 0;
    if (len == 0) return;
    Parser ps;
    StrBuf text = STRBUF_INIT;
    sb_write(&text, s, len);
    sb_puts(&text, ";\n");
    parser_init(&ps, it, NULL);
    if (parser_parse_all(&ps, sb_str(&text), text.len) == OK && ps.program.n == 1 && ps.program.v[0]->kind == N_EXPRESSION &&
        ps.program.v[0]->a->kind == N_INDEX) {
        const NodeList *args = &ps.program.v[0]->a->items;
        for (int k = 0; k < args->n; k++) {
            if (k) sb_putc(out, ',');
            unparse_expr(args->v[k], out);
        }
    } else {
        err_clear(it);
    }
    parser_free(&ps);
    sb_free(&text);
}
