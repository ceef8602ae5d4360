/* Adding up lanes: the loops for one kind of number and one instruction set. No include guard: reduce_sum.c
 * includes this once for each pair, and defines before
 *   NAME(name)   the function's full name
 *   T, R         what is read; what is added up
 *   MAP(x, p)    what is added for an element x: it, its square, its squared distance from p
 *   VECTOR       64 or 32 where MAP is good for vectors of 256 bits of doubles or floats and the processor
 *   has them, else 0
 *   PAIRS        1 where T is a real number and what is added
 *
 * The order of addition is written down in kernel/reduce.h. */

/* count sums, each in the order of its elements: chains of additions that do not wait for each other. Element
 * k of sum g is x[g][k]. ahead: how far to fetch what comes next, 0 for not at all; the caches' own guesses
 * fail where a page is read in eight places. */
static inline __attribute__((always_inline)) void NAME(chains)(int count, Index ahead, Index n,
                                                               const T *const *x, const R *p, R *out)
{
    R s[8];
    (void) p;
    for (int g = 0; g < count; g++) s[g] = 0;
    for (Index k = 0; k < n; k++) {
        if (ahead) __builtin_prefetch(x[0] + ahead + 8 * k);
        for (int g = 0; g < count; g++) s[g] += MAP(x[g][k], p[g]);
    }
    for (int g = 0; g < count; g++) out[g] = s[g];
}

#if VECTOR == 64
/* Two elements of chains g and g + 2 in a register; unpacking gives one element of four chains, in the order
 * 0 1 2 3. */
static inline __m256d NAME(pair)(const double *low, const double *high)
{
    return _mm256_insertf128_pd(_mm256_castpd128_pd256(_mm_loadu_pd(low)), _mm_loadu_pd(high), 1);
}

static inline void NAME(chains8)(Index ahead, Index n, const T *const *x, const R *p, R *out)
{
    const T *x0 = x[0], *x1 = x[1], *x2 = x[2], *x3 = x[3], *x4 = x[4], *x5 = x[5], *x6 = x[6], *x7 = x[7];
    const __m256d ps = _mm256_loadu_pd(p), pt = _mm256_loadu_pd(p + 4);
    __m256d s = _mm256_setzero_pd(), t = s;
    Index k = 0;
    (void) ps, (void) pt;
    for (; k + 2 <= n; k += 2) {
        __m256d a = NAME(pair)(x0 + k, x2 + k), b = NAME(pair)(x1 + k, x3 + k);
        __m256d c = NAME(pair)(x4 + k, x6 + k), d = NAME(pair)(x5 + k, x7 + k);
        if (ahead) {
            __builtin_prefetch(x0 + 8 * k + ahead);
            __builtin_prefetch(x0 + 8 * k + ahead + 8);
        }
        s += MAP(_mm256_unpacklo_pd(a, b), ps);
        t += MAP(_mm256_unpacklo_pd(c, d), pt);
        s += MAP(_mm256_unpackhi_pd(a, b), ps);
        t += MAP(_mm256_unpackhi_pd(c, d), pt);
    }
    if (k < n) {
        s += MAP(_mm256_setr_pd(x0[k], x1[k], x2[k], x3[k]), ps);
        t += MAP(_mm256_setr_pd(x4[k], x5[k], x6[k], x7[k]), pt);
    }
    _mm256_storeu_pd(out, s);
    _mm256_storeu_pd(out + 4, t);
}
#elif VECTOR == 32
/* Four elements of chains g and g + 4 in a register, then the two halves are transposed. */
static inline __m256 NAME(pair)(const float *low, const float *high)
{
    return _mm256_insertf128_ps(_mm256_castps128_ps256(_mm_loadu_ps(low)), _mm_loadu_ps(high), 1);
}

static inline void NAME(chains8)(Index ahead, Index n, const T *const *x, const R *p, R *out)
{
    const __m256 ps = _mm256_loadu_ps(p);
    __m256 s = _mm256_setzero_ps();
    Index k = 0;
    (void) ps;
    for (; k + 4 <= n; k += 4) {
        __m256 a = NAME(pair)(x[0] + k, x[4] + k), b = NAME(pair)(x[1] + k, x[5] + k);
        __m256 c = NAME(pair)(x[2] + k, x[6] + k), d = NAME(pair)(x[3] + k, x[7] + k);
        __m256 ab = _mm256_unpacklo_ps(a, b), cd = _mm256_unpacklo_ps(c, d);
        __m256 ef = _mm256_unpackhi_ps(a, b), gh = _mm256_unpackhi_ps(c, d);
        if (ahead) {
            __builtin_prefetch(x[0] + 8 * k + ahead);
            __builtin_prefetch(x[0] + 8 * k + ahead + 16);
        }
        s += MAP(_mm256_shuffle_ps(ab, cd, 0x44), ps);
        s += MAP(_mm256_shuffle_ps(ab, cd, 0xEE), ps);
        s += MAP(_mm256_shuffle_ps(ef, gh, 0x44), ps);
        s += MAP(_mm256_shuffle_ps(ef, gh, 0xEE), ps);
    }
    for (int left = (int) (n & 3); left > 0; left--, k++)
        s += MAP(_mm256_setr_ps(x[0][k], x[1][k], x[2][k], x[3][k], x[4][k], x[5][k], x[6][k], x[7][k]), ps);
    _mm256_storeu_ps(out, s);
}
#else
static void NAME(chains8)(Index ahead, Index n, const T *const *x, const R *p, R *out)
{
    NAME(chains)(8, ahead, n, x, p, out);
}
#endif

/* The next n elements of a long lane. All but the last call bring a multiple of eight blocks. p: eight times
 * the same. */
static void NAME(add_blocks)(TREE(Tree) *t, Index n, const T *x, const R *p)
{
    enum { B = KERN_SUM_BLOCK };
    const T *at[8];
    R b[8], *next = b;
    for (; n >= 8 * B; n -= 8 * B, x += 8 * B) {
        for (int g = 0; g < 8; g++) at[g] = x + g * B;
        NAME(chains8)(PREFETCH, B, at, p, b);
        TREE(push)(t, 3, ((b[0] + b[1]) + (b[2] + b[3])) + ((b[4] + b[5]) + (b[6] + b[7])));
    }
    if (n >= B) {
        /* some for nothing: still quicker */
        for (int g = 0; g < 8; g++) at[g] = (g + 1) * B <= n ? x + g * B : x;
        NAME(chains8)(PREFETCH, B, at, p, b);
    }
    if (n & (4 * B)) {
        TREE(push)(t, 2, (next[0] + next[1]) + (next[2] + next[3]));
        next += 4;
    }
    if (n & (2 * B)) {
        TREE(push)(t, 1, next[0] + next[1]);
        next += 2;
    }
    if (n & B) TREE(push)(t, 0, *next);
    if (n % B > 0) {
        at[0] = x + n / B * B;
        NAME(chains)(1, 0, n % B, at, p, b);
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
    for (; o < count; o += 8) {
        Index left = count - o;
        const T *at[8];
        R few[8];
        const R *q = p ? p + o : none;
        for (int g = 0; g < 8; g++) at[g] = x + (o + (g < left ? g : 0)) * len;
        if (left >= 8) {
            NAME(chains8)(0, len, at, q, out + o);
        } else if (left == 1) {
            NAME(chains)(1, 0, len, at, q, out + o);
        } else {
            R all[8];
            for (int g = 0; g < 8; g++) all[g] = q[g < left ? g : 0];
            NAME(chains8)(0, len, at, all, few);
            for (int g = 0; g < left; g++) out[o + g] = few[g];
        }
    }
}

/* ---- lanes side by side: element k of lane i lies at x[k * stride + i] ---- */

/* The same for very few lanes, whose sums stay in registers. */
static inline __attribute__((always_inline)) void NAME(add_narrow)(int width, Index n, const T *x, const R *p,
                                                                   R *acc)
{
    R s[4], q[4];
    for (int i = 0; i < width; i++) s[i] = acc[i], q[i] = p ? p[i] : 0;
    (void) q;
    for (; n > 0; n--, x += width)
        for (int i = 0; i < width; i++) s[i] += MAP(x[i], q[i]);
    for (int i = 0; i < width; i++) acc[i] = s[i];
}

/* acc[i] += n elements of lane i, in their order; eight rows for each trip through acc. */
static void NAME(add_rows)(Index width, Index stride, Index n, const T *restrict x, const R *restrict p,
                           R *restrict acc)
{
    if (width == stride && width <= 4) {
        if (width == 2) NAME(add_narrow)(2, n, x, p, acc);
        else if (width == 3) NAME(add_narrow)(3, n, x, p, acc);
        else if (width == 4) NAME(add_narrow)(4, n, x, p, acc);
        else NAME(add_narrow)(1, n, x, p, acc);
        return;
    }
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

/* Very few lanes side by side: four blocks of each at a time. */
static inline __attribute__((always_inline)) void NAME(narrow)(int width, Index n, const T *x, const R *p,
                                                               R *out)
{
    enum { B = KERN_SUM_BLOCK };
    TREE(Tree) t[4];
    R q[4];
    for (int i = 0; i < width; i++) t[i].depth = 0, t[i].blocks = 0, q[i] = p ? p[i] : 0;
    (void) q;
    for (; n >= 4 * B; n -= 4 * B, x += 4 * B * width) {
        R s[4][4] = { { 0 } };
        for (Index k = 0; k < B; k++) {
            __builtin_prefetch(x + PREFETCH + 4 * width * k);
            for (int g = 0; g < 4; g++)
                for (int i = 0; i < width; i++) s[g][i] += MAP(x[(g * B + k) * width + i], q[i]);
        }
        for (int i = 0; i < width; i++) TREE(push)(&t[i], 2, (s[0][i] + s[1][i]) + (s[2][i] + s[3][i]));
    }
    for (; n > 0; n -= B, x += B * width) {
        R acc[4] = { 0 };
        NAME(add_narrow)(width, n < B ? n : B, x, p, acc);
        for (int i = 0; i < width; i++) TREE(push)(&t[i], 0, acc[i]);
    }
    for (int i = 0; i < width; i++) out[i] = TREE(total)(&t[i]);
}

#if PAIRS
/* Two lanes side by side, real and imaginary parts for example: eight blocks at a time. */
static void NAME(two)(Index n, const T *x, R *out)
{
    enum { B = KERN_SUM_BLOCK };
    typedef R V __attribute__((vector_size(2 * sizeof(R)), aligned(sizeof(R))));
    TREE(Tree) t[2];
    for (int i = 0; i < 2; i++) t[i].depth = 0, t[i].blocks = 0;
    for (; n >= 8 * B; n -= 8 * B, x += 16 * B) {
        V s[8] = { { 0 } };
        for (Index k = 0; k < B; k++) {
            __builtin_prefetch(x + PREFETCH + 16 * k);
            __builtin_prefetch(x + PREFETCH + 16 * k + 8);
            for (int g = 0; g < 8; g++) s[g] += *(const V *) (x + 2 * (g * B + k));
        }
        s[0] = ((s[0] + s[1]) + (s[2] + s[3])) + ((s[4] + s[5]) + (s[6] + s[7]));
        for (int i = 0; i < 2; i++) TREE(push)(&t[i], 3, s[0][i]);
    }
    for (; n > 0; n -= B, x += 2 * B) {
        R acc[2] = { 0 };
        NAME(add_narrow)(2, n < B ? n : B, x, NULL, acc);
        for (int i = 0; i < 2; i++) TREE(push)(&t[i], 0, acc[i]);
    }
    for (int i = 0; i < 2; i++) out[i] = TREE(total)(&t[i]);
}
#endif

/* Pieces of width lanes of which every one begins with a whole number of blocks; they belong to long
 * lanes. */
static void NAME(pieces)(Index width, Index stride, Index n, const void *from_lanes, const void *parameters,
                         void *sums)
{
    const T *x = from_lanes;
    const R *p = parameters;
    R *out = sums, stack[PANEL_ROOM];
    if (stride == 1) {
        out[0] = NAME(blocks)(n, x, p ? p[0] : 0);
        return;
    }
#if PAIRS
    if (width == 2 && stride == 2) {
        NAME(two)(n, x, out);
        return;
    }
#endif
    if (width == stride && width <= 4) {
        if (width == 2) NAME(narrow)(2, n, x, p, out);
        else if (width == 3) NAME(narrow)(3, n, x, p, out);
        else NAME(narrow)(4, n, x, p, out);
        return;
    }
    int depth = 1;
    for (Index blocks = (n + KERN_SUM_BLOCK - 1) / KERN_SUM_BLOCK; blocks > 0; blocks >>= 1) depth++;
    Index most = PANEL_ROOM / depth / 8 * 8;
    for (Index from = 0; from < width; from += most)
        NAME(panel)
        (width - from < most ? width - from : most, stride, n, x + from, p ? p + from : NULL, stack,
         out + from);
}

static void NAME(rows)(Index width, Index stride, Index len, const void *from_lanes, const void *parameters,
                       void *sums)
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
#undef PAIRS
