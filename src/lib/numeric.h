/* What the functions on numeric arrays share: dimension arguments, lanes through an array, class names in
 * messages. */
#ifndef OCTAVO_NUMERIC_H
#define OCTAVO_NUMERIC_H

#include "kernel/lanes.h"
#include "lang/builtin.h"
#include "value/array.h"

/* The first dimension longer than one, zero-based; 0 if there is none. */
int dims_first_nonsingleton(const Dims *d);
/* dim may lie behind the last one: then len is 1. */
Lanes dims_lanes(const Dims *d, int dim);
/* Extent along dim (zero-based), 1 behind the last. */
Index dims_extent(const Dims *d, int dim);
/* Set an extent, adding dimensions where necessary; normalized. */
void dims_set_extent(Dims *d, int dim, Index extent);

/* "WHO: wrong type argument 'TYPE'" */
Status err_wrong_type(Interp *it, const char *who, Value v);
/* The name of a value's type in messages; tells 'string' from 'sq_string'. */
const char *arg_type_name(Value v);

/* The first element of numbers, as Octave takes one number; containers, text and empties are errors. */
Status arg_number(Interp *it, Value v, double *out) MUST_USE;
/* The same, rounded to an integer. */
Status arg_rounded(Interp *it, Value v, double *out) MUST_USE;
/* A number as true or false. */
Status arg_flag(Interp *it, Value v, bool *out) MUST_USE;
/* An integer-valued number of TYPE "int", "int64_t" or "octave_idx_type"; "conversion of 1.5 to TYPE value
 * failed" where it is not one, "octave_base_value::int_value (): wrong type argument '...'" where it is no number. */
Status arg_integer(Interp *it, Value v, const char *type, Index *out) MUST_USE;
/* A dimension argument, given one-based, returned zero-based. invalid is a format with one %s for the
 * function's name: the message where it is below 1. */
Status arg_dim(Interp *it, const char *who, Value v, int *dim) MUST_USE;
/* Numeric or logical value, double scalars included; chars and containers are not. */
bool val_is_number_or_logical(Value v);

/* A value as a double or single array (integers, logical, chars, ranges become double). The caller owns it.
 * ERR for containers: "WHO: wrong type argument 'TYPE'". */
Status arg_float_array(Interp *it, const char *who, Value v, Array **out) MUST_USE;
/* The same, always double and real ("WHO: ..." for complex ones). */
Status arg_real_array(Interp *it, const char *who, Value v, Array **out) MUST_USE;

/* Several dimensions run together into the first of them: the result has there the product of their extents,
 * and 1 for the others. v is a vector of one-based dimensions; *dim is the (zero-based) dimension to go on
 * with. bad is the message for anything but different positive integers. */
Status merge_dims(Interp *it, Value x, Value v, const char *bad, Value *out, int *dim) MUST_USE;

/* A row or column of doubles as a value; data is copied. */
Status val_from_doubles(Interp *it, Index rows, Index cols, const double *data, Value *out) MUST_USE;

/* NA, the missing value: a NaN with bits of its own. */
#define NUMERIC_NA_BITS 0x7FF840F440000000ull
#define NUMERIC_NA_BITS_SINGLE 0x7FC207A2u
double numeric_na(void);
float numeric_na_single(void);

/* The class a string names, -1 if none that an array can have. */
int class_from_name(const char *name, Index len);

/* v as an array of that class, complex if cplx says so or v is. */
Status val_to_kind(Interp *it, Value v, Class cls, bool cplx, Array **out) MUST_USE;

#endif
