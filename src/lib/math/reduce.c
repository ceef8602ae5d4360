/* Sums, products, truth along a dimension: sum, prod, sumsq, cumsum, cumprod, any, all, nnz.
 *
 * Integers and logical values are reduced in double precision, as this Octave does, unless "native" is asked
 * for. An empty 0x0 matrix counts as 0x1: sum ([]) is 0. The loops are in kernel/reduce.c. */
#include "lib/math/reduce.h"

#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "kernel/reduce.h"
#include "lib/numeric.h"

typedef enum Fold { FOLD_SUM, FOLD_PROD, FOLD_SUMSQ, FOLD_CUMSUM, FOLD_CUMPROD } Fold;

typedef enum ReduceType { TYPE_DEFAULT, TYPE_NATIVE, TYPE_DOUBLE, TYPE_EXTRA } ReduceType;

typedef struct ReduceArgs {
    int dim;            /* zero-based; -1: the first that is not one */
    ReduceType type;
} ReduceArgs;

/* How a function speaks of arguments that it does not take, and what dimension it takes. */
typedef struct ReduceRules {
    const char *who, *bad_dim;
    const char *bad_text;     /* NULL: a text is a wrong dimension */
    bool zero_ok;             /* dimension 0 means the default one */
    bool truncates;           /* dimension 1.5 is 1 */
    bool types;               /* "native" and its kin */
} ReduceRules;

/* The arguments behind the first: a type at the end, a dimension before it. */
static Status parse_args(Interp *it, const ReduceRules *rules, const Value *in, int nin, ReduceArgs *args)
{
    const char *who = rules->who;
    *args = (ReduceArgs) { -1, TYPE_DEFAULT };
    if (nin > 1 && val_is_char(in[nin - 1]) && rules->bad_text) {
        Value text = in[nin - 1];
        if (rules->types && val_equals_cstr(text, "native")) args->type = TYPE_NATIVE;
        else if (rules->types && val_equals_cstr(text, "double")) args->type = TYPE_DOUBLE;
        else if (rules->types && val_equals_cstr(text, "extra")) args->type = TYPE_EXTRA;
        else {
            Index len;
            const char *name = val_chars(text, &len);
            return err(it, rules->bad_text, who, name ? (int) len : 0, name ? name : "");
        }
        nin--;
    }
    if (nin > 2) return err_usage(it, who);
    if (nin < 2) return OK;
    if (val_class(in[1]) > CLS_LOGICAL || val_is_empty(in[1])) {
        if (rules->bad_text && !rules->types) return err(it, rules->bad_text, who, 0, "");
        return err(it, "octave_base_value::int_value (): wrong type argument '%s'", arg_type_name(in[1]));
    }
    double d;
    Status st = val_get_double(it, in[1], &d);
    if (st != OK) return st;
    if (!rules->truncates && d != floor(d)) return err(it, "conversion of %g to int value failed", d);
    if (isnan(d) || d < -0x1p31) d = rules->truncates ? INFINITY : isnan(d) ? 0 : d;     /* wraps around */
    d = trunc(d);
    if (d < (rules->zero_ok ? 0 : 1)) return err(it, rules->bad_dim, who, (int) (d < -1e9 ? -1e9 : d));
    if (d >= 1) args->dim = d > MAX_DIMS ? MAX_DIMS - 1 : (int) d - 1;
    return OK;
}

/* Dimensions of a reduction's result; *dim is filled in where it is -1. */
static Dims reduced_dims(const Array *a, int *dim, Lanes *lanes)
{
    Dims d = array_dims(a);
    if (d.n == 2 && d.d[0] == 0 && d.d[1] == 0) d.d[1] = 1;
    if (*dim < 0) *dim = dims_first_nonsingleton(&d);
    *lanes = dims_lanes(&d, *dim);
    if (*dim < d.n) d.d[*dim] = 1;
    dims_normalize(&d);
    return d;
}

#define CALL(op, a, out, lanes) \
    do { \
        if ((a)->is_complex && (a)->cls == CLS_SINGLE) \
            kern_##op##_c64(threads, lanes, (a)->data, (out)->data); \
        else if ((a)->is_complex) \
            kern_##op##_c128(threads, lanes, (a)->data, (out)->data); \
        else if ((a)->cls == CLS_SINGLE) \
            kern_##op##_f32(threads, lanes, (a)->data, (out)->data); \
        else \
            kern_##op##_f64(threads, lanes, (a)->data, (out)->data); \
    } while (0)

static void fold_float(Threads *threads, Fold fold, const Array *a, Array *out, Lanes lanes)
{
    switch (fold) {
    case FOLD_SUM: CALL(sum, a, out, lanes); break;
    case FOLD_PROD: CALL(prod_lanes, a, out, lanes); break;
    case FOLD_SUMSQ: CALL(sumsq, a, out, lanes); break;
    case FOLD_CUMSUM: CALL(cumsum, a, out, lanes); break;
    case FOLD_CUMPROD: CALL(cumprod, a, out, lanes); break;
    }
}

/* One long running sum is in one piece. */
typedef struct RunningJob {
    Fold fold;
    const Array *a;
    Array *out;
    Lanes lanes;
} RunningJob;

static void run_along(void *context)
{
    const RunningJob *job = context;
    fold_float(NULL, job->fold, job->a, job->out, job->lanes);
}

static Status fold_floats(Interp *it, Fold fold, const Array *a, Array *out, Lanes lanes)
{
    enum { LONG = 1 << 20 };
    RunningJob job = { fold, a, out, lanes };
    if ((fold == FOLD_CUMSUM || fold == FOLD_CUMPROD) && lanes.len > LONG) return interrupt_run(it, run_along, &job);
    fold_float(it->threads, fold, a, out, lanes);
    return OK;
}

/* Reductions in an integer class saturate at every step; 64 bits fit into a long double. */
static long double int_elem(const Array *a, Index k)
{
    if (a->cls == CLS_INT64) return ((const int64_t *) a->data)[k];
    if (a->cls == CLS_UINT64) return ((const uint64_t *) a->data)[k];
    return array_get_double(a, k);
}

static void int_store(Array *a, Index k, long double x)
{
    if (a->cls == CLS_INT64) ((int64_t *) a->data)[k] = (int64_t) x;
    else if (a->cls == CLS_UINT64) ((uint64_t *) a->data)[k] = (uint64_t) x;
    else array_set_double(a, k, (double) x);
}

static void int_limits(Class cls, long double *lo, long double *hi)
{
    int bytes = (int) class_elem_size(cls, false);
    bool is_signed = cls <= CLS_INT64;
    *hi = ldexpl(1, bytes * 8 - is_signed) - 1;
    *lo = is_signed ? -*hi - 1 : 0;
}

/* -1: none of those whose sums have loops of their own */
static int int_sum_type(Class cls)
{
    switch (cls) {
    case CLS_INT8: return KERN_INT_I8;
    case CLS_INT16: return KERN_INT_I16;
    case CLS_INT32: return KERN_INT_I32;
    case CLS_UINT8: return KERN_INT_U8;
    case CLS_UINT16: return KERN_INT_U16;
    case CLS_UINT32: return KERN_INT_U32;
    default: return -1;
    }
}

static void fold_native_int(Threads *threads, Fold fold, const Array *a, Array *out, Lanes lanes)
{
    long double lo, hi;
    int type = int_sum_type((Class) a->cls);
    if (fold == FOLD_SUM && type >= 0) {
        kern_sum_int_native(threads, (KernIntType) type, lanes, a->data,
                            out->data);
        return;
    }
    int_limits((Class) a->cls, &lo, &hi);
    bool running = fold == FOLD_CUMSUM || fold == FOLD_CUMPROD;
    bool product = fold == FOLD_PROD || fold == FOLD_CUMPROD;
    for (Index o = 0; o < lanes.outer; o++)
        for (Index i = 0; i < lanes.stride; i++) {
            long double acc = product ? 1 : 0;
            for (Index k = 0; k < lanes.len; k++) {
                Index at = i + lanes.stride * (k + lanes.len * o);
                long double x = int_elem(a, at);
                if (fold == FOLD_SUMSQ) x = x * x > hi ? hi : x * x;
                acc = product ? acc * x : acc + x;
                acc = acc > hi ? hi : acc < lo ? lo : acc;
                if (running) int_store(out, at, acc);
            }
            if (!running) int_store(out, i + lanes.stride * o, acc);
        }
}

static Status fold_truth_native(Interp *it, Fold fold, const Array *a, const Dims *dims, Lanes lanes,
                                Value *out)
{
    Array *r = NULL;
    Status st = array_new_nd(it, CLS_LOGICAL, false, dims, &r);
    if (st != OK) return st;
    kern_any_all(it->threads, fold == FOLD_PROD, KERN_ELEM_INT, 1, lanes,
                 a->data, array_bool(r));
    *out = val_from_array_take(&r);
    return OK;
}

/* The numbers a fold works on: single stays single unless double is asked for. */
static Status fold_operand(Interp *it, Array **a, ReduceType type)
{
    Class cls = (Class) (*a)->cls;
    bool widen = cls == CLS_SINGLE && (type == TYPE_DOUBLE || type == TYPE_EXTRA);
    if (class_is_float(cls) && !widen) return OK;
    Array *wide = NULL;
    Status st = array_to_class(it, *a, CLS_DOUBLE, &wide);
    if (st != OK) return st;
    array_drop(a);
    *a = wide;
    return OK;
}

static Status fold_all(Interp *it, Fold fold, Value x, const ReduceArgs *args, Value *out)
{
    Array *a = NULL, *r = NULL;
    int dim = args->dim;
    bool running = fold == FOLD_CUMSUM || fold == FOLD_CUMPROD;
    Lanes lanes;
    Status st = val_to_array(it, x, &a);
    if (st != OK) return st;
    Dims dims;
    if (running) {
        dims = array_dims(a);
        if (dim < 0) dim = dims_first_nonsingleton(&dims);
        lanes = dims_lanes(&dims, dim);
    } else {
        dims = reduced_dims(a, &dim, &lanes);
    }
    if (args->type == TYPE_NATIVE && a->cls == CLS_LOGICAL && !running) {
        st = fold_truth_native(it, fold, a, &dims, lanes, out);
        goto done;
    }
    if (args->type == TYPE_NATIVE && class_is_integer((Class) a->cls)) {
        st = array_new_nd(it, (Class) a->cls, false, &dims, &r);
        if (st != OK) goto done;
        fold_native_int(it->threads, fold, a, r, lanes);
        *out = val_from_array_take(&r);
        goto done;
    }
    if (fold == FOLD_SUM && a->cls == CLS_LOGICAL) {
        st = array_new_nd(it, CLS_DOUBLE, false, &dims, &r);
        if (st != OK) goto done;
        kern_sum_bool(it->threads, lanes, a->data, array_f64(r));
        *out = val_from_array_take(&r);
        goto done;
    }
    if (fold == FOLD_SUM && int_sum_type((Class) a->cls) >= 0 && lanes.len < KERN_SUM_EXACT) {
        st = array_new_nd(it, CLS_DOUBLE, false, &dims, &r);
        if (st != OK) goto done;
        kern_sum_int(it->threads, (KernIntType) int_sum_type((Class) a->cls), lanes, a->data, array_f64(r));
        *out = val_from_array_take(&r);
        goto done;
    }
    st = fold_operand(it, &a, args->type);
    if (st != OK) goto done;
    st = array_new_nd(it, (Class) a->cls, a->is_complex && fold != FOLD_SUMSQ, &dims, &r);
    if (st != OK) goto done;
    if (args->type == TYPE_EXTRA && fold == FOLD_SUM && !a->is_complex)
        kern_sum_extra_f64(lanes, array_f64(a), array_f64(r));
    else
        st = fold_floats(it, fold, a, r, lanes);
    if (st == OK && r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&r);
    return st;
}

/* Interrupted: the result is incomplete, and call_builtin throws it away. */
static Status fold_value(Interp *it, Fold fold, Value x, const ReduceArgs *args, Value *out)
{
    threads_stop_at(it->threads, &it->interrupted);
    Status st = fold_all(it, fold, x, args, out);
    threads_stop_at(it->threads, NULL);
    return st;
}

Status reduce_sum(Interp *it, Value x, int dim, Value *out)
{
    ReduceArgs args = { dim, TYPE_DEFAULT };
    return fold_value(it, FOLD_SUM, x, &args, out);
}

static bool is_array_like(Value v) { return val_class(v) <= CLS_CHAR; }

static const char help_sum[] =
    "sum (x)\n"
    "sum (x, dim)\n"
    "sum (..., \"native\")\n"
    "sum (..., \"double\")\n"
    "sum (..., \"extra\")\n"
    "Add the elements of x along dimension dim, by default the first that is not 1. The sum of integers and\n"
    "logical values is double unless \"native\" asks for their own class; \"extra\" carries the rounding errors\n"
    "along.\n"
    "  >> sum ([1 2; 3 4])\n"
    "  ans =\n"
    "\n"
    "     4   6\n"
    "\n"
    "See also: cumsum, prod, sumsq, mean";
static Status bi_sum(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    if (nin == 1 && in[0].tag == T_NUM) {
        out[0] = in[0];
        return OK;
    }
    if (!is_array_like(in[0])) return err_wrong_type(it, "sum", in[0]);
    ReduceArgs args;
    static const ReduceRules rules = {
        "sum", "%s: invalid dimension DIM = %d", "%s: unrecognized type argument '%.*s'", false, true, true
    };
    Status st = parse_args(it, &rules, in, nin, &args);
    return st != OK ? st : fold_value(it, FOLD_SUM, in[0], &args, &out[0]);
}
/*
%!assert (sum ([1 2; 3 4], 2), [3; 7])
%!assert (sum ([]), 0)
%!assert (sum (zeros (0, 3)), [0 0 0])
%!assert (sum (int8 ([100 100]), "native"), int8 (127))
%!assert (class (sum (int8 (1))), "double")
%!error <sum: unrecognized type argument 'omitnan'> sum ([1 NaN 2], "omitnan")
%!error <sum: unrecognized type argument 'all'> sum ([1 2; 3 4], 1, "all")
%!error <sum: wrong type argument 'cell'> sum ({1})
%!error <sum: invalid dimension DIM = 0> sum (1, 0)
*/

static const char help_prod[] =
    "prod (x)\n"
    "prod (x, dim)\n"
    "prod (..., \"native\")\n"
    "prod (..., \"double\")\n"
    "Multiply the elements of x along dimension dim, by default the first that is not 1.\n"
    "  >> prod ([2 3 4])\n"
    "  ans = 24\n"
    "See also: cumprod, sum, factorial";
static Status bi_prod(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    if (!is_array_like(in[0])) return err_wrong_type(it, "prod", in[0]);
    ReduceArgs args;
    static const ReduceRules rules = {
        "prod", "%s: invalid dimension DIM = %d", "%s: unrecognized type argument '%.*s'", false, true, true
    };
    Status st = parse_args(it, &rules, in, nin, &args);
    return st != OK ? st : fold_value(it, FOLD_PROD, in[0], &args, &out[0]);
}
/*
%!assert (prod ([1 2; 3 4]), [3 8])
%!assert (prod ([]), 1)
%!error <prod: wrong type argument 'cell'> prod ({1})
*/

static const char help_sumsq[] =
    "sumsq (x)\n"
    "sumsq (x, dim)\n"
    "Sum of the squares of the elements along dimension dim; of their magnitudes where x is complex.\n"
    "  >> sumsq ([3 4])\n"
    "  ans = 25\n"
    "See also: sum, norm";
static Status bi_sumsq(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    if (val_is_char(in[0])) return err(it, "invalid conversion from string to real N-D array");
    if (!is_array_like(in[0])) return err_wrong_type(it, "sumsq", in[0]);
    ReduceArgs args;
    static const ReduceRules rules = { "sumsq", "%s: invalid dimension argument = %d", NULL, true, false, false };
    Status st = parse_args(it, &rules, in, nin, &args);
    return st != OK ? st : fold_value(it, FOLD_SUMSQ, in[0], &args, &out[0]);
}
/*
%!assert (sumsq ([1 2; 3 4], 2), [5; 25])
%!assert (sumsq ([3+4i 1]), 26)
*/

static const char help_cumsum[] =
    "cumsum (x)\n"
    "cumsum (x, dim)\n"
    "cumsum (..., \"native\")\n"
    "cumsum (..., \"double\")\n"
    "Running sums along dimension dim, by default the first that is not 1.\n"
    "  >> cumsum ([1 2 3])\n"
    "  ans =\n"
    "\n"
    "     1   3   6\n"
    "\n"
    "See also: sum, cumprod, diff";
static Status bi_cumsum(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    if (!is_array_like(in[0]) || val_is_char(in[0])) return err_wrong_type(it, "cumsum", in[0]);
    ReduceArgs args;
    static const ReduceRules rules = {
        "cumsum", "%s: invalid dimension argument = %d", "%s: unrecognized string argument", false, true, true
    };
    Status st = parse_args(it, &rules, in, nin, &args);
    return st != OK ? st : fold_value(it, FOLD_CUMSUM, in[0], &args, &out[0]);
}
/*
%!assert (cumsum ([1 2; 3 4]), [1 2; 4 6])
%!assert (cumsum (zeros (0, 3)), zeros (0, 3))
%!error <cumsum: wrong type argument 'cell'> cumsum ({1})
*/

static const char help_cumprod[] =
    "cumprod (x)\n"
    "cumprod (x, dim)\n"
    "Running products along dimension dim, by default the first that is not 1.\n"
    "  >> cumprod ([2 3 4])\n"
    "  ans =\n"
    "\n"
    "      2    6   24\n"
    "\n"
    "See also: prod, cumsum";
static Status bi_cumprod(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    if (val_is_char(in[0])) return err(it, "invalid conversion from string to real N-D array");
    if (!is_array_like(in[0])) return err_wrong_type(it, "cumprod", in[0]);
    ReduceArgs args;
    static const ReduceRules rules = { "cumprod", "%s: invalid dimension argument = %d", NULL, true, false, false };
    Status st = parse_args(it, &rules, in, nin, &args);
    return st != OK ? st : fold_value(it, FOLD_CUMPROD, in[0], &args, &out[0]);
}
/*
%!assert (cumprod ([2 2; 3 3], 2), [2 4; 3 9])
*/

/* ---- any, all, nnz ---- */

static KernElem elem_kind(const Array *a)
{
    return a->is_complex                    ? KERN_ELEM_COMPLEX
           : class_is_float((Class) a->cls) ? KERN_ELEM_FLOAT
                                            : KERN_ELEM_INT;
}

static Status truth_reduce(Interp *it, const char *who, bool want_all, const Value *in, int nin, Value *out)
{
    if (val_class(in[0]) == CLS_CELL) {
        /* Octave 7 gives an empty answer instead of an error. */
        *out = val_empty_class(it, CLS_LOGICAL);
        return OK;
    }
    if (!is_array_like(in[0])) return err_wrong_type(it, who, in[0]);
    if (nin == 1 && in[0].tag == T_NUM) {
        *out = val_bool(in[0].u.num != 0 && (want_all || !isnan(in[0].u.num)));
        return OK;
    }
    ReduceArgs args;
    Array *a = NULL, *r = NULL;
    Lanes lanes;
    ReduceRules rules = { who, "%s: invalid dimension argument = %d", "%s: DIM must be an integer", true, true, false };
    Status st = parse_args(it, &rules, in, nin, &args);
    if (st == OK) st = val_to_array(it, in[0], &a);
    if (st != OK) goto done;
    Dims dims = reduced_dims(a, &args.dim, &lanes);
    st = array_new_nd(it, CLS_LOGICAL, false, &dims, &r);
    if (st != OK) goto done;
    int bytes = (int) class_elem_size((Class) a->cls, false);
    kern_any_all(it->threads, want_all, elem_kind(a), bytes, lanes, a->data,
                 array_bool(r));
    *out = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&r);
    return st;
}

static const char help_any[] =
    "any (x)\n"
    "any (x, dim)\n"
    "True where some element along dimension dim (by default the first that is not 1) is not zero.\n"
    "  >> any ([0 0 1])\n"
    "  ans = 1\n"
    "See also: all, nnz, find";
static Status bi_any(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return truth_reduce(it, "any", false, in, nin, &out[0]);
}
/*
%!assert (any ([0 0; 0 1]), logical ([0 1]))
%!assert (any ([]), false)
%!error <any: invalid dimension argument = -1> any (1, -1)
*/

static const char help_all[] =
    "all (x)\n"
    "all (x, dim)\n"
    "True where every element along dimension dim (by default the first that is not 1) is not zero.\n"
    "  >> all ([1 0 1])\n"
    "  ans = 0\n"
    "See also: any, nnz";
static Status bi_all(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return truth_reduce(it, "all", true, in, nin, &out[0]);
}
/*
%!assert (all ([1 1; 0 1], 2), logical ([1; 0]))
%!assert (all ([]), true)
*/

static const char help_nnz[] =
    "nnz (x)\n"
    "Number of elements that are not zero.\n"
    "  >> nnz ([1 0; 0 2])\n"
    "  ans = 2\n"
    "See also: find, any";
static Status bi_nnz(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    if (val_class(in[0]) == CLS_CELL) return err(it, "nnz: wrong type argument 'cell array'");
    if (!is_array_like(in[0])) return err_wrong_type(it, "octave_base_value::nnz ()", in[0]);
    Array *a = NULL;
    Status st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    int bytes = (int) class_elem_size((Class) a->cls, false);
    out[0] = val_num((double) kern_count_nonzero(elem_kind(a), bytes, a->numel, a->data));
    array_drop(&a);
    return OK;
}
/*
%!assert (nnz ([0 NaN 2]), 2)
%!error <nnz: wrong type argument 'cell array'> nnz ({1})
*/

const Builtin reduce_builtins[] = {
    /* name     function    inputs  outputs  help */
    { "sum",     bi_sum,     1, 4,   0, 1,   help_sum },
    { "prod",    bi_prod,    1, 4,   0, 1,   help_prod },
    { "sumsq",   bi_sumsq,   1, 2,   0, 1,   help_sumsq },
    { "cumsum",  bi_cumsum,  1, 3,   0, 1,   help_cumsum },
    { "cumprod", bi_cumprod, 1, 2,   0, 1,   help_cumprod },
    { "any",     bi_any,     1, 2,   0, 1,   help_any },
    { "all",     bi_all,     1, 2,   0, 1,   help_all },
    { "nnz",     bi_nnz,     1, 1,   0, 1,   help_nnz },
    { 0 },
};
