/* What is added up, for kernel/each_target.h. From AVX2 on there are vectors of four doubles. */

/* the waiting sums of R */
#define TREE(name) TARGET_PASTE(name, R)

#define NAME(name) ON_TARGET(name##_f64)
#define T double
#define R double
#define MAP(x, p) (x)
#define VECTOR (64 * (TARGET_LEVEL > 0))
#define PAIRS 1
#include "kernel/reduce_sum.tmpl.h"

#define NAME(name) ON_TARGET(name##_sq_f64)
#define T double
#define R double
#define MAP(x, p) ((x) * (x))
#define VECTOR (64 * (TARGET_LEVEL > 0))
#define PAIRS 0
#include "kernel/reduce_sum.tmpl.h"

#define NAME(name) ON_TARGET(name##_dist_f64)
#define T double
#define R double
#define MAP(x, p) (((x) - (p)) * ((x) - (p)))
#define VECTOR (64 * (TARGET_LEVEL > 0))
#define PAIRS 0
#include "kernel/reduce_sum.tmpl.h"

#define NAME(name) ON_TARGET(name##_f32)
#define T float
#define R float
#define MAP(x, p) (x)
#define VECTOR (32 * (TARGET_LEVEL > 0))
#define PAIRS 1
#include "kernel/reduce_sum.tmpl.h"

#define NAME(name) ON_TARGET(name##_sq_f32)
#define T float
#define R float
#define MAP(x, p) ((x) * (x))
#define VECTOR (32 * (TARGET_LEVEL > 0))
#define PAIRS 0
#include "kernel/reduce_sum.tmpl.h"

#define NAME(name) ON_TARGET(name##_dist_f32)
#define T float
#define R float
#define MAP(x, p) (((x) - (p)) * ((x) - (p)))
#define VECTOR (32 * (TARGET_LEVEL > 0))
#define PAIRS 0
#include "kernel/reduce_sum.tmpl.h"

#define NAME(name) ON_TARGET(name##_wide_f32)
#define T float
#define R double
#define MAP(x, p) ((double) (x))
#define VECTOR 0
#define PAIRS 0
#include "kernel/reduce_sum.tmpl.h"

#define NAME(name) ON_TARGET(name##_abs_f64)
#define T double
#define R double
#define MAP(x, p) fabs(x)
#define VECTOR 0
#define PAIRS 0
#include "kernel/reduce_sum.tmpl.h"

#define NAME(name) ON_TARGET(name##_wide_abs_f32)
#define T float
#define R double
#define MAP(x, p) ((double) fabsf(x))
#define VECTOR 0
#define PAIRS 0
#include "kernel/reduce_sum.tmpl.h"

#define NAME(name) ON_TARGET(name##_wide_sq_f32)
#define T float
#define R double
#define MAP(x, p) ((double) (x) * (double) (x))
#define VECTOR 0
#define PAIRS 0
#include "kernel/reduce_sum.tmpl.h"

#define NAME(name) ON_TARGET(name##_sq_c128)
#define T double _Complex
#define R double
#define MAP(x, p) (creal(x) * creal(x) + cimag(x) * cimag(x))
#define VECTOR 0
#define PAIRS 0
#include "kernel/reduce_sum.tmpl.h"

#define NAME(name) ON_TARGET(name##_sq_c64)
#define T float _Complex
#define R float
#define MAP(x, p) (crealf(x) * crealf(x) + cimagf(x) * cimagf(x))
#define VECTOR 0
#define PAIRS 0
#include "kernel/reduce_sum.tmpl.h"

static const SumSet ON_TARGET(set) = {
    { &ON_TARGET(kind_f64), &ON_TARGET(kind_sq_f64), &ON_TARGET(kind_dist_f64),
      &ON_TARGET(kind_f32), &ON_TARGET(kind_sq_f32), &ON_TARGET(kind_dist_f32),
      &ON_TARGET(kind_wide_f32), &ON_TARGET(kind_abs_f64), &ON_TARGET(kind_wide_abs_f32),
      &ON_TARGET(kind_wide_sq_f32), &ON_TARGET(kind_sq_c128), &ON_TARGET(kind_sq_c64) },
    ON_TARGET(add_blocks_f64)
};

#undef TREE
