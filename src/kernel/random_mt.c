/* The Mersenne Twister and the distributions drawn from it. The order in which numbers are drawn is Octave's, so
 * that a seeded script sees the same stream. */
#include "kernel/random_mt.h"

#include <math.h>

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
        mt->word[i] = (mt->word[i] ^ ((mt->word[i - 1] ^ (mt->word[i - 1] >> 30)) * 1664525u)) + key[j] + (uint32_t) j;
        i++;
        j++;
        if (i >= MT_WORDS) {
            mt->word[0] = mt->word[MT_WORDS - 1];
            i = 1;
        }
        if (j >= n) j = 0;
    }
    for (int k = MT_WORDS - 1; k; k--) {
        mt->word[i] = (mt->word[i] ^ ((mt->word[i - 1] ^ (mt->word[i - 1] >> 30)) * 1566083941u)) - (uint32_t) i;
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

/* The tables for singles are kept in single precision on the way, as Octave's are: the rounding errors that add up
 * from layer to layer are part of its stream. */
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
        if ((z->ffi[layer - 1] - z->ffi[layer]) * mt_uniform_single(mt) + z->ffi[layer] < exp(-0.5 * x * x)) return x;
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

/* Marsaglia, Tsang: A simple method for generating gamma variables (ACM TOMS 26 (2000)). For a < 1 a variate of
 * shape 1 + a is scaled by u^(1/a), drawn as exp (-exponential/a) once all are there. */
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

/* log k! for the few k where the Stirling series is not used. */
static double log_factorial(double k) { return lgamma(k + 1); }

/* Hoermann: The transformed rejection method for generating Poisson random variables (Insurance: Mathematics and
 * Economics 12 (1993)), algorithm PTRD, for lambda >= 10. */
static double poisson_rejection(MtState *mt, double mu)
{
    double smu = sqrt(mu), b = 0.931 + 2.53 * smu, a = -0.059 + 0.02483 * b;
    double vr = 0.9277 - 3.6224 / (b - 2), inv_alpha = 1.1239 + 1.1328 / (b - 3.4), lnmu = log(mu);
    for (;;) {
        double u, us, k, v = mt_uniform(mt);
        if (v <= 0.86 * vr) {
            u = v / vr - 0.43;
            return floor((2 * a / (0.5 - fabs(u)) + b) * u + mu + 0.445);
        }
        if (v >= vr) {
            u = mt_uniform(mt) - 0.5;
        } else {
            u = v / vr - 0.93;
            u = (u < 0 ? -0.5 : 0.5) - u;
            v = mt_uniform(mt) * vr;
        }
        us = 0.5 - fabs(u);
        if (us < 0.013 && v > us) continue;
        k = floor((2 * a / us + b) * u + mu + 0.445);
        v = v * inv_alpha / (a / (us * us) + b);
        if (k >= 10) {
            double k2 = k * k, series = (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / k2) / k2) / k;
            if (log(v * smu) <= (k + 0.5) * log(mu / k) - mu - 0.91893853320467274178 + k - series) return k;
        } else if (k >= 0 && log(v) <= k * lnmu - mu - log_factorial(k)) {
            return k;
        }
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

/* Inversion by a table of the distribution function, which answers most draws at once. The last place is filled
 * first, as Octave does. */
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
    } else if (lambda <= 12) {
        poisson_table(mt, lambda, n, out);
    } else if (lambda <= 1e8) {
        for (Index k = 0; k < n; k++) out[k] = poisson_rejection(mt, lambda);
    } else if (isinf(lambda)) {
        for (Index k = 0; k < n; k++) out[k] = NAN;
    } else {
        for (Index k = 0; k < n; k++) {
            double x = floor(mt_normal(mt, z) * sqrt(lambda) + lambda + 0.5);
            out[k] = x < 0 ? 0 : x;
        }
    }
}

double mt_poisson(MtState *mt, const Ziggurat *z, double lambda)
{
    double x = 0;
    if (lambda >= 0 && lambda <= 12) return poisson_product(mt, lambda);
    mt_poisson_fill(mt, z, lambda, 1, &x);
    return x;
}
