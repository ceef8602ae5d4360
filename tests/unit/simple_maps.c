/* kernel/simple_maps.h */
#include "kernel/simple_maps.h"

#include "unit.h"

static double sign_of(double x) { return x != x ? x : (x > 0) - (x < 0); }

static const struct {
    const char *name;
    void (*f64)(Index n, const double *x, double *y);
    void (*f32)(Index n, const float *x, float *y);
    double (*plain)(double x);
} maps[] = {
    { "sqrt", kern_sqrt_f64, kern_sqrt_f32, sqrt },     { "abs", kern_abs_f64, kern_abs_f32, fabs },    { "floor", kern_floor_f64, kern_floor_f32, floor },
    { "ceil", kern_ceil_f64, kern_ceil_f32, ceil },     { "fix", kern_fix_f64, kern_fix_f32, trunc },   { "round", kern_round_f64, kern_round_f32, round },
    { "sign", kern_sign_f64, kern_sign_f32, sign_of },
};

static void numbers(void)
{
    for (int t = 0; t < COUNT_OF(maps); t++)
        EACH_SIZE(n) {
            double *x = unit_room(n, sizeof *x, 1), *y = unit_room(n, sizeof *y, 2);
            float *fx = unit_room(n, sizeof *fx, 1), *fy = unit_room(n, sizeof *fy, 2);
            unit_fill_f64(n, x);
            for (Index k = 0; k < n; k++) fx[k] = (float) x[k];
            maps[t].f64(n, x, y);
            maps[t].f32(n, fx, fy);
            for (Index k = 0; k < n; k++) {
                double want = maps[t].plain(x[k]);
                float fwant = (float) maps[t].plain(fx[k]);
                CHECK(want == 0 && t == 6 ? y[k] == 0 : unit_same_f64(y[k], want), "%s (%.17g) is %.17g", maps[t].name, x[k], y[k]);
                CHECK(fwant == 0 && t == 6 ? fy[k] == 0 : unit_same_f32(fy[k], fwant), "single %s (%.9g) is %.9g", maps[t].name, (double) fx[k], (double) fy[k]);
            }
            maps[t].f64(n, x, x);
            maps[t].f32(n, fx, fx);
            CHECK(unit_differ_f64(n, x, y) < 0 && unit_differ_f32(n, fx, fy) < 0, "%s over itself, n %d", maps[t].name, (int) n);
            unit_free(x);
            unit_free(y);
            unit_free(fx);
            unit_free(fy);
        }
}

static void tests(void)
{
    EACH_SIZE(n) {
        double *x = unit_room(n, sizeof *x, 1);
        float *fx = unit_room(n, sizeof *fx, 1);
        bool *r = unit_room(n, 1, 1), *f = unit_room(n, 1, 2);
        unit_fill_f64(n, x);
        for (Index k = 0; k < n; k++) fx[k] = (float) x[k];
#define ASK(name, plain) \
        kern_##name##_f64(n, x, r); \
        kern_##name##_f32(n, fx, f); \
        for (Index k = 0; k < n; k++) CHECK(r[k] == !!plain(x[k]) && f[k] == !!plain(fx[k]), #name " (%g), n %d", x[k], (int) n)
        ASK(isnan, isnan);
        ASK(isinf, isinf);
        ASK(isfinite, isfinite);
        ASK(signbit, signbit);
        unit_free(x);
        unit_free(fx);
        unit_free(r);
        unit_free(f);
    }
}

static void outside(void)
{
    EACH_SIZE(n) {
        double *x = unit_room(n, sizeof *x, 1);
        float *fx = unit_room(n, sizeof *fx, 1);
        for (Index k = 0; k < n; k++) fx[k] = (float) (x[k] = k % 4 ? unit_plain() / 4 : k % 8 ? 1 : k % 16 ? -1 : (double) NAN);
        CHECK(!kern_any_outside_f64(n, x, -1, 1) && !kern_any_outside_f32(n, fx, -1, 1), "n %d: all are inside", (int) n);
        for (int turn = 0; n > 0 && turn < 12; turn++) {
            Index at = turn == 0 ? n - 1 : unit_below(n);
            double kept = x[at];
            fx[at] = nextafterf(turn % 2 ? 1 : -1, turn % 2 ? 2 : -2);
            x[at] = nextafter(turn % 2 ? 1 : -1, turn % 2 ? 2 : -2);
            CHECK(kern_any_outside_f64(n, x, -1, 1) && kern_any_outside_f32(n, fx, -1, 1), "n %d: %g at %d is outside", (int) n, x[at], (int) at);
            fx[at] = (float) (x[at] = kept);
        }
        unit_free(x);
        unit_free(fx);
    }
}

const UnitTest unit_simple_maps[] = {
    { "simple_maps: numbers", numbers, false },
    { "simple_maps: what is NaN, Inf, negative", tests, false },
    { "simple_maps: what lies outside", outside, false },
    { NULL, NULL, false }
};
