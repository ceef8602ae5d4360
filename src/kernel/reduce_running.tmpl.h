/* Products, running sums and running products for one type and one instruction set. No include guard:
 * reduce_running.c includes this for each, and defines NAME(name), the function's full name, T, the type, and
 * EACH, what to tell the compiler about loops. */

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

static void NAME(prod_rows)(Index width, Index stride, Index len, const void *lanes, const void *unused,
                            void *out)
{
    enum { ROOM = 16384 / sizeof(T) };
    (void) unused;
    for (Index from = 0; from < width; from += ROOM) {
        Index w = width - from < ROOM ? width - from : ROOM, n = len;
        const T *restrict x = (const T *) lanes + from;
        T *restrict r = (T *) out + from;
        for (Index i = 0; i < w; i++) r[i] = 1;
        for (; n >= 4; n -= 4, x += 4 * stride)
            for (Index i = 0; i < w; i++)
                r[i] = (((r[i] * x[i]) * x[i + stride]) * x[i + 2 * stride]) * x[i + 3 * stride];
        for (; n > 0; n--, x += stride)
            for (Index i = 0; i < w; i++) r[i] *= x[i];
    }
}

static const FoldKind NAME(prod_kind) = {
    sizeof(T), sizeof(T), NAME(prod_lanes), NAME(prod_rows), NULL, NULL
};

#define SCAN(name) NAME(cumsum_##name)
#define OP +
#include "kernel/reduce_scan.tmpl.h"

#define SCAN(name) NAME(cumprod_##name)
#define OP *
#include "kernel/reduce_scan.tmpl.h"

static const RunningLoops NAME(running) = {
    sizeof(T), &NAME(prod_kind),
    { NAME(cumsum_lanes), NAME(cumprod_lanes) }, { NAME(cumsum_rows), NAME(cumprod_rows) }
};

#undef NAME
#undef T
#undef EACH
