/* What is copied from a lecture or another session: prompts go, and with them what was printed. */
#ifndef OCTAVO_PASTE_H
#define OCTAVO_PASTE_H

#include "base/strbuf.h"

/* Where a line of the text begins with a prompt (>> or octave:1>), what stays is what was typed at prompts;
 * else all. */
void paste_strip(StrBuf *text);

#endif
