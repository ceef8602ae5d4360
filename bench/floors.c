/* What the machine can do: the benchmarks' work in plain C loops and BLAS calls, on one thread, without an interpreter.
 * Prints a line "NAME SECONDS VALUE" for each: the best of several turns after one to warm up, and the number that the
 * benchmark's `work` returns as well (0: this floor is only a part of the work). bench/run builds it for this machine and shows the ratios. */
#include <cblas.h>
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void openblas_set_num_threads(int threads);

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double) t.tv_sec + 1e-9 * (double) t.tv_nsec;
}

static double *array(long n)
{
    double *x = aligned_alloc(64, (size_t) ((n + 7) / 8 * 64));
    if (!x) abort();
    return x;
}

/* ------------------------------------------------------------------ the benchmarks */

static double *a, *d, *z, *X;

static void chain_setup(void)
{
    a = array(4000000);
    d = array(4000000);
    for (long k = 0; k < 4000000; k++) {
        a[k] = (double) ((k + 1) % 97) / 97;
        d[k] = (double) ((k + 1) % 89) / 89;
    }
}

static double chain(void)
{
    double s = 0;
    for (long k = 0; k < 4000000; k++) s += d[k] * a[k] * (1 - a[k]);
    return s;
}

static double medium(void)
{
    enum { N = 5000 };
    static double theta[N], g[N], v[N];
    double s = 0;
    for (int k = 0; k < N; k++) {
        theta[k] = (k + 1) / 5000.0;
        g[k] = cos(theta[k]);
        v[k] = 0;
    }
    for (int turn = 0; turn < 400; turn++)
        for (int k = 0; k < N; k++) {
            v[k] = 0.9 * v[k] + 0.1 * (g[k] * g[k]);
            theta[k] = theta[k] - 0.01 * g[k] / (sqrt(v[k]) + 1e-8) - 0.001 * theta[k];
        }
    for (int k = 0; k < N; k++) s += theta[k];
    return s;
}

static void sigmoid_setup(void)
{
    z = array(2000000);
    for (long k = 0; k < 2000000; k++) z[k] = -8 + 16.0 * (double) k / 1999999;
}

static double sigmoid(void)
{
    double s = 0;
#pragma omp simd reduction(+ : s)
    for (long k = 0; k < 2000000; k++) s += 1 / (1 + exp(-z[k]));
    return s;
}

static void reductions_setup(void)
{
    X = array(4000000);
    for (long k = 0; k < 4000000; k++) X[k] = (double) ((k + 1) * 7919 % 10007);
}

/* sum (max (X)) + sum (sum (X, 2)) + sum (min (X, [], 2)) + cumsum (X)(end) + mean (X(:)), each array made. */
static double reductions(void)
{
    enum { N = 2000 };
    static double row_sum[N], row_min[N];
    static double *running;
    double highest = 0, sums = 0, lowest = 0, total = 0;
    if (!running) running = array((long) N * N);
    for (int j = 0; j < N; j++) {
        double m = -DBL_MAX;
        for (int i = 0; i < N; i++) m = X[i + (long) j * N] > m ? X[i + (long) j * N] : m;
        highest += m;
    }
    memset(row_sum, 0, sizeof row_sum);
    for (int j = 0; j < N; j++)
        for (int i = 0; i < N; i++) row_sum[i] += X[i + (long) j * N];
    for (int i = 0; i < N; i++) row_min[i] = DBL_MAX;
    for (int j = 0; j < N; j++)
        for (int i = 0; i < N; i++) row_min[i] = X[i + (long) j * N] < row_min[i] ? X[i + (long) j * N] : row_min[i];
    for (int j = 0; j < N; j++) {
        double s = 0;
        for (int i = 0; i < N; i++) running[i + (long) j * N] = s += X[i + (long) j * N];
    }
    for (long k = 0; k < (long) N * N; k++) total += X[k];
    for (int i = 0; i < N; i++) {
        sums += row_sum[i];
        lowest += row_min[i];
    }
    return highest + sums + lowest + running[(long) N * N - 1] + total / ((double) N * N);
}

static void product_setup(void)
{
    a = array(640000);
    d = array(640000);
    for (long k = 0; k < 640000; k++) a[k] = (double) ((k + 1) % 13);
}

static double product(void)
{
    double s = 0;
    cblas_dgemm(CblasColMajor, CblasNoTrans, CblasTrans, 800, 800, 800, 1, a, 800, a, 800, 0, d, 800);
    for (long k = 0; k < 640000; k++) s += d[k];
    return s;
}

/* Only the five products of the network's cost and gradient; the numbers in them do not matter. */
static double *A1, *Z2, *H, *T1, *T2, *G1, *G2;

static double *filled(long n)
{
    double *x = array(n);
    for (long k = 0; k < n; k++) x[k] = (double) (k * 7919 % 10007) / 10007;
    return x;
}

static void network_setup(void)
{
    A1 = filled(5000 * 401);
    Z2 = filled(5000 * 26);
    H = filled(5000 * 10);
    T1 = filled(25 * 401);
    T2 = filled(10 * 26);
    G1 = filled(25 * 401);
    G2 = filled(10 * 26);
}

static double network(void)
{
    cblas_dgemm(CblasColMajor, CblasNoTrans, CblasTrans, 5000, 25, 401, 1, A1, 5000, T1, 25, 0, Z2, 5000);
    cblas_dgemm(CblasColMajor, CblasNoTrans, CblasTrans, 5000, 10, 26, 1, Z2, 5000, T2, 10, 0, H, 5000);
    cblas_dgemm(CblasColMajor, CblasNoTrans, CblasNoTrans, 5000, 26, 10, 1, H, 5000, T2, 10, 0, Z2, 5000);
    cblas_dgemm(CblasColMajor, CblasTrans, CblasNoTrans, 25, 401, 5000, 1, Z2, 5000, A1, 5000, 0, G1, 25);
    cblas_dgemm(CblasColMajor, CblasTrans, CblasNoTrans, 10, 26, 5000, 1, H, 5000, Z2, 5000, 0, G2, 10);
    return 0;
}

/* ------------------------------------------------------------------ the runner */

static const struct {
    const char *name;
    void (*setup)(void);
    double (*work)(void);
} floors[] = {
    { "elementwise_chain", chain_setup, chain },
    { "elementwise_medium", NULL, medium },
    { "sigmoid_large", sigmoid_setup, sigmoid },
    { "reductions", reductions_setup, reductions },
    { "matrix_product", product_setup, product },
    { "network_cost", network_setup, network },
};

int main(void)
{
    openblas_set_num_threads(1);
    for (unsigned k = 0; k < sizeof floors / sizeof floors[0]; k++) {
        double best = DBL_MAX, value = 0;
        if (floors[k].setup) floors[k].setup();
        floors[k].work();
        for (int turn = 0; turn < 9; turn++) {
            double start = now(), seconds;
            value = floors[k].work();
            seconds = now() - start;
            if (seconds < best) best = seconds;
        }
        printf("%s %.9g %.12g\n", floors[k].name, best, value);
    }
    return 0;
}
