/* Loading ARPACK, and its loop. */
#include "kernel/arpack.h"

#include <pthread.h>
#include <string.h>

#include "base/mem.h"
#include "kernel/foreign.h"
#include "kernel/gemm.h"

/* What all have: bmat, n, which, nev, tol, resid, ncv, v, ldv, iparam, ipntr, workd, workl, lworkl; lengths
 * of strings come last. */
#define LAST_PART \
    const char *, const int *, const char *, const int *, double *, double *, const int *, double *, \
        const int *, int *, int *, double *, double *, const int *
/* rvec, howmny, select, d, z */
#define VECTORS const int *, const char *, int *, double *, double *

typedef struct Arpack {
    void (*dsaupd)(int *, LAST_PART, int *, size_t, size_t);
    void (*dnaupd)(int *, LAST_PART, int *, size_t, size_t);
    void (*znaupd)(int *, LAST_PART, double *, int *, size_t, size_t);
    void (*dseupd)(VECTORS, const int *, const double *, LAST_PART, int *, size_t, size_t, size_t);
    void (*dneupd)(VECTORS, double *, const int *, const double *, const double *, double *, LAST_PART, int *,
                   size_t, size_t, size_t);
    void (*zneupd)(VECTORS, const int *, const double *, double *, LAST_PART, double *, int *, size_t, size_t,
                   size_t);
} Arpack;

static const ForeignLibrary arpack_library = { "libarpack.so.2", "libarpack2" };

#define PLACE(field) offsetof(Arpack, field)
static const ForeignFunction wanted[] = {
    { &arpack_library, "dsaupd_", PLACE(dsaupd) }, { &arpack_library, "dseupd_", PLACE(dseupd) },
    { &arpack_library, "dnaupd_", PLACE(dnaupd) }, { &arpack_library, "dneupd_", PLACE(dneupd) },
    { &arpack_library, "znaupd_", PLACE(znaupd) }, { &arpack_library, "zneupd_", PLACE(zneupd) },
};
#undef PLACE

/* The library is the process's, and so is a run of it. */
static Arpack arpack;
static bool arpack_loaded;
static pthread_mutex_t arpack_loading = PTHREAD_MUTEX_INITIALIZER, arpack_run = PTHREAD_MUTEX_INITIALIZER;
static _Thread_local char arpack_why[FOREIGN_WHY];

const char *kern_arpack_missing(void)
{
    pthread_mutex_lock(&arpack_loading);
    bool there = arpack_loaded;
    for (int k = 0; k < COUNT_OF(wanted) && (k == 0 || there) && !arpack_loaded; k++)
        there = foreign_load(&wanted[k], &arpack, arpack_why);
    arpack_loaded = there;
    pthread_mutex_unlock(&arpack_loading);
    return there ? NULL : arpack_why;
}

#define ARGUMENTS(r) \
    "I", &(r)->n, (r)->which, &(r)->nev, &(r)->tol, (r)->resid, &(r)->ncv, (r)->v, &(r)->n, (r)->iparam, \
        (r)->ipntr, (r)->workd, (r)->workl, &(r)->lworkl

static size_t element(const ArpackRun *r) { return (r->kind == ARPACK_COMPLEX ? 2 : 1) * sizeof(double); }

bool kern_arpack_begin(ArpackRun *r)
{
    Index n = r->n, ncv = r->ncv;
    if (pthread_mutex_trylock(&arpack_run) != 0) return false;
    Index lworkl = r->kind == ARPACK_SYMMETRIC ? ncv * (ncv + 8) : 3 * ncv * (ncv + 2);
    r->lworkl = (int) lworkl;
    r->v = mem_array(n * ncv, element(r));
    r->workd = mem_array_zero(3 * n, element(r));
    r->workl = mem_array_zero(lworkl, element(r));
    r->rwork = mem_array_zero(ncv, sizeof(double));
    r->d = mem_array_zero(2 * ((Index) r->wanted + 2), sizeof(double));
    r->nev = r->wanted;
    r->no_memory = !r->v || !r->workd || !r->workl || !r->rwork || !r->d;
    r->ido = 0;
    r->info = 1; /* resid is given */
    r->iparam[0] = 1;
    r->iparam[2] = r->maxit;
    r->iparam[3] = 1;
    r->iparam[6] = r->mode;
    return true;
}

bool kern_arpack_step(ArpackRun *r, const double **x, double **y)
{
    size_t wide = element(r) / sizeof(double);
    kern_blas_threads(0); /* many short products in a row: threads would wait for each other */
    for (;;) {
        switch (r->kind) {
        case ARPACK_SYMMETRIC:
            arpack.dsaupd(&r->ido, ARGUMENTS(r), &r->info, 1, 2);
            break;
        case ARPACK_REAL:
            arpack.dnaupd(&r->ido, ARGUMENTS(r), &r->info, 1, 2);
            break;
        case ARPACK_COMPLEX:
            arpack.znaupd(&r->ido, ARGUMENTS(r), r->rwork, &r->info, 1, 2);
            break;
        }
        *x = r->workd + (size_t) (r->ipntr[0] - 1) * wide;
        *y = r->workd + (size_t) (r->ipntr[1] - 1) * wide;
        if (r->ido == 1 || r->ido == -1) return true;
        if (r->ido != 2) break;
        memcpy(*y, *x, (size_t) r->n * element(r)); /* the metric is the identity */
    }
    r->iterations = r->iparam[2];
    r->converged = r->iparam[4];
    r->products = r->iparam[8];
    return false;
}

void kern_arpack_results(ArpackRun *r, bool vectors)
{
    int rvec = vectors;
    int *select = mem_array_zero(r->ncv, sizeof *select);
    double *workev = mem_array_zero(3 * (Index) r->ncv, element(r));
    if (vectors) r->vectors = mem_array_zero((Index) r->n * (r->wanted + 2), element(r));
    r->no_memory = !select || !workev || (vectors && !r->vectors);
    double *z = r->vectors ? r->vectors : r->v;
    if (!r->no_memory) {
        switch (r->kind) {
        case ARPACK_SYMMETRIC:
            arpack.dseupd(&rvec, "A", select, r->d, z, &r->n, r->sigma, ARGUMENTS(r), &r->info, 1, 1, 2);
            break;
        case ARPACK_REAL:
            arpack.dneupd(&rvec, "A", select, r->d, r->d + r->wanted + 2, z, &r->n, &r->sigma[0],
                          &r->sigma[1], workev, ARGUMENTS(r), &r->info, 1, 1, 2);
            break;
        case ARPACK_COMPLEX:
            arpack.zneupd(&rvec, "A", select, r->d, z, &r->n, r->sigma, workev, ARGUMENTS(r), r->rwork, &r->info,
                          1, 1, 2);
            break;
        }
        r->converged = r->iparam[4];
    }
    mem_free(select);
    mem_free(workev);
}

void kern_arpack_end(ArpackRun *r)
{
    pthread_mutex_unlock(&arpack_run);
    mem_free(r->v);
    mem_free(r->workd);
    mem_free(r->workl);
    mem_free(r->rwork);
    mem_free(r->d);
    mem_free(r->vectors);
}
