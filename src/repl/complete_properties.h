/* Tab inside the quotes of set (h, "..."). */
#ifndef OCTAVO_COMPLETE_PROPERTIES_H
#define OCTAVO_COMPLETE_PROPERTIES_H

#include "base/interp.h"

typedef void CompleteFn(void *list, const char *candidate);
/* Gives the names of properties, or the words that a property may be, to add; from: where the quoted text
 * begins, behind the quote. False: the quotes are no argument of such a call. */
bool complete_properties(Interp *it, const char *line, int from, CompleteFn *add, void *list);
/* The same for names of options in other calls, f (x, "..., and for what the option before may be: as the
 * help of the function has them. */
bool complete_options(Interp *it, const char *line, int from, CompleteFn *add, void *list);

#endif
