#include "lib/files/squeeze.h"

#include <string.h>

Index delimiter_at(Text text, Index pos, const bool *is_delim, const TextList *long_delims)
{
    for (Index k = 0; k < long_delims->count; k++) {
        Text t = text_list_at(long_delims, k);
        if (t.len <= text.len - pos && !memcmp(text.s + pos, t.s, (size_t) t.len)) return t.len;
    }
    return pos < text.len && is_delim[(unsigned char) text.s[pos]];
}

/* How long the comment is that begins at pos; 0: none does. */
static Index comment_length(Text text, const Blanks *how, Index pos)
{
    Text open = how->comment_open, close = how->comment_close;
    bool ends_with_line = close.len == 0;
    if (open.len == 0 || open.len > text.len - pos) return 0;
    if (memcmp(text.s + pos, open.s, (size_t) open.len) != 0) return 0;
    if (ends_with_line) close = (Text){ "\n", 1 };
    Index at = text_find(text, close, pos + open.len);
    return (at < 0 ? text.len : ends_with_line ? at : at + close.len) - pos;
}

void squeeze_blanks(Text text, const Blanks *how, StrBuf *out)
{
    bool blank = false, newline = false, fresh = true;       /* fresh: nothing since a delimiter */
    for (Index at = 0; at < text.len;) {
        Index n = comment_length(text, how, at);
        unsigned char c = (unsigned char) text.s[at];
        if (n > 0 || how->is_white[c]) {
            at += n > 0 ? n : 1;
            blank = true;
            newline |= c == '\n' || c == '\r';
            continue;
        }
        n = delimiter_at(text, at, how->is_delim, how->long_delims);
        if (blank && !fresh && n == 0) sb_putc(out, newline ? how->between_lines : ' ');
        sb_write(out, text.s + at, n > 0 ? n : 1);
        at += n > 0 ? n : 1;
        fresh = n > 0;
        blank = newline = false;
    }
}
