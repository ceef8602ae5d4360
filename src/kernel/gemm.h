/* Matrix products: BLAS, with own loops for tiny ones. */
#ifndef OCTAVO_GEMM_H
#define OCTAVO_GEMM_H

#include <complex.h>

#include <signal.h>

#include "base/mem.h"
#include "base/threads.h"

/* What a big product may use of the interpreter it works for. */
typedef struct GemmRun {
    Threads *threads;
    BufferPool *pool;
    const volatile sig_atomic_t *interrupted;    /* looked at between rounds of some hundredths of a second */
} GemmRun;

/* How an operand enters a product. */
typedef enum GemmTrans { GEMM_PLAIN, GEMM_TRANS, GEMM_CTRANS } GemmTrans;

/* C = op(A) * op(B), op(A) m x k, op(B) k x n, C m x n; all column-major and dense: the leading dimension
 * of A is m, or k where it is transposed. m, n, k >= 1. C must not overlap A or B. run may be NULL: one
 * thread, no interrupts. Big products are cut into pieces by their sizes alone, so the result does not depend
 * on the number of threads. False: interrupted. */
bool kern_product_f64(const GemmRun *run, GemmTrans ta, GemmTrans tb, Index m, Index n, Index k,
                      const double *A, const double *B, double *C);
bool kern_product_f32(const GemmRun *run, GemmTrans ta, GemmTrans tb, Index m, Index n, Index k,
                      const float *A, const float *B, float *C);
bool kern_product_c128(const GemmRun *run, GemmTrans ta, GemmTrans tb, Index m, Index n, Index k,
                       const double _Complex *A, const double _Complex *B, double _Complex *C);
bool kern_product_c64(const GemmRun *run, GemmTrans ta, GemmTrans tb, Index m, Index n, Index k,
                      const float _Complex *A, const float _Complex *B, float _Complex *C);

/* For calls of LAPACK: threads of the BLAS pay only where there is much to do: set them for about that many
 * multiplications. */
void kern_blas_threads(double multiplications);
/* No more than so many of them from now on. */
void kern_blas_limit(int limit);

#endif
