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

/* The same for all of some examples, without regularisation; accuracy 0..1. */
static Status measure(Interp *it, Trainer *t, const NetInputs *in, const void *theta, double *J,
                      double *accuracy)
{
    Array *H = NULL;
    Index m = in->data.m;
    NetPass pass = { .wants_cost = true };
    Status st = array_new(it, t->cls, m, t->net.s[t->net.L - 1], &H);
    if (st != OK) return st;
    pass.H = H->data;
    if (!net_pass(t->cls, &t->net, theta, &in->data, 0, &pass)) st = err_out_of_memory(it);
    *J = pass.J;
    *accuracy = st == OK && t->classes && m > 0
                    ? count_right(t, in, H, m, &(NetExamples) { NULL, 0, m }) / (double) m
                    : NAN;
    array_drop(&H);
    return st;
}

/* A function of theta that gives the cost, or [cost, accuracy]. */
static Status measure_function(Interp *it, Trainer *t, const void *theta, double *J, double *accuracy)
{
    Array *x = NULL, *r = NULL;
    Value arg = val_none(), out = val_none();
    Dims dims = array_dims(t->theta);
    Status st = array_new_nd(it, t->cls, false, &dims, &x);
    if (st != OK) return st;
    memcpy(x->data, theta, (size_t) t->n * class_elem_size(t->cls, false));
    arg = val_from_array_take(&x);
    st = call_value(it, t->valid_f, &arg, 1, &out, 1);
    if (st == OK && (!val_is_numeric(out) || val_is_complex(out) || val_numel(out) < 1 || val_numel(out) > 2))
        st = err(it, "nn_train: the Validation function must return a cost, or [cost, accuracy]");
    if (st == OK) st = val_to_class(it, out, CLS_DOUBLE, &r);
    if (st == OK) {
        *J = array_f64(r)[0];
        *accuracy = r->numel > 1 ? array_f64(r)[1] : NAN;
        t->classes |= r->numel > 1;
    }
    array_drop(&r);
    val_drop(&arg);
    val_drop(&out);
    return st;
}

/* ---- the progress line ---- */

static bool counts_epochs(const Trainer *t) { return val_is_none(t->f) || t->steps > 0; }

void trainer_progress(Interp *it, const Trainer *t, double part)
{
    double now = clock_seconds(), done = (double) t->done + part;
    StrBuf text = STRBUF_INIT;
    if (!t->progress || done <= 0 || !out_progress_due(it, t->started)) return;
    sb_printf(&text, "nn_train: %s %lld of %lld", counts_epochs(t) ? "epoch" : "step",
              (long long) t->done + (part > 0), (long long) t->epochs);
    if (t->done > 0) {
        const Epoch *e = &t->history[t->done - 1];
        sb_printf(&text, ", cost %.5g", e->cost);
        if (!isnan(e->accuracy)) sb_printf(&text, ", accuracy %.1f %%", 100 * e->accuracy);
        if (t->has_valid) sb_printf(&text, ", validation %.5g", e->val_cost);
        if (!isnan(e->rate)) sb_printf(&text, ", rate %.3g", e->rate);
    }
    out_progress(it, "%s, %.0f s left", sb_str(&text), (now - t->started) / done * ((double) t->epochs - done));
    sb_free(&text);
}

/* ---- after the last epoch ---- */

/* The part of the examples that is of the commonest class; 1: unknown. */
static Status commonest(Interp *it, const Trainer *t, double *part)
{
    Index k = t->net.s[t->net.L - 1], classes = k == 1 ? 2 : k, most = 0, m = t->train.data.m;
    double threshold = t->net.act[t->net.L - 1] == NET_TANH ? 0 : 0.5;
    Index *count = mem_array_zero(classes, sizeof *count);
    if (!count) return err_out_of_memory(it);
    for (Index i = 0; i < m; i++) {
        Index n = ++count[t->train.labels ? t->train.labels[i] : decision(t->train.Y, m, k, i, threshold)];
        if (n > most) most = n;
    }
    mem_free(count);
    *part = (double) most / (double) m;
    return OK;
}

/* Is what was learned no more than which class is the commonest? */
static Status warn_chance(Interp *it, Trainer *t)
{
    enum { FEW = 10 };                         /* examples of which nothing can be said */
    const double near = 0.02, one_class = 0.98;
    double chance = 1, J = 0, right = t->history[t->done - 1].accuracy;
    if (!t->classes || !val_is_none(t->f) || t->train.data.m <= FEW) return OK;
    Status st = commonest(it, t, &chance);
    if (st != OK || chance >= one_class || right > chance + near) return st;
    st = measure(it, t, &t->train, t->theta->data, &J, &right);      /* the history is a step behind */
    if (st != OK || right > chance + near) return st;
    return warn(it, "nn_train: %.1f %% right is no more than guessing the commonest class gives (%.1f %%): "
                    "nothing was learned; try another LearningRate or Method, more Epochs, other layers",
                100 * right, 100 * chance);
}

Status trainer_conclude(Interp *it, Trainer *t)
{
    static const char *const ends[] = { "", "the cost changed less than TolFun",
                                        "validation got no better", "a minimum was reached", "of Ctrl-C" };
    const char *unit = counts_epochs(t) ? "epochs" : "steps";
    if (t->done == 0) return OK;
    const Epoch *e = &t->history[t->done - 1];
    if (t->progress) {
        msg_printf(it, "nn_train: %lld %s: cost %.5g", (long long) t->done, unit, e->cost);
        if (!isnan(e->accuracy)) msg_printf(it, ", accuracy %.1f %%", 100 * e->accuracy);
        if (t->has_valid) msg_printf(it, ", validation %.5g", e->val_cost);
        if (t->end == END_EPOCHS) msg_printf(it, "; ended since all %s are done\n", unit);
        else msg_printf(it, "; ended since %s\n", ends[t->end]);
    }
    return t->end == END_INTERRUPT ? OK : warn_chance(it, t);
}

/* ---- after each epoch ---- */

/* Of the epoch's last step. */
static bool trace_gradient(Trainer *t)
{
    int parts = t->net.L - 1;
    if (!mem_grow(&t->norms, sizeof *t->norms, &t->norms_cap, (t->done + 1) * parts)) return false;
    for (int l = 0; l < parts; l++) {
        Index end = l + 1 < parts ? t->net.at[l + 1] : t->n;
        double sum = 0;
        for (Index k = t->net.at[l]; k < end; k++) {
            double g = t->cls == CLS_SINGLE ? (double) array_f32(t->grad)[k] : array_f64(t->grad)[k];
            sum += g * g;
        }
        t->norms[t->done * parts + l] = sqrt(sum);
    }
    return true;
}

Status trainer_epoch(Interp *it, Trainer *t, const void *theta, double cost, double accuracy,
                     bool cost_is_of_theta, bool *stop)
{
    size_t bytes = (size_t) t->n * class_elem_size(t->cls, false);
    bool by_gradient = t->opt.method == METHOD_FMINUNC || t->opt.method == METHOD_LBFGS;
    Epoch e = { cost, accuracy, NAN, NAN, by_gradient ? NAN : t->opt.rate, clock_seconds() - t->started };
    double judged = cost_is_of_theta ? cost : NAN,
           before = t->done > 0 ? t->history[t->done - 1].cost : INFINITY;
    if (t->has_valid) {
        Status st = val_is_none(t->f) ? measure(it, t, &t->valid, theta, &e.val_cost, &e.val_accuracy)
                                      : measure_function(it, t, theta, &e.val_cost, &e.val_accuracy);
        if (st != OK) return st;
        judged = e.val_cost;
    }
    if (!mem_grow(&t->history, sizeof *t->history, &t->cap, t->done + 1)) return err_out_of_memory(it);
    if (t->trace && !trace_gradient(t)) return err_out_of_memory(it);
    t->history[t->done++] = e;
    if (judged < t->best_cost) {
        t->best_cost = judged;
        t->best_epoch = t->done;
        memcpy(t->best->data, theta, bytes);
    }
    trainer_progress(it, t, 0);
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

static Status norms_matrix(Interp *it, const Trainer *t, Struct *s)
{
    Array *a = NULL;
    Index parts = t->net.L - 1;
    Status st = array_new(it, CLS_DOUBLE, t->done, parts, &a);
    if (st != OK) return st;
    for (Index k = 0; k < t->done; k++)
        for (Index l = 0; l < parts; l++) array_f64(a)[k + l * t->done] = t->norms[k * parts + l];
    struct_set_cstr_take(it, s, "GradientNorm", val_from_array_take(&a));
    return OK;
}

Status trainer_history(Interp *it, const Trainer *t, double final_cost, Value *out)
{
    static const char *const ends[] = { "epochs", "tolerance", "patience", "optimum", "interrupted" };
    Struct *s = struct_new(it);
    bool classes = t->classes, steps = t->opt.method < METHOD_FMINUNC;
    struct_set_cstr_take(it, s, "method", val_string(it, method_names[t->opt.method]));
    Status st = history_column(it, t, offsetof(Epoch, cost), s, "cost");
    if (st == OK && classes && val_is_none(t->f))
        st = history_column(it, t, offsetof(Epoch, accuracy), s, "accuracy");
    if (st == OK && t->has_valid) st = history_column(it, t, offsetof(Epoch, val_cost), s, "val_cost");
    if (st == OK && t->has_valid && classes)
        st = history_column(it, t, offsetof(Epoch, val_accuracy), s, "val_accuracy");
    if (st == OK && steps) st = history_column(it, t, offsetof(Epoch, rate), s, "rate");
    if (st == OK) st = history_column(it, t, offsetof(Epoch, seconds), s, "seconds");
    if (st == OK && t->trace) st = norms_matrix(it, t, s);
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
