/* Kinks: abs at 0, a maximum of equal elements, the length of nothing.
 *
 * First derivatives there are a convention (the middle of all slopes, or that of the first element), which
 * is what minimisers want. Second derivatives would be made of products of such conventions: of abs (x) ^ 2
 * at 0, whose second derivative is 2, the product of two slopes is 0. Two things are done about that. The
 * power of a length goes by what it is the length of, so norm (x) ^ 2, abs (x) .^ 2, hypot (a, b) ^ 2,
 * std (x) ^ 2, sqrt (x) ^ 4 are smooth at 0, as they should be. And where a kink is gone back through while
 * somebody writes the pass down, there is a warning that names it. */
#include <string.h>

#include "gradients/backward.h"
#include "gradients/higher.h"
#include "gradients/rules.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "value/array.h"

/* ---- powers of lengths ---- */

static bool has_zero(Value v)
{
    Array *a = NULL;
    v = val_untraced(v);
    if (v.tag == T_NUM) return v.u.num == 0;
    if (v.tag != T_ARRAY || !class_is_float((Class) v.u.array->cls)) return false;
    a = v.u.array;
    const int parts = a->is_complex ? 2 : 1;
    for (Index k = 0; k < a->numel; k++) {
        bool zero = true;
        for (Index i = parts * k; i < parts * (k + 1); i++)
            zero &= a->cls == CLS_DOUBLE ? array_f64(a)[i] == 0 : array_f32(a)[i] == 0;
        if (zero) return true;
    }
    return false;
}

/* norm (x, 1) is no root, nor are largest singular values. */
static bool is_euclidean(const RuleCall *call)
{
    Dims d = val_dims(call->values[0]);
    Value p = call->nin > 1 ? val_untraced(call->values[1]) : val_num(2);
    if (strcmp(call->rule->name, "vecnorm") == 0) return p.tag == T_NUM && p.u.num == 2;
    if (call->nin > 2) return false;
    if (val_equals_cstr(p, "fro")) return true;
    return p.tag == T_NUM && p.u.num == 2 && d.n == 2 && (d.d[0] == 1 || d.d[1] == 1);
}

/* The node is such a length; of the same as the other one. */
static const Node *root_node(const Tape *tape, const NodeId in[2])
{
    const Node *a = &tape->nodes[in[0]], *b = &tape->nodes[in[1]];
    if (a->kind != NODE_CALL || !a->u.call->rule->is_root) return NULL;
    const RuleCall *x = a->u.call, *y;
    if (strstr(x->rule->name, "norm") && !is_euclidean(x)) return NULL;
    if (in[1] == in[0] || in[1] == NODE_NONE) return a;
    if (b->kind != NODE_CALL || (y = b->u.call)->rule != x->rule || x->nin != 1 || y->nin != 1) return NULL;
    return x->nodes[0] == y->nodes[0] ? a : NULL;
}

/* The power of a maximum that is 0 hands nothing on, which hides a kink below it: max (x, -x) ^ 2. */
static Status look_below(Interp *it, Backward *b, const Node *node, const NodeId in[2])
{
    const Node *below = &b->tape->nodes[in[0]];
    if (below->kind != NODE_CALL || !below->u.call->rule->has_kinks) return OK;
    if (in[1] != in[0] && in[1] != NODE_NONE) return OK;
    return has_zero(node->u.v[0]) ? kink_look(it, b, below->u.call, val_num(1)) : OK;
}

Status back_root_power(Interp *it, Backward *b, const Node *node, Value g, bool *done)
{
    double p = 2;
    NodeId in[2] = { node->in[0], node->in[1] };
    if (node->kind == NODE_POWER) {
        Value power = node->u.v[1];
        if (in[0] == NODE_NONE || in[1] != NODE_NONE || power.tag != T_NUM || power.u.num < 2) return OK;
        p = power.u.num;
    }
    const Node *root = root_node(b->tape, in);
    if (!root) return look_below(it, b, node, in);
    if (!has_zero(node->u.v[0])) return OK;
    Node copy = *root;
    Status st = b->higher ? higher_operands(it, b->tape, in[0], &copy) : OK;
    const RuleCall *call = st == OK ? copy.u.call : NULL;
    const int n = call ? call->nin + 4 : 4;
    Value *arg = mem_alloc((size_t) n * sizeof(Value)), parts = val_none();
    arg[0] = st == OK ? val_string(it, call->rule->name) : val_none();
    for (int k = 0; st == OK && k < call->nin; k++) arg[4 + k] = call->values[k];
    if (st == OK) {
        arg[1] = g;
        arg[2] = val_num(p);
        arg[3] = call->values[call->nin];
        st = call_name(it, "__ad_root__", arg, n, &parts, 1);
    }
    for (int k = 0; st == OK && k < call->nin && val_is_cell(parts) && k < parts.u.array->numel; k++)
        if (call->nodes[k] != NODE_NONE)
            st = add_take(it, &b->adjoint[call->nodes[k]], val_retain(array_cells(parts.u.array)[k]));
    *done = true;
    val_drop(&parts);
    val_drop(&arg[0]);
    mem_free(arg);
    if (b->higher) higher_release(&copy);
    return st;
}

/* ---- warnings ---- */

enum { MOST = 64 };

/* A function of the same arguments counts once, with all its gradients together: what a maximum gets that is
 * subtracted here and added again there is 0. */
typedef struct Kink {
    const char *name;
    NodeId node, of; /* where it was met, and its first argument; NODE_NONE: an operation of a formula */
    Value *in;       /* name, G, Y, X, ... */
    int n;
} Kink;
struct Kinks {
    int n;
    Kink kinks[MOST];
};

static Status warn_kink(Interp *it, const Backward *b, const Kink *k, Value where)
{
    const Tape *tape = b->tape;
    const Node *node = &tape->nodes[k->node];
    StrBuf text = STRBUF_INIT;
    int line, column;
    const char *function;
    Index len = 0;
    const char *words = val_is_string(where) ? val_chars(where, &len) : "";
    if (node->place && tape->places[node->place].kink_told) return OK;
    sb_printf(&text, "%s: %s has a kink %.*s", tape->who, k->name, (int) len, words);
    if (tape_place(tape, node, &line, &column, &function))
        sb_printf(&text, " (%s%sline %d, column %d)", function, *function ? ", " : "", line, column);
    sb_puts(&text, "; second derivatives by way of it may be wrong");
    if (node->place) tape->places[node->place].kink_told = true;
    Status st = warn_id(it, "Octavo:kink", "%s", sb_str(&text));
    sb_free(&text);
    return st;
}

static void kink_drop(Kink *k)
{
    val_drop_n(k->in, k->n);
    mem_free(k->in);
}

static Status kink_words(Interp *it, const Kink *k, Value *where)
{
    return call_name(it, "__ad_kink__", k->in, k->n, where, 1);
}

Status kinks_tell(Interp *it, Backward *b, Status st)
{
    struct Kinks *all = b->kinks;
    b->kinks = NULL;
    for (int k = 0; k < all->n; k++) {
        Value where = val_none();
        if (st == OK) st = kink_words(it, &all->kinks[k], &where);
        if (st == OK && val_numel(where) > 0) st = warn_kink(it, b, &all->kinks[k], where);
        val_drop(&where);
        kink_drop(&all->kinks[k]);
    }
    mem_free(all);
    return st;
}

/* One more gradient for a kink that is known: false: it is not. */
static Status add_to_known(Interp *it, struct Kinks *all, const Kink *k, bool *known)
{
    *known = false;
    for (int i = 0; i < all->n; i++) {
        Kink *have = &all->kinks[i];
        if (have->of == NODE_NONE || have->of != k->of || have->name != k->name || have->n != k->n) continue;
        Value sum = val_none();
        Status st = op_binary(it, BIN_ADD, have->in[1], k->in[1], &sum);
        if (st == OK) val_set_take(&have->in[1], sum);
        *known = true;
        return st;
    }
    return OK;
}

/* in: G, Y, X, ... of the function. */
static Status look(Interp *it, Backward *b, Kink k, const Value *in, int nin)
{
    Value where = val_none();
    bool known = false;
    Status st = OK;
    k.in = mem_alloc((size_t) (nin + 1) * sizeof(Value));
    k.in[0] = val_string(it, k.name);
    for (k.n = 1; k.n <= nin && st == OK; k.n++) {
        k.in[k.n] = val_none();
        st = value_plain(it, in[k.n - 1], &k.in[k.n]);
    }
    if (st == OK) st = kink_words(it, &k, &where);
    if (st == OK && val_numel(where) > 0) {
        if (!b->kinks) b->kinks = mem_zalloc(sizeof(struct Kinks));
        st = add_to_known(it, b->kinks, &k, &known);
        known |= b->kinks->n == MOST;
        if (!known && st == OK) {
            b->kinks->kinks[b->kinks->n++] = k;
            k.n = 0;
            k.in = NULL;
        }
    }
    val_drop(&where);
    kink_drop(&k);
    return st;
}

Status kink_look(Interp *it, Backward *b, const RuleCall *call, Value g)
{
    if (!b->higher && !values_hold_traced(call->values, call->nin)) return OK;
    Value few[8];
    if (call->nin > 6) return OK;
    few[0] = g;
    few[1] = call->values[call->nin];
    for (int k = 0; k < call->nin; k++) few[2 + k] = call->values[k];
    const Kink k = { .name = call->rule->name, .node = b->running, .of = call->nodes[0] };
    return look(it, b, k, few, call->nin + 2);
}

Status kink_look_at(Interp *it, Backward *b, const char *name, const Value *in, int nin, Value y)
{
    Value few[4] = { val_num(1), y, in[0], nin > 1 ? in[1] : val_none() };
    return look(it, b, (Kink){ .name = name, .node = b->running }, few, nin + 2);
}
