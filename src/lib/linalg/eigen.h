/* The factorizations that others build upon: singular values for pinv, rank and norms, Schur's form for
 * functions of matrices. */
#ifndef OCTAVO_LINALG_EIGEN_H
#define OCTAVO_LINALG_EIGEN_H

#include "lib/linalg/common.h"

/* Singular values (min (m, n) x 1, real), and where wanted U and V. economy: only min (m, n) columns of them.
 * a is borrowed; U, V may be NULL. */
Status linalg_svd(Interp *it, const Array *a, bool economy, Array **U, Array **s, Array **V) MUST_USE;

/* Schur form in place in S (real or complex, n x n); U (n x n) gets the unitary factor, or is NULL. w: room
 * for n eigenvalues of S's type. */
Status linalg_schur(Interp *it, Array *S, Array *U, Array *w) MUST_USE;

#endif
