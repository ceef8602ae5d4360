/* Eigenvalues: symmetric ones by syev/heev, general ones by geevx. */
#include "kernel/eigen.h"

#include <complex.h>
#include <math.h>
#include <stdlib.h>

#include "kernel/blas.h"
#include "kernel/gemm.h"

bool kern_is_finite(FloatKind kind, Index count, const void *A)
{
    Index n = kind == FLOAT_C128 || kind == FLOAT_C64 ? 2 * count : count;
    if (kind == FLOAT_F64 || kind == FLOAT_C128) {
        for (Index k = 0; k < n; k++)
            if (!isfinite(((const double *) A)[k])) return false;
    } else {
        for (Index k = 0; k < n; k++)
            if (!isfinite(((const float *) A)[k])) return false;
    }
    return true;
}

#define IS_HERMITIAN(T, CONJ)                                             \
    {                                                                     \
        const T *x = A;                                                   \
        for (Index j = 0; j < n; j++)                                     \
            for (Index i = 0; i <= j; i++)                                \
                if (x[i + j * n] != CONJ(x[j + i * n])) return false;     \
        return true;                                                      \
    }

bool kern_is_hermitian(FloatKind kind, Index n, const void *A)
{
    switch (kind) {
    case FLOAT_F64: IS_HERMITIAN(double, )
    case FLOAT_F32: IS_HERMITIAN(float, )
    case FLOAT_C128: IS_HERMITIAN(double _Complex, conj)
    default: IS_HERMITIAN(float _Complex, conjf)
    }
}

int kern_eig_hermitian(FloatKind kind, Index n, void *A, void *w, bool vectors)
{
    char job = vectors ? 'V' : 'N';
    lapack_int size = (lapack_int) n;
    LAPACKE_set_nancheck(0);
    kern_blas_threads((double) n * (double) n * (double) n);
    switch (kind) {
    case FLOAT_F64: return LAPACKE_dsyev(LAPACK_COL_MAJOR, job, 'U', size, A, size, w);
    case FLOAT_F32: return LAPACKE_ssyev(LAPACK_COL_MAJOR, job, 'U', size, A, size, w);
    case FLOAT_C128: return LAPACKE_zheev(LAPACK_COL_MAJOR, job, 'U', size, A, size, w);
    default: return LAPACKE_cheev(LAPACK_COL_MAJOR, job, 'U', size, A, size, w);
    }
}

/* LAPACK packs the vectors of a conjugate pair of a real matrix as two columns, real and imaginary part. */
#define REAL_GENERAL(name, T, C, GEEVX)                                                                    \
    static void name##_unpack(Index n, const T *wi, const T *packed, C *out)                               \
    {                                                                                                      \
        for (Index j = 0; j < n; j++) {                                                                    \
            const T *re = packed + j * n, *im = re + n;                                                    \
            if (wi[j] == 0 || j + 1 >= n) {                                                                \
                for (Index i = 0; i < n; i++) out[i + j * n] = re[i];                                      \
                continue;                                                                                  \
            }                                                                                              \
            for (Index i = 0; i < n; i++) {                                                                \
                ((T *) &out[i + j * n])[0] = re[i];                                                        \
                ((T *) &out[i + j * n])[1] = im[i];                                                        \
                ((T *) &out[i + (j + 1) * n])[0] = re[i];                                                  \
                ((T *) &out[i + (j + 1) * n])[1] = -im[i];                                                 \
            }                                                                                              \
            j++;                                                                                           \
        }                                                                                                  \
    }                                                                                                      \
    static int name(Index n, T *A, C *w, C *right, C *left, bool balance)                                  \
    {                                                                                                      \
        lapack_int size = (lapack_int) n, ilo, ihi, status = EIGEN_NO_MEMORY;                              \
        T norm;                                                                                            \
        size_t squares = (right ? 1 : 0) + (left ? 1 : 0);                                                 \
        T *wr = malloc((size_t) n * (5 + squares * (size_t) n) * sizeof(T));                               \
        if (!wr) return status;                                                                            \
        T *wi = wr + n, *scale = wi + n, *cond_values = scale + n, *cond_vectors = cond_values + n;        \
        T *vr = cond_vectors + n, *vl = right ? vr + n * n : vr;                                           \
        status = GEEVX(LAPACK_COL_MAJOR, balance ? 'B' : 'N', left ? 'V' : 'N', right ? 'V' : 'N', 'N', size, A, size, \
                       wr, wi, vl, size, vr, size, &ilo, &ihi, scale, &norm, cond_values, cond_vectors);   \
        if (status == 0) {                                                                                 \
            for (Index k = 0; k < n; k++) {                                                                \
                ((T *) &w[k])[0] = wr[k];                                                                  \
                ((T *) &w[k])[1] = wi[k];                                                                  \
            }                                                                                              \
            if (right) name##_unpack(n, wi, vr, right);                                                    \
            if (left) name##_unpack(n, wi, vl, left);                                                      \
        }                                                                                                  \
        free(wr);                                                                                          \
        return status;                                                                                     \
    }

REAL_GENERAL(general_f64, double, double _Complex, LAPACKE_dgeevx)
REAL_GENERAL(general_f32, float, float _Complex, LAPACKE_sgeevx)

#define COMPLEX_GENERAL(name, T, C, GEEVX)                                                                 \
    static int name(Index n, C *A, C *w, C *right, C *left, bool balance)                                  \
    {                                                                                                      \
        lapack_int size = (lapack_int) n, ilo, ihi, status;                                                \
        T norm, *scale = malloc((size_t) n * 3 * sizeof(T));                                               \
        C unused;                                                                                          \
        if (!scale) return EIGEN_NO_MEMORY;                                                                \
        status = GEEVX(LAPACK_COL_MAJOR, balance ? 'B' : 'N', left ? 'V' : 'N', right ? 'V' : 'N', 'N', size, A, size, \
                       w, left ? left : &unused, size, right ? right : &unused, size, &ilo, &ihi, scale, &norm, \
                       scale + n, scale + 2 * n);                                                          \
        free(scale);                                                                                       \
        return status;                                                                                     \
    }

COMPLEX_GENERAL(general_c128, double, double _Complex, LAPACKE_zgeevx)
COMPLEX_GENERAL(general_c64, float, float _Complex, LAPACKE_cgeevx)

int kern_eig_general(FloatKind kind, Index n, void *A, void *w, void *right, void *left, bool balance)
{
    LAPACKE_set_nancheck(0);
    kern_blas_threads((double) n * (double) n * (double) n * 5);
    switch (kind) {
    case FLOAT_F64: return general_f64(n, A, w, right, left, balance);
    case FLOAT_F32: return general_f32(n, A, w, right, left, balance);
    case FLOAT_C128: return general_c128(n, A, w, right, left, balance);
    default: return general_c64(n, A, w, right, left, balance);
    }
}
