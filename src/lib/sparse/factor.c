/* chol, lu and qr of sparse matrices, by CHOLMOD, UMFPACK and SuiteSparseQR (ops/sparse_factor.h). Factors
 * are sparse, Q and C of qr full; without a permutation among the results nothing is reordered. */
#include <complex.h>
#include <math.h>
#include <string.h>
#include <strings.h>

#include "lang/call.h"
#include "lib/numeric.h"
#include "lib/sparse/sparse.h"
#include "lib/text.h"
#include "ops/sparse.h"
#include "ops/sparse_factor.h"
#include "value/diag.h"

/* Q with Q(p(k), k) = 1, sparse. */
static Status permutation(Interp *it, const Index *p, Index n, Value *out)
{
    Sparse *s = NULL;
    SparseShape shape = { CLS_DOUBLE, false, n, n, n };
    Status st = sparse_new(it, &shape, &s);
    for (Index k = 0; st == OK && k < n; k++) {
        s->row[k] = p ? p[k] : k;
        sparse_f64(s)[k] = 1;
        s->colptr[k + 1] = k + 1;
    }
    return st == OK ? sparse_result(&s, out) : st;
}

static Status order_vector(Interp *it, const Index *p, Index n, bool row, Value *out)
{
    Array *a = NULL;
    Status st = array_new(it, CLS_DOUBLE, row ? 1 : n, row ? n : 1, &a);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) array_f64(a)[k] = (double) (p ? p[k] : k) + 1;
    *out = val_from_array_take(&a);
    return OK;
}

/* P with P(i, p(i)) = 1 (rows) or P(p(j), j) = 1, as a permutation matrix. */
static Status permutation_matrix(Interp *it, const Index *p, Index n, bool rows, Value *out)
{
    Index *perm = mem_array(n + 1, sizeof(Index));
    if (!perm) return err_out_of_memory(it);
    for (Index k = 0; k < n; k++) {
        if (rows) perm[p[k]] = k;
        else perm[k] = p[k];
    }
    Status st = perm_new(it, n, perm, out);
    mem_free(perm);
    return st;
}

/* The argument as a double or complex matrix. */
static Status factor_argument(Interp *it, Value v, Sparse **out)
{
    Sparse *s = v.u.sparse;
    return sparse_to_double(it, s, s->is_complex, out);
}

/* False: the call is not for sparse matrices, or not allowed; *st is its end. */
static bool is_for_sparse(Interp *it, const BuiltinCall *c, const char *name, int max_nout, Status *st)
{
    if (c->in[0].tag != T_SPARSE) *st = door_full(it, c);
    else if (c->nout > max_nout) *st = err_usage(it, name);
    else return true;
    return false;
}

/* ---- chol ---- */

typedef struct CholOptions {
    bool lower, vector;
} CholOptions;

static Status chol_options(Interp *it, const BuiltinCall *c, CholOptions *o)
{
    *o = (CholOptions){ false, false };
    for (int k = 1; k < c->nin; k++) {
        Text t;
        if (!text_get(c->in[k], &t)) return err(it, "chol: optional arguments must be strings");
        if (text_is(c->in[k], "lower")) o->lower = true;
        else if (text_is(c->in[k], "vector")) o->vector = true;
        else if (!text_is(c->in[k], "upper"))
            return err(it, "chol: optional argument must be one of \"vector\", \"lower\", or \"upper\"");
    }
    return OK;
}

/* The first count columns of s. */
static Status first_columns(Interp *it, const Sparse *s, Index count, Sparse **out)
{
    Index nnz = s->colptr[count];
    SparseShape shape = { CLS_DOUBLE, s->is_complex, s->rows, count, nnz };
    Status st = sparse_new(it, &shape, out);
    if (st != OK) return st;
    memcpy((*out)->colptr, s->colptr, (size_t) (count + 1) * sizeof(Index));
    if (nnz > 0) {
        memcpy((*out)->row, s->row, (size_t) nnz * sizeof(Index));
        memcpy((*out)->data, s->data, (size_t) nnz * sparse_elem_size(s));
    }
    return OK;
}

/* Where it is not positive definite, the rows of R before the minor that failed (a matrix of zeros if it was
 * the first); the second result is 1 then, whichever it was, as in Octave. */
static Status chol_results(Interp *it, const BuiltinCall *c, const Factoring *f, const CholOptions *o)
{
    Sparse *L = NULL, *good = NULL, *R = NULL;
    Index n = f->A.cols;
    Status st = sparse_from_kernel(it, &f->L, &L);
    if (st == OK && f->count == 0 && n > 0) {
        SparseShape shape = { CLS_DOUBLE, false, n, n, 0 };
        st = sparse_new(it, &shape, &good);
    } else if (st == OK) {
        st = first_columns(it, L, f->count < n ? f->count : n, &good);
    }
    if (st == OK && !o->lower) st = sparse_transpose(it, good, true, &R);
    if (st == OK) st = sparse_result(o->lower ? &good : &R, &c->out[0]);
    if (st == OK && c->nout > 1) c->out[1] = val_num(f->count < n);
    if (st == OK && c->nout > 2)
        st = o->vector ? order_vector(it, f->p, n, true, &c->out[2]) : permutation(it, f->p, n, &c->out[2]);
    sparse_drop(&L);
    sparse_drop(&good);
    sparse_drop(&R);
    return st;
}

Status door_chol(Interp *it, const BuiltinCall *c)
{
    CholOptions o;
    Sparse *s = NULL;
    Status st = OK;
    if (!is_for_sparse(it, c, "chol", 3, &st)) return st;
    st = chol_options(it, c, &o);
    if (st != OK) return st;
    if (val_is_empty(c->in[0])) {
        c->out[0] = val_empty(it);
        return OK;
    }
    if (val_rows(c->in[0]) != val_cols(c->in[0])) return err(it, "sparse_chol requires square matrix");
    st = factor_argument(it, c->in[0], &s);
    if (st != OK) return st;
    FactorJob *job = sparse_factor_new(FACTOR_CHOL, s, NULL);
    job->factoring.natural = c->nout < 3;
    sparse_drop(&s);
    st = sparse_factor_run(it, "chol", &job);
    if (st != OK) return st;
    if (job->factoring.failed || (job->factoring.count < job->factoring.A.cols && c->nout < 2))
        st = err(it, "chol: input matrix must be positive definite");
    else st = chol_results(it, c, &job->factoring, &o);
    sparse_factor_free(&job);
    return st;
}

/* ---- lu ---- */

typedef struct LuOptions {
    bool vector;
    double pivot[2];
} LuOptions;

static Status lu_options(Interp *it, const BuiltinCall *c, LuOptions *o)
{
    Value key[2], given[2] = { val_none(), val_none() };
    *o = (LuOptions){ false, { 0.1, 0.001 } };
    key[0] = val_string(it, "piv_tol");
    key[1] = val_string(it, "sym_tol");
    Status st = OK;
    for (int k = 0; k < 2 && st == OK; k++) {
        st = call_name(it, "spparms", &key[k], 1, &given[k], 1);
        if (st == OK) st = val_get_double(it, given[k], &o->pivot[k]);
    }
    for (int k = 0; k < 2; k++) {
        val_release(key[k]);
        val_release(given[k]);
    }
    for (int k = 1; k < c->nin && st == OK; k++) {
        Array *a = NULL;
        if (val_is_char(c->in[k])) {
            if (!text_is(c->in[k], "vector")) return err(it, "lu: unrecognized string argument");
            o->vector = true;
            continue;
        }
        st = arg_real_array(it, "lu", c->in[k], &a);
        if (st == OK && (a->numel < 1 || a->numel > 2))
            st = err(it, "lu: THRESH must be a 1- or 2-element vector");
        for (Index i = 0; st == OK && i < a->numel; i++) o->pivot[i] = array_f64(a)[i];
        array_drop(&a);
    }
    return st;
}

/* L + U - I */
static Status both_factors(Interp *it, const Sparse *L, const Sparse *U, Value *out)
{
    Sparse *s = NULL;
    SparseShape shape = { CLS_DOUBLE, L->is_complex, L->rows, U->cols, sparse_nnz(L) + sparse_nnz(U) };
    Status st = sparse_new(it, &shape, &s);
    size_t size = sparse_elem_size(L);
    if (st != OK) return st;
    Index at = 0;
    for (Index j = 0; j < U->cols; j++) {
        for (Index k = U->colptr[j]; k < U->colptr[j + 1]; k++) {
            s->row[at] = U->row[k];
            memcpy((char *) s->data + (size_t) at++ * size, (const char *) U->data + (size_t) k * size, size);
        }
        for (Index k = j < L->cols ? L->colptr[j] : 0; j < L->cols && k < L->colptr[j + 1]; k++) {
            if (L->row[k] <= j) continue;
            s->row[at] = L->row[k];
            memcpy((char *) s->data + (size_t) at++ * size, (const char *) L->data + (size_t) k * size, size);
        }
        s->colptr[j + 1] = at;
    }
    return sparse_result(&s, out);
}

/* L with its rows back in the order of A's. */
static Status rows_back(Interp *it, const Sparse *L, const Index *p, Sparse **out)
{
    Sparse *turned = NULL;
    Status st = sparse_transpose(it, L, false, &turned);
    if (st != OK) return st;
    /* columns of the transpose, in A's order */
    SparseShape shape = { CLS_DOUBLE, L->is_complex, L->cols, L->rows, sparse_nnz(L) };
    Sparse *moved = NULL;
    Index *place = mem_array(L->rows + 1, sizeof(Index)), at = 0;
    size_t size = sparse_elem_size(L);
    st = place ? sparse_new(it, &shape, &moved) : err_out_of_memory(it);
    for (Index i = 0; st == OK && i < L->rows; i++) place[p[i]] = i;
    for (Index i = 0; st == OK && i < L->rows; i++) {
        Index from = turned->colptr[place[i]], n = turned->colptr[place[i] + 1] - from;
        memcpy(moved->row + at, turned->row + from, (size_t) n * sizeof(Index));
        memcpy((char *) moved->data + (size_t) at * size, (char *) turned->data + (size_t) from * size,
               (size_t) n * size);
        moved->colptr[i + 1] = at += n;
    }
    if (st == OK) st = sparse_transpose(it, moved, false, out);
    mem_free(place);
    sparse_drop(&turned);
    sparse_drop(&moved);
    return st;
}

/* U with its columns back in the order of A's: UMFPACK moves some away even where it is told to keep it. */
static Status columns_back(Interp *it, Sparse **U, const Index *q)
{
    Sparse *moved = NULL;
    size_t size = sparse_elem_size(*U);
    Index *place = mem_array((*U)->cols + 1, sizeof(Index)), at = 0;
    Status st = place ? sparse_new_like(it, *U, sparse_nnz(*U), &moved) : err_out_of_memory(it);
    for (Index j = 0; st == OK && j < (*U)->cols; j++) place[q[j]] = j;
    for (Index j = 0; st == OK && j < (*U)->cols; j++) {
        Index from = (*U)->colptr[place[j]], n = (*U)->colptr[place[j] + 1] - from;
        memcpy(moved->row + at, (*U)->row + from, (size_t) n * sizeof(Index));
        memcpy((char *) moved->data + (size_t) at * size, (char *) (*U)->data + (size_t) from * size,
               (size_t) n * size);
        moved->colptr[j + 1] = at += n;
    }
    mem_free(place);
    if (st != OK) return st;
    sparse_drop(U);
    *U = moved;
    return OK;
}

static Status row_scale(Interp *it, const double *scale, Index n, Value *out)
{
    Status st = permutation(it, NULL, n, out);
    for (Index k = 0; st == OK && k < n; k++) sparse_f64(out->u.sparse)[k] = scale[k];
    return st;
}

static Status lu_results(Interp *it, const BuiltinCall *c, const Factoring *f, bool vector)
{
    Sparse *L = NULL, *U = NULL, *back = NULL;
    Index m = f->A.rows, n = f->A.cols;
    Status st = sparse_from_kernel(it, &f->L, &L);
    if (st == OK) st = sparse_from_kernel(it, &f->U, &U);
    if (st == OK && c->nout > 1) st = sparse_narrow(it, &L);
    if (st == OK && c->nout < 4) st = columns_back(it, &U, f->q);
    if (st == OK && c->nout < 2) st = both_factors(it, L, U, &c->out[0]);
    else if (st == OK) {
        if (c->nout == 2) st = rows_back(it, L, f->p, &back);
        if (st == OK) st = sparse_result(c->nout == 2 ? &back : &L, &c->out[0]);
        if (st == OK) st = sparse_result(&U, &c->out[1]);
    }
    if (st == OK && c->nout > 2)
        st = vector ? order_vector(it, f->p, m, false, &c->out[2])
                    : permutation_matrix(it, f->p, m, true, &c->out[2]);
    if (st == OK && c->nout > 3)
        st = vector ? order_vector(it, f->q, n, false, &c->out[3])
                    : permutation_matrix(it, f->q, n, false, &c->out[3]);
    if (st == OK && c->nout > 4) st = row_scale(it, f->scale, m, &c->out[4]);
    sparse_drop(&L);
    sparse_drop(&U);
    sparse_drop(&back);
    return st;
}

Status door_lu(Interp *it, const BuiltinCall *c)
{
    LuOptions o;
    Sparse *s = NULL;
    Status st = OK;
    if (!is_for_sparse(it, c, "lu", 5, &st)) return st;
    st = lu_options(it, c, &o);
    if (st != OK) return st;
    if (c->nout < 4)
        st = warn_id(
            it, "Octave:lu:sparse_input",
            "lu: function may fail when called with less than 4 output arguments and a sparse input");
    if (st == OK && val_is_empty(c->in[0])) {
        for (int k = 0; k < (c->nout > 1 ? c->nout : 1) && st == OK; k++)
            st = permutation(it, NULL, 0, &c->out[k]);
        return st;
    }
    if (st == OK) st = factor_argument(it, c->in[0], &s);
    if (st != OK) return st;
    FactorJob *job = sparse_factor_new(FACTOR_LU, s, NULL);
    job->factoring.natural = c->nout < 4;
    job->factoring.scaled = c->nout > 4;
    memcpy(job->factoring.pivot, o.pivot, sizeof o.pivot);
    sparse_drop(&s);
    st = sparse_factor_run(it, "lu", &job);
    if (st != OK) return st;
    st = job->factoring.failed ? err(it, "lu: the matrix cannot be factored")
                               : lu_results(it, c, &job->factoring, o.vector);
    sparse_factor_free(&job);
    return st;
}

/* ---- det ---- */

/* Of a permutation: -1 where it takes an odd number of exchanges. seen: n, all false. */
static double parity(const Index *p, Index n, bool *seen)
{
    double sign = 1;
    for (Index k = 0; k < n; k++) {
        for (Index j = k, length = 0; !seen[j]; j = p[j], length++) {
            if (length > 0) sign = -sign;
            seen[j] = true;
        }
    }
    return sign;
}

/* Pivot j of a matrix that is factored. */
static double _Complex pivot_of(const Factoring *f, Index j)
{
    Index last = f->U.colptr[j + 1] - 1;
    if (last < f->U.colptr[j] || f->U.row[last] != j) return 0;
    return f->U.is_complex ? ((const double _Complex *) f->U.data)[last] : f->U.data[last];
}

/* The product of the pivots, its exponent kept apart: it overflows only if the determinant does. */
static Status det_of_factors(Interp *it, const Factoring *f, Value *out)
{
    Index n = f->A.rows, exponent = 0;
    bool *seen = mem_array_zero(2 * n + 1, sizeof *seen);
    if (!seen) return err_out_of_memory(it);
    double _Complex product = parity(f->p, n, seen) * parity(f->q, n, seen + n);
    mem_free(seen);
    for (Index j = 0; j < n; j++) {
        int e;
        product *= pivot_of(f, j);
        double size = fmax(fabs(creal(product)), fabs(cimag(product)));
        if (size == 0 || !isfinite(size)) break;
        frexp(size, &e);
        product = ldexp(creal(product), -e) + I * ldexp(cimag(product), -e);
        exponent += e;
    }
    int e = exponent > 4000 ? 4000 : exponent < -4000 ? -4000 : (int) exponent;
    double re = ldexp(creal(product), e), im = ldexp(cimag(product), e);
    *out = f->U.is_complex && im != 0 ? val_complex(it, re, im) : val_num(re);
    return OK;
}

/* UMFPACK's estimate of the reciprocal condition. */
static double pivots_ratio(const Factoring *f)
{
    double least = INFINITY, most = 0;
    for (Index j = 0; j < f->A.rows; j++) {
        double size = cabs(pivot_of(f, j));
        if (size < least || isnan(size)) least = size;
        if (size > most) most = size;
    }
    return most > 0 ? least / most : 0;
}

Status door_det(Interp *it, const BuiltinCall *c)
{
    Sparse *s = NULL;
    Value v = c->in[0];
    if (v.tag != T_SPARSE || val_is_empty(v) || val_rows(v) != val_cols(v) || kern_factor_missing(FACTOR_LU))
        return door_full(it, c);
    Status st = factor_argument(it, v, &s);
    if (st != OK) return st;
    FactorJob *job = sparse_factor_new(FACTOR_LU, s, NULL);
    job->factoring.pivot[0] = 0.1;
    job->factoring.pivot[1] = 0.001;
    sparse_drop(&s);
    st = sparse_factor_run(it, "det", &job);
    if (st != OK) return st;
    st = job->factoring.failed ? door_full(it, c) : det_of_factors(it, &job->factoring, &c->out[0]);
    if (st == OK && !job->factoring.failed && c->nout > 1) c->out[1] = val_num(pivots_ratio(&job->factoring));
    sparse_factor_free(&job);
    return st;
}

/* ---- qr ---- */

typedef struct QrOptions {
    bool economy, vector, solve;
    Value b;
} QrOptions;

static Status qr_options(Interp *it, const BuiltinCall *c, QrOptions *o)
{
    *o = (QrOptions){ false, false, false, val_none() };
    for (int k = 1; k < c->nin; k++) {
        Text t;
        if (text_get(c->in[k], &t)) {
            if (text_is(c->in[k], "0")) o->economy = true;
            else if (text_is(c->in[k], "vector")) o->vector = true;
            else if (!text_is(c->in[k], "matrix"))
                return err(it, "qr: type for P must be 'matrix' or 'vector', not %.*s", (int) t.len, t.s);
        } else if (k == c->nin - 1 && c->in[k].tag == T_NUM && c->in[k].u.num == 0) {
            o->economy = true;
        } else {
            o->b = c->in[k];
        }
    }
    o->solve = !val_is_none(o->b) && c->nout < 2;
    return OK;
}

/* What Q' is multiplied with, B; for Q itself the identity. */
static Status right_side(Interp *it, const Sparse *s, const QrOptions *o, Array **out)
{
    if (val_is_none(o->b)) {
        Dims d = dims_2(s->rows, s->rows);
        Status st = array_zeros_nd(it, CLS_DOUBLE, s->is_complex, &d, out);
        for (Index k = 0; st == OK && k < s->rows; k++)
            array_f64(*out)[(s->is_complex ? 2 : 1) * k * (s->rows + 1)] = 1;
        return st;
    }
    if (!val_is_operand(o->b)) return err_wrong_type(it, "qr", o->b);
    if (val_rows(o->b) != s->rows) return err(it, "sparse_qr: matrix dimension mismatch");
    return sparse_full_factor(it, o->b, s->is_complex, out);
}

/* The first rows of s. */
static Status first_rows(Interp *it, const Sparse *s, Index rows, Sparse **out)
{
    SparseShape shape = { CLS_DOUBLE, s->is_complex, rows, s->cols, sparse_nnz(s) };
    Status st = sparse_new(it, &shape, out);
    size_t size = sparse_elem_size(s);
    Index at = 0;
    for (Index j = 0; st == OK && j < s->cols; j++) {
        for (Index k = s->colptr[j]; k < s->colptr[j + 1] && s->row[k] < rows; k++) {
            (*out)->row[at] = s->row[k];
            memcpy((char *) (*out)->data + (size_t) at++ * size, (const char *) s->data + (size_t) k * size,
                   size);
        }
        (*out)->colptr[j + 1] = at;
    }
    return st;
}

/* Q (m x m) or Q' * B (m x nrhs); for economy their first columns or rows. */
static Status dense_result(Interp *it, const Factoring *f, const QrOptions *o, Index small, Value *out)
{
    bool is_q = val_is_none(o->b);
    size_t size = class_elem_size(CLS_DOUBLE, f->A.is_complex);
    Index rows = is_q || !o->economy ? f->dense_rows : small, cols = is_q && o->economy ? small : f->nrhs;
    Dims d = dims_2(rows, cols);
    Array *a = NULL;
    Status st = array_new_nd(it, CLS_DOUBLE, f->A.is_complex, &d, &a);
    for (Index j = 0; st == OK && j < cols && rows > 0; j++)
        memcpy((char *) a->data + (size_t) (j * rows) * size,
               (const char *) f->dense + (size_t) (j * f->dense_rows) * size, (size_t) rows * size);
    if (st == OK) st = array_narrow_complex(it, &a);
    if (st == OK) *out = val_from_array_take(&a);
    array_drop(&a);
    return st;
}

static Status qr_results(Interp *it, const BuiltinCall *c, const Factoring *f, const QrOptions *o)
{
    Sparse *all = NULL, *R = NULL;
    Index small = f->A.rows < f->A.cols ? f->A.rows : f->A.cols;
    Status st = sparse_from_kernel(it, &f->U, &all);
    if (st == OK) st = first_rows(it, all, o->economy ? small : f->A.rows, &R);
    if (st == OK) st = sparse_narrow(it, &R);
    if (st == OK) st = sparse_result(&R, &c->out[c->nout < 2 ? 0 : 1]);
    sparse_drop(&all);
    sparse_drop(&R);
    if (st == OK && c->nout > 1) st = dense_result(it, f, o, small, &c->out[0]);
    if (st == OK && c->nout > 2)
        st = o->vector ? order_vector(it, f->q, f->A.cols, false, &c->out[2])
                       : permutation(it, f->q, f->A.cols, &c->out[2]);
    return st;
}

Status door_qr(Interp *it, const BuiltinCall *c)
{
    QrOptions o;
    Sparse *s = NULL;
    Array *b = NULL;
    Status st = OK;
    if (!is_for_sparse(it, c, "qr", 3, &st)) return st;
    st = qr_options(it, c, &o);
    if (st != OK) return st;
    if (o.solve) return op_binary(it, BIN_LDIV, c->in[0], o.b, &c->out[0]);
    bool is_complex = val_is_complex(c->in[0]) || (!val_is_none(o.b) && val_is_complex(o.b));
    st = sparse_to_double(it, c->in[0].u.sparse, is_complex, &s);
    if (st == OK && c->nout > 1) st = right_side(it, s, &o, &b);
    if (st == OK) {
        FactorJob *job = sparse_factor_new(FACTOR_QR, s, b);
        job->factoring.natural = c->nout < 3;
        job->factoring.multiply_by_q = val_is_none(o.b);
        st = sparse_factor_run(it, "qr", &job);
        if (st == OK)
            st = job->factoring.failed ? err(it, "qr: the matrix cannot be factored")
                                       : qr_results(it, c, &job->factoring, &o);
        sparse_factor_free(&job);
    }
    sparse_drop(&s);
    array_drop(&b);
    return st;
}
