/* Functions whose derivative is 0 wherever there is one: comparisons, round, find and the like.
 *
 * Most of them end a trace. Where a result turns out not to depend on a variable, the first step that the
 * variable went into is named. floor, ceil, round and fix give numbers that programs go on with, so their
 * results stay traced, as nodes that hand nothing on: reached on the way back, they are told of. What is
 * computed from such numbers alone is such a node, too.
 *
 * Which inputs a step depends on is looked up when its place in the source is met first. */
#include "gradients/steps.h"

#include "value/array.h"
#include "value/structs.h"

enum { MOST = 64 };

static void mark_operands(const Node *node, bool *marks)
{
    switch ((NodeKind) node->kind) {
    case NODE_INPUT: return;
    case NODE_CONCAT:
        for (Index k = 0; k < node->u.joined->n; k++) marks[node->u.joined->parts[k].node] = true;
        return;
    case NODE_FUSED:
        for (int k = 0; k < node->u.formula->nleaves; k++) marks[node->u.formula->nodes[k]] = true;
        return;
    case NODE_CALL:
        for (int k = 0; k < node->u.call->nin; k++) marks[node->u.call->nodes[k]] = true;
        return;
    default:
        marks[node->in[0]] = true;
        if (node->kind <= NODE_MTIMES || node->kind == NODE_ASSIGN) marks[node->in[1]] = true;
    }
}

/* The inputs that nodes of v, on that tape, come from. */
static bool find_inputs(const Tape *tape, const Value *v, int n, bool *inputs)
{
    NodeId last = 0;
    for (int k = 0; k < n; k++)
        if (tape_node(tape, v[k]) > last) last = tape_node(tape, v[k]);
    bool *marks = mem_array_zero((Index) last + 1, sizeof(bool));
    if (!marks) return false;
    for (int k = 0; k < n; k++) marks[tape_node(tape, v[k])] = true;
    for (NodeId id = last; id > 0; id--) {
        if (!marks[id]) continue;
        if (tape->nodes[id].kind == NODE_INPUT && (Index) id <= tape->ninputs) inputs[id] = true;
        else mark_operands(&tape->nodes[id], marks);
    }
    mem_free(marks);
    return true;
}

Status tape_step(Tape *tape, const char *what, const Value *v, int n)
{
    uint32_t place;
    if (!tape_place_here(tape, &place)) return err_out_of_memory(tape->it);
    if (tape->places[place].is_step || tape->nsteps == MOST) return OK;
    if (!tape->steps) tape->steps = mem_array_zero(MOST, sizeof(StepPlace));
    StepPlace s = { .what = what, .place = place, .inputs = mem_array_zero(tape->ninputs + 1, sizeof(bool)) };
    if (!tape->steps || !s.inputs || !find_inputs(tape, v, n, s.inputs)) {
        mem_free(s.inputs);
        return err_out_of_memory(tape->it);
    }
    tape->places[place].is_step = true;
    tape->steps[tape->nsteps++] = s;
    return OK;
}

void steps_free(Tape *tape)
{
    for (Index k = 0; k < tape->nsteps; k++) mem_free(tape->steps[k].inputs);
    mem_free(tape->steps);
    tape->steps = NULL;
    tape->nsteps = 0;
}

void step_reached(Tape *tape, NodeId id)
{
    while (tape->nodes[id].kind == NODE_STEP && tape->nodes[tape->nodes[id].in[0]].kind == NODE_STEP)
        id = tape->nodes[id].in[0];
    for (Index k = 0; k < tape->nsteps; k++)
        if (tape->steps[k].place == tape->nodes[id].place) tape->steps[k].reached = true;
}

bool step_takes(const Tape *tape, const StepPlace *s, Value v)
{
    if (v.tag == T_TRACED) {
        NodeId id = tape_node(tape, v);
        return (Index) id <= tape->ninputs && s->inputs[id];
    }
    if (v.tag == T_ARRAY && v.u.array->cls == CLS_CELL) {
        for (Index k = 0; k < v.u.array->numel; k++)
            if (step_takes(tape, s, array_cells(v.u.array)[k])) return true;
    } else if (v.tag == T_STRUCT) {
        for (Index k = 0; k < v.u.strct->numel * struct_nfields(v.u.strct); k++)
            if (step_takes(tape, s, v.u.strct->values[k])) return true;
    }
    return false;
}
