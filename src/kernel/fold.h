/* A reduction of many lanes, given the loops for a few: what runs where, in how many threads.
 *
 * Lanes as in kernel/reduce.h. The loops get untyped pointers, since one driver serves all kinds of
 * numbers. */
#ifndef OCTAVO_KERNEL_FOLD_H
#define OCTAVO_KERNEL_FOLD_H

#include "kernel/lanes.h"
#include "base/base.h"
#include "base/threads.h"

/* Elements from which on waking the other threads pays (a sum of 256,000: 1.5 times as fast with two), and
 * about how many make a turn. */
enum { KERN_FOLD_THREADED = 1 << 17, KERN_FOLD_TURN = 1 << 15 };

typedef struct FoldKind {
    size_t in_size, out_size;        /* bytes an element takes, and a result */
    /* count lanes of len elements, one behind the other. parameters: NULL, or one for each lane. */
    void (*lanes)(Index count, Index len, const void *x, const void *parameters, void *out);
    /* width lanes side by side: element k of lane i is x[k * stride + i]. */
    void (*rows)(Index width, Index stride, Index len, const void *x, const void *parameters, void *out);
    /* The same for n elements of longer lanes, from a multiple of 64 on (stride 1: one lane); NULL: lanes are
     * not cut. */
    void (*pieces)(Index width, Index stride, Index n, const void *x, const void *parameters, void *out);
    /* acc = acc and what comes behind it, width times */
    void (*join)(Index width, void *acc, const void *next);
} FoldKind;

/* parameters: NULL, or one for each result, of the results' type. */
void kern_fold(Threads *threads, const FoldKind *kind, Lanes lanes, const void *x,
               const void *parameters, void *out);

#endif
