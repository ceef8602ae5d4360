/* Functions: how they begin, end and are called.
 *
 *     rbx   functions that may still be called      rbp   JitFrame of whoever called from outside
 *     rsp   homes of registers | loops | counters that the caller wants back | arguments from the fourth on
 *     xmm0 .. xmm2   arguments; xmm0   the result; the caller has put away what it still needs
 *
 * What a function cannot do ends all calls up to the one from outside: nothing has been changed that anybody could
 * see. The stack is taken back to where that call began, and the frame says that it has failed. */
#include "jit/emit.h"
#include "jit/loops.h"

#if HAVE_ASSEMBLER

enum { IN_XMM = 3, ARGUMENT_BYTES = 8 * INPUTS + 16 };

/* An argument from the fourth on, from the caller's stack. */
static Place argument_place(int k) { return in_mem(RSP, -16 - 8 * k); }

/* A value in memory becomes input k. */
static void push_value(Emitter *e, Place from, int k, int type)
{
    int x = k < IN_XMM ? k : X_SCRATCH;
    if (type == J_BOOL) {
        asm_load_byte(e->c, RAX, from);
        asm_from_integer(e->c, x, in_reg(RAX));
    } else {
        asm_load_number(e->c, x, from);
    }
    if (k >= IN_XMM) asm_store_number(e->c, x, argument_place(k));
}

/* Counters are put away around calls: a function those of its caller, a loop its own. */
static void move_counters(Emitter *e, bool back)
{
    for (int k = 0; k < e->g->nfors; k++) {
        int counter = e->g->fors[k].counter;
        Place place = e->g->function ? in_mem(RSP, e->counters + 8 * k) : FOR_PLACE(k, counter);
        if (counter >= 0 && back) asm_load(e->c, counter, place);
        else if (counter >= 0) asm_store(e->c, counter, place);
    }
}

/* The way in for the interpreter: values become arguments. */
static void write_stub(Emitter *e)
{
    const JitLoop *f = e->g->function;
    asm_enter(e->c);
    for (int k = f->ninputs - 1; k >= 0; k--) push_value(e, in_mem(RBX, 16 * k + 8), k, f->types[k]);
    asm_load(e->c, RBX, frame_place(FRAME(depth)));
    asm_constant(e->c, R15, POLL_TURNS);
    asm_store(e->c, RSP, frame_place(FRAME(stack)));
    asm_call_label(e->c, e->call);
    asm_store_number(e->c, X_SCRATCH, frame_place(FRAME(result)));
    asm_leave(e->c);
}

/* Of a register as the function begins. */
static void write_home(Emitter *e, RegionReg *r, int x)
{
    JitType t = (JitType) r->entry;
    if (r->number >= 0 && x >= 0 && r->live_in) {
        asm_load_number(e->c, r->number, in_reg(x));
        return;
    }
    if (x >= 0 && r->live_in) emit_store_home(e, r->reg, t, x);
    if (r->uniform) t = (JitType) r->type;
    if (r->in_memory || !r->uniform)
        asm_store_word(e->c, tag_place(e, r->reg), t == J_NUM ? T_NUM : t == J_BOOL ? T_BOOL : T_NONE);
}

void emit_function_begin(Emitter *e)
{
    Region *g = e->g;
    const JitLoop *f = g->function;
    e->call = code_label(e->c);
    e->begin = code_label(e->c);
    e->look = code_label(e->c);
    e->fors = 16 * (g->p->nregs + 8);
    if (g->nfors == 0) e->counters = e->fors;
    else e->counters = e->fors + REGION_LOOPS * (int32_t) sizeof(JitFor) + 8 * REGION_LOOPS;
    e->frame = e->counters + (g->nfors ? 8 * REGION_LOOPS : 0) + (f->ninputs > IN_XMM ? ARGUMENT_BYTES : 0) + 8;
    write_stub(e);
    e->entry = code_offset(e->c);
    code_set_label(e->c, e->call);
    asm_int_constant(e->c, I_SUB, in_reg(RSP), e->frame);
    asm_int_constant(e->c, I_SUB, in_reg(RBX), 1);
    asm_jump_if(e->c, C_S, e->leave);
    if (g->recursive) {
        asm_int_constant(e->c, I_SUB, in_reg(R15), 1);
        asm_jump_if(e->c, C_E, e->look);
    }
    code_set_label(e->c, e->begin);
    move_counters(e, false);
    for (int k = 0; k < g->nempties; k++) asm_store_word(e->c, empty_place(e, k), 0);
    for (int k = 0; k < g->nregs; k++) {
        RegionReg *r = &g->regs[k];
        int input = function_input(f, r->reg), x = input;
        if (input >= IN_XMM) {
            x = r->number >= 0 ? r->number : X_ZERO;
            asm_load_number(e->c, x, in_mem(RSP, e->frame - 8 - 8 * input));
        }
        write_home(e, r, x);
        if (x == X_ZERO) asm_mask(e->c, M_XOR, X_ZERO, X_ZERO, in_reg(X_ZERO));
    }
}

void emit_return(Emitter *e, int reg)
{
    if (e->g->result == J_NUM && emit_type(e, reg) == J_BOOL) {
        asm_jump(e->c, e->leave);
        return;
    }
    asm_load_number(e->c, X_SCRATCH, in_reg(emit_value(e, reg, X_SCRATCH)));
    move_counters(e, true);
    asm_int_constant(e->c, I_ADD, in_reg(RSP), e->frame);
    asm_int_constant(e->c, I_ADD, in_reg(RBX), 1);
    asm_return(e->c);
}

void emit_function_end(Emitter *e)
{
    code_set_label(e->c, e->leave);
    asm_store_word(e->c, frame_place(FRAME(failed)), 1);
    asm_load(e->c, RSP, frame_place(FRAME(stack)));
    asm_int_constant(e->c, I_SUB, in_reg(RSP), 8);
    asm_return(e->c);
    code_set_label(e->c, e->look);
    emit_look(e, e->begin, e->leave);
}

/* What a handle has captured: the last inputs. */
static void push_captures(Emitter *e, const JitLoop *callee)
{
    int n = 0;
    while (n < e->g->nhandles && e->g->handles[n].at != e->at) n++;
    if (n == e->g->nhandles || callee->ninputs == callee->nargs) return;
    asm_load(e->c, RDX, frame_place(FRAME(handles) + 8 * n));
    for (int k = callee->ninputs - 1; k >= callee->nargs; k--)
        push_value(e, in_mem(RDX, 16 * (k - callee->nargs) + 8), k, callee->types[k]);
}

void emit_function_call(Emitter *e, JitLoop *callee)
{
    Region *g = e->g;
    Effect effect = region_effect(g, e->at);
    JitType result = callee == g->function ? g->result : (JitType) callee->result;
    if (g->function) {
        emit_spill(e, false);
    } else {
        emit_save(e);
        move_counters(e, false);
        asm_store(e->c, RSP, frame_place(FRAME(stack)));
    }
    push_captures(e, callee);
    for (int k = callee->nargs - 1; k >= 0; k--) {
        int x = k < IN_XMM ? k : X_SCRATCH;
        asm_load_number(e->c, x, in_reg(emit_value(e, effect.uses[effect.nuses - callee->nargs + k], x)));
        if (k >= IN_XMM) asm_store_number(e->c, x, argument_place(k));
    }
    if (!g->function) asm_load(e->c, RBX, frame_place(FRAME(depth)));
    if (callee == g->function) asm_call_label(e->c, e->call);
    else asm_call(e->c, (uintptr_t) (callee->code + callee->entry));
    if (g->function) {
        emit_spill(e, true);
    } else {
        int fine = code_label(e->c);
        asm_load(e->c, RBX, frame_place(FRAME(base)));
        emit_restore(e);
        asm_compare_word(e->c, frame_place(FRAME(failed)), 0);
        asm_jump_if(e->c, C_E, fine);
        move_counters(e, true);
        asm_jump(e->c, emit_here(e));
        code_set_label(e->c, fine);
    }
    emit_define(e, effect.def, X_SCRATCH, result);
}

#endif
