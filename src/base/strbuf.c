/* A growing string. */
#include "base/strbuf.h"

#include <stdio.h>
#include <string.h>

#include "base/mem.h"

static void reserve(StrBuf *sb, Index extra)
{
    mem_grow(&sb->data, 1, &sb->cap, sb->len + extra + 1);
}

void sb_putc(StrBuf *sb, char c)
{
    reserve(sb, 1);
    sb->data[sb->len++] = c;
    sb->data[sb->len] = '\0';
}

void sb_write(StrBuf *sb, const char *text, Index len)
{
    reserve(sb, len);
    if (len > 0) memcpy(sb->data + sb->len, text, (size_t) len);
    sb->len += len;
    sb->data[sb->len] = '\0';
}

void sb_puts(StrBuf *sb, const char *text)
{
    sb_write(sb, text, (Index) strlen(text));
}

void sb_fill(StrBuf *sb, char c, Index count)
{
    if (count <= 0) return;
    reserve(sb, count);
    memset(sb->data + sb->len, c, (size_t) count);
    sb->len += count;
    sb->data[sb->len] = '\0';
}

void sb_vprintf(StrBuf *sb, const char *fmt, va_list ap)
{
    va_list again;
    int need;
    va_copy(again, ap);
    reserve(sb, 128);
    need = vsnprintf(sb->data + sb->len, (size_t) (sb->cap - sb->len), fmt, ap);
    if (need >= sb->cap - sb->len) {
        reserve(sb, need);
        vsnprintf(sb->data + sb->len, (size_t) (sb->cap - sb->len), fmt, again);
    }
    va_end(again);
    if (need > 0) sb->len += need;
}

void sb_printf(StrBuf *sb, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    sb_vprintf(sb, fmt, ap);
    va_end(ap);
}

void sb_clear(StrBuf *sb)
{
    sb->len = 0;
    if (sb->data) sb->data[0] = '\0';
}

void sb_free(StrBuf *sb)
{
    mem_free(sb->data);
    sb->data = NULL;
    sb->len = sb->cap = 0;
}

const char *sb_str(const StrBuf *sb)
{
    return sb->data ? sb->data : "";
}

char *sb_take(StrBuf *sb)
{
    char *text = sb->data ? sb->data : mem_strdup("");
    sb->data = NULL;
    sb->len = sb->cap = 0;
    return text;
}
