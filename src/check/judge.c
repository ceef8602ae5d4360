/* From what a test's process left behind to results: the commands to start and the rules to judge by. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/check.h"
#include "check/diff.h"
#include "check/inputs.h"
#include "check/suites.h"

enum { MOST_OWN_WORDS = 6 };

/* PROGRAM --path DIR... WORD... */
static void set_words(Job *job, const char *program, PathList paths, const char *const *own, int nown)
{
    const char **words = mem_alloc((size_t) (1 + 2 * paths.count + MOST_OWN_WORDS) * sizeof *words);
    int n = 0;
    words[n++] = program;
    for (int k = 0; k < paths.count; k++) {
        words[n++] = "--path";
        words[n++] = paths.at[k];
    }
    for (int k = 0; k < nown; k++) words[n++] = own[k];
    job_set_words(job, words, n);
    mem_free(words);
}

void suite_set_job(const Suite *suite, const char *program, PathList paths, Job *job)
{
    switch (suite->kind) {
    case SUITE_CASE:
        set_words(job, program, paths, (const char *[]) { "--no-init-file", suite->path }, 2);
        break;
    case SUITE_BLOCKS:
        set_words(job, program, paths,
                  (const char *[]) { "--test", "--worker", "blocks", "{results}", suite->path }, 5);
        break;
    case SUITE_TRANSCRIPT:
        set_words(job, program, paths, (const char *[]) { "--replay", suite->path }, 2);
        break;
    case SUITE_EXAMPLES:
        set_words(job, program, paths,
                  (const char *[]) { "--test", "--worker", "examples", "{results}", suite->path }, 5);
        break;
    case SUITE_PROGRAM:
        job_set_words(job, (const char *[]) { suite->path }, 1);
        break;
    }
}

/* ------------------------------------------------------------------ how a process ended */

/* A sanitizer's report, or the complaint of a debug build: fails whatever the test expects. */
static bool found_by_tools(const StrBuf *messages, int exit_status)
{
    const char *text = sb_str(messages);
    return exit_status == CHECK_STATUS_LEAK || strstr(text, "Sanitizer: ")
           || strstr(text, ": runtime error: ");
}

/* Appends why the process did not end well; nothing if it did. */
static void describe_end(const Job *job, double limit, const StrBuf *messages, StrBuf *details)
{
    if (job->timed_out) sb_printf(details, "stopped after %g seconds\n", limit);
    else if (job->signal_number)
        sb_printf(details, "killed by signal %d (%s)\n", job->signal_number, strsignal(job->signal_number));
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
    diff_texts(details, span_of(expected), span_of(printed), "  ", 60);
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
 * "begin LINE LABEL", then "pass", "fail", "skip" or "known" with the seconds it took, then details, each
 * line after two blanks. A begin without an end is the test the process died of; those behind it have
 * failed as well, so that the number of tests is the same whatever happens. */

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
    double seconds;
    char label[80];
    StrBuf details;
} Pending;

static void add_failure(Suite *suite, int line, const char *label, const char *details)
{
    suite_add_result(suite, (TestResult) { VERDICT_FAIL, line, (char *) label, (char *) details, 0 });
}

static void finish_pending(Suite *suite, Pending *p, const char *death)
{
    TestResult result = { p->verdict, p->line, p->label, (char *) sb_str(&p->details), p->seconds };
    if (p->begun && p->ended) suite_add_result(suite, result);
    else if (p->begun && *death) add_failure(suite, p->line, p->label, death);
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
            const char *blank = strchr(line, ' ');
            p.verdict = verdict_of(line);
            p.seconds = blank ? strtod(blank, NULL) : 0;
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

/* ------------------------------------------------------------------ what did not run */

static bool has_result(const Suite *suite, int line, const char *label)
{
    for (Index k = 0; k < suite->nresults; k++)
        if (suite->results[k].line == line && (line > 0 || strcmp(suite->results[k].label, label) == 0))
            return true;
    return false;
}

/* A test of a suite whose process died fails, unless it has a result. *death, unless "", is laid at its
 * door. */
static void fail_unless_run(Suite *suite, int line, const char *label, const char **death)
{
    if (has_result(suite, line, label)) return;
    add_failure(suite, line, label, **death ? *death : "not run: the process had ended\n");
    *death = "";
}

/* death: not yet laid at a test's door; "" if it is. */
static void fail_the_rest(Suite *suite, const char *death)
{
    if (suite->kind == SUITE_BLOCKS) {
        Blocks blocks = { NULL, 0, 0 };
        StrBuf text = STRBUF_INIT;
        if (check_read_file(suite->path, &text)) blocks_parse(&blocks, sb_str(&text), text.len);
        for (Index k = 0; k < blocks.count; k++) {
            char label[BLOCK_LABEL_ROOM];
            block_label(&blocks.at[k], label, sizeof label);
            if (block_is_test(&blocks.at[k])) fail_unless_run(suite, blocks.at[k].line, label, &death);
        }
        blocks_free(&blocks);
        sb_free(&text);
    } else {
        char *names = mem_strdup(suite->path), *rest = names, *name;
        while ((name = strsep(&rest, ","))) fail_unless_run(suite, 0, name, &death);
        mem_free(names);
    }
    if (*death) add_failure(suite, 0, "", death);
}

/* ------------------------------------------------------------------ programs that report in TAP */

/* "ok N - LABEL # time=S" or "not ok ..."; false: another line. */
static bool read_tap_line(char *line, TestResult *result)
{
    bool fine = strncmp(line, "ok ", 3) == 0;
    const char *time = strstr(line, "# time=");
    char *label = strstr(line, " - ");
    if (!fine && strncmp(line, "not ok ", 7) != 0) return false;
    *result = (TestResult) { fine ? VERDICT_PASS : VERDICT_FAIL, 0, label ? label + 3 : line, NULL,
                            time ? strtod(time + 7, NULL) : 0 };
    result->label[strcspn(result->label, "#")] = '\0';
    for (size_t n = strlen(result->label); n > 0 && result->label[n - 1] == ' '; n--)
        result->label[n - 1] = '\0';
    return true;
}

/* The remarks on a test stand behind its line. */
static void add_with_remarks(Suite *suite, TestResult result, StrBuf *remarks)
{
    result.details = (char *) sb_str(remarks);
    if (result.label) suite_add_result(suite, result);
    sb_clear(remarks);
}

static void judge_program(Suite *suite, const Job *job, StrBuf *death)
{
    StrBuf output = STRBUF_INIT, details = STRBUF_INIT;
    TestResult result = { .label = NULL }, next;
    char *text, *line;
    int planned = -1;
    job_read(job, "out", &output);
    for (text = output.data; text && (line = strsep(&text, "\n"));) {
        if (strncmp(line, "# ", 2) == 0) sb_printf(&details, "%s\n", line + 2);
        if (strncmp(line, "1..", 3) == 0) planned = atoi(line + 3);
        if (!read_tap_line(line, &next)) continue;
        add_with_remarks(suite, result, &details);
        result = next;
    }
    add_with_remarks(suite, result, &details);
    if (death->len == 0 && planned != suite->nresults)
        sb_printf(death, "planned %d tests, but reported %d\n", planned, (int) suite->nresults);
    if (death->len > 0) add_failure(suite, 0, "", sb_str(death));
    sb_free(&output);
    sb_free(&details);
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
        if (read_results(suite, results.data, sb_str(&details))) {
            double others = 0;
            for (Index k = 0; k < suite->nresults; k++) others += suite->results[k].seconds;
            suite->results[suite->nresults - 1].seconds = job->seconds - others;
            fail_the_rest(suite, "");
        } else if (details.len > 0) {
            fail_the_rest(suite, sb_str(&details));
        }
        sb_free(&results);
    } else if (suite->kind == SUITE_PROGRAM) {
        judge_program(suite, job, &details);
    } else {
        if (suite->kind == SUITE_CASE) judge_case(suite, job, &messages, &details);
        else if (job->exit_status != 0) judge_transcript(suite, job, &details);
        suite_add_result(suite, (TestResult) { details.len > 0 ? VERDICT_FAIL : VERDICT_PASS, 0, "",
                                              (char *) sb_str(&details), job->seconds });
    }
    sb_free(&messages);
    sb_free(&details);
}
