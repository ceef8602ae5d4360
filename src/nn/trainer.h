/* The state of one nn_train call, shared by its parts: options, the loop, history. */
#ifndef OCTAVO_TRAINER_H
#define OCTAVO_TRAINER_H

#include <math.h>

#include "nn/optimizer.h"
#include "nn/options.h"

typedef enum Schedule {
    SCHEDULE_CONSTANT, SCHEDULE_STEP, SCHEDULE_EXPONENTIAL, SCHEDULE_INVERSE, SCHEDULE_LINEAR, SCHEDULE_COSINE, SCHEDULE_COUNT
} Schedule;

typedef enum TrainEnd { END_EPOCHS, END_TOLERANCE, END_PATIENCE, END_OPTIMUM, END_INTERRUPT } TrainEnd;

/* One row of the history. Accuracies are NaN where there are no classes. */
typedef struct Epoch {
    double cost, accuracy, val_cost, val_accuracy, rate, seconds;
} Epoch;

typedef struct Trainer {
    OptionSet set;
    Value f;                     /* borrowed: a cost function of the user's; T_NONE: the network */
    Value valid_f;               /* borrowed: its validation, a function of theta; T_NONE: none */
    Net net;
    Class cls;
    NetInputs train, valid;
    bool has_valid, classes;     /* classes: the outputs are decisions that are right or wrong */
    Array *Xt;                   /* X transposed, for batches: an example a column */
    Optimizer opt;
    Schedule schedule;
    double base_rate, decay, lambda, tol;
    Index decay_every, epochs, batch, patience;
    Index steps;                 /* of f in an epoch; 0: not said, an epoch is a step */
    bool shuffle, progress;
    Index n;                     /* parameters */
    Array *theta, *best, *grad, *point, *H;
    double best_cost;
    Index best_epoch;
    Epoch *history;
    Index done, cap;
    bool trace;                  /* norms: of the gradient by layer, L - 1 for each epoch */
    double *norms;
    Index norms_cap;
    double started;              /* seconds of the clock */
    TrainEnd end;
} Trainer;

/* nrows examples: those in rows, or where rows is NULL from the first on. */
typedef struct NetExamples {
    const Index *rows;
    Index first, nrows;
} NetExamples;
/* Where the cost goes, and how many were classified correctly (NULL: not wanted). */
typedef struct EvalResult {
    double *J, *right;
} EvalResult;
/* Cost and gradient (NULL: not wanted) at theta. */
Status trainer_eval(Interp *it, Trainer *t, const void *theta, const NetExamples *examples, void *grad,
                    const EvalResult *cost) MUST_USE;
/* An epoch is over: history, validation, best parameters, progress. *stop: time to end. */
Status trainer_epoch(Interp *it, Trainer *t, const void *theta, double cost, double accuracy,
                     bool cost_is_of_theta, bool *stop) MUST_USE;
/* Shows how far the training is, where that is wanted and due: part of the epoch that is on its way. */
void trainer_progress(Interp *it, const Trainer *t, double part);
/* What was reached and why it ended; a warning where nothing was learned. */
Status trainer_conclude(Interp *it, Trainer *t) MUST_USE;
Status trainer_history(Interp *it, const Trainer *t, double final_cost, Value *out) MUST_USE;

#endif
