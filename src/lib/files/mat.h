/* MAT files, levels 4 and 5 (7 is 5 with compressed elements). */
#ifndef OCTAVO_MAT_H
#define OCTAVO_MAT_H

#include "lib/files/var_list.h"
#include "lib/text.h"

bool mat5_looks_like(Text text);
bool mat4_looks_like(Text text);
/* Readers leave in *at the offset of the variable they are at, for the message about a damaged file. */
Status mat5_read(Interp *it, Text text, VarList *out, Index *at) MUST_USE;
Status mat4_read(Interp *it, Text text, VarList *out, Index *at) MUST_USE;
void mat5_header(StrBuf *out);
Status mat5_write(Interp *it, const char *name, Value v, bool global, bool compress, StrBuf *out) MUST_USE;
Status mat4_write(Interp *it, const char *name, Value v, StrBuf *out) MUST_USE;

#endif
