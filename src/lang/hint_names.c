/* Hints about names: functions, variables, fields. What is near in spelling is proposed if nothing else is as
 * near; what other languages call something is translated. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/distance.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/mistake.h"
#include "lang/stdlib.h"
#include "value/structs.h"

/* Words of Python, R, C, Julia and newer MATLABs, and what to write here. */
static const struct {
    const char *word, *advice;
} foreign[] = {
    { "len", "the number of elements is numel (x), of rows rows (x)" },
    { "True", "write true" },
    { "False", "write false" },
    { "TRUE", "write true" },
    { "FALSE", "write false" },
    { "None", "there is no None: use [] for nothing, NaN for a missing number" },
    { "null", "there is no null: use [] for nothing, NaN for a missing number" },
    { "nil", "there is no nil: use [] for nothing" },
    { "NULL", "there is no NULL: use [] for nothing" },
    { "undefined", "there is no undefined: use [] for nothing" },
    { "string", "texts are written \"...\"; num2str (x) makes one of a number" },
    { "str", "num2str (x) makes a text of a number" },
    { "float", "numbers are double anyway; double (x) converts" },
    { "int", "int32 (x) makes an integer; fix (x), round (x) a whole number" },
    { "bool", "logical (x) converts" },
    { "list", "lists are cell arrays: {1, 'two'}" },
    { "dict", "use a struct, or containers.Map" },
    { "table", "a struct with a column for each field takes its place: t.x = [...]" },
    { "datetime", "datenum and datestr work with dates" },
    { "categorical", "unique gives numbers for categories: [names, ~, k] = unique (x)" },
    { "range", "a range is first:last, or first:step:last" },
    { "xrange", "a range is first:last" },
    { "np", "matrices are built in: np.zeros(3) is zeros (3)" },
    { "numpy", "matrices are built in: no import is needed" },
    { "plt", "plot (x, y) is called as it stands" },
    { "pd", "there are no data frames: csvread and structs" },
    { "import", "nothing is imported: functions are found in the working folder and along the path" },
    { "require", "nothing is imported: functions are found along the path" },
    { "include", "nothing is included: functions are found along the path" },
    { "using", "nothing is imported: functions are found along the path" },
    { "library", "nothing is imported: functions are found along the path" },
    { "println", "disp (x) shows a value, printf (\"%d\\n\", x) a formatted one" },
    { "echo", "disp (x) shows a value" },
    { "console", "disp (x) shows a value" },
    { "cat_str", "[a b] joins texts" },
    { "append", "x(end+1) = value adds an element" },
    { "push", "x(end+1) = value adds an element" },
    { "math", "functions stand alone: math.sqrt(x) is sqrt (x)" },
    { "Math", "functions stand alone: Math.sqrt(x) is sqrt (x)" },
    { "self", "objects are ordinary arguments here; structs hold data" },
    { "this", "objects are ordinary arguments here" },
    { "lambda", "an anonymous function is @(x) x + 1" },
    { "function_", "an anonymous function is @(x) x + 1" },
    { "elif", "write elseif" },
    { "elsif", "write elseif" },
    { "elseIf", "write elseif" },
    { "then", "if needs no then" },
    { "begin", "blocks begin without a word" },
    { "var", "variables need no declaration" },
    { "let", "variables need no declaration" },
    { "const", "variables need no declaration" },
    { "def", "functions are written function r = name (x) ... end" },
    { "fn", "functions are written function r = name (x) ... end" },
    { "sigma", "sums are sum (x), the logistic function sigmoid (x)" },
    { "randint", "randi ([low high], n, m) gives whole numbers" },
    { "arange", "a range is first:step:last" },
    { "concatenate", "[a b] joins side by side, [a; b] below each other" },
    { "vstack", "[a; b] stacks" },
    { "hstack", "[a b] joins" },
    { "argmax", "[m, k] = max (x) gives the place k" },
    { "argmin", "[m, k] = min (x) gives the place k" },
    { "matmul", "the matrix product is A * B" },
    { "transpose_", "A' transposes" },
    { "shape", "size (x) gives the dimensions" },
    { "log1", "the natural logarithm is log (x)" },
    { "ln", "the natural logarithm is log (x)" },
    { "sqr", "x .^ 2 squares" },
    { "pow", "powers are x .^ y" },
    { "avg", "the average is mean (x)" },
    { "average", "the average is mean (x)" },
    { "stdev", "the standard deviation is std (x)" },
    { "one_hot", "that is onehot (y)" },
    { "confusionmat", "that is confusion_matrix" },
    { "train_test_split", "randperm (m) gives an order to split by" },
    { "readtable", "csvread and importdata read tables" },
    { "readmatrix", "csvread, dlmread or load read a matrix" },
    { "contains", "any (strfind (text, part)) looks for a part" },
    { "startsWith_", "strncmp (text, start, n) compares beginnings" },
    { "printf_", "printf (\"%d\\n\", x)" },
    { "tranpose", "transpose (A), or A'" },
};

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

static void consider_functions(Mistake *m, Nearest *n)
{
    Index count;
    const Builtin *const *builtins = builtins_all(m->it, &count);
    for (Index k = 0; k < count; k++) consider(n, builtins[k]->name, "function");
    for (int k = 0; k < stdlib_count; k++) consider(n, stdlib_name(&stdlib_files[k]), "function");
}

/* An argument that was not given, or an output that was never set. */
static bool own_variable(Mistake *m, Sym name)
{
    const Proto *p = m->f->proto;
    if (p->is_chunk || p->is_anon || !p->name) return false;
    for (int k = 0; k < p->nparams; k++)
        if (p->vars[k].name == name)
            return hint_say(m, "missing-argument",
                            "%s was called with %d argument%s: %s, its argument %d, was not given",
                            p->name->name, m->f->nargin, m->f->nargin == 1 ? "" : "s", name->name, k + 1);
    return false;
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

static const char *advice_of(const char *word)
{
    for (int k = 0; k < COUNT_OF(foreign); k++)
        if (strcmp(foreign[k].word, word) == 0) return foreign[k].advice;
    return NULL;
}

bool hint_import(Mistake *m) { return hint_say(m, "other-languages", "%s", advice_of("import")); }

bool hint_undefined(Mistake *m)
{
    char name[80];
    if (sscanf(m->message, "'%79[^']' undefined", name) != 1) return false;
    Sym sym = sym_intern(m->it, name);
    if (own_variable(m, sym) || unset_output(m, sym)) return true;
    for (int k = 0; k < m->f->proto->nouts && m->f->proto->vars; k++)
        if (m->f->proto->vars[m->f->proto->out_regs[k]].name == sym)
            return hint_say(m, "output-not-set", "%s is an output of %s that has no value yet", name,
                            m->f->proto->name ? m->f->proto->name->name : "this function");
    if (advice_of(name)) return hint_say(m, "other-languages", "%s", advice_of(name));
    const char *behind = m->line + m->at + strlen(name);
    while (m->at + (int) strlen(name) < m->len && *behind == ' ') behind++;
    if (strncmp(behind, "<- ", 3) == 0 || strncmp(behind, ":= ", 3) == 0)
        return hint_say(m, "other-languages", "assignments are written with =: %s = ...", name);
    if (formula(m, name)) return true;
    Nearest n = nearest_to(name);
    consider_variables(m, &n);
    consider_functions(m, &n);
    if (!n.best || n.tie) return false;
    Value *v = strcmp(n.kind, "variable") == 0 ? var_lookup(m->it, 0, sym_intern(m->it, n.best)) : NULL;
    hint_say(m, "unknown-name", "did you mean the %s %s?", n.kind, n.best);
    if (v && val_numel(*v) != 1)
        hint_say(m, "unknown-name", " (%lldx%lld)", (long long) val_rows(*v), (long long) val_cols(*v));
    return true;
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
