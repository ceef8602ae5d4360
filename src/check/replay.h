/* Typing the input of a transcript again. */
#ifndef OCTAVO_REPLAY_H
#define OCTAVO_REPLAY_H

#include "base/interp.h"
#include "check/diff.h"

/* Runs text, lines ">> code" (and "> code" where a statement goes on) each followed by what it prints, in
 * it, and appends to failures what was printed differently. file is for the report. loose: newlines at the
 * end of what is printed do not count. Returns the number of inputs; *failed is the number of those that
 * differ. */
int replay_text(Interp *it, const char *file, Span text, bool loose, StrBuf *failures, int *failed);

/* All output of it, messages included, goes into *text from here on. */
void replay_catch_output(Interp *it, StrBuf *text);

#endif
