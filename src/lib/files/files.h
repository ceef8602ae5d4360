/* Open files by number, as fopen hands them out; 0, 1 and 2 are the standard streams. */
#ifndef OCTAVO_FILES_H
#define OCTAVO_FILES_H

#include <stdio.h>

#include "value/value.h"

/* Text to the end of what was written to an open file; 1 and 2 go through out_write and msg_write. */
Status file_write(Interp *it, Index fid, const char *text, Index len) MUST_USE;

/* Close what is still open. False: something could not be written, which was reported. */
bool files_finish(Interp *it);

/* A file argument: a number, or the name of an open file. */
Status file_arg_fid(Interp *it, const char *who, Value v, Index *fid) MUST_USE;
/* The stream to read from or write to, NULL where that is not possible (opened otherwise, or a number from 1
 * to 2, whose text goes through file_write). */
FILE *file_for_reading(Interp *it, Index fid);
FILE *file_stream_for_writing(Interp *it, Index fid);
/* An open stream of C becomes a file of that name; it is closed where that is not possible. */
Status file_adopt(Interp *it, FILE *f, const char *name, const char *mode, Index *fid) MUST_USE;
/* The system's number of an open file. */
int file_descriptor(Interp *it, Index fid);
bool file_is_big_endian(Interp *it, Index fid);
/* No more than n files are open at a time from here on: fopen says that there are too many. */
void files_set_limit(Interp *it, Index n);

#endif
