/* Values collected in groups: histc by intervals, accumarray by subscripts. */
#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "kernel/gather.h"
#include "lang/call.h"
#include "lib/numeric.h"
#include "lib/order.h"
#include "lib/shape_args.h"
#include "ops/concat.h"
#include "ops/index.h"
#include "value/func.h"

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
    if (val_class(in[1]) > CLS_CHAR || val_is_complex(in[1]))
        return err(it, "histc: EDGES must be real-valued, not complex");
    double where = 1;
    if (nin > 2 && val_numel(in[2]) == 1 && val_is_numeric(in[2]) && val_get_double(it, in[2], &where) != OK) return ERR;
    if (nin > 2 && (val_numel(in[2]) != 1 || where != floor(where) || where < 1 || where > val_ndims(in[0])))
        return err(it, "histc: DIM must be an integer and a valid dimension");
    Status st = nin > 2 ? arg_dim(it, "histc", in[2], &dim) : OK;
    if (st == OK && val_is_empty(in[1])) {
        st = warn(it, "histc: empty EDGES specified\n");
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
        SortPair *w = mem_array(m, 2 * sizeof *w);
        double *copy = mem_array(m, sizeof *copy);
        if (!w || !copy) {
            mem_free(w);
            mem_free(copy);
            st = err_out_of_memory(it);
            goto done;
        }
        memcpy(copy, edges, (size_t) m * sizeof *copy);
        for (Index k = 0; k < m; k++) w[k] = (SortPair) { sort_key_f64(copy[k]), k };
        st = order_pairs(it, m, w);
        for (Index k = 0; st == OK && k < m; k++) edges[k] = copy[w[k].at];
        mem_free(copy);
        mem_free(w);
    }
    Dims dims = array_dims(x), shape = dims;
    if (dim < 0) {                         /* the first with more than one element: an empty one is not that */
        for (dim = 0; dim < dims.n && dims.d[dim] < 2;) dim++;
        if (dim == dims.n) dim = 0;
    }
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
                if (interrupt_at(it, at)) goto left;
                if (isnan(v) || v > edges[m - 1]) continue;
                Index bin = order_lookup(edges, m, false, v);
                if (bin == 0) continue;
                array_f64(r)[i + l.stride * (bin - 1 + m * o)]++;
                if (idx) array_f64(idx)[at] = (double) bin;
            }
left:
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
%!assert (size (histc (zeros (0, 3), [1 2])), [0 2])
%!assert (size (histc (zeros (0, 3), [1 2], 1)), [2 3])
%!assert (size (histc (zeros (1, 0), 1:3)), [3 0])
%!assert (histc (zeros (0, 1), 1:3), [0; 0; 0])
%!assert (histc (2, 1:3), [0; 1; 0])
%!assert (histc ([true false], [false true]), [1 1])
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

/* Octave's words for subscripts that no element can have: those of several columns are seen by sub2ind. */
static Status err_subscript(Interp *it, double s, Index column, Index columns)
{
    if (columns == 1 || isnan(s)) return err(it, "accumarray: indices must be positive integers");
    if (s != floor(s)) return err(it, "sub2ind: dimension vector DIMS must contain integers");
    return err_id(it, "Octave:invalid-index", "index (%s%.0f%s): subscripts must be either integers 1 to (2^63)-1 or logicals",
                  column > 0 ? "_," : "", s, column == columns - 1 ? "" : ",_");
}

static Status groups_of(Interp *it, const Array *subs, Value size, Groups *g)
{
    Index n = array_rows(subs), nd = array_cols(subs);
    double top[MAX_DIMS] = { 0 };
    bool column = nd == 1;
    if (nd > MAX_DIMS) return err(it, "accumarray: dimensions mismatch");
    for (Index j = 0; j < nd; j++) {
        Index highest = kern_positions_top(n, array_f64(subs) + j * n);
        if (highest >= 0) {
            top[j] = (double) highest;
            continue;
        }
        for (Index i = 0; i < n; i++) {
            double s = array_f64(subs)[j * n + i];
            if (!(s >= 1) || s != floor(s)) return err_subscript(it, s, j, nd);
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
                if (top[j] > (double) dims_extent(&g->dims, (int) j))
                    return err(it, "accumarray: index out of range");
        }
    }
    Dims full = g->dims;
    dims_normalize(&g->dims);
    /* positions beyond what an array of doubles could have need not even have a number */
    if (dims_numel(&g->dims) < 0 || dims_numel(&g->dims) > INDEX_MAX_VALUE / 16) return err_out_of_memory(it);
    g->room = buffer_new(it->pool, size_bytes(size_add(n, 1), sizeof(Index)), false);
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
        unsigned char *seen = mem_array_zero(r->numel, 1);
        if (!seen) {
            st = err_out_of_memory(it);
            goto done;
        }
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
static Status accum_extreme(Interp *it, const Groups *g, const Array *vals, bool want_max, double fill,
                            Value *out)
{
    Array *r = NULL;
    Class cls = vals->cls == CLS_LOGICAL || vals->cls == CLS_CHAR ? CLS_DOUBLE : (Class) vals->cls;
    Status st = array_zeros_nd(it, cls, false, &g->dims, &r);
    if (st != OK) return st;
    unsigned char *seen = mem_array_zero(r->numel, 1);
    if (!seen) {
        array_drop(&r);
        return err_out_of_memory(it);
    }
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
    SortPair *p = mem_array(g->n, 2 * sizeof *p);
    ValueList results = VALUE_LIST_INIT;
    Index *places = mem_array(g->n, sizeof(Index)), nplaces = 0;
    if (!p || !places) {
        mem_free(p);
        mem_free(places);
        return err_out_of_memory(it);
    }
    Array *r = NULL, *idx = NULL;
    Value all = val_none(), column = val_none();
    bool cells = false;
    Status st = OK;
    for (Index k = 0; k < g->n; k++) p[k] = (SortPair) { (uint64_t) g->at[k], k };
    st = order_pairs(it, g->n, p);
    Value colon = val_colon();                          /* groups are columns, however the values lie */
    if (st == OK) st = op_index(it, NULL, vals, &colon, 1, &column);
    for (Index k = 0; k < g->n && st == OK;) {
        Index end = k;
        while (end < g->n && p[end].key == p[k].key) end++;
        st = array_new(it, CLS_DOUBLE, end - k, 1, &idx);
        if (st != OK) break;
        for (Index j = k; j < end; j++)
            array_f64(idx)[j - k] = val_is_scalar(vals) ? 1 : (double) p[j].at + 1;
        Value i = val_from_array_take(&idx), part = val_none(), result = val_none();
        st = op_index(it, NULL, column, &i, 1, &part);
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
        if (results.n > 0) st = op_concat(it, "vertcat", 0, results.v, results.n, &all);
        if (st == OK && results.n > 0) st = val_to_array(it, all, &idx);
        if (st == OK && results.n > 0 && idx->numel != nplaces)
            st = err(it, "cellfun: all values must be scalars when UniformOutput = true");
        if (st != OK) goto done;
        Class cls = idx ? (Class) idx->cls : CLS_DOUBLE;
        if (cls == CLS_CHAR || (cls == CLS_LOGICAL && fill != 0 && fill != 1)) cls = CLS_DOUBLE;
        bool cplx = idx && idx->is_complex;
        st = array_zeros_nd(it, cls, cplx, &g->dims, &r);
        if (st != OK) goto done;
        if (fill != 0)
            for (Index k = 0; k < r->numel; k++) array_set_double(r, k, fill);
        for (Index k = 0; k < nplaces; k++) {
            if (cls == CLS_LOGICAL) array_bool(r)[places[k]] = array_bool(idx)[k];
            else if (cplx && cls == CLS_DOUBLE) array_c128(r)[places[k]] = array_get_complex(idx, k);
            else array_set_double(r, places[k], array_get_double(idx, k));
        }
    }
    if (st == OK) *out = val_from_array_take(&r);
done:
    mem_free(p);
    mem_free(places);
    vlist_free(&results);
    val_drop(&all);
    val_drop(&column);
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
    "accumarray (subs, vals, size, fn, 0, true)\n"
    "Collect the values that have the same subscripts (rows of subs, or a cell of index vectors) and add them, or\n"
    "reduce each group with fn. size fixes the size of the result; fill stands where there are no values. With true as\n"
    "the last argument the result is a sparse matrix.\n"
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
    bool wants_sparse = false;
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
    bool one = val_is_scalar(in[1]);
    if (st == OK && val_class(stacked) <= CLS_CHAR && val_class(in[1]) <= CLS_CHAR && !one && val_numel(in[1]) != val_rows(stacked))
        st = err(it, "accumarray: dimension mismatch");
    if (st == OK && !class_is_numeric(val_class(stacked)))
        st = err(it, "__accumarray_sum__: first argument must be numeric");
    if (st == OK && (val_class(in[1]) > CLS_LOGICAL)) st = err_wrong_type(it, "accumarray", in[1]);
    if (st == OK) st = val_to_class(it, stacked, CLS_DOUBLE, &subs);
    if (st == OK) st = val_to_array(it, in[1], &vals);
    if (st == OK && nin > 4 && !val_is_empty(in[4])) st = val_get_double(it, in[4], &fill);
    if (st == OK && nin > 5) st = op_is_true(it, in[5], &wants_sparse);
    if (st == OK && wants_sparse && fill != 0) st = err(it, "accumarray: FILLVAL must be zero in the sparse case");
    if (st != OK) goto done;
    if (array_cols(subs) == 0) {        /* rows without a subscript are none */
        Dims none = dims_2(0, 1);
        Array *flat = NULL;
        st = array_reshape(it, subs, &none, &flat);
        if (st != OK) goto done;
        array_drop(&subs);
        subs = flat;
    }
    if (vals->numel != 1 && vals->numel != array_rows(subs)) {
        st = err(it, "accumarray: dimensions mismatch");
        goto done;
    }
    if (!val_is_none(fn) && !val_is_empty(fn) && !val_is_func(fn)) {
        st = err(it, "accumarray: FUNC must be a function handle");
        goto done;
    }
    if (wants_sparse) {
        Value args[4] = { stacked, in[1], size, fn };
        st = call_name(it, "__accumarray_sparse__", args, val_is_func(fn) ? 4 : 3, &out[0], 1);
        goto done;
    }
    st = groups_of(it, subs, size, &g);
    if (st != OK) goto done;
    bool real_vals = !vals->is_complex && vals->cls != CLS_INT64 && vals->cls != CLS_UINT64;
    if (!val_is_func(fn) || is_handle_to(fn, "sum")) st = accum_sum(it, &g, vals, fill, &out[0]);
    else if (is_handle_to(fn, "max") && real_vals) st = accum_extreme(it, &g, vals, true, fill, &out[0]);
    else if (is_handle_to(fn, "min") && real_vals) st = accum_extreme(it, &g, vals, false, fill, &out[0]);
    else {
        Value colon = val_colon(), column = val_none();      /* fn sees columns */
        st = op_index(it, NULL, in[1], &colon, 1, &column);
        if (st == OK) st = accum_call(it, &g, column, fn, fill, &out[0]);
        val_drop(&column);
    }
done:
    if (g.room) buffer_release(g.room);
    array_drop(&subs);
    array_drop(&vals);
    val_drop(&stacked);
    val_drop(&empty);
    return st;
}
/*
%!assert (accumarray (zeros (3, 0), 1), zeros (0, 1))
%!assert (accumarray (zeros (2, 0), 1, [2 2]), zeros (2))
%!error <accumarray: dimensions mismatch> accumarray (zeros (3, 0), [1; 2; 3])
%!assert (accumarray ({[1 2 1], [1 1 2]}, [10 20 30]), [10 30; 20 0])
%!assert (accumarray ({[1; 2], [2; 2], [1; 1]}, 5), [0 5; 0 5])
%!assert (accumarray ([1 1; 2 3; 1 1], [1 2 3]), [4 0 0; 0 0 2])
%!assert (accumarray ([1; 3], [5; 6], [], @mean, NaN), [5; NaN; 6])
%!assert (accumarray ([1; 2; 2], [1; 2; 3], [], @(x) {x}), {1; [2; 3]})
%!assert (accumarray ([1 1; 2 3; 2 3], [5; 6; 7], [3 4], [], 0, true), sparse ([1 2], [1 3], [5 13], 3, 4))
%!assert (accumarray ([1 1; 2 3; 2 3], [5; 6; 7], [3 4], @max, 0, true), sparse ([1 2], [1 3], [5 7], 3, 4))
%!assert (accumarray ({[1; 2; 2], [2; 2; 2]}, 1, [], @(v) numel (v), [], true), sparse ([0 1; 0 2]))
%!assert (accumarray ([1; 3; 3], [5; 6; -6], [4 1], [], 0, true), sparse ([5; 0; 0; 0]))
%!assert (nnz (accumarray ([1 1; 1e5 1e5], 1, [1e5 1e5], [], 0, true)), 2)
%!error <accumarray: FILLVAL must be zero in the sparse case> accumarray ([1; 2], 1, [], [], 5, true)
%!error <accumarray: in the sparse case, needs 1 or 2 subscripts> accumarray ([1 1 1], 1, [], [], 0, true)
%!error <accumarray: indices must be positive integers> accumarray ([0; 1], 1)
*/

const Builtin accumulate_builtins[] = {
    { "histc",      bi_histc,      2, 3, 0, 2, help_histc },
    { "accumarray", bi_accumarray, 2, 6, 0, 1, help_accumarray },
    { 0 },
};
