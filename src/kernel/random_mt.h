/* The Mersenne Twister MT19937 (Matsumoto, Nishimura, ACM TOMACS 8 (1998)) and the distributions drawn from
 * it. */
#ifndef OCTAVO_RANDOM_MT_H
#define OCTAVO_RANDOM_MT_H

#include "base/base.h"

#define MT_WORDS 624

typedef struct MtState {
    uint32_t word[MT_WORDS];
    /* draws until the next refill, counted as the reference code does: 1 when used up */
    int left;
} MtState;

/* From any number of seeds (init_by_array of the reference code). */
void mt_seed(MtState *mt, const uint32_t *key, int n);
void mt_refill(MtState *mt);

static inline uint32_t mt_next(MtState *mt)
{
    if (--mt->left == 0) mt_refill(mt);
    uint32_t y = mt->word[MT_WORDS - mt->left];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ (y >> 18);
}

/* Uniform in (0, 1): 53 bits, or 24 for singles. */
static inline double mt_uniform(MtState *mt)
{
    for (;;) {
        uint32_t a = mt_next(mt) >> 5, b = mt_next(mt) >> 6;
        if (a | b) return ((double) a * 67108864.0 + (double) b) / 9007199254740992.0;
    }
}
static inline float mt_uniform_single(MtState *mt)
{
    uint32_t i;
    do {
        i = mt_next(mt) & 0xFFFFFF;
    } while (i == 0 || i == 0xFFFFFF);
    return (float) i / 16777216.0f;
}

/* Tables of the ziggurat method (Marsaglia, Tsang, J. Statistical Software 5 (2000)), 256 layers, for 53-bit
 * and 32-bit integers. */
typedef struct Ziggurat {
    uint64_t ki[256], ke[256];
    double wi[256], fi[256], we[256], fe[256];
    uint32_t fki[256], fke[256];
    float fwi[256], ffi[256], fwe[256], ffe[256];
} Ziggurat;
void ziggurat_init(Ziggurat *z);

double mt_normal(MtState *mt, const Ziggurat *z);
double mt_exponential(MtState *mt, const Ziggurat *z);
float mt_normal_single(MtState *mt, const Ziggurat *z);
float mt_exponential_single(MtState *mt, const Ziggurat *z);
/* The generator before the twister, for rand ("seed", x): two multiplicative ones combined (L'Ecuyer, CACM 31
 * (1988)), in single precision, and von Neumann's method for the exponential distribution (Ahrens, Dieter,
 * CACM 15 (1972)). */
typedef struct OldState {
    bool in_use;
    int32_t s1, s2;
} OldState;
void old_seed(OldState *old, double seed);
double old_get_seed(const OldState *old);
float old_uniform(OldState *old);
float old_exponential(OldState *old);

/* n gamma variates of shape a; NaN for a <= 0. */
void mt_gamma_fill(MtState *mt, const Ziggurat *z, double a, Index n, double *out);
void mt_gamma_fill_single(MtState *mt, const Ziggurat *z, float a, Index n, float *out);
/* n Poisson variates of mean lambda; NaN for lambda < 0. */
void mt_poisson_fill(MtState *mt, const Ziggurat *z, double lambda, Index n, double *out);
double mt_poisson(MtState *mt, const Ziggurat *z, double lambda);

#endif
