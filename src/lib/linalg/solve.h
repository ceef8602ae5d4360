/* What the linear algebra functions share: reading a matrix argument, LAPACK's views of arrays. */
#ifndef OCTAVO_LINALG_H
#define OCTAVO_LINALG_H

#include "kernel/eigen.h"
#include "ops/divide.h"
#include "ops/operand.h"
#include "value/array.h"

/* v as a float matrix: integers and logicals become double, N-d arrays lose their dimensions beyond the second
 * (rows x all the rest). who names the function for "who: wrong type argument '...'"; text is refused. */
Status linalg_matrix(Interp *it, const char *who, Value v, Array **out) MUST_USE;
/* Two matrices of one class, both complex if one is. */
Status linalg_pair(Interp *it, const char *who, Value v, Value w, Array **a, Array **b) MUST_USE;
/* A copy of a that is complex, or has real elements only (their real parts). */
Status linalg_to_complex(Interp *it, const Array *a, Array **out) MUST_USE;

Status err_linalg_type(Interp *it, const char *who, Value v);
/* LAPACK's status: 0 fine, out of memory, or "who: failed to converge". */
Status linalg_check(Interp *it, const char *who, int status) MUST_USE;

/* Diagonal matrix rows x cols from elements (a real array, borrowed). */
Status linalg_diag(Interp *it, Index rows, Index cols, Array *elems, Value *out) MUST_USE;

/* Option strings among the arguments. */
static inline bool linalg_is_option(Value v, const char *text) { return val_equals_cstr(v, text); }

/* Singular values (min (m, n) x 1, real), and where wanted U and V. economy: only min (m, n) columns of them. a is
 * borrowed; U, V may be NULL. */
Status linalg_svd(Interp *it, const Array *a, bool economy, Array **U, Array **s, Array **V) MUST_USE;

/* Schur form in place in S (real or complex, n x n); U (n x n) gets the unitary factor, or is NULL. w: room for n
 * eigenvalues of S's type. */
Status linalg_schur(Interp *it, Array *S, Array *U, Array *w) MUST_USE;

static inline Index linalg_min(Index a, Index b) { return a < b ? a : b; }
static inline Index linalg_max(Index a, Index b) { return a > b ? a : b; }

#endif
