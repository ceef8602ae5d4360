/* Sums and products of sizes that cannot wrap round.
 *
 * A size that cannot be counted is INDEX_MAX_VALUE, whatever is done to it afterwards (a product with nothing is
 * nothing); dims_numel (value/value.h) and every allocation refuse it. So code that works sizes out adds and multiplies with
 * these and asks once, where it allocates. For sizes, which are not negative. */
#ifndef OCTAVO_SIZES_H
#define OCTAVO_SIZES_H

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

#endif
