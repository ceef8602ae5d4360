/* The largest magnitude in each lane for one type and one instruction set. No include guard:
 * reduce_magnitude.c includes this for each, and defines NAME(name), the function's full name, B, a signed
 * integer as wide as the floating type, MAGNITUDE, the mask of all bits but the sign, and EXPONENT. Without their sign,
 * floating numbers stand in the same order as their bits, and NaN is larger than all. */

static void NAME(lanes)(Index count, Index len, const void *lanes, const void *unused, void *out)
{
    B *r = out;
    (void) unused;
    for (Index o = 0; o < count; o++) {
        const B *x = (const B *) lanes + o * len;
        B most = 0;
        for (Index k = 0; k < len; k++) {
            B b = x[k] & MAGNITUDE;
            most = b > most ? b : most;
        }
        r[o] = most;
    }
}

static void NAME(rows)(Index width, Index stride, Index len, const void *lanes, const void *unused, void *out)
{
    enum { ROOM = 2048 };
    (void) unused;
    for (Index from = 0; from < width; from += ROOM) {
        Index w = width - from < ROOM ? width - from : ROOM;
        const B *restrict x = (const B *) lanes + from;
        B *restrict r = (B *) out + from;
        for (Index i = 0; i < w; i++) r[i] = 0;
        for (Index k = 0; k < len; k++, x += stride)
            for (Index i = 0; i < w; i++) {
                B b = x[i] & MAGNITUDE;
                r[i] = b > r[i] ? b : r[i];
            }
    }
}

/* Is there an infinity or a NaN? They have all bits of the exponent. */
static bool NAME(odd)(Index n, const void *numbers)
{
    enum { BLOCK = 2048 };
    const B *x = numbers;
    for (Index from = 0; from < n; from += BLOCK) {
        Index end = n - from < BLOCK ? n : from + BLOCK;
        B odd = 0;
        for (Index k = from; k < end; k++) odd |= (x[k] & EXPONENT) == EXPONENT ? -1 : 0;
        if (odd) return true;
    }
    return false;
}

static void NAME(pieces)(Index width, Index stride, Index n, const void *lanes, const void *unused, void *out)
{
    if (stride == 1) NAME(lanes)(1, n, lanes, unused, out);
    else NAME(rows)(width, stride, n, lanes, unused, out);
}

static void NAME(join)(Index width, void *acc, const void *next)
{
    B *r = acc;
    const B *x = next;
    for (Index i = 0; i < width; i++) r[i] = x[i] > r[i] ? x[i] : r[i];
}

static const FoldKind NAME(kind) = {
    sizeof(B), sizeof(B), NAME(lanes), NAME(rows), NAME(pieces), NAME(join)
};

#undef NAME
#undef B
#undef MAGNITUDE
#undef EXPONENT
