/* What is checked: files, and the folders that are looked into. */
#ifndef OCTAVO_CHECK_INPUTS_H
#define OCTAVO_CHECK_INPUTS_H

#include "base/strbuf.h"

/* The whole file; false where it cannot be read. */
bool check_read_file(const char *path, StrBuf *text);

#endif
