/* The arguments of functions that make arrays: zeros (2, 3), rand ([2 3]), ones (2, "int8"), NaN (2, "like",
 * x). */
#ifndef OCTAVO_SHAPE_ARGS_H
#define OCTAVO_SHAPE_ARGS_H

#include "value/value.h"

typedef struct ShapeArgs {
    Dims dims;
    Class cls;              /* CLS_DOUBLE if not named */
    bool like_complex;      /* "like" a complex value */
} ShapeArgs;

/* who: for "zeros (A): use zeros (size (A)) instead". */
/* The class that a text names. */
Status arg_class(Interp *it, Value v, int *cls) MUST_USE;
Status parse_shape_args(Interp *it, const char *who, const Value *in, int nin, ShapeArgs *args) MUST_USE;
/* Only the sizes, no class at the end. */
Status parse_dims(Interp *it, const char *who, const Value *in, int nin, Dims *dims) MUST_USE;
/* An array of that shape with x in every element. */
Status filled_array(Interp *it, const ShapeArgs *args, double x, Value *out) MUST_USE;

#endif
