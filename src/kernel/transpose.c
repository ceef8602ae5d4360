/* Transposes.
 *
 * A block of one cache line by one cache line is turned round in registers, so that lines are read and
 * written whole. Elements are moved as integers of their size, whatever they are. */
#include "kernel/transpose.h"

#include <string.h>

#include "kernel/cpu.h"
#include "kernel/target.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

typedef uint16_t __attribute__((may_alias)) Two;
typedef uint32_t __attribute__((may_alias)) Four;
typedef uint64_t __attribute__((may_alias)) Eight;
typedef struct __attribute__((may_alias)) Wide { uint64_t part[2]; } Wide;

/* So many bytes of a column of the result are written before the next: a page's worth was best (2000 x 2000
 * doubles: 4.9 ms, with the whole column 7 to 10, with 256 bytes 9). */
enum { TILE_BYTES = 4096 };

/* A block: x has columns ldx bytes apart, y ldy. */
typedef void (*Block)(const char *x, size_t ldx, char *y, size_t ldy);

/* What is left beside the blocks, and machines without any. */
#define PLAIN(T)                                                                                  \
    {                                                                                             \
        enum { TILE = 16 };                                                                       \
        const T *x = px;                                                                          \
        T *y = py;                                                                                \
        for (Index j0 = 0; j0 < cols; j0 += TILE)                                                 \
            for (Index i0 = 0; i0 < rows; i0 += TILE) {                                           \
                Index j1 = j0 + TILE < cols ? j0 + TILE : cols;                                   \
                Index i1 = i0 + TILE < rows ? i0 + TILE : rows;                                   \
                for (Index i = i0; i < i1; i++)                                                   \
                    for (Index j = j0; j < j1; j++) y[j + i * ldy] = x[i + j * ldx];              \
            }                                                                                     \
        break;                                                                                    \
    }

static void plain(Index rows, Index cols, size_t size, const void *px, Index ldx, void *py, Index ldy)
{
    switch (size) {
    case 1: PLAIN(uint8_t)
    case 2: PLAIN(Two)
    case 4: PLAIN(Four)
    case 8: PLAIN(Eight)
    default: PLAIN(Wide)
    }
}

#if defined(__x86_64__)

/* 16 x 16 bytes: four rounds of interleaving row k with row k + 8. */
static void block_1(const char *x, size_t ldx, char *y, size_t ldy)
{
    __m128i a[16], b[16];
    for (int k = 0; k < 16; k++)
        a[k] = _mm_loadu_si128((const __m128i *) (const void *) (x + (size_t) k * ldx));
    for (int round = 0; round < 4; round++) {
        for (int k = 0; k < 8; k++) {
            b[2 * k] = _mm_unpacklo_epi8(a[k], a[k + 8]);
            b[2 * k + 1] = _mm_unpackhi_epi8(a[k], a[k + 8]);
        }
        memcpy(a, b, sizeof a);
    }
    for (int k = 0; k < 16; k++) _mm_storeu_si128((__m128i *) (void *) (y + (size_t) k * ldy), a[k]);
}

static void block_2(const char *x, size_t ldx, char *y, size_t ldy)
{
    __m128i a[8], b[8];
    for (int k = 0; k < 8; k++)
        a[k] = _mm_loadu_si128((const __m128i *) (const void *) (x + (size_t) k * ldx));
    for (int round = 0; round < 3; round++) {
        for (int k = 0; k < 4; k++) {
            b[2 * k] = _mm_unpacklo_epi16(a[k], a[k + 4]);
            b[2 * k + 1] = _mm_unpackhi_epi16(a[k], a[k + 4]);
        }
        memcpy(a, b, sizeof a);
    }
    for (int k = 0; k < 8; k++) _mm_storeu_si128((__m128i *) (void *) (y + (size_t) k * ldy), a[k]);
}

static void block_4(const char *x, size_t ldx, char *y, size_t ldy)
{
    __m128i a[4], b[4];
    for (int k = 0; k < 4; k++)
        a[k] = _mm_loadu_si128((const __m128i *) (const void *) (x + (size_t) k * ldx));
    b[0] = _mm_unpacklo_epi32(a[0], a[1]);
    b[1] = _mm_unpackhi_epi32(a[0], a[1]);
    b[2] = _mm_unpacklo_epi32(a[2], a[3]);
    b[3] = _mm_unpackhi_epi32(a[2], a[3]);
    a[0] = _mm_unpacklo_epi64(b[0], b[2]);
    a[1] = _mm_unpackhi_epi64(b[0], b[2]);
    a[2] = _mm_unpacklo_epi64(b[1], b[3]);
    a[3] = _mm_unpackhi_epi64(b[1], b[3]);
    for (int k = 0; k < 4; k++) _mm_storeu_si128((__m128i *) (void *) (y + (size_t) k * ldy), a[k]);
}

static void block_8(const char *x, size_t ldx, char *y, size_t ldy)
{
    for (size_t j = 0; j < 8; j += 2) {
        for (size_t i = 0; i < 8; i += 2) {
            __m128i a = _mm_loadu_si128((const __m128i *) (const void *) (x + j * ldx + 8 * i));
            __m128i b = _mm_loadu_si128((const __m128i *) (const void *) (x + (j + 1) * ldx + 8 * i));
            _mm_storeu_si128((__m128i *) (void *) (y + i * ldy + 8 * j), _mm_unpacklo_epi64(a, b));
            _mm_storeu_si128((__m128i *) (void *) (y + (i + 1) * ldy + 8 * j), _mm_unpackhi_epi64(a, b));
        }
    }
}

static void block_16(const char *x, size_t ldx, char *y, size_t ldy)
{
    for (size_t i = 0; i < 4; i++)
        for (size_t j = 0; j < 4; j++)
            _mm_storeu_si128((__m128i *) (void *) (y + i * ldy + 16 * j),
                             _mm_loadu_si128((const __m128i *) (const void *) (x + j * ldx + 16 * i)));
}

TARGET_BEGIN("avx2")
static void block_4_avx2(const char *x, size_t ldx, char *y, size_t ldy)
{
    __m256 a[8], b[8];
    for (int k = 0; k < 8; k++) a[k] = _mm256_loadu_ps((const float *) (const void *) (x + (size_t) k * ldx));
    for (int k = 0; k < 8; k += 2) {
        b[k] = _mm256_unpacklo_ps(a[k], a[k + 1]);
        b[k + 1] = _mm256_unpackhi_ps(a[k], a[k + 1]);
    }
    for (int k = 0; k < 8; k += 4) {
        a[k] = _mm256_shuffle_ps(b[k], b[k + 2], 0x44);
        a[k + 1] = _mm256_shuffle_ps(b[k], b[k + 2], 0xEE);
        a[k + 2] = _mm256_shuffle_ps(b[k + 1], b[k + 3], 0x44);
        a[k + 3] = _mm256_shuffle_ps(b[k + 1], b[k + 3], 0xEE);
    }
    for (int k = 0; k < 4; k++) {
        _mm256_storeu_ps((float *) (void *) (y + (size_t) k * ldy),
                         _mm256_permute2f128_ps(a[k], a[k + 4], 0x20));
        _mm256_storeu_ps((float *) (void *) (y + (size_t) (k + 4) * ldy),
                         _mm256_permute2f128_ps(a[k], a[k + 4], 0x31));
    }
}

static void block_8_avx2(const char *x, size_t ldx, char *y, size_t ldy)
{
    for (size_t i = 0; i < 8; i += 4) {
        for (size_t j = 0; j < 8; j += 4) {
            __m256d a[4], b[4];
            for (size_t k = 0; k < 4; k++)
                a[k] = _mm256_loadu_pd((const double *) (const void *) (x + (j + k) * ldx + 8 * i));
            b[0] = _mm256_unpacklo_pd(a[0], a[1]);
            b[1] = _mm256_unpackhi_pd(a[0], a[1]);
            b[2] = _mm256_unpacklo_pd(a[2], a[3]);
            b[3] = _mm256_unpackhi_pd(a[2], a[3]);
            char *to = y + i * ldy + 8 * j;
            _mm256_storeu_pd((double *) (void *) to, _mm256_permute2f128_pd(b[0], b[2], 0x20));
            _mm256_storeu_pd((double *) (void *) (to + ldy), _mm256_permute2f128_pd(b[1], b[3], 0x20));
            _mm256_storeu_pd((double *) (void *) (to + 2 * ldy), _mm256_permute2f128_pd(b[0], b[2], 0x31));
            _mm256_storeu_pd((double *) (void *) (to + 3 * ldy), _mm256_permute2f128_pd(b[1], b[3], 0x31));
        }
    }
}
TARGET_END

TARGET_BEGIN("avx512f,avx512dq,avx512bw,avx512vl")
static void block_8_avx512(const char *x, size_t ldx, char *y, size_t ldy)
{
    __m512d a[8], b[8];
    for (int k = 0; k < 8; k++) a[k] = _mm512_loadu_pd(x + (size_t) k * ldx);
    for (int k = 0; k < 8; k += 2) {
        b[k] = _mm512_unpacklo_pd(a[k], a[k + 1]);
        b[k + 1] = _mm512_unpackhi_pd(a[k], a[k + 1]);
    }
    /* quarters of rows 0, 2, 4, 6 and 1, 3, 5, 7 */
    for (int k = 0; k < 2; k++) {
        __m512d p = _mm512_shuffle_f64x2(b[k], b[k + 2], 0x88),
                q = _mm512_shuffle_f64x2(b[k], b[k + 2], 0xDD);
        __m512d r = _mm512_shuffle_f64x2(b[k + 4], b[k + 6], 0x88),
                s = _mm512_shuffle_f64x2(b[k + 4], b[k + 6], 0xDD);
        _mm512_storeu_pd(y + (size_t) k * ldy, _mm512_shuffle_f64x2(p, r, 0x88));
        _mm512_storeu_pd(y + (size_t) (k + 2) * ldy, _mm512_shuffle_f64x2(q, s, 0x88));
        _mm512_storeu_pd(y + (size_t) (k + 4) * ldy, _mm512_shuffle_f64x2(p, r, 0xDD));
        _mm512_storeu_pd(y + (size_t) (k + 6) * ldy, _mm512_shuffle_f64x2(q, s, 0xDD));
    }
}
TARGET_END

/* The block for a size of elements, and its side. */
static Block choose(size_t size, Index *side)
{
    CpuLevel cpu = kern_cpu();
    switch (size) {
    case 1: *side = 16; return block_1;
    case 2: *side = 8; return block_2;
    case 4:
        *side = cpu >= CPU_AVX2 ? 8 : 4;
        return cpu >= CPU_AVX2 ? block_4_avx2 : block_4;
    case 8:
        *side = 8;
        return cpu >= CPU_AVX512 ? block_8_avx512 : cpu >= CPU_AVX2 ? block_8_avx2 : block_8;
    default: *side = 4; return block_16;
    }
}
#else
static Block choose(size_t size, Index *side)
{
    (void) size;
    *side = 1;
    return NULL;
}
#endif

void kern_transpose_ld(Index rows, Index cols, size_t size, const void *px, Index ldx, void *py, Index ldy)
{
    Index side;
    Block block = choose(size, &side);
    if (!block || rows < side || cols < side) {
        plain(rows, cols, size, px, ldx, py, ldy);
        return;
    }
    const char *x = px;
    char *y = py;
    Index m = rows - rows % side, n = cols - cols % side, tile = TILE_BYTES / (Index) size;
    size_t across_x = (size_t) ldx * size, across_y = (size_t) ldy * size;
    for (Index j0 = 0; j0 < n; j0 += tile) {
        Index j1 = n - j0 < tile ? n : j0 + tile;
        for (Index i = 0; i < m; i += side)
            for (Index j = j0; j < j1; j += side)
                block(x + (size_t) i * size + (size_t) j * across_x, across_x,
                      y + (size_t) j * size + (size_t) i * across_y, across_y);
    }
    if (m < rows) plain(rows - m, cols, size, x + (size_t) m * size, ldx, y + (size_t) m * across_y, ldy);
    if (n < cols) plain(m, cols - n, size, x + (size_t) n * across_x, ldx, y + (size_t) n * size, ldy);
}

void kern_transpose(Index rows, Index cols, size_t elem_size, const void *x, void *y)
{
    if (rows == 0 || cols == 0) return;
    if (rows == 1 || cols == 1) memcpy(y, x, (size_t) (rows * cols) * elem_size);
    else if (rows * cols <= 64) plain(rows, cols, elem_size, x, rows, y, cols);
    else kern_transpose_ld(rows, cols, elem_size, x, rows, y, cols);
}

typedef struct Strips {
    Index rows, cols;
    size_t size;
    const char *x;
    char *y;
} Strips;

static void transpose_strip(void *context, Index from, Index to)
{
    const Strips *s = context;
    kern_transpose_ld(to - from, s->cols, s->size, s->x + (size_t) from * s->size, s->rows,
                      s->y + (size_t) (from * s->cols) * s->size, s->cols);
}

void kern_transpose_threads(Threads *threads, Index rows, Index cols, size_t size, const void *x, void *y)
{
    /* below a megabyte two threads gain nothing, at two they are 1.3 times as fast, at four 1.6 times */
    enum { FROM_BYTES = 1 << 20, PIECE_BYTES = 1 << 19, ROWS = 64 };
    Strips s = { rows, cols, size, x, y };
    if (rows < 2 || cols < 2 || (size_t) (rows * cols) * size < FROM_BYTES) {
        kern_transpose(rows, cols, size, x, y);
        return;
    }
    Index grain = PIECE_BYTES / (cols * (Index) size) / ROWS * ROWS;
    threads_run(threads, rows, grain < ROWS ? ROWS : grain, transpose_strip, &s);
}
