/* One number as a vector of one: the primitives of kernel/vecmath.tmpl.h in plain C. */
#include <math.h>
#include <string.h>

#include "kernel/vecmath_variants.h"

#define VM_LANES 1

typedef double Vec;
typedef uint64_t Bits;
typedef bool Mask;

static inline Vec v_set(double x) { return x; }
static inline Bits b_set(int64_t x) { return (uint64_t) x; }
/* The C library's fma where the processor has none: slow, and the same bits. */
static inline Vec v_fma(Vec a, Vec b, Vec c) { return __builtin_fma(a, b, c); }       /* a b + c */
static inline Vec v_fms(Vec a, Vec b, Vec c) { return __builtin_fma(a, b, -c); }      /* a b - c */
static inline Vec v_fnma(Vec a, Vec b, Vec c) { return __builtin_fma(-a, b, c); }     /* c - a b */
static inline Vec v_sqrt(Vec a) { return sqrt(a); }
static inline Vec v_abs(Vec a) { return fabs(a); }
static inline Vec v_copysign(Vec a, Vec sign) { return copysign(a, sign); }
static inline Mask v_lt(Vec a, Vec b) { return a < b; }
static inline Mask v_le(Vec a, Vec b) { return a <= b; }
static inline Mask v_eq(Vec a, Vec b) { return a == b; }
static inline Mask m_and(Mask a, Mask b) { return a & b; }
static inline Mask m_or(Mask a, Mask b) { return a | b; }
static inline Mask m_not(Mask a) { return !a; }
static inline Vec v_select(Mask m, Vec a, Vec b) { return m ? a : b; }
static inline Bits b_add(Bits a, Bits b) { return a + b; }
static inline Bits b_sub(Bits a, Bits b) { return a - b; }
static inline Bits b_shl(Bits a, int n) { return a << n; }
static inline Bits b_shr(Bits a, int n) { return a >> n; }

static inline Bits b_of(Vec a)
{
    Bits u;
    memcpy(&u, &a, sizeof(u));
    return u;
}

static inline Vec v_of(Bits u)
{
    Vec a;
    memcpy(&a, &u, sizeof(a));
    return a;
}

/* The columns of a row. */
static inline void v_lookup2(const double *table, Bits row, Vec *a, Vec *b)
{
    const double *p = table + 2 * row;
    *a = p[0];
    *b = p[1];
}

static inline void v_lookup3(const double *table, Bits row, Vec *a, Vec *b, Vec *c)
{
    const double *p = table + 4 * row;
    *a = p[0];
    *b = p[1];
    *c = p[2];
}

static inline void v_lookup4(const double *table, Bits row, Vec *a, Vec *b, Vec *c, Vec *d)
{
    v_lookup3(table, row, a, b, c);
    *d = table[4 * row + 3];
}
