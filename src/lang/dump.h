/* octavo --dump. */
#ifndef OCTAVO_DUMP_H
#define OCTAVO_DUMP_H

#include "lang/proto.h"

/* Of an instruction. */
const char *op_name(unsigned op);
void proto_dump(const Proto *p, StrBuf *out);

#endif
