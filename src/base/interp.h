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

typedef enum StopReason { STOP_NONE, STOP_EXIT, STOP_INTERRUPT } StopReason;

/* State that a file of src/lib (or optim, nn, ...) keeps for an interpreter: random streams, open
 * files, tic... Each owns a number of enum LibSlot. */
typedef enum LibSlot {
    LIB_RANDOM, LIB_FILES, LIB_TIME, LIB_STRINGS, LIB_REGEXP, LIB_SYSTEM, LIB_FIGURES, LIB_MAPS,
    LIB_IO, LIB_MATH, LIB_LINALG, LIB_HELP, LIB_OPTIM, LIB_NN, LIB_TEST, LIB_PROFILE, LIB_DIARY, LIB_COUNT
} LibSlot;

struct Interp {
    volatile sig_atomic_t interrupted;   /* set by the signal handler; polled by loops and kernels' callers */
    StopReason stop_reason;
    int exit_status;
    ErrorState err;
    WarnTable warnings;
    SymbolTable *symbols;
    BufferPool *pool;
    Threads *threads;
    Output *output;
    struct DisplayState *display;    /* display/format.h */
    struct Machine *vm;              /* lang/machine.h */
    struct Functions *functions;     /* lang/functions.h */
    struct {
        void *state;
        void (*free_state)(void *state);
    } lib[LIB_COUNT];
    int nesting;                     /* of the values a recursive function is inside of */
    int argc;                        /* the script's arguments, for argv() */
    char **argv;
    const char *program_name;        /* program_name(): the script's or the program's */
    const char *program_invocation;
    bool interactive;                /* a prompt on a terminal */
};

#endif
