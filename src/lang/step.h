/* Slow paths of instructions: arrays, fields, lists, loops over values. They consume temporaries among
 * their operands. */
#ifndef OCTAVO_STEP_H
#define OCTAVO_STEP_H

#include "lang/frames.h"

static inline void reg_consume(Frame *f, int reg)
{
    if (reg_is_temp(f, reg)) val_drop(&f->base[reg]);
}
static inline void reg_consume_n(Frame *f, int first, int n)
{
    for (int k = 0; k < n; k++) reg_consume(f, first + k);
}

/* ---- step_ops.c: operands, operators, handles ---- */
/* The variable in reg is needed and is nothing, nor a function. */
Status err_no_variable(Interp *it, const Frame *f, int reg, Sym name) MUST_USE;
/* It is read in order to be changed (x += 1): no function of that name will do. */
bool operand_is_updated(const Frame *f, int reg);
Status step_undefined(Interp *it, Frame *f, int reg, Value *out) MUST_USE;   /* call the function of that name */
Status step_binary(Interp *it, Frame *f, Ins i, BinOp op, bool constant) MUST_USE;
Status step_check_opassign(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_increment(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_unary(Interp *it, Frame *f, Ins i, UnOp op) MUST_USE;
Status step_product(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_truth(Interp *it, Frame *f, int reg, bool *out) MUST_USE;
Status step_decided(Interp *it, Frame *f, Ins i, bool *decided) MUST_USE;
Status step_else(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_compare(Interp *it, Frame *f, Ins i, Ins x, bool *out) MUST_USE;
Status step_closure(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_global(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_command(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_fail(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_handle(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_isargout(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_var_value(Interp *it, Frame *f, int reg, Value *out) MUST_USE;   /* retained */

/* ---- step_index.c: values read ---- */
/* For messages about subscripts of what is in reg: they name the variable it is, or came from. reg -1:
 * unknown. */
IndexContext operand_context(const Frame *f, int reg);
Status step_index(Interp *it, Frame *f, Ins i, int first, int n) MUST_USE;
Status step_cell_get(Interp *it, Frame *f, Ins i, int first, int n) MUST_USE;
Status step_list_one(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_field(Interp *it, Frame *f, Ins i, Sym name) MUST_USE;
Status step_end(Interp *it, Frame *f, Ins i, Ins x) MUST_USE;
Status step_push_cell(Interp *it, Frame *f, int obj, Value *idx, int n, bool release) MUST_USE;
Status step_push_field(Interp *it, Frame *f, int obj, Sym name) MUST_USE;
Status step_dynamic_name(Interp *it, Frame *f, int reg, Sym *name) MUST_USE;

/* ---- step_colon.c: a bare colon as an argument ---- */
/* Of v(args), where v in register reg may be a handle; no error where it is indexed. */
Status step_colon_args(Interp *it, Frame *f, Value v, int reg, Value *args, int n) MUST_USE;
Status step_colon_args_site(Interp *it, Frame *f, CallSite *site, Value *args, int n) MUST_USE;

/* ---- step_assign.c: values written ---- */
Status step_set_index(Interp *it, Frame *f, int obj, int first, int n, int val) MUST_USE;
Status step_set_cell(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_set_field(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_set_path(Interp *it, Frame *f, int obj, int path, int val, bool listed) MUST_USE;   /* val -1: delete */
Status step_count(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_nth(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_take(Interp *it, Frame *f, Ins i) MUST_USE;

/* ---- step_lists.c: literals, display ---- */
Status step_literal(Interp *it, Frame *f, Ins i, bool cell) MUST_USE;
Status step_list_literal(Interp *it, Frame *f, int dst, bool cell) MUST_USE;
Status step_show(Interp *it, Sym name, Value v) MUST_USE;
Status step_show_variable(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_answers(Interp *it, Frame *f, Ins i) MUST_USE;      /* ANS of a list */
Status step_show_list(Interp *it, Frame *f, Ins i) MUST_USE;

/* ---- step_loops.c: ranges, loops, switch ---- */
Status step_range(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_for_range(Interp *it, Frame *f, int r, bool *empty) MUST_USE;
Status step_for_values(Interp *it, Frame *f, int r, bool *empty) MUST_USE;
Status step_for_fields(Interp *it, Frame *f, int r, bool *empty) MUST_USE;
Status step_for_var(Interp *it, Frame *f, int r, Value *out) MUST_USE;
Status step_for_key(Interp *it, Frame *f, Ins i) MUST_USE;
Status step_switch(Interp *it, Value v, Value choice, bool *out) MUST_USE;

/* ---- step_fused.c: trees that run as one ---- */
/* Try the fusion that begins at instruction `at`; *done: its result is stored and f->pc is behind it. */
Status step_fused(Interp *it, Frame *f, Index at, bool *done) MUST_USE;
static inline bool begins_fusion(const Frame *f, Index at) { return f->proto->fusion_at && f->proto->fusion_at[at] >= 0; }

#endif
