/* Division by matrices. */
#ifndef OCTAVO_DIVIDE_H
#define OCTAVO_DIVIDE_H

#include "ops/lapack_job.h"
#include "ops/operand.h"

Status op_left_divide(Interp *it, Value a, Value b, const Reuse *reuse, Value *out) MUST_USE;    /* a \ b */
Status op_right_divide(Interp *it, Value a, Value b, const Reuse *reuse, Value *out) MUST_USE;   /* a / b */

/* The inverse of a plain square float array, not narrowed; rcond may be NULL. No warnings here. */
Status array_inverse(Interp *it, const Array *a, SolveInfo *info, Array **out) MUST_USE;

/* "warning: matrix singular to machine precision[, rcond = ...]" */
Status warn_singular(Interp *it, double rcond) MUST_USE;

#endif
