## [A, V] = yulewalker (C)
## The coefficients A of the autoregressive process with the autocovariances C(1), C(2) ..., and the variance
## V of its noise (G. U. Yule, G. Walker).
##   >> [a, v] = yulewalker ([1; 0.5; 0.2])
##   a =
##
##      0.533333
##     -0.066667
##
##   v = 0.7467
## See also: durbinlevinson
function [a, v] = yulewalker (c)
  if (nargin != 1)
    print_usage ();
  end
  p = length (c) - 1;
  if (columns (c) > 1)
    c = c';
  end
  r = c(2:p+1);
  C = toeplitz (c(1:p));
  a = inverse (C) * r;
  v = c(1) - a' * r;
end

%!test [a, v] = yulewalker ([1 0.5 0.2]); assert (a, [8; -1] / 15, 1e-14); assert (v, 56/75, 1e-14);
