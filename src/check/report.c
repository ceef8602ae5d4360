/* The three ways to tell: text for people, TAP (Test Anything Protocol) on request, and JUnit's XML in a
 * file. */
#include "check/report.h"

#include <stdio.h>
#include <string.h>

static const char *const verdict_marks[] = { "ok", "FAILED", "skipped", "known failure" };

/* "path:line: label" with what there is of it. */
static void test_name(const Suite *suite, const TestResult *result, StrBuf *name)
{
    sb_clear(name);
    sb_puts(name, suite->name);
    if (result->line > 0) sb_printf(name, ":%d", result->line);
    if (*result->label) sb_printf(name, ": %s", result->label);
}

static void print_indented(const char *text, const char *indent)
{
    while (*text) {
        size_t len = strcspn(text, "\n");
        printf("%s%.*s\n", indent, (int) len, text);
        text += len + (text[len] == '\n');
    }
}

static void report_tap(const Report *report, const char *name, const TestResult *result)
{
    int number = report->passed + report->failed + report->skipped + report->known;
    printf("%s %d - ", result->verdict == VERDICT_FAIL || result->verdict == VERDICT_KNOWN ? "not ok" : "ok",
           number);
    for (; *name; name++) printf(*name == '#' ? "\\%c" : "%c", *name);      /* a # begins what is no name */
    if (result->verdict == VERDICT_SKIP) fputs(" # SKIP", stdout);
    if (result->verdict == VERDICT_KNOWN) fputs(" # TODO known failure", stdout);
    printf(" # time=%.3fs\n", result->seconds);
    print_indented(result->details, "# ");
}

static void report_text(const Report *report, const char *name, const TestResult *result)
{
    if (result->verdict == VERDICT_FAIL || report->verbose)
        printf("%s: %s\n", name, verdict_marks[result->verdict]);
    if (result->verdict == VERDICT_FAIL) print_indented(result->details, "    ");
}

bool report_speaks(const Report *report, const Suite *suite)
{
    return report->tap || report->verbose || suite_has_failed(suite);
}

void report_suite(Report *report, const Suite *suite)
{
    StrBuf name = STRBUF_INIT;
    for (Index k = 0; k < suite->nresults; k++) {
        const TestResult *result = &suite->results[k];
        switch (result->verdict) {
        case VERDICT_PASS: report->passed++; break;
        case VERDICT_FAIL: report->failed++; break;
        case VERDICT_SKIP: report->skipped++; break;
        case VERDICT_KNOWN: report->known++; break;
        }
        test_name(suite, result, &name);
        if (report->tap) report_tap(report, name.data, result);
        else report_text(report, name.data, result);
    }
    fflush(stdout);
    sb_free(&name);
}

void report_end(const Report *report)
{
    const char *mark = report->tap ? "# " : "";
    if (report->tap) printf("1..%d\n", report->passed + report->failed + report->skipped + report->known);
    if (report->skipped) printf("%s%d skipped\n", mark, report->skipped);
    if (report->known) printf("%s%d known failures\n", mark, report->known);
    printf("%s%d passed, %d failed\n", mark, report->passed, report->failed);
}

/* ------------------------------------------------------------------ JUnit */

static void write_escaped(FILE *file, const char *text)
{
    for (; *text; text++) {
        unsigned char c = (unsigned char) *text;
        if (c == '&') fputs("&amp;", file);
        else if (c == '<') fputs("&lt;", file);
        else if (c == '>') fputs("&gt;", file);
        else if (c == '"') fputs("&quot;", file);
        else if (c < ' ' && c != '\n' && c != '\t') fprintf(file, "\\x%02x", c);     /* XML has no way to say it */
        else putc(c, file);
    }
}

static void write_result(FILE *file, const Suite *suite, const TestResult *result)
{
    StrBuf name = STRBUF_INIT;
    test_name(suite, result, &name);
    fputs("    <testcase classname=\"", file);
    write_escaped(file, suite->name);
    fputs("\" name=\"", file);
    write_escaped(file, name.data);
    fprintf(file, "\" time=\"%.3f\">", result->seconds);
    if (result->verdict == VERDICT_FAIL) {
        fputs("<failure>", file);
        write_escaped(file, result->details);
        fputs("</failure>", file);
    } else if (result->verdict != VERDICT_PASS) {
        fputs("<skipped/>", file);
    }
    fputs("</testcase>\n", file);
    sb_free(&name);
}

bool report_junit(const Suites *suites, const char *path)
{
    FILE *file = fopen(path, "w");
    bool fine;
    if (!file) return false;
    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n", file);
    for (Index k = 0; k < suites->count; k++) {
        const Suite *suite = &suites->at[k];
        int failures = 0;
        double seconds = 0;
        for (Index r = 0; r < suite->nresults; r++) {
            failures += suite->results[r].verdict == VERDICT_FAIL;
            seconds += suite->results[r].seconds;
        }
        fputs("  <testsuite name=\"", file);
        write_escaped(file, suite->name);
        fprintf(file, "\" tests=\"%lld\" failures=\"%d\" time=\"%.3f\">\n", (long long) suite->nresults,
                failures, seconds);
        for (Index r = 0; r < suite->nresults; r++) write_result(file, suite, &suite->results[r]);
        fputs("  </testsuite>\n", file);
    }
    fputs("</testsuites>\n", file);
    fine = !ferror(file);
    return fclose(file) == 0 && fine;
}
