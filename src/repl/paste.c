#include "repl/paste.h"

#include <ctype.h>
#include <string.h>

/* The length of the prompt that a line begins with, 0: none. */
static Index prompt_length(const char *line, Index len)
{
    Index k = 0;
    while (k < len && (line[k] == ' ' || line[k] == '\t')) k++;
    if (len - k >= 2 && strncmp(line + k, ">>", 2) == 0) k += 2;
    else if (len - k > 8 && strncmp(line + k, "octave:", 7) == 0 && isdigit((unsigned char) line[k + 7])) {
        for (k += 7; k < len && isdigit((unsigned char) line[k]);) k++;
        if (k >= len || line[k] != '>') return 0;
        k++;
    } else return 0;
    return k < len && line[k] == ' ' ? k + 1 : k;
}

static bool continues(const char *line, Index len)
{
    return len > 0 && line[0] == '>' && (len == 1 || line[1] != '>');
}

void paste_strip(StrBuf *text)
{
    StrBuf typed = STRBUF_INIT;
    const char *at = sb_str(text), *end = at + text->len;
    bool inside = false, any = false;
    while (at < end) {
        const char *newline = memchr(at, '\n', (size_t) (end - at)), *stop = newline ? newline : end;
        Index len = stop - at, skip = prompt_length(at, len);
        any |= skip > 0;
        if (skip == 0 && inside && continues(at, len)) skip = len > 1 && at[1] == ' ' ? 2 : 1;
        inside = skip > 0;
        if (skip > 0) {
            sb_write(&typed, at + skip, len - skip);
            sb_putc(&typed, '\n');
        }
        at = newline ? newline + 1 : end;
    }
    if (any) {
        sb_clear(text);
        sb_write(text, sb_str(&typed), typed.len);
    }
    sb_free(&typed);
}
