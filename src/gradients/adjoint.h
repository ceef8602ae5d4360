/* Gradients as values: what the backward pass does to them. */
#ifndef OCTAVO_GRADIENTS_ADJOINT_H
#define OCTAVO_GRADIENTS_ADJOINT_H

#include "gradients/tape.h"

/* An array of real doubles that is written out. */
bool value_is_plain_double(Value v);
/* No infinite element, no NaN. */
bool value_is_finite(Value v);
/* *slot + v; takes v. */
Status add_take(Interp *it, Value *slot, Value v) MUST_USE;
/* The adjoint in *slot as a real double array with those dims that may be written, if it is none of another
 * kind: *ours. */
Status own_array(Interp *it, Value *slot, const Dims *dims, bool *ours) MUST_USE;
/* The one run of elements that the subscripts select from an array; false: they select otherwise. */
bool indexing_is_run(const Indexing *x, Index *first, Index *len);
/* v, where a scalar stands for equal elements, with those dims. */
Status spread(Interp *it, Value v, const Dims *dims, Value *out) MUST_USE;
/* v, summed over the dimensions along which something with dims `to` was broadcast to `from`; v a scalar
 * stands for equal elements. Replaces *v. */
Status fold_take(Interp *it, Value *v, const Dims *from, const Dims *to) MUST_USE;

#endif
