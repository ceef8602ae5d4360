/* The program in its surroundings: environment variables, other programs, leaving, and what kind of machine
 * this is. */
#include "lib/system/system.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <poll.h>
#include <sched.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/interrupt.h"
#include "kernel/gemm.h"
#include "lang/class.h"
#include "lang/call.h"
#include "lang/functions.h"
#include "lang/builtin.h"
#include "lib/files/files.h"
#include "lib/functions/oncleanup.h"
#include "lib/text.h"
#include "value/structs.h"

typedef struct SystemState {
    char **atexit_names;
    Index atexit_count, atexit_cap;
} SystemState;

static void state_free(void *state)
{
    SystemState *s = state;
    for (Index k = 0; k < s->atexit_count; k++) mem_free(s->atexit_names[k]);
    mem_free(s->atexit_names);
    mem_free(s);
}

static void *state_new(Interp *it UNUSED) { return mem_zalloc(sizeof(SystemState)); }

static const StateKind system_kind = { state_new, state_free };

static SystemState *system_state(Interp *it) { return interp_state(it, &system_kind); }

/* While the program ends, functions that are registered meanwhile are called so often. */
enum { MOST_AT_END = 1000 };

static bool run_atexit(Interp *it)
{
    SystemState *s = system_state(it);
    for (Index left = s->atexit_count + MOST_AT_END; s->atexit_count > 0; left--) {
        char *name = s->atexit_names[--s->atexit_count];
        Value out = val_none();
        StopReason reason = it->stop_reason;
        if (left == 0) {
            msg_printf(it, "error: atexit: '%s' and others are registered again without end\n", name);
            mem_free(name);
            return false;
        }
        it->stop_reason = STOP_NONE;
        Status st = call_name(it, name, NULL, 0, &out, 0);
        if (st == ERR) msg_printf(it, "error: %s\n", sb_str(&it->err.message));
        if (it->stop_reason == STOP_NONE) it->stop_reason = reason;
        val_release(out);
        mem_free(name);
    }
    return true;
}

bool system_end(Interp *it)
{
    bool fine = run_atexit(it);
    if (!cleanups_finish(it)) fine = false;
    classes_finish(it);
    if (!files_finish(it)) fine = false;
    out_flush(it);
    if (it->memory.failed && output_lost(it->output)) {
        msg_printf(it, "error: %s\n", output_lost(it->output));
        interrupt_forget_memory(it);
    }
    return fine && !output_lost(it->output);
}

/* ---- environment ---- */

static const char help_getenv[] =
    "getenv (NAME)\n"
    "The value of an environment variable, empty if it is not set.\n"
    "  >> setenv ('LESSON', '3'); getenv ('LESSON')\n"
    "  ans = 3\n"
    "See also: setenv, unsetenv";
static Status bi_getenv(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    StrBuf name = STRBUF_INIT;
    Status st = text_converted(it, in[0], &name);
    if (st == OK) {
        const char *value = getenv(sb_str(&name));
        out[0] = text_value(it, value ? value : "", value ? (Index) strlen(value) : 0);
    }
    sb_free(&name);
    return st;
}

static const char help_setenv[] =
    "setenv (NAME, VALUE)\n"
    "putenv (NAME, VALUE)\n"
    "Set an environment variable for this program and those it starts.\n"
    "  >> setenv ('LESSON', '3'); getenv ('LESSON')\n"
    "  ans = 3\n"
    "See also: getenv, unsetenv";
static Status bi_setenv(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    StrBuf name = STRBUF_INIT, value = STRBUF_INIT;
    Status st = text_arg(it, in[0], &name, "setenv: VAR must be a string");
    if (st == OK && nin > 1) st = text_arg(it, in[1], &value, "setenv: VALUE must be a string");
    if (st == OK && setenv(sb_str(&name), sb_str(&value), 1) != 0)
        st = err(it, "setenv: invalid variable name");
    sb_free(&name);
    sb_free(&value);
    return st;
}

static const char help_unsetenv[] =
    "STATUS = unsetenv (NAME)\n"
    "Delete an environment variable.\n"
    "  >> unsetenv ('LESSON')\n"
    "  ans = 0\n"
    "See also: setenv, getenv";
static Status bi_unsetenv(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    StrBuf name = STRBUF_INIT;
    Status st = text_arg(it, in[0], &name, "unsetenv: VAR must be a string");
    if (st == OK) out[0] = val_num(unsetenv(sb_str(&name)));
    sb_free(&name);
    return st;
}

/* ---- other programs ---- */

static int exit_code(int status)
{
    if (WIFEXITED(status)) return WEXITSTATUS(status);
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : 127;
}

/* A program that runs and what it writes. */
typedef struct Child {
    pid_t pid;
    int from;                        /* -1: it writes to the terminal itself */
    struct sigaction on_interrupt;   /* what we do at other times */
} Child;

/* CHILD_READ: with our input and our stream for errors, what it prints is read. CHILD_CAPTIVE: without input, and
 * both streams are read. CHILD_SHARES: it has the terminal as we have it, for editors and the like; nothing is read,
 * and Ctrl-C, which the terminal sends to both, is for the child to obey or not. */
typedef enum ChildKind { CHILD_READ, CHILD_CAPTIVE, CHILD_SHARES } ChildKind;

/* False: errno says why. */
static bool child_start(char **words, ChildKind kind, Child *c)
{
    posix_spawn_file_actions_t actions;
    int ends[2], failed;
    bool captive = kind == CHILD_CAPTIVE;
    if (kind == CHILD_SHARES) {
        posix_spawnattr_t attributes;
        sigset_t interrupt;
        struct sigaction ignore = { .sa_handler = SIG_IGN };
        c->from = -1;
        sigemptyset(&interrupt);
        sigaddset(&interrupt, SIGINT);
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setsigdefault(&attributes, &interrupt);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
        sigaction(SIGINT, &ignore, &c->on_interrupt);
        failed = posix_spawnp(&c->pid, words[0], NULL, &attributes, words, environ);
        posix_spawnattr_destroy(&attributes);
        if (failed) sigaction(SIGINT, &c->on_interrupt, NULL);
        errno = failed;
        return !failed;
    }
    if (pipe(ends) != 0) return false;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    posix_spawn_file_actions_init(&actions);
    if (captive) posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    if (captive) posix_spawn_file_actions_adddup2(&actions, ends[1], 2);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    failed = posix_spawnp(&c->pid, words[0], &actions, NULL, words, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    c->from = ends[0];
    if (failed) close(ends[0]);
    errno = failed;
    return !failed;
}

/* Some of what it writes; 0 at the end, or where we are not to wait any more. */
static size_t child_read(Interp *it, const Child *c, char *buf, size_t size)
{
    enum { LOOK_EVERY = 20 };        /* milliseconds: a signal that comes between look and wait wakes nobody */
    while (!it->interrupted && c->from >= 0) {
        struct pollfd from = { .fd = c->from, .events = POLLIN };
        if (poll(&from, 1, LOOK_EVERY) <= 0) continue;
        ssize_t n = read(c->from, buf, size);
        if (n > 0) return (size_t) n;
        if (n == 0 || errno != EINTR) return 0;
    }
    return 0;
}

/* Waits for its end; after Ctrl-C or SIGTERM passes that on and waits no longer. */
static Status child_end(Interp *it, const Child *c, int *status)
{
    struct timespec pause = { .tv_nsec = 100000 };
    pid_t got;
    if (c->from >= 0) close(c->from);
    while ((got = waitpid(c->pid, status, WNOHANG)) <= 0 && !it->interrupted && (got == 0 || errno == EINTR)) {
        nanosleep(&pause, NULL);
        if (pause.tv_nsec < 10000000) pause.tv_nsec *= 2;
    }
    if (c->from < 0) {
        sigaction(SIGINT, &c->on_interrupt, NULL);
        if (got > 0 && WIFSIGNALED(*status) && WTERMSIG(*status) == SIGINT) raise(SIGINT);
        if (got > 0 && it->interrupted) return interrupt_status(it);
    }
    if (got != 0 || !it->interrupted) return OK;
    kill(c->pid, it->signalled == CAUSE_CTRL_C ? SIGINT : SIGTERM);
    return interrupt_status(it);
}

static const char help_system[] =
    "[STATUS, TEXT] = system (COMMAND)\n"
    "STATUS = system (COMMAND)\n"
    "Run a shell command. With two results its output is returned instead of printed. At a terminal the command has the\n"
    "terminal itself, as an editor needs it, unless evalc or a diary is to have what it prints.\n"
    "  >> [s, text] = system ('echo hello');\n"
    "  >> strtrim (text)\n"
    "  ans = hello\n"
    "See also: getenv, exec";
static Status bi_system(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    StrBuf command = STRBUF_INIT, text = STRBUF_INIT;
    double capture = nout > 1;
    Status st = text_arg(it, in[0], &command, "system: first argument must be a string");
    if (st == OK && nin > 1) st = val_get_double(it, in[1], &capture);
    if (st == OK) {
        out_flush(it);
        char *words[] = { "/bin/sh", "-c", (char *) sb_str(&command), NULL }, buf[4096];
        Child child;
        out_progress_end(it);
        ChildKind kind = capture == 0 && out_may_share(it) ? CHILD_SHARES : CHILD_READ;
        if (!child_start(words, kind, &child)) {
            st = err(it, "system: unable to start subprocess for '%s'", sb_str(&command));
        } else {
            size_t n;
            int status = 0;
            while ((n = child_read(it, &child, buf, sizeof buf)) > 0) {
                if (capture != 0) sb_write(&text, buf, (Index) n);
                else out_write(it, buf, (Index) n);
            }
            st = child_end(it, &child, &status);
            if (capture == 0) out_flush(it);
            if (kind == CHILD_SHARES) output_line_ends(it->output);
            out[0] = val_num(exit_code(status));
            if (nout > 1 && st == OK) out[1] = text_value(it, sb_str(&text), text.len);
            functions_rescan(it);
        }
    }
    sb_free(&command);
    sb_free(&text);
    return st;
}

static const char help_run_program[] =
    "[STATUS, TEXT] = __run_program__ (PROGRAM, ARGUMENT, ...)\n"
    "Run a program with these arguments as they stand: no shell looks at them. TEXT is what it prints. STATUS is 127\n"
    "where it cannot be started.\n"
    "  >> [s, text] = __run_program__ ('echo', '$HOME; ls')\n"
    "  s = 0\n"
    "  text = $HOME; ls\n"
    "  \n"
    "See also: system";
static Status bi_run_program(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    char **words = mem_zalloc(sizeof(char *) * (size_t) (nin + 1));
    StrBuf text = STRBUF_INIT;
    Status st = OK;
    Child child;
    int status = 0;
    for (int k = 0; k < nin && st == OK; k++) {
        StrBuf word = STRBUF_INIT;
        st = text_arg(it, in[k], &word, "__run_program__: arguments must be strings");
        words[k] = mem_strdup(sb_str(&word));
        sb_free(&word);
    }
    out_flush(it);
    if (st == OK && child_start(words, CHILD_CAPTIVE, &child)) {
        char buf[4096];
        for (size_t n; (n = child_read(it, &child, buf, sizeof buf)) > 0;) sb_write(&text, buf, (Index) n);
        st = child_end(it, &child, &status);
        out[0] = val_num(exit_code(status));
    } else if (st == OK) {
        sb_clear(&text);
        sb_printf(&text, "%s: %s", words[0], strerror(errno));
        out[0] = val_num(127);
    }
    if (st == OK && nout > 1) out[1] = text_value(it, sb_str(&text), text.len);
    if (st == OK) functions_rescan(it);
    for (int k = 0; k < nin; k++) mem_free(words[k]);
    mem_free(words);
    sb_free(&text);
    return st;
}
/*
%!test
%! [s, text] = __run_program__ ("/no such program");    # with a path: what PATH holds does not matter
%! assert (s, 127);
%! assert (text, "/no such program: No such file or directory");
%!error <arguments must be strings> __run_program__ ("ls", 1)
*/

/* ---- leaving ---- */

static const char help_exit[] =
    "exit\n"
    "exit (STATUS)\n"
    "quit\n"
    "Leave the program, with the exit status STATUS.\n"
    "  >> exit (0)   % not run\n"
    "  >> if false, exit, end\n"
    "See also: atexit";
static Status bi_exit(Interp *it, const Value *in, int nin, Value *out UNUSED, int nout UNUSED)
{
    Index status = 0;
    for (int k = 0; k < nin; k++) {
        if (val_is_char(in[k])) {
            if (!val_equals_cstr(in[k], "force") && !val_equals_cstr(in[k], "cancel"))
                return err(it, "quit: option must be string \"cancel\" or \"force\"");
            if (val_equals_cstr(in[k], "cancel")) return OK;
            continue;
        }
        Status st = val_get_index(it, in[k], "quit", &status);
        if (st != OK) return err(it, "quit: STATUS must be an integer");
    }
    it->stop_reason = STOP_EXIT;
    it->exit_status = (int) status;
    return STOP;
}

static const char help_atexit[] =
    "atexit (FCN)\n"
    "STATUS = atexit (FCN, false)\n"
    "Call the function named FCN when the program ends; with false, do not any more.\n"
    "  >> atexit ('say_goodbye')   % not run\n"
    "  >> atexit ('no_such_function', false);\n"
    "See also: exit";
static Status bi_atexit(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    SystemState *s = system_state(it);
    StrBuf name = STRBUF_INIT;
    double add = 1;
    Status st = text_arg(it, in[0], &name, "atexit: FCN argument must be a string");
    if (st == OK && nin > 1) st = val_get_double(it, in[1], &add);
    if (st == OK && add != 0) {
        mem_grow_small(&s->atexit_names, sizeof(char *), &s->atexit_cap, s->atexit_count + 1);
        it->duties++;
        s->atexit_names[s->atexit_count++] = mem_strdup(sb_str(&name));
    } else if (st == OK) {
        bool found = false;
        for (Index k = s->atexit_count - 1; k >= 0 && !found; k--) {
            if (strcmp(s->atexit_names[k], sb_str(&name)) != 0) continue;
            mem_free(s->atexit_names[k]);
            memmove(&s->atexit_names[k], &s->atexit_names[k + 1],
                    sizeof(char *) * (size_t) (s->atexit_count - k - 1));
            s->atexit_count--;
            it->duties--;
            found = true;
        }
        if (nout > 0) out[0] = val_bool(found);
    }
    sb_free(&name);
    return st;
}

/* ---- this program, this machine ---- */

#define TEXT_ANSWER(function, text) \
    static Status function(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED) \
    { \
        out[0] = val_string(it, text); \
        return OK; \
    }
#define BOOL_ANSWER(function, answer) \
    static Status function(Interp *it UNUSED, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED) \
    { \
        out[0] = val_bool(answer); \
        return OK; \
    }

/* Programs ask for the version of the language; it is that of the Octave whose behaviour this program has. */
TEXT_ANSWER(bi_octave_version, "7.3.0")
TEXT_ANSWER(bi_home, "/usr")
BOOL_ANSWER(bi_ispc, false)
BOOL_ANSWER(bi_isunix, true)
BOOL_ANSWER(bi_ismac, false)
BOOL_ANSWER(bi_no, false)

static const char help_version[] =
    "[V, DATE] = version ()\n"
    "version (FEATURE)\n"
    "The version of the language: that of the GNU Octave this program follows, and the day it came out. FEATURE: \"-date\",\n"
    "\"-description\" and \"-release\" (which are empty); of Java and of libraries this program has none to tell.\n"
    "  >> version ()\n"
    "  ans = 7.3.0\n"
    "See also: ver, compare_versions";
static Status bi_version(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    static const char date[] = "2022-11-02";
    if (nin > 0 && (nout > 1 || !val_is_char(in[0]))) return err_usage(it, "version");
    if (nin == 0) {
        out[0] = val_string(it, "7.3.0");
        if (nout > 1) out[1] = val_string(it, date);
    } else if (text_is(in[0], "-date")) {
        out[0] = val_string(it, date);
    } else if (text_is(in[0], "-description") || text_is(in[0], "-release")) {
        out[0] = val_string(it, "");
    } else {
        return err(it, "version: invalid FEATURE");
    }
    return OK;
}
static const char help_octave_version[] =
    "OCTAVE_VERSION ()\n"
    "The version of the language: that of the GNU Octave this program follows.\n"
    "  >> OCTAVE_VERSION\n"
    "  ans = 7.3.0\n"
    "See also: ver, compare_versions";
static const char help_home[] =
    "OCTAVE_HOME ()\nOCTAVE_EXEC_HOME ()\n"
    "Where a GNU Octave would be installed.\n"
    "  >> OCTAVE_HOME\n"
    "  ans = /usr\n"
    "See also: version";
static const char help_ispc[] = "ispc ()\nTrue on Windows.\n  >> ispc\n  ans = 0\nSee also: isunix, ismac";
static const char help_isunix[] =
    "isunix ()\nTrue on Unix systems, Linux among them.\n  >> isunix\n  ans = 1\nSee also: ispc, ismac";
static const char help_ismac[] = "ismac ()\nTrue on macOS.\n  >> ismac\n  ans = 0\nSee also: ispc, isunix";
static const char help_isdeployed[] =
    "isdeployed ()\nAlways false: programs are not compiled.\n  >> isdeployed\n  ans = 0\nSee also: isstudent";
static const char help_isstudent[] =
    "isstudent ()\nAlways false.\n  >> isstudent\n  ans = 0\nSee also: isdeployed";
static const char help_isguirunning[] =
    "isguirunning ()\nFalse: there is no graphical interface.\n  >> isguirunning\n  ans = 0\nSee also: have_window_system";
static const char help_usejava[] =
    "usejava (FEATURE)\nFalse: there is no Java.\n  >> usejava ('jvm')\n  ans = 0\nSee also: version";

static const char help_argv[] =
    "argv ()\nThe arguments the program was called with, as a cell array.\n"
    "  >> iscell (argv ())\n"
    "  ans = 1\n"
    "  >> iscell (argv ())\n"
    "  ans = 1\n"
    "See also: program_name";
static Status bi_argv(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    Array *cell = NULL;
    Status st = cell_new(it, it->argc, it->argc > 0, &cell);
    if (st != OK) return st;
    for (int k = 0; k < it->argc; k++) cell_set_take(cell, k, val_string(it, it->argv[k]));
    out[0] = val_from_array_take(&cell);
    return OK;
}

static const char help_program_name[] =
    "program_name ()\nThe name of the script or program that runs, without its directory.\n"
    "  >> ischar (program_name ())\n"
    "  ans = 1\n"
    "  >> ischar (program_name ())\n"
    "  ans = 1\n"
    "See also: program_invocation_name, argv";
static Status bi_program_name(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    const char *name = it->program_name ? it->program_name : "octavo", *slash = strrchr(name, '/');
    out[0] = val_string(it, slash ? slash + 1 : name);
    return OK;
}

static const char help_program_invocation_name[] =
    "program_invocation_name ()\nThe name of the script or program as it was called.\n"
    "  >> ischar (program_invocation_name ())\n"
    "  ans = 1\n"
    "  >> ischar (program_invocation_name ())\n"
    "  ans = 1\n"
    "See also: program_name, argv";
static Status bi_program_invocation_name(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out,
                                         int nout UNUSED)
{
    out[0] = val_string(it, it->program_invocation ? it->program_invocation : "octavo");
    return OK;
}

#if defined(__aarch64__)
#define MACHINE "aarch64"
#else
#define MACHINE "x86_64"
#endif

static const char help_computer[] =
    "computer ()\n"
    "[NAME, MAXSIZE, ENDIAN] = computer ()\n"
    "computer ('arch')\n"
    "The kind of machine, the most elements an array can have, and the order of bytes (L: the lowest first).\n"
    "  >> ischar (computer ())\n"
    "  ans = 1\n"
    "  >> [~, ~, endian] = computer ()\n"
    "  endian = L\n"
    "See also: uname, version, nproc";
static Status bi_computer(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    const char *name = MACHINE "-pc-linux-gnu";
    if (nin > 0) {
        if (!val_equals_cstr(in[0], "arch")) return err(it, "computer: \"arch\" is only valid argument");
        out[0] = val_string(it, "gnu-linux-" MACHINE);
        return OK;
    }
    if (nout == 0) {
        out_printf(it, "%s\n", name);
        return OK;
    }
    out[0] = val_string(it, name);
    if (nout > 1) out[1] = val_num(9223372036854775807.0);
    if (nout > 2) out[2] = val_string(it, "L");
    return OK;
}

/* ---- processors and threads ---- */

static int usable_processors(void)
{
    cpu_set_t set;
    return sched_getaffinity(0, sizeof(set), &set) == 0 ? CPU_COUNT(&set) : 1;
}

static const char help_nproc[] =
    "nproc ()\n"
    "nproc (QUERY)\n"
    "The number of processors: those this program may use (\"current\"), those the machine has (\"all\"), or the number that\n"
    "the environment variable OMP_NUM_THREADS asks for (\"overridable\").\n"
    "  >> nproc () <= nproc ('all')\n"
    "  ans = 1\n"
    "See also: computer, maxNumCompThreads";
static Status bi_nproc(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    if (nin == 0 || val_equals_cstr(in[0], "current")) {
        out[0] = val_num(usable_processors());
    } else if (val_equals_cstr(in[0], "all")) {
        long n = sysconf(_SC_NPROCESSORS_CONF);
        out[0] = val_num(n > 0 ? (double) n : 1);
    } else if (val_equals_cstr(in[0], "overridable")) {
        out[0] = val_num(threads_default_limit());
    } else {
        return err(it, "nproc: invalid value for QUERY");
    }
    return OK;
}

static const char help_maxnumcompthreads[] =
    "N = maxNumCompThreads ()\n"
    "OLD = maxNumCompThreads (N)\n"
    "OLD = maxNumCompThreads (\"automatic\")\n"
    "The most threads that work on one operation on big arrays. N sets it (64 are the most there can be), \"automatic\" makes\n"
    "it what it was at the start: the number in the environment variable OMP_NUM_THREADS, or that of the processors. Results\n"
    "do not depend on it, save the last digits of big factorisations and eigenvalues, which are LAPACK's.\n"
    "  >> old = maxNumCompThreads (1);\n"
    "  >> maxNumCompThreads ()\n"
    "  ans = 1\n"
    "  >> maxNumCompThreads ('automatic');\n"
    "  >> maxNumCompThreads () == old\n"
    "  ans = 1\n"
    "See also: nproc";
static Status bi_maxnumcompthreads(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    double n = 0;
    if (nin > 1)
        return err_id(it, "Octave:invalid-fun-call",
                      "maxNumCompThreads: function called with too many inputs");
    out[0] = val_num(threads_limit(it->threads));
    if (nin == 0) return OK;
    if (!val_equals_cstr(in[0], "automatic")) {
        bool is_number = !val_is_char(in[0]) && !val_is_cell(in[0]) && val_numel(in[0]) == 1
                         && val_get_double(it, in[0], &n) == OK;
        if (!is_number || !(n >= 1) || n > 1e9 || n != floor(n)) {
            err_clear(it);
            return err(it, "maxNumCompThreads: invalid input argument");
        }
    }
    threads_set_limit(it->threads, n > 64 ? 64 : (int) n);
    kern_blas_limit(threads_limit(it->threads));
    return OK;
}
/*
%!error <nproc: invalid value for QUERY> nproc ("some")
%!error <maxNumCompThreads: invalid input argument> maxNumCompThreads (0)
%!error <maxNumCompThreads: invalid input argument> maxNumCompThreads (1.5)
%!error <maxNumCompThreads: invalid input argument> maxNumCompThreads ("x")
%!error <maxNumCompThreads: invalid input argument> maxNumCompThreads ([1 2])
%!error <maxNumCompThreads: invalid input argument> maxNumCompThreads (Inf)
%!error <maxNumCompThreads: invalid input argument> maxNumCompThreads ({})
%!error <called with too many inputs> maxNumCompThreads (1, 2)
%!test
%! old = maxNumCompThreads (3);
%! assert (maxNumCompThreads (1), 3);
%! assert (maxNumCompThreads (1000), 1);
%! assert (maxNumCompThreads ("automatic"), 64);
%! assert (maxNumCompThreads (), old);
%!function text = run_with (setting, code)
%!  # this program again: the shell's parent
%!  [status, text] = system ([setting ' "$(readlink /proc/$PPID/exe)" --eval "' code '"']);
%!end
%!testif ; exist ("/proc/self/exe", "file")
%! assert (run_with ("OMP_NUM_THREADS=5", "disp (maxNumCompThreads ())"), "5\n")
%! assert (run_with ("OMP_NUM_THREADS=3,2", "disp (maxNumCompThreads ())"), "3\n")
%! assert (run_with ("OMP_NUM_THREADS=3", "disp (nproc ('overridable'))"), "3\n")
%! assert (run_with ("OMP_NUM_THREADS=none", "disp (maxNumCompThreads () == nproc ())"), "1\n")
%! assert (run_with ("OMP_NUM_THREADS=-1", "disp (maxNumCompThreads () == nproc ())"), "1\n")
*/

static const char help_getpid[] =
    "getpid ()\nThe number of this process.\n  >> getpid () > 0\n  ans = 1\nSee also: nproc";
static Status bi_getpid(Interp *it UNUSED, const Value *in UNUSED, int nin UNUSED, Value *out,
                        int nout UNUSED)
{
    out[0] = val_num((double) getpid());
    return OK;
}

static const char help_ids[] =
    "getuid ()\ngeteuid ()\ngetgid ()\ngetegid ()\ngetppid ()\n"
    "The numbers of the user, the group and the parent process.\n  >> getuid () >= 0\n  ans = 1\nSee also: getpid";
#define ID_ANSWER(function, call) \
    static Status function(Interp *it UNUSED, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED) \
    { \
        out[0] = val_num((double) call()); \
        return OK; \
    }
ID_ANSWER(bi_getuid, getuid)
ID_ANSWER(bi_geteuid, geteuid)
ID_ANSWER(bi_getgid, getgid)
ID_ANSWER(bi_getegid, getegid)
ID_ANSWER(bi_getppid, getppid)

static const char help_gethostname[] =
    "gethostname ()\nThe name of this machine.\n  >> ischar (gethostname ())\n  ans = 1\nSee also: uname";
static Status bi_gethostname(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    struct utsname u;
    out[0] = val_string(it, uname(&u) == 0 ? u.nodename : "");
    return OK;
}

static const char help_uname[] =
    "[UTS, ERR, MSG] = uname ()\n"
    "A struct with the name and version of the operating system.\n"
    "  >> ischar (uname ().sysname)\n"
    "  ans = 1\n"
    "See also: computer";
static Status bi_uname(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout)
{
    struct utsname u;
    int rc = uname(&u);
    Struct *s = struct_new(it);
    struct_set_cstr_take(it, s, "sysname", val_string(it, u.sysname));
    struct_set_cstr_take(it, s, "nodename", val_string(it, u.nodename));
    struct_set_cstr_take(it, s, "release", val_string(it, u.release));
    struct_set_cstr_take(it, s, "version", val_string(it, u.version));
    struct_set_cstr_take(it, s, "machine", val_string(it, u.machine));
    out[0] = val_from_struct_take(&s);
    if (nout > 1) out[1] = val_num(rc);
    if (nout > 2) out[2] = val_string(it, "");
    return OK;
}

static const char help_beep[] = "beep ()\nRing the terminal's bell.\n"
    "  >> beep   % not run\n"
    "  >> if false, beep, end\n"
    "See also: puts";
static Status bi_beep(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out UNUSED, int nout UNUSED)
{
    out_puts(it, "\a");
    return OK;
}

const Builtin system_builtins[] = {
    { "OCTAVE_EXEC_HOME",        bi_home,                    0, 0, 0, 1, help_home },
    { "OCTAVE_HOME",             bi_home,                    0, 0, 0, 1, help_home },
    { "OCTAVE_VERSION",          bi_octave_version,          0, 0, 0, 1, help_octave_version },
    { "argv",                    bi_argv,                    0, 0, 0, 1, help_argv },
    { "__run_program__",         bi_run_program,             1, -1, 0, 2, help_run_program },
    { "atexit",                  bi_atexit,                  1, 2, 0, 1, help_atexit },
    { "beep",                    bi_beep,                    0, 0, 0, 0, help_beep },
    { "computer",                bi_computer,                0, 1, 0, 3, help_computer },
    { "exit",                    bi_exit,                    0, 2, 0, 0, help_exit },
    { "getenv",                  bi_getenv,                  1, 1, 0, 1, help_getenv },
    { "getegid",                 bi_getegid,                 0, 0, 0, 1, help_ids },
    { "geteuid",                 bi_geteuid,                 0, 0, 0, 1, help_ids },
    { "getgid",                  bi_getgid,                  0, 0, 0, 1, help_ids },
    { "gethostname",             bi_gethostname,             0, 0, 0, 1, help_gethostname },
    { "getpid",                  bi_getpid,                  0, 0, 0, 1, help_getpid },
    { "getppid",                 bi_getppid,                 0, 0, 0, 1, help_ids },
    { "getuid",                  bi_getuid,                  0, 0, 0, 1, help_ids },
    { "isdeployed",              bi_no,                      0, 0, 0, 1, help_isdeployed },
    { "isguirunning",            bi_no,                      0, 0, 0, 1, help_isguirunning },
    { "ismac",                   bi_ismac,                   0, 0, 0, 1, help_ismac },
    { "ispc",                    bi_ispc,                    0, 0, 0, 1, help_ispc },
    { "isstudent",               bi_no,                      0, 1, 0, 1, help_isstudent },
    { "isunix",                  bi_isunix,                  0, 0, 0, 1, help_isunix },
    { "maxNumCompThreads",       bi_maxnumcompthreads,       0, -1, 0, 1, help_maxnumcompthreads },
    { "nproc",                   bi_nproc,                   0, 1, 0, 1, help_nproc },
    { "program_invocation_name", bi_program_invocation_name, 0, 0, 0, 1, help_program_invocation_name },
    { "program_name",            bi_program_name,            0, 0, 0, 1, help_program_name },
    { "putenv",                  bi_setenv,                  1, 2, 0, 0, help_setenv },
    { "quit",                    bi_exit,                    0, 2, 0, 0, help_exit },
    { "setenv",                  bi_setenv,                  1, 2, 0, 0, help_setenv },
    { "system",                  bi_system,                  1, 3, 0, 2, help_system },
    { "uname",                   bi_uname,                   0, 0, 0, 3, help_uname },
    { "unix",                    bi_system,                  1, 3, 0, 2, help_system },
    { "unsetenv",                bi_unsetenv,                1, 1, 0, 1, help_unsetenv },
    { "usejava",                 bi_no,                      1, 1, 0, 1, help_usejava },
    { "version",                 bi_version,                 0, 1, 0, 2, help_version },
    { 0 },
};
