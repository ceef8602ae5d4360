/* How much two names differ. */
#ifndef OCTAVO_DISTANCE_H
#define OCTAVO_DISTANCE_H

#include "base/base.h"

/* Letters to be changed, added, left out or exchanged with their neighbour (Damerau and Levenshtein, without
 * regard to case), at most `most` + 1: beyond that it does not matter. */
int name_distance(const char *a, const char *b, int most);

#endif
