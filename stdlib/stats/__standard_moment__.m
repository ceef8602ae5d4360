## [Y, N] = __standard_moment__ (WHO, P, X, FLAG, GIVEN, DIM)
## The mean of the P-th powers of X along DIM in units of the standard deviation (with n in the denominator), NaN where
## that is 0; N: how many there are along DIM. Checks the arguments of skewness and kurtosis (WHO).
## N is empty where X is 0x0 and DIM not GIVEN: Y is the answer.
function [y, n] = __standard_moment__ (who, p, x, flag, given, dim)
  n = [];
  if (! (isnumeric (x) || islogical (x)))
    error ("%s: X must be a numeric vector or matrix", who);
  end
  if (! isempty (flag) && (! isscalar (flag) || (flag != 0 && flag != 1)))
    error ("%s: FLAG must be 0 or 1", who);
  end
  if (! given)
    if (isequal (size (x), [0 0]))
      y = 0;
      y(isequal (flag, 0)) = NaN;
      return;
    end
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0))
    error ("%s: DIM must be an integer and a valid dimension", who);
  end
  n = size (x, dim);
  x = center (x, dim);
  s = std (x, 1, dim);
  y = sum (x .^ p, dim) ./ (n * s .^ p);
  y(s == 0) = NaN;
end

%!error <kurtosis: X must be a numeric vector or matrix> kurtosis ("a")
%!error <skewness: FLAG must be 0 or 1> skewness (1:3, 2)
%!error <kurtosis: DIM must be an integer and a valid dimension> kurtosis (1:3, 1, 0)
%!assert (skewness ([], 0), NaN)
%!assert (kurtosis (ones (2, 3)), NaN (1, 3))
