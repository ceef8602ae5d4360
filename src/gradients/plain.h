/* Values that hold traced ones, and what they are without. */
#ifndef OCTAVO_GRADIENTS_PLAIN_H
#define OCTAVO_GRADIENTS_PLAIN_H

#include "value/value.h"

/* What lies deeper in cells and structs than a program's data is not searched. */
enum { VALUE_DEEPEST = 100 };

bool value_holds_traced(Value v);
bool values_hold_traced(const Value *in, int nin);
/* v without any traces, in whatever it holds. */
Status value_plain(Interp *it, Value v, Value *out) MUST_USE;
/* 1 x n, what reshape takes. */
Status value_of_dims(Interp *it, const Dims *dims, Value *out) MUST_USE;

#endif
