/* The register machine's state: stack, frames, workspaces, handlers. Only lang/ sees this. */
#ifndef OCTAVO_STATE_H
#define OCTAVO_STATE_H

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

typedef enum FrameEnding { ENDING_BOXES = 1, ENDING_STATES = 2, ENDING_GLOBALS = 4 } FrameEnding;

typedef struct SavedState {      /* local_states.h: a warning's, or a setting's where restore is there */
    Index frame;
    char *id;
    WarnState state;
    void (*restore)(Interp *it, void *where, Value old);
    void *where;
    Value old;
} SavedState;

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
    uint8_t ending;              /* what its end must see to: FrameEnding bits, mostly none */
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
    struct GlobalLink *links;    /* registers that stand for some of them: lang/globals.h */
    Index nlinks, links_cap;
    SavedState *saved_states;
    Index nsaved, saved_cap;
    Box **noted_boxes;           /* that may hold each other: nested.c */
    Index nnoted, noted_cap;
    int recursion, max_recursion;
    Sym shown_name;              /* of the variable whose display method runs, for inputname */
    const struct ClassServices *class_services;      /* lang/class.h */
    struct Classes *classes;     /* lang/class.h; NULL: none is known */
    SymMap builtin_table;        /* name -> const Builtin * */
    const struct Builtin **builtins;
    Index nbuiltins, builtins_cap;
    struct Jit *jit;             /* jit/loops.h; NULL: no loop was hot yet */
    Index entry;                 /* the frame that ends the innermost loop (no register of the loop's own is spent on it) */
    uint8_t watching;            /* who wants to know where the program is: lang/watch.h */
    bool profiling;              /* builtins and the watched loop report to the profile */
    Index unwatched;             /* loops of this entry or a lower one may have begun before anybody did */
    Proto *change;               /* what makes a loop change its build */
    struct ProfileState *profile;    /* lang/profile.h; NULL: never used */
    struct Debugger *debugger;   /* lang/debug.h; NULL: never used */
} Machine;

static inline Frame *machine_frame(Machine *vm) { return vm->nframes > 0 ? &vm->frames[vm->nframes - 1] : NULL; }
/* What is known of register reg as an operand of the instruction a frame is at; NULL: nothing. */
static inline const OperandNote *frame_note(const Frame *f, int reg) { return proto_note(f->proto, f->pc - 1 - f->proto->ins, reg); }
/* Where that instruction stands. */
static inline Position frame_position(const Frame *f) { return f->proto->pos[f->pc - 1 - f->proto->ins]; }
static inline bool reg_is_temp(const Frame *f, int reg) { return reg >= f->proto->first_temp; }

#endif
