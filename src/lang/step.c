/* Slow paths of instructions: arrays, fields, lists, loops over values. Operands in temporaries are consumed. */
#include <math.h>
#include <string.h>

#include "display/display.h"
#include "lang/machine_parts.h"
#include "ops/concat.h"
#include "value/map.h"
#include "value/range.h"
#include "value/structs.h"

static bool is_temp(const Frame *f, int reg)
{
    return reg >= f->proto->first_temp;
}

static void consume(Frame *f, int reg)
{
    if (is_temp(f, reg)) val_drop(&f->base[reg]);
}

static void consume_n(Frame *f, int first, int n)
{
    for (int k = 0; k < n; k++) consume(f, first + k);
}

static Sym sym_in(const Proto *p, int reg)
{
    for (int k = 0; p && k < p->nvars; k++)
        if (p->vars[k].reg == reg) return p->vars[k].name;
    return NULL;
}

Sym reg_sym(const Frame *f, int reg)
{
    Sym name;
    if (is_temp(f, reg)) return NULL;
    name = sym_in(f->proto, reg);
    for (const Frame *up = f->outer_chunk; !name && up; up = up->outer_chunk) name = sym_in(up->proto, reg);
    return name ? name : sym_in(f->ws->proto, reg);
}

const char *reg_name(const Frame *f, int reg)
{
    Sym name = reg_sym(f, reg);
    return name ? name->name : NULL;
}

static Position here(const Frame *f)
{
    return f->proto->pos[f->pc - 1 - f->proto->ins];
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
    Function *fn = NULL;
    Value *dynamic = name && f->ws->dynamic.count ? symmap_get(&f->ws->dynamic, name) : NULL;
    *out = val_none();
    if (!name) return err(it, "value on right hand side of assignment is undefined");
    if (dynamic && dynamic->tag != T_NONE) {
        *out = val_retain(dynamic->tag == T_BOX ? dynamic->u.box->v : *dynamic);
        return OK;
    }
    if (f->proto->source) fn = symmap_get(&f->proto->source->functions, name);
    if (!fn) fn = functions_find(it, name);
    if (!fn) return err_undefined(it, name, right ? right_position(f, name, here(f)) : operand_position(f, name, here(f)));
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
    bool b_is_temp = !constant && is_temp(f, i.c), fused = false;
    /* Octave computes in place, and says so, where nobody else holds the array. */
    bool alone = R[i.b].tag == T_ARRAY && array_is_unique(R[i.b].u.array);
    if (begins_fusion(f, f->pc - 1 - f->proto->ins)) {
        st = step_fused(it, f, f->pc - 1 - f->proto->ins, &fused);
        if (st != OK || fused) return st;
    }
    if (R[i.b].tag == T_NONE && !is_temp(f, i.b)) {
        st = step_undefined(it, f, i.b, &a);
    } else if (is_temp(f, i.b) && i.b != i.c) {
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
    consume(f, i.b);
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
    consume(f, i.b);
    consume(f, i.c);
    if (st == OK) val_set_take(&f->base[i.a], out);
    return st;
}

Status step_truth(Interp *it, Frame *f, int reg, bool *out)
{
    Value v;
    Status st = step_var_value(it, f, reg, &v);
    if (st != OK) return st;
    consume(f, reg);
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
    consume(f, i.a);
    if (!x.b) consume(f, i.b);
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

/* ---- indexing ---- */

static bool is_access(int op)
{
    return op == OP_INDEX1 || op == OP_INDEX2 || op == OP_INDEXN || op == OP_CALLV || op == OP_CELLGET1_MID || op == OP_CELLGETN_MID
        || op == OP_FIELD_MID || op == OP_METHOD || op == OP_DYNFIELD_MID;
}

/* Instructions whose operands go on in a second word. */
static bool is_extended(int op)
{
    static const char *const formats[OP_COUNT] = {
#define OP(name, format, text) #format,
#include "lang/opcodes.def"
#undef OP
    };
    return strchr(formats[op], 'X') || strcmp(formats[op], "ABJ2") == 0;
}

/* The variable at the start of the chain of accesses whose latest value is in the temporary reg: messages about
 * x.y{2}(9) name x. The instructions before this one are looked through, so this is for errors only. */
static Sym chain_root(const Frame *f, int reg)
{
    const Proto *p = f->proto;
    int *root = mem_alloc(sizeof(int) * (size_t) (p->nregs + 1)), found;
    for (int k = 0; k <= p->nregs; k++) root[k] = k < p->first_temp ? k : -1;
    for (const Ins *i = p->ins, *next; i < f->pc; i = next) {
        next = i + 1 + is_extended(i->op);
        if (next >= f->pc) break;      /* the failing one itself */
        if (i->a >= p->first_temp && i->a < p->nregs) root[i->a] = is_access(i->op) && i->b < p->nregs ? root[i->b] : -1;
    }
    found = reg < p->nregs ? root[reg] : -1;
    mem_free(root);
    return found >= 0 ? reg_sym(f, found) : NULL;
}

/* Put the name of the chain's variable into a message about a subscript that could not name it. */
Status name_subscript(Interp *it, const Frame *f, int reg, Status st)
{
    const char *id = sb_str(&it->err.id), *text = sb_str(&it->err.message);
    StrBuf named = STRBUF_INIT;
    Sym name;
    if (st != ERR || strncmp(text, "index (", 7) != 0) return st;
    if (strcmp(id, "Octave:index-out-of-bounds") != 0 && strcmp(id, "Octave:invalid-index") != 0) return st;
    name = chain_root(f, reg);
    if (!name) return st;
    sb_printf(&named, "%s(%s", name->name, text + 7);
    sb_free(&it->err.message);
    it->err.message = named;
    return st;
}

Status step_index(Interp *it, Frame *f, Ins i, int first, int n)
{
    Value v = f->base[i.b];
    CallRequest rq = { .args = &f->base[first], .nargs = n, .args_are_temps = true, .nout = 1, .dst = &f->base[i.a] };
    Status st;
    /* The second operand of a two-index form lies behind the first: compile_args made them neighbours. A
     * variable used as an index must not be consumed. */
    if (!is_temp(f, first)) rq.args_are_temps = false;
    val_retain(v);
    consume(f, i.b);
    st = call_or_index(it, f, v, i.b, &rq);
    val_release(v);
    return st;
}

static Status index_braces(Interp *it, Frame *f, int obj, const Value *idx, int n, ValueList *list)
{
    IndexContext ctx = { reg_name(f, obj) };
    Value v;
    Status st = step_var_value(it, f, obj, &v);
    if (st != OK) return st;
    st = op_cell_index(it, &ctx, v, idx, n, list);
    val_release(v);
    return ctx.name ? st : name_subscript(it, f, obj, st);
}

Status step_cell_get(Interp *it, Frame *f, Ins i, int first, int n)
{
    ValueList list = VALUE_LIST_INIT;
    Status st = index_braces(it, f, i.b, &f->base[first], n, &list);
    consume_n(f, first, n);
    consume(f, i.b);
    if (st == OK && list.n != 1 && (i.op == OP_CELLGET1_MID || i.op == OP_CELLGETN_MID))
        st = err(it, "a cs-list cannot be further indexed");
    if (st == OK && list.n == 0) st = err(it, "invalid number of elements on RHS of assignment");
    if (st == OK) val_set_take(&f->base[i.a], val_move(&list.v[0]));
    vlist_free(&list);
    return st;
}

Status step_push_cell(Interp *it, Frame *f, int obj, Value *idx, int n, bool release)
{
    ValueList list = VALUE_LIST_INIT;
    Status st = index_braces(it, f, obj, idx, n, &list);
    if (release) val_drop_n(idx, n);
    consume(f, obj);
    for (Index k = 0; k < list.n && st == OK; k++) st = list_push_take(it, val_move(&list.v[k]));
    vlist_free(&list);
    return st;
}

static Status get_field(Interp *it, Frame *f, int obj, Sym name, ValueList *list)
{
    Value v;
    Status st = step_var_value(it, f, obj, &v);
    if (st != OK) return st;
    consume(f, obj);
    st = op_field_get(it, v, name, list);
    val_release(v);
    return st;
}

/* m.keys (), m.isKey (k): the function of that name, with the map as its first argument. */
static Status map_method(Interp *it, Frame *f, int obj, Sym name, ValueList *list)
{
    static const char *const methods[] = { "keys", "values", "isKey", "remove", "length", "numel" };
    const MapHooks *hooks = f->base[obj].u.map->hooks;
    for (int k = 0; k < (hooks->method ? 1 : COUNT_OF(methods)); k++) {
        Func *bound;
        const char *target = hooks->method ? hooks->method(name->name) : methods[k];
        if (!target || (!hooks->method && strcmp(name->name, target) != 0)) continue;
        bound = func_new_named(it, sym_intern(it, target), NULL);
        bound->captures = mem_alloc(sizeof(Value));
        bound->captures[0] = val_retain(f->base[obj]);
        bound->ncaptures = 1;
        consume(f, obj);
        vlist_push_take(list, val_from_obj(T_FUNC, bound));
        return OK;
    }
    return get_field(it, f, obj, name, list);
}

Status step_field(Interp *it, Frame *f, Ins i, Sym name)
{
    ValueList list = VALUE_LIST_INIT;
    bool method = i.op == OP_METHOD;
    Status st = method && f->base[i.b].tag == T_MAP ? map_method(it, f, i.b, name, &list) : get_field(it, f, i.b, name, &list);
    if (st == OK && list.n != 1 && (method || i.op == OP_FIELD_MID || i.op == OP_DYNFIELD_MID))
        st = err(it, "a cs-list cannot be further indexed");
    if (st == OK && list.n == 0) st = err(it, "invalid number of elements on RHS of assignment");
    if (st == OK) val_set_take(&f->base[i.a], val_move(&list.v[0]));
    vlist_free(&list);
    return st;
}

Status step_push_field(Interp *it, Frame *f, int obj, Sym name)
{
    ValueList list = VALUE_LIST_INIT;
    Status st = get_field(it, f, obj, name, &list);
    for (Index k = 0; k < list.n && st == OK; k++) st = list_push_take(it, val_move(&list.v[k]));
    vlist_free(&list);
    return st;
}

Status step_dynamic_name(Interp *it, Frame *f, int reg, Sym *name)
{
    Value v;
    Index len;
    const char *text;
    Status st = step_var_value(it, f, reg, &v);
    if (st != OK) return st;
    text = val_chars(v, &len);
    if (text) *name = sym_intern_n(it, text, len);
    else st = err(it, "dynamic structure field names must be strings");
    val_release(v);
    consume(f, reg);
    return st;
}

/* The value that end measures, along the steps before it on the left of an assignment. */
static Status walk_path(Interp *it, Frame *f, Value v, const PathDesc *path, Value *out)
{
    Value cur = val_retain(v);
    Status st = OK;
    for (int k = 0; k < path->n && cur.tag != T_NONE && st == OK; k++) {
        const PathStepDesc *s = &path->steps[k];
        ValueList list = VALUE_LIST_INIT;
        Value next = val_none();
        if (s->kind == STEP_FIELD) {
            Sym name = s->field;
            if (!name) {
                Index len;
                const char *text = val_chars(f->base[s->first], &len);
                name = text ? sym_intern_n(it, text, len) : NULL;
            }
            st = name ? op_field_get(it, cur, name, &list) : err(it, "dynamic structure field names must be strings");
        } else if (s->kind == STEP_BRACE) {
            st = op_cell_index(it, NULL, cur, &f->base[s->first], s->nargs, &list);
        } else if (cur.tag != T_FUNC) {
            st = op_index(it, NULL, cur, &f->base[s->first], s->nargs, &next);
        }
        if (st == ERR) {
            const char *id = sb_str(&it->err.id);
            if (strcmp(id, "Octave:index-out-of-bounds") == 0 || strcmp(id, "Octave:invalid-index") == 0)
                st = err(it, "error evaluating partial expression for END");
        }
        if (st == OK && s->kind != STEP_PAREN) {
            if (list.n == 1) next = val_move(&list.v[0]);
            else st = err(it, "a cs-list cannot be further indexed");
        }
        vlist_free(&list);
        val_release(cur);
        cur = next;
    }
    *out = cur;
    return st;
}

Status step_end(Interp *it, Frame *f, Ins i, Ins x)
{
    Value v = f->base[i.b], reached, out = val_none();
    bool along_path = i.op == OP_ENDPATH;
    int pos = along_path ? x.op : i.c, n = along_path ? x.a : x.op;
    Status st;
    if (v.tag == T_BOX) v = v.u.box->v;
    if (!along_path && v.tag == T_NONE && reg_sym(f, i.b)) {
        Value *dynamic = symmap_get(&f->ws->dynamic, reg_sym(f, i.b));
        if (f->ws->dynamic.count && dynamic) v = *dynamic;
    }
    if (along_path) {
        st = walk_path(it, f, v, &f->proto->paths[i.c], &reached);
        if (st != OK) {
            val_release(reached);
            return st;
        }
    } else {
        reached = val_retain(v);
    }
    st = op_end(it, reached, pos, n, &out);
    val_release(reached);
    if (st == OK) val_set_take(&f->base[i.a], out);
    return st;
}

/* ---- assignment ---- */

static Value *target_slot(Frame *f, int reg)
{
    Value *slot = &f->base[reg];
    return slot->tag == T_BOX ? &slot->u.box->v : slot;
}

Status step_set_index(Interp *it, Frame *f, int obj, int first, int n, int val)
{
    IndexContext ctx = { reg_name(f, obj) };
    Value v;
    Status st = step_var_value(it, f, val, &v);
    if (st != OK) return st;
    consume(f, val);
    st = op_index_assign(it, &ctx, target_slot(f, obj), &f->base[first], n, v);
    val_release(v);
    consume_n(f, first, n);
    return st;
}

Status step_set_cell(Interp *it, Frame *f, Ins i)
{
    IndexContext ctx = { reg_name(f, i.a) };
    Value v;
    Status st = step_var_value(it, f, i.c, &v);
    if (st != OK) return st;
    consume(f, i.c);
    if (target_slot(f, i.a)->tag == T_MAP) {
        PathStep step = { STEP_BRACE, &f->base[i.b], 1, NULL };
        st = op_path_assign(it, &ctx, target_slot(f, i.a), &step, 1, v);
    } else {
        st = op_cell_assign(it, &ctx, target_slot(f, i.a), &f->base[i.b], 1, v);
    }
    val_release(v);
    consume(f, i.b);
    return st;
}

Status step_set_field(Interp *it, Frame *f, Ins i)
{
    Value v;
    Status st = step_var_value(it, f, i.b, &v);
    if (st != OK) return st;
    consume(f, i.b);
    st = op_field_set(it, target_slot(f, i.a), f->proto->syms[i.c], v);
    val_release(v);
    return st;
}

enum { MAX_STEPS = 64 };

/* The path's steps with their index values; listed ones come from the innermost list, a row a step. */
static Status build_steps(Interp *it, Frame *f, const PathDesc *path, bool listed, PathStep *steps)
{
    Machine *vm = it->vm;
    Value *at = listed ? list_mark(vm)->top : NULL;
    for (int k = 0; k < path->n; k++) {
        const PathStepDesc *s = &path->steps[k];
        steps[k].kind = s->kind;
        steps[k].field = s->field;
        steps[k].idx = &f->base[s->first];
        steps[k].nidx = s->nargs;
        if (listed && s->kind != STEP_FIELD) {
            Index n = vm->rows[list_mark(vm)->rows + k];
            steps[k].idx = at;
            steps[k].nidx = (int) n;
            at += n;
        }
        if (s->kind == STEP_FIELD && !s->field) {
            Index len;
            const char *text = val_chars(f->base[s->first], &len);
            if (!text) return err(it, "dynamic structure field names must be strings");
            steps[k].field = sym_intern_n(it, text, len);
        }
    }
    return OK;
}

static void consume_steps(Frame *f, const PathDesc *path)
{
    for (int k = 0; k < path->n; k++) {
        const PathStepDesc *s = &path->steps[k];
        if (s->kind != STEP_FIELD) consume_n(f, s->first, s->nargs);
        else if (!s->field) consume(f, s->first);
    }
}

Status step_set_path(Interp *it, Frame *f, int obj, int path_index, int val, bool listed)
{
    IndexContext ctx = { reg_name(f, obj) };
    const PathDesc *path = &f->proto->paths[path_index];
    PathStep steps[MAX_STEPS];
    Value v = val_none();
    Status st = build_steps(it, f, path, listed, steps);
    if (st == OK && val >= 0) st = step_var_value(it, f, val, &v);
    if (val >= 0) consume(f, val);
    if (st == OK && val >= 0) st = op_path_assign(it, &ctx, target_slot(f, obj), steps, path->n, v);
    else if (st == OK) st = op_path_delete(it, &ctx, target_slot(f, obj), steps, path->n);
    val_release(v);
    if (listed) list_drop(it->vm);
    else consume_steps(f, path);
    return st;
}

Status step_count(Interp *it, Frame *f, Ins i)
{
    Machine *vm = it->vm;
    Index count = 1;
    Status st = OK;
    if (i.b != NO_PATH) {
        PathStep steps[MAX_STEPS];
        const PathDesc *path = &f->proto->paths[i.b];
        st = build_steps(it, f, path, false, steps);
        if (st == OK) st = op_path_count(it, *target_slot(f, i.a), steps, path->n, &count);
    }
    if (st != OK) return st;
    mem_grow(&vm->rows, sizeof(Index), &vm->rows_cap, vm->nrows + 1);
    vm->rows[vm->nrows++] = count;
    return OK;
}

Status step_nth(Interp *it, Frame *f, Ins i)
{
    Machine *vm = it->vm;
    const Index *counts = &vm->rows[list_mark(vm)->rows];
    int nth = i.c & ~NTH_CONSTANT;
    Index offset = 0, count = counts[nth], have = list_count(vm);
    Status st = OK;
    for (int k = 0; k < nth; k++) offset += counts[k];
    if (i.b == NO_PATH) {
        if (offset >= have) return err(it, offset == 0 ? "value on right hand side of assignment is undefined" : "some elements undefined in return list");
        val_set_take(&f->base[i.a], val_retain(list_mark(vm)->top[offset]));
        return OK;
    }
    {
        PathStep steps[MAX_STEPS];
        const PathDesc *path = &f->proto->paths[i.b];
        IndexContext ctx = { reg_name(f, i.a) };
        st = build_steps(it, f, path, false, steps);
        for (Index k = 0; k < count && st == OK; k++) {
            if (offset + k >= have)
                return err(it, i.c & NTH_CONSTANT ? "invalid number of output arguments for constant expression"
                                                  : "some elements undefined in return list");
            st = op_path_assign_nth(it, &ctx, target_slot(f, i.a), steps, path->n, k, count, list_mark(vm)->top[offset + k]);
        }
        consume_steps(f, path);
    }
    return st;
}

Status step_take(Interp *it, Frame *f, Ins i)
{
    Machine *vm = it->vm;
    Index have = list_count(vm);
    Value *top = list_mark(vm)->top;
    if (i.c != 1 && have < i.b) {
        list_drop(vm);
        return err(it, i.c == 2 ? "invalid number of output arguments for constant expression" : "some elements undefined in return list");
    }
    if (have == 0) {
        list_drop(vm);
        return err(it, "value on right hand side of assignment is undefined");
    }
    for (Index k = 0; k < i.b; k++) {
        if (k < have) val_set_take(&f->base[i.a + k], val_move(&top[k]));
        else val_drop(&f->base[i.a + k]);
    }
    list_drop(vm);
    return OK;
}

/* ---- literals ---- */

static bool all_numbers(const Value *v, Index n)
{
    for (Index k = 0; k < n; k++)
        if (v[k].tag != T_NUM) return false;
    return n > 0;
}

Status step_literal(Interp *it, Frame *f, Ins i, bool cell)
{
    const Shape *shape = &f->proto->shapes[i.c];
    Value *v = &f->base[i.b], out = val_none();
    Index n = 0;
    Status st;
    for (Index r = 0; r < shape->nrows; r++) n += shape->row_len[r];
    if (!cell && shape->nrows == 1 && all_numbers(v, n)) {
        Array *a;
        st = array_new(it, CLS_DOUBLE, 1, n, &a);
        if (st != OK) return st;
        for (Index k = 0; k < n; k++) array_f64(a)[k] = v[k].u.num;
        val_set_take(&f->base[i.a], val_from_array_take(&a));
        return OK;
    }
    st = cell ? op_cell_literal(it, v, shape->row_len, shape->nrows, &out) : op_matrix(it, v, shape->row_len, shape->nrows, &out);
    val_drop_n(v, n);
    if (st == OK) val_set_take(&f->base[i.a], out);
    return st;
}

Status step_list_literal(Interp *it, Frame *f, int dst, bool cell)
{
    Machine *vm = it->vm;
    ListMark *mark = list_mark(vm);
    Value out = val_none();
    Index nrows = vm->nrows - mark->rows;
    Status st = cell ? op_cell_literal(it, mark->top, &vm->rows[mark->rows], nrows, &out)
                     : op_matrix(it, mark->top, &vm->rows[mark->rows], nrows, &out);
    list_drop(vm);
    if (st == OK) val_set_take(&f->base[dst], out);
    return st;
}

/* ---- display ---- */

Status step_show(Interp *it, Sym name, Value v)
{
    StrBuf text = STRBUF_INIT;
    Status st;
    if (v.tag == T_BOX) v = v.u.box->v;
    st = display_named(it, name->name, v, &text);
    if (st == OK) out_write(it, sb_str(&text), text.len);
    sb_free(&text);
    return st;
}

/* A bare name as a statement: a variable is printed under its name; a function's result becomes ans. */
Status step_show_variable(Interp *it, Frame *f, Ins i)
{
    Value *R = f->base, result = val_none();
    Sym name = reg_sym(f, i.a);
    Function *fn;
    Status st;
    if (R[i.a].tag != T_NONE) return i.c ? step_show(it, name, R[i.a]) : OK;
    fn = f->proto->source ? symmap_get(&f->proto->source->functions, name) : NULL;
    if (!fn) fn = functions_find(it, name);
    if (!fn) return err_undefined(it, name, here(f));
    st = machine_call_function(it, fn, NULL, 0, &result, 0);
    if (st != OK || result.tag == T_NONE) {
        val_release(result);
        return st;
    }
    val_set_take(&R[i.b], result);
    return i.c ? step_show(it, sym_intern(it, "ans"), R[i.b]) : OK;
}

Status step_show_list(Interp *it, Frame *f, Ins i)
{
    Machine *vm = it->vm;
    Status st = OK;
    for (Value *v = list_mark(vm)->top; v < vm->list_top && st == OK; v++) {
        val_set_take(&f->base[i.a], val_retain(*v));
        if (i.b) st = step_show(it, sym_intern(it, "ans"), *v);
    }
    list_drop(vm);
    return st;
}

/* ---- loops ---- */

Status step_for_range(Interp *it, Frame *f, int r, bool *empty)
{
    Value *R = &f->base[r], range = val_none();
    Status st;
    *empty = false;
    if (R[3].tag == T_NUM && R[5].tag == T_NUM && (R[4].tag == T_NUM || R[4].tag == T_NONE)) {
        double step = R[4].tag == T_NUM ? R[4].u.num : 1;
        Index n = range_count(R[3].u.num, step, R[5].u.num);
        if (n > 0) {
            val_drop(&R[0]);
            val_set_take(&R[1], val_num(0));
            val_set_take(&R[2], val_num((double) n));
            val_set_take(&R[4], val_num(step));
            return OK;
        }
    }
    st = op_range(it, R[3], R[4], R[5], &range);
    val_drop_n(&R[3], 3);
    if (st != OK) return st;
    val_set_take(&R[0], range);
    return step_for_values(it, f, r, empty);
}

Status step_for_values(Interp *it, Frame *f, int r, bool *empty)
{
    Value *R = &f->base[r];
    Index n;
    Status st = op_for_count(it, R[0], &n);
    if (st != OK) return st;
    *empty = n == 0;
    val_set_take(&R[1], val_num(0));
    val_set_take(&R[2], val_num((double) n));
    return OK;
}

Status step_for_fields(Interp *it, Frame *f, int r, bool *empty)
{
    Value *R = &f->base[r];
    if (R[0].tag != T_STRUCT) return err(it, "in statement 'for [X, Y] = VAL', VAL must be a structure");
    val_set_take(&R[1], val_num(0));
    val_set_take(&R[2], val_num((double) struct_nfields(R[0].u.strct)));
    *empty = R[2].u.num == 0;
    return OK;
}

Status step_for_var(Interp *it, Frame *f, int r, Value *out)
{
    Value *R = &f->base[r];
    Index k = (Index) R[1].u.num;
    if (R[0].tag == T_NONE) {
        *out = val_num(R[3].u.num + R[1].u.num * R[4].u.num);
        return OK;
    }
    if (R[0].tag == T_ARRAY && R[0].u.array->cls == CLS_DOUBLE && !R[0].u.array->is_complex && R[0].u.array->ndims == 2 && R[0].u.array->dims[0] == 1) {
        *out = val_num(array_f64(R[0].u.array)[k]);
        return OK;
    }
    return op_for_column(it, R[0], k, out);
}

Status step_for_key(Interp *it, Frame *f, Ins i)
{
    Value *R = f->base;
    const Struct *s = R[i.a].u.strct;
    Index k = (Index) R[i.a + 1].u.num, n = s->numel;
    Value v;
    if (n == 1) {
        v = val_retain(*struct_at(s, 0, k));
    } else {
        Dims dims = struct_dims(s);
        Array *cell;
        Status st = array_new_nd(it, CLS_CELL, false, &dims, &cell);
        if (st != OK) return st;
        for (Index e = 0; e < n; e++) array_cells(cell)[e] = val_retain(*struct_at(s, e, k));
        v = val_from_obj(T_ARRAY, cell);
    }
    val_set_take(&R[i.b], v);
    val_set_take(&R[i.c], val_string(it, s->keys->names[k]->name));
    return OK;
}

/* ---- switch ---- */

Status step_switch(Interp *it, Value v, Value choice, bool *out)
{
    *out = false;
    if (choice.tag == T_ARRAY && choice.u.array->cls == CLS_CELL) {
        for (Index k = 0; k < choice.u.array->numel && !*out; k++) {
            Status st = step_switch(it, v, array_cells(choice.u.array)[k], out);
            if (st != OK) return st;
        }
        return OK;
    }
    if (v.tag == T_ARRAY && v.u.array->cls == CLS_CELL) {
        Value r = val_none();
        Status st = op_binary(it, BIN_EQ, v, choice, &r);     /* the error Octave gives */
        val_release(r);
        return st;
    }
    if (val_is_empty(choice) || val_is_empty(v)) {
        *out = val_is_empty(choice) && val_is_empty(v);
        return OK;
    }
    return op_is_equal(it, v, choice, false, out);
}

/* ---- handles ---- */

Status step_handle(Interp *it, Frame *f, Ins i)
{
    Sym name = f->proto->syms[i.b];
    Function *fn = f->proto->source ? symmap_get(&f->proto->source->functions, name) : NULL;
    if (!fn) {
        fn = functions_find(it, name);
        if (fn && fn->kind != FN_COMMAND_LINE) fn = NULL;     /* found by name again at each call */
    }
    val_set_take(&f->base[i.a], val_from_obj(T_FUNC, func_new_named(it, name, fn ? &fn->code : NULL)));
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
    consume(f, i.b);
    st = frame_isargout(it, v, &out);
    val_release(v);
    if (st == OK) val_set_take(&f->base[i.a], out);
    return st;
}
