/* Factors of sparse matrices: kernel/sparse_factor.h for values. */
#ifndef OCTAVO_OPS_SPARSE_FACTOR_H
#define OCTAVO_OPS_SPARSE_FACTOR_H

#include "kernel/sparse_factor.h"
#include "value/sparse.h"

/* Work on s (double or complex, retained) and perhaps b (A.rows x nrhs, as complex as s); what more is wanted
 * is set in factoring before it runs. */
typedef struct FactorJob {
    Factoring factoring;
    Sparse *s;
    Array *b;
} FactorJob;

/* b may be NULL. From the heap; sparse_factor_free ends it. */
FactorJob *sparse_factor_new(FactorKind kind, Sparse *s, Array *b);
/* Runs beside the interpreter. On failure *job is gone, and NULL. ERR: the library is missing (who: for the
 * message), or no memory. */
Status sparse_factor_run(Interp *it, const char *who, FactorJob **job) MUST_USE;
void sparse_factor_free(FactorJob **job);
/* What the kernel gave as a sparse matrix; zeros are left out. */
Status sparse_from_kernel(Interp *it, const KernSparse *k, Sparse **out) MUST_USE;

#endif
