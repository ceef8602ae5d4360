/* Solving for one element type, included once for each: T the type, R its real type, LA(name) LAPACK's
 * routine, TYPED(name) this file's, ABS(x), CONJ(x), RE(x). */

static MatrixShape TYPED(shape)(Index m, Index n, const T *A)
{
    bool upper = true, lower = true, positive = true;
    if (m != n) return SHAPE_RECTANGULAR;
    for (Index j = 0; j < n; j++) {
        T d = A[j + j * n];
        if (d == 0) upper = lower = false;
        if (!(RE(d) > 0) || d != CONJ(d)) positive = false;
    }
    for (Index j = 1; j < n && (upper || lower || positive); j++)
        for (Index i = 0; i < j; i++) {
            T above = A[i + j * n], below = A[j + i * n];
            if (above != 0) lower = false;
            if (below != 0) upper = false;
            if (positive) {
                R size = ABS(above);
                positive = above == CONJ(below) && size * size < RE(A[i + i * n]) * RE(A[j + j * n]);
            }
            if (!(upper || lower || positive)) break;
        }
    return upper ? SHAPE_UPPER : lower ? SHAPE_LOWER : positive ? SHAPE_POSITIVE : SHAPE_FULL;
}

static R TYPED(norm_1)(Index m, Index n, const T *A)
{
    R largest = 0;
    for (Index j = 0; j < n; j++) {
        R sum = 0;
        for (Index i = 0; i < m; i++) sum += ABS(A[i + j * m]);
        if (!(sum <= largest)) largest = sum;
    }
    return largest;
}

static bool TYPED(is_singular)(R rcond)
{
    volatile R plus_one = rcond + 1;
    return plus_one == 1 || rcond != rcond;
}

/* Notes the estimate; true: go on solving. */
static bool TYPED(accept)(R rcond, lapack_int status, SolveInfo *info)
{
    if (status == LAPACK_WORK_MEMORY_ERROR) info->no_memory = true;
    info->rcond = (double) rcond;
    info->singular = TYPED(is_singular)(rcond);
    return !info->singular && !info->no_memory;
}

static bool TYPED(all_finite)(Index count, const T *x)
{
    for (Index k = 0; k < count; k++)
        if (!isfinite(ABS(x[k]))) return false;
    return true;
}

static void TYPED(fill_nan)(Index count, T *x)
{
    for (Index k = 0; k < count * (Index) (sizeof(T) / sizeof(R)); k++) ((R *) x)[k] = (R) NAN;
}

static bool TYPED(has_nan)(Index count, const T *x)
{
    for (Index k = 0; k < count; k++)
        if (x[k] != x[k]) return true;
    return false;
}

static void TYPED(least_squares)(Index m, Index n, Index nrhs, const T *A, T *work, T *B, SolveInfo *info)
{
    Index small = m < n ? m : n, ldb = m > n ? m : n;
    R *s = malloc((size_t) small * sizeof(R));
    lapack_int rank, status;
    if (!s) {
        info->no_memory = true;
        return;
    }
    /* LAPACK complains aloud about NaN and Inf: right-hand sides that are not finite are solved as zeros. It
     * scales them all by their largest element, so one that is infinite spoils every column; NaN is no largest one. */
    bool finite = TYPED(all_finite)(m * n, A), any_inf = !TYPED(all_finite)(ldb * nrhs, B) && !TYPED(has_nan)(ldb * nrhs, B);
    bool *spoilt = calloc((size_t) nrhs, sizeof(bool));
    if (!spoilt) {
        info->no_memory = true;
        free(s);
        return;
    }
    for (Index j = 0; j < nrhs; j++) {
        spoilt[j] = !finite || any_inf || !TYPED(all_finite)(m, B + j * ldb);
        if (spoilt[j]) memset(B + j * ldb, 0, (size_t) ldb * sizeof(T));
    }
    if (finite) {
        memcpy(work, A, (size_t) (m * n) * sizeof(T));
        status = LA(gelsd)(LAPACK_COL_MAJOR, (lapack_int) m, (lapack_int) n, (lapack_int) nrhs, work,
                           (lapack_int) m, B, (lapack_int) ldb, s, (R) -1, &rank);
        if (status == LAPACK_WORK_MEMORY_ERROR) info->no_memory = true;
    }
    for (Index j = 0; j < nrhs; j++) {
        if (spoilt[j] && finite) TYPED(fill_nan)(ldb, B + j * ldb);
        for (Index i = 0; !finite && i < ldb; i++) B[i + j * ldb] = (R) NAN;
    }
    free(spoilt);
    free(s);
}

static void TYPED(solve)(Index m, Index n, Index nrhs, const T *A, T *B, SolveInfo *info)
{
    MatrixShape shape = TYPED(shape)(m, n, A);
    lapack_int size = (lapack_int) n, cols = (lapack_int) nrhs, status;
    lapack_int *pivots = NULL;
    R rcond = 0, anorm;
    T *work;
    if (shape == SHAPE_UPPER || shape == SHAPE_LOWER) {
        char uplo = shape == SHAPE_UPPER ? 'U' : 'L';
        status = LA(trcon)(LAPACK_COL_MAJOR, '1', uplo, 'N', size, A, size, &rcond);
        TYPED(accept)(rcond, status, info);
        if (info->no_memory) return;
        status = LA(trtrs)(LAPACK_COL_MAJOR, uplo, 'N', 'N', size, cols, A, size, B, size);
        info->zero_pivot = status > 0;
        return;
    }
    work = malloc((size_t) (m * n) * sizeof(T));
    pivots = malloc((size_t) n * sizeof(lapack_int));
    if (!work || !pivots) {
        info->no_memory = true;
        goto done;
    }
    anorm = shape == SHAPE_RECTANGULAR ? 0 : TYPED(norm_1)(m, n, A);
    if (shape == SHAPE_POSITIVE) {
        memcpy(work, A, (size_t) (m * n) * sizeof(T));
        if (LA(potrf)(LAPACK_COL_MAJOR, 'U', size, work, size) != 0) {
            shape = SHAPE_FULL;
        } else {
            status = LA(pocon)(LAPACK_COL_MAJOR, 'U', size, work, size, anorm, &rcond);
            if (TYPED(accept)(rcond, status, info) || isinf(anorm))     /* an infinite element: singular, but solved */
                LA(potrs)(LAPACK_COL_MAJOR, 'U', size, cols, work, size, B, size);
            else
                shape = SHAPE_RECTANGULAR;
        }
    }
    if (shape == SHAPE_FULL) {
        memcpy(work, A, (size_t) (m * n) * sizeof(T));
        status = LA(getrf)(LAPACK_COL_MAJOR, size, size, work, size, pivots);
        info->zero_pivot = status > 0;
        if (status == 0) status = LA(gecon)(LAPACK_COL_MAJOR, '1', size, work, size, anorm, &rcond);
        if (TYPED(accept)(rcond, status, info) || (isinf(anorm) && !info->zero_pivot))
            LA(getrs)(LAPACK_COL_MAJOR, 'N', size, cols, work, size, pivots, B, size);
        else
            shape = SHAPE_RECTANGULAR;
    }
    if (shape == SHAPE_RECTANGULAR && !info->no_memory) TYPED(least_squares)(m, n, nrhs, A, work, B, info);
done:
    free(work);
    free(pivots);
}

static void TYPED(fill_inf)(Index count, T *X)
{
    for (Index k = 0; k < count; k++) X[k] = (R) INFINITY;
}

/* Copies the upper triangle to the lower one, conjugated. */
static void TYPED(mirror)(Index n, T *X)
{
    for (Index j = 0; j < n; j++)
        for (Index i = 0; i < j; i++) X[j + i * n] = CONJ(X[i + j * n]);
}

static void TYPED(inverse)(Index n, const T *A, T *X, SolveInfo *info)
{
    MatrixShape shape = TYPED(shape)(n, n, A);
    lapack_int size = (lapack_int) n, status;
    size_t bytes = (size_t) (n * n) * sizeof(T);
    R rcond = 0, anorm = TYPED(norm_1)(n, n, A);
    lapack_int *pivots;
    memcpy(X, A, bytes);
    if (shape == SHAPE_UPPER || shape == SHAPE_LOWER) {
        char uplo = shape == SHAPE_UPPER ? 'U' : 'L';
        status = LA(trtri)(LAPACK_COL_MAJOR, uplo, 'N', size, X, size);
        if (status == 0) LA(trcon)(LAPACK_COL_MAJOR, '1', uplo, 'N', size, A, size, &rcond);
        TYPED(accept)(rcond, status, info);
        if (rcond == 0) TYPED(fill_inf)(n * n, X);
        return;
    }
    if (shape == SHAPE_POSITIVE) {
        if (LA(potrf)(LAPACK_COL_MAJOR, 'U', size, X, size) == 0) {
            status = LA(pocon)(LAPACK_COL_MAJOR, 'U', size, X, size, anorm, &rcond);
            TYPED(accept)(rcond, status, info);
            LA(potri)(LAPACK_COL_MAJOR, 'U', size, X, size);
            TYPED(mirror)(n, X);
            if (rcond == 0) TYPED(fill_inf)(n * n, X);
            return;
        }
        memcpy(X, A, bytes);
    }
    pivots = malloc((size_t) n * sizeof(lapack_int));
    if (!pivots) {
        info->no_memory = true;
        return;
    }
    status = LA(getrf)(LAPACK_COL_MAJOR, size, size, X, size, pivots);
    if (status == 0) status = LA(gecon)(LAPACK_COL_MAJOR, '1', size, X, size, anorm, &rcond);
    TYPED(accept)(rcond, status, info);
    if (rcond == 0 || info->no_memory) {
        TYPED(fill_inf)(n * n, X);
    } else {
        status = LA(getri)(LAPACK_COL_MAJOR, size, X, size, pivots);
        if (status == LAPACK_WORK_MEMORY_ERROR) info->no_memory = true;
        else if (status != 0) TYPED(fill_inf)(n * n, X);
    }
    free(pivots);
}

#undef T
#undef R
#undef LA
#undef TYPED
#undef ABS
#undef CONJ
#undef RE
