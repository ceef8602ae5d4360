/* Reading whole files, for everybody who takes text apart. */
#ifndef OCTAVO_TEXT_DATA_H
#define OCTAVO_TEXT_DATA_H

#include <stdio.h>

#include "base/interp.h"

/* The contents of a file; false if it cannot be read. */
bool read_whole_file(const char *name, StrBuf *out);
/* The same, looking along the path and expanding ~ (lib/files/file_search.h). found: it could be read. */
Status read_data_file(Interp *it, const char *who, const char *name, StrBuf *out, bool *found) MUST_USE;
/* A number as dlmread and load read it: also NA, NaN and Inf, blanks before it. *end is where it
 * stopped; equal to s: none. */
double table_number(const char *s, const char *limit, const char **end);
/* What is left of an open file. */
void read_rest(FILE *f, StrBuf *out);

#endif
