## [PVAL, LM] = arch_test (Y, X, P)
## Test the errors of the regression of Y on X (or, where X is a number K, on the K values before) for a variance that depends on the P errors before: LM is
## the number of observations times R^2 of the regression of their squares on earlier ones, PVAL its probability if it does not (chi-square with P degrees of
## freedom). Without output the p-value is shown. (R. Engle, Econometrica 50, 1982, section 8.)
##   >> y = [1; 2; 1.5; 3; 2.5; 4; 3; 2; 1; 2.2]; [p, lm] = arch_test (y, 1, 1); p > 0.05
##   ans = 1
##
## See also: arch_fit, arch_rnd
function [pval, lm] = arch_test (y, x, p)
  if (nargin != 3)
    error ("arch_test: 3 input arguments required");
  elseif (! isvector (y))
    error ("arch_test: Y must be a vector");
  end
  y = y(:);
  n = numel (y);
  if (isscalar (x) && n > 1)
    x = autoreg_matrix (y, x);
  elseif (rows (x) != n)
    error ("arch_test: either rows (X) == length (Y), or X is a scalar");
  end
  if (! (isscalar (p) && p > 0 && p == fix (p)))
    error ("arch_test: P must be a positive integer");
  end
  e = y - x * (x \ y);
  Z = autoreg_matrix (e .^ 2, p);
  f = e .^ 2 / mean (e .^ 2) - 1;
  g = Z' * f;
  lm = n * (g' * ((Z' * Z) \ g)) / (f' * f);
  pval = 1 - gammainc (lm / 2, p / 2);
  if (nargout == 0)
    printf ("pval: %g\n", pval);
  end
end

%!test
%! randn ("seed", 5); [p, lm] = arch_test (arch_rnd ([1 0.9], 0, 500), ones (500, 1), 1); assert (p < 0.01); assert (lm > 5);
%! [p, lm] = arch_test (randn (500, 1), 1, 2); assert (p > 0.001 && p <= 1);
%!error <arch_test: 3 input arguments required> arch_test (1, 2)
%!error <arch_test: Y must be a vector> arch_test (eye (2), 1, 1)
%!error <arch_test: P must be a positive integer> arch_test ([1; 2; 3], 1, 1.5)
