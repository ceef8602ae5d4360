/* A network of fully connected layers: its description, and one pass through it.
 *
 * theta is the lecture's unrolled vector [Theta1(:); Theta2(:); ...]: Theta of layer l is s(l+1) x (s(l)+1),
 * column-major, the bias weights first. Everything here points into it. In C layers count from 0: layer 0 is
 * the input. */
#ifndef OCTAVO_NET_H
#define OCTAVO_NET_H

#include "value/array.h"

typedef enum NetAct { NET_SIGMOID, NET_TANH, NET_RELU, NET_LEAKY_RELU, NET_LINEAR, NET_STEP, NET_SOFTMAX, NET_ACT_COUNT } NetAct;
typedef enum NetCost { NET_CROSS_ENTROPY, NET_SQUARED, NET_COST_COUNT } NetCost;

extern const char *const net_act_names[NET_ACT_COUNT];
extern const char *const net_cost_names[NET_COST_COUNT];

typedef struct Net {
    int L;               /* layers, input and output included: at least 2 */
    Index *s;            /* units of each, without bias */
    Index *at;           /* at[l]: where the weights from layer l to l + 1 begin in theta */
    NetAct *act;         /* act[l]: what layer l does with its sums; act[0] is not used */
    NetCost cost;
    double leak;         /* slope of leaky_relu below 0 */
    Index ntheta;
} Net;

/* Examples and what they should give. Elements are of the pass's class. */
typedef struct NetData {
    Index m;                     /* rows of X and Y */
    const void *X;               /* m x s1, or s1 x m: an example a column */
    bool example_a_column;
    const void *Y;               /* m x sL, NULL: labels, or no targets at all */
    const int32_t *labels;       /* classes from 0, NULL: Y */
    const double *class_weights; /* sL, NULL: all 1 */
    const Index *rows;           /* the examples to take; NULL: first, first + 1, ... */
    Index first, nrows;          /* how many there are to take */
} NetData;

/* What a pass gives. Pointers that are NULL are not wanted. */
typedef struct NetPass {
    void *grad;                  /* ntheta */
    void *H;                     /* nrows x sL outputs */
    void *Delta;                 /* ntheta: the sums before division by m and regularisation */
    /* For teaching: nrows x s(l) each, l = 1 .. L-1 (z, a, delta); NULL or all there. */
    void **z, **a, **delta;
    bool wants_cost;             /* J; needs targets */
    double J;
    bool nan_seen;               /* sums of the first layer were NaN: X (or theta) has some */
} NetPass;

/* cost and gradient; false: out of memory. */
bool net_pass_f64(const Net *net, const double *theta, const NetData *data, double lambda,
                  NetPass *pass) MUST_USE;
bool net_pass_f32(const Net *net, const float *theta, const NetData *data, double lambda,
                  NetPass *pass) MUST_USE;
static inline bool net_pass(Class cls, const Net *net, const void *theta, const NetData *data, double lambda,
                            NetPass *pass)
{
    return cls == CLS_SINGLE ? net_pass_f32(net, theta, data, lambda, pass)
                             : net_pass_f64(net, theta, data, lambda, pass);
}

/* A layer's function on n sums (in place), and x *= its derivative where the function's value is a. */
void net_act_f64(NetAct act, double leak, Index n, double *z);
void net_act_f32(NetAct act, double leak, Index n, float *z);
void net_act_back_f64(NetAct act, double leak, Index n, const double *a, double *x);
void net_act_back_f32(NetAct act, double leak, Index n, const float *a, float *x);
/* y = exp (x); y may be x. */
void net_exp_f32(Index n, const float *x, float *y);
/* Each row of Z (m x k, leading dimension ld) becomes its softmax; scratch holds 2 m. */
void net_softmax_f64(Index m, Index k, double *Z, Index ld, double *scratch);
void net_softmax_f32(Index m, Index k, float *Z, Index ld, float *scratch);

#endif
