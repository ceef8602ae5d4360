/* The history as programs see it: history, what it is kept in, and the pieces of run_history and edit_history. */
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <readline/history.h>

#include "lang/builtin.h"
#include "lib/text.h"
#include "repl/history.h"
#include "value/array.h"

/* ---- history ---- */

typedef struct Wanted {
    double count;
    bool plain, done;            /* done: -c, -r, -w have been seen to */
} Wanted;

static Status read_or_write(Interp *it, const char *option, const char *file)
{
    bool writes = option[1] == 'w';
    if (!*file) return err(it, "history: there is no file of the history; history %s FILE names one", option);
    if (writes ? history_write_to(file) : history_read_from(file)) return OK;
    return err(it, "history: cannot %s '%s': %s", writes ? "write" : "read", file, strerror(errno));
}

/* Argument k, with the file's name behind -r and -w. */
static Status take_argument(Interp *it, const Value *in, int nin, int *k, Wanted *wanted)
{
    StrBuf text = STRBUF_INIT, file = STRBUF_INIT;
    char *rest = NULL;
    Status st = OK;
    if (!val_is_string(in[*k])) return val_get_double(it, in[*k], &wanted->count);
    st = val_get_string(it, in[*k], &text);
    const char *word = sb_str(&text);
    if (st == OK && strcmp(word, "-q") == 0) wanted->plain = true;
    else if (st == OK && strcmp(word, "-c") == 0) {
        clear_history();
        wanted->done = true;
    } else if (st == OK && (strcmp(word, "-r") == 0 || strcmp(word, "-w") == 0)) {
        wanted->done = true;
        if (*k + 1 < nin) st = text_arg(it, in[++*k], &file, "history: the name of a file must be a string");
        else sb_puts(&file, history_choices().file);
        if (st == OK) st = read_or_write(it, word, sb_str(&file));
    } else if (st == OK) {
        wanted->count = strtod(word, &rest);
        bool is_number = rest != word && !*rest;
        if (!is_number && *word == '-') st = err(it, "history: unrecognized option '%s'", word);
        else if (!is_number) st = err(it, "history: bad non-numeric arg '%s'", word);
    }
    sb_free(&text);
    sb_free(&file);
    return st;
}

static const char help_history[] =
    "history\n"
    "history N\n"
    "history -q\n"
    "history -c\n"
    "history -w [FILE]\n"
    "history -r [FILE]\n"
    "LINES = history (...)\n"
    "List what was typed at the prompt, in this session and earlier ones: all of it, or the last N statements; as a cell\n"
    "array where a result is wanted. -q leaves out the numbers. -c forgets it all (the file of earlier sessions stays); -w\n"
    "writes it into a file, -r adds what is in a file: that of history_file, if none is named.\n"
    "\n"
    "  >> history 0\n"
    "\n"
    "See also: run_history, edit_history, history_file, who";
static Status bi_history(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Wanted wanted = { INFINITY, false, false };
    Status st = OK;
    Array *cells = NULL;
    for (int k = 0; k < nin && st == OK; k++) st = take_argument(it, in, nin, &k, &wanted);
    if (st != OK || (wanted.done && nout == 0)) return st;
    double count = fabs(wanted.count);
    int n = count < history_length ? (int) count : history_length;
    if (nout > 0) st = array_new(it, CLS_CELL, n, 1, &cells);
    for (int k = history_length - n; k < history_length && st == OK; k++) {
        const HIST_ENTRY *entry = history_get(history_base + k);
        const char *line = entry ? entry->line : "";
        if (nout > 0) val_set_take(&array_cells(cells)[k - history_length + n], val_string(it, line));
        else if (wanted.plain) out_printf(it, "%s\n", line);
        else out_printf(it, "%5d %s\n", history_base + k, line);
    }
    if (st == OK && nout > 0) out[0] = val_from_array_take(&cells);
    return st;
}

static const char help_note[] =
    "__history_note__ (TEXT)\n"
    "The latest entry of the history is TEXT instead of what stands there.\n"
    "  >> if false, __history_note__ ('x = 1'), end\n"
    "See also: run_history";
static Status bi_history_note(Interp *it, const Value *in, int nin UNUSED, Value *out UNUSED, int nout UNUSED)
{
    StrBuf text = STRBUF_INIT;
    Status st = text_arg(it, in[0], &text, "__history_note__: TEXT must be a string");
    if (st == OK && history_length > 0) free_history_entry(remove_history(history_length - 1));
    if (st == OK) history_note(sb_str(&text));
    sb_free(&text);
    return st;
}

/* ---- what is kept ---- */

static const char help_file[] =
    "FILE = history_file ()\n"
    "OLD = history_file (FILE)\n"
    "The file that the history is kept in, from one session to the next; empty: none is.\n"
    "  >> ischar (history_file ())\n"
    "  ans = 1\n"
    "See also: history, history_save, history_size";
static Status bi_history_file(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf text = STRBUF_INIT;
    Status st = nin > 0 ? text_arg(it, in[0], &text, "history_file: first argument must be a string") : OK;
    if (st == OK && (nin == 0 || nout > 0)) out[0] = val_string(it, history_choices().file);
    if (st == OK && nin > 0) history_choose_file(sb_str(&text));
    sb_free(&text);
    return st;
}

static const char help_save[] =
    "YES = history_save ()\n"
    "OLD = history_save (YES)\n"
    "Is what is typed kept in the file of the history?\n"
    "  >> islogical (history_save ())\n"
    "  ans = 1\n"
    "See also: history, history_file";
static Status bi_history_save(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    double x = 0;
    bool before = history_choices().saves;
    if (nin > 0 && (val_is_char(in[0]) || val_get_double(it, in[0], &x) != OK)) {
        err_clear(it);
        return err(it, "history_save: argument must be a logical value");
    }
    if (nin == 0 || nout > 0) out[0] = val_bool(before);
    if (nin > 0) history_choose_saving(x != 0);
    return OK;
}

static const char help_size[] =
    "N = history_size ()\n"
    "OLD = history_size (N)\n"
    "How many statements the history keeps at most.\n"
    "  >> history_size () > 0\n"
    "  ans = 1\n"
    "See also: history, history_file";
static Status bi_history_size(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    double x = 0;
    if (nin > 0 && (val_is_char(in[0]) || val_get_double(it, in[0], &x) != OK || !(x >= 0 && x < 1e9))) {
        err_clear(it);
        return err(it, "history_size: argument must be a number from 0 on");
    }
    if (nin == 0 || nout > 0) out[0] = val_num(history_choices().most);
    if (nin > 0) history_choose_size((int) x);
    return OK;
}

static const char help_control[] =
    "WORDS = history_control ()\n"
    "OLD = history_control (WORDS)\n"
    "What does not go into the history, separated by colons: ignorespace, statements that begin with a blank; erasedups,\n"
    "earlier ones that are the same. A statement that only repeats the last one (ignoredups) never does.\n"
    "  >> old = history_control ('erasedups');\n"
    "  >> history_control ()\n"
    "  ans = ignoredups:erasedups\n"
    "  >> history_control (old);\n"
    "See also: history, history_save";
static Status bi_history_control(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    HistoryChoices now = history_choices();
    StrBuf text = STRBUF_INIT;
    Status st = nin > 0 ? text_arg(it, in[0], &text, "history_control: first argument must be a string") : OK;
    bool spaced = false, repeated = false;
    char *rest = text.data, *word;
    while (st == OK && rest && (word = strsep(&rest, ":"))) {
        if (strcmp(word, "ignorespace") == 0 || strcmp(word, "ignoreboth") == 0) spaced = true;
        else if (strcmp(word, "erasedups") == 0) repeated = true;
        else if (*word && strcmp(word, "ignoredups") != 0) st = err(it, "history_control: unknown histcontrol directive %s", word);
    }
    if (st == OK && (nin == 0 || nout > 0)) {
        StrBuf words = STRBUF_INIT;
        sb_printf(&words, "ignoredups%s%s", now.ignores_spaced ? ":ignorespace" : "", now.erases_repeated ? ":erasedups" : "");
        out[0] = val_string(it, sb_str(&words));
        sb_free(&words);
    }
    if (st == OK && nin > 0) history_choose_control(spaced, repeated);
    sb_free(&text);
    return st;
}
/*
%!error <history: bad non-numeric arg 'x'> history ("x")
%!error <history: unrecognized option '-x'> history -x
%!error <history: cannot read '/no/such/file': No such file or directory> history -r /no/such/file
%!assert (iscellstr (history (0)))
%!error <history_size: argument must be a number from 0 on> history_size (-1)
%!error <history_control: unknown histcontrol directive never> history_control ("never")
%!error <history_file: first argument must be a string> history_file (1)
*/

const Builtin history_commands_builtins[] = {
    { "__history_note__", bi_history_note, 1, 1, 0, 0, help_note },
    { "history", bi_history, 0, -1, 0, 1, help_history },
    { "history_control", bi_history_control, 0, 1, 0, 1, help_control },
    { "history_file", bi_history_file, 0, 1, 0, 1, help_file },
    { "history_save", bi_history_save, 0, 1, 0, 1, help_save },
    { "history_size", bi_history_size, 0, 1, 0, 1, help_size },
    { 0 },
};
