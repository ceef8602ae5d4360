/* Saturating integer arithmetic. Sums and products of integers up to 32 bits are in elementwise.tmpl.h; what
 * rounds goes through doubles, which hold each product that does not saturate exactly, and each quotient
 * closely enough to round it rightly. 64-bit integers do not fit into a double: they have their own
 * functions. */
#include "kernel/int_arith.h"

#include <limits.h>
#include <math.h>

#include "kernel/convert.h"
#include "kernel/elementwise_tables.h"
#include "kernel/pair_loops.h"

/* x + 0.5 would round 0.49999999999999994 up. */
#define LIMITS(T, lo, hi)                                                                         \
    static inline T##_t round_##T(double x)                                                       \
    {                                                                                             \
        if (x >= (double) (hi)) return hi;                                                        \
        if (x <= (double) (lo)) return lo;                                                        \
        if (x != x) return 0;                                                                     \
        int64_t whole = (int64_t) x;                                                              \
        double rest = x - (double) whole;                                                         \
        return (T##_t) (whole + (rest >= 0.5) - (rest <= -0.5));                                  \
    }

LIMITS(int8, INT8_MIN, INT8_MAX)
LIMITS(int16, INT16_MIN, INT16_MAX)
LIMITS(int32, INT32_MIN, INT32_MAX)
LIMITS(uint8, 0, UINT8_MAX)
LIMITS(uint16, 0, UINT16_MAX)
LIMITS(uint32, 0, UINT32_MAX)

static inline int64_t round_int64(double x)
{
    if (x >= 0x1p63) return INT64_MAX;
    if (x < -0x1p63) return INT64_MIN;
    return x == x ? (int64_t) round(x) : 0;
}
static inline uint64_t round_uint64(double x)
{
    if (x >= 0x1p64) return UINT64_MAX;
    return x > 0 ? (uint64_t) round(x) : 0;
}
static inline int64_t round_int64_l(long double x)
{
    x = roundl(x);
    if (x >= 0x1p63L) return INT64_MAX;
    if (x < -0x1p63L) return INT64_MIN;
    return x == x ? (int64_t) x : 0;
}
static inline uint64_t round_uint64_l(long double x)
{
    x = roundl(x);
    if (x >= 0x1p64L) return UINT64_MAX;
    return x > 0 ? (uint64_t) x : 0;
}

static inline int64_t add_int64(int64_t x, int64_t y)
{
    int64_t r;
    if (__builtin_add_overflow(x, y, &r)) return y < 0 ? INT64_MIN : INT64_MAX;
    return r;
}
static inline int64_t sub_int64(int64_t x, int64_t y)
{
    int64_t r;
    if (__builtin_sub_overflow(x, y, &r)) return y > 0 ? INT64_MIN : INT64_MAX;
    return r;
}
static inline int64_t mul_int64(int64_t x, int64_t y)
{
    int64_t r;
    if (__builtin_mul_overflow(x, y, &r)) return (x < 0) != (y < 0) ? INT64_MIN : INT64_MAX;
    return r;
}
static inline int64_t div_int64(int64_t x, int64_t y)
{
    if (y == 0) return x < 0 ? INT64_MIN : x > 0 ? INT64_MAX : 0;
    if (y == -1) return x == INT64_MIN ? INT64_MAX : -x;
    int64_t q = x / y, rest = x % y;
    uint64_t ar = rest < 0 ? -(uint64_t) rest : (uint64_t) rest, ay = y < 0 ? -(uint64_t) y : (uint64_t) y;
    if (ar >= ay - ar) q += (x < 0) != (y < 0) ? -1 : 1;
    return q;
}
static inline uint64_t add_uint64(uint64_t x, uint64_t y)
{
    uint64_t r = x + y;
    return r < x ? UINT64_MAX : r;
}
static inline uint64_t sub_uint64(uint64_t x, uint64_t y) { return x > y ? x - y : 0; }
static inline uint64_t mul_uint64(uint64_t x, uint64_t y)
{
    uint64_t r;
    return __builtin_mul_overflow(x, y, &r) ? UINT64_MAX : r;
}
static inline uint64_t div_uint64(uint64_t x, uint64_t y)
{
    if (y == 0) return x ? UINT64_MAX : 0;
    uint64_t q = x / y, rest = x % y;
    return rest >= y - rest ? q + 1 : q;
}

/* A double beside a 64-bit integer is rounded to an integer first: int64 (5) - 0.5 is 4. Doubles beyond
 * the range are added in two halves, which are integers: the sum may be back in range. */
static inline int64_t add_int64_d(int64_t x, double y)
{
    if (fabs(y) < 0x1p63) return add_int64(x, round_int64(y));
    int64_t half = round_int64(y / 2);
    return add_int64(add_int64(x, half), half);
}
static inline int64_t add_d_int64(double x, int64_t y) { return add_int64_d(y, x); }
static inline int64_t sub_int64_d(int64_t x, double y) { return add_int64_d(x, -y); }
static inline int64_t sub_d_int64(double x, int64_t y)
{
    if (fabs(x) < 0x1p63) return sub_int64(round_int64(x), y);
    int64_t half = round_int64(x / 2);
    return add_int64(sub_int64(half, y), half);
}

/* |x| * |y| rounded half away from zero; UINT64_MAX where it does not fit. The product of 64 and 53 bits is
 * exact in 128. */
static uint64_t mul_exact(uint64_t x, double y)
{
    int exponent;
    if (isinf(y)) return x ? UINT64_MAX : 0;
    double mantissa = frexp(fabs(y), &exponent);
    unsigned __int128 product = (unsigned __int128) x * (uint64_t) ldexp(mantissa, 53);
    int shift = 53 - exponent;
    if (product == 0) return 0;
    if (shift <= 0)
        return shift < -64 || product >> (64 + shift) ? UINT64_MAX : (uint64_t) (product << -shift);
    if (shift > 120) return 0;
    product = (product >> shift) + (product >> (shift - 1) & 1);
    return product >> 64 ? UINT64_MAX : (uint64_t) product;
}
static inline int64_t mul_int64_d(int64_t x, double y)
{
    bool negative = (x < 0) != (y < 0);
    if (y != y) return 0;
    uint64_t size = mul_exact(x < 0 ? -(uint64_t) x : (uint64_t) x, y);
    if (negative) return size >= (uint64_t) 1 << 63 ? INT64_MIN : -(int64_t) size;
    return size > INT64_MAX ? INT64_MAX : (int64_t) size;
}
static inline int64_t mul_d_int64(double x, int64_t y) { return mul_int64_d(y, x); }
/* By an integer (0 and -0 among them) as integers divide. */
static inline int64_t div_int64_d(int64_t x, double y)
{
    if (fabs(y) < 0x1p63 && y == trunc(y)) return div_int64(x, (int64_t) y);
    return round_int64_l((long double) x / y);
}
static inline int64_t div_d_int64(double x, int64_t y) { return round_int64_l((long double) x / y); }

static inline uint64_t add_uint64_d(uint64_t x, double y)
{
    return y < 0 ? sub_uint64(x, round_uint64(-y)) : add_uint64(x, round_uint64(y));
}
static inline uint64_t add_d_uint64(double x, uint64_t y) { return add_uint64_d(y, x); }
static inline uint64_t sub_uint64_d(uint64_t x, double y) { return add_uint64_d(x, -y); }
/* NaN becomes 0 before the subtraction, which wraps around, as it does in Octave. */
static inline uint64_t sub_d_uint64(double x, uint64_t y)
{
    return x == x ? round_uint64_l(roundl(x) - (long double) y) : -y;
}
static inline uint64_t mul_uint64_d(uint64_t x, double y) { return y > 0 ? mul_exact(x, y) : 0; }
static inline uint64_t mul_d_uint64(double x, uint64_t y) { return mul_uint64_d(y, x); }
static inline uint64_t div_uint64_d(uint64_t x, double y)
{
    if (y == 0) return div_uint64(x, 0);
    return round_uint64_l((long double) x / y);
}
static inline uint64_t div_d_uint64(double x, uint64_t y) { return round_uint64_l((long double) x / y); }

static inline bool is_negative(int64_t x) { return x < 0; }

/* Powers of integers by repeated squaring with saturation at each step. */
#define INTEGER_POWER(T, MUL, is_signed, MAX) \
    static T##_t pow_##T(T##_t x, T##_t y) \
    { \
        if (y == 0 || x == 1) return 1; \
        if (is_signed && is_negative((int64_t) y)) { \
            if (is_signed && x == (T##_t) -1) return y % 2 ? x : 1; \
            return 0; \
        } \
        T##_t base = x, result = y % 2 ? x : 1; \
        while ((y /= 2) > 0) { \
            base = MUL(base, base); \
            if (y % 2) result = MUL(result, base); \
        } \
        return result; \
    }
#define MIXED_POWER(T, is_signed)                                                                 \
    static T##_t pow_##T##_d(T##_t x, double y)                                                   \
    {                                                                                             \
        if (y >= 0 && y < (double) (sizeof(T##_t) * 8 - is_signed) && y == trunc(y))              \
            return pow_##T(x, (T##_t) y);                                                         \
        return round_##T(pow((double) x, y));                                                     \
    }                                                                                             \
    static inline T##_t pow_d_##T(double x, T##_t y) { return round_##T(pow(x, (double) y)); }

#define SMALL_MUL(T) static inline T##_t mul_##T(T##_t x, T##_t y) { return round_##T((double) x * (double) y); }
SMALL_MUL(int8) SMALL_MUL(int16) SMALL_MUL(int32) SMALL_MUL(uint8) SMALL_MUL(uint16) SMALL_MUL(uint32)

INTEGER_POWER(int8, mul_int8, 1, INT8_MAX)
MIXED_POWER(int8, 1)
INTEGER_POWER(int16, mul_int16, 1, INT16_MAX)
MIXED_POWER(int16, 1)
INTEGER_POWER(int32, mul_int32, 1, INT32_MAX)
MIXED_POWER(int32, 1)
INTEGER_POWER(int64, mul_int64, 1, INT64_MAX)
MIXED_POWER(int64, 1)
INTEGER_POWER(uint8, mul_uint8, 0, UINT8_MAX)
MIXED_POWER(uint8, 0)
INTEGER_POWER(uint16, mul_uint16, 0, UINT16_MAX)
MIXED_POWER(uint16, 0)
INTEGER_POWER(uint32, mul_uint32, 0, UINT32_MAX)
MIXED_POWER(uint32, 0)
INTEGER_POWER(uint64, mul_uint64, 0, UINT64_MAX)
MIXED_POWER(uint64, 0)

/* ---- by way of doubles ---- */

typedef enum Shape { SHAPE_AA, SHAPE_AS, SHAPE_SA } Shape;

static double read_number(NumberType type, const void *x, Index k)
{
    switch (type) {
    case NUM_I8: return ((const int8_t *) x)[k];
    case NUM_I16: return ((const int16_t *) x)[k];
    case NUM_I32: return ((const int32_t *) x)[k];
    case NUM_U8: return ((const uint8_t *) x)[k];
    case NUM_U16: return ((const uint16_t *) x)[k];
    case NUM_U32: return ((const uint32_t *) x)[k];
    default: return ((const double *) x)[k];
    }
}

static void write_rounded(NumberType type, double x, void *y, Index k)
{
    switch (type) {
    case NUM_I8: ((int8_t *) y)[k] = round_int8(x); break;
    case NUM_I16: ((int16_t *) y)[k] = round_int16(x); break;
    case NUM_I32: ((int32_t *) y)[k] = round_int32(x); break;
    case NUM_U8: ((uint8_t *) y)[k] = round_uint8(x); break;
    case NUM_U16: ((uint16_t *) y)[k] = round_uint16(x); break;
    default: ((uint32_t *) y)[k] = round_uint32(x); break;
    }
}

static double combine(EwArith op, double x, double y)
{
    return op == EW_ADD ? x + y : op == EW_SUB ? x - y : op == EW_MUL ? x * y : x / y;
}

enum { TILE = 512, FEW = 8 };

static const void *as_doubles(NumberType type, const void *x, Index from, Index n, double *tile)
{
    static const unsigned char sizes[NUM_TYPE_COUNT] = { 8, 4, 1, 2, 4, 8, 1, 2, 4, 8, 1, 1 };
    const char *at = (const char *) x + (size_t) from * sizes[type];
    if (type == NUM_F64) return at;
    kern_convert(type, NUM_F64, n, at, tile);
    return tile;
}

/* r = a op b, rounded to the type: a double and an integer of it, or two such integers. */
static void by_doubles(NumberType ta, NumberType tb, NumberType type, EwArith op, Shape shape, Index n,
                       const void *a, const void *b, void *r)
{
    static const unsigned char sizes[NUM_TYPE_COUNT] = { 8, 4, 1, 2, 4, 8, 1, 2, 4, 8, 1, 1 };
    const EwLoops *loops = kern_arith_f64(op);
    double tile_a[TILE], tile_b[TILE], tile[TILE], first_a, first_b;
    if (n < FEW) {
        for (Index k = 0; k < n; k++)
            write_rounded(type, combine(op, read_number(ta, a, shape == SHAPE_SA ? 0 : k),
                                        read_number(tb, b, shape == SHAPE_AS ? 0 : k)), r, k);
        return;
    }
    first_a = read_number(ta, a, 0);
    first_b = read_number(tb, b, 0);
    for (Index from = 0; from < n; from += TILE) {
        Index m = n - from < TILE ? n - from : TILE;
        const void *x = shape == SHAPE_SA ? &first_a : as_doubles(ta, a, from, m, tile_a);
        const void *y = shape == SHAPE_AS ? &first_b : as_doubles(tb, b, from, m, tile_b);
        (shape == SHAPE_AA ? loops->aa : shape == SHAPE_AS ? loops->as : loops->sa)(m, x, y, tile);
        kern_convert(NUM_F64, type, m, tile, (char *) r + (size_t) from * sizes[type]);
    }
}

#define BY_DOUBLES(name, TA, TB, type, op) \
    static void name##_aa(Index n, const void *a, const void *b, void *r) { by_doubles(TA, TB, type, op, SHAPE_AA, n, a, b, r); } \
    static void name##_as(Index n, const void *a, const void *b, void *r) { by_doubles(TA, TB, type, op, SHAPE_AS, n, a, b, r); } \
    static void name##_sa(Index n, const void *a, const void *b, void *r) { by_doubles(TA, TB, type, op, SHAPE_SA, n, a, b, r); }
#define MIXES(T, type)                                               \
    BY_DOUBLES(add_##T##_id, type, NUM_F64, type, EW_ADD)            \
    BY_DOUBLES(sub_##T##_id, type, NUM_F64, type, EW_SUB)            \
    BY_DOUBLES(mul_##T##_id, type, NUM_F64, type, EW_MUL)            \
    BY_DOUBLES(div_##T##_id, type, NUM_F64, type, EW_DIV)            \
    BY_DOUBLES(add_##T##_di, NUM_F64, type, type, EW_ADD)            \
    BY_DOUBLES(sub_##T##_di, NUM_F64, type, type, EW_SUB)            \
    BY_DOUBLES(mul_##T##_di, NUM_F64, type, type, EW_MUL)            \
    BY_DOUBLES(div_##T##_di, NUM_F64, type, type, EW_DIV)            \
    BY_DOUBLES(div_##T##_ii, type, type, type, EW_DIV)
MIXES(int8, NUM_I8)
MIXES(int16, NUM_I16)
MIXES(int32, NUM_I32)
MIXES(uint8, NUM_U8)
MIXES(uint16, NUM_U16)
MIXES(uint32, NUM_U32)

#define BIG_ARITH(T)                                                                              \
    PAIR_LOOPS(add_##T##_ii, T##_t, T##_t, T##_t, add_##T(x, y))                                       \
    PAIR_LOOPS(sub_##T##_ii, T##_t, T##_t, T##_t, sub_##T(x, y))                                       \
    PAIR_LOOPS(mul_##T##_ii, T##_t, T##_t, T##_t, mul_##T(x, y))                                       \
    PAIR_LOOPS(div_##T##_ii, T##_t, T##_t, T##_t, div_##T(x, y))                                       \
    PAIR_LOOP_AA(add_##T##_id, T##_t, double, T##_t, add_##T##_d(x, y))                                \
    PAIR_LOOP_SA(add_##T##_id, T##_t, double, T##_t, add_##T##_d(x, y))                                \
    PAIR_LOOP_AA(sub_##T##_id, T##_t, double, T##_t, sub_##T##_d(x, y))                                \
    PAIR_LOOP_SA(sub_##T##_id, T##_t, double, T##_t, sub_##T##_d(x, y))                                \
    PAIR_LOOPS(mul_##T##_id, T##_t, double, T##_t, mul_##T##_d(x, y))                                  \
    PAIR_LOOPS(div_##T##_id, T##_t, double, T##_t, div_##T##_d(x, y))
#define BIG_ARITH_OF_DOUBLE(T) \
    PAIR_LOOP_AA(add_##T##_di, double, T##_t, T##_t, add_d_##T(x, y))                                  \
    PAIR_LOOP_AS(add_##T##_di, double, T##_t, T##_t, add_d_##T(x, y))                                  \
    PAIR_LOOPS(sub_##T##_di, double, T##_t, T##_t, sub_d_##T(x, y))                                    \
    PAIR_LOOPS(mul_##T##_di, double, T##_t, T##_t, mul_d_##T(x, y))                                    \
    PAIR_LOOPS(div_##T##_di, double, T##_t, T##_t, div_d_##T(x, y))

#define POWERS(T)                                                                 \
    PAIR_LOOPS(pow_##T##_ii, T##_t, T##_t, T##_t, pow_##T(x, y))                                       \
    PAIR_LOOPS(pow_##T##_id, T##_t, double, T##_t, pow_##T##_d(x, y))                                  \
    PAIR_LOOPS(pow_##T##_di, double, T##_t, T##_t, pow_d_##T(x, y))

POWERS(int8)
POWERS(int16)
POWERS(int32)
POWERS(uint8)
POWERS(uint16)
POWERS(uint32)
BIG_ARITH(int64)
BIG_ARITH_OF_DOUBLE(int64)
BIG_ARITH(uint64)
BIG_ARITH_OF_DOUBLE(uint64)
POWERS(int64)
POWERS(uint64)

/* 64-bit integers and doubles both fit into an extended number on x86; elsewhere long double is wider
 * still. */
#define WIDE_COMPARE(T)                                                                           \
    PAIR_LOOPS(lt_##T##_id, T##_t, double, bool, (long double) x < y)                                  \
    PAIR_LOOPS(le_##T##_id, T##_t, double, bool, (long double) x <= y)                                 \
    PAIR_LOOPS(eq_##T##_id, T##_t, double, bool, (long double) x == y)                                 \
    PAIR_LOOPS(ne_##T##_id, T##_t, double, bool, (long double) x != y)                                 \
    PAIR_LOOPS(ge_##T##_id, T##_t, double, bool, (long double) x >= y)                                 \
    PAIR_LOOPS(gt_##T##_id, T##_t, double, bool, (long double) x > y)                                  \
    PAIR_LOOPS(lt_##T##_di, double, T##_t, bool, x < (long double) y)                                  \
    PAIR_LOOPS(le_##T##_di, double, T##_t, bool, x <= (long double) y)                                 \
    PAIR_LOOPS(eq_##T##_di, double, T##_t, bool, x == (long double) y)                                 \
    PAIR_LOOPS(ne_##T##_di, double, T##_t, bool, x != (long double) y)                                 \
    PAIR_LOOPS(ge_##T##_di, double, T##_t, bool, x >= (long double) y)                                 \
    PAIR_LOOPS(gt_##T##_di, double, T##_t, bool, x > (long double) y)
WIDE_COMPARE(int64)
WIDE_COMPARE(uint64)

/* A double that all of an array meets is rounded once. */
static void add_int64_once(Index n, const void *a, double y, void *r)
{
    int64_t whole = fabs(y) < 0x1p63 ? round_int64(y) : 0;
    const int64_t *x = a;
    int64_t *sum = r;
    if (fabs(y) < 0x1p63) add_int64_ii_as(n, a, &whole, r);
    else for (Index k = 0; k < n; k++) sum[k] = add_int64_d(x[k], y);
}
static void add_uint64_once(Index n, const void *a, double y, void *r)
{
    uint64_t whole = round_uint64(fabs(y));
    if (y < 0) sub_uint64_ii_as(n, a, &whole, r);
    else add_uint64_ii_as(n, a, &whole, r);
}
#define ONCE(T) \
    static void add_##T##_id_as(Index n, const void *a, const void *b, void *r) { add_##T##_once(n, a, *(const double *) b, r); } \
    static void sub_##T##_id_as(Index n, const void *a, const void *b, void *r) { add_##T##_once(n, a, -*(const double *) b, r); } \
    static void add_##T##_di_sa(Index n, const void *a, const void *b, void *r) { add_##T##_once(n, b, *(const double *) a, r); }
ONCE(int64)
ONCE(uint64)

#define ROW(name) { name##_aa, name##_as, name##_sa }
#define ARITH_ROWS(T, mix) { ROW(add_##T##mix), ROW(sub_##T##mix), ROW(mul_##T##mix), ROW(div_##T##mix) }
#define MIX_ROWS(T) { ARITH_ROWS(T, _ii), ARITH_ROWS(T, _id), ARITH_ROWS(T, _di) }
#define POWER_ROWS(T) { ROW(pow_##T##_ii), ROW(pow_##T##_id), ROW(pow_##T##_di) }
#define EACH_TYPE(M) { M(int8), M(int16), M(int32), M(int64), M(uint8), M(uint16), M(uint32), M(uint64) }

const EwLoops *kern_int_arith(IntType type, EwArith op, IntMix mix)
{
    static const EwLoops rows_i64[3][EW_ARITH_COUNT] = MIX_ROWS(int64),
                         rows_u64[3][EW_ARITH_COUNT] = MIX_ROWS(uint64);
    static const EwLoops mixed[INT_TYPE_COUNT][2][EW_ARITH_COUNT] = {
        [INT_I8] = { ARITH_ROWS(int8, _id), ARITH_ROWS(int8, _di) },
        [INT_I16] = { ARITH_ROWS(int16, _id), ARITH_ROWS(int16, _di) },
        [INT_I32] = { ARITH_ROWS(int32, _id), ARITH_ROWS(int32, _di) },
        [INT_U8] = { ARITH_ROWS(uint8, _id), ARITH_ROWS(uint8, _di) },
        [INT_U16] = { ARITH_ROWS(uint16, _id), ARITH_ROWS(uint16, _di) },
        [INT_U32] = { ARITH_ROWS(uint32, _id), ARITH_ROWS(uint32, _di) },
    };
    static const EwLoops quotients[INT_TYPE_COUNT] = {
        [INT_I8] = ROW(div_int8_ii), [INT_I16] = ROW(div_int16_ii), [INT_I32] = ROW(div_int32_ii),
        [INT_U8] = ROW(div_uint8_ii), [INT_U16] = ROW(div_uint16_ii), [INT_U32] = ROW(div_uint32_ii),
    };
    if (type == INT_I64) return &rows_i64[mix][op];
    if (type == INT_U64) return &rows_u64[mix][op];
    if (mix != INT_INT) return &mixed[type][mix == DOUBLE_INT][op];
    return op == EW_DIV ? &quotients[type] : &ew_integers()->arith_int[type][op];
}

const EwLoops *kern_int_power(IntType type, IntMix mix)
{
    static const EwLoops rows[INT_TYPE_COUNT][3] = EACH_TYPE(POWER_ROWS);
    return &rows[type][mix];
}

const EwLoops *kern_int_compare(IntType type, EwCompare op)
{
    return &ew_integers()->compare_int[type][op];
}

const EwLoops *kern_int64_compare(IntType type, EwCompare op, IntMix mix)
{
#define WIDE_ROWS(T, mix) \
    { ROW(lt_##T##mix), ROW(le_##T##mix), ROW(eq_##T##mix), ROW(ne_##T##mix), ROW(ge_##T##mix), ROW(gt_##T##mix) }
    static const EwLoops rows[2][2][EW_COMPARE_COUNT] = {
        { WIDE_ROWS(int64, _id), WIDE_ROWS(int64, _di) },
        { WIDE_ROWS(uint64, _id), WIDE_ROWS(uint64, _di) },
    };
    return &rows[type == INT_U64][mix == DOUBLE_INT][op];
}

void kern_int_negate(IntType type, Index n, const void *a, void *r)
{
    static const unsigned char bytes[] = { 1, 2, 4, 8 };
    const int64_t *x = a;
    int64_t *y = r;
    if (type < INT_I64) {
        ew_integers()->negate_int[type](n, a, r);
    } else if (type > INT_I64) {
        __builtin_memset(r, 0, (size_t) n * bytes[type - INT_U8]);
    } else {
        for (Index i = 0; i < n; i++) y[i] = x[i] == INT64_MIN ? INT64_MAX : -x[i];
    }
}
