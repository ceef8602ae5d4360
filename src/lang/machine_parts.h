/* Between the machine's loop and its slow paths. */
#ifndef OCTAVO_MACHINE_PARTS_H
#define OCTAVO_MACHINE_PARTS_H

#include "lang/machine.h"

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

/* These either finish the call (builtins) or push a frame for the loop to enter. */
Status call_site(Interp *it, Frame *f, CallSite *site, CallRequest *rq) MUST_USE;
Status call_function(Interp *it, Function *fn, CallRequest *rq) MUST_USE;
Status call_handle(Interp *it, const Func *handle, CallRequest *rq) MUST_USE;
/* v(args): a call if v is a handle, else an index. reg is v's register for messages, -1 none. */
Status call_or_index(Interp *it, Frame *f, Value v, int reg, CallRequest *rq) MUST_USE;

Status frame_push(Interp *it, Proto *proto, const Func *closure, CallRequest *rq) MUST_USE;
Status frame_return(Interp *it, Frame *f) MUST_USE;         /* gathers output variables */
Status frame_return_list(Interp *it, Frame *f) MUST_USE;    /* the innermost list */
Status frame_return_value(Interp *it, Frame *f, Value v) MUST_USE;   /* takes v */
void frame_pop(Interp *it);
Status machine_run(Interp *it) MUST_USE;                    /* runs the top frame until it returns */
/* The loop, in two builds; it returns when frame number `entry` has, or the other build shall go on. */
#define LOOP_CHANGED ((Status) (STOP + 1))
Status machine_loop(Interp *it) MUST_USE;
Status machine_loop_profiled(Interp *it) MUST_USE;

/* Lists. */
void list_begin(Machine *vm);
Status list_push_take(Interp *it, Value v) MUST_USE;
void list_drop(Machine *vm);                                /* innermost list and its mark */
static inline ListMark *list_mark(Machine *vm) { return &vm->marks[vm->nmarks - 1]; }
static inline Index list_count(Machine *vm) { return vm->list_top - list_mark(vm)->top; }

/* Slow paths of instructions, in step.c. They consume temporaries among their operands. */
const char *reg_name(const Frame *f, int reg);              /* NULL: a temporary */
/* On an error about a subscript of what is in the temporary reg: name the variable it came from. Returns st. */
Status name_subscript(Interp *it, const Frame *f, int reg, Status st);
Sym reg_sym(const Frame *f, int reg);
Status step_undefined(Interp *it, Frame *f, int reg, Value *out) MUST_USE;   /* call the function of that name */
Status step_binary(Interp *it, Frame *f, Ins i, BinOp op, bool constant) MUST_USE;
/* Try the fusion that begins at instruction `at`; *done: its result is stored and f->pc is behind it. */
Status step_fused(Interp *it, Frame *f, Index at, bool *done) MUST_USE;
static inline bool begins_fusion(const Frame *f, Index at) { return f->proto->fusion_at && f->proto->fusion_at[at] >= 0; }
Function *site_function(Interp *it, Frame *f, CallSite *site);
Status step_unary(Interp *it, Frame *f, Ins i, UnOp op) MUST_USE;
Status step_product(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_truth(Interp *it, Frame *f, int reg, bool *out) MUST_USE;
Status step_compare(Interp *it, Frame *f, Ins i, Ins x, bool *out) MUST_USE;
Status step_index(Interp *it, Frame *f, Ins i, int first, int n) MUST_USE;
Status step_cell_get(Interp *it, Frame *f, Ins i, int first, int n) MUST_USE;
Status step_field(Interp *it, Frame *f, Ins i, Sym name) MUST_USE;
Status step_end(Interp *it, Frame *f, Ins i, Ins x) MUST_USE;
Status step_set_index(Interp *it, Frame *f, int obj, int first, int n, int val) MUST_USE;
Status step_set_cell(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_set_field(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_set_path(Interp *it, Frame *f, int obj, int path, int val, bool listed) MUST_USE;   /* val -1: delete */
Status step_count(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_nth(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_literal(Interp *it, Frame *f, Ins i, bool cell) MUST_USE;
Status step_list_literal(Interp *it, Frame *f, int dst, bool cell) MUST_USE;
Status step_push_cell(Interp *it, Frame *f, int obj, Value *idx, int n, bool release) MUST_USE;
Status step_push_field(Interp *it, Frame *f, int obj, Sym name) MUST_USE;
Status step_dynamic_name(Interp *it, Frame *f, int reg, Sym *name) MUST_USE;
Status step_take(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_show(Interp *it, Sym name, Value v) MUST_USE;
Status step_show_variable(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_show_list(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_for_range(Interp *it, Frame *f, int r, bool *empty) MUST_USE;
Status step_for_values(Interp *it, Frame *f, int r, bool *empty) MUST_USE;
Status step_for_fields(Interp *it, Frame *f, int r, bool *empty) MUST_USE;
Status step_for_var(Interp *it, Frame *f, int r, Value *out) MUST_USE;
Status step_for_key(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_switch(Interp *it, Value v, Value choice, bool *out) MUST_USE;
Status step_range(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_closure(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_handle(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_isargout(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_var_value(Interp *it, Frame *f, int reg, Value *out) MUST_USE;   /* retained */

#endif
