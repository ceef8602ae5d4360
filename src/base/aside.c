/* Threads that work while the interpreter waits, one of them wanted, the others left. */
#include "base/aside.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <time.h>

#include "base/interrupt.h"

/* Shared with the thread. */
typedef struct Job {
    AsideWork work;
    struct Job *next;            /* among those that were left, the oldest first */
    pthread_mutex_t lock;
    pthread_cond_t over;
    bool done;
} Job;

typedef struct AsideState {
    Job *left;
    int count;
} AsideState;

/* So many works may be left: each holds its memory and takes its share of the processors. */
enum { MOST_LEFT = 4 };

static void *state_new(Interp *it UNUSED) { return mem_zalloc(sizeof(AsideState)); }
static void state_free(void *state) { mem_free(state); }

static const StateKind aside_kind = { state_new, state_free };

static void *run_job(void *arg)
{
    Job *job = arg;
    job->work.work(job->work.context);
    pthread_mutex_lock(&job->lock);
    job->done = true;
    pthread_cond_signal(&job->over);
    pthread_mutex_unlock(&job->lock);
    return NULL;
}

static void job_free(Job *job)
{
    pthread_mutex_lock(&job->lock);              /* the thread has let it go for good */
    pthread_mutex_unlock(&job->lock);
    pthread_mutex_destroy(&job->lock);
    pthread_cond_destroy(&job->over);
    mem_free(job);
}

/* Until the job is over or something is to be noticed, whichever comes first. */
static bool wait_for(Interp *it, Job *job)
{
    enum { LOOK_EVERY = 5000000 };               /* nanoseconds: signals do not wake a condition */
    bool done;
    pthread_mutex_lock(&job->lock);
    while (!job->done && !it->interrupted) {
        struct timespec until;
        clock_gettime(CLOCK_MONOTONIC, &until);
        until.tv_nsec += LOOK_EVERY;
        if (until.tv_nsec >= 1000000000) until.tv_sec++, until.tv_nsec -= 1000000000;
        pthread_cond_timedwait(&job->over, &job->lock, &until);
    }
    done = job->done;
    pthread_mutex_unlock(&job->lock);
    return done;
}

static bool start(Job *job)
{
    pthread_condattr_t clock;
    pthread_attr_t attr;
    pthread_t thread;
    sigset_t all, before;
    pthread_mutex_init(&job->lock, NULL);
    pthread_condattr_init(&clock);
    pthread_condattr_setclock(&clock, CLOCK_MONOTONIC);
    pthread_cond_init(&job->over, &clock);
    pthread_condattr_destroy(&clock);
    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, 8 << 20);   /* as much as the first thread has: libraries count on it */
    pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    bool started = pthread_create(&thread, &attr, run_job, job) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attr);
    return started;
}

static bool is_over(Job *job)
{
    pthread_mutex_lock(&job->lock);
    bool done = job->done;
    pthread_mutex_unlock(&job->lock);
    return done;
}

static void add_left(AsideState *state, Job *job)
{
    Job **slot = &state->left;
    while (*slot) slot = &(*slot)->next;
    *slot = job;
    state->count++;
}

static void let_go(AsideState *state, Job *job)
{
    Job **slot = &state->left;
    while (*slot != job) slot = &(*slot)->next;
    *slot = job->next;
    state->count--;
    job->work.let_go(job->work.context);
    job_free(job);
}

static void let_go_of_finished(AsideState *state)
{
    for (Job *job = state->left, *next; job; job = next) {
        next = job->next;
        if (is_over(job)) let_go(state, job);
    }
}

/* A work that has to be over before this one may begin. */
static Job *in_the_way(const AsideState *state, const void *alone)
{
    for (Job *job = state->left; alone && job; job = job->next)
        if (job->work.alone == alone) return job;
    return state->count >= MOST_LEFT ? state->left : NULL;
}

bool aside_is_left(Interp *it, const void *alone)
{
    AsideState *state = interp_state(it, &aside_kind);
    if (LIKELY(!state->left)) return false;
    let_go_of_finished(state);
    for (Job *job = state->left; job; job = job->next)
        if (!alone || job->work.alone == alone) return true;
    return false;
}

void aside_finish(Interp *it)
{
    AsideState *state = interp_state(it, &aside_kind);
    interrupt_clear(it);
    while (state->left)
        if (wait_for(it, state->left)) let_go(state, state->left);
        else interrupt_clear(it);
}

Status aside_run(Interp *it, const AsideWork *work)
{
    AsideState *state = interp_state(it, &aside_kind);
    Job *job;
    let_go_of_finished(state);
    while ((job = in_the_way(state, work->alone))) {
        if (!wait_for(it, job)) {                /* it never began */
            work->let_go(work->context);
            return interrupt_status(it);
        }
        let_go(state, job);
    }
    job = mem_zalloc(sizeof *job);
    job->work = *work;
    if (!start(job)) {
        work->work(work->context);
        job->done = true;
    }
    if (!wait_for(it, job)) {
        add_left(state, job);
        return interrupt_status(it);
    }
    job_free(job);
    return OK;
}
