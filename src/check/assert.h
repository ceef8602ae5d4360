/* What assert() compares. */
#ifndef OCTAVO_ASSERT_H
#define OCTAVO_ASSERT_H

#include "value/array.h"

/* Appends to rows a line "\n WHERE OBSERVED EXPECTED REASON" for each difference beyond the tolerance
 * (positive: absolute, negative: relative; T_NONE: exactly the same, of the same class). *inside: one of
 * them lies inside a cell or struct. */
Status assert_compare(Interp *it, Value observed, Value expected, Value tolerance, StrBuf *rows,
                      bool *inside) MUST_USE;

#endif
