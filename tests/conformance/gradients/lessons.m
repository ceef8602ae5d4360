% The cost functions of the lessons and examples, as they stand, give their own gradients: their files are run here, unseen,
% for the functions in them. Below, more in the style of courses: loops, masks, temp(1) = 0, y by cases, nargout.
function load_lesson (folder, name)
  here = fileparts (mfilename ("fullpath"));
  evalc ("evalin ('base', ['source (\"', fullfile(here, folder, [name, '.m']), '\")'])");
end
function compare (name, f, theta)
  [J, grad] = f (theta);
  [Jt, g] = ad_gradient (f, theta);
  e = norm (g(:) - grad(:)) / max (norm (grad(:)), 1e-3);
  if (isequal (J, Jt) && e <= 1e-10)
    printf ("%s: ok\n", name);
  else
    printf ("%s: J %g and %g, gradients apart by %g\n", name, J, Jt, e);
  end
end

dir_lessons = "../lessons";
dir_examples = "../../../examples";
Xs = [ones(6, 1), reshape(sin (1:12), 6, 2)];
ys = [1; 0; 1; 1; 0; 0];
t_3 = [0.3; -0.7; 0.4];

load_lesson (dir_lessons, "logistic_regression_cost");
compare ("logistic_regression_cost", @(t) costFunction (t, Xs, ys), t_3);
load_lesson (dir_lessons, "logistic_regression_fminunc");
compare ("logistic_regression_fminunc", @(t) cost_reg (t, Xs, ys, 2), t_3);
load_lesson (dir_lessons, "learning_curves_polynomial");
compare ("learning_curves_polynomial", @(t) linearRegCostFunction (Xs, 3 * ys, t, 2), t_3);
load_lesson (dir_lessons, "softmax_regression");
compare ("softmax_regression", @(W) softmax_cost (W, Xs, eye (3)([1 2 3 1 2 3], :), 0.1), reshape (sin (1:9), 3, 3));
load_lesson (dir_lessons, "collaborative_filtering");
compare ("collaborative_filtering", @(p) cofiCostFunc (p, magic (4)(:, 1:3), magic (4)(:, 1:3) > 5, 3, 4, 2, 1.5), sin (1:14)');
load_lesson (dir_lessons, "backprop_vectorised");
compare ("backprop_vectorised", @(p) nnCostFunction (p, 2, 4, 3, Xs(:, 2:3), [1 2 3 1 2 3]', 2), sin (1:27)');
load_lesson (dir_lessons, "gradient_checking");
load_lesson (dir_examples, "cost_function_fminunc");
compare ("cost_function_fminunc", @costFunction, [1; 2]);
compare ("cost_function_fminunc, logistic", @(t) logisticCost (t, Xs, ys, 2), t_3);
load_lesson (dir_examples, "gradient_checking");
thetas = sin (1:11)';
[J, g] = ad_gradient (@(t) network_cost (t, Xs, ys), thetas);
[J, own] = nn_backprop (thetas, [3 2 1], Xs, ys, 0);
printf ("gradient_checking: %d\n", norm (g - own) / norm (own) <= 1e-10);

% linear regression by a loop over the examples, in the order of the formulas
function [J, grad] = by_example (theta, X, y, lambda)
  m = length (y);
  J = 0;
  grad = zeros (size (theta));
  for i = 1:m
    h = 0;
    for j = 1:length (theta)
      h = h + theta(j) * X(i, j);
    end
    J = J + (h - y(i)) ^ 2 / (2 * m);
    for j = 1:length (theta)
      grad(j) = grad(j) + (h - y(i)) * X(i, j) / m;
    end
  end
  temp = theta;
  temp(1) = 0;
  J = J + lambda / (2 * m) * sum (temp .^ 2);
  grad = grad + lambda / m * temp;
end
compare ("by example", @(t) by_example (t, Xs, ys, 2), t_3);

% the cost by cases, with text on the way and an early return
function [J, grad] = by_cases (theta, X, y)
  m = size (X, 1);
  costs = [];
  h = sigmoid (X * theta);
  for i = 1:m
    if y(i) == 1
      costs(end+1) = -log (h(i));
    else
      costs(end+1) = -log (1 - h(i));
    end
  end
  J = mean (costs);
  if nargout < 2
    return
  end
  grad = (X' * (h - y)) ./ m;
end
compare ("by cases", @(t) by_cases (t, Xs, ys), t_3);

% a network with one example at a time, matrices in a cell, logical labels
function [J, grad] = one_by_one (params, sizes, X, y, lambda)
  n = numel (sizes) - 1;
  Theta = cell (1, n);
  at = 0;
  for l = 1:n
    count = sizes(l+1) * (sizes(l) + 1);
    Theta{l} = reshape (params(at+1:at+count), sizes(l+1), sizes(l) + 1);
    at = at + count;
  end
  m = rows (X);
  J = 0;
  D = cellfun (@(T) zeros (size (T)), Theta, "UniformOutput", false);
  for i = 1:m
    a = {X(i, :)'};
    for l = 1:n
      z = Theta{l} * [1; a{l}];
      a{l+1} = 1 ./ (1 + exp (-z));
    end
    labels = (1:sizes(end))' == y(i);
    J = J - sum (labels .* log (a{end}) + (1 - labels) .* log (1 - a{end}));
    delta = a{end} - labels;
    for l = n:-1:1
      D{l} = D{l} + delta * [1; a{l}]';
      delta = (Theta{l}' * delta)(2:end) .* a{l} .* (1 - a{l});
    end
  end
  J = J / m;
  grad = [];
  for l = 1:n
    R = Theta{l};
    R(:, 1) = 0;
    J = J + lambda / (2 * m) * sum (R(:) .^ 2);
    grad = [grad; (D{l} / m + lambda / m * R)(:)];
  end
end
compare ("one by one", @(p) one_by_one (p, [2 3 3], Xs(:, 2:3), [1 2 3 1 2 3]', 1.5), sin (1:21)' / 2);

% a support vector machine: hinge with a mask, the bias spared
function [J, grad] = hinge (w, X, y, C)
  margin = 1 - y .* (X * w);
  wrong = margin > 0;
  margin(! wrong) = 0;
  J = C * sum (margin) + 0.5 * (w(2:end)' * w(2:end));
  grad = -C * X' * (y .* wrong) + [0; w(2:end)];
end
compare ("hinge", @(w) hinge (w, Xs, 2 * ys - 1, 3), t_3);

% k-means distortion, by bsxfun and min
function [J, grad] = distortion (c, X)
  C = reshape (c, [], 2);
  d = zeros (rows (X), rows (C));
  for k = 1:rows (C)
    d(:, k) = sum (bsxfun (@minus, X, C(k, :)) .^ 2, 2);
  end
  [nearest, i] = min (d, [], 2);
  J = sum (nearest);
  G = zeros (size (C));
  for k = 1:rows (C)
    G(k, :) = 2 * sum (C(k, :) - X(i == k, :), 1);
  end
  grad = G(:);
end
compare ("distortion", @(c) distortion (c, Xs(:, 2:3)), [0.5; -0.5; 0.1; 0.2]);

% a Gaussian's likelihood: mu and log sigma, structs and repmat
function [J, grad] = likelihood (p, X)
  q.mu = p(1:2)';
  q.s = exp (p(3:4))';
  m = rows (X);
  Z = (X - repmat (q.mu, m, 1)) ./ repmat (q.s, m, 1);
  J = 0.5 * sumsq (Z(:)) + m * sum (log (q.s)) + m * log (2 * pi);
  grad = [-sum(Z ./ q.s)'; (m - sumsq (Z))'];
end
compare ("likelihood", @(p) likelihood (p, Xs(:, 2:3)), [0.1; 0.2; 0.3; -0.4]);
