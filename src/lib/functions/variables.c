/* The variables of the caller: exist, who, whos, clear, isglobal. */
#include <fnmatch.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "lang/call.h"
#include "lang/functions.h"
#include "lang/builtin.h"
#include "lib/columns.h"
#include "lib/functions/octave_names.h"
#include "lib/strings/regexp.h"
#include "lib/sizeof.h"

/* ---- exist ---- */

static const char help_exist[] =
    "exist (NAME)\n"
    "exist (NAME, KIND)\n"
    "What NAME is: 0 nothing, 1 a variable, 2 a file or a function in a file, 5 a built-in function, 7 a directory,\n"
    "103 a function typed in. KIND ('var', 'builtin', 'file' or 'dir') asks for one of them only.\n"
    "  >> x = 1; exist ('x')\n"
    "  ans = 1\n"
    "  >> exist ('nosuchname')\n"
    "  ans = 0\n"
    "See also: isvarname, who, which";
static int exist_function(Interp *it, const char *name)
{
    int kind = function_kind(it, sym_intern(it, name), NULL);
    if (kind == 2 && strchr(name, '.')) return 0;                /* of a package */
    return kind == 5 && !octave_has_builtin(name) ? 2 : kind;
}

/* In the library, whose files are all in one: NAME.m. */
static bool is_library_file(Interp *it, const char *name)
{
    Index len = (Index) strlen(name);
    return len > 2 && strcmp(name + len - 2, ".m") == 0
           && exist_function(it, sym_intern_n(it, name, len - 2)->name) == 2;
}

/* Files are looked for along the path, too; directories are not. */
static int exist_file(Interp *it, const char *name, bool files, bool dirs)
{
    struct stat sb;
    StrBuf found = STRBUF_INIT;
    bool on_path;
    if (!*name) return 0;
    if (stat(name, &sb) == 0 && S_ISDIR(sb.st_mode)) return dirs ? 7 : 0;
    if (!files) return 0;
    if (stat(name, &sb) == 0) return 2;
    on_path = load_path_find(it, name, 1, &found) > 0;
    sb_free(&found);
    return on_path || is_library_file(it, name) ? 2 : 0;
}
static Status bi_exist(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    StrBuf name = STRBUF_INIT, kind = STRBUF_INIT;
    if (!val_is_char(in[0]) && val_is_empty(in[0])) {
        out[0] = val_num(0);
        return OK;
    }
    Status st = text_arg(it, in[0], &name, "exist: NAME must be a string");
    if (st == OK && nin > 1) st = text_arg(it, in[1], &kind, "exist: TYPE must be a string");
    if (st == OK) {
        const char *n = sb_str(&name), *k = sb_str(&kind);
        bool any = nin < 2, files = any || !strcmp(k, "file"), dirs = files || !strcmp(k, "dir");
        int answer = 0;
        if (!any && strcmp(k, "var") && strcmp(k, "builtin") && !dirs) {
            st = err(it, "exist: unrecognized type argument \"%s\"", k);
        } else if ((any || !strcmp(k, "var")) && name.len && var_lookup(it, 0, sym_intern(it, n))) {
            answer = 1;
        } else if (strcmp(k, "var") != 0 && name.len) {
            int function = strcmp(k, "dir") ? exist_function(it, n) : 0;
            if (!strcmp(k, "builtin") && builtin_find(it, sym_intern(it, n)) && octave_has_builtin(n))
                answer = 5;
            else if (any || (!strcmp(k, "file") && function == 2)) answer = function;
            if (!answer && dirs) answer = exist_file(it, n, files, dirs);
        }
        *out = val_num(answer);
    }
    sb_free(&name);
    sb_free(&kind);
    return st;
}
/*
%!assert (exist ('sin'), 5)
%!assert (exist ('/', 'dir'), 7)
%!error <exist: NAME must be a string> exist (5)
*/

/* ---- who, whos ---- */

/* Does name match one of the glob patterns (none: everything does)? */
static bool name_wanted(const char *name, const TextList *patterns)
{
    if (patterns->count == 0) return true;
    for (Index k = 0; k < patterns->count; k++) {
        StrBuf p = STRBUF_INIT;
        Text t = text_list_at(patterns, k);
        sb_write(&p, t.s, t.len);
        bool yes = fnmatch(sb_str(&p), name, 0) == 0;
        sb_free(&p);
        if (yes) return true;
    }
    return false;
}

static Status regexp_wanted(Interp *it, const char *name, const TextList *patterns, bool *yes)
{
    Status st = OK;
    *yes = false;
    for (Index k = 0; st == OK && k < patterns->count && !*yes; k++) {
        RegexOptions opts = { 0 };
        RegexMatch m;
        Regex *re;
        Text subject = { name, (Index) strlen(name) };
        st = regex_compile(it, "clear", text_list_at(patterns, k), subject, &opts, &re);
        if (st == OK) st = regex_next(it, re, subject, 0, &m, yes);
    }
    return st;
}

static Status collect_patterns(Interp *it, const char *who, const Value *in, int nin, TextList *patterns)
{
    for (int k = 0; k < nin; k++) {
        Text t;
        if (!text_get(in[k], &t)) return err(it, "%s: all arguments must be strings", who);
        if (t.len > 1 && t.s[0] == '-') {
            Status st = warn(it, "%s: unrecognized option '%.*s'", who, (int) t.len, t.s);
            if (st != OK) return st;
            continue;
        }
        text_list_add(patterns, t.s, t.len);
    }
    return OK;
}

static Struct *describe(Interp *it, Sym name, Value v)
{
    Struct *s = struct_new(it), *nesting = struct_new(it);
    Array *size = NULL;
    Dims d = val_dims(v);
    if (array_new(it, CLS_DOUBLE, 1, d.n, &size) == OK) {
        for (int k = 0; k < d.n; k++) array_f64(size)[k] = (double) d.d[k];
        struct_set_cstr_take(it, s, "name", val_string(it, name->name));
        struct_set_cstr_take(it, s, "size", val_from_array_take(&size));
    }
    struct_set_cstr_take(it, s, "bytes", val_num((double) value_bytes(v)));
    struct_set_cstr_take(it, s, "class", val_string(it, val_class_name(v)));
    struct_set_cstr_take(it, s, "global", val_bool(var_is_global(it, 0, name)));
    struct_set_cstr_take(it, s, "sparse", val_bool(false));
    struct_set_cstr_take(it, s, "complex", val_bool(val_is_complex(v)));
    const char *fn = frame_function_name(it, 0);
    struct_set_cstr_take(it, nesting, "function", val_string(it, *fn ? fn : "top scope"));
    struct_set_cstr_take(it, nesting, "level", val_num(1));
    struct_set_cstr_take(it, s, "nesting", val_from_struct_take(&nesting));
    struct_set_cstr_take(it, s, "persistent", val_bool(false));
    return s;
}

static Status who_struct(Interp *it, Sym *names, Index n, Value *out)
{
    Struct *all = NULL;
    Dims dims = dims_2(n, 1);
    Status st = OK;
    for (Index k = 0; k < n; k++) {
        Struct *one = describe(it, names[k], *var_lookup(it, 0, names[k]));
        if (!all) st = struct_new_like(it, one, &dims, &all);
        if (st == OK)
            for (Index f = 0; f < struct_nfields(one); f++)
                val_set_take(struct_at(all, k, f), val_retain(*struct_at(one, 0, f)));
        struct_drop(&one);
        if (st != OK) return st;
    }
    if (!all) st = struct_new_nd(it, &dims, &all);
    if (st == OK) *out = val_from_struct_take(&all);
    return st;
}

/* The table of whos. The size column is lined up at the first x. */
static void print_whos(Interp *it, Sym *names, Index n)
{
    Index name_width = 6, front_width = 5, back_width = 15, elements = 0, bytes = 0;
    char buf[DIMS_TEXT_SIZE];
    const char *fn = frame_function_name(it, 0), *file = frame_file(it, 0);
    for (Index k = 0; k < n; k++) {
        Dims d = val_dims(*var_lookup(it, 0, names[k]));
        const char *text = dims_text(&d, buf, sizeof buf);
        Index front = (Index) (strchr(text, 'x') - text), back = (Index) strlen(text) - front;
        if (names[k]->len > name_width) name_width = names[k]->len;
        if (front > front_width) front_width = front;
        if (back > back_width) back_width = back;
    }
    out_puts(it, "Variables visible from the current scope:\n\n");
    if (*fn) out_printf(it, "variables in scope: %s: %s\n\n", fn, file ? file : "");
    else out_puts(it, "variables in scope: top scope\n\n");
    int size_width = (int) (front_width + back_width);
    out_printf(it, "  Attr   %-*s  %*s%-*s  %12s  Class\n", (int) name_width, "Name", (int) front_width - 1,
               "", size_width - (int) front_width + 1, "Size", "Bytes");
    out_printf(it, "  ====   %-*s  %*s%-*s  %12s  ===== \n", (int) name_width, "====", (int) front_width - 1,
               "", size_width - (int) front_width + 1, "====", "=====");
    for (Index k = 0; k < n; k++) {
        Value v = *var_lookup(it, 0, names[k]);
        Dims d = val_dims(v);
        const char *text = dims_text(&d, buf, sizeof buf);
        int front = (int) (strchr(text, 'x') - text);
        out_printf(it, "  %c  %c   %-*s  %*s%-*s  %12ld  %s\n", val_is_complex(v) ? 'c' : ' ',
                   var_is_global(it, 0, names[k]) ? 'g' : ' ', (int) name_width, names[k]->name,
                   (int) front_width - front, "", size_width - (int) front_width + front, text,
                   (long) value_bytes(v), val_class_name(v));
        elements += val_numel(v);
        bytes += value_bytes(v);
    }
    out_printf(it, "\nTotal is %ld element%s using %ld byte%s\n\n", (long) elements, elements == 1 ? "" : "s",
               (long) bytes, bytes == 1 ? "" : "s");
}

static Status who(Interp *it, bool details, const Value *in, int nin, Value *out, int nout)
{
    TextList patterns = TEXT_LIST_INIT, list = TEXT_LIST_INIT;
    Index count = 0, n = 0;
    Sym *names = NULL;
    Status st = collect_patterns(it, details ? "whos" : "who", in, nin, &patterns);
    if (st != OK) goto done;
    names = var_names(it, 0, &count);
    for (Index k = 0; k < count; k++) {
        if (!name_wanted(names[k]->name, &patterns)) continue;
        text_list_add(&list, names[k]->name, names[k]->len);
        names[n++] = names[k];
    }
    if (nout > 0) {
        st = details ? who_struct(it, names, n, out) : text_list_cell(it, &list, true, out);
    } else if (n > 0 && details) {
        print_whos(it, names, n);
    } else if (n > 0) {
        StrBuf text = STRBUF_INIT;
        sb_puts(&text, "Variables visible from the current scope:\n\n");
        list_in_columns(&list, 80, "", &text);
        sb_putc(&text, '\n');
        out_write(it, sb_str(&text), text.len);
        sb_free(&text);
    }
done:
    mem_free(names);
    text_list_free(&patterns);
    text_list_free(&list);
    return st;
}

static const char help_who[] =
    "who\n"
    "who PATTERN ...\n"
    "C = who ()\n"
    "The names of the variables, of those only that match a PATTERN with * and ?.\n"
    "  >> clear all; x = 1; who\n"
    "  Variables visible from the current scope:\n"
    "\n"
    "  x\n"
    "  >> clear; x = 1; who\n"
    "  Variables visible from the current scope:\n"
    "  \n"
    "  x\n"
    "  \n"
    "See also: whos, clear, exist";
static Status bi_who(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return who(it, false, in, nin, out, nout);
}

static const char help_whos[] =
    "whos\n"
    "whos PATTERN ...\n"
    "S = whos ()\n"
    "The variables with their sizes and classes.\n"
    "  >> clear all; x = 1; whos\n"
    "  Variables visible from the current scope:\n"
    "\n"
    "  variables in scope: top scope\n"
    "\n"
    "    Attr   Name        Size                     Bytes  Class\n"
    "    ====   ====        ====                     =====  ===== \n"
    "           x           1x1                          8  double\n"
    "\n"
    "  Total is 1 element using 8 bytes\n"
    "  >> x = 1; s = whos ('x'); s.class\n"
    "  ans = double\n"
    "See also: who, clear, exist";
static Status bi_whos(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return who(it, true, in, nin, out, nout);
}

static const char help_isglobal[] =
    "isglobal (NAME)\n"
    "True if NAME is a global variable here.\n"
    "  >> global step; isglobal ('step')\n"
    "  ans = 1\n"
    "See also: exist, who";
static Status bi_isglobal(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    StrBuf name = STRBUF_INIT;
    Status st = text_arg(it, in[0], &name, "isglobal: NAME must be a string");
    if (st == OK) *out = val_bool(name.len && var_is_global(it, 0, sym_intern(it, sb_str(&name))));
    sb_free(&name);
    return st;
}

/* ---- clear ---- */

typedef struct ClearOptions {
    bool all, exclusive, functions, globals, variables, regexp;
} ClearOptions;

static bool clear_option(const char *word, ClearOptions *o)
{
    if (!strcmp(word, "-all") || !strcmp(word, "-a")) o->all = true;
    else if (!strcmp(word, "-exclusive") || !strcmp(word, "-x")) o->exclusive = true;
    else if (!strcmp(word, "-functions") || !strcmp(word, "-f")) o->functions = true;
    else if (!strcmp(word, "-global") || !strcmp(word, "-g")) o->globals = true;
    else if (!strcmp(word, "-variables") || !strcmp(word, "-v")) o->variables = true;
    else if (!strcmp(word, "-classes") || !strcmp(word, "-c")) o->all = true;
    else if (!strcmp(word, "-regexp") || !strcmp(word, "-r")) o->regexp = true;
    else return false;
    return true;
}

/* `clear all` and its like, the word alone and without a dash. */
static bool clear_word(const char *word, ClearOptions *o)
{
    if (!strcmp(word, "all") || !strcmp(word, "classes")) o->all = true;
    else if (!strcmp(word, "functions")) o->functions = true;
    else if (!strcmp(word, "global")) o->globals = true;
    else if (!strcmp(word, "variables")) o->variables = true;
    else return false;
    return true;
}

static Status clear_variables(Interp *it, const ClearOptions *o, const TextList *patterns)
{
    Index count = 0;
    Status st = OK;
    Sym *names = var_names(it, 0, &count);
    for (Index k = 0; st == OK && k < count; k++) {
        bool hit = true;
        if (o->regexp) st = regexp_wanted(it, names[k]->name, patterns, &hit);
        else hit = name_wanted(names[k]->name, patterns);
        if (o->exclusive) hit = !hit;
        if (o->globals && !var_is_global(it, 0, names[k])) hit = false;
        if (st == OK && hit) {
            if (o->globals || o->all) global_clear(it, names[k]);
            var_clear(it, 0, names[k]);
        }
    }
    mem_free(names);
    return st;
}

static void clear_globals(Interp *it, const TextList *patterns)
{
    Index count = 0;
    Sym *names = global_names(it, &count);
    for (Index k = 0; k < count; k++)
        if (name_wanted(names[k]->name, patterns)) global_clear(it, names[k]);
    mem_free(names);
}

static bool matches(const char *name, const void *patterns) { return name_wanted(name, patterns); }
static bool matches_none(const char *name, const void *patterns) { return !name_wanted(name, patterns); }

static const char help_clear[] =
    "clear\n"
    "clear PATTERN ...\n"
    "clear OPTION PATTERN ...\n"
    "Forget variables: all of them, or those whose names match a PATTERN with * and ?. A PATTERN also forgets\n"
    "functions that were typed in. Options: -all (functions and globals too), -exclusive (all but those that match),\n"
    "-variables, -functions, -global, -regexp.\n"
    "  >> x = 1; clear x, exist ('x')\n"
    "  ans = 0\n"
    "See also: clearvars, who, exist";
static Status bi_clear(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    ClearOptions o = { false, false, false, false, false, false };
    TextList patterns = TEXT_LIST_INIT, none = TEXT_LIST_INIT;
    StrBuf word = STRBUF_INIT;
    Status st = OK;
    int k = 0;
    for (; st == OK && k < nin; k++) {
        sb_clear(&word);
        st = text_arg(it, in[k], &word, "clear: all arguments must be strings");
        if (st == OK && !clear_option(sb_str(&word), &o)) break;
    }
    if (st == OK && nin == 1 && k == 0 && clear_word(sb_str(&word), &o)) k = 1;
    for (; st == OK && k < nin; k++) {
        Text t;
        if (!text_get(in[k], &t)) st = err(it, "clear: all arguments must be strings");
        else text_list_add(&patterns, t.s, t.len);
    }
    if (st != OK) goto done;
    if (o.all) {
        st = clear_variables(it, &o, &none);
        clear_globals(it, &none);
        functions_clear(it, true, matches, &none);
    } else if (o.functions) {
        functions_clear(it, true, matches, &patterns);
    } else if (o.globals) {
        st = clear_variables(it, &o, &patterns);
        clear_globals(it, &patterns);
    } else {
        st = clear_variables(it, &o, &patterns);
        if (st == OK && patterns.count && !o.variables && !o.regexp)
            functions_clear(it, !o.exclusive, o.exclusive ? matches_none : matches, &patterns);
    }
done:
    sb_free(&word);
    text_list_free(&patterns);
    return st;
}

const Builtin variables_builtins[] = {
    { "clear",    bi_clear,    0, -1, 0, 0, help_clear },
    { "exist",    bi_exist,    1,  2, 0, 1, help_exist },
    { "isglobal", bi_isglobal, 1,  1, 0, 1, help_isglobal },
    { "who",      bi_who,      0, -1, 0, 1, help_who },
    { "whos",     bi_whos,     0, -1, 0, 1, help_whos },
    { 0 },
};
