/* Writing elements of sparse matrices: S(i, j) = x, S(k) = x, with growth.
 *
 * One element is put into its place. All else makes a new matrix: columns that no subscript names are
 * copied; in the others, what the rows' subscript names is replaced. */
#include "ops/sparse.h"

#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "ops/assign_parts.h"

static void copy_elements(Sparse *to, Index at, const Sparse *from, Index first, Index count)
{
    size_t size = sparse_elem_size(from);
    memcpy(to->row + at, from->row + first, (size_t) count * sizeof(Index));
    memcpy((char *) to->data + (size_t) at * size, (const char *) from->data + (size_t) first * size,
           (size_t) count * size);
}

static inline void set_element(Sparse *s, Index k, double _Complex x)
{
    if (s->cls == CLS_LOGICAL) sparse_bool(s)[k] = creal(x) != 0;
    else if (s->is_complex) sparse_c128(s)[k] = x;
    else sparse_f64(s)[k] = creal(x);
}

/* No smaller in any direction. */
static Status sparse_resize(Interp *it, const Sparse *s, Index rows, Index cols, Sparse **out)
{
    Index nnz = sparse_nnz(s);
    Status st = sparse_new(it, &(SparseShape){ (Class) s->cls, s->is_complex, rows, cols, nnz }, out);
    if (st != OK) return st;
    for (Index j = 1; j <= cols; j++) (*out)->colptr[j] = s->colptr[j < s->cols ? j : s->cols];
    copy_elements(*out, 0, s, 0, nnz);
    return OK;
}

/* ---- one element ---- */

/* x into (i, j) of s, which nobody shares. */
static Status put_element(Interp *it, Sparse *s, Index i, Index j, double _Complex x)
{
    size_t size = sparse_elem_size(s);
    bool found;
    Index k = sparse_find_row(s, i, j, &found), nnz = sparse_nnz(s);
    char *data;
    if (found && x != 0) {
        set_element(s, k, x);
        return OK;
    }
    if (!found && x == 0) return OK;
    if (!found) {
        Status st = sparse_reserve(it, s, nnz + 1);
        if (st != OK) return st;
        data = s->data;
        memmove(s->row + k + 1, s->row + k, (size_t) (nnz - k) * sizeof(Index));
        memmove(data + (size_t) (k + 1) * size, data + (size_t) k * size, (size_t) (nnz - k) * size);
        s->row[k] = i;
        set_element(s, k, x);
        for (Index c = j + 1; c <= s->cols; c++) s->colptr[c]++;
    } else {
        data = s->data;
        memmove(s->row + k, s->row + k + 1, (size_t) (nnz - k - 1) * sizeof(Index));
        memmove(data + (size_t) k * size, data + (size_t) (k + 1) * size, (size_t) (nnz - k - 1) * size);
        for (Index c = j + 1; c <= s->cols; c++) s->colptr[c]--;
    }
    return OK;
}

/* ---- blocks ---- */

typedef struct Block {
    const Sparse *old; /* of the result's size and class */
    const Subscript *rows, *cols;
    const Sparse *rhs; /* rows x cols of the subscripts; NULL: fill */
    double _Complex fill;
} Block;

/* Where a dimension's elements stand in its subscript: the last place, or -1. */
static Status places(Interp *it, const Subscript *sub, Index dim, Index **out)
{
    Index *at = mem_array(dim + 1, sizeof(Index));
    if (!at) return err_out_of_memory(it);
    for (Index k = 0; k < dim; k++) at[k] = -1;
    for (Index k = 0; k < sub_len(sub, dim); k++) at[sub_at(sub, k)] = k;
    *out = at;
    return OK;
}

typedef struct Work {
    Index *row_place, *col_place;
    double _Complex *value; /* by row */
} Work;

/* Column j of the result, of which place jj of the columns' subscript speaks; its rows are in no order. */
static Index mixed_column(const Block *b, const Work *w, Index j, Index jj, Index *row)
{
    const Sparse *old = b->old;
    Index n = 0;
    for (Index p = old->colptr[j]; p < old->colptr[j + 1]; p++)
        if (w->row_place[old->row[p]] < 0) {
            w->value[old->row[p]] = sparse_elem(old, p);
            row[n++] = old->row[p];
        }
    if (b->rhs) {
        for (Index p = b->rhs->colptr[jj]; p < b->rhs->colptr[jj + 1]; p++) {
            Index i = sub_at(b->rows, b->rhs->row[p]);
            if (w->row_place[i] != b->rhs->row[p]) continue;
            w->value[i] = sparse_elem(b->rhs, p);
            row[n++] = i;
        }
    } else if (b->fill != 0) {
        for (Index k = 0; k < sub_len(b->rows, old->rows); k++) {
            Index i = sub_at(b->rows, k);
            if (w->row_place[i] != k) continue;
            w->value[i] = b->fill;
            row[n++] = i;
        }
    }
    return n;
}

static Status write_block(Interp *it, const Block *b, Sparse **out)
{
    const Sparse *old = b->old;
    Index nr = sub_len(b->rows, old->rows), nc = sub_len(b->cols, old->cols), at = 0;
    Index more = b->rhs ? sparse_nnz(b->rhs) : b->fill != 0 ? size_mul(nr, nc) : 0;
    Work w = { 0 };
    Sparse *r = NULL;
    /* a column named twice gets the last one's elements only, so this is room enough */
    Status st = sparse_new_like(it, old, size_add(sparse_nnz(old), more), &r);
    if (st == OK) st = places(it, b->rows, old->rows, &w.row_place);
    if (st == OK) st = places(it, b->cols, old->cols, &w.col_place);
    if (st == OK) w.value = mem_array(old->rows + 1, sizeof(double _Complex));
    if (st == OK && !w.value) st = err_out_of_memory(it);
    for (Index j = 0; st == OK && j < old->cols; j++) {
        Index jj = w.col_place[j], count = old->colptr[j + 1] - old->colptr[j];
        if (jj < 0) {
            copy_elements(r, at, old, old->colptr[j], count);
            at += count;
        } else {
            Index n = mixed_column(b, &w, j, jj, r->row + at);
            sparse_sort_rows(r->row + at, n);
            for (Index k = at; k < at + n; k++) set_element(r, k, w.value[r->row[k]]);
            at += n;
        }
        r->colptr[j + 1] = at;
        if (interrupt_at(it, j)) st = interrupt_status(it);
    }
    mem_free(w.row_place);
    mem_free(w.col_place);
    mem_free(w.value);
    if (st == OK) {
        sparse_drop_zeros(r);
        r->nzmax = sparse_nnz(r);
        *out = r;
    } else {
        sparse_drop(&r);
    }
    return st;
}

/* ---- single positions of a matrix ---- */

/* old, but where mask has elements, what update has there. */
static Status overlay(Interp *it, const Sparse *old, const Sparse *mask, const Sparse *update, Sparse **out)
{
    Sparse *r = NULL;
    Index at = 0;
    Status st = sparse_new_like(it, old, sparse_nnz(old) + sparse_nnz(update), &r);
    for (Index j = 0; st == OK && j < old->cols; j++) {
        Index p = old->colptr[j], u = update->colptr[j], m = mask->colptr[j];
        Index end = old->colptr[j + 1], end_u = update->colptr[j + 1], end_m = mask->colptr[j + 1];
        while (p < end || u < end_u) {
            Index i = p < end ? old->row[p] : INDEX_MAX_VALUE,
                  k = u < end_u ? update->row[u] : INDEX_MAX_VALUE;
            if (k <= i) {
                r->row[at] = k;
                set_element(r, at++, sparse_elem(update, u++));
                p += k == i;
                continue;
            }
            while (m < end_m && mask->row[m] < i) m++;
            if (m == end_m || mask->row[m] != i) copy_elements(r, at++, old, p, 1);
            p++;
        }
        r->colptr[j + 1] = at;
    }
    if (st == OK) {
        r->nzmax = at;
        *out = r;
    }
    return st;
}

static Status write_positions(Interp *it, const Block *b, const Subscript *sub, Sparse **out)
{
    const Sparse *old = b->old;
    Index numel = old->rows * old->cols, n = sub_len(sub, numel), one = 1;
    Index *row = mem_array(n + 1, sizeof(Index)), *col = mem_array(n + 1, sizeof(Index));
    double _Complex *values = mem_array(n + 1, sizeof *values);
    bool *yes = mem_array(one, sizeof *yes);
    Sparse *mask = NULL, *update = NULL;
    Status st = row && col && values && yes ? OK : err_out_of_memory(it);
    if (st == OK) {
        *yes = true;
        for (Index k = 0; k < n; k++) {
            Index pos = sub_at(sub, k);
            col[k] = pos / old->rows;
            row[k] = pos - col[k] * old->rows;
            values[k] = b->rhs ? 0 : b->fill;
        }
        if (b->rhs) /* n x 1 */
            for (Index p = 0; p < sparse_nnz(b->rhs); p++) values[b->rhs->row[p]] = sparse_elem(b->rhs, p);
        Triplets t = { .shape = { CLS_DOUBLE, true, old->rows, old->cols, 0 },
                       .count = n,
                       .row = row,
                       .col = col,
                       .data = values,
                       .keep_last = true };
        st = sparse_from_triplets(it, &t, &update);
        t.shape.cls = CLS_LOGICAL;
        t.shape.is_complex = false;
        t.data = yes;
        t.one_value = true;
        if (st == OK) st = sparse_from_triplets(it, &t, &mask);
    }
    if (st == OK) st = overlay(it, old, mask, update, out);
    sparse_drop(&mask);
    sparse_drop(&update);
    mem_free(row);
    mem_free(col);
    mem_free(values);
    mem_free(yes);
    return st;
}

/* ---- classes ---- */

/* The left side as it will be: resized, and complex or double where it must be. */
static Status prepared(Interp *it, Sparse *s, const Dims *dims, bool is_complex, Sparse **out)
{
    Sparse *d = NULL;
    Status st = OK;
    if (is_complex && !s->is_complex) st = sparse_to_double(it, s, true, &d);
    else d = val_retain(val_from_obj(T_SPARSE, s)).u.sparse;
    if (st == OK && (dims->d[0] != d->rows || dims->d[1] != d->cols)) {
        st = sparse_resize(it, d, dims->d[0], dims->d[1], out);
        sparse_drop(&d);
    } else {
        *out = d;
    }
    return st;
}

/* The right side for a matrix of truth. */
static Status no_nan(Interp *it, const Sparse *rhs)
{
    for (Index k = 0; k < sparse_nnz(rhs); k++)
        if (sparse_elem(rhs, k) != sparse_elem(rhs, k))
            return err(it, "invalid conversion from NaN to logical");
    return OK;
}

static Status check_rhs(Interp *it, Value lhs, Value rhs)
{
    if (!val_is_operand(rhs) || val_is_integer_class(rhs))
        return err(it, "operator =: no conversion for assignment of '%s' to indexed '%s'",
                   val_type_name(rhs), val_type_name(lhs));
    return OK;
}

/* A number onto one place of the matrix: *done, if it is that. */
static Status assign_element(Interp *it, Value *lhs, const Value *idx, int n, Value rhs, bool *done)
{
    Sparse *s = lhs->u.sparse;
    Index i, j = 0;
    *done = false;
    if (s->h.refs != 1 || rhs.tag > T_BOOL || idx[0].tag != T_NUM || (n == 2 && idx[1].tag != T_NUM))
        return OK;
    if (s->cls == CLS_LOGICAL && rhs.tag == T_NUM && isnan(rhs.u.num)) return OK;
    double x = idx[0].u.num, y = n == 2 ? idx[1].u.num : 1,
           most = (double) (n == 2 ? s->rows : s->rows * s->cols);
    if (!(x >= 1 && x <= most && x == floor(x) && y >= 1 && y <= (double) s->cols && y == floor(y)))
        return OK;
    i = (Index) x - 1;
    if (n == 2) {
        j = (Index) y - 1;
    } else {
        j = i / s->rows;
        i -= j * s->rows;
    }
    *done = true;
    return put_element(it, s, i, j, rhs.tag == T_NUM ? rhs.u.num : rhs.u.boolean);
}

Status sparse_assign(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int n, Value rhs)
{
    Sparse *s = lhs->u.sparse, *old = NULL, *values = NULL, *shaped = NULL, *r = NULL;
    Subscript subs[2], all = { .kind = SUB_COLON };
    AssignPlan plan;
    bool done;
    if (n > 2) return err(it, "sparse indexing needs 1 or 2 indices");
    Status st = check_rhs(it, *lhs, rhs);
    if (st == OK) st = assign_element(it, lhs, idx, n, rhs, &done);
    if (st != OK || done) return st;
    st = subs_resolve(it, ctx, idx, n, subs);
    if (st != OK) return st;
    Dims dims = val_dims(*lhs), rhs_dims = val_dims(rhs);
    st = assign_plan(it, subs, n, &dims, &rhs_dims, &plan);
    if (st != OK || plan.nothing) goto done;
    st = val_to_sparse(it, rhs, &values);
    if (st == OK && s->cls == CLS_LOGICAL && !values->is_complex) st = no_nan(it, values);
    if (st == OK) st = prepared(it, s, &plan.dims, values->is_complex || s->is_complex, &old);
    if (st != OK) goto done;
    Block b = { old, &subs[0], n == 2 ? &subs[1] : &all, NULL, 0 };
    bool row = n == 1 && old->rows == 1;
    if (row) {
        b.rows = &all;
        b.cols = &subs[0];
    }
    if (plan.fill) {
        b.fill = sparse_get(values, 0, 0);
    } else {
        Index nr = sub_len(b.rows, old->rows), nc = sub_len(b.cols, old->cols);
        if (n == 1 && !row) nr = val_numel(rhs), nc = 1;
        st = sparse_reshape(it, values, nr, nc, &shaped);
        if (st != OK) goto done;
        b.rhs = shaped;
    }
    st = n == 2 || row || old->cols == 1 ? write_block(it, &b, &r) : write_positions(it, &b, &subs[0], &r);
    if (st == OK) st = sparse_narrow(it, &r);
    if (st == OK) val_set_take(lhs, val_from_sparse_take(&r));
done:
    sparse_drop(&old);
    sparse_drop(&values);
    sparse_drop(&shaped);
    sparse_drop(&r);
    subs_free(subs, n);
    return st;
}
