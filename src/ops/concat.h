/* Concatenation: matrix and cell literals, horzcat, vertcat, cat. */
#ifndef OCTAVO_CONCAT_H
#define OCTAVO_CONCAT_H

#include "value/value.h"

/* Along dimension dim (zero-based). who is for messages: "horzcat", "vertcat", NULL for a literal's
 * "horizontal dimensions mismatch (1x2 vs 2x1)". */
Status op_concat(Interp *it, const char *who, int dim, const Value *v, Index n, Value *out) MUST_USE;
/* [r11, r12; r21, ...]: row r has row_len[r] elements, all of them one after the other in v. Rows of char
 * arrays of unequal length are padded as Octave pads them. dq: a double-quoted string was among them. */
Status op_matrix(Interp *it, const Value *v, const Index *row_len, Index nrows, Value *out) MUST_USE;
/* {r11, r12; r21, ...} : elements that are cells are concatenated as Octave does ({c, 1} nests c). */
Status op_cell_literal(Interp *it, const Value *v, const Index *row_len, Index nrows, Value *out) MUST_USE;

#endif
