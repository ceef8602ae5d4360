/* Normalisation of channels for one class of numbers. T: the class; FN: a function's name with its suffix. */

/* In eight lanes, whose order is the same on every processor. */
#define LANE_SUM(term)                                                                          \
    T lanes[8] = { 0 };                                                                         \
    Index i = 0;                                                                                \
    for (; i + 8 <= n; i += 8)                                                                  \
        for (int k = 0; k < 8; k++) lanes[k] += term(i + k);                                    \
    for (; i < n; i++) lanes[0] += term(i);                                                     \
    return ((double) lanes[0] + (double) lanes[4]) + ((double) lanes[1] + (double) lanes[5])    \
         + ((double) lanes[2] + (double) lanes[6]) + ((double) lanes[3] + (double) lanes[7])

TARGET_CLONES static double FN(sum)(Index n, const T *x)
{
#define TERM(at) x[at]
    LANE_SUM(TERM);
#undef TERM
}

/* Of a .* (x - mu), and of (x - mu) .^ 2. */
TARGET_CLONES static double FN(sum_with)(Index n, const T *a, const T *x, T mu)
{
#define TERM(at) a[at] * (x[at] - mu)
    LANE_SUM(TERM);
#undef TERM
}
TARGET_CLONES static double FN(sum_squares)(Index n, const T *x, T mu)
{
#define TERM(at) (x[at] - mu) * (x[at] - mu)
    LANE_SUM(TERM);
#undef TERM
}
#undef LANE_SUM

/* y = (x - mu) * a + b */
TARGET_CLONES static void FN(scale_run)(Index n, const T *x, T mu, T a, T b, T *restrict y)
{
    for (Index i = 0; i < n; i++) y[i] = (x[i] - mu) * a + b;
}
/* y = (g - b - (x - mu) * c) * a */
TARGET_CLONES static void FN(back_run)(Index n, const T *g, const T *x, BackFactors f, T *restrict y)
{
    T mu = (T) f.mu, a = (T) f.a, b = (T) f.b, c = (T) f.c;
    for (Index i = 0; i < n; i++) y[i] = (g[i] - b - (x[i] - mu) * c) * a;
}

static void FN(forward)(const Channels *s, Array *const in[3], Array *const out[3])
{
    const T *x = (const T *) in[0]->data, *offset = (const T *) in[1]->data, *scale = (const T *) in[2]->data;
    T *y = (T *) out[0]->data, *mu = (T *) out[1]->data, *v = (T *) out[2]->data;
    double count = (double) (s->run * s->runs);
    for (Index c = 0; c < s->channels; c++) {
        double sum = 0, squares = 0;
        for (Index b = 0; b < s->runs; b++) sum += FN(sum)(s->run, x + (b * s->channels + c) * s->run);
        mu[c] = (T) (sum / count);
        for (Index b = 0; b < s->runs; b++)
            squares += FN(sum_squares)(s->run, x + (b * s->channels + c) * s->run, mu[c]);
        v[c] = (T) (squares / count);
        T a = (T) (scale[c] / sqrt((double) v[c] + s->epsilon));
        for (Index b = 0; b < s->runs; b++) {
            Index at = (b * s->channels + c) * s->run;
            FN(scale_run)(s->run, x + at, mu[c], a, offset[c], y + at);
        }
    }
}

/* With h = (x - mu) r, r = 1 / sqrt (v + epsilon): the offset gets sum (g), the scale sum (g h),
 * x gets scale r (g - mean (g) - h mean (g h)). */
static void FN(backward)(const Channels *s, Array *const in[5], Array *const out[3])
{
    const T *g = (const T *) in[0]->data, *x = (const T *) in[1]->data, *scale = (const T *) in[2]->data;
    const T *mu = (const T *) in[3]->data, *v = (const T *) in[4]->data;
    T *gx = (T *) out[0]->data, *go = (T *) out[1]->data, *gs = (T *) out[2]->data;
    double count = (double) (s->run * s->runs);
    for (Index c = 0; c < s->channels; c++) {
        double sum = 0, with = 0, r = 1 / sqrt((double) v[c] + s->epsilon);
        for (Index b = 0; b < s->runs; b++) {
            Index at = (b * s->channels + c) * s->run;
            sum += FN(sum)(s->run, g + at);
            with += FN(sum_with)(s->run, g + at, x + at, mu[c]);
        }
        go[c] = (T) sum;
        gs[c] = (T) (with * r);
        BackFactors f = { (double) mu[c], (double) scale[c] * r, sum / count, with * r * r / count };
        for (Index b = 0; b < s->runs; b++) {
            Index at = (b * s->channels + c) * s->run;
            FN(back_run)(s->run, g + at, x + at, f, gx + at);
        }
    }
}
