/* The output layer of a block of B examples: from its sums to outputs, cost and delta = d(cost)/d(sums), not
 * yet divided by the number of examples. Included with T, FN, EXP and PRODUCT_TERMS defined.
 *   Z       B x k   in: sums; out: outputs h
 *   Y       B x k   targets, leading dimension ldy
 *   w       B       weights of the examples, NULL: all 1
 *   D       B x k   out: delta, NULL: not wanted
 *   scratch 4 B
 * Read through restricted pointers: they do not overlap.
 * Cross-entropy is computed from the sums, never from log (h): log (1 + exp (z)) = max (z, 0) + log (1 + exp
 * (-|z|)). The second terms of a row are multiplied up before one logarithm is taken: none is above 2, so
 * PRODUCT_TERMS of them do not overflow, and a product rounds no worse than a sum of as many terms. */

typedef struct FN(Outputs) {
    NetAct act;
    Index B, k, ldy;
    T *Z;
    const T *Y, *w;
    T *D, *scratch;
} FN(Outputs);

static double FN(weighted_sum)(Index B, const T *x, const T *w)
{
    double sum = 0;
    if (w)
        for (Index i = 0; i < B; i++) sum += (double) w[i] * (double) x[i];
    else
        for (Index i = 0; i < B; i++) sum += (double) x[i];
    return sum;
}

/* sum += log (product), product = 1 */
static void FN(fold_product)(Index B, T *restrict product, T *restrict sum)
{
    enum { TILE = 256 };
    double p[TILE];
    for (Index from = 0; from < B; from += TILE) {
        Index n = B - from < TILE ? B - from : TILE;
        for (Index i = 0; i < n; i++) p[i] = (double) product[from + i];
        kern_log_f64(n, p, p);
        for (Index i = 0; i < n; i++) {
            sum[from + i] += (T) p[i];
            product[from + i] = 1;
        }
    }
}

/* Targets t in 0..1 against the logistic function of scale * z. h is z (linear), the logistic function, or
 * with scale 2 tanh z = 2 g(2z) - 1, whose targets lie in -1..1: t = (1 + y)/2. */
static double FN(logistic_cost)(const FN(Outputs) *o)
{
    NetAct act = o->act;
    Index B = o->B, k = o->k, ldy = o->ldy;
    T *restrict Z = o->Z, *restrict D = o->D, *restrict scratch = o->scratch;
    const T *restrict Y = o->Y, *w = o->w;
    T *restrict cost = scratch, *restrict product = scratch + B, *restrict e = scratch + 2 * B;
    bool is_tanh = act == NET_TANH, is_linear = act == NET_LINEAR;
    T scale = is_tanh ? 2 : 1;
    Index terms = 0;
    for (Index i = 0; i < B; i++) {
        cost[i] = 0;
        product[i] = 1;
    }
    for (Index j = 0; j < k; j++) {
        T *restrict z = Z + j * B;
        const T *restrict y = Y + j * ldy;
        for (Index i = 0; i < B; i++) e[i] = z[i] < (T) 0 ? scale * z[i] : -(scale * z[i]);
        EXP(B, e, e);
        for (Index i = 0; i < B; i++) {
            T x = scale * z[i], t = is_tanh ? ((T) 1 + y[i]) * (T) 0.5 : y[i], d = (T) 1 + e[i];
            T g = (x < (T) 0 ? e[i] : (T) 1) / d;
            cost[i] += (x > (T) 0 ? x : (T) 0) - t * x;
            product[i] *= d;
            e[i] = g;
        }
        /* one more pass each: the common case, the logistic function, stays free of choices */
        if (D)
            for (Index i = 0; i < B; i++)
                D[i + j * B] = is_tanh ? ((T) 2 * e[i] - (T) 1) - y[i] : e[i] - y[i];
        if (is_tanh) for (Index i = 0; i < B; i++) z[i] = (T) 2 * e[i] - (T) 1;
        else if (!is_linear) for (Index i = 0; i < B; i++) z[i] = e[i];
        if (++terms == PRODUCT_TERMS || j == k - 1) {
            FN(fold_product)(B, product, cost);
            terms = 0;
        }
    }
    return FN(weighted_sum)(B, cost, w);
}

/* -sum y log (softmax (z)), log (softmax (z)_j) = z_j - log (sum exp (z)) */
static double FN(softmax_cost)(const FN(Outputs) *o)
{
    Index B = o->B, k = o->k, ldy = o->ldy;
    T *restrict Z = o->Z, *restrict D = o->D, *restrict scratch = o->scratch;
    const T *restrict Y = o->Y, *w = o->w;
    T *restrict top = scratch, *restrict sum = scratch + B, *restrict cost = scratch + 2 * B,
                *restrict total = scratch + 3 * B;
    for (Index i = 0; i < B; i++) {
        top[i] = Z[i];
        sum[i] = cost[i] = total[i] = 0;
    }
    for (Index j = 1; j < k; j++)
        for (Index i = 0; i < B; i++) top[i] = Z[i + j * B] > top[i] ? Z[i + j * B] : top[i];
    for (Index j = 0; j < k; j++) {
        T *restrict z = Z + j * B;
        const T *restrict y = Y + j * ldy;
        for (Index i = 0; i < B; i++) {
            z[i] -= top[i];
            cost[i] -= y[i] * z[i];
            total[i] += y[i];
        }
        EXP(B, z, z);
        for (Index i = 0; i < B; i++) sum[i] += z[i];
    }
    for (Index i = 0; i < B; i++) {
        top[i] = sum[i];
        sum[i] = (T) 1 / sum[i];
    }
    for (Index j = 0; j < k; j++)
        for (Index i = 0; i < B; i++) Z[i + j * B] *= sum[i];
    if (D)
        for (Index j = 0; j < k; j++)
            for (Index i = 0; i < B; i++) D[i + j * B] = total[i] * Z[i + j * B] - Y[i + j * ldy];
    /* cost += total * log (sum) */
    for (Index i = 0; i < B; i++) sum[i] = 0;
    FN(fold_product)(B, top, sum);
    for (Index i = 0; i < B; i++) cost[i] += total[i] * sum[i];
    return FN(weighted_sum)(B, cost, w);
}

/* Half the squared distance. */
static double FN(squared_cost)(const FN(Outputs) *o)
{
    NetAct act = o->act;
    Index B = o->B, k = o->k, ldy = o->ldy;
    T *restrict Z = o->Z, *restrict D = o->D, *restrict scratch = o->scratch;
    const T *restrict Y = o->Y, *w = o->w;
    T *restrict cost = scratch, *restrict mean = scratch + B;
    if (act == NET_SOFTMAX) FN(net_softmax)(B, k, Z, B, scratch + 2 * B);
    else FN(net_act)(act, 0, B * k, Z);
    for (Index i = 0; i < B; i++) cost[i] = mean[i] = 0;
    for (Index j = 0; j < k; j++)
        for (Index i = 0; i < B; i++) {
            T d = Z[i + j * B] - Y[i + j * ldy];
            cost[i] += (T) 0.5 * d * d;
            mean[i] += d * Z[i + j * B];
            if (D) D[i + j * B] = d;
        }
    /* softmax's Jacobian: p_j (d_j - sum p d) */
    if (D && act == NET_SOFTMAX)
        for (Index j = 0; j < k; j++)
            for (Index i = 0; i < B; i++) D[i + j * B] = Z[i + j * B] * (D[i + j * B] - mean[i]);
    else if (D)
        FN(net_act_back)(act, 0, B * k, Z, D);
    return FN(weighted_sum)(B, cost, w);
}
