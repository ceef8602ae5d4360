/* A growing string. data is always NUL-terminated once anything was added; it may hold NULs.
 *
 * Where there is no memory for what is added it is left out, the string is marked as failed, and
 * mem_note_failure makes an error of it at the next look (base/mem.h). Only who hands the text out before
 * that (to a file, say) has to ask. */
#ifndef OCTAVO_STRBUF_H
#define OCTAVO_STRBUF_H

#include <stdarg.h>

#include "base/base.h"

typedef struct StrBuf {
    char *data;
    Index len, cap;
    bool failed;           /* something was left out */
} StrBuf;

#define STRBUF_INIT { NULL, 0, 0, false }

void sb_putc(StrBuf *sb, char c);
void sb_puts(StrBuf *sb, const char *text);
void sb_write(StrBuf *sb, const char *text, Index len);
void sb_fill(StrBuf *sb, char c, Index count);
void sb_printf(StrBuf *sb, const char *fmt, ...) PRINTF_LIKE(2, 3);
void sb_vprintf(StrBuf *sb, const char *fmt, va_list ap);
void sb_truncate(StrBuf *sb, Index len); /* to its first len characters */
void sb_clear(StrBuf *sb);             /* keeps the storage */
void sb_free(StrBuf *sb);
const char *sb_str(const StrBuf *sb);  /* never NULL */
char *sb_take(StrBuf *sb);             /* the caller frees with mem_free; sb is empty afterwards */

#endif
