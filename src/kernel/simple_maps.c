/* Loops the compiler turns into vector instructions, once for every processor and once for those with AVX2. The
 * results are the same bit for bit: these functions are exact or correctly rounded everywhere. */
#include "kernel/simple_maps.h"

#include <math.h>

#include "kernel/target.h"

TARGET_OPTIMIZE

#define MAP(name, suffix, expression)                                                     \
    static void name##suffix(Index n, const double *x, double *y)                         \
    {                                                                                     \
        LOOP_INDEPENDENT                                                                  \
        for (Index k = 0; k < n; k++) y[k] = expression;                                  \
    }

#define OUTSIDE(suffix)                                                                   \
    static bool outside##suffix(Index n, const double *x, double lo, double hi)  \
    {                                                                                     \
        int64_t any = 0;                                                                  \
        for (Index k = 0; k < n; k++) any |= (x[k] < lo) | (x[k] > hi);                   \
        return any != 0;                                                                  \
    }

#define SQRT_CHECKED(suffix)                                                              \
    static bool sqrt_checked##suffix(Index n, const double *x, double *y)                 \
    {                                                                                     \
        int64_t negative = 0;                                                             \
        LOOP_INDEPENDENT                                                                  \
        for (Index k = 0; k < n; k++) {                                                   \
            negative |= x[k] < 0;                                                         \
            y[k] = sqrt(x[k]);                                                            \
        }                                                                                 \
        return !negative;                                                                 \
    }

#define ALL(suffix)                           \
    SQRT_CHECKED(suffix)                      \
    MAP(map_sqrt, suffix, sqrt(x[k]))         \
    MAP(map_abs, suffix, fabs(x[k]))          \
    MAP(map_floor, suffix, floor(x[k]))       \
    MAP(map_ceil, suffix, ceil(x[k]))         \
    MAP(map_fix, suffix, trunc(x[k]))         \
    OUTSIDE(suffix)

ALL(_base)

#if defined(__x86_64__)
TARGET_BEGIN("avx2")
ALL(_avx2)
TARGET_END
#define PICK(name) (__builtin_cpu_supports("avx2") ? name##_avx2 : name##_base)
#else
#define PICK(name) (name##_base)
#endif

void kern_sqrt_f64(Index n, const double *x, double *y) { PICK(map_sqrt)(n, x, y); }
bool kern_sqrt_checked_f64(Index n, const double *x, double *y) { return PICK(sqrt_checked)(n, x, y); }
void kern_abs_f64(Index n, const double *x, double *y) { PICK(map_abs)(n, x, y); }
void kern_floor_f64(Index n, const double *x, double *y) { PICK(map_floor)(n, x, y); }
void kern_ceil_f64(Index n, const double *x, double *y) { PICK(map_ceil)(n, x, y); }
void kern_fix_f64(Index n, const double *x, double *y) { PICK(map_fix)(n, x, y); }

bool kern_any_outside_f64(Index n, const double *x, double lo, double hi)
{
    /* In pieces, so that a wild element early on ends the search. */
    enum { PIECE = 4096 };
    for (Index k = 0; k < n; k += PIECE)
        if (PICK(outside)(n - k < PIECE ? n - k : PIECE, x + k, lo, hi)) return true;
    return false;
}
