/* What the linear algebra functions share: reading a matrix argument, LAPACK's views of arrays. */
#ifndef OCTAVO_LINALG_COMMON_H
#define OCTAVO_LINALG_COMMON_H

#include "kernel/eigen.h"
#include "ops/divide.h"
#include "ops/operand.h"
#include "value/array.h"

/* v as a float matrix: integers and logicals become double, N-d arrays lose their dimensions beyond the
 * second (rows x all the rest). who names the function for "who: wrong type argument '...'"; text is
 * refused. */
Status linalg_matrix(Interp *it, const char *who, Value v, Array **out) MUST_USE;
/* Two matrices of one class, both complex if one is. */
Status linalg_pair(Interp *it, const char *who, Value v, Value w, Array **a, Array **b) MUST_USE;
/* A copy of a that is complex, or has real elements only (their real parts). */
Status linalg_to_complex(Interp *it, const Array *a, Array **out) MUST_USE;

/* *slot, converted. */
Status linalg_convert(Interp *it, Array **slot, Class cls) MUST_USE;

Status err_linalg_type(Interp *it, const char *who, Value v);

/* Option strings among the arguments. */
static inline bool linalg_is_option(Value v, const char *text) { return val_equals_cstr(v, text); }

/* The job, and its status: negative ones are errors; with _all positive ones as well ("who: failed to converge"). */
Status linalg_run(Interp *it, const char *who, LapackJob *job) MUST_USE;
Status linalg_run_all(Interp *it, const char *who, LapackJob *job) MUST_USE;
static inline double linalg_cube(Index n) { return (double) n * (double) n * (double) n; }
/* Zeros of a's class, rows x cols. */
Status linalg_new_like(Interp *it, const Array *a, Index rows, Index cols, Array **out) MUST_USE;
/* Element k becomes 1. */
void linalg_set_one(Array *a, Index k);
/* *a as a result, real where no imaginary part is left; taken. */
Status linalg_finish(Interp *it, Array **a, Value *out) MUST_USE;

static inline Index linalg_min(Index a, Index b) { return a < b ? a : b; }
static inline Index linalg_max(Index a, Index b) { return a > b ? a : b; }

#endif
