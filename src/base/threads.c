/* A pool of workers that wait for loops. Pieces are handed out by a counter. The caller works along and never
 * waits for a worker that has not woken up yet: a worker that comes late finds the loop closed and goes back
 * to sleep. */
#include "base/threads.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/mem.h"

enum { MAX_WORKERS = 63, WORKER_STACK = 1 << 20 };
/* Turns of watching for the next loop before a worker goes to sleep, and for the last worker before the
 * caller does: some 30 microseconds, about what sleeping and waking up cost. */
enum { SPIN_TURNS = 1500 };

struct Threads {
    int limit, default_limit;
    pid_t owner;                     /* after a fork the workers are the parent's */
    pthread_t workers[MAX_WORKERS];
    int nworkers;
    /* the system would not start another: not asked again until the limit changes */
    bool refused;
    bool running;                    /* a loop is under way: a loop inside it runs by itself */
    const volatile sig_atomic_t *stop;   /* for the loops to come */

    pthread_mutex_t lock;            /* guards what follows, unless atomic */
    pthread_cond_t wake, idle;
    bool open, quit;                 /* workers may join the loop; workers shall end */
    int wanted;                      /* how many more may join */
    bool memory_failed;              /* in a worker, unheard: base/mem.h */
    const char *memory_why;
    _Atomic int busy;                /* how many have joined and not left; changed under the lock */
    ThreadsBody body;
    void *context;
    const volatile sig_atomic_t *until;  /* of this loop */
    Index n, grain;
    _Atomic Index next;              /* the first turn not handed out */
    _Atomic unsigned long generation;    /* counts loops, for workers that watch without the lock */
};

static inline void relax(void)
{
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

int threads_default_limit(void)
{
    const char *text = getenv("OMP_NUM_THREADS");
    char *end;
    cpu_set_t set;
    long n = text ? strtol(text, &end, 10) : 0;
    /* a list is about nested loops: the first number counts */
    if (!text || n < 1 || (*end && *end != ','))
        n = sched_getaffinity(0, sizeof(set), &set) == 0 ? CPU_COUNT(&set) : sysconf(_SC_NPROCESSORS_ONLN);
    if (n < 1) n = 1;
    return n > MAX_WORKERS + 1 ? MAX_WORKERS + 1 : (int) n;
}

Threads *threads_new(void)
{
    Threads *t = mem_zalloc(sizeof(*t));
    t->limit = t->default_limit = threads_default_limit();
    t->owner = getpid();
    pthread_mutex_init(&t->lock, NULL);
    pthread_cond_init(&t->wake, NULL);
    pthread_cond_init(&t->idle, NULL);
    return t;
}

static void stop_workers(Threads *t)
{
    pthread_mutex_lock(&t->lock);
    t->quit = true;
    atomic_fetch_add(&t->generation, 1);
    pthread_cond_broadcast(&t->wake);
    pthread_mutex_unlock(&t->lock);
    for (int k = 0; k < t->nworkers; k++) pthread_join(t->workers[k], NULL);
}

void threads_free(Threads *t)
{
    if (!t) return;
    if (t->nworkers > 0) {
        if (getpid() != t->owner) {
            mem_free(t);                 /* the lock and the workers belong to the parent */
            return;
        }
        stop_workers(t);
    }
    pthread_cond_destroy(&t->wake);
    pthread_cond_destroy(&t->idle);
    pthread_mutex_destroy(&t->lock);
    mem_free(t);
}

int threads_limit(const Threads *t)
{
    return t ? t->limit : 1;
}

int threads_set_limit(Threads *t, int limit)
{
    int before = t->limit;
    t->refused = false;
    t->limit = limit < 1 ? t->default_limit : limit > MAX_WORKERS + 1 ? MAX_WORKERS + 1 : limit;
    return before;
}

static const sig_atomic_t never = 0;

static void do_pieces(Threads *t, const volatile sig_atomic_t *until, Index n, Index grain, ThreadsBody body, void *context)
{
    while (!*until) {
        Index from = atomic_fetch_add(&t->next, grain);
        if (from >= n) return;
        body(context, from, n - from < grain ? n : from + grain);
    }
}

static void *worker(void *arg)
{
    Threads *t = arg;
    volatile sig_atomic_t alarm = 0;
    MemWatch memory = { NULL, &alarm, NULL, false, NULL };       /* the pool is the first thread's */
    unsigned long seen = 0;
    (void) mem_watch(&memory);
    pthread_mutex_lock(&t->lock);
    while (!t->quit) {
        if (t->open && t->wanted > 0) {
            ThreadsBody body = t->body;
            void *context = t->context;
            const volatile sig_atomic_t *until = t->until;
            Index n = t->n, grain = t->grain;
            t->wanted--;
            t->busy++;
            seen = atomic_load(&t->generation);
            pthread_mutex_unlock(&t->lock);
            do_pieces(t, until, n, grain, body, context);
            pthread_mutex_lock(&t->lock);
            if (memory.failed) {
                t->memory_failed = true;
                t->memory_why = memory.why;
            }
            memory.failed = false;
            if (--t->busy == 0) pthread_cond_signal(&t->idle);
            pthread_mutex_unlock(&t->lock);
            for (int k = 0;
                 k < SPIN_TURNS && atomic_load_explicit(&t->generation, memory_order_acquire) == seen; k++)
                relax();
            pthread_mutex_lock(&t->lock);
            continue;
        }
        pthread_cond_wait(&t->wake, &t->lock);
    }
    pthread_mutex_unlock(&t->lock);
    return NULL;
}

/* Enough workers for the limit, or as many as the system allows. Signals are the first thread's affair. */
static void start_workers(Threads *t)
{
    pthread_attr_t attr;
    sigset_t all, before;
    if (t->nworkers >= t->limit - 1 || t->refused) return;
    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, WORKER_STACK);
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    while (t->nworkers < t->limit - 1 && !t->refused) {
        t->refused = pthread_create(&t->workers[t->nworkers], &attr, worker, t) != 0;
        if (!t->refused) t->nworkers++;
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attr);
}

void threads_stop_at(Threads *t, const volatile sig_atomic_t *stop)
{
    if (t) t->stop = stop;
}

void threads_run(Threads *t, Index n, Index grain, ThreadsBody body, void *context)
{
    if (n <= grain) {                    /* by far the most: nothing to hand out */
        if (n > 0) body(context, 0, n);
        return;
    }
    threads_run_until(t, t && t->stop ? t->stop : &never, n, grain, body, context);
}

bool threads_run_until(Threads *t, const volatile sig_atomic_t *until, Index n, Index grain, ThreadsBody body, void *context)
{
    bool alone = n <= grain || !t || t->limit < 2 || t->running || getpid() != t->owner;
    if (!alone) start_workers(t);
    if (alone || t->nworkers == 0) {
        Index from = 0;
        for (; from < n && !*until; from += grain) body(context, from, n - from < grain ? n : from + grain);
        return from >= n;
    }
    t->running = true;
    pthread_mutex_lock(&t->lock);
    t->body = body;
    t->context = context;
    t->until = until;
    t->n = n;
    t->grain = grain;
    atomic_store(&t->next, 0);
    t->wanted = t->limit - 1;
    if (t->wanted > (n - 1) / grain) t->wanted = (int) ((n - 1) / grain);
    t->open = true;
    atomic_fetch_add_explicit(&t->generation, 1, memory_order_release);
    if (t->wanted == 1) pthread_cond_signal(&t->wake);
    else pthread_cond_broadcast(&t->wake);
    pthread_mutex_unlock(&t->lock);

    do_pieces(t, until, n, grain, body, context);

    for (int k = 0; k < SPIN_TURNS && atomic_load_explicit(&t->busy, memory_order_acquire) > 0; k++) relax();
    pthread_mutex_lock(&t->lock);
    t->open = false;
    while (t->busy > 0) pthread_cond_wait(&t->idle, &t->lock);
    if (UNLIKELY(t->memory_failed)) mem_note_failure_why(t->memory_why);
    t->memory_failed = false;
    pthread_mutex_unlock(&t->lock);
    t->running = false;
    return atomic_load(&t->next) >= n;
}
