/* Recurrent layers over whole sequences: kernels on plain arrays. */
#ifndef OCTAVO_RECURRENT_H
#define OCTAVO_RECURRENT_H

#include "base/base.h"

typedef enum RecurrentKind {
    RECURRENT_TANH,
    RECURRENT_RELU,
    RECURRENT_LSTM,
    RECURRENT_GRU,
    RECURRENT_GRU_BEFORE
} RecurrentKind;

/* X  C x N x T      N sequences of T steps with C features
 * Wx kH x C, Wh kH x H, b kH (and kH more, added to the recurrent part), where k is the number of gates:
 *   tanh, relu  k = 1   h = act (Wx x + Wh h- + b)
 *   LSTM        k = 4   rows i f g o;  c = f c- + i g,  h = o tanh (c);  i, f, o sigmoids, g a tanh
 *                       (Hochreiter, Schmidhuber: Long short-term memory, 1997; Gers et al., 2000)
 *   GRU         k = 3   rows r z n;  n = tanh (Wx x + b + r (Wh h- + b')),  h = (1 - z) n + z h-
 *   GRU_BEFORE          n = tanh (Wx x + b + Wh (r h-) + b')      (Cho et al., 2014)
 * Y  H x N x T, all h. h0, c0: H x N. */
typedef struct RecurrentShape {
    RecurrentKind kind;
    Index C, N, steps, H;
    bool two_biases;
} RecurrentShape;

static inline Index recurrent_gates(RecurrentKind kind)
{
    return kind == RECURRENT_LSTM ? 4 : kind >= RECURRENT_GRU ? 3 : 1;
}

#define T double
#define FN(name) name##_f64
#include "nn/recurrent_types.tmpl.h"
#undef T
#undef FN
#define T float
#define FN(name) name##_f32
#include "nn/recurrent_types.tmpl.h"
#undef T
#undef FN

#endif
