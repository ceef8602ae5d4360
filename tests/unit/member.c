/* kernel/member.h */
#include "kernel/member.h"

#include "unit.h"

static void check_member(Index m, const double *set, Index n, const double *x, const char *what)
{
    Index *found = unit_room(n, sizeof *found, 0);
    char *work = unit_room((Index) kern_member_work(m), 1, 0);
    kern_member_f64(m, set, n, x, found, work);
    for (Index k = 0; k < n; k++) {
        Index at = m - 1;
        while (at >= 0 && set[at] != x[k]) at--;
        CHECK(found[k] == at, "%s, %d in %d: %g is at %d, not %d", what, (int) n, (int) m, x[k], (int) found[k], (int) at);
    }
    unit_free(found);
    unit_free(work);
}

/* Sets of whole numbers close together, far apart, of fractions, of anything. */
static double draw(int kind, Index m)
{
    switch (kind) {
    case 0: return (double) (unit_below(2 * m + 10) - m);
    case 1: return (double) unit_below(1000000000000);
    case 2: return unit_plain();
    case 3: return (double) unit_below(20) * 0.5;
    default: return unit_number();
    }
}

static void all_kinds(void)
{
    EACH_SIZE(m) for (int kind = 0; kind < 5; kind++) {
        Index n = m / 2 + 70;
        double *set = unit_room(m, sizeof *set, 1), *x = unit_room(n, sizeof *x, 1);
        for (Index k = 0; k < m; k++) set[k] = draw(kind, m);
        for (Index k = 0; k < n; k++) x[k] = m > 0 && unit_below(2) ? set[unit_below(m)] : draw((int) unit_below(5), m);
        check_member(m, set, n, x, "drawn");
        unit_free(set);
        unit_free(x);
    }
}

static void odd_numbers(void)
{
    static const double set[] = { 3, -0.0, 3, NAN, 5 }, whole[] = { -3, 4, -0.0 }, wide[] = { 1e9, -1e9, 999999999, -999999999 };
    static const double x[] = { 0, -0.0, 3, NAN, INFINITY, -INFINITY, 5, 2.9999999999999996, 1e300, -1e300, 3.5, -3, -2.5, -4, 4, 4.5, 1e9, -1e9,
                                999999999, -999999999, -999999999.5, 2147483648.0, -2147483649.0, 4294967299.0 };
    check_member(COUNT_OF(set), set, COUNT_OF(x), x, "with NaN");
    check_member(COUNT_OF(whole), whole, COUNT_OF(x), x, "whole");
    check_member(COUNT_OF(wide), wide, COUNT_OF(x), x, "wide");
    check_member(2, wide + 2, COUNT_OF(x), x, "at the limits");
    check_member(1, wide + 2, COUNT_OF(x), x, "one");
    check_member(0, set, COUNT_OF(x), x, "empty");
    check_member(COUNT_OF(set), set, 0, x, "nothing");
}

const UnitTest unit_member[] = {
    { "member: sets of every kind", all_kinds, true },
    { "member: NaN, zeros, limits", odd_numbers, true },
    { NULL, NULL, false }
};
