/* Sizes of arrays. */
#include <stdio.h>
#include <string.h>

#include "base/sizes.h"
#include "value/value.h"

Dims dims_2(Index rows, Index cols)
{
    Dims d;
    d.n = 2;
    d.d[0] = rows;
    d.d[1] = cols;
    return d;
}

void dims_normalize(Dims *dims)
{
    while (dims->n > 2 && dims->d[dims->n - 1] == 1) dims->n--;
}

Dims dims_from(int n, const Index *d)
{
    Dims dims;
    dims.n = n;
    dims.d[0] = d[0];
    dims.d[1] = d[1];
    if (LIKELY(n == 2)) return dims;
    memcpy(dims.d, d, (size_t) n * sizeof(Index));
    dims_normalize(&dims);
    return dims;
}

bool dims_equal(const Dims *a, const Dims *b)
{
    return a->n == b->n && memcmp(a->d, b->d, (size_t) a->n * sizeof(Index)) == 0;
}

/* One of them is nothing; but what cannot be counted (base/sizes.h) stays an error beside it, and so does,
 * as in Octave, a product of the others that has no number: whoever steps through an array need not fear
 * for its strides. */
static Index numel_of_empty(const Dims *dims)
{
    Index others = 1;
    for (int k = 0; k < dims->n; k++)
        if (dims->d[k] != 0) others = size_mul(others, dims->d[k]);
    return others == INDEX_MAX_VALUE ? -1 : 0;
}

Index dims_numel(const Dims *dims)
{
    Index numel = 1;
    bool overflow = false;
    for (int k = 0; k < dims->n; k++) {
        if (dims->d[k] == 0) return numel_of_empty(dims);
        overflow |= __builtin_mul_overflow(numel, dims->d[k], &numel);
    }
    return overflow ? -1 : numel;
}

const char *dims_text(const Dims *dims, char *buf, size_t size)
{
    size_t at = 0;
    buf[0] = '\0';
    for (int k = 0; k < dims->n && at < size; k++)
        at += (size_t) snprintf(buf + at, size - at, k ? "x%lld" : "%lld", (long long) dims->d[k]);
    return buf;
}
