#include <stdlib.h>
#include <string.h>

#include "lint/json_out.h"
#include "lint/lint.h"

/* Line number line of the text, without its newline. */
static const char *lint_line(const Lint *l, int line, Index *len)
{
    const char *p = l->text, *end = l->text + l->len;
    for (int k = 1; p < end && k < line; k++) {
        const char *newline = memchr(p, '\n', (size_t) (end - p));
        p = newline ? newline + 1 : end;
    }
    if (p >= end) return NULL;
    const char *newline = memchr(p, '\n', (size_t) (end - p));
    *len = (newline ? newline : end) - p;
    return p;
}

/* "% octavo: ok", "%#ok" at the end of the line. */
static bool silenced(const Lint *l, int line)
{
    static const char *const words[] = { "% octavo: ok", "# octavo: ok", "%#ok" };
    Index len = 0;
    const char *text = lint_line(l, line, &len);
    for (int k = 0; k < COUNT_OF(words) && text; k++)
        if (memmem(text, (size_t) len, words[k], strlen(words[k]))) return true;
    return false;
}

void lint_find(Lint *l, Severity severity, const char *rule, Position at, const char *fmt, ...)
{
    StrBuf message = STRBUF_INIT;
    va_list ap;
    if (silenced(l, at.line) || !mem_grow(&l->findings, sizeof *l->findings, &l->cap, l->n + 1)) return;
    va_start(ap, fmt);
    sb_vprintf(&message, fmt, ap);
    va_end(ap);
    l->findings[l->n++] = (Finding){
        mem_strdup(l->file), sb_take(&message), rule, severity, at.line, at.col
    };
}

static const char *severity_name(Severity s)
{
    return s == SEVERITY_ERROR ? "error" : s == SEVERITY_WARNING ? "warning" : "note";
}

static void as_text(const Lint *l, const Finding *f, StrBuf *out)
{
    Index len = 0;
    const char *line = lint_line(l, f->line, &len);
    sb_printf(out, "%s:%d:%d: %s: %s [%s]\n", f->file, f->line, f->column, severity_name(f->severity),
              f->message, f->rule);
    if (!line || len > 300 || f->column < 1) return;
    sb_puts(out, "  ");
    sb_write(out, line, len);
    sb_puts(out, "\n  ");
    for (int k = 0; k + 1 < f->column; k++) sb_putc(out, k < len && line[k] == '\t' ? '\t' : ' ');
    sb_puts(out, "^\n");
}

static void as_json(const Finding *f, StrBuf *out)
{
    sb_puts(out, "{\"file\": ");
    json_text(out, f->file, (Index) strlen(f->file));
    sb_printf(out, ", \"line\": %d, \"column\": %d, \"severity\": \"%s\", \"rule\": \"%s\", \"message\": ",
              f->line, f->column, severity_name(f->severity), f->rule);
    json_text(out, f->message, (Index) strlen(f->message));
    sb_putc(out, '}');
}

/* OASIS, Static Analysis Results Interchange Format 2.1.0. */
static void as_sarif(const Finding *f, StrBuf *out)
{
    sb_printf(out, "{\"ruleId\": \"%s\", \"level\": \"%s\", \"message\": {\"text\": ", f->rule,
              severity_name(f->severity));
    json_text(out, f->message, (Index) strlen(f->message));
    sb_puts(out, "}, \"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": ");
    json_text(out, f->file, (Index) strlen(f->file));
    sb_printf(out, "}, \"region\": {\"startLine\": %d, \"startColumn\": %d}}}]}", f->line,
              f->column > 0 ? f->column : 1);
}

static int by_place(const void *a, const void *b)
{
    const Finding *x = a, *y = b;
    if (x->line != y->line) return x->line < y->line ? -1 : 1;
    return x->column < y->column ? -1 : x->column > y->column;
}

void lint_report(Lint *l, StrBuf *out)
{
    if (l->n > 1) qsort(l->findings, (size_t) l->n, sizeof *l->findings, by_place);
    for (Index k = 0; k < l->n; k++) {
        if (l->format == REPORT_TEXT) {
            as_text(l, &l->findings[k], out);
            continue;
        }
        sb_puts(out, l->reported ? ",\n  " : "\n  ");
        l->reported = true;
        if (l->format == REPORT_JSON) as_json(&l->findings[k], out);
        else as_sarif(&l->findings[k], out);
    }
}

void lint_report_begins(ReportFormat format, StrBuf *out)
{
    if (format == REPORT_JSON) sb_puts(out, "[");
    if (format == REPORT_SARIF)
        sb_puts(
            out,
            "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\", \"runs\": [{\"tool\": "
            "{\"driver\": {\"name\": \"octavo\"}}, \"results\": [");
}

void lint_report_ends(ReportFormat format, StrBuf *out)
{
    if (format == REPORT_JSON) sb_puts(out, "\n]\n");
    if (format == REPORT_SARIF) sb_puts(out, "\n]}]}\n");
}
