/* Eigenvalues of real matrices: eigen.c includes this for doubles and singles, and defines NAME(stem), T, C
 * (complex), and GEEVX, LAPACK's routine. */

/* LAPACK packs the vectors of a conjugate pair of a real matrix as two columns, real and imaginary part. */
static void NAME(unpack)(Index n, const T *wi, const T *packed, C *out)
{
    for (Index j = 0; j < n; j++) {
        const T *re = packed + j * n, *im = re + n;
        if (wi[j] == 0 || j + 1 >= n) {
            for (Index i = 0; i < n; i++) out[i + j * n] = re[i];
            continue;
        }
        for (Index i = 0; i < n; i++) {
            ((T *) &out[i + j * n])[0] = re[i];
            ((T *) &out[i + j * n])[1] = im[i];
            ((T *) &out[i + (j + 1) * n])[0] = re[i];
            ((T *) &out[i + (j + 1) * n])[1] = -im[i];
        }
        j++;
    }
}

static int NAME(general)(Index n, T *A, C *w, C *right, C *left, bool balance)
{
    lapack_int size = (lapack_int) n, ilo, ihi, status = EIGEN_NO_MEMORY;
    T norm;
    size_t squares = (right ? 1 : 0) + (left ? 1 : 0);
    T *wr = malloc((size_t) n * (5 + squares * (size_t) n) * sizeof(T));
    if (!wr) return status;
    T *wi = wr + n, *scale = wi + n, *cond_values = scale + n, *cond_vectors = cond_values + n;
    T *vr = cond_vectors + n, *vl = right ? vr + n * n : vr;
    status = GEEVX(LAPACK_COL_MAJOR, balance ? 'B' : 'N', left ? 'V' : 'N', right ? 'V' : 'N', 'N', size, A,
                   size, wr, wi, vl, size, vr, size, &ilo, &ihi, scale, &norm, cond_values, cond_vectors);
    if (status == 0) {
        for (Index k = 0; k < n; k++) {
            ((T *) &w[k])[0] = wr[k];
            ((T *) &w[k])[1] = wi[k];
        }
        if (right) NAME(unpack)(n, wi, vr, right);
        if (left) NAME(unpack)(n, wi, vl, left);
    }
    free(wr);
    return status;
}

#undef NAME
#undef T
#undef C
#undef GEEVX
