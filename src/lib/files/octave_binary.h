/* Octave's binary format for variables in files. */
#ifndef OCTAVO_OCTAVE_BINARY_H
#define OCTAVO_OCTAVE_BINARY_H

#include "lib/files/var_list.h"
#include "lib/text.h"

/* The name that Octave's binary and HDF5 files give to the kind of array that a is; true: a scalar's. */
bool octave_array_type(const Array *a, StrBuf *type);
bool octave_binary_looks_like(Text text);
/* file: for messages. */
Status octave_binary_read(Interp *it, Text text, const char *file, VarList *out) MUST_USE;
void octave_binary_header(StrBuf *out);
/* floats: double arrays as single ones, where their range allows it. */
Status octave_binary_write(Interp *it, const char *name, Value v, bool global, bool floats,
                           StrBuf *out) MUST_USE;

#endif
