/* Lazy ranges. */
#include "value/range.h"

#include "base/interrupt.h"
#include <float.h>
#include <math.h>

/* A limit that misses an element by rounding still counts it: the tolerance is a few units in the last
 * place of the quotient, as in Octave (0:0.1:1 has 11 elements). */
/* Do u and v agree to within tolerance of the larger one? */
static bool nearly_equal(double u, double v, double tolerance)
{
    return fabs(u - v) < fmax(fabs(u), fabs(v)) * tolerance;
}

/* The tolerance is that of Hagerty's FL5 floor function, as in Octave; then the element that comes closest to
 * the limit is made the last one. */
Index range_count(double base, double increment, double limit)
{
    double tolerance = 3.0 * DBL_EPSILON, steps, slack, count;
    if (isnan(base) || isnan(increment) || isnan(limit)) return 1;
    if (increment == 0 || (limit < base && increment > 0) || (limit > base && increment < 0)) return 0;
    steps = (limit - base + increment) / increment;
    slack = tolerance * fabs(1 + floor(steps));
    slack = fmax(tolerance, fmin(1 / (2 - tolerance), slack));
    count = floor(steps + slack);
    if (steps > 0 && count - steps >= 1 / (2 - tolerance)) count--;
    if (!(count < 9e15)) return -1;
    if (count < 0) return 0;
    if (!nearly_equal(base + (count - 1) * increment, limit, tolerance)) {
        if (nearly_equal(base + (count - 2) * increment, limit, tolerance)) count--;
        else if (nearly_equal(base + count * increment, limit, tolerance)) count++;
    }
    return count < 0 ? 0 : (Index) count;
}

/* The last of n elements: not beyond the limit, and whole where all are. */
static double range_last(double base, double increment, double limit, Index n)
{
    double last = base + (double) (n - 1) * increment;
    if ((increment > 0 && last >= limit) || (increment < 0 && last <= limit)) last = limit;
    return base == round(base) && increment == round(increment) ? round(last) : last;
}

bool range_is_plain_count(double base, double step, double limit, Index n)
{
    double last = range_last(base, step, limit, n);
    if (isnan(last) || isnan(base) || (base == 0 && signbit(base))) return false;
    return base + (double) (n - 1) * step == last && !(last == 0 && signbit(last) && n > 1);
}

Status range_new(Interp *it, double base, double increment, double limit, Value *out)
{
    Index n = range_count(base, increment, limit);
    Range *r;
    if (n < 0) return err_out_of_memory(it);
    r = mem_try(sizeof(*r));
    if (!r) return err_out_of_memory(it);
    MEM_COUNT_OBJECT(1);
    r->h.refs = 1;
    r->h.tag = T_RANGE;
    r->base = base;
    r->increment = increment;
    r->limit = limit;
    r->numel = n;
    r->minus_zero = false;
    r->final_value = n > 0 ? range_last(base, increment, limit, n) : base;
    *out = val_from_obj(T_RANGE, r);
    return OK;
}

enum { ELEMENTS_AT_ONCE = 1 << 20 };     /* between looks at Ctrl-C */

static inline void write_elements(const Range *r, Index from, Index to, double *x)
{
    for (Index k = from; k < to; k++) x[k] = r->base + (double) k * r->increment;
}

static void write_long(Interp *it, const Range *r, double *x)
{
    for (Index k = 0; k < r->numel && !it->interrupted; k += ELEMENTS_AT_ONCE)
        write_elements(r, k, r->numel - k < ELEMENTS_AT_ONCE ? r->numel : k + ELEMENTS_AT_ONCE, x);
}

Status range_to_array(Interp *it, const Range *r, Array **out)
{
    Status st = array_new(it, CLS_DOUBLE, 1, r->numel, out);
    double *x;
    if (st != OK) return st;
    x = array_f64(*out);
    if (LIKELY(r->numel <= ELEMENTS_AT_ONCE)) write_elements(r, 0, r->numel, x);
    else write_long(it, r, x);
    if (r->numel > 0) x[r->numel - 1] = r->final_value;
    if (r->numel > 0) x[0] = r->base;
    if (LIKELY(r->numel <= ELEMENTS_AT_ONCE || !it->interrupted)) return OK;
    array_drop(out);
    return interrupt_status(it);
}
