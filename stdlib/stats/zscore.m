## [Z, MU, SIGMA] = zscore (X)
## [Z, MU, SIGMA] = zscore (X, OPT, DIM)
## X with mean 0 and standard deviation 1. OPT is 0 to divide by n-1, 1 to divide by n.
##   >> zscore ([2 4 4])
##   ans =
##
##     -1.1547   0.5774   0.5774
##
## See also: center, mean, std
function [z, mu, sigma] = zscore (x, opt = 0, dim)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    error ("zscore: X must be a numeric vector or matrix");
  end
  if (isempty (opt))
    opt = 0;
  elseif (! isscalar (opt) || (opt != 0 && opt != 1))
    error ("zscore: normalization OPT must be empty, 0, or 1");
  end
  if (nargin < 3)
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0 && dim <= ndims (x)))
    error ("zscore: DIM must be an integer and a valid dimension");
  end
  if (size (x, dim) == 0)
    z = x;
    mu = sigma = [];
    return;
  end
  if (isinteger (x))
    x = double (x);
  end
  mu = mean (x, dim);
  sigma = std (x, opt, dim);
  s = sigma;
  s(s == 0) = 1;
  z = (x - mu) ./ s;
end

%!assert (zscore ([5 5 5]), [0 0 0])
%!test [z, mu, s] = zscore ([1 10; 2 20; 3 30]); assert (z, [-1 -1; 0 0; 1 1]); assert (mu, [2 20]); assert (s, [1 10])
