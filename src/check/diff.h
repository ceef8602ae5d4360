/* What differs between two texts, line by line, for people. */
#ifndef OCTAVO_DIFF_H
#define OCTAVO_DIFF_H

#include "base/strbuf.h"

/* A piece of text. */
typedef struct Span {
    const char *text;
    Index len;
} Span;
static inline Span span_of(const StrBuf *text) { return (Span) { sb_str(text), text->len }; }

/* Appends the differing lines, "-" before what was expected and "+" before what was printed, with up to
 * two equal lines around each place, indented by indent; cut off after max_lines lines. */
void diff_texts(StrBuf *out, Span expected, Span printed, const char *indent, int max_lines);

#endif
