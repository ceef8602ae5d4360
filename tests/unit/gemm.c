/* kernel/gemm.h: every way operands enter, small shapes and such as are cut into pieces. */
#include "kernel/gemm.h"

#include "unit.h"

typedef struct Sizes {
    Index m, n, k;
} Sizes;

static const Sizes small[] = { { 1, 1, 1 }, { 1, 1, 7 }, { 1, 9, 5 }, { 9, 1, 5 }, { 3, 4, 1 }, { 8, 8, 8 }, { 9, 8, 7 }, { 5, 5, 30 }, { 17, 31, 13 },
                               { 33, 2, 64 }, { 2, 70, 65 }, { 1, 100, 100 }, { 100, 1, 100 }, { 64, 64, 64 } };
static const Sizes big[] = { { 131, 129, 127 }, { 1, 1, 140001 }, { 700, 1, 400 }, { 1, 700, 400 }, { 257, 255, 33 } };

/* Element i, j of op (A), which is rows x cols. */
#define AT(X, trans, rows, cols, i, j) ((trans) == GEMM_PLAIN ? (X)[(i) + (j) * (rows)] : (X)[(j) + (i) * (cols)])

#define REAL_TEST(name, T, product, fill, eps)                                                                          \
    static void name(const GemmRun *run, Sizes s, GemmTrans ta, GemmTrans tb, bool same)                                \
    {                                                                                                                   \
        Index m = s.m, n = same ? s.m : s.n, k = s.k;                                                                   \
        T *A = unit_room(m * k, sizeof *A, 1), *B = same ? A : unit_room(k * n, sizeof *B, 1), *C = unit_room(m * n, sizeof *C, 1); \
        fill(m * k, A);                                                                                                 \
        if (!same) fill(k * n, B);                                                                                      \
        CHECK(product(run, ta, tb, m, n, k, A, B, C), "interrupted");                                                   \
        for (Index j = 0; j < n; j++)                                                                                   \
            for (Index i = 0; i < m; i++) {                                                                             \
                long double sum = 0, size = 0, p;                                                                       \
                if (m * n * k > 200000 && (i * 7 + j) % 101) continue;                                                        \
                for (Index q = 0; q < k; q++) {                                                                         \
                    p = (long double) AT(A, ta, m, k, i, q) * AT(B, tb, k, n, q, j);                                    \
                    sum += p;                                                                                           \
                    size += fabsl(p);                                                                                   \
                }                                                                                                       \
                CHECK(fabsl(C[i + j * m] - sum) <= (eps) * sqrtl((long double) k + 9) * size,                           \
                      "%d x %d x %d, %d, %d: element %d, %d is %.17g, not %.17Lg", (int) m, (int) k, (int) n, (int) ta, (int) tb, \
                      (int) i, (int) j, (double) C[i + j * m], sum);                                                    \
                if (same && ta != tb) CHECK(C[i + j * m] == C[j + i * m], "%d x %d by itself is not symmetric", (int) m, (int) k); \
            }                                                                                                           \
        unit_free(A);                                                                                                   \
        if (!same) unit_free(B);                                                                                        \
        unit_free(C);                                                                                                   \
    }
REAL_TEST(check_f64, double, kern_product_f64, unit_fill_plain_f64, 0x1p-52L)
REAL_TEST(check_f32, float, kern_product_f32, unit_fill_plain_f32, 0x1p-23L)

#define COMPLEX_TEST(name, T, R, product, fill, eps)                                                                    \
    static void name(const GemmRun *run, Sizes s, GemmTrans ta, GemmTrans tb)                                           \
    {                                                                                                                   \
        Index m = s.m, n = s.n, k = s.k;                                                                                \
        T *A = unit_room(m * k, sizeof *A, 1), *B = unit_room(k * n, sizeof *B, 1), *C = unit_room(m * n, sizeof *C, 1);\
        fill(2 * m * k, (R *) A);                                                                                       \
        fill(2 * k * n, (R *) B);                                                                                       \
        CHECK(product(run, ta, tb, m, n, k, A, B, C), "interrupted");                                                   \
        for (Index j = 0; j < n; j++)                                                                                   \
            for (Index i = 0; i < m; i++) {                                                                             \
                double _Complex sum = 0, x, y;                                                                          \
                double size = 0;                                                                                        \
                if (m * n * k > 200000 && (i * 7 + j) % 101) continue;                                                        \
                for (Index q = 0; q < k; q++) {                                                                         \
                    x = AT(A, ta, m, k, i, q);                                                                          \
                    y = AT(B, tb, k, n, q, j);                                                                          \
                    if (ta == GEMM_CTRANS) x = conj(x);                                                                 \
                    if (tb == GEMM_CTRANS) y = conj(y);                                                                 \
                    sum += x * y;                                                                                       \
                    size += cabs(x * y);                                                                                \
                }                                                                                                       \
                CHECK(cabs(C[i + j * m] - sum) <= 4 * (eps) * sqrt((double) k + 9) * size, "%d x %d x %d, %d, %d: element %d, %d", \
                      (int) m, (int) k, (int) n, (int) ta, (int) tb, (int) i, (int) j);                                 \
            }                                                                                                           \
        unit_free(A);                                                                                                   \
        unit_free(B);                                                                                                   \
        unit_free(C);                                                                                                   \
    }
COMPLEX_TEST(check_c128, double _Complex, double, kern_product_c128, unit_fill_plain_f64, 0x1p-52)
COMPLEX_TEST(check_c64, float _Complex, float, kern_product_c64, unit_fill_plain_f32, 0x1p-23)

static void check_all(const GemmRun *run, Sizes s)
{
    for (GemmTrans ta = GEMM_PLAIN; ta <= GEMM_CTRANS; ta++)
        for (GemmTrans tb = GEMM_PLAIN; tb <= GEMM_CTRANS; tb++) {
            bool much = s.m * s.n * s.k > 100000;
            check_f64(run, s, ta, tb, false);
            if (ta < GEMM_CTRANS && tb < GEMM_CTRANS) check_f32(run, s, ta, tb, false);
            if (!much || ta != tb) check_c128(run, s, ta, tb);
            if (!much || ta + tb == 2) check_c64(run, s, ta, tb);
        }
    /* by its own transpose */
    check_f64(run, s, GEMM_PLAIN, GEMM_TRANS, true);
    check_f64(run, s, GEMM_TRANS, GEMM_PLAIN, true);
    check_f32(run, s, GEMM_PLAIN, GEMM_TRANS, true);
    check_f32(run, s, GEMM_TRANS, GEMM_PLAIN, true);
}

static void small_products(void)
{
    for (int t = 0; t < COUNT_OF(small); t++) check_all(NULL, small[t]);
}

static void big_products(void)
{
    volatile sig_atomic_t interrupted = 0;
    GemmRun run = { unit_threads(3), NULL, &interrupted };
    for (int t = 0; t < COUNT_OF(big); t++) check_all(t % 2 ? &run : NULL, big[t]);
    threads_free(run.threads);
}

/* The same bits from one thread and from three. */
static void threads(void)
{
    static const Sizes sizes[] = { { 300, 310, 290 }, { 1, 1, 300000 }, { 1000, 1, 900 }, { 1, 900, 1000 }, { 40, 50, 5000 } };
    volatile sig_atomic_t interrupted = 0;
    GemmRun run = { unit_threads(3), NULL, &interrupted };
    for (int t = 0; t < COUNT_OF(sizes); t++)
        for (int trans = 0; trans < 4; trans++) {
            Index m = sizes[t].m, n = sizes[t].n, k = sizes[t].k;
            double *A = unit_room(m * k, sizeof *A, 0), *B = unit_room(k * n, sizeof *B, 0), *C = unit_room(m * n, sizeof *C, 0), *D = unit_room(m * n, sizeof *D, 0);
            unit_fill_plain_f64(m * k, A);
            unit_fill_plain_f64(k * n, B);
            (void) kern_product_f64(NULL, (GemmTrans) (trans & 1), (GemmTrans) (trans >> 1), m, n, k, A, B, C);
            CHECK(kern_product_f64(&run, (GemmTrans) (trans & 1), (GemmTrans) (trans >> 1), m, n, k, A, B, D), "interrupted");
            CHECK(unit_differ_f64(m * n, C, D) < 0, "%d x %d x %d, %d: threads give something else", (int) m, (int) k, (int) n, trans);
            unit_free(A);
            unit_free(B);
            unit_free(C);
            unit_free(D);
        }
    threads_free(run.threads);
}

/* Nothing is left out because the other factor is 0. */
static void not_numbers(void)
{
    for (Index n = 1; n < 40; n += 5) {
        double A[1600], B[1600], C[1600];
        for (Index k = 0; k < n * n; k++) {
            A[k] = 0;
            B[k] = 1;
        }
        A[n * n - 1] = NAN;
        (void) kern_product_f64(NULL, GEMM_PLAIN, GEMM_PLAIN, n, n, n, A, B, C);
        for (Index j = 0; j < n; j++)
            for (Index i = 0; i < n; i++) CHECK((C[i + j * n] != C[i + j * n]) == (i == n - 1), "n %d: element %d, %d is %g", (int) n, (int) i, (int) j, C[i + j * n]);
    }
}

const UnitTest unit_gemm[] = {
    { "gemm: small products", small_products, true },
    { "gemm: products in pieces", big_products, false },
    { "gemm: threads change no bit", threads, false },
    { "gemm: NaN", not_numbers, true },
    { NULL, NULL, false }
};
