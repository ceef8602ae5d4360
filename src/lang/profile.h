/* What a running program spends its time on: functions, the tree of calls, and lines.
 *
 * While profiling is on, a second build of the machine's loop (lang/watch.h) tells of every change of
 * line and every frame that comes or goes; the ordinary loop knows nothing of it. Builtins are seen by
 * call_builtin. Times are ticks of the quickest steady clock there is; profile_seconds turns them into
 * seconds. */
#ifndef OCTAVO_PROFILE_H
#define OCTAVO_PROFILE_H

#include "lang/proto.h"

/* Running counts of a function or a line. With recursion only the outermost turn counts for total. */
typedef struct ProfileCount {
    Index calls;
    uint64_t own;                /* without the functions of the language it called */
    uint64_t total;              /* with them */
    uint64_t entered;            /* when active became 1 */
    int active;
} ProfileCount;

typedef struct ProfileFunction {
    char *name;                  /* as Octave writes it: main>sub, anonymous@file:line:column, binary + */
    ProfileCount count;          /* own: builtins it called are functions of their own and not in it */
    bool is_recursive, is_builtin;
} ProfileFunction;

/* A function as called from a certain chain of callers. Node 0 is the program itself. */
typedef struct ProfileNode {
    int function;                /* -1: node 0 */
    int parent, child, next;     /* node numbers, 0: none */
    Index calls;
    uint64_t own;
} ProfileNode;

/* The lines of one program text. A line's own time includes that of builtins and library functions it
 * called. */
typedef struct ProfileSource {
    Source *source;              /* retained */
    int first, nlines;
    ProfileCount *lines;
    Sym *function;               /* in which each line was seen; NULL: none */
} ProfileSource;

typedef struct Profile {
    ProfileFunction *functions;
    Index nfunctions, functions_cap;
    ProfileNode *nodes;
    Index nnodes, nodes_cap;
    ProfileSource **sources;
    Index nsources, sources_cap, nunnamed;
    struct ProfileState *state;  /* the collector's own */
} Profile;

/* What has been collected, brought up to date; NULL: nothing. */
const Profile *profile_data(Interp *it);
double profile_seconds(Interp *it, uint64_t ticks);

/* on: from here on; what was collected before stays. These may be called by builtins only: the loop that
 * runs is changed by a frame pushed here. */
bool profile_is_on(Interp *it);
void profile_start(Interp *it);
void profile_stop(Interp *it);
void profile_clear(Interp *it);
void profile_free(Interp *it);

/* ---- for the machine ---- */

/* Follow frames that came or went; the line the top one is in. */
int profile_sync(Interp *it);
/* The top frame has come to instruction `at`, which is of another line than `line`. Returns the line it is
 * in now. */
int profile_line(Interp *it, Index at, int line);
/* A builtin begins; what profile_leave is to be given when it is done. */
Index profile_enter_builtin(Interp *it, const char *name);
void profile_leave(Interp *it, Index mark);
/* Before an operation and after it: what passed between them was for the operator. */
typedef enum ProfileOperation { PROFILE_BINARY, PROFILE_UNARY, PROFILE_FORMULA } ProfileOperation;
void profile_operation_begin(Interp *it);
void profile_operation_end(Interp *it, ProfileOperation kind, int op);

#endif
