/* Where the help of a function comes from. */
#ifndef OCTAVO_LIB_HELP_TEXT_H
#define OCTAVO_LIB_HELP_TEXT_H

#include "base/interp.h"

typedef enum HelpSource { HELP_NONE, HELP_BUILTIN, HELP_LIBRARY, HELP_FILE } HelpSource;

/* Appends the help of what name stands for: a builtin's text, or the first comment of the file, without its
 * marks. path (may be NULL) gets the file's name for HELP_FILE. */
HelpSource help_find(Interp *it, const char *name, StrBuf *text, StrBuf *path);
/* The first comment of a program or of a program's file that is not about rights, without its marks;
 * as_written: with the blank that stands behind each of them. */
void help_comment(const char *program, bool as_written, StrBuf *text);
bool help_comment_of_file(const char *path, bool as_written, StrBuf *text);

#endif
