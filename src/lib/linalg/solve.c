/* What comes from solving: inverse, rcond, pseudo-inverse, rank; and the products kron and
 * dot. */
#include "base/interrupt.h"
#include "lib/linalg/eigen.h"

#include <float.h>
#include <math.h>

#include "base/sizes.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lib/numeric.h"
#include "ops/binary.h"
#include "ops/diagperm.h"
#include "ops/elementwise.h"
#include "ops/matmul.h"

/* ---- inverse ---- */

static Status inverse_diag(Interp *it, const Diag *d, Value *out, SolveInfo *info)
{
    Array *elems;
    Value v = val_none(), e = val_from_obj(T_ARRAY, d->elems);
    Status st = ew_arith(it, BIN_EL_DIV, val_num(1), e, NULL, &v);
    if (st == OK) st = val_to_array(it, v, &elems);
    val_drop(&v);
    if (st != OK) return st;
    if (d->elems->cls == CLS_SINGLE && elems->cls != CLS_SINGLE) st = linalg_convert(it, &elems, CLS_SINGLE);
    bool zero = false;
    double least = INFINITY, most = 0;
    for (Index k = 0; k < d->elems->numel; k++) {
        double size = cabs(array_get_complex(d->elems, k));
        zero |= size == 0;
        least = fmin(least, size);
        most = fmax(most, size);
    }
    info->rcond = least / most;
    if (most == 0 && st == OK && d->elems->numel > 0) st = err(it, "inverse of the null matrix not defined");
    /* One zero makes all elements Inf, as for a full matrix. */
    if (zero && st == OK) {
        st = array_make_unique(it, &elems);
        for (Index k = 0; st == OK && k < elems->numel; k++) array_set_double(elems, k, INFINITY);
        info->singular = true;
        info->rcond = 0;
    }
    if (st == OK) st = diag_new(it, d->cols, d->rows, elems, out);
    array_drop(&elems);
    return st;
}

static Status complex_scalar(Interp *it, Class cls, double _Complex z, Value *out)
{
    Array *a = NULL;
    Dims d = dims_2(1, 1);
    Status st = array_new_nd(it, cls, true, &d, &a);
    if (st != OK) return st;
    if (cls == CLS_SINGLE) array_c64(a)[0] = (float _Complex) z;
    else array_c128(a)[0] = z;
    st = array_narrow_complex(it, &a);
    if (st == OK) *out = val_from_array_take(&a);
    array_drop(&a);
    return st;
}

static Status inverse_value(Interp *it, Value v, SolveInfo *info, Value *out)
{
    Array *a = NULL, *r = NULL;
    Status st;
    *info = (SolveInfo) { .rcond = 1 };
    if (v.tag == T_DIAG) return inverse_diag(it, v.u.diag, out, info);
    if (v.tag == T_PERM) return perm_inverse(it, v.u.perm, out);
    st = linalg_matrix(it, "inverse", v, &a);
    if (st != OK) return st;
    if (a->numel == 1 && a->is_complex && array_get_complex(a, 0) != 0) {
        double _Complex z = array_get_complex(a, 0);
        bool nan = isnan(creal(z)) || isnan(cimag(z)), inf = isinf(creal(z)) || isinf(cimag(z));
        info->rcond = nan ? NAN : inf ? 0 : 1;
        if (inf && !nan) *out = val_scalar_class(it, (Class) a->cls, 0);
        else st = complex_scalar(it, (Class) a->cls, nan ? CMPLX(NAN, NAN) : 1 / z, out);
    } else if (a->numel == 1 && !a->is_complex) {
        double x = array_get_double(a, 0);
        info->rcond = isnan(x) ? NAN : x == 0 || isinf(x) ? 0 : 1;
        *out = val_scalar_class(it, (Class) a->cls, 1 / x);
    } else {
        st = array_inverse(it, a, info, &r);
        if (st == OK && r->is_complex) st = array_narrow_complex(it, &r);
        if (st == OK) *out = val_from_array_take(&r);
    }
    array_drop(&a);
    array_drop(&r);
    return st;
}

static const char help_inv[] =
    "X = inv (A)\n"
    "[X, rcond] = inv (A)\n"
    "The inverse of a square matrix. Without the second output a warning says where A is singular to machine\n"
    "precision. To solve a system use A \\ b: it is faster and more exact.\n"
    "  >> inv ([2 0; 0 4])\n"
    "  ans =\n"
    "\n"
    "     0.5000        0\n"
    "          0   0.2500\n"
    "\n"
    "See also: pinv, det, mldivide, rcond";
static Status bi_inv(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    SolveInfo info;
    Status st;
    (void) nin;
    if (!val_is_operand(in[0])) {
        if (val_is_cell(in[0]) && val_is_empty(in[0])) {
            out[0] = val_empty(it);
            return OK;
        }
        if (val_is_cell(in[0]) && val_rows(in[0]) != val_cols(in[0]))
            return err(it, "inverse: A must be a square matrix");
        return err(it, "inv: wrong type argument '%s'", val_type_name(in[0]));
    }
    if (val_is_empty(in[0])) {
        out[0] = val_empty_class(it, val_class(in[0]) == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE);
        if (nout > 1) out[1] = val_num(0);
        return OK;
    }
    if (val_ndims(in[0]) > 2) return err(it, "inverse requires square matrix");
    if (val_rows(in[0]) != val_cols(in[0])) return err(it, "inverse: A must be a square matrix");
    if (val_is_char(in[0])) return err(it, "invalid conversion from string to real matrix");
    st = inverse_value(it, in[0], &info, &out[0]);
    if (st != OK) return st;
    if (nout > 1)
        out[1] = val_scalar_class(it, val_class(in[0]) == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE, info.rcond);
    else if (info.singular && !val_is_scalar(in[0]))
        st = warn_singular(it, info.rcond == info.rcond ? info.rcond : 0);
    return st;
}
/*
%!assert (inv ([2 0; 0 4]), [0.5 0; 0 0.25])
%!assert (inv (4), 0.25)
%!test [x, r] = inv (Inf); assert ([x r], [0 0])
%!assert (inv (complex (1, Inf)), 0)
%!assert (inv ([]), [])
%!assert (isdiag (inv (2 * eye (2))))
%!error <inverse: A must be a square matrix> inv ([1 2 3])
%!error <inv: wrong type argument 'cell'> inv ({1})
*/

static const char help_rcond[] =
    "c = rcond (A)\n"
    "An estimate of the reciprocal condition number of a square matrix in the 1-norm: near 1 where A is well\n"
    "conditioned, near 0 where it is nearly singular.\n"
    "  >> rcond (eye (2))\n"
    "  ans = 1\n"
    "See also: cond, inv";
static Status bi_rcond(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    SolveInfo info = { 1, false, false };
    Array *a, *inverse = NULL;
    Status st;
    (void) nin;
    (void) nout;
    if (!val_is_operand(in[0]))
        return err(it, "octave_base_value::matrix_value(): wrong type argument '%s'", val_type_name(in[0]));
    st = linalg_matrix(it, "rcond", in[0], &a);
    if (st != OK) return st;
    if (a->dims[0] != a->dims[1]) {
        array_drop(&a);
        return err(it, "matrix must be square");
    }
    if (a->numel == 0) {
        info.rcond = INFINITY;
    } else if (!kern_is_finite(array_float_kind(a), a->numel, a->data)) {
        info.rcond = 0;
    } else {
        st = array_inverse(it, a, &info, &inverse);
    }
    if (st == OK) out[0] = val_scalar_class(it, (Class) a->cls, info.rcond);
    array_drop(&a);
    array_drop(&inverse);
    return st;
}
/*
%!assert (rcond (eye (2)), 1)
%!assert (rcond ([1 2; 2 4]), 0)
%!assert (rcond ([]), Inf)
%!error <matrix must be square> rcond ([1 2 3])
*/

/* ---- pseudo-inverse ---- */

/* V * diag (1 ./ s) * U' over the singular values above tol. */
static Status pinv_compose(Interp *it, const Array *a, double tol, bool has_tol, Array **out)
{
    Index m = a->dims[0], n = a->dims[1];
    Array *U = NULL, *s = NULL, *V = NULL;
    Status st = linalg_svd(it, a, true, &U, &s, &V);
    Index rank = 0, small = linalg_min(m, n);
    if (st != OK) return st;
    if (!has_tol)
        tol = (double) linalg_max(m, n) * array_get_double(s, 0)
              * (a->cls == CLS_SINGLE ? FLT_EPSILON : DBL_EPSILON);
    while (rank < small && array_get_double(s, rank) > tol) rank++;
    Dims dims = dims_2(n, m);
    st = array_zeros_nd(it, (Class) a->cls, a->is_complex, &dims, out);
    if (st == OK && rank > 0) {
        /* Columns of V scaled in place. */
        for (Index j = 0; j < rank; j++) {
            double factor = 1 / array_get_double(s, j);
            Index reals = a->is_complex ? 2 : 1;
            if (a->cls == CLS_SINGLE) {
                float *v = array_f32(V) + j * n * reals, f = 1 / array_f32(s)[j];
                for (Index i = 0; i < n * reals; i++) v[i] *= f;
            } else {
                double *v = array_f64(V) + j * n * reals;
                for (Index i = 0; i < n * reals; i++) v[i] *= factor;
            }
        }
        /* their first columns, as matrices */
        U->dims[1] = V->dims[1] = rank;
        U->numel = m * rank;
        V->numel = n * rank;
        st = array_product(it, V, GEMM_PLAIN, U, GEMM_CTRANS, *out);
    }
    array_drop(&U);
    array_drop(&s);
    array_drop(&V);
    return st;
}

static Status pinv_diag(Interp *it, const Diag *d, double tol, bool has_tol, Value *out)
{
    const Array *e = d->elems;
    Array *r;
    Status st = array_copy(it, e, &r);
    if (st != OK) return st;
    if (!has_tol) tol = 0;        /* every element stands for itself, however small */
    for (Index k = 0; k < e->numel; k++) {
        double _Complex z = array_get_complex(e, k), q = cabs(z) > tol ? 1 / z : 0;
        if (e->is_complex && e->cls == CLS_SINGLE) array_c64(r)[k] = (float _Complex) q;
        else if (e->is_complex) array_c128(r)[k] = q;
        else array_set_double(r, k, creal(q));
    }
    st = diag_new(it, d->cols, d->rows, r, out);
    array_drop(&r);
    return st;
}

static const char help_pinv[] =
    "X = pinv (A)\n"
    "X = pinv (A, tol)\n"
    "The pseudo-inverse (Moore and Penrose) by singular values; those not above tol count as zero. The default\n"
    "tolerance is max (size (A)) * max (svd (A)) * eps. The normal equation's theta is pinv (X) * y.\n"
    "  >> pinv ([2 0; 0 0])\n"
    "  ans =\n"
    "\n"
    "     0.5000        0\n"
    "          0        0\n"
    "\n"
    "See also: inv, svd, mldivide";
static Status bi_pinv(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    double tol = 0;
    bool has_tol = false;
    Array *a = NULL, *r = NULL;
    Status st = OK;
    (void) nout;
    if (nin > 1) st = arg_number(it, in[1], &tol);
    if (st != OK) return st;
    if (tol < 0) return err(it, "pinv: TOL must be greater than zero");
    has_tol = nin > 1 && tol > 0;
    if (val_is_empty(in[0])) {
        out[0] = val_empty_class(it, val_class(in[0]) == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE);
        return OK;
    }
    if (in[0].tag == T_PERM) return perm_inverse(it, in[0].u.perm, &out[0]);
    if (in[0].tag == T_DIAG) return pinv_diag(it, in[0].u.diag, tol, has_tol, &out[0]);
    st = linalg_matrix(it, "pinv", in[0], &a);
    if (st != OK) return st;
    if (!kern_is_finite(array_float_kind(a), a->numel, a->data)) {
        Dims dims = dims_2(a->dims[1], a->dims[0]);
        st = array_new_nd(it, (Class) a->cls, false, &dims, &r);
        for (Index k = 0; st == OK && k < r->numel; k++) array_set_double(r, k, NAN);
    } else {
        st = pinv_compose(it, a, tol, has_tol, &r);
    }
    if (st == OK && r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) out[0] = val_from_array_take(&r);
    array_drop(&a);
    array_drop(&r);
    return st;
}
/*
%!assert (pinv ([1 2; 2 4]), [0.04 0.08; 0.08 0.16], 1e-15)
%!assert (pinv (0), 0)
%!assert (size (pinv (zeros (2, 3))), [3 2])
%!error <pinv: wrong type argument 'cell'> pinv ({1})
*/

static const char help_rank[] =
    "k = rank (A)\n"
    "k = rank (A, tol)\n"
    "The number of singular values above tol, which is max (size (A)) * max (svd (A)) * eps by default.\n"
    "  >> rank (magic (4))\n"
    "  ans = 3\n"
    "See also: svd, null, orth";
static Status bi_rank(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    double tol = 0;
    Index rank = 0;
    Array *a = NULL, *s = NULL;
    Status st = OK;
    (void) nout;
    bool compared = nin > 1 && !(val_class(in[1]) <= CLS_LOGICAL && val_is_scalar(in[1]));
    if (nin > 1 && !compared) st = val_get_double(it, in[1], &tol);
    if (st != OK) return st;
    if (val_is_operand(in[0]) && val_ndims(in[0]) > 2) return err(it, "svd: A must be a 2-D matrix");
    st = linalg_matrix(it, "svd", in[0], &a);
    if (st == OK && a->numel > 0) {
        if (!kern_is_finite(array_float_kind(a), a->numel, a->data))
            st = err(it, "svd: cannot take SVD of matrix containing Inf or NaN values");
        else
            st = linalg_svd(it, a, true, NULL, &s, NULL);
    }
    if (st == OK && compared) {                 /* a tolerance of any other kind: what sum (s > tol) gives */
        if (!s) st = array_new(it, (Class) a->cls, 0, 1, &s);
        Value sizes = val_none(), more = val_none();
        if (st == OK) sizes = val_from_array_take(&s);
        if (st == OK) st = op_binary(it, BIN_GT, sizes, in[1], &more);
        if (st == OK) st = call_name(it, "sum", &more, 1, &out[0], 1);
        val_drop(&sizes);
        val_drop(&more);
        goto done;
    }
    if (st == OK && s) {
        if (nin < 2)
            tol = (double) linalg_max(a->dims[0], a->dims[1]) * array_get_double(s, 0) *
                  (a->cls == CLS_SINGLE ? FLT_EPSILON : DBL_EPSILON);
        while (rank < s->numel && array_get_double(s, rank) > tol) rank++;
    }
    if (st == OK) out[0] = val_num((double) rank);
done:
    array_drop(&a);
    array_drop(&s);
    return st;
}
/*
%!assert (rank (magic (4)), 3)
%!assert (rank ([]), 0)
%!assert (rank (0), 0)
%!assert (rank ([1 2; 2 4.001], 0.1), 1)
*/

/* ---- kron ---- */

/* The type that kron reads its arguments as is that of the first. */
static Status err_kron_type(Interp *it, Value first, Value v)
{
    bool cplx = val_is_complex(first), single = val_class(first) == CLS_SINGLE;
    if (val_is_char(v))
        return err(it, "invalid conversion from string to %s matrix", cplx ? "complex" : "real");
    return err(it, "octave_base_value::%s%smatrix_value(): wrong type argument '%s'", single ? "float_" : "",
               cplx ? "complex_" : "", val_type_name(v));
}

static Status kron_pair(Interp *it, Value va, Value vb, Value *out)
{
    Array *a = NULL, *b = NULL, *r = NULL;
    Status st = linalg_pair(it, "kron", va, vb, &a, &b);
    if (st != OK) return st;
    Index am = a->dims[0], an = a->dims[1], bm = b->dims[0], bn = b->dims[1];
    Dims dims = dims_2(size_mul(am, bm), size_mul(an, bn));
    st = array_new_nd(it, (Class) a->cls, a->is_complex, &dims, &r);
    if (st != OK) goto done;
    if (r->numel == 0) am = an = 0;         /* the loops would run over all columns of nothing */
#define KRON(T)                                                                              \
    {                                                                                        \
        const T *x = a->data, *y = b->data;                                                  \
        T *z = r->data;                                                                      \
        for (Index ja = 0; ja < an; ja++)                                                    \
            for (Index jb = 0; jb < bn && !it->interrupted; jb++)                            \
                for (Index ia = 0; ia < am; ia++)                                            \
                    for (Index ib = 0; ib < bm; ib++) *z++ = x[ia + ja * am] * y[ib + jb * bm]; \
        break;                                                                               \
    }
    switch (array_float_kind(a)) {
    case FLOAT_F64: KRON(double)
    case FLOAT_F32: KRON(float)
    case FLOAT_C128: KRON(double _Complex)
    default: KRON(float _Complex)
    }
    st = check_interrupt(it);
    if (st != OK) goto done;
    if (r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&b);
    array_drop(&r);
    return st;
}

static const char help_kron[] =
    "K = kron (A, B)\n"
    "K = kron (A, B, C, ...)\n"
    "The Kronecker product: each element of A times all of B, as blocks.\n"
    "  >> kron ([1 2], [1; 1])\n"
    "  ans =\n"
    "\n"
    "     1   2\n"
    "     1   2\n"
    "\n"
    "See also: times, repmat";
static Status bi_kron(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Value so_far = val_retain(in[0]);
    Status st = OK;
    (void) nout;
    for (int k = 0; k < nin && st == OK; k++)
        if (!val_is_operand(in[k]) || val_is_char(in[k]))
            st = err_kron_type(it, k > 0 ? in[0] : val_none(), in[k]);
    for (int k = 1; k < nin && st == OK; k++) {
        Value next = val_none();
        st = kron_pair(it, so_far, in[k], &next);
        val_set_take(&so_far, next);
    }
    if (st == OK) out[0] = val_move(&so_far);
    val_drop(&so_far);
    return st;
}
/*
%!assert (kron ([1 2], [1; 1]), [1 2; 1 2])
%!assert (kron (1:2, 1:2, 1:2), [1 2 2 4 2 4 4 8])
*/

/* ---- dot ---- */

/* Sums of conj (x) .* y along dim, lanes as in kernel/reduce.h. */
#define DOT_LANES(T, CONJ)                                                                   \
    {                                                                                        \
        const T *x = a->data, *y = b->data;                                                  \
        T *z = r->data;                                                                      \
        for (Index o = 0; o < outer; o++, z += stride) {                                     \
            for (Index i = 0; i < stride; i++) z[i] = 0;                                     \
            for (Index k = 0; k < len; k++, x += stride, y += stride)                        \
                for (Index i = 0; i < stride; i++) z[i] += CONJ(x[i]) * y[i];                \
        }                                                                                    \
        break;                                                                               \
    }

static Status dot_floats(Interp *it, Array *a, Array *b, const Dims *dims, int dim, Value *out)
{
    Index stride = 1, len = dim < dims->n ? dims->d[dim] : 1, outer = 1;
    Dims rd = *dims;
    Array *r;
    Status st;
    for (int k = 0; k < dims->n; k++) {
        if (k < dim) stride *= dims->d[k];
        if (k > dim) outer *= dims->d[k];
    }
    if (dim < rd.n) rd.d[dim] = 1;
    dims_normalize(&rd);
    st = array_new_nd(it, (Class) a->cls, a->is_complex, &rd, &r);
    if (st != OK) return st;
    FloatKind kind = array_float_kind(a);
    if (stride == 1 && kind == FLOAT_F64) {
        for (Index o = 0; o < outer; o++)
            array_f64(
                r)[o] = len ? cblas_ddot((int) len, array_f64(a) + o * len, 1, array_f64(b) + o * len, 1) : 0;
    } else if (stride == 1 && kind == FLOAT_F32) {
        for (Index o = 0; o < outer; o++)
            array_f32(
                r)[o] = len ? cblas_sdot((int) len, array_f32(a) + o * len, 1, array_f32(b) + o * len, 1) : 0;
    } else {
        switch (kind) {
        case FLOAT_F64: DOT_LANES(double, )
        case FLOAT_F32: DOT_LANES(float, )
        case FLOAT_C128: DOT_LANES(double _Complex, conj)
        default: DOT_LANES(float _Complex, conjf)
        }
    }
    if (r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&r);
    return st;
}

/* Integers: sum (x .* y, dim), each step saturating as the operators do. */
static Status dot_integers(Interp *it, Value a, Value b, int dim, Value *out)
{
    Value product = val_none(), sum = val_none();
    Array *p = NULL;
    Status st = op_binary(it, BIN_EL_MUL, a, b, &product);
    if (st == OK) st = val_to_array(it, product, &p);
    if (st == OK) {
        Dims dims = array_dims(p), rd = dims;
        Index stride = 1, len = dim < dims.n ? dims.d[dim] : 1;
        Array *r = NULL;
        for (int k = 0; k < dim && k < dims.n; k++) stride *= dims.d[k];
        if (dim < rd.n) rd.d[dim] = 1;
        dims_normalize(&rd);
        st = array_new_nd(it, CLS_DOUBLE, false, &rd, &r);
        for (Index q = 0; st == OK && q < r->numel; q++) {
            double total = 0;
            for (Index k = 0; k < len; k++)
                total += array_get_double(p, q % stride + stride * (k + len * (q / stride)));
            array_f64(r)[q] = total;
        }
        if (st == OK) sum = val_from_array_take(&r);
    }
    if (st == OK) *out = sum;
    array_drop(&p);
    val_drop(&product);
    return st;
}

static const char help_dot[] =
    "d = dot (x, y)\n"
    "d = dot (x, y, dim)\n"
    "The dot product of two vectors; of matrices, column by column (or along dim). x is conjugated.\n"
    "  >> dot ([1 2 3], [4 5 6])\n"
    "  ans = 32\n"
    "See also: cross, times, norm";
static Status bi_dot(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *b = NULL;
    Value x = in[0], y = in[1];
    Dims da, db;
    int dim = 0;
    Status st;
    (void) nout;
    if (!val_is_operand(x) || !val_is_operand(y) || !val_is_numeric(x) || !val_is_numeric(y))
        return err(it, "dot: X and Y must be numeric");
    da = val_dims(x);
    db = val_dims(y);
    bool vectors = val_is_vector(x) && val_is_vector(y);
    if (!dims_equal(&da, &db) && !(vectors && val_numel(x) == val_numel(y)))
        return err(it, "dot: sizes of X and Y must match");
    if (vectors && !dims_equal(&da, &db)) da = dims_2(val_numel(x), 1);
    if (nin > 2) {
        st = arg_dim(it, "dot", in[2], &dim);
        if (st != OK) return st;
    } else {
        while (dim < da.n - 1 && da.d[dim] == 1) dim++;
        if (da.d[dim] == 1) dim = 0;
    }
    if (val_is_integer_class(x) || val_is_integer_class(y)) return dot_integers(it, x, y, dim, &out[0]);
    st = linalg_pair(it, "dot", x, y, &a, &b);
    if (st == OK) st = dot_floats(it, a, b, &da, dim, &out[0]);
    array_drop(&a);
    array_drop(&b);
    return st;
}
/*
%!assert (dot ([1 2 3], [4 5 6]), 32)
%!assert (dot ([1 2; 3 4], [5 6; 7 8]), [26 44])
%!assert (dot ([1 2; 3 4], [5 6; 7 8], 2), [17; 53])
%!assert (dot ([1i 2], [1i 2]), 5)
%!error <dot: X and Y must be numeric> dot ({1}, 1)
%!error <dot: sizes of X and Y must match> dot ([1 2], [1 2 3])
*/

const Builtin solve_builtins[] = {
    { "inv", bi_inv, 1, 1, 0, 2, help_inv },
    { "inverse", bi_inv, 1, 1, 0, 2, help_inv },
    { "rcond", bi_rcond, 1, 1, 0, 1, help_rcond },
    { "pinv", bi_pinv, 1, 2, 0, 1, help_pinv },
    { "rank", bi_rank, 1, 2, 0, 1, help_rank },
    { "kron", bi_kron, 2, -1, 0, 1, help_kron },
    { "dot", bi_dot, 2, 3, 0, 1, help_dot },
    { 0 },
};
