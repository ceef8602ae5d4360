/* Memory: small blocks, arrays, big counted buffers that are recycled, and what happens when there is no
 * more.
 *
 * Any allocation may fail, and there are two ways to hear of it.
 *
 *   mem_try, mem_array, mem_grow, buffer_new    say so; the caller returns err_out_of_memory. For whatever
 *   grows with
 *                                               the user's data: values, elements, text.
 *   mem_alloc, mem_strdup, StrBuf, ...          cannot say so, for bookkeeping that is small and everywhere.
 *   The block
 *                                               then comes from a reserve (base/reserve.h), or the text is
 *                                               cut short, and an alarm goes off: it->interrupted, at which
 *                                               all loops look for Ctrl-C as well. The next look makes an
 *                                               error of it (base/interrupt.h) before any result of the
 *                                               half-done work is used: builtins are looked at when they
 *                                               return.
 *
 * So the reserve serves what happens between a failure and the next look, which is little, because whatever
 * grows asks in the first way. There is no way from here to the end of the process while the reserve lasts.
 *
 * A fresh page costs more than the arithmetic on it, so the pool keeps freed big blocks
 * for the next result of about that size (doc/architecture.md, "Values and memory"). */
#ifndef OCTAVO_MEM_H
#define OCTAVO_MEM_H

#include <signal.h>

#include "base/base.h"

/* Blocks that may be refused: NULL. */
void *mem_try(size_t bytes) __attribute__((malloc)) MUST_USE;
/* count elements of elem_size bytes, not cleared and cleared. NULL as well if that many bytes have no
 * number. */
void *mem_array(Index count, size_t elem_size) __attribute__((malloc)) MUST_USE;
void *mem_array_zero(Index count, size_t elem_size) __attribute__((malloc)) MUST_USE;

/* Small blocks, of at most RESERVE_BLOCK bytes where memory is short: never NULL. */
enum { RESERVE_BLOCK = (128 << 10) - 16 };
void *mem_alloc(size_t bytes) __attribute__((malloc, returns_nonnull));
void *mem_zalloc(size_t bytes) __attribute__((malloc, returns_nonnull));
void *mem_realloc(void *block, size_t bytes) __attribute__((returns_nonnull));
/* A copy; an empty string if it is long and there is no room for it. */
char *mem_strdup(const char *text) __attribute__((malloc, returns_nonnull));
char *mem_strndup(const char *text, size_t len) __attribute__((malloc, returns_nonnull));
/* Of any block from here. */
void mem_free(void *block);

/* Grows *block (an array of elements of elem_size) so that it holds at least need elements, at least
 * doubling; *cap is its capacity in elements. False: no memory, nothing changed. */
bool mem_grow_more(void *block_pointer, size_t elem_size, Index *cap, Index need) MUST_USE;
static inline MUST_USE bool mem_grow(void *block_pointer, size_t elem_size, Index *cap, Index need)
{
    return LIKELY(need <= *cap) || mem_grow_more(block_pointer, elem_size, cap, need);
}
/* The same for a table of at most RESERVE_BLOCK bytes: does not fail. */
void mem_grow_small_more(void *block_pointer, size_t elem_size, Index *cap, Index need);
static inline void mem_grow_small(void *block_pointer, size_t elem_size, Index *cap, Index need)
{
    if (UNLIKELY(need > *cap)) mem_grow_small_more(block_pointer, elem_size, cap, need);
}

/* What an interpreter's memory has to be told: set up by interp_new, made current by whoever enters an
 * interpreter. */
typedef struct MemWatch {
    /* gives back what it keeps before an allocation fails; may be NULL */
    struct BufferPool *pool;
    volatile sig_atomic_t *alarm;        /* set to 1 when one failed unheard */
    const volatile sig_atomic_t *stop;   /* a signal waits: what may be refused is (base/interrupt.h); may be NULL */
    bool failed;                         /* one did */
    const char *why;                     /* the text of the error, NULL: out of memory */
} MemWatch;
/* Make w (may be NULL) this thread's; returns the one before. */
MemWatch *mem_watch(MemWatch *w);
/* Set off the alarm by hand: something was left out for want of memory. */
void mem_note_failure(void);
/* The same where something else than memory is missing: why becomes the error's text (NULL: it is
 * memory). It must stay where it is until the next look. */
void mem_note_failure_why(const char *why);

typedef struct BufferPool BufferPool;

/* Counted array storage, data aligned to 64 bytes. */
typedef struct Buffer {
    Index refs;
    size_t bytes;          /* usable size of data */
    BufferPool *pool;      /* where it goes when dropped; NULL: straight to the system */
    void *data;
} Buffer;

/* With it comes a ballast of some address space, which nobody works in. It is let go when memory has run out, so that
 * there is some for what handles the error: what had filled the memory is often still alive then. */
BufferPool *buffer_pool_new(void);
void buffer_pool_drop_ballast(BufferPool *pool);
/* Before the next thing that may run out: takes it again, if there is room. */
void buffer_pool_take_ballast_again(BufferPool *pool);
static inline bool buffer_pool_has_ballast(const BufferPool *pool) { return *(void *const *) pool != NULL; }
void buffer_pool_free(BufferPool *pool);
/* Gives every kept block back to the system (when the prompt is idle, when memory is short). Returns how many
 * bytes. */
size_t buffer_pool_trim(BufferPool *pool);
size_t buffer_pool_kept(const BufferPool *pool);
/* How many bytes it may keep: OCTAVO_POOL_MB megabytes, else an eighth of the memory this process may
 * have. */
size_t buffer_pool_limit(BufferPool *pool);
void buffer_pool_set_limit(BufferPool *pool, size_t bytes);

/* NULL if the system cannot give that much. zero: contents are all bytes zero. */
Buffer *buffer_new(BufferPool *pool, size_t bytes, bool zero) MUST_USE;
void buffer_release(Buffer *buf);

/* A bump allocator: everything is freed at once. Used for syntax trees. */
typedef struct Arena {
    struct ArenaBlock *blocks;
} Arena;
/* Cleared. Never NULL for at most ARENA_SURE bytes; beyond that NULL if there is no memory, with the alarm
 * set off. */
enum { ARENA_SURE = 16 << 10 };
void *arena_alloc(Arena *arena, size_t bytes);
void arena_free(Arena *arena);

/* Live counted objects of this thread; debug builds check that a run ends where it began. */
#ifdef OCTAVO_DEBUG
extern _Thread_local long mem_live_objects;
#define MEM_COUNT_OBJECT(n) (mem_live_objects += (n))
#else
#define MEM_COUNT_OBJECT(n) ((void) 0)
#endif

#endif
