/* Singular values, eigenvalues, and the unitary reductions: svd, eig, schur, hess, balance. */
#include <math.h>

#include "lib/linalg/eigen.h"

#include <string.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "lib/text.h"
#include "ops/convert.h"
#include "ops/diagperm.h"

/* Reductions to Hessenberg or triangular form take some 5 n^3 operations. */
static double reduction(Index n) { return 5 * linalg_cube(n); }

static Status ctranspose_take(Interp *it, Array **a)
{
    Value t = val_none();
    Status st = op_unary(it, UN_CTRANSPOSE, val_from_obj(T_ARRAY, *a), &t);
    if (st != OK) return st;
    array_drop(a);
    st = val_to_array(it, t, a);
    val_drop(&t);
    return st;
}

static void set_identity(Array *a)
{
    Index n = linalg_min(a->dims[0], a->dims[1]);
    for (Index k = 0; k < n; k++) linalg_set_one(a, k + k * a->dims[0]);
}

/* A finite square matrix, or the function's own complaint. */
static Status square_matrix(Interp *it, const char *who, const char *nd_text, Value v, Array **out)
{
    *out = NULL;
    if (val_ndims(v) > 2 && val_is_operand(v)) return err(it, "%s", nd_text);
    if (val_rows(v) != val_cols(v)) return err(it, "%s: A must be a square matrix", who);
    if (!val_is_operand(v)) return err_linalg_type(it, who, v);
    return linalg_matrix(it, who, v, out);
}

/* ---- svd ---- */

static void run_svd(LapackJob *job)
{
    double unused[2] = { 0 };
    lapack_int m = (lapack_int) job->m, n = (lapack_int) job->n;
    void *u = job_data(job, 3), *v = job_data(job, 4);
    job->status = LAPACK_CALL(job->kind, gesvd, LAPACK_COL_MAJOR, job->options[0], job->options[1], m, n,
                              job_data(job, 0), m,
                              job_data(job, 1), u ? u : unused, u ? m : 1, v ? v : unused, v ? (lapack_int) job->k : 1,
                              job_data(job, 2));
}

Status linalg_svd(Interp *it, const Array *a, bool economy, Array **U, Array **s, Array **V)
{
    Index m = a->dims[0], n = a->dims[1], small = linalg_min(m, n);
    Index u_cols = economy ? small : m, vt_rows = economy ? small : n;
    Array *copy = NULL, *super = NULL;
    char job_u = !U ? 'N' : economy ? 'S' : 'A', job_v = !V ? 'N' : economy ? 'S' : 'A';
    Status st = array_copy(it, a, &copy);
    *s = NULL;
    if (U) *U = NULL;
    if (V) *V = NULL;
    if (st == OK) st = array_new(it, (Class) a->cls, small, 1, s);
    if (st == OK) st = array_new(it, (Class) a->cls, linalg_max(small, 1), 1, &super);
    if (st == OK && U) st = linalg_new_like(it, a, m, u_cols, U);
    if (st == OK && V) st = linalg_new_like(it, a, vt_rows, n, V);
    if (st != OK) goto done;
    LapackJob job = { .run = run_svd, .flops = reduction(linalg_max(m, n)), .kind = array_float_kind(a),
                      .arrays = { copy, *s, super, U ? *U : NULL, V ? *V : NULL }, .options = { job_u, job_v },
                      .m = m, .n = n, .k = vt_rows };
    st = linalg_run_all(it, "svd", &job);
    if (st == OK && V) st = ctranspose_take(it, V);
done:
    array_drop(&copy);
    array_drop(&super);
    if (st != OK) {
        array_drop(s);
        if (U) array_drop(U);
        if (V) array_drop(V);
    }
    return st;
}

/* Nothing to decompose: identities around an empty diagonal. */
static Status svd_empty(Interp *it, const Array *a, bool economy, Value *out, int nout)
{
    Index m = a->dims[0], n = a->dims[1], small = linalg_min(m, n);
    Array *U = NULL, *s = NULL, *V = NULL;
    Status st = array_new(it, (Class) a->cls, 0, 1, &s);
    if (nout < 2) {
        if (st == OK) out[0] = val_from_array_take(&s);
        return st;
    }
    if (st == OK) st = linalg_new_like(it, a, m, economy ? small : m, &U);
    if (st == OK) st = linalg_new_like(it, a, n, economy ? small : n, &V);
    if (st == OK) {
        set_identity(U);
        set_identity(V);
        st = diag_new(it, economy ? small : m, economy ? small : n, s, &out[1]);
        out[0] = val_from_array_take(&U);
        if (nout > 2) out[2] = val_from_array_take(&V);
    }
    array_drop(&U);
    array_drop(&V);
    array_drop(&s);
    return st;
}

static const char help_svd[] =
    "s = svd (A)\n"
    "[U, S, V] = svd (A)\n"
    "[U, S, V] = svd (A, \"econ\"), svd (A, 0)\n"
    "Singular values in descending order, or the decomposition A = U * S * V'. With \"econ\" only the columns of U\n"
    "and V that belong to them.\n"
    "  >> svd ([3 0; 0 4])\n"
    "  ans =\n"
    "\n"
    "     4\n"
    "     3\n"
    "\n"
    "See also: eig, pinv, rank, cond";
static Status bi_svd(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *U = NULL, *s = NULL, *V = NULL;
    bool economy = nin > 1;
    Status st;
    if (nout > 3) return err_usage(it, "svd");
    if (val_is_operand(in[0]) && val_ndims(in[0]) > 2) return err(it, "svd: A must be a 2-D matrix");
    st = linalg_matrix(it, "svd", in[0], &a);
    if (st != OK) return st;
    if (a->numel == 0) {
        st = svd_empty(it, a, economy, out, nout);
        goto done;
    }
    if (!kern_is_finite(array_float_kind(a), a->numel, a->data)) {
        st = err(it, "svd: cannot take SVD of matrix containing Inf or NaN values");
        goto done;
    }
    st = linalg_svd(it, a, economy, nout > 1 ? &U : NULL, &s, nout > 1 ? &V : NULL);
    if (st != OK) goto done;
    if (nout < 2) {
        /* no -0 */
        for (Index k = 0; k < s->numel; k++) array_set_double(s, k, fabs(array_get_double(s, k)));
        out[0] = val_from_array_take(&s);
        goto done;
    }
    /* a number is no diagonal matrix */
    if (U->dims[1] == 1 && V->dims[1] == 1) out[1] = val_from_array_take(&s);
    else st = diag_new(it, U->dims[1], V->dims[1], s, &out[1]);
    if (st == OK) st = linalg_finish(it, &U, &out[0]);
    if (st == OK && nout > 2) st = linalg_finish(it, &V, &out[2]);
done:
    array_drop(&a);
    array_drop(&U);
    array_drop(&s);
    array_drop(&V);
    return st;
}
/*
%!assert (svd ([3 0; 0 4]), [4; 3], 1e-14)
%!test
%! A = [1 2; 3 4; 5 6];
%! [U, S, V] = svd (A);
%! assert (U * S * V', A, 1e-13);
%! [U, S, V] = svd (A, "econ");
%! assert (size (U), [3 2]);
%! assert (U * S * V', A, 1e-13);
%!error <svd: cannot take SVD of matrix containing Inf or NaN values> svd ([1 NaN])
*/

/* ---- eig ---- */

typedef struct EigOptions {
    bool vector, matrix, balance, by_qz;
    Value other;             /* B of the generalized problem, borrowed; T_NONE */
} EigOptions;

static Status eig_options(Interp *it, const Value *in, int nin, EigOptions *o)
{
    bool chol = false, balance = false;
    for (int k = 1; k < nin; k++) {
        if (!val_is_char(in[k])) {
            o->other = in[k];
        } else if (linalg_is_option(in[k], "vector")) {
            o->vector = true;
        } else if (linalg_is_option(in[k], "matrix")) {
            o->matrix = true;
        } else if (linalg_is_option(in[k], "nobalance")) {
            o->balance = false;
            balance = true;
        } else if (linalg_is_option(in[k], "balance")) {
            balance = true;
        } else if (linalg_is_option(in[k], "chol") || linalg_is_option(in[k], "qz")) {
            chol = true;
            o->by_qz = linalg_is_option(in[k], "qz");
        } else {
            Index len;
            const char *text = val_chars(in[k], &len);
            return err(it, "eig: invalid option \"%.*s\"", text ? (int) len : 0, text ? text : "");
        }
    }
    if (o->vector && o->matrix)
        return err(it, "eig: \"vector\" and \"matrix\" options are mutually exclusive");
    if (balance && !val_is_none(o->other))
        return err(it, "eig: invalid \"balance\" option for generalized eigenvalue problem");
    if (chol && val_is_none(o->other))
        return err(it, "eig: invalid \"chol\" option for algebraic eigenvalue problem");
    return OK;
}

static bool eig_finite(const Array *a) { return kern_is_finite(array_float_kind(a), a->numel, a->data); }

static Status eig_argument(Interp *it, const char *name, Value v, Array **out)
{
    *out = NULL;
    if (!val_is_operand(v) || !class_is_float(val_class(v))) return err_linalg_type(it, "eig", v);
    if (val_ndims(v) > 2) return err(it, "EIG requires square matrix");
    if (val_rows(v) != val_cols(v)) return err(it, "eig: %s must be a square matrix", name);
    return val_to_array(it, v, out);
}

static void run_hermitian(LapackJob *job)
{
    job->status = kern_eig_hermitian(job->kind, job->n, job_data(job, 0), job_data(job, 1), job->flag);
}

static void run_general(LapackJob *job)
{
    job->status = kern_eig_general(job->kind, job->n, job_data(job, 0), job_data(job, 1), job_data(job, 2),
                                   job_data(job, 3),
                                   job->flag);
}

/* Real w and V of a Hermitian matrix; V may be NULL. */
static Status eig_hermitian(Interp *it, const Array *a, Array **w, Array **V)
{
    Index n = a->dims[0];
    Array *work = NULL;
    Status st = array_copy(it, a, &work);
    if (st == OK) st = array_new(it, (Class) a->cls, n, 1, w);
    if (st == OK) {
        LapackJob job = { .run = run_hermitian, .flops = reduction(n), .arrays = { work, *w },
                          .kind = array_float_kind(a),
                          .flag = V != NULL, .n = n };
        st = linalg_run_all(it, "eig", &job);
    }
    if (st == OK && V) {
        *V = work;
        return OK;
    }
    array_drop(&work);
    return st;
}

static Status eig_general(Interp *it, const Array *a, bool balance, Array **w, Array **V, Array **W)
{
    Index n = a->dims[0];
    Array *work = NULL;
    Status st = array_copy(it, a, &work);
    if (st == OK) st = array_new_complex(it, (Class) a->cls, n, 1, w);
    if (st == OK && V) st = array_new_complex(it, (Class) a->cls, n, n, V);
    if (st == OK && W) st = array_new_complex(it, (Class) a->cls, n, n, W);
    if (st == OK) {
        LapackJob job = { .run = run_general, .flops = reduction(n), .kind = array_float_kind(a),
                          .flag = balance, .n = n,
                          .arrays = { work, *w, V ? *V : NULL, W ? *W : NULL } };
        st = linalg_run_all(it, "eig", &job);
    }
    array_drop(&work);
    return st;
}

static void run_definite(LapackJob *job)
{
    lapack_int n = (lapack_int) job->n;
    job->status = LAPACK_BY_KIND(job->kind, sygv, hegv, LAPACK_COL_MAJOR, 1, 'V', 'U', n, job_data(job, 0),
                                 n, job_data(job, 1), n,
                                 job_data(job, 2));
}

static void run_pencil(LapackJob *job)
{
    lapack_int n = (lapack_int) job->n;
    double _Complex unused;
    job->status = LAPACKE_zggev(LAPACK_COL_MAJOR, 'N', 'V', n, job_data(job, 0), n, job_data(job, 1), n,
                                job_data(job, 2),
                                job_data(job, 3), &unused, 1, job_data(job, 4), n);
}

/* A v = lambda B v with real symmetric A and positive definite B (or the complex Hermitian analogue): true in
 * *done; else nothing happened. */
static Status eig_definite(Interp *it, const Array *a, const Array *b, Array **w, Array **V, bool *done)
{
    Index n = a->dims[0];
    FloatKind kind = array_float_kind(a);
    Array *x = NULL, *y = NULL, *lambda = NULL;
    Status st;
    *done = false;
    if (!kern_is_hermitian(kind, n, a->data) || !kern_is_hermitian(kind, n, b->data)) return OK;
    st = array_copy(it, a, &x);
    if (st == OK) st = array_copy(it, b, &y);
    if (st == OK) st = array_new(it, (Class) a->cls, n, 1, &lambda);
    if (st == OK) {
        LapackJob job = { .run = run_definite, .flops = reduction(n), .arrays = { x, y, lambda },
                          .kind = kind, .n = n };
        st = linalg_run(it, "eig", &job);
        if (st == OK && job.status == 0) {
            *done = true;
            *w = lambda;
            *V = x;
            lambda = x = NULL;
        }
    }
    array_drop(&x);
    array_drop(&y);
    array_drop(&lambda);
    return st;
}

/* The general pencil, computed in complex double. */
static Status eig_pencil(Interp *it, const Array *a, const Array *b, Array **w, Array **V)
{
    Index n = a->dims[0];
    Array *x = NULL, *y = NULL, *wide = NULL, *alpha = NULL, *beta = NULL;
    Class cls = (Class) a->cls;
    Status st = array_to_class(it, a, CLS_DOUBLE, &wide);
    if (st == OK) st = linalg_to_complex(it, wide, &x);
    array_drop(&wide);
    if (st == OK) st = array_to_class(it, b, CLS_DOUBLE, &wide);
    if (st == OK) st = linalg_to_complex(it, wide, &y);
    array_drop(&wide);
    if (st == OK) st = array_new_complex(it, CLS_DOUBLE, n, 1, &alpha);
    if (st == OK) st = array_new_complex(it, CLS_DOUBLE, n, 1, &beta);
    if (st == OK) st = array_new_complex(it, CLS_DOUBLE, n, n, V);
    if (st != OK) goto done;
    LapackJob job = { .run = run_pencil, .flops = 10 * reduction(n), .arrays = { x, y, alpha, beta, *V },
                      .n = n };
    st = linalg_run_all(it, "eig", &job);
    if (st != OK) goto done;
    for (Index k = 0; k < n; k++) {
        double _Complex den = array_c128(beta)[k], num = array_c128(alpha)[k];
        array_c128(alpha)[k] = cimag(den) == 0 && cimag(num) == 0 ? creal(num) / creal(den) : num / den;
    }
    if (cls == CLS_SINGLE) {
        Array *narrow;
        st = array_to_class(it, *V, CLS_SINGLE, &narrow);
        if (st != OK) goto done;
        array_drop(V);
        *V = narrow;
        st = array_to_class(it, alpha, CLS_SINGLE, w);
    } else {
        *w = alpha;
        alpha = NULL;
    }
done:
    array_drop(&x);
    array_drop(&y);
    array_drop(&alpha);
    array_drop(&beta);
    return st;
}

static Status eig_outputs(Interp *it, const EigOptions *o, Array *w, Array **V, Array **W, Value *out,
                          int nout)
{
    Status st;
    Array *values = w;
    array_retain(values);
    st = values->is_complex ? array_narrow_complex(it, &values) : OK;
    if (st != OK) goto done;
    bool as_matrix = nout > 1 ? !o->vector : o->matrix;
    Value *slot = nout > 1 ? &out[1] : &out[0];
    if (as_matrix) st = diag_new(it, w->dims[0], w->dims[0], values, slot);
    else *slot = val_from_array_take(&values);
    if (st == OK && nout > 1) st = linalg_finish(it, V, &out[0]);
    if (st == OK && nout > 2) st = linalg_finish(it, W, &out[2]);
done:
    array_drop(&values);
    return st;
}

static const char help_eig[] =
    "lambda = eig (A)\n"
    "[V, D] = eig (A)\n"
    "[V, D, W] = eig (A)\n"
    "[...] = eig (A, B), eig (..., \"vector\"), eig (..., \"matrix\")\n"
    "Eigenvalues; with two outputs the eigenvectors as columns of V and the eigenvalues on the diagonal of D, so that\n"
    "A * V = V * D; W holds the left eigenvectors. With B the generalized problem A * v = lambda * B * v.\n"
    "  >> eig ([2 0; 0 3])\n"
    "  ans =\n"
    "\n"
    "     2\n"
    "     3\n"
    "\n"
    "See also: svd, schur, roots";
static Status bi_eig(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *b = NULL, *w = NULL, *V = NULL, *W = NULL;
    EigOptions o = { false, false, true, false, val_none() };
    bool done = false;
    Status st;
    st = val_is_empty(in[0]) ? OK : eig_options(it, in, nin, &o);
    if (st != OK) return st;
    if (val_is_empty(in[0]) || (!val_is_none(o.other) && val_is_empty(o.other))) {
        for (int k = 0; k < nout || k < 1; k++) out[k] = val_empty(it);
        return OK;
    }
    st = eig_argument(it, "A", in[0], &a);
    if (st == OK && !val_is_none(o.other)) st = eig_argument(it, "B", o.other, &b);
    if (st == OK && (!eig_finite(a) || (b && !eig_finite(b))))
        st = err(it, "EIG: matrix contains Inf or NaN values");
    if (st != OK) goto done;
    if (b) {
        array_drop(&a);
        array_drop(&b);
        st = linalg_pair(it, "eig", in[0], o.other, &a, &b);
        if (st == OK && a->dims[0] != b->dims[0]) st = err(it, "EIG requires same size matrices");
        if (st == OK && !o.by_qz) st = eig_definite(it, a, b, &w, &V, &done);
        if (st == OK && !done) st = eig_pencil(it, a, b, &w, &V);
        if (st == OK && nout > 2) st = array_copy(it, V, &W);
    } else if (kern_is_hermitian(array_float_kind(a), a->dims[0], a->data)) {
        st = eig_hermitian(it, a, &w, nout > 1 ? &V : NULL);
        if (st == OK && nout > 2) st = array_copy(it, V, &W);
    } else {
        st = eig_general(it, a, o.balance, &w, nout > 1 ? &V : NULL, nout > 2 ? &W : NULL);
    }
    if (st == OK) st = eig_outputs(it, &o, w, &V, &W, out, nout);
done:
    array_drop(&a);
    array_drop(&b);
    array_drop(&w);
    array_drop(&V);
    array_drop(&W);
    return st;
}
/*
%!assert (eig ([2 0; 0 3]), [2; 3])
%!assert (sort (eig ([4 1; 2 3])), [2; 5], 1e-14)
%!test
%! A = [4 1; 2 3];
%! [V, D] = eig (A);
%! assert (A * V, V * D, 1e-13);
%!error <eig: "vector" and "matrix" options are mutually exclusive> eig (1, "vector", "matrix")
%!error <eig: A must be a square matrix> eig ([1 2 3])
%!error <eig: wrong type argument 'cell'> eig ({1})
%!error <EIG: matrix contains Inf or NaN values> eig ([1 NaN; 1 1])
*/

/* ---- schur, hess ---- */

static void run_schur(LapackJob *job)
{
    lapack_int n = (lapack_int) job->n, selected;
    void *S = job_data(job, 0), *w = job_data(job, 1), *U = job_data(job, 2), *wi = job_data(job, 3);
    char want = U ? 'V' : 'N';
    lapack_int ld = U ? n : 1;
    if (!U) U = w;
    switch (job->kind) {
    case FLOAT_F64:
        job->status = LAPACKE_dgees(LAPACK_COL_MAJOR, want, 'N', NULL, n, S, n, &selected, w, wi, U, ld);
        break;
    case FLOAT_F32:
        job->status = LAPACKE_sgees(LAPACK_COL_MAJOR, want, 'N', NULL, n, S, n, &selected, w, wi, U, ld);
        break;
    case FLOAT_C128:
        job->status = LAPACKE_zgees(LAPACK_COL_MAJOR, want, 'N', NULL, n, S, n, &selected, w, U, ld);
        break;
    default: job->status = LAPACKE_cgees(LAPACK_COL_MAJOR, want, 'N', NULL, n, S, n, &selected, w, U, ld);
    }
}

Status linalg_schur(Interp *it, Array *S, Array *U, Array *w)
{
    Index n = S->dims[0];
    Array *wi = NULL;                                        /* the imaginary parts, where S is real */
    Status st = S->is_complex ? OK : array_new(it, (Class) S->cls, n, 1, &wi);
    if (st != OK) return st;
    LapackJob job = { .run = run_schur, .flops = reduction(n), .arrays = { S, w, U, wi },
                      .kind = array_float_kind(S), .n = n };
    st = linalg_run_all(it, "schur", &job);
    array_drop(&wi);
    return st;
}

/* Permuted only (no scaling), as Octave does, so that P stays unitary. */
static void run_hess(LapackJob *job)
{
    lapack_int n = (lapack_int) job->n;
    void *H = job_data(job, 0);
    job->status = LAPACK_CALL(job->kind, gebal, LAPACK_COL_MAJOR, 'N', n, H, n, &job->low, &job->high,
                              job_data(job, 2));
    if (job->status != 0) return;
    job->status = LAPACK_CALL(job->kind, gehrd, LAPACK_COL_MAJOR, n, job->low, job->high, H, n,
                              job_data(job, 1));
}

static void run_hess_vectors(LapackJob *job)
{
    lapack_int n = (lapack_int) job->n;
    job->status = LAPACK_BY_KIND(job->kind, orghr, unghr, LAPACK_COL_MAJOR, n, job->low, job->high,
                                 job_data(job, 0), n,
                                 job_data(job, 1));
}

static const char help_schur[] =
    "S = schur (A)\n"
    "[U, S] = schur (A)\n"
    "[U, S] = schur (A, \"complex\")\n"
    "The Schur decomposition A = U * S * U' with U unitary and S upper triangular (with 2 x 2 blocks for complex\n"
    "pairs of eigenvalues of a real matrix, unless \"complex\" is given).\n"
    "  >> schur ([1 2; 0 3])\n"
    "  ans =\n"
    "\n"
    "     1   2\n"
    "     0   3\n"
    "\n"
    "See also: eig, hess, sqrtm";
static Status bi_schur(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *S = NULL, *U = NULL, *w = NULL;
    bool complex_form = false;
    Status st = OK;
    if (nout > 2) return err_usage(it, "schur");
    for (int k = 1; k < nin && st == OK; k++) {
        if (linalg_is_option(in[k], "complex") || linalg_is_option(in[k], "comp")) complex_form = true;
        else if (!linalg_is_option(in[k], "real") && !linalg_is_option(in[k], "u")) {
            Index len;
            const char *text = val_chars(in[k], &len);
            if (!val_is_char(in[k])) {
                st = err(it, "schur: second argument must be a string");
                goto done;
            }
            if (text && (len == 0 || (len == 1 && strchr("uUaAdD", *text)))) continue;
            st = warn(it, "schur: incorrect ordered schur argument '%.*s'", text ? (int) len : 0,
                      text ? text : "");
            goto done;
        }
    }
    if (val_class(in[0]) == CLS_CHAR || val_class(in[0]) == CLS_LOGICAL) {
        if (val_rows(in[0]) != val_cols(in[0])) return err(it, "schur: A must be a square matrix");
        return err_linalg_type(it, "schur", in[0]);
    }
    st = square_matrix(it, "schur", "schur: requires square matrix", in[0], &a);
    if (st == OK) st = complex_form ? linalg_to_complex(it, a, &S) : array_copy(it, a, &S);
    if (st != OK) goto done;
    Index n = a->dims[0];
    if (n == 0) {
        out[0] = val_empty(it);
        if (nout > 1) out[1] = val_empty(it);
        goto done;
    }
    if (nout > 1) st = linalg_new_like(it, S, n, n, &U);
    if (st == OK) st = linalg_new_like(it, S, n, 1, &w);
    if (st != OK) goto done;
    st = linalg_schur(it, S, U, w);
    if (st == OK && nout > 1) {
        st = linalg_finish(it, &U, &out[0]);
        if (st == OK) st = linalg_finish(it, &S, &out[1]);
    } else if (st == OK) {
        st = linalg_finish(it, &S, &out[0]);
    }
done:
    array_drop(&a);
    array_drop(&S);
    array_drop(&U);
    array_drop(&w);
    return st;
}

static const char help_hess[] =
    "H = hess (A)\n"
    "[P, H] = hess (A)\n"
    "The Hessenberg form A = P * H * P': zeros below the first subdiagonal.\n"
    "  >> hess ([1 2; 3 4])\n"
    "  ans =\n"
    "\n"
    "     1   2\n"
    "     3   4\n"
    "\n"
    "See also: schur, eig";
static Status bi_hess(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *H = NULL, *P = NULL, *tau = NULL, *scale = NULL;
    Status st;
    (void) nin;
    if (val_is_empty(in[0])) {
        out[0] = val_empty(it);
        if (nout > 1) out[1] = val_empty(it);
        return OK;
    }
    st = square_matrix(it, "hess", "hess: requires square matrix", in[0], &a);
    if (st != OK) return st;
    Index n = a->dims[0];
    st = array_copy(it, a, &H);
    if (st == OK) st = linalg_new_like(it, a, n, 1, &tau);
    if (st == OK) st = array_new(it, (Class) a->cls, n, 1, &scale);
    if (st != OK) goto done;
    LapackJob job = { .run = run_hess, .flops = reduction(n), .arrays = { H, tau, scale },
                      .kind = array_float_kind(a), .n = n };
    st = linalg_run_all(it, "hess", &job);
    if (st == OK && nout > 1) {
        st = array_copy(it, H, &P);
        job.run = run_hess_vectors;
        job.arrays[0] = P;
        if (st == OK) st = linalg_run_all(it, "hess", &job);
        if (st == OK) st = linalg_finish(it, &P, &out[0]);
    }
    if (st != OK) goto done;
    size_t size = class_elem_size((Class) H->cls, H->is_complex);
    for (Index j = 0; j < n; j++)
        if (j + 2 < n)
            memset((char *) H->data + (size_t) (j + 2 + j * n) * size, 0, (size_t) (n - j - 2) * size);
    st = linalg_finish(it, &H, &out[nout > 1 ? 1 : 0]);
done:
    array_drop(&a);
    array_drop(&H);
    array_drop(&P);
    array_drop(&tau);
    array_drop(&scale);
    return st;
}
/*
%!test
%! A = [1 2 3; 4 5 6; 7 8 10];
%! [P, H] = hess (A);
%! assert (P * H * P', A, 1e-13);
%! [U, S] = schur (A);
%! assert (U * S * U', A, 1e-13);
%! [U, S] = schur ([0 1; -1 0], "complex");
%! assert (U * S * U', [0 1; -1 0], 1e-14);
%!test
%! assert (schur ([]), [])
%! [U, S] = schur (zeros (0, 0), "complex");
%! assert (size (U), [0 0])
%! assert (size (S), [0 0])
%!error <schur: A must be a square matrix> schur ([1 2 3])
%!test   # of three outputs the first two are vectors
%! A = [1 1e4 0; 1e-4 2 0; 0 5 3];
%! [scale, p, B] = balance (A);
%! assert (p, [3; 2; 1])
%! assert (size (scale), [3 1])
%! assert (sort (eig (B)), sort (eig (A)), 1e-10)
*/

/* ---- balance ---- */

static void run_balance(LapackJob *job)
{
    lapack_int n = (lapack_int) job->n;
    job->status = LAPACK_CALL(job->kind, gebal, LAPACK_COL_MAJOR, job->options[0], n, job_data(job, 0), n,
                              &job->low, &job->high,
                              job_data(job, 1));
}

static void run_balance_back(LapackJob *job)
{
    lapack_int n = (lapack_int) job->n;
    void *scale = job_data(job, 0), *D = job_data(job, 1);
    char what = job->options[0];
    job->status = job->kind == FLOAT_F32 ? LAPACKE_sgebak(LAPACK_COL_MAJOR, what, 'R', n, job->low,
                                                          job->high, scale, n, D, n)
                                         : LAPACKE_dgebak(LAPACK_COL_MAJOR, what, 'R', n, job->low, job->high, scale, n, D, n);
}

/* The matrices that scale come first; single precision goes through double. */
static Status balance_pair(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Dims a = val_dims(in[0]), b = val_dims(in[1]);
    if (a.n > 2 || a.d[0] != a.d[1]) return err(it, "balance: A must be a square matrix");
    if (b.n > 2 || !dims_equal(&a, &b)) return err(it, "nonconformant matrices");
    Text option = { "B", 1 };
    if (nin > 2 && !text_get(in[2], &option)) return err(it, "balance: OPT must be a string");
    char what[2] = { option.len ? (char) char_upper((unsigned char) option.s[0]) : 'B', '\0' };
    if (!strchr("BPSN", what[0]))
        return err(it, "balance: unknown option \"%.*s\"", (int) option.len, option.s);
    if (nout < 2 && warn(it, "balance: used GEP, should have two output arguments") != OK) return ERR;
    bool single = val_class(in[0]) == CLS_SINGLE || val_class(in[1]) == CLS_SINGLE;
    Value args[3] = { in[0], in[1], val_string(it, what) };
    Value four[4] = { val_none(), val_none(), val_none(), val_none() };
    Status st = call_name(it, "__balance_pair__", args, 3, four, 4);
    val_release(args[2]);
    for (int k = 0; k < 4; k++) {
        if (st == OK && k < (nout > 1 ? nout : 1))
            st = single ? op_convert(it, four[k], CLS_SINGLE, &out[k]) : (out[k] = val_retain(four[k]), OK);
        val_release(four[k]);
    }
    return st;
}

static const char help_balance[] =
    "AA = balance (A, OPT)\n"
    "[DD, AA] = balance (A, OPT)\n"
    "[S, P, AA] = balance (A, OPT)\n"
    "[CC, DD, AA, BB] = balance (A, B, OPT)\n"
    "Scale (by powers of 2) and permute rows and columns so that their norms come close: AA = DD \\ A * DD. With\n"
    "three outputs the scaling vector and the permutation vector. Options \"noperm\" and \"noscal\".\n"
    "Of two matrices: AA = CC*A*DD and BB = CC*B*DD; either option leaves them as they are.\n"
    "  >> balance ([1 0; 0 2])\n"
    "  ans =\n"
    "\n"
    "     1   0\n"
    "     0   2\n"
    "\n"
    "See also: eig";
static Status bi_balance(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *b = NULL, *scale = NULL, *D = NULL, *p = NULL;
    bool permute = true, rescale = true;
    Status st;
    if (!val_is_operand(in[0]) && val_rows(in[0]) == val_cols(in[0]))
        return err(it, "octave_base_value::matrix_value(): wrong type argument '%s'", val_type_name(in[0]));
    if (nin > 1 && !val_is_char(in[1])) return balance_pair(it, in, nin, out, nout);
    st = square_matrix(it, "balance", "aepbalance: requires square matrix", in[0], &a);
    if (st != OK) return st;
    for (int k = 1; k < nin; k++) {
        if (linalg_is_option(in[k], "noperm") || linalg_is_option(in[k], "S")) permute = false;
        else if (linalg_is_option(in[k], "noscal") || linalg_is_option(in[k], "P")) rescale = false;
    }
    Index n = a->dims[0];
    FloatKind kind = array_float_kind(a);
    char what = permute && rescale ? 'B' : permute ? 'P' : rescale ? 'S' : 'N';
    if (st == OK) st = array_copy(it, a, &b);
    if (st == OK) st = array_new(it, (Class) a->cls, n, 1, &scale);
    LapackJob job = { .run = run_balance, .flops = (double) n * (double) n * 10, .arrays = { b, scale },
                      .kind = kind,
                      .options = { what }, .n = n, .low = 1, .high = (lapack_int) n };
    if (st == OK && n > 0 && kern_is_finite(kind, a->numel, a->data)) {
        st = linalg_run_all(it, "balance", &job);
    } else {
        for (Index k = 0; st == OK && k < n; k++) array_set_double(scale, k, 1);
    }
    if (st != OK) goto done;
    if (nout < 2) {
        st = linalg_finish(it, &b, &out[0]);
        goto done;
    }
    if (nout == 2) {
        st = array_zeros(it, (Class) a->cls, n, n, &D);
        if (st != OK) goto done;
        set_identity(D);
        if (n > 0) {
            job.run = run_balance_back;
            job.kind = a->cls == CLS_SINGLE ? FLOAT_F32 : FLOAT_F64;
            job.arrays[0] = scale;
            job.arrays[1] = D;
            st = linalg_run_all(it, "balance", &job);
        }
        if (st == OK) out[0] = val_from_array_take(&D);
        if (st == OK) st = linalg_finish(it, &b, &out[1]);
        goto done;
    }
    /* Outside ilo..ihi scale holds exchanges, inside factors. */
    st = array_new(it, (Class) a->cls, n, 1, &p);
    if (st != OK) goto done;
    for (Index k = 0; k < n; k++) array_set_double(p, k, (double) k + 1);
    for (Index k = n - 1; k >= job.high; k--) {
        Index j = (Index) array_get_double(scale, k) - 1;
        double swap = array_get_double(p, j);
        array_set_double(p, j, array_get_double(p, k));
        array_set_double(p, k, swap);
    }
    for (Index k = 0; k < job.low - 1; k++) {
        Index j = (Index) array_get_double(scale, k) - 1;
        double swap = array_get_double(p, j);
        array_set_double(p, j, array_get_double(p, k));
        array_set_double(p, k, swap);
    }
    for (Index k = 0; k < n; k++)
        if (k < job.low - 1 || k >= job.high) array_set_double(scale, k, 1);
    out[0] = val_from_array_take(&scale);
    out[1] = val_from_array_take(&p);
    st = linalg_finish(it, &b, &out[2]);
done:
    array_drop(&a);
    array_drop(&b);
    array_drop(&scale);
    array_drop(&D);
    array_drop(&p);
    return st;
}

enum { MORE = 4 };           /* outputs than there are, which is told as a wrong call */
const Builtin eigen_builtins[] = {
    { "svd", bi_svd, 1, 2, 0, MORE, help_svd },
    { "eig", bi_eig, 1, 4, 0, 3, help_eig },
    { "schur", bi_schur, 1, 2, 0, MORE, help_schur },
    { "hess", bi_hess, 1, 1, 0, 2, help_hess },
    { "balance", bi_balance, 1, 3, 0, 4, help_balance },
    { 0 },
};
