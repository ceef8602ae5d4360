/* Loops the compiler turns into vector instructions, once for every processor and once for those with AVX2.
 * The results are the same bit for bit: these functions are exact or correctly rounded everywhere. */
#include "kernel/simple_maps.h"

#include <math.h>
#include <string.h>

#include "kernel/cpu.h"
#include "kernel/target.h"

TARGET_OPTIMIZE
/* Nobody watches the flag that says a result was rounded: without this GCC rounds to integers one by one. */
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("no-trapping-math")
#endif

#define TEMPLATE "kernel/simple_maps.tmpl.h"
#include "kernel/each_target.h"

#define MAP(name) \
    void kern_##name##_f64(Index n, const double *x, double *y) { PICK_AVX2(name##_f64)(n, x, y); } \
    void kern_##name##_f32(Index n, const float *x, float *y) { PICK_AVX2(name##_f32)(n, x, y); }

#define TEST(name) \
    void kern_##name##_f64(Index n, const double *x, bool *y) { PICK_AVX2(name##_f64)(n, x, y); } \
    void kern_##name##_f32(Index n, const float *x, bool *y) { PICK_AVX2(name##_f32)(n, x, y); }

MAP(sqrt)
MAP(abs)
MAP(floor)
MAP(ceil)
MAP(fix)
MAP(round)
MAP(sign)
TEST(isnan)
TEST(isinf)
TEST(isfinite)
TEST(signbit)


/* In pieces, so that a wild element early on ends the search. */
enum { PIECE = 4096 };

bool kern_any_outside_f64(Index n, const double *x, double lo, double hi)
{
    for (Index k = 0; k < n; k += PIECE)
        if (PICK_AVX2(outside_f64)(n - k < PIECE ? n - k : PIECE, x + k, lo, hi)) return true;
    return false;
}

bool kern_any_outside_f32(Index n, const float *x, float lo, float hi)
{
    for (Index k = 0; k < n; k += PIECE)
        if (PICK_AVX2(outside_f32)(n - k < PIECE ? n - k : PIECE, x + k, lo, hi)) return true;
    return false;
}
