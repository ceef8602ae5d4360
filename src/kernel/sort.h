/* Sorting of numbers. Every real type maps to unsigned integers that stand in the same order (keys), with NaN
 * behind everything and -0 equal to 0. Sorting is stable. */
#ifndef OCTAVO_KERNEL_SORT_H
#define OCTAVO_KERNEL_SORT_H

#include <string.h>

#include "base/sizes.h"
#include "kernel/convert.h"
#include "kernel/select.h"

typedef struct SortPair {
    uint64_t key;
    Index at;            /* where the element stood */
} SortPair;

static inline uint64_t sort_key_f64(double x)
{
    uint64_t bits;
    if (x != x) return UINT64_MAX;
    x += 0.0;            /* -0 becomes 0 */
    memcpy(&bits, &x, sizeof bits);
    return bits ^ ((uint64_t) ((int64_t) bits >> 63) | 0x8000000000000000ull);
}
static inline uint64_t sort_key_i64(int64_t x) { return (uint64_t) x ^ 0x8000000000000000ull; }

/* Keys of n numbers; descending: in reverse order. */
void kern_sort_fill_keys(NumberType type, Index n, const void *x, bool descending, uint64_t *keys);

/* Bytes of work space, aligned to 8, that sorting n elements takes; no more than for a larger n. */
static inline size_t kern_sort_work(Index n) { return size_bytes(size_add(n, 1), 32); }

typedef struct KernSort {
    NumberType type;
    bool descending;
} KernSort;

/* y = the n numbers x in order, NaN last, or first if descending. at, unless NULL: where they stood,
 * one-based. */
void kern_sort_lane(KernSort how, Index n, const void *x, void *y, double *at, void *work);

/* The different ones of n numbers, in order, of equals (0 and -0) the last; NaN are all different. How
 * many. */
Index kern_sort_unique(NumberType type, Index n, const void *x, void *y, void *work);

/* Groups of equal numbers, in order: rep, the place of the first (or last) of each, final, that of the last,
 * and for each number its group, unless NULL. */
typedef struct SortGroups {
    Index *rep, *final, *group;
} SortGroups;
/* How many; -1: the numbers are not whole and close together, so that this way does not do. */
Index kern_sort_groups(NumberType type, Index n, const void *x, bool last, SortGroups out, void *work);

/* perm[k]: the place (zero-based) of the key that comes k-th. */
void kern_sort_order(Index n, const uint64_t *keys, Index *perm, void *work);

/* tmp has room for n elements. */
void kern_sort_pairs(Index n, SortPair *pairs, SortPair *tmp);

/* Stable merge sort of positions by any comparison (negative, 0, positive). tmp has room for n. */
typedef int (*SortCompare)(const void *ctx, Index a, Index b);
void kern_sort_index(Index n, Index *perm, Index *tmp, SortCompare compare, const void *ctx);

#endif
