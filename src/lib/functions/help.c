/* help: of functions, fields, words of the language, and hints. */
#include "lib/functions/help_text.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "lang/call.h"
#include "lang/stdlib.h"
#include "base/distance.h"
#include "base/output.h"
#include "base/wrap.h"
#include "lang/builtin.h"
#include "lang/hints.h"
#include "lib/functions/fields.h"
#include "lib/functions/help_list.h"
#include "lib/functions/help_words.h"
#include "lib/text.h"
#include "value/value.h"

/* ---- names that look alike ---- */

/* The function whose name is closest to name, if one is close. */
static const char *similar_name(Interp *it, const char *name)
{
    Index count;
    const Builtin *const *builtins = builtins_all(it, &count);
    const char *best = NULL;
    int least = strlen(name) < 4 ? 2 : 3;
    for (Index k = 0; k < count; k++) {
        int d = name_distance(name, builtins[k]->name, 3);
        if (d < least) least = d, best = builtins[k]->name;
    }
    for (int k = 0; k < stdlib_count; k++) {
        int d = name_distance(name, stdlib_name(&stdlib_files[k]), 3);
        if (d < least) least = d, best = stdlib_name(&stdlib_files[k]);
    }
    return best;
}

/* ---- help ---- */

static void overview(StrBuf *text)
{
    sb_puts(text,
            "\n"
            "help NAME explains a function, help FIELD lists the functions of a field, and\n"
            "lookfor WORD finds functions whose help speaks of WORD. Tab completes names.\n"
            "lesson begins a course: from ones (10, 11) to a trained network in ten lessons.\n"
            "\n");
    fields_describe(text);
    sb_puts(text,
            "\n"
            "A first session: without a semicolon the value is shown.\n"
            "  >> A = [1 2; 3 4];  b = [5; 6];\n"
            "  >> x = A \\ b                       solves A * x = b; A' transposes, A .* A squares elements\n"
            "  >> for k = 1:3, disp (k ^ 2), end\n"
            "  >> f = @(x) x .^ 2;  f (1:4)        a function of one line\n"
            "  >> plot (0:0.1:6, sin (0:0.1:6))\n"
            "Ctrl-C stops what runs, Up brings back what was typed, exit or Ctrl-D leaves.\n"
            "\n");
}

typedef struct FieldList {
    Interp *it;
    StrBuf *text;
} FieldList;

static void list_function(void *data, const char *name, const char *help)
{
    FieldList *list = data;
    help_list_line(list->it, list->text, name, help);
}

static void whole_help(void *data, const char *name, const char *help)
{
    FieldList *list = data;
    sb_printf(list->text, "---- %s ----\n\n%s%s\n", name, help,
              *help && help[strlen(help) - 1] != '\n' ? "\n" : "");
}

/* "nn", or "plot/" where a function has the name, too: *text gets the list of the field's functions; whole:
 * their help texts. */
static bool field_help(Interp *it, const char *name, bool is_function, bool whole, StrBuf *text)
{
    size_t len = strlen(name);
    StrBuf bare = STRBUF_INIT;
    bool slash = len > 1 && name[len - 1] == '/';
    sb_write(&bare, name, (Index) (len - slash));
    const Field *field = is_function && !slash ? NULL : field_find(sb_str(&bare));
    sb_free(&bare);
    if (!field) return false;
    sb_printf(text, "%s: %s\n\n", field->name, field->about);
    field_visit(it, field, whole ? whole_help : list_function, &(FieldList){ it, text });
    return true;
}

/* On a terminal as wide as it is, with the usage (the first bytes of the text) and the lines of examples
 * marked. */
static void show_text(Interp *it, const char *text, Index usage)
{
    StrBuf wide = STRBUF_INIT;
    if (!out_is_terminal(it)) {
        out_puts(it, text);
        return;
    }
    StrBuf head = STRBUF_INIT;
    sb_write(&head, text, usage);
    wrap_text(&wide, sb_str(&head), out_columns(it));
    Index marked = wide.len;
    wrap_text(&wide, text + usage, out_columns(it));
    bool colours = out_has_colours(it);
    for (const char *at = sb_str(&wide), *end; *at; at = end) {
        const char *newline = strchr(at, '\n');
        Index here = at - wide.data;
        end = newline ? newline + 1 : at + strlen(at);
        const char *mark = !colours                                      ? NULL
                           : here < marked                               ? "\033[1m"
                           : strncmp(at + strspn(at, " "), ">>", 2) == 0 ? "\033[32m"
                                                                         : NULL;
        Index len = newline ? newline - at : end - at;
        if (mark && len > 0) out_printf(it, "%s%.*s\033[m%s", mark, (int) len, at, newline ? "\n" : "");
        else out_write(it, at, end - at);
    }
    sb_free(&head);
    sb_free(&wide);
}

/* help hint:NAME; without a name the list of them. */
static Status help_of_hint(Interp *it, const char *name, Value *out, int nout)
{
    int count;
    const HintPage *pages = hint_pages(&count);
    StrBuf text = STRBUF_INIT;
    if (!*name) sb_puts(&text, "Hints; help hint:NAME says more:\n\n");
    for (int k = 0; k < count; k++) {
        if (!*name) sb_printf(&text, "  %s\n", pages[k].name);
        else if (strcmp(pages[k].name, name) == 0) sb_puts(&text, pages[k].text);
    }
    Status st = text.len > 0 ? OK : err(it, "help: there is no hint '%s'; help hint: lists them", name);
    if (st == OK && nout > 0) out[0] = val_string_n(it, text.data, text.len);
    else if (st == OK) show_text(it, sb_str(&text), 0);
    sb_free(&text);
    return st;
}

static const char help_hints[] =
    "hints\n"
    "hints on | off | auto\n"
    "Hints below error messages: what was probably meant. auto, as at the start: on a terminal. on: "
    "everywhere; off:\n"
    "nowhere. The name in brackets behind a hint is that of a page: help hint:NAME; help hint: lists them.\n"
    "  >> hints off\n"
    "  >> hints\n"
    "  hints are off\n"
    "See also: help, lasterr, rethrow";
static Status bi_hints(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    static const char *const words[] = { "auto", "off", "on" };
    if (nin == 0) {
        const char *word = words[hints_setting(it)];
        if (nout > 0) out[0] = val_string(it, word);
        else out_printf(it, "hints are %s\n", word);
        return OK;
    }
    for (int k = 0; k < COUNT_OF(words); k++) {
        if (!text_is(in[0], words[k])) continue;
        hints_set(it, (HintSetting) k);
        return OK;
    }
    return err(it, "hints: \"on\", \"off\" or \"auto\" is wanted");
}

static const char help_did_you_mean[] =
    "__did_you_mean__ (NAME, NAMES)\n"
    "Below a warning about NAME: the one of NAMES, a cell array, that was probably meant, where "
    "hints are shown.\n"
    "  >> __did_you_mean__ ('GradObjj', {'GradObj', 'TolX'})\n"
    "See also: hints";
static Status bi_did_you_mean(Interp *it, const Value *in, int nin UNUSED, Value *out UNUSED, int nout UNUSED)
{
    const Array *names = cell_array(in[1]);
    StrBuf name = STRBUF_INIT, known = STRBUF_INIT, best = STRBUF_INIT;
    Status st = text_arg(it, in[0], &name, "__did_you_mean__: NAME must be a string");
    int least = name.len > 5 ? 2 : 1;
    for (Index k = 0; names && k < names->numel && st == OK; k++) {
        sb_clear(&known);
        st = text_arg(it, array_cells(names)[k], &known, "__did_you_mean__: NAMES must be strings");
        int d = st == OK ? name_distance(sb_str(&name), sb_str(&known), least) : least + 1;
        if (d > least || (d == least && best.len > 0)) continue;
        least = d;
        sb_clear(&best);
        sb_printf(&best, "did you mean %s?", sb_str(&known));
    }
    if (st == OK && best.len > 0) hint_below_warning(it, "", sb_str(&best));
    sb_free(&name);
    sb_free(&known);
    sb_free(&best);
    return st;
}

static const char help_help[] =
    "help\n"
    "help NAME\n"
    "help FIELD\n"
    "help -all FIELD\n"
    "TEXT = help (NAME)\n"
    "Show what a function does: the text of a built-in function, or the first comment in its file. "
    "Or list the\n"
    "functions of a field: help nn, help linalg, ..., help plot/ where a function has the field's "
    "name; -all shows their\n"
    "whole texts. help alone lists the fields. NAME may also be a word or an operator of the "
    "language: help for, help .*\n"
    "  >> help rehash\n"
    "  'rehash' is a built-in function\n"
    "  \n"
    "  rehash ()\n"
    "  Look at the directories of the path again.\n"
    "    >> rehash ()\n"
    "  See also: addpath\n"
    "  \n"
    "See also: lookfor, which, type, doc, example";

/* Help of a function that was found. */
static void show_function(Interp *it, const char *name, HelpSource source, const char *path,
                          const StrBuf *text)
{
    static const char *const kinds[] = { "", "a built-in function", "a function of the library",
                                         "a function from the file " };
    out_printf(it, "'%s' is %s%s\n\n", name, kinds[source], path);
    show_text(it, text->data, help_description(name, text->data) - text->data);
    out_puts(it, text->data[text->len - 1] == '\n' ? "\n" : "\n\n");
    if (field_find(name)) out_printf(it, "help %s/ lists the functions of the field '%s'.\n\n", name, name);
}

/* The text for what is no function, in text, or false. */
static bool other_help(Interp *it, const char *name, bool is_function, bool whole, StrBuf *text)
{
    const char *word = is_function ? NULL : help_of_word(name);
    StrBuf field = STRBUF_INIT;
    bool found = field_help(it, name, is_function, whole, &field) || word != NULL;
    if (found) {
        sb_clear(text);
        sb_puts(text, field.len > 0 ? field.data : word);
    }
    sb_free(&field);
    return found;
}

static Status help_of(Interp *it, const char *name, bool whole, Value *out, int nout)
{
    StrBuf text = STRBUF_INIT, path = STRBUF_INIT;
    HelpSource source = help_find(it, name, &text, &path);
    Status st = OK;
    if (other_help(it, name, source != HELP_NONE && !whole, whole, &text)) {
        if (nout == 0) show_text(it, sb_str(&text), 0);
        if (nout == 0) out_puts(it, "\n");
    } else if (source == HELP_NONE) {
        const char *other = similar_name(it, name);
        st = err_id(it, "Octave:undefined-function", "help: '%s' not found", name);
        if (other) err_hint(it, "did you mean '%s'?", other);
        else err_hint(it, "lookfor %s finds what speaks of it", name);
    } else if (text.len == 0) {
        st = err(it, "help: '%s' is not documented", name);
    } else if (nout == 0) {
        show_function(it, name, source, sb_str(&path), &text);
    }
    if (st == OK && nout > 0) out[0] = val_string_n(it, text.data, text.len);
    sb_free(&text);
    sb_free(&path);
    return st;
}

static Status bi_help(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf text = STRBUF_INIT;
    bool whole = nin == 2 && text_is(in[0], "-all");
    if (nin == 0) {
        overview(&text);
        if (nout > 0) out[0] = val_string(it, sb_str(&text));
        else show_text(it, sb_str(&text), 0);
        sb_free(&text);
        return OK;
    }
    if (nin == 2 && !whole) return err_id(it, "Octave:invalid-fun-call", "Invalid call to help");
    if (!val_is_string(in[nin - 1])) return err(it, "help: invalid input");
    Status st = val_get_string(it, in[nin - 1], &text);
    if (st == OK && strncmp(sb_str(&text), "hint:", 5) == 0)
        st = help_of_hint(it, sb_str(&text) + 5, out, nout);
    else if (st == OK) st = help_of(it, sb_str(&text), whole, out, nout);
    sb_free(&text);
    return st;
}

/*
%!error <help: 'no_such_function' not found> help no_such_function
%!assert (strncmp (help ("elseif"), "if CONDITION", 12))
%!assert (regexp (help (".*"), '^A \.\* B'), 1)
%!error <help: 'lse' not found> help ("lse")
%!error <help: invalid input> help (3)
%!assert (! isempty (strfind (help ("size"), "size (")))
%!assert (ischar (help ()))
%!assert (! isempty (strfind (help ("nn"), "nn_train  ")))
%!assert (! isempty (strfind (help ("networks"), "sigmoid  ")))
%!assert (! isempty (strfind (help ("plot/"), "subplot  ")))
%!assert (! isempty (strfind (help ("-all", "nn"), "nn_train (theta, layers")))
%!error <Invalid call to help> help ("sin", "cos")
%!test
%! f = fopen ("mine.m", "w");
%! fputs (f, ["% Copyright me\n\n% mine (X)\n% Twice X.\nfunction y = mine (x)\n  y = 2*x;\nend\n"]);
%! fclose (f);
%! rehash ();
%! assert (help ("mine"), "mine (X)\nTwice X.\n");
*/
static void push_name(void *list, const char *name, const char *text)
{
    (void) text;
    StrBuf *names = list;
    sb_puts(names, name);
    sb_putc(names, '\n');
}

static const char help_field_functions[] =
    "__field_functions__ (FIELD)\n"
    "The functions of a field that help lists, a line each; '' where there is no such field.\n"
    "  >> any (strcmp (strsplit (__field_functions__ ('plot'), \"\\n\"), 'plot'))\n"
    "  ans = 1\n"
    "See also: help";
static Status bi_field_functions(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf name = STRBUF_INIT, names = STRBUF_INIT;
    (void) nin, (void) nout;
    Status st = text_arg(it, in[0], &name, "__field_functions__: FIELD must be a string");
    const Field *field = st == OK ? field_find(sb_str(&name)) : NULL;
    if (field) field_visit(it, field, push_name, &names);
    if (st == OK) out[0] = val_string_n(it, sb_str(&names), names.len);
    sb_free(&name);
    sb_free(&names);
    return st;
}

static const char help_library_text[] =
    "__library_text__ (NAME)\n"
    "The text of a library function that is part of the program; '' where NAME is none.\n"
    "  >> isempty (__library_text__ ('sin'))\n"
    "  ans = 1\n"
    "See also: type";
static Status bi_library_text(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Text t;
    (void) nin, (void) nout;
    if (!text_get(in[0], &t)) return err(it, "__library_text__: NAME must be a string");
    const StdlibFile *file = stdlib_find(sym_intern_n(it, t.s, t.len)->name);
    out[0] = val_string_n(it, file ? stdlib_text(file) : "", file ? file->len : 0);
    return OK;
}
/*
%!assert (strncmp (__library_text__ ("cross"), "## ", 3))
%!error <NAME must be a string> __library_text__ (1)
*/

const Builtin help_builtins[] = {
    { "__did_you_mean__", bi_did_you_mean, 2, 2, 0, 0, help_did_you_mean },
    { "hints", bi_hints, 0, 1, 0, 1, help_hints },
    /* name               function     inputs min max  outputs min max  help */
    { "__field_functions__", bi_field_functions, 1, 1, 0, 1, help_field_functions },
    { "__library_text__", bi_library_text, 1, 1, 0, 1, help_library_text },
    { "help", bi_help, 0, 2, 0, 1, help_help },
    { 0 },
};
