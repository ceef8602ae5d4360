/* The matrix product. */
#include "ops/matmul.h"

#include "base/interrupt.h"
#include "ops/diagperm.h"
#include "ops/elementwise.h"
#include "ops/full.h"

static inline Index op_rows(const Operand *o, GemmTrans t) { return o->dims[t == GEMM_PLAIN ? 0 : 1]; }
static inline Index op_cols(const Operand *o, GemmTrans t) { return o->dims[t == GEMM_PLAIN ? 1 : 0]; }

/* Products of arrays of one class that are both real or both complex. */
static Status multiply(Interp *it, const Operand *a, GemmTrans ta, const Operand *b, GemmTrans tb, Array *r)
{
    GemmRun run = { it->threads, it->pool, &it->interrupted };
    Index m = op_rows(a, ta), n = op_cols(b, tb), k = op_cols(a, ta);
    bool done;
    if (a->cls == CLS_SINGLE) {
        if (a->is_complex) done = kern_product_c64(&run, ta, tb, m, n, k, a->data, b->data, array_c64(r));
        else done = kern_product_f32(&run, ta, tb, m, n, k, a->data, b->data, array_f32(r));
    } else {
        if (a->is_complex) done = kern_product_c128(&run, ta, tb, m, n, k, a->data, b->data, array_c128(r));
        else done = kern_product_f64(&run, ta, tb, m, n, k, a->data, b->data, array_f64(r));
    }
    return done ? OK : interrupt_status(it);
}

Status array_product(Interp *it, const Array *a, GemmTrans ta, const Array *b, GemmTrans tb, Array *r)
{
    GemmRun run = { it->threads, it->pool, &it->interrupted };
    Index m = r->dims[0], n = r->dims[1], k = a->dims[ta == GEMM_PLAIN ? 1 : 0];
    bool done;
    if (m == 0 || n == 0 || k == 0) return OK;
    switch (array_float_kind(r)) {
    case FLOAT_F64: done = kern_product_f64(&run, ta, tb, m, n, k, a->data, b->data, array_f64(r)); break;
    case FLOAT_F32: done = kern_product_f32(&run, ta, tb, m, n, k, a->data, b->data, array_f32(r)); break;
    case FLOAT_C128: done = kern_product_c128(&run, ta, tb, m, n, k, a->data, b->data, array_c128(r)); break;
    default: done = kern_product_c64(&run, ta, tb, m, n, k, a->data, b->data, array_c64(r));
    }
    return done ? OK : interrupt_status(it);
}

/* Part (0 real, 1 imaginary) of a complex operand as a real array; for a real one itself. */
static Status take_part(Interp *it, const Operand *o, int part, Operand *out)
{
    Dims dims = operand_dims(o);
    Array *r;
    Status st = array_new_nd(it, o->cls, false, &dims, &r);
    if (st != OK) return st;
    if (o->cls == CLS_SINGLE)
        for (Index i = 0; i < o->numel; i++) array_f32(r)[i] = ((const float *) o->data)[2 * i + part];
    else
        for (Index i = 0; i < o->numel; i++) array_f64(r)[i] = ((const double *) o->data)[2 * i + part];
    *out = *o;
    out->is_complex = false;
    out->data = r->data;
    out->dims = r->dims;
    out->owned = r;
    return OK;
}

/* Complex times real: the parts are multiplied separately, as Octave does. */
static Status multiply_mixed(Interp *it, const Operand *a, GemmTrans ta, const Operand *b, GemmTrans tb,
                             Array *r)
{
    Index n = r->numel;
    const Operand *whole = a->is_complex ? a : b;
    bool negate = (a->is_complex ? ta : tb) == GEMM_CTRANS;
    Operand part = { 0 };
    Array *half = NULL;
    Status st = array_new(it, (Class) a->cls, r->dims[0], r->dims[1], &half);
    for (int p = 0; st == OK && p < 2; p++) {
        st = take_part(it, whole, p, &part);
        if (st != OK) break;
        st = multiply(it, a->is_complex ? &part : a, ta, a->is_complex ? b : &part, tb, half);
        if (st != OK) break;
        double sign = p == 1 && negate ? -1 : 1;
        if (a->cls == CLS_SINGLE)
            for (Index i = 0; i < n; i++) array_f32(r)[2 * i + p] = (float) sign * array_f32(half)[i];
        else
            for (Index i = 0; i < n; i++) array_f64(r)[2 * i + p] = sign * array_f64(half)[i];
        operand_close(&part);
    }
    operand_close(&part);
    array_drop(&half);
    return st;
}

static Status err_product_dims(Interp *it, const Operand *a, GemmTrans ta, const Operand *b, GemmTrans tb)
{
    Dims da = operand_dims(a), db = operand_dims(b);
    if (ta != GEMM_PLAIN) da = dims_2(a->dims[1], a->dims[0]);
    if (tb != GEMM_PLAIN) db = dims_2(b->dims[1], b->dims[0]);
    return err_nonconformant(it, "operator *", &da, &db);
}

static Status matmul_operands(Interp *it, Operand *a, GemmTrans ta, Operand *b, GemmTrans tb, Value *out)
{
    Array *r = NULL;
    bool is_complex = a->is_complex || b->is_complex;
    Index rows = op_rows(a, ta), cols = op_cols(b, tb);
    Status st;
    if (op_cols(a, ta) != op_rows(b, tb)) return err_product_dims(it, a, ta, b, tb);
    if (rows == 0 || cols == 0 || op_cols(a, ta) == 0) {
        st = array_zeros(it, a->cls, rows, cols, &r);
    } else {
        st = is_complex ? array_new_complex(it, a->cls, rows, cols, &r)
                        : array_new(it, a->cls, rows, cols, &r);
        if (st != OK) return st;
        if (a->is_complex != b->is_complex) st = multiply_mixed(it, a, ta, b, tb, r);
        else st = multiply(it, a, ta, b, tb, r);
    }
    if (st == OK && r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&r);
    return st;
}

static Status transposed(Interp *it, GemmTrans t, Value v, Value *out)
{
    if (t != GEMM_PLAIN) return full_unary(it, t == GEMM_TRANS ? UN_TRANSPOSE : UN_CTRANSPOSE, v, out);
    *out = val_retain(v);
    return OK;
}

/* Scalars, integers, special matrices: make the transposes and go on with the plain product. */
static Status matmul_transposed(Interp *it, Factor a, Factor b, Value *out)
{
    Value x = val_none(), y = val_none();
    Status st = transposed(it, a.trans, a.v, &x);
    if (st == OK) st = transposed(it, b.trans, b.v, &y);
    if (st == OK) st = op_matmul(it, factor_plain(x), factor_plain(y), NULL, out);
    val_drop(&x);
    val_drop(&y);
    return st;
}

static bool is_plain_float_matrix(Value v)
{
    return v.tag == T_ARRAY && class_is_float((Class) v.u.array->cls) && v.u.array->numel != 1;
}

/* Real double matrices whose sizes fit, by far the most. */
static Status matmul_plain(Interp *it, Factor fa, Factor fb, Value *out, bool *done)
{
    const Array *a = fa.v.u.array, *b = fb.v.u.array;
    GemmTrans ta = fa.trans, tb = fb.trans;
    Index m = a->dims[ta != GEMM_PLAIN], k = a->dims[ta == GEMM_PLAIN];
    Index n = b->dims[tb == GEMM_PLAIN], kb = b->dims[tb != GEMM_PLAIN];
    Array *r;
    Status st;
    if (a->cls != CLS_DOUBLE || b->cls != CLS_DOUBLE || a->is_complex || b->is_complex || a->ndims > 2
        || b->ndims > 2 || a->numel <= 1 || b->numel <= 1 || k != kb)
        return OK;
    *done = true;
    st = array_new(it, CLS_DOUBLE, m, n, &r);
    if (st != OK) return st;
    GemmRun run = { it->threads, it->pool, &it->interrupted };
    if (!kern_product_f64(&run, ta, tb, m, n, k, array_f64(a), array_f64(b), array_f64(r)))
        st = interrupt_status(it);
    if (st == OK) *out = val_from_array_take(&r);
    else array_drop(&r);
    return st;
}

Status op_matmul(Interp *it, Factor fa, Factor fb, const Reuse *reuse, Value *out)
{
    Value va = fa.v, vb = fb.v;
    Operand a, b;
    Index flat_a[2], flat_b[2];
    Status st;
    bool done = false;
    if (va.tag == T_ARRAY && vb.tag == T_ARRAY) {
        st = matmul_plain(it, fa, fb, out, &done);
        if (done) return st;
    }
    if ((fa.trans != GEMM_PLAIN || fb.trans != GEMM_PLAIN)
        && !(is_plain_float_matrix(va) && is_plain_float_matrix(vb)))
        return matmul_transposed(it, fa, fb, out);
    if (!val_is_operand(va) || !val_is_operand(vb)) return err_binary_types(it, "*", va, vb);
    st = diagperm_mul(it, va, vb, out, &done);
    if (done || st != OK) return st;
    if (val_is_scalar(va) || val_is_scalar(vb)) return ew_arith(it, BIN_MUL, va, vb, reuse, out);
    if (val_is_integer_class(va) || val_is_integer_class(vb)) return err_binary_types(it, "*", va, vb);
    st = operand_open(it, va, &a);
    if (st != OK) return st;
    st = operand_open(it, vb, &b);
    if (st == OK) st = arith_prepare(it, BIN_MUL, va, vb, &a, &b);
    if (st == OK) {
        operand_flatten(&a, flat_a);
        operand_flatten(&b, flat_b);
        st = matmul_operands(it, &a, fa.trans, &b, fb.trans, out);
    }
    operand_close(&a);
    operand_close(&b);
    return st;
}

Status array_matmul(Interp *it, const Array *a, const Array *b, Array **out)
{
    Value x = val_from_obj(T_ARRAY, (void *) a), y = val_from_obj(T_ARRAY, (void *) b), r = val_none();
    Operand oa, ob;
    Status st = operand_open(it, x, &oa);
    if (st == OK) st = operand_open(it, y, &ob);
    if (st != OK) return st;
    st = matmul_operands(it, &oa, GEMM_PLAIN, &ob, GEMM_PLAIN, &r);
    if (st == OK) st = val_to_array(it, r, out);
    val_drop(&r);
    return st;
}

/* Products of integers are exact: each way in which one is made must give the sums, and a product with the
 * own transpose must be symmetric.
%!test
%! for c = {"double", "single"}
%!   for s = {[9 9 9], [1 500 600], [500 1 600], [1 1 3e5], [700 3 500], [25 401 700], [401 25 700], [97 95 800], [10 10 20000], [193 207 390], [1300 1 400]}
%!     m = s{1}(1);  n = s{1}(2);  k = s{1}(3);
%!     A = reshape (feval (c{1}, mod ((1:m*k) * 7, 19) - 9), m, k);  B = reshape (feval (c{1}, mod ((1:k*n) * 5, 17) - 8), k, n);
%!     C = A * B;  At = A.';  Bt = B.';
%!     for i = unique ([1, m, ceil(m * [0.3 0.7])]), for j = unique ([1, n, ceil(n * [0.4 0.8])])
%!       assert (double (C(i,j)), sum (double (At(:,i)) .* double (B(:,j))));
%!     end, end
%!     assert (At.' * B, C);  assert (A * Bt.', C);  assert (At' * Bt', C);
%!   end
%!   for s = {[30 40], [300 20], [130 500], [90 1500]}
%!     A = sin (reshape (feval (c{1}, 1:prod (s{1})), s{1}));  C = A * A';
%!     assert (isequal (C, C'));  assert (C, A * (A + 0)', -1e-4);
%!   end
%! end
*/
