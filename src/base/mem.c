/* Memory: small blocks, big buffers from a recycling pool, and arenas for things that die together. */
#include "base/mem.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "base/reserve.h"

#ifdef OCTAVO_DEBUG
/* The one mutable global: a count for tests, per thread, absent from ordinary builds. */
_Thread_local long mem_live_objects;
#endif

static _Thread_local MemWatch *watch;
/* watch->stop, or one that is never set: looked at for each small object. */
static const sig_atomic_t never;
static _Thread_local const volatile sig_atomic_t *stop = &never;

MemWatch *mem_watch(MemWatch *w)
{
    MemWatch *before = watch;
    watch = w;
    stop = w && w->stop ? w->stop : &never;
    return before;
}

void mem_note_failure(void)
{
    mem_note_failure_why(NULL);
}

void mem_note_failure_why(const char *why)
{
    if (!watch) return;
    if (!watch->failed) watch->why = why;
    watch->failed = true;
    *watch->alarm = 1;
}

/* What the pool keeps for later is needed now. */
static bool made_room(void)
{
    return watch && watch->pool && buffer_pool_trim(watch->pool) > 0;
}

/* Refused: the program is to stop, and whoever builds something big is not to go on. */
static inline bool stopping(void)
{
    return UNLIKELY(*stop);
}

static __attribute__((noinline, cold)) void *try_again(size_t bytes)
{
    if (bytes == 0) bytes = 1;          /* malloc (0) may be NULL */
    else if (!made_room()) return NULL;
    return malloc(bytes);
}

void *mem_try(size_t bytes)
{
    if (stopping()) return NULL;
    void *block = malloc(bytes);
    return LIKELY(block) ? block : try_again(bytes);
}

/* A fault for two megabytes, not for each four kilobytes, and fewer misses where elements are looked at in
 * no order. Where there are no such pages nothing changes. */
static void *in_huge_pages(void *block, size_t bytes)
{
#ifdef MADV_HUGEPAGE
    enum { SMALL_PAGE = 4096, FROM = 8 << 20 };
    if (bytes >= FROM && block) {
        uintptr_t begin = ((uintptr_t) block + SMALL_PAGE - 1) & ~(uintptr_t) (SMALL_PAGE - 1);
        (void) madvise((void *) begin, ((uintptr_t) block + bytes - begin) & ~(uintptr_t) (SMALL_PAGE - 1), MADV_HUGEPAGE);
    }
#else
    (void) bytes;
#endif
    return block;
}

void *mem_array(Index count, size_t elem_size)
{
    size_t bytes;
    if (count < 0 || __builtin_mul_overflow((size_t) count, elem_size, &bytes)) return NULL;
    return in_huge_pages(mem_try(bytes), bytes);
}

void *mem_array_zero(Index count, size_t elem_size)
{
    void *block;
    if (count < 0) return NULL;
    if (count == 0) count = 1;
    block = calloc((size_t) count, elem_size);
    if (UNLIKELY(!block) && made_room()) block = calloc((size_t) count, elem_size);
    return in_huge_pages(block, (size_t) count * elem_size);
}

/* Without memory and without a reserve there is nothing left to say it with. */
static _Noreturn void exhausted(void)
{
    static const char text[] = "octavo: out of memory\n";
    ssize_t written = write(STDERR_FILENO, text, sizeof(text) - 1);
    (void) written;
    _exit(1);
}

static __attribute__((noinline)) void *from_reserve(size_t bytes)
{
    void *block = made_room() ? malloc(bytes) : NULL;
    if (block) return block;
    mem_note_failure();
    block = reserve_alloc(bytes);
    if (!block) exhausted();
    return block;
}

void *mem_alloc(size_t bytes)
{
    void *block = malloc(bytes ? bytes : 1);
    if (UNLIKELY(!block)) block = from_reserve(bytes);
    return block;
}

void *mem_zalloc(size_t bytes)
{
    void *block = calloc(1, bytes ? bytes : 1);
    if (UNLIKELY(!block)) block = memset(from_reserve(bytes), 0, bytes);
    return block;
}

/* realloc for blocks of either kind; NULL: no memory, the block as it was. */
static void *resize(void *block, size_t bytes)
{
    size_t reserved = reserve_owns(block) ? reserve_size(block) : 0;
    void *moved = reserved ? mem_try(bytes) : realloc(block, bytes ? bytes : 1);
    if (!moved && !reserved && made_room()) moved = realloc(block, bytes ? bytes : 1);
    if (!reserved || !moved) return moved;
    memcpy(moved, block, reserved < bytes ? reserved : bytes);
    reserve_free(block);
    return moved;
}

/* resize at any price: what malloc gave moves to the reserve. old_bytes of it count. */
static void *resize_small(void *block, size_t old_bytes, size_t bytes)
{
    void *moved = resize(block, bytes);
    if (LIKELY(moved)) return moved;
    moved = from_reserve(bytes);
    if (block) memcpy(moved, block, old_bytes < bytes ? old_bytes : bytes);
    mem_free(block);
    return moved;
}

void *mem_realloc(void *block, size_t bytes)
{
#ifdef __GLIBC__
    size_t old = reserve_owns(block) ? reserve_size(block) : block ? malloc_usable_size(block) : 0;
    return resize_small(block, old, bytes);
#else
    void *moved = resize(block, bytes);
    if (!moved) exhausted();
    return moved;
#endif
}

char *mem_strdup(const char *text)
{
    return mem_strndup(text, strlen(text));
}

char *mem_strndup(const char *text, size_t len)
{
    char *copy = len < RESERVE_BLOCK ? mem_alloc(len + 1) : mem_try(len + 1);
    if (UNLIKELY(!copy)) {
        mem_note_failure();
        copy = mem_alloc(1);
        len = 0;
    }
    memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}

void mem_free(void *block)
{
    if (reserve_owns(block)) reserve_free(block);
    else free(block);
}

/* The capacity that holds need elements: doubled, where that many bytes can be counted. 0: it cannot. */
static Index grown(Index cap, Index need, size_t elem_size)
{
    Index most, wanted = cap < 8 ? 8 : cap;
    if (need <= 8) return 8;
    most = (Index) (PTRDIFF_MAX / elem_size);
    if (need > most) return 0;
    while (wanted < need) wanted = wanted > most / 2 ? most : wanted * 2;
    return wanted;
}

bool mem_grow_more(void *block_pointer, size_t elem_size, Index *cap, Index need)
{
    void **block = block_pointer, *moved;
    Index wanted = grown(*cap, need, elem_size);
    if (wanted == 0 || stopping()) return false;
    moved = LIKELY(!reserve_owns(*block)) ? realloc(*block, (size_t) wanted * elem_size) : NULL;
    if (UNLIKELY(!moved)) moved = resize(*block, (size_t) wanted * elem_size);
    /* less than double, but never so little that the next few elements ask again */
    for (Index more = *cap / 4; !moved && more > *cap / 64; more /= 4)
        moved = resize(*block, (size_t) (wanted = need + more) * elem_size);
    if (!moved && need / 2 >= *cap) moved = resize(*block, (size_t) (wanted = need) * elem_size);
    if (!moved) return false;
    *block = moved;
    *cap = wanted;
    return true;
}

void mem_grow_small_more(void *block_pointer, size_t elem_size, Index *cap, Index need)
{
    void **block = block_pointer;
    Index wanted = grown(*cap, need, elem_size);
    if (wanted == 0) exhausted();
    *block = resize_small(*block, (size_t) *cap * elem_size, (size_t) wanted * elem_size);
    *cap = wanted;
}

/* ---- the buffer pool ----
 *
 * Sizes are rounded up to a quarter of a power of two, so that a freed block fits the next result of about
 * its size and at most a fifth is wasted. Blocks below POOL_MIN go to malloc directly. What is kept is
 * bounded; where a block would go beyond the bound the oldest ones make room, so that sizes a program no
 * longer uses do not stay for ever.
 *
 * Small blocks come from malloc, big ones straight from the system: they begin on the boundary of a huge page
 * without malloc's surplus (which would count against RLIMIT_DATA), are zero when fresh, and are gone when
 * they are freed. */

enum { POOL_MIN_SHIFT = 15, POOL_MAX_SHIFT = 40, POOL_STEPS = 4, ALIGNMENT = 64 };
/* Blocks from HUGE_FROM bytes on are asked for in the system's huge pages. */
enum { HUGE_PAGE = 2 << 20, HUGE_FROM = 4 << 20 };
/* Pages have up to this many bytes. */
enum { PAGE = 1 << 16 };
enum { POOL_CLASSES = (POOL_MAX_SHIFT - POOL_MIN_SHIFT) * POOL_STEPS };

/* A kept block's place among its equals and among all by age; stands in its data. */
typedef struct KeptBlock {
    Buffer *next, *before;       /* of the same class */
    Buffer *newer, *older;
} KeptBlock;

struct BufferPool {
    void *ballast;               /* the first member: see buffer_pool_has_ballast */
    Buffer *kept[POOL_CLASSES];
    Buffer *oldest, *newest;
    size_t kept_bytes, max_kept_bytes, max_bytes;
    bool has_limit;              /* max_kept_bytes is set */
};

static size_t system_memory(void)
{
    long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGESIZE);
    return pages > 0 && page > 0 ? (size_t) pages * (size_t) page : (size_t) 1 << 32;
}

BufferPool *buffer_pool_new(void)
{
    BufferPool *pool = mem_zalloc(sizeof(*pool));
    pool->max_bytes = system_memory();
    buffer_pool_take_ballast_again(pool);
    return pool;
}

/* Enough for a handler that reports, sums up and goes on; little beside the least that a program can start with. */
enum { BALLAST_BYTES = 4 << 20 };

void buffer_pool_drop_ballast(BufferPool *pool)
{
    if (pool->ballast) munmap(pool->ballast, BALLAST_BYTES);
    pool->ballast = NULL;
}

void buffer_pool_take_ballast_again(BufferPool *pool)
{
    void *p = mmap(NULL, BALLAST_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    pool->ballast = p == MAP_FAILED ? NULL : p;
}

/* OCTAVO_POOL_MB, or an eighth of what the process may have. Asked for late: main.c bounds the process. */
static size_t default_limit(void)
{
    static const int resources[] = { RLIMIT_DATA, RLIMIT_AS };
    const char *text = getenv("OCTAVO_POOL_MB");
    size_t memory = system_memory();
    struct rlimit limit;
    char *end;
    double megabytes = text ? strtod(text, &end) : -1;
    if (text && end > text && !*end && megabytes >= 0 && megabytes < 1e12)
        return (size_t) (megabytes * 1048576);
    for (int k = 0; k < COUNT_OF(resources); k++)
        if (getrlimit(resources[k], &limit) == 0 && limit.rlim_cur < memory) memory = limit.rlim_cur;
    return memory / 8;
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

static KeptBlock *links(Buffer *buf) { return buf->data; }

static void keep_block(BufferPool *pool, Buffer *buf, int c)
{
    KeptBlock *k = links(buf);
    *k = (KeptBlock) { .next = pool->kept[c], .older = pool->newest };
    if (k->next) links(k->next)->before = buf;
    pool->kept[c] = buf;
    if (k->older) links(k->older)->newer = buf;
    else pool->oldest = buf;
    pool->newest = buf;
    pool->kept_bytes += buf->bytes;
}

static void take_block(BufferPool *pool, Buffer *buf, int c)
{
    const KeptBlock *k = links(buf);
    if (k->next) links(k->next)->before = k->before;
    if (k->before) links(k->before)->next = k->next;
    else pool->kept[c] = k->next;
    if (k->newer) links(k->newer)->older = k->older;
    else pool->newest = k->older;
    if (k->older) links(k->older)->newer = k->newer;
    else pool->oldest = k->newer;
    pool->kept_bytes -= buf->bytes;
}

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1          /* GCC's name for it */
#endif
#endif

/* The sanitizer watches the ends of what malloc gives. */
static inline bool from_malloc(size_t bytes)
{
#ifdef __SANITIZE_ADDRESS__
    (void) bytes;
    return true;
#else
    return bytes < HUGE_FROM;
#endif
}

/* bytes is a multiple of ALIGNMENT. */
static void *block_new(size_t bytes, bool *is_zero)
{
    char *map, *data;
    size_t size = (bytes + PAGE - 1) & ~(size_t) (PAGE - 1), before;
    *is_zero = !from_malloc(bytes);
    if (from_malloc(bytes)) return aligned_alloc(ALIGNMENT, bytes);
    map = mmap(NULL, size + HUGE_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (map == MAP_FAILED) return NULL;
    data = (char *) (((uintptr_t) map + HUGE_PAGE - 1) & ~(uintptr_t) (HUGE_PAGE - 1));
    before = (size_t) (data - map);
    if (before > 0) munmap(map, before);
    if (before < HUGE_PAGE) munmap(data + size, HUGE_PAGE - before);
#ifdef MADV_HUGEPAGE
    /* One fault for two megabytes, not for each four kilobytes. Where there are no such pages nothing
     * changes. */
    (void) madvise(data, size, MADV_HUGEPAGE);
#endif
    return data;
}

static void block_free(Buffer *buf)
{
    if (from_malloc(buf->bytes)) free(buf->data);
    else munmap(buf->data, (buf->bytes + PAGE - 1) & ~(size_t) (PAGE - 1));
    free(buf);
}

static void evict_down_to(BufferPool *pool, size_t bytes)
{
    size_t rounded;
    while (pool->kept_bytes > bytes) {
        Buffer *buf = pool->oldest;
        take_block(pool, buf, pool_class(buf->bytes, &rounded));
        block_free(buf);
    }
}

size_t buffer_pool_trim(BufferPool *pool)
{
    size_t kept = pool->kept_bytes;
    evict_down_to(pool, 0);
#ifdef __GLIBC__
    if (kept > 0) malloc_trim(0);
#endif
    return kept;
}

size_t buffer_pool_kept(const BufferPool *pool) { return pool->kept_bytes; }

size_t buffer_pool_limit(BufferPool *pool)
{
    if (!pool->has_limit) buffer_pool_set_limit(pool, default_limit());
    return pool->max_kept_bytes;
}

void buffer_pool_set_limit(BufferPool *pool, size_t bytes)
{
    pool->has_limit = true;
    pool->max_kept_bytes = bytes;
    evict_down_to(pool, bytes);
}

void buffer_pool_free(BufferPool *pool)
{
    if (!pool) return;
    evict_down_to(pool, 0);
    buffer_pool_drop_ballast(pool);
    mem_free(pool);
}

static bool memory_looks_too_small(const BufferPool *pool, size_t bytes)
{
    return pool && bytes > pool->max_bytes;
}

static Buffer *buffer_fresh(BufferPool *pool, size_t bytes, bool zero)
{
    Buffer *buf;
    bool is_zero;
    if (memory_looks_too_small(pool, bytes)) return NULL;
    bytes = (bytes + ALIGNMENT - 1) & ~(size_t) (ALIGNMENT - 1);
    buf = mem_try(sizeof(*buf));
    if (!buf) return NULL;
    buf->data = block_new(bytes, &is_zero);
    if (!buf->data && pool && buffer_pool_trim(pool) > 0) buf->data = block_new(bytes, &is_zero);
    if (!buf->data) {
        free(buf);
        return NULL;
    }
    if (zero && !is_zero) memset(buf->data, 0, bytes);
    buf->bytes = bytes;
    buf->pool = pool;
    return buf;
}

Buffer *buffer_new(BufferPool *pool, size_t bytes, bool zero)
{
    size_t rounded = bytes;
    int c = pool ? pool_class(bytes, &rounded) : -1;
    Buffer *buf = c >= 0 ? pool->kept[c] : NULL;
    if (buf && stopping()) return NULL;
    if (buf) {
        take_block(pool, buf, c);
        if (zero) memset(buf->data, 0, bytes);
    } else {
        buf = buffer_fresh(pool, rounded ? rounded : 1, zero);
        if (!buf) return NULL;
    }
    buf->refs = 1;
    MEM_COUNT_OBJECT(1);
    return buf;
}

void buffer_release(Buffer *buf)
{
    BufferPool *pool = buf->pool;
    size_t rounded, limit;
    int c;
    if (--buf->refs > 0) return;
    MEM_COUNT_OBJECT(-1);
    c = pool ? pool_class(buf->bytes, &rounded) : -1;
    limit = c >= 0 ? buffer_pool_limit(pool) : 0;
    if (c < 0 || rounded != buf->bytes || buf->bytes > limit) {
        block_free(buf);
        return;
    }
    evict_down_to(pool, limit - buf->bytes);
    keep_block(pool, buf, c);
}

/* ---- arenas ---- */

typedef struct ArenaBlock {
    struct ArenaBlock *next;
    size_t used, size;
    _Alignas(16) char data[];
} ArenaBlock;

void *arena_alloc(Arena *arena, size_t bytes)
{
    ArenaBlock *block = arena->blocks;
    void *result;
    bytes = (bytes + 15) & ~(size_t) 15;
    if (!block || block->size - block->used < bytes) {
        size_t size = bytes > ARENA_SURE ? bytes : ARENA_SURE;
        block = bytes > ARENA_SURE ? mem_try(sizeof(*block) + size) : mem_alloc(sizeof(*block) + size);
        if (UNLIKELY(!block)) {
            mem_note_failure();
            return NULL;
        }
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

void arena_free(Arena *arena)
{
    while (arena->blocks) {
        ArenaBlock *block = arena->blocks;
        arena->blocks = block->next;
        mem_free(block);
    }
}
