## DY = __polyval_error__ (P, X, S)
## Standard errors of the predictions of polyval, from the second result of polyfit.
## See also: polyval, polyfit
function dy = __polyval_error__ (p, x, s)
  n = numel (p) - 1;
  k = numel (x);
  A = (x(:) * ones (1, n + 1)) .^ (ones (k, 1) * (n:-1:0));
  dy = sqrt (1 + sumsq (A / s.R, 2)) * s.normr / sqrt (s.df);
  dy = reshape (dy, size (x));
end
