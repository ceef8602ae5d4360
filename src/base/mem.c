/* Memory: small blocks that end the process rather than fail, big buffers from a recycling pool,
 * and arenas for things that die together. */
#include "base/mem.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#ifdef OCTAVO_DEBUG
/* The one mutable global: a count for tests, per thread, absent from ordinary builds. */
_Thread_local long mem_live_objects;
#endif

static _Noreturn void out_of_small_memory(void)
{
    static const char text[] = "octavo: out of memory\n";
    ssize_t written = write(STDERR_FILENO, text, sizeof(text) - 1);
    (void) written;
    abort();
}

void *mem_alloc(size_t bytes)
{
    void *block = malloc(bytes ? bytes : 1);
    if (UNLIKELY(!block)) out_of_small_memory();
    return block;
}

void *mem_zalloc(size_t bytes)
{
    void *block = calloc(1, bytes ? bytes : 1);
    if (UNLIKELY(!block)) out_of_small_memory();
    return block;
}

void *mem_realloc(void *block, size_t bytes)
{
    void *moved = realloc(block, bytes ? bytes : 1);
    if (UNLIKELY(!moved)) out_of_small_memory();
    return moved;
}

char *mem_strdup(const char *text)
{
    return mem_strndup(text, strlen(text));
}

char *mem_strndup(const char *text, size_t len)
{
    char *copy = mem_alloc(len + 1);
    memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}

void mem_free(void *block)
{
    free(block);
}

void mem_grow(void *block_pointer, size_t elem_size, Index *cap, Index need)
{
    void **block = block_pointer;
    Index new_cap = *cap < 8 ? 8 : *cap;
    if (need <= *cap) return;
    while (new_cap < need) new_cap *= 2;
    *block = mem_realloc(*block, (size_t) new_cap * elem_size);
    *cap = new_cap;
}

/* ---- the buffer pool ----
 *
 * Sizes are rounded up to a quarter of a power of two, so that a freed block fits the next result of
 * about its size and at most a fifth is wasted. Blocks below POOL_MIN go to malloc directly. What is
 * kept is bounded by a share of the machine's memory. */

enum { POOL_MIN_SHIFT = 15, POOL_MAX_SHIFT = 40, POOL_STEPS = 4, ALIGNMENT = 64 };
/* Blocks from HUGE_FROM bytes on are asked for in the system's huge pages. */
enum { HUGE_PAGE = 2 << 20, HUGE_FROM = 4 << 20 };
enum { POOL_CLASSES = (POOL_MAX_SHIFT - POOL_MIN_SHIFT) * POOL_STEPS };

struct BufferPool {
    Buffer *kept[POOL_CLASSES];     /* linked through data[0] */
    size_t kept_bytes, max_kept_bytes, max_bytes;
};

BufferPool *buffer_pool_new(void)
{
    BufferPool *pool = mem_zalloc(sizeof(*pool));
    long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGESIZE);
    size_t total = pages > 0 && page > 0 ? (size_t) pages * (size_t) page : (size_t) 1 << 32;
    pool->max_kept_bytes = total / 8;
    pool->max_bytes = total;
    return pool;
}

/* The class that holds blocks of at least bytes, and its block size. -1: not pooled. */
static int pool_class(size_t bytes, size_t *rounded)
{
    int shift, step;
    size_t unit;
    *rounded = bytes;
    if (bytes < ((size_t) 1 << POOL_MIN_SHIFT) || bytes >= ((size_t) 1 << (POOL_MAX_SHIFT - 1))) return -1;
    shift = 63 - __builtin_clzll((unsigned long long) bytes);
    unit = (size_t) 1 << (shift - 2);
    step = (int) ((bytes - ((size_t) 1 << shift) + unit - 1) / unit);
    *rounded = ((size_t) 1 << shift) + (size_t) step * unit;
    return (shift - POOL_MIN_SHIFT) * POOL_STEPS + step;
}

static Buffer **next_kept(Buffer *buf)
{
    return (Buffer **) buf->data;
}

void buffer_pool_trim(BufferPool *pool)
{
    for (int c = 0; c < POOL_CLASSES; c++) {
        while (pool->kept[c]) {
            Buffer *buf = pool->kept[c];
            pool->kept[c] = *next_kept(buf);
            free(buf->data);
            free(buf);
        }
    }
    pool->kept_bytes = 0;
}

void buffer_pool_free(BufferPool *pool)
{
    if (!pool) return;
    buffer_pool_trim(pool);
    free(pool);
}

static bool memory_looks_too_small(const BufferPool *pool, size_t bytes)
{
    return pool && bytes > pool->max_bytes;
}

Buffer *buffer_new(BufferPool *pool, size_t bytes, bool zero)
{
    size_t rounded;
    int c = pool ? pool_class(bytes, &rounded) : -1;
    Buffer *buf;
    if (c >= 0 && pool->kept[c]) {
        buf = pool->kept[c];
        pool->kept[c] = *next_kept(buf);
        pool->kept_bytes -= buf->bytes;
        buf->refs = 1;
        if (zero) memset(buf->data, 0, bytes);
        MEM_COUNT_OBJECT(1);
        return buf;
    }
    if (c < 0) rounded = bytes ? bytes : 1;
    if (memory_looks_too_small(pool, rounded)) return NULL;
    rounded = (rounded + ALIGNMENT - 1) & ~(size_t) (ALIGNMENT - 1);
    buf = mem_alloc(sizeof(*buf));
    buf->data = aligned_alloc(rounded >= HUGE_FROM ? HUGE_PAGE : ALIGNMENT, rounded);
    if (!buf->data) {
        free(buf);
        return NULL;
    }
#ifdef MADV_HUGEPAGE
    /* One fault for two megabytes, not for each four kilobytes. Where there are no such pages nothing changes. */
    if (rounded >= HUGE_FROM) (void) madvise(buf->data, rounded, MADV_HUGEPAGE);
#endif
    if (zero) memset(buf->data, 0, bytes);
    buf->refs = 1;
    buf->bytes = rounded;
    buf->pool = pool;
    MEM_COUNT_OBJECT(1);
    return buf;
}

void buffer_release(Buffer *buf)
{
    BufferPool *pool = buf->pool;
    size_t rounded;
    int c;
    if (--buf->refs > 0) return;
    MEM_COUNT_OBJECT(-1);
    c = pool ? pool_class(buf->bytes, &rounded) : -1;
    if (c >= 0 && rounded == buf->bytes && pool->kept_bytes + buf->bytes <= pool->max_kept_bytes) {
        *next_kept(buf) = pool->kept[c];
        pool->kept[c] = buf;
        pool->kept_bytes += buf->bytes;
        return;
    }
    free(buf->data);
    free(buf);
}

/* ---- arenas ---- */

typedef struct ArenaBlock {
    struct ArenaBlock *next;
    size_t used, size;
    _Alignas(16) char data[];
} ArenaBlock;

enum { ARENA_BLOCK_SIZE = 16 * 1024 };

void *arena_alloc(Arena *arena, size_t bytes)
{
    ArenaBlock *block = arena->blocks;
    void *result;
    bytes = (bytes + 15) & ~(size_t) 15;
    if (!block || block->size - block->used < bytes) {
        size_t size = bytes > ARENA_BLOCK_SIZE ? bytes : ARENA_BLOCK_SIZE;
        block = mem_alloc(sizeof(*block) + size);
        block->used = 0;
        block->size = size;
        block->next = arena->blocks;
        arena->blocks = block;
    }
    result = block->data + block->used;
    block->used += bytes;
    memset(result, 0, bytes);
    return result;
}

char *arena_strndup(Arena *arena, const char *text, size_t len)
{
    char *copy = arena_alloc(arena, len + 1);
    memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}

void arena_free(Arena *arena)
{
    while (arena->blocks) {
        ArenaBlock *block = arena->blocks;
        arena->blocks = block->next;
        free(block);
    }
}
