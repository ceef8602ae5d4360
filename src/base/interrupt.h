/* What stops a running program from outside: Ctrl-C, and memory that ran out unheard (base/mem.h).
 *
 * it->interrupted says "look here"; loops poll it and nothing else. What it was stands in it->signalled and
 * in it->memory.failed; both may be the case. */
#ifndef OCTAVO_INTERRUPT_H
#define OCTAVO_INTERRUPT_H

#include "base/interp.h"

/* For a signal handler, or another thread. */
static inline void interrupt_signal(Interp *it)
{
    it->signalled = 1;
    it->interrupted = 1;
}

/* The status to return where it->interrupted was seen: STOP for Ctrl-C, which stays until interrupt_clear;
 * ERR for memory, which is forgotten with that. */
Status interrupt_status(Interp *it) MUST_USE;

/* Poll, in long loops of builtins. */
static inline Status check_interrupt(Interp *it)
{
    return LIKELY(!it->interrupted) ? OK : interrupt_status(it);
}

/* Whatever there was is over: it was reported, or is being handled. */
void interrupt_clear(Interp *it);
/* Memory is there again: what failed on the way to a handler does not count. A signal stays. */
void interrupt_forget_memory(Interp *it);

#endif
