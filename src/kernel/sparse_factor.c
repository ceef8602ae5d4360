/* Factors and orderings of sparse matrices. Each kind has a list of the functions that it needs, with the
 * library and the Debian package they come from; a library is factors_loaded when the first such factor is
 * asked for. */
#include "kernel/sparse_factor.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "kernel/cholmod.h"

enum { SPQR_FIXED = 0, SPQR_DEFAULT = 7, SPQR_TOL = -2 };

/* Of CXSparse: a matrix and the result of dmperm. */
typedef struct CxSparse {
    Index nzmax, m, n, *p, *i;
    double *x;
    Index nz;
} CxSparse;
typedef struct CxBlocks {
    Index *p, *q, *r, *s, nb, rr[5], cc[5];
} CxBlocks;

static const ForeignLibrary spqr = { "libspqr.so.2", "libspqr2" }, amd = { "libamd.so.2", "libamd2" },
                            colamd = { "libcolamd.so.2", "libcolamd2" },
                            ccolamd = { "libccolamd.so.2", "libccolamd2" },
                            cxsparse = { "libcxsparse.so.3", "libcxsparse3" };

typedef struct Functions {
    int (*chm_start)(ChmCommon *);
    int (*chm_finish)(ChmCommon *);
    ChmFactor *(*chm_analyze)(ChmSparse *, ChmCommon *);
    int (*chm_factorize)(ChmSparse *, ChmFactor *, ChmCommon *);
    ChmSparse *(*chm_to_sparse)(ChmFactor *, ChmCommon *);
    int (*chm_free_factor)(ChmFactor **, ChmCommon *);
    int (*chm_free_sparse)(ChmSparse **, ChmCommon *);
    int (*chm_free_dense)(ChmDense **, ChmCommon *);
    void *(*chm_free)(size_t, size_t, void *, ChmCommon *);
    void (*di_defaults)(double *);
    void (*zi_defaults)(double *);
    long (*di_qsymbolic)(long, long, const Index *, const Index *, const double *, const Index *, void **,
                         const double *, double *);
    long (*zi_qsymbolic)(long, long, const Index *, const Index *, const double *, const double *,
                         const Index *, void **, const double *, double *);
    long (*di_numeric)(const Index *, const Index *, const double *, void *, void **, const double *,
                       double *);
    long (*zi_numeric)(const Index *, const Index *, const double *, const double *, void *, void **,
                       const double *, double *);
    long (*di_lunz)(long *, long *, long *, long *, long *, void *);
    long (*zi_lunz)(long *, long *, long *, long *, long *, void *);
    long (*di_get)(Index *, Index *, double *, Index *, Index *, double *, Index *, Index *, double *, long *,
                   double *, void *);
    long (*zi_get)(Index *, Index *, double *, double *, Index *, Index *, double *, double *, Index *,
                   Index *, double *, double *, long *, double *, void *);
    void (*di_free_symbolic)(void **);
    void (*zi_free_symbolic)(void **);
    void (*di_free_numeric)(void **);
    void (*zi_free_numeric)(void **);
    long (*qr)(int, double, long, int, ChmSparse *, ChmSparse *, ChmDense *, ChmSparse **, ChmDense **,
               ChmSparse **, Index **, ChmSparse **, Index **, ChmDense **, ChmCommon *);
    ChmDense *(*qmult_real)(int, ChmSparse *, ChmDense *, Index *, ChmDense *, ChmCommon *);
    ChmDense *(*qmult_complex)(int, ChmSparse *, ChmDense *, Index *, ChmDense *, ChmCommon *);
    ChmDense *(*least_real)(int, double, ChmSparse *, ChmDense *, ChmCommon *);
    ChmDense *(*least_complex)(int, double, ChmSparse *, ChmDense *, ChmCommon *);
    long (*amd_order)(long, const Index *, const Index *, Index *, double *, double *);
    void (*amd_defaults)(double *);
    size_t (*colamd_room)(long, long, long);
    void (*colamd_defaults)(double *);
    long (*colamd)(long, long, long, Index *, Index *, double *, long *);
    long (*symamd)(long, Index *, Index *, Index *, double *, long *, void *(*) (size_t, size_t),
                   void (*)(void *));
    size_t (*ccolamd_room)(long, long, long);
    void (*ccolamd_defaults)(double *);
    long (*ccolamd)(long, long, long, Index *, Index *, double *, long *, Index *);
    long (*csymamd)(long, Index *, Index *, Index *, double *, long *, void *(*) (size_t, size_t),
                    void (*)(void *), Index *, long);
    CxBlocks *(*dmperm)(const CxSparse *, long);
    CxBlocks *(*dm_free)(CxBlocks *);
    Index *(*match)(const CxSparse *, long);
    void *(*match_free)(void *);
} Functions;

#define PLACE(field) offsetof(Functions, field)
static const struct {
    FactorKind kind;
    ForeignFunction function;
} wanted[] = {
    { FACTOR_CHOL, { &cholmod_library, "cholmod_l_start", PLACE(chm_start) } },
    { FACTOR_CHOL, { &cholmod_library, "cholmod_l_finish", PLACE(chm_finish) } },
    { FACTOR_CHOL, { &cholmod_library, "cholmod_l_analyze", PLACE(chm_analyze) } },
    { FACTOR_CHOL, { &cholmod_library, "cholmod_l_factorize", PLACE(chm_factorize) } },
    { FACTOR_CHOL, { &cholmod_library, "cholmod_l_factor_to_sparse", PLACE(chm_to_sparse) } },
    { FACTOR_CHOL, { &cholmod_library, "cholmod_l_free_factor", PLACE(chm_free_factor) } },
    { FACTOR_CHOL, { &cholmod_library, "cholmod_l_free_sparse", PLACE(chm_free_sparse) } },
    { FACTOR_LU, { &umfpack_library, "umfpack_dl_defaults", PLACE(di_defaults) } },
    { FACTOR_LU, { &umfpack_library, "umfpack_zl_defaults", PLACE(zi_defaults) } },
    { FACTOR_LU, { &umfpack_library, "umfpack_dl_qsymbolic", PLACE(di_qsymbolic) } },
    { FACTOR_LU, { &umfpack_library, "umfpack_zl_qsymbolic", PLACE(zi_qsymbolic) } },
    { FACTOR_LU, { &umfpack_library, "umfpack_dl_numeric", PLACE(di_numeric) } },
    { FACTOR_LU, { &umfpack_library, "umfpack_zl_numeric", PLACE(zi_numeric) } },
    { FACTOR_LU, { &umfpack_library, "umfpack_dl_get_lunz", PLACE(di_lunz) } },
    { FACTOR_LU, { &umfpack_library, "umfpack_zl_get_lunz", PLACE(zi_lunz) } },
    { FACTOR_LU, { &umfpack_library, "umfpack_dl_get_numeric", PLACE(di_get) } },
    { FACTOR_LU, { &umfpack_library, "umfpack_zl_get_numeric", PLACE(zi_get) } },
    { FACTOR_LU, { &umfpack_library, "umfpack_dl_free_symbolic", PLACE(di_free_symbolic) } },
    { FACTOR_LU, { &umfpack_library, "umfpack_zl_free_symbolic", PLACE(zi_free_symbolic) } },
    { FACTOR_LU, { &umfpack_library, "umfpack_dl_free_numeric", PLACE(di_free_numeric) } },
    { FACTOR_LU, { &umfpack_library, "umfpack_zl_free_numeric", PLACE(zi_free_numeric) } },
    { FACTOR_QR, { &cholmod_library, "cholmod_l_start", PLACE(chm_start) } },
    { FACTOR_QR, { &cholmod_library, "cholmod_l_finish", PLACE(chm_finish) } },
    { FACTOR_QR, { &cholmod_library, "cholmod_l_free_sparse", PLACE(chm_free_sparse) } },
    { FACTOR_QR, { &cholmod_library, "cholmod_l_free_dense", PLACE(chm_free_dense) } },
    { FACTOR_QR, { &cholmod_library, "cholmod_l_free", PLACE(chm_free) } },
    { FACTOR_QR, { &spqr, "SuiteSparseQR_C", PLACE(qr) } },
    /* templates of C++ for double and complex numbers; the C interface has no such functions */
    { FACTOR_QR, { &spqr,
      "_Z19SuiteSparseQR_qmultIdEP20cholmod_dense_structiP21cholmod_sparse_structS1_PlS1_P21cholmod_common_struct",
      PLACE(qmult_real) } },
    { FACTOR_QR, { &spqr,
      "_Z19SuiteSparseQR_qmultISt7complexIdEEP20cholmod_dense_structiP21cholmod_sparse_structS3_PlS3_P21cholmod_common_struct",
      PLACE(qmult_complex) } },
    { FACTOR_LEAST, { &cholmod_library, "cholmod_l_start", PLACE(chm_start) } },
    { FACTOR_LEAST, { &cholmod_library, "cholmod_l_finish", PLACE(chm_finish) } },
    { FACTOR_LEAST, { &cholmod_library, "cholmod_l_free_dense", PLACE(chm_free_dense) } },
    { FACTOR_LEAST, { &spqr,
      "_Z22SuiteSparseQR_min2normIdEP20cholmod_dense_structidP21cholmod_sparse_structS1_P21cholmod_common_struct",
      PLACE(least_real) } },
    { FACTOR_LEAST, { &spqr,
      "_Z22SuiteSparseQR_min2normISt7complexIdEEP20cholmod_dense_structidP21cholmod_sparse_structS3_P21cholmod_common_struct",
      PLACE(least_complex) } },
    { ORDER_AMD, { &amd, "amd_l_order", PLACE(amd_order) } },
    { ORDER_AMD, { &amd, "amd_l_defaults", PLACE(amd_defaults) } },
    { ORDER_COLAMD, { &colamd, "colamd_l_recommended", PLACE(colamd_room) } },
    { ORDER_COLAMD, { &colamd, "colamd_l_set_defaults", PLACE(colamd_defaults) } },
    { ORDER_COLAMD, { &colamd, "colamd_l", PLACE(colamd) } },
    { ORDER_SYMAMD, { &colamd, "colamd_l_set_defaults", PLACE(colamd_defaults) } },
    { ORDER_SYMAMD, { &colamd, "symamd_l", PLACE(symamd) } },
    { ORDER_CCOLAMD, { &ccolamd, "ccolamd_l_recommended", PLACE(ccolamd_room) } },
    { ORDER_CCOLAMD, { &ccolamd, "ccolamd_l_set_defaults", PLACE(ccolamd_defaults) } },
    { ORDER_CCOLAMD, { &ccolamd, "ccolamd_l", PLACE(ccolamd) } },
    { ORDER_CSYMAMD, { &ccolamd, "ccolamd_l_set_defaults", PLACE(ccolamd_defaults) } },
    { ORDER_CSYMAMD, { &ccolamd, "csymamd_l", PLACE(csymamd) } },
    { ORDER_MATCH, { &cxsparse, "cs_dl_maxtrans", PLACE(match) } },
    { ORDER_MATCH, { &cxsparse, "cs_dl_free", PLACE(match_free) } },
    { ORDER_DM, { &cxsparse, "cs_dl_dmperm", PLACE(dmperm) } },
    { ORDER_DM, { &cxsparse, "cs_dl_dfree", PLACE(dm_free) } },
};
#undef PLACE

/* The libraries are the process's. */
static Functions factors;
static bool factors_loaded[ORDER_DM + 1];
static pthread_mutex_t factors_loading = PTHREAD_MUTEX_INITIALIZER;
static _Thread_local char factors_why[FOREIGN_WHY];

static bool load_kind(FactorKind kind)
{
    for (int k = 0; k < COUNT_OF(wanted); k++)
        if (wanted[k].kind == kind && !suitesparse_load(&wanted[k].function, &factors, factors_why))
            return false;
    return true;
}

const char *kern_factor_missing(FactorKind kind)
{
    pthread_mutex_lock(&factors_loading);
    if (!factors_loaded[kind]) factors_loaded[kind] = load_kind(kind);
    bool there = factors_loaded[kind];
    pthread_mutex_unlock(&factors_loading);
    return there ? NULL : factors_why;
}

/* ---- results ---- */

static void sparse_free(KernSparse *s)
{
    mem_free(s->colptr);
    mem_free(s->row);
    mem_free(s->data);
    memset(s, 0, sizeof *s);
}

void kern_factor_free(Factoring *f)
{
    sparse_free(&f->L);
    sparse_free(&f->U);
    mem_free(f->p);
    mem_free(f->q);
    mem_free(f->r);
    mem_free(f->s);
    mem_free(f->member);
    mem_free(f->scale);
    mem_free(f->dense);
}

static bool sparse_room(KernSparse *s, Index rows, Index cols, Index nnz, bool is_complex)
{
    *s = (KernSparse){ rows,
                       cols,
                       is_complex,
                       mem_array_zero(cols + 1, sizeof(Index)),
                       mem_array(nnz + 1, sizeof(Index)),
                       mem_array(nnz + 1, is_complex ? 2 * sizeof(double) : sizeof(double)) };
    return s->colptr && s->row && s->data;
}

static Index *copy_indices(const Index *from, Index n)
{
    Index *to = mem_array(n + 1, sizeof(Index));
    if (to && n > 0) memcpy(to, from, (size_t) n * sizeof(Index));
    return to;
}

/* One of CHOLMOD's, its rows sorted here: Householder vectors and factors come in any order. */
static bool copy_chm(const ChmSparse *c, KernSparse *to)
{
    const Index *p = c->p, *row = c->i;
    Index rows = (Index) c->nrow, cols = (Index) c->ncol, nnz = p[cols];
    bool is_complex = c->xtype == CHM_COMPLEX;
    size_t size = (is_complex ? 2 : 1) * sizeof(double);
    if (!sparse_room(to, rows, cols, nnz, is_complex)) return false;
    Index at = 0;
    for (Index j = 0; j < cols; j++) {
        Index first = at;
        for (Index k = p[j]; k < p[j + 1]; k++) {
            Index i = at++;
            double value[2] = { ((double *) c->x)[is_complex ? 2 * k : k],
                                is_complex ? ((double *) c->x)[2 * k + 1] : 0 };
            for (; i > first && to->row[i - 1] > row[k]; i--) {
                to->row[i] = to->row[i - 1];
                memcpy((char *) to->data + (size_t) i * size, (char *) to->data + (size_t) (i - 1) * size,
                       size);
            }
            to->row[i] = row[k];
            memcpy((char *) to->data + (size_t) i * size, value, size);
        }
        to->colptr[j + 1] = at;
    }
    return true;
}

/* ---- factors ---- */

static void run_chol(Factoring *f, ChmCommon *common)
{
    ChmSparse a = chm_view(&f->A, CHM_UPPER);
    int *c = common->word;
    c[CHM_ASIS] = c[CHM_SUPER] = 0;
    c[CHM_LL] = c[CHM_PACK] = c[CHM_MONOTONIC] = 1;
    if (f->natural) {
        c[CHM_NMETHODS] = 1;
        c[CHM_METHOD_0] = 0;
        c[CHM_POSTORDER] = 0;
    }
    ChmFactor *factor = factors.chm_analyze(&a, common);
    if (factor && factors.chm_factorize(&a, factor, common)) {
        f->count = (Index) factor->minor;
        if (!f->natural) f->p = copy_indices(factor->perm, f->A.cols);
        ChmSparse *L = factors.chm_to_sparse(factor, common);
        f->no_memory = !L || !copy_chm(L, &f->L) || (!f->natural && !f->p);
        if (L) factors.chm_free_sparse(&L, common);
    } else {
        f->failed = true;
        f->no_memory = c[CHM_STATUS] == CHM_NO_MEMORY;
    }
    if (factor) factors.chm_free_factor(&factor, common);
}

static bool copy_dense(Factoring *f, const ChmDense *x)
{
    size_t size = (f->A.is_complex ? 2 : 1) * sizeof(double);
    f->dense_rows = (Index) x->nrow;
    f->dense = mem_array((Index) (x->nrow * x->ncol) + 1, size);
    for (size_t j = 0; f->dense && j < x->ncol; j++)
        memcpy((char *) f->dense + j * x->nrow * size, (char *) x->x + j * x->d * size, x->nrow * size);
    return f->dense != NULL;
}

/* Q stays a list of Householder vectors, by which the right sides are multiplied. */
static void run_qr(Factoring *f, ChmCommon *common)
{
    ChmSparse a = chm_view(&f->A, 0), *R = NULL, *H = NULL;
    ChmDense b = chm_right_side(&f->A, f->b, f->nrhs);
    ChmDense *C = NULL, *tau = NULL;
    Index *E = NULL, *places = NULL;
    long rank = factors.qr(f->natural ? SPQR_FIXED : SPQR_DEFAULT, SPQR_TOL, f->A.rows, 0, &a, NULL, NULL,
                           NULL, NULL, &R, &E, f->b ? &H : NULL, f->b ? &places : NULL, f->b ? &tau : NULL,
                           common);
    f->failed = rank < 0 || !R;
    if (!f->failed && f->b) {
        C = (f->A.is_complex ? factors.qmult_complex : factors.qmult_real)(f->multiply_by_q, H, tau, places,
                                                                           &b, common);
        f->failed = !C;
    }
    if (!f->failed) f->no_memory = !copy_chm(R, &f->U) || (C && !copy_dense(f, C));
    if (!f->failed && E) {
        f->q = copy_indices(E, f->A.cols);
        f->no_memory = f->no_memory || !f->q;
    }
    if (f->failed) f->no_memory = common->word[CHM_STATUS] == CHM_NO_MEMORY;
    if (R) factors.chm_free_sparse(&R, common);
    if (H) factors.chm_free_sparse(&H, common);
    if (C) factors.chm_free_dense(&C, common);
    if (tau) factors.chm_free_dense(&tau, common);
    if (E) factors.chm_free((size_t) f->A.cols, sizeof(Index), E, common);
    if (places) factors.chm_free((size_t) f->A.rows, sizeof(Index), places, common);
}

static void run_least(Factoring *f, ChmCommon *common)
{
    ChmSparse a = chm_view(&f->A, 0);
    ChmDense b = chm_right_side(&f->A, f->b, f->nrhs);
    ChmDense *x = (f->A.is_complex ? factors.least_complex : factors.least_real)(SPQR_DEFAULT, SPQR_TOL, &a,
                                                                                 &b, common);
    f->failed = !x;
    f->no_memory = x ? !copy_dense(f, x) : common->word[CHM_STATUS] == CHM_NO_MEMORY;
    if (x) factors.chm_free_dense(&x, common);
}

static void with_cholmod(Factoring *f, void (*run)(Factoring *, ChmCommon *))
{
    ChmCommon *common = mem_try(sizeof *common);
    if (!common) {
        f->no_memory = true;
        return;
    }
    memset(common, 0, sizeof *common);
    factors.chm_start(common);
    run(f, common);
    factors.chm_finish(common);
    mem_free(common);
}

/* L comes by rows: its columns are found by counting. */
static bool turn_rows(const KernSparse *by_rows, Index rows, KernSparse *to)
{
    Index nnz = by_rows->colptr[by_rows->cols], inner = by_rows->rows;
    int parts = by_rows->is_complex ? 2 : 1;
    if (!sparse_room(to, rows, inner, nnz, by_rows->is_complex)) return false;
    for (Index k = 0; k < nnz; k++) to->colptr[by_rows->row[k] + 1]++;
    for (Index j = 0; j < inner; j++) to->colptr[j + 1] += to->colptr[j];
    Index *next = copy_indices(to->colptr, inner);
    if (!next) return false;
    for (Index i = 0; i < by_rows->cols; i++)
        for (Index k = by_rows->colptr[i]; k < by_rows->colptr[i + 1]; k++) {
            Index at = next[by_rows->row[k]]++;
            to->row[at] = i;
            for (int p = 0; p < parts; p++) to->data[parts * at + p] = by_rows->data[parts * k + p];
        }
    mem_free(next);
    return true;
}

/* What numeric has. L: by rows, in a place of its own. */
static bool get_numeric(Factoring *f, void *numeric)
{
    long lnz, unz, m, n, unused, reciprocal = 0;
    bool is_complex = f->A.is_complex;
    KernSparse rows_of_L = { 0 };
    if (is_complex) factors.zi_lunz(&lnz, &unz, &m, &n, &unused, numeric);
    else factors.di_lunz(&lnz, &unz, &m, &n, &unused, numeric);
    Index inner = m < n ? m : n;
    bool good = sparse_room(&rows_of_L, inner, m, lnz, is_complex)
                && sparse_room(&f->U, inner, n, unz, is_complex);
    f->p = mem_array(m + 1, sizeof(Index));
    f->q = mem_array(n + 1, sizeof(Index));
    f->scale = mem_array(m + 1, sizeof(double));
    good = good && f->p && f->q && f->scale;
    if (good && is_complex)
        good = factors.zi_get(rows_of_L.colptr, rows_of_L.row, rows_of_L.data, NULL, f->U.colptr, f->U.row,
                              f->U.data, NULL, f->p, f->q, NULL, NULL, &reciprocal, f->scale, numeric)
               >= 0;
    else if (good)
        good = factors.di_get(rows_of_L.colptr, rows_of_L.row, rows_of_L.data, f->U.colptr, f->U.row,
                              f->U.data, f->p, f->q, NULL, &reciprocal, f->scale, numeric)
               >= 0;
    for (Index i = 0; good && reciprocal && i < m; i++) f->scale[i] = 1 / f->scale[i];
    good = good && turn_rows(&rows_of_L, m, &f->L);
    sparse_free(&rows_of_L);
    return good;
}

static void run_lu(Factoring *f)
{
    double control[UMF_CONTROL], info[UMF_INFO] = { 0 };
    void *symbolic = NULL, *numeric = NULL;
    const KernSparse *a = &f->A;
    Index *given = NULL;
    long status = 0;
    if (f->natural) {
        given = mem_array(a->cols + 1, sizeof(Index));
        if (!given) {
            f->no_memory = true;
            return;
        }
        for (Index j = 0; j < a->cols; j++) given[j] = j;
    }
    if (a->is_complex) factors.zi_defaults(control);
    else factors.di_defaults(control);
    control[UMF_PIVOT] = f->pivot[0];
    control[UMF_SYM_PIVOT] = f->pivot[1];
    control[UMF_FIXQ] = 1; /* the order of columns is not refined while factoring, as in Octave */
    if (!f->scaled) control[UMF_SCALE] = 0;
    if (a->is_complex) {
        status = factors.zi_qsymbolic(a->rows, a->cols, a->colptr, a->row, a->data, NULL, given, &symbolic,
                                      control, info);
        if (status >= 0)
            status = factors.zi_numeric(a->colptr, a->row, a->data, NULL, symbolic, &numeric, control, info);
    } else {
        status = factors.di_qsymbolic(a->rows, a->cols, a->colptr, a->row, a->data, given, &symbolic, control,
                                      info);
        if (status >= 0)
            status = factors.di_numeric(a->colptr, a->row, a->data, symbolic, &numeric, control, info);
    }
    f->failed = status < 0;
    f->no_memory = status == UMF_NO_MEMORY;
    if (!f->failed && numeric) f->no_memory = !get_numeric(f, numeric);
    if (a->is_complex) {
        factors.zi_free_symbolic(&symbolic);
        factors.zi_free_numeric(&numeric);
    } else {
        factors.di_free_symbolic(&symbolic);
        factors.di_free_numeric(&numeric);
    }
    mem_free(given);
}

/* ---- orderings ---- */

static void take_stats(Factoring *f, const long *stats)
{
    for (int k = 0; k < COUNT_OF(f->stats); k++) f->stats[k] = (double) stats[k];
}

static void run_ordering(Factoring *f)
{
    const KernSparse *a = &f->A;
    Index n = a->cols, nnz = a->colptr[n];
    double knobs[20] = { 0 };
    long stats[20] = { 0 };
    bool amd_like = f->kind == ORDER_AMD, constrained = f->kind == ORDER_CCOLAMD || f->kind == ORDER_CSYMAMD;
    if (amd_like) factors.amd_defaults(knobs);
    else if (constrained) factors.ccolamd_defaults(knobs);
    else factors.colamd_defaults(knobs);
    for (int k = 0; k < f->knobs_given; k++)
        if (f->knobs[k] == f->knobs[k]) knobs[k] = f->knobs[k];
    f->p = mem_array(n + 2, sizeof(Index));
    if (!f->p) {
        f->no_memory = true;
        return;
    }
    if (f->kind == ORDER_AMD) {
        double info[20] = { 0 };
        long status = factors.amd_order(n, a->colptr, a->row, f->p, knobs, info);
        f->no_memory = status == -1;
        f->failed = status < 0;
    } else if (f->kind == ORDER_SYMAMD || f->kind == ORDER_CSYMAMD) {
        long good = f->kind == ORDER_SYMAMD
                        ? factors.symamd(n, a->row, a->colptr, f->p, knobs, stats, calloc, free)
                        : factors.csymamd(n, a->row, a->colptr, f->p, knobs, stats, calloc, free, f->member,
                                          -1);
        f->failed = !good;
        take_stats(f, stats);
    } else {
        size_t room = constrained ? factors.ccolamd_room(nnz, a->rows, n)
                                  : factors.colamd_room(nnz, a->rows, n);
        Index *work = room > 0 ? mem_array((Index) room, sizeof(Index)) : NULL;
        if (!work) {
            f->no_memory = true;
            return;
        }
        memcpy(work, a->row, (size_t) nnz * sizeof(Index));
        memcpy(f->p, a->colptr, (size_t) (n + 1) * sizeof(Index));
        long good = constrained
                        ? factors.ccolamd(a->rows, n, (long) room, work, f->p, knobs, stats, f->member)
                        : factors.colamd(a->rows, n, (long) room, work, f->p, knobs, stats);
        f->failed = !good;
        take_stats(f, stats);
        mem_free(work);
    }
}

static void run_dmperm(Factoring *f)
{
    CxSparse a = { f->A.colptr[f->A.cols], f->A.rows, f->A.cols, f->A.colptr, f->A.row, f->A.data, -1 };
    CxBlocks *d = factors.dmperm(&a, 0);
    if (!d) {
        f->no_memory = true;
        return;
    }
    f->blocks = d->nb;
    f->p = copy_indices(d->p, a.m);
    f->q = copy_indices(d->q, a.n);
    f->r = copy_indices(d->r, d->nb + 1);
    f->s = copy_indices(d->s, d->nb + 1);
    memcpy(f->rr, d->rr, sizeof f->rr);
    memcpy(f->cc, d->cc, sizeof f->cc);
    f->no_memory = !f->p || !f->q || !f->r || !f->s;
    factors.dm_free(d);
}

static void run_match(Factoring *f)
{
    CxSparse a = { f->A.colptr[f->A.cols], f->A.rows, f->A.cols, f->A.colptr, f->A.row, f->A.data, -1 };
    Index *match = factors.match(&a, 0); /* of rows, then of columns */
    if (match) f->q = copy_indices(match + a.m, a.n);
    f->no_memory = !f->q;
    if (match) factors.match_free(match);
}

void kern_factor(Factoring *f)
{
    switch (f->kind) {
    case FACTOR_CHOL: with_cholmod(f, run_chol); break;
    case FACTOR_QR: with_cholmod(f, run_qr); break;
    case FACTOR_LEAST: with_cholmod(f, run_least); break;
    case FACTOR_LU: run_lu(f); break;
    case ORDER_MATCH: run_match(f); break;
    case ORDER_DM: run_dmperm(f); break;
    default: run_ordering(f); break;
    }
}
