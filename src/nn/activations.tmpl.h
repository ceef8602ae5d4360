/* The layers' functions for one class: included with T, FN (name) and EXP defined. Vector instructions come
 * from the compiler, hence the plain loops without branches. */

/* tanh as Cody and Waite compute it (Software Manual for the Elementary Functions, chapter 13): a rational
 * function near 0, where 1 - 2/(1 + exp (2x)) loses its digits. */
static void FN(tanh_tile)(Index n, T *restrict z, T *restrict e)
{
    for (Index i = 0; i < n; i++) e[i] = (T) 2 * z[i];
    EXP(n, e, e);
    for (Index i = 0; i < n; i++) {
        T x = z[i], g = x * x;
        T p = ((T) -0.96437492777225469787 * g + (T) -99.225929672236083313) * g + (T) -1613.4119023996228053;
        T q = ((g + (T) 112.74474380534949335) * g + (T) 2233.7720718962312926) * g
              + (T) 4840.2357071988688686;
        T near = x + x * (g * p / q), far = (T) 1 - (T) 2 / ((T) 1 + e[i]);
        z[i] = g < (T) 0.3 ? near : far;
    }
}

static void FN(sigmoid_tile)(Index n, T *restrict z)
{
    for (Index i = 0; i < n; i++) z[i] = -z[i];
    EXP(n, z, z);
    for (Index i = 0; i < n; i++) z[i] = (T) 1 / ((T) 1 + z[i]);
}

void FN(net_act)(NetAct act, double leak, Index n, T *z)
{
    T slope = (T) leak;
    enum { TILE = 512 };
    switch (act) {
    case NET_SIGMOID:
        for (Index i = 0; i < n; i += TILE) FN(sigmoid_tile)(n - i < TILE ? n - i : TILE, z + i);
        break;
    case NET_TANH: {
        T e[TILE];
        for (Index i = 0; i < n; i += TILE) FN(tanh_tile)(n - i < TILE ? n - i : TILE, z + i, e);
        break;
    }
    /* Written so that NaN stays NaN. */
    case NET_RELU:
        for (Index i = 0; i < n; i++) z[i] = z[i] < (T) 0 ? (T) 0 : z[i];
        break;
    case NET_LEAKY_RELU:
        for (Index i = 0; i < n; i++) z[i] = z[i] < (T) 0 ? slope * z[i] : z[i];
        break;
    case NET_STEP:
        for (Index i = 0; i < n; i++) z[i] = z[i] >= (T) 0 ? (T) 1 : z[i] < (T) 0 ? (T) 0 : z[i];
        break;
    default:
        break;
    }
}

void FN(net_act_back)(NetAct act, double leak, Index n, const T *restrict a, T *restrict x)
{
    T slope = (T) leak;
    switch (act) {
    case NET_SIGMOID:
        for (Index i = 0; i < n; i++) x[i] *= a[i] * ((T) 1 - a[i]);
        break;
    case NET_TANH:
        for (Index i = 0; i < n; i++) x[i] *= (T) 1 - a[i] * a[i];
        break;
    case NET_RELU:
        for (Index i = 0; i < n; i++) x[i] = a[i] > (T) 0 ? x[i] : (T) 0;
        break;
    case NET_LEAKY_RELU:
        for (Index i = 0; i < n; i++) x[i] *= a[i] > (T) 0 ? (T) 1 : slope;
        break;
    case NET_STEP:
        for (Index i = 0; i < n; i++) x[i] = 0;
        break;
    default:
        break;
    }
}

void FN(net_softmax)(Index m, Index k, T *Z, Index ld, T *scratch)
{
    T *top = scratch, *sum = scratch + m;
    for (Index i = 0; i < m; i++) {
        top[i] = Z[i];
        sum[i] = 0;
    }
    for (Index j = 1; j < k; j++)
        for (Index i = 0; i < m; i++) top[i] = Z[i + j * ld] > top[i] ? Z[i + j * ld] : top[i];
    for (Index j = 0; j < k; j++) {
        T *z = Z + j * ld;
        for (Index i = 0; i < m; i++) z[i] -= top[i];
        EXP(m, z, z);
        for (Index i = 0; i < m; i++) sum[i] += z[i];
    }
    for (Index j = 0; j < k; j++)
        for (Index i = 0; i < m; i++) Z[i + j * ld] /= sum[i];
}
