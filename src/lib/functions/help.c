/* help and lookfor. */
#include "lib/functions/help_text.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "lang/call.h"
#include "lang/stdlib.h"
#include "base/distance.h"
#include "lang/builtin.h"
#include "lang/hints.h"
#include "lib/functions/fields.h"
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

/* The sentence a list shows: the first line that is no usage of the function. */
static void first_description(const char *name, const char *help, StrBuf *line)
{
    size_t len = strlen(name);
    while (*help) {
        const char *newline = strchr(help, '\n'), *end = newline ? newline + 1 : help + strlen(help);
        Index n = end - help - (end > help && end[-1] == '\n');
        bool sentence = n > 0 && help[n - 1] == '.' && !(n > 2 && help[n - 2] == '.');
        bool usage = strncmp(help, name, len) == 0 && !islower((unsigned char) help[len]) && !sentence;
        for (const char *at = help; !usage && at < end; at++)
            usage = strncmp(at, name, len) == 0 && (at[len] == ' ' || at[len] == '\n')
                    && (at[len] == '\n' || at[len + 1] == '(');
        if (!usage) {
            sb_write(line, help, n);
            return;
        }
        help = end;
    }
}

static void overview(StrBuf *text)
{
    sb_puts(text,
            "\n"
            "help NAME explains a function, help FIELD lists the functions of a field, and\n"
            "lookfor WORD finds functions whose help speaks of WORD. Tab completes names.\n"
            "lesson begins a course: from ones (10, 11) to a trained network in ten lessons.\n"
            "\n");
    fields_describe(text);
    sb_puts(text, "\n");
}

enum { LIST_WIDTH = 80, NAME_WIDTH = 20 };

/* "name   what it does", cut between words at the end of the line. */
static void list_line(StrBuf *list, const char *name, const char *help)
{
    StrBuf line = STRBUF_INIT;
    Index room = LIST_WIDTH - NAME_WIDTH - 1;
    first_description(name, help, &line);
    Index len = line.len;
    if (len > room) {
        for (len = room - 3; len > 0 && line.data[len] != ' ';) len--;
        sb_printf(list, "%-*s%.*s...\n", NAME_WIDTH, name, (int) len, sb_str(&line));
    } else {
        sb_printf(list, "%-*s%s\n", NAME_WIDTH, name, sb_str(&line));
    }
    sb_free(&line);
}

static void list_function(void *data, const char *name, const char *help)
{
    list_line(data, name, help);
}

/* "nn", or "plot/" where a function has the name, too: *text gets the list of the field's functions. */
static bool field_help(Interp *it, const char *name, bool is_function, StrBuf *text)
{
    size_t len = strlen(name);
    StrBuf bare = STRBUF_INIT;
    bool slash = len > 1 && name[len - 1] == '/';
    sb_write(&bare, name, (Index) (len - slash));
    const Field *field = is_function && !slash ? NULL : field_find(sb_str(&bare));
    sb_free(&bare);
    if (!field) return false;
    sb_printf(text, "%s: %s\n\n", field->name, field->about);
    field_visit(it, field, list_function, text);
    return true;
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
    else if (st == OK) out_write(it, sb_str(&text), text.len);
    sb_free(&text);
    return st;
}

static const char help_hints[] =
    "hints\n"
    "hints on | off | auto\n"
    "Hints below error messages: what was probably meant. auto, as at the start: on a terminal. on: everywhere; off:\n"
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
    "Below a warning about NAME: the one of NAMES, a cell array, that was probably meant, where hints are shown.\n"
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
    "TEXT = help (NAME)\n"
    "Show what a function does: the text of a built-in function, or the first comment in its file. Or list the\n"
    "functions of a field: help nn, help linalg, ..., help plot/ where a function has the field's name. help alone\n"
    "lists the fields. NAME may also be a word or an operator of the language: help for, help .*\n"
    "  >> help rehash\n"
    "  'rehash' is a built-in function\n"
    "  \n"
    "  rehash ()\n"
    "  Look at the directories of the path again.\n"
    "    >> rehash ()\n"
    "  See also: addpath\n"
    "  \n"
    "See also: lookfor, which, type";
static Status bi_help(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf name = STRBUF_INIT, text = STRBUF_INIT, path = STRBUF_INIT;
    HelpSource source;
    Status st = OK;
    if (nin == 0) {
        overview(&text);
        if (nout > 0) out[0] = val_string(it, sb_str(&text));
        else out_puts(it, sb_str(&text));
        sb_free(&text);
        return OK;
    }
    if (!val_is_string(in[0])) return err(it, "help: invalid input");
    st = val_get_string(it, in[0], &name);
    if (st == OK && strncmp(sb_str(&name), "hint:", 5) == 0) {
        st = help_of_hint(it, sb_str(&name) + 5, out, nout);
        goto done;
    }
    source = st == OK ? help_find(it, sb_str(&name), &text, &path) : HELP_NONE;
    if (st == OK && field_help(it, sb_str(&name), source != HELP_NONE, &text)) {
        if (nout > 0) out[0] = val_string_n(it, text.data, text.len);
        else out_printf(it, "%s\n", text.data);
        goto done;
    }
    const char *word = source == HELP_NONE ? help_of_word(sb_str(&name)) : NULL;
    if (st == OK && word) {
        if (nout > 0) out[0] = val_string(it, word);
        else out_printf(it, "%s\n", word);
        goto done;
    }
    if (st == OK && source == HELP_NONE) {
        const char *other = similar_name(it, sb_str(&name));
        st = err_id(it, "Octave:undefined-function", "help: '%s' not found", sb_str(&name));
        if (other) err_hint(it, "did you mean '%s'?", other);
    } else if (st == OK && text.len == 0) {
        st = err(it, "help: '%s' is not documented", sb_str(&name));
    }
    if (st == OK && nout > 0) {
        out[0] = val_string_n(it, text.data, text.len);
    } else if (st == OK) {
        static const char *const kinds[] = { "", "a built-in function", "a function of the library",
                                             "a function from the file " };
        out_printf(it, "'%s' is %s%s\n\n%s%s\n", sb_str(&name), kinds[source], sb_str(&path), text.data,
                   text.data[text.len - 1] == '\n' ? "" : "\n");
        if (field_find(sb_str(&name)))
            out_printf(it, "help %s/ lists the functions of the field '%s'.\n\n", sb_str(&name),
                       sb_str(&name));
    }
done:
    sb_free(&name);
    sb_free(&text);
    sb_free(&path);
    return st;
}

/* ---- lookfor ---- */

static bool contains_nocase(const char *text, const char *word)
{
    size_t len = strlen(word);
    for (; *text; text++)
        if (strncasecmp(text, word, len) == 0) return true;
    return false;
}

/* Does help, or the name, have all the words? */
static bool speaks_of(const char *name, const char *help, const TextList *words)
{
    for (Index k = 0; k < words->count; k++) {
        Text t = text_list_at(words, k);
        StrBuf word = STRBUF_INIT;
        sb_write(&word, t.s, t.len);
        bool found = contains_nocase(name, sb_str(&word)) || contains_nocase(help, sb_str(&word));
        sb_free(&word);
        if (!found) return false;
    }
    return true;
}

static void show_match(Interp *it, const char *name, const char *help, const TextList *words)
{
    StrBuf line = STRBUF_INIT;
    if (strncmp(name, "__", 2) == 0 || !speaks_of(name, help, words)) return;
    list_line(&line, name, help);
    out_puts(it, sb_str(&line));
    sb_free(&line);
}

static const char help_lookfor[] =
    "lookfor WORD...\n"
    "lookfor -all WORD...\n"
    "List the functions that have all the words in their name or their help.\n"
    "  >> lookfor functions 'words in their name'\n"
    "  lookfor             List the functions that have all the words in their name...\n"
    "See also: help, which";
static Status bi_lookfor(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    TextList words = TEXT_LIST_INIT;
    Index count;
    const Builtin *const *builtins = builtins_all(it, &count);
    (void) out, (void) nout;
    for (int k = 0; k < nin; k++) {
        Text t;
        if (!text_get(in[k], &t)) {
            text_list_free(&words);
            return err(it, "lookfor: STR must be a string");
        }
        if (!text_is(in[k], "-all")) text_list_add(&words, t.s, t.len);
    }
    for (Index k = 0; k < count; k++)
        if (builtins[k]->help) show_match(it, builtins[k]->name, builtins[k]->help, &words);
    for (int k = 0; k < stdlib_count; k++) {
        StrBuf text = STRBUF_INIT;
        help_comment(stdlib_text(&stdlib_files[k]), false, &text);
        show_match(it, stdlib_name(&stdlib_files[k]), sb_str(&text), &words);
        sb_free(&text);
    }
    text_list_free(&words);
    return OK;
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
%!assert (! isempty (strfind (evalc ("lookfor -all learning rate"), "nn_train")))
%!test
%! f = fopen ("mine.m", "w");
%! fputs (f, ["% Copyright me\n\n% mine (X)\n% Twice X.\nfunction y = mine (x)\n  y = 2*x;\nend\n"]);
%! fclose (f);
%! rehash ();
%! assert (help ("mine"), "mine (X)\nTwice X.\n");
%!error <lookfor: STR must be a string> lookfor (3)
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
    { "__library_text__", bi_library_text,    1,  1,           0,  1,   help_library_text },
    { "help",             bi_help,            0,  1,           0,  1,   help_help },
    { "lookfor",          bi_lookfor,         1, -1,           0,  0,   help_lookfor },
    { 0 },
};
