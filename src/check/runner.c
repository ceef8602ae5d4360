/* octavo --test: options, then suites through the pool of jobs, then the report. */
#include <getopt.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/progress.h"
#include "check/check.h"
#include "check/examples.h"
#include "check/jobs.h"
#include "check/report.h"
#include "check/suites.h"
#include "check/worker.h"
#include "lang/session.h"

#define EXAMPLES_PER_PROCESS 25

typedef struct Options {
    NewInterp new_interp;
    JobLimits limits;
    bool examples;
    const char *junit;
    PathList paths;          /* absolute; owned */
    Report report;
} Options;

enum { OPT_TAP = 256, OPT_JUNIT, OPT_TIMEOUT, OPT_MEMORY, OPT_EXAMPLES, OPT_WORKER };

static const struct option long_options[] = {
    { "jobs", required_argument, NULL, 'j' },
    { "timeout", required_argument, NULL, OPT_TIMEOUT },
    { "memory", required_argument, NULL, OPT_MEMORY },
    { "path", required_argument, NULL, 'p' },
    { "tap", no_argument, NULL, OPT_TAP },
    { "junit", required_argument, NULL, OPT_JUNIT },
    { "test-help", no_argument, NULL, OPT_EXAMPLES },
    { "verbose", no_argument, NULL, 'v' },
    { "help", no_argument, NULL, 'h' },
    { "worker", no_argument, NULL, OPT_WORKER },
    { NULL, 0, NULL, 0 }
};

static const char help_text[] =
    "Usage: octavo --test [OPTION]... FILE|DIR...\n"
    "\n"
    "Runs what tests it finds: %! blocks in .m, .tst and C files, programs NAME.m with their expected output\n"
    "NAME.out (and the error they die with in NAME.err), transcripts NAME.session, and executables that report\n"
    "in the Test Anything Protocol. Each file runs in a process and an empty folder of its own, without input.\n"
    "Ends with 'N passed, N failed'; the exit status is 1 if anything failed.\n"
    "\n"
    "  -j, --jobs N       processes at once (default: the number of processors)\n"
    "  --timeout S        seconds until a file's process is stopped (default 20)\n"
    "  --memory MB        address space a process may use\n"
    "  -p, --path DIR     look for functions in DIR as well (a tested file's own folder comes first)\n"
    "  --tap              report in the Test Anything Protocol\n"
    "  --junit FILE       also write a JUnit report\n"
    "  --test-help        run the examples in the help of every built-in function\n"
    "  -v, --verbose      name the tests that pass, too\n";

typedef struct Session {
    const Options *options;
    Suites suites;
    Job *jobs;
    Report report;
    Index next_report;       /* the first suite not reported yet: reports come in order */
    Index finished, failed;  /* suites */
    Progress progress;
    double began;
} Session;

/* ------------------------------------------------------------------ running */

static void on_finished(void *user, Index k)
{
    Session *session = user;
    suite_judge(&session->suites.at[k], &session->jobs[k], session->options->limits.seconds);
    job_clean(&session->jobs[k]);
    session->finished++;
    session->failed += suite_has_failed(&session->suites.at[k]);
    while (session->next_report < session->suites.count && session->suites.at[session->next_report].finished) {
        const Suite *suite = &session->suites.at[session->next_report++];
        if (report_speaks(&session->report, suite)) progress_wipe(&session->progress);
        report_suite(&session->report, suite);
    }
}

/* How far it is, and the latest of what runs. */
static void on_waiting(void *user, Index begun)
{
    Session *session = user;
    Index at = begun - 1;
    StrBuf text = STRBUF_INIT;
    if (begun == 0 || !progress_due(&session->progress, session->began)) return;
    while (at > 0 && session->suites.at[at].finished) at--;
    sb_printf(&text, "%lld of %lld files", (long long) session->finished, (long long) session->suites.count);
    if (session->failed > 0) sb_printf(&text, ", %lld failed", (long long) session->failed);
    sb_printf(&text, ": %s", session->suites.at[at].name);
    progress_show(&session->progress, sb_str(&text));
    sb_free(&text);
}

/* Returns the exit status. */
static int run_suites(Session *session, const char *program)
{
    char *base = make_work_folder();
    bool complete;
    if (!base) {
        perror("octavo: cannot make a folder for the tests");
        return 1;
    }
    session->jobs = mem_zalloc((size_t) (session->suites.count + 1) * sizeof *session->jobs);
    for (Index k = 0; k < session->suites.count; k++)
        suite_set_job(&session->suites.at[k], program, session->options->paths, &session->jobs[k]);
    session->progress = progress_of_terminal();
    session->began = clock_seconds();
    complete = jobs_run(session->jobs, session->suites.count, &session->options->limits, base,
                        &(JobListener) { on_finished, on_waiting, session });
    progress_wipe(&session->progress);
    for (Index k = 0; k < session->suites.count; k++) job_clean(&session->jobs[k]);
    mem_free(session->jobs);
    remove_tree(base);
    mem_free(base);
    if (!complete) return 130;
    report_end(&session->report);
    if (session->options->junit && !report_junit(&session->suites, session->options->junit)) {
        perror(session->options->junit);
        return 1;
    }
    return session->report.failed > 0;
}

/* ------------------------------------------------------------------ what to run */

static void add_all_examples(NewInterp new_interp, Suites *suites)
{
    Interp *it = new_interp();
    Index count;
    const char **names = examples_names(it, &count);
    StrBuf some = STRBUF_INIT;
    for (Index k = 0; k < count; k++) {
        sb_printf(&some, "%s%s", some.len > 0 ? "," : "", names[k]);
        if ((k + 1) % EXAMPLES_PER_PROCESS != 0 && k + 1 < count) continue;
        suites_add_examples(suites, some.data);
        sb_clear(&some);
    }
    sb_free(&some);
    mem_free(names);
    interp_free(it);
}

/* Returns how many of the paths hold no test. */
static int add_paths(Suites *suites, int count, char **paths)
{
    int bad = 0;
    for (int k = 0; k < count; k++) {
        Index added = suites_add(suites, paths[k]);
        if (added > 0) continue;
        fprintf(stderr, added < 0 ? "octavo: cannot read '%s'\n" : "octavo: no tests in '%s'\n", paths[k]);
        bad++;
    }
    return bad;
}

/* A positive number; 0, after a message, for anything else. */
static double number_option(const char *name, const char *text)
{
    char *rest;
    double x = strtod(text, &rest);
    if (*rest == '\0' && x > 0) return x;
    fprintf(stderr, "octavo: --%s needs a positive number, not '%s'\n", name, text);
    return 0;
}

/* Jobs run in other folders, so it must hold there. */
static void add_path(Options *options, const char *path)
{
    char full[PATH_MAX];
    PathList *paths = &options->paths;
    paths->at = mem_realloc(paths->at, (size_t) (paths->count + 1) * sizeof *paths->at);
    paths->at[paths->count++] = mem_strdup(realpath(path, full) ? full : path);
}

/* -1: go on; else the exit status. */
static int read_options(int argc, char **argv, Options *options)
{
    int opt;
    double x = 1;
    optind = 0;
    while ((opt = getopt_long(argc, argv, "j:p:vh", long_options, NULL)) != -1) {
        switch (opt) {
        case 'j':
            x = number_option("jobs", optarg);
            options->limits.at_once = x < 1000 ? (int) x : 1000;
            if (options->limits.at_once < 1) options->limits.at_once = 1;
            break;
        case OPT_TIMEOUT: options->limits.seconds = x = number_option("timeout", optarg); break;
        case OPT_MEMORY:
            x = number_option("memory", optarg);
            options->limits.megabytes = (long) x;
            break;
        case 'p': add_path(options, optarg); break;
        case OPT_TAP: options->report.tap = true; break;
        case OPT_JUNIT: options->junit = optarg; break;
        case OPT_EXAMPLES: options->examples = true; break;
        case 'v': options->report.verbose = true; break;
        case 'h': fputs(help_text, stdout); return 0;
        case OPT_WORKER:
            if (argc - optind != 3) return 1;
            return worker_main(options->new_interp, options->paths, argv[optind], argv[optind + 1],
                               argv[optind + 2]);
        default:
            fputs("Try 'octavo --test --help'.\n", stderr);
            return 1;
        }
        if (x <= 0) return 1;
    }
    return -1;
}

int check_test_main(NewInterp new_interp, const char *program, PathList paths, int argc, char **argv)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    Options options = { .new_interp = new_interp,
                        .limits = { .at_once = processors > 0 ? (int) processors : 1, .seconds = 20 } };
    Session session = { .options = &options };
    int exit_status, bad;
    /* getopt wants a program name in front: argv[-1] is --test itself */
    for (int k = 0; k < paths.count; k++) add_path(&options, paths.at[k]);
    exit_status = read_options(argc + 1, argv - 1, &options);
    if (exit_status >= 0) goto done;
    bad = add_paths(&session.suites, argc + 1 - optind, argv - 1 + optind);
    if (options.examples) add_all_examples(new_interp, &session.suites);
    if (session.suites.count == 0) {
        if (bad == 0) fputs("octavo: nothing to test\nTry 'octavo --test --help'.\n", stderr);
        exit_status = 1;
        goto done;
    }
    session.report = options.report;
    exit_status = run_suites(&session, program);
    if (exit_status == 0) exit_status = bad > 0;
done:
    suites_free(&session.suites);
    for (int k = 0; k < options.paths.count; k++) mem_free(options.paths.at[k]);
    mem_free(options.paths.at);
    return exit_status;
}
