/* Where an error happened. */
#ifndef OCTAVO_TRACEBACK_H
#define OCTAVO_TRACEBACK_H

#include "value/value.h"

/* Fill position and stack of it->err from the frames, if not done yet. */
void error_locate(Interp *it);
/* The error as the struct that catch gives. */
Value error_struct(Interp *it);
/* Print the error: "error: MESSAGE", then position, source line with caret, and the call stack; on the
 * message channel. Clears it->err. */
void error_report(Interp *it);
/* The same, and it->err stays; it will not be printed again. */
void error_show(Interp *it);

/* A script is called by its file's name without the ending. */
void script_title(const char *path, StrBuf *name);

#endif
