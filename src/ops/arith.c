/* + - .* ./ on numbers of every class. */
#include <string.h>

#include "base/interp.h"
#include "kernel/int_arith.h"
#include "ops/elementwise.h"

const char *binop_nonconformant_name(BinOp op)
{
    static const char *const names[BIN_COUNT] = {
        "operator +", "operator -", "operator *", "operator /", "operator \\", "operator ^",
        "product", "quotient", "quotient", "operator .^",
        "mx_el_lt", "mx_el_le", "mx_el_eq", "mx_el_ne", "mx_el_ge", "mx_el_gt", "mx_el_and", "mx_el_or",
    };
    return names[op];
}

typedef Status (*Convert)(Interp *it, Operand *o, Class cls);

/* Two integer classes do not meet, nor an integer and a complex number. */
static bool classes_meet(const Operand *a, const Operand *b)
{
    bool a_int = class_is_integer(a->cls), b_int = class_is_integer(b->cls);
    return !(a_int && b_int && a->cls != b->cls) && !((a_int || b_int) && (a->is_complex || b->is_complex));
}

static Status prepare(Interp *it, Operand *a, Operand *b, Convert convert)
{
    Status st = OK;
    bool a_int = class_is_integer(a->cls), b_int = class_is_integer(b->cls);
    if (a_int || b_int) {
        /* The partner of an integer is an integer or a double. */
        if (!a_int) st = convert(it, a, CLS_DOUBLE);
        if (st == OK && !b_int) st = convert(it, b, CLS_DOUBLE);
        return st;
    }
    Class cls = a->cls == CLS_SINGLE || b->cls == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE;
    if (a->cls != cls) st = convert(it, a, cls);
    if (st == OK && b->cls != cls) st = convert(it, b, cls);
    return st;
}

Status arith_prepare(Interp *it, BinOp op, Value va, Value vb, Operand *a, Operand *b)
{
    if (!classes_meet(a, b)) return err_binary_types(it, binop_text[op], va, vb);
    return prepare(it, a, b, operand_convert);
}

Status arith_prepare_late(Interp *it, BinOp op, Value va, Value vb, Operand *a, Operand *b)
{
    if (!classes_meet(a, b)) return err_binary_types(it, binop_text[op], va, vb);
    return prepare(it, a, b, operand_convert_late);
}

static const EwLoops *arith_loops(EwArith op, const Operand *a, const Operand *b)
{
    if (class_is_integer(a->wanted))
        return kern_int_arith((IntType) (a->wanted - CLS_INT8), op,
                              a->wanted == b->wanted ? INT_INT : INT_DOUBLE);
    if (class_is_integer(b->wanted)) return kern_int_arith((IntType) (b->wanted - CLS_INT8), op, DOUBLE_INT);
    if (a->is_complex || b->is_complex) {
        EwComplex kind = !b->is_complex ? EW_CR : !a->is_complex ? EW_RC : EW_CC;
        return a->wanted == CLS_SINGLE ? kern_arith_c64(op, kind) : kern_arith_c128(op, kind);
    }
    return a->wanted == CLS_SINGLE ? kern_arith_f32(op) : kern_arith_f64(op);
}

static EwArith arith_of(BinOp op)
{
    switch (op) {
    case BIN_ADD: return EW_ADD;
    case BIN_SUB: return EW_SUB;
    case BIN_MUL:
    case BIN_EL_MUL: return EW_MUL;
    default: return EW_DIV;
    }
}

/* May a's buffer take a real double result of shape's dims (two of them)? */
static inline bool takes_plain(const Array *a, const Array *shape)
{
    return a && a->cls == CLS_DOUBLE && !a->is_complex && a->ndims == 2 && a->dims[0] == shape->dims[0] &&
           a->dims[1] == shape->dims[1] && array_is_unique(a);
}

static inline Status plain_result(Interp *it, const Reuse *reuse, const Array *shape, Array **out)
{
    if (shape->ndims > 2) {
        Dims dims = array_dims(shape);
        return result_array(it, reuse, CLS_DOUBLE, false, &dims, out);
    }
    if (reuse && shape->numel <= REUSE_MOST) {
        Array *again = takes_plain(reuse->a, shape)   ? reuse->a
                       : takes_plain(reuse->b, shape) ? reuse->b
                                                      : NULL;
        if (again) {
            reuse_begins(it, shape->numel);
            array_retain(again);
            *out = again;
            return OK;
        }
    }
    return array_new(it, CLS_DOUBLE, shape->dims[0], shape->dims[1], out);
}

/* From so many elements on two threads are faster, as in ops/broadcast.c. */
enum { PLAIN_THREADS_FROM = 80000, PLAIN_CHUNK = 16384 };

typedef struct PlainRun {
    EwLoop loop;
    const double *a, *b;
    Index step_a, step_b;
    double *r;
} PlainRun;

static void plain_piece(void *context, Index from, Index to)
{
    const PlainRun *q = context;
    q->loop(to - from, q->a + from * q->step_a, q->b + from * q->step_b, q->r + from);
}

/* Real double arrays of equal dims, or one beside a number: no operand views, no broadcasting. */
static Status arith_plain(Interp *it, EwArith op, Value va, Value vb, const Reuse *reuse, Value *out,
                          bool *done)
{
    const Array *a = va.tag == T_ARRAY ? va.u.array : NULL, *b = vb.tag == T_ARRAY ? vb.u.array : NULL;
    const Array *shape = a ? a : b;
    const EwLoops *loops;
    Array *r;
    Status st;
    *done = false;
    if ((a && (a->cls != CLS_DOUBLE || a->is_complex)) || (b && (b->cls != CLS_DOUBLE || b->is_complex)))
        return OK;
    if (a && b) {
        if (a->ndims != b->ndims || a->dims[0] != b->dims[0] || a->dims[1] != b->dims[1]) return OK;
        if (a->ndims > 2 && memcmp(a->dims, b->dims, (size_t) a->ndims * sizeof(Index)) != 0) return OK;
    } else if (a ? vb.tag != T_NUM : !b || va.tag != T_NUM) {
        return OK;
    }
    *done = true;
    st = plain_result(it, reuse, shape, &r);
    if (st != OK) return st;
    loops = kern_arith_f64(op);
    PlainRun run = { a && b ? loops->aa : a ? loops->as : loops->sa, a ? a->data : &va.u.num, b ? b->data : &vb.u.num,
                     a != NULL, b != NULL, r->data };
    if (r->numel < PLAIN_THREADS_FROM) run.loop(r->numel, run.a, run.b, run.r);
    else threads_run(it->threads, r->numel, PLAIN_CHUNK, plain_piece, &run);
    *out = val_from_array_take(&r);
    return OK;
}

Status arith_check_types(Interp *it, BinOp op, Value a, Value b)
{
    Class ca, cb;
    if (!val_is_operand(a) || !val_is_operand(b)) return err_binary_types(it, binop_text[op], a, b);
    ca = val_class(a);
    cb = val_class(b);
    bool ia = class_is_integer(ca), ib = class_is_integer(cb);
    if ((ia && ib && ca != cb) || ((ia || ib) && (val_is_complex(a) || val_is_complex(b))))
        return err_binary_types(it, binop_text[op], a, b);
    return OK;
}

Status ew_arith(Interp *it, BinOp op, Value va, Value vb, const Reuse *reuse, Value *out)
{
    Operand a, b;
    Dims dims;
    Array *r = NULL;
    Status st;
    bool done;
    if (op == BIN_EL_LDIV || op == BIN_LDIV) {
        Reuse swapped = { reuse ? reuse->b : NULL, reuse ? reuse->a : NULL };
        /* The operands change places, so complaints are made before. */
        st = arith_check_types(it, op, va, vb);
        return st == OK ? ew_arith(it, BIN_EL_DIV, vb, va, &swapped, out) : st;
    }
    EwArith kind = arith_of(op);
    st = arith_plain(it, kind, va, vb, reuse, out, &done);
    if (done) return st;
    if (!val_is_operand(va) || !val_is_operand(vb)) return err_binary_types(it, binop_text[op], va, vb);
    st = operand_open(it, va, &a);
    if (st != OK) return st;
    st = operand_open(it, vb, &b);
    if (st != OK) {
        operand_close(&a);
        return st;
    }
    st = arith_prepare_late(it, op, va, vb, &a, &b);
    if (st == OK) st = broadcast_dims(it, binop_nonconformant_name(op), &a, &b, &dims);
    if (st != OK) goto done;

    const EwLoops *loops = arith_loops(kind, &a, &b);
    Class cls = class_is_integer(b.wanted) ? b.wanted : a.wanted;
    bool is_complex = a.is_complex || b.is_complex;
    st = result_array(it, reuse, cls, is_complex, &dims, &r);
    if (st != OK) goto done;
    broadcast_run(it->threads, loops, &a, &b, (EwResult) { &dims, r->data, class_elem_size(cls, is_complex) });
    if (is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
done:
    array_drop(&r);
    operand_close(&a);
    operand_close(&b);
    return st;
}
