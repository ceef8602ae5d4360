/* Transposes of plain arrays, tile by tile so that both sides stay in the cache. */
#ifndef OCTAVO_TRANSPOSE_H
#define OCTAVO_TRANSPOSE_H

#include <stddef.h>

#include "base/base.h"

/* y (cols x rows) = transpose of x (rows x cols); elements of 1, 2, 4, 8 or 16 bytes. */
void kern_transpose(Index rows, Index cols, size_t elem_size, const void *x, void *y);

#endif
