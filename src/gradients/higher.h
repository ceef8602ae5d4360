/* A backward pass that is written down on its own tape. */
#ifndef OCTAVO_AD_HIGHER_H
#define OCTAVO_AD_HIGHER_H

#include "gradients/tape.h"

/* node is a copy of node id: what it keeps becomes traced, and the copy's own. higher_release in any case. */
Status higher_operands(Interp *it, Tape *tape, NodeId id, Node *node) MUST_USE;
void higher_release(Node *node);

#endif
