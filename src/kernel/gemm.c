/* Matrix products. Which routine makes one follows Octave (dot, gemv, syrk, gemm by shape) and, where it is small, is the
 * BLAS's, so that sums are added in the same order and results agree to the last digit.
 *
 * The BLAS works with one thread. Big products are cut into pieces for our own threads: by gemm_packed.c where
 * the processor allows, else into calls of the BLAS. */
#include "kernel/gemm.h"

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

/* The count is a setting of the BLAS itself, one for the process; asking it costs system calls, so what was set last is
 * remembered beside it. */
static void set_blas_threads(int want)
{
    static _Atomic int now;
    if (now == want) return;
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
    set_blas_threads(limit > 8 ? 8 : limit);
}

/* ---- tiny products ---- */

/* A call of BLAS costs more than 8 x 8 x 8 multiplications. BLAS fuses multiplication and addition where the
 * processor can, in order of k: so do we, or digits would differ. */
#define TINY 8

#define TINY_LOOPS(name, T, MULADD)                                                               \
    static void name(bool ta, bool tb, Index m, Index n, Index k, const T *A, const T *B, T *C)   \
    {                                                                                             \
        Index a_row = ta ? k : 1, a_col = ta ? 1 : m, b_row = tb ? n : 1, b_col = tb ? 1 : k;     \
        for (Index j = 0; j < n; j++)                                                             \
            for (Index i = 0; i < m; i++) {                                                       \
                T sum = 0;                                                                        \
                for (Index p = 0; p < k; p++) sum = MULADD(A[i * a_row + p * a_col], B[p * b_row + j * b_col], sum); \
                C[i + j * m] = sum;                                                               \
            }                                                                                     \
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
static inline Threads *threads_of(const GemmRun *run) { return run ? run->threads : NULL; }

/* Long runs of pieces in rounds. False: interrupted. */
static bool run_rounds(const GemmRun *run, Index pieces, double work, ThreadsBody body, void *context, Index *first)
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

#define MIRROR(name, T)                                                                           \
    static void name##_body(void *context, Index from, Index to)                                  \
    {                                                                                             \
        const Mirror *q = context;                                                                \
        T *C = q->C;                                                                              \
        for (Index i0 = from; i0 < to; i0 += MIRROR_TILE)                                         \
            for (Index j0 = i0; j0 < q->n; j0 += MIRROR_TILE) {                                   \
                Index i1 = i0 + MIRROR_TILE < to ? i0 + MIRROR_TILE : to;                         \
                Index j1 = j0 + MIRROR_TILE < q->n ? j0 + MIRROR_TILE : q->n;                     \
                for (Index i = i0; i < i1; i++)                                                   \
                    for (Index j = j0 > i ? j0 : i + 1; j < j1; j++) C[j + i * q->n] = C[i + j * q->n]; \
            }                                                                                     \
    }                                                                                             \
    static void name(const GemmRun *run, Index n, T *C)                                           \
    {                                                                                             \
        Mirror q = { n, C };                                                                      \
        threads_run(n < 256 ? NULL : threads_of(run), n, MIRROR_COLS, name##_body, &q);           \
    }
MIRROR(mirror_f64, double)
MIRROR(mirror_f32, float)

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

/* Pieces of whole dots where both sides allow, by sizes alone; multiples of the kernels' width waste nothing. */
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

#define REAL_BODIES(suffix, T, DOT, GEMV, GEMM)                                                   \
    static void gemm_body_##suffix(void *context, Index from, Index to)                           \
    {                                                                                             \
        const Product *q = context;                                                               \
        for (Index piece = q->first + from; piece < q->first + to; piece++) {                     \
            Index i = piece % q->row_pieces * q->rows, j = piece / q->row_pieces * q->cols;       \
            GEMM(CblasColMajor, q->ta ? CblasTrans : CblasNoTrans, q->tb ? CblasTrans : CblasNoTrans, \
                 (int) at_most(i, q->rows, q->m), (int) at_most(j, q->cols, q->n), (int) q->k, 1, \
                 (const T *) q->A + (q->ta ? i * q->lda : i), (int) q->lda,                       \
                 (const T *) q->B + (q->tb ? j : j * q->ldb), (int) q->ldb, 0, (T *) q->C + i + j * q->m, (int) q->m); \
        }                                                                                         \
    }                                                                                             \
    /* C (m) = op(A) * B, m x k: some of A's rows, or columns where it is transposed. */          \
    static void gemv_body_##suffix(void *context, Index from, Index to)                           \
    {                                                                                             \
        const Product *q = context;                                                               \
        GEMV(CblasColMajor, q->ta ? CblasTrans : CblasNoTrans, (int) (q->ta ? q->k : to - from),  \
             (int) (q->ta ? to - from : q->k), 1, (const T *) q->A + (q->ta ? from * q->lda : from), (int) q->lda, q->B, 1, \
             0, (T *) q->C + from, 1);                                                            \
    }                                                                                             \
    static void gemv_##suffix(const GemmRun *run, bool ta, Index m, Index k, const T *A, const T *B, T *C) \
    {                                                                                             \
        Product q = { .ta = ta, .m = m, .k = k, .lda = ta ? k : m, .A = A, .B = B, .C = C };      \
        /* The kernels take rows and columns by fours, and some more at once. */                  \
        Index unit = ta ? 4 : 64, grain;                                                          \
        if ((double) m * (double) k < GEMV_FROM) {                                                \
            gemv_body_##suffix(&q, 0, m);                                                         \
            return;                                                                               \
        }                                                                                         \
        grain = (GEMV_PIECE / k + unit - 1) / unit * unit;                                        \
        threads_run(threads_of(run), m, grain < unit ? unit : grain, gemv_body_##suffix, &q);     \
    }                                                                                             \
    static void dot_body_##suffix(void *context, Index from, Index to)                            \
    {                                                                                             \
        const Product *q = context;                                                               \
        ((T *) q->C)[from / DOT_PIECE] = DOT((int) (to - from), (const T *) q->A + from, 1, (const T *) q->B + from, 1); \
    }                                                                                             \
    /* In pieces added in order; short ones as the BLAS does them. */                             \
    static T dot_##suffix(const GemmRun *run, Index k, const T *A, const T *B)                    \
    {                                                                                             \
        Index parts = (k + DOT_PIECE - 1) / DOT_PIECE;                                            \
        Product q = { .A = A, .B = B };                                                           \
        if (parts <= 4) return DOT((int) k, A, 1, B, 1);                                          \
        T *sums = mem_alloc((size_t) parts * sizeof(T)), sum = 0;                                 \
        q.C = sums;                                                                               \
        threads_run(threads_of(run), k, DOT_PIECE, dot_body_##suffix, &q);                        \
        for (Index part = 0; part < parts; part++) sum += sums[part];                             \
        mem_free(sums);                                                                           \
        return sum;                                                                               \
    }
REAL_BODIES(f64, double, cblas_ddot, cblas_dgemv, cblas_dgemm)
REAL_BODIES(f32, float, cblas_sdot, cblas_sgemv, cblas_sgemm)

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

/* Blocks of a symmetric product's upper triangle, for the BLAS: diagonal ones and others. */
#define SYMMETRIC(suffix, T, SYRK)                                                                \
    static void symmetric_##suffix(const Product *q)                                              \
    {                                                                                             \
        SYRK(CblasColMajor, CblasUpper, q->ta ? CblasTrans : CblasNoTrans, (int) q->m, (int) q->k, 1, q->A, (int) q->lda, 0, \
             q->C, (int) q->m);                                                                   \
    }
SYMMETRIC(f64, double, cblas_dsyrk)
SYMMETRIC(f32, float, cblas_ssyrk)

#define REAL_PRODUCT(suffix, T, is_single, tiny)                                                  \
    /* What is too big for one call. False: interrupted. */                                       \
    static bool big_product_##suffix(const GemmRun *run, Product *q, bool symmetric)              \
    {                                                                                             \
        double work = (double) q->m * (double) q->n * (double) q->k;                              \
        bool done, finished = packed(run, q, is_single, symmetric, &done);                        \
        Index pieces;                                                                             \
        if (!finished) return false;                                                              \
        if (!done && symmetric && work < ROUND) {                                                 \
            symmetric_##suffix(q);                                                                \
        } else if (!done) {                                                                       \
            pieces = cut_product(q);                                                              \
            if (!run_rounds(run, pieces, work, gemm_body_##suffix, q, &q->first)) return false;   \
        }                                                                                         \
        if (symmetric) mirror_##suffix(run, q->m, q->C);                                          \
        return true;                                                                              \
    }                                                                                             \
    bool kern_product_##suffix(const GemmRun *run, GemmTrans ta, GemmTrans tb, Index m, Index n, Index k, const T *A, \
                               const T *B, T *C)                                                  \
    {                                                                                             \
        bool tra = ta != GEMM_PLAIN, trb = tb != GEMM_PLAIN, symmetric;                           \
        if (m <= TINY && n <= TINY && k <= TINY && m > 1 && n > 1) {                              \
            if (HAS_FMA) tiny##_fma(tra, trb, m, n, k, A, B, C);                                  \
            else tiny##_plain(tra, trb, m, n, k, A, B, C);                                        \
            return true;                                                                          \
        }                                                                                         \
        if (m == 1 && n == 1 && k <= TINY && HAS_FMA) {                                           \
            /* what the BLAS's dot does with so few, without the call */                          \
            tiny##_fma(false, false, 1, 1, k, A, B, C);                                           \
            return true;                                                                          \
        }                                                                                         \
        Product q = { .ta = tra, .tb = trb, .m = m, .n = n, .k = k, .lda = tra ? k : m, .ldb = trb ? n : k, .A = A, .B = B, \
                      .C = C };                                                                   \
        symmetric = A == B && m == n && m > 1 && tra != trb;                                      \
        set_blas_threads(1);                                                                      \
        if (m == 1 && n == 1) {                                                                   \
            *C = dot_##suffix(run, k, A, B);                                                      \
        } else if (n == 1) {                                                                      \
            gemv_##suffix(run, tra, m, k, A, B, C);                                               \
        } else if (m == 1) {                                                                      \
            gemv_##suffix(run, !trb, n, k, B, A, C);                                              \
        } else if ((double) m * (double) n * (double) k > PACKED_FROM) {                          \
            return big_product_##suffix(run, &q, symmetric);                                      \
        } else if (symmetric) {                                                                   \
            symmetric_##suffix(&q);                                                               \
            mirror_##suffix(NULL, m, C);                                                          \
        } else {                                                                                  \
            q.rows = m;                                                                           \
            q.cols = n;                                                                           \
            q.row_pieces = 1;                                                                     \
            gemm_body_##suffix(&q, 0, 1);                                                         \
        }                                                                                         \
        return true;                                                                              \
    }                                                                                             \
    void kern_gemm_##suffix(GemmTrans ta, GemmTrans tb, Index m, Index n, Index k, const T *A, const T *B, T *C) \
    {                                                                                             \
        (void) kern_product_##suffix(NULL, ta, tb, m, n, k, A, B, C);                             \
    }
REAL_PRODUCT(f64, double, false, tiny_f64)
REAL_PRODUCT(f32, float, true, tiny_f32)

/* ---- complex products ---- */

static inline enum CBLAS_TRANSPOSE cblas_trans(bool trans, bool conj)
{
    return conj ? CblasConjTrans : trans ? CblasTrans : CblasNoTrans;
}

#define COMPLEX_PRODUCT(suffix, T, DOTU, DOTC, GEMV, GEMM)                                        \
    static void gemm_body_##suffix(void *context, Index from, Index to)                           \
    {                                                                                             \
        const T one = 1, zero = 0;                                                                \
        const Product *q = context;                                                               \
        for (Index piece = q->first + from; piece < q->first + to; piece++) {                     \
            Index i = piece % q->row_pieces * q->rows, j = piece / q->row_pieces * q->cols;       \
            GEMM(CblasColMajor, cblas_trans(q->ta, q->ca), cblas_trans(q->tb, q->cb),             \
                 (int) at_most(i, q->rows, q->m), (int) at_most(j, q->cols, q->n), (int) q->k, &one, \
                 (const T *) q->A + (q->ta ? i * q->lda : i), (int) q->lda,                       \
                 (const T *) q->B + (q->tb ? j : j * q->ldb), (int) q->ldb, &zero, (T *) q->C + i + j * q->m, (int) q->m); \
        }                                                                                         \
    }                                                                                             \
    bool kern_product_##suffix(const GemmRun *run, GemmTrans ta, GemmTrans tb, Index m, Index n, Index k, const T *A, \
                               const T *B, T *C)                                                  \
    {                                                                                             \
        const T one = 1, zero = 0;                                                                \
        bool tra = ta != GEMM_PLAIN, trb = tb != GEMM_PLAIN, ca = ta == GEMM_CTRANS, cb = tb == GEMM_CTRANS; \
        int lda = (int) (tra ? k : m), ldb = (int) (trb ? n : k);                                 \
        double work = 4 * (double) m * (double) n * (double) k;                                   \
        set_blas_threads(1);                                                                      \
        if (n == 1 && m == 1) {                                                                   \
            if (ca == cb) {                                                                       \
                DOTU((int) k, A, 1, B, 1, C);                                                     \
                if (ca) *C = __builtin_conj(*C);                                                  \
            } else if (ca) {                                                                      \
                DOTC((int) k, A, 1, B, 1, C);                                                     \
            } else {                                                                              \
                DOTC((int) k, B, 1, A, 1, C);                                                     \
            }                                                                                     \
        } else if (n == 1 && !cb) {                                                               \
            GEMV(CblasColMajor, cblas_trans(tra, ca), lda, (int) (tra ? m : k), &one, A, lda, B, 1, &zero, C, 1); \
        } else if (m == 1 && !ca && !cb) {                                                        \
            GEMV(CblasColMajor, trb ? CblasNoTrans : CblasTrans, ldb, (int) (trb ? k : n), &one, B, ldb, A, 1, &zero, C, 1); \
        } else {                                                                                  \
            Product q = { .ta = tra, .tb = trb, .ca = ca, .cb = cb, .m = m, .n = n, .k = k, .lda = lda, .ldb = ldb, .A = A, \
                          .B = B, .C = C, .rows = m, .cols = n, .row_pieces = 1 };                \
            Index pieces = work > PACKED_FROM ? cut_product(&q) : 1;                              \
            return run_rounds(run, pieces, work, gemm_body_##suffix, &q, &q.first);               \
        }                                                                                         \
        return true;                                                                              \
    }                                                                                             \
    void kern_gemm_##suffix(GemmTrans ta, GemmTrans tb, Index m, Index n, Index k, const T *A, const T *B, T *C) \
    {                                                                                             \
        (void) kern_product_##suffix(NULL, ta, tb, m, n, k, A, B, C);                             \
    }

COMPLEX_PRODUCT(c128, double _Complex, cblas_zdotu_sub, cblas_zdotc_sub, cblas_zgemv, cblas_zgemm)
COMPLEX_PRODUCT(c64, float _Complex, cblas_cdotu_sub, cblas_cdotc_sub, cblas_cgemv, cblas_cgemm)
