/* Sparse systems whose elements lie near the diagonal, by LAPACK's band solvers: as Octave does, so that what
 * is singular, infinite or no number comes out alike, and without an analysis of the pattern. Only a pivot
 * that is zero is singular: no condition is estimated. */
#include "kernel/band.h"

#include <limits.h>
#include <string.h>

#include "base/mem.h"
#include "kernel/blas.h"

#define BAND_CALL(is_complex, name, ...) \
    ((is_complex) ? LAPACKE_z##name(__VA_ARGS__) : LAPACKE_d##name(__VA_ARGS__))

bool kern_band_find(SparseSystem *s, double density)
{
    const KernSparse *a = &s->A;
    Index lower = 0, upper = 0, n = a->cols;
    if (n < 2 || n > INT_MAX / 4) return false;
    for (Index j = 0; j < n; j++) {
        Index from = a->colptr[j], end = a->colptr[j + 1];
        if (from == end) continue;
        if (j - a->row[from] > upper) upper = j - a->row[from];
        if (a->row[end - 1] - j > lower) lower = a->row[end - 1] - j;
    }
    /* the elements that the band has room for */
    double room = (double) (lower + upper + 1) * (double) n - 0.5 * (double) (upper + 1) * (double) upper
                  - 0.5 * (double) (lower + 1) * (double) lower;
    s->lower = lower;
    s->upper = upper;
    return (double) a->colptr[n] > density * room;
}

/* Element (i, j) to place at (in elements) of to. */
static void put(const KernSparse *a, double *to, Index at, Index k)
{
    if (!a->is_complex) to[at] = a->data[k];
    else memcpy(to + 2 * at, a->data + 2 * k, 2 * sizeof(double));
}

/* The diagonals below, on and above, n elements each. */
static void get_three(const KernSparse *a, double *three)
{
    Index n = a->cols;
    memset(three, 0, (size_t) (3 * n) * (a->is_complex ? 16 : 8));
    for (Index j = 0; j < n; j++)
        for (Index k = a->colptr[j]; k < a->colptr[j + 1]; k++) {
            Index i = a->row[k];
            put(a, three, i > j ? j : i == j ? n + j : 2 * n + i, k);
        }
}

/* dptsv takes the diagonal as real numbers, and the elements below it. */
static bool positive_three(SparseSystem *s, double *three)
{
    lapack_int n = (lapack_int) s->A.cols, nrhs = (lapack_int) s->nrhs;
    if (!s->A.is_complex) return LAPACKE_dptsv(LAPACK_COL_MAJOR, n, nrhs, three + n, three, s->x, n) == 0;
    double *diagonal = three + 2 * (Index) n;
    for (Index k = 0; k < n; k++) diagonal[k] = diagonal[2 * k];
    return LAPACKE_zptsv(LAPACK_COL_MAJOR, n, nrhs, diagonal, (void *) three, (void *) s->x, n) == 0;
}

static void by_three(SparseSystem *s)
{
    Index n = s->A.cols;
    size_t wide = s->A.is_complex ? 2 : 1, size = (size_t) (n * s->nrhs) * wide * sizeof(double);
    double *three = mem_array(3 * n, wide * sizeof(double));
    if (!three) {
        s->no_memory = true;
        return;
    }
    get_three(&s->A, three);
    memcpy(s->x, s->b, size);
    if (!s->positive || !positive_three(s, three)) {
        get_three(&s->A, three);
        memcpy(s->x, s->b, size);
        double *d = three + (size_t) n * wide, *above = d + (size_t) n * wide;
        s->singular = BAND_CALL(s->A.is_complex, gtsv, LAPACK_COL_MAJOR, (lapack_int) n, (lapack_int) s->nrhs,
                                (void *) three, (void *) d, (void *) above, (void *) s->x, (lapack_int) n)
                      != 0;
    }
    mem_free(three);
}

/* Element (i, j) stands in row first + i - j; of the lower half alone if half. */
static void get_band(const KernSparse *a, double *band, Index ld, Index first, bool half)
{
    memset(band, 0, (size_t) (ld * a->cols) * (a->is_complex ? 16 : 8));
    for (Index j = 0; j < a->cols; j++)
        for (Index k = a->colptr[j]; k < a->colptr[j + 1]; k++)
            if (!half || a->row[k] >= j) put(a, band, j * ld + first + a->row[k] - j, k);
}

/* False: not positive definite. */
static bool by_positive_band(SparseSystem *s, double *band)
{
    bool z = s->A.is_complex;
    lapack_int n = (lapack_int) s->A.cols, kd = (lapack_int) s->lower, ld = kd + 1;
    get_band(&s->A, band, ld, 0, true);
    if (BAND_CALL(z, pbtrf, LAPACK_COL_MAJOR, 'L', n, kd, (void *) band, ld) != 0) return false;
    BAND_CALL(z, pbtrs, LAPACK_COL_MAJOR, 'L', n, kd, (lapack_int) s->nrhs, (void *) band, ld,
              (void *) s->x, n);
    return true;
}

static void by_general_band(SparseSystem *s, double *band, lapack_int *pivots)
{
    bool z = s->A.is_complex;
    lapack_int n = (lapack_int) s->A.cols, kl = (lapack_int) s->lower, ku = (lapack_int) s->upper,
               ld = 2 * kl + ku + 1;
    get_band(&s->A, band, ld, kl + ku, false);
    s->singular = BAND_CALL(z, gbtrf, LAPACK_COL_MAJOR, n, n, kl, ku, (void *) band, ld, pivots) != 0;
    if (s->singular) return;
    BAND_CALL(z, gbtrs, LAPACK_COL_MAJOR, 'N', n, kl, ku, (lapack_int) s->nrhs, (void *) band, ld, pivots,
              (void *) s->x, n);
}

void kern_band_solve(SparseSystem *s)
{
    s->singular = s->no_memory = false;
    if (s->lower == 1 && s->upper == 1) {
        by_three(s);
        return;
    }
    Index n = s->A.cols;
    size_t size = sizeof(double) * (s->A.is_complex ? 2 : 1);
    double *band = mem_array(n, size * (size_t) (2 * s->lower + s->upper + 1));
    lapack_int *pivots = mem_array(n, sizeof *pivots);
    s->no_memory = !band || !pivots;
    if (!s->no_memory) {
        memcpy(s->x, s->b, (size_t) (n * s->nrhs) * size);
        if (!s->positive || !by_positive_band(s, band)) by_general_band(s, band, pivots);
    }
    mem_free(band);
    mem_free(pivots);
}
