/* kernel/solve.h: what is solved is put in again. */
#include "kernel/solve.h"

#include <complex.h>

#include "unit.h"

enum { MOST = 24 };
static const double epsilons[] = { 0x1p-52, 0x1p-23, 0x1p-52, 0x1p-23 };

/* Element k of an array of a kind. */
static double _Complex get(FloatKind kind, const void *x, Index k)
{
    switch (kind) {
    case FLOAT_F64: return ((const double *) x)[k];
    case FLOAT_F32: return ((const float *) x)[k];
    case FLOAT_C128: return ((const double _Complex *) x)[k];
    default: return ((const float _Complex *) x)[k];
    }
}

static void put(FloatKind kind, double _Complex v, void *x, Index k)
{
    switch (kind) {
    case FLOAT_F64: ((double *) x)[k] = creal(v); break;
    case FLOAT_F32: ((float *) x)[k] = (float) creal(v); break;
    case FLOAT_C128: ((double _Complex *) x)[k] = v; break;
    default: ((float _Complex *) x)[k] = (float _Complex) v; break;
    }
}

static double _Complex draw(FloatKind kind)
{
    return CMPLX(unit_plain(), kind >= FLOAT_C128 ? unit_plain() : 0);
}

/* A matrix of the shape, well conditioned by its diagonal. */
static void fill(FloatKind kind, MatrixShape shape, Index m, Index n, void *A)
{
    for (Index j = 0; j < n; j++)
        for (Index i = 0; i < m; i++) {
            double _Complex v = draw(kind);
            if (shape == SHAPE_UPPER && i > j) v = 0;
            if (shape == SHAPE_LOWER && i < j) v = 0;
            if (shape == SHAPE_POSITIVE && i < j) v = conj(get(kind, A, j + i * m));
            if (i == j) v = shape == SHAPE_FULL ? v + 8 : 5 + 4.0 * (double) n;
            put(kind, v, A, i + j * m);
        }
    if (shape == SHAPE_FULL && n > 1) put(kind, 1, A, 1);       /* else a small one may be triangular */
    if (shape == SHAPE_FULL && n > 1) put(kind, 2, A, n);
}

static void square(void)
{
    for (FloatKind kind = FLOAT_F64; kind <= FLOAT_C64; kind++)
        for (MatrixShape shape = SHAPE_UPPER; shape <= SHAPE_FULL; shape++)
            for (Index n = 1; n <= MOST; n = n < 5 ? n + 1 : n * 2)
                for (Index nrhs = 1; nrhs < 6; nrhs += 2) {
                    double _Complex A[MOST * MOST], B[MOST * 6], X[MOST * 6], kept[MOST * MOST];
                    SolveInfo info;
                    fill(kind, shape, n, n, A);
                    for (Index k = 0; k < n * nrhs; k++) put(kind, draw(kind), B, k);
                    memcpy(X, B, sizeof X);
                    memcpy(kept, A, sizeof A);
                    kern_solve(kind, n, n, nrhs, A, X, &info);
                    CHECK(memcmp(A, kept, sizeof A) == 0, "A was changed");
                    CHECK(!info.singular && !info.no_memory && info.rcond > 1e-6 && info.rcond <= 1.000001, "kind %d, shape %d, n %d: rcond %g", (int) kind, (int) shape,
                          (int) n, info.rcond);
                    for (Index j = 0; j < nrhs; j++)
                        for (Index i = 0; i < n; i++) {
                            double _Complex sum = 0;
                            for (Index k = 0; k < n; k++) sum += get(kind, A, i + k * n) * get(kind, X, k + j * n);
                            CHECK(cabs(sum - get(kind, B, i + j * n)) < 400 * (double) n * epsilons[kind], "kind %d, shape %d, n %d, nrhs %d: residual %g", (int) kind,
                                  (int) shape, (int) n, (int) nrhs, cabs(sum - get(kind, B, i + j * n)));
                        }
                }
}

static void inverses(void)
{
    for (FloatKind kind = FLOAT_F64; kind <= FLOAT_C64; kind++)
        for (MatrixShape shape = SHAPE_UPPER; shape <= SHAPE_FULL; shape++)
            for (Index n = 1; n <= MOST; n = n < 5 ? n + 1 : n * 2) {
                double _Complex A[MOST * MOST], X[MOST * MOST];
                SolveInfo info;
                fill(kind, shape, n, n, A);
                kern_inverse(kind, n, A, X, &info);
                CHECK(!info.singular && info.rcond > 1e-3, "kind %d, shape %d, n %d: rcond %g", (int) kind, (int) shape, (int) n, info.rcond);
                for (Index j = 0; j < n; j++) {
                    for (Index i = 0; i < n; i++) {
                        double _Complex sum = 0;
                        for (Index k = 0; k < n; k++) sum += get(kind, A, i + k * n) * get(kind, X, k + j * n);
                        CHECK(cabs(sum - (i == j)) < 400 * (double) n * epsilons[kind], "kind %d, shape %d, n %d: element %d, %d of A inv (A)", (int) kind,
                              (int) shape, (int) n, (int) i, (int) j);
                    }
                }
            }
}

static void singular(void)
{
    for (FloatKind kind = FLOAT_F64; kind <= FLOAT_C64; kind++) {
        static const double nearly[] = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
        double _Complex A[9], B[3], X[9];
        SolveInfo info;
        for (Index k = 0; k < 9; k++) put(kind, nearly[k], A, k);
        for (Index k = 0; k < 3; k++) put(kind, 1, B, k);
        kern_solve(kind, 3, 3, 1, A, B, &info);
        CHECK(info.singular && info.rcond < 1e-6, "kind %d: rcond %g of a singular matrix", (int) kind, info.rcond);
        for (Index k = 0; k < 9; k++) put(kind, 1, A, k);
        kern_inverse(kind, 3, A, X, &info);
        CHECK(info.singular && info.rcond == 0, "kind %d: rcond %g of ones", (int) kind, info.rcond);
        for (Index k = 0; k < 9; k++) CHECK(creal(get(kind, X, k)) == INFINITY, "kind %d: the inverse of ones is not Inf", (int) kind);
    }
}

/* The residual of a least squares fit stands upright on the columns; of many solutions the shortest is a combination of rows. */
static void rectangular(void)
{
    static const Index shapes[][2] = { { 7, 3 }, { 3, 7 }, { 5, 1 }, { 1, 5 }, { 20, 19 } };
    for (FloatKind kind = FLOAT_F64; kind <= FLOAT_C64; kind++)
        for (int t = 0; t < COUNT_OF(shapes); t++) {
            Index m = shapes[t][0], n = shapes[t][1], most = m > n ? m : n, nrhs = 2;
            double _Complex A[MOST * MOST], B[MOST * 2], X[MOST * 2];
            SolveInfo info;
            fill(kind, SHAPE_RECTANGULAR, m, n, A);
            for (Index k = 0; k < most * nrhs; k++) put(kind, draw(kind), B, k);
            memcpy(X, B, sizeof X);
            kern_solve(kind, m, n, nrhs, A, X, &info);
            for (Index c = 0; c < nrhs; c++) {
                double _Complex residual[MOST];
                for (Index i = 0; i < m; i++) {
                    residual[i] = -get(kind, B, i + c * most);
                    for (Index j = 0; j < n; j++) residual[i] += get(kind, A, i + j * m) * get(kind, X, j + c * most);
                    if (m < n) CHECK(cabs(residual[i]) < 1e4 * epsilons[kind], "kind %d, %d x %d: residual %g", (int) kind, (int) m, (int) n, cabs(residual[i]));
                }
                for (Index j = 0; j < n && m >= n; j++) {
                    double _Complex dot = 0;
                    for (Index i = 0; i < m; i++) dot += conj(get(kind, A, i + j * m)) * residual[i];
                    CHECK(cabs(dot) < 1e5 * epsilons[kind], "kind %d, %d x %d: column %d has %g of the residual", (int) kind, (int) m, (int) n, (int) j, cabs(dot));
                }
            }
        }
}

const UnitTest unit_solve[] = {
    { "solve: square systems of every shape", square, true },
    { "solve: inverses", inverses, true },
    { "solve: singular matrices", singular, true },
    { "solve: least squares", rectangular, true },
    { NULL, NULL, false }
};
