/* Running sums or products: reduce_running.tmpl.h includes this for either, and defines OP and SCAN(name),
 * the functions' names, besides T and EACH. */
static void SCAN(lanes)(Index count, Index len, const void *lanes, void *out)
{
    const T *a = lanes;
    T *r = out;
    if (len == 0) return;
    for (; count >= 4; count -= 4, a += 4 * len, r += 4 * len) {
        const T *b = a + len, *c = b + len, *d = c + len;
        T *rb = r + len, *rc = rb + len, *rd = rc + len;
        T s0 = a[0], s1 = b[0], s2 = c[0], s3 = d[0];
        r[0] = s0;
        rb[0] = s1;
        rc[0] = s2;
        rd[0] = s3;
        for (Index k = 1; k < len; k++) {
            r[k] = s0 = s0 OP a[k];
            rb[k] = s1 = s1 OP b[k];
            rc[k] = s2 = s2 OP c[k];
            rd[k] = s3 = s3 OP d[k];
        }
    }
    for (; count > 0; count--, a += len, r += len) {
        T s = a[0];
        r[0] = s;
        for (Index k = 1; k < len; k++) r[k] = s = s OP a[k];
    }
}

static void SCAN(rows)(Index width, Index stride, Index len, const void *lanes, void *out)
{
    const T *x = lanes;
    T *r = out;
    if (len == 0) return;
    for (Index i = 0; i < width; i++) r[i] = x[i];
    for (Index k = 1; k < len; k++) {
        const T *a = x + k * stride, *before = r + (k - 1) * stride;
        T *now = r + k * stride;
        EACH
        for (Index i = 0; i < width; i++) now[i] = before[i] OP a[i];
    }
}

#undef SCAN
#undef OP
