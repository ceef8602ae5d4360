/* One thread at a time, that works while the interpreter waits. */
#include "base/aside.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <time.h>

#include "base/interrupt.h"

/* Shared with the thread, and freed by whoever is the last to need it. */
typedef struct Job {
    AsideWork work;
    pthread_mutex_t lock;
    pthread_cond_t over;
    bool done;
} Job;

typedef struct AsideState { Job *left; } AsideState;

static void *state_new(Interp *it UNUSED) { return mem_zalloc(sizeof(AsideState)); }

/* What is not over yet is left to the end of the process. */
static void state_free(void *state)
{
    mem_free(state);
}

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

/* Waits for what was left, and lets it go. */
static Status settle(Interp *it, AsideState *state)
{
    Job *job = state->left;
    if (!job) return OK;
    if (!wait_for(it, job)) return interrupt_status(it);
    state->left = NULL;
    job->work.let_go(job->work.context);
    job_free(job);
    return OK;
}

bool aside_is_left(Interp *it)
{
    AsideState *state = interp_state(it, &aside_kind);
    Job *job = state->left;
    bool over = true;
    if (!job) return false;
    pthread_mutex_lock(&job->lock);
    over = job->done;
    pthread_mutex_unlock(&job->lock);
    if (over) (void) !settle(it, state);
    return !over;
}

Status aside_run(Interp *it, const AsideWork *work)
{
    AsideState *state = interp_state(it, &aside_kind);
    Status st = settle(it, state);
    if (st != OK) {                              /* it never began */
        work->let_go(work->context);
        return st;
    }
    Job *job = mem_zalloc(sizeof *job);
    job->work = *work;
    if (!start(job)) {
        work->work(work->context);
        job->done = true;
    }
    if (!wait_for(it, job)) {
        state->left = job;
        return interrupt_status(it);
    }
    job_free(job);
    return OK;
}
