#ifndef OCTAVO_BUILTINS_H
#define OCTAVO_BUILTINS_H

#include "base/interp.h"

/* Make every builtin of lib/, optim/, nn/, plot/, check/ and repl/ known. */
void builtins_register_all(Interp *it);

#endif
