/* Recurrent layers for one class of numbers. T, FN, GEMM, EXP, TANH. */

/* A factor, or the result, of a product: where it lies, its leading dimension, and whether it enters
 * transposed. */
typedef struct FN(Factor) {
    const T *data;
    Index ld;
    bool trans;
} FN(Factor);
typedef struct FN(Product) {
    T *data;
    Index ld;
    T beta;
} FN(Product);

static FN(Factor) FN(plain)(const T *data, Index ld) { return (FN(Factor)){ data, ld, false }; }
static FN(Factor) FN(turned)(const T *data, Index ld) { return (FN(Factor)){ data, ld, true }; }

/* C = op (A) op (B) + beta C: m x k times k x n */
static void FN(product)(Index m, Index n, Index k, FN(Factor) A, FN(Factor) B, FN(Product) C)
{
    if (m == 0 || n == 0) return;
    if (k == 0) {
        for (Index j = 0; j < n && C.beta == 0; j++) memset(C.data + j * C.ld, 0, (size_t) m * sizeof(T));
        return;
    }
    GEMM(CblasColMajor, A.trans ? CblasTrans : CblasNoTrans, B.trans ? CblasTrans : CblasNoTrans, (int) m,
         (int) n, (int) k, 1, A.data, (int) A.ld, B.data, (int) B.ld, C.beta, C.data, (int) C.ld);
}

/* Rows from .. to of a matrix with ld rows and n columns, together in scratch and back. */
static void FN(take_rows)(const T *Z, Index ld, Index from, Index to, Index n, T *scratch)
{
    for (Index j = 0; j < n; j++)
        memcpy(scratch + j * (to - from), Z + j * ld + from, (size_t) (to - from) * sizeof(T));
}
static void FN(put_rows)(T *Z, Index ld, Index from, Index to, Index n, const T *scratch)
{
    for (Index j = 0; j < n; j++)
        memcpy(Z + j * ld + from, scratch + j * (to - from), (size_t) (to - from) * sizeof(T));
}

static void FN(sigmoid_rows)(T *Z, Index ld, Index from, Index to, Index n, T *scratch)
{
    Index count = (to - from) * n;
    FN(take_rows)(Z, ld, from, to, n, scratch);
    for (Index k = 0; k < count; k++) scratch[k] = -scratch[k];
    EXP(count, scratch, scratch);
    for (Index k = 0; k < count; k++) scratch[k] = 1 / (1 + scratch[k]);
    FN(put_rows)(Z, ld, from, to, n, scratch);
}

static void FN(tanh_rows)(T *Z, Index ld, Index from, Index to, Index n, T *scratch)
{
    FN(take_rows)(Z, ld, from, to, n, scratch);
    TANH((to - from) * n, scratch, scratch);
    FN(put_rows)(Z, ld, from, to, n, scratch);
}

static void FN(lstm_step)(const RecurrentShape *s, T *Z, const T *c_before, T *c, T *h, T *scratch)
{
    Index H = s->H, n = s->N;
    FN(sigmoid_rows)(Z, 4 * H, 0, 2 * H, n, scratch);
    FN(tanh_rows)(Z, 4 * H, 2 * H, 3 * H, n, scratch);
    FN(sigmoid_rows)(Z, 4 * H, 3 * H, 4 * H, n, scratch);
    for (Index j = 0; j < n; j++)
        for (Index k = 0; k < H; k++) {
            const T *z = Z + j * 4 * H + k;
            c[j * H + k] = z[H] * (c_before ? c_before[j * H + k] : 0) + z[0] * z[2 * H];
        }
    TANH(H * n, c, h);
    for (Index j = 0; j < n; j++)
        for (Index k = 0; k < H; k++) h[j * H + k] *= Z[j * 4 * H + 3 * H + k];
}

/* The sums of r and z are complete, those of n hold the input's part; inner: see recurrent.h. */
static void FN(gru_step)(const RecurrentShape *s, const FN(Recurrent) * r, T *Z, const T *before, T *inner,
                         T *h)
{
    Index H = s->H, n = s->N, ld = 3 * H;
    const T *b2 = s->two_biases ? r->b + ld : NULL;
    FN(sigmoid_rows)(Z, ld, 0, 2 * H, n, r->scratch);
    if (s->kind == RECURRENT_GRU) {
        for (Index j = 0; j < n; j++)
            for (Index k = 0; k < H; k++) {
                inner[j * H + k] += b2 ? b2[2 * H + k] : 0;
                Z[j * ld + 2 * H + k] += Z[j * ld + k] * inner[j * H + k];
            }
    } else {
        for (Index j = 0; j < n; j++)
            for (Index k = 0; k < H; k++) {
                inner[j * H + k] = Z[j * ld + k] * (before ? before[j * H + k] : 0);
                Z[j * ld + 2 * H + k] += b2 ? b2[2 * H + k] : 0;
            }
        FN(product)
        (H, n, H, FN(plain)(r->Wh + 2 * H, ld), FN(plain)(inner, H), (FN(Product)){ Z + 2 * H, ld, 1 });
    }
    FN(tanh_rows)(Z, ld, 2 * H, 3 * H, n, r->scratch);
    for (Index j = 0; j < n; j++)
        for (Index k = 0; k < H; k++) {
            T z = Z[j * ld + H + k], c = Z[j * ld + 2 * H + k];
            h[j * H + k] = (1 - z) * c + z * (before ? before[j * H + k] : 0);
        }
}

void FN(recurrent_forward)(const RecurrentShape *s, const FN(Recurrent) * r)
{
    Index H = s->H, n = s->N, ld = recurrent_gates(s->kind) * H;
    bool gru = s->kind >= RECURRENT_GRU;
    kern_blas_threads((double) ld * (double) (n * s->steps) * (double) s->C);
    /* the inputs of all steps at once */
    FN(product)
    (ld, n * s->steps, s->C, FN(plain)(r->Wx, ld), FN(plain)(r->X, s->C), (FN(Product)){ r->gates, ld, 0 });
    kern_blas_threads(1);
    for (Index j = 0; j < n * s->steps; j++)
        for (Index k = 0; k < ld; k++)
            r->gates[j * ld + k] += r->b[k] + (s->two_biases && !(gru && k >= 2 * H) ? r->b[ld + k] : 0);
    for (Index t = 0; t < s->steps; t++) {
        T *Z = r->gates + t * ld * n, *h = r->Y + t * H * n, *inner = gru ? r->inner + t * H * n : NULL;
        const T *before = t > 0 ? h - H * n : r->h0;
        if (gru) {
            /* r and z; and of n what they multiply, apart */
            if (before)
                FN(product)
                (2 * H, n, H, FN(plain)(r->Wh, ld), FN(plain)(before, H), (FN(Product)){ Z, ld, 1 });
            if (s->kind == RECURRENT_GRU && before)
                FN(product)
                (H, n, H, FN(plain)(r->Wh + 2 * H, ld), FN(plain)(before, H), (FN(Product)){ inner, H, 0 });
            else memset(inner, 0, (size_t) (H * n) * sizeof(T));
            FN(gru_step)(s, r, Z, before, inner, h);
            continue;
        }
        if (before)
            FN(product)(ld, n, H, FN(plain)(r->Wh, ld), FN(plain)(before, H), (FN(Product)){ Z, ld, 1 });
        if (s->kind == RECURRENT_LSTM) {
            T *c = r->cells + t * H * n;
            FN(lstm_step)(s, Z, t > 0 ? c - H * n : r->c0, c, h, r->scratch);
        } else {
            if (s->kind == RECURRENT_TANH) TANH(H * n, Z, Z);
            else
                for (Index k = 0; k < H * n; k++) Z[k] = Z[k] > 0 || Z[k] != Z[k] ? Z[k] : 0;
            memcpy(h, Z, (size_t) (H * n) * sizeof(T));
        }
    }
}

/* dh, dc: gradients of h and c after the step; then of those before it, but for what comes through the
 * products. */
static void FN(lstm_back)(const RecurrentShape *s, const FN(Recurrent) * r, const FN(RecurrentBack) * g,
                          Index t)
{
    Index H = s->H, n = s->N, ld = 4 * H;
    const T *Z = r->gates + t * ld * n, *c = r->cells + t * H * n, *c_before = t > 0 ? c - H * n : r->c0;
    T *d = g->dZ + t * ld * n, *tanh_c = r->scratch;
    TANH(H * n, c, tanh_c);
    for (Index j = 0; j < n; j++)
        for (Index k = 0; k < H; k++) {
            Index at = j * H + k;
            T i = Z[j * ld + k], f = Z[j * ld + H + k], u = Z[j * ld + 2 * H + k], o = Z[j * ld + 3 * H + k];
            T dc = g->dc[at] + g->dh[at] * o * (1 - tanh_c[at] * tanh_c[at]);
            d[j * ld + k] = dc * u * i * (1 - i);
            d[j * ld + H + k] = c_before ? dc * c_before[at] * f * (1 - f) : 0;
            d[j * ld + 2 * H + k] = dc * i * (1 - u * u);
            d[j * ld + 3 * H + k] = g->dh[at] * tanh_c[at] * o * (1 - o);
            g->dc[at] = dc * f;
            g->dh[at] = 0;
        }
}

static void FN(gru_back)(const RecurrentShape *s, const FN(Recurrent) * r, const FN(RecurrentBack) * g,
                         Index t)
{
    Index H = s->H, n = s->N, ld = 3 * H;
    bool after = s->kind == RECURRENT_GRU;
    const T *Z = r->gates + t * ld * n, *inner = r->inner + t * H * n,
            *before = t > 0 ? r->Y + (t - 1) * H * n : r->h0;
    T *d = g->dZ + t * ld * n, *dr = g->dR + t * ld * n, *back = r->scratch;
    for (Index j = 0; j < n; j++)
        for (Index k = 0; k < H; k++) {
            Index at = j * H + k;
            T z = Z[j * ld + H + k], c = Z[j * ld + 2 * H + k], dh = g->dh[at], h = before ? before[at] : 0;
            T dn = dh * (1 - z) * (1 - c * c);
            d[j * ld + H + k] = dh * (h - c) * z * (1 - z);
            d[j * ld + 2 * H + k] = dn;
            g->dh[at] = dh * z;
        }
    if (!after)
        FN(product)
        (H, n, H, FN(turned)(r->Wh + 2 * H, ld), FN(plain)(d + 2 * H, ld),
         (FN(Product)){ back, H, 0 }); /* of r h- */
    for (Index j = 0; j < n; j++)
        for (Index k = 0; k < H; k++) {
            Index at = j * H + k;
            T gate = Z[j * ld + k], dn = d[j * ld + 2 * H + k], h = before ? before[at] : 0;
            T to_gate = after ? dn * inner[at] : back[at] * h;
            d[j * ld + k] = to_gate * gate * (1 - gate);
            if (!after) g->dh[at] += back[at] * gate;
            dr[j * ld + k] = d[j * ld + k];
            dr[j * ld + H + k] = d[j * ld + H + k];
            dr[j * ld + 2 * H + k] = after ? dn * gate : dn;
        }
}

void FN(recurrent_backward)(const RecurrentShape *s, const FN(Recurrent) * r, const FN(RecurrentBack) * g)
{
    Index H = s->H, n = s->N, ld = recurrent_gates(s->kind) * H, size = H * n;
    bool gru = s->kind >= RECURRENT_GRU, before_mode = s->kind == RECURRENT_GRU_BEFORE;
    kern_blas_threads(1);
    for (Index k = 0; k < size; k++) {
        g->dh[k] = g->gh ? g->gh[k] : 0;
        g->dc[k] = g->gc ? g->gc[k] : 0;
    }
    for (Index t = s->steps - 1; t >= 0; t--) {
        T *d = g->dZ + t * ld * n;
        const T *h = r->Y + t * size;
        for (Index k = 0; k < size && g->gY; k++) g->dh[k] += g->gY[t * size + k];
        if (gru) {
            FN(gru_back)(s, r, g, t);
            d = g->dR + t * ld * n;
        } else if (s->kind == RECURRENT_LSTM) {
            FN(lstm_back)(s, r, g, t);
        } else {
            for (Index k = 0; k < size; k++) {
                d[k] = g->dh[k] * (s->kind == RECURRENT_TANH ? 1 - h[k] * h[k] : (T) (h[k] > 0));
                g->dh[k] = 0;
            }
        }
        /* through Wh; of GRU_BEFORE's n it is done already */
        FN(product)
        (H, n, before_mode ? 2 * H : ld, FN(turned)(r->Wh, ld), FN(plain)(d, ld),
         (FN(Product)){ g->dh, H, 1 });
        if (t > 0) memcpy(g->before + t * size, r->Y + (t - 1) * size, (size_t) size * sizeof(T));
        else if (r->h0) memcpy(g->before, r->h0, (size_t) size * sizeof(T));
        else memset(g->before, 0, (size_t) size * sizeof(T));
    }
    memcpy(g->gh0, g->dh, (size_t) size * sizeof(T));
    memcpy(g->gc0, g->dc, (size_t) size * sizeof(T));
    double work = (double) ld * (double) (n * s->steps) * (double) s->C;
    kern_blas_threads(work);
    FN(product)
    (ld, s->C, n * s->steps, FN(plain)(g->dZ, ld), FN(turned)(r->X, s->C), (FN(Product)){ g->gWx, ld, 0 });
    FN(product)
    (s->C, n * s->steps, ld, FN(turned)(r->Wx, ld), FN(plain)(g->dZ, ld), (FN(Product)){ g->gX, s->C, 0 });
    FN(product)
    (before_mode ? 2 * H : ld, H, n * s->steps, FN(plain)(g->dR, ld), FN(turned)(g->before, H),
     (FN(Product)){ g->gWh, ld, 0 });
    if (before_mode)
        FN(product)
        (H, H, n * s->steps, FN(plain)(g->dZ + 2 * H, ld), FN(turned)(r->inner, H),
         (FN(Product)){ g->gWh + 2 * H, ld, 0 });
    for (Index k = 0; k < ld; k++) {
        T sum = 0, inner = 0;
        for (Index j = 0; j < n * s->steps; j++) {
            sum += g->dZ[j * ld + k];
            inner += g->dR[j * ld + k];
        }
        g->gb[k] = sum;
        if (s->two_biases) g->gb[ld + k] = inner;
    }
}
