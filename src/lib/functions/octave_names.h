/* Which functions are built into GNU Octave, and which are files of its library. */
#ifndef OCTAVO_OCTAVE_NAMES_H
#define OCTAVO_OCTAVE_NAMES_H

#include "base/base.h"

/* False for the names of Octave's library files; true for all others. */
bool octave_has_builtin(const char *name);

#endif
