/* Functions of one number, applied to each element: sin, exp, abs, floor, isnan and their kin.
 *
 * Each is a row of the table of mappers: loops for double and single, a function for complex numbers, the
 * domain in which real numbers give real results, and which classes it takes. The result for an element does
 * not depend on the array it stands in. */
#include <complex.h>
#include <math.h>
#include <stdatomic.h>
#include <string.h>

#include "base/interp.h"
#include "kernel/simple_maps.h"
#include "kernel/special.h"
#include "kernel/vecmath.h"
#include "lib/numeric.h"
#include "value/diag.h"

typedef struct Mapper {
    const char *name;                               /* in messages */
    void (*f64)(Index n, const double *x, double *y);        /* y may be x */
    void (*f32)(Index n, const float *x, float *y);
    double (*one)(double x);                        /* what f64 does to one number */
    Index grain;                                    /* elements for a thread at least */
    double _Complex (*cplx)(double _Complex x);     /* NULL: not defined for complex numbers */
    double lo, hi;                                  /* real results for lo <= x <= hi */
    bool chars;                                     /* characters are numbers to it */
    bool keeps_int;                                 /* integers are left as they are */
    bool keeps_diag;                                /* f (0) is 0, and Octave keeps the form */
} Mapper;

/* ---- the real loops ---- */

/* Three kinds: kernels for vectors of numbers, with a function for one that does the same; loops compilers
 * see through; and the C library's or our own functions, element by element. */

/* Elements worth a thread, by what one takes: 0.15 to 0.3, 1 to 2.5 and 5 to 50 ns. A piece then takes 20 to
 * 70 microseconds, and waking a thread up to 30. */
enum { GRAIN_MOVE = 1 << 17, GRAIN_MATH = 1 << 15, GRAIN_SLOW = 1 << 12 };

#define VECTOR_LOOPS(name) \
    enum { name##_grain = GRAIN_MATH }; \
    static void name##_f64(Index n, const double *x, double *y) { kern_##name##_f64(n, x, y); } \
    static void name##_f32(Index n, const float *x, float *y) { kern_##name##_f32(n, x, y); } \
    static inline double name##_one(double x) { return kern_##name(x); }

#define SIMPLE_LOOPS(name, expression) \
    enum { name##_grain = GRAIN_MOVE }; \
    static void name##_f64(Index n, const double *x, double *y) { kern_##name##_f64(n, x, y); } \
    static void name##_f32(Index n, const float *x, float *y) { kern_##name##_f32(n, x, y); } \
    static inline double name##_one(double x) { return expression; }

#define LOOPS(name, cost, expr64, expr32) \
    enum { name##_grain = cost }; \
    static inline double name##_one(double x) { return expr64; } \
    static void name##_f64(Index n, const double *in, double *out) \
    { \
        for (Index k = 0; k < n; k++) out[k] = name##_one(in[k]); \
    } \
    static void name##_f32(Index n, const float *in, float *out) \
    { \
        for (Index k = 0; k < n; k++) { \
            float x = in[k]; \
            out[k] = expr32; \
        } \
    }

static inline double sign_of(double x) { return isnan(x) ? x : (double) ((x > 0) - (x < 0)); }
static inline double arg_of(double x) { return !isnan(x) && signbit(x) ? M_PI : 0; }

SIMPLE_LOOPS(abs, fabs(x))
SIMPLE_LOOPS(ceil, ceil(x))
SIMPLE_LOOPS(fix, trunc(x))
SIMPLE_LOOPS(floor, floor(x))
SIMPLE_LOOPS(round, round(x))
SIMPLE_LOOPS(sign, sign_of(x))
SIMPLE_LOOPS(sqrt, sqrt(x))
LOOPS(arg, GRAIN_MOVE, arg_of(x), (float) arg_of(x))
LOOPS(same, GRAIN_MOVE, x, x)
LOOPS(zero, GRAIN_MOVE, ((void) x, 0), ((void) x, 0))

VECTOR_LOOPS(acos)
VECTOR_LOOPS(acosh)
VECTOR_LOOPS(asin)
VECTOR_LOOPS(asinh)
VECTOR_LOOPS(atan)
VECTOR_LOOPS(atanh)
VECTOR_LOOPS(cos)
VECTOR_LOOPS(cosh)
VECTOR_LOOPS(exp)
VECTOR_LOOPS(expm1)
VECTOR_LOOPS(log)
VECTOR_LOOPS(log10)
VECTOR_LOOPS(log1p)
VECTOR_LOOPS(log2)
VECTOR_LOOPS(sin)
VECTOR_LOOPS(sinh)
VECTOR_LOOPS(tan)
VECTOR_LOOPS(tanh)

/* the C library's cbrt (27) is 3.0000000000000004, and so is Octave's */
LOOPS(cbrt, GRAIN_SLOW, cbrt(x), cbrtf(x))
LOOPS(erf, GRAIN_SLOW, erf(x), erff(x))
LOOPS(erfc, GRAIN_SLOW, erfc(x), erfcf(x))
LOOPS(gamma, GRAIN_SLOW, kern_gamma(x), (float) kern_gamma(x))
LOOPS(lgamma, GRAIN_SLOW, kern_lgamma(x), (float) kern_lgamma(x))
LOOPS(erfinv, GRAIN_SLOW, kern_erfinv(x), (float) kern_erfinv(x))
LOOPS(erfcinv, GRAIN_SLOW, kern_erfcinv(x), (float) kern_erfcinv(x))
LOOPS(erfcx, GRAIN_SLOW, kern_erfcx(x), (float) kern_erfcx(x))
LOOPS(erfi, GRAIN_SLOW, kern_erfi(x), (float) kern_erfi(x))
LOOPS(dawson, GRAIN_SLOW, kern_dawson(x), (float) kern_dawson(x))

/* ---- complex functions ---- */

/* Octave keeps these two continuous from above along the cut x > 1. */
static double _Complex c_asin(double _Complex z)
{
    double _Complex w = casin(z);
    return cimag(z) == 0 && creal(z) > 1 ? conj(w) : w;
}
static double _Complex c_acos(double _Complex z)
{
    double _Complex w = cacos(z);
    return cimag(z) == 0 && creal(z) > 1 ? conj(w) : w;
}
static double _Complex c_parts(double _Complex z, double (*f)(double)) { return CMPLX(f(creal(z)), f(cimag(z))); }
static double _Complex c_ceil(double _Complex z) { return c_parts(z, ceil); }
static double _Complex c_floor(double _Complex z) { return c_parts(z, floor); }
static double _Complex c_fix(double _Complex z) { return c_parts(z, trunc); }
static double _Complex c_round(double _Complex z) { return c_parts(z, round); }
static double _Complex c_log2(double _Complex z) { return clog(z) / M_LN2; }
static double _Complex c_log10(double _Complex z) { return clog10(z); }
static double _Complex c_expm1(double _Complex z)
{
    double x = creal(z), y = cimag(z);
    double half = sin(y / 2);
    return CMPLX(expm1(x) * cos(y) - 2 * half * half, exp(x) * sin(y));
}
static double _Complex c_log1p(double _Complex z)
{
    double x = creal(z), y = cimag(z);
    double u = 2 * x + x * x + y * y;
    double re = u <= -0.75 ? log(hypot(1 + x, y)) : log1p(u / (1 + sqrt(1 + u)));
    return CMPLX(re, atan2(y, 1 + x));
}
static double _Complex c_sign(double _Complex z)
{
    double r = cabs(z);
    return r == 0 ? 0 : CMPLX(creal(z) / r, cimag(z) / r);
}
static double _Complex c_abs(double _Complex z) { return cabs(z); }
static double _Complex c_arg(double _Complex z) { return carg(z); }
static double _Complex c_real(double _Complex z) { return creal(z); }
static double _Complex c_imag(double _Complex z) { return cimag(z); }
static double _Complex c_conj(double _Complex z) { return conj(z); }
/* Real arguments only come here where gamma is negative: the logarithm gets the imaginary part pi. */
static double _Complex c_lgamma(double _Complex z) { return CMPLX(kern_lgamma(creal(z)), M_PI); }

/* ---- the driver ---- */

/* A fresh array of a's shape. */
static Status like(Interp *it, const Array *a, Class cls, bool is_complex, Array **out)
{
    Dims dims = array_dims(a);
    return array_new_nd(it, cls, is_complex, &dims, out);
}

static bool real_result(const Mapper *m, double x)
{
    if (m->f64 == lgamma_f64) return !kern_gamma_is_negative(x);
    return !(x < m->lo) && !(x > m->hi);
}

static bool has_domain(const Mapper *m) { return m->lo != -INFINITY || m->hi != INFINITY; }

static bool any_outside(const Mapper *m, Class cls, Index n, const void *data)
{
    if (m->f64 == lgamma_f64) {
        for (Index k = 0; k < n; k++)
            if (!real_result(m, cls == CLS_SINGLE ? (double) ((const float *) data)[k]
                                                  : ((const double *) data)[k]))
                return true;
        return false;
    }
    if (cls == CLS_SINGLE) return kern_any_outside_f32(n, data, (float) m->lo, (float) m->hi);
    return kern_any_outside_f64(n, data, m->lo, m->hi);
}

static bool all_in_domain(const Mapper *m, const Array *a)
{
    return !has_domain(m) || !any_outside(m, (Class) a->cls, a->numel, a->data);
}

/* Complex results, element by element. A real element inside the domain keeps its real result. */
static Status map_complex(Interp *it, const Mapper *m, const Array *a, Value *out)
{
    Array *r = NULL;
    Status st = like(it, a, (Class) a->cls, true, &r);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel; k++) {
        double _Complex w;
        if (a->is_complex) {
            w = m->cplx(a->cls == CLS_SINGLE ? (double _Complex) array_c64(a)[k] : array_c128(a)[k]);
        } else {
            double x = a->cls == CLS_SINGLE ? array_f32(a)[k] : array_f64(a)[k];
            float y32;
            if (real_result(m, x) && a->cls == CLS_SINGLE) {
                m->f32(1, array_f32(a) + k, &y32);
                w = CMPLX(y32, 0);
            } else if (real_result(m, x)) {
                w = CMPLX(m->one(x), 0);
            } else {
                w = m->cplx(CMPLX(x, 0));
            }
        }
        if (a->cls == CLS_SINGLE) array_c64(r)[k] = (float _Complex) w;
        else array_c128(r)[k] = w;
    }
    st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&r);
    return st;
}

/* abs, real, imag, arg of complex numbers are real. */
static Status map_to_real(Interp *it, const Mapper *m, const Array *a, Value *out)
{
    Array *r = NULL;
    Status st = like(it, a, (Class) a->cls, false, &r);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel; k++) {
        if (a->cls == CLS_SINGLE) {
            float _Complex z = array_c64(a)[k];
            array_f32(r)[k] = m->cplx == c_abs ? cabsf(z) : m->cplx == c_arg ? cargf(z)
                              : (float) creal(m->cplx(z));
        } else {
            array_f64(r)[k] = creal(m->cplx(array_c128(a)[k]));
        }
    }
    *out = val_from_array_take(&r);
    return OK;
}

static bool result_is_real(const Mapper *m)
{
    return m->cplx == c_abs || m->cplx == c_arg || m->cplx == c_real || m->cplx == c_imag;
}

/* Real results of real numbers. */
typedef struct MapRun {
    const Mapper *mapper;
    const Array *in;
    Array *out;
    atomic_bool outside;         /* some element has no real result: the rest need not be computed */
} MapRun;

/* Piece by piece: the check whether all elements have real results leaves them in the cache for the
 * function. */
static void map_piece(void *context, Index from, Index to)
{
    enum { PIECE = 4096 };
    MapRun *run = context;
    const Mapper *m = run->mapper;
    Class cls = (Class) run->in->cls;
    bool check = has_domain(m);
    for (Index n; from < to; from += n) {
        n = to - from < PIECE ? to - from : PIECE;
        if (cls == CLS_SINGLE) {
            const float *x = array_f32(run->in) + from;
            if (check && (run->outside || any_outside(m, cls, n, x))) break;
            m->f32(n, x, array_f32(run->out) + from);
        } else {
            const double *x = array_f64(run->in) + from;
            if (check && (run->outside || any_outside(m, cls, n, x))) break;
            m->f64(n, x, array_f64(run->out) + from);
        }
    }
    if (from < to) run->outside = true;
}

static Status map_array(Interp *it, const Mapper *m, const Array *a, Value *out)
{
    Array *r = NULL;
    if (a->is_complex) return result_is_real(m) ? map_to_real(it, m, a, out) : map_complex(it, m, a, out);
    Status st = like(it, a, (Class) a->cls, false, &r);
    if (st != OK) return st;
    MapRun run = { .mapper = m, .in = a, .out = r };
    threads_run_until(it->threads, &it->interrupted, a->numel, m->grain, map_piece, &run);
    if (run.outside) {
        array_drop(&r);
        return map_complex(it, m, a, out);
    }
    *out = val_from_array_take(&r);
    return OK;
}

/* abs and sign of integers, in their class; the rest leave integers alone. */
static Status map_integer(Interp *it, const Mapper *m, Value x, Value *out)
{
    Array *a = NULL, *r = NULL;
    if (m->f64 == same_f64 || (m->f64 != abs_f64 && m->f64 != sign_f64 && m->f64 != zero_f64)) {
        *out = val_retain(x);
        return OK;
    }
    Status st = val_to_array(it, x, &a);
    if (st == OK) st = like(it, a, (Class) a->cls, false, &r);
    if (st != OK) goto done;
    if (m->f64 == abs_f64 && a->cls == CLS_INT64) {
        const int64_t *p = a->data;
        int64_t *q = r->data;
        for (Index k = 0; k < a->numel; k++) q[k] = p[k] >= 0 ? p[k] : p[k] == INT64_MIN ? INT64_MAX : -p[k];
    } else if (m->f64 == abs_f64 && a->cls == CLS_UINT64) {
        memcpy(r->data, a->data, (size_t) a->numel * 8);
    } else {
        for (Index k = 0; k < a->numel; k++) {
            double v = array_get_double(a, k);
            array_set_double(r, k, m->f64 == abs_f64 ? fabs(v) : m->f64 == zero_f64 ? 0 : sign_of(v));
        }
    }
    *out = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&r);
    return st;
}

static Status map_diag(Interp *it, const Mapper *m, const Diag *d, Value *out)
{
    Value elems = val_none();
    Array *e = NULL;
    Status st = map_array(it, m, d->elems, &elems);
    if (st == OK) st = val_to_array(it, elems, &e);
    if (st == OK) st = diag_new(it, d->rows, d->cols, e, out);
    array_drop(&e);
    val_drop(&elems);
    return st;
}

static Status map_value(Interp *it, const Mapper *m, Value x, Value *out)
{
    Class cls = val_class(x);
    if (x.tag == T_NUM && real_result(m, x.u.num)) {
        *out = val_num(m->one(x.u.num));
        return OK;
    }
    if (cls > CLS_CHAR) return err(it, "%s: not defined for %s", m->name, arg_type_name(x));
    if (cls == CLS_CHAR && !m->chars) return err(it, "%s: argument must be numeric", m->name);
    if (val_is_complex(x) && !m->cplx) return err(it, "%s: not defined for %s", m->name, arg_type_name(x));
    if (class_is_integer(cls) && m->keeps_int) return map_integer(it, m, x, out);
    if (x.tag == T_DIAG && m->keeps_diag && all_in_domain(m, x.u.diag->elems))
        return map_diag(it, m, x.u.diag, out);
    if (x.tag == T_ARRAY && class_is_float(cls)) return map_array(it, m, x.u.array, out);
    Array *a = NULL;
    Status st = val_to_class(it, x, cls == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE, &a);
    if (st == OK) st = map_array(it, m, a, out);
    array_drop(&a);
    return st;
}

#define MAPPER(id, text, loops, cplx, lo, hi, chars, ints, diag) \
    static const Mapper map_##id = { text, loops##_f64, loops##_f32, loops##_one, loops##_grain, cplx, lo, hi, chars, ints, diag }; \
    static Status bi_##id(Interp *it, const Value *in, int nin, Value *out, int nout) \
    { \
        (void) nin, (void) nout; \
        return map_value(it, &map_##id, in[0], &out[0]); \
    } \
    static bool num_##id(double x, double *y) \
    { \
        if (!real_result(&map_##id, x)) return false; \
        *y = loops##_one(x); \
        return true; \
    }

/*      id       message    loops     complex    lo..hi            chars  ints   diag */
MAPPER(abs,     "abs",     abs,      c_abs,     -INFINITY, INFINITY, true,  true,  true)
MAPPER(acos,    "acos",    acos,     c_acos,    -1, 1,               false, false, false)
MAPPER(acosh,   "acosh",   acosh,    cacosh,    1, INFINITY,         false, false, false)
MAPPER(arg,     "arg",     arg,      c_arg,     -INFINITY, INFINITY, false, false, false)
MAPPER(asin,    "asin",    asin,     c_asin,    -1, 1,               false, false, false)
MAPPER(asinh,   "asinh",   asinh,    casinh,    -INFINITY, INFINITY, false, false, false)
MAPPER(atan,    "atan",    atan,     catan,     -INFINITY, INFINITY, false, false, false)
MAPPER(atanh,   "atanh",   atanh,    catanh,    -1, 1,               false, false, false)
MAPPER(cbrt,    "cbrt",    cbrt,     NULL,      -INFINITY, INFINITY, false, false, false)
MAPPER(ceil,    "ceil",    ceil,     c_ceil,    -INFINITY, INFINITY, true,  true,  false)
MAPPER(conj,    "conj",    same,     c_conj,    -INFINITY, INFINITY, false, true,  false)
MAPPER(cos,     "cos",     cos,      ccos,      -INFINITY, INFINITY, false, false, false)
MAPPER(cosh,    "cosh",    cosh,     ccosh,     -INFINITY, INFINITY, false, false, false)
MAPPER(exp,     "exp",     exp,      cexp,      -INFINITY, INFINITY, false, false, false)
MAPPER(expm1,   "expm1",   expm1,    c_expm1,   -INFINITY, INFINITY, false, false, false)
MAPPER(fix,     "fix",     fix,      c_fix,     -INFINITY, INFINITY, true,  true,  false)
MAPPER(floor,   "floor",   floor,    c_floor,   -INFINITY, INFINITY, true,  true,  false)
MAPPER(imag,    "imag",    zero,     c_imag,    -INFINITY, INFINITY, true,  true,  true)
MAPPER(log,     "log",     log,      clog,      0, INFINITY,         false, false, false)
MAPPER(log10,   "log10",   log10,    c_log10,   0, INFINITY,         false, false, false)
MAPPER(log1p,   "log1p",   log1p,    c_log1p,   -1, INFINITY,        false, false, false)
MAPPER(real,    "real",    same,     c_real,    -INFINITY, INFINITY, true,  true,  true)
MAPPER(round,   "round",   round,    c_round,   -INFINITY, INFINITY, true,  true,  false)
MAPPER(sign,    "signum",  sign,     c_sign,    -INFINITY, INFINITY, false, true,  false)
MAPPER(sin,     "sin",     sin,      csin,      -INFINITY, INFINITY, false, false, false)
MAPPER(sinh,    "sinh",    sinh,     csinh,     -INFINITY, INFINITY, false, false, false)
MAPPER(sqrt,    "sqrt",    sqrt,     csqrt,     0, INFINITY,         false, false, true)
MAPPER(tan,     "tan",     tan,      ctan,      -INFINITY, INFINITY, false, false, false)
MAPPER(tanh,    "tanh",    tanh,     ctanh,     -INFINITY, INFINITY, false, false, false)
MAPPER(erf,     "erf",     erf,      kern_cerf,    -INFINITY, INFINITY, false, false, false)
MAPPER(erfc,    "erfc",    erfc,     kern_cerfc,   -INFINITY, INFINITY, false, false, false)
MAPPER(erfcx,   "erfcx",   erfcx,    kern_cerfcx,  -INFINITY, INFINITY, false, false, false)
MAPPER(erfi,    "erfi",    erfi,     kern_cerfi,   -INFINITY, INFINITY, false, false, false)
MAPPER(dawson,  "dawson",  dawson,   kern_cdawson, -INFINITY, INFINITY, false, false, false)
MAPPER(erfinv,  "erfinv",  erfinv,   NULL,      -INFINITY, INFINITY, false, false, false)
MAPPER(erfcinv, "erfcinv", erfcinv,  NULL,      -INFINITY, INFINITY, false, false, false)
MAPPER(gamma,   "gamma",   gamma,    NULL,      -INFINITY, INFINITY, false, false, false)

static const Mapper map_log2 = { "log2", log2_f64, log2_f32, log2_one, log2_grain, c_log2,
                                 0,      INFINITY, false,    false,    false };
static const Mapper map_lgamma = { "lgamma", lgamma_f64, lgamma_f32, lgamma_one, lgamma_grain, c_lgamma,
                                   0,        0,          false,      false,      false };

static bool num_log2(double x, double *y)
{
    if (x < 0) return false;
    *y = log2_one(x);
    return true;
}

static bool num_lgamma(double x, double *y)
{
    if (kern_gamma_is_negative(x)) return false;
    *y = kern_lgamma(x);
    return true;
}

static Status bi_lgamma(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    if (val_is_complex(in[0])) return err(it, "lgamma: not defined for %s", arg_type_name(in[0]));
    return map_value(it, &map_lgamma, in[0], &out[0]);
}

/* [f, e] = log2 (x): mantissa and exponent. */
static Status log2_split(Interp *it, Value x, Value *out)
{
    Array *a = NULL, *f = NULL, *e = NULL;
    if (val_class(x) > CLS_CHAR) return err(it, "log2: not defined for %s", arg_type_name(x));
    Status st = arg_float_array(it, "log2", x, &a);
    if (st == OK) st = like(it, a, (Class) a->cls, a->is_complex, &f);
    if (st == OK) st = like(it, a, (Class) a->cls, false, &e);
    if (st != OK) goto done;
    for (Index k = 0; k < a->numel; k++) {
        int power = 0;
        if (a->is_complex) {
            /* the exponent of the larger part */
            double _Complex z = array_get_complex(a, k);
            double largest = fmax(fabs(creal(z)), fabs(cimag(z)));
            if (isfinite(largest)) frexp(largest, &power);
            double _Complex m = CMPLX(ldexp(creal(z), -power), ldexp(cimag(z), -power));
            if (a->cls == CLS_SINGLE) array_c64(f)[k] = (float _Complex) m;
            else array_c128(f)[k] = m;
            array_set_double(e, k, power);
            continue;
        }
        double v = array_get_double(a, k), m = isfinite(v) ? frexp(v, &power) : v;
        array_set_double(f, k, m);
        array_set_double(e, k, power);
    }
    out[0] = val_from_array_take(&f);
    out[1] = val_from_array_take(&e);
done:
    array_drop(&a);
    array_drop(&f);
    array_drop(&e);
    return st;
}

static Status bi_log2(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin;
    return nout > 1 ? log2_split(it, in[0], out) : map_value(it, &map_log2, in[0], &out[0]);
}

/* ---- predicates on elements ---- */

typedef enum Test { TEST_NAN, TEST_INF, TEST_FINITE, TEST_NA, TEST_SIGN } Test;

/* NA is a NaN of its own, recognised by its bits. */
static bool is_na(double x)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits == NUMERIC_NA_BITS;
}

static bool is_na_single(float x)
{
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits == NUMERIC_NA_BITS_SINGLE;
}

static inline bool test_one(Test test, double x)
{
    switch (test) {
    case TEST_NAN: return x != x;
    case TEST_INF: return isinf(x);
    case TEST_FINITE: return isfinite(x);
    case TEST_NA: return is_na(x);
    default: return signbit(x);
    }
}

/* A piece of a real array. */
typedef struct TestRun {
    Test test;
    const Array *in;
    bool *out;
} TestRun;

static void test_piece(void *context, Index from, Index to)
{
    TestRun *run = context;
    bool *y = run->out + from;
    Index n = to - from;
    if (run->in->cls == CLS_SINGLE) {
        const float *x = array_f32(run->in) + from;
        switch (run->test) {
        case TEST_NAN: kern_isnan_f32(n, x, y); break;
        case TEST_INF: kern_isinf_f32(n, x, y); break;
        case TEST_FINITE: kern_isfinite_f32(n, x, y); break;
        case TEST_NA: for (Index k = 0; k < n; k++) y[k] = is_na_single(x[k]); break;
        default: kern_signbit_f32(n, x, y); break;
        }
    } else {
        const double *x = array_f64(run->in) + from;
        switch (run->test) {
        case TEST_NAN: kern_isnan_f64(n, x, y); break;
        case TEST_INF: kern_isinf_f64(n, x, y); break;
        case TEST_FINITE: kern_isfinite_f64(n, x, y); break;
        case TEST_NA: for (Index k = 0; k < n; k++) y[k] = is_na(x[k]); break;
        default: kern_signbit_f64(n, x, y); break;
        }
    }
}

static Status test_value(Interp *it, Test test, const char *name, Value x, Value *out)
{
    Class cls = val_class(x);
    Array *a = NULL, *r = NULL;
    if (x.tag == T_NUM) {
        *out = val_bool(test_one(test, x.u.num));
        return OK;
    }
    if (cls > CLS_CHAR) return err(it, "%s: not defined for %s", name, arg_type_name(x));
    if (cls == CLS_CHAR && (test == TEST_NA || test == TEST_SIGN))
        return err(it, "%s: argument must be numeric", name);
    if (test == TEST_SIGN && val_is_complex(x))
        return err(it, "%s: not defined for %s", name, arg_type_name(x));
    Status st = val_to_array(it, x, &a);
    if (st == OK) st = like(it, a, CLS_LOGICAL, false, &r);
    if (st != OK) goto done;
    bool *truth = array_bool(r);
    if (!class_is_float(cls)) {
        for (Index k = 0; k < a->numel; k++)
            truth[k] = test == TEST_FINITE || (test == TEST_SIGN && array_get_double(a, k) < 0);
    } else if (a->is_complex) {
        for (Index k = 0; k < a->numel; k++) {
            double _Complex z = array_get_complex(a, k);
            bool re = test_one(test, creal(z)), im = test_one(test, cimag(z));
            truth[k] = test == TEST_FINITE ? re && im : re || im;
        }
    } else {
        TestRun run = { test, a, truth };
        threads_run_until(it->threads, &it->interrupted, a->numel, GRAIN_MOVE, test_piece, &run);
    }
    *out = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&r);
    return st;
}

#define TEST_BUILTIN(id, test) \
    static Status bi_##id(Interp *it, const Value *in, int nin, Value *out, int nout) \
    { \
        (void) nin, (void) nout; \
        return test_value(it, test, #id, in[0], &out[0]); \
    }

TEST_BUILTIN(isnan, TEST_NAN)
TEST_BUILTIN(isinf, TEST_INF)
TEST_BUILTIN(isfinite, TEST_FINITE)
TEST_BUILTIN(isna, TEST_NA)
TEST_BUILTIN(signbit, TEST_SIGN)

/*
%!assert (abs ([-3 0 4.5]), [3 0 4.5])
%!assert (abs (int8 (-128)), int8 (127))
%!assert (abs (3 + 4i), 5)
%!assert (sqrt (-4), 2i)
%!assert (class (sin (single (1))), "single")
%!assert (sign ([-5 0 NaN 2]), [-1 0 NaN 1])
%!assert (isnan ([1 NaN]), logical ([0 1]))
%!assert (isnan ("a"), false)
%!assert (log (-1), pi * i)
%!assert (round ([-2.5 2.5]), [-3 3])
%!assert (1 / round (-0.4), -Inf)
%!assert (cbrt (27), 3, eps (4))
%!assert (1 ./ sin ([-0 0]), [-Inf Inf])
%!assert (log2 (2 .^ (-1022:1023)), -1022:1023)
%!assert (log10 (10 .^ (-5:22)), -5:22)
%!assert (exp ([-Inf 0 Inf NaN -746 710]), [0 1 Inf NaN 0 Inf])
%!assert (tanh ([-Inf 25 NaN]), [-1 1 NaN])
%!assert (class (log (single ([1 -1]))), "single")
%!assert (log ([1 -1; 0 1]), [0 pi*i; -Inf 0])
%!assert (sqrt ([4 -4]), [2 2i])
%!test   # big arrays are cut into pieces, which changes nothing
%! x = linspace (-3, 3, 150001);
%! for f = {@exp, @tanh, @sin, @abs, @sign, @erf}
%!   y = f{1}(x);
%!   assert (y([1:100 77777 149999:end]), f{1}(x([1:100 77777 149999:end])));
%! end
%!test   # one wild element in a big array makes all complex
%! x = ones (1, 200000);
%! x(150000) = -1;
%! y = log (x);
%! assert (y(150000), pi*i);
%! assert (nnz (y), 1);
%!error <sin: argument must be numeric> sin ("a")
%!error <abs: not defined for cell> abs ({})
%!error <cbrt: not defined for complex scalar> cbrt (1i)
*/

#define HELP(id, usage, text, example, also) \
    static const char help_##id[] = usage "\n" text "\n" example "See also: " also;

HELP(abs, "abs (x)", "Magnitude of each element.", "  >> abs ([-3 4])\n  ans =\n\n     3   4\n\n",
     "sign, hypot")
HELP(acos, "acos (x)", "Inverse cosine in radians; complex outside [-1, 1].",
     "  >> acos (0)\n  ans = 1.5708\n", "cos, acosd")
HELP(acosh, "acosh (x)", "Inverse hyperbolic cosine; complex below 1.", "  >> acosh (1)\n  ans = 0\n", "cosh")
HELP(arg, "arg (z)\nangle (z)", "Argument of complex numbers: the angle in radians.",
     "  >> arg (1i)\n  ans = 1.5708\n", "abs, real, imag")
HELP(asin, "asin (x)", "Inverse sine in radians; complex outside [-1, 1].", "  >> asin (1)\n  ans = 1.5708\n",
     "sin, asind")
HELP(asinh, "asinh (x)", "Inverse hyperbolic sine.", "  >> asinh (0)\n  ans = 0\n", "sinh")
HELP(atan, "atan (x)", "Inverse tangent in radians.", "  >> atan (1)\n  ans = 0.7854\n", "tan, atan2")
HELP(atanh, "atanh (x)", "Inverse hyperbolic tangent; complex outside [-1, 1].",
     "  >> atanh (0)\n  ans = 0\n", "tanh")
HELP(cbrt, "cbrt (x)", "Real cube root.", "  >> cbrt (8)\n  ans = 2\n", "nthroot, sqrt")
HELP(ceil, "ceil (x)", "Round up to the next integer.", "  >> ceil (-2.5)\n  ans = -2\n", "floor, round, fix")
HELP(conj, "conj (z)", "Complex conjugate.", "  >> conj (3 + 4i)\n  ans =  3 - 4i\n", "real, imag")
HELP(cos, "cos (x)", "Cosine of angles in radians.", "  >> cos (0)\n  ans = 1\n", "sin, tan, cosd, acos")
HELP(cosh, "cosh (x)", "Hyperbolic cosine.", "  >> cosh (0)\n  ans = 1\n", "sinh, tanh, acosh")
HELP(exp, "exp (x)", "Exponential function.", "  >> exp (1)\n  ans = 2.7183\n", "log, expm1, expm")
HELP(expm1, "expm1 (x)", "exp (x) - 1, exact for small x too.", "  >> expm1 (0)\n  ans = 0\n", "exp, log1p")
HELP(fix, "fix (x)", "Round towards zero.", "  >> fix (-2.7)\n  ans = -2\n", "floor, ceil, round")
HELP(floor, "floor (x)", "Round down to the next integer.", "  >> floor (-2.5)\n  ans = -3\n",
     "ceil, round, fix")
HELP(imag, "imag (z)", "Imaginary part.", "  >> imag (3 + 4i)\n  ans = 4\n", "real, conj")
HELP(log, "log (x)", "Natural logarithm; complex for negative x.", "  >> log (1)\n  ans = 0\n",
     "exp, log2, log10, log1p")
HELP(log2, "log2 (x)\n[f, e] = log2 (x)",
     "Logarithm to the base 2; with two results mantissa f (0.5 <= |f| < 1) and exponent e: x = f * 2^e.",
     "  >> log2 (8)\n  ans = 3\n", "log, log10, nextpow2")
HELP(log10, "log10 (x)", "Logarithm to the base 10; complex for negative x.",
     "  >> log10 (1000)\n  ans = 3\n", "log, log2")
HELP(log1p, "log1p (x)", "log (1 + x), exact for small x too.", "  >> log1p (0)\n  ans = 0\n", "log, expm1")
HELP(real, "real (z)", "Real part.", "  >> real (3 + 4i)\n  ans = 3\n", "imag, conj")
HELP(round, "round (x)", "Round to the nearest integer, halves away from zero.",
     "  >> round (2.5)\n  ans = 3\n", "floor, ceil, fix")
HELP(sign, "sign (x)", "-1, 0 or 1 by the sign of x; z / abs (z) for complex z.",
     "  >> sign (-3)\n  ans = -1\n", "abs, signbit")
HELP(signbit, "signbit (x)", "True where the sign of x is negative, -0 included.",
     "  >> signbit (-0)\n  ans = 1\n", "sign")
HELP(sin, "sin (x)", "Sine of angles in radians.", "  >> sin (0)\n  ans = 0\n", "cos, tan, sind, asin")
HELP(sinh, "sinh (x)", "Hyperbolic sine.", "  >> sinh (0)\n  ans = 0\n", "cosh, tanh, asinh")
HELP(sqrt, "sqrt (x)", "Square root; imaginary for negative x.", "  >> sqrt (16)\n  ans = 4\n",
     "cbrt, nthroot, sqrtm, realsqrt")
HELP(tan, "tan (x)", "Tangent of angles in radians.", "  >> tan (0)\n  ans = 0\n", "sin, cos, tand, atan")
HELP(tanh, "tanh (x)", "Hyperbolic tangent.", "  >> tanh (0)\n  ans = 0\n", "sinh, cosh, atanh")
HELP(erf, "erf (z)", "Error function: 2/sqrt (pi) times the integral of exp (-t^2) from 0 to z.",
     "  >> erf (0.5)\n  ans = 0.5205\n", "erfc, erfinv, erfcx")
HELP(erfc, "erfc (z)", "Complementary error function, 1 - erf (z).", "  >> erfc (0)\n  ans = 1\n",
     "erf, erfcinv, erfcx")
HELP(erfcx, "erfcx (z)", "Scaled complementary error function, exp (z^2) * erfc (z).",
     "  >> erfcx (0)\n  ans = 1\n", "erfc")
HELP(erfi, "erfi (z)", "Imaginary error function, -i * erf (i*z).", "  >> erfi (0)\n  ans = 0\n",
     "erf, dawson")
HELP(dawson, "dawson (z)", "Dawson function, sqrt (pi)/2 * exp (-z^2) * erfi (z).",
     "  >> dawson (0)\n  ans = 0\n", "erfi")
HELP(erfinv, "erfinv (x)", "Inverse of erf.", "  >> erfinv (0.5)\n  ans = 0.4769\n", "erf, erfcinv")
HELP(erfcinv, "erfcinv (x)", "Inverse of erfc.", "  >> erfcinv (1)\n  ans = 0\n", "erfc, erfinv")
HELP(gamma, "gamma (x)", "Gamma function: gamma (n + 1) is n!.", "  >> gamma (5)\n  ans = 24\n",
     "lgamma, factorial, beta")
HELP(lgamma, "lgamma (x)\ngammaln (x)", "Logarithm of the gamma function.", "  >> lgamma (1)\n  ans = 0\n",
     "gamma")
HELP(isnan, "isnan (x)", "True for elements that are not a number (NaN or NA).",
     "  >> isnan ([1 NaN])\n  ans =\n\n    0  1\n\n", "isinf, isfinite, isna")
HELP(isinf, "isinf (x)", "True for infinite elements.", "  >> isinf ([1 Inf])\n  ans =\n\n    0  1\n\n",
     "isnan, isfinite")
HELP(isfinite, "isfinite (x)", "True for elements that are neither infinite nor NaN.",
     "  >> isfinite ([1 Inf])\n  ans =\n\n    1  0\n\n", "isinf, isnan")
HELP(isna, "isna (x)", "True for elements that are missing values (NA).",
     "  >> isna ([NA NaN])\n  ans =\n\n    1  0\n\n", "isnan, NA")

#define ROW(name, id) { name, bi_##id, 1, 1, 0, 1, help_##id, num_##id, NULL }
#define ROW_TEST(id) { #id, bi_##id, 1, 1, 0, 1, help_##id }

const Builtin mappers_builtins[] = {
    ROW("abs", abs), ROW("acos", acos), ROW("acosh", acosh), ROW("angle", arg), ROW("arg", arg),
    ROW("asin", asin), ROW("asinh", asinh), ROW("atan", atan), ROW("atanh", atanh), ROW("cbrt", cbrt),
    ROW("ceil", ceil), ROW("conj", conj), ROW("cos", cos), ROW("cosh", cosh), ROW("dawson", dawson),
    ROW("erf", erf), ROW("erfc", erfc), ROW("erfcinv", erfcinv), ROW("erfcx", erfcx), ROW("erfi", erfi),
    ROW("erfinv", erfinv), ROW("exp", exp), ROW("expm1", expm1), ROW("fix", fix), ROW("floor", floor),
    ROW("gamma", gamma), ROW("gammaln", lgamma), ROW("imag", imag), ROW("lgamma", lgamma),
    ROW("log", log), ROW("log10", log10), ROW("log1p", log1p), ROW("real", real), ROW("round", round),
    ROW("sign", sign), ROW("sin", sin), ROW("sinh", sinh), ROW("sqrt", sqrt), ROW("tan", tan),
    ROW("tanh", tanh),
    { "log2", bi_log2, 1, 1, 0, 2, help_log2, .num1 = num_log2 },
    ROW_TEST(isnan), ROW_TEST(isinf), ROW_TEST(isfinite), ROW_TEST(isna), ROW_TEST(signbit),
    { 0 },
};
