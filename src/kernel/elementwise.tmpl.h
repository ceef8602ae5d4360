/* The loops over real numbers, for kernel/each_target.h. For integers and truth values AVX-512 brings nothing
 * beyond AVX2 but size. Without fused multiply-add, so that results are the same everywhere. */

#define EW_NOINLINE __attribute__((noinline))

/* The results may lie over an operand, element upon element, which no loop minds. */
#define EW_LOOP_AA(name, T, R, expression) \
    static EW_NOINLINE void ON_TARGET(name##_aa)(Index n, const void *pa, const void *pb, void *pr) \
    { \
        const T *a = pa, *b = pb; \
        R *r = pr; \
        LOOP_INDEPENDENT for (Index i = 0; i < n; i++) { T x = a[i], y = b[i]; r[i] = expression; } \
    }
#define EW_LOOP_AS(name, T, R, expression) \
    static EW_NOINLINE void ON_TARGET(name##_as)(Index n, const void *pa, const void *pb, void *pr) \
    { \
        const T *a = pa, y = *(const T *) pb; \
        R *r = pr; \
        LOOP_INDEPENDENT for (Index i = 0; i < n; i++) { T x = a[i]; r[i] = expression; } \
    }
#define EW_LOOP_SA(name, T, R, expression) \
    static EW_NOINLINE void ON_TARGET(name##_sa)(Index n, const void *pa, const void *pb, void *pr) \
    { \
        const T *b = pb, x = *(const T *) pa; \
        R *r = pr; \
        LOOP_INDEPENDENT for (Index i = 0; i < n; i++) { T y = b[i]; r[i] = expression; } \
    }
#define EW_LOOPS(name, T, R, expression) \
    EW_LOOP_AA(name, T, R, expression) EW_LOOP_AS(name, T, R, expression) EW_LOOP_SA(name, T, R, expression)

#define EW_ARITH(suffix, T)               \
    EW_LOOPS(add_##suffix, T, T, x + y)   \
    EW_LOOPS(sub_##suffix, T, T, x - y)   \
    EW_LOOPS(mul_##suffix, T, T, x * y)   \
    EW_LOOPS(div_##suffix, T, T, x / y)

/* x > y is y < x, and so on: half of the loops do. */
#define EW_SWAPPED(name, other) \
    static void ON_TARGET(name)(Index n, const void *a, const void *b, void *r) { ON_TARGET(other)(n, b, a, r); }
#define EW_COMPARE(suffix, T) \
    EW_LOOP_AA(lt_##suffix, T, unsigned char, x < y) EW_LOOP_AS(lt_##suffix, T, unsigned char, x < y) \
    EW_LOOP_AA(le_##suffix, T, unsigned char, x <= y) EW_LOOP_AS(le_##suffix, T, unsigned char, x <= y) \
    EW_LOOP_AA(eq_##suffix, T, unsigned char, x == y) EW_LOOP_AS(eq_##suffix, T, unsigned char, x == y) \
    EW_LOOP_AA(ne_##suffix, T, unsigned char, x != y) EW_LOOP_AS(ne_##suffix, T, unsigned char, x != y) \
    EW_LOOP_AS(ge_##suffix, T, unsigned char, x >= y) EW_LOOP_AS(gt_##suffix, T, unsigned char, x > y) \
    EW_SWAPPED(ge_##suffix##_aa, le_##suffix##_aa) EW_SWAPPED(gt_##suffix##_aa, lt_##suffix##_aa) \
    EW_SWAPPED(lt_##suffix##_sa, gt_##suffix##_as) EW_SWAPPED(le_##suffix##_sa, ge_##suffix##_as) \
    EW_SWAPPED(eq_##suffix##_sa, eq_##suffix##_as) EW_SWAPPED(ne_##suffix##_sa, ne_##suffix##_as) \
    EW_SWAPPED(ge_##suffix##_sa, le_##suffix##_as) EW_SWAPPED(gt_##suffix##_sa, lt_##suffix##_as)

EW_ARITH(f64, double)
EW_ARITH(f32, float)

EW_COMPARE(f64, double)
EW_COMPARE(f32, float)

#if TARGET_LEVEL < 2
/* ---- integers up to 32 bits: saturating, without branches ---- */

/* Few processors convert unsigned numbers: shifted by 2^31 they are signed ones. */
static inline double ON_TARGET(from_u32)(uint32_t x) { return (double) (int32_t) (x ^ 0x80000000u) + 0x1p31; }
static inline uint32_t ON_TARGET(as_u32)(double x) { return (uint32_t) (int32_t) (x - 0x1p31) ^ 0x80000000u; }

/* Sums wrap around and are put right where their sign gives that away. */
#define EW_SIGNED_SUMS(suffix, T, U, MAX, SHIFT)                                                  \
    static inline T ON_TARGET(plus_##suffix)(T x, T y)                                              \
    {                                                                                             \
        T sum = (T) ((U) x + (U) y), limit = (T) ((T) (x >> SHIFT) ^ (T) MAX);                    \
        return (T) ((x ^ sum) & (y ^ sum)) < 0 ? limit : sum;                                     \
    }                                                                                             \
    static inline T ON_TARGET(minus_##suffix)(T x, T y)                                             \
    {                                                                                             \
        T rest = (T) ((U) x - (U) y), limit = (T) ((T) (x >> SHIFT) ^ (T) MAX);                   \
        return (T) ((x ^ y) & (x ^ rest)) < 0 ? limit : rest;                                     \
    }
#define EW_NEGATE(suffix, T, U, MAX) \
    static void ON_TARGET(negate_##suffix)(Index n, const void *pa, void *pr) \
    { \
        const T *a = pa; \
        T *r = pr; \
        LOOP_INDEPENDENT for (Index i = 0; i < n; i++) { T x = a[i]; r[i] = x == (T) (-MAX - 1) ? (T) MAX : (T) -(U) x; } \
    }
#define EW_UNSIGNED_SUMS(suffix, T, MAX) \
    static inline T ON_TARGET(plus_##suffix)(T x, T y) { T sum = (T) (x + y); return sum < x ? (T) MAX : sum; } \
    static inline T ON_TARGET(minus_##suffix)(T x, T y) { return x > y ? (T) (x - y) : 0; }

EW_NEGATE(i8, int8_t, uint8_t, INT8_MAX)
EW_NEGATE(i16, int16_t, uint16_t, INT16_MAX)
EW_NEGATE(i32, int32_t, uint32_t, INT32_MAX)
EW_SIGNED_SUMS(i8, int8_t, uint8_t, INT8_MAX, 7)
EW_SIGNED_SUMS(i16, int16_t, uint16_t, INT16_MAX, 15)
EW_SIGNED_SUMS(i32, int32_t, uint32_t, INT32_MAX, 31)
EW_UNSIGNED_SUMS(u8, uint8_t, UINT8_MAX)
EW_UNSIGNED_SUMS(u16, uint16_t, UINT16_MAX)
EW_UNSIGNED_SUMS(u32, uint32_t, UINT32_MAX)

static inline int8_t ON_TARGET(times_i8)(int8_t x, int8_t y)
{
    int32_t p = x * y;
    return (int8_t) (p > INT8_MAX ? INT8_MAX : p < INT8_MIN ? INT8_MIN : p);
}
static inline int16_t ON_TARGET(times_i16)(int16_t x, int16_t y)
{
    int32_t p = x * y;
    return (int16_t) (p > INT16_MAX ? INT16_MAX : p < INT16_MIN ? INT16_MIN : p);
}
static inline uint8_t ON_TARGET(times_u8)(uint8_t x, uint8_t y)
{
    uint32_t p = (uint32_t) x * y;
    return (uint8_t) (p > UINT8_MAX ? UINT8_MAX : p);
}
static inline uint16_t ON_TARGET(times_u16)(uint16_t x, uint16_t y)
{
    uint32_t p = (uint32_t) x * y;
    return (uint16_t) (p > UINT16_MAX ? UINT16_MAX : p);
}
static inline int32_t ON_TARGET(times_i32)(int32_t x, int32_t y)
{
    double p = (double) x * (double) y;
    p = p < INT32_MAX ? p : INT32_MAX;
    return (int32_t) (p > INT32_MIN ? p : INT32_MIN);
}
static inline uint32_t ON_TARGET(times_u32)(uint32_t x, uint32_t y)
{
    double p = ON_TARGET(from_u32)(x) * ON_TARGET(from_u32)(y);
    return ON_TARGET(as_u32)(p < UINT32_MAX ? p : UINT32_MAX);
}

#define EW_INT(suffix, T)                                                     \
    EW_LOOPS(add_##suffix, T, T, ON_TARGET(plus_##suffix)(x, y))                \
    EW_LOOPS(sub_##suffix, T, T, ON_TARGET(minus_##suffix)(x, y))               \
    EW_LOOPS(mul_##suffix, T, T, ON_TARGET(times_##suffix)(x, y))
EW_INT(i8, int8_t)
EW_INT(i16, int16_t)
EW_INT(i32, int32_t)
EW_INT(u8, uint8_t)
EW_INT(u16, uint16_t)
EW_INT(u32, uint32_t)

EW_COMPARE(u8, uint8_t)
EW_COMPARE(u16, uint16_t)
EW_COMPARE(u32, uint32_t)
EW_COMPARE(u64, uint64_t)
EW_COMPARE(i8, int8_t)
EW_COMPARE(i16, int16_t)
EW_COMPARE(i32, int32_t)
EW_COMPARE(i64, int64_t)

EW_LOOP_AA(and_u8, uint8_t, uint8_t, x & y)
EW_LOOP_AS(and_u8, uint8_t, uint8_t, x & y)
EW_SWAPPED(and_u8_sa, and_u8_as)
EW_LOOP_AA(or_u8, uint8_t, uint8_t, x | y)
EW_LOOP_AS(or_u8, uint8_t, uint8_t, x | y)
EW_SWAPPED(or_u8_sa, or_u8_as)

static void ON_TARGET(not_u8)(Index n, const void *pa, void *pr)
{
    const uint8_t *a = pa;
    uint8_t *r = pr;
    LOOP_INDEPENDENT for (Index i = 0; i < n; i++) r[i] = a[i] ^ 1;
}

#endif

#define EW_ROW(name) { ON_TARGET(name##_aa), ON_TARGET(name##_as), ON_TARGET(name##_sa) }
#define EW_ARITH_ROWS(suffix) \
    { EW_ROW(add_##suffix), EW_ROW(sub_##suffix), EW_ROW(mul_##suffix), EW_ROW(div_##suffix) }
#define EW_COMPARE_ROWS(suffix)                                                     \
    { EW_ROW(lt_##suffix), EW_ROW(le_##suffix), EW_ROW(eq_##suffix),                \
      EW_ROW(ne_##suffix), EW_ROW(ge_##suffix), EW_ROW(gt_##suffix) }

#define EW_INT_ROWS(suffix) { EW_ROW(add_##suffix), EW_ROW(sub_##suffix), EW_ROW(mul_##suffix) }

static const EwFloats ON_TARGET(ew_floats) = {
    EW_ARITH_ROWS(f64), EW_ARITH_ROWS(f32), EW_COMPARE_ROWS(f64), EW_COMPARE_ROWS(f32),
};

#if TARGET_LEVEL < 2
static const EwIntegers ON_TARGET(ew_integers) = {
    .compare_int = { EW_COMPARE_ROWS(i8), EW_COMPARE_ROWS(i16), EW_COMPARE_ROWS(i32), EW_COMPARE_ROWS(i64),
                     EW_COMPARE_ROWS(u8), EW_COMPARE_ROWS(u16), EW_COMPARE_ROWS(u32), EW_COMPARE_ROWS(u64) },
    .arith_int = { EW_INT_ROWS(i8), EW_INT_ROWS(i16), EW_INT_ROWS(i32), { { 0 } },
                   EW_INT_ROWS(u8), EW_INT_ROWS(u16), EW_INT_ROWS(u32), { { 0 } } },
    .negate_int = { ON_TARGET(negate_i8), ON_TARGET(negate_i16), ON_TARGET(negate_i32) },
    .and_u8 = EW_ROW(and_u8),
    .or_u8 = EW_ROW(or_u8),
    .not_u8 = ON_TARGET(not_u8),
};
#endif

#undef EW_NOINLINE
#undef EW_LOOP_AA
#undef EW_LOOP_AS
#undef EW_LOOP_SA
#undef EW_LOOPS
#undef EW_ARITH
#undef EW_SWAPPED
#undef EW_COMPARE
#undef EW_SIGNED_SUMS
#undef EW_UNSIGNED_SUMS
#undef EW_INT
#undef EW_ROW
#undef EW_ARITH_ROWS
#undef EW_COMPARE_ROWS
#undef EW_INT_ROWS
#undef EW_NEGATE
