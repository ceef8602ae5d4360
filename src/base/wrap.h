/* Texts for people, as wide as their terminal. */
#ifndef OCTAVO_WRAP_H
#define OCTAVO_WRAP_H

#include "base/strbuf.h"

/* Append one paragraph: what is wider than columns is broken between words, and goes on indent columns in.
 * The first line begins where the caller has come to: at column start. No newline at the end. */
void wrap_paragraph(StrBuf *out, const char *text, Index len, int start, int indent, int columns);

/* Append a text of several paragraphs, lists and examples (help texts). Where all lines fit nothing changes.
 * What is too wide is filled anew; the second column of a list stays one, and lines of examples (>>) stay as
 * they are. */
void wrap_text(StrBuf *out, const char *text, int columns);

#endif
