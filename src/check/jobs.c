/* The pool: children are started in process groups of their own and waited for with sigtimedwait, so that a
 * time limit ends a test with everything it started, and Ctrl-C ends them all. */
#include "check/jobs.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/mem.h"
#include "check/inputs.h"

/* ------------------------------------------------------------------ folders */

char *make_work_folder(void)
{
    const char *parent = getenv("TMPDIR");
    StrBuf path = STRBUF_INIT;
    sb_printf(&path, "%s/octavo-test-XXXXXX", parent && *parent ? parent : "/tmp");
    if (mkdtemp(path.data)) return sb_take(&path);
    sb_free(&path);
    return NULL;
}

static int remove_one(const char *path, const struct stat *info, int kind, struct FTW *where)
{
    (void) info, (void) kind, (void) where;
    remove(path);
    return 0;
}

void remove_tree(const char *path)
{
    nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

/* ------------------------------------------------------------------ one job */

void job_set_words(Job *job, const char *const *words, int count)
{
    job->argv = mem_zalloc((size_t) (count + 1) * sizeof *job->argv);
    for (int k = 0; k < count; k++) job->argv[k] = mem_strdup(words[k]);
}

static char *path_in(const Job *job, const char *name)
{
    StrBuf path = STRBUF_INIT;
    sb_printf(&path, "%s/%s", job->folder, name);
    return sb_take(&path);
}

void job_read(const Job *job, const char *name, StrBuf *text)
{
    char *path = path_in(job, name);
    StrBuf content = STRBUF_INIT;
    if (check_read_file(path, &content)) sb_write(text, sb_str(&content), content.len);
    sb_free(&content);
    mem_free(path);
}

void job_clean(Job *job)
{
    if (job->folder) remove_tree(job->folder);
    mem_free(job->folder);
    job->folder = NULL;
    for (char **word = job->argv; word && *word; word++) mem_free(*word);
    mem_free(job->argv);
    job->argv = NULL;
}

static void open_as(int fd, const char *path, int flags)
{
    int opened = open(path, flags, 0600);
    if (opened < 0 || dup2(opened, fd) < 0) _exit(126);
    close(opened);
}

/* In the child; does not return. */
static void become(const Job *job, const JobLimits *limits, const sigset_t *signals)
{
    setpgid(0, 0);
    sigprocmask(SIG_SETMASK, signals, NULL);
    if (chdir(job->folder) != 0) _exit(126);
    open_as(STDIN_FILENO, "/dev/null", O_RDONLY);
    open_as(STDOUT_FILENO, "out", O_WRONLY | O_CREAT | O_TRUNC);
    open_as(STDERR_FILENO, "err", O_WRONLY | O_CREAT | O_TRUNC);
    if (mkdir("box", 0700) != 0 || chdir("box") != 0) _exit(126);
    if (limits->megabytes > 0) {
        struct rlimit space = { (rlim_t) limits->megabytes << 20, (rlim_t) limits->megabytes << 20 };
        setrlimit(RLIMIT_AS, &space);
    }
    setenv("HOME", job->folder, 1);            /* tests keep nothing in the user's folder, */
    unsetenv("DISPLAY");                       /* open no windows, */
    unsetenv("OCTAVO_PLOTS");                  /* and leave no pictures */
    execv(job->argv[0], job->argv);
    _exit(127);
}

static void start(Job *job, Index number, const JobLimits *limits, const char *base, const sigset_t *signals)
{
    StrBuf folder = STRBUF_INIT;
    sb_printf(&folder, "%s/%lld", base, (long long) number);
    job->folder = sb_take(&folder);
    for (char **word = job->argv; *word; word++)
        if (strcmp(*word, "{results}") == 0) {
            mem_free(*word);
            *word = path_in(job, "results");
        }
    mkdir(job->folder, 0700);
    job->begun = clock_seconds();
    job->deadline = job->begun + limits->seconds;
    job->pid = fork();
    if (job->pid == 0) become(job, limits, signals);
    if (job->pid < 0) {
        job->pid = 0;
        job->exit_status = 126;
    } else {
        setpgid(job->pid, job->pid);
    }
}

static void end_job(Job *job, int status)
{
    kill(-job->pid, SIGKILL);          /* what it may have left behind */
    job->pid = 0;
    job->seconds = clock_seconds() - job->begun;
    if (WIFSIGNALED(status)) job->signal_number = WTERMSIG(status);
    else job->exit_status = WEXITSTATUS(status);
}

/* ------------------------------------------------------------------ the pool */

typedef struct Pool {
    Job *jobs;
    Index count, next, running;
    const JobListener *listener;
} Pool;

static void collect_ended(Pool *pool)
{
    for (Index k = 0; k < pool->next; k++) {
        Job *job = &pool->jobs[k];
        int status;
        if (job->pid == 0 || waitpid(job->pid, &status, WNOHANG) != job->pid) continue;
        end_job(job, status);
        pool->running--;
        pool->listener->finished(pool->listener->user, k);
    }
}

/* Kills what is late; returns the seconds until the next look. */
static double watch_clocks(const Pool *pool)
{
    double wait = 0.5;
    for (Index k = 0; k < pool->next; k++) {
        Job *job = &pool->jobs[k];
        double left;
        if (job->pid == 0) continue;
        left = job->deadline - clock_seconds();
        if (left <= 0) {
            job->timed_out = true;
            kill(-job->pid, SIGKILL);
            left = 1;
        }
        if (left < wait) wait = left;
    }
    return wait;
}

static void kill_all(const Pool *pool)
{
    for (Index k = 0; k < pool->next; k++)
        if (pool->jobs[k].pid > 0) {
            kill(-pool->jobs[k].pid, SIGKILL);
            waitpid(pool->jobs[k].pid, NULL, 0);
            pool->jobs[k].pid = 0;
        }
}

bool jobs_run(Job *jobs, Index count, const JobLimits *limits, const char *base, const JobListener *listener)
{
    Pool pool = { .jobs = jobs, .count = count, .listener = listener };
    sigset_t watched, before;
    bool interrupted = false;
    sigemptyset(&watched);
    sigaddset(&watched, SIGCHLD);
    sigaddset(&watched, SIGINT);
    sigaddset(&watched, SIGTERM);
    sigprocmask(SIG_BLOCK, &watched, &before);
    while (!interrupted && (pool.next < count || pool.running > 0)) {
        double wait;
        int got;
        while (pool.running < limits->at_once && pool.next < count) {
            Job *job = &jobs[pool.next];
            start(job, pool.next++, limits, base, &before);
            if (job->pid > 0) pool.running++;
            else listener->finished(listener->user, pool.next - 1);
        }
        listener->waits(listener->user, pool.next);
        wait = watch_clocks(&pool);
        got = sigtimedwait(&watched, NULL,
                           &(struct timespec) { (time_t) wait,
                                               (long) (1e9 * (wait - (double) (time_t) wait)) });
        interrupted = got == SIGINT || got == SIGTERM;
        collect_ended(&pool);
    }
    if (interrupted) kill_all(&pool);
    sigprocmask(SIG_SETMASK, &before, NULL);
    return !interrupted;
}
