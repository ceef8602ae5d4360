/* Averages and spread: mean, median, mode, var, std. */
#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/threads.h"
#include "kernel/reduce.h"
#include "lib/numeric.h"
#include "lib/order.h"
#include "lib/math/reduce.h"
#include "ops/binary.h"
#include "ops/convert.h"
#include "ops/index.h"

/* The default dimension of these functions: the first longer than one, else the first. (sum and its kin take
 * the first that is not one, which differs for empties: mean (zeros (0, 3)) is 0x1.) */
static int default_dim(const Dims *d)
{
    for (int k = 0; k < d->n; k++)
        if (d->d[k] > 1) return k;
    return 0;
}

/* DIM of mean, median, mode; zero-based. */
static Status stat_dim(Interp *it, const char *who, Value v, int *dim)
{
    double d = 0;
    if (val_class(v) > CLS_LOGICAL || !val_is_scalar(v))
        return err(it, "%s: DIM must be an integer and a valid dimension", who);
    Status st = val_get_double(it, v, &d);
    if (st != OK) return st;
    if (!(d >= 1) || d != floor(d)) return err(it, "%s: DIM must be an integer and a valid dimension", who);
    *dim = d > MAX_DIMS ? MAX_DIMS - 1 : (int) d - 1;
    return OK;
}

/* ---- mean ---- */

static Status mean_along(Interp *it, Value x, int dim, Value *out)
{
    Value sum = val_none(), n = val_none();
    Dims dims = val_dims(x);
    Status st = reduce_sum(it, x, dim, &sum);
    n = val_num((double) dims_extent(&dims, dim));
    if (st == OK) st = op_binary_take(it, BIN_EL_DIV, &sum, &n, out);
    val_drop(&sum);
    val_drop(&n);
    return st;
}

/* Geometric and harmonic means through the functions of the language, which know every class. */
static Status mean_by_map(Interp *it, Value x, int dim, bool harmonic, Value *out)
{
    Array *a = NULL;
    Value mapped = val_none(), m = val_none();
    Status st = val_to_class(it, x, val_class(x) == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE, &a);
    if (st == OK) st = array_make_unique(it, &a);
    if (st != OK) goto done;
    for (Index k = 0; k < a->numel; k++) {
        double v = array_get_double(a, k);
        if (v < 0 && !harmonic) {
            st = err(it, "mean: X must not contain any negative values");
            goto done;
        }
        array_set_double(a, k, harmonic ? 1 / v : log(v));
    }
    mapped = val_from_array_take(&a);
    st = mean_along(it, mapped, dim, &m);
    if (st == OK) st = val_to_array(it, m, &a);
    if (st == OK) st = array_make_unique(it, &a);
    if (st != OK) goto done;
    for (Index k = 0; k < a->numel; k++) {
        double v = array_get_double(a, k);
        array_set_double(a, k, harmonic ? 1 / v : exp(v));
    }
    *out = val_from_array_take(&a);
done:
    array_drop(&a);
    val_drop(&mapped);
    val_drop(&m);
    return st;
}

static bool is_mean_option(Value v) { return val_equals_cstr(v, "native") || val_equals_cstr(v, "double") || val_equals_cstr(v, "default"); }

static const char help_mean[] =
    "mean (x)\n"
    "mean (x, dim)\n"
    "mean (..., opt)\n"
    "Average along a dimension, by default the first longer than 1. opt is \"a\" (arithmetic), \"g\" (geometric) or\n"
    "\"h\" (harmonic); \"native\" and \"double\" say of which class the result is.\n"
    "  >> mean ([1 2; 3 6])\n"
    "  ans =\n"
    "\n"
    "     2   4\n"
    "\n"
    "See also: median, mode, std, var";
static Status bi_mean(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    Value x = in[0], m = val_none();
    int dim = -1;
    char kind = 'a';
    bool native = false, as_double = false;
    if (!val_is_number_or_logical(in[0])) return err(it, "mean: X must be a numeric vector or matrix");
    for (int k = 1; k < nin; k++) {
        if (val_is_struct(in[k])) return err(it, "tolower: not defined for %s", val_type_name(in[k]));
        if (val_class(in[k]) == CLS_LOGICAL) return err_usage(it, "mean");
    }
    bool kind_first = nin > 2 && val_is_char(in[1]) && val_numel(in[1]) == 1;
    for (int k = 2; k < nin; k++) {               /* a word that is none goes before a wrong dimension */
        bool word = val_is_char(in[k]) && (val_numel(in[k]) == 1 || is_mean_option(in[k]));
        if (!word && !(k == 2 && kind_first)) return err_usage(it, "mean");
    }
    for (int k = 1; k < nin; k++) {
        if (val_equals_cstr(in[k], "a") || val_equals_cstr(in[k], "g") || val_equals_cstr(in[k], "h"))
            kind = *val_chars(in[k], &(Index) { 0 });
        else if (val_equals_cstr(in[k], "native")) native = true;
        else if (val_equals_cstr(in[k], "double")) as_double = true;
        else if (val_equals_cstr(in[k], "default")) continue;
        else if (val_is_char(in[k]) && val_numel(in[k]) == 1)
            return err(it, "mean: mean type '%c' not recognized", *val_chars(in[k], &(Index) { 0 }));
        else if (dim >= 0 || val_class(in[k]) > CLS_LOGICAL || val_numel(in[k]) != 1) return err_usage(it, "mean");
        else {
            Status st = stat_dim(it, "mean", in[k], &dim);
            if (st != OK) return st;
        }
    }
    Dims dims = val_dims(x);
    if (dim < 0) dim = default_dim(&dims);
    Status st;
    if (kind == 'a') st = mean_along(it, x, dim, &m);
    else st = mean_by_map(it, x, dim, kind == 'h', &m);
    if (st == OK && (as_double || (native && val_is_integer_class(x)))) {
        st = op_convert(it, m, as_double ? CLS_DOUBLE : val_class(x), &out[0]);
        val_drop(&m);
    } else if (st == OK) {
        out[0] = m;
    }
    return st;
}
/*
%!assert (mean ([1 2; 3 6], 2), [1.5; 4.5])
%!assert (mean ([1 2 4], "g"), 2, 1e-15)
%!assert (mean ([]), NaN)
%!assert (size (mean (zeros (0, 3))), [0 1])
%!error <Invalid call to mean> mean ([1 NaN 3], "omitnan")
%!error <Invalid call to mean> mean ([1 2; 3 4], [1 2])
%!assert (mean (single ([1 2]), "double"), 1.5)
%!error <mean: mean type 'q' not recognized> mean (1, "q")
%!error <mean: X must not contain any negative values> mean ([1 -1], "g")
%!error <mean: X must be a numeric vector or matrix> mean ({1})
%!error <mean: DIM must be an integer and a valid dimension> mean ([1 2], 0)
*/

/* ---- median, mode ---- */

static double median_of(double *x, Index n, Class cls)
{
    for (Index k = 0; k < n; k++)
        if (isnan(x[k])) return NAN;
    double hi = kern_select_f64(n, x, n / 2);
    if (n % 2) return hi;
    /* The lower neighbour is the largest of those before. */
    double lo = x[0];
    for (Index k = 1; k < n / 2; k++)
        if (x[k] > lo) lo = x[k];
    if (lo == hi) return lo;
    return cls == CLS_SINGLE ? (double) (((float) lo + (float) hi) / 2) : (lo + hi) / 2;
}

/* Sorted order of a lane of complex numbers: the middle one or the mean of the two. */
static double _Complex median_of_complex(const Array *a, Index first, Index stride, Index n)
{
    SortPair *p = mem_array(n, 3 * sizeof *p);
    if (!p) {
        mem_note_failure();
        return NAN;
    }
    for (Index k = 0; k < n; k++) p[k].at = k;
    order_keys(a, (OrderLane) { first, stride, n }, true, false, p);
    kern_sort_pairs(n, p, p + n);
    order_keys(a, (OrderLane) { first, stride, n }, false, false, p + 2 * n);
    for (Index k = 0; k < n; k++) p[k].key = p[2 * n + p[k].at].key;
    kern_sort_pairs(n, p, p + n);
    double _Complex hi = array_get_complex(a, first + p[n / 2].at * stride);
    double _Complex lo = array_get_complex(a, first + p[(n - 1) / 2].at * stride);
    mem_free(p);
    return (lo + hi) / 2;
}

typedef struct Medians {
    const Array *a;
    Array *r;
    Lanes lanes;
} Medians;

/* The numbers of a lane, side by side. */
static void lane_numbers(const Array *a, Index first, Index stride, Index len, double *to)
{
    if (a->cls == CLS_DOUBLE) {
        const double *x = array_f64(a) + first;
        for (Index k = 0; k < len; k++) to[k] = x[k * stride];
        return;
    }
    for (Index k = 0; k < len; k++) to[k] = array_get_double(a, first + k * stride);
}

/* One lane that is long: work has room for it. */
typedef struct LongMedian {
    const Medians *m;
    double *work, result;
} LongMedian;

static void median_of_lane(void *context)
{
    LongMedian *job = context;
    const Array *a = job->m->a;
    Index n = job->m->lanes.len;
    lane_numbers(a, 0, 1, n, job->work);
    job->result = n > 0 ? median_of(job->work, n, (Class) a->cls) : NAN;
}

static Status median_of_long(Interp *it, const Medians *m)
{
    LongMedian job = { m, mem_array(m->lanes.len, sizeof(double)), 0 };
    if (!job.work) return err_out_of_memory(it);
    Status st = interrupt_run(it, median_of_lane, &job);
    mem_free(job.work);
    if (m->a->cls == CLS_LOGICAL) array_bool(m->r)[0] = job.result != 0;
    else array_set_double(m->r, 0, job.result);
    return st;
}

static void median_turns(void *context, Index from, Index to)
{
    const Medians *m = context;
    Lanes l = m->lanes;
    double *work = mem_array(l.len, sizeof(double));
    if (!work) {
        mem_note_failure();
        return;
    }
    for (Index q = from; q < to; q++) {
        Index first = q % l.stride + q / l.stride * l.len * l.stride;
        if (m->a->is_complex) {
            double _Complex z = median_of_complex(m->a, first, l.stride, l.len);
            if (m->a->cls == CLS_SINGLE) array_c64(m->r)[q] = (float _Complex) z;
            else array_c128(m->r)[q] = z;
            continue;
        }
        lane_numbers(m->a, first, l.stride, l.len, work);
        double v = l.len > 0 ? median_of(work, l.len, (Class) m->a->cls) : NAN;
        if (m->a->cls == CLS_LOGICAL) array_bool(m->r)[q] = v != 0;
        else array_set_double(m->r, q, v);
    }
    mem_free(work);
}

static Status median_along(Interp *it, Value x, int dim, Value *out)
{
    Array *a = NULL, *r = NULL;
    Status st = val_to_array(it, x, &a);
    if (st != OK) return st;
    Dims dims = array_dims(a);
    Lanes l = dims_lanes(&dims, dim);
    dims_set_extent(&dims, dim, 1);
    st = array_new_nd(it, (Class) a->cls, a->is_complex, &dims, &r);
    if (st != OK) goto done;
    /* a turn takes some 5 ns an element: threads pay from a few thousand on */
    Medians m = { a, r, l };
    Index turn = 8192 / (l.len + 1) + 1;
    if (l.stride * l.outer == 1 && !a->is_complex) {
        st = median_of_long(it, &m);
    } else {
        interrupt_cuts(it);
        threads_run(it->threads, l.stride * l.outer, turn, median_turns, &m);
        st = interrupt_was_cut(it);
    }
    if (st == OK && r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&r);
    return st;
}

static const char help_median[] =
    "median (x)\n"
    "median (x, dim)\n"
    "Middle value along a dimension; the mean of the two middle ones for an even number.\n"
    "  >> median ([4 1 3 2])\n"
    "  ans = 2.5000\n"
    "See also: mean, mode, quantile";
static Status bi_median(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    int dim = -1;
    if (!val_is_number_or_logical(in[0])) return err(it, "median: X must be a numeric vector or matrix");
    if (val_is_empty(in[0])) return err(it, "median: X cannot be an empty matrix");
    if (nin > 1) {
        Status st = stat_dim(it, "median", in[1], &dim);
        if (st != OK) return st;
    }
    Dims dims = val_dims(in[0]);
    if (dim < 0) dim = default_dim(&dims);
    return median_along(it, in[0], dim, &out[0]);
}
/*
%!assert (median ([1 2; 3 4; 9 9]), [3 4])
%!assert (median ([1 NaN]), NaN)
%!assert (median (int8 ([1 4])), int8 (3))
%!error <median: X cannot be an empty matrix> median ([])
*/

static const char help_mode[] =
    "[m, f, c] = mode (x)\n"
    "[m, f, c] = mode (x, dim)\n"
    "Most frequent value along a dimension (the smallest of several), how often it occurs, and a cell with all the\n"
    "values that occur so often.\n"
    "  >> mode ([1 2 2 3 3])\n"
    "  ans = 2\n"
    "See also: mean, median";
static Status bi_mode(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *m = NULL, *f = NULL, *c = NULL, *ties = NULL;
    SortPair *p = NULL;
    int dim = -1;
    if (!val_is_number_or_logical(in[0])) return err(it, "mode: X must be a numeric vector or matrix");
    Status st = nin > 1 ? stat_dim(it, "mode", in[1], &dim) : OK;
    if (st == OK) st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    Dims dims = array_dims(a);
    if (dim < 0) dim = default_dim(&dims);
    Lanes l = dims_lanes(&dims, dim);
    dims_set_extent(&dims, dim, 1);
    st = array_new_nd(it, (Class) a->cls, a->is_complex, &dims, &m);
    if (st == OK) st = array_new_nd(it, CLS_DOUBLE, false, &dims, &f);
    if (st == OK) st = array_new_cell(it, &dims, &c);
    if (st != OK) goto done;
    size_t size = class_elem_size((Class) a->cls, a->is_complex);
    p = mem_array(l.len, 2 * sizeof *p);
    if (!p) {
        st = err_out_of_memory(it);
        goto done;
    }
    for (Index o = 0; o < l.outer; o++)
        for (Index i = 0; i < l.stride; i++) {
            Index first = i + o * l.len * l.stride, to = i + o * l.stride, best = 0, count = 0, nties = 0;
            if (l.len == 0) {
                array_set_double(m, to, NAN);
                array_f64(f)[to] = 0;
                continue;
            }
            for (Index k = 0; k < l.len; k++) p[k].at = k;
            order_keys(a, (OrderLane) { first, l.stride, l.len }, false, false, p);
            st = order_pairs(it, l.len, p);
            if (st != OK) goto done;
            for (int pass = 0; pass < 2; pass++) {
                for (Index k = 0; k < l.len;) {
                    Index end = k + 1;
                    bool nan = p[k].key == UINT64_MAX && class_is_float((Class) a->cls);
                    while (!nan && end < l.len && p[end].key == p[k].key) end++;
                    if (pass == 0 && end - k > count) {
                        count = end - k;
                        best = p[k].at;
                        nties = 0;
                    }
                    if (end - k == count) {
                        if (pass == 1)
                            memcpy((char *) ties->data + (size_t) nties * size,
                                   (char *) a->data + (size_t) (first + p[k].at * l.stride) * size, size);
                        nties++;
                    }
                    k = end;
                }
                if (pass == 0) {
                    if (nout < 3) break;
                    Dims column = dims_2(nties, 1);
                    st = array_new_nd(it, (Class) a->cls, a->is_complex, &column, &ties);
                    if (st != OK) goto done;
                    nties = 0;
                }
            }
            memcpy((char *) m->data + (size_t) to * size,
                   (char *) a->data + (size_t) (first + best * l.stride) * size, size);
            array_f64(f)[to] = (double) count;
            if (nout > 2) val_set_take(&array_cells(c)[to], val_from_array_take(&ties));
        }
    out[0] = val_from_array_take(&m);
    bool nothing = a->ndims == 2 && array_rows(a) == 0 && array_cols(a) == 0;
    if (nout > 1) out[1] = nothing ? val_empty(it) : val_from_array_take(&f);
    if (nout > 2) out[2] = val_from_array_take(&c);
done:
    mem_free(p);
    array_drop(&a);
    array_drop(&m);
    array_drop(&f);
    array_drop(&c);
    array_drop(&ties);
    return st;
}
/*
%!test [m, f, c] = mode ([1 2 2 3 3]); assert (m, 2); assert (f, 2); assert (c, {[2; 3]})
%!assert (mode ([1 5; 1 6; 2 6]), [1 6])
*/

/* ---- var, std ---- */

typedef struct VarArgs {
    int dim;                /* zero-based; -1: default */
    bool all;
    double bias;            /* 0: divide by n - 1, 1: by n */
    Array *weights;         /* NULL: all equal; owned */
    Value dims;             /* several dimensions; borrowed, or T_NONE */
} VarArgs;

static const char bad_weight[] = "var: W must be 0, 1, or a vector of positive integers";

static Status parse_var(Interp *it, const Value *in, int nin, VarArgs *args)
{
    static const char bad_dim[] = "var: DIM must be a positive integer scalar, vector, or 'all'";
    *args = (VarArgs) { -1, false, 0, NULL, val_none() };
    if (nin > 3) return err_id(it, "Octave:invalid-fun-call", "var: function called with too many inputs");
    int position = 0;
    for (int k = 1; k < nin; k++) {
        position++;
        if (position == 2 && val_equals_cstr(in[k], "all")) {
            if (val_numel(in[1]) != 1) return err(it, "var: W must be either 0 or 1 when using 'ALL' as dimension");
            args->all = true;
            continue;
        }
        if (val_class(in[k]) > CLS_LOGICAL) return err(it, "%s", position == 1 ? bad_weight : bad_dim);
        if (position == 1) {
            if (val_is_empty(in[k])) continue;
            if (val_is_scalar(in[k])) {
                Status st = val_get_double(it, in[k], &args->bias);
                if (st != OK) return st;
                continue;
            }
            if (!val_is_vector(in[k])) return err(it, "%s", bad_weight);
            Status st = val_to_class(it, in[k], CLS_DOUBLE, &args->weights);
            if (st != OK) return st;
            for (Index j = 0; j < args->weights->numel; j++)
                if (!(array_f64(args->weights)[j] >= 0)) return err(it, "%s", bad_weight);
        } else {
            double d = 0;
            if (val_numel(in[k]) > 1) {
                args->dims = in[k];
                continue;
            }
            if (val_is_empty(in[k])) continue;
            Status st = val_get_double(it, in[k], &d);
            if (st != OK) return st;
            if (!(d >= 1) || d != floor(d)) return err(it, "%s", bad_dim);
            args->dim = d > MAX_DIMS ? MAX_DIMS - 1 : (int) d - 1;
        }
    }
    return OK;
}

static double spread_f64(const double *x, Index stride, Index n, double bias, const double *w)
{
    double mean = 0, sum = 0, total = 0;
    if (w) {
        for (Index k = 0; k < n; k++) total += w[k];
        for (Index k = 0; k < n; k++) mean += w[k] * x[k * stride];
        mean /= total;
        for (Index k = 0; k < n; k++) sum += w[k] * (x[k * stride] - mean) * (x[k * stride] - mean);
        return sum / total;
    }
    if (n == 1) return isfinite(x[0]) ? 0 : NAN;
    for (Index k = 0; k < n; k++) mean += x[k * stride];
    mean /= (double) n;
    for (Index k = 0; k < n; k++) {
        double d = x[k * stride] - mean;
        sum += d * d;
    }
    return sum / ((double) n - 1 + bias);
}

static double spread_complex(const Array *a, Index first, Index stride, Index n, double bias, const double *w)
{
    double _Complex mean = 0;
    double sum = 0, total = 0;
    for (Index k = 0; k < n; k++) {
        double weight = w ? w[k] : 1;
        mean += weight * array_get_complex(a, first + k * stride);
        total += weight;
    }
    mean /= total;
    if (n == 1) return 0;
    for (Index k = 0; k < n; k++) {
        double _Complex d = array_get_complex(a, first + k * stride) - mean;
        sum += (w ? w[k] : 1) * (creal(d) * creal(d) + cimag(d) * cimag(d));
    }
    return sum / (w ? total : (double) n - 1 + bias);
}

static Status variance(Interp *it, const Value *in, int nin, bool root, Value *out)
{
    VarArgs args = { .weights = NULL };
    Array *a = NULL, *r = NULL;
    if (!val_is_number_or_logical(in[0])) return err(it, "var: X must be a numeric vector or matrix");
    Status st = parse_var(it, in, nin, &args);
    Value x = val_retain(in[0]);
    if (st == OK && !val_is_none(args.dims)) {
        Value merged = val_none();
        st = merge_dims(it, in[0], args.dims, "var: DIM must be a positive integer scalar, vector, or 'all'",
                        &merged, &args.dim);
        if (st == OK) val_set_take(&x, merged);
    }
    if (st == OK) st = arg_float_array(it, "var", x, &a);
    if (st != OK) goto done;
    Dims dims = array_dims(a);
    if (args.all) {
        dims = dims_2(a->numel, 1);
        args.dim = 0;
    }
    if (dims.n == 2 && dims.d[0] == 0 && dims.d[1] == 0 && args.dim < 0) dims.d[1] = 1;
    if (args.dim < 0) args.dim = dims_first_nonsingleton(&dims);
    Lanes l = dims_lanes(&dims, args.dim);
    if (args.weights && args.weights->numel != l.len) {
        st = err(
            it,
            "var: the length of W must be equal to the size of X in the dimension along which variance is "
            "calculated");
        goto done;
    }
    if (args.bias != 0 && args.bias != 1) {
        if (l.len != 1 || !(args.bias > 0)) {
            st = err(it, "%s", bad_weight);
            goto done;
        }
        args.bias = 0;                  /* the weight of the one number there is */
    }
    dims_set_extent(&dims, args.dim, 1);
    st = array_new_nd(it, (Class) a->cls, false, &dims, &r);
    if (st != OK) goto done;
    const double *w = args.weights ? array_f64(args.weights) : NULL;
    if (a->cls == CLS_DOUBLE && !a->is_complex && !w && l.len > 1) {
        kern_var_f64(it->threads, l, (double) l.len - 1 + args.bias, array_f64(a),
                     array_f64(r));
        for (Index k = 0; k < r->numel && root; k++) array_f64(r)[k] = sqrt(array_f64(r)[k]);
        goto finish;
    }
    if (a->cls == CLS_SINGLE && !a->is_complex && !w && l.len > 1) {
        kern_var_f32(it->threads, l, (double) l.len - 1 + args.bias, array_f32(a),
                     array_f32(r));
        for (Index k = 0; k < r->numel && root; k++) array_f32(r)[k] = sqrtf(array_f32(r)[k]);
        goto finish;
    }
    for (Index o = 0; o < l.outer; o++)
        for (Index i = 0; i < l.stride; i++) {
            Index first = i + o * l.len * l.stride, to = i + o * l.stride;
            double v;
            if (l.len == 0) v = NAN;
            else if (a->is_complex) v = spread_complex(a, first, l.stride, l.len, args.bias, w);
            else if (a->cls == CLS_SINGLE && !w) v = isfinite(array_f32(a)[first]) ? 0 : NAN;        /* a single one */
            else if (a->cls == CLS_SINGLE) v = spread_complex(a, first, l.stride, l.len, args.bias, w);
            else v = spread_f64(array_f64(a) + first, l.stride, l.len, args.bias, w);
            if (a->cls == CLS_SINGLE) array_f32(r)[to] = root ? sqrtf((float) v) : (float) v;
            else array_f64(r)[to] = root ? sqrt(v) : v;
        }
finish:
    out[0] = val_from_array_take(&r);
done:
    val_drop(&x);
    array_drop(&args.weights);
    array_drop(&a);
    array_drop(&r);
    return st;
}

static const char help_var[] =
    "var (x)\n"
    "var (x, w)\n"
    "var (x, w, dim)\n"
    "Variance along a dimension: the sum of squared distances from the mean, divided by n - 1 (w = 0) or n (w = 1);\n"
    "or with the weights in the vector w. dim may be a vector of dimensions, or \"all\" for every element.\n"
    "  >> var ([1 2 3 4])\n"
    "  ans = 1.6667\n"
    "See also: std, mean, cov";
static Status bi_var(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return variance(it, in, nin, false, out);
}
/*
%!assert (var ([1 2; 3 6]), [2 8])
%!assert (var ([1 2; 3 6], 1, 2), [0.25; 2.25])
%!assert (var ([]), NaN)
%!assert (var (reshape (1:8, 2, 2, 2), 0, [1 2]), cat (3, 5/3, 5/3), 1e-15)
%!assert (var ([1 2 4; 3 6 4]), [2 8 0])
%!error <var: function called with too many outputs> [v, m] = var (1:3)
%!error <var: X must be a numeric vector or matrix> var ({1})
%!error <var: W must be 0, 1, or a vector of positive integers> var ([1 2], 2)
*/

static const char help_std[] =
    "std (x)\n"
    "std (x, w)\n"
    "std (x, w, dim)\n"
    "Standard deviation along a dimension: the square root of var.\n"
    "  >> std ([2 4 4 4 5 5 7 9], 1)\n"
    "  ans = 2\n"
    "See also: var, mean";
static Status bi_std(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return variance(it, in, nin, true, out);
}
/*
%!assert (std ([1 2; 3 6]), sqrt ([2 8]))
*/

const Builtin averages_builtins[] = {
    { "mean",   bi_mean,   1, 4, 0, 1, help_mean },
    { "median", bi_median, 1, 2, 0, 1, help_median },
    { "mode",   bi_mode,   1, 2, 0, 3, help_mode },
    { "var",    bi_var,    1, 3, 0, 1, help_var },
    { "std",    bi_std,    1, -1, 0, 1, help_std },
    { 0 },
};
