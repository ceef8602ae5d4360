/* Eigenvalues: symmetric ones by syev/heev, general ones by geevx. */
#include "kernel/eigen.h"

#include <complex.h>
#include <math.h>
#include <stdlib.h>

#include "kernel/blas.h"

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
    switch (kind) {
    case FLOAT_F64: return LAPACKE_dsyev(LAPACK_COL_MAJOR, job, 'U', size, A, size, w);
    case FLOAT_F32: return LAPACKE_ssyev(LAPACK_COL_MAJOR, job, 'U', size, A, size, w);
    case FLOAT_C128: return LAPACKE_zheev(LAPACK_COL_MAJOR, job, 'U', size, A, size, w);
    default: return LAPACKE_cheev(LAPACK_COL_MAJOR, job, 'U', size, A, size, w);
    }
}

#define NAME(stem) stem##_f64
#define T double
#define C double _Complex
#define GEEVX LAPACKE_dgeevx
#include "kernel/eigen_real.tmpl.h"

#define NAME(stem) stem##_f32
#define T float
#define C float _Complex
#define GEEVX LAPACKE_sgeevx
#include "kernel/eigen_real.tmpl.h"

#define COMPLEX_GENERAL(name, T, C, GEEVX) \
    static int name(Index n, C *A, C *w, C *right, C *left, bool balance) \
    { \
        lapack_int size = (lapack_int) n, ilo, ihi, status; \
        T norm, *scale = malloc((size_t) n * 3 * sizeof(T)); \
        C unused; \
        if (!scale) return EIGEN_NO_MEMORY; \
        status = GEEVX(LAPACK_COL_MAJOR, balance ? 'B' : 'N', left ? 'V' : 'N', right ? 'V' : 'N', 'N', size, A, size, \
                       w, left ? left : &unused, size, right ? right : &unused, size, &ilo, &ihi, scale, &norm, \
                       scale + n, scale + 2 * n); \
        free(scale); \
        return status; \
    }

COMPLEX_GENERAL(general_c128, double, double _Complex, LAPACKE_zgeevx)
COMPLEX_GENERAL(general_c64, float, float _Complex, LAPACKE_cgeevx)

int kern_eig_general(FloatKind kind, Index n, void *A, void *w, void *right, void *left, bool balance)
{
    switch (kind) {
    case FLOAT_F64: return general_f64(n, A, w, right, left, balance);
    case FLOAT_F32: return general_f32(n, A, w, right, left, balance);
    case FLOAT_C128: return general_c128(n, A, w, right, left, balance);
    default: return general_c64(n, A, w, right, left, balance);
    }
}
