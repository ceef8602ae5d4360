/* Products of tall blocks with narrow matrices, as a layer needs them: the BLAS copies the tall operand into
 * a form of its own first, which for a few dozen columns costs nearly half as much as the product. These read
 * it where it lies. */
#ifndef OCTAVO_STRIPS_H
#define OCTAVO_STRIPS_H

#include "base/base.h"

/* Layers wider than this are the BLAS's business. */
enum { STRIPS_MAX_UNITS = 64 };

/* The tall operand: b x p, column-major with leading dimension ld. */
typedef struct Tall_f64 { Index b, p; const double *X; Index ld; } Tall_f64;
typedef struct Tall_f32 { Index b, p; const float *X; Index ld; } Tall_f32;
/* The narrow one: n x p, W(j,k) at W[j*wj + k*wk]; bias: n numbers, NULL: 0. */
typedef struct Narrow_f64 { Index n; const double *W; Index wj, wk; const double *bias; } Narrow_f64;
typedef struct Narrow_f32 { Index n; const float *W; Index wj, wk; const float *bias; } Narrow_f32;
/* A gradient, n x p with leading dimension ld; add: what is there stays and grows. */
typedef struct Gradient_f64 { Index n; double *G; Index ld; bool add; } Gradient_f64;
typedef struct Gradient_f32 { Index n; float *G; Index ld; bool add; } Gradient_f32;

/* False where this processor has no fast way: nothing done. scratch holds strips_scratch numbers. */
Index strips_scratch(Index b, Index widest);
/* out (b x n, dense) = X * W' + bias' */
bool strips_product_f64(Tall_f64 x, Narrow_f64 w, double *out, double *scratch);
bool strips_product_f32(Tall_f32 x, Narrow_f32 w, float *out, float *scratch);
/* G = D' * X, or += where it says add; D b x n, dense. */
bool strips_grad_f64(Tall_f64 x, const double *D, Gradient_f64 g, double *scratch);
bool strips_grad_f32(Tall_f32 x, const float *D, Gradient_f32 g, float *scratch);

#endif
