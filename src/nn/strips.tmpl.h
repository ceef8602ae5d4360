/* The products for one class and one instruction set: included with T, V (a vector of LANES), LOAD, STORE,
 * SET1, FMADD, SUM, FN, TILE_UNITS, GRAD_VECTORS and GRAD_COLS defined. The tiles are what the registers
 * hold; their counts are constants when the compiler sees them, and all loops over them vanish. */

enum { FN(ROWS) = 2 * LANES };

/* 2 LANES examples, J units. The next strip's lines are asked for on the way: columns lie far apart, which no
 * processor foresees. */
static inline __attribute__((always_inline)) void FN(tile)(const int J, Index p, const T *X, Index ldx,
                                                           const T *W, Index wj, Index wk, const T *bias,
                                                           T *out, Index ldo, bool ahead)
{
    V acc[TILE_UNITS][2];
    UNROLL for (int j = 0; j < J; j++) acc[j][0] = acc[j][1] = SET1(bias ? bias[j] : 0);
    for (Index k = 0; k < p; k++) {
        const T *x = X + k * ldx, *w = W + k * wk;
        V x0 = LOAD(x), x1 = LOAD(x + LANES);
        if (ahead) {
            __builtin_prefetch(x + 2 * LANES);
            __builtin_prefetch(x + 3 * LANES);
        }
        UNROLL for (int j = 0; j < J; j++) {
            V weight = SET1(w[j * wj]);
            acc[j][0] = FMADD(x0, weight, acc[j][0]);
            acc[j][1] = FMADD(x1, weight, acc[j][1]);
        }
    }
    UNROLL for (int j = 0; j < J; j++) {
        STORE(out + j * ldo, acc[j][0]);
        STORE(out + j * ldo + LANES, acc[j][1]);
    }
}

static void FN(any_tile)(int J, Index p, const T *X, Index ldx, const T *W, Index wj, Index wk, const T *bias,
                         T *out, Index ldo, bool ahead)
{
#define CASE(n) case n: FN(tile)(n, p, X, ldx, W, wj, wk, bias, out, ldo, ahead); break;
    switch (J) {
    CASE(1) CASE(2) CASE(3) CASE(4) CASE(5)
#if TILE_UNITS > 6
    CASE(6) CASE(7) CASE(8) CASE(9) CASE(10) CASE(11) CASE(12)
#endif
    default: FN(tile)(TILE_UNITS, p, X, ldx, W, wj, wk, bias, out, ldo, ahead); break;
    }
#undef CASE
}

static void FN(product)(Index b, Index n, Index p, const T *X, Index ldx, const T *W, Index wj, Index wk,
                        const T *bias, T *out, T *scratch)
{
    enum { ROWS = FN(ROWS) };
    Index tiles = (n + TILE_UNITS - 1) / TILE_UNITS;
    for (Index i = 0; i < b; i += ROWS) {
        Index rows = b - i < ROWS ? b - i : ROWS, ld = ldx, ldo = b;
        const T *x = X + i;
        T last[TILE_UNITS * FN(ROWS)];
        if (rows < ROWS) {                                 /* too few: a padded copy */
            for (Index k = 0; k < p; k++)
                for (Index r = 0; r < ROWS; r++) scratch[r + k * ROWS] = r < rows ? x[r + k * ldx] : 0;
            x = scratch;
            ld = ldo = ROWS;
        }
        for (Index t = 0; t < tiles; t++) {
            Index j = n * t / tiles, units = n * (t + 1) / tiles - j;
            T *to = rows < ROWS ? last : out + i + j * b;
            FN(any_tile)((int) units, p, x, ld, W + j * wj, wj, wk, bias ? bias + j : NULL, to, ldo,
             t == 0 && rows == ROWS);
            for (Index u = 0; rows < ROWS && u < units; u++)
                for (Index r = 0; r < rows; r++) out[i + r + (j + u) * b] = last[r + u * ROWS];
        }
    }
}

/* Gradients of M vectors of units and K inputs. Dt: the deltas transposed, np to an example. */
static inline __attribute__((always_inline)) void FN(grad_tile)(const int M, const int K, Index b,
                                                                const T *Dt, Index np, const T *X, Index ldx,
                                                                bool add, T *G, Index ldg, Index units)
{
    V acc[GRAD_VECTORS][GRAD_COLS];
    UNROLL for (int v = 0; v < M; v++)
        UNROLL for (int k = 0; k < K; k++) acc[v][k] = SET1(0);
    for (Index i = 0; i < b; i++) {
        V d[GRAD_VECTORS];
        UNROLL for (int v = 0; v < M; v++) d[v] = LOAD(Dt + i * np + v * LANES);
        UNROLL for (int k = 0; k < K; k++) {
            V x = SET1(X[i + k * ldx]);
            UNROLL for (int v = 0; v < M; v++) acc[v][k] = FMADD(d[v], x, acc[v][k]);
        }
    }
    UNROLL for (int k = 0; k < K; k++) {
        T *g = G + k * ldg, sums[GRAD_VECTORS * LANES] = { 0 };
        UNROLL for (int v = 0; v < M; v++) STORE(sums + v * LANES, acc[v][k]);
        if (add)
            for (Index j = 0; j < units; j++) g[j] += sums[j];
        else
            for (Index j = 0; j < units; j++) g[j] = sums[j];
    }
}

static void FN(grad_columns)(int M, Index b, Index p, const T *Dt, Index np, const T *X, Index ldx, bool add,
                             T *G, Index ldg, Index units)
{
#define ALL(M)                                                                                            \
    for (; k + GRAD_COLS <= p; k += GRAD_COLS)                                                            \
        FN(grad_tile)(M, GRAD_COLS, b, Dt, np, X + k * ldx, ldx, add, G + k * ldg, ldg, units);           \
    for (; k < p; k++) FN(grad_tile)(M, 1, b, Dt, np, X + k * ldx, ldx, add, G + k * ldg, ldg, units);
    Index k = 0;
    switch (M) {
    case 1: ALL(1) break;
    case 2: ALL(2) break;
    default: ALL(3) break;
    }
#undef ALL
}

/* One unit: its deltas against each input, along the examples. */
static void FN(grad_unit)(Index b, Index p, const T *d, const T *X, Index ldx, bool add, T *G, Index ldg)
{
    for (Index k = 0; k < p; k++) {
        const T *x = X + k * ldx;
        V sum0 = SET1(0), sum1 = SET1(0);
        Index i = 0;
        for (; i + 2 * LANES <= b; i += 2 * LANES) {
            sum0 = FMADD(LOAD(d + i), LOAD(x + i), sum0);
            sum1 = FMADD(LOAD(d + i + LANES), LOAD(x + i + LANES), sum1);
        }
        T s = SUM(sum0) + SUM(sum1);
        for (; i < b; i++) s += d[i] * x[i];
        G[k * ldg] = add ? G[k * ldg] + s : s;
    }
}

static void FN(grad)(Index b, Index n, Index p, const T *D, const T *X, Index ldx, bool add, T *G, Index ldg,
                     T *scratch)
{
    /* A few units beyond whole vectors are cheaper one by one than a vector mostly empty. */
    Index vectors = n / LANES, rest = n % LANES;
    if (rest > LANES / 4) {
        vectors++;
        rest = 0;
    }
    Index np = vectors * LANES;
    for (Index i = 0; i < b; i++)
        for (Index j = 0; j < np; j++) scratch[i * np + j] = j < n ? D[i + j * b] : 0;
    for (Index v = 0; v < vectors;) {
        Index M = vectors - v < GRAD_VECTORS ? vectors - v
                  : vectors - v == 4         ? 2
                                             : GRAD_VECTORS,
              j = v * LANES;
        Index units = n - j < M * LANES ? n - j : M * LANES;
        FN(grad_columns)((int) M, b, p, scratch + j, np, X, ldx, add, G + j, ldg, units);
        v += M;
    }
    for (Index j = n - rest; j < n; j++) FN(grad_unit)(b, p, D + j * b, X, ldx, add, G + j, ldg);
}

#undef T
#undef V
#undef LANES
#undef LOAD
#undef STORE
#undef SET1
#undef FMADD
#undef SUM
#undef FN
