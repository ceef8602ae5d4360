/* The prompt, and programs that come in through a pipe. */
#ifndef OCTAVO_REPL_H
#define OCTAVO_REPL_H

#include <stdio.h>

#include "base/interp.h"

typedef struct ReplOptions {
    const char *version;    /* for the banner */
    bool quiet;             /* no banner */
    bool no_history;        /* neither read nor write the history file */
    bool no_line_editing;   /* plain reading, also on a terminal */
} ReplOptions;

/* The prompt, until end of input or exit(). Returns the exit status. */
int repl_run(Interp *it, const ReplOptions *options);

/* Statements that take longer are followed by a line that says how long. */
double repl_slow_seconds(Interp *it);

/* Statements from a stream, each run as soon as it is complete, up to the first error. The
 * output is flushed before each read, so that a program at the other end can wait for answers. */
Status repl_run_stream(Interp *it, FILE *in) MUST_USE;

#endif
