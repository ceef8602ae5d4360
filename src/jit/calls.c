/* What compiled loops call, and the interpreter when it enters them. */
#include "jit/calls.h"

#include <math.h>

#include "ops/binary.h"
#include "value/range.h"

static bool is_small(double x) { return x == trunc(x) && fabs(x) < 1 << 30; }

bool jit_bind_integers(JitFor *f, double base, double step, double n, double turn)
{
    if (!is_small(base) || !is_small(step) || !is_small(n) || !is_small(base + n * step)) return false;
    if (f->wanted == FOR_POSITIVE ? !(step > 0) : step != (double) f->wanted) return false;
    f->step = (int64_t) step;
    f->first = (int64_t) base;
    f->last = f->first + ((int64_t) n - 1) * f->step;
    f->counter = f->first + (int64_t) turn * f->step;
    return true;
}

RangeStart jit_for_range(Value *r, JitFor *f)
{
    double step = r[4].tag == T_NUM ? r[4].u.num : 1, base = r[3].u.num, limit = r[5].u.num;
    Index n;
    if (r[3].tag != T_NUM || r[5].tag != T_NUM || (r[4].tag != T_NUM && r[4].tag != T_NONE))
        return RANGE_REFUSED;
    if (range_is_endless(base, step, limit)) return RANGE_REFUSED;
    n = range_count(base, step, limit);
    if (n == 0) return isfinite(base) && isfinite(step) && isfinite(limit) ? RANGE_EMPTY : RANGE_REFUSED;
    if (n < 0 || !range_is_plain_count(base, step, limit, n)) return RANGE_REFUSED;
    if (f->wanted != FOR_ANY && !jit_bind_integers(f, base, step, (double) n, 0)) return RANGE_REFUSED;
    r[0] = val_none();
    r[1] = val_num(0);
    r[2] = val_num((double) n);
    r[4] = val_num(step);
    return RANGE_BEGUN;
}
