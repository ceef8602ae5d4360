/* nn_train: the loop over epochs and batches, and the minimisers that need no rate. */
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "kernel/transpose.h"
#include "lang/call.h"
#include "nn/trainer.h"
#include "optim/objective.h"

enum {
    OPT_METHOD = OPT_NET_COUNT, OPT_EPOCHS, OPT_MAX_ITER, OPT_RATE, OPT_BATCH_SIZE, OPT_LAMBDA, OPT_MOMENTUM, OPT_RHO, OPT_BETA1,
    OPT_BETA2, OPT_EPSILON, OPT_SCHEDULE, OPT_DECAY, OPT_DECAY_EVERY, OPT_SHUFFLE, OPT_VALIDATION, OPT_PATIENCE, OPT_TOL,
    OPT_PROGRESS, OPT_TRACE, OPT_STEPS, OPT_TRAIN_COUNT
};
static const char *const train_options[OPT_TRAIN_COUNT] = {
    NET_OPTION_NAMES, "Method",  "Epochs",     "MaxIter",  "LearningRate", "BatchSize", "Lambda",
    "Momentum",       "Rho",     "Beta1",      "Beta2",    "Epsilon",      "Schedule",  "Decay",
    "DecayEvery",     "Shuffle", "Validation", "Patience", "TolFun",       "Progress",  "Trace",
    "StepsPerEpoch"
};
static const char *const schedule_names[SCHEDULE_COUNT] = { "constant", "step",   "exponential",
                                                            "inverse",  "linear", "cosine" };
static const char who[] = "nn_train";

/* ---- options ---- */

/* Whoever chooses a rate or a batch, or minimises a function of his own, means the lectures' gradient descent; who chooses
 * nothing wants the network to learn, whatever its inputs are, and gets what does that for most. */
static Status read_method(Interp *it, Trainer *t, bool function)
{
    bool chosen = function || option_given(&t->set, OPT_RATE) || option_given(&t->set, OPT_BATCH_SIZE);
    int method = chosen ? METHOD_GD : METHOD_ADAM, schedule = SCHEDULE_CONSTANT;
    Status st = OK;
    if (option_given(&t->set, OPT_METHOD))
        st = option_word(it, who, "method", t->set.v[OPT_METHOD], (WordList) { method_names, METHOD_COUNT },
                         &method);
    if (st == OK && option_given(&t->set, OPT_SCHEDULE))
        st = option_word(it, who, "schedule", t->set.v[OPT_SCHEDULE],
                         (WordList) { schedule_names, SCHEDULE_COUNT }, &schedule);
    if (st != OK) return st;
    optimizer_defaults(&t->opt, (Method) method);
    t->schedule = (Schedule) schedule;
    t->decay = schedule == SCHEDULE_STEP ? 0.5 : 0.01;
    return st;
}

static Status read_numbers(Interp *it, Trainer *t)
{
    const OptionSet *set = &t->set;
    Optimizer *o = &t->opt;
    const double below_1 = 1 - 0x1p-53;
    t->epochs = 100;
    t->decay_every = t->patience = 10;
    t->shuffle = true;
    bool whole = o->method == METHOD_GD || o->method >= METHOD_FMINUNC;
    t->batch = whole ? INT64_MAX : o->method == METHOD_SGD ? 1 : 32;
    t->progress = out_is_terminal(it) && isatty(STDERR_FILENO);
    Status st = option_number(it, set, OPT_RATE, 0, INFINITY, &o->rate);
    if (st == OK) st = option_number(it, set, OPT_MOMENTUM, 0, 1, &o->momentum);
    if (st == OK) st = option_number(it, set, OPT_RHO, 0, below_1, &o->rho);
    if (st == OK) st = option_number(it, set, OPT_BETA1, 0, below_1, &o->beta1);
    if (st == OK) st = option_number(it, set, OPT_BETA2, 0, below_1, &o->beta2);
    if (st == OK) st = option_number(it, set, OPT_EPSILON, 0, INFINITY, &o->epsilon);
    if (st == OK) st = option_number(it, set, OPT_LAMBDA, 0, INFINITY, &t->lambda);
    if (st == OK) st = option_number(it, set, OPT_DECAY, 0, INFINITY, &t->decay);
    if (st == OK) st = option_number(it, set, OPT_TOL, 0, INFINITY, &t->tol);
    if (st == OK) st = option_count(it, set, OPT_EPOCHS, 0, &t->epochs);
    if (st == OK) st = option_count(it, set, OPT_MAX_ITER, 0, &t->epochs);
    if (st == OK) st = option_count(it, set, OPT_DECAY_EVERY, 1, &t->decay_every);
    if (st == OK) st = option_count(it, set, OPT_PATIENCE, 1, &t->patience);
    if (st == OK) st = option_count(it, set, OPT_STEPS, 1, &t->steps);
    if (st == OK && option_given(set, OPT_BATCH_SIZE)) {
        double size = 0;
        st = option_number(it, set, OPT_BATCH_SIZE, 1, 1.0 / 0.0, &size);
        t->batch = size > 1e15 ? INT64_MAX : (Index) size;
    }
    if (st == OK) st = option_flag(it, set, OPT_SHUFFLE, &t->shuffle);
    if (st == OK) st = option_flag(it, set, OPT_PROGRESS, &t->progress);
    if (st == OK) st = option_flag(it, set, OPT_TRACE, &t->trace);
    t->base_rate = o->rate;
    return st;
}

/* An option that would change nothing is a mistake: a rate of decay for the wrong method, a network's option
 * with a cost function. */
static Status check_uses(Interp *it, const Trainer *t, bool function)
{
    static const struct {
        int option;
        unsigned methods;                      /* a bit for each */
    } uses[] = {
        { OPT_MOMENTUM, 1 << METHOD_MOMENTUM | 1 << METHOD_NESTEROV },
        { OPT_RHO, 1 << METHOD_ADADELTA | 1 << METHOD_RMSPROP },
        { OPT_BETA1, 1 << METHOD_ADAM | 1 << METHOD_ADAMAX | 1 << METHOD_NADAM },
        { OPT_BETA2, 1 << METHOD_ADAM | 1 << METHOD_ADAMAX | 1 << METHOD_NADAM },
        { OPT_EPSILON, 1 << METHOD_ADAGRAD | 1 << METHOD_ADADELTA | 1 << METHOD_RMSPROP | 1 << METHOD_ADAM
                           | 1 << METHOD_NADAM },
        { OPT_RATE, (1 << METHOD_FMINUNC) - 1 },
        { OPT_SCHEDULE, (1 << METHOD_FMINUNC) - 1 },
        { OPT_STEPS, (1 << METHOD_FMINUNC) - 1 },
    };
    static const int of_networks[] = { OPT_ACTIVATION, OPT_OUTPUT,     OPT_COST,   OPT_LEAK,    OPT_CLASS_WEIGHTS,
                                       OPT_BATCH,      OPT_BATCH_SIZE, OPT_LAMBDA, OPT_SHUFFLE, OPT_TRACE };
    for (size_t k = 0; k < COUNT_OF(uses); k++)
        if (option_given(&t->set, uses[k].option) && !(uses[k].methods >> t->opt.method & 1))
            return err(it, "%s: the method %s has no %s", who, method_names[t->opt.method],
                       train_options[uses[k].option]);
    for (size_t k = 0; function && k < COUNT_OF(of_networks); k++)
        if (option_given(&t->set, of_networks[k]))
            return err(it, "%s: %s needs a network, not a cost function", who, train_options[of_networks[k]]);
    if (!function && option_given(&t->set, OPT_STEPS))
        return err(it, "%s: StepsPerEpoch is for cost functions; a network has BatchSize", who);
    return OK;
}

static Status read_validation(Interp *it, Trainer *t)
{
    Value v = t->set.v[OPT_VALIDATION];
    if (val_is_none(v) || (val_is_empty(v) && !val_is_cell(v))) return OK;
    if (!val_is_none(t->f)) {
        if (!val_is_func(v))
            return err(it, "%s: Validation of a cost function must be a function of theta, which gives a cost",
                       who);
        t->valid_f = v;
        t->has_valid = true;
        return OK;
    }
    if (!val_is_cell(v) || val_numel(v) != 2) return err(it, "%s: Validation must be a cell {X, Y}", who);
    const Value *pair = array_cells(v.u.array);
    Status st = inputs_open(it, "nn_train: Validation", &t->net, t->cls, pair[0], pair[1], NULL, &t->valid);
    if (st != OK) return st;
    t->has_valid = true;
    if (t->valid.data.m == 0) return err(it, "%s: Validation has no examples", who);
    return OK;
}

/* X with an example a column: batches then copy contiguous examples. */
static Status transpose_inputs(Interp *it, Trainer *t)
{
    Array *X = t->train.X;
    Status st = array_new(it, t->cls, array_cols(X), array_rows(X), &t->Xt);
    if (st == OK)
        kern_transpose(array_rows(X), array_cols(X), class_elem_size(t->cls, false), X->data, t->Xt->data);
    return st;
}

static bool by_batches(const Trainer *t) { return val_is_none(t->f) && t->batch < t->train.data.m; }

static Status open_network(Interp *it, Trainer *t, const Value *in)
{
    Status st = net_open(it, who, in[1], &t->set, &t->net);
    if (st == OK) st = net_theta(it, who, &t->net, in[0], &t->theta);
    if (st != OK) return st;
    t->cls = (Class) t->theta->cls;
    t->n = t->net.ntheta;
    if (option_given(&t->set, OPT_BATCH)) return err(it, "%s: give BatchSize rather than Batch", who);
    st = inputs_open(it, who, &t->net, t->cls, in[2], in[3], &t->set, &t->train);
    if (st != OK) return st;
    if (t->train.data.m == 0) return err(it, "%s: X has no rows", who);
    if (class_is_integer(val_class(in[2]))) {
        st = warn(it, "%s: X is %s; networks learn from numbers like 0..1: double (X) / 255 for pictures",
                  who, class_name(val_class(in[2])));
        if (st != OK) return st;
    }
    t->classes = t->train.labels || t->net.cost == NET_CROSS_ENTROPY;
    st = array_new(it, t->cls, by_batches(t) ? t->batch : t->train.data.m, t->net.s[t->net.L - 1], &t->H);
    if (st == OK && by_batches(t) && t->shuffle) st = transpose_inputs(it, t);
    return st;
}

static Status open_function(Interp *it, Trainer *t, Value f, Value theta)
{
    t->f = f;
    if (!(val_is_numeric(theta) && !val_is_complex(theta)) || val_is_empty(theta))
        return err(it, "%s: theta must be a real array", who);
    t->cls = val_class(theta) == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE;
    Status st = val_to_class(it, theta, t->cls, &t->theta);
    if (st == OK) t->n = t->theta->numel;
    return st;
}

static Status trainer_open(Interp *it, Trainer *t, const Value *in, int nin)
{
    bool function = val_is_func(in[0]);
    if (!function && nin < 4) return err_usage(it, who);
    int first = function ? 2 : 4;
    *t = (Trainer) { .best_cost = INFINITY, .started = clock_seconds() };
    t->f = t->valid_f = val_none();
    Status st = options_read(it, who, (WordList) { train_options, OPT_TRAIN_COUNT }, in + first, nin - first,
                             &t->set);
    if (st == OK) st = read_method(it, t, function);
    if (st == OK) st = read_numbers(it, t);
    if (st == OK) st = check_uses(it, t, function);
    if (st == OK) st = function ? open_function(it, t, in[0], in[1]) : open_network(it, t, in);
    if (st == OK) st = read_validation(it, t);
    if (st != OK) return st;
    t->opt.n = t->n;
    Array *copy = NULL;                                    /* theta is written: the caller keeps his */
    st = array_copy(it, t->theta, &copy);
    if (st != OK) return st;
    array_drop(&t->theta);
    t->theta = copy;
    st = array_copy(it, copy, &t->best);
    if (st == OK) st = array_new(it, t->cls, t->n, 1, &t->grad);
    if (st == OK) st = array_new(it, t->cls, t->n, 1, &t->point);
    size_t size = class_elem_size(t->cls, false);
    t->opt.s1 = mem_array_zero(t->n, size);
    t->opt.s2 = mem_array_zero(t->n, size);
    if (st == OK && (!t->opt.s1 || !t->opt.s2)) st = err_out_of_memory(it);
    return st;
}

static void trainer_close(Trainer *t)
{
    inputs_close(&t->train);
    inputs_close(&t->valid);
    net_close(&t->net);
    array_drop(&t->Xt);
    array_drop(&t->theta);
    array_drop(&t->best);
    array_drop(&t->grad);
    array_drop(&t->point);
    array_drop(&t->H);
    mem_free(t->opt.s1);
    mem_free(t->opt.s2);
    mem_free(t->history);
    mem_free(t->norms);
}

/* ---- gradient methods ---- */

static double scheduled_rate(const Trainer *t, Index epoch)
{
    double e = (double) epoch, part = e / (double) t->epochs;
    switch (t->schedule) {
    case SCHEDULE_STEP: return t->base_rate * pow(t->decay, (double) (epoch / t->decay_every));
    case SCHEDULE_EXPONENTIAL: return t->base_rate * exp(-t->decay * e);
    case SCHEDULE_INVERSE: return t->base_rate / (1 + t->decay * e);
    case SCHEDULE_LINEAR: return t->base_rate * (1 - part);
    case SCHEDULE_COSINE: return t->base_rate * 0.5 * (1 + cos(M_PI * part));
    default: return t->base_rate;
    }
}

static Status take_gradient(Interp *it, Trainer *t, const NetExamples *examples, double *J, double *right)
{
    const void *at = t->theta->data;
    bool ahead = t->cls == CLS_SINGLE ? optimizer_look_ahead_f32(&t->opt, at, t->point->data)
                                      : optimizer_look_ahead_f64(&t->opt, at, t->point->data);
    return trainer_eval(it, t, ahead ? t->point->data : at, examples, t->grad->data,
                        &(EvalResult) { J, right });
}

static void take_step(Trainer *t)
{
    if (t->cls == CLS_SINGLE) optimizer_step_f32(&t->opt, t->theta->data, t->grad->data);
    else optimizer_step_f64(&t->opt, t->theta->data, t->grad->data);
}

static Status whole_epoch(Interp *it, Trainer *t, bool *stop)
{
    double J = 0, right = NAN, m = val_is_none(t->f) ? (double) t->train.data.m : 1;
    Status st = take_gradient(it, t, &(NetExamples) { NULL, 0, t->train.data.m }, &J, &right);
    if (st != OK) return st;
    /* The cost belongs to theta before the step; what validation sees is theta after it. */
    if (t->has_valid) take_step(t);
    st = trainer_epoch(it, t, t->theta->data, J, right / m, t->opt.method != METHOD_NESTEROV, stop);
    if (!t->has_valid && !(st == OK && *stop)) take_step(t);
    return st;
}

/* A function that has a batch of its own each time. */
static Status function_epoch(Interp *it, Trainer *t, bool *stop)
{
    double cost = 0;
    for (Index k = 0; k < t->steps; k++) {
        double J = 0;
        Status st = take_gradient(it, t, &(NetExamples) { NULL, 0, 1 }, &J, NULL);
        if (st == OK) st = check_interrupt(it);
        if (st != OK) return st;
        take_step(t);
        cost += J;
        if (k + 1 < t->steps) trainer_progress(it, t, (double) (k + 1) / (double) t->steps);
    }
    return trainer_epoch(it, t, t->theta->data, cost / (double) t->steps, NAN, false, stop);
}

static Status draw_order(Interp *it, Trainer *t, Index *rows)
{
    Value m = val_num((double) t->train.data.m), order = val_none();
    Array *a = NULL;
    Status st = call_name(it, "randperm", &m, 1, &order, 1);
    if (st == OK) st = val_to_class(it, order, CLS_DOUBLE, &a);
    for (Index i = 0; st == OK && i < t->train.data.m; i++) rows[i] = (Index) array_f64(a)[i] - 1;
    array_drop(&a);
    val_drop(&order);
    return st;
}

static Status batches_epoch(Interp *it, Trainer *t, Index *rows, bool *stop)
{
    Index m = t->train.data.m;
    double cost = 0, all_right = 0;
    Status st = t->shuffle ? draw_order(it, t, rows) : OK;
    for (Index from = 0; from < m && st == OK; from += t->batch) {
        Index b = m - from < t->batch ? m - from : t->batch;
        double J = 0, right = NAN;
        st = take_gradient(it, t, &(NetExamples) { t->shuffle ? rows + from : NULL, from, b }, &J, &right);
        if (st == OK) st = check_interrupt(it);
        if (st != OK) break;
        take_step(t);
        cost += J * (double) b;
        all_right += right;
        trainer_progress(it, t, (double) (from + b) / (double) m);
    }
    if (st == OK)
        st = trainer_epoch(it, t, t->theta->data, cost / (double) m, all_right / (double) m, false, stop);
    return st;
}

static Status run_steps(Interp *it, Trainer *t)
{
    Index *rows = by_batches(t) ? mem_array(t->train.data.m, sizeof *rows) : NULL;
    bool stop = false;
    Status st = by_batches(t) && !rows ? err_out_of_memory(it) : OK;
    for (Index e = 0; e < t->epochs && st == OK && !stop; e++) {
        t->opt.rate = scheduled_rate(t, e);
        st = t->steps > 0 ? function_epoch(it, t, &stop)
             : rows       ? batches_epoch(it, t, rows, &stop)
                          : whole_epoch(it, t, &stop);
        if (st == OK) st = check_interrupt(it);
    }
    mem_free(rows);
    return st;
}

/* ---- fminunc and L-BFGS ---- */

typedef struct Minimized {
    Trainer *t;
    Objective obj;
    double right;                /* at the last point */
} Minimized;

/* The minimisers work in double: singles are converted on the way. */
static Status minimized_eval(Interp *it, void *user, const double *x, double *f, double *g)
{
    Minimized *m = user;
    Trainer *t = m->t;
    const void *at = x;
    m->obj.evals++;
    if (t->cls == CLS_SINGLE) {
        float *p = array_f32(t->point);
        for (Index k = 0; k < t->n; k++) p[k] = (float) x[k];
        at = p;
    }
    Status st = trainer_eval(it, t, at, &(NetExamples) { NULL, 0, t->train.data.m }, g ? t->grad->data : NULL,
                             &(EvalResult) { f, &m->right });
    if (st == OK && g)
        for (Index k = 0; k < t->n; k++)
            g[k] = t->cls == CLS_SINGLE ? (double) array_f32(t->grad)[k] : array_f64(t->grad)[k];
    if (st == OK) st = check_interrupt(it);
    return st;
}

static void set_theta(Trainer *t, const double *x)
{
    for (Index k = 0; k < t->n; k++) {
        if (t->cls == CLS_SINGLE) array_f32(t->theta)[k] = (float) x[k];
        else array_f64(t->theta)[k] = x[k];
    }
}

static Status minimized_report(Interp *it, void *user, const MinimizeStep *at, bool *stop)
{
    Minimized *m = user;
    if (at->iter == 0) return OK;
    set_theta(m->t, at->x);
    return trainer_epoch(it, m->t, m->t->theta->data, at->f, m->right / (double) m->t->train.data.m, true,
                         stop);
}

static Status run_minimizer(Interp *it, Trainer *t)
{
    /* n x n numbers beyond this are not worth it: as fminunc has it */
    enum { DENSE_LIMIT = 500 };
    bool dense = t->opt.method == METHOD_FMINUNC && t->n <= DENSE_LIMIT;
    Minimized m = { .t = t, .obj = { .n = t->n, .eval = minimized_eval, .report = minimized_report, .max_evals = INT64_MAX } };
    MinimizeOptions options = { .tol_x = 1e-7, .tol_f = 1e-7, .max_iter = t->epochs };
    MinimizeResult result;
    Array *x = NULL, *g = NULL, *R = NULL;
    m.obj.user = &m;
    Status st = array_to_class(it, t->theta, CLS_DOUBLE, &x);
    if (st == OK) st = array_make_unique(it, &x);
    if (st == OK) st = array_zeros(it, CLS_DOUBLE, t->n, 1, &g);
    if (st == OK && dense) st = array_zeros(it, CLS_DOUBLE, t->n, t->n, &R);
    if (st == OK && t->epochs > 0) {
        MinimizePoint at = { array_f64(x), array_f64(g), R ? array_f64(R) : NULL };
        st = (dense ? minimize_dogleg : minimize_lbfgs)(it, &m.obj, &options, at, &result);
        if (st == OK) set_theta(t, array_f64(x));
        if (st == OK && result.info > 0 && t->end == END_EPOCHS) t->end = END_OPTIMUM;
    }
    array_drop(&x);
    array_drop(&g);
    array_drop(&R);
    return st;
}

/* ---- nn_train ---- */

static const char help_nn_train[] =
    "theta = nn_train (theta, layers, X, Y, options)\n"
    "[theta, history] = nn_train (theta, layers, X, Y, \"name\", value, ...)\n"
    "[theta, history] = nn_train (f, theta, options)\n"
    "[net, history] = nn_train (layers, X, T, options)\n"
    "Train a neural network: make the cost of nn_backprop small, starting from theta (see nn_init). Or minimise a cost\n"
    "function of one's own, [J, grad] = f (theta). Options are those of nn_backprop (Activation, Output, Cost, ...) and:\n"
    "  Method        \"gd\" gradient descent, \"sgd\" stochastic (batches of 1), \"minibatch\" (of 32), or below; by itself\n"
    "                \"adam\", or \"gd\" where LearningRate or BatchSize are given or f is minimised\n"
    "  Epochs        passes through the examples, 100; MaxIter is the same\n"
    "  BatchSize     examples a step; Inf: all. By itself all for gd, fminunc, lbfgs, 1 for sgd, else 32\n"
    "  Shuffle       a new order of the examples each epoch, by randperm: true\n"
    "  LearningRate  a: 0.1; sgd, adagrad 0.01; rmsprop, adam 0.001; adamax, nadam 0.002; adadelta 1\n"
    "  Schedule      of the rate in epoch e = 0, 1, ...: \"constant\", \"step\" a*Decay^floor (e/DecayEvery) (0.5, 10),\n"
    "                \"exponential\" a*exp (-Decay*e), \"inverse\" a/(1 + Decay*e) (Decay 0.01), \"linear\" a*(1 - e/Epochs),\n"
    "                \"cosine\" a*(1 + cos (pi*e/Epochs))/2\n"
    "  Lambda        L2 regularisation as in nn_backprop, 0; a batch bears its share of it\n"
    "  Validation    {X, Y}: training ends when their cost has not fallen for Patience (10) epochs; the best theta\n"
    "                returns. Of a function f, a function of theta that gives a cost, or [cost, accuracy]\n"
    "  StepsPerEpoch of a function f that takes another batch each time: so many steps are an epoch\n"
    "  TolFun        ends when the cost changes by less than this part of it, 0\n"
    "  Trace         history.GradientNorm has the norm of the last step's gradient of each layer, an epoch a row: those\n"
    "                of deep layers vanish or explode\n"
    "  Progress      a line with epoch, cost, accuracy, rate and time left; and a line when it\n"
    "                ends; by itself only on a terminal\n"
    "That nothing was learned, no more right than the commonest class gives, is said by a warning.\n"
    "history has columns with a row for each epoch: cost (of the theta before the step; with batches the mean over them),\n"
    "accuracy, val_cost, val_accuracy, rate, seconds; and epochs, final_cost, best_epoch, method, stopped (why it ended).\n"
    "Ctrl-C ends the training and returns the best parameters so far.\n"
    "Of a list of layers or a network of dlnetwork (see trainnet) a network returns; Loss is as trainnet's (by the last layer), Method adam and\n"
    "BatchSize 32 unless the method takes all examples; what Activation, Output and Cost say, layers say.\n"
    "With \"Trace\" history has GradientNorm and DeadUnits as trainnet has them. Training that comes to NaN\n"
    "ends with an error that names the layer.\n"
    "\n"
    "Methods, with g the gradient, a the rate, all operations by element, t = 1, 2, ...:\n"
    "  momentum   v = Momentum*v - a*g; theta += v (Polyak 1964)\n"
    "  nesterov   the same, with g taken at theta + Momentum*v (Nesterov 1983; Sutskever and others 2013)\n"
    "  adagrad    s += g^2; theta -= a*g / (sqrt (s) + Epsilon) (Duchi, Hazan, Singer 2011)\n"
    "  adadelta   s = Rho*s + (1-Rho)*g^2; d = g * sqrt (u + Epsilon) / sqrt (s + Epsilon); u = Rho*u + (1-Rho)*d^2;\n"
    "             theta -= a*d; Rho 0.95, Epsilon 1e-6 (Zeiler 2012)\n"
    "  rmsprop    s = Rho*s + (1-Rho)*g^2; theta -= a*g / (sqrt (s) + Epsilon); Rho 0.9 (Tieleman, Hinton 2012)\n"
    "  adam       m = Beta1*m + (1-Beta1)*g; v = Beta2*v + (1-Beta2)*g^2; theta -= a * (m/(1-Beta1^t)) /\n"
    "             (sqrt (v/(1-Beta2^t)) + Epsilon); 0.9, 0.999, 1e-8 (Kingma, Ba 2015)\n"
    "  adamax     m as adam; u = max (Beta2*u, abs (g)); theta -= a/(1-Beta1^t) * m/u (Kingma, Ba 2015)\n"
    "  nadam      b(t) = Beta1*(1 - 0.96^(0.004*t)/2); p(t) = b(1)*...*b(t); m = b(t)*m + (1-b(t))*g; v as adam;\n"
    "             theta -= a * (b(t+1)*m/(1-p(t+1)) + (1-b(t))*g/(1-p(t))) / (sqrt (v/(1-Beta2^t)) + Epsilon) (Dozat 2016)\n"
    "  fminunc    trust-region quasi-Newton as in fminunc (beyond 500 parameters lbfgs)\n"
    "  lbfgs      limited-memory BFGS, ten pairs, line search for the strong Wolfe conditions (Nocedal, Wright 2006)\n"
    "  >> X = [0 0; 0 1; 1 0; 1 1];\n"
    "  >> theta = nn_train (zeros (3, 1), [2 1], X, [0; 0; 0; 1], \"Method\", \"gd\", \"LearningRate\", 1, \"Epochs\", 300);\n"
    "  >> nn_predict (theta, [2 1], X)'\n"
    "  ans =\n"
    "\n"
    "    0  0  0  1\n"
    "\n"
    "See also: nn_backprop, nn_init, nn_predict, fminunc";
/* What is returned: the best theta where validation or Ctrl-C chose it, else the last. */
static Status choose_result(Interp *it, Trainer *t, Value *out, int nout)
{
    double final_cost = NAN;
    Status st = OK;
    if (t->best_epoch > 0 && (t->has_valid || t->end == END_INTERRUPT)) {
        Array *last = t->theta;
        t->theta = t->best;
        t->best = last;
    }
    if (nout > 1)
        st = trainer_eval(it, t, t->theta->data, &(NetExamples) { NULL, 0, t->train.data.m }, NULL,
                          &(EvalResult) { &final_cost, NULL });
    if (st == OK && nout > 1) st = trainer_history(it, t, final_cost, &out[1]);
    if (st == OK) out[0] = val_from_array_take(&t->theta);
    return st;
}

static Status bi_nn_train(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Trainer t;
    if (in[0].tag == T_STRUCT) return call_name(it, "__nn_train_layers__", in, nin, out, nout > 1 ? 2 : 1);
    if (!val_is_func(in[0]) && nin < 4) return err_usage(it, who);
    Status st = trainer_open(it, &t, in, nin);
    if (st == OK) {
        st = t.opt.method >= METHOD_FMINUNC ? run_minimizer(it, &t) : run_steps(it, &t);
        out_progress_end(it);
        if (st == STOP && it->stop_reason == STOP_INTERRUPT) {
            interrupt_clear(it);
            it->stop_reason = STOP_NONE;
            t.end = END_INTERRUPT;
            st = OK;
        }
    }
    if (st == OK) st = trainer_conclude(it, &t);
    if (st == OK) st = choose_result(it, &t, out, nout);
    trainer_close(&t);
    return st;
}
/*
%!function [J, g] = quadratic (x)
%!  A = [3 1; 1 2];  b = [1; -1];
%!  J = x' * A * x / 2 - b' * x;  g = A * x - b;
%!endfunction
%!function [J, g] = bowl (x)
%!  J = sum ((x - 1) .^ 2);  g = 2 * (x - 1);
%!endfunction
%!function [J, g] = line_cost (x)       # gradient 1: steps can be written down by hand
%!  J = sum (x);  g = ones (size (x));
%!endfunction
%!function check_trajectory (method, step, varargin)
%!  x = [2; -1.5];  s = struct ("v", [0; 0], "u", [0; 0], "p", 1);
%!  for t = 1:12
%!    [x, s] = step (x, s, t);
%!    y = nn_train (@quadratic, [2; -1.5], "Method", method, "Epochs", t, varargin{:});
%!    assert (y, x, 1e-12);
%!  end
%!endfunction
%!function g = grad_at (x)
%!  [~, g] = quadratic (x);
%!endfunction
%!function [x, s] = momentum_step (x, s, t)
%!  s.v = 0.8 * s.v - 0.05 * grad_at (x);  x += s.v;
%!endfunction
%!function [x, s] = nesterov_step (x, s, t)
%!  s.v = 0.8 * s.v - 0.05 * grad_at (x + 0.8 * s.v);  x += s.v;
%!endfunction
%!function [x, s] = adagrad_step (x, s, t)
%!  g = grad_at (x);  s.v += g.^2;  x -= 0.3 * g ./ (sqrt (s.v) + 1e-8);
%!endfunction
%!function [x, s] = adadelta_step (x, s, t)
%!  g = grad_at (x);  s.v = 0.95*s.v + 0.05*g.^2;  d = -sqrt (s.u + 1e-6) ./ sqrt (s.v + 1e-6) .* g;
%!  s.u = 0.95*s.u + 0.05*d.^2;  x += d;
%!endfunction
%!function [x, s] = rmsprop_step (x, s, t)
%!  g = grad_at (x);  s.v = 0.9*s.v + 0.1*g.^2;  x -= 0.05 * g ./ (sqrt (s.v) + 1e-8);
%!endfunction
%!function [x, s] = adam_step (x, s, t)
%!  g = grad_at (x);  s.u = 0.9*s.u + 0.1*g;  s.v = 0.999*s.v + 0.001*g.^2;
%!  x -= 0.1 * (s.u / (1 - 0.9^t)) ./ (sqrt (s.v / (1 - 0.999^t)) + 1e-8);
%!endfunction
%!function [x, s] = adamax_step (x, s, t)
%!  g = grad_at (x);  s.u = 0.9*s.u + 0.1*g;  s.v = max (0.999*s.v, abs (g));
%!  d = s.u ./ s.v;  d(s.v == 0) = 0;  x -= 0.1 / (1 - 0.9^t) * d;
%!endfunction
%!function [x, s] = nadam_step (x, s, t)
%!  b = @(t) 0.9 * (1 - 0.5 * 0.96^(t/250));
%!  g = grad_at (x);  s.u = b(t)*s.u + (1-b(t))*g;  s.v = 0.999*s.v + 0.001*g.^2;  s.p *= b(t);
%!  x -= 0.1 * (b(t+1) * s.u / (1 - s.p*b(t+1)) + (1-b(t)) * g / (1 - s.p)) ./ (sqrt (s.v / (1 - 0.999^t)) + 1e-8);
%!endfunction
%!function [x, s] = gd_step (x, s, t)
%!  x -= 0.1 * grad_at (x);
%!endfunction
%!test check_trajectory ("gd", @gd_step)
%!test check_trajectory ("momentum", @momentum_step, "LearningRate", 0.05, "Momentum", 0.8)
%!test check_trajectory ("nesterov", @nesterov_step, "LearningRate", 0.05, "Momentum", 0.8)
%!test check_trajectory ("adagrad", @adagrad_step, "LearningRate", 0.3)
%!test check_trajectory ("adadelta", @adadelta_step)
%!test check_trajectory ("rmsprop", @rmsprop_step, "LearningRate", 0.05)
%!test check_trajectory ("adam", @adam_step, "LearningRate", 0.1)
%!test check_trajectory ("adamax", @adamax_step, "LearningRate", 0.1)
%!test check_trajectory ("nadam", @nadam_step, "LearningRate", 0.1)
%!test  # by hand, for the gradient 1: the first steps
%! step = @(method, varargin) nn_train (@line_cost, 0, "Method", method, varargin{:});
%! assert (step ("adam", "Epsilon", 0, "Epochs", 3), -0.003, 1e-12);
%! assert (step ("adamax", "Epochs", 2), -0.004, 1e-12);
%! assert (step ("adagrad", "Epsilon", 0, "Epochs", 2), -0.01 * (1 + 1/sqrt (2)), 1e-12);
%! assert (step ("rmsprop", "Epsilon", 0, "Epochs", 1), -0.001 / sqrt (0.1), 1e-12);
%! assert (step ("momentum", "Epochs", 3), -0.1 * (1 + 1.9 + 2.71), 1e-12);
%! assert (nn_train (@line_cost, 0, "Method", "adadelta", "Epochs", 1), -sqrt (1e-6) / sqrt (0.05 + 1e-6), 1e-12);
%!test  # the quadratic's minimum
%! for method = {"fminunc", "lbfgs"}
%!   [x, h] = nn_train (@quadratic, [2; -1.5], "Method", method{1});
%!   assert (x, [3 1; 1 2] \ [1; -1], 1e-4);  assert (h.stopped, "optimum");
%! end
%!test  # schedules
%! h = @(varargin) nthargout (2, @nn_train, @quadratic, [1; 1], "Epochs", 4, varargin{:}).rate';
%! assert (h ("Schedule", "step", "DecayEvery", 2), [0.1 0.1 0.05 0.05], 1e-15);
%! assert (h ("Schedule", "exponential", "Decay", 1), 0.1 * exp (0:-1:-3), 1e-15);
%! assert (h ("Schedule", "inverse", "Decay", 1), 0.1 ./ (1:4), 1e-15);
%! assert (h ("Schedule", "linear"), [0.1 0.075 0.05 0.025], 1e-15);
%! assert (h ("Schedule", "cosine"), 0.05 * (1 + cos (pi * (0:3) / 4)), 1e-15);
%!shared X, y, theta
%! X = reshape (sin ((1:120) * 1.7), 60, 2);  y = 1 + (X(:,1) .* X(:,2) > 0);  theta = sin (1:4*3+2*5)';
%!test  # full batches are steps along nn_backprop's gradient
%! [a, h] = nn_train (theta, [2 4 2], X, y, "Epochs", 3, "LearningRate", 0.5, "Lambda", 1);
%! b = theta;
%! for k = 1:3
%!   [J, g] = nn_backprop (b, [2 4 2], X, y, 1);
%!   assert (h.cost(k), J, 1e-15);
%!   b -= 0.5 * g;
%! end
%! assert (a, b, 1e-14);  assert (h.final_cost, nn_backprop (b, [2 4 2], X, y, 1), 1e-14);
%! assert (h.epochs, 3);  assert (h.stopped, "epochs");  assert (numel (h.accuracy), 3);
%!test
%! rand ("twister", 4);  a = nn_train (theta, [2 4 2], X, y, "Epochs", 2, "BatchSize", 25, "Lambda", 0.3);
%! rand ("twister", 4);  b = theta;
%! for e = 1:2
%!   p = randperm (60);
%!   for from = [1 26 51]
%!     i = p(from:min (from + 24, 60));
%!     [~, g] = nn_backprop (b, [2 4 2], X(i,:), y(i), 0.3 * numel (i) / 60);
%!     b -= 0.1 * g;
%!   end
%! end
%! assert (a, b, 1e-14);
%! assert (nn_train (single (theta), [2 4 2], X, y, "Method", "sgd", "Shuffle", false, "Epochs", 1), ...
%!         single (nn_train (theta, [2 4 2], X, y, "BatchSize", 1, "LearningRate", 0.01, "Shuffle", false, "Epochs", 1)), 1e-5);
%!test  # every method learns
%! for method = {"gd", "sgd", "minibatch", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop", "adam", "adamax", "nadam", ...
%!               "fminunc", "lbfgs"}
%!   [t, h] = nn_train (theta, [2 4 2], X, y, "Method", method{1}, "Epochs", 30, "Output", "softmax");
%!   assert (h.final_cost < h.cost(1));
%!   assert (class (t), "double");  assert (size (t), size (theta));
%! end
%!test  # early stopping returns the best
%! [t, h] = nn_train (theta, [2 4 2], X(1:6,:), y(1:6), "Method", "adam", "LearningRate", 0.3, "Epochs", 500, ...
%!                    "Validation", {X(7:end,:), y(7:end)}, "Patience", 5);
%! assert (h.stopped, "patience");  assert (h.epochs, h.best_epoch + 5);
%! assert (nn_backprop (t, [2 4 2], X(7:end,:), y(7:end), 0), min (h.val_cost), 1e-12);
%!test
%! [~, h] = nn_train (theta, [2 4 2], X, y, "TolFun", 1, "Epochs", 50);
%! assert (h.stopped, "tolerance");  assert (h.epochs < 50);
%!test   # who chooses nothing gets a network that learned; a rate is about gradient descent
%! rand ("twister", 3); a = nn_train (theta, [2 4 2], X, y, "Epochs", 4);
%! rand ("twister", 3); b = nn_train (theta, [2 4 2], X, y, "Epochs", 4, "Method", "adam");
%! assert (a, b);
%! a = nn_train (theta, [2 4 2], X, y, "Epochs", 4, "LearningRate", 0.3);
%! assert (a, nn_train (theta, [2 4 2], X, y, "Epochs", 4, "LearningRate", 0.3, "Method", "gd"));
%!test   # the gradient of all examples, by layer
%! [~, h] = nn_train (theta, [2 4 2], X, y, "Method", "gd", "Epochs", 2, "Trace", true);
%! [~, g] = nn_backprop (theta, [2 4 2], X, y);
%! assert (size (h.GradientNorm), [2 2]);
%! assert (h.GradientNorm(1,:), [norm(g(1:12)), norm(g(13:end))], 1e-12);
%!test   # a function with batches of its own: epochs are so many steps, rates and histories are by epoch
%! [t, h] = nn_train (@bowl, [0; 3], "StepsPerEpoch", 3, "Epochs", 4, "Schedule", "step", "DecayEvery", 2);
%! x = [0; 3];  rates = 0.1 * [1 1 0.5 0.5];  cost = zeros (4, 1);
%! for e = 1:4
%!   for k = 1:3, cost(e) += bowl (x) / 3;  x -= rates(e) * 2 * (x - 1); end
%! end
%! assert (t, x, 1e-12);  assert (h.cost, cost, 1e-12);
%! assert (h.epochs, 4);  assert (h.rate', rates, 1e-15);
%! valid = @(t) [sum((t - 0.5) .^ 2), 0.25];
%! [t, h] = nn_train (@bowl, [0; 0], "Epochs", 60, "Validation", valid, "Patience", 2);
%! assert (h.stopped, "patience");  assert (h.epochs, h.best_epoch + 2);
%! assert (h.val_accuracy, 0.25 * ones (h.epochs, 1));
%! assert (sum ((t - 0.5) .^ 2), min (h.val_cost), 1e-15);
%!error <nn_train: the method adam has no Momentum>
%! nn_train (theta, [2 4 2], X, y, "Method", "adam", "Momentum", 0.5)
%!error <nn_train: the method lbfgs has no LearningRate>
%! nn_train (theta, [2 4 2], X, y, "Method", "lbfgs", "LearningRate", 0.5)
%!error <nn_train: Lambda needs a network, not a cost function>
%! nn_train (@(t) deal (t' * t, 2 * t), [1; 2], "Lambda", 1)
%!error <nn_train: StepsPerEpoch is for cost functions> nn_train (theta, [2 4 2], X, y, "StepsPerEpoch", 2)
%!error <nn_train: Validation of a cost function must be a function of theta>
%! nn_train (@(t) deal (t' * t, 2 * t), [1; 2], "Validation", {1, 2})
%!error <nn_train: the Validation function must return a cost>
%! nn_train (@(t) deal (t' * t, 2 * t), [1; 2], "Validation", @(t) "a")
%!error <nn_train: Trace needs a network> nn_train (@(t) deal (t' * t, 2 * t), [1; 2], "Trace", true)
%!assert (nn_train (theta, [2 4 2], X, y, "Epochs", 0), theta)
%!test  # batches of 32 unless told otherwise
%! for method = {"momentum", "nesterov", "adagrad", "adadelta", "rmsprop", "adam", "adamax", "nadam"}
%!   rand ("twister", 4);  a = nn_train (theta, [2 4 2], X, y, "Epochs", 1, "Method", method{1});
%!   rand ("twister", 4);
%!   b = nn_train (theta, [2 4 2], X, y, "Epochs", 1, "Method", method{1}, "BatchSize", 32);
%!   assert (a, b);
%! end
%!test  # what was reached, and why it ended
%! text = evalc ("nn_train (theta, [2 4 2], X, y, 'Method', 'lbfgs', 'Epochs', 20, 'Progress', true);");
%! line = "^nn_train: 20 epochs: cost [0-9.e-]+, accuracy [0-9.]+ %; ended since all epochs are done\n$";
%! assert (! isempty (regexp (text, line)));
%! text = evalc ("nn_train (@quadratic, [2; -1.5], 'Method', 'lbfgs', 'Progress', true);");
%! assert (! isempty (regexp (text, "^nn_train: [0-9]+ steps: cost -0.7; ended since a minimum was reached\n$")));
%!warning <nn_train: 50.0 % right is no more than guessing the commonest class gives \(50.0 %\): nothing was>
%! nn_train (zeros (7, 1), [2 1 2], [X; X], [ones(60, 1); 2 * ones(60, 1)], "LearningRate", 0);
%!warning <nn_train: X is uint8; networks learn from numbers like 0..1>
%! nn_train (theta, [2 4 2], uint8 (9 * X .^ 2), y, "Method", "lbfgs");
%!error <nn_train: unknown method 'adan'; did you mean 'adam'\?> nn_train (theta, [2 4 2], X, y, "Method", "adan")
%!error <nn_train: unknown option 'LearnRate'; did you mean 'LearningRate'\?> nn_train (theta, [2 4 2], X, y, "LearnRate", 1)
%!error <nn_train: theta has 22 elements; layers \[2 3 2\] need 17> nn_train (theta, [2 3 2], X, y)
%!error <nn_train: Validation: X has 1 columns; layer 1 has 2 units> nn_train (theta, [2 4 2], X, y, "Validation", {1, 1})
%!error <nn_train: theta has 2 elements; the gradient has 1> nn_train (@(t) deal (1, 1), [1; 2])
%!error <nn_train: Epochs must be at least 0, not -1> nn_train (theta, [2 4 2], X, y, "Epochs", -1)
*/

const Builtin train_builtins[] = {
    { "nn_train", bi_nn_train, 2, -1, 0, 2, help_nn_train },
    { 0 },
};
