/* Telling people and programs how tests went. */
#ifndef OCTAVO_REPORT_H
#define OCTAVO_REPORT_H

#include "check/suites.h"

typedef struct Report {
    bool tap, verbose;
    int passed, failed, skipped, known;
} Report;

/* Does report_suite print anything of it? */
bool report_speaks(const Report *report, const Suite *suite);
/* One suite's results, in the order of the suites. */
void report_suite(Report *report, const Suite *suite);
/* The last lines. */
void report_end(const Report *report);
/* A JUnit file. Returns whether it could be written. */
bool report_junit(const Suites *suites, const char *path);

#endif
