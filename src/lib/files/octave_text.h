/* Octave's text format for variables in files. */
#ifndef OCTAVO_OCTAVE_TEXT_H
#define OCTAVO_OCTAVE_TEXT_H

#include "lib/files/var_list.h"
#include "lib/text.h"

/* The reader takes everything from text; ERR: what is wrong with it. */
Status octave_text_read(Interp *it, Text text, VarList *out) MUST_USE;
bool octave_text_looks_like(Text text);
Status octave_text_write(Interp *it, const char *name, Value v, bool global, StrBuf *out) MUST_USE;
void octave_text_header(StrBuf *out);

#endif
