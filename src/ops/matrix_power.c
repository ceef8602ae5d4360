/* Matrix powers: integer ones by repeated squaring, others through eigenvalues. */
#include <limits.h>
#include <math.h>

#include "kernel/eigen.h"
#include "ops/diagperm.h"
#include "ops/divide.h"
#include "ops/elementwise.h"
#include "ops/matmul.h"
#include "ops/power.h"

static Status err_not_square(Interp *it)
{
    return err(it, "for x^y, only square matrix arguments are permitted and one argument must be scalar.  "
                   "Use .^ for elementwise power.");
}

/* out = x * y, replacing *x. */
static Status multiply_into(Interp *it, Array **x, const Array *y)
{
    Array *product;
    Status st = array_matmul(it, *x, y, &product);
    if (st != OK) return st;
    array_drop(x);
    *x = product;
    return OK;
}

static Status power_integer(Interp *it, const Array *a, int n, Value *out)
{
    Array *base = NULL, *result = NULL;
    unsigned left = n < 0 ? -(unsigned) n : (unsigned) n;
    Status st = OK;
    if (n == 0) return diag_eye(it, a->dims[0], a->dims[0], (Class) a->cls, out);
    if (n < 0) {
        SolveInfo info;
        st = array_inverse(it, a, &info, &base);
        if (st == OK && info.singular)
            st = warn(it, "inverse: matrix singular to machine precision, rcond = %g", info.rcond);
        if (st != OK) goto done;
    } else {
        st = array_copy(it, a, &base);
        if (st != OK) goto done;
    }
    result = base;
    array_retain(result);
    for (left--; left > 0 && st == OK;) {
        if (left & 1) st = multiply_into(it, &result, base);
        left >>= 1;
        if (left > 0 && st == OK) {
            Array *same = base;
            array_retain(same);
            st = multiply_into(it, &base, same);
            array_drop(&same);
        }
    }
    if (st == OK && result->is_complex) st = array_narrow_complex(it, &result);
    if (st == OK) *out = val_from_array_take(&result);
done:
    array_drop(&base);
    array_drop(&result);
    return st;
}

/* Of a Hermitian matrix (flag) into real values and in place of it, or of any into complex ones. */
static void run_eigen(LapackJob *job)
{
    job->status = job->flag ? kern_eig_hermitian(job->kind, job->n, job_data(job, 0), job_data(job, 3), true)
                            : kern_eig_general(job->kind, job->n, job_data(job, 0), job_data(job, 1), job_data(job, 2), NULL, true);
}

/* Eigenvalues (n x 1) and right eigenvectors of a, complex arrays of its class. */
static Status eigen_decompose(Interp *it, const Array *a, Array **out_w, Array **out_v)
{
    Index n = a->dims[0];
    Class cls = (Class) a->cls;
    FloatKind kind = array_float_kind(a);
    Array *w = NULL, *v = NULL, *copy = NULL, *real_w = NULL;
    Status st;
    if (!kern_is_finite(kind, a->numel, a->data)) return err(it, "EIG: matrix contains Inf or NaN values");
    st = array_new_complex(it, cls, n, 1, &w);
    if (st == OK) st = array_new_complex(it, cls, n, n, &v);
    if (st == OK) st = array_copy(it, a, &copy);
    if (st == OK) st = array_new(it, cls, n, 1, &real_w);
    if (st != OK) goto done;
    double size = (double) n;
    LapackJob job = { .run = run_eigen, .flops = 5 * size * size * size, .arrays = { copy, w, v, real_w },
                      .kind = kind,
                      .n = n, .flag = kern_is_hermitian(kind, n, a->data) };
    st = lapack_run(it, &job);
    if (st != OK) goto done;
    if (job.flag) {
        for (Index k = 0; k < n; k++) {
            if (cls == CLS_SINGLE) array_c64(w)[k] = array_f32(real_w)[k];
            else array_c128(w)[k] = array_f64(real_w)[k];
        }
        for (Index k = 0; k < n * n; k++) {
            if (cls == CLS_SINGLE) array_c64(v)[k] = (float _Complex) array_get_complex(copy, k);
            else array_c128(v)[k] = array_get_complex(copy, k);
        }
    }
    if (job.status == EIGEN_NO_MEMORY) st = err_out_of_memory(it);
    else if (job.status != 0) st = err(it, "EIG: failed to converge");
    if (st == OK) {
        *out_w = w;
        *out_v = v;
        w = v = NULL;
    }
done:
    array_drop(&w);
    array_drop(&v);
    array_drop(&copy);
    array_drop(&real_w);
    return st;
}

/* V * diag (w) * inv (V). */
static Status eigen_compose(Interp *it, const Array *w, const Array *V, Array **out)
{
    Index n = V->dims[0];
    Array *scaled = NULL, *inverse = NULL;
    SolveInfo info;
    Status st = array_copy(it, V, &scaled);
    if (st == OK) st = array_inverse(it, V, &info, &inverse);
    if (st == OK && info.singular)
        st = warn(it, "inverse: matrix singular to machine precision, rcond = %g", info.rcond);
    if (st != OK) goto done;
    for (Index j = 0; j < n; j++)
        for (Index i = 0; i < n; i++) {
            if (V->cls == CLS_SINGLE) array_c64(scaled)[i + j * n] *= array_c64(w)[j];
            else array_c128(scaled)[i + j * n] *= array_c128(w)[j];
        }
    /* Both are complex even where their imaginary parts vanish: the product is complex, too. */
    st = array_new_complex(it, (Class) V->cls, n, n, out);
    if (st == OK) st = array_product(it, scaled, GEMM_PLAIN, inverse, GEMM_PLAIN, *out);
done:
    array_drop(&scaled);
    array_drop(&inverse);
    return st;
}

/* Replaces each eigenvalue w by w ^ s, or s ^ w. */
static Status map_eigenvalues(Interp *it, Array **w, Value s, bool exponent_is_s)
{
    Value lambda = val_from_obj(T_ARRAY, *w), powers = val_none();
    Array *mapped = NULL;
    Index n = (*w)->numel;
    Status st = exponent_is_s ? ew_power(it, lambda, s, NULL, &powers)
                              : ew_power(it, s, lambda, NULL, &powers);
    if (st != OK) return st;
    st = val_to_array(it, powers, &mapped);
    val_drop(&powers);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) {
        if ((*w)->cls == CLS_SINGLE) array_c64(*w)[k] = (float _Complex) array_get_complex(mapped, k);
        else array_c128(*w)[k] = array_get_complex(mapped, k);
    }
    array_drop(&mapped);
    return OK;
}

static void drop_imaginary(Array *a)
{
    if (a->cls == CLS_SINGLE)
        for (Index k = 0; k < a->numel; k++) array_f32(a)[2 * k + 1] = 0;
    else
        for (Index k = 0; k < a->numel; k++) array_f64(a)[2 * k + 1] = 0;
}

static Status power_by_eigenvalues(Interp *it, const Array *a, Value s, bool exponent_is_s, Value *out)
{
    Array *w = NULL, *v = NULL, *r = NULL;
    Status st = eigen_decompose(it, a, &w, &v);
    if (st == OK) st = map_eigenvalues(it, &w, s, exponent_is_s);
    if (st == OK) st = eigen_compose(it, w, v, &r);
    if (st == OK && !exponent_is_s && !a->is_complex && !val_is_complex(s)) {
        double base;
        st = val_get_double(it, s, &base);
        if (st == OK && base > 0) drop_imaginary(r);
    }
    if (st == OK) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&w);
    array_drop(&v);
    array_drop(&r);
    return st;
}

/* The matrix of the power as a float array, in single where the scalar is. */
static Status matrix_of(Interp *it, Value matrix, Value scalar, Array **out)
{
    Operand m;
    Status st = operand_open(it, matrix, &m);
    if (st != OK) return st;
    if (val_class(scalar) == CLS_SINGLE) st = operand_convert(it, &m, CLS_SINGLE);
    else if (m.cls != CLS_SINGLE) st = operand_convert(it, &m, CLS_DOUBLE);
    if (st == OK) st = operand_take_array(it, &m, matrix, out);
    operand_close(&m);
    return st;
}

Status op_matrix_power(Interp *it, Value a, Value b, Value *out)
{
    bool scalar_a, scalar_b, done = false;
    Value matrix;
    Array *m;
    Dims dims;
    Status st;
    if (!val_is_operand(a) || !val_is_operand(b)) return err_binary_types(it, "^", a, b);
    st = diagperm_power(it, a, b, out, &done);
    if (done || st != OK) return st;
    scalar_a = val_is_scalar(a);
    scalar_b = val_is_scalar(b);
    if (scalar_a && scalar_b) {
        st = arith_check_types(it, BIN_POW, a, b);
        return st == OK ? ew_power(it, a, b, NULL, out) : st;
    }
    if (!scalar_a && !scalar_b) {
        st = arith_check_types(it, BIN_POW, a, b);
        return st == OK ? err(it, "can't do A ^ B for A and B both matrices") : st;
    }
    if (val_is_integer_class(a) || val_is_integer_class(b)) return err_binary_types(it, "^", a, b);
    dims = val_dims(scalar_a ? b : a);
    matrix = scalar_a ? b : a;
    if (dims.n == 2 && (dims.d[0] == 0 || dims.d[1] == 0)) {
        *out = val_empty_class(it, val_class(a) == CLS_SINGLE || val_class(b) == CLS_SINGLE ? CLS_SINGLE
                                                                                            : CLS_DOUBLE);
        return OK;
    }
    if (dims.n > 2 || dims.d[0] != dims.d[1]) return err_not_square(it);
    st = matrix_of(it, matrix, scalar_a ? a : b, &m);
    if (st != OK) return st;
    if (scalar_b && !val_is_complex(b)) {
        double n;
        st = val_get_double(it, b, &n);
        if (st == OK && n == trunc(n) && fabs(n) <= INT_MAX) st = power_integer(it, m, (int) n, out);
        else if (st == OK) st = power_by_eigenvalues(it, m, b, true, out);
    } else {
        st = power_by_eigenvalues(it, m, scalar_b ? b : a, scalar_b, out);
    }
    array_drop(&m);
    return st;
}
