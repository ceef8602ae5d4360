/* The arguments of a call as the program wrote them, for messages. */
#ifndef OCTAVO_CALL_TEXT_H
#define OCTAVO_CALL_TEXT_H

#include "base/strbuf.h"
#include "base/base.h"

/* The arguments of the call that the frame at that level is making, as Octave would print them, joined by commas;
 * nothing where the source is not at hand. */
void call_text(Interp *it, int level, StrBuf *out);

#endif
