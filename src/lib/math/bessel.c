/* Bessel functions and Airy's: besselj, bessely, besseli, besselk, besselh, airy. The numbers come from
 * kernel/bessel.c; here
 * are the sizes, classes and error codes that Octave gives. */
#include "kernel/bessel.h"

#include <complex.h>
#include <math.h>

#include "base/interrupt.h"
#include "lib/numeric.h"

/* Arguments beyond these lose half, or all, of their digits before anything is computed: codes 3 and 4. */
#define HALF_LOST 32767.999992370603
#define ALL_LOST 1073741823.5

typedef struct Call {
    const char *who;
    BesselKind kind;
    bool airy, scaled;
    AiryKind airy_kind;
    Array *orders, *z;
    bool table;                  /* a row of orders and a column of arguments */
    Class cls;
} Call;

static int error_code(const Call *c, double order, double _Complex z, bool overflow)
{
    double size = fmax(cabs(z), fabs(order));
    if (isnan(size)) return 0;
    if (c->airy) size = 2.0 / 3 * pow(cabs(z), 1.5);
    if (!c->airy && z == 0 && (c->kind == BESSEL_H1 || c->kind == BESSEL_H2)) return 1;
    return overflow ? 2 : size > ALL_LOST ? 4 : size > HALF_LOST ? 3 : 0;
}

static Status compute(Interp *it, const Call *c, const Dims *dims, Value *out, int nout)
{
    Array *r = NULL, *codes = NULL, *narrow = NULL;
    Status st = array_new_nd(it, CLS_DOUBLE, true, dims, &r);
    if (st == OK && nout > 1) st = array_new_nd(it, CLS_DOUBLE, false, dims, &codes);
    Index rows = dims->d[0];
    for (Index k = 0; st == OK && k < r->numel; k++) {
        Index at = c->table ? k % rows : k, which = c->table ? k / rows : k;
        double _Complex z = array_get_complex(c->z, c->z->numel == 1 ? 0 : at);
        double order = c->airy ? 0 : creal(array_get_complex(c->orders, c->orders->numel == 1 ? 0 : which));
        bool overflow;
        array_c128(r)[k] = c->airy ? kern_airy(c->airy_kind, z, c->scaled, &overflow)
                                   : kern_bessel(c->kind, order, z, c->scaled, &overflow);
        if (codes) array_f64(codes)[k] = error_code(c, order, z, overflow);
        if (k % 16 == 0) st = check_interrupt(it);
    }
    if (st == OK) st = array_narrow_complex(it, &r);
    if (st == OK) st = array_to_class(it, r, c->cls, &narrow);
    if (st == OK) out[0] = val_from_array_take(&narrow);
    if (st == OK && codes) out[1] = val_from_array_take(&codes);
    array_drop(&r);
    array_drop(&codes);
    array_drop(&narrow);
    return st;
}

static Status get_float(Interp *it, Value v, Class *cls, Array **out)
{
    if (val_class(v) == CLS_SINGLE) *cls = CLS_SINGLE;
    return val_to_class(it, v, CLS_DOUBLE, out);
}

static bool is_array_of_numbers(Value v, bool integers)
{
    return val_is_number_or_logical(v) && (integers || !val_is_integer_class(v));
}

/* The optional argument that asks for scaling. */
static Status get_scaled(Interp *it, const char *who, Value v, bool *scaled)
{
    double x = 2;
    if (val_is_number_or_logical(v) && val_is_scalar(v)) {
        Status st = val_get_double(it, v, &x);
        if (st != OK) return st;
    }
    if (x != 0 && x != 1) return err(it, "%s: OPT must be 0 (or false) or 1 (or true)", who);
    *scaled = x == 1;
    return OK;
}

/* in: orders, arguments, maybe whether to scale */
static Status bessel_call(Interp *it, Call *c, const Value *in, int nin, Value *out, int nout)
{
    Status st = nin > 2 ? get_scaled(it, c->who, in[2], &c->scaled) : OK;
    if (st == OK && !is_array_of_numbers(in[0], true))
        st = err(it, "%s: ALPHA must be a scalar or matrix", c->who);
    if (st == OK && !is_array_of_numbers(in[1], false))
        st = err(it, "%s: X must be a scalar or matrix", c->who);
    if (st == OK) st = get_float(it, in[0], &c->cls, &c->orders);
    if (st == OK) st = get_float(it, in[1], &c->cls, &c->z);
    if (st == OK) {
        Dims a = array_dims(c->orders), z = array_dims(c->z), dims = a;
        if (c->orders->numel == 1) dims = z;
        else if (a.n == 2 && a.d[0] <= 1 && z.n == 2 && (z.d[1] == 1 || c->z->numel == 0)) {
            c->table = true;
            dims = dims_2(z.d[0], a.d[1]);
        } else if (c->z->numel != 1 && !dims_equal(&a, &z))
            st = err(it, "%s: the sizes of alpha and x must conform", c->who);
        if (st == OK) st = compute(it, c, &dims, out, nout);
    }
    array_drop(&c->orders);
    array_drop(&c->z);
    return st;
}

#define HELP_SCALED "With OPT true it is multiplied by "
#define HELP_CODES \
    "A row of orders and a column of arguments make a table. ierr: 0 all is well, 1 a wrong argument,\n" \
    "2 overflow, 3 and 4 half or all digits are lost, for the argument or the order is too large.\n"

static const char help_besselj[] =
    "J = besselj (alpha, x)\n"
    "[J, ierr] = besselj (alpha, x, opt)\n"
    "Bessel function of the first kind of the order alpha at x, real or complex.\n" HELP_CODES
    HELP_SCALED "exp (-abs (imag (x))).\n"
    "  >> besselj (0, 1)\n"
    "  ans = 0.7652\n"
    "See also: bessely, besseli, besselk, besselh";
static Status bi_besselj(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Call c = { .who = "besselj", .kind = BESSEL_J, .cls = CLS_DOUBLE };
    return bessel_call(it, &c, in, nin, out, nout);
}

static const char help_bessely[] =
    "Y = bessely (alpha, x)\n"
    "[Y, ierr] = bessely (alpha, x, opt)\n"
    "Bessel function of the second kind of the order alpha at x, real or complex.\n" HELP_CODES
    HELP_SCALED "exp (-abs (imag (x))).\n"
    "  >> bessely (0, 1)\n"
    "  ans = 0.088257\n"
    "See also: besselj, besseli, besselk, besselh";
static Status bi_bessely(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Call c = { .who = "bessely", .kind = BESSEL_Y, .cls = CLS_DOUBLE };
    return bessel_call(it, &c, in, nin, out, nout);
}

static const char help_besseli[] =
    "I = besseli (alpha, x)\n"
    "[I, ierr] = besseli (alpha, x, opt)\n"
    "Modified Bessel function of the first kind of the order alpha at x, real or complex.\n" HELP_CODES
    HELP_SCALED "exp (-abs (real (x))).\n"
    "  >> besseli (0, 1)\n"
    "  ans = 1.2661\n"
    "See also: besselj, bessely, besselk, besselh";
static Status bi_besseli(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Call c = { .who = "besseli", .kind = BESSEL_I, .cls = CLS_DOUBLE };
    return bessel_call(it, &c, in, nin, out, nout);
}

static const char help_besselk[] =
    "K = besselk (alpha, x)\n"
    "[K, ierr] = besselk (alpha, x, opt)\n"
    "Modified Bessel function of the second kind of the order alpha at x, real or complex.\n" HELP_CODES
    HELP_SCALED "exp (x).\n"
    "  >> besselk (0, 1)\n"
    "  ans = 0.4210\n"
    "See also: besselj, bessely, besseli, besselh";
static Status bi_besselk(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Call c = { .who = "besselk", .kind = BESSEL_K, .cls = CLS_DOUBLE };
    return bessel_call(it, &c, in, nin, out, nout);
}

static const char help_besselh[] =
    "H = besselh (alpha, x)\n"
    "[H, ierr] = besselh (alpha, k, x, opt)\n"
    "Hankel function of the kind k, 1 (J + i*Y) or 2 (J - i*Y), of the order alpha at x.\n" HELP_CODES
    HELP_SCALED "exp (-i*x) for the first kind, exp (i*x) for the second.\n"
    "  >> besselh (0, 1)\n"
    "  ans =  0.765198 + 0.088257i\n"
    "See also: besselj, bessely, besseli, besselk";
static Status bi_besselh(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Call c = { .who = "besselh", .kind = BESSEL_H1, .cls = CLS_DOUBLE };
    if (nin == 2) return bessel_call(it, &c, in, nin, out, nout);
    double kind = 0;
    if (!val_is_number_or_logical(in[1]) || !val_is_scalar(in[1]))
        return err(it, "besselh: K must be 1 or 2");
    Status st = val_get_double(it, in[1], &kind);
    if (st != OK) return st;
    if (kind != 1 && kind != 2) return err(it, "besselh: K must be 1 or 2");
    if (kind == 2) c.kind = BESSEL_H2;
    Value rest[3] = { in[0], in[2], nin > 3 ? in[3] : val_num(0) };
    return bessel_call(it, &c, rest, nin - 1, out, nout);
}

static const char help_airy[] =
    "A = airy (z)\n"
    "[A, ierr] = airy (k, z, opt)\n"
    "Airy functions at z, real or complex: k is 0 for Ai, 1 for its derivative, 2 for Bi, 3 for its derivative.\n"
    "With opt true Ai and Ai' are multiplied by exp (zeta), Bi and Bi' by exp (-abs (real (zeta))), where\n"
    "zeta = 2/3 * z * sqrt (z). ierr: as for besselj.\n"
    "  >> airy (1)\n"
    "  ans = 0.1353\n"
    "See also: besselk";
static Status bi_airy(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Call c = { .who = "airy", .airy = true, .cls = CLS_DOUBLE };
    double x = 0;
    Status st = OK;
    if (nin > 2) {
        if (!val_is_number_or_logical(in[2]) || !val_is_scalar(in[2]))
            return err(it, "airy: OPT must be a scalar value");
        st = val_get_double(it, in[2], &x);
        c.scaled = x != 0;
    }
    x = 0;
    if (st == OK && nin > 1) {
        if (!val_is_number_or_logical(in[0]) || val_is_empty(in[0]))
            return err(it, "airy: K must be an integer value");
        Array *k = NULL;
        st = val_to_class(it, in[0], CLS_DOUBLE, &k);
        if (st == OK) x = creal(array_get_complex(k, 0));
        array_drop(&k);
    }
    if (st != OK) return st;
    if (!(x > -1 && x < 4)) return err(it, "airy: K must be 0, 1, 2, or 3");
    c.airy_kind = (AiryKind) x;
    if (!is_array_of_numbers(in[nin > 1], true)) return err(it, "airy: Z must be a complex matrix");
    st = get_float(it, in[nin > 1], &c.cls, &c.z);
    if (st == OK) {
        Dims dims = array_dims(c.z);
        st = compute(it, &c, &dims, out, nout);
    }
    array_drop(&c.z);
    return st;
}

/*
%!assert (besselj ([0 1 2.5], 3), [-0.26005195490193344 0.33905895852593645 0.41271003220971603], 1e-15)
%!assert (bessely ([0 1 2.5], 3), [0.37685001001279038 0.32467442479179998 -0.3690407300737979], 1e-15)
%!assert (besseli (1.5, [0.125 2]), [0.011772325455181125 1.0994731886331097], -1e-14)
%!assert (besseli (1.5, 50), 2.8666537159314642e+20, -1e-14)
%!assert (besselk ([0.25; 7], 2), [0.11537827684085676; 305.53801768296224], -1e-14)
%!assert (besselj (60, 1), 1.0381149765645213e-100, -1e-13)
%!test    # Wronskians, across the methods' borders
%! z = [0.1, 1.9, 2.1, 7i, 30, -3+4i, 24-10i, 26+100i, -80];
%! for nu = [0, 1/3, 2, 6.5]
%!   w = besselj (nu+1, z) .* bessely (nu, z) - besselj (nu, z) .* bessely (nu+1, z);
%!   assert (w([1:3 5 9]), (2 ./ (pi * z))([1:3 5 9]), -1e-12);
%!   w = besseli (nu, z, 1) .* besselk (nu+1, z, 1) + besseli (nu+1, z, 1) .* besselk (nu, z, 1);
%!   right = real (z) >= 0;
%!   assert (w(right), (exp (1i * imag (z)) ./ z)(right), -1e-13);
%! end
%!assert (besselj (0.5, -1), 0.6713967071418031i, 1e-15)
%!assert (besselj (-3, 2), -besselj (3, 2))
%!assert (besselk (1, -2), -besselk (1, 2) - pi * 1i * besseli (1, 2), 1e-14)
%!assert (besselh (0, 2, 1), besselj (0, 1) - 1i * bessely (0, 1), 1e-15)
%!assert (besselj ([0 1], [1; 2]), [besselj(0, [1; 2]), besselj(1, [1; 2])])
%!test [j, e] = besselj (0, [1 1e5 1e10]); assert (e, [0 3 4]);
%!test [k, e] = besselk (500, 1); assert ({real(k), e}, {Inf, 2});
%!assert (besseli (0, 800, 1), 0.0141069450058692, 1e-15)
%!assert (class (besselj (0, single (1))), "single")
%!assert (size (besselj (0:2, [])), [0 3])
%!error <besselj: the sizes of alpha and x must conform> besselj ([0 1 2], [1 2])
%!error <besselj: ALPHA must be a scalar or matrix> besselj ("a", 1)
%!error <besselj: OPT must be 0 \(or false\) or 1 \(or true\)> besselj (0, 1, 2)
%!error <besselh: K must be 1 or 2> besselh (0, 3, 1)
%!assert (airy (0, [0 1 -3]), [0.355028053887817 0.135292416312881 -0.378814293677658], 1e-15)
%!assert (airy (1, 1), -0.159147441296793, 1e-15)
%!assert (airy (2, [1 -3]), [1.207423594952871 -0.198289626374927], 1e-14)
%!assert (airy (3, [1 -4]), [0.932435933392775 -0.116670567438341], 1e-14)
%!assert (airy (0, 1i), 0.331493305432141 - 0.317449858968444i, 1e-14)
%!assert (airy (0, 5, 1) * exp (-2 / 3 * 5 ^ 1.5), airy (0, 5), -1e-13)
%!assert (airy (2, 200), Inf)
%!error <airy: K must be 0, 1, 2, or 3> airy (4, 1)
*/

const Builtin bessel_builtins[] = {
    { "besselj", bi_besselj, 2, 3, 0, 2, help_besselj },
    { "bessely", bi_bessely, 2, 3, 0, 2, help_bessely },
    { "besseli", bi_besseli, 2, 3, 0, 2, help_besseli },
    { "besselk", bi_besselk, 2, 3, 0, 2, help_besselk },
    { "besselh", bi_besselh, 2, 4, 0, 2, help_besselh },
    { "airy", bi_airy, 1, 3, 0, 2, help_airy },
    { 0 },
};
