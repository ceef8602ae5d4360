/* Looking around in a program that stands: keyboard, and the commands that go on, step, and move between
 * frames. Where it stops is for breakpoints.c and lang/debug.c. */
#include "lib/system/debugger.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/interrupt.h"
#include "lang/builtin.h"
#include "lang/stdlib.h"
#include "lang/traceback.h"
#include "lib/system/asking.h"
#include "lib/text.h"
#include "value/structs.h"

/* ---- commands, until one of them says that the program goes on ---- */

/* After Ctrl-C the prompt comes again, if there is somebody to see it. */
static bool stays_after_interrupt(Interp *it)
{
    if (it->stop_reason != STOP_INTERRUPT || !(it->interactive || isatty(STDIN_FILENO))) return false;
    interrupt_clear(it);
    it->stop_reason = STOP_NONE;
    out_puts(it, "\n");
    return true;
}

static bool is_return(const StrBuf *text)
{
    static const char *const words[] = { "return", "return;" };
    const char *s = sb_str(text);
    while (*s == ' ' || *s == '\t') s++;
    for (int k = 0; k < COUNT_OF(words); k++)
        if (strcmp(s, words[k]) == 0) return true;
    return false;
}

/* An empty line does what the last command did, where that was a step. */
static bool is_step(const StrBuf *text)
{
    static const char *const words[] = { "dbstep", "dbnext", "dbcont" };
    for (int k = 0; k < COUNT_OF(words); k++)
        if (strncmp(sb_str(text), words[k], 6) == 0 && (text->len == 6 || text->data[6] == ' ')) return true;
    return false;
}

/* One command. OK: the prompt comes again, or goes_on is set. */
static Status run_command(Interp *it, DebugStop *stop, const StrBuf *text)
{
    Debugger *d = debug_of(it);
    Status st = debug_eval(it, sb_str(text), text->len);
    if (st == ERR) {
        error_report(it);
        return OK;
    }
    if (st == OK || stays_after_interrupt(it)) return OK;
    if (it->stop_reason != STOP_DEBUG || d->leaving_all) return st;
    if (d->leaving == stop) {
        d->leaving = NULL;          /* what this stop's program was called from goes on */
        return st;
    }
    it->stop_reason = STOP_NONE;
    return OK;
}

static Status talk(Interp *it, const char *prompt)
{
    DebugStop *stop = debug_of(it)->stop;
    StrBuf text = STRBUF_INIT;
    Status st = OK;
    while (st == OK && !stop->goes_on) {
        if (!read_statement(it, prompt, NULL, &text)) {
            st = check_interrupt(it);
            if (st == OK) break;
            if (stays_after_interrupt(it)) st = OK;
        } else if (is_return(&text)) {
            break;
        } else {
            StrBuf *last = &debug_of(it)->last_step;
            if (text.len == 0) sb_puts(&text, sb_str(last));
            sb_clear(last);
            if (is_step(&text)) sb_puts(last, sb_str(&text));
            st = run_command(it, stop, &text);
        }
    }
    sb_free(&text);
    return st;
}

void debugger_listens(Interp *it)
{
    Debugger *d = debug_of(it);
    d->talk = talk;
    d->test = debug_test;
    d->show_error = error_show;
    debug_hear_warnings(it);
}

static const char help_keyboard[] =
    "keyboard ()\n"
    "keyboard (PROMPT)\n"
    "Stop here and run what is typed, in the function that calls it, until return, dbcont or the end of\n"
    "input.\n"
    "  >> keyboard   % not run\n"
    "  >> if false, keyboard, end\n"
    "See also: dbstop, dbstep, dbcont, dbquit, input";
static Status bi_keyboard(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    StrBuf prompt = STRBUF_INIT;
    Status st = OK;
    if (nin > 0) st = text_arg(it, in[0], &prompt, "keyboard: PROMPT must be a string");
    else sb_puts(&prompt, "keyboard> ");
    debugger_listens(it);
    if (st == OK) st = debug_stop(it, debug_frame_below(it, it->vm->nframes - 1), sb_str(&prompt));
    sb_free(&prompt);
    return st;
}

static Status only_stopped(Interp *it, const char *name)
{
    return debug_is_stopped(it) ? OK : err(it, "%s: can only be called in debug mode", name);
}

static const char help_dbcont[] =
    "dbcont\n"
    "Let the program that stands go on to the next breakpoint, or to its end.\n"
    "  >> dbcont   % not run\n"
    "  >> if isdebugmode (), dbcont, end\n"
    "See also: dbstep, dbquit, dbstop";
static Status bi_dbcont(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out UNUSED,
                        int nout UNUSED)
{
    Status st = only_stopped(it, "dbcont");
    if (st == OK) debug_of(it)->stop->goes_on = true;
    return st;
}

static const char help_dbstep[] =
    "dbstep\n"
    "dbstep N\n"
    "dbstep in\n"
    "dbstep out\n"
    "Run the next statement of the function that stands, or N of them, and stop again. in: stop at the first\n"
    "statement of a function that is called on the way, but for those of the library; out: stop when the\n"
    "function has returned.\n"
    "An empty line repeats it. dbnext is another name.\n"
    "  >> dbstep   % not run\n"
    "  >> if isdebugmode (), dbstep, end\n"
    "See also: dbcont, dbstop, dbwhere";
static Status bi_dbstep(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    Stepping kind = STEPPING_OVER;
    Text t;
    long count = 1;
    Status st = only_stopped(it, "dbstep");
    if (st != OK) return st;
    if (nin > 0 && text_is(in[0], "in")) kind = STEPPING_IN;
    else if (nin > 0 && text_is(in[0], "out")) kind = STEPPING_OUT;
    else if (nin > 0) {
        StrBuf number = STRBUF_INIT;
        char *end;
        if (!text_get(in[0], &t)) return err(it, "dbstep: input argument must be a string");
        sb_write(&number, t.s, t.len);
        count = strtol(sb_str(&number), &end, 10);
        bool is_count = *end == '\0' && number.len > 0 && count > 0 && count < INT32_MAX;
        sb_free(&number);
        if (!is_count) return err(it, "dbstep: invalid argument");
    }
    debug_step(it, kind, (int) count);
    return OK;
}

static const char help_dbquit[] =
    "dbquit\n"
    "dbquit all\n"
    "Give up the program that stands; its cleanups run. Of several that stand, one within the other, the\n"
    "innermost, or all. A program that octavo runs from a file ends.\n"
    "  >> dbquit   % not run\n"
    "  >> if isdebugmode (), dbquit, end\n"
    "See also: dbcont, dbstep";
static Status bi_dbquit(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    Debugger *d = debug_of(it);
    Text t = { "", 0 };
    Status st = only_stopped(it, "dbquit");
    if (st != OK) return st;
    if (nin > 0 && !text_is(in[0], "all")) {
        if (!text_get(in[0], &t)) return err(it, "dbquit: argument must be a string");
        return err(it, "dbquit: unrecognized argument '%.*s'", (int) t.len, t.s);
    }
    d->leaving = d->stop;
    d->leaving_all = nin > 0;
    it->stop_reason = STOP_DEBUG;
    return STOP;
}

static const char help_isdebugmode[] =
    "isdebugmode ()\n"
    "True while the debugger has stopped the program.\n"
    "  >> isdebugmode ()\n"
    "  ans = 0\n"
    "See also: dbstop, keyboard";
static Status bi_isdebugmode(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    out[0] = val_bool(debug_is_stopped(it));
    return OK;
}

/* ---- where it is ---- */

static void say_where(Interp *it)
{
    Index shown = debug_shown(it);
    StrBuf name = STRBUF_INIT;
    if (shown < 0) {
        out_puts(it, "at top level\n");
        return;
    }
    FramePlace place = debug_frame_place(it, shown, &name);
    out_printf(it, "stopped in %s at line %d [%s] \n", sb_str(&name), place.line, place.file);
    sb_free(&name);
}

static const char help_dbwhere[] =
    "dbwhere\n"
    "Show the function and line that is looked at.\n"
    "  >> dbwhere\n"
    "  at top level\n"
    "See also: dbstack, dblist, dbup, dbdown";
static Status bi_dbwhere(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out UNUSED,
                         int nout UNUSED)
{
    say_where(it);
    return OK;
}

static Index frame_above(Interp *it, Index frame, Index last)
{
    for (Index k = frame + 1; k <= last; k++)
        if (debug_frame_counts(it, k)) return k;
    return frame;
}

/* by > 0: towards the callers. */
static Status move(Interp *it, const char *name, const Value *in, int nin, int by)
{
    long count = 1;
    Text t;
    if (nin > 0) {
        char *end = NULL;
        StrBuf number = STRBUF_INIT;
        if (!text_get(in[0], &t)) return err(it, "%s: argument must be a string", name);
        sb_write(&number, t.s, t.len);
        count = strtol(sb_str(&number), &end, 10);
        bool is_count = *end == '\0' && number.len > 0;
        sb_free(&number);
        if (!is_count) return err(it, "%s: N must be an integer", name);
    }
    if (debug_is_stopped(it)) {
        DebugStop *stop = debug_of(it)->stop;
        bool up = (count > 0) == (by > 0);
        if (count < 0) count = -count;
        for (; count > 0; count--) {
            if (up && stop->shown >= 0) stop->shown = debug_frame_below(it, stop->shown - 1);
            else if (!up) stop->shown = frame_above(it, stop->shown, stop->frame);
            if (stop->shown < 0 && up) break;
        }
    }
    say_where(it);
    return OK;
}

static const char help_dbup[] =
    "dbup\n"
    "dbup N\n"
    "Look at the caller of the function that is looked at, N callers up: commands see its variables.\n"
    "  >> dbup   % not run\n"
    "  >> if isdebugmode (), dbup, end\n"
    "See also: dbdown, dbstack, dbwhere";
static Status bi_dbup(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    return move(it, "dbup", in, nin, 1);
}

static const char help_dbdown[] =
    "dbdown\n"
    "dbdown N\n"
    "Undo what dbup did, one step or N.\n"
    "  >> dbdown   % not run\n"
    "  >> if isdebugmode (), dbdown, end\n"
    "See also: dbup, dbstack, dbwhere";
static Status bi_dbdown(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    return move(it, "dbdown", in, nin, -1);
}

/* Frames that count, innermost first; the caller frees them. Of a program that stands those above the stop
 * are the commands'. */
static Index *stack_frames(Interp *it, Index *count)
{
    Index *frames = mem_alloc(sizeof(*frames) * (size_t) (it->vm->nframes + 1));
    *count = 0;
    for (Index k = debug_frame_below(it, it->vm->nframes - 1); k >= 0; k = debug_frame_below(it, k - 1))
        frames[(*count)++] = k;
    return frames;
}

static void print_stack(Interp *it, const Index *frames, Index n, Index skip, Index shown)
{
    StrBuf name = STRBUF_INIT;
    Index width = 0;
    for (Index k = skip; k < n; k++) {
        (void) debug_frame_place(it, frames[k], &name);
        if (name.len > width) width = name.len;
    }
    if (skip < n) out_puts(it, "stopped in:\n\n");
    for (Index k = skip; k < n; k++) {
        FramePlace place = debug_frame_place(it, frames[k], &name);
        out_puts(it, frames[k] == shown ? "  --> " : "      ");
        out_printf(it, "%*s at line %d [%s]\n", (int) width, sb_str(&name), place.line, place.file);
    }
    sb_free(&name);
}

static Status stack_struct(Interp *it, const Index *frames, Index n, Value *out)
{
    static const char *const fields[] = { "file", "name", "line", "column" };
    Struct *s = NULL;
    Dims dims = dims_2(n, 1);
    StrBuf name = STRBUF_INIT;
    Status st = struct_new_nd(it, &dims, &s);
    if (st != OK) return st;
    for (int f = 0; f < COUNT_OF(fields); f++) (void) struct_add_field(it, s, sym_intern(it, fields[f]));
    for (Index k = 0; k < n; k++) {
        FramePlace place = debug_frame_place(it, frames[k], &name);
        const char *gt = strchr(sb_str(&name), '>'), *shown = gt ? gt + 1 : sb_str(&name);
        val_set_take(struct_at(s, k, 0), val_string(it, place.file));
        val_set_take(struct_at(s, k, 1), val_string(it, shown));
        val_set_take(struct_at(s, k, 2), val_num(place.line));
        val_set_take(struct_at(s, k, 3), val_num(place.column));
    }
    sb_free(&name);
    *out = val_from_struct_take(&s);
    return OK;
}

/* The words of options go without effect in Octave too. */
static Status skipped_frames(Interp *it, const Value *in, int nin, Index *skip)
{
    for (int k = 0; k < nin; k++) {
        double x = -1;
        Text t;
        char *end = NULL;
        if (text_is(in[k], "-completenames") || text_is(in[k], "-omitnested")) continue;
        if (text_get(in[k], &t)) {
            StrBuf number = STRBUF_INIT;
            sb_write(&number, t.s, t.len);
            x = strtod(sb_str(&number), &end);
            if (*end != '\0' || number.len == 0) x = -1;
            sb_free(&number);
        } else if (val_get_double(it, in[k], &x) != OK) {
            err_clear(it);
            x = -1;
        }
        if (!(x >= 0 && x < 1e6) || x != (double) (Index) x)
            return err(it, "dbstack: N must be a non-negative integer");
        *skip = (Index) x;
    }
    return OK;
}

static const char help_dbstack[] =
    "dbstack\n"
    "dbstack (N)\n"
    "[STACK, IDX] = dbstack (...)\n"
    "Where the program is: the functions and scripts that are running, innermost first and without the first N,\n"
    "printed or as a struct array with the fields file, name, line and column. IDX is the number of the one\n"
    "that is looked at, 0: none is.\n"
    "  >> isstruct (dbstack ())\n"
    "  ans = 1\n"
    "See also: dbup, dbdown, dbwhere, mfilename";
static Status bi_dbstack(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Index n, skip = 0, index = 0;
    Index *frames = stack_frames(it, &n);
    Index shown = debug_is_stopped(it) ? debug_of(it)->stop->shown : n > 0 ? frames[0] : -1;
    Status st = skipped_frames(it, in, nin, &skip);
    if (skip > n) skip = n;
    for (Index k = skip; k < n; k++)
        if (frames[k] == shown) index = k - skip + 1;
    if (st == OK && nout == 0) print_stack(it, frames, n, skip, shown);
    if (st == OK && nout > 0) st = stack_struct(it, frames + skip, n - skip, &out[0]);
    if (st == OK && nout > 1) out[1] = val_num((double) index);
    mem_free(frames);
    return st;
}

/*
%!function [s, k] = inner_of_two ()
%!  [s, k] = dbstack ();
%!end
%!function [s, k] = outer_of_two ()
%!  [s, k] = inner_of_two ();
%!end
%!test
%! [s, k] = outer_of_two ();
%! assert (fieldnames (s), {"file"; "name"; "line"; "column"})
%! assert ({s(1:2).name}, {"inner_of_two", "outer_of_two"})
%! assert (diff ([s(1:2).line]), 3)
%! assert (k, 1)
%!error <N must be a non-negative integer> dbstack (-1)
%!error <can only be called in debug mode> dbstep ()
%!error <can only be called in debug mode> dbcont ()
%!error <can only be called in debug mode> dbquit ()
*/

/* ---- the text ---- */

typedef struct Lines {
    int first, last;             /* last 0: to the end */
} Lines;

/* N, N:M, N:end. */
static bool read_lines(const char *s, Lines *out)
{
    char *end;
    long first = strtol(s, &end, 10), last = first;
    if (end == s) return false;
    if (*end == ':') {
        s = end + 1;
        last = strcmp(s, "end") == 0 ? 0 : strtol(s, &end, 10);
        if (last && (end == s || *end)) return false;
    } else if (*end) return false;
    if (first > INT32_MAX || last > INT32_MAX) return false;
    *out = (Lines) { (int) first, (int) last };
    return true;
}

/* current: the line to point at, 0: none. */
static void print_lines(Interp *it, const Source *source, Lines lines, int current)
{
    Index len;
    const char *line;
    for (int k = lines.first; lines.last == 0 || k <= lines.last; k++) {
        line = source_line(source, k, &len);
        if (!line) break;
        if (k > 1 && line == source->text + source->len) break;           /* behind the last newline */
        out_printf(it, k == current ? "%d-->\t%.*s\n" : "%d\t%.*s\n", k, (int) len, line);
    }
}

/* The text of the file that the name's function is in. */
static Status print_file(Interp *it, const char *name, Lines lines)
{
    StopPlaces places;
    StrBuf text = STRBUF_INIT;
    const StdlibFile *embedded = stdlib_find(name);
    Source *source;
    if (debug_places(it, name, &places) != OK) {
        err_clear(it);
        return err(it, "dbtype: function <%s> not found\n", name);
    }
    Status st = OK;
    if (embedded && strcmp(stdlib_path(embedded), places.file) == 0) sb_write(&text, stdlib_text(embedded), embedded->len);
    else st = source_read_file(it, places.file, &text);
    if (st == OK) {
        source = source_new(NULL, sb_str(&text), text.len, 1);
        print_lines(it, source, lines, 0);
        source_release(source);
    }
    sb_free(&text);
    debug_places_free(&places);
    return st;
}

static const char help_dbtype[] =
    "dbtype\n"
    "dbtype FUNCTION\n"
    "dbtype FUNCTION N:M\n"
    "Show the lines of a function's file with their numbers, all or those from N to M (a number, or end);\n"
    "without a name those of the function where the program stands.\n"
    "  >> dbtype trace 1\n"
    "  1\t## trace (A)\n"
    "See also: dblist, dbwhere, type";
static Status bi_dbtype(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    StrBuf first = STRBUF_INIT, second = STRBUF_INIT;
    Index shown = debug_shown(it);
    Lines lines = { 1, 0 };
    Status st = OK;
    if (nin > 2) return err(it, "dbtype: expecting zero, one, or two arguments\n");
    if (nin > 0) st = text_arg(it, in[0], &first, "dbtype: arguments must be strings");
    if (st == OK && nin > 1) st = text_arg(it, in[1], &second, "dbtype: arguments must be strings");
    bool here = st == OK && (nin == 0 || (nin == 1 && read_lines(sb_str(&first), &lines)));
    if (st == OK && nin == 2 && !read_lines(sb_str(&second), &lines)) lines.first = 0;
    if (st == OK && lines.first < 1) st = err(it, "dbtype: start and end lines must be >= 1\n");
    else if (st == OK && lines.last && lines.first > lines.last)
        st = err(it, "dbtype: start line must be less than end line\n");
    if (st == OK && here && shown < 0)
        st = err(it, "dbtype: must be inside a user function to give no arguments to dbtype\n");
    if (st == OK && here) print_lines(it, it->vm->frames[shown].proto->source, lines, 0);
    else if (st == OK) st = print_file(it, sb_str(&first), lines);
    sb_free(&first);
    sb_free(&second);
    return st;
}

static const char help_dblist[] =
    "dblist\n"
    "dblist N\n"
    "Show the lines around the one where the program stands: N of them, or 10.\n"
    "  >> dblist   % not run\n"
    "  >> if isdebugmode (), dblist, end\n"
    "See also: dbtype, dbwhere";
static Status bi_dblist(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    Index shown = debug_shown(it);
    StrBuf number = STRBUF_INIT, name = STRBUF_INIT;
    Lines wanted = { 10, 10 };
    Status st = OK;
    if (nin > 0) st = text_arg(it, in[0], &number, "dblist: N must be a non-negative integer");
    bool is_number = st == OK && (nin == 0 || read_lines(sb_str(&number), &wanted));
    if (st == OK && (!is_number || wanted.first < 0 || wanted.first != wanted.last))
        st = err(it, "dblist: N must be a non-negative integer");
    if (st == OK && shown < 0) st = err(it, "dblist: must be inside a user function to use dblist\n");
    if (st == OK) {
        int line = debug_frame_place(it, shown, &name).line, half = wanted.first / 2;
        Lines lines = { line > half ? line - half : 1, line + half };
        print_lines(it, it->vm->frames[shown].proto->source, lines, line);
    }
    sb_free(&number);
    sb_free(&name);
    return st;
}

const Builtin debugger_builtins[] = {
    { "dbcont", bi_dbcont, 0, 0, 0, 0, help_dbcont },
    { "dbdown", bi_dbdown, 0, 1, 0, 0, help_dbdown },
    { "dblist", bi_dblist, 0, 1, 0, 0, help_dblist },
    { "dbnext", bi_dbstep, 0, 1, 0, 0, help_dbstep },
    { "dbquit", bi_dbquit, 0, 1, 0, 0, help_dbquit },
    { "dbstack", bi_dbstack, 0, -1, 0, 2, help_dbstack },
    { "dbstep", bi_dbstep, 0, 1, 0, 0, help_dbstep },
    { "dbtype", bi_dbtype, 0, -1, 0, 0, help_dbtype },
    { "dbup", bi_dbup, 0, 1, 0, 0, help_dbup },
    { "dbwhere", bi_dbwhere, 0, 0, 0, 0, help_dbwhere },
    { "isdebugmode", bi_isdebugmode, 0, 0, 0, 1, help_isdebugmode },
    { "keyboard", bi_keyboard, 0, 1, 0, 0, help_keyboard },
    { 0 },
};
