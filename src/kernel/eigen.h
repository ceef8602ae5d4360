/* Eigenvalues by LAPACK. Results are nonzero where the iteration failed to converge, EIGEN_NO_MEMORY where
 * workspace was refused. For jobs of ops/lapack_job.h. */
#ifndef OCTAVO_EIGEN_H
#define OCTAVO_EIGEN_H

#include "kernel/solve.h"

#define EIGEN_NO_MEMORY (-1010)

bool kern_is_finite(FloatKind kind, Index count, const void *A);
/* A equal to its conjugate transpose. */
bool kern_is_hermitian(FloatKind kind, Index n, const void *A);

/* Hermitian A (n x n): w gets the n real eigenvalues in ascending order; vectors: A becomes the orthonormal
 * eigenvectors, else it is destroyed. */
int kern_eig_hermitian(FloatKind kind, Index n, void *A, void *w, bool vectors);

/* General A, destroyed. w, right and left are complex of A's precision: n eigenvalues, and n x n eigenvectors
 * of length 1 (NULL: not wanted). balance: scale and permute first. */
int kern_eig_general(FloatKind kind, Index n, void *A, void *w, void *right, void *left, bool balance);

#endif
