/* Sums of integers for one type and one instruction set. No include guard: reduce_int.c includes this for
 * each, and defines NAME(name), the function's full name, T, the type, and its limits LOW and HIGH. */

/* What is not negative, and what is. */
static void NAME(parts)(Index n, const T *x, int64_t *up, int64_t *down)
{
    int64_t sum = 0, negative = 0;
    for (Index k = 0; k < n; k++) {
        int64_t v = x[k];
        sum += v;
        negative += v < 0 ? v : 0;
    }
    *up = sum - negative;
    *down = negative;
}

static void NAME(lanes)(Index count, Index len, const void *lanes, const void *unused, void *out)
{
    int64_t *r = out;
    (void) unused;
    for (Index o = 0; o < count; o++) {
        const T *x = (const T *) lanes + o * len;
        int64_t sum = 0;
        for (Index k = 0; k < len; k++) sum += x[k];
        r[o] = sum;
    }
}

static void NAME(rows)(Index width, Index stride, Index len, const void *lanes, const void *unused, void *out)
{
    enum { ROOM = 2048 };
    (void) unused;
    for (Index from = 0; from < width; from += ROOM) {
        Index w = width - from < ROOM ? width - from : ROOM, n = len;
        const T *restrict x = (const T *) lanes + from;
        int64_t *restrict r = (int64_t *) out + from;
        for (Index i = 0; i < w; i++) r[i] = 0;
        for (; n >= 4; n -= 4, x += 4 * stride)
            for (Index i = 0; i < w; i++)
                r[i] += ((int64_t) x[i] + x[i + stride]) + ((int64_t) x[i + 2 * stride] + x[i + 3 * stride]);
        for (; n > 0; n--, x += stride)
            for (Index i = 0; i < w; i++) r[i] += x[i];
    }
}

static void NAME(pieces)(Index width, Index stride, Index n, const void *lanes, const void *unused, void *out)
{
    if (stride == 1) NAME(lanes)(1, n, lanes, unused, out);
    else NAME(rows)(width, stride, n, lanes, unused, out);
}

static const FoldKind NAME(kind) = { sizeof(T),  sizeof(int64_t), NAME(lanes),
                                     NAME(rows), NAME(pieces),    join_sums };

/* A stretch that cannot reach a limit, whatever the order, is added at once. */
static void NAME(native_lanes)(Index count, Index len, const void *lanes, const void *unused, void *out)
{
    enum { STRETCH = 4096 };
    T *r = out;
    (void) unused;
    for (Index o = 0; o < count; o++) {
        const T *x = (const T *) lanes + o * len;
        int64_t sum = 0, up, down;
        for (Index from = 0; from < len; from += STRETCH) {
            Index n = len - from < STRETCH ? len - from : STRETCH;
            NAME(parts)(n, x + from, &up, &down);
            if (sum + up <= HIGH && sum + down >= LOW) {
                sum += up + down;
                continue;
            }
            for (Index k = from; k < from + n; k++) {
                sum += x[k];
                sum = sum > HIGH ? HIGH : sum < LOW ? LOW : sum;
            }
        }
        r[o] = (T) sum;
    }
}

static void NAME(native_rows)(Index width, Index stride, Index len, const void *lanes, const void *unused,
                              void *out)
{
    enum { ROOM = 1024 };
    int64_t sums[ROOM];
    (void) unused;
    for (Index from = 0; from < width; from += ROOM) {
        Index w = width - from < ROOM ? width - from : ROOM;
        const T *x = (const T *) lanes + from;
        T *r = (T *) out + from;
        for (Index i = 0; i < w; i++) sums[i] = 0;
        for (Index k = 0; k < len; k++, x += stride)
            for (Index i = 0; i < w; i++) {
                int64_t s = sums[i] + x[i];
                s = s > HIGH ? HIGH : s;
                sums[i] = s < LOW ? LOW : s;
            }
        for (Index i = 0; i < w; i++) r[i] = (T) sums[i];
    }
}

static const FoldKind NAME(native_kind) = { sizeof(T),         sizeof(T), NAME(native_lanes),
                                            NAME(native_rows), NULL,      NULL };

#undef NAME
#undef T
#undef LOW
#undef HIGH
