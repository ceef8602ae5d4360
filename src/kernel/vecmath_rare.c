/* Arguments that the vector formulas of vecmath.tmpl.h do not hold for, one at a time. */
#include <math.h>
#include <string.h>

#include "kernel/vecmath_tables.h"
#include "kernel/vecmath_variants.h"

/* |x| >= 512 or NaN: as exp_core does it, but 2^k is brought in by two factors. Where the result is denormal
 * it is rounded as part of a sum with 1, whose last digit stands where a denormal number's does. */
double vm_rare_exp(double x)
{
    uint64_t bits, u;
    if (x != x) return x + x;
    if (x > 709.8) return INFINITY;
    if (x < -745.2) return 0;
    double shifted = fma(0x1.71547652b82fep0 * 128, x, 0x1.8p52), k = shifted - 0x1.8p52;
    double r = fma(k, -0x1.cf79abc9e3b39p-47, fma(k, -0x1.62e42fefa0000p-8, x)), r2 = r * r;
    memcpy(&bits, &shifted, sizeof(bits));
    const double *row = vm_exp_table[bits & 127];
    double low = fma(r2, fma(r, 0x1.555555555543cp-3, 0x1.ffffffffffdbdp-2), row[1] + r);
    double t = fma(r2 * r2, fma(r, 0x1.1111167a4d017p-7, 0x1.55555cf172b91p-5), low), scale;
    memcpy(&u, row, sizeof(u));
    u += (bits - (bits & 127)) << 45;
    if (x > 0) {
        u -= (uint64_t) 1009 << 52;
        memcpy(&scale, &u, sizeof(scale));
        return 0x1p1009 * fma(scale, t, scale);
    }
    u += (uint64_t) 1022 << 52;
    memcpy(&scale, &u, sizeof(scale));
    double part = scale * t, y = scale + part;       /* not fused: as the C library has it */
    if (y < 1) {
        double rest = (scale - y) + part, sum = 1 + y;
        rest = ((1 - sum) + y) + rest;
        y = (sum + rest) - 1;
    }
    return 0x1p-1022 * y;
}

double vm_rare_expm1(double x) { return x < 0 ? -1 : vm_rare_exp(x); }
double vm_rare_sinh(double x) { return sinh(x); }
double vm_rare_cosh(double x) { return cosh(x); }
double vm_rare_tanh(double x) { return x + x; }
double vm_rare_log(double x) { return x == 0 ? -INFINITY : log(x); }
double vm_rare_log2(double x) { return x == 0 ? -INFINITY : log2(x); }
double vm_rare_log10(double x) { return x == 0 ? -INFINITY : log10(x); }
double vm_rare_log1p(double x) { return log1p(x); }
double vm_rare_sin(double x) { return sin(x); }
double vm_rare_cos(double x) { return cos(x); }
double vm_rare_tan(double x) { return tan(x); }
double vm_rare_asin(double x) { return asin(x); }
double vm_rare_acos(double x) { return acos(x); }
double vm_rare_atan(double x) { return atan(x); }
double vm_rare_asinh(double x) { return asinh(x); }
double vm_rare_acosh(double x) { return acosh(x); }
double vm_rare_atanh(double x) { return atanh(x); }
double vm_rare_pow(double x, double y) { return pow(x, y); }
