/* Which functions are hot, and how compiled ones are called by the interpreter. */
#include <string.h>

#include "jit/loops.h"
#include "lang/frames.h"

enum { FAILS = 8 };

static bool take_input(Value v, Value *to, uint8_t *type)
{
    *to = v;
    *type = v.tag == T_NUM ? J_NUM : J_BOOL;
    return v.tag == T_NUM || v.tag == T_BOOL;
}

/* Ended without a result. Those that do so often are no gain. */
static void note_failure(Interp *it, JitLoop *f, Proto *p)
{
    if (it->interrupted || f->jit->mode == JIT_EXITS || ++f->fails < FAILS) return;
    if (f->turns < 16 * (int64_t) f->fails && !function_compile(it, f)) p->heat = HEAT_COLD;
    f->fails = 0;
    f->turns = 0;
}

bool jit_call(Interp *it, Proto *p, const Func *closure, CallRequest *rq, Value *result)
{
    Value in[INPUTS];
    uint8_t types[INPUTS];
    Jit *jit = it->vm->jit;
    JitFrame frame;
    JitCode code;
    JitLoop *f;
    bool plain = true;
    if (p->heat < HEAT_CODE) {
        if (!jit) jit = jit_of(it);
        /* once, so that it is known what its calls mean */
        if (++p->heat < (jit->mode == JIT_ON ? HOT : 2)) return false;
        if (jit->mode == JIT_OFF || !function_suits(p, rq->nargs)) p->heat = HEAT_COLD;
        if ((int16_t) p->heat < 0) return false;
    }
    if (jit->mode == JIT_OFF || jit->arena.refused || rq->nout > 1 || !function_suits(p, rq->nargs)) return false;
    for (int k = 0; k < rq->nargs; k++) plain = take_input(rq->args[k], &in[k], &types[k]) && plain;
    for (int k = 0; k < p->ncaptures; k++)
        plain = take_input(closure->captures[k], &in[rq->nargs + k], &types[rq->nargs + k]) && plain;
    if (!plain) {
        if (p->heat < HEAT_CODE) p->heat = HEAT_COLD;
        return false;
    }
    f = function_find(p, types, rq->nargs);
    if (!f || !f->code || !loop_sites_hold(it, f)) {
        if (f && f->code && ++f->misses < MISSES) return false;
        f = jit_function(it, p, types, rq->nargs, NULL);
        if (!f) p->heat = HEAT_COLD;
        if (!f) return false;
    }
    loop_frame(it, f, NULL, &frame);
    if (frame.depth <= 0 || it->vm->watching) return false;
    memcpy(&code, &f->code, sizeof code);
    (void) code(in, &frame);
    if (frame.failed) {
        note_failure(it, f, p);
        return false;
    }
    f->turns++;
    f->misses = 0;
    *result = f->result == J_BOOL ? val_bool(frame.result != 0) : val_num(frame.result);
    for (int k = 0; k < rq->nargs && rq->args_are_temps; k++) rq->args[k].tag = T_NONE;
    return true;
}
