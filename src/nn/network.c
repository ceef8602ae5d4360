/* Arguments that describe a network and its examples, checked: messages name the layer, what was expected and
 * what came. */
#include <limits.h>
#include <math.h>
#include <string.h>

#include "lib/numeric.h"
#include "nn/options.h"

void net_close(Net *net)
{
    mem_free(net->s);
    mem_free(net->at);
    mem_free(net->act);
    *net = (Net) { 0 };
}

/* "[400 25 10]" */
static void net_layers_text(const Net *net, StrBuf *out)
{
    sb_putc(out, '[');
    for (int l = 0; l < net->L; l++) {
        if (l == 8 && net->L > 10) {
            sb_puts(out, " ...");
            l = net->L - 1;
        }
        sb_printf(out, "%s%lld", l ? " " : "", (long long) net->s[l]);
    }
    sb_putc(out, ']');
}

static Status read_layers(Interp *it, const char *who, Value layers, Net *net)
{
    Array *a = NULL;
    Status st = arg_real_array(it, who, layers, &a);
    if (st != OK) return st;
    if (a->numel < 2)
        st = err(it, "%s: layers must list at least the inputs and the outputs, as in [400 25 10]", who);
    else if (a->numel > 10000)
        st = err(it, "%s: layers has %lld elements: too many", who, (long long) a->numel);
    if (st == OK) {
        net->L = (int) a->numel;
        net->s = mem_alloc((size_t) net->L * sizeof *net->s);
        net->at = mem_alloc((size_t) net->L * sizeof *net->at);
        net->act = mem_zalloc((size_t) net->L * sizeof *net->act);
    }
    double total = 0;
    for (int l = 0; l < net->L && st == OK; l++) {
        double x = array_f64(a)[l];
        if (!(x >= 1 && x <= 1e8 && x == floor(x)))
            st = err(it, "%s: layer %d must have a number of units of at least 1, not %g", who, l + 1, x);
        else net->s[l] = (Index) x;
        if (st == OK && l > 0) {
            net->at[l - 1] = (Index) total;
            total += x * ((double) net->s[l - 1] + 1);
            if (total > (double) INT_MAX)
                st = err(it, "%s: layers ask for more than %d parameters", who, INT_MAX);
        }
    }
    net->ntheta = (Index) total;
    array_drop(&a);
    return st;
}

/* One name for all hidden layers, or a cell with one for each. */
static Status read_activations(Interp *it, const OptionSet *set, Net *net)
{
    Value v = set ? set->v[OPT_ACTIVATION] : val_none();
    int act = NET_SIGMOID, hidden = net->L - 2;
    Status st = OK;
    if (val_is_none(v) || val_is_string(v)) {
        if (!val_is_none(v))
            st = option_word(it, set->who, "activation", v, (WordList) { net_act_names, NET_SOFTMAX }, &act);
        for (int l = 1; l <= hidden; l++) net->act[l] = (NetAct) act;
        return st;
    }
    if (!val_is_cell(v))
        return err(it, "%s: Activation must be a name, or a cell with a name for each hidden layer",
                   set->who);
    if (val_numel(v) != hidden)
        return err(it, "%s: Activation has %lld names; there are %d hidden layers", set->who,
                   (long long) val_numel(v), hidden);
    for (int l = 1; l <= hidden && st == OK; l++) {
        st = option_word(it, set->who, "activation", array_cells(v.u.array)[l - 1],
                         (WordList) { net_act_names, NET_SOFTMAX }, &act);
        net->act[l] = (NetAct) act;
    }
    return st;
}

Status net_open(Interp *it, const char *who, Value layers, const OptionSet *set, Net *net)
{
    static const char *const outputs[] = { "sigmoid", "softmax", "linear", "tanh" };
    static const NetAct acts[] = { NET_SIGMOID, NET_SOFTMAX, NET_LINEAR, NET_TANH };
    int output = 0, cost;
    *net = (Net) { .leak = 0.01 };
    Status st = read_layers(it, who, layers, net);
    if (st == OK) st = read_activations(it, set, net);
    if (st == OK && set && option_given(set, OPT_OUTPUT))
        st = option_word(it, who, "output", set->v[OPT_OUTPUT], (WordList) { outputs, COUNT_OF(outputs) },
                         &output);
    cost = output < 2 ? NET_CROSS_ENTROPY : NET_SQUARED;
    if (st == OK && set && option_given(set, OPT_COST))
        st = option_word(it, who, "cost", set->v[OPT_COST], (WordList) { net_cost_names, NET_COST_COUNT },
                         &cost);
    if (st == OK && set) st = option_number(it, set, OPT_LEAK, 0, INFINITY, &net->leak);
    if (st != OK) {
        net_close(net);
        return st;
    }
    net->act[net->L - 1] = acts[output];
    net->cost = (NetCost) cost;
    return OK;
}

Status net_theta(Interp *it, const char *who, const Net *net, Value theta, Array **out)
{
    Status st = arg_float_array(it, who, theta, out);
    if (st != OK) return st;
    if ((*out)->is_complex) {
        st = err(it, "%s: theta must be real", who);
    } else if ((*out)->numel != net->ntheta) {
        StrBuf text = STRBUF_INIT;
        net_layers_text(net, &text);
        st = err(it, "%s: theta has %lld elements; layers %s need %lld", who, (long long) (*out)->numel,
                 sb_str(&text), (long long) net->ntheta);
        sb_free(&text);
    }
    if (st != OK) array_drop(out);
    return st;
}

static bool is_real_matrix(Value v)
{
    return (val_is_numeric(v) || val_class(v) == CLS_LOGICAL) && !val_is_complex(v) && val_ndims(v) == 2;
}

static Status read_labels(Interp *it, const char *who, Index classes, NetInputs *in)
{
    const Array *Y = in->Y;
    in->labels = mem_array(Y->numel, sizeof *in->labels);
    if (!in->labels) return err_out_of_memory(it);
    for (Index i = 0; i < Y->numel; i++) {
        double y = array_get_double(Y, i);
        if (!(y >= 1 && y <= (double) classes && y == floor(y))) {
            Status st = err(it, "%s: label %g of example %lld is not in 1..%lld", who, y, (long long) i + 1,
                            (long long) classes);
            if (y == 0)
                err_hint(it, "classes count from 1: for labels 0..%lld pass y + 1", (long long) classes - 1);
            return st;
        }
        in->labels[i] = (int32_t) y - 1;
    }
    in->data.labels = in->labels;
    return OK;
}

static Status read_targets(Interp *it, const char *who, const Net *net, Class cls, Value Y, NetInputs *in)
{
    Index k = net->s[net->L - 1], m = in->data.m;
    if (!is_real_matrix(Y)) return err(it, "%s: Y must be a real matrix", who);
    if (val_rows(Y) != m)
        return err(it, "%s: Y has %lld rows; X has %lld", who, (long long) val_rows(Y), (long long) m);
    if (val_cols(Y) != k && val_cols(Y) != 1)
        return err(it,
                   "%s: Y has %lld columns; layer %d has %lld units (or give class numbers in one column)",
                   who, (long long) val_cols(Y), net->L, (long long) k);
    Status st = val_to_class(it, Y, k > 1 && val_cols(Y) == 1 ? CLS_DOUBLE : cls, &in->Y);
    if (st != OK) return st;
    if (k > 1 && val_cols(Y) == 1) return read_labels(it, who, k, in);
    in->data.Y = in->Y->data;
    return OK;
}

static Status read_batch(Interp *it, const OptionSet *set, NetInputs *in)
{
    Array *a = NULL;
    Value v = set->v[OPT_BATCH];
    if (!is_real_matrix(v) || val_class(v) == CLS_LOGICAL)
        return err(it, "%s: Batch must list row numbers of X", set->who);
    Status st = val_to_class(it, v, CLS_DOUBLE, &a);
    if (st != OK) return st;
    in->rows = mem_array(a->numel, sizeof *in->rows);
    if (!in->rows) {
        array_drop(&a);
        return err_out_of_memory(it);
    }
    in->data.rows = in->rows;
    in->data.nrows = a->numel;
    for (Index k = 0; k < a->numel && st == OK; k++) {
        double x = array_f64(a)[k];
        if (!(x >= 1 && x <= (double) in->data.m && x == floor(x)))
            st = err(it, "%s: Batch names row %g; X has %lld rows", set->who, x, (long long) in->data.m);
        else in->rows[k] = (Index) x - 1;
    }
    array_drop(&a);
    return st;
}

static Status read_class_weights(Interp *it, const Net *net, const OptionSet *set, NetInputs *in)
{
    Array *a = NULL;
    Value v = set->v[OPT_CLASS_WEIGHTS];
    Index k = net->s[net->L - 1];
    if (val_is_empty(v)) return OK;
    if (!is_real_matrix(v) || val_numel(v) != k)
        return err(it, "%s: ClassWeights has %lld elements; layer %d has %lld units", set->who,
                   (long long) val_numel(v), net->L, (long long) k);
    Status st = val_to_class(it, v, CLS_DOUBLE, &a);
    if (st != OK) return st;
    in->class_weights = mem_array(k, sizeof(double));
    if (!in->class_weights) {
        array_drop(&a);
        return err_out_of_memory(it);
    }
    memcpy(in->class_weights, array_f64(a), (size_t) k * sizeof(double));
    in->data.class_weights = in->class_weights;
    array_drop(&a);
    return OK;
}

Status inputs_open(Interp *it, const char *who, const Net *net, Class cls, Value X, Value Y,
                   const OptionSet *set, NetInputs *in)
{
    *in = (NetInputs) { .X = NULL };
    Status st = OK;
    if (!is_real_matrix(X)) return err(it, "%s: X must be a real matrix", who);
    if (val_cols(X) != net->s[0])
        return err(it, "%s: X has %lld columns; layer 1 has %lld units", who, (long long) val_cols(X),
                   (long long) net->s[0]);
    if (val_rows(X) > INT_MAX) return err(it, "%s: X has too many rows", who);
    st = val_to_class(it, X, cls, &in->X);
    if (st == OK) {
        in->data.m = in->data.nrows = val_rows(X);
        in->data.X = in->X->data;
        if (!val_is_none(Y)) st = read_targets(it, who, net, cls, Y, in);
    }
    if (st == OK && set && option_given(set, OPT_BATCH) && !val_is_empty(set->v[OPT_BATCH]))
        st = read_batch(it, set, in);
    if (st == OK && set && option_given(set, OPT_CLASS_WEIGHTS)) st = read_class_weights(it, net, set, in);
    if (st != OK) inputs_close(in);
    return st;
}

void inputs_close(NetInputs *in)
{
    array_drop(&in->X);
    array_drop(&in->Y);
    mem_free(in->labels);
    mem_free(in->rows);
    mem_free(in->class_weights);
    *in = (NetInputs) { .X = NULL };
}

static Status find_nan(Interp *it, const char *who, const char *name, const Array *a)
{
    Index rows = array_rows(a);
    for (Index k = 0; k < a->numel; k++) {
        double x = a->cls == CLS_SINGLE ? (double) array_f32(a)[k] : array_f64(a)[k];
        if (isnan(x))
            return err(it, "%s: %s(%lld,%lld) is NaN", who, name, (long long) (k % rows) + 1,
                       (long long) (k / rows) + 1);
    }
    return OK;
}

Status inputs_find_nan(Interp *it, const char *who, const NetInputs *in)
{
    Status st = find_nan(it, who, "X", in->X);
    if (st == OK && in->Y && !in->labels) st = find_nan(it, who, "Y", in->Y);
    return st;
}
