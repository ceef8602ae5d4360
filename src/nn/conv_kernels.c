/* Convolutions as products of matrices, tile by tile.
 *
 *      X, one image    H x W x C                    tile A              filters K          Y, one image
 *      . . . . . .                                  Ho*columns x K      kh*kw*C x F        Ho*Wo x F
 *      . o o o . .     window of output (i,j)  -->  a row       times   a filter a   =     rows of the tile
 *      . o o o . .     is a row of the tile                             column
 *
 * A tile is as many columns of output as leave A in the second-level cache, so that the matrix of all
 * windows, kh * kw times the image, is never made. Since arrays are column-major, a column of A is made of
 * runs of the image, and Y is written where it belongs. The way back is the same product transposed: G K' is
 * scattered to where the windows came from, A' G is the filters' gradient. Filters of one element need no
 * windows. (Chellapilla, Puri, Simard: High performance convolutional neural networks for document
 * processing, 2006.) */
#include "nn/conv.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "kernel/blas.h"
#include "kernel/gemm.h"
#include "kernel/target.h"

TARGET_OPTIMIZE
TARGET_NO_TRAPS

enum { TILE_BYTES = 1 << 18, THREADS_FROM = 400000 };

/* Multiplications, about. */
static double conv_work(const ConvShape *s)
{
    return (double) (s->Ho * s->Wo * s->N) * (double) (s->kh * s->kw) * (double) (s->C / s->groups)
           * (double) s->F;
}

static bool is_pointwise(const ConvShape *s)
{
    return s->kh == 1 && s->kw == 1 && s->sv == 1 && s->sh == 1 && s->top == 0 && s->left == 0
           && s->Ho == s->H && s->Wo == s->W;
}

/* Do windows go step by step and never leave the image? Then what an element of the filters meets is a part of it. */
static bool lies_inside(const ConvShape *s)
{
    return s->sv == 1 && s->sh == 1 && s->top == 0 && s->left == 0 && s->Ho + (s->kh - 1) * s->dv <= s->H
           && s->Wo + (s->kw - 1) * s->dh <= s->W;
}

static Index tile_columns(const ConvShape *s, size_t elem_size)
{
    Index column = s->kh * s->kw * (s->C / s->groups) * s->Ho * (Index) elem_size;
    Index columns = column > 0 ? TILE_BYTES / column : s->Wo;
    return columns < 1 ? 1 : columns > s->Wo ? s->Wo : columns;
}

/* Some images at a time for a thread. */
static Index images_at_once(const ConvShape *s)
{
    double image = conv_work(s) / (double) (s->N > 0 ? s->N : 1);
    return image > 200000 ? 1 : (Index) (200000 / (image + 1)) + 1;
}
static Index chunk_images(const ConvShape *s)
{
    Index least = (s->N + 63) / 64, once = images_at_once(s);
    return once > least ? once : least;
}

/* Outputs lo .. hi of a line have i * stride + shift inside of 0 .. n. */
static Index first_inside(Index stride, Index shift)
{
    return shift >= 0 ? 0 : (-shift + stride - 1) / stride;
}
static Index last_inside(Index stride, Index shift, Index n, Index outputs)
{
    Index hi = n - shift <= 0 ? 0 : (n - shift + stride - 1) / stride;
    return hi > outputs ? outputs : hi;
}

/* The part of output i's window that is inside: its elements are from, from + step ... below to. */
typedef struct Window {
    Index from, to, step;
} Window;
static Window window_of(Index stride, Index before, Index size, Index dilation, Index n, Index i)
{
    Window w = { i * stride - before, i * stride - before + (size - 1) * dilation + 1, dilation };
    if (w.from < 0) w.from += (dilation - 1 - w.from) / dilation * dilation;
    if (w.to > n) w.to = n;
    if (w.from > w.to) w.from = w.to > 0 ? w.to : 0;
    return w;
}
static bool has_elements(Window w) { return w.from < w.to; }

/* What most networks do: windows of 2 x 2 side by side. Columns of so many elements have room on the stack.
 */
enum { PAIRS_MOST = 512 };
static bool are_pairs(const ConvShape *s)
{
    return s->kh == 2 && s->kw == 2 && s->sv == 2 && s->sh == 2 && s->dv == 1 && s->dh == 1 && s->top == 0
           && s->left == 0 && 2 * s->Ho <= s->H && 2 * s->Wo <= s->W && s->H <= PAIRS_MOST;
}

#define T double
#define FN(name) name##_f64
#define GEMM cblas_dgemm
#include "nn/conv.tmpl.h"
#undef T
#undef FN
#undef GEMM

#define T float
#define FN(name) name##_f32
#define GEMM cblas_sgemm
#include "nn/conv.tmpl.h"
