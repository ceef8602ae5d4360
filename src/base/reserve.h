/* Memory of last resort for small blocks, so that what runs out of memory can still say so (base/mem.h). */
#ifndef OCTAVO_RESERVE_H
#define OCTAVO_RESERVE_H

#include "base/base.h"

/* A block of at least bytes, aligned to 16. NULL: bytes is beyond RESERVE_BLOCK, or nothing is left. */
void *reserve_alloc(size_t bytes);
/* Whether block came from reserve_alloc. */
enum { RESERVE_BYTES = 4 << 20 };
extern char reserve_memory[RESERVE_BYTES];
static inline bool reserve_owns(const void *block)
{
    return UNLIKELY((uintptr_t) block - (uintptr_t) reserve_memory < RESERVE_BYTES);
}
/* Give such a block back; its usable bytes. */
void reserve_free(void *block);
size_t reserve_size(const void *block);

#endif
