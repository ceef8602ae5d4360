/* One pass through a network for one class: included with T, FN, GEMM, GEMV... defined by pass.c. */

typedef struct FN(Work) {
    const Net *net;
    const T *theta;
    const NetData *data;
    NetPass *pass;
    Index B;                 /* examples in a full block */
    T *X, *Y;                /* gathered examples, built targets; NULL where the block lies in the data */
    T **a, **delta;          /* a[l], delta[l]: B x s(l), l >= 1; columns follow each other without gaps */
    T *w, *scratch, *strips;
    double J;
} FN(Work);

/* Theta without its bias column, and the bias column itself. */
static inline const T *FN(weights)(const FN(Work) *k, int l) { return k->theta + k->net->at[l] + k->net->s[l + 1]; }
static inline const T *FN(bias)(const FN(Work) *k, int l) { return k->theta + k->net->at[l]; }

/* The block's examples in the form the products want; *trans: an example a column. */
static const T *FN(block_inputs)(FN(Work) *k, Index from, Index b, bool *trans, Index *ld)
{
    const NetData *d = k->data;
    const T *X = d->X;
    Index n = k->net->s[0];
    if (!d->rows) from += d->first;
    *trans = d->example_a_column;
    *ld = *trans ? n : d->m;
    if (!k->X) return *trans ? X + from * n : X + from;
    *trans = false;
    *ld = gathered_ld(b);
    if (d->example_a_column) {
        for (Index i = 0; i < b; i += 8) {
            Index to = b - i < 8 ? b : i + 8;
            const T *x[8];
            for (Index r = i; r < to; r++) x[r - i] = X + (d->rows ? d->rows[from + r] : from + r) * n;
            if (to == i + 8)
                for (Index j = 0; j < n; j++)
                    for (Index r = 0; r < 8; r++) k->X[i + r + j * *ld] = x[r][j];
            else
                for (Index j = 0; j < n; j++)
                    for (Index r = i; r < to; r++) k->X[r + j * *ld] = x[r - i][j];
        }
    } else if (d->rows) {
        for (Index j = 0; j < n; j++)
            for (Index i = 0; i < b; i++) k->X[i + j * *ld] = X[d->rows[from + i] + j * d->m];
    } else {
        for (Index j = 0; j < n; j++) memcpy(k->X + j * *ld, X + from + j * d->m, (size_t) b * sizeof(T));
    }
    return k->X;
}

static const T *FN(block_targets)(FN(Work) *k, Index from, Index b, Index *ld)
{
    const NetData *d = k->data;
    const Net *net = k->net;
    Index n = net->s[net->L - 1];
    if (!d->rows) from += d->first;
    *ld = b;
    if (d->labels) {
        T off = net->act[net->L - 1] == NET_TANH ? -1 : 0;
        for (Index i = 0; i < b * n; i++) k->Y[i] = off;
        for (Index i = 0; i < b; i++) k->Y[i + b * d->labels[d->rows ? d->rows[from + i] : from + i]] = 1;
        return k->Y;
    }
    const T *Y = d->Y;
    if (!d->rows) {
        *ld = d->m;
        return Y + from;
    }
    for (Index j = 0; j < n; j++)
        for (Index i = 0; i < b; i++) k->Y[i + j * b] = Y[d->rows[from + i] + j * d->m];
    return k->Y;
}

/* w: for each example the class weights, weighted by its targets. */
static void FN(block_class_weights)(FN(Work) *k, Index b, const T *Y, Index ldy)
{
    const Net *net = k->net;
    bool is_tanh = net->act[net->L - 1] == NET_TANH;
    for (Index i = 0; i < b; i++) k->w[i] = 0;
    for (Index j = 0; j < net->s[net->L - 1]; j++) {
        T c = (T) k->data->class_weights[j];
        for (Index i = 0; i < b; i++)
            k->w[i] += c * (is_tanh ? ((T) 1 + Y[i + j * ldy]) * (T) 0.5 : Y[i + j * ldy]);
    }
}

/* What comes into a layer for b examples: in, b x p with leading dimension ld; trans: p x b. */
typedef struct FN(Inputs) {
    const T *in;
    Index b, ld;
    bool trans;
} FN(Inputs);

/* out (b x n, dense) = bias + in * weights' */
static void FN(layer_sums)(FN(Work) *k, int l, FN(Inputs) x, T *out)
{
    const T *in = x.in;
    bool trans = x.trans;
    Index b = x.b, ld = x.ld, n = k->net->s[l + 1], p = k->net->s[l];
    const T *bias = FN(bias)(k, l), *W = FN(weights)(k, l);
    if (!trans && FN(strips_product)((FN(Tall)) { b, p, in, ld }, (FN(Narrow)) { n, W, 1, n, bias }, out, k->strips))
        return;
    for (Index j = 0; j < n; j++)
        for (Index i = 0; i < b; i++) out[i + j * b] = bias[j];
    kern_blas_threads((double) b * (double) n * (double) p);
    if (n == 1)
        GEMV(CblasColMajor, trans ? CblasTrans : CblasNoTrans, (int) (trans ? p : b), (int) (trans ? b : p),
             1, in, (int) ld, W, 1, 1, out, 1);
    else
        GEMM(CblasColMajor, trans ? CblasTrans : CblasNoTrans, CblasTrans, (int) b, (int) n, (int) p, 1, in,
             (int) ld, W, (int) n, 1, out, (int) b);
}

/* In eight parts, which vector instructions add at once. */
static T FN(sum)(Index n, const T *x)
{
    T part[8] = { 0 }, rest = 0;
    Index i = 0;
    for (; i + 8 <= n; i += 8)
        for (int r = 0; r < 8; r++) part[r] += x[i + r];
    for (; i < n; i++) rest += x[i];
    return ((part[0] + part[1]) + (part[2] + part[3])) + ((part[4] + part[5]) + (part[6] + part[7])) + rest;
}

/* grad of the weights from layer l += delta' * [1 in]; the first block overwrites. */
static void FN(layer_grad)(FN(Work) *k, int l, FN(Inputs) x, bool first)
{
    const T *in = x.in;
    bool trans = x.trans;
    Index b = x.b, ld = x.ld, n = k->net->s[l + 1], p = k->net->s[l];
    T *g = (T *) k->pass->grad + k->net->at[l];
    const T *D = k->delta[l + 1];
    T beta = first ? 0 : 1;
    for (Index j = 0; j < n; j++) {
        T sum = FN(sum)(b, D + j * b);
        g[j] = first ? sum : g[j] + sum;
    }
    if (!trans && FN(strips_grad)((FN(Tall)) { b, p, in, ld }, D, (FN(Gradient)) { n, g + n, n, !first }, k->strips))
        return;
    if (n == 1)
        GEMV(CblasColMajor, trans ? CblasNoTrans : CblasTrans, (int) (trans ? p : b), (int) (trans ? b : p),
             1, in, (int) ld, D, 1, beta, g + n, 1);
    else
        GEMM(CblasColMajor, CblasTrans, trans ? CblasTrans : CblasNoTrans, (int) n, (int) p, (int) b, 1, D,
             (int) b, in, (int) ld, beta, g + n, (int) n);
}

/* Rows from .. from + b of a result with all examples. */
static void FN(copy_out)(void *to, Index ld, Index from, Index b, Index n, const T *x)
{
    T *y = (T *) to + from;
    for (Index j = 0; j < n; j++) memcpy(y + j * ld, x + j * b, (size_t) b * sizeof(T));
}

static void FN(block_pass)(FN(Work) *k, Index from, Index b)
{
    const Net *net = k->net;
    NetPass *pass = k->pass;
    int L = net->L;
    Index rows = k->data->nrows, ldx, ldy;
    bool trans;
    const T *X = FN(block_inputs)(k, from, b, &trans, &ldx);
    FN(Inputs) first = { X, b, ldx, trans };
    for (int l = 1; l < L; l++) {
        Index n = net->s[l];
        FN(layer_sums)(k, l - 1, l == 1 ? first : (FN(Inputs)) { k->a[l - 1], b, b, false }, k->a[l]);
        if (l == 1)
            for (Index i = 0; i < b; i++) pass->nan_seen |= k->a[1][i] != k->a[1][i];
        if (pass->z) FN(copy_out)(pass->z[l], rows, from, b, n, k->a[l]);
        if (l < L - 1) {
            FN(net_act)(net->act[l], net->leak, b * n, k->a[l]);
            if (pass->a) FN(copy_out)(pass->a[l], rows, from, b, n, k->a[l]);
        }
    }
    Index n = net->s[L - 1];
    NetAct act = net->act[L - 1];
    T *Z = k->a[L - 1], *D = pass->grad ? k->delta[L - 1] : NULL;
    if (pass->wants_cost) {
        const T *Y = FN(block_targets)(k, from, b, &ldy), *w = NULL;
        if (k->data->class_weights) {
            FN(block_class_weights)(k, b, Y, ldy);
            w = k->w;
        }
        FN(Outputs) outputs = { act, b, n, ldy, Z, Y, w, D, k->scratch };
        if (net->cost == NET_SQUARED) k->J += FN(squared_cost)(&outputs);
        else if (act == NET_SOFTMAX) k->J += FN(softmax_cost)(&outputs);
        else k->J += FN(logistic_cost)(&outputs);
        if (w && D)
            for (Index j = 0; j < n; j++)
                for (Index i = 0; i < b; i++) D[i + j * b] *= w[i];
    } else if (act == NET_SOFTMAX) {
        FN(net_softmax)(b, n, Z, b, k->scratch);
    } else {
        FN(net_act)(act, net->leak, b * n, Z);
    }
    if (pass->H) FN(copy_out)(pass->H, rows, from, b, n, Z);
    if (pass->a) FN(copy_out)(pass->a[L - 1], rows, from, b, n, Z);
    if (!pass->grad) return;
    for (int l = L - 2; l >= 0; l--) {
        Index wide = net->s[l + 1], narrow = net->s[l];
        FN(layer_grad)(k, l, l == 0 ? first : (FN(Inputs)) { k->a[l], b, b, false }, from == 0);
        if (pass->delta) FN(copy_out)(pass->delta[l + 1], rows, from, b, wide, k->delta[l + 1]);
        if (l == 0) break;
        const T *W = FN(weights)(k, l);
        FN(Tall) deltas = { b, wide, k->delta[l + 1], b };
        if (!FN(strips_product)(deltas, (FN(Narrow)) { narrow, W, wide, 1, NULL }, k->delta[l], k->strips))
            GEMM(CblasColMajor, CblasNoTrans, CblasNoTrans, (int) b, (int) narrow, (int) wide, 1,
                 k->delta[l + 1], (int) b, W, (int) wide, 0, k->delta[l], (int) b);
        FN(net_act_back)(net->act[l], net->leak, b * narrow, k->a[l], k->delta[l]);
    }
}

/* Divide by the number of examples and add the weights' share. */
static void FN(regularize)(const Net *net, const T *theta, double count, double lambda, NetPass *pass)
{
    T *g = pass->grad, scale = (T) (count > 0 ? 1 / count : 1);
    double decay = net->cost == NET_SQUARED ? lambda : count > 0 ? lambda / count : 0, squares = 0;
    for (int l = 0; l + 1 < net->L; l++) {
        Index n = net->s[l + 1], from = net->at[l], end = from + n * (net->s[l] + 1);
        if (g)
            for (Index i = from; i < from + n; i++) g[i] *= scale;
        if (g && decay != 0)
            for (Index i = from + n; i < end; i++) g[i] = scale * g[i] + (T) decay * theta[i];
        else if (g)
            for (Index i = from + n; i < end; i++) g[i] *= scale;
        if (decay != 0) squares += FN(sum_squares)(end - from - n, theta + from + n);
    }
    if (count > 0) pass->J /= count;
    if (decay != 0) pass->J += 0.5 * decay * squares;
}

bool FN(net_pass)(const Net *net, const T *theta, const NetData *data, double lambda, NetPass *pass)
{
    int L = net->L;
    Index width = 0, n_out = net->s[L - 1];
    for (int l = 1; l < L; l++) width += net->s[l];
    Index B = block_size(net, data->nrows, sizeof(T));
    FN(Work) k = { .net = net, .theta = theta, .data = data, .pass = pass, .B = B };
    bool gather = must_gather(net, data, sizeof(T));
    Index strips = strips_scratch(B, widest_layer(net));
    size_t own = (size_t) B * (size_t) (width * (pass->grad ? 2 : 1) + 5) + (size_t) strips;
    if (gather) own += (size_t) gathered_ld(B) * (size_t) net->s[0];
    if (data->rows || data->labels) own += (size_t) B * (size_t) n_out;
    T *memory = block_alloc(own * sizeof(T)), *next = memory;
    T **pointers = mem_alloc(2 * (size_t) L * sizeof *pointers);
    if (memory) {
        k.a = pointers;
        k.delta = pointers + L;
        for (int l = 1; l < L; l++) {
            k.a[l] = next;
            next += B * net->s[l];
        }
        for (int l = 1; pass->grad && l < L; l++) {
            k.delta[l] = next;
            next += B * net->s[l];
        }
        k.w = next;
        k.scratch = next + B;
        next += 5 * B;
        k.strips = next;
        next += strips;
        if (gather) {
            k.X = next;
            next += gathered_ld(B) * net->s[0];
        }
        k.Y = next;
        if (pass->grad && data->nrows == 0) memset(pass->grad, 0, (size_t) net->ntheta * sizeof(T));
        for (Index from = 0; from < data->nrows; from += B)
            FN(block_pass)(&k, from, data->nrows - from < B ? data->nrows - from : B);
        pass->J = k.J;
        if (pass->Delta) memcpy(pass->Delta, pass->grad, (size_t) net->ntheta * sizeof(T));
        if (pass->wants_cost) FN(regularize)(net, theta, (double) data->nrows, lambda, pass);
    }
    mem_free(pointers);
    free(memory);
    return memory != NULL;
}
