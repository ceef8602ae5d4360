## TABLE = nn_gradcheck (F, THETA)
## [TABLE, DIFFERENCE] = nn_gradcheck (F, THETA, EPSILON)
## TABLE = nn_gradcheck (NET, X, T)
## TABLE = nn_gradcheck (NET, X, T, LOSS)
## Compare a gradient with two-sided differences. [J, GRAD] = F (THETA) is a cost function with its gradient. Each row of TABLE
## has (F (THETA + e) - F (THETA - e)) / (2 EPSILON) where e is EPSILON (1e-4) in one parameter and 0 in all others, the gradient's
## element, and their relative difference. The table is printed, of many parameters the first 20 and the worst. DIFFERENCE is
## norm (numerical - GRAD) / norm (numerical + GRAD): about 1e-9 where the gradient is right.
##   >> f = @(t) deal (t(1)^2 + 3*t(2), [2*t(1); 3]);
##   >> table = nn_gradcheck (f, [2; 1]);
##      parameter      numerical       analytic   difference
##              1    4.000000000    4.000000000      < 1e-08
##              2    3.000000000    3.000000000      < 1e-08
##   relative difference of the gradients < 1e-08
## nn_gradcheck (THETA, LAYERS, X, Y) checks the gradient of nn_backprop.
## With NET, a list of layers or a network of dlnetwork, the gradient of its loss on examples X with targets T (as trainnet takes them) is
## checked: at up to 20 elements of each parameter. A row of TABLE is a parameter: the largest differences, absolute and relative to the
## largest derivative. Dropout is left out.
## See also: nn_backprop, nn_train, trainnet
function [table, difference] = nn_gradcheck (f, theta, epsilon = 1e-4, loss = [])
  if (nargin < 2)
    print_usage ();
  end
  if (isstruct (f))
    if (nargin < 3)
      error ("nn_gradcheck: give examples and targets: nn_gradcheck (NET, X, T)");
    end
    [table, difference] = check_network (f, theta, epsilon, loss);
    return;
  end
  if (isnumeric (f) && ! isempty (loss))         # (THETA, LAYERS, X, Y)
    [layers, X, y] = deal (theta, epsilon, loss);
    [theta, epsilon] = deal (f, 1e-4);
    f = @(t) nn_backprop (t, layers, X, y);
  end
  [J, grad] = f (theta);
  n = numel (theta);
  if (numel (grad) != n)
    error ("nn_gradcheck: theta has %d elements; the gradient has %d", n, numel (grad));
  end
  numerical = zeros (n, 1);
  for k = 1:n
    old = theta(k);
    theta(k) = old + epsilon;
    above = cost (f, theta);
    theta(k) = old - epsilon;
    below = cost (f, theta);
    theta(k) = old;
    numerical(k) = (above - below) / (2 * epsilon);
  end
  grad = double (grad(:));
  scale = abs (numerical) + abs (grad);
  relative = abs (numerical - grad) ./ max (scale, realmin);
  relative(scale < 1e-12) = 0;
  table = [numerical, grad, relative];
  difference = norm (numerical - grad) / max (norm (numerical + grad), realmin);
  printf ("   parameter      numerical       analytic   difference\n");
  [~, worst] = max (relative);
  shown = 1:min (n, 20);
  if (worst > 20)
    shown(end+1) = worst;
  end
  for k = shown
    printf ("%12d %14.9f %14.9f %12s\n", k, numerical(k), grad(k), show_difference (relative(k)));
  end
  if (n > numel (shown))
    printf ("%12s\n", sprintf ("(%d more)", n - numel (shown)));
  end
  printf ("relative difference of the gradients %s\n", strtrim (show_difference (difference, "= ")));
end

function [table, difference] = check_network (net, X, T, loss)
  net = dlnetwork (net);
  if (isempty (loss))
    loss = struct ("softmax", "crossentropy", "sigmoid", "binary-crossentropy");
    if (isfield (loss, net.Layers(net.Outputs).Type))
      loss = loss.(net.Layers(net.Outputs).Type);
    else
      loss = "mse";
    end
  end
  [x, len, N] = __nn_input__ ("nn_gradcheck", net, X);
  t = __nn_targets__ ("nn_gradcheck", net, T, N, loss, {});
  for k = find (strcmp ({net.Layers.Type}, "dropout"))
    net.Layers(k).Settings.Probability = 0;
  end
  P = cellfun (@double, {net.Learnables.Value}, "UniformOutput", false);
  f = @(P) __nn_loss__ (net, P, double (x), len, double (t), loss, true);
  [~, G] = ad_gradient (f, P);
  n = numel (P);
  table = zeros (n, 2);
  numerical = analytic = [];
  printf ("%-20s %-24s %10s  %12s\n", "layer", "parameter", "elements", "difference");
  for k = 1:n
    some = unique (round (linspace (1, numel (P{k}), min (numel (P{k}), 20))));
    d = g = zeros (1, numel (some));
    for j = 1:numel (some)
      at = some(j);
      g(j) = G{k}(at);
      old = P{k}(at);
      P{k}(at) = old + 1e-5;
      above = f (P);
      P{k}(at) = old - 1e-5;
      d(j) = (above - f (P)) / 2e-5;
      P{k}(at) = old;
    end
    table(k,:) = [max(abs (d - g)), max(abs (d - g)) / max(max (abs (G{k}(:))), realmin)];
    if (table(k,1) < 1e-10)
      table(k,2) = 0;
    end
    numerical = [numerical, d];
    analytic = [analytic, g];
    printf ("%-20s %-24s %10d  %12s\n", net.Learnables(k).Layer, net.Learnables(k).Parameter, numel (P{k}), show_checked (table(k,2)));
  end
  difference = norm (numerical - analytic) / max (norm (numerical + analytic), realmin);
  printf ("relative difference of the gradients %s\n", strtrim (show_checked (difference, "= ")));
end

## Differences are not better than this.
function text = show_checked (d, equals = "")
  if (d < 1e-6)
    text = "< 1e-06";
  else
    text = sprintf ("%s%.2e", equals, d);
  end
end

## Only the cost, which is faster; but @(t) deal (..., ...) insists on giving both.
function J = cost (f, theta)
  try
    J = f (theta);
  catch
    [J, ~] = f (theta);
  end
end

function text = show_difference (d, equals = "")
  if (d < 1e-8)
    text = "< 1e-08";
  else
    text = sprintf ("%s%.2e", equals, d);
  end
end
%!test
%! [table, difference] = nn_gradcheck ((1:9)' / 10, [2 2 1], [0 1; 1 0; 1 1], [0; 1; 0]);
%! assert (rows (table), 9); assert (difference < 1e-6)
%!test
%! text = evalc ("[t, d] = nn_gradcheck (@(t) deal (t(1)^2 + 3*t(2), [2*t(1); 4]), [2; 1]);");
%! assert (t(1,1:2), [4 4], 1e-9);  assert (t(2,:), [3 4 1/7], 1e-9);  assert (d, 1 / norm ([8 7]), 1e-9);
%!test  # 10 parameters of a network, and the gradient of nn_backprop
%! f = @(t) nn_backprop (t, [2 2 1], [0 0; 0 1; 1 0; 1 1], [0; 1; 1; 0], 0.1);
%! text = evalc ("[t, d] = nn_gradcheck (f, sin (1:9)');");
%! assert (d < 1e-8);
%!error <nn_gradcheck: theta has 2 elements; the gradient has 1> nn_gradcheck (@(t) deal (1, 1), [1; 2])
%!test  # a network of layers
%! rand ("twister", 1);  randn ("twister", 1);
%! text = evalc ("t = nn_gradcheck ([featureInputLayer(3); fullyConnectedLayer(4); tanhLayer; dropoutLayer; fullyConnectedLayer(2); softmaxLayer], rand (5, 3), [1; 2; 1; 2; 1]);");
%! assert (size (t), [4 2]);  assert (all (t(:,2) < 1e-6));
%!error <nn_gradcheck: give examples and targets> nn_gradcheck ([featureInputLayer(3); tanhLayer], 1)
