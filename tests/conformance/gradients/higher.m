% dlgradient with "EnableHigherDerivatives" against ad_hvp and ad_hessian: every kind of node.
warning ("off", "all");
function [g, h] = twice (f, x, v)
  g = dlgradient (f (x), x, "EnableHigherDerivatives", true);
  h = dlgradient (sum ((g .* v)(:)), x);
end
function z = written (x)
  z = zeros (1, 4);
  for k = 1:3, z(k) = x(k) ^ 2; z(k+1) = z(k) * x(1); end
  z(2) = [];
  z(end+1) = x(2) ^ 3;
end
function s = loop (x)
  s = x(1);
  for k = 1:numel (x), s = s * x(k) + sin (s) / x(2) - 2 ^ s + abs (s) ^ x(1); if (s > 1), s = sqrt (s); else, s = 0.1 + s ^ 2; end, end
end
A = [2.1 0.4 -0.3; 0.5 1.7 0.2; -0.6 0.3 1.9];
v = [0.7 1.2 0.3];
f = {
  @(x) sum (x .^ 3), v; @(x) sum (exp (x) .* sin (x) + x), v; @(x) x(1) * x(2) ^ 2 / x(3), v; @(x) sum (written (x) .^ 2), v; ...
  @loop, v; @(x) norm (x * A * x') + x * A * x', v; @(x) sum (sum (inv (x) .^ 2)), A; @(x) log (det (x * x')), A; ...
  @(x) sum (([x; x .^ 2] ./ [x(1); x(2)])(:)), v; @(x) sum (sort (x) .* cumsum (x) .* x(end:-1:1)), v; @(x) prod (x) + max (x .^ 2), v; ...
  @(x) sum (eig (x * x') .^ 2), A; @(x) sum (chol (x' * x + eye (3))(:)), A; @(x) sum ((x \ v') .^ 2), A; ...
  @(x) sum (svd (x) .^ 3), A; @(x) sum (cellfun (@(t) t ^ 3, num2cell (x))), v; @(x) mean (x .^ 2 ./ (1 + x(1))), v; ...
  @(x) sum (log (1 + exp (-x))) * x(2), v; @(x) sum (abs (fft (x)) .^ 3), v; @(x) sum ((x' * x)(:) .^ 2), v; ...
  @(x) ad_checkpoint (@(x) sum (x .^ 4), x), v; @(x) sum (repmat (x, 2, 2)(:) .^ 3) + trace (x' * x), v; @(x) sum (x(:)' .^ 2 .* 2), v; ...
  @(x) sum ((-x') .^ 3) + sum ((x.' .* x)(:)), v; @(x) sum (interp1 ([0 1 2], x, [0.3 1.2]) .^ 2), v
};
for k = 1:rows (f)
  [F, x] = f{k,:};
  d = reshape (cos (1:numel (x)), size (x));
  [g, h] = dlfeval (@twice, F, x, d);
  [J, g0, h0] = ad_hvp (F, x, d);
  if (! (norm (g - g0) <= 1e-13 * max (1, norm (g0)) && norm (h - h0) <= 1e-12 * max (1, norm (h0))))
    printf ("%s: %g, %g\n", func2str (F), norm (g - g0), norm (h - h0));
  end
end
% a penalty on the size of a gradient, by parameters in a struct
function [loss, dp] = penalised (p, X)
  y = tanh (p.W2 * tanh (p.W1 * X + p.b));
  gx = dlgradient (sum (y(:)), X, "EnableHigherDerivatives", true);
  loss = mean (y(:) .^ 2) + sum ((sqrt (sum (gx .^ 2, 1)) - 1) .^ 2);
  dp = dlgradient (loss, p);
end
p.W1 = [0.3 -0.2; 0.5 0.1; -0.4 0.7];
p.b = [0.1; 0.2; -0.1];
p.W2 = [0.6 -0.3 0.8];
X = [0.5 -1 2; 0.3 0.9 -0.2];
[loss, dp] = dlfeval (@penalised, p, X);
for name = fieldnames (p)'
  n = name{1};
  d = zeros (size (p.(n)));
  for k = 1:numel (d)
    [q, r] = deal (p);
    q.(n)(k) += 1e-5;
    r.(n)(k) -= 1e-5;
    d(k) = (dlfeval (@penalised, q, X) - dlfeval (@penalised, r, X)) / 2e-5;
  end
  printf ("%s: %d\n", n, max (abs ((d - dp.(n))(:))) < 1e-8);
end
% all orders
function t = orders (x)
  t = y = x ^ 5;
  for k = 1:5, y = dlgradient (y, x, "EnableHigherDerivatives", true); t(end+1) = y; end
end
disp (dlfeval (@orders, 2))
