/* Builtins that only make sense with a person at the screen: clc, more, history. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <readline/history.h>

#include "lang/builtin.h"
#include "repl/repl.h"
#include "value/value.h"

static const char help_clc[] =
    "clc\n"
    "clc ()\n"
    "Clear the terminal and put the cursor into its upper left corner. Prints nothing where the output is not\n"
    "a terminal.\n"
    "\n"
    "  >> clc\n"
    "\n"
    "See also: more, clear";
static Status bi_clc(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) in, (void) nin, (void) out, (void) nout;
    if (out_is_terminal(it)) out_puts(it, "\033[H\033[2J\033[3J");
    return OK;
}

static const char help_more[] =
    "more on\n"
    "more off\n"
    "Say whether long output should stop after each screenful. Octavo leaves paging to the terminal, which\n"
    "scrolls back, so neither changes what is printed; programs that say 'more off' first run as they are.\n"
    "\n"
    "  >> more off\n"
    "\n"
    "See also: clc, format";
static Status bi_more(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) out, (void) nout;
    if (nin == 0 || val_equals_cstr(in[0], "on") || val_equals_cstr(in[0], "off")) return OK;
    if (!val_is_string(in[0])) return err(it, "more: argument must be a string");
    return err(it, "more: argument must be \"on\" or \"off\"");
}

static const char help_history[] =
    "history\n"
    "history N\n"
    "history -c\n"
    "List what was typed at the prompt, in this session and earlier ones: all of it, or the last N lines.\n"
    "-c forgets it (the file of earlier sessions stays).\n"
    "\n"
    "  >> history 0\n"
    "\n"
    "See also: clc, who";
static Status bi_history(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    double wanted = history_length;
    int first;
    (void) out, (void) nout;
    if (nin > 0 && val_equals_cstr(in[0], "-c")) {
        clear_history();
        return OK;
    }
    if (nin > 0 && val_is_string(in[0])) {
        StrBuf text = STRBUF_INIT;
        char *rest = NULL;
        Status st = val_get_string(it, in[0], &text);
        if (st == OK) wanted = strtod(sb_str(&text), &rest);
        if (st == OK && (rest == sb_str(&text) || *rest)) st = err(it, "history: argument must be a number or -c");
        sb_free(&text);
        if (st != OK) return st;
    } else if (nin > 0) {
        Status st = val_get_double(it, in[0], &wanted);
        if (st != OK) return st;
    }
    if (wanted < 0) wanted = -wanted;
    first = wanted < history_length ? history_length - (int) wanted : 0;
    for (int k = first; k < history_length; k++) {
        const HIST_ENTRY *entry = history_get(history_base + k);
        if (entry) out_printf(it, "%5d  %s\n", k + 1, entry->line);
    }
    return OK;
}

/*
%!error <more: argument must be "on" or "off"> more ("sideways")
%!test more off
%!error <history: argument must be a number or -c> history ("x")
*/
const Builtin commands_builtins[] = {
    /* name       function     inputs min max   outputs min max   help */
    { "clc",      bi_clc,             0,  0,            0,  0,    help_clc },
    { "more",     bi_more,            0,  1,            0,  0,    help_more },
    { "history",  bi_history,         0,  1,            0,  0,    help_history },
    { 0 },
};
