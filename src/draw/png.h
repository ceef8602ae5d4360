/* Pixels as a PNG file in memory without any library: stored, or where rows repeat themselves, packed by
 * runs. For the small images inside SVG files and on terminals; pictures on files are written by Cairo. */
#ifndef OCTAVO_PNG_H
#define OCTAVO_PNG_H

#include "base/strbuf.h"

/* rows x cols pixels of four bytes (red, green, blue, alpha). */
void png_pack(const unsigned char *pixels, Index rows, Index cols, StrBuf *out);

/* Bytes as text, as web pages and terminals take them. */
void base64_pack(const unsigned char *data, Index len, StrBuf *out);

#endif
