/* Where elements are: find the nonzero ones, lookup in a table in order. */
#include <complex.h>
#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "kernel/gather.h"
#include "kernel/reduce.h"
#include "lib/numeric.h"
#include "lib/order.h"
#include "lib/text.h"

/* ---- find ---- */

/* Zero-based positions of the nonzero elements: at most limit, the first or the last of them. */
static Status nonzero_positions(Interp *it, const Array *a, Index limit, bool last, Buffer **out,
                                Index *count)
{
    KernElem kind = a->is_complex ? KERN_ELEM_COMPLEX
                    : class_is_float((Class) a->cls) ? KERN_ELEM_FLOAT : KERN_ELEM_INT;
    int bytes = (int) class_elem_size((Class) a->cls, false);
    size_t size = class_elem_size((Class) a->cls, a->is_complex);
    Index total = limit == INDEX_MAX_VALUE ? kern_count_nonzero(kind, bytes, a->numel, a->data) : limit;
    if (total > a->numel) total = a->numel;
    Buffer *buf = buffer_new(it->pool, size_bytes(size_add(total, 1), sizeof(Index)), false);
    if (!buf) return err_out_of_memory(it);
    Index *p = buf->data, n = 0;
    bool tile[1024];
    Index tiles = (a->numel + 1023) / 1024;
    for (Index t = 0; t < tiles && n < total && !it->interrupted; t++) {
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

/* The shape of find's results: a row for a row, 0x0 where a scalar or an empty 0x0 has none, else a
 * column. */
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
        if (val_class(in[1]) > CLS_LOGICAL || val_is_empty(in[1]))
            return err(it, "find: N must be an integer");
        Status st = val_get_double(it, in[1], &x);
        if (st != OK) return st;
        if (!(x >= 0) || x != floor(x)) return err(it, "find: N must be a non-negative integer");
        if (x > 0 && x < 9e18) limit = (Index) x;
        if (x == 0) limit = 0;
    }
    if (nin > 2) {
        Text way;
        Array *keep = NULL;
        Status named = text_convert(it, in[2], &way, &keep);
        array_drop(&keep);
        if (named != OK) return named;
        if (val_equals_cstr(in[2], "last")) last = true;
        else if (!val_equals_cstr(in[2], "first"))
            return err(it, "find: DIRECTION must be \"first\" or \"last\"");
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
            for (Index i = 0; i < n && !interrupt_at(it, i); i++) d[i] = (double) p[i] + 1;
        else {
            /* positions rise: the column they are in is not far from the one before */
            Index col = n > 0 ? p[0] / rows : 0, start = col * rows;
            for (Index i = 0; i < n && !interrupt_at(it, i); i++) {
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

/* Complex numbers lie by their magnitudes. */
static Status by_magnitude(Interp *it, Array **a)
{
    Array *r = NULL;
    if (!(*a)->is_complex) return OK;
    Dims dims = array_dims(*a);
    Status st = array_new_nd(it, CLS_DOUBLE, false, &dims, &r);
    if (st != OK) return st;
    for (Index k = 0; k < r->numel; k++) array_f64(r)[k] = cabs(array_c128(*a)[k]);
    array_drop(a);
    *a = r;
    return OK;
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
    Dims shape = val_dims(in[0]);
    if (shape.n > 2 || (shape.d[0] > 1 && shape.d[1] > 1)) st = warn(it, "lookup: table is not a vector");
    if (st != OK) return st;
    if (nin == 3) {
        Index len;
        const char *text = val_chars(in[2], &len);
        if (!text) return err(it, "lookup: OPT must be a string");
        for (Index k = 0; k < len; k++)
            if (!memchr("mblr", text[k], 4)) return err(it, "lookup: unrecognized option: %c", text[k]);
        opt.match = memchr(text, 'm', (size_t) len) != NULL;
        opt.truth = memchr(text, 'b', (size_t) len) != NULL;
        opt.left = memchr(text, 'l', (size_t) len) != NULL;
        opt.right = memchr(text, 'r', (size_t) len) != NULL;
        if ((opt.match || opt.truth) && (opt.left || opt.right))
            return err(it, "lookup: m, b cannot be specified with l or r");
    }
    if (val_is_cellstr(in[0]) && (val_is_cellstr(in[1]) || val_is_char(in[1]))) {
        if (opt.left || opt.right) return err(it, "lookup: l, r are not recognized for string lookups");
        return lookup_strings(it, in[0], in[1], &opt, &out[0]);
    }
    bool chars = val_is_char(in[0]) && val_is_char(in[1]);
    if (!chars && !(val_is_numeric(in[0]) && val_is_numeric(in[1]))) return err_usage(it, "lookup");
    st = val_to_class(it, in[0], CLS_DOUBLE, &t);
    if (st == OK) st = val_to_class(it, in[1], CLS_DOUBLE, &y);
    if (st == OK) st = by_magnitude(it, &t);
    if (st == OK) st = by_magnitude(it, &y);
    if (st != OK) goto done;
    Dims dims = array_dims(y);
    if (st == OK) st = array_new_nd(it, opt.truth ? CLS_LOGICAL : CLS_DOUBLE, false, &dims, &r);
    if (st != OK) goto done;
    const double *table = array_f64(t);
    Index n = t->numel;
    bool descending = n > 1 && table[0] > table[n - 1];
    for (Index k = 0; k < r->numel && !interrupt_at(it, k); k++) {
        double x = array_f64(y)[k];
        Index at = order_lookup(table, n, descending, x);
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

const Builtin find_builtins[] = {
    { "find",       bi_find,       1, 3, 0, 3, help_find },
    { "lookup",     bi_lookup,     2, 3, 0, 1, help_lookup },
    { 0 },
};
