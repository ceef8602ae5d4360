## [B, BINT, R, RINT, STATS] = regress (Y, X, ALPHA)
## Linear regression Y = X*B + errors by least squares: X has a column of ones for the constant. BINT: intervals that hold
## each coefficient with probability 1-ALPHA (0.05), R: residuals, RINT: their intervals, STATS: R squared, the F statistic,
## its p-value, and the variance of the errors. Rows with NaN are left out. Octave has it in its package statistics.
##   >> regress ([3; 5; 7], [1 1; 1 2; 1 3])
##   ans =
##
##      1
##      2
##
## See also: polyfit, ols, mldivide
function [b, bint, r, rint, stats] = regress (y, X, alpha = 0.05)
  if (nargin < 2)
    print_usage ();
  elseif (! isnumeric (y) || ! iscolumn (y))
    error ("regress: Y must be a numeric column vector");
  elseif (! isnumeric (X) || ndims (X) > 2)
    error ("regress: X must be a numeric matrix");
  elseif (rows (y) != rows (X))
    error ("regress: Y and X must contain the same number of rows");
  elseif (! (isscalar (alpha) && alpha > 0 && alpha < 1))
    error ("regress: ALPHA must be a number between 0 and 1");
  end
  known = ! any (isnan ([y X]), 2);
  out = NaN (rows (y), 1);
  y = y(known);
  X = X(known, :);
  [n, p] = size (X);
  [Q, R] = qr (X, 0);
  if (rank (R) < p)
    b = pinv (X) * y;
    inverse = pinv (R);
  else
    b = R \ (Q' * y);
    inverse = inv (R);
  end
  e = y - X * b;
  free = max (n - p, 0);
  s2 = sumsq (e) / free;
  width = tinv (1 - alpha / 2, free) * sqrt (s2) * sqrt (sumsq (inverse, 2));
  bint = [b - width, b + width];
  r = out;
  r(known) = e;
  h = sumsq (Q, 2);
  ## Residual k by the variance of the others.
  left = sqrt (max (sumsq (e) - e .^ 2 ./ (1 - h), 0) / (free - 1) .* (1 - h));
  width = tinv (1 - alpha / 2, free - 1) * left;
  rint = NaN (numel (r), 2);
  rint(known, :) = [e - width, e + width];
  total = sumsq (y - mean (y));
  r2 = 1 - sumsq (e) / total;
  F = (total - sumsq (e)) / (p - 1) / s2;
  stats = [r2, F, fcdf(F, p - 1, free, "upper"), s2];
end

%!test
%! x = [1; 2; 3; 4; 5];  y = [2.1; 3.9; 6.2; 7.8; 10.1];
%! [b, bint, r, rint, stats] = regress (y, [ones(5, 1), x]);
%! assert (b, [0.05; 1.99], 1e-12);
%! assert (r, y - 0.05 - 1.99 * x, 1e-12);
%! se = sqrt (sumsq (r) / 3 / 10);
%! assert (bint(2, :), 1.99 + [-1 1] * tinv (0.975, 3) * se, 1e-12);
%! assert (stats(1), 1 - sumsq (r) / sumsq (y - mean (y)), 1e-12);
%! assert (stats(3), 2 * tcdf (1.99 / se, 3, "upper"), -1e-9);
%!error <regress: Y and X must contain the same number of rows> regress ([1; 2], [1 2])
