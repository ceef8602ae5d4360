/* Writing JSON. */
#ifndef OCTAVO_JSON_OUT_H
#define OCTAVO_JSON_OUT_H

#include "base/strbuf.h"

/* A text in quotes. */
void json_text(StrBuf *out, const char *s, Index len);

#endif
