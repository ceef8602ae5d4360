/* exp of many singles: x = k ln 2 + r, exp (x) = 2^k exp (r), exp (r) by a polynomial of degree 7 on |r| <=
 * ln 2 / 2. A plain loop that compilers turn into vector instructions; an element's result does not depend on
 * its place. Cody, Waite: Software Manual for the Elementary Functions (1980), chapter 6, for the
 * reduction. */
#include <math.h>
#include <string.h>

#include "kernel/cpu.h"
#include "kernel/target.h"
#include "nn/net.h"

TARGET_OPTIMIZE

/* Without fused multiplication the C library's fmaf does it: slowly, and with the same bits. */
#define EXP_NAME exp_base
#include "nn/exp_f32.tmpl.h"

#if defined(__x86_64__)
TARGET_BEGIN("avx2,fma")
#define EXP_NAME exp_avx2
#include "nn/exp_f32.tmpl.h"
TARGET_END
#endif

void net_exp_f32(Index n, const float *x, float *y)
{
#if defined(__x86_64__)
    if (kern_cpu() >= CPU_AVX2) {
        exp_avx2(n, x, y);
        return;
    }
#endif
    exp_base(n, x, y);
}
