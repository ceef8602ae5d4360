/* Inverses by products. */
#ifndef OCTAVO_KERNEL_INVERSE_H
#define OCTAVO_KERNEL_INVERSE_H

#include "kernel/gemm.h"

/* The transposed inverse of A, n x n, from its factors P A = L U as LAPACK's getrf leaves them: L and U in
 * lu, row k was swapped with row pivots[k] (from 1). A is not singular. false: no memory, or interrupted. */
bool kern_inverse_of_lu_f64(const GemmRun *run, Index n, const double *lu, const int *pivots, double *X);

#endif
