/* Bessel functions of real order and complex argument, and Airy's by way of them. All come from I and K in
 * the right half
 * of the plane, scaled by exp (-w) and exp (w):
 *   K of an order mu up to 1/2 by N. M. Temme's series (On the numerical evaluation of the modified Bessel
 * function of the
 *   third kind, J. Comp. Physics 19, 1975) for |w| <= 2 and by Steed's continued fraction beyond (I. J.
 * Thompson, A. R.
 *   Barnett, Coulomb and Bessel functions of complex arguments and order, J. Comp. Physics 64, 1986), then
 * upwards by
 *   recurrence, which is stable there;
 *   I from the ratio of neighbouring orders, a continued fraction, and the Wronskian I(n) K(n+1) + I(n+1)
 * K(n) = 1/w; for
 *   large w from the asymptotic expansion (DLMF 10.40).
 * J, Y and H follow by rotation (DLMF 10.27), other half planes and negative orders by continuation (10.34,
 * 10.2-10.4). */
#include "kernel/bessel.h"

#include <float.h>
#include <math.h>

typedef double _Complex Cplx;

static const double pi = 3.14159265358979323846;

/* exp (i pi x), exact at multiples of 1/2 */
static Cplx turn(double x)
{
    x = fmod(x, 2);
    double whole = round(2 * x), rest = pi * (x - whole / 2);
    double c = cos(rest), s = sin(rest);
    switch (((int) whole % 4 + 4) % 4) {
    case 0: return CMPLX(c, s);
    case 1: return CMPLX(-s, c);
    case 2: return CMPLX(-c, -s);
    default: return CMPLX(s, -c);
    }
}

/* a * b, where a may be real or imaginary exactly: zeros times infinity stay out. */
static Cplx times(Cplx a, Cplx b)
{
    if (cimag(a) == 0) return CMPLX(creal(a) * creal(b), creal(a) * cimag(b));
    if (creal(a) == 0) return CMPLX(-cimag(a) * cimag(b), cimag(a) * creal(b));
    return CMPLX(creal(a) * creal(b) - cimag(a) * cimag(b), creal(a) * cimag(b) + cimag(a) * creal(b));
}

/* For |mu| <= 1/2: one = (1/gamma (1-mu) - 1/gamma (1+mu)) / (2 mu), two = their mean; and both themselves.
 * The coefficients are
 * those of 1/gamma (1+z). */
static void temme_gammas(double mu, double *one, double *two, double *plus, double *minus)
{
    static const double c[] = {
        1, 0.57721566490153286061, -0.65587807152025388108,
        -0.042002635034095235529, 0.1665386113822914895, -0.042197734555544336748,
        -0.0096219715278769735621, 0.0072189432466630995424, -0.0011651675918590651121,
        -0.00021524167411495097282, 0.00012805028238811618615, -2.0134854780788238656e-5,
        -1.2504934821426706573e-6, 1.1330272319816958824e-6, -2.0563384169776071035e-7,
        6.1160951044814158179e-9, 5.0020076444692229301e-9, -1.1812745704870201446e-9,
        1.0434267116911005105e-10, 7.782263439905071254e-12, -3.6968056186422057082e-12,
        5.100370287454475979e-13, -2.0583260535665067832e-14, -5.3481225394230179824e-15,
        1.2267786282382607902e-15, -1.1812593016974587695e-16, 1.1866922547516003326e-18,
    };
    double square = mu * mu, odd = 0, even = 0;
    for (int k = COUNT_OF(c) - 1; k >= 0; k--) {
        if (k % 2) odd = odd * square + c[k];
        else even = even * square + c[k];
    }
    *one = -odd;
    *two = even;
    *plus = even + mu * odd;
    *minus = even - mu * odd;
}

/* K of the orders mu and mu + 1 times exp (w), |w| <= 2 */
static void k_by_series(double mu, Cplx w, Cplx *k0, Cplx *k1)
{
    double one, two, plus, minus;
    temme_gammas(mu, &one, &two, &plus, &minus);
    Cplx log_2w = clog(2 / w), sigma = mu * log_2w, e = cexp(sigma), quarter = w * w / 4, c = 1;
    double sine = mu == 0 ? 1 : pi * mu / sin(pi * mu);
    Cplx ratio = cabs(sigma) < 1e-8 ? 1 : csinh(sigma) / sigma;
    Cplx f = sine * (ccosh(sigma) * one + ratio * log_2w * two), p = e / (2 * plus), q = 1 / (2 * e * minus);
    Cplx sum = f, sum1 = p;
    for (int k = 1; k < 100; k++) {
        f = (k * f + p + q) / ((double) k * k - mu * mu);
        c *= quarter / k;
        p /= k - mu;
        q /= k + mu;
        sum += c * f;
        sum1 += c * (p - k * f);
        if (cabs(c * f) < cabs(sum) * DBL_EPSILON / 8 && cabs(c * (p - k * f)) < cabs(sum1) * DBL_EPSILON / 8)
            break;
    }
    *k0 = sum * cexp(w);
    *k1 = sum1 * 2 / w * cexp(w);
}

/* the same for |w| > 2 */
static void k_by_fraction(double mu, Cplx w, Cplx *k0, Cplx *k1)
{
    double a1 = 0.25 - mu * mu, a = -a1;
    Cplx b = 2 * (1 + w), d = 1 / b, delta = d, h = d, q1 = 0, q2 = 1, q = a1, c = a1, s = 1 + q * delta;
    for (int i = 2; i < 10000; i++) {
        a -= 2 * (i - 1);
        c *= -a / i;
        Cplx next = (q1 - b * q2) / a;
        q1 = q2;
        q2 = next;
        q += c * next;
        b += 2;
        d = 1 / (b + a * d);
        delta *= b * d - 1;
        h += delta;
        Cplx change = q * delta;
        s += change;
        if (!(cabs(change) >= cabs(s) * DBL_EPSILON / 4)) break;
    }
    *k0 = csqrt(pi / (2 * w)) / s;
    *k1 = *k0 * (mu + w + 0.5 - a1 * h) / w;
}

/* I(order + 1) / I(order) by the modified Lentz algorithm */
static Cplx ratio_of_i(double order, Cplx w)
{
    const double tiny = 1e-300;
    Cplx f = tiny, c = f, d = 0;
    double most = 1e6 + 2 * cabs(w);
    for (double k = 1; k < most; k++) {
        Cplx b = 2 * (order + k) / w;
        d += b;
        if (d == 0) d = tiny;
        c = b + 1 / c;
        if (c == 0) c = tiny;
        d = 1 / d;
        Cplx change = c * d;
        f *= change;
        if (cabs(change - 1) < DBL_EPSILON) break;
    }
    return f;
}

/* I times exp (-w) for |w| large against the order; k is K times exp (w). */
static Cplx i_for_large(double order, Cplx w, Cplx k)
{
    Cplx sum = 1, term = 1;
    double mu = 4 * order * order, last = INFINITY;
    for (int j = 1; j < 200; j++) {
        double odd = 2 * j - 1;
        Cplx next = term * -(mu - odd * odd) / (8 * j * w);
        if (cabs(next) >= last || next == 0) break;
        term = next;
        last = cabs(term);
        sum += term;
        if (last < DBL_EPSILON / 4) break;
    }
    Cplx i = sum / csqrt(2 * pi * w);
    Cplx small = times(turn(cimag(w) >= 0 ? order : -order), k) * cexp(-2 * w) / pi;
    if (cimag(w) == 0) return i;                         /* the second part is beyond all digits */
    return cimag(w) > 0 ? i + small * I : i - small * I;
}

/* I times exp (-w) and K times exp (w), order >= 0, real w >= 0. false: K is too large, I too small for a
 * double. */
static bool right_half(double order, Cplx w, Cplx *i, Cplx *k)
{
    double n = floor(order + 0.5), mu = order - n;
    Cplx k0, k1;
    if (cabs(w) <= 2) k_by_series(mu, w, &k0, &k1);
    else k_by_fraction(mu, w, &k0, &k1);
    for (double j = 1; j <= n; j++) {
        Cplx next = 2 * (mu + j) / w * k1 + k0;
        k0 = k1;
        k1 = next;
        if (!(cabs(k1) < 1e306)) return false;
    }
    if (!(cabs(k0) < 1e306)) return false;
    *k = k0;
    if (cabs(w) > 25 + order * order / 2) *i = i_for_large(order, w, k0);
    else *i = 1 / (w * (k1 + ratio_of_i(order, w) * k0));
    if (cimag(w) == 0) {
        *i = creal(*i);
        *k = creal(*k);
    }
    return true;
}

static Cplx overflowed(bool *overflow)
{
    *overflow = true;
    return CMPLX(INFINITY, INFINITY);
}

/* x * exp (e), where the product may be representable though exp (e) is not */
static Cplx grown(Cplx x, Cplx e)
{
    Cplx half = cexp(e / 2);
    return times(half, times(half, x));
}

static Cplx finite_or_inf(Cplx x, bool *overflow)
{
    return isfinite(creal(x)) && isfinite(cimag(x)) ? x : overflowed(overflow);
}

/* I and K at z; order >= 0 */
static Cplx modified(BesselKind kind, double order, Cplx z, bool scaled, bool *overflow)
{
    bool left = creal(z) < 0;
    Cplx w = left ? -z : z, i, k;
    if (left && cimag(z) == 0) w = creal(w);
    if (!right_half(order, w, &i, &k)) return kind == BESSEL_I ? 0 : overflowed(overflow);
    double side = cimag(z) >= 0 ? 1 : -1;                /* z = w exp (side pi i) */
    if (kind == BESSEL_I) {
        if (left) i = times(turn(side * order), i);
        return scaled ? times(cexp(CMPLX(0, cimag(w))), i) : finite_or_inf(grown(i, w), overflow);
    }
    if (!left) return scaled ? k : grown(k, -w);
    Cplx first = times(turn(-side * order), k), second = CMPLX(0, -side * pi) * i;
    /* exp (-w) first + exp (w) second, and with exp (z) = exp (-w) when scaled */
    if (scaled) return first * cexp(-2 * w) + second;
    return finite_or_inf(grown(first, -w) + grown(second, w), overflow);
}

/* J, Y, H1, H2 at z; order >= 0, imag z >= 0 */
static Cplx rotated(BesselKind kind, double order, Cplx z, bool scaled, bool *overflow)
{
    double x = creal(z), y = cimag(z);
    Cplx w = CMPLX(y, -x), i, k;                         /* z = i w */
    if (!right_half(order, w, &i, &k)) return kind == BESSEL_J ? 0 : overflowed(overflow);
    /* With exp (y) = exp (|imag z|) and exp (-i x) taken along: j exp (y), h exp (-y) */
    Cplx phase = CMPLX(cos(x), sin(x));
    Cplx j = times(times(turn(order / 2), conj(phase)), i);
    Cplx h = times(times(CMPLX(0, -2 / pi), turn(-order / 2)), k);   /* times exp (-iz) = exp (w) */
    Cplx h_y = h * phase;                                /* times exp (y) only */
    if (y == 0) j = x >= 0 ? creal(j) : times(turn(order), creal(times(turn(-order), j)));
    double down = exp(-2 * y);
    switch (kind) {
    case BESSEL_J: return scaled ? j : finite_or_inf(grown(j, y), overflow);
    case BESSEL_H1: return scaled ? h : grown(h, CMPLX(-y, x));
    case BESSEL_H2:
        if (scaled) return 2 * j * phase - h * phase * phase * down;
        return finite_or_inf(grown(2 * j - h_y * down, y), overflow);
    default:
        if (y == 0 && x > 0) return cimag(h_y);
        j = CMPLX(0, 1) * (j - h_y * down);
        return scaled ? j : finite_or_inf(grown(j, y), overflow);
    }
}

static Cplx at_zero(BesselKind kind, double order)
{
    switch (kind) {
    case BESSEL_J: case BESSEL_I: return order == 0;
    case BESSEL_Y: return -INFINITY;
    case BESSEL_K: return INFINITY;
    default: return CMPLX(NAN, NAN);
    }
}

static Cplx of_positive(BesselKind kind, double order, Cplx z, bool scaled, bool *overflow)
{
    if (z == 0) return at_zero(kind, order);
    if (kind == BESSEL_I || kind == BESSEL_K) return modified(kind, order, z, scaled, overflow);
    if (cimag(z) >= 0) return rotated(kind, order, z, scaled, overflow);
    if (kind == BESSEL_H1) kind = BESSEL_H2;
    else if (kind == BESSEL_H2) kind = BESSEL_H1;
    return conj(rotated(kind, order, conj(z), scaled, overflow));
}

/* a f + b g: functions of the positive order, with real factors, of which 0 takes its function out. */
static Cplx mixed(double order, Cplx z, bool scaled, bool *overflow, const double factors[2],
                  const BesselKind kinds[2])
{
    Cplx sum = 0;
    bool over = false;
    for (int k = 0; k < 2; k++)
        if (factors[k] != 0) {
            Cplx part = of_positive(kinds[k], order, z, scaled, &over);
            sum += CMPLX(factors[k] * creal(part), cimag(part) == 0 ? 0 : factors[k] * cimag(part));
        }
    return over ? overflowed(overflow) : sum;
}

double _Complex kern_bessel(BesselKind kind, double order, double _Complex z, bool scaled, bool *overflow)
{
    *overflow = false;
    if (isnan(creal(z)) || isnan(cimag(z)) || !isfinite(order)) return NAN;
    if (isinf(creal(z)) || isinf(cimag(z))) return kind == BESSEL_I ? overflowed(overflow) : NAN;
    if (order >= 0) return of_positive(kind, order, z, scaled, overflow);
    double nu = -order;
    Cplx t = turn(nu);
    double c = creal(t), s = cimag(t);
    switch (kind) {
    case BESSEL_J:
        return mixed(nu, z, scaled, overflow, (double[]) { c, -s }, (BesselKind[]) { BESSEL_J, BESSEL_Y });
    case BESSEL_Y:
        return mixed(nu, z, scaled, overflow, (double[]) { s, c }, (BesselKind[]) { BESSEL_J, BESSEL_Y });
    case BESSEL_I: {
        Cplx i = of_positive(BESSEL_I, nu, z, scaled, overflow);
        if (s == 0 || *overflow) return i;
        bool over = false;
        Cplx k = of_positive(BESSEL_K, nu, z, scaled, &over);
        if (over) return overflowed(overflow);
        if (scaled) k = times(cexp(CMPLX(-creal(z) - fabs(creal(z)), -cimag(z))), k);
        return i + 2 / pi * s * k;
    }
    case BESSEL_K: return of_positive(kind, nu, z, scaled, overflow);
    case BESSEL_H1: return times(t, of_positive(kind, nu, z, scaled, overflow));
    default: return times(conj(t), of_positive(kind, nu, z, scaled, overflow));
    }
}

/* Ai, Ai', Bi, Bi' by their power series f and g (DLMF 9.4), |z| <= 1 */
static Cplx airy_series(AiryKind kind, Cplx z)
{
    const double c1 = 0.35502805388781723926, c2 = 0.25881940379280679840, root3 = 1.73205080756887729353;
    Cplx cube = z * z * z, f = 1, g = z, tf = 1, tg = z, df = 0, dg = 1, tdf = z * z / 2, tdg = 1;
    df = tdf;
    for (int k = 1; k < 20; k++) {
        tf *= cube / ((3 * k - 1.0) * 3 * k);
        tg *= cube / (3 * k * (3 * k + 1.0));
        f += tf;
        g += tg;
        tdf *= cube / (3 * k * (3 * k + 2.0));
        tdg *= cube / (3 * k * (3 * k - 2.0));
        df += tdf;
        dg += tdg;
    }
    switch (kind) {
    case AIRY_AI: return c1 * f - c2 * g;
    case AIRY_AI_SLOPE: return c1 * df - c2 * dg;
    case AIRY_BI: return root3 * (c1 * f + c2 * g);
    default: return root3 * (c1 * df + c2 * dg);
    }
}

double _Complex kern_airy(AiryKind kind, double _Complex z, bool scaled, bool *overflow)
{
    const double root3 = 1.73205080756887729353;
    const bool is_ai = kind == AIRY_AI || kind == AIRY_AI_SLOPE;
    const bool is_slope = kind == AIRY_AI_SLOPE || kind == AIRY_BI_SLOPE;
    *overflow = false;
    if (isnan(creal(z)) || isnan(cimag(z))) return NAN;
    if (isinf(creal(z)) || isinf(cimag(z)))
        return cimag(z) != 0 || (kind != AIRY_AI && creal(z) < 0) ? NAN
               : is_ai || creal(z) < 0 ? 0 : INFINITY;
    Cplx root = csqrt(z), zeta = 2.0 / 3 * z * root, r;
    double order = is_slope ? 2.0 / 3 : 1.0 / 3;
    if (cabs(z) <= 1) {
        r = airy_series(kind, z);
        if (scaled) r *= is_ai ? cexp(zeta) : exp(-fabs(creal(zeta)));
        return r;
    }
    bool o1, o2;
    bool backwards = fabs(carg(z)) > 2 * pi / 3;
    if (!backwards && is_ai) {
        Cplx k = kern_bessel(BESSEL_K, order, zeta, scaled, &o1);
        r = kind == AIRY_AI ? root / (pi * root3) * k : -z / (pi * root3) * k;
    } else if (!backwards) {
        Cplx a = kern_bessel(BESSEL_I, -order, zeta, scaled, &o1);
        Cplx b = kern_bessel(BESSEL_I, order, zeta, scaled, &o2);
        if (o1 || o2) {
            *overflow = true;
            return cimag(z) == 0 ? CMPLX(INFINITY, 0) : CMPLX(INFINITY, INFINITY);
        }
        r = kind == AIRY_BI ? root / root3 * (a + b) : z / root3 * (a + b);
    } else {
        /* zeta = +-i zy, so that |real zeta| = |imag zy| */
        Cplx y = -z, ry = csqrt(y), zy = 2.0 / 3 * y * ry;
        Cplx a = kern_bessel(BESSEL_J, order, zy, scaled, &o1);
        Cplx b = kern_bessel(BESSEL_J, -order, zy, scaled, &o2);
        if (o1 || o2) return overflowed(overflow);
        switch (kind) {
        case AIRY_AI: r = ry / 3 * (a + b); break;
        case AIRY_AI_SLOPE: r = y / 3 * (a - b); break;
        case AIRY_BI: r = ry / root3 * (b - a); break;
        default: r = y / root3 * (b + a); break;
        }
        if (scaled && is_ai) r *= cexp(zeta + fabs(cimag(zy)));
        return r;
    }
    return r;
}
