/* A growing string. */
#include "base/strbuf.h"

#include <stdio.h>
#include <string.h>

#include "base/mem.h"

/* Small strings do not fail: what tells of an error is one. */
static __attribute__((noinline)) bool grow(StrBuf *sb, Index extra)
{
    Index need;
    if (sb->failed) return false;           /* asking for gigabytes again for every piece would take for ever */
    if (!__builtin_add_overflow(sb->len + 1, extra, &need)) {
        if (need <= RESERVE_BLOCK / 2) {
            mem_grow_small(&sb->data, 1, &sb->cap, need);
            return true;
        }
        if (mem_grow(&sb->data, 1, &sb->cap, need)) return true;
    }
    sb->failed = true;
    mem_note_failure();
    return false;
}

/* Room for extra bytes and the NUL. False: there is none. */
static inline bool reserve(StrBuf *sb, Index extra)
{
    return LIKELY(extra < sb->cap - sb->len) || grow(sb, extra);
}

void sb_putc(StrBuf *sb, char c)
{
    if (!reserve(sb, 1)) return;
    sb->data[sb->len++] = c;
    sb->data[sb->len] = '\0';
}

void sb_write(StrBuf *sb, const char *text, Index len)
{
    if (!reserve(sb, len)) return;
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
    if (count <= 0 || !reserve(sb, count)) return;
    memset(sb->data + sb->len, c, (size_t) count);
    sb->len += count;
    sb->data[sb->len] = '\0';
}

void sb_vprintf(StrBuf *sb, const char *fmt, va_list ap)
{
    va_list again;
    int need;
    if (!reserve(sb, 128)) return;
    va_copy(again, ap);
    need = vsnprintf(sb->data + sb->len, (size_t) (sb->cap - sb->len), fmt, ap);
    if (need >= sb->cap - sb->len) {
        if (reserve(sb, need)) vsnprintf(sb->data + sb->len, (size_t) (sb->cap - sb->len), fmt, again);
        else need = 0;
    }
    va_end(again);
    if (need > 0) sb->len += need;
    sb->data[sb->len] = '\0';
}

void sb_printf(StrBuf *sb, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    sb_vprintf(sb, fmt, ap);
    va_end(ap);
}

void sb_truncate(StrBuf *sb, Index len)
{
    if (len >= sb->len) return;
    sb->len = len;
    sb->data[len] = '\0';
}

void sb_clear(StrBuf *sb)
{
    sb->len = 0;
    sb->failed = false;
    if (sb->data) sb->data[0] = '\0';
}

void sb_free(StrBuf *sb)
{
    mem_free(sb->data);
    sb->data = NULL;
    sb->len = sb->cap = 0;
    sb->failed = false;
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
    sb->failed = false;
    return text;
}
