/* Matrix products. Which routine makes one follows Octave (dot, gemv, syrk, gemm by shape) and, where it is
 * small, is the BLAS's, so that sums are added in the same order and results agree to the last digit.
 *
 * The BLAS works with one thread. Big products are cut into pieces for our own threads: by gemm_packed.c
 * where the processor allows, else into calls of the BLAS. */
#include "kernel/gemm.h"

#include <pthread.h>

#include "kernel/blas.h"
#include "kernel/gemm_packed.h"
#include "kernel/target.h"

/* Below this many multiplications in LAPACK a second thread costs more than it brings. */
#define THREADS_FROM 1.5e8

/* What maxNumCompThreads said last, 0 if nothing: like the BLAS's own count one for the process. */
static _Atomic int blas_limit;

void kern_blas_limit(int limit)
{
    blas_limit = limit;
}

static void *no_work(void *nothing) { return nothing; }

/* OpenBLAS waits for ever for a thread that it could not start, so one is tried here. */
static bool thread_can_start(void)
{
    pthread_t thread;
    return pthread_create(&thread, NULL, no_work, NULL) == 0 && pthread_join(thread, NULL) == 0;
}

/* The count is a setting of the BLAS itself, one for the process; asking it costs system calls, so what was
 * set last is remembered beside it. */
static void set_blas_threads(int want)
{
    static _Atomic int now;
    if (now == want || (want > 1 && !thread_can_start())) return;
    openblas_set_num_threads(want);
    now = want;
}

void kern_blas_threads(double multiplications)
{
    int limit = blas_limit;
    if (multiplications < THREADS_FROM) {
        set_blas_threads(1);
        return;
    }
    if (limit < 1) limit = threads_default_limit();
    set_blas_threads(kern_blas_buffers(limit > 8 ? 8 : limit));
}

/* ---- tiny products ---- */

/* A call of BLAS costs more than 8 x 8 x 8 multiplications. BLAS fuses multiplication and addition where the
 * processor can, in order of k: so do we, or digits would differ. */
#define TINY 8

#define TINY_LOOPS(name, T, MULADD) \
    static void name(bool ta, bool tb, Index m, Index n, Index k, const T *A, const T *B, T *C) \
    { \
        Index a_row = ta ? k : 1, a_col = ta ? 1 : m, b_row = tb ? n : 1, b_col = tb ? 1 : k; \
        for (Index j = 0; j < n; j++) \
            for (Index i = 0; i < m; i++) { \
                T sum = 0; \
                for (Index p = 0; p < k; p++) sum = MULADD(A[i * a_row + p * a_col], B[p * b_row + j * b_col], sum); \
                C[i + j * m] = sum; \
            } \
    }

#define PLAIN_MULADD(x, y, z) ((x) * (y) + (z))
TINY_LOOPS(tiny_f64_plain, double, PLAIN_MULADD)
TINY_LOOPS(tiny_f32_plain, float, PLAIN_MULADD)

#if defined(__x86_64__)
TARGET_BEGIN("fma")
TINY_LOOPS(tiny_f64_fma, double, __builtin_fma)
TINY_LOOPS(tiny_f32_fma, float, __builtin_fmaf)
TARGET_END
#define HAS_FMA __builtin_cpu_supports("fma")
#elif defined(__FP_FAST_FMA)
TINY_LOOPS(tiny_f64_fma, double, __builtin_fma)
TINY_LOOPS(tiny_f32_fma, float, __builtin_fmaf)
#define HAS_FMA 1
#else
#define tiny_f64_fma tiny_f64_plain
#define tiny_f32_fma tiny_f32_plain
#define HAS_FMA 0
#endif

/* ---- pieces ---- */

/* From so many multiplications on a product is cut. Two threads win from about 500000 on, but the
 * BLAS adds in another order up to a million, and so does Octave. */
static const double PACKED_FROM = 1e6;
/* Vectors times matrices, which memory limits: numbers in the matrix. */
static const double GEMV_FROM = 1 << 18;
/* Numbers of a piece of those, and of two vectors' product. */
enum { GEMV_PIECE = 1 << 16, DOT_PIECE = 1 << 16 };
/* Multiplications of a round of threads_run, between which Ctrl-C is looked for. */
static const double ROUND = 2e9;

static inline bool is_interrupted(const GemmRun *run) { return run && *run->interrupted; }
/* NULL: the caller alone, as well where the BLAS has no memory for more. */
static inline Threads *threads_of(const GemmRun *run)
{
    if (!run) return NULL;
    return kern_blas_buffers(threads_limit(run->threads)) > 1 ? run->threads : NULL;
}

/* Long runs of pieces in rounds. False: interrupted. */
static bool run_rounds(const GemmRun *run, Index pieces, double work, ThreadsBody body, void *context,
                       Index *first)
{
    Index round = (Index) (ROUND * (double) pieces / work) + 1;
    for (*first = 0; *first < pieces; *first += round) {
        threads_run(threads_of(run), pieces - *first < round ? pieces - *first : round, 1, body, context);
        if (is_interrupted(run)) return false;
    }
    return true;
}

/* Copies the upper triangle to the lower one, tile by tile. */
enum { MIRROR_TILE = 16, MIRROR_COLS = 64 };

typedef struct Mirror {
    Index n;
    void *C;
} Mirror;

/* ---- real products ---- */

/* One product as the pieces' bodies see it. */
typedef struct Product {
    bool ta, tb;                 /* or conjugated: ca, cb */
    bool ca, cb;
    Index m, n, k, lda, ldb;
    const void *A, *B;
    void *C;
    Index rows, cols, row_pieces;      /* of a piece; pieces side by side */
    Index first;
} Product;

/* Pieces of whole dots where both sides allow, by sizes alone; multiples of the kernels' width waste
 * nothing. */
static Index cut_product(Product *q)
{
    enum { PIECE_SIDE = 192, UNIT = 48 };
    q->rows = q->m > 2 * PIECE_SIDE ? PIECE_SIDE : q->m;
    q->cols = q->n > 2 * PIECE_SIDE ? PIECE_SIDE : q->n;
    if (q->rows == q->m && q->cols == q->n) {
        if (q->m >= q->n) q->rows = q->m > 2 * UNIT ? UNIT * ((q->m / 4 + UNIT - 1) / UNIT) : q->m;
        else q->cols = q->n > 2 * UNIT ? UNIT * ((q->n / 4 + UNIT - 1) / UNIT) : q->n;
    }
    q->row_pieces = (q->m + q->rows - 1) / q->rows;
    return q->row_pieces * ((q->n + q->cols - 1) / q->cols);
}

static inline Index at_most(Index from, Index count, Index end) { return end - from < count ? end - from : count; }

/* By gemm_packed.c. False: interrupted; *done false: it cannot. */
static bool packed(const GemmRun *run, const Product *p, bool is_single, bool symmetric, bool *done)
{
    PackedProduct q = { .is_single = is_single, .k = p->k, .C = p->C, .upper = symmetric };
    bool no_memory, finished;
    *done = false;
    if (!gemm_packed_available()) return true;
    /* The lanes run along the result's columns if those are long enough. */
    if (p->m >= p->n || p->m >= 200) {
        q.nl = p->m;
        q.ns = p->n;
        q.L = p->A;
        q.S = p->B;
        q.l_row = p->ta ? p->lda : 1;
        q.l_step = p->ta ? 1 : p->lda;
        q.s_step = p->tb ? p->ldb : 1;
        q.s_col = p->tb ? 1 : p->ldb;
        q.c_row = 1;
        q.c_col = p->m;
    } else {
        q.nl = p->n;
        q.ns = p->m;
        q.L = p->B;
        q.S = p->A;
        q.l_row = p->tb ? 1 : p->ldb;
        q.l_step = p->tb ? p->ldb : 1;
        q.s_step = p->ta ? 1 : p->lda;
        q.s_col = p->ta ? p->lda : 1;
        q.c_row = p->m;
        q.c_col = 1;
    }
    finished = gemm_packed(run, &q, &no_memory);
    *done = !no_memory;
    return finished || no_memory;
}

#define NAME(stem) stem##_f64
#define T double
#define BLAS(stem) cblas_d##stem
#define TINY_BY(how) tiny_f64_##how
#include "kernel/gemm_real.tmpl.h"

#define NAME(stem) stem##_f32
#define T float
#define BLAS(stem) cblas_s##stem
#define TINY_BY(how) tiny_f32_##how
#include "kernel/gemm_real.tmpl.h"

/* ---- complex products ---- */

static inline enum CBLAS_TRANSPOSE cblas_trans(bool trans, bool conj)
{
    return conj ? CblasConjTrans : trans ? CblasTrans : CblasNoTrans;
}

#define NAME(stem) stem##_c128
#define T double _Complex
#define BLAS(stem) cblas_z##stem
#include "kernel/gemm_complex.tmpl.h"

#define NAME(stem) stem##_c64
#define T float _Complex
#define BLAS(stem) cblas_c##stem
#include "kernel/gemm_complex.tmpl.h"
