## kurtosis (X)
## kurtosis (X, FLAG)
## kurtosis (X, FLAG, DIM)
## Fourth central moment over the fourth power of the standard deviation (with n in the denominator); FLAG 0 corrects
## the bias.
##   >> kurtosis ([1 2 3 10])
##   ans = 2.2304
## See also: skewness, var, moment
function y = kurtosis (x, flag = 1, dim = [])
  if (nargin < 1)
    print_usage ();
  end
  [y, n] = __standard_moment__ ('kurtosis', 4, x, flag, nargin > 2, dim);
  if (isequal (flag, 0) && n > 3)
    c = (n - 1) / ((n - 2) * (n - 3));
    y = 3 + c * ((n + 1) * y - 3 * (n - 1));
  elseif (isequal (flag, 0))
    y(:) = NaN;                   # too few for the correction
  end
end

%!assert (kurtosis ([1 2 3 10]), 2.2304, 1e-12)
%!assert (kurtosis (single ([1 2]), 0), single (NaN))
%!assert (kurtosis ([]), 0)
