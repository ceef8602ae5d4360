# Formulas that run as one (kernel/fused_gradient.c): their gradients against differences, over operations, shapes of operands,
# reductions, and lengths around those of tiles and pieces; and the same formulas done one operation at a time.
1;
function check (what, f, varargin)
  n = numel (varargin);
  g = cell (1, n);
  [J, g{:}] = ad_gradient (f, varargin{:});
  for a = 1:n
    x = varargin{a};
    at = unique (round (linspace (1, numel (x), min (numel (x), 7))));
    for k = at
      h = 1e-5 * max (1, abs (x(k)));
      args = varargin;
      args{a}(k) = x(k) + h;
      up = f (args{:});
      args{a}(k) = x(k) - h;
      d = (up - f (args{:})) / (2 * h);
      if (! (abs (d - g{a}(k)) <= 1e-6 * max ([1, abs(d), abs(J) * 1e-3])))
        printf ("%s: argument %d, element %d: %g, difference %g\n", what, a, k, g{a}(k), d);
      end
    end
    if (! size_equal (g{a}, x))
      printf ("%s: argument %d: size\n", what, a);
    end
  end
end
operations = {"x + y", "x - y", "x .* y", "x ./ y", "-x", "x .^ 2", "x .^ 3", "abs (x)", "sqrt (abs (x))", "exp (x)", "log (y)", ...
  "log2 (y)", "log10 (y)", "log1p (y)", "expm1 (x)", "tanh (x)", "sinh (x)", "cosh (x)", "sin (x)", "cos (x)", "tan (x / 4)", ...
  "asin (x / 4)", "acos (x / 4)", "atan (x)", "max (x, y)", "min (x, y - 1)", "max (x, 0)", "(x > y) .* x", "1 ./ (1 + exp (-x))", ...
  "x .* x .* y - x", "(x - y .^ 2) .^ 2 + (1 - y) .^ 2", "x .* floor (y) + round (x)", "! (x > 0) .* y", "2 * x - y / 3"};
for k = 1:numel (operations)
  for n = [2, 7, 600]
    x = 1.7 * sin (1:n) + 0.01;
    y = 1.5 + 0.9 * cos (3 * (1:n));
    w = sin (7 * (1:n));
    check (["sum " operations{k}], str2func (["@(x, y) sum (2 * (" operations{k} ") + 0 * x + 0 * y)"]), x, y);
    check (["mean " operations{k}], str2func (["@(x, y) mean (" operations{k} " + 0 * x - 0 * y)"]), x', y');
    check (["array " operations{k}], @(x, y) sum (w .* (feval (str2func (["@(x, y) " operations{k} " + 0 * x + 0 * y - 1"]), x, y))), x, y);
  end
end
# broadcast operands, numbers, matrices, reductions along a dimension
A = reshape (sin (1:35), 5, 7);
r = cos (1:7);
c = 2 + sin ((1:5)');
check ("row", @(A, r) sum (sum (A .* r + 1)), A, r);
check ("column", @(A, c) sum ((A ./ c - 1)(:)), A, c);
check ("row and column", @(r, c) sum (sum (r .* c - r ./ c)), r, c);
check ("bias", @(A, r, c) sum (sum ((A + r + c) .* cos (A))) + sum (mean (A - c + r)), A, r, c);
# what is handed on has the shape of a row or a column only, or less
check ("over its columns", @(w) [1 5] * sum (w + zeros (2, 3), 2), [1.2; -0.4]);
check ("over its rows", @(w) sum (w - ones (3, 2), 1) * [2; 7], [1.2 -0.4]);
check ("both", @(A, c, r) sum (c - A + r, 2)' * (1:5)' + sum (c - A + r, 1) * (1:7)', A, c, r);
check ("row alone", @(A, r) sum (sum (r .* r + 0 * A)), A, r);
check ("means of both", @(c, r) mean (c + r, 1) * (1:7)' + mean (c - r, 2)' * (1:5)' + mean (mean (c .* c + r)), c, r);
check ("in between", @(A, B) sum (A * B + ones (5, 1), 2)' * (1:5)', A, reshape (cos (1:14), 7, 2));
check ("into a product", @(A, c) sum (sum ((A' * A) * (sum (2 * A + c .^ 2, 1)' + 1) + 1)), A, c);
check ("number", @(A, s) sum (sum (exp (s * A) + s)), A, 0.3);
check ("number alone", @(s) sum (sum (exp (s * A) .* A)), 0.3);
check ("dim 1", @(A) sum (sum (A .^ 2 + A, 1) .* r), A);
check ("dim 2", @(A) sum (sum (A .^ 2 - A, 2) .* c), A);
check ("means", @(A) sum (mean (A .* A + 1) .* r) + sum (mean (2 * A - A .^ 3, 2) .* c), A);
check ("row, dim 1", @(A, r) sum (sum (A .* r + r .^ 2) .* cos (r)), A, r);
check ("all of it", @(A, r, c, s) mean (mean ((A - r) .^ 2 ./ (s + c .^ 2))), A, r, c, 0.7);
check ("truth as numbers", @(A) sum (sum ((A > 0) .* A .^ 2)), A);
check ("a range", @(x) sum ((1:6) .* x .^ 2 + 1), sin (1:6));
check ("twice", @(x) sum (x .* x + x) + sum (2 * x - x .^ 3), sin (1:6));
# long ones, neighbours, pieces: closed forms
for n = [8191, 8192, 8193, 20000]
  x = sin (1:n);
  [~, g] = ad_gradient (@(x) sum (100 * (x(2:end) - x(1:end-1) .^ 2) .^ 2 + (1 - x(1:end-1)) .^ 2), x);
  e = zeros (1, n);
  e(1:end-1) = -400 * x(1:end-1) .* (x(2:end) - x(1:end-1) .^ 2) - 2 * (1 - x(1:end-1));
  e(2:end) += 200 * (x(2:end) - x(1:end-1) .^ 2);
  if (norm (g - e) > 1e-13 * norm (e))
    printf ("Rosenbrock of %d: %g\n", n, norm (g - e) / norm (e));
  end
  X = reshape (x(1:2*floor (n/2)), 2, []);
  [~, g] = ad_gradient (@(X) sum (X(:,2:end)(:) .* X(:,1:end-1)(:) - 1) + sum (X(:,1) .* X(:,2) + 1), X);
  e = zeros (size (X));
  e(:,2:end) += X(:,1:end-1);
  e(:,1:end-1) += X(:,2:end);
  e(:,1) += X(:,2);
  e(:,2) += X(:,1);
  if (norm (g(:) - e(:)) > 1e-13 * norm (e(:)))
    printf ("columns of %d\n", n);
  end
end
# second derivatives of formulas, and along a direction
x = sin (1:9);
f = @(x) sum (exp (x) .* sin (x) + x .^ 3 - 2);
[~, g, H] = ad_hessian (f, x);
if (norm (H - diag (2 * exp (x) .* cos (x) + 6 * x)) > 1e-13 * norm (H))
  printf ("Hessian\n");
end
[~, d] = ad_jvp (@(x) exp (x) .* sin (x) - 1, x, cos (x));
if (norm (d - exp (x) .* (sin (x) + cos (x)) .* cos (x)) > 1e-13)
  printf ("along a direction\n");
end
# the same operation by operation, where gradients of sums stay numbers: second derivatives go that way
function far (what, f, varargin)
  for a = 1:numel (varargin)
    g = @(x) f (varargin{1:a-1}, x, varargin{a+1:end});
    [~, g0, H] = ad_hessian (g, varargin{a});
    x = varargin{a};
    for k = 1:numel (x)
      y = x;
      y(k) += 1e-5;
      [~, up] = ad_gradient (g, y);
      y(k) = x(k) - 1e-5;
      [~, down] = ad_gradient (g, y);
      d = (up - down)(:)' / 2e-5;
      if (norm (d - H(k,:)) > 1e-5 * max (1, norm (d)))
        printf ("%s: argument %d: second derivatives\n", what, a);
        break;
      end
    end
    [~, g1] = ad_gradient (g, x);
    if (norm (g1(:) - g0(:)) > 1e-12 * max (1, norm (g1(:))))
      printf ("%s: argument %d: gradient %g\n", what, a, norm (g1(:) - g0(:)));
    end
  end
end
P = reshape (sin (1:6), 2, 3);
q = [2, 3, 5] / 4;
d = [0.7; -0.4];
far ("products", @(A, r, c) sum (sum ((A .* r) .* c)) + sum (sum (A .* A .* r)), P, q, d);
far ("sums", @(A, r, c) sum (sum (c + r))  * sum (sum (A + c)) + sum (sum (r - A)) ^ 2, P, q, d);
far ("quotients", @(A, r, c) sum (sum (c ./ r)) + sum (sum ((A ./ r) .* A)) + sum (sum (r .^ 2 ./ (c + 3))), P, q, d);
far ("powers", @(r, c) sum (sum (r .^ (c + 2))) + sum (sum ((c + 2) .^ r)), q, d);
far ("before a product", @(A, r, c) sum (sum ((A' * (c .* (A .* r))))) + sum (sum ((A + r)' * (c - A))), P, q, d);
far ("functions", @(r, c) sum (sum (atan2 (r, c + 2))) + sum (sum (hypot (c, r))) + sum (sum (max (r, c))), q, d);
disp ("done");
