/* What the loop compiler asks of an assembler, and x86-64's registers. Another processor's assembler
 * would stand beside assembler_x64.c, with these functions; where there is none, loops stay with the
 * interpreter.
 *
 * Numbers are doubles, one a register; integers have 64 bits. Every operation rounds like the C operator
 * of the same name, and nothing is contracted. Code is written behind `at`; when it does not fit, `full`
 * says so and nothing more is written. */
#ifndef OCTAVO_JIT_ASSEMBLER_H
#define OCTAVO_JIT_ASSEMBLER_H

#include "base/base.h"

#if defined(__x86_64__)
#define HAVE_ASSEMBLER 1
#else
#define HAVE_ASSEMBLER 0
#endif

enum { RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8, R9, R10, R11, R12, R13, R14, R15 };
/* X_ZERO always holds 0; X_FIRST .. X_ZERO - 1 are to be had */
enum { X_SCRATCH, X_SCRATCH2, X_SCRATCH3, X_FIRST, X_ZERO = 15 };

/* Conditions of jumps behind a comparison; unordered numbers set B, BE, E and P. */
typedef enum Cond { C_B = 2, C_AE, C_E, C_NE, C_BE, C_A, C_S, C_NS, C_P, C_NP, C_L, C_GE, C_LE, C_G } Cond;

typedef enum PlaceKind { IN_REGISTER, IN_MEMORY, IN_POOL } PlaceKind;
/* An operand: a register, memory at base + index * 2^scale + disp, or a constant of the code's own. */
typedef struct Place {
    uint8_t kind, reg, base, scale;
    int8_t index;                /* -1: none */
    int32_t disp;
} Place;

enum { CODE_POOL = 96, CODE_FIXES = 1600, CODE_LABELS = 1024 };

/* bytes of the instruction behind the distance */
typedef struct CodeFix { int32_t at, target; uint8_t behind; } CodeFix;

typedef struct Asm {
    uint8_t *start, *at, *end;
    bool full;
    int32_t labels[CODE_LABELS]; /* offsets; -1: not set yet */
    int nlabels;
    CodeFix fixes[CODE_FIXES], pool_fixes[CODE_FIXES];
    int nfixes, npool_fixes;
    uint64_t pool[CODE_POOL];
    int npool;
} Asm;

static inline Place in_reg(int reg) { return (Place) { .kind = IN_REGISTER, .reg = (uint8_t) reg,
                                                       .index = -1 }; }
static inline Place in_mem(int base, int32_t disp) { return (Place) { .kind = IN_MEMORY,
                                                                      .base = (uint8_t) base, .index = -1,
    .disp = disp }; }
static inline Place in_mem_at(int base, int index, int scale, int32_t disp)
{
    return (Place) { .kind = IN_MEMORY, .base = (uint8_t) base, .index = (int8_t) index,
                     .scale = (uint8_t) scale, .disp = disp };
}
/* A double, or 16 bytes of a mask. */
Place code_number(Asm *c, double x);
Place code_mask(Asm *c, uint64_t bits);

void code_begin(Asm *c, uint8_t *start, size_t size, int nlabels);
/* Constants and jumps are written; false: it did not fit. */
bool code_end(Asm *c);
int code_label(Asm *c);                                /* a new one */
void code_set_label(Asm *c, int label);
static inline int32_t code_offset(const Asm *c) { return (int32_t) (c->at - c->start); }

/* Numbers. */
typedef enum NumberOp { N_ADD = 0x58, N_MUL = 0x59, N_SUB = 0x5c, N_DIV = 0x5e, N_MIN = 0x5d, N_MAX = 0x5f,
                        N_SQRT = 0x51 } NumberOp;
typedef enum MaskOp { M_AND = 0x54, M_ANDNOT = 0x55, M_OR = 0x56, M_XOR = 0x57 } MaskOp;
typedef enum Predicate { P_EQ = 0x00, P_UNORDERED = 0x03, P_NE = 0x04, P_LT = 0x11, P_LE = 0x12,
                         P_GE = 0x1d, P_GT = 0x1e } Predicate;
typedef enum Rounding { R_FLOOR = 9, R_CEIL = 10, R_FIX = 11 } Rounding;
void asm_number(Asm *c, NumberOp op, int d, int a, Place b);
void asm_mask(Asm *c, MaskOp op, int d, int a, Place b);
void asm_predicate(Asm *c, Predicate p, int d, int a, Place b);        /* all bits or none */
void asm_select(Asm *c, int d, int no, int yes, int mask);
void asm_round(Asm *c, Rounding how, int d, Place a);
void asm_compare_numbers(Asm *c, int a, Place b);
void asm_load_number(Asm *c, int d, Place from);
void asm_store_number(Asm *c, int s, Place to);
/* towards 0; the smallest integer where it does not fit */
void asm_to_integer(Asm *c, int g, Place a);
void asm_from_integer(Asm *c, int d, Place a);

/* Integers. */
typedef enum IntOp { I_ADD = 0x03, I_SUB = 0x2b, I_CMP = 0x3b, I_AND = 0x23, I_XOR = 0x33 } IntOp;
void asm_int(Asm *c, IntOp op, int g, Place b);
void asm_int_constant(Asm *c, IntOp op, Place a, int32_t k);
void asm_add_to(Asm *c, Place to, int g);
void asm_multiply(Asm *c, int g, Place b);
void asm_address(Asm *c, int g, Place of);
void asm_load(Asm *c, int g, Place from);
void asm_store(Asm *c, int g, Place to);
void asm_load_byte(Asm *c, int g, Place from);
void asm_store_byte(Asm *c, int g, Place to);          /* of rax, rcx or rdx */
void asm_compare_byte(Asm *c, Place a, int k);
void asm_compare_word(Asm *c, Place a, int32_t k);     /* 32 bits */
void asm_store_word(Asm *c, Place to, int32_t k);      /* 32 bits */
void asm_constant(Asm *c, int g, int64_t k);
void asm_call(Asm *c, uintptr_t function);             /* rax is lost before it */
void asm_call_label(Asm *c, int label);
void asm_return(Asm *c);
void asm_test_result(Asm *c);                          /* the low byte of a call's result against 0 */
void asm_jump(Asm *c, int label);
void asm_jump_if(Asm *c, Cond cond, int label);
/* saves what the caller wants back; rbx, rbp: the two arguments */
void asm_enter(Asm *c);
void asm_leave(Asm *c);

#endif
