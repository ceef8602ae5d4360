/* The one door to LAPACK: what may take long there runs on a thread that can be left on Ctrl-C
 * (base/aside.h), since LAPACK can neither be stopped in the middle nor be cut into pieces. What it then
 * still reads and writes lives on in the arrays of the job, which hold their own references; everything else
 * it needs stands in the job, which is copied. */
#ifndef OCTAVO_LAPACK_JOB_H
#define OCTAVO_LAPACK_JOB_H

#include <complex.h>

#include "kernel/blas.h"
#include "kernel/solve.h"
#include "value/array.h"

typedef struct LapackJob {
    void (*run)(struct LapackJob *job);  /* maybe on another thread: no Interp, no counted objects, no pool */
    double flops;                        /* about how many operations it takes, which decides where it runs */
    Array *arrays[6];                    /* whatever it reads and writes, NULLs among them */
    FloatKind kind;
    char options[2];
    bool flag;
    Index m, n, k;
    lapack_int low, high;
    int status;                          /* out */
    SolveInfo info;                      /* out, by those that solve */
} LapackJob;

/* STOP: interrupted; the arrays may be dropped, but what is in them is not to be used. ERR: the library could not be
 * loaded. OK: job->status says how it went. */
Status lapack_run(Interp *it, LapackJob *job) MUST_USE;

/* Its k-th array's data; NULL where there is none. */
static inline void *job_data(const LapackJob *job, int k)
{
    return job->arrays[k] ? job->arrays[k]->data : NULL;
}

static inline FloatKind array_float_kind(const Array *a)
{
    return a->cls == CLS_SINGLE ? (a->is_complex ? FLOAT_C64 : FLOAT_F32)
           : a->is_complex      ? FLOAT_C128
                                : FLOAT_F64;
}

/* One call for LAPACK's four element types: data pointers are void *, the rest of the signature is the same. kind is a
 * FloatKind; real and complex are the routine's names for real and complex types. */
#define LAPACK_BY_KIND(kind, real, complex, ...)                  \
    ((kind) == FLOAT_F64 ? LAPACKE_d##real(__VA_ARGS__)           \
     : (kind) == FLOAT_F32 ? LAPACKE_s##real(__VA_ARGS__)         \
     : (kind) == FLOAT_C128 ? LAPACKE_z##complex(__VA_ARGS__)     \
                            : LAPACKE_c##complex(__VA_ARGS__))
#define LAPACK_CALL(kind, name, ...) LAPACK_BY_KIND(kind, name, name, __VA_ARGS__)

#endif
