/* octavo --replay: transcripts of a prompt, run again and compared.
 *
 * One interpreter runs all inputs of a transcript, fed line by line as the prompt would. What an input
 * prints, messages included, is compared to the byte with the lines behind it in the transcript. Only the
 * lines behind the first of an error's report (position, caret, call stack) may be left out there. */
#include "check/replay.h"

#include <stdio.h>
#include <string.h>

#include "check/check.h"
#include "check/diff.h"
#include "check/inputs.h"
#include "lang/reader.h"
#include "lang/session.h"
#include "lang/traceback.h"

typedef struct Replay {
    Interp *it;
    Reader *reader;
    const char *file, *at, *end;
    int line;                  /* number of the line at `at` */
    StrBuf printed, report;    /* what statements print; what an error adds behind it */
    bool exited, loose;
} Replay;

static void catch_text(void *user, const char *text, Index len)
{
    sb_write(user, text, len);
}

void replay_catch_output(Interp *it, StrBuf *text)
{
    output_set_callbacks(it->output, catch_text, catch_text, text);
}

static bool starts_with(const Replay *r, const char *prefix)
{
    size_t len = strlen(prefix);
    return (size_t) (r->end - r->at) >= len && memcmp(r->at, prefix, len) == 0;
}

static bool at_prompt(const Replay *r)
{
    return starts_with(r, ">> ") || starts_with(r, ">>\n") || (r->end - r->at == 2 && starts_with(r, ">>"));
}

/* Moves over the line, without its newline. */
static Span take_line(Replay *r)
{
    const char *newline = memchr(r->at, '\n', (size_t) (r->end - r->at));
    Span line = { r->at, (newline ? newline : r->end) - r->at };
    r->at = newline ? newline + 1 : r->end;
    r->line++;
    return line;
}

/* The code behind a prompt of that many characters. */
static Span without_prompt(Span line, Index prompt)
{
    if (prompt > line.len) prompt = line.len;
    return (Span) { line.text + prompt, line.len - prompt };
}

static ReaderState feed(Replay *r, Span code)
{
    StrBuf line = STRBUF_INIT;
    ReaderState state;
    sb_write(&line, code.text, code.len);
    sb_putc(&line, '\n');
    state = reader_feed(r->reader, line.data, line.len);
    sb_free(&line);
    return state;
}

static void report_error(Replay *r)
{
    replay_catch_output(r->it, &r->report);
    error_report(r->it);
    replay_catch_output(r->it, &r->printed);
}

/* The input that starts here, with its continuation lines; runs it. */
static Span run_input(Replay *r)
{
    Span first = without_prompt(take_line(r), 3), code = first;
    ReaderState state = feed(r, first);
    while (state == READER_MORE && (starts_with(r, "> ") || starts_with(r, ">\n") || at_prompt(r))) {
        Index prompt = at_prompt(r) ? 3 : 2;       /* some write >> before every line */
        Span more = without_prompt(take_line(r), prompt);
        state = feed(r, more);
        code.len = more.text + more.len - code.text;
    }
    if (state == READER_MORE) state = reader_end(r->reader);
    if (state == READER_ERROR) {
        report_error(r);
    } else if (state == READER_READY) {
        Status st = reader_run(r->reader);
        if (st == ERR) report_error(r);
        r->exited = st == STOP;
    }
    return code;
}

/* What the transcript shows behind the input. */
static Span take_expected(Replay *r)
{
    Span expected = { r->at, 0 };
    while (r->at < r->end && !at_prompt(r)) take_line(r);
    expected.len = r->at - expected.text;
    return expected;
}

/* Without newlines at the end, where those do not count. */
static Index counted_length(const Replay *r, const char *text, Index len)
{
    while (r->loose && len > 0 && text[len - 1] == '\n') len--;
    return len;
}

static bool same_text(const Replay *r, const StrBuf *printed, Span expected)
{
    Index a = counted_length(r, sb_str(printed), printed->len);
    return a == counted_length(r, expected.text, expected.len)
           && (a == 0 || memcmp(printed->data, expected.text, (size_t) a) == 0);
}

/* Printed as expected, the report of an error whole, or its first line. */
static bool matches(const Replay *r, Span expected)
{
    const char *newline = strchr(sb_str(&r->report), '\n');
    StrBuf all = STRBUF_INIT;
    bool same;
    sb_write(&all, sb_str(&r->printed), r->printed.len);
    if (newline) sb_write(&all, r->report.data, newline + 1 - r->report.data);
    same = same_text(r, &all, expected);
    if (!same && newline) {
        sb_puts(&all, newline + 1);
        same = same_text(r, &all, expected);
    }
    sb_free(&all);
    return same;
}

static void describe_failure(const Replay *r, int line, Span code, Span expected, StrBuf *failures)
{
    StrBuf all = STRBUF_INIT;
    sb_printf(failures, "%s:%d: ", r->file, line);
    sb_write(failures, code.text, code.len);
    sb_putc(failures, '\n');
    sb_write(&all, sb_str(&r->printed), r->printed.len);
    sb_write(&all, sb_str(&r->report), r->report.len);
    diff_texts(failures, expected, span_of(&all), "    ", 60);
    sb_free(&all);
}

int replay_text(Interp *it, const char *file, Span text, bool loose, StrBuf *failures, int *failed)
{
    Replay r = {
        .loose = loose, .it = it, .file = file, .at = text.text, .end = text.text + text.len, .line = 1
    };
    int inputs = 0;
    *failed = 0;
    r.reader = reader_new(it);
    replay_catch_output(it, &r.printed);
    while (r.at < r.end && !at_prompt(&r)) take_line(&r);      /* prose before the first input */
    while (r.at < r.end && !r.exited) {
        int line = r.line;
        Span code, expected;
        sb_clear(&r.printed);
        sb_clear(&r.report);
        code = run_input(&r);
        expected = take_expected(&r);
        inputs++;
        if (matches(&r, expected)) continue;
        (*failed)++;
        describe_failure(&r, line, code, expected, failures);
    }
    if (r.exited && r.at < r.end) {
        sb_printf(failures, "%s:%d: the session was left before its end\n", file, r.line);
        (*failed)++;
    }
    reader_free(r.reader);
    it->stop_reason = STOP_NONE;
    output_set_callbacks(it->output, NULL, NULL, NULL);
    sb_free(&r.printed);
    sb_free(&r.report);
    return inputs;
}

/* Returns whether the transcript came out as it stands. */
static bool replay_file(NewInterp new_interp, PathList paths, const char *path)
{
    StrBuf text = STRBUF_INIT, failures = STRBUF_INIT;
    int inputs = 0, failed = 0;
    bool readable = check_read_file(path, &text);
    if (readable) {
        Interp *it = new_interp();
        if (check_add_paths(it, paths) != OK) error_report(it);
        inputs = replay_text(it, path, span_of(&text), false, &failures, &failed);
        interp_free(it);
        fputs(sb_str(&failures), stdout);
        if (inputs == 0) printf("%s: no line starts with '>> '\n", path);
        else printf("%s: %d inputs, %d differ\n", path, inputs, failed);
    } else {
        fprintf(stderr, "octavo: cannot read '%s'\n", path);
    }
    sb_free(&text);
    sb_free(&failures);
    return readable && inputs > 0 && failed == 0;
}

int check_replay_main(NewInterp new_interp, PathList paths, int nfiles, char **files)
{
    int bad = 0;
    for (int k = 0; k < nfiles; k++) bad += !replay_file(new_interp, paths, files[k]);
    if (nfiles > 1) printf("%d passed, %d failed\n", nfiles - bad, bad);
    return bad > 0;
}
