% Functions whose gradients are known in closed form, at 100 random points each: relative error at most 1e-13.
warning ("off", "Octavo:no-dependence");
function r = apart (g, closed)
  r = max (abs (g(:) - closed(:))) / max (abs (closed(:)));
end
function J = rosenbrock (x)
  n = numel (x);
  J = sum (100 * (x(2:n) - x(1:n-1) .^ 2) .^ 2 + (1 - x(1:n-1)) .^ 2);
end
function J = logistic (t, X, y, lambda)
  m = rows (X);
  h = 1 ./ (1 + exp (-X * t));
  J = sum (-y .* log (h) - (1 - y) .* log (1 - h)) / m + lambda / (2 * m) * sum (t(2:end) .^ 2);
end
function J = cross_entropy (W, X, Y)
  Z = X * W;
  E = exp (Z - max (Z, [], 2));
  J = -sum (sum (Y .* log (E ./ sum (E, 2)))) / rows (X);
end
function a = branches (x)
  a = x;
  for k = 1:20
    if (a > 0)
      a = sin (a) + x;
    else
      a = a ^ 2 - x / k;
    end
  end
end
function d = branches_slope (x)
  a = x;
  d = 1;
  for k = 1:20
    if (a > 0)
      d = cos (a) * d + 1;
      a = sin (a) + x;
    else
      d = 2 * a * d - 1 / k;
      a = a ^ 2 - x / k;
    end
  end
end
function s = written (x)
  z = zeros (5, 1);
  z(1) = x(1) ^ 2;
  for k = 2:5, z(k) = z(k-1) * x(k) + x(1); end
  z(3) = 3 * x(2);
  for k = 4:5, z(k) = z(k-1) * x(k) + x(1); end
  s = sum (z);
end
function g = tail_sums (w)
  g = flip (cumsum (flip (w)));
end

rand ("twister", 7); randn ("twister", 7);
worst = zeros (1, 18);
for trial = 1:100
  x = randn (6, 1);
  [J, g] = ad_gradient (@rosenbrock, x);
  c = zeros (6, 1);
  d = x(2:6) - x(1:5) .^ 2;
  c(1:5) += -400 * x(1:5) .* d - 2 * (1 - x(1:5));
  c(2:6) += 200 * d;
  e = apart (g, c);

  X = [ones(7, 1), randn(7, 2)]; y = double (rand (7, 1) > 0.5); t = randn (3, 1);
  [J, g] = ad_gradient (@(t) logistic (t, X, y, 0.7), t);
  e(end+1) = apart (g, X' * (1 ./ (1 + exp (-X * t)) - y) / 7 + 0.7 / 7 * [0; t(2:end)]);

  W = randn (3, 4); Y = eye (4)(randi (4, 7, 1), :);
  [J, g] = ad_gradient (@(W) cross_entropy (W, X, Y), W);
  P = exp (X * W); P = P ./ sum (P, 2);
  e(end+1) = apart (g, X' * (P - Y) / 7);

  z = 300 * randn (5, 1);
  [J, g] = ad_gradient (@(z) max (z) + log (sum (exp (z - max (z)))), z);
  s = exp (z - max (z)); s = s / sum (s);
  e(end+1) = max (apart (g, s), abs (sum (g) - 1));

  A = randn (4) + 4 * eye (4); b = randn (4, 1); x = randn (4, 1);
  [J, g] = ad_gradient (@(x) x' * A * x / 2 - b' * x, x);
  e(end+1) = apart (g, (A + A') * x / 2 - b);

  [J, g] = ad_gradient (@(A) trace (inv (A)), A);
  e(end+1) = apart (g, -(inv (A) ^ 2)');

  L = randn (4);
  [J, g] = ad_gradient (@(L) log (det (L * L' + eye (4))), L);
  c = 2 * ((L * L' + eye (4)) \ L);
  e(end+1) = apart (g, c);
  [J, g] = ad_gradient (@(L) 2 * sum (log (diag (chol (L * L' + eye (4))))), L);
  e(end+1) = apart (g, c);

  C = randn (5, 4); d = randn (5, 1);
  [J, g] = ad_gradient (@(x) norm (C * x - d), x);
  e(end+1) = apart (g, C' * (C * x - d) / norm (C * x - d));
  [J, g] = ad_gradient (@(x) norm (C * x - C * ones (4, 1)), ones (4, 1));
  e(end+1) = max (abs (g));

  w = randn (6, 1); x = randn (6, 1);
  [J, g] = ad_gradient (@(x) w' * cumsum (x), x);
  e(end+1) = apart (g, tail_sums (w));
  [J, g] = ad_gradient (@(x) w' * cumprod (x), x);
  e(end+1) = apart (g, tail_sums (w .* cumprod (x)) ./ x);

  [J, g] = ad_gradient (@(x) w' * sort (x), x);
  [~, i] = sort (x); c = zeros (6, 1); c(i) = w;
  e(end+1) = apart (g, c);
  [J, g] = ad_gradient (@max, x);
  [~, i] = max (x); c = zeros (6, 1); c(i) = 1;
  e(end+1) = apart (g, c);

  x = randn ();
  [J, g] = ad_gradient (@branches, x);
  e(end+1) = apart (g, branches_slope (x));

  x = randn (1, 5);
  [J, g] = ad_gradient (@written, x);
  e(end+1) = apart (g, [2*x(1)+2*x(1)*x(2)+3+x(5), x(1)^2+3+3*x(4)+3*x(4)*x(5), 0, 3*x(2)+3*x(2)*x(5), 3*x(2)*x(4)+x(1)]);

  x = A \ b;
  [J, g] = ad_gradient (@(A) norm (A \ b) ^ 2 / 2, A);
  e(end+1) = apart (g, -(A' \ x) * x');

  v = randn (1, 3);
  [f, dx, dy, dz] = ad_gradient (@(x, y, z) (x + y) * z, v(1), v(2), v(3));
  e(end+1) = apart ([f, dx, dy, dz], [(v(1) + v(2)) * v(3), v(3), v(3), v(1) + v(2)]);
  worst = max (worst, e);
end
names = {"Rosenbrock", "logistic cost", "softmax cross-entropy", "log-sum-exp", "quadratic form", "trace of the inverse", "log of the determinant", ...
         "the same by chol", "norm", "norm at the minimum", "cumsum", "cumprod", "sort", "max", "branches", "written twice", "A \\ b", "the lecture's graph"};
for k = 1:numel (names)
  if (worst(k) <= 1e-13)
    printf ("%s: ok\n", names{k});
  else
    printf ("%s: %g\n", names{k}, worst(k));
  end
end
