#include "base/interp.h"

typedef struct StateNode {
    const StateKind *kind;
    void *state;
    struct StateNode *next;
} StateNode;

/* A dozen at most; the one asked for last stands first, so that a loop which draws random numbers finds its
 * own at once. */
void *interp_state(Interp *it, const StateKind *kind)
{
    StateNode **link = &it->states, *node;
    while (*link && (*link)->kind != kind) link = &(*link)->next;
    node = *link;
    if (node) {
        *link = node->next;
    } else {
        node = mem_zalloc(sizeof *node);
        node->kind = kind;
        node->state = kind->make(it);
    }
    node->next = it->states;
    it->states = node;
    return node->state;
}

void *interp_state_if_made(const Interp *it, const StateKind *kind)
{
    for (const StateNode *node = it->states; node; node = node->next)
        if (node->kind == kind) return node->state;
    return NULL;
}

void interp_states_free(Interp *it)
{
    while (it->states) {
        StateNode *node = it->states;
        it->states = node->next;
        node->kind->free(node->state);
        mem_free(node);
    }
}
