#include "lint/json_out.h"

void json_text(StrBuf *out, const char *s, Index len)
{
    sb_putc(out, '"');
    for (Index k = 0; k < len; k++) {
        char c = s[k];
        if (c == '"' || c == '\\') sb_printf(out, "\\%c", c);
        else if (c == '\n') sb_puts(out, "\\n");
        else if ((unsigned char) c < ' ') sb_printf(out, "\\u%04x", c);
        else sb_putc(out, c);
    }
    sb_putc(out, '"');
}
