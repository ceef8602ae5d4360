/* The packed product for one class and one instruction set: included with T, V (a vector of LANES), LOAD,
 * STORE, SET1, FMADD, FN, TILE_VECTORS, TILE_COLS, BLOCK (elements a side that transpose_block turns over)
 * and transpose_block defined.
 *
 * A tile of the result, TILE_VECTORS vectors by TILE_COLS columns, is what the registers hold; its counts are
 * constants when the compiler sees them, and all loops over them vanish. Strips of L and tiles of S are
 * copied into the order in which a tile reads them: element after element of p, the lanes or columns side by
 * side. */

enum { FN(STRIP) = TILE_VECTORS * LANES };

/* Lines of L that a coming strip will be copied from, asked for while a tile is worked on: line n of them for
 * turn p starts at at[(p & mask) * step + (p >> shift) * far + n * next]. */
typedef struct FN(Ahead) {
    const T *at;
    Index mask, step, far, next;
    int shift;
} FN(Ahead);

static inline __attribute__((always_inline)) void FN(tile)(const int NV, const int NC, const int lines,
                                                           Index k, const T *L, const T *S, bool add, T *C,
                                                           Index ldc, const FN(Ahead) * ahead)
{
    V acc[TILE_COLS][TILE_VECTORS];
    UNROLL for (int j = 0; j < NC; j++)
        UNROLL for (int v = 0; v < NV; v++) acc[j][v] = SET1(0);
    for (Index p = 0; p < k; p++) {
        V l[TILE_VECTORS];
        UNROLL for (int v = 0; v < NV; v++) l[v] = LOAD(L + p * NV * LANES + v * LANES);
        if (lines > 0) {
            const T *at = ahead->at + (p & ahead->mask) * ahead->step + (p >> ahead->shift) * ahead->far;
            UNROLL for (int n = 0; n < lines; n++) __builtin_prefetch(at + n * ahead->next);
        }
        UNROLL for (int j = 0; j < NC; j++) {
            V s = SET1(S[p * NC + j]);
            UNROLL for (int v = 0; v < NV; v++) acc[j][v] = FMADD(l[v], s, acc[j][v]);
        }
    }
    if (add) {
        UNROLL for (int j = 0; j < NC; j++)
            UNROLL for (int v = 0; v < NV; v++) {
                T *c = C + j * ldc + v * LANES;
                STORE(c, ADD(LOAD(c), acc[j][v]));
            }
    } else {
        UNROLL for (int j = 0; j < NC; j++)
            UNROLL for (int v = 0; v < NV; v++) STORE(C + j * ldc + v * LANES, acc[j][v]);
    }
}

#if TILE_COLS > 4
#define COLUMNS(v, lines) \
    CASE(v, 1, lines) CASE(v, 2, lines) CASE(v, 3, lines) CASE(v, 4, lines) CASE(v, 5, lines) CASE(v, 6, lines) CASE(v, 7, lines) \
    CASE(v, 8, lines)
#else
#define COLUMNS(v, lines) CASE(v, 1, lines) CASE(v, 2, lines) CASE(v, 3, lines) CASE(v, 4, lines)
#endif
#define CASE(v, c, lines) case (v) * 64 + (c) * 4 + (lines): FN(tile)(v, c, lines, k, L, S, add, C, ldc, ahead); break;

/* lines: of ahead, for each turn; 0, 1 or TILE_VECTORS. */
static void FN(any_tile)(int NV, int NC, int lines, Index k, const T *L, const T *S, bool add, T *C,
                         Index ldc, const FN(Ahead) * ahead)
{
    switch (NV * 64 + NC * 4 + lines) {
    COLUMNS(1, 0) COLUMNS(2, 0) COLUMNS(3, 0) COLUMNS(3, 1) COLUMNS(3, 3)
    default: break;
    }
}
#undef CASE
#undef COLUMNS

/* Rows from .. from + rows of L, p from p0 on, padded with zeros to whole vectors. */
static void FN(pack_strip)(const PackedProduct *q, Index from, Index rows, Index p0, Index k, T *to)
{
    Index wide = (rows + LANES - 1) / LANES * LANES, row = q->l_row, step = q->l_step;
    const T *L = (const T *) q->L + from * row + p0 * step;
    if (row == 1 && rows == FN(STRIP)) {
        for (Index p = 0; p < k; p++)
            UNROLL for (int v = 0; v < TILE_VECTORS; v++)
                STORE(to + p * FN(STRIP) + v * LANES, LOAD(L + p * step + v * LANES));
        return;
    }
    if (row == 1) {
        for (Index p = 0; p < k; p++)
            for (Index i = 0; i < wide; i++) to[p * wide + i] = i < rows ? L[p * step + i] : 0;
        return;
    }
    Index whole = rows / BLOCK * BLOCK, i = 0;
    for (; i < whole; i += BLOCK) {
        Index p = 0;
        for (; p + BLOCK <= k; p += BLOCK) transpose_block(L + i * row + p, row, to + p * wide + i, wide);
        for (; p < k; p++)
            for (Index r = i; r < i + BLOCK; r++) to[p * wide + r] = L[r * row + p];
    }
    for (; i < wide; i++)
        for (Index p = 0; p < k; p++) to[p * wide + i] = i < rows ? L[i * row + p] : 0;
}

static inline Index FN(tiles)(Index ns) { return (ns + TILE_COLS - 1) / TILE_COLS; }
/* The first column of tile t of so many. */
static inline Index FN(tile_at)(Index ns, Index tiles, Index t) { return ns * t / tiles; }

/* The tiles from .. to - 1 of S for p0 .. p0 + k - 1. */
static void FN(pack_tiles)(const PackedProduct *q, Index from, Index to_tile, Index p0, Index k,
                           void *packed_memory)
{
    Index tiles = FN(tiles)(q->ns), step = q->s_step, col = q->s_col;
    T *packed = packed_memory;
    for (Index t = from; t < to_tile; t++) {
        Index j0 = FN(tile_at)(q->ns, tiles, t), n = FN(tile_at)(q->ns, tiles, t + 1) - j0, j = 0;
        const T *S = (const T *) q->S + p0 * step + j0 * col;
        T *to = packed + p0 * q->ns + j0 * k;
        if (col == 1) {
            for (Index p = 0; p < k; p++)
                for (j = 0; j < n; j++) to[p * n + j] = S[p * step + j];
            j = n;
        }
        for (; j + BLOCK <= n; j += BLOCK) {
            Index p = 0;
            for (; p + BLOCK <= k; p += BLOCK) transpose_block(S + p + j * col, col, to + p * n + j, n);
            for (; p < k; p++)
                for (Index c = j; c < j + BLOCK; c++) to[p * n + c] = S[p + c * col];
        }
        for (; j < n; j++)
            for (Index p = 0; p < k; p++) to[p * n + j] = S[p + j * col];
    }
}

/* One tile of R: rows i .. i + rows - 1, tile t. L and S: packed. */
static void FN(result_tile)(const PackedProduct *q, Index i, Index rows, Index j0, Index cols, Index k,
                            bool add, const T *L, const T *S, int lines, const FN(Ahead) * ahead)
{
    T corner[TILE_COLS * TILE_VECTORS * LANES];
    int vectors = (int) ((rows + LANES - 1) / LANES);
    T *C = (T *) q->C + i * q->c_row + j0 * q->c_col;
    if (vectors < TILE_VECTORS) lines = 0;
    if (q->c_row == 1 && rows == vectors * LANES) {
        FN(any_tile)(vectors, (int) cols, lines, k, L, S, add, C, q->c_col, ahead);
        return;
    }
    FN(any_tile)(vectors, (int) cols, lines, k, L, S, false, corner, vectors * LANES, ahead);
    if (q->c_row != 1) {
        for (Index r = 0; r < rows; r++)
            for (Index j = 0; j < cols; j++) {
                T *c = C + r * q->c_row + j, x = corner[r + j * vectors * LANES];
                *c = add ? *c + x : x;
            }
    } else {
        for (Index j = 0; j < cols; j++)
            for (Index r = 0; r < rows; r++) {
                T *c = C + r + j * q->c_col, x = corner[r + j * vectors * LANES];
                *c = add ? *c + x : x;
            }
    }
}

/* Rows i0 .. i1 - 1 and tiles t0 .. t1 - 1 of R. block: room for the rows' strips, k_block long. */
static void FN(piece)(const PackedProduct *q, Index i0, Index i1, Index t0, Index t1,
                      const void *packed_memory, void *block_memory)
{
    const T *packed = packed_memory;
    T *block = block_memory;
    Index tiles = FN(tiles)(q->ns), count = t1 - t0, k;
    bool add = q->add;
    /* Many tiles: the strips' copies, all made before, serve them one after the other. Few: each strip is
     * worked off while the next one's numbers are on their way from memory. */
    bool few = count <= FEW_TILES;
    for (Index p0 = 0; p0 < q->k; p0 += k) {
        k = gemm_k_block(q->k - p0);
        const T *panel = packed + p0 * q->ns;
        for (Index i = i0; i < i1; i += FN(STRIP)) {
            Index rows = i1 - i < FN(STRIP) ? i1 - i : FN(STRIP);
            T *strip = few ? block : block + (i - i0) * k;
            FN(pack_strip)(q, i, rows, p0, k, strip);
            if (!few) continue;
            Index next_i = i + FN(STRIP), next_p = p0;
            if (next_i >= i1 && p0 + k < q->k) {
                next_i = i0;
                next_p = p0 + k;
            }
            FN(Ahead) ahead = { .at = (const T *) q->L + next_i * q->l_row + next_p * q->l_step };
            if (q->l_row == 1) {
                ahead.mask = -1;
                ahead.step = q->l_step;
                ahead.shift = 63;
                ahead.next = LANES;
            } else {
                ahead.mask = LANES - 1;
                ahead.step = TILE_VECTORS * q->l_row;
                ahead.shift = LINE_SHIFT;
                ahead.far = LANES;
                ahead.next = q->l_row;
            }
            bool more = next_i + FN(STRIP) <= q->nl && next_p + k <= q->k;
            for (Index t = t0; t < t1; t++) {
                Index j0 = FN(tile_at)(q->ns, tiles, t), cols = FN(tile_at)(q->ns, tiles, t + 1) - j0;
                int lines = !more                   ? 0
                            : count < TILE_VECTORS  ? (t == t0 ? TILE_VECTORS : 0)
                            : t - t0 < TILE_VECTORS ? 1
                                                    : 0;
                if (q->upper && i > j0 + cols - 1) continue;
                FN(result_tile)(q, i, rows, j0, cols, k, add || p0 > 0, strip, panel + j0 * k, lines, &ahead);
                ahead.at += ahead.next;
            }
        }
        if (few) continue;
        for (Index t = t0; t < t1; t++) {
            Index j0 = FN(tile_at)(q->ns, tiles, t), cols = FN(tile_at)(q->ns, tiles, t + 1) - j0;
            for (Index i = i0; i < i1; i += FN(STRIP)) {
                Index rows = i1 - i < FN(STRIP) ? i1 - i : FN(STRIP);
                if (q->upper && i > j0 + cols - 1) break;
                FN(Ahead) ahead = { .at = panel + (j0 + cols) * k, .mask = -1, .step = cols, .shift = 63 };
                FN(result_tile)(q, i, rows, j0, cols, k, add || p0 > 0, block + (i - i0) * k, panel + j0 * k,
                 i == i0 + FN(STRIP), &ahead);
            }
        }
    }
}

static const PackedLoops FN(loops) = {
    .strip = FN(STRIP), .lanes = LANES, .tile_cols = TILE_COLS, .pack_tiles = FN(pack_tiles), .piece = FN(piece),
};

#undef T
#undef V
#undef LANES
#undef LINE_SHIFT
#undef LOAD
#undef STORE
#undef SET1
#undef ADD
#undef FMADD
#undef transpose_block
#undef FN
