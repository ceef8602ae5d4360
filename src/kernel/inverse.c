/* The inverse from triangular factors, as products of blocks: LAPACK's getri goes column by column in large
 * part, products run at the processor's speed.
 *
 * With V = L'^-1 and W = U^-1, both upper triangular, the transposed inverse is P' V W'. An upper triangular
 * matrix is inverted by halves: [A B; 0 C]^-1 = [A^-1, -A^-1 B C^-1; 0, C^-1]. */
#include "kernel/inverse.h"

#include <string.h>

#include "kernel/blas.h"
#include "kernel/gemm_packed.h"

/* The products work on strips of 24 rows; what is below a strip and a half is done by loops. */
enum { STRIP = 24, SMALL = 36 };

static Index half(Index n)
{
    const Index strips = (n / 2 + STRIP / 2) / STRIP;
    return strips > 0 ? strips * STRIP : n / 2;
}

typedef struct Block {
    const double *at;
    Index ld;
    bool trans; /* its transpose is meant */
} Block;

typedef struct Result {
    double *at;
    Index rows, cols, ld;
    bool add; /* to what is there */
} Result;

/* C gets A B, where A has k columns. */
static bool product(const GemmRun *run, Index k, Block A, Block B, Result C)
{
    bool no_memory;
    const PackedProduct q = {
        .nl = C.rows, .ns = C.cols, .k = k, .L = A.at, .S = B.at,
        .C = C.at, .c_row = 1, .c_col = C.ld, .add = C.add,
        .l_row = A.trans ? A.ld : 1, .l_step = A.trans ? 1 : A.ld,
        .s_step = B.trans ? B.ld : 1, .s_col = B.trans ? 1 : B.ld
    };
    return gemm_packed(run, &q, &no_memory) && !no_memory;
}

/* T, upper triangular with leading dimension ld, in place. */
static void invert_small(Index n, double *T, Index ld)
{
    for (Index j = 0; j < n; j++) {
        double *x = T + j * ld, d = 1 / x[j];
        /* column j above the diagonal: -X(1:j-1,1:j-1) T(1:j-1,j) d */
        for (Index k = 0; k < j; k++) {
            double t = x[k];
            const double *c = T + k * ld;
            x[k] = 0;
            for (Index i = 0; i <= k; i++) x[i] += t * c[i];
        }
        for (Index i = 0; i < j; i++) x[i] *= -d;
        x[j] = d;
    }
}

/* work: as many as in the upper right quarter. */
static bool invert_upper(const GemmRun *run, Index n, double *T, Index ld, double *work)
{
    if (n <= SMALL) {
        invert_small(n, T, ld);
        return true;
    }
    const Index h = half(n), r = n - h;
    double *corner = T + h * ld, *low = corner + h;
    if (!invert_upper(run, h, T, ld, work) || !invert_upper(run, r, low, ld, work)) return false;
    const Block A = { T, ld, false }, B = { corner, ld, false }, C = { low, ld, false };
    const Block AB = { work, h, false };
    if (!product(run, h, A, B, (Result){ work, h, r, h, false })) return false;
    for (Index k = 0; k < h * r; k++) work[k] = -work[k];
    return product(run, r, AB, C, (Result){ corner, h, r, ld, false });
}

/* X = V W', all n x n, V and W upper triangular: the products with their zero halves are left out. */
static bool multiply_upper(const GemmRun *run, Index n, const double *V, const double *W, double *X)
{
    const Index h = half(n), r = n - h;
    const Block V11 = { V, n, false }, V12 = { V + h * n, n, false }, V22 = { V + h * n + h, n, false };
    const Block W11 = { W, n, true }, W12 = { W + h * n, n, true }, W22 = { W + h * n + h, n, true };
    double *X21 = X + h, *X12 = X + h * n, *X22 = X12 + h;
    return product(run, h, V11, W11, (Result){ X, h, h, n, false })
           && product(run, r, V12, W12, (Result){ X, h, h, n, true })
           && product(run, r, V12, W22, (Result){ X12, h, r, n, false })
           && product(run, r, V22, W22, (Result){ X22, r, r, n, false })
           && product(run, r, V22, W12, (Result){ X21, r, h, n, false });
}

/* The rows of X, in the order before the swaps. work: n. */
static bool swap_back(Index n, const int *pivots, double *X, double *work)
{
    Index *from = mem_array(n, sizeof(Index));
    if (!from) return false;
    for (Index k = 0; k < n; k++) from[k] = k;
    for (Index k = n - 1; k >= 0; k--) {
        const Index other = pivots[k] - 1, t = from[k];
        from[k] = from[other];
        from[other] = t;
    }
    for (Index j = 0; j < n; j++) {
        double *x = X + j * n;
        memcpy(work, x, (size_t) n * sizeof(double));
        for (Index k = 0; k < n; k++) x[k] = work[from[k]];
    }
    mem_free(from);
    return true;
}

static bool by_products(const GemmRun *run, Index n, const double *lu, const int *pivots, double *X)
{
    const Index whole = n * n;
    double *V = mem_array(2 * whole + whole / 4 + STRIP * n, sizeof(double));
    if (!V) return false;
    double *W = V + whole, *work = W + whole;
    for (Index j = 0; j < n; j++) {
        for (Index i = 0; i < j; i++) V[i + j * n] = lu[j + i * n]; /* L' */
        V[j + j * n] = 1;
        memcpy(W + j * n, lu + j * n, (size_t) (j + 1) * sizeof(double));
        memset(V + j * n + j + 1, 0, (size_t) (n - j - 1) * sizeof(double));
        memset(W + j * n + j + 1, 0, (size_t) (n - j - 1) * sizeof(double));
    }
    bool done = invert_upper(run, n, V, n, work) && invert_upper(run, n, W, n, work)
                && multiply_upper(run, n, V, W, X);
    if (done) done = swap_back(n, pivots, X, work);
    mem_free(V);
    return done;
}

static bool by_lapack(Index n, const double *lu, const int *pivots, double *X)
{
    memcpy(X, lu, (size_t) (n * n) * sizeof(double));
    if (LAPACKE_dgetri(LAPACK_COL_MAJOR, (lapack_int) n, X, (lapack_int) n, pivots) != 0) return false;
    for (Index j = 0; j < n; j++) {
        for (Index i = 0; i < j; i++) {
            const double t = X[i + j * n];
            X[i + j * n] = X[j + i * n];
            X[j + i * n] = t;
        }
    }
    return true;
}

bool kern_inverse_of_lu_f64(const GemmRun *run, Index n, const double *lu, const int *pivots, double *X)
{
    if (n <= SMALL || !gemm_packed_available()) return by_lapack(n, lu, pivots, X);
    return by_products(run, n, lu, pivots, X);
}
