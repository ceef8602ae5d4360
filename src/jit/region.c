/* From instructions to a region: effects, liveness backward, types forward, homes of registers. */
#include "jit/region.h"

#include <math.h>
#include <string.h>

#include "jit/loops.h"
#include "lang/functions.h"
#include "value/array.h"
#include "value/structs.h"

/* ---- effects ---- */

static Effect effect_of(int nuses, int a, int b, int c, int def)
{
    Effect e = { .nuses = nuses, .def = def, .words = 1, .jump = NO_JUMP, .falls = true, .known = true };
    if (nuses > 0) e.uses[0] = (uint16_t) a;
    if (nuses > 1) e.uses[1] = (uint16_t) b;
    if (nuses > 2) e.uses[2] = (uint16_t) c;
    return e;
}

static int word_jump(Ins x) { return (int32_t) ((uint32_t) x.op | (uint32_t) x.a << 16); }

static Effect jump_effect(Effect e, int to, bool falls)
{
    e.jump = to;
    e.falls = falls;
    return e;
}

static Effect call_effect(Ins i, Ins x)
{
    Effect e = effect_of(0, 0, 0, 0, x.a <= 1 ? i.a : -1);
    e.words = 2;
    e.known = i.c <= COUNT_OF(e.uses) && x.a <= 1;
    for (int k = 0; k < i.c && e.known; k++) e.uses[e.nuses++] = (uint16_t) (i.b + k);
    return e;
}

static Effect find_effect(const Region *g, int at)
{
    Ins i = region_ins(g, at), x = { 0, 0, 0, 0 };
    Effect e;
    bool word = g->word[at];
    if (word) x = region_ins(g, at + 1);
    if (i.op >= OP_ADD && i.op <= OP_OR) return effect_of(2, i.b, i.c, 0, i.a);
    if (i.op >= OP_ADDK && i.op <= OP_ORK) return effect_of(1, i.b, 0, 0, i.a);
    switch (i.op) {
    case OP_NOP: return effect_of(0, 0, 0, 0, -1);
    case OP_LOADK: return effect_of(0, 0, 0, 0, i.a);
    case OP_MOVE: case OP_COPY: case OP_LOADVAR: return effect_of(1, i.b, 0, 0, i.a);
    case OP_CLEAR: return effect_of(0, 0, 0, 0, i.a);
    case OP_UPLUS: case OP_NEG: case OP_NOT: case OP_TRANSPOSE: case OP_CTRANSPOSE: case OP_TRUTH:
        return effect_of(1, i.b, 0, 0, i.a);
    case OP_CTRANS_MUL: case OP_MUL_CTRANS: case OP_SWITCH_EQ: return effect_of(2, i.b, i.c, 0, i.a);
    case OP_CHECK_OPASSIGN: return effect_of(2, i.a, i.b, 0, -1);
    case OP_JMP: return jump_effect(effect_of(0, 0, 0, 0, -1), at + 1 + ins_jump(i), false);
    case OP_JMPT: case OP_JMPF: return jump_effect(effect_of(1, i.a, 0, 0, -1), at + 1 + ins_jump(i), true);
    case OP_JCMP:
        e = jump_effect(effect_of(x.b ? 1 : 2, i.a, i.b, 0, -1), at + 2 + word_jump(x), true);
        break;
    case OP_FIELD: case OP_METHOD: return effect_of(1, i.b, 0, 0, i.a);
    case OP_SETFIELD: return effect_of(2, i.a, i.b, 0, -1);
    case OP_INDEX1: return effect_of(2, i.b, i.c, 0, i.a);
    case OP_INDEX2: e = effect_of(3, i.b, i.c, x.op, i.a); break;
    case OP_END: e = effect_of(1, i.b, 0, 0, i.a); break;
    case OP_INDEXN:
        e = effect_of(1, i.b, 0, 0, i.a);
        e.known = x.op > 0 && x.op < COUNT_OF(e.uses);
        for (int k = 0; k < x.op && e.known; k++) e.uses[e.nuses++] = (uint16_t) (i.c + k);
        break;
    case OP_SETINDEXN:
        e = effect_of(3, i.a, i.b, i.c, -1);
        if (x.op == 2) e.uses[e.nuses++] = (uint16_t) (i.b + 1);
        e.known = x.op == 1 || x.op == 2;
        break;
    case OP_SETINDEX1: return effect_of(3, i.a, i.b, i.c, -1);
    case OP_SETINDEX2:
        e = effect_of(3, i.a, i.b, i.c, -1);
        e.uses[e.nuses++] = x.op;
        break;
    case OP_CALL: return call_effect(i, x);
    case OP_FORRANGE:
        e = effect_of(3, i.a + 3, i.a + 4, i.a + 5, i.a);
        return jump_effect(e, at + 1 + ins_jump(i), true);
    case OP_FORVAR: return effect_of(3, i.a, i.a + 3, i.a + 4, i.b);
    case OP_FORNUM:
        e = jump_effect(effect_of(3, i.a, i.a + 3, i.a + 4, i.b), at + 2 + word_jump(x), true);
        break;
    case OP_INCREMENT: return effect_of(1, i.a, 0, 0, i.a);
    case OP_ANS: return effect_of(1, i.a, 0, 0, i.b);
    case OP_RET: case OP_RETVAL: {
        int reg = !g->function ? 0 : i.op == OP_RETVAL ? i.a : g->p->out_regs[0];
        return jump_effect(effect_of(g->function ? 1 : 0, reg, 0, 0, -1), NO_JUMP, false);
    }
    case OP_NARGIN: return effect_of(0, 0, 0, 0, i.a);
    default:
        e = effect_of(0, 0, 0, 0, -1);
        e.known = false;
    }
    e.words = word ? 2 : 1;
    return e;
}

const Builtin *region_builtin(const Region *g, int at)
{
    const CallSite *site = &g->p->sites[region_ins(g, at + 1).op];
    if (!site->target || site->epoch != functions_epoch(g->it)) return NULL;
    return site->target->builtin;
}

JitLoop *region_callee(Region *g, int at, const JitState *s)
{
    Ins i = region_ins(g, at);
    Effect e = region_effect(g, at);
    const Func *handle = i.op == OP_CALL ? NULL : g->R[i.b].u.func;
    const CallSite *site = handle ? NULL : &g->p->sites[region_ins(g, at + 1).op];
    int nargs = e.nuses - (handle != NULL), ncaptures = handle ? handle->ncaptures : 0;
    uint8_t types[INPUTS];
    if (site && (!site->target || site->epoch != functions_epoch(g->it) || !site->target->proto)) return NULL;
    if (nargs + ncaptures > INPUTS) return NULL;
    for (int k = 0; k < nargs; k++) {
        JitType t = (JitType) s->t[g->local[e.uses[e.nuses - nargs + k]]];
        if (t != J_NUM && t != J_BOOL && t != J_ANY) return NULL;
        types[k] = t == J_BOOL ? J_BOOL : J_NUM;
    }
    for (int k = 0; k < ncaptures; k++) {
        Tag tag = handle->captures[k].tag;
        if (tag != T_NUM && tag != T_BOOL) return NULL;
        types[nargs + k] = tag == T_BOOL ? J_BOOL : J_NUM;
    }
    Proto *p = handle ? (Proto *) handle->code : site->target->proto;
    return g->find_function(g->it, p, types, nargs, g->function);
}

static JitType callee_result(Region *g, int at, const JitState *s)
{
    const JitLoop *callee = region_callee(g, at, s);
    return !callee ? J_UNSEEN : callee == g->function ? g->result : (JitType) callee->result;
}

RegionFor *region_for(Region *g, int at)
{
    for (int k = 0; k < g->nfors; k++) {
        int behind = g->fors[k].first - at;
        if (g->fors[k].last == at || behind == 1 || behind == 2) return &g->fors[k];
    }
    return NULL;
}

bool region_is_char(Value v, JitType *t)
{
    const Array *a = v.tag == T_ARRAY ? v.u.array : NULL;
    if (!a || a->cls != CLS_CHAR || a->numel != 1 || a->ndims != 2) return false;
    *t = a->dq ? J_CHAR_DQ : J_CHAR;
    return true;
}

Extent region_extent(const Region *g, int at, int *array)
{
    Ins i = region_ins(g, at), load;
    const Builtin *b = i.op == OP_CALL && (i.c == 1 || i.c == 2) ? region_builtin(g, at) : NULL;
    int from = at - i.c;
    if (!b || from < 0 || region_ins(g, at + 1).a > 1) return NO_EXTENT;
    for (int k = from; k < at; k++)
        if (g->second[k] || g->target[k + 1]) return NO_EXTENT;
    load = region_ins(g, from);
    if (load.op != OP_LOADVAR || load.a != i.b || load.a < g->p->first_temp) return NO_EXTENT;
    *array = load.b;
    if (i.c == 2) {
        Ins which = region_ins(g, at - 1);
        if (strcmp(b->name, "size") != 0 || which.op != OP_LOADK || which.a != i.b + 1) return NO_EXTENT;
        Value k = g->p->k[ins_k(which)];
        if (k.tag != T_NUM) return NO_EXTENT;
        return k.u.num == 1 ? EXTENT_ROWS : k.u.num == 2 ? EXTENT_COLUMNS : NO_EXTENT;
    }
    if (strcmp(b->name, "numel") == 0) return EXTENT_NUMEL;
    if (strcmp(b->name, "length") == 0) return EXTENT_LENGTH;
    if (strcmp(b->name, "rows") == 0) return EXTENT_ROWS;
    return strcmp(b->name, "columns") == 0 ? EXTENT_COLUMNS : NO_EXTENT;
}

bool region_loads_extent(const Region *g, int at)
{
    if (g->second[at]) return false;
    for (int call = at + 1, array; call <= at + 2 && call < g->n; call++) {
        if (g->second[call] || region_ins(g, call).op != OP_CALL || region_ins(g, call).c != call - at) continue;
        return region_extent(g, call, &array) != NO_EXTENT;
    }
    return false;
}

bool region_in_turn(const Region *g, int at, int reg)
{
    for (int k = 0; k < g->nfors; k++) {
        const RegionFor *f = &g->fors[k];
        if (f->var == reg && f->pure && at >= f->first && at <= f->last) return true;
    }
    return false;
}

static bool is_object(JitType t)
{
    return t == J_ARRAY || t == J_OTHER || t == J_FUNC || t == J_STRUCT || type_is_char(t);
}

int region_past_empty(Region *g, int at)
{
    Ins i = region_ins(g, at);
    RegionFor *f = region_for(g, at);
    int to = at + 1 + ins_jump(i);
    if (!f || to < 0 || to + 1 >= g->n || is_object(region_type(g, at, f->var))) return -1;
    Ins move = region_ins(g, to);
    return move.op == OP_MOVE && move.a == f->var && move.b == i.a ? to + 1 : -1;
}

bool region_is_empty_row(Value v)
{
    const Array *a = v.tag == T_ARRAY ? v.u.array : NULL;
    return a && a->cls == CLS_DOUBLE && !a->is_complex && a->ndims == 2 && a->dims[0] == 1 && a->numel == 0;
}

/* ---- what there is ---- */

static bool refuse(Region *g, int at, const char *why)
{
    if (!g->why) {
        g->why = why;
        g->why_at = g->first + at;
    }
    return false;
}

static bool add_reg(Region *g, int reg)
{
    if (g->local[reg] >= 0) return true;
    if (g->nregs == REGION_REGS) return refuse(g, 0, "too many variables and temporaries");
    g->regs[g->nregs] = (RegionReg) { .reg = (uint16_t) reg, .number = -1, .array = -1, .empty = -1 };
    g->local[reg] = (int16_t) g->nregs++;
    return true;
}

static bool gather_regs(Region *g)
{
    for (int at = 0; at < g->n;) {
        Effect e = g->effects[at] = find_effect(g, at);
        for (int k = 0; k < e.nuses; k++)
            if (!add_reg(g, e.uses[k])) return false;
        if (e.def >= 0 && !add_reg(g, e.def)) return false;
        if (e.jump >= 0 && e.jump < g->n) g->target[e.jump] = true;
        for (int k = e.jump; e.jump >= 0 && e.jump <= at && k <= at; k++)
            if (g->depth[k] < 5) g->depth[k]++;
        if (e.words == 2) g->second[at + 1] = true;
        at += e.words;
    }
    return true;
}

/* ---- counted loops ---- */

static bool is_small_integer(double x) { return x == trunc(x) && fabs(x) < 1 << 30; }

/* Base (r + 3) or step (r + 4) of a loop inside the region, if the code tells; `unknown`: it may change. */
static double bound_of(const Region *g, int forrange, int reg, double unknown)
{
    for (int at = forrange - 1; at >= 0 && at > forrange - 16; at--) {
        Ins i = region_ins(g, at);
        if (g->second[at]) continue;
        if (i.op == OP_CLEAR && i.a == reg) return 1;
        if (i.op == OP_LOADK && i.a == reg && g->p->k[ins_k(i)].tag == T_NUM) return g->p->k[ins_k(i)].u.num;
        if (region_effect(g, at).def == reg) break;
    }
    return unknown;
}

/* Does nothing in its body write the variable? */
static bool is_pure(const Region *g, const RegionFor *f)
{
    for (int at = f->first; at < f->last; at++)
        if (!g->second[at] && region_effect(g, at).def == f->var) return false;
    return true;
}

static bool is_row_of_numbers(Value v)
{
    const Array *a = v.tag == T_ARRAY ? v.u.array : NULL;
    return a && a->cls == CLS_DOUBLE && !a->is_complex && a->ndims == 2 && a->dims[0] == 1;
}

static bool gather_fors(Region *g)
{
    for (int at = 0; at < g->n; at++) {
        Ins i = region_ins(g, at);
        if (g->second[at] || i.op != OP_FORNUM) continue;
        if (g->nfors == REGION_LOOPS) return refuse(g, at, "too many loops in each other");
        int first = at + 2 + word_jump(region_ins(g, at + 1));
        RegionFor f = { .r = i.a, .var = i.b, .first = (int16_t) first, .last = (int16_t) at,
                        .outermost = first == 0, .counter = -1 };
        /* what an inner loop's registers hold may be anything; but it is a hint where whole numbers were a mistake */
        bool hint = f.outermost || g->earlier;
        double step, base = hint && g->R[f.r + 3].tag == T_NUM ? g->R[f.r + 3].u.num : 0;
        if (first < 0) return refuse(g, at, "a loop that begins elsewhere");
        f.values = f.outermost && is_row_of_numbers(g->R[f.r]);
        if (f.outermost && !f.values && g->R[f.r].tag != T_NONE) return refuse(g, at, "it runs over values");
        if (f.values) base = 0.5;                /* no integers */
        step = f.values ? 0 : f.outermost ? g->R[f.r + 4].u.num : first >= 2 ? bound_of(g, first - 2, f.r + 4, 0) : 0;
        if (!f.outermost && first >= 2) base = bound_of(g, first - 2, f.r + 3, base);
        f.integer = is_small_integer(step) && is_small_integer(base);
        if (f.integer && step == 0) f.integer = !hint || g->R[f.r + 4].tag != T_NUM
            || (is_small_integer(g->R[f.r + 4].u.num) && g->R[f.r + 4].u.num > 0);
        if (f.outermost) {
            double turns = g->R[f.r + 2].u.num;
            f.integer = f.integer && step != 0 && turns < 1 << 30 && fabs(base + turns * step) < 1 << 30;
        }
        f.step = f.integer ? (int32_t) step : 0;
        f.pure = is_pure(g, &f);
        g->fors[g->nfors++] = f;
        for (int k = 3; k <= 5; k++)
            if (region_reg(g, f.r + k)) region_reg(g, f.r + k)->in_memory = true;
        /* turn and number of turns: elsewhere they may be temporaries */
        for (int k = 1; k <= 2; k++)
            if (region_reg(g, f.r + k)) region_reg(g, f.r + k)->boxed = true;
        RegionReg *var = region_reg(g, f.var);
        if (!f.outermost && var->empty < 0) {
            var->empty = (int8_t) g->nempties;
            g->empties[g->nempties++] = f.var;
        }
    }
    return true;
}

/* ---- liveness ---- */

static uint64_t bit(const Region *g, int reg) { return (uint64_t) 1 << g->local[reg]; }

static uint64_t live_before(const Region *g, int at, uint64_t variables, uint64_t all)
{
    Effect e = region_effect(g, at);
    uint64_t live = variables;
    if (!e.known) return all;
    /* what lies outside needs variables only: no temporary outlives a statement */
    if (e.falls && at + e.words < g->n) live |= g->live[at + e.words];
    if (e.jump >= 0 && e.jump < g->n) live |= g->live[e.jump];
    if (e.def >= 0) live &= ~bit(g, e.def);
    for (int k = 0; k < e.nuses; k++) live |= bit(g, e.uses[k]);
    return live | variables;
}

static void find_live(Region *g)
{
    uint64_t variables = 0, all = g->nregs == 64 ? ~(uint64_t) 0 : ((uint64_t) 1 << g->nregs) - 1;
    bool changed = true;
    for (int k = 0; k < g->nregs && !g->function; k++)
        if (g->regs[k].reg < g->p->first_temp) variables |= (uint64_t) 1 << k;
    while (changed) {
        changed = false;
        for (int at = g->n - 1; at >= 0; at--) {
            if (g->second[at]) continue;
            uint64_t live = live_before(g, at, variables, all);
            changed |= live != g->live[at];
            g->live[at] = live;
        }
    }
    for (int k = 0; k < g->nregs; k++) g->regs[k].live_in = g->live[0] >> k & 1;
}

/* ---- types ---- */

static bool suits_as_array(const Region *g, const Array *a, bool written)
{
    (void) g;
    return (a->cls == CLS_DOUBLE || a->cls == CLS_LOGICAL || (a->cls == CLS_CHAR && !written)) && !a->is_complex && a->ndims == 2
           && (!written || array_is_unique(a));
}

/* Is it called in the region? Nothing writes it then: objects are never written over. */
static void note_handle(Region *g, RegionReg *r)
{
    const Func *f = g->R[r->reg].u.func;
    if (!f->name && r->reg < g->p->first_temp) r->entry = J_FUNC;
}

static void note_array(Region *g, RegionReg *r)
{
    const Array *a = g->R[r->reg].u.array;
    bool written = false, grows = false, indexed = false;
    JitType t;
    for (int at = 0; at < g->n; at++) {
        Ins i = region_ins(g, at);
        if (g->second[at]) continue;
        indexed |= (i.op == OP_INDEX1 || i.op == OP_INDEX2 || i.op == OP_INDEXN) && i.b == r->reg;
        if (i.a != r->reg) continue;
        written |= i.op == OP_SETINDEX1 || i.op == OP_SETINDEX2 || i.op == OP_SETINDEXN;
        grows |= i.op == OP_SETINDEX1;
    }
    if (region_is_char(g->R[r->reg], &t) && !written && !indexed) {
        r->entry = (uint8_t) t;
        return;
    }
    if (g->narrays == REGION_ARRAYS || !suits_as_array(g, a, written)) return;
    r->entry = J_ARRAY;
    r->array = (int8_t) g->narrays;
    g->arrays[g->narrays++] = (RegionArray) { .reg = r->reg, .cls = a->cls, .written = written,
                                              .grows = grows, .dq = a->dq, .slot = -1, .pointer = -1 };
}

/* ---- fields ---- */

int region_slot(const Region *g, int at)
{
    Ins i = region_ins(g, at);
    int reg = i.op == OP_SETFIELD ? i.a : i.b;
    for (int k = 0; k < g->nslots; k++)
        if (g->slots[k].reg == reg && g->slots[k].name == g->p->syms[i.c]) return k;
    return -1;
}

/* May the instruction be done twice? */
static bool is_repeatable(const Region *g, int at)
{
    Ins i = region_ins(g, at);
    Effect e = region_effect(g, at);
    int array;
    if (!e.known || !e.falls || e.jump != NO_JUMP || e.def < g->p->first_temp) return false;
    if (i.op == OP_INDEX1 || i.op == OP_INDEX2 || i.op == OP_INDEXN) return g->R[i.b].tag != T_FUNC;
    if (i.op != OP_CALL) return true;
    const Builtin *b = region_builtin(g, at);
    return b && (b->num1 || b->num2 || region_extent(g, at, &array) != NO_EXTENT);
}

static bool is_used(const Effect *e, int reg)
{
    for (int k = 0; k < e->nuses; k++)
        if (e->uses[k] == reg) return true;
    return false;
}

/* The instruction that reads an element of the array that the METHOD at `at` gives; -1: there is none, or what stands
 * between cannot be done again. */
static int reader_of(const Region *g, int at)
{
    int array = region_ins(g, at).a, made[24], nmade = 0;
    for (int k = at + 1; k < g->n && nmade < COUNT_OF(made); k++) {
        Ins i = region_ins(g, k);
        Effect e = region_effect(g, k);
        if (g->second[k]) continue;
        if (g->target[k]) return -1;
        for (int n = 0; n < e.nuses; n++) {
            bool known = e.uses[n] < g->p->first_temp || e.uses[n] == array;
            for (int m = 0; m < nmade && !known; m++) known = made[m] == e.uses[n];
            if (!known) return -1;
        }
        if ((i.op == OP_INDEX1 || i.op == OP_INDEX2 || i.op == OP_INDEXN) && i.b == array) return k;
        if (!is_repeatable(g, k) || e.def == array || (is_used(&e, array) && i.op != OP_END)) return -1;
        made[nmade++] = e.def;
    }
    return -1;
}

static void add_slot(Region *g, int at, const Value *v, bool unique)
{
    Ins i = region_ins(g, at);
    int reg = i.op == OP_SETFIELD ? i.a : i.b, k = region_slot(g, at);
    bool plain = i.op != OP_METHOD && v->tag == T_NUM && (unique || i.op == OP_FIELD);
    if (k >= 0) {
        g->slots[k].written |= i.op == OP_SETFIELD;
        return;
    }
    bool array = i.op == OP_METHOD && v->tag == T_ARRAY && g->narrays < REGION_ARRAYS && reader_of(g, at) >= 0
                 && suits_as_array(g, v->u.array, false);
    if ((!plain && !array) || g->nslots == REGION_SLOTS) return;
    g->slots[g->nslots] = (RegionSlot) { (uint16_t) reg, plain ? J_NUM : J_ARRAY, i.op == OP_SETFIELD, g->p->syms[i.c] };
    if (array)
        g->arrays[g->narrays++] = (RegionArray) { .reg = (uint16_t) reg, .cls = v->u.array->cls, .dq = v->u.array->dq,
                                                  .slot = (int8_t) g->nslots, .pointer = -1 };
    g->nslots++;
}

/* What of a struct the region reads and writes by name. */
static void note_struct(Region *g, RegionReg *r)
{
    const Struct *s = g->R[r->reg].u.strct;
    if (s->numel != 1 || r->reg >= g->p->first_temp) return;
    r->entry = J_STRUCT;
    for (int at = 0; at < g->n; at++) {
        Ins i = region_ins(g, at);
        bool sets = i.op == OP_SETFIELD;
        if (g->second[at] || !(sets || i.op == OP_FIELD || i.op == OP_METHOD) || (sets ? i.a : i.b) != r->reg) continue;
        Index f = struct_find(s, g->p->syms[i.c]);
        if (f >= 0) add_slot(g, at, struct_at(s, 0, f), s->h.refs == 1);
    }
}

/* The array that a METHOD gives; -1: the code leaves. A register is of one array only. */
static int field_array(Region *g, int at)
{
    int slot = region_slot(g, at), found = -1;
    RegionReg *r = region_reg(g, region_ins(g, at).a);
    for (int k = 0; k < g->narrays && slot >= 0; k++)
        if (g->arrays[k].slot == slot) found = k;
    if (found < 0 || reader_of(g, at) < 0 || (r->array >= 0 && r->array != found)) return -1;
    r->array = (int8_t) found;
    return found;
}

static JitType merged(JitType a, JitType b)
{
    if (a == b || b == J_UNSEEN) return a;
    if (a == J_UNSEEN) return b;
    return is_object(a) || is_object(b) ? J_OTHER : J_ANY;
}

static void entry_types(Region *g, const uint8_t *earlier)
{
    for (int k = 0; k < g->nregs; k++) {
        RegionReg *r = &g->regs[k];
        Value v = g->R[r->reg];
        r->entry = v.tag == T_NUM ? J_NUM : v.tag == T_BOOL ? J_BOOL : v.tag == T_NONE ? J_NONE : J_OTHER;
        if (r->empty >= 0 && region_is_empty_row(v)) r->entry = J_NUM;
        else if (v.tag == T_ARRAY && r->live_in) note_array(g, r);
        else if (v.tag == T_FUNC) note_handle(g, r);
        else if (v.tag == T_STRUCT && r->live_in) note_struct(g, r);
        if (!r->live_in) r->entry = J_ANY;      /* whatever a temporary held is over */
        if (earlier) r->entry = (uint8_t) merged((JitType) r->entry, (JitType) earlier[k]);
        g->state[0].t[k] = r->entry;
    }
}

static JitType type_of(const Region *g, const JitState *s, int reg) { return (JitType) s->t[g->local[reg]]; }
/* What takes part in arithmetic and comparisons. */
static bool is_operand(JitType t) { return t == J_NUM || t == J_BOOL || t == J_ANY || type_is_char(t); }
/* A number or a truth value, or what may turn out to be a number. */
static bool is_plain(JitType t) { return t == J_NUM || t == J_BOOL || t == J_ANY; }
static bool is_number(JitType t) { return t == J_NUM || t == J_ANY; }

static JitType call_type(Region *g, int at, const JitState *s)
{
    Ins i = region_ins(g, at), x = region_ins(g, at + 1);
    const Builtin *b = region_builtin(g, at);
    int array;
    if (!b && x.a <= 1) return callee_result(g, at, s);
    if (!b || x.a > 1) return J_UNSEEN;
    if (region_extent(g, at, &array) != NO_EXTENT && type_of(g, s, array) == J_ARRAY) return J_NUM;
    if (i.c == 0) return b->number ? J_NUM : b->truth ? J_BOOL : J_UNSEEN;
    if (i.c == 1) return b->num1 && is_number(type_of(g, s, i.b)) ? J_NUM : J_UNSEEN;
    if (i.c == 2) return b->num2 && is_number(type_of(g, s, i.b)) && is_number(type_of(g, s, i.b + 1))
        ? J_NUM : J_UNSEEN;
    return J_UNSEEN;
}

static JitType element_type(const Region *g, const JitState *s, int obj)
{
    int array = g->regs[g->local[obj]].array;
    if (type_of(g, s, obj) != J_ARRAY || array < 0) return J_UNSEEN;
    if (obj >= g->p->first_temp && g->arrays[array].slot < 0) return J_UNSEEN;
    const RegionArray *a = &g->arrays[array];
    if (a->cls == CLS_CHAR) return a->dq ? J_CHAR_DQ : J_CHAR;
    return a->cls == CLS_LOGICAL ? J_BOOL : J_NUM;
}

static bool can_store(const Region *g, const JitState *s, int obj, int value)
{
    JitType element = element_type(g, s, obj), t = type_of(g, s, value);
    return element == J_NUM ? t == J_NUM || t == J_BOOL || t == J_ANY : element == J_BOOL && t == J_BOOL;
}

/* The type that instruction `at` gives to what it defines, J_NONE also where it defines nothing;
 * J_UNSEEN: the code leaves here. */
static JitType result_type(Region *g, int at, const JitState *s)
{
    Ins i = region_ins(g, at), x = g->word[at] ? region_ins(g, at + 1) : (Ins) { 0, 0, 0, 0 };
    Effect e = region_effect(g, at);
    JitType a = e.nuses > 0 ? type_of(g, s, e.uses[0]) : J_UNSEEN, b = e.nuses > 1 ? type_of(g, s,
                                                                                             e.uses[1])
        : J_UNSEEN;
    JitType c = e.nuses > 2 ? type_of(g, s, e.uses[2]) : J_UNSEEN;
    if (a == J_FUNC && (i.op == OP_INDEX1 || i.op == OP_INDEX2 || i.op == OP_INDEXN)) return callee_result(g, at, s);
    if (i.op >= OP_ADD && i.op <= OP_GT && i.op != OP_POW && i.op != OP_EL_POW && is_operand(a) && is_operand(b))
        return i.op >= OP_LT ? J_BOOL : J_NUM;
    if (i.op >= OP_ADDK && i.op <= OP_GTK && i.op != OP_POWK && i.op != OP_EL_POWK && is_operand(a))
        return i.op >= OP_LTK ? J_BOOL : J_NUM;
    if (i.op >= OP_ADD && i.op <= OP_OR) return !is_plain(a) || !is_plain(b) ? J_UNSEEN : i.op >= OP_LT
        ? J_BOOL : J_NUM;
    if (i.op >= OP_ADDK && i.op <= OP_GTK) return !is_plain(a) ? J_UNSEEN : i.op >= OP_LTK ? J_BOOL : J_NUM;
    switch (i.op) {
    case OP_NOP: case OP_JMP: return J_NONE;
    case OP_LOADK: {
        Tag tag = g->p->k[ins_k(i)].tag;
        JitType t;
        if (region_is_char(g->p->k[ins_k(i)], &t)) return t;
        return tag == T_NUM ? J_NUM : tag == T_BOOL ? J_BOOL : J_UNSEEN;
    }
    case OP_MOVE: case OP_COPY: case OP_LOADVAR:
        if (a == J_ARRAY && region_loads_extent(g, at)) return J_NONE;
        return a == J_ANY ? J_NUM : is_plain(a) || type_is_char(a) ? a : J_UNSEEN;
    case OP_CLEAR: return J_NONE;
    case OP_FIELD: return a == J_STRUCT && region_slot(g, at) >= 0 && g->slots[region_slot(g, at)].type == J_NUM
        ? J_NUM : J_UNSEEN;
    case OP_METHOD: return a == J_STRUCT && field_array(g, at) >= 0 ? J_ARRAY : J_UNSEEN;
    case OP_SETFIELD:
        return a == J_STRUCT && is_number(b) && region_slot(g, at) >= 0 && g->slots[region_slot(g, at)].written
            && g->slots[region_slot(g, at)].type == J_NUM ? J_NONE : J_UNSEEN;
    case OP_UPLUS: case OP_NEG: case OP_TRANSPOSE: case OP_CTRANSPOSE: case OP_INCREMENT:
        return is_number(a) ? J_NUM : J_UNSEEN;
    case OP_NOT: case OP_TRUTH: return is_plain(a) ? J_BOOL : J_UNSEEN;
    case OP_CTRANS_MUL: case OP_MUL_CTRANS: return is_number(a) && is_number(b) ? J_NUM : J_UNSEEN;
    case OP_SWITCH_EQ:
        return (is_number(a) && is_number(b)) || (type_is_char(a) && type_is_char(b)) ? J_BOOL : J_UNSEEN;
    case OP_CHECK_OPASSIGN: return is_plain(a) || a == J_ARRAY ? J_NONE : J_UNSEEN;
    case OP_JMPT: case OP_JMPF: return is_plain(a) ? J_NONE : J_UNSEEN;
    case OP_JCMP:
        if (x.b && g->p->k[i.b].tag != T_NUM) return J_UNSEEN;
        return is_operand(a) && (x.b || is_operand(b)) ? J_NONE : J_UNSEEN;
    case OP_INDEX1: return is_number(b) && i.a != i.b ? element_type(g, s, i.b) : J_UNSEEN;
    case OP_INDEX2: return is_number(b) && is_number(c) && i.a != i.b ? element_type(g, s, i.b) : J_UNSEEN;
    case OP_INDEXN:
        return is_number(b) && e.nuses <= 3 && (x.op == 1 || is_number(c)) && i.a != i.b ? element_type(g, s, i.b) : J_UNSEEN;
    case OP_SETINDEXN:
        return is_number(b) && (x.op == 1 || is_number(type_of(g, s, i.b + 1))) && can_store(g, s, i.a, i.c) ? J_NONE : J_UNSEEN;
    case OP_END: return a == J_ARRAY && (x.op == 1 || (x.op == 2 && i.c < 2)) ? J_NUM : J_UNSEEN;
    case OP_SETINDEX1: return is_number(b) && can_store(g, s, i.a, i.c) ? J_NONE : J_UNSEEN;
    case OP_SETINDEX2: return is_number(b) && is_number(c) && can_store(g, s, i.a, x.op) ? J_NONE : J_UNSEEN;
    case OP_CALL: return call_type(g, at, s);
    case OP_RET: case OP_RETVAL: return g->function && is_plain(a) ? J_NONE : J_UNSEEN;
    case OP_NARGIN: return g->function ? J_NUM : J_UNSEEN;
    case OP_FORRANGE: return region_for(g, at) && is_number(a) && (b == J_NONE || b == J_NUM || b == J_ANY)
        && is_number(c) ? J_NONE : J_UNSEEN;
    case OP_FORVAR: case OP_FORNUM: {
        const RegionFor *f = region_for(g, at);
        return f && a == (f->values ? J_ARRAY : J_NONE) ? J_NUM : J_UNSEEN;
    }
    case OP_ANS: return i.c == 0 && is_plain(a) ? (a == J_ANY ? J_NUM : a) : J_UNSEEN;
    default: return J_UNSEEN;
    }
}

/* Arrays and what is not known are never written over. */
static bool may_define(const Region *g, const JitState *s, int reg)
{
    JitType t = type_of(g, s, reg);
    return t != J_ARRAY && t != J_OTHER && t != J_FUNC && t != J_STRUCT;
}

static bool hand_on(Region *g, int to, const JitState *s)
{
    bool changed = !g->reached[to];
    g->reached[to] = true;
    for (int k = 0; k < g->nregs; k++) {
        if (k % 8 == 0 && memcmp(&g->state[to].t[k], &s->t[k], 8) == 0) {
            k += 7;
            continue;
        }
        /* what nobody reads any more is no obstacle */
        bool matters = g->live[to] >> k & 1;
        JitType t = matters ? merged((JitType) g->state[to].t[k], (JitType) s->t[k]) : J_ANY;
        if (t == g->state[to].t[k]) continue;
        g->state[to].t[k] = (uint8_t) t;
        changed = true;
    }
    return changed;
}

/* One instruction: its successors learn what it makes. */
static bool flow(Region *g, int at)
{
    Ins i = region_ins(g, at);
    Effect e = region_effect(g, at);
    JitState s = g->state[at];
    JitType t = e.known ? result_type(g, at, &s) : J_UNSEEN;
    bool changed = false;
    if (t != J_UNSEEN && e.def >= 0 && !may_define(g, &s, e.def)) t = J_UNSEEN;
    if (t != J_UNSEEN && i.op == OP_FORRANGE && !may_define(g, &s, i.a + 4)) t = J_UNSEEN;
    g->leaves[at] = t == J_UNSEEN;
    if (t == J_UNSEEN) return false;
    if (i.op == OP_FORRANGE && region_past_empty(g, at) >= 0) {
        JitState past = s;
        past.t[g->local[region_for(g, at)->var]] = J_NUM;       /* and a note that it is empty */
        changed |= hand_on(g, region_past_empty(g, at), &past);
    }
    if (e.jump >= 0 && e.jump < g->n && i.op != OP_FORRANGE) {
        JitState taken = s;
        if (i.op == OP_FORNUM) taken.t[g->local[e.def]] = J_NUM;
        if (e.jump == 0) g->turns = true;
        changed |= hand_on(g, e.jump, &taken);
    }
    bool loads_extent = i.op == OP_LOADVAR && t == J_NONE;
    if (e.def >= 0 && i.op != OP_FORNUM && !loads_extent) s.t[g->local[e.def]] = (uint8_t) t;
    if (i.op == OP_FORRANGE) s.t[g->local[i.a + 4]] = J_NUM;
    if (e.falls && at + e.words < g->n) changed |= hand_on(g, at + e.words, &s);
    return changed;
}

/* What the function gives, as far as is known: J_UNSEEN if it has not come to an end yet. */
static JitType result_so_far(Region *g)
{
    JitType t = J_UNSEEN;
    for (int at = 0; at < g->n; at++) {
        if (g->second[at] || !g->reached[at] || g->leaves[at]) continue;
        Effect e = region_effect(g, at);
        if (e.falls || e.jump != NO_JUMP) continue;
        t = merged(t, type_of(g, &g->state[at], e.uses[0]));
    }
    return t == J_ANY ? J_NUM : t;
}

static void find_types(Region *g)
{
    bool changed = true;
    g->reached[0] = true;
    while (changed) {
        changed = false;
        for (int at = 0; at < g->n; at++)
            if (!g->second[at] && g->reached[at]) changed |= flow(g, at);
        if (changed || !g->function || g->result == result_so_far(g)) continue;
        g->result = result_so_far(g);
        changed = true;
    }
    g->turns = false;                        /* types may have changed since it was found to turn */
    for (int at = 0; at < g->n; at++)
        if (!g->second[at] && g->reached[at]) (void) flow(g, at);
}

/* ---- homes ---- */

static void note_definition(Region *g, int reg, JitType t)
{
    RegionReg *r = region_reg(g, reg);
    r->type = (uint8_t) merged((JitType) r->type, t);
    r->kinds |= (uint8_t) (1 << t);
    r->written = true;
}

/* May a temporary live in one machine register although its types differ? Wherever it matters its type must be known. */
static bool is_mixed(const Region *g, int k)
{
    const RegionReg *r = &g->regs[k];
    const int plain = 1 << J_NUM | 1 << J_BOOL, characters = 1 << J_CHAR | 1 << J_CHAR_DQ;
    if (r->reg < g->p->first_temp || r->boxed || r->live_in || !r->written || (r->kinds & ~(plain | characters))) return false;
    if ((r->kinds & (r->kinds - 1)) == 0 && !(r->kinds & characters)) return false;
    for (int at = 0; at < g->n; at++) {
        JitType t = (JitType) g->state[at].t[k];
        if (g->reached[at] && g->live[at] >> k & 1 && t != J_NUM && t != J_BOOL && !type_is_char(t)) return false;
    }
    return true;
}

/* Registers that may not share a machine register with each: those that matter where it does, or where it is defined. */
static void find_conflicts(const Region *g, uint64_t *conflicts)
{
    memset(conflicts, 0, REGION_REGS * sizeof *conflicts);
    for (int at = 0; at < g->n; at++) {
        if (g->second[at]) continue;
        Effect e = region_effect(g, at);
        uint64_t behind = 0;
        if (e.falls && at + e.words < g->n) behind |= g->live[at + e.words];
        if (e.jump >= 0 && e.jump < g->n) behind |= g->live[e.jump];
        for (uint64_t rest = g->live[at]; rest; rest &= rest - 1) conflicts[__builtin_ctzll(rest)] |= g->live[at];
        if (e.def < 0) continue;
        conflicts[g->local[e.def]] |= behind;
        for (uint64_t rest = behind; rest; rest &= rest - 1) conflicts[__builtin_ctzll(rest)] |= bit(g, e.def);
    }
}

/* Machine registers for what is used most. Temporaries that never matter at once share one. */
static void give_numbers(Region *g)
{
    uint64_t conflicts[REGION_REGS], held[FREE_NUMBERS] = { 0 }, passed = 0;
    find_conflicts(g, conflicts);
    for (;;) {
        int best = -1;
        for (int k = 0; k < g->nregs; k++) {
            const RegionReg *r = &g->regs[k];
            if (!r->uniform || r->in_memory || passed >> k & 1 || r->weight == 0) continue;
            if (best < 0 || r->weight > g->regs[best].weight) best = k;
        }
        if (best < 0) return;
        passed |= (uint64_t) 1 << best;
        for (int n = 0; n < FREE_NUMBERS && g->regs[best].number < 0; n++) {
            if (held[n] & conflicts[best]) continue;
            held[n] |= (uint64_t) 1 << best;
            g->regs[best].number = (int8_t) (X_FIRST_NUMBER + n);
        }
    }
}

static void find_homes(Region *g)
{
    for (int at = 0; at < g->n; at++) {
        Ins i = region_ins(g, at);
        if (g->second[at] || !g->reached[at] || g->leaves[at]) continue;
        Effect e = region_effect(g, at);
        uint32_t weight = 1u << 3 * g->depth[at];
        JitType t = result_type(g, at, &g->state[at]);
        if (e.def >= 0 && t != J_ARRAY && !(i.op == OP_LOADVAR && t == J_NONE)) note_definition(g, e.def, t);
        for (int k = at + 1; t == J_ARRAY && k <= reader_of(g, at); k++) g->resume[k] = g->resume[at];
        if (i.op == OP_FORRANGE) note_definition(g, i.a + 4, J_NUM);
        for (int k = 0; k < e.nuses; k++) region_reg(g, e.uses[k])->weight += weight;
        if (e.def >= 0) region_reg(g, e.def)->weight += weight;
        if (i.op == OP_CALL && g->nsites < REGION_SITES) {
            JitLoop *callee = region_builtin(g, at) ? NULL : region_callee(g, at, &g->state[at]);
            g->recursive |= callee && callee == g->function;
            g->callees[g->nsites] = callee;
            g->sites[g->nsites++] = region_ins(g, at + 1).op;
        }
        if (e.nuses > 0 && g->state[at].t[g->local[e.uses[0]]] == J_FUNC && g->nhandles < REGION_HANDLES) {
            const JitLoop *callee = region_callee(g, at, &g->state[at]);
            g->handles[g->nhandles++] = (RegionHandle) { e.uses[0], (int16_t) at, callee ? callee->serial : 0 };
        }
    }
    for (int k = 0; k < g->nregs; k++) {
        RegionReg *r = &g->regs[k];
        if (!r->written) r->type = r->entry;
        r->mixed = is_mixed(g, k);
        if (r->mixed) r->type = J_NUM;
        bool fits = r->type == J_NUM || r->type == J_BOOL || type_is_char((JitType) r->type);
        r->uniform = fits && !r->boxed && (r->live_in ? r->entry == r->type : r->written);
        if (!r->uniform || r->type != J_NUM) r->empty = -1;
        if (r->array >= 0) g->arrays[r->array].weight = r->weight;
    }
    give_numbers(g);
}

bool region_analyse(Region *g, const Proto *p, const Value *R, Index first, Index last)
{
    g->p = p;
    g->R = R;
    g->first = first;
    if (last - first >= REGION_INS) return refuse(g, 0, "it is too long");
    g->n = (int) (last - first);
    memset(g->state, 0, (size_t) (g->n + 1) * sizeof *g->state);
    for (int at = 0; at < g->n; at += g->word[at] ? 2 : 1) g->word[at] = op_has_word(region_ins(g, at).op);
    g->local = mem_alloc((size_t) (g->p->nregs + 8) * sizeof *g->local);
    for (int k = 0; k < g->p->nregs + 8; k++) g->local[k] = -1;
    for (int at = 0; at <= g->n; at++) g->resume[at] = (int16_t) at;
    if (!gather_regs(g) || !gather_fors(g)) return false;
    find_live(g);
    entry_types(g, g->earlier);
    find_types(g);
    if (g->function ? g->result == J_UNSEEN : !g->turns) {
        for (int at = 0; at < g->n; at++)
            if (g->leaves[at]) refuse(g, at, "an instruction that is left to the interpreter");
        return refuse(g, 0, g->function ? "it never returns" : "it never turns");
    }
    find_homes(g);
    for (int k = 0; k < g->nregs; k++)
        if (type_is_char((JitType) g->regs[k].entry) && !g->regs[k].uniform) return refuse(g, 0, "a character changes its class");
    if (g->nsites == REGION_SITES || g->nhandles == REGION_HANDLES) return refuse(g, 0, "too many calls");
    return true;
}

void region_free(Region *g) { mem_free(g->local); }
