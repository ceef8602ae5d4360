/* Square roots of matrices. */
#include <complex.h>
#include <math.h>

#include "base/interrupt.h"
#include "lang/builtin.h"
#include "lib/linalg/eigen.h"
#include "ops/matmul.h"
#include "value/diag.h"

/* Square root of an upper triangular complex double matrix in place (Bjorck and Hammarling: column by column,
 * from the diagonal upwards). singular: a division by 0 was needed; zero: there is one on the diagonal. */
typedef struct SqrtWork {
    Index n;
    double _Complex *T;
    bool singular, zero;
} SqrtWork;

static void sqrt_triangular(void *context)
{
    SqrtWork *w = context;
    Index n = w->n;
    double _Complex *T = w->T;
    for (Index j = 0; j < n; j++) {
        T[j + j * n] = csqrt(T[j + j * n]);
        w->zero |= T[j + j * n] == 0;
        for (Index i = j - 1; i >= 0; i--) {
            double _Complex sum = T[i + j * n], pair = T[i + i * n] + T[j + j * n];
            for (Index k = i + 1; k < j; k++) sum -= T[i + k * n] * T[k + j * n];
            if (pair == 0 && sum == 0) {
                T[i + j * n] = 0;
                continue;
            }
            if (pair == 0) w->singular = true;
            T[i + j * n] = pair == 0 ? CMPLX(NAN, NAN) : sum / pair;
        }
    }
}

static bool is_upper(const Array *a)
{
    Index n = a->dims[0];
    for (Index j = 0; j < n; j++)
        for (Index i = j + 1; i < n; i++)
            if (array_get_complex(a, i + j * n) != 0) return false;
    return true;
}

static bool is_lower(const Array *a)
{
    Index n = a->dims[0];
    for (Index j = 0; j < n; j++)
        for (Index i = 0; i < j; i++)
            if (array_get_complex(a, i + j * n) != 0) return false;
    return true;
}

static void transpose_square(Index n, double _Complex *x)
{
    for (Index j = 0; j < n; j++)
        for (Index i = 0; i < j; i++) {
            double _Complex swap = x[i + j * n];
            x[i + j * n] = x[j + i * n];
            x[j + i * n] = swap;
        }
}

/* U * T * U' into out. */
static Status back_transform(Interp *it, const Array *U, const Array *T, Array **out)
{
    Index n = U->dims[0];
    Array *half = NULL;
    Status st = array_new_complex(it, CLS_DOUBLE, n, n, &half);
    if (st == OK) st = array_new_complex(it, CLS_DOUBLE, n, n, out);
    if (st == OK) st = array_product(it, U, GEMM_PLAIN, T, GEMM_PLAIN, half);
    if (st == OK) st = array_product(it, half, GEMM_PLAIN, U, GEMM_CTRANS, *out);
    array_drop(&half);
    return st;
}

static Status sqrtm_full(Interp *it, const Array *a, Value *out)
{
    Index n = a->dims[0];
    Array *wide = NULL, *T = NULL, *U = NULL, *w = NULL, *r = NULL;
    bool upper = is_upper(a), lower = !upper && is_lower(a);
    Status st = array_to_class(it, a, CLS_DOUBLE, &wide);
    if (st == OK) st = linalg_to_complex(it, wide, &T);
    if (st != OK) goto done;
    SqrtWork work = { n, array_c128(T), false, false };
    if (!upper && !lower && !kern_is_finite(FLOAT_C128, n * n, T->data)) {
        for (Index k = 0; k < n * n; k++) array_c128(T)[k] = CMPLX(NAN, -NAN);
        r = T;
        T = NULL;
    } else if (upper || lower) {
        bool real = !a->is_complex;
        for (Index k = 0; k < n; k++) real &= !(creal(array_c128(T)[k + k * n]) < 0);
        if (lower) transpose_square(n, array_c128(T));
        st = interrupt_run(it, sqrt_triangular, &work);
        if (st != OK) goto done;
        if (lower) transpose_square(n, array_c128(T));
        for (Index k = 0; real && k < n * n; k++)
            array_f64(T)[2 * k + 1] = 0;     /* NaNs have imaginary parts as well */
        r = T;
        T = NULL;
    } else {
        st = array_new_complex(it, CLS_DOUBLE, n, n, &U);
        if (st == OK) st = array_new_complex(it, CLS_DOUBLE, n, 1, &w);
        if (st == OK) st = linalg_schur(it, T, U, w);
        if (st == OK) st = interrupt_run(it, sqrt_triangular, &work);
        if (st == OK) st = back_transform(it, U, T, &r);
        if (st != OK) goto done;
        /* A real root is shown as real: imaginary parts that are rounding only are dropped. */
        if (!a->is_complex) {
            double largest = 0, imaginary = 0;
            for (Index k = 0; k < n * n; k++) {
                largest = fmax(largest, cabs(array_c128(r)[k]));
                imaginary = fmax(imaginary, fabs(cimag(array_c128(r)[k])));
            }
            if (imaginary <= 10 * (double) n * 2.2e-16 * largest)
                for (Index k = 0; k < n * n; k++) array_f64(r)[2 * k + 1] = 0;
        }
    }
    for (Index k = 0; work.singular && k < n * n; k++) array_c128(r)[k] = CMPLX(NAN, -NAN);
    if (work.singular || work.zero) {
        st = warn_id(it, "Octave:sqrtm:SingularMatrix",
                     "sqrtm: matrix is singular, may not have a square root");
    }
    if (st == OK) st = array_narrow_complex(it, &r);
    if (st == OK && a->cls == CLS_SINGLE) {
        Array *narrow;
        st = array_to_class(it, r, CLS_SINGLE, &narrow);
        if (st == OK) {
            array_drop(&r);
            r = narrow;
        }
    }
    if (st == OK) *out = val_from_array_take(&r);
done:
    array_drop(&wide);
    array_drop(&T);
    array_drop(&U);
    array_drop(&w);
    array_drop(&r);
    return st;
}

static Status sqrtm_diag(Interp *it, const Diag *d, Value *out)
{
    Array *roots = NULL;
    Status st = linalg_to_complex(it, d->elems, &roots);
    if (st != OK) return st;
    for (Index k = 0; k < roots->numel; k++) {
        if (roots->cls == CLS_SINGLE) array_c64(roots)[k] = csqrtf(array_c64(roots)[k]);
        else array_c128(roots)[k] = csqrt(array_c128(roots)[k]);
    }
    st = array_narrow_complex(it, &roots);
    if (st == OK) st = diag_new(it, d->rows, d->cols, roots, out);
    array_drop(&roots);
    return st;
}

static const char help_sqrtm[] =
    "X = sqrtm (A)\n"
    "The principal square root of a square matrix: X * X = A.\n"
    "  >> sqrtm ([4 0; 0 9])\n"
    "  ans =\n"
    "\n"
    "     2   0\n"
    "     0   3\n"
    "\n"
    "See also: expm, logm, sqrt";
static Status bi_sqrtm(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL;
    Status st;
    (void) nin;
    (void) nout;
    if (val_ndims(in[0]) > 2 || val_rows(in[0]) != val_cols(in[0]))
        return err(it, "sqrtm: A must be a square matrix");
    if (!val_is_operand(in[0]) || val_class(in[0]) == CLS_CHAR || val_class(in[0]) == CLS_LOGICAL)
        return OK;      /* no value, as in Octave */
    if (in[0].tag == T_DIAG) return sqrtm_diag(it, in[0].u.diag, &out[0]);
    st = linalg_matrix(it, "sqrtm", in[0], &a);
    if (st != OK) return st;
    if (a->numel == 0) out[0] = val_empty(it);
    else st = sqrtm_full(it, a, &out[0]);
    array_drop(&a);
    return st;
}
/*
%!warning <sqrtm: matrix is singular> assert (sqrtm ([4 0; 0 0]), [2 0; 0 0])
%!warning <sqrtm: matrix is singular> assert (sqrtm (zeros (2)), zeros (2))
%!assert (sqrtm ([4 0; 0 9]), [2 0; 0 3])
%!assert (sqrtm ([5 4; 4 5]), [2 1; 1 2], 1e-14)
%!assert (sqrtm ([]), [])
%!error <sqrtm: A must be a square matrix> sqrtm ([1 2 3])
*/

const Builtin sqrtm_builtins[] = {
    { "sqrtm", bi_sqrtm, 1, 1, 0, 1, help_sqrtm },
    { 0 },
};
