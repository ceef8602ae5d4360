/* The prompt's loop: read a line, feed the parser, run what is complete. */
#include "repl/repl.h"

#include <errno.h>
#include <stdlib.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/interrupt.h"
#include "draw/pictures.h"
#include "lang/debug.h"
#include "lang/reader.h"
#include "lang/traceback.h"
#include "repl/editor.h"
#include "repl/pages.h"
#include "repl/prompts.h"
#include "repl/shortcuts.h"

static void greet(Interp *it, const char *version)
{
    out_printf(it, "Octavo %s. Type help for help, exit or Ctrl-D to leave.\n\n", version);
}

/* After Ctrl-C: back to the prompt, the workspace as it is. */
static void forget_interrupt(Interp *it)
{
    interrupt_clear(it);
    it->stop_reason = STOP_NONE;
    out_puts(it, "\n");
}

/* SIGTERM or a time limit: the session is over, with this status. */
static bool terminated(Interp *it, int *exit_status)
{
    bool by_time = it->stop_reason == STOP_TIME || it->signalled == CAUSE_TIME;
    if (!by_time && it->stop_reason != STOP_TERMINATE && it->signalled != CAUSE_TERMINATE) return false;
    *exit_status = by_time ? 124 : 128 + SIGTERM;
    it->stop_reason = STOP_NONE;
    interrupt_clear(it);
    return true;
}

/* What came of what was typed. */
typedef struct Turn {
    bool inside;   /* more lines belong to the statement */
    bool over;     /* so is the session */
    bool failed;   /* by an error or Ctrl-C */
    int number;    /* of the statement, from 1 on */
    StrBuf entry;  /* the statement so far, for the history */
} Turn;

/* For people who look elsewhere meanwhile. */
static void say_time(Interp *it, double seconds)
{
    bool grey = editor_has_colours() && out_has_colours(it);
    if (!out_is_terminal(it) || seconds < repl_slow_seconds(it)) return;
    out_printf(it, "%s(%.*f s)%s\n", grey ? "\033[2m" : "", seconds < 10 ? 1 : 0, seconds, grey ? "\033[m" : "");
}

/* st: of what was typed. */
static void tell_failure(Interp *it, Status st, Turn *turn)
{
    if (st != OK || it->interrupted) turn->failed = true;
    if (st == ERR) error_report(it);
    if (st == STOP && it->stop_reason == STOP_TIME) error_report(it);
    turn->over = (st == STOP && it->stop_reason != STOP_INTERRUPT) || it->signalled > CAUSE_CTRL_C;
    if (!turn->over && (st == STOP || it->interrupted)) forget_interrupt(it);
}

/* shortcut: a line for the shell and its like (repl/shortcuts.h); NULL: the reader has a statement. */
static void run_statement(Interp *it, Reader *reader, const char *shortcut, Index len, Turn *turn)
{
    double began = clock_seconds();
    pages_begin(it);
    Status st = shortcut ? shortcut_run(it, shortcut, len) : reader_run(reader);
    pages_end(it);
    double took = clock_seconds() - began;
    out_progress_end(it);
    if (st == OK && it->memory.failed) st = interrupt_status(it);
    if (debug_quits(it, st)) {
        turn->failed = true;
        return;
    }
    if (st == OK) say_time(it, took);
    tell_failure(it, st, turn);
}

/* A statement of several lines is one entry of the history. What was left unfinished is kept too: it may be
 * mended. */
static void note_entry(Turn *turn)
{
    editor_note(&turn->entry);
    sb_clear(&turn->entry);
    turn->inside = false;
}

/* One line for the parser. */
static void take_line(Interp *it, Reader *reader, const char *line, Index len, Turn *turn)
{
    bool shortcut = !turn->inside && shortcut_is(it, line, len);
    ReaderState state = shortcut ? READER_READY : reader_feed(reader, line, len);
    sb_write(&turn->entry, line, len);
    turn->inside = state == READER_MORE;
    if (turn->inside) return;
    note_entry(turn);
    turn->failed = false;
    turn->number++;
    if (state == READER_ERROR) tell_failure(it, interrupt_or_error(it), turn);
    else run_statement(it, reader, shortcut ? line : NULL, len, turn);
}

/* What was read may be several lines (a recalled block); an error in it ends it. */
static void take_lines(Interp *it, Reader *reader, const StrBuf *lines, Turn *turn)
{
    const char *at = lines->data, *end = lines->data + lines->len;
    turn->failed = false;
    while (at < end && !turn->over && !turn->failed) {
        const char *newline = memchr(at, '\n', (size_t) (end - at));
        const char *next = newline ? newline + 1 : end;
        take_line(it, reader, at, next - at, turn);
        at = next;
    }
}

/* A terminal shows what is typed by itself. */
static void note_in_diary(Interp *it, const char *shown, const StrBuf *line)
{
    out_diary(it, shown, (Index) strlen(shown));
    out_diary(it, sb_str(line), line->len);
    if (line->len == 0 || line->data[line->len - 1] != '\n') out_diary(it, "\n", 1);
}

int repl_run(Interp *it, const ReplOptions *options)
{
    Reader *reader = reader_new(it);
    StrBuf line = STRBUF_INIT, shown = STRBUF_INIT;
    Turn turn = { .number = 1, .entry = STRBUF_INIT };
    int exit_status = 0;
    if (!options->quiet) greet(it, options->version);
    editor_start(it, options);
    while (!turn.over) {
        prompt_text(it, turn.inside ? "PS2" : "PS1", turn.number, &shown);
        switch (editor_read(it, sb_str(&shown), &line)) {
        case LINE_INTERRUPTED:
            turn.over = terminated(it, &exit_status);
            if (turn.over) break;
            reader_reset(reader);
            note_entry(&turn);
            forget_interrupt(it);
            break;
        case LINE_END:
            if (turn.inside && reader_end(reader) == READER_ERROR) error_report(it);
            if (isatty(STDIN_FILENO)) out_puts(it, "\n");
            turn.over = true;
            break;
        case LINE_READ:
            note_in_diary(it, sb_str(&shown), &line);
            take_lines(it, reader, &line, &turn);
            if (!turn.over && !turn.inside) pictures_after(it, turn.failed);
            if (turn.over && !terminated(it, &exit_status)) exit_status = it->exit_status;
            break;
        }
    }
    out_flush(it);
    editor_finish(it);
    sb_free(&line);
    sb_free(&shown);
    sb_free(&turn.entry);
    reader_free(reader);
    return exit_status;
}

Status repl_run_stream(Interp *it, FILE *in)
{
    Reader *reader = reader_new(it);
    StrBuf line = STRBUF_INIT;
    Status st = OK;
    while (st == OK) {
        LineResult result;
        ReaderState state;
        out_flush(it);
        result = stream_read(it, in, &line);
        if (result == LINE_INTERRUPTED) {
            st = interrupt_status(it);
            break;
        }
        if (result == LINE_END && ferror(in)) {
            st = err(it, "cannot read the standard input: %s", strerror(errno));
            break;
        }
        state = result == LINE_END ? reader_end(reader) : reader_feed(reader, line.data, line.len);
        if (state == READER_ERROR) st = interrupt_or_error(it);
        if (state == READER_READY) st = reader_run(reader);
        if (debug_quits(it, st)) st = OK;
        if (result == LINE_END) break;
    }
    sb_free(&line);
    reader_free(reader);
    return st;
}
