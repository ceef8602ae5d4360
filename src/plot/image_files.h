/* Pictures as files, for those who make pictures. */
#ifndef OCTAVO_IMAGE_FILES_H
#define OCTAVO_IMAGE_FILES_H

#include "base/strbuf.h"
#include "base/base.h"

/* rows x cols pixels of four bytes (red, green, blue, anything) as JPEG. ERR: the library is missing. */
Status jpeg_pack(Interp *it, const char *who, const unsigned char *pixels, Index rows, Index cols,
                 StrBuf *out) MUST_USE;

#endif
