/* kernel/vecmath.h against the C library's long doubles; each number alone, in rows of any length, over itself. */
#include "kernel/vecmath.h"

#include "unit.h"

typedef struct Function {
    const char *name;
    void (*f64)(Index n, const double *x, double *y);
    void (*f32)(Index n, const float *x, float *y);
    double (*one)(double x);
    long double (*libm)(long double x);
    double low, high;            /* the domain */
} Function;

#define FUNCTION(name, low, high) { #name, kern_##name##_f64, kern_##name##_f32, kern_##name, name##l, low, high }
static const Function functions[] = {
    FUNCTION(exp, -INFINITY, INFINITY), FUNCTION(expm1, -INFINITY, INFINITY), FUNCTION(sinh, -INFINITY, INFINITY), FUNCTION(cosh, -INFINITY, INFINITY),
    FUNCTION(tanh, -INFINITY, INFINITY), FUNCTION(log, 0, INFINITY), FUNCTION(log2, 0, INFINITY), FUNCTION(log10, 0, INFINITY), FUNCTION(log1p, -1, INFINITY),
    FUNCTION(sin, -INFINITY, INFINITY), FUNCTION(cos, -INFINITY, INFINITY), FUNCTION(tan, -INFINITY, INFINITY), FUNCTION(asin, -1, 1), FUNCTION(acos, -1, 1),
    FUNCTION(atan, -INFINITY, INFINITY), FUNCTION(asinh, -INFINITY, INFINITY), FUNCTION(acosh, 1, INFINITY), FUNCTION(atanh, -1, 1),
};

/* Of all sizes that matter to the function: around 0 and 1, around the limits of exp, large angles, the odd ones. */
static double argument(const Function *f, Index k)
{
    static const double odd[] = { 0, -0.0, 1, -1, INFINITY, -INFINITY, NAN, 5e-324, -5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 709.782712893384,
                                  709.7827128933841, -745.1332191019411, -745.1332191019412, -708.4, 710.4758600739439, 1e22, 0.5, 2, 1e-10, 0x1p-27, 0.99999999999999989 };
    double x;
    if (k < COUNT_OF(odd)) return odd[k];
    switch (k % 6) {
    case 0: x = unit_plain(); break;
    case 1: x = unit_plain() * 200; break;
    case 2: x = ldexp(unit_plain(), (int) unit_below(2000) - 1000); break;
    case 3: x = ldexp(unit_plain(), -(int) unit_below(40)); break;
    case 4: x = 1 + ldexp(unit_plain(), -(int) unit_below(50)); break;
    default: x = unit_plain() / 4; break;
    }
    if (f->high == 1 && !(fabs(x) <= 1)) x = x - trunc(x);
    if (f->low == 0) x = fabs(x);
    return x;
}

/* Units in the last place of a result, between it and the right one. */
static double ulps(double got, long double want)
{
    int exponent;
    if (got != got || isinf(got)) return unit_same_f64(got, (double) want) ? 0 : INFINITY;
    frexpl(want == 0 ? (long double) got : want, &exponent);
    if (exponent < -1021) exponent = -1021;
    return (double) (fabsl(got - want) / ldexpl(1, exponent - 53));
}

static bool is_inside(const Function *f, double x) { return x != x || (x >= f->low && x <= f->high); }

enum { COUNT = 6000 };

static void close_to_libm(void)
{
    for (int t = 0; t < COUNT_OF(functions); t++) {
        const Function *f = &functions[t];
        double *x = unit_room(COUNT, sizeof *x, 1), *y = unit_room(COUNT, sizeof *y, 0);
        for (Index k = 0; k < COUNT; k++) x[k] = argument(f, k);
        f->f64(COUNT, x, y);
        for (Index k = 0; k < COUNT; k++) {
            long double want = is_inside(f, x[k]) ? f->libm(x[k]) : (long double) NAN;
            CHECK(unit_same_f64(y[k], f->one(x[k])), "%s (%.17g): %.17g in a row, %.17g alone", f->name, x[k], y[k], f->one(x[k]));
            /* sinh and cosh just below the largest number lose another half */
            CHECK(ulps(y[k], want) < (fabs(x[k]) > 708 ? 1.3 : 0.53), "%s (%.17g) is %.17g, %g units from %.20Lg", f->name, x[k], y[k], ulps(y[k], want), want);
            if (y[k] == 0 && want == 0) CHECK(!signbit(y[k]) == !signbit(want), "%s (%g): the zero's sign", f->name, x[k]);
        }
        unit_free(x);
        unit_free(y);
    }
}

/* Whatever stands beside a number, and wherever it lies. */
static void rows(void)
{
    for (int t = 0; t < COUNT_OF(functions); t++)
        EACH_SIZE(n) {
            const Function *f = &functions[t];
            double *x = unit_room(n, sizeof *x, (int) unit_below(3)), *y = unit_room(n, sizeof *y, (int) unit_below(3));
            float *fx = unit_room(n, sizeof *fx, (int) unit_below(5)), *fy = unit_room(n, sizeof *fy, (int) unit_below(5));
            for (Index k = 0; k < n; k++) {
                x[k] = argument(f, unit_below(COUNT));
                fx[k] = (float) x[k];
            }
            f->f64(n, x, y);
            f->f32(n, fx, fy);
            for (Index k = 0; k < n; k++) {
                CHECK(unit_same_f64(y[k], f->one(x[k])), "%s, n %d: element %d", f->name, (int) n, (int) k);
                CHECK(unit_same_f32(fy[k], (float) f->one(fx[k])), "single %s (%g), n %d: element %d is %.9g, not %.9g", f->name, (double) fx[k], (int) n, (int) k,
                      (double) fy[k], (double) (float) f->one(fx[k]));
            }
            f->f64(n, x, x);
            f->f32(n, fx, fx);
            CHECK(unit_differ_f64(n, x, y) < 0 && unit_differ_f32(n, fx, fy) < 0, "%s over itself, n %d", f->name, (int) n);
            unit_free(x);
            unit_free(y);
            unit_free(fx);
            unit_free(fy);
        }
}

static void powers(void)
{
    static const double odd[] = { 0, -0.0, 1, -1, INFINITY, -INFINITY, NAN, 0.5, -0.5, 2, -2, 3, -3, 4, 1e300, -1e300, 5e-324, 2.5, -2.5, 1e15, 9007199254740993.0 };
    for (int i = 0; i < COUNT_OF(odd); i++)
        for (int j = 0; j < COUNT_OF(odd); j++)
            CHECK(ulps(kern_pow(odd[i], odd[j]), powl(odd[i], odd[j])) < 0.6
                      && (kern_pow(odd[i], odd[j]) != 0 || !signbit(kern_pow(odd[i], odd[j])) == !signbit(pow(odd[i], odd[j]))),
                  "%g ^ %g is %g, not %g", odd[i], odd[j], kern_pow(odd[i], odd[j]), pow(odd[i], odd[j]));
    EACH_SIZE(n) for (int way = 0; way < 4; way++) {
        Index xs = way & 1, ys = way >> 1;
        double *x = unit_room(n + 1, sizeof *x, 1), *y = unit_room(n + 1, sizeof *y, 1), *r = unit_room(n + 1, sizeof *r, 2);
        float *fx = unit_room(n + 1, sizeof *fx, 1), *fy = unit_room(n + 1, sizeof *fy, 1), *fr = unit_room(n + 1, sizeof *fr, 0);
        for (Index k = 0; k <= n; k++) {
            fx[k] = (float) (x[k] = k % 9 ? fabs(unit_plain()) : unit_number());
            fy[k] = (float) (y[k] = k % 7 ? unit_plain() * (k % 5 ? 1 : 100) : (double) unit_below(12) - 5);
        }
        kern_pow_f64(n, x, xs, y, ys, r);
        kern_pow_f32(n, fx, xs, fy, ys, fr);
        for (Index k = 0; k < n; k++) {
            double a = x[k * xs], b = y[k * ys];
            CHECK(unit_same_f64(r[k], kern_pow(a, b)), "way %d, n %d: %.17g ^ %.17g is %.17g in a row, %.17g alone", way, (int) n, a, b, r[k], kern_pow(a, b));
            CHECK(ulps(r[k], powl(a, b)) < 0.53, "%.17g ^ %.17g is %.17g, %g units off", a, b, r[k], ulps(r[k], powl(a, b)));
            CHECK(unit_same_f32(fr[k], (float) kern_pow(fx[k * xs], fy[k * ys])), "single, way %d, n %d: %g ^ %g is %g", way, (int) n, (double) fx[k * xs],
                  (double) fy[k * ys], (double) fr[k]);
        }
        if (xs) {
            kern_pow_f64(n, x, xs, y, ys, x);
            CHECK(unit_differ_f64(n, x, r) < 0, "over the base, way %d, n %d", way, (int) n);
        } else if (ys) {
            kern_pow_f64(n, x, xs, y, ys, y);
            CHECK(unit_differ_f64(n, y, r) < 0, "over the exponent, n %d", (int) n);
        }
        unit_free(x);
        unit_free(y);
        unit_free(r);
        unit_free(fx);
        unit_free(fy);
        unit_free(fr);
    }
}

const UnitTest unit_vecmath[] = {
    { "vecmath: as the C library, to half a unit", close_to_libm, false },
    { "vecmath: rows of any length, singles, over itself", rows, false },
    { "vecmath: powers", powers, false },
    { NULL, NULL, false }
};
