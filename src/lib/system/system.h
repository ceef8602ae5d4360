/* What the program's end and the prompt need of lib/system/system.c. */
#ifndef OCTAVO_SYSTEM_H
#define OCTAVO_SYSTEM_H

#include "base/base.h"

/* The end of a program, while its functions can still be called: what atexit() registered, last first, then
 * what onCleanup objects ask for, then all output and files are written out. Before the interpreter is freed;
 * a second time it does nothing. False: something went wrong and was reported. */
bool system_end(Interp *it);

#endif
