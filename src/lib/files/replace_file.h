/* Writing a file as a whole. */
#ifndef OCTAVO_REPLACE_FILE_H
#define OCTAVO_REPLACE_FILE_H

#include "base/base.h"
#include "base/strbuf.h"

/* The file as a whole or, where that fails, as it was: the text goes into a new file beside it, which then
 * takes its name. keep: what stands in the file already stays, before the text. What is no regular file
 * (/dev/stdout) is written as it stands. who and name are for messages. */
Status replace_file(Interp *it, const char *who, const char *path, const char *name, const StrBuf *text,
                    bool keep) MUST_USE;

#endif
