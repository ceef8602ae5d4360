/* Machine code for a plan: several passes in one loop, their intermediate results in registers. A pass by
 * itself is bound by its trips to the first-level cache; in one loop only operands and results are.
 *
 * For x86-64 with AVX2, in VEX encoding. Every instruction rounds like the portable loops: the results are
 * the same bit for bit. Passes that call other kernels (exp, log, ...) stay what they are, and the code
 * before and after them becomes pieces of its own. Pages are writable while the code is written and
 * executable afterwards, never both; a system that refuses them gets the portable loops.
 *
 *   ymm0 .. ymm5    tiles in slots        ymm6, ymm7   scratch
 *   ymm8 .. ymm15   numbers, the same in every lane
 *   rax rdx rsi r8 r9 r10 r11 rdi         operands and results; they point to the end
 *   rcx             from -length up to 0 */
#include "kernel/fused_parts.h"

#if defined(__x86_64__)

#include <string.h>
#include <sys/mman.h>

#include "base/mem.h"
#include "kernel/cpu.h"

enum { CODE_SIZE = 4096, SCRATCH = 6, SCRATCH2 = 7, FIRST_NUMBER = 8, TILE_REGISTERS = 6 };

typedef struct Writer {
    uint8_t *at, *end;
    bool single, full;
    NativePiece *piece;
    int8_t in_register[PLAN_MAX_SLOTS];  /* slots the piece made itself */
} Writer;

/* ---- bytes ---- */

static void byte(Writer *w, int b)
{
    if (w->at == w->end) w->full = true;
    else *w->at++ = (uint8_t) b;
}

static void bytes(Writer *w, int count, const uint8_t *b)
{
    for (int k = 0; k < count; k++) byte(w, b[k]);
}

/* ---- instructions ---- */

static const uint8_t pointer_registers[NATIVE_MAX_POINTERS] = { 0, 2, 6, 8, 9, 10, 11, 7 };

/* Where an operand is: a ymm register, or memory behind a pointer. */
typedef struct Place {
    bool memory;
    int reg;                     /* number of the ymm register, or of the pointer */
} Place;

enum { MAP_0F = 1, MAP_0F38 = 2, MAP_0F3A = 3 };

static void vex(Writer *w, int map, int prefix, int wide, int opcode, int reg, int second, Place rm)
{
    int base = rm.memory ? pointer_registers[rm.reg] : rm.reg;
    byte(w, 0xc4);
    byte(w, (reg < 8 ? 0x80 : 0) | 0x40 | (base < 8 ? 0x20 : 0) | map);
    byte(w, wide << 7 | (~second & 15) << 3 | 1 << 2 | prefix);
    byte(w, opcode);
    if (rm.memory) {
        byte(w, (reg & 7) << 3 | 4);
        byte(w, 1 << 3 | (base & 7));        /* [base + rcx] */
    } else {
        byte(w, 0xc0 | (reg & 7) << 3 | (rm.reg & 7));
    }
}

static Place in_ymm(int reg) { return (Place) { false, reg }; }

/* r = a op b for the packed instructions that come as pd and ps. */
static void packed(Writer *w, int opcode, int r, int a, Place b)
{
    vex(w, MAP_0F, w->single ? 0 : 1, 0, opcode, r, a, b);
}

static void load(Writer *w, int r, Place from) { packed(w, from.memory ? 0x10 : 0x28, r, 0, from); }
static void store(Writer *w, int r, int pointer) { packed(w, 0x11, r, 0, (Place) { true, pointer }); }

enum { P_SQRT = 0x51, P_AND = 0x54, P_OR = 0x56, P_XOR = 0x57, P_ADD = 0x58, P_MUL = 0x59, P_SUB = 0x5c, P_MIN = 0x5d,
       P_DIV = 0x5e, P_MAX = 0x5f, P_COMPARE = 0xc2 };
enum { C_EQ = 0x00, C_UNORDERED = 0x03, C_NE = 0x04, C_LT = 0x11, C_LE = 0x12, C_GE = 0x1d, C_GT = 0x1e };

static void compare(Writer *w, int predicate, int r, int a, Place b)
{
    packed(w, P_COMPARE, r, a, b);
    byte(w, predicate);
}

/* How vroundpd rounds; 8: without an exception for what is lost. */
typedef enum RoundMode { ROUND_DOWN = 8 | 1, ROUND_UP = 8 | 2, ROUND_TO_ZERO = 8 | 3 } RoundMode;

static void round_to(Writer *w, RoundMode mode, int r, Place a)
{
    vex(w, MAP_0F3A, 1, 0, w->single ? 8 : 9, r, 0, a);
    byte(w, (int) mode);
}

/* r = mask ? b : a */
static void blend(Writer *w, int r, int a, int b, int mask)
{
    vex(w, MAP_0F3A, 1, 0, w->single ? 0x4a : 0x4b, r, a, in_ymm(b));
    byte(w, mask << 4);
}

/* ---- operands of a piece ---- */

static int number_register(Writer *w, NativeNumber number)
{
    NativePiece *p = w->piece;
    for (int k = 0; k < p->nnumbers; k++)
        if (p->numbers[k].kind == number.kind && p->numbers[k].ref.kind == number.ref.kind
            && p->numbers[k].ref.index == number.ref.index)
            return FIRST_NUMBER + k;
    if (p->nnumbers == NATIVE_MAX_NUMBERS) {
        w->full = true;
        return FIRST_NUMBER;
    }
    p->numbers[p->nnumbers] = number;
    return FIRST_NUMBER + p->nnumbers++;
}

static int constant(Writer *w, NativeKind kind) { return number_register(w, (NativeNumber) { kind, { 0, 0 } }); }

static int pointer(Writer *w, Ref ref)
{
    NativePiece *p = w->piece;
    for (int k = 0; k < p->ninputs; k++)
        if (p->inputs[k].kind == ref.kind && p->inputs[k].index == ref.index) return k;
    if (p->ninputs == NATIVE_MAX_POINTERS - 1) {
        w->full = true;
        return 0;
    }
    p->inputs[p->ninputs] = ref;
    return p->ninputs++;
}

static Place place_of(Writer *w, const FusedPlan *plan, Ref ref)
{
    if (ref.kind == REF_SLOT && w->in_register[ref.index]) return in_ymm(ref.index);
    if (ref.kind == REF_NUMBER || (ref.kind == REF_ROW && !plan_tiles_cross(plan)))
        return in_ymm(number_register(w, (NativeNumber) { NATIVE_VALUE, ref }));
    return (Place) { true, pointer(w, ref) };
}

/* The operand in a register: its own, or `free`. */
static int in_register(Writer *w, Place p, int free)
{
    if (!p.memory) return p.reg;
    load(w, free, p);
    return free;
}

/* ---- passes ---- */

static void note_failures(Writer *w, int mask)
{
    int failed = constant(w, NATIVE_ZERO);
    w->piece->checks = true;
    packed(w, P_OR, failed, failed, in_ymm(mask));
}

static void check_numbers(Writer *w, Place p)
{
    int r = in_register(w, p, SCRATCH);
    compare(w, C_UNORDERED, SCRATCH2, r, in_ymm(r));
    note_failures(w, SCRATCH2);
}

static void truth_of(Writer *w, int r, Place p)
{
    int x = in_register(w, p, r);
    packed(w, P_XOR, SCRATCH2, SCRATCH2, in_ymm(SCRATCH2));
    compare(w, C_NE, r, x, in_ymm(SCRATCH2));
}

static void extreme(Writer *w, int opcode, int r, Place a, Place b)
{
    int x = in_register(w, a, SCRATCH), y = in_register(w, b, SCRATCH2),
        best = x == r || y == r ? SCRATCH : r, mask = SCRATCH2;
    /* the number beside NaN: x where y is none. Both scratch registers may be taken by x and y. */
    if (x == SCRATCH && y == SCRATCH2) {
        packed(w, opcode, r, x, in_ymm(y));
        compare(w, C_UNORDERED, SCRATCH2, y, in_ymm(y));
        blend(w, r, r, x, SCRATCH2);
        return;
    }
    if (y == SCRATCH2) {                     /* x is a tile or number, y came from memory */
        packed(w, opcode, SCRATCH, x, in_ymm(y));
        compare(w, C_UNORDERED, mask, y, in_ymm(y));
        blend(w, r, SCRATCH, x, mask);
        return;
    }
    compare(w, C_UNORDERED, mask, y, in_ymm(y));
    if (x == SCRATCH) {                      /* x came from memory, y is a tile or number */
        packed(w, opcode, r, x, in_ymm(y));
        blend(w, r, r, x, mask);
        return;
    }
    packed(w, opcode, best, x, in_ymm(y));
    blend(w, r, best, x, mask);
}

static void arithmetic(Writer *w, int opcode, int r, Place a, Place b)
{
    packed(w, opcode, r, in_register(w, a, SCRATCH), b);
}

static void write_pass(Writer *w, const FusedPlan *plan, const Pass *p)
{
    static const uint8_t opcodes[] = { P_ADD, P_SUB, P_MUL, P_DIV };
    static const uint8_t predicates[] = { C_LT, C_LE, C_EQ, C_NE, C_GE, C_GT };
    FusedOp op = (FusedOp) p->op;
    int r = p->slot, x;
    bool binary = fused_is_binary(op) || op >= FUSED_ADD_SCALED;
    Place a = place_of(w, plan, p->a), b = binary ? place_of(w, plan, p->b) : a;
    if (p->checks_truth) {
        check_numbers(w, a);
        if (binary) check_numbers(w, b);
    }
    if (op <= FUSED_DIV) {
        arithmetic(w, opcodes[op - FUSED_ADD], r, a, b);
    } else if (op <= FUSED_GT) {
        compare(w, predicates[op - FUSED_LT], r, in_register(w, a, SCRATCH), b);
        packed(w, P_AND, r, r, in_ymm(constant(w, NATIVE_ONE)));
    } else if (op <= FUSED_OR) {
        truth_of(w, SCRATCH, a);
        if (b.memory || b.reg != r) {
            truth_of(w, r, b);
        } else {
            packed(w, P_XOR, SCRATCH2, SCRATCH2, in_ymm(SCRATCH2));
            compare(w, C_NE, r, r, in_ymm(SCRATCH2));
        }
        packed(w, op == FUSED_AND ? P_AND : P_OR, r, SCRATCH, in_ymm(r));
        packed(w, P_AND, r, r, in_ymm(constant(w, NATIVE_ONE)));
    } else if (op <= FUSED_MIN) {
        extreme(w, op == FUSED_MAX ? P_MAX : P_MIN, r, a, b);
    } else {
        switch (op) {
        case FUSED_NEG: arithmetic(w, P_XOR, r, a, in_ymm(constant(w, NATIVE_SIGN))); break;
        case FUSED_ABS: arithmetic(w, P_AND, r, a, in_ymm(constant(w, NATIVE_MAGNITUDE))); break;
        case FUSED_SQUARE:
            x = in_register(w, a, SCRATCH);
            packed(w, P_MUL, r, x, in_ymm(x));
            break;
        case FUSED_CUBE:
            x = in_register(w, a, SCRATCH);
            packed(w, P_MUL, SCRATCH2, x, in_ymm(x));
            packed(w, P_MUL, r, SCRATCH2, in_ymm(x));
            break;
        case FUSED_SQRT:
            x = in_register(w, a, SCRATCH);
            packed(w, P_XOR, SCRATCH2, SCRATCH2, in_ymm(SCRATCH2));
            compare(w, C_LT, SCRATCH2, x, in_ymm(SCRATCH2));
            note_failures(w, SCRATCH2);
            packed(w, P_SQRT, r, 0, in_ymm(x));
            break;
        case FUSED_NOT:
            x = in_register(w, a, SCRATCH);
            packed(w, P_XOR, SCRATCH2, SCRATCH2, in_ymm(SCRATCH2));
            compare(w, C_EQ, r, x, in_ymm(SCRATCH2));
            packed(w, P_AND, r, r, in_ymm(constant(w, NATIVE_ONE)));
            break;
        case FUSED_NUMBER: load(w, r, a); break;
        case FUSED_FLOOR: round_to(w, ROUND_DOWN, r, a); break;
        case FUSED_CEIL: round_to(w, ROUND_UP, r, a); break;
        case FUSED_FIX: round_to(w, ROUND_TO_ZERO, r, a); break;
        default: {                           /* a + s b, a - s b, s b - a */
            int s = in_register(w, place_of(w, plan, p->s), SCRATCH);
            packed(w, P_MUL, SCRATCH2, s, b);
            if (op == FUSED_SCALED_SUB) packed(w, P_SUB, r, SCRATCH2, a);
            else
                packed(w, op == FUSED_ADD_SCALED ? P_ADD : P_SUB, r, in_register(w, a, SCRATCH),
                       in_ymm(SCRATCH2));
        }
        }
    }
    w->in_register[r] = 1;
}

static bool can_write(const Pass *p)
{
    return (p->op >= FUSED_ADD && p->op <= FUSED_FIX && p->op != FUSED_POW)
           || (p->op >= FUSED_ADD_SCALED && p->op <= FUSED_SCALED_SUB);
}

/* ---- pieces ---- */

/* mov pointer, [rdi + 8 k] and add pointer, rcx */
static void load_pointer(Writer *w, int k)
{
    int reg = pointer_registers[k];
    bytes(w, 4,
          (uint8_t[]) { (uint8_t) (0x48 | (reg >= 8 ? 4 : 0)), 0x8b, (uint8_t) (0x40 | (reg & 7) << 3 | 7),
                       (uint8_t) (8 * k) });
    bytes(w, 3,
          (uint8_t[]) { (uint8_t) (0x48 | (reg >= 8 ? 1 : 0)), 0x01, (uint8_t) (0xc0 | 1 << 3 | (reg & 7)) });
}

/* vbroadcastsd or -ss ymm, [rsi + offset] */
static void load_number(Writer *w, int k)
{
    int reg = FIRST_NUMBER + k;
    bytes(w, 6,
          (uint8_t[]) { 0xc4, (uint8_t) ((reg < 8 ? 0x80 : 0) | 0x60 | MAP_0F38), 0x7d,
                       (uint8_t) (w->single ? 0x18 : 0x19), (uint8_t) (0x40 | (reg & 7) << 3 | 6),
                       (uint8_t) (k * (w->single ? 4 : 8)) });
}

static void prologue(Writer *w)
{
    NativePiece *p = w->piece;
    int pointers = p->ninputs + p->noutputs;
    bytes(w, 4, (uint8_t[]) { 0xf3, 0x0f, 0x1e, 0xfa });                             /* endbr64 */
    for (int k = 0; k < p->nnumbers; k++) load_number(w, k);
    for (int k = 0; k < pointers; k++)
        if (pointer_registers[k] != 7) load_pointer(w, k);
    /* rdi itself comes last */
    if (pointers == NATIVE_MAX_POINTERS) load_pointer(w, NATIVE_MAX_POINTERS - 1);
    bytes(w, 3, (uint8_t[]) { 0x48, 0xf7, 0xd9 });                                   /* neg rcx */
}

static void epilogue(Writer *w, const uint8_t *loop)
{
    ptrdiff_t back;
    bytes(w, 4, (uint8_t[]) { 0x48, 0x83, 0xc1, 0x20 });                             /* add rcx, 32 */
    back = loop - (w->at + 6);
    bytes(w, 6,
          (uint8_t[]) { 0x0f, 0x85, (uint8_t) back, (uint8_t) (back >> 8), (uint8_t) (back >> 16),
                       (uint8_t) (back >> 24) });
    if (w->piece->checks) {
        /* vmovmsk eax */
        vex(w, MAP_0F, w->single ? 0 : 1, 0, 0x50, 0, 0, in_ymm(constant(w, NATIVE_ZERO)));
    } else {
        bytes(w, 2, (uint8_t[]) { 0x31, 0xc0 });                                     /* xor eax, eax */
    }
    bytes(w, 4, (uint8_t[]) { 0xc5, 0xf8, 0x77, 0xc3 });                             /* vzeroupper; ret */
}

/* Is slot s, made by pass `at`, read behind pass `last` before it is made anew? */
static bool lives_on(const FusedPlan *plan, int s, int last)
{
    for (int k = last + 1; k < plan->npasses; k++) {
        const Pass *p = &plan->passes[k];
        bool binary = fused_is_binary((FusedOp) p->op) || p->op >= FUSED_ADD_SCALED;
        if (p->a.kind == REF_SLOT && p->a.index == s) return true;
        if (binary && p->b.kind == REF_SLOT && p->b.index == s) return true;
        if (p->slot == s) return false;
    }
    return last == plan->npasses - 1 && plan->passes[last].slot == s;
}

static void body(Writer *w, const FusedPlan *plan, int first, int last)
{
    NativePiece *p = w->piece;
    memset(w->in_register, 0, sizeof(w->in_register));
    for (int k = first; k <= last; k++) write_pass(w, plan, &plan->passes[k]);
    p->noutputs = 0;
    for (int s = 0; s < plan->nslots; s++) {
        if (!w->in_register[s] || !lives_on(plan, s, last)) continue;
        if (p->ninputs + p->noutputs == NATIVE_MAX_POINTERS) {
            w->full = true;
            return;
        }
        p->outputs[p->noutputs] = (uint8_t) s;
        store(w, s, p->ninputs + p->noutputs++);
    }
}

/* The body is written twice: the first time tells which pointers and numbers it needs. */
static bool write_piece(Writer *w, const FusedPlan *plan, int first, int last)
{
    NativePiece *p = w->piece;
    uint8_t *start = w->at, *loop;
    memset(p, 0, sizeof(*p));
    body(w, plan, first, last);
    if (w->full) return false;
    w->at = start;
    prologue(w);
    while (((uintptr_t) w->at & 15) != 0) byte(w, 0x90);
    loop = w->at;
    body(w, plan, first, last);
    epilogue(w, loop);
    while (((uintptr_t) w->at & 15) != 0) byte(w, 0x90);
    memcpy(&p->run, &start, sizeof(start));
    return !w->full;
}

/* As many passes as the registers have room for; *last comes to be the last of them. */
static bool write_some(Writer *w, const FusedPlan *plan, int first, int *last)
{
    uint8_t *start = w->at;
    while (!write_piece(w, plan, first, *last)) {
        w->at = start;
        w->full = false;
        if (*last == first) return false;
        *last = first + (*last - first) / 2;
    }
    return true;
}

void native_make(FusedPlan *plan)
{
    FusedNative *native;
    Writer w = { .single = plan->is_single };
    Pass passes[FUSED_MAX_STEPS];
    int npasses = 0, npieces = 0;
    if (plan->native) return;
    native = plan->native = mem_zalloc(sizeof(*native));
    if (kern_cpu() < CPU_AVX2 || plan->nslots > TILE_REGISTERS) return;
    native->code = mmap(NULL, CODE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (native->code == MAP_FAILED) {
        native->code = NULL;
        return;
    }
    w.at = native->code;
    w.end = w.at + CODE_SIZE;
    for (int k = 0, last; k < plan->npasses; k = last + 1) {
        last = k;
        if (!can_write(&plan->passes[k])) {
            passes[npasses++] = plan->passes[k];
            continue;
        }
        while (last + 1 < plan->npasses && can_write(&plan->passes[last + 1])) last++;
        w.piece = &native->pieces[npieces];
        if (npieces < NATIVE_MAX_PIECES && write_some(&w, plan, k, &last)) {
            passes[npasses++] = (Pass) { .op = FUSED_NATIVE,
                                        .slot = plan->passes[last].slot,
                                        .a = { 0, (uint8_t) npieces++ } };
        } else {
            last = k;
            passes[npasses++] = plan->passes[k];
        }
    }
    if (mprotect(native->code, CODE_SIZE, PROT_READ | PROT_EXEC) != 0) return;
    memcpy(plan->fast, passes, (size_t) npasses * sizeof(Pass));
    plan->nfast = npasses;
    plan->direct = npasses == 1 && plan->fast[0].op == FUSED_NATIVE && !plan_tiles_cross(plan);
    for (int k = 0; plan->direct && k < native->pieces[0].ninputs; k++) {
        int leaf = native->pieces[0].inputs[k].index;
        if (leaf < plan->nleaves
            && (plan->seen[leaf].type == FUSED_BOOL || plan->seen[leaf].type == FUSED_RANGE))
            plan->direct = false;
    }
}

void native_free(FusedNative *native)
{
    if (native && native->code) munmap(native->code, CODE_SIZE);
    mem_free(native);
}

#else

void native_make(FusedPlan *plan) { (void) plan; }
void native_free(FusedNative *native) { (void) native; }

#endif
