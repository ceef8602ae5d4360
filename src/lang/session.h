/* An interpreter from outside: make one, feed it text, run files, report errors. */
#ifndef OCTAVO_SESSION_H
#define OCTAVO_SESSION_H

#include "base/interp.h"

/* All floors set up, no builtins yet: call builtins_register_all(it) next. */
Interp *interp_new(void);
void interp_free(Interp *it);

/* Run a script file / a text in the base workspace. The whole text is parsed first. On ERR the error stands in
 * it->err: call error_report. On STOP look at it->stop_reason (exit status in it->exit_status). */
Status session_run_file(Interp *it, const char *path) MUST_USE;
Status session_run_text(Interp *it, const char *name, const char *text, Index len) MUST_USE;

/* Print the error: "error: MESSAGE", then position, source line with caret, and the call stack; on the message
 * channel. Clears it->err. */
void error_report(Interp *it);

/* The prompt's way in: lines are fed one by one to the push parser, which says whether a statement is
 * complete. */
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

/* octavo --dump: the instructions of a script file and its functions. */
Status session_dump_file(Interp *it, const char *path, StrBuf *out) MUST_USE;

#endif
