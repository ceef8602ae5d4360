/* Sorting of numbers.
 *
 * A lane that is in order already, or strictly in the opposite one, is copied. Otherwise numbers become keys
 * counted from the smallest: whole numbers that are close together become small keys, which are counted, or
 * sorted by few digits; wide keys are sorted by their upper bits, and then what is left to do among the few
 * that share those. With positions, key and position share 64 bits. */
#include "kernel/sort.h"

#include <math.h>

#include "kernel/cpu.h"
#include "kernel/target.h"

enum {
    DIGIT_BITS = 10,         /* with twice as many places to write to, a pass takes three times as long */
    /* for few keys, where clearing and adding up the counts would be most of the work */
    SMALL_DIGIT_BITS = 8,
    SMALL_DIGITS_BELOW = 4096,
    MAX_DIGITS = 5,
    RUN = 16
};

enum { RADIX_FROM = 64, PAIRS_BELOW = 40, INSERT_UPTO = 20 };
/* So many upper bits are sorted by at first: among a million fractions few then share them. */
enum { UPPER_BITS = 4 * DIGIT_BITS, SMALL_UPPER_BITS = 4 * SMALL_DIGIT_BITS };

#define SORT_NAME merge_u64
#define T uint64_t
#define KEY(x) (x)
#include "kernel/sort_merge.tmpl.h"
#define SORT_NAME merge_pairs
#define T SortPair
#define KEY(x) ((x).key)
#include "kernel/sort_merge.tmpl.h"
#define SORT_NAME digits_u32
#define T uint32_t
#define KEY(x) (x)
#include "kernel/sort_digits.tmpl.h"
#define SORT_NAME digits_u64
#define T uint64_t
#define KEY(x) (x)
#include "kernel/sort_digits.tmpl.h"
#define SORT_NAME digits_pairs
#define T SortPair
#define KEY(x) ((x).key)
#include "kernel/sort_digits.tmpl.h"

/* What one look at floating-point numbers tells. */
typedef struct SortScan {
    double low, high;        /* without NaN */
    Index nan;               /* how many */
    bool minus_zero;         /* -0 is among them */
    bool whole;              /* all whole, from -2^30 to 2^30 */
} SortScan;

typedef struct SortLoops {
    void (*scan_f64)(Index n, const double *x, SortScan *s);
    void (*scan_f32)(Index n, const float *x, SortScan *s);
    void (*whole_f64)(Index n, const double *x, int32_t base, bool down, uint32_t *y);
    void (*whole_f32)(Index n, const float *x, int32_t base, bool down, uint32_t *y);
    void (*keys_f64)(Index n, const double *x, uint64_t base, bool down, uint64_t *y);
    void (*values_f64)(Index n, const uint64_t *keys, uint64_t base, bool down, double *y);
    void (*keys_f32)(Index n, const float *x, uint32_t base, bool down, uint32_t *y);
    void (*values_f32)(Index n, const uint32_t *keys, uint32_t base, bool down, float *y);
    void (*pack32)(Index n, const uint32_t *keys, int places, uint64_t *y);
    void (*pack64)(Index n, const uint64_t *keys, int drop, int places, uint64_t *y);
    uint64_t (*range_u64)(Index n, const uint64_t *x, uint64_t *low);
} SortLoops;

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC push_options
TARGET_OPTIMIZE
#endif
#define TEMPLATE "kernel/sort.tmpl.h"
#define TEMPLATE_AVX512
#include "kernel/each_target.h"
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC pop_options
#endif

static const SortLoops *loops(void) { return PICK_AVX512(loops); }

static int bit_width(uint64_t x)
{
    return x ? 64 - __builtin_clzll(x) : 0;
}

/* ---- keys ---- */

void kern_sort_fill_keys(NumberType type, Index n, const void *px, bool descending, uint64_t *keys)
{
#define FILL(T, key_of_x) \
    do { \
        const T *p = px; \
        for (Index k = 0; k < n; k++) { \
            T x = p[k]; \
            keys[k] = key_of_x; \
        } \
    } while (0)
    switch (type) {
    case NUM_F64: FILL(double, sort_key_f64(x)); break;
    case NUM_F32: FILL(float, sort_key_f64(x)); break;
    case NUM_I8: FILL(int8_t, sort_key_i64(x)); break;
    case NUM_I16: FILL(int16_t, sort_key_i64(x)); break;
    case NUM_I32: FILL(int32_t, sort_key_i64(x)); break;
    case NUM_I64: FILL(int64_t, sort_key_i64(x)); break;
    case NUM_U16: FILL(uint16_t, x); break;
    case NUM_U32: FILL(uint32_t, x); break;
    case NUM_U64: FILL(uint64_t, x); break;
    default: FILL(uint8_t, x); break;
    }
#undef FILL
    if (descending)
        for (Index k = 0; k < n; k++) keys[k] = ~keys[k];
}

/* Keys of a lane, counted from 0. */
typedef struct Keys {
    uint64_t range;          /* the largest */
    uint64_t base;           /* what was taken off */
    bool wide;               /* 64 bits each, else 32 */
    bool whole;              /* made from whole floating-point numbers */
    bool down;               /* the largest number has key 0 */
    SortScan scan;
    uint64_t *wide_keys;
    uint32_t *narrow_keys;
} Keys;

#define INTEGER_KEYS(T, U) \
    do { \
        const T *x = px; \
        T low = x[0], high = x[0]; \
        for (Index j = 1; j < n; j++) { \
            low = x[j] < low ? x[j] : low; \
            high = x[j] > high ? x[j] : high; \
        } \
        keys->range = (uint64_t) high - (uint64_t) low; \
        keys->base = keys->down ? (uint64_t) high : (uint64_t) low; \
        keys->wide = sizeof(T) == 8 && keys->range > UINT32_MAX; \
        if (keys->wide) INTEGER_DISTANCES(U, keys->wide_keys, uint64_t); \
        else INTEGER_DISTANCES(U, keys->narrow_keys, uint32_t); \
    } while (0)
#define INTEGER_DISTANCES(U, to, KeyType) \
    do { \
        U base = (U) keys->base; \
        if (keys->down) for (Index j = 0; j < n; j++) (to)[j] = (KeyType) (U) (base - (U) x[j]); \
        else for (Index j = 0; j < n; j++) (to)[j] = (KeyType) (U) ((U) x[j] - base); \
    } while (0)

/* The value of a narrow key, for types of at most 32 bits and for 64-bit ones close together. */
#define INTEGER_VALUES(T) \
    do { \
        T *y = py; \
        if (keys->wide) { \
            for (Index j = 0; j < n; j++) y[j] = (T) (keys->down ? keys->base - wide[j] : keys->base + wide[j]); \
        } else { \
            for (Index j = 0; j < n; j++) y[j] = (T) (keys->down ? keys->base - narrow[j] : keys->base + narrow[j]); \
        } \
    } while (0)

/* NaN come behind all others, or before them. */
static void keys_with_nan_f64(Index n, const double *x, Keys *keys)
{
    uint64_t low = sort_key_f64(keys->scan.low), high = sort_key_f64(keys->scan.high);
    keys->range = high - low + 1;
    for (Index k = 0; k < n; k++) {
        bool nan = x[k] != x[k];
        uint64_t key = sort_key_f64(x[k]);
        keys->wide_keys[k] = keys->down ? (nan ? 0 : high - key + 1) : nan ? keys->range : key - low;
    }
}

static void keys_f64(Index n, const double *x, Keys *keys)
{
    const SortLoops *l = loops();
    l->scan_f64(n, x, &keys->scan);
    keys->whole = keys->scan.whole;
    if (keys->whole) {
        keys->range = (uint64_t) (keys->scan.high - keys->scan.low);
        keys->base = (uint64_t) (int64_t) (keys->down ? keys->scan.high : keys->scan.low);
        l->whole_f64(n, x, (int32_t) keys->base, keys->down, keys->narrow_keys);
        return;
    }
    keys->wide = true;
    if (keys->scan.nan) {
        keys_with_nan_f64(n, x, keys);
        return;
    }
    uint64_t low = sort_key_f64(keys->scan.low), high = sort_key_f64(keys->scan.high);
    keys->range = high - low;
    keys->base = keys->down ? high : low;
    l->keys_f64(n, x, keys->base, keys->down, keys->wide_keys);
}

static uint32_t key_f32(float x)
{
    uint32_t bits;
    x += 0.0f;
    memcpy(&bits, &x, sizeof bits);
    return bits ^ (bits >> 31 ? UINT32_MAX : 0x80000000u);
}

static void keys_f32(Index n, const float *x, Keys *keys)
{
    const SortLoops *l = loops();
    l->scan_f32(n, x, &keys->scan);
    keys->whole = keys->scan.whole;
    if (keys->whole) {
        keys->range = (uint64_t) (keys->scan.high - keys->scan.low);
        keys->base = (uint64_t) (int64_t) (keys->down ? keys->scan.high : keys->scan.low);
        l->whole_f32(n, x, (int32_t) keys->base, keys->down, keys->narrow_keys);
        return;
    }
    uint32_t low = key_f32((float) keys->scan.low), high = key_f32((float) keys->scan.high);
    if (keys->scan.nan) {
        keys->range = (uint64_t) (high - low) + 1;
        for (Index k = 0; k < n; k++) {
            bool nan = x[k] != x[k];
            uint32_t key = key_f32(x[k]);
            keys->narrow_keys[k] = keys->down ? (nan ? 0 : high - key + 1)
                                   : nan      ? (uint32_t) keys->range
                                              : key - low;
        }
        return;
    }
    keys->range = high - low;
    keys->base = keys->down ? high : low;
    l->keys_f32(n, x, (uint32_t) keys->base, keys->down, keys->narrow_keys);
}

/* n > 0, not all NaN. room: 8 bytes for each element. */
static void make_keys(NumberType type, Index n, const void *px, bool down, void *room, Keys *keys)
{
    *keys = (Keys) { .down = down, .wide_keys = room, .narrow_keys = room };
    switch (type) {
    case NUM_F64: keys_f64(n, px, keys); break;
    case NUM_F32: keys_f32(n, px, keys); break;
    case NUM_I8: INTEGER_KEYS(int8_t, uint8_t); break;
    case NUM_I16: INTEGER_KEYS(int16_t, uint16_t); break;
    case NUM_I32: INTEGER_KEYS(int32_t, uint32_t); break;
    case NUM_I64: INTEGER_KEYS(int64_t, uint64_t); break;
    case NUM_U16: INTEGER_KEYS(uint16_t, uint16_t); break;
    case NUM_U32: INTEGER_KEYS(uint32_t, uint32_t); break;
    case NUM_U64: INTEGER_KEYS(uint64_t, uint64_t); break;
    default: INTEGER_KEYS(uint8_t, uint8_t); break;
    }
}

/* The numbers of n keys; NaN and -0 are put right by the caller. */
static void make_values(NumberType type, Index n, const Keys *keys, const void *sorted, void *py)
{
    const uint64_t *wide = sorted;
    const uint32_t *narrow = sorted;
    switch (type) {
    case NUM_F64:
        if (keys->whole) {
            double *y = py, base = (double) (int64_t) keys->base;
            if (keys->down) for (Index k = 0; k < n; k++) y[k] = base - (double) (int32_t) narrow[k];
            else for (Index k = 0; k < n; k++) y[k] = base + (double) (int32_t) narrow[k];
        } else {
            loops()->values_f64(n, wide, keys->base, keys->down, py);
        }
        break;
    case NUM_F32:
        if (keys->whole) {
            float *y = py;
            for (Index k = 0; k < n; k++)
                y[k] = (float) ((int64_t) keys->base
                                + (keys->down ? -(int64_t) narrow[k] : (int64_t) narrow[k]));
        } else {
            loops()->values_f32(n, narrow, (uint32_t) keys->base, keys->down, py);
        }
        break;
    case NUM_I8: INTEGER_VALUES(int8_t); break;
    case NUM_I16: INTEGER_VALUES(int16_t); break;
    case NUM_I32: INTEGER_VALUES(int32_t); break;
    case NUM_I64: INTEGER_VALUES(int64_t); break;
    case NUM_U16: INTEGER_VALUES(uint16_t); break;
    case NUM_U32: INTEGER_VALUES(uint32_t); break;
    case NUM_U64: INTEGER_VALUES(uint64_t); break;
    default: INTEGER_VALUES(uint8_t); break;
    }
}

/* ---- sorting keys ---- */

/* All bits from `bits` on are shared. Sorted in a or b, which is returned. */
static uint64_t *sort_u64(Index n, uint64_t *a, uint64_t *b, int bits)
{
    int upper = n < SMALL_DIGITS_BELOW ? SMALL_UPPER_BITS : UPPER_BITS;
    if (n < RADIX_FROM || n > UINT32_MAX) {
        merge_u64(n, a, b);
        return a;
    }
    if (bits <= upper) return digits_u64(n, a, b, 0, bits);
    int shift = bits - upper;
    uint64_t *r = digits_u64(n, a, b, shift, upper), *other = r == a ? b : a;
    for (Index from = 0, to; from < n; from = to) {
        uint64_t top = r[from] >> shift;
        bool sorted = true;
        for (to = from + 1; to < n && r[to] >> shift == top; to++) sorted &= r[to - 1] <= r[to];
        if (sorted) continue;
        uint64_t *part = sort_u64(to - from, r + from, other + from, shift);
        if (part != r + from) memcpy(r + from, part, (size_t) (to - from) * sizeof *r);
    }
    return r;
}

/* Counting pays while there are not many more possible keys than keys. */
static bool counting_pays(Index n, uint64_t range)
{
    return range / 2 <= (uint64_t) n && range < 1 << 22;
}

/* count: as many as range + 1; four times as many where they are few, so that equal keys one after the other
 * do not wait for each other. */
static void count_keys(Index n, const uint32_t *keys, uint32_t range, uint32_t *count)
{
    Index k = 0;
    if (range < 1024 && n >= 4096) {
        uint32_t parts[4][1024];
        for (int p = 0; p < 4; p++) memset(parts[p], 0, (range + 1) * sizeof **parts);
        for (; k + 4 <= n; k += 4) {
            parts[0][keys[k]]++;
            parts[1][keys[k + 1]]++;
            parts[2][keys[k + 2]]++;
            parts[3][keys[k + 3]]++;
        }
        for (uint32_t v = 0; v <= range; v++)
            count[v] = parts[0][v] + parts[1][v] + parts[2][v] + parts[3][v];
    } else {
        memset(count, 0, ((size_t) range + 1) * sizeof *count);
    }
    for (; k < n; k++) count[keys[k]]++;
}

/* b and spare: room for 8 bytes a key each. */
static uint32_t *sort_u32(Index n, uint32_t *a, uint32_t *b, uint64_t range, uint32_t *spare)
{
    if (!counting_pays(n, range)) return digits_u32(n, a, b, 0, bit_width(range));
    count_keys(n, a, (uint32_t) range, spare);
    uint32_t *to = b;
    for (uint32_t v = 0; v <= range; v++) {
        uint32_t m = spare[v];
        for (uint32_t j = 0; j < m; j++) to[j] = v;
        to += m;
    }
    return b;
}

/* Places in the order of the keys: *mask of them in the result's lower bits. p, q and tmp: room for n. */
static uint64_t *order_of(Index n, const Keys *keys, uint64_t *p, uint64_t *q, uint64_t *mask)
{
    int places = bit_width((uint64_t) n - 1), bits = bit_width(keys->range);
    *mask = ((uint64_t) 1 << places) - 1;
    if (!keys->wide) {
        loops()->pack32(n, keys->narrow_keys, places, p);
        return digits_u64(n, p, q, places, bits);
    }
    int upper = n < SMALL_DIGITS_BELOW ? SMALL_UPPER_BITS : UPPER_BITS;
    if (upper > 64 - places) upper = 64 - places;
    if (upper > bits) upper = bits;
    int drop = bits - upper;
    loops()->pack64(n, keys->wide_keys, drop, places, p);
    uint64_t *r = digits_u64(n, p, q, places, upper), *other = r == p ? q : p;
    if (drop == 0) return r;
    /* among those whose upper bits agree: by whole keys, for which they make room in pairs */
    for (Index from = 0, to; from < n; from = to) {
        uint64_t top = r[from] >> places, last;
        bool sorted = true;
        if (from + 1 == n || r[from + 1] >> places != top) {
            to = from + 1;
            continue;
        }
        last = keys->wide_keys[r[from] & *mask];
        for (to = from + 1; to < n && r[to] >> places == top; to++) {
            uint64_t key = keys->wide_keys[r[to] & *mask];
            sorted &= last <= key;
            last = key;
        }
        if (sorted) continue;
        if (to - from <= 24) {
            for (Index k = from + 1; k < to; k++) {
                uint64_t v = r[k], key = keys->wide_keys[v & *mask];
                Index j = k;
                for (; j > from && keys->wide_keys[r[j - 1] & *mask] > key; j--) r[j] = r[j - 1];
                r[j] = v;
            }
            continue;
        }
        /* a merge sort of places, from r to the other array and back */
        Index m = to - from;
        uint64_t *x = r + from, *y = other + from;
        for (Index width = 1; width < m; width *= 2) {
            for (Index lo = 0; lo < m; lo += 2 * width) {
                Index mid = lo + width < m ? lo + width : m, hi = mid + width < m ? mid + width : m, i = lo,
                      j = mid;
                for (Index k = lo; k < hi; k++) {
                    bool right = i >= mid
                                 || (j < hi && keys->wide_keys[x[j] & *mask] < keys->wide_keys[x[i] & *mask]);
                    y[k] = right ? x[j++] : x[i++];
                }
            }
            uint64_t *t = x;
            x = y;
            y = t;
        }
        if (x != r + from) memcpy(r + from, x, (size_t) m * sizeof *x);
    }
    return r;
}

void kern_sort_order(Index n, const uint64_t *source, Index *perm, void *work)
{
    if (n < PAIRS_BELOW || n > UINT32_MAX) {
        SortPair *p = work;
        for (Index k = 0; k < n; k++) p[k] = (SortPair) { source[k], k };
        merge_pairs(n, p, p + n);
        for (Index k = 0; k < n; k++) perm[k] = p[k].at;
        return;
    }
    uint64_t *room = work, low, mask, high = loops()->range_u64(n, source, &low);
    Keys keys = {
        .range = high - low, .wide = high - low > UINT32_MAX, .wide_keys = room, .narrow_keys = work
    };
    if (keys.wide) for (Index k = 0; k < n; k++) keys.wide_keys[k] = source[k] - low;
    else for (Index k = 0; k < n; k++) keys.narrow_keys[k] = (uint32_t) (source[k] - low);
    const uint64_t *r = order_of(n, &keys, room + n, room + 2 * n, &mask);
    for (Index k = 0; k < n; k++) perm[k] = (Index) (r[k] & mask);
}

void kern_sort_pairs(Index n, SortPair *pairs, SortPair *tmp)
{
    uint64_t differ = 0;
    bool sorted = true;
    for (Index k = 1; k < n; k++) {
        sorted &= pairs[k - 1].key <= pairs[k].key;
        differ |= pairs[k].key ^ pairs[0].key;
    }
    if (n < 2 || sorted) return;
    if (n < 400 || n > UINT32_MAX) {
        merge_pairs(n, pairs, tmp);
        return;
    }
    int low = __builtin_ctzll(differ), bits = bit_width(differ) - low,
        first = bits < UPPER_BITS ? bits : UPPER_BITS;
    SortPair *r = digits_pairs(n, pairs, tmp, low, first);
    for (int done = first; done < bits; done += UPPER_BITS)
        r = digits_pairs(n, r, r == pairs ? tmp : pairs, low + done,
                         bits - done < UPPER_BITS ? bits - done : UPPER_BITS);
    if (r != pairs) memcpy(pairs, r, (size_t) n * sizeof *pairs);
}

/* ---- lanes ---- */

static const uint8_t type_sizes[NUM_TYPE_COUNT] = { 8, 4, 1, 2, 4, 8, 1, 2, 4, 8, 1, 1 };

/* x in order, or strictly in the other order? Looks on only as long as it may be. Without NaN. */
#define CHECK_ORDER(T) \
    do { \
        const T *x = px; \
        HOLDS_THROUGHOUT(*in_order, >=, <=); \
        if (!*in_order) HOLDS_THROUGHOUT(*reversed, <, >); \
    } while (0)
#define HOLDS_THROUGHOUT(holds, down, up) \
    for (holds = true, k = 0; k + 1 < n && holds; k += BLOCK) { \
        Index end = n - 1 - k < BLOCK ? n - 1 : k + BLOCK; \
        int bad = 0; \
        if (descending) for (Index j = k; j < end; j++) bad |= !(x[j] down x[j + 1]); \
        else for (Index j = k; j < end; j++) bad |= !(x[j] up x[j + 1]); \
        holds = !bad; \
    }

static void check_order(NumberType type, Index n, const void *px, bool descending, bool *in_order,
                        bool *reversed)
{
    enum { BLOCK = 64 };
    Index k = 0;
    *in_order = *reversed = false;
    switch (type) {
    case NUM_F64: CHECK_ORDER(double); break;
    case NUM_F32: CHECK_ORDER(float); break;
    case NUM_I8: CHECK_ORDER(int8_t); break;
    case NUM_I16: CHECK_ORDER(int16_t); break;
    case NUM_I32: CHECK_ORDER(int32_t); break;
    case NUM_I64: CHECK_ORDER(int64_t); break;
    case NUM_U16: CHECK_ORDER(uint16_t); break;
    case NUM_U32: CHECK_ORDER(uint32_t); break;
    case NUM_U64: CHECK_ORDER(uint64_t); break;
    default: CHECK_ORDER(uint8_t); break;
    }
}

/* y[k] = x[r[k] & mask] */
static void pick(size_t size, Index n, const void *x, const uint64_t *r, uint64_t mask, void *y)
{
#define PICK(T) for (Index k = 0; k < n; k++) ((T *) y)[k] = ((const T *) x)[r[k] & mask]; break
    switch (size) {
    case 1: PICK(uint8_t);
    case 2: PICK(uint16_t);
    case 4: PICK(uint32_t);
    default: PICK(uint64_t);
    }
#undef PICK
}

static void sort_few(KernSort how, Index n, const void *x, void *y, double *at, void *work)
{
    SortPair *p = work;
    uint64_t keys[PAIRS_BELOW], *key = keys;
    size_t size = type_sizes[how.type];
    if (n > PAIRS_BELOW) key = (uint64_t *) (void *) (p + n);     /* before there are pairs to merge */
    kern_sort_fill_keys(how.type, n, x, how.descending, key);
    for (Index k = 0; k < n; k++) p[k] = (SortPair) { key[k], k };
    merge_pairs(n, p, p + n);
    if (size == 8) for (Index k = 0; k < n; k++) ((uint64_t *) y)[k] = ((const uint64_t *) x)[p[k].at];
    else
        for (Index k = 0; k < n; k++)
            memcpy((char *) y + (size_t) k * size, (const char *) x + (size_t) p[k].at * size, size);
    if (at) for (Index k = 0; k < n; k++) at[k] = (double) p[k].at + 1;
}

/* NaN, bit by bit as they came, go to the end or the front; zeros, with their signs, to where the zeros
 * are. */
#define PUT_RIGHT(T) \
    do { \
        const T *x = px; \
        T *y = py; \
        if (s->nan) { \
            T *to = descending ? y : y + (n - s->nan); \
            for (Index k = 0; k < n; k++) \
                if (x[k] != x[k]) *to++ = x[k]; \
        } \
        if (s->minus_zero) PUT_ZEROS; \
    } while (0)
#define PUT_ZEROS \
    do { \
        Index from = descending ? s->nan : 0, to = descending ? n : n - s->nan; \
        while (from < to) { \
            Index mid = from + (to - from) / 2; \
            if (descending ? y[mid] > 0 : y[mid] < 0) from = mid + 1; \
            else to = mid; \
        } \
        for (Index k = 0; k < n; k++) \
            if (x[k] == 0) y[from++] = x[k]; \
    } while (0)

/* The handful of numbers that most programs sort; NaN are larger, or come first. */
static void insert_f64(Index n, const double *x, bool descending, double *y)
{
    for (Index k = 0; k < n; k++) {
        double v = x[k];
        Index j = k;
        if (descending)
            for (; j > 0 && (y[j - 1] < v || (v != v && y[j - 1] == y[j - 1])); j--) y[j] = y[j - 1];
        else for (; j > 0 && (y[j - 1] > v || (y[j - 1] != y[j - 1] && v == v)); j--) y[j] = y[j - 1];
        y[j] = v;
    }
}

void kern_sort_lane(KernSort how, Index n, const void *px, void *py, double *at, void *work)
{
    NumberType type = how.type;
    bool descending = how.descending;
    size_t size = type_sizes[type];
    bool in_order, reversed;
    if (type == NUM_F64 && !at && n <= INSERT_UPTO) {
        insert_f64(n, px, descending, py);
        return;
    }
    if (n < PAIRS_BELOW || n > UINT32_MAX) {
        sort_few(how, n, px, py, at, work);
        return;
    }
    check_order(type, n, px, descending, &in_order, &reversed);
    if (in_order) {
        memcpy(py, px, (size_t) n * size);
        if (at) for (Index k = 0; k < n; k++) at[k] = (double) k + 1;
        return;
    }
    if (reversed) {
        uint64_t *r = work;
        for (Index k = 0; k < n; k++) r[k] = (uint64_t) (n - 1 - k);
        pick(size, n, px, r, UINT64_MAX, py);
        if (at) for (Index k = 0; k < n; k++) at[k] = (double) (n - k);
        return;
    }
    Keys keys;
    uint64_t *room = work, mask;
    make_keys(type, n, px, descending, room, &keys);
    if (keys.scan.nan == n) {
        memcpy(py, px, (size_t) n * size);
        if (at) for (Index k = 0; k < n; k++) at[k] = (double) k + 1;
        return;
    }
    if (at) {
        const uint64_t *r = order_of(n, &keys, room + n, room + 2 * n, &mask);
        pick(size, n, px, r, mask, py);
        for (Index k = 0; k < n; k++) at[k] = (double) (int64_t) ((r[k] & mask) + 1);
        return;
    }
    const void *sorted;
    if (keys.wide) sorted = sort_u64(n, keys.wide_keys, room + n, bit_width(keys.range));
    else
        sorted = sort_u32(n, keys.narrow_keys, (uint32_t *) (void *) (room + n), keys.range,
                          (uint32_t *) (void *) (room + 2 * n));
    const SortScan *s = &keys.scan;
    if (s->nan) {
        /* the keys of the others are 0 .. range - 1, or 1 .. range */
        Index others = n - s->nan;
        size_t skip = descending ? (size_t) s->nan : 0;
        if (type == NUM_F64) {
            keys.base = descending ? sort_key_f64(s->high) + 1 : sort_key_f64(s->low);
            make_values(type, others, &keys, (const uint64_t *) sorted + skip, (double *) py + skip);
        } else {
            keys.base = descending ? (uint64_t) key_f32((float) s->high) + 1 : key_f32((float) s->low);
            make_values(type, others, &keys, (const uint32_t *) sorted + skip, (float *) py + skip);
        }
    } else {
        make_values(type, n, &keys, sorted, py);
    }
    if (type == NUM_F64) PUT_RIGHT(double);
    else if (type == NUM_F32) PUT_RIGHT(float);
}

#define DROP_EQUALS(T) \
    do { \
        T *y = py; \
        for (Index k = 1; k < n; k++) { \
            T v = y[k]; \
            bool same = v == y[count - 1]; \
            y[count - same] = v; \
            count += !same; \
        } \
    } while (0)

Index kern_sort_unique(NumberType type, Index n, const void *px, void *py, void *work)
{
    Index count = 1;
    if (n == 0) return 0;
    Keys keys;
    if (n >= PAIRS_BELOW && n <= UINT32_MAX) {
        make_keys(type, n, px, false, work, &keys);
        if (!keys.wide && !keys.scan.nan && !keys.scan.minus_zero && keys.range < 8 * (uint64_t) n) {
            /* one look which keys are there; they leave half of their own room free */
            uint64_t *room = work;
            bool *seen = (bool *) (room + n);
            uint32_t *found = (uint32_t *) (void *) (room + 2 * n);
            memset(seen, 0, (size_t) keys.range + 1);
            for (Index k = 0; k < n; k++) seen[keys.narrow_keys[k]] = true;
            count = 0;
            for (uint32_t v = 0; v < keys.range; v++) {
                found[count] = v;
                count += seen[v];
            }
            found[count++] = (uint32_t) keys.range;
            make_values(type, count, &keys, found, py);
            return count;
        }
    }
    kern_sort_lane((KernSort) { type, false }, n, px, py, NULL, work);
    switch (type) {
    case NUM_F64: DROP_EQUALS(double); break;
    case NUM_F32: DROP_EQUALS(float); break;
    case NUM_I8: case NUM_U8: case NUM_BOOL: case NUM_CHAR: DROP_EQUALS(uint8_t); break;
    case NUM_I16: case NUM_U16: DROP_EQUALS(uint16_t); break;
    case NUM_I32: case NUM_U32: DROP_EQUALS(uint32_t); break;
    default: DROP_EQUALS(uint64_t); break;
    }
    return count;
}

Index kern_sort_groups(NumberType type, Index n, const void *x, bool last, SortGroups out, void *work)
{
    Keys keys;
    if (n < PAIRS_BELOW || n > UINT32_MAX) return -1;
    make_keys(type, n, x, false, work, &keys);
    if (keys.wide || keys.scan.nan || keys.range >= 2 * (uint64_t) n) return -1;
    const uint32_t *key = keys.narrow_keys;
    uint64_t *room = work;
    uint32_t *from = (uint32_t *) (void *) (room + n), *to = (uint32_t *) (void *) (room + 2 * n);
    memset(from, 0xFF, ((size_t) keys.range + 1) * sizeof *from);
    for (Index k = n - 1; k >= 0; k--) from[key[k]] = (uint32_t) k;
    for (Index k = 0; k < n; k++) to[key[k]] = (uint32_t) k;
    Index count = 0;
    for (uint64_t v = 0; v <= keys.range; v++) {
        if (from[v] == UINT32_MAX) continue;
        out.rep[count] = last ? to[v] : from[v];
        out.final[count] = to[v];
        from[v] = (uint32_t) count++;
    }
    if (out.group) for (Index k = 0; k < n; k++) out.group[k] = from[key[k]];
    return count;
}

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
