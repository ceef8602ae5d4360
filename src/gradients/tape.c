/* Tapes: opening, adding nodes, closing. */
#include "gradients/tape.h"

#include <string.h>

#include "gradients/rules.h"
#include "gradients/steps.h"
#include "value/sparse.h"
#include "lang/frames.h"

static void tape_free(Tape *tape)
{
    while (tape->spare) {
        Traced *t = tape->spare;
        tape->spare = t->next;
        mem_free(t);
    }
    mem_free(tape);
}

static void tape_drop(Tape *tape)
{
    if (--tape->refs == 0) tape_free(tape);
}

static void release_traced(Traced *t)
{
    Tape *tape = t->tape;
    MEM_COUNT_OBJECT(-1);
    tape->it->traced_live--;
    val_drop(&t->v);
    if (tape->closed) {
        mem_free(t);
    } else {
        t->next = tape->spare;
        tape->spare = t;
    }
    tape_drop(tape);
}

Tape *tape_open(Interp *it)
{
    Tapes *tapes = tapes_of(it);
    Tape *tape = mem_try(sizeof(Tape));
    if (!tape) {
        (void) !err_out_of_memory(it);
        return NULL;
    }
    *tape = (Tape){
        .head = { release_traced }, .who = "ad_gradient", .refs = 1, .it = it, .n = 1, .nplaces = 1,
        .tapes = tapes, .outer = tapes->innermost
    };
    tape->depth = tape->outer ? tape->outer->depth + 1 : 1;
    if (!mem_grow(&tape->nodes, sizeof(Node), &tape->cap, 1)
        || !mem_grow(&tape->places, sizeof(Place), &tape->places_cap, 1)) {
        (void) !err_out_of_memory(it);
        mem_free(tape->nodes);
        mem_free(tape);
        return NULL;
    }
    tape->nodes[0] = (Node){ .kind = NODE_INPUT };
    tape->places[0] = (Place){ .proto = NULL };
    tapes->innermost = tape;
    return tape;
}

void node_release(Node *node)
{
    switch ((NodeKind) node->kind) {
    case NODE_ADD:
    case NODE_SUB:
    case NODE_TIMES:
    case NODE_DIVIDE:
    case NODE_POWER:
    case NODE_MTIMES:
        val_drop(&node->u.v[0]);
        val_drop(&node->u.v[1]);
        break;
    case NODE_INDEX:
    case NODE_ASSIGN:
        if (node->u.indexing) val_drop_n(node->u.indexing->idx, node->u.indexing->nidx);
        mem_free(node->u.indexing);
        node->u.indexing = NULL;
        break;
    case NODE_CONCAT:
        mem_free(node->u.joined);
        node->u.joined = NULL;
        break;
    case NODE_FUSED:
        if (node->u.formula) val_drop_n(node->u.formula->values, node->u.formula->nleaves);
        mem_free(node->u.formula);
        node->u.formula = NULL;
        break;
    case NODE_CALL:
        if (node->u.call) {
            val_drop_n(node->u.call->values, node->u.call->nin + node->u.call->nout);
            mem_free(node->u.call);
        }
        node->u.call = NULL;
        break;
    default: break;
    }
}

void tape_close(Tape *tape)
{
    Tapes *tapes = tape->tapes;
    if (tapes->innermost == tape) tapes->innermost = tape->outer;
    tape->closed = true;
    for (Index k = 1; k < tape->n; k++)
        if (tape->nodes[k].kind > NODE_SCALAR) node_release(&tape->nodes[k]);
    tape_drop_kept(tape);
    for (Index k = 1; k < tape->nplaces; k++) code_release(&tape->places[k].proto->code);
    mem_free(tape->nodes);
    mem_free(tape->places);
    mem_free(tape->place_hash);
    mem_free(tape->written);
    steps_free(tape);
    val_drop(&tape->streams);
    tape->written = NULL;
    if (!tapes->innermost) tape->it->traced_written = false;
    tape->nodes = NULL;
    tape->places = NULL;
    tape->place_hash = NULL;
    tape->n = tape->nplaces = 0;
    tape_drop(tape);
}

/* ---- nodes ---- */

bool value_has_derivative(Value v)
{
    v = val_untraced(v);
    switch (v.tag) {
    case T_NUM:
    case T_RANGE:
    case T_DIAG: return true;
    case T_SPARSE: return v.u.sparse->cls == CLS_DOUBLE;
    case T_ARRAY: return class_is_float((Class) v.u.array->cls);
    default: return false;
    }
}

/* Is it made of something that may be complex? */
static bool is_made_of_complex(const Tape *tape, const Node *node)
{
    const Node *nodes = tape->nodes;
    uint8_t flags = 0;
    if (node->flags & NODE_REAL) return false;
    switch ((NodeKind) node->kind) {
    case NODE_INPUT:
    case NODE_STEP: break;
    case NODE_CONCAT:
        for (Index k = 0; k < node->u.joined->n; k++) flags |= nodes[node->u.joined->parts[k].node].flags;
        break;
    case NODE_FUSED:
        for (int k = 0; k < node->u.formula->nleaves; k++) flags |= nodes[node->u.formula->nodes[k]].flags;
        break;
    case NODE_CALL: {
        const RuleCall *call = node->u.call;
        for (int k = 0; k < call->nin; k++)
            flags |= nodes[call->nodes[k]].flags | (val_is_complex(call->values[k]) ? NODE_COMPLEX : 0);
        break;
    }
    default: flags = nodes[node->in[0]].flags | nodes[node->in[1]].flags;
    }
    return flags & NODE_COMPLEX;
}

Status tape_add(Tape *tape, const Node *node, Value v, NodeId *id)
{
    Index n = tape->n;
    uint32_t place;
    if (UNLIKELY(n >= UINT32_MAX - 1)) return err(tape->it, "ad_gradient: more than 4e9 operations");
    if (UNLIKELY(!mem_grow(&tape->nodes, sizeof(Node), &tape->cap, n + 1))
        || UNLIKELY(!tape_place_here(tape, &place)))
        return err_out_of_memory(tape->it);
    if (UNLIKELY(tape->keeps_values) && !tape_keep(tape, n, v)) return err_out_of_memory(tape->it);
    tape->nodes[n] = *node;
    tape->nodes[n].place = place;
    if (UNLIKELY(v.tag != T_NUM && val_is_complex(v)) || UNLIKELY(node->flags & NODE_COMPLEX)
        || (UNLIKELY(tape->any_complex) && is_made_of_complex(tape, node))) {
        tape->nodes[n].flags |= NODE_COMPLEX;
        tape->any_complex = true;
    }
    tape->n = n + 1;
    *id = (NodeId) n;
    return OK;
}

Status tape_wrap(Tape *tape, NodeId id, Value v, Value *out)
{
    Traced *t = tape->spare;
    if (LIKELY(t)) {
        tape->spare = t->next;
    } else {
        t = mem_try(sizeof(Traced));
        if (!t) {
            val_release(v);
            return err_out_of_memory(tape->it);
        }
    }
    MEM_COUNT_OBJECT(1);
    t->h.refs = 1;
    t->h.tag = T_TRACED;
    t->node = id;
    t->tape = tape;
    t->v = v;
    tape->refs++;
    tape->it->traced_live++;
    *out = val_from_obj(T_TRACED, t);
    return OK;
}

Status tape_record(Tape *tape, Node *node, Value v, Value *out)
{
    NodeId id;
    Status st;
    if (UNLIKELY(!value_has_derivative(v))) {
        node_release(node);
        *out = v;
        return OK;
    }
    if (UNLIKELY(tape->nsteps > 0) && node->kind > NODE_INPUT && node->kind <= NODE_INDEX
        && only_steps(tape, node)) {
        Node step = step_of_steps(node);
        node_release(node);
        *node = step;
    }
    st = tape_add(tape, node, v, &id);
    if (UNLIKELY(st != OK)) {
        node_release(node);
        val_release(v);
        return st;
    }
    return tape_wrap(tape, id, v, out);
}
