## skewness (X)
## skewness (X, FLAG)
## skewness (X, FLAG, DIM)
## Third central moment over the cubed standard deviation (with n in the denominator); FLAG 0 corrects the bias.
##   >> skewness ([1 2 3 10])
##   ans = 1.0182
## See also: kurtosis, var, moment
function y = skewness (x, flag = 1, dim = [])
  if (nargin < 1)
    print_usage ();
  end
  [y, n] = __standard_moment__ ('skewness', 3, x, flag, nargin > 2, dim);
  if (isequal (flag, 0) && n > 2)
    y = y * sqrt (n * (n - 1)) / (n - 2);
  elseif (isequal (flag, 0))
    y(:) = NaN;                   # too few for the correction
  end
end

%!assert (skewness ([1 2 3 10]), 1.0182337649086284, 1e-12)
%!assert (skewness (single ([1 2]), 0), single (NaN))
%!assert (skewness ([]), 0)
