/* Loops over floating-point numbers of type T, whose bits are a U and whose sign is the bit SIGN: sort.tmpl.h
 * includes this for doubles and singles, and defines NAME(stem). */
static void NAME(scan)(Index n, const T *x, SortScan *s)
{
    T low = (T) INFINITY, high = -(T) INFINITY;
    Index nan = 0;
    int broken = 0, minus_zero = 0;
    for (Index k = 0; k < n; k++) {
        T v = x[k], c = v;
        U u;
        memcpy(&u, &x[k], sizeof u);
        low = v < low ? v : low;
        high = v > high ? v : high;
        nan += v != v;
        minus_zero |= u == SIGN;
        c = c < (T) -1073741824.0 ? (T) -1073741824.0 : c;
        c = c > (T) 1073741824.0 ? (T) 1073741824.0 : c;
        c = v == v ? c : 0;
        broken |= (T) (int32_t) c != v;
    }
    s->low = low;
    s->high = high;
    s->nan = nan;
    s->minus_zero = minus_zero;
    s->whole = !broken;
}

/* Whole numbers of at most 31 bits, counted from base up, or down from it. */
static void NAME(whole)(Index n, const T *x, int32_t base, bool down, uint32_t *y)
{
    if (down)
        for (Index k = 0; k < n; k++) y[k] = (uint32_t) base - (uint32_t) (int32_t) x[k];
    else
        for (Index k = 0; k < n; k++) y[k] = (uint32_t) (int32_t) x[k] - (uint32_t) base;
}

#undef NAME
#undef T
#undef U
#undef SIGN
