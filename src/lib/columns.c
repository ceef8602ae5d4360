#include "lib/columns.h"

#include <string.h>

void list_in_columns(const TextList *list, int width, const char *prefix, StrBuf *out)
{
    Index longest = 0, n = list->count;
    int prefix_len = (int) strlen(prefix);
    for (Index k = 0; k < n; k++)
        if (text_list_at(list, k).len > longest) longest = text_list_at(list, k).len;
    Index column = longest + 2, columns = (width - prefix_len) / column;
    if (n == 0) {
        sb_putc(out, '\n');
        return;
    }
    if (columns < 1) columns = 1;
    Index rows = n / columns + (n % columns != 0);
    for (Index r = 0; r < rows; r++) {
        sb_puts(out, prefix);
        for (Index k = r; k < n; k += rows) {
            Text t = text_list_at(list, k);
            sb_write(out, t.s, t.len);
            if (k + rows < n) sb_fill(out, ' ', column - t.len);
        }
        sb_putc(out, '\n');
    }
}
