/* octavo --check: what is wrong or suspicious in programs, found without running them.
 *
 *   files.c     which files, how they are read, the command line
 *   scopes.c    names: who assigns them and who reads them, function by function
 *   habits.c    single statements and expressions that rarely mean what they say
 *   report.c    findings in the order of their places, as text, JSON or SARIF
 *
 * A finding should be true. Where a program makes variables out of texts (eval, load, assignin...), or calls
 * scripts that may, nothing is said about names in that function. "% octavo: ok" or "%#ok" at the end of a
 * line silences it. */
#ifndef OCTAVO_LINT_H
#define OCTAVO_LINT_H

#include "check/check.h"
#include "lang/parser.h"

typedef enum Severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_NOTE } Severity;

typedef struct Finding {
    char *file, *message; /* owned */
    const char *rule;
    Severity severity;
    int line, column; /* from 1 */
} Finding;

typedef enum ReportFormat { REPORT_TEXT, REPORT_JSON, REPORT_SARIF } ReportFormat;

/* One file being looked at. */
typedef struct Lint {
    Interp *it;
    const char *file;
    const char *text;
    Index len;
    SymMap own;    /* functions of this file: name -> node */
    bool inherits; /* the file's class has superclasses: names may be their methods */
    SymMap beside; /* of the files that are checked together and of their folders: any value */
    Finding *findings;
    Index n, cap;
    ReportFormat format;
    bool reported; /* something stands in the report already */
} Lint;

void lint_find(Lint *l, Severity severity, const char *rule, Position at, const char *fmt, ...)
    PRINTF_LIKE(5, 6);

/* Names of a program: a script's statements, with the functions in it, or a function file's. */
void lint_names(Lint *l, const NodeList *program);
void lint_habits(Lint *l, const NodeList *program);

/* The findings, in the order of their places. */
void lint_report(Lint *l, StrBuf *out);
void lint_report_ends(ReportFormat format, StrBuf *out);
void lint_report_begins(ReportFormat format, StrBuf *out);

/* Looks at a text as if it stood in that file; the findings are in l until lint_forget. False: it cannot be
 * parsed. */
bool lint_text(Lint *l, const char *path, const char *text, Index len);
void lint_forget(Lint *l);

/* octavo --check [--json | --sarif] FILE|FOLDER...: 0 nothing found, 1 findings, 2 a file that cannot be read
 * or understood. */
int lint_main(NewInterp new_interp, int argc, char **argv);

#endif
