/* A function of two real numbers applied to each pair of elements, with broadcasting. */
#ifndef OCTAVO_PAIRWISE_H
#define OCTAVO_PAIRWISE_H

#include "value/array.h"

typedef double (*PairFn)(double x, double y);
/* Dimensions of the result of broadcasting; ERR "WHO: nonconformant arguments (op1 is ..., op2 is ...)". */
Status pair_broadcast_dims(Interp *it, const char *who, const Dims *a, const Dims *b, Dims *out) MUST_USE;
/* Walks the result's elements in order: for each the positions in the two operands. */
typedef struct PairWalk {
    Dims dims;
    Index sub[MAX_DIMS], step_a[MAX_DIMS], step_b[MAX_DIMS];
    Index at_a, at_b;
} PairWalk;
void pair_walk_begin(PairWalk *w, const Dims *dims, const Dims *a, const Dims *b);
static inline void pair_walk_next(PairWalk *w)
{
    for (int d = 0; d < w->dims.n; d++) {
        w->at_a += w->step_a[d];
        w->at_b += w->step_b[d];
        if (++w->sub[d] < w->dims.d[d]) return;
        w->at_a -= w->step_a[d] * w->dims.d[d];
        w->at_b -= w->step_b[d] * w->dims.d[d];
        w->sub[d] = 0;
    }
}
/* A function in both precisions. */
typedef struct PairFns {
    PairFn f64;
    float (*f32)(float x, float y);
} PairFns;
/* x and y real floats (anything numeric is converted); the result is single if one of them is. */
Status map_pairs(Interp *it, const char *who, Value x, Value y, PairFns f, Value *out) MUST_USE;

#endif
