/* What qz and ordqz (stdlib/linalg) are made of: the generalized Schur form, its order, its vectors. */
#include <string.h>

#include "lang/builtin.h"
#include "lib/linalg/common.h"
#include "lib/numeric.h"
#include "ops/lapack_job.h"

/* arrays: A, B, Q, Z, eigenvalues (real: n x 3, real and imaginary parts of the numerators and the
 * denominators; complex: n x 2), which of them come first (ordering only). */
enum { J_A, J_B, J_Q, J_Z, J_VALUES, J_SELECT };

static void run_schur(LapackJob *job)
{
    lapack_int n = (lapack_int) job->n;
    double *A = job_data(job, J_A), *B = job_data(job, J_B), *Q = job_data(job, J_Q), *Z = job_data(job, J_Z);
    double *values = job_data(job, J_VALUES);
    if (job->kind == FLOAT_C128) {
        double _Complex *v = (double _Complex *) values;
        job->status = LAPACKE_zgghrd(LAPACK_COL_MAJOR, 'V', 'V', n, 1, n, (void *) A, n, (void *) B, n,
                                     (void *) Q, n, (void *) Z, n);
        if (job->status == 0)
            job->status = LAPACKE_zhgeqz(LAPACK_COL_MAJOR, 'S', 'V', 'V', n, 1, n, (void *) A, n, (void *) B,
                                         n, v, v + n, (void *) Q, n, (void *) Z, n);
        return;
    }
    job->status = LAPACKE_dgghrd(LAPACK_COL_MAJOR, 'V', 'V', n, 1, n, A, n, B, n, Q, n, Z, n);
    if (job->status == 0)
        job->status = LAPACKE_dhgeqz(LAPACK_COL_MAJOR, 'S', 'V', 'V', n, 1, n, A, n, B, n, values, values + n,
                                     values + 2 * n, Q, n, Z, n);
}

/* Job 1, bounds for projections: LAPACKE has no integer workspace for 0, which writes to it all the same. */
static void run_order(LapackJob *job)
{
    lapack_int n = (lapack_int) job->n, count;
    double *values = job_data(job, J_VALUES), left, right, dif[2];
    const lapack_logical *select = job_data(job, J_SELECT);
    if (job->kind == FLOAT_C128) {
        double _Complex *v = (double _Complex *) values;
        job->status = LAPACKE_ztgsen(LAPACK_COL_MAJOR, 1, 1, 1, select, n, job_data(job, J_A), n,
                                     job_data(job, J_B), n, v, v + n, job_data(job, J_Q), n,
                                     job_data(job, J_Z), n, &count, &left, &right, dif);
        return;
    }
    job->status = LAPACKE_dtgsen(LAPACK_COL_MAJOR, 1, 1, 1, select, n, job_data(job, J_A), n,
                                 job_data(job, J_B), n, values, values + n, values + 2 * n,
                                 job_data(job, J_Q), n, job_data(job, J_Z), n, &count, &left, &right, dif);
}

/* count square matrices of one size, copied; double, complex if one is. */
static Status copies(Interp *it, const char *who, const Value *in, int count, Array **out)
{
    bool is_complex = false;
    Status st = OK;
    for (int k = 0; k < count; k++) is_complex = is_complex || val_is_complex(in[k]);
    for (int k = 0; k < count && st == OK; k++) {
        Array *a = NULL;
        st = val_to_kind(it, in[k], CLS_DOUBLE, is_complex, &a);
        if (st == OK) st = array_copy(it, a, &out[k]);
        array_drop(&a);
        if (st == OK
            && (out[k]->ndims > 2 || out[k]->dims[0] != out[k]->dims[1]
                || out[k]->dims[0] != out[0]->dims[0]))
            st = err(it, "%s: the matrices must be square and of one size", who);
    }
    return st;
}

static const char help_qz[] =
    "[AA, BB, Q, Z, VALUES] = __qz__ (A, B, Q, Z)\n"
    "[...] = __qz__ (A, B, Q, Z, SELECT)\n"
    "The generalized Schur form of Q * A * Z' and Q * B * Z' for an upper triangular B; with SELECT, of a form already, the\n"
    "eigenvalues that it says come first. VALUES: numerators and denominators. Used by qz and ordqz.\n"
    "  >> [A, B] = __qz__ ([1 2; 0 3], eye (2), eye (2), eye (2), [0 1]); round (diag (A) ./ diag (B))'\n"
    "  ans =\n"
    "\n"
    "     3   1\n"
    "\n"
    "See also: qz, ordqz";
static Status bi_qz(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *x[6] = { NULL, NULL, NULL, NULL, NULL, NULL };
    Status st = copies(it, "qz", in, 4, x);
    Index n = st == OK ? x[0]->dims[0] : 0;
    if (st == OK)
        st = x[0]->is_complex ? array_new_complex(it, CLS_DOUBLE, n, 2, &x[J_VALUES])
                              : array_new(it, CLS_DOUBLE, n, 3, &x[J_VALUES]);
    if (st == OK && nin > 4) {
        st = val_to_class(it, in[4], CLS_INT32, &x[J_SELECT]);
        if (st == OK && x[J_SELECT]->numel != n)
            st = err(it, "qz: SELECT must have an element for each eigenvalue");
    }
    if (st == OK && n > 0) {
        LapackJob job = { .run = nin > 4 ? run_order : run_schur,
                          .flops = 30 * linalg_cube(n),
                          .arrays = { x[0], x[1], x[2], x[3], x[4], x[5] },
                          .kind = array_float_kind(x[0]),
                          .n = n };
        st = linalg_run_all(it, nin > 4 ? "ordqz" : "qz", &job);
    }
    for (int k = 0; k < 5 && st == OK && k < (nout > 1 ? nout : 1); k++) out[k] = val_from_array_take(&x[k]);
    for (int k = 0; k < 6; k++) array_drop(&x[k]);
    return st;
}

static void run_vectors(LapackJob *job)
{
    lapack_int n = (lapack_int) job->n, count;
    void *A = job_data(job, 0), *B = job_data(job, 1), *left = job_data(job, 2), *right = job_data(job, 3);
    job->status = job->kind == FLOAT_C128 ? LAPACKE_ztgevc(LAPACK_COL_MAJOR, 'B', 'B', NULL, n, A, n, B, n,
                                                           left, n, right, n, n, &count)
                                          : LAPACKE_dtgevc(LAPACK_COL_MAJOR, 'B', 'B', NULL, n, A, n, B, n,
                                                           left, n, right, n, n, &count);
}

static const char help_qz_vectors[] =
    "[L, R] = __qz_vectors__ (AA, BB, Q, Z)\n"
    "Left and right generalized eigenvectors of a generalized Schur form, turned by Q and Z; of a pair of complex ones\n"
    "the real and the imaginary part stand in two columns. Used by qz.\n"
    "  >> [L, R] = __qz_vectors__ ([1 2; 0 3], eye (2), eye (2), eye (2)); R\n"
    "  R =\n"
    "\n"
    "     1   1\n"
    "     0   1\n"
    "\n"
    "See also: qz";
static Status bi_qz_vectors(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    Array *x[4] = { NULL, NULL, NULL, NULL };
    Status st = copies(it, "qz", in, 4, x);
    Index n = st == OK ? x[0]->dims[0] : 0;
    if (st == OK && n > 0) {
        LapackJob job = { .run = run_vectors,
                          .flops = 10 * linalg_cube(n),
                          .arrays = { x[0], x[1], x[2], x[3] },
                          .kind = array_float_kind(x[0]),
                          .n = n };
        st = linalg_run_all(it, "qz", &job);
    }
    if (st == OK) out[0] = val_from_array_take(&x[2]);
    if (st == OK && nout > 1) out[1] = val_from_array_take(&x[3]);
    for (int k = 0; k < 4; k++) array_drop(&x[k]);
    return st;
}

/* arrays: A, B (balanced in place), the scaling of rows and of columns, the matrices that do the same */
enum { P_A, P_B, P_ROWS, P_COLS, P_LEFT, P_RIGHT, P_COUNT };

static void run_balance_pair(LapackJob *job)
{
    lapack_int n = (lapack_int) job->n, low, high;
    double *rows = job_data(job, P_ROWS), *cols = job_data(job, P_COLS);
    char what = job->options[0];
    if (job->kind == FLOAT_C128)
        job->status = LAPACKE_zggbal(LAPACK_COL_MAJOR, what, n, job_data(job, P_A), n, job_data(job, P_B), n,
                                     &low, &high, rows, cols);
    else
        job->status = LAPACKE_dggbal(LAPACK_COL_MAJOR, what, n, job_data(job, P_A), n, job_data(job, P_B), n,
                                     &low, &high, rows, cols);
    if (job->status == 0)
        job->status = LAPACKE_dggbak(LAPACK_COL_MAJOR, what, 'L', n, low, high, rows, cols, n,
                                     job_data(job, P_LEFT), n);
    if (job->status == 0)
        job->status = LAPACKE_dggbak(LAPACK_COL_MAJOR, what, 'R', n, low, high, rows, cols, n,
                                     job_data(job, P_RIGHT), n);
}

static const char help_balance_pair[] =
    "[CC, DD, AA, BB] = __balance_pair__ (A, B, JOB)\n"
    "AA = CC*A*DD and BB = CC*B*DD with rows and columns of a size; JOB as LAPACK's ggbal has it: \"B\"\n"
    "(permutes and scales), \"P\", \"S\" or \"N\". Used by balance.\n"
    "  >> [CC, DD] = __balance_pair__ ([1 100; 0.01 4], [5 6; 7 8], \"B\"); DD(2, 2)\n"
    "  ans = 0.1000\n"
    "See also: balance";
static Status bi_balance_pair(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout)
{
    static const int order[] = { P_LEFT, P_RIGHT, P_A, P_B };
    Array *x[P_COUNT] = { NULL };
    Index len;
    const char *what = val_chars(in[2], &len);
    Status st = copies(it, "balance", in, 2, x);
    Index n = st == OK ? x[P_A]->dims[0] : 0;
    for (int k = P_ROWS; k <= P_COLS && st == OK; k++) st = array_new(it, CLS_DOUBLE, n, 1, &x[k]);
    for (int k = P_LEFT; k <= P_RIGHT && st == OK; k++) {
        st = array_zeros(it, CLS_DOUBLE, n, n, &x[k]);
        for (Index j = 0; st == OK && j < n; j++) array_f64(x[k])[j * (n + 1)] = 1;
    }
    if (st == OK && n > 0) {
        LapackJob job = { .run = run_balance_pair,
                          .flops = 10 * linalg_cube(n),
                          .kind = array_float_kind(x[P_A]),
                          .options = { what && len > 0 ? what[0] : 'B' },
                          .n = n };
        memcpy(job.arrays, x, sizeof x);
        st = linalg_run_all(it, "balance", &job);
    }
    for (int k = 0; k < COUNT_OF(order) && st == OK && k < (nout > 1 ? nout : 1); k++)
        st = linalg_finish(it, &x[order[k]], &out[k]);
    for (int k = 0; k < P_COUNT; k++) array_drop(&x[k]);
    return st;
}

const Builtin generalized_builtins[] = {
    { "__balance_pair__", bi_balance_pair, 3, 3, 0, 4, help_balance_pair },
    { "__qz__", bi_qz, 4, 5, 0, 5, help_qz },
    { "__qz_vectors__", bi_qz_vectors, 4, 4, 0, 2, help_qz_vectors },
    { 0 },
};
