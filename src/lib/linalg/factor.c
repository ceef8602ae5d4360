/* Triangular and orthogonal factors: lu, chol and its relatives, qr, givens. */
#include <math.h>
#include <string.h>
#include <strings.h>

#include "lang/builtin.h"
#include "lib/linalg/common.h"
#include "ops/diagperm.h"

static size_t elem_size(const Array *a) { return class_elem_size((Class) a->cls, a->is_complex); }

typedef enum Triangle { LOWER, UNIT_LOWER, UPPER } Triangle;

/* Upper or lower trapezoid of x, rows x cols of it; a unit one has ones on its diagonal. */
static Status trapezoid(Interp *it, const Array *x, Index rows, Index cols, Triangle which, Array **out)
{
    bool upper = which == UPPER, unit = which == UNIT_LOWER;
    size_t size = elem_size(x);
    Index ld = x->dims[0];
    Status st = linalg_new_like(it, x, rows, cols, out);
    if (st != OK) return st;
    for (Index j = 0; j < cols; j++) {
        Index from = upper ? 0 : j + (unit ? 1 : 0), to = upper ? linalg_min(j + 1, rows) : rows;
        if (from < to)
            memcpy((char *) (*out)->data + (size_t) (from + j * rows) * size,
                   (const char *) x->data + (size_t) (from + j * ld) * size, (size_t) (to - from) * size);
        if (unit && j < rows) linalg_set_one(*out, j + j * rows);
    }
    return OK;
}

/* ---- lu ---- */

/* Row exchanges as a permutation: row i of P * A is row order[i] of A. */
static void pivots_to_order(const lapack_int *pivots, Index count, Index n, Index *order)
{
    for (Index k = 0; k < n; k++) order[k] = k;
    for (Index k = 0; k < count; k++) {
        Index other = pivots[k] - 1, swap = order[k];
        order[k] = order[other];
        order[other] = swap;
    }
}

static Status order_vector(Interp *it, const Index *order, Index n, bool row, Value *out)
{
    Array *r;
    Status st = array_new(it, CLS_DOUBLE, row ? 1 : n, row ? n : 1, &r);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) array_f64(r)[k] = (double) order[k] + 1;
    *out = val_from_array_take(&r);
    return OK;
}

/* P with P(i, order[i]) = 1. */
static Status order_matrix(Interp *it, const Index *order, Index n, Value *out)
{
    Index *perm;
    Status st;
    if (n == 1) {
        *out = val_num(1);
        return OK;
    }
    perm = mem_array(n, sizeof(Index));
    if (!perm) return err_out_of_memory(it);
    for (Index i = 0; i < n; i++) perm[order[i]] = i;
    st = perm_new(it, n, perm, out);
    mem_free(perm);
    return st;
}

/* L with its rows back in A's order. */
static Status unpermute_rows(Interp *it, Array **L, const Index *order)
{
    Index m = (*L)->dims[0], n = (*L)->dims[1];
    size_t size = elem_size(*L);
    Array *r;
    Status st = linalg_new_like(it, *L, m, n, &r);
    if (st != OK) return st;
    for (Index j = 0; j < n; j++)
        for (Index i = 0; i < m; i++)
            memcpy((char *) r->data + (size_t) (order[i] + j * m) * size,
                   (char *) (*L)->data + (size_t) (i + j * m) * size, size);
    array_drop(L);
    *L = r;
    return OK;
}

static void run_getrf(LapackJob *job)
{
    job->status = LAPACK_CALL(job->kind, getrf, LAPACK_COL_MAJOR, (lapack_int) job->m, (lapack_int) job->n,
                              job_data(job, 0),
                              (lapack_int) job->m, job_data(job, 1));
}

static const char help_lu[] =
    "[L, U, P] = lu (A)\n"
    "[L, U] = lu (A)\n"
    "Y = lu (A)\n"
    "[...] = lu (A, \"vector\")\n"
    "[L, U, P, Q] = lu (S)\n"
    "[L, U, P, Q, R] = lu (S)\n"
    "Triangular factors with row exchanges: P * A = L * U, L lower triangular with ones on its diagonal, P a\n"
    "permutation matrix (with \"vector\" a vector p, A(p,:) = L * U). With two outputs L holds the exchanges;\n"
    "with one, both factors lie in one matrix. Of a sparse S with four outputs P * S * Q = L * U, columns being\n"
    "exchanged too; with five P * (R \\ S) * Q = L * U, R a diagonal of scales.\n"
    "  >> [L, U, P] = lu ([0 2; 4 1]);\n"
    "  >> U\n"
    "  U =\n"
    "\n"
    "     4   1\n"
    "     0   2\n"
    "\n"
    "See also: qr, chol, det";
static Status bi_lu(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *lu = NULL, *L = NULL, *U = NULL, *pivots = NULL;
    Index *order = NULL;
    bool vector = false;
    Status st;
    if (nin > 2) return err_usage(it, "lu");
    for (int k = 1; k < nin; k++) {
        if (linalg_is_option(in[k], "vector")) vector = true;
        else if (val_is_char(in[k])) return err(it, "lu: unrecognized string argument");
        else return err(it, "lu: can not define pivoting threshold THRESH for full matrices");
    }
    if (val_is_empty(in[0])) {
        for (int k = 0; k < nout || k < 1; k++) out[k] = val_empty(it);
        return OK;
    }
    st = linalg_matrix(it, "lu", in[0], &a);
    if (st != OK) return st;
    Index m = a->dims[0], n = a->dims[1], small = linalg_min(m, n);
    st = array_copy(it, a, &lu);
    if (st == OK) st = array_new(it, CLS_INT32, small, 1, &pivots);
    if (st != OK) goto done;
    order = mem_array(m, sizeof(Index));
    if (!order) {
        st = err_out_of_memory(it);
        goto done;
    }
    LapackJob job = { .run = run_getrf, .flops = (double) m * (double) n * (double) small / 3,
                      .arrays = { lu, pivots },
                      .kind = array_float_kind(a), .m = m, .n = n };
    st = linalg_run(it, "lu", &job);
    if (st != OK) goto done;
    pivots_to_order(pivots->data, small, m, order);
    if (nout <= 1) {
        st = linalg_finish(it, &lu, &out[0]);
        goto done;
    }
    st = trapezoid(it, lu, m, small, UNIT_LOWER, &L);
    if (st == OK) st = trapezoid(it, lu, small, n, UPPER, &U);
    if (st == OK && nout == 2) st = unpermute_rows(it, &L, order);
    if (st == OK) st = linalg_finish(it, &L, &out[0]);
    if (st == OK) st = linalg_finish(it, &U, &out[1]);
    if (st == OK && nout > 2)
        st = vector ? order_vector(it, order, m, false, &out[2]) : order_matrix(it, order, m, &out[2]);
done:
    mem_free(order);
    array_drop(&pivots);
    array_drop(&a);
    array_drop(&lu);
    array_drop(&L);
    array_drop(&U);
    return st;
}
/*
%!test
%! A = [2 1 1; 4 3 3; 8 7 9];
%! [L, U, P] = lu (A);
%! assert (P * A, L * U, 1e-14);
%! [L, U] = lu (A);
%! assert (L * U, A, 1e-14);
%! [L, U, p] = lu (A, "vector");
%! assert (A(p,:), L * U, 1e-14);
%!assert (size (lu ([1 2 3; 4 5 6])), [2 3])
%!error <lu: wrong type argument 'cell'> lu ({1})
*/

/* ---- chol ---- */

static void run_potrf(LapackJob *job)
{
    job->status = LAPACK_CALL(job->kind, potrf, LAPACK_COL_MAJOR, job->options[0], (lapack_int) job->n,
                              job_data(job, 0),
                              (lapack_int) job->n);
}

/* Cholesky of the triangle named by uplo. *fail: 0, or the order of the first minor that is not positive. */
static Status cholesky(Interp *it, const Array *a, char uplo, Array **out, Index *fail)
{
    Index n = a->dims[0];
    Array *work;
    Status st = array_copy(it, a, &work);
    if (st != OK) return st;
    LapackJob job = { .run = run_potrf, .flops = linalg_cube(n) / 3, .arrays = { work },
                      .kind = array_float_kind(a),
                      .options = { uplo }, .n = n };
    st = linalg_run(it, "chol", &job);
    *fail = job.status > 0 ? job.status : 0;
    /* The factor of the part before the failing minor is good. */
    Index size = *fail ? *fail - 1 : n;
    if (st == OK) st = trapezoid(it, work, size, size, uplo == 'U' ? UPPER : LOWER, out);
    array_drop(&work);
    return st;
}

static const char help_chol[] =
    "R = chol (A)\n"
    "L = chol (A, \"lower\")\n"
    "[R, p] = chol (A)\n"
    "[R, p, Q] = chol (S), chol (S, \"vector\")\n"
    "The Cholesky factor of a symmetric positive definite matrix: R' * R = A, R upper triangular (or L * L' = A).\n"
    "Only one triangle of A is read. Where A is not positive definite, p is the order of the first minor that\n"
    "fails, and an error is given if p was not asked for. Of a sparse S with three outputs R' * R = Q' * S * Q: the\n"
    "rows and columns are exchanged so that R has few entries (\"vector\": Q is a vector).\n"
    "  >> chol ([4 2; 2 5])\n"
    "  ans =\n"
    "\n"
    "     2   1\n"
    "     0   2\n"
    "\n"
    "See also: cholinv, chol2inv, cholupdate, lu, qr";
static Status bi_chol(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *r = NULL;
    Index fail = 0;
    char uplo = 'U';
    bool for_sparse = false;
    Status st;
    if (nout > 2) return err(it, "chol: using three output arguments, matrix A must be sparse");
    for (int k = 1; k < nin; k++) {
        Index len = 0;
        const char *option = val_is_char(in[k]) ? val_chars(in[k], &len) : NULL;
        if (!option) return err(it, "chol: optional arguments must be strings");
        if (len == 5 && !strncasecmp(option, "lower", 5)) uplo = 'L';
        else if (len == 5 && !strncasecmp(option, "upper", 5)) uplo = 'U';
        else if (len == 6 && !strncasecmp(option, "vector", 6)) for_sparse = true;
        else return err(it, "chol: optional argument must be one of \"vector\", \"lower\", or \"upper\"");
    }
    if (for_sparse) return err(it, "chol: A must be sparse for the \"vector\" option");
    if (val_is_empty(in[0])) {
        out[0] = val_empty(it);
        return OK;
    }
    st = linalg_matrix(it, "chol", in[0], &a);
    if (st != OK) return st;
    if (a->dims[0] != a->dims[1]) {
        array_drop(&a);
        return err(it, "chol: requires square matrix");
    }
    st = cholesky(it, a, uplo, &r, &fail);
    if (st == OK && fail && nout < 2) st = err(it, "chol: input matrix must be positive definite");
    if (st == OK) st = linalg_finish(it, &r, &out[0]);
    if (st == OK && nout > 1) out[1] = val_num((double) fail);
    array_drop(&a);
    array_drop(&r);
    return st;
}
/*
%!assert (chol ([4 2; 2 5]), [2 1; 0 2])
%!assert (chol ([4 2; 2 5], "lower"), [2 0; 1 2])
%!test
%! [R, p] = chol ([1 2; 2 1]);
%! assert (R, 1);
%! assert (p, 2);
%!error <chol: input matrix must be positive definite> chol ([1 2; 2 1])
%!error <chol: requires square matrix> chol ([1 2 3])
%!error <chol: wrong type argument 'cell'> chol ({1})
*/

static void run_potri(LapackJob *job)
{
    job->status = LAPACK_CALL(job->kind, potri, LAPACK_COL_MAJOR, 'U', (lapack_int) job->n, job_data(job,
                              0), (lapack_int) job->n);
}

/* inv (R' * R) for upper triangular R, in place: r becomes the full inverse. */
static Status inverse_from_chol(Interp *it, const char *who, Array *r)
{
    Index n = r->dims[0];
    FloatKind kind = array_float_kind(r);
    size_t size = elem_size(r);
    LapackJob job = { .run = run_potri, .flops = linalg_cube(n), .arrays = { r }, .kind = kind, .n = n };
    Status st = linalg_run(it, who, &job);
    if (st != OK) return st;
    for (Index j = 0; j < n; j++)
        for (Index i = 0; i < j; i++) {
            char *to = (char *) r->data + (size_t) (j + i * n) * size;
            memcpy(to, (char *) r->data + (size_t) (i + j * n) * size, size);
            if (kind == FLOAT_C128) ((double *) to)[1] = -((double *) to)[1];
            if (kind == FLOAT_C64) ((float *) to)[1] = -((float *) to)[1];
        }
    return OK;
}

static const char help_cholinv[] =
    "X = cholinv (A)\n"
    "The inverse of a symmetric positive definite matrix by its Cholesky factor.\n"
    "  >> cholinv ([4 0; 0 2])\n"
    "  ans =\n"
    "\n"
    "     0.2500        0\n"
    "          0   0.5000\n"
    "\n"
    "See also: chol, chol2inv, inv";
static Status bi_cholinv(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *r = NULL;
    Index fail = 0;
    Status st;
    (void) nin;
    (void) nout;
    if (val_is_empty(in[0])) {
        out[0] = val_empty(it);
        return OK;
    }
    st = linalg_matrix(it, "chol", in[0], &a);
    if (st != OK) return st;
    if (a->dims[0] != a->dims[1]) st = err(it, "chol: requires square matrix");
    if (st == OK) st = cholesky(it, a, 'U', &r, &fail);
    if (st == OK && fail) st = err(it, "cholinv: A must be positive definite");
    if (st == OK) st = inverse_from_chol(it, "cholinv", r);
    if (st == OK) st = linalg_finish(it, &r, &out[0]);
    array_drop(&a);
    array_drop(&r);
    return st;
}

static const char help_chol2inv[] =
    "X = chol2inv (R)\n"
    "The inverse of R' * R, where R is a Cholesky factor.\n"
    "  >> chol2inv ([2 0; 0 1])\n"
    "  ans =\n"
    "\n"
    "     0.2500        0\n"
    "          0   1.0000\n"
    "\n"
    "See also: chol, cholinv";
static Status bi_chol2inv(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *r = NULL;
    Status st;
    (void) nin;
    (void) nout;
    if (val_is_empty(in[0])) {
        out[0] = val_empty(it);
        return OK;
    }
    st = linalg_matrix(it, "chol2inv", in[0], &a);
    if (st != OK) return st;
    if (a->dims[0] != a->dims[1]) st = err(it, "chol2inv requires square matrix");
    if (st == OK) st = array_copy(it, a, &r);
    if (st == OK) st = inverse_from_chol(it, "chol2inv", r);
    if (st == OK) st = linalg_finish(it, &r, &out[0]);
    array_drop(&a);
    array_drop(&r);
    return st;
}
/*
%!assert (cholinv ([4 0; 0 2]), [0.25 0; 0 0.5], 1e-15)
%!assert (chol2inv (chol ([4 1; 1 3])), inv ([4 1; 1 3]), 1e-15)
%!error <cholinv: A must be positive definite> cholinv ([1 2; 2 1])
*/

/* ---- qr ---- */

typedef struct QrOptions {
    bool economy, vector;
    Value rhs;              /* B of qr (A, B), borrowed; T_NONE */
} QrOptions;

static Status qr_options(Interp *it, const Value *in, int nin, QrOptions *o)
{
    *o = (QrOptions) { false, false, val_none() };
    for (int k = 1; k < nin; k++) {
        Value v = in[k];
        if (val_is_char(v)) {
            StrBuf text = STRBUF_INIT;
            Status st = OK;
            if (linalg_is_option(v, "vector")) o->vector = true;
            else if (linalg_is_option(v, "0") || linalg_is_option(v, "econ")) o->economy = true;
            else if (!linalg_is_option(v, "matrix")) {
                st = val_get_string(it, v, &text);
                if (st == OK)
                    st = err(it, "qr: type for P must be 'matrix' or 'vector', not %s", sb_str(&text));
            }
            sb_free(&text);
            if (st != OK) return st;
            if (linalg_is_option(v, "econ")) o->vector = true;
        } else if (k == nin - 1 && v.tag == T_NUM && v.u.num == 0) {
            o->economy = o->vector = true;
        } else if (k > 1) {
            return err_usage(it, "qr");
        } else {
            o->rhs = v;
        }
    }
    return OK;
}

static void run_qr(LapackJob *job)
{
    lapack_int m = (lapack_int) job->m, n = (lapack_int) job->n;
    job->status = job->arrays[2] ? LAPACK_CALL(job->kind, geqp3, LAPACK_COL_MAJOR, m, n, job_data(job, 0),
                                               m, job_data(job, 2),
                                               job_data(job, 1))
                                 : LAPACK_CALL(job->kind, geqrf, LAPACK_COL_MAJOR, m, n, job_data(job, 0), m, job_data(job, 1));
}

static void run_form_q(LapackJob *job)
{
    job->status = LAPACK_BY_KIND(job->kind, orgqr, ungqr, LAPACK_COL_MAJOR, (lapack_int) job->m,
                                 (lapack_int) job->n,
                                 (lapack_int) job->k, job_data(job, 0), (lapack_int) job->m, job_data(job, 1));
}

/* Factors of a: packed is LAPACK's output, tau the reflectors' factors; pivots (n) with column exchanges, or
 * NULL. */
static Status qr_factor(Interp *it, const Array *a, Array **packed, Array **tau, Array *pivots)
{
    Index m = a->dims[0], n = a->dims[1], small = linalg_min(m, n);
    Status st = array_copy(it, a, packed);
    if (st == OK) st = linalg_new_like(it, a, small, 1, tau);
    if (st != OK || small == 0) return st;
    LapackJob job = { .run = run_qr, .flops = (double) m * (double) n * (double) small,
                      .arrays = { *packed, *tau, pivots },
                      .kind = array_float_kind(a), .m = m, .n = n };
    return linalg_run_all(it, "qr", &job);
}

/* Octave's packed form: the reflectors below the diagonal multiplied with their factors. */
static void scale_reflectors(Array *packed, const Array *tau)
{
    Index m = packed->dims[0];
    for (Index j = 0; j < tau->numel; j++)
        for (Index i = j + 1; i < m; i++)
            switch (array_float_kind(packed)) {
            case FLOAT_F64: array_f64(packed)[i + j * m] *= array_f64(tau)[j]; break;
            case FLOAT_F32: array_f32(packed)[i + j * m] *= array_f32(tau)[j]; break;
            case FLOAT_C128: array_c128(packed)[i + j * m] *= array_c128(tau)[j]; break;
            default: array_c64(packed)[i + j * m] *= array_c64(tau)[j];
            }
}

/* The first cols columns of Q (m x cols). */
static Status qr_form_q(Interp *it, const Array *packed, const Array *tau, Index cols, Array **out)
{
    Index m = packed->dims[0], small = tau->numel, given = linalg_min(packed->dims[1], cols);
    Status st = linalg_new_like(it, packed, m, cols, out);
    if (st != OK || m == 0 || cols == 0) return st;
    memcpy((*out)->data, packed->data, (size_t) (m * given) * elem_size(packed));
    if (small == 0) {
        for (Index k = 0; k < linalg_min(m, cols); k++) linalg_set_one(*out, k + k * m);
        return OK;
    }
    LapackJob job = { .run = run_form_q, .flops = (double) m * (double) cols * (double) small,
                      .arrays = { *out, (Array *) tau },
                      .kind = array_float_kind(packed), .m = m, .n = cols, .k = small };
    return linalg_run_all(it, "qr", &job);
}

/* C = Q' * B */
static Status qr_apply(Interp *it, const Array *Q, Value rhs, Value *out)
{
    Value q = val_from_obj(T_ARRAY, (void *) Q);
    return op_ctrans_mul(it, q, rhs, out);
}

static const char help_qr[] =
    "[Q, R] = qr (A)\n"
    "[Q, R, P] = qr (A)\n"
    "[...] = qr (A, 0), qr (A, \"vector\")\n"
    "[C, R] = qr (A, B)\n"
    "Orthogonal Q and upper triangular R with Q * R = A; with P, columns are exchanged so that the diagonal of R\n"
    "decreases: Q * R = A * P. With 0 only the columns of Q that are needed are made, and P is a vector. With a\n"
    "right-hand side B, C is Q' * B. One output alone is LAPACK's packed form; of a sparse matrix it is R.\n"
    "  >> [Q, R] = qr ([3; 4]);\n"
    "  >> abs (R)\n"
    "  ans =\n"
    "\n"
    "     5\n"
    "     0\n"
    "\n"
    "See also: lu, chol, svd";
static Status bi_qr(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *packed = NULL, *tau = NULL, *pivots = NULL, *Q = NULL, *R = NULL;
    QrOptions o;
    Status st = qr_options(it, in, nin, &o);
    if (st != OK) return st;
    st = linalg_matrix(it, "qr", in[0], &a);
    if (st != OK) return st;
    Index m = a->dims[0], n = a->dims[1], small = linalg_min(m, n);
    bool has_rhs = !val_is_none(o.rhs);
    if (has_rhs && nout > 2) {
        st = err(it, "qr: too many output arguments for dense A with B");
        goto done;
    }
    if (nout > 2) st = array_zeros(it, CLS_INT32, n, 1, &pivots);
    if (st != OK) goto done;
    if (m == 1 && n >= 1 && !a->is_complex && nout <= 2) {
        /* One row: LAPACK leaves it as it is, Q is 1. */
        st = array_copy(it, a, &packed);
        if (st == OK) st = linalg_new_like(it, a, 1, 1, &tau);
    } else {
        st = qr_factor(it, a, &packed, &tau, pivots);
    }
    if (st != OK) goto done;
    if (nout <= 1) {
        scale_reflectors(packed, tau);
        st = linalg_finish(it, &packed, &out[0]);
        goto done;
    }
    Index q_cols = o.economy ? small : m;
    st = qr_form_q(it, packed, tau, q_cols, &Q);
    if (st == OK) st = trapezoid(it, packed, q_cols, n, UPPER, &R);
    if (st == OK && has_rhs) st = qr_apply(it, Q, o.rhs, &out[0]);
    else if (st == OK) st = linalg_finish(it, &Q, &out[0]);
    if (st == OK) st = linalg_finish(it, &R, &out[1]);
    if (st == OK && nout > 2) {
        Index *order = mem_array(n, sizeof(Index));
        for (Index k = 0; order && k < n; k++) order[k] = small ? ((const lapack_int *) pivots->data)[k] - 1 : k;
        if (!order) {
            st = err_out_of_memory(it);
        } else if (o.vector) {
            st = order_vector(it, order, n, true, &out[2]);
        } else if (n == 1) {
            out[2] = val_num(1);
        } else {
            /* A * P takes column order[k] to place k: P(order[k], k) = 1. */
            st = perm_new(it, n, order, &out[2]);
        }
        mem_free(order);
    }
done:
    array_drop(&a);
    array_drop(&pivots);
    array_drop(&packed);
    array_drop(&tau);
    array_drop(&Q);
    array_drop(&R);
    return st;
}
/*
%!test
%! A = [1 2; 3 4; 5 6];
%! [Q, R] = qr (A);
%! assert (Q * R, A, 1e-14);
%! assert (size (Q), [3 3]);
%! [Q, R] = qr (A, 0);
%! assert (size (Q), [3 2]);
%! [Q, R, P] = qr (A);
%! assert (Q * R, A * P, 1e-14);
%!error <qr: wrong type argument 'cell'> qr ({1})
*/

/* ---- cholupdate ---- */

/* R1' * R1 = R' * R + sign * u * u' by rotations (sign 1) or, downdating, through a solve. Works on doubles
 * or complex doubles as complex: n is small where this is used. *fail: 1 where the downdate is not
 * positive. */
static void update_chol(Index n, double _Complex *R, double _Complex *u, int sign, int *fail)
{
    *fail = 0;
    for (Index k = 0; k < n; k++) {
        double r = creal(R[k + k * n]), size = cabs(u[k]);
        double square = r * r + sign * size * size;
        if (square <= 0) {
            *fail = 1;
            return;
        }
        double length = sqrt(square), c = length / r;
        double _Complex s = u[k] / r;
        R[k + k * n] = length;
        for (Index j = k + 1; j < n; j++) {
            double _Complex old = R[k + j * n];
            R[k + j * n] = (old + sign * conj(s) * u[j]) / c;
            u[j] = c * u[j] - s * R[k + j * n];
        }
    }
}

static const char help_cholupdate[] =
    "[R1, err] = cholupdate (R, x, op)\n"
    "Update a Cholesky factor: R1' * R1 = R' * R + x * x' (op \"+\", the default) or - x * x' (op \"-\"). err is 1\n"
    "where the downdate would not be positive definite.\n"
    "  >> cholupdate (2, 1.5)\n"
    "  ans = 2.5000\n"
    "See also: chol";
static Status bi_cholupdate(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *R = NULL, *x = NULL, *Rc = NULL, *xc = NULL, *r = NULL;
    int sign = 1, fail = 0;
    Status st;
    if (!val_is_operand(in[0]) || !val_is_operand(in[1])) return err_usage(it, "cholupdate");
    if (nin > 2) {
        if (!val_is_char(in[2])) return err_usage(it, "cholupdate");
        if (linalg_is_option(in[2], "-")) sign = -1;
        else if (!linalg_is_option(in[2], "+")) return err(it, "cholupdate: OP must be \"+\" or \"-\"");
    }
    st = linalg_pair(it, "cholupdate", in[0], in[1], &R, &x);
    if (st != OK) return st;
    Index n = R->dims[0];
    if (R->dims[1] != n || x->numel != n) {
        st = err(it, "cholupdate: dimension mismatch between R and U");
        goto done;
    }
    Array *wide = NULL;
    st = array_to_class(it, R, CLS_DOUBLE, &wide);
    if (st == OK) st = linalg_to_complex(it, wide, &Rc);
    array_drop(&wide);
    if (st == OK) st = array_to_class(it, x, CLS_DOUBLE, &wide);
    if (st == OK) st = linalg_to_complex(it, wide, &xc);
    array_drop(&wide);
    if (st != OK) goto done;
    /* u' is the row that is added to R. */
    for (Index k = 0; k < n; k++) array_c128(xc)[k] = conj(array_c128(xc)[k]);
    update_chol(n, array_c128(Rc), array_c128(xc), sign, &fail);
    if (fail && nout < 2) {
        st = err(it, "cholupdate: downdate violates positiveness");
        goto done;
    }
    st = array_narrow_complex(it, &Rc);
    if (st == OK) st = array_to_class(it, Rc, (Class) R->cls, &r);
    if (st == OK) out[0] = val_from_array_take(&r);
    if (st == OK && nout > 1) out[1] = val_num(fail);
done:
    array_drop(&R);
    array_drop(&x);
    array_drop(&Rc);
    array_drop(&xc);
    return st;
}
/*
%!test
%! A = [4 1; 1 3];  x = [1; 2];
%! R = cholupdate (chol (A), x);
%! assert (R' * R, A + x * x', 1e-13);
%! R = cholupdate (chol (A + x * x'), x, "-");
%! assert (R' * R, A, 1e-13);
%! R = cholupdate ([2 1i; 0 2], [1i; 1]);
%! assert (R, [sqrt(5), 3i/sqrt(5); 0, sqrt(4.2)], 1e-14);
%!error <cholupdate: dimension mismatch between R and U> cholupdate (2, [1; 2])
*/

/* ---- givens ---- */

static const char help_givens[] =
    "G = givens (x, y)\n"
    "[c, s] = givens (x, y)\n"
    "The rotation G = [c s; -s' c] that turns [x; y] onto the first axis: G * [x; y] = [r; 0].\n"
    "  >> givens (3, 4)\n"
    "  ans =\n"
    "\n"
    "     0.6000   0.8000\n"
    "    -0.8000   0.6000\n"
    "\n"
    "See also: planerot, qr";
static Status bi_givens(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    double _Complex x, y, s;
    double c;
    Array *a[2] = { NULL, NULL }, *r = NULL;
    Status st = OK;
    (void) nin;
    for (int k = 0; k < 2; k++)
        if (!val_is_operand(in[k]))
            return err(it, "octave_base_value::double_value (): wrong type argument '%s'",
                       val_type_name(in[k]));
        else if (val_is_char(in[k]) && val_numel(in[k]) != 1)
            return err(it, "invalid conversion from string to real scalar");
    st = linalg_pair(it, "givens", in[0], in[1], &a[0], &a[1]);
    if (st != OK) return st;
    if (a[0]->numel == 0 || a[1]->numel == 0) {
        st = err(it, "invalid conversion from real matrix to real scalar");
        goto done;
    }
    x = array_get_complex(a[0], 0);
    y = array_get_complex(a[1], 0);
    double size = hypot(cabs(x), cabs(y));
    if (isnan(size)) {
        c = NAN;
        s = NAN;
    } else if (y == 0) {
        c = 1;
        s = 0;
    } else if (x == 0) {
        c = 0;
        s = conj(y) / cabs(y);
    } else {
        c = cabs(x) / size;
        s = x / cabs(x) * conj(y) / size;
    }
    Dims dims = dims_2(2, 2);
    bool real = cimag(s) == 0 || (!a[0]->is_complex && !a[1]->is_complex);
    if (real) s = creal(s);
    st = array_new_nd(it, (Class) a[0]->cls, !real, &dims, &r);
    if (st != OK) goto done;
    double _Complex g[4] = { c, -conj(s), s, c };
    for (int k = 0; k < 4; k++) {
        if (real) array_set_double(r, k, creal(g[k]));
        else if (r->cls == CLS_SINGLE) array_c64(r)[k] = (float _Complex) g[k];
        else array_c128(r)[k] = g[k];
    }
    if (nout < 2) {
        st = linalg_finish(it, &r, &out[0]);
    } else {
        out[0] = val_scalar_class(it, (Class) a[0]->cls, c);
        out[1] = cimag(s) == 0 ? val_scalar_class(it, (Class) a[0]->cls, creal(s))
                               : val_complex(it, creal(s), cimag(s));
    }
done:
    array_drop(&a[0]);
    array_drop(&a[1]);
    array_drop(&r);
    return st;
}
/*
%!assert (givens (3, 4), [0.6 0.8; -0.8 0.6], 1e-15)
%!assert (givens (1, 0), eye (2))
%!assert (givens (0, 1), [0 1; -1 0])
*/

const Builtin factor_builtins[] = {
    { "lu", bi_lu, 1, 3, 0, 5, help_lu },
    { "chol", bi_chol, 1, 3, 0, 3, help_chol },
    { "cholinv", bi_cholinv, 1, 1, 0, 1, help_cholinv },
    { "chol2inv", bi_chol2inv, 1, 1, 0, 1, help_chol2inv },
    { "qr", bi_qr, 1, 3, 0, 3, help_qr },
    { "cholupdate", bi_cholupdate, 2, 3, 0, 2, help_cholupdate },
    { "givens", bi_givens, 2, 2, 0, 2, help_givens },
    { 0 },
};
