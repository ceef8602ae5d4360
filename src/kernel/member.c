/* Membership: a table by value where the set's numbers are whole and close together, else a table by hash. */
#include "kernel/member.h"

#include <string.h>

/* A table by value may have that many places for each number of the set. */
enum { SPREAD = 8, AT_LEAST = 1024 };

typedef struct Slot {
    double x;
    Index at;                /* -1: empty */
} Slot;

static Index slots_for(Index m)
{
    Index n = 16;
    while (n < 2 * m) n *= 2;
    return n;
}

size_t kern_member_work(Index m)
{
    size_t by_value = (size_t) (SPREAD * m + AT_LEAST + 2) * sizeof(Index),
           by_hash = (size_t) slots_for(m) * sizeof(Slot);
    return by_value > by_hash ? by_value : by_hash;
}

static bool whole_and_close(Index m, const double *set, double *low, double *high)
{
    double lo = set[0], hi = set[0], top = (double) SPREAD * (double) m + AT_LEAST;
    for (Index k = 0; k < m; k++) {
        double v = set[k];
        if (!(v > -1e9 && v < 1e9) || v != (double) (int32_t) v) return false;
        lo = v < lo ? v : lo;
        hi = v > hi ? v : hi;
    }
    *low = lo;
    *high = hi;
    return hi - lo < top;
}

/* The first place of the table stands for everything that is not between low and high. */
static void by_value(Index m, const double *set, double low, double high, Index n, const double *x,
                     Index *found, Index *table)
{
    int32_t base = (int32_t) low - 1;
    size_t places = (size_t) (high - low) + 2;
    for (size_t k = 0; k < places; k++) table[k] = -1;
    for (Index k = 0; k < m; k++) table[(int32_t) set[k] - base] = k;
    for (Index k = 0; k < n; k++) {
        double v = x[k] >= low && x[k] <= high ? x[k] : low - 1;
        int32_t i = (int32_t) v;
        Index at = table[i - base];
        found[k] = (double) i == v ? at : -1;
    }
}

static inline size_t hash(double x, int shift)
{
    uint64_t u;
    x += 0.0;                /* -0 becomes 0 */
    memcpy(&u, &x, sizeof u);
    u ^= u >> 32;
    u *= 0x9E3779B97F4A7C15ull;
    u ^= u >> 29;
    u *= 0xBF58476D1CE4E5B9ull;
    return (size_t) (u >> shift);
}

static void by_hash(Index m, const double *set, Index n, const double *x, Index *found, Slot *slots)
{
    size_t count = (size_t) slots_for(m), mask = count - 1;
    int shift = 64 - __builtin_ctzll(count);
    for (size_t k = 0; k < count; k++) slots[k].at = -1;
    for (Index k = 0; k < m; k++) {
        double v = set[k];
        if (v != v) continue;
        size_t i = hash(v, shift);
        while (slots[i].at >= 0 && slots[i].x != v) i = (i + 1) & mask;
        slots[i] = (Slot) { v, k };
    }
    for (Index k = 0; k < n; k++) {
        double v = x[k];
        size_t i = hash(v, shift);
        found[k] = -1;
        if (v != v) continue;
        for (; slots[i].at >= 0; i = (i + 1) & mask) {
            if (slots[i].x != v) continue;
            found[k] = slots[i].at;
            break;
        }
    }
}

void kern_member_f64(Index m, const double *set, Index n, const double *x, Index *found, void *work)
{
    double low, high;
    if (m == 0) {
        for (Index k = 0; k < n; k++) found[k] = -1;
    } else if (whole_and_close(m, set, &low, &high)) {
        by_value(m, set, low, high, n, x, found, work);
    } else {
        by_hash(m, set, n, x, found, work);
    }
}
