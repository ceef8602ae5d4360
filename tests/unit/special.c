/* kernel/special.h: against the C library where it has the function, by identities and known values elsewhere. */
#include "kernel/special.h"

#include "unit.h"

static bool is_close(double got, double want, double tolerance)
{
    return unit_same_f64(got, want) || fabs(got - want) <= tolerance * fabs(want);
}
#define CLOSE(got, want, tolerance, ...) CHECK(is_close(got, want, tolerance), __VA_ARGS__)

static void gamma_functions(void)
{
    for (int k = 1; k < 400; k++) {
        double x = 0.37 * k, y = -0.37 * k - 0.013;
        CLOSE(kern_gamma(x), (double) tgammal(x), 4e-15, "gamma (%g) is %.17g", x, kern_gamma(x));
        if (k < 100) CLOSE(kern_gamma(y), (double) tgammal(y), 1e-13, "gamma (%g) is %.17g", y, kern_gamma(y));
        CHECK(fabs(kern_lgamma(x) - (double) lgammal(x)) <= 4e-15 * (1 + fabs(kern_lgamma(x))), "lgamma (%g)", x);
        CHECK(kern_gamma_is_negative(y) == (tgammal(y) < 0 || (tgammal(y) == 0 && signbit(tgammal(y)))), "the sign of gamma (%g)", y);
    }
    CHECK(kern_gamma(0) == INFINITY && kern_gamma(-1) == INFINITY && kern_gamma(5) == 24, "whole arguments");
    CHECK(kern_gamma(171) < INFINITY && kern_gamma(172) == INFINITY && isnan(kern_gamma(NAN)), "the end of gamma");
}

static void digamma(void)
{
    CLOSE(kern_psi(0, 1), -0.57721566490153286, 1e-14, "psi (1) is %.17g", kern_psi(0, 1));
    CLOSE(kern_psi(0, 0.5), -1.9635100260214235, 1e-14, "psi (1/2) is %.17g", kern_psi(0, 0.5));
    CLOSE(kern_psi(1, 1), M_PI * M_PI / 6, 1e-14, "psi (1, 1) is %.17g", kern_psi(1, 1));
    CLOSE(kern_psi(2, 1), -2.4041138063191885, 1e-13, "psi (2, 1) is %.17g", kern_psi(2, 1));
    for (double x = 0.3; x < 40; x += 0.7) {
        CHECK(fabs(kern_psi(0, x + 1) - kern_psi(0, x) - 1 / x) < 1e-13, "psi (%g)", x);
        CHECK(fabs(kern_psi(1, x + 1) - kern_psi(1, x) + 1 / (x * x)) < 1e-13 * (1 + 1 / (x * x)), "psi (1, %g)", x);
    }
}

static void error_functions(void)
{
    for (int k = -99; k <= 99; k++) {
        double y = k / 100.0, x = k / 20.0;
        CLOSE(erf(kern_erfinv(y)), y, 1e-14, "erf (erfinv (%g))", y);
        CLOSE(erfc(kern_erfcinv(1 + y)), 1 + y, 1e-13, "erfc (erfcinv (%g))", 1 + y);
        if (x > -5) CLOSE(kern_erfcx(x), (double) (expl((long double) x * x) * erfcl(x)), 2e-14, "erfcx (%g) is %.17g", x, kern_erfcx(x));
        CLOSE(kern_dawson(x), sqrt(M_PI) / 2 * exp(-x * x) * kern_erfi(x), 1e-13, "dawson (%g) is %.17g", x, kern_dawson(x));
        CLOSE(creal(kern_cerf(x)), erf(x), 1e-13, "erf (%g + 0 i)", x);
        CLOSE(creal(kern_cerfc(x)), erfc(x), 1e-12, "erfc (%g + 0 i) is %.17g", x, creal(kern_cerfc(x)));
        CLOSE(creal(kern_cerfi(x)), kern_erfi(x), 1e-13, "erfi (%g + 0 i)", x);
        CLOSE(creal(kern_cdawson(x)), kern_dawson(x), 1e-13, "dawson (%g + 0 i)", x);
        if (x > -5) CLOSE(creal(kern_cerfcx(x)), kern_erfcx(x), 1e-13, "erfcx (%g + 0 i)", x);
    }
    CHECK(kern_erfinv(1) == INFINITY && kern_erfinv(-1) == -INFINITY && isnan(kern_erfinv(1.1)) && kern_erfcinv(0) == INFINITY && kern_erfcinv(2) == -INFINITY
              && isnan(kern_erfcinv(-0.1)), "the ends of erfinv and erfcinv");
    CLOSE(kern_erfcinv(1e-300), 26.209469960516124, 1e-14, "erfcinv (1e-300) is %.17g", kern_erfcinv(1e-300));
    CLOSE(kern_erfcx(1e10), 1 / (1e10 * sqrt(M_PI)), 1e-14, "erfcx (1e10)");
}

static void incomplete(void)
{
    for (double a = 0.5; a < 30; a += 1.7)
        for (double x = 0.1; x < 50; x *= 1.6) {
            double lower = kern_gammainc(x, a, false), upper = kern_gammainc(x, a, true);
            CHECK(fabs(lower + upper - 1) < 1e-14, "gammainc (%g, %g): %g and %g", x, a, lower, upper);
            /* P (a, x) - P (a + 1, x) = x^a e^-x / gamma (a + 1) */
            CHECK(fabs(lower - kern_gammainc(x, a + 1, false) - exp(a * log(x) - x - lgamma(a + 1))) < 1e-14, "gammainc (%g, %g) is %g", x, a, lower);
            double p = x / 51, both = kern_betainc(p, a, 3, false);
            CHECK(fabs(both + kern_betainc(p, a, 3, true) - 1) < 1e-14 && fabs(both - kern_betainc(1 - p, 3, a, true)) < 1e-13, "betainc (%g, %g, 3)", p, a);
            CHECK(fabs(both - pow(p, a) * (1 + a * (1 - p) + a * (a + 1) / 2 * (1 - p) * (1 - p))) < 1e-13, "betainc (%g, %g, 3) is %g", p, a, both);
        }
    CHECK(kern_gammainc(0, 2, false) == 0 && kern_gammainc(INFINITY, 2, false) == 1 && kern_gammainc(3, 0, false) == 1, "the ends of gammainc");
    CHECK(kern_betainc(0, 2, 3, false) == 0 && kern_betainc(1, 2, 3, false) == 1, "the ends of betainc");
}

static void integrals(void)
{
    double k, e;
    CLOSE(creal(kern_expint(1)), 0.21938393439552026, 1e-14, "expint (1) is %.17g", creal(kern_expint(1)));
    CLOSE(creal(kern_expint(0.01)), 4.0379295765381134, 1e-14, "expint (0.01) is %.17g", creal(kern_expint(0.01)));
    CLOSE(creal(kern_expint(10)), 4.1569689296853243e-06, 1e-13, "expint (10) is %.17g", creal(kern_expint(10)));
    CLOSE(creal(kern_expint(-1)), -1.8951178163559368, 1e-14, "expint (-1) is %.17g", creal(kern_expint(-1)));
    CLOSE(cimag(kern_expint(-1)), -M_PI, 1e-15, "expint (-1) + %.17g i", cimag(kern_expint(-1)));
    kern_ellipke(0.5, &k, &e);
    CLOSE(k, 1.8540746773013719, 1e-14, "K (1/2) is %.17g", k);
    CLOSE(e, 1.3506438810476755, 1e-14, "E (1/2) is %.17g", e);
    kern_ellipke(0, &k, &e);
    CHECK(k == M_PI / 2 && e == M_PI / 2, "K (0), E (0)");
    kern_ellipke(1, &k, &e);
    CHECK(k == INFINITY && e == 1, "K (1), E (1)");
    kern_ellipke(-3, &k, &e);
    CLOSE(k, 1.0782578237498217, 1e-14, "K (-3) is %.17g", k);
    CLOSE(e, 2.4221120551369190, 1e-14, "E (-3) is %.17g", e);
}

const UnitTest unit_special[] = {
    { "special: gamma and its logarithm", gamma_functions, true },
    { "special: digamma and polygamma", digamma, true },
    { "special: error functions", error_functions, true },
    { "special: incomplete gamma and beta functions", incomplete, true },
    { "special: exponential and elliptic integrals", integrals, true },
    { NULL, NULL, false }
};
