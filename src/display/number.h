/* How one number is written: the notation, its field width and precision. The files real.c, complex.c,
 * ranges.c and diag.c choose a NumFormat for all elements of a value; number.c writes elements with it. */
#ifndef OCTAVO_DISPLAY_NUMBER_H
#define OCTAVO_DISPLAY_NUMBER_H

#include <math.h>
#include <string.h>

#include "display/display.h"
#include "value/array.h"

typedef enum NumKind {
    NUM_GENERAL,   /* %g with prec significant digits: integers, format short g */
    NUM_FIXED,     /* %f */
    NUM_EXP,       /* %e */
    NUM_ENG,       /* an exponent that is a multiple of three, at least exp_digits digits in it */
    NUM_HEX, NUM_BIT, NUM_RAT, NUM_FREE
} NumKind;

typedef struct NumFormat {
    NumKind kind;
    int width;
    int prec;
    int exp_digits;    /* NUM_ENG only */
    bool single;       /* NUM_HEX, NUM_BIT: the bits of a float */
    bool upper, native;
} NumFormat;

/* NA is the NaN with this payload (a single NA converts to it). */
static inline bool num_is_na(double x)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits == UINT64_C(0x7ff840f440000000);
}

/* Digits before the point of |x|; 0.05 has -1, and 0 has 0. */
static inline int num_digits(double x)
{
    return x == 0 || !isfinite(x) ? 0 : (int) floor(log10(fabs(x))) + 1;
}

/* Matrices take an element for an integer if it is one after rounding to single precision: 1 + 1e-10 is,
 * and 8388609 is not, because adding a half to it rounds. */
static inline bool num_is_int_loose(double x)
{
    volatile float f = (float) x;
    volatile float half = f + 0.5f;
    return floorf(half) == f;
}

/* The precision that counts for a class, and the number of digits in front of and behind the point
 * together beyond which Octave turns to exponents. */
static inline int num_precision(const DisplayState *st, bool single)
{
    int limit = single ? 8 : 16;
    return st->output_precision < limit ? st->output_precision : limit;
}
static inline int num_max_digits(int prec, bool single)
{
    int limit = single ? 8 : 16, digits = prec * 3 / 2;
    return digits < limit ? digits : limit;
}

/* Digits needed before and behind the point for numbers with x_max and x_min digits. */
static inline void num_split_digits(int prec, int x, int *ld, int *rd)
{
    if (x > 0) {
        *ld = x;
        *rd = prec > x ? prec - x : prec;
    } else {
        *ld = 1;
        *rd = x < 0 ? prec - x : prec > 1 ? prec - 1 : prec;
    }
}

/* x in its field. A zero in a fixed field is a bare 0. */
void num_write(StrBuf *out, const NumFormat *f, double x);
/* Fraction close to x with at most len characters (one more for a sign in a field of some width); a star
 * where there is none. width 0: no field. */
void num_write_ratio(StrBuf *out, double x, bool single, int width, int len);

/* Real (part 0) or imaginary (part 1) part of element k. */
static inline double num_part(const Array *a, Index k, int part)
{
    if (a->cls == CLS_DOUBLE) return array_f64(a)[a->is_complex ? 2 * k + part : k];
    if (a->cls == CLS_SINGLE) return array_f32(a)[a->is_complex ? 2 * k + part : k];
    return array_get_double(a, k);
}

#endif
