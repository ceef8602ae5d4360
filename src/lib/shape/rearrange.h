/* Rearranging any array value: cells, structs and characters as well as numbers. */
#ifndef OCTAVO_SHAPE_H
#define OCTAVO_SHAPE_H

#include "value/value.h"

/* v(:, ..., first + 1 : first + count, ..., :) along dim */
Status shape_slice(Interp *it, Value v, int dim, Index first, Index count, Value *out) MUST_USE;

#endif
