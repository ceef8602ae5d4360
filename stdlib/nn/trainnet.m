## NET = trainnet (X, T, LAYERS, LOSS, OPTIONS)
## [NET, INFO] = trainnet (X, T, NET, LOSS, OPTIONS)
## Train a network, a list of layers or one made by dlnetwork (or trained before), on examples X with targets T, as trainingOptions
## says. X: features N x C, images H x W x C x N (gray ones H x W x N), sequences C x N x T or a cell of matrices C x T. LOSS is
## "crossentropy" (T: labels 1..K, rows of zeros and a one, or a cell of names), "binary-crossentropy", "mse", "mae", "huber", or a function
## F (Y, T) of outputs as predict gives them. At the end a line says what was reached and why training ended. INFO has losses, accuracies and rates
## by epoch, those of validation with the iterations they were taken at, the number of iterations, and with "Trace" the norms of gradients (a column for each element of NET.Learnables) and the part
## of units that are dead: 0 for all examples of the last batch (a column for each reluLayer).
##   >> rand ("twister", 1);  X = rand (200, 2);  T = 1 + (X(:,1) > X(:,2));
##   >> layers = [featureInputLayer(2); fullyConnectedLayer(8); reluLayer; fullyConnectedLayer(2); softmaxLayer];
##   >> options = trainingOptions ("adam", "InitialLearnRate", 0.05, "MaxEpochs", 20, "Verbose", false);
##   >> net = trainnet (X, T, layers, "crossentropy", options);
##   >> accuracy (predict (net, X), T) > 0.95
##   ans = 1
## See also: trainingOptions, predict, dlnetwork, nn_summary, nn_gradcheck, nn_train
function [net, info] = trainnet (X, T, net, loss, options)
  if (nargin != 5)
    print_usage ();
  end
  if (! isstruct (options) || ! isfield (options, "Solver"))
    error ("trainnet: OPTIONS must be made by trainingOptions");
  end
  loss = __nn_loss_name__ ("trainnet", loss);
  if (isempty (loss))
    error ("trainnet: the loss is empty; give a function or a name: \"crossentropy\", \"mse\"");
  end
  if (strcmp (options.Metrics, "accuracy") && ! strcmp (loss, "crossentropy"))
    error ("trainnet: Metrics \"accuracy\" is for classes: the loss must be crossentropy");
  end
  net = dlnetwork (net);
  [data, net] = prepare (net, X, T, loss, options);
  warning ("off", "Octavo:gradient-not-finite", "local");        # an error names the layer
  if (strcmp (options.Solver, "lbfgs"))
    [net, info] = minimise (net, data, loss, options);
  else
    [net, info] = descend (net, data, loss, options);
  end
  conclude (net, data, loss, options, info);
  if (strcmp (options.Plots, "training-progress"))
    show_losses (info, options);
  end
end

function show_losses (info, o)
  figure ();
  plot (info.TrainingLoss, "displayname", "training");
  if (! isempty (info.ValidationLoss))
    hold on;
    e = info.ValidationIteration / (info.Iterations / numel (info.TrainingLoss));
    plot (e, info.ValidationLoss, "o-", "displayname", "validation");
    hold off;
    legend ("show");
  end
  xlabel ("epoch");
  ylabel ("loss");
end

function [d, net] = prepare (net, X, T, loss, o)
  [d.X, d.len, d.N] = __nn_input__ ("trainnet", net, X);
  if (d.N == 0)
    error ("trainnet: there are no examples");
  end
  first = find (cellfun (@isempty, net.From), 1);
  d.kind = net.Shapes{first}.Kind;
  d.out = net.Shapes{net.Outputs}.Kind;
  [d.T, net.Classes] = __nn_targets__ ("trainnet", net, T, d.N, loss, net.Classes, d.len);
  if (any (! isfinite (d.X(:))))
    error ("trainnet: X has elements that are Inf or NaN");
  end
  d.valid = [];
  if (isempty (o.ValidationData))
    if (isfinite (o.ValidationPatience) || ! isempty (o.ValidationFrequency) || strcmp (o.OutputNetwork, ...
           "best-validation"))
      error ("trainnet: ValidationPatience, ValidationFrequency and OutputNetwork need ValidationData");
    end
  else
    [v.X, v.len, v.N] = __nn_input__ ("trainnet: ValidationData", net, o.ValidationData{1});
    v.T = __nn_targets__ ("trainnet: ValidationData", net, o.ValidationData{2}, v.N, loss, net.Classes, ...
           v.len);
    v.kind = d.kind;
    v.out = d.out;
    d.valid = v;
  end
  if (! isempty (o.CheckpointPath) && ! isfolder (o.CheckpointPath))
    error ("trainnet: there is no folder '%s' for checkpoints", o.CheckpointPath);
  elseif (! isempty (o.ResumeFrom) && ! isfile (o.ResumeFrom))
    error ("trainnet: there is no checkpoint '%s' to resume from", o.ResumeFrom);
  end
  if (isa (d.X, "single"))
    d.T = single (d.T);
    for k = 1:numel (net.Learnables)
      net.Learnables(k).Value = single (net.Learnables(k).Value);
    end
  end
  if (strcmp (d.kind, "image") && isempty (net.State{first}.Mean) && strcmp (net.Layers(first).Settings.Normalization, "none") ...
      && max (d.X(:)) > 50)
    warning ("trainnet: X has numbers up to %g; networks learn from numbers like 0..1: X / 255 for pictures, or Normalization \"zscore\"", ...
             max (d.X(:)));
  end
  net.State{first} = normalisation (net.Layers(first).Settings.Normalization, d, net.State{first});
end

function state = normalisation (word, d, state)
  if (strcmp (word, "none") || ! isempty (state.Mean))
    return;
  end
  c = 1 + 2 * strcmp (d.kind, "image");
  others = setdiff (1:ndims (d.X), c);
  mu = d.X;
  for k = others
    mu = mean (mu, k);
  end
  state.Mean = mu;
  state.Scale = 1;
  if (strcmp (word, "zscore"))
    v = (d.X - mu) .^ 2;
    for k = others
      v = mean (v, k);
    end
    state.Scale = 1 ./ sqrt (v + (v == 0));
  end
end

## ---- parameters as one vector ----

function [theta, shapes, decay] = unrolled (net)
  values = {net.Learnables.Value};
  shapes = cellfun (@size, values, "UniformOutput", false);
  theta = one_vector (values);
  parts = cellfun (@(v, d) d * ones (numel (v), 1), values, {net.Learnables.Decay}, "UniformOutput", false);
  decay = cast (one_vector (parts), class (theta));
end

function v = one_vector (parts)
  for k = 1:numel (parts)
    parts{k} = parts{k}(:);
  end
  v = vertcat (parts{:});
  if (isempty (v))
    v = zeros (0, 1);
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

function net = with_values (net, theta, shapes)
  P = rolled (theta, shapes);
  for k = 1:numel (P)
    net.Learnables(k).Value = P{k};
  end
end

## ---- gradient methods ----

function [net, info] = descend (net, d, loss, o)
  [theta, shapes, decay] = unrolled (net);
  if (isempty (theta))
    error ("trainnet: the network has no parameters");
  end
  s = struct ("epoch", 0, "iteration", 0, "m", 0 * theta, "v", 0 * theta, "order", 1:d.N, "best", Inf, "since", 0, ...
              "best_theta", theta, "best_state", {net.State});
  info = struct ("TrainingLoss", [], "TrainingAccuracy", [], "ValidationLoss", [], "ValidationAccuracy", ...
         [], "ValidationIteration", [], ...
                 "LearnRate", [], "Iterations", 0, ...
                 "StopReason", "MaxEpochs", "GradientNorm", [], "DeadUnits", []);
  if (! isempty (o.ResumeFrom))
    [net, s, info, theta] = resume (o.ResumeFrom, net, shapes);
  elseif (strcmp (o.Shuffle, "once"))
    s.order = randperm (d.N);
  end
  P = rolled (theta, shapes);
  wide = o.Solver;
  l2 = o.L2Regularization;
  with_decay = l2 > 0 && any (decay);
  clip = isfinite (o.GradientThreshold);
  has_state = any (strcmp ({net.Layers.Type}, "batchNormalization"));
  b1 = o.GradientDecayFactor;
  b2 = o.SquaredGradientDecayFactor;
  every = o.ValidationFrequency;
  if (isempty (every))
    every = ceil (d.N / o.MiniBatchSize);
  end
  if (isempty (d.valid))
    every = Inf;
  end
  last = o.MaxEpochs * ceil (d.N / o.MiniBatchSize);
  labels = strcmp (loss, "crossentropy") && strcmp (d.out, "feature");
  show_head (o, d);
  while (s.epoch < o.MaxEpochs)
    s.epoch += 1;
    rate = rate_of (o, s.epoch);
    if (strcmp (o.Shuffle, "every-epoch"))
      s.order = randperm (d.N);
    end
    total = hits = seen = 0;
    stop = false;
    for from = 1:o.MiniBatchSize:d.N
      I = s.order(from:min (from + o.MiniBatchSize - 1, d.N));
      x = __nn_take__ (d.X, I, d.kind);
      t = __nn_take__ (d.T, I, d.out);
      len = [];
      if (! isempty (d.len))
        len = d.len(I);
        x = x(:,:,1:max (len));
        if (strcmp (d.out, "sequence") && size (t, 3) > max (len))
          t = t(:,:,1:max (len));
        end
      end
      [J, G] = ad_gradient (@(P) __nn_loss__ (net, P, x, len, t, loss, true), P);
      s.iteration += 1;
      if (has_state || labels)
        [net.State, y] = __nn_loss__ ("state");
      end
      if (labels)
        [~, most] = max (y, [], 1);
        [~, want] = max (t, [], 1);
        hits += sum (most == want);
      end
      if (clip && strcmp (o.GradientThresholdMethod, "l2norm"))
        G = clipped (G, o.GradientThreshold);
      end
      g = one_vector (G);
      if (! isfinite (J + sum (g)))
        stop_odd (net, P, x, len, J, G, s, rate);
      end
      if (with_decay)
        g = g + l2 * decay .* theta;
      end
      if (clip)
        g = clipped_whole (g, o);
      end
      switch (wide)
        case "adam"
          s.m = b1 * s.m + (1 - b1) * g;
          s.v = b2 * s.v + (1 - b2) * g .* g;
          a = rate / (1 - b1 ^ s.iteration);
          c = 1 / (1 - b2 ^ s.iteration);
          theta = theta - a * s.m ./ (sqrt (c * s.v) + o.Epsilon);
        case "sgdm"
          s.m = o.Momentum * s.m - rate * g;
          theta = theta + s.m;
        case "rmsprop"
          s.v = b2 * s.v + (1 - b2) * g .* g;
          theta = theta - rate * g ./ (sqrt (s.v) + o.Epsilon);
      end
      P = rolled (theta, shapes);
      total += J * numel (I);
      seen += numel (I);
      if (mod (s.iteration, every) == 0 || (isfinite (every) && s.iteration == last))
        net = with_values (net, theta, shapes);
        [info, s, stop] = validate (net, d, loss, o, info, s, theta);
        if (stop)
          break;
        end
      end
    end
    info.TrainingLoss(end+1,1) = total / seen;
    if (labels)
      info.TrainingAccuracy(end+1,1) = hits / seen;
    end
    info.LearnRate(end+1,1) = rate;
    info.Iterations = s.iteration;
    if (o.Trace)
      [info.GradientNorm(end+1,:), info.DeadUnits(end+1,:)] = __nn_trace__ (net, P, x, len, G);
    end
    net = with_values (net, theta, shapes);
    show_epoch (o, d, info, s);
    checkpoint (net, o, info, s);
    if (stop)
      info.StopReason = "ValidationPatience";
      break;
    end
  end
  if (strcmp (o.OutputNetwork, "best-validation") && ! isempty (d.valid))
    net = with_values (net, s.best_theta, shapes);
    net.State = s.best_state;
  end
end

function rate = rate_of (o, epoch)
  rate = o.InitialLearnRate;
  switch (o.LearnRateSchedule)
    case "piecewise"
      rate *= o.LearnRateDropFactor ^ floor ((epoch - 1) / o.LearnRateDropPeriod);
    case "exponential"
      rate *= o.LearnRateDropFactor ^ (epoch - 1);
    case "cosine"
      rate *= 0.5 * (1 + cos (pi * (epoch - 1) / o.MaxEpochs));
  end
end

function G = clipped (G, threshold)
  for k = 1:numel (G)
    size_now = norm (G{k}(:));
    if (size_now > threshold)
      G{k} = G{k} * (threshold / size_now);
    end
  end
end

function g = clipped_whole (g, o)
  t = o.GradientThreshold;
  switch (o.GradientThresholdMethod)
    case "global-l2norm"
      size_now = norm (g);
      if (size_now > t)
        g = g * (t / size_now);
      end
    case "absolute-value"
      g = min (max (g, -t), t);
  end
end

function stop_odd (net, P, x, len, J, G, s, rate)
  when = sprintf (" in epoch %d, iteration %d", s.epoch, s.iteration);
  advice = sprintf ("; a smaller InitialLearnRate (it is %g) or a GradientThreshold may help", rate);
  __nn_began__ ("trainnet", net, P, x, len, J, G, when, advice);
end

## ---- validation, checkpoints ----

function [info, s, stop] = validate (net, d, loss, o, info, s, theta)
  stop = false;
  [J, a] = __nn_measure__ (net, d.valid, loss);
  info.ValidationIteration(end+1,1) = s.iteration;
  info.ValidationLoss(end+1,1) = J;
  if (! isnan (a))
    info.ValidationAccuracy(end+1,1) = a;
  end
  if (J < s.best)
    s.best = J;
    s.since = 0;
    s.best_theta = theta;
    s.best_state = net.State;
  else
    s.since += 1;
    stop = s.since >= o.ValidationPatience;
  end
end

function checkpoint (net, o, info, s)
  if (isempty (o.CheckpointPath) || mod (s.epoch, o.CheckpointFrequency) != 0)
    return;
  end
  random = {rand("twister"), randn("twister")};
  file = fullfile (o.CheckpointPath, sprintf ("net_checkpoint_%d.mat", s.iteration));
  save ("-v7", file, "net", "info", "s", "random");
end

function [net, s, info, theta] = resume (file, net, shapes)
  r = load (file);
  if (! isfield (r, "net") || ! isfield (r, "s"))
    error ("trainnet: '%s' is no checkpoint", file);
  end
  [theta, kept] = unrolled (r.net);
  if (! isequal (kept, shapes))
    error ("trainnet: '%s' is a checkpoint of another network", file);
  end
  net = with_values (net, theta, shapes);
  net.State = r.net.State;
  s = r.s;
  info = r.info;
  rand ("twister", r.random{1});
  randn ("twister", r.random{2});
end

## ---- all examples at once ----

function [net, info] = minimise (net, d, loss, o)
  [theta, shapes, decay] = unrolled (net);
  l2 = o.L2Regularization;
  f = @(theta) whole_cost (net, d, loss, theta, shapes, l2 * decay);
  [theta, history] = nn_train (f, theta, "Method", "lbfgs", "Epochs", o.MaxEpochs, "Progress", false);
  net = with_values (net, theta, shapes);
  info = struct ("TrainingLoss", history.cost(:), "TrainingAccuracy", [], "ValidationLoss", [], ...
         "ValidationAccuracy", [], ...
                 "ValidationIteration", [], "LearnRate", [], ...
                 "Iterations", history.epochs, "StopReason", "MaxEpochs", "GradientNorm", [], "DeadUnits", []);
  if (history.epochs < o.MaxEpochs)
    info.StopReason = "minimum";
  end
  if (! isempty (d.valid))
    [info.ValidationLoss, info.ValidationAccuracy] = __nn_measure__ (net, d.valid, loss);
    info.ValidationIteration = info.Iterations;
  end
end

function [J, g] = whole_cost (net, d, loss, theta, shapes, decay)
  P = rolled (theta, shapes);
  [J, G] = ad_gradient (@(P) __nn_loss__ (net, P, d.X, d.len, d.T, loss, true), P);
  J = double (J) + 0.5 * double (sum (decay .* theta .^ 2));
  g = one_vector (G) + decay .* theta;
end

## ---- what is said ----

function show_head (o, d)
  if (isequal (o.Verbose, true))
    printf ("epoch  iteration  learn rate  training loss");
    if (! isempty (d.valid))
      printf ("  validation loss  validation accuracy");
    end
    printf ("\n");
  end
end

function show_epoch (o, d, info, s)
  if (! isequal (o.Verbose, true))
    return;
  end
  printf ("%5d %10d %11.3g %14.4f", s.epoch, s.iteration, info.LearnRate(end), info.TrainingLoss(end));
  if (! isempty (d.valid) && ! isempty (info.ValidationLoss))
    printf ("  %15.4f", info.ValidationLoss(end));
    if (! isempty (info.ValidationAccuracy))
      printf ("  %17.1f %%", 100 * info.ValidationAccuracy(end));
    end
  end
  printf ("\n");
end

function conclude (net, d, loss, o, info)
  [J, right] = __nn_measure__ (net, d, loss, 2000);
  chance = NaN;
  if (! isnan (right))
    chance = max (sum (d.T, 2)) / d.N;
  end
  if (! isequal (o.Verbose, false))
    reason = struct ("MaxEpochs", "all epochs are done", "ValidationPatience", "validation got no better", ...
                     "minimum", "a minimum was reached").(info.StopReason);
    printf ("trainnet: %d iterations, %d epochs: loss %.4g", info.Iterations, numel (info.TrainingLoss), J);
    if (! isnan (right))
      printf (", %.1f %% of training examples right", 100 * right);
    end
    if (! isempty (info.ValidationAccuracy))
      printf (", %.1f %% in validation", 100 * info.ValidationAccuracy(end));
    elseif (! isempty (info.ValidationLoss))
      printf (", validation loss %.4g", info.ValidationLoss(end));
    end
    printf ("; ended since %s\n", reason);
  end
  if (! isnan (right) && d.N > 10 && right <= chance + 0.02 && chance < 0.98)
    warning ("trainnet: %.1f %% right is no more than guessing the commonest class gives (%.1f %%): nothing was learned; try another InitialLearnRate, more epochs, other layers", ...
             100 * right, 100 * chance);
  end
end
%!shared X, T, layers
%! rand ("twister", 1);  randn ("twister", 1);
%! X = rand (60, 3);  T = 1 + (X(:,1) > X(:,2));
%! layers = [featureInputLayer(3, "Normalization", "zscore"); fullyConnectedLayer(6); batchNormalizationLayer; tanhLayer; dropoutLayer(0.1); fullyConnectedLayer(2); softmaxLayer];
%!test  # all solvers learn
%! for solver = {"adam", "sgdm", "rmsprop", "lbfgs"}
%!   rand ("twister", 2);
%!   steps = {"InitialLearnRate", 0.02, "MiniBatchSize", 20};
%!   o = trainingOptions (solver{1}, "MaxEpochs", 40, "Verbose", false, steps{1:end * ! strcmp (solver{1}, ...
%!         "lbfgs")});
%!   net = trainnet (X, T, layers([1 2 4 6 7]), "crossentropy", o);
%!   assert (accuracy (predict (net, X), T) > 0.9);
%! end
%!test  # interrupted and resumed: the same network
%! d = tempname ();  mkdir (d);
%! o = @(n, varargin) trainingOptions ("adam", "MaxEpochs", n, "Verbose", false, "MiniBatchSize", 16, varargin{:});
%! rand ("twister", 3);  randn ("twister", 3);  start = dlnetwork (layers);
%! rand ("twister", 4);  [whole, info] = trainnet (X, T, start, "crossentropy", o (4));
%! rand ("twister", 4);  trainnet (X, T, start, "crossentropy", o (2, "CheckpointPath", d));
%! f = glob (fullfile (d, "net_checkpoint_8.mat")){1};
%! [rest, also] = trainnet (X, T, start, "crossentropy", o (4, "ResumeFrom", f));
%! assert ({rest.Learnables.Value}, {whole.Learnables.Value});  assert (rest.State, whole.State);  assert (also.TrainingLoss, info.TrainingLoss);
%! confirm_recursive_rmdir (false, "local");  rmdir (d, "s");
%!test  # one line at the end
%! text = evalc ("trainnet (X, T, layers, 'crossentropy', trainingOptions ('adam', 'MaxEpochs', 2, 'ValidationData', {X, T}));");
%! assert (! isempty (regexp (text, "^trainnet: 4 iterations, 2 epochs: loss [0-9.]+, [0-9.]+ % of training examples right, [0-9.]+ % in validation; ended since all epochs are done\n")));
%!test  # early stopping
%! o = trainingOptions ("sgdm", "MaxEpochs", 50, "Verbose", false, "InitialLearnRate", 0, "ValidationData", {X, T}, "ValidationPatience", 3);
%! ws = warning ("off", "all");  [~, info] = trainnet (X, T, layers([1 2 4 6 7]), "crossentropy", o);  warning (ws);
%! assert (info.StopReason, "ValidationPatience");  assert (numel (info.TrainingLoss), 4);
%!test  # a loss of one's own, gradients clipped, a schedule, single precision
%! o = trainingOptions ("adam", "MaxEpochs", 30, "Verbose", false, "GradientThreshold", 1, "LearnRateSchedule", "piecewise", "LearnRateDropPeriod", 10, "InitialLearnRate", 0.05);
%! [net, info] = trainnet (single (X), X * [1; 2; 3], [featureInputLayer(3); fullyConnectedLayer(1)], @(Y, T) mean ((Y - T) .^ 2), o);
%! assert (class (net.Learnables(1).Value), "single");  assert (info.LearnRate([1 11 21]), [0.05; 0.005; 0.0005], 1e-12);
%! assert (info.TrainingLoss(end) < 0.2 * info.TrainingLoss(1));
%!test  # a figure of the losses
%! o = trainingOptions ("adam", "MaxEpochs", 4, "Verbose", false, "Plots", "training-progress", ...
%!       "ValidationData", {X, T}, "ValidationFrequency", 4);
%! [~, info] = trainnet (X, T, layers, "crossentropy", o);
%! lines = findobj (gca (), "type", "line");
%! assert (get (lines(1), "xdata"), [2 4]);  assert (get (lines(2), "ydata"), info.TrainingLoss');
%! close (gcf ());
%!test  # the trace
%! [net, info] = trainnet (X, T, [featureInputLayer(3); fullyConnectedLayer(4, "Bias", [-9; 1; 1; 1]); reluLayer; fullyConnectedLayer(2); softmaxLayer], ...
%!                         "crossentropy", trainingOptions ("adam", "MaxEpochs", 2, "Verbose", false, "Trace", true));
%! assert (size (info.GradientNorm), [2 4]);  assert (info.DeadUnits, [0.25; 0.25]);
%!test  # validation every so many iterations, and at the end; the last epoch ends where patience did
%! o = @(varargin) trainingOptions ("sgdm", "MaxEpochs", 5, "Verbose", false, "MiniBatchSize", 20, ...
%!       "ValidationData", {X, T}, varargin{:});
%! ws = warning ("off", "all");
%! [~, info] = trainnet (X, T, layers([1 2 4 6 7]), "crossentropy", o ("ValidationFrequency", 4, ...
%!       "Metrics", "accuracy"));
%! assert (info.ValidationIteration', [4 8 12 15]);  assert (numel (info.ValidationLoss), 4);
%! assert (numel (info.TrainingAccuracy), 5);
%! [~, info] = trainnet (X, T, layers([1 2 4 6 7]), "crossentropy", o ("ValidationFrequency", 4, ...
%!       "ValidationPatience", 1, "InitialLearnRate", 0));
%! warning (ws);
%! assert (info.Iterations, 8);  assert (numel (info.TrainingLoss), 3);
%!error <trainnet: Metrics "accuracy" is for classes>
%! trainnet (X, X(:,1), layers(1:2), "mse", trainingOptions ("adam", "Metrics", "accuracy"))
%!error <trainnet: the loss must be a function or one of: crossentropy>
%! trainnet (X, T, layers, 3, trainingOptions ("adam"))
%!error <trainnet: labels are 0..1; classes are numbered 1..2: pass T \+ 1> trainnet (X, T - 1, layers, "crossentropy", trainingOptions ("adam"))
%!error <trainnet: crossentropy needs probabilities: end the layers with softmaxLayer> trainnet (X, T, layers(1:2), "crossentropy", trainingOptions ("adam"))
%!error <trainnet: the loss is (NaN|Inf) in epoch [0-9]+, iteration [0-9]+. It began in layer 2 'fc'> trainnet (1e10 * X, X(:,1), [featureInputLayer(3); fullyConnectedLayer(1)], "mse", trainingOptions ("sgdm", "InitialLearnRate", 1e300, "MaxEpochs", 9, "MiniBatchSize", 60))
%!warning <trainnet: X has numbers up to 255; networks learn from numbers like 0..1: X / 255 for pictures> trainnet (255 * eye (4)(:,:,1,[1 1]), [1; 2], [imageInputLayer([4 4 1]); fullyConnectedLayer(2); softmaxLayer], "crossentropy", trainingOptions ("adam", "MaxEpochs", 1, "Verbose", false));
%!error <trainnet: the loss is finite, its gradient is not in epoch 1, iteration 1. It began in or behind layer 2 'fc'> trainnet (0 * X, 0 * T, [featureInputLayer(3); fullyConnectedLayer(1)], @(Y, T) sqrt (sum ((Y - T) .^ 2)), trainingOptions ("adam", "MaxEpochs", 1, "Verbose", false))
%!warning <trainnet: [0-9.]+ % right is no more than guessing the commonest class gives> trainnet (X, T, [featureInputLayer(3); fullyConnectedLayer(2, "WeightsInitializer", "zeros"); softmaxLayer], "crossentropy", trainingOptions ("sgdm", "InitialLearnRate", 0, "Verbose", false));
%!error <trainnet: there is no folder '/nowhere' for checkpoints>
%! trainnet (X, T, layers, "crossentropy", trainingOptions ("adam", "CheckpointPath", "/nowhere"))
%!error <trainnet: there is no checkpoint '/nowhere.mat' to resume from>
%! trainnet (X, T, layers, "crossentropy", trainingOptions ("adam", "ResumeFrom", "/nowhere.mat"))
%!error <trainnet: ValidationPatience, ValidationFrequency and OutputNetwork need ValidationData>
%! trainnet (X, T, layers, "crossentropy", trainingOptions ("adam", "ValidationPatience", 3))
%!error <trainnet: the loss function returned a 32x1 double; it must return one number>
%! trainnet (X, X(:,1:2), layers([1 6]), @(Y, T) Y(:,1) - T(:,1), trainingOptions ("adam", "Verbose", false))
%!error <trainnet: the loss function returned a 1x1 char; it must return one number>
%! trainnet (X, X(:,1:2), layers([1 6]), @(Y, T) "a", trainingOptions ("adam", "Verbose", false))
