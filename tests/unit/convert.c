/* kernel/convert.h */
#include "kernel/convert.h"

#include "numbers.h"

static long double converted(NumberType from, NumberType to, long double v)
{
    if (to == NUM_BOOL) return v != 0;
    if (to == NUM_F64) return (double) v;
    if (to == NUM_F32) return (float) (double) v;
    (void) from;
    return number_saturated(to, v);
}

static void all_types(void)
{
    for (NumberType from = 0; from < NUM_TYPE_COUNT; from++)
        for (NumberType to = 0; to < NUM_TYPE_COUNT; to++)
            EACH_SIZE(n) {
                void *x = unit_room(n, number_sizes[from], (int) unit_below(3)), *y = unit_room(n, number_sizes[to], (int) unit_below(3));
                number_fill(from, n, x);
                kern_convert(from, to, n, x, y);
                for (Index k = 0; k < n; k++) {
                    long double v = number_get(from, x, k), want = converted(from, to, v), got = number_get(to, y, k);
                    CHECK(got == want || (got != got && want != want), "%s to %s, n %d: %.20Lg becomes %.20Lg, not %.20Lg", number_names[from],
                          number_names[to], (int) n, v, got, want);
                }
                unit_free(x);
                unit_free(y);
            }
}

/* Halves, and the numbers next to them, around every limit. */
static void halves(void)
{
    for (NumberType to = NUM_I8; to <= NUM_U64; to++)
        for (int side = 0; side < 2; side++)
            for (int step = -40; step <= 40; step++)
                for (int next = -1; next <= 1; next++) {
                    double x[9], v = (double) (side ? number_high[to] : number_low[to]) + 0.25 * step;
                    char y[72];
                    if (next) v = nextafter(v, next * INFINITY);
                    for (int k = 0; k < 9; k++) x[k] = v;
                    kern_convert(NUM_F64, to, 9, x, y);
                    for (int k = 0; k < 9; k++)
                        CHECK(number_get(to, y, k) == number_saturated(to, v), "%.17g to %s: %.20Lg", v, number_names[to], number_get(to, y, k));
                }
}

static void nan_among(void)
{
    EACH_SIZE(n) {
        double *x = unit_room(n, sizeof *x, 1);
        float *f = unit_room(n, sizeof *f, 1);
        for (Index k = 0; k < n; k++) f[k] = (float) (x[k] = k % 5 ? unit_plain() : INFINITY);
        CHECK(!kern_any_nan(NUM_F64, n, x) && !kern_any_nan(NUM_F32, n, f), "n %d: there is no NaN", (int) n);
        for (int turn = 0; n > 0 && turn < 9; turn++) {
            Index at = turn == 0 ? n - 1 : unit_below(n);
            double kept = x[at];
            x[at] = f[at] = NAN;
            CHECK(kern_any_nan(NUM_F64, n, x) && kern_any_nan(NUM_F32, n, f), "n %d: NaN at %d", (int) n, (int) at);
            f[at] = (float) (x[at] = kept);
        }
        unit_free(x);
        unit_free(f);
    }
}

const UnitTest unit_convert[] = {
    { "convert: every type to every other", all_types, false },
    { "convert: halves around the limits", halves, false },
    { "convert: is there NaN", nan_among, false },
    { NULL, NULL, false }
};
