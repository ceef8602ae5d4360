/* Rearranging any array value: cells, structs and characters as well as numbers. */
#ifndef OCTAVO_SHAPE_H
#define OCTAVO_SHAPE_H

#include "value/value.h"

/* v with other dims over the same elements; the products must agree. */
Status shape_reshape(Interp *it, Value v, const Dims *dims, Value *out) MUST_USE;
/* perm[k] (zero-based) is the dimension of v that becomes dimension k; n >= v's ndims. */
Status shape_permute(Interp *it, Value v, const int *perm, int n, Value *out) MUST_USE;
/* v with positions idx (zero-based, count of them) along dim. */
Status shape_take(Interp *it, Value v, int dim, const Index *idx, Index count, Value *out) MUST_USE;
/* v(:, ..., first + 1 : first + count, ..., :) along dim */
Status shape_slice(Interp *it, Value v, int dim, Index first, Index count, Value *out) MUST_USE;

#endif
