/* Assignment by kind of container, for op_index_assign and path.c. */
#ifndef OCTAVO_ASSIGN_PARTS_H
#define OCTAVO_ASSIGN_PARTS_H

#include "ops/assign.h"

/* *lhs is a cell: c(idx) = rhs; a rhs that is no cell becomes the element. */
Status assign_cells(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int n,
                    Value rhs) MUST_USE;
/* *lhs is a struct: s(idx) = struct. */
Status assign_structs(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int n,
                      Value rhs) MUST_USE;

/* What is written to: the subscripts, and who says so. */
typedef struct Target {
    const IndexContext *ctx;
    const Value *idx;
    int n;
} Target;

/* An error where cells, structs or handles should name a place inside a container. */
Status place_index(Interp *it, const Value *idx, int n) MUST_USE;
/* A pointer to the one element that the subscripts select in the container *lhs (a cell), for writing: the cell is made
 * unique and grown as needed. *was_there tells whether it existed. */
Status cell_element(Interp *it, const Target *at, Value *lhs, Value **element, bool *was_there) MUST_USE;
/* The same for a struct array: *k is the element's position. */
Status struct_position(Interp *it, const Target *at, Value *lhs, Index *k, bool *was_there) MUST_USE;

#endif
