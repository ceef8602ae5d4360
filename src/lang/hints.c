#include "lang/hints.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/output.h"
#include "lang/call.h"
#include "lang/mistake.h"

/* ---- the setting ---- */

typedef struct Hints {
    HintSetting setting;
} Hints;

static void *hints_new(Interp *it)
{
    (void) it;
    return mem_zalloc(sizeof(Hints));
}

static const StateKind hints_kind = { hints_new, mem_free };

void hints_set(Interp *it, HintSetting setting)
{
    ((Hints *) interp_state(it, &hints_kind))->setting = setting;
}

HintSetting hints_setting(const Interp *it)
{
    const Hints *h = interp_state_if_made(it, &hints_kind);
    return h ? h->setting : HINTS_AUTO;
}

bool hints_wanted(Interp *it)
{
    HintSetting s = hints_setting(it);
    return s == HINTS_ON || (s == HINTS_AUTO && out_is_terminal(it) && isatty(STDERR_FILENO));
}

/* ---- what rules share ---- */

bool hint_say(Mistake *m, const char *page, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    sb_vprintf(&m->text, fmt, ap);
    va_end(ap);
    m->page = page;
    return true;
}

static bool is_word(char c) { return isalnum((unsigned char) c) || c == '_'; }

Piece piece_word(const char *s)
{
    int len = 0;
    while (is_word(s[len])) len++;
    return (Piece){ s, len };
}

bool piece_is_name(Piece p)
{
    if (p.len == 0 || isdigit((unsigned char) p.s[0])) return false;
    for (int k = 0; k < p.len; k++)
        if (!is_word(p.s[k])) return false;
    return true;
}

Value *mistake_variable(const Mistake *m, Piece name)
{
    char text[80];
    if (!piece_is_name(name) || name.len >= (int) sizeof text || m->f != machine_frame(m->it->vm))
        return NULL;
    memcpy(text, name.s, (size_t) name.len);
    text[name.len] = 0;
    return var_lookup(m->it, 0, sym_intern(m->it, text));
}

/* From a closing bracket back to the place where it was opened; -1: not on this line. */
static int opener(const char *line, int close)
{
    int depth = 0;
    for (int k = close; k >= 0; k--) {
        if (strchr(")]}", line[k])) depth++;
        if (strchr("([{", line[k]) && --depth == 0) return k;
    }
    return -1;
}

static int closer(const char *line, int len, int open)
{
    int depth = 0;
    for (int k = open; k < len; k++) {
        if (strchr("([{", line[k])) depth++;
        if (strchr(")]}", line[k]) && --depth == 0) return k;
    }
    return -1;
}

Piece piece_before(const Mistake *m, int end)
{
    const char *s = m->line;
    while (end > 0 && isspace((unsigned char) s[end - 1])) end--;
    int start = end;
    while (start > 0) {
        char c = s[start - 1];
        if (c == '\'' || is_word(c) || (c == '.' && start > 1 && is_word(s[start - 2]))) {
            start--;
        } else if (strchr(")]}", c)) {
            int open = opener(s, start - 1);
            if (open < 0) break;
            start = open;
        } else {
            break;
        }
    }
    return (Piece){ s + start, end - start };
}

Piece piece_after(const Mistake *m, int start)
{
    const char *s = m->line;
    while (start < m->len && isspace((unsigned char) s[start])) start++;
    int end = start;
    while (end < m->len) {
        char c = s[end];
        if (is_word(c) || c == '\'' || (c == '.' && end + 1 < m->len && is_word(s[end + 1]))) {
            end++;
        } else if (strchr("([{", c)) {
            int close = closer(s, m->len, end);
            if (close < 0) break;
            end = close + 1;
        } else {
            break;
        }
    }
    return (Piece){ s + start, end - start };
}

void piece_sizes(StrBuf *out, Piece p, long long rows, long long cols)
{
    if (p.len > 0 && p.len <= 40) sb_printf(out, "%.*s is %lldx%lld", p.len, p.s, rows, cols);
    else sb_printf(out, "one is %lldx%lld", rows, cols);
}

/* ---- the rules, by how the first line begins or what stands in it ---- */

static const struct {
    const char *begin, *holds; /* NULL: anything */
    HintRule *rule;
} rules[] = {
    { "operator ", "nonconformant", hint_operator_sizes },
    { "product: ", "nonconformant", hint_operator_sizes },
    { "quotient: ", "nonconformant", hint_operator_sizes },
    { NULL, "nonconformant arguments (op1", hint_operator_sizes },
    { NULL, "dimensions mismatch (", hint_concatenation },
    { "=: nonconformant", NULL, hint_assigned_size },
    { "A(", "= X", hint_assigned_size },
    { "'", "' undefined", hint_undefined },
    { "invalid use of undefined value", NULL, hint_field },
    { "structure has no member", NULL, hint_field },
    { NULL, "out of bound", hint_index },
    { NULL, "subscripts must be either", hint_index },
    { NULL, "called with too many", hint_call },
    { "Invalid call to", NULL, hint_call },
    { NULL, "cannot be indexed with", hint_dot },
    { "binary operator", NULL, hint_types },
    { "unary operator", NULL, hint_types },
    { NULL, NULL, hint_plain },
};

void hints_add(Interp *it, const Frame *f)
{
    ErrorState *e = &it->err;
    Index len = 0;
    if (e->hint || !hints_wanted(it) || !f || !f->proto->source || e->nstack == 0 || it->memory.failed) return;
    const ErrorFrame *shown = &e->stack[e->shown];
    const char *line = source_line(f->proto->source, shown->line, &len);
    if (!line || len > 4000) return;
    Mistake m = {
        .it = it, .f = f, .message = sb_str(&e->message), .line = line, .len = (int) len, .text = STRBUF_INIT
    };
    m.at = shown->column > 0 && shown->column <= len ? shown->column - 1 : 0;
    for (int k = 0; k < COUNT_OF(rules) && m.text.len == 0; k++) {
        if (rules[k].begin && strncmp(m.message, rules[k].begin, strlen(rules[k].begin)) != 0) continue;
        if (rules[k].holds && !strstr(m.message, rules[k].holds)) continue;
        rules[k].rule(&m);
    }
    if (m.text.len > 0) {
        if (m.page) sb_printf(&m.text, "  [help hint:%s]", m.page);
        err_hint(it, "%s", sb_str(&m.text));
    }
    sb_free(&m.text);
}
