/* The Mersenne Twister and the distributions drawn from it. The order in which numbers are drawn is Octave's,
 * so that a seeded script sees the same stream. */
#include "kernel/random_mt.h"

#include <math.h>
#include <string.h>

#include "kernel/target.h"

TARGET_OPTIMIZE

static void mt_init(MtState *mt, uint32_t seed)
{
    mt->word[0] = seed;
    for (int j = 1; j < MT_WORDS; j++)
        mt->word[j] = 1812433253u * (mt->word[j - 1] ^ (mt->word[j - 1] >> 30)) + (uint32_t) j;
    mt->left = 1;
}

void mt_seed(MtState *mt, const uint32_t *key, int n)
{
    int i = 1, j = 0;
    mt_init(mt, 19650218u);
    for (int k = n > MT_WORDS ? n : MT_WORDS; k; k--) {
        mt->word[i] = (mt->word[i] ^ ((mt->word[i - 1] ^ (mt->word[i - 1] >> 30)) * 1664525u)) + key[j]
                      + (uint32_t) j;
        i++;
        j++;
        if (i >= MT_WORDS) {
            mt->word[0] = mt->word[MT_WORDS - 1];
            i = 1;
        }
        if (j >= n) j = 0;
    }
    for (int k = MT_WORDS - 1; k; k--) {
        mt->word[i] = (mt->word[i] ^ ((mt->word[i - 1] ^ (mt->word[i - 1] >> 30)) * 1566083941u))
                      - (uint32_t) i;
        i++;
        if (i >= MT_WORDS) {
            mt->word[0] = mt->word[MT_WORDS - 1];
            i = 1;
        }
    }
    mt->word[0] = 0x80000000u;
    mt->left = 1;
}

static inline uint32_t twist(uint32_t a, uint32_t b)
{
    uint32_t y = (a & 0x80000000u) | (b & 0x7FFFFFFFu);
    return (y >> 1) ^ (-(y & 1) & 0x9908b0dfu);
}

TARGET_CLONES void mt_refill(MtState *mt)
{
    uint32_t *w = mt->word;
    for (int k = 0; k < MT_WORDS - 397; k++) w[k] = w[k + 397] ^ twist(w[k], w[k + 1]);
    for (int k = MT_WORDS - 397; k < MT_WORDS - 1; k++) w[k] = w[k + 397 - MT_WORDS] ^ twist(w[k], w[k + 1]);
    w[MT_WORDS - 1] = w[396] ^ twist(w[MT_WORDS - 1], w[0]);
    mt->left = MT_WORDS;
}

/* 53 and 54 random bits. */
static inline uint64_t bits53(MtState *mt)
{
    uint32_t lo = mt_next(mt), hi = mt_next(mt) & 0x1FFFFF;
    return (uint64_t) hi << 32 | lo;
}
static inline uint64_t bits54(MtState *mt)
{
    uint32_t lo = mt_next(mt), hi = mt_next(mt) & 0x3FFFFF;
    return (uint64_t) hi << 32 | lo;
}

/* Where the tails begin, and the area of a layer, for 256 layers (from the paper). */
#define NORMAL_R 3.6541528853610088
#define NORMAL_INV_R 0.27366123732975828
#define NORMAL_AREA 0.00492867323399
#define EXP_R 7.69711747013104972
#define EXP_AREA 0.0039496598225815571993
#define TWO_53 9007199254740992.0
#define TWO_31 2147483648.0
#define TWO_32 4294967296.0

/* The tables for singles are kept in single precision on the way, as Octave's are: the rounding errors that
 * add up from layer to layer are part of its stream. */
static void ziggurat_init_single(Ziggurat *z)
{
    float x1 = (float) NORMAL_R, x;
    z->fwi[255] = (float) (x1 / TWO_31);
    z->ffi[255] = (float) exp(-0.5 * x1 * x1);
    z->fki[0] = (uint32_t) (x1 * z->ffi[255] / NORMAL_AREA * TWO_31);
    z->fwi[0] = (float) (NORMAL_AREA / z->ffi[255] / TWO_31);
    z->ffi[0] = 1;
    for (int i = 254; i > 0; i--) {
        x = (float) sqrt(-2 * log(NORMAL_AREA / x1 + z->ffi[i + 1]));
        z->fki[i + 1] = (uint32_t) (x / x1 * TWO_31);
        z->fwi[i] = (float) (x / TWO_31);
        z->ffi[i] = (float) exp(-0.5 * x * x);
        x1 = x;
    }
    z->fki[1] = 0;

    x1 = (float) EXP_R;
    z->fwe[255] = (float) (x1 / TWO_32);
    z->ffe[255] = (float) exp(-x1);
    z->fke[0] = (uint32_t) (x1 * z->ffe[255] / EXP_AREA * TWO_32);
    z->fwe[0] = (float) (EXP_AREA / z->ffe[255] / TWO_32);
    z->ffe[0] = 1;
    for (int i = 254; i > 0; i--) {
        x = (float) -log(EXP_AREA / x1 + z->ffe[i + 1]);
        z->fke[i + 1] = (uint32_t) (x / x1 * TWO_32);
        z->fwe[i] = (float) (x / TWO_32);
        z->ffe[i] = (float) exp(-x);
        x1 = x;
    }
    z->fke[1] = 0;
}

void ziggurat_init(Ziggurat *z)
{
    double x1 = NORMAL_R, x;
    z->wi[255] = x1 / TWO_53;
    z->fi[255] = exp(-0.5 * x1 * x1);
    /* Layer 0 holds the tail: its width is that of a box of the same area. */
    z->ki[0] = (uint64_t) (x1 * z->fi[255] / NORMAL_AREA * TWO_53);
    z->wi[0] = NORMAL_AREA / z->fi[255] / TWO_53;
    z->fi[0] = 1;
    for (int i = 254; i > 0; i--) {
        x = sqrt(-2 * log(NORMAL_AREA / x1 + z->fi[i + 1]));
        z->ki[i + 1] = (uint64_t) (x / x1 * TWO_53);
        z->wi[i] = x / TWO_53;
        z->fi[i] = exp(-0.5 * x * x);
        x1 = x;
    }
    z->ki[1] = 0;

    x1 = EXP_R;
    z->we[255] = x1 / TWO_53;
    z->fe[255] = exp(-x1);
    z->ke[0] = (uint64_t) (x1 * z->fe[255] / EXP_AREA * TWO_53);
    z->we[0] = EXP_AREA / z->fe[255] / TWO_53;
    z->fe[0] = 1;
    for (int i = 254; i > 0; i--) {
        x = -log(EXP_AREA / x1 + z->fe[i + 1]);
        z->ke[i + 1] = (uint64_t) (x / x1 * TWO_53);
        z->we[i] = x / TWO_53;
        z->fe[i] = exp(-x);
        x1 = x;
    }
    z->ke[1] = 0;
    ziggurat_init_single(z);
}

double mt_normal(MtState *mt, const Ziggurat *z)
{
    for (;;) {
        uint64_t r = bits54(mt);
        int64_t magnitude = (int64_t) (r >> 1);
        int layer = (int) (magnitude & 0xFF);
        int64_t sign = -(int64_t) (r & 1);                /* without a branch nobody could predict */
        double x = (double) ((magnitude ^ sign) - sign) * z->wi[layer];
        if ((uint64_t) magnitude < z->ki[layer]) return x;
        if (layer == 0) {
            /* Marsaglia's tail method. */
            double xx, yy;
            do {
                xx = -NORMAL_INV_R * log(mt_uniform(mt));
                yy = -log(mt_uniform(mt));
            } while (yy + yy <= xx * xx);
            return magnitude & 0x100 ? -NORMAL_R - xx : NORMAL_R + xx;
        }
        if ((z->fi[layer - 1] - z->fi[layer]) * mt_uniform(mt) + z->fi[layer] < exp(-0.5 * x * x)) return x;
    }
}

double mt_exponential(MtState *mt, const Ziggurat *z)
{
    for (;;) {
        uint64_t r = bits53(mt);
        int layer = (int) (r & 0xFF);
        double x = (double) r * z->we[layer];
        if (r < z->ke[layer]) return x;
        if (layer == 0) return EXP_R - log(mt_uniform(mt));
        if ((z->fe[layer - 1] - z->fe[layer]) * mt_uniform(mt) + z->fe[layer] < exp(-x)) return x;
    }
}

float mt_normal_single(MtState *mt, const Ziggurat *z)
{
    for (;;) {
        uint32_t r = mt_next(mt), magnitude = r & 0x7FFFFFFFu;
        int layer = (int) (r & 0xFF);
        float x = (float) (int32_t) r * z->fwi[layer];
        if (magnitude < z->fki[layer]) return x;
        if (layer == 0) {
            float xx, yy;
            do {
                xx = (float) (-NORMAL_INV_R * logf(mt_uniform_single(mt)));
                yy = -logf(mt_uniform_single(mt));
            } while (yy + yy <= xx * xx);
            return magnitude & 0x100 ? (float) (-NORMAL_R - xx) : (float) (NORMAL_R + xx);
        }
        if ((z->ffi[layer - 1] - z->ffi[layer]) * mt_uniform_single(mt) + z->ffi[layer] < exp(-0.5 * x * x))
            return x;
    }
}

float mt_exponential_single(MtState *mt, const Ziggurat *z)
{
    for (;;) {
        uint32_t r = mt_next(mt);
        int layer = (int) (r & 0xFF);
        float x = (float) r * z->fwe[layer];
        if (r < z->fke[layer]) return x;
        if (layer == 0) return (float) (EXP_R - logf(mt_uniform_single(mt)));
        if ((z->ffe[layer - 1] - z->ffe[layer]) * mt_uniform_single(mt) + z->ffe[layer] < expf(-x)) return x;
    }
}

/* Marsaglia, Tsang: A simple method for generating gamma variables (ACM TOMS 26 (2000)). For a < 1 a variate
 * of shape 1 + a is scaled by u^(1/a), drawn as exp (-exponential/a) once all are there. */
void mt_gamma_fill(MtState *mt, const Ziggurat *z, double a, Index n, double *out)
{
    double d = (a < 1 ? 1 + a : a) - 1.0 / 3.0, c = 1 / sqrt(9 * d);
    if (!(a > 0) || isinf(a)) {
        for (Index k = 0; k < n; k++) out[k] = NAN;
        return;
    }
    for (Index k = 0; k < n; k++) {
        for (;;) {
            double x = mt_normal(mt, z), v = 1 + c * x;
            v *= v * v;
            if (v <= 0) continue;
            double u = mt_uniform(mt), x2 = x * x;
            if (u < 1 - 0.0331 * x2 * x2 || log(u) < 0.5 * x2 + d * (1 - v + log(v))) {
                out[k] = d * v;
                break;
            }
        }
    }
    if (a < 1)
        for (Index k = 0; k < n; k++) out[k] *= exp(-mt_exponential(mt, z) / a);
}

void mt_gamma_fill_single(MtState *mt, const Ziggurat *z, float a, Index n, float *out)
{
    float d = (float) ((a < 1 ? 1 + a : a) - 1.0 / 3.0), c = (float) (1 / sqrt(9 * d));
    if (!(a > 0) || isinf(a)) {
        for (Index k = 0; k < n; k++) out[k] = NAN;
        return;
    }
    for (Index k = 0; k < n; k++) {
        for (;;) {
            float x = mt_normal_single(mt, z), v = 1 + c * x;
            v *= v * v;
            if (v <= 0) continue;
            float u = mt_uniform_single(mt), x2 = x * x;
            if (u < 1 - 0.0331 * x2 * x2 || logf(u) < 0.5 * x2 + d * (1 - v + logf(v))) {
                out[k] = d * v;
                break;
            }
        }
    }
    if (a < 1)
        for (Index k = 0; k < n; k++) out[k] = (float) (out[k] * exp(-mt_exponential_single(mt, z) / a));
}

/* ---- Poisson ---- */

/* Patchwork rejection (Stadlober, Zechner: The patchwork rejection technique for sampling from unimodal
 * distributions, ACM TOMACS 9 (1999)), for mu >= 10. The histogram, scaled so that its mode m has height 1,
 * is cut at the points of inflection k2 and k4; what lies between them and the mode is reflected outward to
 * k1 and k5, so that most of the area under the hat consists of rectangles that need no test. Exponential
 * tails follow. */
typedef struct Patchwork {
    double mu, log_mu, log_mode;
    double k1, k2, k4, k5, dl, dr;
    double f1, f2, f4, f5, r1, r2, r4, r5;
    double left, right;          /* rates of the exponential tails */
    double p1, p2, p3, p4, p5, p6;
} Patchwork;

static double patch_height(const Patchwork *p, double k)
{
    return exp(k * p->log_mu - lgamma(k + 1) - p->log_mode);
}

static void patchwork_init(Patchwork *p, double mu)
{
    double spread = sqrt(mu + 0.25), m = floor(mu);
    p->mu = mu;
    p->k2 = ceil(mu - 0.5 - spread);
    p->k4 = floor(mu - 0.5 + spread);
    p->k1 = p->k2 + p->k2 - m + 1;
    p->k5 = p->k4 + p->k4 - m;
    p->dl = p->k2 - p->k1;
    p->dr = p->k5 - p->k4;
    p->r1 = mu / p->k1;
    p->r2 = mu / p->k2;
    p->r4 = mu / (p->k4 + 1);
    p->r5 = mu / (p->k5 + 1);
    p->left = log(p->r1);
    p->right = -log(p->r5);
    p->log_mu = log(mu);
    p->log_mode = m * p->log_mu - lgamma(m + 1);
    p->f2 = patch_height(p, p->k2);
    p->f4 = patch_height(p, p->k4);
    p->f1 = patch_height(p, p->k1);
    p->f5 = patch_height(p, p->k5);
    p->p1 = p->f2 * (p->dl + 1);
    p->p2 = p->f2 * p->dl + p->p1;
    p->p3 = p->f4 * (p->dr + 1) + p->p2;
    p->p4 = p->f4 * p->dr + p->p3;
    p->p5 = p->f1 / p->left + p->p4;
    p->p6 = p->f5 / p->right + p->p5;
}

static double poisson_patchwork(MtState *mt, const Patchwork *p)
{
    for (;;) {
        double u = mt_uniform(mt) * p->p6, v, w, x, step;
        if (u < p->p2) {
            v = u - p->p1;
            if (v < 0) return p->k2 + floor(u / p->f2);
            w = v / p->dl;
            if (w < p->f1) return p->k1 + floor(v / p->f1);
            step = floor(p->dl * mt_uniform(mt)) + 1;
            if (w <= p->f2 - step * (p->f2 - p->f2 / p->r2)) return p->k2 - step;
            v = p->f2 + p->f2 - w;
            if (v < 1) {
                double y = p->k2 + step;
                if (v <= p->f2 + step * (1 - p->f2) / (p->dl + 1) || v <= patch_height(p, y)) return y;
            }
            x = p->k2 - step;
        } else if (u < p->p4) {
            v = u - p->p3;
            if (v < 0) return p->k4 - floor((u - p->p2) / p->f4);
            w = v / p->dr;
            if (w < p->f5) return p->k5 - floor(v / p->f5);
            step = floor(p->dr * mt_uniform(mt)) + 1;
            if (w <= p->f4 - step * (p->f4 - p->f4 * p->r4)) return p->k4 + step;
            v = p->f4 + p->f4 - w;
            if (v < 1) {
                double y = p->k4 - step;
                if (v <= p->f4 + step * (1 - p->f4) / p->dr || v <= patch_height(p, y)) return y;
            }
            x = p->k4 + step;
        } else {
            w = mt_uniform(mt);
            if (u < p->p5) {
                step = floor(1 - log(w) / p->left);
                x = p->k1 - step;
                if (x < 0) continue;
                w *= (u - p->p4) * p->left;
                if (w <= p->f1 - step * (p->f1 - p->f1 / p->r1)) return x;
            } else {
                step = floor(1 - log(w) / p->right);
                x = p->k5 + step;
                w *= (u - p->p5) * p->right;
                if (w <= p->f5 - step * (p->f5 - p->f5 * p->r5)) return x;
            }
        }
        if (log(w) <= x * p->log_mu - lgamma(x + 1) - p->log_mode) return x;
    }
}

/* Products of uniforms (Knuth). */
static double poisson_product(MtState *mt, double lambda)
{
    double limit = exp(-lambda), t = 1;
    int k = -1;
    do {
        k++;
        t *= mt_uniform(mt);
    } while (t > limit);
    return k;
}

/* Inversion by a table of the distribution function, which answers most draws at once. The last place is
 * filled first, as Octave does. */
static void poisson_table(MtState *mt, double lambda, Index n, double *out)
{
    enum { SIZE = 46 };
    double table[SIZE], p = exp(-lambda);
    int top = 0;
    table[0] = p;
    for (top = 1; top < SIZE; top++) {
        p *= lambda / top;
        table[top] = table[top - 1] + p;
        if (table[top] == table[top - 1]) break;
    }
    for (Index k = n - 1; k >= 0; k--) {
        double u = mt_uniform(mt);
        int j = 0;
        while (j < top && u > table[j]) j++;
        out[k] = j;
    }
}

void mt_poisson_fill(MtState *mt, const Ziggurat *z, double lambda, Index n, double *out)
{
    if (!(lambda >= 0)) {
        for (Index k = 0; k < n; k++) out[k] = NAN;
    } else if (lambda <= 10) {
        poisson_table(mt, lambda, n, out);
    } else if (lambda <= 1e8) {
        Patchwork p;
        patchwork_init(&p, lambda);
        for (Index k = 0; k < n; k++) out[k] = poisson_patchwork(mt, &p);
    } else if (isinf(lambda)) {
        for (Index k = 0; k < n; k++) out[k] = NAN;
    } else {
        for (Index k = 0; k < n; k++) {
            double x = floor(mt_normal(mt, z) * sqrt(lambda) + lambda + 0.5);
            out[k] = x < 0 ? 0 : x;
        }
    }
}

/* Rejection from a Lorentzian of the same width, under which the distribution fits when it is lowered to
 * 0.9. */
static double poisson_lorentz(MtState *mt, double lambda)
{
    double width = sqrt(2 * lambda), log_lambda = log(lambda),
           log_mode = lambda * log_lambda - lgamma(lambda + 1);
    for (;;) {
        double y, k;
        do {
            y = tan(M_PI * mt_uniform(mt));
            k = width * y + lambda;
        } while (k < 0);
        k = floor(k);
        double ratio = 0.9 * (1 + y * y) * exp(k * log_lambda - lgamma(k + 1) - log_mode);
        if (mt_uniform(mt) <= ratio) return k;
    }
}

/* One at a time Octave draws by other ways than many at once. */
double mt_poisson(MtState *mt, const Ziggurat *z, double lambda)
{
    double x = 0;
    if (lambda >= 0 && lambda <= 12) return poisson_product(mt, lambda);
    if (lambda >= 0 && lambda <= 1e8) return poisson_lorentz(mt, lambda);
    mt_poisson_fill(mt, z, lambda, 1, &x);
    return x;
}

/* ---- the old generator ---- */

static int32_t fit_seed(int32_t half, int32_t limit)
{
    int64_t x = half < 0 ? -(int64_t) half : half;
    return x < 1 ? 1 : x > limit ? (int32_t) (x % limit) : (int32_t) x;
}

/* The two halves of the seed's bits are the seeds of the two generators. */
void old_seed(OldState *old, double seed)
{
    int32_t half[2];
    memcpy(half, &seed, sizeof half);
    old->s1 = fit_seed(half[0], 2147483563);
    old->s2 = fit_seed(half[1], 2147483399);
    old->in_use = true;
}

double old_get_seed(const OldState *old)
{
    int32_t half[2] = { old->s1, old->s2 };
    double seed;
    memcpy(&seed, half, sizeof seed);
    return seed;
}

float old_uniform(OldState *old)
{
    int32_t k = old->s1 / 53668;
    old->s1 = 40014 * (old->s1 - k * 53668) - k * 12211;
    if (old->s1 < 0) old->s1 += 2147483563;
    k = old->s2 / 52774;
    old->s2 = 40692 * (old->s2 - k * 52774) - k * 3791;
    if (old->s2 < 0) old->s2 += 2147483399;
    int32_t z = old->s1 - old->s2;
    if (z < 1) z += 2147483562;
    return (float) z * 4.656613057e-10f;
}

float old_exponential(OldState *old)
{
    /* q[k] is the sum of log (2)^j / j! up to j = k + 1 */
    double q[8], term = 1, total = 0;
    for (int k = 0; k < 8; k++) {
        term *= M_LN2 / (k + 1);
        total += term;
        q[k] = total;
    }
    float a = 0, u = old_uniform(old);
    for (u += u; u <= 1; u += u) a += (float) q[0];
    u -= 1;
    if (u <= (float) q[0]) return a + u;
    float smallest = old_uniform(old);
    for (int k = 1; k < 8; k++) {
        float v = old_uniform(old);
        if (v < smallest) smallest = v;
        if (u <= (float) q[k]) break;
    }
    return a + smallest * (float) q[0];
}
