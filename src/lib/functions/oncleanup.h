/* What the program's end needs of lib/functions/oncleanup.c. */
#ifndef OCTAVO_ONCLEANUP_H
#define OCTAVO_ONCLEANUP_H

#include "base/base.h"

/* Calls the functions of all onCleanup objects that still live, wherever they are held: first what variables
 * hold, by name, then what globals do, then the rest (persistent variables, figures), in the order in which it
 * was made. Afterwards no object calls anything. Call it while the machine is whole. False: they went on and
 * on, and were stopped with a message. */
bool cleanups_finish(Interp *it);

#endif
