/* Slow paths: operands that are no variables at this moment, operators, handles. */
#include <string.h>

#include "lang/call.h"
#include "lang/calls.h"
#include "lang/globals.h"
#include "lang/nested.h"
#include "lang/step.h"
#include "lang/step_objects.h"
#include "lang/workspace.h"
#include "ops/operand.h"
#include "ops/traced.h"

Status err_no_variable(Interp *it, const Frame *f, int reg, Sym name)
{
    static const char *const texts[] = {
        [OPERAND_COMPUTED] = "in computed assignment A OP= X, A must be defined first",
        [OPERAND_PART_COMPUTED] = "in computed assignment A(index) OP= X, A must be defined first",
        [OPERAND_INCREMENTED] = "in x++ or ++x, x must be defined first",
        [OPERAND_DECREMENTED] = "in x-- or --x, x must be defined first",
        [OPERAND_PART_STEPPED] = "can't perform indexing operations for <unknown type> type"
    };
    const OperandNote *note = frame_note(f, reg);
    if (!note) return err_undefined(it, name, frame_position(f));
    if (note->role <= OPERAND_ASSIGNED) return err_undefined(it, name, note->pos);
    err_id(it, "", "%s",
           texts[note->role]);
    err_place(it, note->pos.line, note->pos.col);
    return ERR;
}

bool operand_is_updated(const Frame *f, int reg)
{
    const OperandNote *note = frame_note(f, reg);
    return note && note->role > OPERAND_ASSIGNED;
}

/* A name that is no variable at this moment: perhaps a function, or a variable that load or eval brought. */
Status step_undefined(Interp *it, Frame *f, int reg, Value *out)
{
    Sym name = reg_sym(f, reg);
    Function *fn;
    Value *dynamic = name && f->ws->dynamic.count ? symmap_get(&f->ws->dynamic, name) : NULL;
    *out = val_none();
    if (!name) return err(it, "value on right hand side of assignment is undefined");
    if (dynamic && dynamic->tag != T_NONE) {
        *out = val_retain(dynamic->tag == T_BOX ? dynamic->u.box->v : *dynamic);
        return OK;
    }
    fn = operand_is_updated(f, reg) ? NULL : functions_find_again(it, f->proto->source, name);
    Value nested;
    if (!fn && !operand_is_updated(f, reg) && nested_handle_named(it, f, name, &nested)) {
        Status st = call_value(it, nested, NULL, 0, out, 1);
        val_release(nested);
        return st;
    }
    if (!fn && functions_has_package(it, name)) return err(it, "invalid meta.package indexing");
    if (!fn) return err_no_variable(it, f, reg, name);
    return machine_call_function(it, fn, NULL, 0, out, 1);
}

Status step_global(Interp *it, Frame *f, Ins i)
{
    Sym name = f->proto->syms[i.b];
    Box *box = machine_global(it, name);
    Value *slot = &f->base[i.a];
    if (UNLIKELY(it->vm->nlinks > 0) && globals_rebox(it->vm, slot, box)) {
        val_set_take(&f->base[i.c], val_bool(false));
        return OK;
    }
    bool unset = box->v.tag == T_NONE, local = slot->tag != T_BOX && slot->tag != T_NONE;
    Status st = UNLIKELY(local) ? workspace_global_meets_local(it, name, unset) : OK;
    if (st == OK && slot < f->own) st = globals_link(it, f->ws, slot, box, false);   /* its owner may not know */
    if (st != OK) return st;
    if (UNLIKELY(local)) {
        if (unset) box->v = val_move(slot);
    } else if (unset) {
        box->v = val_empty(it);
    }
    box->h.refs++;
    val_set_take(slot, val_from_obj(T_BOX, box));
    val_set_take(&f->base[i.c], val_bool(unset && !local));
    return OK;
}

/* Command syntax is settled before anybody knows what will be a variable. */
Status step_command(Interp *it, Frame *f, Ins i)
{
    Sym name = f->proto->syms[i.b];
    if (!workspace_has_name(f->ws, name)) return OK;
    return err(it, "variable \"%s\" used as function in command style expression%s", name->name,
               i.a ? "\nCheck whitespace around potential binary operator." : "");
}

Status step_fail(Interp *it, Frame *f, Ins i)
{
    Index len;
    const char *text = val_chars(f->proto->k[ins_k(i)], &len);
    return err(it, "%.*s", (int) len, text);
}

Status step_var_value(Interp *it, Frame *f, int reg, Value *out)
{
    Value v = f->base[reg];
    if (v.tag == T_BOX) v = v.u.box->v;
    if (v.tag == T_NONE) return step_undefined(it, f, reg, out);
    *out = val_retain(v);
    return OK;
}

/* ---- operators ---- */

/* x = x + y may write into x's buffer only if it cannot fail on the way. */
static bool in_place_is_safe(Value a, Value b)
{
    const Array *x, *y;
    if (a.tag != T_ARRAY || !array_is_unique(a.u.array)) return false;
    x = a.u.array;
    if (x->cls != CLS_DOUBLE || x->is_complex) return false;
    if (b.tag == T_NUM) return true;
    if (b.tag != T_ARRAY) return false;
    y = b.u.array;
    return y->cls == CLS_DOUBLE && !y->is_complex && y->ndims == x->ndims && x != y
        && memcmp(x->dims, y->dims, (size_t) x->ndims * sizeof(Index)) == 0;
}

static bool is_elementwise(BinOp op)
{
    return op == BIN_ADD || op == BIN_SUB || op == BIN_EL_MUL || op == BIN_EL_DIV;
}

static bool is_array(Value v) { return val_untraced(v).tag == T_ARRAY; }

/* Octave has operators of their own for x OP= y where both are numeric arrays of one type and nobody else
 * holds x. A message about their dimensions calls them otherwise. Both are arrays here; NULL: this is none of
 * those, or the dimensions agree. */
static __attribute__((noinline)) const char *update_operator(const Frame *f, Ins i, BinOp op)
{
    static const char *const names[BIN_COUNT] = {
        [BIN_ADD] = "+=",     [BIN_SUB] = "-=",          [BIN_EL_MUL] = ".*=",
        [BIN_EL_DIV] = "./=", [BIN_AND] = "operator &=", [BIN_OR] = "operator |="
    };
    const Array *x = val_untraced(f->base[i.b]).u.array, *y = val_untraced(f->base[i.c]).u.array;
    const OperandNote *note;
    if (f->base[i.b].u.obj->refs != (reg_is_temp(f, i.b) ? 2 : 1)) return NULL;     /* a temporary is the value of a shared variable's box */
    if (f->base[i.b].tag == T_TRACED && x->h.refs != 1) return NULL;
    if (!names[op] || x->cls != y->cls || x->is_complex != y->is_complex) return NULL;
    if (op == BIN_AND || op == BIN_OR ? x->cls != CLS_LOGICAL : !class_is_numeric((Class) x->cls))
        return NULL;
    if (x->ndims == y->ndims && memcmp(x->dims, y->dims, (size_t) x->ndims * sizeof(Index)) == 0) return NULL;
    note = frame_note(f, i.b);
    return note && note->role == OPERAND_COMPUTED ? names[op] : NULL;
}

/* x OP= y by an operator whose name is `what`. Takes a and b. */
static Status update_take(Interp *it, BinOp op, const char *what, Value *a, Value *b, Value *out)
{
    Status st = op_binary(it, op, *a, *b, out);
    if (st == ERR && err_has_id(it, "Octave:nonconformant-args")) {
        Dims x = val_dims(*a), y = val_dims(*b);
        st = err_nonconformant(it, what, &x, &y);
    }
    val_drop(a);
    val_drop(b);
    return st;
}

/* Operands that are no values: nothing, or a list where one value is wanted. */
static Status err_operands(Interp *it, BinOp op, Value a, Value b)
{
    if (a.tag == T_NONE || b.tag == T_NONE)
        return err(it, "value on right hand side of assignment is undefined");
    return err_binary_types(it, binop_text[op], a, b);
}

static inline bool is_no_value(Value v) { return v.tag == T_NONE || v.tag == T_LIST; }
/* or an object, whose class says what is done */
static inline bool is_special(Value v) { return v.tag == T_NONE || v.tag >= T_OBJECT; }

static inline bool is_traced_number(Value v) { return v.tag == T_TRACED && v.u.traced->v.tag == T_NUM; }

/* Numbers whose gradient is being taken: no formula begins with them, as with other numbers. */
static __attribute__((noinline)) Status step_traced_numbers(Interp *it, Frame *f, Ins i, BinOp op, bool constant)
{
    Value out = val_none(), a = f->base[i.b], b = constant ? f->proto->k[i.c] : f->base[i.c];
    Status st = it->traced->binary(it, op, a, b, &out);
    if (reg_is_temp(f, i.b)) val_drop(&f->base[i.b]);
    if (!constant && reg_is_temp(f, i.c)) val_drop(&f->base[i.c]);
    if (st == OK) val_set_take(&f->base[i.a], out);
    return st;
}

Status step_binary(Interp *it, Frame *f, Ins i, BinOp op, bool constant)
{
    Value *R = f->base, a, b, out = val_none();
    Status st = OK;
    bool b_is_temp = !constant && reg_is_temp(f, i.c), fused = false;
    const char *update = NULL;
    if (UNLIKELY(it->traced_live > 0)) {
        a = R[i.b];
        b = constant ? f->proto->k[i.c] : R[i.c];
        bool ta = is_traced_number(a), tb = is_traced_number(b);
        if ((ta && (tb || b.tag == T_NUM)) || (tb && a.tag == T_NUM))
            return step_traced_numbers(it, f, i, op, constant);
    }
    if (begins_fusion(f, f->pc - 1 - f->proto->ins)) {
        st = step_fused(it, f, f->pc - 1 - f->proto->ins, &fused);
        if (st != OK || fused) return st;
    }
    if (i.a == i.b && is_elementwise(op) && in_place_is_safe(R[i.b], constant ? f->proto->k[i.c] : R[i.c])) {
        a = val_move(&R[i.b]);
    } else {
        if (UNLIKELY(i.a == i.b && !constant && is_array(R[i.b]) && is_array(R[i.c])))
            update = update_operator(f, i, op);
        if (R[i.b].tag == T_NONE && !reg_is_temp(f, i.b)) st = step_undefined(it, f, i.b, &a);
        else a = reg_is_temp(f, i.b) && i.b != i.c ? val_move(&R[i.b]) : val_retain(R[i.b]);
        if (st != OK) return st;
    }
    if (constant) b = val_retain(f->proto->k[i.c]);
    else if (R[i.c].tag == T_NONE && !b_is_temp) st = step_undefined(it, f, i.c, &b);
    else b = b_is_temp ? val_move(&R[i.c]) : val_retain(R[i.c]);
    if (UNLIKELY(st != OK)) {
        val_release(a);
        return st;
    }
    if (UNLIKELY(is_special(a) || is_special(b))) {
        bool none = is_no_value(a) || is_no_value(b);
        st = none ? err_operands(it, op, a, b) : object_binary(it, op, a, b, &out);
        val_release(a);
        val_release(b);
        if (st == OK) val_set_take(&f->base[i.a], out);
        return st;
    }
    st = UNLIKELY(update != NULL) ? update_take(it, op, update, &a, &b, &out)
                                  : op_binary_take(it, op, &a, &b, &out);
    if (st == OK) val_set_take(&R[i.a], out);
    return st;
}

Status step_check_opassign(Interp *it, Frame *f, Ins i)
{
    Value v = val_none();
    Status st = OK;
    if (f->base[i.b].tag == T_NONE && !reg_is_temp(f, i.b)) st = step_undefined(it, f, i.b, &v);
    val_drop(&v);
    if (st == OK) st = step_undefined(it, f, i.a, &v);
    if (st == OK) val_set_take(&f->base[i.a], v);
    return st;
}

Status step_increment(Interp *it, Frame *f, Ins i)
{
    Value v, out;
    Status st = step_var_value(it, f, i.a, &v);
    if (st != OK) return st;
    st = val_is_operand(v) ? op_binary(it, i.b ? BIN_SUB : BIN_ADD, v, val_num(1), &out)
                           : err_unary_type(it, i.b ? "--" : "++", v);
    val_release(v);
    if (st == OK) val_set_take(&f->base[i.a], out);
    return st;
}

Status step_unary(Interp *it, Frame *f, Ins i, UnOp op)
{
    Value a, out = val_none();
    bool fused = false;
    Status st = OK;
    if (begins_fusion(f, f->pc - 1 - f->proto->ins)) {
        st = step_fused(it, f, f->pc - 1 - f->proto->ins, &fused);
        if (st != OK || fused) return st;
    }
    st = step_var_value(it, f, i.b, &a);
    if (st != OK) return st;
    reg_consume(f, i.b);
    st = a.tag == T_LIST     ? err_unary_type(it, unop_text[op], a)
         : a.tag == T_OBJECT ? object_unary(it, op, a, &out)
                             : op_unary(it, op, a, &out);
    val_release(a);
    if (st == OK) val_set_take(&f->base[i.a], out);
    return st;
}

/* a' * b or a * b', the transpose by itself. */
static Status object_product(Interp *it, bool left, Value a, Value b, Value *out)
{
    Value t = val_none(), x = left ? a : b;
    Status st = x.tag == T_OBJECT ? object_unary(it, UN_CTRANSPOSE, x, &t) : op_unary(it, UN_CTRANSPOSE, x, &t);
    if (st != OK) return st;
    Value l = left ? t : a, r = left ? b : t;
    st = l.tag == T_OBJECT || r.tag == T_OBJECT ? object_binary(it, BIN_MUL, l, r, out) : op_binary(it, BIN_MUL, l, r, out);
    val_release(t);
    return st;
}

Status step_product(Interp *it, Frame *f, Ins i)
{
    Value a, b = val_none(), out = val_none();
    Status st = step_var_value(it, f, i.b, &a);
    if (st != OK) return st;
    st = step_var_value(it, f, i.c, &b);
    if (st == OK && (i.op == OP_CTRANS_MUL ? a : b).tag == T_LIST)
        st = err_unary_type(it, unop_text[UN_CTRANSPOSE], i.op == OP_CTRANS_MUL ? a : b);
    else if (st == OK && (a.tag == T_LIST || b.tag == T_LIST)) st = err_binary_types(it, "*", a, b);
    else if (st == OK && (a.tag == T_OBJECT || b.tag == T_OBJECT)) st = object_product(it, i.op == OP_CTRANS_MUL, a, b, &out);
    else if (st == OK)
        st = i.op == OP_CTRANS_MUL ? op_ctrans_mul(it, a, b, &out) : op_mul_ctrans(it, a, b, &out);
    val_release(a);
    val_release(b);
    reg_consume(f, i.b);
    reg_consume(f, i.c);
    if (st == OK) val_set_take(&f->base[i.a], out);
    return st;
}

Status step_truth(Interp *it, Frame *f, int reg, bool *out)
{
    Value v;
    Status st = step_var_value(it, f, reg, &v);
    if (st != OK) return st;
    reg_consume(f, reg);
    *out = false;                /* a list is not true, be all its values */
    if (v.tag != T_LIST) st = op_is_true(it, v, out);
    val_release(v);
    return st;
}

/* In a condition | and & stop at a single value that decides, as Matlab does. Octave says so. */
Status step_decided(Interp *it, Frame *f, Ins i, bool *decided)
{
    bool is_or = i.op == OP_OR_DECIDED, truth = false;
    Value v = f->base[i.a];
    Dims dims = v.tag == T_LIST ? dims_2(0, 0) : val_dims(v);
    Status st;
    *decided = false;
    if (!(dims.n == 2 && dims.d[0] == 1 && dims.d[1] == 1)) return OK;
    st = op_is_true(it, v, &truth);
    *decided = truth == is_or;
    if (st != OK) return st;
    if (!*decided) val_drop(&f->base[i.a]);
    else
        st = warn_id(it, "Octave:possible-matlab-short-circuit-operator",
                     "Matlab-style short-circuit operation performed for operator %s", is_or ? "|" : "&");
    return st;
}

Status step_else(Interp *it, Frame *f, Ins i)
{
    Value b, out = val_none(), a = f->base[i.a];
    bool truth;
    Status st;
    if (a.tag == T_NONE) {
        st = step_truth(it, f, i.b, &truth);
        if (st == OK) f->base[i.a] = val_bool(truth);
        return st;
    }
    st = step_var_value(it, f, i.b, &b);
    if (st != OK) return st;
    reg_consume(f, i.b);
    BinOp op = i.op == OP_OR_ELSE ? BIN_OR : BIN_AND;
    if (a.tag == T_LIST || b.tag == T_LIST) st = err_binary_types(it, binop_text[op], a, b);
    else st = op_binary(it, op, a, b, &out);
    val_release(b);
    if (st == OK) val_set_take(&f->base[i.a], out);
    return st;
}

Status step_compare(Interp *it, Frame *f, Ins i, Ins x, bool *out)
{
    Value a, b = val_none(), r = val_none();
    Status st = step_var_value(it, f, i.a, &a);
    if (st != OK) return st;
    if (x.b) b = val_retain(f->proto->k[i.b]);
    else st = step_var_value(it, f, i.b, &b);
    if (st == OK && UNLIKELY(a.tag == T_LIST || b.tag == T_LIST))
        st = err_binary_types(it, binop_text[i.c], a, b);
    else if (st == OK && UNLIKELY(a.tag == T_OBJECT || b.tag == T_OBJECT)) st = object_binary(it, (BinOp) i.c, a, b, &r);
    else if (st == OK) st = op_binary(it, (BinOp) i.c, a, b, &r);
    val_release(a);
    val_release(b);
    reg_consume(f, i.a);
    if (!x.b) reg_consume(f, i.b);
    if (st == OK) st = op_is_true(it, r, out);
    val_release(r);
    return st;
}

/* ---- handles ---- */

Status step_handle(Interp *it, Frame *f, Ins i)
{
    Sym name = f->proto->syms[i.b];
    val_set_take(&f->base[i.a], function_handle(it, name));
    return OK;
}

Status step_closure(Interp *it, Frame *f, Ins i)
{
    Proto *p = f->proto->protos[i.b];
    Func *fn = func_new_anonymous(it, &p->code, p->ncaptures);
    for (int k = 0; k < p->ncaptures; k++) {
        Value v = f->base[p->captures[k].from];
        if (v.tag == T_BOX) v = v.u.box->v;
        fn->captures[k] = val_retain(v);
    }
    val_set_take(&f->base[i.a], val_from_obj(T_FUNC, fn));
    return OK;
}

Status step_isargout(Interp *it, Frame *f, Ins i)
{
    Value v, out = val_none();
    Status st = step_var_value(it, f, i.b, &v);
    if (st != OK) return st;
    reg_consume(f, i.b);
    st = frame_isargout(it, v, &out);
    val_release(v);
    if (st == OK) val_set_take(&f->base[i.a], out);
    return st;
}
