/* Octavo as libFuzzer drives it: each input is run in a fresh interpreter, in an empty folder outside of
 * which nothing can be written. tools/fuzz builds and runs this; the environment says what the input is:
 *
 *   OCTAVO_FUZZ          the target's name (the table at the foot)
 *   OCTAVO_FUZZ_FOLDERS  folders that libFuzzer may write to, with colons
 *   OCTAVO_FUZZ_SLOW     where inputs go that took more than their processor time and were stopped as by Ctrl-C
 *   OCTAVO_FUZZ_SECONDS  that time, if not the target's own
 *   OCTAVO_FUZZ_BOX      the empty folder, if not one in /tmp
 *
 * Beside what the sanitizers notice, the end of the process is an input that Ctrl-C does not stop within
 * some seconds and a message that speaks of an internal error. */
#include <dirent.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include "base/interrupt.h"
#include "builtins.h"
#include "check/replay.h"
#include "fuzz.h"
#include "jit/jit.h"
#include "lang/builtin.h"
#include "lang/compile.h"
#include "lang/dump.h"
#include "lang/parser.h"
#include "lang/session.h"
#include "lang/state.h"
#include "lang/stdlib.h"
#include "lang/traceback.h"
#include "lib/system/system.h"

typedef struct Target {
    const char *name;
    void (*run)(Interp *it, const char *text, size_t len);
    Mutation mutation;
    int seconds;           /* of processor time before it is stopped */
    bool note_slow;        /* a small input of this kind has no business to take so long */
    const char *file, *program;       /* the input's name as a file, and what is done with it */
} Target;

extern const Target targets[];

static const Target *target;
static int seconds;                     /* of processor time for an input */
static int folder = -1;                 /* the empty one */
static Interp *volatile running;
static volatile sig_atomic_t ticks;     /* twentieths of a second of processor time in this input */
static const uint8_t *input;
static size_t input_size;

const char **function_names;
size_t function_count;

/* ---- one interpreter ---- */

static Status bi_excluded(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) in, (void) nin, (void) out, (void) nout;
    return err(it, "not while fuzzing");
}
/* What starts or ends programs or waits for something that never comes. */
static const Builtin excluded_builtins[] = {
    { "system", bi_excluded, 0, -1, 0, -1, "" },
    { "__run_program__", bi_excluded, 0, -1, 0, -1, "" },
    { "popen", bi_excluded, 0, -1, 0, -1, "" },
    { "kill", bi_excluded, 0, -1, 0, -1, "" },
    { "mkfifo", bi_excluded, 0, -1, 0, -1, "" },
    { "pause", bi_excluded, 0, -1, 0, -1, "" },
    { "keyboard", bi_excluded, 0, -1, 0, -1, "" },
    { "input", bi_excluded, 0, -1, 0, -1, "" },
    { "kbhit", bi_excluded, 0, -1, 0, -1, "" },
    { "test", bi_excluded, 0, -1, 0, -1, "" },
    { 0 }
};

static void drop_output(void *user, const char *text, Index len)
{
    (void) user, (void) text, (void) len;
}

static void watch_messages(void *user, const char *text, Index len)
{
    (void) user;
    /* unless the input speaks of one itself */
    if (len > 0 && memmem(text, (size_t) len, "internal error", 14) && !memmem(input, input_size,
        "internal", 8)) {
        fprintf(stderr, "fuzz: a message speaks of an internal error: %.*s\n",
            (int) (len < 200 ? len : 200), text);
        abort();
    }
}

static Interp *make(void)
{
    Interp *it = interp_new();
    if (!it) return NULL;
    builtins_register_all(it);
    builtins_register(it, excluded_builtins);
    output_set_callbacks(it->output, drop_output, watch_messages, NULL);
    return it;
}

/* As octavo_eval does, for texts with NULs in them as well. */
static void finish(Interp *it, Status st)
{
    if (st == OK && it->memory.failed) st = interrupt_status(it);
    if (st == ERR) error_report(it);
    if (st == STOP) {
        it->stop_reason = STOP_NONE;
        interrupt_clear(it);
    }
    out_flush(it);
}

static void run_text(Interp *it, const char *text, size_t len)
{
    finish(it, session_run_text(it, NULL, text, (Index) len));
}

static void run_parser(Interp *it, const char *text, size_t len)
{
    Parser ps;
    parser_init(&ps, it, "fuzz");
    finish(it, parser_parse_all(&ps, text, (Index) len));
    parser_free(&ps);
    /* and as the prompt does, a line at a time */
    parser_init(&ps, it, NULL);
    Status st = OK;
    for (const char *at = text, *end = text + len; at < end && st == OK;) {
        const char *newline = memchr(at, '\n', (size_t) (end - at));
        const char *next = newline ? newline + 1 : end;
        st = parser_feed(&ps, at, next - at);
        if (st == OK && parser_is_complete(&ps)) parser_restart(&ps);
        at = next;
    }
    if (st == OK) st = parser_finish(&ps);
    finish(it, st);
    parser_free(&ps);
}

static void run_compiler(Interp *it, const char *text, size_t len)
{
    Parser ps;
    Proto *chunk = NULL;
    StrBuf dump = STRBUF_INIT;
    Source *source = source_new("fuzz", text, (Index) len, 1);
    parser_init(&ps, it, "fuzz");
    Status st = parser_parse_all(&ps, source->text, source->len);
    if (st == OK) st = compile_chunk(it, &ps, source, &it->vm->base_ws, false, &chunk);
    if (st == OK) proto_dump(chunk, &dump);
    proto_release(chunk);
    parser_free(&ps);
    source_release(source);
    sb_free(&dump);
    finish(it, st);
}

static void empty_folder(int at);

static void run_file(Interp *it, const char *data, size_t len)
{
    int fd = open(target->file, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (fd < 0 || write(fd, data, len) != (ssize_t) len) abort();
    close(fd);
    run_text(it, target->program, strlen(target->program));
}

static void keep_output(void *user, const char *text, Index len)
{
    if (((StrBuf *) user)->len < 1 << 20) sb_write(user, text, len);
}

static void run_in_mode(const char *mode, const char *text, size_t len, StrBuf *printed)
{
    Interp *it = make();
    if (!it) abort();
    empty_folder(folder);
    output_set_callbacks(it->output, keep_output, keep_output, printed);
    (void) jit_set_mode(it, mode);
    running = it;
    run_text(it, text, len);
    interrupt_clear(it);
    (void) system_end(it);
    running = NULL;
    interp_free(it);
}

/* Machine code must print what the interpreter prints, if that is the same each time. */
static void run_loops(Interp *it, const char *text, size_t len)
{
    static const char *const modes[] = { "off", "always", "exits", "off" };
    StrBuf printed[COUNT_OF(modes)];
    (void) it;
    for (int k = 0; k < COUNT_OF(modes); k++) {
        printed[k] = (StrBuf) STRBUF_INIT;
        run_in_mode(modes[k], text, len, &printed[k]);
    }
    bool steady = ticks < 20 * seconds && strcmp(sb_str(&printed[0]), sb_str(&printed[3])) == 0;
    for (int k = 1; k < 3 && steady; k++) {
        if (strcmp(sb_str(&printed[0]), sb_str(&printed[k])) == 0) continue;
        fprintf(stderr, "fuzz: machine code (%s) prints\n%s\nand not\n%s\n", modes[k], sb_str(&printed[k]),
                sb_str(&printed[0]));
        abort();
    }
    for (int k = 0; k < COUNT_OF(modes); k++) sb_free(&printed[k]);
}

static void run_transcript(Interp *it, const char *text, size_t len)
{
    StrBuf failures = STRBUF_INIT;
    int failed;
    (void) replay_text(it, "fuzz.session", (Span) { text, (Index) len }, true, &failures, &failed);
    sb_free(&failures);
    interrupt_clear(it);
}

/* ---- surroundings ---- */

static void keep_slow_input(void)
{
    const char *where = getenv("OCTAVO_FUZZ_SLOW");
    char path[4096];
    uint32_t hash = 2166136261u;
    if (!where || !target->note_slow) return;
    for (size_t k = 0; k < input_size; k++) hash = (hash ^ input[k]) * 16777619u;
    snprintf(path, sizeof path, "%s/%s-%08x", where, target->name, hash);
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (fd < 0) return;
    if (write(fd, input, input_size) < 0) { /* it is only a note */ }
    close(fd);
}

static void on_tick(int number)
{
    (void) number;
    Interp *it = running;
    if (!it) return;
    ticks++;
    if (ticks == 20 * seconds) keep_slow_input();
    if (ticks >= 20 * seconds) interrupt_signal(it);
    if (ticks > 20 * (seconds + 8)) {
        static const char text[] = "fuzz: Ctrl-C does not stop it\n";
        if (write(2, text, sizeof text - 1) < 0) { /* we are about to end */ }
        abort();
    }
}

/* Whatever the program does, it writes only below its own folder and those named. Where the kernel has no
 * Landlock the builtins that are excluded must do. */
static void forbid_writing(const char *own)
{
    const uint64_t writing =
        LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE
        | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SYM
        | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_CHAR
        | LANDLOCK_ACCESS_FS_MAKE_BLOCK;
    struct landlock_ruleset_attr rules = { .handled_access_fs = writing };
    int set = (int) syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0);
    const char *named = getenv("OCTAVO_FUZZ_FOLDERS");
    char *names = NULL, *rest = NULL;
    if (set < 0) return;
    if (asprintf(&names, "%s:/dev/null:%s", own, named ? named : "") < 0) abort();
    for (char *name = strtok_r(names, ":", &rest); name; name = strtok_r(NULL, ":", &rest)) {
        struct landlock_path_beneath_attr beneath = { .allowed_access = writing, .parent_fd = open(name,
            O_PATH | O_CLOEXEC) };
        if (strcmp(name, "/dev/null") == 0) beneath.allowed_access = LANDLOCK_ACCESS_FS_WRITE_FILE;
        if (beneath.parent_fd < 0) continue;
        if (syscall(SYS_landlock_add_rule, set, LANDLOCK_RULE_PATH_BENEATH, &beneath,
            0) != 0) perror("fuzz: landlock");
        close(beneath.parent_fd);
    }
    free(names);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || syscall(SYS_landlock_restrict_self, set, 0) != 0)
        perror("fuzz: landlock");
    close(set);
}

static void empty_folder(int at)
{
    DIR *dir = fdopendir(dup(at));
    struct dirent *entry;
    if (!dir) return;
    rewinddir(dir);
    while ((entry = readdir(dir))) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
        if (unlinkat(at, entry->d_name, 0) == 0) continue;
        int below = openat(at, entry->d_name, O_RDONLY | O_DIRECTORY);
        if (below < 0) continue;
        empty_folder(below);
        close(below);
        unlinkat(at, entry->d_name, AT_REMOVEDIR);
    }
    closedir(dir);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *) a, *(const char *const *) b);
}

static void find_names(void)
{
    Index count;
    Interp *it = make();
    const Builtin *const *all = builtins_all(it, &count);
    function_names = malloc(sizeof(char *) * (size_t) (count + stdlib_count));
    for (Index k = 0; k < count; k++) function_names[function_count++] = all[k]->name;
    for (int k = 0; k < stdlib_count; k++) function_names[function_count++] = stdlib_name(&stdlib_files[k]);
    qsort(function_names, function_count, sizeof(char *), by_name);
    interp_free(it);
}

static void leave(void)
{
    empty_folder(folder);
}

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static char own[] = "/tmp/octavo-fuzz-XXXXXX";
    const char *wanted = getenv("OCTAVO_FUZZ");
    (void) argc, (void) argv;
    for (target = targets; target->name && (!wanted || strcmp(target->name, wanted) != 0); target++) continue;
    if (!target->name) {
        fprintf(stderr, "fuzz: OCTAVO_FUZZ must be one of");
        for (target = targets; target->name; target++) fprintf(stderr, " %s", target->name);
        fprintf(stderr, "\n");
        exit(2);
    }
    const char *given = getenv("OCTAVO_FUZZ_SECONDS");
    seconds = given ? atoi(given) : target->seconds;
    setenv("OPENBLAS_NUM_THREADS", "1", 1);
    setenv("HOME", "/nonexistent", 1);
    find_names();
    const char *work = getenv("OCTAVO_FUZZ_BOX");
    if (!work) work = mkdtemp(own);
    if (!work || (folder = open(work, O_RDONLY | O_DIRECTORY)) < 0) {
        perror("fuzz: no folder to work in");
        exit(2);
    }
    forbid_writing(work);
    atexit(leave);
    struct rlimit small = { 64 << 20, 64 << 20 };
    (void) setrlimit(RLIMIT_FSIZE, &small);
    signal(SIGXFSZ, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    struct sigaction action = { .sa_handler = on_tick, .sa_flags = SA_RESTART };
    sigaction(SIGPROF, &action, NULL);
    struct itimerval twentieth = { { 0, 50000 }, { 0, 50000 } };
    setitimer(ITIMER_PROF, &twentieth, NULL);
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (fchdir(folder) != 0) abort();
    empty_folder(folder);
    /* a text of its own, with a NUL behind it: what is read beyond it is noticed */
    char *text = malloc(size + 1);
    Interp *it = make();
    if (!text || !it) abort();
    if (size) memcpy(text, data, size);
    text[size] = '\0';
    input = data, input_size = size;
    ticks = 0;
    running = it;
    target->run(it, text, size);
    interrupt_clear(it);
    (void) system_end(it);
    running = NULL;
    interp_free(it);
    free(text);
    return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed)
{
    return mutate(target->mutation, data, size, max_size, seed);
}

/* What is read is shown, changed, written and read again. */
#define USE_VALUES \
    "x\n f = fieldnames (s = struct ('x', {x})); whos\n y = x; try, y(1) = []; end, try, z = [x; x], end\n"
#define SAVE_AGAIN \
    "save ('-text', 'out.txt', 'x'); save ('-v7', 'out.mat', 'x'); save ('-v6', 'out6.mat', 'x');\n" \
    "a = load ('out.txt'); b = load ('out.mat'); c = load ('out6.mat'); isequal (a, b, c);\n"

const Target targets[] = {
    /* name          run             mutation        seconds, slow  file, program */
    { "parser",      run_parser,     MUTATE_PROGRAM,  2, true,  NULL, NULL },
    { "compiler",    run_compiler,   MUTATE_PROGRAM,  2, true,  NULL, NULL },
    { "programs",    run_text,       MUTATE_PROGRAM,  1, false, NULL, NULL },
    { "loops",       run_loops,      MUTATE_PROGRAM,  4, false, NULL, NULL },
    { "calls",       run_text,       MUTATE_CALLS,    3, true,  NULL, NULL },
    { "formats",     run_text,       MUTATE_FORMATS,  3, true,  NULL, NULL },
    { "transcripts", run_transcript, MUTATE_PROGRAM,  1, false, NULL, NULL },
    { "mat",         run_file,       MUTATE_BYTES,    4, true,  "in.mat",
      "x = load ('in.mat');\n" USE_VALUES SAVE_AGAIN },
    { "text",        run_file,       MUTATE_BYTES,    4, true,  "in.txt",
      "x = load ('in.txt');\n" USE_VALUES SAVE_AGAIN },
    { "csv",         run_file,       MUTATE_BYTES,    4, true,  "in.csv",
      "try, x = csvread ('in.csv'), end, try, x = dlmread ('in.csv', ';', 1, 0), end\n"
      "try, x = load ('in.csv'), end\n"
      "try, x = importdata ('in.csv'), end, try, x = dlmread ('in.csv', 'emptyvalue', NaN), end\n"
      "try, [a, b] = textread ('in.csv', '%f %s'), end\n"
      "f = fopen ('in.csv'); try, c = textscan (f, '%f,%s'), end\n"
      "frewind (f); try, c = fscanf (f, '%g,'), end\n"
      "csvwrite ('out.csv', x); y = csvread ('out.csv'); x\n" },
    { "json",        run_file,       MUTATE_BYTES,    4, true,  "in.json",
      "x = jsondecode (fileread ('in.json'));\n" USE_VALUES
      "t = jsonencode (x); y = jsondecode (t); isequal (x, y);\n" },
    { "png",         run_file,       MUTATE_PNG,      4, true,  "in.png",
      "[x, map, alpha] = imread ('in.png'); size (x), class (x), sum (x(:)), imwrite (x, 'out.png');\n" },
    { "jpeg",        run_file,       MUTATE_BYTES,    4, true,  "in.jpg",
      "[x, map] = imread ('in.jpg'); size (x), class (x), sum (x(:)), imwrite (x, 'out.jpg');\n" },
    { NULL, NULL, MUTATE_BYTES, 0, false, NULL, NULL }
};
