/* Incomplete factors of sparse matrices, what ilu and ichol do: elements that are small, or that the matrix
 * does not have, are left out.
 *
 * LU by Crout's form (Li, Saad, Chow: Crout versions of ILU for general sparse matrices, 2003): in step k row
 * k of U and column k of L are made of those before. With exchanges of rows, and Cholesky's, it goes column by
 * column. Which earlier columns have an element in row k is known by lists: each column waits for the row of
 * its next element. */
#include <complex.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/interrupt.h"
#include "lib/numeric.h"
#include "lib/sparse/sparse.h"
#include "ops/sparse.h"

static int rising_index(const void *a, const void *b)
{
    Index x = *(const Index *) a, y = *(const Index *) b;
    return (x > y) - (x < y);
}

/* Lines by the place they wait for. where: of line j, the position of its first element that has not been
 * passed. */
typedef struct Waiting {
    Index *head, *next, *where, *taken;
} Waiting;

static bool waiting_open(Waiting *w, Index n)
{
    *w = (Waiting){ mem_array(n + 1, sizeof(Index)), mem_array(n + 1, sizeof(Index)),
                    mem_array_zero(n + 1, sizeof(Index)), mem_array(n + 1, sizeof(Index)) };
    if (!w->head || !w->next || !w->where || !w->taken) return false;
    for (Index k = 0; k <= n; k++) w->head[k] = -1;
    return true;
}
static void waiting_close(Waiting *w)
{
    mem_free(w->head);
    mem_free(w->next);
    mem_free(w->where);
    mem_free(w->taken);
}
static void waiting_add(Waiting *w, Index line, Index position, const Index *at, const Index *first)
{
    w->where[line] = position;
    if (position >= first[line + 1]) return;
    w->next[line] = w->head[at[position]];
    w->head[at[position]] = line;
}
/* Those that wait for k, rising: sums are in that order. */
static Index waiting_take(Waiting *w, Index k)
{
    Index count = 0;
    for (Index j = w->head[k]; j >= 0; j = w->next[j]) w->taken[count++] = j;
    if (count > 1) qsort(w->taken, (size_t) count, sizeof(Index), rising_index);
    return count;
}
static void waiting_go_on(Waiting *w, Index count, const Index *at, const Index *first)
{
    for (Index q = 0; q < count; q++) waiting_add(w, w->taken[q], w->where[w->taken[q]] + 1, at, first);
}

/* Rows and the pivots they are. place: of row i, -1 until it is one; order: rows as exchanges have left them,
 * and position, where each stands. wanted: a bit for each pivot that the column at hand needs. */
typedef struct Exchanges {
    Index *place, *row, *order, *position, *sorted;
    uint64_t *wanted;
} Exchanges;

static bool exchanges_open(Exchanges *x, Index n)
{
    *x = (Exchanges){ mem_array(n + 1, sizeof(Index)), mem_array_zero(n + 1, sizeof(Index)),
                      mem_array(n + 1, sizeof(Index)), mem_array(n + 1, sizeof(Index)),
                      mem_array(n + 1, sizeof(Index)), mem_array_zero(n / 64 + 1, sizeof(uint64_t)) };
    if (!x->place || !x->row || !x->order || !x->position || !x->sorted || !x->wanted) return false;
    for (Index k = 0; k < n; k++) {
        x->place[k] = -1;
        x->order[k] = x->position[k] = k;
    }
    return true;
}
static void exchanges_close(Exchanges *x)
{
    mem_free(x->place);
    mem_free(x->row);
    mem_free(x->order);
    mem_free(x->position);
    mem_free(x->sorted);
    mem_free(x->wanted);
}
static void exchanges_wanted(Exchanges *x, Index i)
{
    Index j = x->place[i];
    if (j >= 0) x->wanted[j / 64] |= UINT64_C(1) << (j % 64);
}
/* The first pivot that is wanted, from one on, no longer wanted then; limit: none. */
static Index exchanges_next(Exchanges *x, Index from, Index limit)
{
    for (Index block = from / 64; block * 64 < limit; block++) {
        uint64_t bits = x->wanted[block];
        if (bits == 0) continue;
        Index j = block * 64 + __builtin_ctzll(bits);
        x->wanted[block] = bits & (bits - 1);
        return j;
    }
    return limit;
}
static void exchanges_do(Exchanges *x, Index k, Index i)
{
    Index candidate = x->order[k], at = x->position[i];
    x->order[k] = i;
    x->order[at] = candidate;
    x->position[candidate] = at;
    x->position[i] = k;
    x->place[i] = k;
    x->row[k] = i;
}

typedef enum Milu { MILU_OFF, MILU_ROW, MILU_COL } Milu;
typedef struct CroutOptions {
    bool nofill;
    Milu milu;
    double *row_limit, *col_limit;             /* of each row, each column: what is smaller is dropped */
} CroutOptions;
typedef struct PivotOptions {
    bool keeps_sums, udiag;
    double droptol, thresh, *limit;
} PivotOptions;
typedef struct CholeskyOptions {
    bool nofill, modified;
    double droptol;
} CholeskyOptions;

#define T double
#define FN(name) name##_real
#define SIZE_OF(x) fabs(x)
#define CONJUGATE(x) (x)
#define REAL_PART(x) (x)
#define IMAGINARY_PART(x) 0.0
#include "lib/sparse/incomplete.tmpl.h"
#undef T
#undef FN
#undef SIZE_OF
#undef CONJUGATE
#undef REAL_PART
#undef IMAGINARY_PART

#define T double _Complex
#define FN(name) name##_complex
#define SIZE_OF(x) cabs(x)
#define CONJUGATE(x) conj(x)
#define REAL_PART(x) creal(x)
#define IMAGINARY_PART(x) cimag(x)
#include "lib/sparse/incomplete.tmpl.h"

/* droptol times the norm of each column. */
static double *limits(const Sparse *s, double droptol)
{
    double *r = mem_array(s->cols + 1, sizeof *r);
    for (Index j = 0; r && j < s->cols; j++) {
        double sum = 0;
        for (Index p = s->colptr[j]; p < s->colptr[j + 1]; p++) {
            double size = cabs(sparse_elem(s, p));
            sum += size * size;
        }
        r[j] = droptol * sqrt(sum);
    }
    return r;
}

static Status square_argument(Interp *it, const char *who, Value v, Sparse **out)
{
    if (v.tag != T_SPARSE || val_rows(v) != val_cols(v))
        return err(it, "%s: A must be a sparse square matrix", who);
    return sparse_to_double(it, v.u.sparse, val_is_complex(v), out);
}

static const char help_ilu_crout[] =
    "[L, U] = __ilu_crout__ (A, NOFILL, DROPTOL, MILU)\n"
    "Incomplete factors by Crout's form: L without its diagonal, and U transposed. MILU is 0, 1 (rows) or 2\n"
    "(columns): which sums are kept.\n"
    "See also: ilu";
static Status bi_ilu_crout(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin;
    Sparse *A = NULL, *turned = NULL;
    CroutOptions o = { 0 };
    double droptol = 0, milu = 0;
    Value both[2] = { val_none(), val_none() };
    Status st = square_argument(it, "__ilu_crout__", in[0], &A);
    if (st == OK) st = op_is_true(it, in[1], &o.nofill);
    if (st == OK) st = val_get_double(it, in[2], &droptol);
    if (st == OK) st = val_get_double(it, in[3], &milu);
    if (st == OK) st = sparse_transpose(it, A, false, &turned);
    if (st == OK) {
        o.milu = milu == 1 ? MILU_ROW : milu == 2 ? MILU_COL : MILU_OFF;
        o.col_limit = limits(A, droptol);
        o.row_limit = limits(turned, droptol);
        if (!o.col_limit || !o.row_limit) st = err_out_of_memory(it);
    }
    if (st == OK) st = (A->is_complex ? crout_complex : crout_real)(it, turned, A, &o, both);
    for (int k = 0; k < 2; k++) {
        if (st == OK && (k < nout || k == 0)) out[k] = both[k];
        else val_release(both[k]);
    }
    mem_free(o.col_limit);
    mem_free(o.row_limit);
    sparse_drop(&A);
    sparse_drop(&turned);
    return st;
}

static const char help_ilu_pivoted[] =
    "[L, U, ROWS] = __ilu_pivoted__ (A, DROPTOL, THRESH, SUMS, UDIAG)\n"
    "Incomplete factors with exchanges of rows: L without its diagonal, its rows as A's, U, and the rows\n"
    "of the pivots. With SUMS those of columns are kept.\n"
    "See also: ilu";
static Status bi_ilu_pivoted(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin;
    Sparse *A = NULL;
    PivotOptions o = { 0 };
    Value all[3] = { val_none(), val_none(), val_none() };
    Status st = square_argument(it, "__ilu_pivoted__", in[0], &A);
    if (st == OK) st = val_get_double(it, in[1], &o.droptol);
    if (st == OK) st = val_get_double(it, in[2], &o.thresh);
    if (st == OK) st = op_is_true(it, in[3], &o.keeps_sums);
    if (st == OK) st = op_is_true(it, in[4], &o.udiag);
    if (st == OK && !(o.limit = limits(A, o.droptol))) st = err_out_of_memory(it);
    if (st == OK) st = (A->is_complex ? pivoted_complex : pivoted_real)(it, A, &o, all);
    for (int k = 0; k < 3; k++) {
        if (st == OK && (k < nout || k == 0)) out[k] = all[k];
        else val_release(all[k]);
    }
    mem_free(o.limit);
    sparse_drop(&A);
    return st;
}

static const char help_ichol_columns[] =
    "L = __ichol_columns__ (A, NOFILL, DROPTOL, MODIFIED)\n"
    "An incomplete Cholesky factor of the matrix whose lower triangle is A.\n"
    "See also: ichol";
static Status bi_ichol_columns(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    Sparse *A = NULL;
    CholeskyOptions o = { 0 };
    Status st = square_argument(it, "__ichol_columns__", in[0], &A);
    if (st == OK) st = op_is_true(it, in[1], &o.nofill);
    if (st == OK) st = val_get_double(it, in[2], &o.droptol);
    if (st == OK) st = op_is_true(it, in[3], &o.modified);
    if (st == OK) st = (A->is_complex ? cholesky_complex : cholesky_real)(it, A, &o, &out[0]);
    sparse_drop(&A);
    return st;
}
/*
%!error <__ilu_crout__: A must be a sparse square matrix> __ilu_crout__ (1, true, 0, 0)
%!error <__ilu_pivoted__: A must be a sparse square matrix> __ilu_pivoted__ (1, 0, 1, 0, 0)
%!error <__ichol_columns__: A must be a sparse square matrix> __ichol_columns__ (sparse ([1 2]), true, 0, 0)
*/

const Builtin incomplete_builtins[] = {
    { "__ichol_columns__", bi_ichol_columns, 4, 4, 0, 1, help_ichol_columns },
    { "__ilu_crout__", bi_ilu_crout, 4, 4, 0, 2, help_ilu_crout },
    { "__ilu_pivoted__", bi_ilu_pivoted, 5, 5, 0, 3, help_ilu_pivoted },
    { 0 },
};
