/* The products for one class and one instruction set: included with T, V (a vector of LANES), LOAD, STORE,
 * SET1, FMADD, SUM, FN, KIND (of the types' names), TILE_UNITS, GRAD_VECTORS and GRAD_COLS defined. The tiles are what the registers
 * hold; their counts are constants when the compiler sees them, and all loops over them vanish. */

enum { FN(ROWS) = 2 * LANES };

/* 2 LANES examples, J units. The next strip's lines are asked for on the way: columns lie far apart, which no
 * processor foresees. */
static inline __attribute__((always_inline)) void FN(tile)(const int J, KIND(Tall) x, KIND(Narrow) w, T *out,
                                                           Index ldo, bool ahead)
{
    V acc[TILE_UNITS][2];
    UNROLL for (int j = 0; j < J; j++) acc[j][0] = acc[j][1] = SET1(w.bias ? w.bias[j] : 0);
    for (Index k = 0; k < x.p; k++) {
        const T *from = x.X + k * x.ld, *weights = w.W + k * w.wk;
        V x0 = LOAD(from), x1 = LOAD(from + LANES);
        if (ahead) {
            __builtin_prefetch(from + 2 * LANES);
            __builtin_prefetch(from + 3 * LANES);
        }
        UNROLL for (int j = 0; j < J; j++) {
            V weight = SET1(weights[j * w.wj]);
            acc[j][0] = FMADD(x0, weight, acc[j][0]);
            acc[j][1] = FMADD(x1, weight, acc[j][1]);
        }
    }
    UNROLL for (int j = 0; j < J; j++) {
        STORE(out + j * ldo, acc[j][0]);
        STORE(out + j * ldo + LANES, acc[j][1]);
    }
}

/* w: its first J units */
static void FN(any_tile)(int J, const KIND(Tall) *x, const KIND(Narrow) *w, T *out, Index ldo, bool ahead)
{
#define CASE(n) case n: FN(tile)(n, *x, *w, out, ldo, ahead); break;
    switch (J) {
    CASE(1) CASE(2) CASE(3) CASE(4) CASE(5)
#if TILE_UNITS > 6
    CASE(6) CASE(7) CASE(8) CASE(9) CASE(10) CASE(11) CASE(12)
#endif
    default: FN(tile)(TILE_UNITS, *x, *w, out, ldo, ahead); break;
    }
#undef CASE
}

static void FN(product)(KIND(Tall) x, KIND(Narrow) w, T *out, T *scratch)
{
    enum { ROWS = FN(ROWS) };
    Index b = x.b, tiles = (w.n + TILE_UNITS - 1) / TILE_UNITS;
    for (Index i = 0; i < b; i += ROWS) {
        Index rows = b - i < ROWS ? b - i : ROWS, ldo = b;
        KIND(Tall) strip = { ROWS, x.p, x.X + i, x.ld };
        T last[TILE_UNITS * FN(ROWS)];
        if (rows < ROWS) {                                 /* too few: a padded copy */
            for (Index k = 0; k < x.p; k++)
                for (Index r = 0; r < ROWS; r++) scratch[r + k * ROWS] = r < rows ? strip.X[r + k * x.ld] : 0;
            strip.X = scratch;
            strip.ld = ldo = ROWS;
        }
        for (Index t = 0; t < tiles; t++) {
            Index j = w.n * t / tiles, units = w.n * (t + 1) / tiles - j;
            KIND(Narrow) some = { units, w.W + j * w.wj, w.wj, w.wk, w.bias ? w.bias + j : NULL };
            T *to = rows < ROWS ? last : out + i + j * b;
            FN(any_tile)((int) units, &strip, &some, to, ldo, t == 0 && rows == ROWS);
            for (Index u = 0; rows < ROWS && u < units; u++)
                for (Index r = 0; r < rows; r++) out[i + r + (j + u) * b] = last[r + u * ROWS];
        }
    }
}

/* Gradients of M vectors of units and K inputs. Dt: the deltas transposed, np to an example. */
static inline __attribute__((always_inline)) void FN(grad_tile)(const int M, const int K, KIND(Tall) x,
                                                                const T *Dt, Index np, KIND(Gradient) to)
{
    V acc[GRAD_VECTORS][GRAD_COLS];
    UNROLL for (int v = 0; v < M; v++)
        UNROLL for (int k = 0; k < K; k++) acc[v][k] = SET1(0);
    for (Index i = 0; i < x.b; i++) {
        V d[GRAD_VECTORS];
        UNROLL for (int v = 0; v < M; v++) d[v] = LOAD(Dt + i * np + v * LANES);
        UNROLL for (int k = 0; k < K; k++) {
            V input = SET1(x.X[i + k * x.ld]);
            UNROLL for (int v = 0; v < M; v++) acc[v][k] = FMADD(d[v], input, acc[v][k]);
        }
    }
    UNROLL for (int k = 0; k < K; k++) {
        T *g = to.G + k * to.ld, sums[GRAD_VECTORS * LANES] = { 0 };
        UNROLL for (int v = 0; v < M; v++) STORE(sums + v * LANES, acc[v][k]);
        if (to.add)
            for (Index j = 0; j < to.n; j++) g[j] += sums[j];
        else
            for (Index j = 0; j < to.n; j++) g[j] = sums[j];
    }
}

static void FN(grad_columns)(int M, KIND(Tall) x, const T *Dt, Index np, KIND(Gradient) to)
{
#define COLS(M, K) FN(grad_tile)(M, K, x, Dt, np, to), x.X += K * x.ld, to.G += K * to.ld, left -= K
#define ALL(M)                                          \
    while (left >= GRAD_COLS) COLS(M, GRAD_COLS);       \
    while (left > 0) COLS(M, 1);
    Index left = x.p;
    switch (M) {
    case 1: ALL(1) break;
    case 2: ALL(2) break;
    default: ALL(3) break;
    }
#undef ALL
#undef COLS
}

/* One unit: its deltas against each input, along the examples. */
static void FN(grad_unit)(KIND(Tall) input, const T *d, KIND(Gradient) to)
{
    Index b = input.b;
    for (Index k = 0; k < input.p; k++) {
        const T *x = input.X + k * input.ld;
        V sum0 = SET1(0), sum1 = SET1(0);
        Index i = 0;
        for (; i + 2 * LANES <= b; i += 2 * LANES) {
            sum0 = FMADD(LOAD(d + i), LOAD(x + i), sum0);
            sum1 = FMADD(LOAD(d + i + LANES), LOAD(x + i + LANES), sum1);
        }
        T s = SUM(sum0) + SUM(sum1), *g = to.G + k * to.ld;
        for (; i < b; i++) s += d[i] * x[i];
        *g = to.add ? *g + s : s;
    }
}

static void FN(grad)(KIND(Tall) x, const T *D, KIND(Gradient) to, T *scratch)
{
    Index b = x.b, n = to.n;
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
        Index left = vectors - v, j = v * LANES;
        Index M = left < GRAD_VECTORS ? left : left == 4 ? 2 : GRAD_VECTORS;
        Index units = n - j < M * LANES ? n - j : M * LANES;
        FN(grad_columns)((int) M, x, scratch + j, np, (KIND(Gradient)) { units, to.G + j, to.ld, to.add });
        v += M;
    }
    for (Index j = n - rest; j < n; j++)
        FN(grad_unit)(x, D + j * b, (KIND(Gradient)) { 1, to.G + j, to.ld, to.add });
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
#undef KIND
