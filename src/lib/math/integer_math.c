/* Remainders, greatest common divisors, primes; and the other functions of two real numbers, atan2 and
 * hypot. */
#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "lib/numeric.h"
#include "lib/pairwise.h"
#include "ops/binary.h"

static inline double nint(double x) { return floor(x + 0.5); }

/* x - y * floor (x / y), but exactly 0 where a non-integer y goes into x but for rounding; the sign of y. */
static double mod_f64(double x, double y)
{
    double r;
    if (y == 0) return x;
    double q = x / y;
    if (nint(y) != y && fabs((q - nint(q)) / nint(q)) < 2.220446049250313e-16) {
        r = 0;
    } else {
        double n = floor(q);
        r = x - y * n;
    }
    return x != y ? copysign(r, y) : r;
}

static double rem_f64(double x, double y)
{
    double r;
    if (y == 0) return NAN;
    double q = x / y;
    if (nint(y) != y && fabs((q - nint(q)) / nint(q)) < 2.220446049250313e-16) {
        r = 0;
    } else {
        double n = trunc(q);
        r = x - y * n;
    }
    return x != y ? copysign(r, x) : r;
}

static float mod_f32(float x, float y)
{
    float r;
    if (y == 0) return x;
    float q = x / y, whole = floorf(q + 0.5f);
    if (floorf(y + 0.5f) != y && fabsf((q - whole) / whole) < 1.1920929e-07f) r = 0;
    else r = x - y * floorf(q);
    return x != y ? copysignf(r, y) : r;
}

static float rem_f32(float x, float y)
{
    float r;
    if (y == 0) return NAN;
    float q = x / y, whole = floorf(q + 0.5f);
    if (floorf(y + 0.5f) != y && fabsf((q - whole) / whole) < 1.1920929e-07f) r = 0;
    else r = x - y * truncf(q);
    return x != y ? copysignf(r, x) : r;
}

/* Integers in their class; 64 bits fit the long double on the way. */
static int64_t i64_at(const Array *a, Index k)
{
    return a->cls == CLS_INT64 ? ((const int64_t *) a->data)[k] : (int64_t) array_get_double(a, k);
}

static void int_remainder(bool is_mod, const Array *a, Index i, const Array *b, Index j, Array *r, Index k)
{
    if (a->cls == CLS_UINT64) {
        uint64_t x = ((const uint64_t *) a->data)[i], y = ((const uint64_t *) b->data)[j];
        ((uint64_t *) r->data)[k] = y == 0 ? (is_mod ? x : 0) : x % y;
        return;
    }
    int64_t x = i64_at(a, i), y = i64_at(b, j), v;
    if (y == 0) v = is_mod ? x : 0;
    else if (y == -1) v = 0;
    else {
        v = x % y;
        if (is_mod && v != 0 && (v < 0) != (y < 0)) v += y;
    }
    if (r->cls == CLS_INT64) ((int64_t *) r->data)[k] = v;
    else array_set_double(r, k, (double) v);
}

static Status remainder_value(Interp *it, const char *who, bool is_mod, Value x, Value y, Value *out)
{
    Array *a = NULL, *b = NULL, *r = NULL;
    Class cx = val_class(x), cy = val_class(y);
    if (!class_is_numeric(cx)) return err_wrong_type(it, who, x);
    if (!class_is_numeric(cy)) return err_wrong_type(it, who, y);
    if (val_is_complex(x) || val_is_complex(y)) return err(it, "%s: not defined for complex numbers", who);
    bool ix = class_is_integer(cx), iy = class_is_integer(cy);
    if (!ix && !iy)
        return map_pairs(it, who, x, y,
                         is_mod ? (PairFns){ mod_f64, mod_f32 } : (PairFns) { rem_f64, rem_f32 }, out);
    if (ix && iy && cx != cy)
        return err(it, "%s: cannot combine %s and %s", who, class_name(cx), class_name(cy));
    Class cls = ix ? cx : cy;
    Dims da = val_dims(x), db = val_dims(y), dims;
    Status st = pair_broadcast_dims(it, who, &da, &db, &dims);
    if (st == OK) st = val_to_class(it, x, cls, &a);
    if (st == OK) st = val_to_class(it, y, cls, &b);
    if (st == OK) st = array_new_nd(it, cls, false, &dims, &r);
    if (st != OK) goto done;
    PairWalk w;
    pair_walk_begin(&w, &dims, &da, &db);
    for (Index k = 0; k < r->numel; k++) {
        int_remainder(is_mod, a, w.at_a, b, w.at_b, r, k);
        pair_walk_next(&w);
    }
    *out = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&b);
    array_drop(&r);
    return st;
}

static bool num_mod(double x, double y, double *r)
{
    *r = mod_f64(x, y);
    return true;
}

static bool num_rem(double x, double y, double *r)
{
    *r = rem_f64(x, y);
    return true;
}

static bool num_atan2(double x, double y, double *r)
{
    *r = atan2(x, y);
    return true;
}

static bool num_hypot(double x, double y, double *r)
{
    *r = hypot(x, y);
    return true;
}

static const char help_mod[] =
    "mod (x, y)\n"
    "Remainder of x / y with the sign of y: x - y .* floor (x ./ y). mod (x, 0) is x.\n"
    "  >> mod (-7, 3)\n"
    "  ans = 2\n"
    "See also: rem, idivide";
static Status bi_mod(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    return remainder_value(it, "mod", true, in[0], in[1], &out[0]);
}
/*
%!assert (mod ([-7 7], 3), [2 1])
%!assert (mod (5, 0), 5)
%!assert (mod (0.3, 0.1), 0)
%!assert (mod (int8 (-7), int8 (4)), int8 (1))
%!error <mod: cannot combine int8 and uint8> mod (int8 (5), uint8 (3))
%!error <nonconformant arguments> mod ([1 2 3], [1 2])
*/

static const char help_rem[] =
    "rem (x, y)\n"
    "Remainder of x / y with the sign of x: x - y .* fix (x ./ y).\n"
    "  >> rem (-7, 3)\n"
    "  ans = -1\n"
    "See also: mod";
static Status bi_rem(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    return remainder_value(it, "rem", false, in[0], in[1], &out[0]);
}
/*
%!assert (rem ([-4; 4], [3 -3]), [-1 -1; 1 1])
%!assert (rem (5, 0), NaN)
*/

static const char help_atan2[] =
    "atan2 (y, x)\n"
    "Angle of the point (x, y) in radians, from -pi to pi.\n"
    "  >> atan2 (1, 1)\n"
    "  ans = 0.7854\n"
    "See also: atan, hypot";
static Status bi_atan2(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    for (int k = 0; k < 2; k++) {
        if (!class_is_numeric(val_class(in[k]))) return err_wrong_type(it, "atan2", in[k]);
        if (val_is_complex(in[k])) return err(it, "atan2: not defined for complex numbers");
    }
    return map_pairs(it, "atan2", in[0], in[1], (PairFns) { atan2, atan2f }, &out[0]);
}
/*
%!assert (atan2 (-0, -1), -pi)
%!error <atan2: wrong type argument 'cell'> atan2 (1, {1})
*/

static Status hypot_two(Interp *it, Value x, Value y, Value *out)
{
    Value a = val_none(), b = val_none();
    Status st = OK;
    if (val_is_complex(x) || val_is_complex(y)) {
        /* Magnitudes first. */
        Array *v[2] = { NULL, NULL };
        Value src[2] = { x, y }, *dst[2] = { &a, &b };
        for (int k = 0; k < 2 && st == OK; k++) {
            Array *r = NULL;
            st = val_to_array(it, src[k], &v[k]);
            if (st != OK) break;
            Dims d = array_dims(v[k]);
            st = array_new_nd(it, v[k]->cls == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE, false, &d, &r);
            for (Index i = 0; st == OK && i < r->numel; i++)
                array_set_double(r, i, cabs(array_get_complex(v[k], i)));
            if (st == OK) *dst[k] = val_from_array_take(&r);
            array_drop(&v[k]);
        }
        if (st == OK) st = map_pairs(it, "hypot", a, b, (PairFns) { hypot, hypotf }, out);
        val_drop(&a);
        val_drop(&b);
        return st;
    }
    return map_pairs(it, "hypot", x, y, (PairFns) { hypot, hypotf }, out);
}

static const char help_hypot[] =
    "hypot (x, y)\n"
    "hypot (x, y, z, ...)\n"
    "Square root of the sum of squares, without overflow on the way.\n"
    "  >> hypot (3, 4)\n"
    "  ans = 5\n"
    "See also: norm, sqrt";
static Status bi_hypot(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    for (int k = 0; k < 2; k++)
        if (!class_is_numeric(val_class(in[k]))) return err_wrong_type(it, "hypot", in[k]);
    Value acc = val_none();
    Status st = hypot_two(it, in[0], in[1], &acc);
    for (int k = 2; k < nin && st == OK; k++) {
        Value next = val_none();
        if (!class_is_numeric(val_class(in[k]))) {
            st = err_wrong_type(it, "hypot", in[k]);
            break;
        }
        st = hypot_two(it, acc, in[k], &next);
        val_set_take(&acc, next);
    }
    if (st == OK) out[0] = acc;
    else val_drop(&acc);
    return st;
}
/*
%!assert (hypot (3, 4, 12), 13)
*/

/* ---- gcd ---- */

static double gcd_real(double a, double b)
{
    a = fabs(a);
    b = fabs(b);
    while (b != 0) {
        double t = fmod(a, b);
        a = b;
        b = t;
    }
    return a;
}

/* g = a u + b v */
static double gcd_extended(double a, double b, double *u, double *v)
{
    double x = fabs(a), y = fabs(b), ux = 1, uy = 0, vx = 0, vy = 1;
    while (y != 0) {
        double t = fmod(x, y), q = (x - t) / y;      /* exact, so it gets smaller and the loop ends */
        x = y;
        y = t;
        t = ux - q * uy;
        ux = uy;
        uy = t;
        t = vx - q * vy;
        vx = vy;
        vy = t;
    }
    *u = a < 0 ? -ux : ux;
    *v = b < 0 ? -vx : vx;
    return x;
}

/* Quotients are rounded to the nearest integers in both parts. */
static double _Complex gaussian_gcd(double _Complex a, double _Complex b)
{
    if (cabs(a) < cabs(b)) {
        double _Complex t = a;
        a = b;
        b = t;
    }
    while (b != 0) {
        double _Complex q = a / b, t = a - CMPLX(nint(creal(q)), nint(cimag(q))) * b;
        if (!(cabs(t) < cabs(b))) t = 0;             /* beyond what doubles can tell apart */
        a = b;
        b = t;
    }
    return a;
}

static Status gcd_check(Interp *it, const Array *a)
{
    for (Index k = 0; k < a->numel; k++) {
        double _Complex z = array_get_complex(a, k);
        bool finite = isfinite(creal(z)) && isfinite(cimag(z));
        if (!finite || creal(z) != nint(creal(z)) || cimag(z) != nint(cimag(z)))
            return err(it, "gcd: all %s must be integers", a->is_complex ? "complex parts" : "values");
    }
    return OK;
}

/* The class of the result: an integer class wins, then single. */
static Class gcd_class(Class x, Class y)
{
    if (class_is_integer(y)) return y;
    if (class_is_integer(x)) return x;
    return x == CLS_SINGLE || y == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE;
}

/* u and v may be NULL. */
static Status gcd_two(Interp *it, Value x, Value y, Value *g, Value *u, Value *v)
{
    Array *a = NULL, *b = NULL, *r = NULL, *ru = NULL, *rv = NULL;
    Class cx = val_class(x), cy = val_class(y);
    bool integers = class_is_integer(cx) || class_is_integer(cy);
    if (cx > CLS_LOGICAL || cy > CLS_LOGICAL || (integers && (val_is_complex(x) || val_is_complex(y))))
        return err(it, "gcd: invalid class combination for gcd: %s and %s", val_class_name(x),
                   val_class_name(y));
    Class cls = gcd_class(cx, cy);
    bool cplx = val_is_complex(x) || val_is_complex(y);
    Dims da = val_dims(x), db = val_dims(y), dims;
    Status st = pair_broadcast_dims(it, "gcd", &da, &db, &dims);
    /* nothing is repeated where the factors are asked for */
    if (st == OK && u && !val_is_scalar(x) && !val_is_scalar(y) && !dims_equal(&da, &db))
        st = err_nonconformant(it, "gcd", &da, &db);
    /* numbers beside integers become integers first */
    bool whole = class_is_integer(cls);
    if (st == OK) st = whole && cx != cls ? val_to_class(it, x, cls, &a) : val_to_array(it, x, &a);
    if (st == OK) st = whole && cy != cls ? val_to_class(it, y, cls, &b) : val_to_array(it, y, &b);
    if (st == OK) st = gcd_check(it, a);
    if (st == OK) st = gcd_check(it, b);
    if (st == OK) st = array_new_nd(it, cls, cplx, &dims, &r);
    if (st == OK && u) st = array_new_nd(it, cls, false, &dims, &ru);
    if (st == OK && v) st = array_new_nd(it, cls, false, &dims, &rv);
    if (st != OK) goto done;
    PairWalk w;
    pair_walk_begin(&w, &dims, &da, &db);
    for (Index k = 0; k < r->numel; k++) {
        if (cplx) {
            array_c128(r)[k] = gaussian_gcd(array_get_complex(a, w.at_a), array_get_complex(b, w.at_b));
        } else if (u && v) {
            double p, q;
            array_set_double(r, k,
                             gcd_extended(array_get_double(a, w.at_a), array_get_double(b, w.at_b), &p, &q));
            array_set_double(ru, k, p);
            array_set_double(rv, k, q);
        } else {
            array_set_double(r, k, gcd_real(array_get_double(a, w.at_a), array_get_double(b, w.at_b)));
        }
        pair_walk_next(&w);
    }
    if (cplx) st = array_narrow_complex(it, &r);
    if (st != OK) goto done;
    *g = val_from_array_take(&r);
    if (u) *u = val_from_array_take(&ru);
    if (v) *v = val_from_array_take(&rv);
done:
    array_drop(&a);
    array_drop(&b);
    array_drop(&r);
    array_drop(&ru);
    array_drop(&rv);
    return st;
}

static const char help_gcd[] =
    "gcd (a, b, ...)\n"
    "[g, u, v, ...] = gcd (a, b, ...)\n"
    "Greatest common divisor of integers, element by element; u, v, ... with g = u.*a + v.*b + ...\n"
    "  >> gcd (12, 18)\n"
    "  ans = 6\n"
    "See also: lcm, factor";
static Status bi_gcd(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Value g = val_retain(in[0]);
    Status st = OK;
    bool extended = nout > 1;
    for (int k = 1; k < nin && st == OK; k++) {
        Value next = val_none(), u = val_none(), v = val_none();
        st = gcd_two(it, g, in[k], &next, extended ? &u : NULL, extended ? &v : NULL);
        if (st == OK) val_set_take(&g, next);
        if (st == OK && extended) {
            /* The factors so far are scaled by u. */
            if (k == 1) {
                val_set_take(&out[1], val_retain(u));
            } else {
                for (int j = 1; j <= k && j < nout && st == OK; j++) {
                    Value scaled = val_none();
                    st = op_binary(it, BIN_EL_MUL, out[j], u, &scaled);
                    if (st == OK) val_set_take(&out[j], scaled);
                }
            }
            if (st == OK && k + 1 < nout) val_set_take(&out[k + 1], val_retain(v));
        }
        val_drop(&u);
        val_drop(&v);
    }
    if (st == OK) out[0] = g;
    else val_drop(&g);
    return st;
}
/*
%!assert (gcd ([12 18], [4; 6]), [4 2; 6 6])
%!test [g, u, v] = gcd (12, 18); assert ([g u v], [6 -1 1])
%!assert (gcd (true, 4), 1)
%!assert (gcd (uint8 (4), 6.5), uint8 (1))
%!error <gcd: all values must be integers> gcd (1.5, 2)
%!error <gcd: all values must be integers> gcd (Inf, 2)
%!error <gcd: invalid class combination> gcd (3+3i, int64 (9))
*/

/* ---- primes ---- */

typedef struct Sieve {
    unsigned char *composite;        /* entry k stands for 2k + 1 */
    Index half, n, *count;
} Sieve;

static void run_sieve(void *context)
{
    const Sieve *s = context;
    Index count = *s->count;
    for (Index k = 1; k < s->half; k++) {
        if (s->composite[k]) continue;
        count++;
        Index p = 2 * k + 1;
        if (p > s->n / p) continue;
        for (Index j = 2 * k * (k + 1); j < s->half; j += p) s->composite[j] = 1;
    }
    *s->count = count;
}

static const char help_primes[] =
    "primes (n)\n"
    "Row of the prime numbers up to n, in the class of n.\n"
    "  >> primes (20)\n"
    "  ans =\n"
    "\n"
    "      2    3    5    7   11   13   17   19\n"
    "\n"
    "See also: isprime, factor, list_primes";
static Status bi_primes(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    double x = 0;
    Class cls = val_class(in[0]);
    if (cls > CLS_CHAR || !val_is_scalar(in[0]) || val_is_complex(in[0]))
        return err(it, "primes: N must be a real scalar");
    Status st = val_get_double(it, in[0], &x);
    if (st != OK) return st;
    if (!(x < INFINITY)) return err(it, "primes: N must be finite (not +Inf or NaN)");
    if (cls == CLS_CHAR) cls = CLS_DOUBLE;
    if (x > 1e11) return err_out_of_memory(it);
    Index n = x < 2 ? 1 : (Index) x, half = (n + 1) / 2, count = n >= 2;
    /* Sieve of the odd numbers: entry k stands for 2k + 1. */
    Buffer *sieve = buffer_new(it->pool, (size_t) half + 1, true);
    Array *r = NULL;
    if (!sieve) return err_out_of_memory(it);
    unsigned char *composite = sieve->data;
    Sieve job = { composite, half, n, &count };
    st = interrupt_run(it, run_sieve, &job);
    if (st == OK) st = array_new(it, cls, 1, count, &r);
    if (st == OK) {
        Index at = 0;
        if (n >= 2) array_set_double(r, at++, 2);
        for (Index k = 1; k < half; k++)
            if (!composite[k]) array_set_double(r, at++, (double) (2 * k + 1));
        out[0] = val_from_array_take(&r);
    }
    buffer_release(sieve);
    return st;
}
/*
%!assert (primes (30), [2 3 5 7 11 13 17 19 23 29])
%!assert (primes (1), zeros (1, 0))
%!error <primes: N must be a real scalar> primes ([1 2])
*/

static uint64_t mul_mod(uint64_t a, uint64_t b, uint64_t m)
{
    return (uint64_t) ((unsigned __int128) a * b % m);
}

static uint64_t pow_mod(uint64_t a, uint64_t e, uint64_t m)
{
    uint64_t r = 1;
    for (a %= m; e; e >>= 1, a = mul_mod(a, a, m))
        if (e & 1) r = mul_mod(r, a, m);
    return r;
}

/* Miller-Rabin; these bases decide every 64-bit number. */
static bool is_prime(uint64_t n)
{
    static const uint64_t bases[] = { 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37 };
    if (n < 2) return false;
    for (int k = 0; k < COUNT_OF(bases); k++)
        if (n % bases[k] == 0) return n == bases[k];
    if (n < 1369) return true;
    uint64_t d = n - 1;
    int s = 0;
    for (; d % 2 == 0; d /= 2) s++;
    for (int k = 0; k < COUNT_OF(bases); k++) {
        uint64_t x = pow_mod(bases[k], d, n);
        if (x == 1 || x == n - 1) continue;
        bool composite = true;
        for (int j = 1; j < s && composite; j++) {
            x = mul_mod(x, x, n);
            composite = x != n - 1;
        }
        if (composite) return false;
    }
    return true;
}

/* A Gaussian integer is prime if its norm is, or if it lies on an axis at a prime of the form 4k + 3. */
static bool is_gaussian_prime(double x, double y)
{
    x = fabs(x);
    y = fabs(y);
    if (!(x * x + y * y < 0x1p64)) return false;
    if (x != 0 && y != 0) return is_prime((uint64_t) (x * x + y * y));
    uint64_t p = (uint64_t) (x + y);
    return p % 4 == 3 && is_prime(p);
}

static const char help_isprime[] =
    "isprime (x)\n"
    "True for the elements that are prime numbers; complex ones are taken as Gaussian integers.\n"
    "  >> isprime ([2 4 7])\n"
    "  ans =\n"
    "\n"
    "    1  0  1\n"
    "\n"
    "See also: primes, factor";
static Status bi_isprime(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    Array *a = NULL, *r = NULL;
    if (val_class(in[0]) > CLS_CHAR) return err(it, "fix: not defined for %s", arg_type_name(in[0]));
    if (val_is_empty(in[0])) {
        out[0] = val_retain(in[0]);
        return OK;
    }
    Status st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    Dims dims = array_dims(a);
    st = array_new_nd(it, CLS_LOGICAL, false, &dims, &r);
    for (Index k = 0; k < a->numel && st == OK; k++) {
        double _Complex z = array_get_complex(a, k);
        double x = creal(z), y = cimag(z);
        if (x != trunc(x) || y != trunc(y)) st = err(it, "isprime: X contains non-integer entries");
        else if (a->is_complex) array_bool(r)[k] = is_gaussian_prime(x, y);
        else if (a->cls == CLS_UINT64) array_bool(r)[k] = is_prime(((uint64_t *) a->data)[k]);
        else if (!(fabs(x) < 18446744073709551615.0)) array_bool(r)[k] = false;
        else array_bool(r)[k] = is_prime((uint64_t) fabs(x));
    }
    if (st == OK) out[0] = val_from_array_take(&r);
    array_drop(&a);
    array_drop(&r);
    return st;
}
/*
%!assert (isprime ([0 1 2 3 4 91 97]), logical ([0 0 1 1 0 0 1]))
%!error <isprime: X contains non-integer entries> isprime (2.5)
*/

static uint64_t step_mod(uint64_t x, uint64_t c, uint64_t n)
{
    return (uint64_t) (((unsigned __int128) x * x + c) % n);
}

/* One factor of a composite number without small factors: Pollard's rho, Brent's variant kept simple. */
static uint64_t find_factor(uint64_t n)
{
    for (uint64_t c = 1;; c++) {
        uint64_t x = 2, y = 2, d = 1;
        while (d == 1) {
            x = step_mod(x, c, n);
            y = step_mod(step_mod(y, c, n), c, n);
            uint64_t diff = x > y ? x - y : y - x, m = n;
            while (diff) {
                uint64_t t = m % diff;
                m = diff;
                diff = t;
            }
            d = m;
        }
        if (d != n) return d;
    }
}

static void factor_into(uint64_t n, uint64_t *list, int *count)
{
    for (uint64_t p = 2; p < 1000 && p * p <= n; p += 1 + (p > 2))
        while (n % p == 0) {
            list[(*count)++] = p;
            n /= p;
        }
    if (n == 1) return;
    if (is_prime(n)) {
        list[(*count)++] = n;
        return;
    }
    uint64_t d = find_factor(n);
    factor_into(d, list, count);
    factor_into(n / d, list, count);
}

static const char help_factor[] =
    "factor (q)\n"
    "[p, n] = factor (q)\n"
    "Prime factors of the integer q, ascending; with two results each prime once and its multiplicity.\n"
    "  >> factor (60)\n"
    "  ans =\n"
    "\n"
    "     2   2   3   5\n"
    "\n"
    "See also: gcd, isprime, primes";
static Status bi_factor(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin;
    static const char message[] = "factor: Q must be a real non-negative integer";
    double x = 0;
    uint64_t q, list[64];
    uint64_t values[64];
    double powers[64];
    int count = 0, distinct = 0;
    Array *p = NULL, *n = NULL;
    Class cls = val_class(in[0]);
    if (cls > CLS_CHAR || !val_is_scalar(in[0]) || val_is_complex(in[0])) return err(it, "%s", message);
    Status st = val_get_double(it, in[0], &x);
    if (st != OK) return st;
    if (!(x >= 0) || x != floor(x) || isinf(x)) return err(it, "%s", message);
    if (!class_is_integer(cls) && x > (cls == CLS_SINGLE ? 16777216 : 9007199254740992.0))
        return err(it, "factor: Q too large to factor (> flintmax)");
    if (cls == CLS_UINT64 || cls == CLS_INT64) memcpy(&q, in[0].u.array->data, sizeof q);     /* x is rounded */
    else q = (uint64_t) x;
    if (q < 4) list[count++] = q;
    else factor_into(q, list, &count);
    for (int i = 1; i < count; i++) {
        uint64_t v = list[i];
        int j = i;
        for (; j > 0 && list[j - 1] > v; j--) list[j] = list[j - 1];
        list[j] = v;
    }
    for (int i = 0; i < count; i++) {
        if (nout > 1 && distinct > 0 && values[distinct - 1] == list[i]) {
            powers[distinct - 1]++;
            continue;
        }
        values[distinct] = list[i];
        powers[distinct++] = 1;
    }
    if (cls == CLS_LOGICAL || cls == CLS_CHAR) cls = CLS_DOUBLE;
    st = array_new(it, cls, 1, distinct, &p);
    if (st == OK) st = array_new(it, CLS_DOUBLE, 1, distinct, &n);
    if (st == OK) {
        for (int i = 0; i < distinct; i++) {
            if (cls == CLS_UINT64) ((uint64_t *) p->data)[i] = values[i];
            else if (cls == CLS_INT64) ((int64_t *) p->data)[i] = (int64_t) values[i];
            else array_set_double(p, i, (double) values[i]);
            array_set_double(n, i, powers[i]);
        }
        out[0] = val_from_array_take(&p);
        if (nout > 1) out[1] = val_from_array_take(&n);
    }
    array_drop(&p);
    array_drop(&n);
    return st;
}
/*
%!assert (factor (360), [2 2 2 3 3 5])
%!assert (factor (uint64 (18446744073709551557)), uint64 (18446744073709551557))
%!assert (factor (uint64 (18446744073709551615)), uint64 ([3 5 17 257 641 65537 6700417]))
%!assert (factor (uint64 (18446743979220271189)), uint64 ([4294967279 4294967291]))
%!test [p, n] = factor (360); assert ([p; n], [2 3 5; 3 2 1])
%!error <factor: Q must be a real non-negative integer> factor (-6)
*/

const Builtin integer_math_builtins[] = {
    { "mod",     bi_mod,     2, 2,  0, 1,  help_mod, .num2 = num_mod },
    { "rem",     bi_rem,     2, 2,  0, 1,  help_rem, .num2 = num_rem },
    { "atan2",   bi_atan2,   2, 2,  0, 1,  help_atan2, .num2 = num_atan2 },
    { "hypot",   bi_hypot,   2, -1, 0, 1,  help_hypot, .num2 = num_hypot },
    { "gcd",     bi_gcd,     2, -1, 0, -1, help_gcd },
    { "primes",  bi_primes,  1, 1,  0, 1,  help_primes },
    { "isprime", bi_isprime, 1, 1,  0, 1,  help_isprime },
    { "factor",  bi_factor,  1, 1,  0, 2,  help_factor },
    { 0 },
};
