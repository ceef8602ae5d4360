/* Moving elements that a mask or a list of positions selects. Elements are 1, 2, 4, 8 or 16 bytes, whatever
 * they mean. */
#ifndef OCTAVO_GATHER_H
#define OCTAVO_GATHER_H

#include <stddef.h>

#include "base/threads.h"

/* memcpy, with the help of threads where there is much. */
void kern_copy(Threads *threads, void *to, const void *from, size_t bytes);

/* count blocks of `bytes` bytes each, to_step and from_step bytes apart, that do not overlap. */
void kern_copy_blocks(Threads *threads, void *to, size_t to_step, const void *from, size_t from_step,
                      size_t bytes, Index count);

Index kern_mask_count(Index n, const bool *mask);
/* y[0 .. count) = the x[k] with mask[k]; count is what kern_mask_count says, and y has no room for more. */
void kern_mask_pick(size_t size, Index n, const bool *mask, const void *x, Index count, void *y);
/* x[k] = *value where mask[k] */
void kern_mask_fill(size_t size, Index n, const bool *mask, const void *value, void *x);
/* x[k] = the next of values, of which there are count, where mask[k] */
void kern_mask_put(size_t size, Index n, const bool *mask, const void *values, Index count, void *x);
/* The k with mask[k], of which there are count. */
void kern_mask_positions(Index n, const bool *mask, Index count, Index *list);

/* The largest of n one-based positions, if all are whole numbers from 1 to 2^52 - 1, else -1; 0 if n is 0. */
Index kern_positions_top(Index n, const double *positions);
/* y[k] = x[positions[k] - 1], x of numel elements. False if a position is not a whole number inside; y is
 * undefined then. */
bool kern_gather(Threads *threads, size_t size, Index n, const double *positions, Index numel, const void *x,
                 void *y);
/* x[positions[k] - 1] = y[k], all inside, in this order. step 0: the same y for all. */
void kern_scatter(size_t size, Index n, const double *positions, const void *y, int step, void *x);

#endif
