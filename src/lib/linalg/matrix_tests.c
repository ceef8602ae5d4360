/* Questions about a matrix's shape of nonzeros: isdiag, istriu, istril, isbanded, issymmetric, ishermitian;
 * and full, sparse. */
#include <complex.h>
#include <math.h>

#include "lang/builtin.h"
#include "lib/linalg/common.h"
#include "ops/convert.h"
#include "ops/sparse.h"

static bool is_matrix_argument(Value v)
{
    return val_is_operand(v) && !val_is_char(v) && val_ndims(v) == 2;
}

/* All elements outside the band of lower sub- and upper superdiagonals are 0. */
static Status zero_outside(Interp *it, Value v, double lower, double upper, bool *out)
{
    Array *a;
    Status st;
    *out = false;
    if (!is_matrix_argument(v)) return OK;
    if (v.tag == T_DIAG) {
        *out = true;
        return OK;
    }
    *out = true;
    if (v.tag == T_SPARSE) {
        const Sparse *s = v.u.sparse;
        for (Index j = 0; j < s->cols; j++)
            for (Index k = s->colptr[j]; k < s->colptr[j + 1] && *out; k++)
                *out = (double) (s->row[k] - j) <= lower && (double) (j - s->row[k]) <= upper;
        return OK;
    }
    st = val_to_array(it, v, &a);
    if (st != OK) return st;
    for (Index j = 0; j < a->dims[1] && *out; j++)
        for (Index i = 0; i < a->dims[0]; i++) {
            if ((double) (i - j) <= lower && (double) (j - i) <= upper) continue;
            double _Complex z = array_get_complex(a, i + j * a->dims[0]);
            if (z != 0) {
                *out = false;
                break;
            }
        }
    array_drop(&a);
    return OK;
}

static Status band_test(Interp *it, Value v, double lower, double upper, Value *out)
{
    bool answer;
    Status st = zero_outside(it, v, lower, upper, &answer);
    if (st == OK) *out = val_bool(answer);
    return st;
}

static const char help_isdiag[] =
    "isdiag (A)\n"
    "Is A a matrix with zeros everywhere but on its diagonal?\n"
    "  >> isdiag ([1 0; 0 2])\n"
    "  ans = 1\n"
    "See also: istriu, istril, isbanded";
static Status bi_isdiag(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin;
    (void) nout;
    return band_test(it, in[0], 0, 0, out);
}

static const char help_istriu[] =
    "istriu (A)\n"
    "Is A an upper triangular matrix?\n"
    "  >> istriu ([1 2; 0 3])\n"
    "  ans = 1\n"
    "See also: istril, isdiag, triu";
static Status bi_istriu(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin;
    (void) nout;
    return band_test(it, in[0], 0, INFINITY, out);
}

static const char help_istril[] =
    "istril (A)\n"
    "Is A a lower triangular matrix?\n"
    "  >> istril ([1 0; 2 3])\n"
    "  ans = 1\n"
    "See also: istriu, isdiag, tril";
static Status bi_istril(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin;
    (void) nout;
    return band_test(it, in[0], INFINITY, 0, out);
}

static const char help___isbanded__[] =
    "__isbanded__ (A, lower, upper)\n"
    "isbanded of a matrix A that is not empty and two numbers.\n"
    "  >> __isbanded__ ([1 1 0; 1 1 1; 0 1 1], 1, 1)\n"
    "  ans = 1\n"
    "See also: isbanded";
static Status bi___isbanded__(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    double width[2];
    (void) nin;
    (void) nout;
    for (int k = 0; k < 2; k++) {
        Status st = val_get_double(it, in[k + 1], &width[k]);
        if (st != OK) return st;
    }
    return band_test(it, in[0], width[0], width[1], out);
}

/* Whether s and t, of one size, are equal; the largest sums of magnitudes in a column of s - t and of s. */
static bool sparse_differences(const Sparse *s, const Sparse *t, double *difference, double *size)
{
    bool equal = true;
    for (Index j = 0; j < s->cols; j++) {
        Index a = s->colptr[j], b = t->colptr[j], end_a = s->colptr[j + 1], end_b = t->colptr[j + 1];
        double column_difference = 0, column_size = 0;
        while (a < end_a || b < end_b) {
            bool has_a = a < end_a && (b >= end_b || s->row[a] <= t->row[b]);
            bool has_b = b < end_b && (a >= end_a || t->row[b] <= s->row[a]);
            double _Complex x = has_a ? sparse_elem(s, a) : 0, y = has_b ? sparse_elem(t, b) : 0;
            if (x != y) equal = false;
            column_difference += cabs(x - y);
            column_size += cabs(x);
            a += has_a;
            b += has_b;
        }
        if (!(column_difference <= *difference)) *difference = column_difference;
        if (!(column_size <= *size)) *size = column_size;
    }
    return equal;
}

/* Of transposes: columns are rows, so that the sums are those of the Inf-norm. */
static Status sparse_symmetry(Interp *it, const Sparse *s, bool conjugate, bool skew, double tol, bool *out)
{
    Sparse *t = NULL;
    Value negative = val_none();
    double difference = 0, size = 0;
    Status st = sparse_transpose(it, s, conjugate, &t);
    if (st == OK && skew) st = sparse_unary(it, UN_MINUS, s, &negative);
    if (st == OK) {
        bool equal = sparse_differences(t, skew ? negative.u.sparse : s, &difference, &size);
        *out = tol > 0 ? s->rows == 0 || difference / size <= tol || equal : equal;
    }
    val_release(negative);
    sparse_drop(&t);
    return st;
}

/* A == op (A) for op the transpose, conjugated or not, negated or not; with tol relative in the Inf-norm. */
static Status symmetry(Interp *it, Value v, bool conjugate, bool skew, double tol, bool *out)
{
    Array *a;
    Status st;
    double difference = 0, size = 0;
    *out = false;
    if (val_ndims(v) != 2 || val_rows(v) != val_cols(v)) return OK;
    if (v.tag == T_SPARSE) return sparse_symmetry(it, v.u.sparse, conjugate, skew, tol, out);
    st = val_to_array(it, v, &a);
    if (st != OK) return st;
    Index n = a->dims[0];
    bool equal = true;
    for (Index i = 0; i < n && (equal || tol > 0); i++) {
        double row_difference = 0, row_size = 0;
        for (Index j = 0; j < n; j++) {
            double _Complex x = array_get_complex(a, i + j * n), y = array_get_complex(a, j + i * n);
            if (conjugate) y = conj(y);
            if (skew) y = -y;
            if (x != y) equal = false;
            row_difference += cabs(x - y);
            row_size += cabs(x);
        }
        if (!(row_difference <= difference)) difference = row_difference;
        if (!(row_size <= size)) size = row_size;
    }
    *out = tol > 0 ? n == 0 || difference / size <= tol || equal : equal;
    array_drop(&a);
    return OK;
}

/* Octave's order: one option may be either kind, of two the text comes first; what it says is looked at
 * only where the matrix could be symmetric. */
static Status symmetry_test(Interp *it, const char *who, const Value *in, int nin, bool conjugate, Value *out)
{
    bool skew = false, answer = false;
    double tol = 0;
    Status st = OK;
    if (nin == 2 && !val_is_numeric(in[1]) && !val_is_char(in[1]))
        return err(it,
                "%s: second argument must be a non-negative scalar TOL, or one of the strings: 'skew' / 'nonskew'", who);
    bool matrix = val_class(in[0]) <= CLS_LOGICAL || (!conjugate && val_is_char(in[0]));
    if (!matrix || val_ndims(in[0]) != 2 || val_rows(in[0]) != val_cols(in[0])) {
        *out = val_bool(false);
        return OK;
    }
    Value option = nin == 3 || (nin == 2 && val_is_char(in[1])) ? in[1] : val_none();
    Value given = nin == 3 ? in[2] : nin == 2 && val_is_none(option) ? in[1] : val_none();
    if (!val_is_none(option)) {
        skew = linalg_is_option(option, "skew");
        if (!skew && !linalg_is_option(option, "nonskew"))
            return err(it, "%s: SKEWOPT must be 'skew' or 'nonskew'", who);
    }
    if (!val_is_none(given)) {
        bool scalar = val_is_operand(given) && !val_is_char(given) && val_is_scalar(given);
        if (scalar) st = val_get_double(it, given, &tol);
        if (st != OK) return st;
        if (!scalar || !(tol >= 0)) return err(it, "%s: TOL must be a scalar >= 0", who);
    }
    st = symmetry(it, in[0], conjugate, skew, tol, &answer);
    if (st == OK) *out = val_bool(answer);
    return st;
}

static const char help_issymmetric[] =
    "issymmetric (A)\n"
    "issymmetric (A, tol)\n"
    "issymmetric (A, \"skew\")\n"
    "Is A a square matrix equal to its transpose (skew: to the transpose's negative)? With tol the difference may\n"
    "be that much of the norm of A.\n"
    "  >> issymmetric ([1 2; 2 1])\n"
    "  ans = 1\n"
    "See also: ishermitian, isdefinite";
static Status bi_issymmetric(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    if (!val_is_operand(in[0]))
        return err(it, "issymmetric: A must be a numeric, logical, or character matrix");
    return symmetry_test(it, "issymmetric", in, nin, false, out);
}

static const char help_ishermitian[] =
    "ishermitian (A)\n"
    "ishermitian (A, tol)\n"
    "ishermitian (A, \"skew\")\n"
    "Is A a square matrix equal to its conjugate transpose?\n"
    "  >> ishermitian ([1 2i; -2i 1])\n"
    "  ans = 1\n"
    "See also: issymmetric, isdefinite";
static Status bi_ishermitian(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return symmetry_test(it, "ishermitian", in, nin, true, out);
}

static const char help_full[] =
    "full (A)\n"
    "The full matrix of a diagonal or permutation matrix, or of a range; other values as they are.\n"
    "  >> full (eye (2))\n"
    "  ans =\n"
    "\n"
    "     1   0\n"
    "     0   1\n"
    "\n"
    "See also: sparse, eye";
static Status bi_full(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin;
    (void) nout;
    return op_full(it, in[0], &out[0]);
}

/*
%!assert (isdiag ([1 0; 0 2]))
%!assert (! isdiag ([1 1; 0 2]))
%!assert (istriu ([1 2; 0 3]))
%!assert (istril ([1 0; 2 3]))
%!assert (issymmetric ([1 2; 2 1]))
%!assert (! issymmetric ([1 2; 3 4]))
%!assert (issymmetric ([1 2; 2.001 1], 0.01))
%!assert (ishermitian ([1 1i; -1i 2]))
%!assert (full (eye (2)), [1 0; 0 1])
%!error <issymmetric: A must be a numeric, logical, or character matrix> issymmetric ({1})
*/

const Builtin matrix_tests_builtins[] = {
    { "isdiag", bi_isdiag, 1, 1, 0, 1, help_isdiag },
    { "istriu", bi_istriu, 1, 1, 0, 1, help_istriu },
    { "istril", bi_istril, 1, 1, 0, 1, help_istril },
    { "__isbanded__", bi___isbanded__, 3, 3, 0, 1, help___isbanded__ },
    { "issymmetric", bi_issymmetric, 1, 3, 0, 1, help_issymmetric },
    { "ishermitian", bi_ishermitian, 1, 3, 0, 1, help_ishermitian },
    { "full", bi_full, 1, 1, 0, 1, help_full },
    { 0 },
};
