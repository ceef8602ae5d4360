/* octavo --format: programs in one layout. Only blanks at the ends of lines and empty lines change, and how
 * far lines are indented (two blanks a block; case and what is in it one more; lines that go on move with
 * their first); what stands in a line stays as it is, comments and all. */
#ifndef OCTAVO_FORMAT_H
#define OCTAVO_FORMAT_H

#include "base/strbuf.h"

/* Formatting what is formatted changes nothing. */
void format_text(const char *text, Index len, StrBuf *out);

/* octavo --format [--check] FILE...: writes the files anew (whole or not at all); --check only says which
 * would change, with status 1. - is standard input, written to standard output. */
int format_main(Interp *it, int argc, char **argv);

#endif
