/* Ctrl-C and lack of memory on their way to a status. */
#include "base/interrupt.h"

void interrupt_forget_memory(Interp *it)
{
    if (LIKELY(!it->memory.failed)) return;
    it->memory.failed = false;
    it->interrupted = 0;
    if (it->signalled) it->interrupted = 1;     /* in this order: a signal in between is not lost */
}

Status interrupt_status(Interp *it)
{
    if (it->memory.failed) {
        const char *why = it->memory.why;
        interrupt_forget_memory(it);
        return why ? err(it, "%s", why) : err_out_of_memory(it);
    }
    it->stop_reason = STOP_INTERRUPT;
    return STOP;
}

void interrupt_clear(Interp *it)
{
    it->memory.failed = false;
    it->signalled = 0;
    it->interrupted = 0;
}
