/* Putting values in order. */
#include "base/interrupt.h"
#include "lib/order.h"
#include "base/sizes.h"

#include <math.h>

void order_keys(const Array *a, OrderLane lane, bool by_arg, bool descending, SortPair *out)
{
    Index first = lane.first, stride = lane.stride, n = lane.n;
#define FILL(T, key_of_x) \
    do { \
        const T *p = (const T *) a->data + first; \
        for (Index k = 0; k < n; k++) { \
            T x = p[k * stride]; \
            out[k].key = key_of_x; \
        } \
    } while (0)
    if (a->is_complex) {
        for (Index k = 0; k < n; k++) {
            double _Complex z = array_get_complex(a, first + k * stride);
            double v = by_arg ? carg(z) : cabs(z);
            if (by_arg && v == -M_PI) v = M_PI;
            if (isnan(creal(z)) || isnan(cimag(z))) v = NAN;
            out[k].key = sort_key_f64(v);
        }
    } else {
        switch ((Class) a->cls) {
        case CLS_DOUBLE: FILL(double, sort_key_f64(x)); break;
        case CLS_SINGLE: FILL(float, sort_key_f64(x)); break;
        case CLS_INT8: case CLS_CHAR: FILL(int8_t, sort_key_i64(x)); break;
        case CLS_INT16: FILL(int16_t, sort_key_i64(x)); break;
        case CLS_INT32: FILL(int32_t, sort_key_i64(x)); break;
        case CLS_INT64: FILL(int64_t, sort_key_i64(x)); break;
        case CLS_UINT16: FILL(uint16_t, x); break;
        case CLS_UINT32: FILL(uint32_t, x); break;
        case CLS_UINT64: FILL(uint64_t, x); break;
        default: FILL(uint8_t, x); break;
        }
    }
#undef FILL
    if (descending)
        for (Index k = 0; k < n; k++) out[k].key = ~out[k].key;
}

Status order_strings(Interp *it, const Array *cell, const char *message, OrderStrings *out)
{
    Index n = cell->numel;
    out->n = n;
    out->descending = false;
    out->text = mem_array(n, sizeof *out->text);
    out->len = mem_array(n, sizeof *out->len);
    if (!out->text || !out->len) {
        order_strings_free(out);
        return err_out_of_memory(it);
    }
    for (Index k = 0; k < n; k++) {
        Value v = array_cells(cell)[k];
        out->text[k] = val_chars(v, &out->len[k]);
        if (out->text[k]) continue;
        if (val_is_char(v) && val_numel(v) == 0) {
            out->text[k] = "";
            out->len[k] = 0;
            continue;
        }
        order_strings_free(out);
        return err(it, "%s", message);
    }
    return OK;
}

void order_strings_free(OrderStrings *s)
{
    mem_free(s->text);
    mem_free(s->len);
    s->text = NULL;
    s->len = NULL;
}

int order_strings_compare(const void *ctx, Index a, Index b)
{
    const OrderStrings *s = ctx;
    Index n = s->len[a] < s->len[b] ? s->len[a] : s->len[b];
    int c = n > 0 ? memcmp(s->text[a], s->text[b], (size_t) n) : 0;
    if (c == 0) c = s->len[a] < s->len[b] ? -1 : s->len[a] > s->len[b];
    return s->descending ? -c : c;
}

/* ---- sorting that a signal may end ---- */

/* So few are sorted before anybody could wait. */
enum { SORTED_AT_ONCE = 1 << 15 };

typedef struct IndexSort {
    Index n;
    Index *perm, *tmp;
    SortCompare compare;
    const void *ctx;
} IndexSort;

static void sort_index(void *context)
{
    const IndexSort *s = context;
    kern_sort_index(s->n, s->perm, s->tmp, s->compare, s->ctx);
}

Status order_index(Interp *it, Index n, Index *perm, SortCompare compare, const void *ctx)
{
    IndexSort s = { n, perm, perm + n, compare, ctx };
    if (n > SORTED_AT_ONCE) return interrupt_run(it, sort_index, &s);
    sort_index(&s);
    return OK;
}

typedef struct KeySort {
    Index n;
    const uint64_t *keys;
    Index *perm;
    void *work;
} KeySort;

static void sort_keys(void *context)
{
    const KeySort *s = context;
    kern_sort_order(s->n, s->keys, s->perm, s->work);
}

static Status order_by_keys(Interp *it, Index n, const uint64_t *keys, Index *perm, void *work)
{
    KeySort s = { n, keys, perm, work };
    if (n > SORTED_AT_ONCE) return interrupt_run(it, sort_keys, &s);
    sort_keys(&s);
    return OK;
}

Status order_elements(Interp *it, const Array *a, bool descending, const char *message, Index **perm)
{
    Index n = a->numel;
    *perm = NULL;
    if (a->cls == CLS_CELL) {
        OrderStrings s;
        Status st = order_strings(it, a, message, &s);
        if (st != OK) return st;
        s.descending = descending;
        *perm = mem_array(n, 2 * sizeof(Index));
        if (!*perm) {
            order_strings_free(&s);
            return err_out_of_memory(it);
        }
        for (Index k = 0; k < n; k++) (*perm)[k] = k;
        st = order_index(it, n, *perm, order_strings_compare, &s);
        order_strings_free(&s);
        return st;
    }
    size_t room = kern_sort_work(n);
    Buffer *work = buffer_new(it->pool, room + size_bytes(n, sizeof(uint64_t)), false);
    Status st = OK;
    if (!work) return err_out_of_memory(it);
    *perm = mem_array(n, sizeof(Index));
    if (!*perm) {
        buffer_release(work);
        return err_out_of_memory(it);
    }
    if (a->is_complex) {
        SortPair *p = work->data, *q = p + n;
        for (Index k = 0; k < n; k++) p[k].at = k;
        order_keys(a, (OrderLane) { 0, 1, n }, true, descending, p);
        st = order_pairs(it, n, p);
        order_keys(a, (OrderLane) { 0, 1, n }, false, descending, q);
        for (Index k = 0; st == OK && k < n; k++) p[k].key = q[p[k].at].key;
        if (st == OK) st = order_pairs(it, n, p);
        for (Index k = 0; st == OK && k < n; k++) (*perm)[k] = p[k].at;
    } else {
        uint64_t *keys = (uint64_t *) (void *) ((char *) work->data + room);
        kern_sort_fill_keys(order_type(a), n, a->data, descending, keys);
        st = order_by_keys(it, n, keys, *perm, work->data);
    }
    buffer_release(work);
    return st;
}

/* perm, an order so far, is refined: by keys, and what is equal stays in its order. */
static Status refine(Interp *it, const KeySort *s, uint64_t *gathered, Index *inner)
{
    Index n = s->n, *perm = s->perm;
    bool sorted = true;
    for (Index k = 0; k < n; k++) {
        gathered[k] = s->keys[perm[k]];
        sorted &= k == 0 || gathered[k - 1] <= gathered[k];
    }
    if (sorted) return OK;
    Status st = order_by_keys(it, n, gathered, inner, s->work);
    if (st != OK) return st;
    Index *old = (Index *) s->work;
    memcpy(old, perm, (size_t) n * sizeof(Index));
    for (Index k = 0; k < n; k++) perm[k] = old[inner[k]];
    return OK;
}

static Status order_real_rows(Interp *it, const Array *a, const double *cols, Index ncols, Index **perm)
{
    Index m = array_rows(a), n = cols ? ncols : array_cols(a);
    size_t room = kern_sort_work(m), size = class_elem_size((Class) a->cls, false);
    Buffer *work = buffer_new(it->pool, room + size_bytes(m, 3 * sizeof(uint64_t)), false);
    if (!work) return err_out_of_memory(it);
    uint64_t *keys = (uint64_t *) (void *) ((char *) work->data + room), *gathered = keys + m;
    Index *inner = (Index *) (gathered + m);
    *perm = mem_array(m, sizeof(Index));
    if (!*perm) {
        buffer_release(work);
        return err_out_of_memory(it);
    }
    for (Index k = 0; k < m; k++) (*perm)[k] = k;
    /* The last column first: each stable pass keeps the order of the passes before among equals. */
    Status st = OK;
    for (Index c = n - 1; c >= 0 && st == OK && m > 1; c--) {
        double col = cols ? cols[c] : (double) (c + 1);
        Index j = (Index) fabs(col) - 1;
        kern_sort_fill_keys(order_type(a), m, (const char *) a->data + (size_t) (j * m) * size, col < 0,
                            keys);
        if (c == n - 1) st = order_by_keys(it, m, keys, *perm, work->data);
        else st = refine(it, &(KeySort) { m, keys, *perm, work->data }, gathered, inner);
    }
    buffer_release(work);
    return st;
}

Status order_rows(Interp *it, const Array *a, const double *cols, Index ncols, Index **perm)
{
    Index m = array_rows(a), n = cols ? ncols : array_cols(a);
    *perm = NULL;
    if (a->cls == CLS_CELL) {
        bool descending = cols && ncols > 0 && cols[0] < 0;
        return order_elements(it, a, descending,
                              "sortrows: only cell arrays of character strings may be sorted", perm);
    }
    if (!a->is_complex) return order_real_rows(it, a, cols, ncols, perm);
    Buffer *work = buffer_new(it->pool, size_bytes(size_add(size_mul(3, m), 1), sizeof(SortPair)), false);
    if (!work) return err_out_of_memory(it);
    SortPair *p = work->data, *keys = p + 2 * m;
    Status st = OK;
    for (Index k = 0; k < m; k++) p[k].at = k;
    /* The last column first: each stable pass keeps the order of the passes before among equals. */
    for (Index c = n - 1; c >= 0 && m > 1; c--) {
        double col = cols ? cols[c] : (double) (c + 1);
        Index j = (Index) fabs(col) - 1;
        for (int pass = 0; pass < 2 && st == OK; pass++) {
            order_keys(a, (OrderLane) { j * m, 1, m }, pass == 0, col < 0, keys);
            for (Index k = 0; k < m; k++) p[k].key = keys[p[k].at].key;
            st = order_pairs(it, m, p);
        }
    }
    if (st == OK) *perm = mem_array(m, sizeof(Index));
    if (st == OK && !*perm) st = err_out_of_memory(it);
    for (Index k = 0; st == OK && k < m; k++) (*perm)[k] = p[k].at;
    buffer_release(work);
    return st;
}

bool order_same_element(const Array *a, Index i, const Array *b, Index j)
{
    if (a->cls == CLS_CELL) {
        Index n = 0, m = 0;
        const char *s = val_chars(array_cells(a)[i], &n), *t = val_chars(array_cells(b)[j], &m);
        if (!s) n = 0;
        if (!t) m = 0;
        return n == m && (n == 0 || memcmp(s, t, (size_t) n) == 0);
    }
    if (a->is_complex || b->is_complex) return array_get_complex(a, i) == array_get_complex(b, j);
    if (a->cls == b->cls && (a->cls == CLS_INT64 || a->cls == CLS_UINT64))
        return ((const int64_t *) a->data)[i] == ((const int64_t *) b->data)[j];
    return array_get_double(a, i) == array_get_double(b, j);
}

typedef struct PairsJob {
    Index n;
    SortPair *p;
} PairsJob;

static void sort_pairs(void *context)
{
    const PairsJob *job = context;
    kern_sort_pairs(job->n, job->p, job->p + job->n);
}

Status order_pairs(Interp *it, Index n, SortPair *p)
{
    PairsJob job = { n, p };
    return interrupt_run(it, sort_pairs, &job);
}

Index order_lookup(const double *table, Index n, bool descending, double x)
{
    Index lo = 0, hi = n;
    if (isnan(x)) return descending ? 0 : n;
    while (lo < hi) {
        Index mid = lo + (hi - lo) / 2;
        bool before = descending ? table[mid] >= x : !(table[mid] > x) && !isnan(table[mid]);
        if (before) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}
