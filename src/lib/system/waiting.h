/* What is to be done before a program waits for time or for its user: figures are shown, say. */
#ifndef OCTAVO_WAITING_H
#define OCTAVO_WAITING_H

#include "base/interp.h"

typedef void WaitingFn(Interp *it);
/* What is called when a wait begins, and now and then while it lasts; NULL: nothing. */
void waiting_set(Interp *it, WaitingFn *begins, WaitingFn *lasts);
/* The program is about to wait; it waits. */
void waiting_begins(Interp *it);
void waiting_lasts(Interp *it);

#endif
