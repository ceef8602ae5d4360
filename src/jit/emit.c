/* The frame of a loop's code: entry, exits, registers and their homes.
 *
 *     rbx   registers of the machine      rbp   JitFrame      (functions: emit_function.c)
 *     rax rcx rdx, xmm0 .. xmm2           scratch
 *     xmm3 .. xmm14                       uniform registers      xmm15   0
 *     r12 .. r14                          counters of integer loops       r15     see emit_look
 *     rsi rdi r8 .. r11                   data of arrays
 *
 * An exit loads the number of an instruction and goes where registers are written back: all uniform
 * ones, whether they matter there or not, since their places in memory are theirs. */
#include "jit/emit.h"

#include <string.h>

#if HAVE_ASSEMBLER

static const uint8_t counter_registers[] = { R12, R13, R14 };
static const uint8_t data_registers[] = { R8, R9, R10, R11, RSI, RDI };

/* ---- entry and end ---- */

static void give_registers(Region *g)
{
    int next = 0;
    for (int k = g->nfors - 1; k >= 0; k--) {
        /* the innermost ones first: they end first, and fors stand in the order of their ends */
        RegionFor *f = &g->fors[g->nfors - 1 - k];
        if (f->integer && next < COUNT_OF(counter_registers)) f->counter = (int8_t) counter_registers[next++];
    }
    for (int n = 0; n < COUNT_OF(data_registers); n++) {
        RegionArray *best = NULL;
        for (int k = 0; k < g->narrays; k++)
            if (g->arrays[k].pointer < 0 && g->arrays[k].weight > 0 && (!best

                || g->arrays[k].weight > best->weight)) best = &g->arrays[k];
        if (best) best->pointer = (int8_t) data_registers[n];
    }
}

static void write_entry(Emitter *e)
{
    Region *g = e->g;
    asm_enter(e->c);
    asm_constant(e->c, R15, POLL_TURNS);
    emit_load_pointers(e);
    /* what is shared may matter on entry for one of its holders */
    for (int k = 0; k < g->nregs; k++) {
        RegionReg *r = &g->regs[k];
        if (r->number >= 0 && !r->live_in) asm_load_number(e->c, r->number, in_reg(X_ZERO));
    }
    for (int k = 0; k < g->nregs; k++) {
        RegionReg *r = &g->regs[k];
        if (r->number >= 0 && r->live_in) emit_load_home(e, r->reg, (JitType) r->type, r->number);
    }
    for (int k = 0; k < g->nfors; k++) {
        int counter = g->fors[k].counter;
        if (g->fors[k].integer && counter >= 0) asm_load(e->c, counter, FOR_PLACE(k, counter));
    }
    asm_jump(e->c, 0);
}

static void store_number(Emitter *e, int reg, Place x)
{
    asm_load_number(e->c, X_SCRATCH, x);
    asm_store_number(e->c, X_SCRATCH, value_place(e, reg));
    asm_store_word(e->c, tag_place(e, reg), T_NUM);
}

/* What the interpreter knows of an integer loop: its turn, (counter - base) / step, and what count_integers leaves
 * out. */
static void write_turn(Emitter *e, int k)
{
    RegionFor *f = &e->g->fors[k];
    if (f->step == 1 && !f->outermost) {
        asm_load(e->c, RAX, FOR_PLACE(k, last));
        asm_int_constant(e->c, I_ADD, in_reg(RAX), 1);
        asm_from_integer(e->c, X_SCRATCH, in_reg(RAX));
        asm_number(e->c, N_SUB, X_SCRATCH, X_SCRATCH, value_place(e, f->r + 3));
        store_number(e, f->r + 2, in_reg(X_SCRATCH));
        store_number(e, f->r + 4, code_number(e->c, 1));
        asm_store_word(e->c, tag_place(e, f->r), T_NONE);
    }
    asm_from_integer(e->c, X_SCRATCH, f->counter >= 0 ? in_reg(f->counter) : FOR_PLACE(k, counter));
    asm_number(e->c, N_SUB, X_SCRATCH, X_SCRATCH, value_place(e, f->r + 3));
    if (f->step != 1) asm_number(e->c, N_DIV, X_SCRATCH, X_SCRATCH, f->step ? code_number(e->c, f->step)
                                 : value_place(e, f->r + 4));
    store_number(e, f->r + 1, in_reg(X_SCRATCH));
}

/* The innermost integer loop around instruction `at` (its FORVAR included) but loop `inner`, -1: none. The loops stand in the
 * order of their ends. */
static int loop_around(const Region *g, Index at, int inner)
{
    for (int k = inner + 1; k < g->nfors; k++)
        if (g->fors[k].integer && at >= g->fors[k].first - 1 && at <= g->fors[k].last) return k;
    return -1;
}

/* Exits go by the loops they are in, from within: each has its turn written back. */
static void write_end(Emitter *e)
{
    Region *g = e->g;
    int loops[REGION_LOOPS];
    for (int k = 0; k < g->nfors; k++) loops[k] = code_label(e->c);
    for (int k = 0; k < e->nexits; k++) {
        int loop = loop_around(g, (Index) e->exits[k].pc - g->first, -1);
        code_set_label(e->c, e->exits[k].label);
        asm_constant(e->c, RCX, e->exits[k].pc);
        asm_jump(e->c, loop < 0 ? e->leave : loops[loop]);
    }
    for (int k = 0; k < g->nfors; k++) {
        int around = loop_around(g, g->fors[k].first, k);
        code_set_label(e->c, loops[k]);
        if (g->fors[k].integer) write_turn(e, k);
        asm_jump(e->c, around < 0 ? e->leave : loops[around]);
    }
    code_set_label(e->c, e->leave);
    for (int k = 0; k < g->nregs; k++) {
        RegionReg *r = &g->regs[k];
        if (r->number >= 0 && r->written) emit_store_home(e, r->reg, (JitType) r->type, r->number);
    }
    asm_constant(e->c, RAX, POLL_TURNS);
    asm_int(e->c, I_SUB, RAX, in_reg(R15));
    asm_add_to(e->c, frame_place(FRAME(turns)), RAX);
    asm_load(e->c, RAX, in_reg(RCX));
    asm_leave(e->c);
}

bool emit_region(Emitter *e)
{
    Region *g = e->g;
    e->leave = code_label(e->c);
    e->skip = -1;
    e->base = g->function ? RSP : RBX;
    give_registers(g);
    if (g->function) emit_function_begin(e);
    else write_entry(e);
    for (int at = 0; at < g->n && !e->c->full; at++) {
        if (e->offsets) e->offsets[at] = (uint16_t) code_offset(e->c);
        if (g->second[at] || !g->reached[at] || at == e->skip) continue;
        e->at = at;
        if (g->target[at] || at == 0) memset(e->facts, 0, sizeof e->facts);
        code_set_label(e->c, at);
        if (g->leaves[at]) {
            asm_jump(e->c, emit_here(e));
            continue;
        }
        bool within = at > 0 && (region_loads_extent(g, at - 1) || (at > 1 && region_loads_extent(g, at - 2)));
        if (e->with_fuel && !within) {
            asm_int_constant(e->c, I_SUB, frame_place(FRAME(fuel)), 1);
            asm_jump_if(e->c, C_S, emit_here(e));
        }
        emit_instruction(e);
        Effect effect = region_effect(g, at);
        if (effect.falls && !(at + effect.words < g->n && g->reached[at + effect.words])
            && e->skip != at + effect.words)
            asm_jump(e->c, emit_exit(e, at + effect.words));
    }
    if (e->offsets) e->offsets[g->n] = (uint16_t) code_offset(e->c);
    if (g->function) emit_function_end(e);
    else write_end(e);
    return code_end(e->c);
}

#else

bool emit_region(Emitter *e) { return (void) e, false; }

#endif
