/* Loading SuiteSparse, and what is asked of it. */
#include "kernel/suitesparse.h"

#include <pthread.h>
#include <string.h>

#include "base/mem.h"
#include "kernel/cholmod.h"

typedef struct SuiteSparse {
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

#define PLACE(field) offsetof(SuiteSparse, field)
static const ForeignFunction wanted[] = {
    { &umfpack_library, "umfpack_dl_symbolic", PLACE(di_symbolic) },
    { &umfpack_library, "umfpack_zl_symbolic", PLACE(zi_symbolic) },
    { &umfpack_library, "umfpack_dl_numeric", PLACE(di_numeric) },
    { &umfpack_library, "umfpack_zl_numeric", PLACE(zi_numeric) },
    { &umfpack_library, "umfpack_dl_solve", PLACE(di_solve) },
    { &umfpack_library, "umfpack_zl_solve", PLACE(zi_solve) },
    { &umfpack_library, "umfpack_dl_free_symbolic", PLACE(di_free_symbolic) },
    { &umfpack_library, "umfpack_zl_free_symbolic", PLACE(zi_free_symbolic) },
    { &umfpack_library, "umfpack_dl_free_numeric", PLACE(di_free_numeric) },
    { &umfpack_library, "umfpack_zl_free_numeric", PLACE(zi_free_numeric) },
    { &umfpack_library, "umfpack_dl_defaults", PLACE(di_defaults) },
    { &umfpack_library, "umfpack_zl_defaults", PLACE(zi_defaults) },
    { &cholmod_library, "cholmod_l_start", PLACE(chm_start) },
    { &cholmod_library, "cholmod_l_finish", PLACE(chm_finish) },
    { &cholmod_library, "cholmod_l_analyze", PLACE(chm_analyze) },
    { &cholmod_library, "cholmod_l_factorize", PLACE(chm_factorize) },
    { &cholmod_library, "cholmod_l_solve", PLACE(chm_solve) },
    { &cholmod_library, "cholmod_l_free_factor", PLACE(chm_free_factor) },
    { &cholmod_library, "cholmod_l_free_dense", PLACE(chm_free_dense) },
    { &cholmod_library, "cholmod_l_rcond", PLACE(chm_rcond) },
};
#undef PLACE

/* The libraries are the process's. */
static SuiteSparse suitesparse;
static bool suitesparse_loaded;
static pthread_mutex_t suitesparse_loading = PTHREAD_MUTEX_INITIALIZER;
static _Thread_local char suitesparse_why[FOREIGN_WHY];

static bool load_all(void)
{
    for (int k = 0; k < COUNT_OF(wanted); k++)
        if (!suitesparse_load(&wanted[k], &suitesparse, suitesparse_why)) return false;
    return true;
}

const char *kern_suitesparse_missing(void)
{
    pthread_mutex_lock(&suitesparse_loading);
    if (!suitesparse_loaded) suitesparse_loaded = load_all();
    pthread_mutex_unlock(&suitesparse_loading);
    return suitesparse_loaded ? NULL : suitesparse_why;
}

/* False: not positive definite, or so nearly that LU is to say. */
static bool by_cholesky(SparseSystem *s)
{
    ChmCommon *common = mem_try(sizeof *common);
    bool done = false;
    if (!common) return false;
    memset(common, 0, sizeof *common);
    suitesparse.chm_start(common);
    ChmSparse a = chm_view(&s->A, CHM_UPPER);
    ChmDense b = chm_right_side(&s->A, s->b, s->nrhs);
    ChmFactor *factor = suitesparse.chm_analyze(&a, common);
    if (factor && suitesparse.chm_factorize(&a, factor, common) && factor->minor >= factor->n
        && 1 + suitesparse.chm_rcond(factor, common) != 1) {
        ChmDense *x = suitesparse.chm_solve(CHM_SOLVE_A, factor, &b, common);
        if (x) memcpy(s->x, x->x, b.nzmax * (s->A.is_complex ? 16 : 8));
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
    long status, n = (long) s->A.cols;
    size_t step = (size_t) s->A.cols * (s->A.is_complex ? 2 : 1);
    const SuiteSparse *u = &suitesparse;
    const KernSparse *a = &s->A;
    if (a->is_complex) {
        u->zi_defaults(control);
        status = u->zi_symbolic(n, n, a->colptr, a->row, a->data, NULL, &symbolic, control, info);
        if (status >= 0)
            status = u->zi_numeric(a->colptr, a->row, a->data, NULL, symbolic, &numeric, control, info);
    } else {
        u->di_defaults(control);
        status = u->di_symbolic(n, n, a->colptr, a->row, a->data, &symbolic, control, info);
        if (status >= 0)
            status = u->di_numeric(a->colptr, a->row, a->data, symbolic, &numeric, control, info);
    }
    s->no_memory = status == UMF_NO_MEMORY;
    s->singular = status != 0 || !(1 + info[UMF_RCOND] != 1);
    for (Index k = 0; !s->singular && !s->no_memory && k < s->nrhs; k++) {
        const double *b = s->b + (size_t) k * step;
        double *x = s->x + (size_t) k * step;
        if (a->is_complex)
            status = u->zi_solve(UMF_A, a->colptr, a->row, a->data, NULL, x, NULL, b, NULL, numeric, control,
                                 info);
        else status = u->di_solve(UMF_A, a->colptr, a->row, a->data, x, b, numeric, control, info);
        s->no_memory = status == UMF_NO_MEMORY;
    }
    if (a->is_complex) {
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
