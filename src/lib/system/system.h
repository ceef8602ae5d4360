/* What the program's end and the prompt need of lib/system/system.c. */
#ifndef OCTAVO_SYSTEM_H
#define OCTAVO_SYSTEM_H

#include "base/base.h"

/* Calls what atexit() registered, last first. The main program does it before it frees the interpreter. */
void system_run_atexit(Interp *it);

/* A line of standard input without its newline, after showing prompt. False at the end of input. The prompt with
 * its line editor puts itself here. */
typedef bool (*ReadLineFn)(Interp *it, const char *prompt, char **line);
void system_set_read_line(Interp *it, ReadLineFn read_line);

#endif
