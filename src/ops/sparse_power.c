/* Powers where a sparse matrix is the base or the exponent. */
#include "ops/sparse.h"

#include <math.h>

#include "ops/diagperm.h"
#include "ops/full.h"

static Status full_power(Interp *it, Value a, Value b, Value *out)
{
    Array *x = NULL, *y = NULL;
    Status st = val_to_array(it, a, &x);
    if (st == OK) st = val_to_array(it, b, &y);
    if (st == OK) {
        Value vx = val_from_array_take(&x), vy = val_from_array_take(&y);
        st = full_binary(it, BIN_POW, vx, vy, NULL, out);
        val_release(vx);
        val_release(vy);
    }
    array_drop(&x);
    array_drop(&y);
    return st;
}

static Status identity(Interp *it, Index n, Value *out)
{
    Value d = val_none();
    Sparse *s = NULL;
    Status st = diag_eye(it, n, n, CLS_DOUBLE, &d);
    if (st == OK) st = val_to_sparse(it, d, &s);
    if (st == OK) *out = val_from_sparse_take(&s);
    val_release(d);
    return st;
}

/* base (owned) to the n-th, n >= 1, by squares. */
static Status power_by_squares(Interp *it, Value *base, double n, Value *out)
{
    Value product = val_none(), next = val_none();
    Status st = OK;
    for (;;) {
        if (fmod(n, 2) == 1) {
            if (product.tag == T_NONE) product = val_retain(*base);
            else
                st = sparse_matmul(it, product, false, *base, false, &next),
                val_set_take(&product, val_move(&next));
        }
        n = floor(n / 2);
        if (n < 1 || st != OK) break;
        st = sparse_matmul(it, *base, false, *base, false, &next);
        if (st != OK) break;
        val_set_take(base, val_move(&next));
    }
    if (st == OK) *out = val_move(&product);
    val_release(product);
    return st;
}

Status sparse_power(Interp *it, Value a, Value b, Value *out)
{
    double n;
    if (a.tag != T_SPARSE) {
        if (val_numel(a) != 1) return err(it, "can't do A ^ B for A and B both matrices");
        return full_power(it, a, b, out);
    }
    if (b.tag == T_SPARSE || val_numel(b) != 1) return err(it, "can't do A ^ B for A and B both matrices");
    const Sparse *s = a.u.sparse;
    if (s->rows == 0 || s->rows != s->cols)
        return err(it, "for A^b, A must be a square matrix.  Use .^ for elementwise power.");
    Status st = val_get_double(it, b, &n);
    if (st != OK) return st;
    if (val_is_complex(b) || n != floor(n) || !isfinite(n)) return full_power(it, a, b, out);
    if (n == 0) return identity(it, s->rows, out);
    Value base = val_retain(a);
    if (n < 0) {
        Value one = val_none(), inverse = val_none();
        st = identity(it, s->rows, &one);
        if (st == OK) st = sparse_left_divide(it, a, one, &inverse);
        val_set_take(&base, inverse);
        val_release(one);
    }
    if (st == OK) st = power_by_squares(it, &base, fabs(n), out);
    val_release(base);
    return st;
}
