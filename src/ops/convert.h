/* Conversions the operators and the library share. */
#ifndef OCTAVO_CONVERT_H
#define OCTAVO_CONVERT_H

#include "value/array.h"

/* double(v), int8(v), char(v), ...: what the conversion functions do, errors included. */
Status op_convert(Interp *it, Value v, Class to, Value *out) MUST_USE;
/* Ranges, diagonals, permutations spelled out; others as they are. */
Status op_full(Interp *it, Value v, Value *out) MUST_USE;

#endif
