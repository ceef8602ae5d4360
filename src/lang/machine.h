/* The machine's loop. */
#ifndef OCTAVO_MACHINE_H
#define OCTAVO_MACHINE_H

#include "lang/state.h"

Status machine_run(Interp *it) MUST_USE;                    /* runs the top frame until it returns */
/* The loop, in two builds; it returns when frame number `entry` has, or the other build shall go on. */
#define LOOP_CHANGED ((Status) (STOP + 1))
Status machine_loop(Interp *it) MUST_USE;
Status machine_loop_watched(Interp *it) MUST_USE;

#endif
