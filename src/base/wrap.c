/* Filling lines anew. A help text has no marks for what its lines are; their shape tells: a line that was
 * broken because it was full goes on in the next one, if that one begins where a continuation would. */
#include "base/wrap.h"

#include <string.h>

enum { FULL = 84 }; /* a line of at least so many columns ended because it was full: sources have up to 120 */

/* Columns of UTF-8 text; what is wider or has no width of its own is rare in ours. */
static int width_of(const char *text, Index len)
{
    int columns = 0;
    for (Index k = 0; k < len; k++) columns += ((unsigned char) text[k] & 0xC0) != 0x80;
    return columns;
}

void wrap_paragraph(StrBuf *out, const char *text, Index len, int start, int indent, int columns)
{
    int at = start;
    bool fresh = true; /* nothing stands in the line but its indentation */
    for (Index k = 0; k < len;) {
        Index blanks = k, end;
        while (blanks < len && text[blanks] == ' ') blanks++;
        for (end = blanks; end < len && text[end] != ' ';) end++;
        int word = width_of(text + blanks, end - blanks);
        if (!fresh && at + (int) (blanks - k) + word > columns && word > 0) {
            sb_putc(out, '\n');
            sb_fill(out, ' ', indent);
            at = indent;
        } else {
            sb_write(out, text + k, blanks - k);
            at += (int) (blanks - k);
        }
        sb_write(out, text + blanks, end - blanks);
        at += word;
        fresh = false;
        k = end;
    }
}

typedef struct Line {
    const char *s;
    Index len;  /* without the newline */
    int indent; /* its blanks */
    int hang;   /* where what belongs to it goes on: in a list, where the second column begins */
} Line;

static Line line_at(const char *at)
{
    const char *newline = strchr(at, '\n');
    Line l = { at, newline ? newline - at : (Index) strlen(at), 0, 0 };
    while (l.indent < l.len && at[l.indent] == ' ') l.indent++;
    l.hang = l.indent;
    for (Index k = l.indent; l.indent > 0 && k + 2 < l.len; k++) {
        if (at[k] != ' ' || at[k + 1] != ' ') continue;
        while (k < l.len && at[k] == ' ') k++;
        l.hang = (int) k;
        break;
    }
    return l;
}

static bool is_example(Line l) { return strncmp(l.s + l.indent, ">>", 2) == 0; }

static bool goes_on(Line last, Line next, int hang)
{
    return width_of(last.s, last.len) >= FULL && next.len > next.indent && next.indent == hang
           && !is_example(next);
}

void wrap_text(StrBuf *out, const char *text, int columns)
{
    while (*text) {
        Line l = line_at(text), last = l;
        StrBuf joined = STRBUF_INIT;
        const char *behind = l.s + l.len;
        bool wide = width_of(l.s, l.len) > columns;
        sb_write(&joined, l.s, l.len);
        while (*behind && !is_example(l)) {
            Line next = line_at(behind + 1);
            if (!goes_on(last, next, l.hang)) break;
            sb_putc(&joined, ' ');
            sb_write(&joined, next.s + next.indent, next.len - next.indent);
            wide = wide || width_of(next.s, next.len) > columns;
            last = next;
            behind = next.s + next.len;
        }
        int hang = l.hang < columns / 2 ? l.hang : l.indent + 2;
        if (wide && !is_example(l)) wrap_paragraph(out, sb_str(&joined), joined.len, 0, hang, columns);
        else sb_write(out, l.s, behind - l.s);
        sb_free(&joined);
        if (*behind) sb_putc(out, '\n');
        text = behind + (*behind == '\n');
    }
}
