/* Cell arrays: braces around the elements, each named by its place. */
#include "base/interrupt.h"
#include "display/show.h"

#include <stdio.h>

#include "base/stack.h"

/* name NULL: without a name and without the blank line behind (disp). */
Status show_cell(const Show *s, const char *name, const Array *a)
{
    Dims dims = array_dims(a);
    if (s->indent > 2 * SHOW_DEEPEST || stack_is_low(s->it))
        return err(s->it, "the value is nested too deeply to be shown");
    if (dims.n > 2 || a->numel == 0) {
        if (name) show_name(s, name, true);
        if (dims.n > 2) {
            sb_putc(s->out, '{');
            show_dims(s, &dims);
            sb_puts(s->out, " Cell Array}");
        } else {
            show_empty(s, "{}", &dims);
        }
        sb_putc(s->out, '\n');
        return OK;
    }
    if (name) {
        show_indent(s);
        sb_puts(s->out, name);
        sb_puts(s->out, " =\n");
    }
    show_indent(s);
    sb_puts(s->out, "{\n");
    Show inner = *s;
    inner.indent += 2;
    Index rows = dims.d[0];
    for (Index k = 0; k < a->numel; k++) {
        char place[64];
        snprintf(place, sizeof place, "[%lld,%lld]", (long long) (k % rows + 1), (long long) (k / rows + 1));
        Status st = inner.value->named(&inner, place, array_cells(a)[k]);
        if (st != OK) return st;
        if (UNLIKELY(s->it->interrupted)) return interrupt_status(s->it);
        if (s->out->len >= SHOW_LONGEST) return err_out_of_memory(s->it);
    }
    show_indent(s);
    sb_puts(s->out, "}\n");
    if (name) show_closing_blank(s);
    return OK;
}
