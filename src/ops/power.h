/* Powers of numbers and matrices. */
#ifndef OCTAVO_POWER_H
#define OCTAVO_POWER_H

#include "ops/operand.h"

/* a ^ b: scalars as .^, else a matrix power. */
Status op_matrix_power(Interp *it, Value a, Value b, Value *out) MUST_USE;

#endif
