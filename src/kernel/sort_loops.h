/* The loops of sort.c that compilers can vectorise, included once for each instruction set with NAME(stem) giving the
 * functions' names. */

#define FLOAT_LOOPS(stem, T, U, SIGN)                                                                       \
    static void NAME(scan_##stem)(Index n, const T *x, SortScan *s)                                         \
    {                                                                                                       \
        T low = (T) INFINITY, high = -(T) INFINITY;                                                         \
        Index nan = 0;                                                                                      \
        int broken = 0, minus_zero = 0;                                                                     \
        for (Index k = 0; k < n; k++) {                                                                     \
            T v = x[k], c = v;                                                                              \
            U u;                                                                                            \
            memcpy(&u, &x[k], sizeof u);                                                                    \
            low = v < low ? v : low;                                                                        \
            high = v > high ? v : high;                                                                     \
            nan += v != v;                                                                                  \
            minus_zero |= u == (SIGN);                                                                      \
            c = c < (T) -1073741824.0 ? (T) -1073741824.0 : c;                                              \
            c = c > (T) 1073741824.0 ? (T) 1073741824.0 : c;                                                \
            c = v == v ? c : 0;                                                                             \
            broken |= (T) (int32_t) c != v;                                                                 \
        }                                                                                                   \
        s->low = low;                                                                                       \
        s->high = high;                                                                                     \
        s->nan = nan;                                                                                       \
        s->minus_zero = minus_zero;                                                                         \
        s->whole = !broken;                                                                                 \
    }                                                                                                       \
    /* Whole numbers of at most 31 bits, counted from base up, or down from it. */                          \
    static void NAME(whole_##stem)(Index n, const T *x, int32_t base, bool down, uint32_t *y)               \
    {                                                                                                       \
        if (down)                                                                                           \
            for (Index k = 0; k < n; k++) y[k] = (uint32_t) base - (uint32_t) (int32_t) x[k];               \
        else                                                                                                \
            for (Index k = 0; k < n; k++) y[k] = (uint32_t) (int32_t) x[k] - (uint32_t) base;               \
    }
FLOAT_LOOPS(f64, double, uint64_t, 0x8000000000000000ull)
FLOAT_LOOPS(f32, float, uint32_t, 0x80000000u)

static void NAME(keys_f64)(Index n, const double *x, uint64_t base, bool down, uint64_t *y)
{
    for (Index k = 0; k < n; k++) {
        double v = x[k] + 0.0;
        uint64_t u;
        memcpy(&u, &v, sizeof u);
        u ^= (u >> 63 ? UINT64_MAX : 0) | 0x8000000000000000ull;
        y[k] = down ? base - u : u - base;
    }
}
static void NAME(values_f64)(Index n, const uint64_t *keys, uint64_t base, bool down, double *y)
{
    for (Index k = 0; k < n; k++) {
        uint64_t u = down ? base - keys[k] : keys[k] + base;
        u = u >> 63 ? u & 0x7FFFFFFFFFFFFFFFull : ~u;
        memcpy(&y[k], &u, sizeof u);
    }
}
static void NAME(keys_f32)(Index n, const float *x, uint32_t base, bool down, uint32_t *y)
{
    for (Index k = 0; k < n; k++) {
        float v = x[k] + 0.0f;
        uint32_t u;
        memcpy(&u, &v, sizeof u);
        u ^= (u >> 31 ? UINT32_MAX : 0) | 0x80000000u;
        y[k] = down ? base - u : u - base;
    }
}
static void NAME(values_f32)(Index n, const uint32_t *keys, uint32_t base, bool down, float *y)
{
    for (Index k = 0; k < n; k++) {
        uint32_t u = down ? base - keys[k] : keys[k] + base;
        u = u >> 31 ? u & 0x7FFFFFFFu : ~u;
        memcpy(&y[k], &u, sizeof u);
    }
}
static void NAME(pack32)(Index n, const uint32_t *keys, int places, uint64_t *y)
{
    for (Index k = 0; k < n; k++) y[k] = (uint64_t) keys[k] << places | (uint64_t) k;
}
static void NAME(pack64)(Index n, const uint64_t *keys, int drop, int places, uint64_t *y)
{
    for (Index k = 0; k < n; k++) y[k] = (keys[k] >> drop) << places | (uint64_t) k;
}
static uint64_t NAME(range_u64)(Index n, const uint64_t *x, uint64_t *low)
{
    uint64_t lo = UINT64_MAX, hi = 0;
    for (Index k = 0; k < n; k++) {
        lo = x[k] < lo ? x[k] : lo;
        hi = x[k] > hi ? x[k] : hi;
    }
    *low = lo;
    return hi;
}

static const SortLoops NAME(loops) = {
    NAME(scan_f64), NAME(scan_f32), NAME(whole_f64), NAME(whole_f32), NAME(keys_f64), NAME(values_f64), NAME(keys_f32),
    NAME(values_f32), NAME(pack32), NAME(pack64), NAME(range_u64),
};
#undef FLOAT_LOOPS
