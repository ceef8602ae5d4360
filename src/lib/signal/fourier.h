/* What other files need of the Fourier transform. */
#ifndef OCTAVO_LIB_SIGNAL_FOURIER_H
#define OCTAVO_LIB_SIGNAL_FOURIER_H

#include "lib/numeric.h"

/* The convolution of two vectors of doubles, real or complex and finite, both rows or both columns: numel (a) + numel (b) - 1
 * elements, in time n log n; the error of each is some eps log2 (n) norm (a) norm (b), and none where all are whole
 * numbers and that is far below 1. */
Status fourier_convolve(Interp *it, const Array *a, const Array *b, Array **out) MUST_USE;

#endif
