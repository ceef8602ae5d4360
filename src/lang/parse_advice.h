/* What people bring from other languages, and slips of the keyboard, at the place of a syntax error. */
#ifndef OCTAVO_PARSE_ADVICE_H
#define OCTAVO_PARSE_ADVICE_H

#include "base/strbuf.h"

/* The line with the mistake, and the token there. */
typedef struct Spot {
    const char *line;
    int len, start, token_len;
} Spot;

/* What to write, and the page of help hint:PAGE that says more; text NULL: none. */
typedef struct Advice {
    const char *text, *page;
} Advice;

/* What to write here. */
Advice parse_advice(const Spot *spot);
/* The same for a text that ended too early, its blocks still open; appended with "; " before it. */
void parse_advice_unfinished(const char *text, Index len, StrBuf *hint);
/* For a character that is none of the language. */
Advice parse_advice_character(const char *s, int len);
/* An end that closes nothing, on that line (from 1) of the text: the word that should have opened the block, misspelt,
 * is said in hint. */
bool parse_advice_stray_end(const char *text, Index len, int line, StrBuf *hint);

#endif
