/* Which call the quotes stand in, of which object, and what properties that has. Nothing is run for it: the
 * object is that of a variable, or the current one. */
#include "repl/complete_properties.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "lang/call.h"
#include "lang/debug.h"
#include "lib/functions/help_text.h"
#include "plot/figure.h"
#include "plot/properties.h"
#include "value/structs.h"

enum { MOST_ARGUMENTS = 64 };

/* A call whose last argument is being typed. */
typedef struct Call {
    int name, name_end;             /* where its name stands */
    int starts[MOST_ARGUMENTS], n;  /* where its arguments begin */
} Call;

static bool is_name_char(char c) { return isalnum((unsigned char) c) || c == '_'; }

/* Back from the position to the bracket that is open there; strings are looked over by their quotes. */
static int open_bracket(const char *line, int from)
{
    int depth = 0;
    for (int k = from - 1; k >= 0; k--) {
        if (line[k] == '"' || line[k] == '\'') {
            int other = k - 1;
            while (other >= 0 && line[other] != line[k]) other--;
            if (other >= 0) k = other;
        } else if (strchr(")]}", line[k])) {
            depth++;
        } else if (strchr("([{", line[k]) && depth-- == 0) {
            return line[k] == '(' ? k : -1;
        }
    }
    return -1;
}

static bool find_call(const char *line, int from, Call *c)
{
    int depth = 0, bracket = open_bracket(line, from - 1);
    char quote = 0;
    if (bracket < 0) return false;
    c->name_end = bracket;
    while (c->name_end > 0 && line[c->name_end - 1] == ' ') c->name_end--;
    c->name = c->name_end;
    while (c->name > 0 && is_name_char(line[c->name - 1])) c->name--;
    c->n = 0;
    c->starts[c->n++] = bracket + 1;
    for (int k = bracket + 1; k < from - 1 && c->n < MOST_ARGUMENTS; k++) {
        if (quote) quote = line[k] == quote ? 0 : quote;
        else if (line[k] == '"' || line[k] == '\'') quote = line[k];
        else if (strchr("([{", line[k])) depth++;
        else if (strchr(")]}", line[k])) depth--;
        else if (line[k] == ',' && depth == 0) c->starts[c->n++] = k + 1;
    }
    return c->name < c->name_end;
}

static bool is_call_of(const char *line, const Call *c, const char *name)
{
    size_t len = (size_t) (c->name_end - c->name);
    return strlen(name) == len && strncmp(line + c->name, name, len) == 0;
}

/* The k-th argument without blanks and quotes. */
static void argument(const char *line, const Call *c, int k, StrBuf *text)
{
    int from = c->starts[k], to = c->starts[k + 1] - 1;
    while (from < to && strchr(" \"'", line[from])) from++;
    while (to > from && strchr(" \"'", line[to - 1])) to--;
    sb_write(text, line + from, to - from);
}

/* What the first argument names: an object, or at least its kind. */
static FigObject *object_named(Interp *it, const char *name, FigKind *kind)
{
    const Value *v = var_lookup(it, debug_level(it), sym_intern(it, name));
    FigObject *figure = figures_in_use(it) ? figure_root(it)->current : NULL, *o = NULL;
    *kind = FIG_KIND_COUNT;
    if (v && figures_in_use(it)) {
        if (v->tag == T_NUM) o = fig_find_value(it, *v);
        else if (v->tag == T_ARRAY && v->u.array->numel > 0 && val_class(*v) == CLS_DOUBLE)
            o = fig_find(it, array_get_double(v->u.array, 0));
    } else if (strcmp(name, "gca") == 0) {
        o = figure ? figure->current : NULL;
        *kind = FIG_AXES;
    } else if (strcmp(name, "gcf") == 0) {
        o = figure;
        *kind = FIG_FIGURE;
    } else if (strcmp(name, "0") == 0 || strcmp(name, "groot") == 0) {
        *kind = FIG_ROOT;
    } else {
        char *end;
        double number = strtod(name, &end);
        if (*name && !*end && figures_in_use(it)) o = fig_find(it, number);
    }
    if (o) *kind = o->kind;
    return o;
}

static void add_rows(const PropertyList *list, CompleteFn *add, void *to)
{
    for (int k = 0; list && k < list->count; k++)
        if (strncmp(list->rows[k].name, "__", 2) != 0) add(to, list->rows[k].name);
}

static void add_names(const FigObject *o, FigKind kind, CompleteFn *add, void *to)
{
    add_rows(&every_object_properties, add, to);
    add_rows(properties_of_kind(fig_type_name(kind)), add, to);
    if (o && o->chart) add_rows(o->chart, add, to);
    for (const AddedProperty *a = o ? o->added : NULL; a; a = a->next) add(to, a->name);
}

static void add_words(Interp *it, const FigObject *o, const char *name, CompleteFn *add, void *to)
{
    char type;
    const char *whole, *words = NULL;
    if (property_resolve(it, "set", o, name, &whole) != OK) {
        err_clear(it);
        return;
    }
    if (!property_type(o, whole, &type, &words) || type == '2') return;
    for (const char *s = words; s && *s;) {
        size_t len = strcspn(s, " ");
        char word[64];
        if (len < sizeof word) {
            memcpy(word, s, len);
            word[len] = 0;
            add(to, word);
        }
        s += len + (s[len] == ' ');
    }
}

bool complete_properties(Interp *it, const char *line, int from, CompleteFn *add, void *list)
{
    static const char *const calls[] = { "set", "get", "isprop", "addlistener" };
    Call c;
    StrBuf text = STRBUF_INIT;
    FigKind kind;
    bool known = false;
    if (!find_call(line, from, &c) || c.n < 2) return false;
    for (int k = 0; k < COUNT_OF(calls); k++) known = known || is_call_of(line, &c, calls[k]);
    if (!known || (c.n > 2 && !is_call_of(line, &c, "set"))) return false;
    argument(line, &c, 0, &text);
    if (text.len && strchr(sb_str(&text), '(')) *strchr(text.data, '(') = 0;      /* h(2) is what h is */
    const FigObject *o = object_named(it, sb_str(&text), &kind);
    sb_clear(&text);
    if (kind != FIG_KIND_COUNT && c.n % 2 == 0) {
        add_names(o, kind, add, list);
    } else if (o) {
        argument(line, &c, c.n - 2, &text);
        for (Index k = 0; k < text.len; k++) text.data[k] = (char) tolower((unsigned char) text.data[k]);
        add_words(it, o, sb_str(&text), add, list);
    }
    sb_free(&text);
    return kind != FIG_KIND_COUNT;
}

/* ---- options ---- */

/* MaxIter, LearningRate: a word of help that may be an option. One that is not spelt so counts at the
 * beginning of a line that stands in, where lists have them. */
static bool is_option(const char *word, size_t len, bool begins_line)
{
    bool inner = false, small = false;
    for (size_t k = 0; k < len; k++) {
        if (!isalnum((unsigned char) word[k])) return false;
        small |= islower((unsigned char) word[k]) != 0;
        inner |= k > 0 && isupper((unsigned char) word[k]);
    }
    return len > 2 && isupper((unsigned char) word[0]) && small && (inner || begins_line);
}

static void add_option(const char *word, size_t len, CompleteFn *add, void *list)
{
    char name[64];
    if (len >= sizeof name) return;
    memcpy(name, word, len);
    name[len] = 0;
    add(list, name);
}

static bool add_options(const char *help, CompleteFn *add, void *list)
{
    bool any = false;
    for (const char *s = help; *s;) {
        size_t len = strcspn(s, " \n,;:.()[]\"'=|");
        bool begins_line = s - help > 2 && s[-1] == ' ' && s[-2] == ' ' && (s[-3] == '\n' || s[-3] == ' ');
        if (is_option(s, len, begins_line)) {
            add_option(s, len, add, list);
            any = true;
        }
        s += len + (s[len] != 0);
    }
    return any;
}

/* What is quoted in the help of the option, up to the next line that begins with one. */
static bool add_choices(const char *help, const char *option, CompleteFn *add, void *list)
{
    StrBuf begin = STRBUF_INIT;
    bool any = false;
    sb_printf(&begin, "\n  %s ", option);
    const char *s = strstr(help, sb_str(&begin));
    sb_free(&begin);
    for (s = s ? s + 3 : ""; *s && !(s[0] == '\n' && (s[1] != ' ' || isupper((unsigned char) s[3]))); s++) {
        size_t len = *s == '"' ? strcspn(s + 1, "\"\n") : 0;
        if (len == 0 || s[1 + len] != '"') continue;
        add_option(s + 1, len, add, list);
        any = true;
        s += len + 1;
    }
    return any;
}

/* optimset () has a field for each. */
static bool add_fields_of_optimset(Interp *it, CompleteFn *add, void *list)
{
    Value v = val_none();
    bool known = call_name(it, "optimset", NULL, 0, &v, 1) == OK && v.tag == T_STRUCT;
    for (Index k = 0; known && k < struct_nfields(v.u.strct); k++) add(list, v.u.strct->keys->names[k]->name);
    err_clear(it);
    val_drop(&v);
    return known;
}

bool complete_options(Interp *it, const char *line, int from, CompleteFn *add, void *list)
{
    Call c;
    StrBuf name = STRBUF_INIT, help = STRBUF_INIT, before = STRBUF_INIT;
    bool any = false;
    if (!find_call(line, from, &c)) return false;
    if (is_call_of(line, &c, "optimset") && c.n % 2) return add_fields_of_optimset(it, add, list);
    if (c.n < 2) return false;
    sb_write(&name, line + c.name, c.name_end - c.name);
    (void) help_find(it, sb_str(&name), &help, NULL);
    argument(line, &c, c.n - 2, &before);
    any = add_choices(sb_str(&help), sb_str(&before), add, list);
    if (!any) any = add_options(sb_str(&help), add, list);
    sb_free(&name);
    sb_free(&help);
    sb_free(&before);
    return any;
}
