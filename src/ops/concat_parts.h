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
    bool first_is_struct;      /* and not 0x0 */
    bool pair;                 /* two elements side by side: Octave then has its own way for scalars */
} Survey;

/* Add dims b to acc along dim; false if they do not fit. */
bool concat_join_dims(Dims *acc, const Dims *b, int dim);
/* from into its place at `at` along dim of to, bit by bit. */
void concat_copy(Interp *it, Array *to, const Array *from, int dim, Index at);
/* "horizontal dimensions mismatch (1x2 vs 2x1)", or the text of the function who. */
Status concat_mismatch(Interp *it, const char *who, int dim, const Dims *a, const Dims *b);
void concat_survey(const Value *v, Index n, Survey *s);
/* Errors and warnings about kinds that do not go together; sizes have been looked at before. */
Status concat_check_kinds(Interp *it, const Value *v, Index n, const Survey *s) MUST_USE;
/* Reference objects do not go together. */
/* Objects that know how to be joined (maps): *st and *out tell. false: they do not. */
bool concat_objects(Interp *it, const Value *v, Index n, Value *out, Status *st);
Status concat_err_object(Interp *it, const Value *v, Index n, const char *method);
/* v as an Array of the result's class. */
Status concat_convert(Interp *it, Value v, const Survey *s, Array **out) MUST_USE;
/* Every element as a cell: cells as they are, empty ones {}, others {x}. */
Status concat_wrap_cells(Interp *it, const Value *v, Index n, ValueList *out) MUST_USE;
Status concat_wrap_in_place(Interp *it, Value *v, Index n) MUST_USE;
Status concat_cells(Interp *it, int dim, const Value *v, Index n, const Dims *dims, Value *out) MUST_USE;
/* Structs (others are empty and left out). */
Status concat_structs(Interp *it, int dim, const Value *v, Index n, const Dims *dims, Value *out) MUST_USE;

#endif
