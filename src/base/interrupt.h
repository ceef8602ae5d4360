/* What stops a running program from outside: Ctrl-C, SIGTERM, a time limit, and memory that ran out unheard
 * (base/mem.h).
 *
 * it->interrupted says "look here"; loops poll it and nothing else. What it was stands in it->signalled and
 * in it->memory.failed; both may be the case.
 *
 * Nobody waits longer than a tenth of a second. There are four ways to keep that:
 *   - loops that cost some 50 microseconds a round call check_interrupt between rounds;
 *   - allocations that may be refused are refused while a signal is waiting, and err_out_of_memory then says
 *     STOP: what makes many values needs no poll of its own;
 *   - pieces of a threads_run that was told so are handed out only while nothing is waiting (base/threads.h);
 *   - work on plain memory that is in one piece runs under interrupt_run, which may be left at any moment.
 * What is half done then is thrown away where the Status arrives, or, where a builtin has no place to say so,
 * by call_builtin, which looks at it->interrupted before it takes any result (lang/calls.c). */
#ifndef OCTAVO_INTERRUPT_H
#define OCTAVO_INTERRUPT_H

#include "base/interp.h"

/* In the order of their weight: a heavier one is not forgotten for a lighter one. CAUSE_LIMIT: of a part of the program
 * (lib/system/limits.c). */
typedef enum InterruptCause { CAUSE_NONE, CAUSE_LIMIT, CAUSE_CTRL_C, CAUSE_TERMINATE, CAUSE_TIME } InterruptCause;

/* For a signal handler, or another thread. */
static inline void interrupt_because(Interp *it, InterruptCause cause)
{
    if (it->signalled < (int) cause) it->signalled = cause;
    it->interrupted = 1;
}
static inline void interrupt_signal(Interp *it) { interrupt_because(it, CAUSE_CTRL_C); }
/* At the end of a signal handler of the interpreter's own thread: leaves the work of interrupt_run. */
void interrupt_escape(Interp *it);

/* The status to return where it->interrupted was seen: STOP for a signal, which stays until interrupt_clear;
 * ERR for memory, which is forgotten with that. */
Status interrupt_status(Interp *it) MUST_USE;

/* The status of work that failed: ERR where it has said why; STOP where a signal waits, for memory is refused then, and
 * what was refused has said nothing. */
Status interrupt_or_error(Interp *it) MUST_USE;

/* Poll, in long loops of builtins. */
static inline Status check_interrupt(Interp *it)
{
    return LIKELY(!it->interrupted) ? OK : interrupt_status(it);
}

/* In cheap loops: is the one whose turn this is to be left? A builtin may just leave it and go on with what it has, since its
 * results are not looked at then. */
static inline bool interrupt_at(const Interp *it, Index turn)
{
    return UNLIKELY((turn & 4095) == 0 && it->interrupted);
}

/* Between these two, loops of threads_run hand out no more pieces once something interrupts, and the second says so: what
 * they were to write is thrown away. */
static inline void interrupt_cuts(Interp *it) { threads_stop_at(it->threads, &it->interrupted); }
static inline Status interrupt_was_cut(Interp *it)
{
    threads_stop_at(it->threads, NULL);
    return check_interrupt(it);
}

/* Calls work (context), which a signal may leave at any moment: it computes, on one thread, in memory that the caller
 * owns and does nothing else: no allocation, no reference counts, no output, no locks, no library that has any of them. */
Status interrupt_run(Interp *it, void (*work)(void *), void *context) MUST_USE;

/* Whatever there was is over: it was reported, or is being handled. */
void interrupt_clear(Interp *it);
/* Memory is there again: what failed on the way to a handler does not count. A signal stays. */
void interrupt_forget_memory(Interp *it);

#endif
