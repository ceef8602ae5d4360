/* What differs between two texts, line by line, for people. */
#ifndef OCTAVO_DIFF_H
#define OCTAVO_DIFF_H

#include "base/strbuf.h"

/* Appends the differing lines, "-" before what was expected and "+" before what was printed, with up to
 * two equal lines around each place, indented by indent; cut off after max_lines lines. */
void diff_texts(StrBuf *out, const char *expected, Index expected_len, const char *printed, Index printed_len,
                const char *indent, int max_lines);

#endif
