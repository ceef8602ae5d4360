/* Transposes. */
#include "kernel/transpose.h"

#include <string.h>

#define TILE 16

/* Elements are moved as integers of their size, whatever they are. */
typedef uint16_t __attribute__((may_alias)) Two;
typedef uint32_t __attribute__((may_alias)) Four;
typedef uint64_t __attribute__((may_alias)) Eight;
typedef struct __attribute__((may_alias)) Wide { uint64_t part[2]; } Wide;

#define TRANSPOSE(T)                                                                              \
    {                                                                                             \
        const T *x = px;                                                                          \
        T *y = py;                                                                                \
        for (Index j0 = 0; j0 < cols; j0 += TILE)                                                 \
            for (Index i0 = 0; i0 < rows; i0 += TILE) {                                           \
                Index j1 = j0 + TILE < cols ? j0 + TILE : cols;                                   \
                Index i1 = i0 + TILE < rows ? i0 + TILE : rows;                                   \
                for (Index i = i0; i < i1; i++)                                                   \
                    for (Index j = j0; j < j1; j++) y[j + i * cols] = x[i + j * rows];            \
            }                                                                                     \
        break;                                                                                    \
    }

void kern_transpose(Index rows, Index cols, size_t elem_size, const void *px, void *py)
{
    if (rows == 0 || cols == 0) return;
    if (rows == 1 || cols == 1) {
        memcpy(py, px, (size_t) (rows * cols) * elem_size);
        return;
    }
    switch (elem_size) {
    case 1: TRANSPOSE(uint8_t)
    case 2: TRANSPOSE(Two)
    case 4: TRANSPOSE(Four)
    case 8: TRANSPOSE(Eight)
    default: TRANSPOSE(Wide)
    }
}
