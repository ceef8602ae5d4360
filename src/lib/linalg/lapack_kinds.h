/* One call for LAPACK's four element types: data pointers are void *, the rest of the signature is the
 * same. */
#ifndef OCTAVO_LAPACK_KINDS_H
#define OCTAVO_LAPACK_KINDS_H

#include <complex.h>

#include "kernel/blas.h"
#include "kernel/solve.h"

/* kind is a FloatKind; real and complex are the routine's names for real and complex types. */
#define LAPACK_BY_KIND(kind, real, complex, ...)                  \
    ((kind) == FLOAT_F64 ? LAPACKE_d##real(__VA_ARGS__)           \
     : (kind) == FLOAT_F32 ? LAPACKE_s##real(__VA_ARGS__)         \
     : (kind) == FLOAT_C128 ? LAPACKE_z##complex(__VA_ARGS__)     \
                            : LAPACKE_c##complex(__VA_ARGS__))
#define LAPACK_CALL(kind, name, ...) LAPACK_BY_KIND(kind, name, name, __VA_ARGS__)

#endif
