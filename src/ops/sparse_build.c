/* Sparse matrices from elements in any order, and other arrangements of the same elements.
 *
 * Elements are put into their columns by counting; rows are sorted within a column, where they lie close
 * together in memory. Both keep the order of elements at one place. With rows go the elements' numbers, so
 * that values move once. */
#include "ops/sparse.h"

#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"

/* Elements lie anywhere in memory: those that are AHEAD are asked for before they are needed. */
enum { AHEAD = 16 };
#define FETCH(address) __builtin_prefetch(address, 1)

static bool in_order(const Triplets *t)
{
    for (Index k = 1; k < t->count; k++)
        if (t->col[k] < t->col[k - 1] || (t->col[k] == t->col[k - 1] && t->row[k] < t->row[k - 1]))
            return false;
    return true;
}

/* Element e into the place at, which has one already (fresh: none). */
static void put(Sparse *s, const Triplets *t, Index at, Index e, bool fresh)
{
    if (t->one_value) e = 0;
    bool set = fresh || t->keep_last;
    if (s->cls == CLS_LOGICAL) {
        bool x = ((const bool *) t->data)[e];
        sparse_bool(s)[at] = set ? x : sparse_bool(s)[at] || x;
    } else if (s->is_complex) {
        double _Complex x = ((const double _Complex *) t->data)[e];
        sparse_c128(s)[at] = set ? x : sparse_c128(s)[at] + x;
    } else {
        double x = ((const double *) t->data)[e];
        sparse_f64(s)[at] = set ? x : sparse_f64(s)[at] + x;
    }
}

/* An element: its row and its number. */
typedef struct Place {
    Index row, e;
} Place;

/* By rows, stable: few are put in one by one, many are halved and merged. spare: room for n. */
static void sort_places(Place *x, Index n, Place *spare)
{
    enum { FEW = 24 };
    if (n > FEW) {
        Index half = n / 2, i = 0, j = half, k = 0;
        sort_places(x, half, spare);
        sort_places(x + half, n - half, spare);
        if (x[half - 1].row <= x[half].row) return;
        memcpy(spare, x, (size_t) half * sizeof *x);
        while (i < half && j < n) x[k++] = x[j].row < spare[i].row ? x[j++] : spare[i++];
        while (i < half) x[k++] = spare[i++];
        return;
    }
    for (Index k = 1; k < n; k++) {
        Place p = x[k];
        Index i = k;
        for (; i > 0 && x[i - 1].row > p.row; i--) x[i] = x[i - 1];
        x[i] = p;
    }
}

/* Elements that come in the order of columns and rows. */
static Status gather(Interp *it, const Triplets *t, Sparse *s)
{
    Index at = -1, j = 0;
    for (Index k = 0; k < t->count; k++) {
        Index row = t->row[k], col = t->col[k];
        while (j < col) s->colptr[++j] = at + 1;
        bool fresh = at < s->colptr[j] || s->row[at] != row;
        if (fresh) s->row[++at] = row;
        put(s, t, at, k, fresh);
        if (interrupt_at(it, k)) return interrupt_status(it);
    }
    while (j < s->cols) s->colptr[++j] = at + 1;
    return OK;
}

/* Elements in any order. */
static Status sort_and_gather(Interp *it, const Triplets *t, Sparse *s)
{
    Place *places = mem_array(size_add(t->count, 1), sizeof *places), *spare = NULL;
    const double *real = s->cls == CLS_DOUBLE && !s->is_complex && !t->one_value ? t->data : NULL;
    Index *begin = s->colptr, longest = 0, at = 0;
    Status st = places ? check_interrupt(it) : err_out_of_memory(it);
    for (Index k = 0; st == OK && k < t->count; k++) begin[t->col[k] + 1]++;
    for (Index j = 0; st == OK && j < s->cols; j++) {
        if (begin[j + 1] > longest) longest = begin[j + 1];
        begin[j + 1] += begin[j];
    }
    if (st == OK) {
        spare = mem_array(longest / 2 + 1, sizeof *spare);
        st = spare ? check_interrupt(it) : err_out_of_memory(it);
    }
    /* begin[j] moves to where column j ends: the next one's beginning */
    for (Index k = 0; st == OK && k < t->count; k++) {
        if (k + 2 * AHEAD < t->count) {
            FETCH(&begin[t->col[k + 2 * AHEAD]]);
            FETCH(&places[begin[t->col[k + AHEAD]]]);
        }
        places[begin[t->col[k]]++] = (Place) { t->row[k], k };
    }
    for (Index j = 0, from = 0; st == OK && j < s->cols; j++) {
        Index end = begin[j], first = at;
        sort_places(places + from, end - from, spare);
        for (Index k = from; k < end; k++) {
            if (real && k + AHEAD < t->count) FETCH(&real[places[k + AHEAD].e]);
            bool fresh = at == first || s->row[at - 1] != places[k].row;
            if (fresh) s->row[at++] = places[k].row;
            if (real && fresh) sparse_f64(s)[at - 1] = real[places[k].e];
            else put(s, t, at - 1, places[k].e, fresh);
        }
        from = end;
        begin[j] = first;
        if (interrupt_at(it, j)) st = interrupt_status(it);
    }
    if (st == OK) s->colptr[s->cols] = at;
    mem_free(places);
    mem_free(spare);
    return st;
}

Status sparse_from_triplets(Interp *it, const Triplets *t, Sparse **out)
{
    SparseShape shape = t->shape;
    if (shape.nzmax < t->count) shape.nzmax = t->count;
    Status st = sparse_new(it, &shape, out);
    if (st != OK) return st;
    st = in_order(t) ? gather(it, t, *out) : sort_and_gather(it, t, *out);
    if (st == OK) {
        Index room = (*out)->nzmax;
        sparse_drop_zeros(*out);
        (*out)->nzmax = t->shape.nzmax > sparse_nnz(*out) ? t->shape.nzmax : sparse_nnz(*out);
        if ((*out)->nzmax > room) (*out)->nzmax = room;
    } else {
        sparse_drop(out);
    }
    return st;
}

Status sparse_reshape(Interp *it, const Sparse *s, Index rows, Index cols, Sparse **out)
{
    Index nnz = sparse_nnz(s);
    Status st = sparse_new(it, &(SparseShape){ (Class) s->cls, s->is_complex, rows, cols, nnz }, out);
    if (st != OK) return st;
    Sparse *r = *out;
    Index at = 0; /* columns before it have their ends */
    for (Index j = 0; j < s->cols; j++)
        for (Index p = s->colptr[j]; p < s->colptr[j + 1]; p++) {
            Index k = j * s->rows + s->row[p], col = k / rows;
            while (at < col) r->colptr[++at] = p;
            r->row[p] = k - col * rows;
        }
    while (at < cols) r->colptr[++at] = nnz;
    memcpy(r->data, s->data, (size_t) nnz * sparse_elem_size(s));
    return OK;
}

/* Few are put in one by one; many are halved around the middle one of three. */
void sparse_sort_rows(Index *row, Index n)
{
    while (n > 24) {
        Index a = row[0], b = row[n / 2], c = row[n - 1];
        Index middle = a < b ? (b < c ? b : a < c ? c : a) : (a < c ? a : b < c ? c : b), i = 0, j = n - 1;
        while (i <= j) {
            while (row[i] < middle) i++;
            while (row[j] > middle) j--;
            if (i > j) break;
            Index t = row[i];
            row[i++] = row[j];
            row[j--] = t;
        }
        if (j + 1 < n - i) {
            sparse_sort_rows(row, j + 1);
            row += i;
            n -= i;
        } else {
            sparse_sort_rows(row + i, n - i);
            n = j + 1;
        }
    }
    for (Index k = 1; k < n; k++) {
        Index x = row[k], i = k;
        for (; i > 0 && row[i - 1] > x; i--) row[i] = row[i - 1];
        row[i] = x;
    }
}
