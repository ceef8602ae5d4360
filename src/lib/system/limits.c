/* Limits for a part of a program: with_limits. The command line's options bound the whole (main.c).
 *
 * Time: a timer of the interpreter's own thread makes what runs look, as Ctrl-C would (base/interrupt.h). What it stops
 * travels upwards as a STOP, which handlers within the function do not catch, and becomes an error here. */
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "base/output.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lib/text.h"

/* Of a call that is running; around it others may be. */
typedef struct PartLimits {
    struct PartLimits *outer;
    double deadline, seconds;        /* of the monotonic clock; INFINITY: none */
    double memory;                   /* bytes beside what is used when it begins; 0: any */
    Index output;                    /* bytes; -1: any */
} PartLimits;

typedef struct LimitState { PartLimits *innermost; } LimitState;

static void *state_new(Interp *it UNUSED) { return mem_zalloc(sizeof(LimitState)); }
static void state_free(void *state) { mem_free(state); }
static const StateKind limits_kind = { state_new, state_free };

/* Whom this thread's timer interrupts. */
static _Thread_local Interp *limited;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double) t.tv_sec + 1e-9 * (double) t.tv_nsec;
}

static void on_timer(int signal_number UNUSED)
{
    if (!limited) return;
    interrupt_because(limited, CAUSE_LIMIT);
    interrupt_escape(limited);
}

static double earliest(const PartLimits *p)
{
    double first = INFINITY;
    for (; p; p = p->outer)
        if (p->deadline < first) first = p->deadline;
    return first;
}

/* Again and again from the deadline on: a cleanup that does not end is stopped as well. */
static void set_timer(timer_t timer, double deadline)
{
    struct itimerspec t = { .it_interval = { .tv_sec = 1 } };
    if (deadline < INFINITY) {
        t.it_value.tv_sec = (time_t) deadline;
        t.it_value.tv_nsec = (long) ((deadline - floor(deadline)) * 1e9) + 1;
        if (t.it_value.tv_nsec > 999999999) t.it_value.tv_nsec = 999999999;
    }
    timer_settime(timer, TIMER_ABSTIME, &t, NULL);
}

static bool timer_begins(timer_t *timer)
{
    struct sigaction action = { .sa_handler = on_timer, .sa_flags = SA_NODEFER };
    struct sigevent event = { .sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGURG };
    event._sigev_un._tid = (pid_t) syscall(SYS_gettid);
    sigemptyset(&action.sa_mask);
    return sigaction(SIGURG, &action, NULL) == 0 && timer_create(CLOCK_MONOTONIC, &event, timer) == 0;
}

/* What the process may take of the system from here on. False: it could not be found out. */
static bool bound_data(BufferPool *pool, double bytes, struct rlimit *before)
{
    FILE *file = fopen("/proc/self/statm", "r");
    unsigned long long pages = 0;
    struct rlimit limit;
    (void) buffer_pool_trim(pool);
    if (!file) return false;
    bool found = fscanf(file, "%*u %*u %*u %*u %*u %llu", &pages) == 1;
    fclose(file);
    if (!found || getrlimit(RLIMIT_DATA, before) != 0) return false;
    double most = (double) pages * (double) sysconf(_SC_PAGESIZE) + bytes;
    limit = *before;
    if (most >= (double) limit.rlim_cur) return true;
    limit.rlim_cur = (rlim_t) most;
    return setrlimit(RLIMIT_DATA, &limit) == 0;
}

/* Ours where our time is over and that of nobody around is: then it is an error. */
static Status at_end(Interp *it, const PartLimits *p, Status st)
{
    bool mine = now() >= p->deadline && !(now() >= earliest(p->outer));
    if (it->signalled == CAUSE_LIMIT && (mine || earliest(p) > now())) interrupt_clear(it);
    /* an error on its way up when the time was over reaches no handler any more: it is the limit's */
    bool over = (st == STOP && it->stop_reason == STOP_LIMIT) || st == ERR;
    if (!over || !mine) return st;
    it->stop_reason = STOP_NONE;
    return err_id(it, "Octavo:time-limit", "time limit of %g seconds exceeded", p->seconds);
}

static Status run_limited(Interp *it, PartLimits *p, Value fn, Value *out, int nout)
{
    LimitState *state = interp_state(it, &limits_kind);
    Interp *outer_limited = limited;
    OutputLimit output;
    struct rlimit data;
    timer_t timer;
    bool timed = p->deadline < INFINITY || limited, bounded = p->memory > 0;
    Status st = OK;
    if (bounded && !bound_data(it->pool, p->memory, &data)) return err(it, "with_limits: memory cannot be limited here");
    p->outer = state->innermost;
    if (timed && !timer_begins(&timer)) st = err(it, "with_limits: there is no timer for the time limit");
    if (st == OK) {
        state->innermost = p;
        limited = it;
        if (p->output >= 0) output = output_narrow_limit(it->output, p->output);
        if (timed) set_timer(timer, earliest(p));
        st = call_value(it, fn, NULL, 0, out, nout);
        if (st == OK && it->interrupted) st = interrupt_status(it);
        if (timed) timer_delete(timer);
        if (p->output >= 0) output_widen_limit(it->output, output);
        limited = outer_limited;
        state->innermost = p->outer;
        st = at_end(it, p, st);
    }
    if (bounded) setrlimit(RLIMIT_DATA, &data);
    return st;
}

/* A number of bytes, or text like "500M". */
static Status read_size(Interp *it, const char *name, Value v, double *bytes)
{
    Text t;
    char unit = 0;
    int read = 0;
    *bytes = 0;
    if (text_get(v, &t)) {
        char text[32] = "";
        if (t.len < (Index) sizeof text) memcpy(text, t.s, (size_t) t.len);
        if (sscanf(text, "%lf%c%n", bytes, &unit, &read) < 1) *bytes = 0;
        const char *at = unit ? strchr("kKMGT", unit) : NULL;
        if (unit && (!at || (Index) read != t.len)) *bytes = 0;
        else if (at) *bytes *= pow(1024, *at == 'k' || *at == 'K' ? 1 : (double) (at - "kKMGT"));
    } else {
        Status st = val_get_double(it, v, bytes);
        if (st != OK) return st;
    }
    return *bytes >= 1 ? OK : err(it, "with_limits: %s must be a number of bytes, or text like '500M'", name);
}

static const char help_with_limits[] =
    "[R1, ...] = with_limits (FCN, NAME, VALUE, ...)\n"
    "Call FCN without arguments, within limits: 'timeout', seconds; 'max_memory', what it may take beside what is in use\n"
    "already; 'max_output', what it may print. The latter are numbers of bytes or text like '500M'. What exceeds one is an\n"
    "error of with_limits, which try catches out there: 'Octavo:time-limit', 'Octave:bad-alloc' or 'Octavo:output-limit'.\n"
    "When the time is over, handlers within FCN are not asked, but unwind_protect_cleanup runs. Calls within calls have\n"
    "the narrowest of their limits. Memory is that of the process.\n"
    "  >> with_limits (@() 6 * 7, 'timeout', 1)\n"
    "  ans = 42\n"
    "  >> try, with_limits (@() pause (100), 'timeout', 0.05); catch e, disp (e.message), end\n"
    "  time limit of 0.05 seconds exceeded\n"
    "See also: try, unwind_protect, evalc, memory_pool";
static Status bi_with_limits(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    PartLimits p = { NULL, INFINITY, 0, 0, -1 };
    double x;
    if (nin % 2 == 0) return err(it, "with_limits: limits must come as pairs of names and values");
    for (int k = 1; k < nin; k += 2) {
        Status st = OK;
        if (val_equals_cstr(in[k], "timeout")) {
            st = val_get_double(it, in[k + 1], &p.seconds);
            if (st == OK && !(p.seconds > 0)) st = err(it, "with_limits: timeout must be a number of seconds above 0");
            if (st == OK && p.seconds < 1e9) p.deadline = now() + p.seconds;
        } else if (val_equals_cstr(in[k], "max_memory")) {
            st = read_size(it, "max_memory", in[k + 1], &p.memory);
        } else if (val_equals_cstr(in[k], "max_output")) {
            st = read_size(it, "max_output", in[k + 1], &x);
            if (st == OK) p.output = x < 1e18 ? (Index) x : -1;
        } else {
            return err(it, "with_limits: the names of limits are 'timeout', 'max_memory' and 'max_output'");
        }
        if (st != OK) return st;
    }
    return run_limited(it, &p, in[0], out, nout);
}
/*
%!assert (with_limits (@() 3, "timeout", 10), 3)
%!test
%! [m, i] = with_limits (@() max ([3 9 4]), "timeout", 10, "max_output", "1k");
%! assert ([m, i], [9, 2]);
%!test   # neither a handler inside nor an endless loop keeps it
%! function f (), while true, try, error ("x"); catch, end, end, end
%! id = "";
%! try, with_limits (@f, "timeout", 0.1); catch e, id = e.identifier; end
%! assert (id, "Octavo:time-limit");
%!test   # cleanups run, and what is around goes on
%! function g ()
%!   unwind_protect, while true, end, unwind_protect_cleanup, disp ("cleaned"); end_unwind_protect
%! end
%! assert (evalc ("try, with_limits (@g, 'timeout', 0.1); catch, end"), "cleaned\n");
%! assert (sum (rand (300)(:) > 2), 0);
%!test   # the outer one is over first
%! n = 0;
%! try
%!   with_limits (@() with_limits (@() pause (100), "timeout", 50), "timeout", 0.1);
%! catch e
%!   n = strcmp (e.message, "time limit of 0.1 seconds exceeded");
%! end
%! assert (n, true);
%!test   # the inner one is
%! function r = h (), r = 0; try, with_limits (@() pause (100), "timeout", 0.1); catch, r = 5; end, end
%! assert (with_limits (@h, "timeout", 100), 5);
%!test
%! id = "";
%! try, evalc ("1;"); with_limits (@() printf ("%s", blanks (0)), "max_output", 3); catch e, id = e.identifier; end
%! assert (id, "");
%!error <timeout must be a number of seconds above 0> with_limits (@() 1, "timeout", 0)
%!error <max_memory must be a number of bytes> with_limits (@() 1, "max_memory", "many")
%!error <names of limits> with_limits (@() 1, "time", 1)
%!error <pairs of names and values> with_limits (@() 1, "timeout")
%!error <here> with_limits (@() error ("here"), "timeout", 10)
*/

const Builtin limits_builtins[] = {
    { "with_limits", bi_with_limits, 1, -1, 0, -1, help_with_limits },
    { 0 },
};
