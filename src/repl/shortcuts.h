/* What may be typed at the prompt without being the language: !COMMAND for the shell, and .. for the folder
 * above. */
#ifndef OCTAVO_SHORTCUTS_H
#define OCTAVO_SHORTCUTS_H

#include "base/interp.h"

/* Does !NAME mean a command? Where NAME is a variable or only a function it is the language's not. */
bool shortcut_is(Interp *it, const char *line, Index len);
/* Runs what shortcut_is is true of. */
Status shortcut_run(Interp *it, const char *line, Index len) MUST_USE;

#endif
