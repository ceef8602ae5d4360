/* Operators on traced values: the plain result, and a node that says what was done. */
#include <limits.h>
#include <math.h>
#include <string.h>

#include "gradients/rules.h"
#include "gradients/steps.h"
#include "gradients/written.h"
#include "kernel/vecmath.h"
#include "ops/concat.h"
#include "value/array.h"

/* ---- operators ---- */

static bool same_dims(Value a, Value b)
{
    if (a.tag == T_NUM && b.tag == T_NUM) return true;
    Dims x = val_dims(a), y = val_dims(b);
    return dims_equal(&x, &y);
}

/* Two real scalars. False: not an operation for this way. */
static bool scalar_slopes(BinOp op, double x, double y, double *r, double slope[2])
{
    switch (op) {
    case BIN_ADD:
        *r = x + y;
        slope[0] = slope[1] = 1;
        return true;
    case BIN_SUB:
        *r = x - y;
        slope[0] = 1;
        slope[1] = -1;
        return true;
    case BIN_MUL:
    case BIN_EL_MUL:
        *r = x * y;
        slope[0] = y;
        slope[1] = x;
        return true;
    case BIN_LDIV:
    case BIN_EL_LDIV:
        *r = y / x;
        slope[0] = -*r / x;
        slope[1] = 1 / x;
        return true;
    case BIN_DIV:
    case BIN_EL_DIV:
        *r = x / y;
        slope[0] = 1 / y;
        slope[1] = -*r / y;
        return true;
    case BIN_POW:
    case BIN_EL_POW:
        if (x < 0 && !(y == trunc(y) && fabs(y) <= INT_MAX)) return false;
        *r = kern_pow(x, y);
        slope[0] = y == 0 ? 0 : y * kern_pow(x, y - 1);
        slope[1] = *r == 0 ? 0 : *r * log(x);
        return true;
    default: return false;
    }
}

/* sqrt (s) ^ p at s = 0, p at least 2: s ^ (p / 2) has a derivative there, the infinite one of the root times
 * 0 would be none (kinks.c does the same for arrays). */
static void skip_root(const Tape *tape, BinOp op, double p, Node *node)
{
    const Node *root = &tape->nodes[node->in[0]];
    const bool square = (op == BIN_MUL || op == BIN_EL_MUL) && node->in[0] == node->in[1];
    const bool power = (op == BIN_POW || op == BIN_EL_POW) && node->in[1] == NODE_NONE && p >= 2;
    if (!(square || power) || root->kind != NODE_SCALAR || root->detail < NODE_DETAIL_FUNCTION) return;
    if (!rules_scalar_is_root(root->detail - NODE_DETAIL_FUNCTION) || tape->keeps_values) return;
    node->in[0] = root->in[0];
    node->in[1] = NODE_NONE;
    node->u.slope[0] = square || p == 2;
    node->u.slope[1] = 0;
}

static Status record_scalars(Tape *tape, const Node *node, double r, Value *out)
{
    NodeId id;
    const Node step = step_of_steps(node);
    if (UNLIKELY(tape->nsteps > 0) && only_steps(tape, node)) node = &step;
    Status st = tape_add(tape, node, val_num(r), &id);
    return st == OK ? tape_wrap(tape, id, val_num(r), out) : st;
}

/* Which node an operator makes; matrix division and powers go by the rule of their function. */
static bool node_kind(BinOp op, bool a_scalar, bool b_scalar, NodeKind *kind)
{
    switch (op) {
    case BIN_ADD: *kind = NODE_ADD; return true;
    case BIN_SUB: *kind = NODE_SUB; return true;
    case BIN_EL_MUL: *kind = NODE_TIMES; return true;
    case BIN_EL_DIV: *kind = NODE_DIVIDE; return true;
    case BIN_EL_POW: *kind = NODE_POWER; return true;
    case BIN_MUL: *kind = a_scalar || b_scalar ? NODE_TIMES : NODE_MTIMES; return true;
    case BIN_DIV: *kind = NODE_DIVIDE; return b_scalar;
    case BIN_POW: *kind = NODE_POWER; return a_scalar && b_scalar;
    default: return false;
    }
}

/* What the derivative for an operand needs: of products the other one, of quotients and powers both; and of
 * one that was broadcast its dims. */
static void keep_operands(Node *node, Value a, Value b, Value r)
{
    bool small_a = !same_dims(a, r), small_b = !same_dims(b, r), need_a = false, need_b = false;
    bool na = node->in[0] != NODE_NONE, nb = node->in[1] != NODE_NONE;
    node->flags = (uint8_t) (node->flags | (small_a ? NODE_SMALL_A : 0) | (small_b ? NODE_SMALL_B : 0)
                             | (val_is_complex(a) || val_is_complex(b) ? NODE_COMPLEX : 0));
    if (node->kind == NODE_MTIMES) {
        need_a = need_b = true; /* or their dims */
    } else if (node->kind == NODE_TIMES) {
        need_a = nb;
        need_b = na;
    } else if (node->kind == NODE_DIVIDE || node->kind == NODE_POWER) {
        need_a = nb || node->kind == NODE_POWER;
        need_b = true;
    }
    bool sum = node->kind == NODE_ADD || node->kind == NODE_SUB;
    /* the result's dims are those of both together */
    if ((small_a || small_b) && (!sum || (small_a && small_b))) need_a = need_b = true;
    node->u.v[0] = need_a || (small_a && na) ? val_retain(a) : val_none();
    node->u.v[1] = need_b || (small_b && nb) ? val_retain(b) : val_none();
    /* of sums, how many elements one of the smaller operand went to: the larger one need not be kept */
    if (sum && small_a && !small_b && val_numel(a) > 0)
        node->u.v[1] = val_num((double) (val_numel(r) / val_numel(a)));
    if (sum && small_b && !small_a && val_numel(b) > 0)
        node->u.v[0] = val_num((double) (val_numel(r) / val_numel(b)));
}

static const char *const function_names[BIN_COUNT] = {
    [BIN_DIV] = "mrdivide", [BIN_LDIV] = "mldivide", [BIN_POW] = "mpower"
};

static Status trace_binary_on(Interp *it, Tape *tape, BinOp op, Value a, Value b, Value *out)
{
    if (!tape) return op_binary(it, op, val_untraced(a), val_untraced(b), out);
    NodeId na = tape_node(tape, a), nb = tape_node(tape, b);
    Value x = tape_below(tape, a), y = tape_below(tape, b), r = val_none();
    double plain, slope[2];
    bool numbers = x.tag == T_NUM && y.tag == T_NUM && (!tape->by_dlfeval || op <= BIN_SUB);
    if (LIKELY(numbers) && scalar_slopes(op, x.u.num, y.u.num, &plain, slope)) {
        Node node = {
            .kind = NODE_SCALAR, .detail = (uint16_t) op, .in = { na, nb }, .u.slope = { slope[0], slope[1] }
        };
        if (UNLIKELY(x.u.num == 0)) skip_root(tape, op, y.u.num, &node);
        return record_scalars(tape, &node, plain, out);
    }
    if (op >= BIN_LT) {
        const Value both[2] = { a, b };
        Status st = tape_step(tape, "a comparison", both, 2);
        return st == OK ? op_binary(it, op, x, y, out) : st;
    }
    if (op == BIN_EL_LDIV || (op == BIN_LDIV && val_is_scalar(x))) {
        Value swap = x;
        NodeId n = na;
        x = y, y = swap, na = nb, nb = n;
        op = BIN_EL_DIV;
    }
    NodeKind kind;
    if (!node_kind(op, val_is_scalar(x), val_is_scalar(y), &kind)) {
        if (!function_names[op]) return op_binary(it, op, x, y, out);
        const Value in[2] = { a, b };
        return rules_call_named(it, function_names[op], in, 2, out, 1);
    }
    Status st = op_binary(it, op, x, y, &r);
    if (st != OK) return st;
    if (UNLIKELY(!value_has_derivative(r))) {
        const Value both[2] = { a, b };
        st = tape_step(tape, "integer arithmetic", both, 2);
        if (st == OK) st = written_integers(it, "integer arithmetic", r);
        if (st == OK) *out = r;
        else val_release(r);
        return st;
    }
    Node node = { .kind = (uint8_t) kind, .in = { na, nb } };
    keep_operands(&node, x, y, r);
    return tape_record(tape, &node, r, out);
}

static Status trace_binary(Interp *it, BinOp op, Value a, Value b, Value *out)
{
    Tape *tape = tape_deeper(tape_of(a), tape_of(b));
    if (LIKELY(!tape || !tape->keeps_values)) return trace_binary_on(it, tape, op, a, b, out);
    tape->next_operands[0] = tape_below(tape, a);
    tape->next_operands[1] = tape_below(tape, b);
    Status st = trace_binary_on(it, tape, op, a, b, out);
    tape->next_operands[0] = tape->next_operands[1] = val_none();
    return st;
}

static Status trace_product(Interp *it, bool left, Value a, Value b, Value *out)
{
    Tape *tape = tape_deeper(tape_of(a), tape_of(b));
    Value x = tape ? tape_below(tape, a) : val_untraced(a), y = tape ? tape_below(tape, b) : val_untraced(b),
          r = val_none();
    if (tape && (val_is_scalar(x) || val_is_scalar(y))) {
        Value t = val_none();
        Status st = op_unary(it, UN_CTRANSPOSE, left ? a : b, &t);
        if (st == OK) st = op_binary(it, BIN_MUL, left ? t : a, left ? b : t, out);
        val_drop(&t);
        return st;
    }
    Status st = left ? op_ctrans_mul(it, x, y, &r) : op_mul_ctrans(it, x, y, &r);
    if (st != OK || !tape) {
        *out = r;
        return st;
    }
    Node node = { .kind = NODE_MTIMES,
                  .flags = left ? NODE_TRANS_A : NODE_TRANS_B,
                  .in = { tape_node(tape, a), tape_node(tape, b) } };
    keep_operands(&node, x, y, r);
    return tape_record(tape, &node, r, out);
}

static Status trace_unary(Interp *it, UnOp op, Value v, Value *out)
{
    Tape *tape = tape_of(v);
    Value x = tape ? tape_below(tape, v) : val_untraced(v), r = val_none();
    const bool conjugates = tape && op == UN_CTRANSPOSE && value_may_be_complex(v);
    if (tape && (op == UN_PLUS || (x.tag == T_NUM && op >= UN_TRANSPOSE && !conjugates))) {
        *out = val_retain(v);
        return OK;
    }
    if (tape && x.tag == T_NUM && op == UN_MINUS)
        return record_scalars(tape,
                              &(Node){ .kind = NODE_SCALAR,
                                       .detail = (uint16_t) (NODE_DETAIL_UNARY + op),
                                       .in = { tape_node(tape, v), NODE_NONE },
                                       .u.slope = { -1, 0 } },
                              -x.u.num, out);
    Status st = op_unary(it, op, x, &r);
    if (st != OK || !tape) {
        *out = r;
        return st;
    }
    NodeKind kind = op == UN_MINUS ? NODE_NEGATE : op == UN_TRANSPOSE ? NODE_TRANSPOSE : NODE_CTRANSPOSE;
    Node node = { .kind = (uint8_t) kind, .in = { tape_node(tape, v), NODE_NONE } };
    return tape_record(tape, &node, r, out);
}

/* Elements are base + k increment; the limit only says how many. */
static Status trace_range(Interp *it, Value base, Value increment, Value limit, Value *out)
{
    bool has_increment = increment.tag != T_NONE;
    const Value in[3] = { base, has_increment ? increment : limit, limit };
    if (base.tag == T_TRACED || increment.tag == T_TRACED)
        return rules_call_named(it, "colon", in, has_increment ? 3 : 2, out, 1);
    return op_range(it, base, increment, val_untraced(limit), out);
}

/* ---- subscripts ---- */

static Indexing *new_indexing(Value v, const Value *idx, int nidx)
{
    Indexing *x = mem_try(sizeof(*x) + (size_t) nidx * sizeof(Value));
    if (!x) return NULL;
    x->dims = val_dims(v);
    x->value_dims = dims_2(1, 1);
    x->cls = val_class(v);
    x->nidx = nidx;
    for (int k = 0; k < nidx; k++) x->idx[k] = val_retain(val_untraced(idx[k]));
    return x;
}

static bool plain_subscript(Value v, Index count, Index *at)
{
    if (v.tag != T_NUM || !(v.u.num >= 1) || !(v.u.num <= (double) count)) return false;
    *at = (Index) v.u.num - 1;
    return (double) (*at + 1) == v.u.num;
}

/* x(i) or x(i,j) of a real double matrix. */
static bool one_element(const Array *a, const Value *idx, int nidx, Index *at)
{
    Index r, c;
    if (a->cls != CLS_DOUBLE || a->is_complex || a->ndims != 2) return false;
    if (a->dims[0] > UINT32_MAX || a->dims[1] > UINT32_MAX) return false;
    if (nidx == 1) return plain_subscript(idx[0], a->numel, at);
    if (nidx != 2 || !plain_subscript(idx[0], a->dims[0], &r) || !plain_subscript(idx[1], a->dims[1], &c))
        return false;
    *at = c * a->dims[0] + r;
    return true;
}

static Status trace_index(Interp *it, const IndexContext *ctx, Value v, const Value *idx, int nidx,
                          Value *out)
{
    Tape *tape = tape_of(v);
    Value x = tape ? tape_below(tape, v) : val_untraced(v), r = val_none();
    Index at;
    if (!tape) return op_index(it, ctx, x, idx, nidx, out);
    if (LIKELY(x.tag == T_ARRAY) && one_element(x.u.array, idx, nidx, &at)) {
        const Array *a = x.u.array;
        Node node = { .kind = NODE_ELEMENT,
                      .in = { tape_node(tape, v), NODE_NONE },
                      .u.element = { (uint32_t) a->dims[0], (uint32_t) a->dims[1], at } };
        NodeId id;
        Status st = tape_add(tape, &node, val_num(array_f64(a)[at]), &id);
        return st == OK ? tape_wrap(tape, id, val_num(array_f64(a)[at]), out) : st;
    }
    Status st = op_index(it, ctx, x, idx, nidx, &r);
    if (st != OK) return st;
    Node node = { .kind = NODE_INDEX, .in = { tape_node(tape, v), NODE_NONE } };
    node.u.indexing = new_indexing(x, idx, nidx);
    if (!node.u.indexing) {
        val_release(r);
        return err_out_of_memory(it);
    }
    return tape_record(tape, &node, r, out);
}

/* *lhs traced by nobody else: its value may be written in place. */
static bool is_sole(const Tape *tape, const Value *lhs)
{
    return lhs->tag == T_TRACED && lhs->u.traced->tape == tape && lhs->u.obj->refs == 1;
}

static Status trace_assign(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int nidx,
                           Value rhs)
{
    Tape *tape = tape_deeper(tape_of(*lhs), tape_of(rhs));
    if (!tape) {
        Value plain = val_retain(val_untraced(*lhs));
        if (lhs->tag == T_TRACED) val_set_take(lhs, val_move(&plain));
        Status st = op_index_assign(it, ctx, lhs, idx, nidx, val_untraced(rhs));
        val_drop(&plain);
        return st;
    }
    NodeId before = tape_node(tape, *lhs), from = tape_node(tape, rhs);
    Value value = tape_below(tape, rhs), target, result = val_none();
    bool sole = is_sole(tape, lhs);
    Traced *t = sole ? lhs->u.traced : NULL;
    Node node = { .kind = NODE_ASSIGN, .in = { before, from } };
    node.u.indexing = new_indexing(tape_below(tape, *lhs), idx, nidx);
    if (!node.u.indexing) return err_out_of_memory(it);
    node.u.indexing->value_dims = val_dims(value);
    target = sole ? val_move(&t->v) : lhs->tag == T_NONE ? val_none() : val_retain(tape_below(tape, *lhs));
    if (!sole && lhs->tag == T_ARRAY && lhs->u.obj->refs == 2)
        val_drop(lhs); /* the first traced element: not a copy */
    bool moved = lhs->tag == T_NONE;
    Status st = op_index_assign(it, ctx, &target, idx, nidx, value);
    if (st != OK || !value_has_derivative(target)) {
        node_release(&node);
        if (sole && st != OK) t->v = target;
        else if (moved || st == OK) val_set_take(lhs, target);
        else val_release(target);
        return st;
    }
    if (sole) {
        NodeId id;
        t->v = target;
        st = tape_add(tape, &node, target, &id);
        if (st == OK) t->node = id;
        else node_release(&node);
        return st;
    }
    st = tape_record(tape, &node, target, &result);
    if (st == OK) val_set_take(lhs, result);
    return st;
}

/* What is left after a deletion are the elements at other places. */
static Status trace_erase(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int nidx)
{
    Value at = val_none(), left = val_none();
    Dims dims = val_dims(*lhs);
    Array *places = NULL;
    Status st = array_new_nd(it, CLS_DOUBLE, false, &dims, &places);
    if (st != OK) return st;
    for (Index k = 0; k < places->numel; k++) array_f64(places)[k] = (double) (k + 1);
    at = val_from_array_take(&places);
    Value *plain = mem_alloc(sizeof(Value) * (size_t) (nidx > 0 ? nidx : 1));
    for (int k = 0; k < nidx; k++) plain[k] = val_untraced(idx[k]);
    st = op_index_delete(it, ctx, &at, plain, nidx);
    mem_free(plain);
    if (st == OK) st = take_elements(it, *lhs, at, &left);
    if (st == OK) val_set_take(lhs, left);
    else val_drop(&left);
    val_drop(&at);
    return st;
}

static Status trace_column(Interp *it, Value v, Index k, Value *out)
{
    Value idx[2] = { val_colon(), val_num((double) k + 1) };
    Dims dims = val_dims(v);
    if (dims.n == 2 && dims.d[0] == 1) return trace_index(it, NULL, v, &idx[1], 1, out);
    return trace_index(it, NULL, v, idx, 2, out);
}

/* ---- parts put together ---- */

static Joined *new_joined(Tape *tape, int dim, const Value *v, Index n)
{
    Joined *j = mem_try(sizeof(*j) + (size_t) n * sizeof(JoinedPart));
    if (!j) return NULL;
    j->dim = dim;
    j->n = n;
    for (Index k = 0; k < n; k++)
        j->parts[k] = (JoinedPart){ .node = tape_node(tape, v[k]) };
    return j;
}

/* The values below the tape; NULL: no memory. */
static Value *all_below(const Tape *tape, const Value *v, Index n)
{
    Value *plain = mem_array(n, sizeof(Value));
    for (Index k = 0; plain && k < n; k++) plain[k] = tape ? tape_below(tape, v[k]) : val_untraced(v[k]);
    return plain;
}

static Status record_joined(Interp *it, Tape *tape, Joined *joined, Value r, Value *out)
{
    Node node = { .kind = NODE_CONCAT, .u.joined = joined };
    if (!joined) {
        val_release(r);
        return err_out_of_memory(it);
    }
    joined->ndims = val_ndims(r);
    return tape_record(tape, &node, r, out);
}

/* Numbers become elements of cells: with their traces. */
static Status in_cells(Interp *it, const Value *v, Index n, ValueList *out)
{
    Dims one = dims_2(1, 1);
    for (Index k = 0; k < n; k++) {
        Array *c = NULL;
        if (v[k].tag != T_TRACED) {
            vlist_push_take(out, val_retain(v[k]));
            continue;
        }
        Status st = array_new_cell(it, &one, &c);
        if (st != OK) return st;
        val_set_take(&array_cells(c)[0], val_retain(v[k]));
        vlist_push_take(out, val_from_array_take(&c));
    }
    return out->n == n ? OK : err_out_of_memory(it);
}

static Status trace_concat(Interp *it, const char *who, int dim, const Value *v, Index n, Value *out)
{
    Tape *tape = tape_of_any(v, n);
    Value *plain = all_below(tape, v, n), r = val_none();
    if (!plain) return err_out_of_memory(it);
    Status st = op_concat(it, who, dim, plain, n, &r);
    if (st == OK && tape && value_has_derivative(r)) {
        Joined *j = new_joined(tape, dim, v, n);
        Index at = 0;
        for (Index k = 0; j && k < n; k++) {
            Dims d = val_dims(plain[k]);
            Index len = dim < d.n ? d.d[dim] : 1;
            if (dims_numel(&d) == 0 && d.n == 2 && d.d[0] == 0 && d.d[1] == 0) len = 0;
            j->parts[k].start[0] = at;
            j->parts[k].len[0] = len;
            at += len;
        }
        st = record_joined(it, tape, j, r, out);
    } else if (st == OK && val_is_cell(r)) {
        ValueList cells = VALUE_LIST_INIT;
        val_drop(&r);
        st = in_cells(it, v, n, &cells);
        if (st == OK) st = op_concat(it, who, dim, cells.v, n, out);
        vlist_free(&cells);
    } else {
        *out = r;
    }
    mem_free(plain);
    return st;
}

static Status trace_matrix(Interp *it, const Value *v, const Index *row_len, Index nrows, Value *out)
{
    Index n = 0, k = 0, top = 0;
    for (Index i = 0; i < nrows; i++) n += row_len[i];
    if (n == 1) {
        *out = val_retain(v[0]);
        return OK;
    }
    Tape *tape = tape_of_any(v, n);
    Value *plain = all_below(tape, v, n), r = val_none();
    if (!plain) return err_out_of_memory(it);
    Status st = op_matrix(it, plain, row_len, nrows, &r);
    if (st == OK && val_is_cell(r)) {
        ValueList cells = VALUE_LIST_INIT;
        val_drop(&r);
        mem_free(plain);
        st = in_cells(it, v, n, &cells);
        if (st == OK) st = op_matrix(it, cells.v, row_len, nrows, out);
        vlist_free(&cells);
        return st;
    }
    if (st != OK || !tape || !value_has_derivative(r)) {
        mem_free(plain);
        *out = r;
        return st;
    }
    Joined *j = new_joined(tape, -1, v, n);
    for (Index i = 0; j && i < nrows; i++) {
        Index left = 0, height = 0;
        for (Index c = 0; c < row_len[i]; c++, k++) {
            Dims d = val_dims(plain[k]);
            bool nothing = d.n == 2 && d.d[0] == 0 && d.d[1] == 0;
            Index wide = nothing ? 0 : d.d[1], high = nothing ? 0 : d.d[0];
            j->parts[k].start[0] = top;
            j->parts[k].start[1] = left;
            j->parts[k].len[0] = high;
            j->parts[k].len[1] = wide;
            left += wide;
            if (high > height) height = high;
        }
        top += height;
    }
    mem_free(plain);
    return record_joined(it, tape, j, r, out);
}

const TracedHooks tape_hooks = { .binary = trace_binary,
                                 .unary = trace_unary,
                                 .product = trace_product,
                                 .index = trace_index,
                                 .assign = trace_assign,
                                 .erase = trace_erase,
                                 .range = trace_range,
                                 .column = trace_column,
                                 .concat = trace_concat,
                                 .matrix = trace_matrix,
                                 .tree_suits = formula_suits,
                                 .tree = formula_record,
                                 .call = rules_call,
                                 .library = rules_library };
