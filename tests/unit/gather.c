/* kernel/gather.h */
#include "kernel/gather.h"

#include <stdlib.h>

#include "unit.h"

static const size_t sizes[] = { 1, 2, 4, 8, 16 };

/* Masks that take nothing, everything, about half, few, all but few. */
enum { MASKS = 5 };
static void fill_mask(int kind, Index n, bool *mask)
{
    for (Index k = 0; k < n; k++)
        mask[k] = kind == 1 || (kind == 2 && unit_below(2)) || (kind == 3 && unit_below(16) == 0) || (kind == 4 && unit_below(16));
}

static Index plain_count(Index n, const bool *mask)
{
    Index count = 0;
    for (Index k = 0; k < n; k++) count += mask[k];
    return count;
}

static void masks(void)
{
    EACH_SIZE(n) for (int s = 0; s < COUNT_OF(sizes); s++) for (int kind = 0; kind < MASKS; kind++) {
        size_t size = sizes[s];
        bool *mask = unit_room(n, 1, (int) unit_below(9));
        char *x = unit_room(n, size, 1), *want = unit_room(n, size, 0), *picked, *values;
        Index count, *list, next = 0;
        fill_mask(kind, n, mask);
        count = plain_count(n, mask);
        CHECK(kern_mask_count(n, mask) == count, "n %d, mask %d: %d counted, not %d", (int) n, kind, (int) kern_mask_count(n, mask), (int) count);
        picked = unit_room(count, size, 1);
        values = unit_room(count > 0 ? count : 1, size, 2);
        list = unit_room(count, sizeof *list, 0);
        unit_fill_bytes(n * (Index) size, x);
        unit_fill_bytes((count > 0 ? count : 1) * (Index) size, values);

        kern_mask_pick(size, n, mask, x, count, picked);
        kern_mask_positions(n, mask, count, list);
        for (Index k = 0; k < n; k++) {
            if (!mask[k]) continue;
            CHECK(memcmp(picked + (size_t) next * size, x + (size_t) k * size, size) == 0, "picked, size %d, n %d, mask %d: element %d",
                  (int) size, (int) n, kind, (int) next);
            CHECK(list[next] == k, "positions, n %d, mask %d: %d is %d, not %d", (int) n, kind, (int) next, (int) list[next], (int) k);
            next++;
        }

        memcpy(want, x, (size_t) n * size);
        for (Index k = 0; k < n; k++)
            if (mask[k]) memcpy(want + (size_t) k * size, values, size);
        kern_mask_fill(size, n, mask, values, x);
        CHECK(unit_differ_bytes(n, size, x, want) < 0, "filled, size %d, n %d, mask %d", (int) size, (int) n, kind);

        next = 0;
        for (Index k = 0; k < n; k++)
            if (mask[k]) memcpy(want + (size_t) k * size, values + (size_t) next++ * size, size);
        kern_mask_put(size, n, mask, values, count, x);
        CHECK(unit_differ_bytes(n, size, x, want) < 0, "put, size %d, n %d, mask %d", (int) size, (int) n, kind);
        unit_free(mask);
        unit_free(x);
        unit_free(want);
        unit_free(picked);
        unit_free(values);
        unit_free(list);
    }
}

static void positions(void)
{
    static const double odd[] = { 0, -1, 0.5, 1.5, NAN, INFINITY, -INFINITY, 4503599627370496.0, 1e300, -0.0 };
    EACH_SIZE(n) {
        double *list = unit_room(n, sizeof *list, 1), top = 0;
        for (Index k = 0; k < n; k++) {
            list[k] = (double) (1 + unit_below(n < 100 ? 1000 : 4503599627370495));
            top = list[k] > top ? list[k] : top;
        }
        CHECK(kern_positions_top(n, list) == (Index) top, "n %d: %lld, not %.0f", (int) n, (long long) kern_positions_top(n, list), top);
        for (int k = 0; n > 0 && k < COUNT_OF(odd); k++) {
            Index at = unit_below(n);
            double kept = list[at];
            list[at] = odd[k];
            CHECK(kern_positions_top(n, list) == -1, "n %d with %g: %lld", (int) n, odd[k], (long long) kern_positions_top(n, list));
            list[at] = kept;
        }
        if (n > 0) {
            list[n - 1] = 4503599627370495.0;
            CHECK(kern_positions_top(n, list) == 4503599627370495, "n %d: 2^52 - 1 is a position", (int) n);
        }
        unit_free(list);
    }
}

static void gather_scatter(void)
{
    static const Index numels[] = { 1, 2, 50, 3000 };
    static const double odd[] = { 0, -1, 1.5, NAN, INFINITY, 1e300, 0.999 };
    Threads *threads = unit_threads(2);
    EACH_SIZE(n) for (int s = 0; s < COUNT_OF(sizes); s++) for (int m = 0; m < COUNT_OF(numels); m++) {
        size_t size = sizes[s];
        Index numel = numels[m];
        double *list = unit_room(n, sizeof *list, 1);
        char *x = unit_room(numel, size, 1), *y = unit_room(n, size, 2), *want = unit_room(numel, size, 0);
        for (Index k = 0; k < n; k++) list[k] = (double) (1 + unit_below(numel));
        unit_fill_bytes(numel * (Index) size, x);
        CHECK(kern_gather(n % 2 ? threads : NULL, size, n, list, numel, x, y), "all %d positions are inside", (int) n);
        for (Index k = 0; k < n; k++)
            CHECK(memcmp(y + (size_t) k * size, x + (size_t) (list[k] - 1) * size, size) == 0, "gathered, size %d, n %d: element %d", (int) size,
                  (int) n, (int) k);
        for (int step = 0; step < 2; step++) {
            unit_fill_bytes(n * (Index) size, y);
            memcpy(want, x, (size_t) numel * size);
            for (Index k = 0; k < n; k++) memcpy(want + (size_t) (list[k] - 1) * size, y + (size_t) (step * k) * size, size);
            kern_scatter(size, n, list, y, step, x);
            CHECK(unit_differ_bytes(numel, size, x, want) < 0, "scattered, size %d, n %d, step %d", (int) size, (int) n, step);
        }
        for (int k = 0; n > 0 && k < COUNT_OF(odd) + 1; k++) {
            Index at = unit_below(n);
            double kept = list[at];
            list[at] = k < COUNT_OF(odd) ? odd[k] : (double) numel + 1;
            CHECK(!kern_gather(NULL, size, n, list, numel, x, y), "position %g of %d is none, size %d, n %d", list[at], (int) numel, (int) size, (int) n);
            list[at] = kept;
        }
        unit_free(list);
        unit_free(x);
        unit_free(y);
        unit_free(want);
    }
    threads_free(threads);
}

static void gather_many(void)
{
    enum { N = 150000 };
    Threads *threads = unit_threads(3);
    for (int s = 0; s < COUNT_OF(sizes); s++) {
        double *list = unit_room(N, sizeof *list, 0);
        char *x = unit_room(N, sizes[s], 0), *y = unit_room(N, sizes[s], 0), *z = unit_room(N, sizes[s], 0);
        for (Index k = 0; k < N; k++) list[k] = (double) (1 + unit_below(N));
        unit_fill_bytes(N * (Index) sizes[s], x);
        CHECK(kern_gather(NULL, sizes[s], N, list, N, x, y), "inside");
        CHECK(kern_gather(threads, sizes[s], N, list, N, x, z), "inside");
        CHECK(unit_differ_bytes(N, sizes[s], y, z) < 0, "size %d: threads gather something else", (int) sizes[s]);
        list[N - 1] = N + 1;
        CHECK(!kern_gather(threads, sizes[s], N, list, N, x, z), "the last one is outside");
        unit_free(list);
        unit_free(x);
        unit_free(y);
        unit_free(z);
    }
    threads_free(threads);
}

static void copies(void)
{
    static const size_t many[] = { 0, 1, 7, 8, 9, 63, 64, 65, 1000, 3000001 };
    Threads *threads = unit_threads(3);
    for (int k = 0; k < COUNT_OF(many); k++) {
        char *x = unit_room((Index) many[k], 1, 1), *y = unit_room((Index) many[k], 1, 3);
        unit_fill_bytes((Index) many[k], x);
        kern_copy(threads, y, x, many[k]);
        CHECK(memcmp(x, y, many[k]) == 0, "copy of %d bytes", (int) many[k]);
        unit_free(x);
        unit_free(y);
    }
    EACH_SMALL(bytes) EACH_SMALL(count) {
        Index to_step = bytes + unit_below(9), from_step = bytes + unit_below(9);
        char *x = unit_room(from_step * count + 1, 1, 1), *y = unit_room(to_step * count + 1, 1, 2), *want = unit_room(to_step * count + 1, 1, 0);
        unit_fill_bytes(from_step * count + 1, x);
        for (Index k = 0; k < count; k++) memcpy(want + k * to_step, x + k * from_step, (size_t) bytes);
        kern_copy_blocks(count % 2 ? threads : NULL, y, (size_t) to_step, x, (size_t) from_step, (size_t) bytes, count);
        CHECK(memcmp(y, want, (size_t) (to_step * count + 1)) == 0, "%d blocks of %d bytes", (int) count, (int) bytes);
        unit_free(x);
        unit_free(y);
        unit_free(want);
    }
    threads_free(threads);
}

static void many_blocks(void)
{
    enum { STEP = 3000, BYTES = 2000, COUNT = 1500 };
    Threads *threads = unit_threads(3);
    char *x = unit_room((Index) STEP * COUNT, 1, 0), *y = unit_room((Index) BYTES * COUNT, 1, 0);
    unit_fill_bytes((Index) STEP * COUNT, x);
    kern_copy_blocks(threads, y, BYTES, x, STEP, BYTES, COUNT);
    for (Index k = 0; k < COUNT; k++) CHECK(memcmp(y + k * BYTES, x + k * STEP, BYTES) == 0, "block %d", (int) k);
    unit_free(x);
    unit_free(y);
    threads_free(threads);
}

const UnitTest unit_gather[] = {
    { "gather: masks count, pick, fill, put and list", masks, false },
    { "gather: the largest position", positions, false },
    { "gather: positions gather and scatter", gather_scatter, false },
    { "gather: many positions with threads", gather_many, true },
    { "gather: copies and blocks", copies, true },
    { "gather: many blocks with threads", many_blocks, true },
    { NULL, NULL, false }
};
