/* Products, running sums and running products for one type and one instruction set. No include guard: reduce_running.c
 * includes this for each, and defines NAME(name), the function's full name, T, the type, and EACH, what to tell the compiler about
 * loops. */

/* Four lanes at a time keep the multiplier busy without changing the order within a lane. */
static void NAME(prod_lanes)(Index count, Index len, const void *lanes, const void *unused, void *out)
{
    const T *x = lanes;
    T *r = out;
    Index o = 0;
    (void) unused;
    for (; o + 4 <= count; o += 4) {
        const T *a = x + o * len, *b = a + len, *c = b + len, *d = c + len;
        T s0 = 1, s1 = 1, s2 = 1, s3 = 1;
        for (Index k = 0; k < len; k++) {
            s0 *= a[k];
            s1 *= b[k];
            s2 *= c[k];
            s3 *= d[k];
        }
        r[o] = s0;
        r[o + 1] = s1;
        r[o + 2] = s2;
        r[o + 3] = s3;
    }
    for (; o < count; o++) {
        T s = 1;
        for (Index k = 0; k < len; k++) s *= x[o * len + k];
        r[o] = s;
    }
}

static void NAME(prod_rows)(Index width, Index stride, Index len, const void *lanes, const void *unused, void *out)
{
    enum { ROOM = 16384 / sizeof(T) };
    (void) unused;
    for (Index from = 0; from < width; from += ROOM) {
        Index w = width - from < ROOM ? width - from : ROOM, n = len;
        const T *restrict x = (const T *) lanes + from;
        T *restrict r = (T *) out + from;
        for (Index i = 0; i < w; i++) r[i] = 1;
        for (; n >= 4; n -= 4, x += 4 * stride)
            for (Index i = 0; i < w; i++) r[i] = (((r[i] * x[i]) * x[i + stride]) * x[i + 2 * stride]) * x[i + 3 * stride];
        for (; n > 0; n--, x += stride)
            for (Index i = 0; i < w; i++) r[i] *= x[i];
    }
}

static const FoldKind NAME(prod_kind) = { sizeof(T), sizeof(T), NAME(prod_lanes), NAME(prod_rows), NULL, NULL };

#define RUNNING(name, op) \
    static void NAME(name##_lanes)(Index count, Index len, const void *lanes, void *out) \
    { \
        const T *a = lanes; \
        T *r = out; \
        if (len == 0) return; \
        for (; count >= 4; count -= 4, a += 4 * len, r += 4 * len) { \
            const T *b = a + len, *c = b + len, *d = c + len; \
            T *rb = r + len, *rc = rb + len, *rd = rc + len; \
            T s0 = a[0], s1 = b[0], s2 = c[0], s3 = d[0]; \
            r[0] = s0; \
            rb[0] = s1; \
            rc[0] = s2; \
            rd[0] = s3; \
            for (Index k = 1; k < len; k++) { \
                r[k] = s0 = s0 op a[k]; \
                rb[k] = s1 = s1 op b[k]; \
                rc[k] = s2 = s2 op c[k]; \
                rd[k] = s3 = s3 op d[k]; \
            } \
        } \
        for (; count > 0; count--, a += len, r += len) { \
            T s = a[0]; \
            r[0] = s; \
            for (Index k = 1; k < len; k++) r[k] = s = s op a[k]; \
        } \
    } \
    static void NAME(name##_rows)(Index width, Index stride, Index len, const void *lanes, void *out) \
    { \
        const T *x = lanes; \
        T *r = out; \
        if (len == 0) return; \
        for (Index i = 0; i < width; i++) r[i] = x[i]; \
        for (Index k = 1; k < len; k++) { \
            const T *a = x + k * stride, *before = r + (k - 1) * stride; \
            T *now = r + k * stride; \
            EACH \
            for (Index i = 0; i < width; i++) now[i] = before[i] op a[i]; \
        } \
    }

RUNNING(cumsum, +)
RUNNING(cumprod, *)

static const RunningLoops NAME(running) = {
    sizeof(T), &NAME(prod_kind),
    { NAME(cumsum_lanes), NAME(cumprod_lanes) }, { NAME(cumsum_rows), NAME(cumprod_rows) }
};

#undef RUNNING
#undef NAME
#undef T
#undef EACH
