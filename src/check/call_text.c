/* The text of the running call's arguments, from the source file: assert shows what was asserted. */
#include "check/call_text.h"

void call_argument_text(Interp *it, int nin, StrBuf *text)
{
    (void) it, (void) nin, (void) text;
}
