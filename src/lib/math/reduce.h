/* Sums for the rest of the library. */
#ifndef OCTAVO_LIB_REDUCE_H
#define OCTAVO_LIB_REDUCE_H

#include "value/value.h"

/* sum (x, dim) in double or single precision; dim is zero-based. */
Status reduce_sum(Interp *it, Value x, int dim, Value *out) MUST_USE;

#endif
