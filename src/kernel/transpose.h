/* Transposes of plain arrays, in blocks that fit registers, and tiles that fit the cache. */
#ifndef OCTAVO_TRANSPOSE_H
#define OCTAVO_TRANSPOSE_H

#include <stddef.h>

#include "base/threads.h"

/* y (cols x rows) = transpose of x (rows x cols); elements of 1, 2, 4, 8 or 16 bytes. */
void kern_transpose(Index rows, Index cols, size_t elem_size, const void *x, void *y);

/* The same where columns of x are ldx elements apart, those of y ldy. */
void kern_transpose_ld(Index rows, Index cols, size_t elem_size, const void *x, Index ldx, void *y,
                       Index ldy);

/* With the help of threads where the matrix is big. */
void kern_transpose_threads(Threads *threads, Index rows, Index cols, size_t elem_size, const void *x,
                            void *y);

#endif
