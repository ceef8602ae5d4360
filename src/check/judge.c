/* From what a test's process left behind to results: the commands to start and the rules to judge by. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/check.h"
#include "check/diff.h"
#include "check/replay.h"
#include "check/suites.h"

void suite_set_job(const Suite *suite, const char *program, Job *job)
{
    switch (suite->kind) {
    case SUITE_CASE:
        job_set_words(job, (const char *[]) { program, "--no-init-file", suite->path }, 3);
        break;
    case SUITE_BLOCKS:
        job_set_words(job, (const char *[]) { program, "--test", "--worker", "blocks", "{results}", suite->path }, 6);
        break;
    case SUITE_TRANSCRIPT:
        job_set_words(job, (const char *[]) { program, "--replay", suite->path }, 3);
        break;
    case SUITE_EXAMPLES:
        job_set_words(job, (const char *[]) { program, "--test", "--worker", "examples", "{results}", suite->path }, 6);
        break;
    }
}

/* ------------------------------------------------------------------ how a process ended */

/* A sanitizer's report, or the complaint of a debug build: fails whatever the test expects. */
static bool found_by_tools(const StrBuf *messages, int exit_status)
{
    const char *text = sb_str(messages);
    return exit_status == CHECK_STATUS_LEAK || strstr(text, "Sanitizer: ") || strstr(text, ": runtime error: ");
}

/* Appends why the process did not end well; nothing if it did. */
static void describe_end(const Job *job, double limit, const StrBuf *messages, StrBuf *details)
{
    if (job->timed_out) sb_printf(details, "stopped after %g seconds\n", limit);
    else if (job->signal_number) sb_printf(details, "killed by signal %d (%s)\n", job->signal_number, strsignal(job->signal_number));
    else if (job->exit_status == 126 || job->exit_status == 127) sb_puts(details, "could not be started\n");
    else if (!found_by_tools(messages, job->exit_status)) return;
    sb_write(details, sb_str(messages), messages->len < 8000 ? messages->len : 8000);
    if (details->len > 0 && details->data[details->len - 1] != '\n') sb_putc(details, '\n');
}

/* The first line that starts with "error: ", with its newline; "" if there is none. */
static void first_error_line(const StrBuf *messages, StrBuf *line)
{
    const char *at = sb_str(messages);
    while (at && strncmp(at, "error: ", 7) != 0) {
        at = strchr(at, '\n');
        if (at) at++;
    }
    if (!at) return;
    sb_write(line, at, strchr(at, '\n') ? strchr(at, '\n') - at : (Index) strlen(at));
    sb_putc(line, '\n');
}

/* ------------------------------------------------------------------ NAME.m, NAME.out, NAME.err */

static bool read_beside(const Suite *suite, const char *ending, StrBuf *text)
{
    StrBuf path = STRBUF_INIT;
    bool found;
    sb_write(&path, suite->path, (Index) strlen(suite->path) - 2);
    sb_puts(&path, ending);
    found = check_read_file(path.data, text);
    sb_free(&path);
    return found;
}

static void compare_texts(const char *what, const StrBuf *expected, const StrBuf *printed, StrBuf *details)
{
    if (expected->len == printed->len
        && (expected->len == 0 || memcmp(expected->data, printed->data, (size_t) expected->len) == 0)) return;
    sb_printf(details, "%s differs (- expected, + printed):\n", what);
    diff_texts(details, sb_str(expected), expected->len, sb_str(printed), printed->len, "  ", 60);
}

static void judge_case(Suite *suite, const Job *job, const StrBuf *messages, StrBuf *details)
{
    StrBuf expected = STRBUF_INIT, printed = STRBUF_INIT, error = STRBUF_INIT;
    bool dies;
    read_beside(suite, ".out", &expected);
    job_read(job, "out", &printed);
    compare_texts("output", &expected, &printed, details);
    sb_clear(&expected);
    dies = read_beside(suite, ".err", &expected);
    first_error_line(messages, &error);
    if (dies) compare_texts("the error", &expected, &error, details);
    else if (error.len > 0 && job->exit_status != 0) sb_printf(details, "ended with %s", error.data);
    if (!job->signal_number && (job->exit_status != 0) != dies)
        sb_printf(details, "exit status %d\n", job->exit_status);
    sb_free(&expected);
    sb_free(&printed);
    sb_free(&error);
}

/* ------------------------------------------------------------------ results written by a worker
 *
 * "begin LINE LABEL", then "pass", "fail", "skip" or "known", then details, each line after two blanks. A begin without
 * an end is the test the process died of. */

static Verdict verdict_of(const char *word)
{
    switch (word[0]) {
    case 'p': return VERDICT_PASS;
    case 's': return VERDICT_SKIP;
    case 'k': return VERDICT_KNOWN;
    default: return VERDICT_FAIL;
    }
}

typedef struct Pending {
    bool begun, ended;
    Verdict verdict;
    int line;
    char label[80];
    StrBuf details;
} Pending;

static void finish_pending(Suite *suite, Pending *p, const char *death)
{
    if (p->begun && p->ended) suite_add_result(suite, p->verdict, p->line, p->label, sb_str(&p->details));
    else if (p->begun && *death) suite_add_result(suite, VERDICT_FAIL, p->line, p->label, death);
    p->begun = p->ended = false;
    sb_clear(&p->details);
}

/* Returns whether death, why the process ended badly ("" if it did not), was laid at a test's door. */
static bool read_results(Suite *suite, char *text, const char *death)
{
    Pending p = { .begun = false };
    bool blamed;
    for (char *line; text && (line = strsep(&text, "\n"));) {
        if (strncmp(line, "begin ", 6) == 0) {
            finish_pending(suite, &p, "");
            p.label[0] = '\0';
            p.begun = sscanf(line, "begin %d %79[^\n]", &p.line, p.label) >= 1;
        } else if (p.begun && line[0] == ' ') {
            sb_printf(&p.details, "%s\n", line + 2);
        } else if (p.begun && line[0]) {
            p.verdict = verdict_of(line);
            p.ended = true;
        }
    }
    blamed = p.begun && !p.ended && *death;
    finish_pending(suite, &p, death);
    sb_free(&p.details);
    return blamed;
}

/* ------------------------------------------------------------------ transcripts */

/* The report of --replay, with the file's name as people gave it. */
static void judge_transcript(const Suite *suite, const Job *job, StrBuf *details)
{
    StrBuf report = STRBUF_INIT;
    const char *at, *found;
    job_read(job, "out", &report);
    for (at = sb_str(&report); (found = strstr(at, suite->path)); at = found + strlen(suite->path)) {
        sb_write(details, at, found - at);
        sb_puts(details, suite->name);
    }
    sb_puts(details, at);
    sb_free(&report);
}

/* ------------------------------------------------------------------ any suite */

void suite_judge(Suite *suite, const Job *job, double limit)
{
    StrBuf messages = STRBUF_INIT, details = STRBUF_INIT;
    suite->finished = true;
    job_read(job, "err", &messages);
    describe_end(job, limit, &messages, &details);
    if (suite->kind == SUITE_BLOCKS || suite->kind == SUITE_EXAMPLES) {
        StrBuf results = STRBUF_INIT;
        job_read(job, "results", &results);
        if (details.len == 0 && job->exit_status != 0)
            sb_printf(&details, "exit status %d\n%s", job->exit_status, sb_str(&messages));
        if (read_results(suite, results.data, sb_str(&details))) sb_clear(&details);
        if (details.len > 0) suite_add_result(suite, VERDICT_FAIL, 0, "", sb_str(&details));
        sb_free(&results);
    } else {
        if (suite->kind == SUITE_CASE) judge_case(suite, job, &messages, &details);
        else if (job->exit_status != 0) judge_transcript(suite, job, &details);
        suite_add_result(suite, details.len > 0 ? VERDICT_FAIL : VERDICT_PASS, 0, "", sb_str(&details));
    }
    sb_free(&messages);
    sb_free(&details);
}
