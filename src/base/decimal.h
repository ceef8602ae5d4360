/* Numbers as decimal text, faster than the C library's general way. */
#ifndef OCTAVO_DECIMAL_H
#define OCTAVO_DECIMAL_H

#include "base/base.h"

enum { DECIMAL_SIZE = 32, DECIMAL_MAX_PREC = 9 };

/* What "%.*f" gives for x, to the digit, without the terminating zero; returns its length. -1 where x is too large
 * (1e9 and up), too small to be told from the general case, not finite, or prec above DECIMAL_MAX_PREC: then the
 * caller uses printf. */
int decimal_fixed(char text[DECIMAL_SIZE], double x, int prec);

#endif
