/* Rules by which a gradient moves the parameters. */
#ifndef OCTAVO_OPTIMIZER_H
#define OCTAVO_OPTIMIZER_H

#include "value/array.h"

typedef enum Method {
    METHOD_GD, METHOD_SGD, METHOD_MINIBATCH, METHOD_MOMENTUM, METHOD_NESTEROV, METHOD_ADAGRAD, METHOD_ADADELTA, METHOD_RMSPROP,
    METHOD_ADAM, METHOD_ADAMAX, METHOD_NADAM, METHOD_FMINUNC, METHOD_LBFGS, METHOD_COUNT
} Method;
extern const char *const method_names[METHOD_COUNT];

typedef struct Optimizer {
    Method method;
    double rate, momentum, rho, beta1, beta2, epsilon;
    Index n, t;              /* parameters; steps done */
    double product;          /* of Nadam's momenta so far */
    void *s1, *s2;           /* n each: velocity, means, ...; zero at the start */
} Optimizer;

/* What the papers recommend. */
void optimizer_defaults(Optimizer *o, Method method);
/* Where the gradient is to be taken, for Nesterov's method: point = theta + momentum * velocity. False: at
 * theta. */
bool optimizer_look_ahead_f64(const Optimizer *o, const double *theta, double *point);
bool optimizer_look_ahead_f32(const Optimizer *o, const float *theta, float *point);
void optimizer_step_f64(Optimizer *o, double *theta, const double *g);
void optimizer_step_f32(Optimizer *o, float *theta, const float *g);

#endif
