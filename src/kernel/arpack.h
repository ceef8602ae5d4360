/* A few eigenvalues of large matrices by ARPACK (Debian: libarpack2), loaded at first use: implicitly
 * restarted Arnoldi iterations. Lehoucq, Sorensen, Yang: ARPACK Users' Guide, SIAM 1998; the fields have its
 * letters. It is the library of this field, and the order in which it gives eigenvalues is what programs see.
 * It asks for products with the operator, one after the other, and never sees a matrix. */
#ifndef OCTAVO_ARPACK_H
#define OCTAVO_ARPACK_H

#include "base/base.h"

typedef enum ArpackKind { ARPACK_SYMMETRIC, ARPACK_REAL, ARPACK_COMPLEX } ArpackKind;

typedef struct ArpackRun {
    ArpackKind kind;
    int n, wanted, ncv, maxit;
    int mode; /* 1: eigenvalues of the operator; 3: it is inv (A - sigma I), those of A */
    char which[3];
    double tol, sigma[2];
    double *resid; /* n, complex: pairs; where to start, in and out */
    /* results */
    double *d;       /* wanted + 2; complex: pairs; real operators: real parts, then imaginary ones */
    double *vectors; /* n x (wanted + 2); two columns, the parts, for two that are conjugate */
    int info, iterations, converged, products;
    bool no_memory;
    /* the work */
    int nev; /* one more than wanted where that is half of a conjugate pair */
    int ido, iparam[11], ipntr[14], lworkl;
    double *v, *workd, *workl, *rwork;
} ArpackRun;

/* NULL where the library is there; else what is missing, with its package. */
const char *kern_arpack_missing(void);
/* ARPACK keeps its state in the process: false where another run is under way; kern_arpack_end ends it. */
bool kern_arpack_begin(ArpackRun *run);
/* The next product that is wanted, *y = OP * *x; false: there is no further one. */
bool kern_arpack_step(ArpackRun *run, const double **x, double **y);
/* d and, if wanted, vectors. */
void kern_arpack_results(ArpackRun *run, bool vectors);
void kern_arpack_end(ArpackRun *run);

#endif
