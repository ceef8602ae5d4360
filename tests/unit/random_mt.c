/* kernel/random_mt.h: the generator's own first numbers, and what the distributions must be. */
#include "kernel/random_mt.h"

#include "unit.h"

/* The reference code's first outputs for its own key. */
static void reference(void)
{
    static const uint32_t key[] = { 0x123, 0x234, 0x345, 0x456 }, first[] = { 1067595299u, 955945823u, 477289528u, 4107218783u, 4228976476u };
    MtState mt;
    uint32_t last = 0;
    mt_seed(&mt, key, COUNT_OF(key));
    for (int k = 0; k < 1000; k++) {
        last = mt_next(&mt);
        if (k < COUNT_OF(first)) CHECK(last == first[k], "number %d is %u, not %u", k, last, first[k]);
    }
    CHECK(last == 3460025646u, "number 1000 is %u", last);
}

/* Mean and variance of many; a count of six standard errors is never exceeded by chance. */
static void check_moments(const char *name, Index n, const double *x, double mean, double variance, double fourth)
{
    double sum = 0, sq = 0, count = (double) n;
    for (Index k = 0; k < n; k++) sum += x[k];
    for (Index k = 0; k < n; k++) sq += (x[k] - mean) * (x[k] - mean);
    CHECK(fabs(sum / count - mean) < 6 * sqrt(variance / count), "%s: mean %g, not %g", name, sum / count, mean);
    CHECK(fabs(sq / count - variance) < 6 * sqrt((fourth - variance * variance) / count), "%s: variance %g, not %g", name, sq / count, variance);
}

static void distributions(void)
{
    enum { N = 40000 };
    static const double shapes[] = { 0.3, 1, 2.5, 40 }, lambdas[] = { 0.2, 3, 11, 13, 90, 1e4, 2e8 };
    static Ziggurat z;
    static double x[N];
    static float f[N];
    MtState mt;
    char name[60];
    mt_seed(&mt, (const uint32_t[]) { 42 }, 1);
    ziggurat_init(&z);
#define DRAW(what, call, mean, variance, fourth) \
    for (Index k = 0; k < N; k++) x[k] = call; \
    check_moments(what, N, x, mean, variance, fourth)
    DRAW("uniform", mt_uniform(&mt), 0.5, 1 / 12.0, 1 / 80.0);
    DRAW("single uniform", (double) mt_uniform_single(&mt), 0.5, 1 / 12.0, 1 / 80.0);
    DRAW("normal", mt_normal(&mt, &z), 0, 1, 3);
    DRAW("single normal", (double) mt_normal_single(&mt, &z), 0, 1, 3);
    DRAW("exponential", mt_exponential(&mt, &z), 1, 1, 9);
    DRAW("single exponential", (double) mt_exponential_single(&mt, &z), 1, 1, 9);
    for (int t = 0; t < COUNT_OF(shapes); t++) {
        double a = shapes[t];
        snprintf(name, sizeof name, "gamma %g", a);
        mt_gamma_fill(&mt, &z, a, N, x);
        check_moments(name, N, x, a, a, 3 * a * a + 6 * a);
        mt_gamma_fill_single(&mt, &z, (float) a, N, f);
        for (Index k = 0; k < N; k++) x[k] = f[k];
        check_moments(name, N, x, a, a, 3 * a * a + 6 * a);
    }
    for (int t = 0; t < COUNT_OF(lambdas); t++) {
        double l = lambdas[t];
        snprintf(name, sizeof name, "Poisson %g", l);
        mt_poisson_fill(&mt, &z, l, N, x);
        check_moments(name, N, x, l, l, 3 * l * l + l);
        for (Index k = 0; k < N; k++) CHECK(x[k] >= 0 && x[k] == floor(x[k]), "%s: %g", name, x[k]);
        DRAW(name, mt_poisson(&mt, &z, l), l, l, 3 * l * l + l);
    }
    mt_gamma_fill(&mt, &z, -1, 3, x);
    mt_poisson_fill(&mt, &z, -1, 3, x + 3);
    for (int k = 0; k < 6; k++) CHECK(isnan(x[k]), "negative parameters give NaN");
}

/* Tails, where the ziggurat takes other ways than in the middle. */
static void tails(void)
{
    enum { N = 400000 };
    static Ziggurat z;
    MtState mt;
    int beyond_normal = 0, beyond_exponential = 0, beyond_normal_f = 0, beyond_exponential_f = 0;
    /* of single normal numbers Octave's generator gives too many far out, and so does this one, to the last bit */
    double normal_f = 1.48 * N * erfc(3.7 / M_SQRT2);
    mt_seed(&mt, (const uint32_t[]) { 7 }, 1);
    ziggurat_init(&z);
    for (int k = 0; k < N; k++) {
        beyond_normal += fabs(mt_normal(&mt, &z)) > 3.7;
        beyond_exponential += mt_exponential(&mt, &z) > 7.7;
        beyond_normal_f += fabsf(mt_normal_single(&mt, &z)) > 3.7f;
        beyond_exponential_f += mt_exponential_single(&mt, &z) > 7.7f;
    }
    CHECK(fabs(beyond_normal - N * erfc(3.7 / M_SQRT2)) < 6 * sqrt(N * erfc(3.7 / M_SQRT2)), "normal: %d beyond 3.7", beyond_normal);
    CHECK(fabs(beyond_exponential - N * exp(-7.7)) < 6 * sqrt(N * exp(-7.7)), "exponential: %d beyond 7.7", beyond_exponential);
    CHECK(fabs(beyond_normal_f - normal_f) < 6 * sqrt(normal_f), "single normal: %d beyond 3.7", beyond_normal_f);
    CHECK(fabs(beyond_exponential_f - N * exp(-7.7)) < 6 * sqrt(N * exp(-7.7)), "single exponential: %d beyond 7.7", beyond_exponential_f);
}

static void old_generator(void)
{
    enum { N = 100000 };
    static double x[N];
    OldState old = { 0 }, again = { 0 };
    old_seed(&old, 42);
    old_seed(&again, 42);
    CHECK(old_get_seed(&old) == old_get_seed(&again), "the same seed twice");
    for (Index k = 0; k < N; k++) {
        x[k] = old_uniform(&old);
        CHECK(x[k] > 0 && x[k] < 1 && x[k] == old_uniform(&again), "uniform %d: %g", (int) k, x[k]);
    }
    check_moments("old uniform", N, x, 0.5, 1 / 12.0, 1 / 80.0);
    for (Index k = 0; k < N; k++) x[k] = old_exponential(&old);
    check_moments("old exponential", N, x, 1, 1, 9);
}

const UnitTest unit_random_mt[] = {
    { "random_mt: the twister's own first numbers", reference, true },
    { "random_mt: means and variances", distributions, true },
    { "random_mt: tails", tails, true },
    { "random_mt: the generator before it", old_generator, true },
    { NULL, NULL, false }
};
