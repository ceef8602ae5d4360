/* Real and complex matrices, scalars and ranges, written in the notation format.c chose. */
#include "display/show.h"

typedef struct Page {
    const Array *a;
    Index first, rows;
    RealFormat real;
    ComplexFormat cplx;
} Page;

/* format +: the sign, a blank for zero and NaN (c and i for complex scalars). */
static char plus_char(double x) { return x > 0 ? '+' : x < 0 ? '-' : ' '; }

static void write_complex(const Show *s, const ComplexFormat *f, double re, double im)
{
    if (f->re.kind == NUM_FREE) {
        sb_putc(s->out, '(');
        num_write(s->out, &f->re, re);
        sb_putc(s->out, ',');
        num_write(s->out, &f->im, im);
        sb_putc(s->out, ')');
        return;
    }
    num_write(s->out, &f->re, re);
    if (s->st->format == FORMAT_BANK) return;
    if (f->re.kind == NUM_HEX || f->re.kind == NUM_BIT) {
        sb_puts(s->out, "  ");
        num_write(s->out, &f->im, im);
    } else {
        sb_puts(s->out, signbit(im) ? " - " : " + ");
        num_write(s->out, &f->im, signbit(im) ? -im : im);
    }
    sb_putc(s->out, 'i');
}

void show_real_scalar(const Show *s, double x, bool single)
{
    if (s->st->format == FORMAT_PLUS) {
        sb_putc(s->out, plus_char(x));
        return;
    }
    RealFormat f = format_real_scalar(s->st, x, single);
    num_write(s->out, &f.f, x);
}

void show_complex_scalar(const Show *s, double re, double im, bool single)
{
    if (s->st->format == FORMAT_PLUS) {
        sb_putc(s->out, re == 0 && im != 0 ? 'i' : im == 0 ? plus_char(re) : 'c');
        return;
    }
    ComplexFormat f = format_complex_scalar(s->st, re, im, single);
    write_complex(s, &f, re, im);
}

void show_real_element(const Show *s, double x)
{
    show_real_scalar(s, x, false);
}

void show_complex_element(const Show *s, double re, double im)
{
    show_complex_scalar(s, re, im, false);
}

static void real_element(const Show *s, const void *user, Index r, Index c)
{
    const Page *p = user;
    double x = num_part(p->a, p->first + r + c * p->rows, 0);
    if (s->st->format == FORMAT_PLUS) {
        sb_putc(s->out, plus_char(x));
        return;
    }
    sb_puts(s->out, p->real.f.kind == NUM_FREE ? " " : "  ");
    num_write(s->out, &p->real.f, p->real.scale == 1 ? x : x / p->real.scale);
}

static void complex_element(const Show *s, const void *user, Index r, Index c)
{
    const Page *p = user;
    Index k = p->first + r + c * p->rows;
    double re = num_part(p->a, k, 0), im = num_part(p->a, k, 1);
    if (s->st->format == FORMAT_PLUS) {
        sb_putc(s->out, hypot(re, im) > 0 ? '+' : ' ');
        return;
    }
    if (p->cplx.scale != 1) {
        re /= p->cplx.scale;
        im /= p->cplx.scale;
    }
    sb_puts(s->out, p->cplx.re.kind == NUM_FREE ? " " : "  ");
    write_complex(s, &p->cplx, re, im);
}

static void write_scale(const Show *s, double scale)
{
    if (scale == 1) return;
    sb_printf(s->out, "  %-8.1e*\n", scale);
    show_blank(s);
}

/* Columns an element takes; 0: rows are never split. */
static int element_width(const Show *s, const NumFormat *f)
{
    return s->st->format == FORMAT_PLUS ? 1 : f->kind == NUM_FREE ? 0 : f->width + 2;
}

/* What a complex element takes when it is written; format bank shows its real part only. For the splitting of
 * rows Octave counts otherwise, see show_float_page. */
static int complex_width(const Show *s, const ComplexFormat *f)
{
    int width = element_width(s, &f->re);
    if (width <= 1 || s->st->format == FORMAT_BANK) return width;
    return width + f->im.width + (f->re.kind == NUM_HEX || f->re.kind == NUM_BIT ? 3 : 4);
}

void show_float_page(const Show *s, const Array *a, Index first, Index rows, Index cols)
{
    Page p = { .a = a, .first = first, .rows = rows };
    if (!a->is_complex) {
        p.real = format_real_matrix(s->st, a, first, rows * cols);
        write_scale(s, p.real.scale);
        show_columns(s, &(Grid) { .rows = rows, .cols = cols, .width = element_width(s, &p.real.f) },
                     real_element, &p);
        return;
    }
    p.cplx = format_complex_matrix(s->st, a, first, rows * cols);
    write_scale(s, p.cplx.scale);
    int width = complex_width(s, &p.cplx);
    if (p.cplx.re.kind == NUM_RAT) width = p.cplx.re.width + p.cplx.im.width;
    else if (p.cplx.re.kind == NUM_HEX || p.cplx.re.kind == NUM_BIT)
        width = p.cplx.re.width + p.cplx.im.width + 2;
    else if (p.cplx.re.kind <= NUM_ENG && s->st->format != FORMAT_BANK && width > 1) width++;
    show_columns(s, &(Grid) { .rows = rows, .cols = cols, .width = width }, complex_element, &p);
}

typedef struct RangePage {
    const Range *r;
    RealFormat f;
} RangePage;

static void range_element(const Show *s, const void *user, Index r, Index c)
{
    const RangePage *p = user;
    double x = range_elem(p->r, c);
    (void) r;
    if (s->st->format == FORMAT_PLUS) {
        sb_putc(s->out, plus_char(x));
        return;
    }
    if (p->f.f.kind == NUM_FREE) sb_puts(s->out, c == 0 ? "  " : " ");
    else sb_puts(s->out, "  ");
    num_write(s->out, &p->f.f, p->f.scale == 1 ? x : x / p->f.scale);
}

void show_range(const Show *s, const Range *r)
{
    RangePage p = { r, format_range(s->st, r) };
    write_scale(s, p.f.scale);
    show_columns(s,
                 &(Grid) { .rows = 1, .cols = r->numel, .width = element_width(s, &p.f.f), .is_range = true },
                 range_element, &p);
}

/* --- diagonal and permutation matrices: off the diagonal stands a bare 0 --- */

typedef struct DiagPage {
    const Array *elems;
    RealFormat real;
    ComplexFormat cplx;
    int zero_width;
} DiagPage;

static void diag_element(const Show *s, const void *user, Index r, Index c)
{
    const DiagPage *p = user;
    bool on = r == c;
    if (s->st->format == FORMAT_PLUS) {
        double re = on ? num_part(p->elems, r, 0) : 0;
        sb_putc(s->out, !on ? ' ' : p->elems->is_complex ? 'c' : plus_char(re));
    } else if (!on) {
        if (p->zero_width == 0) sb_puts(s->out, " 0");
        else sb_printf(s->out, "%*s", p->zero_width, "0");
    } else if (p->elems->is_complex) {
        sb_puts(s->out, p->cplx.re.kind == NUM_FREE ? " " : "  ");
        write_complex(s, &p->cplx, num_part(p->elems, r, 0), num_part(p->elems, r, 1));
    } else {
        double x = num_part(p->elems, r, 0);
        sb_puts(s->out, p->real.f.kind == NUM_FREE ? " " : "  ");
        num_write(s->out, &p->real.f, p->real.scale == 1 ? x : x / p->real.scale);
    }
}

void show_diag(const Show *s, const Diag *d)
{
    DiagPage p = { .elems = d->elems };
    bool heading = s->st->format != FORMAT_PLUS && s->st->format != FORMAT_FREE;
    if (heading) {
        sb_puts(s->out, "Diagonal Matrix\n");
        show_blank(s);
    }
    if (d->elems->is_complex) {
        p.cplx = format_complex_matrix(s->st, d->elems, 0, d->elems->numel);
        p.zero_width = complex_width(s, &p.cplx);
        write_scale(s, p.cplx.scale);
    } else {
        p.real = format_real_matrix(s->st, d->elems, 0, d->elems->numel);
        p.zero_width = element_width(s, &p.real.f);
        write_scale(s, p.real.scale);
    }
    show_columns(s, &(Grid) { .rows = d->rows, .cols = d->cols, .width = p.zero_width }, diag_element, &p);
}

static void perm_element(const Show *s, const void *user, Index r, Index c)
{
    const Perm *p = user;
    sb_puts(s->out, p->perm[c] == r ? "   1" : "   0");
}

void show_perm(const Show *s, const Perm *p)
{
    sb_puts(s->out, "Permutation Matrix\n");
    show_blank(s);
    show_columns(s, &(Grid) { .rows = p->n, .cols = p->n, .width = 4 }, perm_element, p);
}
