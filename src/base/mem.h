/* Memory: small blocks that cannot fail, and big counted buffers that are recycled.
 *
 * A fresh page costs more than the arithmetic on it, so the pool keeps freed big blocks
 * for the next result of about that size (doc/architecture.md, "Values and memory"). */
#ifndef OCTAVO_MEM_H
#define OCTAVO_MEM_H

#include "base/base.h"

/* Small allocations. They never return NULL: if even these fail the process ends with a message. */
void *mem_alloc(size_t bytes) __attribute__((malloc, returns_nonnull));
void *mem_zalloc(size_t bytes) __attribute__((malloc, returns_nonnull));
void *mem_realloc(void *block, size_t bytes) __attribute__((returns_nonnull));
char *mem_strdup(const char *text) __attribute__((malloc, returns_nonnull));
char *mem_strndup(const char *text, size_t len) __attribute__((malloc, returns_nonnull));
void mem_free(void *block);

/* Grows *block (an array of elements of elem_size) so that it holds at least need elements,
 * at least doubling; *cap is its capacity in elements. */
void mem_grow(void *block_pointer, size_t elem_size, Index *cap, Index need);

typedef struct BufferPool BufferPool;

/* Counted array storage, data aligned to 64 bytes. */
typedef struct Buffer {
    Index refs;
    size_t bytes;          /* usable size of data */
    BufferPool *pool;      /* where it goes when dropped; NULL: straight to the system */
    void *data;
} Buffer;

BufferPool *buffer_pool_new(void);
void buffer_pool_free(BufferPool *pool);
/* Gives every kept block back to the system (when the prompt is idle, when memory is short). Returns how many bytes. */
size_t buffer_pool_trim(BufferPool *pool);
size_t buffer_pool_kept(const BufferPool *pool);
/* How many bytes it may keep: OCTAVO_POOL_MB megabytes, else an eighth of the memory this process may have. */
size_t buffer_pool_limit(BufferPool *pool);
void buffer_pool_set_limit(BufferPool *pool, size_t bytes);

/* NULL if the system cannot give that much. zero: contents are all bytes zero. */
Buffer *buffer_new(BufferPool *pool, size_t bytes, bool zero) MUST_USE;
void buffer_release(Buffer *buf);

/* A bump allocator: everything is freed at once. Used for syntax trees. */
typedef struct Arena {
    struct ArenaBlock *blocks;
} Arena;
void *arena_alloc(Arena *arena, size_t bytes) __attribute__((returns_nonnull));
char *arena_strndup(Arena *arena, const char *text, size_t len);
void arena_free(Arena *arena);

/* Live counted objects of this thread; debug builds check that a run ends where it began. */
#ifdef OCTAVO_DEBUG
extern _Thread_local long mem_live_objects;
#define MEM_COUNT_OBJECT(n) (mem_live_objects += (n))
#else
#define MEM_COUNT_OBJECT(n) ((void) 0)
#endif

#endif
