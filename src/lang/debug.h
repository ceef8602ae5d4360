/* The debugger: where a running program stops, and looking around there.
 *
 * Breakpoints are kept by file and line, so that they outlive the code they are in. Code learns of them when
 * a watched loop (lang/watch.h) comes to it: each Proto gets a mark for every instruction that begins a
 * statement, and a second one for those where a breakpoint is. While nobody steps and there is no
 * breakpoint, nothing of this runs.
 *
 * A stop is a call of debug_stop from the loop. Whoever reads commands (lib/system/debugger.c, by a hook)
 * runs them in the workspace of the frame that is shown, until one of them says that the program shall go
 * on. Stops may lie within stops: a command may call what has a breakpoint. */
#ifndef OCTAVO_DEBUG_H
#define OCTAVO_DEBUG_H

#include "lang/state.h"

typedef enum DebugEvent {
    DEBUG_ERROR, DEBUG_CAUGHT, DEBUG_WARNING, DEBUG_INTERRUPT, DEBUG_NANINF, DEBUG_EVENTS
} DebugEvent;

/* What makes a program stop that has come to no breakpoint. */
typedef struct EventChoice {
    bool on;
    char **ids;                  /* only those identifiers; none: whatever it is */
    Index n, cap;
} EventChoice;

typedef struct Breakpoint {
    char *file;                  /* as the code's source calls it */
    char *function;              /* f, or f>g for a further function of its file */
    int line;
    char *condition;             /* NULL: none */
} Breakpoint;

typedef enum Stepping { STEPPING_NONE, STEPPING_OVER, STEPPING_IN, STEPPING_OUT } Stepping;

/* The program stands here. */
typedef struct DebugStop {
    struct DebugStop *outer;
    Index frame;                 /* that stopped; -1: none, the base workspace is looked at */
    Index shown;                 /* the one that dbup and dbdown have come to */
    bool goes_on;                /* the command that just ran has said so */
} DebugStop;

typedef Status DebugTalk(Interp *it, const char *prompt);

typedef struct Debugger {
    Breakpoint *points;          /* in the order of files and lines */
    Index npoints, points_cap;
    uint64_t epoch;              /* of them */
    EventChoice events[DEBUG_EVENTS];
    Stepping step;
    Index step_frame;
    int step_count;
    DebugStop *stop;             /* the innermost; NULL: nothing stands */
    DebugStop *leaving;          /* the stop whose program dbquit abandons */
    bool leaving_all, testing;   /* testing: a condition is being evaluated */
    bool warned;                 /* a warning was shown that is to be stopped at */
    uint8_t **had;               /* DEBUG_NANINF: for each frame its variables that were such */
    Index nhad, had_cap;
    DebugTalk *talk;             /* lib/system/debugger.c's; NULL: nothing has asked to stop yet */
    Status (*test)(Interp *it, const char *condition, bool *holds);
    void (*show_error)(Interp *it);
    StrBuf last_step;            /* the command, for an empty line behind it */
} Debugger;

/* Made when it is first asked for. */
Debugger *debug_of(Interp *it);
void debug_free(Interp *it);
static inline bool debug_is_stopped(const Interp *it) { return it->vm->debugger && it->vm->debugger->stop; }

/* ---- breakpoints ---- */

/* Statements of a program file, in its order: what may be stopped at. */
typedef struct StopPlace {
    char *function;
    int line;
    bool is_end;                 /* of its function */
} StopPlace;
typedef struct StopPlaces {
    StopPlace *v;
    Index n, cap;
    char *file;
} StopPlaces;
/* Of the file of that function: a script, a function (f>g: of that one in f's file alone), a class. ERR:
 * there is none, or it cannot be read. */
Status debug_places(Interp *it, const char *name, StopPlaces *out) MUST_USE;
void debug_places_free(StopPlaces *places);
/* Takes condition (may be NULL); one that is there already gets it. */
void debug_add(Interp *it, const char *file, const char *function, int line, char *condition);
void debug_remove(Interp *it, Index k);
enum { MARK_STATEMENT = 1, MARK_BREAKPOINT = 2 };
/* Which instructions to stop at, of the top frame's code; NULL: at none. */
const uint8_t *debug_marks(Interp *it);
/* Breakpoints, events or steps are others now. */
void debug_changed(Interp *it);

/* ---- stopping ---- */

/* In the watched loop: the top frame has come to a statement. LOOP_CHANGED: the other loop shall go on. */
Status debug_statement(Interp *it, bool came_back) MUST_USE;
/* An error has been raised, and the frames are still there. Its status, or STOP: the program is abandoned. */
Status debug_error(Interp *it) MUST_USE;
/* A builtin has been called by the top frame of a loop and is done. */
Status debug_after_builtin(Interp *it) MUST_USE;
/* From now on DEBUG_WARNING is looked at. */
void debug_hear_warnings(Interp *it);
/* Shall the person look who pressed Ctrl-C? */
bool debug_takes_interrupt(const Interp *it, Status st);
Status debug_interrupt(Interp *it) MUST_USE;
/* Ask for commands now, the program standing at frame (-1: at top level). */
Status debug_stop(Interp *it, Index frame, const char *prompt) MUST_USE;
/* From now on step; to be called while the program stands. */
void debug_step(Interp *it, Stepping kind, int count);
/* A statement typed by a person begins: whatever was being stepped through is over. */
void debug_begin(Interp *it);
/* The status is that of dbquit, which ends here: forget it. */
bool debug_quits(Interp *it, Status st);

/* ---- frames as people see them ---- */

/* Functions and scripts; those of the library only where they are looked into themselves. */
bool debug_frame_counts(Interp *it, Index frame);
/* The one that is looked at, or the innermost that counts; -1: the base workspace. */
Index debug_shown(Interp *it);
/* The innermost one that counts, from that number down; -1: none. */
Index debug_frame_below(Interp *it, Index frame);
typedef struct FramePlace {
    const char *file;            /* "": none; absolute where the file is there */
    int line, column;
} FramePlace;
/* name: emptied first. */
FramePlace debug_frame_place(Interp *it, Index frame, StrBuf *name);
/* The level (lang/call.h) of the frame whose variables a person at a prompt sees: that which dbup has come
 * to. */
int debug_level(Interp *it);
/* A source by the name of its file as breakpoints have it. */
const char *debug_file(Interp *it, const Source *source);
/* Run a statement where the innermost stop shows. */
Status debug_eval(Interp *it, const char *text, Index len) MUST_USE;
/* Does the condition hold in the top frame? One that cannot be told holds. */
Status debug_test(Interp *it, const char *condition, bool *holds) MUST_USE;

#endif
