/* Products and transposes of sparse matrices.
 *
 * S * x adds columns of S, scaled by elements of x; x * S and S' * x are sums along columns. A product of
 * two sparse matrices is made column by column in a full one (Gustavson, Two Fast Algorithms for Sparse
 * Matrices, ACM TOMS 4 (1978)), whose rows are sorted afterwards. */
#include "ops/sparse.h"
#include "ops/diagperm.h"
#include "ops/full.h"

#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "value/diag.h"

Status sparse_transpose(Interp *it, const Sparse *s, bool conjugate, Sparse **out)
{
    Index nnz = sparse_nnz(s);
    Status st = sparse_new(it, &(SparseShape){ (Class) s->cls, s->is_complex, s->cols, s->rows, nnz }, out);
    if (st != OK) return st;
    Sparse *r = *out;
    if (s->rows == 0) return OK;
    Index *next = mem_array(s->rows, sizeof(Index));
    if (!next) {
        sparse_drop(out);
        return err_out_of_memory(it);
    }
    for (Index k = 0; k < nnz; k++) r->colptr[s->row[k] + 1]++;
    for (Index i = 0; i < s->rows; i++) r->colptr[i + 1] += r->colptr[i];
    memcpy(next, r->colptr, (size_t) s->rows * sizeof(Index));
    if (s->is_complex) {
        for (Index j = 0; j < s->cols; j++)
            for (Index p = s->colptr[j]; p < s->colptr[j + 1]; p++) {
                Index k = next[s->row[p]]++;
                r->row[k] = j;
                sparse_c128(r)[k] = conjugate ? conj(sparse_c128(s)[p]) : sparse_c128(s)[p];
            }
    } else if (s->cls == CLS_LOGICAL) {
        for (Index j = 0; j < s->cols; j++)
            for (Index p = s->colptr[j]; p < s->colptr[j + 1]; p++) {
                Index k = next[s->row[p]]++;
                r->row[k] = j;
                sparse_bool(r)[k] = sparse_bool(s)[p];
            }
    } else {
        const double *from = sparse_f64(s);
        double *to = sparse_f64(r);
        for (Index j = 0; j < s->cols; j++)
            for (Index p = s->colptr[j], end = s->colptr[j + 1]; p < end; p++) {
                Index k = next[s->row[p]]++;
                r->row[k] = j;
                to[k] = from[p];
            }
    }
    mem_free(next);
    return check_interrupt(it);
}

/* ---- with a full one ---- */

typedef struct FullJob {
    const Sparse *s;
    const Array *x;
    Array *y;
} FullJob;

/* Complex numbers multiplied as four products; the C library's way looks for infinities. */
static inline double _Complex times(double _Complex a, double _Complex b)
{
    return CMPLX(creal(a) * creal(b) - cimag(a) * cimag(b), creal(a) * cimag(b) + cimag(a) * creal(b));
}

/* y(:, k) += S * x(:, k) */
static Status times_full(Interp *it, const FullJob *job)
{
    const Sparse *s = job->s;
    Index m = s->rows, n = s->cols, count = job->x->dims[1];
    for (Index k = 0; k < count; k++)
        for (Index j = 0; j < n; j++) {
            Index end = s->colptr[j + 1];
            if (interrupt_at(it, j)) return interrupt_status(it);
            if (s->is_complex) {
                double _Complex x = array_c128(job->x)[j + k * n], *y = array_c128(job->y) + k * m;
                for (Index p = s->colptr[j]; p < end; p++) y[s->row[p]] += times(sparse_c128(s)[p], x);
            } else {
                double x = array_f64(job->x)[j + k * n], *y = array_f64(job->y) + k * m;
                const double *v = sparse_f64(s);
                for (Index p = s->colptr[j]; p < end; p++) y[s->row[p]] += v[p] * x;
            }
        }
    return OK;
}

/* y(:, k) = S' * x(:, k) */
static Status transposed_times_full(Interp *it, const FullJob *job)
{
    const Sparse *s = job->s;
    Index m = s->rows, n = s->cols, count = job->x->dims[1];
    for (Index k = 0; k < count; k++)
        for (Index j = 0; j < n; j++) {
            Index end = s->colptr[j + 1];
            if (interrupt_at(it, j)) return interrupt_status(it);
            if (s->is_complex) {
                const double _Complex *x = array_c128(job->x) + k * m;
                double _Complex sum = 0;
                for (Index p = s->colptr[j]; p < end; p++)
                    sum += times(conj(sparse_c128(s)[p]), x[s->row[p]]);
                array_c128(job->y)[j + k * n] = sum;
            } else {
                const double *x = array_f64(job->x) + k * m, *v = sparse_f64(s);
                double sum = 0;
                for (Index p = s->colptr[j]; p < end; p++) sum += v[p] * x[s->row[p]];
                array_f64(job->y)[j + k * n] = sum;
            }
        }
    return OK;
}

/* y(:, j) += x * S(:, j) */
static Status full_times(Interp *it, const FullJob *job)
{
    const Sparse *s = job->s;
    Index m = job->x->dims[0];
    for (Index j = 0; j < s->cols; j++)
        for (Index p = s->colptr[j]; p < s->colptr[j + 1]; p++) {
            if (s->is_complex) {
                const double _Complex *x = array_c128(job->x) + s->row[p] * m;
                double _Complex v = sparse_c128(s)[p], *y = array_c128(job->y) + j * m;
                for (Index i = 0; i < m; i++) y[i] += times(x[i], v);
            } else {
                const double *x = array_f64(job->x) + s->row[p] * m;
                double v = sparse_f64(s)[p], *y = array_f64(job->y) + j * m;
                for (Index i = 0; i < m; i++) y[i] += x[i] * v;
            }
            if (it->interrupted) return interrupt_status(it);
        }
    return OK;
}

/* v as rows x all the rest, double, complex if asked for. */
Status sparse_full_factor(Interp *it, Value v, bool is_complex, Array **out)
{
    Operand o;
    Array *a = NULL;
    Status st = operand_open(it, v, &o);
    if (st == OK) st = operand_convert(it, &o, CLS_DOUBLE);
    if (st == OK && is_complex && !o.is_complex) st = operand_make_complex(it, &o);
    if (st == OK) st = operand_take_array(it, &o, v, &a);
    operand_close(&o);
    if (st != OK) return st;
    Dims dims = dims_2(a->dims[0], a->dims[0] ? a->numel / a->dims[0] : a->dims[1]);
    st = array_reshape(it, a, &dims, out);
    array_drop(&a);
    return st;
}

static Status transposed(Interp *it, Value v, Value *out)
{
    Sparse *t = NULL;
    if (v.tag != T_SPARSE) return full_unary(it, UN_CTRANSPOSE, v, out);
    Status st = sparse_transpose(it, v.u.sparse, true, &t);
    if (st == OK) *out = val_from_sparse_take(&t);
    return st;
}

/* The sparse factor stands left (or right) of the full one. */
static Status with_full(Interp *it, const Sparse *given, bool sparse_transposed, Value x, bool left,
                        Value *out)
{
    bool is_complex = given->is_complex || val_is_complex(x);
    FullJob job = { NULL, NULL, NULL };
    Sparse *s = NULL, *t = NULL;
    Array *full = NULL;
    Status st = sparse_to_double(it, (Sparse *) given, is_complex, &s);
    if (st == OK) st = sparse_full_factor(it, x, is_complex, &full);
    if (st == OK && sparse_transposed && !left) {
        st = sparse_transpose(it, s, true, &t);
        sparse_drop(&s);
        s = t;
        sparse_transposed = false;
    }
    if (st != OK) goto done;
    Index rows = sparse_transposed ? s->cols : s->rows, cols = sparse_transposed ? s->rows : s->cols;
    Dims ds = dims_2(rows, cols), dx = array_dims(full);
    if (left ? cols != dx.d[0] : dx.d[1] != rows) {
        st = err_nonconformant(it, "operator *", left ? &ds : &dx, left ? &dx : &ds);
        goto done;
    }
    Dims dims = left ? dims_2(rows, dx.d[1]) : dims_2(dx.d[0], cols);
    st = array_zeros_nd(it, CLS_DOUBLE, is_complex, &dims, &job.y);
    if (st != OK) goto done;
    job.s = s;
    job.x = full;
    st = !left               ? full_times(it, &job)
         : sparse_transposed ? transposed_times_full(it, &job)
                             : times_full(it, &job);
    if (st == OK) st = array_narrow_complex(it, &job.y);
    if (st == OK) *out = val_from_array_take(&job.y);
done:
    sparse_drop(&s);
    array_drop(&full);
    array_drop(&job.y);
    return st;
}

/* ---- with a sparse one ---- */

/* The rows of column j of the product, in no order; marks those it has seen with j + 1. */
static Index product_rows(const Sparse *a, const Sparse *b, Index j, Index *seen, Index *row)
{
    Index n = 0;
    for (Index q = b->colptr[j]; q < b->colptr[j + 1]; q++)
        for (Index p = a->colptr[b->row[q]]; p < a->colptr[b->row[q] + 1]; p++) {
            Index i = a->row[p];
            if (seen[i] == j + 1) continue;
            seen[i] = j + 1;
            if (row) row[n] = i;
            n++;
        }
    return n;
}

static void product_column(const Sparse *a, const Sparse *b, Index j, void *sums)
{
    for (Index q = b->colptr[j]; q < b->colptr[j + 1]; q++) {
        Index k = b->row[q];
        if (a->is_complex) {
            double _Complex v = sparse_c128(b)[q], *sum = sums;
            for (Index p = a->colptr[k]; p < a->colptr[k + 1]; p++)
                sum[a->row[p]] += times(sparse_c128(a)[p], v);
        } else {
            double v = sparse_f64(b)[q], *sum = sums;
            for (Index p = a->colptr[k]; p < a->colptr[k + 1]; p++) sum[a->row[p]] += sparse_f64(a)[p] * v;
        }
    }
}

/* Both double, both real or both complex, a->cols == b->rows. */
static Status sparse_times_sparse(Interp *it, const Sparse *a, const Sparse *b, Sparse **out)
{
    size_t size = sparse_elem_size(a);
    Index *seen = mem_array_zero(a->rows + 1, sizeof(Index)), nnz = 0;
    char *sums = mem_array_zero(a->rows + 1, size);
    Status st = seen && sums ? OK : err_out_of_memory(it);
    *out = NULL;
    for (Index j = 0; st == OK && j < b->cols; j++) {
        nnz = size_add(nnz, product_rows(a, b, j, seen, NULL));
        if (interrupt_at(it, j)) st = interrupt_status(it);
    }
    if (st == OK) {
        memset(seen, 0, (size_t) a->rows * sizeof(Index));
        st = sparse_new(it, &(SparseShape){ CLS_DOUBLE, a->is_complex, a->rows, b->cols, nnz }, out);
    }
    for (Index j = 0, at = 0; st == OK && j < b->cols; j++) {
        Sparse *r = *out;
        Index *row = r->row + at, n = product_rows(a, b, j, seen, row);
        product_column(a, b, j, sums);
        if (n > a->rows / 16) {
            n = 0;
            for (Index i = 0; i < a->rows; i++)
                if (seen[i] == j + 1) row[n++] = i;
        } else {
            sparse_sort_rows(row, n);
        }
        for (Index k = 0; k < n; k++) {
            void *sum = sums + (size_t) row[k] * size;
            memcpy((char *) r->data + (size_t) (at + k) * size, sum, size);
            memset(sum, 0, size);
        }
        at += n;
        r->colptr[j + 1] = at;
        if (interrupt_at(it, j)) st = interrupt_status(it);
    }
    mem_free(seen);
    mem_free(sums);
    if (st == OK) sparse_drop_zeros(*out);
    else sparse_drop(out);
    return st;
}

static Status sparse_factor(Interp *it, Value v, bool conjugate_transposed, bool is_complex, Sparse **out)
{
    Sparse *s = NULL, *d = NULL;
    Status st = val_to_sparse(it, v, &s);
    if (st == OK) st = sparse_to_double(it, s, is_complex, &d);
    if (st == OK && conjugate_transposed) {
        st = sparse_transpose(it, d, true, out);
        sparse_drop(&d);
    } else {
        *out = d;
    }
    sparse_drop(&s);
    return st;
}

static bool acts_sparse(Value v) { return v.tag == T_SPARSE || val_is_diagperm(v); }

Status sparse_matmul(Interp *it, Value a, bool at, Value b, bool bt, Value *out)
{
    Sparse *x = NULL, *y = NULL, *r = NULL;
    Value flipped = val_none();
    Class ca = val_class(a), cb = val_class(b);
    if (!val_is_operand(a) || !val_is_operand(b) || class_is_integer(ca) || class_is_integer(cb)
        || ca == CLS_SINGLE || cb == CLS_SINGLE)
        return err_binary_types(it, "*", a, b);
    if (val_numel(a) == 1 || val_numel(b) == 1) {
        Status st = at ? transposed(it, a, &flipped) : bt ? transposed(it, b, &flipped) : OK;
        if (st == OK) st = sparse_scaled(it, BIN_MUL, at ? flipped : a, bt && !at ? flipped : b, out);
        val_release(flipped);
        return st;
    }
    if (!acts_sparse(a) || !acts_sparse(b)) {
        bool left = a.tag == T_SPARSE;
        Value full = left ? b : a;
        Status st = OK;
        if (left ? bt : at) {
            st = transposed(it, full, &flipped);
            full = flipped;
        }
        if (st == OK) st = with_full(it, left ? a.u.sparse : b.u.sparse, left ? at : bt, full, left, out);
        val_release(flipped);
        return st;
    }
    bool is_complex = val_is_complex(a) || val_is_complex(b);
    Status st = sparse_factor(it, a, at, is_complex, &x);
    if (st == OK) st = sparse_factor(it, b, bt, is_complex, &y);
    if (st == OK && x->cols != y->rows) {
        Dims dx = dims_2(x->rows, x->cols), dy = dims_2(y->rows, y->cols);
        st = err_nonconformant(it, "operator *", &dx, &dy);
    }
    if (st == OK) st = sparse_times_sparse(it, x, y, &r);
    if (st == OK) st = sparse_narrow(it, &r);
    if (st == OK) *out = val_from_sparse_take(&r);
    sparse_drop(&x);
    sparse_drop(&y);
    sparse_drop(&r);
    return st;
}
