/* more on: what is printed stops after each screenful. */
#ifndef OCTAVO_PAGES_H
#define OCTAVO_PAGES_H

#include "base/interp.h"

/* A statement is about to run, and is done. */
void pages_begin(Interp *it);
void pages_end(Interp *it);

#endif
