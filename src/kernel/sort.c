/* Sorting: insertion for a handful, merging for some hundreds, and a radix sort by bytes for more, which skips
 * the bytes that all keys share. */
#include "kernel/sort.h"

#define RADIX_FROM 400
#define RUN 16

#define DEFINE_SORT(name, T, KEY) \
    static bool name##_is_sorted(Index n, const T *a) \
    { \
        for (Index k = 1; k < n; k++) \
            if (KEY(a[k - 1]) > KEY(a[k])) return false; \
        return true; \
    } \
    static void name##_insertion(Index n, T *a) \
    { \
        for (Index k = 1; k < n; k++) { \
            T v = a[k]; \
            Index j = k; \
            for (; j > 0 && KEY(a[j - 1]) > KEY(v); j--) a[j] = a[j - 1]; \
            a[j] = v; \
        } \
    } \
    static void name##_merge(Index n, T *a, T *tmp) \
    { \
        for (Index k = 0; k < n; k += RUN) name##_insertion(n - k < RUN ? n - k : RUN, a + k); \
        for (Index width = RUN; width < n; width *= 2) { \
            for (Index lo = 0; lo + width < n; lo += 2 * width) { \
                Index mid = lo + width, hi = mid + width < n ? mid + width : n; \
                if (KEY(a[mid - 1]) <= KEY(a[mid])) continue; \
                memcpy(tmp, a + lo, (size_t) (mid - lo) * sizeof(T)); \
                Index i = 0, left = mid - lo, j = mid, k = lo; \
                while (i < left && j < hi) a[k++] = KEY(a[j]) < KEY(tmp[i]) ? a[j++] : tmp[i++]; \
                while (i < left) a[k++] = tmp[i++]; \
            } \
        } \
    } \
    static void name##_radix(Index n, T *a, T *tmp) \
    { \
        Index count[8][256]; \
        memset(count, 0, sizeof count); \
        for (Index k = 0; k < n; k++) { \
            uint64_t key = KEY(a[k]); \
            for (int d = 0; d < 8; d++) count[d][(key >> (8 * d)) & 255]++; \
        } \
        T *from = a, *to = tmp; \
        for (int d = 0; d < 8; d++) { \
            Index *c = count[d], at = 0; \
            if (c[(KEY(from[0]) >> (8 * d)) & 255] == n) continue; \
            for (int b = 0; b < 256; b++) { \
                Index m = c[b]; \
                c[b] = at; \
                at += m; \
            } \
            for (Index k = 0; k < n; k++) to[c[(KEY(from[k]) >> (8 * d)) & 255]++] = from[k]; \
            T *t = from; \
            from = to; \
            to = t; \
        } \
        if (from != a) memcpy(a, from, (size_t) n * sizeof(T)); \
    } \
    void name(Index n, T *a, T *tmp) \
    { \
        if (n < 2 || name##_is_sorted(n, a)) return; \
        if (n <= RUN) name##_insertion(n, a); \
        else if (n < RADIX_FROM) name##_merge(n, a, tmp); \
        else name##_radix(n, a, tmp); \
    }

#define KEY_SELF(x) (x)
#define KEY_FIELD(x) ((x).key)
DEFINE_SORT(kern_sort_keys, uint64_t, KEY_SELF)
DEFINE_SORT(kern_sort_pairs, SortPair, KEY_FIELD)

void kern_sort_index(Index n, Index *perm, Index *tmp, SortCompare compare, const void *ctx)
{
    for (Index lo = 0; lo < n; lo += 8) {
        Index hi = lo + 8 < n ? lo + 8 : n;
        for (Index k = lo + 1; k < hi; k++) {
            Index v = perm[k], j = k;
            for (; j > lo && compare(ctx, perm[j - 1], v) > 0; j--) perm[j] = perm[j - 1];
            perm[j] = v;
        }
    }
    for (Index width = 8; width < n; width *= 2) {
        for (Index lo = 0; lo + width < n; lo += 2 * width) {
            Index mid = lo + width, hi = mid + width < n ? mid + width : n;
            if (compare(ctx, perm[mid - 1], perm[mid]) <= 0) continue;
            memcpy(tmp, perm + lo, (size_t) (mid - lo) * sizeof(Index));
            Index i = 0, left = mid - lo, j = mid, k = lo;
            while (i < left && j < hi) perm[k++] = compare(ctx, tmp[i], perm[j]) <= 0 ? tmp[i++] : perm[j++];
            while (i < left) perm[k++] = tmp[i++];
        }
    }
}

/* Hoare's selection with the median of three; x holds no NaN. */
double kern_select_f64(Index n, double *x, Index k)
{
    Index lo = 0, hi = n - 1;
    while (lo < hi) {
        Index mid = lo + (hi - lo) / 2;
        double a = x[lo], b = x[mid], c = x[hi];
        double pivot = a < b ? (b < c ? b : a < c ? c : a) : (a < c ? a : b < c ? c : b);
        Index i = lo, j = hi;
        while (i <= j) {
            while (x[i] < pivot) i++;
            while (x[j] > pivot) j--;
            if (i <= j) {
                double t = x[i];
                x[i++] = x[j];
                x[j--] = t;
            }
        }
        if (k <= j) hi = j;
        else if (k >= i) lo = i;
        else break;
    }
    return x[k];
}
