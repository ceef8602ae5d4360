/* Long work of a library that cannot be cut, on a thread of its own, so that whoever waits for it may go away.
 *
 * After Ctrl-C the work goes on in vain until it is done; its result is dropped, and what it works on is let go by the
 * next call from here, or, where the program ends before that, by the system. One such work is left at most: the next
 * one waits until it is over (and may be interrupted as well), so that libraries need not stand two at a time, and
 * programs that are interrupted again and again do not pile up work. */
#ifndef OCTAVO_ASIDE_H
#define OCTAVO_ASIDE_H

#include "base/interp.h"

typedef struct AsideWork {
    void (*work)(void *context);     /* on the other thread: no Interp, no counted objects */
    void (*let_go)(void *context);   /* after work that was left: on the interpreter's thread */
    void *context;                   /* from the heap */
} AsideWork;

/* STOP: interrupted; the context belongs to the work, and let_go will be called. OK: it is done, and the context is the
 * caller's as before. Where no thread can be had the work is done here. */
Status aside_run(Interp *it, const AsideWork *work) MUST_USE;
/* Is some work left that is not over? Then its library must stay where it is. */
bool aside_is_left(Interp *it);

#endif
