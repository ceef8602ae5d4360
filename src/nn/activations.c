/* What the units of a layer do with their sums, and the way back. */
#include "kernel/target.h"
#include "kernel/vecmath.h"
#include "nn/net.h"

TARGET_OPTIMIZE

const char *const net_act_names[NET_ACT_COUNT] = { "sigmoid", "tanh", "relu",   "leaky_relu",
                                                   "linear",  "step", "softmax" };
const char *const net_cost_names[NET_COST_COUNT] = { "cross-entropy", "squared" };

#define T double
#define FN(name) name##_f64
#define EXP kern_exp_f64
#include "nn/activations.tmpl.h"
#undef T
#undef FN
#undef EXP

#define T float
#define FN(name) name##_f32
#define EXP net_exp_f32
#include "nn/activations.tmpl.h"
