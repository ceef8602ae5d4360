/* What is used of CHOLMOD 3 (SuiteSparse 5), as its manual has it: its matrices, its settings, and
 * UMFPACK's; their libraries. Functions are loaded at first use (kernel/foreign.h). */
#ifndef OCTAVO_CHOLMOD_H
#define OCTAVO_CHOLMOD_H

#include "kernel/foreign.h"
#include "kernel/kern_sparse.h"

typedef struct ChmSparse {
    size_t nrow, ncol, nzmax;
    void *p, *i, *nz, *x, *z;
    int stype, itype, xtype, dtype, sorted, packed;
} ChmSparse;
typedef struct ChmDense {
    size_t nrow, ncol, nzmax, d;
    void *x, *z;
    int xtype, dtype;
} ChmDense;
/* The first fields of its factor; minor < n: not positive definite. */
typedef struct ChmFactor {
    size_t n, minor;
    Index *perm, *colcount;
} ChmFactor;
/* Its settings are 2,664 bytes in version 3; the first call fills them in. Integers at these places: */
typedef union ChmCommon {
    double room[1024];
    int word[2048];
} ChmCommon;
enum {
    CHM_ASIS = 52 / 4,
    CHM_SUPER = 56 / 4,
    CHM_LL = 60 / 4,
    CHM_PACK = 64 / 4,
    CHM_MONOTONIC = 68 / 4,
    CHM_NMETHODS = 168 / 4,
    CHM_METHOD_0 = 316 / 4,
    CHM_POSTORDER = 1864 / 4,
    CHM_STATUS = 1972 / 4
};
enum { CHM_LONG = 2, CHM_REAL = 1, CHM_COMPLEX = 2, CHM_UPPER = 1, CHM_NO_MEMORY = -2, CHM_SOLVE_A = 0 };
enum {
    UMF_CONTROL = 20,
    UMF_INFO = 90,
    UMF_A = 0,
    UMF_PIVOT = 3,
    UMF_FIXQ = 13,
    UMF_SYM_PIVOT = 15,
    UMF_SCALE = 16,
    UMF_RCOND = 67,
    UMF_NO_MEMORY = -1
};

extern const ForeignLibrary cholmod_library, umfpack_library;

/* foreign_load for a library of SuiteSparse, which says nothing by itself then. */
bool suitesparse_load(const ForeignFunction *wanted, void *table, char why[FOREIGN_WHY]);

ChmSparse chm_view(const KernSparse *a, int stype);
/* The right side b (a->rows x nrhs, as complex as a). */
ChmDense chm_right_side(const KernSparse *a, const double *b, Index nrhs);

#endif
