/* Which notation and how many digits: the heart of Octave's display.
 *
 * The number of digits before the point of the largest and of the smallest absolute value decide. ld is the
 * number of digits in front of the point, rd behind it; where both together exceed one and a half times the
 * precision (or what the class can hold) Octave turns to exponents. A matrix has one notation for all its
 * elements; a NaN, NA or infinity needs three columns. */
#include "display/show.h"

#include <float.h>

void display_state_init(DisplayState *state)
{
    *state = (DisplayState){
        .format = FORMAT_SHORT, .output_precision = 5, .print_empty_dimensions = true, .split_long_rows = true,
        .struct_levels_to_print = 2,
    };
}

typedef struct Extent {
    int x_max, x_min;        /* digits of the largest and smallest absolute value */
    int re_max;              /* digits of the largest real part */
    double max_abs;
    bool all_int, inf_or_nan;
} Extent;

static inline bool is_e_format(DisplayFormat f) { return f == FORMAT_SHORT_E || f == FORMAT_LONG_E; }
static inline bool is_g_format(DisplayFormat f) { return f == FORMAT_SHORT_G || f == FORMAT_LONG_G; }
static inline bool is_eng_format(DisplayFormat f) { return f == FORMAT_SHORT_ENG || f == FORMAT_LONG_ENG; }

/* Bits, ratios and free format look the same for all shapes. True if f was one of them. */
static bool format_special(const DisplayState *st, bool single, NumFormat *f)
{
    f->single = single;
    f->upper = st->uppercase;
    f->native = st->native_bytes;
    switch (st->format) {
    case FORMAT_HEX:
        f->kind = NUM_HEX;
        f->width = single ? 8 : 16;
        return true;
    case FORMAT_BIT:
        f->kind = NUM_BIT;
        f->width = single ? 32 : 64;
        return true;
    case FORMAT_FREE:
        f->kind = NUM_FREE;
        return true;
    case FORMAT_RAT:
        f->kind = NUM_RAT;
        f->prec = 8;
        f->width = 9;
        return true;
    default:
        return false;
    }
}

/* Double scalars are looked at exactly. An infinity is an integer, a NaN is none. */
static inline bool is_int_scalar(double x, bool single) { return single ? num_is_int_loose(x) : floor(x + 0.5) == x; }

RealFormat format_real_scalar(const DisplayState *st, double x, bool single)
{
    RealFormat r = { .scale = 1 };
    int prec = num_precision(st, single), digits = num_digits(x), ld, rd;
    bool is_int = is_int_scalar(x, single), inf_or_nan = !isfinite(x);
    if (format_special(st, single, &r.f)) {
        r.f.width = 0;
        r.f.prec = 10;
        return r;
    }
    if (st->format == FORMAT_BANK) {
        r.f.kind = NUM_FIXED;
        r.f.width = digits < 0 ? 4 : digits + 3;
        r.f.prec = 2;
        return r;
    }
    if (is_g_format(st->format)) {
        r.f.kind = NUM_GENERAL;
        r.f.width = r.f.prec = prec;
        return r;
    }
    if (is_int || inf_or_nan) {
        ld = digits > 1 ? digits : 1;
        rd = 0;
        r.f.kind = NUM_GENERAL;
        r.f.prec = ld + 1;
        r.f.width = inf_or_nan && ld < 3 ? 3 : ld;
        if (inf_or_nan) return r;
    } else {
        num_split_digits(prec, digits, &ld, &rd);
        if (digits == 0) rd = prec - 1;
        r.f.kind = NUM_FIXED;
        r.f.prec = rd;
        r.f.width = ld + 1 + rd;
    }
    if (is_eng_format(st->format)) {
        r.f.kind = NUM_ENG;
        r.f.prec = prec - 1;
        r.f.width = prec + 6;
        r.f.exp_digits = 3;
    } else if (is_e_format(st->format) || ld + rd > num_max_digits(prec, single)) {
        r.f.kind = NUM_EXP;
        r.f.prec = prec - 1;
        r.f.width = prec + 5;
    }
    return r;
}

/* Extent of the real (part 0) or imaginary (part 1) parts of elements first .. first+count-1. */
static Extent scan_part(const Array *a, Index first, Index count, int part)
{
    Extent e = { .all_int = true };
    double max_abs = 0, min_abs = DBL_MAX;
    bool any = false;
    for (Index k = first; k < first + count; k++) {
        double x = num_part(a, k, part);
        if (!isfinite(x)) {
            e.inf_or_nan = true;
            continue;
        }
        any = true;
        if (e.all_int && !num_is_int_loose(x)) e.all_int = false;
        x = fabs(x);
        if (x > max_abs) max_abs = x;
        if (x < min_abs) min_abs = x;
    }
    e.max_abs = max_abs;
    e.x_max = e.re_max = num_digits(max_abs);
    e.x_min = any ? num_digits(min_abs) : 0;
    return e;
}

/* Both parts together; the smallest value that counts is the larger one of the two parts' smallest. */
static Extent scan_extent(const Array *a, Index first, Index count)
{
    Extent e = scan_part(a, first, count, 0);
    if (!a->is_complex) return e;
    Extent im = scan_part(a, first, count, 1);
    e.all_int &= im.all_int;
    e.inf_or_nan |= im.inf_or_nan;
    if (im.max_abs > e.max_abs) e.max_abs = im.max_abs;
    if (im.x_max > e.x_max) e.x_max = im.x_max;
    if (im.x_min > e.x_min) e.x_min = im.x_min;
    return e;
}

/* Does an exponent need three digits? */
static bool has_wide_exponent(const DisplayState *st, const Extent *e)
{
    if (is_eng_format(st->format)) return e->all_int ? e->x_max > 102 : e->x_max >= 100 || e->x_min <= -99;
    return e->all_int ? e->x_max > 100 : e->x_max >= 100 || e->x_min < -99;
}

/* Digits before and behind the point for a matrix whose elements have between x_min and x_max digits. */
static void matrix_digits(int prec, int x_max, int x_min, int *ld, int *rd)
{
    int ld_min, rd_min;
    num_split_digits(prec, x_max, ld, rd);
    num_split_digits(prec, x_min, &ld_min, &rd_min);
    if (ld_min > *ld) *ld = ld_min;
    if (rd_min > *rd) *rd = rd_min;
}

/* The scale factor of fixed_point_format: a power of ten that leaves one digit before the point. */
static double scale_factor(const Extent *e)
{
    if (e->all_int || e->x_max == 0 || e->x_max == 1) return 1;
    return pow(10.0, e->x_max - 1);
}

/* e, g and eng notation. */
static void matrix_exponent(const DisplayState *st, NumFormat *f, int prec, bool wide_exponent)
{
    int ex = wide_exponent ? 5 : 4;
    if (is_g_format(st->format)) {
        f->kind = NUM_GENERAL;
        f->prec = prec;
        f->width = prec + 6;
    } else if (is_eng_format(st->format)) {
        f->kind = NUM_ENG;
        f->prec = prec - 1;
        f->exp_digits = ex - 2;
        f->width = 4 + prec + ex;
    } else {
        f->kind = NUM_EXP;
        f->prec = prec - 1;
        f->width = 2 + prec + ex;
    }
}

static inline bool is_exponent_format(DisplayFormat f)
{
    return is_e_format(f) || is_g_format(f) || is_eng_format(f);
}

RealFormat format_real_matrix(const DisplayState *st, const Array *a, Index first, Index count)
{
    RealFormat r = { .scale = 1 };
    bool single = a->cls == CLS_SINGLE;
    if (format_special(st, single, &r.f)) return r;
    Extent e = scan_extent(a, first, count);
    int prec = num_precision(st, single), max_digits = num_max_digits(prec, single), ld, rd, fw;
    if (st->format == FORMAT_BANK) {
        int digits = e.x_max > e.x_min ? e.x_max : e.x_min;
        r.f.kind = NUM_FIXED;
        r.f.prec = 2;
        r.f.width = (digits <= 0 ? 2 : digits + 1) + 3;
        return r;
    }
    bool too_wide;
    if (st->fixed_point && !is_exponent_format(st->format)) {
        r.scale = scale_factor(&e);
        ld = 1;
        rd = prec > 1 ? prec - 1 : prec;
        fw = 1 + ld + 1 + rd;
        too_wide = false;
        r.f.prec = rd;
        r.f.kind = e.all_int ? NUM_GENERAL : NUM_FIXED;
    } else if (e.all_int) {
        int digits = e.x_max > e.x_min ? e.x_max : e.x_min;
        fw = digits <= 0 ? 2 : digits + 1;
        if (e.inf_or_nan && fw < 4) fw = 4;
        too_wide = fw > max_digits;
        r.f.kind = NUM_GENERAL;
        r.f.prec = fw;
    } else {
        matrix_digits(prec, e.x_max, e.x_min, &ld, &rd);
        fw = 1 + ld + 1 + rd;
        if (e.inf_or_nan && fw < 4) fw = 4;
        too_wide = ld + rd > max_digits;
        r.f.kind = NUM_FIXED;
        r.f.prec = rd;
    }
    r.f.width = fw;
    if (too_wide || is_exponent_format(st->format))
        matrix_exponent(st, &r.f, prec, has_wide_exponent(st, &e));
    return r;
}

/* A range looks at its base and its limit as written, not at its elements; fractions are one column wider
 * than in a matrix. */
RealFormat format_range(const DisplayState *st, const Range *r)
{
    RealFormat f = { .scale = 1 };
    if (format_special(st, false, &f.f)) return f;
    bool all_int = r->base == round(r->base) && r->increment == round(r->increment);
    int prec = num_precision(st, false), max_digits = num_max_digits(prec, false), ld, rd, fw;
    Extent e = { .all_int = all_int };
    double low = fabs(r->base), high = fabs(r->limit);
    e.x_max = num_digits(high > low ? high : low);
    e.x_min = num_digits(high > low ? low : high);
    int digits = e.x_max > e.x_min ? e.x_max : e.x_min;
    if (st->format == FORMAT_BANK) {
        f.f.kind = NUM_FIXED;
        f.f.prec = 2;
        f.f.width = (digits < 0 ? 4 : digits + 3) + 1;
        return f;
    }
    bool too_wide;
    if (st->fixed_point && !all_int && !is_exponent_format(st->format)) {
        /* the larger of base and limit decides, with its sign */
        e.x_max = num_digits(fmax(r->base, r->limit));
        f.scale = scale_factor(&e);
        ld = 1;
        rd = prec > 1 ? prec - 1 : prec;
        fw = 1 + ld + 1 + rd;
        too_wide = false;
        f.f.prec = rd;
        f.f.kind = NUM_FIXED;
    } else if (all_int) {
        fw = 1 + (digits > 1 ? digits : 1);
        too_wide = fw > max_digits && !st->fixed_point;
        f.f.kind = NUM_GENERAL;
        f.f.prec = fw;
    } else {
        matrix_digits(prec, e.x_max, e.x_min, &ld, &rd);
        fw = 2 + ld + 1 + rd;
        too_wide = ld + rd > max_digits;
        f.f.kind = NUM_FIXED;
        f.f.prec = rd;
    }
    f.f.width = fw;
    if (too_wide || is_exponent_format(st->format)) {
        matrix_exponent(st, &f.f, prec, e.x_max >= 100);
        if (!is_g_format(st->format)) f.f.width++;
    }
    return f;
}

/* Imaginary fields have no room for a sign. */
static ComplexFormat complex_fields(NumFormat im, double scale)
{
    ComplexFormat c = { im, im, scale };
    c.re.width = im.width + 1;
    return c;
}

static ComplexFormat format_complex(const DisplayState *st, const Extent *e, bool single, bool scalar)
{
    ComplexFormat c = { .scale = 1 };
    NumFormat f = { .kind = NUM_FIXED, .single = single };
    if (format_special(st, single, &f)) {
        c.re = c.im = f;
        if (f.kind == NUM_RAT && scalar) {
            c.re.width = c.im.width = 0;
            c.re.prec = c.im.prec = 10;
        }
        return c;
    }
    int prec = num_precision(st, single), max_digits = num_max_digits(prec, single), ld, rd;
    int digits = e->x_max > e->x_min ? e->x_max : e->x_min;
    bool too_wide = false;
    f.upper = st->uppercase;
    if (st->format == FORMAT_BANK) {      /* only the real part is shown */
        f.prec = 2;
        f.width = e->re_max <= 0 ? 4 : e->re_max + 3;
        return complex_fields(f, 1);
    }
    if (st->fixed_point && !scalar && !is_exponent_format(st->format)) {
        ld = 1;
        rd = prec > 1 ? prec - 1 : prec;
        f.kind = e->all_int ? NUM_GENERAL : NUM_FIXED;
        f.prec = rd;
        f.width = ld + rd;
        c.re = c.im = f;
        c.re.width = f.width + 2;
        c.scale = scale_factor(e);
        return c;
    }
    if (e->all_int || (scalar && e->inf_or_nan)) {
        f.kind = NUM_GENERAL;
        f.width = digits <= 0 ? 1 : digits;
        /* a scalar with a NaN or a fraction beside an infinity: one significant digit */
        f.prec = e->all_int ? f.width + 1 : 1;
        if (e->inf_or_nan && f.width < 3) f.width = 3;
        if (e->all_int) too_wide = scalar ? f.width > max_digits : f.width + 1 > max_digits;
        else too_wide = f.width > (single ? 12 : 20);
    } else {
        matrix_digits(prec, e->x_max, e->x_min, &ld, &rd);
        f.prec = rd;
        f.width = ld + 1 + rd;
        if (e->inf_or_nan && f.width < 3) f.width = 3;
        too_wide = ld + rd > max_digits;
    }
    if (too_wide || is_exponent_format(st->format)) {
        matrix_exponent(st, &f, prec, has_wide_exponent(st, e));
        if (f.kind == NUM_GENERAL) return (ComplexFormat){ f, f, 1 };
        f.width--;
    }
    return complex_fields(f, 1);
}

ComplexFormat format_complex_scalar(const DisplayState *st, double re, double im, bool single)
{
    int a = num_digits(re), b = num_digits(im);
    Extent e = {
        .x_max = a > b ? a : b, .x_min = a > b ? b : a, .re_max = a,
        .all_int = is_int_scalar(re, single) && is_int_scalar(im, single), .inf_or_nan = !isfinite(re) || !isfinite(im),
    };
    return format_complex(st, &e, single, true);
}

ComplexFormat format_complex_matrix(const DisplayState *st, const Array *a, Index first, Index count)
{
    Extent e = scan_extent(a, first, count);
    return format_complex(st, &e, a->cls == CLS_SINGLE, false);
}
