/* sort, issorted, sortrows, nth_element. Keys and orders come from lib/order.c. */
#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "kernel/transpose.h"
#include "lib/numeric.h"
#include "lib/order.h"
#include "ops/index.h"

static const char not_strings[] = "sort: only cell arrays of character strings may be sorted";

/* One lane of complex numbers into r, and positions into idx (may be NULL). */
static Status sort_complex_lane(Interp *it, const Array *a, OrderLane lane, bool descending, SortPair *p, Array *r,
                              double *idx)
{
    Index first = lane.first, stride = lane.stride, n = lane.n;
    size_t size = class_elem_size((Class) a->cls, true);
    SortPair *tmp = p + n;
    Status st;
    for (Index k = 0; k < n; k++) p[k].at = k;
    order_keys(a, lane, true, descending, p);
    st = order_pairs(it, n, p);
    if (st != OK) return st;
    order_keys(a, lane, false, descending, tmp);
    for (Index k = 0; k < n; k++) p[k].key = tmp[p[k].at].key;
    st = order_pairs(it, n, p);
    if (st != OK) return st;
    const char *src = (const char *) a->data;
    char *dst = (char *) r->data;
    for (Index k = 0; k < n; k++)
        memcpy(dst + (size_t) (first + k * stride) * size, src + (size_t) (first + p[k].at * stride) * size,
               size);
    if (idx)
        for (Index k = 0; k < n; k++) idx[first + k * stride] = (double) p[k].at + 1;
    return OK;
}

/* Lanes of real numbers. Those that do not lie side by side are turned round, BESIDE of them at a time. */
enum { BESIDE = 16 };

typedef struct SortJob {
    const Array *a;
    Array *r;
    double *idx;             /* NULL: no positions wanted */
    Lanes l;
    bool descending;
    size_t size;
    Index grain;             /* units of work in a piece */
    size_t room;             /* bytes of work space for a piece */
    char *work;
    const volatile sig_atomic_t *stop;
} SortJob;

static void sort_lanes(void *context, Index from, Index to)
{
    const SortJob *job = context;
    const char *x = job->a->data;
    char *y = job->r->data, *work = job->work + (size_t) (from / job->grain) * job->room;
    KernSort how = { order_type(job->a), job->descending };
    Index len = job->l.len, stride = job->l.stride, blocks = (stride + BESIDE - 1) / BESIDE;
    size_t size = job->size;
    for (Index k = from; k < to && !*job->stop; k++) {
        if (stride == 1) {
            size_t at = (size_t) (k * len);
            kern_sort_lane(how, len, x + at * size, y + at * size, job->idx ? job->idx + at : NULL, work);
            continue;
        }
        Index first = k % blocks * BESIDE, count = stride - first < BESIDE ? stride - first : BESIDE;
        size_t at = (size_t) (k / blocks * len * stride + first);
        double *idx = (double *) (void *) (work + kern_sort_work(len));
        char *in = (char *) (idx + (job->idx ? BESIDE * len : 0)), *sorted = in + (size_t) (BESIDE * len) * 8;
        kern_transpose_ld(count, len, size, x + at * size, stride, in, len);
        for (Index j = 0; j < count; j++)
            kern_sort_lane(how, len, in + (size_t) (j * len) * size,
                           sorted + (size_t) (j * len) * size, job->idx ? idx + j * len : NULL, work);
        kern_transpose_ld(len, count, size, sorted, len, y + at * size, stride);
        if (job->idx) kern_transpose_ld(len, count, sizeof(double), idx, len, job->idx + at, stride);
    }
}

/* All of it, on this thread. */
static void sort_all(void *context)
{
    const SortJob *job = context;
    sort_lanes(context, 0, job->grain);
}

static Status sort_real(Interp *it, const Array *a, Lanes l, bool descending, Array *r, double *idx)
{
    /* Fewer elements (a third of a millisecond) do not repay waking a thread. */
    enum { THREADS_FROM = 1 << 16, SMALL_ROOM = 1024 };
    Index units = l.stride == 1 ? l.outer : l.outer * ((l.stride + BESIDE - 1) / BESIDE), pieces = 1;
    SortJob job = { .a = a, .r = r, .idx = idx, .l = l, .descending = descending, .stop = &it->interrupted };
    job.size = class_elem_size((Class) a->cls, false);
    job.room = (kern_sort_work(l.len) + (l.stride > 1 ? (size_t) (BESIDE * l.len) * (idx ? 24 : 16) : 0) + 63)
               & ~(size_t) 63;
    if (a->numel >= THREADS_FROM) pieces = threads_limit(it->threads) * (job.room < 1 << 20 ? 4 : 1);
    if (pieces > units) pieces = units;
    job.grain = (units + pieces - 1) / pieces;
    if (job.room <= SMALL_ROOM && pieces == 1) {
        _Alignas(64) char room[SMALL_ROOM];
        job.work = room;
        job.grain = units;
        sort_lanes(&job, 0, units);
        return OK;
    }
    Buffer *work = buffer_new(it->pool, job.room * (size_t) pieces, false);
    if (!work) return err_out_of_memory(it);
    job.work = work->data;
    Status st = OK;
    if (pieces > 1) threads_run(it->threads, units, job.grain, sort_lanes, &job);
    else st = interrupt_run(it, sort_all, &job);
    buffer_release(work);
    return st == OK ? check_interrupt(it) : st;
}

static Status sort_complex(Interp *it, const Array *a, Lanes l, bool descending, Array *r, double *idx)
{
    Buffer *work = buffer_new(it->pool, size_bytes(size_mul(2, l.len), sizeof(SortPair)), false);
    if (!work) return err_out_of_memory(it);
    Status st = OK;
    for (Index o = 0; o < l.outer; o++)
        for (Index i = 0; i < l.stride && st == OK; i++)
            st = sort_complex_lane(it, a, (OrderLane) { i + o * l.len * l.stride, l.stride, l.len }, descending,
                              work->data, r, idx);
    buffer_release(work);
    return st;
}

static Status sort_cell(Interp *it, const Array *a, Lanes l, bool descending, Array *r, double *idx)
{
    OrderStrings s;
    Status st = order_strings(it, a, not_strings, &s);
    if (st != OK) return st;
    s.descending = descending;
    Index *perm = mem_array(l.len, 2 * sizeof(Index));
    if (!perm) {
        order_strings_free(&s);
        return err_out_of_memory(it);
    }
    for (Index o = 0; o < l.outer; o++)
        for (Index i = 0; i < l.stride && st == OK; i++) {
            Index first = i + o * l.len * l.stride;
            for (Index k = 0; k < l.len; k++) perm[k] = first + k * l.stride;
            st = order_index(it, l.len, perm, order_strings_compare, &s);
            for (Index k = 0; st == OK && k < l.len; k++) {
                val_set_take(&array_cells(r)[first + k * l.stride], val_retain(array_cells(a)[perm[k]]));
                if (idx) idx[first + k * l.stride] = (double) ((perm[k] - first) / l.stride) + 1;
            }
        }
    mem_free(perm);
    order_strings_free(&s);
    return st;
}

/* "ascend" or "descend" */
static Status parse_mode(Interp *it, Value v, bool *descending)
{
    if (val_equals_cstr(v, "ascend")) *descending = false;
    else if (val_equals_cstr(v, "descend")) *descending = true;
    else return err(it, "sort: MODE must be either \"ascend\" or \"descend\"");
    return OK;
}

static const char help_sort[] =
    "[s, i] = sort (x)\n"
    "[s, i] = sort (x, dim)\n"
    "[s, i] = sort (x, mode)\n"
    "[s, i] = sort (x, dim, mode)\n"
    "Sort along a dimension, \"ascend\" or \"descend\"; i says where the elements stood: s is x(i) for a vector.\n"
    "Equal elements keep their order; NaN is larger than all numbers. Complex numbers are sorted by magnitude,\n"
    "then argument; cells of strings by their characters.\n"
    "  >> [s, i] = sort ([30 10 20])\n"
    "  s =\n"
    "\n"
    "     10   20   30\n"
    "\n"
    "  i =\n"
    "\n"
    "     2   3   1\n"
    "\n"
    "See also: sortrows, issorted, unique";
static Status bi_sort(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    bool descending = false;
    int dim = -1;
    Status st = OK;
    if (nin > 1) {
        if (val_is_char(in[1])) {
            st = parse_mode(it, in[1], &descending);
            if (st == OK && nin > 2) st = err(it, "sort: DIM must be a valid dimension");
        } else {
            double d = 0;
            st = arg_rounded(it, in[1], &d);
            if (st == OK && nin > 2 && !val_is_char(in[2])) st = err(it, "sort: MODE must be a string");
            if (st == OK && !(d >= 1)) st = err(it, "sort: DIM must be a valid dimension");
            if (st == OK) dim = d > MAX_DIMS ? MAX_DIMS - 1 : (int) d - 1;
        }
        if (st == OK && nin > 2) {
            if (!val_is_char(in[2])) st = err(it, "sort: MODE must be a string");
            else st = parse_mode(it, in[2], &descending);
        }
    }
    if (st != OK) return st;
    if (val_class(in[0]) > CLS_CELL)
        return err(it, "octave_base_value::sort (): wrong type argument '%s'", arg_type_name(in[0]));
    Array *a = NULL, *r = NULL, *idx = NULL;
    st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    Dims dims = array_dims(a);
    if (nout > 1 && dim >= dims.n && a->numel != 1) {
        st = err(it, "sort: invalid dimension");
        goto done;
    }
    if (dim < 0) dim = dims_first_nonsingleton(&dims);
    Lanes l = dims_lanes(&dims, dim);
    st = a->cls == CLS_CELL ? array_new_cell(it, &dims, &r)
                            : array_new_nd(it, (Class) a->cls, a->is_complex, &dims, &r);
    if (st == OK && nout > 1) st = array_new_nd(it, CLS_DOUBLE, false, &dims, &idx);
    if (st != OK) goto done;
    if (a->cls == CLS_CHAR) r->dq = a->dq;
    double *at = idx ? array_f64(idx) : NULL;
    if (a->numel > 0 && a->cls == CLS_CELL) st = sort_cell(it, a, l, descending, r, at);
    else if (a->numel > 0 && a->is_complex) st = sort_complex(it, a, l, descending, r, at);
    else if (a->numel > 0) st = sort_real(it, a, l, descending, r, at);
    if (st != OK) goto done;
    out[0] = val_from_array_take(&r);
    if (nout > 1) out[1] = val_from_array_take(&idx);
done:
    array_drop(&a);
    array_drop(&r);
    array_drop(&idx);
    return st;
}
/*
%!assert (sort ([3 NaN 1], "descend"), [NaN 3 1])
%!test [s, i] = sort ([2 1 2 1], "descend"); assert (s, [2 2 1 1]); assert (i, [1 3 2 4])
%!assert (sort ({"b", "a"}), {"a", "b"})
%!assert (sort ([3 1; 1 2], 2), [1 3; 1 2])
%!error <sort: MODE must be either> sort ([1 2], "up")
%!error <sort: DIM must be a valid dimension> sort (1, 0)
%!error <sort: only cell arrays of character strings may be sorted> sort ({1, 2})
*/

/* Against a merge sort in the language: positions must agree, since both are stable.
%!function p = by_merging (x, descending)
%!  n = numel (x);
%!  if (n < 2), p = (1:n)'; return; end
%!  h = floor (n / 2);
%!  a = by_merging (x(1:h), descending); b = h + by_merging (x(h+1:n), descending);
%!  p = zeros (n, 1); i = j = 1;
%!  for k = 1:n
%!    if (j > numel (b)), left = true;
%!    elseif (i > numel (a)), left = false;
%!    elseif (descending), left = isnan (x(a(i))) || x(a(i)) >= x(b(j));
%!    else, left = isnan (x(b(j))) || x(a(i)) <= x(b(j)); end
%!    if (left), p(k) = a(i); i++; else, p(k) = b(j); j++; end
%!  end
%!end
%!test
%! rand ("twister", 11);
%! classes = {"double", "single", "int8", "uint16", "int32", "int64", "logical", "char"};
%! for turn = 1:64
%!   n = randi (90) + 300 * (mod (turn, 16) == 0);
%!   switch (mod (turn, 6))
%!     case 0, x = rand (n, 1) - 0.5;
%!     case 1, x = floor (rand (n, 1) * 9) - 4;
%!     case 2, x = floor (rand (n, 1) * 3) - 1; x(rand (n, 1) < 0.3) = NaN; x(x == 0 & rand (n, 1) < 0.5) = -0;
%!     case 3, x = floor (rand (n, 1) * 1e6);
%!     case 4, x = exp (200 * (rand (n, 1) - 0.5)) .* sign (rand (n, 1) - 0.5); x(rand (n, 1) < 0.1) = Inf;
%!     case 5, x = sort (rand (n, 1)); x(randi (n)) = 0.5;
%!   end
%!   class = classes{1 + mod(turn, 8)};
%!   if (any (strcmp (class, {"logical", "char"}))), x(isnan (x)) = 0; x = min (floor (abs (x)), 200); end
%!   if (strcmp (class, "logical")), x = x > 0; else, x = feval (class, x); end
%!   for descending = [false true]
%!     modes = {"ascend", "descend"}; mode = modes{1 + descending};
%!     p = by_merging (x, descending);
%!     [s, i] = sort (x, mode);
%!     assert (i, p);
%!     assert (isequaln (s, x(p)));
%!     t = sort (x, mode);
%!     assert (isequaln (t, s) && isequal (1 ./ double (t(t == 0)), 1 ./ double (s(s == 0))));
%!     [r, k] = sort ([x, x(end:-1:1), x]', 2, mode);
%!     assert (isequaln (r(1, :)', s) && isequal (k(3, :)', p));
%!   end
%! end
*/

/* ---- issorted ---- */

static bool key_order(const SortPair *p, Index n, bool descending)
{
    for (Index k = 1; k < n; k++)
        if (descending ? p[k - 1].key < p[k].key : p[k - 1].key > p[k].key) return false;
    return true;
}

static Status vector_is_sorted(Interp *it, const Array *a, bool up, bool down, bool *sorted)
{
    Index n = a->numel;
    *sorted = true;
    if (a->cls == CLS_CELL) {
        OrderStrings s;
        Status st = order_strings(it, a, "issorted: A is not a cell array of strings", &s);
        if (st != OK) return st;
        bool rises = true, falls = true;
        for (Index k = 1; k < n; k++) {
            int c = order_strings_compare(&s, k - 1, k);
            rises &= c <= 0;
            falls &= c >= 0;
        }
        *sorted = (up && rises) || (down && falls);
        order_strings_free(&s);
        return OK;
    }
    Buffer *work = buffer_new(it->pool, size_bytes(size_add(n, 1), sizeof(SortPair)), false);
    if (!work) return err_out_of_memory(it);
    SortPair *p = work->data;
    order_keys(a, (OrderLane) { 0, 1, n }, false, false, p);
    if (a->is_complex) {
        /* equal magnitudes are ordered by the argument */
        bool rises = true, falls = true;
        SortPair x[2], y[2];
        for (Index k = 1; k < n; k++) {
            order_keys(a, (OrderLane) { k - 1, 1, 2 }, false, false, x);
            order_keys(a, (OrderLane) { k - 1, 1, 2 }, true, false, y);
            rises &= x[0].key < x[1].key || (x[0].key == x[1].key && y[0].key <= y[1].key);
            falls &= x[0].key > x[1].key || (x[0].key == x[1].key && y[0].key >= y[1].key);
        }
        *sorted = (up && rises) || (down && falls);
    } else {
        *sorted = (up && key_order(p, n, false)) || (down && key_order(p, n, true));
    }
    buffer_release(work);
    return OK;
}

static Status rows_are_sorted(Interp *it, const Array *a, bool descending, bool *sorted)
{
    Index *perm, n = array_cols(a);
    double *cols = mem_array(n, sizeof(double));
    if (!cols) return err_out_of_memory(it);
    for (Index k = 0; k < n; k++) cols[k] = descending ? -(double) (k + 1) : (double) (k + 1);
    Status st = order_rows(it, a, cols, n, &perm);
    *sorted = true;
    for (Index k = 0; st == OK && k < array_rows(a); k++)
        if (perm[k] != k) *sorted = false;
    mem_free(perm);
    mem_free(cols);
    return st;
}

static const char help_issorted[] =
    "issorted (x)\n"
    "issorted (x, mode)\n"
    "issorted (A, \"rows\")\n"
    "True if the vector x is in order: mode \"ascend\", \"descend\" or \"either\"; or if the rows of A are.\n"
    "  >> issorted ([1 2 2 3])\n"
    "  ans = 1\n"
    "See also: sort, sortrows";
static Status bi_issorted(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    bool rows = false, up = true, down = false, sorted = true;
    for (int k = 1; k < nin; k++) {
        if (!val_is_char(in[k])) return err(it, "issorted: %s must be a string", nin == 2 ? "second argument" : "MODE");
        if (val_equals_cstr(in[k], "rows")) rows = true;
        else if (val_equals_cstr(in[k], "ascend")) up = true, down = false;
        else if (val_equals_cstr(in[k], "descend")) up = false, down = true;
        else if (val_equals_cstr(in[k], "either")) up = down = true;
        else return err(it, "issorted: MODE must be \"ascend\", \"descend\", or \"either\"");
    }
    if (val_class(in[0]) > CLS_CELL && val_is_empty(in[0])) {
        out[0] = val_bool(true);
        return OK;
    }
    if (val_class(in[0]) > CLS_CELL)
        return err(it, "octave_base_value::issorted (): wrong type argument '%s'", arg_type_name(in[0]));
    Array *a = NULL;
    Status st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    if (rows) {
        st = rows_are_sorted(it, a, !up, &sorted);
    } else if (a->numel > 0 && !val_is_vector(in[0])) {
        st = err(it, "issorted: needs a vector");
    } else {
        st = vector_is_sorted(it, a, up, down, &sorted);
    }
    if (st == OK) out[0] = val_bool(sorted);
    array_drop(&a);
    return st;
}
/*
%!assert (issorted ([1 NaN]))
%!assert (issorted ([3 2 1], "descend"))
%!assert (issorted ([1 2; 0 3], "rows"), false)
%!error <issorted: needs a vector> issorted ([1 2; 3 4])
*/

/* ---- sortrows ---- */

static const char help_sortrows[] =
    "[s, i] = sortrows (A)\n"
    "[s, i] = sortrows (A, c)\n"
    "Sort the rows of A by the columns c, one after the other (by all from the left if c is not given); a negative\n"
    "column sorts descending. s is A(i,:).\n"
    "  >> sortrows ([3 1; 1 2; 2 0], -1)\n"
    "  ans =\n"
    "\n"
    "     3   1\n"
    "     2   0\n"
    "     1   2\n"
    "\n"
    "See also: sort, unique";
static Status bi_sortrows(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *c = NULL, *idx = NULL;
    Index *perm = NULL;
    if (val_class(in[0]) > CLS_CELL)
        return err(it, "octave_base_value::sort_rows_idx (): wrong type argument '%s'", arg_type_name(in[0]));
    Status st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    if (a->ndims > 2) {
        st = err(it, "__sort_rows_idx__: needs a 2-D object");
        goto done;
    }
    if (nin > 1) {
        if (!class_is_numeric(val_class(in[1])) || !(val_is_vector(in[1]) || val_is_empty(in[1]))) {
            st = err(it, "sortrows: C must be a numeric vector");
            goto done;
        }
        st = val_to_class(it, in[1], CLS_DOUBLE, &c);
        for (Index k = 0; st == OK && k < c->numel; k++) {
            double x = fabs(array_f64(c)[k]);
            if (x != floor(x) || x == 0 || x > (double) array_cols(a))
                st = err(it, "sortrows: all elements of C must be in the range [1, columns (A)]");
        }
        if (st != OK) goto done;
    }
    st = order_rows(it, a, c ? array_f64(c) : NULL, c ? c->numel : 0, &perm);
    if (st != OK) goto done;
    st = array_new(it, CLS_DOUBLE, array_rows(a), 1, &idx);
    if (st != OK) goto done;
    for (Index k = 0; k < idx->numel; k++) array_f64(idx)[k] = (double) perm[k] + 1;
    Value i = val_from_array_take(&idx), subs[2] = { i, val_colon() }, full = val_from_obj(T_ARRAY, a);
    if (a->numel == 0) out[0] = val_retain(in[0]);
    else st = op_index(it, NULL, full, subs, 2, &out[0]);
    if (st == OK && nout > 1) out[1] = i;
    else val_release(i);
done:
    mem_free(perm);
    array_drop(&a);
    array_drop(&c);
    array_drop(&idx);
    return st;
}
/*
%!assert (sortrows ([3 10; 1 20; 3 5], [-1 2]), [3 5; 3 10; 1 20])
%!test [s, i] = sortrows ({"b"; "a"}); assert (s, {"a"; "b"}); assert (i, [2; 1])
%!error <sortrows: all elements of C must be in the range> sortrows ([1 2], 3)
*/

/* ---- nth_element ---- */

static const char help_nth_element[] =
    "nth_element (x, n)\n"
    "nth_element (x, n, dim)\n"
    "The n-th smallest element along a dimension; n may be a range of positions.\n"
    "  >> nth_element ([3 1 2], 2)\n"
    "  ans = 2\n"
    "See also: sort, median";
static Status bi_nth_element(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    Array *a = NULL, *n = NULL, *r = NULL;
    Buffer *work = NULL;
    int dim = -1;
    if (val_class(in[0]) >= CLS_CHAR && !(val_is_cell(in[0]) && val_is_empty(in[0])))
        return err_wrong_type(it, "nth_element", in[0]);
    if (val_is_cell(in[0])) {
        *out = val_retain(in[0]);
        return OK;
    }
    Status st = nin > 2 ? arg_dim(it, "nth_element", in[2], &dim) : OK;
    if (st == OK && val_class(in[1]) > CLS_CHAR)
        st = err(it, "nth_element: invalid index index <%s>: subscripts must be either integers 1 to (2^63)-1 or logicals",
                 val_type_name(in[1]));
    if (st == OK && (val_class(in[1]) == CLS_CHAR || val_class(in[1]) == CLS_LOGICAL))
        st = err(it, "nth_element: n must be a scalar or a contiguous range");
    if (st == OK) st = val_to_array(it, in[0], &a);
    if (st == OK) st = val_to_class(it, in[1], CLS_DOUBLE, &n);
    if (st != OK) goto done;
    Dims dims = array_dims(a);
    if (dim < 0) dim = dims_first_nonsingleton(&dims);
    Lanes l = dims_lanes(&dims, dim);
    for (Index k = 0; k < n->numel && st == OK; k++) {
        double x = array_f64(n)[k];
        if (!(x >= 1) || x != floor(x) || isinf(x))
            st = err(it,
                     "nth_element: invalid index index %g: subscripts must be either integers 1 to (2^63)-1 or logicals", x);
    }
    for (Index k = 1; k < n->numel && st == OK; k++) {
        double step = array_f64(n)[k] - array_f64(n)[k - 1];
        if (fabs(step) != 1 || step != array_f64(n)[1] - array_f64(n)[0])
            st = err(it, "nth_element: n must be a scalar or a contiguous range");
    }
    if (st == OK && l.len == 0) {
        out[0] = val_retain(in[0]);
        goto done;
    }
    for (Index k = 0; k < n->numel && st == OK; k++)
        if (array_f64(n)[k] > (double) l.len) st = err(it, "nth_element: invalid element index");
    if (st != OK) goto done;
    dims_set_extent(&dims, dim, n->numel);
    st = array_new_nd(it, (Class) a->cls, a->is_complex, &dims, &r);
    Index pairs = size_add(size_mul(2, l.len), 1);
    if (st == OK) work = buffer_new(it->pool, size_bytes(pairs, sizeof(SortPair)), false);
    if (st == OK && !work) st = err_out_of_memory(it);
    if (st != OK) goto done;
    size_t size = class_elem_size((Class) a->cls, a->is_complex);
    SortPair *p = work->data;
    bool select = n->numel == 1 && !a->is_complex && a->cls != CLS_INT64 && a->cls != CLS_UINT64;
    for (Index o = 0; o < l.outer; o++)
        for (Index i = 0; i < l.stride; i++) {
            Index first = i + o * l.len * l.stride, to = i + o * n->numel * l.stride;
            if (select) {
                double *x = work->data;
                Index count = 0, k = (Index) array_f64(n)[0] - 1;
                if (a->cls == CLS_DOUBLE)
                    for (Index j = 0; j < l.len; j++) {
                        x[count] = array_f64(a)[first + j * l.stride];
                        count += x[count] == x[count];
                    }
                else
                    for (Index j = 0; j < l.len; j++) {
                        x[count] = array_get_double(a, first + j * l.stride);
                        count += x[count] == x[count];
                    }
                array_set_double(r, to, k < count ? kern_select_f64(count, x, k) : NAN);
                continue;
            }
            for (Index k = 0; k < l.len; k++) p[k].at = k;
            order_keys(a, (OrderLane) { first, l.stride, l.len }, false, false, p);
            st = order_pairs(it, l.len, p);
            if (st != OK) goto done;
            for (Index k = 0; k < n->numel; k++)
                memcpy((char *) r->data + (size_t) (to + k * l.stride) * size,
                       (char *) a->data
                           + (size_t) (first + p[(Index) array_f64(n)[k] - 1].at * l.stride) * size,
                       size);
        }
    out[0] = val_from_array_take(&r);
done:
    if (work) buffer_release(work);
    array_drop(&a);
    array_drop(&n);
    array_drop(&r);
    return st;
}
/*
%!assert (nth_element ([3 1 2; 6 5 4], 1, 2), [1; 4])
*/

const Builtin sorting_builtins[] = {
    { "sort",        bi_sort,        1, 3, 0, 2, help_sort },
    { "issorted",    bi_issorted,    1, 3, 0, 1, help_issorted },
    { "sortrows",    bi_sortrows,    1, 2, 0, 2, help_sortrows },
    { "nth_element", bi_nth_element, 2, 3, 0, 1, help_nth_element },
    { 0 },
};
