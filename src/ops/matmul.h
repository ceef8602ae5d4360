/* Matrix products of numbers, with transposes passed as flags. */
#ifndef OCTAVO_MATMUL_H
#define OCTAVO_MATMUL_H

#include "kernel/gemm.h"
#include "ops/operand.h"

/* op(a) * op(b); scalars multiply element-wise. Special matrices keep their kind where Octave keeps it. */
Status op_matmul(Interp *it, Value a, GemmTrans ta, Value b, GemmTrans tb, const Reuse *reuse,
                 Value *out) MUST_USE;
/* The product of two plain float arrays of one class, borrowed; not narrowed. */
Status array_matmul(Interp *it, const Array *a, const Array *b, Array **out) MUST_USE;

#endif
