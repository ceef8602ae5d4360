/* How deep the C stack may still grow.
 *
 * Values, programs and calls nest as deeply as a user likes, and what walks them recurses. So whoever recurses asks
 * here, and not a count: the stack's size is the system's or the user's affair (ulimit -s, threads), and frames differ
 * from one build to the next. The bound keeps enough below it for builtins, kernels and libraries, which do not
 * recurse. */
#ifndef OCTAVO_STACK_H
#define OCTAVO_STACK_H

#include "base/interp.h"

/* Find the bound for the thread that runs this; whoever enters an interpreter calls it. */
void stack_measure(Interp *it);

static inline bool stack_is_low(const Interp *it)
{
    return UNLIKELY((const char *) __builtin_frame_address(0) < it->stack_bound);
}
/* Bytes above the bound; 0 if it is reached. */
static inline size_t stack_left(const Interp *it)
{
    return stack_is_low(it) ? 0 : (size_t) ((const char *) __builtin_frame_address(0) - it->stack_bound);
}

#endif
