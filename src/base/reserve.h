/* Memory of last resort for small blocks, so that what runs out of memory can still say so (base/mem.h). */
#ifndef OCTAVO_RESERVE_H
#define OCTAVO_RESERVE_H

#include "base/base.h"

/* A block of at least bytes, aligned to 16. NULL: bytes is beyond RESERVE_BLOCK, or nothing is left. */
void *reserve_alloc(size_t bytes);
/* True if block came from reserve_alloc; then it is given back. */
bool reserve_free(void *block);
/* The usable bytes of a block that came from reserve_alloc, 0 for any other. */
size_t reserve_size(const void *block);

#endif
