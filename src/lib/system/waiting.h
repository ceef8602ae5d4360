/* What is to be done before a program waits for time or for its user: figures are shown, say. */
#ifndef OCTAVO_WAITING_H
#define OCTAVO_WAITING_H

#include "base/interp.h"

typedef void WaitingFn(Interp *it);
/* One function for each interpreter; NULL: none. */
void waiting_set(Interp *it, WaitingFn *fn);
/* The program is about to wait. */
void waiting_begins(Interp *it);

#endif
