/* kernel/elementwise.h: every operator, in all three ways operands can lie, over itself or not. */
#include "kernel/elementwise.h"

#include "unit.h"

typedef enum Way { WAY_AA, WAY_AS, WAY_SA, WAYS } Way;

static EwLoop loop_of(const EwLoops *loops, Way way)
{
    return way == WAY_AA ? loops->aa : way == WAY_AS ? loops->as : loops->sa;
}

/* Where the result goes: an array of its own, the left operand, the right one. */
typedef enum Target { TO_OTHER, TO_LEFT, TO_RIGHT, TARGETS } Target;

#define PLAIN_ARITH(x, y) (op == EW_ADD ? x + y : op == EW_SUB ? x - y : op == EW_MUL ? x * y : x / y)
#define PLAIN_COMPARE(x, y) \
    (op == EW_LT ? x < y : op == EW_LE ? x <= y : op == EW_EQ ? x == y : op == EW_NE ? x != y : op == EW_GE ? x >= y : x > y)

#define ARITH_TEST(name, T, fill, differ, table)                                                                        \
    static void name(void)                                                                                              \
    {                                                                                                                   \
        EACH_SIZE(n) for (int op = 0; op < EW_ARITH_COUNT; op++) for (Way way = 0; way < WAYS; way++)                   \
            for (Target to = 0; to < TARGETS; to++) {                                                                   \
                if ((way == WAY_AS && to == TO_RIGHT) || (way == WAY_SA && to == TO_LEFT)) continue;                    \
                int shift = (int) unit_below(3);                                                                        \
                T *a = unit_room(n, sizeof *a, shift), *b = unit_room(n, sizeof *b, (int) unit_below(3)), *r;           \
                T *want = unit_room(n, sizeof *want, 0), *other = unit_room(n, sizeof *other, shift), sa, sb;           \
                fill(n, a);                                                                                             \
                fill(n, b);                                                                                             \
                fill(1, &sa);                                                                                           \
                fill(1, &sb);                                                                                           \
                for (Index k = 0; k < n; k++) {                                                                         \
                    T x = way == WAY_SA ? sa : a[k], y = way == WAY_AS ? sb : b[k];                                     \
                    want[k] = PLAIN_ARITH(x, y);                                                                        \
                }                                                                                                       \
                r = to == TO_OTHER ? other : to == TO_LEFT ? a : b;                                                     \
                loop_of(table(op), way)(n, way == WAY_SA ? &sa : a, way == WAY_AS ? &sb : b, r);                        \
                Index at = differ(n, r, want);                                                                          \
                CHECK(at < 0, "operator %d, way %d, target %d, n %d: element %d is %.17g, not %.17g", op, (int) way,    \
                      (int) to, (int) n, (int) at, (double) r[at], (double) want[at]);                                  \
                unit_free(a);                                                                                           \
                unit_free(b);                                                                                           \
                unit_free(want);                                                                                        \
                unit_free(other);                                                                                       \
            }                                                                                                           \
    }
ARITH_TEST(arith_f64, double, unit_fill_f64, unit_differ_f64, kern_arith_f64)
ARITH_TEST(arith_f32, float, unit_fill_f32, unit_differ_f32, kern_arith_f32)

static void fill_u8(Index n, unsigned char *x) { unit_fill_bytes(n, x); }

#define COMPARE_TEST(name, T, fill, table)                                                                              \
    static void name(void)                                                                                              \
    {                                                                                                                   \
        EACH_SIZE(n) for (int op = 0; op < EW_COMPARE_COUNT; op++) for (Way way = 0; way < WAYS; way++) {               \
            T *a = unit_room(n, sizeof *a, (int) unit_below(3)), *b = unit_room(n, sizeof *b, (int) unit_below(3)), sa, sb; \
            unsigned char *r = unit_room(n, 1, (int) unit_below(40));                                                   \
            fill(n, a);                                                                                                 \
            fill(n, b);                                                                                                 \
            for (Index k = 0; k < n; k += 3) b[k] = a[k];                                                               \
            fill(1, &sa);                                                                                               \
            sb = n > 2 ? a[n / 2] : sa;                                                                                 \
            loop_of(table(op), way)(n, way == WAY_SA ? &sa : a, way == WAY_AS ? &sb : b, r);                            \
            for (Index k = 0; k < n; k++) {                                                                             \
                T x = way == WAY_SA ? sa : a[k], y = way == WAY_AS ? sb : b[k];                                         \
                CHECK(r[k] == PLAIN_COMPARE(x, y), "operator %d, way %d, n %d: element %d of %g and %g is %d", op,      \
                      (int) way, (int) n, (int) k, (double) x, (double) y, r[k]);                                       \
            }                                                                                                           \
            unit_free(a);                                                                                               \
            unit_free(b);                                                                                               \
            unit_free(r);                                                                                               \
        }                                                                                                               \
    }
COMPARE_TEST(compare_f64, double, unit_fill_f64, kern_compare_f64)
COMPARE_TEST(compare_f32, float, unit_fill_f32, kern_compare_f32)
COMPARE_TEST(compare_u8, unsigned char, fill_u8, kern_compare_u8)

static void truth(void)
{
    EACH_SIZE(n) for (Way way = 0; way < WAYS; way++) {
        bool *a = unit_room(n, 1, 1), *b = unit_room(n, 1, 2), *r = unit_room(n, 1, 3), sa = unit_below(2), sb = unit_below(2);
        for (Index k = 0; k < n; k++) {
            a[k] = unit_below(2);
            b[k] = unit_below(2);
        }
        loop_of(kern_and(), way)(n, way == WAY_SA ? &sa : a, way == WAY_AS ? &sb : b, r);
        for (Index k = 0; k < n; k++)
            CHECK(r[k] == ((way == WAY_SA ? sa : a[k]) && (way == WAY_AS ? sb : b[k])), "and, way %d, n %d, element %d", (int) way,
                  (int) n, (int) k);
        loop_of(kern_or(), way)(n, way == WAY_SA ? &sa : a, way == WAY_AS ? &sb : b, r);
        for (Index k = 0; k < n; k++)
            CHECK(r[k] == ((way == WAY_SA ? sa : a[k]) || (way == WAY_AS ? sb : b[k])), "or, way %d, n %d, element %d", (int) way,
                  (int) n, (int) k);
        memcpy(r, a, (size_t) n);
        kern_not(n, r, r);
        for (Index k = 0; k < n; k++) CHECK(r[k] == !a[k], "not, n %d, element %d", (int) n, (int) k);
        unit_free(a);
        unit_free(b);
        unit_free(r);
    }
}

/* ---- complex ---- */

static double _Complex complex_plain(void) { return CMPLX(unit_plain(), unit_plain()); }

/* What C does with parts, without its care for Inf: that is what the loops are to do for finite numbers. */
static double _Complex complex_want(int op, EwComplex kind, double _Complex x, double _Complex y)
{
    double a = creal(x), b = cimag(x), c = creal(y), d = cimag(y);
    switch (op) {
    case EW_ADD: return kind == EW_CR ? CMPLX(a + c, b) : kind == EW_RC ? CMPLX(a + c, d) : CMPLX(a + c, b + d);
    case EW_SUB: return kind == EW_CR ? CMPLX(a - c, b) : kind == EW_RC ? CMPLX(a - c, -d) : CMPLX(a - c, b - d);
    case EW_MUL:
        return kind == EW_CR ? CMPLX(a * c, b * c) : kind == EW_RC ? CMPLX(a * c, a * d) : CMPLX(a * c - b * d, a * d + b * c);
    default: return kind == EW_CR ? CMPLX(a / c, b / c) : kind == EW_RC ? a / y : x / y;
    }
}

static void complex_arith(void)
{
    for (EwComplex kind = EW_CC; kind <= EW_RC; kind++)
        EACH_SMALL(n) for (int op = 0; op < EW_ARITH_COUNT; op++) for (Way way = 0; way < WAYS; way++) {
            double _Complex a[100], b[100], r[100];
            float _Complex fa[100], fb[100], fr[100];
            double ra[100], rb[100];
            float fra[100], frb[100];
            for (Index k = 0; k < n || k == 0; k++) {
                fa[k] = (float _Complex) complex_plain();
                fb[k] = (float _Complex) complex_plain();
                a[k] = fa[k];
                b[k] = fb[k];
                ra[k] = fra[k] = crealf(fa[k]);
                rb[k] = frb[k] = crealf(fb[k]);
            }
            loop_of(kern_arith_c128(op, kind), way)(n, kind == EW_RC ? (void *) ra : a, kind == EW_CR ? (void *) rb : b, r);
            loop_of(kern_arith_c64(op, kind), way)(n, kind == EW_RC ? (void *) fra : fa, kind == EW_CR ? (void *) frb : fb, fr);
            for (Index k = 0; k < n; k++) {
                Index i = way == WAY_SA ? 0 : k, j = way == WAY_AS ? 0 : k;
                double _Complex x = kind == EW_RC ? ra[i] : a[i], y = kind == EW_CR ? rb[j] : b[j];
                double _Complex want = complex_want(op, kind, x, y);
                double size = cabs(x) * (op == EW_MUL ? cabs(y) : op == EW_DIV ? 1 / cabs(y) : 1) + (op < EW_MUL ? cabs(y) : 0);
                CHECK(cabs(r[k] - want) <= 8 * 0x1p-53 * size, "operator %d, kind %d, way %d, element %d: %g%+gi, not %g%+gi", op, (int) kind,
                      (int) way, (int) k, creal(r[k]), cimag(r[k]), creal(want), cimag(want));
                CHECK(cabs(fr[k] - want) <= 8 * 0x1p-24 * size, "single, operator %d, kind %d, way %d, element %d: %g%+gi, not %g%+gi",
                      op, (int) kind, (int) way, (int) k, crealf(fr[k]), cimagf(fr[k]), creal(want), cimag(want));
            }
        }
}

/* A real operand acts on the parts alone. */
static void complex_real_inf(void)
{
    double _Complex a = CMPLX(1, INFINITY), r;
    double two = 2;
    kern_arith_c128(EW_MUL, EW_CR)->aa(1, &a, &two, &r);
    CHECK(creal(r) == 2 && cimag(r) == INFINITY, "2 * (1 + Inf i) is %g%+gi", creal(r), cimag(r));
    kern_arith_c128(EW_MUL, EW_RC)->as(1, &two, &a, &r);
    CHECK(creal(r) == 2 && cimag(r) == INFINITY, "2 * (1 + Inf i) is %g%+gi", creal(r), cimag(r));
    kern_arith_c128(EW_DIV, EW_CR)->sa(1, &a, &two, &r);
    CHECK(creal(r) == 0.5 && cimag(r) == INFINITY, "(1 + Inf i) / 2 is %g%+gi", creal(r), cimag(r));
}

static int complex_order(double _Complex x, double _Complex y)
{
    double a = carg(x) == -M_PI ? M_PI : carg(x), b = carg(y) == -M_PI ? M_PI : carg(y);
    if (cabs(x) != cabs(y)) return cabs(x) < cabs(y) ? -1 : 1;
    return a < b ? -1 : a > b;
}

static void complex_compare(void)
{
    static const double _Complex numbers[] = { 0, 1, -1, 1i, -1i, 3 + 4i, 4 + 3i, -5, CMPLX(-5, -0.0), 5, CMPLX(5, -0.0), -3 - 4i };
    enum { COUNT = COUNT_OF(numbers) };
    for (int op = 0; op < EW_COMPARE_COUNT; op++)
        for (int i = 0; i < COUNT; i++)
            for (int j = 0; j < COUNT; j++)
                for (Way way = 0; way < WAYS; way++) {
                    int order = complex_order(numbers[i], numbers[j]);
                    bool equal = numbers[i] == numbers[j], r, fr, want;
                    float _Complex x = (float _Complex) numbers[i], y = (float _Complex) numbers[j];
                    want = op == EW_EQ ? equal : op == EW_NE ? !equal : PLAIN_COMPARE(order, 0);
                    loop_of(kern_compare_c128(op), way)(1, &numbers[i], &numbers[j], &r);
                    loop_of(kern_compare_c64(op), way)(1, &x, &y, &fr);
                    CHECK(r == want, "operator %d, way %d, numbers %d and %d: %d", op, (int) way, i, j, r);
                    CHECK(fr == want, "single, operator %d, way %d, numbers %d and %d: %d", op, (int) way, i, j, fr);
                }
}

const UnitTest unit_elementwise[] = {
    { "elementwise: arithmetic of doubles", arith_f64, false },
    { "elementwise: arithmetic of singles", arith_f32, false },
    { "elementwise: comparisons of doubles", compare_f64, false },
    { "elementwise: comparisons of singles", compare_f32, false },
    { "elementwise: comparisons of bytes", compare_u8, false },
    { "elementwise: and, or, not", truth, false },
    { "elementwise: complex arithmetic", complex_arith, false },
    { "elementwise: real numbers act on the parts of complex ones", complex_real_inf, false },
    { "elementwise: the order of complex numbers", complex_compare, false },
    { NULL, NULL, false }
};
