/* Matrix products. Which BLAS routine is called follows Octave (dot, gemv, syrk, gemm by shape), so that
 * sums are added in the same order and results agree to the last digit. */
#include "kernel/gemm.h"

#include "kernel/blas.h"

#include "kernel/target.h"

/* Below this many multiplications a second thread costs more than it brings (measured on the digits
 * network: 5000 x 400 x 25 is faster on one). */
#define THREADS_FROM 1.5e8

void kern_blas_threads(double multiplications)
{
    /* The count is a setting of the BLAS itself, one for the process; asking it costs system calls, so what
     * was set last is remembered beside it. */
    static _Atomic int now;
    int want = 1;
    if (multiplications < THREADS_FROM) {
        if (now == 1) return;
    } else {
        int procs = openblas_get_num_procs();
        want = procs < 2 ? 1 : procs > 8 ? 8 : procs;
    }
    if (now != want) openblas_set_num_threads(want);
    now = want;
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

/* ---- real products ---- */

/* Copies the upper triangle, column by column, to the lower one. */
#define MIRROR(T, C, n)                                              \
    for (Index j = 0; j < n; j++)                                    \
        for (Index i = 0; i < j; i++) (C)[j + i * n] = (C)[i + j * n]

#define REAL_GEMM(name, T, tiny, DOT, GEMV, SYRK, GEMM)                                           \
    void name(GemmTrans ta, GemmTrans tb, Index m, Index n, Index k, const T *A, const T *B, T *C) \
    {                                                                                             \
        bool tra = ta != GEMM_PLAIN, trb = tb != GEMM_PLAIN;                                      \
        int lda = (int) (tra ? k : m), ldb = (int) (trb ? n : k);                                 \
        if (m <= TINY && n <= TINY && k <= TINY && m > 1 && n > 1) {                              \
            if (HAS_FMA) tiny##_fma(tra, trb, m, n, k, A, B, C);                                  \
            else tiny##_plain(tra, trb, m, n, k, A, B, C);                                        \
            return;                                                                               \
        }                                                                                         \
        if (m == 1 && n == 1 && k <= TINY && HAS_FMA) {                                           \
            /* what the BLAS's dot does with so few, without the call */                          \
            tiny##_fma(false, false, 1, 1, k, A, B, C);                                           \
            return;                                                                               \
        }                                                                                         \
        kern_blas_threads((double) m * (double) n * (double) k);                                  \
        if (A == B && m == n && m > 1 && tra != trb) {                                                     \
            SYRK(CblasColMajor, CblasUpper, tra ? CblasTrans : CblasNoTrans, (int) m, (int) k, 1, A, lda, 0, C, \
                 (int) m);                                                                        \
            MIRROR(T, C, m);                                                                      \
        } else if (n == 1 && m == 1) {                                                            \
            *C = DOT((int) k, A, 1, B, 1);                                                        \
        } else if (n == 1) {                                                                      \
            GEMV(CblasColMajor, tra ? CblasTrans : CblasNoTrans, lda, (int) (tra ? m : k), 1, A, lda, B, 1, 0, C, 1); \
        } else if (m == 1) {                                                                      \
            GEMV(CblasColMajor, trb ? CblasNoTrans : CblasTrans, ldb, (int) (trb ? k : n), 1, B, ldb, A, 1, 0, C, 1); \
        } else {                                                                                  \
            GEMM(CblasColMajor, tra ? CblasTrans : CblasNoTrans, trb ? CblasTrans : CblasNoTrans, (int) m, (int) n, \
                 (int) k, 1, A, lda, B, ldb, 0, C, (int) m);                                      \
        }                                                                                         \
    }

REAL_GEMM(kern_gemm_f64, double, tiny_f64, cblas_ddot, cblas_dgemv, cblas_dsyrk, cblas_dgemm)
REAL_GEMM(kern_gemm_f32, float, tiny_f32, cblas_sdot, cblas_sgemv, cblas_ssyrk, cblas_sgemm)

void kern_gemm_columns_f64(GemmTrans ta, GemmTrans tb, Index m, Index n, Index k, const double *A, const double *B, double *C,
                           Index from, Index count)
{
    bool tra = ta != GEMM_PLAIN, trb = tb != GEMM_PLAIN;
    int lda = (int) (tra ? k : m), ldb = (int) (trb ? n : k);
    kern_blas_threads((double) m * (double) count * (double) k);
    cblas_dgemm(CblasColMajor, tra ? CblasTrans : CblasNoTrans, trb ? CblasTrans : CblasNoTrans, (int) m, (int) count,
                (int) k, 1, A, lda, B + (trb ? from : from * k), ldb, 0, C + from * m, (int) m);
}

/* ---- complex products ---- */

static enum CBLAS_TRANSPOSE cblas_trans(GemmTrans t)
{
    return t == GEMM_PLAIN ? CblasNoTrans : t == GEMM_TRANS ? CblasTrans : CblasConjTrans;
}

#define COMPLEX_GEMM(name, T, DOTU, DOTC, GEMV, GEMM)                                             \
    void name(GemmTrans ta, GemmTrans tb, Index m, Index n, Index k, const T *A, const T *B, T *C) \
    {                                                                                             \
        const T one = 1, zero = 0;                                                                \
        int lda = (int) (ta != GEMM_PLAIN ? k : m), ldb = (int) (tb != GEMM_PLAIN ? n : k);       \
        bool ca = ta == GEMM_CTRANS, cb = tb == GEMM_CTRANS;                                      \
        kern_blas_threads(4 * (double) m * (double) n * (double) k);                              \
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
            GEMV(CblasColMajor, cblas_trans(ta), lda, (int) (ta != GEMM_PLAIN ? m : k), &one, A, lda, B, 1, &zero, C, 1); \
        } else if (m == 1 && !ca && !cb) {                                                        \
            GEMV(CblasColMajor, tb != GEMM_PLAIN ? CblasNoTrans : CblasTrans, ldb,                \
                 (int) (tb != GEMM_PLAIN ? k : n), &one, B, ldb, A, 1, &zero, C, 1);              \
        } else {                                                                                  \
            GEMM(CblasColMajor, cblas_trans(ta), cblas_trans(tb), (int) m, (int) n, (int) k, &one, A, lda, B, ldb, \
                 &zero, C, (int) m);                                                              \
        }                                                                                         \
    }

COMPLEX_GEMM(kern_gemm_c128, double _Complex, cblas_zdotu_sub, cblas_zdotc_sub, cblas_zgemv, cblas_zgemm)
COMPLEX_GEMM(kern_gemm_c64, float _Complex, cblas_cdotu_sub, cblas_cdotc_sub, cblas_cgemv, cblas_cgemm)
