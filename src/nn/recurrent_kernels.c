/* Recurrent layers: one product for the inputs of all steps of a sequence, then a small product and the gates for each step; going
 * back, the gates step by step, and again one product for all steps for each gradient of weights (backpropagation through time: Werbos,
 * 1990). */
#include "nn/recurrent.h"

#include <string.h>

#include "kernel/blas.h"
#include "kernel/gemm.h"
#include "kernel/target.h"
#include "kernel/vecmath.h"

TARGET_OPTIMIZE

#define T double
#define FN(name) name##_f64
#define GEMM cblas_dgemm
#define EXP kern_exp_f64
#define TANH kern_tanh_f64
#include "nn/recurrent.tmpl.h"
#undef T
#undef FN
#undef GEMM
#undef EXP
#undef TANH

#define T float
#define FN(name) name##_f32
#define GEMM cblas_sgemm
#define EXP kern_exp_f32
#define TANH kern_tanh_f32
#include "nn/recurrent.tmpl.h"
