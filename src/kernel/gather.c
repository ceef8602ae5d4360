/* Selecting elements. Masks are looked at without branches: what is written too much is written over by the
 * next one. */
#include "kernel/gather.h"

#include <string.h>

#include "kernel/cpu.h"
#include "kernel/target.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

TARGET_OPTIMIZE

typedef uint16_t __attribute__((may_alias)) Two;
typedef uint32_t __attribute__((may_alias)) Four;
typedef uint64_t __attribute__((may_alias)) Eight;
typedef struct __attribute__((may_alias)) Wide { uint64_t half[2]; } Wide;

#define BY_SIZE(LOOP) \
    switch (size) { \
    case 1: LOOP(uint8_t); break; \
    case 2: LOOP(Two); break; \
    case 4: LOOP(Four); break; \
    case 8: LOOP(Eight); break; \
    default: LOOP(Wide); break; \
    }

/* ---- copies ---- */

/* What fits the cache one processor copies about as fast as two. */
enum { COPY_THREADS_FROM = 8 << 20, COPY_PIECE = 1 << 20 };

typedef struct Copy {
    char *to;
    const char *from;
} Copy;

static void copy_part(void *context, Index from, Index to)
{
    const Copy *c = context;
    memcpy(c->to + from, c->from + from, (size_t) (to - from));
}

void kern_copy(Threads *threads, void *to, const void *from, size_t bytes)
{
    Copy c = { to, from };
    if (bytes < COPY_THREADS_FROM) {
        if (bytes) memcpy(to, from, bytes);
        return;
    }
    threads_run(threads, (Index) bytes, COPY_PIECE, copy_part, &c);
}

typedef struct Blocks {
    char *to;
    const char *from;
    size_t to_step, from_step, bytes;
} Blocks;

static void copy_blocks(void *context, Index first, Index end)
{
    const Blocks *b = context;
    char *to = b->to + (size_t) first * b->to_step;
    const char *from = b->from + (size_t) first * b->from_step;
    size_t bytes = b->bytes;
    if (bytes == sizeof(double)) {
        for (Index k = first; k < end; k++, to += b->to_step, from += b->from_step)
            memcpy(to, from, sizeof(double));
    } else {
        for (Index k = first; k < end; k++, to += b->to_step, from += b->from_step) memcpy(to, from, bytes);
    }
}

void kern_copy_blocks(Threads *threads, void *to, size_t to_step, const void *from, size_t from_step,
                      size_t bytes, Index count)
{
    Blocks b = { to, from, to_step, from_step, bytes };
    if (bytes == 0 || count == 0) return;
    if (to_step == bytes && from_step == bytes) kern_copy(threads, to, from, bytes * (size_t) count);
    else if (bytes * (size_t) count < COPY_THREADS_FROM) copy_blocks(&b, 0, count);
    else threads_run(threads, count, (Index) (COPY_PIECE / bytes) + 1, copy_blocks, &b);
}

/* ---- masks ---- */

Index kern_mask_count(Index n, const bool *mask)
{
    Index count = 0;
    const uint8_t *m = (const uint8_t *) mask;
    if (n < 16) {
        for (Index k = 0; k < n; k++) count += m[k];
        return count;
    }
    for (Index k = 0; k < n;) {
        /* bytes are added to bytes as long as they cannot overflow */
        Index end = n - k < 255 * 64 ? n : k + 255 * 64;
        uint32_t part = 0;
        for (; k < end; k++) part += m[k];
        count += part;
    }
    return count;
}

#if defined(__x86_64__)
TARGET_BEGIN("avx512f,avx512dq,avx512bw,avx512vl")
/* As far as whole registers fit; *at and *to: how far. */
static void pick_8_avx512(Index n, const bool *mask, const Eight *x, Index count, Eight *y, Index *at,
                          Index *to)
{
    Index k = 0, j = 0;
    for (; k + 8 <= n && j + 8 <= count; k += 8) {
        __mmask8 m = (__mmask8) _mm_test_epi8_mask(_mm_loadl_epi64(
                                                       (const __m128i *) (const void *) (mask + k)),
                                                   _mm_set1_epi8(1));
        _mm512_storeu_si512(y + j, _mm512_maskz_compress_epi64(m, _mm512_loadu_si512(x + k)));
        j += __builtin_popcount(m);
    }
    *at = k;
    *to = j;
}
static void pick_4_avx512(Index n, const bool *mask, const Four *x, Index count, Four *y, Index *at,
                          Index *to)
{
    Index k = 0, j = 0;
    for (; k + 16 <= n && j + 16 <= count; k += 16) {
        __mmask16 m = _mm_test_epi8_mask(_mm_loadu_si128((const __m128i *) (const void *) (mask + k)),
                                         _mm_set1_epi8(1));
        _mm512_storeu_si512(y + j, _mm512_maskz_compress_epi32(m, _mm512_loadu_si512(x + k)));
        j += __builtin_popcount(m);
    }
    *at = k;
    *to = j;
}
static void positions_avx512(Index n, const bool *mask, Index count, Index *list, Index *at, Index *to)
{
    Index k = 0, j = 0;
    __m512i here = _mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0);
    for (; k + 8 <= n && j + 8 <= count; k += 8) {
        __mmask8 m = (__mmask8) _mm_test_epi8_mask(_mm_loadl_epi64(
                                                       (const __m128i *) (const void *) (mask + k)),
                                                   _mm_set1_epi8(1));
        _mm512_storeu_si512(list + j, _mm512_maskz_compress_epi64(m, here));
        here = _mm512_add_epi64(here, _mm512_set1_epi64(8));
        j += __builtin_popcount(m);
    }
    *at = k;
    *to = j;
}
TARGET_END
#endif

void kern_mask_pick(size_t size, Index n, const bool *mask, const void *px, Index count, void *py)
{
    Index k = 0, j = 0;
#if defined(__x86_64__)
    if (size == 8 && kern_cpu() >= CPU_AVX512) pick_8_avx512(n, mask, px, count, py, &k, &j);
    if (size == 4 && kern_cpu() >= CPU_AVX512) pick_4_avx512(n, mask, px, count, py, &k, &j);
#endif
#define LOOP(T) \
    { \
        const T *x = px; \
        T *y = py; \
        for (; j < count; k++) { \
            y[j] = x[k]; \
            j += mask[k]; \
        } \
    }
    BY_SIZE(LOOP)
#undef LOOP
}

void kern_mask_fill(size_t size, Index n, const bool *mask, const void *value, void *px)
{
#define LOOP(T) \
    { \
        T *x = px; \
        const T v = *(const T *) value; \
        for (Index k = 0; k < n; k++) x[k] = mask[k] ? v : x[k]; \
    }
    BY_SIZE(LOOP)
#undef LOOP
}

void kern_mask_put(size_t size, Index n, const bool *mask, const void *values, Index count, void *px)
{
    Index j = 0;
    (void) n;
#define LOOP(T) \
    { \
        T *x = px; \
        const T *v = values; \
        for (Index k = 0; j < count; k++) { \
            x[k] = mask[k] ? v[j] : x[k]; \
            j += mask[k]; \
        } \
    }
    BY_SIZE(LOOP)
#undef LOOP
}

void kern_mask_positions(Index n, const bool *mask, Index count, Index *list)
{
    Index k = 0, j = 0;
#if defined(__x86_64__)
    if (kern_cpu() >= CPU_AVX512) positions_avx512(n, mask, count, list, &k, &j);
#endif
    (void) n;
    for (; j < count; k++) {
        list[j] = k;
        j += mask[k];
    }
}

/* ---- positions ---- */

Index kern_positions_top(Index n, const double *positions)
{
    const double whole = 4503599627370496.0;      /* 2^52: adding it drops what is behind the point */
    double top = 0;
    Index k = 0;
    while (k < n) {
        Index end = n - k < 1024 ? n : k + 1024;
        int bad = 0;
        for (; k < end; k++) {
            double v = positions[k];
            bad |= !(v >= 1) | !(v < whole) | ((v + whole) - whole != v);
            top = v > top ? v : top;
        }
        if (bad) return -1;
    }
    return (Index) top;
}

typedef struct Gather {
    size_t size;
    const double *positions;
    Index numel;
    const void *x;
    void *y;
    _Atomic bool failed;
} Gather;

/* Positions are checked some hundreds at a time, and used while they are in the cache. */
static void gather_part(void *context, Index from, Index to)
{
    Gather *g = context;
    Index list[512];
    size_t size = g->size;
    for (Index at = from; at < to; at += 512) {
        Index n = to - at < 512 ? to - at : 512, top = kern_positions_top(n, g->positions + at);
        if (top < 0 || top > g->numel) {
            g->failed = true;
            return;
        }
        for (Index k = 0; k < n; k++) list[k] = (Index) g->positions[at + k] - 1;
#define LOOP(T) \
    { \
        const T *x = g->x; \
        T *y = (T *) g->y + at; \
        for (Index k = 0; k < n; k++) y[k] = x[list[k]]; \
    }
        BY_SIZE(LOOP)
#undef LOOP
    }
}

bool kern_gather(Threads *threads, size_t size, Index n, const double *positions, Index numel, const void *x,
                 void *y)
{
    enum { THREADS_FROM = 1 << 17, PIECE = 1 << 15 };     /* from some 200 microseconds on */
    Gather g = { size, positions, numel, x, y, false };
    if (n < THREADS_FROM) gather_part(&g, 0, n);
    else threads_run(threads, n, PIECE, gather_part, &g);
    return !g.failed;
}

void kern_scatter(size_t size, Index n, const double *positions, const void *py, int step, void *px)
{
#define LOOP(T) \
    { \
        T *x = px; \
        const T *y = py; \
        for (Index k = 0; k < n; k++) x[(Index) positions[k] - 1] = y[k * step]; \
    }
    BY_SIZE(LOOP)
#undef LOOP
}
