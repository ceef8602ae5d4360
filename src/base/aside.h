/* Long work of a library that cannot be cut, on a thread of its own, so that whoever waits for it may go
 * away.
 *
 * After Ctrl-C the work goes on in vain until it is done; its result is dropped, and what it works on is let
 * go by a later call from here. A few works may be left at a time; who wants more waits for the oldest (and
 * may be interrupted as well), so programs that are interrupted again and again do not pile up work. */
#ifndef OCTAVO_ASIDE_H
#define OCTAVO_ASIDE_H

#include "base/interp.h"

typedef struct AsideWork {
    void (*work)(void *context);     /* on the other thread: no Interp, no counted objects */
    void (*let_go)(void *context);   /* after work that was left: on the interpreter's thread */
    void *context;                   /* from the heap */
    const void *alone;               /* stands for a library that cannot work twice at a time; NULL: it can */
} AsideWork;

/* STOP: interrupted; the context belongs to the work, and let_go will be called. OK: it is done, and the context is the
 * caller's as before. Where no thread can be had the work is done here. */
Status aside_run(Interp *it, const AsideWork *work) MUST_USE;
/* Is some work left that is not over? Of that library, or (NULL) of any. Then it must stay where it is, and a process
 * that does not want to wait must end by _exit: libraries do not survive their end while they work. */
bool aside_is_left(Interp *it, const void *alone);
/* Waits for all that was left: before an interpreter is freed. */
void aside_finish(Interp *it);

#endif
