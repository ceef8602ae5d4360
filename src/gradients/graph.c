/* The tape as data: what ad_graph draws. */
#include "gradients/backward.h"
#include "gradients/rules.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/frames.h"
#include "ops/operand.h"
#include "gradients/run.h"
#include "value/array.h"
#include "value/range.h"
#include "value/structs.h"

/* ---- names of the inputs ---- */

enum { DEEPEST = 100 };

/* x is what a path like p.W{2} leads to: that is the name of its node. */
static void name_input(Run *r, Value x, StrBuf *path, int depth)
{
    Index len = path->len;
    if (depth == DEEPEST) return;
    if (x.tag == T_TRACED) {
        NodeId id = tape_node(r->tape, x);
        if (id != NODE_NONE) r->tape->kept[id].name = sym_intern_n(r->it, path->data, path->len);
    } else if (x.tag == T_ARRAY && x.u.array->cls == CLS_CELL) {
        for (Index k = 0; k < x.u.array->numel; k++) {
            sb_printf(path, "{%lld}", (long long) k + 1);
            name_input(r, array_cells(x.u.array)[k], path, depth + 1);
            path->len = len;
        }
    } else if (x.tag == T_STRUCT) {
        Struct *s = x.u.strct;
        for (Index k = 0; k < s->numel; k++) {
            for (int f = 0; f < struct_nfields(s); f++) {
                if (s->numel > 1) sb_printf(path, "(%lld)", (long long) k + 1);
                sb_printf(path, ".%s", s->keys->names[f]->name);
                name_input(r, *struct_at(s, k, f), path, depth + 1);
                path->len = len;
            }
        }
    }
}

/* As the function calls its parameters; x1, x2 ... where it does not say. */
static void name_inputs(Run *r, Value f)
{
    for (int k = 0; k < r->nx; k++) {
        StrBuf path = STRBUF_INIT;
        Sym name = function_parameter(r->it, f, k);
        if (name) sb_puts(&path, name->name);
        else sb_printf(&path, "x%d", k + 1);
        name_input(r, r->x[k], &path, 0);
        sb_free(&path);
    }
}

/* ---- nodes as structs ---- */

static const char *scalar_name(uint16_t detail)
{
    if (detail < BIN_COUNT) return binop_text[detail];
    if (detail < NODE_DETAIL_FUNCTION) return unop_text[detail - NODE_DETAIL_UNARY];
    return rules_scalar_name(detail - NODE_DETAIL_FUNCTION);
}

static const char *node_name(const Node *node)
{
    switch ((NodeKind) node->kind) {
    case NODE_INPUT: return "input";
    case NODE_SCALAR: return scalar_name(node->detail);
    case NODE_ADD: return "+";
    case NODE_SUB: return "-";
    case NODE_TIMES: return ".*";
    case NODE_DIVIDE: return "./";
    case NODE_POWER: return ".^";
    case NODE_MTIMES: return node->flags & NODE_TRANS_A ? "'*" : node->flags & NODE_TRANS_B ? "*'" : "*";
    case NODE_NEGATE: return "-";
    case NODE_TRANSPOSE: return ".'";
    case NODE_CTRANSPOSE: return "'";
    case NODE_ELEMENT:
    case NODE_INDEX: return "()";
    case NODE_ASSIGN: return "()=";
    case NODE_CONCAT: return "[]";
    case NODE_FUSED: return "formula";
    case NODE_CALL: return node->u.call->rule->name;
    case NODE_OUTPUT: return "output";
    case NODE_STEP: return "step";
    }
    return "";
}

enum { SHOWN_OPERANDS = 64 };

/* Numbers of the nodes of the operands, 0 for constants. */
static Status node_inputs(Interp *it, const Node *node, Value *out)
{
    const NodeId *from = node->in;
    NodeId joined[SHOWN_OPERANDS];
    Index n = 2;
    Array *a = NULL;
    if (node->kind == NODE_INPUT) n = 0;
    else if (node->kind == NODE_CALL) {
        n = node->u.call->nin;
        from = node->u.call->nodes;
    } else if (node->kind == NODE_CONCAT) {
        n = node->u.joined->n < SHOWN_OPERANDS ? node->u.joined->n : SHOWN_OPERANDS;
        for (Index k = 0; k < n; k++) joined[k] = node->u.joined->parts[k].node;
        from = joined;
    } else if (node->kind == NODE_ELEMENT || node->kind == NODE_INDEX || node->kind == NODE_OUTPUT
               || (node->kind >= NODE_NEGATE && node->kind <= NODE_CTRANSPOSE)) {
        n = 1;
    } else if (node->kind == NODE_SCALAR && node->detail >= BIN_COUNT) {
        n = 1;
    }
    Status st = array_new(it, CLS_DOUBLE, 1, n, &a);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) array_f64(a)[k] = from[k];
    *out = val_from_array_take(&a);
    return OK;
}

static Status node_slopes(Interp *it, const Node *node, Value *out)
{
    Array *a = NULL;
    bool scalar = node->kind == NODE_SCALAR;
    Index n = !scalar ? 0 : node->detail < BIN_COUNT ? 2 : 1;
    Status st = array_new(it, CLS_DOUBLE, scalar, n, &a);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel; k++) array_f64(a)[k] = node->u.slope[k];
    *out = val_from_array_take(&a);
    return OK;
}

/* Part k of what was put together, out of the result. */
static Status part_of(Interp *it, const Joined *joined, Index k, Value whole, Value *out)
{
    const JoinedPart *part = &joined->parts[k];
    Value idx[2] = { val_colon(), val_colon() };
    Status st = OK;
    if (joined->dim > 1) return OK;
    for (int d = 0; d < 2 && st == OK; d++) {
        int from = joined->dim < 0 ? d : 0;
        if (joined->dim >= 0 && joined->dim != d) continue;
        double first = (double) part->start[from] + 1, last = (double) (part->start[from] + part->len[from]);
        st = range_new(it, first, 1, last, &idx[d]);
    }
    if (st == OK) st = op_index(it, NULL, val_untraced(whole), idx, 2, out);
    val_drop_n(idx, 2);
    return st;
}

/* The operands of an operator; the constant ones of functions and of what is put together. [] for others. */
static Status node_operands(Interp *it, const Tape *tape, Index id, Value *out)
{
    const Node *node = &tape->nodes[id];
    const Kept *kept = &tape->kept[id];
    Index n = node->kind == NODE_CALL ? node->u.call->nin : node->kind == NODE_CONCAT ? node->u.joined->n : 2;
    if (n > SHOWN_OPERANDS) n = SHOWN_OPERANDS;
    Dims d = dims_2(1, n);
    Array *c = NULL;
    Status st = array_new_cell(it, &d, &c);
    for (Index k = 0; st == OK && k < n; k++) {
        Value v = val_none();
        if (node->kind == NODE_CALL) {
            if (node->u.call->nodes[k] == NODE_NONE) v = val_retain(node->u.call->values[k]);
        } else if (node->kind == NODE_CONCAT) {
            const Joined *joined = node->u.joined;
            if (joined->parts[k].node == NODE_NONE) st = part_of(it, joined, k, kept->value, &v);
        } else {
            v = val_retain(kept->operands[k]);
        }
        if (v.tag == T_NONE) continue;
        val_set_take(&array_cells(c)[k], val_retain(val_untraced(v)));
        val_drop(&v);
    }
    if (st == OK) *out = val_from_obj(T_ARRAY, c);
    else array_drop(&c);
    return st;
}

static void subscript_text(Value v, StrBuf *text)
{
    Index len;
    const char *chars = val_chars(v, &len);
    if (v.tag == T_COLON || chars) sb_puts(text, ":");
    else if (v.tag == T_NUM) sb_printf(text, "%g", v.u.num);
    else if (v.tag == T_RANGE && v.u.range->increment == 1)
        sb_printf(text, "%g:%g", v.u.range->base, v.u.range->final_value);
    else sb_puts(text, "..");
}

/* One above the other, side by side, or both. */
static const char *separator(const Joined *joined)
{
    bool rows = joined->dim < 0 || joined->dim == 0, columns = joined->dim < 0 || joined->dim == 1;
    for (Index k = 0; k < joined->n && joined->dim < 0; k++) {
        if (joined->parts[k].start[0] != 0) columns = false;
        if (joined->parts[k].start[1] != 0) rows = false;
    }
    return rows == columns ? "" : rows ? ";" : ",";
}

/* What the operation's name does not say: subscripts, how parts are put together, which result it is. */
static Status node_detail(Interp *it, const Node *node, Value *out)
{
    StrBuf text = STRBUF_INIT;
    if (node->kind == NODE_ELEMENT) {
        Index rows = node->u.element.rows, at = node->u.element.at;
        if (rows == 1 || node->u.element.cols == 1) sb_printf(&text, "(%lld)", (long long) at + 1);
        else sb_printf(&text, "(%lld,%lld)", (long long) (at % rows + 1), (long long) (at / rows + 1));
    } else if (node->kind == NODE_INDEX || node->kind == NODE_ASSIGN) {
        const Indexing *x = node->u.indexing;
        for (int k = 0; k < x->nidx; k++) {
            sb_putc(&text, k ? ',' : '(');
            subscript_text(x->idx[k], &text);
        }
        sb_putc(&text, ')');
    } else if (node->kind == NODE_CONCAT) {
        sb_puts(&text, separator(node->u.joined));
    } else if (node->kind == NODE_OUTPUT) {
        sb_printf(&text, "%d", node->detail + 1);
    }
    *out = val_string_n(it, text.data, text.len);
    sb_free(&text);
    return OK;
}

static Value source_text(Interp *it, const Tape *tape, const Node *node, int line)
{
    Index len = 0;
    bool known = node->place > 0 && node->place < tape->nplaces;
    const Source *source = known ? tape->places[node->place].proto->source : NULL;
    const char *text = source ? source_line(source, line, &len) : NULL;
    return val_string_n(it, text, text ? len : 0);
}

static Status describe(Interp *it, const Run *r, Index id, Struct *s, Index at)
{
    const Node *node = &r->tape->nodes[id];
    int line = 0, column = 0;
    const char *function = "";
    Value inputs = val_none(), slopes = val_none(), operands = val_none(), detail = val_none();
    (void) tape_place(r->tape, node, &line, &column, &function);
    Status st = node_inputs(it, node, &inputs);
    if (st == OK) st = node_slopes(it, node, &slopes);
    if (st == OK) st = node_operands(it, r->tape, id, &operands);
    if (st == OK) st = node_detail(it, node, &detail);
    if (st != OK) {
        val_drop(&inputs);
        val_drop(&slopes);
        val_drop(&operands);
        return st;
    }
    Value g = r->back.adjoint && id < r->back.n ? r->back.adjoint[id] : val_none(), full = val_none();
    const Kept *kept = &r->tape->kept[id];
    Dims d = val_dims(kept->value);
    if (g.tag != T_NONE && !val_is_cell(g)) st = spread(it, val_untraced(g), &d, &full);
    if (st != OK || full.tag == T_NONE) full = val_empty(it);
    val_set_take(struct_at(s, at, 0), val_num((double) id));
    val_set_take(struct_at(s, at, 1), val_string(it, node_name(node)));
    val_set_take(struct_at(s, at, 2), val_string(it, kept->name ? kept->name->name : ""));
    val_set_take(struct_at(s, at, 3), val_retain(val_untraced(kept->value)));
    val_set_take(struct_at(s, at, 4), full);
    val_set_take(struct_at(s, at, 5), inputs);
    val_set_take(struct_at(s, at, 6), slopes);
    val_set_take(struct_at(s, at, 7), operands);
    val_set_take(struct_at(s, at, 8), val_string(it, function));
    val_set_take(struct_at(s, at, 9), val_num(line));
    val_set_take(struct_at(s, at, 10), val_num(column));
    val_set_take(struct_at(s, at, 11), detail);
    val_set_take(struct_at(s, at, 12), val_string(it, kept->library ? kept->library->name : ""));
    val_set_take(struct_at(s, at, 13), val_num(kept->step));
    val_set_take(struct_at(s, at, 14), source_text(it, r->tape, node, line));
    return st;
}

static const char help_ad_graph_data[] =
    "[NODES, J, AT] = __ad_graph__ (F, X1, ...)\n"
    "The operations of F (X1, ...), a real number, as a column of structs, in the order in which they were\n"
    "done; those that J depends on have gradients. AT is the number of the one that gave J, 0: J depends on\n"
    "none. Fields:\n"
    "  id, op, detail     number; operator, function, input, () or []; subscripts, ; or , or which result\n"
    "  name               variable that it went to, parameter of F, or path in one (p.W{2})\n"
    "  value, gradient    of the same size; the gradient is [] where J does not depend on it\n"
    "  inputs, slopes     numbers of the operands, 0 for constants; derivatives by each (scalars only)\n"
    "  operands           cell with the values of operands that are constants, of operators all; else []\n"
    "  function, line, column, source    where it stands, and the text of that line\n"
    "  library, step      function of the library that did it for the program, and its instruction\n"
    "  >> s = __ad_graph__ (@(x, y) x * y, 3, 4);  s(3).op, s(1).gradient, s(2).name\n"
    "  ans = *\n"
    "  ans = 4\n"
    "  ans = y\n"
    "See also: ad_graph";
static Status bi_ad_graph_data(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    static const char *const fields[] = { "id",     "op",     "name",     "value",    "gradient",
                                          "inputs", "slopes", "operands", "function", "line",
                                          "column", "detail", "library",  "step",     "source" };
    Run r;
    Struct *s = NULL, *like = NULL;
    (void) nout;
    Status st = run_begin(it, &r, "ad_graph", NULL, 0);
    if (st == OK) {
        r.tape->keeps_values = true;
        r.tape->first_frame = it->vm->nframes;
        st = run_trace(&r, in + 1, nin - 1);
    }
    if (st == OK) name_inputs(&r, in[0]);
    if (st == OK) st = run_function(&r, in[0]);
    if (st == OK) st = run_check_scalar(&r);
    if (st == OK) st = run_backward(&r, val_none(), true);
    if (st == OK) {
        Dims d = dims_2(r.tape->n - 1, 1);
        like = struct_new(it);
        for (int k = 0; k < COUNT_OF(fields); k++)
            (void) struct_add_field(it, like, sym_intern(it, fields[k]));
        st = struct_new_like(it, like, &d, &s);
    }
    for (Index k = 1; st == OK && k < r.tape->n; k++) {
        if (UNLIKELY(it->interrupted)) st = interrupt_status(it);
        if (st == OK) st = describe(it, &r, k, s, k - 1);
    }
    if (st == OK) {
        out[0] = val_from_struct_take(&s);
        if (nout > 1) out[1] = val_retain(tape_below(r.tape, r.y));
        if (nout > 2) out[2] = val_num((double) tape_node(r.tape, r.y));
    }
    struct_drop(&s);
    struct_drop(&like);
    run_end(&r);
    return st;
}
/*
%!test
%! [s, J] = __ad_graph__ (@(x, y, z) (x + y) * z, -2, 5, -4);
%! assert (J, -12);
%! assert ([s.value], [-2 5 -4 3 -12]);
%! assert ([s.gradient], [-4 -4 3 -4 1]);
%! assert (s(5).inputs, [4 3]);
%! assert (s(5).slopes, [-4 3]);
%! assert ({s(1:3).name}, {"x", "y", "z"});
%!function J = parts (p, w)
%!  q = p.c{2} * w(2);
%!  g = @(z) 1 / (1 + exp (-z));
%!  a = g (q);
%!  b = sigmoid (a);
%!  J = max (b, 0.5);
%!endfunction
%!test  # names: of parameters, fields, variables; what the library did
%! [s, J, at] = __ad_graph__ (@parts, struct ("c", {{1, 2}}), [3 4]);
%! assert (at, numel (s));
%! assert ({s(1:4).name}, {"p.c{1}", "p.c{2}", "w", ""});
%! assert (s(4).detail, "(2)");
%! assert (s(5).name, "q");
%! assert (s(9).name, "a");
%! assert (s(end-1).name, "b");
%! assert (s(end-1).library, "sigmoid");
%! assert (s(end).name, "J");
%! assert (s(end).operands{2}, 0.5);
*/

const Builtin graph_builtins[] = {
    { "__ad_graph__", bi_ad_graph_data, 1, -1, 0, 3, help_ad_graph_data },
    { 0 },
};
