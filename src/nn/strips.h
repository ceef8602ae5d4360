/* Products of tall blocks with narrow matrices, as a layer needs them: the BLAS copies the tall operand into
 * a form of its own first, which for a few dozen columns costs nearly half as much as the product. These read
 * it where it lies. */
#ifndef OCTAVO_STRIPS_H
#define OCTAVO_STRIPS_H

#include "base/base.h"

/* Layers wider than this are the BLAS's business. */
enum { STRIPS_MAX_UNITS = 64 };

/* All of them: X b x p column-major with leading dimension ldx. False where this processor has no fast way:
 * nothing done. scratch holds strips_scratch numbers. */
Index strips_scratch(Index b, Index widest);
/* out (b x n, dense) = X * W' + bias', with W(j,k) at W[j*wj + k*wk]; bias NULL: 0. */
bool strips_product_f64(Index b, Index n, Index p, const double *X, Index ldx, const double *W, Index wj,
                        Index wk, const double *bias, double *out, double *scratch);
bool strips_product_f32(Index b, Index n, Index p, const float *X, Index ldx, const float *W, Index wj,
                        Index wk, const float *bias, float *out, float *scratch);
/* G (n x p, leading dimension ldg) = D' * X, or += where add; D b x n, dense. */
bool strips_grad_f64(Index b, Index n, Index p, const double *D, const double *X, Index ldx, bool add,
                     double *G, Index ldg, double *scratch);
bool strips_grad_f32(Index b, Index n, Index p, const float *D, const float *X, Index ldx, bool add, float *G,
                     Index ldg, float *scratch);

#endif
