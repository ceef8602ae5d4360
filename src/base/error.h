/* The error on its way up. Functions return ERR after one of the calls below filled it in.
 * Texts are Octave's first line without "error: ". */
#ifndef OCTAVO_ERROR_H
#define OCTAVO_ERROR_H

#include <stdarg.h>

#include "base/base.h"
#include "base/strbuf.h"

/* One level of the call stack at the time of the error, innermost first. */
typedef struct ErrorFrame {
    char *function;    /* name, or "" at top level */
    char *file;        /* path of the source, or NULL */
    int line, column;  /* where its statement is, as Octave counts it; one-based; 0 if unknown */
    int exact_line, exact_column;  /* the operation */
    bool is_script;    /* a script's own statements */
    bool is_library;   /* in a function of the library: as good as built in for whoever calls it */
} ErrorFrame;

typedef struct ErrorState {
    StrBuf message, id;
    ErrorFrame *stack;
    Index nstack, stack_cap;
    Index shown;         /* the frame whose line is shown: the innermost that is the user's */
    char *source_line;   /* text of that line, or NULL */
    char *hint;          /* a second line for people ("did you mean ...?"), or NULL */
    int caret_line, caret_column; /* what is shown instead of the shown frame's place: the argument that is
                                     wrong; else 0 */
    int line, column;    /* where in the innermost frame, if not where its instruction stands; else 0 */
    Index item;          /* of what the failed operation was given, the number (from 1) of the one that is meant; 0: unknown */
    bool has_position;   /* the machine has filled in the stack already */
    bool was_shown;      /* to a person who looked at the place; it is not printed again */
    bool suppress_traceback;  /* message ended in a newline: Octave prints no traceback */
    char *last_message, *last_id;  /* for lasterr() */
} ErrorState;

/* Set message (and identifier, may be NULL) and return ERR. Overwrites what was there. */
Status err(Interp *it, const char *fmt, ...) PRINTF_LIKE(2, 3);
Status err_id(Interp *it, const char *id, const char *fmt, ...) PRINTF_LIKE(3, 4);
Status err_v(Interp *it, const char *id, const char *fmt, va_list ap);
void err_hint(Interp *it, const char *fmt, ...) PRINTF_LIKE(2, 3);
/* The error is about what stands there in the source of the innermost frame. line 0: not known. */
void err_place(Interp *it, int line, int column);
/* It is about number k (from 0) of the values that make a matrix. Returns ERR. */
Status err_item(Interp *it, Index k);
bool err_has_id(const Interp *it, const char *id);
void err_clear(Interp *it);
void err_free(ErrorState *e);
/* "out of memory or dimension too large for Octave's index type" */
Status err_out_of_memory(Interp *it);

/* warning(): prints "warning: ..." unless that identifier is off. Implemented in base, states in it.
 * Returns ERR where warnings were turned into errors. */
Status warn(Interp *it, const char *fmt, ...) PRINTF_LIKE(2, 3) MUST_USE;
Status warn_id(Interp *it, const char *id, const char *fmt, ...) PRINTF_LIKE(3, 4) MUST_USE;

/* States of warning identifiers, for the warning() builtin. */
typedef enum WarnState { WARN_OFF, WARN_ON, WARN_ERROR } WarnState;
typedef struct WarnTable {
    struct WarnEntry { char *id; WarnState state; } *entries;
    Index count, cap;
    WarnState all;             /* the state of ids not listed */
    bool quiet;                /* the state of "quiet": warnings are remembered and not shown */
    char *last_message, *last_id;   /* lastwarn() */
} WarnTable;
WarnState warn_state(Interp *it, const char *id);
void warn_set_state(Interp *it, const char *id, WarnState state);   /* id "all" resets the table */
void warn_default_states(Interp *it);        /* those which are off at the start */
void warn_free(WarnTable *table);

#endif
