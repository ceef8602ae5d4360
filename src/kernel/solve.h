/* Linear systems and inverses by LAPACK. The method follows the matrix, as in Octave: triangular ones are
 * substituted, symmetric ones with positive diagonal factored by Cholesky, others by LU, and what is
 * rectangular or singular solved for the least squares solution of least norm. They may take long: see
 * ops/lapack_job.h. */
#ifndef OCTAVO_SOLVE_H
#define OCTAVO_SOLVE_H

#include "base/base.h"

/* Element types of LAPACK's four families. */
typedef enum FloatKind { FLOAT_F64, FLOAT_F32, FLOAT_C128, FLOAT_C64 } FloatKind;

typedef enum MatrixShape { SHAPE_UPPER, SHAPE_LOWER, SHAPE_POSITIVE, SHAPE_FULL, SHAPE_RECTANGULAR } MatrixShape;

typedef struct SolveInfo {
    double rcond;         /* reciprocal condition estimate; 0 where a pivot was 0 */
    bool singular;        /* to working precision: worth a warning */
    bool zero_pivot;      /* there is no solution by the factors */
    bool no_memory;
} SolveInfo;

/* X = A \ B. A m x n is read; B is max(m, n) x nrhs, its first m rows the right-hand sides, overwritten: its
 * first n rows are X. m, n, nrhs >= 1. */
void kern_solve(FloatKind kind, Index m, Index n, Index nrhs, const void *A, void *B, SolveInfo *info);

/* X = inv(A), n x n; Inf everywhere where A is exactly singular. X must not be A. */
void kern_inverse(FloatKind kind, Index n, const void *A, void *X, SolveInfo *info);

#endif
