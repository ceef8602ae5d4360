/* kernel/int_arith.h: against long double, whose 64 bits hold every exact result that does not saturate. */
#include "kernel/int_arith.h"

#include "numbers.h"

static NumberType number_type(IntType type) { return (NumberType) (NUM_I8 + (int) type); }

typedef enum Way { WAY_AA, WAY_AS, WAY_SA, WAYS } Way;
static EwLoop loop_of(const EwLoops *loops, Way way)
{
    return way == WAY_AA ? loops->aa : way == WAY_AS ? loops->as : loops->sa;
}

/* The exact result rounded; in two parts, since a product of 64-bit integers has 128 bits. */
static long double plain(NumberType type, EwArith op, long double x, long double y)
{
    if (op == EW_ADD) return number_saturated(type, x + y);
    if (op == EW_SUB) return number_saturated(type, x - y);
    if (op == EW_MUL) return number_saturated(type, x * y);
    return y == 0 ? number_saturated(type, x == 0 ? 0 : signbit(y) ? -x * INFINITY : x * INFINITY) : number_saturated(type, x / y);
}

static void integers(void)
{
    for (IntType int_type = 0; int_type < INT_TYPE_COUNT; int_type++)
        EACH_SIZE(n) for (EwArith op = 0; op < EW_ARITH_COUNT && n < 2000; op++) for (Way way = 0; way < WAYS; way++) {
            NumberType type = number_type(int_type);
            size_t size = number_sizes[type];
            void *a = unit_room(n, size, (int) unit_below(3)), *b = unit_room(n, size, (int) unit_below(3)), *r = unit_room(n, size, (int) unit_below(3));
            uint64_t one[2] = { 0, 0 };
            number_fill(type, n, a);
            number_fill(type, n, b);
            for (Index k = 0; k < n; k += 2) number_put(type, (long double) unit_below(12), unit_below(2) ? a : b, k);
            number_fill(type, 1, &one[0]);
            if (unit_below(2)) number_put(type, (long double) unit_below(5), &one[0], 0);
            loop_of(kern_int_arith(int_type, op, INT_INT), way)(n, way == WAY_SA ? (void *) one : a, way == WAY_AS ? (void *) one : b, r);
            for (Index k = 0; k < n; k++) {
                long double x = way == WAY_SA ? number_get(type, one, 0) : number_get(type, a, k);
                long double y = way == WAY_AS ? number_get(type, one, 0) : number_get(type, b, k), want = plain(type, op, x, y);
                /* a wide quotient may lie nearer to a half than 64 bits tell */
                long double slack = size == 8 && op == EW_DIV && fabsl(want) > 1e18L ? 1 : 0;
                CHECK(fabsl(number_get(type, r, k) - want) <= slack, "%s, operator %d, way %d, n %d: %.20Lg and %.20Lg give %.20Lg, not %.20Lg",
                      number_names[type], (int) op, (int) way, (int) n, x, y, number_get(type, r, k), want);
            }
            unit_free(a);
            unit_free(b);
            unit_free(r);
        }
}

/* With doubles beside types of up to 32 bits: computed as doubles, then rounded. */
static void with_doubles(void)
{
    for (IntType int_type = 0; int_type < INT_TYPE_COUNT; int_type++)
        for (IntMix mix = INT_DOUBLE; mix <= DOUBLE_INT && int_type != INT_I64 && int_type != INT_U64; mix++)
            EACH_SIZE(n) for (EwArith op = 0; op < EW_ARITH_COUNT; op++) for (Way way = 0; way < WAYS; way++) {
                NumberType type = number_type(int_type);
                void *a = unit_room(n, number_sizes[type], (int) unit_below(3)), *r = unit_room(n, number_sizes[type], (int) unit_below(3));
                double *b = unit_room(n, sizeof *b, 1), one = unit_number();
                uint64_t int_one = 0;
                bool int_first = mix == INT_DOUBLE;
                const void *left, *right;
                number_fill(type, n, a);
                unit_fill_f64(n, b);
                number_fill(type, 1, &int_one);
                left = int_first ? (way == WAY_SA ? (void *) &int_one : a) : way == WAY_SA ? (void *) &one : b;
                right = int_first ? (way == WAY_AS ? (void *) &one : b) : way == WAY_AS ? (void *) &int_one : a;
                loop_of(kern_int_arith(int_type, op, mix), way)(n, left, right, r);
                for (Index k = 0; k < n; k++) {
                    Index i = way == WAY_SA ? 0 : k, j = way == WAY_AS ? 0 : k;
                    double x = int_first ? (double) number_get(type, left, i) : ((const double *) left)[i];
                    double y = int_first ? ((const double *) right)[j] : (double) number_get(type, right, j);
                    double v = op == EW_ADD ? x + y : op == EW_SUB ? x - y : op == EW_MUL ? x * y : x / y;
                    CHECK(number_get(type, r, k) == number_saturated(type, v), "%s, mix %d, operator %d, way %d, n %d: %.17g and %.17g give %Lg", number_names[type],
                          (int) mix, (int) op, (int) way, (int) n, x, y, number_get(type, r, k));
                }
                unit_free(a);
                unit_free(b);
                unit_free(r);
            }
}

/* 64 bits beside doubles: a summand is rounded first, a product or quotient afterwards. */
static void wide_with_doubles(void)
{
    static const double doubles[] = { 0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, 3, -7, 0.1, 1e10, -1e10, 1.25e18, NAN, INFINITY, -INFINITY, 9007199254740993.0 };
    for (int kind = 0; kind < 2; kind++)
        for (IntMix mix = INT_DOUBLE; mix <= DOUBLE_INT; mix++)
            for (int d = 0; d < COUNT_OF(doubles); d++)
                for (EwArith op = 0; op < EW_ARITH_COUNT; op++)
                    for (Way way = 0; way < WAYS; way++) {
                        NumberType type = kind ? NUM_U64 : NUM_I64;
                        int64_t ints[9], r[9];
                        double many[9], y = doubles[d];
                        const void *left = mix == INT_DOUBLE ? (void *) ints : many, *right = mix == INT_DOUBLE ? (void *) many : ints;
                        for (int k = 0; k < 9; k++) {
                            many[k] = y;
                            ints[k] = k == 0 ? INT64_MAX : k == 1 ? INT64_MIN : k == 2 ? 0 : k == 3 ? -1 : (int64_t) unit_bits() >> unit_below(60);
                        }
                        loop_of(kern_int_arith(kind ? INT_U64 : INT_I64, op, mix), way)(9, left, right, r);
                        for (int k = 0; k < 9; k++) {
                            int at = (way == WAY_SA && mix == INT_DOUBLE) || (way == WAY_AS && mix == DOUBLE_INT) ? 0 : k;
                            long double v = number_get(type, ints, at), w = y, want;
                            if (op < EW_MUL) w = y != y ? 0 : roundl(w);
                            if (w == 0) w = 0;                       /* -0 divides as 0 does */
                            /* as Octave has it: the difference of uint64 and NaN wraps around, Inf is added as the largest number twice */
                            if (op < EW_MUL && (isinf(y) || (kind && mix == DOUBLE_INT && y != y))) continue;
                            want = mix == INT_DOUBLE ? plain(type, op, v, w) : plain(type, op, w, v);
                            if (y != y && op >= EW_MUL) want = 0;
                            if (op >= EW_MUL && fabsl(want) > 0x1p53L && want != number_low[type] && want != number_high[type]) {
                                CHECK(fabsl(number_get(type, r, k) - want) <= 1, "%s, mix %d, operator %d, way %d: %.20Lg with %g gives %.20Lg",
                                      number_names[type], (int) mix, (int) op, (int) way, v, y, number_get(type, r, k));
                                continue;
                            }
                            CHECK(number_get(type, r, k) == want, "%s, mix %d, operator %d, way %d: %.20Lg with %g gives %.20Lg, not %.20Lg",
                                  number_names[type], (int) mix, (int) op, (int) way, v, y, number_get(type, r, k), want);
                        }
                    }
}

static void comparisons(void)
{
    for (IntType int_type = 0; int_type < INT_TYPE_COUNT; int_type++)
        EACH_SIZE(n) for (EwCompare op = 0; op < EW_COMPARE_COUNT; op++) for (Way way = 0; way < WAYS; way++) {
            NumberType type = number_type(int_type);
            void *a = unit_room(n, number_sizes[type], (int) unit_below(3)), *b = unit_room(n, number_sizes[type], 1);
            unsigned char *r = unit_room(n, 1, (int) unit_below(3));
            uint64_t one = 0;
            number_fill(type, n, a);
            memcpy(b, a, (size_t) n * number_sizes[type]);
            for (Index k = 0; k < n; k += 2) number_fill(type, 1, (char *) b + (size_t) k * number_sizes[type]);
            if (n > 0) memcpy(&one, (char *) a + (size_t) (n / 2) * number_sizes[type], number_sizes[type]);
            loop_of(kern_int_compare(int_type, op), way)(n, way == WAY_SA ? (void *) &one : a, way == WAY_AS ? (void *) &one : b, r);
            for (Index k = 0; k < n; k++) {
                long double x = way == WAY_SA ? number_get(type, &one, 0) : number_get(type, a, k);
                long double y = way == WAY_AS ? number_get(type, &one, 0) : number_get(type, b, k);
                bool want = op == EW_LT ? x < y : op == EW_LE ? x <= y : op == EW_EQ ? x == y : op == EW_NE ? x != y : op == EW_GE ? x >= y : x > y;
                CHECK(r[k] == want, "%s, operator %d, way %d, n %d: %Lg and %Lg", number_names[type], (int) op, (int) way, (int) n, x, y);
            }
            unit_free(a);
            unit_free(b);
            unit_free(r);
        }
}

static void wide_comparisons(void)
{
    static const double doubles[] = { 0, 0x1p63, -0x1p63, 0x1p64, 0x1p53, 9007199254740994.0, NAN, INFINITY, -INFINITY, 0.5, -1 };
    static const int64_t ints[] = { 0, INT64_MAX, INT64_MIN, -1, 9007199254740993, 9007199254740992, 1 };
    for (int kind = 0; kind < 2; kind++)
        for (IntMix mix = INT_DOUBLE; mix <= DOUBLE_INT; mix++)
            for (EwCompare op = 0; op < EW_COMPARE_COUNT; op++)
                for (int d = 0; d < COUNT_OF(doubles); d++)
                    for (int i = 0; i < COUNT_OF(ints); i++)
                        for (Way way = 0; way < WAYS; way++) {
                            long double v = number_get(kind ? NUM_U64 : NUM_I64, ints, i), w = doubles[d];
                            long double x = mix == INT_DOUBLE ? v : w, y = mix == INT_DOUBLE ? w : v;
                            const void *left = mix == INT_DOUBLE ? (void *) &ints[i] : &doubles[d], *right = mix == INT_DOUBLE ? (void *) &doubles[d] : &ints[i];
                            bool r, want = op == EW_LT ? x < y : op == EW_LE ? x <= y : op == EW_EQ ? x == y : op == EW_NE ? x != y : op == EW_GE ? x >= y : x > y;
                            loop_of(kern_int64_compare(kind ? INT_U64 : INT_I64, op, mix), way)(1, left, right, &r);
                            CHECK(r == want, "kind %d, mix %d, operator %d, way %d: %.20Lg and %.20Lg", kind, (int) mix, (int) op, (int) way, x, y);
                        }
}

static void negations(void)
{
    for (IntType int_type = 0; int_type < INT_TYPE_COUNT; int_type++)
        EACH_SIZE(n) {
            NumberType type = number_type(int_type);
            void *a = unit_room(n, number_sizes[type], 1), *r = unit_room(n, number_sizes[type], 1);
            number_fill(type, n, a);
            memcpy(r, a, (size_t) n * number_sizes[type]);
            kern_int_negate(int_type, n, r, r);
            for (Index k = 0; k < n; k++)
                CHECK(number_get(type, r, k) == number_saturated(type, -number_get(type, a, k)), "%s, n %d: - %Lg", number_names[type], (int) n,
                      number_get(type, a, k));
            unit_free(a);
            unit_free(r);
        }
}

/* x ^ y of small numbers, whose exact result a long double holds or which saturates. */
static void powers(void)
{
    for (IntType int_type = 0; int_type < INT_TYPE_COUNT; int_type++) {
        NumberType type = number_type(int_type);
        for (int base = number_low[type] < 0 ? -12 : 0; base <= 12; base++)
            for (int e = number_low[type] < 0 ? -4 : 0; e <= 24; e++) {
                uint64_t x = 0, y = 0, r[3] = { 0, 0, 0 };
                double dx = base, dy = e;
                long double want = 1;
                number_put(type, base, &x, 0);
                number_put(type, e, &y, 0);
                for (int k = 0; k < e; k++) want *= base;
                for (int k = 0; k > e; k--) want /= base;
                if (base == 0 && e < 0) continue;                    /* asked below */
                want = number_saturated(type, want);
                kern_int_power(int_type, INT_INT)->aa(1, &x, &y, &r[0]);
                kern_int_power(int_type, INT_DOUBLE)->aa(1, &x, &dy, &r[1]);
                kern_int_power(int_type, DOUBLE_INT)->aa(1, &dx, &y, &r[2]);
                /* repeated squaring saturates where Octave's does; a negative exponent of integers gives 0 but for 1 and -1 */
                if (e >= 0 || base == 1 || base == -1)
                    CHECK(number_get(type, &r[0], 0) == want, "%s (%d) ^ %s (%d) is %.20Lg, not %.20Lg", number_names[type], base, number_names[type], e,
                          number_get(type, &r[0], 0), want);
                else CHECK(number_get(type, &r[0], 0) == 0, "%s (%d) ^ %d is %Lg", number_names[type], base, e, number_get(type, &r[0], 0));
                /* doubles' pow has 53 bits */
                for (int k = 1; k < 3; k++)
                    CHECK(fabsl(number_get(type, &r[k], 0) - want) <= (fabsl(want) > 0x1p52L ? fabsl(want) * 0x1p-52L : 0), "%s, mix %d: %d ^ %d is %.20Lg, not %.20Lg",
                          number_names[type], k, base, e, number_get(type, &r[k], 0), want);
            }
    }
}

const UnitTest unit_int_arith[] = {
    { "int_arith: integers", integers, false },
    { "int_arith: integers beside doubles", with_doubles, false },
    { "int_arith: 64 bits beside doubles", wide_with_doubles, true },
    { "int_arith: comparisons", comparisons, false },
    { "int_arith: 64 bits compared with doubles", wide_comparisons, true },
    { "int_arith: negation", negations, false },
    { "int_arith: powers", powers, true },
    { NULL, NULL, false }
};
