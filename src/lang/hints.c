#include "lang/hints.h"

#include <string.h>
#include <unistd.h>

#include "base/output.h"
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

void hint_below_warning(Interp *it, const char *id, const char *text)
{
    if (it->warnings.quiet || warn_state(it, id) != WARN_ON || !hints_wanted(it)) return;
    msg_printf(it, "  %s\n", text);
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
    { "the import function", NULL, hint_import },
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
