/* Slow paths: operands that are no variables at this moment, operators, handles. */
#include <string.h>

#include "lang/call.h"
#include "lang/calls.h"
#include "lang/step.h"
#include "lang/workspace.h"

static Sym sym_in(const Proto *p, int reg)
{
    for (int k = 0; p && k < p->nvars; k++)
        if (p->vars[k].reg == reg) return p->vars[k].name;
    return NULL;
}

Sym reg_sym(const Frame *f, int reg)
{
    Sym name;
    if (reg_is_temp(f, reg)) return NULL;
    name = sym_in(f->proto, reg);
    for (const Frame *up = f->outer_chunk; !name && up; up = up->outer_chunk) name = sym_in(up->proto, reg);
    return name ? name : sym_in(f->ws->proto, reg);
}

const char *reg_name(const Frame *f, int reg)
{
    Sym name = reg_sym(f, reg);
    return name ? name->name : NULL;
}

static bool is_name_char(char c)
{
    return c == '_' || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

/* An operator's position is its own, but a message about an operand names the operand's: find the name in
 * the line, the last one before the operator or the first one behind it. */
static Position operand_position(const Frame *f, Sym name, Position op)
{
    Index len, found = -1;
    const char *line = f->proto->source ? source_line(f->proto->source, op.line, &len) : NULL;
    if (!line) return op;
    for (Index k = 0; k + name->len <= len; k++) {
        if (memcmp(line + k, name->name, (size_t) name->len) != 0) continue;
        if ((k > 0 && (is_name_char(line[k - 1]) || line[k - 1] == '.')) || (k + name->len < len && is_name_char(line[k + name->len]))) continue;
        if (k + 1 <= op.col) found = k;
        else return (Position) { op.line, (int) (found >= 0 ? found : k) + 1, op.commas };
    }
    if (found >= 0) op.col = (int) found + 1;
    return op;
}

/* The same for the operand on the right. */
static Position right_position(const Frame *f, Sym name, Position op)
{
    Index len;
    const char *line = f->proto->source ? source_line(f->proto->source, op.line, &len) : NULL;
    for (Index k = op.col; line && k + name->len <= len; k++) {
        if (memcmp(line + k, name->name, (size_t) name->len) != 0) continue;
        if (is_name_char(line[k - 1]) || (k + name->len < len && is_name_char(line[k + name->len]))) continue;
        op.col = (int) k + 1;
        break;
    }
    return op;
}

/* A name that is no variable at this moment: perhaps a function, or a variable that load or eval brought. */
static Status undefined_operand(Interp *it, Frame *f, int reg, bool right, Value *out)
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
    fn = functions_find_again(it, f->proto->source, name);
    if (!fn) return err_undefined(it, name, right ? right_position(f, name, frame_position(f)) : operand_position(f, name, frame_position(f)));
    return machine_call_function(it, fn, NULL, 0, out, 1);
}

Status step_undefined(Interp *it, Frame *f, int reg, Value *out)
{
    return undefined_operand(it, f, reg, false, out);
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

/* "operator +: ..." of a computed assignment reads "+=: ...". */
static void rename_opassign(Interp *it, const Frame *f, BinOp op)
{
    const char *text = sb_str(&it->err.message), *colon;
    const Ins *before = f->pc - 2;
    StrBuf renamed = STRBUF_INIT;
    if (before < f->proto->ins || before->op != OP_CHECK_OPASSIGN) return;
    if (strncmp(text, "operator ", 9) != 0 && strncmp(text, "product:", 8) != 0 && strncmp(text, "quotient:", 9) != 0) return;
    colon = strchr(text, ':');
    if (!colon) return;
    sb_printf(&renamed, "%s=%s", binop_text[op], colon);
    sb_free(&it->err.message);
    it->err.message = renamed;
}

Status step_binary(Interp *it, Frame *f, Ins i, BinOp op, bool constant)
{
    Value *R = f->base, a, b, out = val_none();
    Status st = OK;
    bool b_is_temp = !constant && reg_is_temp(f, i.c), fused = false;
    /* Octave computes in place, and says so, where nobody else holds the array. */
    bool alone = R[i.b].tag == T_ARRAY && array_is_unique(R[i.b].u.array);
    if (begins_fusion(f, f->pc - 1 - f->proto->ins)) {
        st = step_fused(it, f, f->pc - 1 - f->proto->ins, &fused);
        if (st != OK || fused) return st;
    }
    if (R[i.b].tag == T_NONE && !reg_is_temp(f, i.b)) {
        st = step_undefined(it, f, i.b, &a);
    } else if (reg_is_temp(f, i.b) && i.b != i.c) {
        a = val_move(&R[i.b]);
    } else if (i.a == i.b && is_elementwise(op) && in_place_is_safe(R[i.b], constant ? f->proto->k[i.c] : R[i.c])) {
        a = val_move(&R[i.b]);
    } else {
        a = val_retain(R[i.b]);
    }
    if (st != OK) return st;
    if (constant) {
        b = val_retain(f->proto->k[i.c]);
    } else if (R[i.c].tag == T_NONE && !b_is_temp) {
        st = undefined_operand(it, f, i.c, true, &b);
        if (st != OK) {
            val_release(a);
            return st;
        }
    } else {
        b = b_is_temp ? val_move(&R[i.c]) : val_retain(R[i.c]);
    }
    if (UNLIKELY(a.tag == T_NONE || b.tag == T_NONE)) {
        val_release(a);
        val_release(b);
        return err(it, "value on right hand side of assignment is undefined");
    }
    st = op_binary_take(it, op, &a, &b, &out);
    if (st == ERR && alone) rename_opassign(it, f, op);
    if (st == OK) val_set_take(&R[i.a], out);
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
    st = op_unary(it, op, a, &out);
    val_release(a);
    if (st == OK) val_set_take(&f->base[i.a], out);
    return st;
}

Status step_product(Interp *it, Frame *f, Ins i)
{
    Value a, b = val_none(), out = val_none();
    Status st = step_var_value(it, f, i.b, &a);
    if (st != OK) return st;
    st = step_var_value(it, f, i.c, &b);
    if (st == OK) st = i.op == OP_CTRANS_MUL ? op_ctrans_mul(it, a, b, &out) : op_mul_ctrans(it, a, b, &out);
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
    st = op_is_true(it, v, out);
    val_release(v);
    return st;
}

Status step_compare(Interp *it, Frame *f, Ins i, Ins x, bool *out)
{
    Value a, b = val_none(), r = val_none();
    Status st = step_var_value(it, f, i.a, &a);
    if (st != OK) return st;
    if (x.b) b = val_retain(f->proto->k[i.b]);
    else st = step_var_value(it, f, i.b, &b);
    if (st == OK) st = op_binary(it, (BinOp) i.c, a, b, &r);
    val_release(a);
    val_release(b);
    reg_consume(f, i.a);
    if (!x.b) reg_consume(f, i.b);
    if (st == OK) st = op_is_true(it, r, out);
    val_release(r);
    return st;
}

Status step_range(Interp *it, Frame *f, Ins i)
{
    Value *r = &f->base[i.b], out = val_none();
    Status st = op_range(it, r[0], r[1], r[2], &out);
    val_drop_n(r, 3);
    if (st == OK) val_set_take(&f->base[i.a], out);
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
