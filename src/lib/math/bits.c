/* Bitwise functions. Integers work on their own bits; doubles and singles are taken as unsigned 64-bit
 * integers (a fraction is rounded, a negative number counts as 0). */
#include <float.h>
#include <math.h>

#include "base/sizes.h"
#include "lang/builtin.h"
#include "ops/elementwise.h"

typedef enum BitOp { BIT_AND, BIT_OR, BIT_XOR } BitOp;

static bool is_bit_operand(Value v)
{
    return val_is_operand(v) && !val_is_char(v);
}

/* Elements worth another thread. */
enum { BIT_GRAIN = 1 << 17 };

#define BIT_LOOP(T)                                                                  \
    {                                                                                \
        const T *x = a->data, *y = b->data;                                          \
        T *z = r->data;                                                              \
        Index step_x = a->numel == 1 ? 0 : 1, step_y = b->numel == 1 ? 0 : 1;        \
        for (Index k = from; k < to; k++) {                                          \
            T p = x[k * step_x], q = y[k * step_y];                                  \
            z[k] = (T) (op == BIT_AND ? p & q : op == BIT_OR ? p | q : p ^ q);       \
        }                                                                            \
        break;                                                                       \
    }

typedef struct BitJob {
    BitOp op;
    const Array *a, *b;
    Array *r;
} BitJob;

static void bit_loops(void *context, Index from, Index to)
{
    const BitJob *job = context;
    const Array *a = job->a, *b = job->b, *r = job->r;
    BitOp op = job->op;
    switch (class_elem_size((Class) a->cls, false)) {
    case 1: BIT_LOOP(uint8_t)
    case 2: BIT_LOOP(uint16_t)
    case 4: BIT_LOOP(uint32_t)
    default: BIT_LOOP(uint64_t)
    }
}

/* The class that both operands are converted to, and the result's. False: two integer classes. */
static bool bit_classes(Value a, Value b, Class *work, Class *result)
{
    Class ca = val_class(a), cb = val_class(b);
    bool ia = class_is_integer(ca), ib = class_is_integer(cb);
    if (ia && ib && ca != cb) return false;
    if (ia || ib) {
        *work = *result = ia ? ca : cb;
    } else if (ca == CLS_LOGICAL && cb == CLS_LOGICAL) {
        *work = *result = CLS_LOGICAL;
    } else {
        *work = CLS_UINT64;
        *result = ca == CLS_SINGLE || cb == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE;
    }
    return true;
}

static bool is_float_or_logical(Value v)
{
    Class cls = val_class(v);
    return cls == CLS_DOUBLE || cls == CLS_SINGLE || cls == CLS_LOGICAL;
}

static Status bit_function(Interp *it, const char *who, BitOp op, const Value *in, Value *out)
{
    Array *a = NULL, *b = NULL, *r = NULL, *converted = NULL;
    Class work, result;
    Dims da, db;
    Status st;
    if (in[0].tag == T_NUM && in[1].tag == T_NUM) {
        uint64_t x = sat_u64(in[0].u.num), y = sat_u64(in[1].u.num);
        *out = val_num((double) (op == BIT_AND ? x & y : op == BIT_OR ? x | y : x ^ y));
        return OK;
    }
    if (!is_bit_operand(in[0]) || !is_bit_operand(in[1])) {
        bool other = !is_float_or_logical(in[0]) && !is_float_or_logical(in[1]);
        return err(it, other && val_class(in[0]) != val_class(in[1]) ? "%s: must have matching operand types"
                                                                     : "%s: invalid operand type", who);
    }
    if (!bit_classes(in[0], in[1], &work, &result))
        return err(it, "%s: must have matching operand types", who);
    da = val_dims(in[0]);
    db = val_dims(in[1]);
    if (!dims_equal(&da, &db) && !val_is_scalar(in[0]) && !val_is_scalar(in[1]))
        return err(it, "%s: size of X and Y must match, or one operand must be a scalar", who);
    st = val_to_class(it, in[0], work, &a);
    if (st == OK) st = val_to_class(it, in[1], work, &b);
    if (st == OK) st = array_new_nd(it, work, false, val_is_scalar(in[0]) ? &db : &da, &r);
    if (st == OK) {
        BitJob job = { op, a, b, r };
        (void) !threads_run_until(it->threads, &it->interrupted, r->numel, BIT_GRAIN, bit_loops, &job);
        st = array_to_class(it, r, result, &converted);
    }
    if (st == OK) *out = val_from_array_take(&converted);
    array_drop(&a);
    array_drop(&b);
    array_drop(&r);
    return st;
}

static const char help_bitand[] =
    "bitand (x, y)\n"
    "Bits that are set in both of two nonnegative integers.\n"
    "  >> bitand (12, 10)\n"
    "  ans = 8\n"
    "See also: bitor, bitxor, bitshift, dec2bin";
static Status bi_bitand(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin;
    (void) nout;
    return bit_function(it, "bitand", BIT_AND, in, &out[0]);
}

static const char help_bitor[] =
    "bitor (x, y)\n"
    "Bits that are set in either of two nonnegative integers.\n"
    "  >> bitor (12, 10)\n"
    "  ans = 14\n"
    "See also: bitand, bitxor";
static Status bi_bitor(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin;
    (void) nout;
    return bit_function(it, "bitor", BIT_OR, in, &out[0]);
}

static const char help_bitxor[] =
    "bitxor (x, y)\n"
    "Bits that are set in exactly one of two nonnegative integers.\n"
    "  >> bitxor (12, 10)\n"
    "  ans = 6\n"
    "See also: bitand, bitor";
static Status bi_bitxor(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin;
    (void) nout;
    return bit_function(it, "bitxor", BIT_XOR, in, &out[0]);
}

/* ---- shifts ---- */

static double shift_double(double a, int64_t n, int mantissa, int64_t bits)
{
    uint64_t mask = ((uint64_t) 1 << (bits < mantissa ? bits : mantissa)) - 1;
    uint64_t x = fabs(a) < 0x1p64 ? (uint64_t) fabs(a) : 0, y;
    if (n >= 64 || n <= -64) return 0;
    y = (n >= 0 ? x << n : x >> -n) & mask;
    return a < 0 ? -(double) y : (double) y;
}

/* Two's complement of width bits, kept in 64; the bits of mask survive a shift to the left. */
static int64_t shift_integer(int64_t a, int64_t n, int width, bool is_signed, int64_t bits)
{
    uint64_t mask = bits >= width ? ~(uint64_t) 0 : ((uint64_t) 1 << bits) - 1;
    /* Octave counts a signed type's value bits only. */
    if (n >= width - is_signed || n <= -width) return 0;
    if (n <= 0) return (is_signed ? a >> -n : (int64_t) ((uint64_t) a >> -n)) & (int64_t) mask;
    return (int64_t) (((uint64_t) a << n) & mask);
}

#define SHIFT_INTS(T, width, is_signed)                                                    \
    for (Index k = 0; k < r->numel; k++)                                                   \
        ((T *) r->data)[k] = (T) shift_integer((int64_t) ((const T *) a->data)[k * step_a], \
                                               index_cut(n[k * step_n]), width, is_signed, bits); \
    break;

static void shift_loops(const Array *a, const double *n, Index step_n, int64_t bits, Array *r)
{
    Index step_a = a->numel == 1 ? 0 : 1;
    switch ((Class) a->cls) {
    case CLS_DOUBLE:
        for (Index k = 0; k < r->numel; k++)
            array_f64(r)[k] = shift_double(array_f64(a)[k * step_a], index_cut(n[k * step_n]), DBL_MANT_DIG,
                                           bits);
        break;
    case CLS_SINGLE:
        for (Index k = 0; k < r->numel; k++)
            array_f32(r)[k] = (float) shift_double(array_f32(a)[k * step_a], index_cut(n[k * step_n]),
                                                   FLT_MANT_DIG, bits);
        break;
    case CLS_INT8: SHIFT_INTS(int8_t, 8, true)
    case CLS_INT16: SHIFT_INTS(int16_t, 16, true)
    case CLS_INT32: SHIFT_INTS(int32_t, 32, true)
    case CLS_INT64: SHIFT_INTS(int64_t, 64, true)
    case CLS_UINT8: SHIFT_INTS(uint8_t, 8, false)
    case CLS_UINT16: SHIFT_INTS(uint16_t, 16, false)
    case CLS_UINT32: SHIFT_INTS(uint32_t, 32, false)
    default: SHIFT_INTS(uint64_t, 64, false)
    }
}

static Status check_shifts(Interp *it, const Array *n)
{
    if (n->numel == 0) return err(it, "bitshift: K must be a scalar or array of integers");
    for (Index k = 0; k < n->numel; k++)
        if (array_f64(n)[k] != trunc(array_f64(n)[k]))
            return err(it, "bitshift: K must be a scalar or array of integers");
    return OK;
}

static const char help_bitshift[] =
    "bitshift (a, k)\n"
    "bitshift (a, k, n)\n"
    "Shift the bits of a by k places to the left, or to the right where k is negative; keep the lowest n bits.\n"
    "  >> bitshift (1, 3)\n"
    "  ans = 8\n"
    "  >> bitshift (16, -2)\n"
    "  ans = 4\n"
    "See also: bitand, bitor, bitxor";
static Status bi_bitshift(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *n = NULL, *r = NULL;
    Dims da, dn;
    double bits = 64;
    Status st = OK;
    (void) nout;
    if (!val_is_operand(in[0]) || !val_is_numeric(in[0]) || val_is_complex(in[0]))
        return err(it, "bitshift: not defined for %s objects", val_class_name(in[0]));
    if (!val_is_operand(in[1])) return err(it, "bitshift: K must be a scalar or array of integers");
    if (nin > 2 && val_numel(in[2]) > 1) return err(it, "bitshift: N must be a scalar integer");
    if (nin > 2) st = val_get_double(it, in[2], &bits);
    if (st == OK && (bits < 0 || bits != bits)) st = err(it, "bitshift: N must be positive");
    if (st == OK) st = val_to_class(it, in[1], CLS_DOUBLE, &n);
    if (st == OK) st = check_shifts(it, n);
    if (st == OK) st = val_to_array(it, in[0], &a);
    if (st != OK) goto done;
    da = array_dims(a);
    dn = array_dims(n);
    if (!dims_equal(&da, &dn) && a->numel != 1 && n->numel != 1) {
        st = err(it, "bitshift: size of A and N must match, or one operand must be a scalar");
        goto done;
    }
    st = array_new_nd(it, (Class) a->cls, false, a->numel == 1 ? &dn : &da, &r);
    if (st != OK) goto done;
    shift_loops(a, array_f64(n), n->numel == 1 ? 0 : 1, bits > 64 ? 64 : (int64_t) bits, r);
    out[0] = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&n);
    return st;
}

/*
%!assert (bitand (12, 10), 8)
%!assert (bitor (uint8 (1), 300), uint8 (255))
%!assert (bitxor (int32 (5), int32 (3)), int32 (6))
%!assert (bitand ([1 2 3], 2), [0 2 2])
%!assert (bitshift (10, [-2 -1 0 1 2]), [2 5 10 20 40])
%!assert (bitshift (uint8 (255), 1), uint8 (254))
%!assert (bitshift (int8 (-8), -1), int8 (-4))
%!error <bitand: must have matching operand types> bitand (uint8 (1), int8 (1))
%!error <bitand: invalid operand type> bitand ("a", 3)
%!error <bitand: must have matching operand types> bitand ("a", {1})
%!error <bitand: size of X and Y must match, or one operand must be a scalar> bitand ([1 2], [1 2 3])
*/

const Builtin bits_builtins[] = {
    { "bitand", bi_bitand, 2, 2, 0, 1, help_bitand },
    { "bitor", bi_bitor, 2, 2, 0, 1, help_bitor },
    { "bitxor", bi_bitxor, 2, 2, 0, 1, help_bitxor },
    { "bitshift", bi_bitshift, 2, 3, 0, 1, help_bitshift },
    { 0 },
};
