/* Convolutions and pooling for one class of numbers. T: the class; FN: a function's name with its suffix;
 * GEMM. */

/* Runs are short, and a call of memcpy costs as much as one: eight at a time, the last ones overlapping. */
static inline void FN(copy_run)(Index n, const T *from, T *to)
{
    if (n < 8) {
        for (Index i = 0; i < n; i++) to[i] = from[i];
        return;
    }
    for (Index i = 0; i + 8 < n; i += 8) memcpy(to + i, from + i, 8 * sizeof(T));
    memcpy(to + n - 8, from + n - 8, 8 * sizeof(T));
}

/* Columns of n elements that lie step apart, one behind the other. */
static inline void FN(copy_columns)(Index n, Index columns, const T *from, Index step, T *restrict to)
{
    if (n < 8) {
        for (Index j = 0; j < columns; j++, from += step, to += n)
            for (Index i = 0; i < n; i++) to[i] = from[i];
        return;
    }
    for (Index j = 0; j < columns; j++, from += step, to += n) {
        for (Index i = 0; i + 8 < n; i += 8) memcpy(to + i, from + i, 8 * sizeof(T));
        memcpy(to + n - 8, from + n - 8, 8 * sizeof(T));
    }
}

/* Row p of the tile: the numbers that meet filter element k, for output columns j0 .. j1 of one image's group
 * of channels. A has (j1 - j0) * Ho rows and kh * kw * channels columns. */
TARGET_CLONES static void FN(gather)(const ConvShape *s, const T *x, Index channels, Index j0, Index j1,
                                     T *restrict A)
{
    bool inside = lies_inside(s);
    for (Index c = 0; c < channels; c++) {
        for (Index q = 0; q < s->kw; q++) {
            for (Index p = 0; p < s->kh; p++) {
                if (inside) {
                    FN(copy_columns)(s->Ho, j1 - j0, x + (c * s->W + j0 + q * s->dh) * s->H + p * s->dv, s->H, A);
                    A += (j1 - j0) * s->Ho;
                    continue;
                }
                Index shift = p * s->dv - s->top;
                Index lo = first_inside(s->sv, shift), hi = last_inside(s->sv, shift, s->H, s->Ho);
                for (Index j = j0; j < j1; j++, A += s->Ho) {
                    Index w = j * s->sh + q * s->dh - s->left;
                    if (w < 0 || w >= s->W || lo >= hi) {
                        memset(A, 0, (size_t) s->Ho * sizeof(T));
                        continue;
                    }
                    const T *from = x + (c * s->W + w) * s->H + shift;
                    for (Index i = 0; i < lo; i++) A[i] = 0;
                    if (s->sv == 1) FN(copy_run)(hi - lo, from + lo, A + lo);
                    else
                        for (Index i = lo; i < hi; i++) A[i] = from[i * s->sv];
                    for (Index i = hi; i < s->Ho; i++) A[i] = 0;
                }
            }
        }
    }
}

/* The way back: what the tile holds is added to where it came from. */
TARGET_CLONES static void FN(scatter)(const ConvShape *s, T *x, Index channels, Index j0, Index j1,
                                      const T *restrict A)
{
    bool inside = lies_inside(s);
    for (Index c = 0; c < channels; c++) {
        for (Index q = 0; q < s->kw; q++) {
            for (Index p = 0; p < s->kh; p++) {
                if (inside) {
                    T *to = x + (c * s->W + j0 + q * s->dh) * s->H + p * s->dv;
                    for (Index j = j0; j < j1; j++, A += s->Ho, to += s->H)
                        for (Index i = 0; i < s->Ho; i++) to[i] += A[i];
                    continue;
                }
                Index shift = p * s->dv - s->top;
                Index lo = first_inside(s->sv, shift), hi = last_inside(s->sv, shift, s->H, s->Ho);
                for (Index j = j0; j < j1; j++, A += s->Ho) {
                    Index w = j * s->sh + q * s->dh - s->left;
                    if (w < 0 || w >= s->W) continue;
                    T *to = x + (c * s->W + w) * s->H + shift;
                    if (s->sv == 1)
                        for (Index i = lo; i < hi; i++) to[i] += A[i];
                    else
                        for (Index i = lo; i < hi; i++) to[i * s->sv] += A[i];
                }
            }
        }
    }
}

typedef struct FN(Job) {
    const ConvShape *s;
    const ConvRun *run;
    const T *X, *K, *G, *bias;
    T *Y;
    Index columns; /* output columns in a tile */
    T *partial;    /* gradients by K of each chunk of images */
    _Atomic bool failed;
} FN(Job);

static T *FN(tile)(FN(Job) * job)
{
    const ConvShape *s = job->s;
    T *A = malloc((size_t) (s->kh * s->kw * (s->C / s->groups)) * (size_t) (job->columns * s->Ho)
                  * sizeof(T));
    if (!A) atomic_store(&job->failed, true);
    return A;
}

static void FN(forward_images)(void *context, Index from, Index to)
{
    FN(Job) *job = context;
    const ConvShape *s = job->s;
    Index Cg = s->C / s->groups, Fg = s->F / s->groups, K = s->kh * s->kw * Cg, P = s->Ho * s->Wo;
    bool direct = is_pointwise(s);
    T *A = direct ? NULL : FN(tile)(job);
    if (!direct && !A) return;
    for (Index n = from; n < to; n++) {
        for (Index g = 0; g < s->groups; g++) {
            const T *x = job->X + (n * s->C + g * Cg) * s->H * s->W, *k = job->K + g * Fg * K;
            T *y = job->Y + (n * s->F + g * Fg) * P;
            for (Index f = 0; f < Fg; f++) {
                T b = job->bias ? job->bias[g * Fg + f] : 0;
                for (Index i = 0; i < P; i++) y[f * P + i] = b;
            }
            for (Index j0 = 0; j0 < s->Wo; j0 += job->columns) {
                Index j1 = j0 + job->columns < s->Wo ? j0 + job->columns : s->Wo, rows = (j1 - j0) * s->Ho;
                if (*job->run->interrupted) goto done;
                if (!direct) FN(gather)(s, x, Cg, j0, j1, A);
                GEMM(CblasColMajor, CblasNoTrans, CblasNoTrans, (int) rows, (int) Fg, (int) K, 1,
                     direct ? x + j0 * s->Ho : A, (int) (direct ? P : rows), k, (int) K, 1, y + j0 * s->Ho,
                     (int) P);
            }
        }
    }
done:
    free(A);
}

bool FN(conv_forward)(const ConvRun *run, const ConvShape *s, const T *X, const T *K, const T *bias, T *Y)
{
    FN(Job)
    job = { .s = s, .run = run, .X = X, .K = K, .bias = bias, .Y = Y, .columns = tile_columns(s, sizeof(T)) };
    kern_blas_threads(1);
    threads_run(conv_work(s) > THREADS_FROM ? run->threads : NULL, s->N, images_at_once(s),
                FN(forward_images), &job);
    return !job.failed;
}

static void FN(data_images)(void *context, Index from, Index to)
{
    FN(Job) *job = context;
    const ConvShape *s = job->s;
    Index Cg = s->C / s->groups, Fg = s->F / s->groups, K = s->kh * s->kw * Cg, P = s->Ho * s->Wo;
    bool direct = is_pointwise(s);
    T *A = direct ? NULL : FN(tile)(job);
    if (!direct && !A) return;
    for (Index n = from; n < to; n++) {
        for (Index g = 0; g < s->groups; g++) {
            T *x = job->Y + (n * s->C + g * Cg) * s->H * s->W;
            const T *G = job->G + (n * s->F + g * Fg) * P, *k = job->K + g * Fg * K;
            if (!direct) memset(x, 0, (size_t) (Cg * s->H * s->W) * sizeof(T));
            for (Index j0 = 0; j0 < s->Wo; j0 += job->columns) {
                Index j1 = j0 + job->columns < s->Wo ? j0 + job->columns : s->Wo, rows = (j1 - j0) * s->Ho;
                if (*job->run->interrupted) goto done;
                GEMM(CblasColMajor, CblasNoTrans, CblasTrans, (int) rows, (int) K, (int) Fg, 1,
                     G + j0 * s->Ho, (int) P, k, (int) K, 0, direct ? x + j0 * s->Ho : A,
                     (int) (direct ? P : rows));
                if (!direct) FN(scatter)(s, x, Cg, j0, j1, A);
            }
        }
    }
done:
    free(A);
}

bool FN(conv_data)(const ConvRun *run, const ConvShape *s, const T *G, const T *K, T *X)
{
    FN(Job) job = { .s = s, .run = run, .G = G, .K = K, .Y = X, .columns = tile_columns(s, sizeof(T)) };
    kern_blas_threads(1);
    threads_run(conv_work(s) > THREADS_FROM ? run->threads : NULL, s->N, images_at_once(s), FN(data_images),
                &job);
    return !job.failed;
}

/* Turns are chunks of images, each with sums of its own, which are added in order afterwards. */
static void FN(weights_chunks)(void *context, Index from, Index to)
{
    FN(Job) *job = context;
    const ConvShape *s = job->s;
    Index Cg = s->C / s->groups, Fg = s->F / s->groups, K = s->kh * s->kw * Cg, P = s->Ho * s->Wo,
          each = chunk_images(s);
    bool direct = is_pointwise(s);
    T *A = direct ? NULL : FN(tile)(job);
    if (!direct && !A) return;
    for (Index chunk = from; chunk < to; chunk++) {
        T *sums = job->partial + chunk * K * s->F;
        memset(sums, 0, (size_t) (K * s->F) * sizeof(T));
        for (Index n = chunk * each; n < s->N && n < (chunk + 1) * each; n++) {
            for (Index g = 0; g < s->groups; g++) {
                const T *x = job->X + (n * s->C + g * Cg) * s->H * s->W,
                        *G = job->G + (n * s->F + g * Fg) * P;
                for (Index j0 = 0; j0 < s->Wo; j0 += job->columns) {
                    Index j1 = j0 + job->columns < s->Wo ? j0 + job->columns : s->Wo,
                          rows = (j1 - j0) * s->Ho;
                    if (*job->run->interrupted) goto done;
                    if (!direct) FN(gather)(s, x, Cg, j0, j1, A);
                    GEMM(CblasColMajor, CblasTrans, CblasNoTrans, (int) K, (int) Fg, (int) rows, 1,
                         direct ? x + j0 * s->Ho : A, (int) (direct ? P : rows), G + j0 * s->Ho, (int) P, 1,
                         sums + g * Fg * K, (int) K);
                }
            }
        }
    }
done:
    free(A);
}

bool FN(conv_weights)(const ConvRun *run, const ConvShape *s, const T *X, const T *G, T *K)
{
    Index size = s->kh * s->kw * (s->C / s->groups) * s->F, each = chunk_images(s),
          chunks = (s->N + each - 1) / each;
    FN(Job) job = { .s = s, .run = run, .X = X, .G = G, .columns = tile_columns(s, sizeof(T)) };
    job.partial = chunks > 0 ? malloc((size_t) (chunks * size) * sizeof(T)) : NULL;
    memset(K, 0, (size_t) size * sizeof(T));
    if (chunks == 0) return true;
    if (!job.partial) return false;
    kern_blas_threads(1);
    threads_run(conv_work(s) > THREADS_FROM ? run->threads : NULL, chunks, 1, FN(weights_chunks), &job);
    for (Index c = 0; c < chunks && !job.failed; c++)
        for (Index k = 0; k < size; k++) K[k] += job.partial[c * size + k];
    free(job.partial);
    return !job.failed;
}

/* ---- pooling: turns are images of one channel ---- */

static inline T FN(larger)(T a, T b) { return ((b > a) | (b != b)) ? b : a; }

/* Windows of 2 x 2 side by side, none cut off: whole columns at a time. m: room for a column of X. */
TARGET_CLONES static void FN(max_pairs)(const ConvShape *s, const T *x, T *restrict y, T *restrict m)
{
    for (Index j = 0; j < s->Wo; j++, x += 2 * s->H, y += s->Ho) {
        for (Index i = 0; i < 2 * s->Ho; i++) m[i] = FN(larger)(x[i], x[i + s->H]);
        for (Index i = 0; i < s->Ho; i++) y[i] = FN(larger)(m[2 * i], m[2 * i + 1]);
    }
}

/* Row by row: (1,1), (1,2), (2,1), (2,2); the first of the largest gets all. No branches: which one it is cannot
 * be foretold. */
TARGET_CLONES static void FN(max_column_back)(Index n, const T *left, const T *right, const T *G,
                                              T *restrict gl, T *restrict gr)
{
    for (Index i = 0; i < n; i++) {
        T a = left[2 * i], b = right[2 * i], c = left[2 * i + 1], d = right[2 * i + 1], g = G[i];
        T most_above = b > a ? b : a, most_below = d > c ? d : c,
          most = most_below > most_above ? most_below : most_above;
        T but_a = a < most ? g : 0, but_b = b < most ? but_a : 0;
        gl[2 * i] = a < most ? 0 : g;
        gr[2 * i] = b < most ? 0 : but_a;
        gl[2 * i + 1] = c < most ? 0 : but_b;
        gr[2 * i + 1] = c < most ? but_b : 0;
    }
}

static void FN(max_pairs_back)(const ConvShape *s, const T *x, const T *G, T *restrict gx)
{
    if (2 * s->Ho < s->H || 2 * s->Wo < s->W) memset(gx, 0, (size_t) (s->W * s->H) * sizeof(T));
    for (Index j = 0; j < s->Wo; j++, x += 2 * s->H, gx += 2 * s->H, G += s->Ho)
        FN(max_column_back)(s->Ho, x, x + s->H, G, gx, gx + s->H);
}

static void FN(max_planes)(void *context, Index from, Index to)
{
    FN(Job) *job = context;
    const ConvShape *s = job->s;
    for (Index n = from; n < to; n++) {
        const T *x = job->X + n * s->H * s->W, *G = job->G ? job->G + n * s->Ho * s->Wo : NULL;
        T *y = job->Y + n * (G ? s->H * s->W : s->Ho * s->Wo);
        if (are_pairs(s)) {
            T m[PAIRS_MOST];
            if (G) FN(max_pairs_back)(s, x, G, y);
            else FN(max_pairs)(s, x, y, m);
            continue;
        }
        if (G) memset(y, 0, (size_t) (s->H * s->W) * sizeof(T));
        for (Index j = 0; j < s->Wo; j++) {
            Window w = window_of(s->sh, s->left, s->kw, s->dh, s->W, j);
            for (Index i = 0; i < s->Ho; i++) {
                Window h = window_of(s->sv, s->top, s->kh, s->dv, s->H, i);
                Index best = h.from + w.from * s->H;
                for (Index p = h.from; p < h.to; p += h.step)
                    for (Index q = w.from; q < w.to; q += w.step) {
                        T v = x[p + q * s->H];
                        if (v > x[best] || (v != v && x[best] == x[best])) best = p + q * s->H;
                    }
                bool some = has_elements(h) && has_elements(w);
                if (!G) y[i + j * s->Ho] = some ? x[best] : 0;
                else if (some) y[best] += G[i + j * s->Ho];
            }
        }
    }
}

static void FN(mean_planes)(void *context, Index from, Index to)
{
    FN(Job) *job = context;
    const ConvShape *s = job->s;
    for (Index n = from; n < to; n++) {
        const T *x = job->X ? job->X + n * s->H * s->W : NULL,
                *G = job->G ? job->G + n * s->Ho * s->Wo : NULL;
        T *y = job->Y + n * (G ? s->H * s->W : s->Ho * s->Wo);
        if (G) memset(y, 0, (size_t) (s->H * s->W) * sizeof(T));
        for (Index j = 0; j < s->Wo; j++) {
            Window w = window_of(s->sh, s->left, s->kw, 1, s->W, j);
            for (Index i = 0; i < s->Ho; i++) {
                Window h = window_of(s->sv, s->top, s->kh, 1, s->H, i);
                Index count = (h.to - h.from) * (w.to - w.from);
                if (count <= 0) {
                    if (!G) y[i + j * s->Ho] = 0;
                    continue;
                }
                T sum = 0, part = G ? G[i + j * s->Ho] / (T) count : 0;
                for (Index q = w.from; q < w.to; q++)
                    for (Index p = h.from; p < h.to; p++) {
                        if (G) y[p + q * s->H] += part;
                        else sum += x[p + q * s->H];
                    }
                if (!G) y[i + j * s->Ho] = sum / (T) count;
            }
        }
    }
}

static void FN(pool)(const ConvRun *run, FN(Job) * job, ThreadsBody body)
{
    const ConvShape *s = job->s;
    Index plane = s->Ho * s->Wo * s->kh * s->kw, grain = plane > 0 && plane < 20000 ? 20000 / plane + 1 : 1;
    threads_run(plane * s->C * s->N > 100000 ? run->threads : NULL, s->C * s->N, grain, body, job);
}

void FN(pool_max)(const ConvRun *run, const ConvShape *s, const T *X, T *Y)
{
    FN(Job) job = { .s = s, .run = run, .X = X, .Y = Y };
    FN(pool)(run, &job, FN(max_planes));
}
void FN(pool_mean)(const ConvRun *run, const ConvShape *s, const T *X, T *Y)
{
    FN(Job) job = { .s = s, .run = run, .X = X, .Y = Y };
    FN(pool)(run, &job, FN(mean_planes));
}
void FN(pool_max_back)(const ConvRun *run, const ConvShape *s, const T *X, const T *G, T *gX)
{
    FN(Job) job = { .s = s, .run = run, .X = X, .G = G, .Y = gX };
    FN(pool)(run, &job, FN(max_planes));
}
void FN(pool_mean_back)(const ConvRun *run, const ConvShape *s, const T *G, T *gX)
{
    FN(Job) job = { .s = s, .run = run, .G = G, .Y = gX };
    FN(pool)(run, &job, FN(mean_planes));
}
