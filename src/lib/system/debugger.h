/* What the files of the debugger share. */
#ifndef OCTAVO_DEBUGGER_H
#define OCTAVO_DEBUGGER_H

#include "lang/debug.h"

/* From now on commands are read where the program stops. */
void debugger_listens(Interp *it);

#endif
