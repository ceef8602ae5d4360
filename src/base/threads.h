/* Worker threads for loops over big arrays.
 *
 * A loop over 0 .. n is cut into pieces of `grain` turns (the last may be shorter). The cuts depend on n and
 * grain alone, never on the number of threads, so whatever a piece computes is the same with one thread and
 * with many. */
#ifndef OCTAVO_THREADS_H
#define OCTAVO_THREADS_H

#include <signal.h>

#include "base/base.h"

typedef struct Threads Threads;

/* Works on turns from .. to - 1. Runs beside others of the same loop: it may write only what belongs to its
 * turns, must not allocate from the pool, touch reference counts or the Interp, and must not call
 * threads_run. */
typedef void (*ThreadsBody)(void *context, Index from, Index to);

/* No thread is started before there is work for one. */
Threads *threads_new(void);
void threads_free(Threads *threads);

/* Every piece once, in any order; returns when all are done. threads may be NULL: the caller's thread does it
 * all. */
void threads_run(Threads *threads, Index n, Index grain, ThreadsBody body, void *context);

/* The same, handing out pieces only while *stop is 0. False: some were not done, and what they were to write is as it
 * was: the caller throws the result away (base/interrupt.h). */
bool threads_run_until(Threads *threads, const volatile sig_atomic_t *stop, Index n, Index grain, ThreadsBody body,
                       void *context);
/* From here on all loops are run like that, until called with NULL: around calls of kernels whose results are thrown
 * away, those of builtins. */
void threads_stop_at(Threads *threads, const volatile sig_atomic_t *stop);

/* How many threads, the caller's among them, work at most: OMP_NUM_THREADS, else the processors this process
 * may use. */
int threads_limit(const Threads *threads);
/* That default. */
int threads_default_limit(void);
/* Less than 1: back to the default it began with. Returns the limit before. */
int threads_set_limit(Threads *threads, int limit);

#endif
