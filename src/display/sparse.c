/* Sparse matrices: how many elements there are, and one line for each. Every element has the notation it
 * would have alone. */
#include "display/show.h"
#include "value/sparse.h"

/* Two digits, and more where it would say 100 % of a matrix that is not full. */
static void write_percentage(StrBuf *out, double nnz, double numel)
{
    double percent = nnz / numel * 100;
    int digits = percent == 100 || percent > 99 ? 3 : 2;
    if (percent < 100 && percent > 99.9) digits = 4;
    if (percent < 100 && percent > 99.99) percent = 99.99;
    sb_printf(out, " [%.*g%%]", digits, percent);
}

static void write_value(const Show *s, const Sparse *m, Index k)
{
    if (m->cls == CLS_LOGICAL) show_real_scalar(s, sparse_bool(m)[k], false);
    else if (m->is_complex) show_complex_element(s, sparse_f64(m)[2 * k], sparse_f64(m)[2 * k + 1]);
    else show_real_element(s, sparse_f64(m)[k]);
}

void show_sparse(const Show *s, const Sparse *m)
{
    sb_printf(s->out, "Compressed Column Sparse (rows = %lld, cols = %lld, nnz = %lld", (long long) m->rows,
              (long long) m->cols, (long long) sparse_nnz(m));
    if (m->rows > 0 && m->cols > 0)
        write_percentage(s->out, (double) sparse_nnz(m), (double) m->rows * (double) m->cols);
    sb_puts(s->out, ")\n\n");
    for (Index j = 0; j < m->cols; j++)
        for (Index k = m->colptr[j]; k < m->colptr[j + 1]; k++) {
            if (s->it->interrupted || s->out->len >= SHOW_LONGEST) return;
            sb_printf(s->out, "  (%lld, %lld) -> ", (long long) m->row[k] + 1, (long long) j + 1);
            write_value(s, m, k);
            sb_putc(s->out, '\n');
        }
}

void show_sparse_named(const Show *s, const char *name, const Sparse *m)
{
    bool one_line = m->rows == 0 || m->cols == 0 || (m->rows == 1 && m->cols == 1);
    show_name(s, name, one_line);
    show_sparse(s, m);
    if (!one_line) show_closing_blank(s);
}
