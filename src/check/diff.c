/* A longest common subsequence of lines by the plain table, after what is equal at both ends is put aside.
 * Texts whose middles are too long for the table are shown as one replaced by the other. */
#include "check/diff.h"

#include <string.h>

#include "base/mem.h"

#define CONTEXT_LINES 2
#define TABLE_LIMIT (1000 * 1000)

typedef struct Line {
    const char *text;
    Index len;
} Line;

typedef struct Lines {
    Line *at;
    Index count, cap;
} Lines;

typedef struct Report {
    StrBuf *out;
    const char *indent;
    Line skipped[CONTEXT_LINES];    /* the last equal lines, not shown yet */
    Index nskipped;
    int after;                      /* equal lines still to show after a change */
    int lines_left;
} Report;

static void split_lines(Lines *lines, const char *text, Index len)
{
    const char *end = text + len;
    while (text < end) {
        const char *newline = memchr(text, '\n', (size_t) (end - text));
        mem_grow_small(&lines->at, sizeof *lines->at, &lines->cap, lines->count + 1);
        lines->at[lines->count++] = (Line) { text, (newline ? newline : end) - text };
        text = newline ? newline + 1 : end;
    }
}

static bool same_line(Line a, Line b)
{
    return a.len == b.len && memcmp(a.text, b.text, (size_t) a.len) == 0;
}

static void show(Report *report, char mark, Line line)
{
    if (report->lines_left-- <= 0) return;
    if (report->lines_left == 0) {
        sb_printf(report->out, "%s...\n", report->indent);
        return;
    }
    sb_printf(report->out, "%s%c", report->indent, mark);
    sb_write(report->out, line.text, line.len);
    sb_putc(report->out, '\n');
}

static void show_change(Report *report, char mark, Line line)
{
    for (Index k = 0; k < report->nskipped; k++) show(report, ' ', report->skipped[k]);
    report->nskipped = 0;
    report->after = CONTEXT_LINES;
    show(report, mark, line);
}

static void pass_equal(Report *report, Line line)
{
    if (report->after > 0) {
        report->after--;
        show(report, ' ', line);
        return;
    }
    if (report->nskipped == CONTEXT_LINES) {
        memmove(report->skipped, report->skipped + 1, (CONTEXT_LINES - 1) * sizeof(Line));
        report->nskipped--;
    }
    report->skipped[report->nskipped++] = line;
}

/* The middles a[0..n) and b[0..m), by the table of lengths of common subsequences of their tails. */
static void show_middle(Report *report, const Line *a, Index n, const Line *b, Index m)
{
    Index i = 0, j = 0, width = m + 1;
    int32_t *common = NULL;
    if (n > 0 && m > 0 && n <= TABLE_LIMIT / m) {
        common = mem_zalloc((size_t) ((n + 1) * width) * sizeof *common);
        for (Index r = n; r-- > 0;)
            for (Index c = m; c-- > 0;) {
                int32_t down = common[(r + 1) * width + c], right = common[r * width + c + 1];
                common[r * width + c] = same_line(a[r], b[c]) ? common[(r + 1) * width + c + 1] + 1
                                        : down > right ? down : right;
            }
    }
    while (i < n || j < m) {
        if (common && i < n && j < m && same_line(a[i], b[j])) {
            pass_equal(report, a[i]);
            i++, j++;
        } else if (i < n && (j == m || !common || common[(i + 1) * width + j] >= common[i * width + j + 1])) {
            show_change(report, '-', a[i++]);
        } else {
            show_change(report, '+', b[j++]);
        }
    }
    mem_free(common);
}

void diff_texts(StrBuf *out, Span expected, Span printed, const char *indent, int max_lines)
{
    Report report = { .out = out, .indent = indent, .lines_left = max_lines };
    Lines a = { NULL, 0, 0 }, b = { NULL, 0, 0 };
    Index front = 0, back = 0;
    split_lines(&a, expected.text, expected.len);
    split_lines(&b, printed.text, printed.len);
    while (front < a.count && front < b.count && same_line(a.at[front], b.at[front])) front++;
    while (back < a.count - front && back < b.count - front
           && same_line(a.at[a.count - 1 - back], b.at[b.count - 1 - back])) back++;
    for (Index k = 0; k < front; k++) pass_equal(&report, a.at[k]);
    show_middle(&report, a.at + front, a.count - front - back, b.at + front, b.count - front - back);
    for (Index k = 0; k < back && report.after > 0; k++) pass_equal(&report, a.at[a.count - back + k]);
    if (front == a.count && front == b.count && expected.len != printed.len)
        sb_printf(out, "%s(one of them has no newline at its end)\n", indent);
    mem_free(a.at);
    mem_free(b.at);
}
