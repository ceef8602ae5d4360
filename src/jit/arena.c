/* Pieces of the arena are whole units, found first fit; a bit says that a unit is taken. */
#include "jit/arena.h"

#include "jit/assembler.h"

#if HAVE_ASSEMBLER

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static int units(size_t bytes) { return (int) ((bytes + ARENA_UNIT - 1) / ARENA_UNIT); }
static bool is_taken(const CodeArena *a, int k) { return a->taken[k / 64] >> k % 64 & 1; }

static void mark(CodeArena *a, int first, int n, bool taken)
{
    for (int k = first; k < first + n; k++) {
        if (taken) a->taken[k / 64] |= (uint64_t) 1 << k % 64;
        else a->taken[k / 64] &= ~((uint64_t) 1 << k % 64);
    }
}

static int find(const CodeArena *a, int from, int to, int n)
{
    int run = 0;
    for (int k = from; k < to; k++) {
        run = is_taken(a, k) ? 0 : run + 1;
        if (run == n) return k - n + 1;
    }
    return -1;
}

/* The pages that so many bytes of code lie in. What else lies there does not run while code is written. */
static bool protect(CodeArena *a, const uint8_t *code, size_t bytes, int protection)
{
    size_t page = (size_t) sysconf(_SC_PAGESIZE), from = (size_t) (code - a->pages) / page * page;
    size_t to = ((size_t) (code - a->pages) + bytes + page - 1) / page * page;
    if (mprotect(a->pages + from, to - from, protection) == 0) return true;
    a->refused = true;
    return false;
}

uint8_t *code_arena_open(CodeArena *a, size_t bytes)
{
    int n = units(bytes), first;
    uint8_t *code;
    if (a->refused) return NULL;
    if (!a->pages) {
        void *pages = mmap(NULL, ARENA_BYTES, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (pages == MAP_FAILED) {
            a->refused = true;
            return NULL;
        }
        a->pages = pages;
    }
    first = find(a, a->from, ARENA_UNITS, n);
    if (first < 0) first = find(a, 0, ARENA_UNITS, n);
    if (first < 0) return NULL;
    code = a->pages + (size_t) first * ARENA_UNIT;
    if (!protect(a, code, bytes, PROT_READ | PROT_WRITE)) return NULL;
    mark(a, first, n, true);
    return code;
}

bool code_arena_close(CodeArena *a, uint8_t *code, size_t bytes, size_t used)
{
    int first = (int) ((size_t) (code - a->pages) / ARENA_UNIT), n = units(used);
    mark(a, first + n, units(bytes) - n, false);
    if (n > 0) a->from = (first + n) % ARENA_UNITS;
    if (protect(a, code, bytes, PROT_READ | PROT_EXEC)) return true;
    mark(a, first, n, false);
    return false;
}

void code_arena_drop(CodeArena *a, uint8_t *code, size_t used)
{
    mark(a, (int) ((size_t) (code - a->pages) / ARENA_UNIT), units(used), false);
}

void code_arena_free(CodeArena *a)
{
    if (a->pages) munmap(a->pages, ARENA_BYTES);
    memset(a, 0, sizeof *a);
}

#else

uint8_t *code_arena_open(CodeArena *a, size_t bytes) { return (void) a, (void) bytes, NULL; }
bool code_arena_close(CodeArena *a, uint8_t *code, size_t bytes, size_t used) { return (void) a,
                                                                                (void) code, (void) bytes,
    (void) used, false; }
void code_arena_drop(CodeArena *a, uint8_t *code, size_t used) { (void) a, (void) code, (void) used; }
void code_arena_free(CodeArena *a) { (void) a; }

#endif
