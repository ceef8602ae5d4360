/* Writing one number in a chosen notation. */
#include "display/number.h"

#include "base/decimal.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static void write_padded(StrBuf *out, int width, const char *text)
{
    int len = (int) strlen(text);
    sb_fill(out, ' ', width > len ? width - len : 0);
    sb_write(out, text, len);
}

/* Mantissa in [1, 1000) and an exponent that is a multiple of three. The mantissa has a field of its own. */
static void write_engineering(StrBuf *out, const NumFormat *f, double x)
{
    int exponent = (int) (floor(log10(fabs(x)) / 3.0) * 3);
    double mantissa = x / pow(10.0, exponent);
    if (f->single) mantissa = (float) mantissa;
    sb_printf(out, "%*.*f%c%c%0*d", f->width - f->exp_digits - 2, f->prec, mantissa, f->upper ? 'E' : 'e',
              exponent < 0 ? '-' : '+', f->exp_digits, abs(exponent));
}

/* The bytes of x, the most significant first unless native; base 16 or 2. */
static void write_bytes(StrBuf *out, const NumFormat *f, double x)
{
    unsigned char bytes[8];
    int n = f->single ? 4 : 8;
    if (f->single) {
        float single = (float) x;
        uint32_t bits;
        memcpy(&bits, &single, sizeof bits);
        for (int k = 0; k < 4; k++) bytes[k] = (unsigned char) (bits >> (24 - 8 * k));
    } else {
        uint64_t bits;
        memcpy(&bits, &x, sizeof bits);
        for (int k = 0; k < 8; k++) bytes[k] = (unsigned char) (bits >> (56 - 8 * k));
    }
    for (int k = 0; k < n; k++) {
        unsigned char byte = bytes[f->native ? n - 1 - k : k];
        if (f->kind == NUM_HEX) {
            sb_printf(out, f->upper ? "%02X" : "%02x", byte);
        } else {
            for (int bit = 0; bit < 8; bit++)
                sb_putc(out, (byte >> (f->native ? bit : 7 - bit)) & 1 ? '1' : '0');
        }
    }
}

/* Single precision rounds after each step, as Octave's arithmetic on floats does. */
static inline double step_round(double x, bool single) { return single ? (float) x : x; }

/* The last convergent of x's continued fraction that takes at most len characters. */
static void find_ratio(double x, bool single, int len, char text[64])
{
    double lastn = 1, lastd = 0, n = round(x), d = 1, frac = step_round(x - n, single);
    const double tolerance = 2.220446049250313e-16;
    snprintf(text, 64, "%.0f", n);
    while (step_round(fabs(x - step_round(n / d, single)), single) >= fabs(x) * tolerance) {
        double flip = step_round(1 / frac, single), step = round(flip), nextn = n, nextd = d;
        char candidate[64];
        if (fabs(flip) > (double) INT_MAX) return;
        frac = step_round(flip - step, single);
        n = step_round(step * n + lastn, single);
        d = step_round(step * d + lastd, single);
        lastn = nextn;
        lastd = nextd;
        if (fabs(n) > (double) INT_MAX || fabs(d) > (double) INT_MAX) return;
        snprintf(candidate, sizeof candidate, "%.0f/%.0f", d < 0 ? -n : n, fabs(d));
        if ((int) strlen(candidate) > len) return;
        strcpy(text, candidate);
    }
}

void num_write_ratio(StrBuf *out, double x, bool single, int width, int len)
{
    enum { MOST_DIGITS = 6 };    /* of an integer in a field */
    char text[64];
    if (!isfinite(x)) {
        write_padded(out, width, num_is_na(x) ? "NA" : isnan(x) ? "0/0" : x < 0 ? "-1/0" : "1/0");
        return;
    }
    if (x == round(x)) {
        if (width > 0 && fabs(x) >= 1e6) write_padded(out, width, "*");
        else sb_printf(out, "%*.0f", width, x == 0 ? 0.0 : x);
        return;
    }
    if (fabs(x) > 1e50) {
        sb_printf(out, "%*.0f", width, x);
        return;
    }
    find_ratio(x, single, width > 0 && x < 0 ? len + 1 : len, text);
    /* nothing but "0" for a small number is no fraction */
    const char *digits = text[0] == '-' ? text + 1 : text;
    bool is_int = strchr(digits, '/') == NULL;
    if (strcmp(digits, "0") == 0 || (is_int && width > 0 && strlen(digits) > MOST_DIGITS))
        write_padded(out, width, "*");
    else write_padded(out, width, text);
}

void num_write(StrBuf *out, const NumFormat *f, double x)
{
    switch (f->kind) {
    case NUM_HEX:
    case NUM_BIT:
        write_bytes(out, f, x);
        return;
    case NUM_RAT:
        num_write_ratio(out, x, f->single, f->width, f->prec);
        return;
    case NUM_FREE:
        if (isnan(x)) sb_puts(out, "nan");
        else if (isinf(x)) sb_puts(out, x < 0 ? "-inf" : "inf");
        else sb_printf(out, "%g", x);
        return;
    default:
        break;
    }
    if (isnan(x)) {
        write_padded(out, f->width, num_is_na(x) ? "NA" : "NaN");
    } else if (isinf(x)) {
        write_padded(out, f->width, x < 0 ? "-Inf" : "Inf");
    } else if (x == 0) {
        write_padded(out, f->width, "0");
    } else if (f->kind == NUM_ENG) {
        write_engineering(out, f, x);
    } else if (f->kind == NUM_FIXED) {
        char text[DECIMAL_SIZE];
        int len = decimal_fixed(text, x, f->prec);
        if (len < 0) {
            sb_printf(out, "%*.*f", f->width, f->prec, x);
        } else {
            sb_fill(out, ' ', f->width - len);
            sb_write(out, text, len);
        }
    } else if (f->kind == NUM_EXP) {
        sb_printf(out, f->upper ? "%*.*E" : "%*.*e", f->width, f->prec, x);
    } else {
        sb_printf(out, f->upper ? "%*.*G" : "%*.*g", f->width, f->prec, x);
    }
}
