/* What there is to test: files and folders become suites, each run by a process of its own. */
#ifndef OCTAVO_SUITES_H
#define OCTAVO_SUITES_H

#include "base/strbuf.h"
#include "check/blocks.h"
#include "check/check.h"
#include "check/jobs.h"

typedef enum SuiteKind {
    SUITE_CASE,          /* NAME.m with NAME.out: what a program prints */
    SUITE_BLOCKS,        /* %! blocks */
    SUITE_TRANSCRIPT,    /* NAME.session */
    SUITE_EXAMPLES,      /* the examples in help texts of some functions */
    SUITE_PROGRAM        /* an executable that reports in the Test Anything Protocol */
} SuiteKind;

typedef struct TestResult {
    Verdict verdict;
    int line;            /* 0: the whole file */
    char *label;         /* "assert", a function's name, or "" */
    char *details;
    double seconds;
} TestResult;

typedef struct Suite {
    SuiteKind kind;
    char *name;          /* the path as people gave it */
    char *path;          /* absolute */
    TestResult *results;
    Index nresults, cap;
    bool finished;
} Suite;

typedef struct Suites {
    Suite *at;
    Index count, cap;
} Suites;

/* A file, or all below a folder. Returns how many suites it gave; -1: it cannot be read. */
Index suites_add(Suites *suites, const char *path);
/* Functions named by names, separated by commas. */
void suites_add_examples(Suites *suites, const char *names);
void suites_free(Suites *suites);
void suite_add_result(Suite *suite, TestResult result);      /* label and details are copied */

bool suite_has_failed(const Suite *suite);

/* The command for it. program: this program's path; paths: for its functions. */
void suite_set_job(const Suite *suite, const char *program, PathList paths, Job *job);
/* Turns what the job left behind into results. */
void suite_judge(Suite *suite, const Job *job, double limit);

#endif
