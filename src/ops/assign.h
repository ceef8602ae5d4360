/* What indexed assignment is made of, for the files that write elements: assign.c, assign_cells.c, path.c. */
#ifndef OCTAVO_ASSIGN_H
#define OCTAVO_ASSIGN_H

#include "ops/index_subs.h"

/* What v(subs) = rhs comes to: the dims v gets, and whether one value fills all. */
typedef struct AssignPlan {
    Dims dims;           /* v's afterwards */
    bool grow;           /* they differ from v's now */
    bool fill;           /* rhs has one element */
    bool nothing;        /* both sides are empty: nothing to do */
} AssignPlan;

Status assign_plan(Interp *it, const Subscript *subs, int n, const Dims *dims, const Dims *rhs,
                   AssignPlan *plan) MUST_USE;

/* *a gets other dims (none smaller), new elements 0, \0, false or []; *a is made unique. */
Status array_grow(Interp *it, Array **a, const Dims *dims) MUST_USE;
Status struct_grow(Interp *it, Struct **s, const Dims *dims) MUST_USE;

/* "invalid dot name structure assignment because ...", for a left side that stands for no or several
 * values */
Status err_not_one_target(Interp *it);
/* o{idx} = ... of a reference object */
Status err_object_brace(Interp *it, Value object);

#endif
