/* base : increment : limit, kept as three numbers until somebody needs the elements. Always a row. */
#ifndef OCTAVO_RANGE_H
#define OCTAVO_RANGE_H

#include "value/array.h"

typedef struct Range {
    Obj h;
    double base, increment;
    double limit;        /* as written */
    double final_value;  /* the last element */
    Index numel;
    bool minus_zero;     /* -(0:n): element 0 is -0 */
} Range;

/* Number of elements by Octave's rule (a tolerance of a few ulp at the end); -1: too many. */
Index range_count(double base, double increment, double limit);
/* Is each of n elements what counting gives, the first and the last one to the bit? */
bool range_is_plain_count(double base, double step, double limit, Index n);
/* A range value; also used for results like -r, r+1. Empty ranges are ranges too. */
Status range_new(Interp *it, double base, double increment, double limit, Value *out) MUST_USE;
static inline double range_elem(const Range *r, Index k)
{
    return k == 0 ? r->base : k == r->numel - 1 ? r->final_value : r->base + (double) k * r->increment;
}
Status range_to_array(Interp *it, const Range *r, Array **out) MUST_USE;

#endif
