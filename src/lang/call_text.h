/* How the call that runs now is written in the program. */
#ifndef OCTAVO_CALL_TEXT_H
#define OCTAVO_CALL_TEXT_H

#include "base/interp.h"

/* The arguments of the running builtin's call as Octave prints expressions, joined by commas; nothing where
 * the source is not at hand. */
void call_argument_text(Interp *it, StrBuf *text);

#endif
