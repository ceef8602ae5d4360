/* Left and right division. */
#include "ops/divide.h"
#include "ops/full.h"

#include <complex.h>
#include <math.h>
#include <string.h>

#include "ops/diagperm.h"
#include "ops/elementwise.h"

Status warn_singular(Interp *it, double rcond)
{
    if (rcond == 0) return warn_id(it, "Octave:singular-matrix", "matrix singular to machine precision");
    return warn_id(it, "Octave:nearly-singular-matrix", "matrix singular to machine precision, rcond = %g",
                   rcond);
}

static void run_inverse(LapackJob *job)
{
    kern_inverse(job->kind, job->n, job_data(job, 0), job_data(job, 1), &job->info);
}

Status array_inverse(Interp *it, const Array *a, SolveInfo *info, Array **out)
{
    Dims dims = array_dims(a);
    double n = (double) a->dims[0];
    Status st = array_new_nd(it, (Class) a->cls, a->is_complex, &dims, out);
    *info = (SolveInfo) { .rcond = 1 };
    if (st != OK || a->numel == 0) return st;
    LapackJob job = { .run = run_inverse, .flops = n * n * n, .arrays = { (Array *) a, *out },
                      .kind = array_float_kind(a), .n = a->dims[0] };
    st = lapack_run(it, &job);
    *info = job.info;
    if (st == OK && info->no_memory) st = err_out_of_memory(it);
    if (st != OK) array_drop(out);
    return st;
}

static void run_solve(LapackJob *job)
{
    kern_solve(job->kind, job->m, job->n, job->k, job_data(job, 0), job_data(job, 1), &job->info);
}

static bool is_zero(const Array *a)
{
    for (Index k = 0; k < a->numel; k++)
        if (array_get_complex(a, k) != 0) return false;
    return true;
}

static bool has_inf_only(const Array *a)
{
    bool any = false;
    for (Index k = 0; k < a->numel; k++) {
        double _Complex z = array_get_complex(a, k);
        if (isnan(creal(z)) || isnan(cimag(z))) return false;
        any |= isinf(creal(z)) || isinf(cimag(z));
    }
    return any;
}

/* a \ b of plain float arrays of one class, both real or both complex, rows equal. Warns if singular. */
static Status array_solve(Interp *it, const Array *a, const Array *b, SolveInfo *info, Array **out)
{
    Index m = a->dims[0], n = a->dims[1], nrhs = b->dims[1], ldb = m > n ? m : n;
    size_t size = class_elem_size((Class) a->cls, a->is_complex);
    Array *x = NULL, *r = NULL;
    Dims dims = dims_2(n, nrhs), work_dims = dims_2(ldb, nrhs);
    Status st;
    *out = NULL;
    *info = (SolveInfo) { .rcond = 1 };
    if (m == 0 || n == 0 || nrhs == 0) return array_zeros_nd(it, (Class) a->cls, a->is_complex, &dims, out);
    st = array_new_nd(it, (Class) a->cls, a->is_complex, &work_dims, &x);
    if (st != OK) return st;
    if (ldb == m) {
        memcpy(x->data, b->data, (size_t) (m * nrhs) * size);
    } else {
        memset(x->data, 0, (size_t) (ldb * nrhs) * size);
        for (Index j = 0; j < nrhs; j++)
            memcpy((char *) x->data + (size_t) (j * ldb) * size,
                   (const char *) b->data + (size_t) (j * m) * size, (size_t) m * size);
    }
    LapackJob job = { .run = run_solve, .flops = (double) n * (double) n * (double) (m / 3 + nrhs),
                      .arrays = { (Array *) a, x }, .kind = array_float_kind(a), .m = m, .n = n, .k = nrhs };
    st = lapack_run(it, &job);
    *info = job.info;
    if (st == OK && info->no_memory) st = err_out_of_memory(it);
    /* least squares by singular values: a matrix of zeros, or what an infinite element makes so, gives zeros */
    if (st == OK && (is_zero(a) || ((m != n || info->zero_pivot) && has_inf_only(a))))
        memset(x->data, 0, (size_t) x->numel * size);
    if (st == OK && info->singular) st = warn_singular(it, info->rcond);
    if (st != OK) goto done;
    if (ldb == n) {
        *out = x;
        return OK;
    }
    st = array_new_nd(it, (Class) a->cls, a->is_complex, &dims, &r);
    if (st != OK) goto done;
    for (Index j = 0; j < nrhs; j++)
        memcpy((char *) r->data + (size_t) (j * n) * size, (const char *) x->data + (size_t) (j * ldb) * size,
               (size_t) n * size);
    *out = r;
done:
    array_drop(&x);
    return st;
}

/* Matrix division sees N-d arrays as rows x all the rest. */
static Dims flat_dims(Value v)
{
    Dims d = val_dims(v);
    if (d.n == 2) return d;
    return dims_2(d.d[0], d.d[0] ? val_numel(v) / d.d[0] : 0);
}

static Status flatten_take(Interp *it, Array **a)
{
    Dims dims = flat_dims(val_from_obj(T_ARRAY, *a));
    Array *flat;
    Status st;
    if ((*a)->ndims == 2) return OK;
    st = array_reshape(it, *a, &dims, &flat);
    if (st != OK) return st;
    array_drop(a);
    *a = flat;
    return OK;
}

/* Both operands as plain float arrays of one class, both complex if one is. */
static Status floats_alike(Interp *it, BinOp op, Value va, Value vb, Array **out_a, Array **out_b)
{
    Operand o[2];
    Array **out[2] = { out_a, out_b };
    Status st;
    *out_a = *out_b = NULL;
    st = operand_open(it, va, &o[0]);
    if (st != OK) return st;
    st = operand_open(it, vb, &o[1]);
    if (st == OK) st = arith_prepare(it, op, va, vb, &o[0], &o[1]);
    if (st == OK && o[0].is_complex != o[1].is_complex) {
        st = operand_make_complex(it, &o[0]);
        if (st == OK) st = operand_make_complex(it, &o[1]);
    }
    for (int k = 0; st == OK && k < 2; k++) {
        st = operand_take_array(it, &o[k], k ? vb : va, out[k]);
        if (st == OK) st = flatten_take(it, out[k]);
    }
    operand_close(&o[0]);
    operand_close(&o[1]);
    if (st != OK) {
        array_drop(out_a);
        array_drop(out_b);
    }
    return st;
}

/* Matrices from here on: not integers. */
static Status check_matrices(Interp *it, BinOp op, Value a, Value b, int dim)
{
    Dims da, db;
    if (val_is_integer_class(a) || val_is_integer_class(b)) return err_binary_types(it, binop_text[op], a, b);
    da = flat_dims(a);
    db = flat_dims(b);
    if (da.d[dim] != db.d[dim]) return err_nonconformant(it, binop_nonconformant_name(op), &da, &db);
    return OK;
}

Status op_left_divide(Interp *it, Value a, Value b, const Reuse *reuse, Value *out)
{
    Array *x = NULL, *y = NULL, *r = NULL;
    SolveInfo info;
    Status st;
    bool done = false;
    if (!val_is_operand(a) || !val_is_operand(b)) return err_binary_types(it, "\\", a, b);
    st = diagperm_ldiv(it, a, b, out, &done);
    if (done || st != OK) return st;
    if (val_is_scalar(a)) return ew_arith(it, BIN_LDIV, a, b, reuse, out);
    st = check_matrices(it, BIN_LDIV, a, b, 0);
    if (st == OK) st = floats_alike(it, BIN_LDIV, a, b, &x, &y);
    if (st == OK) st = array_solve(it, x, y, &info, &r);
    if (st == OK && r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&x);
    array_drop(&y);
    array_drop(&r);
    return st;
}

static Status transpose_take(Interp *it, Array **a)
{
    Value v = val_from_obj(T_ARRAY, *a), t = val_none();
    Status st = full_unary(it, UN_TRANSPOSE, v, &t);
    if (st != OK) return st;
    array_drop(a);
    st = val_to_array(it, t, a);
    val_drop(&t);
    return st;
}

Status op_right_divide(Interp *it, Value a, Value b, const Reuse *reuse, Value *out)
{
    Array *x = NULL, *y = NULL, *r = NULL;
    SolveInfo info;
    Status st;
    bool done = false;
    if (!val_is_operand(a) || !val_is_operand(b)) return err_binary_types(it, "/", a, b);
    st = diagperm_div(it, a, b, out, &done);
    if (done || st != OK) return st;
    if (val_is_scalar(b)) return ew_arith(it, BIN_DIV, a, b, reuse, out);
    st = check_matrices(it, BIN_DIV, a, b, 1);
    if (st == OK) st = floats_alike(it, BIN_DIV, a, b, &x, &y);
    if (st == OK) st = transpose_take(it, &x);
    if (st == OK) st = transpose_take(it, &y);
    if (st == OK) st = array_solve(it, y, x, &info, &r);
    if (st == OK) st = transpose_take(it, &r);
    if (st == OK && r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&x);
    array_drop(&y);
    array_drop(&r);
    return st;
}
