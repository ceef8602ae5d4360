/* An array seen along one dimension. */
#ifndef OCTAVO_LANES_H
#define OCTAVO_LANES_H

#include "base/base.h"

/* Element k of lane (i, o), i < stride and o < outer, lies at i + stride * (k + len * o). */
typedef struct Lanes {
    Index stride, len, outer;
} Lanes;

#endif
