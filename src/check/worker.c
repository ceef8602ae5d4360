/* Running the %! blocks of one file, or the help examples of some functions, and writing down what came of
 * it. */
#include "check/worker.h"

#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "check/blocks.h"
#include "check/check.h"
#include "check/examples.h"
#include "check/inputs.h"
#include "check/replay.h"
#include "lang/call.h"
#include "lang/functions.h"
#include "lang/session.h"
#include "lang/traceback.h"

static const char *const verdict_words[] = { "pass", "fail", "skip", "known" };

typedef struct Worker {
    FILE *results;
    StrBuf printed;          /* what the test prints: shown if it fails */
    double begun;            /* when the test began, in seconds */
} Worker;

static void write_begin(Worker *worker, int line, const char *label)
{
    fprintf(worker->results, "begin %d %s\n", line, label);
    fflush(worker->results);
    worker->begun = clock_seconds();
}

static void write_indented(FILE *file, const char *text)
{
    while (*text) {
        const char *newline = strchr(text, '\n');
        int len = newline ? (int) (newline - text) : (int) strlen(text);
        fprintf(file, "  %.*s\n", len, text);
        text += len + (newline != NULL);
    }
}

static void write_end(Worker *worker, Verdict verdict, const char *details)
{
    fprintf(worker->results, "%s %.6f\n", verdict_words[verdict], clock_seconds() - worker->begun);
    write_indented(worker->results, details);
}

/* ------------------------------------------------------------------ blocks */

static void on_begin(void *user, const Block *block)
{
    Worker *worker = user;
    char label[BLOCK_LABEL_ROOM];
    sb_clear(&worker->printed);
    block_label(block, label, sizeof label);
    write_begin(worker, block->line, label);
}

static bool on_end(void *user, const Block *block, Verdict verdict, const char *details)
{
    Worker *worker = user;
    write_end(worker, verdict, details);
    if (verdict != VERDICT_FAIL) return true;
    write_indented(worker->results, "in:");
    write_indented(worker->results, sb_str(&block->source));
    if (worker->printed.len > 0) {
        write_indented(worker->results, "printed:");
        write_indented(worker->results, sb_str(&worker->printed));
    }
    return true;
}

/* The functions of the file's folder are those to be tested. */
static Status add_folder_of(Interp *it, const char *path)
{
    size_t len = strlen(path);
    const char *slash = strrchr(path, '/');
    Value folder, result = val_none();
    Status st;
    if (len < 2 || strcmp(path + len - 2, ".m") != 0 || !slash) return OK;
    folder = val_string_n(it, path, slash - path);
    st = call_name(it, "addpath", &folder, 1, &result, 0);
    val_drop(&result);
    val_drop(&folder);
    return st;
}

/* What tests are judged by is the program's own, unless it is what the file is to test: a folder's assert.m
 * or isequal.m, which may be anything, decides nothing. */
static void keep_judges(Interp *it, const char *path)
{
    static const char *const judges[] = { "assert", "fail",        "error",   "warning", "isequal",
                                          "test",   "print_usage", "rethrow", "lasterr", "lastwarn",
                                          "regexp", "num2str",     "disp",    "evalc",   "strcmp",
                                          "all",    "any" };
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    for (int k = 0; k < COUNT_OF(judges); k++) {
        size_t len = strlen(judges[k]);
        if (strncmp(name, judges[k], len) != 0 || name[len] != '.') functions_keep_own(it, judges[k]);
    }
}

static int run_blocks_of(Interp *it, Worker *worker, const char *path)
{
    BlockListener listener = { on_begin, on_end, worker, NULL };
    Blocks blocks = { NULL, 0, 0 };
    StrBuf text = STRBUF_INIT;
    int exit_status = 0;
    Status st;
    if (!check_read_file(path, &text)) return 1;
    blocks_parse(&blocks, sb_str(&text), text.len);
    replay_catch_output(it, &worker->printed);
    keep_judges(it, path);
    st = add_folder_of(it, path);
    if (st == OK) st = blocks_run(it, &blocks, &listener);
    output_set_callbacks(it->output, NULL, NULL, NULL);
    if (st == ERR) error_report(it);
    if (st != OK) {
        fputs(st == STOP ? "the test left the interpreter\n" : "", stderr);
        exit_status = 1;
    }
    blocks_free(&blocks);
    sb_free(&text);
    return exit_status;
}

/* ------------------------------------------------------------------ examples */

static void run_examples_of(NewInterp new_interp, Worker *worker, const char *name)
{
    Interp *it = new_interp();
    StrBuf details = STRBUF_INIT;
    bool fine;
    write_begin(worker, 0, name);
    fine = examples_check(it, name, &details);
    write_end(worker, fine ? VERDICT_PASS : VERDICT_FAIL, sb_str(&details));
    sb_free(&details);
    interp_free(it);
}

static void run_examples(NewInterp new_interp, Worker *worker, const char *names)
{
    char *copy = mem_strdup(names), *rest = copy, *name;
    while ((name = strsep(&rest, ","))) run_examples_of(new_interp, worker, name);
    mem_free(copy);
}

/* ------------------------------------------------------------------ start */

int worker_main(NewInterp new_interp, PathList paths, const char *kind, const char *results, const char *what)
{
    Worker worker = { .results = fopen(results, "w") };
    int exit_status = 0;
    if (!worker.results) {
        fprintf(stderr, "octavo: cannot write '%s'\n", results);
        return 1;
    }
    if (strcmp(kind, "blocks") == 0) {
        Interp *it = new_interp();
        if (check_add_paths(it, paths) != OK) error_report(it);
        exit_status = run_blocks_of(it, &worker, what);
        interp_free(it);
    } else {
        run_examples(new_interp, &worker, what);
    }
    fclose(worker.results);
    sb_free(&worker.printed);
    return exit_status;
}
