/* What is added up, for one instruction set: KIND_SET is its name, KIND_VECTOR says whether it has vectors of four
 * doubles. No include guard: reduce_sum.c includes this once for each set. */
#define KIND_PASTE2(a, b) a##_##b
#define KIND_PASTE(a, b) KIND_PASTE2(a, b)
/* the waiting sums of R */
#define TREE(name) KIND_PASTE(name, R)

#define NAME(name) KIND_PASTE(name##_f64, KIND_SET)
#define T double
#define R double
#define MAP(x, p) (x)
#define VECTOR (64 * KIND_VECTOR)
#define PAIRS 1
#include "kernel/reduce_loops.h"

#define NAME(name) KIND_PASTE(name##_sq_f64, KIND_SET)
#define T double
#define R double
#define MAP(x, p) ((x) * (x))
#define VECTOR (64 * KIND_VECTOR)
#define PAIRS 0
#include "kernel/reduce_loops.h"

#define NAME(name) KIND_PASTE(name##_dist_f64, KIND_SET)
#define T double
#define R double
#define MAP(x, p) (((x) - (p)) * ((x) - (p)))
#define VECTOR (64 * KIND_VECTOR)
#define PAIRS 0
#include "kernel/reduce_loops.h"

#define NAME(name) KIND_PASTE(name##_f32, KIND_SET)
#define T float
#define R float
#define MAP(x, p) (x)
#define VECTOR (32 * KIND_VECTOR)
#define PAIRS 1
#include "kernel/reduce_loops.h"

#define NAME(name) KIND_PASTE(name##_sq_f32, KIND_SET)
#define T float
#define R float
#define MAP(x, p) ((x) * (x))
#define VECTOR (32 * KIND_VECTOR)
#define PAIRS 0
#include "kernel/reduce_loops.h"

#define NAME(name) KIND_PASTE(name##_dist_f32, KIND_SET)
#define T float
#define R float
#define MAP(x, p) (((x) - (p)) * ((x) - (p)))
#define VECTOR (32 * KIND_VECTOR)
#define PAIRS 0
#include "kernel/reduce_loops.h"

#define NAME(name) KIND_PASTE(name##_wide_f32, KIND_SET)
#define T float
#define R double
#define MAP(x, p) ((double) (x))
#define VECTOR 0
#define PAIRS 0
#include "kernel/reduce_loops.h"

#define NAME(name) KIND_PASTE(name##_abs_f64, KIND_SET)
#define T double
#define R double
#define MAP(x, p) fabs(x)
#define VECTOR 0
#define PAIRS 0
#include "kernel/reduce_loops.h"

#define NAME(name) KIND_PASTE(name##_wide_abs_f32, KIND_SET)
#define T float
#define R double
#define MAP(x, p) ((double) fabsf(x))
#define VECTOR 0
#define PAIRS 0
#include "kernel/reduce_loops.h"

#define NAME(name) KIND_PASTE(name##_wide_sq_f32, KIND_SET)
#define T float
#define R double
#define MAP(x, p) ((double) (x) * (double) (x))
#define VECTOR 0
#define PAIRS 0
#include "kernel/reduce_loops.h"

#define NAME(name) KIND_PASTE(name##_sq_c128, KIND_SET)
#define T double _Complex
#define R double
#define MAP(x, p) (creal(x) * creal(x) + cimag(x) * cimag(x))
#define VECTOR 0
#define PAIRS 0
#include "kernel/reduce_loops.h"

#define NAME(name) KIND_PASTE(name##_sq_c64, KIND_SET)
#define T float _Complex
#define R float
#define MAP(x, p) (crealf(x) * crealf(x) + cimagf(x) * cimagf(x))
#define VECTOR 0
#define PAIRS 0
#include "kernel/reduce_loops.h"

static const SumSet KIND_PASTE(set, KIND_SET) = {
    { &KIND_PASTE(kind_f64, KIND_SET), &KIND_PASTE(kind_sq_f64, KIND_SET), &KIND_PASTE(kind_dist_f64, KIND_SET),
      &KIND_PASTE(kind_f32, KIND_SET), &KIND_PASTE(kind_sq_f32, KIND_SET), &KIND_PASTE(kind_dist_f32, KIND_SET),
      &KIND_PASTE(kind_wide_f32, KIND_SET), &KIND_PASTE(kind_abs_f64, KIND_SET), &KIND_PASTE(kind_wide_abs_f32, KIND_SET),
      &KIND_PASTE(kind_wide_sq_f32, KIND_SET), &KIND_PASTE(kind_sq_c128, KIND_SET), &KIND_PASTE(kind_sq_c64, KIND_SET) },
    KIND_PASTE(add_blocks_f64, KIND_SET)
};

#undef KIND_SET
#undef KIND_VECTOR
#undef TREE
#undef KIND_PASTE
#undef KIND_PASTE2
