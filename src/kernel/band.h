/* Band solvers of LAPACK for sparse systems. */
#ifndef OCTAVO_BAND_H
#define OCTAVO_BAND_H

#include "kernel/suitesparse.h"

/* Sets s->lower and s->upper: are more than this part of the places of that band taken? */
bool kern_band_find(SparseSystem *s, double density);
void kern_band_solve(SparseSystem *s);

#endif
