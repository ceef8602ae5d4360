/* Products of complex matrices: gemm.c includes this for both precisions, and defines NAME(stem), T, and
 * BLAS(stem), the BLAS's routine. */

static void NAME(gemm_body)(void *context, Index from, Index to)
{
    const T one = 1, zero = 0;
    const Product *q = context;
    for (Index piece = q->first + from; piece < q->first + to; piece++) {
        Index i = piece % q->row_pieces * q->rows, j = piece / q->row_pieces * q->cols;
        BLAS(gemm)
        (CblasColMajor, cblas_trans(q->ta, q->ca), cblas_trans(q->tb, q->cb), (int) at_most(i, q->rows, q->m),
         (int) at_most(j, q->cols, q->n), (int) q->k, &one, (const T *) q->A + (q->ta ? i * q->lda : i),
         (int) q->lda, (const T *) q->B + (q->tb ? j : j * q->ldb), (int) q->ldb, &zero,
         (T *) q->C + i + j * q->m, (int) q->m);
    }
}

bool NAME(kern_product)(const GemmRun *run, GemmTrans ta, GemmTrans tb, Index m, Index n, Index k, const T *A,
                           const T *B, T *C)
{
    const T one = 1, zero = 0;
    bool tra = ta != GEMM_PLAIN, trb = tb != GEMM_PLAIN, ca = ta == GEMM_CTRANS, cb = tb == GEMM_CTRANS;
    int lda = (int) (tra ? k : m), ldb = (int) (trb ? n : k);
    double work = 4 * (double) m * (double) n * (double) k;
    set_blas_threads(1);
    if (n == 1 && m == 1) {
        if (ca == cb) {
            BLAS(dotu_sub)((int) k, A, 1, B, 1, C);
            if (ca) *C = __builtin_conj(*C);
        } else if (ca) {
            BLAS(dotc_sub)((int) k, A, 1, B, 1, C);
        } else {
            BLAS(dotc_sub)((int) k, B, 1, A, 1, C);
        }
    } else if (n == 1 && !cb) {
        BLAS(gemv)
        (CblasColMajor, cblas_trans(tra, ca), lda, (int) (tra ? m : k), &one, A, lda, B, 1, &zero, C, 1);
    } else if (m == 1 && !ca && !cb) {
        BLAS(gemv)
        (CblasColMajor, trb ? CblasNoTrans : CblasTrans, ldb, (int) (trb ? k : n), &one, B, ldb, A, 1, &zero,
         C, 1);
    } else {
        Product q = { .ta = tra, .tb = trb, .ca = ca, .cb = cb, .m = m, .n = n, .k = k, .lda = lda, .ldb = ldb, .A = A,
                      .B = B, .C = C, .rows = m, .cols = n, .row_pieces = 1 };
        Index pieces = work > PACKED_FROM ? cut_product(&q) : 1;
        return run_rounds(run, pieces, work, NAME(gemm_body), &q, &q.first);
    }
    return true;
}

#undef NAME
#undef T
#undef BLAS
