/* Looking for data files along the path. */
#ifndef OCTAVO_FILE_SEARCH_H
#define OCTAVO_FILE_SEARCH_H

#include "base/interp.h"

/* The name under which who opens a file for reading: as it is (~ expanded) if there is such a file or
 * the name says where it is, else the first one on the path, with Octave's warning that it was found
 * there. */
Status data_file_name(Interp *it, const char *who, const char *name, StrBuf *out) MUST_USE;
/* The same for images, which have a path of their own (IMAGE_PATH); out stays empty where there is none. */
void image_file_name(Interp *it, const char *name, StrBuf *out);
/* ~ and ~user at the front replaced by home folders. */
void expand_tilde(const char *name, StrBuf *out);

#endif
