/* sort and unique of sparse matrices: what is stored is sorted, the zeros are counted. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lib/sparse/sparse.h"
#include "lib/text.h"
#include "ops/concat.h"
#include "ops/sparse.h"

enum { MOST_ARGUMENTS = 6 };

static int rising(const void *a, const void *b)
{
    double x = *(const double *) a, y = *(const double *) b;
    return (x > y) - (x < y);
}
static int falling(const void *a, const void *b) { return rising(b, a); }

/* One column of n rows, its stored numbers: negative ones, zeros, positive ones, NaN; or NaN in front and all
 * the other way around. */
static void sort_column(double *x, Index *row, Index count, Index n, bool descend)
{
    Index numbers = 0, before = 0;
    for (Index k = 0; k < count; k++)
        if (!isnan(x[k])) x[numbers++] = x[k];
    for (Index k = numbers; k < count; k++) x[k] = NAN;
    qsort(x, (size_t) numbers, sizeof *x, descend ? falling : rising);
    for (Index k = 0; k < numbers; k++) before += descend ? x[k] > 0 : x[k] < 0;
    if (descend && count > numbers) {
        Index nans = count - numbers;
        memmove(x + nans, x, (size_t) numbers * sizeof *x);
        for (Index k = 0; k < nans; k++) x[k] = NAN;
        before += nans;
    }
    for (Index k = 0; k < count; k++) row[k] = k < before ? k : n - count + k;
}

static Status sorted(Interp *it, const Sparse *s, bool descend, Sparse **out)
{
    bool flags = s->cls == CLS_LOGICAL;
    Status st = sparse_new_like(it, s, sparse_nnz(s), out);
    if (st != OK) return st;
    memcpy((*out)->colptr, s->colptr, (size_t) (s->cols + 1) * sizeof(Index));
    memcpy((*out)->data, s->data, (size_t) sparse_nnz(s) * sparse_elem_size(s));
    for (Index j = 0; j < s->cols; j++) {
        Index from = s->colptr[j], count = s->colptr[j + 1] - from;
        if (!flags) sort_column(sparse_f64(*out) + from, (*out)->row + from, count, s->rows, descend);
        for (Index k = 0; flags && k < count; k++) (*out)->row[from + k] = descend ? k : s->rows - count + k;
    }
    return OK;
}

/* sort (S), sort (S, DIM), sort (S, MODE), sort (S, DIM, MODE), of one result. Places are a full matrix. */
Status door_sort(Interp *it, const BuiltinCall *c)
{
    double dim = 0;
    bool descend = false, plain = c->in[0].tag == T_SPARSE && !val_is_empty(c->in[0]) && c->nin <= 3;
    for (int k = 1; k < c->nin && plain; k++) {
        if (val_is_string(c->in[k]) && k == c->nin - 1) {
            descend = val_equals_cstr(c->in[k], "descend");
            plain = descend || val_equals_cstr(c->in[k], "ascend");
        } else {
            plain = k == 1 && c->in[k].tag == T_NUM && (c->in[k].u.num == 1 || c->in[k].u.num == 2);
            if (plain) dim = c->in[k].u.num;
        }
    }
    if (c->nout > 1) return door_back_first(it, c);
    if (!plain || val_is_complex(c->in[0])) return door_back(it, c);
    const Sparse *s = c->in[0].u.sparse;
    Sparse *turned = NULL, *r = NULL, *back = NULL;
    bool by_rows = dim == 2 || (dim == 0 && s->rows == 1);
    Status st = by_rows ? sparse_transpose(it, s, false, &turned) : OK;
    if (st == OK) st = sorted(it, by_rows ? turned : s, descend, &r);
    if (st == OK && by_rows) st = sparse_transpose(it, r, false, &back);
    if (st == OK) st = sparse_result(by_rows ? &back : &r, &c->out[0]);
    sparse_drop(&turned);
    sparse_drop(&r);
    return st;
}

/* unique (S) is full, a column where there are zeros: of them one is enough. */
Status door_unique(Interp *it, const BuiltinCall *c)
{
    const Builtin *b = ((const GuardedCall *) c)->builtin;
    bool of_rows = false, plain = c->nout < 2 && c->nin <= MOST_ARGUMENTS && c->in[0].tag == T_SPARSE;
    for (int k = 1; k < c->nin; k++) {
        of_rows |= val_is_string(c->in[k]) && val_equals_cstr(c->in[k], "rows");
        plain = plain && val_is_string(c->in[k]);
    }
    if (of_rows || c->nout > 1) return door_back_first(it, c);
    const Sparse *s = c->in[0].u.sparse;
    if (!plain || (double) sparse_nnz(s) == (double) s->rows * (double) s->cols) return door_full(it, c);
    Array *values = NULL;
    Value in[MOST_ARGUMENTS] = { val_none() }, parts[2] = { val_num(0), val_none() };
    Status st = sparse_values(it, s, &values);
    if (st != OK) return st;
    parts[1] = val_from_array_take(&values);
    st = op_concat(it, "vertcat", 0, parts, 2, &in[0]);
    for (int k = 1; k < c->nin; k++) in[k] = c->in[k];
    if (st == OK) st = b->fn(it, in, c->nin, c->out, 1);
    val_release(parts[1]);
    val_release(in[0]);
    return st;
}
