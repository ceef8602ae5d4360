/* Adding up lanes: the loops for one kind of number and one instruction set. No include guard: reduce_sum.c includes
 * this once for each pair, and defines before
 *   NAME(name)   the function's full name
 *   T, R         what is read; what is added up
 *   MAP(x, p)    what is added for an element x: it, its square, its squared distance from p
 *   VECTOR       1 where MAP is good for vectors of four doubles and the processor has them
 *
 * The order of addition is written down in kernel/reduce.h. */

/* One sum after the other, each in the order of its elements; sum g begins at x + g * apart. Chains of additions that do
 * not wait for each other. */
static inline __attribute__((always_inline)) void NAME(chains)(int count, Index apart, Index n, const T *x, const R *p, R *out)
{
    R s[8];
    (void) p;
    for (int g = 0; g < count; g++) s[g] = 0;
    for (Index k = 0; k < n; k++)
        for (int g = 0; g < count; g++) s[g] += MAP(x[k + g * apart], p[g]);
    for (int g = 0; g < count; g++) out[g] = s[g];
}

#if VECTOR
/* Two elements of chains g and g + 2 in a register; unpacking gives one element of four chains, in the order 0 1 2 3. */
static inline __m256d NAME(pair)(const double *low, const double *high)
{
    return _mm256_insertf128_pd(_mm256_castpd128_pd256(_mm_loadu_pd(low)), _mm_loadu_pd(high), 1);
}

static void NAME(chains8)(Index apart, Index n, const T *x, const R *p, R *out)
{
    const T *x1 = x + apart, *x2 = x1 + apart, *x3 = x2 + apart;
    const T *x4 = x3 + apart, *x5 = x4 + apart, *x6 = x5 + apart, *x7 = x6 + apart;
    const __m256d ps = _mm256_loadu_pd(p), pt = _mm256_loadu_pd(p + 4);
    __m256d s = _mm256_setzero_pd(), t = s;
    Index k = 0;
    (void) ps, (void) pt;
    for (; k + 2 <= n; k += 2) {
        __m256d a = NAME(pair)(x + k, x2 + k), b = NAME(pair)(x1 + k, x3 + k);
        __m256d c = NAME(pair)(x4 + k, x6 + k), d = NAME(pair)(x5 + k, x7 + k);
        s += MAP(_mm256_unpacklo_pd(a, b), ps);
        t += MAP(_mm256_unpacklo_pd(c, d), pt);
        s += MAP(_mm256_unpackhi_pd(a, b), ps);
        t += MAP(_mm256_unpackhi_pd(c, d), pt);
    }
    if (k < n) {
        s += MAP(_mm256_setr_pd(x[k], x1[k], x2[k], x3[k]), ps);
        t += MAP(_mm256_setr_pd(x4[k], x5[k], x6[k], x7[k]), pt);
    }
    _mm256_storeu_pd(out, s);
    _mm256_storeu_pd(out + 4, t);
}
#else
static void NAME(chains8)(Index apart, Index n, const T *x, const R *p, R *out)
{
    NAME(chains)(8, apart, n, x, p, out);
}
#endif

/* The next n elements of a long lane. All but the last call bring a multiple of eight blocks. p: eight times the same. */
static void NAME(add_blocks)(TREE(Tree) *t, Index n, const T *x, const R *p)
{
    enum { B = KERN_SUM_BLOCK };
    R b[8];
    for (; n >= 8 * B; n -= 8 * B, x += 8 * B) {
        NAME(chains8)(B, B, x, p, b);
        TREE(push)(t, 3, ((b[0] + b[1]) + (b[2] + b[3])) + ((b[4] + b[5]) + (b[6] + b[7])));
    }
    if (n >= 4 * B) {
        NAME(chains)(4, B, B, x, p, b);
        TREE(push)(t, 2, (b[0] + b[1]) + (b[2] + b[3]));
        n -= 4 * B;
        x += 4 * B;
    }
    if (n >= 2 * B) {
        NAME(chains)(2, B, B, x, p, b);
        TREE(push)(t, 1, b[0] + b[1]);
        n -= 2 * B;
        x += 2 * B;
    }
    if (n >= B) {
        NAME(chains)(1, B, B, x, p, b);
        TREE(push)(t, 0, b[0]);
        n -= B;
        x += B;
    }
    if (n > 0) {
        NAME(chains)(1, n, n, x, p, b);
        TREE(push)(t, 0, b[0]);
    }
}

/* The sum of a piece that begins with a whole number of blocks of a long lane. */
static R NAME(blocks)(Index n, const T *x, R p)
{
    R all[8] = { p, p, p, p, p, p, p, p };
    TREE(Tree) t;
    t.blocks = t.depth = 0;
    NAME(add_blocks)(&t, n, x, all);
    return TREE(total)(&t);
}

/* count lanes of len elements, one behind the other. p: one for each lane. */
static void NAME(lanes)(Index count, Index len, const void *from_lanes, const void *parameters, void *sums)
{
    static const R none[8] = { 0 };
    const T *x = from_lanes;
    const R *p = parameters;
    R *out = sums;
    Index o = 0;
    if (len > KERN_SUM_ORDERED) {
        for (; o < count; o++) out[o] = NAME(blocks)(len, x + o * len, p ? p[o] : 0);
        return;
    }
    for (; o + 8 <= count; o += 8) NAME(chains8)(len, len, x + o * len, p ? p + o : none, out + o);
    if (o + 4 <= count) {
        NAME(chains)(4, len, len, x + o * len, p ? p + o : none, out + o);
        o += 4;
    }
    if (o + 2 <= count) {
        NAME(chains)(2, len, len, x + o * len, p ? p + o : none, out + o);
        o += 2;
    }
    if (o < count) NAME(chains)(1, len, len, x + o * len, p ? p + o : none, out + o);
}

/* ---- lanes side by side: element k of lane i lies at x[k * stride + i] ---- */

/* acc[i] += n elements of lane i, in their order; eight rows for each trip through acc. */
static void NAME(add_rows)(Index width, Index stride, Index n, const T *restrict x, const R *restrict p, R *restrict acc)
{
    for (; n >= 8; n -= 8, x += 8 * stride)
        for (Index i = 0; i < width; i++) {
            const R q = p ? p[i] : 0;
            R s = acc[i];
            (void) q;
            s += MAP(x[i], q);
            s += MAP(x[i + stride], q);
            s += MAP(x[i + 2 * stride], q);
            s += MAP(x[i + 3 * stride], q);
            s += MAP(x[i + 4 * stride], q);
            s += MAP(x[i + 5 * stride], q);
            s += MAP(x[i + 6 * stride], q);
            s += MAP(x[i + 7 * stride], q);
            acc[i] = s;
        }
    for (; n > 0; n--, x += stride)
        for (Index i = 0; i < width; i++) {
            const R q = p ? p[i] : 0;
            (void) q;
            acc[i] += MAP(x[i], q);
        }
}

static void NAME(clear)(Index width, R *acc)
{
    for (Index i = 0; i < width; i++) acc[i] = 0;
}

static void NAME(merge)(Index width, R *restrict acc, const R *restrict next)
{
    for (Index i = 0; i < width; i++) acc[i] += next[i];
}

/* A panel of lanes so narrow that the waiting sums stay in the cache. */
static void NAME(panel)(Index width, Index stride, Index n, const T *x, const R *p, R *stack, R *out)
{
    enum { B = KERN_SUM_BLOCK };
    Index depth = 0, blocks = 0;
    for (Index from = 0; from < n; from += B) {
        R *top = stack + depth * width;
        NAME(clear)(width, top);
        NAME(add_rows)(width, stride, n - from < B ? n - from : B, x + from * stride, p, top);
        blocks++;
        depth++;
        for (Index rest = blocks; !(rest & 1); rest >>= 1) {
            depth--;
            NAME(merge)(width, stack + (depth - 1) * width, stack + depth * width);
        }
    }
    for (; depth > 1; depth--) NAME(merge)(width, stack + (depth - 2) * width, stack + (depth - 1) * width);
    for (Index i = 0; i < width; i++) out[i] = stack[i];
}

/* Pieces of width lanes of which every one begins with a whole number of blocks; they belong to long lanes. */
static void NAME(pieces)(Index width, Index stride, Index n, const void *from_lanes, const void *parameters, void *sums)
{
    const T *x = from_lanes;
    const R *p = parameters;
    R *out = sums, stack[PANEL_ROOM];
    if (stride == 1) {
        out[0] = NAME(blocks)(n, x, p ? p[0] : 0);
        return;
    }
    int depth = 1;
    for (Index blocks = (n + KERN_SUM_BLOCK - 1) / KERN_SUM_BLOCK; blocks > 0; blocks >>= 1) depth++;
    Index most = PANEL_ROOM / depth / 8 * 8;
    for (Index from = 0; from < width; from += most)
        NAME(panel)(width - from < most ? width - from : most, stride, n, x + from, p ? p + from : NULL, stack, out + from);
}

static void NAME(rows)(Index width, Index stride, Index len, const void *from_lanes, const void *parameters, void *sums)
{
    const T *x = from_lanes;
    const R *p = parameters;
    R *out = sums;
    if (len > KERN_SUM_ORDERED) {
        NAME(pieces)(width, stride, len, x, p, out);
        return;
    }
    for (Index from = 0; from < width; from += ROWS_ROOM) {
        Index w = width - from < ROWS_ROOM ? width - from : ROWS_ROOM;
        NAME(clear)(w, out + from);
        NAME(add_rows)(w, stride, len, x + from, p ? p + from : NULL, out + from);
    }
}

static void NAME(join)(Index width, void *acc, const void *next)
{
    NAME(merge)(width, acc, next);
}

static const FoldKind NAME(kind) = {
    sizeof(T), sizeof(R), NAME(lanes), NAME(rows), NAME(pieces), NAME(join)
};

#undef NAME
#undef T
#undef R
#undef MAP
#undef VECTOR
