/* Sums and their kin along the columns of sparse matrices; along rows it is the transpose's columns. Results
 * are sparse, positions are full. What is rare (more dimensions, options, complex maxima) goes by full
 * matrices. */
#include <complex.h>
#include <math.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "lib/numeric.h"
#include "lib/sparse/sparse.h"
#include "ops/sparse.h"

/* One column: n stored elements from first on, of rows places. */
typedef struct Column {
    const Sparse *s;
    Index first, n;
} Column;

typedef double _Complex (*ColumnFn)(const Column *c);

static double _Complex sum_of(const Column *c)
{
    double re = 0, im = 0;
    for (Index k = c->first; k < c->first + c->n; k++) {
        if (c->s->is_complex) {
            re += sparse_f64(c->s)[2 * k];
            im += sparse_f64(c->s)[2 * k + 1];
        } else {
            re += sparse_f64(c->s)[k];
        }
    }
    return CMPLX(re, im);
}

static double _Complex squares_of(const Column *c)
{
    const double *x = sparse_f64(c->s);
    double sum = 0;
    int parts = c->s->is_complex ? 2 : 1;
    for (Index k = parts * c->first; k < parts * (c->first + c->n); k++) sum += x[k] * x[k];
    return sum;
}

static double _Complex product_of(const Column *c)
{
    double _Complex product = 1;
    if (c->n < c->s->rows) return 0;
    for (Index k = c->first; k < c->first + c->n; k++) {
        double _Complex x = sparse_elem(c->s, k);
        if (cimag(product) == 0 && cimag(x) == 0) {
            product = creal(product) * creal(x); /* Inf times 0i is no number */
            continue;
        }
        product = CMPLX(creal(product) * creal(x) - cimag(product) * cimag(x),
                        creal(product) * cimag(x) + cimag(product) * creal(x));
    }
    return product;
}

static double _Complex any_of(const Column *c) { return c->n > 0; }
static double _Complex all_of(const Column *c) { return c->n == c->s->rows; }

/* The dimension (zero-based) that a call means; false: it has more to say than that. */
static bool plain_dim(const BuiltinCall *c, int dim_at, int *dim)
{
    const Sparse *s = c->in[0].u.sparse;
    *dim = s->rows == 1 && s->cols != 1 ? 1 : 0;
    if (c->nin <= dim_at) return true;
    Value v = c->in[dim_at];
    if (c->nin > dim_at + 1 || v.tag != T_NUM || (v.u.num != 1 && v.u.num != 2)) return false;
    *dim = (int) v.u.num - 1;
    return true;
}

/* The matrix whose columns are to be reduced, in double; 0x0 counts as one column of nothing. */
static Status lanes(Interp *it, const Sparse *s, int dim, bool keep_class, Sparse **out)
{
    Sparse *d = NULL;
    Status st = OK;
    if (keep_class) d = val_retain(val_from_obj(T_SPARSE, (void *) s)).u.sparse;
    else st = sparse_to_double(it, (Sparse *) s, s->is_complex, &d);
    if (st == OK && dim == 1) {
        st = sparse_transpose(it, d, false, out);
        sparse_drop(&d);
    } else {
        *out = d;
    }
    return st;
}

typedef struct Reduction {
    ColumnFn f;
    bool logical, real; /* the result */
} Reduction;

/* What can be added up row by row in the order of columns, which is that of the transpose's columns. */
static bool adds_up(const Reduction *r) { return r->f != product_of; }

/* Of real numbers, column by column. */
static void add_columns(const Sparse *s, double *sums)
{
    const double *x = sparse_f64(s);
    for (Index j = 0, k = 0; j < s->cols; j++) {
        double sum = 0;
        for (Index end = s->colptr[j + 1]; k < end; k++) sum += x[k];
        sums[j] = sum;
    }
}

/* a: rows x 1, of zeros; real, complex or logical as the result is. */
static Status add_rows(Interp *it, const Sparse *s, const Reduction *r, Array *a)
{
    Index nnz = sparse_nnz(s);
    const Index *row = s->row;
    if (r->f == any_of) {
        for (Index k = 0; k < nnz; k++) array_bool(a)[row[k]] = true;
    } else if (r->f == all_of) {
        Index *count = mem_array_zero(size_add(s->rows, 1), sizeof(Index));
        if (!count) return err_out_of_memory(it);
        for (Index k = 0; k < nnz; k++) count[row[k]]++;
        for (Index i = 0; i < s->rows; i++) array_bool(a)[i] = count[i] == s->cols;
        mem_free(count);
    } else if (s->is_complex) {
        const double *x = sparse_f64(s);
        for (Index k = 0; k < nnz; k++) {
            if (r->real) {
                array_f64(a)[row[k]] += x[2 * k] * x[2 * k];
                array_f64(a)[row[k]] += x[2 * k + 1] * x[2 * k + 1];
            } else {
                array_f64(a)[2 * row[k]] += x[2 * k];
                array_f64(a)[2 * row[k] + 1] += x[2 * k + 1];
            }
        }
    } else {
        const double *x = sparse_f64(s);
        double *sums = array_f64(a);
        if (r->real)
            for (Index k = 0; k < nnz; k++) sums[row[k]] += x[k] * x[k];
        else
            for (Index k = 0; k < nnz; k++) sums[row[k]] += x[k];
    }
    return check_interrupt(it);
}

static Status reduce(Interp *it, const BuiltinCall *c, const Reduction *r)
{
    Sparse *s = NULL, *sums = NULL;
    Array *a = NULL;
    int dim;
    if (c->in[0].tag != T_SPARSE || !plain_dim(c, 1, &dim)) return door_back(it, c);
    const Sparse *in = c->in[0].u.sparse;
    bool none = in->rows == 0 && in->cols == 0 && c->nin == 1;
    bool by_rows = dim == 1 && adds_up(r) && !none;
    Status st = lanes(it, in, by_rows ? 0 : dim, r->logical, &s);
    if (st != OK) return st;
    Index n = none ? 1 : by_rows ? s->rows : s->cols;
    Dims dims = dim == 0 ? dims_2(1, n) : dims_2(n, 1);
    bool is_complex = s->is_complex && !r->real && !r->logical;
    st = array_zeros_nd(it, r->logical ? CLS_LOGICAL : CLS_DOUBLE, is_complex, &dims, &a);
    bool plain = r->f == sum_of && !s->is_complex && !none && !by_rows;
    if (st == OK && by_rows) st = add_rows(it, s, r, a);
    if (st == OK && plain) add_columns(s, array_f64(a));
    for (Index j = 0; st == OK && !by_rows && !plain && j < n; j++) {
        Column col = { s, none ? 0 : s->colptr[j], none ? 0 : s->colptr[j + 1] - s->colptr[j] };
        double _Complex x = none ? (r->f == all_of || r->f == product_of) : r->f(&col);
        if (r->logical) array_bool(a)[j] = creal(x) != 0;
        else if (is_complex) array_c128(a)[j] = x;
        else array_f64(a)[j] = creal(x);
        if (interrupt_at(it, j)) st = interrupt_status(it);
    }
    if (st == OK) st = sparse_from_array(it, a, &sums);
    if (st == OK) st = sparse_narrow(it, &sums);
    if (st == OK) st = sparse_result(&sums, &c->out[0]);
    sparse_drop(&s);
    sparse_drop(&sums);
    array_drop(&a);
    return st;
}

Status door_sum(Interp *it, const BuiltinCall *c)
{
    return reduce(it, c, &(Reduction){ sum_of, false, false });
}
Status door_prod(Interp *it, const BuiltinCall *c)
{
    return reduce(it, c, &(Reduction){ product_of, false, false });
}
Status door_sumsq(Interp *it, const BuiltinCall *c)
{
    return reduce(it, c, &(Reduction){ squares_of, false, true });
}
Status door_any(Interp *it, const BuiltinCall *c)
{
    return reduce(it, c, &(Reduction){ any_of, true, true });
}
Status door_all(Interp *it, const BuiltinCall *c)
{
    return reduce(it, c, &(Reduction){ all_of, true, true });
}

Status door_mean(Interp *it, const BuiltinCall *c)
{
    int dim;
    if (c->in[0].tag != T_SPARSE || !plain_dim(c, 1, &dim) || val_is_empty(c->in[0]))
        return door_back(it, c);
    Status st = door_sum(it, c);
    Value sum = val_move(&c->out[0]);
    double n = (double) (dim == 0 ? val_rows(c->in[0]) : val_cols(c->in[0]));
    if (st == OK) st = op_binary(it, BIN_EL_DIV, sum, val_num(n), &c->out[0]);
    val_release(sum);
    return st;
}

/* ---- the largest, the smallest ---- */

typedef struct Extreme {
    double value;
    Index at; /* the first place of it */
} Extreme;

/* Places without an element hold 0; NaN counts only where there is nothing else. */
static Extreme extreme_of(const Column *c, double sign)
{
    Extreme e = { NAN, 0 };
    Index gap = 0; /* the first row without an element */
    for (Index k = c->first; k < c->first + c->n; k++) {
        double x = sparse_f64(c->s)[k];
        if (c->s->row[k] == gap) gap++;
        if (isnan(e.value) ? !isnan(x) : sign * x > sign * e.value) e = (Extreme){ x, c->s->row[k] };
    }
    if (c->n < c->s->rows && (isnan(e.value) || sign * e.value < 0)) e = (Extreme){ 0, gap };
    else if (c->n < c->s->rows && e.value == 0 && gap < e.at) e.at = gap;
    return e;
}

static Status extreme(Interp *it, const BuiltinCall *c, double sign)
{
    Sparse *s = NULL, *r = NULL;
    Array *values = NULL, *places = NULL;
    int dim;
    if (c->nin == 2) { /* element by element: sparse unless a full matrix is there */
        Value other = c->in[0].tag == T_SPARSE ? c->in[1] : c->in[0];
        return other.tag == T_SPARSE || val_numel(other) == 1 ? door_extreme_pair(it, c) : door_full(it, c);
    }
    if (c->in[0].tag != T_SPARSE || c->in[0].u.sparse->is_complex || c->in[0].u.sparse->cls != CLS_DOUBLE
        || val_is_empty(c->in[0]) || (c->nin == 3 && !val_is_empty(c->in[1])) || !plain_dim(c, 2, &dim))
        return c->nout > 1 ? door_back_first(it, c) : door_back(it, c);
    Status st = lanes(it, c->in[0].u.sparse, dim, false, &s);
    if (st != OK) return st;
    Dims dims = dim == 0 ? dims_2(1, s->cols) : dims_2(s->cols, 1);
    st = array_new_nd(it, CLS_DOUBLE, false, &dims, &values);
    if (st == OK) st = array_new_nd(it, CLS_DOUBLE, false, &dims, &places);
    for (Index j = 0; st == OK && j < s->cols; j++) {
        Extreme e = extreme_of(&(Column){ s, s->colptr[j], s->colptr[j + 1] - s->colptr[j] }, sign);
        array_f64(values)[j] = e.value;
        array_f64(places)[j] = (double) e.at + 1;
        if (interrupt_at(it, j)) st = interrupt_status(it);
    }
    if (st == OK) st = sparse_from_array(it, values, &r);
    if (st == OK) st = sparse_result(&r, &c->out[0]);
    if (st == OK && c->nout > 1) c->out[1] = val_from_array_take(&places);
    sparse_drop(&s);
    array_drop(&values);
    array_drop(&places);
    return st;
}

Status door_max(Interp *it, const BuiltinCall *c) { return extreme(it, c, 1); }
Status door_min(Interp *it, const BuiltinCall *c) { return extreme(it, c, -1); }
