/* What is compiled of a code: made, dropped, and whether its calls still mean the same. */
#include <stdlib.h>
#include <string.h>

#include "base/stack.h"
#include "jit/loops.h"
#include "kernel/cpu.h"
#include "lang/functions.h"

static JitMode mode_asked_for(void)
{
    const char *wish = getenv("OCTAVO_JIT");
    if (wish && strcmp(wish, "off") == 0) return JIT_OFF;
    if (wish && strcmp(wish, "always") == 0) return JIT_ALWAYS;
    if (wish && strcmp(wish, "exits") == 0) return JIT_EXITS;
    return JIT_ON;
}

Jit *jit_of(Interp *it)
{
    Jit *jit = it->vm->jit;
    if (jit) return jit;
    jit = it->vm->jit = mem_zalloc(sizeof *jit);
    jit->mode = mode_asked_for();
    jit->possible = HAVE_ASSEMBLER && kern_cpu() >= CPU_AVX2;
    if (!jit->possible) jit->mode = JIT_OFF;
    return jit;
}

void loop_drop_code(JitLoop *loop)
{
    if (loop->jit && loop->code) {
        code_arena_drop(&loop->jit->arena, loop->code, loop->bytes);
        loop->jit->generation += loop->is_function;
    }
    loop->code = NULL;
}

void jit_forget(Proto *p)
{
    for (int k = 0; k < p->nloops; k++) {
        JitLoop *loop = p->loops[k];
        loop_drop_code(loop);
        mem_free(loop->kinds);
        mem_free(loop->offsets);
        if (loop->jit) {
            *loop->from = loop->next;
            if (loop->next) loop->next->from = loop->from;
        }
        mem_free(loop);
    }
    mem_free(p->loops);
}

void jit_free(Interp *it)
{
    Jit *jit = it->vm->jit;
    if (!jit) return;
    for (JitLoop *loop = jit->loops; loop; loop = loop->next) {
        loop->jit = NULL;
        loop->code = NULL;
    }
    code_arena_free(&jit->arena);
    mem_free(jit->region);
    mem_free(jit->code);
    mem_free(jit);
    it->vm->jit = NULL;
}

JitLoop *loop_new(Jit *jit, Proto *p)
{
    JitLoop *loop;
    if (p->nloops == HEAT_COLD - HEAT_CODE - 1) return NULL;
    loop = mem_try(sizeof *loop);
    JitLoop **more = loop ? mem_array(p->nloops + 1, sizeof *more) : NULL;
    if (!more) {
        mem_free(loop);
        return NULL;
    }
    if (p->nloops) memcpy(more, p->loops, (size_t) p->nloops * sizeof *more);
    mem_free(p->loops);
    p->loops = more;
    memset(loop, 0, sizeof *loop);
    loop->proto = p;
    loop->jit = jit;
    loop->next = jit->loops;
    loop->from = &jit->loops;
    if (loop->next) loop->next->from = &loop->next;
    jit->loops = loop;
    p->loops[p->nloops++] = loop;
    return loop;
}

/* ---- entry ---- */

/* NULL: there is no such function any more. */
JitLoop *loop_find_serial(const Proto *p, uint64_t serial)
{
    for (int k = 0; p && k < p->nloops; k++)
        if (p->loops[k]->is_function && p->loops[k]->serial == serial && p->loops[k]->code) return p->loops[k];
    return NULL;
}

/* Do its calls mean what they did when it was compiled? */
bool loop_sites_hold(Interp *it, JitLoop *loop)
{
    uint64_t epoch = functions_epoch(it);
    if (loop->epoch == epoch && loop->generation == loop->jit->generation) return true;
    for (int k = 0; k < loop->nsites; k++) {
        const CallSite *site = &loop->proto->sites[loop->sites[k]];
        if (!site->target || site->epoch != epoch || site->target->builtin != loop->builtins[k]) return false;
        if (loop->builtins[k]) continue;
        JitLoop *callee = loop_find_serial(site->target->proto, loop->callees[k]);
        if (!callee || (callee != loop && !loop_sites_hold(it, callee))) return false;
    }
    loop->epoch = epoch;
    loop->generation = loop->jit->generation;
    return true;
}

/* Bytes on the stack of a function, at most. */
enum { FUNCTION_STACK = 2048 };

void loop_frame(Interp *it, const JitLoop *loop, Value *R, JitFrame *frame)
{
    const Machine *vm = it->vm;
    frame->interrupted = &it->interrupted;
    frame->turns = 0;
    frame->base = R;
    frame->failed = 0;
    frame->depth = 0;
    if (loop->calls) {
        Index stack = (Index) (stack_left(it) / FUNCTION_STACK), frames = vm->max_frames - vm->nframes;
        frame->depth = vm->max_recursion - vm->recursion;
        if (frame->depth > frames) frame->depth = frames;
        if (frame->depth > stack) frame->depth = stack;
    }
    if (loop->jit->mode == JIT_EXITS) {
        loop->jit->seed = loop->jit->seed * 1103515245 + 12345;
        frame->fuel = loop->jit->seed >> 16 & 63;
    }
}
