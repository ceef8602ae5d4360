/* The loops of simple_maps.c, for kernel/each_target.h. */

#define SIMPLE_LOOP(name, T, R, expression)                                               \
    static void ON_TARGET(name)(Index n, const T *x, R *y)                              \
    {                                                                                     \
        LOOP_INDEPENDENT                                                                  \
        for (Index k = 0; k < n; k++) {                                                   \
            T v = x[k];                                                                   \
            y[k] = expression;                                                            \
        }                                                                                 \
    }

SIMPLE_LOOP(sqrt_f64, double, double, sqrt(v))
SIMPLE_LOOP(abs_f64, double, double, fabs(v))
SIMPLE_LOOP(floor_f64, double, double, floor(v))
SIMPLE_LOOP(ceil_f64, double, double, ceil(v))
SIMPLE_LOOP(fix_f64, double, double, trunc(v))
/* Half away from zero: what is added is the number before 0.5, so that only halves and more come to the next
 * integer. */
SIMPLE_LOOP(round_f64, double, double, trunc(v + copysign(0x1.fffffffffffffp-2, v)))
SIMPLE_LOOP(sign_f64, double, double, v > 0 ? 1 : v < 0 ? -1 : v != v ? v : 0)

SIMPLE_LOOP(sqrt_f32, float, float, sqrtf(v))
SIMPLE_LOOP(abs_f32, float, float, fabsf(v))
SIMPLE_LOOP(floor_f32, float, float, floorf(v))
SIMPLE_LOOP(ceil_f32, float, float, ceilf(v))
SIMPLE_LOOP(fix_f32, float, float, truncf(v))
SIMPLE_LOOP(round_f32, float, float, truncf(v + copysignf(0x1.fffffep-2f, v)))
SIMPLE_LOOP(sign_f32, float, float, v > 0 ? 1 : v < 0 ? -1 : v != v ? v : 0)

SIMPLE_LOOP(isnan_f64, double, bool, v != v)
SIMPLE_LOOP(isinf_f64, double, bool, fabs(v) == INFINITY)
SIMPLE_LOOP(isfinite_f64, double, bool, fabs(v) < INFINITY)
SIMPLE_LOOP(isnan_f32, float, bool, v != v)
SIMPLE_LOOP(isinf_f32, float, bool, fabsf(v) == INFINITY)
SIMPLE_LOOP(isfinite_f32, float, bool, fabsf(v) < INFINITY)

static void ON_TARGET(signbit_f64)(Index n, const double *x, bool *y)
{
    LOOP_INDEPENDENT
    for (Index k = 0; k < n; k++) {
        int64_t u;
        memcpy(&u, x + k, sizeof(u));
        y[k] = u < 0;
    }
}

static void ON_TARGET(signbit_f32)(Index n, const float *x, bool *y)
{
    LOOP_INDEPENDENT
    for (Index k = 0; k < n; k++) {
        int32_t u;
        memcpy(&u, x + k, sizeof(u));
        y[k] = u < 0;
    }
}

static bool ON_TARGET(outside_f64)(Index n, const double *x, double lo, double hi)
{
    int64_t any = 0;
    for (Index k = 0; k < n; k++) any |= (x[k] < lo) | (x[k] > hi);
    return any != 0;
}

static bool ON_TARGET(outside_f32)(Index n, const float *x, float lo, float hi)
{
    int32_t any = 0;
    for (Index k = 0; k < n; k++) any |= (x[k] < lo) | (x[k] > hi);
    return any != 0;
}

#undef SIMPLE_LOOP
