/* Is there a hit in a lane? The loops for one type and one instruction set. No include guard: reduce_truth.c
 * includes this for each, and defines before
 *   NAME(name)   the function's full name
 *   T            the type
 *   M            an unsigned integer as wide as T, if possible
 *   HIT(x)       what is looked for
 *   FOUND        what the answer is if there is one, 0 or 1 */

/* Without looking at the answer for some hundred elements, since that makes vectors of them; but for the
 * first few. */
static bool NAME(has)(Index n, const T *x)
{
    Index k = 0;
    for (; k < n && k < 8; k++)
        if (HIT(x[k])) return true;
    while (k < n) {
        Index end = n - k < 512 ? n : k + 512;
        M found = 0;
        for (; k < end; k++) found |= (M) HIT(x[k]);
        if (found) return true;
    }
    return false;
}

static void NAME(lanes)(Index count, Index len, const void *lanes, const void *unused, void *out)
{
    const T *x = lanes;
    bool *r = out;
    (void) unused;
    for (Index o = 0; o < count; o++) r[o] = NAME(has)(len, x + o * len) ? FOUND : !FOUND;
}

static void NAME(rows)(Index width, Index stride, Index len, const void *lanes, const void *unused, void *out)
{
    enum { ROOM = 8192 / sizeof(M) };
    M found[ROOM];
    (void) unused;
    for (Index from = 0; from < width; from += ROOM) {
        Index w = width - from < ROOM ? width - from : ROOM, n = len, turns = 0;
        const T *x = (const T *) lanes + from;
        bool *r = (bool *) out + from;
        for (Index i = 0; i < w; i++) found[i] = 0;
        for (; n >= 4; n -= 4, x += 4 * stride) {
            for (Index i = 0; i < w; i++)
                found[i] |= (M) HIT(x[i]) | (M) HIT(x[i + stride]) | (M) HIT(x[i + 2 * stride])
                            | (M) HIT(x[i + 3 * stride]);
            if ((++turns & 7) == 1) {            /* now and then: is there anything left to find? */
                M all = 1;
                for (Index i = 0; i < w; i++) all &= found[i];
                if (all) {
                    n = 0;
                    break;
                }
            }
        }
        for (; n > 0; n--, x += stride)
            for (Index i = 0; i < w; i++) found[i] |= (M) HIT(x[i]);
        for (Index i = 0; i < w; i++) r[i] = found[i] ? FOUND : !FOUND;
    }
}

static void NAME(pieces)(Index width, Index stride, Index n, const void *lanes, const void *unused, void *out)
{
    if (stride == 1) NAME(lanes)(1, n, lanes, unused, out);
    else NAME(rows)(width, stride, n, lanes, unused, out);
}

static const FoldKind NAME(kind) = {
    sizeof(T), sizeof(bool), NAME(lanes), NAME(rows), NAME(pieces), FOUND ? join_or : join_and
};

#undef NAME
#undef T
#undef M
#undef HIT
#undef FOUND
