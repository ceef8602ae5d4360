/* Matrix products: BLAS, with own loops for tiny ones. */
#ifndef OCTAVO_GEMM_H
#define OCTAVO_GEMM_H

#include <complex.h>

#include "base/base.h"

/* How an operand enters a product. */
typedef enum GemmTrans { GEMM_PLAIN, GEMM_TRANS, GEMM_CTRANS } GemmTrans;

/* C = op(A) * op(B), op(A) m x k, op(B) k x n, C m x n; all column-major and dense: the leading dimension
 * of A is m, or k where it is transposed. m, n, k >= 1. C must not overlap A or B. */
void kern_gemm_f64(GemmTrans ta, GemmTrans tb, Index m, Index n, Index k, const double *A, const double *B, double *C);
void kern_gemm_f32(GemmTrans ta, GemmTrans tb, Index m, Index n, Index k, const float *A, const float *B, float *C);
void kern_gemm_c128(GemmTrans ta, GemmTrans tb, Index m, Index n, Index k, const double _Complex *A,
                    const double _Complex *B, double _Complex *C);
void kern_gemm_c64(GemmTrans ta, GemmTrans tb, Index m, Index n, Index k, const float _Complex *A,
                   const float _Complex *B, float _Complex *C);

/* Columns from .. from + count of the same product: long products are made in pieces, so that they can be
 * interrupted. */
void kern_gemm_columns_f64(GemmTrans ta, GemmTrans tb, Index m, Index n, Index k, const double *A, const double *B, double *C,
                           Index from, Index count);

/* BLAS threads pay only where there is much to do: set them for about that many multiplications. */
void kern_blas_threads(double multiplications);

#endif
