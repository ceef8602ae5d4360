/* kernel/reduce.h: sums by the order that is promised there, and everything else lane by lane. */
#include "kernel/reduce.h"

#include "unit.h"

static const Index strides[] = { 1, 2, 3, 8, 13, 64, 70 };
static const Index outers[] = { 0, 1, 2, 5 };

enum { MOST_ELEMENTS = 4500 };

typedef struct ReduceCase {
    Index stride, len, outer, n, count;      /* n elements, count lanes */
} ReduceCase;

/* Small and long lanes, alone and beside others. */
static bool next_lanes(int *turn, ReduceCase *l)
{
    do {
        int t = (*turn)++;
        if (t >= unit_nsizes * COUNT_OF(strides) * COUNT_OF(outers)) return false;
        l->len = unit_sizes[t % unit_nsizes];
        l->stride = strides[t / unit_nsizes % COUNT_OF(strides)];
        l->outer = outers[t / unit_nsizes / COUNT_OF(strides)];
        l->n = l->stride * l->len * l->outer;
        l->count = l->stride * l->outer;
    } while (l->n > MOST_ELEMENTS);
    return true;
}

static Index place(const ReduceCase *l, Index lane, Index k)
{
    return lane % l->stride + l->stride * (k + l->len * (lane / l->stride));
}

/* ---- sums ---- */

/* Blocks from .. to, pairwise: the left branch has the largest power of two below their number. */
#define PAIRWISE(name, T)                                                                          \
    static T name(Index n, const T *blocks)                                                        \
    {                                                                                              \
        Index left = 1;                                                                            \
        if (n == 1) return blocks[0];                                                              \
        while (2 * left < n) left *= 2;                                                            \
        return name(left, blocks) + name(n - left, blocks + left);                                 \
    }                                                                                              \
    static T name##_lane(Index n, const T *x)                                                      \
    {                                                                                              \
        T blocks[100], sum = 0;                                                                    \
        Index count = 0;                                                                           \
        if (n <= KERN_SUM_ORDERED) {                                                               \
            for (Index k = 0; k < n; k++) sum += x[k];                                             \
            return sum;                                                                            \
        }                                                                                          \
        for (Index k = 0; k < n; k++) {                                                            \
            if (k % KERN_SUM_BLOCK == 0) blocks[count++] = 0;                                      \
            blocks[count - 1] += x[k];                                                             \
        }                                                                                          \
        return name(count, blocks);                                                                \
    }
PAIRWISE(pairwise_f64, double)
PAIRWISE(pairwise_f32, float)

/* name (term): a reduction whose lanes are sums of terms made of the elements x. */
#define SUM_TEST(name, T, R, fill, same, lane_sum, term, call)                                                          \
    static void name(void)                                                                                              \
    {                                                                                                                   \
        ReduceCase l;                                                                                                        \
        for (int turn = 0; next_lanes(&turn, &l);) {                                                                    \
            T *in = unit_room(l.n, sizeof *in, turn % 3);                                                               \
            R *out = unit_room(l.count, sizeof *out, 1), terms[4200];                                                   \
            fill(l.n, in);                                                                                              \
            call;                                                                                                       \
            for (Index lane = 0; lane < l.count; lane++) {                                                              \
                for (Index k = 0; k < l.len; k++) {                                                                     \
                    T x = in[place(&l, lane, k)];                                                                       \
                    terms[k] = term;                                                                                    \
                }                                                                                                       \
                R want = lane_sum(l.len, terms);                                                                        \
                CHECK(same(out[lane], want), "stride %d, len %d, outer %d: lane %d is %.17g, not %.17g", (int) l.stride,\
                      (int) l.len, (int) l.outer, (int) lane, (double) out[lane], (double) want);                       \
            }                                                                                                           \
            unit_free(in);                                                                                              \
            unit_free(out);                                                                                             \
        }                                                                                                               \
    }
#define LANES NULL, (Lanes) { l.stride, l.len, l.outer }, in, out
SUM_TEST(sum_f64, double, double, unit_fill_f64, unit_same_f64, pairwise_f64_lane, x, kern_sum_f64(LANES))
SUM_TEST(sum_f32, float, float, unit_fill_f32, unit_same_f32, pairwise_f32_lane, x, kern_sum_f32(LANES))
SUM_TEST(sumsq_f64, double, double, unit_fill_f64, unit_same_f64, pairwise_f64_lane, x * x, kern_sumsq_f64(LANES))
SUM_TEST(sumsq_f32, float, float, unit_fill_f32, unit_same_f32, pairwise_f32_lane, x * x, kern_sumsq_f32(LANES))
SUM_TEST(sum_abs, double, double, unit_fill_f64, unit_same_f64, pairwise_f64_lane, fabs(x), kern_sum_abs_f64(LANES))
SUM_TEST(sum_abs_wide, float, double, unit_fill_f32, unit_same_f64, pairwise_f64_lane, fabs((double) x), kern_sum_abs_f32_wide(LANES))
SUM_TEST(sumsq_wide, float, double, unit_fill_f32, unit_same_f64, pairwise_f64_lane, (double) x * (double) x, kern_sumsq_f32_wide(LANES))

static void complex_sums(void)
{
    ReduceCase l;
    for (int turn = 0; next_lanes(&turn, &l);) {
        double _Complex *in = unit_room(l.n, sizeof *in, 0), *out = unit_room(l.count, sizeof *out, 1);
        double re[4200], im[4200], sq[4200], *squares = unit_room(l.count, sizeof *squares, 0);
        float _Complex *fin = unit_room(l.n, sizeof *fin, 0), *fout = unit_room(l.count, sizeof *fout, 0);
        float fre[4200], fim[4200];
        unit_fill_f64(2 * l.n, (double *) in);
        unit_fill_f32(2 * l.n, (float *) fin);
        kern_sum_c128(NULL, (Lanes) { l.stride, l.len, l.outer }, in, out);
        kern_sum_c64(NULL, (Lanes) { l.stride, l.len, l.outer }, fin, fout);
        kern_sumsq_c128(NULL, (Lanes) { l.stride, l.len, l.outer }, in, squares);
        for (Index lane = 0; lane < l.count; lane++) {
            for (Index k = 0; k < l.len; k++) {
                double _Complex x = in[place(&l, lane, k)];
                float _Complex y = fin[place(&l, lane, k)];
                re[k] = creal(x);
                im[k] = cimag(x);
                sq[k] = creal(x) * creal(x) + cimag(x) * cimag(x);
                fre[k] = crealf(y);
                fim[k] = cimagf(y);
            }
            CHECK(unit_same_f64(creal(out[lane]), pairwise_f64_lane(l.len, re)) && unit_same_f64(cimag(out[lane]), pairwise_f64_lane(l.len, im)),
                  "stride %d, len %d: lane %d", (int) l.stride, (int) l.len, (int) lane);
            CHECK(unit_same_f32(crealf(fout[lane]), pairwise_f32_lane(l.len, fre)) && unit_same_f32(cimagf(fout[lane]), pairwise_f32_lane(l.len, fim)),
                  "single, stride %d, len %d: lane %d", (int) l.stride, (int) l.len, (int) lane);
            CHECK(unit_same_f64(squares[lane], pairwise_f64_lane(l.len, sq)), "squares, stride %d, len %d: lane %d", (int) l.stride, (int) l.len,
                  (int) lane);
        }
        unit_free(in);
        unit_free(out);
        unit_free(squares);
        unit_free(fin);
        unit_free(fout);
    }
}

/* ---- products, running forms ---- */

#define PRODUCT_TEST(name, T, fill, same, product, cumsum, cumprod)                                                     \
    static void name(void)                                                                                              \
    {                                                                                                                   \
        ReduceCase l;                                                                                                        \
        for (int turn = 0; next_lanes(&turn, &l);) {                                                                    \
            T *in = unit_room(l.n, sizeof *in, turn % 3), *out = unit_room(l.count, sizeof *out, 1);                    \
            T *sums = unit_room(l.n, sizeof *sums, 1), *products = unit_room(l.n, sizeof *products, 2);                 \
            fill(l.n, in);                                                                                              \
            product(NULL, (Lanes) { l.stride, l.len, l.outer }, in, out);                                                           \
            cumsum(NULL, (Lanes) { l.stride, l.len, l.outer }, in, sums);                                                           \
            memcpy(products, in, (size_t) l.n * sizeof *in);                                                            \
            cumprod(NULL, (Lanes) { l.stride, l.len, l.outer }, products, products);                                                \
            for (Index lane = 0; lane < l.count; lane++) {                                                              \
                T prod = 1, sum = 0;                                                                                    \
                for (Index k = 0; k < l.len; k++) {                                                                     \
                    Index at = place(&l, lane, k);                                                                      \
                    prod *= in[at];                                                                                     \
                    sum = k == 0 ? in[at] : sum + in[at];                                                               \
                    CHECK(same(products[at], prod), "cumprod, stride %d, len %d: element %d of lane %d is %g, not %g",  \
                          (int) l.stride, (int) l.len, (int) k, (int) lane, (double) products[at], (double) prod);      \
                    CHECK(same(sums[at], sum), "cumsum, stride %d, len %d: element %d of lane %d is %g, not %g",        \
                          (int) l.stride, (int) l.len, (int) k, (int) lane, (double) sums[at], (double) sum);           \
                }                                                                                                       \
                CHECK(same(out[lane], prod), "prod, stride %d, len %d: lane %d is %g, not %g", (int) l.stride,          \
                      (int) l.len, (int) lane, (double) out[lane], (double) prod);                                      \
            }                                                                                                           \
            unit_free(in);                                                                                              \
            unit_free(out);                                                                                             \
            unit_free(sums);                                                                                            \
            unit_free(products);                                                                                        \
        }                                                                                                               \
    }
PRODUCT_TEST(products_f64, double, unit_fill_f64, unit_same_f64, kern_prod_lanes_f64, kern_cumsum_f64, kern_cumprod_f64)
PRODUCT_TEST(products_f32, float, unit_fill_f32, unit_same_f32, kern_prod_lanes_f32, kern_cumsum_f32, kern_cumprod_f32)

static void complex_products(void)
{
    ReduceCase l;
    for (int turn = 0; next_lanes(&turn, &l);) {
        double _Complex *in = unit_room(l.n, sizeof *in, 0), *out = unit_room(l.count, sizeof *out, 1), *running = unit_room(l.n, sizeof *running, 0);
        double _Complex *sums = unit_room(l.n, sizeof *sums, 0);
        for (Index k = 0; k < l.n; k++) in[k] = CMPLX(unit_plain() / 4, unit_plain() / 4);
        kern_prod_lanes_c128(NULL, (Lanes) { l.stride, l.len, l.outer }, in, out);
        kern_cumprod_c128(NULL, (Lanes) { l.stride, l.len, l.outer }, in, running);
        kern_cumsum_c128(NULL, (Lanes) { l.stride, l.len, l.outer }, in, sums);
        for (Index lane = 0; lane < l.count; lane++) {
            double _Complex prod = 1, sum = 0;
            for (Index k = 0; k < l.len; k++) {
                Index at = place(&l, lane, k);
                prod *= in[at];
                sum += in[at];
                CHECK(cabs(running[at] - prod) <= 1e-12 * cabs(prod), "cumprod, stride %d, len %d", (int) l.stride, (int) l.len);
                CHECK(sums[at] == sum, "cumsum, stride %d, len %d", (int) l.stride, (int) l.len);
            }
            CHECK(cabs(out[lane] - prod) <= 1e-12 * cabs(prod), "prod, stride %d, len %d: lane %d", (int) l.stride, (int) l.len, (int) lane);
        }
        unit_free(in);
        unit_free(out);
        unit_free(running);
        unit_free(sums);
    }
}

/* ---- a lane in pieces ---- */

static void runs(void)
{
    enum { MOST = 3 * KERN_SUM_CHUNK + 777 };
    static const Index lens[] = { 0, 1, 256, 257, 512, 513, 5000, KERN_SUM_CHUNK, KERN_SUM_CHUNK + 1, 2 * KERN_SUM_CHUNK, MOST };
    double *x = unit_room(MOST, sizeof *x, 1);
    unit_fill_plain_f64(MOST, x);
    for (int t = 0; t < COUNT_OF(lens); t++) {
        Index len = lens[t], chunks = 0;
        double whole, parts[8];
        SumRun run = kern_sum_begin(len);
        kern_sum_f64(NULL, (Lanes) { 1, len, 1 }, x, &whole);
        for (Index at = 0, n; at < len; at += n) {
            n = KERN_SUM_PIECE * (1 + unit_below(4));
            if (n > len - at) n = len - at;
            kern_sum_add(&run, n, x + at);
        }
        CHECK(kern_sum_end(&run) == whole, "%d in pieces: %.17g, not %.17g", (int) len, kern_sum_end(&run), whole);
        if (len <= KERN_SUM_ORDERED) continue;
        for (Index at = 0; at < len; at += KERN_SUM_CHUNK) {
            run = kern_sum_begin(len);
            kern_sum_add(&run, len - at < KERN_SUM_CHUNK ? len - at : KERN_SUM_CHUNK, x + at);
            parts[chunks++] = kern_sum_end(&run);
        }
        CHECK(kern_sum_chunks(chunks, parts) == whole, "%d in chunks: %.17g, not %.17g", (int) len, kern_sum_chunks(chunks, parts), whole);
    }
    unit_free(x);
}

/* Threads change no bit, whatever the shape. */
static void threads(void)
{
    static const Index shapes[][3] = { { 1, 300001, 1 }, { 1, 30001, 9 }, { 3, 100001, 1 }, { 700, 513, 1 }, { 20000, 17, 1 }, { 1, 7, 50000 },
                                       { 5, 3, 20000 }, { 100, 3000, 2 } };
    Threads *pool = unit_threads(3);
    for (int t = 0; t < COUNT_OF(shapes); t++) {
        Index stride = shapes[t][0], len = shapes[t][1], outer = shapes[t][2], n = stride * len * outer, count = stride * outer;
        double *x = unit_room(n, sizeof *x, 1), *one = unit_room(n, sizeof *one, 0), *many = unit_room(n, sizeof *many, 0);
        unit_fill_plain_f64(n, x);
#define BOTH(what, size, ...) \
        do { \
            Threads *with = NULL; \
            double *out = one; \
            kern_##what(__VA_ARGS__); \
            with = pool, out = many; \
            kern_##what(__VA_ARGS__); \
            CHECK(unit_differ_f64(size, one, many) < 0, #what ", %d x %d x %d", (int) stride, (int) len, (int) outer); \
        } while (0)
        BOTH(sum_f64, count, with, (Lanes) { stride, len, outer }, x, out);
        BOTH(sumsq_f64, count, with, (Lanes) { stride, len, outer }, x, out);
        BOTH(prod_lanes_f64, count, with, (Lanes) { stride, len, outer }, x, out);
        BOTH(cumsum_f64, n, with, (Lanes) { stride, len, outer }, x, out);
        BOTH(cumprod_f64, n, with, (Lanes) { stride, len, outer }, x, out);
        BOTH(var_f64, count, with, (Lanes) { stride, len, outer }, 3, x, out);
        BOTH(max_abs_f64, count, with, (Lanes) { stride, len, outer }, x, out);
        BOTH(sum_abs_f64, count, with, (Lanes) { stride, len, outer }, x, out);
        unit_free(x);
        unit_free(one);
        unit_free(many);
    }
    threads_free(pool);
}

/* ---- variances, magnitudes ---- */

static void variances(void)
{
    ReduceCase l;
    for (int turn = 0; next_lanes(&turn, &l);) {
        double *in = unit_room(l.n, sizeof *in, 1), *out = unit_room(l.count, sizeof *out, 1), divisor = (double) l.len + 0.5;
        float *fin = unit_room(l.n, sizeof *fin, 1), *fout = unit_room(l.count, sizeof *fout, 0);
        if (l.len > 0) {
            for (Index k = 0; k < l.n; k++) in[k] = fin[k] = (float) unit_plain();
            kern_var_f64(NULL, (Lanes) { l.stride, l.len, l.outer }, divisor, in, out);
            kern_var_f32(NULL, (Lanes) { l.stride, l.len, l.outer }, divisor, fin, fout);
        }
        for (Index lane = 0; l.len > 0 && lane < l.count; lane++) {
            long double mean = 0, sum = 0;
            for (Index k = 0; k < l.len; k++) mean += in[place(&l, lane, k)];
            mean /= (long double) l.len;
            for (Index k = 0; k < l.len; k++) sum += (in[place(&l, lane, k)] - mean) * (in[place(&l, lane, k)] - mean);
            sum /= (long double) divisor;
            CHECK(fabsl(out[lane] - sum) <= 1e-13L * sum, "stride %d, len %d: lane %d is %.17g, not %.17Lg", (int) l.stride, (int) l.len, (int) lane,
                  out[lane], sum);
            CHECK(fabsl(fout[lane] - sum) <= 3e-5L * sum + 1e-12L, "single, stride %d, len %d: lane %d is %.9g, not %.9Lg", (int) l.stride, (int) l.len,
                  (int) lane, (double) fout[lane], sum);
        }
        unit_free(in);
        unit_free(out);
        unit_free(fin);
        unit_free(fout);
    }
}

static void magnitudes(void)
{
    ReduceCase l;
    for (int turn = 0; next_lanes(&turn, &l);) {
        double *in = unit_room(l.n, sizeof *in, 1), *out = unit_room(l.count, sizeof *out, 1);
        float *fin = unit_room(l.n, sizeof *fin, 1), *fout = unit_room(l.count, sizeof *fout, 0);
        unit_fill_f64(l.n, in);
        for (Index k = 0; k < l.n; k++) fin[k] = (float) in[k];
        kern_max_abs_f64(NULL, (Lanes) { l.stride, l.len, l.outer }, in, out);
        kern_max_abs_f32(NULL, (Lanes) { l.stride, l.len, l.outer }, fin, fout);
        for (Index lane = 0; lane < l.count; lane++) {
            double most = 0;
            float fmost = 0;
            for (Index k = 0; k < l.len; k++) {
                double x = fabs(in[place(&l, lane, k)]);
                float f = fabsf(fin[place(&l, lane, k)]);
                if (!(x <= most) && most == most) most = x;
                if (!(f <= fmost) && fmost == fmost) fmost = f;
            }
            CHECK(unit_same_f64(out[lane], most) && !signbit(out[lane]), "stride %d, len %d: lane %d is %g, not %g", (int) l.stride, (int) l.len, (int) lane,
                  out[lane], most);
            CHECK(unit_same_f32(fout[lane], fmost) && !signbit(fout[lane]), "single, stride %d, len %d: lane %d", (int) l.stride, (int) l.len, (int) lane);
        }
        for (Index n = 0; n <= l.n && n < 40; n++) {
            bool all = true, fall = true;
            for (Index k = 0; k < n; k++) {
                all &= isfinite(in[k]);
                fall &= isfinite(fin[k]);
            }
            CHECK(kern_all_finite_f64(n, in) == all && kern_all_finite_f32(n, fin) == fall, "finite, first %d", (int) n);
        }
        unit_free(in);
        unit_free(out);
        unit_free(fin);
        unit_free(fout);
    }
}

/* ---- integers ---- */

static const size_t int_sizes[] = { 1, 2, 4, 1, 2, 4 };

static int64_t int_at(KernIntType type, const void *x, Index k)
{
    switch (type) {
    case KERN_INT_I8: return ((const int8_t *) x)[k];
    case KERN_INT_I16: return ((const int16_t *) x)[k];
    case KERN_INT_I32: return ((const int32_t *) x)[k];
    case KERN_INT_U8: return ((const uint8_t *) x)[k];
    case KERN_INT_U16: return ((const uint16_t *) x)[k];
    default: return ((const uint32_t *) x)[k];
    }
}

static int64_t clamp(KernIntType type, int64_t x)
{
    static const int64_t low[] = { INT8_MIN, INT16_MIN, INT32_MIN, 0, 0, 0 }, high[] = { INT8_MAX, INT16_MAX, INT32_MAX, UINT8_MAX, UINT16_MAX, UINT32_MAX };
    return x < low[type] ? low[type] : x > high[type] ? high[type] : x;
}

static void integers(void)
{
    ReduceCase l;
    for (KernIntType type = 0; type < KERN_INT_TYPES; type++)
        for (int turn = 0; next_lanes(&turn, &l);) {
            void *in = unit_room(l.n, int_sizes[type], turn % 3), *native = unit_room(l.count, int_sizes[type], 1);
            double *out = unit_room(l.count, sizeof *out, 1);
            unit_fill_bytes(l.n * (Index) int_sizes[type], in);
            kern_sum_int(NULL, type, (Lanes) { l.stride, l.len, l.outer }, in, out);
            kern_sum_int_native(NULL, type, (Lanes) { l.stride, l.len, l.outer }, in, native);
            for (Index lane = 0; lane < l.count; lane++) {
                int64_t sum = 0, stopped = 0;
                for (Index k = 0; k < l.len; k++) {
                    int64_t x = int_at(type, in, place(&l, lane, k));
                    sum += x;
                    stopped = clamp(type, stopped + x);
                }
                CHECK(out[lane] == (double) sum, "type %d, stride %d, len %d: lane %d is %g, not %lld", (int) type, (int) l.stride, (int) l.len, (int) lane,
                      out[lane], (long long) sum);
                CHECK(int_at(type, native, lane) == stopped, "native, type %d, stride %d, len %d: lane %d is %lld, not %lld", (int) type, (int) l.stride,
                      (int) l.len, (int) lane, (long long) int_at(type, native, lane), (long long) stopped);
            }
            unit_free(in);
            unit_free(native);
            unit_free(out);
        }
}

/* ---- truth ---- */

/* Elements that are mostly 0, with here and there something else, or the other way round. */
static void fill_truth(KernElem kind, int bytes, Index n, void *x, bool mostly)
{
    static const double odd[] = { 1, -0.0, NAN, 5e-324, -INFINITY, 0 };
    for (Index k = 0; k < n * (kind == KERN_ELEM_COMPLEX ? 2 : 1); k++) {
        bool rare = unit_below(60) == 0;
        double v = rare ? odd[unit_below(COUNT_OF(odd))] : mostly;
        uint64_t whole = rare ? (uint64_t) 1 << unit_below(8 * bytes) : mostly;
        float f = (float) v;
        char *at = (char *) x + k * bytes;
        if (kind == KERN_ELEM_INT) memcpy(at, &whole, (size_t) bytes);
        else if (bytes == 4) memcpy(at, &f, 4);
        else memcpy(at, &v, 8);
    }
}

/* 0: zero; 1: something; 2: NaN. */
static int truth_at(KernElem kind, int bytes, const void *x, Index k)
{
    double part[2] = { 0, 0 };
    uint64_t whole = 0;
    int parts = kind == KERN_ELEM_COMPLEX ? 2 : 1;
    if (kind == KERN_ELEM_INT) {
        memcpy(&whole, (const char *) x + k * bytes, (size_t) bytes);
        return whole != 0;
    }
    for (int p = 0; p < parts; p++) part[p] = bytes == 4 ? ((const float *) x)[k * parts + p] : ((const double *) x)[k * parts + p];
    if (part[0] != part[0] || part[1] != part[1]) return 2;
    return part[0] != 0 || part[1] != 0;
}

static void truth(void)
{
    static const struct {
        KernElem kind;
        int bytes;
    } types[] = { { KERN_ELEM_INT, 1 }, { KERN_ELEM_INT, 2 }, { KERN_ELEM_INT, 4 }, { KERN_ELEM_INT, 8 }, { KERN_ELEM_FLOAT, 4 },
                  { KERN_ELEM_FLOAT, 8 }, { KERN_ELEM_COMPLEX, 4 }, { KERN_ELEM_COMPLEX, 8 } };
    ReduceCase l;
    for (int t = 0; t < COUNT_OF(types); t++)
        for (int turn = 0; next_lanes(&turn, &l);) {
            KernElem kind = types[t].kind;
            int bytes = types[t].bytes;
            size_t size = (size_t) bytes * (kind == KERN_ELEM_COMPLEX ? 2 : 1);
            void *in = unit_room(l.n, size, turn % 3);
            bool *any = unit_room(l.count, 1, 1), *all = unit_room(l.count, 1, 2), *each = unit_room(l.n, 1, 3);
            Index count = 0;
            fill_truth(kind, bytes, l.n, in, turn % 2);
            kern_any(kind, bytes, (Lanes) { l.stride, l.len, l.outer }, in, any);
            kern_all(kind, bytes, (Lanes) { l.stride, l.len, l.outer }, in, all);
            kern_truth(kind, bytes, l.n, in, each);
            for (Index k = 0; k < l.n; k++) {
                int truth = truth_at(kind, bytes, in, k);
                count += truth != 0;
                CHECK(each[k] == (truth != 0), "truth, type %d: element %d of %d", t, (int) k, (int) l.n);
            }
            CHECK(kern_count_nonzero(kind, bytes, l.n, in) == count, "type %d, n %d: %d nonzero, not %d", t, (int) l.n,
                  (int) kern_count_nonzero(kind, bytes, l.n, in), (int) count);
            for (Index lane = 0; lane < l.count; lane++) {
                bool some = false, every = true;
                for (Index k = 0; k < l.len; k++) {
                    int truth = truth_at(kind, bytes, in, place(&l, lane, k));
                    some |= truth == 1;
                    every &= truth != 0;
                }
                CHECK(any[lane] == some, "any, type %d, stride %d, len %d: lane %d", t, (int) l.stride, (int) l.len, (int) lane);
                CHECK(all[lane] == every, "all, type %d, stride %d, len %d: lane %d", t, (int) l.stride, (int) l.len, (int) lane);
            }
            unit_free(in);
            unit_free(any);
            unit_free(all);
            unit_free(each);
        }
}

static void bool_and_extra(void)
{
    ReduceCase l;
    for (int turn = 0; next_lanes(&turn, &l);) {
        unsigned char *in = unit_room(l.n, 1, 1);
        double *x = unit_room(l.n, sizeof *x, 1), *out = unit_room(l.count, sizeof *out, 0), *extra = unit_room(l.count, sizeof *extra, 0);
        for (Index k = 0; k < l.n; k++) {
            in[k] = (unsigned char) unit_below(2);
            x[k] = ldexp(unit_plain(), (int) unit_below(40));
        }
        kern_sum_bool(NULL, (Lanes) { l.stride, l.len, l.outer }, in, out);
        kern_sum_extra_f64((Lanes) { l.stride, l.len, l.outer }, x, extra);
        for (Index lane = 0; lane < l.count; lane++) {
            double count = 0;
            long double sum = 0, size = 0;
            for (Index k = 0; k < l.len; k++) {
                count += in[place(&l, lane, k)];
                sum += x[place(&l, lane, k)];
                size += fabs(x[place(&l, lane, k)]);
            }
            CHECK(out[lane] == count, "stride %d, len %d: lane %d is %g, not %g", (int) l.stride, (int) l.len, (int) lane, out[lane], count);
            CHECK(fabsl(extra[lane] - sum) <= 0x1p-52L * fabsl(sum) + 0x1p-60L * size, "carried, stride %d, len %d: %.17g, not %.17Lg", (int) l.stride,
                  (int) l.len, extra[lane], sum);
        }
        unit_free(in);
        unit_free(x);
        unit_free(out);
        unit_free(extra);
    }
}

const UnitTest unit_reduce[] = {
    { "reduce: sums of doubles, in the order that is promised", sum_f64, false },
    { "reduce: sums of singles", sum_f32, false },
    { "reduce: sums of squares", sumsq_f64, false },
    { "reduce: sums of squares of singles", sumsq_f32, false },
    { "reduce: sums of magnitudes", sum_abs, false },
    { "reduce: sums of magnitudes of singles as doubles", sum_abs_wide, false },
    { "reduce: sums of squares of singles as doubles", sumsq_wide, false },
    { "reduce: complex sums", complex_sums, false },
    { "reduce: products and running forms of doubles", products_f64, false },
    { "reduce: products and running forms of singles", products_f32, false },
    { "reduce: complex products", complex_products, false },
    { "reduce: a lane in pieces", runs, false },
    { "reduce: threads change no bit", threads, true },
    { "reduce: variances", variances, false },
    { "reduce: largest magnitudes", magnitudes, false },
    { "reduce: sums of integers", integers, false },
    { "reduce: any, all, truth, how many", truth, false },
    { "reduce: sums of truth values, and with errors carried", bool_and_extra, false },
    { NULL, NULL, false }
};
