/* Numbers with names: pi, e, Inf, NaN, NA, eps, i, and the limits of the number classes. */
#include <float.h>
#include <math.h>

#include "lib/numeric.h"
#include "lib/shape_args.h"

/* pi (2, 3, "single") and the like: only the two float classes. */
static Status constant(Interp *it, const BuiltinCall *c, const char *name, double x, double x_single)
{
    ShapeArgs args;
    if (c->nin == 0) {
        *c->out = val_num(x);
        return OK;
    }
    Status st = parse_shape_args(it, name, c->in, c->nin, &args);
    if (st != OK) return st;
    if (args.cls > CLS_SINGLE && c->nin >= 2 && val_equals_cstr(c->in[c->nin - 2], "like"))
        return err(it, "%s: input followed by 'like' must be floating point", name);
    if (args.cls > CLS_SINGLE) return err(it, "%s: invalid class name", name);
    return filled_array(it, &args, args.cls == CLS_SINGLE ? x_single : x, c->out);
}

#define CONSTANT(id, text, x, x_single) \
    static Status bi_##id(Interp *it, const Value *in, int nin, Value *out, int nout) \
    { \
        (void) nout; \
        return constant(it, &(BuiltinCall) { .in = in, .nin = nin, .out = &out[0] }, text, x, x_single); \
    }

CONSTANT(pi, "pi", M_PI, (float) M_PI)
CONSTANT(e, "e", M_E, (float) M_E)
CONSTANT(inf, "Inf", INFINITY, INFINITY)
CONSTANT(nan, "NaN", NAN, NAN)
CONSTANT(na, "NA", numeric_na(), numeric_na())
CONSTANT(realmax, "realmax", DBL_MAX, FLT_MAX)
CONSTANT(realmin, "realmin", DBL_MIN, FLT_MIN)

static Status bi_i(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    ShapeArgs args;
    Array *a = NULL;
    if (nin == 0) {
        out[0] = val_complex(it, 0, 1);
        return OK;
    }
    Status st = parse_shape_args(it, "i", in, nin, &args);
    if (st != OK) return st;
    if (args.cls > CLS_SINGLE) return err(it, "i: invalid class name");
    st = array_new_nd(it, args.cls, dims_numel(&args.dims) > 0, &args.dims, &a);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel; k++) {
        if (args.cls == CLS_SINGLE) array_c64(a)[k] = I;
        else array_c128(a)[k] = I;
    }
    out[0] = val_from_array_take(&a);
    return OK;
}

/* Distance from |x| to the next larger number. */
static double spacing(double x)
{
    x = fabs(x);
    if (!isfinite(x)) return NAN;
    if (x < DBL_MIN) return 4.9406564584124654e-324;
    int power;
    (void) frexp(x, &power);
    return ldexp(1, power - DBL_MANT_DIG);
}

static float spacing_single(float x)
{
    x = fabsf(x);
    if (!isfinite(x)) return NAN;
    if (x < FLT_MIN) return 1.40129846e-45f;
    int power;
    (void) frexpf(x, &power);
    return ldexpf(1, power - FLT_MANT_DIG);
}

static Status bi_eps(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    if (nin != 1 || val_is_char(in[0]))
        return constant(it, &(BuiltinCall) { .in = in, .nin = nin, .out = &out[0] }, "eps", DBL_EPSILON,
                        FLT_EPSILON);
    Array *a = NULL, *r = NULL;
    if (val_class(in[0]) > CLS_SINGLE) return err(it, "eps: X must be of a floating point type");
    Status st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    Dims dims = array_dims(a);
    st = array_new_nd(it, (Class) a->cls, false, &dims, &r);
    if (st == OK) {
        for (Index k = 0; k < a->numel; k++) {
            if (a->cls == CLS_SINGLE) array_f32(r)[k] = spacing_single((float) array_get_double(a, k));
            else array_f64(r)[k] = spacing(array_get_double(a, k));
        }
        out[0] = val_from_array_take(&r);
    }
    array_drop(&a);
    return st;
}

static Status int_limit(Interp *it, const char *who, bool top, const Value *in, int nin, Value *out)
{
    Class cls = CLS_INT32;
    if (nin == 1 && val_is_char(in[0])) {
        Index len;
        const char *name = val_chars(in[0], &len);
        int c = name ? class_from_name(name, len) : -1;
        if (c < 0 || !class_is_integer((Class) c))
            return err(it, "%s: not defined for '%.*s' objects", who, name ? (int) len : 0, name ? name : "");
        cls = (Class) c;
    } else if (nin == 1) {
        cls = val_class(in[0]);
        if (!class_is_integer(cls)) return err(it, "%s: argument must be a string or integer variable", who);
    }
    *out = val_scalar_class(it, cls, top ? INFINITY : -INFINITY);
    return OK;
}

static Status bi_intmax(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return int_limit(it, "intmax", true, in, nin, &out[0]);
}

static Status bi_intmin(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return int_limit(it, "intmin", false, in, nin, &out[0]);
}

static Status bi_flintmax(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    Class cls = CLS_DOUBLE;
    if (nin == 1 && val_is_char(in[0])) {
        Index len;
        const char *name = val_chars(in[0], &len);
        if (val_equals_cstr(in[0], "single")) cls = CLS_SINGLE;
        else if (!val_equals_cstr(in[0], "double"))
            return err(it, "flintmax: not defined for class '%.*s'", name ? (int) len : 0, name ? name : "");
    } else if (nin == 1) {
        cls = val_class(in[0]);
        if (!class_is_float(cls))
            return err(it, "intmin: argument must be a string or floating point variable");
    }
    out[0] = cls == CLS_SINGLE ? val_scalar_class(it, cls, 16777216) : val_num(9007199254740992.0);
    return OK;
}

/*
%!assert (pi (1, 2), [pi pi])
%!assert (class (Inf (2, "single")), "single")
%!assert (eps ([1 100]), [2^-52 2^-46])
%!assert (intmax ("int8"), int8 (127))
%!assert (flintmax, 2^53)
%!assert (isna ([NA NaN]), logical ([1 0]))
%!error <intmax: not defined for 'double' objects> intmax ("double")
%!error <pi: invalid class name> pi (2, "int8")
*/

static const char help_pi[] =
    "pi\npi (n)\npi (m, n, ...)\npi (..., class)\nThe circle number.\n  >> pi\n  ans = 3.1416\nSee also: e, Inf";
static const char help_e[] =
    "e\ne (n)\ne (m, n, ...)\ne (..., class)\nThe base of the natural logarithm.\n  >> e\n  ans = 2.7183\nSee also: log, exp, pi";
static const char help_inf[] =
    "Inf\nInf (n)\nInf (m, n, ...)\nInf (..., class)\nInfinity, the result of 1/0.\n  >> -Inf\n  ans = -Inf\nSee also: NaN, isinf";
static const char help_nan[] =
    "NaN\nNaN (n)\nNaN (m, n, ...)\nNaN (..., class)\nNot a number, the result of 0/0. It is not equal to itself.\n  >> NaN == NaN\n  ans = 0\nSee also: isnan, NA, Inf";
static const char help_na[] =
    "NA\nNA (n)\nNA (m, n, ...)\nNA (..., class)\nA missing value: a special NaN.\n  >> isna (NA)\n  ans = 1\nSee also: isna, NaN";
static const char help_realmax[] =
    "realmax\nrealmax (n)\nrealmax (..., class)\nThe largest floating point number.\n  >> realmax\n  ans = 1.7977e+308\nSee also: realmin, flintmax, intmax";
static const char help_realmin[] =
    "realmin\nrealmin (n)\nrealmin (..., class)\nThe smallest normalized floating point number.\n  >> realmin\n  ans = 2.2251e-308\nSee also: realmax, eps";
static const char help_i[] =
    "i\ni (n)\ni (m, n, ...)\nThe imaginary unit; also written j, I, J.\n  >> i^2\n  ans = -1\nSee also: complex, real, imag";
static const char help_eps[] =
    "eps\neps (x)\neps (m, n, ...)\neps (..., class)\nDistance from 1, or from x, to the next larger floating point number.\n  >> eps\n  ans = 2.2204e-16\nSee also: realmin, realmax";
static const char help_intmax[] =
    "intmax ()\nintmax (type)\nintmax (x)\nThe largest integer of a class, int32 by default.\n  >> intmax (\"int8\")\n  ans = 127\nSee also: intmin, flintmax";
static const char help_intmin[] =
    "intmin ()\nintmin (type)\nintmin (x)\nThe smallest integer of a class, int32 by default.\n  >> intmin (\"int8\")\n  ans = -128\nSee also: intmax";
static const char help_flintmax[] =
    "flintmax ()\nflintmax (\"double\")\nflintmax (\"single\")\nThe largest integer such that it and all smaller ones are exact in a float class.\n  >> flintmax == 2^53\n  ans = 1\nSee also: intmax, realmax";

static const double pi_number = M_PI, e_number = M_E, inf_number = INFINITY, nan_number = NAN;
static const double eps_number = DBL_EPSILON;
static const double realmax_number = DBL_MAX, realmin_number = DBL_MIN;

const Builtin constants_builtins[] = {
    { "pi",       bi_pi,       0, -1, 0, 1, help_pi, .number = &pi_number },
    { "e",        bi_e,        0, -1, 0, 1, help_e, .number = &e_number },
    { "Inf",      bi_inf,      0, -1, 0, 1, help_inf, .number = &inf_number },
    { "inf",      bi_inf,      0, -1, 0, 1, help_inf, .number = &inf_number },
    { "NaN",      bi_nan,      0, -1, 0, 1, help_nan, .number = &nan_number },
    { "nan",      bi_nan,      0, -1, 0, 1, help_nan, .number = &nan_number },
    { "NA",       bi_na,       0, -1, 0, 1, help_na },
    { "realmax",  bi_realmax,  0, -1, 0, 1, help_realmax, .number = &realmax_number },
    { "realmin",  bi_realmin,  0, -1, 0, 1, help_realmin, .number = &realmin_number },
    { "i",        bi_i,        0, -1, 0, 1, help_i },
    { "j",        bi_i,        0, -1, 0, 1, help_i },
    { "I",        bi_i,        0, -1, 0, 1, help_i },
    { "J",        bi_i,        0, -1, 0, 1, help_i },
    { "eps",      bi_eps,      0, -1, 0, 1, help_eps, .number = &eps_number },
    { "intmax",   bi_intmax,   0, 1,  0, 1, help_intmax },
    { "intmin",   bi_intmin,   0, 1,  0, 1, help_intmin },
    { "flintmax", bi_flintmax, 0, 1,  0, 1, help_flintmax },
    { 0 },
};
