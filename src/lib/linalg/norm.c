/* norm: of vectors, matrices, rows and columns. */
#include <complex.h>
#include <math.h>
#include <string.h>
#include <strings.h>

#include "kernel/reduce.h"
#include "lang/builtin.h"
#include "lib/linalg/eigen.h"
#include "value/sparse.h"

/* What is summed up over elements. Sums of powers are scaled by the largest element so far, so that neither
 * 1e200 nor 1e-200 is lost. */
typedef enum NormKind { NORM_P, NORM_NEGATIVE_P, NORM_1, NORM_2, NORM_INF, NORM_MINUS_INF, NORM_0 } NormKind;

typedef struct NormSum {
    NormKind kind;
    double p, scale, sum;
} NormSum;

static NormKind norm_kind(double p)
{
    if (p == 2) return NORM_2;
    if (p == 1) return NORM_1;
    if (p == 0) return NORM_0;
    if (isinf(p)) return p > 0 ? NORM_INF : NORM_MINUS_INF;
    return p > 0 ? NORM_P : NORM_NEGATIVE_P;
}

static void norm_start(NormSum *s, double p)
{
    s->kind = norm_kind(p);
    s->p = p;
    s->scale = s->kind == NORM_MINUS_INF ? INFINITY : 0;
    s->sum = s->kind == NORM_P || s->kind == NORM_NEGATIVE_P || s->kind == NORM_2 ? 1 : 0;
}

static void norm_add_power(NormSum *s, double t, double p)
{
    if (s->scale == t) {
        s->sum += 1;
    } else if (s->scale < t) {
        s->sum *= pow(s->scale / t, p);
        s->sum += 1;
        s->scale = t;
    } else if (t != 0) {
        s->sum += pow(t / s->scale, p);
    }
}

static inline void norm_add_square(NormSum *s, double t)
{
    kern_add_scaled_square(&s->scale, &s->sum, t);
}

static void norm_add(NormSum *s, double re, double im)
{
    double size;
    if (s->kind == NORM_2) {
        norm_add_square(s, re);
        if (im != 0) norm_add_square(s, im);
        return;
    }
    size = im == 0 ? fabs(re) : hypot(re, im);
    switch (s->kind) {
    case NORM_1: s->sum += size; break;
    case NORM_0: s->sum += size != 0; break;
    case NORM_INF:
        if (isnan(size)) s->scale = NAN;
        else if (size > s->scale) s->scale = size;
        break;
    case NORM_MINUS_INF:
        if (isnan(size)) s->scale = NAN;
        else if (size < s->scale) s->scale = size;
        break;
    case NORM_NEGATIVE_P: norm_add_power(s, 1 / size, s->p); break;
    default: norm_add_power(s, size, s->p);
    }
}

static double norm_finish(const NormSum *s)
{
    switch (s->kind) {
    case NORM_1:
    case NORM_0: return s->sum;
    case NORM_2: return s->scale * sqrt(s->sum);
    case NORM_INF:
    case NORM_MINUS_INF: return s->scale;
    case NORM_NEGATIVE_P: return s->scale * pow(s->sum, -1 / s->p);
    default: return s->scale * pow(s->sum, 1 / s->p);
    }
}

/* p-norm of count elements of a from first on, step elements apart. */
static double norm_of(const Array *a, Index first, Index step, Index count, double p)
{
    NormSum s;
    norm_start(&s, p);
    if (a->cls == CLS_DOUBLE && !a->is_complex && s.kind == NORM_2) {
        const double *x = array_f64(a) + first;
        for (Index k = 0; k < count; k++) norm_add_square(&s, x[k * step]);
        return norm_finish(&s);
    }
    for (Index k = 0; k < count; k++) {
        double _Complex z = array_get_complex(a, first + k * step);
        norm_add(&s, creal(z), cimag(z));
    }
    return norm_finish(&s);
}

/* Real lanes (kernel/reduce.h) by loops of their own. false: none for these. */
static bool norms_of_real(Interp *it, const Array *a, Lanes lanes, NormKind kind,
                          double *out)
{
    Index count = lanes.stride * lanes.outer;
    bool is_single = a->cls == CLS_SINGLE;
    if (a->is_complex) return false;
    switch (kind) {
    case NORM_1:
        if (is_single) kern_sum_abs_f32_wide(it->threads, lanes, array_f32(a), out);
        else kern_sum_abs_f64(it->threads, lanes, array_f64(a), out);
        return true;
    case NORM_INF:
        if (!is_single) {
            kern_max_abs_f64(it->threads, lanes, array_f64(a), out);
        } else {
            float *r = mem_array(count, sizeof *r);
            if (!r) {
                mem_note_failure();
                return true;
            }
            kern_max_abs_f32(it->threads, lanes, array_f32(a), r);
            for (Index k = 0; k < count; k++) out[k] = r[k];
            mem_free(r);
        }
        return true;
    default: return false;
    }
}

/* p-norms of lanes as in kernel/reduce.h. Up to 256 elements the 2-norm is what Octave computes to the last
 * digit; longer ones take the plain sum of squares where it is safe. */
static void norms_of_lanes(Interp *it, const Array *a, Lanes lanes, double p,
                           double *out)
{
    NormKind kind = norm_kind(p);
    Index count = lanes.stride * lanes.outer;
    bool squares = kind == NORM_2 && lanes.len > KERN_SUM_ORDERED;
    if (norms_of_real(it, a, lanes, kind, out)) return;
    if (squares && a->is_complex && a->cls == CLS_DOUBLE)
        kern_sumsq_c128(it->threads, lanes, array_c128(a), out);
    else if (squares && a->cls == CLS_SINGLE && !a->is_complex)
        kern_sumsq_f32_wide(it->threads, lanes, array_f32(a), out);
    else if (squares && !a->is_complex)
        kern_sumsq_f64(it->threads, lanes, array_f64(a), out);
    else
        squares = false;
    for (Index k = 0; k < count; k++) {
        if (squares && kern_is_safe_square(out[k])) out[k] = sqrt(out[k]);
        else
            out[k] = norm_of(a, k % lanes.stride + k / lanes.stride * lanes.stride * lanes.len, lanes.stride,
                             lanes.len, p);
    }
}

/* ---- matrices ---- */

/* Largest 1-norm of a column or row; a NaN counts where it is the first sum, as in Octave. */
static double largest_sum(Interp *it, const Array *a, bool rows)
{
    Index m = a->dims[0], n = a->dims[1], count = rows ? m : n;
    double largest = 0, *sums = mem_array(count, sizeof *sums);
    if (!sums) {
        mem_note_failure();
        return NAN;
    }
    norms_of_lanes(it, a, rows ? (Lanes) { m, n, 1 } : (Lanes) { 1, m, n }, 1, sums);
    if (count > 0) largest = sums[0];
    for (Index k = 1; k < count; k++)
        if (sums[k] > largest) largest = sums[k];
    mem_free(sums);
    return largest;
}

static Status spectral_norm(Interp *it, const Array *a, double *out)
{
    Array *s;
    Status st;
    if (!kern_is_finite(array_float_kind(a), a->numel, a->data)) {
        *out = NAN;
        return OK;
    }
    st = linalg_svd(it, a, true, NULL, &s, NULL);
    if (st != OK) return st;
    *out = array_get_double(s, 0);
    array_drop(&s);
    return OK;
}

/* The dual vector of y in the p-norm, up to its length: |y|^(p-1) with y's phase. */
static void dual_vector(Index n, double _Complex *y, double p)
{
    for (Index k = 0; k < n; k++) {
        double size = cabs(y[k]);
        y[k] = size == 0 ? 0 : y[k] / size * pow(size, p - 1);
    }
}

static double vector_p_norm(Index n, const double _Complex *x, double p)
{
    NormSum s;
    norm_start(&s, p);
    for (Index k = 0; k < n; k++) norm_add(&s, creal(x[k]), cimag(x[k]));
    return norm_finish(&s);
}

static void scale_vector(Index n, double _Complex *x, double length)
{
    if (length == 0) return;
    for (Index k = 0; k < n; k++) x[k] /= length;
}

/* y = A x, or with adjoint y = A' x. */
static void apply(const Array *a, bool adjoint, const double _Complex *x, double _Complex *y)
{
    Index m = a->dims[0], n = a->dims[1];
    for (Index k = 0; k < (adjoint ? n : m); k++) y[k] = 0;
    for (Index j = 0; j < n; j++)
        for (Index i = 0; i < m; i++) {
            double _Complex z = array_get_complex(a, i + j * m);
            if (adjoint) y[j] += conj(z) * x[i];
            else y[i] += z * x[j];
        }
}

/* Matrix p-norm for general p > 1 by the nonlinear power method (Boyd; Higham: Estimating the matrix p-norm,
 * 1992), started from every unit vector and from the vector of ones. */
static double power_method(const Array *a, double p)
{
    Index m = a->dims[0], n = a->dims[1];
    double q = p / (p - 1), best = 0;
    double _Complex *x = mem_array(m + 2 * n, sizeof(*x)), *y = x + n, *z = y + m;
    if (!x) {
        mem_note_failure();
        return NAN;
    }
    for (Index start = 0; start <= n; start++) {
        double gamma = 0;
        for (Index k = 0; k < n; k++) x[k] = start == n || k == start;
        scale_vector(n, x, vector_p_norm(n, x, p));
        for (int turn = 0; turn < 500; turn++) {
            double before = gamma;
            apply(a, false, x, y);
            gamma = vector_p_norm(m, y, p);
            dual_vector(m, y, p);
            scale_vector(m, y, vector_p_norm(m, y, q));
            apply(a, true, y, z);
            if (turn > 0 && gamma - before <= 1e-15 * gamma) break;
            dual_vector(n, z, q);
            memcpy(x, z, (size_t) n * sizeof(*x));
            scale_vector(n, x, vector_p_norm(n, x, p));
        }
        if (gamma > best) best = gamma;
    }
    mem_free(x);
    return best;
}

static Status matrix_norm(Interp *it, const Array *a, double p, double *out)
{
    if (p == 2) return spectral_norm(it, a, out);
    if (p == 1 || p == INFINITY) {
        *out = largest_sum(it, a, p != 1);
        return OK;
    }
    if (!(p > 1)) return err(it, "xnorm: p must be >= 1");
    *out = power_method(a, p);
    return OK;
}

/* ---- the function ---- */

typedef struct NormOptions {
    double p;
    bool frobenius, rows, columns;
} NormOptions;

static Status norm_option(Interp *it, Value v, NormOptions *o)
{
    StrBuf text = STRBUF_INIT;
    Status st;
    if (!val_is_char(v)) {
        if (val_is_empty(v)) return OK;
        if (!val_is_operand(v) || !val_is_scalar(v))
            return err(it, "norm: wrong type argument '%s'", val_type_name(v));
        return val_get_double(it, v, &o->p);
    }
    st = val_get_string(it, v, &text);
    if (st != OK) goto done;
    const char *name = sb_str(&text);
    if (strcasecmp(name, "fro") == 0) o->frobenius = true;
    else if (strcasecmp(name, "inf") == 0) o->p = INFINITY;
    else if (strcasecmp(name, "-inf") == 0) o->p = -INFINITY;
    else if (strcmp(name, "rows") == 0) o->rows = true;
    else if (strcmp(name, "columns") == 0 || strcmp(name, "cols") == 0) o->columns = true;
    else st = err(it, "norm: unrecognized option: %s", name);
done:
    sb_free(&text);
    return st;
}

static Status norms_along(Interp *it, const Array *a, const NormOptions *o, Value *out)
{
    Index m = a->dims[0], n = a->dims[1], count = o->rows ? m : n;
    double p = o->frobenius ? 2 : o->p;
    Array *r;
    Status st = array_new(it, (Class) a->cls, o->rows ? m : 1, o->rows ? 1 : n, &r);
    if (st != OK) return st;
    double *norms = mem_array(count, sizeof *norms);
    if (!norms) {
        array_drop(&r);
        return err_out_of_memory(it);
    }
    norms_of_lanes(it, a, o->rows ? (Lanes) { m, n, 1 } : (Lanes) { 1, m, n }, p, norms);
    for (Index k = 0; k < count; k++) array_set_double(r, k, norms[k]);
    mem_free(norms);
    *out = val_from_array_take(&r);
    return OK;
}

/* Of sums of magnitudes, or of squares. */
static double sparse_norm(const Sparse *s, const NormOptions *o, Status *st)
{
    Index nnz = sparse_nnz(s);
    double best = 0, *rows = NULL;
    NormSum all;
    norm_start(&all, 2);
    if (!o->frobenius && o->p != 1) {
        rows = mem_array_zero(s->rows + 1, sizeof *rows);
        *st = rows ? OK : ERR;
    }
    for (Index k = 0; k < nnz && o->frobenius; k++) {
        double _Complex z = sparse_elem(s, k);
        norm_add(&all, creal(z), cimag(z));
    }
    for (Index k = 0; rows && k < nnz; k++) rows[s->row[k]] += cabs(sparse_elem(s, k));
    for (Index i = 0; rows && i < s->rows; i++)
        if (!(rows[i] <= best)) best = rows[i];
    for (Index j = 0; !o->frobenius && o->p == 1 && j < s->cols; j++) {
        double sum = 0;
        for (Index k = s->colptr[j]; k < s->colptr[j + 1]; k++) sum += cabs(sparse_elem(s, k));
        if (!(sum <= best)) best = sum;
    }
    mem_free(rows);
    return o->frobenius ? norm_finish(&all) : best;
}

static const char help_norm[] =
    "norm (A)\n"
    "norm (A, p)\n"
    "norm (A, p, \"rows\"), norm (A, p, \"columns\")\n"
    "The p-norm of a vector (2 by default; also 1, Inf, -Inf, 0, any p) or of a matrix (2, 1, Inf, \"fro\" or\n"
    "p > 1). With \"rows\" or \"columns\" the norm of each row or column.\n"
    "  >> norm ([3 4])\n"
    "  ans = 5\n"
    "  >> norm ([1 2; 3 4], 1)\n"
    "  ans = 6\n"
    "See also: vecnorm, svd, cond";
static Status bi_norm(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    NormOptions o = { 2, false, false, false };
    Array *a = NULL;
    double result = 0;
    Status st = OK;
    (void) nout;
    if (in[0].tag == T_NUM && nin == 1) {
        out[0] = val_num(fabs(in[0].u.num));
        return OK;
    }
    if (val_ndims(in[0]) != 2) return err(it, "norm: only valid for 2-D objects");
    for (int k = 1; k < nin && st == OK; k++) {
        st = norm_option(it, in[k], &o);
        if (st == OK && o.rows && o.columns) return err(it, "norm: invalid combination of options");
    }
    if (st == OK && in[0].tag == T_SPARSE && !o.rows && !o.columns && val_class(in[0]) == CLS_DOUBLE
        && val_rows(in[0]) > 1 && val_cols(in[0]) > 1 && (o.frobenius || o.p == 1 || o.p == INFINITY)) {
        out[0] = val_num(sparse_norm(in[0].u.sparse, &o, &st));
        return st == OK ? OK : err_out_of_memory(it);
    }
    if (st == OK && (!val_is_operand(in[0]) || !class_is_float(val_class(in[0]))))
        st = err_linalg_type(it, "xnorm", in[0]);
    if (st == OK) st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    if (o.rows || o.columns) {
        st = norms_along(it, a, &o, &out[0]);
        array_drop(&a);
        return st;
    }
    if (a->numel == 0) result = 0;
    else if (o.frobenius || a->dims[0] == 1 || a->dims[1] == 1)
        norms_of_lanes(it, a, (Lanes) { 1, a->numel, 1 }, o.frobenius ? 2 : o.p, &result);
    else st = matrix_norm(it, a, o.p, &result);
    if (st == OK) out[0] = val_scalar_class(it, (Class) a->cls, result);
    array_drop(&a);
    return st;
}

static bool num_norm(double x, double *result)
{
    *result = fabs(x);
    return true;
}
/*
%!assert (norm ([3 4]), 5)
%!assert (norm ([1 2; 3 4], "fro"), sqrt (30), 1e-15)
%!assert (norm ([1 2; 3 4], Inf), 7)
%!assert (norm ([1 2; 3 4]), 5.4650, 1e-4)
%!assert (norm ([1 2; 3 4], 3), 5.7331, 1e-4)
%!assert (norm ([1 2; 3 4], "rows"), [sqrt(5); 5], 1e-15)
%!assert (norm ([1e200 1e200]), sqrt (2) * 1e200, 1e185)
%!assert (norm ([]), 0)
%!error <norm: unrecognized option: foo> norm ([1 2; 3 4], "foo")
%!error <xnorm: p must be .= 1> norm ([1 2; 3 4], 0.5)
%!error <xnorm: wrong type argument 'cell'> norm ({1})
*/

const Builtin norm_builtins[] = {
    { "norm", bi_norm, 1, 3, 0, 1, help_norm, .num1 = num_norm },
    { 0 },
};
