/* Rules by which a gradient moves the parameters, for doubles and singles. */
#include "nn/optimizer.h"

#include <math.h>

#include "kernel/target.h"

TARGET_OPTIMIZE

const char *const method_names[METHOD_COUNT] = {
    "gd", "sgd", "minibatch", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop", "adam", "adamax", "nadam", "fminunc", "lbfgs"
};

void optimizer_defaults(Optimizer *o, Method method)
{
    static const double rates[METHOD_COUNT] = {
        [METHOD_GD] = 0.1,       [METHOD_SGD] = 0.01,     [METHOD_MINIBATCH] = 0.1, [METHOD_MOMENTUM] = 0.1,
        [METHOD_NESTEROV] = 0.1, [METHOD_ADAGRAD] = 0.01, [METHOD_ADADELTA] = 1,    [METHOD_RMSPROP] = 0.001,
        [METHOD_ADAM] = 0.001,   [METHOD_ADAMAX] = 0.002, [METHOD_NADAM] = 0.002
    };
    *o = (Optimizer){
        .method = method, .rate = rates[method], .momentum = 0.9, .beta1 = 0.9, .beta2 = 0.999, .product = 1
    };
    o->rho = method == METHOD_ADADELTA ? 0.95 : 0.9;
    o->epsilon = method == METHOD_ADADELTA ? 1e-6 : 1e-8;
}

#define T double
#define FN(name) name##_f64
#define SQRT sqrt
#include "nn/optimizer.tmpl.h"
#undef T
#undef FN
#undef SQRT

#define T float
#define FN(name) name##_f32
#define SQRT sqrtf
#include "nn/optimizer.tmpl.h"
