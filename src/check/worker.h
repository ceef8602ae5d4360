/* The other side of the test runner: what runs in the process of one suite. */
#ifndef OCTAVO_WORKER_H
#define OCTAVO_WORKER_H

#include "check/check.h"

/* octavo --test --worker KIND RESULTS WHAT: KIND is "blocks" (WHAT: a file) or "examples" (WHAT: names of
 * functions, separated by commas). Results go into the file RESULTS, see judge.c. Returns the exit status. */
int worker_main(NewInterp new_interp, PathList paths, const char *kind, const char *results,
                const char *what);

#endif
