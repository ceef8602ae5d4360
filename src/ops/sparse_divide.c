/* Division by sparse matrices, and of them.
 *
 *      diagonal, triangular    own loops
 *      square, near the        LAPACK (kernel/band.h), as in Octave: what is there to more than half, which
 *      diagonal                spparms ("bandden") sets
 *      square                  CHOLMOD if Hermitian with a positive diagonal, else UMFPACK
 *      (kernel/suitesparse.h)
 *      not square, singular    least squares by SuiteSparseQR: of all solutions that with the least norm
 *      all else                by full matrices
 *
 * The result is sparse where both are sparse, or where a sparse matrix is divided by a diagonal one. */
#include "ops/sparse.h"
#include "ops/diagperm.h"
#include "ops/full.h"

#include <complex.h>
#include <math.h>
#include <string.h>

#include "base/aside.h"
#include "base/interrupt.h"
#include "kernel/band.h"
#include "kernel/blas.h"
#include "kernel/suitesparse.h"
#include "ops/sparse_factor.h"

static Status maybe_sparse(Interp *it, Value *v, bool sparse, Value *out)
{
    Sparse *s = NULL;
    if (!sparse || v->tag == T_SPARSE) {
        *out = val_move(v);
        return OK;
    }
    Status st = val_to_sparse(it, *v, &s);
    if (st == OK) *out = val_from_sparse_take(&s);
    return st;
}

static Status by_full(Interp *it, BinOp op, Value a, Value b, bool keeps_sparse, Value *out)
{
    Array *x = NULL, *y = NULL;
    Value result = val_none();
    Status st = val_to_array(it, a, &x);
    if (st == OK) st = val_to_array(it, b, &y);
    if (st == OK) {
        Value vx = val_from_array_take(&x), vy = val_from_array_take(&y);
        st = full_binary(it, op, vx, vy, NULL, &result);
        val_release(vx);
        val_release(vy);
    }
    if (st == OK) st = maybe_sparse(it, &result, keeps_sparse, out);
    val_release(result);
    array_drop(&x);
    array_drop(&y);
    return st;
}

/* ---- triangles ---- */

typedef enum Form { FORM_GENERAL, FORM_UPPER, FORM_LOWER, FORM_SINGULAR } Form;

static double _Complex diagonal_of(const Sparse *s, Index j) { return sparse_get(s, j, j); }

/* Both: diagonal, which counts as upper. */
static Form form_of(const Sparse *s)
{
    bool upper = true, lower = true;
    for (Index j = 0; j < s->cols && (upper || lower); j++) {
        Index from = s->colptr[j], end = s->colptr[j + 1];
        if (from == end) continue;
        upper = upper && s->row[end - 1] <= j;
        lower = lower && s->row[from] >= j;
    }
    if (!upper && !lower) return FORM_GENERAL;
    for (Index j = 0; j < s->cols; j++) {
        double _Complex d = diagonal_of(s, j);
        if (d == 0 || d != d) return FORM_SINGULAR;
    }
    return upper ? FORM_UPPER : FORM_LOWER;
}

/* x (n x count, in place): column by column of s, from the last or the first one. */
static Status solve_triangle(Interp *it, const Sparse *s, bool upper, Array *x)
{
    Index n = s->cols, count = x->dims[1];
    for (Index c = 0; c < count; c++)
        for (Index k = 0; k < n; k++) {
            Index j = upper ? n - 1 - k : k;
            if (interrupt_at(it, k)) return interrupt_status(it);
            Index from = s->colptr[j] + !upper, end = s->colptr[j + 1] - upper;
            if (s->is_complex) {
                double _Complex *v = array_c128(x) + c * n;
                if (v[j] == 0) continue;
                double _Complex q = v[j] /= sparse_c128(s)[upper ? end : from - 1];
                for (Index p = from; p < end; p++) v[s->row[p]] -= sparse_c128(s)[p] * q;
            } else {
                double *v = array_f64(x) + c * n;
                if (v[j] == 0) continue;
                double q = v[j] /= sparse_f64(s)[upper ? end : from - 1];
                for (Index p = from; p < end; p++) v[s->row[p]] -= sparse_f64(s)[p] * q;
            }
        }
    return OK;
}

/* ---- square ones ---- */

/* Hermitian, with a positive diagonal. */
static Status may_be_positive(Interp *it, const Sparse *s, bool *out)
{
    Sparse *t = NULL;
    *out = true;
    for (Index j = 0; j < s->cols && *out; j++) {
        double _Complex d = diagonal_of(s, j);
        *out = creal(d) > 0 && cimag(d) == 0;
    }
    if (!*out) return OK;
    Status st = sparse_transpose(it, s, true, &t);
    if (st != OK) return st;
    size_t nnz = (size_t) sparse_nnz(s);
    *out = memcmp(s->colptr, t->colptr, (size_t) (s->cols + 1) * sizeof(Index)) == 0
           && memcmp(s->row, t->row, nnz * sizeof(Index)) == 0
           && (s->is_complex || memcmp(s->data, t->data, nnz * sizeof(double)) == 0);
    for (size_t k = 0; k < nnz && *out && s->is_complex; k++) *out = sparse_c128(s)[k] == sparse_c128(t)[k];
    sparse_drop(&t);
    return OK;
}

/* What goes to the other thread, with references of its own. */
typedef struct SolveJob {
    SparseSystem system;
    bool band;
    Sparse *s;
    Array *b, *x;
} SolveJob;

static void run_job(void *context)
{
    SolveJob *job = context;
    if (job->band) kern_band_solve(&job->system);
    else kern_sparse_solve(&job->system);
}

static void let_go(void *context)
{
    SolveJob *job = context;
    sparse_drop(&job->s);
    array_drop(&job->b);
    array_drop(&job->x);
    mem_free(job);
}

/* b (n x k) as n x 2k: its real parts, then its imaginary ones. */
static Status parts_of(Interp *it, const Array *b, Array **out)
{
    Index n = b->numel;
    Dims dims = dims_2(b->dims[0], 2 * b->dims[1]);
    Status st = array_new_nd(it, CLS_DOUBLE, false, &dims, out);
    for (Index k = 0; st == OK && k < n; k++) {
        array_f64(*out)[k] = creal(array_c128(b)[k]);
        array_f64(*out)[n + k] = cimag(array_c128(b)[k]);
    }
    return st;
}

/* And back. */
static Status from_parts(Interp *it, const Array *parts, Array **out)
{
    Index n = parts->numel / 2;
    Dims dims = dims_2(parts->dims[0], parts->dims[1] / 2);
    Status st = array_new_nd(it, CLS_DOUBLE, true, &dims, out);
    for (Index k = 0; st == OK && k < n; k++)
        array_c128(*out)[k] = CMPLX(array_f64(parts)[k], array_f64(parts)[n + k]);
    return st;
}

/* The most rows that full matrices may stand in for, where the libraries are missing. */
enum { FULL_ROWS = 2000 };

/* *ready: the library that the job needs is there. */
static Status prepare_library(Interp *it, SolveJob *job, bool *ready)
{
    *ready = true;
    job->band = kern_band_find(&job->system, it->sparse_band_density);
    if (job->band) {
        LAPACKE_set_nancheck(0); /* NaN in an argument is no error: it goes through to the result */
        return it->interrupted ? interrupt_status(it) : OK; /* the library is missing, for one */
    }
    const char *missing = kern_suitesparse_missing();
    *ready = !missing;
    return missing && job->s->cols > FULL_ROWS ? err(it, "%s", missing) : OK;
}

/* s * x = b. *singular: x is nothing; it also is where the library is missing and the system small. */
static Status solve_square(Interp *it, Sparse *s, Array *b, Array **out, bool *singular)
{
    SolveJob *job = mem_zalloc(sizeof *job);
    Dims dims = array_dims(b);
    Status st = array_new_nd(it, CLS_DOUBLE, b->is_complex, &dims, &job->x);
    if (st == OK) st = may_be_positive(it, s, &job->system.positive);
    job->s = val_retain(val_from_obj(T_SPARSE, s)).u.sparse;
    array_retain(b);
    job->b = b;
    if (st == OK) {
        SparseSystem *system = &job->system;
        system->A = (KernSparse){ s->rows, s->cols, s->is_complex, s->colptr, s->row, s->data };
        system->nrhs = b->dims[1];
        system->b = b->data;
        system->x = job->x->data;
        AsideWork work = { run_job, let_go, job, NULL };
        bool ready = false;
        st = prepare_library(it, job, &ready);
        if (st != OK || !ready) {
            let_go(job);
            return st;
        }
        st = aside_run(it, &work);
        if (st == STOP) return st;
        if (st == OK && system->no_memory) st = err_out_of_memory(it);
        *singular = system->singular;
        if (st == OK && !*singular) {
            *out = job->x;
            job->x = NULL;
        }
    }
    let_go(job);
    return st;
}

/* A real system with a complex right side is one with two real ones. */
static Status solve_general(Interp *it, Sparse *s, Array *b, Array **x, bool *singular)
{
    Array *parts = NULL, *found = NULL;
    if (s->is_complex || !b->is_complex) return solve_square(it, s, b, x, singular);
    Status st = parts_of(it, b, &parts);
    if (st == OK) st = solve_square(it, s, parts, &found, singular);
    if (st == OK && found) st = from_parts(it, found, x);
    array_drop(&parts);
    array_drop(&found);
    return st;
}

/* a square, of any kind that is sparse; b sparse or full. *done: x is the result, a full array; else
 * *full_is_best: a triangle with zeros on its diagonal, of a size for full matrices. */
static Status solve(Interp *it, Value a, Value b, Array **x, bool *done, bool *full_is_best)
{
    bool is_complex = val_is_complex(a) || val_is_complex(b), singular = false;
    Sparse *given = NULL, *s = NULL;
    Array *full = NULL;
    *done = false;
    Status st = val_to_sparse(it, a, &given);
    Form form = st == OK ? form_of(given) : FORM_GENERAL;
    bool makes_complex = is_complex && (form != FORM_GENERAL || given->is_complex);
    if (st == OK) st = sparse_to_double(it, given, makes_complex, &s);
    if (st == OK) st = sparse_full_factor(it, b, is_complex, &full);
    if (st != OK) goto done;
    *full_is_best = form == FORM_SINGULAR && s->cols <= FULL_ROWS;
    if (form == FORM_UPPER || form == FORM_LOWER) {
        st = array_copy(it, full, x);
        if (st == OK) st = solve_triangle(it, s, form == FORM_UPPER, *x);
        *done = true;
    } else if (form == FORM_GENERAL) {
        st = solve_general(it, s, full, x, &singular);
        *done = st == OK && !singular && *x;
    }
    if (st == OK && *done) st = array_narrow_complex(it, x);
done:
    sparse_drop(&given);
    sparse_drop(&s);
    array_drop(&full);
    return st;
}

/* The solution of least squares that has the least norm. *done: false where the library is missing. */
static Status solve_least(Interp *it, Value a, Value b, Array **x, bool *done)
{
    bool is_complex = val_is_complex(a) || val_is_complex(b);
    Sparse *s = NULL;
    Array *full = NULL;
    *done = kern_factor_missing(FACTOR_LEAST) == NULL;
    if (!*done) return OK;
    Status st = sparse_to_double(it, a.u.sparse, is_complex, &s);
    if (st == OK) st = sparse_full_factor(it, b, is_complex, &full);
    if (st == OK) {
        FactorJob *job = sparse_factor_new(FACTOR_LEAST, s, full);
        st = sparse_factor_run(it, "operator \\", &job);
        if (st == OK && job->factoring.failed) *done = false;
        else if (st == OK) {
            Dims dims = dims_2(s->cols, full->dims[1]);
            st = array_new_nd(it, CLS_DOUBLE, is_complex, &dims, x);
            if (st == OK && (*x)->numel > 0)
                memcpy((*x)->data, job->factoring.dense, (size_t) (*x)->numel * class_elem_size(CLS_DOUBLE, is_complex));
            if (st == OK) st = array_narrow_complex(it, x);
        }
        sparse_factor_free(&job);
    }
    sparse_drop(&s);
    array_drop(&full);
    return st;
}

static Dims flat_dims(Value v)
{
    Dims d = val_dims(v);
    return d.n == 2 ? d : dims_2(d.d[0], d.d[0] ? val_numel(v) / d.d[0] : 0);
}

/* With an infinite element, and none that is NaN: the factors solve it, least squares would not. */
static bool has_infinite(const Sparse *s)
{
    bool any = false;
    for (Index k = 0; s->cls == CLS_DOUBLE && k < sparse_nnz(s); k++) {
        double x = s->is_complex ? cabs(sparse_c128(s)[k]) : sparse_f64(s)[k];
        if (isnan(x)) return false;
        any |= isinf(x);
    }
    return any;
}

Status sparse_left_divide(Interp *it, Value a, Value b, Value *out)
{
    bool keeps = b.tag == T_SPARSE && (a.tag == T_SPARSE || val_is_diagperm(a)), done = false;
    Dims da = flat_dims(a), db = flat_dims(b);
    Array *x = NULL;
    if (da.d[0] != db.d[0]) return err_nonconformant(it, "operator \\", &da, &db);
    bool square = da.d[0] == da.d[1];
    if (da.d[0] > 0 && da.d[1] > 0 && (a.tag == T_SPARSE || (keeps && square))) {
        bool full_is_best = false;
        Status st = square ? solve(it, a, b, &x, &done, &full_is_best) : OK;
        if (st == OK && !done && square && a.tag == T_SPARSE && has_infinite((const Sparse *) a.u.obj)) full_is_best = true;
        if (st == OK && !done && !full_is_best && a.tag == T_SPARSE) {
            if (square) st = warn_id(it, "Octave:singular-matrix", "matrix singular to machine precision");
            if (st == OK) st = solve_least(it, a, b, &x, &done);
        }
        if (st == OK && done) {
            Value v = val_from_array_take(&x);
            st = maybe_sparse(it, &v, keeps, out);
            val_release(v);
        }
        array_drop(&x);
        if (st != OK || done) return st;
    }
    return by_full(it, BIN_LDIV, a, b, keeps, out);
}

static Status transposed(Interp *it, Value v, Value *out)
{
    Sparse *t = NULL;
    if (v.tag != T_SPARSE) return full_unary(it, UN_CTRANSPOSE, v, out);
    Status st = sparse_transpose(it, v.u.sparse, true, &t);
    if (st == OK) *out = val_from_sparse_take(&t);
    return st;
}

/* a / b = (b' \ a')' */
Status sparse_right_divide(Interp *it, Value a, Value b, Value *out)
{
    bool keeps = a.tag == T_SPARSE && (b.tag == T_SPARSE || val_is_diagperm(b));
    Dims da = flat_dims(a), db = flat_dims(b);
    Value at = val_none(), bt = val_none(), x = val_none();
    if (da.d[1] != db.d[1]) return err_nonconformant(it, "operator /", &da, &db);
    if (db.d[0] != db.d[1] || val_ndims(a) > 2 || val_ndims(b) > 2)
        return by_full(it, BIN_DIV, a, b, keeps, out);
    Status st = transposed(it, a, &at);
    if (st == OK) st = transposed(it, b, &bt);
    if (st == OK) st = sparse_left_divide(it, bt, at, &x);
    if (st == OK) st = transposed(it, x, out);
    val_release(at);
    val_release(bt);
    val_release(x);
    return st;
}
