/* Reading whole files, for everybody who takes text apart. */
#ifndef OCTAVO_TEXT_DATA_H
#define OCTAVO_TEXT_DATA_H

#include <stdio.h>

#include "base/strbuf.h"

/* The contents of a file (~/ is home); false if it cannot be read. */
bool read_whole_file(const char *name, StrBuf *out);
/* What is left of an open file. */
void read_rest(FILE *f, StrBuf *out);

#endif
