/* Steps on the way of a gradient: comparisons, rounding. */
#ifndef OCTAVO_AD_STEPS_H
#define OCTAVO_AD_STEPS_H

#include "gradients/tape.h"

/* The running instruction takes a step: `what` of these values. */
Status tape_step(Tape *tape, const char *what, const Value *v, int n) MUST_USE;
void steps_free(Tape *tape);
/* A gradient came to node id, which is a step or made of some. */
void step_reached(Tape *tape, NodeId id);
/* Did something of v, an input, go into the step? */
bool step_takes(const Tape *tape, const StepPlace *s, Value v);

/* All operands of a node with operands in[] are steps. */
static inline bool only_steps(const Tape *tape, const Node *node)
{
    return (node->in[0] == NODE_NONE || tape->nodes[node->in[0]].kind == NODE_STEP)
           && (node->in[1] == NODE_NONE || tape->nodes[node->in[1]].kind == NODE_STEP);
}
static inline Node step_of_steps(const Node *node)
{
    NodeId from = node->in[0] != NODE_NONE ? node->in[0] : node->in[1];
    return (Node){ .kind = NODE_STEP, .in = { from, NODE_NONE } };
}

#endif
