/* Signals, limits and lack of memory on their way to a status. */
#include "base/interrupt.h"

#include <setjmp.h>

void interrupt_forget_memory(Interp *it)
{
    if (LIKELY(!it->memory.failed)) return;
    it->memory.failed = false;
    it->interrupted = 0;
    if (it->signalled) it->interrupted = 1;     /* in this order: a signal in between is not lost */
}

Status interrupt_status(Interp *it)
{
    switch ((InterruptCause) it->signalled) {
    case CAUSE_NONE: break;
    case CAUSE_LIMIT: it->stop_reason = STOP_LIMIT; return STOP;
    case CAUSE_CTRL_C: it->stop_reason = STOP_INTERRUPT; return STOP;
    case CAUSE_TERMINATE: it->stop_reason = STOP_TERMINATE; return STOP;
    case CAUSE_TIME:
        if (it->stop_reason == STOP_TIME) return STOP;       /* on its way: it has its place already */
        err_id(it, "Octavo:time-limit", "time limit of %g seconds exceeded", it->time_limit);
        it->stop_reason = STOP_TIME;
        return STOP;
    }
    if (it->memory.failed) {
        const char *why = it->memory.why;
        interrupt_forget_memory(it);
        if (why == output_limit_text) return err_id(it, "Octavo:output-limit", "%s", why);
        return why ? err(it, "%s", why) : err_out_of_memory(it);
    }
    return OK;                                               /* cleared since */
}

Status interrupt_or_error(Interp *it)
{
    Status st = check_interrupt(it);
    return st == OK ? ERR : st;
}

/* Memory is refused to a program that is to stop. */
Status err_out_of_memory(Interp *it)
{
    if (UNLIKELY(it->signalled)) return interrupt_status(it);
    buffer_pool_drop_ballast(it->pool);
    return err_id(it, "Octave:bad-alloc", "out of memory or dimension too large for Octave's index type");
}

Status interrupt_run(Interp *it, void (*work)(void *), void *context)
{
    sigjmp_buf here;
    void *outer = it->escape;
    if (sigsetjmp(here, 0) != 0) {
        it->escape = NULL;
        return interrupt_status(it);
    }
    it->escape = &here;
    if (!it->interrupted) work(context);
    it->escape = outer;
    return check_interrupt(it);
}

void interrupt_escape(Interp *it)
{
    void *to = it->escape;
    if (!to) return;
    it->escape = NULL;
    siglongjmp(*(sigjmp_buf *) to, 1);
}

void interrupt_clear(Interp *it)
{
    it->memory.failed = false;
    it->signalled = 0;
    it->interrupted = 0;
}
