/* What the program's end and the prompt need of lib/system/system.c. */
#ifndef OCTAVO_SYSTEM_H
#define OCTAVO_SYSTEM_H

#include "base/base.h"

/* Calls what atexit() registered, last first. The main program does it before it frees the interpreter. */
void system_run_atexit(Interp *it);

#endif
