/* How a product is cut into pieces, and which processor gets which version of the loops.
 *
 * A product does as many multiplications as fit into its registers for each number it fetches, so everything here is
 * about where numbers lie when they are fetched. One of the operands is L, whose rows run along the lanes of vectors;
 * the other is S, of which one number at a time is spread over a whole vector:
 *
 *        k                  tile_cols
 *    +-------+             +--+--+--+--+                 +--+--+--+--+
 *    |       | nl          |  |  |  |  |                 |  |##|  |  |
 *    |=======| a strip     |  |  |  |  | k    ------>    |--+##+--+--|  a tile: TILE_VECTORS vectors by
 *    |       |             |  |  |  |  |                 |  |##|  |  |  tile_cols columns, all in registers
 *    +-------+             +--+--+--+--+                 +--+--+--+--+
 *        L                   S (tiles)                         C
 *
 * 1. S is packed once: tile after tile, and in a tile for each p the tile_cols numbers S(p,j) side by side, so that
 *    the loop over p walks straight through memory. Threads share the work (pack_body).
 * 2. The result is cut into pieces of some rows by some tiles, by the sizes alone, so that the number of threads
 *    changes no bit. A thread that takes a piece copies L's rows into strips of its own: again for each p the lanes
 *    side by side. Strips stay in the second-level cache while all tiles of the piece go over them.
 * 3. A tile sums up over at most K_BLOCK values of p; then it is added to C, and the next block of p comes. This
 *    decides the order of addition, and so the last digits: the blocks are those of the BLAS.
 *
 * Which operand is L is the caller's choice (gemm.c): the longer side of the result, so that lanes are full. A result
 * of few rows and columns with long sums would give one piece; there the sums are cut instead (long_sums), and parts
 * are added in order. The loops themselves are in gemm_packed.tmpl.h, one for each class and instruction set. */
#include "kernel/gemm_packed.h"

#include <stdatomic.h>
#include <stdlib.h>

#include "kernel/cpu.h"
#include "kernel/target.h"

TARGET_OPTIMIZE

/* p is summed up in blocks: long enough for the result's tiles not to be written too often, short enough for
 * a block of both operands to stay near. The lengths are those of the BLAS on processors with AVX-512, so
 * that digits agree. */
enum { K_BLOCK = 384 };

static inline Index gemm_k_block(Index left)
{
    return left >= 2 * K_BLOCK ? K_BLOCK : left > K_BLOCK ? (left / 2 + 15) / 16 * 16 : left;
}

/* The loops for one class and instruction set. */
typedef struct PackedLoops {
    int strip, lanes, tile_cols;
    void (*pack_tiles)(const PackedProduct *q, Index from, Index to, Index p0, Index k, void *packed);
    void (*piece)(const PackedProduct *q, Index i0, Index i1, Index t0, Index t1, const void *packed,
                  void *block);
} PackedLoops;

#if defined(__x86_64__)
#include <immintrin.h>

TARGET_BEGIN("avx2,fma")

/* to(j,i) = from(i,j), i and j < 4 */
static inline void transpose_f64(const double *from, Index ld_from, double *to, Index ld_to)
{
    __m256d a = _mm256_loadu_pd(from), b = _mm256_loadu_pd(from + ld_from);
    __m256d c = _mm256_loadu_pd(from + 2 * ld_from), d = _mm256_loadu_pd(from + 3 * ld_from);
    __m256d ab0 = _mm256_unpacklo_pd(a, b), ab1 = _mm256_unpackhi_pd(a, b);
    __m256d cd0 = _mm256_unpacklo_pd(c, d), cd1 = _mm256_unpackhi_pd(c, d);
    _mm256_storeu_pd(to, _mm256_permute2f128_pd(ab0, cd0, 0x20));
    _mm256_storeu_pd(to + ld_to, _mm256_permute2f128_pd(ab1, cd1, 0x20));
    _mm256_storeu_pd(to + 2 * ld_to, _mm256_permute2f128_pd(ab0, cd0, 0x31));
    _mm256_storeu_pd(to + 3 * ld_to, _mm256_permute2f128_pd(ab1, cd1, 0x31));
}

static inline void transpose_f32(const float *from, Index ld_from, float *to, Index ld_to)
{
    __m128 a = _mm_loadu_ps(from), b = _mm_loadu_ps(from + ld_from);
    __m128 c = _mm_loadu_ps(from + 2 * ld_from), d = _mm_loadu_ps(from + 3 * ld_from);
    _MM_TRANSPOSE4_PS(a, b, c, d);
    _mm_storeu_ps(to, a);
    _mm_storeu_ps(to + ld_to, b);
    _mm_storeu_ps(to + 2 * ld_to, c);
    _mm_storeu_ps(to + 3 * ld_to, d);
}

#define BLOCK 4
#define TILE_VECTORS 3
#define FEW_TILES 12

/* 16 registers */
#define TILE_COLS 4

#define T double
#define V __m256d
#define LANES 4
#define LINE_SHIFT 2
#define LOAD _mm256_loadu_pd
#define STORE _mm256_storeu_pd
#define SET1(x) _mm256_set1_pd(x)
#define ADD _mm256_add_pd
#define FMADD _mm256_fmadd_pd
#define transpose_block transpose_f64
#define FN(name) name##_avx2_f64
#include "kernel/gemm_packed.tmpl.h"

#define T float
#define V __m256
#define LANES 8
#define LINE_SHIFT 3
#define LOAD _mm256_loadu_ps
#define STORE _mm256_storeu_ps
#define SET1(x) _mm256_set1_ps(x)
#define ADD _mm256_add_ps
#define FMADD _mm256_fmadd_ps
#define transpose_block transpose_f32
#define FN(name) name##_avx2_f32
#include "kernel/gemm_packed.tmpl.h"

#undef TILE_COLS
TARGET_END

TARGET_BEGIN("avx2,fma,avx512f,avx512dq,avx512bw,avx512vl")

/* 32 registers */
#define TILE_COLS 8

#define T double
#define V __m512d
#define LANES 8
#define LINE_SHIFT 3
#define LOAD _mm512_loadu_pd
#define STORE _mm512_storeu_pd
#define SET1(x) _mm512_set1_pd(x)
#define ADD _mm512_add_pd
#define FMADD _mm512_fmadd_pd
#define transpose_block transpose_f64
#define FN(name) name##_avx512_f64
#include "kernel/gemm_packed.tmpl.h"

#define T float
#define V __m512
#define LANES 16
#define LINE_SHIFT 4
#define LOAD _mm512_loadu_ps
#define STORE _mm512_storeu_ps
#define SET1(x) _mm512_set1_ps(x)
#define ADD _mm512_add_ps
#define FMADD _mm512_fmadd_ps
#define transpose_block transpose_f32
#define FN(name) name##_avx512_f32
#include "kernel/gemm_packed.tmpl.h"

#undef TILE_COLS
TARGET_END

static const PackedLoops *packed_loops(bool is_single)
{
    switch (kern_cpu()) {
    case CPU_AVX512: return is_single ? &loops_avx512_f32 : &loops_avx512_f64;
    case CPU_AVX2: return is_single ? &loops_avx2_f32 : &loops_avx2_f64;
    default: return NULL;
    }
}
#else
static const PackedLoops *packed_loops(bool is_single)
{
    (void) is_single;
    (void) gemm_k_block;
    return NULL;
}
#endif

bool gemm_packed_available(void)
{
    return packed_loops(false) != NULL;
}

/* ---- pieces ---- */

/* A piece is some rows of L against some tiles of S. Enough pieces for the processors of today, so big that
 * copying L's strips again for each group of tiles does not matter. */
enum { ROWS_MOST = 96, PIECES_WANTED = 24, TILES_LEAST = 24, PACK_TILES = 16 };
/* Multiplications of a piece at most, where the limits above allow, and of a round of threads_run: Ctrl-C is
 * looked for between rounds, which take some hundredths of a second. */
static const double PIECE_MOST = 1e8, ROUND = 2e9;

typedef struct Work {
    const PackedProduct *q;
    const PackedLoops *loops;
    void *packed, *blocks;
    size_t size, block_bytes;
    Index rows, row_blocks, tiles, group, groups;      /* rows of a piece; tiles of a piece */
    Index first;                                       /* of this round */
    _Atomic uint64_t free_blocks;                      /* a bit for each block of memory nobody works with */
} Work;

static void pack_body(void *context, Index from, Index to)
{
    Work *w = context;
    Index groups = (w->tiles + PACK_TILES - 1) / PACK_TILES, turn = 0, k;
    for (Index p0 = 0; p0 < w->q->k; p0 += k) {
        k = gemm_k_block(w->q->k - p0);
        for (Index g = 0; g < groups; g++, turn++) {
            if (turn < from || turn >= to) continue;
            Index last = (g + 1) * PACK_TILES;
            w->loops->pack_tiles(w->q, g * PACK_TILES, last < w->tiles ? last : w->tiles, p0, k, w->packed);
        }
    }
}

static int take_block(Work *w)
{
    uint64_t free_blocks = atomic_load(&w->free_blocks);
    while (!atomic_compare_exchange_weak(&w->free_blocks, &free_blocks, free_blocks & (free_blocks - 1))) {}
    return __builtin_ctzll(free_blocks);
}

static void piece_body(void *context, Index from, Index to)
{
    Work *w = context;
    int block = take_block(w);
    for (Index k = from; k < to; k++) {
        Index r = (w->first + k) % w->row_blocks, g = (w->first + k) / w->row_blocks;
        Index i0 = r * w->rows, i1 = i0 + w->rows, t0 = g * w->group, t1 = t0 + w->group;
        if (i1 > w->q->nl) i1 = w->q->nl;
        if (t1 > w->tiles) t1 = w->tiles;
        w->loops->piece(w->q, i0, i1, t0, t1, w->packed,
                        (char *) w->blocks + (size_t) block * w->block_bytes);
    }
    atomic_fetch_or(&w->free_blocks, (uint64_t) 1 << block);
}

/* Depends on the product's sizes alone. */
static void cut(Work *w)
{
    const PackedProduct *q = w->q;
    Index strip = w->loops->strip, most = ROWS_MOST / strip * strip;
    w->tiles = (q->ns + w->loops->tile_cols - 1) / w->loops->tile_cols;
    w->group = (Index) (PIECE_MOST / ((double) most * (double) q->k * (double) w->loops->tile_cols));
    if (w->group < TILES_LEAST) w->group = TILES_LEAST;
    if (w->group > w->tiles) w->group = w->tiles;
    w->groups = (w->tiles + w->group - 1) / w->group;
    w->group = (w->tiles + w->groups - 1) / w->groups;
    w->rows = q->nl * w->groups / PIECES_WANTED / strip * strip;
    w->rows = w->rows < strip ? strip : w->rows > most ? most : w->rows;
    w->row_blocks = (q->nl + w->rows - 1) / w->rows;
}

static Buffer *scratch(const GemmRun *run, size_t bytes)
{
    return buffer_new(run ? run->pool : NULL, bytes, false);
}

/* Room for strips of so many rows. */
static size_t strips_bytes(const Work *w, Index rows)
{
    Index k = w->q->k < K_BLOCK ? w->q->k : K_BLOCK;
    return ((size_t) ((rows + w->loops->lanes) * k) * w->size + 63) & ~(size_t) 63;
}

static void set_slots(Work *w, int slots)
{
    w->free_blocks = slots >= 64 ? ~(uint64_t) 0 : ((uint64_t) 1 << slots) - 1;
}

static int slots_for(const GemmRun *run, Index pieces)
{
    int limit = threads_limit(run ? run->threads : NULL);
    return limit < pieces ? limit : (int) pieces;
}

/* ---- few rows and columns, long sums ---- */

/* There the sums are cut, into SUMS_MOST parts at most, which are added in order at the end: while a part is
 * one block of p that is just what happens in one piece. */
enum { SUMS_MOST = 32, SIDE_MOST = 96 };

static Index count_k_blocks(Index k)
{
    Index count = 0;
    for (Index p = 0; p < k; p += gemm_k_block(k - p)) count++;
    return count;
}

static void sums_body(void *context, Index from, Index to)
{
    Work *w = context;
    const PackedProduct *q = w->q;
    int slot = take_block(w);
    char *block = (char *) w->blocks + (size_t) slot * w->block_bytes,
         *tiles = block + strips_bytes(w, q->nl);
    for (Index part = w->first + from; part < w->first + to; part++) {
        PackedProduct some = *q;
        Index turn = 0, k;
        some.C = (char *) w->packed + (size_t) (part * q->nl * q->ns) * w->size;
        some.c_row = 1;
        some.c_col = q->nl;
        some.add = false;
        for (Index p = 0; p < q->k && turn < (part + 1) * w->group; p += k, turn++) {
            k = gemm_k_block(q->k - p);
            if (turn < part * w->group) continue;
            some.k = k;
            some.L = (const char *) q->L + (size_t) (p * q->l_step) * w->size;
            some.S = (const char *) q->S + (size_t) (p * q->s_step) * w->size;
            w->loops->pack_tiles(&some, 0, w->tiles, 0, k, tiles);
            w->loops->piece(&some, 0, q->nl, 0, w->tiles, tiles, block);
            some.add = true;
        }
    }
    atomic_fetch_or(&w->free_blocks, (uint64_t) 1 << slot);
}

#define ADD_PARTS(T)                                                          \
    for (Index j = 0; j < q->ns; j++)                                         \
        for (Index i = 0; i < q->nl; i++) {                                   \
            const T *x = (const T *) w->packed + i + j * q->nl;               \
            T *c = (T *) q->C + i * q->c_row + j * q->c_col, sum = x[0];      \
            for (Index s = 1; s < parts; s++) sum += x[s * q->nl * q->ns];    \
            *c = q->add ? *c + sum : sum;                                     \
        }

static void add_parts(const Work *w, Index parts)
{
    const PackedProduct *q = w->q;
    if (q->is_single) {
        ADD_PARTS(float)
    } else {
        ADD_PARTS(double)
    }
}

static bool long_sums(const GemmRun *run, Work *w, bool *no_memory)
{
    const PackedProduct *q = w->q;
    Index blocks = count_k_blocks(q->k), parts, slots;
    bool done = true;
    w->tiles = (q->ns + w->loops->tile_cols - 1) / w->loops->tile_cols;
    w->group = (blocks + SUMS_MOST - 1) / SUMS_MOST;
    parts = (blocks + w->group - 1) / w->group;
    slots = slots_for(run, parts);
    w->block_bytes = strips_bytes(w, q->nl) + strips_bytes(w, q->ns);
    set_slots(w, (int) slots);
    Buffer *sums = scratch(run, (size_t) (parts * q->nl * q->ns) * w->size);
    Buffer *memory = scratch(run, (size_t) slots * w->block_bytes);
    *no_memory = !sums || !memory;
    if (!*no_memory) {
        w->packed = sums->data;
        w->blocks = memory->data;
        double part = (double) q->nl * (double) q->ns * (double) q->k / (double) parts;
        Index round = (Index) (ROUND / part) + 1;
        for (Index first = 0; first < parts && done; first += round) {
            w->first = first;
            threads_run(run ? run->threads : NULL, parts - first < round ? parts - first : round, 1,
                        sums_body, w);
            done = !(run && *run->interrupted);
        }
        if (done) add_parts(w, parts);
    }
    if (sums) buffer_release(sums);
    if (memory) buffer_release(memory);
    return done && !*no_memory;
}

bool gemm_packed(const GemmRun *run, const PackedProduct *product, bool *no_memory)
{
    Work w = { .q = product,
               .loops = packed_loops(product->is_single),
               .size = product->is_single ? sizeof(float) : sizeof(double) };
    Threads *threads = run ? run->threads : NULL;
    bool done = true;
    Index k = product->k;
    if (product->nl <= SIDE_MOST && product->ns <= SIDE_MOST && k > 2 * K_BLOCK)
        return long_sums(run, &w, no_memory);
    cut(&w);
    Index pieces = w.row_blocks * w.groups;
    int slots = slots_for(run, pieces);
    w.block_bytes = strips_bytes(&w, w.rows);
    set_slots(&w, slots);
    Buffer *packed = scratch(run, (size_t) (product->ns * k) * w.size);
    Buffer *blocks = scratch(run, (size_t) slots * w.block_bytes);
    *no_memory = !packed || !blocks;
    if (!*no_memory) {
        double piece = (double) product->nl * (double) product->ns * (double) k / (double) pieces;
        Index round = (Index) (ROUND / piece) + 1;
        w.packed = packed->data;
        w.blocks = blocks->data;
        threads_run(threads, count_k_blocks(k) * ((w.tiles + PACK_TILES - 1) / PACK_TILES), 1, pack_body, &w);
        for (w.first = 0; w.first < pieces && done; w.first += round) {
            threads_run(threads, pieces - w.first < round ? pieces - w.first : round, 1, piece_body, &w);
            done = !(run && *run->interrupted);
        }
    }
    if (packed) buffer_release(packed);
    if (blocks) buffer_release(blocks);
    return done && !*no_memory;
}
