/* Factors and orderings of sparse matrices by SuiteSparse 5: CHOLMOD, UMFPACK, SuiteSparseQR, AMD, COLAMD,
 * CCOLAMD, CXSparse. Loaded at first use; the declarations are those of their manuals. */
#ifndef OCTAVO_SPARSE_FACTOR_H
#define OCTAVO_SPARSE_FACTOR_H

#include "kernel/kern_sparse.h"

typedef enum FactorKind {
    FACTOR_CHOL,  /* L: lower, natural: no reordering; p: the order (A(p,p) = L L'); count: good columns */
    FACTOR_LU,    /* L, U, p (rows), q (columns), scale: of rows (NULL: none asked for) */
    FACTOR_QR,    /* R, q (columns, NULL if fixed), dense: Q' B, or Q B; all of R's rows */
    FACTOR_LEAST, /* dense: x with the least norm of those with the least residual */
    ORDER_AMD,
    ORDER_COLAMD,
    ORDER_SYMAMD,
    ORDER_CCOLAMD,
    ORDER_CSYMAMD, /* p */
    ORDER_MATCH,   /* q: the row that each column is matched with, -1: none */
    ORDER_DM       /* p, q, r, s, blocks: Dulmage-Mendelsohn, rr and cc the coarse one */
} FactorKind;

typedef struct Factoring {
    FactorKind kind;
    KernSparse A;
    bool natural, scaled, multiply_by_q;
    double pivot[2]; /* LU: tolerances of pivots, of those on the diagonal */
    const double *b; /* QR, LEAST: A.rows x nrhs */
    Index nrhs;
    Index *member;    /* constraint sets of columns, freed with the results; NULL: none */
    double knobs[20]; /* of orderings; knobs_given: these, else theirs */
    int knobs_given;
    /* results */
    KernSparse L, U; /* R is U */
    Index *p, *q, *r, *s;
    double *scale, *dense;
    Index dense_rows, count, blocks, rr[5], cc[5];
    double stats[20];
    bool no_memory, failed; /* failed: what it was given is not in order, or singular */
} Factoring;

/* NULL where the library for that kind is there; else what is missing, with its package. */
const char *kern_factor_missing(FactorKind kind);
/* May run on any thread. */
void kern_factor(Factoring *f);
void kern_factor_free(Factoring *f); /* the results */

#endif
