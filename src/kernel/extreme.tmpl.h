/* The largest elements of lanes, or the smallest: the loops for one type and one instruction set. No include
 * guard: extreme.c includes this for each, and defines before
 *   NAME(name)   the function's full name
 *   T            the type
 *   P            a signed integer or floating type as wide as T if possible, at least 32 bits: positions
 *   BETTER(a, b) a > b or a < b; false where one is NaN
 *   WORST        what no number is worse than
 *   IS_NAN(a)
 *   V            if the processor has them, vectors of floating numbers, and V_LOAD, V_STORE, V_SET,
 *                V_BEST(a, b) = BETTER(a, b) ? a : b
 *
 * Starting from WORST, NaN is passed over by itself. Of equals the first is kept, which tells only between 0
 * and -0. */

/* The best of n elements; WORST if there is none or nothing better. Of zeros it may be any. */
static T NAME(best)(Index n, const T *x)
{
    Index k = 0;
    T best = WORST;
#ifdef V
    enum { W = sizeof(V) / sizeof(T) };
    if (n >= W) {
        T last[W];
        V a = V_SET(WORST), b = a, c = a, d = a;
        for (; k + 4 * W <= n; k += 4 * W) {
            a = V_BEST(V_LOAD(x + k), a);
            b = V_BEST(V_LOAD(x + k + W), b);
            c = V_BEST(V_LOAD(x + k + 2 * W), c);
            d = V_BEST(V_LOAD(x + k + 3 * W), d);
        }
        for (; k + W <= n; k += W) a = V_BEST(V_LOAD(x + k), a);
        b = V_BEST(V_LOAD(x + n - W), b);         /* some once more */
        V_STORE(last, V_BEST(V_BEST(a, b), V_BEST(c, d)));
        for (int j = 0; j < W; j++) best = BETTER(last[j], best) ? last[j] : best;
        return best;
    }
#endif
    for (; k < n; k++) best = BETTER(x[k], best) ? x[k] : best;
    return best;
}

/* The first element that is no NaN, else the first. */
static Index NAME(first_number)(Index n, Index stride, const T *x)
{
    (void) stride, (void) x;
    for (Index k = 0; k < n; k++)
        if (!IS_NAN(x[k * stride])) return k;
    return 0;
}

/* There is one. */
static Index NAME(first_equal)(const T *x, T value)
{
    Index k = 0;
    while (x[k] != value) k++;
    return k;
}

static Index NAME(find)(const void *lane, const void *value)
{
    T v = *(const T *) value;
    return IS_NAN(v) ? 0 : NAME(first_equal)(lane, v);
}

static T NAME(lane)(Index len, const T *x)
{
    T best = NAME(best)(len, x);
    if (best == WORST) return x[NAME(first_number)(len, 1, x)];
    return best == 0 ? x[NAME(first_equal)(x, best)] : best;
}

static Index NAME(where)(Index len, const T *x)
{
    enum { BLOCK = 4096 / sizeof(T) };
    T best = WORST;
    Index from = -1;
    for (Index k = 0; k < len; k += BLOCK) {
        T b = NAME(best)(len - k < BLOCK ? len - k : BLOCK, x + k);
        if (BETTER(b, best)) {
            best = b;
            from = k;
        }
    }
    return from < 0 ? NAME(first_number)(len, 1, x) : from + NAME(first_equal)(x + from, best);
}

static void NAME(lanes)(Index count, Index len, const void *lanes, const void *unused, void *out)
{
    const T *x = lanes;
    T *r = out;
    (void) unused;
    if (len >= 16) {
        for (Index o = 0; o < count; o++) r[o] = NAME(lane)(len, x + o * len);
        return;
    }
    for (Index o = 0; o < count; o++, x += len) {
        T best = WORST;
        for (Index k = 0; k < len; k++) best = BETTER(x[k], best) ? x[k] : best;
        r[o] = best == WORST ? x[NAME(first_number)(len, 1, x)] : best;
    }
}

static void NAME(lanes_at)(Index count, Index len, const void *lanes, const void *unused, void *out)
{
    const T *x = lanes;
    double *at = out;
    (void) unused;
    for (Index o = 0; o < count; o++) at[o] = (double) NAME(where)(len, x + o * len) + 1;
}

static void NAME(rows)(Index width, Index stride, Index len, const void *lanes, const void *unused, void *out)
{
    enum { ROOM = 16384 / sizeof(T) };
    const T *all = lanes;
    (void) unused;
    for (Index from = 0; from < width; from += ROOM) {
        Index w = width - from < ROOM ? width - from : ROOM, n = len;
        const T *restrict x = all + from;
        T *restrict r = (T *) out + from;
        Index worst = 0, head = (n - 1) % 4 + 1;
        for (Index i = 0; i < w; i++) {
            T s = BETTER(x[i], WORST) ? x[i] : WORST;
            if (head > 1) s = BETTER(x[i + stride], s) ? x[i + stride] : s;
            if (head > 2) s = BETTER(x[i + 2 * stride], s) ? x[i + 2 * stride] : s;
            if (head > 3) s = BETTER(x[i + 3 * stride], s) ? x[i + 3 * stride] : s;
            r[i] = s;
        }
        for (n -= head, x += head * stride; n > 0; n -= 4, x += 4 * stride)
            for (Index i = 0; i < w; i++) {
                T s = r[i], a = x[i], b = x[i + stride], c = x[i + 2 * stride], d = x[i + 3 * stride];
                s = BETTER(a, s) ? a : s;
                s = BETTER(b, s) ? b : s;
                s = BETTER(c, s) ? c : s;
                r[i] = BETTER(d, s) ? d : s;
            }
        for (Index i = 0; i < w; i++) worst += r[i] == WORST;
        for (Index i = 0; i < w && worst > 0; i++)
            if (r[i] == WORST)
                r[i] = all[from + i + stride * NAME(first_number)(len, stride, all + from + i)];
    }
}

/* Where P does not reach. */
static void NAME(long_rows_at)(Index width, Index stride, Index len, const T *x, double *at)
{
    for (Index i = 0; i < width; i++) {
        Index where = NAME(first_number)(len, stride, x + i);
        T best = x[i + where * stride];
        for (Index k = where + 1; k < len; k++)
            if (BETTER(x[i + k * stride], best)) {
                best = x[i + k * stride];
                where = k;
            }
        at[i] = (double) where + 1;
    }
}

static void NAME(rows_at)(Index width, Index stride, Index len, const void *lanes, const void *unused,
                          void *out)
{
    enum { ROOM = 1024 };
    const T *all = lanes;
    T best[ROOM];
    P at[ROOM];
    (void) unused;
    if (sizeof(P) < sizeof(Index) && len > INT32_MAX) {
        NAME(long_rows_at)(width, stride, len, all, out);
        return;
    }
    for (Index from = 0; from < width; from += ROOM) {
        Index w = width - from < ROOM ? width - from : ROOM;
        const T *x = all + from;
        double *r = (double *) out + from;
        for (Index i = 0; i < w; i++) best[i] = WORST, at[i] = 0;
        for (Index k = 0; k < len; k++, x += stride)
            for (Index i = 0; i < w; i++) {
                bool better = BETTER(x[i], best[i]);
                at[i] = better ? (P) k : at[i];
                best[i] = better ? x[i] : best[i];
            }
        for (Index i = 0; i < w; i++) {
            if (best[i] == WORST) r[i] = (double) NAME(first_number)(len, stride, all + from + i) + 1;
            else r[i] = (double) at[i] + 1;
        }
    }
}

static void NAME(pieces)(Index width, Index stride, Index n, const void *lanes, const void *unused, void *out)
{
    if (stride == 1) NAME(lanes)(1, n, lanes, unused, out);
    else NAME(rows)(width, stride, n, lanes, unused, out);
}

static void NAME(join)(Index width, void *acc, const void *next)
{
    T *r = acc;
    const T *x = next;
    for (Index i = 0; i < width; i++) r[i] = BETTER(x[i], r[i]) || IS_NAN(r[i]) ? x[i] : r[i];
}

static const FoldKind NAME(kind) = {
    sizeof(T), sizeof(T), NAME(lanes), NAME(rows), NAME(pieces), NAME(join)
};
static const FoldKind NAME(kind_at) = {
    sizeof(T), sizeof(double), NAME(lanes_at), NAME(rows_at), NULL, NULL
};

/* ---- running: prev is what a lane had so far ---- */

static void NAME(running_lane)(Index len, const T *x, T *r, double *at)
{
    Index k = 1, first = NAME(first_number)(len, 1, x);
    T best = x[0];
    double where = 1;
    r[0] = best;
    if (at) at[0] = 1;
    for (; k < first; k++) {
        r[k] = best;
        if (at) at[k] = 1;
    }
    if (first > 0) {
        r[k] = best = x[k];
        if (at) at[k] = where = (double) k + 1;
        k++;
    }
    if (!at) {
        for (; k < len; k++) r[k] = best = BETTER(x[k], best) ? x[k] : best;
        return;
    }
    for (; k < len; k++) {
        bool better = BETTER(x[k], best);
        best = better ? x[k] : best;
        where = better ? (double) k + 1 : where;
        r[k] = best;
        at[k] = where;
    }
}

static void NAME(running_lanes)(Index count, Index len, const void *lanes, void *out, double *at)
{
    const T *x = lanes;
    T *r = out;
    Index o = 0;
    for (; !at && o + 4 <= count; o += 4, x += 4 * len, r += 4 * len) {
        const T *x1 = x + len, *x2 = x1 + len, *x3 = x2 + len;
        T *r1 = r + len, *r2 = r1 + len, *r3 = r2 + len;
        T a = x[0], b = x1[0], c = x2[0], d = x3[0];
        if (IS_NAN(a) || IS_NAN(b) || IS_NAN(c) || IS_NAN(d)) {
            for (int k = 0; k < 4; k++) NAME(running_lane)(len, x + k * len, r + k * len, NULL);
            continue;
        }
        for (Index k = 0; k < len; k++) {
            r[k] = a = BETTER(x[k], a) ? x[k] : a;
            r1[k] = b = BETTER(x1[k], b) ? x1[k] : b;
            r2[k] = c = BETTER(x2[k], c) ? x2[k] : c;
            r3[k] = d = BETTER(x3[k], d) ? x3[k] : d;
        }
    }
    for (; o < count; o++, x += len, r += len) NAME(running_lane)(len, x, r, at ? at + o * len : NULL);
}

/* Row upon row. */
static void NAME(running_rows)(Index width, Index stride, Index len, const void *lanes, void *out, double *at)
{
    const T *x = lanes;
    T *r = out;
    for (Index i = 0; i < width; i++) r[i] = x[i];
    if (at)
        for (Index i = 0; i < width; i++) at[i] = 1;
    for (Index k = 1; k < len; k++) {
        const T *restrict a = x + k * stride, *restrict prev = r + (k - 1) * stride;
        T *restrict now = r + k * stride;
        if (at) {
            const double *restrict prev_at = at + (k - 1) * stride;
            double *restrict now_at = at + k * stride;
            for (Index i = 0; i < width; i++) {
                bool better = BETTER(a[i], prev[i]) || (IS_NAN(prev[i]) && !IS_NAN(a[i]));
                now[i] = better ? a[i] : prev[i];
                now_at[i] = better ? (double) k + 1 : prev_at[i];
            }
        } else {
            for (Index i = 0; i < width; i++) {
                T c = BETTER(a[i], prev[i]) ? a[i] : prev[i];
                now[i] = IS_NAN(prev[i]) && !IS_NAN(a[i]) ? a[i] : c;
            }
        }
    }
}

/* ---- of two ---- */

/* Of equals the second is taken, and so is a number beside NaN. A step of 0 repeats a scalar. */
static void NAME(two)(Index n, const void *px, Index sx, const void *py, Index sy, void *out)
{
    const T *x = px, *y = py;
    T *r = out;
    if (sx == 1 && sy == 1) {
        LOOP_INDEPENDENT
        for (Index k = 0; k < n; k++) {
            T a = x[k], b = y[k], c = BETTER(a, b) ? a : b;
            r[k] = IS_NAN(b) ? a : c;
        }
    } else if (sy == 1) {
        T a = x[0];
        LOOP_INDEPENDENT
        for (Index k = 0; k < n; k++) {
            T b = y[k], c = BETTER(a, b) ? a : b;
            r[k] = IS_NAN(b) ? a : c;
        }
    } else if (sx == 1 && IS_NAN(y[0])) {
        memmove(r, x, (size_t) n * sizeof(T));
    } else if (sx == 1) {
        T b = y[0];
        LOOP_INDEPENDENT
        for (Index k = 0; k < n; k++) r[k] = BETTER(x[k], b) ? x[k] : b;
    } else {
        T v = BETTER(x[0], y[0]) || IS_NAN(y[0]) ? x[0] : y[0];
        for (Index k = 0; k < n; k++) r[k] = v;
    }
}

static const ExtremeLoops NAME(loops) = {
    sizeof(T), &NAME(kind), &NAME(kind_at), NAME(running_lanes), NAME(running_rows), NAME(two), NAME(find)
};

#undef NAME
#undef T
#undef P
#undef BETTER
#undef WORST
#undef IS_NAN
#undef V
#undef V_LOAD
#undef V_STORE
#undef V_SET
#undef V_BEST
