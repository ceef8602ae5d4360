/* The k-th smallest of many numbers without sorting them all. */
#ifndef OCTAVO_SELECT_H
#define OCTAVO_SELECT_H

#include "base/base.h"

/* The k-th smallest (zero-based) of n numbers; x, which holds no NaN, is rearranged so that none before it is
 * larger and none behind it smaller. */
double kern_select_f64(Index n, double *x, Index k);

#endif
