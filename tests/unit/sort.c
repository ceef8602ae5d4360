/* kernel/sort.h: against a plain stable sort of places. */
#include "kernel/sort.h"

#include <stdlib.h>

#include "numbers.h"

typedef struct Item {
    long double x;
    Index at;
} Item;

static int up(const void *a, const void *b)
{
    const Item *p = a, *q = b;
    bool nan_p = p->x != p->x, nan_q = q->x != q->x;
    if (nan_p != nan_q) return nan_p ? 1 : -1;
    if (!nan_p && p->x != q->x) return p->x < q->x ? -1 : 1;
    return (p->at > q->at) - (p->at < q->at);
}

static int down(const void *a, const void *b)
{
    const Item *p = a, *q = b;
    bool nan_p = p->x != p->x, nan_q = q->x != q->x;
    if (nan_p != nan_q) return nan_p ? -1 : 1;
    if (!nan_p && p->x != q->x) return p->x < q->x ? 1 : -1;
    return (p->at > q->at) - (p->at < q->at);
}

/* Few and many values, close together and far apart, in order, nearly, with NaN and -0. */
enum { KINDS = 11 };
static void fill(NumberType type, int kind, Index n, void *x)
{
    number_fill(type, n, x);
    for (Index k = 0; k < n; k++) {
        long double v = number_get(type, x, k);
        switch (kind) {
        case 0: break;
        case 1: v = (long double) unit_below(3); break;
        case 2: v = (long double) unit_below(n + 5); break;
        case 3: v = (long double) k; break;
        case 4: v = (long double) (n - k); break;
        case 5: v = 1; break;
        case 6: v = number_is_float(type) ? unit_plain() : v; break;
        case 7: v = number_is_float(type) ? (unit_below(5) ? unit_plain() : (double) NAN) : v; break;
        case 8: v = number_is_float(type) && unit_below(3) == 0 ? -0.0L : (long double) unit_below(2); break;
        case 9: v = number_is_float(type) ? (double) (unit_below(2000000) - 1000000) : v; break;
        default: v = number_is_float(type) ? (unit_below(4) ? 1 + (double) unit_below(3) * 0x1p-50 : unit_plain()) : v; break;
        }
        if (!number_is_float(type)) v = number_saturated(type, v);
        number_put(type, v, x, k);
    }
}

static const Index many[] = { 20011 };
static Index sort_size(int turn) { return turn < unit_nsizes ? unit_sizes[turn] : many[turn - unit_nsizes]; }
#define EACH_SORT_SIZE(n) for (int n##_at = 0; n##_at < unit_nsizes + COUNT_OF(many); n##_at++) for (Index n = sort_size(n##_at), n##_once = 1; n##_once; n##_once = 0)

static void check_lane(NumberType type, int kind, Index n, bool descending)
{
    size_t size = number_sizes[type];
    void *x = unit_room(n, size, (int) unit_below(3)), *y = unit_room(n, size, 1), *z = unit_room(n, size, 2), *work = unit_room((Index) kern_sort_work(n), 1, 0);
    double *at = unit_room(n, sizeof *at, 1);
    Item *items = unit_room(n, sizeof *items, 0);
    fill(type, kind, n, x);
    for (Index k = 0; k < n; k++) items[k] = (Item) { number_get(type, x, k), k };
    qsort(items, (size_t) n, sizeof *items, descending ? down : up);
    kern_sort_lane((KernSort) { type, descending }, n, x, y, at, work);
    kern_sort_lane((KernSort) { type, descending }, n, x, z, NULL, work);
    for (Index k = 0; k < n; k++) {
        long double got = number_get(type, y, k), alone = number_get(type, z, k), want = items[k].x;
        CHECK(at[k] == (double) (items[k].at + 1), "%s, kind %d, n %d, descending %d: %d comes from %g, not %d", number_names[type], kind, (int) n, descending,
              (int) k, at[k], (int) items[k].at + 1);
        CHECK((got == want && signbit(got) == signbit(want)) || (got != got && want != want), "%s, kind %d, n %d, descending %d: %d is %Lg, not %Lg",
              number_names[type], kind, (int) n, descending, (int) k, got, want);
        CHECK((alone == want && signbit(alone) == signbit(want)) || (alone != alone && want != want),
              "without places, %s, kind %d, n %d, descending %d: %d is %Lg, not %Lg", number_names[type], kind, (int) n, descending, (int) k, alone, want);
    }
    unit_free(x);
    unit_free(y);
    unit_free(z);
    unit_free(work);
    unit_free(at);
    unit_free(items);
}

static void lanes(void)
{
    for (NumberType type = 0; type < NUM_TYPE_COUNT; type++)
        EACH_SORT_SIZE(n) for (int kind = 0; kind < (number_is_float(type) ? KINDS : 6); kind++) for (int descending = 0; descending < 2; descending++)
            if (n < 130 || (n < 5000 ? (kind + (int) type) % 3 == descending : kind % 4 == (int) type % 4 && descending == (int) type / 4 % 2)) check_lane(type, kind, n, descending);
}

static void different_ones(void)
{
    for (NumberType type = 0; type < NUM_TYPE_COUNT; type++)
        EACH_SIZE(n) for (int kind = n > 600 ? (int) type % 2 : 0; kind < (number_is_float(type) ? KINDS : 6); kind += n > 600 ? 2 : 1) {
            size_t size = number_sizes[type];
            void *x = unit_room(n, size, 1), *y = unit_room(n, size, 0), *work = unit_room((Index) kern_sort_work(n), 1, 0);
            Item *items = unit_room(n, sizeof *items, 0);
            Index count, want = 0;
            fill(type, kind, n, x);
            for (Index k = 0; k < n; k++) items[k] = (Item) { number_get(type, x, k), k };
            qsort(items, (size_t) n, sizeof *items, up);
            for (Index k = 0; k < n; k++) {                  /* of equals the last one */
                if (want > 0 && items[want - 1].x == items[k].x) want--;
                items[want++] = items[k];
            }
            count = kern_sort_unique(type, n, x, y, work);
            CHECK(count == want, "%s, kind %d, n %d: %d, not %d", number_names[type], kind, (int) n, (int) count, (int) want);
            for (Index k = 0; k < count && k < want; k++) {
                long double got = number_get(type, y, k);
                CHECK((got == items[k].x && signbit(got) == signbit(items[k].x)) || (got != got && items[k].x != items[k].x), "%s, kind %d, n %d: %d is %Lg, not %Lg",
                      number_names[type], kind, (int) n, (int) k, got, items[k].x);
            }
            unit_free(x);
            unit_free(y);
            unit_free(work);
            unit_free(items);
        }
}

static void groups(void)
{
    int done = 0;
    for (NumberType type = 0; type < NUM_TYPE_COUNT; type++)
        EACH_SIZE(n) for (int kind = 0; kind < 6 && n <= 1025; kind++) for (int last = 0; last < 2; last++) {
            void *x = unit_room(n, number_sizes[type], 1), *work = unit_room((Index) kern_sort_work(n), 1, 0);
            Index *rep = unit_room(n, sizeof *rep, 0), *final = unit_room(n, sizeof *final, 0), *group = unit_room(n, sizeof *group, 0), count;
            fill(type, kind, n, x);
            count = kern_sort_groups(type, n, x, last, (SortGroups) { rep, final, group }, work);
            for (Index g = 0; g < count; g++) {
                long double v = number_get(type, x, rep[g]);
                Index first = -1, end = -1;
                if (n > 300 && g % 37) continue;
                CHECK(g == 0 || number_get(type, x, rep[g - 1]) < v, "%s, kind %d, n %d: group %d is out of order", number_names[type], kind, (int) n, (int) g);
                for (Index k = 0; k < n; k++) {
                    if (number_get(type, x, k) != v) continue;
                    if (first < 0) first = k;
                    end = k;
                    CHECK(group[k] == g, "%s, kind %d, n %d: %d is in group %d, not %d", number_names[type], kind, (int) n, (int) k, (int) group[k], (int) g);
                }
                CHECK(rep[g] == (last ? end : first) && final[g] == end, "%s, kind %d, n %d: group %d", number_names[type], kind, (int) n, (int) g);
            }
            done += count > 0;
            unit_free(x);
            unit_free(work);
            unit_free(rep);
            unit_free(final);
            unit_free(group);
        }
    CHECK(done > 200, "only %d could be grouped", done);
}

static int compare_u64(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *) a, y = *(const uint64_t *) b;
    return (x > y) - (x < y);
}

static int compare_places(const void *ctx, Index a, Index b)
{
    const uint64_t *keys = ctx;
    return (keys[a] > keys[b]) - (keys[a] < keys[b]);
}

/* Keys that differ in few or many of their bits. */
static void keys(void)
{
    EACH_SORT_SIZE(n) for (int kind = 0; kind < 6; kind++) {
        uint64_t *given = unit_room(n, sizeof *given, 0), *sorted = unit_room(n, sizeof *sorted, 0);
        SortPair *pairs = unit_room(n, sizeof *pairs, 0), *pairs_tmp = unit_room(n, sizeof *pairs_tmp, 0);
        Index *perm = unit_room(n, sizeof *perm, 0), *perm_tmp = unit_room(n, sizeof *perm_tmp, 0);
        void *work = unit_room((Index) kern_sort_work(n), 1, 0);
        for (Index k = 0; k < n; k++) {
            uint64_t r = unit_bits();
            given[k] = kind == 0 ? r : kind == 1 ? r >> 54 : kind == 2 ? r << 50 : kind == 3 ? r & 0xFF00FF : kind == 4 ? r >> 32 : 5 + (r & 1);
            pairs[k] = (SortPair) { given[k], k };
        }
        memcpy(sorted, given, (size_t) n * sizeof *sorted);
        qsort(sorted, (size_t) n, sizeof *sorted, compare_u64);
        kern_sort_pairs(n, pairs, pairs_tmp);
        kern_sort_order(n, given, perm, work);
        for (Index k = 0; k < n; k++) {
            CHECK(pairs[k].key == sorted[k] && given[pairs[k].at] == sorted[k] && (k == 0 || pairs[k - 1].key < pairs[k].key || pairs[k - 1].at < pairs[k].at),
                  "pairs, kind %d, n %d, %d", kind, (int) n, (int) k);
            CHECK(perm[k] == pairs[k].at, "order, kind %d, n %d, %d", kind, (int) n, (int) k);
        }
        for (Index k = 0; k < n; k++) perm[k] = k;
        kern_sort_index(n, perm, perm_tmp, compare_places, given);
        for (Index k = 0; k < n; k++) CHECK(perm[k] == pairs[k].at, "by comparison, kind %d, n %d, %d", kind, (int) n, (int) k);
        unit_free(given);
        unit_free(sorted);
        unit_free(pairs);
        unit_free(pairs_tmp);
        unit_free(perm);
        unit_free(perm_tmp);
        unit_free(work);
    }
}

static void keys_of_numbers(void)
{
    for (NumberType type = 0; type < NUM_TYPE_COUNT; type++)
        EACH_SMALL(n) for (int descending = 0; descending < 2; descending++) {
            void *x = unit_room(n, number_sizes[type], 1);
            uint64_t *key = unit_room(n, sizeof *key, 0);
            number_fill(type, n, x);
            kern_sort_fill_keys(type, n, x, descending, key);
            for (Index i = 0; i < n; i++)
                for (Index j = 0; j < n; j++) {
                    long double a = number_get(type, x, i), b = number_get(type, x, j);
                    int order = a != a ? (b != b ? 0 : 1) : b != b ? -1 : (a > b) - (a < b);
                    CHECK((key[i] > key[j]) - (key[i] < key[j]) == (descending ? -order : order), "%s, descending %d: %Lg and %Lg", number_names[type], descending, a,
                          b);
                }
            unit_free(x);
            unit_free(key);
        }
}

const UnitTest unit_sort[] = {
    { "sort: lanes of every type and kind", lanes, false },
    { "sort: the different ones", different_ones, false },
    { "sort: groups of equals", groups, false },
    { "sort: pairs, order, by comparison", keys, true },
    { "sort: keys stand in the order of numbers", keys_of_numbers, true },
    { NULL, NULL, false }
};
