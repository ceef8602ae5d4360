## [NUM, DEN] = padecoef (T, N)
## The Padé approximation of order N (1) of the delay exp (-T*s), as coefficients of s.
##   >> [num, den] = padecoef (1, 2)
##   num =
##
##       1   -6   12
##
##   den =
##
##       1    6   12
##
## See also: polyval
function [num, den] = padecoef (T, N = 1)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isscalar (T) && isnumeric (T) && T >= 0))
    error ("padecoef: T must be a non-negative scalar");
  elseif (! (isscalar (N) && isnumeric (N) && N >= 0))
    error ("padecoef: N must be a non-negative scalar");
  end
  N = round (N);
  k = N:-1:0;
  ## (2N - k)! / (k! (N - k)!) T^k: the highest power of den has the factor 1
  c = round (exp (gammaln (2 * N - k + 1) - gammaln (k + 1) - gammaln (N - k + 1))) .* T .^ k;
  den = c;
  num = c .* (-1) .^ k;
end

%!test [n, d] = padecoef (1, 3); assert (n, [-1 12 -60 120]); assert (d, [1 12 60 120]);
%!assert (padecoef (2, 2), [4 -12 12])
%!error <padecoef: T must be a non-negative scalar> padecoef (-1)
%!error <padecoef: N must be a non-negative scalar> padecoef (1, -1)
