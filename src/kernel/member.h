/* Which numbers are among others, and where. */
#ifndef OCTAVO_MEMBER_H
#define OCTAVO_MEMBER_H

#include "base/base.h"

/* Bytes of work space, aligned to 8, for a set of m numbers. */
size_t kern_member_work(Index m);

/* found[k]: the last place (zero-based) in the m numbers of set that equals x[k], -1 if there is none. NaN
 * equals nothing,
 * -0 equals 0. */
void kern_member_f64(Index m, const double *set, Index n, const double *x, Index *found, void *work);

#endif
