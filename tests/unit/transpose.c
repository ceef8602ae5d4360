/* kernel/transpose.h */
#include "kernel/transpose.h"

#include "unit.h"

static const size_t sizes[] = { 1, 2, 4, 8, 16 };

/* x is rows x cols with ldx between columns, y cols x rows with ldy. */
static void check_transposed(Index rows, Index cols, size_t size, const char *x, Index ldx, const char *y, Index ldy)
{
    for (Index j = 0; j < cols; j++)
        for (Index i = 0; i < rows; i++)
            if (memcmp(y + (size_t) (j + i * ldy) * size, x + (size_t) (i + j * ldx) * size, size) != 0) {
                CHECK(false, "%d x %d of %d bytes: element %d, %d", (int) rows, (int) cols, (int) size, (int) i, (int) j);
                return;
            }
}

static void dense(void)
{
    EACH_SMALL(rows) EACH_SMALL(cols) for (int s = 0; s < COUNT_OF(sizes); s++) {
        Index n = rows * cols;
        char *x = unit_room(n, sizes[s], (int) unit_below(3)), *y = unit_room(n, sizes[s], (int) unit_below(3));
        unit_fill_bytes(n * (Index) sizes[s], x);
        kern_transpose(rows, cols, sizes[s], x, y);
        check_transposed(rows, cols, sizes[s], x, rows, y, cols);
        unit_free(x);
        unit_free(y);
    }
}

static void leading_dimensions(void)
{
    EACH_SMALL(rows) EACH_SMALL(cols) for (int s = 0; s < COUNT_OF(sizes); s++) {
        Index ldx = rows + 1 + unit_below(9), ldy = cols + 1 + unit_below(9);
        char *x = unit_room(ldx * cols, sizes[s], 1), *y = unit_room(ldy * rows, sizes[s], 2);
        unit_fill_bytes(ldx * cols * (Index) sizes[s], x);
        kern_transpose_ld(rows, cols, sizes[s], x, ldx, y, ldy);
        check_transposed(rows, cols, sizes[s], x, ldx, y, ldy);
        for (Index i = 0; i < rows; i++)         /* what lies between the columns of y stays as it was */
            for (size_t k = (size_t) (i * ldy + cols) * sizes[s]; k < (size_t) ((i + 1) * ldy) * sizes[s]; k++)
                CHECK((unsigned char) y[k] == 0xA5, "%d x %d: wrote beyond column %d", (int) rows, (int) cols, (int) i);
        unit_free(x);
        unit_free(y);
    }
}

static void big_with_threads(void)
{
    static const Index shapes[][2] = { { 700, 531 }, { 3, 100000 }, { 100000, 3 }, { 1, 200000 }, { 512, 512 } };
    Threads *threads = unit_threads(3);
    for (int k = 0; k < COUNT_OF(shapes); k++)
        for (int s = k % 2; s < COUNT_OF(sizes); s += 2) {
            Index rows = shapes[k][0], cols = shapes[k][1];
            char *x = unit_room(rows * cols, sizes[s], 0), *y = unit_room(rows * cols, sizes[s], 0);
            unit_fill_bytes(rows * cols * (Index) sizes[s], x);
            kern_transpose_threads(threads, rows, cols, sizes[s], x, y);
            check_transposed(rows, cols, sizes[s], x, rows, y, cols);
            unit_free(x);
            unit_free(y);
        }
    threads_free(threads);
}

const UnitTest unit_transpose[] = {
    { "transpose: all small shapes", dense, false },
    { "transpose: columns apart", leading_dimensions, true },
    { "transpose: big ones with threads", big_with_threads, true },
    { NULL, NULL, false }
};
