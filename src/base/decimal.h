/* Numbers as decimal text, faster than the C library's general way. */
#ifndef OCTAVO_DECIMAL_H
#define OCTAVO_DECIMAL_H

#include "base/base.h"

enum { DECIMAL_SIZE = 32, DECIMAL_MAX_PREC = 9 };

/* What "%.*f" gives for x, to the digit, without the terminating zero; returns its length. -1 where x is too
 * large (1e9 and up), too small to be told from the general case, not finite, or prec above DECIMAL_MAX_PREC:
 * then the caller uses printf. */
int decimal_fixed(char text[DECIMAL_SIZE], double x, int prec);

/* Reads the unsigned number that begins at s: digits, a point, digits, an exponent (e, E, d or D). Returns
 * the length read and the correctly rounded *x. 0 where no number begins at s, or where only strtod can round
 * it: more than 15 significant digits, or a power of ten beyond 22 (then both fit a double exactly, and one
 * division or multiplication rounds once; W. D. Clinger, How to read floating point numbers accurately, PLDI
 * 1990). */
int decimal_parse(const char *s, const char *limit, double *x);

#endif
