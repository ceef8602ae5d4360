/* Elementary functions: the choice between instruction sets. The functions stand in vecmath.tmpl.h, the elements
 * that their formulas do not hold for in vecmath_rare.c. */
#include "kernel/vecmath.h"

#include "kernel/cpu.h"
#include "kernel/target.h"
#include "kernel/vecmath_variants.h"

#if defined(__x86_64__)
#define PICK_MANY(name)                                                               \
    switch (kern_cpu()) {                                                             \
    case CPU_AVX512: vm_##name##_avx512(n, x, y); return;                             \
    case CPU_AVX2: vm_##name##_avx2(n, x, y); return;                                 \
    default: for (Index k = 0; k < n; k++) y[k] = vm_##name##_base(x[k]);             \
    }
#define PICK_ONE(name) (kern_cpu() >= CPU_AVX2 ? vm_##name##_fma(x) : vm_##name##_base(x))
#elif defined(__aarch64__)
#define PICK_MANY(name) vm_##name##_neon(n, x, y);
#define PICK_ONE(name) vm_##name##_base(x)
#else
#define PICK_MANY(name) for (Index k = 0; k < n; k++) y[k] = vm_##name##_base(x[k]);
#define PICK_ONE(name) vm_##name##_base(x)
#endif

/* Singles in a piece; so few elements are faster one by one. */
enum { PIECE = 256, FEW = 4 };

TARGET_OPTIMIZE

#define CONVERSIONS(suffix)                                                       \
    static void widen##suffix(Index n, const float *x, double *y)                 \
    {                                                                             \
        LOOP_INDEPENDENT                                                          \
        for (Index k = 0; k < n; k++) y[k] = x[k];                                \
    }                                                                             \
    static void narrow##suffix(Index n, const double *x, float *y)                \
    {                                                                             \
        LOOP_INDEPENDENT                                                          \
        for (Index k = 0; k < n; k++) y[k] = (float) x[k];                        \
    }

CONVERSIONS(_base)

#if defined(__x86_64__)
TARGET_BEGIN("avx2")
CONVERSIONS(_avx2)
TARGET_END
static void widen(Index n, const float *x, double *y) { (kern_cpu() >= CPU_AVX2 ? widen_avx2 : widen_base)(n, x, y); }
static void narrow(Index n, const double *x, float *y) { (kern_cpu() >= CPU_AVX2 ? narrow_avx2 : narrow_base)(n, x, y); }
#else
static void widen(Index n, const float *x, double *y) { widen_base(n, x, y); }
static void narrow(Index n, const double *x, float *y) { narrow_base(n, x, y); }
#endif

/* Singles through doubles: the double's error is too small to matter, so that results are the nearest single
 * but for some cases in 10^9. */
#define FUNCTION(name)                                                                \
    double kern_##name(double x) { return PICK_ONE(name); }                           \
    void kern_##name##_f64(Index n, const double *x, double *y)                       \
    {                                                                                 \
        if (n < FEW) {                                                                \
            for (Index k = 0; k < n; k++) y[k] = kern_##name(x[k]);                   \
            return;                                                                   \
        }                                                                             \
        PICK_MANY(name)                                                               \
    }
#define FUNCTION_F32(name)                                                            \
    void kern_##name##_f32(Index n, const float *x, float *y)                         \
    {                                                                                 \
        double wide[PIECE];                                                           \
        if (n < FEW) {                                                                \
            for (Index k = 0; k < n; k++) y[k] = (float) kern_##name(x[k]);           \
            return;                                                                   \
        }                                                                             \
        for (Index from = 0; from < n; from += PIECE) {                               \
            Index count = n - from < PIECE ? n - from : PIECE;                        \
            widen(count, x + from, wide);                                             \
            kern_##name##_f64(count, wide, wide);                                     \
            narrow(count, wide, y + from);                                            \
        }                                                                             \
    }

VM_FUNCTIONS(FUNCTION)
VM_FUNCTIONS(FUNCTION_F32)

double kern_pow(double x, double y)
{
#if defined(__x86_64__)
    if (kern_cpu() >= CPU_AVX2) return vm_pow_fma(x, y);
#endif
    return vm_pow_base(x, y);
}

void kern_pow_f64(Index n, const double *x, Index x_step, const double *y, Index y_step, double *r)
{
#if defined(__x86_64__)
    if (kern_cpu() == CPU_AVX512) {
        vm_pow_avx512(n, x, x_step, y, y_step, r);
        return;
    }
    if (kern_cpu() == CPU_AVX2) {
        vm_pow_avx2(n, x, x_step, y, y_step, r);
        return;
    }
#elif defined(__aarch64__)
    vm_pow_neon(n, x, x_step, y, y_step, r);
    return;
#endif
    for (Index k = 0; k < n; k++) r[k] = vm_pow_base(x[k * x_step], y[k * y_step]);
}

void kern_pow_f32(Index n, const float *x, Index x_step, const float *y, Index y_step, float *r)
{
    double a[PIECE], b[PIECE], wide[PIECE];
    for (Index from = 0; from < n; from += PIECE) {
        Index count = n - from < PIECE ? n - from : PIECE;
        widen(x_step ? count : 1, x + from * x_step, a);
        widen(y_step ? count : 1, y + from * y_step, b);
        kern_pow_f64(count, a, x_step, b, y_step, wide);
        narrow(count, wide, r + from);
    }
}
