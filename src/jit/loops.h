/* Compiled loops and functions: what must hold when they are entered, and their code. */
#ifndef OCTAVO_JIT_LOOPS_H
#define OCTAVO_JIT_LOOPS_H

#include "jit/arena.h"
#include "jit/emit.h"
#include "jit/jit.h"

typedef enum JitMode { JIT_ON, JIT_OFF, JIT_ALWAYS, JIT_EXITS } JitMode;

typedef struct JitLoop JitLoop;

/* An interpreter's. */
typedef struct Jit {
    JitMode mode;
    bool possible;               /* this processor's code is known */
    uint32_t seed;               /* how many instructions the next run may do, in the mode that tests exits */
    uint64_t serial, generation; /* of the last function; changes whenever one is dropped */
    int nesting;                 /* functions being compiled in each other */
    bool writing;                /* code is written now: nothing else is compiled meanwhile */
    CodeArena arena;
    JitLoop *loops;
    Region *region;              /* room to work in, taken once */
    Asm *code;
} Jit;

/* preset: the tag of a temporary; T_NONE: none */
typedef struct JitGuard {
    uint16_t reg;
    uint8_t entry, preset;
    bool over;                   /* a temporary whose value nobody reads */
    uint8_t character;           /* J_CHAR, J_CHAR_DQ: a number to the code; else 0 */
} JitGuard;

/* Registers that hold numbers in the code and are to be something else when it is left, a bit each. */
typedef struct JitKinds { uint64_t characters, dq, truths; } JitKinds;

struct JitLoop {
    Proto *proto;                /* whose loop it is */
    Jit *jit;                    /* NULL: the interpreter has ended */
    JitLoop *next, **from;
    Index first, last;           /* instructions */
    uint16_t *heat;
    uint8_t *code;               /* NULL: none */
    size_t bytes;
    uint64_t epoch, generation;  /* in which its calls were looked at last */
    int compiled;                /* how often */
    uint32_t misses, exits;
    int64_t turns;
    uint16_t *offsets;           /* of each instruction's code, and the end's; NULL: not known */
    struct JitKinds *kinds;      /* before each instruction; NULL: there are neither */
    const char *why;             /* what stops it; NULL: nothing does */
    Index why_at;
    JitGuard guards[REGION_REGS];
    RegionArray arrays[REGION_ARRAYS];
    RegionFor fors[REGION_LOOPS];
    uint16_t empties[REGION_LOOPS];
    bool may_be_empty[REGION_LOOPS];
    uint16_t sites[REGION_SITES];
    const Builtin *builtins[REGION_SITES];
    RegionHandle handles[REGION_HANDLES];
    int nhandles;
    RegionSlot slots[REGION_SLOTS];
    int nslots;
    uint64_t callees[REGION_SITES];  /* where there is no builtin: the serial of a function */
    /* a function: for arguments of these types, those captured by a handle behind the others; p->nparams may be more */
    bool is_function, compiling, calls;
    uint8_t nargs, ninputs, types[INPUTS], result;
    int32_t entry;               /* where compiled code calls it, in its code */
    uint64_t serial;
    uint32_t fails;
    int nguards, narrays, nfors, nempties, nsites;
};

/* Made when it is first asked for. */
Jit *jit_of(Interp *it);

/* compile_loop.c. false: the interpreter keeps the loop, or function. `again`: with the types it had before as well. */
bool loop_compile(Interp *it, const Value *R, JitLoop *loop, bool again);

/* What is new is not compiled yet. NULL: there is no room, or too many. */
enum { HOT = 200, MOST_COMPILES = 4, MISSES = 4, EXITS = 64 };
JitLoop *loop_new(Jit *jit, Proto *p);
void loop_drop_code(JitLoop *loop);
JitLoop *loop_find_serial(const Proto *p, uint64_t serial);
bool loop_sites_hold(Interp *it, JitLoop *loop);
/* What code needs that is called now. */
void loop_frame(Interp *it, const JitLoop *loop, Value *R, JitFrame *frame);

/* The function for arguments of these types, compiled if need be; NULL: there is none. self: the one being compiled, or NULL. */
JitLoop *jit_function(Interp *it, Proto *p, const uint8_t *types, int nargs, JitLoop *self);
bool function_suits(const Proto *p, int nargs);
/* NULL: none, compiled or not, for these types. */
JitLoop *function_find(const Proto *p, const uint8_t *types, int nargs);
bool function_compile(Interp *it, JitLoop *f);
/* The number of the input that lies in a register; -1: none. */
static inline int function_input(const JitLoop *f, int reg)
{
    for (int k = f->nargs; k < f->ninputs; k++)
        if (f->proto->captures[k - f->nargs].to == reg) return k;
    return reg < f->nargs ? reg : -1;
}

#endif
