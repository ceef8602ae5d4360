/* Variances of T: reduce_sum.c includes this for doubles and singles, and defines NAME(name), T, and the
 * kinds SUM and DIST, sums and sums of squared distances. */
static void NAME(var_lanes)(Index count, Index len, const void *lanes, const void *unused, void *sums)
{
    const SumSet *set = sum_set();
    const T *x = lanes;
    T *out = sums, mean[8];
    (void) unused;
    Index each = len > KERN_SUM_ORDERED ? 1 : 8;
    for (Index o = 0; o < count; o += each) {
        Index n = count - o < each ? count - o : each;
        set->kinds[SUM]->lanes(n, len, x + o * len, NULL, mean);
        for (Index k = 0; k < n; k++) mean[k] /= (T) len;
        set->kinds[DIST]->lanes(n, len, x + o * len, mean, out + o);
    }
}

static void NAME(var_rows)(Index width, Index stride, Index len, const void *lanes, const void *unused,
                           void *sums)
{
    const SumSet *set = sum_set();
    const T *x = lanes;
    T *out = sums, mean[ROWS_ROOM];
    (void) unused;
    for (Index from = 0; from < width; from += ROWS_ROOM) {
        Index w = width - from < ROWS_ROOM ? width - from : ROWS_ROOM;
        set->kinds[SUM]->rows(w, stride, len, x + from, NULL, mean);
        for (Index i = 0; i < w; i++) mean[i] /= (T) len;
        set->kinds[DIST]->rows(w, stride, len, x + from, mean, out + from);
    }
}

void NAME(kern_var)(Threads *threads, Lanes lanes, double divisor, const T *x,
                    T *out)
{
    static const FoldKind kind = { sizeof(T), sizeof(T), NAME(var_lanes), NAME(var_rows), NULL, NULL };
    Index count = lanes.stride * lanes.outer;
    if (count <= 16 && lanes.len > KERN_SUM_CHUNK) {
        T mean[16];
        fold(threads, SUM, lanes, x, NULL, mean);
        for (Index k = 0; k < count; k++) mean[k] /= (T) lanes.len;
        fold(threads, DIST, lanes, x, mean, out);
    } else {
        kern_fold(threads, &kind, lanes, x, NULL, out);
    }
    for (Index k = 0; k < count; k++) out[k] /= (T) divisor;
}

#undef NAME
#undef T
#undef SUM
#undef DIST
