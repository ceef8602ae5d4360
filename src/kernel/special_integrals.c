/* Incomplete gamma and beta functions, exponential and elliptic integrals. */
#include <float.h>
#include <math.h>

#include "kernel/special.h"

/* Continued fractions are evaluated by Lentz's method as modified by Thompson and Barnett (J. Comp. Phys. 64
 * (1986)). */
#define TINY 1e-300

/* x^a exp (-x) / gamma (a + 1), without overflow on the way. */
static double gamma_weight(double x, double a)
{
    if (a < 20) return exp(a * log(x) - x - lgamma(a + 1));
    /* Stirling, arranged around x = a so that large terms do not cancel. */
    double d = (x - a) / a, t = log1p(d) - d;
    double s = 1 / (12 * a) - 1 / (360 * a * a * a) + 1 / (1260 * pow(a, 5)) - 1 / (1680 * pow(a, 7));
    return exp(a * t - s) / sqrt(2 * M_PI * a);
}

double kern_gammainc(double x, double a, bool upper)
{
    if (isnan(x) || isnan(a) || a < 0) return NAN;
    if (a == 0) return upper ? 0 : 1;
    if (x == 0) return upper ? 1 : 0;
    if (x < 0) return upper ? 0 : 1;
    if (isinf(x)) return upper ? 0 : 1;
    if (isinf(a)) return upper ? 1 : 0;
    double w = gamma_weight(x, a);
    if (x < a + 1) {
        double term = 1, sum = 1;
        for (int n = 1; n < 100000; n++) {
            term *= x / (a + n);
            sum += term;
            if (term < sum * DBL_EPSILON / 4) break;
        }
        double p = w * sum;
        return upper ? 1 - p : p;
    }
    double b = x + 1 - a, c = 1 / TINY, d = 1 / b, h = d;
    for (int n = 1; n < 100000; n++) {
        double an = -n * (n - a);
        b += 2;
        d = an * d + b;
        if (fabs(d) < TINY) d = TINY;
        c = b + an / c;
        if (fabs(c) < TINY) c = TINY;
        d = 1 / d;
        double step = d * c;
        h *= step;
        if (fabs(step - 1) < DBL_EPSILON) break;
    }
    double q = w * a * h;
    return upper ? q : 1 - q;
}

/* The fraction of Abramowitz, Stegun 26.5.8, for x below about a / (a + b). */
static double beta_fraction(double x, double a, double b)
{
    double c = 1, d = 1 - (a + b) * x / (a + 1);
    if (fabs(d) < TINY) d = TINY;
    d = 1 / d;
    double h = d;
    for (int m = 1; m < 20000; m++) {
        double t = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 + t * d;
        if (fabs(d) < TINY) d = TINY;
        c = 1 + t / c;
        if (fabs(c) < TINY) c = TINY;
        d = 1 / d;
        h *= d * c;
        t = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + t * d;
        if (fabs(d) < TINY) d = TINY;
        c = 1 + t / c;
        if (fabs(c) < TINY) c = TINY;
        d = 1 / d;
        double step = d * c;
        h *= step;
        if (fabs(step - 1) < DBL_EPSILON) break;
    }
    return h;
}

double kern_betainc(double x, double a, double b, bool upper)
{
    if (isnan(x) || isnan(a) || isnan(b)) return NAN;
    if (x <= 0) return upper ? 1 : 0;
    if (x >= 1) return upper ? 0 : 1;
    double front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x));
    if (x < (a + 1) / (a + b + 2)) {
        double p = front * beta_fraction(x, a, b) / a;
        return upper ? 1 - p : p;
    }
    double q = front * beta_fraction(1 - x, b, a) / b;
    return upper ? q : 1 - q;
}

double _Complex kern_expint(double _Complex z)
{
    const double euler = 0.57721566490153286061;
    double x = creal(z), y = cimag(z), r = cabs(z);
    if (isnan(x) || isnan(y)) return CMPLX(NAN, 0);
    if (r == 0) return CMPLX(INFINITY, -0.0);
    if (x == INFINITY && !(isinf(y) && y < 0)) return 0;
    if (x == -INFINITY && y == 0) return CMPLX(-INFINITY, -M_PI);
    if (r > 40 && x < 0) {
        /* Asymptotic series, cut at its smallest term. */
        double _Complex term = 1, sum = 1;
        for (int k = 1; k < r && k < 60; k++) {
            term *= -k / z;
            sum += term;
        }
        double _Complex w = cexp(-z) / z * sum;
        return y == 0 ? w - CMPLX(0, M_PI) : w;
    }
    if (r <= 2 || (x < 0 && fabs(y) < r / 2 + 3)) {
        double _Complex term = 1, sum = 0;
        for (int k = 1; k < 500; k++) {
            term *= -z / k;
            double _Complex add = term / k;
            sum += add;
            if (cabs(add) < cabs(sum) * DBL_EPSILON / 4) break;
        }
        double _Complex w = -euler - clog(z) - sum;
        return y == 0 && x > 0 ? CMPLX(creal(w), 0) : w;
    }
    double _Complex b = z + 1, c = 1 / TINY, d = 1 / b, h = d;
    for (int n = 1; n < 5000; n++) {
        double an = -(double) n * n;
        b += 2;
        d = 1 / (an * d + b);
        c = b + an / c;
        double _Complex step = d * c;
        h *= step;
        if (cabs(step - 1) < DBL_EPSILON) break;
    }
    double _Complex w = h * cexp(-z);
    return y == 0 ? CMPLX(creal(w), 0) : w;
}

void kern_ellipke(double m, double *k, double *e)
{
    if (m == 1) {
        *k = INFINITY;
        *e = 1;
        return;
    }
    if (!(m < 1)) {
        *k = *e = NAN;
        return;
    }
    if (m < 0) {
        /* Imaginary modulus: both follow from the parameter m / (m - 1). */
        double scale = sqrt(1 - m), k1, e1;
        kern_ellipke(m / (m - 1), &k1, &e1);
        *k = k1 / scale;
        *e = e1 * scale;
        return;
    }
    double a = 1, b = sqrt(1 - m), c = sqrt(m), f = 0.5, sum = f * c * c;
    for (int n = 0; n < 40 && fabs(c) > DBL_EPSILON * a; n++) {
        double t = (a + b) / 2;
        c = (a - b) / 2;
        b = sqrt(a * b);
        a = t;
        f *= 2;
        sum += f * c * c;
    }
    *k = M_PI / (2 * a);
    *e = *k * (1 - sum);
}
