## statistics (X)
## statistics (X, DIM)
## Minimum, quartiles, maximum, mean, standard deviation, skewness and kurtosis of the sample X.
##   >> statistics ((1:8)')'
##   ans =
##
##    Columns 1 through 8:
##
##      1.0000   2.7500   4.5000   6.2500   8.0000   4.5000   2.4495        0
##
##    Column 9:
##
##      1.7619
##
## See also: min, max, median, mean, std
function stats = statistics (x, dim)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    error ("statistics: X must be a numeric vector or matrix");
  end
  if (nargin < 2)
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0 && dim <= ndims (x)))
    error ("statistics: DIM must be an integer and a valid dimension");
  end
  if (size (x, dim) < 2)
    error ("statistics: dimension of X is too small (<2)");
  end
  q = quantile (x, [0.25; 0.5; 0.75], dim, 7);
  stats = cat (dim, min (x, [], dim), q, max (x, [], dim), mean (x, dim), std (x, [], dim), ...
               skewness (x, [], dim), kurtosis (x, [], dim));
end

%!assert (statistics ((1:8)')(1:6), [1; 2.75; 4.5; 6.25; 8; 4.5])
