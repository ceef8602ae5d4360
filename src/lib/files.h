/* Open files by number, as fopen hands them out; 0, 1 and 2 are the standard streams. */
#ifndef OCTAVO_FILES_H
#define OCTAVO_FILES_H

#include "value/value.h"

/* Is fid the number of an open stream? Callers say "WHO: invalid stream number = FID" where it is not. */
bool file_is_open(Interp *it, Index fid);
/* Text to the end of what was written to an open file; 1 and 2 go through out_write and msg_write. */
Status file_write(Interp *it, Index fid, const char *text, Index len) MUST_USE;

#endif
