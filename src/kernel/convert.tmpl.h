/* The loops of convert.c, for kernel/each_target.h. */

/* Half away from zero: the largest number below one half is added, with x's sign, and the fraction dropped.
 * The sum with 0.49999999999999994 rounds to the next integer exactly where the fraction is at least one
 * half. */
#define FROM_F64(stem, T, low, high, I)                                                     \
    static void ON_TARGET(from_f64_##stem)(Index n, const double *restrict x, void *restrict py) \
    {                                                                                       \
        T *restrict y = py;                                                                 \
        for (Index k = 0; k < n; k++) {                                                     \
            double v = x[k];                                                                \
            v = v == v ? v : 0;                                                             \
            v = v < (double) (low) ? (double) (low) : v;                                    \
            v = v > (double) (high) ? (double) (high) : v;                                  \
            v += v < 0 ? -0.49999999999999994 : 0.49999999999999994;                        \
            y[k] = (T) (I) v;                                                               \
        }                                                                                   \
    }
FROM_F64(i8, int8_t, INT8_MIN, INT8_MAX, int32_t)
FROM_F64(i16, int16_t, INT16_MIN, INT16_MAX, int32_t)
FROM_F64(i32, int32_t, INT32_MIN, INT32_MAX, int32_t)
FROM_F64(u8, uint8_t, 0, UINT8_MAX, int32_t)
FROM_F64(u16, uint16_t, 0, UINT16_MAX, int32_t)
/* -2^31 .. 2^31-1 is what the instruction for 32 bits can do: shifted there and back. The sum is whole by
 * then. */
static void ON_TARGET(from_f64_u32)(Index n, const double *restrict x, void *restrict py)
{
    uint32_t *restrict y = py;
    for (Index k = 0; k < n; k++) {
        double v = x[k];
        v = v == v ? v : 0;
        v = v < 0 ? 0 : v;
        v = v > (double) UINT32_MAX ? (double) UINT32_MAX : v;
        v += 0.49999999999999994;
        double upper = v >= 2147483648.0 ? 2147483648.0 : 0;
        y[k] = (uint32_t) (int32_t) (v - upper) + (v >= 2147483648.0 ? 0x80000000u : 0);
    }
}
static void ON_TARGET(from_f64_f32)(Index n, const double *restrict x, void *restrict py)
{
    float *restrict y = py;
    for (Index k = 0; k < n; k++) y[k] = (float) x[k];
}
static void ON_TARGET(from_f64_bool)(Index n, const double *restrict x, void *restrict py)
{
    uint8_t *restrict y = py;
    for (Index k = 0; k < n; k++) y[k] = x[k] != 0;
}
static void ON_TARGET(from_f32_bool)(Index n, const float *restrict x, void *restrict py)
{
    uint8_t *restrict y = py;
    for (Index k = 0; k < n; k++) y[k] = x[k] != 0;
}

#define TO_F64(stem, T)                                                                     \
    static void ON_TARGET(to_f64_##stem)(Index n, const void *restrict px, double *restrict y)   \
    {                                                                                       \
        const T *restrict x = px;                                                           \
        for (Index k = 0; k < n; k++) y[k] = (double) x[k];                                 \
    }
TO_F64(f32, float)
TO_F64(i8, int8_t)
TO_F64(i16, int16_t)
TO_F64(i32, int32_t)
TO_F64(i64, int64_t)
TO_F64(u8, uint8_t)
TO_F64(u16, uint16_t)
TO_F64(u32, uint32_t)
TO_F64(u64, uint64_t)

static bool ON_TARGET(any_nan_f64)(Index n, const double *x)
{
    int any = 0;
    for (Index k = 0; k < n; k++) any |= x[k] != x[k];
    return any;
}
static bool ON_TARGET(any_nan_f32)(Index n, const float *x)
{
    int any = 0;
    for (Index k = 0; k < n; k++) any |= x[k] != x[k];
    return any;
}

static const ConvertTable ON_TARGET(table) = {
    .to_f64 = { [NUM_F32] = ON_TARGET(to_f64_f32), [NUM_I8] = ON_TARGET(to_f64_i8), [NUM_I16] = ON_TARGET(to_f64_i16),
                [NUM_I32] = ON_TARGET(to_f64_i32), [NUM_I64] = ON_TARGET(to_f64_i64), [NUM_U8] = ON_TARGET(to_f64_u8),
                [NUM_U16] = ON_TARGET(to_f64_u16), [NUM_U32] = ON_TARGET(to_f64_u32), [NUM_U64] = ON_TARGET(to_f64_u64),
                [NUM_BOOL] = ON_TARGET(to_f64_u8), [NUM_CHAR] = ON_TARGET(to_f64_u8) },
    .from_f64 = { [NUM_F32] = ON_TARGET(from_f64_f32), [NUM_I8] = ON_TARGET(from_f64_i8), [NUM_I16] = ON_TARGET(from_f64_i16),
                  [NUM_I32] = ON_TARGET(from_f64_i32), [NUM_U8] = ON_TARGET(from_f64_u8), [NUM_U16] = ON_TARGET(from_f64_u16),
                  [NUM_U32] = ON_TARGET(from_f64_u32), [NUM_BOOL] = ON_TARGET(from_f64_bool), [NUM_CHAR] = ON_TARGET(from_f64_u8) },
    .f32_to_bool = ON_TARGET(from_f32_bool),
    .any_nan_f64 = ON_TARGET(any_nan_f64),
    .any_nan_f32 = ON_TARGET(any_nan_f32),
};

#undef FROM_F64
#undef TO_F64
