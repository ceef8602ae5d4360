/* Which build of the machine's loop runs. The ordinary one knows nothing of profiling and debugging; while
 * there is somebody who wants to know where the program is, another build (machine_watched.c) runs instead
 * and tells. Loops change at calls: a frame is pushed whose one instruction makes the loop that meets it go
 * on in the other build. */
#ifndef OCTAVO_WATCH_H
#define OCTAVO_WATCH_H

#include "lang/state.h"

enum { WATCH_PROFILE = 1, WATCH_DEBUG = 2 };

/* To be called by builtins, or where no loop runs: the one that does changes when the builtin is done. */
void watch_set(Interp *it, unsigned who, bool wanted);
/* A builtin called from a loop is done: loops that were entered before anybody watched change now. */
void watch_catch_up(Interp *it);
void watch_free(Interp *it);

#endif
