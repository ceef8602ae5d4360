/* The command line: reads the options, sets an interpreter up and hands over to whoever does the work:
 * a script, --eval texts, a pipe, the prompt, the disassembler, or the test runner. Spellings of options
 * are Octave's where it has them. */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

#include "base/aside.h"
#include "base/interrupt.h"
#include "base/strbuf.h"
#include "check/check.h"
#include "draw/pictures.h"
#include "lang/call.h"
#include "lang/debug.h"
#include "lang/hints.h"
#include "lang/session.h"
#include "lang/traceback.h"
#include "lang/builtin.h"
#include "lint/format.h"
#include "lint/lint.h"
#include "lint/lsp.h"
#include "octavo.h"
#include "lib/files/files.h"
#include "lib/system/system.h"
#include "repl/editor.h"
#include "repl/repl.h"
#include "value/value.h"

enum {
    OPT_EVAL = 256, OPT_PERSIST, OPT_DUMP, OPT_REPLAY, OPT_TEST, OPT_NO_INIT_FILE, OPT_NO_LINE_EDITING,
    OPT_LIBRARY_FRAMES, OPT_TIMEOUT, OPT_CPU_TIMEOUT, OPT_MAX_MEMORY, OPT_MAX_OUTPUT, OPT_MAX_FILES,
    OPT_PLOTS, OPT_PLOTS_FORMAT, OPT_NO_PLOTS, OPT_NO_WINDOWS, OPT_HINTS, OPT_NO_HINTS, OPT_CHECK, OPT_LSP, OPT_FORMAT, OPT_ACCEPTED
};

static const struct option long_options[] = {
    { "eval", required_argument, NULL, OPT_EVAL },
    { "persist", no_argument, NULL, OPT_PERSIST },
    { "interactive", no_argument, NULL, 'i' },
    { "quiet", no_argument, NULL, 'q' },
    { "silent", no_argument, NULL, 'q' },
    { "path", required_argument, NULL, 'p' },
    { "no-init-file", no_argument, NULL, OPT_NO_INIT_FILE },
    { "norc", no_argument, NULL, OPT_NO_INIT_FILE },
    { "no-history", no_argument, NULL, 'H' },
    { "no-line-editing", no_argument, NULL, OPT_NO_LINE_EDITING },
    { "library-frames", no_argument, NULL, OPT_LIBRARY_FRAMES },
    { "timeout", required_argument, NULL, OPT_TIMEOUT },
    { "cpu-timeout", required_argument, NULL, OPT_CPU_TIMEOUT },
    { "max-memory", required_argument, NULL, OPT_MAX_MEMORY },
    { "max-output", required_argument, NULL, OPT_MAX_OUTPUT },
    { "max-files", required_argument, NULL, OPT_MAX_FILES },
    { "plots", required_argument, NULL, OPT_PLOTS },
    { "plots-format", required_argument, NULL, OPT_PLOTS_FORMAT },
    { "no-plots", no_argument, NULL, OPT_NO_PLOTS },
    { "hints", no_argument, NULL, OPT_HINTS },
    { "no-hints", no_argument, NULL, OPT_NO_HINTS },
    { "dump", required_argument, NULL, OPT_DUMP },
    { "replay", no_argument, NULL, OPT_REPLAY },
    { "test", no_argument, NULL, OPT_TEST },
    { "check", no_argument, NULL, OPT_CHECK },
    { "lsp", no_argument, NULL, OPT_LSP },
    { "format", no_argument, NULL, OPT_FORMAT },
    { "version", no_argument, NULL, 'v' },
    { "help", no_argument, NULL, 'h' },
    /* Octave's switches for what this program does not have to begin with: they may stand in anybody's
     * command lines and are already true. */
    { "no-gui", no_argument, NULL, OPT_ACCEPTED },
    { "no-window-system", no_argument, NULL, OPT_NO_WINDOWS },
    { "no-site-file", no_argument, NULL, OPT_ACCEPTED },
    { "no-init-path", no_argument, NULL, OPT_ACCEPTED },
    { "line-editing", no_argument, NULL, OPT_ACCEPTED },
    { NULL, 0, NULL, 0 }
};

static const char help_text[] =
    "Usage: octavo [OPTION]... [FILE [ARGUMENT]...]\n"
    "       octavo --replay FILE.session...\n"
    "       octavo --check [--json | --sarif] FILE|DIR...\n"
    "       octavo --test [OPTION]... FILE|DIR...      (octavo --test --help says more)\n"
    "\n"
    "Runs FILE, or the --eval texts, or what comes in through a pipe; else opens a prompt.\n"
    "FILE may be - for standard input. The script finds its ARGUMENTs by argv().\n"
    "\n"
    "  --eval CODE            run CODE (may be given several times, run in that order)\n"
    "  --persist              open the prompt after FILE or --eval\n"
    "  -i, --interactive      open the prompt even if standard input is not a terminal\n"
    "  -q, --quiet, --silent  no greeting\n"
    "  -p, --path DIR         look for functions in DIR first\n"
    "  -f, --norc             do not run ~/.octavorc (--no-init-file is the same)\n"
    "  -H, --no-history       keep no history of what is typed\n"
    "  --no-line-editing      read plain lines at the prompt\n"
    "  --library-frames       errors show where in the library they were raised\n"
    "  --hints, --no-hints    say what errors may be mended by (as on terminals), or do not\n"
    "  --timeout SECONDS      stop after that time, with exit status 124\n"
    "  --cpu-timeout SECONDS  stop after that much processor time, of all threads, likewise\n"
    "  --max-memory SIZE      memory beyond SIZE (512M, 2G) is refused: out of memory\n"
    "  --max-output SIZE      what is printed beyond SIZE is an error\n"
    "  --max-files N          no more than N files are open at a time\n"
    "  --plots DIR            keep a picture of every figure in DIR, whenever it is shown\n"
    "  --plots-format FORMAT  as svg (the default), png, jpg, pdf, eps or ps\n"
    "  --no-plots             show and keep no figures\n"
    "  -W, --no-window-system  no windows: figures appear in the terminal at the prompt\n"
    "  --dump FILE            print the instructions FILE compiles to, and stop\n"
    "  --replay FILE...       type the transcripts' input again and compare what is printed\n"
    "  --test FILE|DIR...     run the tests found there\n"
    "  --format FILE...       indent programs and tidy their blanks (--format --check: only say which would change)\n"
    "  --lsp                  serve an editor: the language server protocol on standard input and output\n"
    "  --check FILE|DIR...    look for mistakes without running anything\n"
    "  -v, --version          print the version and stop\n"
    "  -h, --help             print this and stop\n"
    "\n"
    "--no-gui, --no-site-file, --no-init-path and --line-editing are accepted\n"
    "for the sake of Octave's command lines; they ask for what is the case anyway.\n";

typedef struct TextList {
    char **items;
    Index count, cap;
} TextList;

/* 0: none */
typedef struct Limits {
    double seconds, cpu_seconds;
    unsigned long long memory;
    Index output;
} Limits;

typedef struct Options {
    TextList evals, paths;      /* point into argv */
    bool no_init_file, interactive, persist, library_frames, no_plots, no_windows;
    HintSetting hints;
    const char *plots, *plots_format;                /* NULL: not given */
    ReplOptions repl;
    Limits limits;
    int max_files;
} Options;

static void list_add(TextList *list, char *text)
{
    mem_grow_small(&list->items, sizeof *list->items, &list->cap, list->count + 1);
    list->items[list->count++] = text;
}

/* ------------------------------------------------------------------ signals and limits */

enum { STATUS_TIME = 124, GRACE_SECONDS = 1 };
/* How long a program that has nothing to clean up may take to notice a signal. */
enum { PATIENCE_MICROSECONDS = 80000 };

/* The one piece of state outside an Interp: a signal handler gets no argument. */
static Interp *signal_target;
static pthread_t own_thread;
static volatile sig_atomic_t dying;      /* the signal that asked for the end, or SIGALRM */

static void set_timer(int which, double seconds)
{
    struct itimerval t = { .it_value = { (time_t) seconds, (suseconds_t) ((seconds - floor(seconds)) * 1e6) } };
    setitimer(which, &t, NULL);
}

/* Die of the signal, so that a calling shell sees what happened. */
static void die_of(int signal_number)
{
    sigset_t set;
    signal(signal_number, SIG_DFL);
    sigemptyset(&set);
    sigaddset(&set, signal_number);
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
    raise(signal_number);
}

/* Libraries' threads may be given the signal; it is for the interpreter's own. */
static bool passed_on(int signal_number)
{
    if (pthread_equal(pthread_self(), own_thread)) return false;
    pthread_kill(own_thread, signal_number);
    return true;
}

/* A program that did not look at the flag in time: if it has nothing to do at its end but to show what it has printed,
 * it ends now. */
static void end_at_once(int signal_number)
{
    if (!signal_target || !signal_target->signalled || signal_target->interactive) return;
    if (!session_may_be_cut(signal_target)) {
        set_timer(ITIMER_REAL, PATIENCE_MICROSECONDS * 1e-6);
        return;
    }
    out_flush_at_death(signal_target);
    die_of(signal_number);
}

static void on_signal(int signal_number)
{
    int saved = errno;
    if (!signal_target || passed_on(signal_number)) return;
    if (!dying || signal_target->interactive) dying = signal_number;
    interrupt_because(signal_target, signal_number == SIGTERM ? CAUSE_TERMINATE : CAUSE_CTRL_C);
    if (!signal_target->interactive) set_timer(ITIMER_REAL, PATIENCE_MICROSECONDS * 1e-6);
    errno = saved;
    interrupt_escape(signal_target);
}

static void on_time(int signal_number)
{
    static const char message[] = "error: time limit exceeded\n";
    int saved = errno;
    if (!signal_target || passed_on(signal_number)) return;
    if (dying == SIGINT || dying == SIGTERM) {
        end_at_once(dying);
    } else if (dying) {                        /* again: it did not stop */
        out_flush_at_death(signal_target);
        (void) !write(STDERR_FILENO, message, sizeof message - 1);
        _exit(STATUS_TIME);
    } else {
        dying = SIGALRM;
        interrupt_because(signal_target, CAUSE_TIME);
        set_timer(ITIMER_REAL, GRACE_SECONDS);
    }
    errno = saved;
    interrupt_escape(signal_target);
}

static void install_handlers(Interp *it, const Limits *limits)
{
    /* no SA_RESTART: a blocked read returns. SA_NODEFER: interrupt_escape leaves the handler by a jump. */
    struct sigaction action = { .sa_handler = on_signal, .sa_flags = SA_NODEFER };
    signal_target = it;
    own_thread = pthread_self();
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    action.sa_handler = on_time;
    sigaction(SIGALRM, &action, NULL);
    sigaction(SIGPROF, &action, NULL);
    signal(SIGXFSZ, SIG_IGN);      /* a file that may not grow is a failed write, not the end */
    it->time_limit = limits->seconds > 0 ? limits->seconds : limits->cpu_seconds;
    if (limits->seconds > 0) set_timer(ITIMER_REAL, limits->seconds);
    if (limits->cpu_seconds > 0) set_timer(ITIMER_PROF, limits->cpu_seconds);
    if (limits->output > 0) output_set_limit(it->output, limits->output);
}

/* ------------------------------------------------------------------ memory */

/* Linux promises more memory than there is and kills who uses it. Ask it to say no before, so that a
 * program gets an error instead: a tenth of the machine's memory (or of what the control group may use)
 * stays out of reach. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1          /* GCC's name for it */
#endif
#if __has_feature(thread_sanitizer)
#define __SANITIZE_THREAD__ 1
#endif
#endif

static void bound_memory(unsigned long long asked)
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && defined(_SC_PHYS_PAGES)   /* sanitizers map terabytes */
    unsigned long long bytes = (unsigned long long) sysconf(_SC_PHYS_PAGES)
                               * (unsigned long long) sysconf(_SC_PAGESIZE);
    unsigned long long group = 0;
    FILE *file = fopen("/sys/fs/cgroup/memory.max", "r");
    struct rlimit limit;
    if (file) {
        if (fscanf(file, "%llu", &group) == 1 && group < bytes) bytes = group;
        fclose(file);
    }
    bytes = bytes / 10 * 9;
    if (asked > 0 && asked < bytes) bytes = asked;
    if (getrlimit(RLIMIT_DATA, &limit) != 0 || limit.rlim_cur <= bytes) return;
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_DATA, &limit);
#else
    (void) asked;
#endif
}

/* ------------------------------------------------------------------ standard descriptors */

/* Whoever starts a program without some of 0, 1 and 2 would find its next files there, and messages in them. What
 * takes their places here refuses to be read or written, so that lost input and output are errors. */
static void fill_descriptors(void)
{
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0 && errno == EBADF
            && open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) != fd) return;
}

/* ------------------------------------------------------------------ the parts of a run */

/* What came back from a script: 0 go on, 1 leave with *exit_status. */
static bool run_ended(Interp *it, Status st, int *exit_status)
{
    if (st == OK) return false;
    if (debug_quits(it, st)) {          /* somebody has looked and seen enough */
        *exit_status = 0;
        return true;
    }
    if (st == ERR) {
        error_report(it);
        *exit_status = 1;
    } else if (it->stop_reason == STOP_EXIT) {
        *exit_status = it->exit_status;
    } else if (it->stop_reason == STOP_TIME) {
        error_report(it);
        *exit_status = STATUS_TIME;
    } else {
        *exit_status = 128 + (it->stop_reason == STOP_TERMINATE ? SIGTERM : SIGINT);     /* main dies of it */
    }
    if (st == STOP) {                   /* what is left to do at the end is not stopped by that */
        it->stop_reason = STOP_NONE;
        interrupt_clear(it);
    }
    return true;
}

static PathList path_list(const Options *options)
{
    return (PathList) { options->paths.items, (int) options->paths.count };
}

static Status run_init_file(Interp *it)
{
    const char *home = getenv("HOME");
    StrBuf path = STRBUF_INIT;
    Status st = OK;
    if (!home || !*home) return OK;
    sb_printf(&path, "%s/.octavorc", home);
    if (access(path.data, R_OK) == 0) st = session_run_file(it, path.data);
    sb_free(&path);
    return st;
}

static Status run_evals(Interp *it, const TextList *evals)
{
    Status st = OK;
    for (Index k = 0; k < evals->count && st == OK; k++)
        st = session_run_text(it, NULL, evals->items[k], (Index) strlen(evals->items[k]));
    return st;
}

/* FILE, --eval or a pipe; *ran says whether there was one of them. */
static Status run_program(Interp *it, const Options *options, char *file, bool *ran)
{
    *ran = true;
    if (options->evals.count > 0) return run_evals(it, &options->evals);
    if (file && strcmp(file, "-") != 0) return session_run_file(it, file);
    if (file || (!options->interactive && !isatty(STDIN_FILENO))) return repl_run_stream(it, stdin);
    *ran = false;
    return OK;
}

/* script: its index in argv, argc if there is none. */
static void set_arguments(Interp *it, int argc, char **argv, int script)
{
    const char *invoked = script < argc ? argv[script] : argv[0];
    const char *slash = strrchr(invoked, '/');
    it->program_invocation = invoked;
    it->program_name = slash ? slash + 1 : invoked;
    it->argc = script < argc ? argc - script - 1 : 0;
    it->argv = script < argc ? argv + script + 1 : NULL;
}

/* A prompt, and the greeting's place in the order of things: after the program, if there is one. */
static int run_interpreter(Interp *it, const Options *options, char *file)
{
    int exit_status = 0;
    bool ran = false;
    Status st = options->no_init_file ? OK : run_init_file(it);
    if (st == ERR) {                       /* a broken init file does not keep anybody out */
        error_report(it);
        st = OK;
    }
    if (run_ended(it, st, &exit_status)) return exit_status;
    if (run_ended(it, check_add_paths(it, path_list(options)), &exit_status)) return exit_status;
    if (options->no_windows) pictures_no_windows(it);
    if (options->no_plots) pictures_none(it);
    else if (run_ended(it, pictures_keep(it, options->plots, options->plots_format), &exit_status)) return exit_status;
    if (!options->repl.no_line_editing) editor_answers(it);
    st = run_program(it, options, file, &ran);
    if (run_ended(it, st, &exit_status) && (st == STOP || !options->persist)) return exit_status;
    if (ran && !options->persist) return exit_status;
    it->interactive = true;
    return repl_run(it, &options->repl);
}

/* ------------------------------------------------------------------ other commands */

static void print_version(void)
{
    printf("Octavo %s, an interpreter of the GNU Octave language (as of Octave 7.3)\n"
           "This is free software under the GNU General Public License, version 3 or later.\n"
           "There is no warranty, as far as the law permits.\n", octavo_version());
}

/* NULL: reported. */
static octavo *new_interpreter(void)
{
    octavo *oct = octavo_new();
    if (!oct) fputs("octavo: there is not enough memory to start\n", stderr);
    return oct;
}

static octavo *interpreter_or_exit(void)
{
    octavo *oct = new_interpreter();
    if (!oct) exit(1);
    return oct;
}

static int run_format(int argc, char **argv)
{
    octavo *oct = new_interpreter();
    if (!oct) return 1;
    int exit_status = format_main(oct, argc, argv);
    octavo_free(oct);
    return exit_status;
}

static int run_dump(const char *path)
{
    octavo *oct = new_interpreter();
    StrBuf text = STRBUF_INIT;
    int exit_status = 0;
    if (!oct) return 1;
    if (session_dump_file(oct, path, &text) != OK) {
        error_report(oct);
        exit_status = 1;
    }
    fwrite(sb_str(&text), 1, (size_t) text.len, stdout);
    sb_free(&text);
    octavo_free(oct);
    return exit_status;
}

/* The path by which this program can start itself again. */
static const char *own_path(const char *argv0, char *buffer, size_t size)
{
    ssize_t len = readlink("/proc/self/exe", buffer, size - 1);
    if (len <= 0) return argv0;
    buffer[len] = '\0';
    return buffer;
}

static int usage_error(const char *message)
{
    if (message) fprintf(stderr, "octavo: %s\n", message);
    fputs("Try 'octavo --help'.\n", stderr);
    return 1;
}

/* Debug builds: an interpreter that is gone must have left no counted object behind. The test runner knows
 * this exit status. */
static int check_live_objects(int exit_status)
{
#ifdef OCTAVO_DEBUG
    if (mem_live_objects != 0) {
        fprintf(stderr, "octavo: %ld objects were never released\n", mem_live_objects);
        return CHECK_STATUS_LEAK;
    }
#endif
    return exit_status;
}

static bool was_interrupted(int exit_status)
{
    return (dying == SIGINT || dying == SIGTERM) && exit_status == 128 + dying;
}

/* The end that tears nothing down: because a library still works on a thread, in vain (base/aside.h), or because somebody
 * waits for it, and a million strings are not released in a moment. */
static _Noreturn void end_at_once_with(int exit_status)
{
    fflush(NULL);
    if (was_interrupted(exit_status)) die_of(dying);
    _exit(exit_status);
}

/* ------------------------------------------------------------------ main */

/* A number above 0, with k, M, G or T behind it where it is a size. */
static bool read_amount(const char *text, bool is_size, double *amount)
{
    static const char units[] = "kMGT";
    char *end;
    const char *unit;
    double x = strtod(text, &end);
    if (end == text || !(x > 0) || x > 1e18) return false;
    if (is_size && *end && (unit = strchr(units, *end == 'K' ? 'k' : *end == 'k' ? 'k' : toupper((unsigned char) *end)))) {
        x *= pow(1024, (double) (unit - units) + 1);
        end++;
    }
    *amount = x;
    return *end == '\0' && x < 1e18 && (!is_size || x >= 1);
}

static bool read_limit(int opt, const char *text, Options *options)
{
    double x;
    if (!read_amount(text, opt == OPT_MAX_MEMORY || opt == OPT_MAX_OUTPUT, &x)) return false;
    switch (opt) {
    case OPT_TIMEOUT: options->limits.seconds = x < 1e9 ? x < 1e-6 ? 1e-6 : x : 1e9; break;
    case OPT_CPU_TIMEOUT: options->limits.cpu_seconds = x < 1e9 ? x < 1e-6 ? 1e-6 : x : 1e9; break;
    case OPT_MAX_MEMORY: options->limits.memory = (unsigned long long) x; break;
    case OPT_MAX_OUTPUT: options->limits.output = (Index) x; break;
    default: options->max_files = x < 1e6 ? (int) x : 1000000; break;
    }
    return true;
}

/* Returns -1 to go on, or the exit status of an option that does its work at once. */
static int read_options(int argc, char **argv, Options *options)
{
    char program[4096];
    int opt;
    while ((opt = getopt_long(argc, argv, "+fhHip:qvW", long_options, NULL)) != -1) {
        switch (opt) {
        case OPT_EVAL: list_add(&options->evals, optarg); break;
        case OPT_PERSIST: options->persist = true; break;
        case 'i': options->interactive = true; break;
        case 'q': options->repl.quiet = true; break;
        case 'p': list_add(&options->paths, optarg); break;
        case 'f':
        case OPT_NO_INIT_FILE: options->no_init_file = true; break;
        case 'H': options->repl.no_history = true; break;
        case OPT_LIBRARY_FRAMES: options->library_frames = true; break;
        case OPT_NO_LINE_EDITING: options->repl.no_line_editing = true; break;
        case OPT_ACCEPTED: break;
        case OPT_TIMEOUT:
        case OPT_CPU_TIMEOUT:
        case OPT_MAX_MEMORY:
        case OPT_MAX_OUTPUT:
        case OPT_MAX_FILES:
            if (!read_limit(opt, optarg, options)) return usage_error("a limit must be a number above 0");
            break;
        case OPT_PLOTS:
            if (strncmp(optarg, "--", 2) == 0) return usage_error("--plots wants a folder");
            options->plots = optarg;
            break;
        case OPT_PLOTS_FORMAT: options->plots_format = optarg; break;
        case OPT_HINTS: options->hints = HINTS_ON; break;
        case OPT_NO_HINTS: options->hints = HINTS_OFF; break;
        case OPT_NO_PLOTS: options->no_plots = true; break;
        case 'W':
        case OPT_NO_WINDOWS: options->no_windows = true; break;
        case OPT_DUMP: return run_dump(optarg);
        case OPT_REPLAY:
            if (optind == argc) return usage_error("option '--replay' needs the names of transcripts");
            return check_replay_main(interpreter_or_exit, path_list(options), argc - optind, argv + optind);
        case OPT_LSP: return lsp_main(interpreter_or_exit);
        case OPT_FORMAT: return run_format(argc - optind, argv + optind);
        case OPT_CHECK: return lint_main(interpreter_or_exit, argc - optind, argv + optind);
        case OPT_TEST:
            return check_test_main(interpreter_or_exit, own_path(argv[0], program, sizeof program),
                                   path_list(options), argc - optind, argv + optind);
        case 'v': print_version(); return 0;
        case 'h': fputs(help_text, stdout); return 0;
        default: return usage_error(NULL);
        }
    }
    return -1;
}

int main(int argc, char **argv)
{
    Options options = { .repl.version = octavo_version() };
    fill_descriptors();
    int exit_status = read_options(argc, argv, &options);
    if (exit_status < 0 && options.evals.count > 0 && optind < argc)
        exit_status = usage_error("--eval CODE and a script file exclude each other");
    if (exit_status < 0) {
        octavo *oct = new_interpreter();
        if (!oct) return 1;
        bound_memory(options.limits.memory);
        install_handlers(oct, &options.limits);
        if (options.max_files > 0) files_set_limit(oct, options.max_files);
        oct->library_frames = options.library_frames;
        if (options.hints != HINTS_AUTO) hints_set(oct, options.hints);
        set_arguments(oct, argc, argv, optind);
        exit_status = run_interpreter(oct, &options, optind < argc ? argv[optind] : NULL);
        if (!pictures_end(oct) && exit_status == 0) exit_status = 1;
        if (!system_end(oct) && exit_status == 0) exit_status = 1;
        signal_target = NULL;
        if (aside_is_left(oct, NULL) || was_interrupted(exit_status)) end_at_once_with(exit_status);
        octavo_free(oct);
    }
    mem_free(options.evals.items);
    mem_free(options.paths.items);
    return check_live_objects(exit_status);
}
