/* Products of real matrices: gemm.c includes this for doubles and singles, and defines NAME(stem), T,
 * BLAS(stem), the BLAS's routine, and TINY_BY(how), the loops for tiny products. */

static void NAME(mirror_body)(void *context, Index from, Index to)
{
    const Mirror *q = context;
    T *C = q->C;
    for (Index i0 = from; i0 < to; i0 += MIRROR_TILE)
        for (Index j0 = i0; j0 < q->n; j0 += MIRROR_TILE) {
            Index i1 = i0 + MIRROR_TILE < to ? i0 + MIRROR_TILE : to;
            Index j1 = j0 + MIRROR_TILE < q->n ? j0 + MIRROR_TILE : q->n;
            for (Index i = i0; i < i1; i++)
                for (Index j = j0 > i ? j0 : i + 1; j < j1; j++) C[j + i * q->n] = C[i + j * q->n];
        }
}

static void NAME(mirror)(const GemmRun *run, Index n, T *C)
{
    Mirror q = { n, C };
    threads_run(n < 256 ? NULL : threads_of(run), n, MIRROR_COLS, NAME(mirror_body), &q);
}

static void NAME(gemm_body)(void *context, Index from, Index to)
{
    const Product *q = context;
    for (Index piece = q->first + from; piece < q->first + to; piece++) {
        Index i = piece % q->row_pieces * q->rows, j = piece / q->row_pieces * q->cols;
        BLAS(gemm)(CblasColMajor, q->ta ? CblasTrans : CblasNoTrans, q->tb ? CblasTrans : CblasNoTrans,
         (int) at_most(i, q->rows, q->m), (int) at_most(j, q->cols, q->n), (int) q->k, 1,
         (const T *) q->A + (q->ta ? i * q->lda : i), (int) q->lda,
         (const T *) q->B + (q->tb ? j : j * q->ldb), (int) q->ldb, 0, (T *) q->C + i + j * q->m, (int) q->m);
    }
}

/* C (m) = op(A) * B, m x k: some of A's rows, or columns where it is transposed. */
static void NAME(gemv_body)(void *context, Index from, Index to)
{
    const Product *q = context;
    BLAS(gemv)
    (CblasColMajor, q->ta ? CblasTrans : CblasNoTrans, (int) (q->ta ? q->k : to - from),
     (int) (q->ta ? to - from : q->k), 1, (const T *) q->A + (q->ta ? from * q->lda : from), (int) q->lda,
     q->B, 1, 0, (T *) q->C + from, 1);
}

static void NAME(gemv)(const GemmRun *run, bool ta, Index m, Index k, const T *A, const T *B, T *C)
{
    Product q = { .ta = ta, .m = m, .k = k, .lda = ta ? k : m, .A = A, .B = B, .C = C };
    /* The kernels take rows and columns by fours, and some more at once. */
    Index unit = ta ? 4 : 64, grain;
    if ((double) m * (double) k < GEMV_FROM) {
        NAME(gemv_body)(&q, 0, m);
        return;
    }
    grain = (GEMV_PIECE / k + unit - 1) / unit * unit;
    threads_run(threads_of(run), m, grain < unit ? unit : grain, NAME(gemv_body), &q);
}

static void NAME(dot_body)(void *context, Index from, Index to)
{
    const Product *q = context;
    ((T *) q->C)[from / DOT_PIECE] = BLAS(dot)((int) (to - from), (const T *) q->A + from, 1,
                                               (const T *) q->B + from, 1);
}

/* In pieces added in order; short ones as the BLAS does them. */
static T NAME(dot)(const GemmRun *run, Index k, const T *A, const T *B)
{
    Index parts = (k + DOT_PIECE - 1) / DOT_PIECE;
    Product q = { .A = A, .B = B };
    if (parts <= 4) return BLAS(dot)((int) k, A, 1, B, 1);
    T *sums = mem_array(parts, sizeof(T)), sum = 0;
    if (!sums) {
        mem_note_failure();
        return sum;
    }
    q.C = sums;
    threads_run(threads_of(run), k, DOT_PIECE, NAME(dot_body), &q);
    for (Index part = 0; part < parts; part++) sum += sums[part];
    mem_free(sums);
    return sum;
}

/* Blocks of a symmetric product's upper triangle, for the BLAS: diagonal ones and others. */
static void NAME(symmetric)(const Product *q)
{
    BLAS(syrk)(CblasColMajor, CblasUpper, q->ta ? CblasTrans : CblasNoTrans, (int) q->m, (int) q->k, 1, q->A,
     (int) q->lda, 0, q->C, (int) q->m);
}

/* What is too big for one call. False: interrupted. */
static bool NAME(big_product)(const GemmRun *run, Product *q, bool symmetric)
{
    double work = (double) q->m * (double) q->n * (double) q->k;
    bool done, finished = packed(run, q, sizeof(T) == sizeof(float), symmetric, &done);
    Index pieces;
    if (!finished) return false;
    if (!done && symmetric && work < ROUND) {
        NAME(symmetric)(q);
    } else if (!done) {
        pieces = cut_product(q);
        if (!run_rounds(run, pieces, work, NAME(gemm_body), q, &q->first)) return false;
    }
    if (symmetric) NAME(mirror)(run, q->m, q->C);
    return true;
}

bool NAME(kern_product)(const GemmRun *run, GemmTrans ta, GemmTrans tb, Index m, Index n, Index k, const T *A,
                           const T *B, T *C)
{
    bool tra = ta != GEMM_PLAIN, trb = tb != GEMM_PLAIN, symmetric;
    if (m <= TINY && n <= TINY && k <= TINY && m > 1 && n > 1) {
        if (HAS_FMA) TINY_BY(fma)(tra, trb, m, n, k, A, B, C);
        else TINY_BY(plain)(tra, trb, m, n, k, A, B, C);
        return true;
    }
    if (m == 1 && n == 1 && k <= TINY && HAS_FMA) {
        /* what the BLAS's dot does with so few, without the call */
        TINY_BY(fma)(false, false, 1, 1, k, A, B, C);
        return true;
    }
    Product q = { .ta = tra, .tb = trb, .m = m, .n = n, .k = k, .lda = tra ? k : m, .ldb = trb ? n : k, .A = A, .B = B,
                  .C = C };
    symmetric = A == B && m == n && m > 1 && tra != trb;
    set_blas_threads(1);
    if (m == 1 && n == 1) {
        *C = NAME(dot)(run, k, A, B);
    } else if (n == 1) {
        NAME(gemv)(run, tra, m, k, A, B, C);
    } else if (m == 1) {
        NAME(gemv)(run, !trb, n, k, B, A, C);
    } else if ((double) m * (double) n * (double) k > PACKED_FROM) {
        return NAME(big_product)(run, &q, symmetric);
    } else if (symmetric) {
        NAME(symmetric)(&q);
        NAME(mirror)(NULL, m, C);
    } else {
        q.rows = m;
        q.cols = n;
        q.row_pieces = 1;
        NAME(gemm_body)(&q, 0, 1);
    }
    return true;
}

#undef NAME
#undef T
#undef BLAS
#undef TINY_BY
