/* The prompt's way in: lines are fed one by one to the push parser, which says whether a statement is
 * complete. */
#ifndef OCTAVO_READER_H
#define OCTAVO_READER_H

#include "base/interp.h"

typedef struct Reader Reader;
typedef enum ReaderState {
    READER_MORE,       /* inside a statement or block: show the continuation prompt */
    READER_READY,      /* complete statements, or a line with nothing in it: call reader_run */
    READER_ERROR       /* a syntax error, described in it->err; the reader is back at its start */
} ReaderState;
Reader *reader_new(Interp *it);
void reader_free(Reader *reader);
/* line ends in '\n'. */
ReaderState reader_feed(Reader *reader, const char *line, Index len);
/* No more lines: a statement left incomplete is READER_ERROR, nothing left READER_MORE. */
ReaderState reader_end(Reader *reader);
/* Compile and run what is complete, in the base workspace. */
Status reader_run(Reader *reader) MUST_USE;
void reader_reset(Reader *reader);     /* forget a half-typed statement (Ctrl-C) */

#endif
