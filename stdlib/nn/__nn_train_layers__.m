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
    if (strcmpi (name, "MaxIter"))
      name = "Epochs";
    end
    at = find (strcmpi (name, fieldnames (o)));
    if (isempty (at))
      rest = [rest, pairs(k:k+1)];
    else
      o.(fieldnames (o){at}) = pairs{k+1};
    end
  end
  if (! isempty (o.Validation))
    error ("nn_train: Validation of a list of layers is trainnet's: ValidationData of trainingOptions");
  end
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
  [d.T, net.Classes] = __nn_targets__ ("nn_train", net, T, d.N, o.Loss, net.Classes);
  d.kind = net.Shapes{cellfun(@isempty, net.From)}.Kind;
  d.out = net.Shapes{net.Outputs}.Kind;
  d.loss = o.Loss;
  d.lambda = o.Lambda;
  d.shuffle = o.Shuffle;
  d.batch = batch_of (o, d.N);
  d.trace = logical (o.Trace);
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
  steps = o.Epochs * ceil (d.N / d.batch);
  [theta, history] = nn_train (@(theta) batch_cost (theta, d), one_vector (P), "Method", method_of (o.Method), "Epochs", steps, rest{:});
  [net.State, seen] = batch_cost ("state", d);
  if (d.trace)
    history.GradientNorm = seen.norms;
    history.DeadUnits = seen.dead;
  end
  P = rolled (theta, d.shapes);
  for k = 1:numel (P)
    net.Learnables(k).Value = P{k};
  end
  if (strcmp (d.loss, "crossentropy") && strcmp (d.out, "feature") && d.N > 10 && o.Epochs > 0)
    warn_chance (net, d, P);
  end
end

## Is what was learned no more than which class is the commonest?
function warn_chance (net, d, P)
  chance = max (sum (d.T, 2)) / d.N;
  some = round (linspace (1, d.N, min (d.N, 2000)));
  hits = 0;
  for from = 1:256:numel (some)
    I = some(from:min (from + 255, end));
    len = [];
    if (! isempty (d.len))
      len = d.len(I);
    end
    [~, y] = max (__nn_run__ (net, P, __nn_take__ (d.X, I, d.kind), len, false), [], 1);
    [~, t] = max (d.T(:,I), [], 1);
    hits += sum (y == t);
  end
  right = hits / numel (some);
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
    seen = struct ("norms", [], "dead", []);
    state = d.net.State;
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
  state = __nn_loss__ ("state");
  step += 1;
  part = d.lambda / d.N;
  J = double (J) + 0.5 * part * double (sum (d.decay .* theta .^ 2));
  g = one_vector (G);
  if (! isfinite (J + sum (g)) && ! d.searches)
    __nn_began__ ("nn_train", net, P, x, len, J, G, sprintf (" in step %d", step), "; a smaller LearningRate may help");
  end
  g = g + part * d.decay .* theta;
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
%!error <nn_train: the loss is (NaN|Inf) in step [0-9]+. It began in layer 2 'last' \(fullyConnectedLayer\); a smaller LearningRate> nn_train ([layers(1); fullyConnectedLayer(1, "Name", "last")], 1e10 * X, X(:,1), "Method", "gd", "LearningRate", 1e300)
%!warning <nn_train: [0-9.]+ % right is no more than guessing the commonest class gives> nn_train ([featureInputLayer(3); fullyConnectedLayer(2, "WeightsInitializer", "zeros"); softmaxLayer], X, T, "LearningRate", 0, "Epochs", 1);
%!error <nn_train: lbfgs takes all examples at once> nn_train (layers, X, T, "Method", "lbfgs", "BatchSize", 10)
%!error <nn_train: give layers, examples and targets> nn_train (layers, X)
%!error <nn_train: labels are 0..1; classes are numbered 1..2: pass T \+ 1> nn_train (layers, X, T - 1)
