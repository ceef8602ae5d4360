/* Packed bytes (gzip by zlib, loaded at first use). */
#ifndef OCTAVO_PACKING_H
#define OCTAVO_PACKING_H

#include "lib/text.h"

bool gzip_looks_like(Text file);
/* Into *out, packed or unpacked; who names the function in errors. An error: no zlib, damaged data, no memory. */
Status gzip_pack(Interp *it, const char *who, Text data, StrBuf *out) MUST_USE;
Status gzip_unpack(Interp *it, const char *who, Text file, StrBuf *out) MUST_USE;

#endif
