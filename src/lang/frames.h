/* Frames and lists: how calls begin and end. */
#ifndef OCTAVO_FRAMES_H
#define OCTAVO_FRAMES_H

#include "lang/functions.h"
#include "lang/state.h"

/* The machine's stacks. */
Status machine_new(Interp *it) MUST_USE;
void machine_free(Interp *it);

/* How a call's arguments and results travel. */
typedef struct CallRequest {
    const CallSite *site;        /* NULL: called from C */
    Value *args;
    int nargs;
    bool args_are_temps;         /* the callee may take them; they are T_NONE afterwards */
    int nout;
    uint64_t ignored;
    Value *dst;                  /* NULL: results go to the list */
    bool from_c;
} CallRequest;

Status frame_push(Interp *it, Proto *proto, const Func *closure, CallRequest *rq) MUST_USE;
/* A chunk in a workspace; its results go to a list that begins here. */
Status frame_push_chunk(Interp *it, Workspace *ws, Proto *chunk, int nout) MUST_USE;
Status frame_return(Interp *it, Frame *f) MUST_USE;         /* gathers output variables */
Status frame_return_list(Interp *it, Frame *f) MUST_USE;    /* the innermost list */
Status frame_return_value(Interp *it, Frame *f, Value v) MUST_USE;   /* takes v */
void frame_pop(Interp *it);
/* The statement that it is in (NULL: none that is known), and where reports say that it is. */
const Statement *frame_statement(const Frame *f);
Position frame_shown_place(const Frame *f);
/* The frame that is level language frames up; NULL: the base. */
Frame *machine_function_frame(Interp *it, int level);

/* Lists. */
void list_begin(Machine *vm);
/* The innermost list as one of its own, out (empty); it is dropped in any case. */
Status list_take(Interp *it, ValueList *out) MUST_USE;
Status list_push_take(Interp *it, Value v) MUST_USE;
void list_drop(Machine *vm);                                /* innermost list and its mark */
/* The n values as one, a T_LIST; takes them. */
Status list_value(Interp *it, Value *v, Index n, Value *out) MUST_USE;
static inline ListMark *list_mark(Machine *vm) { return &vm->marks[vm->nmarks - 1]; }
static inline Index list_count(Machine *vm) { return vm->list_top - list_mark(vm)->top; }
/* How many results a call instruction asks for: its own number, the frame's, or what LCOUNT has counted. */
static inline int results_wanted(Machine *vm, const Frame *f, int nout)
{
    int counted = 0;
    if (nout == NOUT_FRAME) return f->nout;
    if (nout != NOUT_COUNTED) return nout;
    for (Index k = list_mark(vm)->rows; k < vm->nrows; k++) counted += (int) vm->rows[k];
    return counted;
}

/* Of the variable in a register. */
Sym reg_sym(const Frame *f, int reg);
const char *reg_name(const Frame *f, int reg);              /* NULL: a temporary */

#endif
