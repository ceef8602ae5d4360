## skewness (X)
## skewness (X, FLAG)
## skewness (X, FLAG, DIM)
## Third central moment over the cubed standard deviation (with n in the denominator); FLAG 0 corrects the bias.
##   >> skewness ([1 2 3 10])
##   ans = 1.0182
## See also: kurtosis, var, moment
function y = skewness (x, flag = 1, dim)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    error ("skewness: X must be a numeric vector or matrix");
  end
  if (isempty (flag))
    flag = 1;
  elseif (! isscalar (flag) || (flag != 0 && flag != 1))
    error ("skewness: FLAG must be 0 or 1");
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
    error ("skewness: DIM must be an integer and a valid dimension");
  end
  n = size (x, dim);
  x = center (x, dim);
  s = std (x, 1, dim);
  y = sum (x .^ 3, dim);
  idx = (s != 0);
  y = y ./ (n * s .^ 3);
  y(! idx) = NaN;
  if (flag == 0 && n > 2)
    y = y * sqrt (n * (n - 1)) / (n - 2);
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

%!assert (skewness ([1 2 3 10]), 1.0182337649086284, 1e-12)
%!assert (skewness (single ([1 2]), 0), single (NaN))
%!assert (skewness ([]), 0)
