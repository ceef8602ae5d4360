/* Rows that are too long for the terminal are shown in blocks of columns; names, dimensions, blank lines. */
#include "display/show.h"

void show_indent(const Show *s) { sb_fill(s->out, ' ', s->indent); }

void show_blank(const Show *s)
{
    if (!s->st->compact) sb_putc(s->out, '\n');
}

void show_closing_blank(const Show *s)
{
    if (!s->st->compact || s->indent == 0) sb_putc(s->out, '\n');
}

void show_name(const Show *s, const char *name, bool one_line)
{
    show_indent(s);
    sb_puts(s->out, name);
    if (one_line) {
        sb_puts(s->out, " = ");
    } else {
        sb_puts(s->out, " =\n");
        show_blank(s);
    }
}

void show_dims(const Show *s, const Dims *dims)
{
    for (int k = 0; k < dims->n; k++) sb_printf(s->out, k ? "x%lld" : "%lld", (long long) dims->d[k]);
}

void show_empty(const Show *s, const char *brackets, const Dims *dims)
{
    sb_puts(s->out, brackets);
    if (!s->st->print_empty_dimensions) return;
    sb_putc(s->out, '(');
    show_dims(s, dims);
    sb_putc(s->out, ')');
}

void show_page_name(const Show *s, const Dims *dims, Index page, bool indented)
{
    if (indented) show_indent(s);
    sb_puts(s->out, "ans(:,:");
    for (int k = 2; k < dims->n; k++) {
        sb_printf(s->out, ",%lld", (long long) (page % dims->d[k] + 1));
        page /= dims->d[k];
    }
    sb_putc(s->out, ')');
}

/* "Columns 1 through 8:", "Columns 9 and 10:", "Column 11:"; columns are one-based here. */
static void write_heading(const Show *s, Index first_1, Index last_1)
{
    show_indent(s);
    if (first_1 == last_1)
        sb_printf(s->out, " Column %lld:\n", (long long) first_1);
    else
        sb_printf(s->out, " Columns %lld %s %lld:\n", (long long) first_1,
                  last_1 - first_1 == 1 ? "and" : "through", (long long) last_1);
    show_blank(s);
}

void show_columns(const Show *s, const Grid *g, ElementFn fn, const void *user)
{
    int room = s->columns - s->indent;
    Index block = g->cols;
    bool split = s->st->split_long_rows && g->width > 0 && g->cols * g->width > room;
    if (split) {
        block = (g->is_range ? s->columns : room) / g->width;
        if (block < 1) block = 1;
    }
    for (Index c0 = 0; c0 < g->cols && !s->it->interrupted; c0 += block) {
        Index c1 = c0 + block < g->cols ? c0 + block : g->cols;
        if (split) {
            if (c0 > 0 && !s->st->compact) sb_puts(s->out, g->wide_gaps ? "\n\n" : "\n");
            write_heading(s, c0 + 1, c1);
        }
        for (Index r = 0; r < g->rows && !s->it->interrupted && s->out->len < SHOW_LONGEST; r++) {
            show_indent(s);
            for (Index c = c0; c < c1; c++) fn(s, user, r, c);
            sb_putc(s->out, '\n');
        }
    }
}
