/* Finding and counting: find, lookup, histc, accumarray; and bsxfun and merge, which pick elements pairwise. */
#include <math.h>
#include <string.h>

#include "kernel/gather.h"
#include "kernel/reduce.h"
#include "lang/call.h"
#include "lib/numeric.h"
#include "lib/order.h"
#include "lib/pairwise.h"
#include "lib/shape_args.h"
#include "ops/binary.h"
#include "ops/concat.h"
#include "ops/index.h"
#include "value/func.h"

/* ---- find ---- */

/* Zero-based positions of the nonzero elements: at most limit, the first or the last of them. */
static Status nonzero_positions(Interp *it, const Array *a, Index limit, bool last, Buffer **out, Index *count)
{
    KernElem kind = a->is_complex ? KERN_ELEM_COMPLEX
                    : class_is_float((Class) a->cls) ? KERN_ELEM_FLOAT : KERN_ELEM_INT;
    int bytes = (int) class_elem_size((Class) a->cls, false);
    size_t size = class_elem_size((Class) a->cls, a->is_complex);
    Index total = limit == INDEX_MAX_VALUE ? kern_count_nonzero(kind, bytes, a->numel, a->data) : limit;
    if (total > a->numel) total = a->numel;
    Buffer *buf = buffer_new(it->pool, (size_t) (total + 1) * sizeof(Index), false);
    if (!buf) return err_out_of_memory(it);
    Index *p = buf->data, n = 0;
    bool tile[1024];
    Index tiles = (a->numel + 1023) / 1024;
    for (Index t = 0; t < tiles && n < total; t++) {
        Index block = last ? tiles - 1 - t : t, from = block * 1024;
        Index len = a->numel - from < 1024 ? a->numel - from : 1024;
        kern_truth(kind, bytes, len, (const char *) a->data + (size_t) from * size, tile);
        if (last) {
            for (Index k = len - 1; k >= 0 && n < total; k--)
                if (tile[k]) p[n++] = from + k;
        } else if (len < 64) {
            for (Index k = 0; k < len && n < total; k++)
                if (tile[k]) p[n++] = from + k;
        } else {
            Index here = kern_mask_count(len, tile);
            if (here > total - n) here = total - n;
            kern_mask_positions(len, tile, here, p + n);
            for (Index k = 0; k < here; k++) p[n + k] += from;
            n += here;
        }
    }
    if (last)
        for (Index i = 0, j = n - 1; i < j; i++, j--) {
            Index t = p[i];
            p[i] = p[j];
            p[j] = t;
        }
    *out = buf;
    *count = n;
    return OK;
}

/* The shape of find's results: a row for a row, 0x0 where a scalar or an empty 0x0 has none, else a column. */
static Dims find_dims(const Array *a, Index n)
{
    if (a->ndims == 2 && array_rows(a) == 1 && array_cols(a) != 1) return dims_2(1, n);
    if (a->ndims == 2 && n == 0 &&
        ((array_rows(a) == 1 && array_cols(a) == 1) || (array_rows(a) == 0 && array_cols(a) == 0)))
        return dims_2(0, 0);
    return dims_2(n, 1);
}

static const char help_find[] =
    "i = find (x)\n"
    "i = find (x, n)\n"
    "i = find (x, n, \"first\" or \"last\")\n"
    "[i, j, v] = find (...)\n"
    "Positions of the elements that are not zero: linear indices, or rows, columns and values. n limits their\n"
    "number.\n"
    "  >> find ([5 0 7])\n"
    "  ans =\n"
    "\n"
    "     1   3\n"
    "\n"
    "See also: any, nnz, lookup";
static Status bi_find(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Index limit = INDEX_MAX_VALUE, n = 0;
    Buffer *positions = NULL;
    bool last = false;
    Array *a = NULL, *r = NULL;
    if (val_class(in[0]) > CLS_CHAR) return err_wrong_type(it, "find", in[0]);
    if (nin > 1) {
        double x = 0;
        Status st = val_get_double(it, in[1], &x);
        if (st != OK) return st;
        if (!(x >= 0) || x != floor(x)) return err(it, "find: N must be a non-negative integer");
        if (x > 0 && x < 9e18) limit = (Index) x;
        if (x == 0) limit = 0;
    }
    if (nin > 2) {
        if (val_equals_cstr(in[2], "last")) last = true;
        else if (!val_equals_cstr(in[2], "first")) return err(it, "find: DIRECTION must be \"first\" or \"last\"");
    }
    Status st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    st = nonzero_positions(it, a, limit, last, &positions, &n);
    if (st != OK) goto done;
    const Index *p = positions->data;
    Dims dims = find_dims(a, n);
    Index rows = array_rows(a);
    for (int k = 0; k < (nout < 2 ? 1 : 2) && st == OK; k++) {
        st = array_new_nd(it, CLS_DOUBLE, false, &dims, &r);
        if (st != OK) break;
        double *d = array_f64(r);
        if (nout < 2)
            for (Index i = 0; i < n; i++) d[i] = (double) p[i] + 1;
        else {
            /* positions rise: the column they are in is not far from the one before */
            Index col = n > 0 ? p[0] / rows : 0, start = col * rows;
            for (Index i = 0; i < n; i++) {
                if (p[i] - start >= rows) {
                    col = p[i] - start < 2 * rows ? col + 1 : p[i] / rows;
                    start = col * rows;
                }
                d[i] = (double) (k == 0 ? p[i] - start : col) + 1;
            }
        }
        out[k] = val_from_array_take(&r);
    }
    if (st == OK && nout > 2) {
        st = array_new_nd(it, (Class) a->cls, a->is_complex, &dims, &r);
        if (st != OK) goto done;
        size_t size = class_elem_size((Class) a->cls, a->is_complex);
        for (Index i = 0; i < n; i++)
            memcpy((char *) r->data + (size_t) i * size, (char *) a->data + (size_t) p[i] * size, size);
        out[2] = val_from_array_take(&r);
    }
done:
    if (positions) buffer_release(positions);
    array_drop(&a);
    array_drop(&r);
    return st;
}
/*
%!assert (find ([0 1; 1 1]), [2; 3; 4])
%!assert (find ([1 1 1 1], 2, "last"), [3 4])
%!test [i, j, v] = find ([0 2; 3 0]); assert ([i j v], [2 1 3; 1 2 2])
%!error <find: N must be a non-negative integer> find (1, -1)
*/

/* ---- lookup ---- */

/* The number of table entries that are not behind x: 0 .. n. */
static Index lookup_number(const double *table, Index n, bool descending, double x)
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

typedef struct LookupOptions {
    bool match, truth, left, right;
} LookupOptions;

static Index lookup_adjust(Index at, Index n, const LookupOptions *opt)
{
    if (opt->left && at == 0 && n > 0) at = 1;
    if (opt->right && at == n && n > 1) at = n - 1;
    return at;
}

static void lookup_store(Array *r, Index k, Index at, bool same, const LookupOptions *opt)
{
    if (opt->truth) array_bool(r)[k] = same;
    else array_f64(r)[k] = opt->match && !same ? 0 : (double) at;
}

static Status lookup_strings(Interp *it, Value table, Value y, const LookupOptions *opt, Value *out)
{
    OrderStrings t = { 0 }, s = { 0 };
    Array *r = NULL, *cell = NULL;
    Status st = order_strings(it, table.u.array, "lookup: TABLE must be a cell array of strings", &t);
    if (st != OK) return st;
    if (val_is_cell(y)) {
        cell = y.u.array;
        array_retain(cell);
    } else {
        Dims one = dims_2(1, 1);
        st = array_new_cell(it, &one, &cell);
        if (st != OK) goto done;
        val_set_take(&array_cells(cell)[0], val_retain(y));
    }
    st = order_strings(it, cell, "lookup: Y must be a string or a cell array of strings", &s);
    if (st != OK) goto done;
    Dims dims = array_dims(cell);
    st = array_new_nd(it, opt->truth ? CLS_LOGICAL : CLS_DOUBLE, false, &dims, &r);
    for (Index k = 0; st == OK && k < r->numel; k++) {
        Index lo = 0, hi = t.n;
        int c = 1;
        while (lo < hi) {
            Index mid = lo + (hi - lo) / 2, n = t.len[mid] < s.len[k] ? t.len[mid] : s.len[k];
            int d = n > 0 ? memcmp(t.text[mid], s.text[k], (size_t) n) : 0;
            if (d == 0) d = t.len[mid] < s.len[k] ? -1 : t.len[mid] > s.len[k];
            if (d == 0) c = 0;
            if (d <= 0) lo = mid + 1;
            else hi = mid;
        }
        lookup_store(r, k, lookup_adjust(lo, t.n, opt), c == 0, opt);
    }
    if (st == OK) *out = val_from_array_take(&r);
done:
    order_strings_free(&t);
    order_strings_free(&s);
    array_drop(&r);
    array_drop(&cell);
    return st;
}

static const char help_lookup[] =
    "lookup (table, y)\n"
    "lookup (table, y, options)\n"
    "For each y the position of the last entry of the sorted table that is not larger; 0 where all are. Options:\n"
    "\"m\" gives 0 unless the entry is equal, \"b\" true or false instead, \"l\" and \"r\" extend the first and the\n"
    "last interval to infinity.\n"
    "  >> lookup ([1 2 3], [0 2.5])\n"
    "  ans =\n"
    "\n"
    "     0   2\n"
    "\n"
    "See also: find, interp1, ismember";
static Status bi_lookup(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    LookupOptions opt = { 0 };
    Array *t = NULL, *y = NULL, *r = NULL;
    Status st = OK;
    if (nin == 3) {
        Index len;
        const char *text = val_chars(in[2], &len);
        if (!text) return err_usage(it, "lookup");
        opt.match = memchr(text, 'm', (size_t) len) != NULL;
        opt.truth = memchr(text, 'b', (size_t) len) != NULL;
        opt.left = memchr(text, 'l', (size_t) len) != NULL;
        opt.right = memchr(text, 'r', (size_t) len) != NULL;
        if ((opt.match || opt.truth) && (opt.left || opt.right))
            return err(it, "lookup: l, r are not recognized for string lookups");
    }
    if (val_is_cellstr(in[0]) && (val_is_cellstr(in[1]) || val_is_char(in[1])))
        return lookup_strings(it, in[0], in[1], &opt, &out[0]);
    if (val_class(in[0]) > CLS_CHAR || val_class(in[1]) > CLS_CHAR) return err_usage(it, "lookup");
    st = val_to_class(it, in[0], CLS_DOUBLE, &t);
    if (st == OK) st = val_to_class(it, in[1], CLS_DOUBLE, &y);
    if (st != OK) goto done;
    if (t->ndims > 2 || (t->numel > 0 && array_rows(t) > 1 && array_cols(t) > 1))
        st = warn(it, "lookup: table is not a vector");
    Dims dims = array_dims(y);
    if (st == OK) st = array_new_nd(it, opt.truth ? CLS_LOGICAL : CLS_DOUBLE, false, &dims, &r);
    if (st != OK) goto done;
    const double *table = array_f64(t);
    Index n = t->numel;
    bool descending = n > 1 && table[0] > table[n - 1];
    for (Index k = 0; k < r->numel; k++) {
        double x = array_f64(y)[k];
        Index at = lookup_number(table, n, descending, x);
        bool same = at > 0 && table[at - 1] == x;
        lookup_store(r, k, lookup_adjust(at, n, &opt), same, &opt);
    }
    out[0] = val_from_array_take(&r);
done:
    array_drop(&t);
    array_drop(&y);
    array_drop(&r);
    return st;
}
/*
%!assert (lookup ([3 2 1], [0 1 2.5 4]), [3 3 1 0])
%!assert (lookup ([1 2 3], [1 2.5], "m"), [1 0])
%!assert (lookup ({"a", "b", "d"}, "c"), 2)
*/

/* ---- histc ---- */

static const char help_histc[] =
    "n = histc (x, edges)\n"
    "n = histc (x, edges, dim)\n"
    "[n, idx] = histc (...)\n"
    "Count the elements of x in each interval edges(k) <= x < edges(k+1); the last edge counts those equal to it.\n"
    "  >> histc ([1 2 2 3 5], 1:5)\n"
    "  ans =\n"
    "\n"
    "     1   2   1   0   1\n"
    "\n"
    "See also: hist, accumarray, lookup";
static Status bi_histc(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *x = NULL, *e = NULL, *r = NULL, *idx = NULL;
    int dim = -1;
    if (val_class(in[0]) > CLS_CHAR || val_is_complex(in[0]))
        return err(it, "histc: X argument must be real-valued, not complex");
    if (val_class(in[1]) > CLS_CHAR) return err_wrong_type(it, "histc", in[1]);
    Status st = nin > 2 ? arg_dim(it, "histc", in[2], &dim) : OK;
    if (st == OK && val_is_empty(in[1])) {
        st = warn(it, "histc: empty EDGES specified");
        if (st == OK) {
            out[0] = val_empty(it);
            if (nout > 1) out[1] = val_empty(it);
        }
        return st;
    }
    if (st == OK) st = val_to_class(it, in[0], CLS_DOUBLE, &x);
    if (st == OK) st = val_to_class(it, in[1], CLS_DOUBLE, &e);
    if (st != OK) goto done;
    Index m = e->numel;
    double *edges = array_f64(e);
    bool sorted = true;
    for (Index k = 1; k < m; k++) sorted &= edges[k - 1] <= edges[k];
    if (!sorted) {
        st = warn(it, "histc: edge values not sorted on input");
        if (st == OK) st = array_make_unique(it, &e);
        if (st != OK) goto done;
        edges = array_f64(e);
        SortPair *w = mem_alloc((size_t) (2 * m) * sizeof *w);
        double *copy = mem_alloc((size_t) m * sizeof *copy);
        memcpy(copy, edges, (size_t) m * sizeof *copy);
        for (Index k = 0; k < m; k++) w[k] = (SortPair) { sort_key_f64(copy[k]), k };
        kern_sort_pairs(m, w, w + m);
        for (Index k = 0; k < m; k++) edges[k] = copy[w[k].at];
        mem_free(copy);
        mem_free(w);
    }
    Dims dims = array_dims(x), shape = dims;
    if (dim < 0) dim = dims_first_nonsingleton(&dims);
    Lanes l = dims_lanes(&dims, dim);
    dims_set_extent(&dims, dim, m);
    st = array_zeros_nd(it, CLS_DOUBLE, false, &dims, &r);
    if (st == OK && nout > 1) st = array_zeros_nd(it, CLS_DOUBLE, false, &shape, &idx);
    if (st != OK) goto done;
    for (Index o = 0; o < l.outer; o++)
        for (Index k = 0; k < l.len; k++)
            for (Index i = 0; i < l.stride; i++) {
                Index at = i + l.stride * (k + l.len * o);
                double v = array_f64(x)[at];
                if (isnan(v) || v > edges[m - 1]) continue;
                Index bin = lookup_number(edges, m, false, v);
                if (bin == 0) continue;
                array_f64(r)[i + l.stride * (bin - 1 + m * o)]++;
                if (idx) array_f64(idx)[at] = (double) bin;
            }
    out[0] = val_from_array_take(&r);
    if (nout > 1) out[1] = val_from_array_take(&idx);
done:
    array_drop(&x);
    array_drop(&e);
    array_drop(&r);
    array_drop(&idx);
    return st;
}
/*
%!assert (histc ([1 2; 2 3], 1:3), [1 0; 1 1; 0 1])
%!test [n, i] = histc ([0 1 5 6], [1 3 5]); assert (n, [1 0 1]); assert (i, [0 1 3 0])
*/

/* ---- accumarray ---- */

/* What the subscripts come to: zero-based linear positions and the shape of the result. */
typedef struct Groups {
    Index *at;
    Buffer *room;     /* holds at */
    Index n;          /* number of subscripts */
    Dims dims;
} Groups;

static Status groups_of(Interp *it, const Array *subs, Value size, Groups *g)
{
    Index n = array_rows(subs), nd = array_cols(subs);
    double top[MAX_DIMS] = { 0 };
    bool column = nd == 1;
    if (nd > MAX_DIMS) return err(it, "accumarray: dimension mismatch");
    for (Index j = 0; j < nd; j++) {
        Index highest = kern_positions_top(n, array_f64(subs) + j * n);
        if (highest >= 0) {
            top[j] = (double) highest;
            continue;
        }
        for (Index i = 0; i < n; i++) {
            double s = array_f64(subs)[j * n + i];
            if (!(s >= 1) || s != floor(s)) return err(it, "accumarray: indices must be positive integers");
            if (s > top[j]) top[j] = s;
        }
    }
    g->n = n;
    if (val_is_empty(size)) {
        g->dims.n = nd < 2 ? 2 : (int) nd;
        g->dims.d[1] = 1;
        for (Index j = 0; j < nd; j++) g->dims.d[j] = top[j] > 9e18 ? INDEX_MAX_VALUE : (Index) top[j];
    } else {
        if (val_numel(size) < 2) return err(it, "accumarray: needs at least 2 dimensions");
        Status st = parse_dims(it, "accumarray", &size, 1, &g->dims);
        if (st != OK) return st;
        if (!column && val_numel(size) != nd) return err(it, "accumarray: dimensions mismatch");
        if (column) {
            if (top[0] > (double) dims_numel(&g->dims)) return err(it, "accumarray: index out of range");
        } else {
            for (Index j = 0; j < nd; j++)
                if (top[j] > (double) dims_extent(&g->dims, (int) j)) return err(it, "accumarray: index out of range");
        }
    }
    Dims full = g->dims;
    dims_normalize(&g->dims);
    if (dims_numel(&g->dims) < 0) return err_out_of_memory(it);
    g->room = buffer_new(it->pool, (size_t) (n + 1) * sizeof(Index), false);
    if (!g->room) return err_out_of_memory(it);
    g->at = g->room->data;
    if (nd == 1) {
        const double *s = array_f64(subs);
        for (Index i = 0; i < n; i++) g->at[i] = (Index) s[i] - 1;
        return OK;
    }
    for (Index i = 0; i < n; i++) {
        Index pos = 0, step = 1;
        for (Index j = 0; j < nd; j++) {
            pos += ((Index) array_f64(subs)[j * n + i] - 1) * step;
            step *= j < full.n ? full.d[j] : 1;
        }
        g->at[i] = pos;
    }
    return OK;
}

static Status accum_sum(Interp *it, const Groups *g, const Array *vals, double fill, Value *out)
{
    Array *r = NULL, *v = NULL;
    Class cls = vals->cls == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE;
    Status st = array_to_class(it, vals, cls, &v);
    if (st == OK) st = array_zeros_nd(it, cls, v->is_complex, &g->dims, &r);
    if (st != OK) goto done;
    Index step = v->numel != 1;
    if (v->is_complex && cls == CLS_DOUBLE)
        for (Index k = 0; k < g->n; k++) array_c128(r)[g->at[k]] += array_c128(v)[k * step];
    else if (v->is_complex)
        for (Index k = 0; k < g->n; k++) array_c64(r)[g->at[k]] += array_c64(v)[k * step];
    else if (cls == CLS_DOUBLE)
        for (Index k = 0; k < g->n; k++) array_f64(r)[g->at[k]] += array_f64(v)[k * step];
    else
        for (Index k = 0; k < g->n; k++) array_f32(r)[g->at[k]] += array_f32(v)[k * step];
    if (fill != 0) {
        unsigned char *seen = mem_zalloc((size_t) r->numel + 1);
        for (Index k = 0; k < g->n; k++) seen[g->at[k]] = 1;
        for (Index k = 0; k < r->numel; k++)
            if (!seen[k]) array_set_double(r, k, fill);
        mem_free(seen);
    }
    if (r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
done:
    array_drop(&r);
    array_drop(&v);
    return st;
}

/* max and min: an empty place is 0 where no value is worse than that, else NaN (as Octave 7 has it). */
static Status accum_extreme(Interp *it, const Groups *g, const Array *vals, bool want_max, double fill, Value *out)
{
    Array *r = NULL;
    Class cls = vals->cls == CLS_LOGICAL || vals->cls == CLS_CHAR ? CLS_DOUBLE : (Class) vals->cls;
    Status st = array_zeros_nd(it, cls, false, &g->dims, &r);
    if (st != OK) return st;
    unsigned char *seen = mem_zalloc((size_t) r->numel + 1);
    Index step = vals->numel != 1;
    for (Index k = 0; k < g->n; k++) {
        double v = array_get_double(vals, k * step), old = array_get_double(r, g->at[k]);
        if (!seen[g->at[k]] || isnan(old) || (want_max ? v > old : v < old)) array_set_double(r, g->at[k], v);
        seen[g->at[k]] = 1;
    }
    bool zero = fill == 0;
    for (Index k = 0; k < vals->numel && zero; k++) {
        double v = array_get_double(vals, k);
        zero = want_max ? v >= 0 : v <= 0;
    }
    if (!zero)
        for (Index k = 0; k < r->numel; k++)
            if (!seen[k]) array_set_double(r, k, class_is_float(cls) ? NAN : fill);
    mem_free(seen);
    *out = val_from_array_take(&r);
    return OK;
}

/* Any function: called with the column of values of each group, in the order they came. */
static Status accum_call(Interp *it, const Groups *g, Value vals, Value fn, double fill, Value *out)
{
    SortPair *p = mem_alloc((size_t) (2 * g->n + 1) * sizeof *p);
    ValueList results = VALUE_LIST_INIT;
    Index *places = mem_alloc((size_t) (g->n + 1) * sizeof(Index)), nplaces = 0;
    Array *r = NULL, *idx = NULL;
    Value all = val_none();
    bool cells = false;
    Status st = OK;
    for (Index k = 0; k < g->n; k++) p[k] = (SortPair) { (uint64_t) g->at[k], k };
    kern_sort_pairs(g->n, p, p + g->n);
    for (Index k = 0; k < g->n && st == OK;) {
        Index end = k;
        while (end < g->n && p[end].key == p[k].key) end++;
        st = array_new(it, CLS_DOUBLE, end - k, 1, &idx);
        if (st != OK) break;
        for (Index j = k; j < end; j++) array_f64(idx)[j - k] = val_is_scalar(vals) ? 1 : (double) p[j].at + 1;
        Value i = val_from_array_take(&idx), part = val_none(), result = val_none();
        st = op_index(it, NULL, vals, &i, 1, &part);
        if (st == OK) st = call_value_1(it, fn, &part, 1, &result);
        val_drop(&i);
        val_drop(&part);
        if (st != OK) break;
        if (val_is_cell(result)) cells = true;
        places[nplaces++] = (Index) p[k].key;
        vlist_push_take(&results, result);
        k = end;
    }
    if (st != OK) goto done;
    if (cells) {
        st = array_new_cell(it, &g->dims, &r);
        for (Index k = 0; st == OK && k < nplaces; k++) {
            Value v = results.v[k];
            Value content = val_is_cell(v) && val_numel(v) == 1 ? array_cells(v.u.array)[0] : v;
            val_set_take(&array_cells(r)[places[k]], val_retain(content));
        }
    } else {
        st = op_concat(it, "vertcat", 0, results.v, results.n, &all);
        if (st == OK && results.n > 0) st = val_to_array(it, all, &idx);
        if (st == OK && results.n > 0 && idx->numel != nplaces) st = err(it, "accumarray: FUNC must return a scalar");
        if (st != OK) goto done;
        Class cls = idx ? (Class) idx->cls : CLS_DOUBLE;
        if (cls == CLS_LOGICAL || cls == CLS_CHAR) cls = CLS_DOUBLE;
        bool cplx = idx && idx->is_complex;
        st = array_zeros_nd(it, cls, cplx, &g->dims, &r);
        if (st != OK) goto done;
        if (fill != 0)
            for (Index k = 0; k < r->numel; k++) array_set_double(r, k, fill);
        for (Index k = 0; k < nplaces; k++) {
            if (cplx && cls == CLS_DOUBLE) array_c128(r)[places[k]] = array_get_complex(idx, k);
            else array_set_double(r, places[k], array_get_double(idx, k));
        }
    }
    if (st == OK) *out = val_from_array_take(&r);
done:
    mem_free(p);
    mem_free(places);
    vlist_free(&results);
    val_drop(&all);
    array_drop(&r);
    array_drop(&idx);
    return st;
}

static bool is_handle_to(Value fn, const char *name)
{
    return val_is_func(fn) && fn.u.func->name && strcmp(fn.u.func->name->name, name) == 0;
}

static const char help_accumarray[] =
    "accumarray (subs, vals)\n"
    "accumarray (subs, vals, size, fn, fill)\n"
    "Collect the values that have the same subscripts (rows of subs, or a cell of index vectors) and add them, or\n"
    "reduce each group with fn. size fixes the size of the result; fill stands where there are no values.\n"
    "  >> accumarray ([1; 2; 1], [10; 20; 30])\n"
    "  ans =\n"
    "\n"
    "     40\n"
    "     20\n"
    "\n"
    "See also: histc, unique";
static Status bi_accumarray(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    Array *subs = NULL, *vals = NULL;
    Groups g = { 0 };
    double fill = 0;
    Value size = nin > 2 ? in[2] : val_none(), fn = nin > 3 ? in[3] : val_none();
    Value stacked = val_none(), empty = val_empty(it);
    Status st = OK;
    if (val_is_none(size)) size = empty;
    if (val_is_cell(in[0])) {
        /* One index vector for each dimension: columns side by side. */
        Array *c = in[0].u.array;
        ValueList cols = VALUE_LIST_INIT;
        for (Index k = 0; k < c->numel && st == OK; k++) {
            Value column = val_none(), colon = val_colon();
            st = op_index(it, NULL, array_cells(c)[k], &colon, 1, &column);
            if (st == OK) vlist_push_take(&cols, column);
        }
        if (st == OK) st = op_concat(it, "horzcat", 1, cols.v, cols.n, &stacked);
        vlist_free(&cols);
    } else {
        stacked = val_retain(in[0]);
    }
    if (st == OK && !class_is_numeric(val_class(stacked)))
        st = err(it, "__accumarray_sum__: first argument must be numeric");
    if (st == OK && (val_class(in[1]) > CLS_LOGICAL)) st = err_wrong_type(it, "accumarray", in[1]);
    if (st == OK) st = val_to_class(it, stacked, CLS_DOUBLE, &subs);
    if (st == OK) st = val_to_array(it, in[1], &vals);
    if (st == OK && nin > 4 && !val_is_empty(in[4])) st = val_get_double(it, in[4], &fill);
    if (st != OK) goto done;
    if (array_rows(subs) == 0 && array_cols(subs) == 0) {
        Dims none = dims_2(0, 1);
        Array *flat = NULL;
        st = array_reshape(it, subs, &none, &flat);
        if (st != OK) goto done;
        array_drop(&subs);
        subs = flat;
    }
    if (vals->numel != 1 && vals->numel != array_rows(subs)) {
        st = err(it, "accumarray: dimension mismatch");
        goto done;
    }
    if (!val_is_none(fn) && !val_is_empty(fn) && !val_is_func(fn)) {
        st = err(it, "accumarray: FUNC must be a function handle");
        goto done;
    }
    st = groups_of(it, subs, size, &g);
    if (st != OK) goto done;
    bool real_vals = !vals->is_complex && vals->cls != CLS_INT64 && vals->cls != CLS_UINT64;
    if (!val_is_func(fn) || is_handle_to(fn, "sum")) st = accum_sum(it, &g, vals, fill, &out[0]);
    else if (is_handle_to(fn, "max") && real_vals) st = accum_extreme(it, &g, vals, true, fill, &out[0]);
    else if (is_handle_to(fn, "min") && real_vals) st = accum_extreme(it, &g, vals, false, fill, &out[0]);
    else st = accum_call(it, &g, in[1], fn, fill, &out[0]);
done:
    if (g.room) buffer_release(g.room);
    array_drop(&subs);
    array_drop(&vals);
    val_drop(&stacked);
    val_drop(&empty);
    return st;
}
/*
%!assert (accumarray ([1 1; 2 3; 1 1], [1 2 3]), [4 0 0; 0 0 2])
%!assert (accumarray ([1; 3], [5; 6], [], @mean, NaN), [5; NaN; 6])
%!assert (accumarray ([1; 2; 2], [1; 2; 3], [], @(x) {x}), {1; [2; 3]})
%!error <accumarray: indices must be positive integers> accumarray ([0; 1], 1)
*/

/* ---- bsxfun, merge ---- */

/* v repeated to the shape dims. */
static Status expand(Interp *it, Value v, const Dims *dims, Value *out)
{
    Dims d = val_dims(v);
    if (dims_equal(&d, dims)) {
        *out = val_retain(v);
        return OK;
    }
    Array *a = NULL, *r = NULL;
    Status st = val_to_array(it, v, &a);
    if (st != OK) return st;
    st = a->cls == CLS_CELL ? array_new_cell(it, dims, &r) : array_new_nd(it, (Class) a->cls, a->is_complex, dims, &r);
    if (st == OK) {
        size_t size = class_elem_size((Class) a->cls, a->is_complex);
        PairWalk w;
        pair_walk_begin(&w, dims, &d, &d);
        for (Index k = 0; k < r->numel; k++) {
            if (a->cls == CLS_CELL) val_set_take(&array_cells(r)[k], val_retain(array_cells(a)[w.at_a]));
            else memcpy((char *) r->data + (size_t) k * size, (char *) a->data + (size_t) w.at_a * size, size);
            pair_walk_next(&w);
        }
        *out = val_from_array_take(&r);
    }
    array_drop(&a);
    return st;
}

static const struct { const char *name; BinOp op; } operator_names[] = {
    { "plus", BIN_ADD }, { "minus", BIN_SUB }, { "times", BIN_EL_MUL }, { "rdivide", BIN_EL_DIV },
    { "ldivide", BIN_EL_LDIV }, { "power", BIN_EL_POW }, { "lt", BIN_LT }, { "le", BIN_LE }, { "eq", BIN_EQ },
    { "ne", BIN_NE }, { "ge", BIN_GE }, { "gt", BIN_GT }, { "and", BIN_AND }, { "or", BIN_OR },
};
static const char *const broadcasting_names[] = { "max", "min", "rem", "mod", "atan2", "hypot", "xor" };

static const char help_bsxfun[] =
    "bsxfun (f, A, B)\n"
    "Apply f to A and B, with dimensions of length 1 repeated as needed. The operators do this by themselves.\n"
    "  >> bsxfun (@minus, [1 2 3], [1; 2])\n"
    "  ans =\n"
    "\n"
    "     0   1   2\n"
    "    -1   0   1\n"
    "\n"
    "See also: arrayfun, repmat";
static Status bi_bsxfun(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    const char *name = "";
    StrBuf text = STRBUF_INIT;
    Value a = val_none(), b = val_none();
    Status st = OK;
    if (val_is_func(in[0])) {
        if (in[0].u.func->name) name = in[0].u.func->name->name;
    } else if (val_is_string(in[0])) {
        st = val_get_string(it, in[0], &text);
        if (st != OK) return st;
        name = sb_str(&text);
    } else {
        return err(it, "bsxfun: F must be a string or function handle");
    }
    Dims da = val_dims(in[1]), db = val_dims(in[2]), dims;
    dims.n = da.n > db.n ? da.n : db.n;
    for (int k = 0; k < dims.n; k++) {
        Index ea = dims_extent(&da, k), eb = dims_extent(&db, k);
        if (ea != eb && ea != 1 && eb != 1) {
            char s[DIMS_TEXT_SIZE], t[DIMS_TEXT_SIZE];
            st = err(it, "bsxfun: nonconformant dimensions: %s and %s", dims_text(&da, s, sizeof s),
                     dims_text(&db, t, sizeof t));
            goto done;
        }
        dims.d[k] = ea == 1 ? eb : ea;
    }
    dims_normalize(&dims);
    for (int k = 0; k < COUNT_OF(operator_names); k++)
        if (strcmp(name, operator_names[k].name) == 0) {
            st = op_binary(it, operator_names[k].op, in[1], in[2], &out[0]);
            goto done;
        }
    for (int k = 0; k < COUNT_OF(broadcasting_names); k++)
        if (strcmp(name, broadcasting_names[k]) == 0) {
            st = call_value_1(it, in[0], in + 1, 2, &out[0]);
            goto done;
        }
    st = expand(it, in[1], &dims, &a);
    if (st == OK) st = expand(it, in[2], &dims, &b);
    if (st == OK) {
        Value args[2] = { a, b };
        st = call_value_1(it, in[0], args, 2, &out[0]);
    }
done:
    sb_free(&text);
    val_drop(&a);
    val_drop(&b);
    return st;
}
/*
%!assert (bsxfun (@(a, b) a*2 + b, [1 2 3], [1; 2]), [3 5 7; 4 6 8])
%!error <bsxfun: nonconformant dimensions: 1x3 and 1x2> bsxfun (@plus, [1 2 3], [1 2])
*/

static const char help_merge[] =
    "merge (mask, tval, fval)\n"
    "ifelse (mask, tval, fval)\n"
    "Elements of tval where the mask is true, of fval elsewhere. A scalar mask picks one of the two whole.\n"
    "  >> merge ([true false], [1 2], [3 4])\n"
    "  ans =\n"
    "\n"
    "     1   4\n"
    "\n"
    "See also: logical, max";
static Status bi_merge(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    Array *m = NULL, *a = NULL, *b = NULL, *r = NULL;
    if (val_class(in[0]) > CLS_LOGICAL)
        return err(it, "merge: first argument MASK must be logical");
    if (val_is_scalar(in[0])) {
        double x = 0;
        Status st = val_get_double(it, in[0], &x);
        if (st == OK) out[0] = val_retain(x != 0 ? in[1] : in[2]);
        return st;
    }
    if (val_class(in[1]) > CLS_LOGICAL || val_class(in[2]) > CLS_LOGICAL)
        return err(it, "merge: cannot merge %s with %s with array mask", val_class_name(in[1]), val_class_name(in[2]));
    Dims dims = val_dims(in[0]), da = val_dims(in[1]), db = val_dims(in[2]);
    if ((val_numel(in[1]) != 1 && !dims_equal(&dims, &da)) || (val_numel(in[2]) != 1 && !dims_equal(&dims, &db)))
        return err(it, "merge: MASK, TVAL, and FVAL dimensions must match");
    Class ca = val_class(in[1]), cb = val_class(in[2]);
    Class cls = ca == cb ? ca : class_is_integer(ca) ? ca : class_is_integer(cb) ? cb
                : ca == CLS_SINGLE || cb == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE;
    Status st = val_to_class(it, in[0], CLS_DOUBLE, &m);
    if (st == OK) st = val_to_class(it, in[1], cls, &a);
    if (st == OK) st = val_to_class(it, in[2], cls, &b);
    bool cplx = st == OK && (a->is_complex || b->is_complex);
    if (st == OK) st = array_new_nd(it, cls, cplx, &dims, &r);
    if (st != OK) goto done;
    size_t size = class_elem_size(cls, false);
    for (Index k = 0; k < r->numel; k++) {
        const Array *src = array_f64(m)[k] != 0 ? a : b;
        Index at = src->numel == 1 ? 0 : k;
        if (cplx && cls == CLS_DOUBLE) array_c128(r)[k] = array_get_complex(src, at);
        else if (cplx) array_c64(r)[k] = (float _Complex) array_get_complex(src, at);
        else memcpy((char *) r->data + (size_t) k * size, (char *) src->data + (size_t) at * size, size);
    }
    out[0] = val_from_array_take(&r);
done:
    array_drop(&m);
    array_drop(&a);
    array_drop(&b);
    array_drop(&r);
    return st;
}
/*
%!assert (merge (false, 1, "a"), "a")
*/

const Builtin search_builtins[] = {
    { "find",       bi_find,       1, 3, 0, 3, help_find,       NULL, NULL },
    { "lookup",     bi_lookup,     2, 3, 0, 1, help_lookup,     NULL, NULL },
    { "histc",      bi_histc,      2, 3, 0, 2, help_histc,      NULL, NULL },
    { "accumarray", bi_accumarray, 2, 6, 0, 1, help_accumarray, NULL, NULL },
    { "bsxfun",     bi_bsxfun,     3, 3, 0, 1, help_bsxfun,     NULL, NULL },
    { "merge",      bi_merge,      3, 3, 0, 1, help_merge,      NULL, NULL },
    { "ifelse",     bi_merge,      3, 3, 0, 1, help_merge,      NULL, NULL },
    { 0 },
};
