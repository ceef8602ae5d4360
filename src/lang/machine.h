/* The register machine's state: stack, frames, workspaces, handlers. Only lang/ sees this. */
#ifndef OCTAVO_MACHINE_H
#define OCTAVO_MACHINE_H

#include "lang/call.h"
#include "lang/functions.h"
#include "lang/proto.h"

/* Registers count of a call instruction that stand for something only the running frame knows. */
enum { NOUT_FRAME = 0xffff, NOUT_COUNTED = 0xfffe, NO_PATH = 0xffff };

/* The variables of one function call, or the base workspace. Chunks (scripts, eval) running in it bring
 * registers of their own for the names it does not know; what they leave behind goes to `dynamic`. */
typedef struct Workspace {
    Value *base;                 /* register 0 */
    Proto *proto;                /* the function's; NULL for the base workspace */
    struct Frame *chunks;        /* innermost running chunk, or NULL */
    SymMap dynamic;              /* name -> Value * */
} Workspace;

typedef struct Frame {
    Proto *proto;                /* retained */
    const Ins *pc;               /* of the next instruction, saved when something is called */
    Value *base;                 /* register 0 */
    Value *own;                  /* first register that dies with this frame */
    Value *top;                  /* behind the last */
    Workspace *ws;               /* &own_ws, or that of the frame whose variables a chunk uses */
    Workspace own_ws;
    struct Frame *outer_chunk;   /* chunks: the chunk of the same workspace below this one */
    int nargin, nout;
    uint64_t ignored;            /* outputs that are ~ at the call */
    const CallSite *site;        /* for inputname; NULL: called from C */
    Value *results;              /* where the caller wants them: nresults registers ... */
    int nresults;
    bool results_to_list;        /* ... or appended to the list */
    bool returns_to_c;           /* the machine's loop was entered with this frame */
    bool counted;                /* counts for the recursion limit */
    Index handlers, lists, pending;      /* heights at entry */
} Frame;

typedef struct Handler {
    Index frame;                 /* number of the frame it belongs to */
    const Ins *target;
    Index lists, pending;
    bool is_unwind;
} Handler;

/* A cleanup under way, and the error it interrupts (if any). */
typedef struct Pending {
    Status status;               /* OK: none */
    ErrorState err;
    StopReason stop_reason;
} Pending;

typedef struct ListMark { Value *top; Index rows; } ListMark;

typedef struct Machine {
    Value *stack, *sp, *stack_end;
    Value *list, *list_top, *list_end;
    ListMark *marks;
    Index nmarks, marks_cap;
    Index *rows;
    Index nrows, rows_cap;
    Frame *frames;
    Index nframes, max_frames;
    Handler *handlers;
    Index nhandlers, handlers_cap;
    Pending *pending;
    Index npending, pending_cap;
    Workspace base_ws;
    SymMap globals;              /* name -> Box * */
    int recursion, max_recursion;
    SymMap builtin_table;        /* name -> const Builtin * */
    const struct Builtin **builtins;
    Index nbuiltins, builtins_cap;
    Index entry;                 /* the frame that ends the innermost loop (no register of the loop's own is spent on it) */
    bool profiling;              /* builtins and the profiling loop report to the profile */
    struct ProfileState *profile;    /* lang/profile.h; NULL: never used */
} Machine;

Status machine_new(Interp *it);
void machine_free(Interp *it);

static inline Frame *machine_frame(Machine *vm) { return vm->nframes > 0 ? &vm->frames[vm->nframes - 1] : NULL; }

/* The workspace of the frame that is level language frames up (functions count, chunks belong to their
 * workspace); -1: the base. NULL: there is none. */
Workspace *machine_workspace(Interp *it, int level);
Frame *machine_function_frame(Interp *it, int level);
Value *workspace_find(Workspace *ws, Sym name);        /* borrowed slot (boxes followed), NULL: no such name */
Status workspace_set_take(Interp *it, Workspace *ws, Sym name, Value v) MUST_USE;
void workspace_clear(Interp *it, Workspace *ws, Sym name);
Box *machine_global(Interp *it, Sym name);             /* created where missing */

/* Run a chunk in a workspace. nout and results as for frames; results may be NULL. */
Status machine_run_chunk(Interp *it, Workspace *ws, Proto *chunk, int nout, ValueList *out) MUST_USE;
/* Call compiled code with arguments. */
Status machine_call_proto(Interp *it, Proto *proto, Func *closure, const Value *in, int nin, Value *out, int nout) MUST_USE;
Status machine_call_function(Interp *it, Function *fn, const Value *in, int nin, Value *out, int nout) MUST_USE;

/* The compiler (compile.c). ws: whose variables a chunk sees; first_reg: where its own registers begin. */
struct Parser;
Status compile_chunk(Interp *it, struct Parser *ps, Source *source, Workspace *ws, int first_reg, bool expression, Proto **out) MUST_USE;
/* A function file: its first function; the others become source->functions. */
Status compile_function_file(Interp *it, Source *source, Proto **out) MUST_USE;

/* 'x' undefined ... */
Status err_undefined(Interp *it, Sym name, Position pos);
/* The error as the struct that catch gives. */
Value error_struct(Interp *it);
/* Fill position and stack of it->err from the frames, if not done yet. */
void error_locate(Interp *it);

#endif
