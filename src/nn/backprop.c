/* nn_backprop, nn_forward, nn_predict: the passes as functions of the language. */
#include <math.h>
#include <string.h>

#include "nn/options.h"
#include "value/structs.h"

static const char *const net_option_names[] = { NET_OPTION_NAMES };
static const WordList net_options = { net_option_names, COUNT_OF(net_option_names) };

/* ---- the trace ---- */

typedef struct Trace {
    Array **z, **a, **delta;       /* by layer, from 1 */
    void **zp, **ap, **dp;         /* their data */
    Array *Delta;                  /* unrolled */
} Trace;

static void trace_close(Trace *t, int L)
{
    for (int l = 0; l < L && t->z; l++) {
        array_drop(&t->z[l]);
        array_drop(&t->a[l]);
        array_drop(&t->delta[l]);
    }
    mem_free(t->z);
    mem_free(t->zp);
    array_drop(&t->Delta);
}

static Status trace_open(Interp *it, const Net *net, Class cls, Index m, Trace *t)
{
    int L = net->L;
    t->z = mem_zalloc(3 * (size_t) L * sizeof *t->z);
    t->a = t->z + L;
    t->delta = t->a + L;
    t->zp = mem_zalloc(3 * (size_t) L * sizeof *t->zp);
    t->ap = t->zp + L;
    t->dp = t->ap + L;
    Status st = array_new(it, cls, net->ntheta, 1, &t->Delta);
    for (int l = 1; l < L && st == OK; l++) {
        st = array_new(it, cls, m, net->s[l], &t->z[l]);
        if (st == OK) st = array_new(it, cls, m, net->s[l], &t->a[l]);
        if (st == OK) st = array_new(it, cls, m, net->s[l], &t->delta[l]);
        if (st != OK) break;
        t->zp[l] = t->z[l]->data;
        t->ap[l] = t->a[l]->data;
        t->dp[l] = t->delta[l]->data;
    }
    return st;
}

/* {first, arrays[1], ..., arrays[L-1]}; takes the arrays and first. */
static Status cell_of(Interp *it, Value first, Array **arrays, int from, int L, Value *out)
{
    Array *c = NULL;
    Dims dims = dims_2(1, L);
    Status st = array_new_cell(it, &dims, &c);
    if (st != OK) {
        val_drop(&first);
        return st;
    }
    if (from > 0) val_set_take(&array_cells(c)[0], first);
    for (int l = from; l < L; l++) val_set_take(&array_cells(c)[l], val_from_array_take(&arrays[l]));
    *out = val_from_array_take(&c);
    return OK;
}

/* The rows of X that took part. */
static Status used_inputs(Interp *it, const NetInputs *in, Array **out)
{
    if (!in->rows) {
        array_retain(in->X);
        *out = in->X;
        return OK;
    }
    Index n = array_cols(in->X), m = in->data.nrows;
    Status st = array_new(it, (Class) in->X->cls, m, n, out);
    for (Index j = 0; j < n && st == OK; j++)
        for (Index i = 0; i < m; i++) {
            Index from = in->rows[i] + j * array_rows(in->X);
            if (in->X->cls == CLS_SINGLE) array_f32(*out)[i + j * m] = array_f32(in->X)[from];
            else array_f64(*out)[i + j * m] = array_f64(in->X)[from];
        }
    return st;
}

static Status trace_value(Interp *it, const Net *net, const NetInputs *in, Trace *t, Value *out)
{
    int L = net->L;
    Struct *s = struct_new(it);
    Array *X = NULL, **Deltas = mem_zalloc((size_t) L * sizeof *Deltas);
    Value v = val_none();
    Status st = used_inputs(it, in, &X);
    if (st == OK) st = cell_of(it, val_empty(it), t->z, 1, L, &v);
    if (st == OK) {
        struct_set_cstr_take(it, s, "z", v);
        st = cell_of(it, val_from_array_take(&X), t->a, 1, L, &v);
    }
    if (st == OK) {
        struct_set_cstr_take(it, s, "a", v);
        st = cell_of(it, val_empty(it), t->delta, 1, L, &v);
    }
    if (st == OK) {
        struct_set_cstr_take(it, s, "delta", v);
        for (int l = 0; l + 1 < L && st == OK; l++) {
            Dims dims = dims_2(net->s[l + 1], net->s[l] + 1);
            st = array_slice(it, t->Delta, net->at[l], &dims, &Deltas[l]);
        }
    }
    if (st == OK) st = cell_of(it, val_none(), Deltas, 0, L - 1, &v);
    if (st == OK) {
        struct_set_cstr_take(it, s, "Delta", v);
        *out = val_from_struct_take(&s);
    }
    for (int l = 0; l < L; l++) array_drop(&Deltas[l]);
    mem_free(Deltas);
    array_drop(&X);
    struct_drop(&s);
    return st;
}

/* ---- nn_backprop ---- */

static const char help_nn_backprop[] =
    "J = nn_backprop (theta, layers, X, Y)\n"
    "[J, grad] = nn_backprop (theta, layers, X, Y, lambda)\n"
    "[J, grad, trace] = nn_backprop (theta, layers, X, Y, lambda, options)\n"
    "[...] = nn_backprop (..., \"name\", value, ...)\n"
    "Cost of a neural network and its gradient, by backpropagation over all examples at once.\n"
    "layers = [s1 ... sL] are the units of the layers without bias. theta = [Theta1(:); Theta2(:); ...] holds the weights:\n"
    "Theta of layer l is s(l+1) x (s(l)+1), the bias weight first. X is m x s1, an example a row. Y is m x sL, or m x 1 with\n"
    "class numbers 1..sL. grad has theta's shape; everything is computed in theta's class, double or single.\n"
    "\n"
    "Options, as a struct or as names and values:\n"
    "  Activation    of the hidden layers: \"sigmoid\" (default), \"tanh\", \"relu\", \"leaky_relu\", \"linear\", \"step\";\n"
    "                or a cell with one for each\n"
    "  Output        \"sigmoid\" (default), \"softmax\", \"linear\", \"tanh\"\n"
    "  Cost          \"cross-entropy\" (default for sigmoid and softmax): with h the outputs,\n"
    "                J = -1/m sum (Y .* log (h) + (1-Y) .* log (1-h)) + lambda/(2m) sum (weights .^ 2), biases spared;\n"
    "                softmax has the first term only; linear outputs are taken as the sums z of h = sigmoid (z); tanh\n"
    "                takes (1+h)/2 and (1+Y)/2\n"
    "                \"squared\" (default for linear and tanh): J = 1/m sum ((h - Y) .^ 2 / 2) + lambda/2 sum (weights .^ 2)\n"
    "  Leak          slope of leaky_relu below 0 (0.01)\n"
    "  ClassWeights  sL numbers: an example counts as often as its class's weight says\n"
    "  Batch         row numbers: only these examples, in this order; m is their number\n"
    "\n"
    "trace shows what happened: cells z{l}, a{l}, delta{l} (m x s(l)) of each layer, and Delta{l} = delta{l+1}' * [1 a{l}],\n"
    "the sum that gives the gradient when divided by m. Class numbers stand for rows of 0 with a 1 (-1 and 1 for tanh).\n"
    "  >> [J, grad] = nn_backprop ([-30; 20; 20], [2 1], [0 0; 0 1; 1 0; 1 1], [0; 0; 0; 1], 0);\n"
    "  >> J < 1e-4\n"
    "  ans = 1\n"
    "  >> size (grad)\n"
    "  ans =\n"
    "\n"
    "     3   1\n"
    "\n"
    "See also: nn_init, nn_train, nn_gradcheck, nn_forward, nn_unroll";
static Status bi_nn_backprop(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    static const char who[] = "nn_backprop";
    OptionSet set;
    Net net = { 0 };
    NetInputs inputs = { .X = NULL };
    Trace trace = { 0 };
    Array *theta = NULL, *grad = NULL;
    double lambda = 0;
    NetPass pass = { .wants_cost = true };
    Status st = options_read(it, who, net_options, in + 5, nin > 5 ? nin - 5 : 0,
                             &set);
    if (st == OK && nin > 4 && !val_is_empty(in[4])) {
        if (!val_is_scalar(in[4]) || val_is_char(in[4])) st = err(it, "%s: lambda must be a number", who);
        else st = val_get_double(it, in[4], &lambda);
    }
    if (st == OK) st = net_open(it, who, in[1], &set, &net);
    if (st == OK) st = net_theta(it, who, &net, in[0], &theta);
    if (st == OK) st = inputs_open(it, who, &net, (Class) theta->cls, in[2], in[3], &set, &inputs);
    if (st == OK && nout > 1) {
        Dims dims = array_dims(theta);
        st = array_new_nd(it, (Class) theta->cls, false, &dims, &grad);
        if (st == OK) pass.grad = grad->data;
    }
    if (st == OK && nout > 2) {
        st = trace_open(it, &net, (Class) theta->cls, inputs.data.nrows, &trace);
        pass.z = trace.zp;
        pass.a = trace.ap;
        pass.delta = trace.dp;
        if (st == OK) pass.Delta = trace.Delta->data;
    }
    if (st == OK && !net_pass((Class) theta->cls, &net, theta->data, &inputs.data, lambda, &pass))
        st = err_out_of_memory(it);
    if (st == OK && (pass.nan_seen || isnan(pass.J))) st = inputs_find_nan(it, who, &inputs);
    if (st == OK) {
        out[0] = theta->cls == CLS_SINGLE ? val_scalar_class(it, CLS_SINGLE, pass.J) : val_num(pass.J);
        if (grad) out[1] = val_from_array_take(&grad);
        if (nout > 2) st = trace_value(it, &net, &inputs, &trace, &out[2]);
    }
    trace_close(&trace, net.L);
    inputs_close(&inputs);
    net_close(&net);
    array_drop(&theta);
    array_drop(&grad);
    return st;
}
/*
%!shared X, Y, theta
%! X = [0.1 0.5; 0.9 -0.3; -0.2 0.4];  Y = [1 0; 0 1; 1 0];  theta = sin (1:3*3+2*4)' / 2;
%!test
%! [J, grad] = nn_backprop (theta, [2 3 2], X, Y, 0.7);
%! Theta1 = reshape (theta(1:9), 3, 3);  Theta2 = reshape (theta(10:17), 2, 4);  m = 3;
%! A1 = [ones(m,1), X];  A2 = [ones(m,1), 1 ./ (1 + exp (-A1 * Theta1'))];  H = 1 ./ (1 + exp (-A2 * Theta2'));
%! J0 = sum (sum (-Y .* log (H) - (1 - Y) .* log (1 - H))) / m ...
%!      + 0.7 / (2*m) * (sum (sum (Theta1(:,2:end).^2)) + sum (sum (Theta2(:,2:end).^2)));
%! D3 = H - Y;  D2 = (D3 * Theta2)(:,2:end) .* A2(:,2:end) .* (1 - A2(:,2:end));
%! G1 = D2' * A1 / m;  G2 = D3' * A2 / m;
%! G1(:,2:end) += 0.7 / m * Theta1(:,2:end);  G2(:,2:end) += 0.7 / m * Theta2(:,2:end);
%! assert (J, J0, -1e-14);
%! assert (grad, [G1(:); G2(:)], 1e-15);
%!test
%! [J, grad, t] = nn_backprop (theta, [2 3 2], X, [1; 2; 1], 0);
%! [J0, grad0] = nn_backprop (theta, [2 3 2], X, Y, 0);
%! assert (J, J0);  assert (grad, grad0);
%! assert (numel (t.z), 3);  assert (isempty (t.z{1}));  assert (t.a{1}, X);
%! assert (t.a{2}, 1 ./ (1 + exp (-t.z{2})), 1e-15);
%! assert (t.delta{3}, t.a{3} - Y, 1e-15);
%! assert (t.Delta{1}, t.delta{2}' * [ones(3,1) X], 1e-15);
%! assert ([t.Delta{1}(:); t.Delta{2}(:)] / 3, grad, 1e-15);
%!test  # a batch is what its rows alone give
%! [J, grad] = nn_backprop (theta, [2 3 2], X, Y, 0.1, "Batch", [3 1 3]);
%! [J0, grad0] = nn_backprop (theta, [2 3 2], X([3 1 3],:), Y([3 1 3],:), 0.1);
%! assert (J, J0);  assert (grad, grad0);
%!test  # the weight 2 counts an example twice
%! [J, grad] = nn_backprop (theta, [2 3 2], X, Y, 0, "ClassWeights", [2 1]);
%! [J0, grad0] = nn_backprop (theta, [2 3 2], X([1 1 2 3 3],:), Y([1 1 2 3 3],:), 0);
%! assert (J, J0 * 5 / 3, 1e-14);  assert (grad, grad0 * 5 / 3, 1e-14);
%!test  # saturated units: no NaN, and the cost that logarithms of 0 would lose
%! for output = {"sigmoid", "softmax", "linear", "tanh"}
%!   [J, grad] = nn_backprop ([0 0; 1e4 -1e4](:), [1 2], [1; -1], [1 0; 1 0], 0, "Output", output{1}, "Cost", "cross-entropy");
%!   assert (all (isfinite ([J; grad])));
%! end
%! assert (nn_backprop ([0; 1000], [1 1], 1, 0, 0), 1000);
%! assert (nn_backprop (single ([0; 1000]), [1 1], 1, 0, 0), single (1000));
%!test  # many examples: blocks agree with the whole
%! XX = reshape (mod ((1:3000*40) * 7919, 10007) / 10007, 3000, 40);  yy = mod (0:2999, 5)' + 1;
%! th = sin (1:7*41 + 5*8)' / 3;
%! [J, grad] = nn_backprop (th, [40 7 5], XX, yy, 1, "Output", "softmax");
%! Js = 0;  gs = 0;
%! for k = 1:10
%!   [Jk, gk] = nn_backprop (th, [40 7 5], XX, yy, 0, "Output", "softmax", "Batch", (k-1)*300 + (1:300));
%!   Js += Jk / 10;  gs += gk / 10;
%! end
%! W = th;  W([1:7, 288:292]) = 0;
%! assert (J, Js + sumsq (W) / 6000, 1e-13);  assert (grad, gs + W / 3000, 1e-14);
%! [J1, grad1] = nn_backprop (single (th), [40 7 5], XX, yy, 1, "Output", "softmax");
%! assert (class (J1), "single");  assert (double (grad1), grad, 1e-5);
%!function check_shape (m, layers)
%!  n = nn_numparams (layers);  th = sin (1:n)' / 3;  XX = reshape (cos ((1:m*layers(1)) * 1.3), m, layers(1));
%!  yy = 1 + mod (1:m, layers(3))';
%!  T1 = reshape (th(1:layers(2)*(layers(1)+1)), layers(2), []);  T2 = reshape (th(numel (T1)+1:end), layers(3), []);
%!  A1 = [ones(m,1), XX];  A2 = [ones(m,1), tanh(A1 * T1')];  H = 1 ./ (1 + exp (-A2 * T2'));
%!  D3 = H - eye (layers(3))(yy,:);  D2 = (D3 * T2(:,2:end)) .* (1 - A2(:,2:end) .^ 2);
%!  [J, grad] = nn_backprop (th, layers, XX, yy, 0, "Activation", "tanh");
%!  assert (grad, [(D2' * A1 / m)(:); (D3' * A2 / m)(:)], 1e-13);
%!  [J1, grad1] = nn_backprop (single (th), layers, XX, yy, 0, "Activation", "tanh");
%!  assert (double (grad1), grad, 1e-5);
%!  [J2, grad2] = nn_backprop (th, layers, XX, yy, 0, "Activation", "tanh", "Batch", 1:m);
%!  assert ([J2; grad2], [J; grad], 1e-14);
%!endfunction
%!test  # every width of the tiles that the products are made of, every number of left-over examples
%! for n = [1:34, 63:66]
%!   check_shape (33 + n, [3 n 2]);
%! end
%! check_shape (1, [5 13 9]);  check_shape (256, [40 70 3]);  check_shape (1024, [40 30 17]);  check_shape (512, [600 20 2]);
%!test  # empty sets
%! [J, grad] = nn_backprop (zeros (3, 1), [2 1], zeros (0, 2), zeros (0, 1), 0);
%! assert (J, 0);  assert (grad, zeros (3, 1));
%!function check_gradients (layers, m, varargin)
%!  n = nn_numparams (layers);
%!  theta = cos ((1:n)' * 1.7) * 0.8;
%!  X = reshape (sin ((1:m*layers(1)) * 2.3), m, layers(1));
%!  Y = reshape (0.5 + 0.4 * sin ((1:m*layers(end)) * 3.1), m, layers(end));
%!  for lambda = [0 0.8]
%!    [J, grad] = nn_backprop (theta, layers, X, Y, lambda, varargin{:});
%!    num = zeros (n, 1);
%!    for k = 1:n
%!      e = zeros (n, 1);  e(k) = 1e-3;
%!      f = @(h) nn_backprop (theta + h * e, layers, X, Y, lambda, varargin{:});
%!      num(k) = (8 * (f(1) - f(-1)) - (f(2) - f(-2))) / 0.012;
%!    end
%!    assert (norm (num - grad) <= 1e-7 * (norm (num) + norm (grad)) + 1e-12);
%!    [J1, grad1] = nn_backprop (single (theta), layers, X, Y, lambda, varargin{:});
%!    assert (class (grad1), "single");
%!    assert (norm (grad - grad1) <= 1e-4 * (norm (grad) + 0.01));
%!  end
%!endfunction
%!test  # every activation, output and cost against differences of fourth order
%! shapes = {[3 4 2], [2 3 3 2], [1 1 1], [4 1]};  examples = [5 3 1 4];
%! for act = {"sigmoid", "tanh", "relu", "leaky_relu", "linear"}
%!   for output = {"sigmoid", "softmax", "linear", "tanh"}
%!     for cost = {"cross-entropy", "squared"}
%!       for k = 1:4
%!         check_gradients (shapes{k}, examples(k), "Activation", act{1}, "Output", output{1}, "Cost", cost{1});
%!       end
%!     end
%!   end
%! end
%!test  # shapes drawn at random (activations without kinks, which differences would step over)
%! acts = {"sigmoid", "tanh", "linear"};  outputs = {"sigmoid", "softmax", "linear", "tanh"};  costs = {"cross-entropy", "squared"};
%! rand ("twister", 11);
%! for k = 1:40
%!   layers = [randi(7), randi(6, 1, randi (4) - 1), randi(5)];
%!   check_gradients (layers, randi (9), "Activation", acts{randi (3)}, "Output", outputs{randi (4)}, "Cost", costs{randi (2)});
%! end
%!test
%! check_gradients ([3 4 3 2], 6, "Activation", {"tanh", "leaky_relu"}, "Leak", 0.3, "ClassWeights", [0.5 3]);
%! check_gradients ([3 2], 6, "Output", "softmax", "ClassWeights", [0.5 3], "Batch", [1 5 2]);
%! check_gradients ([3 5 2], 6, "Output", "tanh", "Cost", "cross-entropy", "ClassWeights", [2 3]);
%!test  # a step has no slope: only what lies behind it learns
%! [J, grad] = nn_backprop (theta, [2 3 2], X, Y, 0, "Activation", "step");
%! assert (grad(1:9), zeros (9, 1));  assert (all (grad(10:11) != 0));
%!error <nn_backprop: theta has 10280 elements; layers \[400 25 10\] need 10285> nn_backprop (zeros (10280, 1), [400 25 10], zeros (5, 400), ones (5, 1))
%!error <nn_backprop: X has 3 columns; layer 1 has 2 units> nn_backprop (theta, [2 3 2], ones (3), Y)
%!error <nn_backprop: Y has 2 rows; X has 3> nn_backprop (theta, [2 3 2], X, Y(1:2,:))
%!error <nn_backprop: Y has 3 columns; layer 3 has 2 units> nn_backprop (theta, [2 3 2], X, ones (3))
%!error <nn_backprop: label 3 of example 2 is not in 1..2> nn_backprop (theta, [2 3 2], X, [1; 3; 1])
%!error <nn_backprop: X\(2,1\) is NaN> nn_backprop (theta, [2 3 2], [0 0; NaN 1; 1 1], Y)
%!error <nn_backprop: X\(2,1\) is NaN> nn_backprop (theta, [2 3 2], [0 0; NaN 1; 1 1], Y, 0, "Activation", "step")
%!error <nn_backprop: unknown option 'Activaton'; did you mean 'Activation'\?> nn_backprop (theta, [2 3 2], X, Y, 0, "Activaton", "tanh")
%!error <nn_backprop: unknown activation 'rleu'; did you mean 'relu'\?> nn_backprop (theta, [2 3 2], X, Y, 0, "Activation", "rleu")
%!error <nn_backprop: Activation has 2 names; there are 1 hidden layers> nn_backprop (theta, [2 3 2], X, Y, 0, "Activation", {"tanh", "relu"})
%!error <nn_backprop: Batch names row 4; X has 3 rows> nn_backprop (theta, [2 3 2], X, Y, 0, "Batch", [1 4])
%!error <nn_backprop: ClassWeights has 3 elements; layer 3 has 2 units> nn_backprop (theta, [2 3 2], X, Y, 0, "ClassWeights", [1 1 1])
%!error <nn_backprop: layer 2 must have a number of units of at least 1, not 0> nn_backprop (theta, [2 0 2], X, Y)
*/

/* ---- nn_forward, nn_predict ---- */

/* Outputs (m x sL), and where want_all the sums and outputs of every layer. */
static Status run_forward(Interp *it, const BuiltinCall *c, Net *net, Array **H, Value *a, Value *z)
{
    const char *who = c->who;
    const Value *in = c->in;
    OptionSet set;
    NetInputs inputs = { .X = NULL };
    Trace trace = { 0 };
    Array *theta = NULL, *X = NULL;
    NetPass pass = { .wants_cost = false };
    Status st = options_read(it, who, net_options, in + 3, c->nin - 3, &set);
    if (st == OK) st = net_open(it, who, in[1], &set, net);
    if (st == OK) st = net_theta(it, who, net, in[0], &theta);
    if (st == OK) st = inputs_open(it, who, net, (Class) theta->cls, in[2], val_none(), &set, &inputs);
    if (st == OK && a) {
        st = trace_open(it, net, (Class) theta->cls, inputs.data.nrows, &trace);
        pass.z = trace.zp;
        pass.a = trace.ap;
    }
    if (st == OK) st = array_new(it, (Class) theta->cls, inputs.data.nrows, net->s[net->L - 1], H);
    if (st == OK) pass.H = (*H)->data;
    if (st == OK && !net_pass((Class) theta->cls, net, theta->data, &inputs.data, 0, &pass))
        st = err_out_of_memory(it);
    if (st == OK && pass.nan_seen) st = inputs_find_nan(it, who, &inputs);
    if (st == OK && a) st = used_inputs(it, &inputs, &X);
    if (st == OK && a) st = cell_of(it, val_from_array_take(&X), trace.a, 1, net->L, a);
    if (st == OK && a) st = cell_of(it, val_empty(it), trace.z, 1, net->L, z);
    trace_close(&trace, net->L);
    inputs_close(&inputs);
    array_drop(&theta);
    array_drop(&X);
    return st;
}

static const char help_nn_forward[] =
    "H = nn_forward (theta, layers, X)\n"
    "[H, a, z] = nn_forward (theta, layers, X, options)\n"
    "Outputs of a neural network, m x sL, for the examples in the rows of X. a and z are cells with the outputs and the\n"
    "sums of each layer (z{1} is empty, a{1} is X). theta, layers and options are those of nn_backprop.\n"
    "  >> H = nn_forward ([-30; 20; 20], [2 1], [0 0; 0 1; 1 0; 1 1]);\n"
    "  >> round (H)'\n"
    "  ans =\n"
    "\n"
    "     0   0   0   1\n"
    "\n"
    "See also: nn_predict, nn_backprop";
static Status bi_nn_forward(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Net net = { 0 };
    Array *H = NULL;
    Value a = val_none(), z = val_none();
    BuiltinCall call = { "nn_forward", in, nin, out, nout };
    Status st = run_forward(it, &call, &net, &H, nout > 1 ? &a : NULL, nout > 1 ? &z : NULL);
    if (st == OK) {
        out[0] = val_from_array_take(&H);
        if (nout > 1) out[1] = val_move(&a);
        if (nout > 2) out[2] = val_move(&z);
    }
    val_drop(&a);
    val_drop(&z);
    array_drop(&H);
    net_close(&net);
    return st;
}
/*
%!test
%! theta = sin (1:3*3+2*4)';  X = [0.1 0.5; 0.9 -0.3; -0.2 0.4];
%! [H, a, z] = nn_forward (theta, [2 3 2], X, "Activation", "tanh", "Output", "softmax");
%! T1 = reshape (theta(1:9), 3, 3);  T2 = reshape (theta(10:17), 2, 4);
%! Z2 = [ones(3,1) X] * T1';  Z3 = [ones(3,1) tanh(Z2)] * T2';  E = exp (Z3);
%! assert (z{2}, Z2, 1e-15);  assert (a{2}, tanh (Z2), 1e-15);  assert (z{3}, Z3, 1e-15);
%! assert (H, E ./ sum (E, 2), 1e-15);  assert (a{3}, H);  assert (a{1}, X);
%! assert (nn_forward (theta, [2 3 2], X, "Activation", "tanh", "Output", "softmax"), H);
%!assert (nn_forward ([0; 1], [1 1], [-1000; 0; 1000]), [0; 0.5; 1])
%!assert (nn_forward ([0; 1], [1 1], [-1; 0; 2], "Output", "linear"), [-1; 0; 2])
%!error <nn_forward: X\(1,1\) is NaN> nn_forward ([0; 1], [1 1], NaN)
*/

static const char help_nn_predict[] =
    "p = nn_predict (theta, layers, X)\n"
    "[p, H] = nn_predict (theta, layers, X, options)\n"
    "What a neural network says about the examples in the rows of X: the class, 1..sL, of the largest output; where there\n"
    "is one output only, whether it is at least 0.5 (at least 0 for tanh). H are the outputs. Options: see nn_backprop.\n"
    "  >> nn_predict ([-10; 20; 20], [2 1], [0 0; 0 1; 1 0; 1 1])'\n"
    "  ans =\n"
    "\n"
    "    0  1  1  1\n"
    "\n"
    "See also: nn_forward, accuracy, confusion_matrix";
static Status bi_nn_predict(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Net net = { 0 };
    Array *H = NULL, *p = NULL;
    Status st = run_forward(it, &(BuiltinCall) { "nn_predict", in, nin, out, nout }, &net, &H, NULL, NULL);
    Index m = st == OK ? array_rows(H) : 0, k = st == OK ? array_cols(H) : 0;
    if (st == OK) st = array_new(it, k == 1 ? CLS_LOGICAL : CLS_DOUBLE, m, 1, &p);
    for (Index i = 0; i < m && st == OK; i++) {
        if (k == 1) {
            array_bool(p)[i] = array_get_double(H, i) >= (net.act[net.L - 1] == NET_TANH ? 0 : 0.5);
            continue;
        }
        Index best = 0;
        for (Index j = 1; j < k; j++)
            if (array_get_double(H, i + j * m) > array_get_double(H, i + best * m)) best = j;
        array_f64(p)[i] = (double) best + 1;
    }
    if (st == OK) {
        out[0] = val_from_array_take(&p);
        if (nout > 1) out[1] = val_from_array_take(&H);
    }
    array_drop(&H);
    array_drop(&p);
    net_close(&net);
    return st;
}
/*
%!assert (nn_predict ([0 1 0; 0 0 1](:), [2 2], [3 1; 1 3; 2 2]), [1; 2; 1])
%!assert (nn_predict ([0; 1], [1 1], [-1; 1], "Output", "tanh"), [false; true])
*/

const Builtin backprop_builtins[] = {
    { "nn_backprop", bi_nn_backprop, 4, -1, 0, 3, help_nn_backprop },
    { "nn_forward",  bi_nn_forward,  3, -1, 0, 3, help_nn_forward },
    { "nn_predict",  bi_nn_predict,  3, -1, 0, 2, help_nn_predict },
    { 0 },
};
