/* Determinants, by LU factorization. */
#include <string.h>

#include "base/interrupt.h"
#include "kernel/inverse.h"
#include "lang/builtin.h"
#include "lib/linalg/eigen.h"
#include "lib/numeric.h"
#include "ops/diagperm.h"
#include "ops/matmul.h"

static int perm_sign(const Perm *p)
{
    char *seen = mem_array_zero(p->n, 1);
    int sign = 1;
    if (!seen) {
        mem_note_failure();
        return sign;
    }
    for (Index k = 0; k < p->n; k++) {
        Index length = 0;
        for (Index at = k; !seen[at]; at = p->perm[at]) {
            seen[at] = 1;
            length++;
        }
        if (length > 0 && length % 2 == 0) sign = -sign;
    }
    mem_free(seen);
    return sign;
}

#define LU_PRODUCT(T, GETRF)                                                                    \
    {                                                                                           \
        T *x = job_data(job, 0), product = 1;                                                   \
        job->status = GETRF(LAPACK_COL_MAJOR, n, n, x, n, pivots);                              \
        for (Index k = 0; k < n; k++) {                                                         \
            T factor = x[k + k * n];                                                            \
            product *= pivots[k] != k + 1 ? -factor : factor;                                   \
        }                                                                                       \
        *(T *) job_data(job, 2) = product;                                                      \
        break;                                                                                  \
    }

static void run_determinant(LapackJob *job)
{
    lapack_int n = (lapack_int) job->n, *pivots = job_data(job, 1);
    switch (job->kind) {
    case FLOAT_F64: LU_PRODUCT(double, LAPACKE_dgetrf)
    case FLOAT_F32: LU_PRODUCT(float, LAPACKE_sgetrf)
    case FLOAT_C128: LU_PRODUCT(double _Complex, LAPACKE_zgetrf)
    default: LU_PRODUCT(float _Complex, LAPACKE_cgetrf)
    }
}

/* keep: NULL, or where the factors go: n x n, and the pivots as a last column. Of real doubles. */
static Status determinant(Interp *it, const Array *a, Value *out, Array **keep)
{
    Index n = a->dims[0];
    Array *lu = NULL, *r = NULL, *pivots = NULL;
    Status st = keep ? array_new(it, CLS_DOUBLE, n, n + 1, &lu) : array_copy(it, a, &lu);
    if (st == OK && keep) memcpy(lu->data, a->data, (size_t) (n * n) * sizeof(double));
    Dims one = dims_2(1, 1);
    if (st == OK) st = array_new_nd(it, (Class) a->cls, a->is_complex, &one, &r);
    if (st == OK) st = array_new(it, CLS_INT32, n, 1, &pivots);
    if (st != OK) goto done;
    LapackJob job = { .run = run_determinant, .flops = linalg_cube(n) / 3, .arrays = { lu, pivots, r },
                      .kind = array_float_kind(a), .n = n };
    st = linalg_run(it, "det", &job);
    if (st == OK && keep) {
        for (Index k = 0; k < n; k++) array_f64(lu)[n * n + k] = ((lapack_int *) pivots->data)[k];
        *keep = lu;
        lu = NULL;
    }
    if (st == OK && r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
done:
    array_drop(&pivots);
    array_drop(&lu);
    array_drop(&r);
    return st;
}

/* As inv gives it. */
static Status reciprocal_condition(Interp *it, const Array *a, double *rcond)
{
    SolveInfo info;
    Array *inverse = NULL;
    *rcond = 0; /* Octave counts none for a scalar */
    if (a->dims[0] == 1) return OK;
    Status st = array_inverse(it, a, &info, &inverse);
    array_drop(&inverse);
    *rcond = info.rcond;
    return st;
}

static const char help_det[] =
    "d = det (A)\n"
    "[d, rcond] = det (A)\n"
    "The determinant of a square matrix, by LU factorization. rcond is the reciprocal condition number.\n"
    "  >> det ([2 0; 1 3])\n"
    "  ans = 6\n"
    "See also: inv, lu, rcond";
static Status bi_det(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    double rcond = 1;
    Array *a;
    Status st;
    (void) nin;
    if (val_is_empty(in[0])) {
        out[0] = val_num(1);
        return OK;
    }
    if (in[0].tag == T_PERM) {
        out[0] = val_num(perm_sign(in[0].u.perm));
        if (nout > 1) out[1] = val_num(1);
        return OK;
    }
    if (val_ndims(in[0]) > 2 && val_is_operand(in[0])) return err(it, "matrix must be square");
    if (val_rows(in[0]) != val_cols(in[0])) return err(it, "det: A must be a square matrix");
    st = linalg_matrix(it, "det", in[0], &a);
    if (st != OK) return st;
    st = determinant(it, a, &out[0], NULL);
    if (st == OK && nout > 1) st = reciprocal_condition(it, a, &rcond);
    if (st == OK && nout > 1) out[1] = val_scalar_class(it, (Class) a->cls, rcond);
    array_drop(&a);
    return st;
}
/*
%!assert (det ([1 2; 3 4]), -2, 1e-14)
%!assert (det ([]), 1)
%!assert (det (eye (3)), 1)
%!error <det: A must be a square matrix> det ([1 2 3])
%!error <det: wrong type argument 'cell'> det ({1})
*/

/* ---- for its derivative ---- */

static const char help_det_factors[] =
    "[D, F] = __ad_det__ (A)\n"
    "The determinant of a square matrix of real doubles, and the factors that it was computed from: F has a\n"
    "column more than A.\n"
    "  >> d = __ad_det__ ([2 0; 1 3])\n"
    "  d = 6\n"
    "See also: det, __ad_inverse__";
static Status bi_det_factors(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *f = NULL;
    (void) nin;
    if (in[0].tag != T_ARRAY || in[0].u.array->cls != CLS_DOUBLE || in[0].u.array->is_complex
        || in[0].u.array->ndims != 2 || in[0].u.array->dims[0] != in[0].u.array->dims[1])
        return err(it, "__ad_det__: A must be a square matrix of real doubles");
    Status st = determinant(it, in[0].u.array, &out[0], &f);
    if (st == OK && nout > 1) out[1] = val_from_array_take(&f);
    array_drop(&f);
    return st;
}

static const char help_inverse_of_factors[] =
    "X = __ad_inverse__ (F)\n"
    "The transposed inverse of a matrix whose factors F are of __ad_det__. The matrix must not be singular.\n"
    "  >> [d, F] = __ad_det__ ([2 0; 2 4]);  __ad_inverse__ (F)\n"
    "  ans =\n"
    "  \n"
    "     0.5000  -0.2500\n"
    "          0   0.2500\n"
    "  \n"
    "See also: __ad_det__";
static Status bi_inverse_of_factors(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *x = NULL, *pivots = NULL;
    (void) nin, (void) nout;
    if (in[0].tag != T_ARRAY || in[0].u.array->cls != CLS_DOUBLE || in[0].u.array->is_complex
        || in[0].u.array->ndims != 2 || in[0].u.array->dims[1] != in[0].u.array->dims[0] + 1)
        return err(it, "__ad_inverse__: F must be of __ad_det__");
    const Array *f = in[0].u.array;
    const Index n = f->dims[0];
    Status st = array_new(it, CLS_DOUBLE, n, n, &x);
    if (st == OK) st = array_new(it, CLS_INT32, n, 1, &pivots);
    for (Index k = 0; st == OK && k < n; k++) {
        double row = array_f64(f)[n * n + k];
        if (!(row >= 1 && row <= (double) n)) st = err(it, "__ad_inverse__: F must be of __ad_det__");
        else ((lapack_int *) pivots->data)[k] = (lapack_int) row;
    }
    const GemmRun run = { it->threads, it->pool, &it->interrupted };
    if (st == OK && n > 0 && !kern_inverse_of_lu_f64(&run, n, array_f64(f), pivots->data, array_f64(x)))
        st = it->interrupted ? interrupt_status(it) : err_out_of_memory(it);
    if (st == OK) out[0] = val_from_array_take(&x);
    array_drop(&x);
    array_drop(&pivots);
    return st;
}
/*
%!test A = [4 1 2; 1 0 5; 7 3 1]; [d, F] = __ad_det__ (A); assert (d, det (A));
%! assert (__ad_inverse__ (F), inv (A)', 1e-15);
%!test  # by halves
%! for n = [2 3 24 25 50 97 200]
%!   A = sin (reshape (1:n^2, n, n) .^ 2) + 2 * eye (n);  [d, F] = __ad_det__ (A);
%!   assert (__ad_inverse__ (F)' * A, eye (n), 1e-11);
%! end
%!error <__ad_det__: A must be a square matrix> __ad_det__ ([1 2])
%!error <__ad_det__: A must be a square matrix> __ad_det__ ("a")
%!error <__ad_inverse__: F must be of __ad_det__> __ad_inverse__ ([1 2 7; 3 4 1])
%!error <__ad_inverse__: F must be of __ad_det__> __ad_inverse__ ([1 2])
*/

const Builtin determinant_builtins[] = {
    /* name            function      inputs min max  outputs min max  help */
    { "det", bi_det, 1, 1, 0, 2, help_det },
    { "__ad_det__", bi_det_factors, 1, 1, 0, 2, help_det_factors },
    { "__ad_inverse__", bi_inverse_of_factors, 1, 1, 0, 1, help_inverse_of_factors },
    { 0 },
};
