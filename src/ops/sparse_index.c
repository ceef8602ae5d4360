/* Reading elements of sparse matrices.
 *
 * Columns are visited one after the other; what the rows' subscript picks of one is found by searching for
 * each row of a short list, or by a table that says of each row where in the list it stands. */
#include "ops/sparse.h"

#include <string.h>

#include "base/interrupt.h"
#include "ops/index_subs.h"

static void copy_elements(Sparse *to, Index at, const Sparse *from, Index first, Index count)
{
    size_t size = sparse_elem_size(from);
    memcpy(to->row + at, from->row + first, (size_t) count * sizeof(Index));
    memcpy((char *) to->data + (size_t) at * size, (const char *) from->data + (size_t) first * size,
           (size_t) count * size);
}

static inline void copy_element(Sparse *to, Index at, Index row, const Sparse *from, Index k)
{
    to->row[at] = row;
    if (from->cls == CLS_LOGICAL) sparse_bool(to)[at] = sparse_bool(from)[k];
    else if (from->is_complex) sparse_c128(to)[at] = sparse_c128(from)[k];
    else sparse_f64(to)[at] = sparse_f64(from)[k];
}

static Status sparse_columns(Interp *it, const Sparse *s, Index first, Index count, Sparse **out)
{
    Index from = s->colptr[first], nnz = s->colptr[first + count] - from;
    Status st = sparse_new(it, &(SparseShape){ (Class) s->cls, s->is_complex, s->rows, count, nnz }, out);
    if (st != OK) return st;
    for (Index j = 0; j <= count; j++) (*out)->colptr[j] = s->colptr[first + j] - from;
    copy_elements(*out, 0, s, from, nnz);
    return OK;
}

/* Of the rows: all, a run of them, or a list. */
typedef struct RowPick {
    const Subscript *sub;
    Index len;
    bool all, run, rising, search;
    Index first;
    Index *start, *place; /* row i stands in the list at place[start[i]] .. place[start[i + 1] - 1] */
    Index *where;         /* the element that goes to a row of the result */
} RowPick;

static void pick_free(RowPick *p)
{
    mem_free(p->start);
    mem_free(p->place);
    mem_free(p->where);
}

static Status pick_open(Interp *it, const Sparse *s, const Subscript *sub, RowPick *p)
{
    Index rows = s->rows, run_len;
    memset(p, 0, sizeof *p);
    p->sub = sub;
    p->len = sub_len(sub, rows);
    p->all = sub_is_colon_equiv(sub, rows);
    if (p->all) return OK;
    p->run = sub_is_run(sub, rows, &p->first, &run_len);
    if (p->run) return OK;
    p->rising = true;
    for (Index k = 1; k < p->len && p->rising; k++) p->rising = sub_at(sub, k) > sub_at(sub, k - 1);
    p->search = p->len <= 16 || p->len < rows / 64;
    if (p->search) return OK;
    p->start = mem_array_zero(rows + 2, sizeof(Index));
    p->place = mem_array(p->len + 1, sizeof(Index));
    p->where = mem_array(p->len + 1, sizeof(Index));
    if (!p->start || !p->place || !p->where) return err_out_of_memory(it);
    Index *next = p->start + 1;
    for (Index k = 0; k < p->len; k++) next[sub_at(sub, k) + 1]++;
    for (Index i = 0; i < rows; i++) next[i + 1] += next[i];
    for (Index k = 0; k < p->len; k++) p->place[next[sub_at(sub, k)]++] = k;
    return OK;
}

/* What the list picks of column j, behind the first at elements of r. */
static Status pick_list(Interp *it, const Sparse *s, RowPick *p, Index j, Sparse *r, Index *at)
{
    Index end = s->colptr[j + 1], n = *at;
    if (p->search) {
        Status st = sparse_reserve(it, r, n + p->len);
        for (Index k = 0; st == OK && k < p->len; k++) {
            bool found;
            Index q = sparse_find_row(s, sub_at(p->sub, k), j, &found);
            if (found) copy_element(r, n++, k, s, q);
        }
        *at = n;
        return st;
    }
    for (Index q = s->colptr[j]; q < end; q++) {
        Index i = s->row[q];
        Status st = sparse_reserve(it, r, n + p->start[i + 1] - p->start[i]);
        if (st != OK) return st;
        for (Index k = p->start[i]; k < p->start[i + 1]; k++) {
            copy_element(r, n, p->place[k], s, q);
            p->where[p->place[k]] = q;
            n++;
        }
    }
    if (!p->rising) {
        sparse_sort_rows(r->row + *at, n - *at);
        for (Index k = *at; k < n; k++) copy_element(r, k, r->row[k], s, p->where[r->row[k]]);
    }
    *at = n;
    return OK;
}

static Status pick_column(Interp *it, const Sparse *s, RowPick *p, Index j, Sparse *r, Index *at)
{
    Index from = s->colptr[j], end = s->colptr[j + 1];
    bool found;
    if (!p->all && !p->run) return pick_list(it, s, p, j, r, at);
    if (p->run) {
        from = sparse_find_row(s, p->first, j, &found);
        end = sparse_find_row(s, p->first + p->len, j, &found);
    }
    Status st = sparse_reserve(it, r, *at + end - from);
    if (st != OK) return st;
    copy_elements(r, *at, s, from, end - from);
    for (Index k = *at; p->run && k < *at + end - from; k++) r->row[k] -= p->first;
    *at += end - from;
    return OK;
}

static Status pick_block(Interp *it, const Sparse *s, const Subscript *rows, const Subscript *cols,
                         Sparse **out)
{
    Index count = sub_len(cols, s->cols), first, len, at = 0;
    RowPick p;
    Sparse *r = NULL;
    *out = NULL;
    Status st = pick_open(it, s, rows, &p);
    if (st == OK && p.all && sub_is_run(cols, s->cols, &first, &len)) {
        pick_free(&p);
        return sparse_columns(it, s, first, len, out);
    }
    if (st == OK) st = sparse_new(it, &(SparseShape){ (Class) s->cls, s->is_complex, p.len, count, 0 }, &r);
    for (Index j = 0; st == OK && j < count; j++) {
        st = pick_column(it, s, &p, sub_at(cols, j), r, &at);
        r->colptr[j + 1] = at;
        if (interrupt_at(it, j) && st == OK) st = interrupt_status(it);
    }
    pick_free(&p);
    if (st == OK) {
        r->nzmax = at;
        *out = r;
    } else {
        sparse_drop(&r);
    }
    return st;
}

/* Element by element. */
static Status pick_positions(Interp *it, const Sparse *s, const Subscript *sub, const Dims *shape,
                             Sparse **out)
{
    Index rows = shape->d[0], cols = 1, at = 0, k = 0;
    Sparse *r = NULL;
    for (int d = 1; d < shape->n; d++) cols *= shape->d[d];
    Status st = sparse_new(it, &(SparseShape){ (Class) s->cls, s->is_complex, rows, cols, 0 }, &r);
    for (Index j = 0; st == OK && j < cols; j++) {
        for (Index i = 0; st == OK && i < rows; i++, k++) {
            Index pos = sub_at(sub, k), col = pos / s->rows;
            bool found;
            Index q = sparse_find_row(s, pos - col * s->rows, col, &found);
            if (!found) continue;
            st = sparse_reserve(it, r, at + 1);
            if (st == OK) copy_element(r, at++, i, s, q);
        }
        r->colptr[j + 1] = at;
        if (interrupt_at(it, j) && st == OK) st = interrupt_status(it);
    }
    if (st == OK) {
        r->nzmax = at;
        *out = r;
    } else {
        sparse_drop(&r);
    }
    return st;
}

static Status pick_linear(Interp *it, const IndexContext *ctx, const Sparse *s, Value idx, Sparse **out)
{
    Subscript sub, all = { .kind = SUB_COLON };
    Dims dims = dims_2(s->rows, s->cols), shape;
    Index numel = s->rows * s->cols;
    Status st = sub_resolve(it, ctx, idx, 0, 1, &sub);
    if (st != OK) return st;
    if (sub.kind == SUB_COLON) return sparse_reshape(it, s, numel, 1, out);
    if (sub.extent > numel) {
        st = err_out_of_bound(it, ctx, 0, 1, sub.extent, &dims);
    } else {
        sub_linear_dims(&sub, &dims, &shape);
        if (s->cols == 1 && shape.n == 2 && shape.d[1] == 1) st = pick_block(it, s, &sub, &all, out);
        else if (s->rows == 1 && shape.n == 2 && shape.d[0] == 1) st = pick_block(it, s, &all, &sub, out);
        else st = pick_positions(it, s, &sub, &shape, out);
    }
    sub_free(&sub);
    return st;
}

static bool inside(Value v, Index bound, Index *k)
{
    if (v.tag != T_NUM || !(v.u.num >= 1 && v.u.num <= (double) bound)) return false;
    *k = (Index) v.u.num - 1;
    return (double) (*k + 1) == v.u.num;
}

static Status single_element(Interp *it, const Sparse *s, Index i, Index j, Sparse **out)
{
    bool found;
    Index k = sparse_find_row(s, i, j, &found);
    Status st = sparse_new(it, &(SparseShape){ (Class) s->cls, s->is_complex, 1, 1, found }, out);
    if (st != OK || !found) return st;
    copy_element(*out, 0, 0, s, k);
    (*out)->colptr[1] = 1;
    return OK;
}

Status sparse_index(Interp *it, const IndexContext *ctx, const Sparse *s, const Value *idx, int n,
                    Value *out)
{
    Sparse *r = NULL;
    Subscript subs[2];
    Index i, j;
    Status st;
    if (n == 0) {
        *out = val_retain(val_from_obj(T_SPARSE, (void *) s));
        return OK;
    }
    if (n > 2) return err(it, "sparse indexing needs 1 or 2 indices");
    if (n == 2 && inside(idx[0], s->rows, &i) && inside(idx[1], s->cols, &j)) {
        st = single_element(it, s, i, j, &r);
    } else if (n == 1) {
        st = pick_linear(it, ctx, s, idx[0], &r);
    } else {
        Dims dims = dims_2(s->rows, s->cols);
        st = subs_resolve(it, ctx, idx, 2, subs);
        if (st != OK) return st;
        for (int k = 0; k < 2 && st == OK; k++)
            if (subs[k].kind != SUB_COLON && subs[k].extent > dims.d[k])
                st = err_out_of_bound(it, ctx, k, 2, subs[k].extent, &dims);
        if (st == OK) st = pick_block(it, s, &subs[0], &subs[1], &r);
        subs_free(subs, 2);
    }
    if (st == OK) st = sparse_narrow(it, &r);
    if (st == OK) *out = val_from_sparse_take(&r);
    sparse_drop(&r);
    return st;
}
