/* base:increment:limit */
#include <float.h>
#include <math.h>

#include "ops/objects.h"
#include "ops/operand.h"
#include "ops/traced.h"
#include "value/range.h"

/* One of the three numbers, as written. */
typedef struct Bound {
    double num;
    int64_t int_value;       /* of 64-bit integers, exactly (uint64 as the same bits) */
    Class cls;
    bool dq, empty;
} Bound;

static Status read_bound(Interp *it, Value v, Bound *b)
{
    Array *a;
    Index numel;
    Status st = OK;
    if (v.tag == T_NUM) {
        b->num = v.u.num;
        b->cls = CLS_DOUBLE;
        b->empty = b->dq = false;
        return OK;
    }
    b->cls = val_class(v);
    b->dq = v.tag == T_ARRAY && v.u.array->dq;
    numel = val_numel(v);
    b->empty = numel == 0;
    if (b->empty) return OK;
    if (numel > 1) st = warn_id(it, "Octave:colon-nonscalar-argument", "colon arguments should be scalars");
    if (st == OK && val_is_complex(v)) 
        st = warn_id(it, "Octave:colon-complex-argument", "imaginary part of complex colon arguments is ignored");
    if (st == OK) st = val_to_array(it, v, &a);
    if (st != OK) return st;
    b->num = array_get_double(a, 0);
    if (b->cls == CLS_INT64 || b->cls == CLS_UINT64) b->int_value = ((const int64_t *) a->data)[0];
    array_drop(&a);
    return OK;
}

static Status empty_row(Interp *it, Class cls, Value *out)
{
    Array *r;
    Status st = array_new(it, cls, 1, 0, &r);
    if (st == OK) *out = val_from_array_take(&r);
    return st;
}

/* ---- integers ---- */


static const double int_min[] = { -128, -32768, -2147483648.0, -0x1p63, 0, 0, 0, 0 };
static const double int_max[] = { 127, 32767, 2147483647, 0x1p63, 255, 65535, 4294967295.0, 0x1p64 };

/* A limit given as a float must be an integer of the type. */
static Status check_int_bound(Interp *it, Class cls, const char *what, const Bound *b)
{
    double x = b->num;
    if (b->cls == cls) return OK;
    bool fits = x == trunc(x) && x >= int_min[cls - CLS_INT8] && x <= int_max[cls - CLS_INT8];
    if (cls == CLS_INT64 || cls == CLS_UINT64) fits = fits && x < int_max[cls - CLS_INT8];
    if (fits) return OK;
    return err(it, "colon operator %s bound invalid (not an integer or out of range for given integer type)",
               what);
}

/* Values as 128-bit numbers: no step can leave them. */
static __int128 exact_value(const Bound *b)
{
    if (b->cls == CLS_INT64) return b->int_value;
    if (b->cls == CLS_UINT64) return (uint64_t) b->int_value;
    return (__int128) b->num;
}

#define FILL_INTS(T)                                                                       \
    {                                                                                      \
        T *x = r->data;                                                                    \
        for (Index k = 0; k < n; k++) x[k] = (T) (base + (__int128) k * step);             \
        break;                                                                             \
    }

static Status int_range(Interp *it, Class cls, const Bound *base_b, const Bound *inc_b, const Bound *limit_b,
                        Value *out)
{
    Array *r;
    Status st = check_int_bound(it, cls, "lower", base_b);
    if (st == OK) st = check_int_bound(it, cls, "upper", limit_b);
    if (st != OK) return st;
    if (inc_b && inc_b->cls != cls && inc_b->num != trunc(inc_b->num))
        return err(it, "colon operator increment invalid (not an integer)");
    if (inc_b && inc_b->cls != cls && !(fabs(inc_b->num) < 0x1p100))
        return err(it, "colon operator increment invalid (not an integer)");
    __int128 base = exact_value(base_b), limit = exact_value(limit_b), step = inc_b ? exact_value(inc_b) : 1,
             count = 0;
    if (step > 0 && limit >= base) count = (limit - base) / step + 1;
    if (step < 0 && limit <= base) count = (base - limit) / -step + 1;
    if (count > INDEX_MAX_VALUE) return err_out_of_memory(it);
    Index n = (Index) count;
    st = array_new(it, cls, 1, n, &r);
    if (st != OK) return st;
    switch (cls) {
    case CLS_INT8: FILL_INTS(int8_t)
    case CLS_INT16: FILL_INTS(int16_t)
    case CLS_INT32: FILL_INTS(int32_t)
    case CLS_INT64: FILL_INTS(int64_t)
    case CLS_UINT8: FILL_INTS(uint8_t)
    case CLS_UINT16: FILL_INTS(uint16_t)
    case CLS_UINT32: FILL_INTS(uint32_t)
    default: FILL_INTS(uint64_t)
    }
    *out = val_from_array_take(&r);
    return OK;
}

/* ---- floats ---- */

bool range_is_endless(double base, double inc, double limit)
{
    return (isinf(base) && (inc > 0 ? base < limit : base > limit))
           || (isinf(limit) && (inc > 0 ? limit > base : limit < base) && inc != 0 && !isinf(inc));
}

static Status check_finite_count(Interp *it, double base, double inc, double limit)
{
    if (range_is_endless(base, inc, limit)) return err(it, "range with infinite number of elements cannot be stored");
    return OK;
}

/* Neither the number of elements nor the last one can be told: the range is NaN. */
static bool is_undetermined(double base, double inc, double limit)
{
    if (isnan(base) || isnan(inc) || isnan(limit)) return true;
    return isinf(limit) && (base == limit || inc == limit);
}

static Status single_range(Interp *it, double base, double inc, double limit, Value *out)
{
    float b = (float) base, i = (float) inc, l = (float) limit;
    Array *r;
    Index n;
    if (is_undetermined(b, i, l)) {
        *out = val_scalar_class(it, CLS_SINGLE, NAN);
        return OK;
    }
    if (isinf(i)) {
        n = (i > 0 ? b <= l : b >= l) ? 1 : 0;
    } else if (i == 0 || (l < b && i > 0) || (l > b && i < 0)) {
        n = 0;
    } else {
        float tolerance = 3.0f * FLT_EPSILON;
        float count = floorf((l - b) / i * (1 + tolerance) + tolerance) + 1;
        if (!(count < 9e15f)) return err_out_of_memory(it);
        n = (Index) count;
    }
    Status st = array_new(it, CLS_SINGLE, 1, n, &r);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) {
        float x = k == 0 ? b : b + (float) k * i;
        array_f32(r)[k] = (i > 0 && x > l) || (i < 0 && x < l) ? l : x;
    }
    *out = val_from_array_take(&r);
    return OK;
}

static Status double_range(Interp *it, double base, double inc, double limit, Value *out)
{
    Index n;
    if (is_undetermined(base, inc, limit)) {
        *out = val_num(NAN);
        return OK;
    }
    if (isinf(inc)) n = (inc > 0 ? base <= limit : base >= limit) ? 1 : 0;
    else n = range_count(base, inc, limit);
    if (n < 0) return err(it, "invalid range");
    if (n == 1) {
        *out = val_num(base);
        return OK;
    }
    if (n == 0) return empty_row(it, CLS_DOUBLE, out);
    return range_new(it, base, inc, limit, out);
}

static Status to_text(Interp *it, bool dq, Value *v)
{
    Array *a, *r;
    Status st = val_to_array(it, *v, &a);
    if (st != OK) return st;
    st = array_to_class(it, a, CLS_CHAR, &r);
    array_drop(&a);
    if (st != OK) return st;
    r->dq = dq;
    val_set_take(v, val_from_array_take(&r));
    return OK;
}

/* Numbers and text; logicals and others have no ranges. Types that differ, doubles aside, are worded otherwise. */
static Status check_types(Interp *it, Value base, Value increment, Value limit)
{
    Value v[3] = { base, increment, limit };
    bool odd = false, differ = false;
    const Value *first = NULL;
    for (int k = 0; k < 3; k++) {
        if (v[k].tag == T_NUM) continue;
        bool operand = val_is_operand(v[k]);
        if (!operand || val_class(v[k]) == CLS_LOGICAL) odd = true;
        if (operand && val_class(v[k]) == CLS_DOUBLE && !val_is_complex(v[k])) continue;
        if (!first) first = &v[k];
        else if (val_class(*first) != val_class(v[k]) || val_is_complex(*first) != val_is_complex(v[k])) differ = true;
    }
    if (!odd) return OK;
    return err(it, differ ? "incompatible types found in range expression"
                          : "invalid types found in range expression");
}

Status op_range(Interp *it, Value base, Value increment, Value limit, Value *out)
{
    bool has_inc = !val_is_none(increment);
    Bound b = { 0 }, i = { .num = 1, .cls = CLS_DOUBLE }, l = { 0 };
    Class int_class = CLS_DOUBLE;
    const Bound *all[3] = { &b, &i, &l };
    bool single = false, text;
    if (UNLIKELY(base.tag == T_TRACED || increment.tag == T_TRACED || limit.tag == T_TRACED))
        return it->traced->range(it, base, increment, limit, out);
    Value parts[3] = { base, increment, limit };
    if (UNLIKELY(any_object(parts, 3)))
        return object_hooks(base.tag == T_OBJECT ? base : limit.tag == T_OBJECT ? limit : increment)->range(it, parts, out);
    Status st = check_types(it, base, has_inc ? increment : val_num(1), limit);
    if (st == OK) st = read_bound(it, base, &b);
    if (st == OK && has_inc) st = read_bound(it, increment, &i);
    if (st == OK) st = read_bound(it, limit, &l);
    if (st != OK) return st;
    text = b.cls == CLS_CHAR || l.cls == CLS_CHAR;
    for (int k = 0; k < 3; k++) {
        Class cls = all[k]->cls;
        if (cls == CLS_SINGLE) single = true;
        if (!class_is_integer(cls)) continue;
        if (int_class != CLS_DOUBLE && int_class != cls)
            return err(it, "incompatible types found in range expression");
        int_class = cls;
    }
    if (text && (single || int_class != CLS_DOUBLE))
        return err(it, "incompatible types found in range expression");
    if (b.empty || i.empty || l.empty) {
        if (text) {
            *out = b.dq || l.dq ? val_string_dq(it, "", 0) : val_string(it, "");
            return OK;
        }
        return empty_row(it, int_class != CLS_DOUBLE ? int_class : single ? CLS_SINGLE : CLS_DOUBLE, out);
    }
    if (int_class != CLS_DOUBLE && single) return err(it, "incompatible types found in range expression");
    if (int_class != CLS_DOUBLE) return int_range(it, int_class, &b, has_inc ? &i : NULL, &l, out);
    st = check_finite_count(it, b.num, i.num, l.num);
    if (st != OK) return st;
    if (single) return single_range(it, b.num, i.num, l.num, out);
    st = double_range(it, b.num, i.num, l.num, out);
    if (st == OK && text) st = to_text(it, b.dq || l.dq, out);
    return st;
}
