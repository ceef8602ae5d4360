/* Memory for machine code: one block of pages for an interpreter, writable while code is written and
 * executable afterwards, never both. It is taken when the first loop is compiled. */
#ifndef OCTAVO_JIT_ARENA_H
#define OCTAVO_JIT_ARENA_H

#include "base/base.h"

enum { ARENA_BYTES = 1 << 20, ARENA_UNIT = 256, ARENA_UNITS = ARENA_BYTES / ARENA_UNIT };

typedef struct CodeArena {
    uint8_t *pages;              /* NULL: not taken yet */
    bool refused;                /* the system has no executable memory for us */
    uint64_t taken[ARENA_UNITS / 64];
    int from;                    /* where the search begins */
} CodeArena;

/* Room for so many bytes, writable until code_arena_close; NULL: there is none. */
uint8_t *code_arena_open(CodeArena *a, size_t bytes);
/* What was opened keeps its first `used` bytes (0: nothing) and may be run. false: it may not, and is
 * free again. */
bool code_arena_close(CodeArena *a, uint8_t *code, size_t bytes, size_t used);
void code_arena_drop(CodeArena *a, uint8_t *code, size_t used);
void code_arena_free(CodeArena *a);

#endif
