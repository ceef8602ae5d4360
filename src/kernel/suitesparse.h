/* Direct solution of sparse systems by UMFPACK and CHOLMOD (SuiteSparse 5; Debian: libumfpack5,
 * libcholmod3). The libraries are loaded at first use. They are the field's own: T. Davis, Direct Methods
 * for Sparse Linear Systems, SIAM 2006. The declarations are those of their manuals. */
#ifndef OCTAVO_SUITESPARSE_H
#define OCTAVO_SUITESPARSE_H

#include "kernel/kern_sparse.h"

typedef struct SparseSystem {
    KernSparse A;
    Index nrhs;
    const double *b;          /* n x nrhs */
    double *x;                /* n x nrhs, out */
    bool positive;            /* Hermitian, its diagonal positive: Cholesky is tried first */
    Index lower, upper;       /* of a band (kernel/band.h): diagonals below and above the main one */
    bool singular, no_memory; /* out */
} SparseSystem;

/* NULL where the libraries are there; else what is missing, with its package. */
const char *kern_suitesparse_missing(void);
void kern_sparse_solve(SparseSystem *s);

#endif
