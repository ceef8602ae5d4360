/* What nn_train does around its steps: cost and accuracy, validation, history, the progress line. */
#include "nn/trainer.h"

#include <string.h>

#include "base/clock.h"
#include "lang/call.h"
#include "value/structs.h"

/* ---- cost ---- */

/* A function of the user's: [J, grad] = f (theta). */
static Status eval_function(Interp *it, Trainer *t, const void *theta, void *grad, double *J)
{
    Array *x = NULL, *g = NULL;
    Value arg = val_none(), out[2] = { val_none(), val_none() };
    size_t bytes = (size_t) t->n * class_elem_size(t->cls, false);
    Dims dims = array_dims(t->theta);
    Status st = array_new_nd(it, t->cls, false, &dims, &x);
    if (st != OK) return st;
    memcpy(x->data, theta, bytes);
    arg = val_from_array_take(&x);
    st = call_value(it, t->f, &arg, 1, out, grad ? 2 : 1);
    if (st == OK && (val_is_none(out[0]) || !val_is_scalar(out[0])))
        st = err(it, "nn_train: the cost function must return a scalar cost");
    if (st == OK) st = val_get_double(it, out[0], J);
    if (st == OK && grad && val_is_none(out[1]))
        st = err(it, "nn_train: the cost function returns no gradient");
    if (st == OK && grad && val_numel(out[1]) != t->n)
        st = err(it, "nn_train: theta has %lld elements; the gradient has %lld", (long long) t->n,
                 (long long) val_numel(out[1]));
    if (st == OK && grad) st = val_to_class(it, out[1], t->cls, &g);
    if (st == OK && grad) memcpy(grad, g->data, bytes);
    array_drop(&g);
    val_drop(&arg);
    val_drop_n(out, 2);
    return st;
}

/* The class of row i of an m x k array: its largest column, or for one column whether it is above the
 * threshold. */
static Index decision(const Array *a, Index m, Index k, Index i, double threshold)
{
    if (k == 1) return array_get_double(a, i) >= threshold;
    Index best = 0;
    for (Index j = 1; j < k; j++)
        if (array_get_double(a, i + j * m) > array_get_double(a, i + best * m)) best = j;
    return best;
}

static double count_right(const Trainer *t, const NetInputs *in, const Array *H, Index ldh,
                          const NetExamples *examples)
{
    Index k = t->net.s[t->net.L - 1], right = 0;
    NetAct act = t->net.act[t->net.L - 1];
    /* targets of one unit: 0 and 1, or -1 and 1 */
    double threshold = act == NET_TANH || act == NET_LINEAR ? 0 : 0.5,
           target_threshold = act == NET_TANH ? 0 : 0.5;
    for (Index i = 0; i < examples->nrows; i++) {
        Index e = examples->rows ? examples->rows[i] : examples->first + i;
        Index y = in->labels ? in->labels[e] : decision(in->Y, in->data.m, k, e, target_threshold);
        right += decision(H, ldh, k, i, threshold) == y;
    }
    return (double) right;
}

Status trainer_eval(Interp *it, Trainer *t, const void *theta, const NetExamples *examples, void *grad,
                    const EvalResult *cost)
{
    if (!val_is_none(t->f)) return eval_function(it, t, theta, grad, cost->J);
    NetPass pass = { .wants_cost = true, .grad = grad };
    NetData data = t->train.data;
    double lambda = t->lambda;
    if (examples->nrows < data.m) {
        data.rows = examples->rows;
        data.first = examples->first;
        data.nrows = examples->nrows;
        if (t->Xt) {
            data.X = t->Xt->data;
            data.example_a_column = true;
        }
        /* so that the mean over an epoch's batches is the cost of all examples */
        if (t->net.cost == NET_CROSS_ENTROPY) lambda *= (double) examples->nrows / (double) data.m;
    }
    if (cost->right && t->classes) pass.H = t->H->data;
    if (!net_pass(t->cls, &t->net, theta, &data, lambda, &pass)) return err_out_of_memory(it);
    if (pass.nan_seen || isnan(pass.J)) {
        Status st = inputs_find_nan(it, "nn_train", &t->train);
        if (st != OK) return st;
    }
    *cost->J = pass.J;
    if (cost->right && t->classes)
        *cost->right = count_right(t, &t->train, t->H, data.nrows,
                                   &(NetExamples) { examples->rows, examples->first, data.nrows });
    return OK;
}

/* The same for the validation examples, without regularisation; accuracy 0..1. */
static Status trainer_validate(Interp *it, Trainer *t, const void *theta, double *J, double *accuracy)
{
    Array *H = NULL;
    Index m = t->valid.data.m;
    NetPass pass = { .wants_cost = true };
    Status st = array_new(it, t->cls, m, t->net.s[t->net.L - 1], &H);
    if (st != OK) return st;
    pass.H = H->data;
    if (!net_pass(t->cls, &t->net, theta, &t->valid.data, 0, &pass)) st = err_out_of_memory(it);
    *J = pass.J;
    *accuracy = st == OK && t->classes && m > 0
                    ? count_right(t, &t->valid, H, m, &(NetExamples) { NULL, 0, m }) / (double) m
                    : NAN;
    array_drop(&H);
    return st;
}

/* ---- the progress line ---- */

static void show_progress(Interp *it, Trainer *t)
{
    const Epoch *e = &t->history[t->done - 1];
    double now = clock_seconds(),
           left = (now - t->started) / (double) t->done * (double) (t->epochs - t->done);
    /* not for what is over at once, and not more often than one can read */
    if (now - t->started < 0.3 || now - t->shown < 0.1) return;
    t->shown = now;
    msg_printf(it, "\repoch %lld/%lld  cost %.5g", (long long) t->done, (long long) t->epochs, e->cost);
    if (!isnan(e->accuracy)) msg_printf(it, "  accuracy %.1f %%", 100 * e->accuracy);
    if (t->has_valid) msg_printf(it, "  validation %.5g", e->val_cost);
    if (!isnan(e->rate)) msg_printf(it, "  rate %.3g", e->rate);
    msg_printf(it, "  %.0f s left   ", left);
}

void trainer_progress_end(Interp *it, Trainer *t)
{
    if (t->shown > 0) msg_printf(it, "\r%79s\r", "");
}

/* ---- after each epoch ---- */

Status trainer_epoch(Interp *it, Trainer *t, const void *theta, double cost, double accuracy,
                     bool cost_is_of_theta, bool *stop)
{
    size_t bytes = (size_t) t->n * class_elem_size(t->cls, false);
    bool by_gradient = t->opt.method == METHOD_FMINUNC || t->opt.method == METHOD_LBFGS;
    Epoch e = { cost, accuracy, NAN, NAN, by_gradient ? NAN : t->opt.rate, clock_seconds() - t->started };
    double judged = cost_is_of_theta ? cost : NAN,
           before = t->done > 0 ? t->history[t->done - 1].cost : INFINITY;
    if (t->has_valid) {
        Status st = trainer_validate(it, t, theta, &e.val_cost, &e.val_accuracy);
        if (st != OK) return st;
        judged = e.val_cost;
    }
    if (!mem_grow(&t->history, sizeof *t->history, &t->cap, t->done + 1)) return err_out_of_memory(it);
    t->history[t->done++] = e;
    if (judged < t->best_cost) {
        t->best_cost = judged;
        t->best_epoch = t->done;
        memcpy(t->best->data, theta, bytes);
    }
    if (t->progress) show_progress(it, t);
    if (t->has_valid && t->done - t->best_epoch >= t->patience) {
        t->end = END_PATIENCE;
        *stop = true;
    } else if (t->tol > 0 && fabs(before - cost) <= t->tol * fmax(fabs(cost), 1)) {
        t->end = END_TOLERANCE;
        *stop = true;
    }
    return OK;
}

/* ---- the history as a struct ---- */

static Status history_column(Interp *it, const Trainer *t, size_t offset, Struct *s, const char *name)
{
    Array *a = NULL;
    Status st = array_new(it, CLS_DOUBLE, t->done, 1, &a);
    if (st != OK) return st;
    for (Index k = 0; k < t->done; k++)
        memcpy(&array_f64(a)[k], (const char *) &t->history[k] + offset, sizeof(double));
    struct_set_cstr_take(it, s, name, val_from_array_take(&a));
    return OK;
}

Status trainer_history(Interp *it, const Trainer *t, double final_cost, Value *out)
{
    static const char *const ends[] = { "epochs", "tolerance", "patience", "optimum", "interrupted" };
    Struct *s = struct_new(it);
    bool classes = t->classes, steps = t->opt.method < METHOD_FMINUNC;
    struct_set_cstr_take(it, s, "method", val_string(it, method_names[t->opt.method]));
    Status st = history_column(it, t, offsetof(Epoch, cost), s, "cost");
    if (st == OK && classes) st = history_column(it, t, offsetof(Epoch, accuracy), s, "accuracy");
    if (st == OK && t->has_valid) st = history_column(it, t, offsetof(Epoch, val_cost), s, "val_cost");
    if (st == OK && t->has_valid && classes)
        st = history_column(it, t, offsetof(Epoch, val_accuracy), s, "val_accuracy");
    if (st == OK && steps) st = history_column(it, t, offsetof(Epoch, rate), s, "rate");
    if (st == OK) st = history_column(it, t, offsetof(Epoch, seconds), s, "seconds");
    if (st == OK) {
        struct_set_cstr_take(it, s, "epochs", val_num((double) t->done));
        struct_set_cstr_take(it, s, "final_cost", val_num(final_cost));
        if (t->has_valid) struct_set_cstr_take(it, s, "best_epoch", val_num((double) t->best_epoch));
        struct_set_cstr_take(it, s, "stopped", val_string(it, ends[t->end]));
        *out = val_from_struct_take(&s);
    }
    struct_drop(&s);
    return st;
}
