/* Putting values in order: what sort, sortrows, unique and ismember share. */
#ifndef OCTAVO_ORDER_H
#define OCTAVO_ORDER_H

#include "kernel/sort.h"
#include "value/array.h"

/* How the kernels are to read the elements: chars are signed in order, as in Octave, so that those beyond 127
 * come first. */
static inline NumberType order_type(const Array *a)
{
    return a->cls == CLS_CHAR ? NUM_I8 : (NumberType) a->cls;
}

/* Elements first, first + stride, ...: n of them. */
typedef struct OrderLane {
    Index first, stride, n;
} OrderLane;
/* Their keys: real numbers, logical values, chars. For complex numbers
 * by_arg asks for the key of the argument, else of the magnitude. descending: keys in reverse order. */
void order_keys(const Array *a, OrderLane lane, bool by_arg, bool descending, SortPair *out);
/* Strings of a cellstr, compared by bytes. */
typedef struct OrderStrings {
    const char **text;
    Index *len;
    Index n;
    bool descending;
} OrderStrings;
/* ERR for a cell that holds something else; message says so. Freed by order_strings_free. */
Status order_strings(Interp *it, const Array *cell, const char *message, OrderStrings *out) MUST_USE;
void order_strings_free(OrderStrings *s);
int order_strings_compare(const void *ctx, Index a, Index b);
/* kern_sort_index; perm has room for 2 n. Interrupted: STOP. */
Status order_index(Interp *it, Index n, Index *perm, SortCompare compare, const void *ctx) MUST_USE;

/* kern_sort_pairs, which an interrupt may leave; p has room for 2 n. */
Status order_pairs(Interp *it, Index n, SortPair *p) MUST_USE;

/* The order of all n elements of an array (numbers or cellstr), stable: perm is allocated, free with
 * mem_free. */
Status order_elements(Interp *it, const Array *a, bool descending, const char *message,
                      Index **perm) MUST_USE;
/* The order of the rows of a matrix of numbers or chars, or of a column of strings, by all columns ascending,
 * or by the ncols columns listed (one-based, negative for descending). perm is allocated. */
Status order_rows(Interp *it, const Array *a, const double *cols, Index ncols, Index **perm) MUST_USE;
/* Elements i and j of an array (numbers, chars, strings of a cellstr) are equal; NaN is not equal to NaN. */
bool order_same_element(const Array *a, Index i, const Array *b, Index j);
/* The number of table entries that are not behind x: 0 .. n. */
Index order_lookup(const double *table, Index n, bool descending, double x);

#endif
