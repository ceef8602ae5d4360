/* The machine's loop: direct threading over 64-bit instructions, scalars inline, everything else in
 * step_*.c and calls.c. One activation of machine_run serves the frame it was entered with and all that
 * frame calls in the language itself; builtins that call back enter it again. The loop is built twice:
 * machine_watched.c includes this file, and there it reports to the profiler and to the debugger. */
#include "lang/machine.h"

#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/stack.h"
#include "jit/jit.h"
#include "kernel/vecmath.h"
#include "lang/builtin.h"
#include "lang/calls.h"
#include "lang/debug.h"
#include "lang/inline_ops.h"
#include "lang/profile.h"
#include "lang/nested.h"
#include "lang/step.h"
#include "lang/traceback.h"
#include "lang/watch.h"
#include "lang/workspace.h"
#include "ops/index.h"
#include "value/range.h"

static void restore_lists(Machine *vm, Index marks)
{
    while (vm->nmarks > marks) list_drop(vm);
}

static void drop_pending(Machine *vm, Index height)
{
    while (vm->npending > height) {
        Pending *p = &vm->pending[--vm->npending];
        if (p->status != OK) err_free(&p->err);
    }
}

/* Keep the error for after the cleanup. */
static void push_pending(Interp *it, Status st)
{
    Machine *vm = it->vm;
    Pending *p;
    mem_grow_small(&vm->pending, sizeof(*vm->pending), &vm->pending_cap, vm->npending + 1);
    p = &vm->pending[vm->npending++];
    p->status = st;
    p->stop_reason = it->stop_reason;
    if (st == OK) return;
    p->err = it->err;
    memset(&it->err, 0, sizeof(it->err));
    if (p->err.last_message) it->err.last_message = mem_strdup(p->err.last_message);
    if (p->err.last_id) it->err.last_id = mem_strdup(p->err.last_id);
    if (st == STOP) {
        it->stop_reason = STOP_NONE;
        interrupt_clear(it);
    }
}

static Status pop_pending(Interp *it)
{
    Machine *vm = it->vm;
    Pending p = vm->pending[--vm->npending];
    if (p.status == OK) return OK;
    err_free(&it->err);
    it->err = p.err;
    if (p.status == STOP) it->stop_reason = p.stop_reason;
    return p.status;
}

/* Find the handler that takes this error among the frames from `entry` up; frames above it are gone then.
 * NULL: none, and the frames from entry up are gone. Who looks at an error may turn it into an end. */
static const Ins *unwind(Interp *it, Index entry, Status *status)
{
    Machine *vm = it->vm;
    Status st = *status;
    /* an error in words that may have been cut short: what cut them is the error */
    if (UNLIKELY(it->memory.failed) && st == ERR) st = interrupt_status(it);
    /* an error because memory was refused to a program that is to stop */
    if (UNLIKELY(it->signalled)) st = interrupt_status(it);
    bool is_new = !it->err.has_position;
    if (st == ERR || (st == STOP && it->stop_reason == STOP_TIME)) error_locate(it);
    if (UNLIKELY(vm->debugger != NULL) && is_new && st == ERR) *status = st = debug_error(it);
    it->duties++;                           /* a cleanup that is on its way */
    while (vm->nhandlers > 0 && vm->handlers[vm->nhandlers - 1].frame >= entry) {
        Handler h = vm->handlers[--vm->nhandlers];
        bool takes = st == ERR || (h.is_unwind && it->stop_reason != STOP_EXIT);
        if (!takes) continue;
        while (vm->nframes - 1 > h.frame) frame_pop(it);
        restore_lists(vm, h.lists);
        drop_pending(vm, h.pending);
        if (h.is_unwind) push_pending(it, st);
        it->duties--;
        interrupt_forget_memory(it);        /* what failed on the way here is told, and its memory is back */
        return h.target;
    }
    it->duties--;
    while (vm->nframes > entry) frame_pop(it);
    return NULL;
}

static void push_handler(Interp *it, const Ins *target, bool is_unwind)
{
    Machine *vm = it->vm;
    if (UNLIKELY(!buffer_pool_has_ballast(it->pool))) buffer_pool_take_ballast_again(it->pool);
    mem_grow_small(&vm->handlers, sizeof(*vm->handlers), &vm->handlers_cap, vm->nhandlers + 1);
    vm->handlers[vm->nhandlers++] = (Handler) { vm->nframes - 1, target, vm->nmarks, vm->npending, is_unwind };
}

/* What GCC's manual advises for computed jumps: common expressions are not worth a register across all of
 * them. */
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("no-gcse")
#endif

#ifndef MACHINE_WATCHED
#define NEXT do { ip = pc++; goto *labels[ip->op]; } while (0)
#define POLL do { if (UNLIKELY(it->interrupted)) goto interrupted; } while (0)
/* A backward jump was taken: perhaps the loop is to go on as machine code. */
#define TURN(heat) do {                                                                                 \
        POLL;                                                                                           \
        if (UNLIKELY((int16_t) (heat) >= 0)) {                                                          \
            f->pc = pc;                                                                                 \
            pc = jit_turn(it, f, ip, (uint16_t *) &(heat), pc);                                         \
            POLL;                                                                                       \
        }                                                                                               \
    } while (0)
#define OPERATE(kind, op, call) CHECK(call)
#define OPERATION_BEGIN ((void) 0)
#define OPERATION_END(kind, op) ((void) 0)
#define LEAVE(status) return (status)
#define LOOP machine_loop
enum { SHORTCUTS = true };
#else
/* Each instruction may be the first of its line, or of its statement, where the debugger may want to stop. A
 * backward jump begins the line anew, be it the same one. */
#define NEXT do {                                                                                       \
        ip = pc++;                                                                                      \
        if (marks && UNLIKELY(marks[ip - f->proto->ins])) goto statement;                               \
        if (f->proto->pos[pc - 1 - f->proto->ins].line != line) line = profile_line(it, pc - 1 - f->proto->ins, line); \
        goto *labels[ip->op];                                                                           \
    } while (0)
/* Compiled, so that the profile can tell what stops it, but not run. */
#define TURN(heat) do {                                                                                 \
        POLL;                                                                                           \
        if ((int16_t) (heat) >= 0) (void) jit_turn(it, f, ip, (uint16_t *) &(heat), pc);                \
    } while (0)
#define POLL do { line = -1; back = pc; if (UNLIKELY(it->interrupted)) goto interrupted; } while (0)
/* A formula that ran as one has moved on. */
#define OPERATE(kind, op, call) do {                                                                    \
        f->pc = pc;                                                                                     \
        OPERATION_BEGIN;                                                                                \
        st = (call);                                                                                    \
        OPERATION_END(st == OK && f->pc != pc ? PROFILE_FORMULA : kind, op);                            \
        if (UNLIKELY(st != OK)) goto error;                                                             \
    } while (0)
#define OPERATION_BEGIN profile_operation_begin(it)
#define OPERATION_END(kind, op) profile_operation_end(it, kind, op)
#define LEAVE(status) do { profile_sync(it); return (status); } while (0)
#define LOOP machine_loop_watched
enum { SHORTCUTS = false };      /* calls of builtins are counted */
#endif
#define CHECK(call) do { f->pc = pc; st = (call); if (UNLIKELY(st != OK)) goto error; } while (0)
#define FINISH_CALL do { if (machine_frame(vm) != f) goto enter; } while (0)

#define STEP_BINARY(first, constant) \
    OPERATE(PROFILE_BINARY, (BinOp) (i.op - first), step_binary(it, f, i, (BinOp) (i.op - first), constant))

/* Two instructions an operator: of two registers, and of a register and a constant (...K). Where both
 * operands are real scalars, x and y, the result is computed here; else by the slow path. */
#define SLOW_BINARY(first, constant)                                            \
        STEP_BINARY(first, constant);                                           \
        pc = f->pc;                                                             \
        NEXT;

#define OPERATOR(NAME, set, result)                                             \
    L_##NAME: {                                                                 \
        double x, y;                                                            \
        if (LIKELY(as_num(&R[i.b], &x) && as_num(&R[i.c], &y))) {               \
            set(&R[i.a], result);                                               \
            NEXT;                                                               \
        }                                                                       \
        SLOW_BINARY(OP_ADD, false)                                              \
    }

#define OPERATOR_K(NAME, set, result)                                           \
    L_##NAME##K: {                                                              \
        double x, y = K[i.c].u.num;                                             \
        if (LIKELY(as_num(&R[i.b], &x))) {                                      \
            set(&R[i.a], result);                                               \
            NEXT;                                                               \
        }                                                                       \
        SLOW_BINARY(OP_ADDK, true)                                              \
    }

#define ARITHMETIC(NAME, result) OPERATOR(NAME, set_num, result) OPERATOR_K(NAME, set_num, result)
#define COMPARISON(NAME, operator) OPERATOR(NAME, set_bool, x operator y) OPERATOR_K(NAME, set_bool, x operator y)

/* Powers of scalars whose result is real: a negative base takes int exponents only. */
#define POWER(NAME)                                                             \
    L_##NAME: {                                                                 \
        double x, y;                                                            \
        if (as_num(&R[i.b], &x) && as_num(&R[i.c], &y) && (x >= 0 || is_int_exponent(y))) { \
            set_num(&R[i.a], kern_pow(x, y));                                   \
            NEXT;                                                               \
        }                                                                       \
        SLOW_BINARY(OP_ADD, false)                                              \
    }

#define POWER_K(NAME)                                                           \
    L_##NAME##K: {                                                              \
        double x, y = K[i.c].u.num;                                             \
        if (as_num(&R[i.b], &x) && (x >= 0 || is_int_exponent(y))) {            \
            set_num(&R[i.a], y == 2 ? x * x : kern_pow(x, y));                  \
            NEXT;                                                               \
        }                                                                       \
        SLOW_BINARY(OP_ADDK, true)                                              \
    }

#define LOGICAL(NAME, operator)                                                 \
    L_##NAME: {                                                                 \
        double x, y;                                                            \
        if (as_num(&R[i.b], &x) && as_num(&R[i.c], &y) && x == x && y == y) {   \
            set_bool(&R[i.a], (x != 0) operator (y != 0));                      \
            NEXT;                                                               \
        }                                                                       \
        SLOW_BINARY(OP_ADD, false)                                              \
    }                                                                           \
    L_##NAME##K: {                                                              \
        SLOW_BINARY(OP_ADDK, true)                                              \
    }

/* The instruction that runs. Read where it lies: passed on as a value it would make gcc merge all computed jumps into one. */
#define i (*ip)

/* Labels as values and jumps to them are a GNU extension that gcc and clang share. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"

/* Out of the loop, whose registers it would cost. */
static __attribute__((noinline)) Status change_loop(Interp *it)
{
    frame_pop(it);
    return it->vm->nframes > it->vm->entry ? LOOP_CHANGED : OK;
}

/* At the head of a cache line: where its parts lie in lines is worth a tenth of a loop's time, and shall
 * not depend on what the linker puts before it. */
__attribute__((aligned(64))) Status LOOP(Interp *it)
{
    static const void *const labels[OP_COUNT] = {
#define OP(name, format, text) &&L_##name,
#include "lang/opcodes.def"
#undef OP
    };
    Machine *vm = it->vm;
    Frame *f;
    const Ins *pc;
    Value *R;
    const Value *K;
    const Ins *ip;
    Status st = OK;
#ifdef MACHINE_WATCHED
    int line;
    const uint8_t *marks;
    const Ins *back;             /* where the last backward jump went */

enter:
    if (machine_frame(vm)->proto == vm->change) return change_loop(it);
    line = profile_sync(it);
    marks = debug_marks(it);
    back = NULL;
#else
enter:
#endif
    f = machine_frame(vm);
    pc = f->pc;
    R = f->base;
    K = f->proto->k;
    NEXT;

#ifdef MACHINE_WATCHED
statement:
    f->pc = pc;
    st = debug_statement(it, ip == back);
    if (UNLIKELY(st == LOOP_CHANGED)) {
        f->pc = ip;
        LEAVE(st);
    }
    if (UNLIKELY(st != OK)) goto error;
    if (f->proto->pos[ip - f->proto->ins].line != line) line = profile_line(it, ip - f->proto->ins, line);
    goto *labels[ip->op];
#endif

    L_NOP: NEXT;
    L_LOADK: val_set_take(&R[i.a], val_retain(K[ins_k(i)])); NEXT;
    L_MOVE:
        if (i.b >= f->proto->first_temp) {
            Value v = R[i.b];
            if (i.a == i.b) NEXT;
            R[i.b].tag = T_NONE;
            val_set_take(&R[i.a], v);
            NEXT;
        }
        if (UNLIKELY(R[i.b].tag == T_NONE)) {
            Value v;
            CHECK(step_undefined(it, f, i.b, &v));
            val_set_take(&R[i.a], v);
            NEXT;
        }
    /* fall through */
    L_COPY: val_set_take(&R[i.a], val_retain(R[i.b])); NEXT;
    L_LOADVAR:
        if (LIKELY(R[i.b].tag != T_NONE)) {
            val_set_take(&R[i.a], val_retain(R[i.b]));
        } else {
            Value v;
            CHECK(step_undefined(it, f, i.b, &v));
            val_set_take(&R[i.a], v);
        }
        NEXT;
    L_CLEAR: val_drop(&R[i.a]); NEXT;
    L_GETBOX: {
        Value v;
        CHECK(step_var_value(it, f, i.b, &v));
        val_set_take(&R[i.a], v);
        NEXT;
    }
    L_SETBOX: {
        Value v = i.b >= f->proto->first_temp ? val_move(&R[i.b]) : val_retain(R[i.b]);
        /* A declaration that was jumped over leaves a plain variable. */
        if (R[i.a].tag == T_BOX) val_set_take(&R[i.a].u.box->v, v);
        else val_set_take(&R[i.a], v);
        NEXT;
    }

    ARITHMETIC(ADD, x + y)
    ARITHMETIC(SUB, x - y)
    ARITHMETIC(MUL, x * y)
    ARITHMETIC(DIV, x / y)
    ARITHMETIC(LDIV, y / x)
    ARITHMETIC(EL_MUL, x * y)
    ARITHMETIC(EL_DIV, x / y)
    ARITHMETIC(EL_LDIV, y / x)
    POWER(POW)
    POWER_K(POW)
    POWER(EL_POW)
    POWER_K(EL_POW)
    COMPARISON(LT, <)
    COMPARISON(LE, <=)
    COMPARISON(EQ, ==)
    COMPARISON(NE, !=)
    COMPARISON(GE, >=)
    COMPARISON(GT, >)
    LOGICAL(AND, &&)
    LOGICAL(OR, ||)

    L_UPLUS: OPERATE(PROFILE_UNARY, UN_PLUS, step_unary(it, f, i, UN_PLUS)); NEXT;
    L_NEG:
        if (LIKELY(R[i.b].tag == T_NUM)) set_num(&R[i.a], -R[i.b].u.num);
        else {
            OPERATE(PROFILE_UNARY, UN_MINUS, step_unary(it, f, i, UN_MINUS));
            pc = f->pc;
        }
        NEXT;
    L_NOT:
        if (R[i.b].tag == T_BOOL) set_bool(&R[i.a], !R[i.b].u.boolean);
        else if (R[i.b].tag == T_NUM && R[i.b].u.num == R[i.b].u.num) set_bool(&R[i.a], R[i.b].u.num == 0);
        else {
            OPERATE(PROFILE_UNARY, UN_NOT, step_unary(it, f, i, UN_NOT));
            pc = f->pc;
        }
        NEXT;
    L_TRANSPOSE:
        if (R[i.b].tag == T_NUM) set_num(&R[i.a], R[i.b].u.num);
        else OPERATE(PROFILE_UNARY, UN_TRANSPOSE, step_unary(it, f, i, UN_TRANSPOSE));
        NEXT;
    L_CTRANSPOSE:
        if (R[i.b].tag == T_NUM) set_num(&R[i.a], R[i.b].u.num);
        else OPERATE(PROFILE_UNARY, UN_CTRANSPOSE, step_unary(it, f, i, UN_CTRANSPOSE));
        NEXT;
    L_CTRANS_MUL:
    L_MUL_CTRANS:
        if (R[i.b].tag == T_NUM && R[i.c].tag == T_NUM) set_num(&R[i.a], R[i.b].u.num * R[i.c].u.num);
        else OPERATE(PROFILE_BINARY, BIN_MUL, step_product(it, f, i));
        NEXT;
    L_CHECK_OPASSIGN:
        if (UNLIKELY(R[i.a].tag == T_NONE)) CHECK(step_check_opassign(it, f, i));
        NEXT;

    L_JMP:
        pc += ins_jump(i);
        if (ins_jump(i) < 0) TURN(ip->a);
        NEXT;
    L_JMPT:
    L_JMPF: {
        bool truth;
        if (R[i.a].tag == T_BOOL) truth = R[i.a].u.boolean;
        else if (R[i.a].tag == T_NUM && R[i.a].u.num == R[i.a].u.num) truth = R[i.a].u.num != 0;
        else CHECK(step_truth(it, f, i.a, &truth));
        if (truth == (i.op == OP_JMPT)) {
            pc += ins_jump(i);
            if (ins_jump(i) < 0) POLL;
        }
        NEXT;
    }
    L_JCMP: {
        Ins x = *pc++;
        const Value *right = x.b ? &K[i.b] : &R[i.b];
        double a, b;
        bool truth;
        if (LIKELY(as_num(&R[i.a], &a) && as_num(right, &b))) truth = compare_nums(i.c, a, b);
        else CHECK(step_compare(it, f, i, x, &truth));
        if (!truth) {
            int32_t jump = (int32_t) ((uint32_t) x.op | (uint32_t) x.a << 16);
            pc += jump;
            if (jump < 0) TURN(ip[1].c);
        }
        NEXT;
    }
    L_TRUTH: {
        bool truth;
        CHECK(step_truth(it, f, i.b, &truth));
        set_bool(&R[i.a], truth);
        NEXT;
    }
    L_OR_DECIDED:
    L_AND_DECIDED: {
        bool decided;
        CHECK(step_decided(it, f, i, &decided));
        if (decided) pc += ins_jump(i);
        NEXT;
    }
    L_OR_ELSE:
    L_AND_ELSE: CHECK(step_else(it, f, i)); NEXT;
    L_RANGE: CHECK(step_range(it, f, i)); NEXT;
    L_MATRIX: CHECK(step_literal(it, f, i, false)); NEXT;
    L_CELL: CHECK(step_literal(it, f, i, true)); NEXT;

    L_INDEX1:
        if (LIKELY(R[i.b].tag == T_ARRAY)) {
            Index k = subscript(&R[i.c], R[i.b].u.array->numel);
            if (LIKELY(k >= 0 && i.a != i.b && i.b < f->proto->first_temp
                       && read_element(&R[i.b], k, &R[i.a])))
                NEXT;
        } else if (R[i.b].tag == T_RANGE && R[i.c].tag == T_NUM) {
            Index k = subscript(&R[i.c], R[i.b].u.range->numel);
            if (k >= 0 && i.a != i.b && i.b < f->proto->first_temp) {
                set_num(&R[i.a], range_elem(R[i.b].u.range, k));
                NEXT;
            }
        }
        CHECK(step_index(it, f, i, i.c, 1));
        FINISH_CALL;
        NEXT;
    L_INDEX2: {
        Ins x = *pc++;
        if (LIKELY(R[i.b].tag == T_ARRAY)) {
            const Array *a = R[i.b].u.array;
            Index r = subscript(&R[i.c], a->dims[0]), c = subscript(&R[x.op], a->dims[1]);
            if (LIKELY(r >= 0 && c >= 0 && a->ndims == 2 && i.a != i.b && i.b < f->proto->first_temp
                       && read_element(&R[i.b], c * a->dims[0] + r, &R[i.a]))) NEXT;
        }
        CHECK(step_index(it, f, i, i.c, 2));
        FINISH_CALL;
        NEXT;
    }
    L_INDEXN: {
        Ins x = *pc++;
        CHECK(step_index(it, f, i, i.c, x.op));
        FINISH_CALL;
        NEXT;
    }
    L_INDEXC: {
        Ins x = *pc++;
        CHECK(step_colon_args(it, f, R[i.b], i.b, &R[i.c], x.op));
        CHECK(step_index(it, f, i, i.c, x.op));
        FINISH_CALL;
        NEXT;
    }
    L_CALLV: {
        Ins x = *pc++;
        CallRequest rq = { .args = &R[i.c], .nargs = x.op, .args_are_temps = true, .nout = x.a == NOUT_FRAME ? f->nout : x.a, .dst = &R[i.a] };
        Value v = R[i.b];
        if (i.b >= f->proto->first_temp) R[i.b].tag = T_NONE;
        else val_retain(v);
        f->pc = pc;
        st = call_or_index(it, f, v, i.b, &rq);
        val_release(v);
        if (st != OK) goto error;
        FINISH_CALL;
        NEXT;
    }
    L_CELLGET1_MID:
    L_CELLGET1:
        if (R[i.b].tag == T_ARRAY && R[i.b].u.array->cls == CLS_CELL && i.b < f->proto->first_temp) {
            Index k = subscript(&R[i.c], R[i.b].u.array->numel);
            if (LIKELY(k >= 0)) {
                val_set_take(&R[i.a], val_retain(array_cells(R[i.b].u.array)[k]));
                NEXT;
            }
        }
        CHECK(step_cell_get(it, f, i, i.c, 1));
        NEXT;
    L_CELLGETN_MID:
    L_CELLGETN: {
        Ins x = *pc++;
        CHECK(step_cell_get(it, f, i, i.c, x.op));
        NEXT;
    }
    L_FIELD_MID:
    L_METHOD:
    L_FIELD: {
        Sym name = f->proto->syms[i.c];
        if (R[i.b].tag == T_STRUCT && R[i.b].u.strct->numel == 1) {
            Value *field = struct_get(R[i.b].u.strct, name);
            if (LIKELY(field != NULL)) {
                Value v = val_retain(*field);
                if (i.b >= f->proto->first_temp) val_drop(&R[i.b]);
                val_set_take(&R[i.a], v);
                NEXT;
            }
        }
        CHECK(step_field(it, f, i, name));
        NEXT;
    }
    L_DYNFIELD_MID:
    L_DYNFIELD: {
        Sym name;
        CHECK(step_dynamic_name(it, f, i.c, &name));
        CHECK(step_field(it, f, i, name));
        NEXT;
    }
    L_END: {
        Ins x = *pc++;
        if (LIKELY(R[i.b].tag == T_ARRAY && x.op == 1)) set_num(&R[i.a], (double) R[i.b].u.array->numel);
        else CHECK(step_end(it, f, i, x));
        NEXT;
    }
    L_ENDPATH: {
        Ins x = *pc++;
        CHECK(step_end(it, f, i, x));
        NEXT;
    }

    L_SETINDEX1:
        if (LIKELY(R[i.a].tag == T_ARRAY)) {
            Array *a = R[i.a].u.array;
            Index k = subscript(&R[i.b], a->numel);
            if (LIKELY(k >= 0) ? write_element(a, k, &R[i.c]) : append_element(a, &R[i.b], &R[i.c])) NEXT;
        }
        CHECK(step_set_index(it, f, i.a, i.b, 1, i.c));
        NEXT;
    L_SETINDEX2: {
        Ins x = *pc++;
        if (LIKELY(R[i.a].tag == T_ARRAY)) {
            Array *a = R[i.a].u.array;
            Index r = subscript(&R[i.b], a->dims[0]), c = subscript(&R[i.c], a->dims[1]);
            if (LIKELY(r >= 0 && c >= 0 && a->ndims == 2) && write_element(a, c * a->dims[0] + r, &R[x.op]))
                NEXT;
        }
        CHECK(step_set_index(it, f, i.a, i.b, 2, x.op));
        NEXT;
    }
    L_SETINDEXN: {
        Ins x = *pc++;
        CHECK(step_set_index(it, f, i.a, i.b, x.op, i.c));
        NEXT;
    }
    L_SETCELL1: {
        if (R[i.a].tag == T_ARRAY && R[i.a].u.array->cls == CLS_CELL && array_is_unique(R[i.a].u.array)
            && R[i.c].tag != T_NONE) {
            Index k = subscript(&R[i.b], R[i.a].u.array->numel);
            if (k >= 0) {
                Value v = i.c >= f->proto->first_temp ? val_move(&R[i.c]) : val_retain(R[i.c]);
                val_set_take(&array_cells(R[i.a].u.array)[k], v);
                NEXT;
            }
        }
        CHECK(step_set_cell(it, f, i));
        NEXT;
    }
    L_SETFIELD:
        if (R[i.a].tag == T_STRUCT && R[i.a].u.strct->numel == 1 && R[i.a].u.obj->refs == 1
            && R[i.b].tag != T_NONE) {
            Value *field = struct_get(R[i.a].u.strct, f->proto->syms[i.c]);
            if (field) {
                Value v = i.b >= f->proto->first_temp ? val_move(&R[i.b]) : val_retain(R[i.b]);
                val_set_take(field, v);
                NEXT;
            }
        }
        CHECK(step_set_field(it, f, i));
        NEXT;
    L_SETPATH: CHECK(step_set_path(it, f, i.a, i.c, i.b, false)); NEXT;
    L_DELPATH: CHECK(step_set_path(it, f, i.a, i.b, -1, false)); NEXT;

    L_LBEGIN: list_begin(vm); NEXT;
    L_LPUSH: {
        Value v;
        CHECK(step_var_value(it, f, i.a, &v));
        if (i.a >= f->proto->first_temp) val_drop(&R[i.a]);
        CHECK(list_push_take(it, v));
        NEXT;
    }
    L_LPUSHCELL: CHECK(step_push_cell(it, f, i.a, &R[i.b], i.c, true)); NEXT;
    L_LPUSHCELL_L: {
        /* The indices are the innermost list; what they pick goes to the one below. */
        ValueList idx = VALUE_LIST_INIT;
        f->pc = pc;
        st = list_take(it, &idx);
        if (st == OK) st = step_push_cell(it, f, i.a, idx.v, (int) idx.n, false);
        vlist_free(&idx);
        if (st != OK) goto error;
        NEXT;
    }
    L_LPUSHFIELD: CHECK(step_push_field(it, f, i.a, f->proto->syms[i.b])); NEXT;
    L_LPUSHDYN: {
        Sym name;
        CHECK(step_dynamic_name(it, f, i.b, &name));
        CHECK(step_push_field(it, f, i.a, name));
        NEXT;
    }
    L_LPUSHCALL:
    L_CALL: {
        Ins x = *pc++;
        CallSite *site = &f->proto->sites[x.op];
        int nout = x.a;
        /* The scalar shortcut of builtins like abs, mod, floor. */
        if (SHORTCUTS
            && LIKELY(site->target && site->epoch == functions_epoch(it) && i.op == OP_CALL && nout <= 1
                      && site->target->builtin)) {
            const Builtin *b = site->target->builtin;
            double result;
            if (i.c == 0 && f->ws->dynamic.count == 0) {
                if (b->number) {
                    set_num(&R[i.a], *b->number);
                    NEXT;
                }
                if (b->truth) {
                    set_bool(&R[i.a], *b->truth);
                    NEXT;
                }
            }
            if (i.c == 1 && b->num1 && R[i.b].tag == T_NUM && f->ws->dynamic.count == 0
                && b->num1(R[i.b].u.num, &result)) {
                set_num(&R[i.a], result);
                NEXT;
            }
            if (i.c == 2 && b->num2 && R[i.b].tag == T_NUM && R[i.b + 1].tag == T_NUM
                && f->ws->dynamic.count == 0 && b->num2(R[i.b].u.num, R[i.b + 1].u.num, &result)) {
                set_num(&R[i.a], result);
                NEXT;
            }
        }
        if (UNLIKELY(begins_fusion(f, pc - 2 - f->proto->ins))) {
            bool fused = false;
            OPERATION_BEGIN;
            CHECK(step_fused(it, f, pc - 2 - f->proto->ins, &fused));
            if (fused) {
                OPERATION_END(PROFILE_FORMULA, 0);
                pc = f->pc;
                NEXT;
            }
        }
        {
            CallRequest rq = { .site = site, .args = &R[i.b], .nargs = i.c, .args_are_temps = true, .ignored = site->ignored,
                               .dst = i.op == OP_CALL ? &R[i.a] : NULL };
            rq.nout = results_wanted(vm, f, nout);
            if (nout == NOUT_FRAME) rq.ignored = f->ignored;
            CHECK(call_site(it, f, site, &rq));
        }
        FINISH_CALL;
        NEXT;
    }
    L_LPUSHCALLV: {
        Ins x = *pc++;
        CallRequest rq = { .args = &R[i.b], .nargs = i.c, .args_are_temps = true, .nout = x.a };
        Value v;
        rq.nout = results_wanted(vm, f, x.a);
        rq.ignored = x.a == NOUT_FRAME ? f->ignored : get_ignored(x);
        v = val_retain(R[i.a]);
        if (i.a >= f->proto->first_temp) val_drop(&R[i.a]);
        f->pc = pc;
        st = call_or_index(it, f, v, i.a, &rq);
        val_release(v);
        if (st != OK) goto error;
        FINISH_CALL;
        NEXT;
    }
    L_LPUSHCALL_L:
    L_LCALL: {
        Ins x = *pc++;
        CallSite *site = &f->proto->sites[x.op];
        ValueList args = VALUE_LIST_INIT;
        CallRequest rq = { .site = site, .args_are_temps = true, .ignored = site->ignored,
                           .dst = i.op == OP_LCALL ? &R[i.a] : NULL };
        f->pc = pc;
        st = list_take(it, &args);
        rq.args = args.v;
        rq.nargs = (int) args.n;
        rq.nout = results_wanted(vm, f, x.a);
        if (x.a == NOUT_FRAME) rq.ignored = f->ignored;
        if (st == OK) st = step_colon_args_site(it, f, site, args.v, (int) args.n);
        if (st == OK) st = call_site(it, f, site, &rq);
        vlist_free(&args);
        if (st != OK) goto error;
        FINISH_CALL;
        NEXT;
    }
    L_LPUSHCALLV_L:
    L_LCALLV: {
        Ins x = *pc++;
        int obj = i.op == OP_LCALLV ? i.b : i.a;
        ValueList args = VALUE_LIST_INIT;
        CallRequest rq = { .args_are_temps = true, .dst = i.op == OP_LCALLV ? &R[i.a] : NULL };
        Value v;
        f->pc = pc;
        st = list_take(it, &args);
        if (st != OK) goto error;
        rq.args = args.v;
        rq.nargs = (int) args.n;
        rq.nout = results_wanted(vm, f, x.a);
        rq.ignored = x.a == NOUT_FRAME ? f->ignored : get_ignored(x);
        v = val_retain(R[obj]);
        if (obj >= f->proto->first_temp) val_drop(&R[obj]);
        f->pc = pc;
        st = step_colon_args(it, f, v, obj, args.v, (int) args.n);
        if (st == OK) st = call_or_index(it, f, v, obj, &rq);
        val_release(v);
        vlist_free(&args);
        if (st != OK) goto error;
        FINISH_CALL;
        NEXT;
    }
    L_LROW:
        if (UNLIKELY(!mem_grow(&vm->rows, sizeof(Index), &vm->rows_cap, vm->nrows + 1))) {
            f->pc = pc;
            st = err_out_of_memory(it);
            goto error;
        }
        {
            Index before = 0;
            for (Index k = list_mark(vm)->rows; k < vm->nrows; k++) before += vm->rows[k];
            vm->rows[vm->nrows++] = list_count(vm) - before;
        }
        NEXT;
    L_LONE: CHECK(step_list_one(it, f, i)); NEXT;
    L_LMATRIX: CHECK(step_list_literal(it, f, i.a, false)); NEXT;
    L_LCELL: CHECK(step_list_literal(it, f, i.a, true)); NEXT;
    L_LSETPATH: CHECK(step_set_path(it, f, i.a, i.c, i.b, true)); NEXT;
    L_LDELPATH: CHECK(step_set_path(it, f, i.a, i.b, -1, true)); NEXT;
    L_LTAKE: CHECK(step_take(it, f, i)); NEXT;
    L_LSHOW: CHECK(step_show_list(it, f, i)); NEXT;
    L_LCOUNT: CHECK(step_count(it, f, i)); NEXT;
    L_LNTH: CHECK(step_nth(it, f, i)); NEXT;
    L_LEND: list_drop(vm); NEXT;
    L_COLONARGS: {
        Ins x = *pc++;
        if (i.c) CHECK(step_colon_args(it, f, R[x.op], x.op, &R[i.a], i.b));
        else CHECK(step_colon_args_site(it, f, &f->proto->sites[x.op], &R[i.a], i.b));
        NEXT;
    }
    L_CHECKRET:
        if (UNLIKELY(R[i.a].tag == T_NONE)) {
            f->pc = pc;
            st = err(it, "element number %d undefined in return list", i.b + 1);
            goto error;
        }
        NEXT;
    L_COMMAND: CHECK(step_command(it, f, i)); NEXT;
    L_FAIL: CHECK(step_fail(it, f, i)); NEXT;
    L_HANDLE: CHECK(step_handle(it, f, i)); NEXT;
    L_NESTED: val_set_take(&R[i.a], nested_handle(it, f->proto, R, &f->proto->nested[i.b])); NEXT;
    L_BOX: f->ending |= ENDING_BOXES; val_set_take(&R[i.a], value_in_box(val_move(&R[i.a]))); NEXT;
    L_CLOSURE: CHECK(step_closure(it, f, i)); NEXT;

    L_FORRANGE: {
        bool empty;
        CHECK(step_for_range(it, f, i.a, &empty));
        if (empty) pc += ins_jump(i);
        NEXT;
    }
    L_FORVALUES: {
        bool empty;
        CHECK(step_for_values(it, f, i.a, &empty));
        if (empty) pc += ins_jump(i);
        NEXT;
    }
    L_FORFIELDS: {
        bool empty;
        CHECK(step_for_fields(it, f, i.a, &empty));
        if (empty) pc += ins_jump(i);
        NEXT;
    }
    L_FORVAR: {
        Value v;
        CHECK(step_for_var(it, f, i.a, &v));
        val_set_take(&R[i.b], v);
        NEXT;
    }
    L_FORKEY: CHECK(step_for_key(it, f, i)); NEXT;
    L_FORNEXT:
        if ((R[i.a + 1].u.num += 1) < R[i.a + 2].u.num) {
            pc += ins_jump(i);
            POLL;
        }
        NEXT;
    L_FORNUM: {
        Ins x = *pc++;
        double turn = R[i.a + 1].u.num += 1;
        if (LIKELY(turn < R[i.a + 2].u.num)) {
            if (LIKELY(R[i.a].tag == T_NONE)) {
                set_num(&R[i.b], R[i.a + 3].u.num + turn * R[i.a + 4].u.num);
            } else {
                Value v;
                CHECK(step_for_var(it, f, i.a, &v));
                val_set_take(&R[i.b], v);
            }
            pc += (int32_t) ((uint32_t) x.op | (uint32_t) x.a << 16);
            TURN(ip->c);
        }
        NEXT;
    }

    L_TRY: push_handler(it, pc + ins_jump(i), false); NEXT;
    L_ENDTRY: vm->nhandlers--; NEXT;
    L_CATCH:
        if (i.b) val_set_take(&R[i.a], error_struct(it));
        err_clear(it);
        NEXT;
    L_UNWIND: push_handler(it, pc + ins_jump(i), true); NEXT;
    L_ENDUNWIND:
        vm->nhandlers--;
        push_pending(it, OK);
        NEXT;
    L_RESUME:
        f->pc = pc;
        st = pop_pending(it);
        if (st != OK) goto error;
        NEXT;

    L_SHOW: CHECK(step_show(it, f->proto->syms[i.b], R[i.a])); NEXT;
    L_SHOWVAR: CHECK(step_show_variable(it, f, i)); NEXT;
    L_SHOWDYNAMIC:
        if (UNLIKELY(f->ws->dynamic.count > 0)) {
            Value *v = symmap_get(&f->ws->dynamic, f->proto->syms[i.b]);
            if (v && v->tag != T_NONE) {
                if (i.a) CHECK(step_show(it, f->proto->syms[i.b], *v));
                pc += i.c;
            }
        }
        NEXT;
    L_ANS:
        if (UNLIKELY(R[i.a].tag == T_LIST)) {
            CHECK(step_answers(it, f, i));
        } else if (R[i.a].tag != T_NONE) {
            val_set_take(&R[i.b], val_move(&R[i.a]));
            if (i.c) CHECK(step_show(it, sym_intern(it, "ans"), R[i.b]));
        }
        NEXT;
    L_GLOBAL: CHECK(step_global(it, f, i)); NEXT;
    L_PERSISTENT: {
        Ins x = *pc++;
        Proto *p = f->proto;
        val_set_take(&R[i.a], val_retain(p->persistent[i.b]));
        if (!p->persistent_ready) p->persistent_ready = mem_zalloc((size_t) p->npersistent * sizeof(bool));
        if (p->persistent_ready[i.b]) pc += (int32_t) ((uint32_t) x.op | (uint32_t) x.a << 16);
        p->persistent_ready[i.b] = true;
        NEXT;
    }
    L_DEFAULT:
        if (R[i.a].tag != T_NONE) pc += ins_jump(i);
        NEXT;
    L_NARGIN:
        set_num(&R[i.a], machine_function_frame(it, 0) ? machine_function_frame(it, 0)->nargin : it->argc);
        NEXT;
    L_NARGOUT:
        set_num(&R[i.a], machine_function_frame(it, 0) ? machine_function_frame(it, 0)->nout : 0);
        NEXT;
    L_ISARGOUT: CHECK(step_isargout(it, f, i)); NEXT;
    L_DEFFUN: functions_define(it, f->proto->protos[i.a]->name, f->proto->protos[i.a]); NEXT;
    L_SWITCH_EQ: {
        bool equal;
        CHECK(step_switch(it, R[i.b], R[i.c], &equal));
        val_drop(&R[i.c]);
        set_bool(&R[i.a], equal);
        NEXT;
    }
    L_INCREMENT:
        if (LIKELY(R[i.a].tag == T_NUM)) {
            R[i.a].u.num += i.b ? -1 : 1;
        } else {
            CHECK(step_increment(it, f, i));
        }
        NEXT;

    L_RET: {
        bool to_c = f->returns_to_c;
        f->pc = pc;
        st = frame_return(it, f);
        if (st != OK) goto error;
        if (to_c) LEAVE(OK);
        goto enter;
    }
    L_RETLIST: {
        bool to_c = f->returns_to_c;
        f->pc = pc;
        st = frame_return_list(it, f);
        if (st != OK) goto error;
        if (to_c) LEAVE(OK);
        goto enter;
    }
    L_RETVAL: {
        bool to_c = f->returns_to_c;
        Value v;
        CHECK(step_var_value(it, f, i.a, &v));
        st = frame_return_value(it, f, v);
        if (st != OK) goto error;
        if (to_c) LEAVE(OK);
        goto enter;
    }

    L_CHANGE_LOOP: return change_loop(it);

interrupted:
    f->pc = pc;
    st = interrupt_status(it);
    if (UNLIKELY(vm->debugger != NULL) && debug_takes_interrupt(it, st)) {
        f->pc++;                             /* its line is that of the next turn */
        st = debug_interrupt(it);
        f->pc = pc;
        if (st == OK) goto enter;
    }
    if (st == STOP && it->stop_reason == STOP_TIME) f->pc++;      /* its line is that of the next turn */
error: {
        const Ins *target = unwind(it, vm->entry, &st);
        if (!target) LEAVE(st);
        f = machine_frame(vm);
        f->pc = target;
        st = OK;
        goto enter;
    }
}

#undef i
#pragma GCC diagnostic pop

#ifndef MACHINE_WATCHED
/* The C stack has no room for what was pushed. */
static __attribute__((noinline, cold)) Status refuse_to_run(Interp *it, Index outer)
{
    Status st = err_id(it, "Octave:recursion-depth", "max_stack_depth exceeded");
    (void) unwind(it, it->vm->entry, &st);
    it->vm->entry = outer;
    return st;
}

Status machine_run(Interp *it)
{
    Machine *vm = it->vm;
    Index outer = vm->entry;
    Status st;
    vm->entry = vm->nframes - 1;
    if (stack_is_low(it)) return refuse_to_run(it, outer);
    st = UNLIKELY(vm->watching) ? machine_loop_watched(it) : machine_loop(it);
    while (UNLIKELY(st == LOOP_CHANGED)) {
        if (vm->watching) vm->unwatched = vm->entry - 1;
        st = vm->watching ? machine_loop_watched(it) : machine_loop(it);
    }
    vm->entry = outer;
    return st;
}
#endif
