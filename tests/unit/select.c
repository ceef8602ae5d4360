/* kernel/select.h */
#include "kernel/select.h"

#include <stdlib.h>

#include "unit.h"

static int compare(const void *a, const void *b)
{
    double x = *(const double *) a, y = *(const double *) b;
    return (x > y) - (x < y);
}

static double draw(int kind, Index k, Index n)
{
    switch (kind) {
    case 0: return unit_plain();
    case 1: return (double) unit_below(3);
    case 2: return (double) k;
    case 3: return (double) (n - k);
    case 4: return 7;
    case 5: return (double) (k % 31);
    case 6: return (double) (k < n / 2 ? k : n - k);
    case 7: return unit_below(50) == 0 ? 1 : 2;
    default: return unit_below(9) == 0 ? INFINITY : unit_below(9) == 0 ? -INFINITY : unit_plain();
    }
}

static void every_place(void)
{
    EACH_SIZE(n) for (int kind = 0; kind < 9 && n > 0; kind++) {
        double *given = unit_room(n, sizeof *given, 0), *x = unit_room(n, sizeof *x, 1), *sorted = unit_room(n, sizeof *sorted, 0);
        for (Index k = 0; k < n; k++) given[k] = draw(kind, k, n);
        memcpy(sorted, given, (size_t) n * sizeof *x);
        qsort(sorted, (size_t) n, sizeof *sorted, compare);
        for (Index turn = 0; turn < 40 && turn < n; turn++) {
            Index k = n <= 40 ? turn : turn == 0 ? 0 : turn == 1 ? n - 1 : unit_below(n);
            double got;
            memcpy(x, given, (size_t) n * sizeof *x);
            got = kern_select_f64(n, x, k);
            CHECK(got == sorted[k], "n %d, kind %d: number %d is %g, not %g", (int) n, kind, (int) k, got, sorted[k]);
            for (Index i = 0; i < n; i++)
                CHECK(i < k ? x[i] <= got : i > k ? x[i] >= got : x[i] == got, "n %d, kind %d: %g stands at %d, %g at %d", (int) n, kind, x[i], (int) i,
                      got, (int) k);
            qsort(x, (size_t) n, sizeof *x, compare);
            CHECK(memcmp(x, sorted, (size_t) n * sizeof *x) == 0, "n %d, kind %d: numbers were lost", (int) n, kind);
        }
        unit_free(given);
        unit_free(x);
        unit_free(sorted);
    }
}

const UnitTest unit_select[] = {
    { "select: every place in numbers of every kind", every_place, true },
    { NULL, NULL, false }
};
