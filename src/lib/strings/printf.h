/* The format engine of printf, sprintf, error, ... */
#ifndef OCTAVO_PRINTF_H
#define OCTAVO_PRINTF_H

#include "base/strbuf.h"
#include "value/value.h"

/* fmt filled in with args, again and again until they are used up, appended to out. Backslash escapes have
 * been replaced by the caller already (text_unescape, for single-quoted templates). who is for messages. */
Status format_values(Interp *it, const char *who, const char *fmt, Index fmt_len, const Value *args,
                     int nargs, StrBuf *out) MUST_USE;

#endif
