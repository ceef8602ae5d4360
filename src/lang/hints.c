#include "lang/hints.h"

#include <ctype.h>
#include <string.h>
#include <unistd.h>

#include "base/output.h"
#include "base/wrap.h"
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

/* On a terminal as wide as it is, and in a colour of its own. */
void hint_print(Interp *it, const char *text)
{
    StrBuf line = STRBUF_INIT;
    bool terminal = out_is_terminal(it) && isatty(STDERR_FILENO), colours = terminal && out_has_colours(it);
    if (terminal) wrap_paragraph(&line, text, (Index) strlen(text), 2, 2, out_columns(it));
    else sb_puts(&line, text);
    msg_printf(it, "  %s%s%s\n", colours ? "\033[36m" : "", sb_str(&line), colours ? "\033[m" : "");
    sb_free(&line);
}

void hint_below_warning(Interp *it, const char *id, const char *text)
{
    if (it->warnings.quiet || warn_state(it, id) != WARN_ON || !hints_wanted(it)) return;
    hint_print(it, text);
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
    { NULL, "vector lengths must match", hint_lengths },
    { NULL, "must have the same number of points", hint_lengths },
    { "out of memory or dimension too large", NULL, hint_memory },
    { "=: nonconformant", NULL, hint_assigned_size },
    { "A(", "= X", hint_assigned_size },
    { "'", "' undefined", hint_undefined },
    { "the import function", NULL, hint_import },
    { "invalid use of undefined value", NULL, hint_field },
    { "structure has no member", NULL, hint_field },
    { NULL, "out of bound", hint_index },
    { NULL, "subscripts must be either", hint_index },
    { "@<anonymous>: function called with too many", NULL, hint_handle_call },
    { NULL, "called with too many", hint_call },
    { "Invalid call to", NULL, hint_call },
    { "class not found: ", NULL, hint_class_query },
    { NULL, "cannot be indexed with", hint_dot },
    { "binary operator", NULL, hint_types },
    { "unary operator", NULL, hint_types },
    { NULL, "unable to ", hint_file },
    { "run: file SCRIPT", NULL, hint_file },
    { NULL, "No such file or directory", hint_file },
    { NULL, "not found", hint_called_by_name },
    { NULL, "unable to find function for", hint_called_by_name },
    { NULL, "invalid function NAME", hint_called_by_name },
    { NULL, NULL, hint_plain },
};

/* Is the message about an argument that stands in it as written: an option, a property, a file? */
static bool names_an_argument(const char *message)
{
    static const char *const words[] = {
        "option",  "propert", "unable to",      "not found",    "invalid function NAME",
        "no such", "No such", "must be one of", "unrecognized", "unknown"
    };
    for (int k = 0; k < COUNT_OF(words); k++)
        if (strstr(message, words[k])) return true;
    return false;
}

static bool holds_word(const char *message, const char *word, Index len)
{
    for (const char *at = message; (at = memmem(at, strlen(at), word, (size_t) len)); at++) {
        bool begins = at == message || !isalnum((unsigned char) at[-1]);
        if (begins && !isalnum((unsigned char) at[len])) return true;
    }
    return false;
}

/* Where the shown frame's statement has the text that the message is about, the caret goes below that. The
 * statement may go on over a few lines. */
static void point_at_argument(Interp *it, const Source *source)
{
    enum { MOST_LINES = 12 };
    ErrorState *e = &it->err;
    const char *message = sb_str(&e->message);
    const ErrorFrame *shown = &e->stack[e->shown];
    if (!names_an_argument(message)) return;
    for (int l = shown->exact_line; l < shown->exact_line + MOST_LINES; l++) {
        Index len = 0;
        const char *line = source_line(source, l, &len);
        if (!line) return;
        for (Index k = l == shown->exact_line && shown->exact_column > 0 ? shown->exact_column - 1 : 0; k < len; k++) {
            if (line[k] != '"' && line[k] != '\'') continue;
            const char *end = memchr(line + k + 1, line[k], (size_t) (len - k - 1));
            Index n = end ? end - line - k - 1 : 0;
            if (n > 1 && holds_word(message, line + k + 1, n)) {
                e->caret_line = l;
                e->caret_column = (int) k + 2;
                mem_free(e->source_line);
                e->source_line = mem_strndup(line, len);
                return;
            }
            if (end) k = end - line;
        }
        bool goes_on = len > 2 && (memmem(line, (size_t) len, "...", 3) || line[len - 1] == ',');
        if (!goes_on) return;
    }
}

void hints_add(Interp *it, const Frame *f)
{
    ErrorState *e = &it->err;
    Index len = 0;
    if (hints_wanted(it) && f && f->proto->source && e->nstack > 0 && !it->memory.failed)
        point_at_argument(it, f->proto->source);
    if (e->hint || !hints_wanted(it) || !f || !f->proto->source || e->nstack == 0 || it->memory.failed) return;
    const ErrorFrame *shown = &e->stack[e->shown];
    const char *line = source_line(f->proto->source, shown->exact_line, &len);
    if (!line || len > 4000) return;
    Mistake m = {
        .it = it, .f = f, .message = sb_str(&e->message), .line = line, .len = (int) len, .text = STRBUF_INIT
    };
    m.at = shown->exact_column > 0 && shown->exact_column <= len ? shown->exact_column - 1 : 0;
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
