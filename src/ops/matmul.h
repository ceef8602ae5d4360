/* Matrix products of numbers, with transposes passed as flags. */
#ifndef OCTAVO_MATMUL_H
#define OCTAVO_MATMUL_H

#include "kernel/gemm.h"
#include "ops/lapack_job.h"
#include "ops/operand.h"

/* op(v) */
typedef struct Factor {
    Value v;
    GemmTrans trans;
} Factor;
static inline Factor factor_plain(Value v) { return (Factor) { v, GEMM_PLAIN }; }

/* a * b; scalars multiply element-wise. Special matrices keep their kind where Octave keeps it. */
Status op_matmul(Interp *it, Factor a, Factor b, const Reuse *reuse, Value *out) MUST_USE;
/* The product of two plain float arrays of one class, borrowed; not narrowed. */
Status array_matmul(Interp *it, const Array *a, const Array *b, Array **out) MUST_USE;
/* op(a) * op(b) of such arrays into r, which has the result's size. */
Status array_product(Interp *it, const Array *a, GemmTrans ta, const Array *b, GemmTrans tb, Array *r) MUST_USE;

#endif
