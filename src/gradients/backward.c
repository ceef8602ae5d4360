/* The backward pass: each node hands the gradient of its result on to its operands.
 *
 * Gradients are values, and what is done to them is done by the same operators as ever, so a tape that is
 * open around this one writes the pass down too. Two things make it quick: a gradient whose elements are all
 * equal (that of a sum) stays a scalar as long as it can, and gradients are added to, and picked out of, in
 * place. */
#include "gradients/backward.h"

#include <math.h>
#include <string.h>

#include "gradients/higher.h"
#include "gradients/rules.h"
#include "gradients/steps.h"
#include "base/interrupt.h"
#include "kernel/reduce.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "ops/index_subs.h"
#include "value/array.h"
#include "value/range.h"

/* ---- gradients of something real ---- */

static Status conjugate(Interp *it, Value v, Value *out)
{
    if (!value_may_be_complex(v)) {
        *out = val_retain(v);
        return OK;
    }
    return rules_call_named(it, "conj", &v, 1, out, 1);
}

/* A gradient of something real is real: with respect to the real part alone. */
Status back_project(Interp *it, const Tape *tape, NodeId id, Value *v)
{
    Value r = val_none();
    if (LIKELY(!value_may_be_complex(*v)) || tape->nodes[id].flags & NODE_COMPLEX) return OK;
    Status st = rules_call_named(it, "real", v, 1, &r, 1);
    if (st == OK) val_set_take(v, r);
    return st;
}

static void look(Backward *b, NodeId id, Value g, Value given, const char *what)
{
    if (b->odd_node || value_is_finite(given) || !value_is_finite(g)) return;
    b->odd_node = id;
    b->odd_what = what;
}

/* ---- operators ---- */

static Status times_conj(Interp *it, BinOp op, Value g, Value x, Value *out)
{
    Value c = val_none();
    Status st = conjugate(it, x, &c);
    if (st == OK) st = op_binary(it, op, g, c, out);
    val_drop(&c);
    return st;
}

/* What operand k (0 or 1) of an element-wise node gets, before it is summed to its shape. */
static Status element_wise(Interp *it, const Node *node, int k, Value g, Value *out)
{
    Value a = node->u.v[0], b = node->u.v[1], t = val_none();
    Status st;
    switch ((NodeKind) node->kind) {
    case NODE_ADD: *out = val_retain(g); return OK;
    case NODE_SUB:
        if (k == 1) return op_unary(it, UN_MINUS, g, out);
        *out = val_retain(g);
        return OK;
    case NODE_TIMES: return times_conj(it, BIN_EL_MUL, g, k == 0 ? b : a, out);
    case NODE_DIVIDE: {
        st = times_conj(it, BIN_EL_DIV, g, b, out); /* g ./ b */
        if (st != OK || k == 0) return st;
        Value q = val_none(), r = val_move(out);
        st = op_binary(it, BIN_EL_DIV, a, b, &q); /* -(g ./ b) .* (a ./ b) */
        if (st == OK) st = times_conj(it, BIN_EL_MUL, r, q, &t);
        if (st == OK) st = op_unary(it, UN_MINUS, t, out);
        val_drop(&q);
        val_drop(&r);
        val_drop(&t);
        return st;
    }
    default: break;
    }
    /* powers: b a^(b-1), and a^b log(a), 0 where a^b is */
    const Value in[3] = { a, b, val_num(k + 1) };
    if (k == 0 && b.tag == T_NUM && b.u.num == 2) {
        st = op_binary(it, BIN_EL_MUL, val_num(2), a, &t);
    } else if (k == 0 && b.tag == T_NUM && b.u.num != 0) {
        st = op_binary(it, BIN_EL_POW, a, val_num(b.u.num - 1), &t);
        Value power = val_move(&t), times = b;
        if (st == OK) st = op_binary_take(it, BIN_EL_MUL, &times, &power, &t);
        val_drop(&power);
    } else {
        st = call_name(it, "__ad_power__", in, 3, &t, 1);
    }
    if (st == OK) st = times_conj(it, BIN_EL_MUL, g, t, out);
    val_drop(&t);
    return st;
}

/* What operand k gets, v, summed to its shape; result: the dims of what was computed. */
static Status shape_take(Interp *it, const Node *node, int k, const Dims *result, Value *v)
{
    bool small = node->flags & (k == 0 ? NODE_SMALL_A : NODE_SMALL_B);
    Dims have = val_dims(*v);
    if (!val_is_scalar(*v) && !dims_equal(&have, result)) {
        /* a gradient of equal elements times a row: a row, but for each element of the result */
        Value whole = val_none();
        Status st = spread(it, *v, result, &whole);
        if (st != OK) return st;
        val_set_take(v, whole);
    }
    if (!small) return OK;
    Dims to = val_dims(node->u.v[k]);
    return fold_take(it, v, result, &to);
}

/* The dims of the result of an operation that broadcast both its operands, or of a product and the like. */
static Dims broadcast_dims(Value a, Value b)
{
    Dims x = val_dims(a), y = val_dims(b);
    for (int k = x.n; k < y.n; k++) x.d[k] = 1;
    if (y.n > x.n) x.n = y.n;
    for (int k = 0; k < y.n; k++)
        if (x.d[k] == 1) x.d[k] = y.d[k];
    return x;
}

static Status back_element_wise(Interp *it, Backward *b, NodeId id, const Node *node, Value g)
{
    bool done = false, both = node->in[0] != NODE_NONE && node->in[1] != NODE_NONE;
    if (node->kind == NODE_POWER || (node->kind == NODE_TIMES && both)) {
        Status root = back_root_power(it, b, node, g, &done);
        if (root != OK || done) return root;
    }
    bool sum = node->kind == NODE_ADD || node->kind == NODE_SUB;
    int small = node->flags & (NODE_SMALL_A | NODE_SMALL_B);
    Dims result = val_dims(g);
    /* a scalar may stand for equal elements: of how many is told by the operands */
    bool by_operands = val_is_scalar(g) && small && (!sum || small == (NODE_SMALL_A | NODE_SMALL_B));
    if (by_operands) result = broadcast_dims(node->u.v[0], node->u.v[1]);
    for (int k = 0; k < 2; k++) {
        Value v = val_none();
        if (node->in[k] == NODE_NONE) continue;
        Status st = element_wise(it, node, k, g, &v);
        if (st == OK && (node->kind == NODE_DIVIDE || node->kind == NODE_POWER))
            look(b, id, g, v, node->kind == NODE_DIVIDE ? "a quotient" : "a power");
        if (st == OK && node->kind == NODE_TIMES && b->tape->places[node->place].back_of)
            look(b, id, g, v, "a product"); /* of a rule with infinite factors */
        if (st == OK && val_is_scalar(g) && small && !by_operands) {
            /* a sum with one smaller operand */
            Value x = val_move(&v), times = node->u.v[1 - k];
            bool mine = small & (k == 0 ? NODE_SMALL_A : NODE_SMALL_B);
            if (mine) st = op_binary_take(it, BIN_EL_MUL, &x, &times, &v);
            else v = x;
        } else if (st == OK && (small || !val_is_scalar(g))) {
            st = shape_take(it, node, k, &result, &v);
        }
        if (st == OK) st = add_take(it, &b->adjoint[node->in[k]], v);
        else val_drop(&v);
        if (st != OK) return st;
    }
    return OK;
}

/* C = A B: gradients g B' and A' g; with A' or B' in their place the transposes of those. */
static Status back_product(Interp *it, Backward *b, const Node *node, Value g)
{
    Value A = node->u.v[0], B = node->u.v[1], full = val_none();
    bool ta = node->flags & NODE_TRANS_A, tb = node->flags & NODE_TRANS_B;
    Status st = OK;
    if (val_is_scalar(g)) {
        Dims d = dims_2(ta ? val_cols(A) : val_rows(A), tb ? val_rows(B) : val_cols(B));
        st = spread(it, g, &d, &full);
        if (st != OK) return st;
        g = full;
    }
    if (node->in[0] == node->in[1] && (ta || tb)) {
        /* A' A and A A': one product instead of two */
        Value t = val_none(), both = val_none(), v = val_none();
        st = op_unary(it, UN_CTRANSPOSE, g, &t);
        if (st == OK) st = op_binary(it, BIN_ADD, g, t, &both);
        if (st == OK) st = ta ? op_binary(it, BIN_MUL, A, both, &v) : op_binary(it, BIN_MUL, both, A, &v);
        val_drop(&t);
        val_drop(&both);
        val_drop(&full);
        if (st == OK) return add_take(it, &b->adjoint[node->in[0]], v);
        val_drop(&v);
        return st;
    }
    if (node->in[0] != NODE_NONE) {
        Value v = val_none();
        if (ta) st = op_mul_ctrans(it, B, g, &v);           /* A' B: B g' */
        else if (tb) st = op_binary(it, BIN_MUL, g, B, &v); /* A B': g B */
        else st = op_mul_ctrans(it, g, B, &v);
        if (st == OK) st = add_take(it, &b->adjoint[node->in[0]], v);
        else val_drop(&v);
    }
    if (st == OK && node->in[1] != NODE_NONE) {
        Value v = val_none();
        if (ta) st = op_binary(it, BIN_MUL, A, g, &v); /* A' B: A g */
        else if (tb) st = op_ctrans_mul(it, g, A, &v); /* A B': g' A */
        else st = op_ctrans_mul(it, A, g, &v);
        if (st == OK) st = add_take(it, &b->adjoint[node->in[1]], v);
        else val_drop(&v);
    }
    val_drop(&full);
    return st;
}

/* ---- subscripts ---- */

/* What cannot be, if the rules are right: better an error than a read beyond an array. */
static Status err_wrong_size(Interp *it)
{
    return err(it, "ad_gradient: a gradient has another size than its value; please report the function");
}

static Status positions(Interp *it, const Indexing *x, const Dims *dims, Index **at, Index *count)
{
    Subscript subs[MAX_DIMS];
    Dims folded;
    Status st = subs_resolve(it, NULL, x->idx, x->nidx, subs);
    if (st != OK) return st;
    dims_fold(dims, x->nidx, &folded);
    for (int k = 0; k < x->nidx && st == OK; k++)
        if (sub_extent(&subs[k], folded.d[k]) > folded.d[k]) st = err_wrong_size(it);
    if (st == OK) st = subs_positions(it, subs, x->nidx, &folded, at, count);
    subs_free(subs, x->nidx);
    return st;
}

/* v(idx...) had gradient g: what v gets, by scattering, in a way that can be written down again. */
static Status scatter(Interp *it, const Indexing *x, Value g, Value *out)
{
    int n = x->nidx + 2;
    Value *in = mem_alloc(sizeof(Value) * (size_t) n);
    Status st = value_of_dims(it, &x->dims, &in[1]);
    in[0] = g;
    for (int k = 0; k < x->nidx; k++)
        in[2 + k] = x->idx[k].tag == T_COLON ? val_string(it, ":") : val_retain(x->idx[k]);
    if (st == OK) st = rules_call_named(it, "__ad_scatter__", in, n, out, 1);
    val_drop_n(in + 1, n - 1);
    mem_free(in);
    return st;
}

static Status back_index(Interp *it, Backward *b, const Node *node, Value g)
{
    const Indexing *x = node->u.indexing;
    Value *slot = &b->adjoint[node->in[0]], v = val_none();
    bool ours = false;
    Status st = OK;
    if (g.tag == T_NUM || value_is_plain_double(g)) {
        st = own_array(it, slot, &x->dims, &ours);
        if (st != OK) return st;
    }
    if (ours) {
        Index *at = NULL, count = 0, first;
        double *to = array_f64(slot->u.array);
        if (indexing_is_run(x, &first, &count)) {
            const double *from = g.tag == T_ARRAY ? array_f64(g.u.array) : &g.u.num;
            if (g.tag == T_ARRAY && g.u.array->numel != 1 && g.u.array->numel != count)
                return err_wrong_size(it);
            to += first;
            if (g.tag == T_NUM || g.u.array->numel == 1)
                for (Index k = 0; k < count; k++) to[k] += from[0];
            else
                for (Index k = 0; k < count; k++) to[k] += from[k];
            return OK;
        }
        st = positions(it, x, &x->dims, &at, &count);
        if (st == OK && g.tag == T_ARRAY && g.u.array->numel != 1 && g.u.array->numel != count)
            st = err_wrong_size(it);
        if (st == OK && g.tag == T_NUM)
            for (Index k = 0; k < count; k++) to[at[k]] += g.u.num;
        else if (st == OK && g.u.array->numel == 1)
            for (Index k = 0; k < count; k++) to[at[k]] += array_f64(g.u.array)[0];
        else if (st == OK)
            for (Index k = 0; k < count; k++) to[at[k]] += array_f64(g.u.array)[k];
        mem_free(at);
        return st;
    }
    st = scatter(it, x, g, &v);
    return st == OK ? add_take(it, slot, v) : st;
}

static Status back_one_element(Interp *it, Backward *b, const Node *node, Value g)
{
    Dims dims = dims_2(node->u.element.rows, node->u.element.cols);
    Value *slot = &b->adjoint[node->in[0]];
    bool ours = false;
    if (LIKELY(slot->tag == T_ARRAY && value_is_plain_double(*slot) && array_is_unique(slot->u.array)
               && slot->u.array->numel == dims.d[0] * dims.d[1])
        && g.tag == T_NUM) {
        array_f64(slot->u.array)[node->u.element.at] += g.u.num;
        return OK;
    }
    Status st = g.tag == T_NUM ? own_array(it, slot, &dims, &ours) : OK;
    if (st != OK) return st;
    if (ours) {
        array_f64(slot->u.array)[node->u.element.at] += g.u.num;
        return OK;
    }
    Indexing *x = mem_alloc(sizeof(*x) + sizeof(Value));
    Value v = val_none();
    *x = (Indexing){ .dims = dims, .nidx = 1 };
    x->idx[0] = val_num((double) node->u.element.at + 1);
    st = scatter(it, x, g, &v);
    mem_free(x);
    return st == OK ? add_take(it, slot, v) : st;
}

/* G is that of z after z(idx...) = v. v gets G(idx...), and z before it G with zeros there; where one element
 * was written twice, the last one counts. */
static Status assigned_plain(Interp *it, const Indexing *x, Value *G, Value *got)
{
    Dims dims = array_dims(G->u.array);
    Index *at = NULL, count = 0;
    Array *a = NULL;
    Status st = positions(it, x, &dims, &at, &count);
    if (st != OK) return st;
    double *g = array_f64(G->u.array);
    bool fill = dims_numel(&x->value_dims) == 1;
    if (fill) {
        double sum = 0;
        for (Index k = 0; k < count; k++) {
            sum += g[at[k]];
            g[at[k]] = 0;
        }
        *got = val_num(sum);
    } else {
        st = array_new_nd(it, CLS_DOUBLE, false, &x->value_dims, &a);
        for (Index k = count - 1; st == OK && k >= 0; k--) {
            if (k < a->numel) array_f64(a)[k] = g[at[k]];
            g[at[k]] = 0;
        }
        if (st == OK) *got = val_from_array_take(&a);
    }
    mem_free(at);
    return st;
}

/* Zeros in picked for what a later element was written over. */
static Status drop_overwritten(Interp *it, const Indexing *x, Value G, Value *picked)
{
    Dims dims = val_dims(G), shape = val_dims(*picked);
    Index *at = NULL, count = 0, twice = 0;
    Array *last = NULL;
    Status st = positions(it, x, &dims, &at, &count);
    bool *seen = st == OK ? mem_array_zero(dims_numel(&dims) + 1, sizeof(bool)) : NULL;
    if (st == OK && !seen) st = err_out_of_memory(it);
    if (st == OK) st = array_zeros_nd(it, CLS_DOUBLE, false, &shape, &last);
    for (Index k = count - 1; st == OK && k >= 0 && count == last->numel; k--) {
        array_f64(last)[k] = !seen[at[k]];
        twice += seen[at[k]];
        seen[at[k]] = true;
    }
    mem_free(at);
    mem_free(seen);
    if (st == OK && twice > 0) {
        Value mask = val_from_array_take(&last), g = val_move(picked);
        return op_binary_take(it, BIN_EL_MUL, &g, &mask, picked);
    }
    array_drop(&last);
    return st;
}

static Status assigned_anyhow(Interp *it, const Indexing *x, Value *G, Value *got)
{
    Value picked = val_none();
    Status st = op_index(it, NULL, *G, x->idx, x->nidx, &picked);
    if (st == OK) st = drop_overwritten(it, x, *G, &picked);
    if (st == OK) {
        Dims have = val_dims(picked);
        st = OK;
        if (dims_numel(&x->value_dims) == 1) {
            st = fold_take(it, &picked, &have, &x->value_dims);
            *got = val_move(&picked);
        } else {
            Value in[2] = { picked, val_none() };
            st = value_of_dims(it, &x->value_dims, &in[1]);
            if (st == OK) st = rules_call_named(it, "reshape", in, 2, got, 1);
            val_drop(&in[1]);
        }
    }
    val_drop(&picked);
    if (st == OK) st = op_index_assign(it, NULL, G, x->idx, x->nidx, val_num(0));
    return st;
}

/* What is left of G where z was smaller before. */
static Status crop_take(Interp *it, Value *G, const Dims *dims)
{
    Dims have = val_dims(*G);
    Value idx[MAX_DIMS], r = val_none();
    Status st = OK;
    if (dims_equal(&have, dims)) return OK;
    for (int k = 0; k < have.n && st == OK; k++) {
        Index n = k < dims->n ? dims->d[k] : 1;
        idx[k] = val_none();
        st = op_range(it, val_num(1), val_none(), val_num((double) n), &idx[k]);
    }
    if (st == OK) st = op_index(it, NULL, *G, idx, have.n, &r);
    val_drop_n(idx, have.n);
    if (st == OK) val_set_take(G, r);
    return st;
}

static Status back_assign(Interp *it, Backward *b, Tape *tape, NodeId id, Value *g)
{
    const Node copy = tape->nodes[id], *node = &copy;
    const Indexing *x = node->u.indexing;
    Value got = val_none(), G;
    Status st = OK;
    (void) b;
    if (val_is_scalar(*g)) {
        /* all of z has this gradient: without the array, z's dims after the assignment are not at hand */
        Value probe = val_none(), full = val_none();
        Array *a = NULL;
        st = array_zeros_nd(it, CLS_DOUBLE, false, &x->dims, &a);
        if (st == OK) probe = val_from_array_take(&a);
        if (st == OK) {
            Value v = val_none();
            st = spread(it, val_num(0), &x->value_dims, &v);
            if (st == OK) st = op_index_assign(it, NULL, &probe, x->idx, x->nidx, v);
            val_drop(&v);
        }
        Dims dims = val_dims(probe);
        val_drop(&probe);
        if (st == OK) st = spread(it, *g, &dims, &full);
        if (st != OK) return st;
        val_set_take(g, full);
    }
    G = val_move(g);
    if (value_is_plain_double(G)) {
        st = array_make_unique(it, &G.u.array);
        if (st == OK) st = assigned_plain(it, x, &G, &got);
    } else {
        st = assigned_anyhow(it, x, &G, &got);
    }
    if (st == OK && node->in[1] != NODE_NONE) st = add_take(it, &b->adjoint[node->in[1]], val_move(&got));
    val_drop(&got);
    if (st == OK && node->in[0] != NODE_NONE) {
        st = crop_take(it, &G, &x->dims);
        if (st == OK) st = add_take(it, &b->adjoint[node->in[0]], val_move(&G));
    }
    val_drop(&G);
    return st;
}

static Status back_joined(Interp *it, Backward *b, const Node *node, Value g)
{
    const Joined *j = node->u.joined;
    Status st = OK;
    for (Index k = 0; k < j->n && st == OK; k++) {
        const JoinedPart *p = &j->parts[k];
        Value idx[MAX_DIMS], v = val_none();
        int n = j->ndims;
        if (p->node == NODE_NONE || p->len[0] == 0 || (j->dim < 0 && p->len[1] == 0)) continue;
        if (val_is_scalar(g)) {
            st = add_take(it, &b->adjoint[p->node], val_retain(g));
            continue;
        }
        for (int d = 0; d < n; d++) idx[d] = val_colon();
        for (int d = 0; d < 2 && st == OK; d++) {
            int along = j->dim < 0 ? d : j->dim;
            if (along >= n) continue;
            if (p->len[d] == 1) idx[along] = val_num((double) p->start[d] + 1);
            else
                st = op_range(it, val_num((double) p->start[d] + 1), val_none(),
                              val_num((double) (p->start[d] + p->len[d])), &idx[along]);
            if (j->dim >= 0) break;
        }
        if (st == OK) st = op_index(it, NULL, g, idx, n, &v);
        val_drop_n(idx, n);
        if (st == OK) st = add_take(it, &b->adjoint[p->node], v);
        else val_drop(&v);
    }
    return st;
}

/* ---- functions ---- */

/* Constants, options, and what steps gave. */
static bool has_no_part(const Backward *b, const RuleCall *call, int k)
{
    return call->nodes[k] == NODE_NONE || rule_is_step(call->rule, k)
           || b->tape->nodes[call->nodes[k]].kind == NODE_STEP;
}

static Status back_slopes(Interp *it, Backward *b, NodeId id, const RuleCall *call, Value g)
{
    Value y = call->nout > 0 ? call->values[call->nin] : val_none();
    Dims from = val_dims(y);
    for (int k = 0; k < call->nin; k++) {
        Value f = rule_function(call->rule, k), d = val_none(), v = val_none(), in[8];
        if (has_no_part(b, call, k)) continue;
        if (f.tag == T_NONE)
            return err_id(it, "Octavo:no-derivative", "no derivative known for '%s' by its argument %d",
                          call->rule->name, k + 1);
        if (call->nin > 7) return err(it, "%s: too many arguments for its derivative", call->rule->name);
        for (int i = 0; i < call->nin; i++) in[i] = call->values[i];
        in[call->nin] = y;
        Status st = call_value(it, f, in, call->nin + 1, &d, 1);
        if (st == OK) st = times_conj(it, BIN_EL_MUL, g, d, &v);
        if (st == OK) look(b, id, g, v, call->rule->name);
        val_drop(&d);
        Dims to = val_dims(call->values[k]), have = val_dims(v);
        if (st == OK && !val_is_scalar(v) && !dims_equal(&have, &from)) {
            Value whole = val_none();
            st = spread(it, v, &from, &whole);
            if (st == OK) val_set_take(&v, whole);
        }
        if (st == OK) st = fold_take(it, &v, &from, &to);
        if (st == OK) st = add_take(it, &b->adjoint[call->nodes[k]], v);
        else val_drop(&v);
        if (st != OK) return st;
    }
    return OK;
}

/* v as the gradient of something with these dims: nothing is 0, a scalar may stand for all. */
static Status give(Interp *it, Backward *b, const RuleCall *call, int k, Value v)
{
    Dims want = val_dims(call->values[k]), have = val_dims(v);
    if (v.tag == T_NONE) return OK;
    if (!dims_equal(&want, &have) && dims_numel(&have) != 1) {
        if (dims_numel(&have) == 0) return OK;
        char a[DIMS_TEXT_SIZE], c[DIMS_TEXT_SIZE];
        return err(it, "the derivative of '%s' by its argument %d is %s, but the argument is %s",
                   call->rule->name, k + 1, dims_text(&have, a, sizeof a), dims_text(&want, c, sizeof c));
    }
    return add_take(it, &b->adjoint[call->nodes[k]], val_retain(v));
}

static Status back_adjoints(Interp *it, Backward *b, NodeId id, const RuleCall *call, Value g)
{
    int n = call->nin + 2;
    Value *in = mem_alloc(sizeof(Value) * (size_t) n), full = val_none();
    Dims dims = val_dims(call->values[call->nin]);
    Status st = spread(it, g, &dims, &full);
    in[0] = full;
    in[1] = call->values[call->nin];
    for (int k = 0; k < call->nin; k++) in[2 + k] = call->values[k];
    for (int k = 0; k < call->nin && st == OK; k++) {
        Value f = rule_function(call->rule, k), v = val_none();
        if (has_no_part(b, call, k)) continue;
        if (f.tag == T_NONE) {
            st = err_id(it, "Octavo:no-derivative", "no derivative known for '%s' by its argument %d",
                        call->rule->name, k + 1);
            break;
        }
        st = call_value(it, f, in, n, &v, 1);
        if (st == OK) look(b, id, full, v, call->rule->name);
        if (st == OK) st = give(it, b, call, k, v);
        val_drop(&v);
    }
    val_drop(&full);
    mem_free(in);
    return st;
}

/* Cells of gradients (zeros where there is none), results and arguments in, and which arguments are traced; a
 * cell of gradients back. */
static Status back_outputs(Interp *it, Backward *b, NodeId id, const RuleCall *call, Value g)
{
    Value in[4] = { val_none(), val_none(), val_none(), val_none() }, back = val_none();
    Dims y = dims_2(1, call->nout), x = dims_2(1, call->nin);
    Array *c[3] = { NULL, NULL, NULL };
    Value given = val_num(0); /* NaN: a gradient is not finite */
    Status st = array_new_cell(it, &y, &c[0]);
    if (st == OK) st = array_new_cell(it, &y, &c[1]);
    if (st == OK) st = array_new_cell(it, &x, &c[2]);
    for (int k = 0; st == OK && k < call->nout; k++) {
        Value v = call->values[call->nin + k], part = val_none(), whole = val_none();
        Dims d = val_dims(v);
        if (val_is_cell(g)) part = val_retain(array_cells(g.u.array)[k]);
        else if (call->nout == 1) part = val_retain(g);
        bool none = part.tag == T_NONE || (val_numel(part) == 0 && dims_numel(&d) != 0);
        st = spread(it, none ? val_num(0) : part, &d, &whole);
        val_drop(&part);
        if (st != OK) break;
        if (!value_is_finite(whole)) given = val_num(NAN);
        val_set_take(&array_cells(c[0])[k], whole);
        val_set_take(&array_cells(c[1])[k], val_retain(v));
    }
    for (int k = 0; st == OK && k < call->nin; k++)
        val_set_take(&array_cells(c[2])[k], val_retain(call->values[k]));
    for (int k = 0; k < 3; k++)
        if (c[k]) in[k] = val_from_obj(T_ARRAY, c[k]);
    Array *wanted = NULL;
    if (st == OK) st = array_new(it, CLS_LOGICAL, 1, call->nin, &wanted);
    for (int k = 0; st == OK && k < call->nin; k++) array_bool(wanted)[k] = call->nodes[k] != NODE_NONE;
    if (st == OK) in[3] = val_from_obj(T_ARRAY, wanted);
    if (st == OK) st = call_value(it, rule_function(call->rule, 0), in, 4, &back, 1);
    val_drop_n(in, 4);
    for (int k = 0; st == OK && k < call->nin && val_is_cell(back) && k < back.u.array->numel; k++)
        if (call->nodes[k] != NODE_NONE) {
            look(b, id, given, array_cells(back.u.array)[k], call->rule->name);
            st = give(it, b, call, k, array_cells(back.u.array)[k]);
        }
    val_drop(&back);
    return st;
}

/* The gradient of output `detail` goes into the call's cell. */
static Status back_output(Interp *it, Backward *b, const Tape *tape, const Node *node, Value g)
{
    const RuleCall *call = tape->nodes[node->in[0]].u.call;
    Value *slot = &b->adjoint[node->in[0]];
    Array *c = NULL;
    if (slot->tag == T_NONE) {
        Dims d = dims_2(1, call->nout);
        Status st = array_new_cell(it, &d, &c);
        if (st != OK) return st;
        *slot = val_from_obj(T_ARRAY, c);
    }
    Value *cell = &array_cells(slot->u.array)[node->detail];
    if (val_numel(*cell) == 0 && val_numel(g) != 0) val_set_take(cell, val_retain(g));
    else return add_take(it, cell, val_retain(g));
    return OK;
}

/* An error in a rule says where in the program its function was called. */
static void add_place(Interp *it, const Tape *tape, NodeId id)
{
    int line, column;
    const char *function;
    if (strncmp(sb_str(&it->err.message), "no derivative known", 19) != 0) return;
    if (it->err.id.len == 0) sb_puts(&it->err.id, "Octavo:no-derivative");
    if (strstr(sb_str(&it->err.message), ", column ")
        || !tape_place(tape, &tape->nodes[id], &line, &column, &function))
        return;
    sb_printf(&it->err.message, " (%s%sline %d, column %d)", function, *function ? ", " : "", line, column);
}

static Status back_call_rule(Interp *it, Backward *b, NodeId id, const Node *node, Value g)
{
    const RuleCall *call = node->u.call;
    Status st = call->rule->has_kinks ? kink_look(it, b, call, g) : OK;
    if (st != OK) return st;
    switch (call->rule->kind) {
    case RULE_SLOPES: return back_slopes(it, b, id, call, g);
    case RULE_REAL_STEP:
    case RULE_ADJOINTS: return back_adjoints(it, b, id, call, g);
    default: return back_outputs(it, b, id, call, g);
    }
}

static Status back_call(Interp *it, Backward *b, NodeId id, const Node *node, Value g)
{
    Status st = back_call_rule(it, b, id, node, g);
    if (st == ERR) add_place(it, b->tape, id);
    return st;
}

static Status back_simple(Interp *it, Backward *b, const Node *node, Value g)
{
    static const UnOp inverse[] = { UN_MINUS, UN_TRANSPOSE, UN_CTRANSPOSE };
    Value v = val_none();
    Status st = op_unary(it, inverse[node->kind - NODE_NEGATE], g, &v);
    return st == OK ? add_take(it, &b->adjoint[node->in[0]], v) : st;
}

/* ---- the pass ---- */

static const char *scalar_operation(uint16_t detail)
{
    if (detail >= NODE_DETAIL_FUNCTION) return rules_scalar_name(detail - NODE_DETAIL_FUNCTION);
    if (detail == BIN_POW || detail == BIN_EL_POW) return "a power";
    return detail == BIN_MUL || detail == BIN_EL_MUL ? "a product" : "a quotient";
}

static Status back_scalar(Interp *it, Backward *b, NodeId id, const Node *node, Value g)
{
    for (int k = 0; k < 2; k++) {
        if (node->in[k] == NODE_NONE) continue;
        Value v = val_none();
        if (LIKELY(g.tag == T_NUM)) {
            v = val_num(g.u.num * node->u.slope[k]);
        } else {
            Status st = op_binary(it, BIN_EL_MUL, g, val_num(node->u.slope[k]), &v);
            if (st != OK) return st;
        }
        if (UNLIKELY(!isfinite(node->u.slope[k])) && !b->odd_node) {
            b->odd_node = id;
            b->odd_what = scalar_operation(node->detail);
        }
        Status st = add_take(it, &b->adjoint[node->in[k]], v);
        if (st != OK) return st;
    }
    return OK;
}

/* Numbers all along: the loop of programs that go example by example. */
static inline bool scalar_in_place(Backward *b, const Node *node, double g)
{
    for (int k = 0; k < 2; k++) {
        if (node->in[k] == NODE_NONE) continue;
        if (UNLIKELY(b->adjoint[node->in[k]].tag > T_NUM) || UNLIKELY(!isfinite(node->u.slope[k])))
            return false;
    }
    for (int k = 0; k < 2; k++) {
        Value *slot = &b->adjoint[node->in[k]];
        if (node->in[k] == NODE_NONE) continue;
        double add = g * node->u.slope[k];
        *slot = val_num(slot->tag == T_NUM ? slot->u.num + add : add);
    }
    return true;
}

static Status back_node(Interp *it, Backward *b, NodeId id, const Node *of, Value *g)
{
    Tape *tape = b->tape;
    const Node node = *of;
    switch ((NodeKind) node.kind) {
    case NODE_INPUT: return OK;
    case NODE_SCALAR: return back_scalar(it, b, id, &node, *g);
    case NODE_ADD:
    case NODE_SUB:
    case NODE_TIMES:
    case NODE_DIVIDE:
    case NODE_POWER: return back_element_wise(it, b, id, &node, *g);
    case NODE_MTIMES: return back_product(it, b, &node, *g);
    case NODE_NEGATE:
    case NODE_TRANSPOSE:
    case NODE_CTRANSPOSE: return back_simple(it, b, &node, *g);
    case NODE_ELEMENT: return back_one_element(it, b, &node, *g);
    case NODE_INDEX: return back_index(it, b, &node, *g);
    case NODE_ASSIGN: return back_assign(it, b, tape, id, g);
    case NODE_CONCAT: return back_joined(it, b, &node, *g);
    case NODE_STEP:
        if (g->tag != T_NUM || g->u.num != 0) step_reached(tape, id);
        return OK;
    case NODE_FUSED:
        if (node.u.formula->rounds) step_reached(tape, id);
        return back_formula(it, b, node.u.formula, *g);
    case NODE_CALL: return back_call(it, b, id, &node, *g);
    case NODE_OUTPUT: return back_output(it, b, tape, &node, *g);
    }
    return OK;
}

static Status run_pass(Interp *it, Backward *b, NodeId of, Value seed)
{
    Status st = OK;
    b->n = (Index) of + 1;
    b->running = NODE_NONE;
    b->odd_node = b->finite = NODE_NONE;
    b->adjoint = mem_array_zero(b->n, sizeof(Value));
    if (!b->adjoint) return err_out_of_memory(it);
    b->adjoint[of] = val_retain(seed);
    for (Index k = of; k > 0 && st == OK; k--) {
        if (b->adjoint[k].tag == T_NONE) {
            if (!b->again && b->tape->nodes[k].kind > NODE_SCALAR) node_release(&b->tape->nodes[k]);
            continue;
        }
        const Node *node = &b->tape->nodes[k];
        if (node->kind == NODE_INPUT) continue;
        if (UNLIKELY(it->interrupted) && (st = interrupt_status(it)) != OK) break;
        if (LIKELY(node->kind == NODE_SCALAR) && b->adjoint[k].tag == T_NUM && !b->tape->keeps_values
            && scalar_in_place(b, node, b->adjoint[k].u.num)) {
            b->adjoint[k].tag = T_NONE;
            continue;
        }
        b->running = (NodeId) k;
        st = back_project(it, b->tape, (NodeId) k, &b->adjoint[k]);
        if (st != OK) break;
        Value g = b->adjoint[k], shown = b->tape->keeps_values ? val_retain(g) : val_none();
        b->adjoint[k].tag = T_NONE;
        b->finite = NODE_NONE;
        Node copy = *node; /* the tape may grow */
        if (UNLIKELY(b->higher)) st = higher_operands(it, b->tape, (NodeId) k, &copy);
        if (st == OK) st = back_node(it, b, (NodeId) k, &copy, &g);
        if (UNLIKELY(b->higher)) higher_release(&copy);
        val_drop(&g);
        b->adjoint[k] = shown;
        if (!b->again && b->tape->nodes[k].kind > NODE_SCALAR) node_release(&b->tape->nodes[k]);
    }
    return st;
}

Status backward_run(Interp *it, Backward *b, NodeId of, Value seed)
{
    Tapes *tapes = b->tape->tapes;
    b->around = tapes->passing;
    tapes->passing = b;
    Status st = run_pass(it, b, of, seed);
    b->running = NODE_NONE;
    tapes->passing = b->around;
    if (b->kinks) st = kinks_tell(it, b, st);
    return st;
}

void backward_free(Backward *b)
{
    if (b->adjoint) val_drop_n(b->adjoint, b->n);
    mem_free(b->adjoint);
    b->adjoint = NULL;
}
