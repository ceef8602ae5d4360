## [NET, HISTORY] = __nn_train_layers__ (NET, X, T, OPTIONS...)
## What nn_train does with a list of layers or a network: all its methods on the loss of the network.
##   >> rand ("twister", 1);  X = rand (40, 2);  T = 1 + (X(:,1) > X(:,2));
##   >> net = __nn_train_layers__ ([featureInputLayer(2); fullyConnectedLayer(2); softmaxLayer], X, T, "Method", "lbfgs");
##   >> accuracy (predict (net, X), T)
##   ans = 1
## See also: nn_train, trainnet
function [net, history] = __nn_train_layers__ (net, X, T, varargin)
  if (nargin < 3)
    error ("nn_train: give layers, examples and targets: nn_train (LAYERS, X, T, OPTIONS)");
  end
  o = struct ("Loss", "", "Method", "adam", "Epochs", 100, "BatchSize", [], "Lambda", 0, "Shuffle", true, "Validation", [], "Trace", false);
  of_networks = {"Activation", "Output", "Cost", "Leak", "ClassWeights", "Batch", "StepsPerEpoch"};
  rest = {};
  pairs = {};
  for k = 1:numel (varargin)
    if (isstruct (varargin{k}))
      pairs = [pairs, [fieldnames(varargin{k}), struct2cell(varargin{k})]'(:)'];
    else
      pairs = [pairs, varargin(k)];
    end
  end
  if (mod (numel (pairs), 2))
    error ("nn_train: options are names and values");
  end
  for k = 1:2:numel (pairs)
    name = pairs{k};
    if (! ischar (name))
      error ("nn_train: options are names and values; option %d is no name", (k + 1) / 2);
    end
    if (strcmpi (name, "MaxIter"))
      name = "Epochs";
    elseif (any (strcmpi (name, of_networks)))
      error ("nn_train: %s is for networks by theta; layers say such things themselves, and Loss the cost", name);
    end
    at = find (strcmpi (name, fieldnames (o)));
    if (isempty (at))
      rest = [rest, pairs(k:k+1)];
    else
      o.(fieldnames (o){at}) = pairs{k+1};
    end
  end
  o = checked (o);
  net = dlnetwork (net);
  if (isempty (o.Loss))
    words = struct ("softmax", "crossentropy", "sigmoid", "binary-crossentropy");
    o.Loss = "mse";
    if (isfield (words, net.Layers(net.Outputs).Type))
      o.Loss = words.(net.Layers(net.Outputs).Type);
    end
  end
  [d.X, d.len, d.N] = __nn_input__ ("nn_train", net, X);
  if (d.N == 0)
    error ("nn_train: there are no examples");
  end
  [d.T, net.Classes] = __nn_targets__ ("nn_train", net, T, d.N, o.Loss, net.Classes, d.len);
  d.kind = net.Shapes{cellfun(@isempty, net.From)}.Kind;
  d.out = net.Shapes{net.Outputs}.Kind;
  d.loss = o.Loss;
  d.lambda = o.Lambda;
  d.shuffle = o.Shuffle;
  d.batch = batch_of (o, d.N);
  d.trace = o.Trace;
  d.labels = strcmp (d.loss, "crossentropy") && strcmp (d.out, "feature");
  d.searches = any (strcmpi (o.Method, {"fminunc", "lbfgs"}));       # may try points whose loss is Inf
  P = {net.Learnables.Value};
  if (isa (d.X, "single"))
    P = cellfun (@single, P, "UniformOutput", false);
  end
  d.shapes = cellfun (@size, P, "UniformOutput", false);
  d.decay = one_vector (cellfun (@(p, on) on * ones (numel (p), 1), P, {net.Learnables.Decay}, "UniformOutput", false));
  d.net = net;
  batch_cost ([], d);
  warning ("off", "Octavo:gradient-not-finite", "local");              # an error names the layer
  if (! d.searches)
    rest = [rest, {"StepsPerEpoch", ceil(d.N / d.batch)}];
  end
  if (! isempty (o.Validation))
    d.valid = of_validation (net, d, o);
    rest = [rest, {"Validation", @(theta) valid_cost (theta, d)}];
  end
  [theta, history] = nn_train (@(theta) batch_cost (theta, d), one_vector (P), "Method", ...
         method_of (o.Method), "Epochs", o.Epochs, rest{:});
  [net.State, seen] = batch_cost ("state", d);
  if (! isempty (o.Validation))
    best = valid_cost ("state");
    if (! isempty (best))
      net.State = best;
    end
  end
  net = with_values (net, theta, d.shapes);
  if (nargout > 1)
    history = told (history, seen, net, d, theta);
  end
  if (d.labels && d.N > 10 && o.Epochs > 0)
    warn_chance (net, d);
  end
end

function o = checked (o)
  words = {"gd", "sgd", "minibatch", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop", "adam", ...
         "adamax", "nadam", "fminunc", "lbfgs"};
  if (! ischar (o.Method) || ! any (strcmpi (o.Method, words)))
    error ("nn_train: Method must be one of: %s", strjoin (words, ", "));
  end
  n = o.BatchSize;
  if (! isempty (n) && ! (isnumeric (n) && isscalar (n) && n >= 1 && n == fix (n)))
    error ("nn_train: BatchSize must be a positive whole number, or Inf");
  end
  o.Shuffle = truth (o.Shuffle, "Shuffle");
  o.Trace = truth (o.Trace, "Trace");
  if (! (isnumeric (o.Lambda) && isscalar (o.Lambda) && o.Lambda >= 0))
    error ("nn_train: Lambda must be a number from 0 on");
  end
  o.Loss = __nn_loss_name__ ("nn_train", o.Loss);
end

function yes = truth (v, name)
  if (ischar (v) && any (strcmpi (v, {"on", "off"})))
    v = strcmpi (v, "on");
  elseif (! (isscalar (v) && (islogical (v) || isnumeric (v)) && any (v == [0 1])))
    error ("nn_train: %s must be true, false, \"on\" or \"off\"", name);
  end
  yes = logical (v);
end

function v = of_validation (net, d, o)
  if (! iscell (o.Validation) || numel (o.Validation) != 2)
    error ("nn_train: Validation must be a cell {X, T}");
  end
  [v.X, v.len, v.N] = __nn_input__ ("nn_train: Validation", net, o.Validation{1});
  if (v.N == 0)
    error ("nn_train: Validation has no examples");
  end
  v.T = __nn_targets__ ("nn_train: Validation", net, o.Validation{2}, v.N, d.loss, net.Classes, v.len);
  v.kind = d.kind;
  v.out = d.out;
end

## The loss of the examples put aside, [J, part that is right]; the state of the best network is kept.
function r = valid_cost (theta, d)
  persistent best kept;
  if (ischar (theta))
    r = kept;
    kept = best = [];
    return;
  end
  net = with_values (d.net, theta, d.shapes);
  net.State = batch_cost ("state", d);
  [J, right] = __nn_measure__ (net, d.valid, d.loss);
  if (isempty (best) || J < best)
    best = J;
    kept = net.State;
  end
  r = J;
  if (! isnan (right))
    r = [J, right];
  end
end

## The history by epoch, with what only we know.
function history = told (history, seen, net, d, theta)
  n = history.epochs;
  if (! d.searches)
    history.cost = seen.cost(1:n)(:);
    if (d.labels)
      history.accuracy = seen.right(1:n)(:);
    end
    J = __nn_measure__ (net, d, d.loss);
    history.final_cost = J + 0.5 * d.lambda / d.N * double (sum (d.decay .* theta .^ 2));
  end
  if (d.trace)
    history.GradientNorm = seen.norms;
    history.DeadUnits = seen.dead;
  end
end

## Is what was learned no more than which class is the commonest?
function warn_chance (net, d)
  chance = max (sum (d.T, 2)) / d.N;
  [~, right] = __nn_measure__ (net, d, d.loss, 2000);
  if (right <= chance + 0.02 && chance < 0.98)
    warning ("nn_train: %.1f %% right is no more than guessing the commonest class gives (%.1f %%): nothing was learned; try another LearningRate or Method, more Epochs, other layers", ...
             100 * right, 100 * chance);
  end
end

## So many examples a step: 32 unless the method is one for all of them.
function m = batch_of (o, N)
  m = o.BatchSize;
  whole = any (strcmpi (o.Method, {"fminunc", "lbfgs", "gd"}));
  if (isempty (m))
    m = 32;
    if (whole)
      m = N;
    elseif (strcmpi (o.Method, "sgd"))
      m = 1;
    end
  elseif (m < N && whole && ! strcmpi (o.Method, "gd"))
    error ("nn_train: %s takes all examples at once; leave BatchSize out", o.Method);
  end
  m = min (m, N);
end

function method = method_of (method)
  if (any (strcmpi (method, {"sgd", "minibatch"})))
    method = "gd";
  end
end

## The cost of the next batch, and its gradient. What has been seen is kept from call to call.
function [J, g] = batch_cost (theta, d)
  persistent at order state step seen;
  if (ischar (theta))
    J = state;
    g = seen;
    return;
  elseif (isempty (theta))
    at = Inf;
    step = 0;
    seen = struct ("norms", [], "dead", [], "cost", [], "right", [], "sum", 0, "hits", 0);
    state = d.net.State;
    return;
  elseif (nargout < 2 && ! d.searches)
    J = NaN;                                  # the last cost is measured otherwise
    return;
  end
  if (at > d.N)
    at = 1;
    order = 1:d.N;
    if (d.shuffle && d.batch < d.N)
      order = randperm (d.N);
    end
  end
  I = order(at:min (at + d.batch - 1, d.N));
  at += d.batch;
  len = [];
  if (! isempty (d.len))
    len = d.len(I);
  end
  net = d.net;
  net.State = state;
  x = __nn_take__ (d.X, I, d.kind);
  t = __nn_take__ (d.T, I, d.out);
  P = rolled (theta, d.shapes);
  [J, G] = ad_gradient (@(P) __nn_loss__ (net, P, x, len, t, d.loss, true), P);
  [state, y] = __nn_loss__ ("state");
  step += 1;
  part = d.lambda / d.N;
  J = double (J) + 0.5 * part * double (sum (d.decay .* theta .^ 2));
  g = one_vector (G);
  if (! isfinite (J + sum (g)) && ! d.searches)
    when = sprintf (" in epoch %d, step %d", numel (seen.cost) + 1, step);
    __nn_began__ ("nn_train", net, P, x, len, J, G, when, "; a smaller LearningRate may help");
  end
  g = g + part * d.decay .* theta;
  seen.sum += J * numel (I);
  if (d.labels)
    [~, most] = max (y, [], 1);
    [~, want] = max (t, [], 1);
    seen.hits += sum (most == want);
  end
  if (at > d.N)
    seen.cost(end+1) = seen.sum / d.N;
    seen.right(end+1) = seen.hits / d.N;
    seen.sum = seen.hits = 0;
  end
  if (d.trace && at > d.N)
    [seen.norms(end+1,:), seen.dead(end+1,:)] = __nn_trace__ (net, P, x, len, G);
  end
end

function v = one_vector (parts)
  for k = 1:numel (parts)
    parts{k} = parts{k}(:);
  end
  v = vertcat (parts{:});
end

function net = with_values (net, theta, shapes)
  P = rolled (theta, shapes);
  for k = 1:numel (P)
    net.Learnables(k).Value = P{k};
  end
end

function P = rolled (theta, shapes)
  P = cell (1, numel (shapes));
  at = 0;
  for k = 1:numel (shapes)
    n = prod (shapes{k});
    P{k} = reshape (theta(at+1:at+n), shapes{k});
    at += n;
  end
end
%!shared X, T, layers
%! rand ("twister", 1);  X = rand (60, 3);  T = 1 + (X(:,1) > X(:,2));
%! layers = [featureInputLayer(3); fullyConnectedLayer(6); tanhLayer; fullyConnectedLayer(2); softmaxLayer];
%!test  # every method
%! rates = struct ("gd", 0.5, "sgd", 0.05, "minibatch", 0.5, "momentum", 0.05, "nesterov", 0.05, "adagrad", 0.1, "adadelta", 1, "rmsprop", 0.01, ...
%!                 "adam", 0.01, "adamax", 0.02, "nadam", 0.01);
%! for m = fieldnames (rates)'
%!   rand ("twister", 2);
%!   net = nn_train (layers, X, T, "Method", m{1}, "LearningRate", rates.(m{1}), "Epochs", 200);
%!   assert (accuracy (predict (net, X), T) > 0.85);
%! end
%! for m = {"lbfgs", "fminunc"}
%!   [net, history] = nn_train (layers, X, T, "Method", m{1}, "Epochs", 50);
%!   assert (accuracy (predict (net, X), T) > 0.9);  assert (history.cost(end) < history.cost(1));
%! end
%!test  # the trace: a row for each pass through the examples
%! net = [featureInputLayer(3); fullyConnectedLayer(4, "Bias", [-9; 1; 1; 1]); reluLayer; fullyConnectedLayer(2); softmaxLayer];
%! [~, h] = nn_train (net, X, T, "Epochs", 3, "Trace", true);
%! assert (size (h.GradientNorm), [3 4]);  assert (all (h.GradientNorm(:) > 0));  assert (h.DeadUnits, [0.25; 0.25; 0.25]);
%!error <nn_train: the loss is (NaN|Inf) in epoch [0-9]+, step [0-9]+. It began in layer 2 'last' \(fullyConnectedLayer\); a smaller LearningRate> nn_train ([layers(1); fullyConnectedLayer(1, "Name", "last")], 1e10 * X, X(:,1), "Method", "gd", "LearningRate", 1e300)
%!warning <nn_train: [0-9.]+ % right is no more than guessing the commonest class gives> nn_train ([featureInputLayer(3); fullyConnectedLayer(2, "WeightsInitializer", "zeros"); softmaxLayer], X, T, "LearningRate", 0, "Epochs", 1);
%!test  # a row of the history is an epoch; schedules count epochs; the cost is the mean over the batches
%! rand ("twister", 2);  start = dlnetwork (layers);
%! [net, h] = nn_train (start, X, T, "Epochs", 4, "BatchSize", 16, "Shuffle", false, "Schedule", "step", ...
%!       "DecayEvery", 2, "Validation", {X(1:9,:), T(1:9)});
%! assert (h.epochs, 4);  assert (h.rate', 1e-3 * [1 1 0.5 0.5], 1e-15);
%! assert (cellfun (@numel, {h.cost, h.accuracy, h.val_cost, h.val_accuracy, h.seconds}), 4 * ones (1, 5));
%! o = trainingOptions ("adam", "MaxEpochs", 1, "MiniBatchSize", 16, "Shuffle", "never", "Verbose", false, ...
%!       "L2Regularization", 0);
%! [~, info] = trainnet (X, T, start, "crossentropy", o);
%! assert (h.cost(1), info.TrainingLoss, 1e-12);
%! assert (h.final_cost, nn_crossentropy (predict (net, X), T), 1e-12);
%! assert (h.val_cost(4), nn_crossentropy (predict (net, X(1:9,:)), T(1:9)), 1e-12);
%!test  # early stopping returns the best network
%! rand ("twister", 2);
%! [net, h] = nn_train (layers, X(1:8,:), T(1:8), "Epochs", 500, "LearningRate", 0.1, "Validation", ...
%!       {X(9:end,:), T(9:end)}, "Patience", 4);
%! assert (h.stopped, "patience");  assert (h.epochs, h.best_epoch + 4);
%! assert (nn_crossentropy (predict (net, X(9:end,:)), T(9:end)), min (h.val_cost), 1e-12);
%!error <nn_train: Activation is for networks by theta; layers say such things>
%! nn_train (layers, X, T, "Activation", "relu")
%!error <nn_train: Method must be one of: gd, sgd> nn_train (layers, X, T, "Method", "adan")
%!error <nn_train: unknown option 'LearnRate'; did you mean 'LearningRate'\?>
%! nn_train (layers, X, T, "LearnRate", 1)
%!error <nn_train: the loss must be a function or one of: crossentropy>
%! nn_train (layers, X, T, "Loss", "entropy")
%!error <nn_train: Validation: layer 1 'input' expects N x 3, X is 9x2>
%! nn_train (layers, X, T, "Validation", {X(1:9,1:2), T(1:9)})
%!error <nn_train: lbfgs takes all examples at once> nn_train (layers, X, T, "Method", "lbfgs", "BatchSize", 10)
%!error <nn_train: give layers, examples and targets> nn_train (layers, X)
%!error <nn_train: labels are 0..1; classes are numbered 1..2: pass T \+ 1> nn_train (layers, X, T - 1)
