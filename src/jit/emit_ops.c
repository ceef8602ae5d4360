/* The code of each instruction. What cannot be done here leaves to the interpreter before anything was
 * changed: it does the instruction again, whole. */
#include <math.h>
#include <string.h>

#include "jit/emit.h"
#include "jit/calls.h"
#include "jit/loops.h"
#include "kernel/vecmath.h"

#if HAVE_ASSEMBLER

static Place pool(Emitter *e, double x) { return code_number(e->c, x); }
static Place magnitude(Emitter *e) { return code_mask(e->c, INT64_MAX); }
/* 1 as a mask: what makes 1 of a predicate's bits. */
static Place one(Emitter *e) { return code_mask(e->c, 0x3ff0000000000000); }
static Place sign(Emitter *e) { return code_mask(e->c, (uint64_t) 1 << 63); }
static double constant(const Emitter *e, uint32_t k) { return e->g->p->k[k].u.num; }

/* ---- integers that the code knows of: k, or the counter of a loop plus k ---- */

typedef struct Fact { bool known; int8_t loop; int32_t k; } Fact;

static Fact fact_of(Emitter *e, int reg)
{
    Region *g = e->g;
    int local = g->local[reg];
    if (e->facts[local].known) return (Fact) { true, e->facts[local].loop, e->facts[local].k };
    for (int n = 0; n < g->nfors; n++) {
        RegionFor *f = &g->fors[n];
        if (f->integer && f->pure && f->var == reg && e->at >= f->first
            && e->at <= f->last) return (Fact) { true, (int8_t) n, 0 };
    }
    return (Fact) { false, -1, 0 };
}

static void learn(Emitter *e, int reg, Fact fact)
{
    int local = e->g->local[reg];
    if (fact.known && (fact.k > 1 << 29 || fact.k < -(1 << 29))) fact.known = false;
    e->facts[local].known = fact.known;
    e->facts[local].loop = fact.loop;
    e->facts[local].k = fact.k;
}

static Fact constant_fact(double x)
{
    bool small = x == trunc(x) && fabs(x) < 1 << 29;
    return (Fact) { small, -1, small ? (int32_t) x : 0 };
}

static Fact sum_fact(Fact a, Fact b, int sign_of_b)
{
    if (!a.known || !b.known || (b.loop >= 0 && (sign_of_b < 0 || a.loop >= 0))) return (Fact) { false, -1,
                                                                                                 0 };
    return (Fact) { true, a.loop >= 0 ? a.loop : b.loop, a.k + sign_of_b * b.k };
}

/* ---- arithmetic ---- */

static void set(Emitter *e, int reg, int x, JitType t)
{
    emit_define(e, reg, x, t);
    learn(e, reg, (Fact) { false, -1, 0 });
}

static void power(Emitter *e, int d, int b, Place exponent)
{
    emit_save(e);
    asm_load_number(e->c, X_SCRATCH, in_reg(b));
    asm_load_number(e->c, X_SCRATCH2, exponent);
    int fine = code_label(e->c);
    /* real, if x >= 0 or y is an integer as is_int_exponent says */
    asm_compare_numbers(e->c, X_SCRATCH, in_reg(X_ZERO));
    asm_jump_if(e->c, C_AE, fine);
    asm_round(e->c, R_FLOOR, X_SCRATCH3, in_reg(X_SCRATCH2));
    asm_compare_numbers(e->c, X_SCRATCH3, in_reg(X_SCRATCH2));
    asm_jump_if(e->c, C_NE, emit_here(e));
    asm_jump_if(e->c, C_P, emit_here(e));
    asm_mask(e->c, M_AND, X_SCRATCH3, X_SCRATCH3, magnitude(e));
    asm_compare_numbers(e->c, X_SCRATCH3, pool(e, INT32_MAX));
    asm_jump_if(e->c, C_A, emit_here(e));
    code_set_label(e->c, fine);
    asm_call(e->c, (uintptr_t) kern_pow);
    asm_load_number(e->c, X_SCRATCH, in_reg(X_SCRATCH));
    emit_restore(e);
    set(e, d, X_SCRATCH, J_NUM);
}

static void truth_of(Emitter *e, int d, int x) { asm_predicate(e->c, P_NE, d, x, in_reg(X_ZERO)); }

static void leave_if_nan(Emitter *e, int x)
{
    asm_compare_numbers(e->c, x, in_reg(x));
    asm_jump_if(e->c, C_P, emit_here(e));
}

static void logical(Emitter *e, int d, int a, int b, MaskOp op)
{
    int x = emit_value(e, a, X_SCRATCH), y = emit_value(e, b, X_SCRATCH2);
    leave_if_nan(e, x);
    leave_if_nan(e, y);
    truth_of(e, X_SCRATCH, x);
    truth_of(e, X_SCRATCH2, y);
    asm_mask(e->c, op, X_SCRATCH, X_SCRATCH, in_reg(X_SCRATCH2));
    asm_mask(e->c, M_AND, X_SCRATCH, X_SCRATCH, one(e));
    set(e, d, X_SCRATCH, J_BOOL);
}

/* Is x / k the same as x * (1 / k) for each x, to the bit? For powers of 2, as long as 1 / k is one. */
static bool has_exact_inverse(double k)
{
    int exponent;
    return fabs(frexp(k, &exponent)) == 0.5 && exponent > -1000 && exponent < 1000;
}

static void binary(Emitter *e, Ins i, BinOp op, bool with_constant)
{
    static const Predicate predicates[] = { P_LT, P_LE, P_EQ, P_NE, P_GE, P_GT };
    double k = with_constant ? constant(e, i.c) : 0;
    int d = emit_into(e, i.a);
    if (op == BIN_AND || op == BIN_OR) {
        logical(e, i.a, i.b, i.c, op == BIN_AND ? M_AND : M_OR);
        return;
    }
    Fact fact = { false, -1, 0 };
    if (op == BIN_ADD || op == BIN_SUB)
        fact = sum_fact(fact_of(e, i.b), with_constant ? constant_fact(k) : fact_of(e, i.c), op == BIN_ADD
                        ? 1 : -1);
    int x = emit_value(e, i.b, X_SCRATCH);
    if ((op == BIN_POW || op == BIN_EL_POW) && !(with_constant && k == 2)) {
        Place y = with_constant ? pool(e, k) : in_reg(emit_value(e, i.c, X_SCRATCH2));
        power(e, i.a, x, y);
        return;
    }
    Place y = with_constant ? pool(e, k) : emit_operand(e, i.c, X_SCRATCH2);
    switch (op) {
    case BIN_ADD: asm_number(e->c, N_ADD, d, x, y); break;
    case BIN_SUB: asm_number(e->c, N_SUB, d, x, y); break;
    case BIN_MUL: case BIN_EL_MUL: asm_number(e->c, N_MUL, d, x, y); break;
    case BIN_DIV: case BIN_EL_DIV:
        if (with_constant && has_exact_inverse(k)) asm_number(e->c, N_MUL, d, x, pool(e, 1 / k));
        else asm_number(e->c, N_DIV, d, x, y);
        break;
    case BIN_LDIV: case BIN_EL_LDIV:
        asm_load_number(e->c, X_SCRATCH2, y);
        asm_number(e->c, N_DIV, d, X_SCRATCH2, in_reg(x));
        break;
    case BIN_POW: case BIN_EL_POW: asm_number(e->c, N_MUL, d, x, in_reg(x)); break;
    default:
        asm_predicate(e->c, predicates[op - BIN_LT], d, x, y);
        asm_mask(e->c, M_AND, d, d, one(e));
        set(e, i.a, d, J_BOOL);
        return;
    }
    emit_define(e, i.a, d, J_NUM);
    learn(e, i.a, fact);
}

static void negation(Emitter *e, Ins i)
{
    int x = emit_value(e, i.b, X_SCRATCH), d = emit_into(e, i.a);
    leave_if_nan(e, x);
    asm_predicate(e->c, P_EQ, d, x, in_reg(X_ZERO));
    asm_mask(e->c, M_AND, d, d, one(e));
    set(e, i.a, d, J_BOOL);
}

static void truth(Emitter *e, Ins i)
{
    int x = emit_value(e, i.b, X_SCRATCH), d = emit_into(e, i.a);
    leave_if_nan(e, x);
    truth_of(e, d, x);
    asm_mask(e->c, M_AND, d, d, one(e));
    set(e, i.a, d, J_BOOL);
}

static void copy(Emitter *e, int to, int from)
{
    JitType t = emit_type(e, from);
    Fact fact = fact_of(e, from);
    if (t == J_ARRAY) return;                /* for numel and its kin, which follow */
    emit_define(e, to, emit_value(e, from, X_SCRATCH), t == J_BOOL || type_is_char(t) ? t : J_NUM);
    learn(e, to, fact);
}

static void load_constant(Emitter *e, Ins i)
{
    Value v = e->g->p->k[ins_k(i)];
    JitType t = v.tag == T_BOOL ? J_BOOL : J_NUM;
    double x = v.tag == T_BOOL ? v.u.boolean : v.tag == T_NUM ? v.u.num : 0;
    if (region_is_char(v, &t)) x = array_chars(v.u.array)[0];
    int d = emit_into(e, i.a);
    asm_load_number(e->c, d, x == 0 && !signbit(x) ? in_reg(X_ZERO) : pool(e, x));
    emit_define(e, i.a, d, t);
    learn(e, i.a, v.tag == T_NUM ? constant_fact(x) : (Fact) { false, -1, 0 });
}

/* ---- jumps ---- */

static void jump_to(Emitter *e, int at)
{
    if (at > e->at) {
        asm_jump(e->c, emit_target(e, at));
        return;
    }
    asm_int_constant(e->c, I_SUB, in_reg(R15), 1);
    asm_jump_if(e->c, C_NE, emit_target(e, at));
    emit_look(e, emit_target(e, at), emit_exit(e, at));
}

static void jump_where(Emitter *e, Cond cond, int at)
{
    int past;
    if (at > e->at) {
        asm_jump_if(e->c, cond, emit_target(e, at));
        return;
    }
    past = code_label(e->c);
    asm_jump_if(e->c, (Cond) (cond ^ 1), past);
    jump_to(e, at);
    code_set_label(e->c, past);
}

static void jump_on_truth(Emitter *e, Ins i)
{
    int x = emit_value(e, i.a, X_SCRATCH), to = region_effect(e->g, e->at).jump;
    RegionReg *r = region_reg(e->g, i.a);
    asm_compare_numbers(e->c, x, in_reg(X_ZERO));
    if (!(r->uniform && r->type == J_BOOL && !r->mixed)) asm_jump_if(e->c, C_P, emit_here(e));
    jump_where(e, i.op == OP_JMPT ? C_NE : C_E, to);
}

static void compare_and_jump(Emitter *e, Ins i, Ins x)
{
    int to = region_effect(e->g, e->at).jump;
    int a = emit_value(e, i.a, X_SCRATCH);
    if (i.c == BIN_LT || i.c == BIN_LE) {                   /* a < b where b > a */
        int b = X_SCRATCH2;
        if (x.b) asm_load_number(e->c, b, pool(e, constant(e, i.b)));
        else b = emit_value(e, i.b, X_SCRATCH2);
        asm_compare_numbers(e->c, b, in_reg(a));
        jump_where(e, i.c == BIN_LT ? C_BE : C_B, to);
        return;
    }
    asm_compare_numbers(e->c, a, x.b ? pool(e, constant(e, i.b)) : emit_operand(e, i.b, X_SCRATCH2));
    if (i.c == BIN_EQ) {
        jump_where(e, C_P, to);
        jump_where(e, C_NE, to);
    } else if (i.c == BIN_NE) {
        int differ = code_label(e->c);
        asm_jump_if(e->c, C_P, differ);
        jump_where(e, C_E, to);
        code_set_label(e->c, differ);
    } else {
        jump_where(e, i.c == BIN_GT ? C_BE : C_B, to);
    }
}

/* ---- elements ---- */

/* The subscript in reg, less 1, to g; within count, or the code leaves to `outside`. */
static void subscript_to(Emitter *e, int g, int reg, Place count, int outside)
{
    Fact fact = fact_of(e, reg);
    if (fact.known && fact.loop >= 0) {
        RegionFor *f = &e->g->fors[fact.loop];
        if (f->counter >= 0) {
            asm_address(e->c, g, in_mem(f->counter, fact.k - 1));
        } else {
            asm_load(e->c, g, FOR_PLACE(fact.loop, counter));
            asm_int_constant(e->c, I_ADD, in_reg(g), fact.k - 1);
        }
    } else if (fact.known) {
        asm_constant(e->c, g, (int64_t) fact.k - 1);
    } else {
        int x = emit_value(e, reg, X_SCRATCH);
        asm_to_integer(e->c, g, in_reg(x));
        asm_from_integer(e->c, X_SCRATCH2, in_reg(g));
        /* NaN became the smallest integer, which is outside */
        asm_compare_numbers(e->c, X_SCRATCH2, in_reg(x));
        asm_jump_if(e->c, C_NE, emit_here(e));
        asm_int_constant(e->c, I_SUB, in_reg(g), 1);
    }
    asm_int(e->c, I_CMP, g, count);
    asm_jump_if(e->c, C_AE, outside);
}

static int array_of(Emitter *e, int reg) { return region_reg(e->g, reg)->array; }

static int data_of(Emitter *e, int array)
{
    if (e->g->arrays[array].pointer >= 0) return e->g->arrays[array].pointer;
    asm_load(e->c, RDX, ARRAY_PLACE(array, data));
    return RDX;
}

/* Its place, behind checks; rax is the distance. column -1: of all elements in their order. */
static Place element(Emitter *e, int obj, int row, int column, int outside)
{
    int array = array_of(e, obj), scale = e->g->arrays[array].cls == CLS_DOUBLE ? 3 : 0;
    subscript_to(e, column < 0 ? RAX : RDX, row, column < 0 ? ARRAY_PLACE(array, numel) : ARRAY_PLACE(array, rows), outside);
    if (column >= 0) {
        subscript_to(e, RCX, column, ARRAY_PLACE(array, cols), outside);
        asm_multiply(e->c, RCX, ARRAY_PLACE(array, rows));
        asm_address(e->c, RAX, in_mem_at(RCX, RDX, 0, 0));
    }
    return in_mem_at(data_of(e, array), RAX, scale, 0);
}

static void call_function(Emitter *e, Ins i)
{
    JitLoop *callee = region_callee(e->g, e->at, &e->g->state[e->at]);
    if (callee) emit_function_call(e, callee);
    else asm_jump(e->c, emit_here(e));        /* it has gone since it was looked at: the interpreter calls it */
    learn(e, i.a, (Fact) { false, -1, 0 });
}

/* if x(k): the byte decides, no truth value is made. */
static bool read_and_jump(Emitter *e, Ins i, Place from, int words)
{
    Region *g = e->g;
    int next = e->at + words;
    if (e->with_fuel || next >= g->n || g->target[next] || !g->reached[next] || g->leaves[next]) return false;
    Ins j = region_ins(g, next);
    Effect effect = region_effect(g, next);
    if ((j.op != OP_JMPF && j.op != OP_JMPT) || j.a != i.a || i.a < g->p->first_temp
        || effect.jump <= next) return false;
    if (next + 1 >= g->n || region_live(g, next + 1, i.a) || (effect.jump < g->n && region_live(g,
                                                                                                effect.jump,
        i.a))) return false;
    asm_compare_byte(e->c, from, 0);
    asm_jump_if(e->c, j.op == OP_JMPT ? C_NE : C_E, emit_target(e, effect.jump));
    if (!g->reached[next + 1]) asm_jump(e->c, emit_exit(e, next + 1));
    e->skip = next;
    return true;
}

static void read_element(Emitter *e, Ins i, int row, int column, int words)
{
    if (emit_type(e, i.b) == J_FUNC) {
        call_function(e, i);
        return;
    }
    int array = array_of(e, i.b), d = emit_into(e, i.a);
    Place from = element(e, i.b, row, column, emit_here(e));
    if (e->g->arrays[array].cls == CLS_LOGICAL) {
        if (read_and_jump(e, i, from, words)) return;
        asm_load_byte(e->c, RAX, from);
        asm_from_integer(e->c, d, in_reg(RAX));
        set(e, i.a, d, J_BOOL);
    } else if (e->g->arrays[array].cls == CLS_CHAR) {
        asm_load_byte(e->c, RAX, from);
        asm_from_integer(e->c, d, in_reg(RAX));
        set(e, i.a, d, e->g->arrays[array].dq ? J_CHAR_DQ : J_CHAR);
    } else {
        asm_load_number(e->c, d, from);
        set(e, i.a, d, J_NUM);
    }
}

/* A field that is a number. */
static Place slot_of(Emitter *e)
{
    asm_load(e->c, RDX, frame_place(FRAME(slots) + 8 * region_slot(e->g, e->at)));
    return in_mem(RDX, 8);
}

static void read_field(Emitter *e, Ins i)
{
    int d = emit_into(e, i.a);
    asm_load_number(e->c, d, slot_of(e));
    set(e, i.a, d, J_NUM);
}

static void write_field(Emitter *e, Ins i)
{
    int x = emit_value(e, i.b, X_SCRATCH);
    asm_store_number(e->c, x, slot_of(e));
}

static void store_element(Emitter *e, int array, Place to, int x)
{
    if (e->g->arrays[array].cls == CLS_LOGICAL) {
        asm_to_integer(e->c, RCX, in_reg(x));
        asm_store_byte(e->c, RCX, to);
    } else {
        asm_store_number(e->c, x, to);
    }
}

/* x(end+1) = v on a row with room behind it, as append_element does it; rax is the subscript. */
static void append(Emitter *e, int array, int x)
{
    asm_int(e->c, I_CMP, RAX, ARRAY_PLACE(array, numel));
    asm_jump_if(e->c, C_NE, emit_here(e));
    asm_int(e->c, I_CMP, RAX, ARRAY_PLACE(array, capacity));
    asm_jump_if(e->c, C_AE, emit_here(e));
    asm_constant(e->c, RCX, 1);
    asm_int(e->c, I_CMP, RCX, ARRAY_PLACE(array, rows));
    asm_jump_if(e->c, C_NE, emit_here(e));
    asm_int(e->c, I_CMP, RCX, ARRAY_PLACE(array, numel));
    asm_jump_if(e->c, C_G, emit_here(e));
    store_element(e, array, in_mem_at(data_of(e, array), RAX, 3, 0), x);
    asm_add_to(e->c, ARRAY_PLACE(array, numel), RCX);
    asm_add_to(e->c, ARRAY_PLACE(array, cols), RCX);
    asm_load(e->c, RDX, ARRAY_PLACE(array, array));
    asm_add_to(e->c, in_mem(RDX, (int32_t) offsetof(Array, numel)), RCX);
    asm_load(e->c, RDX, in_mem(RDX, (int32_t) offsetof(Array, dims)));
    asm_add_to(e->c, in_mem(RDX, 8), RCX);
}

static void write_element(Emitter *e, int obj, int row, int column, int value)
{
    RegionReg *r = region_reg(e->g, value);
    JitType t = emit_type(e, value);
    int array = array_of(e, obj);
    bool grows = column < 0 && e->g->arrays[array].cls == CLS_DOUBLE && t == J_NUM;
    int outside = grows ? code_label(e->c) : emit_here(e);
    Place to = element(e, obj, row, column, outside);
    if (r->number < 0 && t == J_BOOL && !r->mixed) {
        /* the value comes by rax */
        asm_address(e->c, RCX, to);
        to = in_mem(RCX, 0);
        if (e->g->arrays[array].cls == CLS_LOGICAL) {
            asm_load_byte(e->c, RAX, value_place(e, value));
            asm_store_byte(e->c, RAX, to);
            return;
        }
    }
    int x = emit_value(e, value, X_SCRATCH3);
    store_element(e, array, to, x);
    if (grows) {
        int past = code_label(e->c);
        asm_jump(e->c, past);
        code_set_label(e->c, outside);
        x = emit_value(e, value, X_SCRATCH3);
        append(e, array, x);
        code_set_label(e->c, past);
    }
}

static void extent(Emitter *e, Ins i, Ins x)
{
    int array = array_of(e, i.b), d = emit_into(e, i.a);
    asm_from_integer(e->c, d, x.op == 1 ? ARRAY_PLACE(array, numel) : i.c == 0 ? ARRAY_PLACE(array, rows)
                     : ARRAY_PLACE(array, cols));
    set(e, i.a, d, J_NUM);
}

/* ---- calls of builtins ---- */

/* mod (x, k) and rem (x, k) for an integer k > 0, as mod_f64 and rem_f64 compute them: the quotient by a
 * power of 2 is a product. */
static void remainder_by(Emitter *e, int dst, int x, double k, bool is_mod)
{
    int d = emit_into(e, dst);
    if (has_exact_inverse(k)) asm_number(e->c, N_MUL, X_SCRATCH2, x, pool(e, 1 / k));
    else asm_number(e->c, N_DIV, X_SCRATCH2, x, pool(e, k));
    asm_round(e->c, is_mod ? R_FLOOR : R_FIX, X_SCRATCH2, in_reg(X_SCRATCH2));
    asm_number(e->c, N_MUL, X_SCRATCH2, X_SCRATCH2, pool(e, k));
    asm_number(e->c, N_SUB, X_SCRATCH2, x, in_reg(X_SCRATCH2));
    asm_mask(e->c, M_AND, X_SCRATCH2, X_SCRATCH2, magnitude(e));
    if (!is_mod) {
        asm_mask(e->c, M_AND, X_SCRATCH3, x, sign(e));
        asm_mask(e->c, M_OR, X_SCRATCH2, X_SCRATCH2, in_reg(X_SCRATCH3));
    }
    asm_load_number(e->c, d, in_reg(X_SCRATCH2));
    set(e, dst, d, J_NUM);
}

static void extreme(Emitter *e, int dst, int x, int y, bool is_max)
{
    int d = emit_into(e, dst);
    /* y != y or x > y: x, else y. The processor's maximum gives y where either is NaN. */
    asm_number(e->c, is_max ? N_MAX : N_MIN, X_SCRATCH3, x, in_reg(y));
    asm_predicate(e->c, P_UNORDERED, X_SCRATCH2, y, in_reg(y));
    asm_select(e->c, d, X_SCRATCH3, x, X_SCRATCH2);
    set(e, dst, d, J_NUM);
}

static bool inline_one(Emitter *e, int dst, const char *name, int x)
{
    int d = emit_into(e, dst);
    if (strcmp(name, "floor") == 0) asm_round(e->c, R_FLOOR, d, in_reg(x));
    else if (strcmp(name, "ceil") == 0) asm_round(e->c, R_CEIL, d, in_reg(x));
    else if (strcmp(name, "fix") == 0) asm_round(e->c, R_FIX, d, in_reg(x));
    else if (strcmp(name, "abs") == 0) asm_mask(e->c, M_AND, d, x, magnitude(e));
    else if (strcmp(name, "sqrt") == 0) {
        asm_compare_numbers(e->c, x, in_reg(X_ZERO));
        asm_jump_if(e->c, C_B, emit_here(e));               /* negative, or NaN */
        asm_number(e->c, N_SQRT, d, X_ZERO, in_reg(x));
    } else return false;
    set(e, dst, d, J_NUM);
    return true;
}

static bool call_for_extent(Emitter *e, Ins i)
{
    int reg = 0, d = emit_into(e, i.a);
    Extent extent = region_extent(e->g, e->at, &reg);
    if (extent == NO_EXTENT || region_type(e->g, e->at, reg) != J_ARRAY) return false;
    int array = array_of(e, reg);
    if (extent == EXTENT_LENGTH) {
        /* the longer one, or 0 if there are no elements */
        int done = code_label(e->c);
        asm_load(e->c, RAX, ARRAY_PLACE(array, numel));
        asm_int_constant(e->c, I_CMP, in_reg(RAX), 0);
        asm_jump_if(e->c, C_E, done);
        asm_load(e->c, RAX, ARRAY_PLACE(array, rows));
        asm_int(e->c, I_CMP, RAX, ARRAY_PLACE(array, cols));
        asm_jump_if(e->c, C_GE, done);
        asm_load(e->c, RAX, ARRAY_PLACE(array, cols));
        code_set_label(e->c, done);
        asm_from_integer(e->c, d, in_reg(RAX));
    } else {
        asm_from_integer(e->c, d, extent == EXTENT_NUMEL ? ARRAY_PLACE(array, numel)
                                  : extent == EXTENT_ROWS ? ARRAY_PLACE(array, rows) : ARRAY_PLACE(array, cols));
    }
    set(e, i.a, d, J_NUM);
    return true;
}

static void call(Emitter *e, Ins i)
{
    if (i.c > 0 && call_for_extent(e, i)) return;
    const Builtin *b = region_builtin(e->g, e->at);
    if (!b) {
        call_function(e, i);
        return;
    }
    int d = emit_into(e, i.a);
    if (i.c == 0) {
        double x = b->number ? *b->number : *b->truth;
        asm_load_number(e->c, d, x == 0 ? in_reg(X_ZERO) : pool(e, x));
        set(e, i.a, d, b->number ? J_NUM : J_BOOL);
        return;
    }
    int x = emit_value(e, i.b, X_SCRATCH), y = 0;
    if (i.c == 1 && inline_one(e, i.a, b->name, x)) return;
    if (i.c == 2) {
        Fact by = fact_of(e, i.b + 1);
        bool is_mod = strcmp(b->name, "mod") == 0, is_max = strcmp(b->name, "max") == 0;
        if (by.known && by.loop < 0 && by.k > 0 && (is_mod || strcmp(b->name, "rem") == 0)) {
            remainder_by(e, i.a, x, by.k, is_mod);
            return;
        }
        y = emit_value(e, i.b + 1, X_SCRATCH2);
        if (is_max || strcmp(b->name, "min") == 0) {
            extreme(e, i.a, x, y, is_max);
            return;
        }
    }
    emit_save(e);
    asm_load_number(e->c, X_SCRATCH3, in_reg(x));
    if (i.c == 2) asm_load_number(e->c, X_SCRATCH2, in_reg(y));
    asm_load_number(e->c, X_SCRATCH, in_reg(X_SCRATCH3));
    asm_address(e->c, RDI, frame_place(FRAME(result)));
    asm_call(e->c, i.c == 1 ? (uintptr_t) b->num1 : (uintptr_t) b->num2);
    emit_restore(e);
    asm_test_result(e->c);
    asm_jump_if(e->c, C_E, emit_here(e));
    asm_load_number(e->c, d, frame_place(FRAME(result)));
    set(e, i.a, d, J_NUM);
}

/* ---- counted loops ---- */

static Place counter_of(Emitter *e, int k)
{
    int reg = e->g->fors[k].counter;
    return reg >= 0 ? in_reg(reg) : FOR_PLACE(k, counter);
}

/* The counter, in a register, is set. */
static void set_counter(Emitter *e, int k, int g)
{
    int reg = e->g->fors[k].counter;
    if (reg >= 0) asm_load(e->c, reg, in_reg(g));
    else asm_store(e->c, g, FOR_PLACE(k, counter));
}

/* The integer in a bound of a range, to g; where it is none, not small, or perhaps -0, to `slow`. */
static void bound_to(Emitter *e, int g, int reg, int slow)
{
    Fact fact = fact_of(e, reg);
    if (fact.known && fact.loop >= 0) {
        asm_load(e->c, g, counter_of(e, fact.loop));
        if (fact.k) asm_int_constant(e->c, I_ADD, in_reg(g), fact.k);
        return;
    }
    if (fact.known && fact.k != 0) {
        asm_constant(e->c, g, fact.k);
        return;
    }
    int x = emit_value(e, reg, X_SCRATCH);
    asm_to_integer(e->c, g, in_reg(x));
    asm_from_integer(e->c, X_SCRATCH2, in_reg(g));
    asm_compare_numbers(e->c, X_SCRATCH2, in_reg(x));
    asm_jump_if(e->c, C_NE, slow);
    asm_jump_if(e->c, C_P, slow);
    asm_int_constant(e->c, I_CMP, in_reg(g), 0);
    asm_jump_if(e->c, C_E, slow);
    asm_address(e->c, RDX, in_mem(g, 1 << 29));
    asm_int_constant(e->c, I_CMP, in_reg(RDX), 1 << 30);
    asm_jump_if(e->c, C_AE, slow);
}

/* base : limit over integers, without a call. What only the interpreter wants to know is written when the loop is
 * left. */
static void count_integers(Emitter *e, Ins i, int k, int slow, int empty)
{
    bound_to(e, RAX, i.a + 3, slow);
    bound_to(e, RCX, i.a + 5, slow);
    asm_int(e->c, I_CMP, RCX, in_reg(RAX));
    asm_jump_if(e->c, C_L, empty);
    asm_store(e->c, RCX, FOR_PLACE(k, last));
    set_counter(e, k, RAX);
}

/* No turn: what the variable is now is put down, and made when the code is left. */
static void pass_empty(Emitter *e, const RegionFor *f)
{
    int to = region_past_empty(e->g, e->at), empty = region_reg(e->g, f->var)->empty;
    if (to < 0 || empty < 0) {
        asm_jump(e->c, emit_here(e));
        return;
    }
    asm_store_word(e->c, empty_place(e, empty), 1);
    asm_jump(e->c, emit_target(e, to));
}

static void begin_range(Emitter *e, Ins i)
{
    RegionFor *f = region_for(e->g, e->at);
    int k = (int) (f - e->g->fors), go = code_label(e->c), slow = code_label(e->c), empty = code_label(e->c);
    if (f->integer && f->step == 1) {
        count_integers(e, i, k, slow, empty);
        asm_jump(e->c, go);
    }
    code_set_label(e->c, slow);
    emit_save(e);
    if (e->g->function) {
        asm_constant(e->c, RAX, region_for_wanted(f));
        asm_store(e->c, RAX, FOR_PLACE(k, wanted));
    }
    asm_address(e->c, RDI, tag_place(e, i.a));
    asm_address(e->c, RSI, FOR_PLACE(k, first));
    asm_call(e->c, (uintptr_t) jit_for_range);
    emit_restore(e);
    asm_test_result(e->c);
    asm_jump_if(e->c, C_E, emit_here(e));
    asm_compare_byte(e->c, in_reg(RAX), RANGE_EMPTY);
    asm_jump_if(e->c, C_E, empty);
    if (f->integer) {
        asm_load(e->c, RAX, FOR_PLACE(k, first));
        set_counter(e, k, RAX);
    }
    asm_jump(e->c, go);
    code_set_label(e->c, empty);
    pass_empty(e, f);
    code_set_label(e->c, go);
    memset(e->facts, 0, sizeof e->facts);
}

/* base + turn * step, the turn in X_SCRATCH */
static void count(Emitter *e, Ins i)
{
    int d = emit_into(e, i.b);
    asm_number(e->c, N_MUL, X_SCRATCH, X_SCRATCH, value_place(e, i.a + 4));
    asm_load_number(e->c, X_SCRATCH2, value_place(e, i.a + 3));
    asm_number(e->c, N_ADD, d, X_SCRATCH2, in_reg(X_SCRATCH));
    set(e, i.b, d, J_NUM);
}

static void first_turn(Emitter *e, Ins i)
{
    RegionFor *f = region_for(e->g, e->at);
    int d = emit_into(e, i.b);
    if (f->integer) {
        asm_from_integer(e->c, d, counter_of(e, (int) (f - e->g->fors)));
        set(e, i.b, d, J_NUM);
    } else {
        asm_load_number(e->c, X_SCRATCH, value_place(e, i.a + 1));
        count(e, i);
    }
}

/* The element numbered by the turn in X_SCRATCH. */
static void next_value(Emitter *e, Ins i)
{
    int d = emit_into(e, i.b);
    asm_to_integer(e->c, RAX, in_reg(X_SCRATCH));
    asm_load_number(e->c, d, in_mem_at(data_of(e, array_of(e, i.a)), RAX, 3, 0));
    set(e, i.b, d, J_NUM);
}

static void next_turn(Emitter *e, Ins i)
{
    RegionFor *f = region_for(e->g, e->at);
    int k = (int) (f - e->g->fors), past = code_label(e->c), d;
    if (f->integer) {
        asm_load(e->c, RAX, counter_of(e, k));
        if (f->step) asm_int_constant(e->c, I_ADD, in_reg(RAX), f->step);
        else asm_int(e->c, I_ADD, RAX, FOR_PLACE(k, step));
        asm_int(e->c, I_CMP, RAX, FOR_PLACE(k, last));
        asm_jump_if(e->c, f->step >= 0 ? C_G : C_L, past);
        set_counter(e, k, RAX);
        d = emit_into(e, i.b);
        asm_from_integer(e->c, d, in_reg(RAX));
        set(e, i.b, d, J_NUM);
    } else {
        asm_load_number(e->c, X_SCRATCH, value_place(e, i.a + 1));
        asm_number(e->c, N_ADD, X_SCRATCH, X_SCRATCH, pool(e, 1));
        asm_store_number(e->c, X_SCRATCH, value_place(e, i.a + 1));
        asm_compare_numbers(e->c, X_SCRATCH, value_place(e, i.a + 2));
        asm_jump_if(e->c, C_AE, past);
        if (f->values) next_value(e, i);
        else count(e, i);
    }
    jump_to(e, f->first);
    code_set_label(e->c, past);
    memset(e->facts, 0, sizeof e->facts);
}

/* ---- all of them ---- */

void emit_instruction(Emitter *e)
{
    Ins i = region_ins(e->g, e->at), x = e->g->word[e->at] ? region_ins(e->g, e->at + 1) : (Ins) { 0, 0, 0,
                                                                                                   0 };
    int d, y;
    if (i.op >= OP_ADD && i.op <= OP_OR) {
        binary(e, i, (BinOp) (i.op - OP_ADD), false);
        return;
    }
    if (i.op >= OP_ADDK && i.op <= OP_ORK) {
        binary(e, i, (BinOp) (i.op - OP_ADDK), true);
        return;
    }
    switch (i.op) {
    case OP_LOADK: load_constant(e, i); break;
    case OP_MOVE: case OP_COPY: case OP_LOADVAR: case OP_UPLUS: case OP_TRANSPOSE: case OP_CTRANSPOSE:
        copy(e, i.a, i.b);
        break;
    case OP_CLEAR:
        asm_store_word(e->c, tag_place(e, i.a), T_NONE);
        learn(e, i.a, (Fact) { false, -1, 0 });
        break;
    case OP_NEG:
        d = emit_into(e, i.a);
        asm_mask(e->c, M_XOR, d, emit_value(e, i.b, X_SCRATCH), sign(e));
        set(e, i.a, d, J_NUM);
        break;
    case OP_NOT: negation(e, i); break;
    case OP_TRUTH: truth(e, i); break;
    case OP_CTRANS_MUL: case OP_MUL_CTRANS: binary(e, i, BIN_MUL, false); break;
    case OP_SWITCH_EQ: binary(e, i, BIN_EQ, false); break;
    case OP_CHECK_OPASSIGN:
        if (region_reg(e->g, i.a)->uniform || region_type(e->g, e->at, i.a) != J_ANY) break;
        (void) emit_value(e, i.a, X_SCRATCH);
        break;
    case OP_JMP: jump_to(e, region_effect(e->g, e->at).jump); break;
    case OP_JMPT: case OP_JMPF: jump_on_truth(e, i); break;
    case OP_JCMP: compare_and_jump(e, i, x); break;
    case OP_INDEX1: read_element(e, i, i.c, -1, 1); break;
    case OP_INDEX2: read_element(e, i, i.c, x.op, 2); break;
    case OP_INDEXN: read_element(e, i, i.c, x.op == 1 ? -1 : i.c + 1, 2); break;
    case OP_SETINDEXN: write_element(e, i.a, i.b, x.op == 1 ? -1 : i.b + 1, i.c); break;
    case OP_END: extent(e, i, x); break;
    case OP_FIELD: read_field(e, i); break;
    case OP_SETFIELD: write_field(e, i); break;
    case OP_METHOD: learn(e, i.a, (Fact) { false, -1, 0 }); break;
    case OP_SETINDEX1: write_element(e, i.a, i.b, -1, i.c); break;
    case OP_SETINDEX2: write_element(e, i.a, i.b, i.c, x.op); break;
    case OP_CALL: call(e, i); break;
    case OP_FORRANGE: begin_range(e, i); break;
    case OP_FORVAR: first_turn(e, i); break;
    case OP_FORNUM: next_turn(e, i); break;
    case OP_INCREMENT: {
        Fact fact = sum_fact(fact_of(e, i.a), constant_fact(1), i.b ? -1 : 1);
        d = emit_into(e, i.a);
        y = emit_value(e, i.a, X_SCRATCH);
        asm_number(e->c, i.b ? N_SUB : N_ADD, d, y, pool(e, 1));
        emit_define(e, i.a, d, J_NUM);
        learn(e, i.a, fact);
        break;
    }
    case OP_ANS: copy(e, i.b, i.a); break;
    case OP_RET: case OP_RETVAL: emit_return(e, region_effect(e->g, e->at).uses[0]); break;
    case OP_NARGIN:
        d = emit_into(e, i.a);
        asm_load_number(e->c, d, pool(e, e->g->function->nargs));
        emit_define(e, i.a, d, J_NUM);
        learn(e, i.a, constant_fact(e->g->function->nargs));
        break;
    default: break;                          /* NOP */
    }
}

#endif
