/* Between the files of concatenation. */
#ifndef OCTAVO_CONCAT_PARTS_H
#define OCTAVO_CONCAT_PARTS_H

#include "ops/concat.h"
#include "value/array.h"
#include "value/structs.h"

/* What was found among the elements. cls: the class of the numbers together; CLS_STRUCT if there are none. */
typedef struct Survey {
    Class cls;
    bool any_cell, any_struct, any_func, any_map, any_complex, any_number;
    bool all_strings, all_dq;
    bool first_is_struct;      /* the first element that is not 0x0 */
} Survey;

/* Add dims b to acc along dim; false if they do not fit. */
bool concat_join_dims(Dims *acc, const Dims *b, int dim);
/* from into its place at `at` along dim of to, bit by bit. */
void concat_copy(Array *to, const Array *from, int dim, Index at);
/* Every element as a cell: cells as they are, empty ones {}, others {x}. */
Status concat_wrap_cells(Interp *it, const Value *v, Index n, ValueList *out) MUST_USE;
Status concat_cells(Interp *it, int dim, const Value *v, Index n, const Dims *dims, Value *out) MUST_USE;
/* Structs (others are empty and left out). */
Status concat_structs(Interp *it, int dim, const Value *v, Index n, const Dims *dims, Value *out) MUST_USE;

#endif
