/* What a text in memory is to strread: words with one blank or a delimiter between them. */
#ifndef OCTAVO_SQUEEZE_H
#define OCTAVO_SQUEEZE_H

#include "base/strbuf.h"
#include "lib/text.h"

/* How long the delimiter is that stands at pos; 0: none does. Those of several characters go before the others. */
Index delimiter_at(Text text, Index pos, const bool *is_delim, const TextList *long_delims);

typedef struct Blanks {
    bool is_white[256];
    const bool *is_delim;                    /* 256 */
    const TextList *long_delims;
    Text comment_open, comment_close;        /* no open: no comments; no close: they end with the line */
    char between_lines;                      /* what blanks with an end of a line become */
} Blanks;

/* Appends the text to out: what is blank, ends of lines and comments too, is one blank, and none beside a delimiter. */
void squeeze_blanks(Text text, const Blanks *how, StrBuf *out);

#endif
