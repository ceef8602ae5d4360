## [A, B] = arch_fit (Y, X, P)
## [A, B] = arch_fit (Y, X, P, ITER, GAMMA, A0, B0)
## Fit the regression y(t) = X(t,:) * B + e(t) whose errors have the variance h(t) = A(1) + A(2) * e(t-1)^2 + ... + A(P+1) * e(t-P)^2, by
## ITER (100) steps of the method of scoring, each taken by the factor GAMMA (0.1), from A0 and B0 (B0: least squares; A0: their residuals' variance
## and zeros). X a number K: rows of X are [1, y(t-1), ..., y(t-K)]. (R. Engle, Autoregressive conditional heteroscedasticity, Econometrica 50,
## 1982, section 6.)
##   >> y = [1; 2; 1.5; 3; 2.5; 4; 3; 2; 1; 2.2]; [a, b] = arch_fit (y, ones (10, 1), 1, 0); b
##   b = 2.2200
##
## See also: arch_rnd, arch_test, ols
function [a, b] = arch_fit (y, x, p, iter = 100, gamma = 0.1, a0 = [], b0 = [])
  if (nargin < 3)
    print_usage ();
  elseif (! isvector (y))
    error ("arch_fit: Y must be a vector");
  end
  y = y(:);
  n = numel (y);
  if (isscalar (x) && n > 1)
    x = autoreg_matrix (y, x);
  elseif (rows (x) != n)
    error ("arch_fit: either rows (X) == length (Y), or X is a scalar");
  end
  b = b0(:);
  if (isempty (b))
    b = x \ y;
  end
  e = y - x * b;
  a = a0(:);
  if (isempty (a))
    a = [e' * e / n; zeros(p, 1)];
  end
  for step = 1:iter
    squares = e .^ 2;
    Z = autoreg_matrix (squares, p);
    h = Z * a;
    W = Z ./ h;
    a += gamma * ((W' * W) \ (W' * (squares ./ h - 1)));
    h = Z * a;
    ratio = squares ./ h;
    s = r = 1 ./ h;
    for j = 1:p
      later = [h(j+1:end); Inf(j, 1)];
      s -= a(j+1) * ([ratio(j+1:end); ones(j, 1)] - 1) ./ later;
      r += 2 * squares .* (a(j+1) ./ later) .^ 2;
    end
    r = sqrt (r);
    X = x .* r;
    b += gamma * ((X' * X) \ (X' * (e .* s ./ r)));
    e = y - x * b;
  end
end

%!test
%! y = [1; 2; 1.5; 3; 2.5; 4; 3; 2; 1; 2.2]; x = [ones(10, 1), (1:10)'];
%! [a, b] = arch_fit (y, x, 1, 0); assert (b, x \ y, 1e-13); assert (a, [mean((y - x * b) .^ 2); 0], 1e-13);
%! randn ("seed", 3); y = arch_rnd ([1 0.4], 2, 4000); [a, b] = arch_fit (y, ones (4000, 1), 1);
%! assert (a, [1; 0.4], 0.15); assert (b, 2, 0.1);
%!error <arch_fit: Y must be a vector> arch_fit (eye (2), 1, 1)
%!error <arch_fit: either rows> arch_fit ([1; 2; 3], [1; 2], 1)
%!error <Invalid call> arch_fit (1)
