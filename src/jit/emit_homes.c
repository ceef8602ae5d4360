/* Registers of the machine and their homes; exits. */
#include "jit/emit.h"

#if HAVE_ASSEMBLER

/* ---- exits ---- */

int emit_exit(Emitter *e, Index at)
{
    uint32_t pc = (uint32_t) (e->g->first + (at >= 0 && at < e->g->n ? e->g->resume[at] : at));
    if (e->g->function) return e->leave;
    for (int k = 0; k < e->nexits; k++)
        if (e->exits[k].pc == pc) return e->exits[k].label;
    if (e->nexits == COUNT_OF(e->exits)) {
        e->c->full = true;
        return 0;
    }
    e->exits[e->nexits].pc = pc;
    e->exits[e->nexits].label = code_label(e->c);
    return e->exits[e->nexits++].label;
}

int emit_here(Emitter *e) { return emit_exit(e, e->at); }

int emit_target(Emitter *e, int at)
{
    if (at >= 0 && at < e->g->n && e->g->reached[at]) return at;
    return emit_exit(e, at);
}

void emit_look(Emitter *e, int go, int stop)
{
    asm_constant(e->c, R15, POLL_TURNS);
    asm_add_to(e->c, frame_place(FRAME(turns)), R15);
    asm_load(e->c, RDX, frame_place(FRAME(interrupted)));
    asm_compare_word(e->c, in_mem(RDX, 0), 0);
    asm_jump_if(e->c, C_E, go);
    asm_jump(e->c, stop);
}

/* ---- registers ---- */

JitType emit_type(Emitter *e, int reg)
{
    RegionReg *r = region_reg(e->g, reg);
    return r->uniform && !r->mixed ? (JitType) r->type : region_type(e->g, e->at, reg);
}

static JitType type_here(Emitter *e, const RegionReg *r, int reg)
{
    return r->uniform ? (JitType) r->type : region_type(e->g, e->at, reg);
}

void emit_load_home(Emitter *e, int reg, JitType t, int d)
{
    if (t == J_BOOL) {
        asm_load_byte(e->c, RAX, value_place(e, reg));
        asm_from_integer(e->c, d, in_reg(RAX));
    } else {
        asm_load_number(e->c, d, value_place(e, reg));
    }
}

void emit_store_home(Emitter *e, int reg, JitType t, int x)
{
    if (t == J_BOOL) {
        asm_to_integer(e->c, RAX, in_reg(x));
        asm_store(e->c, RAX, value_place(e, reg));
    } else {
        asm_store_number(e->c, x, value_place(e, reg));
    }
}

/* A register whose tag only the run tells must hold a number. */
static void require_number(Emitter *e, int reg)
{
    asm_compare_word(e->c, tag_place(e, reg), T_NUM);
    asm_jump_if(e->c, C_NE, emit_here(e));
}

/* The variable of a loop that had no turn is none. */
static void require_turn(Emitter *e, const RegionReg *r)
{
    if (r->empty < 0 || region_in_turn(e->g, e->at, r->reg)) return;
    asm_compare_word(e->c, empty_place(e, r->empty), 0);
    asm_jump_if(e->c, C_NE, emit_here(e));
}

int emit_value(Emitter *e, int reg, int scratch)
{
    RegionReg *r = region_reg(e->g, reg);
    require_turn(e, r);
    JitType t = type_here(e, r, reg);
    if (r->number >= 0) return r->number;
    if (t == J_ANY) require_number(e, reg);
    emit_load_home(e, reg, t, scratch);
    return scratch;
}

Place emit_operand(Emitter *e, int reg, int scratch)
{
    RegionReg *r = region_reg(e->g, reg);
    JitType t = type_here(e, r, reg);
    if (r->number >= 0 || t == J_BOOL) return in_reg(emit_value(e, reg, scratch));
    require_turn(e, r);
    if (t == J_ANY) require_number(e, reg);
    return value_place(e, reg);
}

int emit_into(Emitter *e, int reg)
{
    RegionReg *r = region_reg(e->g, reg);
    return r->number >= 0 ? r->number : X_SCRATCH;
}

void emit_define(Emitter *e, int reg, int x, JitType t)
{
    RegionReg *r = region_reg(e->g, reg);
    if (r->empty >= 0 && !region_in_turn(e->g, e->at, reg)) asm_store_word(e->c, empty_place(e, r->empty), 0);
    if (r->number >= 0) {
        asm_load_number(e->c, r->number, in_reg(x));
        return;
    }
    if (!r->uniform && type_is_char(t)) {
        asm_jump(e->c, emit_here(e));                       /* there is no place for it */
        return;
    }
    emit_store_home(e, reg, r->mixed ? J_NUM : t, x);
    if (!r->uniform) asm_store_word(e->c, tag_place(e, reg), t == J_BOOL ? T_BOOL : T_NUM);
}

/* ---- calls ---- */

void emit_spill(Emitter *e, bool back)
{
    Region *g = e->g;
    for (int k = 0; k < g->nregs; k++) {
        RegionReg *r = &g->regs[k];
        if (r->number < 0 || !(g->live[e->at + 2] >> k & 1) || r->reg == region_ins(g, e->at).a) continue;
        if (back) asm_load_number(e->c, r->number, value_place(e, r->reg));
        else asm_store_number(e->c, r->number, value_place(e, r->reg));
    }
}

void emit_load_pointers(Emitter *e)
{
    for (int k = 0; k < e->g->narrays; k++)
        if (e->g->arrays[k].pointer >= 0) asm_load(e->c, e->g->arrays[k].pointer, ARRAY_PLACE(k, data));
}

void emit_save(Emitter *e)
{
    for (int k = 0; k < e->g->nregs; k++) {
        RegionReg *r = &e->g->regs[k];
        if (r->number >= 0 && e->g->live[e->at] >> k & 1) emit_store_home(e, r->reg, (JitType) r->type,
                                                                          r->number);
    }
}

void emit_restore(Emitter *e)
{
    asm_mask(e->c, M_XOR, X_ZERO, X_ZERO, in_reg(X_ZERO));
    emit_load_pointers(e);
    for (int k = 0; k < e->g->nregs; k++) {
        RegionReg *r = &e->g->regs[k];
        if (r->number < 0 || !(e->g->live[e->at] >> k & 1)) continue;
        if (r->type == J_BOOL) {
            asm_load_byte(e->c, RCX, value_place(e, r->reg));
            asm_from_integer(e->c, r->number, in_reg(RCX));
        } else {
            asm_load_number(e->c, r->number, value_place(e, r->reg));
        }
    }
}

#endif
