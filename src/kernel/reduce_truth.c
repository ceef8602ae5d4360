/* Truth of elements: any, all, how many. */
#include "kernel/reduce.h"

#include "kernel/target.h"

TARGET_OPTIMIZE

void kern_sum_bool(Index stride, Index len, Index outer, const unsigned char *x, double *out)
{
    for (Index o = 0; o < outer; o++) {
        const unsigned char *a = x + o * len * stride;
        if (stride == 1) {
            Index count = 0;
            for (Index k = 0; k < len; k++) count += a[k];
            out[o] = (double) count;
            continue;
        }
        double *row = out + o * stride;
        for (Index i = 0; i < stride; i++) row[i] = 0;
        for (Index k = 0; k < len; k++, a += stride)
            for (Index i = 0; i < stride; i++) row[i] += a[i];
    }
}

/* any passes over NaN as it does over 0; everywhere else NaN is true. */
#define HIT_INT(x) ((x) != 0)
#define HIT_FLOAT(x) ((x) < 0 || (x) > 0)
#define HIT_COMPLEX(x) ((x) != 0 && (x) == (x))

#define DEFINE_TRUTH(suffix, T, HIT) \
    static void truth_##suffix(Index n, const T *x, bool *out) \
    { \
        for (Index k = 0; k < n; k++) out[k] = x[k] != 0; \
    } \
    static bool any_##suffix(Index n, const T *x) \
    { \
        for (Index k = 0; k < n; k++) \
            if (HIT(x[k])) return true; \
        return false; \
    } \
    static void any_rows_##suffix(Index stride, Index len, const T *x, bool *row) \
    { \
        for (Index i = 0; i < stride; i++) row[i] = false; \
        for (Index k = 0; k < len; k++, x += stride) \
            for (Index i = 0; i < stride; i++) row[i] |= HIT(x[i]); \
    } \
    static bool all_##suffix(Index n, const T *x) \
    { \
        for (Index k = 0; k < n; k++) \
            if (x[k] == 0) return false; \
        return true; \
    } \
    static void all_rows_##suffix(Index stride, Index len, const T *x, bool *row) \
    { \
        for (Index i = 0; i < stride; i++) row[i] = true; \
        for (Index k = 0; k < len; k++, x += stride) \
            for (Index i = 0; i < stride; i++) row[i] &= x[i] != 0; \
    } \
    static Index count_##suffix(Index n, const T *x) \
    { \
        Index count = 0; \
        for (Index k = 0; k < n; k++) count += x[k] != 0; \
        return count; \
    }

DEFINE_TRUTH(u8, uint8_t, HIT_INT)
DEFINE_TRUTH(u16, uint16_t, HIT_INT)
DEFINE_TRUTH(u32, uint32_t, HIT_INT)
DEFINE_TRUTH(u64, uint64_t, HIT_INT)
DEFINE_TRUTH(f32, float, HIT_FLOAT)
DEFINE_TRUTH(f64, double, HIT_FLOAT)
DEFINE_TRUTH(c64, float _Complex, HIT_COMPLEX)
DEFINE_TRUTH(c128, double _Complex, HIT_COMPLEX)

#define DISPATCH(call, kind, bytes) \
    switch (kind) { \
    case KERN_ELEM_FLOAT: \
        if ((bytes) == 4) { call(f32, float); } \
        else { call(f64, double); } \
        break; \
    case KERN_ELEM_COMPLEX: \
        if ((bytes) == 4) { call(c64, float _Complex); } \
        else { call(c128, double _Complex); } \
        break; \
    default: \
        if ((bytes) == 1) { call(u8, uint8_t); } \
        else if ((bytes) == 2) { call(u16, uint16_t); } \
        else if ((bytes) == 4) { call(u32, uint32_t); } \
        else { call(u64, uint64_t); } \
    }

void kern_truth(KernElem kind, int bytes, Index n, const void *x, bool *out)
{
#define CALL(suffix, T) truth_##suffix(n, (const T *) x, out)
    DISPATCH(CALL, kind, bytes)
#undef CALL
}

Index kern_count_nonzero(KernElem kind, int bytes, Index n, const void *x)
{
    Index count = 0;
#define CALL(suffix, T) count = count_##suffix(n, (const T *) x)
    DISPATCH(CALL, kind, bytes)
#undef CALL
    return count;
}

void kern_any(KernElem kind, int bytes, Index stride, Index len, Index outer, const void *x, bool *out)
{
    for (Index o = 0; o < outer; o++) {
#define CALL(suffix, T) \
    if (stride == 1) out[o] = any_##suffix(len, (const T *) x + o * len); \
    else any_rows_##suffix(stride, len, (const T *) x + o * len * stride, out + o * stride)
        DISPATCH(CALL, kind, bytes)
#undef CALL
    }
}

void kern_all(KernElem kind, int bytes, Index stride, Index len, Index outer, const void *x, bool *out)
{
    for (Index o = 0; o < outer; o++) {
#define CALL(suffix, T) \
    if (stride == 1) out[o] = all_##suffix(len, (const T *) x + o * len); \
    else all_rows_##suffix(stride, len, (const T *) x + o * len * stride, out + o * stride)
        DISPATCH(CALL, kind, bytes)
#undef CALL
    }
}
