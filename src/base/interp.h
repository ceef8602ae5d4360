/* Everything a running interpreter needs hangs from one Interp, passed as first argument.
 * Upper floors keep their state behind pointers whose structs only they know. */
#ifndef OCTAVO_INTERP_H
#define OCTAVO_INTERP_H

#include <signal.h>

#include "base/base.h"
#include "base/error.h"
#include "base/mem.h"
#include "base/output.h"
#include "base/symbol.h"
#include "base/threads.h"

/* Ctrl-C, SIGTERM, a time limit and dbquit run unwind_protect's cleanups on their way up; exit() does not. */
typedef enum StopReason { STOP_NONE, STOP_EXIT, STOP_INTERRUPT, STOP_TERMINATE, STOP_TIME, STOP_LIMIT, STOP_DEBUG } StopReason;

/* State that a file of an upper floor keeps for an interpreter: random streams, open files, tic... The file
 * holds a constant of this type, whose address is the key. */
typedef struct StateKind {
    void *(*make)(Interp *it);      /* when it is first asked for */
    void (*free)(void *state);
} StateKind;

/* A builtin with sparse matrices among its arguments, which it need not know of. */
struct Builtin;
struct Value;
typedef Status (*SparseCall)(Interp *it, const struct Builtin *b, const struct Value *in, int nin, struct Value *out,
                             int nout);

struct Interp {
    volatile sig_atomic_t interrupted;   /* polled by loops and kernels' callers: see base/interrupt.h */
    volatile sig_atomic_t signalled;     /* an InterruptCause, 0 where only memory ran out */
    void *volatile escape;               /* a sigjmp_buf: see interrupt_run */
    volatile sig_atomic_t duties;        /* what an end out of turn would lose: open files, cleanups, half a file */
    double time_limit;                   /* seconds, as the message says; 0: none */
    MemWatch memory;
    StopReason stop_reason;
    int exit_status;
    ErrorState err;
    WarnTable warnings;
    SymbolTable *symbols;
    BufferPool *pool;
    Threads *threads;
    Output *output;
    int screen[2];                       /* rows and columns that terminal_size set; 0: the terminal's */
    struct DisplayState *display;    /* display/format.h */
    struct Machine *vm;              /* lang/machine.h */
    struct LoadPath *load_path;      /* lang/load_path.h */
    struct Functions *functions;     /* lang/functions.h */
    struct StateNode *states;        /* see interp_state */
    const struct TracedHooks *traced;/* ops/traced.h; NULL: no gradient was taken yet */
    Index traced_live;               /* traced values that live */
    bool traced_written;             /* some were written as text or the like (gradients/written.h) */
    bool sparse_seen;                /* a sparse matrix was made: builtins may meet some */
    double sparse_band_density;      /* how full a band is for a band solver: spparms ("bandden") */
    SparseCall sparse_call;          /* how they do: lib/sparse/doors.c */
    const char *stack_bound;         /* base/stack.h */
    int argc;                        /* the script's arguments, for argv() */
    char **argv;
    const char *program_name;        /* program_name(): the script's or the program's */
    const char *program_invocation;
    void (*on_warning)(struct Interp *it, const char *id);   /* one has been shown; NULL: nobody minds */
    bool interactive;                /* a prompt on a terminal */
    bool library_frames;             /* errors show the library's own lines and frames */
};

/* The state of this kind, made if it is not there yet. */
void *interp_state(Interp *it, const StateKind *kind);
/* The same; NULL if nobody has asked for it yet. */
void *interp_state_if_made(const Interp *it, const StateKind *kind);
void interp_states_free(Interp *it);

#endif
