/* Hints about names: functions, variables, fields. What is near in spelling is proposed if nothing else is as
 * near; what other languages call something is translated. */
#include <ctype.h>
#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/distance.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/functions.h"
#include "lang/mistake.h"
#include "lang/stdlib.h"
#include "value/structs.h"

/* Two neighbours exchanged: the commonest slip of all. */
static bool is_swap(const char *a, const char *b)
{
    size_t n = strlen(a), k = 0;
    if (strlen(b) != n) return false;
    while (k < n && a[k] == b[k]) k++;
    return k + 1 < n && a[k] == b[k + 1] && a[k + 1] == b[k] && strcmp(a + k + 2, b + k + 2) == 0;
}

/* The nearest name so far, and whether it is alone. */
typedef struct Nearest {
    const char *wanted, *best, *kind;
    int distance;
    bool tie;
} Nearest;

static void consider(Nearest *n, const char *name, const char *kind)
{
    if (name[0] == '_' || strcmp(name, n->wanted) == 0) return;
    /* in halves: capitals alone differ least, then what was exchanged */
    int d = 2 * name_distance(n->wanted, name, n->distance / 2) + 1;
    if (strcasecmp(n->wanted, name) == 0) d = 0;
    else if (is_swap(n->wanted, name)) d = 2;
    if (d > n->distance) return;
    /* as near as another one: the first letter decides, else neither is meant surely */
    if (d == n->distance && n->best) {
        bool now = name[0] == n->wanted[0], then = n->best[0] == n->wanted[0];
        if (now == then) {
            n->tie = strcmp(n->best, name) != 0 || n->tie;
            return;
        }
        if (then) return;
    }
    n->best = name;
    n->kind = kind;
    n->distance = d;
    n->tie = false;
}

/* A slip of one letter, in long names of two. */
static Nearest nearest_to(const char *wanted)
{
    size_t len = strlen(wanted);
    if (len > 2 && wanted[len - 1] == '_') len = 0; /* the beginning of a name */
    return (Nearest){ wanted, NULL, NULL, len < 3 ? 0 : len < 8 ? 3 : 5, false };
}

static void consider_variables(Mistake *m, Nearest *n)
{
    Index count;
    if (m->f != machine_frame(m->it->vm)) return;
    Sym *names = var_names(m->it, 0, &count);
    for (Index k = 0; k < count; k++) consider(n, names[k]->name, "variable");
    mem_free(names);
}

static void consider_own(void *nearest, const char *name) { consider(nearest, name, "function"); }

static void consider_functions(Mistake *m, Nearest *n)
{
    Index count;
    const Builtin *const *builtins = builtins_all(m->it, &count);
    for (Index k = 0; k < count; k++) consider(n, builtins[k]->name, "function");
    for (int k = 0; k < stdlib_count; k++) consider(n, stdlib_name(&stdlib_files[k]), "function");
    functions_visit_own(m->it, m->f->proto->source, consider_own, n);
}

/* Where the name is all there is of the statement, or begins it. */
static void consider_keywords(Mistake *m, Nearest *n)
{
    static const char *const keywords[] = { "break",     "case",       "catch",    "continue",    "else",
                                            "elseif",    "end",        "endfor",   "endfunction", "endif",
                                            "endwhile",  "for",        "function", "global",      "if",
                                            "otherwise", "persistent", "return",   "switch",      "try",
                                            "until",     "while" };
    int before = m->at;
    while (before > 0 && isspace((unsigned char) m->line[before - 1])) before--;
    if (before > 0 && !strchr(",;", m->line[before - 1])) return;
    for (int k = 0; k < COUNT_OF(keywords); k++) consider(n, keywords[k], "word");
}

/* An argument that was not given, or an output that was never set. */
static bool own_variable(Mistake *m, Sym name)
{
    const Proto *p = m->f->proto;
    if (p->is_chunk || p->is_anon || !p->name) return false;
    for (int k = 0; k < p->nparams; k++) {
        if (p->vars[k].name != name) continue;
        hint_say(m, "missing-argument",
                 "%s was called with %d argument%s: %s, its argument %d, was not given", p->name->name,
                 m->f->nargin, m->f->nargin == 1 ? "" : "s", name->name, k + 1);
        /* fzero (f, 1) calls f, and means @f */
        if (m->f->nargin == 0)
            hint_say(m, "missing-argument", "; to hand the function itself on write @%s", p->name->name);
        return true;
    }
    return false;
}

/* An argument of a handle: @(x, y) called as f (1). */
static bool handle_argument(Mistake *m, Sym name)
{
    const Proto *p = m->f->proto;
    for (int k = 0; p->is_anon && k < p->nparams; k++)
        if (p->vars[k].name == name)
            return hint_say(m, "missing-argument", "the handle was called with %d argument%s, and takes %d",
                            m->f->nargin, m->f->nargin == 1 ? "" : "s", p->nparams);
    return false;
}

/* A variable of whoever called the function: people expect to see it there. */
static bool callers_variable(Mistake *m, Sym name)
{
    const Proto *p = m->f->proto;
    if (p->is_chunk || p->is_anon || !p->name || m->f != machine_frame(m->it->vm)) return false;
    if (!var_lookup(m->it, 1, name) && !var_lookup(m->it, -1, name)) return false;
    return hint_say(
        m, "own-variables",
        "%s has a value outside, but functions see their own variables only: make it an argument of %s",
        name->name, p->name->name);
}

/* NAME.m in a folder inside the working folder. */
static bool file_in_subfolder(Mistake *m, const char *name)
{
    DIR *here = opendir(".");
    const struct dirent *entry;
    StrBuf path = STRBUF_INIT;
    bool found = false;
    while (here && !found && (entry = readdir(here))) {
        if (entry->d_name[0] == '.' || entry->d_name[0] == '@' || entry->d_name[0] == '+'
            || entry->d_type == DT_REG || strcmp(entry->d_name, "private") == 0)
            continue;
        sb_clear(&path);
        sb_printf(&path, "%s/%s.m", entry->d_name, name);
        found = access(sb_str(&path), R_OK) == 0
                && hint_say(m, "unknown-name", "there is %s: addpath (\"%s\") finds it", sb_str(&path),
                            entry->d_name);
    }
    if (here) closedir(here);
    sb_free(&path);
    return found;
}

/* The function whose call on this line gives name as an output: the error is about the caller's line, or the
 * signature. */
static bool unset_output(Mistake *m, Sym name)
{
    Piece first = piece_word(m->line + (strspn(m->line, " \t")));
    if (first.len != 8 || strncmp(first.s, "function", 8) != 0) return false;
    return hint_say(m, "output-not-set", "the function ended without giving its output %s a value",
                    name->name);
}

/* f(x) = x^2, as one would write it on paper. */
static bool formula(Mistake *m, const char *name)
{
    char function[64], argument[64];
    int used = 0;
    if (sscanf(m->line, " %63[A-Za-z0-9_] (%63[A-Za-z0-9_]) =%n", function, argument, &used) != 2
        && sscanf(m->line, " %63[A-Za-z0-9_](%63[A-Za-z0-9_]) =%n", function, argument, &used) != 2)
        return false;
    if (used == 0 || strcmp(argument, name) != 0) return false;
    return hint_say(m, "function-handle", "a function of %s is written %s = @(%s) ...", name, function, name);
}

bool hint_import(Mistake *m)
{
    return hint_say(m, "other-languages",
                    "nothing is imported: functions are found in the working folder and along the path");
}

/* Several functions begin so: nn_, or what Tab was to complete. */
static bool unfinished_name(Mistake *m, const char *name)
{
    size_t len = strlen(name);
    Index count;
    const Builtin *const *builtins = builtins_all(m->it, &count);
    const char *known[3];
    int n = 0;
    if (len < 3 || name[len - 1] != '_') return false;
    for (Index k = 0; k < count && n < COUNT_OF(known); k++)
        if (strncmp(builtins[k]->name, name, len) == 0) known[n++] = builtins[k]->name;
    return n > 1
           && hint_say(m, "unknown-name", "functions begin so (%s, %s, ...): Tab lists them", known[0],
                       known[1]);
}

/* x == 3 as a statement, where x = 3 would give x its value. */
static bool compared(Mistake *m, const char *name)
{
    size_t len = strlen(name);
    if (m->at != (int) strspn(m->line, " \t")) return false;
    const char *behind = m->line + m->at + len;
    behind += strspn(behind, " ");
    return behind - m->line + 2 < m->len && strncmp(behind, "==", 2) == 0
           && hint_say(m, "conditions", "== compares; a value is given by %s = ...", name);
}

bool hint_undefined(Mistake *m)
{
    char name[80];
    if (sscanf(m->message, "'%79[^']' undefined", name) != 1) return false;
    Sym sym = sym_intern(m->it, name);
    if (own_variable(m, sym) || handle_argument(m, sym) || unset_output(m, sym)) return true;
    for (int k = 0; k < m->f->proto->nouts && m->f->proto->vars; k++)
        if (m->f->proto->vars[m->f->proto->out_regs[k]].name == sym)
            return hint_say(m, "output-not-set", "%s is an output of %s that has no value yet", name,
                            m->f->proto->name ? m->f->proto->name->name : "this function");
    if (callers_variable(m, sym) || file_in_subfolder(m, name)) return true;
    if (hint_foreign_word(m, name)) return true;
    const char *behind = m->line + m->at + strlen(name);
    while (m->at + (int) strlen(name) < m->len && *behind == ' ') behind++;
    if (strncmp(behind, "<- ", 3) == 0 || strncmp(behind, ":= ", 3) == 0)
        return hint_say(m, "other-languages", "assignments are written with =: %s = ...", name);
    if (formula(m, name)) return true;
    Nearest n = nearest_to(name);
    consider_variables(m, &n);
    consider_functions(m, &n);
    consider_keywords(m, &n);
    if (!n.best || n.tie) return unfinished_name(m, name) || compared(m, name);
    Value *v = strcmp(n.kind, "variable") == 0 ? var_lookup(m->it, 0, sym_intern(m->it, n.best)) : NULL;
    hint_say(m, "unknown-name", "did you mean the %s %s?", n.kind, n.best);
    if (v && val_numel(*v) != 1)
        hint_say(m, "unknown-name", " (%lldx%lld)", (long long) val_rows(*v), (long long) val_cols(*v));
    return true;
}

/* A function named by a text or a handle: feval ("sigmod", x), cellfun (@sigmod, c). The message ends in the
 * name, or has it in quotes. */
bool hint_called_by_name(Mistake *m)
{
    char name[80];
    const char *at = strstr(m->message, "function '");
    if (!at || sscanf(at, "function '%79[A-Za-z0-9_]'", name) != 1) {
        at = strrchr(m->message, ' ');
        if (!at || sscanf(at + 1 + (at[1] == '@'), "%79[A-Za-z0-9_]", name) != 1) return false;
    }
    Nearest n = nearest_to(name);
    consider_functions(m, &n);
    return n.best && !n.tie && hint_say(m, "unknown-name", "did you mean the function %s?", n.best);
}

/* NAME.FIELD on the line, where NAME is a struct that has no such field. */
bool hint_field(Mistake *m)
{
    for (int k = 1; k + 1 < m->len; k++) {
        if (m->line[k] != '.' || !isalpha((unsigned char) m->line[k + 1])) continue;
        int start = k;
        while (start > 0 && (isalnum((unsigned char) m->line[start - 1]) || m->line[start - 1] == '_'))
            start--;
        Value *v = mistake_variable(m, (Piece){ m->line + start, k - start });
        Piece field = piece_word(m->line + k + 1);
        char name[80];
        if (!v || !val_is_struct(*v) || field.len >= (int) sizeof name) continue;
        memcpy(name, field.s, (size_t) field.len);
        name[field.len] = 0;
        const Struct *s = v->u.strct;
        Nearest n = nearest_to(name);
        bool there = false;
        for (Index j = 0; j < struct_nfields(s); j++) {
            const char *own = s->keys->names[j]->name;
            there |= strcmp(own, name) == 0;
            consider(&n, own, "field");
        }
        if (there) continue;
        if (n.best && !n.tie) return hint_say(m, "unknown-field", "did you mean the field %s?", n.best);
        if (struct_nfields(s) == 0)
            return hint_say(m, "unknown-field", "%.*s has no fields", k - start, m->line + start);
        hint_say(m, "unknown-field", "fields of %.*s:", k - start, m->line + start);
        for (Index j = 0; j < struct_nfields(s) && j < 12; j++)
            sb_printf(&m->text, " %s", s->keys->names[j]->name);
        if (struct_nfields(s) > 12) sb_puts(&m->text, " ...");
        return true;
    }
    return false;
}
