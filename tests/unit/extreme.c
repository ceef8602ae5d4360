/* kernel/extreme.h */
#include "kernel/extreme.h"

#include "numbers.h"

static const NumberType number_types[EXTREME_REAL_TYPES] = { NUM_F64, NUM_F32, NUM_I8, NUM_I16, NUM_I32, NUM_I64, NUM_U8, NUM_U16, NUM_U32, NUM_U64 };
static const Index strides[] = { 1, 2, 3, 8, 13, 64, 70 };

static bool better(bool least, long double x, long double best)
{
    return least ? x < best : x > best;
}

static void check_lanes(Threads *threads, KernExtremeType type, bool least, Index stride, Index len, Index outer, bool many_nan)
{
    NumberType number = number_types[type];
    size_t size = number_sizes[number];
    Index n = stride * len * outer, count = stride * outer;
    void *x = unit_room(n, size, (int) unit_below(3)), *out = unit_room(count, size, 1), *running = unit_room(n, size, 1), *alone = unit_room(count, size, 1);
    double *at = unit_room(count, sizeof *at, 1), *running_at = unit_room(n, sizeof *running_at, 1);
    number_fill(number, n, x);
    for (Index k = 0; k < n && many_nan && number_is_float(number); k++)
        if (unit_below(9)) number_put(number, NAN, x, k);
    kern_extreme(threads, (KernExtreme) { type, least }, (Lanes) { stride, len, outer }, x, out, at);
    kern_extreme(threads, (KernExtreme) { type, least }, (Lanes) { stride, len, outer }, x, alone, NULL);
    kern_extreme_running(threads, (KernExtreme) { type, least }, (Lanes) { stride, len, outer }, x, running,
                         running_at);
    CHECK(memcmp(out, alone, (size_t) count * size) == 0 || number_is_float(number), "%s: another result without positions", number_names[number]);
    for (Index lane = 0; lane < count; lane++) {
        Index first = lane % stride + lane / stride * stride * len;
        long double best = number_get(number, x, first), got;
        Index where = 0;
        for (Index k = 0; k < len; k++) {
            long double v = number_get(number, x, first + k * stride);
            if (better(least, v, best) || (best != best && v == v)) {
                best = v;
                where = k;
            }
            got = number_get(number, running, first + k * stride);
            CHECK(got == best || (got != got && best != best), "running, %s, stride %d, len %d, element %d: %Lg, not %Lg", number_names[number], (int) stride,
                  (int) len, (int) k, got, best);
            CHECK(running_at[first + k * stride] == (double) (where + 1), "running, %s, stride %d, len %d, element %d: at %g, not %d", number_names[number],
                  (int) stride, (int) len, (int) k, running_at[first + k * stride], (int) where + 1);
        }
        got = number_get(number, out, lane);
        CHECK(got == best || (got != got && best != best), "%s, least %d, stride %d, len %d, lane %d: %Lg, not %Lg", number_names[number], least, (int) stride,
              (int) len, (int) lane, got, best);
        CHECK(at[lane] == (double) (where + 1), "%s, least %d, stride %d, len %d, lane %d: at %g, not %d", number_names[number], least, (int) stride, (int) len,
              (int) lane, at[lane], (int) where + 1);
        got = number_get(number, alone, lane);
        CHECK(got == best || (got != got && best != best), "%s, least %d, stride %d, len %d, lane %d, no positions: %Lg, not %Lg", number_names[number], least,
              (int) stride, (int) len, (int) lane, got, best);
    }
    unit_free(x);
    unit_free(out);
    unit_free(running);
    unit_free(alone);
    unit_free(at);
    unit_free(running_at);
}

static void lanes(void)
{
    for (KernExtremeType type = 0; type < EXTREME_REAL_TYPES; type++)
        for (int least = 0; least < 2; least++)
            EACH_SIZE(len) for (int s = 0; s < COUNT_OF(strides) && len > 0; s++)
                if (strides[s] * len < 3000 || (len > 4000 && s == 0)) check_lanes(NULL, type, least, strides[s], len, len < 300 ? unit_below(3) : 1, (len + s) % 3 == 0);
}

static void threads(void)
{
    static const Index shapes[][3] = { { 1, 140001, 1 }, { 1, 3000, 45 }, { 3, 50001, 1 }, { 700, 213, 1 }, { 20000, 7, 1 }, { 1, 7, 20000 } };
    Threads *pool = unit_threads(3);
    for (int k = 0; k < COUNT_OF(shapes); k++)
        for (KernExtremeType type = 0; type < EXTREME_REAL_TYPES; type += 1 + type / 2)
            check_lanes(pool, type, k % 2, shapes[k][0], shapes[k][1], shapes[k][2], k % 2);
    threads_free(pool);
}

static void of_two(void)
{
    for (KernExtremeType type = 0; type < EXTREME_REAL_TYPES; type++)
        EACH_SIZE(n) for (int way = 0; way < 4; way++) for (int least = 0; least < 2; least++) {
            NumberType number = number_types[type];
            Index sx = way % 2, sy = way / 2;
            void *x = unit_room(n + 1, number_sizes[number], 1), *y = unit_room(n + 1, number_sizes[number], 2), *r = unit_room(n, number_sizes[number], 1);
            number_fill(number, n + 1, x);
            number_fill(number, n + 1, y);
            kern_extreme_of_two(NULL, (KernExtreme) { type, least }, n, (KernSteps) { x, sx },
                                (KernSteps) { y, sy }, r);
            for (Index k = 0; k < n; k++) {
                long double a = number_get(number, x, k * sx), b = number_get(number, y, k * sy), got = number_get(number, r, k);
                long double want = a != a ? b : b != b ? a : better(least, b, a) ? b : a;
                CHECK(got == want || (got != got && want != want), "%s, n %d, way %d, least %d: of %Lg and %Lg %Lg", number_names[number], (int) n, way, least, a,
                      b, got);
            }
            unit_free(x);
            unit_free(y);
            unit_free(r);
        }
}

/* By magnitude, then by argument; NaN last. */
static void complex_numbers(void)
{
    for (int least = 0; least < 2; least++)
        EACH_SMALL(len) {
            double _Complex x[100], out;
            double at;
            Index where = 0;
            if (len == 0) continue;
            for (Index k = 0; k < len; k++) x[k] = unit_below(6) == 0 ? CMPLX(NAN, 1) : CMPLX((double) (unit_below(9) - 4), (double) (unit_below(9) - 4));
            for (Index k = 1; k < len; k++) {
                double _Complex a = x[k], b = x[where];
                bool nan_a = a != a, nan_b = b != b, wins = cabs(a) != cabs(b) ? (cabs(a) < cabs(b)) == least : carg(a) != carg(b) && (carg(a) < carg(b)) == least;
                if (nan_b ? !nan_a : !nan_a && wins) where = k;
            }
            kern_extreme(NULL, (KernExtreme) { EXTREME_C128, least }, (Lanes) { 1, len, 1 }, x, &out, &at);
            CHECK(at == (double) (where + 1), "least %d, len %d: at %g, not %d", least, (int) len, at, (int) where + 1);
            CHECK(out == x[where] || x[where] != x[where], "least %d, len %d: %g%+gi", least, (int) len, creal(out), cimag(out));
        }
}

const UnitTest unit_extreme[] = {
    { "extreme: lanes of every type, with positions, and running", lanes, false },
    { "extreme: with threads", threads, true },
    { "extreme: of two", of_two, false },
    { "extreme: complex numbers", complex_numbers, false },
    { NULL, NULL, false }
};
