/* Sums and products of sizes that cannot wrap round.
 *
 * A size that cannot be counted is INDEX_MAX_VALUE, whatever is done to it afterwards (a product with
 * nothing is nothing); dims_numel (value/value.h) and every allocation refuse it. So code that works sizes
 * out adds and multiplies with these and asks once, where it allocates. For sizes, which are not negative. */
#ifndef OCTAVO_SIZES_H
#define OCTAVO_SIZES_H

#include <limits.h>

#include "base/base.h"

static inline Index size_add(Index a, Index b)
{
    Index sum;
    return __builtin_add_overflow(a, b, &sum) ? INDEX_MAX_VALUE : sum;
}

static inline Index size_mul(Index a, Index b)
{
    Index product;
    return __builtin_mul_overflow(a, b, &product) ? INDEX_MAX_VALUE : product;
}

/* Bytes of count elements; what cannot be counted is more than any allocation gives. */
static inline size_t size_bytes(Index count, size_t elem_size)
{
    const size_t most = PTRDIFF_MAX / 2;
    return (size_t) count < most / elem_size ? (size_t) count * elem_size : most;
}

/* x without what stands behind its point; the nearest there is where it does not fit, 0 for NaN. A plain
 * cast of such a number has no meaning in C, so whoever has not looked at x before takes these. */
static inline Index index_cut(double x)
{
    if (x > -0x1p63 && x < 0x1p63) return (Index) x;
    return x > 0 ? INDEX_MAX_VALUE : x < 0 ? -INDEX_MAX_VALUE : 0;
}
static inline int int_cut(double x)
{
    if (x >= INT_MIN && x <= INT_MAX) return (int) x;
    return x > 0 ? INT_MAX : x < 0 ? INT_MIN : 0;
}

#endif
