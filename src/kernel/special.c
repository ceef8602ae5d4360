/* Gamma and error functions. glibc has the real gamma, erf and erfc; here is what it lacks. */
#include "kernel/special.h"

#include <float.h>
#include <math.h>

#define SQRT_PI 1.7724538509055160273

double kern_gamma(double x)
{
    if (x == 0) return signbit(x) ? -INFINITY : INFINITY;
    if ((x < 0 && x == floor(x)) || isinf(x)) return INFINITY;
    return tgamma(x);
}

double kern_lgamma(double x)
{
    int sign;
    if (isinf(x)) return INFINITY;
    return lgamma_r(x, &sign);
}

bool kern_gamma_is_negative(double x)
{
    int sign = 1;
    if (!(x < 0) || x == floor(x)) return false;
    (void) lgamma_r(x, &sign);
    return sign < 0;
}

/* Recurrence up to x >= 15, then the asymptotic series (Abramowitz, Stegun 6.3.18, 6.4.11). */
/* Where n! has no number. Between its first term and that times 1 + x/n, which mostly settles it; else the terms
 * are added, or their integral with Euler's first two corrections where there are many. */
static double psi_of_high_order(int order, double x)
{
    double n = order, sign = order % 2 ? 1 : -1, sum = 0, term = 1;
    double first = lgamma(n + 1) - (n + 1) * log(x);
    if (isnan(x) || x < 0) return NAN;
    if (x == 0 || first > 710) return sign * INFINITY;
    if (first + log1p(x / n) < -746) return sign * 0.0;
    if (x > 100 * n) return sign * exp(first + log(x / n + 0.5 + (n + 1) / (12 * x)));
    for (double k = 1; term > 1e-17; k++) {
        sum += term;
        term = exp((n + 1) * log(x / (x + k)));
    }
    return sign * exp(first + log(sum));
}

double kern_psi(int order, double x)
{
    static const double bernoulli[] = { 1.0 / 6,       -1.0 / 30,      1.0 / 42, -1.0 / 30,
                                        5.0 / 66,      -691.0 / 2730,  7.0 / 6,  -3617.0 / 510,
                                        43867.0 / 798, -174611.0 / 330 };
    if (order == 0) {
        if (x <= 0) {
            if (x == floor(x)) return -INFINITY;
            return kern_psi(0, 1 - x) - M_PI / tan(M_PI * x);
        }
        double s = 0;
        for (; x < 15; x += 1) s -= 1 / x;
        double r = 1 / (x * x), p = r, series = 0;
        for (int k = 0; k < 10; k++, p *= r) series += bernoulli[k] / (2 * (k + 1)) * p;
        return s + log(x) - 0.5 / x - series;
    }
    /* psi^(n)(x) = (-1)^(n+1) n! sum 1 / (x + k)^(n+1) */
    if (order > 170) return psi_of_high_order(order, x);
    double sign = order % 2 ? 1 : -1, factorial = tgamma(order + 1), s = 0;
    if (x < 0) return NAN;
    for (; x < 15 + order; x += 1) s += pow(x, -order - 1);
    double tail = pow(x, -order) / order + 0.5 * pow(x, -order - 1);
    double term = pow(x, -order - 2);
    for (int k = 1; k <= 10; k++) {
        /* B_2k (2k + n - 1)! / ((2k)! n!) x^(-2k-n) */
        double c = bernoulli[k - 1] / tgamma(2 * k + 1) * (tgamma(2 * k + order) / factorial);
        tail += c * term;
        term /= x * x;
    }
    return sign * factorial * (s + tail);
}

/* Start: Giles, "Approximating the erfinv function" (GPU Computing Gems 2, 2010); then Halley's steps on the
 * function itself, on the side where nothing cancels. */
static double erfinv_start(double w)
{
    static const double near[] = { 2.81022636e-08,  3.43273939e-07, -3.5233877e-06,
                                   -4.39150654e-06, 0.00021858087,  -0.00125372503,
                                   -0.00417768164,  0.246640727,    1.50140941 };
    static const double far[] = { -0.000200214257, 0.000100950558, 0.00134934322,
                                  -0.00367342844,  0.00573950773,  -0.0076224613,
                                  0.00943887047,   1.00167406,     2.83297682 };
    const double *c = w < 5 ? near : far;
    double t = w < 5 ? w - 2.5 : sqrt(w) - 3, p = c[0];
    for (int k = 1; k < 9; k++) p = p * t + c[k];
    return p;
}

double kern_erfinv(double x)
{
    if (x == 1) return INFINITY;
    if (x == -1) return -INFINITY;
    if (!(fabs(x) < 1)) return NAN;
    if (fabs(x) > 0.9) return x > 0 ? kern_erfcinv(1 - x) : -kern_erfcinv(1 + x);
    if (x == 0) return x;
    double y = x * erfinv_start(-log((1 - x) * (1 + x)));
    for (int k = 0; k < 2; k++) {
        double u = (erf(y) - x) / (2 / SQRT_PI * exp(-y * y));
        y -= u / (1 + y * u);
    }
    return y;
}

double kern_erfcinv(double x)
{
    if (x == 0) return INFINITY;
    if (x == 2) return -INFINITY;
    if (!(x > 0 && x < 2)) return NAN;
    if (x > 1.9) return -kern_erfcinv(2 - x);
    if (x >= 0.1) return kern_erfinv(1 - x);
    /* -log ((1-z)(1+z)) with z = 1 - x */
    double y = (1 - x) * erfinv_start(-(log(x) + log(2 - x)));
    if (x < 1e-6) {
        /* The polynomial ends here: asymptotic start. */
        double w = -log(x * SQRT_PI);
        y = sqrt(w - 0.5 * log(w));
    }
    for (int k = 0; k < 8; k++) {
        /* Relative: erfc (y) / x - 1 keeps its digits where both are tiny. */
        double f = erfc(y) - x;
        double u = f / (-2 / SQRT_PI * exp(-y * y));
        double step = u / (1 + y * u);
        y -= step;
        if (fabs(step) < 1e-16 * y) break;
    }
    return y;
}

static double _Complex faddeeva(double _Complex z);

double kern_erfcx(double x)
{
    if (x < -26.7) return INFINITY;
    if (x < 10) return x < 5 ? exp(x * x) * erfc(x) : creal(faddeeva(CMPLX(0, x)));
    if (x > 1e8) return 1 / (SQRT_PI * x);
    return creal(faddeeva(CMPLX(0, x)));
}

/* Rybicki, "Dawson's integral and the sampling theorem", Computers in Physics 3 (1989): an exponentially
 * convergent sum over odd n. */
double kern_dawson(double x)
{
    double ax = fabs(x);
    if (isnan(x)) return x;
    if (ax < 0.2) {
        double x2 = x * x, term = x, sum = x;
        for (int k = 1; k < 20; k++) {
            term *= -2 * x2 / (2 * k + 1);
            sum += term;
        }
        return sum;
    }
    if (ax > 1e8) return 0.5 / x;
    if (ax > 20) {
        /* Asymptotic series of 1/(2x) (1 + 1/(2x^2) + 3/(4x^4) + ...) */
        double r = 0.5 / (x * x), term = 1, sum = 1;
        for (int k = 1; k < 20; k++) {
            term *= (2 * k - 1) * r;
            sum += term;
            if (term < DBL_EPSILON / 4) break;
        }
        return sum * 0.5 / x;
    }
    const double h = 0.2;
    int n0 = 2 * (int) (0.5 * ax / h + 0.5);
    double xp = ax - n0 * h, sum = 0;
    for (int n = -35; n <= 35; n += 2) {
        double d = xp - n * h;
        sum += exp(-d * d) / (n0 + n);
    }
    return copysign(sum / SQRT_PI, x);
}

double kern_erfi(double x)
{
    if (fabs(x) > 26.7) return copysign(INFINITY, x);
    return 2 / SQRT_PI * exp(x * x) * kern_dawson(x);
}

/* Faddeeva's function in the upper half plane: Laplace's continued fraction far out, and near the origin the
 * sampled integral w(z) = (2 i z / pi) h sum exp (-t_n^2) / (z^2 - t_n^2) with its pole taken out
 * (Matta, Reichel, Math. Comp. 25 (1971)). */
static double _Complex faddeeva_upper(double _Complex z)
{
    double x = creal(z), y = cimag(z);
    if (x * x + y * y > 64) {
        double _Complex f = 0;
        for (int n = 24; n >= 1; n--) f = n / 2.0 / (z - f);
        return I / SQRT_PI / (z - f);
    }
    const double h = 0.5;
    /* The grid is shifted by half a step where x lies near a grid point, so that no denominator vanishes. */
    double frac = x / h - floor(x / h);
    bool shifted = frac < 0.25 || frac > 0.75;
    double offset = shifted ? 0.5 : 0;
    double _Complex z2 = z * z, sum = shifted ? 0 : 1 / z2;
    for (int n = shifted ? 0 : 1; n < 26; n++) {
        double t = (n + offset) * h;
        sum += 2 * exp(-t * t) / (z2 - t * t);
    }
    double _Complex w = I * z * h / M_PI * sum;
    if (y < M_PI / h) {
        double _Complex e = cexp(-I * 2 * M_PI * z / h);
        /* Residue at the pole below y = pi / h. */
        w += 2 * cexp(-z2) / (shifted ? 1 + e : 1 - e);
    }
    return w;
}

static double _Complex faddeeva(double _Complex z)
{
    if (isnan(creal(z)) || isnan(cimag(z))) return CMPLX(NAN, NAN);
    if (cimag(z) >= 0) return faddeeva_upper(z);
    return 2 * cexp(-z * z) - faddeeva_upper(-z);
}

double _Complex kern_cerfcx(double _Complex z)
{
    if (cimag(z) == 0) return CMPLX(kern_erfcx(creal(z)), -cimag(z));
    return faddeeva(I * z);
}

double _Complex kern_cerf(double _Complex z)
{
    if (cimag(z) == 0) return CMPLX(erf(creal(z)), cimag(z));
    if (cabs(z) < 1) {
        double _Complex z2 = z * z, term = z, sum = z;
        for (int k = 1; k < 40; k++) {
            term *= -z2 / k;
            sum += term / (2 * k + 1);
        }
        return 2 / SQRT_PI * sum;
    }
    if (creal(z) >= 0) return 1 - cexp(-z * z) * faddeeva(I * z);
    return cexp(-z * z) * faddeeva(-I * z) - 1;
}

double _Complex kern_cerfc(double _Complex z)
{
    if (cimag(z) == 0) return CMPLX(erfc(creal(z)), -cimag(z));
    if (creal(z) >= 0) return cexp(-z * z) * faddeeva(I * z);
    return 2 - cexp(-z * z) * faddeeva(-I * z);
}

double _Complex kern_cerfi(double _Complex z)
{
    if (cimag(z) == 0) return CMPLX(kern_erfi(creal(z)), cimag(z));
    double _Complex w = kern_cerf(I * z);
    return CMPLX(cimag(w), -creal(w));
}

double _Complex kern_cdawson(double _Complex z)
{
    if (cimag(z) == 0) return CMPLX(kern_dawson(creal(z)), -cimag(z));
    return SQRT_PI / 2 * cexp(-z * z) * kern_cerfi(z);
}
