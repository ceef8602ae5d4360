## kurtosis (X)
## kurtosis (X, FLAG)
## kurtosis (X, FLAG, DIM)
## Fourth central moment over the fourth power of the standard deviation (with n in the denominator); FLAG 0 corrects
## the bias.
##   >> kurtosis ([1 2 3 10])
##   ans = 2.2304
## See also: skewness, var, moment
function y = kurtosis (x, flag = 1, dim)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    error ("kurtosis: X must be a numeric vector or matrix");
  end
  if (isempty (flag))
    flag = 1;
  elseif (! isscalar (flag) || (flag != 0 && flag != 1))
    error ("kurtosis: FLAG must be 0 or 1");
  end
  if (nargin < 3)
    if (isequal (size (x), [0 0]))
      y = ifelse_nan (flag == 0);
      return;
    end
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0))
    error ("kurtosis: DIM must be an integer and a valid dimension");
  end
  n = size (x, dim);
  x = center (x, dim);
  s = std (x, 1, dim);
  y = sum (x .^ 4, dim);
  idx = (s != 0);
  y = y ./ (n * s .^ 4);
  y(! idx) = NaN;
  if (flag == 0 && n > 3)
    c = (n - 1) / ((n - 2) * (n - 3));
    y = 3 + c * ((n + 1) * y - 3 * (n - 1));
  elseif (flag == 0)
    y(:) = NaN;                   # too few for the correction
  end
end

function y = ifelse_nan (nan)
  y = 0;
  if (nan)
    y = NaN;
  end
end

%!assert (kurtosis ([1 2 3 10]), 2.2304, 1e-12)
%!assert (kurtosis (single ([1 2]), 0), single (NaN))
%!assert (kurtosis ([]), 0)
