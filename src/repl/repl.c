/* The prompt's loop: read a line, feed the parser, run what is complete. */
#include "repl/repl.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "base/interrupt.h"
#include "draw/pictures.h"
#include "lang/reader.h"
#include "lang/traceback.h"
#include "repl/editor.h"

static const char prompt[] = ">> ", continuation_prompt[] = "> ";

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

/* Returns true when the session is over. */
static bool run_statement(Interp *it, Reader *reader)
{
    Status st = reader_run(reader);
    if (st == OK && it->memory.failed) st = interrupt_status(it);
    if (st == ERR) error_report(it);
    if (st == STOP && it->stop_reason == STOP_TIME) error_report(it);
    if (st == STOP && it->stop_reason != STOP_INTERRUPT) return true;
    if (it->signalled > CAUSE_CTRL_C) return true;
    if (st == STOP || it->interrupted) forget_interrupt(it);
    return false;
}

/* One line for the parser; returns true when the session is over. */
static bool take_line(Interp *it, Reader *reader, const char *line, Index len, bool *inside)
{
    ReaderState state = reader_feed(reader, line, len);
    *inside = state == READER_MORE;
    if (state == READER_ERROR) error_report(it);
    return state == READER_READY && run_statement(it, reader);
}

/* What was read may be several lines (a recalled or pasted block). */
static bool take_lines(Interp *it, Reader *reader, const StrBuf *lines, bool *inside)
{
    const char *at = lines->data, *end = lines->data + lines->len;
    while (at < end) {
        const char *newline = memchr(at, '\n', (size_t) (end - at));
        const char *next = newline ? newline + 1 : end;
        if (take_line(it, reader, at, next - at, inside)) return true;
        at = next;
    }
    return false;
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
    StrBuf line = STRBUF_INIT;
    bool over = false, inside = false;
    int exit_status = 0;
    if (!options->quiet) greet(it, options->version);
    editor_start(it, options);
    while (!over) {
        switch (editor_read(it, inside ? continuation_prompt : prompt, &line)) {
        case LINE_INTERRUPTED:
            over = terminated(it, &exit_status);
            if (over) break;
            reader_reset(reader);
            inside = false;
            forget_interrupt(it);
            break;
        case LINE_END:
            if (inside && reader_end(reader) == READER_ERROR) error_report(it);
            if (isatty(STDIN_FILENO)) out_puts(it, "\n");
            over = true;
            break;
        case LINE_READ:
            note_in_diary(it, inside ? continuation_prompt : prompt, &line);
            over = take_lines(it, reader, &line, &inside);
            if (!over && !inside) pictures_show(it);
            if (over && !terminated(it, &exit_status)) exit_status = it->exit_status;
            break;
        }
    }
    out_flush(it);
    editor_finish(it);
    sb_free(&line);
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
        if (state == READER_ERROR) st = ERR;
        if (state == READER_READY) st = reader_run(reader);
        if (result == LINE_END) break;
    }
    sb_free(&line);
    reader_free(reader);
    return st;
}
