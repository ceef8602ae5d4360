/* Sorting of numbers by keys: every real class maps to unsigned 64-bit integers that stand in the same order,
 * with NaN behind everything and -0 equal to 0. Sorting is stable. */
#ifndef OCTAVO_KERNEL_SORT_H
#define OCTAVO_KERNEL_SORT_H

#include <string.h>

#include "base/base.h"

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
    return bits >> 63 ? ~bits : bits | 0x8000000000000000ull;
}
static inline double sort_value_f64(uint64_t key)
{
    uint64_t bits = key >> 63 ? key & 0x7FFFFFFFFFFFFFFFull : ~key;
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}
static inline uint64_t sort_key_i64(int64_t x) { return (uint64_t) x ^ 0x8000000000000000ull; }

/* tmp has room for n elements. */
void kern_sort_keys(Index n, uint64_t *keys, uint64_t *tmp);
void kern_sort_pairs(Index n, SortPair *pairs, SortPair *tmp);

/* Stable merge sort of positions by any comparison (negative, 0, positive). tmp has room for n. */
typedef int (*SortCompare)(const void *ctx, Index a, Index b);
void kern_sort_index(Index n, Index *perm, Index *tmp, SortCompare compare, const void *ctx);

/* The k-th smallest (zero-based) of n numbers; x is rearranged so that smaller ones stand before it. */
double kern_select_f64(Index n, double *x, Index k);

#endif
