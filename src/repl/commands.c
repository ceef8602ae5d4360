/* Builtins that only make sense with a person at the screen: clc, paste, slow_statement. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "repl/editor.h"
#include "repl/paste.h"
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
    output_line_ends(it->output);
    return OK;
}

static const char help_paste[] =
    "paste\n"
    "Read a session that was copied from elsewhere and run what was typed in it: prompts (>> and octave:1>)\n"
    "go, and what was printed with them. Paste it, then Ctrl-D on a line of its own. What is pasted at the\n"
    "prompt itself loses its prompts without a command, where the terminal says what is pasted.\n"
    "  >> paste   % not run\n"
    "  >> if false, paste, end\n"
    "See also: history, run";
static Status bi_paste(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf text = STRBUF_INIT, line = STRBUF_INIT;
    LineResult result = LINE_READ;
    (void) in, (void) nin, (void) out, (void) nout;
    while (result == LINE_READ) {
        result = editor_read(it, "", &line);
        if (result == LINE_READ) sb_write(&text, sb_str(&line), line.len);
        /* pasted as a whole */
        if (result == LINE_READ && memchr(sb_str(&line), '\n', (size_t) (line.len > 0 ? line.len - 1 : 0))) break;
    }
    Status st = check_interrupt(it);
    paste_strip(&text);
    if (st == OK) st = eval_text(it, 0, sb_str(&text), text.len, 0, NULL);
    sb_free(&text);
    sb_free(&line);
    return st;
}

static void *slow_new(Interp *it)
{
    double *seconds = mem_alloc(sizeof(double));
    (void) it;
    *seconds = 2;
    return seconds;
}

static void slow_free(void *seconds) { mem_free(seconds); }

static const StateKind slow_kind = { slow_new, slow_free };

double repl_slow_seconds(Interp *it) { return *(double *) interp_state(it, &slow_kind); }

static const char help_slow_statement[] =
    "slow_statement ()\n"
    "OLD = slow_statement (SECONDS)\n"
    "A statement at the prompt that takes longer than so many seconds (2 at first; Inf: none) is followed by a\n"
    "line that says how long it took.\n"
    "  >> slow_statement ()\n"
    "  ans = 2\n"
    "See also: tic, toc, timeit";
static Status bi_slow_statement(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    double *seconds = interp_state(it, &slow_kind), x;
    if (nin == 0 || nout > 0) out[0] = val_num(*seconds);
    if (nin == 0) return OK;
    if (val_is_char(in[0]) || val_get_double(it, in[0], &x) != OK || !(x >= 0)) {
        err_clear(it);
        return err(it, "slow_statement: SECONDS must be a number that is not negative");
    }
    *seconds = x;
    return OK;
}
/*
%!test
%! old = slow_statement (Inf);
%! assert (slow_statement (), Inf);
%! slow_statement (old);
%!error <must be a number that is not negative> slow_statement (-1)
%!error <must be a number that is not negative> slow_statement ("x")
*/

const Builtin commands_builtins[] = {
    /* name       function     inputs min max   outputs min max   help */
    { "clc",      bi_clc,             0,  0,            0,  0,    help_clc },
    { "paste",    bi_paste,           0,  0,            0,  0,    help_paste },
    { "slow_statement", bi_slow_statement, 0, 1,        0,  1,    help_slow_statement },
    { 0 },
};
