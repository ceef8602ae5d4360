/* Convolutions of images: kernels on plain arrays. */
#ifndef OCTAVO_CONV_H
#define OCTAVO_CONV_H

#include <signal.h>

#include "base/threads.h"

/* X   H x W x C x N           images, channels, examples; column-major
 * K   kh x kw x C/groups x F  filters
 * Y   Ho x Wo x F x N
 * Y(i,j,f,n) = sum over p, q, c of X(i*sv - top + p*dv, j*sh - left + q*dh, c, n) K(p,q,c,f), zeros outside
 * of X: what is called convolution in networks (Goodfellow, Bengio, Courville: Deep Learning, 9.1). */
typedef struct ConvShape {
    Index H, W, C, N;
    Index kh, kw, F, groups;
    Index Ho, Wo;
    Index sv, sh, dv, dh; /* strides, dilations */
    Index top, left;      /* zeros in front of X; how many follow behind does not matter */
} ConvShape;

/* Interrupted, or no memory for a tile: false, and the result is of no use. Sums are cut by the shape alone:
 * the number of threads changes no bit. */
typedef struct ConvRun {
    Threads *threads;
    const volatile sig_atomic_t *interrupted;
} ConvRun;

#define CONV_FUNCTIONS(T, suffix) \
    /* bias: F numbers, or NULL */ \
    bool conv_forward_##suffix(const ConvRun *run, const ConvShape *s, const T *X, const T *K, \
                               const T *bias, T *Y); \
    /* The gradient by X: what G, that of Y, sends back through K. */ \
    bool conv_data_##suffix(const ConvRun *run, const ConvShape *s, const T *G, const T *K, T *X); \
    /* The gradient by K. */ \
    bool conv_weights_##suffix(const ConvRun *run, const ConvShape *s, const T *X, const T *G, T *K); \
    /* Pooling, channel by channel (F is C): the largest number of a window, or the mean of its numbers; \
     * what lies outside of X does not count. Means know no dilation. */ \
    void pool_max_##suffix(const ConvRun *run, const ConvShape *s, const T *X, T *Y); \
    void pool_mean_##suffix(const ConvRun *run, const ConvShape *s, const T *X, T *Y); \
    /* The gradient by X: of a maximum all goes to the first of the largest, row by row. */ \
    void pool_max_back_##suffix(const ConvRun *run, const ConvShape *s, const T *X, const T *G, T *gX); \
    void pool_mean_back_##suffix(const ConvRun *run, const ConvShape *s, const T *G, T *gX);
CONV_FUNCTIONS(double, f64)
CONV_FUNCTIONS(float, f32)

#endif
