/* Lists of functions with what they do. */
#ifndef OCTAVO_LIB_HELP_LIST_H
#define OCTAVO_LIB_HELP_LIST_H

#include "base/interp.h"
#include "base/strbuf.h"

/* Where the description begins: behind the lines that show how name is called. */
const char *help_description(const char *name, const char *help);
/* "name   what it does", cut between words at the end of the terminal's line. */
void help_list_line(Interp *it, StrBuf *list, const char *name, const char *help);

#endif
