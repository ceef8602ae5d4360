/* Real products of our own for processors with AVX2 or AVX-512: C = op(A) * op(B), cut into pieces for
 * threads.
 *
 * Element (i,j) is the sum over p, in order and fused, of one row of op(A) and one column of op(B), in blocks
 * whose lengths depend on k alone: where in C it stands and how large C is changes nothing, and a product of
 * a matrix with its own transpose is symmetric to the last bit. */
#ifndef OCTAVO_GEMM_PACKED_H
#define OCTAVO_GEMM_PACKED_H

#include "kernel/gemm.h"

/* One product. L is the operand whose rows lie in the lanes of vectors, S the other one, whose numbers are
 * spread over whole vectors: R(i,j) = sum over p of L(i,p) * S(p,j) for i < nl, j < ns, p < k. */
typedef struct PackedProduct {
    bool is_single;
    Index nl, ns, k;
    const void *L, *S;
    Index l_row, l_step;         /* L(i,p) is L[i * l_row + p * l_step]; one of the two is 1 */
    Index s_step, s_col;         /* S(p,j) is S[p * s_step + j * s_col]; one of the two is 1 */
    void *C;
    Index c_row, c_col;          /* R(i,j) goes to C[i * c_row + j * c_col]; one of the two is 1 */
    bool upper;                  /* only i <= j is wanted; what else is written is right as well */
    bool add;                    /* C += R */
} PackedProduct;

/* Is there a version for this processor? */
bool gemm_packed_available(void);
/* Does it: run may be NULL. False: interrupted, or *no_memory and nothing done. */
bool gemm_packed(const GemmRun *run, const PackedProduct *product, bool *no_memory);

#endif
