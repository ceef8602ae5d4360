/* The Fourier transform. FFTW is loaded when it is first needed, so that programs that never transform
 * anything start without it. */
#include <complex.h>
#include <dlfcn.h>
#include <math.h>
#include <string.h>

#include "base/aside.h"
#include "base/interrupt.h"
#include "base/sizes.h"
#include "lib/numeric.h"
#include "lib/signal/fourier.h"

#define FFTW_FORWARD (-1)
#define FFTW_BACKWARD 1
#define FFTW_ESTIMATE (1u << 6)

typedef double _Complex Cplx;
typedef void *FftwPlan;

typedef struct Fftw {
    void *library;
    FftwPlan (*plan_c2c)(int n, Cplx *in, Cplx *out, int sign, unsigned flags);
    FftwPlan (*plan_r2c)(int n, double *in, Cplx *out, unsigned flags);
    void (*execute)(FftwPlan plan);
    void (*destroy)(FftwPlan plan);
    void (*cleanup)(void);
    int left;                    /* works of it that were left and are not known to be over */
} Fftw;

static void free_fftw(void *state)
{
    Fftw *f = state;
    if (f->library && !f->left) {
        /* The library keeps its planner until told to let go; plans of ours do not outlive a call. */
        void (*cleanup)(void);
        *(void **) &cleanup = dlsym(f->library, "fftw_cleanup");
        if (cleanup) cleanup();
        dlclose(f->library);
    }
    mem_free(f);
}

static void *load_fftw(Interp *it UNUSED)
{
    Fftw *f = mem_zalloc(sizeof *f);
    f->library = dlopen("libfftw3.so.3", RTLD_NOW | RTLD_LOCAL);
    if (f->library) {
        *(void **) &f->plan_c2c = dlsym(f->library, "fftw_plan_dft_1d");
        *(void **) &f->plan_r2c = dlsym(f->library, "fftw_plan_dft_r2c_1d");
        *(void **) &f->execute = dlsym(f->library, "fftw_execute");
        *(void **) &f->destroy = dlsym(f->library, "fftw_destroy_plan");
        *(void **) &f->cleanup = dlsym(f->library, "fftw_cleanup");
    }
    return f;
}

static const StateKind fftw_kind = { load_fftw, free_fftw };

static Status fftw_get(Interp *it, Fftw **out)
{
    Fftw *f = interp_state(it, &fftw_kind);
    if (!f->library || !f->plan_c2c || !f->plan_r2c || !f->execute || !f->destroy)
        return err(it, "fft: the FFTW library (libfftw3) was not found");
    *out = f;
    return OK;
}

/* A plan and what it works on: n numbers from the front of work to the place behind them. */
typedef struct FftJob {
    Fftw *f;
    Buffer *work;
    FftwPlan plan;
    int n;
    bool real_input, inverse;
} FftJob;

static void job_free(FftJob *job)
{
    if (job->plan) job->f->destroy(job->plan);
    buffer_release(job->work);
    mem_free(job);
}

/* Makes the plan, or executes it. */
static void job_work(void *context)
{
    FftJob *job = context;
    Cplx *in = job->work->data;
    if (job->plan) job->f->execute(job->plan);
    else
        job->plan = job->real_input
                        ? job->f->plan_r2c(job->n, (double *) in, in + job->n, FFTW_ESTIMATE)
                        : job->f->plan_c2c(job->n, in, in + job->n, job->inverse ? FFTW_BACKWARD : FFTW_FORWARD, FFTW_ESTIMATE);
}

static void job_let_go(void *context)
{
    FftJob *job = context;
    job->f->left--;
    job_free(job);
}

/* On a thread that may be left where it takes long: FFTW cannot be stopped in the middle, and half a second of planning
 * would not be much less. STOP: the job is gone. */
static Status job_step(Interp *it, FftJob *job)
{
    enum { LONG = 1 << 18 };
    AsideWork work = { job_work, job_let_go, job, &fftw_kind };
    Status st = OK;
    if (job->n < LONG && !aside_is_left(it, &fftw_kind)) {
        job_work(job);
        return OK;
    }
    job->f->left++;
    st = aside_run(it, &work);
    if (st == OK) job->f->left--;
    return st;
}

/* x, real or complex doubles, transformed along dim to length n (cut or padded with zeros); the result is
 * complex. */
static Status transform(Interp *it, const Array *x, int dim, Index n, bool inverse, Array **out)
{
    Fftw *f = NULL;
    Dims dims = array_dims(x);
    Lanes l = dims_lanes(&dims, dim);
    Buffer *work = NULL;
    dims_set_extent(&dims, dim, n);
    Status st = array_new_nd(it, CLS_DOUBLE, true, &dims, out);
    if (st != OK || (*out)->numel == 0) return st;
    if (n > INT32_MAX) st = err_out_of_memory(it);
    if (st == OK) st = fftw_get(it, &f);
    if (st != OK) goto fail;
    work = buffer_new(it->pool, size_bytes(size_mul(n, 2), sizeof(Cplx)), false);
    if (!work) {
        st = err_out_of_memory(it);
        goto fail;
    }
    Cplx *in = work->data, *result = in + n, *r = array_c128(*out);
    double *real_in = (double *) in;
    bool real_input = !x->is_complex && !inverse;
    FftJob *job = mem_alloc(sizeof *job);
    *job = (FftJob) { f, work, NULL, (int) n, real_input, inverse };
    work = NULL;                                              /* the job's */
    st = job_step(it, job);
    if (st != OK) goto fail;
    if (!job->plan) {
        st = err_out_of_memory(it);
        job_free(job);
        goto fail;
    }
    Index have = l.len < n ? l.len : n;
    double scale = inverse ? 1.0 / (double) n : 1;
    for (Index o = 0; o < l.outer; o++)
        for (Index i = 0; i < l.stride && !it->interrupted; i++) {
            Index first = i + o * l.len * l.stride, to = i + o * n * l.stride;
            if (real_input) {
                for (Index k = 0; k < have; k++) real_in[k] = array_f64(x)[first + k * l.stride];
                for (Index k = have; k < n; k++) real_in[k] = 0;
            } else if (x->is_complex) {
                for (Index k = 0; k < have; k++) in[k] = array_c128(x)[first + k * l.stride];
                for (Index k = have; k < n; k++) in[k] = 0;
            } else {
                for (Index k = 0; k < have; k++) in[k] = array_f64(x)[first + k * l.stride];
                for (Index k = have; k < n; k++) in[k] = 0;
            }
            st = job_step(it, job);
            if (st != OK) goto fail;
            if (real_input) {
                for (Index k = 0; k <= n / 2; k++) r[to + k * l.stride] = result[k];
                for (Index k = n / 2 + 1; k < n; k++) r[to + k * l.stride] = conj(result[n - k]);
            } else {
                for (Index k = 0; k < n; k++)
                    r[to + k * l.stride] = inverse ? CMPLX(creal(result[k]) * scale, cimag(result[k]) * scale)
                                                   : result[k];
            }
        }
    job_free(job);
    return OK;
fail:
    if (work) buffer_release(work);
    array_drop(out);
    return st;
}

/* ---- convolution ---- */

/* The least number from n on without prime factors but 2, 3 and 5, the lengths that FFTW is fast at. */
static Index fast_length(Index n)
{
    Index best = INDEX_MAX_VALUE;
    for (Index p5 = 1; p5 < best; p5 = size_mul(p5, 5))
        for (Index p35 = p5; p35 < best; p35 = size_mul(p35, 3)) {
            Index p = p35;
            while (p < n) p = size_mul(p, 2);
            if (p < best) best = p;
        }
    return best;
}

/* The Euclidean norm, and whether all elements are whole numbers. */
static double norm_of(const Array *x, bool *whole)
{
    const double *p = x->data;
    double sum = 0;
    for (Index k = 0; k < x->numel * (x->is_complex ? 2 : 1); k++) {
        sum += p[k] * p[k];
        *whole &= p[k] == floor(p[k]);
    }
    return sqrt(sum);
}

Status fourier_convolve(Interp *it, const Array *a, const Array *b, Array **out)
{
    Array *fa = NULL, *fb = NULL, *r = NULL;
    Index len = size_add(a->numel, b->numel - 1), n = fast_length(len);
    int dim = array_cols(a) > 1 || array_cols(b) > 1;
    Dims dims = dim ? dims_2(1, len) : dims_2(len, 1);
    bool cplx = a->is_complex || b->is_complex, whole = true;
    /* The error of every sum is some DBL_EPSILON log2 (n) |a| |b|; far below 1/2, the whole numbers are known. */
    double error = norm_of(a, &whole) * norm_of(b, &whole) * 0x1p-52 * log2((double) n);
    Status st = transform(it, a, dim, n, false, &fa);
    if (st == OK) st = transform(it, b, dim, n, false, &fb);
    if (st != OK) goto done;
    for (Index k = 0; k < n && !interrupt_at(it, k); k++) array_c128(fa)[k] *= array_c128(fb)[k];
    array_drop(&fb);
    st = transform(it, fa, dim, n, true, &r);
    if (st == OK) st = array_new_nd(it, CLS_DOUBLE, cplx, &dims, out);
    if (st != OK) goto done;
    const double *from = r->data;
    double *to = (*out)->data;
    for (Index k = 0; k < len && !interrupt_at(it, k); k++)
        for (int part = 0; part <= cplx; part++) {
            double x = from[2 * k + part];
            to[cplx ? 2 * k + part : k] = whole && error < 0.05 ? round(x) + 0.0 : x;
        }
done:
    array_drop(&fa);
    array_drop(&fb);
    array_drop(&r);
    return st;
}

/* The result in the class of the input: single for single. */
static Status finish(Interp *it, Array **r, bool single, Value *out)
{
    Status st = array_narrow_complex(it, r);
    if (st != OK) return st;
    Value v = val_from_array_take(r);
    if (single) {
        Array *s = NULL;
        st = val_to_class(it, v, CLS_SINGLE, &s);
        if (st == OK) *out = val_from_array_take(&s);
        val_drop(&v);
    } else {
        *out = v;
    }
    return st;
}

static Status fourier(Interp *it, const char *who, bool inverse, const Value *in, int nin, Value *out)
{
    Index n = -1;
    int dim = -1;
    if (nin == 1 && val_class(in[0]) <= CLS_STRUCT && val_numel(in[0]) == 1 && !(val_class(in[0]) <= CLS_SINGLE)) {
        *out = val_retain(in[0]);                 /* one of whatever is its own transform */
        return OK;
    }
    bool other = val_is_cell(in[0]) || val_class(in[0]) == CLS_STRUCT;
    if (nin == 1 && other && val_is_empty(in[0])) {
        Array *none = NULL;
        Dims shape = val_dims(in[0]);
        Status made = array_zeros_nd(it, CLS_DOUBLE, false, &shape, &none);
        if (made == OK) *out = val_from_array_take(&none);
        return made;
    }
    if (val_is_char(in[0]) && val_numel(in[0]) > 1)
        return err(it, "invalid conversion from string to real N-D array");
    if (val_class(in[0]) > CLS_CHAR) return err_wrong_type(it, who, in[0]);
    if (nin > 1 && !val_is_empty(in[1])) {
        double x = 0;
        Status st = arg_number(it, in[1], &x);
        if (st != OK) return st;
        if (isnan(x)) return err(it, "%s: number of points (N) cannot be NaN", who);
        n = index_cut(round(x));
        if (n < 0) return err(it, "%s: number of points (N) must be greater than zero", who);
    }
    if (nin > 2) {
        double d = 0;
        Status st = arg_number(it, in[2], &d);
        if (st != OK) return st;
        Dims xd = val_dims(in[0]);
        d = trunc(d);
        if (!(d >= 1) || d > xd.n)
            return err(it, "%s: DIM must be a valid dimension along which to perform FFT", who);
        dim = (int) d - 1;
    }
    Array *x = NULL, *r = NULL;
    Status st = val_to_class(it, in[0], CLS_DOUBLE, &x);
    if (st != OK) return st;
    Dims dims = array_dims(x);
    if (dim < 0) dim = dims_first_nonsingleton(&dims);
    if (n < 0) n = dims_extent(&dims, dim);
    st = transform(it, x, dim, n, inverse, &r);
    if (st == OK) st = finish(it, &r, val_class(in[0]) == CLS_SINGLE, out);
    array_drop(&x);
    array_drop(&r);
    return st;
}

/* Along the first ndims dimensions (all for -1), to the sizes given (may be NULL). */
static Status fourier_nd(Interp *it, const char *who, bool inverse, Value v, int ndims, const Index *sizes,
                         Value *out)
{
    Array *x = NULL;
    bool padded = sizes && sizes[0] > 0 && sizes[1] > 0;
    if (val_class(v) <= CLS_CELL && val_is_empty(v) && !padded && (ndims > 0 || val_class(v) > CLS_LOGICAL)) {
        *out = val_empty(it);
        return OK;
    }
    if (val_is_char(v)) return err(it, "invalid conversion from string to real N-D array");
    if (val_class(v) > CLS_LOGICAL) return err_wrong_type(it, who, v);
    if (val_is_empty(v) && !padded && val_rows(v) + val_cols(v) > 0) return err(it, "Error creating FFTW plan");
    Status st = val_to_class(it, v, CLS_DOUBLE, &x);
    if (st != OK) return st;
    Dims dims = array_dims(x);
    if (ndims < 0) ndims = dims.n;
    for (int d = 0; d < ndims && st == OK; d++) {
        Array *r = NULL;
        st = transform(it, x, d, sizes ? sizes[d] : dims_extent(&dims, d), inverse, &r);
        if (st == OK) {
            array_drop(&x);
            x = r;
        }
    }
    if (st == OK) st = finish(it, &x, val_class(v) == CLS_SINGLE, out);
    array_drop(&x);
    return st;
}

static Status fourier_2(Interp *it, const char *who, bool inverse, const Value *in, int nin, Value *out)
{
    Dims dims = val_dims(in[0]);
    Index sizes[2] = { dims.d[0], dims.d[1] };
    for (int k = 0; k + 1 < nin; k++) {
        double x = 0;
        Status st = arg_number(it, in[k + 1], &x);
        if (st != OK) return st;
        if (isnan(x)) return err(it, "%s: number of %s cannot be NaN", who, k ? "columns (M)" : "rows (N)");
        if (x < 0) return err(it, "%s: number of %s must be greater than zero", who, k ? "columns (M)" : "rows (N)");
        sizes[k] = index_cut(round(x));
        if (sizes[k] == 0) {
            *out = val_empty(it);
            return OK;
        }
    }
    return fourier_nd(it, who, inverse, in[0], 2, sizes, out);
}

static const char help_fft[] =
    "fft (x)\n"
    "fft (x, n)\n"
    "fft (x, n, dim)\n"
    "Discrete Fourier transform along a dimension; x is cut or padded with zeros to n points.\n"
    "  >> fft ([1 2 3 4])\n"
    "  ans =\n"
    "\n"
    "     10 +  0i   -2 +  2i   -2 +  0i   -2 -  2i\n"
    "\n"
    "See also: ifft, fft2, fftshift";
static Status bi_fft(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return fourier(it, "fft", false, in, nin, &out[0]);
}
/*
%!assert (fft ([1 2; 3 4]), [4 6; -2 -2])
%!assert (fft ([1 2 3 4], 2), [3 -1])
%!assert (isreal (ifft (fft ([1 2 3]))))
%!error <fft: number of points> fft ([1 2], -1)
*/

static const char help_ifft[] =
    "ifft (x)\n"
    "ifft (x, n)\n"
    "ifft (x, n, dim)\n"
    "Inverse of fft.\n"
    "  >> ifft (fft ([1 2 3 4]))\n"
    "  ans =\n"
    "\n"
    "     1   2   3   4\n"
    "\n"
    "See also: fft";
static Status bi_ifft(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return fourier(it, "ifft", true, in, nin, &out[0]);
}

static const char help_fft2[] =
    "fft2 (A)\n"
    "fft2 (A, m)\n"
    "fft2 (A, m, n)\n"
    "Two-dimensional discrete Fourier transform, of A cut or padded to m x n.\n"
    "  >> fft2 ([1 2; 3 4])\n"
    "  ans =\n"
    "\n"
    "     10   -2\n"
    "     -4    0\n"
    "\n"
    "See also: ifft2, fft, fftn";
static Status bi_fft2(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return fourier_2(it, "fft2", false, in, nin, &out[0]);
}

static const char help_ifft2[] =
    "ifft2 (A)\n"
    "ifft2 (A, m, n)\n"
    "Inverse of fft2.\n"
    "  >> ifft2 ([10 -2; -4 0])\n"
    "  ans =\n"
    "\n"
    "     1   2\n"
    "     3   4\n"
    "\n"
    "See also: fft2";
static Status bi_ifft2(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return fourier_2(it, "ifft2", true, in, nin, &out[0]);
}

static Status fourier_all(Interp *it, const char *who, bool inverse, const Value *in, int nin, Value *out)
{
    Index sizes[MAX_DIMS];
    if (nin == 2) {
        Array *s = NULL;
        Status st = val_to_class(it, in[1], CLS_DOUBLE, &s);
        if (st != OK) return st;
        Index n = s->numel;
        for (Index k = 0; k < n && k < MAX_DIMS; k++) sizes[k] = index_cut(array_f64(s)[k]);
        array_drop(&s);
        if (n != val_ndims(in[0])) return err(it, "%s: SIZE must be a vector of length dim", who);
    }
    return fourier_nd(it, who, inverse, in[0], -1, nin == 2 ? sizes : NULL, out);
}

static const char help_fftn[] =
    "fftn (A)\n"
    "fftn (A, size)\n"
    "Discrete Fourier transform along every dimension.\n"
    "  >> fftn ([1 2; 3 4])\n"
    "  ans =\n"
    "\n"
    "     10   -2\n"
    "     -4    0\n"
    "\n"
    "See also: ifftn, fft2";
static Status bi_fftn(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return fourier_all(it, "fftn", false, in, nin, &out[0]);
}

static const char help_ifftn[] =
    "ifftn (A)\n"
    "ifftn (A, size)\n"
    "Inverse of fftn.\n"
    "  >> ifftn ([10 -2; -4 0])\n"
    "  ans =\n"
    "\n"
    "     1   2\n"
    "     3   4\n"
    "\n"
    "See also: fftn";
static Status bi_ifftn(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    return fourier_all(it, "ifftn", true, in, nin, &out[0]);
}

const Builtin fourier_builtins[] = {
    { "fft",   bi_fft,   1, 3, 0, 1, help_fft },
    { "ifft",  bi_ifft,  1, 3, 0, 1, help_ifft },
    { "fft2",  bi_fft2,  1, 3, 0, 1, help_fft2 },
    { "ifft2", bi_ifft2, 1, 3, 0, 1, help_ifft2 },
    { "fftn",  bi_fftn,  1, 2, 0, 1, help_fftn },
    { "ifftn", bi_ifftn, 1, 2, 0, 1, help_ifftn },
    { 0 },
};
