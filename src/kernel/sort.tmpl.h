/* The loops of sort.c that compilers can vectorise, for kernel/each_target.h. */

#define NAME(stem) ON_TARGET(stem##_f64)
#define T double
#define U uint64_t
#define SIGN 0x8000000000000000ull
#include "kernel/sort_floats.tmpl.h"

#define NAME(stem) ON_TARGET(stem##_f32)
#define T float
#define U uint32_t
#define SIGN 0x80000000u
#include "kernel/sort_floats.tmpl.h"

static void ON_TARGET(keys_f64)(Index n, const double *x, uint64_t base, bool down, uint64_t *y)
{
    for (Index k = 0; k < n; k++) {
        double v = x[k] + 0.0;
        uint64_t u;
        memcpy(&u, &v, sizeof u);
        u ^= (u >> 63 ? UINT64_MAX : 0) | 0x8000000000000000ull;
        y[k] = down ? base - u : u - base;
    }
}
static void ON_TARGET(values_f64)(Index n, const uint64_t *keys, uint64_t base, bool down, double *y)
{
    for (Index k = 0; k < n; k++) {
        uint64_t u = down ? base - keys[k] : keys[k] + base;
        u = u >> 63 ? u & 0x7FFFFFFFFFFFFFFFull : ~u;
        memcpy(&y[k], &u, sizeof u);
    }
}
static void ON_TARGET(keys_f32)(Index n, const float *x, uint32_t base, bool down, uint32_t *y)
{
    for (Index k = 0; k < n; k++) {
        float v = x[k] + 0.0f;
        uint32_t u;
        memcpy(&u, &v, sizeof u);
        u ^= (u >> 31 ? UINT32_MAX : 0) | 0x80000000u;
        y[k] = down ? base - u : u - base;
    }
}
static void ON_TARGET(values_f32)(Index n, const uint32_t *keys, uint32_t base, bool down, float *y)
{
    for (Index k = 0; k < n; k++) {
        uint32_t u = down ? base - keys[k] : keys[k] + base;
        u = u >> 31 ? u & 0x7FFFFFFFu : ~u;
        memcpy(&y[k], &u, sizeof u);
    }
}
static void ON_TARGET(pack32)(Index n, const uint32_t *keys, int places, uint64_t *y)
{
    for (Index k = 0; k < n; k++) y[k] = (uint64_t) keys[k] << places | (uint64_t) k;
}
static void ON_TARGET(pack64)(Index n, const uint64_t *keys, int drop, int places, uint64_t *y)
{
    for (Index k = 0; k < n; k++) y[k] = (keys[k] >> drop) << places | (uint64_t) k;
}
static uint64_t ON_TARGET(range_u64)(Index n, const uint64_t *x, uint64_t *low)
{
    uint64_t lo = UINT64_MAX, hi = 0;
    for (Index k = 0; k < n; k++) {
        lo = x[k] < lo ? x[k] : lo;
        hi = x[k] > hi ? x[k] : hi;
    }
    *low = lo;
    return hi;
}

static const SortLoops ON_TARGET(loops) = {
    ON_TARGET(scan_f64), ON_TARGET(scan_f32),   ON_TARGET(whole_f64), ON_TARGET(whole_f32),
    ON_TARGET(keys_f64), ON_TARGET(values_f64), ON_TARGET(keys_f32),  ON_TARGET(values_f32),
    ON_TARGET(pack32),   ON_TARGET(pack64),     ON_TARGET(range_u64),
};
