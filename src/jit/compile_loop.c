/* A loop or function becomes code: region, emitter, arena, and what is looked at on entry. */
#include <string.h>

#include "jit/loops.h"
#include "lang/functions.h"

/* MOST_VARIANTS: functions for different types of arguments; MOST_NESTING: compilations that wait for each other */
enum { LOOP_BYTES = 8192, MOST_VARIANTS = 4, MOST_NESTING = 4 };

/* What has to be made anew when the code is left: characters, and truth values that lived as numbers. */
static bool keep_kinds(JitLoop *loop, const Region *g)
{
    JitKinds variables = { 0, 0, 0 };
    bool any = false;
    mem_free(loop->kinds);
    loop->kinds = NULL;
    for (int k = 0; k < g->nregs; k++) {
        const RegionReg *r = &g->regs[k];
        any |= r->mixed;
        if (!r->uniform || !type_is_char((JitType) r->type)) continue;
        variables.characters |= (uint64_t) 1 << k;
        if (r->type == J_CHAR_DQ) variables.dq |= (uint64_t) 1 << k;
    }
    if (!any && !variables.characters) return true;
    loop->kinds = mem_array(g->n + 1, sizeof *loop->kinds);
    if (!loop->kinds) return false;
    for (int at = 0; at <= g->n; at++) {
        JitKinds here = variables;
        for (int k = 0; at < g->n && k < g->nregs; k++) {
            JitType t = (JitType) g->state[at].t[k];
            uint64_t bit = (uint64_t) 1 << k;
            if (!g->regs[k].mixed || !(g->live[at] & bit)) continue;
            if (type_is_char(t)) here.characters |= bit;
            if (t == J_CHAR_DQ) here.dq |= bit;
            if (t == J_BOOL) here.truths |= bit;
        }
        loop->kinds[at] = here;
    }
    return true;
}

static void keep_guards(JitLoop *loop, Region *g)
{
    const Proto *p = g->p;
    loop->nguards = g->nregs;
    for (int k = 0; k < g->nregs; k++) {
        RegionReg *r = &g->regs[k];
        bool preset = r->uniform && !r->live_in;
        bool character = r->uniform && type_is_char((JitType) r->type);
        loop->guards[k] = (JitGuard) {
            .reg = r->reg, .entry = r->entry, .over = !r->live_in, .character = character ? r->type : 0,
            .preset = (uint8_t) (!preset ? T_NONE : r->type == J_BOOL ? T_BOOL : T_NUM)
        };
    }
    memcpy(loop->arrays, g->arrays, sizeof loop->arrays);
    memcpy(loop->fors, g->fors, sizeof loop->fors);
    loop->narrays = g->narrays;
    loop->nfors = g->nfors;
    loop->nempties = g->nempties;
    for (int k = 0; k < g->nempties; k++) {
        loop->empties[k] = g->empties[k];
        loop->may_be_empty[k] = region_reg(g, g->empties[k])->empty >= 0;
    }
    memcpy(loop->handles, g->handles, sizeof loop->handles);
    loop->nhandles = g->nhandles;
    memcpy(loop->slots, g->slots, sizeof loop->slots);
    loop->nslots = g->nslots;
    loop->calls |= g->nhandles > 0;
    loop->nsites = g->nsites;
    for (int k = 0; k < g->nsites; k++) {
        loop->sites[k] = g->sites[k];
        loop->builtins[k] = p->sites[g->sites[k]].target->builtin;
        loop->callees[k] = g->callees[k] ? g->callees[k]->serial : 0;
        loop->calls |= g->callees[k] != NULL;
    }
    loop->result = (uint8_t) g->result;
}

static bool write_code(JitLoop *loop, Region *g)
{
#if HAVE_ASSEMBLER
    Jit *jit = loop->jit;
    uint8_t *room = code_arena_open(&jit->arena, LOOP_BYTES);
    mem_free(loop->offsets);
    loop->offsets = mem_array(g->n + 1, sizeof *loop->offsets);
    Emitter e = { .g = g, .c = jit->code, .with_fuel = jit->mode == JIT_EXITS, .offsets = loop->offsets };
    if (!room) return false;
    code_begin(jit->code, room, LOOP_BYTES, g->n);
    jit->writing = true;
    bool fits = emit_region(&e);
    jit->writing = false;
    size_t used = fits ? (size_t) code_offset(jit->code) : 0;
    if (!code_arena_close(&jit->arena, room, LOOP_BYTES, used) || !fits) return false;
    loop->code = room;
    loop->bytes = used;
    loop->entry = e.entry;
    return true;
#else
    return (void) loop, (void) g, false;
#endif
}

bool loop_compile(Interp *it, const Value *R, JitLoop *loop, bool again)
{
    Jit *jit = loop->jit;
    uint8_t earlier[REGION_REGS];
    /* a function is compiled while something else is that calls it */
    Region *g = loop->is_function ? mem_try(sizeof *g) : jit->region ? jit->region : (jit->region = mem_try(sizeof *g));
    bool good;
    if (!jit->code) jit->code = mem_try(sizeof *jit->code);
    if (!g || !jit->code) {
        if (loop->is_function) mem_free(g);
        return false;
    }
    for (int k = 0; k < loop->nguards; k++) earlier[k] = loop->guards[k].entry;
    memset(g, 0, offsetof(Region, state));
    g->it = it;
    g->function = loop->is_function ? loop : NULL;
    g->find_function = jit_function;
    if (again && !loop->is_function) g->earlier = earlier;
    good = region_analyse(g, loop->proto, R, loop->first, loop->last) && keep_kinds(loop, g) && write_code(loop, g);
    loop->why = good ? NULL : g->why ? g->why : "its code is too long";
    loop->why_at = g->why_at;
    if (good) keep_guards(loop, g);
    region_free(g);
    if (loop->is_function) mem_free(g);
    loop->epoch = functions_epoch(it);
    loop->generation = jit->generation;
    loop->compiled++;
    return good;
}

/* ---- functions ---- */

/* Numbers in, a number out, and nothing that a fresh frame would not have. */
bool function_suits(const Proto *p, int nargs)
{
    if (p->is_chunk || p->is_constructor || p->nboxes > 0 || p->varargin_reg >= 0 || nargs > p->nparams) return false;
    return (p->is_anon || (p->nouts > 0 && p->ncaptures == 0)) && p->nregs <= REGION_REGS && nargs + p->ncaptures <= INPUTS;
}

JitLoop *function_find(const Proto *p, const uint8_t *types, int nargs)
{
    for (int k = 0; k < p->nloops; k++) {
        JitLoop *f = p->loops[k];
        if (f->is_function && f->nargs == nargs && memcmp(f->types, types, f->ninputs) == 0) return f;
    }
    return NULL;
}

bool function_compile(Interp *it, JitLoop *f)
{
    Value R[REGION_REGS + 8];
    Jit *jit = f->jit;
    bool good = false;
    loop_drop_code(f);
    if (f->compiled >= MOST_COMPILES || jit->nesting >= MOST_NESTING || it->memory.failed) return false;
    if (jit->writing) return false;
    for (int k = 0; k < COUNT_OF(R); k++) {
        int input = function_input(f, k);
        R[k] = input < 0 ? val_none() : f->types[input] == J_BOOL ? val_bool(false) : val_num(0);
    }
    f->compiling = true;
    f->fails = f->misses = 0;
    f->serial = ++jit->serial;
    jit->nesting++;
    good = loop_compile(it, R, f, false);
    jit->nesting--;
    f->compiling = false;
    return good;
}

JitLoop *jit_function(Interp *it, Proto *p, const uint8_t *types, int nargs, JitLoop *self)
{
    Jit *jit = jit_of(it);
    JitLoop *f = function_find(p, types, nargs);
    int variants = 0;
    if (f && f == self) return f;
    if (f && f->compiling) return NULL;
    if (f) return (f->code && loop_sites_hold(it, f)) || function_compile(it, f) ? f : NULL;
    for (int k = 0; k < p->nloops; k++) variants += p->loops[k]->is_function;
    f = function_suits(p, nargs) && variants < MOST_VARIANTS ? loop_new(jit, p) : NULL;
    if (!f) return NULL;
    f->is_function = f->calls = true;
    f->last = p->nins;
    f->nargs = (uint8_t) nargs;
    f->ninputs = (uint8_t) (nargs + p->ncaptures);
    memcpy(f->types, types, f->ninputs);
    if ((int16_t) p->heat >= 0) p->heat = HEAT_CODE;
    return function_compile(it, f) ? f : NULL;
}
