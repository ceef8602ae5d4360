/* Loading SuiteSparse, and what is asked of it. */
#include "kernel/suitesparse.h"

#include <dlfcn.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "base/mem.h"

/* As the manuals have them (the versions with 64-bit integers). */
enum { UMF_CONTROL = 20, UMF_INFO = 90, UMF_RCOND = 67, UMF_OUT_OF_MEMORY = -1, UMF_A = 0 };
enum { CHM_LONG = 2, CHM_REAL = 1, CHM_COMPLEX = 2, CHM_UPPER = 1, CHM_SOLVE_A = 0 };

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
typedef struct ChmFactor {
    size_t n, minor; /* and more; minor < n: not positive definite */
} ChmFactor;
/* CHOLMOD's own settings are 2,664 bytes in version 3; the first call fills them in. */
typedef struct ChmCommon {
    double room[1024];
} ChmCommon;

typedef struct SuiteSparse {
    void *umfpack, *cholmod;
    long (*di_symbolic)(long, long, const Index *, const Index *, const double *, void **, const double *,
                        double *);
    long (*zi_symbolic)(long, long, const Index *, const Index *, const double *, const double *, void **,
                        const double *, double *);
    long (*di_numeric)(const Index *, const Index *, const double *, void *, void **, const double *,
                       double *);
    long (*zi_numeric)(const Index *, const Index *, const double *, const double *, void *, void **,
                       const double *, double *);
    long (*di_solve)(long, const Index *, const Index *, const double *, double *, const double *, void *,
                     const double *, double *);
    long (*zi_solve)(long, const Index *, const Index *, const double *, const double *, double *, double *,
                     const double *, const double *, void *, const double *, double *);
    void (*di_free_symbolic)(void **);
    void (*zi_free_symbolic)(void **);
    void (*di_free_numeric)(void **);
    void (*zi_free_numeric)(void **);
    void (*di_defaults)(double *);
    void (*zi_defaults)(double *);
    int (*chm_start)(ChmCommon *);
    int (*chm_finish)(ChmCommon *);
    ChmFactor *(*chm_analyze)(ChmSparse *, ChmCommon *);
    int (*chm_factorize)(ChmSparse *, ChmFactor *, ChmCommon *);
    ChmDense *(*chm_solve)(int, ChmFactor *, ChmDense *, ChmCommon *);
    int (*chm_free_factor)(ChmFactor **, ChmCommon *);
    int (*chm_free_dense)(ChmDense **, ChmCommon *);
    double (*chm_rcond)(ChmFactor *, ChmCommon *);
} SuiteSparse;

/* The libraries are the process's. */
static SuiteSparse suitesparse;
static bool suitesparse_loaded;
static pthread_mutex_t suitesparse_loading = PTHREAD_MUTEX_INITIALIZER;
static _Thread_local char suitesparse_why[300];

static bool missing(const char *library, const char *package)
{
    const char *reason = dlerror();
    snprintf(suitesparse_why, sizeof suitesparse_why, "cannot load %s, which the package %s has: %s",
             library, package, reason ? reason : "no reason given");
    return false;
}

static bool find(void *library, const char *name, void *slot)
{
    void *f = dlsym(library, name);
    memcpy(slot, &f, sizeof f);
    return f != NULL;
}

static bool load_all(SuiteSparse *s)
{
    static const char umf[] = "libumfpack.so.5", chm[] = "libcholmod.so.3";
    void **config;
    s->umfpack = dlopen(umf, RTLD_NOW);
    if (!s->umfpack) return missing(umf, "libumfpack5");
    s->cholmod = dlopen(chm, RTLD_NOW);
    if (!s->cholmod) return missing(chm, "libcholmod3");
    if (!(find(s->umfpack, "umfpack_dl_symbolic", &s->di_symbolic)
          && find(s->umfpack, "umfpack_zl_symbolic", &s->zi_symbolic)
          && find(s->umfpack, "umfpack_dl_numeric", &s->di_numeric)
          && find(s->umfpack, "umfpack_zl_numeric", &s->zi_numeric)
          && find(s->umfpack, "umfpack_dl_solve", &s->di_solve)
          && find(s->umfpack, "umfpack_zl_solve", &s->zi_solve)
          && find(s->umfpack, "umfpack_dl_free_symbolic", &s->di_free_symbolic)
          && find(s->umfpack, "umfpack_zl_free_symbolic", &s->zi_free_symbolic)
          && find(s->umfpack, "umfpack_dl_free_numeric", &s->di_free_numeric)
          && find(s->umfpack, "umfpack_zl_free_numeric", &s->zi_free_numeric)
          && find(s->umfpack, "umfpack_dl_defaults", &s->di_defaults)
          && find(s->umfpack, "umfpack_zl_defaults", &s->zi_defaults)))
        return missing(umf, "libumfpack5");
    if (!(find(s->cholmod, "cholmod_l_start", &s->chm_start)
          && find(s->cholmod, "cholmod_l_finish", &s->chm_finish)
          && find(s->cholmod, "cholmod_l_analyze", &s->chm_analyze)
          && find(s->cholmod, "cholmod_l_factorize", &s->chm_factorize)
          && find(s->cholmod, "cholmod_l_solve", &s->chm_solve)
          && find(s->cholmod, "cholmod_l_free_factor", &s->chm_free_factor)
          && find(s->cholmod, "cholmod_l_free_dense", &s->chm_free_dense)
          && find(s->cholmod, "cholmod_l_rcond", &s->chm_rcond)))
        return missing(chm, "libcholmod3");
    /* malloc, calloc, realloc, free, printf: it says nothing by itself */
    config = dlsym(s->cholmod, "SuiteSparse_config");
    if (config) config[4] = NULL;
    return true;
}

const char *kern_suitesparse_missing(void)
{
    pthread_mutex_lock(&suitesparse_loading);
    if (!suitesparse_loaded) suitesparse_loaded = load_all(&suitesparse);
    pthread_mutex_unlock(&suitesparse_loading);
    return suitesparse_loaded ? NULL : suitesparse_why;
}

/* False: not positive definite, or so nearly that LU is to say. */
static bool by_cholesky(SparseSystem *s)
{
    ChmCommon *common = mem_try(sizeof *common);
    int xtype = s->is_complex ? CHM_COMPLEX : CHM_REAL;
    size_t n = (size_t) s->n, nrhs = (size_t) s->nrhs;
    bool done = false;
    if (!common) return false;
    memset(common, 0, sizeof *common);
    suitesparse.chm_start(common);
    ChmSparse a = { n,
                    n,
                    (size_t) s->colptr[s->n],
                    (void *) s->colptr,
                    (void *) s->row,
                    NULL,
                    (void *) s->data,
                    NULL,
                    CHM_UPPER,
                    CHM_LONG,
                    xtype,
                    0,
                    1,
                    1 };
    ChmDense b = { n, nrhs, n * nrhs, n, (void *) s->b, NULL, xtype, 0 };
    ChmFactor *factor = suitesparse.chm_analyze(&a, common);
    if (factor && suitesparse.chm_factorize(&a, factor, common) && factor->minor >= factor->n
        && 1 + suitesparse.chm_rcond(factor, common) != 1) {
        ChmDense *x = suitesparse.chm_solve(CHM_SOLVE_A, factor, &b, common);
        if (x) memcpy(s->x, x->x, n * nrhs * (s->is_complex ? 16 : 8));
        done = x != NULL;
        if (x) suitesparse.chm_free_dense(&x, common);
    }
    if (factor) suitesparse.chm_free_factor(&factor, common);
    suitesparse.chm_finish(common);
    mem_free(common);
    return done;
}

static void by_lu(SparseSystem *s)
{
    double control[UMF_CONTROL], info[UMF_INFO] = { 0 };
    void *symbolic = NULL, *numeric = NULL;
    long status, n = (long) s->n;
    size_t step = (size_t) s->n * (s->is_complex ? 2 : 1);
    const SuiteSparse *u = &suitesparse;
    if (s->is_complex) {
        u->zi_defaults(control);
        status = u->zi_symbolic(n, n, s->colptr, s->row, s->data, NULL, &symbolic, control, info);
        if (status >= 0)
            status = u->zi_numeric(s->colptr, s->row, s->data, NULL, symbolic, &numeric, control, info);
    } else {
        u->di_defaults(control);
        status = u->di_symbolic(n, n, s->colptr, s->row, s->data, &symbolic, control, info);
        if (status >= 0)
            status = u->di_numeric(s->colptr, s->row, s->data, symbolic, &numeric, control, info);
    }
    s->no_memory = status == UMF_OUT_OF_MEMORY;
    s->singular = status != 0 || !(1 + info[UMF_RCOND] != 1);
    for (Index k = 0; !s->singular && !s->no_memory && k < s->nrhs; k++) {
        const double *b = s->b + (size_t) k * step;
        double *x = s->x + (size_t) k * step;
        if (s->is_complex)
            status = u->zi_solve(UMF_A, s->colptr, s->row, s->data, NULL, x, NULL, b, NULL, numeric, control,
                                 info);
        else status = u->di_solve(UMF_A, s->colptr, s->row, s->data, x, b, numeric, control, info);
        s->no_memory = status == UMF_OUT_OF_MEMORY;
    }
    if (s->is_complex) {
        u->zi_free_symbolic(&symbolic);
        u->zi_free_numeric(&numeric);
    } else {
        u->di_free_symbolic(&symbolic);
        u->di_free_numeric(&numeric);
    }
}

void kern_sparse_solve(SparseSystem *s)
{
    s->singular = s->no_memory = false;
    if (s->positive && by_cholesky(s)) return;
    by_lu(s);
}
