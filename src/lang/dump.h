/* octavo --dump. */
#ifndef OCTAVO_DUMP_H
#define OCTAVO_DUMP_H

#include "lang/proto.h"

void proto_dump(const Proto *p, StrBuf *out);

#endif
