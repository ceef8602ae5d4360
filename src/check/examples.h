/* The examples in help texts, which are to print what they say. */
#ifndef OCTAVO_EXAMPLES_H
#define OCTAVO_EXAMPLES_H

#include "base/interp.h"

/* Runs the examples in the help of a builtin or a function of the library. Returns whether there are any
 * and all print what stands there; why not is appended to details. */
bool examples_check(Interp *it, const char *name, StrBuf *details);

/* Names of everything that must have examples, sorted: all but names that start with "__". The caller frees
 * the array (not the names). */
const char **examples_names(Interp *it, Index *count);

#endif
