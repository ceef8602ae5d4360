/* From a region to machine code. */
#ifndef OCTAVO_JIT_EMIT_H
#define OCTAVO_JIT_EMIT_H

#include "jit/assembler.h"
#include "jit/region.h"

/* What the code works with beside the registers of the machine; the second argument. */
typedef struct JitArray {
    void *data;
    int64_t numel, rows, cols, capacity;
    struct Array *array;
} JitArray;

typedef struct JitFor {
    int64_t first, last;         /* of the counter of an integer loop */
    int64_t step;
    int64_t counter;
    int64_t wanted;              /* FOR_ANY, FOR_POSITIVE, or the step that the code was written for */
} JitFor;

typedef struct JitFrame {
    volatile sig_atomic_t *interrupted;
    Value *base;                 /* the loop's registers */
    void *stack;                 /* where the call began that a function may end without a result ... */
    int64_t failed;              /* ... and it has */
    int64_t depth;               /* functions that may still be called in each other */
    int64_t turns, fuel;         /* fuel: instructions until the code leaves, in the mode that tests this */
    double result;               /* of a call */
    const Value *handles[REGION_HANDLES];    /* what they have captured */
    Value *slots[REGION_SLOTS];  /* fields of structs */
    JitArray arrays[REGION_ARRAYS];
    JitFor fors[REGION_LOOPS];
    int64_t empties[REGION_LOOPS];   /* not 0: a loop had no turn, and its variable is zeros (1, 0) */
} JitFrame;

/* Runs until it leaves; tells at which instruction. That of a function gets its arguments instead of registers, and its result
 * is in the frame unless it has failed. */
typedef uint32_t (*JitCode)(Value *R, JitFrame *frame);

typedef struct Emitter {
    Region *g;
    Asm *c;
    bool with_fuel;
    int at;                      /* the instruction being written */
    int leave;                   /* labels: registers are written back, or a function ends without a result */
    int call, begin, look;       /* where a function is called, begins then, and looks for interrupts */
    int base;                    /* register: homes of registers lie behind it; a function's lie on the stack */
    int32_t frame, fors, counters;   /* bytes on the stack, and where what is no home lies */
    int32_t entry;               /* where the function is called, from the code's first byte */
    int nexits;
    struct { uint32_t pc; int label; } exits[300];
    /* integers: counter of a loop (-1: none) plus k */
    struct { bool known; int8_t loop; int32_t k; } facts[REGION_REGS];
    uint16_t *offsets;            /* of each instruction's code, for listings; or NULL */
    int skip;                    /* an instruction that was written together with the one before it; -1 */
} Emitter;

/* false: it does not fit. */
bool emit_region(Emitter *e);

/* emit_ops.c: one instruction, with e->at */
void emit_instruction(Emitter *e);

/* ---- emit_homes.c: registers and exits ---- */
static inline Place value_place(const Emitter *e, int reg) { return in_mem(e->base, 16 * reg + 8); }
static inline Place tag_place(const Emitter *e, int reg) { return in_mem(e->base, 16 * reg); }
#define FRAME(field) ((int32_t) offsetof(JitFrame, field))
static inline Place frame_place(int32_t offset) { return in_mem(RBP, offset); }
#define ARRAY_PLACE(k, field) frame_place(FRAME(arrays) + (k) * (int32_t) sizeof(JitArray) + (int32_t) offsetof(JitArray, field))
/* A function has its loops beside its registers: it may be running several times. */
static inline Place for_place(const Emitter *e, int k, size_t field)
{
    int32_t at = k * (int32_t) sizeof(JitFor) + (int32_t) field;
    return e->g->function ? in_mem(RSP, e->fors + at) : frame_place(FRAME(fors) + at);
}
#define FOR_PLACE(k, field) for_place(e, k, offsetof(JitFor, field))
static inline Place empty_place(const Emitter *e, int k)
{
    if (!e->g->function) return frame_place(FRAME(empties) + 8 * k);
    return in_mem(RSP, e->fors + REGION_LOOPS * (int32_t) sizeof(JitFor) + 8 * k);
}

/* the label that leaves to instruction `at` of the region */
int emit_exit(Emitter *e, Index at);
/* Does anybody want the program to stop? r15 counts down, and each time it has reached 0 this code looks, and goes
 * to `stop`; else to `go`. */
enum { POLL_TURNS = 1024 };
void emit_look(Emitter *e, int go, int stop);
int emit_here(Emitter *e);                              /* ... to the one being written */
int emit_target(Emitter *e, int at);                    /* the label of an instruction, within or without */
/* its number (or truth as 0 and 1) in a machine register */
int emit_value(Emitter *e, int reg, int scratch);
Place emit_operand(Emitter *e, int reg, int scratch);   /* the same, in memory if it lies there */
int emit_into(Emitter *e, int reg);                     /* where a result for it is made ... */
void emit_define(Emitter *e, int reg, int x, JitType t);    /* ... and where it is put */
JitType emit_type(Emitter *e, int reg);                  /* that of its value here */
void emit_load_home(Emitter *e, int reg, JitType t, int d);
void emit_store_home(Emitter *e, int reg, JitType t, int x);   /* rax is lost */
void emit_load_pointers(Emitter *e);
void emit_save(Emitter *e);                             /* around calls */
void emit_restore(Emitter *e);
void emit_spill(Emitter *e, bool back);                 /* around a function's calls of functions */

/* emit_function.c: how functions begin and end, and are called */
void emit_function_begin(Emitter *e);
void emit_function_end(Emitter *e);
void emit_return(Emitter *e, int reg);
void emit_function_call(Emitter *e, struct JitLoop *callee);

#endif
