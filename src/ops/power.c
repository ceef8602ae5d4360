/* Element-wise powers. Negative bases with fractional exponents make the whole result complex; integer
 * exponents are multiplied out where Octave does so. */
#include "ops/power.h"

#include <limits.h>
#include <math.h>

#include "base/interp.h"
#include "kernel/int_arith.h"
#include "kernel/pair_loops.h"
#include "kernel/simple_maps.h"
#include "kernel/vecmath.h"
#include "ops/elementwise.h"

static inline bool is_int(double x) { return x == trunc(x) && fabs(x) <= INT_MAX; }

/* ---- one complex power ---- */

typedef double _Complex C128;
typedef float _Complex C64;

static inline C128 polar(double r, double theta) { return CMPLX(r * cos(theta), r * sin(theta)); }

static C128 complex_power_int(C128 x, int n)
{
    unsigned left = n < 0 ? -(unsigned) n : (unsigned) n;
    C128 y = left % 2 ? x : 1;
    while (left >>= 1) {
        x *= x;
        if (left % 2) y *= x;
    }
    return n < 0 ? 1 / y : y;
}

/* x ^ y for real y that is not multiplied out. */
static C128 complex_power_real(C128 x, double y)
{
    if (cimag(x) == 0 && creal(x) > 0) return pow(creal(x), y);
    C128 t = clog(x);
    return polar(exp(y * creal(t)), y * cimag(t));
}

static C128 complex_power(C128 x, bool x_real, C128 y, bool y_real)
{
    if (y_real)
        return is_int(creal(y)) ? complex_power_int(x, (int) creal(y)) : complex_power_real(x, creal(y));
    if (x_real && creal(x) > 0) return polar(pow(creal(x), creal(y)), cimag(y) * log(creal(x)));
    return cpow(x, y);
}

/* Floats are computed in their own precision, as C++'s pow on them is. */
static inline C64 polar_f(float r, float theta) { return CMPLXF(r * cosf(theta), r * sinf(theta)); }

static C64 complex_power_int_f(C64 x, int n)
{
    unsigned left = n < 0 ? -(unsigned) n : (unsigned) n;
    C64 y = left % 2 ? x : 1;
    while (left >>= 1) {
        x *= x;
        if (left % 2) y *= x;
    }
    return n < 0 ? 1 / y : y;
}

static C64 complex_power_real_f(C64 x, float y)
{
    if (cimagf(x) == 0 && crealf(x) > 0) return powf(crealf(x), y);
    C64 t = clogf(x);
    return polar_f(expf(y * crealf(t)), y * cimagf(t));
}

static C64 complex_power_f(C64 x, bool x_real, C64 y, bool y_real)
{
    if (y_real)
        return is_int(crealf(y)) ? complex_power_int_f(x, (int) crealf(y))
                                 : complex_power_real_f(x, crealf(y));
    if (x_real && crealf(x) > 0) return polar_f(powf(crealf(x), crealf(y)), cimagf(y) * logf(crealf(x)));
    return cpowf(x, y);
}

/* ---- loops ---- */

#define LOOPS(name, TA, TB, R, expression) \
    PAIR_LOOPS(name, TA, TB, R, expression) \
    static const EwLoops name = { name##_aa, name##_as, name##_sa };

/* The real ones, by kernels. */
#define REAL_LOOPS(suffix) \
    static void pow_##suffix##_aa(Index n, const void *a, const void *b, void *r) { kern_pow_##suffix(n, a, 1, b, 1, r); } \
    static void pow_##suffix##_as(Index n, const void *a, const void *b, void *r) { kern_pow_##suffix(n, a, 1, b, 0, r); } \
    static void pow_##suffix##_sa(Index n, const void *a, const void *b, void *r) { kern_pow_##suffix(n, a, 0, b, 1, r); } \
    static const EwLoops pow_##suffix = { pow_##suffix##_aa, pow_##suffix##_as, pow_##suffix##_sa };

REAL_LOOPS(f64)
REAL_LOOPS(f32)
/* The operand named r is real, stored complex with imaginary part 0. */
LOOPS(pow_c128_rr, C128, C128, C128, complex_power_real(x, creal(y)))
LOOPS(pow_c128_cr, C128, C128, C128, complex_power(x, false, y, true))
LOOPS(pow_c128_rc, C128, C128, C128, complex_power(x, true, y, false))
LOOPS(pow_c128_cc, C128, C128, C128, complex_power(x, false, y, false))
LOOPS(pow_c64_rr, C64, C64, C64, complex_power_real_f(x, crealf(y)))
LOOPS(pow_c64_cr, C64, C64, C64, complex_power_f(x, false, y, true))
LOOPS(pow_c64_rc, C64, C64, C64, complex_power_f(x, true, y, false))
LOOPS(pow_c64_cc, C64, C64, C64, complex_power_f(x, false, y, false))

static inline double float_at(const Operand *o, Index k)
{
    return o->cls == CLS_SINGLE ? (double) ((const float *) o->data)[k] : ((const double *) o->data)[k];
}

/* Does some negative base meet some fractional exponent? For arrays of one shape element by element; Octave
 * looks at broadcast pairs too, which the all-against-all test covers: one such pair exists exactly then. */
static bool needs_complex(const Operand *a, const Operand *b)
{
    bool pairs = a->numel == b->numel && a->ndims == b->ndims, negative = false, fraction = false;
    if (a->is_complex || b->is_complex) return true;
    if (b->numel == 1 && is_int(float_at(b, 0))) return false;
    if (a->cls == CLS_SINGLE ? !kern_any_outside_f32(a->numel, a->data, 0, INFINITY)
                             : !kern_any_outside_f64(a->numel, a->data, 0, INFINITY))
        return false;
    for (int k = 0; pairs && k < a->ndims; k++)
        if (a->dims[k] != b->dims[k]) pairs = false;
    if (pairs) {
        for (Index k = 0; k < a->numel; k++)
            if (float_at(a, k) < 0 && !is_int(float_at(b, k))) return true;
        return false;
    }
    for (Index k = 0; k < b->numel && !fraction; k++) fraction = !is_int(float_at(b, k));
    for (Index k = 0; k < a->numel && !negative && fraction; k++) negative = float_at(a, k) < 0;
    return negative && fraction;
}

/* Arrays of different dims: their integer exponents are not multiplied out. */
static bool broadcasts(const Operand *a, const Operand *b)
{
    if (a->numel == 1 || b->numel == 1) return false;
    if (a->ndims != b->ndims) return true;
    for (int k = 0; k < a->ndims; k++)
        if (a->dims[k] != b->dims[k]) return true;
    return false;
}

static const EwLoops *complex_loops(Class cls, bool a_complex, bool b_complex, bool broadcast)
{
    bool both_real = (!a_complex || broadcast) && !b_complex;
    if (cls == CLS_SINGLE)
        return both_real ? &pow_c64_rr : !a_complex ? &pow_c64_rc : !b_complex ? &pow_c64_cr : &pow_c64_cc;
    if (both_real) return &pow_c128_rr;
    return !a_complex ? &pow_c128_rc : !b_complex ? &pow_c128_cr : &pow_c128_cc;
}

static Status power_complex(Interp *it, Operand *a, Operand *b, const Dims *dims, Array **out)
{
    const EwLoops *loops = complex_loops(a->cls, a->is_complex, b->is_complex, broadcasts(a, b));
    Status st = operand_make_complex(it, a);
    if (st == OK) st = operand_make_complex(it, b);
    if (st == OK) st = array_new_nd(it, a->cls, true, dims, out);
    if (st != OK) return st;
    size_t size = class_elem_size(a->cls, true);
    broadcast_run(it->threads, loops, a, b, (EwResult) { dims, (*out)->data, size });
    return array_narrow_complex(it, out);
}

/* Real powers in threads: of one shape, or one operand a number. */
typedef struct PowerRun {
    const Operand *a, *b;
    void *out;
} PowerRun;

static void power_piece(void *context, Index from, Index to)
{
    const PowerRun *run = context;
    Index step_a = run->a->numel != 1, step_b = run->b->numel != 1;
    if (run->a->cls == CLS_SINGLE) {
        kern_pow_f32(to - from, (const float *) run->a->data + from * step_a, step_a,
                     (const float *) run->b->data + from * step_b, step_b, (float *) run->out + from);
    } else {
        kern_pow_f64(to - from, (const double *) run->a->data + from * step_a, step_a,
                     (const double *) run->b->data + from * step_b, step_b, (double *) run->out + from);
    }
}

/* Small integer exponents are multiplied out, as Octave does. */
static void square_piece(void *context, Index from, Index to)
{
    const PowerRun *run = context;
    if (run->a->cls == CLS_SINGLE) {
        const float *x = (const float *) run->a->data + from;
        kern_arith_f32(EW_MUL)->aa(to - from, x, x, (float *) run->out + from);
    } else {
        const double *x = (const double *) run->a->data + from;
        kern_arith_f64(EW_MUL)->aa(to - from, x, x, (double *) run->out + from);
    }
}

static void cube_piece(void *context, Index from, Index to)
{
    const PowerRun *run = context;
#define CUBE(T)                                                                  \
    {                                                                            \
        const T *x = (const T *) run->a->data + from;                            \
        T *y = (T *) run->out + from;                                            \
        for (Index k = 0; k < to - from; k++) y[k] = x[k] * x[k] * x[k];         \
    }
    if (run->a->cls == CLS_SINGLE) CUBE(float)
    else CUBE(double)
}

static void inverse_piece(void *context, Index from, Index to)
{
    static const double one = 1;
    static const float one_f = 1;
    const PowerRun *run = context;
    if (run->a->cls == CLS_SINGLE)
        kern_arith_f32(EW_DIV)->sa(to - from, &one_f, (const float *) run->a->data + from,
                                   (float *) run->out + from);
    else
        kern_arith_f64(EW_DIV)->sa(to - from, &one, (const double *) run->a->data + from,
                                   (double *) run->out + from);
}

static ThreadsBody by_product(const Operand *a, const Operand *b)
{
    if (b->numel != 1 || a->numel == 1) return NULL;
    double n = float_at(b, 0);
    return n == 2 ? square_piece : n == 3 ? cube_piece : n == -1 ? inverse_piece : NULL;
}

/* Elements worth a thread: powers take some 3 ns each, products are bound by memory. */
enum { POWER_GRAIN = 1 << 13, PRODUCT_GRAIN = 1 << 16 };

static void power_real(Interp *it, const Operand *a, const Operand *b, const Dims *dims, void *r)
{
    PowerRun run = { a, b, r };
    Index n = dims_numel(dims);
    ThreadsBody product = by_product(a, b);
    size_t size = class_elem_size(a->cls, false);
    if (product) threads_run(it->threads, n, PRODUCT_GRAIN, product, &run);
    else if (!broadcasts(a, b)) threads_run(it->threads, n, POWER_GRAIN, power_piece, &run);
    else
        broadcast_run(it->threads, a->cls == CLS_SINGLE ? &pow_f32 : &pow_f64, a, b,
                      (EwResult) { dims, r, size });
}

/* Is o that number, a double? */
static bool is_number(const Operand *o, double x)
{
    return o->numel == 1 && o->cls == CLS_DOUBLE && *(const double *) o->data == x;
}

static Status power_operands(Interp *it, Operand *a, Operand *b, const Reuse *reuse, Array **out)
{
    Dims dims;
    Status st = broadcast_dims(it, "operator .^", a, b, &dims);
    if (st != OK) return st;
    if (class_is_integer(a->cls) || class_is_integer(b->cls)) {
        Class cls = class_is_integer(a->cls) ? a->cls : b->cls;
        IntMix mix = a->cls == b->cls ? INT_INT : cls == a->cls ? INT_DOUBLE : DOUBLE_INT;
        st = result_array(it, reuse, cls, false, &dims, out);
        if (st != OK) return st;
        IntType type = (IntType) (cls - CLS_INT8);
        bool square = cls == a->cls && a->numel > 1 && is_number(b, 2);
        broadcast_run(it->threads, square ? kern_int_arith(type, EW_MUL, INT_INT) : kern_int_power(type, mix),
                      a, square ? a : b, (EwResult) { &dims, (*out)->data, class_elem_size(cls, false) });
        return OK;
    }
    if (needs_complex(a, b)) return power_complex(it, a, b, &dims, out);
    st = result_array(it, reuse, a->cls, false, &dims, out);
    if (st == OK) power_real(it, a, b, &dims, (*out)->data);
    return st;
}

Status ew_power(Interp *it, Value va, Value vb, const Reuse *reuse, Value *out)
{
    Operand a, b;
    Array *r = NULL;
    Status st;
    if (va.tag == T_NUM && vb.tag == T_NUM && (va.u.num >= 0 || is_int(vb.u.num))) {
        *out = val_num(kern_pow(va.u.num, vb.u.num));
        return OK;
    }
    if (!val_is_operand(va) || !val_is_operand(vb)) return err_binary_types(it, ".^", va, vb);
    st = operand_open(it, va, &a);
    if (st != OK) return st;
    st = operand_open(it, vb, &b);
    if (st == OK) st = arith_prepare(it, BIN_EL_POW, va, vb, &a, &b);
    if (st == OK) st = power_operands(it, &a, &b, reuse, &r);
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&r);
    operand_close(&a);
    operand_close(&b);
    return st;
}
