/* Character arrays: their rows, never indented. */
#include "display/show.h"

void show_char_rows(const Show *s, const Array *a, Index first, Index rows, Index cols)
{
    const char *p = (const char *) a->data + first;
    if (rows == 1) {
        sb_write(s->out, p, cols);
        sb_putc(s->out, '\n');
        return;
    }
    for (Index r = 0; r < rows; r++) {
        for (Index c = 0; c < cols; c++) sb_putc(s->out, p[r + c * rows]);
        sb_putc(s->out, '\n');
    }
}
