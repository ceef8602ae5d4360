/* Gradients whose own derivatives will be asked for on the same tape:
 * dlgradient (..., "EnableHigherDerivatives", true).
 *
 * The way back is computed from the values that nodes keep, which are plain. Here they are traced anew, as
 * the nodes that they came from, so that what is done to them is written down at the end of the tape that is
 * being gone through. (Tapes of dlfeval keep values of scalar operations, too, not just slopes: record.c.) */
#include "gradients/higher.h"

#include "gradients/rules.h"

static Status trace_again(Tape *tape, NodeId id, Value *v)
{
    Value plain = *v;
    if (id == NODE_NONE || !value_has_derivative(plain)) {
        *v = val_retain(plain);
        return OK;
    }
    *v = val_none();
    return tape_wrap(tape, id, val_retain(plain), v);
}

/* The node of result k of a call with several. */
static NodeId node_of_output(const Tape *tape, NodeId call, int k)
{
    for (Index id = (Index) call + 1; id < tape->n && tape->nodes[id].kind == NODE_OUTPUT; id++)
        if (tape->nodes[id].in[0] == call && tape->nodes[id].detail == k) return (NodeId) id;
    return NODE_NONE;
}

static Status trace_call(Interp *it, Tape *tape, NodeId id, Node *node)
{
    const RuleCall *from = node->u.call;
    const int n = from->nin + from->nout;
    RuleCall *call = mem_try(sizeof(*call) + (size_t) n * sizeof(Value));
    node->u.call = NULL;
    if (!call) return err_out_of_memory(it);
    *call = *from;
    call->values = (Value *) (call + 1);
    for (int k = 0; k < n; k++) call->values[k] = val_none();
    node->u.call = call;
    Status st = OK;
    for (int k = 0; k < n && st == OK; k++) {
        NodeId of = k < from->nin ? from->nodes[k]
                    : from->rule->kind == RULE_OUTPUTS && from->nout > 1
                        ? node_of_output(tape, id, k - from->nin)
                        : id;
        Value v = from->values[k];
        st = trace_again(tape, of, &v);
        call->values[k] = v;
    }
    return st;
}

static Status trace_formula(Interp *it, Tape *tape, Node *node)
{
    const Formula *from = node->u.formula;
    Formula *f = mem_try(sizeof(*f));
    node->u.formula = NULL;
    if (!f) return err_out_of_memory(it);
    *f = *from;
    for (int k = 0; k < f->nleaves; k++) f->values[k] = val_none();
    node->u.formula = f;
    Status st = OK;
    for (int k = 0; k < f->nleaves && st == OK; k++) {
        Value v = from->values[k];
        st = trace_again(tape, from->nodes[k], &v);
        f->values[k] = v;
    }
    return st;
}

/* Of sums only the sizes are kept. */
static bool keeps_operands(const Node *node) { return node->kind >= NODE_TIMES && node->kind <= NODE_MTIMES; }

Status higher_operands(Interp *it, Tape *tape, NodeId id, Node *node)
{
    Status st = OK;
    if (node->kind == NODE_CALL) return trace_call(it, tape, id, node);
    if (node->kind == NODE_FUSED) return trace_formula(it, tape, node);
    for (int k = 0; k < 2 && keeps_operands(node); k++) {
        Value v = node->u.v[k];
        if (st == OK) st = trace_again(tape, node->in[k], &v);
        node->u.v[k] = st == OK ? v : val_none();
    }
    return st;
}

void higher_release(Node *node)
{
    if (keeps_operands(node) || node->kind == NODE_CALL || node->kind == NODE_FUSED) node_release(node);
}
