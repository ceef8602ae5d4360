/* What people bring from other languages, and slips of the keyboard, at the place of a syntax error. */
#ifndef OCTAVO_PARSE_ADVICE_H
#define OCTAVO_PARSE_ADVICE_H

#include "base/strbuf.h"

/* The line with the mistake, and the token there. */
typedef struct Spot {
    const char *line;
    int len, start, token_len;
} Spot;

/* What to write here, or NULL. */
const char *parse_advice(const Spot *spot);
/* The same for a text that ended too early, its blocks still open; appended with "; " before it. */
void parse_advice_unfinished(const char *text, Index len, StrBuf *hint);
/* For a character that is none of the language. */
const char *parse_advice_character(const char *s, int len);

#endif
