/* The library's view of how builtins are written; the machine, below it, needs the same declarations. */
#ifndef OCTAVO_LIB_BUILTIN_H
#define OCTAVO_LIB_BUILTIN_H

#include "lang/builtin.h"

/* All of src/lib, optim and nn. */
void lib_register_all(Interp *it);

#endif
