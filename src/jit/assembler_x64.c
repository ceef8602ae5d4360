/* Instructions of x86-64 with AVX2, in VEX encoding where they are about numbers. */
#include "jit/assembler.h"

#if HAVE_ASSEMBLER

#include <string.h>

/* Parts of an instruction beside its opcode: prefix, map of opcodes, and whether it has 64 bits. */
enum { PP_66 = 1 << 8, PP_F3 = 2 << 8, PP_F2 = 3 << 8, MAP_0F = 1 << 12, MAP_0F3A = 3 << 12, WIDE = 1 << 16 };

/* ---- bytes, labels, constants ---- */

static void byte(Asm *c, unsigned b)
{
    if (c->at >= c->end) c->full = true;
    else *c->at++ = (uint8_t) b;
}

static void word(Asm *c, int32_t k)
{
    for (int shift = 0; shift < 32; shift += 8) byte(c, (uint32_t) k >> shift & 255);
}

void code_begin(Asm *c, uint8_t *start, size_t size, int nlabels)
{
    c->start = c->at = start;
    c->end = start + size;
    c->full = false;
    c->nfixes = c->npool_fixes = c->npool = 0;
    c->nlabels = 0;
    for (int k = 0; k < nlabels; k++) code_label(c);
}

int code_label(Asm *c)
{
    if (c->nlabels == CODE_LABELS) {
        c->full = true;
        return 0;
    }
    c->labels[c->nlabels] = -1;
    return c->nlabels++;
}

void code_set_label(Asm *c, int label) { c->labels[label] = code_offset(c); }

static void note_fix(Asm *c, CodeFix *list, int *count, CodeFix fix)
{
    if (*count == CODE_FIXES) c->full = true;
    else list[(*count)++] = fix;
}

/* Masks are 16 bytes, the same twice: their instructions read as much. */
static int pooled(Asm *c, uint64_t bits, bool twice)
{
    for (int k = 0; k + twice < c->npool; k++)
        if (c->pool[k] == bits && (!twice || (k % 2 == 0 && c->pool[k + 1] == bits))) return k;
    if (c->npool + 3 > CODE_POOL) {
        c->full = true;
        return 0;
    }
    if (twice && c->npool % 2) c->pool[c->npool++] = 0;
    c->pool[c->npool++] = bits;
    if (twice) c->pool[c->npool++] = bits;
    return c->npool - 1 - twice;
}

static Place pool_place(int at) { return (Place) { .kind = IN_POOL, .index = -1, .disp = at }; }

Place code_number(Asm *c, double x)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return pool_place(pooled(c, bits, false));
}

Place code_mask(Asm *c, uint64_t bits) { return pool_place(pooled(c, bits, true)); }

static void set_distance(Asm *c, const CodeFix *fix, int32_t target)
{
    int32_t distance = target - (fix->at + 4 + fix->behind);
    memcpy(c->start + fix->at, &distance, sizeof distance);
}

bool code_end(Asm *c)
{
    while (code_offset(c) % 16) byte(c, 0xcc);
    int32_t pool = code_offset(c);
    for (int k = 0; k < c->npool; k++) {
        word(c, (int32_t) c->pool[k]);
        word(c, (int32_t) (c->pool[k] >> 32));
    }
    if (c->full) return false;
    for (int k = 0; k < c->npool_fixes; k++) set_distance(c, &c->pool_fixes[k],
                                                          pool + 8 * c->pool_fixes[k].target);
    for (int k = 0; k < c->nfixes; k++) {
        if (c->labels[c->fixes[k].target] < 0) return false;
        set_distance(c, &c->fixes[k], c->labels[c->fixes[k].target]);
    }
    return true;
}

/* ---- operands ---- */

/* ModRM and what follows; `behind` bytes of the instruction come after it. */
static void operand(Asm *c, int reg, Place p, int behind)
{
    int r = (reg & 7) << 3;
    if (p.kind == IN_REGISTER) {
        byte(c, 0xc0 | r | (p.reg & 7));
    } else if (p.kind == IN_POOL) {
        byte(c, r | 5);
        note_fix(c, c->pool_fixes, &c->npool_fixes, (CodeFix) { code_offset(c), p.disp, (uint8_t) behind });
        word(c, 0);
    } else {
        bool small = p.disp >= -128 && p.disp < 128, sib = p.index >= 0 || (p.base & 7) == RSP;
        byte(c, (small ? 0x40 : 0x80) | r | (sib ? 4 : p.base & 7));
        if (sib) byte(c, p.scale << 6 | (p.index >= 0 ? p.index & 7 : 4) << 3 | (p.base & 7));
        if (small) byte(c, (uint8_t) p.disp);
        else word(c, p.disp);
    }
}

static bool high_base(Place p) { return p.kind == IN_REGISTER ? p.reg > 7 : p.kind == IN_MEMORY
                                 && p.base > 7; }
static bool high_index(Place p) { return p.kind == IN_MEMORY && p.index > 7; }

static void vex(Asm *c, int form, int reg, int second, Place p, int behind)
{
    byte(c, 0xc4);
    byte(c, (reg < 8 ? 0x80 : 0) | (high_index(p) ? 0 : 0x40) | (high_base(p) ? 0 : 0x20) | (form >> 12 & 3));
    byte(c, (form & WIDE ? 0x80 : 0) | (~second & 15) << 3 | (form >> 8 & 3));
    byte(c, form & 255);
    operand(c, reg, p, behind);
}

static void rex(Asm *c, bool wide, int reg, Place p)
{
    int b = (wide ? 8 : 0) | (reg > 7 ? 4 : 0) | (high_index(p) ? 2 : 0) | (high_base(p) ? 1 : 0);
    if (b) byte(c, 0x40 | b);
}

static void int64_op(Asm *c, int opcode, int reg, Place p, int behind)
{
    rex(c, true, reg, p);
    byte(c, (unsigned) opcode);
    operand(c, reg, p, behind);
}

/* ---- numbers ---- */

void asm_number(Asm *c, NumberOp op, int d, int a, Place b) { vex(c, MAP_0F | PP_F2 | (int) op, d, a, b, 0); }
void asm_mask(Asm *c, MaskOp op, int d, int a, Place b) { vex(c, MAP_0F | PP_66 | (int) op, d, a, b, 0); }

void asm_predicate(Asm *c, Predicate p, int d, int a, Place b)
{
    vex(c, MAP_0F | PP_F2 | 0xc2, d, a, b, 1);
    byte(c, p);
}

void asm_select(Asm *c, int d, int no, int yes, int mask)
{
    vex(c, MAP_0F3A | PP_66 | 0x4b, d, no, in_reg(yes), 1);
    byte(c, (unsigned) mask << 4);
}

void asm_round(Asm *c, Rounding how, int d, Place a)
{
    vex(c, MAP_0F3A | PP_66 | 0x0b, d, X_ZERO, a, 1);
    byte(c, how);
}

void asm_compare_numbers(Asm *c, int a, Place b) { vex(c, MAP_0F | PP_66 | 0x2e, a, 0, b, 0); }

void asm_load_number(Asm *c, int d, Place from)
{
    if (from.kind == IN_REGISTER) {
        if (from.reg != d) vex(c, MAP_0F | PP_66 | 0x28, d, 0, from, 0);
    } else {
        vex(c, MAP_0F | PP_F2 | 0x10, d, 0, from, 0);
    }
}

void asm_store_number(Asm *c, int s, Place to) { vex(c, MAP_0F | PP_F2 | 0x11, s, 0, to, 0); }
void asm_to_integer(Asm *c, int g, Place a) { vex(c, MAP_0F | PP_F2 | WIDE | 0x2c, g, 0, a, 0); }
void asm_from_integer(Asm *c, int d, Place a) { vex(c, MAP_0F | PP_F2 | WIDE | 0x2a, d, X_ZERO, a, 0); }

/* ---- integers ---- */

void asm_int(Asm *c, IntOp op, int g, Place b) { int64_op(c, op, g, b, 0); }

void asm_int_constant(Asm *c, IntOp op, Place a, int32_t k)
{
    bool small = k >= -128 && k < 128;
    int64_op(c, small ? 0x83 : 0x81, op >> 3, a, small ? 1 : 4);
    if (small) byte(c, (uint8_t) k);
    else word(c, k);
}

void asm_add_to(Asm *c, Place to, int g) { int64_op(c, 0x01, g, to, 0); }

void asm_multiply(Asm *c, int g, Place b)
{
    rex(c, true, g, b);
    byte(c, 0x0f);
    byte(c, 0xaf);
    operand(c, g, b, 0);
}

void asm_address(Asm *c, int g, Place of) { int64_op(c, 0x8d, g, of, 0); }
void asm_load(Asm *c, int g, Place from)
{
    if (from.kind != IN_REGISTER || from.reg != g) int64_op(c, 0x8b, g, from, 0);
}
void asm_store(Asm *c, int g, Place to) { int64_op(c, 0x89, g, to, 0); }

void asm_load_byte(Asm *c, int g, Place from)
{
    rex(c, false, g, from);
    byte(c, 0x0f);
    byte(c, 0xb6);
    operand(c, g, from, 0);
}

void asm_store_byte(Asm *c, int g, Place to)
{
    rex(c, false, g, to);
    byte(c, 0x88);
    operand(c, g, to, 0);
}

void asm_compare_byte(Asm *c, Place a, int k)
{
    rex(c, false, 0, a);
    byte(c, 0x80);
    operand(c, 7, a, 1);
    byte(c, (uint8_t) k);
}

void asm_compare_word(Asm *c, Place a, int32_t k)
{
    rex(c, false, 0, a);
    byte(c, 0x81);
    operand(c, 7, a, 4);
    word(c, k);
}

void asm_store_word(Asm *c, Place to, int32_t k)
{
    rex(c, false, 0, to);
    byte(c, 0xc7);
    operand(c, 0, to, 4);
    word(c, k);
}

void asm_constant(Asm *c, int g, int64_t k)
{
    if (k >= 0 && k <= INT32_MAX) {
        rex(c, false, 0, in_reg(g));
        byte(c, 0xb8 | (g & 7));
        word(c, (int32_t) k);
        return;
    }
    rex(c, true, 0, in_reg(g));
    byte(c, 0xb8 | (g & 7));
    word(c, (int32_t) k);
    word(c, (int32_t) ((uint64_t) k >> 32));
}

void asm_call(Asm *c, uintptr_t function)
{
    asm_constant(c, RAX, (int64_t) function);
    byte(c, 0xff);
    byte(c, 0xd0);
}

void asm_test_result(Asm *c)
{
    byte(c, 0x84);
    byte(c, 0xc0);
}

/* ---- jumps ---- */

static void distance_to(Asm *c, int label)
{
    note_fix(c, c->fixes, &c->nfixes, (CodeFix) { code_offset(c), label, 0 });
    word(c, 0);
}

void asm_jump(Asm *c, int label)
{
    byte(c, 0xe9);
    distance_to(c, label);
}

void asm_jump_if(Asm *c, Cond cond, int label)
{
    byte(c, 0x0f);
    byte(c, 0x80 | cond);
    distance_to(c, label);
}

void asm_call_label(Asm *c, int label)
{
    byte(c, 0xe8);
    distance_to(c, label);
}

void asm_return(Asm *c) { byte(c, 0xc3); }

void asm_enter(Asm *c)
{
    static const uint8_t bytes[] = {
        0xf3, 0x0f, 0x1e, 0xfa,                                     /* endbr64 */
        0x53, 0x55, 0x41, 0x54, 0x41, 0x55, 0x41, 0x56, 0x41, 0x57, /* push rbx rbp r12 r13 r14 r15 */
        0x48, 0x83, 0xec, 0x08,                                     /* sub rsp, 8 */
        0x48, 0x89, 0xfb, 0x48, 0x89, 0xf5                          /* mov rbx, rdi; mov rbp, rsi */
    };
    for (size_t k = 0; k < sizeof bytes; k++) byte(c, bytes[k]);
    asm_mask(c, M_XOR, X_ZERO, X_ZERO, in_reg(X_ZERO));
}

void asm_leave(Asm *c)
{
    static const uint8_t bytes[] = { 0x48, 0x83, 0xc4, 0x08, 0x41, 0x5f, 0x41, 0x5e, 0x41, 0x5d, 0x41, 0x5c,
                                     0x5d, 0x5b, 0xc3 };
    for (size_t k = 0; k < sizeof bytes; k++) byte(c, bytes[k]);
}

#endif
